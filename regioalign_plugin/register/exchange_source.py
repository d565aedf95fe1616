"""What an import reads: rows of text by column, from whoever made them, and what their texts stand for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from typing import TypeVar

from ..explanation.parts import Lack
from ..vocabulary import Code
from .exchange import ExchangeTable, Name, text_of

YES = frozenset({"true", "t", "yes", "y", "1", "ja", "j", "oui", "o", "waar", "vrai"})
NO = frozenset({"", "false", "f", "no", "n", "0", "nee", "neen", "non", "onwaar", "faux"})

_YEAR_FIRST = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?")
_YEAR_LAST = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})(?:[T ].*)?")
_ID_SEPARATORS = ",;"
_SHOWN = 80
_Read = TypeVar("_Read")
_LAST_MONTH = 12


@dataclass(frozen=True)
class SourceRow:
    """A row: its number as the file counts, and its texts by column; a column that is not there is not in it."""

    number: int
    values: Mapping[str, str]

    def text(self, column: str) -> str:
        """Give a text without blanks around it; "" where there is none."""
        return self.values.get(column, "").strip()


@dataclass(frozen=True)
class Source:
    """What was read of a file.

    Parameters
    ----------
    tables
        Rows by table; a table that is not there is not in it.
    origin
        Id of the register that it was exported from; "" where that is not known.
    """

    tables: Mapping[Name, tuple[SourceRow, ...]] = field(default_factory=dict)
    origin: str = ""

    def rows(self, name: Name) -> tuple[SourceRow, ...]:
        """Give the rows of a table; none where it is not there."""
        return self.tables.get(name, ())


def source_of(tables: Mapping[Name, tuple[SourceRow, ...]]) -> Source:
    """Put tables together; the table `register_info`, where it is there, tells which register they come from."""
    facts = {row.text("key"): row.text("value") for row in tables.get(Name.REGISTER_INFO, ())}
    return Source(tables, facts.get("register_id", ""))


def rows_of(table: ExchangeTable) -> tuple[SourceRow, ...]:
    """Give the rows of a table of another register as an import reads them, counted from 1."""
    names = [column.name for column in table.columns]
    return tuple(
        SourceRow(number, dict(zip(names, map(text_of, row)))) for number, row in enumerate(table.rows, start=1)
    )


class ProblemCode(Code):
    """What is to be told about a row; `ZEROS_LOST`, `NUMBER_MADE` and `NOTE_KEPT` are no more than remarks."""

    BLANK_ID = "blank_id"
    DOUBLE_ID = "double_id"
    ALIKE_IDS = "alike_ids"
    ZEROS_LOST = "zeros_lost"
    UNKNOWN_ID = "unknown_id"
    NUMBER_MADE = "number_made"
    NUMBER_ALIKE = "number_alike"
    NUMBER_UNKNOWN = "number_unknown"
    NOTE_KEPT = "note_kept"
    NOTHING_TO_EXPLAIN = "nothing_to_explain"
    BAD_DATE = "bad_date"
    AMBIGUOUS_DATE = "ambiguous_date"
    BAD_TIME = "bad_time"
    BAD_NUMBER = "bad_number"
    BAD_ANSWER = "bad_answer"
    BAD_LIST = "bad_list"
    UNKNOWN_CODE = "unknown_code"
    LACK = "lack"
    DECIDED = "decided"
    CHANGED_SINCE = "changed_since"
    BAD_NAME = "bad_name"
    FILE_MISSING = "file_missing"
    FILE_DIFFERS = "file_differs"
    TOO_LARGE = "too_large"
    BAD_LINK = "bad_link"


@dataclass(frozen=True)
class Problem:
    """One thing to tell about a row.

    Parameters
    ----------
    code
        A `ProblemCode`.
    field
        The column it is about; "" for none.
    values
        Names and values for the sentence.
    lack
        For code `LACK`: what stands in the way.
    """

    code: ProblemCode
    field: str = ""
    values: tuple[tuple[str, str | int], ...] = ()
    lack: Lack | None = None

    def __str__(self) -> str:
        """Say it in English, for logs."""
        told = ", ".join(f"{name}={value}" for name, value in self.values)
        return f"{self.code} {self.field} {self.lack or told}".strip()


class BadValue(ValueError):
    """A text that does not stand for what its column holds."""

    def __init__(self, code: ProblemCode, column: str, text: str) -> None:
        super().__init__(f"{column}: {text[:_SHOWN]!r} ({code})")
        self.problem = Problem(code, column, (("text", text[:_SHOWN]),))


def day_in(row: SourceRow, column: str) -> date | None:
    """Read a day: 2025-01-31, or 31/01/2025 where day and month cannot be taken for each other.

    Raises `BadValue`.
    """
    text = row.text(column)
    if not text:
        return None
    year_first, year_last = _YEAR_FIRST.fullmatch(text), _YEAR_LAST.fullmatch(text)
    if year_first is not None:
        return _day(column, text, *map(int, year_first.groups()))
    if year_last is None:
        raise BadValue(ProblemCode.BAD_DATE, column, text)
    first, second, year = map(int, year_last.groups())
    if first <= _LAST_MONTH and second <= _LAST_MONTH and first != second:
        raise BadValue(ProblemCode.AMBIGUOUS_DATE, column, text)
    day, month = (second, first) if second > _LAST_MONTH else (first, second)
    return _day(column, text, year, month, day)


def time_in(row: SourceRow, column: str) -> datetime:
    """Read a time; one without a zone is UTC. Raises `BadValue`, also where there is none."""
    text = row.text(column)
    try:
        at = datetime.fromisoformat(re.sub(r"(Z|z)\Z", "+00:00", text))
        return at.astimezone(timezone.utc) if at.tzinfo is not None else at.replace(tzinfo=timezone.utc)
    except (ValueError, OverflowError) as error:
        raise BadValue(ProblemCode.BAD_TIME, column, text) from error


def whole_in(row: SourceRow, column: str) -> int | None:
    """Read a whole number. Raises `BadValue`."""
    text = row.text(column)
    if not text:
        return None
    if not re.fullmatch("-?[0-9]{1,15}", text):
        raise BadValue(ProblemCode.BAD_NUMBER, column, text)
    return int(text)


def share_in(row: SourceRow, column: str) -> float | None:
    """Read a share between 0 and 1, with a point or a comma, or as a percentage. Raises `BadValue`."""
    text = row.text(column)
    if not text:
        return None
    bare = text.rstrip("%").rstrip()
    try:
        number = float(bare.replace(",", ".")) / (1.0 if bare == text else 100.0)
    except ValueError as error:
        raise BadValue(ProblemCode.BAD_NUMBER, column, text) from error
    if not 0.0 <= number <= 1.0:
        raise BadValue(ProblemCode.BAD_NUMBER, column, text)
    return number


def ids_text(ids: Iterable[str]) -> str:
    """Write ids for people: "a, b" where no id can be taken for two, else as a JSON list."""
    listed = tuple(ids)
    plain = ", ".join(listed)
    return plain if _split_ids(plain) == listed else json.dumps(listed, ensure_ascii=False)


def ids_in(row: SourceRow, column: str) -> tuple[str, ...]:
    """Read what `ids_text` wrote, or a JSON list; nothing is no ids. Raises `BadValue`."""
    text = row.text(column)
    if not text.startswith("["):
        return _split_ids(text)
    try:
        ids = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadValue(ProblemCode.BAD_LIST, column, text) from error
    if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
        raise BadValue(ProblemCode.BAD_LIST, column, text)
    return tuple(ids)


def _split_ids(text: str) -> tuple[str, ...]:
    pieces = (piece.strip() for piece in re.split(f"[{_ID_SEPARATORS}]", text))
    return () if text.startswith("[") else tuple(filter(None, pieces))


class RowReader:
    """Reads a row and goes on after what cannot be read, so that all that is wrong is told at once.

    Parameters
    ----------
    row
        The row.
    """

    def __init__(self, row: SourceRow) -> None:
        self.row = row
        self.problems: list[Problem] = []

    def take(self, read: Callable[[SourceRow, str], _Read], column: str, instead: _Read) -> _Read:
        """Read a column; give what stands instead of a text that cannot be read."""
        try:
            return read(self.row, column)
        except BadValue as bad:
            self.problems.append(bad.problem)
            return instead

    def code(self, column: str, codes: frozenset[str]) -> str:
        """Read a code; "" for none, and for one that is not known."""
        return self.take(lambda row, name: code_in(row, name, codes), column, "")


def answer_in(row: SourceRow, column: str) -> bool:
    """Read yes or no, also in Dutch and French; nothing is no. Raises `BadValue`."""
    word = row.text(column).casefold()
    if word not in YES | NO:
        raise BadValue(ProblemCode.BAD_ANSWER, column, word)
    return word in YES


def code_in(row: SourceRow, column: str, codes: frozenset[str]) -> str:
    """Read a code; "" for none. Raises `BadValue` for one that is not known."""
    text = row.text(column)
    if text and text not in codes:
        raise BadValue(ProblemCode.UNKNOWN_CODE, column, text)
    return text


def _day(column: str, text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise BadValue(ProblemCode.BAD_DATE, column, text) from error
