"""Whether the structure of a file is exactly ours, looked at before anything is read or written through it.

SQLite's own list of tables, views and triggers is plain data: reading it runs nothing of what it lists. What others
add beside our tables (styles, projects, layers of their own) is theirs and never touched; what they add to ours, and
what could change it, is refused.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .errors import NotARegister, RegisterDamaged, RegisterForeign, RegisterNewer, RegisterOlder
from .geopackage import APPLICATION_ID, CORE_TABLES, index_name, index_objects
from .structure import Schema, SchemaObject

_INFO = "register_info"
_SHADOWS = {
    "_rowid": "createtable{0}(rowidintegerprimarykey,nodeno)",
    "_node": "createtable{0}(nodenointegerprimarykey,data)",
    "_parent": "createtable{0}(nodenointegerprimarykey,parentnode)",
}
_ADDED_COLUMN = r'(?:, ?"[^"\']+" [A-Za-z]+(?:\(\d+\))?)*'
_NAME = r'(?:"[^"]+"|\w+)'
_PLAIN_INDEX = re.compile(rf"CREATE INDEX {_NAME} ON {_NAME} ?\({_NAME}(?:, ?{_NAME})*\)", re.IGNORECASE)

# Newer versions of GDAL write other triggers for the same index; what they may do is the same.
_CONDITION_WORDS = frozenset(
    {"old", "new", "fid", "geom", "st_isempty", "notnull", "isnull", "not", "null", "and", "or"}
)
_MAX_TRIGGER = 2000
_PUT = (
    r"insert (?:or replace )?into {0} values ?\( ?new\.fid, ?st_minx\(new\.geom\), ?st_maxx\(new\.geom\), ?"
    r"st_miny\(new\.geom\), ?st_maxy\(new\.geom\) ?\)"
)
_MOVE = (
    r"update {0} set minx ?= ?st_minx\(new\.geom\), ?maxx ?= ?st_maxx\(new\.geom\), ?miny ?= ?st_miny\(new\.geom\), ?"
    r"maxy ?= ?st_maxy\(new\.geom\) where id ?= ?new\.fid"
)
_DROP = r"delete from {0} where id (?:= ?old\.fid|in ?\(old\.fid, ?new\.fid\))"
_INDEX_TRIGGER = (
    r"create trigger {0}_(?:insert|update[1-7]|delete) after (?:insert|update of geom|update|delete) on {1} "
    rf"when ([a-z_.()=!<> ]+) begin (?:(?:{_PUT}|{_MOVE}|{_DROP}); ?)+end"
)
_COUNT_TRIGGER = (
    r"create trigger trigger_(?:insert|delete)_feature_count_{1} after (?:insert|delete) on {1} begin "
    r"update gpkg_ogr_contents set feature_count = feature_count [+-] 1 where lower\(table_name\) = lower\('{1}'\); end"
)


@dataclass
class _Findings:
    """What an inspection found, while it goes on."""

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """
    Give the version of the schema of a file that may be a register.

    Raises
    ------
    NotARegister
        If it is another GeoPackage or database.
    RegisterForeign
        If the table that holds the version is not as we made it.
    RegisterDamaged
        If there is no version in it.
    """
    listed = _listed(connection, (_INFO,))
    if not listed:
        raise NotARegister(path, _kind(connection))
    if any(one.name.lower() == _INFO and not one.sql.startswith(f'CREATE TABLE "{_INFO}" (') for one in listed):
        raise RegisterForeign(path, changed=(_INFO,))
    if connection.execute("SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden", (_INFO,)).fetchone():
        raise RegisterForeign(path, changed=(_INFO,))
    row = connection.execute(
        'SELECT substr("value", 1, 9) FROM "register_info" WHERE "key" = \'schema_version\''
    ).fetchone()
    if row is None or not str(row[0]).isdecimal() or not str(row[0]).isascii() or int(row[0]) < 1:
        raise RegisterDamaged(path, "the version of its schema is not in register_info")
    return int(row[0])


def inspect(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    """
    Refuse a file whose structure is not exactly that of the schema.

    Raises
    ------
    RegisterNewer, RegisterOlder
        If it has another version.
    NotARegister, RegisterForeign, RegisterDamaged
        As `version_of`; `RegisterForeign` names all that is not as it should be.
    """
    _refuse_cut_short(connection, path)
    version = version_of(connection, path)
    if version > schema.version:
        raise RegisterNewer(path, version, schema.version, readable=_is_readable(connection, schema))
    if version < schema.version:
        raise RegisterOlder(path, version, schema.version)
    compare(connection, path, schema)


def _refuse_cut_short(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file that ends inside its last page: SQLite takes what is missing for zeros."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":  # the last pages may still be in the log
        return
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    if path.stat().st_size < pages * connection.execute("PRAGMA page_size").fetchone()[0]:
        raise RegisterDamaged(path, "it is cut short")


def compare(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    """Refuse a file whose structure differs from the schema, whatever version it says. Raises `RegisterForeign`."""
    found = _Findings()
    expected = {one.name.lower(): one for one in schema.objects}
    listed = {(one.name.lower(), one.type): one for one in _listed(connection, None)}
    ours = {one.lower() for one in _our_tables(schema)}
    for one in listed.values():
        name, table = one.name.lower(), one.table.lower()
        if name in expected:
            _note(found.changed, one, _is_same(one, expected[name]))
        elif name in CORE_TABLES:
            _note(found.changed, one, one.type == "table" and one.sql.upper().startswith("CREATE TABLE "))
        elif table in ours or name in ours:
            _note(found.added, one, _is_tolerated(one, schema))
    names = {name for name, _ in listed}
    found.missing += [one.name for one in schema.objects if one.name.lower() not in names]
    found.missing += [name for name in CORE_TABLES if name not in names]
    found.missing += _missing_triggers(names, schema)
    if found.added or found.changed or found.missing:
        raise RegisterForeign(
            path, added=tuple(found.added), changed=tuple(found.changed), missing=tuple(found.missing)
        )


def _listed(connection: sqlite3.Connection, names: Iterable[str] | None) -> list[SchemaObject]:
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master").fetchall()
    wanted = None if names is None else set(names)
    return [SchemaObject(*map(str, row)) for row in rows if wanted is None or str(row[1]).lower() in wanted]


def _kind(connection: sqlite3.Connection) -> str:
    is_geopackage = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    return "it is another GeoPackage" if is_geopackage else "it is another database"


def _our_tables(schema: Schema) -> set[str]:
    """Give the names on which nobody else may hang anything."""
    names = {table.name for table in schema.tables} | {view.name for view in schema.views} | set(CORE_TABLES)
    for table in schema.spatial_tables:
        names |= {index_name(table), *(index_name(table) + suffix for suffix in _SHADOWS)}
    return names


def _note(names: list[str], one: SchemaObject, is_right: bool) -> None:
    if not is_right:
        names.append(one.name)


def _is_same(one: SchemaObject, expected: SchemaObject) -> bool:
    """Compare word for word; a table may have plain columns more, which QGIS adds before the constraints."""
    if (one.type, one.name, one.table) != (expected.type, expected.name, expected.table):
        return False
    if one.sql == expected.sql:
        return True
    if not expected.tail:
        return False
    head = expected.sql[: -len(expected.tail)]
    return re.fullmatch(re.escape(head) + _ADDED_COLUMN + re.escape(expected.tail), one.sql) is not None


def _is_tolerated(one: SchemaObject, schema: Schema) -> bool:
    if one.type == "index":
        return not one.sql or _PLAIN_INDEX.fullmatch(one.sql) is not None
    if one.type == "trigger":
        return any(_is_index_trigger(one, table) for table in schema.spatial_tables) or _is_count_trigger(one, schema)
    return any(_is_index_table(one, table) for table in schema.spatial_tables)


def _is_index_table(one: SchemaObject, table: str) -> bool:
    name = index_name(table)
    if one.name == name:
        return one.sql == index_objects(table)[0].sql
    shapes: Mapping[str, str] = {name + suffix: sql.format(name + suffix) for suffix, sql in _SHADOWS.items()}
    return one.type == "table" and re.sub(r'[\s"]', "", one.sql).lower() == shapes.get(one.name)


def _plain(sql: str) -> str:
    return re.sub(r"\s+", " ", sql.replace('"', "")).strip().lower()


def _is_index_trigger(one: SchemaObject, table: str) -> bool:
    if one.table != table or len(one.sql) > _MAX_TRIGGER:
        return False
    pattern = _INDEX_TRIGGER.format(re.escape(index_name(table)), re.escape(table))
    match = re.fullmatch(pattern, _plain(one.sql))
    return match is not None and set(re.findall("[a-z_]+", match[1])) <= _CONDITION_WORDS


def _is_count_trigger(one: SchemaObject, schema: Schema) -> bool:
    names = {table.name for table in schema.tables}
    pattern = _COUNT_TRIGGER.replace("{1}", re.escape(one.table.lower()))
    return one.table in names and re.fullmatch(pattern, _plain(one.sql)) is not None


def _missing_triggers(names: set[str], schema: Schema) -> list[str]:
    """Find spatial indexes that are there but no longer kept up; one that is gone altogether is only slow."""
    present = [index_name(table) for table in schema.spatial_tables if index_name(table) in names]
    return [f"{name}_{event}" for name in present for event in ("insert", "delete") if f"{name}_{event}" not in names]


def _is_readable(connection: sqlite3.Connection, schema: Schema) -> bool:
    """Tell whether a newer register still has our tables with our columns, and our views unchanged."""
    listed = {one.name: one for one in _listed(connection, None)}
    tables = all(
        table.name in listed
        and listed[table.name].sql.startswith("CREATE TABLE ")
        and _has_columns(connection, table.name, {column.name for column in table.all_columns})
        for table in schema.tables
    )
    return tables and all(view.name in listed and listed[view.name].sql == view.sql for view in schema.views)


def _has_columns(connection: sqlite3.Connection, table: str, columns: set[str]) -> bool:
    rows = connection.execute("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,)).fetchall()
    return columns <= {row[0] for row in rows}
