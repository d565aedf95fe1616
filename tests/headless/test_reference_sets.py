"""Codes of another date and reference regions on a terminal, one after the other, as a user runs them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import Headless

UPDATE = "regioalign:updatemunicipalitycodes"
REGIONS = "regioalign:referenceregions"


def sample(headless: Headless, layer: str) -> str:
    path = headless.plugins / "regioalign" / "resources" / "sample" / "regioalign-sample.gpkg"
    return f"{path}|layername={layer}"


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_codes_of_2018_become_those_of_2025(headless: Headless, tmp_path: Path) -> None:
    table = tmp_path / "members.csv"
    table.write_text("id,members\nx,44049;11001\ny,44034;44073;11007\n", encoding="utf-8")

    results = headless.run(
        UPDATE,
        {
            "INPUT": str(table),
            "LIST_FIELD": "members",
            "PARTNERSHIP_FIELD": "id",
            "FROM_DATE": "2018-06-01",
            "TO_DATE": "2025-01-01",
            "OUTPUT": str(tmp_path / "updated.csv"),
            "CHANGES": str(tmp_path / "changes.csv"),
            "PARTS": str(tmp_path / "parts.csv"),
        },
    )

    assert [row["members"] for row in read(tmp_path / "updated.csv")] == ["44083;11001", "44087;11002"]
    assert {row["partnership_id"]: row["part_municipalities"] for row in read(tmp_path / "parts.csv")} == {
        "x": "44083",
        "y": "11002",
    }
    counts = {key: value for key, value in results.items() if key.endswith("_COUNT")}
    assert counts == {"CHANGED_COUNT": 4, "MERGED_COUNT": 4, "PART_COUNT": 2, "UNKNOWN_COUNT": 0}
    assert len(read(tmp_path / "changes.csv")) == 4


def test_the_shipped_set_is_made_with_the_municipalities_of_the_sample(headless: Headless, tmp_path: Path) -> None:
    results = headless.run(
        REGIONS,
        {
            "MUNICIPALITIES": sample(headless, "municipalities"),
            "MUNICIPALITY_ID_FIELD": "nis",
            "SHIPPED_SET": "flanders-2025",
            "VALID_TO": "2026-12-31",
            "OUTPUT": str(tmp_path / "regions.csv"),
        },
    )

    rows = read(tmp_path / "regions.csv")
    assert len(rows) == results["REGION_COUNT"] == 15
    assert results["MUNICIPALITY_COUNT"] == 285
    assert {(row["valid_from"], row["valid_to"]) for row in rows} == {("2025-01-01", "2026-12-31")}
    assert {row["fingerprint"] for row in rows} == {results["FINGERPRINT"]}
