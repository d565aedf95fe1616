"""Short connections to a register: one transaction each, for reading or for writing.

Journal: SQLite's rollback journal (DELETE). Registers lie on network drives, and a write-ahead log needs memory that
all its users share, which only works on one machine; a rollback journal works wherever locks do. QGIS puts a file that
it edits in WAL mode and takes it out again when it closes it; while it holds the file we leave that as it is.
"""

from __future__ import annotations

import contextlib
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

from .errors import (
    FilePath,
    ImpossibleValue,
    NotARegister,
    RegisterDamaged,
    RegisterMissing,
    RegisterNewer,
    RegisterRefused,
    RegisterReplaced,
    RegisterUnreadable,
)
from .geopackage import add_functions, touch
from .inspection import inspect
from .schema import SCHEMA
from .sqlite_errors import Identity, identity_of, translated
from .structure import KEY_FUNCTION, WRITING, Schema
from .writers import Who, forget_holder, tell_holder

_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "synchronous = FULL",
    # 64 MB: a large run that does not fit writes pages before its end, which is slow and shuts out who wants to read.
    "cache_size = -65536",
)
_SHOWN = 80
_CHANGES = frozenset({sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE})


@contextlib.contextmanager
def reading(path: FilePath, *, wait_s: float = 10.0, schema: Schema = SCHEMA) -> Iterator[sqlite3.Connection]:
    """
    Read a register as it is at one moment.

    Nothing can be written through the connection, but for undoing what a killed program left half done.

    Parameters
    ----------
    path
        The file.
    wait_s
        How long to wait for a program that is just writing.
    schema
        The schema that it must have.

    Raises
    ------
    RegisterError
        The one that says why it cannot be read. A newer register can, if our tables and views are in it.
    """
    with connected(Path(path), wait_s=wait_s) as connection:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("BEGIN")
        _inspect_for_reading(connection, Path(path), schema)
        yield connection
        connection.execute("COMMIT")


def _inspect_for_reading(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    try:
        inspect(connection, path, schema)
    except RegisterNewer as newer:
        if not newer.readable:
            raise


@contextlib.contextmanager
def changing(
    path: FilePath, who: Who, *, wait_s: float = 10.0, schema: Schema = SCHEMA
) -> Iterator[sqlite3.Connection]:
    """
    Change a register: all of what is done inside, or nothing.

    Parameters
    ----------
    path
        The file.
    who
        Told to those who wait for us.
    wait_s
        How long to wait for other programs, before and at the end.
    schema
        The schema that it must have.

    Raises
    ------
    RegisterError
        The one that says why nothing was written.
    """
    file = Path(path)
    with locked(file, who, wait_s=wait_s) as connection:
        inspect(connection, file, schema)
        open_guards(connection)
        changed = _watched(connection)
        yield connection
        touch(connection, sorted(changed & _names(schema)), schema.views)
        close_guards(connection)


@contextlib.contextmanager
def locked(path: Path, who: Who, *, wait_s: float, foreign_keys: bool = True) -> Iterator[sqlite3.Connection]:
    """Hold a file for writing from begin to commit; whatever is raised inside undoes all of it.

    Raises `RegisterReplaced` where the file is another one at the end: what was written would be lost with the old one.
    """
    with connected(path, wait_s=wait_s, host=who.host) as connection:
        before = identity_of(path)
        _leave_wal(connection, wait_s)
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute("BEGIN IMMEDIATE")
        try:
            tell_holder(path, who)
            yield connection
            _refuse_replaced(path, before)
            forget_holder(path)
            connection.execute("COMMIT")
        except BaseException:
            forget_holder(path)
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise
        _refuse_replaced(path, before)


def open_guards(connection: sqlite3.Connection) -> None:
    """Let this connection write to guarded tables; only after the structure was found to be ours."""
    # Our triggers call functions that SQLite does not know to be harmless.
    connection.execute("PRAGMA trusted_schema = ON")
    add_functions(connection)
    connection.create_function(KEY_FUNCTION, 0, lambda: 1, deterministic=True)
    connection.execute(f"INSERT INTO {WRITING} (token) VALUES ('open')")  # noqa: S608  # our own name


def close_guards(connection: sqlite3.Connection) -> None:
    """Take away what opened the guards, before anyone else can see it."""
    connection.execute(f"DELETE FROM {WRITING}")  # noqa: S608  # our own name


@contextlib.contextmanager
def connected(path: Path, *, wait_s: float, host: str = "") -> Iterator[sqlite3.Connection]:
    """Open a file that is there, for a moment; errors of SQLite inside become ours."""
    before = _refuse_no_database(path)
    connection = None
    try:
        connection = _opened(path, wait_s)
        yield connection
    except sqlite3.ProgrammingError:  # a fault in the calling code, not a state of the file
        raise
    except ImpossibleValue as error:
        raise RegisterDamaged(path, str(error)) from error
    except UnicodeDecodeError as error:
        raise RegisterDamaged(path, "it holds bytes that are no text") from error
    except UnicodeEncodeError as error:
        raise RegisterRefused(path, f"a text with half a character: {error.object[:_SHOWN]!r}") from error
    except OverflowError as error:
        raise RegisterRefused(path, "a number of more than 64 bits") from error
    except sqlite3.DatabaseError as error:
        raise translated(path, error, before=before, waited_s=wait_s, host=host) from error
    finally:
        if connection is not None:
            connection.close()


def _opened(path: Path, wait_s: float) -> sqlite3.Connection:
    try:
        return _connect(path, wait_s)
    except UnicodeDecodeError as error:  # SQLite names what is malformed by bytes that are no text
        raise RegisterDamaged(path, "its structure holds bytes that are no text") from error


def _connect(path: Path, wait_s: float) -> sqlite3.Connection:
    # Mode rw gives a read-only connection where the file cannot be written, and never makes a file.
    connection = sqlite3.connect(f"{uri_of(path)}?mode=rw", uri=True, timeout=wait_s, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def uri_of(path: Path) -> str:
    """Give a path as SQLite takes it: signs such as `?` and `#` written out, shares of Windows with four slashes."""
    uri = path.absolute().as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def _refuse_no_database(path: Path) -> Identity:
    """Refuse what cannot be a database before SQLite sees it: a pipe would keep it waiting.

    The file is not opened for it: closing it again would drop the locks that QGIS, in this same process, may have on it
    (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise RegisterMissing(path, folder_missing=not _is_folder(path.parent)) from error
    except OSError as error:
        raise RegisterUnreadable(path, error.strerror or str(error)) from error
    if not stat.S_ISREG(status.st_mode):
        raise NotARegister(path, "it is a folder" if stat.S_ISDIR(status.st_mode) else "it is no ordinary file")
    if not status.st_size:
        raise NotARegister(path, "it is empty")
    return status.st_dev, status.st_ino


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _leave_wal(connection: sqlite3.Connection, wait_s: float) -> None:
    """Go back to a rollback journal if a program that is gone left the file in WAL mode."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        return
    connection.execute("PRAGMA busy_timeout = 0")
    with contextlib.suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    connection.execute(f"PRAGMA busy_timeout = {int(wait_s * 1000)}")


def _refuse_replaced(path: Path, before: Identity | None) -> None:
    if identity_of(path) != before:
        raise RegisterReplaced(path)


def _names(schema: Schema) -> set[str]:
    return {table.name for table in schema.tables if table.name != WRITING}


def _watched(connection: sqlite3.Connection) -> set[str]:
    """Give a set that fills with the names of tables for which a change is prepared."""
    names: set[str] = set()

    def note(action: int, name: str | None, *_more: str | None) -> int:
        if action in _CHANGES and name is not None:
            names.add(name)
        return sqlite3.SQLITE_OK

    connection.set_authorizer(note)
    return names
