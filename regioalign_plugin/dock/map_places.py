"""Where partnerships lie: by id, feature, place and extent, read through layers that are not in the project."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from .map_layers import NOW_PIECES, open_layer

KEY = "partnership_id"
MOST_MEASURED = 1000
FEW = 200
"""Up to so many are asked of the file; for more, all features are read once."""


@dataclass(frozen=True)
class _Index:
    """Features by partnership and the other way round."""

    fid_of: Mapping[str, int]
    id_of: Mapping[int, str]


class Places:
    """
    Reads territories and pieces of a register.

    Parameters
    ----------
    path
        The register.
    project
        Gives the context of transformations.
    """

    def __init__(self, path: Path, project: QgsProject) -> None:
        # Another spelling of the path: QGIS keeps four connections for each, and those of the layers on the map are
        # all in use while it is drawn. A look-up would wait for them, and the interface with it.
        elsewhere = f"{path.absolute().parent}/./{path.name}"
        self._territories = open_layer(elsewhere, "territories", "", project)
        self._pieces = open_layer(elsewhere, "pieces", "", project, only=NOW_PIECES)
        self._index: _Index | None = None
        self._log = path.with_name(f"{path.name}-wal")
        self._is_logged = self._log.exists()

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of all geometries."""
        return self._territories.crs()

    @property
    def extent(self) -> QgsRectangle:
        """Where all territories lie."""
        return self._territories.extent()

    def forget(self) -> None:
        """Read anew: territories came, went or changed."""
        self._index = None
        self._reconnect()
        for layer in self._layers:
            layer.updateExtents(True)

    @property
    def _layers(self) -> tuple[QgsVectorLayer, ...]:
        return tuple(layer for layer in (self._territories, self._pieces) if layer.isValid())

    def _reconnect(self) -> None:
        self._is_logged = self._log.exists()
        for layer in self._layers:
            layer.dataProvider().reloadData()

    def _read(self, layer: QgsVectorLayer, request: QgsFeatureRequest) -> list[QgsFeature]:
        """Read features at once: a cursor that stays open might wait for itself.

        Connections that ask for no locks read nothing once someone edits the file in QGIS, which puts it in WAL mode.
        """
        if self._log.exists() is not self._is_logged:
            self._reconnect()
        return list(layer.getFeatures(request))

    def fids(self, ids: Collection[str]) -> list[int]:
        """Give the features of partnerships; those without a territory are left out."""
        if len(ids) > FEW:
            known = self._known().fid_of
            return [known[key] for key in ids if key in known]
        if not ids:
            return []
        listed = ", ".join(QgsExpression.quotedValue(key) for key in ids)
        request = _with(self._request(), QgsFeatureRequest.Flag.NoGeometry)
        request.setFilterExpression(f"{QgsExpression.quotedColumnRef(KEY)} IN ({listed})")
        return [feature.id() for feature in self._read(self._territories, request)]

    def ids(self, fids: Collection[int]) -> frozenset[str]:
        """Give the partnerships of features."""
        if len(fids) > FEW:
            known = self._known().id_of
            return frozenset(known[fid] for fid in fids if fid in known)
        request = _with(self._request(), QgsFeatureRequest.Flag.NoGeometry).setFilterFids(list(fids))
        return (
            frozenset(str(feature[KEY]) for feature in self._read(self._territories, request)) if fids else frozenset()
        )

    def all_ids(self) -> frozenset[str]:
        """Give all partnerships that have a territory."""
        return frozenset(self._known().fid_of)

    def geometries(self, ids: Collection[str]) -> list[QgsGeometry]:
        """Give territories."""
        request = QgsFeatureRequest().setFilterFids(self.fids(ids)).setNoAttributes()
        return [feature.geometry() for feature in self._read(self._territories, request) if feature.hasGeometry()]

    def box(self, ids: Collection[str]) -> QgsRectangle:
        """Give the box around territories, around all of them for very many; null where there is none."""
        if len(ids) > MOST_MEASURED:
            return self.extent
        box = QgsRectangle()
        box.setNull()
        for geometry in self.geometries(ids):
            box.combineExtentWith(geometry.boundingBox())
        return box

    def pieces(self, partnership_id: str) -> list[QgsGeometry]:
        """Give the pieces of a territory outside its main region."""
        request = (
            QgsFeatureRequest()
            .setNoAttributes()
            .setFilterExpression(QgsExpression.createFieldEqualityExpression(KEY, partnership_id))
        )
        return [feature.geometry() for feature in self._read(self._pieces, request) if feature.hasGeometry()]

    def touching(self, box: QgsRectangle) -> tuple[str, ...]:
        """Give the partnerships whose territory touches a small box, the smallest territory first."""
        request = _with(self._request().setFilterRect(box), QgsFeatureRequest.Flag.ExactIntersect)
        found = self._read(self._territories, request)
        return tuple(str(feature[KEY]) for feature in sorted(found, key=_size))

    def candidates(self, box: QgsRectangle) -> list[int]:
        """Give the features whose box touches a box; asks the spatial index only."""
        request = _with(QgsFeatureRequest().setFilterRect(box).setNoAttributes(), QgsFeatureRequest.Flag.NoGeometry)
        return [feature.id() for feature in self._read(self._territories, request)]

    def confirmed(self, fids: list[int], box: QgsRectangle) -> frozenset[str]:
        """Give the partnerships among features whose territory itself touches a box."""
        features = self._read(self._territories, self._request().setFilterFids(fids))
        return frozenset(str(feature[KEY]) for feature in features if feature.geometry().intersects(box))

    def _known(self) -> _Index:
        """Give the index of all features, read once: some 20 ms for 20 000."""
        if self._index is not None:
            return self._index
        request = _with(self._request(), QgsFeatureRequest.Flag.NoGeometry)
        pairs = [(feature.id(), str(feature[KEY])) for feature in self._read(self._territories, request)]
        index = _Index({key: fid for fid, key in pairs}, dict(pairs))
        if len(pairs) == self._territories.featureCount():  # else read while it was being written
            self._index = index
        return index

    def _request(self) -> QgsFeatureRequest:
        return QgsFeatureRequest().setSubsetOfAttributes([KEY], self._territories.fields())


def _with(request: QgsFeatureRequest, flag: QgsFeatureRequest.Flag) -> QgsFeatureRequest:
    """Set one more flag; `setFlags` alone takes back that only some attributes are asked for."""
    return request.setFlags(request.flags() | flag)


def _size(feature: QgsFeature) -> float:
    return feature.geometry().area()
