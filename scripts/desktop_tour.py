"""The first pictures of the documentation, played inside QGIS desktop, in its language: assess the sample, and read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_steps import (
    Steps,
    Until,
    close_dialog,
    open_from_toolbox,
    open_layers,
    pause,
    press_run,
    redraw,
    sample,
    visible_table,
)
from qgis.core import (
    Qgis,
    QgsAnnotationPointTextItem,
    QgsApplication,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPixmap, QTextCursor
from qgis.PyQt.QtWidgets import QDockWidget, QSplitter, QTextEdit
from qgis.utils import iface

WINDOW = QSize(1440, 900)
DIALOG = QSize(900, 1060)
LOG = QSize(640, 312)
TABLE = {"en": QSize(1520, 320), "nl": QSize(1790, 320)}
CAUTION = {"en": "Sample: schematic map, not real borders", "nl": "Voorbeeld: schematische kaart, geen echte grenzen"}
INK = QColor("#11182a")
FRAME = QColor("#7a7a7a")
FONT = "DejaVu Sans"

SHOWN_COLUMNS = {
    "en": {"name": 205, "class": 190, "regions": 412, "suggested_category": 145, "suggestion": 550},
    "nl": {"name": 205, "class": 330, "regions": 412, "suggested_category": 220, "suggestion": 570},
}


def steps(arguments: Mapping[str, Any], report: dict[str, Any]) -> Steps:
    """Play the tour; the pictures go into `folder`."""
    folder = Path(arguments["folder"])
    window = iface.mainWindow()
    window.resize(WINDOW)
    yield pause(300)
    layers = open_layers(sample(), ["municipalities", "police_zones", "reference_regions"])
    yield redraw()

    dialog = yield open_from_toolbox("regioalign:assessalignment")
    dialog.setParameters(
        {
            "INPUT": layers["police_zones"].id(),
            "ID_FIELD": "id",
            "NAME_FIELD": "name",
            "SECTOR_FIELD": "sector",
            "REGIONS": layers["reference_regions"].id(),
            "REGION_ID_FIELD": "id",
            "REGION_NAME_FIELD": "name",
            "MUNICIPALITIES": layers["municipalities"].id(),
            "MUNICIPALITY_ID_FIELD": "nis",
            "MUNICIPALITY_NAME_FIELD": "name",
        }
    )
    dialog.resize(DIALOG)
    yield pause(300)
    dialog.grab().save(str(folder / "dialog.png"))

    is_ok, results = yield press_run(dialog)
    if not is_ok:
        raise RuntimeError(f"the algorithm failed: {results}")
    result = QgsProject.instance().mapLayer(results["OUTPUT"])
    dialog.findChild(QSplitter, "splitter").setSizes([LOG.width(), 0])
    dialog.resize(LOG)
    yield pause(200)
    show_closing_table(dialog)
    yield pause(200)
    log = dialog.grab()

    yield close_dialog(dialog)
    arrange_window(result, layers)
    yield pause(300)
    show_at_top(layers["reference_regions"])
    yield redraw()
    yield pause(300)
    with_inset(window.grab(), log).save(str(folder / "result.png"))

    show_columns(result)
    table = yield Until(visible_table, start=lambda: iface.showAttributeTable(result, "not conforms"))
    table.resize(TABLE[language()])
    yield pause(500)
    table.grab().save(str(folder / "table.png"))
    table.close()


def language() -> str:
    """Give the language of QGIS: one that the pictures are in."""
    spoken = QgsApplication.locale().partition("_")[0]
    return spoken if spoken in CAUTION else "en"


def show_closing_table(dialog: QgsProcessingAlgorithmDialogBase) -> None:
    """Scroll the log to the counts per class."""
    from regioalign.regioalign_plugin.translation import tr

    log = dialog.findChild(QTextEdit, "txtLog")
    log.moveCursor(QTextCursor.MoveOperation.End)
    cursor = log.document().find(tr("Territories by class:"))
    cursor.clearSelection()
    log.setTextCursor(cursor)
    log.verticalScrollBar().setValue(log.verticalScrollBar().value() + log.cursorRect().top() - 2)


def arrange_window(result: QgsVectorLayer, layers: Mapping[str, QgsVectorLayer]) -> None:
    """Leave the layers and the map, and lay the regions, which the sample styles as an outline, on top."""
    iface.messageBar().clearWidgets()
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "ProcessingToolbox"):
            dock.close()
    iface.mainWindow().resizeDocks(
        [iface.mainWindow().findChild(QDockWidget, "Layers")], [352], Qt.Orientation.Horizontal
    )
    tree = QgsProject.instance().layerTreeRoot()
    for layer in (layers["police_zones"], layers["municipalities"]):
        tree.findLayer(layer).setItemVisibilityChecked(False)
    regions = tree.findLayer(layers["reference_regions"])
    tree.insertChildNode(0, regions.clone())
    tree.removeChildNode(regions)
    iface.setActiveLayer(result)


def text_format(size_pt: float) -> QgsTextFormat:
    """Give dark text with a white rim."""
    font = QFont(FONT)
    font.setBold(True)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size_pt)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(INK)
    rim = QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.8)
    rim.setColor(QColor("white"))
    text.setBuffer(rim)
    return text


def show_at_top(layer: QgsVectorLayer) -> None:
    """Fit the layer in the upper part of the map, under a line that says that it is schematic."""
    canvas, extent = iface.mapCanvas(), layer.extent()
    extent.scale(1.1)
    height = extent.width() * canvas.height() / canvas.width()
    top = extent.yMaximum() + 0.05 * height
    note = QgsAnnotationPointTextItem(CAUTION[language()], QgsPointXY(extent.center().x(), top - 0.035 * height))
    note.setFormat(text_format(12))
    note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    QgsProject.instance().mainAnnotationLayer().addItem(note)
    canvas.setExtent(QgsRectangle(extent.xMinimum(), top - height, extent.xMaximum(), top))


def with_inset(window: QPixmap, inset: QPixmap) -> QPixmap:
    """Lay the window of the algorithm over the lower right of the main one, as it stands on the screen."""
    place = QPoint(window.width() - inset.width() - 24, window.height() - inset.height() - 40)
    painter = QPainter(window)
    painter.drawPixmap(place, inset)
    painter.setPen(FRAME)
    painter.drawRect(place.x() - 1, place.y() - 1, inset.width() + 1, inset.height() + 1)
    painter.end()
    return window


def show_columns(layer: QgsVectorLayer) -> None:
    """Hide the columns of measures and widen the others, so that a row fits in the picture."""
    widths = SHOWN_COLUMNS[language()]
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    for index, column in enumerate(config.columns()):
        config.setColumnHidden(index, column.name not in widths)
        config.setColumnWidth(index, widths.get(column.name, -1))
    layer.setAttributeTableConfig(config)
