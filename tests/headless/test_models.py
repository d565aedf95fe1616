"""The models that ship, run by their id without a window."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import Headless

ALGORITHM = "regioalign:assessalignment"
MODEL = "regioalign:territoriestoexplain"


def sample(headless: Headless, layer: str) -> str:
    path = headless.plugins / "regioalign" / "resources" / "sample" / "regioalign-sample.gpkg"
    return f"{path}|layername={layer}"


def feature_count(headless: Headless, path: str) -> int:
    """Let QGIS count the features of a layer."""
    counted = headless.call("run", "native:basicstatisticsforfields", f"--INPUT_LAYER={path}", "--FIELD_NAME=fid")
    return int(re.search(r"^COUNT:\s+(\d+)$", counted.stdout, re.MULTILINE).group(1))


def test_the_model_selects_the_seven_zones_that_need_an_explanation(headless: Headless, tmp_path: Path) -> None:
    results = headless.run(
        MODEL,
        {
            "territories": sample(headless, "police_zones"),
            "territory_id": "id",
            "territory_name": "name",
            "regions": sample(headless, "reference_regions"),
            "region_id": "id",
            "region_name": "name",
            "territories_by_class": str(tmp_path / "all.gpkg"),
            "to_be_explained": str(tmp_path / "explain.gpkg"),
        },
    )

    assert feature_count(headless, results["territories_by_class"]) == 101
    assert feature_count(headless, results["to_be_explained"]) == 7


def test_the_log_on_a_terminal_ends_with_a_line_per_class(headless: Headless, tmp_path: Path) -> None:
    inputs = {
        "INPUT": sample(headless, "police_zones"),
        "ID_FIELD": "id",
        "REGIONS": sample(headless, "reference_regions"),
        "REGION_ID_FIELD": "id",
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }

    done = headless.call("run", ALGORITHM, *(f"--{key}={value}" for key, value in inputs.items()))

    log = done.stdout.splitlines()
    start = log.index("Territories by class:")
    assert log[start + 1 : start + 4] == [
        "- Within a region (conforms): 94",
        "- Straddles: split over regions (does not conform): 7",
        "In all: 101, of which 94 conform and 7 do not.",
    ]


def test_the_full_review_makes_a_register_of_the_associations_of_the_sample(headless: Headless, tmp_path: Path) -> None:
    register = tmp_path / "review.gpkg"

    headless.run(
        "regioalign:fullreview",
        {
            "members": sample(headless, "associations"),
            "partnership": "id",
            "member_list": "members",
            "partnerships": sample(headless, "associations"),
            "partnerships_id": "id",
            "partnership_name": "name",
            "legal_form": "legal_form",
            "municipalities": sample(headless, "municipalities"),
            "municipality_id": "nis",
            "municipality_name": "name",
            "today": "2026-01-01",
            "register": str(register),
            "territories_by_class": str(tmp_path / "all.gpkg"),
            "order_of_alignment": str(tmp_path / "order.gpkg"),
            "municipalities_with_indicators": str(tmp_path / "municipalities.gpkg"),
            "regions_with_indicators": str(tmp_path / "regions.gpkg"),
            "calendar_file": str(tmp_path / "days.ics"),
        },
    )

    # Counted with the tables alone: 59 of the 100 touch more than one reference region.
    with closing(sqlite3.connect(register)) as connection:
        kept = {
            table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
            for table in ("findings", "priorities", "explanations")
        }
    assert kept == {"findings": 100, "priorities": 59, "explanations": 59}
    assert (tmp_path / "order.gpkg").exists()
    assert (tmp_path / "days.ics").read_bytes().count(b"SUMMARY:") == 59
