"""One officer's day in the review dock: a real QGIS desktop with the packaged plugin plays `scripts/dock_walk.py`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

STORY = Path(__file__).resolve().parent.parent.parent / "scripts" / "dock_walk.py"
SECONDS = 240  # some 25 s on two calm cores


@pytest.fixture(scope="module")
def played(make_desktop, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What was seen on the way; the log of QGIS too."""
    desktop = make_desktop()
    arguments = {"folder": str(tmp_path_factory.mktemp("walk")), "python": sys.executable}
    report = desktop.play(STORY, arguments, seconds=SECONDS)
    return {**report, "log": desktop.messages()}


def test_the_dock_opens_by_its_keys_and_offers_ways_to_a_register(played) -> None:
    assert not played["at_start"]["is_filled"]
    assert played["opened"]["has_start"]


def test_the_sample_becomes_a_register_with_its_layers_on_the_map(played) -> None:
    assert played["sample"]["rows"] == 201
    assert played["sample"]["open"] == 66
    assert len(played["sample"]["layers"]) == 4


def test_filters_narrow_the_list_to_a_region(played) -> None:
    assert played["filtered"] == {"count": 10, "regions": ["Regio Antwerpen"]}


def test_enter_goes_from_the_list_to_the_form_and_the_map_selects_with_it(played) -> None:
    assert played["chosen"]["focus_in_form"]
    assert played["chosen"]["selected_on_map"] == [1, 1]
    assert "Regio Antwerpen 52.4 %, Regio Gent 47.6 %" in played["chosen"]["departure"]


def test_what_is_typed_is_stored_as_a_draft(played) -> None:
    assert (played["written"]["state"], played["written"]["author"]) == ("draft", "An Peeters")


def test_a_text_that_is_not_complete_is_refused_with_all_that_is_missing(played) -> None:
    assert played["refused"]["state"] == "draft"
    assert played["refused"]["lacks"] == [
        "⚠ Missing: Ground.",
        "⚠ Missing: Evidence.",
        "⚠ Missing: Decided by.",
        "⚠ Missing: Date of the decision.",
        "⚠ Missing: Duration.",
    ]


def test_a_complete_text_is_submitted_and_its_author_cannot_accept_it(played) -> None:
    assert played["completed"]["lacks"] == []
    assert not played["submitted"]["accept"]
    assert "A second person must do this" in played["submitted"]["told"]


def test_a_second_person_accepts(played) -> None:
    assert played["accepted"] == {"author": "An Peeters", "reviewer": "Bob Claes"}


def test_a_decision_is_taken_back_done_again_and_taken_back(played) -> None:
    assert played["undone"]["states"] == ["submitted", "accepted", "submitted"]
    assert played["undone"]["redo"].startswith("Accept: ")


def test_many_are_planned_at_once_and_taken_back_as_one_step(played) -> None:
    assert played["planned"] == {"count": 65, "undo": "Plan (65 partnerships)", "after_undo": ["open"]}


def test_what_another_program_wrote_meanwhile_is_shown_beside_ones_own_and_neither_is_lost(played) -> None:
    mine = "The zone follows the built-up area, not the border of the region."
    theirs = "The zone follows the basin of the river, as the province decided."

    assert played["conflict"]["fields"] == ["reasons"]
    assert played["resolved"]["reasons"] == mine
    assert {mine, theirs} <= set(played["resolved"]["versions"])


def test_a_file_is_attached_by_dropping_it(played) -> None:
    assert played["attached"]["item"].startswith("study of response times.txt\n30 bytes · An Peeters")


def test_a_partnership_has_a_sheet_with_its_text_and_map(played) -> None:
    assert played["sheet"]["file"].endswith(".html")
    assert played["sheet"]["has_reasons"]
    assert played["sheet"]["has_map"]


def test_list_and_map_follow_each_other(played) -> None:
    assert played["next"]["is_selected_on_map"]
    assert played["from_map"]["in_list"]


def test_where_territories_overlap_a_menu_names_them_all(played) -> None:
    assert played["picked"]["entries"] == played["picked"]["count"] > 1


def test_the_locator_finds_a_partnership(played) -> None:
    assert played["located"]["in_list"]


def test_a_project_that_is_opened_again_brings_back_its_register_and_the_last_words_typed(played) -> None:
    assert played["closed"]["has_start"]
    assert played["reopened"] == {
        "is_same": True,
        "reasons": "Typed a moment before the project is closed.",
        "layers": 4,
        "has_small_map": True,
    }


def test_unloading_leaves_nothing_behind_and_loading_brings_all_back_once(played) -> None:
    left = {**played["unloaded"]}

    assert left.pop("map_tool") == "QgsMapToolPan"
    assert left.pop("bands_taken") == 3  # casing, outline and pieces of the current territory
    assert [name for name, found in left.items() if found] == []
    assert played["loaded"]["docks"] == ["RegioAlignReview"]
    assert played["loaded"]["actions"] == ["RegioAlignReviewAction"]
    assert played["loaded"]["locator"] == ["regioalign_partnerships"]
    assert played["loaded_again"]["rows"] == 201


def test_no_python_error_is_logged(played) -> None:
    assert [message for message in played["log"] if "Traceback" in message[2]] == []
