"""What all tests share: the plugin loaded as the package `regioalign`, no screen, and the folder of real data."""

from __future__ import annotations

import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "regioalign"


def take_root_off_path() -> None:
    """Keep the root's folder `processing` from hiding QGIS's own; `python -m pytest` puts the root on the path."""
    sys.path[:] = [entry for entry in sys.path if Path(entry).resolve() != ROOT]


def load_root_as_package() -> None:
    """Load the root folder under the name that it has among QGIS's plugins, whatever the folder is called."""
    if PACKAGE in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)


# pytest-qgis starts QGIS before the first fixture, so these cannot wait for one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
take_root_off_path()
load_root_as_package()

# Slow machines are no failure, and continuous integration draws the same examples each time.
hypothesis.settings.register_profile("regioalign", deadline=None, derandomize=bool(os.environ.get("CI")))
hypothesis.settings.load_profile("regioalign")


@dataclass(frozen=True)
class SharedData:
    """The folder with real data, kept beside the repository and not in it.

    `shared_data / "flanders-regions/regions.gpkg"` gives the path of a file that is there. Where it is not, the
    test is skipped; in continuous integration it fails if the folder is there and the file is not.
    """

    folder: Path

    def __truediv__(self, relative: str) -> Path:
        """Give the path of a file or folder inside, or skip the test that asks for it."""
        path = self.folder / relative
        if path.exists():
            return path
        if os.environ.get("CI") and self.folder.exists():
            pytest.fail(f"{path} is missing from the shared data")
        pytest.skip(f"needs the shared data {path}")


@pytest.fixture(scope="session")
def shared_data() -> SharedData:
    """Real public layers; `REGIOALIGN_SHARED_DATA` names another folder than `../shared/data`."""
    return SharedData(Path(os.environ.get("REGIOALIGN_SHARED_DATA", ROOT.parent / "shared" / "data")))


@pytest.fixture(scope="session")
def plugin_root() -> Path:
    """Give the folder of the plugin, which is the root of the repository."""
    return ROOT
