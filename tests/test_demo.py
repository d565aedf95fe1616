"""The demo does the main job on the sample as `make demo` promises: table, GeoPackage, maps, under a minute."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("qgis_process") is None, reason="needs qgis_process"),
]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Run the demo once: what it prints, and the folder that it fills."""
    folder = tmp_path_factory.mktemp("demo with space")
    run = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "demo.py"), "--output", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout, folder


def read_classes(folder, layer):
    connection = sqlite3.connect(f"{(folder / 'alignment.gpkg').as_uri()}?mode=ro", uri=True)
    counts = dict(connection.execute(f'SELECT "class", count(*) FROM "{layer}" GROUP BY "class"'))
    connection.close()
    return counts


def test_the_demo_prints_the_seven_police_zones_that_straddle(demo):
    printed, _ = demo

    assert "Police zones: 94 of 101 conform" in printed
    for name in ("Arro Ieper", "Geraardsbergen - Lierde", "Grensleie", "Hamme - Waasmunster", "Kouter"):
        assert f"PZ {name}" in printed


def test_the_demo_says_that_the_map_is_schematic(demo):
    printed, _ = demo

    assert "schematic map, not real borders" in printed


def test_the_demo_leaves_findings_overlaps_and_pieces_of_each_layer(demo):
    _, folder = demo
    connection = sqlite3.connect(f"{(folder / 'alignment.gpkg').as_uri()}?mode=ro", uri=True)
    tables = {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}
    connection.close()

    for layer in ("police_zones", "transport_regions", "associations"):
        assert {layer, f"{layer}_overlaps", f"{layer}_pieces"} <= tables


def test_the_demo_finds_the_published_classes(demo):
    _, folder = demo
    police = read_classes(folder, "police_zones")
    transport = read_classes(folder, "transport_regions")

    assert sum(police.values()) == 101
    assert sum(count for code, count in police.items() if code.startswith("straddles")) == 7
    assert (transport["coincides"], transport["within"]) == (3, 4)
    assert sum(count for code, count in transport.items() if code.startswith("straddles")) == 8
    assert sum(read_classes(folder, "associations").values()) == 100


def test_the_demo_draws_its_maps(demo):
    _, folder = demo

    for name in ("map.png", "map_transport_regions.png"):
        image = (folder / name).read_bytes()
        assert image.startswith(PNG_SIGNATURE)
        assert len(image) > 100_000
