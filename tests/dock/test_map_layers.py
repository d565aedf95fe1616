"""The layers of a register in a project: what they show, that they hold nothing, and that the project is left alone."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayerTreeModel,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMapThemeCollection,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor

from regioalign.regioalign_plugin.dock.map_layers import GROUP_KEY, MapLayers, Role, role_of
from regioalign.regioalign_plugin.dock.map_styles import HATCH_LAYER, PIECE, STATES
from regioalign.regioalign_plugin.explanation.lifecycle import State
from regioalign.regioalign_plugin.register.cases import change_explanation
from regioalign.regioalign_plugin.register.file import integrity_check
from regioalign.regioalign_plugin.register.listing import list_cases
from regioalign.tests.dock.map_cases import findings, map_register, run
from regioalign.tests.register.assessments import AN, FULL, conforming, new_register, request


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def register(tmp_path):
    return map_register(tmp_path)


@pytest.fixture
def map_layers(project, register):
    layers = MapLayers(project)
    layers.add(register, list_cases(register))
    yield layers
    layers.close()


def one(map_layers, role):
    (layer,) = map_layers.layers(role)
    return layer


def counts(map_layers):
    return [len(list(layer.getFeatures())) for layer in map_layers.layers(*Role)]


def draw(layers, size=300):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(layers[-1].extent().buffered(500))
    settings.setOutputSize(QSize(size, size))
    settings.setBackgroundColor(QColor("white"))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours(image):
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def write(register, key="001"):
    return change_explanation(register, key, request("write", parts=FULL), who=AN, wait_s=0.5)


def journal_mode(register):
    with contextlib.closing(sqlite3.connect(register)) as connection:
        return connection.execute("PRAGMA journal_mode").fetchone()[0]


def hatched(layer):
    return {
        str(category.value()): category.symbol().symbolLayer(HATCH_LAYER).enabled()
        for category in layer.renderer().categories()
    }


# What is shown


def test_a_register_comes_as_one_group_with_the_marks_above_and_the_fills_below(map_layers, project):
    group = project.layerTreeRoot().children()[0]

    assert group.name() == "RegioAlign: regioalign.gpkg"
    assert [node.layer() for node in group.findLayers()] == list(map_layers.layers(*Role))


def test_layers_show_what_holds_on_the_current_reference_set_also_after_the_next_run(map_layers, register):
    assert counts(map_layers) == [3, 2, 2, 3]

    run(register, conforming("001"), *findings()[1:], reference_set="regions 2025")
    map_layers.refresh(list_cases(register))

    assert {feature["reference_set"] for feature in one(map_layers, Role.REGIONS).getFeatures()} == {"regions 2025"}
    assert [feature["partnership_id"] for feature in one(map_layers, Role.PIECES).getFeatures()] == ["002"]


def test_every_state_has_a_mark_of_its_own_and_every_class_a_name(map_layers):
    marks = one(map_layers, Role.STATES).renderer().categories()
    classes = one(map_layers, Role.CLASSES).renderer().categories()

    pictures = {category.symbol().symbolLayer(0).subSymbol().symbolLayer(1).path() for category in marks}

    assert {str(category.value()) for category in marks} == {state.value for state in State}
    assert len(pictures) == len(STATES) == len(State)
    assert {category.label() for category in classes} >= {"Within a region", "Straddles: split over regions"}


def test_classes_that_do_not_conform_are_hatched_as_the_rule_set_has_it(map_layers, register):
    classes = one(map_layers, Role.CLASSES)
    assert hatched(classes)["straddles_split"]
    assert not hatched(classes)["within"]

    run(register, conforming("001", region="Kempen"), *findings()[1:])
    rows = [row for row in list_cases(register) if row.cls == "within"]
    judged_otherwise = [type(row)(**{**row.__dict__, "conforms": False}) for row in rows]
    map_layers.refresh(judged_otherwise)

    assert hatched(classes)["within"]


def test_a_style_that_the_user_chose_survives_a_refresh(map_layers, register):
    classes = one(map_layers, Role.CLASSES)
    renderer = classes.renderer().clone()
    renderer.setClassAttribute("sector")
    classes.setRenderer(renderer)

    map_layers.refresh(list_cases(register))

    assert classes.renderer().classAttribute() == "sector"


def test_codes_and_columns_read_as_words_in_the_attribute_table(map_layers):
    classes = one(map_layers, Role.CLASSES)
    index = classes.fields().lookupField("class")

    assert classes.attributeDisplayName(index) == "Class"
    assert {"Within a region": "within"} in classes.editorWidgetSetup(index).config()["map"]


def test_pieces_are_drawn_in_a_colour_of_their_own(map_layers):
    with_pieces = colours(draw([one(map_layers, Role.PIECES), one(map_layers, Role.CLASSES)]))
    without = colours(draw([one(map_layers, Role.CLASSES)]))

    assert PIECE in with_pieces
    assert PIECE not in without


def test_marks_give_way_where_territories_are_small_on_the_map(map_layers):
    states = one(map_layers, Role.STATES)

    assert "#d9730d" in colours(draw([states], size=300))  # the orange of open explanations
    assert "#d9730d" not in colours(draw([states], size=40))


def test_a_register_without_a_run_gives_layers_without_features(project, tmp_path):
    layers = MapLayers(project)
    layers.add(new_register(tmp_path))

    assert counts(layers) == [0, 0, 0, 0]


def test_a_file_that_is_no_register_adds_nothing(project, tmp_path):
    layers = MapLayers(project)
    layers.add(tmp_path / "gone.gpkg")

    assert not layers.are_shown
    assert not project.layerTreeRoot().children()


# The file


def test_layers_leave_the_file_as_it_is(project, register):
    before = register.read_bytes()
    layers = MapLayers(project)

    layers.add(register)
    draw(list(layers.layers(*Role)))

    assert register.read_bytes() == before
    assert sorted(path.name for path in register.parent.iterdir()) == ["regioalign.gpkg"]


def test_a_step_is_stored_while_the_layers_are_being_read(map_layers, register):
    reading = [layer.getFeatures() for layer in map_layers.layers(Role.CLASSES, Role.STATES, Role.PIECES)]
    for features in reading:
        next(features)

    stored = write(register)

    assert stored.case.state is State.DRAFT
    assert journal_mode(register) == "delete"
    assert sorted(path.name for path in register.parent.iterdir()) == ["regioalign.gpkg"]
    assert integrity_check(register) == ()


def test_steps_are_stored_while_the_map_is_being_drawn(map_layers, register):
    settings = QgsMapSettings()
    settings.setLayers(list(map_layers.layers(*Role)))
    settings.setExtent(one(map_layers, Role.CLASSES).extent())
    settings.setOutputSize(QSize(800, 800))
    job = QgsMapRendererParallelJob(settings)
    job.start()

    write(register, "001")
    write(register, "002")

    job.waitForFinished()
    assert journal_mode(register) == "delete"
    assert integrity_check(register) == ()


def test_a_filter_of_the_user_holds_and_leaves_no_log_behind(map_layers, register, qtbot):
    classes = one(map_layers, Role.CLASSES)
    symbols = hatched(classes)

    with qtbot.waitSignal(map_layers.changed):
        classes.setSubsetString("\"class\" = 'within'")

    assert counts(map_layers) == [3, 2, 2, 1]
    assert classes.subsetString() == "\"class\" = 'within'"
    assert hatched(classes) == symbols
    assert role_of(classes) is Role.CLASSES
    assert classes.readOnly()
    qtbot.waitUntil(
        lambda: journal_mode(register) == "delete", timeout=8_000
    )  # at once, unless a thread still reads it
    assert write(register).case.state is State.DRAFT


def test_a_log_that_a_reader_holds_up_goes_once_it_has_read(map_layers, register, qtbot):
    with contextlib.closing(sqlite3.connect(register)) as reader:
        with qtbot.waitSignal(map_layers.changed):
            one(map_layers, Role.CLASSES).setSubsetString("\"class\" = 'within'")
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM findings").fetchone()
        assert journal_mode(register) == "wal"

    qtbot.waitUntil(lambda: journal_mode(register) == "delete", timeout=8_000)


def test_layers_cannot_be_edited(map_layers):
    assert not any(layer.startEditing() for layer in map_layers.layers())


# Keeping up


def test_an_edit_shows_after_a_refresh(map_layers, register):
    states = one(map_layers, Role.STATES)
    write(register)

    map_layers.refresh()

    assert {feature["partnership_id"]: feature["state"] for feature in states.getFeatures()}["001"] == "draft"


def test_counts_that_the_user_has_in_the_legend_follow_an_edit(map_layers, register, qtbot):
    states = one(map_layers, Role.STATES)
    node = QgsProject.instance().layerTreeRoot().findLayer(states.id())
    node.setCustomProperty("showFeatureCount", 1)
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())

    def counted():
        return {entry.data(Qt.ItemDataRole.DisplayRole) for entry in model.layerLegendNodes(node)}

    qtbot.waitUntil(lambda: {"Open [2]", "Draft [0]"} <= counted())
    write(register)

    map_layers.refresh()

    qtbot.waitUntil(lambda: {"Open [1]", "Draft [1]"} <= counted())


def test_a_refresh_keeps_the_selection_and_tells_open_tables(map_layers, register, qtbot):
    classes = one(map_layers, Role.CLASSES)
    classes.selectByIds([2])
    write(register)

    with qtbot.assertNotEmitted(classes.selectionChanged), qtbot.waitSignal(classes.dataChanged):
        map_layers.refresh()

    assert classes.selectedFeatureIds() == [2]


def test_a_refresh_does_not_ask_the_user_to_save_the_project(map_layers, project, register):
    project.setDirty(False)
    write(register)

    map_layers.refresh()
    map_layers.refresh(list_cases(register))

    assert not project.isDirty()


# Coming and going


def test_adding_twice_adds_once_and_brings_back_what_the_user_took_out(map_layers, project, register):
    project.removeMapLayer(one(map_layers, Role.PIECES).id())

    map_layers.add(register)
    map_layers.add(register)

    group = project.layerTreeRoot().children()[0]
    assert len(project.layerTreeRoot().children()) == 1
    assert [node.layer() for node in group.findLayers()] == list(map_layers.layers(*Role))


def test_layers_are_found_again_after_the_project_is_reopened_under_other_names(map_layers, project, register):
    one(map_layers, Role.CLASSES).setName("Mijn klassen")
    project.layerTreeRoot().children()[0].setName("Mijn groep")
    file = register.parent / "map.qgz"
    assert project.write(str(file))

    project.clear()
    project.read(str(file))
    found = MapLayers(project)

    assert found.adopt(register)
    assert one(found, Role.CLASSES).name() == "Mijn klassen"
    assert len(found.layers()) == 4
    assert not one(found, Role.CLASSES).startEditing()
    found.remove()
    assert not project.mapLayers()
    assert not project.layerTreeRoot().children()


def test_layers_of_another_register_are_not_taken_over(map_layers, project, tmp_path):
    other = tmp_path / "other" / "regioalign.gpkg"
    other.parent.mkdir()
    shutil.copy(map_layers.path, other)

    second = MapLayers(project)

    assert not second.adopt(other)
    second.add(other)
    second.remove()
    assert len(map_layers.layers()) == 4


def test_removal_spares_what_the_user_put_into_the_group(map_layers, project):
    own_layer = QgsVectorLayer("Point?crs=epsg:31370", "own", "memory")
    project.addMapLayer(own_layer, False)
    group = project.layerTreeRoot().children()[0]
    group.addLayer(own_layer)

    map_layers.remove()

    assert list(project.mapLayers().values()) == [own_layer]
    assert [node.layer() for node in group.findLayers()] == [own_layer]


def test_layers_that_are_being_counted_can_be_removed(map_layers, project, register):
    for _ in range(10):
        project.layerTreeRoot().findLayer(one(map_layers, Role.STATES).id()).setCustomProperty("showFeatureCount", 1)
        map_layers.refresh(list_cases(register))
        map_layers.remove()
        map_layers.add(register)

    assert counts(map_layers) == [3, 2, 2, 3]


def test_layers_stay_when_the_dock_lets_go(map_layers, project):
    again = MapLayers(project)
    again.adopt(map_layers.path)

    again.close()

    assert len(project.mapLayers()) == 4


def test_the_users_layers_themes_and_selection_are_left_alone(project, register):
    own_layer = QgsVectorLayer("Point?crs=epsg:31370", "own", "memory")
    project.addMapLayer(own_layer)
    own_layer.selectByIds([1])
    node = project.layerTreeRoot().findLayer(own_layer.id())
    node.setItemVisibilityChecked(False)
    theme = QgsMapThemeCollection.createThemeFromCurrentState(
        project.layerTreeRoot(), QgsLayerTreeModel(project.layerTreeRoot())
    )
    project.mapThemeCollection().insert("mine", theme)

    layers = MapLayers(project)
    layers.add(register)
    layers.refresh(list_cases(register))
    layers.remove()

    assert project.mapThemeCollection().mapThemeState("mine") == theme
    assert not node.itemVisibilityChecked()
    assert project.layerTreeRoot().children() == [node]
    assert own_layer.selectedFeatureIds() == [1]


def test_layers_are_not_filtered_by_time(map_layers):
    assert not any(layer.temporalProperties().isActive() for layer in map_layers.layers())


def test_coming_and_going_are_told(project, register, qtbot):
    layers = MapLayers(project)

    with qtbot.waitSignal(layers.changed):
        layers.add(register)
    with qtbot.waitSignal(layers.changed):
        layers.remove()

    assert not layers.are_shown


def test_the_group_is_marked_and_not_known_by_its_name(map_layers, project):
    assert project.layerTreeRoot().children()[0].customProperty(GROUP_KEY)


@pytest.mark.parametrize("name", ["a b#c?.gpkg", "één's.gpkg"])
def test_odd_file_names_are_found_again(project, register, name):
    odd = Path(register.parent, name)
    shutil.move(register, odd)
    layers = MapLayers(project)

    layers.add(odd)

    assert [layer.featureCount() for layer in layers.layers(Role.CLASSES)] == [3]
