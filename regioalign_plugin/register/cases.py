"""One partnership's explanation: read, changed by a person under the guards, never overwritten.

A change is one transaction. Whoever changes a version that someone else changed in the meantime is told so with
`Conflict`, which carries both texts; the text that came too late is kept among the versions.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Union

from ..explanation.lifecycle import (
    Action,
    Case,
    Event,
    Ground,
    Refused,
    Request,
    Ruling,
    Snapshot,
    State,
    change,
    person_key,
)
from ..explanation.parts import DATE_FIELDS, PART_FIELDS, Parts
from ..explanation.quality import Level, assess_quality
from ..explanation.rulesets import RuleSet, parse_rule_set
from .errors import Conflict, ImpossibleValue, NoRunYet, NothingToExplain, UnknownPartnership
from .file import Who, reading, writing
from .records import Finding, Overlap, Stored, day_of, day_text, stamp

FINDING_FIELDS = tuple(one.name for one in fields(Finding) if one.name not in ("overlaps", "region_ids"))
"""Fields of `Finding` that are columns of the same name, but for `cls`."""


class VersionKind(Enum):
    """Why a text is kept among the versions."""

    EDIT = "edit"
    CONFLICT = "conflict"
    IMPORT = "import"


def read_case(path: str | os.PathLike[str], partnership_id: str) -> Stored:
    """Read one partnership. Raises `UnknownPartnership`, and what `reading` raises."""
    with reading(path) as connection:
        return load_case(connection, partnership_id)


def change_explanation(
    path: str | os.PathLike[str],
    partnership_id: str,
    request: Request,
    *,
    who: Who,
    expected_version: int | None = None,
    autosave: bool = False,
    wait_s: float = 10.0,
) -> Stored:
    """Do what a person asks, in one transaction, and give what then stands in the register.

    Parameters
    ----------
    expected_version
        The version that the person saw; None to change whatever stands there.
    autosave
        Whether this is a draft stored while it is typed: a draft of the same author then changes in place, without
        an event and without a version of its own for every pause in typing.

    Raises
    ------
    UnknownPartnership, NothingToExplain
        If there is nothing to change.
    Refused
        With all that is missing; nothing was changed.
    Conflict
        If the explanation is of another version; a text that was asked to be written is among the versions.
    RegisterError
        What `writing` raises.
    """
    with writing(path, who, wait_s=wait_s) as connection:
        step = Step(partnership_id, request, expected_version)
        done = _change(connection, step, rule_set_in(connection), autosave=autosave)
    if isinstance(done, Conflict):
        raise done
    return done


@dataclass(frozen=True)
class Step:
    """One of several changes: whose explanation, what is asked, and the version that the person saw."""

    partnership_id: str
    request: Request
    expected_version: int | None = None


Outcome = Union[Stored, Conflict, Refused, NothingToExplain, UnknownPartnership]


def change_many(
    path: str | os.PathLike[str], steps: Iterable[Step], *, who: Who, wait_s: float = 10.0
) -> tuple[Outcome, ...]:
    """Take several steps in one transaction, and give for each what then stands, or why it was not taken.

    A step that is refused, or comes too late, does not keep the others from being taken. Raises what `writing` raises;
    then none was taken.
    """
    with writing(path, who, wait_s=wait_s) as connection:
        rules = rule_set_in(connection)
        return tuple(_tried(connection, step, rules) for step in steps)


def undo_many(
    path: str | os.PathLike[str],
    pairs: Iterable[tuple[Stored, Stored]],
    *,
    who: Who,
    at: datetime,
    wait_s: float = 10.0,
) -> tuple[Outcome, ...]:
    """Take changes back in one transaction, in the order given, and give for each what then stands, or why it was not.

    An explanation stands again as it stood, and an event tells of it. Only who made the last change may take it back,
    as long as nobody changed anything since: else it is a conflict. Nothing is forgotten: the event of the change
    stays, and a text that is taken back is kept as a version.

    Parameters
    ----------
    pairs
        What stood in the register before and after each change.

    Raises
    ------
    RegisterError
        What `writing` raises; then none was taken back.
    """
    with writing(path, who, wait_s=wait_s) as connection:
        rules = rule_set_in(connection)
        return tuple(_tried_undo(connection, before, after, rules, who, at) for before, after in pairs)


def _tried_undo(
    connection: sqlite3.Connection, before: Stored, after: Stored, rules: RuleSet, who: Who, at: datetime
) -> Outcome:
    try:
        return _undo(connection, before, after, rules, who, at)
    except (Conflict, NothingToExplain, UnknownPartnership) as error:
        return error


def _undo(
    connection: sqlite3.Connection, before: Stored, after: Stored, rules: RuleSet, who: Who, at: datetime
) -> Stored:
    now = load_case(connection, before.partnership_id)
    if before.case is None or now.case is None:
        raise NothingToExplain(file_of(connection), before.partnership_id)
    if now.version != after.version or person_key(now.updated_by) != person_key(who.name):
        raise _conflict_with(file_of(connection), now, before.case.parts)
    case = replace(before.case, absent_runs=now.case.absent_runs)
    event = Event(at, who.name, Action.UNDO, now.case.state, case.state, reference_set=now.reference_set)
    save_case(connection, now, case, (event,), at=at, actor=who.name, rules=rules)
    return load_case(connection, before.partnership_id)


def _tried(connection: sqlite3.Connection, step: Step, rules: RuleSet) -> Outcome:
    try:
        return _change(connection, step, rules)
    except (Refused, NothingToExplain, UnknownPartnership) as error:
        return error


def _change(connection: sqlite3.Connection, step: Step, rules: RuleSet, *, autosave: bool = False) -> Stored | Conflict:
    """Take a step; one that comes too late gives the conflict, and its text is kept."""
    before = load_case(connection, step.partnership_id)
    if before.case is None:
        raise NothingToExplain(file_of(connection), step.partnership_id)
    request, expected = step.request, step.expected_version
    conflict = _conflict(file_of(connection), before, request, expected)
    if conflict is None:
        return _changed(connection, before, before.case, request, rules, autosave=autosave)
    if not conflict.mine.is_blank:
        _keep_version(
            connection,
            step.partnership_id,
            expected or 1,
            VersionKind.CONFLICT,
            conflict.mine,
            request.actor,
            request.at,
        )
    return conflict


def _conflict(
    path: str | os.PathLike[str], before: Stored, request: Request, expected_version: int | None
) -> Conflict | None:
    """Tell whether someone was first; the same text written twice is no conflict."""
    case = before.case
    if case is None or expected_version is None or expected_version == before.version:
        return None
    if request.action is Action.WRITE and case.state is State.DRAFT and request.parts is not None:
        theirs = replace(case.parts, departure="")
        if theirs == replace(request.parts, departure=""):
            return None
    return _conflict_with(path, before, request.parts or Parts())


def _conflict_with(path: str | os.PathLike[str], now: Stored, mine: Parts) -> Conflict:
    return Conflict(
        Path(path),
        partnership_id=now.partnership_id,
        mine=mine,
        theirs=Parts() if now.case is None else now.case.parts,
        their_version=now.version,
        their_author=now.updated_by,
        at=now.updated_at,
    )


def _changed(
    connection: sqlite3.Connection, before: Stored, was: Case, request: Request, rules: RuleSet, *, autosave: bool
) -> Stored:
    case, event = change(was, request, ground_of(before), rules)
    if case == was and request.action is Action.WRITE:
        return before
    event = replace(event, reference_set=before.reference_set)
    in_place = autosave and was.state is State.DRAFT and person_key(was.author) == person_key(case.author)
    save_case(
        connection,
        before,
        case,
        () if in_place else (event,),
        at=request.at,
        actor=request.actor,
        keep=None if in_place else VersionKind.EDIT,
        rules=rules,
    )
    return load_case(connection, before.partnership_id)


def ground_of(stored: Stored) -> Ground:
    """Give what the guards need to know of the partnership now."""
    finding = stored.finding
    if finding is None:
        return Ground(None, None, None)
    return Ground(finding.snapshot(stored.reference_set), finding.conforms, finding.deadline)


def current_reference_set(connection: sqlite3.Connection) -> str:
    """Give the set that counts; "" before the first run."""
    row = connection.execute("SELECT value FROM register_info WHERE key = 'current_reference_set'").fetchone()
    return "" if row is None or row[0] is None else str(row[0])


def rule_set_in(connection: sqlite3.Connection) -> RuleSet:
    """Give the rules of the latest run that counts.

    Raises
    ------
    NoRunYet
        If there was none.
    RuleSetError
        If what the register holds is no rule set that this software knows.
    """
    row = connection.execute(
        "SELECT r.content, r.rule_set FROM runs JOIN rule_sets r ON r.sha256 = runs.rule_set_sha256 "
        "WHERE runs.made_current = 1 ORDER BY runs.fid DESC LIMIT 1"
    ).fetchone()
    if row is None:
        raise NoRunYet(file_of(connection))
    return parse_rule_set(str(row[0]).encode("utf-8"), str(row[1]))


def file_of(connection: sqlite3.Connection) -> Path:
    """Give the file that a connection has open."""
    return Path(str(connection.execute("PRAGMA database_list").fetchone()[2]))


def load_case(connection: sqlite3.Connection, partnership_id: str) -> Stored:
    """Read one partnership inside a transaction. Raises `UnknownPartnership`."""
    row = connection.execute(
        "SELECT partnership_id, name, sector FROM partnerships WHERE partnership_id = ?", (partnership_id,)
    ).fetchone()
    if row is None:
        raise UnknownPartnership(file_of(connection), partnership_id)
    reference_set = current_reference_set(connection)
    kept = connection.execute(
        "SELECT e.*, p.absent_runs FROM explanations e JOIN partnerships p USING (partnership_id) "
        "WHERE partnership_id = ?",
        (partnership_id,),
    ).fetchone()
    return Stored(
        partnership_id=row["partnership_id"],
        name=row["name"],
        sector=row["sector"],
        case=None if kept is None else replace(case_of(kept), writers=_writers(connection, partnership_id)),
        version=0 if kept is None else kept["version"],
        finding=current_finding(connection, partnership_id, reference_set),
        reference_set=reference_set,
        score=0.0 if kept is None else kept["score"],
        level=Level.NONE.value if kept is None else kept["level"],
        updated_at="" if kept is None else kept["updated_at"],
        updated_by="" if kept is None else kept["updated_by"],
    )


_WRITERS = """
SELECT DISTINCT actor FROM events
WHERE partnership_id = :id AND origin IS NULL AND action IN ('write', 'plan', 'submit', 'import') AND fid > (
    SELECT coalesce(max(fid), 0) FROM events
    WHERE partnership_id = :id AND origin IS NULL AND action IN ('accept', 'exempt', 'reject') AND 'undo' IS NOT (
        SELECT later.action FROM events later
        WHERE later.partnership_id = :id AND later.origin IS NULL AND later.fid > events.fid
        ORDER BY later.fid LIMIT 1
    )
)
"""


def _writers(connection: sqlite3.Connection, partnership_id: str) -> tuple[str, ...]:
    """Give all who had a hand in the text since the last ruling that was not taken back, by its events."""
    return tuple(str(row[0]) for row in connection.execute(_WRITERS, {"id": partnership_id}))


def current_finding(connection: sqlite3.Connection, partnership_id: str, reference_set: str) -> Finding | None:
    """Read the finding that stands for a partnership and a reference set; None where it is absent."""
    row = connection.execute(
        "SELECT * FROM findings WHERE partnership_id = ? AND reference_set = ? AND until_run IS NULL",
        (partnership_id, reference_set),
    ).fetchone()
    if row is None:
        return None
    return finding_of(
        row, connection.execute("SELECT * FROM overlaps WHERE finding = ? ORDER BY fid", (row["fid"],)).fetchall()
    )


def finding_of(row: sqlite3.Row, overlaps: Iterable[sqlite3.Row] = ()) -> Finding:
    """Make a finding of its row and the rows of its overlaps."""
    values: dict[str, Any] = {name: row["class" if name == "cls" else name] for name in FINDING_FIELDS}
    values["conforms"] = None if row["conforms"] is None else bool(row["conforms"])
    values["deadline"] = day_of(row["deadline"])
    return Finding(**values, overlaps=tuple(_overlap(one) for one in overlaps), region_ids=ids_of(row["region_ids"]))


def _overlap(row: sqlite3.Row) -> Overlap:
    flags = {name: bool(row[name]) for name in ("significant", "whole", "is_main")}
    return Overlap(row["region_id"], row["region_name"], row["area_m2"], row["share"], row["cover"], **flags)


def ids_of(text: str | None) -> tuple[str, ...]:
    """Read a list of ids as it stands in a column. Raises `ImpossibleValue`."""
    if not text:
        return ()
    try:
        ids = json.loads(text)
    except (TypeError, ValueError, RecursionError) as error:
        raise ImpossibleValue(f"{text!r} is no list of ids") from error
    if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
        raise ImpossibleValue(f"{text!r} is no list of ids")
    return tuple(ids)


def _state_of(text: str) -> State:
    try:
        return State(text)
    except ValueError as error:
        raise ImpossibleValue(f"{text!r} is no state") from error


def ids_text(ids: Iterable[str]) -> str:
    """Write a list of ids: a JSON list, since an id may hold any sign."""
    return json.dumps(list(ids), ensure_ascii=False)


def case_of(row: sqlite3.Row) -> Case:
    """Make a case of a row of `explanations` joined with `absent_runs` of its partnership."""
    answers = None
    if row["answers_class"] is not None:
        answers = Snapshot(
            row["answers_class"],
            ids_of(row["answers_region_ids"]),
            row["answers_main_share"],
            row["answers_reference_set"] or "",
        )
    return Case(
        state=_state_of(row["state"]),
        parts=parts_of(row),
        author=row["author"] or "",
        submitted_by=row["submitted_by"] or "",
        reviewer=row["reviewer"] or "",
        ruling=Ruling(row["ruling_body"] or "", day_of(row["ruling_date"]), row["ruling_reference"] or ""),
        answers=answers,
        absent_runs=row["absent_runs"],
        withdrawn_by_system=bool(row["withdrawn_by_system"]),
    )


def parts_of(row: sqlite3.Row) -> Parts:
    """Make the parts of a row that holds them as columns."""
    values: dict[str, Any] = {
        name: day_of(row[name]) if name in DATE_FIELDS else (row[name] or "") for name in PART_FIELDS
    }
    return Parts(**values)


def part_values(parts: Parts) -> tuple[str | None, ...]:
    """Give the parts as columns, in the order of `PART_FIELDS`; what is absent is NULL."""
    values = (getattr(parts, name) for name in PART_FIELDS)
    return tuple(day_text(value) if isinstance(value, date) else (value or None) for value in values)


_CASE_COLUMNS = (
    "state",
    "author",
    "submitted_by",
    "reviewer",
    *PART_FIELDS,
    "ruling_body",
    "ruling_date",
    "ruling_reference",
    "answers_class",
    "answers_region_ids",
    "answers_main_share",
    "answers_reference_set",
    "withdrawn_by_system",
)


def _case_values(case: Case) -> tuple[Any, ...]:
    answers = case.answers
    return (
        case.state.value,
        case.author or None,
        case.submitted_by or None,
        case.reviewer or None,
        *part_values(case.parts),
        case.ruling.body or None,
        day_text(case.ruling.date),
        case.ruling.reference or None,
        None if answers is None else answers.cls,
        None if answers is None else ids_text(answers.region_ids),
        None if answers is None else answers.main_share,
        None if answers is None else answers.reference_set,
        int(case.withdrawn_by_system),
    )


_NAMES = ", ".join(_CASE_COLUMNS)
_MARKS = ", ".join("?" for _ in _CASE_COLUMNS)
# Names of columns are ours, values are parameters.
_INSERT_CASE = (
    f"INSERT INTO explanations (partnership_id, version, score, level, created_at, updated_at, updated_by, {_NAMES}) "  # noqa: S608
    f"VALUES (?, 1, ?, ?, ?, ?, ?, {_MARKS})"
)
_UPDATE_CASE = (
    "UPDATE explanations SET version = version + 1, score = ?, level = ?, updated_at = ?, updated_by = ?, "  # noqa: S608
    f"{', '.join(f'{name} = ?' for name in _CASE_COLUMNS)} WHERE partnership_id = ?"
)
_INSERT_VERSION = (
    f"INSERT INTO explanation_versions (partnership_id, version, kind, saved_at, author, {', '.join(PART_FIELDS)}) "  # noqa: S608
    f"VALUES (?, ?, ?, ?, ?, {', '.join('?' for _ in PART_FIELDS)})"
)


def save_case(
    connection: sqlite3.Connection,
    before: Stored,
    case: Case,
    events: Iterable[Event],
    *,
    at: datetime,
    actor: str,
    keep: VersionKind | None = VersionKind.EDIT,
    origin: str | None = None,
    rules: RuleSet | None = None,
) -> None:
    """Store a case and its events inside a transaction, and keep the text that it replaces.

    Parameters
    ----------
    before
        What `load_case` gave; its text goes to the versions if it is not blank and the new one differs.
    keep
        As what kind of version; None to keep none.
    origin
        Id of the register that the events come from; None for events of this one.
    rules
        Those of the register, where they are at hand; else they are read from it.
    """
    was = before.case
    if keep is not None and was is not None and not was.parts.is_blank and _text(was.parts) != _text(case.parts):
        _keep_version(connection, before.partnership_id, before.version, keep, was.parts, was.author, at)
    score, level = _quality(connection, before, case, at, rules)
    when = stamp(at)
    if was is None:
        connection.execute(_INSERT_CASE, (before.partnership_id, score, level, when, when, actor, *_case_values(case)))
    else:
        connection.execute(_UPDATE_CASE, (score, level, when, actor, *_case_values(case), before.partnership_id))
    ruling = "" if was is None or was.ruling == case.ruling else ruling_line(case.ruling)
    add_events(connection, before.partnership_id, before.version + 1, events, origin=origin, ruling=ruling)


def _text(parts: Parts) -> Parts:
    """Give what a person wrote: E1 follows the finding."""
    return replace(parts, departure="")


def _quality(
    connection: sqlite3.Connection, before: Stored, case: Case, at: datetime, rules: RuleSet | None
) -> tuple[float, str]:
    if case.parts.is_blank:
        return 0.0, Level.NONE.value
    return score_of(case.parts, rules or rule_set_in(connection), before.name, before.finding, at.date())


def score_of(
    parts: Parts, rule_set: RuleSet, name: str | None, finding: Finding | None, today: date
) -> tuple[float, str]:
    """Give score and level of an explanation."""
    regions = () if finding is None else tuple(one.region_name or one.region_id for one in finding.overlaps)
    deadline = None if finding is None else finding.deadline
    quality = assess_quality(parts, rule_set, name=name or "", region_names=regions, deadline=deadline, today=today)
    return quality.score, quality.level.value


def keep_text(
    connection: sqlite3.Connection, before: Stored, parts: Parts, kind: VersionKind, author: str, at: datetime
) -> None:
    """Keep a text among the versions that does not become the explanation, such as one that came too late."""
    _keep_version(connection, before.partnership_id, max(before.version, 1), kind, parts, author, at)


def _keep_version(
    connection: sqlite3.Connection,
    partnership_id: str,
    version: int,
    kind: VersionKind,
    parts: Parts,
    author: str,
    at: datetime,
) -> None:
    connection.execute(
        _INSERT_VERSION, (partnership_id, version, kind.value, stamp(at), author or None, *part_values(parts))
    )


def ruling_line(ruling: Ruling) -> str:
    """Give a decision as one line: body, date, reference; the events keep it when the next round clears it."""
    return ", ".join(one for one in (ruling.body, day_text(ruling.date), ruling.reference) if one)


def add_events(
    connection: sqlite3.Connection,
    partnership_id: str,
    version: int,
    events: Iterable[Event],
    *,
    origin: str | None,
    ruling: str = "",
) -> None:
    """Add events, in their order; `ruling` is the decision that they tell of, if any."""
    connection.executemany(
        "INSERT INTO events (partnership_id, at, actor, action, from_state, to_state, remark, run, reference_set, "
        "version, ruling, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                partnership_id,
                stamp(event.at),
                event.actor,
                str(event.action),
                None if event.from_state is None else str(event.from_state),
                str(event.to_state),
                event.remark or None,
                event.run,
                event.reference_set or None,
                version,
                ruling or None,
                origin,
            )
            for event in events
        ],
    )
