"""One thread beside that of the window, in which the register is read and written, one job after another."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

Result = TypeVar("Result")


class Worker(QObject):
    """
    Runs jobs in the order in which they come; what they give is delivered in the thread of the window.

    Parameters
    ----------
    parent
        Who owns it; `stop` must be called before it goes.
    """

    busy_changed = pyqtSignal(bool)
    _ended = pyqtSignal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="regioalign-review")
        self._waiting: set[Future[object]] = set()
        self._is_stopped = False
        # Queued also where a job is over before anyone looks: nobody is called back while still asking.
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._waiting)

    def do(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """
        Run a job in the thread; nothing happens after `stop`.

        Parameters
        ----------
        work
            Runs in the thread, so it must not touch widgets or layers.
        done, failed
            Called in the thread of the window with what it gave or raised.
        """
        if self._is_stopped:
            return
        future: Future[Result] = self._pool.submit(work)
        self._waiting.add(future)
        if len(self._waiting) == 1:
            self.busy_changed.emit(True)
        future.add_done_callback(lambda ended: self._ended.emit(ended, done, failed))

    def wait(self, seconds: float) -> bool:
        """Wait until all jobs are over, and tell whether they are, and none failed; nobody is called back meanwhile."""
        ended = wait(self._waiting, timeout=seconds)
        return not ended.not_done and all(future.exception() is None for future in ended.done)

    def stop(self) -> None:
        """Let what waits come to its end, so that nothing typed is lost, and end the thread; nobody is called back."""
        self._is_stopped = True
        self._pool.shutdown(wait=True)
        self._waiting.clear()

    def _deliver(
        self,
        future: Future[object],
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        if self._is_stopped:
            return
        self._waiting.discard(future)
        error = future.exception()
        if error is None:
            done(future.result())
        else:
            failed(error)
        if not self._waiting and not self._is_stopped:
            self.busy_changed.emit(False)
