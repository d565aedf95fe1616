"""Renewal windows: partnerships of one region whose terms end close together, so that they can be redrawn together."""

from __future__ import annotations

import calendar
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import accumulate


@dataclass(frozen=True)
class Renewal:
    """
    The end of the term of a partnership.

    Parameters
    ----------
    row
        Number of the partnership.
    region
        Id of its main region.
    ends_on
        Last day of the term.
    is_to_align
        Whether it has to be aligned; others are an occasion too.
    """

    row: int
    region: str
    ends_on: date
    is_to_align: bool = True


@dataclass(frozen=True)
class Window:
    """
    Renewals of one region that lie close together.

    Parameters
    ----------
    id
        Region and first day, such as "REFREG01:2027-03-31".
    region
        Id of the region.
    first, last
        The first and last day on which a term ends.
    rows
        Numbers of the partnerships, by the day on which their terms end, then by number.
    """

    id: str
    region: str
    first: date
    last: date
    rows: tuple[int, ...]


def renewal_windows(renewals: Iterable[Renewal], months: int) -> list[Window]:
    """
    Find the windows of each region, of two partnerships or more, of which at least one has to be aligned.

    The window with the most partnerships is taken first (of equals the shortest, then the earliest); then the same is
    done with what lies before it and with what lies after it. So windows do not overlap, and where counting starts
    cuts no cluster in two.

    Parameters
    ----------
    renewals
        Each partnership at most once, in any order.
    months
        How long a window lasts at most: from the last day of the first term to that of the last.

    Returns
    -------
    By region id, then by first day.
    """
    by_region: dict[str, list[Renewal]] = defaultdict(list)
    for renewal in renewals:
        by_region[renewal.region].append(renewal)
    return [window for region in sorted(by_region) for window in _windows_of(region, by_region[region], months)]


def _windows_of(region: str, renewals: list[Renewal], months: int) -> list[Window]:
    ordered = sorted(renewals, key=lambda one: (one.ends_on, one.row))
    days = sorted({one.ends_on for one in ordered})
    upto = [0, *_ends(ordered)]
    reach = [bisect_right(days, add_months(day, months)) for day in days]
    found = []
    for first, after in _clusters(days, upto, reach):
        members = ordered[upto[first] : upto[after]]
        if any(one.is_to_align for one in members):
            name = f"{region}:{days[first].isoformat()}"
            found.append(Window(name, region, days[first], days[after - 1], tuple(one.row for one in members)))
    return sorted(found, key=lambda window: window.first)


def _ends(ordered: list[Renewal]) -> list[int]:
    """Count the renewals up to and with each day, by day."""
    counts: dict[date, int] = defaultdict(int)
    for one in ordered:
        counts[one.ends_on] += 1
    return list(accumulate(counts.values()))


def _clusters(days: list[date], upto: list[int], reach: list[int]) -> Iterator[tuple[int, int]]:
    """Give first day and day after of each window, as places in `days`."""
    waiting = [(0, len(days))]
    while waiting:
        low, high = waiting.pop()
        spans = [(first, min(reach[first], high)) for first in range(low, high)]
        if not spans:
            continue
        best = max(spans, key=lambda span: (upto[span[1]] - upto[span[0]], days[span[0]] - days[span[1] - 1], -span[0]))
        if upto[best[1]] - upto[best[0]] < 2:
            continue
        yield best
        waiting += [(low, best[0]), (best[1], high)]


def add_months(day: date, months: int) -> date:
    """Go some months on or back; the last day of a shorter month, and never past the days that can be written."""
    month = day.year * 12 + day.month - 1 + months
    year = month // 12
    if year > date.max.year:
        return date.max
    if year < date.min.year:
        return date.min
    length = calendar.monthrange(year, month % 12 + 1)[1]
    return date(year, month % 12 + 1, min(day.day, length))


def months_between(start: date, end: date) -> float:
    """Count the months from one day to another: whole ones, and the share of the next; negative where it goes back."""
    if end < start:
        return -months_between(end, start)
    whole = (end.year - start.year) * 12 + end.month - start.month
    if add_months(start, whole) > end:
        whole -= 1
    mark, following = add_months(start, whole), add_months(start, whole + 1)
    if following == mark:  # at the end of the calendar
        return float(whole)
    return whole + (end - mark) / (following - mark)
