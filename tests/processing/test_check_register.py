"""The check of a register through the algorithm: tables in words, counts, and when it fails."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.file import writing
from regioalign.tests.processing.register_steps import run_algorithm
from regioalign.tests.register.assessments import AN, FULL, conforming, new_register, request, straddling


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return new_register(tmp_path, straddling("007"), conforming("008"))


@pytest.fixture
def check(algorithm, register):
    def run(**more: Any) -> Any:
        parameters = {"REGISTER": str(register), "PROBLEMS": "memory:", "LEVELS": "memory:", "ACTOR": "An", **more}
        return run_algorithm("checkregister", **parameters)

    return run


def damage(path: Path) -> None:
    with writing(path, AN) as connection:
        connection.execute("UPDATE territories SET digest = 'other' WHERE partnership_id = '007'")


def plan_until_yesterday(path: Path) -> None:
    day = date.today() - timedelta(days=1)
    step = request("plan", parts=FULL.__class__(comply_by=day), today=day)
    change_explanation(path, "007", step, who=AN)


def test_a_sound_register_gives_an_empty_table_and_the_level_of_each_explanation(check, register):
    change_explanation(register, "007", request("write", parts=FULL), who=AN)

    done = check(FAIL_ON="any")

    assert done.ok, done.log.errors
    assert done.rows("PROBLEMS") == []
    [row] = done.rows("LEVELS")
    assert (row["partnership_id"], row["state"], row["level"], row["score"]) == ("007", "draft", "adequate", 75.0)
    assert row["missing"] is None
    assert "few words" in row["warnings"]
    counts = {key: value for key, value in done.results.items() if key.endswith("_COUNT")}
    assert counts == {
        "PROBLEM_COUNT": 0,
        "ERROR_COUNT": 0,
        "WARNING_COUNT": 0,
        "OVERDUE_COUNT": 0,
        "EXPIRED_COUNT": 0,
        "EXPLANATION_COUNT": 1,
    }
    assert "Nothing is wrong with the register." in done.log.told


def test_a_problem_has_its_place_and_its_remedy(check, register):
    damage(register)

    done = check()

    [row] = done.rows("PROBLEMS")
    assert row == {
        "severity": "error",
        "kind": "geometry_damaged",
        "partnership_id": "007",
        "name": "Watergroep",
        "location": "territories 1",
        "detail": "The geometry of the territory is not the one that was stored.",
        "remedy": "Update the register with the assessment again, with all its outputs.",
    }
    assert (done.results["PROBLEM_COUNT"], done.results["ERROR_COUNT"]) == (1, 1)
    assert "geometry" in done.warning


def test_dates_that_passed_are_told_and_applied_only_if_asked(check, register):
    plan_until_yesterday(register)

    told = check()
    assert [row["kind"] for row in told.rows("PROBLEMS")] == ["lapsed"]
    assert (told.results["OVERDUE_COUNT"], told.results["EXPIRED_COUNT"]) == (1, 0)
    assert read_case(register, "007").case.state.value == "planned"

    applied = check(APPLY_DATES=True)
    assert (applied.results["OVERDUE_COUNT"], applied.results["EXPIRED_COUNT"]) == (0, 1)
    assert read_case(register, "007").case.state.value == "expired"


@pytest.mark.parametrize(
    ("prepare", "fail_on", "fails"),
    [
        (damage, "never", False),
        (damage, "errors", True),
        (plan_until_yesterday, "errors", False),
        (plan_until_yesterday, "any", True),
    ],
)
def test_it_fails_as_asked_after_the_tables_are_written(check, register, tmp_path, prepare, fail_on, fails):
    prepare(register)
    table = tmp_path / "problemen.csv"

    done = check(FAIL_ON=fail_on, PROBLEMS=str(table))

    assert done.ok is not fails
    assert len(table.read_text(encoding="utf-8").splitlines()) == 2


def test_a_register_that_is_cut_off_is_a_problem_in_the_table(check, register):
    content = register.read_bytes()
    register.write_bytes(content[: len(content) // 2])

    done = check()

    assert done.ok, done.log.errors
    assert done.results["ERROR_COUNT"] >= 1
    row = done.rows("PROBLEMS")[-1]
    assert str(register) in row["detail"]
    assert "Check register" not in row["detail"]
    assert "go back to a backup" in row["remedy"]
    assert not any(line.endswith("(–)") for line in done.log.warnings)


def test_what_is_not_there_cannot_be_checked(check, tmp_path):
    assert "There is no register" in check(REGISTER=str(tmp_path / "ander.gpkg")).error
