"""What a person does in the dock, without a window: type, decide, undo, meet someone else's change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

pytest.importorskip("qgis.gui")

from regioalign.regioalign_plugin.explanation.lifecycle import Ruling
from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.file import writing
from regioalign.regioalign_plugin.register.listing import history, versions
from regioalign.tests.dock.builders import Heard, Opened, work_as
from regioalign.tests.register.assessments import AN, BOB, DELAY, FULL, request, straddling, update

RULING = Ruling("Vlaamse Regering", date(2026, 3, 5), "VR 2026/3")
FIELDS = ("reasons", "category", "evidence", "decision_body", "decision_date", "decision_reference", "duration")


def reasons(opened: Opened, key: str) -> str:
    return read_case(opened.path, key).case.parts.reasons


def write_all(opened: Opened, key: str = "007") -> None:
    opened.show(key)
    for name in (*FIELDS, "review_event"):
        opened.type(getattr(FULL, name), name)
    opened.settle()


def submit(opened: Opened, key: str = "007") -> None:
    write_all(opened, key)
    opened.presenter.take("submit")
    opened.until(lambda: opened.state(key) == "submitted")


def test_what_is_typed_is_stored_once_the_typing_pauses(opened: Opened) -> None:
    opened.show("007")

    opened.type("Het bekken")
    opened.type("Het bekken van de Demer")
    assert opened.state("007") == "open"
    opened.settle()

    assert reasons(opened, "007") == "Het bekken van de Demer"
    assert opened.state("007") == "draft"
    assert [event.action for event in history(opened.path, "007")] == ["open", "write"]


def test_a_draft_that_goes_on_makes_neither_events_nor_versions(opened: Opened) -> None:
    opened.show("007")
    for text in ("Eén", "Eén twee", "Eén twee drie"):
        opened.type(text)
        opened.settle()

    assert reasons(opened, "007") == "Eén twee drie"
    assert [event.action for event in history(opened.path, "007")] == ["open", "write"]
    assert len(versions(opened.path, "007")) <= 1


def test_going_to_another_row_stores_what_was_typed(opened: Opened) -> None:
    opened.show("007")
    opened.presenter.drafts.idle_ms = 60_000
    opened.type("Niet verloren")

    opened.show("008")
    opened.settle()

    assert reasons(opened, "007") == "Niet verloren"


def test_typing_tells_quality_and_offers_at_once(opened: Opened) -> None:
    drafted = Heard(opened.presenter.drafted)
    opened.show("007")
    opened.presenter.drafts.idle_ms = 60_000

    opened.type(FULL.reasons)

    [draft] = drafted.told
    shares = {part.code: part.share for part in draft.quality.parts}
    assert (shares["E1"], shares["E2"], shares["E3"]) == (1.0, 1.0, 0.0)
    assert [str(offer.action) for offer in opened.presenter.offers()] == ["write", "plan"]
    assert reasons(opened, "007") == ""


def test_a_conforming_partnership_takes_no_text(opened: Opened) -> None:
    opened.show("009")

    opened.type("Overbodig")

    assert not opened.presenter.is_writable
    assert opened.presenter.drafts.ids == ()


def test_submitting_stores_the_draft_first(opened: Opened) -> None:
    opened.show("007")
    opened.presenter.drafts.idle_ms = 60_000
    for name in (*FIELDS, "review_event"):
        opened.type(getattr(FULL, name), name)

    opened.presenter.take("submit")
    opened.until(lambda: opened.state("007") == "submitted")

    stored = read_case(opened.path, "007")
    assert stored.case.parts.reasons == FULL.reasons
    assert "Kempen 60.0 %" in stored.case.parts.departure
    assert stored.case.submitted_by == "An"


def test_an_incomplete_text_is_refused_with_all_reasons_and_kept(opened: Opened) -> None:
    opened.show("007")
    opened.type("Alleen redenen")

    opened.presenter.take("submit")
    opened.until(lambda: opened.refused.told)

    assert opened.refused.told[0].count("\n- Missing") == 5
    assert opened.state("007") == "draft"
    assert reasons(opened, "007") == "Alleen redenen"


def test_a_second_person_decides_and_the_first_may_not(opened: Opened) -> None:
    submit(opened)

    opened.presenter.take("accept", ruling=RULING)
    opened.until(lambda: opened.refused.told)
    assert "second person" in opened.refused.told[0]

    work_as("Bob")
    opened.presenter.take("accept", ruling=RULING)
    opened.until(lambda: opened.state("007") == "accepted")
    assert read_case(opened.path, "007").case.reviewer == "Bob"


def test_what_is_submitted_is_not_taken_back_by_typing(opened: Opened) -> None:
    submit(opened)
    opened.show("007")

    opened.type("Per ongeluk")

    assert opened.presenter.drafts.ids == ()
    assert opened.state("007") == "submitted"


def test_undo_takes_a_stint_of_typing_back_and_redo_brings_it(opened: Opened) -> None:
    opened.show("007")
    for text in ("Eerst", "Eerst dit", "Eerst dit en dat"):
        opened.type(text)
        opened.settle()
    assert opened.history.undo_text == "Write: Watergroep"

    opened.presenter.undo()
    opened.until(lambda: opened.state("007") == "open")
    opened.settle()
    assert reasons(opened, "007") == ""
    assert (opened.history.undo_text, opened.history.redo_text) == ("", "Write: Watergroep")

    opened.presenter.redo()
    opened.until(lambda: opened.state("007") == "draft")
    assert reasons(opened, "007") == "Eerst dit en dat"


def test_undo_takes_back_what_was_typed_a_moment_ago(opened: Opened) -> None:
    opened.show("007")
    opened.presenter.drafts.idle_ms = 60_000
    opened.type("Net getypt")

    opened.presenter.undo()
    opened.until(lambda: opened.history.redo_text)

    assert reasons(opened, "007") == ""
    assert opened.presenter.drafts.ids == ()


def test_a_text_that_undo_changes_is_shown_whatever_stands_in_the_form(opened: Opened) -> None:
    shown: list[tuple[bool, str]] = []
    presenter = opened.presenter
    presenter.detail_changed.connect(
        lambda detail: detail and shown.append((presenter.replaces_text, detail.stored.case.parts.reasons))
    )
    opened.show("007")
    opened.type("Een tekst")
    opened.settle()
    presenter.undo()
    opened.until(lambda: opened.state("007") == "open")
    opened.settle()

    assert shown[0] == (True, "")
    assert (False, "Een tekst") in shown
    assert shown[-1] == (True, "")


def test_undo_leaves_what_someone_else_wrote_since(opened: Opened) -> None:
    opened.show("007")
    opened.type("Van An")
    opened.settle()
    change_explanation(opened.path, "007", request("write", "Bob", parts=FULL), who=BOB)

    opened.presenter.undo()
    opened.until(lambda: opened.refused.told)

    assert "Bob" in opened.refused.told[0]
    assert reasons(opened, "007") == FULL.reasons
    assert opened.history.undo_text == ""


def test_a_step_for_many_is_one_undo(opened: Opened) -> None:
    ended = Heard(opened.presenter.bulk_ended)

    opened.presenter.bulk("plan", ["007", "008"], changes={"comply_by": date(2028, 1, 1)})
    opened.until(lambda: ended.told)
    assert (opened.state("007"), opened.state("008")) == ("planned", "planned")

    opened.presenter.undo()
    opened.until(lambda: opened.state("007") == "open" and opened.state("008") == "open")
    assert opened.history.undo_text == ""


def test_of_many_those_that_cannot_do_not_keep_the_others_from_it(opened: Opened) -> None:
    ended = Heard(opened.presenter.bulk_ended)
    opened.show("008")
    opened.type("Begonnen")
    opened.settle()

    opened.presenter.bulk("plan", ["007", "008"], changes={"comply_by": date(2028, 1, 1)})
    opened.until(lambda: ended.told)

    _action, taken = ended.told[0]
    assert taken.ids == ("007", "008")
    assert [pair[1].partnership_id for pair in taken.pairs] == ["007"]
    assert opened.state("008") == "draft"


def test_two_texts_are_a_conflict_and_none_is_lost(opened: Opened) -> None:
    opened.show("007")
    change_explanation(opened.path, "007", request("write", "Bob", parts=FULL), who=BOB)

    opened.type("Van An")
    opened.until(lambda: opened.conflicted.told)

    [conflict] = opened.conflicted.told
    assert (conflict.mine.reasons, conflict.their_author) == ("Van An", "Bob")
    assert reasons(opened, "007") == FULL.reasons
    assert "Van An" in [version.parts.reasons for version in versions(opened.path, "007")]


def test_a_conflict_ends_with_the_text_that_is_chosen(opened: Opened) -> None:
    opened.show("007")
    change_explanation(opened.path, "007", request("write", "Bob", parts=FULL), who=BOB)
    opened.type("Van An")
    opened.until(lambda: opened.conflicted.told)
    [conflict] = opened.conflicted.told

    opened.presenter.resolve(conflict, conflict.mine)
    opened.until(lambda: reasons(opened, "007") == "Van An")

    assert FULL.reasons in [version.parts.reasons for version in versions(opened.path, "007")]


def test_a_conflict_may_leave_the_other_text(opened: Opened) -> None:
    opened.show("007")
    change_explanation(opened.path, "007", request("write", "Bob", parts=FULL), who=BOB)
    opened.type("Van An")
    opened.until(lambda: opened.conflicted.told)

    opened.presenter.resolve(opened.conflicted.told[0], None)
    opened.settle()

    assert reasons(opened, "007") == FULL.reasons
    assert opened.presenter.parts.reasons == FULL.reasons


def test_a_draft_waits_while_another_program_holds_the_file(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regioalign.regioalign_plugin.dock.drafts.RETRY_MS", 50)
    failed = Heard(opened.presenter.drafts.failed)
    opened.show("007")
    original = opened.session._desk._store

    def held(*arguments: object, **options: object) -> object:
        from regioalign.regioalign_plugin.register.errors import RegisterBusy

        raise RegisterBusy(opened.path, None, 10.0)

    opened.session._desk._store = held
    opened.type("Bewaard tot het kan")
    opened.until(lambda: failed.told)
    assert opened.presenter.drafts.is_in_trouble
    assert opened.presenter.drafts.ids == ("007",)

    opened.session._desk._store = original
    opened.settle()
    assert reasons(opened, "007") == "Bewaard tot het kan"
    assert not opened.presenter.drafts.is_in_trouble


def test_a_draft_that_could_not_be_stored_is_shown_again_on_coming_back(opened: Opened) -> None:
    opened.show("007")
    opened.type("Te\x00verboden")
    opened.presenter.flush()
    opened.until(lambda: opened.refused.told)

    opened.show("008")
    opened.show("007")
    opened.until(lambda: opened.details.told[-1].partnership_id == "007")

    assert opened.presenter.drafts.ids == ("007",)
    assert "verboden" in opened.details.told[-1].stored.case.parts.reasons


def test_next_and_previous_follow_the_list_and_stop_at_its_ends(opened: Opened) -> None:
    seen = []
    for step in (opened.presenter.next, opened.presenter.next, opened.presenter.next, opened.presenter.next):
        step()
        seen.append(opened.presenter.current)
    opened.presenter.previous()
    seen.append(opened.presenter.current)

    assert seen == ["008", "007", "009", "009", "007"]  # by name: Afvalbedrijf, Watergroep, Zorgzone
    assert opened.presenter.selection == {"007"}


def test_the_current_one_is_known_to_who_hears_of_the_selection(opened: Opened) -> None:
    seen = []
    opened.presenter.selection_changed.connect(lambda ids: seen.append((ids, opened.presenter.current)))

    opened.presenter.go_to("008")

    assert seen == [(frozenset({"008"}), "008")]


def test_a_partnership_that_leaves_the_register_is_current_no_more(opened: Opened) -> None:
    opened.show("009")
    update(opened.path, straddling("007"), straddling("008", "Afvalbedrijf", main_share=0.7))

    opened.session.refresh()
    opened.until(lambda: opened.model.row_of("009") is None)

    assert opened.presenter.current == ""


def test_a_change_by_someone_else_shows_in_the_form(opened: Opened) -> None:
    opened.show("007")
    before = len(opened.details.told)

    change_explanation(opened.path, "007", request("write", "Bob", parts=DELAY), who=BOB)
    opened.session.look()
    opened.until(lambda: len(opened.details.told) > before)

    assert opened.presenter.parts.category == "feasibility"


def test_another_register_starts_with_nothing_of_the_last_one(opened: Opened, tmp_path) -> None:
    from regioalign.tests.register.assessments import new_register

    opened.show("007")
    opened.type("Iets")
    opened.settle()
    (tmp_path / "other").mkdir()
    opened.path = new_register(tmp_path / "other", straddling("100"))

    opened.open()

    assert opened.presenter.current == ""
    assert opened.presenter.selection == frozenset()
    assert opened.history.undo_text == ""
    assert [row.partnership_id for row in opened.model.rows] == ["100"]


def test_a_register_that_can_only_be_read_takes_no_text(opened: Opened) -> None:
    with writing(opened.path, AN) as connection:
        connection.execute("UPDATE register_info SET value = '99' WHERE key = 'schema_version'")
    opened.open()
    opened.show("007")

    opened.type("Kan niet")

    assert not opened.presenter.is_writable
    assert opened.presenter.drafts.ids == ()


def test_reasons_much_like_those_of_another_are_told_to_who_lingers(opened: Opened) -> None:
    text = FULL.reasons + " Samen met de gemeenten van het bekken en hun inwoners."
    change_explanation(opened.path, "007", request("write", parts=FULL), who=AN)
    change_explanation(opened.path, "008", request("write", "Bob", parts=replace(FULL, reasons=text)), who=BOB)
    heard, typed = Heard(opened.presenter.quality_changed), Heard(opened.presenter.drafted)

    opened.show("008")
    opened.until(lambda: bool(heard.told))
    opened.type(FULL.reasons)

    assert not alike_in(heard.told[-1])  # all 17 words of one among the 27 of the other: 2 · 17 / 44, under four fifths
    assert alike_in(typed.told[-1].quality) == [("id", "007")]


def alike_in(quality) -> list[tuple[str, object]]:
    alike = (warning for warning in quality.warnings if warning.code.value == "alike")
    return [value for warning in alike for value in warning.values if value[0] == "id"]
