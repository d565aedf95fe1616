"""The order of alignment as tables: the order, its summary, renewal windows, the calendar, and the workload."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple
from datetime import date, datetime
from statistics import median
from typing import Any

import pandas as pd

from ..regioalign_plugin.days import written_day
from ..regioalign_plugin.explanation.calendar_file import Event, calendar_text
from ..regioalign_plugin.explanation.priority import priority_criteria_text
from ..regioalign_plugin.explanation.renewals import Window
from ..regioalign_plugin.explanation.transition_calendar import Occasion
from ..regioalign_plugin.labels import class_label
from ..regioalign_plugin.layers.notes import listed
from ..regioalign_plugin.layers.writing import Column, Kind
from ..regioalign_plugin.priority_texts import occasion_label
from ..regioalign_plugin.translation import tr
from .prioritise_run import Candidate, PriorityOutcome

NAMED = 20

PRIORITY_COLUMNS = (
    Column("partnership_id"),
    Column("name"),
    Column("rank", Kind.INTEGER),
    Column("rank_best", Kind.INTEGER),
    Column("rank_worst", Kind.INTEGER),
    Column("rank_in_domain", Kind.INTEGER),
    Column("rank_in_region", Kind.INTEGER),
    Column("score", Kind.REAL),
    Column("known_share", Kind.REAL),
    Column("score_low", Kind.REAL),
    Column("score_high", Kind.REAL),
    Column("reasons"),
    Column("study_first", Kind.BOOLEAN),
    Column("repair"),
    Column("policy_domain"),
    Column("class"),
    Column("main_region_id"),
    Column("main_region"),
    Column("obligation"),
    Column("renewal_date", Kind.DATE),
    Column("deadline", Kind.DATE),
    Column("days_left", Kind.INTEGER),
    Column("overdue", Kind.BOOLEAN),
    Column("window"),
    Column("starts_on", Kind.DATE),
    Column("ends_on", Kind.DATE),
    Column("priority_criteria"),
    Column("reference_set"),
    Column("reference_fingerprint"),
    Column("rule_set"),
)

SUMMARY_COLUMNS = (
    Column("level"),
    Column("policy_domain"),
    Column("main_region_id"),
    Column("main_region"),
    Column("count", Kind.INTEGER),
    Column("ranked_count", Kind.INTEGER),
    Column("median_score", Kind.REAL),
    Column("mean_known_share", Kind.REAL),
    Column("one_off_count", Kind.INTEGER),
    Column("in_window_count", Kind.INTEGER),
    Column("study_first_count", Kind.INTEGER),
    Column("overdue_count", Kind.INTEGER),
    Column("due_within_year_count", Kind.INTEGER),
    Column("next_deadline", Kind.DATE),
    Column("first_partnership"),
)

WINDOW_COLUMNS = (
    Column("window"),
    Column("main_region_id"),
    Column("main_region"),
    Column("first_day", Kind.DATE),
    Column("last_day", Kind.DATE),
    Column("days_left", Kind.INTEGER),
    Column("count", Kind.INTEGER),
    Column("to_align_count", Kind.INTEGER),
    Column("best_rank", Kind.INTEGER),
    Column("partnerships"),
    Column("partnership_ids"),
)

CALENDAR_COLUMNS = (
    Column("day", Kind.DATE),
    Column("occasion"),
    Column("partnership_id"),
    Column("name"),
    Column("class"),
    Column("obligation"),
    Column("policy_domain"),
    Column("main_region_id"),
    Column("main_region"),
    Column("rank", Kind.INTEGER),
    Column("window"),
    Column("days_left", Kind.INTEGER),
    Column("overdue", Kind.BOOLEAN),
)

DEADLINE_COLUMNS = (
    Column("deadline", Kind.DATE),
    Column("obligation"),
    Column("class"),
    Column("count", Kind.INTEGER),
    Column("days_left", Kind.INTEGER),
    Column("overdue", Kind.BOOLEAN),
)

WORKLOAD_COLUMNS = (
    Column("year", Kind.INTEGER),
    Column("main_region_id"),
    Column("main_region"),
    Column("count", Kind.INTEGER),
    Column("renewal_count", Kind.INTEGER),
    Column("deadline_count", Kind.INTEGER),
    Column("overdue_count", Kind.INTEGER),
    Column("study_first_count", Kind.INTEGER),
)

PROBLEM_COLUMNS = (
    Column("table"),
    Column("feature", Kind.INTEGER),
    Column("field"),
    Column("partnership_id"),
    Column("text"),
    Column("problem"),
)

ALL, BY_DOMAIN, BY_REGION, BY_BOTH = "all", "domain", "region", "domain_region"
"""What a row of the summary counts."""


def priority_frame(outcome: PriorityOutcome, rule_set: str) -> pd.DataFrame:
    """Make the order: a row per partnership that has to be aligned."""
    return _frame(PRIORITY_COLUMNS, (_priority_row(one, outcome.today, rule_set) for one in outcome.candidates))


def _priority_row(one: Candidate, today: date, rule_set: str) -> tuple[Any, ...]:
    finding, priority, found = one.finding, one.priority, one.place
    start, end = one.dates.period(today)
    return (
        finding.id,
        finding.name or None,
        None if found is None else found.rank,
        None if found is None else found.best,
        None if found is None else found.worst,
        None if one.place_in_domain is None else one.place_in_domain.rank,
        None if one.place_in_region is None else one.place_in_region.rank,
        priority.score,
        priority.known_share,
        priority.low,
        priority.high,
        one.reasons,
        one.needs_study,
        None if one.repair is None else one.repair.text or None,
        one.domain or None,
        finding.cls or None,
        finding.region_id or None,
        finding.region or None,
        finding.obligation or None,
        one.dates.renewal,
        one.dates.due,
        one.dates.days_left(today),
        one.dates.is_overdue(today),
        None if one.window is None else one.window.id,
        start,
        end,
        priority_criteria_text(priority.criteria),
        finding.reference_set or None,
        finding.reference_fingerprint or None,
        rule_set,
    )


def summary_frame(outcome: PriorityOutcome) -> pd.DataFrame:
    """Count what has to be aligned: in all, per policy domain, per region, and per domain and region."""
    rows = []
    for level, key in (
        (ALL, lambda one: ("", "")),
        (BY_DOMAIN, lambda one: (one.domain, "")),
        (BY_REGION, lambda one: ("", one.finding.region_id)),
        (BY_BOTH, lambda one: (one.domain, one.finding.region_id)),
    ):
        for group, members in _grouped(outcome.candidates, key):
            rows.append(_summary_row(level, group, members, outcome))
    return _frame(SUMMARY_COLUMNS, rows)


def _summary_row(
    level: str, group: tuple[str, str], members: Sequence[Candidate], outcome: PriorityOutcome
) -> tuple[Any, ...]:
    domain, region_id = group
    scores = [one.priority.score for one in members if one.priority.score is not None]
    coming = [one.dates.due for one in members if one.dates.due is not None and one.dates.due >= outcome.today]
    return (
        level,
        domain or None,
        region_id or None,
        (members[0].finding.region or None) if region_id else None,
        len(members),
        len(scores),
        median(scores) if scores else None,
        sum(one.priority.known_share for one in members) / len(members),
        _count(members, lambda one: one.is_one_off),
        _count(members, lambda one: one.window is not None),
        _count(members, lambda one: one.needs_study),
        _count(members, lambda one: one.dates.is_overdue(outcome.today)),
        _count(members, outcome.is_due_within_year),
        min(coming, default=None),
        members[0].finding.call if members[0].place is not None else None,
    )


def window_frame(outcome: PriorityOutcome) -> pd.DataFrame:
    """Make the renewal windows, with who is in them."""
    ranks = {one.finding.id: one.place.rank for one in outcome.candidates if one.place is not None}
    to_align = {one.finding.id for one in outcome.candidates}
    return _frame(WINDOW_COLUMNS, (_window_row(one, outcome, ranks, to_align) for one in outcome.windows))


def _window_row(window: Window, outcome: PriorityOutcome, ranks: dict[str, int], to_align: set[str]) -> tuple[Any, ...]:
    members = [outcome.findings[row] for row in window.rows]
    return (
        window.id,
        window.region,
        members[0].region or None,
        window.first,
        window.last,
        (window.first - outcome.today).days,
        len(members),
        sum(one.id in to_align for one in members),
        min((ranks[one.id] for one in members if one.id in ranks), default=None),
        "; ".join(one.call for one in members),
        "; ".join(one.id for one in members),
    )


def calendar_frame(outcome: PriorityOutcome) -> pd.DataFrame:
    """Make the calendar: a row per day that matters to a partnership, the first day first."""
    rows = [
        (day, occasion.value, one, (day - outcome.today).days)
        for one in outcome.candidates
        for occasion, day in one.dates.entries()
    ]
    rows.sort(key=lambda row: row[0])
    return _frame(CALENDAR_COLUMNS, (_calendar_row(*row) for row in rows))


def _calendar_row(day: date, occasion: str, one: Candidate, days_left: int) -> tuple[Any, ...]:
    return (
        day,
        occasion,
        one.finding.id,
        one.finding.name or None,
        one.finding.cls or None,
        one.finding.obligation or None,
        one.domain or None,
        one.finding.region_id or None,
        one.finding.region or None,
        None if one.place is None else one.place.rank,
        None if one.window is None else one.window.id,
        days_left,
        days_left < 0,
    )


def deadline_frame(outcome: PriorityOutcome) -> pd.DataFrame:
    """Count the partnerships by the day on which they are due, obligation and class; those without a day last."""
    rows = [
        (
            due or None,
            obligation or None,
            cls or None,
            len(members),
            members[0].dates.days_left(outcome.today),
            members[0].dates.is_overdue(outcome.today),
        )
        for (due, obligation, cls), members in _grouped(
            outcome.candidates,
            lambda one: (one.dates.due or "", one.finding.obligation, one.finding.cls),
            order=lambda key: (key[0] == "", str(key[0]), *key[1:]),
        )
    ]
    return _frame(DEADLINE_COLUMNS, rows)


def workload_frame(outcome: PriorityOutcome) -> pd.DataFrame:
    """Count the partnerships by the year in which to align them and by region; those without a day last."""
    rows = []
    for (year, region_id), members in _grouped(
        outcome.candidates,
        lambda one: (_year(one, outcome.today), one.finding.region_id),
        order=lambda key: (key[0] is None, key[0] or 0, key[1]),
    ):
        occasions = [one.dates.align_on(outcome.today) for one in members]
        renewals = sum(found is not None and found[0] is Occasion.RENEWAL for found in occasions)
        rows.append(
            (
                year,
                region_id or None,
                members[0].finding.region or None,
                len(members),
                renewals,
                sum(found is not None for found in occasions) - renewals,
                _count(members, lambda one: one.dates.is_overdue(outcome.today)),
                _count(members, lambda one: one.needs_study),
            )
        )
    return _frame(WORKLOAD_COLUMNS, rows)


def _year(candidate: Candidate, today: date) -> int | None:
    found = candidate.dates.align_on(today)
    return None if found is None else found[1].year


def problem_frame(outcome: PriorityOutcome) -> pd.DataFrame:
    """Make the table of values that cannot be read."""
    return _frame(PROBLEM_COLUMNS, (astuple(one) for one in outcome.unreadable))


def calendar_bytes(outcome: PriorityOutcome, name: str, stamp: datetime) -> tuple[bytes, int]:
    """Write deadlines, ends of terms and renewal windows as an iCalendar file; give it and the number of events."""
    events = sorted((*_date_events(outcome), *_window_events(outcome)), key=lambda event: (event.first, event.key))
    return calendar_text(events, name, stamp).encode("utf-8"), len(events)


def _date_events(outcome: PriorityOutcome) -> Iterator[Event]:
    texts = {
        Occasion.DEADLINE: tr("{name}: must fit the regions"),
        Occasion.COMPLY_BY: tr("{name}: will fit the regions"),
        Occasion.RENEWAL: tr("{name}: the term ends"),
    }
    rank = tr("Rank {rank} in the order of alignment.")
    for one in outcome.candidates:
        about = [class_label(one.finding.cls), one.finding.region, one.domain]
        lines = [" · ".join(part for part in about if part)]
        lines += [] if one.place is None else [rank.format(rank=one.place.rank)]
        lines.append(one.reasons)
        for occasion, day in one.dates.entries():
            yield Event(
                key=(occasion.value, one.finding.id, one.finding.name),
                first=day,
                last=day,
                summary=texts[occasion].format(name=one.finding.call),
                description="\n".join(lines),
                categories=tuple(part for part in (occasion_label(occasion.value), one.finding.region) if part),
            )


def _window_events(outcome: PriorityOutcome) -> Iterator[Event]:
    summary = tr("{region}: {count} terms end close together")
    text = tr("From {first} to {last}: {names}.")
    for window in outcome.windows:
        members = [outcome.findings[row] for row in window.rows]
        region = members[0].region or window.region
        yield Event(
            key=("window", window.id),
            first=window.first,
            last=window.last,
            summary=summary.format(region=region, count=len(members)),
            description=text.format(
                first=written_day(window.first),
                last=written_day(window.last),
                names=listed([one.call for one in members], NAMED),
            ),
            categories=(tr("Renewal window"), region),
        )


def _grouped(
    candidates: Iterable[Candidate],
    key: Callable[[Candidate], tuple[Any, ...]],
    *,
    order: Callable[[tuple[Any, ...]], Any] = lambda key: key,
) -> list[tuple[tuple[Any, ...], list[Candidate]]]:
    """Group in the order of the keys; members stay in theirs."""
    groups: dict[tuple[Any, ...], list[Candidate]] = defaultdict(list)
    for one in candidates:
        groups[key(one)].append(one)
    return [(group, groups[group]) for group in sorted(groups, key=order)]


def _count(members: Iterable[Candidate], is_so: Callable[[Candidate], bool]) -> int:
    return sum(is_so(one) for one in members)


def _frame(columns: Sequence[Column], rows: Iterable[Sequence[Any]]) -> pd.DataFrame:
    """Make a table that keeps whole numbers whole and dates dates."""
    return pd.DataFrame(list(rows), columns=[column.name for column in columns], dtype=object)
