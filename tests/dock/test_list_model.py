"""The model of the list: what stands where, and what views are told of it."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.PyQt.QtCore import QPersistentModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

from regioalign.regioalign_plugin.dock.columns import PLACES
from regioalign.regioalign_plugin.dock.filters import Filters, Viewer
from regioalign.regioalign_plugin.dock.list_model import ID_ROLE, SORT_ROLE, CaseListModel, Grouping
from regioalign.tests.dock.case_rows import AN, FOUR, case_row

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qgis_app):
    made = CaseListModel(AN)
    made._tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_rows(FOUR)
    return made


def tree(model):
    """Groups with their ids, or a plain list of ids."""
    if model.grouping is Grouping.NONE:
        return [model.id_at(model.index(row, 0)) for row in range(model.rowCount())]
    found = {}
    for row in range(model.rowCount()):
        head = model.index(row, 0)
        found[head.data()] = [model.id_at(model.index(below, 0, head)) for below in range(model.rowCount(head))]
    return found


def test_rows_stand_by_name_without_regard_to_capitals_and_accents(model):
    assert tree(model) == ["002", "004", "001", "003"]


def test_numbers_are_sorted_as_numbers_and_rows_without_one_come_last_either_way(model):
    model.sort(PLACES["main_share"], ASCENDING)
    up = tree(model)
    model.sort(PLACES["main_share"], DESCENDING)

    assert up == ["001", "003", "002", "004"]
    assert tree(model) == ["002", "001", "003", "004"]


def test_states_are_sorted_as_they_follow_each_other(model):
    model.sort(PLACES["state"], ASCENDING)

    assert tree(model) == ["001", "002", "003", "004"]


def test_groups_hold_their_rows_in_order_with_counts(model):
    model.set_grouping(Grouping.REGION)

    assert tree(model) == {"Antwerpen (1)": ["001"], "Kempen (3)": ["002", "004", "003"]}


def test_groups_by_state_follow_the_life_cycle_and_rows_without_one_come_last(model):
    model.set_grouping(Grouping.STATE)

    assert list(tree(model)) == ["Open (1)", "Draft (1)", "Submitted (1)", "Nothing to explain (1)"]


def test_a_filter_takes_away_groups_that_have_no_row_left(model):
    model.set_grouping(Grouping.SECTOR)
    model.set_filters(Filters(states=frozenset({"draft", "submitted"})))

    assert tree(model) == {"afval (1)": ["002"], "politie (1)": ["003"]}
    assert model.shown_count == 2


@pytest.mark.parametrize("grouping", list(Grouping))
def test_an_index_that_is_held_follows_its_row_through_sorting_filtering_and_grouping(model, grouping):
    held = QPersistentModelIndex(model.index_of("003", 2))
    model.set_grouping(grouping)
    model.sort(PLACES["state"], DESCENDING)
    model.set_filters(Filters(text="politie"))

    assert held.data(ID_ROLE) == "003"
    assert held.column() == 2


def test_an_index_of_a_group_follows_the_group(model):
    model.set_grouping(Grouping.SECTOR)
    held = QPersistentModelIndex(model.index(3, 0))
    model.set_filters(Filters(text="zorg"))

    assert held.data() == "zorg (1)"
    assert held.row() == 0


def test_an_index_of_a_row_that_is_filtered_away_becomes_invalid(model):
    held = QPersistentModelIndex(model.index_of("003"))
    model.set_filters(Filters(text="afval"))

    assert not held.isValid()
    assert not model.index_of("003").isValid()
    assert model.row_of("003").name == "Politiezone"


def test_a_change_that_moves_nothing_is_told_of_that_row_alone(model, qtbot):
    with qtbot.assertNotEmitted(model.layoutChanged), qtbot.waitSignal(model.dataChanged) as told:
        model.update_rows([case_row("003", name="Politiezone", state="accepted", sector="politie")])

    first, last, _roles = told.args
    assert (first.row(), last.row(), last.column()) == (3, 3, model.columnCount() - 1)
    assert model.index_of("003", PLACES["state"]).data() == "Accepted"


def test_a_row_that_does_not_differ_is_not_told(model, qtbot):
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.shown_changed):
        model.update_rows([FOUR[1]])


def test_a_change_puts_the_row_in_its_new_place_and_held_indexes_with_it(model):
    held = QPersistentModelIndex(model.index_of("003"))
    model.update_rows([case_row("003", name="Aalst")])

    assert tree(model) == ["003", "002", "004", "001"]
    assert held.row() == 0


@pytest.mark.parametrize("descending", [False, True])
def test_many_changes_give_the_same_order_as_sorting_anew(qgis_app, descending):
    rows = [case_row(f"{key:03d}", score=float(key % 7) if key % 5 else None) for key in range(60)]
    changed = [case_row(f"{key:03d}", score=float(key % 3) if key % 4 else None) for key in range(0, 60, 2)]
    one_by_one, anew = CaseListModel(AN), CaseListModel(AN)
    for model in (one_by_one, anew):
        model.sort(PLACES["score"], DESCENDING if descending else ASCENDING)
    one_by_one.set_rows(rows)
    one_by_one.update_rows(changed)
    merged = {row.partnership_id: row for row in (*rows, *changed)}
    anew.set_rows(merged.values())

    assert tree(one_by_one) == tree(anew)


def test_rows_that_come_and_go_keep_the_rest(model):
    held = QPersistentModelIndex(model.index_of("003"))
    model.update_rows([case_row("005", name="Aalst")], gone=["002", "999"])

    assert tree(model) == ["005", "004", "001", "003"]
    assert held.data(ID_ROLE) == "003"


def test_all_rows_read_again_keep_held_indexes_by_key(model):
    held = QPersistentModelIndex(model.index_of("001"))
    model.set_rows([case_row("001", name="Zwin"), case_row("000", name="Aa")])

    assert tree(model) == ["000", "001"]
    assert held.row() == 1


def test_no_rows_at_all_are_shown_as_none(model):
    model.set_rows([])

    assert (model.rowCount(), model.counts().total, model.neighbour("001", 1)) == (0, 0, "")


def test_next_and_previous_follow_what_is_shown(model):
    assert model.neighbour("002", 1) == "004"
    assert model.neighbour("004", -1) == "002"
    assert model.neighbour("003", 1) == ""
    assert model.neighbour("002", -1) == ""
    assert (model.neighbour("", 1), model.neighbour("", -1)) == ("002", "003")


def test_next_from_a_row_that_the_filters_hide_goes_on_from_where_it_would_stand(model):
    model.set_filters(Filters(states=frozenset({"draft", "submitted"})))

    assert model.neighbour("001", 1) == "003"
    assert model.neighbour("001", -1) == "002"


def test_a_name_is_found_by_how_it_starts_round_the_end(model):
    assert model.find("eer") == "001"
    assert model.find("b", after="003") == "004"
    assert model.find("x") == ""


def test_raw_values_are_given_for_sorting_and_texts_for_reading(model):
    share = model.index_of("002", PLACES["main_share"])

    assert share.data(SORT_ROLE) == 0.9
    assert share.data() == "90 %"
    assert share.data(Qt.ItemDataRole.AccessibleTextRole) == "Share in main region: 90 %"


def test_what_a_register_holds_is_not_taken_for_tags_in_tooltips(model):
    model.update_rows([case_row("001", name="<img src='file:///x'>", sector="<b>")])

    tip = model.index_of("001").data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<qt>&lt;img src=")
    assert "<b>" not in tip


def test_state_and_class_have_a_picture_and_a_late_deadline_has_one(model):
    model.update_rows([case_row("001", deadline=date(2026, 1, 1))])

    def has_picture(key, column):
        return model.index_of(key, PLACES[column]).data(Qt.ItemDataRole.DecorationRole) is not None

    assert has_picture("001", "state")
    assert has_picture("001", "class")
    assert has_picture("001", "deadline")
    assert not has_picture("002", "deadline")


def test_another_day_marks_what_is_late_then(model):
    model.set_viewer(Viewer("An", date(2031, 1, 1)))

    assert model.index_of("001", PLACES["overdue"]).data() == "Overdue"


def test_only_rows_can_be_selected(model):
    model.set_grouping(Grouping.SECTOR)
    head = model.index(0, 0)

    assert not head.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(0, 0, head).flags() & Qt.ItemFlag.ItemIsSelectable
