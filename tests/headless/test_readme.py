"""What the README tells to type works as it stands there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from .conftest import Headless


@pytest.fixture
def empty(tmp_path: Path, plugin_zip: Path) -> Headless:
    """A new profile without the plugin, in a folder where `dist` holds the zip."""
    if shutil.which("qgis_process") is None:
        pytest.skip("needs qgis_process")
    (tmp_path / "dist").mkdir()
    shutil.copy(plugin_zip, tmp_path / "dist")
    return Headless(tmp_path)


def test_the_headless_example_runs_as_it_is_written(empty: Headless, plugin_root: Path) -> None:
    readme = (plugin_root / "README.md").read_text(encoding="utf-8")
    [example] = re.findall(r"## Run it headless\n.*?```bash\n(.*?)```", readme, re.DOTALL)

    done = subprocess.run(
        ["bash", "-e", "-c", example],
        capture_output=True,
        text=True,
        timeout=120,
        env=empty.environment(),
        cwd=empty.folder,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "In all: 101, of which 94 conform and 7 do not." in done.stdout
    assert (empty.folder / "police-zones.gpkg").exists()
    overlaps = (empty.folder / "police-zones-overlaps.csv").read_text(encoding="utf-8").splitlines()
    assert overlaps[0].startswith("partnership_id,region_id,region_name,area_m2,share")
    assert len(overlaps) > 101


def test_the_model_and_its_file_are_where_the_readme_says(headless: Headless, plugin_root: Path) -> None:
    readme = (plugin_root / "README.md").read_text(encoding="utf-8")

    [model] = re.findall(r"headless it is `(regioalign:\w+)`", readme, re.IGNORECASE)
    [file] = set(re.findall(r"`(processing/models/\w+\.model3)`", readme))

    assert (headless.plugins / "regioalign" / file).exists()
    assert headless.call("help", model).returncode == 0
