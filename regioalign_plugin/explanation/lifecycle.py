"""The life of an explanation: its states, who may take which step when, and what the machine does (DESIGN 7).

Pure functions over frozen values: a step gives a new case and the event that tells of it, time is what is passed in,
and nothing is stored here. People take steps with `change`; after a run the machine takes its own with `follow`, and
when a date has passed with `lapse`.

The table of DESIGN 7 has no row for `reopen`, though E9 asks for "the event that reopens it": here a person may reopen
what is accepted, exempt, planned or withdrawn. It becomes stale, to be written anew, or open if there is no text.
"""

from __future__ import annotations

import datetime as dt
import math
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from ..vocabulary import Class, Code
from .parts import (
    Lack,
    LackCode,
    Parts,
    day_of,
    deadline_lacks,
    field_lacks,
    future_lacks,
    ground_lacks,
    lacks_of,
    text_lacks,
    tidy,
    without_invisible,
)
from .rulesets import Outcome, RuleSet

SYSTEM = "system"
"""The actor of the machine's events; no person may go by this name."""

MAX_NAME = 200
ABSENT_RUNS = 2
"""After so many runs in a row without its territory an explanation is withdrawn."""

# Shares are quotients of areas; equal differences may differ in their last digits.
_ROUNDING = 1e-9


class State(Code):
    """Where an explanation stands."""

    OPEN = "open"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    PLANNED = "planned"
    EXPIRED = "expired"
    STALE = "stale"
    RESOLVED = "resolved"
    WITHDRAWN = "withdrawn"
    EXEMPT = "exempt"


class Action(Code):
    """What an event says was done: by people, by the machine, or by an import."""

    WRITE = "write"
    SUBMIT = "submit"
    RETURN = "return"
    ACCEPT = "accept"
    REJECT = "reject"
    PLAN = "plan"
    EXEMPT = "exempt"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"
    OPEN = "open"
    RESOLVE = "resolve"
    STALE = "stale"
    EXPIRE = "expire"
    IMPORT = "import"
    UNDO = "undo"


PEOPLE_ACTIONS: tuple[Action, ...] = (
    Action.WRITE,
    Action.SUBMIT,
    Action.RETURN,
    Action.ACCEPT,
    Action.REJECT,
    Action.PLAN,
    Action.EXEMPT,
    Action.WITHDRAW,
    Action.REOPEN,
)


@dataclass(frozen=True)
class Snapshot:
    """What a run found of a partnership, as far as an explanation answers it.

    Parameters
    ----------
    cls
        Code of its class.
    region_ids
        Ids of the significant regions; kept sorted.
    main_share
        Share (0–1) in the main region; None, as NaN, where there is none.
    reference_set
        The set of regions it was held against.
    """

    cls: str
    region_ids: tuple[str, ...] = ()
    main_share: float | None = None
    reference_set: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "cls", str(self.cls))
        object.__setattr__(self, "region_ids", tuple(sorted(self.region_ids)))
        if self.main_share is not None and math.isnan(self.main_share):
            object.__setattr__(self, "main_share", None)


@dataclass(frozen=True)
class Ruling:
    """The decision of the reviewer: by which body, when, under which reference; "" and None are absent."""

    body: str = ""
    date: dt.date | None = None
    reference: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "body", tidy(self.body))
        object.__setattr__(self, "date", day_of(self.date))
        object.__setattr__(self, "reference", tidy(self.reference))


@dataclass(frozen=True)
class Case:
    """An explanation with where it stands.

    Parameters
    ----------
    state
        A `State`.
    parts
        The text.
    author, submitted_by, reviewer
        Who last wrote it, submitted it, and decided on it; "" for nobody yet.
    ruling
        The decision of the reviewer; that of an earlier round is gone once it is submitted or planned again.
    answers
        What the run had found when it was submitted or planned; None before that.
    absent_runs
        Runs in a row that lacked the territory, the latest included.
    withdrawn_by_system
        Whether that is why it is withdrawn, so that it returns with the territory.
    writers
        All who had a hand in it since it was last accepted, exempted or rejected; none of them is a second person.
        It tells no two cases apart.
    """

    state: State
    parts: Parts = field(default_factory=Parts)
    author: str = ""
    submitted_by: str = ""
    reviewer: str = ""
    ruling: Ruling = field(default_factory=Ruling)
    answers: Snapshot | None = None
    absent_runs: int = 0
    withdrawn_by_system: bool = False
    writers: tuple[str, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "state", State(self.state))


@dataclass(frozen=True)
class Ground:
    """What is known of the partnership now.

    Parameters
    ----------
    snapshot
        What the latest run found; None where the territory is absent from it.
    conforms
        Whether its class conforms; None where that has no answer.
    deadline
        Last day by which it must conform; None where there is none.
    """

    snapshot: Snapshot | None
    conforms: bool | None
    deadline: dt.date | None = None

    @property
    def asks_explanation(self) -> bool:
        """Whether there is something to explain: it does not conform, or extends beyond all regions."""
        if self.snapshot is None:
            return False
        return self.conforms is False or self.snapshot.cls == Class.EXTENDS_BEYOND.value


@dataclass(frozen=True)
class Request:
    """A step that a person wants to take.

    Parameters
    ----------
    action
        One of `PEOPLE_ACTIONS`.
    actor
        Name of the person.
    at
        When, with its time zone.
    today
        The day to hold dates against; where the person is, that may be another than in UTC.
    remark
        Why; a must to return, reject, withdraw and reopen.
    parts
        The whole text as it must become, for write and plan; None leaves it as it is.
    ruling
        The decision, for accept, reject, exempt and return.
    departure
        E1 as the software words it now, for write, plan and submit; "" leaves what there is.
    """

    action: Action
    actor: str
    at: dt.datetime
    today: dt.date
    remark: str = ""
    parts: Parts | None = None
    ruling: Ruling | None = None
    departure: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "action", Action(self.action))
        object.__setattr__(self, "at", _in_utc(self.at))
        object.__setattr__(self, "today", day_of(self.today))
        for name in ("actor", "remark", "departure"):
            object.__setattr__(self, name, tidy(getattr(self, name)))


@dataclass(frozen=True)
class Event:
    """One change of state, or of a text: when (UTC), by whom, what, from where to where.

    `from_state` is None for the first event of a case. `run` and `reference_set` tell what the register held then.
    """

    at: dt.datetime
    actor: str
    action: Action
    from_state: State | None
    to_state: State
    remark: str = ""
    run: int | None = None
    reference_set: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", _in_utc(self.at))


@dataclass(frozen=True)
class Offer:
    """A step that the state allows.

    Parameters
    ----------
    action, to_state
        The step, and where it leads.
    lacks
        What stands in its way as the case is now.
    asks
        What the person must still give with the request itself: `remark`, `ruling_body`, `ruling_date`,
        `ruling_reference`, `comply_by`.
    """

    action: Action
    to_state: State
    lacks: tuple[Lack, ...] = ()
    asks: tuple[str, ...] = ()


class Refused(Exception):
    """A step that cannot be taken; `lacks` says everything that stands in its way."""

    def __init__(self, action: Action, state: State, lacks: tuple[Lack, ...]) -> None:
        super().__init__(action, state, lacks)
        self.action = action
        self.state = state
        self.lacks = lacks

    def __str__(self) -> str:
        """Say it in English."""
        return f"cannot {self.action} what is {self.state}: {'; '.join(str(lack) for lack in self.lacks)}"


# From which states people may take a step, and where it leads; `reopen` leads to open where there is no text.
_STEPS: Mapping[Action, tuple[frozenset[State], State]] = {
    Action.WRITE: (
        frozenset(
            {
                State.OPEN,
                State.DRAFT,
                State.SUBMITTED,
                State.RETURNED,
                State.REJECTED,
                State.EXPIRED,
                State.STALE,
            }
        ),
        State.DRAFT,
    ),
    Action.SUBMIT: (frozenset({State.DRAFT, State.RETURNED}), State.SUBMITTED),
    Action.RETURN: (frozenset({State.SUBMITTED}), State.RETURNED),
    Action.ACCEPT: (frozenset({State.SUBMITTED}), State.ACCEPTED),
    Action.REJECT: (frozenset({State.SUBMITTED}), State.REJECTED),
    Action.PLAN: (frozenset({State.OPEN, State.REJECTED}), State.PLANNED),
    Action.EXEMPT: (frozenset({State.SUBMITTED}), State.EXEMPT),
    Action.WITHDRAW: (frozenset({State.DRAFT, State.SUBMITTED}), State.WITHDRAWN),
    Action.REOPEN: (frozenset({State.ACCEPTED, State.EXEMPT, State.PLANNED, State.WITHDRAWN}), State.STALE),
}

# What a person can still give with the request; what is missing of it bars no button.
_CURABLE: Mapping[Action, frozenset[str]] = {
    Action.SUBMIT: frozenset({"departure"}),
    Action.RETURN: frozenset({"remark"}),
    Action.REJECT: frozenset({"remark"}),
    Action.WITHDRAW: frozenset({"remark"}),
    Action.REOPEN: frozenset({"remark"}),
    Action.PLAN: frozenset({"comply_by"}),
    Action.ACCEPT: frozenset({"ruling_body", "ruling_date", "ruling_reference"}),
    Action.EXEMPT: frozenset({"ruling_date"}),
}
_SUPPLIED_BY_SOFTWARE = frozenset({"departure"})

_NEEDS_REMARK = frozenset({Action.RETURN, Action.REJECT, Action.WITHDRAW, Action.REOPEN})
_NEEDS_FINDING = frozenset({Action.SUBMIT, Action.PLAN, Action.REOPEN})
_NEEDS_TEXT = frozenset({Action.SUBMIT, Action.ACCEPT, Action.EXEMPT})
_REVIEWS = frozenset({Action.RETURN, Action.ACCEPT, Action.REJECT, Action.EXEMPT})
_ANSWERS_FINDING = frozenset({State.SUBMITTED, State.ACCEPTED, State.EXEMPT, State.PLANNED})


def change(case: Case, request: Request, ground: Ground, rule_set: RuleSet) -> tuple[Case, Event]:
    """Take a person's step: give the case after it, and its event.

    Raises `Refused`, with everything that stands in its way.
    """
    lacks = _lacks(case, request, ground, rule_set)
    if lacks:
        raise Refused(request.action, case.state, lacks)
    to_state = _target(case, request.action)
    changed = replace(_EFFECTS[request.action](case, request, ground), state=to_state)
    reference_set = "" if ground.snapshot is None else ground.snapshot.reference_set
    event = Event(
        request.at, request.actor, request.action, case.state, to_state, request.remark, reference_set=reference_set
    )
    return changed, event


def offers(case: Case, ground: Ground, rule_set: RuleSet, actor: str, today: dt.date) -> tuple[Offer, ...]:
    """Give every step that the state allows to people, with what stands in its way for this person now."""
    midnight = dt.datetime(today.year, today.month, today.day, tzinfo=dt.timezone.utc)
    found = []
    for action in PEOPLE_ACTIONS:
        if case.state in _STEPS[action][0]:
            lacks = _lacks(case, Request(action, actor, midnight, today), ground, rule_set)
            curable = _CURABLE.get(action, frozenset())
            asked = dict.fromkeys(lack.field for lack in lacks if lack.field in curable - _SUPPLIED_BY_SOFTWARE)
            barring = tuple(lack for lack in lacks if lack.field not in curable)
            if action is Action.PLAN:
                # After the deadline no day is left that could be asked for.
                barring += deadline_lacks(today, ground.deadline)
            found.append(Offer(action, _target(case, action), barring, tuple(asked)))
    return tuple(found)


def person_key(name: str) -> str:
    """Give what two ways of writing one person's name share: capitals, blanks and widths of letters do not count."""
    visible = without_invisible(unicodedata.normalize("NFKC", name))
    return " ".join(unicodedata.normalize("NFKC", visible.casefold()).split())


def is_same_ground(answered: Snapshot | None, found: Snapshot | None, eps: float) -> bool:
    """Whether an explanation still answers what is found: class and regions the same, main share within `eps`.

    The reference set itself does not count. What an explanation answers that is not known is not the same; but where
    one of the two does not name its regions, as a run without the table of overlaps, class and share decide.
    """
    if answered is None or found is None or answered.cls != found.cls:
        return False
    if answered.region_ids and found.region_ids and answered.region_ids != found.region_ids:
        return False
    if answered.main_share is None or found.main_share is None:
        return answered.main_share is found.main_share
    return abs(answered.main_share - found.main_share) <= eps + _ROUNDING


def follow(
    case: Case | None, ground: Ground, rule_set: RuleSet, *, at: dt.datetime, today: dt.date, run: int | None = None
) -> tuple[Case | None, tuple[Event, ...]]:
    """Take the machine's steps after a run: give the case after them, and their events in order.

    A text is never altered. Doing it again with the same input gives no further event; only runs without the
    territory are counted, so it is to be called once per run.

    Parameters
    ----------
    case
        None where the partnership had nothing to explain so far; it stays None as long as that is so.
    ground
        What the run found.
    rule_set
        Its `eps` tells which change of the main share is noise.
    at, today
        Time of the events, with its time zone; the day to hold dates against.
    run
        Number of the run, for the events.
    """
    reference_set = "" if ground.snapshot is None else ground.snapshot.reference_set
    machine = _Machine(at, run, reference_set)
    if case is None:
        return machine.opened(ground), tuple(machine.events)
    if ground.snapshot is None:
        return machine.missed(case, today), tuple(machine.events)
    present = machine.returned(replace(case, absent_runs=0))
    return machine.judged(present, ground, rule_set, today), tuple(machine.events)


def lapse(case: Case, *, at: dt.datetime, today: dt.date, run: int | None = None) -> tuple[Case, tuple[Event, ...]]:
    """Let what has an end date expire on the day after it; else give the case as it is, and no event."""
    reference_set = "" if case.answers is None else case.answers.reference_set
    machine = _Machine(at, run, reference_set)
    return machine.lapsed(case, today), tuple(machine.events)


def has_lapsed(case: Case, today: dt.date) -> bool:
    """Whether the end date has passed of what is planned, or accepted for a time; the date itself is in time."""
    ends = case.state is State.PLANNED or (
        case.state is State.ACCEPTED and case.parts.duration == Outcome.TEMPORARY.value
    )
    return ends and case.parts.comply_by is not None and today > case.parts.comply_by


class _Machine:
    """Takes the machine's steps one after the other and keeps their events."""

    def __init__(self, at: dt.datetime, run: int | None, reference_set: str) -> None:
        self._at = _in_utc(at)
        self._run = run
        self._reference_set = reference_set
        self.events: list[Event] = []

    def opened(self, ground: Ground) -> Case | None:
        """Open a case where there is something to explain."""
        if not ground.asks_explanation:
            return None
        self._note(Action.OPEN, None, State.OPEN)
        return Case(State.OPEN)

    def missed(self, case: Case, today: dt.date) -> Case:
        """Count a run without the territory, and withdraw after two; end dates pass meanwhile too."""
        counted = replace(case, absent_runs=case.absent_runs + 1)
        if counted.absent_runs < ABSENT_RUNS or counted.state is State.WITHDRAWN:
            return self.lapsed(counted, today)
        return replace(self._moved(counted, Action.WITHDRAW, State.WITHDRAWN), withdrawn_by_system=True)

    def returned(self, case: Case) -> Case:
        """Take back what was withdrawn because the territory was gone."""
        if case.state is not State.WITHDRAWN or not case.withdrawn_by_system:
            return case
        return replace(self._moved(case, Action.REOPEN, _reopened(case)), withdrawn_by_system=False)

    def judged(self, case: Case, ground: Ground, rule_set: RuleSet, today: dt.date) -> Case:
        """Hold the case against what is found of its territory."""
        if case.state is State.WITHDRAWN:
            return case
        if ground.conforms:
            return case if case.state is State.RESOLVED else self._moved(case, Action.RESOLVE, State.RESOLVED)
        if case.state is State.RESOLVED:
            return self._moved(case, Action.REOPEN, _reopened(case))
        # Dates first: the outcome must not depend on whether they were looked at before the run.
        current = self.lapsed(case, today)
        if current.state in _ANSWERS_FINDING and not is_same_ground(
            current.answers, ground.snapshot, rule_set.parameters.eps
        ):
            return self._moved(current, Action.STALE, State.STALE)
        return current

    def lapsed(self, case: Case, today: dt.date) -> Case:
        """Let it expire once its end date has passed."""
        return self._moved(case, Action.EXPIRE, State.EXPIRED) if has_lapsed(case, today) else case

    def _moved(self, case: Case, action: Action, to_state: State) -> Case:
        self._note(action, case.state, to_state)
        return replace(case, state=to_state)

    def _note(self, action: Action, from_state: State | None, to_state: State) -> None:
        self.events.append(
            Event(self._at, SYSTEM, action, from_state, to_state, run=self._run, reference_set=self._reference_set)
        )


def _in_utc(at: dt.datetime) -> dt.datetime:
    if at.utcoffset() is None:
        raise ValueError(f"the time {at.isoformat()} must have a time zone")
    return at.astimezone(dt.timezone.utc)


def _reopened(case: Case) -> State:
    return State.OPEN if case.parts.is_blank else State.STALE


def _target(case: Case, action: Action) -> State:
    return _reopened(case) if action is Action.REOPEN else _STEPS[action][1]


# What stands in the way


def _lacks(case: Case, request: Request, ground: Ground, rule_set: RuleSet) -> tuple[Lack, ...]:
    """Collect everything that stands in the way; from a state without such a step that alone is worth saying."""
    action = request.action
    if action not in _STEPS or case.state not in _STEPS[action][0]:
        return (Lack(LackCode.NOT_FROM_STATE, "", (("action", action.value), ("state", case.state.value))),)
    found = (
        *_person_lacks(case, request, rule_set),
        *_request_lacks(request),
        *_finding_lacks(action, ground),
        *_text_lacks(case, request, ground, rule_set),
        *_decision_lacks(case, request, rule_set),
    )
    return tuple(dict.fromkeys(found))


def _person_lacks(case: Case, request: Request, rule_set: RuleSet) -> tuple[Lack, ...]:
    actor = person_key(request.actor[: MAX_NAME + 1])
    if not actor:
        return (Lack(LackCode.MISSING, "actor"),)
    if actor == SYSTEM:
        return (Lack(LackCode.RESERVED_NAME, "actor"),)
    authors = {person_key(name): name for name in (case.submitted_by, case.author) if person_key(name)}
    if request.action in _REVIEWS:
        hands = {**{person_key(name): name for name in case.writers}, **authors}
        barred = rule_set.two_persons and actor in hands
        return (Lack(LackCode.SAME_PERSON, "actor", (("person", hands[actor]),)),) if barred else ()
    if _is_for_authors(case.state, request.action) and authors and actor not in authors:
        return (Lack(LackCode.NOT_AUTHOR, "actor", (("person", ", ".join(authors.values())),)),)
    return ()


def _is_for_authors(state: State, action: Action) -> bool:
    """Whether only those who wrote or submitted it may: to take back what is submitted, and to withdraw."""
    return action is Action.WITHDRAW or (action is Action.WRITE and state is State.SUBMITTED)


def _request_lacks(request: Request) -> tuple[Lack, ...]:
    """Refuse what cannot be stored, and a step without the remark that it needs."""
    ruling = request.ruling or Ruling()
    needs_remark = request.action in _NEEDS_REMARK and not request.remark
    return (
        *text_lacks("actor", request.actor, MAX_NAME),
        *((Lack(LackCode.MISSING, "remark"),) if needs_remark else ()),
        *text_lacks("remark", request.remark),
        *text_lacks("departure", request.departure),
        *text_lacks("ruling_body", ruling.body),
        *text_lacks("ruling_reference", ruling.reference),
        *(field_lacks(request.parts) if request.parts is not None else ()),
    )


def _finding_lacks(action: Action, ground: Ground) -> tuple[Lack, ...]:
    if action not in _NEEDS_FINDING:
        return ()
    if ground.snapshot is None:
        return (Lack(LackCode.ABSENT),)
    return (Lack(LackCode.CONFORMS),) if ground.conforms else ()


def _text_lacks(case: Case, request: Request, ground: Ground, rule_set: RuleSet) -> tuple[Lack, ...]:
    text = _text_after(case, request)
    if request.action in _NEEDS_TEXT:
        return lacks_of(text, rule_set, ground.deadline, request.today)
    # A ground that was written under other rules does not keep the rest from being written.
    found = ground_lacks(text.category, rule_set) if text.category != case.parts.category else ()
    return found + _plan_lacks(text.comply_by, ground, request.today) if request.action is Action.PLAN else found


def _plan_lacks(comply_by: dt.date | None, ground: Ground, today: dt.date) -> tuple[Lack, ...]:
    if comply_by is None:
        return (Lack(LackCode.MISSING, "comply_by"),)
    if comply_by < today:
        return (Lack(LackCode.IN_PAST, "comply_by", (("date", comply_by), ("today", today))),)
    return deadline_lacks(comply_by, ground.deadline)


def _decision_lacks(case: Case, request: Request, rule_set: RuleSet) -> tuple[Lack, ...]:
    if request.action not in _REVIEWS:
        return ()
    ruling = _ruling_after(case, request)
    found = [*future_lacks("ruling_date", ruling.date, request.today)]
    if request.action is Action.ACCEPT:
        found += [Lack(LackCode.MISSING, f"ruling_{name}") for name, value in _named(ruling) if not value]
    if request.action is Action.EXEMPT:
        found += _legal_lacks(case.parts.category, rule_set)
    return tuple(found)


def _named(ruling: Ruling) -> tuple[tuple[str, str | dt.date | None], ...]:
    return (("body", ruling.body), ("date", ruling.date), ("reference", ruling.reference))


def _legal_lacks(category: str, rule_set: RuleSet) -> tuple[Lack, ...]:
    rule = rule_set.category(category)
    if rule is None or rule.legal_ground:
        return ()  # a category that is not offered is refused with the text
    return (Lack(LackCode.NO_LEGAL_GROUND, "category", (("category", category),)),)


# What a step changes


def _text_after(case: Case, request: Request) -> Parts:
    """Give the text as the step makes it."""
    if request.action not in {Action.WRITE, Action.PLAN, Action.SUBMIT}:
        return case.parts
    given = request.parts if request.parts is not None and request.action is not Action.SUBMIT else case.parts
    text = replace(given, departure=request.departure or given.departure or case.parts.departure)
    return replace(text, duration=Outcome.TEMPORARY.value) if request.action is Action.PLAN else text


def _ruling_after(case: Case, request: Request) -> Ruling:
    """Give the decision: what the reviewer gives; to grant, that of E4, completed or corrected, if no body is given.

    A body that is given has decided itself: with the date or reference of another one's decision it never did.
    """
    given = request.ruling or Ruling()
    if given.body or request.action not in {Action.ACCEPT, Action.EXEMPT}:
        return given
    own = case.parts
    return Ruling(own.decision_body, given.date or own.decision_date, given.reference or own.decision_reference)


def _write(case: Case, request: Request, _ground: Ground) -> Case:
    return replace(case, parts=_text_after(case, request), author=request.actor, writers=_hands(case, request))


def _submit(case: Case, request: Request, ground: Ground) -> Case:
    return replace(
        case,
        parts=_text_after(case, request),
        submitted_by=request.actor,
        reviewer="",
        ruling=Ruling(),
        answers=ground.snapshot,
        writers=_hands(case, request),
    )


def _review(case: Case, request: Request, _ground: Ground) -> Case:
    writers = case.writers if request.action is Action.RETURN else ()
    return replace(case, reviewer=request.actor, ruling=_ruling_after(case, request), writers=writers)


def _hands(case: Case, request: Request) -> tuple[str, ...]:
    """Give all who had a hand in it, the person of this step among them."""
    return tuple(dict.fromkeys((*case.writers, request.actor)))


def _plan(case: Case, request: Request, ground: Ground) -> Case:
    return replace(
        case,
        parts=_text_after(case, request),
        author=request.actor,
        submitted_by="",
        reviewer="",
        ruling=Ruling(),
        answers=ground.snapshot,
        writers=_hands(case, request),
    )


def _withdraw(case: Case, _request: Request, _ground: Ground) -> Case:
    return replace(case, withdrawn_by_system=False)


_EFFECTS: Mapping[Action, Callable[[Case, Request, Ground], Case]] = {
    Action.WRITE: _write,
    Action.SUBMIT: _submit,
    Action.RETURN: _review,
    Action.ACCEPT: _review,
    Action.REJECT: _review,
    Action.PLAN: _plan,
    Action.EXEMPT: _review,
    Action.WITHDRAW: _withdraw,
    Action.REOPEN: _withdraw,
}
