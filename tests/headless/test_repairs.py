"""Repairs and what-if without a window, on the sample that ships."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import Headless

ALGORITHM = "regioalign:repairs"


def sample(headless: Headless, **more: str) -> dict[str, str]:
    path = headless.plugins / "regioalign/resources/sample/regioalign-sample.gpkg"
    return {
        "INPUT": f"{path}|layername=police_zones",
        "ID_FIELD": "id",
        "NAME_FIELD": "name",
        "REGIONS": f"{path}|layername=reference_regions",
        "REGION_ID_FIELD": "id",
        "REGION_NAME_FIELD": "name",
        "MUNICIPALITIES": f"{path}|layername=municipalities",
        "MUNICIPALITY_ID_FIELD": "nis",
        "MUNICIPALITY_NAME_FIELD": "name",
        **more,
    }


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_five_of_the_seven_police_zones_that_straddle_are_one_municipality_off(
    headless: Headless, tmp_path: Path
) -> None:
    results = headless.run(
        ALGORITHM,
        sample(headless, OUTPUT=str(tmp_path / "repairs.csv"), CHANGES=str(tmp_path / "changes.gpkg")),
    )

    assert results["NON_CONFORMING_COUNT"] == 7
    assert (results["ONE_OFF_COUNT"], results["TWO_OFF_COUNT"], results["MORE_OFF_COUNT"]) == (5, 1, 1)
    repairs = rows(tmp_path / "repairs.csv")
    [grensleie] = [row for row in repairs if row["name"] == "PZ Grensleie" and row["rank"] == "1"]
    assert (grensleie["left_out"], grensleie["class_after"]) == ("Ledegem", "within")
    assert (tmp_path / "changes.gpkg").exists()


def test_what_flips_when_a_municipality_moves_to_another_region(headless: Headless, tmp_path: Path) -> None:
    given = sample(
        headless,
        OUTPUT=str(tmp_path / "repairs.csv"),
        FLIPS=str(tmp_path / "flips.csv"),
        CHANGE="move_municipality",
        CHANGE_MUNICIPALITIES="Ledegem",
        CHANGE_REGION="Zuid-West-Vlaanderen",
    )

    results = headless.run(ALGORITHM, given)

    assert (results["FLIP_COUNT"], results["STARTS_COUNT"], results["STOPS_COUNT"]) == (1, 1, 0)
    assert [tuple(row.values()) for row in rows(tmp_path / "flips.csv")] == [
        ("starts_to_conform", "straddles_split", "within", "1")
    ]


def test_a_region_that_is_not_there_stops_the_run_with_a_message(headless: Headless, tmp_path: Path) -> None:
    given = sample(headless, OUTPUT=str(tmp_path / "repairs.csv"), CHANGE="move_municipality")
    given |= {"CHANGE_MUNICIPALITIES": "Ledegem", "CHANGE_REGION": "Atlantis"}

    done = headless.call("run", ALGORITHM, *(f"--{key}={value}" for key, value in given.items()))

    assert done.returncode != 0
    assert "has no “Atlantis”" in done.stdout + done.stderr
    assert not (tmp_path / "repairs.csv").exists()
