"""Tables as spreadsheets hold them: sheets to write and sheets read, and what their cells may not hold as it is.

Spreadsheets are written and read with the standard library. GDAL could do both without a new dependency too, but not
as well: it writes no frozen header or filter, and workbooks in which Excel strips blanks and LibreOffice joins lines;
it takes what starts with "=" for a formula; and of a damaged file it gives the rows before the damage as if they were
all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Union

from ..translation import LANGUAGES, in_language, tr
from .errors import LayerError

Value = Union[str, int, float, bool, date, datetime, None]
"""What a cell holds; times are UTC."""

CELL_LIMIT = 32_000
"""Characters that one cell takes, a little below the 32 767 of Excel to leave room for the mark of what goes on."""

REPLACEMENT = "\ufffd"
"""Stands for a character that a spreadsheet cannot hold."""

_END_OF_MARK = re.compile(r" \[([^\[\]]*?)([0-9]{1,9})\]\Z")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_RISKY_IN_WORKBOOK = re.compile("'*=")
_MARKED_IN_WORKBOOK = re.compile("'+=")


class NumberForm(Enum):
    """How a workbook shows numbers; a cell holds them as precise as they are."""

    PLAIN = "plain"
    PERCENT = "percent"
    DECIMALS = "decimals"


@dataclass(frozen=True)
class LongNames:
    """
    How the rest of texts is called that are too long for a cell.

    Parameters
    ----------
    sheet
        Name of its sheet.
    columns
        Headings of that sheet: number of the text, number of the part, the text itself.
    mark
        What stands at the end of a cell that was cut, before the number of the text.
    """

    sheet: str
    columns: tuple[str, str, str]
    mark: str


LONG_CODES = LongNames("long_texts", ("long_text", "part", "text"), "long_text")
"""The names for programs, the same in every language."""


def long_names() -> LongNames:
    """Give the names in the language of the user."""
    sheet = tr("Long texts")
    return LongNames(
        sheet,
        (tr("Number of the long text"), tr("Part"), tr("Text of the part")),
        tr("goes on in the sheet “{sheet}”, text").format(sheet=sheet),
    )


def all_long_names() -> tuple[LongNames, ...]:
    """Give the names in all languages, and those for programs: a file may come from anyone."""
    found = [LONG_CODES, long_names()]
    for language in LANGUAGES:
        with in_language(language):
            found.append(long_names())
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True)
class SheetColumn:
    """
    A column of a sheet to write.

    Parameters
    ----------
    heading
        What stands in its first row.
    width
        In characters.
    is_code
        Whether it holds ids, which a spreadsheet must not turn into numbers when a person types one.
    is_prose
        Whether it holds sentences, which are wrapped.
    number
        How numbers in it are shown.
    """

    heading: str
    width: int = 14
    is_code: bool = False
    is_prose: bool = False
    number: NumberForm = NumberForm.PLAIN


@dataclass(frozen=True)
class Sheet:
    """
    A sheet to write.

    Parameters
    ----------
    name
        Its name; `sheet_name` makes one that spreadsheets take.
    columns
        Its columns.
    rows
        One value per column each.
    frozen_columns
        How many columns at the left stay in sight.
    """

    name: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[Sequence[Value]]
    frozen_columns: int = 0


@dataclass(frozen=True)
class ReadRow:
    """A row as read: its number in the sheet, counted from 1, and the texts of its cells up to the last one filled."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class ReadSheet:
    """
    A sheet as read.

    Parameters
    ----------
    name
        Its name.
    rows
        The rows that hold anything. All cells are text: "" for an empty one, numbers at their shortest ("7", "0.1"),
        dates as 2025-01-31, times as 2025-01-31T12:00:00.000, yes and no as "true" and "false".
    """

    name: str
    rows: tuple[ReadRow, ...]


def legal(text: str) -> str:
    """
    Replace what XML cannot hold: control characters other than tabs and line breaks, and halves of surrogates.

    Parameters
    ----------
    text
        Any text.
    """
    return _ILLEGAL.sub(REPLACEMENT, text)


def illegal_columns(sheet: Sheet) -> Mapping[str, int]:
    """
    Count the cells with characters that cannot be written as they are.

    Parameters
    ----------
    sheet
        What is to be written.

    Returns
    -------
    By heading the number of cells, for those columns that have any.
    """
    counts = [
        sum(isinstance(row[place], str) and _ILLEGAL.search(row[place]) is not None for row in sheet.rows)
        for place in range(len(sheet.columns))
    ]
    return {column.heading: count for column, count in zip(sheet.columns, counts) if count}


def neutral_in_workbook(text: str) -> str:
    """
    Put an apostrophe before a text that starts with "=".

    A text cell of a workbook is no formula, whatever it starts with; but programs that copy cells from one file to
    another, as GDAL does, make one of it.

    Parameters
    ----------
    text
        What a cell is to hold.
    """
    return f"'{text}" if _RISKY_IN_WORKBOOK.match(text) else text


def restored_from_workbook(text: str) -> str:
    """
    Take back the apostrophe of `neutral_in_workbook`.

    Parameters
    ----------
    text
        What a cell holds.
    """
    return text[1:] if _MARKED_IN_WORKBOOK.match(text) else text


def sheet_name(wanted: str, taken: Iterable[str] = ()) -> str:
    """
    Give a name that spreadsheets take: 31 characters at most, without `[]:*?/` and backslash, and not taken.

    Parameters
    ----------
    wanted
        The name to start from.
    taken
        Names of other sheets, in whatever case.
    """
    clean = re.sub(r"[\[\]:*?/\\]", " ", legal(wanted)).strip("' ")[:31] or "1"
    used = {name.casefold() for name in taken}
    name, number = clean, 1
    while name.casefold() in used:
        number += 1
        name = f"{clean[: 30 - len(str(number))]} {number}"
    return name


def split_long(sheets: Sequence[Sheet], limit: int = CELL_LIMIT, names: LongNames = LONG_CODES) -> list[Sheet]:
    """
    Cut texts that are too long for a cell; the rest goes on in a sheet of its own.

    Parameters
    ----------
    sheets
        What is to be written.
    limit
        Characters that a cell takes.
    names
        How that sheet and what points at it are called.

    Returns
    -------
    The sheets, and the one with the rest where there is any. A cell that was cut ends in a mark with the number of its
    rest, so that rows can be sorted and moved. A text that ends in such a mark of itself is given another one.
    """
    rest: list[tuple[Value, ...]] = []
    numbers = iter(range(1, 10**9))
    marks = {one.mark for one in (*all_long_names(), names)}

    def cell(value: Value) -> Value:
        if not isinstance(value, str):
            return value
        is_alike = _mark_of(value, marks) is not None
        if len(value) <= limit // 2 and not is_alike:
            return value
        first, *others = _chunks(value, limit)
        if not others and not is_alike:
            return value
        number = next(numbers)
        rest.extend((number, part, text) for part, text in enumerate(others or [""], start=1))
        return f"{first} [{names.mark} {number}]"

    cut = [replace(sheet, rows=[tuple(cell(value) for value in row) for row in sheet.rows]) for sheet in sheets]
    if not rest:
        return list(sheets)
    number_name, part_name, text_name = names.columns
    columns = (SheetColumn(number_name, 10), SheetColumn(part_name, 10), SheetColumn(text_name, 80, is_prose=True))
    return [*cut, Sheet(names.sheet, columns, rest)]


def join_long(sheets: Sequence[ReadSheet]) -> list[ReadSheet]:
    """
    Put texts together again that `split_long` cut.

    Parameters
    ----------
    sheets
        All that was read; the sheet with the rest is known by its headings.

    Raises
    ------
    LayerError
        Where a rest is missing: half a text must not be taken for the whole.
    """
    names = all_long_names()
    long = [sheet for sheet in sheets if _is_long(sheet, names)]
    rests = _Rests({one.mark for one in names}, " / ".join(one.sheet for one in names), {})
    for sheet in long:
        for row in sheet.rows[1:]:
            number, part, text = (*row.cells, "", "", "")[:3]
            rests.parts.setdefault(number, {})[int(part) if part.isdecimal() else 0] = text
    return [
        replace(sheet, rows=tuple(_joined(sheet, row, rests) for row in sheet.rows))
        for sheet in sheets
        if sheet not in long
    ]


@dataclass(frozen=True)
class _Rests:
    """What follows the marks: the marks there can be, how the sheet may be called, and by number the parts."""

    marks: Collection[str]
    sheet: str
    parts: dict[str, dict[int, str]]


def _mark_of(cell: str, marks: Collection[str]) -> re.Match[str] | None:
    """Find the mark at the end of a cell; its second group is the number."""
    if not cell.endswith("]"):
        return None
    found = _END_OF_MARK.search(cell, max(len(cell) - _LONGEST_MARK, 0))
    return found if found is not None and found[1].strip() in marks else None


_LONGEST_MARK = 200


def _joined(sheet: ReadSheet, row: ReadRow, rests: _Rests) -> ReadRow:
    if not any(cell.endswith("]") for cell in row.cells):
        return row
    return replace(row, cells=tuple(_whole(sheet, row, cell, rests) for cell in row.cells))


def _whole(sheet: ReadSheet, row: ReadRow, cell: str, rests: _Rests) -> str:
    mark = _mark_of(cell, rests.marks)
    if mark is None:
        return cell
    rest = rests.parts.get(mark[2], {})
    if not rest or sorted(rest) != list(range(1, len(rest) + 1)):
        text = tr(
            "Sheet “{sheet}”, row {row}: a long text goes on in the sheet “{long}”, where the rest of it ({number}) is "
            "missing. Take the file as it was exported, with all its sheets."
        )
        raise LayerError(text.format(sheet=sheet.name, row=row.number, long=rests.sheet, number=mark[2]))
    return cell[: mark.start()] + "".join(rest[part] for part in sorted(rest))


def _is_long(sheet: ReadSheet, names: Iterable[LongNames]) -> bool:
    return bool(sheet.rows) and any(sheet.rows[0].cells[:3] == one.columns for one in names)


def _chunks(text: str, limit: int) -> Iterator[str]:
    """Cut a text into cells; signs such as emoji count for two in Excel."""
    size = limit // 2 if _ASTRAL.search(text) else limit
    for start in range(0, max(len(text), 1), size):
        yield text[start : start + size]
