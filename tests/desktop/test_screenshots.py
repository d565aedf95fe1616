"""The pictures of the documentation: the script makes them, and they are there, small, and referred to."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QColor, QImage

LARGEST_BYTES = 300_000
PICTURES = {
    "dialog.png",
    "result.png",
    "table.png",
    "dock-written.png",
    "dock-accepting.png",
    "dock-conflict.png",
    "dock-pick.png",
}
BLUE_WITHIN = "#56b4e9"
VERMILION_SPLIT = "#d55e00"


def share_of(colour: str, path: Path) -> float:
    """Give the share of pixels that look like the colour."""
    image, wanted = QImage(str(path)), QColor(colour)
    points = [(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)]
    found = (image.pixelColor(x, y) for x, y in points)
    alike = [abs(one.red() - wanted.red()) + abs(one.green() - wanted.green()) < 16 for one in found]
    return sum(alike) / len(alike)


@pytest.mark.slow
def test_the_script_makes_small_pictures_of_the_sample(session, plugin_root: Path, tmp_path: Path) -> None:
    script = plugin_root / "scripts" / "screenshots.py"
    options = ["--output", str(tmp_path / "images"), "--work", str(tmp_path / "work"), "--language", "en"]

    done = subprocess.run(
        [sys.executable, str(script), *options],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    pictures = {path.name: path for path in (tmp_path / "images").iterdir()}
    assert set(pictures) == PICTURES
    assert all(path.stat().st_size < LARGEST_BYTES for path in pictures.values())
    assert share_of(BLUE_WITHIN, pictures["result.png"]) > 0.1
    assert share_of(VERMILION_SPLIT, pictures["result.png"]) > 0.005


def test_the_pictures_of_the_pages_are_there_and_small(plugin_root: Path) -> None:
    shown = set()
    for page in (plugin_root / "README.md", *(plugin_root / "docs").glob("*.md")):
        for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
            shown.add((page.parent / name).resolve())

    images = plugin_root / "docs" / "images"
    assert shown == {folder / name for folder in (images, images / "nl") for name in PICTURES}
    assert all(path.stat().st_size < LARGEST_BYTES for path in shown)
