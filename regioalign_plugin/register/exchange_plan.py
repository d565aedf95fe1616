"""What an import would do to a register, row by row: nothing is written, nothing is guessed.

A text that differs becomes a new version of a draft; what was submitted or decided is a conflict and stays as it is.
With states, an explanation is taken over as it stands in the source, if it holds what its state asks for.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal
from typing import Any

from ..explanation.lifecycle import Action, Case, Event, Refused, Request, Ruling, Snapshot, State, change, follow
from ..explanation.parts import DATE_FIELDS, PART_FIELDS, Lack, LackCode, Parts, duration_code
from ..explanation.rulesets import RuleSet
from ..vocabulary import Class, Code
from .cases import ground_of, load_case, rule_set_in
from .exchange import Name, text_of
from .exchange_guards import state_guards, text_guards
from .exchange_source import (
    BadValue,
    Problem,
    ProblemCode,
    RowReader,
    Source,
    SourceRow,
    answer_in,
    day_in,
    ids_in,
    ids_text,
    share_in,
    whole_in,
)
from .records import Stored

_STATES = frozenset(state.value for state in State)
_CLASSES = frozenset(code.value for code in Class)
_TEXT_COLUMNS = tuple(name for name in PART_FIELDS if name != "departure")
_DECIDED = frozenset({State.SUBMITTED, State.ACCEPTED, State.EXEMPT, State.PLANNED})
_WRITABLE = frozenset({State.OPEN, State.DRAFT, State.RETURNED, State.REJECTED, State.EXPIRED, State.STALE})

_CASE_FIELDS = (
    "state",
    "author",
    "submitted_by",
    "reviewer",
    "ruling_body",
    "ruling_date",
    "ruling_reference",
    "answers_class",
    "answers_region_ids",
    "answers_main_share",
    "answers_reference_set",
    "withdrawn_by_system",
)
# A number that a program made of an id: 2.00952524E+8, or 200952524.0.
_MADE_NUMBER = re.compile(r"([0-9]{1,30})(?:[.,]([0-9]{1,30}))?(?:[eE]\+?([0-9]{1,2}))?")
_EXACT_DIGITS = 15  # a spreadsheet knows no more of a number
_SAME_SHARE = 1e-8  # what is lost of a share when a spreadsheet saves what it shows
_ROWS_PER_REPORT = 100


class Outcome(Code):
    """What an import does with a row."""

    NEW_TEXT = "new_text"
    NEW_VERSION = "new_version"
    NEW_STATE = "new_state"
    SAME = "same"
    EMPTY = "empty"
    CONFLICT = "conflict"
    INVALID = "invalid"
    UNKNOWN = "unknown_partnership"
    NEW_ATTACHMENT = "new_attachment"
    NEW_HISTORY = "new_history"
    NEW_NOTE = "new_note"


_FOLLOWED = frozenset({Outcome.NEW_TEXT, Outcome.NEW_VERSION, Outcome.NEW_STATE, Outcome.SAME})


@dataclass(frozen=True)
class ImportOptions:
    """How to import.

    Parameters
    ----------
    with_states
        Whether states, rulings and history are taken over as they are in the source.
    actor, at, today
        Who imports, when, and the day to hold dates against.
    remark
        Remark of the events, such as the name of the file.
    """

    with_states: bool
    actor: str
    at: datetime
    today: date
    remark: str = ""


@dataclass(frozen=True)
class FieldChange:
    """What stands in a field, and what comes: texts as `text_of` writes them, "" for nothing."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class PlanRow:
    """What would happen with one row.

    Parameters
    ----------
    table, row
        Where it stands in the source.
    partnership_id, name
        As the register has them; the id of the source where it is not known.
    outcome
        An `Outcome`.
    problems
        What there is to tell; for an invalid row all that is wrong.
    changes
        What differs from what stands in the register.
    is_blocking
        Whether nothing is imported unless such rows are left out.
    """

    table: Name
    row: int
    partnership_id: str
    name: str
    outcome: Outcome
    problems: tuple[Problem, ...] = ()
    changes: tuple[FieldChange, ...] = ()
    is_blocking: bool = False

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields that differ."""
        return tuple(change.name for change in self.changes)


@dataclass(frozen=True)
class PlannedCase:
    """An explanation that changes: what stands, what comes, and the events of it."""

    before: Stored
    case: Case
    events: tuple[Event, ...]


@dataclass(frozen=True)
class KeptText:
    """A text that is not taken, and is kept among the versions."""

    before: Stored
    parts: Parts
    author: str


@dataclass(frozen=True)
class CasePlan:
    """What would happen with the explanations.

    Parameters
    ----------
    rows
        In the order of the source.
    cases, kept
        What to store.
    matched
        By number of a row the id that it stands for; invalid rows are not in it.
    followed
        The same for rows of which the explanation is, or becomes, that of the source: no conflicts.
    """

    rows: tuple[PlanRow, ...]
    cases: tuple[PlannedCase, ...]
    kept: tuple[KeptText, ...]
    matched: Mapping[int, str]
    followed: Mapping[int, str]


@dataclass
class _Verdict:
    """What is found of a row, while it is looked at."""

    outcome: Outcome
    problems: list[Problem] = field(default_factory=list)
    changes: tuple[FieldChange, ...] = ()
    case: PlannedCase | None = None
    kept: KeptText | None = None
    is_blocking: bool = False


class Matcher:
    """Finds the partnership that an id of a source means.

    Parameters
    ----------
    ids
        All ids of the register. A number that lost its leading zeros in a spreadsheet is matched if one id only can
        be meant; so is one in scientific notation, as long as none of its digits is lost.
    """

    def __init__(self, ids: Iterable[str]) -> None:
        self._ids = frozenset(ids)
        self._bare: dict[str, list[str]] = {}
        for one in sorted(self._ids):
            if one.isdecimal():
                self._bare.setdefault(one.lstrip("0"), []).append(one)

    def match(self, text: str) -> tuple[str | None, Problem | None]:
        """Give the id, and what there is to tell; no id where none or several can be meant."""
        if not text:
            return None, Problem(ProblemCode.BLANK_ID, "partnership_id")
        if text in self._ids:
            return text, None
        alike = self._bare.get(text.lstrip("0"), []) if text.isdecimal() else []
        if len(alike) == 1:
            return alike[0], Problem(ProblemCode.ZEROS_LOST, "partnership_id", (("text", text), ("id", alike[0])))
        if alike:
            return None, Problem(
                ProblemCode.ALIKE_IDS, "partnership_id", (("text", text), ("ids", ", ".join(alike[:5])))
            )
        made = _MADE_NUMBER.fullmatch(text)
        if made is not None and not text.isdecimal():
            return self._match_number(text, made)
        return None, Problem(ProblemCode.UNKNOWN_ID, "partnership_id", (("text", text[:80]),))

    def _match_number(self, text: str, made: re.Match[str]) -> tuple[str | None, Problem | None]:
        """Match what a spreadsheet made a number of; of one that it rounded nobody can tell which it was."""
        whole, decimals, exponent = made[1], made[2] or "", int(made[3] or 0)
        number = Decimal(f"{whole}.{decimals or 0}E{exponent}")
        told = (("text", text[:80]),)
        if number != number.to_integral_value():
            return None, Problem(ProblemCode.UNKNOWN_ID, "partnership_id", told)
        digits = max(len(whole.lstrip("0") + decimals), 1)
        alike = [one for bare, ids in self._bare.items() if _is_rounded(bare, number, digits) for one in ids]
        is_exact = len(alike) == 1 and Decimal(alike[0]) == number and number < 10**_EXACT_DIGITS
        if is_exact:
            return alike[0], Problem(ProblemCode.NUMBER_MADE, "partnership_id", (*told, ("id", alike[0])))
        if alike:
            return None, Problem(
                ProblemCode.NUMBER_ALIKE, "partnership_id", (*told, ("ids", ", ".join(sorted(alike)[:5])))
            )
        return None, Problem(ProblemCode.NUMBER_UNKNOWN, "partnership_id", told)


def _is_rounded(bare: str, number: Decimal, digits: int) -> bool:
    """Tell whether a number is what digits show when only some of them are kept."""
    exact = Decimal(bare or "0")
    return any(
        exact.normalize(Context(prec=digits, rounding=way)) == number for way in (ROUND_HALF_UP, ROUND_HALF_EVEN)
    )


def matcher_in(connection: sqlite3.Connection) -> Matcher:
    """Make a matcher for the partnerships of a register."""
    return Matcher(str(row[0]) for row in connection.execute("SELECT partnership_id FROM partnerships"))


def register_id_in(connection: sqlite3.Connection) -> str:
    """Give the id of a register."""
    row = connection.execute("SELECT value FROM register_info WHERE key = 'register_id'").fetchone()
    return "" if row is None or row[0] is None else str(row[0])


def plan_cases(
    connection: sqlite3.Connection,
    source: Source,
    options: ImportOptions,
    progress: Callable[[float], None] | None = None,
) -> CasePlan:
    """Tell what an import would do with the explanations of a source.

    Parameters
    ----------
    connection
        A transaction, of `reading` or of `writing`.
    source
        What was read.
    options
        How to import.
    progress
        Called with a share between 0 and 1; what it raises stops the work.

    Raises
    ------
    NoRunYet, RuleSetError
        Where the register has no rules yet.
    """
    planner = _Planner(connection, source, options)
    matcher = matcher_in(connection)
    matched = [(row, *matcher.match(row.text("partnership_id"))) for row in source.rows(Name.EXPLANATIONS)]
    counts = Counter(key for _, key, _ in matched if key is not None)
    rows, cases, kept = [], [], []
    used: dict[int, str] = {}
    followed: dict[int, str] = {}
    for place, (row, key, problem) in enumerate(matched):
        if progress is not None and place % _ROWS_PER_REPORT == 0:
            progress(place / len(matched))
        verdict, shown = planner.verdict(row, key, problem, is_double=key is not None and counts[key] > 1)
        name = row.text("name") if shown is None else shown.name or ""
        rows.append(
            PlanRow(
                Name.EXPLANATIONS,
                row.number,
                key or row.text("partnership_id"),
                name,
                verdict.outcome,
                tuple(verdict.problems),
                verdict.changes,
                verdict.is_blocking,
            )
        )
        cases += [] if verdict.case is None else [verdict.case]
        kept += [] if verdict.kept is None else [verdict.kept]
        if key is not None and not verdict.is_blocking:
            used[row.number] = key
        if key is not None and verdict.outcome in _FOLLOWED:
            followed[row.number] = key
    return CasePlan(tuple(rows), tuple(cases), tuple(kept), used, followed)


class _Planner:
    """Looks at one row after the other."""

    def __init__(self, connection: sqlite3.Connection, source: Source, options: ImportOptions) -> None:
        self._connection = connection
        self._options = options
        self._rule_set: RuleSet = rule_set_in(connection)
        self._is_foreign = source.origin not in ("", register_id_in(connection))

    def verdict(
        self, row: SourceRow, key: str | None, problem: Problem | None, *, is_double: bool
    ) -> tuple[_Verdict, Stored | None]:
        """Tell what becomes of a row, and what stands in the register for it."""
        remarks = [] if problem is None else [problem]
        if key is None:
            return _without_partnership(row, remarks), None
        before = load_case(self._connection, key)
        if is_double:
            remarks.append(Problem(ProblemCode.DOUBLE_ID, "partnership_id", (("id", key),)))
            return _Verdict(Outcome.INVALID, remarks, is_blocking=True), before
        look = self._with_state if self._options.with_states else self._text_only
        verdict = look(row, before)
        verdict.problems[:0] = remarks
        verdict.is_blocking = verdict.outcome is Outcome.INVALID
        return verdict, before

    def _text_only(self, row: SourceRow, before: Stored) -> _Verdict:
        if _is_blank(row):
            return _Verdict(Outcome.EMPTY)
        if before.case is None:
            return _Verdict(Outcome.INVALID, [Problem(ProblemCode.NOTHING_TO_EXPLAIN)])
        reader = RowReader(row)
        parts = _parts(reader, before.case.parts)
        changes = _text_changes(before.case.parts, parts)
        if changes or reader.problems:
            return self._new_text(reader, before, before.case, parts, changes)
        return _Verdict(Outcome.SAME)

    def _new_text(
        self, reader: RowReader, before: Stored, case: Case, parts: Parts, changes: tuple[FieldChange, ...]
    ) -> _Verdict:
        changed_names = {change.name for change in changes}
        lacks = text_guards(replace(case, parts=parts), self._rule_set)
        # A ground that the rules offered when it was written is no fault of who changes another field.
        lacks = tuple(
            lack for lack in lacks if lack.code is not LackCode.CATEGORY_NOT_OFFERED or lack.field in changed_names
        )
        if lacks or reader.problems:
            return _invalid(reader.problems, lacks)
        clash = self._clash(reader.row, before)
        if clash is not None:
            return _Verdict(Outcome.CONFLICT, [clash], changes, kept=KeptText(before, parts, self._options.actor))
        options = self._options
        request = Request(Action.WRITE, options.actor, options.at, options.today, options.remark, parts)
        try:
            changed, event = change(case, request, ground_of(before), self._rule_set)
        except Refused as refused:
            return _invalid((), refused.lacks)
        event = replace(event, reference_set=before.reference_set)
        outcome = Outcome.NEW_TEXT if case.parts.is_blank else Outcome.NEW_VERSION
        return _Verdict(outcome, changes=changes, case=PlannedCase(before, changed, (event,)))

    def _clash(self, row: SourceRow, before: Stored) -> Problem | None:
        """Tell why a text that differs must not take the place of what stands."""
        case = before.case
        if case is None:
            return None
        if case.state not in _WRITABLE and not (self._options.with_states and case.state not in _DECIDED):
            return Problem(ProblemCode.DECIDED, "state", (("state", case.state.value),))
        try:
            seen = None if self._is_foreign else whole_in(row, "version")
        except BadValue:
            seen = None
        if seen is not None and seen < before.version and not case.parts.is_blank:
            return Problem(ProblemCode.CHANGED_SINCE, "version", (("seen", seen), ("version", before.version)))
        return None

    def _with_state(self, row: SourceRow, before: Stored) -> _Verdict:
        if not row.text("state"):
            return self._text_only(row, before)
        reader = RowReader(row)
        case = _case(reader, before)
        changes = _case_changes(before.case, case)
        if not changes and not reader.problems:
            return _Verdict(Outcome.SAME)
        lacks = self._state_lacks(reader, before, case)
        if lacks or reader.problems:
            return _invalid(reader.problems, lacks)
        clash = self._clash(row, before)
        if clash is not None:
            is_text = before.case is not None and bool(_text_changes(before.case.parts, case.parts))
            kept = KeptText(before, case.parts, case.author) if is_text and not case.parts.is_blank else None
            return _Verdict(Outcome.CONFLICT, [clash], changes, kept=kept)
        return self._taken_over(before, case, changes)

    def _state_lacks(self, reader: RowReader, before: Stored, case: Case) -> tuple[Lack, ...]:
        """Tell what a case lacks, but for fields of which it is told already that they cannot be read."""
        unread = {problem.field for problem in reader.problems}
        if "state" in unread:
            lacks = text_guards(case, self._rule_set)
        else:
            lacks = state_guards(case, ground_of(before), self._rule_set, self._options.today)
        return tuple(lack for lack in lacks if lack.field not in unread)

    def _taken_over(self, before: Stored, case: Case, changes: tuple[FieldChange, ...]) -> _Verdict:
        """Take a case over, and let the machine take its steps on what is found here."""
        options, ground = self._options, ground_of(before)
        was = before.case
        event = Event(
            options.at,
            options.actor,
            Action.IMPORT,
            None if was is None else was.state,
            case.state,
            options.remark,
            reference_set=before.reference_set,
        )
        settled: Case = case
        events: tuple[Event, ...] = ()
        if ground.snapshot is not None:
            followed, events = follow(case, ground, self._rule_set, at=options.at, today=options.today)
            settled = case if followed is None else followed
        events = tuple(replace(one, reference_set=before.reference_set) for one in events)
        outcome = _outcome(was, case)
        return _Verdict(outcome, changes=changes, case=PlannedCase(before, settled, (event, *events)))


def _without_partnership(row: SourceRow, problems: list[Problem]) -> _Verdict:
    """Judge a row of nobody: one without a text can be left out without loss."""
    if is_unknown(problems[0]):
        return _Verdict(Outcome.UNKNOWN, problems, is_blocking=not _is_blank(row))
    return _Verdict(Outcome.INVALID, problems, is_blocking=True)


def is_unknown(problem: Problem | None) -> bool:
    """Tell whether a problem of an id is that the register has no such partnership."""
    return problem is not None and problem.code in (ProblemCode.UNKNOWN_ID, ProblemCode.NUMBER_UNKNOWN)


def _invalid(problems: Iterable[Problem], lacks: Iterable[Lack]) -> _Verdict:
    told = [*problems, *(Problem(ProblemCode.LACK, lack.field, lack=lack) for lack in lacks)]
    return _Verdict(Outcome.INVALID, told)


def _outcome(was: Case | None, case: Case) -> Outcome:
    if was is not None and not _text_changes(was.parts, case.parts):
        return Outcome.NEW_STATE
    if case.parts.is_blank:
        return Outcome.NEW_STATE
    return Outcome.NEW_TEXT if was is None or was.parts.is_blank else Outcome.NEW_VERSION


def _is_blank(row: SourceRow) -> bool:
    return not any(row.text(name) for name in _TEXT_COLUMNS)


def _parts(reader: RowReader, current: Parts) -> Parts:
    """Read the parts of a row; what it has no column for stays, and so does what the software fills in."""
    values: dict[str, Any] = {}  # Any: text or date, by field
    row = reader.row
    for name in _TEXT_COLUMNS:
        if name in row.values:
            is_day = name in DATE_FIELDS
            values[name] = reader.take(day_in, name, getattr(current, name)) if is_day else row.values[name]
    if "duration" in values:
        values["duration"] = duration_code(values["duration"])
    if not current.departure and row.text("departure"):
        values["departure"] = row.values["departure"]
    return replace(current, **values)


def _case(reader: RowReader, before: Stored) -> Case:
    """Read a whole case of a row; columns that are not there, or cannot be read, are empty."""
    row = reader.row
    parts = _parts(reader, Parts(departure=row.values.get("departure", "")))
    state = reader.code("state", _STATES)
    ruling_date = reader.take(day_in, "ruling_date", None)
    return Case(
        State(state) if state else State.OPEN,
        parts,
        author=row.text("author"),
        submitted_by=row.text("submitted_by"),
        reviewer=row.text("reviewer"),
        ruling=Ruling(row.text("ruling_body"), ruling_date, row.text("ruling_reference")),
        answers=_answers(reader, None if before.case is None else before.case.answers),
        absent_runs=0 if before.case is None else before.case.absent_runs,
        withdrawn_by_system=reader.take(answer_in, "withdrawn_by_system", False),
    )


def _answers(reader: RowReader, here: Snapshot | None) -> Snapshot | None:
    """Read what an explanation answers; a share that a spreadsheet rounded is the one that stands here."""
    cls = reader.code("answers_class", _CLASSES)
    none: tuple[str, ...] = ()
    ids = reader.take(ids_in, "answers_region_ids", none)
    share = reader.take(share_in, "answers_main_share", None)
    if not cls:
        return None
    if here is not None and here.main_share is not None and share is not None:
        share = here.main_share if abs(share - here.main_share) <= _SAME_SHARE else share
    return Snapshot(cls, ids, share, reader.row.text("answers_reference_set"))


def _text_changes(before: Parts, after: Parts) -> tuple[FieldChange, ...]:
    """Give the fields that a person writes and that differ."""
    return tuple(
        FieldChange(name, text_of(getattr(before, name)), text_of(getattr(after, name)))
        for name in _TEXT_COLUMNS
        if getattr(before, name) != getattr(after, name)
    )


def _case_changes(before: Case | None, after: Case) -> tuple[FieldChange, ...]:
    if before is None:
        return (FieldChange("state", "", after.state.value),)
    was, comes = _case_texts(before), _case_texts(after)
    return (
        *_text_changes(before.parts, after.parts),
        *(FieldChange(name, was[name], comes[name]) for name in _CASE_FIELDS if was[name] != comes[name]),
    )


def _case_texts(case: Case) -> Mapping[str, str]:
    answers = case.answers
    values = (
        case.state.value,
        case.author,
        case.submitted_by,
        case.reviewer,
        case.ruling.body,
        case.ruling.date,
        case.ruling.reference,
        "" if answers is None else answers.cls,
        "" if answers is None else ids_text(answers.region_ids),
        "" if answers is None else answers.main_share,
        "" if answers is None else answers.reference_set,
        case.withdrawn_by_system,
    )
    return dict(zip(_CASE_FIELDS, map(text_of, values)))
