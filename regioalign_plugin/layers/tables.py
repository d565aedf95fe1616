"""Rows of a table, of which geometry does not matter, to lists of plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsFeatureRequest

from ..alignment.progress import Progress, Unwatched, stop_if_cancelled
from ..translation import tr
from .errors import LayerError
from .reading import PolygonLayer, field_indexes

ROWS_PER_REPORT = 1_000


@dataclass(frozen=True)
class Table:
    """
    The rows of a table, in its order.

    Parameters
    ----------
    layer
        Where they come from; its geometry, if any, is not read.
    feature_ids
        Ids of the rows in their table.
    columns
        One list per field of `layer.fields`, of raw values; None throughout for a field that is not given.
    """

    layer: PolygonLayer
    feature_ids: list[int]
    columns: tuple[list[Any], ...]

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.columns[0])

    def where(self, row: int) -> str:
        """Name a row for a message, by the number that its table gives it."""
        return tr("feature {feature}").format(feature=self.feature_ids[row])


def read_table(layer: PolygonLayer, *, progress: Progress | None = None) -> Table:
    """
    Read the fields of all rows of a table, at least one field.

    Parameters
    ----------
    layer
        The table, or a layer of any geometry, and the fields to read.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where the table lacks a field or has no rows.
    Cancelled
        Where the user stopped.
    """
    progress = progress or Unwatched()
    indexes = field_indexes(layer)
    request = QgsFeatureRequest().setSubsetOfAttributes([index for index in indexes if index >= 0])
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    expected = max(layer.source.featureCount(), 1)
    feature_ids: list[int] = []
    columns: tuple[list[Any], ...] = tuple([] for _ in indexes)
    for row, feature in enumerate(layer.source.getFeatures(request)):
        if row % ROWS_PER_REPORT == 0:
            stop_if_cancelled(progress)
            progress.report(min(row / expected, 1.0))
        feature_ids.append(feature.id())
        values = feature.attributes()
        for column, index in zip(columns, indexes):
            column.append(values[index] if index >= 0 else None)
    if not columns[0]:
        text = tr("Table “{layer}” ({role}) has no rows. Choose another table, or check its filter and selection.")
        raise LayerError(text.format(layer=layer.name, role=layer.role))
    return Table(layer, feature_ids, columns)
