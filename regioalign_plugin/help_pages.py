"""Which page of the documentation tells more: a file of its own for each, as some systems drop the anchor of a file."""

from __future__ import annotations

from pathlib import Path

from .identity import ROOT
from .translation import LANGUAGES, user_language

FOLDER = ROOT / "docs" / "html"
"""Where the pages are in what is installed, as `make package` made them; a checkout has them after `make docs`."""

SOURCES = ROOT / "docs"
"""Where the pages are that they are made of: a checkout has these only."""

_DOCKS = {"en": "dock", "nl": "paneel"}


def algorithm_page(name: str, folder: Path = FOLDER) -> str:
    """
    Give the page about an algorithm, in the language of the user where there is one.

    Parameters
    ----------
    name
        Its name, such as `assessalignment`.
    folder
        Where the pages are.

    Returns
    -------
    The address of a file, for a browser. Without pages that of the page they are all made into, as text.
    """
    language = user_language() if user_language() in LANGUAGES else "en"
    return _first(folder / language / f"{name}.html", folder / "en" / f"{name}.html", SOURCES / "algorithms.md")


def dock_page(folder: Path = FOLDER) -> str:
    """Give the page about the review dock, as `algorithm_page` does; in Dutch and English."""
    name = _DOCKS.get(user_language(), _DOCKS["en"])
    return _first(folder / f"{name}.html", SOURCES / f"{name}.md")


def _first(*paths: Path) -> str:
    """Give the address of the first file that is there, or else of the last."""
    return next((path for path in paths if path.is_file()), paths[-1]).as_uri()
