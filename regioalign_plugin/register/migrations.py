"""Bringing an older register to the schema of this software: a verified backup first, then one transaction."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from .errors import (
    FilePath,
    MigrationFailed,
    RegisterCurrent,
    RegisterDamaged,
    RegisterForeign,
    RegisterNewer,
    RegisterOlder,
)
from .geopackage import register_table, register_view, srs_id_of, touch
from .inspection import compare, version_of
from .placing import part_beside, place
from .schema import ADDED_IN_2, PRIORITY_MAP, README_ADDED_IN_2, SCHEMA, SCHEMA_1
from .structure import Schema
from .transactions import close_guards, connected, locked, open_guards, uri_of
from .writers import Who


@dataclass(frozen=True)
class Migration:
    """One step from a version to the next.

    Parameters
    ----------
    before
        The schema that it starts from, as it was released: the file must be exactly that.
    change
        Makes the schema of the next version; runs inside a transaction, with guards open and foreign keys off.
    """

    before: Schema
    change: Callable[[sqlite3.Connection], None]


def _to_version_2(connection: sqlite3.Connection) -> None:
    """Add the tables for order, repairs and indicators, and the view that shows them; nothing else changes."""
    srs_id = srs_id_of(connection, "territories")
    added = {*(table.name for table in ADDED_IN_2), PRIORITY_MAP.name}
    for one in SCHEMA.objects:
        if one.table in added:
            connection.execute(one.sql)
    for table in ADDED_IN_2:
        register_table(connection, table, srs_id)
    register_view(connection, PRIORITY_MAP, SCHEMA, srs_id)
    connection.execute('INSERT INTO "README" ("topic", "text") VALUES (?, ?)', README_ADDED_IN_2)
    touch(connection, ("README", "territories"), SCHEMA.views)


MIGRATIONS: tuple[Migration, ...] = (Migration(SCHEMA_1, _to_version_2),)
"""Ordered by version; version 1 is the first."""


def migrate(
    path: FilePath,
    who: Who,
    *,
    at: datetime,
    wait_s: float = 10.0,
    migrations: Sequence[Migration] = MIGRATIONS,
    schema: Schema = SCHEMA,
) -> Path:
    """
    Bring an older register to the schema of this software.

    Parameters
    ----------
    path
        The file.
    who, at
        Who does it, and when; the time goes into the name of the backup.
    wait_s
        How long to wait for other programs.
    migrations, schema
        The steps, and the schema that they lead to.

    Returns
    -------
    Path
        The backup beside the file, complete and checked: `<stem>.backup-v<version>-<UTC time>.gpkg`.

    Raises
    ------
    RegisterCurrent, RegisterNewer
        If it is not older.
    RegisterOlder
        If there is no step from its version.
    RegisterForeign
        If it is not as its version is, or a layer of others has a name that is needed.
    MigrationFailed
        If the steps did not lead to the schema; the file is as it was.
    RegisterError
        Any other that says why the file could not be backed up or written; it is as it was.
    """
    file = Path(path)
    with locked(file, who, wait_s=wait_s, foreign_keys=False) as connection:
        version = version_of(connection, file)
        if version == schema.version:
            raise RegisterCurrent(file, version)
        if version > schema.version:
            raise RegisterNewer(file, version, schema.version)
        steps = _steps(file, version, migrations, schema)
        compare(connection, file, steps[0].before)
        _refuse_taken_names(connection, file, steps[0].before, schema)
        # Nobody else can write now, so the copy is what the steps start from.
        backup = _back_up(file, version, at, wait_s)
        _apply(connection, file, backup, steps, schema)
    return backup


def _steps(path: Path, version: int, migrations: Sequence[Migration], schema: Schema) -> list[Migration]:
    known = {one.before.version: one for one in migrations}
    wanted = range(version, schema.version)
    if any(one not in known for one in wanted):
        raise RegisterOlder(path, version, schema.version)
    return [known[one] for one in wanted]


def _refuse_taken_names(connection: sqlite3.Connection, path: Path, before: Schema, schema: Schema) -> None:
    """Refuse a file in which layers of others have names that the next version needs."""
    wanted = {one.name.lower() for one in schema.objects} - {one.name.lower() for one in before.objects}
    names = [str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master ORDER BY name")]
    taken = tuple(name for name in names if name.lower() in wanted)
    if taken:
        raise RegisterForeign(path, added=taken)


def _apply(
    connection: sqlite3.Connection, path: Path, backup: Path, steps: Sequence[Migration], schema: Schema
) -> None:
    open_guards(connection)
    for step in steps:
        step.change(connection)
    connection.execute(
        'UPDATE "register_info" SET "value" = ? WHERE "key" = \'schema_version\'', (str(schema.version),)
    )
    close_guards(connection)
    _refuse_wrong_result(connection, path, backup, schema)


def _refuse_wrong_result(connection: sqlite3.Connection, path: Path, backup: Path, schema: Schema) -> None:
    try:
        compare(connection, path, schema)
    except RegisterForeign as error:
        raise MigrationFailed(path, backup, str(error)) from error
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise MigrationFailed(path, backup, f"{len(broken)} rows point to rows that are not there")


def _back_up(path: Path, version: int, at: datetime, wait_s: float) -> Path:
    """Copy the file with SQLite's own means, check the copy, and only then give it its name."""
    time = at.astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    part = part_beside(path)
    try:
        with connected(path, wait_s=wait_s) as source, contextlib.closing(_new(part)) as target:
            source.backup(target)
            _refuse_bad_copy(path, target)
        return place(part, path.with_name(f"{path.stem}.backup-v{version}-{time}{path.suffix}"), numbered=True)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def _new(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{uri_of(path)}?mode=rwc", uri=True, isolation_level=None)


def _refuse_bad_copy(path: Path, copy: sqlite3.Connection) -> None:
    told = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if told != "ok":
        raise RegisterDamaged(path, str(told))
