"""Keeps QGIS from ending while a text that was typed could not be stored, unless the user agrees."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsApplicationExitBlockerInterface


class ExitQuestion(QgsApplicationExitBlockerInterface):
    """
    Asks only when needed.

    Parameters
    ----------
    can_leave
        Stores what can be stored, asks where it must, and tells whether QGIS may end.
    """

    def __init__(self, can_leave: Callable[[], bool]) -> None:
        super().__init__()
        self._can_leave = can_leave

    def allowExit(self) -> bool:
        """Tell QGIS whether it may end."""
        return self._can_leave()
