"""Algorithms run one after another in tasks of QGIS, each by its id; what one gives, the next can take."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..translation import tr

Values = dict[str, Any]  # any: a parameter may be a layer, a path, a number
END_MS = 10_000


@dataclass(frozen=True)
class Link:
    """
    One algorithm of a chain.

    Parameters
    ----------
    id
        Its id, with that of its provider.
    title
        What to call it while it runs.
    parameters
        Gives its parameters from the results of those before, by their key in the chain.
    key
        Under which name its results are kept.
    """

    id: str
    title: str
    parameters: Callable[[Mapping[str, Values]], Values]
    key: str


def passed_on(name: str) -> str:
    """
    Give a temporary file for what one algorithm gives and the next one takes.

    Not a layer in memory: that stays in the context of the task, where the thread of the next one does not see it.
    """
    return str(QgsProcessingUtils.generateTempFilename(f"{name}.gpkg"))


class AlgorithmChain(QObject):
    """
    Runs a chain; ends with `ended` in every case.

    Parameters
    ----------
    links
        The algorithms in their order.
    parent
        Who owns it; `stop` must be called before it goes.
    """

    progressed = pyqtSignal(float, str)
    ended = pyqtSignal(bool, object, str)

    def __init__(self, links: Sequence[Link], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._links = tuple(links)
        self._results: dict[str, Values] = {}
        self._place = 0
        self._task: QgsTask | None = None
        self._context: QgsProcessingContext | None = None
        self._feedback: QgsProcessingFeedback | None = None
        self._is_cancelled = False

    def start(self) -> None:
        """Start the first algorithm."""
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._start_next()

    def cancel(self) -> None:
        """End as soon as the algorithm that runs looks up."""
        self._is_cancelled = True
        if self._feedback is not None:
            self._feedback.cancel()
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """End now, and tell nobody: the dock is about to go."""
        task, self._task = self._task, None
        if task is not None:
            task.executed.disconnect(self._executed)
            self.cancel()
            task.cancel()
            task.waitForFinished(END_MS)

    def _start_next(self) -> None:
        link = self._links[self._place]
        algorithm = QgsApplication.processingRegistry().algorithmById(link.id)
        if algorithm is None:
            self._end(tr("The algorithm {id} is not there. Enable its provider.").format(id=link.id))
            return
        can_run, reason = algorithm.canExecute()
        if not can_run:
            self._end(reason)
            return
        self._feedback = QgsProcessingFeedback(False)
        self._feedback.progressChanged.connect(self._tell_progress)
        parameters = link.parameters(self._results)
        is_right, reason = algorithm.checkParameterValues(parameters, self._context)
        if not is_right:
            self._end(reason)
            return
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        self._task.setDescription(link.title)
        self._task.executed.connect(self._executed)
        self._tell_progress(0.0)
        QgsApplication.taskManager().addTask(self._task)

    def _tell_progress(self, percent: float) -> None:
        if self._place < len(self._links):
            whole = (100 * self._place + percent) / len(self._links)
            self.progressed.emit(whole, self._links[self._place].title)

    def _executed(self, is_ok: bool, results: Values) -> None:
        self._task = None
        if self._is_cancelled:
            self._end(tr("Cancelled."))
            return
        if not is_ok:
            self._end(self._last_words())
            return
        self._results[self._links[self._place].key] = dict(results)
        self._place += 1
        if self._place < len(self._links):
            self._start_next()
        else:
            self._task = None
            self.ended.emit(True, self._results, "")

    def _last_words(self) -> str:
        """Give what the algorithm said when it failed, as plain text."""
        assert self._feedback is not None
        log = self._feedback.textLog() or html.unescape(self._feedback.htmlLog())
        lines = [line.strip() for line in log.splitlines() if line.strip()]
        return lines[-1] if lines else tr("The algorithm failed without a word; see the log of QGIS.")

    def _end(self, reason: str) -> None:
        self.ended.emit(False, self._results, reason)
