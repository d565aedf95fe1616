"""The coordinate reference system in which areas are measured, and the way there and back (DESIGN 3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ..alignment.layers import Geometries
from ..translation import tr
from .errors import LayerError
from .notes import Note
from .reading import PolygonLayer, Rows

AREA_TOLERANCE = 0.01
"""Share by which areas in a CRS may differ from those on the ellipsoid; Web Mercator in Belgium is off by 150 %."""

_PROBE_M = 1000.0
_WHOLE_DEGREES = (-181.0, -91.0, 181.0, 91.0)


@dataclass(frozen=True)
class AnalysisCrs:
    """
    Where areas are measured.

    Parameters
    ----------
    crs
        A projected CRS in metres; invalid where no layer has a CRS and coordinates are taken as metres.
    notes
        What to tell about the choice.
    """

    crs: QgsCoordinateReferenceSystem
    notes: tuple[Note, ...]


def choose_crs(reference: Rows, others: Sequence[Rows], context: QgsCoordinateTransformContext) -> AnalysisCrs:
    """
    Decide in which CRS areas are measured.

    It is that of the reference layer if its areas are square metres to within 1 % of those on the ellipsoid at
    the corners and the centre of the layer. Otherwise it is a Lambert azimuthal equal-area projection centred
    on the reference layer.

    Parameters
    ----------
    reference
        The reference regions.
    others
        The other layers.
    context
        Which transformations the user prefers.

    Raises
    ------
    LayerError
        Where some layers have a CRS and others have none, or none has one and the coordinates look like degrees.
    """
    layers = [reference, *others]
    without = [rows.layer for rows in layers if not rows.layer.crs.isValid()]
    if len(without) == len(layers):
        return _planar_metres(reference)
    if without:
        raise LayerError(
            tr(
                "Layer “{layer}” ({role}) has no coordinate reference system, while others have one. Set it in the "
                "layer's properties, or with “Assign projection”, and run again."
            ).format(layer=without[0].name, role=without[0].role)
        )
    crs = reference.layer.crs
    if measures_areas(crs, _bounds(reference), context):
        return AnalysisCrs(crs, (_note_on(tr("Areas are measured in {crs}."), crs), *_transformed(layers, crs)))
    equal_area = equal_area_crs(reference, context)
    reason = tr("The coordinates of “{layer}” ({crs}) do not measure areas, so all layers are brought to {used}.")
    text = reason.format(layer=reference.layer.name, crs=crs_text(crs), used=crs_text(equal_area))
    return AnalysisCrs(equal_area, (Note(text, is_warning=False),))


def measures_areas(
    crs: QgsCoordinateReferenceSystem, bounds: QgsRectangle, context: QgsCoordinateTransformContext
) -> bool:
    """
    Tell whether areas in a CRS are square metres, near enough for shares.

    Parameters
    ----------
    crs
        A valid CRS.
    bounds
        Where it is used, in that CRS.
    context
        Which transformations the user prefers.
    """
    if crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters:
        return False
    ellipsoid = QgsDistanceArea()
    ellipsoid.setSourceCrs(crs, context)
    if not ellipsoid.setEllipsoid(crs.ellipsoidAcronym()) or not ellipsoid.willUseEllipsoid():
        return True  # a local grid without an earth under it is what it says
    probes = [
        bounds.center(),
        QgsPointXY(bounds.xMinimum(), bounds.yMinimum()),
        QgsPointXY(bounds.xMinimum(), bounds.yMaximum()),
        QgsPointXY(bounds.xMaximum(), bounds.yMinimum()),
        QgsPointXY(bounds.xMaximum(), bounds.yMaximum()),
    ]
    try:
        errors = [abs(_area_ratio(ellipsoid, point) - 1.0) for point in probes]
    except QgsCsException:
        return False
    return bool(np.max(errors) <= AREA_TOLERANCE)


def equal_area_crs(rows: Rows, context: QgsCoordinateTransformContext) -> QgsCoordinateReferenceSystem:
    """
    Make a Lambert azimuthal equal-area projection around a layer.

    Parameters
    ----------
    rows
        The layer; its centre is rounded to 0.1 degree, so that small edits do not move the projection.
    context
        Which transformations the user prefers.

    Raises
    ------
    LayerError
        Where the coordinates do not lie in the CRS of the layer.
    """
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    to_degrees = QgsCoordinateTransform(rows.layer.crs, degrees, context)
    try:
        centre = to_degrees.transform(_bounds(rows).center())
    except QgsCsException as error:
        raise LayerError(_untransformable(rows.layer.name, rows.layer.crs, degrees)) from error
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={centre.y():.1f} +lon_0={centre.x():.1f} +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
    )


def transform_geometries(
    geometries: Geometries,
    source: QgsCoordinateReferenceSystem,
    destination: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    layer_name: str,
) -> Geometries:
    """
    Bring geometries from one CRS to another.

    Neighbours share their borders, so every distinct coordinate is transformed once: PROJ takes far longer than
    finding them, and equal coordinates stay equal.

    Parameters
    ----------
    geometries
        Shapely geometries or None, in `source`; not changed.
    source, destination
        The CRSs; nothing is done where they are the same.
    context
        Which transformations the user prefers.
    layer_name
        For the message.

    Returns
    -------
    The geometries in `destination`, perhaps no longer valid.

    Raises
    ------
    LayerError
        Where a coordinate has no place in `destination`.
    """
    if source == destination or len(geometries) == 0:
        return geometries
    coordinates = np.ascontiguousarray(shapely.get_coordinates(geometries))
    if len(coordinates) == 0:
        return geometries
    distinct, place = np.unique(coordinates.view(np.complex128).ravel(), return_inverse=True)
    points = np.column_stack([distinct.real, distinct.imag])
    moved = _transform_points(points, QgsCoordinateTransform(source, destination, context))
    if moved is None or not np.isfinite(moved).all():
        raise LayerError(_untransformable(layer_name, source, destination))
    return shapely.set_coordinates(geometries.copy(), moved[place.ravel()])


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """
    Name a CRS.

    Parameters
    ----------
    crs
        A valid CRS.

    Returns
    -------
    Such as "EPSG:31370 – BD72 / Belgian Lambert 72", or the PROJ text of one without a code.
    """
    if crs.authid() and not crs.authid().startswith("USER"):
        return f"{crs.authid()} – {crs.description()}"
    return crs.toProj()


def transformed_note(layer: PolygonLayer, crs: QgsCoordinateReferenceSystem) -> Note:
    """
    Tell that a layer is brought to another CRS.

    Parameters
    ----------
    layer
        The layer, which has a CRS.
    crs
        The other CRS.
    """
    text = tr("Layer “{layer}” is transformed from {source} to {used}.")
    return Note(text.format(layer=layer.name, source=crs_text(layer.crs), used=crs_text(crs)), is_warning=False)


def _transform_points(points: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray | None:
    """Transform an (n, 2) array in one call, as the vertices of one line; None where that fails."""
    line = QgsGeometry()
    line.fromWkb(shapely.to_wkb(shapely.linestrings(np.vstack([points, points[-1:]])), output_dimension=2))
    try:
        result = line.transform(transform)
    except QgsCsException:
        return None
    if result != Qgis.GeometryOperationResult.Success:
        return None
    return shapely.get_coordinates(shapely.from_wkb(line.asWkb().data()))[:-1]


def _bounds(rows: Rows) -> QgsRectangle:
    bounds = shapely.total_bounds(rows.geometries)
    return QgsRectangle(*bounds) if np.isfinite(bounds).all() else QgsRectangle(0, 0, 0, 0)


def _area_ratio(ellipsoid: QgsDistanceArea, corner: QgsPointXY) -> float:
    """Compare a square kilometre of the CRS with its area on the ellipsoid."""
    square = QgsRectangle.fromCenterAndSize(corner, _PROBE_M, _PROBE_M)
    return ellipsoid.measureArea(QgsGeometry.fromRect(square)) / _PROBE_M**2


def _planar_metres(reference: Rows) -> AnalysisCrs:
    bounds = _bounds(reference)
    if QgsRectangle(*_WHOLE_DEGREES).contains(bounds):
        raise LayerError(
            tr(
                "No layer has a coordinate reference system, and the coordinates of “{layer}” look like degrees, which "
                "do not measure areas. Set the CRS in the layers' properties, or with “Assign projection”."
            ).format(layer=reference.layer.name)
        )
    text = tr(
        "No layer has a coordinate reference system: coordinates are taken as metres on a plane. Set the CRS in the "
        "layers' properties if that is not right."
    )
    return AnalysisCrs(QgsCoordinateReferenceSystem(), (Note(text),))


def _transformed(layers: Sequence[Rows], crs: QgsCoordinateReferenceSystem) -> list[Note]:
    return [transformed_note(rows.layer, crs) for rows in layers if rows.layer.crs != crs]


def _note_on(text: str, crs: QgsCoordinateReferenceSystem) -> Note:
    return Note(text.format(crs=crs_text(crs)), is_warning=False)


def _untransformable(
    layer_name: str, source: QgsCoordinateReferenceSystem, destination: QgsCoordinateReferenceSystem
) -> str:
    return tr(
        "Layer “{layer}” cannot be brought from {source} to {destination}: some coordinates have no place there. Check "
        "that the layer's CRS is the one that its coordinates were made in."
    ).format(layer=layer_name, source=crs_text(source), destination=crs_text(destination))
