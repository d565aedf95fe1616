"""The life of an explanation, step by step: every state and action by hand, and what the machine does after a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from regioalign.regioalign_plugin.explanation.lifecycle import (
    PEOPLE_ACTIONS,
    SYSTEM,
    Action,
    Case,
    Event,
    Ground,
    Offer,
    Refused,
    Request,
    Ruling,
    Snapshot,
    State,
    change,
    follow,
    has_lapsed,
    is_same_ground,
    lapse,
    offers,
    person_key,
)
from regioalign.regioalign_plugin.explanation.parts import LackCode, Parts
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set

DECREE = find_rule_set("regiodecreet-2023")  # two persons
PAPER = find_rule_set("vvsg-2020")  # one suffices
PAPER_OF_TWO = replace(PAPER, two_persons=True)
AT = datetime(2024, 6, 1, 10, 30, tzinfo=timezone.utc)
TODAY = date(2024, 6, 1)
DEADLINE = date(2030, 12, 31)

SPLIT = Snapshot("straddles_split", ("gent", "waasland"), 0.70, "2025")
GROUND = Ground(SPLIT, conforms=False, deadline=DEADLINE)
CONFORMING = Ground(Snapshot("within", ("gent",), 1.0, "2025"), conforms=True, deadline=DEADLINE)
ABSENT = Ground(None, conforms=None, deadline=DEADLINE)
UNDECIDED = Ground(Snapshot("undecided", ("limburg",), 1.0, "2021"), conforms=None)

TEXT = Parts(
    departure="Regio Gent 70 %, Waasland 30 %",
    reasons="De zone volgt de Schelde.",
    category="landscape",
    evidence="Het bekken ligt voor 90 % in het werkingsgebied.",
    decision_body="Raad van bestuur",
    decision_date=date(2024, 5, 1),
    decision_reference="RVB/2024/7",
    duration="definitive",
    review_event="Een fusie van een deelnemer",
)
TEMPORARY = replace(TEXT, duration="temporary", comply_by=date(2028, 12, 31), review_event="")


def case_in(state, **changes):
    """A case of Jan's that could be in this state; resolved, stale and the like after it was accepted."""
    case = Case(State(state), TEXT, author="Jan", submitted_by="Jan", reviewer="Els", answers=SPLIT)
    if state == "open":
        case = Case(State.OPEN)
    return replace(case, **changes)


def request(action, actor="Jan", **changes):
    given = {"remark": "Zie het verslag", **changes}
    if action == "plan" and "parts" not in given:
        given["parts"] = TEMPORARY
    return Request(Action(action), actor, AT, TODAY, **given)


def refusal(case, asked, ground=GROUND, rule_set=DECREE):
    with pytest.raises(Refused) as caught:
        change(case, asked, ground, rule_set)
    return [(lack.code.value, lack.field) for lack in caught.value.lacks]


# Written out by hand from DESIGN 7; a dot is a step that the state does not allow.
#             write   submit     return    accept    reject    plan     exempt  withdraw   reopen
TABLE = {
    "open": "     draft   .          .         .         .         planned  .       .          .",
    "draft": "    draft   submitted  .         .         .         .        .       withdrawn  .",
    "submitted": "draft   .          returned  accepted  rejected  .        exempt  withdrawn  .",
    "returned": " draft   submitted  .         .         .         .        .       .          .",
    "accepted": " .       .          .         .         .         .        .       .          stale",
    "rejected": " draft   .          .         .         .         planned  .       .          .",
    "planned": "  .       .          .         .         .         .        .       .          stale",
    "expired": "  draft   .          .         .         .         .        .       .          .",
    "stale": "    draft   .          .         .         .         .        .       .          .",
    "resolved": " .       .          .         .         .         .        .       .          .",
    "withdrawn": ".       .          .         .         .         .        .       .          stale",
    "exempt": "   .       .          .         .         .         .        .       .          stale",
}
PAIRS = [(state, action, to) for state, row in TABLE.items() for action, to in zip(PEOPLE_ACTIONS, row.split())]


def test_the_table_holds_every_state_and_action() -> None:
    assert list(TABLE) == [state.value for state in State]
    assert len(PAIRS) == 12 * 9


@pytest.mark.parametrize(("state", "action", "to_state"), PAIRS)
def test_each_state_allows_the_steps_of_the_table(state, action, to_state) -> None:
    actor = "Els" if action in {"return", "accept", "reject", "exempt"} else "Jan"
    case, asked = case_in(state), request(action, actor)

    if to_state == ".":
        assert refusal(case, asked) == [("not_from_state", "")]
        return
    changed, event = change(case, asked, GROUND, DECREE)

    assert changed.state.value == to_state
    expected = Event(AT, actor, Action(action), State(state), State(to_state), "Zie het verslag", None, "2025")
    assert event == expected


@pytest.mark.parametrize("state", list(TABLE))
def test_what_is_offered_is_what_the_table_allows(state) -> None:
    allowed = {action.value: to for where, action, to in PAIRS if where == state and to != "."}

    offered = offers(case_in(state), GROUND, DECREE, "Jan", TODAY)

    assert {offer.action.value: offer.to_state.value for offer in offered} == allowed


@pytest.mark.parametrize("action", ["open", "resolve", "stale", "expire", "import"])
@pytest.mark.parametrize("state", list(TABLE))
def test_no_person_takes_the_steps_of_the_machine(state, action) -> None:
    assert refusal(case_in(state), request(action)) == [("not_from_state", "")]


def test_an_action_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ValueError, match="approve"):
        request("approve")


def test_writing_keeps_who_wrote_and_what() -> None:
    changed, _ = change(case_in("open"), request("write", parts=TEXT, departure="Gent 71 %"), GROUND, DECREE)

    assert (changed.author, changed.submitted_by) == ("Jan", "")
    assert changed.parts == replace(TEXT, departure="Gent 71 %")


def test_writing_without_a_text_leaves_the_text() -> None:
    changed, _ = change(case_in("submitted"), request("write"), GROUND, DECREE)

    assert changed.parts == TEXT


def test_a_text_written_without_departure_keeps_the_one_of_the_software() -> None:
    changed, _ = change(case_in("draft"), request("write", parts=Parts(reasons="Nieuw")), GROUND, DECREE)

    assert changed.parts == Parts(departure=TEXT.departure, reasons="Nieuw")


def test_a_draft_may_be_incomplete_but_not_unfit_to_store() -> None:
    change(case_in("open"), request("write", parts=Parts(reasons="x")), GROUND, DECREE)

    unfit = Parts(reasons="\x00", risks="x" * 10_000_000)
    assert refusal(case_in("open"), request("write", parts=unfit)) == [
        ("control_character", "reasons"),
        ("too_long", "risks"),
    ]


def test_submitting_keeps_what_it_answers_and_forgets_the_last_decision() -> None:
    before = case_in("draft", ruling=Ruling("Regering", TODAY, "VR 1"), answers=None)

    changed, _ = change(before, request("submit", "Mia", departure="Gent 71 %"), GROUND, DECREE)

    assert (changed.author, changed.submitted_by, changed.reviewer) == ("Jan", "Mia", "")
    assert (changed.ruling, changed.answers) == (Ruling(), SPLIT)
    assert changed.parts.departure == "Gent 71 %"


def test_submitting_tells_all_that_is_missing() -> None:
    case = case_in("draft", parts=Parts(duration="temporary", measures="Overleg"))

    assert refusal(case, request("submit")) == [
        ("missing", "departure"),
        ("missing", "reasons"),
        ("missing", "category"),
        ("missing", "evidence"),
        ("missing", "decision_body"),
        ("missing", "decision_date"),
        ("missing", "comply_by"),
        ("missing", "measures_effect"),
    ]


@pytest.mark.parametrize(("ground", "code"), [(CONFORMING, "conforms"), (ABSENT, "absent")])
@pytest.mark.parametrize(("state", "action"), [("draft", "submit"), ("open", "plan"), ("withdrawn", "reopen")])
def test_nothing_is_explained_where_there_is_nothing_to_explain(ground, code, state, action) -> None:
    assert refusal(case_in(state), request(action), ground) == [(code, "")]


def test_what_extends_beyond_the_regions_may_be_submitted() -> None:
    beyond = Ground(Snapshot("extends_beyond", ("gent",), 0.8, "2025"), conforms=None)

    changed, _ = change(case_in("draft"), request("submit"), beyond, DECREE)

    assert changed.answers == beyond.snapshot


def test_accepting_takes_over_the_decision_of_the_partnership_where_none_is_given() -> None:
    changed, _ = change(case_in("submitted"), request("accept", "Els"), GROUND, DECREE)

    assert changed.ruling == Ruling("Raad van bestuur", date(2024, 5, 1), "RVB/2024/7")
    assert changed.reviewer == "Els"


def test_accepting_keeps_the_decision_that_is_given() -> None:
    given = Ruling("Vlaamse Regering", date(2024, 5, 31), "VR 2024/31")

    changed, _ = change(case_in("submitted"), request("accept", "Els", ruling=given), GROUND, DECREE)

    assert changed.ruling == given
    assert changed.parts == TEXT


def test_accepting_needs_body_date_and_reference() -> None:
    case = case_in("submitted", parts=replace(TEXT, decision_reference=""))

    assert refusal(case, request("accept", "Els")) == [("missing", "ruling_reference")]
    change(case, request("accept", "Els", ruling=Ruling(reference="VR 1")), GROUND, DECREE)


def test_accepting_checks_the_text_again() -> None:
    case = case_in("submitted", parts=Parts(reasons="Ingelezen"))

    codes = refusal(case, request("accept", "Els", ruling=Ruling("R", TODAY, "1")))

    assert ("missing", "evidence") in codes
    assert not [field for _, field in codes if field.startswith("ruling")]


@pytest.mark.parametrize("action", ["accept", "exempt", "reject"])
def test_no_decision_is_of_tomorrow(action) -> None:
    tomorrow = Ruling("Regering", TODAY + timedelta(days=1), "VR 1")

    assert refusal(case_in("submitted"), request(action, "Els", ruling=tomorrow)) == [("in_future", "ruling_date")]


@pytest.mark.parametrize("action", ["return", "accept", "reject", "exempt"])
@pytest.mark.parametrize("name", ["Jan", "JAN", " jan ", "Ｊａｎ", "J\u200ban", "Mia"])
def test_the_rule_set_asks_for_a_second_person(action, name) -> None:
    case = case_in("submitted", submitted_by="Mia")

    assert refusal(case, request(action, name)) == [("same_person", "actor")]
    change(case, request(action, "Els"), GROUND, DECREE)


@pytest.mark.parametrize("action", ["return", "accept", "reject"])
def test_one_person_suffices_where_the_rule_set_says_so(action) -> None:
    change(case_in("submitted"), request(action, "Jan"), GROUND, PAPER)


@pytest.mark.parametrize(
    ("state", "action", "actor"),
    [("submitted", "return", "Els"), ("submitted", "reject", "Els"), ("draft", "withdraw", "Jan")]
    + [(state, "reopen", "Jan") for state in ("accepted", "exempt", "planned", "withdrawn")],
)
@pytest.mark.parametrize("remark", ["", " \n", "\u00a0\u200b"])
def test_some_steps_need_a_remark(state, action, actor, remark) -> None:
    assert refusal(case_in(state), request(action, actor, remark=remark)) == [("missing", "remark")]


@pytest.mark.parametrize("actor", ["", "  ", "\u200b", "\u00a0"])
def test_a_step_needs_a_name(actor) -> None:
    assert refusal(case_in("draft"), request("write", actor)) == [("missing", "actor")]


@pytest.mark.parametrize("actor", ["system", "System", " SYSTEM ", "sys\u200btem", "ｓｙｓｔｅｍ"])
def test_no_person_has_the_name_of_the_machine(actor) -> None:
    assert refusal(case_in("draft"), request("write", actor)) == [("reserved_name", "actor")]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"actor": "J" * 10_000_000}, ("too_long", "actor")),
        ({"actor": "Jan\x00"}, ("control_character", "actor")),
        ({"remark": "x" * 10_000_000}, ("too_long", "remark")),
        ({"remark": chr(0xD800)}, ("broken_character", "remark")),
        ({"departure": "\x1b[2J"}, ("control_character", "departure")),
    ],
)
def test_what_cannot_be_stored_is_refused_wherever_it_stands(changes, expected) -> None:
    assert refusal(case_in("draft"), request("write", **changes)) == [expected]


def test_a_decision_that_cannot_be_stored_is_refused() -> None:
    ruling = Ruling("Reg\x00ering", TODAY, chr(0xDC00))

    assert refusal(case_in("submitted"), request("accept", "Els", ruling=ruling)) == [
        ("control_character", "ruling_body"),
        ("broken_character", "ruling_reference"),
    ]


@pytest.mark.parametrize(
    ("state", "action"), [("submitted", "write"), ("submitted", "withdraw"), ("draft", "withdraw")]
)
def test_only_those_who_wrote_or_submitted_it_take_it_back(state, action) -> None:
    case = case_in(state, submitted_by="Mia")

    assert refusal(case, request(action, "Piet")) == [("not_author", "actor")]
    change(case, request(action, "jan"), GROUND, DECREE)
    change(case, request(action, "Mia"), GROUND, DECREE)


def test_a_draft_may_be_written_on_by_a_colleague_who_is_then_its_author() -> None:
    changed, _ = change(case_in("draft"), request("write", "Piet"), GROUND, DECREE)

    assert changed.author == "Piet"


def test_exempt_needs_a_category_with_a_legal_ground() -> None:
    other = case_in("submitted", parts=replace(TEXT, category="other"))

    assert refusal(other, request("exempt", "Els")) == [("no_legal_ground", "category")]
    assert refusal(case_in("submitted"), request("exempt", "Els"), rule_set=PAPER) == [("no_legal_ground", "category")]


@pytest.mark.parametrize(
    ("comply_by", "expected"),
    [
        (None, [("missing", "comply_by")]),
        (date(2024, 5, 31), [("in_past", "comply_by")]),
        (date(2031, 1, 1), [("after_deadline", "comply_by")]),
    ],
)
def test_a_plan_needs_a_day_from_today_to_the_deadline(comply_by, expected) -> None:
    assert refusal(case_in("open"), request("plan", parts=Parts(comply_by=comply_by))) == expected


@pytest.mark.parametrize("comply_by", [TODAY, DEADLINE])
def test_a_plan_is_temporary_and_answers_what_is_found(comply_by) -> None:
    changed, _ = change(case_in("open"), request("plan", parts=Parts(comply_by=comply_by)), GROUND, DECREE)

    assert changed.parts == Parts(duration="temporary", comply_by=comply_by)
    assert (changed.author, changed.answers) == ("Jan", SPLIT)


def test_a_plan_may_come_after_a_deadline_that_is_not_set() -> None:
    far = Parts(comply_by=date(2099, 1, 1))

    change(case_in("open"), request("plan", parts=far), replace(GROUND, deadline=None), DECREE)


def test_what_is_reopened_without_text_is_open_again() -> None:
    changed, _ = change(case_in("withdrawn", parts=Parts()), request("reopen"), GROUND, DECREE)

    assert changed.state is State.OPEN


def test_a_refusal_says_it_all_in_english() -> None:
    with pytest.raises(Refused) as caught:
        change(case_in("submitted"), request("accept"), GROUND, PAPER_OF_TWO)

    assert str(caught.value) == "cannot accept what is submitted: a second person must do it, other than Jan"
    assert (caught.value.action, caught.value.state) == (Action.ACCEPT, State.SUBMITTED)


def test_an_offer_tells_what_bars_it_and_what_it_asks() -> None:
    case = case_in("submitted", parts=replace(TEXT, decision_reference="", category="other"))

    offered = {offer.action: offer for offer in offers(case, GROUND, DECREE, "Els", TODAY)}

    assert offered[Action.ACCEPT] == Offer(Action.ACCEPT, State.ACCEPTED, (), ("ruling_reference",))
    assert offered[Action.RETURN] == Offer(Action.RETURN, State.RETURNED, (), ("remark",))
    assert [lack.code for lack in offered[Action.EXEMPT].lacks] == [LackCode.NO_LEGAL_GROUND]
    assert [lack.code for lack in offered[Action.WRITE].lacks] == [LackCode.NOT_AUTHOR]


def test_the_text_that_the_software_fills_in_bars_no_offer() -> None:
    case = case_in("draft", parts=replace(TEXT, departure=""))

    submit = next(offer for offer in offers(case, GROUND, DECREE, "Jan", TODAY) if offer.action is Action.SUBMIT)

    assert (submit.lacks, submit.asks) == ((), ())


def test_a_plan_asks_for_its_day() -> None:
    plan = offers(case_in("open"), GROUND, DECREE, "Jan", TODAY)[-1]

    assert plan == Offer(Action.PLAN, State.PLANNED, (), ("comply_by",))


@pytest.mark.parametrize(("today", "barred"), [(DEADLINE, []), (date(2031, 1, 1), [LackCode.AFTER_DEADLINE])])
def test_no_plan_can_be_made_after_the_deadline(today, barred) -> None:
    plan = offers(case_in("open"), GROUND, DECREE, "Jan", today)[-1]

    assert [lack.code for lack in plan.lacks] == barred


@pytest.mark.parametrize(
    ("one", "other"),
    [("Jan  Peeters", "jan peeters"), ("J\u00e9r\u00f4me", "Je\u0301ro\u0302me"), ("STRAßE", "strasse")],
)
def test_two_ways_to_write_a_name_are_one_person(one, other) -> None:
    assert person_key(one) == person_key(other)


def test_accents_tell_people_apart() -> None:
    assert person_key("Rene") != person_key("René")


# The machine


def after(case, ground, today=TODAY, run=7):
    return follow(case, ground, DECREE, at=AT, today=today, run=run)


def machine_event(action, from_state, to_state, reference_set="2025"):
    source = None if from_state is None else State(from_state)
    return Event(AT, SYSTEM, Action(action), source, State(to_state), "", 7, reference_set)


@pytest.mark.parametrize("ground", [CONFORMING, ABSENT, UNDECIDED])
def test_nothing_opens_where_there_is_nothing_to_explain(ground) -> None:
    assert after(None, ground) == (None, ())


@pytest.mark.parametrize("ground", [GROUND, Ground(Snapshot("extends_beyond", ("gent",), 0.8, "2025"), conforms=None)])
def test_a_finding_that_asks_for_an_explanation_opens_a_case(ground) -> None:
    assert after(None, ground) == (Case(State.OPEN), (machine_event("open", None, "open"),))


@pytest.mark.parametrize("state", [state for state in TABLE if state not in {"withdrawn", "resolved"}])
def test_what_conforms_is_resolved(state) -> None:
    case = case_in(state)

    changed, events = after(case, CONFORMING)

    assert changed == replace(case, state=State.RESOLVED)
    assert events == (machine_event("resolve", state, "resolved"),)


def test_what_a_person_withdrew_stays_withdrawn() -> None:
    for ground in (GROUND, CONFORMING, UNDECIDED, ABSENT):
        changed, events = after(case_in("withdrawn", absent_runs=3), ground)
        assert (changed.state, events) == (State.WITHDRAWN, ())


@pytest.mark.parametrize(("parts", "to_state"), [(Parts(), "open"), (Parts(departure="x"), "open"), (TEXT, "stale")])
@pytest.mark.parametrize("ground", [GROUND, UNDECIDED])
def test_what_no_longer_conforms_opens_again_or_is_stale(parts, to_state, ground) -> None:
    case = case_in("resolved", parts=parts)

    changed, events = after(case, ground)

    assert changed == replace(case, state=State(to_state))
    assert events == (machine_event("reopen", "resolved", to_state, ground.snapshot.reference_set),)


MOVED = [
    ({"cls": "straddles_minor"}, True),
    ({"region_ids": ("gent",)}, True),
    ({"region_ids": ("gent", "waasland", "aalst")}, True),
    ({"region_ids": ("waasland", "gent")}, False),
    ({"main_share": 0.7101}, True),
    ({"main_share": 0.6899}, True),
    ({"main_share": 0.71}, False),
    ({"main_share": 0.69}, False),
    ({"main_share": None}, True),
    ({"main_share": float("nan")}, True),
    ({"reference_set": "2027"}, False),
]


@pytest.mark.parametrize("state", ["submitted", "accepted", "exempt", "planned"])
@pytest.mark.parametrize(("changes", "moved"), MOVED)
def test_an_explanation_is_stale_once_its_ground_has_changed(state, changes, moved) -> None:
    case = case_in(state, parts=TEMPORARY)
    ground = replace(GROUND, snapshot=replace(SPLIT, **changes))

    changed, events = after(case, ground)

    assert changed == replace(case, state=State.STALE if moved else State(state))
    assert [event.action for event in events] == ([Action.STALE] if moved else [])


@pytest.mark.parametrize("state", ["open", "draft", "returned", "rejected", "expired", "stale"])
def test_what_is_still_to_be_written_does_not_become_stale(state) -> None:
    case = case_in(state)

    assert after(case, replace(GROUND, snapshot=replace(SPLIT, cls="straddles_minor"))) == (case, ())


def test_what_an_explanation_answers_must_be_known() -> None:
    assert after(case_in("accepted", answers=None), GROUND)[0].state is State.STALE
    assert not is_same_ground(None, SPLIT, 0.01)


def test_no_main_share_is_the_same_as_none() -> None:
    none = replace(SPLIT, main_share=None)

    assert is_same_ground(none, replace(SPLIT, main_share=float("nan")), 0.01)


@pytest.mark.parametrize(
    ("state", "parts", "today", "lapsed"),
    [
        ("accepted", TEMPORARY, date(2028, 12, 31), False),
        ("accepted", TEMPORARY, date(2029, 1, 1), True),
        ("planned", TEMPORARY, date(2029, 1, 1), True),
        ("accepted", replace(TEXT, comply_by=date(2028, 12, 31)), date(2029, 1, 1), False),
        ("accepted", replace(TEMPORARY, comply_by=None), date(2029, 1, 1), False),
        ("submitted", TEMPORARY, date(2029, 1, 1), False),
        ("exempt", TEMPORARY, date(2029, 1, 1), False),
        ("withdrawn", TEMPORARY, date(2029, 1, 1), False),
    ],
)
def test_what_has_an_end_date_expires_the_day_after(state, parts, today, lapsed) -> None:
    case = case_in(state, parts=parts)
    expired = replace(case, state=State.EXPIRED) if lapsed else case
    events = (machine_event("expire", state, "expired"),) if lapsed else ()

    assert has_lapsed(case, today) is lapsed
    assert lapse(case, at=AT, today=today, run=7) == (expired, events)
    assert after(case, GROUND, today) == (expired, events)


def test_it_makes_no_difference_whether_dates_are_looked_at_before_the_run() -> None:
    case, today = case_in("accepted", parts=TEMPORARY), date(2029, 1, 1)
    moved = replace(GROUND, snapshot=replace(SPLIT, cls="straddles_minor"))

    assert after(lapse(case, at=AT, today=today)[0], moved, today)[0] == after(case, moved, today)[0]


@pytest.mark.parametrize("state", [state for state in TABLE if state != "withdrawn"])
def test_a_territory_gone_from_two_runs_in_a_row_withdraws(state) -> None:
    once, no_events = after(case_in(state), ABSENT)
    twice, events = after(once, ABSENT)

    assert (once, no_events) == (replace(case_in(state), absent_runs=1), ())
    assert twice == replace(case_in(state), state=State.WITHDRAWN, absent_runs=2, withdrawn_by_system=True)
    assert events == (machine_event("withdraw", state, "withdrawn", ""),)
    assert after(twice, ABSENT) == (replace(twice, absent_runs=3), ())


def test_one_absence_is_forgotten_when_the_territory_is_back() -> None:
    once, _ = after(case_in("accepted"), ABSENT)

    back, events = after(once, GROUND)

    assert (back, events) == (case_in("accepted"), ())


def test_an_end_date_passes_while_the_territory_is_absent() -> None:
    case = case_in("accepted", parts=TEMPORARY)

    changed, events = after(case, ABSENT, date(2029, 1, 1))

    assert changed == replace(case, state=State.EXPIRED, absent_runs=1)
    assert [event.action for event in events] == [Action.EXPIRE]


@pytest.mark.parametrize(("parts", "to_state"), [(Parts(), "open"), (TEXT, "stale")])
def test_a_territory_that_is_back_brings_its_case_back(parts, to_state) -> None:
    gone = case_in("withdrawn", parts=parts, absent_runs=2, withdrawn_by_system=True)

    changed, events = after(gone, GROUND)

    assert changed == replace(gone, state=State(to_state), absent_runs=0, withdrawn_by_system=False)
    assert events == (machine_event("reopen", "withdrawn", to_state),)


def test_a_territory_that_is_back_and_conforms_is_resolved_after_that() -> None:
    gone = case_in("withdrawn", absent_runs=2, withdrawn_by_system=True)

    changed, events = after(gone, CONFORMING)

    assert changed.state is State.RESOLVED
    assert events == (machine_event("reopen", "withdrawn", "stale"), machine_event("resolve", "stale", "resolved"))


def test_times_are_kept_in_utc_and_must_tell_their_zone() -> None:
    summer = datetime(2024, 6, 1, 12, 30, tzinfo=timezone(timedelta(hours=2)))

    assert lapse(case_in("planned", parts=TEMPORARY), at=summer, today=date(2030, 1, 1))[1][0].at == AT
    with pytest.raises(ValueError, match="time zone"):
        follow(None, GROUND, DECREE, at=datetime(2024, 6, 1), today=TODAY)
    with pytest.raises(ValueError, match="time zone"):
        Request(Action.WRITE, "Jan", datetime(2024, 6, 1), TODAY)


def test_codes_from_a_file_become_states_and_actions() -> None:
    assert Case("draft").state is State.DRAFT
    assert Request("write", "Jan", AT, TODAY).action is Action.WRITE
