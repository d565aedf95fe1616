"""The one place where errors of SQLite become errors of the register."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

from .errors import (
    NotARegister,
    RegisterBusy,
    RegisterDamaged,
    RegisterError,
    RegisterFault,
    RegisterFull,
    RegisterMissing,
    RegisterReadOnly,
    RegisterRefused,
    RegisterReplaced,
    RegisterUnreadable,
)
from .writers import holder_of

Identity = tuple[int, int]

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _PROTOCOL, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 15, 26
_READONLY_DIRECTORY = 1544
_READONLY_MOVED = 1032
# Before Python 3.11 an error has no code, only these words.
_WORDS = (
    ("locked", _BUSY),
    ("readonly database", _READONLY),
    ("disk I/O error", _IOERR),
    ("malformed", _CORRUPT),
    ("is full", _FULL),
    ("unable to open", _CANTOPEN),
    ("locking protocol", _PROTOCOL),
    ("not a database", _NOTADB),
)
# Python's own words for text that is not UTF-8, which has no code of SQLite: a flipped bit does that.
_NOT_UTF8 = "Could not decode to UTF-8"
_SCARCE_BYTES = 65_536


def identity_of(path: Path) -> Identity | None:
    """Give what tells a file from another one that takes its place; None where there is none."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def translated(
    path: Path, error: sqlite3.DatabaseError, *, before: Identity | None, waited_s: float, host: str = ""
) -> RegisterError:
    """
    Give the error of ours that an error of SQLite stands for.

    Parameters
    ----------
    path
        The register.
    error
        What SQLite told.
    before
        The identity of the file when it was opened.
    waited_s
        How long SQLite waited for locks.
    host
        This computer.
    """
    text = str(error)
    if isinstance(error, (sqlite3.IntegrityError, sqlite3.DataError)):
        return RegisterRefused(path, text)
    if before is not None and identity_of(path) != before:
        return RegisterReplaced(path)
    if _NOT_UTF8 in text:
        return RegisterDamaged(path, text)
    return _by_code(path, _code_of(error), text, waited_s, host)


def _code_of(error: sqlite3.DatabaseError) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code
    return next((known for words, known in _WORDS if words in str(error)), 1)


def _by_code(path: Path, code: int, text: str, waited_s: float, host: str) -> RegisterError:
    primary = code & 0xFF
    if primary in (_BUSY, _LOCKED, _PROTOCOL):
        return RegisterBusy(path, holder_of(path, host), waited_s)
    if primary == _NOTADB:
        return NotARegister(path, "it is no SQLite file")
    if primary == _CORRUPT or "malformed database schema" in text:
        return RegisterDamaged(path, text)
    if primary == _FULL or (primary == _IOERR and _is_full(path)):
        return RegisterFull(path)
    if primary in (_READONLY, _CANTOPEN):
        return _refused_access(path, code, text)
    return RegisterUnreadable(path, text) if primary == _IOERR else RegisterFault(path, text)


def _refused_access(path: Path, code: int, text: str) -> RegisterError:
    if code == _READONLY_MOVED:
        return RegisterReplaced(path)
    if _is_gone(path):
        return RegisterMissing(path)
    if not os.access(path, os.R_OK):
        return RegisterUnreadable(path, "no permission to read it")
    if code == _READONLY_DIRECTORY or not os.access(path.parent, os.W_OK):
        return RegisterReadOnly(path, folder=os.access(path, os.W_OK), detail=text)
    return RegisterReadOnly(path, detail=text) if code & 0xFF == _READONLY else RegisterUnreadable(path, text)


def _is_gone(path: Path) -> bool:
    try:
        path.stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _SCARCE_BYTES
    except OSError:
        return False
