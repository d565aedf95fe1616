"""An assessment into the register as QGIS runs it: made if absent, added to, never overwritten, and what is refused.

The territories lie over three regions of 10 × 10 km, side by side::

        +----+----+----+
        | A  | B  | C  |
        +----+----+----+
         --w-- --x--          w lies within A, x straddles B and C as drawn in `WITHIN` and `SPLIT`
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from regioalign.regioalign_plugin.explanation.evidence import read_evidence
from regioalign.regioalign_plugin.register.cases import read_case
from regioalign.regioalign_plugin.register.file import reading
from regioalign.regioalign_plugin.register.listing import list_cases, runs
from regioalign.tests.processing.conftest import Log, box
from regioalign.tests.processing.register_steps import outputs_of, run_algorithm

WITHIN, SPLIT, MOVED = box(1, 1, 5, 5), box(15, 1, 25, 5), box(12, 1, 18, 5)
Update = Callable[..., Any]


@pytest.fixture
def territories(make_layer) -> QgsVectorLayer:
    return make_layer([(WITHIN, "001", "Wit", "water"), (SPLIT, "007", "Split", "water")], name="igs")


@pytest.fixture
def update(algorithm, assess, three_regions, tmp_path) -> Update:
    """Assess territories and put the outputs into the register `regioalign.gpkg`."""

    def run(territories: Any, **more: Any) -> Any:
        assessed = assess(territories, three_regions, NAME_FIELD="name", SECTOR_FIELD="sector")
        parameters = {"REGISTER": str(tmp_path / "regioalign.gpkg"), "ACTOR": "An", **outputs_of(assessed), **more}
        return run_algorithm("updateregister", **parameters)

    return run


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return tmp_path / "regioalign.gpkg"


def test_the_first_run_makes_the_register_and_opens_what_does_not_conform(update, territories, register, three_regions):
    done = update(
        territories,
        REGIONS=three_regions,
        REGION_ID_FIELD="id",
        REGION_NAME_FIELD="name",
        RUN_NOTE="eerste",
        CHANGES="memory:",
    )

    assert done.ok, done.log.errors
    counts = {key: value for key, value in done.results.items() if key.endswith("_COUNT")}
    assert counts == {
        "PARTNERSHIP_COUNT": 2,
        "NEW_COUNT": 2,
        "CHANGED_COUNT": 0,
        "UNCHANGED_COUNT": 0,
        "OPENED_COUNT": 1,
        "RESOLVED_COUNT": 0,
        "STALE_COUNT": 0,
        "EXPIRED_COUNT": 0,
        "WITHDRAWN_COUNT": 0,
        "REOPENED_COUNT": 0,
        "ABSENT_COUNT": 0,
        "GROWN_COUNT": 0,
        "PRIORITY_COUNT": 0,
        "REPAIR_COUNT": 0,
        "INDICATOR_COUNT": 0,
    }
    assert (done.results["RUN"], done.results["REGISTER"]) == (1, str(register))
    rows = [(row["partnership_id"], row["change"], row["class_after"], row["to_state"]) for row in done.rows("CHANGES")]
    assert rows == [
        ("001", "finding_new", "within", None),
        ("007", "finding_new", "straddles_split", None),
        ("007", "state", None, "open"),
    ]
    [run] = runs(register)
    assert (run.actor, run.note, run.reference_set, run.rule_set) == ("An", "eerste", "refregions", "regiodecreet-2023")
    assert run.program.startswith("RegioAlign ")


def test_qgis_opens_what_was_written(update, territories, register, three_regions):
    update(territories, REGIONS=three_regions, REGION_ID_FIELD="id")

    layers = {
        name: QgsVectorLayer(f"{register}|layername={name}", name) for name in ("review_map", "regions", "pieces")
    }

    assert all(layer.isValid() and layer.crs().authid() == "EPSG:31370" for layer in layers.values())
    shown = {feature["partnership_id"]: feature for feature in layers["review_map"].getFeatures()}
    assert shown["007"]["state"] == "open"
    assert shown["007"].geometry().area() == pytest.approx(40e6)
    assert {feature["region_id"] for feature in layers["regions"].getFeatures()} == {"A", "B", "C"}
    assert layers["pieces"].featureCount() == 1


def test_the_same_again_changes_nothing(update, territories, register):
    update(territories)
    before = list_cases(register)

    done = update(territories, CHANGES="memory:")

    assert (done.results["RUN"], done.results["UNCHANGED_COUNT"], done.results["OPENED_COUNT"]) == (2, 2, 0)
    assert done.rows("CHANGES") == []
    assert list_cases(register) == before


def test_a_run_without_overlaps_makes_nothing_stale(update, territories, register):
    update(territories)
    run_algorithm(
        "changeexplanation",
        REGISTER=str(register),
        PARTNERSHIP_ID="007",
        ACTION="plan",
        ACTOR="An",
        COMPLY_BY="2099-01-01",
    )

    done = update(territories, OVERLAPS=None, PIECES=None)

    assert done.ok
    assert done.results["STALE_COUNT"] == 0
    assert read_case(register, "007").finding.region_ids == ("B", "C")


def test_a_territory_that_moves_inside_a_region_is_resolved(update, territories, make_layer, register):
    update(territories)

    done = update(make_layer([(WITHIN, "001", "Wit", "water"), (MOVED, "007", "Split", "water")]))

    assert (done.results["RESOLVED_COUNT"], done.results["CHANGED_COUNT"]) == (1, 1)
    assert read_case(register, "007").case.state.value == "resolved"


def test_what_is_absent_twice_is_withdrawn_and_a_small_layer_is_doubted(update, territories, make_layer):
    update(territories)
    part = make_layer([(WITHIN, "001", "Wit", "water")])

    first, second = update(part), update(part)

    assert (first.results["ABSENT_COUNT"], first.results["WITHDRAWN_COUNT"]) == (1, 0)
    assert second.results["WITHDRAWN_COUNT"] == 1
    assert "right layer" not in first.warning  # one of two is not more than half
    other = make_layer([(SPLIT, "900", "Ander", "")])
    assert "1 of the 1 partnerships that the register knows are not in layer" in update(other).warning
    assert "right layer" in update(part, REFERENCE_SET="decreet").warning


def test_geometries_in_another_crs_are_brought_to_that_of_the_register(update, territories, register, make_layer):
    update(territories)
    wkt = "MULTIPOLYGON(((4.36 51.0,4.40 51.0,4.40 51.02,4.36 51.02,4.36 51.0)))"
    layer = make_layer([(wkt, "001", "Wit", "water")], crs="EPSG:4326", name="graden")

    done = update(layer)

    assert done.ok, done.log.errors
    assert any("is transformed from EPSG:4326" in line for line in done.log.told)
    with reading(register) as connection:
        found = connection.execute("SELECT minx FROM rtree_territories_geom ORDER BY id").fetchone()
    assert found[0] == pytest.approx(149_500, abs=500)


def test_findings_kept_for_comparison_change_no_explanation(update, territories, make_layer, register):
    update(territories)

    done = update(
        make_layer([(WITHIN, "001", "Wit", ""), (MOVED, "007", "Split", "")]),
        MAKE_CURRENT=False,
        REFERENCE_SET="decreet",
    )

    # Held against the set that counts: 007 changed.
    counts = [done.results[f"{name}_COUNT"] for name in ("NEW", "CHANGED", "UNCHANGED", "RESOLVED")]
    assert counts == [0, 1, 1, 0]
    assert read_case(register, "007").case.state.value == "open"
    assert [(run.reference_set, run.made_current) for run in runs(register)] == [
        ("decreet", False),
        ("refregions", True),
    ]


def test_the_register_stands_beside_the_project_if_none_is_given(update, territories, tmp_path):
    project = QgsProject.instance()
    try:
        project.setFileName(str(tmp_path / "werk" / "project.qgz"))
        (tmp_path / "werk").mkdir()
        done = update(territories, REGISTER=None)
    finally:
        project.setFileName("")

    assert done.results["REGISTER"] == str(tmp_path / "werk" / "regioalign.gpkg")
    assert Path(done.results["REGISTER"]).exists()


def test_without_a_project_an_empty_register_is_refused(update, territories):
    assert "project is not saved" in update(territories, REGISTER=None).error


@pytest.mark.parametrize(
    ("name", "message"),
    [("lijst.txt", "ends in .gpkg"), ("nergens/regioalign.gpkg", "no folder for the register")],
)
def test_a_name_that_is_no_register_is_refused(update, territories, tmp_path, name, message):
    assert message in update(territories, REGISTER=str(tmp_path / name)).error


def test_another_file_under_that_name_is_left_as_it_is(update, territories, register):
    register.write_bytes(b"minutes of a meeting" * 100)

    assert "is no register" in update(territories).error
    assert register.read_bytes() == b"minutes of a meeting" * 100


def test_swapped_layers_are_recognised_before_anything_is_made(update, territories, register, assess, three_regions):
    assessed = outputs_of(assess(territories, three_regions))

    done = update(territories, ASSESSMENT=assessed["PIECES"])

    assert "looks like the pieces outside the main region" in done.error
    assert not register.exists()


def test_another_layer_is_refused_with_what_it_lacks(update, territories, register):
    assert "has no columns partnership_id, class" in update(territories, ASSESSMENT=territories).error
    assert not register.exists()


def test_another_rule_set_than_that_of_the_assessment_is_refused(update, territories, register):
    assert "was assessed with “regiodecreet-2023”" in update(territories, RULE_SET="vvsg-2020").error
    assert not register.exists()


def test_a_rule_set_that_cannot_be_found_is_asked_for(update, territories):
    done = update(territories, RULE_SET="eigen-regels")

    assert "Rule set “eigen-regels” cannot be used" in done.error
    assert "Give RULE_SET the file" in done.error


def test_a_rule_set_of_the_user_is_kept_as_its_file_is(
    assess, algorithm, territories, three_regions, tmp_path, plugin_root
):
    own = tmp_path / "eigen.json"
    shipped = (plugin_root / "resources" / "rulesets" / "vvsg-2020.json").read_text(encoding="utf-8")
    own.write_text(shipped.replace('"vvsg-2020"', '"eigen-regels"'), encoding="utf-8")
    assessed = outputs_of(assess(territories, three_regions, RULE_SET=str(own)))
    register = tmp_path / "eigen.gpkg"

    done = run_algorithm("updateregister", REGISTER=str(register), RULE_SET=str(own), ACTOR="An", **assessed)

    assert done.ok, done.log.errors
    with reading(register) as connection:
        row = connection.execute("SELECT rule_set, content FROM rule_sets").fetchone()
    assert tuple(row) == ("eigen-regels", own.read_text(encoding="utf-8"))


def test_a_cancelled_run_leaves_the_register_as_it_was(update, territories, make_layer, register):
    update(territories)
    before = list_cases(register)

    class Impatient(Log):
        def isCanceled(self) -> bool:
            return register.with_name(register.name + ".writer").exists()  # as soon as it is being written

    done = update(make_layer([(MOVED, "007", "Split", "")]), log=Impatient())

    assert any("as it was" in line for line in done.log.told)
    assert done.results == {}
    assert list_cases(register) == before
    assert len(runs(register)) == 1


def test_an_assessment_without_crs_makes_a_register_without_one(make_layer, assess, algorithm, tmp_path):
    territories = make_layer([(WITHIN, "1", "a", ""), (SPLIT, "2", "b", "")], crs="")
    regions = make_layer([(box(0, 0, 10, 10), "A"), (box(10, 0, 20, 10), "B"), (box(20, 0, 30, 10), "C")], crs="")
    register = tmp_path / "vlak.gpkg"

    for _ in range(2):
        done = run_algorithm(
            "updateregister", REGISTER=str(register), ACTOR="An", **outputs_of(assess(territories, regions))
        )
        assert done.ok, done.log.errors

    with reading(register) as connection:
        assert connection.execute("SELECT DISTINCT srs_id FROM gpkg_geometry_columns").fetchall()[0][0] == -1


def test_changes_that_cannot_be_written_do_not_hide_that_the_register_is_updated(
    update, territories, register, tmp_path
):
    done = update(territories, CHANGES=str(tmp_path / "nergens" / "wijzigingen.xyz"))

    assert "The register is updated (run 1), but the table of changes cannot be written" in done.error
    assert len(runs(register)) == 1


def test_other_regions_under_the_same_name_are_told(update, territories, assess, make_layer):
    update(territories)
    moved = make_layer(
        [(box(0, 0, 12, 10), "A"), (box(12, 0, 20, 10), "B"), (box(20, 0, 30, 10), "C")], name="refregions"
    )

    done = update(territories, **outputs_of(assess(territories, moved)))

    assert "regions of “refregions” are not the same" in done.warning


def test_a_model_takes_the_register_as_input_and_hands_it_on(assess, algorithm, territories, three_regions, tmp_path):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("bijwerken", "test")
    model.addModelParameter(
        QgsProcessingParameterFile("FILE", "register", optional=True), QgsProcessingModelParameter("FILE")
    )
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("LAYER", "assessment"), QgsProcessingModelParameter("LAYER")
    )
    update_step = QgsProcessingModelChildAlgorithm("regioalign:updateregister")
    update_step.setChildId("update")
    update_step.addParameterSources("ASSESSMENT", [source.fromModelParameter("LAYER")])
    update_step.addParameterSources("REGISTER", [source.fromModelParameter("FILE")])
    check_step = QgsProcessingModelChildAlgorithm("regioalign:checkregister")
    check_step.setChildId("check")
    check_step.addParameterSources("REGISTER", [source.fromChildOutput("update", "REGISTER")])
    model.addChildAlgorithm(update_step)
    model.addChildAlgorithm(check_step)
    register = tmp_path / "model.gpkg"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer = outputs_of(assess(territories, three_regions))["ASSESSMENT"]

    results, ok = model.run({"LAYER": layer, "FILE": str(register)}, context, Log())

    assert ok
    assert results["CHILD_RESULTS"]["update"]["OPENED_COUNT"] == 1
    assert results["CHILD_RESULTS"]["check"]["EXPLANATION_COUNT"] == 1
    assert results["CHILD_RESULTS"]["check"]["REGISTER"] == str(register)


def test_regions_of_another_set_are_refused_before_anything_is_written(update, territories, register, make_layer):
    provinces = make_layer([(box(0, 0, 30, 10), "A"), (box(0, 10, 30, 20), "P2")], name="provincies")

    done = update(territories, REGIONS=provinces, REGION_ID_FIELD="id")

    assert "Layer “provincies” (reference regions) has no regions B, C, which “" in done.error
    assert not register.exists()


def test_regions_are_held_to_the_findings_where_no_overlaps_are_given(update, territories, register, make_layer):
    provinces = make_layer([(box(0, 0, 30, 10), "P1")], name="provincies")

    done = update(territories, OVERLAPS=None, PIECES=None, REGIONS=provinces, REGION_ID_FIELD="id")

    assert "has no regions A, B" in done.error
    assert not register.exists()


def test_json_that_qgis_reads_as_lists_comes_back_as_json(
    update, territories, register, tmp_path, assess, three_regions
):
    update(territories)
    outputs = outputs_of(assess(territories, three_regions, NAME_FIELD="name", SECTOR_FIELD="sector"))
    path = str(tmp_path / "a.geojson")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    # GDAL writes text that is JSON as JSON.
    QgsVectorFileWriter.writeAsVectorFormatV3(
        outputs["ASSESSMENT"], path, QgsProject.instance().transformContext(), options
    )
    read = next(QgsVectorLayer(path, "a", "ogr").getFeatures("\"partnership_id\" = '007'"))["criteria"]
    assert not isinstance(read, str)

    done = update(territories, ASSESSMENT=path)

    assert done.ok, done.log.errors
    assert (done.results["CHANGED_COUNT"], done.results["UNCHANGED_COUNT"]) == (0, 2)
    with reading(register) as connection:
        texts = [row[0] for row in connection.execute("SELECT criteria FROM findings WHERE criteria IS NOT NULL")]
    assert [bool(read_evidence(text)) for text in texts] == [True]


@pytest.mark.parametrize(
    ("key", "column", "value"),
    [
        ("ASSESSMENT", "main_share", 7.0),
        ("ASSESSMENT", "fit", -0.1),
        ("OVERLAPS", "cover", 1.2),
        ("PIECES", "share", 55.0),
    ],
)
def test_a_share_outside_0_to_1_is_refused(update, territories, register, assess, three_regions, key, column, value):
    outputs = outputs_of(assess(territories, three_regions))
    layer = outputs[key]
    feature = next(layer.getFeatures("\"partnership_id\" = '007'"))
    layer.dataProvider().changeAttributeValues({feature.id(): {layer.fields().lookupField(column): value}})

    done = update(territories, **outputs)

    assert f"column “{column}” holds “{value:g}” in feature" in done.error
    assert not register.exists()


def test_another_reference_set_that_counts_is_told(update, territories, assess, make_layer):
    update(territories)
    other = make_layer([(box(0, 0, 20, 10), "X"), (box(20, 0, 30, 10), "Y")], name="vervoerregio's")
    outputs = outputs_of(assess(territories, other))

    compared = update(territories, **outputs, MAKE_CURRENT=False)
    counted = update(territories, **outputs)
    again = update(territories, **outputs)

    assert "reference set that counts" not in compared.warning + again.warning
    assert "The reference set that counts is now “vervoerregio's”; it was “refregions”." in counted.warning


def test_another_rule_set_that_counts_is_told(update, territories, assess, three_regions, tmp_path, plugin_root):
    update(territories)
    shipped = (plugin_root / "resources" / "rulesets" / "regiodecreet-2023.json").read_text(encoding="utf-8")
    edited = tmp_path / "zelfde.json"
    edited.write_text(shipped.replace('"two_persons": true', '"two_persons": false'), encoding="utf-8")
    assert edited.read_text(encoding="utf-8") != shipped

    alone = update(territories, RULE_SET=str(edited))
    again = update(territories, RULE_SET=str(edited))
    other = update(territories, **outputs_of(assess(territories, three_regions, RULE_SET="vvsg-2020")))

    assert "The file of the rule set “regiodecreet-2023” is not the one of the run before." in alone.warning
    assert "no longer asks that a second person judges" in alone.warning
    assert "rule set" not in again.warning
    assert "The rule set that counts is now “vvsg-2020”; it was “regiodecreet-2023”." in other.warning


def test_changes_tell_what_was_and_what_is(update, territories, make_layer, register):
    update(territories)
    run_algorithm(
        "changeexplanation",
        REGISTER=str(register),
        PARTNERSHIP_ID="007",
        ACTION="plan",
        COMPLY_BY="2030-01-01",
        ACTOR="An",
    )
    wider = box(15, 1, 30, 5)  # 5 km in B, 10 km in C

    done = update(
        make_layer([(WITHIN, "001", "Wit", "water"), (wider, "007", "Split", "water")], name="igs"), CHANGES="memory:"
    )

    finding, state = done.rows("CHANGES")
    assert (finding["change"], state["change"], state["to_state"]) == ("finding_changed", "state", "stale")
    assert finding["detail"] == (
        "Main region: B → C; Share in main region: 0.5000 → 0.6667; Regions: B 50.0 %, C 50.0 % → C 66.7 %, B 33.3 %; "
        "Fit: 0.2000 → 0.3333; Effective splits: 1.0000 → 0.8000; Uncertainty (bits): 1.0000 → 0.9183; "
        "Also changed: Criteria tested. "
        "The territory covers 60 km²; in its first run on these regions it covered 40 km². That it is large already "
        "is no ground."
    )
    assert state["detail"] == "Share in main region: 0.5000 → 0.6667"


def test_what_changed_is_told_in_words_not_codes() -> None:
    from regioalign.processing.update_register_run import change_detail
    from regioalign.regioalign_plugin.register.records import Change, ChangeKind, Difference

    flags = Difference("flags", "donut", "donut,single_foreign_member")
    ground = Difference("suggested_category", None, "landscape")
    change = Change("A", "Alfa", ChangeKind.FINDING_CHANGED, differences=(flags, ground))

    assert change_detail(change) == ("Flags: Donut → Donut, Single foreign member; Suggested ground: – → Landscape")
