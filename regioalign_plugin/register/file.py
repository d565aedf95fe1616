"""A register as a file: made, looked at, read, written and checked."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import uuid
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

from ..vocabulary import Code
from .errors import (
    FilePath,
    NotARegister,
    RegisterBusy,
    RegisterCurrent,
    RegisterDamaged,
    RegisterError,
    RegisterExists,
    RegisterForeign,
    RegisterLeftovers,
    RegisterMissing,
    RegisterNewer,
    RegisterOlder,
    RegisterReadOnly,
    RegisterUnreadable,
)
from .geopackage import Crs, add_schema, create_core, index_name
from .inspection import version_of
from .migrations import MIGRATIONS, Migration, migrate
from .placing import part_beside, place
from .schema import README_ROWS, SCHEMA, SCHEMA_VERSION
from .sqlite_errors import translated
from .structure import WRITING, Schema
from .transactions import changing, close_guards, open_guards, reading, uri_of
from .writers import Holder, Who

__all__ = [
    "MIGRATIONS",
    "Crs",
    "FileState",
    "Holder",
    "Migration",
    "Who",
    "bring_up_to_date",
    "create_register",
    "integrity_check",
    "migrate",
    "quick_check",
    "reading",
    "state_of",
    "writing",
]


class FileState(Code):
    """What can be done with a file."""

    MISSING = "missing"
    USABLE = "usable"
    READ_ONLY = "read_only"
    OLDER = "older"
    NEWER = "newer"
    DAMAGED = "damaged"
    CHANGED = "changed"
    FOREIGN = "foreign"
    BUSY = "busy"
    UNREADABLE = "unreadable"


_STATES: tuple[tuple[type[RegisterError], FileState], ...] = (
    (RegisterMissing, FileState.MISSING),
    (NotARegister, FileState.FOREIGN),
    (RegisterForeign, FileState.CHANGED),
    (RegisterDamaged, FileState.DAMAGED),
    (RegisterNewer, FileState.NEWER),
    (RegisterOlder, FileState.OLDER),
    (RegisterBusy, FileState.BUSY),
    (RegisterReadOnly, FileState.READ_ONLY),
)


def create_register(path: FilePath, crs: Crs, *, who: Who, at: datetime) -> None:
    """
    Make an empty register.

    It is built under another name beside it: there is never half a register, and never one in place of another file.

    Parameters
    ----------
    path
        The file; its folder must be there.
    crs
        The CRS of all its geometries.
    who, at
        Who makes it, and when.

    Raises
    ------
    RegisterExists
        If there is something under that name.
    RegisterMissing
        If the folder is not there.
    RegisterLeftovers
        If journals of an earlier file of that name are there.
    RegisterError
        Any other that says why the folder does not take it.
    """
    file = Path(path)
    if _exists(file):
        raise RegisterExists(file)
    if not _exists(file.parent):
        raise RegisterMissing(file, folder_missing=True)
    refuse_leftovers(file)
    part = part_beside(file)
    try:
        _build(part, crs, _facts(who, at))
        place(part, file)
    except sqlite3.OperationalError as error:
        raise _not_made(file, error) from error
    except OSError as error:
        raise RegisterReadOnly(file, folder=True, detail=error.strerror or str(error)) from error
    finally:
        with contextlib.suppress(OSError, ValueError):
            part.unlink()


def _not_made(path: Path, error: sqlite3.OperationalError) -> RegisterError:
    if not os.access(path.parent, os.W_OK):
        return RegisterReadOnly(path, folder=True, detail=str(error))
    found = translated(path, error, before=None, waited_s=0.0)
    return RegisterUnreadable(path, str(error)) if isinstance(found, RegisterMissing) else found


def refuse_leftovers(path: Path) -> None:
    """Refuse a name beside which journals of an earlier file lie: SQLite would play them back into the new one."""
    leftovers = tuple(one.name for one in _journals(path) if _exists(one))
    if leftovers:
        raise RegisterLeftovers(path, leftovers)


def _exists(path: Path) -> bool:
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def _journals(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + ending) for ending in ("-journal", "-wal"))


def _facts(who: Who, at: datetime) -> dict[str, str]:
    return {
        "schema_version": str(SCHEMA_VERSION),
        "register_id": str(uuid.uuid4()),
        "created_at": at.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "created_by": who.name,
        "current_reference_set": "",
    }


def _build(path: Path, crs: Crs, facts: dict[str, str], schema: Schema = SCHEMA) -> None:
    uri = f"{uri_of(path)}?mode=rwc"
    with contextlib.closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = MEMORY")  # nobody needs what is left of a file that has no name yet
        connection.execute("BEGIN")
        create_core(connection, crs)
        add_schema(connection, schema, crs.srs_id)
        open_guards(connection)
        connection.executemany('INSERT INTO "README" ("topic", "text") VALUES (?, ?)', README_ROWS)
        connection.executemany('INSERT INTO "register_info" ("key", "value") VALUES (?, ?)', facts.items())
        close_guards(connection)
        connection.execute("COMMIT")


@contextlib.contextmanager
def writing(path: FilePath, who: Who, *, wait_s: float = 10.0) -> Iterator[sqlite3.Connection]:
    """
    Change a register: all of what is done inside, or nothing. An older one is migrated first.

    Parameters
    ----------
    path
        The file.
    who
        Told to those who wait for us.
    wait_s
        How long to wait for other programs, before and at the end.

    Raises
    ------
    RegisterNewer
        If a newer RegioAlign made it: nothing is written.
    RegisterBusy
        If another program holds it for longer than `wait_s`.
    RegisterReplaced
        If it was deleted or replaced meanwhile.
    RegisterRefused
        If a check or key of the file forbids what was to be written.
    RegisterError
        Any other that says why nothing was written.
    """
    with contextlib.ExitStack() as stack:
        try:
            connection = stack.enter_context(changing(path, who, wait_s=wait_s))
        except RegisterOlder:
            with contextlib.suppress(RegisterCurrent):  # another program was first
                migrate(path, who, at=datetime.now(timezone.utc), wait_s=wait_s)
            connection = stack.enter_context(changing(path, who, wait_s=wait_s))
        yield connection


def bring_up_to_date(path: FilePath, who: Who, *, at: datetime, wait_s: float = 10.0) -> Path | None:
    """
    Migrate a register if it is an older one, and give the backup; None where there was nothing to do.

    Parameters
    ----------
    path
        The file, which need not be there: then there is nothing to do.
    who, at
        Who does it, and when.
    wait_s
        How long to wait for other programs.

    Raises
    ------
    RegisterError
        What `migrate` raises.
    """
    if state_of(path)[0] is not FileState.OLDER:
        return None
    with contextlib.suppress(RegisterCurrent):  # another program was first
        return migrate(path, who, at=at, wait_s=wait_s)
    return None


def state_of(path: FilePath, *, wait_s: float = 1.0) -> tuple[FileState, RegisterError | None]:
    """
    Tell what can be done with a file, and why no more.

    Parameters
    ----------
    path
        The file, which need not be there.
    wait_s
        How long to wait for a program that is just writing.

    Returns
    -------
    tuple[FileState, RegisterError | None]
        NEWER and READ_ONLY can be read, if `readable` of the error does not say otherwise; USABLE has no error.
    """
    file = Path(path)
    try:
        with reading(file, wait_s=wait_s) as connection:
            version = version_of(connection, file)
    except RegisterError as error:
        return next((state for kind, state in _STATES if isinstance(error, kind)), FileState.UNREADABLE), error
    if version > SCHEMA_VERSION:
        return FileState.NEWER, RegisterNewer(file, version, SCHEMA_VERSION)
    return _writable_state(file)


def _writable_state(path: Path) -> tuple[FileState, RegisterError | None]:
    for target in (path, path.parent):
        if not os.access(target, os.W_OK):
            return FileState.READ_ONLY, RegisterReadOnly(path, folder=target == path.parent)
    return FileState.USABLE, None


def quick_check(path: FilePath) -> tuple[str, ...]:
    """Tell what is wrong with the file's pages and references, without comparing indexes; () for nothing."""
    return _check(path, "quick_check")


def integrity_check(path: FilePath) -> tuple[str, ...]:
    """Tell all that is wrong with the file: pages, indexes, references, spatial indexes; () for nothing."""
    return _check(path, "integrity_check")


def _check(path: FilePath, pragma: str) -> tuple[str, ...]:
    with reading(path) as connection:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}") if row[0] != "ok"]
        found += [
            f"row {row['rowid']} of {row['table']} points to a row of {row['parent']} that is not there"
            for row in connection.execute("PRAGMA foreign_key_check")
        ]
        for table in SCHEMA.spatial_tables:
            found += _index_problems(connection, table)
        if connection.execute(f"SELECT 1 FROM {WRITING}").fetchone() is not None:  # noqa: S608  # our own name
            found.append(f"a row in {WRITING} leaves the guards open")
    return tuple(found)


def _index_problems(connection: sqlite3.Connection, table: str) -> list[str]:
    name = index_name(table)
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is None:
        return [f"the spatial index of {table} is gone"]
    told = str(connection.execute("SELECT rtreecheck(?)", (name,)).fetchone()[0])
    rows = f'SELECT count(*) FROM "{table}" t LEFT JOIN "{name}" r ON r.id = t."fid" WHERE r.id IS NULL'  # noqa: S608
    missing = connection.execute(rows).fetchone()[0]
    found = [] if told == "ok" else [f"spatial index of {table}: {told}"]
    return found + ([f"{missing} rows of {table} are not in its spatial index"] if missing else [])
