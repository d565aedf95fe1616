"""Explanations out of a register and into another with `qgis_process`, as a scheduled script does it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.tests.headless.conftest import Headless
from regioalign.tests.register.assessments import AN, FULL, conforming, new_register, request, straddling


@pytest.fixture
def registers(tmp_path: Path) -> tuple[Path, Path]:
    """Two with the same findings; the first has a text."""
    made = []
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
        made.append(new_register(tmp_path / name, straddling("007"), straddling("008"), conforming("x")))
    change_explanation(made[0], "007", request("write", parts=FULL), who=AN)
    return made[0], made[1]


def test_workbook_of_a_register_goes_into_another(
    headless: Headless, registers: tuple[Path, Path], tmp_path: Path
) -> None:
    here, there = registers
    workbook = tmp_path / "lijst.xlsx"

    exported = headless.run(
        "regioalign:exportregister",
        {"REGISTER": str(here), "FORMAT": "XLSX", "STATES": ["draft", "open"], "OUTPUT": str(workbook)},
    )
    taken = {"REGISTER": str(there), "SOURCE": str(workbook), "ACTOR": "Cas", "PLAN": str(tmp_path / "plan.csv")}
    dry = headless.run("regioalign:importexplanations", taken)
    done = headless.run("regioalign:importexplanations", {**taken, "APPLY": True, "WITH_STATES": True})

    assert exported["EXPLANATION_COUNT"] == 2
    assert (dry["NEW_TEXT_COUNT"], dry["IS_APPLIED"]) == (1, 0)
    assert "new_text" in (tmp_path / "plan.csv").read_text("utf-8")
    assert done["IS_APPLIED"] == 1
    assert read_case(there, "007").case == read_case(here, "007").case


def test_dutch_table_is_understood_whatever_the_language_of_qgis(
    headless: Headless, registers: tuple[Path, Path], tmp_path: Path
) -> None:
    _, there = registers
    table = tmp_path / "motiveringen.csv"
    table.write_text("Id van het samenwerkingsverband;Grond;Reasons\n007;Landschap;Het bekken van de Demer.\n", "utf-8")

    headless.run(
        "regioalign:importexplanations", {"REGISTER": str(there), "SOURCE": str(table), "APPLY": True, "ACTOR": "Cas"}
    )

    parts = read_case(there, "007").case.parts
    assert (parts.category, parts.reasons) == ("landscape", "Het bekken van de Demer.")


def test_import_that_cannot_be_ends_with_an_error_and_changes_nothing(
    headless: Headless, registers: tuple[Path, Path], tmp_path: Path
) -> None:
    _, there = registers
    before = there.read_bytes()
    table = tmp_path / "motiveringen.csv"
    table.write_text("partnership_id;reasons\n007;Goed.\n999;Wie?\n", "utf-8")
    inputs = {"REGISTER": str(there), "SOURCE": str(table), "APPLY": True, "ACTOR": "Cas"}

    done = headless.call("run", "regioalign:importexplanations", "-", given=json.dumps({"inputs": inputs}))

    assert done.returncode != 0
    assert "999" in done.stdout + done.stderr
    assert there.read_bytes() == before
