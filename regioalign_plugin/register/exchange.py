"""What of a register goes to spreadsheets and other programs: tables of typed values, and their values as text.

Geometries and the bytes of attachments are not among them: a GeoPackage copy has the former, a folder gets the latter.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Union

from ..explanation.parts import PART_FIELDS
from ..vocabulary import Code
from .cases import current_reference_set, ids_of
from .records import day_of, stamp, time_of
from .schema import SCHEMA

Value = Union[str, int, float, bool, date, datetime, None]

NO_STATE = "none"
"""Stands, among states to choose, for partnerships without an explanation."""


class Name(Code):
    """The tables; their names are promises."""

    EXPLANATIONS = "explanations"
    FINDINGS = "findings"
    OVERLAPS = "overlaps"
    PRIORITIES = "priorities"
    REPAIRS = "repairs"
    INDICATORS = "indicators"
    VERSIONS = "explanation_versions"
    EVENTS = "events"
    ATTACHMENTS = "attachments"
    PARTNERSHIPS = "partnerships"
    RUNS = "runs"
    REFERENCE_SETS = "reference_sets"
    RULE_SETS = "rule_sets"
    REGISTER_INFO = "register_info"


@dataclass(frozen=True)
class ExchangeColumn:
    """A column: its name, and its type as in the schema (TEXT, INTEGER, REAL, BOOLEAN, DATE or DATETIME)."""

    name: str
    type: str


@dataclass(frozen=True)
class ExchangeTable:
    """A table with its rows, each with one value per column."""

    name: Name
    columns: tuple[ExchangeColumn, ...]
    rows: tuple[tuple[Value, ...], ...]

    def place(self, name: str) -> int:
        """Give the place of a column. Raises `ValueError` if there is none."""
        return [column.name for column in self.columns].index(name)


@dataclass(frozen=True)
class Selection:
    """Which partnerships to export.

    Parameters
    ----------
    region
        Id or name of a region of the current reference set: the main region, or another one that counts. "" for all.
    states
        Codes of states, `NO_STATE` for partnerships without an explanation. Empty for all.
    """

    region: str = ""
    states: frozenset[str] = frozenset()

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return not self.region.strip() and not self.states


# Column of the list → alias of the table it comes from, in the order in which people read.
_LIST: tuple[tuple[str, str], ...] = (
    ("partnership_id", "p"),
    ("name", "p"),
    ("sector", "p"),
    ("class", "f"),
    ("conforms", "f"),
    ("main_region", "f"),
    ("main_share", "f"),
    ("regions", "f"),
    ("obligation", "f"),
    ("deadline", "f"),
    ("state", "e"),
    ("level", "e"),
    ("score", "e"),
    ("suggested_category", "f"),
    *((name, "e") for name in PART_FIELDS),
    ("author", "e"),
    ("submitted_by", "e"),
    ("reviewer", "e"),
    ("ruling_body", "e"),
    ("ruling_date", "e"),
    ("ruling_reference", "e"),
    ("note", "e"),
    ("flags", "f"),
    ("flag_detail", "f"),
    ("main_region_id", "f"),
    ("version", "e"),
    ("created_at", "e"),
    ("updated_at", "e"),
    ("updated_by", "e"),
    ("answers_class", "e"),
    ("answers_region_ids", "e"),
    ("answers_main_share", "e"),
    ("answers_reference_set", "e"),
    ("withdrawn_by_system", "e"),
)
_SOURCES = {"p": "partnerships", "f": "findings", "e": "explanations"}

# What is left out of the other tables, and what their `fid` is called where other tables point at it.
_LEFT_OUT: dict[Name, frozenset[str]] = {Name.FINDINGS: frozenset({"digest"})}
_NUMBERED = {Name.FINDINGS: "finding", Name.ATTACHMENTS: "attachment", Name.RUNS: "run"}
_PLAIN = tuple(name for name in Name if name is not Name.EXPLANATIONS)


def columns_of(name: Name) -> tuple[ExchangeColumn, ...]:
    """Give the columns of a table as it is exported."""
    if name is Name.EXPLANATIONS:
        return tuple(ExchangeColumn(column, _type_of(_SOURCES[alias], column)) for column, alias in _LIST)
    left_out = _LEFT_OUT.get(name, frozenset())
    kept = [column for column in SCHEMA.table(name.value).columns if column.name not in left_out]
    columns = [ExchangeColumn(column.name, column.type) for column in kept]
    if name in _NUMBERED:
        columns.insert(0, ExchangeColumn(_NUMBERED[name], "INTEGER"))
    if name is Name.OVERLAPS:
        columns.insert(1, ExchangeColumn("partnership_id", "TEXT"))
    return tuple(columns)


def export_tables(connection: sqlite3.Connection, selection: Selection = Selection()) -> tuple[ExchangeTable, ...]:  # noqa: B008  # a frozen value
    """Read the tables inside a transaction, in the order of `Name`.

    Parameters
    ----------
    connection
        As `reading` gives it.
    selection
        Which partnerships; runs, sets and facts about the register are given whole.

    Returns
    -------
    tuple[ExchangeTable, ...]
        Rows in a lasting order: by partnership, then by time or number.
    """
    chosen = None if selection.is_all else chosen_ids(connection, selection)
    return tuple(
        _explanations(connection, chosen) if name is Name.EXPLANATIONS else _plain(connection, name, chosen)
        for name in Name
    )


def chosen_ids(connection: sqlite3.Connection, selection: Selection) -> frozenset[str]:
    """Give the ids of the partnerships of a selection."""
    region = selection.region.strip().casefold()
    rows = connection.execute(
        "SELECT p.partnership_id, e.state, f.fid, f.main_region_id, f.main_region, f.region_ids FROM partnerships p "
        "LEFT JOIN findings f ON f.partnership_id = p.partnership_id AND f.reference_set = ? AND f.until_run IS NULL "
        "LEFT JOIN explanations e ON e.partnership_id = p.partnership_id",
        (current_reference_set(connection),),
    ).fetchall()
    named = _regions_of_findings(connection) if region else {}
    return frozenset(
        row["partnership_id"]
        for row in rows
        if (not selection.states or (row["state"] or NO_STATE) in selection.states)
        and (not region or region in _regions_of(row, named))
    )


def _regions_of(row: sqlite3.Row, named: dict[int, set[str]]) -> set[str]:
    own = {row["main_region_id"], row["main_region"], *ids_of(row["region_ids"])}
    return {str(one).casefold() for one in own if one} | named.get(row["fid"], set())


def _regions_of_findings(connection: sqlite3.Connection) -> dict[int, set[str]]:
    """Give the names of the regions that count, by finding."""
    found: dict[int, set[str]] = {}
    rows = connection.execute("SELECT finding, region_name FROM overlaps WHERE significant = 1 AND region_name <> ''")
    for row in rows:
        found.setdefault(row["finding"], set()).add(str(row["region_name"]).casefold())
    return found


@dataclass(frozen=True)
class AttachedFile:
    """An attachment with its bytes; `content` is None where these are not what was attached."""

    attachment: int
    partnership_id: str
    name: str
    content: bytes | None


def attached_files(connection: sqlite3.Connection, chosen: Collection[str] | None = None) -> Iterator[AttachedFile]:
    """Give the files that are attached, one after the other, inside a transaction.

    Parameters
    ----------
    connection
        As `reading` gives it.
    chosen
        Ids of partnerships; None for all.
    """
    numbers = connection.execute(
        "SELECT fid, partnership_id FROM attachments WHERE sha256 IS NOT NULL AND removed_at IS NULL ORDER BY fid"
    ).fetchall()
    for number, partnership_id in numbers:
        if chosen is None or partnership_id in chosen:
            found = attached_file(connection, number)
            if found is not None:
                yield found


def attached_file(connection: sqlite3.Connection, number: int) -> AttachedFile | None:
    """Give one file that is attached; None where the number is that of a link, of what was removed, or of nothing."""
    row = connection.execute(
        "SELECT a.partnership_id, a.name, a.sha256, c.content FROM attachments a "
        "LEFT JOIN attachment_contents c USING (sha256) "
        "WHERE a.fid = ? AND a.sha256 IS NOT NULL AND a.removed_at IS NULL",
        (number,),
    ).fetchone()
    if row is None:
        return None
    content = None if row["content"] is None else bytes(row["content"])
    is_whole = content is not None and hashlib.sha256(content).hexdigest() == row["sha256"]
    return AttachedFile(number, row["partnership_id"], row["name"], content if is_whole else None)


def text_of(value: Value) -> str:
    """Write a value as text that `exchange_source` reads back: "" for none, days and times as in the register."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return stamp(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _explanations(connection: sqlite3.Connection, chosen: Collection[str] | None) -> ExchangeTable:
    listed = ", ".join(f'{alias}."{name}"' for name, alias in _LIST)
    rows = connection.execute(
        f"SELECT {listed} FROM partnerships p "  # noqa: S608  # names of columns are ours, values are parameters
        "LEFT JOIN findings f ON f.partnership_id = p.partnership_id AND f.reference_set = ? AND f.until_run IS NULL "
        "LEFT JOIN explanations e ON e.partnership_id = p.partnership_id "
        "WHERE f.fid IS NOT NULL OR e.fid IS NOT NULL ORDER BY p.partnership_id",
        (current_reference_set(connection),),
    )
    return _table(Name.EXPLANATIONS, rows, chosen)


def _plain(connection: sqlite3.Connection, name: Name, chosen: Collection[str] | None) -> ExchangeTable:
    names = [column.name for column in columns_of(name)]
    from_elsewhere = {_NUMBERED.get(name): "t.fid"}
    source = f'"{name.value}" t'
    if name is Name.OVERLAPS:
        from_elsewhere["partnership_id"] = "f.partnership_id"
        source += " JOIN findings f ON f.fid = t.finding"
    listed = ", ".join(from_elsewhere.get(column, f't."{column}"') for column in names)
    # Names of tables and columns are ours.
    rows = connection.execute(f"SELECT {listed} FROM {source} ORDER BY {_order(name, names)}")  # noqa: S608
    return _table(name, rows, chosen)


def _order(name: Name, columns: Sequence[str]) -> str:
    if name is Name.OVERLAPS:
        return "f.partnership_id, t.finding, t.fid"
    return "t.partnership_id, t.fid" if "partnership_id" in columns else "t.fid"


def _table(name: Name, rows: Iterable[sqlite3.Row], chosen: Collection[str] | None) -> ExchangeTable:
    columns = columns_of(name)
    names = [column.name for column in columns]
    place = names.index("partnership_id") if "partnership_id" in names and chosen is not None else None
    types = [column.type for column in columns]
    return ExchangeTable(
        name,
        columns,
        tuple(
            tuple(map(_value, row, types)) for row in rows if place is None or chosen is None or row[place] in chosen
        ),
    )


def _value(value: str | int | float | None, type_: str) -> Value:
    if value is None:
        return None
    if type_ == "BOOLEAN":
        return bool(value)
    if type_ == "DATE":
        return day_of(str(value))
    return time_of(str(value)) if type_ == "DATETIME" else value


def _type_of(table: str, name: str) -> str:
    return next(column.type for column in SCHEMA.table(table).columns if column.name == name)
