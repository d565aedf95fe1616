"""The dock in the window of QGIS: all that leads to it, and that loading, unloading and reloading leave nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMenu, QWidget

from regioalign import classFactory
from regioalign.regioalign_plugin.dock.browser_entry import RegisterBrowserEntry
from regioalign.regioalign_plugin.dock.feature_action import ReviewFeatureAction, register_of
from regioalign.regioalign_plugin.dock.session import Status
from regioalign.regioalign_plugin.plugin import SHORTCUT
from regioalign.tests.dock.builders import SOON_MS, FakeWindow


@pytest.fixture
def qgis_window(clean_settings: None) -> Iterator[FakeWindow]:
    QgsProject.instance().clear()
    found = FakeWindow()
    yield found
    sip.delete(found.window)
    QgsProject.instance().clear()


@pytest.fixture
def plugin(qgis_window: FakeWindow):
    found = classFactory(qgis_window)
    found.initGui()
    yield found
    found.unload()


def things(window: FakeWindow) -> set[str]:
    """Name all that hangs on the window, but what Qt makes for itself."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kinds = (QWidget, QAction)
    return {
        f"{type(one).__name__} {one.objectName()}"
        for kind in kinds
        for one in window.window.findChildren(kind)
        if not one.objectName().startswith("qt_")
    }


def browser_names() -> list[str]:
    return [one.name() for one in QgsGui.dataItemGuiProviderRegistry().providers()]


def feature_actions(layer: QgsVectorLayer) -> list[str]:
    return [one.text() for one in QgsGui.mapLayerActionRegistry().mapLayerActions(layer)]


def until(qtbot, is_so) -> None:
    qtbot.waitUntil(lambda: bool(is_so()), timeout=SOON_MS)


def test_the_dock_can_be_reached_from_toolbar_menu_and_keys(plugin, qgis_window: FakeWindow) -> None:
    kinds = [kind for kind, _what in qgis_window.added]

    assert kinds == [
        "dock",
        "MainWindowAction",
        "ToolBarIcon",
        "PluginMenu",
        "LocatorFilter",
        "OptionsWidgetFactory",
        "ApplicationExitBlocker",
    ]
    assert SHORTCUT == "Ctrl+Shift+X"
    assert not plugin._desk.dock.isVisible()


def test_starting_makes_neither_panel_nor_thread(plugin) -> None:
    assert plugin._desk.dock.panel is None
    assert not [one for one in threading.enumerate() if one.name.startswith("regioalign-review")]


def test_loading_unloading_and_reloading_leave_nothing(qgis_window: FakeWindow, qtbot, register_path: Path) -> None:
    layer = QgsVectorLayer(f"{register_path}|layername=review_map", "map")
    before, scene, tool = things(qgis_window), len(qgis_window.canvas.scene().items()), qgis_window.canvas.mapTool()
    browser, threads = browser_names(), {one.name for one in threading.enumerate()}
    assert feature_actions(layer) == []

    for _ in range(2):
        plugin = classFactory(qgis_window)
        plugin.initGui()
        plugin._desk.dock.open(register_path)
        panel = plugin._desk.dock.panel
        until(qtbot, lambda panel=panel: panel.session.status is Status.READY)
        panel.presenter.next()
        panel.actions_.pick.setChecked(True)
        assert feature_actions(layer) == ["Review in RegioAlign"]
        assert "regioalign_review" in browser_names()

        plugin.unload()
        plugin.unload()

        assert qgis_window.added == []
        assert things(qgis_window) == before
        until(qtbot, lambda: len(qgis_window.canvas.scene().items()) == scene)  # what QGIS flashes goes out by itself
        assert qgis_window.canvas.mapTool() is tool
        assert {one.name for one in threading.enumerate()} == threads
        assert browser_names() == browser
        assert feature_actions(layer) == []


def test_unloading_while_the_register_is_being_read_waits_for_it(qgis_window: FakeWindow, register_path: Path) -> None:
    plugin = classFactory(qgis_window)
    plugin.initGui()
    plugin._desk.dock.open(register_path)

    plugin.unload()
    QCoreApplication.processEvents()

    assert not [one for one in threading.enumerate() if one.name.startswith("regioalign-review")]


def test_after_unloading_the_project_is_followed_no_more(plugin, qgis_window: FakeWindow, tmp_path: Path) -> None:
    plugin.unload()

    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().read(str(tmp_path / "p.qgz"))

    assert qgis_window.added == []


def test_the_action_of_a_feature_opens_its_partnership(plugin, qtbot, register_path: Path) -> None:
    layer = QgsVectorLayer(f"{register_path}|layername=review_map", "map")
    feature = next(one for one in layer.getFeatures() if one["partnership_id"] == "008")
    [action] = QgsGui.mapLayerActionRegistry().mapLayerActions(layer)

    action.triggeredForFeatureV2.emit(layer, feature, None)
    panel = plugin._desk.dock.panel
    until(qtbot, lambda: panel.presenter.current == "008")

    action.triggeredForFeatureV2.emit(layer, next(layer.getFeatures()), None)
    until(qtbot, lambda: panel.presenter.current == "007")


def test_only_layers_of_registers_have_the_action(register_path: Path, tmp_path: Path) -> None:
    action = ReviewFeatureAction(lambda _path, _key: None, QObject())
    memory = QgsVectorLayer("Polygon?field=partnership_id:string", "memory", "memory")
    table = QgsVectorLayer(f"{register_path}|layername=README", "readme")

    assert register_of(QgsVectorLayer(f"{register_path}|layername=pieces", "pieces")) == register_path
    assert not action.canRunUsingLayer(memory)
    assert not action.canRunUsingLayer(table)
    assert not action.canRunUsingLayer(None)


def test_the_browser_offers_geopackages_only(register_path: Path, tmp_path: Path) -> None:
    class Item:
        def __init__(self, path: Path) -> None:
            self._path = path

        def path(self) -> str:
            return str(self._path)

    opened: list[Path] = []
    entry = RegisterBrowserEntry(opened.append)
    menus = []
    for path in (register_path, tmp_path / "photo.png", tmp_path / "gone.gpkg"):
        menu = QMenu()
        entry.populateContextMenu(Item(path), menu, [], None)
        menus.append(menu)

    assert [len(menu.actions()) for menu in menus] == [1, 0, 0]
    menus[0].actions()[0].trigger()
    assert opened == [register_path]
