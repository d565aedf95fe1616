"""The figures that a register held at some moment, to be held against those of another."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from .cases import current_reference_set
from .file import reading
from .listing import indicators_in
from .records import Indicator, stamp


@dataclass(frozen=True)
class Moment:
    """A moment in the life of a register: now, unless a run or a time is given.

    Parameters
    ----------
    run
        After this run, or the last one before it; None for any.
    before
        What was there before this time, with a time zone; None for any.
    """

    run: int | None = None
    before: datetime | None = None

    @property
    def is_now(self) -> bool:
        """Tell whether it is the register as it stands."""
        return self.run is None and self.before is None


@dataclass(frozen=True)
class KeptFigures:
    """What a register held at a moment.

    Parameters
    ----------
    run, started_at
        The last run up to then, and when it started, UTC.
    reference_set
        The set that the figures are about.
    figures
        By scope, layer, unit and code.
    """

    run: int
    started_at: str
    reference_set: str
    figures: tuple[Indicator, ...]


def figures_at(path: str | os.PathLike[str], moment: Moment, *, reference_set: str = "") -> KeptFigures | None:
    """Give the figures of a moment.

    Parameters
    ----------
    path
        The register.
    moment
        When.
    reference_set
        Which set they are about; "" for the one that was the current one then.

    Returns
    -------
    KeptFigures | None
        None where there was no run up to then, or none against that set.
    """
    with reading(path) as connection:
        wanted = reference_set or (current_reference_set(connection) if moment.is_now else "")
        last = _last_run(connection, moment, wanted)
        if last is None:
            return None
        run, started_at, found = last
        return KeptFigures(run, started_at, found, indicators_in(connection, reference_set=found, run=run))


def last_run_number(path: str | os.PathLike[str]) -> int:
    """Give the number of the last run of a register; 0 where it has none."""
    with reading(path) as connection:
        (run,) = connection.execute("SELECT max(fid) FROM runs").fetchone()
        return int(run or 0)


def first_with_figures(path: str | os.PathLike[str], *, reference_set: str = "") -> int | None:
    """Give the run that brought the first figures, of any set or of one; None where there are none."""
    with reading(path) as connection:
        (run,) = connection.execute(
            "SELECT min(first_run) FROM indicators WHERE :set = '' OR reference_set = :set", {"set": reference_set}
        ).fetchone()
        return None if run is None else int(run)


def _last_run(connection: sqlite3.Connection, moment: Moment, reference_set: str) -> tuple[int, str, str] | None:
    """Give the last run up to a moment against a set; without a set, the last one whose set became the current one."""
    row = connection.execute(
        "SELECT fid, started_at, reference_set FROM runs "
        "WHERE (:run IS NULL OR fid <= :run) AND (:before IS NULL OR started_at < :before) "
        "AND CASE WHEN :set = '' THEN made_current ELSE reference_set = :set END ORDER BY fid DESC LIMIT 1",
        {
            "run": moment.run,
            "before": None if moment.before is None else stamp(moment.before),
            "set": reference_set,
        },
    ).fetchone()
    return None if row is None else (int(row[0]), str(row[1]), str(row[2]))
