"""What else comes with explanations that are taken over with their states: history, earlier texts, notes."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..explanation.lifecycle import MAX_NAME, Action, State
from ..explanation.parts import DATE_FIELDS, PART_FIELDS, Parts, field_lacks, text_lacks
from .cases import VersionKind, part_values, parts_of
from .exchange import Name
from .exchange_plan import Matcher, Outcome, PlanRow, matcher_in, register_id_in
from .exchange_source import BadValue, ProblemCode, Source, SourceRow, code_in, day_in, time_in, whole_in
from .records import stamp
from .schema import SCHEMA

UNKNOWN_ORIGIN = "unknown"
"""Origin of events of which the source does not tell from which register they come."""

_ACTIONS = frozenset(action.value for action in Action)
_STATES = frozenset(state.value for state in State)
_KINDS = frozenset(kind.value for kind in VersionKind)
# A run has a number that means nothing in another register.
_EVENT_COLUMNS = tuple(column.name for column in SCHEMA.table("events").columns if column.name != "run")

EventValues = tuple[Any, ...]  # Any: what SQLite takes for the columns of an event, in their order
VersionValues = tuple[Any, ...]  # the same for a version


@dataclass(frozen=True)
class HistoryPlan:
    """What would be added to the history.

    Parameters
    ----------
    rows
        Only what is new or invalid: what is there already goes without saying.
    events, versions
        Values to store.
    notes
        By partnership the note on its explanation, where there is none here.
    """

    rows: tuple[PlanRow, ...] = ()
    events: tuple[EventValues, ...] = ()
    versions: tuple[VersionValues, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()


def plan_history(connection: sqlite3.Connection, source: Source, taken: Mapping[int, str]) -> HistoryPlan:
    """Tell which events, earlier texts and notes of a source are not in the register yet.

    Parameters
    ----------
    connection
        A transaction.
    source
        What was read.
    taken
        By number of a row of the explanations the partnership that it stands for; history of others is left out.
    """
    matcher = matcher_in(connection)
    ids = frozenset(taken.values())
    here = register_id_in(connection)

    def event(row: SourceRow, key: str) -> EventValues:
        return _event(row, key, source.origin)

    events, event_rows = _new(source, Name.EVENTS, matcher, ids, event, _events_in(connection, here))
    versions, version_rows = _new(source, Name.VERSIONS, matcher, ids, _version, _versions_in(connection))
    return HistoryPlan(
        (*event_rows, *version_rows), tuple(events), tuple(versions), tuple(_notes(connection, source, taken))
    )


def store_history(connection: sqlite3.Connection, plan: HistoryPlan) -> None:
    """Add what was planned, inside a transaction of `writing`."""
    listed = ", ".join(_EVENT_COLUMNS)
    places = ", ".join("?" for _ in _EVENT_COLUMNS)
    connection.executemany(f"INSERT INTO events ({listed}) VALUES ({places})", plan.events)  # noqa: S608  # our names
    columns = ", ".join(PART_FIELDS)
    marks = ", ".join("?" for _ in PART_FIELDS)
    connection.executemany(
        f"INSERT INTO explanation_versions (partnership_id, version, kind, saved_at, author, {columns}) "  # noqa: S608  # our names
        f"VALUES (?, ?, ?, ?, ?, {marks})",
        plan.versions,
    )
    connection.executemany(
        "UPDATE explanations SET note = ? WHERE partnership_id = ? AND coalesce(note, '') = ''",
        [(note, key) for key, note in plan.notes],
    )


def _new(
    source: Source,
    name: Name,
    matcher: Matcher,
    ids: frozenset[str],
    read: Callable[[SourceRow, str], tuple[Any, ...]],
    present: Counter[tuple[Any, ...]],
) -> tuple[list[tuple[Any, ...]], list[PlanRow]]:
    """Read a table and give what the register has less often, and the rows to tell of."""
    found, rows = [], []
    for row in source.rows(name):
        key, _ = matcher.match(row.text("partnership_id"))
        if key is None or key not in ids:
            continue
        try:
            values = read(row, key)
        except BadValue as bad:
            rows.append(PlanRow(name, row.number, key, "", Outcome.INVALID, (bad.problem,), is_blocking=True))
            continue
        if present[values] > 0:
            present[values] -= 1
            continue
        found.append(values)
        rows.append(PlanRow(name, row.number, key, "", Outcome.NEW_HISTORY))
    return found, rows


def _event(row: SourceRow, key: str, origin: str) -> EventValues:
    """Read an event; one of this register that is gone from it comes back with its origin told."""
    from_state = code_in(row, "from_state", _STATES)
    action, to_state = code_in(row, "action", _ACTIONS), code_in(row, "to_state", _STATES)
    if not action or not to_state:
        column = "to_state" if action else "action"
        raise BadValue(ProblemCode.UNKNOWN_CODE, column, "")
    actor, remark = row.text("actor"), row.text("remark")
    if not actor or text_lacks("actor", actor, MAX_NAME) or text_lacks("remark", remark):
        raise BadValue(ProblemCode.BAD_NAME, "actor", actor)
    values: dict[str, Any] = {
        "partnership_id": key,
        "at": stamp(time_in(row, "at")),
        "from_state": from_state or None,
        "version": whole_in(row, "version"),
        "origin": row.text("origin") or origin or UNKNOWN_ORIGIN,
    }
    return tuple(values.get(name, row.text(name) or None) for name in _EVENT_COLUMNS)


def _events_in(connection: sqlite3.Connection, here: str) -> Counter[EventValues]:
    columns = ", ".join(name for name in _EVENT_COLUMNS if name != "origin")
    rows = connection.execute(f"SELECT {columns}, coalesce(origin, ?) FROM events", (here,))  # noqa: S608  # our names
    return Counter(tuple(None if value == "" else value for value in row) for row in rows)


def _version(row: SourceRow, key: str) -> VersionValues:
    kind = code_in(row, "kind", _KINDS)
    values: dict[str, Any] = {
        name: day_in(row, name) if name in DATE_FIELDS else row.values.get(name, "") for name in PART_FIELDS
    }
    parts = Parts(**values)
    version = whole_in(row, "version")
    lacks = field_lacks(parts)
    if not kind or version is None or lacks:
        raise BadValue(ProblemCode.UNKNOWN_CODE, lacks[0].field if lacks else "kind", kind)
    author = row.text("author")[:MAX_NAME] or None
    return (key, version, kind, stamp(time_in(row, "saved_at")), author, *part_values(parts))


def _versions_in(connection: sqlite3.Connection) -> Counter[VersionValues]:
    rows = connection.execute("SELECT * FROM explanation_versions")
    return Counter(
        (
            row["partnership_id"],
            row["version"],
            row["kind"],
            row["saved_at"],
            row["author"] or None,
            *part_values(parts_of(row)),
        )
        for row in rows
    )


def _notes(connection: sqlite3.Connection, source: Source, taken: Mapping[int, str]) -> Iterable[tuple[str, str]]:
    """Give the notes that are free to change, where there is none yet."""
    noted = {
        str(row[0])
        for row in connection.execute("SELECT partnership_id FROM explanations WHERE coalesce(note, '') <> ''")
    }
    for row in source.rows(Name.EXPLANATIONS):
        key, note = taken.get(row.number), row.text("note")
        if key is not None and note and key not in noted and not text_lacks("note", note):
            yield key, note
