"""How far the review is: counts by phase, per region, and the bar that shows them."""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("qgis.gui")

from qgis.PyQt.QtCore import Qt

from regioalign.regioalign_plugin.dock.progress_view import ProgressView
from regioalign.regioalign_plugin.explanation.lifecycle import State
from regioalign.regioalign_plugin.report.progress import Phase, Progress, progress_by_region, progress_of
from regioalign.tests.dock.builders import Heard
from regioalign.tests.dock.case_rows import case_row

TODAY = date(2026, 3, 6)


def rows(*states: str, **values: object) -> tuple:
    return tuple(case_row(f"{number:03d}", state=state, **values) for number, state in enumerate(states))


def test_every_state_belongs_to_a_phase() -> None:
    found = progress_of(rows(*(state.value for state in State)), TODAY)

    assert found.total == len(State)
    assert found.counts == {Phase.OPEN: 5, Phase.DRAFT: 1, Phase.WAITING: 1, Phase.DECIDED: 5}


def test_what_has_nothing_to_explain_is_not_counted() -> None:
    found = progress_of(rows("", "open", "accepted", deadline=None), TODAY)

    assert (found.total, found.nothing_to_explain, found.decided_share) == (2, 1, 0.5)


def test_of_nothing_all_is_decided() -> None:
    assert progress_of((), TODAY).decided_share == 1.0


def test_overdue_is_what_has_passed_its_date_undecided() -> None:
    late = date(2026, 3, 5)

    assert progress_of(rows("open", "draft", "exempt", deadline=late), TODAY).overdue == 2


def test_regions_are_listed_by_name_with_those_without_last() -> None:
    found = progress_by_region(
        (
            case_row("1", state="open", main_region_id="b", main_region="Waasland"),
            case_row("2", state="accepted", main_region_id="a", main_region="Kempen"),
            case_row("3", state="open", main_region_id="a", main_region="Kempen"),
            case_row("4", state="open", main_region_id="", main_region=""),
        ),
        TODAY,
    )

    assert [(one.name, one.progress.total) for one in found] == [("Kempen", 2), ("Waasland", 1), ("", 1)]


def test_the_view_tells_counts_in_words_and_asks_for_a_filter(qtbot) -> None:
    view = ProgressView()
    qtbot.addWidget(view)
    asked, overdue = Heard(view.phase_asked), Heard(view.overdue_asked)

    view.set_rows((), Progress({Phase.OPEN: 3, Phase.DECIDED: 1}, overdue=2), TODAY)
    view.chips[Phase.OPEN].click()
    view.overdue.click()

    assert view.summary.text() == "25 % decided"
    assert view.chips[Phase.OPEN].text() == "3 to write"
    assert "To write: 3" in view.bar.accessibleDescription()
    assert asked.told == [Phase.OPEN]
    assert len(overdue.told) == 1


def test_regions_unfold_on_request_and_one_can_be_chosen(qtbot) -> None:
    view = ProgressView()
    qtbot.addWidget(view)
    found = rows("open", main_region_id="a", main_region="Kempen")
    view.set_rows(found, progress_of(found, TODAY), TODAY)
    asked = Heard(view.region_asked)

    view.show_regions()
    item = view.regions.topLevelItem(0)
    view.regions.itemActivated.emit(item, 0)

    assert [item.text(column) for column in (0, 2)] == ["Kempen", "0 of 1"]
    assert asked.told == ["a"]
    assert not view.popup.isVisible()


def test_each_part_of_the_bar_has_its_own_pattern() -> None:
    from regioalign.regioalign_plugin.dock.progress_view import _PATTERNS

    assert len(set(_PATTERNS.values())) == len(Phase)
    assert Qt.BrushStyle.NoBrush not in _PATTERNS.values()
