"""Explanations of a file into a register, as tables in words; knows nothing of parameters and sinks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from ..regioalign_plugin.alignment.progress import Progress, Stage, stop_if_cancelled
from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.labels import column_label, plan_label
from ..regioalign_plugin.layers.notes import Note
from ..regioalign_plugin.layers.writing import Column, Kind
from ..regioalign_plugin.register.cases import rule_set_in
from ..regioalign_plugin.register.exchange_import import ImportResult, import_source
from ..regioalign_plugin.register.exchange_plan import ImportOptions, Outcome, PlanRow
from ..regioalign_plugin.register.file import reading
from ..regioalign_plugin.register.writers import Who
from ..regioalign_plugin.translation import tr
from .import_source import SourceOptions, opened_source
from .import_texts import changes_text, problem_texts

PLAN_COLUMNS = (
    Column("table"),
    Column("row", Kind.INTEGER),
    Column("partnership_id"),
    Column("name"),
    Column("outcome"),
    Column("field"),
    Column("detail"),
    Column("remedy"),
)

SHOWN_PROBLEMS = 5


@dataclass(frozen=True)
class ImportTask:
    """
    All that the import needs to know.

    Parameters
    ----------
    register
        The register.
    source
        What to read.
    options
        How to import.
    who
        Who imports.
    applies, skips_invalid
        Whether to carry it out, and whether to leave out what cannot be imported.
    """

    register: Path
    source: SourceOptions
    options: ImportOptions
    who: Who
    applies: bool
    skips_invalid: bool


@dataclass(frozen=True)
class ImportOutcome:
    """
    What an import would do, or did.

    Parameters
    ----------
    result
        As the register tells it.
    plan
        With the columns of `PLAN_COLUMNS`.
    notes
        What to tell of the source.
    """

    result: ImportResult
    plan: pd.DataFrame
    notes: tuple[Note, ...]


def import_explanations(task: ImportTask, progress: Progress) -> ImportOutcome:
    """
    Read a source, and plan or do the import.

    Parameters
    ----------
    task
        What to do.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where the source cannot be read.
    RegisterError, RuleSetError
        Where a register cannot be used.
    Cancelled
        Where the user stopped; nothing is imported then.
    """
    with reading(task.register) as connection:
        rule_set = rule_set_in(connection)
    stage = Stage(progress, 0.3, 1.0)

    def report(share: float) -> None:
        stop_if_cancelled(stage)
        stage.report(share)

    with opened_source(task.source) as opened:
        stop_if_cancelled(progress)
        result = import_source(
            task.register,
            opened.source,
            task.options,
            who=task.who,
            files=opened.files,
            applies=task.applies,
            skips_invalid=task.skips_invalid,
            progress=report,
        )
        return ImportOutcome(result, _plan_frame(result, rule_set), opened.notes)


def summary_lines(outcome: ImportOutcome) -> list[str]:
    """
    Tell in words what would happen or happened.

    Parameters
    ----------
    outcome
        What the import gave.
    """
    result = outcome.result
    lines = [
        tr("{outcome}: {count}").format(outcome=plan_label(kind.value), count=result.count(kind))
        for kind in Outcome
        if result.count(kind)
    ]
    if result.is_applied:
        return [*lines, tr("Imported.")]
    return [*lines, tr("This was a dry run: nothing was changed. Set APPLY to import.")]


def refusal(outcome: ImportOutcome) -> str:
    """
    Say why nothing was imported, with the first problems.

    Parameters
    ----------
    outcome
        What the import gave.
    """
    blocking = {(row.table.value, row.row) for row in outcome.result.rows if row.is_blocking}
    told = []
    for table, number, key, detail in outcome.plan[["table", "row", "partnership_id", "detail"]].itertuples(
        index=False
    ):
        if (table, number) in blocking:
            told.append(
                tr("{table}, row {row}, {id}: {detail}").format(table=table, row=number, id=key or "–", detail=detail)
            )
    text = tr(
        "Nothing was imported: {count} rows cannot be. Correct them, or set SKIP_INVALID to leave them out; a dry run "
        "lists all of them."
    )
    return "\n".join([text.format(count=len(blocking)), *told[:SHOWN_PROBLEMS]])


def _plan_frame(result: ImportResult, rule_set: RuleSet) -> pd.DataFrame:
    rows = [line for row in result.rows for line in _lines(row, rule_set)]
    return pd.DataFrame(rows, columns=[column.name for column in PLAN_COLUMNS])


def _lines(row: PlanRow, rule_set: RuleSet) -> list[tuple[object, ...]]:
    """Give a line per problem, or one for a row without."""
    start = (row.table.value, row.row, row.partnership_id or None, row.name or None, row.outcome.value)
    fields = ", ".join(column_label(name) for name in row.fields) or None
    changes = changes_text(row.changes, rule_set)
    if not row.problems:
        return [(*start, fields, changes or None, None)]
    lines = []
    for problem in row.problems:
        detail, remedy = problem_texts(problem, rule_set)
        named = column_label(problem.field) if row.is_blocking and problem.field else fields
        told = " ".join(filter(None, (detail, changes)))
        lines.append((*start, named, told, remedy or None))
    return lines
