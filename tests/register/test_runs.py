"""Runs: what an assessment does to a register, and what it leaves alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from regioalign.regioalign_plugin.explanation.lifecycle import Ruling
from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.errors import RegisterRefused, RunRefused
from regioalign.regioalign_plugin.register.listing import history, list_cases, runs
from regioalign.regioalign_plugin.register.runs import apply_dates, apply_run
from regioalign.tests.register.assessments import (
    AN,
    BOB,
    DAY,
    DELAY,
    FULL,
    NOW,
    RULE_SET_FILE,
    conforming,
    new_register,
    request,
    run_of,
    square,
    straddling,
    update,
)

LATER = NOW + timedelta(days=30)
RULING = Ruling("Vlaamse Regering", date(2026, 3, 1), "VR 2026/12")


def rows(path, sql, *values):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, values).fetchall()


def state_of(path, key="007"):
    return read_case(path, key).case.state.value


def accept(path, parts=FULL, key="007"):
    for step in (request("write", parts=parts), request("submit"), request("accept", "Bob", ruling=RULING)):
        change_explanation(path, key, step, who=AN)


def test_what_does_not_conform_is_opened_and_what_conforms_is_not(tmp_path):
    path = new_register(tmp_path)

    outcome = update(path, straddling("007"), conforming("008", "Zone"))

    assert (outcome.partnership_count, outcome.new_count, outcome.opened_count) == (2, 2, 1)
    assert state_of(path) == "open"
    assert read_case(path, "008").case is None
    assert [(one.kind.value, one.partnership_id, one.to_state) for one in outcome.changes] == [
        ("finding_new", "007", None),
        ("finding_new", "008", None),
        ("state", "007", "open"),
    ]


def test_leading_zeros_make_another_partnership(tmp_path):
    path = new_register(tmp_path, straddling("007"), straddling("7"))

    assert [row.partnership_id for row in list_cases(path)] == ["007", "7"]


def test_the_finding_comes_back_as_it_was(tmp_path):
    finding = straddling(flags="donut; sliver", suggested_category="landscape", criteria='[["x"]]', member_count=7)
    path = new_register(tmp_path, finding)

    assert read_case(path, "007").finding == finding


def test_an_unchanged_layer_adds_a_row_to_the_runs_and_nothing_else(tmp_path):
    path = new_register(tmp_path, straddling(), conforming("008"))
    tables = ("findings", "overlaps", "pieces", "territories", "regions", "partnerships", "explanations", "events")
    before = {table: rows(path, f"SELECT * FROM {table}") for table in tables}

    outcome = update(path, straddling(), conforming("008"), at=LATER)

    assert (outcome.new_count, outcome.changed_count, outcome.unchanged_count) == (0, 0, 2)
    assert outcome.changes == ()
    assert {table: rows(path, f"SELECT * FROM {table}") for table in tables} == before
    assert len(runs(path)) == 2


def test_sums_that_differ_in_their_last_digits_are_no_change(tmp_path):
    path = new_register(tmp_path, straddling(main_share=0.6))

    outcome = update(path, straddling(main_share=0.6 + 1e-12))

    assert outcome.unchanged_count == 1


def test_a_finding_that_changes_closes_the_former_row(tmp_path):
    path = new_register(tmp_path, straddling())

    outcome = update(path, straddling(main_share=0.8))

    assert outcome.changed_count == 1
    found = rows(path, "SELECT main_share, first_run, until_run FROM findings ORDER BY fid")
    assert found == [(0.6, 1, 2), (0.8, 2, None)]
    assert rows(path, "SELECT count(*) FROM pieces") == [(1,)]


def test_the_finding_of_any_run_can_be_told(tmp_path):
    path = new_register(tmp_path, straddling(main_share=0.6))
    update(path, straddling(main_share=0.6))
    update(path, straddling(main_share=0.8))

    sql = "SELECT main_share FROM findings WHERE first_run <= ? AND (until_run IS NULL OR ? < until_run)"
    assert [rows(path, sql, run, run) for run in (1, 2, 3)] == [[(0.6,)], [(0.6,)], [(0.8,)]]


def test_no_text_is_altered_by_a_run(tmp_path):
    path = new_register(tmp_path, straddling())
    accept(path)
    text = read_case(path, "007").case.parts

    update(path, straddling(cls="straddles_minor", main_share=0.95))
    update(path, conforming())
    update(path)

    assert read_case(path, "007").case.parts == text


def test_an_accepted_explanation_is_resolved_when_the_territory_conforms_and_stale_when_no_longer(tmp_path):
    path = new_register(tmp_path, straddling())
    accept(path)

    resolved = update(path, conforming(), reference_set="regions 2025")
    assert (resolved.resolved_count, state_of(path)) == (1, "resolved")

    back = update(path, straddling())
    assert (back.stale_count, state_of(path)) == (1, "stale")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (straddling(main_share=0.605), "accepted"),
        (straddling(main_share=0.62), "stale"),
        (straddling(cls="straddles_minor"), "stale"),
        (straddling(region_ids=("hageland", "kempen", "waasland")), "stale"),
        (straddling(regions="Kempen 60 %, Hageland (nieuw) 40 %"), "accepted"),
        (straddling(cls="undecided", conforms=None), "stale"),
    ],
    ids=["within eps", "beyond eps", "class", "regions", "only renamed", "undecided"],
)
def test_an_accepted_explanation_goes_stale_when_its_ground_changes(tmp_path, found, expected):
    path = new_register(tmp_path, straddling())
    accept(path)

    update(path, found)

    assert state_of(path) == expected


def test_without_the_table_of_overlaps_regions_are_not_called_changed(tmp_path):
    path = new_register(tmp_path, straddling())
    accept(path)

    outcome = update(path, straddling(overlaps=(), region_ids=()), has_overlaps=False)

    assert state_of(path) == "accepted"
    assert outcome.unchanged_count == 1
    assert len(read_case(path, "007").finding.overlaps) == 2


def test_a_delay_that_was_accepted_expires_on_the_day_after(tmp_path):
    path = new_register(tmp_path, straddling())
    accept(path, DELAY)

    assert update(path, straddling(), today=date(2026, 12, 31)).expired_count == 0
    assert update(path, straddling(), today=date(2027, 1, 1)).expired_count == 1
    assert state_of(path) == "expired"


def test_dates_can_be_applied_without_a_run(tmp_path):
    path = new_register(tmp_path, straddling())
    accept(path, DELAY)

    changes = apply_dates(path, who=BOB, at=LATER, today=date(2027, 1, 1))

    assert [(one.partnership_id, one.from_state, one.to_state) for one in changes] == [("007", "accepted", "expired")]
    assert history(path, "007")[-1].actor == "system"
    assert apply_dates(path, who=BOB, at=LATER, today=date(2027, 1, 1)) == ()


def test_a_territory_gone_from_two_runs_is_withdrawn_and_comes_back(tmp_path):
    path = new_register(tmp_path, straddling("007"), straddling("008"))

    first = update(path, straddling("008"))
    assert (first.absent_count, first.withdrawn_count, state_of(path)) == (1, 0, "open")
    second = update(path, straddling("008"))
    assert (second.withdrawn_count, state_of(path)) == (1, "withdrawn")
    third = update(path, straddling("008"))
    assert third.withdrawn_count == 0
    back = update(path, straddling("007"), straddling("008"))

    assert (back.reopened_count, state_of(path)) == (1, "open")


def test_one_absence_between_two_presences_withdraws_nothing(tmp_path):
    path = new_register(tmp_path, straddling("007"), straddling("008"))
    for present in (False, True, False, True):
        update(path, straddling("008"), *([straddling("007")] if present else []))

    assert state_of(path) == "open"


def test_a_run_for_comparison_keeps_findings_and_changes_no_state(tmp_path):
    path = new_register(tmp_path, straddling())
    accept(path)

    outcome = update(path, conforming(), reference_set="proposal", make_current=False)

    assert state_of(path) == "accepted"
    assert (outcome.changed_count, outcome.resolved_count) == (1, 0)
    assert read_case(path, "007").finding.conforms is False
    assert rows(path, "SELECT class FROM findings WHERE reference_set = 'proposal'") == [("within",)]


def test_every_event_follows_the_one_before(tmp_path):
    path = new_register(tmp_path, straddling())
    accept(path)
    update(path, conforming())
    update(path, straddling())

    steps = [(one.from_state, one.to_state) for one in history(path, "007")]

    assert steps == [
        ("", "open"),
        ("open", "draft"),
        ("draft", "submitted"),
        ("submitted", "accepted"),
        ("accepted", "resolved"),
        ("resolved", "stale"),
    ]


@pytest.mark.parametrize(("keys", "problem"), [(("007", "007"), "double_id"), ((" ",), "blank_id")])
def test_ids_that_are_blank_or_stand_twice_are_refused(tmp_path, keys, problem):
    path = new_register(tmp_path)

    with pytest.raises(RunRefused) as caught:
        update(path, *(straddling(key) for key in keys))

    assert caught.value.code == problem
    assert runs(path) == ()


class Stopped(Exception):
    pass


def test_a_run_that_is_stopped_leaves_nothing(tmp_path):
    path = new_register(tmp_path, straddling())
    before = rows(path, "SELECT * FROM findings")

    def stop(share):
        if share > 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        apply_run(path, run_of([straddling(main_share=0.8)]), who=AN, at=NOW, today=DAY, progress=stop)

    assert rows(path, "SELECT * FROM findings") == before
    assert len(runs(path)) == 1


def test_geometry_follows_the_layer(tmp_path):
    path = new_register(tmp_path, straddling("007"), straddling("008"))
    box = "SELECT minx, maxx FROM rtree_territories_geom ORDER BY id"
    assert rows(path, box) == [(150_000, 151_000), (151_000, 152_000)]

    shapes = {"007": square(20, 0)}
    update(path, straddling("007"), straddling("008"), shapes=shapes)

    assert rows(path, box) == [(170_000, 171_000)]
    assert rows(path, "SELECT partnership_id FROM territories") == [("007",)]


def test_regions_that_change_under_the_same_name_are_told(tmp_path):
    path = new_register(tmp_path, straddling())

    assert update(path, straddling(), fingerprint="f2").fingerprint_before == "f1"


def test_a_new_reference_set_is_told_against_the_one_before(tmp_path):
    path = new_register(tmp_path, straddling("007"), straddling("008"))

    outcome = update(path, conforming("007"), straddling("008"), straddling("009"), reference_set="regions 2025")

    assert (outcome.new_count, outcome.changed_count, outcome.unchanged_count) == (1, 1, 1)
    told = [(one.partnership_id, one.kind.value, one.class_before) for one in outcome.changes if one.class_after]
    assert told == [("007", "finding_changed", "straddles_split"), ("009", "finding_new", None)]


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", RULE_SET_FILE.with_name("vvsg-2020.json").read_bytes()])
def test_content_that_is_not_the_rule_set_is_refused(tmp_path, content):
    path = new_register(tmp_path)

    with pytest.raises(RunRefused) as caught:
        update(path, straddling(), rule_set_content=content)

    assert caught.value.code == "rule_set"
    assert runs(path) == ()


def test_half_a_character_and_huge_numbers_are_refused(tmp_path):
    path = new_register(tmp_path)

    for finding in (straddling(name="half \ud800"), straddling(region_count=2**63)):
        with pytest.raises(RegisterRefused):
            update(path, finding)

    assert runs(path) == ()
