"""The panel in its states: no register, one that is open, read-only or gone; its keys, and what it leaves behind."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMimeData, QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QAction, QDesktopServices, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from regioalign.regioalign_plugin.dock.dock import ReviewDock, dropped_register
from regioalign.regioalign_plugin.dock.map_side import Follow
from regioalign.regioalign_plugin.dock.panel import ReviewPanel, Surroundings
from regioalign.regioalign_plugin.dock.project_memory import remember, remembered
from regioalign.regioalign_plugin.dock.session import Status
from regioalign.regioalign_plugin.help_pages import dock_page
from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.file import writing
from regioalign.tests.dock.builders import SOON_MS
from regioalign.tests.register.assessments import AN, BOB, FULL, new_register, request
from regioalign.tests.register.registers import take_back_to_version_1


class Bar:
    """A message bar that keeps what is pushed."""

    def __init__(self) -> None:
        self.messages: list = []

    def pushMessage(self, *message: object) -> None:
        self.messages.append(message)


@pytest.fixture
def window(qtbot) -> Iterator[QWidget]:
    """Owns the dock, as the window of QGIS does."""
    found = QWidget()
    yield found
    sip.delete(found)


@pytest.fixture
def canvas(window: QWidget) -> QgsMapCanvas:
    return QgsMapCanvas(window)


@pytest.fixture
def dock(canvas: QgsMapCanvas, window: QWidget, clean_settings: None) -> Iterator[ReviewDock]:
    QgsProject.instance().clear()
    found = ReviewDock(Surroundings(canvas, QgsProject.instance(), Bar()), window)
    found.setFloating(True)
    found.hide()
    found.resize(600, 800)
    yield found
    found.stop()
    QgsProject.instance().clear()


def until(qtbot, is_so) -> None:
    qtbot.waitUntil(lambda: bool(is_so()), timeout=SOON_MS)


def opened(qtbot, dock: ReviewDock, path: Path) -> ReviewPanel:
    dock.open(path)
    panel = dock.filled()
    until(qtbot, lambda: panel.session.status in (Status.READY, Status.READ_ONLY, Status.FAILED))
    until(qtbot, lambda: not panel.session.is_busy)
    return panel


def shown(qtbot, panel: ReviewPanel, key: str) -> None:
    panel.show_partnership(key)
    until(qtbot, lambda: panel.presenter.detail is not None)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


# States


def test_the_dock_is_empty_until_it_is_seen(dock: ReviewDock, qtbot) -> None:
    assert dock.panel is None

    dock.show()
    until(qtbot, lambda: dock.panel is not None)

    assert dock.panel.pages.currentWidget() is dock.panel.start


class Browser(QObject):
    """Stands in for the web browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @pyqtSlot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_f1_opens_the_page_about_the_dock(dock: ReviewDock) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "show")
    try:
        QTest.keyClick(dock.filled(), Qt.Key.Key_F1)
    finally:
        QDesktopServices.unsetUrlHandler("file")

    assert browser.opened == [dock_page()]


def test_an_open_register_shows_its_list_and_its_name(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)

    assert panel.pages.currentWidget() is panel.page
    assert "regioalign.gpkg" in dock.windowTitle()
    assert panel.model.shown_count == 3
    assert not panel.banner.isVisible()


def test_a_file_that_is_no_register_is_told_where_to_open_another(dock: ReviewDock, qtbot, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.gpkg"
    wrong.write_text("words", encoding="utf-8")

    panel = opened(qtbot, dock, wrong)

    assert panel.pages.currentWidget() is panel.start
    assert not panel.banner.isHidden()
    assert "wrong.gpkg" in panel.banner.text.text()
    assert panel.banner.button.text() == "Try again"


def test_a_register_of_a_newer_version_says_that_it_can_only_be_read(
    dock: ReviewDock, qtbot, register_path: Path
) -> None:
    with writing(register_path, AN) as connection:
        connection.execute("UPDATE register_info SET value = '99' WHERE key = 'schema_version'")

    panel = opened(qtbot, dock, register_path)

    assert "newer RegioAlign" in panel.banner.text.text()
    assert panel.pages.currentWidget() is panel.page
    assert not panel.actions_.assess.isEnabled()


def test_an_older_register_is_updated_by_a_button_and_its_backup_is_named(
    dock: ReviewDock, qtbot, register_path: Path
) -> None:
    take_back_to_version_1(register_path)

    panel = opened(qtbot, dock, register_path)
    assert "older RegioAlign" in panel.banner.text.text()
    assert panel.banner.button.text() == "Update the register"
    with qtbot.waitSignal(panel.session.updated, timeout=SOON_MS) as updated:
        panel.banner.button.click()
    qtbot.waitUntil(lambda: panel.session.status is Status.READY, timeout=SOON_MS)

    [backup] = register_path.parent.glob("*.backup-v1-*.gpkg")
    assert updated.args == [str(backup)]
    assert panel.pages.currentWidget() is panel.page
    assert panel.banner.isHidden()


def test_a_register_without_findings_offers_to_take_in_an_assessment(dock: ReviewDock, qtbot, tmp_path: Path) -> None:
    panel = opened(qtbot, dock, new_register(tmp_path))

    assert "no findings" in panel.banner.text.text()
    assert panel.banner.button.text() == "Take in an assessment"


def test_a_register_that_goes_away_stays_in_sight_and_is_told(
    dock: ReviewDock, qtbot, register_path: Path, tmp_path: Path
) -> None:
    panel = opened(qtbot, dock, register_path)
    shutil.move(register_path, tmp_path / "away.gpkg")

    panel.session.look()
    until(qtbot, lambda: panel.session.status is Status.FAILED)

    assert panel.pages.currentWidget() is panel.page
    assert "regioalign.gpkg" in panel.banner.text.text()


def test_a_text_that_cannot_be_stored_is_told_until_it_is(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)
    shown(qtbot, panel, "007")
    store, panel.session._desk._store = panel.session._desk._store, raise_full

    panel.presenter.edit_part("reasons", "Nog niet")
    panel.presenter.flush()
    until(qtbot, lambda: not panel.banner.isHidden())
    assert "not stored yet" in panel.banner.text.text()

    panel.session._desk._store = store
    panel.banner.button.click()
    until(qtbot, lambda: panel.banner.isHidden())
    assert read_case(register_path, "007").case.parts.reasons == "Nog niet"


def raise_full(*_arguments: object, **_options: object) -> None:
    from regioalign.regioalign_plugin.register.errors import RegisterFull

    raise RegisterFull(Path("regioalign.gpkg"))


# List, form and progress follow each other


def test_a_chosen_row_is_shown_in_the_form(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)

    panel.page.list.view.select(["008"], "008")
    until(qtbot, lambda: panel.presenter.detail is not None)

    assert panel.presenter.current == "008"
    assert panel.page.form.pages.currentIndex() == 1


def test_typing_in_the_form_is_stored_and_counted(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)
    shown(qtbot, panel, "007")

    panel.page.form.part_edited.emit("reasons", "Het bekken van de Demer")
    panel.presenter.flush()
    until(qtbot, lambda: panel.page.progress.chips["draft"].text() == "1 draft")

    assert panel.page.saved.text().startswith("Stored at ")


def test_a_count_of_the_progress_filters_the_list(dock: ReviewDock, qtbot, register_path: Path) -> None:
    change_explanation(register_path, "008", request("write", "Bob", parts=FULL), who=BOB)
    panel = opened(qtbot, dock, register_path)

    panel.page.progress.chips["draft"].click()

    assert panel.model.shown_ids() == ["008"]


def test_a_conflict_shows_both_texts(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)
    shown(qtbot, panel, "007")
    change_explanation(register_path, "007", request("write", "Bob", parts=FULL), who=BOB)

    panel.presenter.edit_part("reasons", "Van An")
    panel.presenter.flush()
    until(qtbot, lambda: panel.page._conflict is not None)

    panel.page._conflict.all_mine.click()
    panel.page._conflict.accept()
    until(qtbot, lambda: read_case(register_path, "007").case.parts.reasons == "Van An")


def test_a_step_for_many_tells_what_was_done_and_what_not(dock: ReviewDock, qtbot, register_path: Path) -> None:
    from datetime import date

    change_explanation(register_path, "008", request("write", "Bob", parts=FULL), who=BOB)
    panel = opened(qtbot, dock, register_path)

    panel.presenter.bulk("plan", ["007", "008"], changes={"comply_by": date(2029, 1, 1)})
    until(qtbot, lambda: not panel.banner.isHidden())

    assert "done for 1" in panel.banner.text.text()
    assert "008" in panel.banner.text.text()


# Keys


def test_the_keys_of_the_dock_work_in_it(dock: ReviewDock, qtbot, register_path: Path) -> None:
    dock.show()
    panel = opened(qtbot, dock, register_path)

    press(panel, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    first = panel.presenter.current
    press(panel, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    second = panel.presenter.current
    press(panel, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)

    assert (first, second, panel.presenter.current) == ("008", "007", "008")


def test_the_keys_of_the_dock_come_before_those_of_the_list(dock: ReviewDock, qtbot, register_path: Path) -> None:
    dock.show()
    panel = opened(qtbot, dock, register_path)
    view = panel.page.list.view
    qtbot.waitUntil(dock.isVisible, timeout=SOON_MS)
    dock.activateWindow()
    view.setFocus()
    until(qtbot, view.hasFocus)
    shown(qtbot, panel, "008")

    press(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    first = panel.presenter.current
    press(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    second = panel.presenter.current
    press(view, Qt.Key.Key_PageUp)  # without Alt it is the list's own

    assert (first, second, panel.presenter.current) == ("007", "009", "008")


def test_arrow_keys_go_from_row_to_row(dock: ReviewDock, qtbot, register_path: Path) -> None:
    dock.show()
    panel = opened(qtbot, dock, register_path)
    view = panel.page.list.view
    shown(qtbot, panel, "008")
    visited = []

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(view, key)
        visited.append((panel.presenter.current, panel.presenter.selection, view.currentIndex().row()))

    assert visited == [("007", {"007"}, 1), ("009", {"009"}, 2), ("007", {"007"}, 1)]


def test_undo_in_the_dock_is_that_of_the_dock(dock: ReviewDock, qtbot, register_path: Path) -> None:
    dock.show()
    panel = opened(qtbot, dock, register_path)
    shown(qtbot, panel, "007")
    panel.presenter.edit_part("reasons", "Weg ermee")
    panel.presenter.flush()
    until(qtbot, lambda: panel.actions_.undo.isEnabled())
    assert "Write: Watergroep" in panel.actions_.undo.toolTip()
    override = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    override.ignore()

    panel.event(override)
    press(panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: read_case(register_path, "007").case.parts.reasons == "")

    assert override.isAccepted()


def test_keys_of_others_are_left_to_them(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)
    override = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    override.ignore()

    panel.event(override)

    assert not override.isAccepted()


def test_every_control_has_words_for_those_who_do_not_see_it(dock: ReviewDock, qtbot, register_path: Path) -> None:
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QProgressBar

    dock.show()
    panel = opened(qtbot, dock, register_path)
    shown(qtbot, panel, "007")

    nameless = [
        (type(one).__name__, type(one.parent()).__name__, one.objectName())
        for kind in (QAbstractButton, QComboBox, QLineEdit, QProgressBar)
        for one in panel.findChildren(kind)
        if not (one.accessibleName() or one.toolTip() or getattr(one, "text", str)() or one.whatsThis())
        and not one.objectName().startswith("qt_")
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and one.isVisible()
    ]
    assert not nameless, nameless


# The project


def test_the_register_is_remembered_in_the_project_only_once_it_is_opened(
    dock: ReviewDock, qtbot, register_path: Path
) -> None:
    dock.show()
    until(qtbot, lambda: dock.panel is not None)
    assert not QgsProject.instance().isDirty()
    assert remembered(QgsProject.instance()) is None

    opened(qtbot, dock, register_path)

    assert remembered(QgsProject.instance()) == register_path


def test_a_project_that_remembers_a_register_opens_it_and_another_one_closes_it(
    dock: ReviewDock, qtbot, register_path: Path, tmp_path: Path
) -> None:
    project = QgsProject.instance()
    remember(project, register_path)
    project.write(str(tmp_path / "with.qgz"))
    project.clear()
    project.write(str(tmp_path / "without.qgz"))
    panel = dock.filled()

    project.read(str(tmp_path / "with.qgz"))
    until(qtbot, lambda: panel.session.status is Status.READY)
    assert panel.session.path == register_path

    project.read(str(tmp_path / "without.qgz"))
    until(qtbot, lambda: panel.session.status is Status.NONE)
    assert panel.pages.currentWidget() is panel.start
    assert remembered(project) is None


def test_the_memory_moves_along_with_the_project(tmp_path: Path) -> None:
    project = QgsProject()
    project.setFileName(str(tmp_path / "map.qgz"))
    remember(project, tmp_path / "data" / "regioalign.gpkg")

    stored, _is_there = project.readEntry("RegioAlign", "/review/register")

    assert stored == "./data/regioalign.gpkg"
    assert remembered(project) == tmp_path / "data" / "regioalign.gpkg"


def test_leaving_the_register_stores_what_was_typed(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)
    shown(qtbot, panel, "007")
    panel.presenter.edit_part("reasons", "Nog net")

    panel.close_register()
    until(qtbot, lambda: panel.session.status is Status.NONE)

    assert read_case(register_path, "007").case.parts.reasons == "Nog net"
    assert remembered(QgsProject.instance()) is None


def test_leaving_asks_only_where_a_text_would_be_lost(
    dock: ReviewDock, qtbot, register_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list = []
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "warning", lambda *question: asked.append(question[2]) or answers.pop(0))
    panel = opened(qtbot, dock, register_path)
    shown(qtbot, panel, "007")
    assert dock.can_leave()
    panel.session._desk._store = raise_full
    panel.presenter.edit_part("reasons", "Kan nergens heen")
    panel.presenter.flush()
    until(qtbot, lambda: panel.presenter.drafts.is_in_trouble)

    assert not dock.can_leave()
    assert dock.can_leave()
    assert len(asked) == 2
    assert "could not be stored: 1" in asked[0]


def test_ending_qgis_waits_for_what_was_just_typed(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)
    shown(qtbot, panel, "007")
    panel.presenter.edit_part("reasons", "Op de valreep")

    assert dock.can_leave()

    assert read_case(register_path, "007").case.parts.reasons == "Op de valreep"


# Dropping


def test_a_register_can_be_dropped_and_other_files_cannot(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.png")), QUrl.fromLocalFile(str(tmp_path / "Review.GPKG"))])
    other = QMimeData()
    other.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.png")), QUrl("https://example.org/a.gpkg")])

    assert dropped_register(mime) == tmp_path / "Review.GPKG"
    assert dropped_register(other) is None
    assert dropped_register(None) is None


def test_a_layer_dragged_from_the_browser_gives_its_register(tmp_path: Path) -> None:
    from qgis.core import QgsMimeDataUtils

    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.providerKey, uri.name = "vector", "ogr", "review_map"
    uri.uri = f"{tmp_path / 'regioalign.gpkg'}|layername=review_map"

    assert dropped_register(QgsMimeDataUtils.encodeUriList([uri])) == tmp_path / "regioalign.gpkg"


# The map


def test_a_register_on_an_empty_map_comes_into_view_and_on_another_map_it_does_not(
    dock: ReviewDock, canvas: QgsMapCanvas, qtbot, register_path: Path
) -> None:
    panel = opened(qtbot, dock, register_path)
    until(qtbot, lambda: len(QgsProject.instance().mapLayers()) == 4)
    places = panel.map.link.places
    assert canvas.extent().contains(places.extent)
    assert canvas.extent().width() < 4 * places.extent.width()
    panel.map.remove_layers()
    panel.close_register()
    until(qtbot, lambda: panel.session.status is Status.NONE)
    away = QgsRectangle(0, 0, 10, 10)
    canvas.setExtent(away)
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point", "mine", "memory"))

    panel.open(register_path)
    until(qtbot, lambda: len(QgsProject.instance().mapLayers()) == 5)

    assert canvas.extent().contains(away)
    assert not canvas.extent().intersects(places.extent)


def test_opening_puts_the_layers_on_the_map_and_reopening_does_not(
    dock: ReviewDock, qtbot, register_path: Path
) -> None:
    panel = opened(qtbot, dock, register_path)
    until(qtbot, lambda: len(QgsProject.instance().mapLayers()) == 4)
    panel.map.remove_layers()

    panel.open(register_path, add_layers=False)
    until(qtbot, lambda: panel.session.status is Status.READY and not panel.session.is_busy)
    qtbot.wait(50)

    assert QgsProject.instance().mapLayers() == {}


def test_opening_leaves_the_file_out_of_wal_mode(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)
    until(qtbot, lambda: len(panel.map._own) == 3)
    shown(qtbot, panel, "007")

    assert register_path.read_bytes()[18:20] == b"\x01\x01"
    assert not register_path.with_name("regioalign.gpkg-wal").exists()


def test_how_the_map_follows_is_chosen_and_kept(dock: ReviewDock, qtbot) -> None:
    panel = dock.filled()
    wanted = next(action for action in panel.actions_.follow_group.actions() if action.data() == "zoom")

    wanted.trigger()

    assert panel.map.follow is Follow.ZOOM


def test_a_choice_on_the_map_is_made_in_the_list(dock: ReviewDock, qtbot, register_path: Path) -> None:
    panel = opened(qtbot, dock, register_path)

    panel.map.link.selected.emit(frozenset({"008"}))

    assert panel.presenter.current == "008"
    assert panel.page.list.view.selected_ids == {"008"}


# Leaving


def test_stopping_leaves_no_thread_no_tool_and_nothing_on_the_map(
    qtbot, canvas: QgsMapCanvas, window: QWidget, clean_settings: None, register_path: Path
) -> None:
    QgsProject.instance().clear()
    items = len(canvas.scene().items())
    tool = canvas.mapTool()
    threads = {one.name for one in threading.enumerate()}
    dock = ReviewDock(Surroundings(canvas, QgsProject.instance(), Bar()), window)
    panel = opened(qtbot, dock, register_path)
    panel.actions_.pick.setChecked(True)
    assert isinstance(canvas.mapTool(), QgsMapTool)

    dock.stop()

    assert len(canvas.scene().items()) == items
    assert canvas.mapTool() is tool
    assert {one.name for one in threading.enumerate()} == threads
    QgsProject.instance().clear()


def test_the_menu_holds_all_that_the_toolbar_leaves_out(dock: ReviewDock) -> None:
    panel = dock.filled()

    reachable = set(panel.toolbar.actions()) | set(panel.actions_.menu().actions())

    for name, action in vars(panel.actions_).items():
        if isinstance(action, QAction) and name != "search":
            assert action in reachable, name


def test_the_page_stands_side_by_side_where_it_is_wide(dock: ReviewDock, qtbot, register_path: Path) -> None:
    dock.show()
    panel = opened(qtbot, dock, register_path)

    dock.resize(1200, 500)
    until(qtbot, lambda: panel.page.splitter.orientation() == Qt.Orientation.Horizontal)
    dock.resize(480, 800)
    until(qtbot, lambda: panel.page.splitter.orientation() == Qt.Orientation.Vertical)
