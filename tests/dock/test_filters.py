"""What the list shows: which rows pass, and how many each further choice would show."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.dock.filters import (
    Facet,
    Filters,
    Toggle,
    Viewer,
    counts,
    from_saved,
    matches,
    needs,
    to_saved,
)
from regioalign.regioalign_plugin.dock.row_index import RowIndex
from regioalign.regioalign_plugin.report.progress import is_overdue
from regioalign.tests.dock.case_rows import AN, DEADLINE, FOUR, TODAY, case_row


def shown(filters, rows=FOUR, viewer=AN):
    return [row.partnership_id for row in rows if matches(row, filters, viewer)]


def test_no_filter_shows_every_row():
    assert shown(Filters()) == ["001", "002", "003", "004"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("eerstelijn", ["001"]),
        ("ÉÉRST noord", ["001"]),
        ("noord afval", []),
        ("002", ["002"]),
        ("bob", ["003"]),
        ("submitted", ["003"]),
        ("   ", ["001", "002", "003", "004"]),
    ],
)
def test_all_words_must_occur_whatever_their_capitals_and_accents(text, expected):
    assert shown(Filters(text=text)) == expected


def test_values_of_one_facet_add_up_and_facets_narrow_each_other():
    some = Filters(states=frozenset({"open", "draft"}))

    assert shown(some) == ["001", "002"]
    assert shown(some.choosing(Facet.SECTORS, {"zorg"})) == ["001"]


def test_rows_without_a_value_can_be_chosen():
    assert shown(Filters(states=frozenset({""}))) == ["004"]


def test_the_extent_of_the_map_narrows_even_to_nothing():
    assert shown(Filters(extent_ids=frozenset({"003", "999"}))) == ["003"]
    assert shown(Filters(extent_ids=frozenset())) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"state": "open", "deadline": date(2026, 3, 1)}, True),
        ({"state": "open", "deadline": TODAY}, False),
        ({"state": "open", "deadline": None}, False),
        ({"state": "expired"}, True),
        ({"state": "planned", "comply_by": date(2026, 3, 1)}, True),
        ({"state": "planned", "comply_by": TODAY, "deadline": date(2020, 1, 1)}, False),
        ({"state": "accepted", "deadline": date(2020, 1, 1)}, False),
        ({"state": "exempt", "deadline": date(2020, 1, 1)}, False),
        ({"state": "", "deadline": date(2020, 1, 1)}, False),
    ],
)
def test_overdue_is_what_was_not_decided_by_its_deadline_or_not_kept_by_its_date(values, expected):
    assert is_overdue(case_row("1", **values), TODAY) is expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"state": "open"}, True),
        ({"state": "draft", "author": " AN "}, True),
        ({"state": "returned", "author": "Bob"}, False),
        ({"state": "submitted", "author": "Bob", "submitted_by": "Bob"}, True),
        ({"state": "submitted", "author": "Bob", "submitted_by": "An"}, False),
        ({"state": "accepted", "author": "An"}, False),
        ({"state": ""}, False),
    ],
)
def test_what_waits_for_me_is_what_i_can_write_or_review(values, expected):
    assert needs(case_row("1", **values), AN) is expected


def test_a_person_who_only_reviews_is_not_asked_to_write():
    reviewer = Viewer("An", TODAY, writes=False)

    assert not needs(case_row("1", state="open"), reviewer)
    assert needs(case_row("1", state="submitted", author="Bob"), reviewer)


def test_a_count_is_what_choosing_the_value_as_well_would_show():
    found = counts(FOUR, Filters(text="kempen", states=frozenset({"draft"})), AN)

    assert (found.total, found.shown) == (4, 1)
    assert found.facets[Facet.STATES] == {"draft": 1, "submitted": 1, "": 1, "open": 1}
    assert found.facets[Facet.SECTORS] == {"afval": 1}
    assert found.toggles[Toggle.MINE] == 1
    assert found.names["antwerpen"] == "Antwerpen"


FLAGGED = (
    case_row("001", flags="donut,exclave", change_count=1),
    case_row("002", flags="donut", change_count=2),
    case_row("003", flags=""),
)


def test_a_row_with_several_flags_counts_for_each():
    assert counts(FLAGGED, Filters(), AN).facets[Facet.FLAGS] == {"donut": 2, "exclave": 1, "": 1}
    assert RowIndex(FLAGGED, AN).counts().facets[Facet.FLAGS] == {"donut": 2, "exclave": 1, "": 1}


@pytest.mark.parametrize(
    ("flags", "ids"),
    [({"donut"}, ["001", "002"]), ({"exclave"}, ["001"]), ({""}, ["003"]), ({"exclave", ""}, ["001", "003"])],
)
def test_flags_are_filtered_one_by_one(flags, ids):
    assert shown(Filters(flags=frozenset(flags)), FLAGGED) == ids


def test_what_is_one_municipality_off_can_be_shown_alone():
    assert shown(Filters(one_off=True), FLAGGED) == ["001"]


def test_filters_come_back_from_settings_without_the_extent_of_the_map():
    filters = Filters("één", frozenset({"open", ""}), regions=frozenset({"kempen"}), overdue=True)

    assert from_saved(to_saved(filters)) == filters
    assert from_saved(to_saved(Filters(extent_ids=frozenset({"1"})))) == Filters()


@pytest.mark.parametrize(
    "values", [None, "text", [1], {"text": 5, "states": "open", "classes": [1, None], "mine": "yes", "unknown": 1}]
)
def test_settings_that_are_not_understood_narrow_nothing(values):
    assert from_saved(values) == Filters()


ROWS = st.lists(
    st.builds(
        case_row,
        st.just("0"),
        name=st.sampled_from(["Kempen\x1e", "één", "B"]),
        state=st.sampled_from(["", "open", "draft", "submitted", "planned"]),
        sector=st.sampled_from(["", "water", "zorg"]),
        author=st.sampled_from(["", "an", "Bob"]),
        deadline=st.sampled_from([None, date(2020, 1, 1), DEADLINE]),
        comply_by=st.sampled_from([None, date(2020, 1, 1)]),
        flags=st.sampled_from(["", "donut", "exclave,donut", "donut, sliver"]),
        change_count=st.sampled_from([None, 1, 2]),
    ),
    max_size=8,
).map(lambda rows: [case_row(f"{key:03d}", **_values(row)) for key, row in enumerate(rows)])
FILTERS = st.builds(
    Filters,
    text=st.sampled_from(["", "e", "een kempen", "draft"]),
    states=st.frozensets(st.sampled_from(["", "open", "draft"])),
    sectors=st.frozensets(st.sampled_from(["", "water"])),
    flags=st.frozensets(st.sampled_from(["", "donut", "exclave"])),
    mine=st.booleans(),
    one_off=st.booleans(),
    overdue=st.booleans(),
    needs_me=st.booleans(),
    extent_ids=st.sampled_from([None, frozenset({"000", "002"})]),
)


def _values(row):
    return {name: value for name, value in vars(row).items() if name != "partnership_id"}


@given(ROWS, FILTERS, FILTERS)
def test_the_index_shows_and_counts_what_row_by_row_does(rows, first, second):
    index = RowIndex(rows, AN, first)
    index.set_filters(second)

    assert [row.partnership_id for row, on in zip(rows, index.shown()) if on] == shown(second, rows)
    assert index.counts() == counts(rows, second, AN)


@given(ROWS, FILTERS, st.sampled_from(["", "open", "submitted"]))
def test_the_index_follows_a_row_that_changes(rows, filters, state):
    index = RowIndex(rows, AN, filters)
    changed = [case_row(row.partnership_id, **{**_values(row), "state": state, "name": "één e"}) for row in rows[:2]]
    for row in changed:
        index.replace_row(row)

    assert index.counts() == counts([*changed, *rows[2:]], filters, AN)


def test_another_day_or_person_changes_what_is_overdue_and_mine():
    index = RowIndex(FOUR, AN)
    index.set_viewer(Viewer("Bob", date(2031, 1, 1)))

    assert index.counts().toggles == {
        Toggle.NEEDS_ME: 1,
        Toggle.MINE: 1,
        Toggle.OVERDUE: 3,
        Toggle.ONE_OFF: 0,
    }


def test_a_definitive_exception_is_not_overdue_by_a_date_left_over():
    kept = case_row("001", state="accepted", duration="definitive", comply_by=date(2020, 1, 1))

    assert not is_overdue(kept, date(2026, 1, 1))
