"""The layers of an assessment back to plain values: findings, overlaps, pieces and regions, with their outlines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFields,
)

from ..alignment.layers import Geometries
from ..alignment.progress import Progress, Unwatched, stop_if_cancelled
from ..translation import tr
from ..vocabulary import Class
from .crs import transform_geometries, transformed_note
from .errors import LayerError
from .notes import Note, listed
from .reading import PolygonLayer, check_is_polygonal, plain_polygon
from .values import as_flag, as_objects, as_text
from .writing import FINDING_COLUMNS, OVERLAP_COLUMNS, PIECE_COLUMNS, Column, Kind

ROWS_PER_REPORT = 1_000
SHOWN_CHARACTERS = 100
SHAPEFILE_NAME = 10
"""Characters of a column name that a shapefile keeps."""

SHARES = ("main_share", "outside_share", "fit", "member_share_main", "weighted_share_main", "share", "cover")
"""Columns that lie between 0 and 1."""

_POLYGON = 3  # type id of shapely
_SHARE_EPS = 1e-6  # sums of areas may pass 1 in their last digits


@dataclass(frozen=True)
class Outline:
    """
    A geometry as bytes.

    Parameters
    ----------
    wkb
        A multipolygon without Z and M, little-endian.
    bounds
        Its (min x, min y, max x, max y).
    """

    wkb: bytes
    bounds: tuple[float, float, float, float]


@dataclass(frozen=True)
class Place:
    """
    Where geometries are to come.

    Parameters
    ----------
    crs
        The CRS to bring them to; None for that of the layer, invalid for coordinates without a CRS.
    context
        Which transformations the user prefers.
    name
        What has that CRS, in words of the user.
    """

    crs: QgsCoordinateReferenceSystem | None
    context: QgsCoordinateTransformContext
    name: str = ""


@dataclass(frozen=True)
class PlainRows:
    """
    The rows of a layer as plain Python values, in its order.

    Parameters
    ----------
    layer
        Where they come from.
    feature_ids
        Ids of the features in their layer.
    columns
        One list per column, by its name: text, float, int, bool or date by the kind of the column, None for NULL.
    outlines
        One per row, None where there is no geometry; empty for a table that was read without geometry.
    notes
        What to tell about the geometries.
    """

    layer: PolygonLayer
    feature_ids: list[int]
    columns: dict[str, list[Any]]  # Any: the type depends on the column
    outlines: list[Outline | None]
    notes: tuple[Note, ...] = ()

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.feature_ids)


@dataclass(frozen=True)
class AssessmentRows:
    """
    The territories by class, with an id on each row.

    Parameters
    ----------
    rows
        With the columns of `FINDING_COLUMNS`; ids are there and unique.
    reference_set, fingerprint, rule_set
        What all rows have in these columns; "" where none has a value.
    """

    rows: PlainRows
    reference_set: str
    fingerprint: str
    rule_set: str


def read_assessment(layer: PolygonLayer, place: Place, progress: Progress | None = None) -> AssessmentRows:
    """
    Read the territories by class that an assessment gave.

    Parameters
    ----------
    layer
        The layer; its fields are found by the names of `FINDING_COLUMNS`.
    place
        Where geometries are to come.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where it is no such layer, has no features, ids that are missing or double, values of the wrong kind, or
        findings about more than one reference set.
    Cancelled
        Where the user stopped.
    """
    check_is_polygonal(layer)
    rows = read_rows(layer, FINDING_COLUMNS, place, progress)
    if not len(rows):
        text = tr("Layer “{layer}” ({role}) has no features. Choose another layer, or check its filter and selection.")
        raise LayerError(text.format(layer=layer.name, role=layer.role))
    refuse_ids(rows, "partnership_id")
    _refuse_unknown_classes(rows)
    _refuse_odd_shares(rows)
    return AssessmentRows(
        rows=rows,
        reference_set=_only_value(rows, "reference_set"),
        fingerprint=_only_value(rows, "reference_fingerprint"),
        rule_set=_only_value(rows, "rule_set"),
    )


def read_overlaps(
    layer: PolygonLayer, assessment: AssessmentRows, progress: Progress | None = None
) -> dict[str, list[dict[str, Any]]]:
    """
    Read the table of overlaps that belongs to an assessment.

    Parameters
    ----------
    layer
        The table.
    assessment
        The territories by class of the same run.
    progress
        Who watches.

    Returns
    -------
    For each partnership id its overlaps, each with the other columns of `OVERLAP_COLUMNS` by name.

    Raises
    ------
    LayerError
        Where it is no such table, or one of another assessment.
    """
    rows = read_rows(layer, OVERLAP_COLUMNS, None, progress)
    refuse_strangers(rows, assessment)
    _refuse_odd_shares(rows)
    refuse_blank(rows, "region_id")
    _refuse_other_main_regions(rows, assessment)
    found: dict[str, list[dict[str, Any]]] = {}
    names = [column.name for column in OVERLAP_COLUMNS[1:]]
    for key, *values in zip(rows.columns["partnership_id"], *(rows.columns[name] for name in names)):
        found.setdefault(key, []).append(dict(zip(names, values)))
    return found


def read_pieces(
    layer: PolygonLayer, assessment: AssessmentRows, place: Place, progress: Progress | None = None
) -> PlainRows:
    """
    Read the pieces outside the main region that belong to an assessment; those without geometry are left out.

    Parameters
    ----------
    layer, assessment, progress
        As for `read_overlaps`.
    place
        Where geometries are to come.

    Raises
    ------
    LayerError
        Where it is no such layer, or one of another assessment.
    """
    check_is_polygonal(layer)
    rows = read_rows(layer, PIECE_COLUMNS, place, progress)
    refuse_strangers(rows, assessment)
    _refuse_odd_shares(rows)
    return _with_outline(rows)


def read_regions(layer: PolygonLayer, place: Place, progress: Progress | None = None) -> PlainRows:
    """
    Read reference regions to show; those without geometry are left out.

    Parameters
    ----------
    layer
        The layer, with fields for id and name; the name may be "".
    place
        Where geometries are to come.
    progress
        Who watches.

    Returns
    -------
    Rows with the columns `region_id` and `region_name`.

    Raises
    ------
    LayerError
        Where a field is missing, or an id is missing or double.
    """
    check_is_polygonal(layer)
    code, name = layer.fields
    columns = (Column(code), Column(name)) if name else (Column(code),)
    rows = read_rows(layer, columns, place, progress)
    refuse_ids(rows, code)
    named = {"region_id": rows.columns[code], "region_name": rows.columns[name] if name else [None] * len(rows)}
    return _with_outline(replace(rows, columns=named))


def refuse_other_regions(regions: PlainRows, used: Mapping[str, PolygonLayer]) -> None:
    """
    Refuse reference regions that are not those of the assessment.

    Parameters
    ----------
    regions
        What `read_regions` gave.
    used
        Ids of the regions that the assessment names, each with a layer that names it.

    Raises
    ------
    LayerError
        Naming ids that the regions do not have.
    """
    known = set(regions.columns["region_id"])
    strange = sorted(key for key in used if key not in known)
    if strange:
        text = tr(
            "Layer “{layer}” ({role}) has no regions {ids}, which “{other}” names. Give the regions that the "
            "territories were assessed with, and the field with their ids."
        )
        raise LayerError(
            text.format(
                layer=regions.layer.name, role=regions.layer.role, ids=listed(strange), other=used[strange[0]].name
            )
        )


def read_rows(
    layer: PolygonLayer, columns: Sequence[Column], place: Place | None, progress: Progress | None = None
) -> PlainRows:
    """
    Read columns of a layer as plain values.

    Parameters
    ----------
    layer
        The layer or table.
    columns
        What to read; fields are found by name, whatever the case.
    place
        Where geometries are to come; None to read none.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where columns are missing, a value is of the wrong kind, or a geometry has no place in that CRS.
    Cancelled
        Where the user stopped.
    """
    check_columns(layer, columns)
    progress = progress or Unwatched()
    fields = layer.source.fields()
    indexes = [fields.lookupField(column.name) for column in columns]
    request = QgsFeatureRequest().setSubsetOfAttributes(indexes)
    if place is None:
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    expected = max(layer.source.featureCount(), 1)
    feature_ids: list[int] = []
    raw: list[list[Any]] = []
    wkb: list[bytes | None] = []
    for row, feature in enumerate(layer.source.getFeatures(request)):
        if row % ROWS_PER_REPORT == 0:
            stop_if_cancelled(progress)
            progress.report(min(row / expected, 1.0))
        feature_ids.append(feature.id())
        values = feature.attributes()
        raw.append([values[index] for index in indexes])
        if place is not None:
            polygon = plain_polygon(feature.geometry())
            wkb.append(None if polygon is None else polygon.asWkb().data())
    lists = zip(*raw) if raw else ([] for _ in columns)
    plain = {column.name: _converted(column, list(one), feature_ids, layer) for column, one in zip(columns, lists)}
    outlines, notes = ([], ()) if place is None else _outlines(layer, wkb, feature_ids, place)
    return PlainRows(layer, feature_ids, plain, outlines, tuple(notes))


def check_columns(layer: PolygonLayer, columns: Sequence[Column], algorithm: str = "") -> None:
    """
    Refuse a layer that lacks columns, and say which layer it may be instead.

    Parameters
    ----------
    layer
        The layer.
    columns
        What it must have.
    algorithm
        Name of the algorithm that gives it; "" for the assessment.

    Raises
    ------
    LayerError
        Naming the columns that are missing.
    """
    fields = layer.source.fields()
    missing = [column.name for column in columns if fields.lookupField(column.name) < 0]
    if not missing:
        return
    if any(_is_cut(name, fields) for name in missing):
        text = tr(
            "Layer “{layer}” ({role}) has no columns {columns}: shapefiles cut names to {count} characters. Write the "
            "outputs of the assessment to a GeoPackage."
        )
        raise LayerError(text.format(layer=layer.name, role=layer.role, columns=listed(missing), count=SHAPEFILE_NAME))
    likely = _likely_output(fields)
    if likely:
        text = tr("Layer “{layer}” ({role}) has no columns {columns}. It looks like {likely}: are the layers swapped?")
    else:
        text = tr(
            "Layer “{layer}” ({role}) has no columns {columns}. Choose the output that “{algorithm}” gave, with all "
            "its columns."
        )
    raise LayerError(
        text.format(
            layer=layer.name,
            role=layer.role,
            columns=listed(missing),
            likely=likely,
            algorithm=algorithm or tr("Assess alignment with regions"),
        )
    )


def refuse_ids(rows: PlainRows, field: str) -> None:
    """
    Refuse ids that are missing or double.

    Parameters
    ----------
    rows
        The rows.
    field
        The column with the ids.

    Raises
    ------
    LayerError
        Naming the features.
    """
    refuse_blank(rows, field)
    seen: dict[str, int] = {}
    double: list[str] = []
    for key, feature in zip(rows.columns[field], rows.feature_ids):
        if key in seen:
            double += [f"{key} ({seen[key]})", f"{key} ({feature})"]
        seen.setdefault(key, feature)
    if double:
        text = tr(
            "Layer “{layer}” ({role}): column “{field}” is not unique: {features}, with the number of the feature in "
            "brackets. Each id may stand in one row: assess again, or leave rows out with a filter."
        )
        names = listed(list(dict.fromkeys(double)))
        raise LayerError(text.format(layer=rows.layer.name, role=rows.layer.role, field=field, features=names))


def refuse_blank(rows: PlainRows, field: str) -> None:
    """
    Refuse rows without an id.

    Parameters
    ----------
    rows
        The rows.
    field
        The column with the ids.

    Raises
    ------
    LayerError
        Naming the features.
    """
    missing = [str(feature) for key, feature in zip(rows.columns[field], rows.feature_ids) if key is None]
    if missing:
        text = tr(
            "Layer “{layer}” ({role}): column “{field}” has no value in features {features}. Every row needs an id: "
            "fill it in, or leave these features out with a filter."
        )
        raise LayerError(
            text.format(layer=rows.layer.name, role=rows.layer.role, field=field, features=listed(missing))
        )


def _only_value(rows: PlainRows, field: str) -> str:
    """Give the one value that a column has, "" where it has none."""
    values = sorted(set(rows.columns[field]) - {None})
    if len(values) > 1:
        text = tr(
            "Layer “{layer}” ({role}): column “{field}” holds several values: {values}. Give one assessment at a time: "
            "set a filter on the layer."
        )
        raise LayerError(text.format(layer=rows.layer.name, role=rows.layer.role, field=field, values=listed(values)))
    return values[0] if values else ""


def _refuse_unknown_classes(rows: PlainRows) -> None:
    known = {code.value for code in Class}
    for cls, feature in zip(rows.columns["class"], rows.feature_ids):
        if cls not in known:
            raise wrong_value(rows.layer, "class", cls, feature)


def _refuse_odd_shares(rows: PlainRows) -> None:
    for name in SHARES:
        for value, feature in zip(rows.columns.get(name, ()), rows.feature_ids):
            if value is not None and not -_SHARE_EPS <= value <= 1 + _SHARE_EPS:
                raise wrong_value(rows.layer, name, value, feature)


def refuse_strangers(rows: PlainRows, assessment: AssessmentRows) -> None:
    """
    Refuse rows about partnerships that the assessment does not have.

    Parameters
    ----------
    rows
        Rows with the column `partnership_id`.
    assessment
        The territories by class.

    Raises
    ------
    LayerError
        Naming them.
    """
    refuse_blank(rows, "partnership_id")
    known = set(assessment.rows.columns["partnership_id"])
    strangers = sorted(set(rows.columns["partnership_id"]) - known)
    if strangers:
        text = tr(
            "Layer “{layer}” ({role}) holds partnerships that “{assessment}” does not have: {ids}. Give the outputs of "
            "one run of the assessment; a CSV file may have lost leading zeros, a GeoPackage keeps them."
        )
        raise LayerError(
            text.format(
                layer=rows.layer.name,
                role=rows.layer.role,
                assessment=assessment.rows.layer.name,
                ids=listed(strangers),
            )
        )


def _refuse_other_main_regions(rows: PlainRows, assessment: AssessmentRows) -> None:
    """Refuse overlaps that name other main regions: they are of another run."""
    expected = dict(zip(assessment.rows.columns["partnership_id"], assessment.rows.columns["main_region_id"]))
    columns = (rows.columns[name] for name in ("partnership_id", "region_id", "is_main"))
    wrong = [key for key, region, is_main in zip(*columns) if is_main and region != expected[key]]
    if wrong:
        text = tr(
            "Layer “{layer}” ({role}) gives another main region than “{assessment}” for {ids}. Give the outputs of one "
            "run of the assessment; a CSV file may have lost leading zeros, a GeoPackage keeps them."
        )
        raise LayerError(
            text.format(
                layer=rows.layer.name, role=rows.layer.role, assessment=assessment.rows.layer.name, ids=listed(wrong)
            )
        )


def _with_outline(rows: PlainRows) -> PlainRows:
    """Leave out rows without geometry."""
    kept = [row for row, outline in enumerate(rows.outlines) if outline is not None]
    return replace(
        rows,
        feature_ids=[rows.feature_ids[row] for row in kept],
        columns={name: [values[row] for row in kept] for name, values in rows.columns.items()},
        outlines=[rows.outlines[row] for row in kept],
    )


def _is_cut(name: str, fields: QgsFields) -> bool:
    return len(name) > SHAPEFILE_NAME and fields.lookupField(name[:SHAPEFILE_NAME]) >= 0


def _likely_output(fields: QgsFields) -> str:
    """Name the output of an assessment that has these fields; "" where none has."""
    outputs = (
        (FINDING_COLUMNS, tr("the territories by class")),
        (OVERLAP_COLUMNS, tr("the table of overlaps")),
        (PIECE_COLUMNS, tr("the pieces outside the main region")),
    )
    return next(
        (words for columns, words in outputs if all(fields.lookupField(column.name) >= 0 for column in columns)), ""
    )


def _converted(column: Column, values: list[Any], feature_ids: list[int], layer: PolygonLayer) -> list[Any]:
    """Convert the values of a column, naming the feature where one is of the wrong kind."""
    convert = _CONVERTERS[column.kind]
    try:
        return [convert(value) for value in values]
    except (ValueError, OverflowError) as error:
        row = next(row for row, value in enumerate(values) if not _converts(convert, value))
        raise wrong_value(layer, column.name, values[row], feature_ids[row]) from error


def wrong_value(layer: PolygonLayer, field: str, value: Any, feature: int) -> LayerError:
    """
    Make the error for a value that no algorithm of ours writes.

    Parameters
    ----------
    layer, field, feature
        Where it stands.
    value
        What stands there.
    """
    text = tr(
        "Layer “{layer}” ({role}): column “{field}” holds “{value}” in feature {feature}, which is not what the "
        "assessment writes there. Give the output as it was, or assess again."
    )
    shown = (as_text(value) or "")[:SHOWN_CHARACTERS]
    return LayerError(text.format(layer=layer.name, role=layer.role, field=field, value=shown, feature=feature))


def _converts(convert: Callable[[Any], Any], value: Any) -> bool:
    try:
        convert(value)
    except (ValueError, OverflowError):
        return False
    return True


def _real(value: Any) -> float | None:
    text = as_text(value)
    if text is None:
        return None
    number = value if isinstance(value, float) else float(text)
    if not np.isfinite(number):
        raise ValueError(text)
    return number


def _whole(value: Any) -> int | None:
    text = as_text(value)
    return None if text is None else int(text)


def _day(value: Any) -> date | None:
    text = as_text(value)
    return None if text is None else date.fromisoformat(text[:10])


_CONVERTERS: dict[Kind, Callable[[Any], Any]] = {
    Kind.TEXT: as_text,
    Kind.REAL: _real,
    Kind.INTEGER: _whole,
    Kind.BOOLEAN: as_flag,
    Kind.DATE: _day,
}


def _outlines(
    layer: PolygonLayer, wkb: list[bytes | None], feature_ids: list[int], place: Place
) -> tuple[list[Outline | None], list[Note]]:
    """Bring geometries to their place, as multipolygons."""
    geometries = shapely.from_wkb(as_objects(wkb), on_invalid="ignore")
    geometries, notes = _moved(layer, geometries, place)
    bounds = shapely.bounds(geometries)
    is_there = ~shapely.is_missing(geometries) & np.isfinite(bounds).all(axis=1)
    unreadable = [str(feature_ids[row]) for row, item in enumerate(wkb) if item is not None and not is_there[row]]
    if unreadable:
        text = tr("Layer “{layer}” ({role}): the geometry of features {features} cannot be read and is left out.")
        notes.append(Note(text.format(layer=layer.name, role=layer.role, features=listed(unreadable))))
    written = shapely.to_wkb(_as_multi(geometries), output_dimension=2, byte_order=1)
    corners = bounds.tolist()
    return [
        Outline(written[row], tuple(corners[row])) if there else None for row, there in enumerate(is_there.tolist())
    ], notes


def _moved(layer: PolygonLayer, geometries: Geometries, place: Place) -> tuple[Geometries, list[Note]]:
    if place.crs is None or layer.crs == place.crs:
        return geometries, []
    if layer.crs.isValid() != place.crs.isValid():
        text = tr(
            "Layer “{layer}” ({role}) and “{other}” cannot be laid over each other: one has a coordinate reference "
            "system and the other has none. Set it in the layer's properties, or with “Assign projection”."
        )
        raise LayerError(text.format(layer=layer.name, role=layer.role, other=place.name))
    if not layer.crs.isValid():
        return geometries, []
    moved = transform_geometries(geometries, layer.crs, place.crs, place.context, layer.name)
    return moved, [transformed_note(layer, place.crs)]


def _as_multi(geometries: Geometries) -> Geometries:
    single = shapely.get_type_id(geometries) == _POLYGON
    made = geometries.copy()
    made[single] = shapely.multipolygons(geometries[single], indices=np.arange(int(single.sum())))
    return made
