"""`regioalign:compareindicators` as QGIS runs it: figures of two dates of a register, or of two registers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from regioalign.regioalign_plugin.register.records import Indicator, IndicatorTable
from regioalign.regioalign_plugin.register.runs import apply_run
from regioalign.tests.processing.conftest import Run, box
from regioalign.tests.processing.register_steps import outputs_of, run_algorithm
from regioalign.tests.register.assessments import AN, DAY, new_register, run_of, straddling

LISTS = "field=id:string&field=name:string&field=members:string"


def figures(scope: str, layer: str, *rows: tuple[str, str, float]) -> IndicatorTable:
    return IndicatorTable(scope, layer, [Indicator(scope, unit, unit or None, *pair, layer) for unit, *pair in rows])


def filled(folder: Path, *runs: list[IndicatorTable]) -> Path:
    """Make a register with a run on 1 March of 2024, of 2025 and so on."""
    path = new_register(folder)
    for number, tables in enumerate(runs):
        run = run_of([straddling()], indicators=tables)
        apply_run(path, run, who=AN, at=datetime(2024 + number, 3, 1, 12, tzinfo=timezone.utc), today=DAY)
    return path


BEFORE = [
    figures("layer", "", ("", "member_set_count", 183.0), ("", "mean_coherence", 0.25)),
    figures("layer", "police", ("", "v_measure", 0.9)),
    figures("region", "", ("Kempen", "member_set_count", 20.0), ("Gone", "member_set_count", 4.0)),
]
AFTER = [
    figures("layer", "", ("", "member_set_count", 38.0), ("", "mean_coherence", 0.25)),
    figures("layer", "police", ("", "v_measure", 0.95)),
    figures("region", "", ("Kempen", "member_set_count", 6.0), ("New", "member_set_count", 3.0)),
]


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return filled(tmp_path, BEFORE, AFTER)


@pytest.fixture
def compare(algorithm: object) -> Callable[..., Run]:
    def run(**more: Any) -> Run:
        given = {key: str(value) if isinstance(value, Path) else value for key, value in more.items()}
        return run_algorithm("compareindicators", COMPARISON="memory:", **given)

    return run


@pytest.mark.parametrize(("key", "number"), [("BEFORE_RUN", 99), ("RUN", 99), ("BEFORE_RUN", 0)])
def test_a_run_that_is_not_there_is_refused_by_its_number(compare, register, key, number):
    done = compare(REGISTER=register, **{key: number})

    assert not done.ok
    assert f"has no run {number}; its last one is 2. Give {key} another number." in done.error


def test_first_figures_of_a_register_are_held_against_those_of_now(compare, register):
    done = compare(REGISTER=register)

    assert done.ok, done.log.errors
    rows = [tuple(row.values()) for row in done.rows("COMPARISON")]
    assert rows == [
        ("layer", None, None, None, "mean_coherence", 0.25, 0.25, 0.0),
        ("layer", None, None, None, "member_set_count", 183.0, 38.0, -145.0),
        ("layer", "police", None, None, "v_measure", 0.9, 0.95, pytest.approx(0.05)),
        ("region", None, "Gone", "Gone", "member_set_count", 4.0, None, None),
        ("region", None, "Kempen", "Kempen", "member_set_count", 20.0, 6.0, -14.0),
        ("region", None, "New", "New", "member_set_count", None, 3.0, None),
    ]
    counts = ("COMPARED_COUNT", "CHANGED_COUNT", "ONLY_BEFORE_COUNT", "ONLY_AFTER_COUNT")
    assert [done.results[key] for key in counts] == [4, 3, 1, 1]


def test_the_log_tells_the_whole_before_and_after(compare, register):
    told = compare(REGISTER=register).log.told

    assert "- Number of different member sets: 183 → 38" in told
    assert told.index("police:") < next(row for row, line in enumerate(told) if "0.9 → 0.95" in line)
    assert any("Before: run 1 of" in line and "After: run 2 of" in line for line in told)


def test_dates_and_runs_choose_the_sides(compare, tmp_path):
    three = filled(tmp_path, BEFORE, AFTER, [figures("layer", "", ("", "member_set_count", 12.0))])

    def sides(**more: Any) -> list[tuple[float, float]]:
        done = compare(REGISTER=three, **more)
        assert done.ok, done.log.errors
        return [
            (row["before"], row["after"])
            for row in done.rows("COMPARISON")
            if row["indicator"] == "member_set_count" and row["scope"] == "layer"
        ]

    assert sides() == [(183.0, 12.0)]
    assert sides(BEFORE_DATE="2025-06-30") == [(38.0, 12.0)]
    assert sides(DATE="2025-03-01") == [(183.0, 38.0)]
    assert sides(BEFORE_RUN=2, RUN=3) == [(38.0, 12.0)]


def test_two_registers_are_held_against_each_other(compare, tmp_path, register):
    (tmp_path / "old").mkdir()
    other = filled(tmp_path / "old", [figures("layer", "", ("", "member_set_count", 190.0))])

    done = compare(REGISTER=register, BEFORE_REGISTER=other, ONLY_CHANGES=True)

    assert done.ok, done.log.errors
    whole = [row for row in done.rows("COMPARISON") if row["indicator"] == "member_set_count" and not row["id"]]
    assert [(row["before"], row["after"], row["change"]) for row in whole] == [(190.0, 38.0, -152.0)]
    assert done.results["COMPARED_COUNT"] == 1


def test_only_what_changed_leaves_the_rest_out(compare, register):
    rows = compare(REGISTER=register, ONLY_CHANGES=True).rows("COMPARISON")

    assert [row["indicator"] for row in rows if row["scope"] == "layer"] == ["member_set_count", "v_measure"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"BEFORE_RUN": 2}, "Before and after are the same: run 2 of"),
        ({"BEFORE_DATE": "2020-01-01"}, "has no run up to the date or run that BEFORE_DATE names"),
        ({"REFERENCE_SET": "nowhere"}, "or none against that reference set"),
    ],
)
def test_a_side_without_figures_and_one_moment_twice_are_refused(compare, register, more, words):
    done = compare(REGISTER=register, **more)

    assert not done.ok
    assert words in done.error


def test_a_register_without_figures_says_how_to_get_them(compare, tmp_path):
    done = compare(REGISTER=filled(tmp_path, []))

    assert not done.ok
    assert "holds no indicators as of" in done.error
    assert "Give their tables to “Update register”" in done.error


def test_a_missing_register_is_named(compare, tmp_path):
    assert "nowhere.gpkg" in compare(REGISTER=tmp_path / "nowhere.gpkg").error


# --- From memberships to before and after -------------------------------------


@pytest.fixture
def year(assess, make_layer, three_regions, tmp_path) -> Callable[..., Run]:
    """Assess partnerships by their members, measure their indicators, and take both into the register."""
    units = [(box(5 * i, 0, 5 * i + 5, 10), f"{i + 1:05}", f"Gemeente {i + 1}") for i in range(6)]
    regional: dict[str, Any] = {"MUNICIPALITIES": make_layer(units, name="municipalities")}
    regional["MUNICIPALITY_ID_FIELD"], regional["REGION_NAME_FIELD"] = "id", "name"

    def run(*lists: str) -> Run:
        rows = [(box(0, 0, 5, 10), f"P{number}", "", members) for number, members in enumerate(lists)]
        layer: QgsVectorLayer = make_layer(rows, name="igs", fields=LISTS)
        assessed = assess(layer, three_regions, MEMBERS_FIELD="members", **regional)
        measured = run_algorithm(
            "municipalityindicators",
            INPUT=layer,
            ID_FIELD="id",
            MEMBERS_FIELD="members",
            REGIONS=three_regions,
            REGION_ID_FIELD="id",
            **regional,
            **dict.fromkeys(("OUTPUT", "REGIONS_OUTPUT", "SUMMARY"), "memory:"),
        )
        assert measured.ok, measured.log.errors
        return run_algorithm(
            "updateregister",
            REGISTER=str(tmp_path / "regioalign.gpkg"),
            ACTOR="An",
            **outputs_of(assessed),
            MUNICIPALITY_INDICATORS=measured.layer().clone(),
            REGION_INDICATORS=measured.layer("REGIONS_OUTPUT").clone(),
            INDICATOR_SUMMARY=measured.layer("SUMMARY").clone(),
        )

    return run


def test_indicators_of_two_years_are_compared_from_one_register(year, compare, tmp_path):
    for lists in (
        ("00001;00002", "00002;00003", "00003;00004"),
        ("00001;00002;00003;00004", "00001;00002;00003;00004"),
    ):
        done = year(*lists)
        assert done.ok, done.log.errors

    compared = compare(REGISTER=tmp_path / "regioalign.gpkg")

    assert compared.ok, compared.log.errors
    assert "- Number of different member sets: 3 → 1" in compared.log.told
    told = {
        (row["scope"], row["id"], row["indicator"]): (row["before"], row["after"])
        for row in compared.rows("COMPARISON")
    }
    assert told["layer", None, "partnership_count"] == (3.0, 2.0)
    assert told["municipality", "00001", "partner_count"] == (1.0, 3.0)
    assert told["municipality", "00002", "congruence"] == (0.5, 1.0)
    assert told["region", "A", "member_set_count"] == (2.0, 1.0)
