"""Undo and redo: what is remembered, and what happens where the register no longer takes something back."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.PyQt")

from regioalign.regioalign_plugin.dock.commands import MOST_STEPS, Change, UndoHistory


class Register:
    """Takes changes back when it is told to."""

    def __init__(self) -> None:
        self.asked: list = []

    def take_back(self, pairs, ended) -> None:
        self.asked.append(pairs)
        self.ended = ended


def change(text: str) -> Change:
    return Change(text, (("before", text),))


@pytest.fixture
def history() -> UndoHistory:
    found = UndoHistory()
    found.push(change("first"))
    found.push(change("second"))
    return found


def test_the_last_change_is_taken_back_first_and_can_be_done_again(history: UndoHistory) -> None:
    register = Register()

    history.undo(register.take_back)
    register.ended((("second", "undone"),))

    assert register.asked == [(("before", "second"),)]
    assert (history.undo_text, history.redo_text) == ("first", "second")


def test_redo_takes_the_undoing_back(history: UndoHistory) -> None:
    register = Register()
    history.undo(register.take_back)
    register.ended((("second", "undone"),))

    history.redo(register.take_back)
    register.ended((("undone", "again"),))

    assert register.asked[-1] == (("second", "undone"),)
    assert (history.undo_text, history.redo_text) == ("second", "")


def test_nothing_else_is_offered_while_one_is_under_way(history: UndoHistory) -> None:
    register = Register()

    history.undo(register.take_back)

    assert (history.undo_text, history.redo_text) == ("", "")
    assert not history.undo(register.take_back)
    assert len(register.asked) == 1


def test_what_cannot_be_taken_back_any_more_is_forgotten(history: UndoHistory) -> None:
    register = Register()

    history.undo(register.take_back)
    register.ended(())

    assert (history.undo_text, history.redo_text) == ("first", "")


def test_what_failed_for_now_can_be_tried_again(history: UndoHistory) -> None:
    register = Register()

    history.undo(register.take_back)
    register.ended(None)

    assert (history.undo_text, history.redo_text) == ("second", "")


def test_a_new_change_ends_what_could_be_done_again(history: UndoHistory) -> None:
    register = Register()
    history.undo(register.take_back)
    register.ended((("second", "undone"),))

    history.push(change("third"))

    assert (history.undo_text, history.redo_text) == ("third", "")


def test_a_stint_goes_on_as_long_as_it_is_the_last_change(history: UndoHistory) -> None:
    stint = Change("typing", (("empty", "one"),))
    history.push(stint)

    assert history.extend(stint, ("one", "two"))
    assert stint.pairs == (("empty", "two"),)

    history.push(change("submit"))
    assert not history.extend(stint, ("two", "three"))


def test_only_so_many_steps_are_remembered() -> None:
    history, register = UndoHistory(), Register()
    for number in range(MOST_STEPS + 5):
        history.push(change(str(number)))

    undone = 0
    while history.undo(register.take_back):
        register.ended(())
        undone += 1

    assert undone == MOST_STEPS


def test_another_register_starts_anew(history: UndoHistory) -> None:
    history.clear()

    assert (history.undo_text, history.redo_text) == ("", "")
