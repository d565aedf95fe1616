"""An import: planned and, if asked, carried out in one transaction, all of it or nothing."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from sqlite3 import Connection

from .cases import VersionKind, keep_text, parts_of, rule_set_in, save_case
from .exchange import Name
from .exchange_files import FilePlan, Files, plan_files, store_files
from .exchange_history import HistoryPlan, plan_history, store_history
from .exchange_plan import CasePlan, ImportOptions, KeptText, Outcome, PlanRow, matcher_in, plan_cases
from .exchange_source import Source
from .file import Who, reading, writing


@dataclass(frozen=True)
class ImportResult:
    """What an import would do, or did.

    Parameters
    ----------
    rows
        The explanations in the order of the source, then what is new of history and attachments.
    is_applied
        Whether it was carried out.
    """

    rows: tuple[PlanRow, ...]
    is_applied: bool

    @property
    def is_blocked(self) -> bool:
        """Whether there are rows that stop an import unless they are left out."""
        return any(row.is_blocking for row in self.rows)

    def count(self, outcome: Outcome) -> int:
        """Count the rows with an outcome."""
        return Counter(row.outcome for row in self.rows)[outcome]


def import_source(
    path: str | os.PathLike[str],
    source: Source,
    options: ImportOptions,
    *,
    who: Who,
    files: Files | None = None,
    applies: bool = False,
    skips_invalid: bool = False,
    progress: Callable[[float], None] | None = None,
    wait_s: float = 10.0,
) -> ImportResult:
    """Plan an import, and carry it out if asked.

    Parameters
    ----------
    path
        The register.
    source
        What was read.
    options
        How to import.
    who
        Who imports.
    files
        Where the bytes of attachments come from; None to leave attachments.
    applies
        Whether to carry it out. The plan is then made in the transaction that carries it out, so that it is true.
    skips_invalid
        Whether what cannot be imported is left out; otherwise nothing is imported if there is anything such.
    progress
        Called with a share between 0 and 1; what it raises stops the import, and nothing is kept.

    Raises
    ------
    NoRunYet, RuleSetError
        Where the register has no rules yet.
    RegisterError
        What `reading` and `writing` raise.
    """
    opened: AbstractContextManager[Connection] = writing(path, who, wait_s=wait_s) if applies else reading(path)
    try:
        with opened as connection:
            plan = plan_cases(connection, source, options, progress)
            history = plan_history(connection, source, plan.followed) if options.with_states else HistoryPlan()
            attached = FilePlan() if files is None else _plan_files(connection, source, plan, files)
            result = ImportResult((*plan.rows, *history.rows, *attached.rows), is_applied=False)
            if not applies:
                return result
            if not skips_invalid:
                _leave_if_blocked(result)
            # Earlier events and texts first: rows are told in the order in which they were stored.
            store_history(connection, replace(history, notes=()))
            _store_cases(connection, plan, options)
            store_history(connection, HistoryPlan(notes=history.notes))
            if files is not None:
                store_files(connection, attached, files, who=who.name, at=options.at)
            return replace(result, is_applied=True)
    except _Blocked as blocked:
        return blocked.result


class _Blocked(Exception):
    """What cannot be imported stands in the way: leaves the transaction, so that the file stays as it is."""

    def __init__(self, result: ImportResult) -> None:
        super().__init__()
        self.result = result


def _leave_if_blocked(result: ImportResult) -> None:
    if result.is_blocked:
        raise _Blocked(result)


def _plan_files(connection: Connection, source: Source, plan: CasePlan, files: Files) -> FilePlan:
    """Plan attachments: those of the partnerships of the list, or all where the source has no list."""
    matcher = matcher_in(connection)
    if Name.EXPLANATIONS in source.tables:
        return plan_files(connection, source, matcher, frozenset(plan.matched.values()), files)
    known = frozenset(str(row[0]) for row in connection.execute("SELECT partnership_id FROM partnerships"))
    return plan_files(connection, source, matcher, known, files)


def _store_cases(connection: Connection, plan: CasePlan, options: ImportOptions) -> None:
    rules = rule_set_in(connection)
    for one in plan.cases:
        save_case(
            connection,
            one.before,
            one.case,
            one.events,
            at=options.at,
            actor=options.actor,
            keep=VersionKind.EDIT,
            rules=rules,
        )
    for kept in plan.kept:
        if not _is_kept(connection, kept):
            keep_text(connection, kept.before, kept.parts, VersionKind.IMPORT, kept.author, options.at)


def _is_kept(connection: Connection, kept: KeptText) -> bool:
    """Tell whether an earlier import kept the same text: doing it twice adds nothing."""
    rows = connection.execute(
        "SELECT * FROM explanation_versions WHERE partnership_id = ? AND kind = ?",
        (kept.before.partnership_id, VersionKind.IMPORT.value),
    )
    text = replace(kept.parts, departure="")
    return any(replace(parts_of(row), departure="") == text for row in rows)
