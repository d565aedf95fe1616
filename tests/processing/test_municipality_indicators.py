"""`regioalign:municipalityindicators` as QGIS runs it: what it writes, counts, says and refuses."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer

from regioalign.tests.processing.conftest import Log, Run, box

FIELDS = "field=id:string&field=name:string&field=members:string&field=inhabitants:integer"
# Partnerships of municipalities 0 to 5: 0 to 2 lie in R, 3 to 5 in S.
PAIRS = [("p", "0"), ("p", "1"), ("p", "2"), ("q", "2"), ("q", "3"), ("r", "2"), ("r", "3")]


@pytest.fixture
def indicators(algorithm: object, make_layer) -> Callable[..., Run]:
    """Run the algorithm on six municipalities and two regions; all outputs go to memory."""
    municipalities = make_layer(
        [(box(10 * i, 0, 10 * i + 10, 10), str(i), f"Mé{i}", None, 10 * i) for i in range(6)],
        name="gemeenten",
        fields=FIELDS,
    )
    regions = make_layer(
        [(box(0, 0, 30, 10), "R", "Regio R"), (box(30, 0, 60, 10), "S", "Regio S")], name="refregions", fields=FIELDS
    )

    def run(memberships: QgsVectorLayer | str, **more: Any) -> Run:
        log = more.pop("log", None) or Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {
            "INPUT": memberships,
            "ID_FIELD": "partnership",
            "MUNICIPALITIES": municipalities,
            "MUNICIPALITY_ID_FIELD": "id",
            "MUNICIPALITY_NAME_FIELD": "name",
            "REGIONS": regions,
            "REGION_ID_FIELD": "id",
            "REGION_NAME_FIELD": "name",
            **dict.fromkeys(("OUTPUT", "REGIONS_OUTPUT", "COMPARISON"), "memory:"),
            **more,
        }
        found = QgsApplication.processingRegistry().algorithmById("regioalign:municipalityindicators")
        assert found is not None
        results, ok = found.run(parameters, context, log)
        return Run(ok, results, log, context)

    return run


@pytest.fixture
def table(make_layer) -> Callable[..., QgsVectorLayer]:
    """Make a table of partnership, municipality and seats."""

    def make(rows: Sequence[Sequence[Any]], name: str = "leden") -> QgsVectorLayer:
        fields = "field=partnership:string&field=nis:string&field=seats:string"
        return make_layer([(None, *row) for row in rows], name=name, fields=fields, kind="None", crs="EPSG:31370")

    return make


@pytest.fixture
def lists(make_layer) -> Callable[..., QgsVectorLayer]:
    """Make a table of partnerships with a list of members each."""

    def make(**members: str) -> QgsVectorLayer:
        rows = [(None, code, text) for code, text in members.items()]
        return make_layer(rows, name="igs", fields="field=partnership:string&field=members:string", kind="None")

    return make


BY_ROW = {"MUNICIPALITY_FIELD": "nis"}
BY_LIST = {"MEMBERS_FIELD": "members"}


def test_municipalities_and_regions_get_their_indicators(indicators, table) -> None:
    run = indicators(table(PAIRS), WEIGHT_FIELD="inhabitants", **BY_ROW)

    rows = {row["municipality_id"]: row for row in run.rows()}
    assert rows["2"]["municipality"] == "Mé2"
    assert [rows["2"][name] for name in ("partnership_count", "partner_count", "partner_set_count")] == [3, 3, 2]
    assert [rows["2"][name] for name in ("regions_reached", "is_border", "region_name")] == [2, True, "Regio R"]
    # With 0 and 1 it shares one of three, with 3 two of three.
    assert rows["2"]["congruence"] == pytest.approx((1 / 3 + 1 / 3 + 2 / 3) / 3)
    assert rows["0"]["is_border"] is False
    assert (rows["5"]["partnership_count"], rows["5"]["congruence"]) == (0, None)
    regions = {row["region_id"]: row for row in run.rows("REGIONS_OUTPUT")}
    assert [regions["R"][name] for name in ("municipality_count", "weight", "border_count")] == [3, 30, 1]
    assert regions["R"]["area_m2"] == pytest.approx(300e6)
    assert [regions["R"][name] for name in ("partnership_count", "within_count", "member_set_count")] == [3, 1, 2]
    assert regions["R"]["coherence"] == pytest.approx((1 + 1 + 1 / 3) / 3)
    assert [regions[code]["coherence_rank"] for code in "RS"] == [1, 2]
    counts = {key: value for key, value in run.results.items() if key.endswith("_COUNT")}
    assert counts == {
        "MUNICIPALITY_COUNT": 6,
        "PARTNERSHIP_COUNT": 3,
        "MEMBERSHIP_COUNT": 7,
        "MEMBER_SET_COUNT": 2,
        "CROSSING_COUNT": 2,
        "BORDER_COUNT": 2,
    }


def test_rows_lists_names_and_territories_give_the_same(indicators, table, lists, make_layer) -> None:
    by_row = indicators(table(PAIRS), **BY_ROW)
    by_list = indicators(lists(p="0;1, 2", q="2\n3", r="3;2"), **BY_LIST)
    by_name = indicators(lists(p="Mé0;Me1, MÉ2", q="Mé2\nMé3", r="Mé3;Mé2"), **BY_LIST)
    areas = [(box(0, 0, 30, 10), "p"), (box(20, 0, 40, 10), "q"), (box(20, 0, 40, 10), "r")]
    drawn = indicators(make_layer(areas, fields="field=partnership:string"))

    expected = by_row.rows()
    assert by_list.rows() == by_name.rows() == drawn.rows() == expected


def test_before_and_after_are_told_side_by_side(indicators, table, lists) -> None:
    run = indicators(
        lists(p="0;1;2", q="3;4;5"),
        BEFORE=table(PAIRS),
        ID_FIELD_BEFORE="partnership",
        MUNICIPALITY_FIELD_BEFORE="nis",
        **BY_LIST,
    )

    assert (run.results["PARTNERSHIP_COUNT_BEFORE"], run.results["PARTNERSHIP_COUNT"]) == (3, 2)
    assert (run.results["CROSSING_COUNT_BEFORE"], run.results["CROSSING_COUNT"]) == (2, 0)
    rows = {(row["level"], row["id"], row["indicator"]): row for row in run.rows("COMPARISON")}
    crossing = rows["all", None, "crossing_count"]
    assert (crossing["before"], crossing["after"], crossing["change"]) == (2, 0, -2)
    assert rows["region", "S", "member_set_count"]["after"] == 1
    assert rows["municipality", "2", "partnership_count"]["name"] == "Mé2"
    assert rows["municipality", "5", "congruence"]["before"] is None
    assert any(text.endswith("border of regions: 2 → 0") for text in run.log.told)


def test_without_memberships_before_the_table_is_empty_and_it_says_so(indicators, table) -> None:
    run = indicators(table(PAIRS), **BY_ROW)

    assert run.rows("COMPARISON") == []
    assert "no memberships before were given" in run.warning
    assert not any(key.endswith("_BEFORE") for key in run.results)


def test_seats_are_summed_up_per_municipality_and_region(indicators, table) -> None:
    rows = [("p", "0", "2"), ("p", "1", None), ("q", "0", "1.5"), ("q", "3", "4")]

    run = indicators(table(rows), SEATS_FIELD="seats", **BY_ROW)

    assert [row["seats"] for row in run.rows()] == [3.5, None, None, 4, None, None]
    assert [row["seats"] for row in run.rows("REGIONS_OUTPUT")] == [3.5, 4]
    assert run.results["SEATS"] == 7.5


def test_what_is_no_member_is_skipped_and_told(indicators, table) -> None:
    rows = [*PAIRS, ("p", "0"), ("p", "77"), ("s", "77"), (None, "1"), ("q", None), ("q", "99999")]

    run = indicators(table(rows), **BY_ROW)

    assert run.results["MEMBERSHIP_COUNT"] == 7
    assert run.results["PARTNERSHIP_COUNT"] == 3
    assert "Unknown members, skipped: 2, such as 77." in run.warning
    assert "bring codes of another date to that of the municipalities" in run.warning
    assert "1 rows have no value in field “partnership”" in run.warning
    assert "Rows without a member: 1." in run.warning
    assert "no member is known are left out: s." in run.warning
    assert any("counted once: 1." in text for text in run.log.told)
    assert any("no municipality, skipped: 1, such as 99999." in text for text in run.log.told)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "choose the field with the municipality of each row (MUNICIPALITY_FIELD)"),
        ({"SEATS_FIELD": "seats"}, "Seats need a row per member"),
        ({"MUNICIPALITY_FIELD": "code"}, "has no field “code”"),
        ({"MUNICIPALITY_FIELD": "nis", "ID_FIELD": ""}, "ID_FIELD is empty"),
    ],
)
def test_wrong_fields_are_refused_before_the_run(indicators, table, more, words) -> None:
    assert words in indicators(table(PAIRS), **more).error


def test_seats_that_are_no_number_are_refused_with_their_row(indicators, table) -> None:
    run = indicators(table([("p", "0", "twee")]), SEATS_FIELD="seats", **BY_ROW)

    assert "“twee” in feature 1" in run.error


def test_memberships_before_need_their_fields(indicators, table) -> None:
    assert "ID_FIELD_BEFORE is empty" in indicators(table(PAIRS), BEFORE=table(PAIRS), **BY_ROW).error


def test_a_cancelled_run_writes_nothing(indicators, table) -> None:
    log = Log()
    log.cancel()

    assert "OUTPUT" not in indicators(table(PAIRS), log=log, **BY_ROW).results


def test_real_associations_are_what_plain_sets_give(indicators, shared_data) -> None:
    path = shared_data / "flanders-partnerships/partnership_members_2023.csv"
    units = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
    regions = shared_data / "flanders-regions/regions.gpkg"
    with path.open(encoding="utf-8", newline="") as file:
        pairs = {(row["igs_kbo"], row["nis_2025"]) for row in csv.DictReader(file)}
    members, own = defaultdict(set), defaultdict(set)
    for partnership, nis in pairs:
        members[partnership].add(nis)
        own[nis].add(partnership)

    run = indicators(
        str(path),
        ID_FIELD="igs_kbo",
        MUNICIPALITY_FIELD="nis_2025",
        MUNICIPALITIES=f"{units}|layername=gemeente2025",
        MUNICIPALITY_ID_FIELD="nis",
        MUNICIPALITY_NAME_FIELD="naam",
        REGIONS=f"{regions}|layername=refreg",
        REGION_ID_FIELD="refreg",
        REGION_NAME_FIELD="naam",
    )

    assert run.results["MUNICIPALITY_COUNT"] == 285
    assert run.results["PARTNERSHIP_COUNT"] == 100
    assert run.results["CROSSING_COUNT"] == 59  # published: 59 of the 100 touch more than one region
    assert run.results["MEMBER_SET_COUNT"] == len(set(map(frozenset, members.values())))
    sizes = {row["region_name"]: row["municipality_count"] for row in run.rows("REGIONS_OUTPUT")}
    assert (sizes["Limburg"], sizes["Halle-Vilvoorde"], sizes["Kempen"], sizes["Waasland"]) == (38, 31, 27, 7)
    for row in run.rows():
        nis = row["municipality_id"]
        partners = set().union(*(members[one] for one in own[nis])) - {nis}
        assert row["partnership_count"] == len(own[nis])
        assert row["partner_count"] == len(partners)
        if partners:
            shared = [len(own[nis] & own[partner]) / len(own[nis]) for partner in partners]
            assert row["congruence"] == pytest.approx(sum(shared) / len(shared))
