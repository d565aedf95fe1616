"""What the dock does on the map: layers of the register, selection both ways, following the list, and picking."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..register.listing import CaseRow
from ..translation import tr
from .map_layers import MapLayers
from .map_link import MapLink, Show
from .minimap import MapSource
from .pick_tool import PickTool
from .presenter import ReviewPresenter
from .review import Review

REFRESH_MS = 400
"""Changes that follow each other within this time are drawn once."""

OWN: Mapping[str, str] = {
    "territories": "",
    "regions": '"reference_set" = (SELECT "value" FROM "register_info" WHERE "key" = \'current_reference_set\')',
    "pieces": '"finding" IN (SELECT "OGC_FID" FROM "current_findings")',
}
"""Layers of the small map, with what restricts them to what holds now."""


class Follow(Enum):
    """What the map does when another partnership becomes current in the list."""

    NOTHING = "nothing"
    FLASH = "flash"
    PAN = "pan"
    ZOOM = "zoom"


def follow_label(follow: Follow) -> str:
    """Name it, as a choice in a menu."""
    return {
        Follow.NOTHING: tr("Leave the map where it is"),
        Follow.FLASH: tr("Flash the territory"),
        Follow.PAN: tr("Move the map to the territory"),
        Follow.ZOOM: tr("Zoom to the territory"),
    }[follow]


class MapSide(QObject):
    """
    Ties layers, selection and map tool to the presenter.

    Parameters
    ----------
    canvas, project
        The map, and where its layers are.
    presenter
        What is current and selected.
    row_of
        Gives the row of a partnership.
    """

    source_changed = pyqtSignal(object)
    picking_changed = pyqtSignal(bool)

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        presenter: ReviewPresenter,
        row_of: Callable[[str], CaseRow | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._project, self._presenter = canvas, project, presenter
        self.follow = Follow.PAN
        self.layers = MapLayers(project, self)
        self.link = MapLink(canvas, self.layers, self)
        self.tool = PickTool(canvas, self.link, row_of)
        self._own: dict[str, QgsVectorLayer] = {}
        self._to_open: list[tuple[Path, str]] = []
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(0)
        self._opening.timeout.connect(self._open_next)
        self._is_answering = False
        self._pending_rows: tuple[CaseRow, ...] | None = None
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REFRESH_MS)
        self._redraw.timeout.connect(self._draw_again)
        self.link.selected.connect(self._take_from_map)
        self.tool.picked.connect(self._take_from_map)
        canvas.mapToolSet.connect(self._tell_picking)
        presenter.selection_changed.connect(self.link.select)
        presenter.current_changed.connect(self._follow)

    def open(self, review: Review, *, add_layers: bool) -> None:
        """Follow a register; its layers are put on the map where that is wanted, and taken over where they are."""
        is_empty = not self._project.mapLayers()
        if add_layers:
            self.layers.add(review.path, review.rows)
        else:
            self.layers.adopt(review.path)
        self.link.open()
        if add_layers and is_empty:
            self.link.show_all()
        self._open_own(review.path)

    def add_layers(self, review: Review) -> None:
        """Put the layers on the map that are not there."""
        self.layers.add(review.path, review.rows)
        self.link.open()

    def remove_layers(self) -> None:
        """Take the layers of the register out of the project."""
        self.layers.remove()

    def let_go(self) -> None:
        """Follow no register; its layers stay in the project."""
        self._redraw.stop()
        self._opening.stop()
        self.tool.stop()
        self._own = {}
        self.source_changed.emit(MapSource())

    def close(self) -> None:
        """Leave nothing on the map and nothing connected; layers stay in the project."""
        self.let_go()
        self._canvas.mapToolSet.disconnect(self._tell_picking)
        self.tool.close()
        self.link.close()
        self.layers.close()

    def refresh(self, review: Review, changed: frozenset[str] | None) -> None:
        """Draw what changed, soon; None for a new run, after which territories may be others."""
        if changed is None:
            self._pending_rows = review.rows
        self._redraw.start()

    def zoom_to(self, ids: frozenset[str]) -> None:
        """Zoom to partnerships, and flash them."""
        self.link.show(ids, Show.ZOOM)

    def pick(self, is_on: bool) -> None:
        """Let the user pick a partnership on the map, or no longer."""
        if is_on:
            self.tool.start()
        else:
            self.tool.stop()

    def _take_from_map(self, ids: frozenset[str]) -> None:
        """Follow a choice on the map, which is in view already."""
        self._is_answering = True
        try:
            if ids and self._presenter.current not in ids:
                self._presenter.go_to(min(ids), ids)
            else:
                self._presenter.select(ids)
        finally:
            self._is_answering = False

    def _follow(self, partnership_id: str) -> None:
        self.link.set_current(partnership_id)
        if partnership_id and not self._is_answering and self.follow is not Follow.NOTHING:
            self.link.show([partnership_id], Show(self.follow.value))

    def _tell_picking(self, *_tools: object) -> None:
        self.picking_changed.emit(self._canvas.mapTool() is self.tool)

    def _draw_again(self) -> None:
        rows, self._pending_rows = self._pending_rows, None
        self.layers.refresh(rows)
        if rows is not None:
            self.link.refresh()
            self.source_changed.emit(self._source())

    def _open_own(self, path: Path) -> None:
        """
        Open layers for the small map: those in the project come and go as the user likes.

        One at a time, as each takes a moment.
        """
        self._own, self._to_open = {}, [(path, name) for name in OWN]
        self._opening.start()

    def _open_next(self) -> None:
        if self._to_open:
            path, name = self._to_open.pop(0)
            self._own[name] = own_layer(path, name, self._project)
            self._opening.start()
        else:
            self.source_changed.emit(self._source())

    def _source(self) -> MapSource:
        valid = {name: layer for name, layer in self._own.items() if layer.isValid()}
        return MapSource(valid.get("regions"), valid.get("territories"), valid.get("pieces"))


def own_layer(path: Path, table: str, project: QgsProject) -> QgsVectorLayer:
    """
    Open a table for the small map.

    The restriction is part of the source: set afterwards, it makes QGIS open the file anew for writing and leave it in
    WAL mode. The path is spelled in another way, so that QGIS keeps connections for it that no drawing map occupies.
    """
    parts = {"path": f"{path.absolute().parent}/./{path.name}", "layerName": table, "subset": OWN[table]}
    source = QgsProviderRegistry.instance().encodeUri("ogr", {key: value for key, value in parts.items() if value})
    options = QgsVectorLayer.LayerOptions(project.transformContext())
    options.loadDefaultStyle = False
    return QgsVectorLayer(source, table, "ogr", options)
