"""A grid over the regions that tells, for most places at one look, in which region they lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Booleans, Floats, Integers, Numbers, expand, low_high, running_sum
from .rings import Rings

OUTSIDE = -1  # label of a cell that no border passes and no region holds
_FIRST_BORDER = -2  # cells that a border passes are labelled -2, -3, … : the number of their edge list, from 0
_EDGES_PER_CELL = 8
_SMALLEST, _LARGEST = 1 << 14, 1 << 24


@dataclass(frozen=True)
class Grid:
    """Square cells over the regions, with a margin of empty cells.

    The last column is never used: a step from one row's end to the next row's start is then no step of one cell.

    Parameters
    ----------
    x_min, y_min
        Lower left corner.
    cells_per_metre
        1 / side of a cell.
    columns, rows
        Size of the grid.
    label
        Per cell, row by row: the region that holds the whole cell, `OUTSIDE`, `shared` for a cell in
        several regions at once (they overlap), or a number below `OUTSIDE` where a border passes.
    shared
        The label of cells inside several regions.
    edge_start, edge
        For the n-th cell that a border passes, its edges are `edge[edge_start[n]:edge_start[n + 1]]`.
    """

    x_min: float
    y_min: float
    cells_per_metre: float
    columns: int
    rows: int
    label: Numbers
    shared: int
    edge_start: Integers
    edge: Integers

    def cells(self, x: Floats, y: Floats) -> Numbers:
        """Cell number of each place; places off the grid get the nearest cell of its empty margin."""
        column = _steps(x, self.x_min, self.cells_per_metre, self.columns - 1)
        row = _steps(y, self.y_min, self.cells_per_metre, self.rows)
        row *= self.columns
        row += column
        return row

    def has_border(self, cell: Numbers) -> Booleans:
        """Tell for each cell whether a border passes it."""
        return self.label[cell] <= _FIRST_BORDER

    def edges_in(self, cell: Integers) -> tuple[Integers, Integers]:
        """First entry in `edge` and number of edges of each cell that a border passes."""
        number = _FIRST_BORDER - self.label[cell].astype(np.int64)
        first = self.edge_start[number]
        return first, self.edge_start[number + 1] - first

    def cells_along(self, x: Floats, y: Floats, x_end: Floats, y_end: Floats) -> tuple[Integers, Integers]:
        """Cells that straight edges pass, as pairs (edge row, cell); a few that they only come near are included."""
        return _cells_along(self, x, y, x_end, y_end)


def _steps(values: Floats, origin: float, per_metre: float, count: int) -> Numbers:
    steps = (values - origin) * per_metre
    np.clip(steps, 0.0, count - 1.0, out=steps)
    return steps.astype(np.int32)


def build_grid(rings: Rings, region_count: int, edge_from: Integers) -> Grid:
    """Lay a grid over regions.

    Parameters
    ----------
    rings
        The rings of the regions, interior on the left.
    region_count
        Number of regions.
    edge_from
        Positions of the edges to list per cell, each border once: edge k runs from position k to k + 1.
    """
    frame = _empty_grid(rings, region_count, len(edge_from))
    edge_row, cell = frame.cells_along(
        rings.x[edge_from], rings.y[edge_from], rings.x[edge_from + 1], rings.y[edge_from + 1]
    )
    label = _labels(frame, rings)
    order = np.argsort(cell, kind="stable")
    border_cells, count = np.unique(cell[order], return_counts=True)
    label[border_cells] = _FIRST_BORDER - np.arange(len(border_cells), dtype=np.int32)
    edge_start = running_sum(count)
    return Grid(
        frame.x_min,
        frame.y_min,
        frame.cells_per_metre,
        frame.columns,
        frame.rows,
        label,
        frame.shared,
        edge_start,
        edge_from[edge_row[order]],
    )


def _empty_grid(rings: Rings, region_count: int, edge_count: int) -> Grid:
    width = float(np.ptp(rings.x))
    height = float(np.ptp(rings.y))
    wanted = min(max(_EDGES_PER_CELL * edge_count, _SMALLEST), _LARGEST)
    side = max((width * height / wanted) ** 0.5, max(width, height) / (wanted / 4))
    columns = int(width / side) + 5
    rows = int(height / side) + 4
    none = np.zeros(0, dtype=np.int64)
    label = np.full(columns * rows, OUTSIDE, dtype=np.int32)
    x_min = float(rings.x.min()) - 1.5 * side
    y_min = float(rings.y.min()) - 1.5 * side
    return Grid(x_min, y_min, 1.0 / side, columns, rows, label, region_count, none, none)


def _cells_along(grid: Grid, x: Floats, y: Floats, x_end: Floats, y_end: Floats) -> tuple[Integers, Integers]:
    steps = np.maximum(np.abs(x_end - x), np.abs(y_end - y)) * grid.cells_per_metre
    # An edge far longer than the grid is cut into longer pieces: their boxes hold more cells, but never too few.
    most = 4.0 * (grid.columns + grid.rows)
    pieces = np.clip(np.ceil(steps), 1.0, most).astype(np.int64)
    row, number = expand(pieces)
    begin = number / pieces[row]
    end = (number + 1) / pieces[row]
    dx, dy = (x_end - x)[row], (y_end - y)[row]
    # Interpolated ends are rounded: a hair's breadth of a cell keeps the cells that the exact edge passes.
    hair = np.where(pieces[row] > 1, 1e-6 / grid.cells_per_metre, 0.0)
    x_1, x_2 = low_high(x[row] + begin * dx, np.where(end == 1.0, x_end[row], x[row] + end * dx))
    y_1, y_2 = low_high(y[row] + begin * dy, np.where(end == 1.0, y_end[row], y[row] + end * dy))
    low = grid.cells(x_1 - hair, y_1 - hair)
    high = grid.cells(x_2 + hair, y_2 + hair)
    column_low, row_low = low % grid.columns, low // grid.columns
    wide = high % grid.columns - column_low + 1
    tall = high // grid.columns - row_low + 1
    piece, place = expand((wide * tall).astype(np.int64))
    cell = low[piece] + place % wide[piece] + (place // wide[piece]) * grid.columns
    return _unique_pairs(row[piece], cell.astype(np.int64), len(grid.label))


def _unique_pairs(row: Integers, cell: Integers, cell_count: int) -> tuple[Integers, Integers]:
    key = np.sort(row * cell_count + cell)
    first = np.ones(len(key), dtype=bool)
    first[1:] = key[1:] != key[:-1]
    key = key[first]
    return key // cell_count, key % cell_count


def _labels(grid: Grid, rings: Rings) -> Numbers:
    """Region of every cell centre, by counting the borders to its left on the same row."""
    edge = np.flatnonzero(rings.without_closing())
    row_from = _centre_rows(grid, rings.y[edge])
    row_to = _centre_rows(grid, rings.y[edge + 1])
    lowest = np.minimum(row_from, row_to)
    crossing, number = expand(np.abs(row_to - row_from))
    row = lowest[crossing] + number
    at = edge[crossing]
    y = grid.y_min + (row + 0.5) / grid.cells_per_metre
    x = rings.x[at] + (y - rings.y[at]) / (rings.y[at + 1] - rings.y[at]) * (rings.x[at + 1] - rings.x[at])
    column = np.clip(np.floor((x - grid.x_min) * grid.cells_per_metre + 0.5), 0, grid.columns - 1).astype(np.int64)
    # The interior lies left of an edge: going down it is to the east, so every cell further east lies one deeper.
    turn = np.where(row_to[crossing] < row_from[crossing], 1, -1)
    region = np.repeat(rings.owner, np.diff(rings.start))[at]
    cell = row * grid.columns + column
    depth = _running_sum(grid, cell, turn)
    named = _running_sum(grid, cell, turn * (region + 1))
    label = np.where(depth == 1, named - 1, np.where(depth > 1, grid.shared, OUTSIDE))
    return label.astype(np.int32)


def _centre_rows(grid: Grid, y: Floats) -> Integers:
    """Number of cell centres (rows) below each y."""
    return np.floor((y - grid.y_min) * grid.cells_per_metre + 0.5).astype(np.int64)


def _running_sum(grid: Grid, cell: Integers, weight: Integers) -> Integers:
    sums = np.bincount(cell, weights=weight, minlength=len(grid.label))
    return np.cumsum(sums.reshape(grid.rows, grid.columns), axis=1).ravel()
