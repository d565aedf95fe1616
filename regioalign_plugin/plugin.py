"""The plugin as QGIS sees it: it wires the parts together and is the only reader of `iface`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject

from .dependencies import describe, instructions, missing_dependencies
from .identity import PLUGIN_NAME, resource
from .translation import install_translator, remove_translator, tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtCore import QTranslator
    from qgis.PyQt.QtGui import QAction

    from ..processing.provider import RegioAlignProvider
    from .dock.dock import ReviewDock

SHORTCUT = "Ctrl+Shift+X"
"""Opens the dock, unless the user chooses other keys among QGIS's. Not with Ctrl+Alt: that is AltGr on Windows."""


class RegioAlignPlugin:
    """
    Adds the algorithms, in QGIS desktop and without a window, and in the window the review dock.

    Parameters
    ----------
    iface
        The window of QGIS; None in `qgis_process`.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._translator: QTranslator | None = None
        self._provider: RegioAlignProvider | None = None
        self._desk: ReviewDesk | None = None

    def initGui(self) -> None:
        """Start in QGIS desktop."""
        self.initProcessing()
        if self._iface is not None:
            self._desk = ReviewDesk(self._iface)
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
        if self._desk is not None:
            self._desk.remove()
            self._desk = None
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


class ReviewDesk:
    """
    The dock in the window of QGIS, with all that leads to it; `remove` takes everything back.

    Parameters
    ----------
    iface
        The window of QGIS.
    """

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._take_back: list[Callable[[], object]] = []
        self.dock = self._add_dock()
        self.action = self._add_action()
        self._add_locator()
        self._add_options()
        self._add_exit_question()
        self._add_feature_action()
        self._add_browser_entry()

    def remove(self) -> None:
        """Take back what was added, in reverse."""
        while self._take_back:
            self._take_back.pop()()

    def _add_dock(self) -> ReviewDock:
        from qgis.PyQt.QtCore import Qt

        from .dock.dock import ReviewDock
        from .dock.options_page import PAGE
        from .dock.panel import Surroundings

        iface = self._iface
        around = Surroundings(
            iface.mapCanvas(),
            QgsProject.instance(),
            iface.messageBar(),
            lambda: iface.showOptionsDialog(iface.mainWindow(), PAGE),
        )
        dock = ReviewDock(around, iface.mainWindow())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()  # where it was open last time, QGIS shows it again once all plugins are there

        def remove() -> None:
            dock.stop()
            iface.removeDockWidget(dock)
            dock.deleteLater()  # it keeps its parent: without one Python would own it, and take it apart piece by piece

        self._take_back.append(remove)
        return dock

    def _add_action(self) -> QAction:
        from qgis.PyQt.QtGui import QAction, QIcon

        iface = self._iface
        action = QAction(QIcon(str(resource("icons/regioalign.svg"))), tr("RegioAlign review"), iface.mainWindow())
        action.setObjectName("RegioAlignReviewAction")
        action.setCheckable(True)
        action.setToolTip(tr("Review findings and explanations"))
        self.dock.setToggleVisibilityAction(action)
        iface.registerMainWindowAction(action, SHORTCUT)
        iface.addToolBarIcon(action)
        iface.addPluginToMenu(PLUGIN_NAME, action)

        def remove() -> None:
            iface.removePluginMenu(PLUGIN_NAME, action)
            iface.removeToolBarIcon(action)
            iface.unregisterMainWindowAction(action)
            action.setParent(None)
            action.deleteLater()

        self._take_back.append(remove)
        return action

    def _add_locator(self) -> None:
        from .dock.locator import PartnershipFilter

        found = PartnershipFilter(self.dock.rows, self.dock.show_partnership)
        self._iface.registerLocatorFilter(found)
        self._take_back.append(lambda: self._iface.deregisterLocatorFilter(found))

    def _add_options(self) -> None:
        from .dock.options_page import OptionsFactory

        factory = OptionsFactory(self.dock.apply_settings)
        self._iface.registerOptionsWidgetFactory(factory)
        self._take_back.append(lambda: self._iface.unregisterOptionsWidgetFactory(factory))

    def _add_exit_question(self) -> None:
        from .dock.exit_question import ExitQuestion

        question = ExitQuestion(self.dock.can_leave)
        self._iface.registerApplicationExitBlocker(question)
        self._take_back.append(lambda: self._iface.unregisterApplicationExitBlocker(question))

    def _add_feature_action(self) -> None:
        from qgis.gui import QgsGui

        from .dock.feature_action import ReviewFeatureAction

        action = ReviewFeatureAction(self.dock.open_partnership, self._iface.mainWindow())
        QgsGui.mapLayerActionRegistry().addMapLayerAction(action)

        def remove() -> None:
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(action)
            action.setParent(None)
            action.deleteLater()

        self._take_back.append(remove)

    def _add_browser_entry(self) -> None:
        from qgis.gui import QgsGui

        from .dock.browser_entry import RegisterBrowserEntry

        def open_register(path: Path) -> None:
            self.dock.open(path)

        entry = RegisterBrowserEntry(open_register)
        QgsGui.dataItemGuiProviderRegistry().addProvider(entry)
        self._take_back.append(lambda: QgsGui.dataItemGuiProviderRegistry().removeProvider(entry))
