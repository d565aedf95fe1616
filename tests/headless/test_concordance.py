"""Concordance and indicators without a window, on the sample that ships."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import Headless


@pytest.fixture
def sample(headless: Headless) -> str:
    """The GeoPackage of the installed plugin."""
    return str(headless.plugins / "regioalign" / "resources" / "sample" / "regioalign-sample.gpkg")


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def layers(sample: str) -> dict[str, str]:
    return {
        "REGIONS": f"{sample}|layername=reference_regions",
        "REGION_ID_FIELD": "id",
        "REGION_NAME_FIELD": "name",
        "MUNICIPALITIES": f"{sample}|layername=municipalities",
        "MUNICIPALITY_ID_FIELD": "nis",
        "MUNICIPALITY_NAME_FIELD": "name",
    }


def test_provinces_of_the_sample_are_made_of_whole_regions(headless: Headless, sample: str, tmp_path: Path) -> None:
    results = headless.run(
        "regioalign:concordance",
        {
            **layers(sample),
            "INPUT": f"{sample}|layername=provinces",
            "ID_FIELD": "id",
            "NAME_FIELD": "name",
            "MEMBERS_FIELD": "members",
            "BASIS": "municipalities",
            "OUTPUT": str(tmp_path / "zones.gpkg"),
            "REGIONS_OUTPUT": str(tmp_path / "regions.gpkg"),
            "SHARES": str(tmp_path / "shares.csv"),
            "SUMMARY": str(tmp_path / "summary.csv"),
        },
    )

    assert results["COMPLETENESS"] == 1
    assert results["ZONE_SPLITTING_REDUCED"] == pytest.approx(1)
    assert results["ZONE_COUNT"] == 5
    assert (tmp_path / "zones.gpkg").exists()
    assert (tmp_path / "regions.gpkg").exists()
    assert len(read(tmp_path / "shares.csv")) == 15
    values = {row["measure"]: row["value"] for row in read(tmp_path / "summary.csv")}
    assert float(values["homogeneity"]) == pytest.approx(results["HOMOGENEITY"])


def test_overlapping_associations_are_refused_and_their_shares_given(
    headless: Headless, sample: str, tmp_path: Path
) -> None:
    results = headless.run(
        "regioalign:concordance",
        {
            **layers(sample),
            "INPUT": f"{sample}|layername=associations",
            "ID_FIELD": "id",
            "MEMBERS_FIELD": "members",
            "BASIS": "municipalities",
            "OUTPUT": str(tmp_path / "zones.gpkg"),
            "SHARES": str(tmp_path / "shares.csv"),
        },
    )

    assert results["IS_COMPARABLE"] == 0
    assert "V_MEASURE" not in results
    assert results["OVERLAP_SHARE"] > 0.9
    assert len(read(tmp_path / "shares.csv")) > 100


def test_associations_before_and_police_zones_after_are_compared(
    headless: Headless, sample: str, tmp_path: Path
) -> None:
    results = headless.run(
        "regioalign:municipalityindicators",
        {
            **layers(sample),
            "INPUT": f"{sample}|layername=police_zones",
            "ID_FIELD": "id",
            "MEMBERS_FIELD": "members",
            "BEFORE": f"{sample}|layername=associations",
            "ID_FIELD_BEFORE": "id",
            "MEMBERS_FIELD_BEFORE": "members",
            "OUTPUT": str(tmp_path / "municipalities.gpkg"),
            "COMPARISON": str(tmp_path / "comparison.csv"),
        },
    )

    assert (results["PARTNERSHIP_COUNT_BEFORE"], results["PARTNERSHIP_COUNT"]) == (100, 101)
    assert (results["CROSSING_COUNT_BEFORE"], results["CROSSING_COUNT"]) == (59, 7)
    [row] = [
        row
        for row in read(tmp_path / "comparison.csv")
        if (row["level"], row["indicator"]) == ("all", "member_set_count")
    ]
    assert (float(row["before"]), float(row["after"])) == (
        results["MEMBER_SET_COUNT_BEFORE"],
        results["MEMBER_SET_COUNT"],
    )
