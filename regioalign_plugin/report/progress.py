"""How far the review is: counts of what is to be written, waits or is decided, for all and per region."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ..explanation.lifecycle import State
from ..explanation.rulesets import Outcome
from ..register.listing import CaseRow
from ..translation import tr
from ..vocabulary import Code

_SETTLED = frozenset({"", State.ACCEPTED, State.EXEMPT, State.RESOLVED, State.WITHDRAWN})
_ENDING = frozenset({State.ACCEPTED, State.PLANNED})


class Phase(Code):
    """Where an explanation is on its way, in few words."""

    OPEN = "open"
    DRAFT = "draft"
    WAITING = "waiting"
    DECIDED = "decided"


PHASE_STATES: Mapping[Phase, frozenset[str]] = {
    Phase.OPEN: frozenset(
        state.value for state in (State.OPEN, State.RETURNED, State.REJECTED, State.EXPIRED, State.STALE)
    ),
    Phase.DRAFT: frozenset({State.DRAFT.value}),
    Phase.WAITING: frozenset({State.SUBMITTED.value}),
    Phase.DECIDED: frozenset(
        state.value for state in (State.ACCEPTED, State.PLANNED, State.EXEMPT, State.RESOLVED, State.WITHDRAWN)
    ),
}
_PHASE_OF = {state: phase for phase, states in PHASE_STATES.items() for state in states}


@dataclass(frozen=True)
class Progress:
    """
    Counts of explanations.

    Parameters
    ----------
    counts
        By phase.
    overdue
        Those whose date has passed, of all phases.
    nothing_to_explain
        Partnerships that never had anything to explain.
    """

    counts: Mapping[Phase, int] = field(default_factory=dict)
    overdue: int = 0
    nothing_to_explain: int = 0

    @property
    def total(self) -> int:
        """How many there are to explain."""
        return sum(self.counts.values())

    @property
    def decided_share(self) -> float:
        """Share (0–1) that is decided; 1 where there is nothing to explain."""
        return self.count(Phase.DECIDED) / self.total if self.total else 1.0

    def count(self, phase: Phase) -> int:
        """Count those of a phase."""
        return self.counts.get(phase, 0)


@dataclass(frozen=True)
class RegionProgress:
    """The progress of the partnerships with this main region; `name` is "" where they have none."""

    region_id: str
    name: str
    progress: Progress


def progress_of(rows: Iterable[CaseRow], today: date) -> Progress:
    """Count rows by phase."""
    counts: Counter[Phase] = Counter()
    overdue = nothing = 0
    for row in rows:
        phase = _PHASE_OF.get(row.state)
        if phase is None:
            nothing += 1
            continue
        counts[phase] += 1
        overdue += is_overdue(row, today)
    return Progress(dict(counts), overdue, nothing)


def due_day(row: CaseRow) -> date | None:
    """Give the day by which something must be done or end; None where none is set or it is settled."""
    if row.state == State.EXPIRED.value:
        return row.comply_by or row.deadline
    if row.state in _ENDING:
        return None if row.duration == Outcome.DEFINITIVE.value else row.comply_by
    return None if row.state in _SETTLED else row.deadline


def phase_of(state: str) -> Phase | None:
    """Give the phase of a state; None for no state."""
    return _PHASE_OF.get(state)


def is_overdue(row: CaseRow, today: date) -> bool:
    """Tell whether a date has passed: of what it was to comply by, or the deadline while nothing was decided."""
    if row.state == State.EXPIRED.value:
        return True
    if row.state in _ENDING:
        is_temporary = row.duration != Outcome.DEFINITIVE.value
        return is_temporary and row.comply_by is not None and row.comply_by < today
    return row.state not in _SETTLED and row.deadline is not None and row.deadline < today


def progress_by_region(rows: Iterable[CaseRow], today: date) -> tuple[RegionProgress, ...]:
    """Count rows by phase for each main region, by name; those without a region come last."""
    grouped: dict[str, list[CaseRow]] = {}
    for row in rows:
        grouped.setdefault(row.main_region_id, []).append(row)
    regions = [RegionProgress(key, _name(found), progress_of(found, today)) for key, found in grouped.items()]
    return tuple(sorted(regions, key=lambda one: (not one.name, one.name.casefold(), one.region_id)))


def _name(rows: Iterable[CaseRow]) -> str:
    return next((row.main_region or row.main_region_id for row in rows), "")


def phase_label(phase: Phase) -> str:
    """Give the name of a phase."""
    return {
        Phase.OPEN: tr("To write"),
        Phase.DRAFT: tr("Draft"),
        Phase.WAITING: tr("Waiting for a decision"),
        Phase.DECIDED: tr("Decided"),
    }[phase]
