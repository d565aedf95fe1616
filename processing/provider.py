"""The Processing provider: what the plugin adds to the toolbox, to models and to `qgis_process`."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..regioalign_plugin.identity import PLUGIN_ID, PLUGIN_NAME, VERSION, resource
from .assess_alignment import AssessAlignment
from .change_explanation import ChangeExplanation
from .check_register import CheckRegister
from .compare_indicators import CompareIndicators
from .compare_reference_sets import CompareReferenceSets
from .concordance import ConcordanceOfZones
from .export_register import ExportRegister
from .import_explanations import ImportExplanations
from .loaded_output import LoadedOutput
from .municipality_indicators import MunicipalityIndicators
from .prioritise import Prioritise
from .reference_regions import ReferenceRegions
from .repairs import RepairPartnerships
from .review_report import ReviewReport
from .shipped_models import shipped_models
from .territories_from_members import TerritoriesFromMembers
from .update_municipality_codes import UpdateMunicipalityCodes
from .update_register import UpdateRegister


class RegioAlignProvider(QgsProcessingProvider):
    """Holds the algorithms of RegioAlign, and what prepares their outputs until QGIS has loaded them."""

    def __init__(self) -> None:
        super().__init__()
        self._outputs: set[LoadedOutput] = set()

    def loaded_output(self, *, has_classes: bool, measure: str = "") -> LoadedOutput:
        """Make what prepares one output for reading; the algorithm itself is gone when the layer is loaded."""
        return LoadedOutput(self._outputs, has_classes=has_classes, measure=measure)

    def id(self) -> str:
        """Give the id: a promise."""
        return PLUGIN_ID

    def name(self) -> str:
        """Give the name in the toolbox."""
        return PLUGIN_NAME

    def icon(self) -> QIcon:
        """Give the icon in the toolbox."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Give the file of the icon."""
        return str(resource("icons/regioalign.svg"))

    def versionInfo(self) -> str:
        """Give the version, for the help of `qgis_process`."""
        return VERSION

    def loadAlgorithms(self) -> None:
        """
        Add the algorithms, and the models once the registry knows the provider.

        A model looks its steps up in the registry, which takes a provider in after it has loaded. So whoever adds the
        provider refreshes it once.
        """
        self.addAlgorithm(AssessAlignment())
        self.addAlgorithm(TerritoriesFromMembers())
        self.addAlgorithm(UpdateMunicipalityCodes())
        self.addAlgorithm(ReferenceRegions())
        self.addAlgorithm(CompareReferenceSets())
        self.addAlgorithm(RepairPartnerships())
        self.addAlgorithm(Prioritise())
        self.addAlgorithm(ConcordanceOfZones())
        self.addAlgorithm(MunicipalityIndicators())
        self.addAlgorithm(UpdateRegister())
        self.addAlgorithm(CompareIndicators())
        self.addAlgorithm(ChangeExplanation())
        self.addAlgorithm(CheckRegister())
        self.addAlgorithm(ExportRegister())
        self.addAlgorithm(ImportExplanations())
        self.addAlgorithm(ReviewReport())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for model in shipped_models():
                self.addAlgorithm(model)
