"""The order of alignment: scores worked out by hand, and what holds whatever the facts."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.explanation.priority import (
    Facts,
    Place,
    place,
    prioritise,
    priority_criteria_text,
    read_priority_criteria,
)
from regioalign.regioalign_plugin.explanation.priority_rules import PriorityCode, PriorityRules
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set
from regioalign.regioalign_plugin.explanation.rulesets import RuleSetError, parse_rule_set

from .test_rulesets import minimal

TODAY = date(2026, 1, 1)
RULES = find_rule_set("regiodecreet-2023").priority
OWN = [
    {
        "code": "staff",
        "title": {"en": "Few staff"},
        "weight": 10,
        "field": "vte",
        "kind": "number",
        "good": 5,
        "bad": 25,
    },
    {
        "code": "talks",
        "title": {"en": "No talks"},
        "weight": 10,
        "field": "talks",
        "kind": "yes_no",
        "good_answer": False,
    },
    {"code": "phase", "title": {"en": "Phase"}, "weight": 10, "field": "fase", "kind": "text"}
    | {"good_terms": ["voorbereid*"], "bad_terms": ["uitvoering"]},
    {"code": "audit", "title": {"en": "Audit"}, "weight": 10, "field": "audit", "kind": "date", "good": 6, "bad": 18},
]


def rules_of(criteria: list, **more: object) -> PriorityRules:
    content = {**copy.deepcopy(minimal()), "priority": {"criteria": criteria, "source": "Council", **more}}
    found = parse_rule_set(json.dumps(content).encode(), "own.json").priority
    assert found is not None
    return found


def values(facts: Facts, rules: PriorityRules = RULES) -> dict[str, float | None]:
    return {one.code: one.value for one in prioritise(rules, facts, TODAY).criteria}


def test_the_weights_that_ship_add_up_to_a_hundred():
    assert [find_rule_set(name).priority.total_weight for name in ("regiodecreet-2023", "vvsg-2020")] == [100, 100]


def test_what_speaks_for_aligning_early_in_all_respects_scores_a_hundred():
    facts = Facts(
        is_new=True,
        ends_on=date(2026, 12, 31),
        assets=False,
        private_partners=False,
        transition_cost=False,
        impact=(True, True),
        repair_changes=1,
        window="R:2026-12-31",
        window_size=3,
    )
    found = prioritise(RULES, facts, TODAY)

    assert (found.score, found.known_share, found.low, found.high) == (100, 1, 100, 100)


def test_a_score_is_the_mean_of_the_known_values_by_weight():
    # Existing 15 × 0; ends in 36 months 20 × (60 - 36) / 48; alone 10 × 0; one off 15 × 1: 25 of 60 known of 100.
    facts = Facts(is_new=False, ends_on=date(2029, 1, 1), window_size=1, repair_changes=1)

    found = prioritise(RULES, facts, TODAY)

    assert found.score == pytest.approx(100 * 25 / 60)
    assert (found.known_share, found.low, found.high, found.middle) == (0.6, 25, 65, 45)


def test_what_is_unknown_is_not_zero():
    known = prioritise(RULES, Facts(repair_changes=1), TODAY)

    assert (known.score, known.known_share, known.low, known.high) == (100, 0.15, 15, 100)


def test_without_any_fact_there_is_no_score():
    found = prioritise(RULES, Facts(), TODAY)

    assert (found.score, found.known_share, found.low, found.high) == (None, 0, 0, 100)
    assert place([found]) == [None]


@pytest.mark.parametrize(
    ("facts", "code", "value"),
    [
        (Facts(ends_on=date(2027, 1, 1)), "renewal", 1),
        (Facts(ends_on=date(2031, 1, 1)), "renewal", 0),
        (Facts(ends_on=date(2025, 12, 31)), "renewal", None),
        (Facts(ends_on=TODAY), "renewal", 1),
        (Facts(is_endless=True), "renewal", 0),
        (Facts(assets=True), "light", 0),
        (Facts(assets=100_000.0), "light", 1),
        (Facts(assets=550_000.0), "light", 0.5),
        (Facts(assets=2e6), "light", 0),
        (Facts(private_partners=0.0), "governments_only", 1),
        (Facts(private_partners=2.0), "governments_only", 0),
        (Facts(transition_cost=True), "no_large_cost", 0),
        (Facts(impact=(True, None, None, None)), "impact_considered", 0.25),
        (Facts(impact=(None, None)), "impact_considered", None),
        (Facts(impact=(False, None)), "impact_considered", 0),
        (Facts(repair_changes=2), "one_off", 0),
        (Facts(window_size=2), "shared_window", 1),
    ],
)
def test_each_criterion_gives_the_value_worked_out_by_hand(facts: Facts, code: str, value: float | None):
    assert values(facts)[code] == value


@pytest.mark.parametrize(
    ("code", "fact", "value"),
    [
        ("staff", 5.0, 1),
        ("staff", 10.0, 0.75),
        ("staff", 30.0, 0),
        ("talks", False, 1),
        ("talks", True, 0),
        ("phase", "In voorbereiding", 1),
        ("phase", "uitvoering 2025", 0),
        ("phase", "voorbereiding van de uitvoering", None),
        ("phase", "wacht", None),
        ("audit", date(2026, 7, 1), 1),
        ("audit", date(2027, 1, 1), 0.5),
        ("audit", date(2028, 1, 1), 0),
        ("staff", "vijf", None),
        ("staff", True, None),
    ],
)
def test_a_criterion_of_ones_own_weighs_its_field(code: str, fact: object, value: float | None):
    assert values(Facts(own={code: fact}), rules_of(OWN))[code] == value


def test_a_text_without_lists_counts_when_it_is_there():
    rules = rules_of([{"code": "note", "title": {"en": "Note"}, "weight": 1, "field": "note", "kind": "text"}])

    assert values(Facts(own={"note": "iets"}), rules) == {"note": 1}
    assert values(Facts(), rules) == {"note": None}


@pytest.mark.parametrize(
    ("criterion", "problem"),
    [
        ({"code": "own", "weight": 1}, "priority.criteria[0]: needs title, since 'own' is not one of new, renewal"),
        ({"code": "new", "weight": 1, "field": "x"}, "priority.criteria[0].field: has no part in 'new'"),
        ({"code": "renewal", "weight": 1, "good": 3}, "priority.criteria[0]: needs both good and bad"),
        ({"code": "renewal", "weight": 1, "good": 3, "bad": 3}, "priority.criteria[0].bad: must differ from good (3)"),
        ({"code": "new", "weight": 0}, "priority.criteria: must have a weight above 0 somewhere"),
        ({**OWN[0], "good_terms": ["klaar"]}, "has no part in a field of kind 'number'; good, bad have"),
        ({**OWN[0], "kind": "formula"}, "must be one of number, yes_no, text, date, is 'formula'"),
    ],
)
def test_a_criterion_that_is_wrong_is_refused_by_its_key(criterion: dict, problem: str):
    with pytest.raises(RuleSetError) as raised:
        rules_of([criterion])
    assert problem in str(raised.value)


def test_a_criterion_that_stands_twice_is_refused():
    with pytest.raises(RuleSetError, match="'new' stands twice"):
        rules_of([{"code": "new", "weight": 1}, {"code": "new", "weight": 2}])


def test_equals_share_a_rank_and_the_range_tells_how_far_it_is_certain():
    known = [
        Facts(is_new=True, ends_on=TODAY, window_size=2, assets=False, private_partners=False),
        Facts(is_new=False, ends_on=date(2040, 1, 1), window_size=1, assets=True, private_partners=True),
        Facts(repair_changes=1),
        Facts(repair_changes=1),
        Facts(),
    ]

    # Ranges: 65 to 100, 0 to 35, twice 15 to 100; middles 82.5, 17.5 and twice 57.5.
    assert place([prioritise(RULES, one, TODAY) for one in known]) == [
        Place(rank=1, best=1, worst=3),
        Place(rank=4, best=2, worst=4),
        Place(rank=2, best=1, worst=4),
        Place(rank=2, best=1, worst=4),
        None,
    ]


def test_criteria_are_written_as_json_and_read_back():
    facts = Facts(is_new=True, ends_on=date(2028, 7, 1), own={"phase": "“x”, é"})
    rules = rules_of([{"code": "renewal", "weight": 20}, {"code": "one_off", "weight": 2.5}, OWN[2]])
    criteria = prioritise(rules, facts, TODAY).criteria

    text = priority_criteria_text(criteria)

    assert text == (
        '[{"code":"renewal","verdict":"met","figure":30,"weight":20,"value":0.625,"text":"2028-07-01"},'
        '{"code":"one_off","verdict":"unknown","figure":null,"weight":2.5,"value":null},'
        '{"code":"phase","verdict":"unknown","figure":null,"weight":10,"value":null,"text":"“x”, é"}]'
    )
    assert read_priority_criteria(text) == criteria
    assert read_priority_criteria(None) == ()


@pytest.mark.parametrize("text", ["{", "[1]", '[{"code":"new"}]', "[[]]", '[{"code":1,"verdict":"met","weight":1}]'])
def test_what_are_no_criteria_is_refused(text: str):
    with pytest.raises(ValueError):  # noqa: PT011, of JSON, of the verdict or ours
        read_priority_criteria(text)


amounts = st.none() | st.booleans() | st.floats(0, 2e6)
facts_of_any_kind = st.builds(
    Facts,
    is_new=st.none() | st.booleans(),
    ends_on=st.none() | st.dates(date(2020, 1, 1), date(2045, 1, 1)),
    assets=amounts,
    private_partners=amounts,
    transition_cost=amounts,
    impact=st.tuples(st.none() | st.booleans(), st.none() | st.booleans()),
    repair_changes=st.none() | st.integers(1, 9),
    window_size=st.none() | st.integers(1, 4),
)


@given(facts_of_any_kind)
def test_a_score_lies_in_its_range_and_the_range_is_as_wide_as_what_is_unknown(facts: Facts):
    found = prioritise(RULES, facts, TODAY)

    assert 0 <= found.low <= found.high <= 100
    assert found.high - found.low == pytest.approx(100 * (1 - found.known_share))
    if found.score is not None:
        assert found.low - 1e-6 <= found.score <= found.high + 1e-6


@given(facts_of_any_kind, facts_of_any_kind)
def test_a_fact_more_never_lowers_the_known_share_nor_leaves_the_range(facts: Facts, others: Facts):
    before = prioritise(RULES, facts, TODAY)
    for name in ("is_new", "assets", "private_partners", "transition_cost", "repair_changes", "window_size"):
        if getattr(facts, name) is None:
            after = prioritise(RULES, replace(facts, **{name: getattr(others, name)}), TODAY)
            assert after.known_share >= before.known_share
            assert before.low - 1e-6 <= after.low <= after.high <= before.high + 1e-6


@given(st.lists(facts_of_any_kind, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter_and_ranks_lie_within_their_range(facts: list[Facts], chance):
    priorities = [prioritise(RULES, one, TODAY) for one in facts]
    shuffled = list(range(len(facts)))
    chance.shuffle(shuffled)

    places = place(priorities)

    assert place([priorities[row] for row in shuffled]) == [places[row] for row in shuffled]
    assert all(one is None or one.best <= one.rank <= one.worst for one in places)


@given(st.lists(facts_of_any_kind, min_size=2, max_size=6), facts_of_any_kind)
def test_more_facts_keep_a_rank_within_the_range_it_had(facts: list[Facts], others: Facts):
    before = place([prioritise(RULES, one, TODAY) for one in facts])[0]
    fuller = replace(
        facts[0],
        **{
            name: getattr(others, name) if getattr(facts[0], name) is None else getattr(facts[0], name)
            for name in ("is_new", "assets", "private_partners", "transition_cost", "repair_changes", "window_size")
        },
    )

    after = place([prioritise(RULES, one, TODAY) for one in (fuller, *facts[1:])])[0]

    if before is not None:
        assert after is not None
        assert before.best <= after.rank <= before.worst


def test_every_code_of_ours_is_in_the_rule_sets_that_ship():
    assert [rule.code for rule in RULES.criteria] == [code.value for code in PriorityCode]
