"""The models that ship, as algorithms of the provider: in the toolbox, in other models, and in `qgis_process`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsMessageLog, QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..regioalign_plugin.help_pages import algorithm_page
from ..regioalign_plugin.identity import PLUGIN_NAME, resource
from ..regioalign_plugin.translation import tr

FOLDER = Path(__file__).resolve().parent / "models"


class ShippedModel(QgsProcessingModelAlgorithm):
    """
    A model from a file, in the language of the user.

    Its id is the name of the file without underscores, such as `territoriestoexplain`: a promise.

    Parameters
    ----------
    path
        The `.model3` file; where it cannot be read, the model is empty and `validate` says so.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.is_read = self.fromFile(str(path))
        self._translate()

    def createInstance(self) -> ShippedModel:
        """Make a fresh copy for a run."""
        return ShippedModel(self._path)

    def name(self) -> str:
        """Give the id: a promise."""
        return self._path.stem.replace("_", "")

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        title = super().displayName()
        return _texts().get(title, title)

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Models")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "models"

    def icon(self) -> QIcon:
        """Give the icon in the toolbox."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Give the file of the icon."""
        return str(resource("icons/regioalign.svg"))

    def helpUrl(self) -> str:
        """Give the page that the button Help opens."""
        return algorithm_page(self.name())

    def _translate(self) -> None:
        """Put what the file says in English in the language of the user; what is not ours stays."""
        texts = _texts()
        for parameter in self.parameterDefinitions():
            parameter.setDescription(texts.get(parameter.description(), parameter.description()))
        self.setHelpContent({key: texts.get(value, value) for key, value in self.helpContent().items()})


def shipped_models(folder: Path = FOLDER) -> list[ShippedModel]:
    """
    Read the models that ship, as far as they can run here.

    One that cannot be read, or that calls an algorithm which is not there, is left out and named in the log: the other
    algorithms are not to suffer from it.

    Parameters
    ----------
    folder
        Where the `.model3` files are; none where it does not exist.
    """
    models = []
    for path in sorted(folder.glob("*.model3")):
        model = ShippedModel(path)
        can_run, reason = model.canExecute() if model.is_read else (False, tr("the file cannot be read"))
        if can_run:
            models.append(model)
        else:
            text = tr("The model {file} is left out: {reason}").format(file=path, reason=reason)
            QgsMessageLog.logMessage(text, PLUGIN_NAME, Qgis.MessageLevel.Warning)
    return models


def _texts() -> dict[str, str]:
    """Give the texts of the models that ship: as the files have them, and in the language of the user."""
    return {
        "Territories that need an explanation": tr("Territories that need an explanation"),
        "Assesses territories against reference regions and selects those that do not conform, so that each gets an "
        "explanation.": tr(
            "Assesses territories against reference regions and selects those that do not conform, so that each gets "
            "an explanation."
        ),
        "Assessment of partnerships by their members": tr("Assessment of partnerships by their members"),
        "Makes the territories of partnerships from lists of their members, and assesses them against reference "
        "regions.": tr(
            "Makes the territories of partnerships from lists of their members, and assesses them against reference "
            "regions."
        ),
        "Members": tr("Members"),
        "Partnership id": tr("Partnership id"),
        "Municipality of a row": tr("Municipality of a row"),
        "List of members": tr("List of members"),
        "Partnership name": tr("Partnership name"),
        "Partnerships": tr("Partnerships"),
        "Id in the table of partnerships": tr("Id in the table of partnerships"),
        "Municipalities": tr("Municipalities"),
        "Municipality id": tr("Municipality id"),
        "Municipality name": tr("Municipality name"),
        "Rule set": tr("Rule set"),
        "Problems with members": tr("Problems with members"),
        "Territories": tr("Territories"),
        "Territory id": tr("Territory id"),
        "Territory name": tr("Territory name"),
        "Reference regions": tr("Reference regions"),
        "Region id": tr("Region id"),
        "Region name": tr("Region name"),
        "Territories by class": tr("Territories by class"),
        "To be explained": tr("To be explained"),
    }
