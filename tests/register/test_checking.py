"""The check of a register: a sound one has no problems, and each thing that can be wrong is found and named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from regioalign.regioalign_plugin.explanation.lifecycle import Ruling
from regioalign.regioalign_plugin.explanation.parts import Parts
from regioalign.regioalign_plugin.register.attachments import attach_file
from regioalign.regioalign_plugin.register.cases import change_explanation
from regioalign.regioalign_plugin.register.checking import Severity, check_register
from regioalign.regioalign_plugin.register.errors import NotARegister, RegisterMissing
from regioalign.regioalign_plugin.register.file import writing
from regioalign.regioalign_plugin.register.records import Region
from regioalign.tests.register.assessments import (
    AN,
    DAY,
    DELAY,
    FULL,
    NOW,
    conforming,
    new_register,
    request,
    square,
    straddling,
    update,
)


@pytest.fixture
def register(tmp_path):
    return new_register(tmp_path, straddling("007"), conforming("008"))


def change(path, step, key="007"):
    return change_explanation(path, key, step, who=AN)


def accept(path, parts, key="007"):
    """Bring an explanation all the way to accepted."""
    change(path, request("write", parts=parts), key)
    change(path, request("submit"), key)
    change(path, request("accept", "Bob", ruling=Ruling("Vlaamse Regering", date(2026, 3, 1), "VR 12")), key)


def kinds(path, today=DAY):
    return [problem.kind.value for problem in check_register(path, today=today).problems]


def alter(path, sql, *values):
    """Change the file as only a fault could."""
    with writing(path, AN) as connection:
        connection.execute(sql, values)


def test_a_sound_register_has_no_problems(register):
    accept(register, FULL)
    update(register, straddling("007"), conforming("008"))

    checked = check_register(register, today=DAY)

    assert checked.problems == []
    [one] = checked.assessed
    assert (one.stored.partnership_id, one.state.value, one.lacks) == ("007", "accepted", ())
    # All but measures, risks and context: 100 − 15 − 5 − 5.
    assert (one.quality.score, one.quality.level.value) == (75.0, "adequate")


def test_checking_changes_nothing(register):
    accept(register, DELAY)
    before = register.read_bytes()

    check_register(register, today=date(2040, 1, 1))

    assert register.read_bytes() == before


def test_a_register_without_a_run_says_so(tmp_path):
    checked = check_register(new_register(tmp_path), today=DAY)

    [problem] = checked.problems
    assert (problem.kind.value, problem.severity) == ("no_run", Severity.NOTE)
    assert checked.assessed == []


@pytest.mark.parametrize(
    ("from_state", "to_state", "expected"),
    [
        ("draft", "open", ["chain_broken"]),
        (None, "open", ["chain_broken"]),
        ("open", "draft", ["chain_end"]),
    ],
)
def test_an_event_that_does_not_fit_is_found(register, from_state, to_state, expected):
    sql = "INSERT INTO events (partnership_id, at, actor, action, from_state, to_state) VALUES ('007', ?, 'x', ?, ?, ?)"
    alter(register, sql, "2026-03-02T10:00:00.000Z", "write", from_state, to_state)

    found = check_register(register, today=DAY).problems

    assert [problem.kind.value for problem in found] == expected
    assert found[0].partnership_id == "007"
    assert found[0].name == "Watergroep"
    assert found[0].location == "events 2"
    assert found[0].severity is Severity.ERROR


def test_imported_events_are_no_link_of_the_chain(register):
    sql = (
        "INSERT INTO events (partnership_id, at, actor, action, from_state, to_state, origin) "
        "VALUES ('007', '2020-01-01T10:00:00.000Z', 'x', 'write', 'stale', 'draft', 'elsewhere')"
    )
    alter(register, sql)

    assert kinds(register) == []


def test_an_explanation_that_is_gone_leaves_its_history_and_its_finding(register):
    alter(register, "DELETE FROM explanations WHERE partnership_id = '007'")

    assert kinds(register) == ["events_without_explanation", "finding_without_explanation"]


def test_an_explanation_without_finding_is_a_warning(register):
    accept(register, FULL)
    update(register, conforming("008"))

    [problem] = check_register(register, today=DAY).problems

    assert (problem.kind.value, problem.severity, problem.partnership_id) == (
        "explanation_without_finding",
        Severity.WARNING,
        "007",
    )


def test_a_territory_that_is_gone_or_altered_is_found(register):
    alter(register, "DELETE FROM territories WHERE partnership_id = '007'")
    assert kinds(register) == ["no_territory"]

    alter(register, "UPDATE territories SET digest = 'other' WHERE partnership_id = '008'")
    assert kinds(register) == ["no_territory", "geometry_damaged"]


def test_an_attachment_whose_bytes_changed_or_are_gone_is_found(register, tmp_path):
    paper = tmp_path / "advies.txt"
    paper.write_text("gunstig")
    attach_file(register, "007", paper, who=AN, at=NOW)
    assert kinds(register) == []

    alter(register, "UPDATE attachment_contents SET content = ?", b"ongunst")
    [problem] = check_register(register, today=DAY).problems
    assert (problem.kind.value, dict(problem.values)) == ("content_damaged", {"file": "advies.txt"})

    alter(register, "DELETE FROM attachment_contents")
    assert kinds(register) == ["content_missing"]


def test_dates_that_passed_are_found_the_day_after(register):
    accept(register, replace(DELAY, review_date=date(2026, 6, 1)))

    assert kinds(register, date(2026, 5, 31)) == []
    assert kinds(register, date(2026, 6, 1)) == ["review_due"]
    assert kinds(register, date(2026, 12, 31)) == ["review_due"]
    checked = check_register(register, today=date(2027, 1, 1))
    assert [problem.kind.value for problem in checked.problems] == ["lapsed", "review_due"]
    assert checked.overdue_count == 2


def test_a_deadline_binds_only_what_is_not_decided(register):
    assert kinds(register, date(2030, 12, 31)) == []
    assert kinds(register, date(2031, 1, 1)) == ["deadline_passed"]

    accept(register, FULL)

    assert kinds(register, date(2031, 1, 1)) == []


def test_an_accepted_explanation_without_its_reasons_is_incomplete(register):
    accept(register, FULL)
    alter(register, "UPDATE explanations SET reasons = NULL")

    [problem] = check_register(register, today=DAY).problems

    assert (problem.kind.value, dict(problem.values)) == ("incomplete", {"state": "accepted", "level": "none"})


def test_the_same_reasons_for_two_partnerships_are_named_once(tmp_path):
    register = new_register(tmp_path, straddling("007"), straddling("009"))
    words = "De gemeenten delen een depot, een ploeg en een vergunning die niet te splitsen zijn over de regio's. " * 3
    for key in ("007", "009"):
        change(register, request("write", parts=Parts(reasons=words)), key)

    [problem] = check_register(register, today=DAY).problems

    assert (problem.kind.value, problem.partnership_id) == ("alike", "007")
    assert dict(problem.values) == {"id": "009", "percent": 100}


def test_a_rule_set_that_was_altered_is_found(register):
    alter(register, "UPDATE rule_sets SET content = replace(content, '0.01', '0.02')")

    [problem] = check_register(register, today=DAY).problems

    assert (problem.kind.value, problem.location) == ("rule_set_damaged", "rule_sets 1")


def test_rules_that_cannot_be_read_leave_explanations_unjudged(register):
    alter(register, "UPDATE rule_sets SET content = '{}'")

    checked = check_register(register, today=DAY)

    assert {problem.kind.value for problem in checked.problems} == {"rule_set_damaged"}
    assert checked.assessed == []


def test_a_truncated_file_is_one_problem_and_no_crash(register):
    content = register.read_bytes()
    register.write_bytes(content[: len(content) // 2])

    checked = check_register(register, today=DAY)

    assert checked.count(Severity.ERROR) >= 1


def test_what_is_no_register_is_refused(tmp_path):
    with pytest.raises(RegisterMissing):
        check_register(tmp_path / "nowhere.gpkg", today=DAY)
    text = tmp_path / "text.gpkg"
    text.write_text("no database at all, but long enough to look at" * 30)
    with pytest.raises(NotARegister):
        check_register(text, today=DAY)


def test_regions_of_another_set_under_the_same_name_are_found(tmp_path):
    other = [Region("p1", "Antwerpen", square(0, 0, 5000.0)), Region("kempen", "Kempen", square(5, 0, 5000.0))]
    register = new_register(tmp_path, straddling("007"), conforming("008"))
    update(register, straddling("007"), conforming("008"), regions=other, at=NOW + timedelta(days=1))

    [problem] = check_register(register, today=DAY).problems

    assert (problem.kind, problem.severity, problem.location) == ("other_regions", Severity.WARNING, "regions")
    assert dict(problem.values) == {"reference_set": "regions 2022", "count": 1, "ids": "hageland"}


def test_findings_of_the_past_and_sets_without_regions_are_not_held_to_regions(tmp_path):
    register = new_register(tmp_path, straddling("007"))
    only = [Region("kempen", "Kempen", square(0, 0, 5000.0))]
    update(register, conforming("007"), regions=only, at=NOW + timedelta(days=1))
    update(
        register,
        straddling("007"),
        reference_set="provinces",
        regions=None,
        make_current=False,
        at=NOW + timedelta(days=2),
    )

    assert check_register(register, today=DAY).problems == []
