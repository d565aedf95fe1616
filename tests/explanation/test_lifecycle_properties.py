"""Laws of the life cycle, whatever people and the machine do in whatever order."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.explanation import lifecycle, parts, quality
from regioalign.regioalign_plugin.explanation.lifecycle import (
    PEOPLE_ACTIONS,
    SYSTEM,
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
    follow,
    lapse,
    offers,
    person_key,
)
from regioalign.regioalign_plugin.explanation.parts import LackCode, Parts, field_lacks, lacks_of
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set

RULE_SETS = [find_rule_set("regiodecreet-2023"), find_rule_set("vvsg-2020")]
START = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)

# Few values, so that steps often succeed, among them every kind that must not get through.
DAYS = st.sampled_from([None, date(2024, 5, 1), date(2024, 6, 2), date(2024, 6, 20), date(2031, 1, 1)])
TEXTS = st.sampled_from(["", "Omdat.", "Omdat.", "Omdat.", " ", "\u00a0", "\u200b", "\x00", "\ud800"])
FULL = Parts(
    departure="70 %",
    reasons="Omdat.",
    category="landscape",
    evidence="Bekken.",
    decision_body="Raad",
    decision_date=date(2024, 5, 1),
    decision_reference="R 1",
    duration="temporary",
    comply_by=date(2024, 6, 20),
    review_event="Fusie",
)
ANY_PARTS = st.builds(
    Parts,
    departure=TEXTS,
    reasons=TEXTS,
    category=st.sampled_from(["landscape", "feasibility", "other", "", "astrology"]),
    evidence=TEXTS,
    decision_body=TEXTS,
    decision_date=DAYS,
    decision_reference=TEXTS,
    duration=st.sampled_from(["temporary", "definitive", "", "permanent"]),
    comply_by=DAYS,
    measures=TEXTS,
    measures_effect=TEXTS,
    review_date=DAYS,
    review_event=TEXTS,
)
# Mostly a full text with one field changed: a text drawn field by field is hardly ever complete.
NEAR_PARTS = st.builds(
    lambda other, name: replace(FULL, **{name: getattr(other, name)}), ANY_PARTS, st.sampled_from(parts.PART_FIELDS)
)
UNNUMBERED = replace(FULL, decision_reference="")  # fit to submit, not to be accepted as it is
PARTS = st.one_of(st.just(FULL), st.just(UNNUMBERED), NEAR_PARTS, ANY_PARTS)
RULINGS = st.one_of(
    st.none(), st.builds(Ruling, body=TEXTS, date=DAYS, reference=TEXTS), st.just(Ruling("Regering", None, "VR 2"))
)
NAMES = st.sampled_from(["Jan", "Jan", "jan ", "Els", "Els", "", "system", "\u200b"])

SNAPSHOTS = st.builds(
    Snapshot,
    cls=st.sampled_from(["straddles_split", "straddles_minor", "extends_beyond"]),
    region_ids=st.sampled_from([("a", "b"), ("b", "c")]),
    main_share=st.sampled_from([0.6, 0.605, 0.7, None]),
    reference_set=st.sampled_from(["2021", "2025"]),
)
DEADLINES = st.sampled_from([None, date(2024, 6, 21), date(2030, 12, 31)])
GROUNDS = st.one_of(
    st.just(Ground(Snapshot("straddles_split", ("a", "b"), 0.6, "2025"), conforms=False)),
    st.builds(Ground, snapshot=SNAPSHOTS, conforms=st.sampled_from([False, False, None]), deadline=DEADLINES),
    st.just(Ground(Snapshot("within", ("a",), 1.0, "2025"), conforms=True)),
    st.just(Ground(None, conforms=None)),
)


@dataclass(frozen=True)
class Ask:
    """What a person asks, without the time."""

    action: Action
    actor: str
    remark: str
    parts: Parts | None
    ruling: Ruling | None
    departure: str


ASKS = st.builds(
    Ask,
    action=st.sampled_from(PEOPLE_ACTIONS),
    actor=NAMES,
    remark=TEXTS,
    parts=st.one_of(st.none(), PARTS),
    ruling=RULINGS,
    departure=TEXTS,
)
LONG_WAY = [
    Ask(Action.WRITE, "Jan", "", FULL, None, "70 %"),
    Ask(Action.SUBMIT, "Jan", "", None, None, ""),
    Ask(Action.ACCEPT, "Els", "", None, None, ""),
]
# The same three steps with a text, a name or a decision that may just not do.
NEAR_WAY = st.builds(
    lambda text, departure, submitter, reviewer, ruling: [
        replace(LONG_WAY[0], parts=text, departure=departure),
        replace(LONG_WAY[1], actor=submitter),
        replace(LONG_WAY[2], actor=reviewer, ruling=ruling),
    ],
    PARTS,
    TEXTS,
    NAMES,
    NAMES,
    RULINGS,
)
OPENING = Ground(Snapshot("straddles_split", ("a", "b"), 0.6, "2025"), conforms=False)

# A run, days that pass, one step of a person, or the three that lead to a decision.
STEPS = st.lists(
    st.one_of(
        GROUNDS.map(lambda ground: [ground]),
        st.integers(0, 30).map(lambda days: [days]),
        ASKS.map(lambda ask: [ask]),
        NEAR_WAY.map(lambda way: way[:2]),
        NEAR_WAY,
        st.just(LONG_WAY),
    ),
    max_size=25,
).map(lambda groups: [step for group in groups for step in group])


@dataclass
class Life:
    """One life: the case, its events, and what was seen on the way."""

    rule_set: object
    ground: Ground = OPENING
    case: Case | None = None
    now: datetime = START
    events: list[Event] = field(default_factory=list)
    refusals: list[Refused] = field(default_factory=list)

    @property
    def today(self) -> date:
        return self.now.date()

    def take(self, step) -> None:
        self.now += timedelta(seconds=1)
        if isinstance(step, Ground):
            self.ground = step
            self.case, events = follow(self.case, step, self.rule_set, at=self.now, today=self.today, run=1)
            self.events += events
        elif isinstance(step, int):
            self.now += timedelta(days=step)
            if self.case is not None:
                self.case, events = lapse(self.case, at=self.now, today=self.today)
                self.events += events
        elif self.case is not None:
            self.ask(step)

    def ask(self, step: Ask) -> None:
        try:
            self.case, event = change(self.case, self.request(step), self.ground, self.rule_set)
        except Refused as refused:
            self.refusals.append(refused)
        else:
            self.events.append(event)

    def request(self, step: Ask) -> Request:
        return Request(
            step.action, step.actor, self.now, self.today, step.remark, step.parts, step.ruling, step.departure
        )


def lives(rule_set, steps):
    """Give the life before each step, the step, and the life after it."""
    path = Life(rule_set)
    for step in [OPENING, *steps]:
        before = replace(path, events=list(path.events))
        path.take(step)
        yield before, step, path


@given(st.sampled_from(RULE_SETS), STEPS)
@example(RULE_SETS[0], LONG_WAY)
@example(RULE_SETS[0], [replace(LONG_WAY[0], parts=UNNUMBERED), *LONG_WAY[1:]])
@settings(max_examples=400)
def test_nothing_is_accepted_without_body_date_reference_and_mandatory_parts(rule_set, steps) -> None:
    check_acceptance(rule_set, steps)


@given(st.sampled_from(RULE_SETS), NEAR_WAY)
@settings(max_examples=1000)
def test_no_text_name_or_decision_gets_past_the_guards_of_acceptance(rule_set, way) -> None:
    check_acceptance(rule_set, way)


def check_acceptance(rule_set, steps) -> None:
    for before, _step, path in lives(rule_set, steps):
        if path.case.state is not State.ACCEPTED or path.case == before.case:
            continue
        ruling = path.case.ruling
        assert ruling.body
        assert ruling.reference
        assert ruling.date is not None
        assert ruling.date <= path.today
        if before.case.state is State.ACCEPTED:
            continue
        assert before.case.state is State.SUBMITTED
        assert lacks_of(path.case.parts, rule_set, path.ground.deadline, path.today) == ()
        assert path.case.parts.reasons == "Omdat."
        if rule_set.two_persons:
            own = {person_key(path.case.author), person_key(path.case.submitted_by)}
            assert person_key(path.case.reviewer) not in own


@given(st.sampled_from(RULE_SETS), STEPS)
@example(RULE_SETS[0], [*LONG_WAY, 30])
@settings(max_examples=300)
def test_the_events_are_a_chain_from_nothing_to_the_present_state(rule_set, steps) -> None:
    for before, _step, path in lives(rule_set, steps):
        states = [None, *(event.to_state for event in path.events)]
        assert [event.from_state for event in path.events] == states[:-1]
        assert path.case.state is states[-1]
        assert [event.at for event in path.events] == sorted(event.at for event in path.events)
        assert all(event.at.utcoffset() == timedelta(0) for event in path.events)
        if before.case is None or path.case.state is not before.case.state:
            assert len(path.events) > len(before.events)


@given(st.sampled_from(RULE_SETS), STEPS)
@example(RULE_SETS[0], LONG_WAY)
def test_the_machine_alters_no_text_and_signs_as_itself_and_people_never_do(rule_set, steps) -> None:
    for before, step, path in lives(rule_set, steps):
        added = path.events[len(before.events) :]
        is_person = isinstance(step, Ask)
        assert all((event.actor == SYSTEM) is not is_person for event in added)
        assert all(person_key(event.actor) for event in added)
        if before.case is not None and not is_person:
            kept = {"state": path.case.state, "absent_runs": path.case.absent_runs}
            kept["withdrawn_by_system"] = path.case.withdrawn_by_system
            assert replace(before.case, **kept) == path.case


@given(st.sampled_from(RULE_SETS), STEPS, GROUNDS)
def test_the_machine_does_nothing_the_second_time(rule_set, steps, ground) -> None:
    *_, (_, _, path) = lives(rule_set, steps)
    moment = {"at": path.now, "today": path.today}

    lapsed, _ = lapse(path.case, **moment)
    assert lapse(lapsed, **moment) == (lapsed, ())

    once, _ = follow(path.case, ground, rule_set, run=2, **moment)
    if ground.snapshot is None:
        once, _ = follow(once, ground, rule_set, run=3, **moment)
    twice, events = follow(once, ground, rule_set, run=4, **moment)
    assert events == ()
    assert replace(twice, absent_runs=once.absent_runs) == once
    assert lapse(once, **moment) == (once, ())


@given(st.sampled_from(RULE_SETS), STEPS, GROUNDS, st.integers(0, 40))
@settings(max_examples=300)
def test_dates_before_a_run_change_nothing_about_where_it_ends(rule_set, steps, ground, days) -> None:
    *_, (_, _, path) = lives(rule_set, steps)
    later = path.now + timedelta(days=days)
    moment = {"at": later, "today": later.date()}

    direct, _ = follow(path.case, ground, rule_set, **moment)
    by_way, _ = follow(lapse(path.case, **moment)[0], ground, rule_set, **moment)

    assert direct == by_way


@given(st.sampled_from(RULE_SETS), STEPS, ASKS)
def test_an_offer_without_lacks_can_be_taken_with_what_it_asks(rule_set, steps, ask) -> None:
    *_, (_, _, path) = lives(rule_set, steps)
    given_with_it = {
        "remark": "Zie verslag",
        "departure": "70 %",
        "ruling": Ruling("Regering", date(2024, 5, 1), "VR 1"),
    }
    offered = offers(path.case, path.ground, rule_set, ask.actor, path.today)

    for offer in offered:
        plan = Parts(comply_by=path.today) if offer.action is Action.PLAN else None
        asked = Request(offer.action, ask.actor, path.now, path.today, parts=plan, **given_with_it)
        if offer.lacks:
            continue
        changed, event = change(path.case, asked, path.ground, rule_set)
        assert changed.state is event.to_state is offer.to_state
    for action in set(PEOPLE_ACTIONS) - {offer.action for offer in offered}:
        with pytest.raises(Refused) as caught:
            change(path.case, Request(action, "Jan", path.now, path.today), path.ground, rule_set)
        assert [lack.code for lack in caught.value.lacks] == [LackCode.NOT_FROM_STATE]


@given(st.sampled_from(RULE_SETS), STEPS)
def test_every_refusal_says_why(rule_set, steps) -> None:
    *_, (_, _, path) = lives(rule_set, steps)

    for refused in path.refusals:
        assert refused.lacks
        assert str(refused).startswith(f"cannot {refused.action} what is {refused.state}: ")


@given(st.sampled_from(RULE_SETS), STEPS)
def test_the_same_steps_at_the_same_times_give_the_same_life(rule_set, steps) -> None:
    *_, (_, _, one) = lives(rule_set, steps)
    *_, (_, _, other) = lives(rule_set, steps)

    assert (one.case, one.events) == (other.case, other.events)


@given(st.sampled_from(RULE_SETS), STEPS)
@settings(max_examples=300)
def test_no_text_gets_in_that_cannot_be_stored(rule_set, steps) -> None:
    for _before, _step, path in lives(rule_set, steps):
        assert field_lacks(path.case.parts) == ()
        for event in path.events:
            (event.actor + event.remark).encode("utf-8")
            assert "\x00" not in event.actor + event.remark


@given(st.builds(Parts, **dict.fromkeys(parts.TEXT_FIELDS, st.text(st.characters(exclude_categories=()), max_size=30))))
def test_any_text_is_either_stored_or_told_about(given_parts) -> None:
    if not field_lacks(given_parts):
        for name in parts.TEXT_FIELDS:
            getattr(given_parts, name).encode("utf-8")
    assert Parts(**{name: getattr(given_parts, name) for name in parts.PART_FIELDS}) == given_parts
    for lack in lacks_of(given_parts, RULE_SETS[0], None, date(2024, 6, 1)):
        assert str(lack)


CLOCKS = {"now", "utcnow", "fromtimestamp", "monotonic", "time", "date.today", "datetime.today"}


def test_no_clock_is_read() -> None:
    for module in (lifecycle, parts, quality):
        tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
        called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert not [name for name in called if any(f".{name}".endswith(f".{clock}") for clock in CLOCKS)]
