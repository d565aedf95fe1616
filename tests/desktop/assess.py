"""Played inside QGIS: assess the sample from the toolbox, reload the plugin, assess again, run the model; and tell."""

from __future__ import annotations

import qgis.utils
from desktop_steps import (
    close_dialog,
    message_bar,
    open_from_toolbox,
    open_layers,
    press_run,
    redraw,
    sample,
)
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QTextEdit
from qgis.utils import iface

PLUGIN = "regioalign"
ALGORITHM = "regioalign:assessalignment"
MODEL = "regioalign:territoriestoexplain"


def steps(arguments, report):
    iface.mainWindow().resize(QSize(1400, 860))
    report["message_bar_at_start"] = message_bar()
    iface.messageBar().clearWidgets()
    report["provider_at_start"] = provider()
    layers = open_layers(sample(), ["municipalities", "reference_regions", "police_zones"])
    yield redraw()

    report["first"] = yield from assess(layers)
    tree = QgsProject.instance().layerTreeRoot()
    tree.findLayer(layers["reference_regions"]).setItemVisibilityChecked(False)  # its labels lie over everything
    yield redraw()
    report["canvas"] = canvas_colours(QgsProject.instance().mapLayer(report["first"]["results"]["OUTPUT"]))

    report["unloaded"] = qgis.utils.unloadPlugin(PLUGIN)
    report["provider_after_unload"] = provider()
    report["loaded"] = qgis.utils.loadPlugin(PLUGIN) and qgis.utils.startPlugin(PLUGIN)
    report["provider_after_load"] = provider()
    report["reloaded"] = qgis.utils.reloadPlugin(PLUGIN)
    report["provider_after_reload"] = provider()
    report["second"] = yield from assess(layers)

    report["model"] = yield from run_model(layers)
    report["message_bar"] = message_bar()


def provider():
    """Tell how often the provider is there, and its algorithms."""
    providers = [one for one in QgsApplication.processingRegistry().providers() if one.id() == PLUGIN]
    return {
        "count": len(providers),
        "algorithms": [algorithm.id() for one in providers for algorithm in one.algorithms()],
    }


def assess(layers):
    """Fill in the dialog as the user does, run, and tell about the layer that came."""
    dialog = yield open_from_toolbox(ALGORITHM)
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
    is_ok, results = yield press_run(dialog)
    log = dialog.findChild(QTextEdit, "txtLog").toPlainText().splitlines()
    yield close_dialog(dialog)
    yield redraw()
    layer = QgsProject.instance().mapLayer(results["OUTPUT"])
    return {"is_ok": is_ok, "results": results, "log": log, "layer": tell(layer)}


def run_model(layers):
    """Run the model that ships."""
    dialog = yield open_from_toolbox(MODEL)
    dialog.setParameters(
        {
            "territories": layers["police_zones"].id(),
            "territory_id": "id",
            "territory_name": "name",
            "regions": layers["reference_regions"].id(),
            "region_id": "id",
            "region_name": "name",
        }
    )
    is_ok, results = yield press_run(dialog)
    yield close_dialog(dialog)
    yield redraw()
    loaded = [layer for layer in QgsProject.instance().mapLayers().values() if layer.id() in results.values()]
    told = map(tell, loaded)
    return {"is_ok": is_ok, "layers": {layer["class_attribute"] or "other": layer for layer in told}}


def tell(layer: QgsVectorLayer):
    """Tell what the user sees of a layer: its features, its style, and its legend in the tree of layers."""
    model = iface.layerTreeView().layerTreeModel()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer)
    legend = [entry.data(Qt.ItemDataRole.DisplayRole) for entry in model.layerLegendNodes(node)]
    renderer = layer.renderer()
    is_by_class = renderer.type() == "categorizedSymbol"
    categories = renderer.categories() if is_by_class else []
    return {
        "name": layer.name(),
        "feature_count": layer.featureCount(),
        "class_attribute": renderer.classAttribute() if is_by_class else None,
        "hatched": {one.value(): one.symbol().symbolLayer(1).enabled() for one in categories},
        "labels": [one.label() for one in categories],
        "legend": legend,
        "is_unfolded": node.isExpanded(),
    }


def canvas_colours(layer: QgsVectorLayer):
    """Give for each territory within a region the colour of the style and the colour on the map."""
    colours = {one.value(): one.symbol().symbolLayer(0).fillColor() for one in layer.renderer().categories()}
    canvas = iface.mapCanvas()
    picture = canvas.grab().toImage()
    found = []
    for feature in layer.getFeatures("\"class\" = 'within'"):
        pixel = canvas.getCoordinateTransform().transform(feature.geometry().pointOnSurface().asPoint())
        painted = QColor(picture.pixel(int(pixel.x()), int(pixel.y())))
        found.append([colours["within"].name(), painted.name()])
    return found
