"""The map beside the list: selection both ways, going to a partnership, picking one, and which ones are in view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import Enum

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..translation import tr
from .map_layers import TERRITORY_ROLES, MapLayers
from .map_places import Places
from .map_styles import INK, PAPER, PIECE

EXTENT_WAIT_MS = 250
CHUNK = 200
MARGIN = 1.25
MOST_FLASHED = 200

_POLYGON = Qgis.GeometryType.Polygon


class Show(Enum):
    """How the map goes to partnerships."""

    FLASH = "flash"
    PAN = "pan"
    ZOOM = "zoom"


class MapLink(QObject):
    """
    Ties the map to the list.

    Parameters
    ----------
    canvas
        The map.
    layers
        The layers of the register.
    parent
        Who owns it.
    """

    selected = pyqtSignal(object)
    """Ids (frozenset) of the partnerships whose territories the user selected on the map."""

    extent_changed = pyqtSignal(object)
    """Ids (frozenset) in view; None where the list is not limited to them."""

    noted = pyqtSignal(str)
    """Why something could not be shown, in a sentence."""

    def __init__(self, canvas: QgsMapCanvas, layers: MapLayers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._layers = canvas, layers
        self._places: Places | None = None
        self._selection: frozenset[str] = frozenset()
        self._current = ""
        self._is_mirroring = False
        self.emphasis = Emphasis(canvas)
        self._view = ViewFilter(self)
        self._view.found.connect(self.extent_changed)
        self._watched: set[str] = set()
        canvas.extentsChanged.connect(self._view.look_soon)
        canvas.destinationCrsChanged.connect(self._view.look_soon)
        layers.changed.connect(self._follow_layers)

    # The register

    def open(self) -> None:
        """Follow the register that the layers are of, or none."""
        path = self._layers.path
        self._places = None if path is None else Places(path, QgsProject.instance())
        self._selection, self._current = frozenset(), ""
        self.emphasis.clear()
        self._follow_layers()
        self._view.look_soon()

    def close(self) -> None:
        """Let go of the map: nothing of ours stays on it."""
        self._canvas.extentsChanged.disconnect(self._view.look_soon)
        self._canvas.destinationCrsChanged.disconnect(self._view.look_soon)
        self._layers.changed.disconnect(self._follow_layers)
        for layer in self._layers.layers(*TERRITORY_ROLES):
            if layer.id() in self._watched:
                layer.selectionChanged.disconnect(self._take_selection)
        self._watched.clear()
        self._view.stop()
        self.emphasis.remove()
        self._places = None

    def refresh(self) -> None:
        """Read territories and pieces anew, after a run; not needed after an edit."""
        if self._places is None:
            return
        self._places.forget()
        self._mirror(self._selection)
        self._emphasise()
        self._view.look_soon()

    # Going to a partnership

    def set_current(self, partnership_id: str) -> None:
        """Emphasise a partnership and its pieces outside the main region; "" for none."""
        if partnership_id != self._current:
            self._current = partnership_id
            self._emphasise()

    def preview(self, partnership_id: str) -> None:
        """Emphasise a partnership for a moment; "" goes back to the current one."""
        self._emphasise(partnership_id or self._current)

    def show(self, ids: Iterable[str], how: Show = Show.ZOOM) -> None:
        """Go to partnerships: flash them, after bringing them into view where `how` says so."""
        wanted = frozenset(ids)
        if self._places is None or not wanted:
            return
        box = self._places.box(wanted)
        if box.isNull():
            self.noted.emit(tr("There is no territory to show."))
            return
        if how is not Show.FLASH and not self._go(box, how):
            self.noted.emit(tr("The territory cannot be shown in the coordinate reference system of the map."))
            return
        if len(wanted) <= MOST_FLASHED:
            self._canvas.flashGeometries(self._places.geometries(wanted), self._places.crs)

    def show_all(self) -> None:
        """Bring all territories into view."""
        target = None if self._places is None else transformed(self._places.extent, self._crs, self._map_crs)
        if target is not None and not target.isEmpty():
            self._canvas.zoomToFeatureExtent(target)

    def _go(self, box: QgsRectangle, how: Show) -> bool:
        target = transformed(box, self._crs, self._map_crs)
        if target is None:
            return False
        if how is Show.PAN and not self._canvas.extent().contains(target):
            self._canvas.setCenter(target.center())
            self._canvas.refresh()
        elif how is Show.ZOOM:
            target.scale(MARGIN)
            self._canvas.zoomToFeatureExtent(target)
        return True

    def _emphasise(self, partnership_id: str | None = None) -> None:
        key = self._current if partnership_id is None else partnership_id
        if self._places is None or not key:
            self.emphasis.clear()
            return
        self.emphasis.show(self._places.geometries([key]), self._places.pieces(key), self._crs)

    # Selection

    def select(self, ids: Iterable[str]) -> None:
        """Select territories on the map; nothing is told of it in return."""
        wanted = frozenset(ids)
        if wanted != self._selection:
            self._selection = wanted
            self._mirror(wanted)

    def _mirror(self, ids: frozenset[str]) -> None:
        if self._places is None:
            return
        fids = self._places.fids(ids)
        with self._mirroring():
            for layer in self._territory_layers():
                if layer.selectedFeatureCount() != len(fids) or set(layer.selectedFeatureIds()) != set(fids):
                    layer.selectByIds(fids)

    def _take_selection(self, *_changes: object) -> None:
        layer = self.sender()
        if self._is_mirroring or self._places is None or not isinstance(layer, QgsVectorLayer):
            return
        ids = self._places.ids(layer.selectedFeatureIds())
        changed = ids != self._selection
        self._selection = ids
        self._mirror(ids)
        if changed:
            self.selected.emit(ids)

    @contextmanager
    def _mirroring(self) -> Iterator[None]:
        self._is_mirroring = True
        try:
            yield
        finally:
            self._is_mirroring = False

    def _territory_layers(self) -> tuple[QgsVectorLayer, ...]:
        return tuple(layer for layer in self._layers.layers(*TERRITORY_ROLES) if layer.isValid())

    def _follow_layers(self) -> None:
        layers = self._territory_layers()
        for layer in layers:
            if layer.id() not in self._watched:
                layer.selectionChanged.connect(self._take_selection)
        self._watched = {layer.id() for layer in layers}
        self._mirror(self._selection)

    # Picking

    @property
    def selection(self) -> frozenset[str]:
        """What is selected, on the map and in the list."""
        return self._selection

    def touching(self, box: QgsRectangle) -> tuple[str, ...]:
        """Give the partnerships at a box in the CRS of the map, the smallest territory first."""
        place = None if self._places is None else transformed(box, self._map_crs, self._crs)
        return () if self._places is None or place is None else self._places.touching(place)

    # What is in view

    def limit_to_view(self, is_limited: bool) -> None:
        """Tell from now on which partnerships are in view, or no longer."""
        self._view.set_active(is_limited)

    def view_box(self) -> QgsRectangle | None:
        """Give what is in view, in the CRS of the register; None where that cannot be told."""
        if self._places is None:
            return None
        # With a rotated map the box around what is seen, as `extent()` gives it.
        return transformed(self._canvas.extent(), self._map_crs, self._crs)

    @property
    def places(self) -> Places | None:
        """Where partnerships lie; None without a register."""
        return self._places

    @property
    def _crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem() if self._places is None else self._places.crs

    @property
    def _map_crs(self) -> QgsCoordinateReferenceSystem:
        return self._canvas.mapSettings().destinationCrs()


class ViewFilter(QObject):
    """
    Finds out which partnerships are in view, a few at a time so that the map stays fluid.

    Parameters
    ----------
    link
        Knows the map and the register; owns it.
    """

    found = pyqtSignal(object)

    def __init__(self, link: MapLink) -> None:
        super().__init__(link)
        self._link = link
        self._is_active = False
        self._last: frozenset[str] | None = None
        self._box = QgsRectangle()
        self._waiting: list[int] = []
        self._met: set[str] = set()
        self._pause, self._chunks = _timer(self, EXTENT_WAIT_MS, self._look), _timer(self, 0, self._check)

    def set_active(self, is_active: bool) -> None:
        """Look from now on, or no longer."""
        if is_active == self._is_active:
            return
        self._is_active = is_active
        if is_active:
            self._look()
        else:
            self.stop()
            self._tell(None)

    def look_soon(self) -> None:
        """Look once the map stands still."""
        if self._is_active:
            self._chunks.stop()
            self._pause.start()

    def stop(self) -> None:
        """Give up what is under way."""
        self._pause.stop()
        self._chunks.stop()

    def _look(self) -> None:
        places, box = self._link.places, self._link.view_box()
        if places is None or box is None:
            self._tell(None)
            return
        self._box, self._met = box, set()
        if box.contains(places.extent):
            self._tell(places.all_ids())
        else:
            self._waiting = places.candidates(box)
            self._chunks.start()

    def _check(self) -> None:
        places = self._link.places
        if places is None:
            return
        chunk, self._waiting = self._waiting[:CHUNK], self._waiting[CHUNK:]
        self._met |= places.confirmed(chunk, self._box) if chunk else frozenset()
        if self._waiting:
            self._chunks.start()
        else:
            self._tell(frozenset(self._met))

    def _tell(self, ids: frozenset[str] | None) -> None:
        if ids != self._last:
            self._last = ids
            self.found.emit(ids)


class Emphasis:
    """
    The outline of one territory, and its pieces outside the main region hatched crosswise, above all layers.

    Parameters
    ----------
    canvas
        The map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._casing = _outline(canvas, PAPER, 6)
        self._line = _outline(canvas, INK, 3)
        self._pieces = _outline(canvas, PIECE, 2)
        fill = QColor(PIECE)
        fill.setAlpha(190)
        self._pieces.setFillColor(fill)
        self._pieces.setBrushStyle(Qt.BrushStyle.DiagCrossPattern)

    @property
    def bands(self) -> tuple[QgsRubberBand, ...]:
        """What is drawn: casing, outline, pieces."""
        return self._casing, self._line, self._pieces

    def show(
        self, territories: Iterable[QgsGeometry], pieces: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem
    ) -> None:
        """Draw these, and nothing of before."""
        self.clear()
        shown = list(territories)
        for band, geometries in ((self._casing, shown), (self._line, shown), (self._pieces, list(pieces))):
            for geometry in geometries:
                band.addGeometry(geometry, crs)

    def clear(self) -> None:
        """Draw nothing."""
        for band in self.bands:
            band.reset(_POLYGON)

    def remove(self) -> None:
        """Take them off the map."""
        for band in self.bands:
            self._canvas.scene().removeItem(band)


def transformed(
    box: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsRectangle | None:
    """Bring a box to another CRS; None where it has no place there."""
    transform = QgsCoordinateTransform(source, target, QgsProject.instance())
    try:
        found = transform.transformBoundingBox(box)
    except QgsCsException:
        return None
    return found if found.isFinite() else None


def _outline(canvas: QgsMapCanvas, colour: str, width: int) -> QgsRubberBand:
    band = QgsRubberBand(canvas, _POLYGON)
    band.setStrokeColor(QColor(colour))
    band.setFillColor(QColor(0, 0, 0, 0))
    band.setWidth(width)
    return band


def _timer(parent: QObject, wait_ms: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(act)
    return timer
