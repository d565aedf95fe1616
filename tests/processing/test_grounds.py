"""Grounds for an exception as a user meets them: several landscape layers, hosts, and facts in fields."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

BASINS = [(5, 1, 10, 9, "x", "Demer"), (10, 1, 15, 9, "y", "Demer")]
FACTS = (
    "field=id:string&field=name:string&field=sector:string&field=host:string&field=erkenning:string&field=activa:string"
)


@pytest.fixture
def split(make_layer, boxes) -> QgsVectorLayer:
    """One territory of 8 × 6 km, half in region A and half in B."""
    return make_layer([(boxes(6, 2, 14, 8), "1", "Dwars", "bekken")])


@pytest.fixture
def landscape(make_layer, boxes):
    """Make a landscape layer of rectangles."""

    def make(name: str, *rows, fields: str = "field=id:string&field=name:string") -> QgsVectorLayer:
        return make_layer([(boxes(*row[:4]), *row[4:]) for row in rows], name=name, fields=fields)

    return make


def criteria_of(row: dict, category: str) -> dict[str, list]:
    """Give the criteria of a category by code: verdict, figure, limit, subject, upper limit."""
    entries = {entry["category"]: entry for entry in json.loads(row["criteria"])}
    return {code: rest for code, *rest in entries[category]["criteria"]}


def test_of_several_landscape_layers_each_feature_tells_its_layer(assess, split, landscape, three_regions):
    layers = [landscape("basins", *BASINS), landscape("woods", (0, 0, 10, 10, "w", "Woud"))]

    run = assess(split, three_regions, LANDSCAPE=layers, LANDSCAPE_NAME_FIELD="name", SECTOR_FIELD="sector")

    [row] = run.rows()
    assert row["suggested_category"] == "landscape"
    assert criteria_of(row, "landscape")["landscape_share"] == ["met", 1, 0.8, "Demer (basins)", None]


def test_layers_that_overlap_do_not_add_up(assess, split, landscape, three_regions):
    """Both layers hold the western half of the territory: that is half of it, not all."""
    layers = [landscape(name, (5, 1, 10, 9, "x", "West")) for name in ("first", "second")]

    run = assess(split, three_regions, LANDSCAPE=layers, LANDSCAPE_NAME_FIELD="name")

    verdict, share, *_ = criteria_of(run.rows()[0], "landscape")["landscape_share"]
    assert (verdict, share) == ("not_met", 0.5)


def test_each_layer_uses_the_first_field_that_it_has(assess, split, landscape, three_regions):
    woods = landscape("woods", (0, 0, 20, 10, "Woud"), fields="field=naam:string")
    rocks = landscape("rocks", (6, 2, 14, 7, 7), fields="field=nummer:integer")

    run = assess(
        split,
        three_regions,
        LANDSCAPE=[woods, rocks, landscape("basins", (5, 1, 6, 2, "x", "Demer"))],
        LANDSCAPE_NAME_FIELD="naam, name",
    )

    # Of what holds at least 80 %, the rocks are most alike: 40 of 48 km².
    share = criteria_of(run.rows()[0], "landscape")["landscape_share"]
    assert share[1] == pytest.approx(40 / 48)
    assert share[3] == "feature 1 (rocks)"
    assert "No field for the name of the landscape feature in rocks" in run.warning


def test_a_field_that_no_landscape_layer_has_is_refused_with_those_there_are(assess, split, landscape, three_regions):
    run = assess(split, three_regions, LANDSCAPE=[landscape("basins", *BASINS)], LANDSCAPE_NAME_FIELD="naam")

    assert "no layer of LANDSCAPE has a field “naam”. They have basins: id, name." in run.error


def test_a_landscape_layer_that_is_not_there_is_refused_by_name(assess, split, landscape, three_regions):
    run = assess(split, three_regions, LANDSCAPE=[landscape("basins", *BASINS).id(), "/no/where.gpkg"])

    assert "LANDSCAPE: /no/where.gpkg cannot be opened" in run.error


def test_a_layer_that_is_given_twice_counts_once(assess, split, landscape, three_regions):
    basins = landscape("basins", *BASINS)

    run = assess(split, three_regions, LANDSCAPE=[basins, basins.id()], LANDSCAPE_NAME_FIELD="name")

    assert sum("dissolved into 1 landscape features" in text for text in run.log.told) == 1


def test_a_landscape_layer_in_another_crs_is_transformed(assess, split, landscape, three_regions, tmp_path):
    import processing

    basins = landscape("basins", *BASINS)
    moved = processing.run(
        "native:reprojectlayer", {"INPUT": basins, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:degrees"}
    )["OUTPUT"]
    QgsProject.instance().addMapLayer(moved, False)

    run = assess(split, three_regions, LANDSCAPE=[moved], LANDSCAPE_NAME_FIELD="name")

    assert criteria_of(run.rows()[0], "landscape")["landscape_share"][1] == pytest.approx(1.0, abs=1e-6)


@pytest.fixture
def dolls(make_layer, boxes) -> QgsVectorLayer:
    """Stad ⊂ Zone ⊂ Streek in region A, and Dwars over A and B, which names Zone as its host."""
    return make_layer(
        [
            (boxes(0, 0, 2, 2), "01", "Stad", "politie", "02"),
            (boxes(0, 0, 6, 4), "02", "Zone", "politie", "03"),
            (boxes(0, 0, 10, 6), "03", "Streek", "politie", None),
            (boxes(5, 0, 13, 4), "04", "Dwars", "politie", "02"),
        ],
        fields=FACTS,
    )


def test_hosted_partnerships_are_told_with_their_chain(assess, dolls, three_regions):
    run = assess(dolls, three_regions, NAME_FIELD="name", HOST_FIELD="host", REGION_NAME_FIELD="name", HOSTED="memory:")

    rows = {row["name"]: row for row in run.rows("HOSTED")}
    assert list(rows) == ["Stad", "Zone", "Dwars"]
    assert rows["Stad"]["chain"] == "Stad ⊂ Zone ⊂ Streek ⊂ Regio A"
    assert rows["Dwars"]["chain"] == "Dwars ⊄ Zone ⊂ Streek ⊂ Regio A"
    assert (rows["Dwars"]["nests"], rows["Dwars"]["share_inside"]) == (False, pytest.approx(1 / 8))
    assert (run.results["HOSTED_COUNT"], run.results["NOT_NESTED_COUNT"]) == (3, 1)
    assert "field “host”: These do not lie in the territory of their host: Dwars in Zone (12.5 %)." in run.warning
    assert any("Hosts that are hosted themselves: Stad ⊂ Zone ⊂ Streek ⊂ Regio A" in text for text in run.log.told)


def test_the_host_stands_with_the_evidence_and_speaks_against_who_does_not_lie_in_it(
    assess, dolls, towns, three_regions
):
    def row_of(**more):
        given = {"MUNICIPALITIES": towns, "MUNICIPALITY_ID_FIELD": "id", **more}
        run = assess(dolls, three_regions, NAME_FIELD="name", SECTOR_FIELD="sector", **given)
        return next(row for row in run.rows() if row["name"] == "Dwars")

    without, with_host = row_of(), row_of(HOST_FIELD="host")

    assert without["suggested_category"] == "small_operational"
    assert criteria_of(without, "small_operational")["hosted"][0] == "unknown"
    assert with_host["suggested_category"] is None
    criteria = criteria_of(with_host, "small_operational")
    assert criteria["hosted"] == ["not_met", pytest.approx(1 / 8), 1, "Zone", None]
    assert criteria["hosted_members"] == ["not_met", 1, 4, "Zone", None]  # 5–7 lies half in Zone
    assert criteria["host_region"] == ["met", 1, 1, "Zone", None]


@pytest.fixture
def towns(make_layer, boxes) -> QgsVectorLayer:
    """Municipalities of 3 × 4 km from 5 km eastward, and two west of it: Dwars has four of them in part or whole."""
    cells = [(0, 3), (3, 5), (5, 7), (7, 9), (9, 11), (11, 13)]
    return make_layer(
        [(boxes(west, 0, east, 4), str(row), f"G{row}") for row, (west, east) in enumerate(cells)], name="gemeenten"
    )


def test_a_host_may_come_from_a_layer_of_its_own(assess, dolls, make_layer, boxes, three_regions):
    hosts = make_layer([(boxes(0, 0, 20, 10), "02", "Grote gastheer")], name="gastheren")

    run = assess(
        dolls,
        three_regions,
        NAME_FIELD="name",
        HOST_FIELD="host",
        HOSTS=hosts,
        HOSTS_ID_FIELD="id",
        HOSTS_NAME_FIELD="name",
        HOSTED="memory:",
    )

    rows = {row["name"]: row for row in run.rows("HOSTED")}
    assert rows["Dwars"]["chain"] == "Dwars ⊂ Grote gastheer"
    assert (rows["Dwars"]["nests"], rows["Dwars"]["host_region_count"]) == (True, 2)
    assert run.results["NOT_NESTED_COUNT"] == 0


def test_hosts_that_are_none_are_listed_with_the_remedy(assess, make_layer, boxes, three_regions):
    rows = [("1", "9"), ("2", "2"), ("3", "4"), ("4", "3")]
    territories = make_layer(
        [(boxes(i, 0, i + 1, 1), key, f"T{key}", "", host) for i, (key, host) in enumerate(rows)], fields=FACTS
    )

    run = assess(territories, three_regions, NAME_FIELD="name", HOST_FIELD="host", HOSTED="memory:")

    assert "There is no host with the id that these name: T1 → 9." in run.warning
    assert "These name themselves as host: T2 → 2." in run.warning
    assert "The hosts of these lead back to themselves: T3 → 4, T4 → 3." in run.warning
    assert [row["host_problem"] for row in run.rows("HOSTED")] == ["unknown", "own", "cycle", "cycle"]


def test_without_hosts_the_counts_are_zero_and_the_table_is_not_written(assess, split, three_regions):
    run = assess(split, three_regions, HOSTED="memory:")

    assert (run.results["HOSTED_COUNT"], run.results["NOT_NESTED_COUNT"]) == (0, 0)
    assert run.rows("HOSTED") == []


def test_a_layer_of_hosts_needs_the_field_that_names_the_host(assess, split, three_regions):
    run = assess(split, three_regions, HOSTS=split, HOSTS_ID_FIELD="id")

    assert "Parameter HOSTS is given, but HOST_FIELD is empty" in run.error


def test_a_recognition_supports_tourism_and_assets_are_shown(assess, make_layer, boxes, three_regions):
    territories = make_layer(
        [
            (boxes(6, 2, 14, 8), "1", "Met", "toerisme", None, "TV-007", "ja"),
            (boxes(6, 2, 14, 8), "2", "Zonder", "toerisme", None, None, "nee"),
        ],
        fields=FACTS,
    )

    run = assess(
        territories, three_regions, SECTOR_FIELD="sector", RECOGNITION_FIELD="erkenning", ASSETS_FIELD="activa"
    )

    with_it, without = run.rows()
    assert with_it["suggested_category"] == "tourism"
    assert criteria_of(with_it, "tourism")["recognition"] == ["met", None, None, "TV-007", None]
    assert criteria_of(with_it, "scale_driven")["heavy_assets"][0] == "met"
    assert without["suggested_category"] is None
    assert criteria_of(without, "tourism")["recognition"][0] == "not_met"
    assert criteria_of(without, "scale_driven")["heavy_assets"][0] == "not_met"


def test_assets_that_are_neither_yes_nor_no_are_refused(assess, make_layer, boxes, three_regions):
    territories = make_layer([(boxes(6, 2, 14, 8), "1", "", "", None, None, "veel")], fields=FACTS)

    run = assess(territories, three_regions, ASSETS_FIELD="activa")

    assert "field “activa” holds “veel” in feature 1, which is neither yes nor no" in run.error


def test_a_legal_form_without_structure_supports_its_ground(assess, make_layer, boxes, three_regions):
    territories = make_layer([(boxes(6, 2, 14, 8), "1", "Samenwerkingsovereenkomst")])

    run = assess(territories, three_regions, LEGAL_FORM_FIELD="name")

    [row] = run.rows()
    assert row["suggested_category"] == "no_structure"
    assert "The legal form “Samenwerkingsovereenkomst” is on the list of this ground." in row["suggestion"]


def test_sectors_of_the_users_own_are_added(assess, make_layer, boxes, three_regions, tmp_path: Path):
    territories = make_layer([(boxes(0, 0, 14, 8), "1", "", "Laadpalenpark")])
    terms = tmp_path / "sectoren.json"
    terms.write_text('{"scale_driven": ["laadpalen*"]}', encoding="utf-8")

    def suggested(**more):
        return assess(territories, three_regions, SECTOR_FIELD="sector", **more).rows()[0]["suggested_category"]

    assert suggested() is None
    assert suggested(EXTRA_SECTORS=str(terms)) == "scale_driven"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"landscaping": ["x"]}', "unknown key"),
        ('{"landscape": ["a*"]}', "landscape[0]: must be a term with at least 4 letters"),
        ("[]", "must be an object"),
        ("{", "JSON"),
    ],
)
def test_sectors_that_cannot_be_read_are_refused_with_file_and_place(
    assess, split, three_regions, tmp_path, text, message
):
    path = tmp_path / "sectoren.json"
    path.write_text(text, encoding="utf-8")

    run = assess(split, three_regions, EXTRA_SECTORS=str(path))

    assert "Parameter EXTRA_SECTORS" in run.error
    assert str(path) in run.error
    assert message in run.error
