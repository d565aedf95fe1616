"""Explanations in a register: written under the guards, kept as versions, never lost to someone who was later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from regioalign.regioalign_plugin.explanation.lifecycle import Refused, Ruling
from regioalign.regioalign_plugin.explanation.parts import Parts
from regioalign.regioalign_plugin.register.cases import (
    Step,
    change_explanation,
    change_many,
    read_case,
    undo_many,
)
from regioalign.regioalign_plugin.register.errors import (
    Conflict,
    NothingToExplain,
    RegisterDamaged,
    UnknownPartnership,
)
from regioalign.regioalign_plugin.register.file import writing
from regioalign.regioalign_plugin.register.listing import history, list_cases, reasons, versions
from regioalign.tests.register.assessments import AN, BOB, FULL, NOW, conforming, new_register, request, straddling


@pytest.fixture
def register(tmp_path):
    return new_register(tmp_path, straddling("007"), conforming("008"))


def change(path, step, **values):
    return change_explanation(path, "007", step, who=AN, **values)


def undo_change(path, before, after, *, who):
    [done] = undo_many(path, [(before, after)], who=who, at=NOW)
    if isinstance(done, Exception):
        raise done
    return done


def test_a_text_comes_back_as_it_was_written(register):
    change(register, request("write", parts=FULL))

    stored = read_case(register, "007")
    assert replace(stored.case.parts, departure="") == FULL
    assert stored.case.parts.departure == "Kempen 60.0 %, Hageland 40.0 %"
    assert (stored.case.state.value, stored.case.author, stored.version) == ("draft", "An", 2)
    assert stored.score > 60


def test_the_whole_way_to_accepted(register):
    change(register, request("write", parts=FULL))
    change(register, request("submit"))
    ruling = Ruling("Vlaamse Regering", date(2026, 3, 1), "VR 12")

    stored = change(register, request("accept", "Bob", ruling=ruling))

    assert stored.case.state.value == "accepted"
    assert stored.case.ruling == ruling
    assert stored.case.answers == straddling().snapshot("regions 2022")
    assert [one.actor for one in history(register, "007")] == ["system", "An", "An", "Bob"]
    assert history(register, "007")[-1].ruling == "Vlaamse Regering, 2026-03-01, VR 12"


def test_a_refusal_says_all_that_is_missing_and_changes_nothing(register):
    change(register, request("write", parts=Parts(reasons="Omdat het zo is.")))
    before = read_case(register, "007")

    with pytest.raises(Refused) as caught:
        change(register, request("submit"))

    fields = {lack.field for lack in caught.value.lacks}
    assert {"category", "decision_body", "decision_date", "duration"} <= fields
    assert read_case(register, "007") == before


def test_the_earlier_text_is_kept_as_a_version(register):
    change(register, request("write", parts=FULL))
    change(register, request("write", parts=replace(FULL, reasons="Een heel andere reden.")))

    [kept] = versions(register, "007")

    assert (kept.kind, kept.author, kept.version) == ("edit", "An", 2)
    assert kept.parts.reasons == FULL.reasons


def test_a_draft_stored_while_typing_makes_no_version_and_no_event(register):
    change(register, request("write", parts=Parts(reasons="D")))
    for text in ("De", "De w", "De watergroep"):
        change(register, request("write", parts=Parts(reasons=text)), autosave=True)

    assert versions(register, "007") == ()
    assert len(history(register, "007")) == 2
    assert read_case(register, "007").case.parts.reasons == "De watergroep"


def test_a_draft_of_someone_else_is_kept_even_while_typing(register):
    change(register, request("write", parts=Parts(reasons="Van An")))
    change(register, request("write", "Bob", parts=Parts(reasons="Van Bob")), autosave=True)

    assert [one.parts.reasons for one in versions(register, "007")] == ["Van An"]


def test_who_comes_too_late_gets_both_texts_and_loses_nothing(register):
    seen = change(register, request("write", parts=FULL)).version
    theirs = replace(FULL, reasons="Tekst van Bob.")
    change_explanation(register, "007", request("write", "Bob", parts=theirs), who=BOB, expected_version=seen)
    mine = replace(FULL, reasons="Tekst van An.")

    with pytest.raises(Conflict) as caught:
        change(register, request("write", parts=mine), expected_version=seen)

    assert caught.value.mine.reasons == "Tekst van An."
    assert caught.value.theirs.reasons == "Tekst van Bob."
    assert (caught.value.their_author, caught.value.their_version, caught.value.at) == (
        "Bob",
        seen + 1,
        "2026-03-02T09:30:00.000Z",
    )
    assert read_case(register, "007").case.parts.reasons == "Tekst van Bob."
    assert [(one.kind, one.parts.reasons) for one in versions(register, "007")] == [
        ("conflict", "Tekst van An."),
        ("edit", FULL.reasons),
    ]


def test_the_same_text_from_two_is_no_conflict(register):
    seen = change(register, request("write", parts=Parts(reasons="Oud"))).version
    change(register, request("write", "Bob", parts=FULL), expected_version=seen)

    change(register, request("write", "Bob", parts=FULL), expected_version=seen)

    assert read_case(register, "007").case.parts.reasons == FULL.reasons


def test_a_step_on_a_version_that_changed_is_a_conflict_too(register):
    seen = change(register, request("write", parts=FULL)).version
    change(register, request("write", parts=replace(FULL, risks="Geen.")))

    with pytest.raises(Conflict):
        change(register, request("submit"), expected_version=seen)

    assert read_case(register, "007").case.state.value == "draft"


def test_what_conforms_has_nothing_to_explain(register):
    with pytest.raises(NothingToExplain):
        change_explanation(register, "008", request("write", parts=FULL), who=AN)


def test_an_unknown_partnership_is_named(register):
    with pytest.raises(UnknownPartnership) as caught:
        change_explanation(register, "7", request("write", parts=FULL), who=AN)

    assert caught.value.partnership_id == "7"


def test_sql_in_names_and_texts_is_text(tmp_path):
    bad = "Robert'); DROP TABLE explanations;--"
    path = new_register(tmp_path, straddling(bad, bad))

    change_explanation(path, bad, request("write", bad, parts=Parts(reasons=bad)), who=AN)

    [row] = list_cases(path)
    assert (row.partnership_id, row.name, row.author) == (bad, bad, bad)
    assert read_case(path, bad).case.parts.reasons == bad


@pytest.mark.parametrize(
    "text", ["a" * 10_000_000, "bel\x07", "nul\x00", "\ud800"], ids=["10 MB", "bell", "nul", "half"]
)
def test_texts_that_cannot_be_kept_are_refused_with_the_field(register, text):
    with pytest.raises(Refused) as caught:
        change(register, request("write", parts=Parts(reasons=text)))

    assert [lack.field for lack in caught.value.lacks] == ["reasons"]


def test_the_list_holds_finding_and_explanation(register):
    change(register, request("write", parts=FULL, at=NOW + timedelta(hours=1)))

    first, second = list_cases(register)

    assert (first.partnership_id, first.state, first.category, first.cls) == (
        "007",
        "draft",
        "landscape",
        "straddles_split",
    )
    assert (first.deadline, first.updated_at) == (date(2030, 12, 31), "2026-03-02T10:30:00.000Z")
    assert (second.partnership_id, second.state, second.conforms) == ("008", "", True)


def test_several_steps_are_one_transaction_and_the_refused_ones_are_told(tmp_path):
    path = new_register(tmp_path, straddling("007"), conforming("008"), straddling("009"))
    plan = Parts(comply_by=date(2028, 1, 1))
    steps = [Step(key, request("plan", parts=plan), 1) for key in ("007", "008", "009", "010")]

    done = change_many(path, [*steps, Step("009", request("submit"), 2)], who=AN)

    assert [type(one).__name__ for one in done] == [
        "Stored",
        "NothingToExplain",
        "Stored",
        "UnknownPartnership",
        "Refused",
    ]
    assert [row.state for row in list_cases(path)] == ["planned", "", "planned"]


def test_a_step_is_taken_back_by_who_took_it_and_both_are_told(register):
    before = change(register, request("write", parts=FULL))
    after = change(register, request("submit"))

    undone = undo_change(register, before, after, who=AN)

    assert undone.case == before.case
    assert [(one.action, one.to_state) for one in history(register, "007")][-2:] == [
        ("submit", "submitted"),
        ("undo", "draft"),
    ]


def test_nobody_takes_back_what_someone_else_did_or_changed_since(register):
    first = read_case(register, "007")
    written = change(register, request("write", parts=FULL))

    with pytest.raises(Conflict):
        undo_change(register, first, written, who=BOB)
    change(register, request("write", parts=replace(FULL, risks="Geen.")))
    with pytest.raises(Conflict):
        undo_change(register, first, written, who=AN)


def test_a_text_that_is_taken_back_is_kept(register):
    first = read_case(register, "007")
    written = change(register, request("write", parts=FULL))

    undo_change(register, first, written, who=AN)

    assert read_case(register, "007").case.parts.is_blank
    assert [one.parts.reasons for one in versions(register, "007")] == [FULL.reasons]


def test_some_rows_of_the_list_can_be_asked(tmp_path):
    path = new_register(tmp_path, straddling("007"), conforming("008"), straddling("009"))

    assert [row.partnership_id for row in list_cases(path, ["009", "007", "x"])] == ["007", "009"]


@pytest.mark.parametrize(
    ("column", "value"),
    [("state", "acce"), ("comply_by", "2026-13-40"), ("answers_region_ids", "[kempen"), ("answers_region_ids", "7")],
)
def test_a_value_that_cannot_be_is_told_as_damage(register, column, value):
    change(register, request("write", parts=FULL))
    change(register, request("submit"))
    with writing(register, AN) as connection:  # as a flipped bit would
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(f"UPDATE explanations SET {column} = ?", (value,))

    with pytest.raises(RegisterDamaged, match="is no"):
        read_case(register, "007")


def test_who_wrote_a_part_is_no_second_person_even_if_another_wrote_last(register):
    change(register, request("write", "Bob", parts=FULL))
    change(register, request("write", "An", parts=replace(FULL, risks="Geen.")))
    change(register, request("submit", "An"))

    with pytest.raises(Refused) as caught:
        change(register, request("accept", "bob"))

    assert [lack.code.value for lack in caught.value.lacks] == ["same_person"]
    assert change(register, request("accept", "Els")).case.state.value == "accepted"


def test_after_a_ruling_those_who_wrote_before_are_free_again(register):
    change(register, request("write", "Bob", parts=FULL))
    change(register, request("submit", "Bob"))
    change(register, request("reject", "Els", remark="Onvoldoende."))
    change(register, request("write", "An", parts=replace(FULL, reasons="Heel anders.")))
    change(register, request("submit", "An"))

    assert change(register, request("accept", "Bob")).case.state.value == "accepted"


def test_a_ground_that_the_rules_do_not_offer_is_refused_with_those_they_do(register):
    with pytest.raises(Refused) as caught:
        change(register, request("write", parts=replace(FULL, category="landschap")))

    [lack] = caught.value.lacks
    assert lack.code.value == "category_not_offered"
    assert "landscape" in dict(lack.values)["offered"]


def test_many_steps_are_taken_back_at_once_and_what_cannot_be_is_told(tmp_path):
    path = new_register(tmp_path, straddling("007"), straddling("009"))
    plan = Parts(comply_by=date(2028, 1, 1))
    before = [read_case(path, key) for key in ("007", "009")]
    after = change_many(path, [Step(one.partnership_id, request("plan", parts=plan), 1) for one in before], who=AN)
    change_explanation(path, "009", request("reopen", "Bob", remark="Toch niet."), who=BOB)

    done = undo_many(path, list(zip(before, after)), who=AN, at=NOW)

    assert [type(one).__name__ for one in done] == ["Stored", "Conflict"]
    assert [row.state for row in list_cases(path)] == ["open", "stale"]


def test_reasons_are_listed_by_partnership(register):
    change(register, request("write", parts=FULL))

    assert reasons(register) == {"007": FULL.reasons}


def test_a_ruling_that_was_taken_back_frees_nobody(register):
    change(register, request("write", "Carl", parts=FULL))
    change(register, request("write", "An", parts=replace(FULL, risks="Geen.")))
    before = change(register, request("submit", "An"))
    accepted = change_explanation(register, "007", request("accept", "Bob"), who=BOB)
    undo_change(register, before, accepted, who=BOB)

    with pytest.raises(Refused) as caught:
        change(register, request("accept", "Carl"))

    assert [lack.code.value for lack in caught.value.lacks] == ["same_person"]
    assert change(register, request("accept", "Bob")).case.state.value == "accepted"
