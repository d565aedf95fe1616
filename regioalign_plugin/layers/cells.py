"""What the readers of spreadsheets share: how many cells are too many, and how a moment is written."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from ..translation import tr
from .errors import LayerError

MAX_CELLS = 10_000_000
"""Filled cells that are read from one file."""

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

    def count(self, row: int, column: int, times: int = 1) -> None:
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

        Raises
        ------
        LayerError
            Where there are too many.
        """
        self._cells += times
        if self._cells > MAX_CELLS:
            text = tr("File “{file}” holds more than {count} filled cells. Take only the sheets that are needed.")
            raise LayerError(text.format(file=self._path.name, count=MAX_CELLS))
        if column >= MAX_COLUMNS:
            text = tr("File “{file}” has something in row {row} beyond column {count}. Remove what stands there.")
            raise LayerError(text.format(file=self._path.name, row=row, count=MAX_COLUMNS))


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
