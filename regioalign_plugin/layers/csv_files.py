"""Sheets to and from CSV files: UTF-8 with a mark, semicolons, formulas made harmless."""

from __future__ import annotations

import csv
import io
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
"""Characters of a field; readers in Python refuse more than 131 072."""

_DELIMITERS = ";,\t|"
_OLD_ENCODING = "cp1252"


def write_csv(stream: IO[bytes], sheet: Sheet) -> None:
    """
    Write a sheet: a semicolon between values, as Excel expects in Belgium and its neighbours, and every text quoted.

    Parameters
    ----------
    stream
        Where to.
    sheet
        What to write; texts can have any length.
    """
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    writer = csv.writer(text, delimiter=DELIMITER, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([harmless(column.heading) for column in sheet.columns])
    for row in sheet.rows:
        writer.writerow([_csv_value(value) for value in row])
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
    text, is_assumed = _decoded(path)
    delimiter, skipped = _delimiter(text)
    rows: list[ReadRow] = []
    counter = CellCounter(path)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, row in enumerate(reader, start=1):
            if number > skipped and any(row):
                counter.count(number, len(row) - 1, len(row))
                rows.append(ReadRow(number, tuple(map(restored, row))))
    except csv.Error as error:
        message = tr("File “{file}”, line {line}: {error}. Correct the file, or export it again.")
        raise LayerError(message.format(file=path.name, line=reader.line_num, error=error)) from error
    return ReadSheet(path.stem, tuple(rows)), is_assumed


def _csv_value(value: Value) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        moment = value.astimezone(timezone.utc).replace(tzinfo=None) if value.tzinfo is not None else value
        return f"{moment.isoformat(timespec='milliseconds')}Z"
    if isinstance(value, date):
        return value.isoformat()
    return harmless(legal(value)) if isinstance(value, str) else value


def _decoded(path: Path) -> tuple[str, bool]:
    try:
        if path.stat().st_size > MAX_BYTES:
            text = tr("File “{file}” is larger than {size} MB. Take only the rows that are needed.")
            raise LayerError(text.format(file=path.name, size=MAX_BYTES // 1024**2))
        content = path.read_bytes()
    except OSError as error:
        text = tr("File “{file}” cannot be read: {error}.")
        raise LayerError(text.format(file=path, error=error.strerror or error)) from error
    is_utf_16 = content[:2] in {b"\xff\xfe", b"\xfe\xff"}
    try:
        return content.decode("utf-16" if is_utf_16 else "utf-8-sig"), False
    except UnicodeDecodeError:
        return content.decode(_OLD_ENCODING, errors="replace"), True


def _delimiter(text: str) -> tuple[str, int]:
    """Find what separates the values, and how many lines only tell that: "sep=;" is how Excel is told."""
    first = text.split("\n", 1)[0].strip()
    if first.lower().startswith("sep=") and len(first) == len("sep=;"):
        return first[-1], 1
    # Of the first line only what is not quoted counts.
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=outside.count), 0
