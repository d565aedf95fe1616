"""The sheets of an XLSX file, all cells as text."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from .cells import MAX_CELL, CellCounter, CellText, decoded, time_text
from .packages import Package
from .sheets import ReadRow, ReadSheet, restored_from_workbook

_PLACE = re.compile("([A-Z]{1,3})([0-9]{1,7})")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_EPOCH_1900 = datetime(1899, 12, 30)  # serial numbers have no zone
_EPOCH_1904 = datetime(1904, 1, 1)
_DAY_MS = 86_400_000
_MIN_SERIAL = -657_000  # in the year 101: LibreOffice writes days before 1900 as negative numbers
_MAX_SERIAL = 2_958_466  # 1 January 10000


def xlsx_sheet_names(path: Path) -> list[str]:
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
        return [name for name, _ in _book(package).sheets]


def read_xlsx(path: Path, wanted: Collection[str] | None = None) -> list[ReadSheet]:
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
        book = _book(package)
        counter = CellCounter(path)
        strings = _StringHandler(counter)
        if book.strings and package.has(book.strings):
            package.parse(book.strings, strings)
        styles = _StyleHandler()
        if book.styles and package.has(book.styles):
            package.parse(book.styles, styles, is_small=True)
        return [
            _read_sheet(package, book, name, part, strings.texts, styles.date_formats(), counter)
            for name, part in book.sheets
            if wanted is None or name in wanted
        ]


@dataclass(frozen=True)
class _Book:
    """What the workbook says: names and parts of its sheets, the parts all share, and from when its days count."""

    sheets: list[tuple[str, str]]
    strings: str
    styles: str
    epoch: datetime


def _book(package: Package) -> _Book:
    start = _RelationHandler()
    if package.has("_rels/.rels"):
        package.parse("_rels/.rels", start, is_small=True)
    main = start.first("/officeDocument", "") or "xl/workbook.xml"
    folder, _, file = main.rpartition("/")
    relations = _RelationHandler()
    package.parse(f"{folder}/_rels/{file}.rels".lstrip("/"), relations, is_small=True)
    book = _BookHandler()
    package.parse(main, book, is_small=True)
    sheets = [
        (name, _resolved(relations.targets[key], folder)) for name, key in book.sheets if key in relations.targets
    ]
    return _Book(
        sheets=[(name, part) for name, part in sheets if package.has(part)],
        strings=relations.first("/sharedStrings", folder),
        styles=relations.first("/styles", folder),
        epoch=_EPOCH_1904 if book.is_1904 else _EPOCH_1900,
    )


def _resolved(target: str, folder: str) -> str:
    """Give the entry that a relation points at, from the root of the package or from the folder of the workbook."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


class _Quiet:
    """Follows XML and takes no notice."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Pass over it."""

    def end(self, name: str) -> None:
        """Pass over it."""

    def text(self, text: str) -> None:
        """Pass over it."""


class _RelationHandler(_Quiet):
    def __init__(self) -> None:
        self.targets: dict[str, str] = {}
        self._kinds: list[tuple[str, str]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "")
            self.targets[attributes.get("Id", "")] = target
            self._kinds.append((attributes.get("Type", ""), target))

    def first(self, kind: str, folder: str) -> str:
        """Give the entry of the first relation of a kind; "" where there is none."""
        return next((_resolved(target, folder) for ending, target in self._kinds if ending.endswith(kind)), "")


class _BookHandler(_Quiet):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.is_1904 = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            self.sheets.append((attributes.get("name", ""), attributes.get("id", "")))
        elif name == "workbookPr":
            self.is_1904 = attributes.get("date1904") in {"1", "true"}


class _StringHandler(_Quiet):
    """Collects shared texts; those of several formats are joined, those that tell how to pronounce are not taken."""

    def __init__(self, counter: CellCounter) -> None:
        self.texts: list[str | None] = []  # None: too long, which is told where a cell asks for it
        self._counter = counter
        self._parts = CellText()
        self._is_text = False
        self._is_phonetic = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self._parts = CellText()
        elif name == "t":
            self._is_text = not self._is_phonetic
        elif name == "rPh":
            self._is_phonetic = True

    def end(self, name: str) -> None:
        if name == "si":
            text = _limited(self._parts)
            self._counter.count(len(self.texts) + 1, 0, length=len(text or ""))
            self.texts.append(text)
        elif name == "t":
            self._is_text = False
        elif name == "rPh":
            self._is_phonetic = False

    def text(self, text: str) -> None:
        if self._is_text:
            self._parts.add(text)


class _StyleHandler(_Quiet):
    def __init__(self) -> None:
        self._codes: dict[int, str] = {}
        self._formats: list[int] = []
        self._is_in_cells = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self._codes[_whole(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._is_in_cells = True
        elif name == "xf" and self._is_in_cells:
            self._formats.append(_whole(attributes.get("numFmtId")))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._is_in_cells = False

    def date_formats(self) -> list[bool]:
        """Tell for each format of cells whether it shows a date or a time."""
        return [self._is_date(number) for number in self._formats]

    def _is_date(self, number: int) -> bool:
        if number in self._codes:
            code = _QUOTED.sub("", self._codes[number].split(";")[0]).lower()
            return code != "general" and any(sign in code for sign in "ymdhs")
        return number in _BUILT_IN_DATES


def _read_sheet(
    package: Package,
    book: _Book,
    name: str,
    part: str,
    strings: list[str | None],
    date_formats: list[bool],
    counter: CellCounter,
) -> ReadSheet:
    handler = _SheetHandler(name, book.epoch, strings, date_formats, counter)
    package.parse(part, handler)
    return ReadSheet(name, tuple(handler.rows))


class _SheetHandler(_Quiet):
    """Follows the rows of a sheet; a cell without a place of its own stands after the one before."""

    def __init__(
        self,
        name: str,
        epoch: datetime,
        strings: list[str | None],
        date_formats: list[bool],
        counter: CellCounter,
    ) -> None:
        self.rows: list[ReadRow] = []
        self._name = name
        self._epoch = epoch
        self._strings = strings
        self._date_formats = date_formats
        self._counter = counter
        self._row = 0
        self._column = -1
        self._cells: dict[int, str] = {}
        self._kind = ""
        self._style = 0
        self._value = CellText()
        self._is_value = False
        self._is_phonetic = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._start_cell(attributes)
        elif name in {"v", "t"}:
            self._is_value = not self._is_phonetic
        elif name == "row":
            self._row = _whole(attributes.get("r")) or self._row + 1
            self._column = -1
            self._cells = {}
        elif name == "rPh":
            self._is_phonetic = True

    def end(self, name: str) -> None:
        if name in {"v", "t"}:
            self._is_value = False
        elif name == "c":
            self._end_cell()
        elif name == "row" and self._cells:
            last = max(self._cells)
            self.rows.append(ReadRow(self._row, tuple(self._cells.get(place, "") for place in range(last + 1))))
        elif name == "rPh":
            self._is_phonetic = False

    def text(self, text: str) -> None:
        if self._is_value:
            self._value.add(text)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        place = _PLACE.fullmatch(attributes.get("r", ""))
        self._column = self._column + 1 if place is None else _column_number(place[1])
        self._kind = attributes.get("t", "n")
        self._style = _whole(attributes.get("s"))
        self._value = CellText()

    def _end_cell(self) -> None:
        text = self._cell_text(self._value)
        if text is None:
            raise self._counter.refuse_long(self._name, self._row, self._column)
        if text:
            self._counter.count(self._row, self._column, length=0 if self._kind == "s" else len(text))
            self._cells[self._column] = text

    def _cell_text(self, given: CellText) -> str | None:
        """Give the text of a cell; None where it is longer than a cell takes."""
        value = given.whole()
        if value is None:
            return None
        if self._kind == "s":
            place = _whole(value)
            shared = self._strings[place] if place < len(self._strings) else ""
            return None if shared is None else restored_from_workbook(shared)
        if self._kind == "b":
            return {"1": "true", "0": "false"}.get(value.strip(), "")
        if self._kind == "n":
            return self._number_text(value.strip())
        text = _limited(given)
        return None if text is None else restored_from_workbook(text)

    def _number_text(self, value: str) -> str:
        try:
            number = float(value)
        except ValueError:
            return value
        if (
            self._style < len(self._date_formats)
            and self._date_formats[self._style]
            and _MIN_SERIAL < number < _MAX_SERIAL
        ):
            milliseconds = round(number * _DAY_MS)
            return time_text(self._epoch + timedelta(milliseconds=milliseconds))
        return value if value.lstrip("-").isdecimal() else _shortest(number)


def _shortest(number: float) -> str:
    """Write a number as short as tells it from all others, a whole one without decimals."""
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)


def _limited(given: CellText) -> str | None:
    """Give a text with the codes of signs replaced; None where it is longer than a cell takes."""
    whole = given.whole()
    text = None if whole is None else decoded(whole)
    return text if text is not None and len(text) <= MAX_CELL else None


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _whole(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else 0
