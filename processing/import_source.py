"""A file with explanations, of whatever kind, to rows by column: headings and words in any language of the plugin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..regioalign_plugin.explanation.parts import PART_FIELDS
from ..regioalign_plugin.explanation.rulesets import RuleSet, RuleSetError
from ..regioalign_plugin.labels import table_label
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.sheets import ReadRow, ReadSheet, all_long_names
from ..regioalign_plugin.layers.workbooks import read_tables, table_names
from ..regioalign_plugin.register.attachments import DEFAULT_LIMIT_BYTES
from ..regioalign_plugin.register.cases import rule_set_in
from ..regioalign_plugin.register.errors import RegisterError
from ..regioalign_plugin.register.exchange import Name, columns_of, export_tables
from ..regioalign_plugin.register.exchange_files import Files, FolderFiles, RegisterFiles
from ..regioalign_plugin.register.exchange_json import MAX_BYTES, ExchangeFormatError, read_json
from ..regioalign_plugin.register.exchange_source import Source, SourceRow, rows_of, source_of
from ..regioalign_plugin.register.file import reading
from ..regioalign_plugin.translation import tr
from .exchange_words import key_of, known_codes, known_columns, known_tables, unquoted
from .export_register_run import FILE

_TAKEN = (
    Name.EXPLANATIONS,
    Name.VERSIONS,
    Name.EVENTS,
    Name.ATTACHMENTS,
    Name.PARTNERSHIPS,
    Name.REGISTER_INFO,
)


@dataclass(frozen=True)
class SourceOptions:
    """
    What to read.

    Parameters
    ----------
    path
        XLSX, ODS, CSV, JSON, a folder of CSV files, or another register.
    sheet
        Name of the sheet with the explanations; "" to find it.
    register
        The register it goes to: its rules know the names of grounds.
    with_states
        Whether attachments of another register come along.
    attachments
        Folder with the attached files; None to leave them.
    """

    path: Path
    sheet: str
    register: Path
    with_states: bool
    attachments: Path | None


@dataclass(frozen=True)
class Opened:
    """What was read, where attachments come from, and what there is to tell."""

    source: Source
    files: Files | None
    notes: tuple[Note, ...] = ()


@contextmanager
def opened_source(options: SourceOptions) -> Iterator[Opened]:
    """
    Read a source; another register stays open meanwhile.

    Parameters
    ----------
    options
        What to read.

    Raises
    ------
    LayerError
        Where it cannot be read, has no rows, or lacks a column.
    RegisterError
        Where another register cannot be read.
    """
    if options.attachments is not None and not options.attachments.is_dir():
        text = tr("There is no folder {folder} with attachments. Check the name, or leave it empty.")
        raise LayerError(text.format(folder=options.attachments))
    files = None if options.attachments is None else FolderFiles(options.attachments, DEFAULT_LIMIT_BYTES)
    suffix = options.path.suffix.lower()
    with ExitStack() as stack:
        if suffix == ".gpkg":
            connection = stack.enter_context(reading(options.path))
            tables = {table.name: rows_of(table) for table in export_tables(connection) if table.name in _TAKEN}
            found: Files | None = RegisterFiles(connection) if options.with_states and files is None else files
            yield Opened(source_of(_with_rows(tables, options)), found)
        elif suffix == ".json":
            yield Opened(source_of(_with_rows(_json_tables(options.path), options)), files)
        else:
            tables, notes = _sheet_tables(options)
            yield Opened(source_of(_with_rows(tables, options)), files, tuple(notes))


def _with_rows(
    tables: Mapping[Name, tuple[SourceRow, ...]], options: SourceOptions
) -> Mapping[Name, tuple[SourceRow, ...]]:
    if not tables.get(Name.EXPLANATIONS):
        text = tr("“{file}” holds no explanations. Give a file with a heading and at least one row.")
        raise LayerError(text.format(file=options.path.name))
    return tables


def _json_tables(path: Path) -> dict[Name, tuple[SourceRow, ...]]:
    try:
        if path.stat().st_size > MAX_BYTES:
            text = tr("File “{file}” is larger than {size} MB. Take only the rows that are needed.")
            raise LayerError(text.format(file=path.name, size=MAX_BYTES // 1024**2))
        read = read_json(path.read_bytes())
    except OSError as error:
        text = tr("File “{file}” cannot be read: {error}.")
        raise LayerError(text.format(file=path, error=error.strerror or error)) from error
    except ExchangeFormatError as error:
        text = tr("File “{file}” is no export of a register that can be read here: {detail}.")
        raise LayerError(text.format(file=path.name, detail=error.detail)) from error
    return {
        name: tuple(SourceRow(number, row) for number, row in enumerate(read[name.value], start=1))
        for name in _TAKEN
        if name.value in read
    }


# Sheets


def _sheet_tables(options: SourceOptions) -> tuple[dict[Name, tuple[SourceRow, ...]], list[Note]]:
    wanted = _wanted(options, table_names(options.path))
    read = read_tables(options.path, wanted.keys())
    codes = known_codes(_rule_set(options.register))
    tables: dict[Name, tuple[SourceRow, ...]] = {}
    notes = list(read.notes)
    for sheet in read.sheets:
        name = wanted[sheet.name]
        tables[name], unknown = _rows(sheet, name, codes)
        if unknown and name is Name.EXPLANATIONS:
            text = tr("Sheet “{sheet}”: columns that mean nothing here are left out: {columns}.")
            notes.append(Note(text.format(sheet=sheet.name, columns=listed(unknown))))
    return tables, notes


def _wanted(options: SourceOptions, names: list[str]) -> dict[str, Name]:
    """Tell which sheets are read, and as which tables."""
    known = known_tables()
    found: dict[str, Name] = {}
    for sheet in names:
        name = known.get(key_of(sheet))
        if name is not None and Name(name) in _TAKEN and Name(name) not in found.values():
            found[sheet] = Name(name)
    if options.sheet:
        chosen = next((sheet for sheet in names if key_of(sheet) == key_of(options.sheet)), None)
        if chosen is None:
            text = tr("“{file}” has no sheet “{sheet}”. It has: {sheets}.")
            raise LayerError(text.format(file=options.path.name, sheet=options.sheet, sheets=listed(names, 20)))
        found = {sheet: name for sheet, name in found.items() if name is not Name.EXPLANATIONS}
        return {**found, chosen: Name.EXPLANATIONS}
    if Name.EXPLANATIONS not in found.values():
        rests = {one.sheet for one in all_long_names()}
        others = [sheet for sheet in names if sheet not in found and sheet not in rests]
        found.update(dict.fromkeys(others[:1], Name.EXPLANATIONS))
    return found


def _rows(
    sheet: ReadSheet, name: Name, codes: Mapping[str, Mapping[str, str]]
) -> tuple[tuple[SourceRow, ...], list[str]]:
    """Give the rows of a sheet by column, and the headings that are not known."""
    if not sheet.rows:
        return (), []
    columns, unknown = _columns(sheet, name)
    return tuple(_row(row, columns, codes) for row in sheet.rows[1:]), unknown


def _columns(sheet: ReadSheet, name: Name) -> tuple[dict[int, str], list[str]]:
    known = known_columns([*(column.name for column in columns_of(name)), FILE])
    headings = sheet.rows[0].cells
    columns: dict[int, str] = {}
    unknown = []
    for place, heading in enumerate(headings):
        column = known.get(key_of(heading))
        if column is None:
            unknown += [heading] if heading.strip() else []
        elif column in columns.values():
            text = tr("Sheet “{sheet}”: column “{column}” stands twice. Remove one of them.")
            raise LayerError(text.format(sheet=sheet.name, column=heading))
        else:
            columns[place] = column
    if name is Name.EXPLANATIONS:
        _refuse_missing(sheet, set(columns.values()))
    return columns, unknown


def _refuse_missing(sheet: ReadSheet, columns: set[str]) -> None:
    headings = listed([heading for heading in sheet.rows[0].cells if heading.strip()], 20)
    if "partnership_id" not in columns:
        text = tr(
            "Sheet “{sheet}” has no column partnership_id. Its first row must hold the headings; it has: {headings}."
        )
        raise LayerError(text.format(sheet=sheet.name, headings=headings))
    if not columns & {*PART_FIELDS, "state"}:
        text = tr("Sheet “{sheet}” has no column with a part of an explanation, such as reasons; it has: {headings}.")
        raise LayerError(text.format(sheet=sheet.name, headings=headings))


def _row(row: ReadRow, columns: Mapping[int, str], codes: Mapping[str, Mapping[str, str]]) -> SourceRow:
    values = {}
    for place, column in columns.items():
        text = row.cells[place] if place < len(row.cells) else ""
        values[column] = _code(text.strip(), codes[column]) if column in codes else text
    return SourceRow(row.number, values)


def _code(text: str, known: Mapping[str, str]) -> str:
    """Give the code that a word stands for; what stands between quotes, and what is no word, as it is."""
    bare = unquoted(text)
    return known.get(key_of(text), text) if bare is None else bare


def _rule_set(register: Path) -> RuleSet | None:
    """Give the rules of the register; what is wrong with it is told when it is planned."""
    try:
        with reading(register) as connection:
            return rule_set_in(connection)
    except (RegisterError, RuleSetError):
        return None


def tables_text() -> str:
    """Name the sheets that are read, for a help."""
    return ", ".join(table_label(name.value) for name in _TAKEN)
