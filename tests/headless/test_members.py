"""Territories from members on a terminal, and the model that assesses them, as a user runs them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import Headless

ALGORITHM = "regioalign:territoriesfrommembers"
MODEL = "regioalign:memberstoassessment"


def sample(headless: Headless, layer: str) -> str:
    path = headless.plugins / "regioalign" / "resources" / "sample" / "regioalign-sample.gpkg"
    return f"{path}|layername={layer}"


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    """Lists as a user types them: codes, names and free text, with a slip."""
    path = tmp_path / "lists.csv"
    path.write_text('id,members\n007,11002;11001\n008,"Geel - Mol en Retie"\n009,Turnhou\n', encoding="utf-8")
    return path


def test_lists_of_members_become_territories(headless: Headless, lists: Path, tmp_path: Path) -> None:
    results = headless.run(
        ALGORITHM,
        {
            "MEMBERS": str(lists),
            "PARTNERSHIP_FIELD": "id",
            "MEMBER_LIST_FIELD": "members",
            "MUNICIPALITIES": sample(headless, "municipalities"),
            "MUNICIPALITY_ID_FIELD": "nis",
            "MUNICIPALITY_NAME_FIELD": "name",
            "OUTPUT": str(tmp_path / "territories.gpkg"),
            "PROBLEMS": str(tmp_path / "problems.csv"),
        },
    )

    counts = {key: value for key, value in results.items() if key.endswith("_COUNT")}
    assert counts == {
        "TERRITORY_COUNT": 3,
        "PROBLEM_COUNT": 1,
        "UNKNOWN_COUNT": 1,
        "DUPLICATE_COUNT": 0,
        "WITHOUT_TERRITORY_COUNT": 1,
    }
    assert read(tmp_path / "problems.csv") == [
        {
            "partnership_id": "009",
            "text": "Turnhou",
            "problem": "unknown",
            "action": "skipped",
            "candidates": "Turnhout (13040)",
        }
    ]


def test_the_model_assesses_lists_of_members(headless: Headless, lists: Path, tmp_path: Path) -> None:
    headless.run(
        MODEL,
        {
            "members": str(lists),
            "partnership": "id",
            "member_list": "members",
            "municipalities": sample(headless, "municipalities"),
            "municipality_id": "nis",
            "municipality_name": "name",
            "regions": sample(headless, "reference_regions"),
            "region_id": "id",
            "region_name": "name",
            "territories_by_class": str(tmp_path / "classes.csv"),
            "problems_with_members": str(tmp_path / "problems.csv"),
        },
    )

    found = {row["partnership_id"]: row["class"] for row in read(tmp_path / "classes.csv")}
    assert found == {"007": "within", "008": "within", "009": "not_assessable"}
