"""Work for the main thread of QGIS, asked for by another and done in between what its windows do.

Layouts are scenes of Qt, which belong to the main thread; algorithms run in others, so that windows stay alive. What
is asked here is done in steps of a fraction of a second, and whoever asks waits for each.
"""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot

ResultT = TypeVar("ResultT")

_LOOK_S = 0.1
_PATIENCE_S = 120.0


class NoMainThread(Exception):
    """The main thread does not answer: it waits itself, perhaps for what asks."""


class _Task(Generic[ResultT]):
    """A call that is done once, or not at all where nobody waits for it any more."""

    def __init__(self, call: Callable[[], ResultT]) -> None:
        # The language of a report is that of who asks: it is kept by thread.
        self._context = contextvars.copy_context()
        self._call: Callable[[], ResultT] | None = call
        self._lock = threading.Lock()
        self._results: list[ResultT] = []
        self._error: BaseException | None = None
        self.done = threading.Event()

    def run(self) -> None:
        """Do it."""
        with self._lock:
            call, self._call = self._call, None
            if call is None:
                return
            try:
                self._results.append(self._context.run(call))
            except BaseException as error:  # noqa: BLE001  # raised again by `result`, in the thread that asked
                # Without its frames, which hold objects that must not go in another thread.
                self._error = error.with_traceback(None)
        self.done.set()

    def give_up(self) -> None:
        """Have it not done any more; waits for its end where it has begun."""
        with self._lock:
            self._call = None

    def result(self) -> ResultT:
        """Give what came of it, or raise what it raised."""
        if self._error is not None:
            raise self._error
        return self._results[0]


class _Caller(QObject):
    asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self.do, Qt.ConnectionType.QueuedConnection)

    @pyqtSlot(object)
    def do(self, task: _Task[object]) -> None:
        """Do a task in the thread that this object lives in."""
        task.run()


class MainThread:
    """
    The way to the main thread, from whichever thread it is used in.

    Parameters
    ----------
    still_wanted
        Asked before each call and while waiting; raises where the user has stopped.
    """

    def __init__(self, still_wanted: Callable[[], None]) -> None:
        self._still_wanted = still_wanted
        application = QCoreApplication.instance()
        self._is_here = application is None or application.thread() == QThread.currentThread()
        self._caller: _Caller | None = None
        if not self._is_here:
            self._caller = _Caller()
            self._caller.moveToThread(application.thread())

    def call(self, call: Callable[[], ResultT], *, is_last: bool = False) -> ResultT:
        """
        Have something done and give what comes of it.

        Parameters
        ----------
        call
            What to do, in a fraction of a second.
        is_last
            Whether it puts things away: then it is done whether or not the user has stopped.

        Raises
        ------
        NoMainThread
            If there is no answer for two minutes.
        """
        if not is_last:
            self._still_wanted()
        if self._caller is None:
            return call()
        task = _Task(call)
        self._caller.asked.emit(task)
        try:
            self._wait(task.done, is_last=is_last)
        finally:
            task.give_up()
        return task.result()

    def _wait(self, done: threading.Event, *, is_last: bool) -> None:
        begun = time.monotonic()
        while not done.wait(_LOOK_S):
            if not is_last:
                self._still_wanted()
            if time.monotonic() - begun > _PATIENCE_S:
                raise NoMainThread

    def close(self) -> None:
        """Put away what was needed for it."""
        if self._caller is not None:
            self._caller.deleteLater()
            self._caller = None
