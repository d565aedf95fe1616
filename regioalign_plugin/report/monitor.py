"""The numbers of a monitor: how partnerships fit, where their explanations stand, and what changed since a run.

Nothing here is worded; `monitor_pages` puts it in the words of a reader.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from ..explanation.parts import PARTS
from ..explanation.quality import Level, assess_quality
from ..explanation.rulesets import RuleSet
from ..register.listing import CaseRow, RunRow
from ..register.reporting import Move, Overview, PastFinding
from ..vocabulary import Class, Code
from .progress import Phase, due_day, is_overdue, phase_of

SOON_DAYS = 365
"""Dates within so many days are told as coming."""


@dataclass(frozen=True)
class Scope:
    """What a monitor is about: a region, or all where both are ""."""

    region_id: str = ""
    region_name: str = ""

    @property
    def is_all(self) -> bool:
        """Whether it is about all."""
        return not self.region_id


@dataclass(frozen=True)
class Tally:
    """
    Counts of partnerships.

    Parameters
    ----------
    total
        All of them.
    conforming, not_conforming, unjudged
        By whether they conform.
    phases
        Those that have or need an explanation, by phase.
    overdue
        Those whose date has passed.
    """

    total: int = 0
    conforming: int = 0
    not_conforming: int = 0
    unjudged: int = 0
    phases: Mapping[Phase, int] = field(default_factory=dict)
    overdue: int = 0

    @property
    def share(self) -> float | None:
        """Share (0–1) that conforms, of those that are judged; None where none is."""
        judged = self.conforming + self.not_conforming
        return self.conforming / judged if judged else None

    @property
    def to_explain(self) -> int:
        """How many have or need an explanation."""
        return sum(self.phases.values())


@dataclass(frozen=True)
class Group:
    """The partnerships that have something in common: a sector, a region."""

    key: str
    name: str
    tally: Tally
    reaching_in: int = 0


@dataclass(frozen=True)
class RunPoint:
    """A run that counted, and how partnerships fitted right after it."""

    run: RunRow
    tally: Tally


@dataclass(frozen=True)
class DueGroup:
    """Explanations with the same date."""

    day: date
    rows: tuple[CaseRow, ...]


@dataclass(frozen=True)
class PartCount:
    """How often a part of an explanation is complete, partly there, absent, and absent although it is mandatory."""

    code: str
    complete: int
    partial: int
    absent: int
    missing: int


@dataclass(frozen=True)
class QualityCounts:
    """Explanations by level, their parts, and how often each thing deserves a second look."""

    levels: Mapping[str, int]
    parts: tuple[PartCount, ...]
    warnings: Mapping[str, int]
    text_count: int


class ChangeKind(Code):
    """What became of a partnership since a run: the first that applies."""

    NEW = "new"
    GONE = "gone"
    STARTS_TO_CONFORM = "starts_to_conform"
    STOPS_CONFORMING = "stops_conforming"
    OTHER_CLASS = "other_class"
    OTHER_REGIONS = "other_regions"
    OTHER_STATE = "other_state"


@dataclass(frozen=True)
class ChangeRow:
    """What changed of one partnership: classes and states then and now, "" for none."""

    partnership_id: str
    name: str
    kind: ChangeKind
    class_before: str
    class_after: str
    regions_before: str
    regions_after: str
    state_before: str
    state_after: str


@dataclass(frozen=True)
class Monitor:
    """
    All numbers of a monitor.

    Parameters
    ----------
    scope, today
        What it is about, and the day that dates are held against.
    rows
        The partnerships it counts, by id: those with a finding.
    absent
        Partnerships with an explanation that are not in the latest run.
    tally
        Of all of them.
    classes, states, categories
        Counts by code.
    sectors, regions
        By name; regions count the partnerships whose main region they are.
    over_runs
        Oldest first.
    overdue, coming, later
        By date.
    quality
        Of the explanations.
    since, changes
        The run that changes are told from; None and empty where there is none.
    """

    scope: Scope
    today: date
    rows: tuple[CaseRow, ...]
    absent: tuple[CaseRow, ...]
    tally: Tally
    classes: Mapping[str, int]
    states: Mapping[str, int]
    categories: Mapping[str, int]
    sectors: tuple[Group, ...]
    regions: tuple[Group, ...]
    over_runs: tuple[RunPoint, ...]
    overdue: tuple[DueGroup, ...]
    coming: tuple[DueGroup, ...]
    later: tuple[DueGroup, ...]
    quality: QualityCounts
    since: RunRow | None = None
    changes: tuple[ChangeRow, ...] = ()


def make_monitor(overview: Overview, scope: Scope, today: date, since: RunRow | None = None) -> Monitor:
    """
    Count a register.

    Parameters
    ----------
    overview
        The register.
    scope
        The region to count, or all.
    today
        The day that dates are held against.
    since
        The run to tell changes from; None for the one before the last that counted, where there is one.
    """
    chosen = [row for row in overview.rows if in_scope(row, overview, scope)]
    rows = tuple(row for row in chosen if row.cls)
    due = _due_groups(chosen, today)
    base = since or _run_before_last(overview.runs)
    return Monitor(
        scope=scope,
        today=today,
        rows=rows,
        absent=tuple(row for row in chosen if not row.cls),
        tally=tally_of(rows, today),
        classes=_counted(row.cls for row in rows),
        states=_counted(row.state for row in chosen if row.state),
        categories=_counted(row.category for row in chosen if row.category),
        sectors=_groups(rows, today, lambda row: (row.sector, row.sector)),
        regions=_regions(overview, rows, scope, today),
        over_runs=_over_runs(overview, scope),
        overdue=tuple(one for one in due if one.day < today),
        coming=tuple(one for one in due if 0 <= (one.day - today).days <= SOON_DAYS),
        later=tuple(one for one in due if (one.day - today).days > SOON_DAYS),
        quality=_quality(overview, chosen, today),
        since=base,
        changes=() if base is None else _changes(overview, scope, base),
    )


def in_scope(row: CaseRow, overview: Overview, scope: Scope) -> bool:
    """Tell whether a partnership counts the region among its regions; one that is absent has none."""
    if scope.is_all:
        return True
    region_ids = overview.region_ids.get(row.partnership_id, ())
    return scope.region_id == row.main_region_id or scope.region_id in region_ids


def tally_of(rows: Iterable[CaseRow], today: date) -> Tally:
    """Count partnerships."""
    listed = list(rows)
    verdicts = Counter(row.conforms for row in listed)
    phases = Counter(phase for row in listed for phase in (phase_of(row.state),) if phase is not None)
    overdue = sum(is_overdue(row, today) for row in listed)
    return Tally(len(listed), verdicts[True], verdicts[False], verdicts[None], dict(phases), overdue)


def _counted(codes: Iterable[str]) -> dict[str, int]:
    return dict(Counter(codes).most_common())


def _groups(rows: Iterable[CaseRow], today: date, key: Callable[[CaseRow], tuple[str, str]]) -> tuple[Group, ...]:
    found: dict[str, list[CaseRow]] = {}
    names: dict[str, str] = {}
    for row in rows:
        code, name = key(row)
        found.setdefault(code, []).append(row)
        names.setdefault(code, name)
    groups = [Group(code, names[code], tally_of(members, today)) for code, members in found.items()]
    return tuple(sorted(groups, key=lambda one: (not one.name, one.name.casefold(), one.key)))


def _regions(overview: Overview, rows: Sequence[CaseRow], scope: Scope, today: date) -> tuple[Group, ...]:
    """Count by main region, and those that reach in from another; regions without any are told too."""
    by_main = {one.key: one for one in _groups(rows, today, lambda row: (row.main_region_id, row.main_region))}
    reaching = Counter(
        region
        for row in rows
        for region in overview.region_ids.get(row.partnership_id, ())
        if region != row.main_region_id
    )
    names = {one.region_id: one.name for one in overview.regions}
    names.update({key: one.name for key, one in by_main.items()})
    keys = [key for key in names if scope.is_all or key in by_main or reaching[key]]
    groups = (Group(key, names[key], by_main[key].tally if key in by_main else Tally(), reaching[key]) for key in keys)
    return tuple(sorted(groups, key=lambda one: (not one.name, one.name.casefold(), one.key)))


def _over_runs(overview: Overview, scope: Scope) -> tuple[RunPoint, ...]:
    current = [run for run in reversed(overview.runs) if run.made_current]
    return tuple(RunPoint(run, _tally_then(findings_at(overview.findings, run), scope)) for run in current)


def findings_at(findings: Iterable[PastFinding], run: RunRow) -> list[PastFinding]:
    """Give the findings as they stood right after a run."""
    return [one for one in findings if one.holds_at(run.run, run.reference_set)]


def _tally_then(findings: Iterable[PastFinding], scope: Scope) -> Tally:
    verdicts = Counter(one.conforms for one in findings if scope.is_all or scope.region_id in one.region_ids)
    return Tally(sum(verdicts.values()), verdicts[True], verdicts[False], verdicts[None])


def _due_groups(rows: Iterable[CaseRow], today: date) -> list[DueGroup]:
    """Group by date; what is overdue by its state has passed, whatever its date."""
    dated = [(day, row) for row in rows for day in (due_day(row),) if day is not None]
    dated.sort(key=lambda one: (one[0], one[1].name.casefold(), one[1].partnership_id))
    return [DueGroup(day, tuple(row for _, row in group)) for day, group in groupby(dated, key=lambda one: one[0])]


def _quality(overview: Overview, rows: Iterable[CaseRow], today: date) -> QualityCounts:
    listed = [row for row in rows if row.state]
    levels = Counter(row.level or Level.NONE.value for row in listed)
    if overview.rule_set is None:
        return QualityCounts(levels, (), {}, 0)
    return _assessed(overview, overview.rule_set, listed, levels, today)


def _assessed(
    overview: Overview, rule_set: RuleSet, rows: Iterable[CaseRow], levels: Mapping[str, int], today: date
) -> QualityCounts:
    names = {one.region_id: one.name for one in overview.regions}
    counts = {part.code: Counter[str]() for part in PARTS}
    warnings: Counter[str] = Counter()
    texts = 0
    for row in rows:
        parts = overview.parts.get(row.partnership_id)
        if parts is None:
            continue
        texts += 1
        regions = [names.get(one, one) for one in overview.region_ids.get(row.partnership_id, ())]
        found = assess_quality(parts, rule_set, name=row.name, region_names=regions, deadline=row.deadline, today=today)
        warnings.update(one.code.value for one in found.warnings)
        for part in found.parts:
            counts[part.code]["complete" if part.share >= 1 else "partial" if part.share > 0 else "absent"] += 1
            counts[part.code]["missing"] += part.missing
    told = tuple(
        PartCount(code, one["complete"], one["partial"], one["absent"], one["missing"]) for code, one in counts.items()
    )
    return QualityCounts(levels, told, warnings, texts)


# What changed


def _run_before_last(runs: Sequence[RunRow]) -> RunRow | None:
    current = [run for run in runs if run.made_current]
    return current[1] if len(current) > 1 else None


def run_since(runs: Sequence[RunRow], text: str) -> RunRow | None:
    """
    Find the run that changes are told from.

    Parameters
    ----------
    runs
        Newest first.
    text
        Number of a run, or a day as 2025-01-31, for the last run up to its end.

    Returns
    -------
    None where there is no such run that counted.

    Raises
    ------
    ValueError
        Where the text is neither a number nor a day.
    """
    current = [run for run in runs if run.made_current]
    if text.strip().isdecimal():
        return next((run for run in current if run.run == int(text)), None)
    day = date.fromisoformat(text.strip()).isoformat()
    return next((run for run in current if run.started_at[: len(day)] <= day), None)


def _changes(overview: Overview, scope: Scope, base: RunRow) -> tuple[ChangeRow, ...]:
    then = {one.partnership_id: one for one in findings_at(overview.findings, base)}
    now = {
        one.partnership_id: one
        for one in overview.findings
        if one.until_run is None and one.reference_set == overview.reference_set
    }
    states = _states_then(overview.moves, base.started_at)
    rows = {row.partnership_id: row for row in overview.rows}
    found = []
    for key in sorted({*then, *now, *states}):
        row = rows.get(key)
        pair = then.get(key), now.get(key)
        if not scope.is_all and not any(one is not None and scope.region_id in one.region_ids for one in pair):
            continue
        change = _change(key, pair, states.get(key, ""), row)
        if change is not None:
            found.append(change)
    order = list(ChangeKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.name.casefold(), one.partnership_id)))


def _states_then(moves: Iterable[Move], moment: str) -> dict[str, str]:
    """Give the states right after a run; what the run itself moved bears its time."""
    return {one.partnership_id: one.to_state for one in moves if one.at <= moment}


def _change(
    key: str, pair: tuple[PastFinding | None, PastFinding | None], state_before: str, row: CaseRow | None
) -> ChangeRow | None:
    then, now = pair
    state_after = "" if row is None else row.state
    kind = _kind(then, now, is_moved=state_before != state_after)
    if kind is None:
        return None
    name = (row.name if row is not None else "") or next((one.name for one in (now, then) if one is not None), "")
    return ChangeRow(
        key,
        name or key,
        kind,
        "" if then is None else then.cls,
        "" if now is None else now.cls,
        "" if then is None else then.regions,
        "" if now is None else now.regions,
        state_before,
        state_after,
    )


def _kind(then: PastFinding | None, now: PastFinding | None, *, is_moved: bool) -> ChangeKind | None:
    if then is None or now is None:
        if then is now:
            return ChangeKind.OTHER_STATE if is_moved else None
        return ChangeKind.NEW if then is None else ChangeKind.GONE
    if then.conforms is not now.conforms and now.conforms is not None:
        return ChangeKind.STARTS_TO_CONFORM if now.conforms else ChangeKind.STOPS_CONFORMING
    if then.cls != now.cls:
        return ChangeKind.OTHER_CLASS
    if then.region_ids != now.region_ids:
        return ChangeKind.OTHER_REGIONS
    return ChangeKind.OTHER_STATE if is_moved else None


CLASS_ORDER: tuple[str, ...] = (
    *(one.value for one in Class if one is not Class.NOT_ASSESSABLE),
    Class.NOT_ASSESSABLE.value,
)
"""Classes in the order to show them: what was tested first stands first, but for what could not be."""
