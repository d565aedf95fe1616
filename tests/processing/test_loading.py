"""What QGIS shows after a run: the styled layer, from the toolbox's own code path, in a thread, and from a model."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

MODEL = "processing/models/territories_to_explain.model3"


@pytest.fixture
def project() -> Iterator[QgsProject]:
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def load(project: QgsProject, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[QgsVectorLayer]]:
    """Load the outputs of a run as the toolbox does, and give those that are new."""
    from processing.gui import Postprocessing

    # There is no main window; QGIS 3.44 does not take the stand-in of pytest-qgis for its layer tree.
    monkeypatch.setattr(Postprocessing, "iface", None)

    def load_outputs(algorithm, context, parameters) -> list[QgsVectorLayer]:
        before = set(project.mapLayers())
        gc.collect()  # Python lets go of whatever only the run held
        Postprocessing.handleAlgorithmResults(algorithm, context, QgsProcessingFeedback(), parameters=parameters)
        return [layer for key, layer in project.mapLayers().items() if key not in before]

    return load_outputs


@pytest.fixture
def territories(make_layer, boxes) -> QgsVectorLayer:
    return make_layer(
        [(boxes(1, 1, 4, 4), "in"), (boxes(0, 0, 20, 10), "join"), (boxes(5, 0, 15, 10), "split")], name="territories"
    )


def new_context(project: QgsProject) -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(project)
    return context


def parameters_for(territories, regions, project, destination="TEMPORARY_OUTPUT", **more):
    return {
        "INPUT": territories.id(),
        "ID_FIELD": "id",
        "REGIONS": regions.id(),
        "REGION_ID_FIELD": "id",
        "OUTPUT": QgsProcessingOutputLayerDefinition(destination, project),
        **more,
    }


def hatched(layer: QgsVectorLayer) -> dict[str, bool]:
    """Give for each class of the style whether it is hatched."""
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "class"
    return {category.value(): category.symbol().symbolLayer(1).enabled() for category in renderer.categories()}


@pytest.mark.parametrize("destination", ["TEMPORARY_OUTPUT", "file"])
def test_the_loaded_layer_is_styled_by_class(
    algorithm, load, territories, three_regions, project, tmp_path: Path, destination
):
    where = str(tmp_path / "out.gpkg") if destination == "file" else destination
    for _ in range(2):  # a second run in one session is styled too
        context = new_context(project)
        parameters = parameters_for(territories, three_regions, project, where)
        _, ok = algorithm.run(parameters, context, QgsProcessingFeedback())
        assert ok

        [layer] = load(algorithm, context, parameters)

        assert hatched(layer)["straddles_split"]
        assert not hatched(layer)["within"]
        labels = {category.value(): category.label() for category in layer.renderer().categories()}
        assert labels["within"] == "Within a region"
        assert len(labels) == 10
        project.removeMapLayer(layer.id())


def test_what_is_hatched_follows_from_the_rule_set(algorithm, load, territories, three_regions, project):
    def union_is_hatched(rule_set: str) -> bool:
        context = new_context(project)
        parameters = parameters_for(territories, three_regions, project, RULE_SET=rule_set)
        algorithm.run(parameters, context, QgsProcessingFeedback())
        [layer] = load(algorithm, context, parameters)
        return hatched(layer)["union"]

    assert not union_is_hatched("regiodecreet-2023")
    assert union_is_hatched("vvsg-2020")


def test_a_run_in_another_thread_is_styled_too(algorithm, load, territories, three_regions, project, qtbot):
    context, feedback = new_context(project), QgsProcessingFeedback()
    parameters = parameters_for(territories, three_regions, project)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)

    with qtbot.waitSignal(task.executed, timeout=60_000) as finished:
        QgsApplication.taskManager().addTask(task)

    assert finished.args[0], feedback.textLog()
    [layer] = load(algorithm, context, parameters)
    assert hatched(layer)["straddles_split"]


def test_a_model_that_chains_a_native_algorithm_runs_and_its_layer_is_styled(
    algorithm: QgsProcessingAlgorithm, load, territories, three_regions, project, plugin_root: Path
):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(plugin_root / MODEL))
    assert model.validate()[0]
    temporary = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    parameters = {
        "territories": territories.id(),
        "territory_id": "id",
        "regions": three_regions.id(),
        "region_id": "id",
        "territories_by_class": temporary,
        "to_be_explained": temporary,
    }
    context, feedback = new_context(project), QgsProcessingFeedback()

    _, ok = model.run(parameters, context, feedback)

    assert ok, feedback.textLog()
    layers = {layer.featureCount(): layer for layer in load(model, context, parameters)}
    assert set(layers) == {1, 3}
    assert [feature["partnership_id"] for feature in layers[1].getFeatures()] == ["split"]
    assert hatched(layers[3])["straddles_split"]


def shown(layer: QgsVectorLayer, column: str) -> list[str]:
    """Give the cells of a column as the attribute table shows them, by partnership."""
    index = layer.fields().indexOf(column)
    setup = layer.editorWidgetSetup(index)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    return [
        formatter.representValue(layer, index, setup.config(), None, feature[index])
        for feature in sorted(layer.getFeatures(), key=lambda feature: feature["partnership_id"])
    ]


@pytest.fixture
def loaded(algorithm, load, make_layer, boxes, three_regions, project, tmp_path) -> dict[str, QgsVectorLayer]:
    """The outputs of a run as they are in the project, by the name of their table; GeoPackages."""
    rows = [(boxes(1, 1, 4, 4), "in"), (boxes(3, 0, 18, 7), "split"), (None, "none")]
    context = new_context(project)
    outputs = {
        name: QgsProcessingOutputLayerDefinition(str(tmp_path / f"{name}.gpkg"), project)
        for name in ("OUTPUT", "OVERLAPS", "PIECES")
    }
    parameters = parameters_for(make_layer(rows, name="territories"), three_regions, project, **outputs)
    _, ok = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert ok
    return {Path(layer.source().partition("|")[0]).stem: layer for layer in load(algorithm, context, parameters)}


def test_the_attribute_table_has_headings_and_shows_measures_with_few_decimals(loaded):
    territories, overlaps = loaded["OUTPUT"], loaded["OVERLAPS"]

    headings = [territories.attributeDisplayName(index) for index in range(territories.fields().count())]
    assert headings[:6] == ["fid", "Partnership id", "Name", "Sector", "Class", "Conforms"]
    assert not set(headings[1:]) & set(territories.fields().names())
    assert shown(territories, "main_share") == ["1.0000", "NULL", "0.5333"]
    assert shown(overlaps, "share") == ["1.0000", "0.4667", "0.5333"]
    assert overlaps.attributeAlias(overlaps.fields().indexOf("cover")) == "Share of region"
    assert loaded["PIECES"].attributeAlias(loaded["PIECES"].fields().indexOf("share")) == "Share of territory"


def test_the_attribute_table_shows_codes_in_words(loaded):
    assert shown(loaded["OUTPUT"], "class") == [
        "Within a region",
        "Cannot be assessed",
        "Straddles: split over regions",
    ]
    assert shown(loaded["OUTPUT"], "suggested_category")[:2] == ["NULL", "NULL"]


def test_what_is_shown_otherwise_keeps_its_value_and_cannot_be_edited_in_a_form(loaded):
    territories = loaded["OUTPUT"]
    [split] = territories.getFeatures("\"class\" = 'straddles_split'")

    assert split["main_share"] == pytest.approx(8 / 15, abs=1e-12)
    for column in ("class", "main_share", "fit", "suggested_category"):
        assert territories.editFormConfig().readOnly(territories.fields().indexOf(column))
    assert not territories.editFormConfig().readOnly(territories.fields().indexOf("name"))


def test_a_ground_of_a_rule_set_of_the_user_is_shown_as_it_stands(make_layer):
    from regioalign.processing.column_display import display_columns

    layer = make_layer(
        [(None, "1", "polder"), (None, "2", "landscape")],
        fields="field=partnership_id:string&field=suggested_category:string",
    )

    display_columns(layer)

    assert shown(layer, "suggested_category") == ["polder", "Landscape"]


def test_the_colours_are_told_apart_by_colour_blind_people(plugin_root: Path):
    """Judged classes have colours of the palette of Okabe and Ito, the others greys."""
    palette = {"#009e73", "#56b4e9", "#0072b2", "#f0e442", "#e69f00", "#d55e00"}
    layer = QgsVectorLayer("MultiPolygon?field=class:string", "territories", "memory")
    layer.loadNamedStyle(str(plugin_root / "resources/styles/territories.qml"))

    colours = {
        category.value(): category.symbol().symbolLayer(0).fillColor() for category in layer.renderer().categories()
    }

    grey = {"not_assessable", "undecided", "outside", "extends_beyond"}
    assert {colour.name() for code, colour in colours.items() if code not in grey} == palette
    assert all(colours[code].saturation() == 0 for code in grey)
    assert len({colour.name() for colour in colours.values()}) == 10
