"""What the readers of spreadsheets share: how many cells are too many, and how a moment is written."""

from __future__ import annotations

import re
from datetime import datetime, time
from pathlib import Path

from ..translation import tr
from .errors import LayerError

MAX_CELLS = 5_000_000
"""Filled cells that are read from one file."""

MAX_CHARACTERS = 300_000_000
"""Characters that are read from one file: what fits in the memory of a plain computer, several times over."""

MAX_CELL = 32_767
"""Characters that a cell holds in Excel; texts of ours that are longer go on in another sheet."""

MAX_COLUMNS = 1_000
"""Columns that a table has at most; empty ones take room too."""


class CellCounter:
    """
    Counts filled cells, so that a small file cannot fill the memory.

    Parameters
    ----------
    path
        The file, for the message.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._cells = 0
        self._characters = 0

    def count(self, row: int, column: int, times: int = 1, *, length: int = 0) -> None:
        """
        Count a cell.

        Parameters
        ----------
        row
            Its row, counted from 1.
        column
            Its column, counted from 0.
        times
            How often it stands there.
        length
            Characters in it, that take room of their own.

        Raises
        ------
        LayerError
            Where there are too many.
        """
        self._cells += times
        if self._cells > MAX_CELLS:
            text = tr("File “{file}” holds more than {count} filled cells. Take only the sheets that are needed.")
            raise LayerError(text.format(file=self._path.name, count=MAX_CELLS))
        self._characters += length
        if self._characters > MAX_CHARACTERS:
            text = tr("File “{file}” holds more than {count} characters. Take only the sheets that are needed.")
            raise LayerError(text.format(file=self._path.name, count=MAX_CHARACTERS))
        if column >= MAX_COLUMNS:
            text = tr("File “{file}” has something in row {row} beyond column {count}. Remove what stands there.")
            raise LayerError(text.format(file=self._path.name, row=row, count=MAX_COLUMNS))

    def refuse_long(self, sheet: str, row: int, column: int) -> LayerError:
        """
        Make the error for a cell with more characters than a cell takes.

        Parameters
        ----------
        sheet
            Name of its sheet.
        row, column
            Its row, counted from 1, and its column, counted from 0.
        """
        text = tr(
            "File “{file}”, sheet “{sheet}”, cell {cell} holds more than {count} characters, which no cell does in "
            "Excel. Shorten it, or put the text in a CSV or JSON file."
        )
        place = f"{column_letters(column)}{row}"
        return LayerError(text.format(file=self._path.name, sheet=sheet, cell=place, count=MAX_CELL))


class CellText:
    """The text of a cell while it is read, piece by piece; of one that is too long no more is kept than tells so."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0

    def add(self, text: str) -> None:
        """
        Take a piece.

        Parameters
        ----------
        text
            What goes on.
        """
        self._length += len(text)
        if self._length <= _MAX_ENCODED:
            self._pieces.append(text)

    def whole(self) -> str | None:
        """Give the text; None where it is too long whatever its codes stand for."""
        return "".join(self._pieces) if self._length <= _MAX_ENCODED else None


_CODE_LENGTH = len("_x000D_")
_MAX_ENCODED = MAX_CELL * _CODE_LENGTH
_CODE = re.compile("_x([0-9A-Fa-f]{4})_")


def decoded(text: str) -> str:
    """
    Replace the codes that Excel has for signs.

    Parameters
    ----------
    text
        As it stands in the file.
    """
    return _CODE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def column_letters(place: int) -> str:
    """
    Give the letters of a column: A for 0, AA for 26.

    Parameters
    ----------
    place
        Number of the column, counted from 0.
    """
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def time_text(moment: datetime) -> str:
    """
    Write a moment as a day where it is midnight, else with its time.

    Parameters
    ----------
    moment
        Without a zone, as spreadsheets have it.
    """
    if moment.time() == time():
        return moment.date().isoformat()
    return moment.isoformat(timespec="milliseconds")
