"""Texts that a spreadsheet would take for a formula: told, made harmless, and taken back as they were."""

from __future__ import annotations

import re

# What a spreadsheet takes for a formula when it opens text, or when a person edits the cell.
_SIGNS = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20"
_RISKY = re.compile(f"'*[{_SIGNS}]")
_MARKED = re.compile(f"'+[{_SIGNS}]")


def is_risky(text: str) -> bool:
    """
    Tell whether a spreadsheet may take a text for a formula.

    Parameters
    ----------
    text
        What a cell is to hold.
    """
    return _RISKY.match(text) is not None


def harmless(text: str) -> str:
    """
    Put an apostrophe before what a spreadsheet would take for a formula.

    It can be taken back: one more is put before a text that starts with apostrophes and a sign already.

    Parameters
    ----------
    text
        What a cell is to hold.
    """
    return f"'{text}" if is_risky(text) else text


def restored(text: str) -> str:
    """
    Take back the apostrophe of `harmless`.

    Parameters
    ----------
    text
        What a cell holds.
    """
    return text[1:] if _MARKED.match(text) else text
