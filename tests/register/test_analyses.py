"""Order of alignment, repairs, indicators and growth in a register: what stays, what goes, nothing is written twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from regioalign.regioalign_plugin.explanation.categories import Criterion
from regioalign.regioalign_plugin.explanation.growth import growth_in
from regioalign.regioalign_plugin.register.checking import check_register
from regioalign.regioalign_plugin.register.errors import RunRefused
from regioalign.regioalign_plugin.register.file import reading, writing
from regioalign.regioalign_plugin.register.listing import (
    indicators,
    list_cases,
    priorities,
    priority_of,
    repairs,
    repairs_of,
)
from regioalign.regioalign_plugin.register.records import Dropped, Indicator, IndicatorTable, Overlap, Priority, Repair
from regioalign.regioalign_plugin.register.runs import apply_run
from regioalign.tests.register.assessments import AN, DAY, NOW, conforming, new_register, run_of, straddling

FIRST = Priority(
    "007", 1, 82.5, 0.75, "One municipality off.", "[]", "water", date(2027, 1, 1), "kempen-2027", 1, 2, run=1, count=2
)
SECOND = Priority("008", 2, 41.0, 0.5, "Nothing is known of its assets.", run=1, count=2)
LEAVE = Repair("007", 1, True, "leave_out", 1, ("12026",), "Nijlen", (), None, "within", "Kempen 27/27", repair_count=2)
TAKE = Repair("007", 2, False, "take_in", 3, (), None, ("1", "2", "3"), "A, B, C", "union", connection="falls_apart")


def given(*findings, **values):
    return run_of(findings or (straddling("007"), straddling("008", "Afvalgroep")), **values)


def apply(path, run):
    return apply_run(path, run, who=AN, at=NOW, today=DAY)


def incoming(*ones):
    return [replace(one, run=None, count=0) if isinstance(one, Priority) else one for one in ones]


def content(path, table):
    with reading(path) as connection:
        return [tuple(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY fid")]


@pytest.fixture
def register(tmp_path):
    """Two partnerships that straddle, in order; the first has two repairs."""
    path = new_register(tmp_path)
    apply(path, given(priorities=incoming(SECOND, FIRST), repairs=[TAKE, LEAVE]))
    return path


def test_order_and_repairs_come_back_as_they_went_in(register):
    assert priorities(register) == (FIRST, SECOND)
    assert priority_of(register, "008") == SECOND
    assert repairs_of(register, "007") == (replace(LEAVE, run=1), replace(TAKE, run=1))
    assert repairs_of(register, "008") == ()
    assert list(repairs(register)) == ["007"]


def test_the_list_tells_rank_score_and_how_many_municipalities_are_off(register):
    rows = {row.partnership_id: (row.rank, row.priority_score, row.change_count) for row in list_cases(register)}
    assert rows == {"007": (1, 82.5, 1), "008": (2, 41.0, None)}


def test_the_same_again_writes_nothing(register):
    before = {table: content(register, table) for table in ("priorities", "repairs")}
    apply(register, given(priorities=incoming(FIRST, SECOND), repairs=[LEAVE, TAKE]))
    assert {table: content(register, table) for table in before} == before


def test_a_score_that_differs_in_its_last_digits_is_the_same(register):
    before = content(register, "priorities")
    apply(register, given(priorities=incoming(replace(FIRST, score=82.5 + 1e-12), SECOND)))
    assert content(register, "priorities") == before


def test_another_score_replaces_that_one_alone(register):
    apply(register, given(priorities=incoming(FIRST, replace(SECOND, score=43.0))))
    assert [(one.partnership_id, one.score, one.run) for one in priorities(register)] == [
        ("007", 82.5, 1),
        ("008", 43.0, 2),
    ]


def test_who_is_not_in_the_order_has_no_place_any_more(register):
    apply(register, given(priorities=incoming(replace(SECOND, rank=1)), repairs=[]))
    assert [(one.partnership_id, one.rank, one.count) for one in priorities(register)] == [("008", 1, 1)]
    assert repairs(register) == {}


def test_what_is_not_given_stays_with_findings_that_stay(register):
    outcome = apply(register, given())
    assert priorities(register) == (FIRST, SECOND)
    assert len(repairs_of(register, "007")) == 2
    assert outcome.dropped == Dropped()


def test_what_is_not_given_goes_with_a_finding_that_changes(register):
    outcome = apply(register, given(straddling("007", main_share=0.8), straddling("008", "Afvalgroep")))
    assert [one.partnership_id for one in priorities(register)] == ["008"]
    assert repairs(register) == {}
    assert outcome.dropped == Dropped(priorities=1, repairs=1)


def test_what_is_given_anew_is_not_told_to_be_dropped(register):
    outcome = apply(
        register,
        given(straddling("007", main_share=0.8), priorities=incoming(FIRST), repairs=[LEAVE]),
    )
    assert outcome.dropped == Dropped()
    assert [one.run for one in priorities(register)] == [2]


def test_what_hangs_on_an_absent_partnership_goes_with_it(register):
    apply(register, given(straddling("008", "Afvalgroep")))
    assert priority_of(register, "007") is None
    assert content(register, "repairs") == []


def test_a_set_that_is_only_compared_has_an_order_of_its_own(register):
    other = given(reference_set="regions 2030", make_current=False, priorities=incoming(replace(SECOND, rank=1)))
    apply(register, other)
    assert priorities(register) == (FIRST, SECOND)
    apply(register, given(reference_set="regions 2030"))
    assert [one.partnership_id for one in priorities(register)] == ["008"]


@pytest.mark.parametrize(
    "values", [{"priorities": [Priority("999", 1)]}, {"repairs": [replace(LEAVE, partnership_id="999")]}]
)
def test_an_order_or_a_repair_of_a_stranger_is_refused(register, values):
    before = content(register, "runs")
    error = pytest.raises(RunRefused, apply, register, given(**values)).value
    assert (error.code, error.what) == ("stranger", "999")
    assert content(register, "runs") == before


def test_a_partnership_that_conforms_can_have_a_place_without_rank(tmp_path):
    path = new_register(tmp_path)
    apply(path, given(conforming("007"), straddling("008"), priorities=[Priority("007"), Priority("008", 1, 10.0)]))
    assert [(one.partnership_id, one.rank, one.count) for one in priorities(path)] == [("008", 1, 1), ("007", None, 1)]


# --- indicators


def figures(count, *, scope="municipality", layer=""):
    return IndicatorTable(
        scope,
        layer,
        [
            Indicator(scope, "11002", "Antwerpen", "partnership_count", count, layer),
            Indicator(scope, "11002", "Antwerpen", "congruence", 0.25, layer),
        ],
    )


def told(path, **values):
    return [(one.indicator, one.value, one.run) for one in indicators(path, **values)]


def test_figures_hold_until_they_are_others(register):
    apply(register, given(indicators=[figures(183)]))
    apply(register, given(indicators=[figures(183)]))
    apply(register, given(indicators=[figures(38)]))

    assert told(register) == [("congruence", 0.25, 2), ("partnership_count", 38, 4)]
    assert told(register, run=3) == [("congruence", 0.25, 2), ("partnership_count", 183, 2)]
    assert told(register, run=1) == []
    assert len(content(register, "indicators")) == 3


def test_figures_of_other_layers_and_scopes_stay(register):
    apply(register, given(indicators=[figures(183), figures(5, scope="zone", layer="police")]))
    apply(register, given(indicators=[figures(7, scope="zone", layer="fire")]))
    assert told(register, scope="zone", layer="police") == [("congruence", 0.25, 2), ("partnership_count", 5, 2)]
    assert told(register, scope="zone", layer="fire") == [("congruence", 0.25, 3), ("partnership_count", 7, 3)]
    assert told(register, scope="municipality") == [("congruence", 0.25, 2), ("partnership_count", 183, 2)]


def test_a_unit_that_a_table_leaves_out_has_no_figures_any_more(register):
    apply(register, given(indicators=[figures(183)]))
    apply(register, given(indicators=[IndicatorTable("municipality", "", [])]))
    assert told(register) == []
    assert len(told(register, run=2)) == 2


def test_figures_about_other_borders_no_longer_hold(register):
    apply(register, given(indicators=[figures(183)]))
    apply(register, given(fingerprint="f2"))
    assert told(register) == []


def test_each_reference_set_has_figures_of_its_own(register):
    apply(register, given(indicators=[figures(183)]))
    apply(register, given(reference_set="regions 2030", make_current=False, indicators=[figures(38)]))
    assert told(register) == [("congruence", 0.25, 2), ("partnership_count", 183, 2)]
    assert told(register, reference_set="regions 2030") == [("congruence", 0.25, 3), ("partnership_count", 38, 3)]


# --- growth


def sized(members, km2, main_share=0.6, **values):
    shared = (
        Overlap("kempen", "Kempen", main_share * km2 * 1e6, main_share, 0.1, True, False, True),
        Overlap("hageland", "Hageland", (1 - main_share) * km2 * 1e6, 1 - main_share, 0.1, True, False, False),
    )
    return straddling("007", main_share=main_share, member_count=members, overlaps=shared, **values)


def growth_after(tmp_path, *findings):
    path = new_register(tmp_path)
    for finding in findings[:-1]:
        apply(path, given(finding))
    outcome = apply(path, given(findings[-1]))
    with reading(path) as connection:
        row = connection.execute("SELECT criteria FROM findings WHERE until_run IS NULL").fetchone()
    return growth_in(row[0]), outcome


def test_the_first_run_knows_of_no_growth(tmp_path):
    assert growth_after(tmp_path, sized(5, 100.0))[0] == ()


def test_more_members_and_more_area_than_in_the_first_run_are_growth(tmp_path):
    growth, outcome = growth_after(tmp_path, sized(5, 100.0), sized(5, 100.0, 0.7), sized(7, 130.0))
    assert growth == (
        Criterion("growth", "not_met", 7, 5, "members"),
        Criterion("growth", "not_met", 130e6, 100e6, "area"),
    )
    assert dict(outcome.grown) == {"007": "Watergroep"}
    assert [one.growth for one in outcome.changes if one.kind == "finding_changed"] == [growth]


def test_what_grew_and_stays_so_is_no_new_finding(tmp_path):
    growth, outcome = growth_after(tmp_path, sized(5, 100.0), sized(6, 100.0), sized(6, 100.0))
    assert [item.subject for item in growth] == ["members"]
    assert (outcome.unchanged_count, outcome.changed_count) == (1, 0)
    assert dict(outcome.grown) == {"007": "Watergroep"}


def test_what_shrinks_back_has_not_grown(tmp_path):
    assert growth_after(tmp_path, sized(5, 100.0), sized(6, 110.0), sized(5, 100.0))[0] == ()


@pytest.mark.parametrize(("km2", "has_grown"), [(100.9, False), (101.1, True)])
def test_area_grows_only_beyond_noise(tmp_path, km2, has_grown):
    assert bool(growth_after(tmp_path, sized(5, 100.0), sized(5, km2, 0.61))[0]) is has_grown


def test_municipalities_that_merge_are_no_growth(tmp_path):
    assert growth_after(tmp_path, sized(7, 100.0), sized(5, 100.0))[0] == ()


def test_what_conforms_need_not_explain_that_it_grew(tmp_path):
    later = replace(conforming("007"), member_count=9)
    growth, outcome = growth_after(tmp_path, sized(5, 100.0), later)
    assert growth == ()
    assert outcome.grown == {}


def test_growth_out_of_a_region_counts_from_when_it_conformed(tmp_path):
    growth, _outcome = growth_after(tmp_path, replace(conforming("007"), member_count=5), sized(6, 1.0))
    assert growth == (Criterion("growth", "not_met", 6, 5, "members"),)


def test_another_reference_set_starts_anew(tmp_path):
    path = new_register(tmp_path)
    apply(path, given(sized(5, 100.0)))
    outcome = apply(path, given(sized(9, 300.0), reference_set="regions 2030"))
    assert outcome.grown == {}


def test_growth_stands_with_the_evidence_for_scale(tmp_path):
    tested = '[{"category":"scale_driven","supported":true,"criteria":[["region_count","met",2,2,null,null]]}]'
    path = new_register(tmp_path)
    apply(path, given(sized(5, 100.0, criteria=tested)))
    apply(path, given(sized(6, 100.0, criteria=tested)))
    with reading(path) as connection:
        kept = connection.execute("SELECT criteria FROM findings ORDER BY fid").fetchall()
    assert kept[0][0] == tested
    assert kept[1][0] == (
        '[{"category":"scale_driven","supported":true,"criteria":[["region_count","met",2,2,null,null],'
        '["growth","not_met",6,5,"members",null]]}]'
    )


# --- what a check finds


def problems(path):
    return [(one.kind.value, one.partnership_id, one.location) for one in check_register(path, today=DAY).problems]


def spoil(path, statement):
    with writing(path, AN) as connection:
        connection.execute(statement)


def test_a_sound_register_has_no_problems_with_order_and_repairs(register):
    assert problems(register) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE findings SET until_run = 1 WHERE partnership_id = '008'", "analysis_of_past priorities 1"),
        ("UPDATE priorities SET partnership_id = '007' WHERE fid = 1", "analysis_damaged priorities 1"),
        ("UPDATE repairs SET left_out_ids = 'Nijlen' WHERE fid = 1", "analysis_damaged repairs 1"),
    ],
)
def test_what_does_not_fit_its_finding_is_found(register, statement, found):
    spoil(register, statement)
    assert found in [f"{kind} {place}" for kind, _id, place in problems(register)]
