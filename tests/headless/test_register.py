"""The register without a window: assessed, updated, explained, decided and checked by `qgis_process` alone."""

from __future__ import annotations

import csv
import json
import sqlite3
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Headless


@pytest.fixture(scope="module")
def sample(headless: Headless) -> Path:
    return headless.plugins / "regioalign" / "resources" / "sample" / "regioalign-sample.gpkg"


@pytest.fixture(scope="module")
def assessed(headless: Headless, sample: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The police zones of the sample, assessed; what an update takes of it."""
    folder = tmp_path_factory.mktemp("assessed")
    outputs = {"OUTPUT": folder / "zones.gpkg", "OVERLAPS": folder / "overlaps.gpkg", "PIECES": folder / "pieces.gpkg"}
    inputs = {
        "INPUT": f"{sample}|layername=police_zones",
        "ID_FIELD": "id",
        "NAME_FIELD": "name",
        "SECTOR_FIELD": "sector",
        "REGIONS": f"{sample}|layername=reference_regions",
        "REGION_ID_FIELD": "id",
        "REGION_NAME_FIELD": "name",
        "MUNICIPALITIES": f"{sample}|layername=municipalities",
        "MUNICIPALITY_ID_FIELD": "nis",
    }
    headless.run("regioalign:assessalignment", {**inputs, **{key: str(path) for key, path in outputs.items()}})
    return {
        "ASSESSMENT": str(outputs["OUTPUT"]),
        "OVERLAPS": str(outputs["OVERLAPS"]),
        "PIECES": str(outputs["PIECES"]),
        "REGIONS": f"{sample}|layername=reference_regions",
        "REGION_ID_FIELD": "id",
        "REGION_NAME_FIELD": "name",
    }


def update(headless: Headless, assessed: dict[str, Any], register: Path, **more: Any) -> dict[str, Any]:
    return headless.run("regioalign:updateregister", {**assessed, "REGISTER": str(register), "ACTOR": "An", **more})


def change(headless: Headless, register: Path, key: str, action: str, actor: str, **more: str) -> Any:
    given = {"REGISTER": register, "PARTNERSHIP_ID": key, "ACTION": action, "ACTOR": actor, **more}
    return headless.call(
        "run", "regioalign:changeexplanation", "--json", *(f"--{name}={value}" for name, value in given.items())
    )


def test_a_zone_goes_from_finding_to_decision_to_check(
    headless: Headless, assessed: dict[str, Any], tmp_path: Path
) -> None:
    register, changes = tmp_path / "regioalign.gpkg", tmp_path / "changes.csv"

    results = update(headless, assessed, register, CHANGES=str(changes))
    assert (results["NEW_COUNT"], results["OPENED_COUNT"], results["RUN"]) == (101, 7, 1)
    with changes.open(encoding="utf-8", newline="") as file:
        [key, *_] = [row["partnership_id"] for row in csv.DictReader(file) if row["to_state"] == "open"]

    fields = tmp_path / "fields.json"
    text = {
        "reasons": "De zone deelt een meldkamer en een gebouw.",
        "category": "small_operational",
        "evidence": "Vijf gemeenten.",
        "decision_body": "Politieraad",
        "decision_date": "2025-01-31",
        "duration": "permanent",
        "review_event": "fusie",
    }
    fields.write_text(json.dumps(text), encoding="utf-8")
    written = change(headless, register, key, "write", "An", FIELDS=str(fields))
    assert json.loads(written.stdout)["results"]["STATE"] == "draft", written.stderr
    assert change(headless, register, key, "submit", "An").returncode == 0

    refused = change(headless, register, key, "accept", "An", RULING_REFERENCE="2025/12")
    assert refused.returncode != 0
    assert "A second person must do this: An" in refused.stdout + refused.stderr
    accepted = change(headless, register, key, "accept", "Bob", RULING_REFERENCE="2025/12")
    assert json.loads(accepted.stdout)["results"]["STATE"] == "accepted", accepted.stderr

    results = update(headless, assessed, register)
    assert (results["UNCHANGED_COUNT"], results["STALE_COUNT"], results["OPENED_COUNT"]) == (101, 0, 0)
    checked = headless.run("regioalign:checkregister", {"REGISTER": str(register), "PROBLEMS": str(tmp_path / "p.csv")})
    assert (checked["PROBLEM_COUNT"], checked["EXPLANATION_COUNT"]) == (0, 7)


def test_ogrinfo_lists_the_map_and_the_tables(headless: Headless, assessed: dict[str, Any], tmp_path: Path) -> None:
    register = tmp_path / "regioalign.gpkg"
    update(headless, assessed, register)

    done = subprocess.run(
        ["ogrinfo", "-ro", "-so", str(register), "review_map"], capture_output=True, text=True, check=False, timeout=60
    )

    assert "Feature Count: 101" in done.stdout, done.stdout + done.stderr
    assert 'ID["EPSG",31370]' in done.stdout


def test_a_scheduled_check_ends_with_a_status_after_writing_its_table(
    headless: Headless, assessed: dict[str, Any], tmp_path: Path
) -> None:
    register, table = tmp_path / "regioalign.gpkg", tmp_path / "problems.csv"
    update(headless, assessed, register)
    with register.open("r+b") as file:
        file.truncate(register.stat().st_size // 2)

    given = {"REGISTER": register, "PROBLEMS": table, "FAIL_ON": "errors"}
    done = headless.call("run", "regioalign:checkregister", *(f"--{name}={value}" for name, value in given.items()))

    assert done.returncode != 0
    assert "see the table of problems" in done.stdout + done.stderr
    assert "error" in table.read_text(encoding="utf-8")


def test_a_file_that_is_no_register_is_left_alone(headless: Headless, assessed: dict[str, Any], tmp_path: Path) -> None:
    other = tmp_path / "other.gpkg"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE minutes (text)")
    before = other.read_bytes()

    given = {**assessed, "REGISTER": str(other)}
    done = headless.call("run", "regioalign:updateregister", "-", given=json.dumps({"inputs": given}))

    assert done.returncode != 0
    assert "is no register" in done.stdout + done.stderr
    assert other.read_bytes() == before
