"""A register to a workbook, CSV, JSON or a copy; knows nothing of parameters."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

from ..regioalign_plugin.alignment.progress import Progress, stop_if_cancelled
from ..regioalign_plugin.explanation.rulesets import RuleSet, RuleSetError
from ..regioalign_plugin.labels import table_label
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.packages import replacing
from ..regioalign_plugin.layers.sheets import NumberForm, Sheet, SheetColumn, Value
from ..regioalign_plugin.layers.workbooks import Format, write_csv_file, write_tables
from ..regioalign_plugin.register.attachments import safe_name
from ..regioalign_plugin.register.cases import rule_set_in
from ..regioalign_plugin.register.errors import RegisterError
from ..regioalign_plugin.register.exchange import (
    AttachedFile,
    ExchangeColumn,
    ExchangeTable,
    Name,
    Selection,
    attached_files,
    chosen_ids,
    export_tables,
)
from ..regioalign_plugin.register.exchange_copy import copy_register
from ..regioalign_plugin.register.exchange_json import write_json
from ..regioalign_plugin.register.file import reading
from ..regioalign_plugin.translation import tr
from .exchange_words import Wording, headings

FILE = "file"
"""Column of the table of attachments with the name that a file got in the folder."""


class Form(str, Enum):
    """What to make; the values are the suffixes of the files."""

    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"
    JSON = "json"
    GPKG = "gpkg"


@dataclass(frozen=True)
class ExportOptions:
    """
    All that the export needs to know.

    Parameters
    ----------
    register
        The register.
    target
        The file; for CSV a folder, or a file that ends in .csv for the explanations alone.
    form
        What to make.
    selection
        Which partnerships; a copy has all.
    with_codes
        Whether names of columns and codes stand in the tables instead of words.
    attachments
        Folder for the files that are attached; None to leave them.
    at
        Time of the export.
    """

    register: Path
    target: Path
    form: Form
    selection: Selection
    with_codes: bool
    attachments: Path | None
    at: datetime


@dataclass(frozen=True)
class ExportOutcome:
    """
    What was exported.

    Parameters
    ----------
    counts
        Rows by table of what was written.
    file_count
        Attachments in the folder.
    notes
        What to tell.
    """

    counts: Mapping[Name, int]
    file_count: int = 0
    notes: tuple[Note, ...] = ()


@dataclass
class _Files:
    """The attachments written so far: by number the name in the folder, and those that could not be written."""

    names: dict[int, str] = field(default_factory=dict)
    damaged: list[str] = field(default_factory=list)


def export_register(options: ExportOptions, progress: Progress) -> ExportOutcome:
    """
    Export a register: every file is written whole or not at all.

    Parameters
    ----------
    options
        What to do.
    progress
        Who watches.

    Raises
    ------
    RegisterError
        Where the register cannot be read.
    LayerError
        Where a file cannot be written.
    Cancelled
        Where the user stopped.
    """
    files = _Files()
    with reading(options.register) as connection:
        tables = export_tables(connection, options.selection)
        rule_set = _rule_set(connection)
        if options.attachments is not None:
            chosen = None if options.selection.is_all else chosen_ids(connection, options.selection)
            for one in attached_files(connection, chosen):
                stop_if_cancelled(progress)
                _write_attached(options.attachments, one, files)
    stop_if_cancelled(progress)
    if options.attachments is not None:
        tables = tuple(_with_files(table, files.names) for table in tables)
    notes = _write(options, tables, rule_set, progress)
    counts = {table.name: len(table.rows) for table in _written(tables, options)}
    return ExportOutcome(counts, len(files.names), (*notes, *_damaged_notes(files), *_empty_notes(options, counts)))


def _is_list_alone(options: ExportOptions) -> bool:
    return options.form is Form.CSV and bool(options.target.suffix)


def _written(tables: tuple[ExchangeTable, ...], options: ExportOptions) -> tuple[ExchangeTable, ...]:
    """Give the tables that go into the export."""
    return tables[:1] if _is_list_alone(options) else tables


def _write(
    options: ExportOptions, tables: tuple[ExchangeTable, ...], rule_set: RuleSet | None, progress: Progress
) -> list[Note]:
    if options.form is Form.GPKG:

        def report(share: float) -> None:
            stop_if_cancelled(progress)
            progress.report(share)

        _make_folder(options.target.parent)
        copy_register(options.register, options.target, progress=report)
        return []
    if options.form is Form.JSON:
        with replacing(options.target) as stream:
            write_json(stream, tables, options.at)
        return []
    wording = Wording(rule_set, with_codes=options.with_codes, is_csv=options.form is Form.CSV)
    sheets = [_sheet(table, wording, options) for table in _written(tables, options)]
    in_words = not options.with_codes
    if _is_list_alone(options):
        return write_csv_file(options.target, sheets[0], in_words=in_words)
    return write_tables(options.target, sheets, Format(options.form.value), in_words=in_words)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = tr("Folder “{folder}” cannot be made: {error}.")
        raise LayerError(text.format(folder=folder, error=error.strerror or error)) from error


def _rule_set(connection: object) -> RuleSet | None:
    """Give the rules, which know more names of grounds; a register without a run has none."""
    try:
        return rule_set_in(connection)  # type: ignore[arg-type]  # only the register knows its connections
    except (RegisterError, RuleSetError):
        return None


# Sheets

_PROSE = frozenset(
    {
        "departure",
        "reasons",
        "evidence",
        "measures",
        "measures_effect",
        "risks",
        "context",
        "review_event",
        "suggestion",
        "remark",
        "note",
        "regions",
    }
)
_CODES = frozenset(
    {"partnership_id", "region_id", "main_region_id", "region_ids", "answers_region_ids", "sha256", "rule_set_sha256"}
)
_NAMES = frozenset({"name", "region_name", "main_region", "class", "suggested_category", "category", "file", "value"})
_SHARES = frozenset(
    {
        "main_share",
        "outside_share",
        "fit",
        "member_share_main",
        "weighted_share_main",
        "share",
        "cover",
        "answers_main_share",
    }
)
_WIDTHS = {"TEXT": 18, "INTEGER": 11, "REAL": 11, "BOOLEAN": 11, "DATE": 12, "DATETIME": 20}
_PROSE_WIDTH, _NAME_WIDTH = 50, 30
_KEPT_IN_SIGHT = ("partnership_id", "name")


def _sheet(table: ExchangeTable, wording: Wording, options: ExportOptions) -> Sheet:
    names = [column.name for column in table.columns]
    heads = names if options.with_codes else headings(table.columns)
    # The folder of CSV files has one name per table, in whatever language: scripts look for it.
    is_named = not options.with_codes and options.form is not Form.CSV

    def said(name: str, value: Value) -> Value:
        return wording.word(name, value) if isinstance(value, str) and value else value

    return Sheet(
        table_label(table.name.value) if is_named else table.name.value,
        tuple(_column(column, head) for column, head in zip(table.columns, heads)),
        [tuple(map(said, names, row)) for row in table.rows],
        frozen_columns=sum(name == kept for name, kept in zip(names, _KEPT_IN_SIGHT)),
    )


def _column(column: ExchangeColumn, heading: str) -> SheetColumn:
    is_prose = column.name in _PROSE
    width = _NAME_WIDTH if column.name in _NAMES else _WIDTHS[column.type]
    number = NumberForm.DECIMALS if column.type == "REAL" else NumberForm.PLAIN
    if column.name in _SHARES:
        number = NumberForm.PERCENT
    return SheetColumn(heading, _PROSE_WIDTH if is_prose else width, column.name in _CODES, is_prose, number)


# Attachments


def _write_attached(folder: Path, one: AttachedFile, files: _Files) -> None:
    if one.content is None:
        files.damaged.append(f"{one.partnership_id}: {one.name}")
        return
    _make_folder(folder)
    name = _free_name(folder, safe_name(one.name), one.content, set(files.names.values()))
    target = folder / name
    if not target.exists():
        with replacing(target) as stream:
            stream.write(one.content)
    files.names[one.attachment] = name


def _free_name(folder: Path, name: str, content: bytes, taken: set[str]) -> str:
    """Give a name that no other file has; one of an earlier export with the same bytes is used again."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122  # a name, not a path
    number = 1
    while True:
        tried = name if number == 1 else f"{stem} ({number}){suffix}"
        target = folder / tried
        if tried.casefold() not in {one.casefold() for one in taken} and (
            not os.path.lexists(target) or _has_content(target, content)
        ):
            return tried
        number += 1


def _has_content(path: Path, content: bytes) -> bool:
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size != len(content):
            return False
        return hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(content).digest()
    except OSError:
        return False


def _with_files(table: ExchangeTable, names: Mapping[int, str]) -> ExchangeTable:
    """Add to the attachments the names that they got."""
    if table.name is not Name.ATTACHMENTS:
        return table
    place = table.place("attachment")
    rows = tuple((*row, names.get(int(str(row[place])))) for row in table.rows)
    return replace(table, columns=(*table.columns, ExchangeColumn(FILE, "TEXT")), rows=rows)


def _empty_notes(options: ExportOptions, counts: Mapping[Name, int]) -> list[Note]:
    if counts[Name.EXPLANATIONS] or options.selection.is_all:
        return []
    text = tr("No partnership matches region “{region}” and states “{states}”: the list is empty. Check both.")
    return [Note(text.format(region=options.selection.region, states=", ".join(sorted(options.selection.states))))]


def _damaged_notes(files: _Files) -> list[Note]:
    if not files.damaged:
        return []
    text = tr("Attachments that are not what was attached, and are left out: {names}. Take them from a backup.")
    return [Note(text.format(names=listed(files.damaged)))]
