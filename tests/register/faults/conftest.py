"""What the tests of faults share: a filled register to copy, the process that kills, small and read-only disks."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from regioalign.tests.register.faults.acts import ATTACHED, attached, fill
from regioalign.tests.register.faults.killing import Killer, killer

FULL = bool(os.environ.get("REGIOALIGN_ALL_FAULTS"))
"""Whether to take the time for all faults rather than a part of them: minutes instead of seconds."""

_figures: list[str] = []


@pytest.fixture
def told(request) -> Callable[[str], None]:
    """Give a function that takes a line of figures, to be shown after the tests."""
    return lambda line: _figures.append(f"{request.node.name}: {line}")


def pytest_terminal_summary(terminalreporter) -> None:
    """Show the figures: how many kills and where they landed, how many edits, how long anyone waited."""
    if _figures:
        terminalreporter.section("figures")
    for line in _figures:
        terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory) -> Path:
    """Give a register of 60 partnerships that nobody changes: to be copied."""
    return fill(tmp_path_factory.mktemp("pattern") / "regioalign.gpkg")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give an empty folder, with a file to attach beside it."""
    made = tmp_path / "register"
    made.mkdir()
    attached(made / "regioalign.gpkg").write_bytes(ATTACHED)
    return made


@pytest.fixture
def register(pattern: Path, folder: Path) -> Path:
    """Give a copy of the pattern, alone in its folder."""
    return Path(shutil.copy(pattern, folder / "regioalign.gpkg"))


@pytest.fixture(scope="module")
def killing() -> Iterator[Killer]:
    """Give the process that kills."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    with killer() as one:
        yield one


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of 4 MB, where we may make one."""
    folder = tmp_path / "disk" / "register"
    folder.mkdir(parents=True)
    if not _mounted("-t", "tmpfs", "-o", "size=4m", "tmpfs", folder):
        pytest.skip("may not mount a file system here")
    attached(folder / "regioalign.gpkg").write_bytes(ATTACHED)
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def remount(folder: Path, mode: str) -> None:
    """Make a file system of ours read-only ("ro") or not ("rw")."""
    assert _mounted("-o", f"remount,{mode}", folder)


def _mounted(*options: object) -> bool:
    if not shutil.which("mount"):
        return False
    return subprocess.run(["mount", *map(str, options)], check=False, capture_output=True).returncode == 0
