"""The plugin as QGIS sees it: it wires the parts together and is the only reader of `iface`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMessageLog

from .dependencies import describe, instructions, missing_dependencies
from .identity import PLUGIN_NAME
from .translation import install_translator, remove_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtCore import QTranslator

    from ..processing.provider import RegioAlignProvider


class RegioAlignPlugin:
    """
    Adds the algorithms, in QGIS desktop and without a window.

    Parameters
    ----------
    iface
        The window of QGIS; None in `qgis_process`.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._translator: QTranslator | None = None
        self._provider: RegioAlignProvider | None = None

    def initGui(self) -> None:
        """Start in QGIS desktop."""
        self.initProcessing()
        self._warn_of_missing_dependencies()

    def initProcessing(self) -> None:
        """Start what needs no window; QGIS calls it alone in `qgis_process`."""
        if self._provider is not None:
            return
        self._translator = install_translator()
        from ..processing.provider import RegioAlignProvider

        self._provider = RegioAlignProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        self._provider.refreshAlgorithms()  # the models that ship need the provider in the registry

    def unload(self) -> None:
        """Take back what was added, in reverse."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        remove_translator(self._translator)
        self._translator = None

    def _warn_of_missing_dependencies(self) -> None:
        missing = missing_dependencies()
        if not missing or self._iface is None:
            return
        summary, details = describe(missing), instructions(missing)
        QgsMessageLog.logMessage(f"{summary}\n{details}", PLUGIN_NAME, Qgis.MessageLevel.Warning)
        self._iface.messageBar().pushMessage(PLUGIN_NAME, summary, details, Qgis.MessageLevel.Warning, 0)
