"""QGIS without a window, as a user has it who installed the zip: a new profile that holds nothing but the plugin."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Headless:
    """Runs `qgis_process` on a profile of its own."""

    folder: Path

    @property
    def plugins(self) -> Path:
        return self.folder / "profiles" / "default" / "python" / "plugins"

    def environment(self) -> dict[str, str]:
        """The environment of the tests without what pytest-qgis adds, and with the packages of the tests."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QGIS_", "PYTEST"))}
        return {
            **kept,
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder),
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": sysconfig.get_path("purelib"),
        }

    def call(self, *arguments: str, given: str | None = None, timeout: int = 240) -> subprocess.CompletedProcess[str]:
        """Call `qgis_process` with these arguments; `given` is written to its input. Any exit code is returned."""
        return subprocess.run(
            ["qgis_process", *arguments],
            input=given,
            capture_output=True,
            text=True,
            timeout=timeout,
            env=self.environment(),
            cwd=self.folder,
            check=False,
        )

    def run(self, algorithm: str, inputs: dict[str, Any]) -> dict[str, Any]:
        """Run an algorithm with the inputs as JSON; give its results, or fail with what it wrote."""
        done = self.call("run", algorithm, "-", given=json.dumps({"inputs": inputs}))
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)["results"]


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip as `make package` makes it."""
    folder = tmp_path_factory.mktemp("dist")
    script = ROOT / "scripts" / "package.py"
    subprocess.run([sys.executable, str(script), "--output", str(folder)], check=True, capture_output=True)
    [path] = folder.glob("regioalign-*.zip")
    return path


@pytest.fixture(scope="session")
def headless(plugin_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Headless:
    """A new profile with the plugin from the zip, enabled."""
    if shutil.which("qgis_process") is None:
        pytest.skip("needs qgis_process")
    installed = Headless(tmp_path_factory.mktemp("profile"))
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(installed.plugins)
    enabled = installed.call("plugins", "enable", "regioalign")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return installed
