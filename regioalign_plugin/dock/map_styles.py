"""How the layers of a register look: classes as hatched fills, states as the marks of the list, pieces and regions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator

from ..explanation.lifecycle import State
from ..identity import resource
from ..labels import class_label, column_label, state_label
from ..register.listing import CaseRow
from ..vocabulary import Class
from .badges import SIDE, Badge, draw_badge, state_badge

AnySymbol = TypeVar("AnySymbol", bound=QgsSymbol)

STYLE = resource("styles/territories.qml")
HATCH_LAYER = 1
"""Place of the hatch in the symbol of every class of that style; below it lies the fill."""

INK = "#1f1f1f"
PAPER = "#ffffff"
PIECE = "#c2187e"
"""A colour that no class and no state has."""

MARK_MM = 4.2
PLATE_MM = 5.6
NAME_BELOW_MM = 2.6
HATCHED_MM = 1.2
MARKED_MM = 6.0
NAMED_MM = 12.0
"""From this size on the map, the side of a square, a piece is hatched and a territory gets its mark or its name: else
thousands of them would hide the map."""
CLASS_OPACITY = 0.8

STATES = (
    State.OPEN,
    State.DRAFT,
    State.RETURNED,
    State.SUBMITTED,
    State.STALE,
    State.EXPIRED,
    State.REJECTED,
    State.PLANNED,
    State.ACCEPTED,
    State.EXEMPT,
    State.RESOLVED,
    State.WITHDRAWN,
)
"""In the order of the legend: what asks for work first."""


def conforming_of(rows: Iterable[CaseRow]) -> dict[str, bool]:
    """Give for each class in the list whether it conforms; classes without an answer are left out."""
    return {row.cls: row.conforms for row in rows if row.cls and row.conforms is not None}


def style_classes(layer: QgsVectorLayer, conforming: Mapping[str, bool]) -> None:
    """Fill territories by class; those that do not conform are hatched, as the rule set has it."""
    layer.loadNamedStyle(str(STYLE), QgsMapLayer.StyleCategory.Symbology)
    renderer = layer.renderer().clone()
    for index, category in enumerate(renderer.categories()):
        renderer.updateCategoryLabel(index, class_label(str(category.value())))
    layer.setRenderer(renderer)
    layer.setOpacity(CLASS_OPACITY)
    hatch_classes(layer, conforming)
    _label(layer, _below_mark(layer), "name", _text_format(8.0))
    describe_columns(layer)


def hatch_classes(layer: QgsVectorLayer, conforming: Mapping[str, bool]) -> None:
    """Hatch the classes that do not conform, where the style is still ours and says otherwise."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() != "class":
        return
    renderer = renderer.clone()
    changed = [_hatch_class(renderer, index, conforming) for index in range(len(renderer.categories()))]
    if any(changed):
        layer.setRenderer(renderer)


def _hatch_class(renderer: QgsCategorizedSymbolRenderer, index: int, conforming: Mapping[str, bool]) -> bool:
    category = renderer.categories()[index]
    code, symbol = str(category.value()), category.symbol().clone()
    if code not in conforming or symbol.symbolLayerCount() <= HATCH_LAYER:
        return False
    hatch = symbol.symbolLayer(HATCH_LAYER)
    if hatch.enabled() is not conforming[code]:
        return False
    hatch.setEnabled(not conforming[code])
    renderer.updateCategorySymbol(index, symbol)
    return True


def style_states(layer: QgsVectorLayer) -> None:
    """Put a mark in each territory that has or needs an explanation: the one that its state has in the list."""
    big_enough = _big_enough(layer, MARKED_MM)
    categories = [
        QgsRendererCategory(state.value, _mark(state_badge(state), big_enough), state_label(state)) for state in STATES
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))
    describe_columns(layer)


def _big_enough(layer: QgsVectorLayer, least_mm: float) -> QgsProperty:
    """Tell which territories are so large on the map; all where the CRS has no lengths to tell it by."""
    if layer.crs().isGeographic():
        return QgsProperty.fromValue(True)
    return QgsProperty.fromExpression(f"1000 * sqrt(area(@geometry)) / @map_scale >= {least_mm}")


def _mark(badge: Badge, big_enough: QgsProperty) -> QgsFillSymbol:
    """Make a symbol that draws a badge in the middle of a polygon, on a plate that sets it off from any fill."""
    plate = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, PLATE_MM)
    plate.setColor(QColor(PAPER))
    plate.setStrokeColor(QColor(INK))
    plate.setStrokeWidth(0.15)
    picture = QgsSvgMarkerSymbolLayer(f"base64:{_svg(badge)}", MARK_MM)
    centre = QgsCentroidFillSymbolLayer()
    centre.setPointOnSurface(True)
    centre.setPointOnAllParts(False)
    centre.setDataDefinedProperty(QgsSymbolLayer.Property.LayerEnabled, big_enough)
    centre.setSubSymbol(_built(QgsMarkerSymbol(), plate, picture))
    return _built(QgsFillSymbol(), centre)


def _built(symbol: AnySymbol, *layers: QgsSymbolLayer) -> AnySymbol:
    """Put these layers into a new symbol, in place of the one that it comes with.

    A list given to the constructor of a symbol does not change hands: Python deletes the layers under it.
    """
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def _svg(badge: Badge) -> str:
    """Draw a badge as SVG in base64, so that the style needs no file of ours."""
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(drawn)
    generator.setSize(QSize(int(SIDE), int(SIDE)))
    generator.setViewBox(QRectF(0, 0, SIDE, SIDE))
    painter = QPainter(generator)
    draw_badge(painter, QRectF(0, 0, SIDE, SIDE), badge)
    painter.end()
    return bytes(drawn.data().toBase64()).decode("ascii")


def style_pieces(layer: QgsVectorLayer) -> None:
    """Hatch the pieces outside the main region crosswise, in a colour of their own."""
    outline = QgsSimpleFillSymbolLayer(QColor(PIECE), Qt.BrushStyle.NoBrush, QColor(PIECE), Qt.PenStyle.SolidLine, 0.4)
    parts = (outline, _hatch(45.0), _hatch(135.0))
    for part in parts:
        part.setDataDefinedProperty(QgsSymbolLayer.Property.LayerEnabled, _big_enough(layer, HATCHED_MM))
    symbol = _built(QgsFillSymbol(), *parts)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    describe_columns(layer)


def _hatch(angle: float) -> QgsLinePatternFillSymbolLayer:
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(angle)
    hatch.setDistance(1.4)
    hatch.setSubSymbol(_built(QgsLineSymbol(), QgsSimpleLineSymbolLayer(QColor(PIECE), 0.25)))
    return hatch


def style_regions(layer: QgsVectorLayer) -> None:
    """Draw regions as thick outlines with their names, so that what lies under them stays visible."""
    casing = QgsSimpleFillSymbolLayer(
        QColor(INK), Qt.BrushStyle.NoBrush, QColor(255, 255, 255, 200), Qt.PenStyle.SolidLine, 1.4
    )
    line = QgsSimpleFillSymbolLayer(QColor(INK), Qt.BrushStyle.NoBrush, QColor(INK), Qt.PenStyle.SolidLine, 0.7)
    layer.setRenderer(QgsSingleSymbolRenderer(_built(QgsFillSymbol(), casing, line)))
    settings = QgsPalLayerSettings()
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.priority = 8
    _label(layer, settings, "region_name", _text_format(11.0, bold=True))
    describe_columns(layer)


def _below_mark(layer: QgsVectorLayer) -> QgsPalLayerSettings:
    """Place names under the marks of the states, which stand at the same point of a territory."""
    settings = QgsPalLayerSettings()
    settings.geometryGeneratorEnabled = True
    settings.geometryGenerator = "point_on_surface(@geometry)"
    settings.geometryGeneratorType = Qgis.GeometryType.Point
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.pointSettings().setQuadrant(Qgis.LabelQuadrantPosition.Below)
    settings.offsetUnits = Qgis.RenderUnit.Millimeters
    settings.yOffset = NAME_BELOW_MM
    settings.priority = 4
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.Show, _big_enough(layer, NAMED_MM))
    settings.setDataDefinedProperties(properties)
    return settings


def _label(layer: QgsVectorLayer, settings: QgsPalLayerSettings, column: str, text: QgsTextFormat) -> None:
    settings.fieldName = column
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _text_format(point_size: float, *, bold: bool = False) -> QgsTextFormat:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(PAPER))
    text = QgsTextFormat()
    font = text.font()
    font.setBold(bold)
    text.setFont(font)
    text.setSize(point_size)
    text.setColor(QColor(INK))
    text.setBuffer(halo)
    return text


def describe_columns(layer: QgsVectorLayer) -> None:
    """Show columns, classes and states in words, in the attribute table and when features are identified."""
    for index, field in enumerate(layer.fields()):
        layer.setFieldAlias(index, column_label(field.name()))
    _show_words(layer, "class", [(code.value, class_label(code)) for code in Class])
    _show_words(layer, "state", [(code.value, state_label(code)) for code in State])
    if layer.fields().lookupField("name") >= 0:
        layer.setDisplayExpression("\"name\" || ' (' || \"partnership_id\" || ')'")


def _show_words(layer: QgsVectorLayer, column: str, words: Sequence[tuple[str, str]]) -> None:
    index = layer.fields().lookupField(column)
    if index >= 0:
        values = {"map": [{label: code} for code, label in words]}
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", values))
