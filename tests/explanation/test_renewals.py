"""Renewal windows, worked out by hand, and against trying every window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.explanation.renewals import (
    Renewal,
    add_months,
    months_between,
    renewal_windows,
)


def renewals(*days: str, region: str = "R") -> list[Renewal]:
    return [Renewal(row, region, date.fromisoformat(day)) for row, day in enumerate(days)]


def found(windows) -> list[tuple[str, tuple[int, ...]]]:
    return [(window.id, window.rows) for window in windows]


def test_renewals_of_one_region_close_together_are_a_window():
    days = renewals("2027-06-30", "2026-12-31", "2030-12-31")

    [window] = renewal_windows(days, 12)

    assert (window.id, window.region, window.rows) == ("R:2026-12-31", "R", (1, 0))
    assert (window.first, window.last) == (date(2026, 12, 31), date(2027, 6, 30))


def test_a_cluster_is_not_cut_by_an_earlier_renewal():
    # Counted from the first, 2026-01-01 to 2027-01-01 would hold two, and leave two of the three of early 2027.
    days = renewals("2026-01-01", "2027-01-01", "2027-02-01", "2027-03-01")

    assert found(renewal_windows(days, 12)) == [("R:2027-01-01", (1, 2, 3))]


def test_regions_have_windows_of_their_own():
    days = [Renewal(0, "A", date(2026, 1, 1)), Renewal(1, "B", date(2026, 1, 1)), Renewal(2, "B", date(2026, 2, 1))]

    assert found(renewal_windows(days, 1)) == [("B:2026-01-01", (1, 2))]


def test_a_window_needs_one_partnership_that_has_to_be_aligned():
    day = date(2026, 1, 1)

    assert not renewal_windows([Renewal(0, "R", day, False), Renewal(1, "R", day, False)], 12)
    assert found(renewal_windows([Renewal(0, "R", day, False), Renewal(1, "R", day)], 12)) == [("R:2026-01-01", (0, 1))]


def test_without_renewals_there_are_no_windows():
    assert renewal_windows([], 12) == []


@given(st.lists(st.integers(0, 2000), max_size=12), st.integers(1, 24), st.randoms(use_true_random=False))
def test_windows_are_as_full_as_any_and_do_not_overlap(offsets: list[int], months: int, chance):
    start = date(2026, 1, 1)
    days = [Renewal(row, "R", start + timedelta(days=offset)) for row, offset in enumerate(offsets)]
    shuffled = list(days)
    chance.shuffle(shuffled)

    windows = renewal_windows(days, months)

    assert renewal_windows(shuffled, months) == windows
    rows = [row for window in windows for row in window.rows]
    assert len(set(rows)) == len(rows)
    assert all(before.last < after.first for before, after in zip(windows, windows[1:]))
    assert all(window.last <= add_months(window.first, months) for window in windows)
    fullest = max(
        (sum(one.ends_on <= other.ends_on <= add_months(one.ends_on, months) for other in days) for one in days),
        default=0,
    )
    assert max((len(window.rows) for window in windows), default=1 if days else 0) == fullest


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-01-15", -1, "2025-12-15"),
        ("9999-06-01", 12, "9999-12-31"),
        ("0001-06-01", -12, "0001-01-01"),
    ],
)
def test_months_are_those_of_the_calendar(day: str, months: int, after: str):
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(after)


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2026-01-01", "2027-01-01", 12),
        ("2026-01-01", "2026-01-16", 15 / 31),
        ("2026-01-31", "2026-02-28", 1),
        ("2027-01-01", "2026-01-01", -12),
        ("2026-01-01", "2026-01-01", 0),
        ("9999-12-01", "9999-12-31", 0.99),
    ],
)
def test_months_between_days_count_whole_ones_and_a_share_of_the_next(start: str, end: str, months: float):
    found = months_between(date.fromisoformat(start), date.fromisoformat(end))

    assert found == pytest.approx(months, abs=0.05 if start.startswith("9999") else 1e-9)
