"""The check of a register as tables in words; knows nothing of parameters and sinks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pandas as pd

from ..regioalign_plugin.alignment.progress import Progress, stop_if_cancelled
from ..regioalign_plugin.layers.writing import Column, Kind
from ..regioalign_plugin.messages import lack_text, problem_text, remedy_text, severity_label, warning_text
from ..regioalign_plugin.register.checking import Assessed, Checked, Problem, Severity, check_register
from ..regioalign_plugin.register.records import Change
from ..regioalign_plugin.register.runs import apply_dates
from ..regioalign_plugin.register.writers import Who
from ..regioalign_plugin.translation import tr

PROBLEM_COLUMNS = (
    Column("severity"),
    Column("kind"),
    Column("partnership_id"),
    Column("name"),
    Column("location"),
    Column("detail"),
    Column("remedy"),
)
LEVEL_COLUMNS = (
    Column("partnership_id"),
    Column("name"),
    Column("state"),
    Column("level"),
    Column("score", Kind.REAL),
    Column("missing"),
    Column("warnings"),
)
BY_SOFTWARE = "departure"
"""The field that no person can fill in."""


@dataclass(frozen=True)
class CheckOptions:
    """
    All that a check needs to know.

    Parameters
    ----------
    path
        The register.
    applies_dates
        Whether what has lapsed expires first.
    fail_on
        At what the run is to fail once its tables are written.
    who, at, today
        Who checks, when (UTC), and the day to hold dates against.
    """

    path: Path
    applies_dates: bool
    fail_on: str
    who: Who
    at: datetime
    today: date


@dataclass(frozen=True)
class CheckOutcome:
    """
    What a check found.

    Parameters
    ----------
    checked
        As the register tells it.
    expired
        What expired by it.
    problems, levels
        With the columns of `PROBLEM_COLUMNS` and `LEVEL_COLUMNS`.
    """

    checked: Checked
    expired: tuple[Change, ...]
    problems: pd.DataFrame
    levels: pd.DataFrame


def check(options: CheckOptions, progress: Progress) -> CheckOutcome:
    """
    Check a register.

    Parameters
    ----------
    options
        What to do.
    progress
        Who watches.

    Raises
    ------
    RegisterError
        Where there is no register, or dates cannot be applied.
    Cancelled
        Where the user stopped.
    """
    expired: tuple[Change, ...] = ()
    if options.applies_dates:
        expired = apply_dates(options.path, who=options.who, at=options.at, today=options.today)
    checked = check_register(options.path, today=options.today, progress=_watched(progress))
    return CheckOutcome(checked, expired, _problems_frame(checked.problems), _levels_frame(checked.assessed))


def summary_lines(outcome: CheckOutcome) -> list[str]:
    """
    Tell the outcome in lines: counts, and each error.

    Parameters
    ----------
    outcome
        What the check found.
    """
    checked = outcome.checked
    lines = [tr("Explanations that expired now: {count}").format(count=len(outcome.expired))] if outcome.expired else []
    if not checked.problems:
        return [*lines, tr("Nothing is wrong with the register.")]
    first = tr("Errors: {errors}; warnings: {warnings}, of which {overdue} about dates; for information: {notes}.")
    lines.append(
        first.format(
            errors=checked.count(Severity.ERROR),
            warnings=checked.count(Severity.WARNING),
            overdue=checked.overdue_count,
            notes=checked.count(Severity.NOTE),
        )
    )
    return lines


def error_lines(outcome: CheckOutcome, limit: int = 20) -> list[str]:
    """
    Tell the errors in a line each.

    Parameters
    ----------
    outcome
        What the check found.
    limit
        How many to tell.
    """
    found = [problem for problem in outcome.checked.problems if problem.severity is Severity.ERROR]
    return [_error_line(problem) for problem in found[:limit]]


def _error_line(problem: Problem) -> str:
    place = " ".join(filter(None, (problem.partnership_id, problem.location)))
    text = tr("{severity}: {detail} ({location})") if place else tr("{severity}: {detail}")
    return text.format(severity=severity_label(problem.severity), detail=problem_text(problem), location=place)


def _problems_frame(problems: Iterable[Problem]) -> pd.DataFrame:
    rows = [
        (
            str(problem.severity),
            str(problem.kind),
            problem.partnership_id or None,
            problem.name or None,
            problem.location or None,
            problem_text(problem),
            remedy_text(problem) or None,
        )
        for problem in problems
    ]
    return pd.DataFrame(rows, columns=[column.name for column in PROBLEM_COLUMNS], dtype=object)


def _levels_frame(assessed: Iterable[Assessed]) -> pd.DataFrame:
    rows = [
        (
            one.stored.partnership_id,
            one.stored.name,
            str(one.state),
            str(one.quality.level),
            one.quality.score,
            "\n".join(lack_text(lack) for lack in one.lacks if lack.field != BY_SOFTWARE) or None,
            "\n".join(warning_text(warning) for warning in one.warnings) or None,
        )
        for one in assessed
    ]
    return pd.DataFrame(rows, columns=[column.name for column in LEVEL_COLUMNS], dtype=object)


def _watched(progress: Progress) -> Callable[[float], None]:
    def report(share: float) -> None:
        stop_if_cancelled(progress)
        progress.report(share)

    return report
