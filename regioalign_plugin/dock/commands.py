"""Undo and redo: each step remembers what stood before and after, and the register itself takes it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .review import Pair

MOST_STEPS = 100

Pairs = tuple[Pair, ...]

TakeBack = Callable[[Pairs, Callable[[Optional[Pairs]], None]], None]
"""Takes changes back, and calls with the pairs that take that back again; None where it may be tried again."""


@dataclass
class Change:
    """
    One thing that a person did, on one partnership or on many.

    Parameters
    ----------
    text
        What it was, in words: "Submit".
    pairs
        What stood in the register before and after it.
    """

    text: str
    pairs: tuple[Pair, ...]


class UndoHistory(QObject):
    """
    What can be taken back and done again.

    Not a QUndoStack: that asks a step to be over when it returns, while ours are stored in the worker and may be
    refused there because someone else changed the explanation since.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._is_under_way = False

    @property
    def undo_text(self) -> str:
        """What would be taken back; "" for nothing."""
        return self._done[-1].text if self._done and not self._is_under_way else ""

    @property
    def redo_text(self) -> str:
        """What would be done again; "" for nothing."""
        return self._undone[-1].text if self._undone and not self._is_under_way else ""

    def push(self, change: Change) -> None:
        """Remember what was done just now; what was undone before cannot be done again then."""
        self._done.append(change)
        del self._done[:-MOST_STEPS]
        self._undone.clear()
        self.changed.emit()

    def extend(self, change: Change, pair: Pair) -> bool:
        """Let a change on one partnership end later, as long as it is the last one; tell whether it was."""
        if not self._done or self._done[-1] is not change or self._undone:
            return False
        change.pairs = ((change.pairs[0][0], pair[1]),)
        return True

    def clear(self) -> None:
        """Forget all: another register was opened."""
        self._done.clear()
        self._undone.clear()
        self._is_under_way = False
        self.changed.emit()

    def undo(self, take_back: TakeBack) -> bool:
        """Take the last change back; `take_back` gets its pairs and must call back with those that were."""
        return self._move(self._done, self._undone, take_back)

    def redo(self, take_back: TakeBack) -> bool:
        """Do again what was taken back last, as `undo` does."""
        return self._move(self._undone, self._done, take_back)

    def _move(
        self,
        source: list[Change],
        target: list[Change],
        take_back: TakeBack,
    ) -> bool:
        if self._is_under_way or not source:
            return False
        change = source.pop()
        self._is_under_way = True

        def ended(pairs: Pairs | None) -> None:
            self._is_under_way = False
            if pairs is None:
                source.append(change)
            elif pairs:  # what cannot be taken back any more is no step any more
                target.append(Change(change.text, pairs))
            self.changed.emit()

        self.changed.emit()
        take_back(change.pairs, ended)
        return True
