"""Features of a layer to arrays: geometry as WKB in bulk, attributes as they come, nothing repaired or judged."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsWkbTypes,
)

from ..alignment.layers import Geometries
from ..alignment.progress import Progress, Unwatched, stop_if_cancelled
from ..translation import tr
from .errors import LayerError
from .values import as_text

CHUNK_BYTES = 16_000_000
"""WKB handed to the other thread at once: about a million vertices."""

SET_COLUMN = "reference_set"
_PLAIN_TYPES = frozenset({Qgis.WkbType.Polygon, Qgis.WkbType.MultiPolygon})


@dataclass(frozen=True)
class PolygonLayer:
    """
    A layer of polygons to read.

    Parameters
    ----------
    source
        The features; the request of a selection or a filter is part of it.
    role
        What the layer is for, in words of the user, such as "territories".
    fields
        Names of the fields to read, "" for one that is not given.
    title
        Name of the layer where the source does not know it well.
    """

    source: QgsFeatureSource
    role: str
    fields: tuple[str, ...] = ()
    title: str = ""

    @property
    def name(self) -> str:
        """Name of the layer, as the user knows it."""
        return self.title or self.source.sourceName() or self.role

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """CRS of the layer, invalid where it has none."""
        return self.source.sourceCrs()


def set_name(regions: PolygonLayer) -> str:
    """
    Name the reference set that a layer of regions is.

    Parameters
    ----------
    regions
        A layer of which all features with a value in the column `reference_set`, as *Make reference regions* gives
        it, have the same; that is the name. Else it is that of the layer.
    """
    index = regions.source.fields().lookupField(SET_COLUMN)
    if index < 0:
        return regions.name
    names = {as_text(value) for value in regions.source.uniqueValues(index, 3)} - {None}
    return names.pop() or regions.name if len(names) == 1 else regions.name


@dataclass(frozen=True)
class Rows:
    """
    The features of a layer; every array has one entry per feature, in the order of the layer.

    Parameters
    ----------
    layer
        Where they come from.
    feature_ids
        Ids of the features in their layer.
    attributes
        One list per field of `layer.fields`, of raw values; None throughout for a field that is not given.
    originals
        The geometries as QGIS holds them, polygons without curves, Z and M; shared with the layer, not copied.
    geometries
        The same in shapely, in the CRS of the layer, perhaps not valid; None where there is none, or where it
        is too broken to be read.
    valid
        True where there is no geometry or it is valid.
    """

    layer: PolygonLayer
    feature_ids: NDArray[np.int64]
    attributes: tuple[list[Any], ...]
    originals: list[QgsGeometry | None]
    geometries: Geometries
    valid: NDArray[np.bool_]

    def __len__(self) -> int:
        """Count the features."""
        return len(self.originals)


@dataclass
class _Gathered:
    """What the loop over the features has gathered so far."""

    feature_ids: list[int] = field(default_factory=list)
    attributes: list[tuple[Any, ...]] = field(default_factory=list)
    originals: list[QgsGeometry | None] = field(default_factory=list)
    chunk: list[bytes | None] = field(default_factory=list)
    chunk_bytes: int = 0
    parsed: list[Future[tuple[Geometries, NDArray[np.bool_]]]] = field(default_factory=list)

    def flush(self, pool: ThreadPoolExecutor) -> None:
        """Hand the WKB gathered to another thread."""
        self.parsed.append(pool.submit(_parse, self.chunk))
        self.chunk = []
        self.chunk_bytes = 0


def read_layer(layer: PolygonLayer, *, threads: int = 2, progress: Progress | None = None) -> Rows:
    """
    Read all features of a layer once.

    Curves become line segments, Z and M are dropped, and of a collection the polygons are taken. While this
    thread takes WKB from QGIS, others parse and check it: shapely releases the interpreter lock.

    Parameters
    ----------
    layer
        The layer and the fields to read.
    threads
        How many threads parse and check.
    progress
        Who watches.

    Returns
    -------
    One entry per feature; see `Rows`.

    Raises
    ------
    LayerError
        Where the layer does not hold polygons, lacks a field, or has no features.
    Cancelled
        Where the user stopped.
    """
    check_is_polygonal(layer)
    indexes = field_indexes(layer)
    gathered = _gather(layer, indexes, threads, progress or Unwatched())
    if not gathered.originals:
        raise LayerError(
            tr(
                "Layer “{layer}” ({role}) has no features. Choose another layer, or check its filter and selection."
            ).format(layer=layer.name, role=layer.role)
        )
    parsed = [future.result() for future in gathered.parsed]
    columns = tuple(list(column) for column in zip(*gathered.attributes)) if indexes else ()
    return Rows(
        layer=layer,
        feature_ids=np.array(gathered.feature_ids, dtype=np.int64),
        attributes=columns,
        originals=gathered.originals,
        geometries=np.concatenate([geometries for geometries, _ in parsed]),
        valid=np.concatenate([valid for _, valid in parsed]),
    )


def check_is_polygonal(layer: PolygonLayer) -> None:
    """
    Refuse a layer of points, lines or nothing.

    Parameters
    ----------
    layer
        The layer; one of unknown geometry type passes, as its features decide.

    Raises
    ------
    LayerError
        Naming the layer and what it holds.
    """
    geometry_type = QgsWkbTypes.geometryType(layer.source.wkbType())
    if geometry_type in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown):
        return
    kinds = {
        Qgis.GeometryType.Point: tr("points"),
        Qgis.GeometryType.Line: tr("lines"),
        Qgis.GeometryType.Null: tr("no geometry"),
    }
    raise LayerError(
        tr("Layer “{layer}” ({role}) holds {kind}, but polygons are needed. Choose a polygon layer.").format(
            layer=layer.name, role=layer.role, kind=kinds[geometry_type]
        )
    )


def field_indexes(layer: PolygonLayer) -> tuple[int, ...]:
    """
    Find the fields to read.

    Parameters
    ----------
    layer
        The layer and the names of the fields.

    Returns
    -------
    Index of each field, -1 where none is given.

    Raises
    ------
    LayerError
        Naming the layer, the field that is missing, and those that are there.
    """
    fields = layer.source.fields()
    missing = [name for name in layer.fields if name and fields.lookupField(name) < 0]
    if missing:
        raise LayerError(
            tr("Layer “{layer}” ({role}) has no field “{field}”. Choose one of its fields: {fields}.").format(
                layer=layer.name, role=layer.role, field=missing[0], fields=", ".join(fields.names()) or tr("none")
            )
        )
    return tuple(fields.lookupField(name) if name else -1 for name in layer.fields)


def _gather(layer: PolygonLayer, indexes: tuple[int, ...], threads: int, progress: Progress) -> _Gathered:
    """Take what is needed from every feature, and start parsing its WKB."""
    request = QgsFeatureRequest().setSubsetOfAttributes([index for index in indexes if index >= 0])
    expected = max(layer.source.featureCount(), 1)
    gathered = _Gathered()
    with ThreadPoolExecutor(threads) as pool:
        for feature in layer.source.getFeatures(request):
            stop_if_cancelled(progress)
            _take(feature, indexes, gathered)
            if gathered.chunk_bytes >= CHUNK_BYTES:
                gathered.flush(pool)
                progress.report(min(len(gathered.originals) / expected, 1.0))
        gathered.flush(pool)
    return gathered


def _take(feature: QgsFeature, indexes: tuple[int, ...], gathered: _Gathered) -> None:
    geometry = plain_polygon(feature.geometry())
    wkb = None if geometry is None else geometry.asWkb().data()
    gathered.feature_ids.append(feature.id())
    gathered.attributes.append(tuple(feature.attribute(index) if index >= 0 else None for index in indexes))
    gathered.originals.append(geometry)
    gathered.chunk.append(wkb)
    gathered.chunk_bytes += 0 if wkb is None else len(wkb)


def plain_polygon(geometry: QgsGeometry) -> QgsGeometry | None:
    """
    Take the polygons of a geometry, in two dimensions and without curves.

    Parameters
    ----------
    geometry
        Any geometry.

    Returns
    -------
    A polygon or multipolygon, the geometry itself where it is that already; None where there is none.
    """
    if geometry.isNull() or geometry.isEmpty():
        return None
    if geometry.wkbType() in _PLAIN_TYPES:
        return geometry
    plain = QgsGeometry(geometry.constGet().segmentize())
    plain.get().dropZValue()
    plain.get().dropMValue()
    return polygons_only(plain)


def polygons_only(geometry: QgsGeometry) -> QgsGeometry | None:
    """
    Take the polygons of a geometry, leaving points and lines out.

    Parameters
    ----------
    geometry
        Any geometry, also a collection.

    Returns
    -------
    A polygon or multipolygon; None where there is none.
    """
    if geometry.wkbType() not in _PLAIN_TYPES:
        geometry.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    if geometry.isEmpty() or geometry.type() != Qgis.GeometryType.Polygon:
        return None
    return geometry


def _parse(wkb: list[bytes | None]) -> tuple[Geometries, NDArray[np.bool_]]:
    """Parse WKB and check it; what cannot be parsed is None and not valid."""
    column = np.array(wkb, dtype=object)
    geometries = shapely.from_wkb(column, on_invalid="ignore")
    absent = np.array([item is None for item in wkb], dtype=bool)
    return geometries, shapely.is_valid(geometries) | absent
