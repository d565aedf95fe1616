"""Finds partnerships from QGIS's locator bar: "ra kempen"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult

from ..labels import class_label, state_label
from ..register.listing import CaseRow
from ..translation import tr
from .filters import fold

PREFIX = "ra"
"""QGIS keeps prefixes of fewer than three letters to itself, unless a user sets one; so it is looked for here too."""

MOST_RESULTS = 50
_LEAST_LETTERS = 3


class PartnershipFilter(QgsLocatorFilter):
    """
    Looks for partnerships of the register that is open.

    Parameters
    ----------
    rows
        Gives the rows as they are now; called in the thread of the search, so they must be immutable.
    show
        Called with the id of the partnership that was chosen.
    """

    def __init__(self, rows: Callable[[], Sequence[CaseRow]], show: Callable[[str], None]) -> None:
        super().__init__()
        self._rows, self._show = rows, show
        self.setUseWithoutPrefix(True)

    def clone(self) -> PartnershipFilter:
        """Make the copy that searches in a thread of its own."""
        return PartnershipFilter(self._rows, self._show)

    def name(self) -> str:
        """Give the id: a promise."""
        return "regioalign_partnerships"

    def displayName(self) -> str:
        """Give the name in the options."""
        return tr("RegioAlign partnerships")

    def prefix(self) -> str:
        """Give the letters that leave out all other filters."""
        return PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        """Come after layers and actions."""
        return QgsLocatorFilter.Priority.Medium

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Give the partnerships in which all words occur; without the prefix only from three letters."""
        words = fold(string).split()
        is_meant = context.usingPrefix
        if not is_meant and words[:1] == [PREFIX] and len(words) > 1:
            words, is_meant = words[1:], True
        if not words or (not is_meant and len(string) < _LEAST_LETTERS):
            return
        found = 0
        for row in self._rows():
            if feedback.isCanceled() or found == MOST_RESULTS:
                return
            if all(word in fold(f"{row.partnership_id} {row.name}") for word in words):
                self.resultFetched.emit(self._result(row))
                found += 1

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Show the chosen partnership in the dock."""
        self._show(key_of(result))

    def _result(self, row: CaseRow) -> QgsLocatorResult:
        result = QgsLocatorResult(self, row.name or row.partnership_id, row.partnership_id)
        words = [row.partnership_id, class_label(row.cls), state_label(row.state) if row.state else ""]
        result.description = " · ".join(word for word in words if word)
        return result


def key_of(result: QgsLocatorResult) -> str:
    """Give the partnership of a result: an attribute in PyQGIS up to 3.40, a method in newer ones."""
    data = result.userData
    return str(data() if callable(data) else data)
