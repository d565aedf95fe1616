"""What the register tells: the list of partnerships with finding and explanation, histories, versions, runs."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..explanation.parts import Parts
from .cases import current_reference_set, parts_of
from .file import reading
from .records import day_of


@dataclass(frozen=True)
class CaseRow:
    """One line of the list: the current finding and the explanation of a partnership.

    Parameters
    ----------
    cls, conforms, main_region_id, main_region, main_share, regions, suggested_category, suggestion, flags, obligation
        Of the current finding; "" or None where the partnership is absent from the current reference set.
    state, version, category, duration, comply_by, review_date, level, score, author, submitted_by, reviewer,
    updated_at, updated_by
        Of the explanation; "", 0 or None where there was never anything to explain.
    deadline
        Last day by which it must conform.
    """

    partnership_id: str
    name: str
    sector: str
    cls: str
    conforms: bool | None
    state: str
    category: str
    suggested_category: str
    main_region_id: str
    main_region: str
    main_share: float | None
    regions: str
    obligation: str
    deadline: date | None
    comply_by: date | None
    review_date: date | None
    level: str
    score: float | None
    author: str
    submitted_by: str
    reviewer: str
    version: int
    updated_at: str
    updated_by: str
    flags: str
    suggestion: str
    duration: str = ""


def reasons(path: str | os.PathLike[str]) -> dict[str, str]:
    """Give the reasons (E2) of every explanation that has any, by partnership id."""
    with reading(path) as connection:
        rows = connection.execute("SELECT partnership_id, reasons FROM explanations WHERE reasons IS NOT NULL")
        return {str(row[0]): str(row[1]) for row in rows}


@dataclass(frozen=True)
class HistoryRow:
    """One event as it happened."""

    fid: int
    at: str
    actor: str
    action: str
    from_state: str
    to_state: str
    remark: str
    run: int | None
    reference_set: str
    version: int | None
    ruling: str
    origin: str


@dataclass(frozen=True)
class VersionRow:
    """A text that was replaced, or that came too late."""

    fid: int
    version: int
    kind: str
    saved_at: str
    author: str
    parts: Parts


@dataclass(frozen=True)
class RunRow:
    """One run, newest first in lists."""

    run: int
    started_at: str
    actor: str
    host: str
    program: str
    reference_set: str
    rule_set: str
    note: str
    made_current: bool
    partnership_count: int
    finding_count: int


LIST_SQL = """
SELECT p.partnership_id, p.name, p.sector, f.class, f.conforms, e.state, e.category, f.suggested_category,
    f.main_region_id, f.main_region, f.main_share, f.regions, f.obligation, f.deadline, e.comply_by, e.review_date,
    e.level, e.score, e.author, e.submitted_by, e.reviewer, e.version, e.updated_at, e.updated_by, f.flags,
    f.suggestion, e.duration
FROM partnerships p
LEFT JOIN findings f ON f.partnership_id = p.partnership_id AND f.reference_set = ? AND f.until_run IS NULL
LEFT JOIN explanations e ON e.partnership_id = p.partnership_id
WHERE (f.fid IS NOT NULL OR e.fid IS NOT NULL) {only}
ORDER BY p.partnership_id
"""


def list_cases(path: str | os.PathLike[str], ids: Iterable[str] | None = None) -> tuple[CaseRow, ...]:
    """List the partnerships of the current reference set, and those that have an explanation, by id.

    With `ids` only those of them that are listed.
    """
    with reading(path) as connection:
        return cases_in(connection, ids)


def cases_in(connection: sqlite3.Connection, ids: Iterable[str] | None = None) -> tuple[CaseRow, ...]:
    """List them inside a transaction."""
    reference_set = current_reference_set(connection)
    if ids is None:
        return tuple(_case_row(row) for row in connection.execute(LIST_SQL.format(only=""), (reference_set,)))
    sql = LIST_SQL.format(only="AND p.partnership_id = ?")
    found = (connection.execute(sql, (reference_set, key)).fetchone() for key in sorted(set(ids)))
    return tuple(_case_row(row) for row in found if row is not None)


def _case_row(row: sqlite3.Row) -> CaseRow:
    # Any: the names of the fields are data here.
    texts: dict[str, Any] = {name: row[name] or "" for name in _TEXTS}
    days: dict[str, Any] = {name: day_of(row[name]) for name in ("deadline", "comply_by", "review_date")}
    return CaseRow(
        cls=row["class"] or "",
        conforms=None if row["conforms"] is None else bool(row["conforms"]),
        main_share=row["main_share"],
        score=row["score"],
        version=row["version"] or 0,
        **texts,
        **days,
    )


_TEXTS = (
    "partnership_id",
    "name",
    "sector",
    "state",
    "category",
    "suggested_category",
    "main_region_id",
    "main_region",
    "regions",
    "obligation",
    "level",
    "author",
    "submitted_by",
    "reviewer",
    "updated_at",
    "updated_by",
    "flags",
    "suggestion",
    "duration",
)


def history(path: str | os.PathLike[str], partnership_id: str) -> tuple[HistoryRow, ...]:
    """List the events of a partnership, oldest first; imported ones stand at their own time."""
    with reading(path) as connection:
        rows = connection.execute(
            "SELECT * FROM events WHERE partnership_id = ? ORDER BY at, fid", (partnership_id,)
        ).fetchall()
    return tuple(
        HistoryRow(
            row["fid"],
            row["at"],
            row["actor"],
            row["action"],
            row["from_state"] or "",
            row["to_state"],
            row["remark"] or "",
            row["run"],
            row["reference_set"] or "",
            row["version"],
            row["ruling"] or "",
            row["origin"] or "",
        )
        for row in rows
    )


def versions(path: str | os.PathLike[str], partnership_id: str) -> tuple[VersionRow, ...]:
    """List the earlier and the late texts of a partnership, newest first."""
    with reading(path) as connection:
        rows = connection.execute(
            "SELECT * FROM explanation_versions WHERE partnership_id = ? ORDER BY fid DESC", (partnership_id,)
        )
        return tuple(
            VersionRow(row["fid"], row["version"], row["kind"], row["saved_at"], row["author"] or "", parts_of(row))
            for row in rows
        )


def runs(path: str | os.PathLike[str]) -> tuple[RunRow, ...]:
    """List the runs, newest first."""
    with reading(path) as connection:
        rows = connection.execute(
            "SELECT runs.*, r.rule_set FROM runs JOIN rule_sets r ON r.sha256 = runs.rule_set_sha256 "
            "ORDER BY runs.fid DESC"
        ).fetchall()
    return tuple(
        RunRow(
            row["fid"],
            row["started_at"],
            row["actor"] or "",
            row["host"] or "",
            row["program"] or "",
            row["reference_set"],
            row["rule_set"],
            row["note"] or "",
            bool(row["made_current"]),
            row["partnership_count"] or 0,
            row["finding_count"] or 0,
        )
        for row in rows
    )
