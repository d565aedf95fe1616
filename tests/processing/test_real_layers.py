"""The main job on real layers of Flanders: the published figures, whatever the CRS the layers come in."""

from __future__ import annotations

import pytest

STRADDLING_ZONES = {
    "PZ Arro Ieper",
    "PZ Geraardsbergen - Lierde",
    "PZ Grensleie",
    "PZ Hamme - Waasmunster",
    "PZ Kouter",
    "PZ Regio Rhode en Schelde",
    "PZ Wetteren - Laarne - Wichelen",
}


@pytest.fixture
def regions(shared_data) -> str:
    return str(shared_data / "flanders-regions/regions.gpkg")


@pytest.fixture
def assess_against_refreg(assess, regions):
    """Assess a layer against the 15 reference regions, by geometry alone."""

    def run(territories: str, **more):
        fields = {"REGION_ID_FIELD": "refreg", "REGION_NAME_FIELD": "naam"}
        done = assess(territories, f"{regions}|layername=refreg", **fields, **more)
        assert done.ok, done.log.errors
        return done

    return run


def counts(run) -> dict[str, int]:
    """Give the classes that occur."""
    return {key[6:].lower(): count for key, count in run.results.items() if key.startswith("COUNT_") and count}


def test_seven_police_zones_straddle(assess_against_refreg, regions):
    run = assess_against_refreg(f"{regions}|layername=politiezone", ID_FIELD="politiezone", NAME_FIELD="naam")

    assert {row["name"] for row in run.rows() if row["conforms"] is False} == STRADDLING_ZONES
    assert counts(run) == {"outside": 6, "within": 94, "straddles_split": 7}
    assert {row["reference_set"] for row in run.rows()} == {"refreg"}


def test_of_the_transport_regions_three_coincide_four_lie_within_and_eight_straddle(assess_against_refreg, regions):
    found = counts(assess_against_refreg(f"{regions}|layername=vervoerregio", ID_FIELD="vervoerregio"))

    assert (found["coincides"], found["within"]) == (3, 4)
    assert sum(count for code, count in found.items() if code.startswith("straddles")) == 8


def test_four_provinces_are_unions_and_limburg_coincides(assess_against_refreg, regions):
    run = assess_against_refreg(f"{regions}|layername=provincie", ID_FIELD="provincie", NAME_FIELD="naam")

    assert counts(run) == {"union": 4, "coincides": 1, "outside": 1}
    assert [row["main_region"] for row in run.rows() if row["class"] == "coincides"] == ["Limburg"]


def test_the_four_provinces_of_whole_regions_flip_between_the_rule_sets(assess_against_refreg, regions):
    """The position paper accepts no union, the decree does; Limburg coincides and conforms to both."""

    def conforming(rule_set: str) -> set[str]:
        run = assess_against_refreg(f"{regions}|layername=provincie", ID_FIELD="provincie", RULE_SET=rule_set)
        return {row["partnership_id"] for row in run.rows() if row["conforms"]}

    assert conforming("vvsg-2020") == {"70000"}
    assert conforming("regiodecreet-2023") == {"10000", "20001", "30000", "40000", "70000"}


def test_a_partnership_layer_with_a_nameless_rest_runs_with_a_warning(assess_against_refreg, regions):
    run = assess_against_refreg(f"{regions}|layername=woon_igs", ID_FIELD="igs")

    assert run.results["TERRITORY_COUNT"] == 71
    assert "“woon_igs” (territories): field “igs” has no value in features 1" in run.warning


def test_degrees_and_two_lamberts_give_the_same_classes(assess_against_refreg, regions, tmp_path):
    import processing

    zones = f"{regions}|layername=politiezone"
    classes = []
    for code in ("EPSG:31370", "EPSG:3812", "EPSG:4326"):
        moved = processing.run(
            "native:reprojectlayer",
            {"INPUT": zones, "TARGET_CRS": code, "OUTPUT": str(tmp_path / f"{code[5:]}.gpkg")},
        )["OUTPUT"]
        classes.append(assess_against_refreg(moved, ID_FIELD="politiezone").classes())

    assert classes[0] == classes[1] == classes[2]


def test_river_basins_straddle_and_get_landscape(assess_against_refreg, shared_data):
    archive = shared_data / "flanders-landscape/landscape.gpkg.zip"
    basins = f"/vsizip/{archive}/landscape.gpkg|layername=bekken"

    run = assess_against_refreg(basins, ID_FIELD="bekken", LANDSCAPE=basins, LANDSCAPE_NAME_FIELD="bekken")

    assert {row["suggested_category"] for row in run.rows()} == {"landscape"}
    assert all(row["class"].startswith("straddles") for row in run.rows())
