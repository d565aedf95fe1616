"""The tables of a register as one JSON file: plain, complete, and read back with every doubt refused."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import IO

from .exchange import ExchangeTable, Value, text_of

FORMAT = "regioalign-register"
FORMAT_VERSION = 1
MAX_BYTES = 512 * 1024**2

JsonTables = Mapping[str, tuple[Mapping[str, str], ...]]


class ExchangeFormatError(ValueError):
    """A file that is no export of ours; its text is English.

    Parameters
    ----------
    code
        `not_json`, `not_ours`, `newer` or `bad_table`.
    detail
        Where, and what is wrong.
    """

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail


def write_json(stream: IO[bytes], tables: Sequence[ExchangeTable], exported_at: datetime) -> None:
    """Write tables as UTF-8, a row per line: days as YYYY-MM-DD, times as in the register, nothing left out."""
    head = {"format": FORMAT, "version": FORMAT_VERSION, "exported_at": text_of(exported_at)}
    stream.write(json.dumps(head, ensure_ascii=False)[:-1].encode() + b', "tables": {')
    for number, table in enumerate(tables):
        stream.write(f'{"," if number else ""}\n"{table.name.value}": ['.encode())
        names = [column.name for column in table.columns]
        for place, row in enumerate(table.rows):
            values = {name: _plain(value) for name, value in zip(names, row)}
            line = json.dumps(values, ensure_ascii=False, allow_nan=False)
            # Half a surrogate pair cannot be UTF-8; in JSON it has a code of its own.
            stream.write((",\n" if place else "\n").encode() + _utf_8(line, values))
        stream.write(b"\n]")
    stream.write(b"\n}}\n")


def read_json(content: bytes) -> JsonTables:
    """Read what `write_json` wrote, all values as the text of `text_of`.

    Raises `ExchangeFormatError` for anything else: another format or version, keys that stand twice, numbers that are
    none, or rows that are no rows.
    """
    try:
        read = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_refuse_constant)
    except RecursionError as error:
        raise ExchangeFormatError("not_json", "nested too deeply") from error
    except (ValueError, UnicodeDecodeError) as error:
        raise ExchangeFormatError("not_json", str(error)) from error
    if not isinstance(read, dict) or read.get("format") != FORMAT or not isinstance(read.get("tables"), dict):
        raise ExchangeFormatError("not_ours", f'has no "format": "{FORMAT}"')
    if read.get("version") != FORMAT_VERSION:
        raise ExchangeFormatError("newer", f"version {read.get('version')!r}, known is {FORMAT_VERSION}")
    return {str(name): tuple(_rows(str(name), rows)) for name, rows in read["tables"].items()}


def _rows(name: str, rows: object) -> list[Mapping[str, str]]:
    if not isinstance(rows, list):
        raise ExchangeFormatError("bad_table", f"{name} is no list")
    return [_row(f"{name}[{place}]", row) for place, row in enumerate(rows)]


def _row(where: str, row: object) -> Mapping[str, str]:
    if not isinstance(row, dict):
        raise ExchangeFormatError("bad_table", f"{where} is no object")
    return {str(key): _text(f"{where}.{key}", value) for key, value in row.items()}


def _text(where: str, value: object) -> str:
    if value is None or isinstance(value, (str, int, float)):  # bool is an int
        return text_of(value)
    raise ExchangeFormatError("bad_table", f"{where} is neither text nor number")


def _plain(value: Value) -> str | int | float | bool | None:
    return text_of(value) if isinstance(value, date) else value


def _utf_8(line: str, values: Mapping[str, object]) -> bytes:
    try:
        return line.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(values, ensure_ascii=True, allow_nan=False).encode()


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")
