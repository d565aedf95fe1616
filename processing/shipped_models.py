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
        for parameter in self.parameterDefinitions():
            # A model keeps help beside its parameters, where tooltips and qgis_process do not look.
            parameter.setHelp(self.helpContent().get(parameter.name(), parameter.help()))


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
        "Full review": tr("Full review"),
        "From raw tables to a register: makes territories and reference regions, "
        "assesses, finds repairs, puts what does not conform in order, measures "
        "indicators and concordance, and keeps it all in the register. Zones that overlap"
        " each other are told to be no layer to compare; all else goes on.": tr(
            "From raw tables to a register: makes territories and reference regions, "
            "assesses, finds repairs, puts what does not conform in order, measures "
            "indicators and concordance, and keeps it all in the register. Zones that "
            "overlap each other are told to be no layer to compare; all else goes on."
        ),
        "Table with a row per member of a partnership, or a row per partnership with a list of members.": tr(
            "Table with a row per member of a partnership, or a row per partnership with a list of members."
        ),
        "Field that identifies the partnership of a row; leading zeros are kept.": tr(
            "Field that identifies the partnership of a row; leading zeros are kept."
        ),
        "Field with the code or the name of one member. Give this, or the list of members.": tr(
            "Field with the code or the name of one member. Give this, or the list of members."
        ),
        "Field with several members, as codes, names or free text.": tr(
            "Field with several members, as codes, names or free text."
        ),
        "Table with a row per partnership: its name, sector, legal form, and what is known of it.": tr(
            "Table with a row per partnership: its name, sector, legal form, and what is known of it."
        ),
        "Field with the same ids as in the members; needed where such a table is given.": tr(
            "Field with the same ids as in the members; needed where such a table is given."
        ),
        "Field with the name of the partnership.": tr("Field with the name of the partnership."),
        "Sector": tr("Sector"),
        "Field with the sector, which is the policy domain too.": tr(
            "Field with the sector, which is the policy domain too."
        ),
        "Legal form": tr("Legal form"),
        "Field with the legal form, by which the rule set tells who is bound and by when.": tr(
            "Field with the legal form, by which the rule set tells who is bound and by when."
        ),
        "New or planned": tr("New or planned"),
        "Field with yes or no, or a word such as planned.": tr("Field with yes or no, or a word such as planned."),
        "End of the term": tr("End of the term"),
        "Field with the last day of the term.": tr("Field with the last day of the term."),
        "Own assets": tr("Own assets"),
        "Field with yes or no, or an amount.": tr("Field with yes or no, or an amount."),
        "Private partners": tr("Private partners"),
        "Field with yes or no, or how many there are.": tr("Field with yes or no, or how many there are."),
        "Transition cost": tr("Transition cost"),
        "Notes on impact": tr("Notes on impact"),
        "Fields with notes on the operational impact.": tr("Fields with notes on the operational impact."),
        "Polygons of the municipalities, of the date of the members.": tr(
            "Polygons of the municipalities, of the date of the members."
        ),
        "Field with the code of the municipality.": tr("Field with the code of the municipality."),
        "Field with its name; needed where members are given by name.": tr(
            "Field with its name; needed where members are given by name."
        ),
        "Own table of regions": tr("Own table of regions"),
        "Table with a row per municipality and the id of its region. Empty: the reference"
        " regions of Flanders of 2025.": tr(
            "Table with a row per municipality and the id of its region. Empty: the "
            "reference regions of Flanders of 2025."
        ),
        "Municipality id in the table": tr("Municipality id in the table"),
        "Field with the code of the municipality; needed where a table is given.": tr(
            "Field with the code of the municipality; needed where a table is given."
        ),
        "Field with the id of the region; needed where a table is given.": tr(
            "Field with the id of the region; needed where a table is given."
        ),
        "Field with the name of the region.": tr("Field with the name of the region."),
        "The id of a rule set, or the JSON file of one of your own.": tr(
            "The id of a rule set, or the JSON file of one of your own."
        ),
        "Reference date": tr("Reference date"),
        "The day from which days and months are counted. Empty: today.": tr(
            "The day from which days and months are counted. Empty: today."
        ),
        "Register": tr("Register"),
        "The GeoPackage that is made, or added to if it is there. Empty: regioalign.gpkg beside the project.": tr(
            "The GeoPackage that is made, or added to if it is there. Empty: regioalign.gpkg beside the project."
        ),
        "Municipalities with indicators": tr("Municipalities with indicators"),
        "Regions with indicators": tr("Regions with indicators"),
        "Changes in the register": tr("Changes in the register"),
        "Calendar file": tr("Calendar file"),
        "Order of alignment": tr("Order of alignment"),
        "Renewal windows": tr("Renewal windows"),
        "Transition calendar": tr("Transition calendar"),
        "Values that cannot be read": tr("Values that cannot be read"),
        "Workload": tr("Workload"),
    }
