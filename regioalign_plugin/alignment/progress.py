"""How a long calculation tells how far it is and learns that it must stop."""

from __future__ import annotations

from typing import Protocol

from .errors import Cancelled


class Progress(Protocol):
    """Somebody who watches: a Processing feedback, a test, or nobody."""

    def report(self, fraction: float) -> None:
        """Take note that `fraction` (0–1) of the work is done."""

    def is_cancelled(self) -> bool:
        """Tell whether the user asked to stop."""


class Unwatched:
    """Nobody watches and nobody cancels."""

    def report(self, fraction: float) -> None:
        """Ignore the progress."""

    def is_cancelled(self) -> bool:
        """Never cancelled."""
        return False


class Stage:
    """A part of the work that runs from `start` to `end` of the whole (0–1)."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def report(self, fraction: float) -> None:
        """Pass on `fraction` of this part as a fraction of the whole."""
        self._whole.report(self._start + fraction * (self._end - self._start))

    def is_cancelled(self) -> bool:
        """Tell whether the whole was cancelled."""
        return self._whole.is_cancelled()


def stop_if_cancelled(progress: Progress) -> None:
    """Raise `Cancelled` when the user asked to stop."""
    if progress.is_cancelled():
        raise Cancelled
