"""`regioalign:concordance` as QGIS runs it: what it writes, counts, says and refuses."""

from __future__ import annotations

import csv
import math
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer

from regioalign.tests.processing.conftest import Log, Run, box

FIELDS = "field=id:string&field=name:string&field=members:string&field=inhabitants:integer"
MEASURES = ("V_MEASURE", "HOMOGENEITY", "COMPLETENESS", "MAPCURVES", "ZONE_SPLITTING", "REGION_SPLITTING_REDUCED")


def run_algorithm(parameters: dict[str, Any], log: Log) -> Run:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    found = QgsApplication.processingRegistry().algorithmById("regioalign:concordance")
    assert found is not None
    results, ok = found.run(parameters, context, log)
    return Run(ok, results, log, context)


@pytest.fixture
def concordance(algorithm: object) -> Callable[..., Run]:
    """Run the algorithm; ids are in `id`, names in `name`, all outputs go to memory."""

    def run(zones: QgsVectorLayer | str, regions: QgsVectorLayer | str, **more: Any) -> Run:
        parameters = {
            "INPUT": zones,
            "ID_FIELD": "id",
            "NAME_FIELD": "name",
            "REGIONS": regions,
            "REGION_ID_FIELD": "id",
            "REGION_NAME_FIELD": "name",
            **dict.fromkeys(("OUTPUT", "REGIONS_OUTPUT", "SHARES", "SUMMARY"), "memory:"),
            **more,
        }
        return run_algorithm(parameters, parameters.pop("log", None) or Log())

    return run


@pytest.fixture
def stripes(make_layer) -> Callable[..., QgsVectorLayer]:
    """Make a layer from a row of letters, each 10 × 10 km: "AAB" is A of 20 km and B of 10 km."""

    def make(text: str, name: str = "zones", **lists: str) -> QgsVectorLayer:
        rows = [
            (
                box(10 * text.index(one), 0, 10 * text.rindex(one) + 10, 10),
                one,
                f"Zone {one}",
                lists.get(one),
            )
            for one in sorted(set(text) - {"."})
        ]
        return make_layer(rows, name=name, fields=FIELDS)

    return make


@pytest.fixture
def municipalities(make_layer) -> QgsVectorLayer:
    """Municipalities 0 to 5 of 10 km from the west, with 1, 2, 4, 8, 16 and 32 inhabitants."""
    rows = [(box(10 * i, 0, 10 * i + 10, 10), str(i), f"M{i}", None, 2**i) for i in range(6)]
    return make_layer(rows, name="gemeenten", fields=FIELDS)


def with_municipalities(layer: QgsVectorLayer, basis: str) -> dict[str, Any]:
    return {
        "BASIS": basis,
        "MUNICIPALITIES": layer,
        "MUNICIPALITY_ID_FIELD": "id",
        "MUNICIPALITY_NAME_FIELD": "name",
        "WEIGHT_FIELD": "inhabitants",
    }


def test_measures_layers_and_numbers_come_out(concordance, stripes) -> None:
    run = concordance(stripes("aaabbb"), stripes("RRSSTT", "refregions"))

    # a holds R and half of S, b the rest: H(region) = log2 3, and of each zone H(2/3, 1/3) = 0.918296 bits.
    assert run.results["HOMOGENEITY"] == pytest.approx(1 - 0.918296 / math.log2(3), abs=1e-6)
    # S alone is split, half and half, over zones of the same size: 1 - 1/3 · 1.
    assert run.results["COMPLETENESS"] == pytest.approx(2 / 3)
    assert run.results["ZONE_SPLITTING"] == pytest.approx(math.sqrt(2 / 3) + math.sqrt(1 / 3))
    assert run.results["REGION_SPLITTING"] == pytest.approx((1 + 1 + math.sqrt(2)) / 3)
    counts = {key: run.results[key] for key in ("IS_COMPARABLE", "ZONE_COUNT", "REGION_COUNT", "LEFT_OUT_COUNT")}
    assert counts == {"IS_COMPARABLE": 1, "ZONE_COUNT": 2, "REGION_COUNT": 3, "LEFT_OUT_COUNT": 0}
    [first, second] = run.rows()
    assert (first["zone_id"], first["zone"], first["main_region"]) == ("a", "Zone a", "Zone R")
    assert first["main_share"] == pytest.approx(2 / 3)
    assert first["inhomogeneity"] == pytest.approx(0.918296 / math.log2(3), abs=1e-6)
    assert first["amount"] == pytest.approx(300e6)
    assert (second["region_count"], second["basis"], second["reference_set"]) == (2, "area", "refregions")
    regions = {row["region_id"]: row for row in run.rows("REGIONS_OUTPUT")}
    assert [regions[code]["inhomogeneity"] for code in "RST"] == pytest.approx([0, 1, 0])
    assert (regions["S"]["main_zone_id"], regions["S"]["zone_count"]) == ("a", 2)
    assert regions["R"]["uncovered_share"] == 0


def test_the_reference_set_is_named_as_its_regions_do(concordance, make_layer, stripes) -> None:
    regions = make_layer(
        [(box(0, 0, 30, 10), "R", "Regio R", "2025")],
        name="regions",
        fields="field=id:string&field=name:string&field=reference_set:string",
    )

    run = concordance(stripes("aab"), regions)

    assert {row["reference_set"] for row in run.rows()} == {"2025"}


def test_a_chain_of_steps_can_go_on_with_codes_and_numbers_where_measures_are_refused(concordance, stripes) -> None:
    run = concordance(stripes("aa.b"), stripes("RRSS"), REGIONS_OUTPUT=None, SHARES=None, SUMMARY=None)

    assert run.ok
    assert "SHARES" not in run.results
    assert (run.results["ZONE_COUNT"], run.results["IS_COMPARABLE"]) == (2, 0)


def test_shares_and_summary_are_tables(concordance, stripes) -> None:
    run = concordance(stripes("aaabbb"), stripes("RRSSTT"))

    shares = [
        (row["zone_id"], row["region_id"], row["share"], row["cover"], row["whole"]) for row in run.rows("SHARES")
    ]
    assert shares == [
        ("a", "R", pytest.approx(2 / 3), pytest.approx(1), True),
        ("a", "S", pytest.approx(1 / 3), pytest.approx(1 / 2), False),
        ("b", "S", pytest.approx(1 / 3), pytest.approx(1 / 2), False),
        ("b", "T", pytest.approx(2 / 3), pytest.approx(1), True),
    ]
    values = {row["measure"]: row["value"] for row in run.rows("SUMMARY")}
    assert values["v_measure"] == run.results["V_MEASURE"]
    assert values["is_comparable"] == 1


def test_every_row_has_its_geometry_in_the_crs_of_its_layer(concordance, make_layer, stripes) -> None:
    degrees = make_layer(
        [("MULTIPOLYGON(((4 51, 4.5 51, 4.5 51.2, 4 51.2, 4 51)))", "R", "R")],
        crs="EPSG:4326",
        fields=FIELDS,
    )
    zones = make_layer([(degrees.getFeature(1).geometry(), "a", "a")], crs="EPSG:4326", fields=FIELDS)

    run = concordance(zones, degrees)

    layer = run.layer("REGIONS_OUTPUT")
    assert layer.crs().authid() == "EPSG:4326"
    [feature] = layer.getFeatures()
    assert feature.geometry().area() == pytest.approx(0.1, rel=1e-6)
    assert run.results["V_MEASURE"] == 1


@pytest.mark.parametrize(
    ("basis", "size", "share"), [("municipalities", 3, 2 / 3), ("weight", 7, 4 / 7), ("area", 300e6, 2 / 3)]
)
def test_what_is_counted_decides_sizes_and_shares(concordance, stripes, municipalities, basis, size, share) -> None:
    run = concordance(stripes("aaabbb"), stripes("RRSSTT"), **with_municipalities(municipalities, basis))

    [first, _] = run.rows()
    assert first["amount"] == pytest.approx(size)
    assert first["main_share"] == pytest.approx(share)
    assert first["basis"] == basis


def test_lists_of_members_win_over_geometry(concordance, stripes, municipalities) -> None:
    zones = stripes("aaabbb", a="0;1", b="2, 3; 4; 5")

    run = concordance(
        zones, stripes("RRSSTT"), MEMBERS_FIELD="members", **with_municipalities(municipalities, "municipalities")
    )

    assert run.results["HOMOGENEITY"] < 1
    assert run.results["COMPLETENESS"] == 1
    assert [row["amount"] for row in run.rows()] == [2, 4]


def test_lists_of_members_can_be_compared_by_the_area_of_the_members(concordance, stripes, municipalities) -> None:
    zones = stripes("aaabbb", a="0;1", b="2;3;4;5")

    run = concordance(zones, stripes("RRSSTT"), MEMBERS_FIELD="members", **with_municipalities(municipalities, "area"))

    assert [row["amount"] for row in run.rows()] == pytest.approx([200e6, 400e6])
    assert run.results["COMPLETENESS"] == 1


def test_overlapping_zones_are_refused_with_figures_and_shares_are_given(concordance, make_layer, stripes) -> None:
    zones = make_layer([(box(0, 0, 20, 10), "a", "Noord"), (box(10, 0, 30, 10), "b", "Zuid")], fields=FIELDS)

    run = concordance(zones, stripes("RRS"))

    assert run.ok
    assert not any(key in run.results for key in MEASURES)
    assert run.results["IS_COMPARABLE"] == 0
    assert run.results["OVERLAP_SHARE"] == pytest.approx(1 / 3)
    assert "Zones overlap each other, 100.0000 km² in all, 33.3 % of the regions" in run.warning
    assert "Noord and Zuid (100.0000 km²)" in run.warning
    assert [row["inhomogeneity"] for row in run.rows()] == [None, None]
    assert [row["main_share"] for row in run.rows()] == pytest.approx([1, 1 / 2])
    assert len(run.rows("SHARES")) == 3
    [remark] = [row["remark"] for row in run.rows("SUMMARY") if row["measure"] == "is_comparable"]
    assert "Noord and Zuid" in remark


def test_zones_with_gaps_are_refused_with_the_regions_that_lack(concordance, stripes) -> None:
    run = concordance(stripes("aa.b"), stripes("RRSS"))

    assert run.results["IS_COMPARABLE"] == 0
    assert run.results["UNCOVERED_SHARE"] == pytest.approx(1 / 4)
    assert "No zone holds 100.0000 km² of the regions, 25 %: Zone S (100.0000 km²)" in run.warning
    assert [row["uncovered_share"] for row in run.rows("REGIONS_OUTPUT")] == pytest.approx([0, 1 / 2])


def test_zones_that_reach_beyond_are_refused_and_those_outside_are_left_out(concordance, stripes) -> None:
    beyond = concordance(stripes("aabb"), stripes("RRR."))
    outside = concordance(stripes("aabc"), stripes("RRS."))

    assert beyond.results["IS_COMPARABLE"] == 0
    assert "Zones extend beyond the regions by 100.0000 km²: Zone b (100.0000 km²)" in beyond.warning
    assert outside.results["V_MEASURE"] == 1
    assert outside.results["LEFT_OUT_COUNT"] == 1
    assert any("Zone c" in text for text in outside.log.told)


def test_municipalities_in_two_zones_and_in_none_are_refused_by_number(concordance, stripes, municipalities) -> None:
    zones = stripes("aaabbb", a="0;1;2", b="2;3;4")

    run = concordance(
        zones, stripes("RRSSTT"), MEMBERS_FIELD="members", **with_municipalities(municipalities, "municipalities")
    )

    assert run.results["IS_COMPARABLE"] == 0
    assert "Zone a and Zone b (1 municipality)" in run.warning
    assert "Zone T (1 municipality)" in run.warning


def test_regions_that_overlap_stop_the_run(concordance, make_layer, stripes) -> None:
    regions = make_layer([(box(0, 0, 20, 10), "R", "R"), (box(10, 0, 30, 10), "S", "S")], fields=FIELDS)

    run = concordance(stripes("aab"), regions)

    assert "regions overlap each other" in run.error


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"BASIS": "weight"}, "“weight”, which needs MUNICIPALITIES"),
        ({"MEMBERS_FIELD": "members"}, "“members”, which needs MUNICIPALITIES"),
        ({"BASIS": "people"}, "“people” is not possible"),
        ({"ID_FIELD": "nis"}, "has no field “nis”"),
    ],
)
def test_what_lacks_is_named_before_the_run(concordance, stripes, more, words) -> None:
    run = concordance(stripes("aab"), stripes("RRS"), **more)

    assert words in run.error


def test_weights_need_their_field(concordance, stripes, municipalities) -> None:
    more = {**with_municipalities(municipalities, "weight"), "WEIGHT_FIELD": ""}

    assert "needs WEIGHT_FIELD" in concordance(stripes("aab"), stripes("RRS"), **more).error


def test_a_cancelled_run_writes_nothing(concordance, stripes) -> None:
    log = Log()
    log.cancel()

    run = concordance(stripes("aab"), stripes("RRS"), log=log)

    assert "OUTPUT" not in run.results


def by_definition(pairs: Counter[tuple[str, str]]) -> tuple[float, float]:
    """Homogeneity and completeness of counted pairs (zone, region), from entropies alone."""

    def entropy(counts: Counter[Any]) -> float:
        whole = sum(counts.values())
        return -sum(count / whole * math.log(count / whole) for count in counts.values())

    zones, regions = Counter(), Counter()
    for (zone, region), count in pairs.items():
        zones[zone] += count
        regions[region] += count
    return (
        1 - (entropy(pairs) - entropy(zones)) / entropy(regions),
        1 - (entropy(pairs) - entropy(regions)) / entropy(zones),
    )


def table_of(shared_data, name: str) -> dict[str, str]:
    path = shared_data / f"flanders-regions/memberships/gemeente2025_{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {row["nis"]: row["code"] for row in csv.DictReader(file) if not row["nis"].startswith("9999")}


def real(concordance, shared_data, layer: str, basis: str) -> Run:
    path = shared_data / "flanders-regions/regions.gpkg"
    units = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
    return concordance(
        f"{path}|layername={layer}",
        f"{path}|layername=refreg",
        ID_FIELD=layer,
        NAME_FIELD="naam",
        REGION_ID_FIELD="refreg",
        REGION_NAME_FIELD="naam",
        BASIS=basis,
        MUNICIPALITIES=f"{units}|layername=gemeente2025",
        MUNICIPALITY_ID_FIELD="nis",
        MUNICIPALITY_NAME_FIELD="naam",
    )


@pytest.mark.parametrize("layer", ["provincie", "politiezone", "vervoerregio"])
def test_real_zones_by_municipality_are_what_the_tables_give(concordance, shared_data, layer) -> None:
    regions, zones = table_of(shared_data, "refreg"), table_of(shared_data, layer)
    homogeneity, completeness = by_definition(Counter((zones[nis], region) for nis, region in regions.items()))

    run = real(concordance, shared_data, layer, "municipalities")

    assert run.results["HOMOGENEITY"] == pytest.approx(homogeneity, abs=1e-12)
    assert run.results["COMPLETENESS"] == pytest.approx(completeness, abs=1e-12)
    assert run.results["REGION_COUNT"] == 15


@pytest.mark.parametrize("basis", ["area", "municipalities"])
def test_provinces_are_unions_of_whole_regions_and_limburg_is_one(concordance, shared_data, basis) -> None:
    run = real(concordance, shared_data, "provincie", basis)

    assert run.results["COMPLETENESS"] == 1
    assert run.results["ZONE_SPLITTING_REDUCED"] == pytest.approx(1)
    assert run.results["ZONE_SPLITTING"] > 1.7
    assert run.results["LEFT_OUT_COUNT"] == 1  # Brussels
    [limburg] = [row for row in run.rows() if row["zone"].startswith("Limburg")]
    assert (limburg["inhomogeneity"], limburg["region_count"]) == (0, 1)
    assert all(row["inhomogeneity"] == 0 for row in run.rows("REGIONS_OUTPUT"))


@pytest.mark.parametrize("basis", ["area", "municipalities"])
def test_the_seven_straddling_police_zones_are_those_that_are_mixed(concordance, shared_data, basis) -> None:
    run = real(concordance, shared_data, "politiezone", basis)

    assert sorted(row["zone"] for row in run.rows() if row["inhomogeneity"] and row["inhomogeneity"] > 0) == [
        "PZ Arro Ieper",
        "PZ Geraardsbergen - Lierde",
        "PZ Grensleie",
        "PZ Hamme - Waasmunster",
        "PZ Kouter",
        "PZ Regio Rhode en Schelde",
        "PZ Wetteren - Laarne - Wichelen",
    ]


def test_transport_regions_that_coincide_have_a_full_fit(concordance, shared_data) -> None:
    run = real(concordance, shared_data, "vervoerregio", "area")

    assert sum(row["fit"] == pytest.approx(1, abs=1e-9) for row in run.rows()) == 3
    assert run.results["V_MEASURE"] == pytest.approx(0.947, abs=0.0005)
