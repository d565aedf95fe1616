"""The transition calendar: by when each partnership must conform, when its term ends, and when that is to be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..vocabulary import Code
from .rulesets import Deadline, RuleSet

DAYS_PER_YEAR = 365
"""Days that "within a year" means."""


class Occasion(Code):
    """What falls on a day of the calendar."""

    DEADLINE = "deadline"
    COMPLY_BY = "comply_by"
    RENEWAL = "renewal"


@dataclass(frozen=True)
class Dates:
    """
    The days that matter to a partnership that has to be aligned; None where there is none or it is unknown.

    Parameters
    ----------
    deadline
        Last day by which it must conform by the rule set.
    comply_by
        The day by which it will, as was planned or allowed; it then counts in place of the deadline.
    renewal
        Last day of its term.
    starts_on
        The day on which it is founded.
    """

    deadline: date | None = None
    comply_by: date | None = None
    renewal: date | None = None
    starts_on: date | None = None

    @property
    def due(self) -> date | None:
        """The day by which it must conform."""
        return self.comply_by or self.deadline

    def entries(self) -> Iterator[tuple[Occasion, date]]:
        """Give what falls on which day."""
        if self.comply_by is not None:
            yield Occasion.COMPLY_BY, self.comply_by
        elif self.deadline is not None:
            yield Occasion.DEADLINE, self.deadline
        if self.renewal is not None:
            yield Occasion.RENEWAL, self.renewal

    def days_left(self, today: date) -> int | None:
        """Count the days to the day by which it must conform; negative when that has passed."""
        return None if self.due is None else (self.due - today).days

    def is_overdue(self, today: date) -> bool:
        """Whether it should conform already."""
        return self.due is not None and self.due < today

    def align_on(self, today: date) -> tuple[Occasion, date] | None:
        """
        Tell the day on which to align it: when its term ends, if that comes before it is due, else when it is due.

        Parameters
        ----------
        today
            A term that ended before is no occasion any more.
        """
        due = self.due
        renewal = self.renewal
        if renewal is not None and renewal >= today and (due is None or renewal <= due):
            return Occasion.RENEWAL, renewal
        if due is None:
            return None
        return (Occasion.DEADLINE if self.comply_by is None else Occasion.COMPLY_BY), due

    def period(self, today: date) -> tuple[date, date | None]:
        """
        Tell from when until when it has to be aligned, to be played over time.

        It starts today, or when the partnership is founded; it ends on the day of `align_on`. What is overdue, or has
        no day, stays until it is aligned: the end is None.
        """
        start = today if self.starts_on is None else max(today, self.starts_on)
        chosen = self.align_on(today)
        return start, None if chosen is None or chosen[1] < start else chosen[1]


def due_date(
    rule_set: RuleSet, *, obligation: str | None, sector: str | None, is_new: bool | None, starts_on: date | None
) -> date | None:
    """
    Tell by when a partnership must conform.

    Parameters
    ----------
    rule_set
        Its deadlines are tried in order.
    obligation
        Code of its obligation; without one there is no deadline.
    sector
        Its sector, in words; a deadline for some sectors needs it.
    is_new
        Whether it is new. What is due at once is due on its founding.
    starts_on
        The day of its founding; None where it is unknown, and so is then what is due on founding.
    """
    for deadline in rule_set.deadlines:
        if deadline.obligation.value == obligation and _is_meant(deadline, sector, bool(is_new)):
            return starts_on if deadline.due is None else deadline.due
    return None


def _is_meant(deadline: Deadline, sector: str | None, is_new: bool) -> bool:
    if deadline.new is not None and deadline.new is not is_new:
        return False
    words = (sector or "").strip()
    return deadline.sectors is None or (bool(words) and deadline.sectors.matches(words))
