"""An entry in the browser panel of QGIS: open a GeoPackage as a register in the dock."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.core import QgsDataItem
from qgis.gui import QgsDataItemGuiContext, QgsDataItemGuiProvider
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu

from ..identity import resource
from ..translation import tr

SUFFIX = ".gpkg"


class RegisterBrowserEntry(QgsDataItemGuiProvider):
    """
    Adds the entry to the menu of each GeoPackage; whether it is a register is seen when it is opened.

    Parameters
    ----------
    open_register
        Called with the file.
    """

    def __init__(self, open_register: Callable[[Path], None]) -> None:
        super().__init__()
        self._open = open_register

    def name(self) -> str:
        """Give the id of the provider."""
        return "regioalign_review"

    def populateContextMenu(
        self,
        item: QgsDataItem,
        menu: QMenu,
        selected: Iterable[QgsDataItem],
        context: QgsDataItemGuiContext,
    ) -> None:
        """Add the entry."""
        path = item.path() if item is not None else ""
        if path.lower().endswith(SUFFIX) and Path(path).is_file():
            action = menu.addAction(QIcon(str(resource("icons/regioalign.svg"))), tr("Review in RegioAlign"))
            action.triggered.connect(lambda _checked=False: self._open(Path(path)))
