"""One sheet as a file of its own, from the register itself: what the review dock opens in the browser."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ..explanation.rulesets import RuleSet
from ..register.reporting import read_case_file
from .html_writing import write_html
from .sheet import SheetGround, name_of, sheet_document, sheet_file_name


def write_sheet(register: Path, partnership_id: str, folder: Path, *, rule_set: RuleSet | None, today: date) -> Path:
    """
    Write the sheet of a partnership into a folder, under its name.

    Parameters
    ----------
    register
        The register.
    partnership_id
        Whose.
    folder
        Where to; a sheet of the same name is replaced.
    rule_set
        For the names of grounds; None before the first run.
    today
        The day that dates are held against.

    Returns
    -------
    The file.

    Raises
    ------
    RegisterError
        Where the register cannot be read, or knows no such partnership.
    OSError
        Where the file cannot be written.
    """
    file, regions, is_geographic = read_case_file(register, partnership_id)
    ground = SheetGround(rule_set, today, regions, is_geographic)
    target = folder / sheet_file_name(partnership_id, name_of(file))
    with target.open("wb") as stream:
        write_html(sheet_document(file, ground), stream)
    return target
