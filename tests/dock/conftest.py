"""What tests of the dock share: a register of three partnerships, opened without a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsSettings

from regioalign.regioalign_plugin.dock.session import ReviewSession
from regioalign.regioalign_plugin.dock.settings import PREFIX
from regioalign.tests.dock.builders import Opened, noon, work_as
from regioalign.tests.register.assessments import conforming, new_register, straddling


@pytest.fixture
def clean_settings() -> Iterator[None]:
    """Settings of a new profile; those of a test are gone after it."""
    QgsSettings().remove(PREFIX.rstrip("/"))
    work_as("An")
    yield
    QgsSettings().remove(PREFIX.rstrip("/"))


@pytest.fixture
def register_path(tmp_path: Path) -> Path:
    """007 and 008 straddle, 009 conforms."""
    return new_register(
        tmp_path, straddling("007"), straddling("008", "Afvalbedrijf", main_share=0.7), conforming("009", "Zorgzone")
    )


@pytest.fixture
def opened(qtbot, register_path: Path, clean_settings: None) -> Iterator[Opened]:
    """That register in the dock, with the worker ended after the test."""
    one = Opened(register_path, qtbot.waitUntil, ReviewSession(clock=noon))
    one.open()
    yield one
    one.session.stop()
