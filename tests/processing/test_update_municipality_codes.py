"""Codes from date to date: the shipped mergers on real data, own tables and parts of municipalities on drawings.

Four old towns of 10 × 10 km in a row; on 1 January 2020 02 and 03 became 23, and 04 got the code 40::

    +----+----+----+----+
    | 01 | 02 | 03 | 04 |
    +----+----+----+----+
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("qgis.core")

import shapely
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from .conftest import Log, MakeLayer, Run

REAL = "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
MEMBERS = "flanders-partnerships/partnership_members_2023.csv"
FROM, TO = "2019-06-01", "2020-01-01"


@pytest.fixture
def update(algorithm: QgsProcessingAlgorithm) -> Callable[..., Run]:
    """Run the algorithm, by default over the shipped mergers of 2025."""
    made = QgsApplication.processingRegistry().algorithmById("regioalign:updatemunicipalitycodes")

    def run(layer: QgsVectorLayer | str, **more: Any) -> Run:
        log = more.pop("log", None) or Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {
            "INPUT": layer,
            "FROM_DATE": "2024-06-01",
            "TO_DATE": "2025-01-01",
            "OUTPUT": "memory:",
            "CHANGES": "memory:",
            "PARTS": "memory:",
            **more,
        }
        results, ok = made.run(parameters, context, log)
        return Run(ok, results, log, context)

    return run


@pytest.fixture
def make_table(make_layer: MakeLayer) -> Callable[..., QgsVectorLayer]:
    """Make a table; its fields are texts unless a type follows after a colon."""

    def make(name: str, fields: str, *rows: tuple[Any, ...]) -> QgsVectorLayer:
        typed = [field if ":" in field else f"{field}:string" for field in fields.split()]
        uri = "&".join(f"field={field}" for field in typed)
        return make_layer([(None, *row) for row in rows], name=name, fields=uri, kind="NoGeometry", crs="")

    return make


@pytest.fixture
def own(make_table) -> Callable[..., dict[str, Any]]:
    """Make the parameters of an own table of mergers; without rows those of the drawing."""

    def make(*rows: tuple[Any, ...]) -> dict[str, Any]:
        rows = rows or (("02", "23", TO), ("03", "23", TO), ("04", "40", TO))
        return {
            "MERGERS": make_table("fusies", "old new day weight", *rows),
            "OLD_FIELD": "old",
            "NEW_FIELD": "new",
            "DATE_FIELD": "day",
            "WEIGHT_FIELD": "weight",
            "FROM_DATE": FROM,
            "TO_DATE": TO,
        }

    return make


@pytest.fixture
def old_towns_layer(make_layer: MakeLayer, boxes: Callable[..., str]) -> QgsVectorLayer:
    rows = [
        (boxes(10 * i, 0, 10 * i + 10, 10), f"0{i + 1}", name) for i, name in enumerate(["Aa", "Bee", "Cee", "Dee"])
    ]
    return make_layer(rows, name="old towns")


def column(run: Run, name: str, key: str = "OUTPUT") -> list[Any]:
    return [row[name] for row in run.rows(key)]


def test_a_list_gets_new_codes_each_once(update, make_table, own) -> None:
    table = make_table("igs", "id members", ("x", "02, 03;04\n01"), ("y", "01;05"))

    run = update(table, LIST_FIELD="members", **own())

    assert column(run, "members") == ["23;40;01", "01;05"]
    assert column(run, "id") == ["x", "y"]
    assert column(run, "flags") == [None, None]
    kinds = [(row["old_code"], row["new_code"], row["kind"]) for row in run.rows("CHANGES")]
    assert kinds == [("02", "23", "merged"), ("03", "23", "merged"), ("04", "40", "recoded")]
    counts = ("CHANGED_COUNT", "MERGED_COUNT", "PART_COUNT", "UNKNOWN_COUNT")
    assert [run.results[key] for key in counts] == [3, 2, 0, 0]


def test_a_list_that_does_not_change_stays_as_it_was_written(update, make_table, own) -> None:
    run = update(make_table("igs", "members", ("01, 05",)), LIST_FIELD="members", **own())

    assert column(run, "members") == ["01, 05"]


def test_a_member_that_merged_with_a_non_member_keeps_its_old_territory(
    update, make_table, own, old_towns_layer
) -> None:
    table = make_table("igs", "id members", ("x", "01;02"), ("y", "02;03"))

    run = update(
        table,
        LIST_FIELD="members",
        PARTNERSHIP_FIELD="id",
        OLD_MUNICIPALITIES=old_towns_layer,
        OLD_MUNICIPALITY_ID_FIELD="id",
        OLD_MUNICIPALITY_NAME_FIELD="name",
        **own(),
    )

    assert column(run, "flags") == ["part_municipality", None]
    assert column(run, "flag_detail") == ["part_municipality: 23 (with Bee, without Cee)", None]
    [part] = run.rows("PARTS")
    assert (part["partnership_id"], part["members"], part["old_members"]) == ("x", "01;23", "01;02")
    assert (part["part_municipalities"], part["flags"]) == ("23", "part_municipality")
    [territory] = run.layer("PARTS").getFeatures()
    made = shapely.from_wkb(territory.geometry().asWkb().data())
    assert made.equals(shapely.box(150_000, 180_000, 170_000, 190_000))
    assert run.layer("PARTS").crs().authid() == "EPSG:31370"
    assert run.results["PART_COUNT"] == 1
    assert "Partnerships that now cover a part of a municipality (see PARTS): 1. x: 23" in run.warning
    assert "the partnership covers a part of it" in run.rows("CHANGES")[0]["detail"]


def test_without_old_municipalities_the_parts_are_a_table(update, make_table, own) -> None:
    run = update(make_table("igs", "members", ("01;02",)), LIST_FIELD="members", **own())

    assert run.layer("PARTS").wkbType() == Qgis.WkbType.NoGeometry
    assert column(run, "old_members", "PARTS") == ["01;02"]


def test_rows_of_one_partnership_are_taken_together(update, make_table, own) -> None:
    table = make_table("leden", "id code", ("x", "02"), ("y", "03"), ("x", "03"), ("x", None), (None, "02"))

    run = update(table, CODE_FIELD="code", PARTNERSHIP_FIELD="id", **own())

    assert column(run, "code") == ["23", "23", "23", None, "23"]
    assert column(run, "flags") == [None, "part_municipality", "duplicate_member", None, None]
    assert column(run, "partnership_id", "PARTS") == ["y"]


def test_rows_without_partnerships_have_no_parts(update, make_table, own) -> None:
    run = update(make_table("towns", "code", ("02",)), CODE_FIELD="code", **own())

    assert column(run, "code") == ["23"]
    assert run.results["PART_COUNT"] == 0


def test_codes_that_do_not_exist_are_kept_and_told(update, make_table) -> None:
    table = make_table("igs", "members", ("11001;46029;44011;99999;007",))

    run = update(table, LIST_FIELD="members")

    assert column(run, "members") == ["11001;46029;44011;99999;007"]
    assert column(run, "flags") == ["unknown_member"]
    assert column(run, "flag_detail") == ["unknown_member: 46029, 44011, 99999, 007"]
    assert [row["detail"] for row in run.rows("CHANGES")] == [
        "exists only from 2025-01-01 on, after the date from; kept",
        "ended on 2018-12-31, before the date from; kept",
        "no municipality has this code; kept",
        "no municipality has this code; kept",
    ]
    assert run.results["UNKNOWN_COUNT"] == 4
    assert "Table “igs”: 4 codes in field “members” do not exist on 2024-06-01" in run.warning


def test_names_that_stay_while_codes_change_are_told(update, make_table) -> None:
    run = update(make_table("igs", "members", ("37015;46014;11002",)), LIST_FIELD="members")

    changes = {row["old_code"]: (row["kind"], row["keeps_name"], row["new_name"]) for row in run.rows("CHANGES")}
    assert changes == {
        "37015": ("merged", True, "Tielt"),
        "46014": ("merged", True, "Lokeren"),
        "11002": ("grown", False, "Antwerpen"),
    }
    assert "Tielt (with Tielt, without Meulebeke)" in column(run, "flag_detail")[0]


def test_flags_that_are_there_already_stay(update, make_table, own) -> None:
    table = make_table("igs", "members flags flag_detail", ("02;04", "unknown_member", "unknown_member: Foo"))

    run = update(table, LIST_FIELD="members", **own())

    assert column(run, "flags") == ["part_municipality,unknown_member"]
    assert column(run, "flag_detail") == ["unknown_member: Foo; part_municipality: 23 (with 02, without 03)"]


def test_a_member_given_twice_is_counted_once_and_flagged(update, make_table, own) -> None:
    run = update(make_table("igs", "members", ("01;01",)), LIST_FIELD="members", **own())

    assert column(run, "members") == ["01"]
    assert column(run, "flags") == ["duplicate_member"]


def test_numbers_stay_numbers(update, make_table) -> None:
    run = update(make_table("leden", "nis:integer", (11007,), (11001,)), CODE_FIELD="nis")

    assert column(run, "nis") == [11002, 11001]


def test_a_field_of_numbers_does_not_take_letters(update, make_table, own) -> None:
    table = make_table("leden", "nis:integer", (2,))

    error = update(table, CODE_FIELD="nis", **own(("2", "B", TO))).error

    assert "Layer “leden”: field “nis” holds numbers and cannot take “B”" in error


def test_a_layer_keeps_its_geometry_and_crs(update, old_towns_layer, own) -> None:
    run = update(old_towns_layer, CODE_FIELD="id", **own())

    assert column(run, "id") == ["01", "23", "23", "40"]
    assert [feature.geometry().area() for feature in run.layer().getFeatures()] == [100e6] * 4
    assert run.layer().crs().authid() == "EPSG:31370"


def test_a_division_is_carried_with_its_weights(update, make_table, own) -> None:
    mergers = own(("02", "2A", TO, "0.6"), ("02", "2B", TO, "0,4"))

    lists = update(make_table("igs", "members", ("01;02",)), LIST_FIELD="members", **mergers)
    rows = update(make_table("leden", "id code", ("x", "01"), ("x", "02")), CODE_FIELD="code", **mergers)

    assert column(lists, "members") == ["01;2A;2B"]
    assert column(lists, "weights") == ["2A=0.6;2B=0.4"]
    assert column(rows, "code") == ["01", "2A", "2B"]
    assert column(rows, "weights") == [None, "2A=0.6", "2B=0.4"]
    assert [(row["kind"], row["share"]) for row in lists.rows("CHANGES")] == [("split", 0.6), ("split", 0.4)]


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([("02", "2A", TO), ("02", "2B", TO)], "02 becomes several municipalities (feature 1, feature 2)"),
        ([("02", "02", TO, "0.9"), ("02", "03", TO)], "give WEIGHT_FIELD with shares that add up to 1"),
        ([("02", "2A", TO, "0.6"), ("02", "2B", TO, "0.6")], "the weights of 02 do not add up to 1"),
        ([("02", "03", TO), ("03", "02", "2021-01-01")], "02 is given again after it ended (feature 1, feature 2)"),
        ([("02", "", TO)], "a code or the date is missing in feature 1"),
        ([("02", "03", "soon")], "field “day” holds “soon” in feature 1, which is not a date"),
        ([("02", "03", TO, "half")], "field “weight” holds “half” in feature 1, which is not a number"),
    ],
)
def test_a_table_that_would_have_us_guess_is_refused(update, make_table, own, rows, text) -> None:
    error = update(make_table("igs", "members", ("01;02",)), LIST_FIELD="members", **own(*rows)).error

    assert "Table “fusies”" in error
    assert text in error


def test_an_own_table_may_have_dates_of_any_type(update, make_table, own) -> None:
    parameters = {
        **own(),
        "MERGERS": make_table("fusies", "old new day:date weight:double", ("02", "9", QDate(2020, 1, 1))),
    }

    assert column(update(make_table("igs", "m", ("02",)), LIST_FIELD="m", **parameters), "m") == ["9"]


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({}, "Give either CODE_FIELD (one code per row) or LIST_FIELD"),
        ({"CODE_FIELD": "members", "LIST_FIELD": "members"}, "and not both"),
        ({"LIST_FIELD": "lid"}, "has no field “lid”"),
        ({"LIST_FIELD": "members", "TO_DATE": "2018-01-01"}, "TO_DATE (2018-01-01) is before FROM_DATE (2024-06-01)"),
        ({"LIST_FIELD": "members", "FROM_DATE": "then"}, "FROM_DATE"),
    ],
)
def test_wrong_parameters_are_refused(update, make_table, more, text) -> None:
    assert text in update(make_table("igs", "members", ("11001",)), **more).error


def test_an_own_table_needs_its_fields(update, make_table, own) -> None:
    error = update(make_table("igs", "m", ("1",)), LIST_FIELD="m", **{**own(), "NEW_FIELD": ""}).error

    assert "Layer “fusies” (mergers): parameter NEW_FIELD is empty" in error


def test_an_empty_table_is_refused(update, make_table) -> None:
    assert "Table “leeg” (table to update) has no rows" in update(make_table("leeg", "m"), LIST_FIELD="m").error


def test_old_municipalities_of_another_date_are_told(update, make_table, shared_data) -> None:
    run = update(
        make_table("igs", "m", ("11007",)),
        LIST_FIELD="m",
        OLD_MUNICIPALITIES=f"{shared_data / REAL}|layername=gemeente2025",
        OLD_MUNICIPALITY_ID_FIELD="nis",
    )

    assert "“gemeente2025” has codes that do not exist on 2024-06-01: 23106, " in run.warning
    assert "no geometry for 11007" in run.warning


def test_a_run_that_is_cancelled_has_no_results(update, make_table) -> None:
    log = Log()
    log.cancel()

    assert update(make_table("igs", "m", ("11007",)), LIST_FIELD="m", log=log).results == {}


@pytest.mark.parametrize(
    ("before", "after", "start", "end", "changed"),
    [
        (2018, 2024, "2018-12-31", "2024-12-31", 15),
        (2024, 2025, "2024-12-31", "2025-01-01", 27),
        (2018, 2025, "2018-12-31", "2025-01-01", 42),
    ],
)
def test_codes_of_the_real_layers_go_from_date_to_date(update, shared_data, before, after, start, end, changed) -> None:
    run = update(f"{shared_data / REAL}|layername=gemeente{before}", CODE_FIELD="nis", FROM_DATE=start, TO_DATE=end)

    expected = QgsVectorLayer(f"{shared_data / REAL}|layername=gemeente{after}", "after")
    assert {str(code) for code in column(run, "nis")} == {str(f["nis"]) for f in expected.getFeatures()}
    assert run.results["UNKNOWN_COUNT"] == 0
    assert run.results["CHANGED_COUNT"] == changed
    assert run.log.warnings == []


def test_members_of_2023_get_the_codes_that_a_table_gives_them(update, shared_data) -> None:
    run = update(
        str(shared_data / MEMBERS),
        CODE_FIELD="nis_2019",
        PARTNERSHIP_FIELD="igs_kbo",
        OLD_MUNICIPALITIES=f"{shared_data / REAL}|layername=gemeente2024",
        OLD_MUNICIPALITY_ID_FIELD="nis",
        OLD_MUNICIPALITY_NAME_FIELD="naam",
    )

    rows = run.rows()
    assert len(rows) == 2225
    assert all(str(row["nis_2019"]) == str(row["nis_2025"]) for row in rows)
    assert run.results["UNKNOWN_COUNT"] == 0
    assert set(column(run, "partnership_id", "PARTS")) == partnerships_with_parts(shared_data)
    assert run.results["PART_COUNT"] == 37


def partnerships_with_parts(shared_data) -> set[str]:
    """Count with the tables alone: who has some but not all of those that merged in 2025."""
    with (shared_data / "flanders-mergers/mergers_2025.csv").open(encoding="utf-8") as file:
        new_of = {row["old_nis"]: row["new_nis"] for row in csv.DictReader(file)}
    members: dict[str, set[str]] = {}
    with (shared_data / MEMBERS).open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            members.setdefault(row["igs_kbo"], set()).add(row["nis_2019"])
    merged = {new: {old for old in new_of if new_of[old] == new} for new in new_of.values()}
    return {key for key, here in members.items() if any(olds & here and olds - here for olds in merged.values())}


def test_without_parts_their_layer_is_empty(update, make_table, own, old_towns_layer) -> None:
    run = update(
        make_table("igs", "members", ("02;03",)),
        LIST_FIELD="members",
        OLD_MUNICIPALITIES=old_towns_layer,
        OLD_MUNICIPALITY_ID_FIELD="id",
        **own(),
    )

    assert run.rows("PARTS") == []
    assert run.layer("PARTS").wkbType() == Qgis.WkbType.MultiPolygon
