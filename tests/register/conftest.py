"""Registers to test on."""

from __future__ import annotations

from pathlib import Path

import pytest

from regioalign.tests.register.registers import fill_register, make_register


@pytest.fixture
def empty_register(tmp_path: Path) -> Path:
    return make_register(tmp_path / "regioalign.gpkg")


@pytest.fixture
def filled_register(tmp_path: Path) -> Path:
    """Two partnerships, 001 and 002, the second with an explanation; see `fill_register`."""
    return fill_register(make_register(tmp_path / "regioalign.gpkg"))
