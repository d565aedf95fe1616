"""Frames to the features of a sink: columns with their types, NaN as NULL, geometry as it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

import pandas as pd
import shapely
from qgis.core import QgsFeature, QgsFeatureSink, QgsField, QgsFields, QgsGeometry
from qgis.PyQt.QtCore import QDate, QMetaType

from ..alignment.layers import Geometries
from .reading import polygons_only

BATCH = 1_000
"""Features handed to the sink at once."""


class Kind(Enum):
    """The type of a column."""

    TEXT = QMetaType.Type.QString
    REAL = QMetaType.Type.Double
    INTEGER = QMetaType.Type.Int
    BOOLEAN = QMetaType.Type.Bool
    DATE = QMetaType.Type.QDate


@dataclass(frozen=True)
class Column:
    """
    A column of an output: a promise.

    Parameters
    ----------
    name
        Its name, in the layer as in the frame.
    kind
        Its type.
    """

    name: str
    kind: Kind = Kind.TEXT


FINDING_COLUMNS = (
    Column("partnership_id"),
    Column("name"),
    Column("sector"),
    Column("class"),
    Column("conforms", Kind.BOOLEAN),
    Column("main_region_id"),
    Column("main_region"),
    Column("main_share", Kind.REAL),
    Column("region_count", Kind.INTEGER),
    Column("regions"),
    Column("outside_share", Kind.REAL),
    Column("fit", Kind.REAL),
    Column("splits", Kind.INTEGER),
    Column("effective_splits", Kind.REAL),
    Column("uncertainty_bits", Kind.REAL),
    Column("member_share_main", Kind.REAL),
    Column("weighted_share_main", Kind.REAL),
    Column("member_count", Kind.INTEGER),
    Column("flags"),
    Column("flag_detail"),
    Column("suggested_category"),
    Column("suggestion"),
    Column("criteria"),
    Column("obligation"),
    Column("deadline", Kind.DATE),
    Column("reference_set"),
    Column("reference_fingerprint"),
    Column("rule_set"),
)

OVERLAP_COLUMNS = (
    Column("partnership_id"),
    Column("region_id"),
    Column("region_name"),
    Column("area_m2", Kind.REAL),
    Column("share", Kind.REAL),
    Column("cover", Kind.REAL),
    Column("significant", Kind.BOOLEAN),
    Column("whole", Kind.BOOLEAN),
    Column("is_main", Kind.BOOLEAN),
)

PIECE_COLUMNS = (
    Column("partnership_id"),
    Column("region_id"),
    Column("area_m2", Kind.REAL),
    Column("share", Kind.REAL),
)


HOSTED_COLUMNS = (
    Column("partnership_id"),
    Column("name"),
    Column("host_id"),
    Column("host_name"),
    Column("host_problem"),
    Column("share_inside", Kind.REAL),
    Column("nests", Kind.BOOLEAN),
    Column("member_count", Kind.INTEGER),
    Column("members_inside", Kind.INTEGER),
    Column("members_nest", Kind.BOOLEAN),
    Column("host_region_count", Kind.INTEGER),
    Column("host_in_one_region", Kind.BOOLEAN),
    Column("in_one_region", Kind.BOOLEAN),
    Column("levels", Kind.INTEGER),
    Column("chain"),
    Column("cut_municipalities"),
)


class SinkError(OSError):
    """A sink that does not take a feature, such as a file on a full disk; its text is that of the provider."""


_TO_PYTHON = {
    Kind.TEXT: str,
    Kind.REAL: float,
    Kind.INTEGER: int,
    Kind.BOOLEAN: bool,
    Kind.DATE: lambda day: QDate(day.year, day.month, day.day),
}


def fields_of(columns: Iterable[Column]) -> QgsFields:
    """
    Make the fields of a sink.

    Parameters
    ----------
    columns
        Columns in their order.
    """
    fields = QgsFields()
    for column in columns:
        fields.append(QgsField(column.name, column.kind.value))
    return fields


def write_frame(
    sink: QgsFeatureSink,
    frame: pd.DataFrame,
    columns: tuple[Column, ...],
    geometries: list[QgsGeometry | None] | None = None,
) -> None:
    """
    Write all rows of a frame.

    Parameters
    ----------
    sink
        Where to; its fields are those of `fields_of(columns)`.
    frame
        Holds at least the columns; None, NaN and NA become NULL.
    columns
        What to write.
    geometries
        One per row, each a polygon or multipolygon, written as multipolygon; None for a table.

    Raises
    ------
    SinkError
        Where the sink refuses a feature.
    """
    fields = fields_of(columns)
    lists = [_values(frame[column.name], column.kind) for column in columns]
    batch: list[QgsFeature] = []
    for row, values in enumerate(zip(*lists)):
        feature = QgsFeature(fields)
        feature.setAttributes(list(values))
        geometry = None if geometries is None else geometries[row]
        if geometry is not None:
            feature.setGeometry(_as_multi(geometry))
        batch.append(feature)
        if len(batch) == BATCH:
            _add(sink, batch)
            batch = []
    _add(sink, batch)


def to_qgis(geometries: Geometries) -> list[QgsGeometry | None]:
    """
    Turn shapely polygons into those of QGIS.

    Parameters
    ----------
    geometries
        Shapely geometries or None; of a collection, as an intersection can be, the polygons are taken.
    """
    return list(_made(shapely.to_wkb(geometries, output_dimension=2)))


def _made(wkb: Iterable[bytes | None]) -> Iterator[QgsGeometry | None]:
    for item in wkb:
        if item is None:
            yield None
            continue
        geometry = QgsGeometry()
        geometry.fromWkb(item)
        yield polygons_only(geometry)


def _values(series: pd.Series, kind: Kind) -> list[Any]:
    """Give plain Python values: PyQt does not know those of numpy."""
    convert = _TO_PYTHON[kind]
    return [None if missing else convert(value) for value, missing in zip(series.tolist(), series.isna().tolist())]


def _as_multi(geometry: QgsGeometry) -> QgsGeometry:
    """Give a multipolygon; only a plain polygon is copied for it."""
    if geometry.isMultipart():
        return geometry
    multi = QgsGeometry(geometry)
    multi.convertToMultiType()
    return multi


def _add(sink: QgsFeatureSink, batch: list[QgsFeature]) -> None:
    if batch and not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
        raise SinkError(sink.lastError())
