"""The style of layers with a measure per feature: fixed steps in one hue, so that two maps can be held side by side."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsRendererRange,
    QgsVectorLayer,
)

from ..regioalign_plugin.labels import column_label
from ..regioalign_plugin.translation import locale, tr

INHOMOGENEITY, CONGRUENCE, COHERENCE = "inhomogeneity", "congruence", "coherence"
SCORE = "score"

_STEPS = (0.2, 0.4, 0.6, 0.8)
_UNKNOWN = -1.0
_MOST = 1e9
_OUTLINE = "#6b6b6b"
_UNKNOWN_COLOUR = "#d9d9d9"
# Light to dark in one hue each: they differ in lightness, which colour-blind people and a grey print show too.
_CALM = "#f3efe6"
_ORANGE = ("#fddcb5", "#fbb46f", "#ee8433", "#cc5a12", "#86350a")
_BLUE = ("#e3eef7", "#b6d3ea", "#7fb0d8", "#4183bb", "#144f8a")


@dataclass(frozen=True)
class _Step:
    """Values from `low` to `high` and how they look; the first step that holds a value counts."""

    low: float
    high: float
    colour: str
    label: str


def style_measure(layer: QgsVectorLayer, measure: str) -> bool:
    """
    Style a layer by a measure, in steps that are the same for every layer.

    Parameters
    ----------
    layer
        A layer of polygons with the column of that measure.
    measure
        `INHOMOGENEITY`, where more is worse and 0 stands out; `SCORE` of 0 to 100; another measure is one of 0 to 1.

    Returns
    -------
    False where no feature has a figure: the layer then keeps the style that QGIS gave it.
    """
    if layer.fields().lookupField(measure) < 0 or not _has_figures(layer, measure):
        return False
    ranges = []
    for step in _steps(measure):
        symbol = QgsFillSymbol.createSimple({"color": step.colour, "outline_color": _OUTLINE, "outline_width": "0.15"})
        ranges.append(QgsRendererRange(step.low, step.high, symbol, step.label))
    # A figure that is not known is a step too: a renderer by steps leaves such features off the map.
    renderer = QgsGraduatedSymbolRenderer(f'coalesce("{measure}", {_UNKNOWN:g})', ranges)
    if measure == SCORE:
        _put_first_on_top(renderer)
    layer.setRenderer(renderer)
    layer.triggerRepaint()
    return True


def _put_first_on_top(renderer: QgsGraduatedSymbolRenderer) -> None:
    """Draw what comes first in the order last: partnerships lie over each other."""
    of_rank = QgsFeatureRequest.OrderByClause('coalesce("rank", 1e9)', False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([of_rank]))
    renderer.setOrderByEnabled(True)


def _has_figures(layer: QgsVectorLayer, measure: str) -> bool:
    request = QgsFeatureRequest().setFilterExpression(f'"{measure}" IS NOT NULL').setLimit(1)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return any(True for _ in layer.getFeatures(request))


def _steps(measure: str) -> list[_Step]:
    name = column_label(measure)
    full, decimals = (100.0, 0) if measure == SCORE else (1.0, 1)
    bounds = [0.0, *(full * step for step in _STEPS), full if measure != INHOMOGENEITY else _MOST]
    steps = [_Step(_UNKNOWN, _UNKNOWN, _UNKNOWN_COLOUR, tr("{measure}: no figure").format(measure=name))]
    if measure == INHOMOGENEITY:
        steps.append(_Step(0.0, 0.0, _CALM, tr("{measure} 0: not mixed").format(measure=name)))
    colours = _BLUE if measure in (CONGRUENCE, COHERENCE) else _ORANGE
    for low, high, colour in zip(bounds, bounds[1:], colours):
        steps.append(_Step(low, high, colour, _label(name, low, high, decimals)))
    return steps


def _label(name: str, low: float, high: float, decimals: int) -> str:
    least, most = (locale().toString(value, "f", decimals) for value in (low, high))
    if high == _MOST:
        return tr("{measure} over {low}").format(measure=name, low=least)
    return tr("{measure} {low} to {high}").format(measure=name, low=least, high=most)
