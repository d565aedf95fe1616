"""Attributes of a table or layer, without its geometry: codes, names and lists as they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsFeatureRequest

from ..alignment.progress import Progress, Unwatched, stop_if_cancelled
from ..translation import tr
from .errors import LayerError
from .reading import PolygonLayer, field_indexes

_ROWS_PER_CHECK = 1_000


@dataclass(frozen=True)
class AttributeRows:
    """
    Some fields of all features.

    Parameters
    ----------
    layer
        The table or layer, and its fields.
    feature_ids
        Ids of the features.
    columns
        One list per field of `layer.fields`, of raw values; None throughout for a field that is not given.
    """

    layer: PolygonLayer
    feature_ids: tuple[int, ...]
    columns: tuple[list[Any], ...]

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.feature_ids)

    def where(self, row: int) -> str:
        """Name a row for a message."""
        return tr("feature {feature}").format(feature=self.feature_ids[row])


def read_attributes(layer: PolygonLayer, progress: Progress | None = None) -> AttributeRows:
    """
    Read the fields of a table or of a layer of any kind.

    Parameters
    ----------
    layer
        The table and the fields to read.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where a field is missing, or there are no rows.
    Cancelled
        Where the user stopped.
    """
    progress = progress or Unwatched()
    indexes = field_indexes(layer)
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([index for index in indexes if index >= 0])
    feature_ids: list[int] = []
    columns: tuple[list[Any], ...] = tuple([] for _ in indexes)
    for number, feature in enumerate(layer.source.getFeatures(request)):
        if number % _ROWS_PER_CHECK == 0:
            stop_if_cancelled(progress)
        feature_ids.append(feature.id())
        for column, index in zip(columns, indexes):
            column.append(feature.attribute(index) if index >= 0 else None)
    if not feature_ids:
        raise LayerError(
            tr("Table “{layer}” ({role}) has no rows. Choose another one, or check its filter and selection.").format(
                layer=layer.name, role=layer.role
            )
        )
    return AttributeRows(layer, tuple(feature_ids), columns)
