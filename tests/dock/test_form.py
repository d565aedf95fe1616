"""The form as its user meets it: what it shows, what it leaves under the hands, which steps it offers."""

from __future__ import annotations

import timeit
from dataclasses import replace
from datetime import date

import pytest

pytest.importorskip("qgis.gui")

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QApplication, QPlainTextEdit, QWidget

from regioalign.regioalign_plugin.dock.form import ExplanationForm
from regioalign.regioalign_plugin.explanation.lifecycle import Action, Ruling
from regioalign.regioalign_plugin.explanation.parts import PART_FIELDS
from regioalign.tests.dock.form_cases import (
    COMPLETE,
    DRAFT,
    REASONS,
    accepted,
    demer,
    detail_of,
    put_ground,
    register_with,
    returned,
    stale,
    submitted,
    take,
)
from regioalign.tests.register.assessments import DEADLINE, RULES, straddling

TODAY = date(2026, 3, 6)


@pytest.fixture(autouse=True)
def _british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def form(qtbot):
    form = ExplanationForm()
    qtbot.addWidget(form)
    form.resize(420, 700)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    return form


@pytest.fixture
def path(tmp_path):
    return register_with(tmp_path)


def show(form, path, key="12", actor="An", **values):
    form.show_detail(detail_of(path, key), RULES, actor, TODAY, **{"read_only": False, **values})


def visible_steps(form):
    return [action.value for action, button in form.bar.buttons.items() if button.isVisible()]


def edits_of(form):
    edits = []
    form.part_edited.connect(lambda name, value: edits.append((name, value)))
    return edits


def asks_of(form):
    asks = []
    form.action_asked.connect(asks.append)
    return asks


# What is shown


def test_without_a_partnership_it_says_what_to_do(form):
    form.show_detail(None, RULES, "An", TODAY, read_only=False)

    assert form.empty.isVisible()
    assert "Choose a partnership" in form.empty.text()


def test_what_conforms_shows_its_regions_and_nothing_to_fill_in(form, path):
    show(form, path, "014")

    assert form.sections["E1"].isVisible()
    assert not form.sections["E2"].isVisible()
    assert "nothing to explain" in form.notice.label.text()
    assert visible_steps(form) == []


def test_the_parts_stand_in_the_order_of_writing(form, path):
    show(form, path)

    tops = [section.y() for section in form.sections.values()]
    assert list(form.sections) == ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"]
    assert tops == sorted(tops)


def test_every_field_of_an_explanation_can_be_filled_in(form):
    assert set(form.fields) == set(PART_FIELDS) - {"departure"}


def test_shares_are_told_with_main_region_and_sliver(form, path):
    show(form, path)

    told = form.shares.text()
    assert "74.1 %" in told
    assert "main region" in told
    assert "a sliver, does not count" in told


def test_names_from_the_register_never_become_markup(form, tmp_path):
    found = straddling("1", "<b>Zone</b><img src=x>")
    hostile = replace(found, overlaps=(replace(found.overlaps[0], region_name="<img src=x onerror=1>"),))
    show(form, register_with(tmp_path, hostile), "1")

    assert form.header.name.textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in form.shares.text()


def test_the_deadline_is_told_with_the_time_that_is_left(form, path):
    show(form, path)

    assert "31/12/2030 (in 4 years and 10 months)" in form.deadline.text()


def test_the_remark_of_the_reviewer_is_told_to_the_author(form, path):
    returned(path)
    show(form, path)

    assert "Bob: “Voeg de kaart van het bekken toe" in form.notice.label.text()


def test_a_changed_ground_is_told_with_both_figures(form, path):
    stale(path)
    show(form, path)

    assert "74.1 %" in form.notice.label.text()
    assert "62 %" in form.notice.label.text()


def test_help_folds_out_with_an_example(form, path):
    show(form, path)
    section = form.sections["E2"]
    assert section.help is None

    section.help_button.click()

    assert "Name the partnership and the regions" in section.help.advice.text()
    assert "Watergroep Demer" in section.help.example.text()


# Typing


def test_typing_tells_the_field_and_its_value(form, path, qtbot):
    show(form, path)
    edits = edits_of(form)

    qtbot.keyClicks(form.fields["risks"].editor, "nat")

    assert edits == [("risks", "n"), ("risks", "na"), ("risks", "nat")]


def test_showing_a_partnership_tells_of_no_edit(form, path):
    take(path, "write", parts=COMPLETE)
    edits = edits_of(form)

    show(form, path)

    assert edits == []
    assert form.parts() == replace(COMPLETE, departure=form.parts().departure)


def test_text_under_the_hands_stays_with_its_cursor(form, path, qtbot):
    take(path, "write", parts=COMPLETE)
    show(form, path)
    editor = form.fields["reasons"].editor
    editor.setFocus()
    qtbot.keyClicks(editor, "Nu: ")
    place = editor.textCursor().position()

    take(path, "write", parts=replace(COMPLETE, reasons="Van iemand anders.", risks="Nieuw risico."))
    show(form, path)

    assert editor.toPlainText() == f"Nu: {REASONS}"
    assert editor.textCursor().position() == place
    assert editor.hasFocus()
    assert form.fields["risks"].editor.toPlainText() == "Nieuw risico."


def test_a_newer_text_waits_until_the_field_is_left(form, path):
    take(path, "write", parts=COMPLETE)
    show(form, path)
    form.fields["risks"].editor.setFocus()

    take(path, "write", parts=replace(COMPLETE, risks="Nieuw risico."))
    show(form, path)
    assert form.fields["risks"].editor.toPlainText() == COMPLETE.risks
    form.fields["context"].editor.setFocus()

    assert form.fields["risks"].editor.toPlainText() == "Nieuw risico."


def test_after_an_undo_the_text_of_the_register_shows_even_where_the_keyboard_is(form, path, qtbot):
    take(path, "write", parts=COMPLETE)
    show(form, path)
    editor = form.fields["risks"].editor
    editor.setFocus()
    qtbot.keyClicks(editor, "x")

    show(form, path, replace_text=True)

    assert editor.toPlainText() == COMPLETE.risks


def test_a_replaced_text_keeps_the_cursor_where_it_was(form, path):
    take(path, "write", parts=COMPLETE)
    show(form, path)
    editor = form.fields["reasons"].editor
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(20)
    editor.setTextCursor(cursor)

    take(path, "write", parts=replace(COMPLETE, reasons=f"{REASONS} Zie de kaart."))
    show(form, path, replace_text=True)

    assert editor.toPlainText().endswith("Zie de kaart.")
    assert editor.textCursor().position() == 20


def test_what_was_typed_for_one_cannot_be_brought_back_in_another(form, tmp_path, qtbot):
    path = register_with(tmp_path, straddling("13", "Politiezone"))
    show(form, path)
    editor = form.fields["risks"].editor
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)

    show(form, path, "13")
    editor.undo()

    assert editor.toPlainText() == ""


def test_a_stored_text_without_its_last_blank_does_not_replace_the_typed_one(form, path, qtbot):
    show(form, path)
    editor = form.fields["risks"].editor
    qtbot.keyClicks(editor, "Een risico ")

    take(path, "write", parts=replace(DRAFT, risks="Een risico"))
    show(form, path)

    assert editor.toPlainText() == "Een risico "


def test_another_partnership_shows_its_own_text_from_the_top(form, tmp_path, qtbot):
    path = register_with(tmp_path, straddling("13", "Politiezone"))
    show(form, path)
    form.fields["risks"].editor.setFocus()
    qtbot.keyClicks(form.fields["risks"].editor, "x")
    form.scroll_area.verticalScrollBar().setValue(200)

    show(form, path, "13")

    assert form.fields["risks"].editor.toPlainText() == ""
    assert form.scroll_area.verticalScrollBar().value() == 0


def test_refreshing_keeps_the_place_that_is_read(form, path):
    take(path, "write", parts=COMPLETE)
    show(form, path)
    form.scroll_area.verticalScrollBar().setValue(150)

    show(form, path)

    assert form.scroll_area.verticalScrollBar().value() == 150


def test_tab_leaves_every_text(form, path, qtbot):
    show(form, path)
    texts = [one for one in form.findChildren(QPlainTextEdit) if one.isVisible()]
    assert texts
    for text in texts:
        text.setFocus()
        qtbot.keyClick(text, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not text


def test_the_keyboard_goes_through_the_form_from_top_to_bottom(form, path, qtbot):
    show(form, path)
    form.fields["reasons"].editor.setFocus()
    visited = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        name = next((name for name, field in form.fields.items() if field.isAncestorOf(focus)), None)
        if name is not None and name not in visited:
            visited.append(name)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)

    hidden = {"comply_by"}  # shows once the duration is temporary
    assert visited == [name for name in form.fields if name not in hidden]


def test_all_that_takes_the_keyboard_has_a_name(form, path):
    show(form, path)
    nameless = [
        widget
        for widget in form.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]
    assert nameless == []


# Days


def test_a_day_is_typed_as_the_locale_writes_it(form, path, qtbot):
    show(form, path)
    edits = edits_of(form)

    qtbot.keyClicks(form.fields["decision_date"].editor.line, "12-2-2026")

    assert edits[-1] == ("decision_date", date(2026, 2, 12))


def test_a_day_can_be_emptied(form, path, qtbot):
    take(path, "write", parts=COMPLETE)
    show(form, path)
    edits = edits_of(form)
    line = form.fields["decision_date"].editor.line

    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)

    assert edits == [("decision_date", None)]


def test_what_is_no_day_is_told_once_the_field_is_left(form, path, qtbot):
    show(form, path)
    field = form.fields["decision_date"]
    field.editor.line.setFocus()
    qtbot.keyClicks(field.editor.line, "31-02-2026")
    assert not field.remark.isVisible()

    form.fields["risks"].editor.setFocus()

    assert "This is no day" in field.remark.text()
    assert field.editor.line.text() == "31-02-2026"


def test_the_end_date_shows_for_a_temporary_exception_and_can_be_the_deadline(form, path):
    show(form, path)
    assert not form.fields["comply_by"].isVisible()
    edits = edits_of(form)

    form.fields["duration"].buttons["temporary"].click()
    assert form.fields["comply_by"].isVisible()
    form.set_deadline.click()

    assert edits == [("duration", "temporary"), ("comply_by", DEADLINE)]


# Ground and evidence


def test_evidence_is_told_as_met_or_not_met_with_figures(form, path):
    take(path, "write", parts=COMPLETE)
    show(form, path)

    told = form.evidence.chosen.text()
    assert "✔" in told
    assert "<b>Met</b> – 92 % of the territory lies in Demerbekken (at least 80 %)." in told
    assert "✘" in told
    assert "<b>Not met</b>" in told


def test_figures_are_added_to_the_evidence_once(form, path):
    take(path, "write", parts=COMPLETE)
    show(form, path)

    form.evidence.insert.click()
    form.evidence.insert.click()

    text = str(form.fields["evidence"].value())
    assert text.startswith(COMPLETE.evidence)
    assert text.count("92 % of the territory lies in Demerbekken") == 1


def test_a_supported_ground_can_be_chosen_with_one_button(form, tmp_path):
    show(form, register_with(tmp_path, replace(demer(), partnership_id="13", suggested_category="landscape")), "13")
    edits = edits_of(form)

    form.evidence.choose.click()

    assert edits == [("category", "landscape")]
    assert not form.evidence.choose.isVisible()


def test_evidence_that_cannot_be_read_is_said_to_be_so(form, tmp_path):
    show(form, register_with(tmp_path, straddling("13", criteria='[{"category": 1}]')), "13")

    assert "cannot be read" in form.evidence.suggestion.text()


def test_a_ground_that_the_rules_do_not_offer_stays_visible(form, path):
    take(path, "write", parts=COMPLETE)
    put_ground(path, "oude_grond")
    show(form, path)

    assert form.fields["category"].value() == "oude_grond"
    assert "does not offer" in form.fields["category"].remark.text()


# What is missing, and the score


def test_what_is_missing_is_listed_and_leads_to_its_field(form, path):
    take(path, "write", parts=DRAFT)
    show(form, path)
    form.checklist.missing_fold.set_open(True)

    assert "Missing: Evidence." in form.checklist.missing.text()
    form.checklist.missing.linkActivated.emit("evidence")

    assert form.fields["evidence"].editor.hasFocus()


def test_a_wrong_date_is_told_beside_its_field(form, path):
    take(path, "write", parts=DRAFT)
    show(form, path)

    assert "01/05/2026 is still to come" in form.fields["decision_date"].remark.text()


def test_the_score_and_the_parts_have_signs(form, path):
    take(path, "write", parts=DRAFT)
    show(form, path)

    assert form.checklist.score.text() == "! Insufficient: 68 of 100"
    assert form.checklist.chips["E2"].text().startswith("✔")
    assert form.checklist.chips["E3"].accessibleName() == "E3 Ground and its evidence: needed"


def test_the_part_that_a_chip_names_comes_into_sight(form, path):
    show(form, path)

    form.checklist.chips["E8"].click()

    assert form.fields["context"].editor.hasFocus()
    assert not form.fields["context"].editor.visibleRegion().isEmpty()


# Steps


def test_an_open_explanation_offers_to_plan(form, path):
    show(form, path)

    assert visible_steps(form) == ["plan"]


def test_what_is_typed_can_be_submitted_before_it_is_stored(form, path, qtbot):
    show(form, path)

    qtbot.keyClicks(form.fields["risks"].editor, "x")

    assert visible_steps(form) == ["submit", "withdraw"]


def test_a_barred_step_says_why_and_asks_for_nothing(form, path):
    take(path, "write", parts=DRAFT)
    show(form, path)
    asks = asks_of(form)

    form.bar.buttons[Action.SUBMIT].click()

    assert asks == []
    assert "Missing: Evidence." in form.bar.form.told.text()
    assert not form.bar.form.confirm.isVisible()


def test_the_reason_goes_once_what_was_missing_is_there(form, path, qtbot):
    take(path, "write", parts=replace(COMPLETE, evidence=""))
    show(form, path)
    form.bar.buttons[Action.SUBMIT].click()
    assert form.bar.is_asking()

    qtbot.keyClicks(form.fields["evidence"].editor, "x")

    assert not form.bar.is_asking()


def test_a_complete_text_is_submitted_at_once(form, path):
    take(path, "write", parts=COMPLETE)
    show(form, path)
    asks = asks_of(form)

    form.bar.buttons[Action.SUBMIT].click()

    assert [ask.action for ask in asks] == [Action.SUBMIT]


def test_a_submitted_text_is_read_only_and_can_be_taken_back(form, path):
    submitted(path)
    show(form, path)
    asks = asks_of(form)

    assert form.fields["reasons"].editor.isReadOnly()
    form.bar.buttons[Action.WRITE].click()

    assert [ask.action for ask in asks] == [Action.WRITE]


def test_the_author_is_told_that_a_second_person_decides(form, path):
    submitted(path)
    show(form, path)

    assert visible_steps(form) == ["write", "withdraw"]
    assert "A second person must do this" in form.bar.others.text()


def test_returning_needs_a_remark(form, path, qtbot):
    submitted(path)
    show(form, path, actor="Bob")
    asks = asks_of(form)
    form.bar.buttons[Action.RETURN].click()

    form.bar.form.confirm.click()
    assert asks == []
    assert "Missing: Remark." in form.bar.form.problem.text()
    qtbot.keyClicks(form.bar.form.remark, "Noem de bekkens.")
    qtbot.keyClick(form.bar.form.remark, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert [(ask.action, ask.remark) for ask in asks] == [(Action.RETURN, "Noem de bekkens.")]
    assert not form.bar.is_asking()


def test_in_a_low_dock_what_a_step_asks_scrolls_and_its_buttons_stay_in_sight(form, path):
    submitted(path)
    form.resize(420, 360)
    show(form, path, actor="Bob")

    form.bar.buttons[Action.ACCEPT].click()

    confirm = form.bar.form.confirm
    below = confirm.mapTo(form, confirm.rect().bottomLeft()).y()
    assert below < 360
    assert not form.bar.box.isVisible()  # its room is for what is asked
    form.bar.form.cancel.click()
    assert form.bar.box.isVisible()


def test_accepting_takes_the_decision(form, path, qtbot):
    submitted(path)
    show(form, path, actor="Bob")
    asks = asks_of(form)
    form.bar.buttons[Action.ACCEPT].click()
    step = form.bar.form
    assert step.body.text() == "Flemish Government"

    qtbot.keyClicks(step.day.line, "27/02/2026")
    qtbot.keyClicks(step.reference, "VR 2026/118")
    step.confirm.click()

    assert [ask.ruling for ask in asks] == [Ruling("Flemish Government", date(2026, 2, 27), "VR 2026/118")]


def test_a_decision_in_the_future_is_refused_in_the_form(form, path, qtbot):
    submitted(path)
    show(form, path, actor="Bob")
    asks = asks_of(form)
    form.bar.buttons[Action.ACCEPT].click()

    qtbot.keyClicks(form.bar.form.day.line, "27/02/2027")
    form.bar.form.confirm.click()

    assert asks == []
    assert "still to come" in form.bar.form.problem.text()


def test_planning_asks_a_day_before_the_deadline(form, path, qtbot):
    show(form, path)
    asks = asks_of(form)
    form.bar.buttons[Action.PLAN].click()
    line = form.bar.form.comply_by.line

    qtbot.keyClicks(line, "01/01/2031")
    form.bar.form.confirm.click()
    assert "after the deadline" in form.bar.form.problem.text()
    line.clear()
    qtbot.keyClicks(line, "30/06/2029")
    form.bar.form.confirm.click()

    assert [ask.parts.comply_by for ask in asks] == [date(2029, 6, 30)]


def test_escape_closes_the_small_form_and_gives_the_keyboard_back(form, path, qtbot):
    show(form, path)
    form.bar.buttons[Action.PLAN].click()

    qtbot.keyClick(form.bar.form, Qt.Key.Key_Escape)

    assert not form.bar.is_asking()


def test_a_stale_text_can_be_taken_up_again(form, path):
    stale(path)
    show(form, path)

    assert visible_steps(form) == ["write"]
    assert form.bar.buttons[Action.WRITE].text() == "Take up again"
    assert not form.fields["reasons"].editor.isReadOnly()


def test_an_accepted_text_is_read_only_with_its_decision(form, path):
    accepted(path)
    show(form, path)

    assert form.fields["reasons"].editor.isReadOnly()
    assert "Vlaamse Regering, 27/02/2026, VR 2026/118" in form.notice.label.text()
    assert visible_steps(form) == ["reopen"]


def test_a_register_that_can_only_be_read_offers_nothing(form, path):
    take(path, "write", parts=COMPLETE)
    show(form, path, read_only=True)

    assert visible_steps(form) == []
    assert form.fields["reasons"].editor.isReadOnly()
    assert not form.attachments.add_files.isEnabled()
    assert "can only be read" in form.notice.label.text()


def test_without_a_name_nothing_can_be_written_and_it_says_why(form, path):
    show(form, path, actor="")

    assert form.fields["reasons"].editor.isReadOnly()
    assert "Who" in form.notice.label.text()


# Size


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_it_fits_a_narrow_dock_with_large_letters(form, path, percent, qtbot):
    font = form.font()
    font.setPointSizeF(9.0 * percent / 100)
    form.setFont(font)
    take(path, "write", parts=COMPLETE)

    show(form, path)
    form.resize(420, 520)
    qtbot.wait(20)

    assert (form.width(), form.height()) == (420, 520)
    inner = form.scroll_area.viewport().width()
    too_wide = [one for one in form.inner.findChildren(QWidget) if one.isVisible() and one.width() > inner]
    assert too_wide == []


def test_showing_a_partnership_takes_less_than_50_ms(form, path):
    take(path, "write", parts=COMPLETE)
    detail = detail_of(path)

    def shown():
        form.show_detail(detail, RULES, "An", TODAY, read_only=False)

    best = min(timeit.repeat(shown, number=1, repeat=5))
    assert best < 0.05
