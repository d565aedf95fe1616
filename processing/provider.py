"""The Processing provider: what the plugin adds to the toolbox, to models and to `qgis_process`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..regioalign_plugin.identity import PLUGIN_ID, PLUGIN_NAME, VERSION, resource
from .assess_alignment import AssessAlignment
from .class_style import TerritoryStyle


class RegioAlignProvider(QgsProcessingProvider):
    """Holds the algorithms of RegioAlign, and what styles their outputs until QGIS has loaded them."""

    def __init__(self) -> None:
        super().__init__()
        self._styles: set[TerritoryStyle] = set()

    def territory_style(self) -> TerritoryStyle:
        """Make what styles one layer of territories; the algorithm itself is gone when the layer is loaded."""
        return TerritoryStyle(self._styles)

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
        """Add the algorithms."""
        self.addAlgorithm(AssessAlignment())
