"""What the register tells: the list of partnerships with finding and explanation, histories, versions, runs."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..explanation.parts import Parts
from .cases import current_reference_set, ids_of, parts_of
from .file import reading
from .records import Indicator, Priority, Repair, day_of


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
    rank, priority_score
        Of the order of alignment; None where it has no place in it.
    change_count
        How many municipalities its smallest repair changes; None where no repair is known.
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
    rank: int | None = None
    priority_score: float | None = None
    change_count: int | None = None


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
    f.suggestion, e.duration, o.rank, o.score AS priority_score, r.change_count
FROM partnerships p
LEFT JOIN findings f ON f.partnership_id = p.partnership_id AND f.reference_set = ? AND f.until_run IS NULL
LEFT JOIN explanations e ON e.partnership_id = p.partnership_id
LEFT JOIN priorities o ON o.finding = f.fid
LEFT JOIN repairs r ON r.finding = f.fid AND r.rank = 1
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
        rank=row["rank"],
        priority_score=row["priority_score"],
        change_count=row["change_count"],
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
        return history_in(connection, partnership_id)


def history_in(connection: sqlite3.Connection, partnership_id: str) -> tuple[HistoryRow, ...]:
    """List them inside a transaction."""
    rows = connection.execute("SELECT * FROM events WHERE partnership_id = ? ORDER BY at, fid", (partnership_id,))
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


def priorities(path: str | os.PathLike[str]) -> tuple[Priority, ...]:
    """List the order of alignment on the current reference set, by rank; those without a rank last."""
    with reading(path) as connection:
        rows = connection.execute(
            f"{_PRIORITIES} ORDER BY o.rank IS NULL, o.rank, o.partnership_id",
            {"set": current_reference_set(connection)},
        ).fetchall()
    return _priorities(rows, sum(row["rank"] is not None for row in rows))


def priority_of(path: str | os.PathLike[str], partnership_id: str) -> Priority | None:
    """Give the place of a partnership in the order of alignment; None where it has none."""
    with reading(path) as connection:
        return priority_in(connection, partnership_id)


def priority_in(connection: sqlite3.Connection, partnership_id: str) -> Priority | None:
    """Give that inside a transaction."""
    values = {"set": current_reference_set(connection), "id": partnership_id}
    rows = connection.execute(f"{_PRIORITIES} AND o.partnership_id = :id", values).fetchall()
    if not rows:
        return None
    count = connection.execute(
        "SELECT count(o.rank) FROM priorities o JOIN findings f ON f.fid = o.finding "
        "WHERE f.until_run IS NULL AND f.reference_set = :set",
        values,
    ).fetchone()[0]
    return _priorities(rows, int(count))[0]


def repairs(path: str | os.PathLike[str]) -> dict[str, tuple[Repair, ...]]:
    """Give the repairs of all partnerships that have any on the current reference set, by id, each by rank."""
    with reading(path) as connection:
        rows = connection.execute(
            f"{_REPAIRS} ORDER BY r.partnership_id, r.rank", {"set": current_reference_set(connection)}
        ).fetchall()
    found: dict[str, list[Repair]] = {}
    for row in rows:
        found.setdefault(row["partnership_id"], []).append(_repair(row))
    return {key: tuple(own) for key, own in found.items()}


def repairs_of(path: str | os.PathLike[str], partnership_id: str) -> tuple[Repair, ...]:
    """Give the repairs of a partnership on the current reference set, by rank."""
    with reading(path) as connection:
        return repairs_in(connection, partnership_id)


def repairs_in(connection: sqlite3.Connection, partnership_id: str) -> tuple[Repair, ...]:
    """Give them inside a transaction."""
    values = {"set": current_reference_set(connection), "id": partnership_id}
    rows = connection.execute(f"{_REPAIRS} AND r.partnership_id = :id ORDER BY r.rank", values)
    return tuple(map(_repair, rows))


def indicators(
    path: str | os.PathLike[str],
    *,
    scope: str = "",
    layer: str | None = None,
    reference_set: str | None = None,
    run: int | None = None,
) -> tuple[Indicator, ...]:
    """List figures, by scope, layer, unit and code.

    Parameters
    ----------
    scope
        Code of a `Scope`; "" for all.
    layer
        Name of the zones that were compared, "" for figures about partnerships; None for all.
    reference_set
        None for the current one.
    run
        As they stood after this run; None for now.
    """
    with reading(path) as connection:
        wanted = current_reference_set(connection) if reference_set is None else reference_set
        return indicators_in(connection, scope=scope, layer=layer, reference_set=wanted, run=run)


def indicators_in(
    connection: sqlite3.Connection,
    *,
    reference_set: str,
    scope: str = "",
    layer: str | None = None,
    run: int | None = None,
) -> tuple[Indicator, ...]:
    """Give them inside a transaction."""
    values = {"set": reference_set, "scope": scope, "layer": layer, "run": run}
    return tuple(
        Indicator(
            row["scope"],
            row["unit_id"],
            row["unit_name"],
            row["indicator"],
            row["value"],
            row["layer"],
            row["first_run"],
        )
        for row in connection.execute(_INDICATORS, values)
    )


_PRIORITIES = (
    "SELECT o.* FROM priorities o JOIN findings f ON f.fid = o.finding "
    "WHERE f.until_run IS NULL AND f.reference_set = :set"
)
_REPAIRS = (
    "SELECT r.* FROM repairs r JOIN findings f ON f.fid = r.finding "
    "WHERE f.until_run IS NULL AND f.reference_set = :set"
)
_INDICATORS = """
SELECT * FROM indicators
WHERE reference_set = :set AND (:scope = '' OR scope = :scope) AND (:layer IS NULL OR layer = :layer)
    AND (until_run IS NULL AND :run IS NULL OR first_run <= :run AND (until_run IS NULL OR until_run > :run))
ORDER BY scope, layer, unit_id, indicator
"""


def _priorities(rows: Iterable[sqlite3.Row], count: int) -> tuple[Priority, ...]:
    return tuple(
        Priority(
            row["partnership_id"],
            row["rank"],
            row["score"],
            row["known_share"],
            row["reasons"],
            row["criteria"],
            row["policy_domain"],
            day_of(row["renewal_date"]),
            row["renewal_window"],
            row["rank_best"],
            row["rank_worst"],
            row["run"],
            count,
        )
        for row in rows
    )


def _repair(row: sqlite3.Row) -> Repair:
    return Repair(
        row["partnership_id"],
        row["rank"],
        bool(row["is_smallest"]),
        row["kind"],
        row["change_count"],
        ids_of(row["left_out_ids"]),
        row["left_out"],
        ids_of(row["taken_in_ids"]),
        row["taken_in"],
        row["class_after"],
        row["regions_after"],
        row["connection"],
        row["cut_off_after"],
        row["enclosed_after"],
        row["member_count_after"],
        row["repair_count"],
        row["run"],
    )
