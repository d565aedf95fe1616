"""The layers of a register in the user's project: added, found again, refreshed, and removed on request.

They never hold the register. QGIS reads a GeoPackage that is not being edited without taking locks, and puts it in WAL
mode only when someone starts to edit, or sets a filter on a layer that is open. The layers are read-only, so that
nobody edits; our own filters are in the source from the start; after a filter of the user the layers are opened anew.
What is drawn while a change is being stored may miss features, therefore `refresh` is due after each one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..register.errors import RegisterError
from ..register.file import reading
from ..register.listing import CaseRow
from ..translation import tr
from ..vocabulary import Code
from .map_styles import conforming_of, hatch_classes, style_classes, style_pieces, style_regions, style_states

ROLE_KEY = "regioalign/layer"
GROUP_KEY = "regioalign/group"
COUNT_KEY = "showFeatureCount"
"""Of a node in the tree of layers; QGIS's own. We never set it: the thread that QGIS counts in looks at the project
while that may change, and then QGIS crashes. Where the user asks for counts, they are kept up."""

COUNT_WAIT_MS = 1000
AGAIN_MS = 500
MOST_TRIES = 10


class Role(Code):
    """What a layer of a register shows, in the order in which they are drawn, the uppermost first."""

    STATES = "states"
    REGIONS = "regions"
    PIECES = "pieces"
    CLASSES = "classes"


@dataclass(frozen=True)
class _Kind:
    """Where a layer comes from; `now` restricts it to what holds now, also after the next run."""

    table: str
    now: str


NOW_REGIONS = '"reference_set" = (SELECT "value" FROM "register_info" WHERE "key" = \'current_reference_set\')'
NOW_PIECES = '"finding" IN (SELECT "OGC_FID" FROM "current_findings")'

_KINDS = {
    Role.STATES: _Kind("review_map", ""),
    Role.REGIONS: _Kind("regions", NOW_REGIONS),
    Role.PIECES: _Kind("pieces", NOW_PIECES),
    Role.CLASSES: _Kind("review_map", ""),
}
TERRITORY_ROLES = (Role.CLASSES, Role.STATES)


class MapLayers(QObject):
    """
    Keeps track of the layers of one register in a project.

    Parameters
    ----------
    project
        The project; nothing in it but our own group and layers is touched.
    parent
        Who owns it.
    """

    changed = pyqtSignal()
    """Layers of the register came or went."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._path: Path | None = None
        project.layersAdded.connect(self._tell_of_added)
        project.layersRemoved.connect(self._tell_of_removed)
        self._known: frozenset[str] = frozenset()
        self._reopening = QTimer(self)
        self._reopening.setSingleShot(True)
        self._reopening.setInterval(0)
        self._reopening.timeout.connect(self._reopen)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._reopen)
        self._tries = 0

    @property
    def path(self) -> Path | None:
        """The register whose layers these are."""
        return self._path

    def close(self) -> None:
        """Stop following the project; the layers stay."""
        self._project.layersAdded.disconnect(self._tell_of_added)
        self._project.layersRemoved.disconnect(self._tell_of_removed)
        self._reopening.stop()
        self._again.stop()
        for layer in self.layers():
            if layer.id() in self._known:
                layer.subsetStringChanged.disconnect(self._reopening.start)
        self._path, self._known = None, frozenset()

    # What is there

    def layers(self, *roles: Role) -> tuple[QgsVectorLayer, ...]:
        """Give the layers of the register in the project, those of these roles or all; copies by the user included."""
        wanted = roles or tuple(Role)
        found = [layer for layer in self._project.mapLayers().values() if self._is_ours(layer)]
        return tuple(layer for role in wanted for layer in found if role_of(layer) is role)

    @property
    def are_shown(self) -> bool:
        """Whether the project has any of them."""
        return bool(self.layers())

    def _is_ours(self, layer: QgsMapLayer) -> bool:
        return role_of(layer) is not None and self._path is not None and path_of(layer) == _plain(self._path)

    # Coming and going

    def adopt(self, path: Path) -> bool:
        """Take over the layers of a register that are in the project already; tell whether there are any."""
        self._path = path
        for layer in self.layers():
            layer.setReadOnly(True)
        self._know()
        return bool(self._known)

    def add(self, path: Path, rows: Iterable[CaseRow] = ()) -> None:
        """
        Put the layers of a register on the map, those that are not there yet.

        Parameters
        ----------
        path
            The register.
        rows
            Its list, from which it follows which classes conform.
        """
        self.adopt(path)
        missing = [role for role in Role if not self.layers(role)]
        made = [(role, self._layer(role, path, rows)) for role in missing]
        valid = [(role, layer) for role, layer in made if layer.isValid()]
        if not valid:
            return
        group = self._group() or self._new_group(path)
        self._project.addMapLayers([layer for _, layer in valid], False)
        for role, layer in valid:
            self._place(group, role, layer)
        self._know()

    def remove(self) -> None:
        """Take the layers out of the project, and the group if nothing of the user is in it."""
        group = self._group()
        for layer in self.layers():
            self._stop_counting(layer)
        self._project.removeMapLayers([layer.id() for layer in self.layers()])
        if group is not None and not group.children() and group.parent() is not None:
            group.parent().removeChildNode(group)

    def _layer(self, role: Role, path: Path, rows: Iterable[CaseRow]) -> QgsVectorLayer:
        kind = _KINDS[role]
        layer = open_layer(path, kind.table, title_of(role), self._project, only=kind.now)
        if not layer.isValid():
            return layer
        layer.setCustomProperty(ROLE_KEY, role.value)
        _style(role, layer, rows)
        return layer

    def _new_group(self, path: Path) -> QgsLayerTreeGroup:
        group = self._project.layerTreeRoot().insertGroup(0, f"RegioAlign: {path.name}")
        group.setCustomProperty(GROUP_KEY, True)
        return group

    def _place(self, group: QgsLayerTreeGroup, role: Role, layer: QgsVectorLayer) -> None:
        below = tuple(Role)[tuple(Role).index(role) + 1 :]
        places = [place for place, node in enumerate(group.findLayers()) if role_of(node.layer()) in below]
        node = group.insertLayer(min(places, default=-1), layer)
        node.setExpanded(role in TERRITORY_ROLES)
        # Those of the current partnership are drawn anyway; those of all at once hide what lies below.
        node.setItemVisibilityChecked(role is not Role.PIECES)

    def _group(self) -> QgsLayerTreeGroup | None:
        """Find our group by its mark or by what is in it: its name is the user's."""
        root = self._project.layerTreeRoot()
        for layer in self.layers():
            node = root.findLayer(layer.id())
            if node is not None and node.parent() is not None and node.parent().customProperty(GROUP_KEY):
                return node.parent()
        return None

    # Keeping up

    def refresh(self, rows: Sequence[CaseRow] | None = None) -> None:
        """
        Show what is stored now: features, counts and legends.

        Parameters
        ----------
        rows
            The list after a run, from which it follows which classes conform; None after an edit.
        """
        for layer in self.layers():
            role = role_of(layer)
            if rows is None and role not in TERRITORY_ROLES:
                continue
            _reload(layer)
            if rows is not None:
                layer.updateExtents(True)
            if rows is not None and role is Role.CLASSES:
                hatch_classes(layer, conforming_of(rows))
            self._recount(layer)
            layer.triggerRepaint()

    def _is_counted(self, layer: QgsVectorLayer) -> bool:
        node = self._project.layerTreeRoot().findLayer(layer.id())
        return node is not None and bool(node.customProperty(COUNT_KEY)) and layer.renderer() is not None

    def _recount(self, layer: QgsVectorLayer) -> None:
        """Let QGIS count the features of each class anew, in the background, where the user has the legend show it."""
        if self._is_counted(layer):
            self._stop_counting(layer)
            layer.setRenderer(layer.renderer().clone())  # QGIS forgets its counts only with the renderer
            layer.countSymbolFeatures()

    def _stop_counting(self, layer: QgsVectorLayer) -> None:
        counting = layer.countSymbolFeatures() if self._is_counted(layer) else None
        if counting is not None:
            counting.cancel()
            counting.waitForFinished(COUNT_WAIT_MS)

    def _reopen(self) -> None:
        """Take the file out of the WAL mode that a filter of the user put it in: close all layers, then open them.

        Where another thread of QGIS still reads it just then, as for a map, it stays in that mode: so try again later.
        """
        closed = [(layer, layer.source(), QgsMapLayerStyle()) for layer in self.layers()]
        options = QgsDataProvider.ProviderOptions()
        for layer, _, style in closed:
            style.readFromLayer(layer)
            with _silent(layer):
                layer.setDataSource("", layer.name(), "ogr", options, False)
        for layer, source, style in closed:
            with _silent(layer):
                layer.setDataSource(source, layer.name(), "ogr", options, False)
            style.writeToLayer(layer)
            layer.setReadOnly(True)
        self._tries = self._tries + 1 if self._is_logged() else 0
        if 0 < self._tries < MOST_TRIES:
            self._again.start()
        self.changed.emit()

    def _is_logged(self) -> bool:
        """Tell whether the file is in WAL mode; not where it cannot be read, which others tell."""
        if self._path is None:
            return False
        try:
            with reading(self._path) as connection:
                return str(connection.execute("PRAGMA journal_mode").fetchone()[0]) == "wal"
        except RegisterError:
            return False

    def _know(self) -> None:
        layers = self.layers()
        for layer in layers:
            if layer.id() not in self._known:
                layer.subsetStringChanged.connect(self._reopening.start)
        known = frozenset(layer.id() for layer in layers)
        if known != self._known:
            self._known = known
            self.changed.emit()

    def _tell_of_added(self, _layers: object) -> None:
        if self._path is not None:
            self._know()

    def _tell_of_removed(self, _ids: object) -> None:
        if self._known:
            self._know()


def open_layer(path: Path | str, table: str, title: str, project: QgsProject, *, only: str = "") -> QgsVectorLayer:
    """Open a table or view of a register, read-only and without the style that a file may bring along.

    `only` is an SQL condition. It stands in the source: set on a layer that is open, it would put the file in WAL mode.
    """
    parts = {"path": str(path), "layerName": table, **({"subset": only} if only else {})}
    options = QgsVectorLayer.LayerOptions(project.transformContext())
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(QgsProviderRegistry.instance().encodeUri("ogr", parts), title, "ogr", options)
    layer.setReadOnly(True)
    return layer


@contextmanager
def _silent(layer: QgsVectorLayer) -> Iterator[None]:
    """Let nobody hear what a layer does meanwhile."""
    before = layer.blockSignals(True)
    try:
        yield
    finally:
        layer.blockSignals(before)


def _reload(layer: QgsVectorLayer) -> None:
    """Read a layer anew; QGIS itself would drop the selection, and tell everyone."""
    selected = layer.selectedFeatureIds()
    with _silent(layer):
        layer.dataProvider().reloadData()
        layer.selectByIds(selected)
    layer.dataChanged.emit()  # attribute tables that are open


def role_of(layer: QgsMapLayer | None) -> Role | None:
    """Tell what a layer of a register shows; None for any other layer."""
    stored = None if layer is None else layer.customProperty(ROLE_KEY)
    return next((role for role in Role if role.value == stored), None)


def path_of(layer: QgsMapLayer) -> Path | None:
    """Give the register that a layer comes from."""
    stored = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path")
    return _plain(Path(stored)) if stored else None


def _plain(path: Path) -> Path:
    """Give a path as others would spell it too."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a share that is gone, links in a ring
        return path.absolute()


def title_of(role: Role) -> str:
    """Name a layer."""
    return {
        Role.STATES: tr("State of the explanations"),
        Role.REGIONS: tr("Reference regions"),
        Role.PIECES: tr("Pieces outside the main region"),
        Role.CLASSES: tr("Territories by class"),
    }[role]


def _style(role: Role, layer: QgsVectorLayer, rows: Iterable[CaseRow]) -> None:
    styles: dict[Role, Callable[[QgsVectorLayer], None]] = {
        Role.STATES: style_states,
        Role.REGIONS: style_regions,
        Role.PIECES: style_pieces,
        Role.CLASSES: lambda classes: style_classes(classes, conforming_of(rows)),
    }
    styles[role](layer)
