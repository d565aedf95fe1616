"""QGIS desktop on a virtual screen, as a user has it who installed the zip in a new profile."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="session")
def session() -> ModuleType:
    """The module that starts QGIS; skips where there is no QGIS or no virtual screen, but not in CI."""
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        import desktop_session
    finally:
        sys.path.pop(0)
    missing = desktop_session.missing_programs()
    if missing and os.environ.get("CI"):
        pytest.fail(f"not there: {', '.join(missing)}")
    if missing:
        pytest.skip(f"needs {' and '.join(missing)}")
    return desktop_session


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip as `make package` makes it."""
    folder = tmp_path_factory.mktemp("dist")
    script = ROOT / "scripts" / "package.py"
    subprocess.run([sys.executable, str(script), "--output", str(folder)], check=True, capture_output=True)
    [path] = folder.glob("regioalign-*.zip")
    return path


@pytest.fixture(scope="session")
def make_desktop(session, plugin_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable:
    """Make a new profile with the plugin from the zip; keywords go to `Desktop`."""

    def make(**settings):
        desktop = session.Desktop(tmp_path_factory.mktemp("desktop"), **settings)
        desktop.install(plugin_zip)
        return desktop

    return make
