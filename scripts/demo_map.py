"""Draw the map of a finding layer with QGIS's layout engine; `scripts/demo.py` starts it in a process of its own."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLegendStyle,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTableCell,
    QgsTextBackgroundSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont

PAGE_MM = (297.0, 210.0)
MARGIN_MM = 12.0
MAP_MM = QRectF(MARGIN_MM, 31.0, 273.0, 108.0)
PANEL_TOP_MM = 143.0
LEGEND_WIDTH_MM = 78.0
DPI = 200
SOFTER = 0.82
FONT = "DejaVu Sans"
INK = QColor("#1f2a37")
SOFT_INK = QColor("#5b6675")
REGION_INK = QColor("#11182a")

CAUTION = (
    "Schematic map: cells around the centres of municipalities, not real borders. Areas and scale are approximate."
)
SOURCES = (
    "Facts: provinciesincijfers/gebiedsniveaus (source: Statbel), state of 2025; lblod/app-organization-portal, 2023. "
    "EPSG:31370."
)
MAX_TABLE_ROWS = 9
REGION_NAME_WIDTH = 12


def plugin_module(name: str) -> ModuleType:
    """Import a module of the plugin from where QGIS finds it."""
    plugins = os.environ["QGIS_PLUGINPATH"]
    if plugins not in sys.path:
        sys.path.append(plugins)
    return importlib.import_module(f"regioalign.{name}")


def open_layer(path: Path, name: str, title: str) -> QgsVectorLayer:
    """Open a layer of a GeoPackage or stop with its name."""
    layer = QgsVectorLayer(f"{path}|layername={name}", title, "ogr")
    if not layer.isValid():
        raise SystemExit(f"{path} has no layer {name}")
    return layer


def text_format(size_pt: float, colour: QColor = INK, *, bold: bool = False, italic: bool = False) -> QgsTextFormat:
    """Give a text format of the page."""
    font = QFont(FONT)
    font.setBold(bold)
    font.setItalic(italic)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size_pt)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(colour)
    return text


def with_halo(text: QgsTextFormat, size_mm: float = 0.7) -> QgsTextFormat:
    """Add a white rim, so that a label reads on any colour."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(size_mm)
    halo.setSizeUnit(Qgis.RenderUnit.Millimeters)
    halo.setColor(QColor(255, 255, 255, 225))
    text.setBuffer(halo)
    return text


def label_settings(expression: str, text: QgsTextFormat, overlap: Qgis.LabelOverlapHandling) -> QgsPalLayerSettings:
    """Give horizontal labels from an expression, that other labels keep clear of and features do not."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    settings.placementSettings().setOverlapHandling(overlap)
    settings.obstacleSettings().setIsObstacle(False)
    settings.setFormat(text)
    return settings


def style_regions(layer: QgsVectorLayer) -> None:
    """Draw the reference regions as a bold line with their names."""
    layer.setRenderer(QgsSingleSymbolRenderer(outline(REGION_INK, 0.8)))
    text = with_halo(text_format(8.5, REGION_INK, italic=True))
    # A long name may break after a hyphen: Zuid-West- / Vlaanderen.
    name = """regexp_replace("name", '^(.{9,}-)', '\\\\1\\n')"""
    settings = label_settings(name, text, Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    settings.autoWrapLength = REGION_NAME_WIDTH
    settings.priority = 4
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def hole_layer(regions: QgsVectorLayer) -> QgsVectorLayer:
    """Give the land that the regions enclose, labelled: Brussels is no part of Flanders."""
    land = QgsGeometry.unaryUnion([feature.geometry() for feature in regions.getFeatures()])
    hole = QgsFeature()
    hole.setGeometry(land.removeInteriorRings().difference(land))
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:31370", "Not in Flanders", "memory")
    layer.dataProvider().addFeature(hole)
    layer.setRenderer(QgsNullSymbolRenderer())
    text = text_format(7.5, SOFT_INK, italic=True)
    settings = label_settings("'Brussels'", text, Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def style_borders(layer: QgsVectorLayer) -> None:
    """Draw the borders of the territories over the municipalities."""
    layer.setRenderer(QgsSingleSymbolRenderer(outline(QColor("#2f3947"), 0.35)))


def style_municipalities(layer: QgsVectorLayer) -> None:
    """Draw the municipalities as hair lines."""
    layer.setRenderer(QgsSingleSymbolRenderer(outline(QColor(255, 255, 255, 170), 0.12)))


def outline(colour: QColor, width_mm: float) -> QgsFillSymbol:
    """Give a line around nothing."""
    properties = {"style": "no", "outline_color": colour.name(QColor.NameFormat.HexArgb), "joinstyle": "round"}
    symbol = QgsFillSymbol.createSimple({**properties, "outline_width": str(width_mm)})
    symbol.symbolLayer(0).setStrokeColor(colour)
    return symbol


def style_findings(layer: QgsVectorLayer, numbers: Mapping[str, int]) -> None:
    """Give the findings the style of the algorithm, and a number where something does not conform."""
    if not plugin_module("processing.class_style").style_territories(layer):
        raise SystemExit("The style of the algorithm cannot be read")
    layer.setOpacity(SOFTER)
    disc = QgsTextBackgroundSettings()
    disc.setEnabled(True)
    disc.setType(QgsTextBackgroundSettings.ShapeType.ShapeCircle)
    disc.setSizeType(QgsTextBackgroundSettings.SizeType.SizeFixed)
    disc.setSizeUnit(Qgis.RenderUnit.Millimeters)
    disc.setSize(QSizeF(4.4, 4.4))
    disc.setFillColor(QColor("white"))
    disc.setStrokeColor(INK)
    disc.setStrokeWidth(0.3)
    text = text_format(7.5, INK, bold=True)
    text.setBackground(disc)
    pairs = ", ".join(f"'{partnership_id}', {number}" for partnership_id, number in numbers.items())
    number_of = f'map_get(map({pairs}), "partnership_id")'
    settings = label_settings(number_of, text, Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.quadOffset = Qgis.LabelQuadrantPosition.Over
    settings.geometryGeneratorEnabled = True
    settings.geometryGenerator = "pole_of_inaccessibility(@geometry, 500)"
    settings.geometryGeneratorType = Qgis.GeometryType.Point
    settings.priority = 10
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(bool(numbers))


def keep_used_classes(layer: QgsVectorLayer) -> None:
    """Leave classes without a territory out of the legend, and count the others."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    counts = class_counts(layer)
    for index in reversed(range(len(renderer.categories()))):
        category = renderer.categories()[index]
        if category.value() in counts:
            renderer.updateCategoryLabel(index, f"{category.label()} ({counts[category.value()]})")
        else:
            renderer.deleteCategory(index)


def class_counts(layer: QgsVectorLayer) -> dict[str, int]:
    """Count the territories of each class."""
    counts: dict[str, int] = {}
    for feature in layer.getFeatures():
        counts[feature["class"]] = counts.get(feature["class"], 0) + 1
    return counts


def place(item: QgsLayoutItem, layout: QgsPrintLayout, box: QRectF) -> None:
    """Put an item on the page, in millimetres."""
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x(), box.y()))
    item.attemptResize(QgsLayoutSize(box.width(), box.height()))


def add_text(layout: QgsPrintLayout, text: str, text_style: QgsTextFormat, box: QRectF) -> None:
    """Put a text on the page."""
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setTextFormat(text_style)
    label.setMarginX(0)
    label.setMarginY(0)
    place(label, layout, box)


def add_map(layout: QgsPrintLayout, layers: Sequence[QgsVectorLayer], extent: QgsRectangle) -> QgsLayoutItemMap:
    """Put the map on the page, with all of the extent and a little air."""
    item = QgsLayoutItemMap(layout)
    place(item, layout, MAP_MM)
    item.setLayers(list(layers))
    item.setKeepLayerSet(True)
    item.zoomToExtent(extent.buffered(0.02 * extent.width()))
    item.setFrameEnabled(False)
    return item


def add_legend(layout: QgsPrintLayout, map_item: QgsLayoutItemMap) -> None:
    """Put the legend of the project's layer tree below the map."""
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(map_item)
    sizes = {
        QgsLegendStyle.Style.Subgroup: text_format(9, bold=True),
        QgsLegendStyle.Style.SymbolLabel: text_format(8),
    }
    for style, text in sizes.items():
        legend.rstyle(style).setTextFormat(text)
    legend.setSymbolWidth(7)
    legend.setSymbolHeight(4)
    legend.setBoxSpace(0)
    legend.setBackgroundEnabled(False)
    place(legend, layout, QRectF(MARGIN_MM, PANEL_TOP_MM, LEGEND_WIDTH_MM, 45))
    legend.adjustBoxSize()


def add_table(layout: QgsPrintLayout, rows: Sequence[Sequence[str]]) -> None:
    """Put the table of what does not conform beside the legend."""
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    heading, body = text_format(7, SOFT_INK, bold=True), text_format(7)
    table.setContentTextFormat(body)
    table.setShowGrid(True)
    table.setVerticalGrid(False)
    table.setGridStrokeWidth(0.1)
    table.setGridColor(QColor("#c7ccd4"))
    table.setCellMargin(0.9)
    table.setTableContents([table_row(row, heading if number == 0 else body) for number, row in enumerate(rows)])
    table.setColumnWidths([5, 42, 51.5, 83.5])
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    frame = QgsLayoutFrame(layout, table)
    left = MARGIN_MM + LEGEND_WIDTH_MM + 6
    place(frame, layout, QRectF(left, PANEL_TOP_MM, PAGE_MM[0] - MARGIN_MM - left, 52))
    table.addFrame(frame)


def table_row(texts: Sequence[str], text_style: QgsTextFormat) -> list[QgsTableCell]:
    """Give the cells of a row."""
    cells = []
    for text in texts:
        cell = QgsTableCell(text)
        cell.setTextFormat(text_style)
        cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignLeft)
        cells.append(cell)
    return cells


def deviations(layer: QgsVectorLayer) -> list[QgsFeature]:
    """List what does not conform, farthest first."""
    features = [feature for feature in layer.getFeatures() if feature["conforms"] is False]
    return sorted(features, key=lambda feature: (feature["main_share"], feature["partnership_id"]))


def table_rows(features: Sequence[QgsFeature], labels: Mapping[str, str]) -> list[list[str]]:
    """Give the rows of the table, numbered as on the map, under a heading."""
    rows = [["", "Does not conform", "Class", "Reference regions (share of its area)"]]
    for number, feature in enumerate(features[:MAX_TABLE_ROWS], start=1):
        rows.append([str(number), feature["name"], labels[feature["class"]], unbroken(feature["regions"])])
    if len(features) > MAX_TABLE_ROWS:
        rows.append(["", f"… and {len(features) - MAX_TABLE_ROWS} more", "", ""])
    return rows


def unbroken(regions: str) -> str:
    """Keep each region and its share on one line."""
    return ", ".join(item.replace(" ", "\N{NO-BREAK SPACE}") for item in regions.split(", "))


def class_labels(layer: QgsVectorLayer) -> dict[str, str]:
    """Give the words of the style for each class."""
    return {category.value(): category.label() for category in layer.renderer().categories()}


def add_scale(layout: QgsPrintLayout, map_item: QgsLayoutItemMap) -> None:
    """Put a scale bar and a north arrow in the lower right corner of the map."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Line Ticks Up")
    bar.setLinkedMap(map_item)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km (approximate)")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(10)
    bar.setTextFormat(text_format(7, SOFT_INK))
    bar.setHeight(2)
    place(bar, layout, QRectF(MAP_MM.left() + 2, MAP_MM.bottom() - 10, 50, 10))
    arrow = QgsLayoutItemPicture(layout)
    arrow.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
    place(arrow, layout, QRectF(MAP_MM.right() - 10, MAP_MM.top() + 1, 8, 11))


def conforming_sentence(layer: QgsVectorLayer, title: str) -> str:
    """Say how many conform."""
    conforms = [feature["conforms"] for feature in layer.getFeatures()]
    return (
        f"{conforms.count(True)} of {len(conforms)} conform: they lie within a reference region, coincide with one, "
        f"or join whole ones. Hatched {title.lower()} do not."
    )


def make_layout(arguments: argparse.Namespace, project: QgsProject) -> QgsPrintLayout:
    """Lay the page out."""
    findings = open_layer(arguments.result, arguments.layer, arguments.title)
    regions = open_layer(arguments.sample, "reference_regions", "Reference regions")
    municipalities = open_layer(arguments.sample, "municipalities", "Municipalities")
    sentence = conforming_sentence(findings, arguments.title)
    deviating = deviations(findings)
    style_findings(findings, {row["partnership_id"]: number for number, row in enumerate(deviating, start=1)})
    labels = class_labels(findings)
    keep_used_classes(findings)
    borders = open_layer(arguments.result, arguments.layer, "Borders")
    style_borders(borders)
    style_regions(regions)
    style_municipalities(municipalities)
    layers = [regions, hole_layer(regions), borders, municipalities, findings]
    project.addMapLayers(layers, addToLegend=False)
    for layer in (findings, regions):
        project.layerTreeRoot().addLayer(layer)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:31370"))

    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    project.layoutManager().addLayout(layout)
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
    width = PAGE_MM[0] - 2 * MARGIN_MM
    heading = f"{arguments.title} of Flanders and the reference regions"
    add_text(layout, heading, text_format(18, bold=True), QRectF(MARGIN_MM, 10, width, 9))
    add_text(layout, sentence, text_format(10, SOFT_INK), QRectF(MARGIN_MM, 20, width, 6))
    map_item = add_map(layout, layers, regions.extent())
    add_scale(layout, map_item)
    add_legend(layout, map_item)
    add_table(layout, table_rows(deviating, labels))
    add_text(layout, CAUTION, text_format(8, INK, bold=True), QRectF(MARGIN_MM, 196, width, 4))
    add_text(layout, SOURCES, text_format(7, SOFT_INK), QRectF(MARGIN_MM, 201, width, 4))
    return layout


def draw(arguments: argparse.Namespace) -> None:
    """Draw the page to an image file."""
    project = QgsProject.instance()
    layout = make_layout(arguments, project)
    # Not exportToImage: it tries to georeference the PNG, which GDAL then complains about.
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
    if not image.save(str(arguments.output)):
        raise SystemExit(f"QGIS could not write {arguments.output}")
    # Layout and layers go before the application does.
    del layout
    project.clear()


def main() -> None:
    """Start QGIS without a desktop, draw, and stop it."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("sample", "result", "output"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--layer", required=True)
    parser.add_argument("--title", required=True)
    arguments = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    draw(arguments)
    sys.stdout.flush()
    application.exitQgis()


if __name__ == "__main__":
    main()
