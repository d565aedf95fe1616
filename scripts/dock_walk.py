"""The story of one officer in the review dock, played inside QGIS desktop; it tells what was seen, with pictures.

`tests/desktop/test_dock_walk.py` holds it to what it tells; `screenshots.py` takes the pictures of the documentation.
It is played in the language of QGIS, and what the officer types is in English or Dutch.
"""

from __future__ import annotations

import gc
import shutil
import subprocess
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic
from typing import Any

import qgis.utils
from desktop_steps import Steps, Until, pause, redraw
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsSettings
from qgis.gui import QgsGui, QgsLocatorWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMimeData, QObject, QPoint, QPointF, QSize, Qt, QTimer, QUrl, QVariantAnimation, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QDropEvent, QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
    QTreeView,
    QWidget,
)
from qgis.utils import iface

PLUGIN = "regioalign"
SMALL, LARGE = QSize(1280, 720), QSize(1920, 1080)
DOCK_SHARE = {SMALL.width(): 0.44, LARGE.width(): 0.52}
LAYERS_WIDTH = 230
NO_KEYS, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier

AUTHOR, REVIEWER, COLLEAGUE = "An Peeters", "Bob Claes", "Carla Maes"
REGION = "Antwerpen"
ENGLISH = {
    "reasons": (
        "The zone has served these municipalities since 2002. Its intervention teams, dispatching and stations stand "
        "where the built-up area is, which goes on across the border of the region. A split would double the fixed "
        "costs of two stations and lengthen the response to a third of the calls by nine minutes on average."
    ),
    "evidence": "Report on response times 2024, table 3; cost study of the zone council, annex B.",
    "decision_body": "Zone council",
    "decision_reference": "ZR/2025/014",
    "risks": "Two regional plans bind the zone: the council consults both regions every year.",
    "context": "The neighbouring zones lie within their region and have no capacity to take over a station.",
    "review_event": "A merger of one of the member municipalities.",
    "ruling_body": "Flemish Government",
    "colleague": "The zone follows the basin of the river, as the province decided.",
    "mine": "The zone follows the built-up area, not the border of the region.",
    "last": "Typed a moment before the project is closed.",
}
DUTCH = {
    "reasons": (
        "De zone bedient deze gemeenten sinds 2002. Haar interventieploegen, dispatching en posten staan waar de "
        "bebouwing is, en die loopt door over de grens van de regio. Een splitsing zou de vaste kosten van twee posten "
        "verdubbelen en bij een derde van de oproepen de aanrijtijd met gemiddeld negen minuten verlengen."
    ),
    "evidence": "Rapport aanrijtijden 2024, tabel 3; kostenstudie van de zoneraad, bijlage B.",
    "decision_body": "Zoneraad",
    "decision_reference": "ZR/2025/014",
    "risks": "Twee regionale plannen binden de zone: de raad overlegt elk jaar met beide regio's.",
    "context": "De buurzones liggen binnen hun regio en kunnen geen post overnemen.",
    "review_event": "Een fusie van een van de deelnemende gemeenten.",
    "ruling_body": "Vlaamse Regering",
    "colleague": "De zone volgt het rivierbekken, zoals de provincie besliste.",
    "mine": "De zone volgt de bebouwing, niet de grens van de regio.",
    "last": "Getypt vlak voor het project gesloten wordt.",
}
TEXTS = DUTCH if QgsApplication.locale().startswith("nl") else ENGLISH
TYPED = ("reasons", "evidence", "decision_body", "decision_reference", "risks", "context", "review_event")


class Browser(QObject):
    """Stands in for the web browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @pyqtSlot(QUrl)
    def show(self, url: QUrl) -> None:
        """Keep the address."""
        self.opened.append(url.toLocalFile())


class Walk:
    """
    What the chapters share: the dock, the report, and where pictures go.

    Parameters
    ----------
    arguments
        `folder`: for files; `pictures`: whether to take them; `python`: the program that the colleague runs.
    report
        Filled in on the way.
    """

    def __init__(self, arguments: Mapping[str, Any], report: dict[str, Any]) -> None:
        self.folder = Path(arguments["folder"])
        self.takes_pictures = bool(arguments.get("pictures"))
        self.python = str(arguments.get("python") or shutil.which("python3"))
        self.report = report
        self.window: QWidget = iface.mainWindow()
        self.browser = Browser()
        self.key = ""
        self._size = SMALL
        self._started = monotonic()
        report["steps"], report["seconds"] = [], {}

    @property
    def desk(self) -> Any:
        """What the plugin put into the window."""
        return qgis.utils.plugins[PLUGIN]._desk

    @property
    def dock(self) -> Any:
        """The dock."""
        return self.desk.dock

    @property
    def panel(self) -> Any:
        """What is in it."""
        return self.dock.panel

    @property
    def form(self) -> Any:
        """The form of the partnership that is shown."""
        return self.panel.page.form

    @property
    def list(self) -> Any:
        """The list with its filters."""
        return self.panel.page.list

    def tell(self, name: str, value: object) -> None:
        """Put something into the report, with the seconds that it took to get there."""
        self.report[name] = value
        self.report["steps"].append(name)
        self.report["seconds"][name] = round(monotonic() - self._started, 1)

    def row(self, key: str = "") -> Any:
        """Give the row of a partnership, by default of the one of this story."""
        return self.panel.model.row_of(key or self.key)

    def is_quiet(self) -> bool:
        """Whether nothing is being read, written, or waits to be stored."""
        panel = self.panel
        return not panel.session.is_busy and not panel.presenter.drafts.ids

    def quiet(self) -> Until:
        """Wait until all is stored and shown."""
        return Until(self.is_quiet)

    def to_front(self) -> Until:
        """Give the keyboard back to the window, as a window manager does when a dialog closes."""
        return Until(lambda: QApplication.activeWindow() is not None, start=self.window.activateWindow)

    def share_width(self) -> None:
        """Give layers, map and dock their parts of the window."""
        layers = self.window.findChild(QDockWidget, "Layers")
        width = self.window.width()  # of a large font QGIS makes more than was asked
        widths = [LAYERS_WIDTH, round(width * DOCK_SHARE.get(width, 0.44))]
        self.window.resizeDocks([layers, self.dock], widths, Qt.Orientation.Horizontal)

    def picture(self, name: str, size: QSize = SMALL, *, wait_ms: int = 400) -> Steps:
        """Take a picture of the screen where the window stands, with menus and dialogs over it."""
        if not self.takes_pictures:
            return
        if self._size != size:
            self._size = size
            self.window.resize(size)
            yield pause(200)
            self.share_width()
            yield redraw()
        yield pause(wait_ms)
        place = self.window.geometry()
        screen = QGuiApplication.primaryScreen().grabWindow(0, place.x(), place.y(), place.width(), place.height())
        screen.save(str(self.folder / f"dock-{name}.png"))


def steps(arguments: Mapping[str, Any], report: dict[str, Any]) -> Steps:
    """Play the story."""
    walk = Walk(arguments, report)
    QDesktopServices.setUrlHandler("file", walk.browser, "show")
    QgsSettings().setValue("regioalign/user", AUTHOR)
    for chapter in CHAPTERS:
        yield from chapter(walk)
    QDesktopServices.unsetUrlHandler("file")


def open_dock(walk: Walk) -> Steps:
    """Open the dock by its keys in a window that has the size of a laptop."""
    walk.window.move(0, 0)
    walk.window.resize(SMALL)
    for dock in walk.window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "ProcessingToolbox"):
            dock.close()
    yield walk.to_front()
    iface.messageBar().clearWidgets()
    walk.tell("at_start", {"is_visible": walk.dock.isVisible(), "is_filled": walk.panel is not None})
    press(iface.mapCanvas(), Qt.Key.Key_X, CTRL | SHIFT)
    yield Until(lambda: walk.panel is not None and walk.panel.isVisible())
    walk.share_width()
    walk.tell("opened", {"has_start": walk.panel.pages.currentWidget() is walk.panel.start})
    yield from walk.picture("start")


def try_sample(walk: Walk) -> Steps:
    """Assess the sample and take it into a register, in a task."""
    started = monotonic()
    click(walk.panel.start.sample)
    yield Until(lambda: walk.panel.running.bar.value() > 0)
    yield from walk.picture("running", wait_ms=0)
    yield Until(lambda: walk.panel.session.review is not None, seconds=60)
    yield walk.quiet()
    yield Until(lambda: len(walk.panel.map.layers.layers()) > 0)
    yield redraw()
    review = walk.panel.session.review
    walk.tell(
        "sample",
        {
            "seconds": round(monotonic() - started, 1),
            "rows": len(review.rows),
            "open": sum(row.state == "open" for row in review.rows),
            "layers": [layer.name() for layer in walk.panel.map.layers.layers()],
        },
    )
    yield from walk.picture("list")
    yield from walk.picture("list-large", LARGE)


def filter_list(walk: Walk) -> Steps:
    """Narrow the list to what is open in one region, with the search line and a facet."""
    press(walk.list.view, Qt.Key.Key_F, CTRL)
    yield Until(lambda: walk.list.filters.search.hasFocus())
    walk.list.filters.set_folded(False)
    facets = {facet.value: button for facet, button in walk.list.filters.facets.items()}
    click_later(facets["regions"])
    yield Until(lambda: facets["regions"].menu().isVisible())
    yield from walk.picture("facet")
    entries = {action.text().partition("\t")[0]: action for action in facets["regions"].menu().actions()}
    region = next(action for text, action in entries.items() if REGION in text)
    region.trigger()
    facets["regions"].menu().close()
    yield pause(200)
    open_state = next(facet for facet in walk.list.filters.facets if facet.value == "states")
    walk.list.filters.choose(open_state, "open", True)
    yield pause(200)
    shown = walk.panel.model.shown_ids()
    walk.tell("filtered", {"count": len(shown), "regions": sorted({region_of(walk, key) for key in shown})})
    yield from walk.picture("filtered")
    walk.list.filters.set_folded(True)


def region_of(walk: Walk, key: str) -> str:
    """Give the main region of a partnership."""
    return str(walk.row(key).main_region)


def choose(walk: Walk) -> Steps:
    """Go to the first one by keys; the map follows."""
    walk.list.focus_list()
    yield walk.quiet()
    press(walk.list.view, Qt.Key.Key_Return)
    yield Until(lambda: walk.panel.presenter.detail is not None)
    yield walk.quiet()
    walk.key = walk.panel.presenter.current
    focus = QApplication.focusWidget()
    walk.tell(
        "chosen",
        {
            "focus_in_form": focus is not None and walk.form.isAncestorOf(focus),
            "departure": walk.form.departure.text(),
            "selected_on_map": [layer.selectedFeatureCount() for layer in walk.panel.map.link._territory_layers()],
        },
    )
    press(walk.list.view, Qt.Key.Key_Z, ALT)
    yield redraw()
    yield from walk.picture("chosen", wait_ms=900)  # it flashes


def write(walk: Walk) -> Steps:
    """Type the reasons; they are stored when the typing pauses."""
    yield from fill(walk, "reasons")
    yield walk.quiet()
    row = walk.row()
    walk.tell("written", {"state": row.state, "author": row.author, "stored": walk.panel.page.saved.text()})
    yield from walk.picture("written")


def be_refused(walk: Walk) -> Steps:
    """Ask to submit what is not complete, and be told all that is missing."""
    click(action_button(walk, "submit"))
    yield pause(200)
    walk.tell("refused", {"state": walk.row().state, "lacks": walk.form.bar.form.told.text().splitlines()})
    yield from walk.picture("refused")
    walk.form.bar.close_form()


def complete(walk: Walk) -> Steps:
    """Fill in the rest."""
    category = walk.form.fields["category"].editor
    pick_item(category, category.findData(walk.row().suggested_category or category.itemData(1)))
    click(walk.form.fields["duration"].buttons["definitive"])
    for name in TYPED:
        if name != "reasons":
            yield from fill(walk, name)
    type_day(walk.form.fields["decision_date"].editor.line, "2025-03-17")
    yield walk.quiet()
    walk.tell(
        "completed",
        {
            "lacks": [str(lack) for lack in walk.form._lacks()],
            "level": walk.row().level,
            "undo": walk.panel.undo_history.undo_text,
        },
    )
    walk.form.scroll_area.verticalScrollBar().setValue(0)
    yield from walk.picture("completed")
    yield from walk.picture("completed-large", LARGE)


def submit(walk: Walk) -> Steps:
    """Submit it."""
    click(action_button(walk, "submit"))
    yield Until(lambda: walk.row().state == "submitted")
    yield walk.quiet()
    walk.tell("submitted", {"accept": action_button(walk, "accept").isVisible(), "told": walk.form.bar.others.text()})
    yield from walk.picture("submitted")


def accept(walk: Walk) -> Steps:
    """Another person sits down, says so in the options, and accepts."""
    yield from be_user(walk, REVIEWER)
    yield Until(lambda: action_button(walk, "accept").isVisible())
    click(action_button(walk, "accept"))
    step = walk.form.bar.form
    step.body.setText(TEXTS["ruling_body"])
    type_day(step.day.line, "2025-06-02")
    QTest.keyClicks(step.reference, "VR 2025 0602")
    yield from walk.picture("accepting")
    click(step.confirm)
    yield Until(lambda: walk.row().state == "accepted")
    yield walk.quiet()
    walk.tell("accepted", {"reviewer": walk.row().reviewer, "author": walk.row().author})
    yield from walk.picture("accepted")
    walk.form.tabs.setCurrentWidget(walk.form.history)
    yield from walk.picture("history")
    walk.form.tabs.setCurrentIndex(0)


def undo_and_redo(walk: Walk) -> Steps:
    """Take the acceptance back by keys, do it again, and take it back again."""
    states = []
    for key, modifiers, state in (
        (Qt.Key.Key_Z, CTRL, "submitted"),
        (Qt.Key.Key_Z, CTRL | SHIFT, "accepted"),
        (Qt.Key.Key_Z, CTRL, "submitted"),
    ):
        press(walk.list.view, key, modifiers)
        yield Until(lambda state=state: walk.row().state == state)
        yield walk.quiet()
        states.append(walk.row().state)
    walk.tell("undone", {"states": states, "redo": walk.panel.undo_history.redo_text})
    yield from be_user(walk, AUTHOR)


def plan_several(walk: Walk) -> Steps:
    """Promise for all that are open that they comply by a day, and take that back as one step."""
    walk.list.filters.clear_all()
    open_state = next(facet for facet in walk.list.filters.facets if facet.value == "states")
    walk.list.filters.choose(open_state, "open", True)
    yield pause(200)
    keys = list(walk.panel.model.shown_ids())
    walk.list.view.setFocus()
    press(walk.list.view, Qt.Key.Key_A, CTRL)
    bulk = walk.list.bulk
    plan = next(button for action, button in bulk.buttons.items() if action.value == "plan")
    yield Until(plan.isVisible)
    yield walk.quiet()
    yield from walk.picture("bulk")
    click(plan)
    type_day(bulk.form.comply_by.line, "2027-01-01")
    yield from walk.picture("bulk-plan")
    click(bulk.form.confirm)
    yield Until(lambda: all(walk.row(key).state == "planned" for key in keys))
    yield walk.quiet()
    told = {"count": len(keys), "undo": walk.panel.undo_history.undo_text}
    walk.list.filters.clear_all()
    press(walk.list.view, Qt.Key.Key_Z, CTRL)
    yield Until(lambda: all(walk.row(key).state == "open" for key in keys))
    yield walk.quiet()
    walk.tell("planned", {**told, "after_undo": sorted({walk.row(key).state for key in keys})})
    iface.messageBar().clearWidgets()


def meet_conflict(walk: Walk) -> Steps:
    """Two people write about the same partnership; the later one sees both texts."""
    key = next(row.partnership_id for row in walk.panel.model.rows if row.state == "open")
    walk.panel.presenter.go_to(key)
    yield Until(lambda: walk.panel.presenter.detail is not None)
    yield walk.quiet()
    walk.panel.presenter.drafts.idle_ms = 60_000  # who goes on typing is not stored meanwhile
    yield from fill(walk, "reasons", TEXTS["mine"])
    yield from let_colleague_write(walk, key)
    press(walk.list.view, Qt.Key.Key_PageDown, ALT)
    yield Until(lambda: walk.panel.page._conflict is not None)
    dialog = walk.panel.page._conflict
    walk.tell("conflict", {"fields": list(dialog.rows)})
    dialog.move(walk.window.geometry().center() - dialog.rect().center())
    yield from walk.picture("conflict")
    dialog._choose("mine")
    click(dialog.write)
    yield Until(lambda: walk.panel.page._conflict is None)
    yield walk.quiet()
    yield walk.to_front()
    walk.panel.apply_settings()
    walk.panel.presenter.go_to(key)
    yield Until(lambda: walk.panel.presenter.detail is not None)
    detail = walk.panel.presenter.detail
    walk.tell(
        "resolved",
        {"reasons": detail.stored.case.parts.reasons, "versions": [one.parts.reasons for one in detail.versions]},
    )
    walk.form.tabs.setCurrentWidget(walk.form.versions)
    yield from walk.picture("versions")
    walk.form.tabs.setCurrentIndex(0)


def let_colleague_write(walk: Walk, key: str) -> Steps:
    """Have another process change the same explanation."""
    script = Path(__file__).with_name("dock_colleague.py")
    plugins = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins"
    command = [walk.python, script, plugins, walk.panel.session.path, key, COLLEAGUE, TEXTS["colleague"]]
    colleague = subprocess.Popen(list(map(str, command)), stderr=subprocess.PIPE, text=True)
    yield Until(lambda: colleague.poll() is not None)
    _nothing, trouble = colleague.communicate()
    if colleague.returncode:
        raise RuntimeError(trouble)


def attach(walk: Walk) -> Steps:
    """Drop a file on the attachments."""
    study = walk.folder / "study of response times.txt"
    study.write_text("Response times by municipality", encoding="utf-8")
    walk.form.tabs.setCurrentWidget(walk.form.attachments)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(study))])
    drop = QDropEvent(
        QPointF(40, 40), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    walk.form.attachments.dropEvent(drop)  # Qt itself delivers it to the target of a real drag only
    yield Until(lambda: walk.form.attachments.list.count() == 1)
    yield walk.quiet()
    walk.tell("attached", {"item": walk.form.attachments.list.item(0).text()})
    yield from walk.picture("attachments")
    walk.form.tabs.setCurrentIndex(0)


def make_sheet(walk: Walk) -> Steps:
    """Make the sheet of the partnership."""
    click(walk.form.header.sheet)
    yield Until(lambda: walk.browser.opened)
    sheet = Path(walk.browser.opened[-1])
    text = sheet.read_text(encoding="utf-8")
    if walk.takes_pictures:
        (walk.folder / "dock-sheet.html").write_text(text, encoding="utf-8")
    walk.tell("sheet", {"file": sheet.name, "has_reasons": TEXTS["mine"] in text, "has_map": 'class="map"' in text})


def follow_map(walk: Walk) -> Steps:
    """Go on by keys with the map behind, select on the map, and pick where territories overlap."""
    link, presenter = walk.panel.map.link, walk.panel.presenter
    press(walk.list.view, Qt.Key.Key_PageDown, ALT)
    yield walk.quiet()
    following = presenter.current
    [layer, *_others] = link._territory_layers()
    selected = {feature["partnership_id"] for feature in layer.selectedFeatures()}
    walk.tell("next", {"is_selected_on_map": selected == {following}})

    [feature, *_more] = layer.getFeatures(f"\"partnership_id\" <> '{following}' and \"class\" = 'straddles_split'")
    layer.selectByIds([feature.id()])
    yield Until(lambda: presenter.current == feature["partnership_id"])
    yield walk.quiet()
    walk.tell("from_map", {"in_list": walk.list.view.current_id == presenter.current})

    press(walk.list.view, Qt.Key.Key_Z, ALT)
    yield redraw()
    yield pause(500)
    yield from walk.picture("map")
    press(walk.list.view, Qt.Key.Key_P, ALT)
    yield Until(lambda: iface.mapCanvas().mapTool() is walk.panel.map.tool)
    point, count = overlapping_place(walk)
    QTest.mouseClick(iface.mapCanvas().viewport(), Qt.MouseButton.LeftButton, NO_KEYS, point)
    yield Until(lambda: walk.panel.map.tool.menu is not None and walk.panel.map.tool.menu.isVisible())
    menu = walk.panel.map.tool.menu
    yield from walk.picture("pick")
    wanted = next(action for action in reversed(menu.actions()) if action.data())
    wanted.trigger()
    menu.close()
    yield Until(lambda: presenter.current == wanted.data())
    yield walk.quiet()
    walk.tell("picked", {"count": count, "entries": sum(bool(action.data()) for action in menu.actions())})
    press(walk.list.view, Qt.Key.Key_P, ALT)
    yield Until(lambda: iface.mapCanvas().mapTool() is not walk.panel.map.tool)


def overlapping_place(walk: Walk) -> tuple[QPoint, int]:
    """Give a place on the screen where most territories lie over each other, and how many."""
    canvas, link = iface.mapCanvas(), walk.panel.map.link
    layer = link._territory_layers()[0]
    view = QgsGeometry.fromRect(canvas.extent())
    shown = [feature.geometry() for feature in layer.getFeatures(canvas.extent())]
    places = [shape.intersection(view).pointOnSurface().asPoint() for shape in shown if shape.intersects(view)]
    counts = [sum(shape.contains(QgsGeometry.fromPointXY(place)) for shape in shown) for place in places]
    best = counts.index(max(counts))
    pixel = canvas.getCoordinateTransform().transform(places[best])
    return QPoint(round(pixel.x()), round(pixel.y())), counts[best]


def locate(walk: Walk) -> Steps:
    """Find a partnership from the locator bar."""
    wanted = next(row for row in walk.panel.model.rows if row.partnership_id != walk.panel.presenter.current)
    iface.locatorSearch(f"ra {wanted.name}")
    yield Until(lambda: locator_results() is not None and locator_results().model().rowCount() > 1)
    yield from walk.picture("locator")
    press(locator_bar().findChild(QLineEdit), Qt.Key.Key_Return)
    yield Until(lambda: walk.panel.presenter.current == wanted.partnership_id)
    yield walk.quiet()
    walk.tell("located", {"in_list": walk.list.view.current_id == wanted.partnership_id})


def locator_bar() -> QgsLocatorWidget:
    """Give the locator bar; PyQt knows it as a plain widget."""
    widgets = iface.mainWindow().findChildren(QWidget)
    return sip.cast(next(one for one in widgets if class_of(one) == "QgsLocatorWidget"), QgsLocatorWidget)


def locator_results() -> QTreeView | None:
    """Give the list of results, once QGIS has made it."""
    views = (one for one in QApplication.allWidgets() if isinstance(one, QTreeView) and one.model() is not None)
    return next((view for view in views if "QgsLocator" in class_of(view.model())), None)


def class_of(thing: QObject) -> str:
    """Give the class by the name that Qt knows."""
    return str(thing.metaObject().className())


def close_and_reopen(walk: Walk) -> Steps:
    """Close the project with a text just typed, and open it again: register and text are there."""
    walk.panel.presenter.go_to(next(row.partnership_id for row in walk.panel.model.rows if row.state == "draft"))
    yield Until(lambda: walk.panel.presenter.detail is not None)
    yield walk.quiet()
    key, register = walk.panel.presenter.current, walk.panel.session.path
    project = walk.folder / "review.qgz"
    QgsProject.instance().write(str(project))
    yield from fill(walk, "reasons", TEXTS["last"])
    iface.newProject(False)
    yield Until(lambda: walk.panel.session.path is None)
    walk.tell("closed", {"has_start": walk.panel.pages.currentWidget() is walk.panel.start})
    yield from walk.picture("closed")
    iface.addProject(str(project))
    yield Until(lambda: walk.panel.session.review is not None)
    yield walk.quiet()
    walk.panel.show_partnership(key)
    yield Until(lambda: walk.panel.presenter.detail is not None)
    yield Until(walk.form.mini_map.isVisible)
    parts = walk.panel.presenter.detail.stored.case.parts
    walk.tell(
        "reopened",
        {
            "is_same": walk.panel.session.path == register,
            "reasons": parts.reasons,
            "layers": len(walk.panel.map.layers.layers()),
            "has_small_map": walk.form.mini_map.image() is not None,
        },
    )
    yield redraw()
    yield from walk.picture("reopened-large", LARGE)


def unload_and_load(walk: Walk) -> Steps:
    """Unload the plugin, look for what it left, and load it again."""
    yield Until(lambda: not iface.mapCanvas().findChildren(QVariantAnimation))  # what flashed a moment ago fades
    bands = bands_on_map()
    qgis.utils.unloadPlugin(PLUGIN)
    yield pause(200)
    gc.collect()
    walk.tell("unloaded", {**left_behind(), "bands_taken": bands - bands_on_map()})
    qgis.utils.loadPlugin(PLUGIN)
    qgis.utils.startPlugin(PLUGIN)
    yield pause(100)
    walk.tell("loaded", left_behind())
    if not walk.dock.isVisible():
        press(iface.mapCanvas(), Qt.Key.Key_X, CTRL | SHIFT)
    yield Until(lambda: walk.panel is not None and walk.panel.session.review is not None)
    yield walk.quiet()
    walk.tell("loaded_again", {"rows": len(walk.panel.session.review.rows)})


def left_behind() -> dict[str, object]:
    """Tell what of the plugin is in QGIS."""
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    layer = next(iter(QgsProject.instance().mapLayers().values()), None)
    layer_actions = QgsGui.mapLayerActionRegistry().mapLayerActions(layer)
    ours = [one for one in gc.get_objects() if str(type(one).__module__).startswith("regioalign.")]
    return {
        "docks": [dock.objectName() for dock in window.findChildren(QDockWidget) if "Regio" in dock.objectName()],
        "menu": [action.text() for action in iface.pluginMenu().actions() if "RegioAlign" in action.text()],
        "actions": [one.objectName() for one in window.findChildren(QAction) if "RegioAlign" in one.objectName()],
        "threads": [thread.name for thread in threading.enumerate() if "regioalign" in thread.name],
        "map_tool": type(canvas.mapTool()).__name__,
        "locator": [one.name() for one in locator_bar().locator().filters() if "regio" in one.name()],
        "browser": [
            one.name() for one in QgsGui.dataItemGuiProviderRegistry().providers() if "regioalign" in one.name()
        ],
        "layer_actions": [one.text() for one in layer_actions if "Regio" in one.text()],
        "widgets": sorted({type(one).__name__ for one in ours if isinstance(one, QWidget)}),
        "objects": sorted({type(one).__name__ for one in ours if isinstance(one, QObject)}),
    }


def bands_on_map() -> int:
    """Count what is drawn over the map; QGIS has some of its own."""
    return sum("RubberBand" in type(item).__name__ for item in iface.mapCanvas().scene().items())


CHAPTERS: tuple[Callable[[Walk], Steps], ...] = (
    open_dock,
    try_sample,
    filter_list,
    choose,
    write,
    be_refused,
    complete,
    submit,
    accept,
    undo_and_redo,
    plan_several,
    meet_conflict,
    attach,
    make_sheet,
    follow_map,
    locate,
    close_and_reopen,
    unload_and_load,
)


# What hands do


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press keys with the keyboard in a widget."""
    widget.setFocus()
    QTest.keyClick(widget, key, modifiers)


def click(widget: QWidget) -> None:
    """Click a widget that is in sight."""
    if not widget.isVisible() or not widget.isEnabled():
        raise RuntimeError(f"{widget.accessibleName() or widget} cannot be clicked")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def click_later(button: QWidget) -> None:
    """Open the menu of a button, which blocks while it is open."""
    QTimer.singleShot(0, lambda: click(button))


def fill(walk: Walk, name: str, text: str = "") -> Steps:
    """Type into a field of the form, instead of what stands there."""
    walk.form.focus_field(name)
    yield pause(20)
    editor = walk.form.fields[name].editor
    editor.selectAll()
    QTest.keyClicks(editor, text or TEXTS[name])


def type_day(line: QLineEdit, day: str) -> None:
    """Type a day, and leave the field."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, day)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def pick_item(box: QComboBox, row: int) -> None:
    """Choose an entry as with the mouse."""
    box.setCurrentIndex(row)
    box.activated.emit(row)


def action_button(walk: Walk, code: str) -> QWidget:
    """Give the button of a step."""
    return next(button for action, button in walk.form.bar.buttons.items() if action.value == code)


def be_user(walk: Walk, name: str) -> Steps:
    """Change the name in the options."""
    yield Until(options_dialog, start=walk.panel.actions_.options.trigger)
    dialog = options_dialog()
    page = next(widget for widget in dialog.findChildren(QWidget) if type(widget).__name__ == "OptionsPage")
    page.user.clear()
    QTest.keyClicks(page.user, name)
    if name == REVIEWER:
        dialog.move(60, 0)
        dialog.resize(1100, 700)
        yield from walk.picture("options")
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    yield Until(lambda: options_dialog() is None)
    yield walk.quiet()
    yield walk.to_front()


def options_dialog() -> QDialog | None:
    """Give QGIS's options, if they are open."""
    for widget in QApplication.topLevelWidgets():
        if widget.metaObject().className() == "QgsOptions" and widget.isVisible():
            return widget
    return None
