"""`regioalign:repairs` as QGIS runs it: what it writes, counts, says and refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelOutput,
    QgsProject,
    QgsVectorLayer,
)
from qgis.core import QgsProcessingModelChildAlgorithm as Child
from qgis.core import QgsProcessingModelChildParameterSource as Source

from regioalign.tests.processing.conftest import Log, Run, box

ALGORITHM = "regioalign:repairs"
FIELDS = "field=id:string&field=name:string&field=members:string&field=people:double"
LETTERS = "abcdef"


@pytest.fixture
def repair(algorithm: object, layers) -> Callable[..., Run]:
    """Run the algorithm on territories; all outputs go to memory."""
    regions, _, municipalities = layers

    def run(territories: QgsVectorLayer, **more: Any) -> Run:
        log = more.pop("log", None) or Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {
            "INPUT": territories,
            "ID_FIELD": "id",
            "NAME_FIELD": "name",
            "REGIONS": regions,
            "REGION_ID_FIELD": "id",
            "REGION_NAME_FIELD": "name",
            "MUNICIPALITIES": municipalities,
            "MUNICIPALITY_ID_FIELD": "id",
            "MUNICIPALITY_NAME_FIELD": "name",
            "OUTPUT": "memory:",
            "CHANGES": "memory:",
            "WHAT_IF": "memory:",
            "FLIPS": "memory:",
            **more,
        }
        found = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        assert found is not None
        results, ok = found.run(parameters, context, log)
        return Run(ok, results, log, context)

    return run


@pytest.fixture
def layers(make_layer):
    """Municipalities a to f of 10 × 10 km from the west, codes 00 to 05, in regions A A A B B C."""
    rows = [(box(0, 0, 30, 10), "A", "Regio A"), (box(30, 0, 50, 10), "B", "Regio B"), (box(50, 0, 60, 10), "C", "")]
    regions = make_layer(rows, name="refregions", fields=FIELDS)
    squares = [(box(10 * i, 0, 10 * i + 10, 10), f"0{i}", f"M{one}", None, 100.0 * i) for i, one in enumerate(LETTERS)]
    municipalities = make_layer(squares, name="gemeenten", fields=FIELDS)

    def territories(*members: str) -> QgsVectorLayer:
        rows = [
            (box(10 * LETTERS.index(one[0]), 0, 10 * LETTERS.index(one[-1]) + 10, 10), one, f"IGS {one}")
            for one in members
        ]
        return make_layer(rows, name="igs", fields=FIELDS)

    return regions, territories, municipalities


def counts(run: Run) -> dict[str, int]:
    return {key: value for key, value in run.results.items() if key.endswith("_COUNT") and value}


def test_repairs_come_ranked_with_what_they_do(repair, layers) -> None:
    _, territories, _ = layers

    run = repair(territories("abcd", "ab"), WEIGHT_FIELD="people")

    rows = run.rows()
    assert [(row["rank"], row["kind"], row["repair"], row["class_after"]) for row in rows] == [
        (1, "leave_out", "leave out Md", "coincides"),
        (2, "take_in", "take in Me", "union"),
        (3, "leave_out", "leave out Ma, Mb, Mc", "within"),
    ]
    first = rows[0]
    assert (first["partnership_id"], first["name"]) == ("abcd", "IGS abcd")
    assert (first["left_out_ids"], first["taken_in_ids"]) == ("03", None)
    assert (first["regions_before"], first["regions_after"]) == ("Regio A 3/3, Regio B 1/2", "Regio A 3/3")
    assert (first["member_count_before"], first["member_count_after"]) == (4, 3)
    assert (first["area_m2_before"], first["area_m2_after"]) == (4e8, 3e8)
    assert (first["weight_before"], first["weight_after"]) == (600.0, 300.0)
    assert (first["class_before"], first["connection"]) == ("straddles_enlarged", "stays_connected")
    assert [row["is_smallest"] for row in rows] == [True, True, False]
    assert {row["repair_count"] for row in rows} == {3}
    assert {(row["reference_set"], row["rule_set"]) for row in rows} == {("refregions", "regiodecreet-2023")}
    assert counts(run) == {"TERRITORY_COUNT": 2, "NON_CONFORMING_COUNT": 1, "ONE_OFF_COUNT": 1, "REPAIR_COUNT": 3}


def test_who_changes_in_the_smallest_repairs_is_drawn(repair, layers) -> None:
    _, territories, municipalities = layers

    run = repair(territories("abcd"))

    drawn = {(row["rank"], row["municipality_id"], row["joins"], row["region"]) for row in run.rows("CHANGES")}
    assert drawn == {(1, "03", False, "Regio B"), (2, "04", True, "Regio B")}
    layer = run.layer("CHANGES")
    assert layer.crs() == municipalities.crs()
    assert sorted(feature.geometry().area() for feature in layer.getFeatures()) == pytest.approx([1e8, 1e8])


def test_the_rule_set_says_whether_a_union_is_a_goal(repair, layers) -> None:
    _, territories, _ = layers

    run = repair(territories("abcd", "def"), RULE_SET="vvsg-2020")

    assert [(row["partnership_id"], row["repair"]) for row in run.rows()] == [
        ("abcd", "leave out Md"),
        ("abcd", "leave out Ma, Mb, Mc"),
        ("def", "leave out Mf"),
        ("def", "leave out Md, Me"),
    ]


def test_the_log_names_who_is_one_municipality_off(repair, layers) -> None:
    _, territories, _ = layers

    run = repair(territories("abcd", "bcde", "ab"))

    assert "Of 3 territories 2 do not conform by their members." in run.log.told
    assert "- one municipality off: 2" in run.log.told
    assert "One municipality off: IGS abcd (leave out Md), IGS bcde (take in Ma)." in run.log.told


def test_no_more_are_listed_than_asked_and_that_is_told(repair, layers) -> None:
    _, territories, _ = layers

    run = repair(territories("abcd"), MAX_REPAIRS=1)

    assert [row["repair_count"] for row in run.rows()] == [3]
    assert run.results["TRUNCATED_COUNT"] == 1
    assert any("not all minimal repairs are listed: 1" in text for text in run.log.told)


def test_the_smallest_alone_can_be_asked_for(repair, layers) -> None:
    _, territories, _ = layers

    run = repair(territories("abcd"), SMALLEST_ONLY=True)

    assert [row["change_count"] for row in run.rows()] == [1, 1]


def test_lists_of_members_decide_where_they_are_given(repair, make_layer) -> None:
    igs = make_layer([(box(0, 0, 10, 10), "1", "Een", "00;03;04")], fields=FIELDS)

    run = repair(igs, MEMBERS_FIELD="members")

    first = run.rows()[0]
    assert (first["repair"], first["connection"]) == ("leave out Ma", "becomes_connected")


def test_a_territory_that_cuts_municipalities_is_told(repair, make_layer) -> None:
    cuts = make_layer([(box(0, 0, 34, 10), "1", "Bekken")], fields=FIELDS)

    run = repair(cuts)

    assert run.rows() == []
    assert run.results["DIFFERING_COUNT"] == 1
    assert "do not follow the borders of municipalities" in run.warning
    assert "Bekken" in run.warning


def test_a_municipality_that_moves_flips_what_it_touches(repair, layers) -> None:
    _, territories, _ = layers
    igs = territories("abcd", "cd", "de", "f")

    run = repair(igs, CHANGE="move_municipality", CHANGE_MUNICIPALITIES="Mc", CHANGE_REGION="Regio B")

    rows = {row["partnership_id"]: row for row in run.rows("WHAT_IF")}
    assert {code: row["flip"] for code, row in rows.items()} == {
        "abcd": "unchanged",
        "cd": "starts_to_conform",
        "de": "class_changed",
        "f": "unchanged",
    }
    assert rows["cd"]["regions_after"] == "Regio B 2/3"
    assert [row["takes_part"] for row in rows.values()] == [True, True, False, False]
    assert [tuple(row.values()) for row in run.rows("FLIPS")] == [
        ("starts_to_conform", "straddles_split", "within", 1),
        ("class_changed", "coincides", "within", 1),
    ]
    assert {key: run.results[key] for key in ("FLIP_COUNT", "STARTS_COUNT", "STOPS_COUNT")} == {
        "FLIP_COUNT": 2,
        "STARTS_COUNT": 1,
        "STOPS_COUNT": 0,
    }
    assert "What if: of 4 territories 2 flip." in run.log.told
    areas = [feature.geometry().area() for feature in run.layer("WHAT_IF").getFeatures()]
    assert areas == pytest.approx([4e8, 2e8, 2e8, 1e8])


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            {"CHANGE": "add_member", "CHANGE_MUNICIPALITIES": "02", "CHANGE_PARTNERSHIPS": "ab"},
            [("ab", "class_changed", None), ("cd", "unchanged", None)],
        ),
        (
            {"CHANGE": "drop_member", "CHANGE_MUNICIPALITIES": "Md", "CHANGE_PARTNERSHIPS": "IGS cd"},
            [("ab", "unchanged", None), ("cd", "starts_to_conform", None)],
        ),
        (
            {"CHANGE": "merge_partnerships", "CHANGE_PARTNERSHIPS": "ab; cd"},
            [("ab", "stops_conforming", "IGS ab + IGS cd"), ("cd", "class_changed", "IGS ab + IGS cd")],
        ),
        (
            {"CHANGE": "split_partnership", "CHANGE_MUNICIPALITIES": "03", "CHANGE_PARTNERSHIPS": "cd"},
            [
                ("ab", "unchanged", None),
                ("cd", "starts_to_conform", "IGS cd (1)"),
                ("cd", "starts_to_conform", "IGS cd (2)"),
            ],
        ),
    ],
)
def test_members_come_and_go_and_partnerships_merge_and_split(repair, layers, change, expected) -> None:
    _, territories, _ = layers

    run = repair(territories("ab", "cd"), **change)

    assert [(row["partnership_id"], row["flip"], row["becomes"]) for row in run.rows("WHAT_IF")] == expected


def test_without_a_change_the_tables_of_flips_are_empty_and_that_is_told(repair, layers) -> None:
    _, territories, _ = layers

    run = repair(territories("abcd"))

    assert run.rows("WHAT_IF") == run.rows("FLIPS") == []
    assert "CHANGE is empty" in run.warning


def test_outputs_that_are_not_wanted_are_not_made(repair, layers) -> None:
    _, territories, _ = layers

    run = repair(territories("abcd"), CHANGES=None, WHAT_IF=None, FLIPS=None)

    assert {"CHANGES", "WHAT_IF", "FLIPS"}.isdisjoint(run.results)
    assert run.warning == ""


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"CHANGE": "add_member"}, "CHANGE_MUNICIPALITIES is empty"),
        ({"CHANGE": "merge_partnerships", "CHANGE_PARTNERSHIPS": "ab"}, "two or more partnerships"),
        (
            {"CHANGE": "merge_partnerships", "CHANGE_PARTNERSHIPS": "ab;cd", "CHANGE_REGION": "A"},
            "CHANGE_REGION is “A”, which has no part in CHANGE “merge_partnerships”",
        ),
        ({"CHANGE_REGION": "A"}, "CHANGE_REGION is “A”, but CHANGE is empty"),
        (
            {"CHANGE": "move_municipality", "CHANGE_MUNICIPALITIES": "Mz", "CHANGE_REGION": "A"},
            "these are no municipalities: Mz",
        ),
        (
            {"CHANGE": "move_municipality", "CHANGE_MUNICIPALITIES": "3", "CHANGE_REGION": "A"},
            "3 (meant: Md (03)?)",
        ),
        (
            {"CHANGE": "move_municipality", "CHANGE_MUNICIPALITIES": "Ma", "CHANGE_REGION": "Z"},
            "layer “refregions” has no “Z”",
        ),
        (
            {"CHANGE": "move_municipality", "CHANGE_MUNICIPALITIES": "Ma", "CHANGE_REGION": "A"},
            "Ma lies in that region already",
        ),
        (
            {"CHANGE": "drop_member", "CHANGE_MUNICIPALITIES": "Mf", "CHANGE_PARTNERSHIPS": "ab"},
            "Mf is no member",
        ),
        (
            {"CHANGE": "split_partnership", "CHANGE_MUNICIPALITIES": "Ma;Mb", "CHANGE_PARTNERSHIPS": "ab"},
            "no member would stay",
        ),
        (
            {"CHANGE": "add_member", "CHANGE_MUNICIPALITIES": "Mf", "CHANGE_PARTNERSHIPS": "nobody"},
            "layer “igs” has no “nobody”",
        ),
    ],
)
def test_a_change_that_cannot_be_is_refused_with_the_reason(repair, layers, change, words) -> None:
    _, territories, _ = layers

    run = repair(territories("ab", "cd"), **change)

    assert words in run.error


def test_a_name_that_two_have_asks_for_the_id(repair, make_layer) -> None:
    igs = make_layer([(box(0, 0, 10, 10), "1", "IGS"), (box(10, 0, 20, 10), "2", "IGS")], name="igs", fields=FIELDS)

    run = repair(igs, CHANGE="merge_partnerships", CHANGE_PARTNERSHIPS="IGS;2")

    assert "“IGS” more than once" in run.error


def test_layers_in_degrees_give_the_same_repairs(repair, layers) -> None:
    import processing

    _, territories, _ = layers
    moved = processing.run(
        "native:reprojectlayer", {"INPUT": territories("abcd"), "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]

    assert [row["repair"] for row in repair(moved).rows()] == [
        row["repair"] for row in repair(territories("abcd")).rows()
    ]


def test_every_column_has_a_heading() -> None:
    from regioalign.processing import repairs_run
    from regioalign.regioalign_plugin.labels import column_label

    columns = (*repairs_run.REPAIR_COLUMNS, *repairs_run.CHANGE_COLUMNS, *repairs_run.WHAT_IF_COLUMNS)

    assert [one.name for one in columns if column_label(one.name) == one.name] == []


def test_it_can_be_cancelled(repair, layers) -> None:
    _, territories, _ = layers
    log = Log()
    log.cancel()

    run = repair(territories("abcd"), log=log)

    assert "OUTPUT" not in run.results


def test_in_a_model_the_counts_and_the_table_can_be_used(algorithm, layers) -> None:
    regions, territories, municipalities = layers
    step = Child(ALGORITHM)
    step.setChildId("repairs")
    values = {
        "INPUT": territories("abcd", "ab"),
        "ID_FIELD": "id",
        "REGIONS": regions,
        "REGION_ID_FIELD": "id",
        "MUNICIPALITIES": municipalities,
        "MUNICIPALITY_ID_FIELD": "id",
        "CHANGE": "move_municipality",
        "CHANGE_MUNICIPALITIES": "03",
        "CHANGE_REGION": "A",
    }
    for key, value in values.items():
        given = value.id() if isinstance(value, QgsVectorLayer) else value
        step.addParameterSources(key, [Source.fromStaticValue(given)])
    output = QgsProcessingModelOutput("repairs", "repairs")
    output.setChildId("repairs")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"repairs": output})
    model = QgsProcessingModelAlgorithm("one step", "tests")
    model.addChildAlgorithm(step)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())

    results, ok = model.run({"repairs:repairs": "memory:"}, context, Log())

    assert ok
    inner = results["CHILD_RESULTS"]["repairs"]
    assert (inner["ONE_OFF_COUNT"], inner["FLIP_COUNT"]) == (1, 1)


@pytest.mark.parametrize(
    ("layer", "field", "expected"),
    [
        ("politiezone", "politiezone", {"straddle": 7, "one": 5, "two": 1, "more": 1}),
        ("vervoerregio", "vervoerregio", {"straddle": 8, "one": 5, "two": 3, "more": 0}),
        # igs999 is the land of the municipalities without such a partnership: it straddles too.
        ("woon_igs", "igs", {"straddle": 7, "one": 6, "two": 0, "more": 1}),
    ],
)
def test_how_many_real_zones_are_one_municipality_off(repair, shared_data, layer, field, expected) -> None:
    gpkg = shared_data / "flanders-regions/regions.gpkg"
    municipalities = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"

    run = repair(
        f"{gpkg}|layername={layer}",
        ID_FIELD=field,
        NAME_FIELD=None,
        REGIONS=f"{gpkg}|layername=refreg",
        REGION_ID_FIELD="refreg",
        REGION_NAME_FIELD=None,
        MUNICIPALITIES=f"{municipalities}|layername=gemeente2025",
        MUNICIPALITY_ID_FIELD="nis",
        MUNICIPALITY_NAME_FIELD="naam",
        CHANGES=None,
        WHAT_IF=None,
        FLIPS=None,
    )

    found = run.results
    assert {
        "straddle": found["NON_CONFORMING_COUNT"],
        "one": found["ONE_OFF_COUNT"],
        "two": found["TWO_OFF_COUNT"],
        "more": found["MORE_OFF_COUNT"],
    } == expected
