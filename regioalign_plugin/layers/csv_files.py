"""Sheets to and from CSV files: UTF-8 with a mark, semicolons, formulas made harmless."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from datetime import date, datetime, timezone
from pathlib import Path
from typing import IO

from ..formulas import harmless, restored
from ..translation import tr
from .cells import CellCounter
from .errors import LayerError
from .sheets import ReadRow, ReadSheet, Sheet, Value, legal

DELIMITER = ";"
MAX_BYTES = 512 * 1024**2
FIELD_LIMIT = 100_000
"""Characters of a field that is written; readers in Python refuse more than 131 072."""

READ_LIMIT = 131_072
"""Characters of a field that is read: a limit of our own too, since other plugins may lift that of Python."""

_CHUNK = 1 << 20
_DELIMITERS = ";,\t|"
_OLD_ENCODING = "cp1252"


def write_csv(stream: IO[bytes], sheet: Sheet, *, has_commas: bool = False) -> None:
    """
    Write a sheet: a semicolon between values, as Excel expects in Belgium and its neighbours, and every text quoted.

    Parameters
    ----------
    stream
        Where to.
    sheet
        What to write; texts can have any length.
    has_commas
        Whether numbers have a decimal comma: where Excel takes semicolons it takes 0.575 for 575. Programs want a
        point.
    """
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    writer = csv.writer(text, delimiter=DELIMITER, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([harmless(column.heading) for column in sheet.columns])
    for row in sheet.rows:
        writer.writerow([_csv_value(value, has_commas=has_commas) for value in row])
    text.flush()
    text.detach()  # the file is closed by whoever opened it


def read_csv(path: Path) -> tuple[ReadSheet, bool]:
    """
    Read a file with whatever of the usual delimiters its first line has most.

    Parameters
    ----------
    path
        The file: UTF-8 or UTF-16 with a mark, UTF-8 without, or what Windows calls ANSI.

    Returns
    -------
    The sheet, named after the file, and whether the last encoding had to be assumed.

    Raises
    ------
    LayerError
        Where it cannot be read.
    """
    try:
        encoding = _encoding(path)
        with path.open(encoding=encoding or _OLD_ENCODING, errors="replace", newline="") as stream:
            rows = tuple(_rows(path, stream))
    except OSError as error:
        text = tr("File “{file}” cannot be read: {error}.")
        raise LayerError(text.format(file=path, error=error.strerror or error)) from error
    return ReadSheet(path.stem, rows), not encoding


def _rows(path: Path, stream: IO[str]) -> Iterator[ReadRow]:
    delimiter, skipped = _delimiter(stream.readline(READ_LIMIT))
    stream.seek(0)
    counter = CellCounter(path)
    reader = csv.reader(stream, delimiter=delimiter)
    line = 1
    try:
        for number, row in enumerate(reader, start=1):
            if max(map(len, row), default=0) > READ_LIMIT:
                raise LayerError(_too_long(path, line))
            line = reader.line_num + 1
            if number > skipped and any(row):
                counter.count(number, len(row) - 1, len(row), length=sum(map(len, row)))
                yield ReadRow(number, tuple(map(restored, row)))
    except csv.Error as error:
        if "field limit" in str(error):
            raise LayerError(_too_long(path, line)) from error
        message = tr("File “{file}”, line {line}: {error}. Correct the file, or export it again.")
        raise LayerError(message.format(file=path.name, line=reader.line_num, error=error)) from error


def _too_long(path: Path, line: int) -> str:
    text = tr(
        "File “{file}”: the row that starts in line {line} has a cell of more than {count} characters. Most often a "
        "quotation mark is not closed there. Texts of an explanation have {limit} at most."
    )
    return text.format(file=path.name, line=line, count=READ_LIMIT, limit=FIELD_LIMIT)


def _csv_value(value: Value, *, has_commas: bool) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        moment = value.astimezone(timezone.utc).replace(tzinfo=None) if value.tzinfo is not None else value
        return f"{moment.isoformat(timespec='milliseconds')}Z"
    if isinstance(value, date):
        return value.isoformat()
    if has_commas and isinstance(value, float):
        return _CommaNumber(value)
    return harmless(legal(value)) if isinstance(value, str) else value


class _CommaNumber(float):
    """A number that is written with a comma, and like any number without quotes."""

    def __repr__(self) -> str:
        return float.__repr__(self).replace(".", ",")

    __str__ = __repr__


def _encoding(path: Path) -> str:
    """Tell in what a file is written; "" where it is neither UTF-8 nor UTF-16. Raises `OSError` and `LayerError`."""
    if path.stat().st_size > MAX_BYTES:
        text = tr("File “{file}” is larger than {size} MB. Take only the rows that are needed.")
        raise LayerError(text.format(file=path.name, size=MAX_BYTES // 1024**2))
    with path.open("rb") as stream:
        start = stream.read(2)
        encoding = "utf-16" if start in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} else "utf-8-sig"
        stream.seek(0)
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            while chunk := stream.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return ""
    return encoding


def _delimiter(line: str) -> tuple[str, int]:
    """Find what separates the values, and how many lines only tell that: "sep=;" is how Excel is told."""
    first = line.strip()
    if first.lower().startswith("sep=") and len(first) == len("sep=;"):
        return first[-1], 1
    # Of the first line only what is not quoted counts.
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=outside.count), 0
