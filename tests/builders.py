"""Tiny geometries for tests, drawn as text, and their overlaps by plain intersection."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from regioalign.regioalign_plugin.alignment.overlay import Overlaps

CELL_M = 1000.0


def rectangle(west: float, south: float, east: float, north: float) -> BaseGeometry:
    """Draw a rectangle by its edges.

    ::

              north
            +-------+
       west |       | east
            +-------+
              south
    """
    return shapely.box(west, south, east, north)


def drawing(text: str, cell_m: float = CELL_M) -> dict[str, BaseGeometry]:
    """Turn a drawing into one geometry per letter; north is up and the south-west corner is (0, 0).

    Every character is a square of `cell_m`; a dot or a space is land that nobody has. With cells of 1 m::

        drawing('''
            AAB        A: (0, 0) - (2, 2), an area of 4
            AA.        B: (2, 1) - (3, 2), an area of 1
        ''')

    Squares of one letter are merged; they make a multipolygon where they do not touch. Neighbours share their
    vertices. The letters come in alphabetical order.
    """
    rows = [line.strip().split(" ")[0] for line in text.strip().splitlines()]
    squares: dict[str, list[BaseGeometry]] = {}
    for row, line in enumerate(reversed(rows)):
        for column, letter in enumerate(line):
            square = rectangle(column * cell_m, row * cell_m, (column + 1) * cell_m, (row + 1) * cell_m)
            squares.setdefault(letter, []).append(square)
    return {letter: shapely.union_all(squares[letter]) for letter in sorted(squares) if letter not in ". "}


def grid(columns: int, rows: int, cell_m: float = CELL_M) -> NDArray[np.object_]:
    """Make the squares of a grid, row by row from the south-west corner.

    With 3 columns and 2 rows::

        +---+---+---+
        | 3 | 4 | 5 |
        +---+---+---+
        | 0 | 1 | 2 |
        +---+---+---+
    """
    column, row = np.tile(np.arange(columns), rows), np.repeat(np.arange(rows), columns)
    squares = shapely.box(column * cell_m, row * cell_m, (column + 1) * cell_m, (row + 1) * cell_m)
    return np.asarray(squares, dtype=object)


def ragged(lists: Sequence[Iterable[int]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pack lists of row numbers: `indices[indptr[i]:indptr[i + 1]]` is list `i`."""
    filled = [list(rows) for rows in lists]
    indptr = np.concatenate([[0], np.cumsum([len(rows) for rows in filled])]).astype(np.int64)
    return indptr, np.array([row for rows in filled for row in rows], dtype=np.int64)


def plain_overlaps(
    territories: Sequence[BaseGeometry | None], regions: Sequence[BaseGeometry], noise_share: float = 0.01
) -> Overlaps:
    """Intersect every territory with every region, one by one, with nothing but shapely."""
    pairs: list[tuple[int, int, float, float, float]] = []
    outside: list[tuple[float, float, float]] = []
    everything = shapely.union_all(list(regions))
    for row, given in enumerate(territories):
        territory = shapely.Polygon() if given is None else given
        beyond = territory.difference(everything)
        outside.append((territory.area, beyond.area, _thin(beyond, territory.area, noise_share)))
        for column, region in enumerate(regions):
            piece = territory.intersection(region)
            if piece.area > 1e-4:
                missing = _thin(region.difference(territory), region.area, noise_share)
                pairs.append((row, column, piece.area, _thin(piece, territory.area, noise_share), missing))
    by_pair = np.array(pairs, dtype=np.float64).reshape(-1, 5)
    by_territory = np.array(outside, dtype=np.float64).reshape(-1, 3)
    return Overlaps(
        territory=by_pair[:, 0].astype(np.int64),
        region=by_pair[:, 1].astype(np.int64),
        area_m2=by_pair[:, 2],
        perimeter_m=by_pair[:, 3],
        missing_perimeter_m=by_pair[:, 4],
        territory_area_m2=by_territory[:, 0],
        outside_area_m2=by_territory[:, 1],
        outside_perimeter_m=by_territory[:, 2],
        exact_by={"geos": len(outside)},
    )


def _thin(piece: BaseGeometry, whole_m2: float, noise_share: float) -> float:
    # An intersection brings along the lines on which the two merely touch: they are no part of the perimeter.
    perimeter = sum(part.length for part in shapely.get_parts(piece) if part.area > 0)
    return float("nan") if piece.area > noise_share * whole_m2 else perimeter
