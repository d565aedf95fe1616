"""Figures as a register held them at a run or a time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from regioalign.regioalign_plugin.register.figures import Moment, figures_at, first_with_figures
from regioalign.regioalign_plugin.register.records import Indicator, IndicatorTable
from regioalign.regioalign_plugin.register.runs import apply_run
from regioalign.tests.register.assessments import AN, DAY, new_register, run_of, straddling

START = datetime(2024, 3, 1, 12, tzinfo=timezone.utc)
YEAR = timedelta(days=365)


def sets(value):
    return IndicatorTable("layer", "", [Indicator("layer", "", None, "member_set_count", value)])


@pytest.fixture
def register(tmp_path):
    """Run 1 without figures, run 2 with 183, run 3 with 38, a year apart; run 4 is about another set, on the side."""
    path = new_register(tmp_path)
    runs = (
        run_of([straddling()]),
        run_of([straddling()], indicators=[sets(183)]),
        run_of([straddling()], indicators=[sets(38)]),
        run_of([straddling()], "regions 2030", make_current=False, indicators=[sets(12)]),
    )
    for number, run in enumerate(runs):
        apply_run(path, run, who=AN, at=START + number * YEAR, today=DAY)
    return path


def told(kept):
    return kept.run, kept.reference_set, [one.value for one in kept.figures]


def test_now_is_what_the_current_reference_set_has(register):
    assert told(figures_at(register, Moment())) == (3, "regions 2022", [38.0])


def test_a_run_and_a_time_give_what_was_there_then(register):
    assert told(figures_at(register, Moment(run=2))) == (2, "regions 2022", [183.0])
    assert told(figures_at(register, Moment(before=START + 1.5 * YEAR))) == (2, "regions 2022", [183.0])
    assert told(figures_at(register, Moment(before=START + 9 * YEAR))) == (3, "regions 2022", [38.0])
    assert figures_at(register, Moment(run=9)).started_at == "2026-03-01T12:00:00.000Z"


def test_a_time_is_exclusive(register):
    assert figures_at(register, Moment(before=START + YEAR)).run == 1
    assert figures_at(register, Moment(before=START)) is None


def test_another_reference_set_is_asked_for_by_name(register):
    assert told(figures_at(register, Moment(), reference_set="regions 2030")) == (4, "regions 2030", [12.0])
    assert figures_at(register, Moment(run=3), reference_set="regions 2030") is None
    assert figures_at(register, Moment(), reference_set="nowhere") is None


def test_first_figures_are_those_of_the_run_that_brought_them(register, tmp_path):
    assert first_with_figures(register) == 2
    assert first_with_figures(register, reference_set="regions 2030") == 4
    (tmp_path / "other").mkdir()
    empty = new_register(tmp_path / "other")
    assert first_with_figures(empty) is None
    assert figures_at(empty, Moment()) is None
