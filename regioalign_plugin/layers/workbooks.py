"""Workbooks and folders of tables: written whole or not at all, read as text within limits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from ..translation import tr
from .csv_files import FIELD_LIMIT, read_csv, write_csv
from .errors import LayerError
from .notes import Note
from .ods_reading import ods_sheet_names, read_ods
from .ods_writing import write_ods
from .packages import replacing
from .sheets import (
    LONG_CODES,
    ReadSheet,
    Sheet,
    all_long_names,
    illegal_columns,
    join_long,
    long_names,
    sheet_name,
    split_long,
)
from .xlsx_reading import read_xlsx, xlsx_sheet_names
from .xlsx_writing import write_xlsx


class Format(str, Enum):
    """How tables are written for people and other programs."""

    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"


@dataclass(frozen=True)
class ReadTables:
    """What was read, and what there is to tell about it."""

    sheets: tuple[ReadSheet, ...]
    notes: tuple[Note, ...] = ()


def write_tables(path: Path, sheets: Sequence[Sheet], form: Format, *, in_words: bool = False) -> list[Note]:
    """
    Write sheets to a workbook, or each to a CSV file of its name in a folder.

    Parameters
    ----------
    path
        The file, which is replaced when the new one is complete; for CSV the folder, made where it is missing.
    sheets
        What to write.
    form
        How.
    in_words
        Whether it is for people, who read their own language and decimal commas in CSV; programs read names and points.

    Returns
    -------
    Warnings of characters that had to be replaced.

    Raises
    ------
    LayerError
        Where it cannot be written.
    """
    if form is Format.CSV:
        # Files have one name in all languages: scripts look for them.
        names = replace(long_names(), sheet=LONG_CODES.sheet) if in_words else LONG_CODES
        for sheet in split_long(sheets, FIELD_LIMIT, names):
            with replacing(path / f"{sheet.name}.csv") as stream:
                write_csv(stream, sheet, has_commas=in_words)
    else:
        write = write_xlsx if form is Format.XLSX else write_ods
        with replacing(path) as stream:
            write(stream, _named(split_long(sheets, names=long_names() if in_words else LONG_CODES)))
    return _replaced_notes(sheets)


def write_csv_file(path: Path, sheet: Sheet, *, in_words: bool = False) -> list[Note]:
    """
    Write one sheet to a CSV file, with texts of any length.

    Parameters
    ----------
    path
        The file, which is replaced when the new one is complete.
    sheet
        What to write.
    in_words
        Whether it is for people, with decimal commas.

    Returns
    -------
    Warnings of characters that had to be replaced.

    Raises
    ------
    LayerError
        Where it cannot be written.
    """
    with replacing(path) as stream:
        write_csv(stream, sheet, has_commas=in_words)
    return _replaced_notes([sheet])


def table_names(path: Path) -> list[str]:
    """
    Give the names of the sheets of a workbook, or of the CSV files in a folder.

    Parameters
    ----------
    path
        An XLSX or ODS file, a CSV file, or a folder with CSV files.

    Raises
    ------
    LayerError
        Where it cannot be read, or is of another kind.
    """
    if path.is_dir():
        return [file.stem for file in _csv_files(path)]
    names = {".xlsx": xlsx_sheet_names, ".xlsm": xlsx_sheet_names, ".ods": ods_sheet_names}.get(path.suffix.lower())
    return [path.stem] if names is None else names(path)


def read_tables(path: Path, wanted: Collection[str] | None = None) -> ReadTables:
    """
    Read sheets, with texts put together again that were too long for a cell.

    Parameters
    ----------
    path
        An XLSX or ODS file, a CSV file, or a folder with CSV files.
    wanted
        Names of the sheets to read; None for all.

    Raises
    ------
    LayerError
        Where it cannot be read, or is of another kind.
    """
    if path.is_dir():
        files = [file for file in _csv_files(path) if wanted is None or file.stem in {*wanted, LONG_CODES.sheet}]
        return _read_csv_files(files)
    suffix = path.suffix.lower()
    if suffix in {".csv", ".tsv", ".txt"}:
        return _read_csv_files([path])
    reader = {".xlsx": read_xlsx, ".xlsm": read_xlsx, ".ods": read_ods}.get(suffix)
    if reader is None:
        text = tr("File “{file}” is of a kind that cannot be read here. Give XLSX, ODS, CSV, JSON or GPKG.")
        raise LayerError(text.format(file=path.name))
    sheets = reader(path, None if wanted is None else {*wanted, *(one.sheet for one in all_long_names())})
    return ReadTables(tuple(join_long(sheets)))


def _named(sheets: Sequence[Sheet]) -> list[Sheet]:
    """Give every sheet a name that spreadsheets take."""
    named: list[Sheet] = []
    for sheet in sheets:
        named.append(replace(sheet, name=sheet_name(sheet.name, [other.name for other in named])))
    return named


def _replaced_notes(sheets: Sequence[Sheet]) -> list[Note]:
    text = tr(
        "Table “{table}”, column “{column}”: characters that a spreadsheet cannot hold are replaced by “�”; cells: "
        "{count}. Correct these texts, or export to JSON or GPKG, which hold them."
    )
    return [
        Note(text.format(table=sheet.name, column=column, count=count))
        for sheet in sheets
        for column, count in illegal_columns(sheet).items()
    ]


def _csv_files(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.suffix.lower() == ".csv" and file.is_file())
    except OSError as error:
        text = tr("Folder “{folder}” cannot be read: {error}.")
        raise LayerError(text.format(folder=folder, error=error.strerror or error)) from error


def _read_csv_files(files: Sequence[Path]) -> ReadTables:
    read = [(file, *read_csv(file)) for file in files]
    text = tr("File “{file}” is not UTF-8; it is read as Windows-1252. Look whether letters with accents are right.")
    notes = tuple(Note(text.format(file=file.name)) for file, _, is_assumed in read if is_assumed)
    return ReadTables(tuple(join_long([sheet for _, sheet, _ in read])), notes)
