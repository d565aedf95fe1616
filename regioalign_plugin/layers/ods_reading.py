"""The sheets of an ODS file, all cells as text."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from .cells import MAX_CELL, CellCounter, CellText, time_text
from .packages import Package
from .sheets import ReadRow, ReadSheet, restored_from_workbook

_SKIPPED = frozenset({"annotation", "shapes", "frame", "tracked-changes", "ruby-text", "note"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_WHOLE = re.compile("-?[0-9]{1,15}(\\.0*)?")
_MAX_BLANKS = 100_000


def ods_sheet_names(path: Path) -> list[str]:
    """
    Give the names of the sheets, in their order.

    Parameters
    ----------
    path
        The file.

    Raises
    ------
    LayerError
        Where it cannot be read.
    """
    with Package(path) as package:
        handler = _NameHandler()
        package.parse("content.xml", handler)
    return handler.names


def read_ods(path: Path, wanted: Collection[str] | None = None) -> list[ReadSheet]:
    """
    Read sheets; of formulas the value that the file holds is taken, nothing is calculated.

    Parameters
    ----------
    path
        The file.
    wanted
        Names of the sheets to read; None for all.

    Raises
    ------
    LayerError
        Where the file cannot be read, or holds more than fits in memory.
    """
    with Package(path) as package:
        handler = _ContentHandler(wanted, CellCounter(path))
        package.parse("content.xml", handler)
    return handler.sheets


class _NameHandler:
    def __init__(self) -> None:
        self.names: list[str] = []
        self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table":
            self._depth += 1
            if self._depth == 1:
                self.names.append(attributes.get("name", ""))

    def end(self, name: str) -> None:
        if name == "table":
            self._depth -= 1

    def text(self, text: str) -> None:
        """Pass over it."""


class _ContentHandler:
    """Follows the tables of a document; a comment, a drawing or a table in a cell is no part of the cell."""

    def __init__(self, wanted: Collection[str] | None, counter: CellCounter) -> None:
        self.sheets: list[ReadSheet] = []
        self._wanted = wanted
        self._counter = counter
        self._skipped = 0
        self._tables = 0
        self._name = ""
        self._rows: list[ReadRow] = []
        self._row = 0
        self._row_times = 1
        self._column = 0
        self._cells: dict[int, str] = {}
        self._cell: dict[str, str] | None = None
        self._shown: CellText | None = None
        self._is_text = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipped or name in _SKIPPED or (name == "table" and self._tables):
            self._skipped += 1
        elif name == "table":
            self._tables = 1
            self._name, self._rows, self._row = attributes.get("name", ""), [], 0
        elif name == "table-row":
            self._row_times = _times(attributes.get("number-rows-repeated"))
            self._column, self._cells = 0, {}
        elif name in _CELLS:
            self._cell, self._shown = attributes, None
        elif self._cell is not None:
            self._start_text(name, attributes)

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name == "p":
            self._is_text = False
        elif name in _CELLS:
            self._end_cell()
        elif name == "table-row":
            self._end_row()
        elif name == "table":
            self._tables = 0
            if self._is_wanted():
                self.sheets.append(ReadSheet(self._name, tuple(self._rows)))

    def text(self, text: str) -> None:
        if self._is_text and not self._skipped and self._shown is not None:
            self._shown.add(text)

    def _is_wanted(self) -> bool:
        return self._wanted is None or self._name in self._wanted

    def _start_text(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            if self._shown is None:
                self._shown = CellText()
            else:
                self._shown.add("\n")
            self._is_text = True
        elif self._is_text and self._shown is not None and name in {"s", "tab", "line-break"}:
            blanks = " " * min(_times(attributes.get("c")), _MAX_BLANKS)
            self._shown.add({"s": blanks, "tab": "\t"}.get(name, "\n"))

    def _end_cell(self) -> None:
        attributes = self._cell or {}
        times = _times(attributes.get("number-columns-repeated"))
        text = self._text_of(attributes) if self._is_wanted() else ""
        if text:
            self._counter.count(self._row + 1, self._column + times - 1, times, length=len(text))
            self._cells.update(dict.fromkeys(range(self._column, self._column + times), text))
        self._column += times
        self._cell, self._is_text = None, False

    def _text_of(self, attributes: dict[str, str]) -> str:
        shown = "" if self._shown is None else self._shown.whole()
        text = None if shown is None else _cell_text(attributes, shown)
        if text is None or len(text) > MAX_CELL:
            raise self._counter.refuse_long(self._name, self._row + 1, self._column)
        return text

    def _end_row(self) -> None:
        if self._cells:
            last = max(self._cells)
            cells = tuple(self._cells.get(place, "") for place in range(last + 1))
            self._counter.count(self._row + 1, last, len(cells) * (self._row_times - 1))
            self._rows.extend(ReadRow(self._row + 1 + time, cells) for time in range(self._row_times))
        self._row += self._row_times


def _cell_text(attributes: dict[str, str], shown: str) -> str:
    kind = attributes.get("value-type", "")
    if kind == "boolean":
        return attributes.get("boolean-value", "")
    if kind == "date":
        return _moment(attributes.get("date-value", ""))
    if kind in {"float", "percentage", "currency"}:
        return _number(attributes.get("value", ""))
    return restored_from_workbook(attributes.get("string-value", shown))


def _moment(text: str) -> str:
    """Write a moment as `time_text` does; what is none stays as it is."""
    day, _, clock = text.partition("T")
    seconds, _, fraction = clock.partition(".")
    try:
        moment = datetime.fromisoformat(f"{day}T{seconds}" if seconds else day)
    except ValueError:
        return text
    microseconds = int(f"{fraction[:6]:0<6}") if fraction.isdecimal() else 0
    return time_text(moment.replace(microsecond=microseconds))


def _number(text: str) -> str:
    if _WHOLE.fullmatch(text):
        return text.partition(".")[0]
    try:
        number = float(text)
    except ValueError:
        return text
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)


def _times(text: str | None) -> int:
    return max(int(text), 1) if text is not None and text.isdecimal() and len(text) < 9 else 1
