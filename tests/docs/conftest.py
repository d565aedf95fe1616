"""The pages of the documentation, and what they name: links, algorithms, keys, columns, files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md")))


def read(page: str) -> str:
    """Give the text of a page."""
    return (ROOT / page).read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[str]:
    """Give the blocks of code in a language, in the order of the page."""
    return re.findall(rf"^```{language}\n(.*?)^```", read(page), re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def provider(qgis_processing: None) -> Iterator[object]:
    """The provider as the registry has it, with QGIS's own algorithms beside it."""
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    from regioalign import classFactory

    registry = QgsApplication.processingRegistry()
    natives = None
    if registry.providerById("native") is None:
        natives = QgsNativeAlgorithms(registry)
        registry.addProvider(natives)
    plugin = classFactory(None)
    plugin.initProcessing()
    yield registry.providerById("regioalign")
    plugin.unload()
    if natives is not None:
        registry.removeProvider(natives)
