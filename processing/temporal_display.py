"""Layers with a period per feature: the temporal controller of QGIS shows each from its first day to its last."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayer

START, END = "starts_on", "ends_on"


def play_over_time(layer: QgsVectorLayer) -> bool:
    """
    Have the temporal controller play a layer; without it all features are shown.

    Parameters
    ----------
    layer
        An output. A feature of which the end is NULL has no end.

    Returns
    -------
    False where the layer lacks the columns `starts_on` and `ends_on`.
    """
    if layer.fields().lookupField(START) < 0 or layer.fields().lookupField(END) < 0:
        return False
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField(START)
    properties.setEndField(END)
    properties.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)  # the last day is one to align on
    properties.setIsActive(True)
    return True
