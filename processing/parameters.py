"""Parameters that several algorithms have, each with its help."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

POLYGONS = (QgsProcessing.SourceType.TypeVectorPolygon,)


def layer_parameter(
    key: str, label: str, text: str, *, optional: bool = False, kinds: Sequence[QgsProcessing.SourceType] = POLYGONS
) -> QgsProcessingParameterFeatureSource:
    """Make a parameter for a layer, of polygons unless said otherwise; `text` is its help."""
    parameter = QgsProcessingParameterFeatureSource(key, label, list(kinds), optional=optional)
    parameter.setHelp(text)
    return parameter


def field_parameter(
    key: str, layer: str, label: str, text: str, *, optional: bool = False
) -> QgsProcessingParameterField:
    """Make a parameter for a field of the layer with key `layer`; `text` is its help."""
    parameter = QgsProcessingParameterField(key, label, parentLayerParameterName=layer, optional=optional)
    parameter.setHelp(text)
    return parameter


def sink_parameter(
    key: str, label: str, text: str, *, kind: QgsProcessing.SourceType, optional: bool = False
) -> QgsProcessingParameterFeatureSink:
    """Make a parameter for an output; `text` is its help. An optional one is not made by default."""
    parameter = QgsProcessingParameterFeatureSink(key, label, kind, optional=optional, createByDefault=not optional)
    parameter.setHelp(text)
    return parameter
