"""A map tool to pick a partnership by a click, with a menu where several territories overlap."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QMenu, QToolTip

from ..labels import class_label, state_label
from ..register.listing import CaseRow
from ..translation import tr
from .badges import BadgeIcons, class_badge
from .map_link import MapLink

MOST_NAMED = 40
"""How many partnerships the menu names."""


class PickTool(QgsMapTool):
    """
    Picks the partnership under the mouse.

    Parameters
    ----------
    canvas
        The map.
    link
        Knows which territories lie where.
    row_of
        Gives the row of a partnership, None where it is not in the list.
    """

    picked = pyqtSignal(object)
    """Ids (frozenset): one, all that overlap, or with Ctrl or Shift what is selected with it added or taken away."""

    def __init__(self, canvas: QgsMapCanvas, link: MapLink, row_of: Callable[[str], CaseRow | None]) -> None:
        super().__init__(canvas)
        self._link, self._row_of = link, row_of
        self._icons = BadgeIcons()
        self._former: QgsMapTool | None = None
        self.menu: QMenu | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def start(self) -> None:
        """Take the place of the user's tool, and remember which it was."""
        canvas = self.canvas()
        if canvas.mapTool() is not self:
            self._former = canvas.mapTool()
            canvas.setMapTool(self)

    def stop(self) -> None:
        """Give the user's tool back, unless another one has taken over."""
        canvas = self.canvas()
        if canvas.mapTool() is not self:
            return
        former, self._former = self._former, None
        if former is None or sip.isdeleted(former):
            canvas.unsetMapTool(self)
        else:
            canvas.setMapTool(former)

    def close(self) -> None:
        """Leave the map for good."""
        self.stop()
        self._drop_menu()

    def deactivate(self) -> None:
        """Take the menu along when another tool takes over."""
        self._drop_menu()
        super().deactivate()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Leave with Escape."""
        if event is not None and event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.stop()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:
        """Pick what is under the mouse."""
        if event is None or event.button() != Qt.MouseButton.LeftButton:
            return
        toggles = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        self.pick_at(
            event.mapPoint().x(), event.mapPoint().y(), self.canvas().mapToGlobal(event.pixelPoint()), toggles=toggles
        )

    def pick_at(self, x: float, y: float, where: QPoint, *, toggles: bool = False) -> None:
        """Pick at a place in the CRS of the map; a menu opens at `where` on the screen if several overlap there."""
        reach = self.searchRadiusMU(self.canvas()) / 4
        found = self._link.touching(QgsRectangle(x - reach, y - reach, x + reach, y + reach))
        if not found:
            QToolTip.showText(where, tr("There is no territory here."), self.canvas())
        elif len(found) == 1:
            self._choose(found, toggles)
        else:
            self._ask(found, where, toggles)

    def _choose(self, ids: tuple[str, ...], toggles: bool) -> None:
        chosen = frozenset(ids)
        self.picked.emit(self._link.selection ^ chosen if toggles else chosen)

    def _ask(self, ids: tuple[str, ...], where: QPoint, toggles: bool) -> None:
        self._drop_menu()
        menu = QMenu(self.canvas())
        menu.setAccessibleName(tr("Partnerships at this place"))
        menu.addSection(tr("{count} partnerships at this place").format(count=len(ids)))
        for key in ids[:MOST_NAMED]:
            self._add(menu, key, toggles)
        menu.addSeparator()
        menu.addAction(tr("Select all {count}").format(count=len(ids)), lambda: self._choose(ids, toggles))
        menu.aboutToHide.connect(lambda: self._link.preview(""))
        self.menu = menu
        menu.popup(where)

    def _add(self, menu: QMenu, key: str, toggles: bool) -> None:
        row = self._row_of(key)
        action = menu.addAction(_title(key, row).replace("&", "&&"), lambda: self._choose((key,), toggles))
        action.setData(key)
        if row is not None:
            action.setIcon(self._icons.icon(class_badge(row.cls)))
        action.hovered.connect(lambda: self._link.preview(key))

    def _drop_menu(self) -> None:
        if self.menu is not None and not sip.isdeleted(self.menu):
            self.menu.close()
            self.menu.deleteLater()
        self.menu = None


def _title(key: str, row: CaseRow | None) -> str:
    if row is None:
        return key
    words = [class_label(row.cls), state_label(row.state)]
    return tr("{name} ({words})").format(name=row.name or key, words=", ".join(word for word in words if word))
