"""What the dock knows of a register, and how it is read and changed: plain values, and no Qt.

Everything in here may take long, so it runs in the session's worker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from ..explanation.lifecycle import Offer, Refused, Request, offers
from ..explanation.quality import Quality, alike_to
from ..explanation.rulesets import RuleSet
from ..register.attachments import Attachment, list_attachments
from ..register.cases import (
    Outcome,
    Step,
    change_explanation,
    change_many,
    current_reference_set,
    ground_of,
    load_case,
    read_case,
    rule_set_in,
    undo_many,
)
from ..register.errors import Conflict, NoRunYet, NothingToExplain, RegisterError, RegisterNewer, UnknownPartnership
from ..register.file import FileState, reading, state_of
from ..register.listing import (
    CaseRow,
    HistoryRow,
    VersionRow,
    cases_in,
    history,
    list_cases,
    priority_in,
    reasons,
    repairs_in,
    versions,
)
from ..register.records import Priority, Repair, Stored
from ..register.writers import Who
from ..report.explanations import departure_of, quality_of
from ..report.progress import Progress, progress_of
from ..report.sheet_file import write_sheet

Pair = tuple[Stored, Stored]
"""What stood before and after a change."""

NEARLY_ALIKE = 0.6
"""Reasons at least so much alike are held against a text while it is typed; from 0.8 on there is a warning."""


@dataclass(frozen=True)
class Review:
    """
    A register as it is loaded; replaced as a whole.

    Parameters
    ----------
    path
        The file.
    rows
        One per partnership, by id.
    reference_set, rule_set
        Those that count; "" and None before the first run.
    problem
        Why it can only be read; None where it can be changed.
    loaded_at
        When it was read.
    progress
        How far the review is.
    """

    path: Path
    rows: tuple[CaseRow, ...]
    reference_set: str
    rule_set: RuleSet | None
    problem: RegisterError | None
    loaded_at: datetime
    progress: Progress = field(default_factory=Progress)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.problem is not None

    @cached_property
    def by_id(self) -> Mapping[str, CaseRow]:
        """The rows by partnership id."""
        return {row.partnership_id: row for row in self.rows}


@dataclass(frozen=True)
class Update:
    """A review after something happened, and the ids of rows that came, went or changed; None for all."""

    review: Review
    changed: frozenset[str] | None


@dataclass(frozen=True)
class Taken:
    """
    What became of steps.

    Parameters
    ----------
    update
        The review after them.
    ids, outcomes
        Whom each step was about, and what stands then, or why it was not taken.
    pairs
        What stood before and after, of the steps that changed something.
    """

    update: Update
    ids: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True)
class Detail:
    """
    All about one partnership.

    Parameters
    ----------
    stored
        Finding and explanation.
    history, versions, attachments
        Events oldest first; earlier texts newest first; files and links.
    quality
        Of the text as it is stored; None where there is nothing to explain or no rule set.
    departure
        Part E1 as the software words it now.
    priority, repairs
        Its place in the order of alignment, and its repairs by rank.
    """

    stored: Stored
    history: tuple[HistoryRow, ...] = ()
    versions: tuple[VersionRow, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    quality: Quality | None = None
    departure: str = ""
    priority: Priority | None = None
    repairs: tuple[Repair, ...] = ()

    @property
    def partnership_id(self) -> str:
        """Whose."""
        return self.stored.partnership_id


Signature = tuple[tuple[int, int, int], ...]


class Desk:
    """
    A register seen from the worker; its methods run there, one after another.

    Parameters
    ----------
    path
        The file.
    clock
        Gives the time, with its zone.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self.path = path
        self._clock = clock
        self._review: Review | None = None
        self._seen: Signature = ()

    def load(self) -> Update:
        """Read all, and tell what differs from what was read before. Raises `RegisterError`, `RuleSetError`."""
        seen, self._seen = signature_of(self.path), ()  # what cannot be read now is tried again at the next look
        review = load_review(self.path, self._clock())
        changed = None if self._review is None else changed_ids(self._review, review)
        self._review, self._seen = review, seen
        return Update(review, changed)

    def look(self) -> Update | None:
        """Read all if the file is not as it was left; else give None."""
        return self.load() if self._is_behind() else None

    def detail(self, partnership_id: str) -> Detail:
        """Read all about one partnership."""
        stored = read_case(self.path, partnership_id)
        rule_set = None if self._review is None else self._review.rule_set
        with reading(self.path) as connection:
            priority, own = priority_in(connection, partnership_id), repairs_in(connection, partnership_id)
        return Detail(
            stored,
            history(self.path, partnership_id),
            versions(self.path, partnership_id),
            list_attachments(self.path, partnership_id),
            quality_of(stored, rule_set, self._clock().date()),
            departure_of(stored),
            priority,
            own,
        )

    def write_sheet(self, partnership_id: str, folder: Path) -> Path:
        """Write the sheet of a partnership into a folder; gives the file. Raises `RegisterError`, `OSError`."""
        rule_set = None if self._review is None else self._review.rule_set
        return write_sheet(self.path, partnership_id, folder, rule_set=rule_set, today=self._clock().date())

    def alike(self, partnership_id: str) -> dict[str, str]:
        """Give the reasons of others that are much like those of a partnership, by id."""
        others = reasons(self.path)
        own = others.pop(partnership_id, "")
        return {pair.second: others[pair.second] for pair in alike_to(own, others, NEARLY_ALIKE)}

    def take(self, steps: Sequence[Step], who: Who, *, autosave: bool = False) -> Taken:
        """Take steps, in one transaction but for drafts, and read again what they are about."""
        ids = [step.partnership_id for step in steps]
        is_behind = self._is_behind()
        before = self._read_many(ids)
        outcomes = self._store(steps, who, autosave=autosave)
        return Taken(self._reread(ids, is_behind), tuple(ids), outcomes, _pairs(before, outcomes))

    def take_each(self, ids: Iterable[str], make: Callable[[Stored], Request], who: Who) -> Taken:
        """Take for each partnership the step that `make` gives for what stands there."""
        stored = self._read_many(ids)
        steps = [Step(key, make(one), one.version) for key, one in stored.items()]
        return self.take(steps, who)

    def offers(self, ids: Iterable[str], actor: str) -> dict[str, tuple[Offer, ...]]:
        """Tell which steps each partnership can take now; those with nothing to explain are left out."""
        rule_set = None if self._review is None else self._review.rule_set
        if rule_set is None:
            return {}
        today = self._clock().date()
        return {
            key: offers(stored.case, ground_of(stored), rule_set, actor, today)
            for key, stored in self._read_many(ids).items()
            if stored.case is not None
        }

    def undo(self, pairs: Sequence[Pair], who: Who, at: datetime) -> Taken:
        """Take changes back, the last one first."""
        is_behind = self._is_behind()
        outcomes = undo_many(self.path, reversed(pairs), who=who, at=at)
        undone = {one.partnership_id: one for one in outcomes if isinstance(one, Stored)}
        back = tuple((after, undone[after.partnership_id]) for _, after in pairs if after.partnership_id in undone)
        ids = tuple(after.partnership_id for _, after in reversed(pairs))
        return Taken(self._reread(ids, is_behind), ids, outcomes, back)

    def attach(self, change: Callable[[], object], partnership_id: str) -> Detail:
        """Change what is attached to a partnership, and read all about it."""
        is_behind = self._is_behind()
        change()
        if not is_behind:
            self._seen = signature_of(self.path)
        return self.detail(partnership_id)

    def _store(self, steps: Sequence[Step], who: Who, *, autosave: bool) -> tuple[Outcome, ...]:
        if not autosave:
            return change_many(self.path, steps, who=who)
        return tuple(self._autosave(step, who) for step in steps)

    def _autosave(self, step: Step, who: Who) -> Outcome:
        try:
            return change_explanation(
                self.path,
                step.partnership_id,
                step.request,
                who=who,
                expected_version=step.expected_version,
                autosave=True,
            )
        except (Conflict, Refused, NothingToExplain, UnknownPartnership) as told:
            return told

    def _read_many(self, ids: Iterable[str]) -> dict[str, Stored]:
        found: dict[str, Stored] = {}
        with reading(self.path) as connection:
            for key in ids:
                with suppress(UnknownPartnership):
                    found[key] = load_case(connection, key)
        return found

    def _is_behind(self) -> bool:
        """Whether another program changed the file since it was read."""
        return signature_of(self.path) != self._seen

    def _reread(self, ids: Sequence[str], is_behind: bool) -> Update:
        review = self._review
        if review is None or is_behind:
            return self.load()
        self._seen = signature_of(self.path)
        fresh = {row.partnership_id: row for row in list_cases(self.path, ids)}
        known = review.by_id
        changed = frozenset(key for key in ids if known.get(key) != fresh.get(key))
        if changed:
            rows = {**known, **fresh}
            for key in changed - fresh.keys():
                rows.pop(key, None)
            at, ordered = self._clock(), tuple(rows[key] for key in sorted(rows))
            review = replace(review, rows=ordered, loaded_at=at, progress=progress_of(ordered, at.date()))
            self._review = review
        return Update(review, changed)


def load_review(path: Path, at: datetime) -> Review:
    """Read a register. Raises `RegisterError` and `RuleSetError` where it cannot even be read."""
    state, problem = state_of(path)
    if problem is not None and not _is_readable(state, problem):
        raise problem
    with reading(path) as connection:
        rule_set: RuleSet | None = None
        with suppress(NoRunYet):
            rule_set = rule_set_in(connection)
        rows, reference_set = cases_in(connection), current_reference_set(connection)
    return Review(path, rows, reference_set, rule_set, problem, at, progress_of(rows, at.date()))


def _is_readable(state: FileState, problem: RegisterError) -> bool:
    return state is FileState.READ_ONLY or (isinstance(problem, RegisterNewer) and problem.readable)


def changed_ids(before: Review, after: Review) -> frozenset[str] | None:
    """Tell which rows came, went or changed; None where the rules or the regions did."""
    if (before.rule_set, before.reference_set) != (after.rule_set, after.reference_set):
        return None
    old, new = before.by_id, after.by_id
    gone = old.keys() - new.keys()
    return frozenset(gone).union(key for key, row in new.items() if old.get(key) != row)


def signature_of(path: Path) -> Signature:
    """Give what tells that a file was written: of itself, and of the log that QGIS may keep beside it."""
    return tuple(_stat(candidate) for candidate in (path, path.with_name(f"{path.name}-wal")))


def _stat(path: Path) -> tuple[int, int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, 0, 0)
    return (found.st_mtime_ns, found.st_size, found.st_ino)


def _pairs(before: Mapping[str, Stored], outcomes: Iterable[Outcome]) -> tuple[Pair, ...]:
    return tuple(
        (before[one.partnership_id], one)
        for one in outcomes
        if isinstance(one, Stored) and before[one.partnership_id].version != one.version
    )
