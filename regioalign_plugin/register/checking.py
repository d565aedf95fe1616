"""The check of a register: the file, chains of events, what hangs loose, dates that passed, and every explanation.

Nothing is changed. Problems have a code and values, others put them in words; a file that cannot be read to its end
gives the problems found so far and the one that stopped the check.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path

from ..explanation.growth import growth_in
from ..explanation.lifecycle import Ground, State, has_lapsed
from ..explanation.parts import Lack, lacks_of
from ..explanation.quality import Level, Quality, Warning_, alike_pairs, assess_quality
from ..explanation.rulesets import RuleSet, RuleSetError
from ..vocabulary import Class, Code
from .cases import current_reference_set, ground_of, ids_of, load_case, rule_set_in
from .errors import FilePath, ImpossibleValue, NoRunYet, NotARegister, RegisterError, RegisterMissing
from .file import integrity_check, reading
from .geopackage import from_blob
from .inspection import version_of
from .records import Stored, digest_of
from .schema import SCHEMA_VERSION

Report = Callable[[float], None]

MAX_INTEGRITY = 100
"""Lines about a broken file that are told; thousands say no more."""


class Severity(Code):
    """How bad a problem is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class ProblemKind(Code):
    """What can be wrong."""

    UNUSABLE = "unusable"
    NEWER = "newer"
    INTEGRITY = "integrity"
    NO_RUN = "no_run"
    RULE_SET_DAMAGED = "rule_set_damaged"
    CHAIN_START = "chain_start"
    CHAIN_BROKEN = "chain_broken"
    CHAIN_END = "chain_end"
    NO_EVENTS = "no_events"
    EVENTS_WITHOUT_EXPLANATION = "events_without_explanation"
    ROW_UNREADABLE = "row_unreadable"
    FINDING_WITHOUT_EXPLANATION = "finding_without_explanation"
    EXPLANATION_WITHOUT_FINDING = "explanation_without_finding"
    NEVER_FOUND = "never_found"
    PIECE_OF_PAST = "piece_of_past"
    ANALYSIS_OF_PAST = "analysis_of_past"
    ANALYSIS_DAMAGED = "analysis_damaged"
    NO_TERRITORY = "no_territory"
    GEOMETRY_DAMAGED = "geometry_damaged"
    OTHER_REGIONS = "other_regions"
    CONTENT_MISSING = "content_missing"
    CONTENT_DAMAGED = "content_damaged"
    CONTENT_UNUSED = "content_unused"
    LAPSED = "lapsed"
    REVIEW_DUE = "review_due"
    DEADLINE_PASSED = "deadline_passed"
    INCOMPLETE = "incomplete"
    ALIKE = "alike"


_WARNINGS = frozenset(
    {
        ProblemKind.NEWER,
        ProblemKind.EXPLANATION_WITHOUT_FINDING,
        ProblemKind.NO_TERRITORY,
        ProblemKind.OTHER_REGIONS,
        ProblemKind.LAPSED,
        ProblemKind.REVIEW_DUE,
        ProblemKind.DEADLINE_PASSED,
        ProblemKind.INCOMPLETE,
        ProblemKind.ALIKE,
    }
)
_NOTES = frozenset(
    {
        ProblemKind.NO_RUN,
        ProblemKind.NEVER_FOUND,
        ProblemKind.CONTENT_UNUSED,
        ProblemKind.PIECE_OF_PAST,
        ProblemKind.ANALYSIS_OF_PAST,
    }
)
OVERDUE = frozenset({ProblemKind.LAPSED, ProblemKind.REVIEW_DUE, ProblemKind.DEADLINE_PASSED})
"""Problems about dates that passed."""


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, or deserves a look.

    Parameters
    ----------
    kind
        A `ProblemKind`.
    partnership_id, name
        Of the partnership it is about; "" where it is about none.
    location
        Table, and row where there is one: "events 17".
    values
        Names and values for the sentence.
    error
        For `unusable`: what stopped the check.
    """

    kind: ProblemKind
    partnership_id: str = ""
    name: str = ""
    location: str = ""
    values: tuple[tuple[str, str | date | int], ...] = ()
    error: RegisterError | None = None

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        if self.kind in _NOTES:
            return Severity.NOTE
        return Severity.WARNING if self.kind in _WARNINGS else Severity.ERROR


@dataclass(frozen=True)
class Assessed:
    """How good one explanation is now.

    Parameters
    ----------
    stored
        The explanation and its finding.
    quality
        Score, level and warnings, by the rules that count now.
    lacks
        What forbids to submit it.
    """

    stored: Stored
    quality: Quality
    lacks: tuple[Lack, ...]

    @property
    def state(self) -> State:
        """Where it stands."""
        assert self.stored.case is not None
        return self.stored.case.state

    @property
    def warnings(self) -> tuple[Warning_, ...]:
        """What deserves a second look."""
        return self.quality.warnings


@dataclass
class Checked:
    """What a check found: problems, and every explanation by partnership id."""

    problems: list[Problem] = field(default_factory=list)
    assessed: list[Assessed] = field(default_factory=list)

    def count(self, *severities: Severity) -> int:
        """Count the problems of these severities."""
        return sum(problem.severity in severities for problem in self.problems)

    @property
    def overdue_count(self) -> int:
        """Count the problems about dates that passed."""
        return sum(problem.kind in OVERDUE for problem in self.problems)


def check_register(path: FilePath, *, today: date, progress: Report | None = None) -> Checked:
    """Check a register.

    Parameters
    ----------
    path
        The file.
    today
        The day to hold dates against.
    progress
        Called with a share between 0 and 1; what it raises stops the check.

    Raises
    ------
    RegisterMissing, NotARegister
        If there is no register to check. What else is wrong with the file is a problem among the others.
    """
    report = progress or _unwatched
    checked = Checked()
    try:
        checked.problems += _file_problems(path)
        report(0.3)
        with reading(path) as connection:
            _check_content(connection, Path(path), checked, today, report)
    except (RegisterMissing, NotARegister):
        raise
    except RegisterError as error:
        checked.problems.append(Problem(ProblemKind.UNUSABLE, error=error))
    report(1.0)
    return checked


def _unwatched(_share: float) -> None:
    """Report to nobody."""


def _file_problems(path: FilePath) -> Iterator[Problem]:
    lines = integrity_check(path)
    for line in lines[:MAX_INTEGRITY]:
        yield Problem(ProblemKind.INTEGRITY, values=(("detail", line),))


def _check_content(connection: sqlite3.Connection, path: Path, checked: Checked, today: date, report: Report) -> None:
    """Check what the tables hold, all as of one moment."""
    names = dict(connection.execute("SELECT partnership_id, name FROM partnerships").fetchall())
    version = version_of(connection, path)
    if version > SCHEMA_VERSION:
        checked.problems.append(Problem(ProblemKind.NEWER, values=(("version", version), ("known", SCHEMA_VERSION))))
    for find in _SEARCHES:
        checked.problems += [_named(problem, names) for problem in find(connection)]
    report(0.6)
    rule_set = _rules(connection, checked)
    if rule_set is None:
        return
    cases = list(_cases(connection, checked))
    checked.assessed += [_assess(stored, rule_set, today) for stored in cases]
    report(0.8)
    for one in checked.assessed:
        checked.problems += _date_problems(one, today)
        checked.problems += _incomplete_problems(one)
    checked.problems += _alike_problems(checked.assessed)


def _named(problem: Problem, names: Mapping[str, str | None]) -> Problem:
    name = names.get(problem.partnership_id) or ""
    return Problem(problem.kind, problem.partnership_id, name, problem.location, problem.values, problem.error)


# The rules


def _rules(connection: sqlite3.Connection, checked: Checked) -> RuleSet | None:
    """Give the rules that count; without them no explanation can be judged."""
    try:
        return rule_set_in(connection)
    except NoRunYet:
        checked.problems.append(Problem(ProblemKind.NO_RUN))
    except RuleSetError as error:
        checked.problems.append(
            Problem(ProblemKind.RULE_SET_DAMAGED, location="rule_sets", values=(("detail", str(error)),))
        )
    return None


def _rule_set_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Hold each rule set against the hash of the file that it was, which may have had a mark of its encoding."""
    for row in connection.execute("SELECT fid, rule_set, sha256, content FROM rule_sets ORDER BY fid"):
        texts = (
            str(row["content"]).encode("utf-8", "surrogatepass"),
            str(row["content"]).encode("utf-8-sig", "replace"),
        )
        if row["sha256"] not in {hashlib.sha256(text).hexdigest() for text in texts}:
            yield Problem(
                ProblemKind.RULE_SET_DAMAGED,
                location=f"rule_sets {row['fid']}",
                values=(("detail", str(row["rule_set"])),),
            )


# Events


def _chain_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Hold the events made here against each other: each starts where the one before ended."""
    states = dict(connection.execute("SELECT partnership_id, state FROM explanations").fetchall())
    rows = connection.execute(
        "SELECT partnership_id, fid, from_state, to_state FROM events WHERE origin IS NULL ORDER BY partnership_id, fid"
    )
    seen = set()
    for key, events in groupby(rows, key=lambda row: str(row["partnership_id"])):
        seen.add(key)
        yield from _chain_of(key, events, states.get(key))
    for key in states:
        if key not in seen:
            yield Problem(ProblemKind.NO_EVENTS, key, location="explanations")


def _chain_of(key: str, events: Iterable[sqlite3.Row], state: str | None) -> Iterator[Problem]:
    before: str | None = None
    place = ""
    for number, event in enumerate(events):
        place = f"events {event['fid']}"
        if event["from_state"] != before:
            kind = ProblemKind.CHAIN_BROKEN if number else ProblemKind.CHAIN_START
            yield Problem(kind, key, location=place, values=_states(before, event["from_state"]))
        before = str(event["to_state"])
    if state is None:
        yield Problem(ProblemKind.EVENTS_WITHOUT_EXPLANATION, key, location=place)
    elif state != before:
        yield Problem(ProblemKind.CHAIN_END, key, location=place, values=_states(before, state))


def _states(before: str | None, after: str | None) -> tuple[tuple[str, str], ...]:
    return (("before", before or ""), ("after", after or ""))


# What hangs loose


_LOOSE = (
    (
        ProblemKind.NEVER_FOUND,
        "partnerships",
        "SELECT p.fid, p.partnership_id FROM partnerships p WHERE NOT EXISTS "
        "(SELECT 1 FROM findings f WHERE f.partnership_id = p.partnership_id) AND NOT EXISTS "
        "(SELECT 1 FROM explanations e WHERE e.partnership_id = p.partnership_id)",
    ),
    (
        ProblemKind.PIECE_OF_PAST,
        "pieces",
        "SELECT q.fid, q.partnership_id FROM pieces q JOIN findings f ON f.fid = q.finding "
        "WHERE f.until_run IS NOT NULL",
    ),
)


def _loose_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Find rows that nothing needs, findings without the explanation that they ask for, and the other way round."""
    for kind, table, sql in _LOOSE:
        for row in connection.execute(sql):
            yield Problem(kind, str(row["partnership_id"]), location=f"{table} {row['fid']}")
    reference_set = current_reference_set(connection)
    unexplained = connection.execute(
        "SELECT f.fid, f.partnership_id FROM findings f WHERE f.reference_set = ? AND f.until_run IS NULL AND "
        "(f.conforms = 0 OR f.class = ?) AND NOT EXISTS "
        "(SELECT 1 FROM explanations e WHERE e.partnership_id = f.partnership_id) ORDER BY f.partnership_id",
        (reference_set, Class.EXTENDS_BEYOND.value),
    )
    for row in unexplained:
        place = f"findings {row['fid']}"
        yield Problem(ProblemKind.FINDING_WITHOUT_EXPLANATION, str(row["partnership_id"]), location=place)
    unfounded = connection.execute(
        "SELECT e.fid, e.partnership_id FROM explanations e WHERE e.state NOT IN (?, ?) AND NOT EXISTS "
        "(SELECT 1 FROM findings f WHERE f.partnership_id = e.partnership_id AND f.reference_set = ? AND "
        "f.until_run IS NULL) ORDER BY e.partnership_id",
        (State.WITHDRAWN.value, State.RESOLVED.value, reference_set),
    )
    for row in unfounded:
        place = f"explanations {row['fid']}"
        yield Problem(ProblemKind.EXPLANATION_WITHOUT_FINDING, str(row["partnership_id"]), location=place)


# Order of alignment and repairs


def _analysis_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Find an order and repairs of findings of the past or of another partnership, and ids that cannot be read."""
    for table in ("priorities", "repairs"):
        rows = connection.execute(
            f"SELECT t.fid, t.partnership_id, f.partnership_id AS found FROM {table} t "  # noqa: S608  # our own names
            "JOIN findings f ON f.fid = t.finding "
            "WHERE f.until_run IS NOT NULL OR f.partnership_id <> t.partnership_id ORDER BY t.fid"
        )
        for row in rows:
            is_past = row["found"] == row["partnership_id"]
            kind = ProblemKind.ANALYSIS_OF_PAST if is_past else ProblemKind.ANALYSIS_DAMAGED
            yield Problem(kind, str(row["partnership_id"]), location=f"{table} {row['fid']}")
    for row in connection.execute("SELECT fid, partnership_id, left_out_ids, taken_in_ids FROM repairs ORDER BY fid"):
        if not (_are_ids(row["left_out_ids"]) and _are_ids(row["taken_in_ids"])):
            place = f"repairs {row['fid']}"
            yield Problem(ProblemKind.ANALYSIS_DAMAGED, str(row["partnership_id"]), location=place)


def _are_ids(text: str | None) -> bool:
    try:
        ids_of(text)
    except ImpossibleValue:
        return False
    return True


# Geometries and attachments


def _geometry_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Find current findings without a territory, and territories whose bytes are not those that were stored."""
    missing = connection.execute(
        "SELECT f.partnership_id FROM findings f WHERE f.reference_set = ? AND f.until_run IS NULL AND f.class <> ? "
        "AND NOT EXISTS (SELECT 1 FROM territories t WHERE t.partnership_id = f.partnership_id) "
        "ORDER BY f.partnership_id",
        (current_reference_set(connection), Class.NOT_ASSESSABLE.value),
    )
    for row in missing:
        yield Problem(ProblemKind.NO_TERRITORY, str(row["partnership_id"]), location="territories")
    for row in connection.execute("SELECT fid, geom, partnership_id, digest FROM territories ORDER BY fid"):
        if not _is_intact(row["geom"], row["digest"]):
            place = f"territories {row['fid']}"
            yield Problem(ProblemKind.GEOMETRY_DAMAGED, str(row["partnership_id"]), location=place)


def _is_intact(blob: object, digest: str) -> bool:
    if not isinstance(blob, bytes):
        return False
    try:
        return digest_of(from_blob(blob)) == digest
    except ValueError:
        return False


_NAMED_REGIONS = """
SELECT f.reference_set, f.main_region_id AS region_id FROM findings f
WHERE f.until_run IS NULL AND f.main_region_id IS NOT NULL
UNION
SELECT f.reference_set, o.region_id FROM findings f JOIN overlaps o ON o.finding = f.fid WHERE f.until_run IS NULL
"""


def _region_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Find sets whose regions are kept, but not all those that findings and overlaps of today name."""
    rows = connection.execute(
        f"SELECT n.reference_set, n.region_id FROM ({_NAMED_REGIONS}) n "  # noqa: S608  # our own words
        "WHERE n.reference_set IN (SELECT reference_set FROM regions) AND NOT EXISTS "
        "(SELECT 1 FROM regions r WHERE r.reference_set = n.reference_set AND r.region_id = n.region_id) "
        "ORDER BY n.reference_set, n.region_id"
    )
    for name, strange in groupby(rows, key=lambda row: str(row["reference_set"])):
        ids = [str(row["region_id"]) for row in strange]
        shown = ", ".join(ids[:_SHOWN_IDS]) + (", …" if len(ids) > _SHOWN_IDS else "")
        values = (("reference_set", name), ("count", len(ids)), ("ids", shown))
        yield Problem(ProblemKind.OTHER_REGIONS, location="regions", values=values)


_SHOWN_IDS = 5


def _content_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Hold attached files against their hash and size, one at a time: they may be large."""
    rows = connection.execute(
        "SELECT fid, partnership_id, name, size, sha256 FROM attachments "
        "WHERE removed_at IS NULL AND sha256 IS NOT NULL ORDER BY fid"
    ).fetchall()
    for row in rows:
        found = connection.execute(
            "SELECT content FROM attachment_contents WHERE sha256 = ?", (row["sha256"],)
        ).fetchone()
        kind = _content_fault(None if found is None else found["content"], row["sha256"], row["size"])
        if kind is not None:
            values = (("file", str(row["name"])),)
            yield Problem(kind, str(row["partnership_id"]), location=f"attachments {row['fid']}", values=values)
    unused = connection.execute(
        "SELECT c.fid FROM attachment_contents c WHERE NOT EXISTS "
        "(SELECT 1 FROM attachments a WHERE a.sha256 = c.sha256 AND a.removed_at IS NULL)"
    )
    for row in unused:
        yield Problem(ProblemKind.CONTENT_UNUSED, location=f"attachment_contents {row['fid']}")


def _content_fault(content: object, sha256: str, size: int | None) -> ProblemKind | None:
    if content is None:
        return ProblemKind.CONTENT_MISSING
    is_same = isinstance(content, bytes) and len(content) == size and hashlib.sha256(content).hexdigest() == sha256
    return None if is_same else ProblemKind.CONTENT_DAMAGED


_SEARCHES = (
    _rule_set_problems,
    _chain_problems,
    _loose_problems,
    _analysis_problems,
    _geometry_problems,
    _region_problems,
    _content_problems,
)


# Explanations


def _cases(connection: sqlite3.Connection, checked: Checked) -> Iterator[Stored]:
    """Read every explanation; one that cannot be understood is a problem and no more."""
    rows = connection.execute("SELECT fid, partnership_id FROM explanations ORDER BY partnership_id").fetchall()
    for row in rows:
        key = str(row["partnership_id"])
        try:
            stored = load_case(connection, key)
        except (ValueError, RegisterError) as error:
            values = (("detail", str(error)),)
            place = f"explanations {row['fid']}"
            checked.problems.append(Problem(ProblemKind.ROW_UNREADABLE, key, location=place, values=values))
        else:
            yield stored


def _assess(stored: Stored, rule_set: RuleSet, today: date) -> Assessed:
    assert stored.case is not None
    deadline = ground_of(stored).deadline
    overlaps = () if stored.finding is None else stored.finding.overlaps
    quality = assess_quality(
        stored.case.parts,
        rule_set,
        name=stored.name or "",
        region_names=[one.region_name or one.region_id for one in overlaps],
        deadline=deadline,
        today=today,
        growth=growth_in(None if stored.finding is None else stored.finding.criteria),
    )
    return Assessed(stored, quality, lacks_of(stored.case.parts, rule_set, deadline, today))


_SETTLED = frozenset({State.ACCEPTED, State.EXEMPT, State.PLANNED, State.RESOLVED, State.WITHDRAWN})
_STANDS = frozenset({State.ACCEPTED, State.EXEMPT})
_MUST_BE_COMPLETE = frozenset({State.SUBMITTED, State.ACCEPTED, State.EXEMPT})


def _date_problems(one: Assessed, today: date) -> Iterator[Problem]:
    case, ground = one.stored.case, ground_of(one.stored)
    assert case is not None
    comply_by, review_date = case.parts.comply_by, case.parts.review_date
    if comply_by is not None and has_lapsed(case, today):
        yield _dated(ProblemKind.LAPSED, one, comply_by)
    if review_date is not None and review_date <= today and case.state in _STANDS:
        yield _dated(ProblemKind.REVIEW_DUE, one, review_date)
    if _is_past_deadline(case.state, ground, today) and ground.deadline is not None:
        yield _dated(ProblemKind.DEADLINE_PASSED, one, ground.deadline)


def _is_past_deadline(state: State, ground: Ground, today: date) -> bool:
    asks = ground.asks_explanation and state not in _SETTLED
    return asks and ground.deadline is not None and ground.deadline < today


def _dated(kind: ProblemKind, one: Assessed, day: date) -> Problem:
    return _about(kind, one, (("date", day), ("state", one.state.value)))


def _about(kind: ProblemKind, one: Assessed, values: tuple[tuple[str, str | date | int], ...]) -> Problem:
    return Problem(kind, one.stored.partnership_id, one.stored.name or "", "explanations", values)


def _incomplete_problems(one: Assessed) -> Iterator[Problem]:
    """Find explanations that stand although something mandatory is missing, as an import can bring them."""
    if one.state in _MUST_BE_COMPLETE and one.quality.level in (Level.NONE, Level.INSUFFICIENT):
        yield _about(ProblemKind.INCOMPLETE, one, (("state", one.state.value), ("level", one.quality.level.value)))


def _alike_problems(assessed: Iterable[Assessed]) -> Iterator[Problem]:
    by_id = {one.stored.partnership_id: one for one in assessed if one.state is not State.WITHDRAWN}
    texts = {key: one.stored.case.parts.reasons for key, one in by_id.items() if one.stored.case is not None}
    for pair in alike_pairs({key: text for key, text in texts.items() if text}):
        values = (("id", pair.second), ("percent", int(100 * pair.ratio)))
        yield _about(ProblemKind.ALIKE, by_id[pair.first], values)
