"""Aberrations, the place in the order and the repairs, as they stand beside a finding."""

from __future__ import annotations

from dataclasses import replace

import pytest

pytest.importorskip("qgis.gui")

from regioalign.regioalign_plugin.analysis_texts import flag_details, place_text, repair_effects, repair_text
from regioalign.regioalign_plugin.dock.analysis_view import AnalysisView, FlagsView
from regioalign.regioalign_plugin.dock.form import ExplanationForm
from regioalign.regioalign_plugin.dock.review import Desk
from regioalign.regioalign_plugin.register.cases import change_explanation
from regioalign.regioalign_plugin.register.records import Priority, Repair
from regioalign.regioalign_plugin.register.runs import apply_run
from regioalign.tests.register.assessments import (
    AN,
    DAY,
    FULL,
    NOW,
    RULES,
    new_register,
    request,
    run_of,
    straddling,
)

PLACE = Priority("007", 3, 82.5, 0.75, "For: no own assets (10 of 10).", run=1, count=120)
NIJLEN = Repair(
    "007", 1, True, "leave_out", 1, ("12026",), "Nijlen", (), None, "within", "Kempen 27/27", "stays_connected"
)
BOTH = Repair(
    "007",
    2,
    False,
    "both",
    3,
    ("1",),
    "Lier",
    ("2", "3"),
    "Mol, Geel",
    "union",
    None,
    "falls_apart",
    cut_off_after="Geel",
    repair_count=7,
)


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (PLACE, "Rank 3 of 120. Score 82.5 of 100. 75 % of it rests on facts."),
        (
            replace(PLACE, rank_best=1, rank_worst=9, score=80.0),
            "Rank 3 of 120; between 1 and 9, by what is not known. Score 80 of 100. 75 % of it rests on facts.",
        ),
        (replace(PLACE, rank=None, score=None), "No place in the order: nothing is known of it that counts."),
    ],
)
def test_the_place_is_told_with_how_much_rests_on_facts(place, text):
    assert place_text(place) == text


def test_a_repair_is_told_in_words():
    assert repair_text(NIJLEN) == "Leave out Nijlen: then “Within a region” (Kempen 27/27)."
    assert repair_effects(NIJLEN) == ("The members still hang together.",)
    assert repair_text(BOTH).startswith("Leave out Lier and take in Mol, Geel: then “")
    assert repair_effects(BOTH) == ("The members no longer hang together then.", "Cut off from the others then: Geel.")


@pytest.mark.parametrize(
    ("detail", "found"),
    [
        ("donut: Herstappe; exclave: Voeren, Moelingen", {"donut": "Herstappe", "exclave": "Voeren, Moelingen"}),
        ("corridor: A; B: C; sliver: Kempen 0.2 %", {"corridor": "A; B: C", "sliver": "Kempen 0.2 %"}),
        ("", {}),
        (None, {}),
        ("something else", {}),
    ],
)
def test_what_flags_are_about_is_read_back_by_flag(detail, found):
    assert flag_details(detail) == found


def test_flags_stand_with_names_and_meaning(qtbot):
    view = FlagsView()
    qtbot.addWidget(view)

    view.show_flags("donut,duplicate_member", "donut: Herst<b>appe")
    assert view.texts() == ("Donut: Herst<b>appe", "Member listed twice")
    view.show_flags("sliver", "")
    assert view.texts() == ("Sliver",)
    view.show_flags("", "")
    assert view.texts() == ()
    assert view.isHidden()


def shown(qtbot, *what):
    view = AnalysisView()
    qtbot.addWidget(view)
    view.show_analysis(*what)
    return view


def test_the_smallest_repair_is_in_sight_and_the_others_fold_out(qtbot):
    view = shown(qtbot, PLACE, (NIJLEN, BOTH))

    assert "Rank 3 of 120." in view.summary.text()
    assert "One municipality off" in view.summary.text()
    assert "Leave out Nijlen" in view.summary.text()
    assert "Mol" not in view.summary.text()
    assert "Mol, Geel" in view.more.text()
    assert "For: no own assets" in view.more.text()
    assert view.fold.button.text() == "Why it has this place, and other repairs (1)"


def test_where_nothing_is_known_it_takes_no_place(qtbot):
    assert shown(qtbot, None, ()).isHidden()


def test_names_are_no_markup(qtbot):
    view = shown(qtbot, replace(PLACE, reasons="<img>"), (replace(NIJLEN, left_out="<b>X"),))
    assert "&lt;b&gt;X" in view.summary.text()
    assert "&lt;img&gt;" in view.more.text()


def test_the_form_shows_what_the_register_holds(qtbot, tmp_path):
    path = new_register(tmp_path)
    run = run_of(
        [straddling("007", flags="exclave", flag_detail="exclave: Voeren")],
        priorities=[replace(PLACE, run=None, count=0)],
        repairs=[NIJLEN],
    )
    apply_run(path, run, who=AN, at=NOW, today=DAY)
    desk = Desk(path, lambda: NOW)
    desk.load()
    form = ExplanationForm()
    qtbot.addWidget(form)

    form.show_detail(desk.detail("007"), RULES, "An", DAY, read_only=False)

    assert form.flags.texts() == ("Exclave: Voeren",)
    assert "Rank 3 of 1." in form.analysis.summary.text()
    assert "Leave out Nijlen" in form.analysis.summary.text()


def test_growth_is_told_beside_the_evidence_and_the_ground(qtbot, tmp_path):
    path = new_register(tmp_path, straddling("007", member_count=5))
    apply_run(path, run_of([straddling("007", member_count=7)]), who=AN, at=NOW, today=DAY)
    write = request("write", parts=replace(FULL, category="scale_driven"))
    change_explanation(path, "007", write, who=AN)
    desk = Desk(path, lambda: NOW)
    desk.load()
    form = ExplanationForm()
    qtbot.addWidget(form)

    form.show_detail(desk.detail("007"), RULES, "An", DAY, read_only=False)

    words = "The territory has 7 members; in its first run on these regions it had 5."
    assert words in form.evidence.chosen.text()
    assert words in form.fields["category"].remark.text()
