"""Other tools that a benchmark is held against where they are installed."""

from __future__ import annotations

import importlib
from types import ModuleType


def import_peer(name: str) -> ModuleType | None:
    """Import a tool to compare with; say how to get it where it is not there."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        print(f"without {name} ({error}): python -m pip install -r scripts/bench/requirements.txt", flush=True)
        return None
