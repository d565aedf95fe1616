"""The map beside the list: selection both ways, going to a partnership, what is in view, and picking."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from regioalign.regioalign_plugin.dock.map_layers import MapLayers, Role
from regioalign.regioalign_plugin.dock.map_link import MapLink, Show
from regioalign.regioalign_plugin.dock.pick_tool import PickTool
from regioalign.regioalign_plugin.register.listing import list_cases
from regioalign.tests.dock.map_cases import findings, map_register, run
from regioalign.tests.register.assessments import conforming

LAMBERT72 = QgsCoordinateReferenceSystem("EPSG:31370")
WHOLE = QgsRectangle(149_000, 169_000, 157_000, 173_000)


@pytest.fixture
def register(tmp_path):
    return map_register(tmp_path)


@pytest.fixture
def canvas(qgis_canvas, qgis_new_project):
    qgis_canvas.setDestinationCrs(LAMBERT72)
    qgis_canvas.resize(400, 200)
    qgis_canvas.setExtent(WHOLE)
    return qgis_canvas


@pytest.fixture
def map_layers(canvas, register):
    layers = MapLayers(QgsProject.instance())
    layers.add(register, list_cases(register))
    yield layers
    layers.close()


@pytest.fixture
def link(canvas, map_layers):
    made = MapLink(canvas, map_layers)
    made.open()
    yield made
    made.close()


@pytest.fixture
def tool(canvas, link, register):
    rows = {row.partnership_id: row for row in list_cases(register)}
    made = PickTool(canvas, link, rows.get)
    yield made
    made.close()
    canvas.unsetMapTool(made)


@pytest.fixture
def heard(link):
    told = []
    link.selected.connect(told.append)
    return told


def one(map_layers, role):
    (layer,) = map_layers.layers(role)
    return layer


def chosen(layer):
    return {feature["partnership_id"] for feature in layer.getSelectedFeatures()}


def fids(layer, *ids):
    return [feature.id() for feature in layer.getFeatures() if feature["partnership_id"] in ids]


# Selection


def test_rows_chosen_in_the_list_are_selected_on_the_map_and_not_told_back(link, map_layers, heard):
    link.select({"001", "007"})

    assert chosen(one(map_layers, Role.CLASSES)) == {"001", "007"}
    assert chosen(one(map_layers, Role.STATES)) == {"001", "007"}
    assert heard == []


def test_territories_selected_on_the_map_are_told_once(link, map_layers, heard):
    classes, states = one(map_layers, Role.CLASSES), one(map_layers, Role.STATES)

    classes.selectByIds(fids(classes, "002"))
    link.select({"002"})

    assert heard == [frozenset({"002"})]
    assert chosen(states) == {"002"}


def test_clearing_the_selection_on_the_map_is_told(link, map_layers, heard):
    link.select({"001"})

    one(map_layers, Role.STATES).removeSelection()

    assert heard == [frozenset()]
    assert chosen(one(map_layers, Role.CLASSES)) == set()


def test_a_partnership_without_a_territory_selects_nothing(link, map_layers, heard):
    link.select({"404"})

    assert chosen(one(map_layers, Role.CLASSES)) == set()
    assert heard == []


def test_selections_in_other_layers_are_left_alone(link, map_layers, heard):
    own_layer = QgsVectorLayer("Polygon?crs=epsg:31370", "own", "memory")
    QgsProject.instance().addMapLayer(own_layer)
    own_layer.selectByIds([7])

    link.select({"001"})

    assert own_layer.selectedFeatureIds() == [7]
    assert heard == []


def test_layers_that_come_later_show_the_selection(link, map_layers, register):
    map_layers.remove()
    link.select({"007"})

    map_layers.add(register)

    assert chosen(one(map_layers, Role.CLASSES)) == {"007"}


def test_the_selection_holds_when_a_new_run_gives_territories_other_features(link, map_layers, register):
    link.select({"002"})
    run(register, conforming("001"), *findings()[1:], reference_set="regions 2025")

    map_layers.refresh(list_cases(register))
    link.refresh()

    assert chosen(one(map_layers, Role.CLASSES)) == {"002"}


# Going to a partnership


def test_zoom_brings_a_territory_into_view_and_near(link, canvas):
    link.show(["007"], Show.ZOOM)

    view = canvas.extent()
    assert view.contains(QgsRectangle(155_000, 170_000, 156_000, 171_000))
    assert view.height() < 2_000


def test_pan_moves_only_as_far_as_needed(link, canvas):
    before = QgsRectangle(canvas.extent())
    link.show(["007"], Show.PAN)
    assert canvas.extent() == before

    canvas.setExtent(QgsRectangle(149_000, 169_000, 151_000, 170_000))
    width = canvas.extent().width()
    link.show(["007"], Show.PAN)

    assert canvas.extent().contains(QgsPointXY(155_500, 170_500))
    assert canvas.extent().width() == pytest.approx(width)


def test_flash_leaves_the_map_where_it_is(link, canvas):
    before = QgsRectangle(canvas.extent())

    link.show(["001"], Show.FLASH)

    assert canvas.extent() == before


def test_zoom_finds_the_place_in_the_crs_of_the_map(link, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))

    link.show(["007"], Show.ZOOM)

    assert canvas.extent().contains(QgsPointXY(4.4412, 50.8453))  # (155.5, 170.5) km in Lambert 72
    assert canvas.extent().width() < 0.1


def test_several_partnerships_come_into_view_together(link, canvas):
    link.show(["002", "007"], Show.ZOOM)

    assert canvas.extent().contains(QgsRectangle(152_500, 170_000, 156_000, 171_500))


def test_a_partnership_without_a_territory_is_said_to_have_none(link, canvas, qtbot):
    with qtbot.waitSignal(link.noted) as said:
        link.show(["404"])

    assert said.args == ["There is no territory to show."]


def test_the_current_territory_is_outlined_and_its_pieces_are_hatched(link):
    link.set_current("001")

    casing, outline, pieces = link.emphasis.bands
    assert outline.asGeometry().boundingBox() == QgsRectangle(152_000, 170_000, 154_000, 172_000)
    assert casing.asGeometry().equals(outline.asGeometry())
    assert pieces.asGeometry().boundingBox() == QgsRectangle(153_000, 170_000, 154_000, 171_000)


def test_a_partnership_that_conforms_has_no_pieces_and_none_is_left_of_the_last(link):
    link.set_current("001")
    link.set_current("007")

    _, outline, pieces = link.emphasis.bands
    assert outline.asGeometry().boundingBox().xMinimum() == 155_000
    assert pieces.numberOfVertices() == 0


def test_a_preview_gives_way_to_the_current_one(link):
    link.set_current("001")
    link.preview("007")
    link.preview("")

    assert link.emphasis.bands[1].asGeometry().boundingBox().xMinimum() == 152_000


def test_nothing_stays_on_the_map_after_closing(canvas, map_layers):
    before = len(canvas.scene().items())
    link = MapLink(canvas, map_layers)
    link.open()
    link.set_current("001")

    link.close()

    assert len(canvas.scene().items()) == before
    one(map_layers, Role.CLASSES).selectByIds([1])  # nobody listens any more


# What is in view


def test_partnerships_in_view_follow_the_map(link, canvas, qtbot):
    with qtbot.waitSignal(link.extent_changed) as told:
        link.limit_to_view(True)
    assert told.args == [frozenset({"001", "002", "007"})]

    with qtbot.waitSignal(link.extent_changed) as told:
        canvas.setExtent(QgsRectangle(155_300, 170_300, 155_700, 170_500))
    assert told.args == [frozenset({"007"})]

    with qtbot.waitSignal(link.extent_changed) as told:
        link.limit_to_view(False)
    assert told.args == [None]


def test_a_view_beside_all_territories_has_none(link, canvas, qtbot):
    canvas.setExtent(QgsRectangle(0, 0, 100, 50))

    with qtbot.waitSignal(link.extent_changed) as told:
        link.limit_to_view(True)

    assert told.args == [frozenset()]


def test_the_view_is_told_in_the_crs_of_the_register(link, canvas, qtbot):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(4.438, 50.843, 4.444, 50.847))

    with qtbot.waitSignal(link.extent_changed) as told:
        link.limit_to_view(True)

    assert told.args == [frozenset({"007"})]


def test_nothing_is_told_of_the_view_unless_asked_for(link, canvas, qtbot):
    with qtbot.assertNotEmitted(link.extent_changed, wait=400):
        canvas.setExtent(QgsRectangle(155_300, 170_300, 155_700, 170_500))


def test_places_are_found_while_someone_edits_the_file_in_qgis(link, register):
    assert link.places.ids([1])
    table = QgsVectorLayer(f"{register}|layername=partnerships", "notes", "ogr")
    assert table.startEditing()

    assert len(link.places.geometries(["001", "007"])) == 2
    table.rollBack()


# Picking


def test_a_click_on_one_territory_picks_it(tool, qtbot):
    with qtbot.waitSignal(tool.picked) as told:
        tool.pick_at(155_500, 170_500, QPoint(10, 10))

    assert told.args == [frozenset({"007"})]


def test_where_territories_overlap_a_menu_names_them_the_smallest_first(tool, qtbot):
    with qtbot.assertNotEmitted(tool.picked):
        tool.pick_at(153_000, 171_000, QPoint(10, 10))
    named = [action for action in tool.menu.actions() if action.data()]

    assert [action.data() for action in named] == ["002", "001"]
    assert named[1].text() == "Afval && meer (Straddles: split over regions, Open)"
    assert not any(action.icon().isNull() for action in named)
    with qtbot.waitSignal(tool.picked) as told:
        named[1].trigger()
    assert told.args == [frozenset({"001"})]


def test_the_menu_offers_all_that_overlap(tool, qtbot):
    tool.pick_at(153_000, 171_000, QPoint(10, 10))

    with qtbot.waitSignal(tool.picked) as told:
        tool.menu.actions()[-1].trigger()

    assert told.args == [frozenset({"001", "002"})]


def test_the_menu_outlines_what_it_points_at_until_it_closes(tool, link):
    link.set_current("007")
    tool.pick_at(153_000, 171_000, QPoint(10, 10))

    tool.menu.actions()[1].hover()
    assert link.emphasis.bands[1].asGeometry().boundingBox().width() == 1_000
    tool.menu.close()

    assert link.emphasis.bands[1].asGeometry().boundingBox().xMinimum() == 155_000


def test_a_click_beside_all_territories_picks_nothing(tool, qtbot):
    with qtbot.assertNotEmitted(tool.picked):
        tool.pick_at(149_500, 172_500, QPoint(10, 10))


def test_with_ctrl_a_click_adds_and_takes_away(tool, link, qtbot):
    link.select({"001", "007"})

    with qtbot.waitSignal(tool.picked) as told:
        tool.pick_at(155_500, 170_500, QPoint(10, 10), toggles=True)

    assert told.args == [frozenset({"001"})]


def test_a_click_with_the_mouse_finds_its_place(tool, canvas, qtbot):
    tool.start()
    pixel = canvas.getCoordinateTransform().transform(QgsPointXY(155_500, 170_500))

    with qtbot.waitSignal(tool.picked) as told:
        QTest.mouseClick(
            canvas.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(pixel.x()), round(pixel.y())),
        )

    assert told.args == [frozenset({"007"})]


def test_escape_gives_the_user_the_former_tool_back(tool, canvas):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tool.start()
    assert canvas.mapTool() is tool

    QTest.keyClick(canvas, Qt.Key.Key_Escape)

    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)


def test_a_tool_that_the_user_takes_instead_stays(tool, canvas):
    pan = QgsMapToolPan(canvas)
    tool.start()
    canvas.setMapTool(pan)

    tool.stop()

    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)


def test_without_a_former_tool_none_is_left(tool, canvas):
    canvas.unsetMapTool(canvas.mapTool())
    tool.start()

    tool.stop()

    assert canvas.mapTool() is None


# The file


def test_looking_up_places_leaves_the_journal_as_it_is(link, register):
    link.set_current("001")
    link.show(["001"], Show.ZOOM)

    with contextlib.closing(sqlite3.connect(register)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_without_a_register_the_map_does_nothing(canvas, qgis_new_project):
    layers = MapLayers(QgsProject.instance())
    link = MapLink(canvas, layers)

    link.open()
    link.select({"001"})
    link.set_current("001")
    link.show(["001"])

    assert link.touching(QgsRectangle(0, 0, 1, 1)) == ()
    assert link.emphasis.bands[0].numberOfVertices() == 0
    link.close()
    layers.close()


def test_a_place_that_the_map_cannot_show_is_said_so(link, canvas, qtbot, monkeypatch):
    monkeypatch.setattr("regioalign.regioalign_plugin.dock.map_link.transformed", lambda *_: None)

    with qtbot.waitSignal(link.noted) as said:
        link.show(["001"], Show.ZOOM)

    assert "coordinate reference system" in said.args[0]
