"""Territories from lists of members.

Four towns of 10 × 10 km in a row, the last of which has a name like the first::

    +--------+--------+--------+--------+
    |   01   |   02   |   03   |   04   |
    | Noord  | Zuid   | West   | Noord- |
    |        |        |        | Oost   |
    +--------+--------+--------+--------+
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingContext, QgsProject, QgsVectorLayer

from .conftest import Log, MakeLayer, Run

NAMES = {"01": "Noord", "02": "Zuid", "03": "West", "04": "Noord-Oost"}


@pytest.fixture
def towns_layer(make_layer: MakeLayer, boxes: Callable[..., str]) -> QgsVectorLayer:
    rows = [(boxes(10 * i, 0, 10 * i + 10, 10), code, name) for i, (code, name) in enumerate(NAMES.items())]
    return make_layer(rows, name="towns", fields="field=id:string&field=name:string")


@pytest.fixture
def unite(algorithm: QgsProcessingAlgorithm, towns_layer: QgsVectorLayer) -> Callable[..., Run]:
    """Run the algorithm on a table of members with the fields partnership and municipality."""
    united = QgsApplication.processingRegistry().algorithmById("regioalign:territoriesfrommembers")

    def run(members: QgsVectorLayer | str, **more: Any) -> Run:
        log = more.pop("log", None) or Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {
            "MEMBERS": members,
            "PARTNERSHIP_FIELD": "partnership",
            "MUNICIPALITY_FIELD": "municipality",
            "MUNICIPALITIES": towns_layer,
            "MUNICIPALITY_ID_FIELD": "id",
            "MUNICIPALITY_NAME_FIELD": "name",
            "OUTPUT": "memory:",
            "PROBLEMS": "memory:",
            **more,
        }
        results, ok = united.run(parameters, context, log)
        return Run(ok, results, log, context)

    return run


@pytest.fixture
def table(make_layer: MakeLayer) -> Callable[..., QgsVectorLayer]:
    """Make a table without geometry of rows of texts."""

    def make(*rows: tuple[Any, ...], fields: str = "partnership municipality", name: str = "members") -> QgsVectorLayer:
        described = "&".join(f"field={field}:string" for field in fields.split())
        return make_layer([(None, *row) for row in rows], name=name, fields=described, kind="None", crs="EPSG:31370")

    return make


def areas_km2(run: Run) -> dict[str, float]:
    return {
        feature["partnership_id"]: feature.geometry().area() / 1e6 if feature.hasGeometry() else 0.0
        for feature in run.layer().getFeatures()
    }


def problems(run: Run) -> list[tuple[str, str | None, str, str]]:
    return [(row["partnership_id"], row["text"], row["problem"], row["action"]) for row in run.rows("PROBLEMS")]


def test_members_in_rows_become_one_territory_per_partnership(unite, table) -> None:
    run = unite(table(("p", "01"), ("q", "03"), ("p", "02")))

    assert areas_km2(run) == {"p": 200.0, "q": 100.0}
    assert [(row["members"], row["member_count"], row["flags"]) for row in run.rows()] == [
        ("01;02", 2, None),
        ("03", 1, None),
    ]
    assert run.results["TERRITORY_COUNT"] == 2
    assert run.results["PROBLEM_COUNT"] == 0


def test_a_list_may_hold_codes_names_and_free_text(unite, table) -> None:
    rows = [("a", "01; 02"), ("b", "noord-west, 02"), ("c", "West – Noord-Oost en Zuid"), ("d", "01\n03")]
    run = unite(table(*rows, fields="partnership members"), MUNICIPALITY_FIELD=None, MEMBER_LIST_FIELD="members")

    assert [row["members"] for row in run.rows()] == ["01;02", "01;03;02", "03;04;02", "01;03"]
    assert problems(run) == []


def test_what_is_wrong_with_members_is_listed_flagged_and_counted(unite, table) -> None:
    rows = [("p", "01"), ("p", "Noord"), ("p", "1"), ("p", "Zuit"), ("p", "OCMW West"), ("p", None), ("p", "99999")]
    run = unite(table(*rows))

    assert problems(run) == [
        ("p", "Noord", "duplicate", "counted_once"),
        ("p", "1", "unknown", "skipped"),
        ("p", "Zuit", "unknown", "skipped"),
        ("p", "OCMW West", "ambiguous", "skipped"),
        ("p", None, "empty", "skipped"),
        ("p", "99999", "pseudo_code", "skipped"),
    ]
    assert [row["candidates"] for row in run.rows("PROBLEMS")][1:4] == ["Noord (01)", "Zuid (02)", "West (03)"]
    [row] = run.rows()
    assert row["flags"] == "duplicate_member,unknown_member"
    assert row["flag_detail"] == "duplicate_member: Noord; unknown_member: 1, Zuit, OCMW West"
    assert {key: run.results[key] for key in ("PROBLEM_COUNT", "UNKNOWN_COUNT", "DUPLICATE_COUNT")} == {
        "PROBLEM_COUNT": 6,
        "UNKNOWN_COUNT": 2,
        "DUPLICATE_COUNT": 1,
    }
    assert "Zuit" in run.warning


def test_a_partnership_without_a_known_member_keeps_a_row_without_geometry(unite, table) -> None:
    run = unite(table(("p", "Nowhere"), ("q", None), ("r", "02")))

    assert areas_km2(run) == {"p": 0.0, "q": 0.0, "r": 100.0}
    assert [(row["members"], row["member_count"]) for row in run.rows()] == [(None, 0), (None, 0), ("02", 1)]
    assert run.results["WITHOUT_TERRITORY_COUNT"] == 2
    assert "p, q" in run.warning


def test_attributes_of_partnerships_are_joined_and_those_without_members_stay(unite, table) -> None:
    partnerships = table(
        ("007", "Zeven", "water"), ("008", "Acht", None), ("007", "Twice", "x"), fields="kbo title Members", name="p"
    )
    run = unite(
        table(("007", "01"), ("009", "02")),
        PARTNERSHIPS=partnerships,
        PARTNERSHIP_ID_FIELD="kbo",
        NAME_FIELD="title",
    )

    assert run.layer().fields().names() == [
        *("partnership_id", "name", "title", "Members_2"),
        *("members", "member_count", "flags", "flag_detail"),
    ]
    assert [(row["partnership_id"], row["name"], row["Members_2"]) for row in run.rows()] == [
        ("007", "Zeven", "water"),
        ("009", None, None),
        ("008", "Acht", None),
    ]
    assert problems(run) == [("008", None, "empty", "skipped")]
    assert "009" in run.warning
    assert "first row is used: 007" in run.warning


def test_partnerships_without_their_leading_zeros_are_told_as_such(unite, table) -> None:
    run = unite(
        table(("007", "01")),
        PARTNERSHIPS=table(("7", "Zeven"), ("8", "Acht"), fields="kbo title", name="p"),
        PARTNERSHIP_ID_FIELD="kbo",
    )

    assert (
        "ids that have lost their leading zeros, so that they are other partnerships: 7. Make it text." in run.warning
    )


def test_rows_without_a_partnership_are_left_out_with_a_warning(unite, table) -> None:
    run = unite(table((None, "01"), ("p", "02")))

    assert list(areas_km2(run)) == ["p"]
    assert "1 rows have no value in field “partnership”" in run.warning


def test_neighbouring_towns_that_do_not_fit_are_united_all_the_same(unite, table, make_layer, boxes) -> None:
    towns = make_layer([(boxes(0, 0, 10, 10), "01", "A"), (boxes(9, 3, 20, 8), "02", "B")], name="towns")

    run = unite(table(("p", "01"), ("p", "02")), MUNICIPALITIES=towns)

    assert areas_km2(run) == {"p": 150.0}


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"PARTNERSHIP_FIELD": "nope"}, ("“members”", "“nope”", "partnership, municipality")),
        ({"MUNICIPALITY_FIELD": None}, ("MUNICIPALITY_FIELD", "MEMBER_LIST_FIELD")),
        ({"MUNICIPALITY_ID_FIELD": None}, ("“towns”", "MUNICIPALITY_ID_FIELD")),
        ({"RULE_SET": "nope"}, ("RULE_SET", "nope")),
    ],
)
def test_wrong_input_is_refused_with_what_to_do(unite, table, wrong, words) -> None:
    run = unite(table(("p", "01")), **wrong)

    assert all(word in run.error for word in words), run.error


def test_municipalities_without_polygons_are_refused(unite, table) -> None:
    run = unite(table(("p", "01")), MUNICIPALITIES=table(("01", "Noord"), fields="id name", name="towns"))

    assert "polygons are needed" in run.error


def test_a_table_without_rows_is_refused(unite, table) -> None:
    assert "has no rows" in unite(table()).error


def test_cancelling_leaves_no_result(unite, table) -> None:
    log = Log()
    log.cancel()

    run = unite(table(("p", "01")), log=log)

    assert run.results == {}


def test_every_parameter_has_help(algorithm: QgsProcessingAlgorithm) -> None:
    united = QgsApplication.processingRegistry().algorithmById("regioalign:territoriesfrommembers")

    assert [one.name() for one in united.parameterDefinitions() if not one.help()] == []


def test_the_hundred_associations_of_2023_get_a_territory(unite, shared_data) -> None:
    folder = shared_data / "flanders-partnerships"
    municipalities = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"

    run = unite(
        str(folder / "partnership_members_2023.csv"),
        PARTNERSHIP_FIELD="igs_kbo",
        MUNICIPALITY_FIELD="nis_2019",
        PARTNERSHIPS=str(folder / "partnerships_2023.csv"),
        PARTNERSHIP_ID_FIELD="igs_kbo",
        NAME_FIELD="igs_naam",
        MUNICIPALITIES=f"{municipalities}|layername=gemeente2024",
        MUNICIPALITY_ID_FIELD="nis",
        MUNICIPALITY_NAME_FIELD="naam",
    )

    assert run.ok, run.log.errors
    assert (run.results["TERRITORY_COUNT"], run.results["WITHOUT_TERRITORY_COUNT"]) == (100, 0)
    assert run.results["DUPLICATE_COUNT"] == 11
    assert run.results["UNKNOWN_COUNT"] == 0
    assert run.rows()[0]["partnership_id"] == "0200065765"
    assert run.rows()[0]["name"] == "Veneco"
