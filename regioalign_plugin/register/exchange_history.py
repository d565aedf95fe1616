"""What else comes with explanations that are taken over with their states: history, earlier texts, notes."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from ..explanation.lifecycle import MAX_NAME, Action, State
from ..explanation.parts import DATE_FIELDS, PART_FIELDS, Parts, field_lacks, text_lacks
from .cases import VersionKind, part_values, parts_of
from .exchange import Name
from .exchange_plan import FieldChange, Matcher, Outcome, PlanRow, is_unknown, matcher_in, register_id_in
from .exchange_source import Problem, ProblemCode, RowReader, Source, SourceRow, day_in, time_in, whole_in
from .records import stamp, time_of
from .schema import SCHEMA

UNKNOWN_ORIGIN = "unknown"
"""Origin of events of which the source does not tell from which register they come."""

_ACTIONS = frozenset(action.value for action in Action)
_STATES = frozenset(state.value for state in State)
_KINDS = frozenset(kind.value for kind in VersionKind)
# A run has a number that means nothing in another register.
_EVENT_COLUMNS = tuple(column.name for column in SCHEMA.table("events").columns if column.name != "run")

_AT, _SAVED_AT = _EVENT_COLUMNS.index("at"), 3
_FREE = ("note", "contact")  # what people may fill in for a partnership
_NEVER = datetime(1, 1, 1, tzinfo=timezone.utc)

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
    contacts
        Partnership, column and text of what people noted of partnerships, where there is nothing here.
    """

    rows: tuple[PlanRow, ...] = ()
    events: tuple[EventValues, ...] = ()
    versions: tuple[VersionValues, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    contacts: tuple[tuple[str, str, str], ...] = ()


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

    def event(reader: RowReader, key: str) -> EventValues:
        return _event(reader, key, source.origin)

    contacts, contact_rows = _contacts(connection, source, matcher)
    events, event_rows = _new(source, Name.EVENTS, matcher, ids, event, _events_in(connection, here), _AT)
    versions, version_rows = _new(source, Name.VERSIONS, matcher, ids, _version, _versions_in(connection), _SAVED_AT)
    return HistoryPlan(
        (*contact_rows, *event_rows, *version_rows),
        tuple(events),
        tuple(versions),
        tuple(_notes(connection, source, taken)),
        contacts,
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
    for key, column, text in plan.contacts:
        connection.execute(f"UPDATE partnerships SET {column} = ? WHERE partnership_id = ?", (text, key))  # noqa: S608  # our names


def _new(
    source: Source,
    name: Name,
    matcher: Matcher,
    ids: frozenset[str],
    read: Callable[[RowReader, str], tuple[Any, ...]],
    present: Counter[tuple[Any, ...]],
    place: int,
) -> tuple[list[tuple[Any, ...]], list[PlanRow]]:
    """Read a table and give what the register has less often, and the rows to tell of; `place` is that of the time."""
    found, rows = [], []
    # A partnership of the list that is not known is told there, once.
    told = {row.text("partnership_id") for row in source.rows(Name.EXPLANATIONS)}
    for row in source.rows(name):
        text = row.text("partnership_id")
        key, problem = matcher.match(text)
        if problem is not None and is_unknown(problem) and text not in told:
            rows.append(PlanRow(name, row.number, text, "", Outcome.UNKNOWN, (problem,), is_blocking=True))
        if key is None or key not in ids:
            continue
        reader = RowReader(row)
        values = read(reader, key)
        if reader.problems:
            rows.append(PlanRow(name, row.number, key, "", Outcome.INVALID, tuple(reader.problems), is_blocking=True))
            continue
        known = _known_by(values, place)
        if present[known] > 0:
            present[known] -= 1
            continue
        found.append(values)
        rows.append(PlanRow(name, row.number, key, "", Outcome.NEW_HISTORY))
    return found, rows


def _event(reader: RowReader, key: str, origin: str) -> EventValues:
    """Read an event; one of this register that is gone from it comes back with its origin told."""
    row = reader.row
    codes = (("from_state", _STATES), ("action", _ACTIONS), ("to_state", _STATES))
    found = {name: reader.code(name, known) for name, known in codes}
    unread = {problem.field for problem in reader.problems}
    reader.problems += [
        Problem(ProblemCode.UNKNOWN_CODE, name, (("text", ""),))
        for name in ("action", "to_state")
        if not found[name] and name not in unread
    ]
    actor, remark = row.text("actor"), row.text("remark")
    if not actor or text_lacks("actor", actor, MAX_NAME):
        reader.problems.append(Problem(ProblemCode.BAD_NAME, "actor", (("text", actor[:MAX_NAME]),)))
    reader.problems += [Problem(ProblemCode.LACK, "remark", lack=lack) for lack in text_lacks("remark", remark)]
    values: dict[str, Any] = {
        "partnership_id": key,
        "at": stamp(reader.take(time_in, "at", _NEVER)),
        "from_state": found["from_state"] or None,
        "version": reader.take(whole_in, "version", None),
        "origin": row.text("origin") or origin or UNKNOWN_ORIGIN,
    }
    return tuple(values.get(name, row.text(name) or None) for name in _EVENT_COLUMNS)


def _events_in(connection: sqlite3.Connection, here: str) -> Counter[EventValues]:
    columns = ", ".join(name for name in _EVENT_COLUMNS if name != "origin")
    rows = connection.execute(f"SELECT {columns}, coalesce(origin, ?) FROM events", (here,))  # noqa: S608  # our names
    return Counter(_known_by(tuple(None if value == "" else value for value in row), _AT) for row in rows)


def _version(reader: RowReader, key: str) -> VersionValues:
    row = reader.row
    kind = reader.code("kind", _KINDS)
    values: dict[str, Any] = {
        name: reader.take(day_in, name, None) if name in DATE_FIELDS else row.values.get(name, "")
        for name in PART_FIELDS
    }
    parts = Parts(**values)
    version = reader.take(whole_in, "version", None)
    unread = {problem.field for problem in reader.problems}
    if not kind and "kind" not in unread:
        reader.problems.append(Problem(ProblemCode.UNKNOWN_CODE, "kind", (("text", ""),)))
    if version is None and "version" not in unread:
        reader.problems.append(Problem(ProblemCode.BAD_NUMBER, "version", (("text", ""),)))
    reader.problems += [Problem(ProblemCode.LACK, lack.field, lack=lack) for lack in field_lacks(parts)]
    author = row.text("author")[:MAX_NAME] or None
    return (key, version, kind, stamp(reader.take(time_in, "saved_at", _NEVER)), author, *part_values(parts))


def _versions_in(connection: sqlite3.Connection) -> Counter[VersionValues]:
    rows = connection.execute("SELECT * FROM explanation_versions")
    found = (
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
    return Counter(_known_by(values, _SAVED_AT) for values in found)


def _known_by(values: tuple[Any, ...], place: int) -> tuple[Any, ...]:
    """Give what is compared: LibreOffice keeps hundredths of seconds of a time, so more would make all history new."""
    milliseconds = (time_of(values[place]) - _NEVER) // timedelta(milliseconds=1)
    return (*values[:place], (milliseconds + 5) // 10, *values[place + 1 :])


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


def _contacts(
    connection: sqlite3.Connection, source: Source, matcher: Matcher
) -> tuple[tuple[tuple[str, str, str], ...], list[PlanRow]]:
    """Give what people noted of partnerships, where there is nothing yet, and tell what is not taken."""
    found: list[tuple[str, str, str]] = []
    rows = []
    for row in source.rows(Name.PARTNERSHIPS):
        key, problem = matcher.match(row.text("partnership_id"))
        given = {name: row.text(name) for name in _FREE if row.text(name)}
        if not given:
            continue
        if key is None:
            rows.append(_of_nobody(row, problem))
            continue
        here = connection.execute("SELECT * FROM partnerships WHERE partnership_id = ?", (key,)).fetchone()
        line = _contact_row(row, here, given)
        rows += [] if line is None else [line]
        if line is not None and not line.is_blocking:
            found += [(key, change.name, change.after) for change in line.changes]
    return tuple(found), rows


def _of_nobody(row: SourceRow, problem: Problem | None) -> PlanRow:
    outcome = Outcome.UNKNOWN if is_unknown(problem) else Outcome.INVALID
    told = () if problem is None else (problem,)
    shown = row.text("partnership_id")
    return PlanRow(Name.PARTNERSHIPS, row.number, shown, row.text("name"), outcome, told, is_blocking=True)


def _contact_row(row: SourceRow, here: sqlite3.Row, given: Mapping[str, str]) -> PlanRow | None:
    """Say what becomes of the notes of a partnership; None where they stand here already."""
    differing = {name: text for name, text in given.items() if text != (here[name] or "").strip()}
    if not differing:
        return None
    lacks = [lack for name, text in differing.items() for lack in text_lacks(name, text)]
    taken = tuple(FieldChange(name, "", text) for name, text in differing.items() if not here[name])
    problems = [Problem(ProblemCode.NOTE_KEPT, name) for name in differing if here[name]]
    if lacks:
        outcome, problems = Outcome.INVALID, [Problem(ProblemCode.LACK, lack.field, lack=lack) for lack in lacks]
    else:
        outcome = Outcome.NEW_NOTE if taken else Outcome.SAME
    return PlanRow(
        Name.PARTNERSHIPS,
        row.number,
        here["partnership_id"],
        here["name"] or "",
        outcome,
        tuple(problems),
        taken,
        is_blocking=bool(lacks),
    )
