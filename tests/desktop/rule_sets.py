"""Played inside QGIS: the list of rule sets in the dialog, a run with a set of the user, batch and model designer."""

from __future__ import annotations

from desktop_steps import close_dialog, open_from_toolbox, open_layers, pause, press_run, sample, visible_dialog
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QComboBox
from qgis.utils import iface

ALGORITHM = "regioalign:assessalignment"


def steps(arguments, report):
    QgsSettings().setValue("regioalign/rule_sets_folder", arguments["folder"])
    layers = open_layers(sample(), ["reference_regions", "police_zones"])
    dialog = yield open_from_toolbox(ALGORITHM)
    box = list_in(dialog)
    report["entries"] = entries(box)
    report["default"] = box.currentText()
    report["before"] = dialog.createProcessingParameters()["RULE_SET"]
    dialog.setParameters(
        {
            "INPUT": layers["police_zones"].id(),
            "ID_FIELD": "id",
            "REGIONS": layers["reference_regions"].id(),
            "REGION_ID_FIELD": "id",
        }
    )
    box.setCurrentIndex(box.findText(arguments["title"]))
    report["chosen"] = dialog.createProcessingParameters()["RULE_SET"]
    report["is_ok"], results = yield press_run(dialog)
    layer = QgsProject.instance().mapLayer(results["OUTPUT"])
    report["rule_sets"] = sorted({feature["rule_set"] for feature in layer.getFeatures()})
    yield close_dialog(dialog)

    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    batch = BatchAlgorithmDialog(algorithm.create(), parent=iface.mainWindow())
    batch.show()
    yield pause(300)
    report["batch"] = entries(list_in(batch))
    yield close_dialog(visible_dialog())

    designer = ModelerDialog.create()
    designed = ModelerParametersDialog(algorithm.create(), designer.model())
    designed.show()
    yield pause(300)
    report["designed"] = designed.createAlgorithm().parameterSources()["RULE_SET"][0].staticValue()
    designed.reject()
    designer.setDirty(False)
    designer.close()
    yield pause(300)


def list_in(dialog):
    """Give the list with the rule sets."""
    return next(box for box in dialog.findChildren(QComboBox) if box.findData("vvsg-2020") >= 0)


def entries(box):
    """Give text, and whether it can be chosen, of each entry."""
    return [[box.itemText(row), box.model().item(row).isEnabled()] for row in range(box.count()) if box.itemText(row)]
