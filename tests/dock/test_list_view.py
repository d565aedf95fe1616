"""The list on screen: what is told of choices, what stays when rows change, columns, copies, filters, bulk steps."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QToolButton

from regioalign.regioalign_plugin.dock.bulk_bar import bulk_plan
from regioalign.regioalign_plugin.dock.columns import PLACES
from regioalign.regioalign_plugin.dock.filters import Facet, Filters, Toggle, to_saved
from regioalign.regioalign_plugin.dock.list_model import CaseListModel, Grouping
from regioalign.regioalign_plugin.dock.list_pane import Emptiness, ListPane, emptiness
from regioalign.regioalign_plugin.explanation.lifecycle import Action, Offer, Ruling, State
from regioalign.regioalign_plugin.explanation.parts import Lack, LackCode
from regioalign.regioalign_plugin.formulas import harmless
from regioalign.tests.dock.case_rows import AN, FOUR, case_row

ONE_WAIT = 5_000


@pytest.fixture
def pane(qtbot):
    model = CaseListModel(AN)
    made = ListPane(model)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    model.set_rows(FOUR)
    made.count()
    return made


@pytest.fixture
def model(pane):
    return pane.view.model()


def heard(signal):
    """What a signal tells from now on."""
    told = []
    signal.connect(told.append)
    return told


# Choosing rows


def test_going_to_a_row_tells_its_id_and_selects_it(pane, qtbot):
    current, selected = heard(pane.current_changed), heard(pane.selection_changed)
    pane.focus_list()
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)

    assert current == ["002", "004"]
    assert selected[-1] == frozenset({"004"})


def test_enter_opens_the_form_of_the_row(pane, qtbot):
    opened = heard(pane.opened)
    pane.select(["003"], "003")
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)

    assert opened == ["003"]


def test_what_is_selected_already_is_not_told_again(pane):
    pane.select(["001", "003"], "003")
    current, selected = heard(pane.current_changed), heard(pane.selection_changed)
    pane.select(["003", "001"], "003")

    assert (current, selected) == ([], [])


def test_selecting_what_the_filters_hide_selects_what_is_shown(pane, model):
    model.set_filters(Filters(text="politie"))
    pane.select(["001", "003"])

    assert pane.view.selected_ids == {"003"}


def test_all_rows_of_all_groups_are_selected_at_once(pane, model):
    model.set_grouping(Grouping.SECTOR)
    pane.view.selectAll()

    assert pane.view.selected_ids == {"001", "002", "003", "004"}


def test_typing_the_start_of_a_name_goes_there(pane, qtbot):
    pane.view.setFocus()
    qtbot.keyClicks(pane.view, "bib")

    assert pane.view.current_id == "004"


# What stays


@pytest.mark.parametrize("grouping", list(Grouping))
def test_new_data_keeps_selection_and_current_row(pane, model, grouping):
    model.set_grouping(grouping)
    pane.select(["001", "003"], "003")
    current, selected = heard(pane.current_changed), heard(pane.selection_changed)
    model.set_rows([*FOUR[:3], case_row("005", name="Aalst"), case_row("006", name="Zwin")])

    assert (pane.view.selected_ids, pane.view.current_id) == ({"001", "003"}, "003")
    assert model.id_at(pane.view.currentIndex()) == "003"
    assert (current, selected) == ([], [])


def test_rows_that_come_above_leave_the_same_row_on_top(pane, model, qtbot):
    rows = [case_row(f"{key:03d}", name=f"m {key:03d}") for key in range(200)]
    model.set_rows(rows)
    pane.view.scrollTo(model.index_of("100"), pane.view.ScrollHint.PositionAtTop)
    model.update_rows([case_row(f"{key:03d}", name=f"a {key:03d}") for key in range(900, 950)])

    qtbot.waitUntil(lambda: model.id_at(pane.view.indexAt(pane.view.viewport().rect().topLeft())) == "100")


def test_closed_groups_stay_closed_when_rows_change(pane, model):
    model.set_grouping(Grouping.SECTOR)
    pane.view.collapse(model.index(0, 0))
    model.update_rows([case_row("009", name="Nieuw", sector="afval")])

    assert [pane.view.isExpanded(model.index(row, 0)) for row in range(4)] == [False, True, True, True]


def test_filters_that_hide_the_current_row_do_not_leave_it(pane, model, qtbot):
    pane.select(["001"], "001")
    current = heard(pane.current_changed)
    model.set_filters(Filters(text="politie"))
    pane.count()
    footer = pane.footer.text()
    model.set_filters(Filters())

    assert current == []
    assert footer == "1 of 4 shown; the filters hide the one in the form"
    assert model.id_at(pane.view.currentIndex()) == "001"


def test_what_filters_hide_is_selected_no_more(pane, model):
    pane.select(["001", "003"], "001")
    selected = heard(pane.selection_changed)
    model.set_filters(Filters(text="politie"))

    assert selected == [frozenset({"003"})]


# Columns


def test_columns_come_back_in_their_order_with_their_widths_and_sorting(pane, qtbot):
    pane.view.set_column_keys(["name", "score", "state"])
    pane.view.setColumnWidth(PLACES["score"], 200)
    pane.view.sortByColumn(PLACES["score"], Qt.SortOrder.DescendingOrder)
    pane._group(Grouping.STATE)
    other = ListPane(CaseListModel(AN))
    qtbot.addWidget(other)
    other.restore(pane.state())

    assert other.state() == pane.state()
    assert other.view.column_keys() == ["name", "score", "state"]
    assert abs(other.view.columnWidth(PLACES["score"]) - 200) <= 2


def test_in_a_wide_list_words_get_the_room_that_is_left(pane):
    narrow = {key: pane.view.columnWidth(PLACES[key]) for key in ("class", "score")}

    pane.resize(1800, 600)

    view = pane.view
    assert view.columnWidth(PLACES["class"]) > narrow["class"]
    assert view.columnWidth(PLACES["score"]) == narrow["score"]
    assert sum(view.columnWidth(place) for place in range(view.model().columnCount())) <= view.viewport().width()


def test_widths_set_by_hand_stay_when_the_list_gets_wider(pane):
    pane.view.header().resizeSection(PLACES["class"], 90)

    pane.resize(1800, 600)

    assert pane.view.columnWidth(PLACES["class"]) == 90


@pytest.mark.parametrize(
    "state", [None, {}, {"columns": [1], "widths": "x", "sorted_by": "no", "grouping": 5}, {"widths": {"name": 1e9}}]
)
def test_a_state_that_is_not_understood_leaves_the_columns_of_the_start(pane, state):
    before = pane.state()
    pane.restore(state)

    assert pane.state() == before


def test_the_name_cannot_be_hidden_and_others_can(pane):
    menu = pane.view.header_menu()
    actions = {action.text(): action for action in menu.actions()}
    actions["Deadline"].trigger()
    actions["Author"].trigger()

    assert not actions["Name"].isEnabled()
    assert "deadline" not in pane.view.column_keys()
    assert pane.view.column_keys()[-1] == "author"


def test_columns_grow_with_the_font(pane):
    before = pane.view.columnWidth(PLACES["name"])
    font = pane.view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    pane.view.setFont(font)

    assert pane.view.columnWidth(PLACES["name"]) > before * 1.6


# Copying


def test_selected_rows_are_copied_in_the_order_shown_with_formulas_made_harmless(pane, model):
    model.update_rows([case_row("001", name='=HYPERLINK("http://x")', sector="a;b"), case_row("002", name="twee")])
    pane.view.set_column_keys(["name", "partnership_id", "sector"])
    pane.select(["002", "001"])
    pane.view.copy_csv()
    clipboard = QGuiApplication.clipboard().mimeData()

    rows = list(csv.reader(io.StringIO(bytes(clipboard.data("text/csv")).decode()), delimiter=";"))
    assert rows == [
        ["Name", "Partnership id", "Sector"],
        ['\'=HYPERLINK("http://x")', "001", "a;b"],
        ["twee", "002", "water"],
    ]


def test_a_copy_has_tabs_and_ids_have_lines(pane, qtbot):
    pane.view.set_column_keys(["name", "partnership_id"])
    pane.select(["003"], "003")
    qtbot.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    table = QGuiApplication.clipboard().text()
    pane.view.copy_ids()

    assert table == "Name\tPartnership id\nPolitiezone\t003\n"
    assert QGuiApplication.clipboard().text() == "003"


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", "'=1", "\uff1d1"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text):
    assert harmless(text) == f"'{text}"


def test_plain_text_stays_as_it_is():
    assert [harmless(text) for text in ("", "Kempen", "a=b", "007")] == ["", "Kempen", "a=b", "007"]


# Filters


def test_typing_narrows_the_list_and_escape_shows_all(pane, model, qtbot):
    with qtbot.waitSignal(model.filters_changed, timeout=ONE_WAIT):
        qtbot.keyClicks(pane.filters.search, "politie")
    narrowed = model.shown_ids()
    qtbot.keyClick(pane.filters.search, Qt.Key.Key_Escape)

    assert narrowed == ["003"]
    assert model.shown_count == 4


def test_menus_show_each_value_with_the_count_it_would_give(pane, model):
    pane.filters.choose(Facet.STATES, "draft", True)
    pane.count()

    assert menu_texts(pane, Facet.STATES) == [
        "☐ Open\t1",
        "☑ Draft\t1",
        "☐ Submitted\t1",
        "☐ Nothing to explain\t1",
    ]
    assert menu_texts(pane, Facet.SECTORS) == ["afval\t1"]


def menu_texts(pane, facet):
    menu = pane.filters.facets[facet].menu()
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.isCheckable()]


def test_a_value_chosen_in_a_menu_narrows_the_list_with_what_is_typed(pane, model):
    pane.filters.search.setText("zone")
    menu = pane.filters.facets[Facet.STATES].menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if "Submitted" in action.text()).trigger()

    assert model.filters == Filters("zone", frozenset({"submitted"}))
    assert model.shown_ids() == ["003"]


def test_a_chip_takes_its_filter_away(pane, model):
    model.set_filters(Filters("e", frozenset({"draft", "open"})))
    chips = [one for one in pane.filters.findChildren(QToolButton) if one.text().endswith("✕")]
    next(chip for chip in chips if "Draft" in chip.text()).click()

    assert len(chips) == 3
    assert model.filters == Filters("e", frozenset({"open"}))


def test_toggles_show_their_counts_and_narrow(pane, model):
    text = pane.filters.toggles[Toggle.NEEDS_ME].text()
    pane.filters.toggles[Toggle.MINE].click()

    assert text == "Waits for me 3"
    assert model.shown_ids() == ["002"]


def test_saved_filters_are_told_and_used_again(pane, model):
    told = heard(pane.saved_sets_changed)
    model.set_filters(Filters(states=frozenset({"draft"})))
    pane.filters.save_as("  Mijn   werk ")
    model.set_filters(Filters())
    menu = pane.filters.menu.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Mijn werk").trigger()

    assert told == [{"Mijn werk": {"states": ["draft"]}}]
    assert model.filters == Filters(states=frozenset({"draft"}))


def test_saved_filters_come_from_settings_whatever_is_in_them(pane):
    told = heard(pane.saved_sets_changed)
    pane.set_saved({"A": to_saved(Filters(overdue=True)), "B": 5, 7: {}, " ": {}})
    pane.filters.forget("B")

    assert told == [{"A": {"overdue": True}}]
    pane.set_saved("nonsense")


def test_the_extent_of_the_map_narrows_only_while_it_is_asked(pane, model):
    toggled = heard(pane.extent_toggled)
    pane.set_extent_ids(["001"])
    before = model.shown_count
    pane.filters.extent.click()
    pane.set_extent_ids(["001"])
    narrowed = model.shown_ids()
    pane.filters.choose(Facet.SECTORS, "zorg", True)
    kept = model.filters.extent_ids
    pane.filters.clear_all()

    assert (before, narrowed, kept) == (4, ["001"], frozenset({"001"}))
    assert toggled == [True, False]
    assert model.shown_count == 4


@pytest.mark.parametrize(
    ("total", "shown", "filters", "expected"),
    [
        (0, 0, Filters(), Emptiness.NO_ROWS),
        (4, 0, Filters(text="x"), Emptiness.ALL_FILTERED),
        (4, 0, Filters(extent_ids=frozenset()), Emptiness.NOT_IN_EXTENT),
        (4, 0, Filters(text="x", extent_ids=frozenset()), Emptiness.ALL_FILTERED),
        (4, 1, Filters(text="x"), Emptiness.NONE),
    ],
)
def test_an_empty_list_knows_why(total, shown, filters, expected):
    assert emptiness(total, shown, filters) is expected


def test_an_empty_list_offers_to_clear_the_filters(pane, model):
    model.set_filters(Filters(text="nergens"))
    pane.count()
    is_told = pane.empty.isVisible()
    pane.empty.clear.click()
    pane.count()

    assert is_told
    assert pane.view.isVisible()
    assert model.filters == Filters()


# Bulk steps

PLAN = Offer(Action.PLAN, State.PLANNED, (), ("comply_by",))
SUBMIT = Offer(Action.SUBMIT, State.SUBMITTED)
BARRED = Offer(Action.SUBMIT, State.SUBMITTED, (Lack(LackCode.MISSING, "reasons"),))
REJECT = Offer(Action.REJECT, State.REJECTED, (), ("remark",))
ACCEPT = Offer(Action.ACCEPT, State.ACCEPTED, (), ("ruling_date",))


def test_a_step_tells_for_whom_it_will_not_be_taken_and_why():
    plan = bulk_plan(Action.SUBMIT, FOUR[:3], {"001": (SUBMIT,), "002": (BARRED,)})

    assert plan.able == ("001",)
    assert plan.refused == {
        "002": "Missing: Reasons of the explanation.",
        "003": "Not from the state “Submitted”.",
    }


def test_a_day_after_the_deadline_is_refused_for_those_whose_deadline_it_is():
    rows = [case_row("1", deadline=date(2026, 12, 31)), case_row("2", deadline=None)]
    plan = bulk_plan(Action.PLAN, rows, {"1": (PLAN,), "2": (PLAN,)}, None, date(2027, 1, 1))

    assert plan.able == ("2",)
    assert list(plan.refused) == ["1"]


def test_bulk_steps_are_there_from_two_rows_on_and_asked_for_once_the_selection_rests(pane, qtbot):
    asked = heard(pane.offers_asked)
    pane.select(["001"], "001")
    one = pane.bulk.isVisible()
    pane.select(["001", "002"])
    pane.select(["001", "002", "003"])
    qtbot.waitUntil(lambda: bool(asked), timeout=ONE_WAIT)

    assert not one
    assert pane.bulk.isVisible()
    assert asked == [frozenset({"001", "002", "003"})]


@pytest.fixture
def bulk(pane, qtbot):
    pane.select(["001", "002", "003"])
    qtbot.waitSignal(pane.offers_asked, timeout=ONE_WAIT).wait()
    pane.bulk.set_offers({"001": (PLAN, SUBMIT), "002": (BARRED,), "003": (REJECT, ACCEPT)})
    return pane.bulk


def test_only_steps_that_one_of_them_can_take_have_a_button(bulk):
    shown = [button.text() for button in bulk.buttons.values() if button.isVisible()]

    assert shown == ["Submit (1 of 3)…", "Accept (1 of 3)…", "Reject (1 of 3)…", "Plan (1 of 3)…"]


def test_a_remark_that_is_needed_is_asked_before_anything_is_done(bulk):
    asked = heard(bulk.asked)
    bulk.ask(Action.REJECT)
    bulk.form.confirm.click()
    problem = bulk.form.problem.text()
    bulk.form.remark.setPlainText("Te vaag.")
    bulk.form.confirm.click()

    assert problem == "Missing: Remark."
    assert [(ask.action, ask.ids, ask.remark) for ask in asked] == [(Action.REJECT, ("003",), "Te vaag.")]


def test_a_plan_takes_the_day_along_as_a_change(bulk):
    asked = heard(bulk.asked)
    bulk.ask(Action.PLAN)
    bulk.form.comply_by.line.setFocus()
    bulk.form.comply_by.set_day(date(2028, 1, 1))
    bulk.form.confirm.click()

    assert [ask.changes for ask in asked] == [{"comply_by": date(2028, 1, 1)}]


def test_a_decision_that_none_names_is_asked_and_goes_along(bulk):
    asked = heard(bulk.asked)
    bulk.ask(Action.ACCEPT)
    bulk.form.confirm.click()
    bulk.form.body.setText("Gemeenteraad")
    bulk.form.day.set_day(date(2026, 3, 1))
    bulk.form.confirm.click()

    assert [ask.ruling for ask in asked] == [Ruling("Gemeenteraad", date(2026, 3, 1), "")]


def test_escape_leaves_the_form_of_a_step(bulk, qtbot):
    bulk.ask(Action.REJECT)
    qtbot.keyClick(bulk.form, Qt.Key.Key_Escape)

    assert not bulk.form.isVisible()


def test_another_selection_drops_what_was_offered(pane, bulk):
    pane.select(["001", "004"])

    assert not any(button.isVisible() for button in bulk.buttons.values())


def test_an_answer_about_an_earlier_selection_is_left(pane, qtbot):
    pane.select(["001", "004"])
    qtbot.waitSignal(pane.offers_asked, timeout=ONE_WAIT).wait()
    pane.bulk.set_offers({"003": (REJECT,)})

    assert not any(button.isVisible() for button in pane.bulk.buttons.values())


def test_a_register_that_can_only_be_read_offers_no_bulk_steps(pane):
    pane.set_read_only(True)
    pane.select(["001", "002"])

    assert not pane.bulk.isVisible()


def test_everything_that_can_be_used_has_a_name_for_who_does_not_see_it(pane, bulk):
    bulk.ask(Action.ACCEPT)
    nameless = [
        widget
        for widget in pane.findChildren(QToolButton)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not (widget.accessibleName() or widget.text())
    ]

    assert nameless == []
    assert pane.view.accessibleName()
    assert pane.filters.search.accessibleName()
