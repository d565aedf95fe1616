"""Two reference sets compared without a window, from files in degrees."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import Headless

ALGORITHM = "regioalign:comparereferencesets"


def write(path: Path, columns: dict[str, tuple[int, int]]) -> str:
    """Write boxes a tenth of a degree high, from one tenth of longitude to another, with their id."""
    features = []
    for code, (west, east) in columns.items():
        x, y = (4 + west / 10, 4 + east / 10), (51.0, 51.1)
        ring = [[x[0], y[0]], [x[1], y[0]], [x[1], y[1]], [x[0], y[1]], [x[0], y[0]]]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": {"code": code}, "geometry": geometry})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return str(path)


def rows(path: Path) -> list[list[str]]:
    """Read a table without its header."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def test_a_municipality_that_moves_flips_what_holds_it(headless: Headless, tmp_path: Path) -> None:
    # Municipalities 1 to 4 from the west; 2 moves from region A to B.
    territories = write(tmp_path / "igs.geojson", {"a": (0, 2), "b": (1, 4), "c": (2, 3)})
    municipalities = write(tmp_path / "gemeenten.geojson", {str(i + 1): (i, i + 1) for i in range(4)})

    results = headless.run(
        ALGORITHM,
        {
            "INPUT": territories,
            "ID_FIELD": "code",
            "REGIONS_BEFORE": write(tmp_path / "before.geojson", {"A": (0, 2), "B": (2, 4)}),
            "REGION_ID_FIELD_BEFORE": "code",
            "REGIONS_AFTER": write(tmp_path / "after.geojson", {"A": (0, 1), "B": (1, 4)}),
            "REGION_ID_FIELD_AFTER": "code",
            "MUNICIPALITIES": municipalities,
            "MUNICIPALITY_ID_FIELD": "code",
            "OUTPUT": str(tmp_path / "out.gpkg"),
            "FLIPS": str(tmp_path / "flips.csv"),
            "MOVED": str(tmp_path / "moved.csv"),
        },
    )

    counts = {key: results[key] for key in results if key.endswith("_COUNT")}
    assert counts == {"TERRITORY_COUNT": 3, "FLIP_COUNT": 2, "STARTS_COUNT": 1, "STOPS_COUNT": 1, "MOVED_COUNT": 1}
    assert rows(tmp_path / "moved.csv") == [["2", "2", "A", "A", "B", "B"]]
    assert rows(tmp_path / "flips.csv") == [
        ["starts_to_conform", "straddles_enlarged", "coincides", "1"],
        ["stops_conforming", "coincides", "straddles_enlarged", "1"],
    ]


def test_a_wrong_field_stops_the_run_with_a_message(headless: Headless, tmp_path: Path) -> None:
    layer = write(tmp_path / "igs.geojson", {"a": (0, 2)})
    inputs = {
        "INPUT": layer,
        "ID_FIELD": "nis",
        "REGIONS_BEFORE": layer,
        "REGION_ID_FIELD_BEFORE": "code",
        "REGIONS_AFTER": layer,
        "REGION_ID_FIELD_AFTER": "code",
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }

    done = headless.call("run", ALGORITHM, *(f"--{key}={value}" for key, value in inputs.items()))

    assert done.returncode != 0
    assert "has no field “nis”" in done.stdout + done.stderr
    assert not (tmp_path / "out.gpkg").exists()
