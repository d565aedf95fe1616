"""What the analysis around a finding gives, on its way into a register: order of alignment, repairs, indicators.

Order and repairs were made for a finding and hang on it: they go when the partnership is found otherwise. What is the
same as it stands there is not written.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..explanation.growth import Size
from .cases import ids_text
from .records import SHARE_DIGITS, Dropped, IndicatorTable, Overlap, Priority, Repair, day_text

_PRIORITY_COLUMNS = (
    "partnership_id",
    "rank",
    "score",
    "known_share",
    "reasons",
    "criteria",
    "policy_domain",
    "renewal_date",
    "renewal_window",
    "rank_best",
    "rank_worst",
)
_REPAIR_COLUMNS = (
    "partnership_id",
    "rank",
    "is_smallest",
    "kind",
    "change_count",
    "left_out_ids",
    "left_out",
    "taken_in_ids",
    "taken_in",
    "class_after",
    "regions_after",
    "connection",
    "cut_off_after",
    "enclosed_after",
    "member_count_after",
    "repair_count",
)
Row = tuple[object, ...]


@dataclass(frozen=True)
class Target:
    """Where a run writes: its number, its reference set, and its findings by partnership."""

    run: int
    reference_set: str
    findings: Mapping[str, int]


def store_priorities(connection: sqlite3.Connection, given: Iterable[Priority], target: Target) -> None:
    """Make these the order on this reference set, inside a transaction; who is not among them has no place."""
    rows = {target.findings[one.partnership_id]: [_priority_row(one)] for one in given}
    _replace_rows(connection, "priorities", _PRIORITY_COLUMNS, rows, target)


def store_repairs(connection: sqlite3.Connection, given: Iterable[Repair], target: Target) -> None:
    """Make these the repairs on this reference set, inside a transaction; who is not among them has none."""
    rows: dict[int, list[Row]] = {}
    for one in given:
        rows.setdefault(target.findings[one.partnership_id], []).append(_repair_row(one))
    _replace_rows(connection, "repairs", _REPAIR_COLUMNS, rows, target)


def drop_analyses(connection: sqlite3.Connection, findings: Sequence[int]) -> Dropped:
    """Take away what hangs on findings that no longer hold, and count it."""
    counts = []
    for table in ("priorities", "repairs"):
        count = 0
        for finding in findings:
            cursor = connection.execute(f"DELETE FROM {table} WHERE finding = ?", (finding,))  # noqa: S608  # our names
            count += cursor.rowcount > 0
        counts.append(count)
    return Dropped(*counts)


def store_indicators(
    connection: sqlite3.Connection, tables: Iterable[IndicatorTable], target: Target, *, other_regions: bool
) -> None:
    """Make these the figures that hold, inside a transaction.

    Parameters
    ----------
    tables
        One for each scope and layer; figures that a table leaves out no longer hold.
    other_regions
        Whether the regions are no longer those of the run before: then figures of other scopes and layers do not hold
        either.
    """
    given = {(table.scope, table.layer): table for table in tables}
    rows = connection.execute(
        "SELECT fid, scope, layer, unit_id, indicator, unit_name, value FROM indicators "
        "WHERE reference_set = ? AND until_run IS NULL",
        (target.reference_set,),
    ).fetchall()
    wanted = {
        (table.scope, table.layer, one.unit_id, one.indicator): (one.unit_name, one.value)
        for table in given.values()
        for one in table.figures
    }
    closed = []
    for fid, scope, layer, unit_id, indicator, unit_name, value in rows:
        if (scope, layer) not in given:
            closed += [fid] if other_regions else []
        elif _is_same(wanted.get((scope, layer, unit_id, indicator)), unit_name, value):
            del wanted[scope, layer, unit_id, indicator]
        else:
            closed.append(fid)
    connection.executemany(
        "UPDATE indicators SET until_run = ? WHERE fid = ?", [(target.run, number) for number in closed]
    )
    connection.executemany(
        "INSERT INTO indicators (reference_set, scope, layer, unit_id, indicator, unit_name, value, first_run) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(target.reference_set, *key, *figure, target.run) for key, figure in wanted.items()],
    )


def first_sizes(connection: sqlite3.Connection, reference_set: str) -> dict[str, Size]:
    """Give how large each partnership was in its first run on a reference set, by id."""
    rows = connection.execute(
        "SELECT f.partnership_id, f.member_count, sum(o.area_m2) AS area_m2 FROM findings f "
        "LEFT JOIN overlaps o ON o.finding = f.fid WHERE f.fid IN "
        "(SELECT min(fid) FROM findings WHERE reference_set = ? GROUP BY partnership_id) GROUP BY f.fid",
        (reference_set,),
    )
    return {row["partnership_id"]: Size(row["member_count"], row["area_m2"]) for row in rows}


def area_of(overlaps: Iterable[Overlap]) -> float | None:
    """Give the area inside the regions, square metres; None where no overlap is known."""
    areas = [one.area_m2 for one in overlaps if one.area_m2 is not None]
    return sum(areas) if areas else None


def _is_same(figure: tuple[str | None, float] | None, unit_name: str | None, value: float) -> bool:
    return (
        figure is not None and figure[0] == unit_name and round(figure[1], SHARE_DIGITS) == round(value, SHARE_DIGITS)
    )


def _replace_rows(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    given: Mapping[int, Sequence[Row]],
    target: Target,
) -> None:
    """Write the rows of each finding that are not the ones that stand there, and take away those of other findings."""
    known = _known_rows(connection, table, columns, target.reference_set)
    changed = [finding for finding, rows in given.items() if known.get(finding) != _rounded(rows)]
    gone = [*(known.keys() - given.keys()), *(finding for finding in changed if finding in known)]
    # Names of tables and columns are ours, values are parameters.
    connection.executemany(f"DELETE FROM {table} WHERE finding = ?", [(finding,) for finding in sorted(gone)])  # noqa: S608
    marks = ", ".join("?" for _ in columns)
    connection.executemany(
        f"INSERT INTO {table} (finding, run, {', '.join(columns)}) VALUES (?, ?, {marks})",  # noqa: S608
        [(finding, target.run, *row) for finding in changed for row in given[finding]],
    )


def _known_rows(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], reference_set: str
) -> dict[int, list[Row]]:
    listed = ", ".join(f't."{name}"' for name in columns)
    rows = connection.execute(
        f"SELECT t.finding, {listed} FROM {table} t JOIN findings f ON f.fid = t.finding "  # noqa: S608  # our own names
        "WHERE f.reference_set = ? AND f.until_run IS NULL ORDER BY t.finding, t.rank",
        (reference_set,),
    )
    found: dict[int, list[Row]] = {}
    for finding, *values in rows:
        found.setdefault(finding, []).append(tuple(values))
    return {finding: _rounded(own) for finding, own in found.items()}


def _rounded(rows: Sequence[Row]) -> list[Row]:
    """Make rows comparable: sums may differ in their last digits, and the order is that of the ranks."""
    plain = [tuple(round(value, SHARE_DIGITS) if isinstance(value, float) else value for value in row) for row in rows]
    return sorted(plain, key=lambda row: (row[1] is None, row[1]))


def _priority_row(one: Priority) -> Row:
    return (
        one.partnership_id,
        one.rank,
        one.score,
        one.known_share,
        one.reasons,
        one.criteria,
        one.policy_domain,
        day_text(one.renewal_date),
        one.renewal_window,
        one.rank_best,
        one.rank_worst,
    )


def _repair_row(one: Repair) -> Row:
    return (
        one.partnership_id,
        one.rank,
        int(one.is_smallest),
        one.kind,
        one.change_count,
        ids_text(one.left_out_ids),
        one.left_out,
        ids_text(one.taken_in_ids),
        one.taken_in,
        one.class_after,
        one.regions_after,
        one.connection,
        one.cut_off_after,
        one.enclosed_after,
        one.member_count_after,
        one.repair_count,
    )
