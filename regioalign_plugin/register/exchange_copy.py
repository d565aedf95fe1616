"""A consistent copy of a register, also while others write to it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from .errors import RegisterError, RegisterExists, RegisterReadOnly
from .exchange_plan import register_id_in
from .file import FileState, reading, refuse_leftovers, state_of
from .placing import part_beside
from .sqlite_errors import translated

_PAGES = 4_096


class Obstacle(Enum):
    """Why a copy must not take the place of a file."""

    OTHER = "other"
    """It is another register, or nobody can tell."""

    AHEAD = "ahead"
    """It is a copy of the same register, with events that this one does not have."""


def copy_register(
    path: str | os.PathLike[str], target: str | os.PathLike[str], *, progress: Callable[[float], None] | None = None
) -> None:
    """Copy a register through SQLite itself, as it is at one moment.

    A file under the name of the copy is replaced, once the copy is complete; never a register, but an older copy of
    this one.

    Parameters
    ----------
    path
        The register.
    target
        The copy; its folder must be there.
    progress
        Called with a share between 0 and 1; what it raises stops the copy, and nothing is left of it.

    Raises
    ------
    RegisterExists
        If both are one file, or `obstacle_of` has something against it.
    RegisterLeftovers
        If journals of an earlier file of that name lie beside it.
    RegisterError
        That of the copy, if its folder or disk does not take it; else what `reading` raises.
    """
    file, copy = Path(path), Path(target)
    if is_same_file(file, copy) or obstacle_of(file, copy) is not None:
        raise RegisterExists(copy)
    refuse_leftovers(copy)
    part = part_beside(copy)
    try:
        with reading(file) as source:
            _back_up(source, part, copy, progress or _unwatched)
        with reading(part):  # looks whether it is whole
            pass
        part.replace(copy)
    except OSError as error:
        raise RegisterReadOnly(copy, folder=True, detail=error.strerror or str(error)) from error
    finally:
        for left in (part, part.with_name(f"{part.name}-journal")):
            with contextlib.suppress(OSError):
                left.unlink()


def obstacle_of(path: Path, target: Path) -> Obstacle | None:
    """Tell why a copy of a register must not take the place of a file; None where there is no reason.

    Raises what `reading` raises for the register.
    """
    if not target.is_file() or state_of(target)[0] in (FileState.MISSING, FileState.FOREIGN):
        return None
    own_id, own_events = _identity(path)
    try:
        other_id, other_events = _identity(target)
    except RegisterError:
        return Obstacle.OTHER
    if own_id != other_id:
        return Obstacle.OTHER
    return Obstacle.AHEAD if other_events > own_events else None


def _identity(path: Path) -> tuple[str, int]:
    """Give the id of a register and the number of its last event; numbers are never used twice."""
    with reading(path) as connection:
        last = connection.execute("SELECT coalesce(max(fid), 0) FROM events").fetchone()[0]
        return register_id_in(connection), int(last)


def is_same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths are one file, also through links."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def _back_up(source: sqlite3.Connection, part: Path, copy: Path, progress: Callable[[float], None]) -> None:
    def report(_status: int, remaining: int, total: int) -> None:
        progress(1.0 - remaining / total if total else 1.0)

    try:
        with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as made:
            source.backup(made, pages=_PAGES, progress=report)
            made.execute("PRAGMA journal_mode = DELETE")  # the register may be in the mode that QGIS edits it in
    except sqlite3.OperationalError as error:  # such as a full disk; damage in the register is another error
        raise translated(copy, error, before=None, waited_s=0.0) from error


def _unwatched(_share: float) -> None:
    """Report to nobody."""
