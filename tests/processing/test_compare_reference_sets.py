"""`regioalign:comparereferencesets` as QGIS runs it: what it writes, counts, says and refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer

from regioalign.tests.processing.conftest import Log, Run, box

ALGORITHM = "regioalign:comparereferencesets"
FIELDS = "field=id:string&field=name:string&field=members:string&field=delimited:string"


@pytest.fixture
def compare(algorithm: object) -> Callable[..., Run]:
    """Run the algorithm; ids are in `id`, names in `name`, all outputs go to memory."""

    def run(territories: QgsVectorLayer, before: QgsVectorLayer, after: QgsVectorLayer, **more: Any) -> Run:
        log = more.pop("log", None) or Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {
            "INPUT": territories,
            "ID_FIELD": "id",
            "NAME_FIELD": "name",
            "REGIONS_BEFORE": before,
            "REGION_ID_FIELD_BEFORE": "id",
            "REGION_NAME_FIELD_BEFORE": "name",
            "REGIONS_AFTER": after,
            "REGION_ID_FIELD_AFTER": "id",
            "REGION_NAME_FIELD_AFTER": "name",
            "OUTPUT": "memory:",
            "FLIPS": "memory:",
            "MOVED": "memory:",
            **more,
        }
        found = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        assert found is not None
        results, ok = found.run(parameters, context, log)
        return Run(ok, results, log, context)

    return run


@pytest.fixture
def layers(make_layer):
    """Municipalities a to f of 10 × 10 km from the west; of three regions A, B and C, c moves from A to B.

    ::

        before  A A A B C C     after  A A B B C C
                a b c d e f            a b c d e f
    """

    def regions(text: str, name: str, names: dict[str, str] | None = None) -> QgsVectorLayer:
        rows = [
            (box(10 * text.index(one), 0, 10 * text.rindex(one) + 10, 10), one, (names or {}).get(one, f"Regio {one}"))
            for one in sorted(set(text))
        ]
        return make_layer(rows, name=name, fields=FIELDS)

    def territories(*members: str) -> QgsVectorLayer:
        rows = [
            (box(10 * ("abcdef".index(one[0])), 0, 10 * "abcdef".index(one[-1]) + 10, 10), one, f"IGS {one}", one)
            for one in members
        ]
        return make_layer(rows, name="igs", fields=FIELDS)

    def municipalities() -> QgsVectorLayer:
        rows = [(box(10 * i, 0, 10 * i + 10, 10), f"0{i}", f"M{one}") for i, one in enumerate("abcdef")]
        return make_layer(rows, name="gemeenten", fields=FIELDS)

    return regions, territories, municipalities


@pytest.fixture
def moved_c(layers):
    """Both sets."""
    regions, _, _ = layers
    return regions("AAABCC", "februari"), regions("AABBCC", "december")


def with_municipalities(layer: QgsVectorLayer) -> dict[str, Any]:
    return {"MUNICIPALITIES": layer, "MUNICIPALITY_ID_FIELD": "id", "MUNICIPALITY_NAME_FIELD": "name"}


def test_flips_moves_and_counts_come_out(compare, layers, moved_c) -> None:
    _, territories, municipalities = layers

    run = compare(territories("cd", "abc", "c", "ef", "ab"), *moved_c, **with_municipalities(municipalities()))

    rows = {row["partnership_id"]: row for row in run.rows()}
    assert {code: row["flip"] for code, row in rows.items()} == {
        "cd": "starts_to_conform",
        "abc": "stops_conforming",
        "c": "regions_changed",
        "ef": "unchanged",
        "ab": "class_changed",
    }
    assert (rows["cd"]["class_before"], rows["cd"]["class_after"]) == ("straddles_enlarged", "coincides")
    assert (rows["cd"]["conforms_before"], rows["cd"]["conforms_after"]) == (False, True)
    assert rows["c"]["main_region_before"] == "Regio A"
    assert rows["c"]["main_region_after"] == "Regio B"
    assert rows["abc"]["main_share_after"] == pytest.approx(2 / 3)
    assert rows["abc"]["regions_after"] == "Regio A 66.7 %, Regio B 33.3 %"
    assert {row["reference_set_before"] for row in rows.values()} == {"februari"}
    assert {row["reference_set_after"] for row in rows.values()} == {"december"}
    assert rows["cd"]["reference_fingerprint_before"] != rows["cd"]["reference_fingerprint_after"]
    assert run.rows("MOVED") == [
        {
            "municipality_id": "02",
            "municipality": "Mc",
            "region_id_before": "A",
            "region_before": "Regio A",
            "region_id_after": "B",
            "region_after": "Regio B",
        }
    ]
    counts = {tuple(row.values()) for row in run.rows("FLIPS")}
    assert counts == {
        ("starts_to_conform", "straddles_enlarged", "coincides", 1),
        ("stops_conforming", "coincides", "straddles_enlarged", 1),
        ("regions_changed", "within", "within", 1),
        ("class_changed", "within", "coincides", 1),
    }
    numbers = {key: run.results[key] for key in run.results if key.endswith("_COUNT")}
    assert numbers == {
        "TERRITORY_COUNT": 5,
        "FLIP_COUNT": 4,
        "STARTS_COUNT": 1,
        "STOPS_COUNT": 1,
        "MOVED_COUNT": 1,
    }


def test_the_log_sums_up_what_flips_and_what_moved(compare, layers, moved_c) -> None:
    _, territories, municipalities = layers

    run = compare(territories("cd", "ef"), *moved_c, **with_municipalities(municipalities()))

    assert "Of 2 territories 1 flip." in run.log.told
    assert (
        "- Starts to conform, from “Straddles: a region and part of another” to “Coincides with a region”: 1"
        in run.log.told
    )
    assert "Municipalities that moved: Mc (Regio A → Regio B)." in run.log.told


def test_a_renamed_region_is_told_and_flips_nothing(compare, layers) -> None:
    regions, territories, municipalities = layers
    before = regions("AAABCC", "februari", {"C": "Regio Oostende"})
    after = regions("AAABKK", "december", {"K": "Middenkust"})

    run = compare(territories("ef", "abc"), before, after, **with_municipalities(municipalities()))

    assert run.results["FLIP_COUNT"] == run.results["MOVED_COUNT"] == 0
    assert run.rows("FLIPS") == run.rows("MOVED") == []
    assert any("same ground" in text and "Regio Oostende → Middenkust" in text for text in run.log.told)
    assert run.warning == ""


def test_ids_that_stand_for_other_ground_are_warned_of(compare, layers) -> None:
    regions, territories, _ = layers
    before = regions("AAABCC", "februari")
    after = regions("CCCBAA", "december", {"A": "Regio C", "C": "Regio A"})

    run = compare(territories("ef", "abc"), before, after)

    assert run.results["FLIP_COUNT"] == 0
    assert "stand for other ground" in run.warning
    assert "A, C" in run.warning


def test_lists_of_members_decide_where_they_are_given(compare, make_layer, layers, moved_c) -> None:
    _, _, municipalities = layers
    igs = make_layer([(box(0, 0, 10, 10), "1", "Een", "02;03"), (box(0, 0, 10, 10), "2", "Twee")], fields=FIELDS)

    run = compare(igs, *moved_c, MEMBERS_FIELD="members", **with_municipalities(municipalities()))

    rows = {row["partnership_id"]: row for row in run.rows()}
    assert rows["1"]["flip"] == "starts_to_conform"
    assert rows["1"]["regions_before"] == "Regio A 1/3, Regio B 1/1"
    assert rows["1"]["regions_after"] == "Regio B 2/2"
    assert rows["2"]["flip"] == "unchanged"


def test_without_municipalities_the_table_of_moves_is_empty_and_says_so(compare, layers, moved_c) -> None:
    _, territories, _ = layers

    run = compare(territories("cd"), *moved_c)

    assert run.rows("MOVED") == []
    assert run.results["MOVED_COUNT"] == 0
    assert "no municipalities were given" in run.warning


def test_tables_that_are_not_wanted_are_not_made(compare, layers, moved_c) -> None:
    _, territories, _ = layers

    run = compare(territories("cd"), *moved_c, FLIPS=None, MOVED=None)

    assert run.ok
    assert not {"FLIPS", "MOVED"} & run.results.keys()
    assert run.warning == ""


def test_the_rule_set_decides_what_conforms(compare, layers) -> None:
    regions, territories, _ = layers
    before, after = regions("AAABCC", "een"), regions("AAABBB", "twee")

    decree = compare(territories("df"), before, after)
    paper = compare(territories("df"), before, after, RULE_SET="vvsg-2020")

    assert [row["flip"] for row in decree.rows()] == ["class_changed"]
    assert [row["flip"] for row in paper.rows()] == ["starts_to_conform"]


def test_sets_in_another_crs_give_the_same_flips(compare, layers, moved_c, make_layer) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    _, territories, _ = layers
    before, after = moved_c
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    way = QgsCoordinateTransform(after.crs(), degrees, QgsProject.instance())
    rows = []
    for feature in after.getFeatures():
        geometry = feature.geometry().densifyByDistance(500)
        geometry.transform(way)
        rows.append((geometry, feature["id"], feature["name"]))
    moved = make_layer(rows, name="graden", fields=FIELDS, crs="EPSG:4326")

    run = compare(territories("cd", "abc", "c"), before, moved)

    assert [row["flip"] for row in run.rows()] == ["starts_to_conform", "stops_conforming", "regions_changed"]


def test_a_set_that_is_not_delimited_yet_is_undecided(compare, make_layer, layers, moved_c) -> None:
    _, territories, _ = layers
    before, after = moved_c
    rows = [(f.geometry(), f["id"], f["name"], None, "nee" if f["id"] == "C" else "ja") for f in before.getFeatures()]
    undecided = make_layer(rows, name="maart", fields=FIELDS)

    run = compare(territories("ef"), undecided, after, REGION_DELIMITED_FIELD_BEFORE="delimited")

    [row] = run.rows()
    assert (row["class_before"], row["class_after"], row["conforms_before"]) == ("undecided", "coincides", None)


def test_members_without_municipalities_are_refused(compare, layers, moved_c) -> None:
    _, territories, _ = layers

    error = compare(territories("cd"), *moved_c, MEMBERS_FIELD="members").error

    assert "MEMBERS_FIELD is “members”" in error
    assert "MUNICIPALITIES is empty" in error


def test_overlapping_regions_are_refused_and_the_set_is_named(compare, make_layer, layers, moved_c) -> None:
    _, territories, _ = layers
    before, after = moved_c
    double = make_layer([(box(0, 0, 30, 10), "A"), (box(20, 0, 60, 10), "B")], name="dubbel", fields=FIELDS)

    first = compare(territories("cd"), double, after).error
    second = compare(territories("cd"), before, double).error

    assert "“dubbel” (reference regions before): regions overlap" in first
    assert "“dubbel” (reference regions after): regions overlap" in second


def test_a_field_that_is_not_there_is_refused_with_those_that_are(compare, layers, moved_c) -> None:
    _, territories, _ = layers

    error = compare(territories("cd"), *moved_c, REGION_ID_FIELD_AFTER="code").error

    assert "“december” (reference regions after) has no field “code”" in error
    assert "id, name, members, delimited" in error


def test_an_empty_id_field_is_refused_by_its_key(compare, layers, moved_c) -> None:
    _, territories, municipalities = layers

    error = compare(territories("cd"), *moved_c, MUNICIPALITIES=municipalities()).error

    assert "“gemeenten” (municipalities): parameter MUNICIPALITY_ID_FIELD is empty" in error


def test_region_ids_that_are_not_unique_are_refused(compare, make_layer, layers, moved_c) -> None:
    _, territories, _ = layers
    double = make_layer([(box(0, 0, 9, 9), "A"), (box(9, 0, 18, 9), "A")], name="reg", fields=FIELDS)

    assert (
        "“reg” (reference regions before): field “id” is not unique"
        in compare(territories("cd"), double, moved_c[1]).error
    )


def test_a_layer_without_features_is_refused(compare, make_layer, layers, moved_c) -> None:
    assert "“leeg” (territories) has no features" in compare(make_layer([], name="leeg", fields=FIELDS), *moved_c).error


def test_cancelling_writes_nothing(compare, layers, moved_c) -> None:
    _, territories, _ = layers
    log = Log()
    log.cancel()

    run = compare(territories("cd"), *moved_c, log=log)

    assert run.results == {}
    assert "Cancelled: nothing was written." in log.told


def test_every_parameter_has_help(algorithm) -> None:
    found = QgsApplication.processingRegistry().algorithmById(ALGORITHM)

    assert [one.name() for one in found.parameterDefinitions() if not one.help()] == []
    assert {"REGIONS_BEFORE", "REGION_DELIMITED_FIELD_AFTER", "MEMBERS_FIELD"} <= {
        one.name() for one in found.parameterDefinitions()
    }
    assert "starts_to_conform" in found.shortHelpString()


def test_columns_of_both_sides_read_in_words(compare, layers, moved_c) -> None:
    from regioalign.processing.column_display import display_columns

    _, territories, _ = layers
    run = compare(territories("cd"), *moved_c)
    layer = run.layer()

    display_columns(layer)

    fields = layer.fields()
    assert layer.attributeAlias(fields.indexOf("class_before")) == "Class before"
    assert layer.attributeAlias(fields.indexOf("main_share_after")) == "Share in main region after"
    assert layer.editorWidgetSetup(fields.indexOf("main_share_after")).type() == "Range"
    words = layer.editorWidgetSetup(fields.indexOf("flip")).config()["map"]
    assert {"Starts to conform": "starts_to_conform"} in words
    assert {"Coincides with a region": "coincides"} in layer.editorWidgetSetup(fields.indexOf("class_after")).config()[
        "map"
    ]
