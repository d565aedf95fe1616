"""The kinds of arrays that the calculations pass around, and lists of rows of different lengths."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.signedinteger[Any]]  # 64 bits, but for looked-up vertex numbers
Booleans = NDArray[np.bool_]
Texts = NDArray[np.object_]
Geometries = NDArray[np.object_]
Numbers = NDArray[Any]  # integers or floats of any width: what comes in goes out


@dataclass(frozen=True)
class RowLists:
    """One list of row numbers per territory: list `i` is `indices[indptr[i]:indptr[i + 1]]`."""

    indptr: Integers
    indices: Integers

    @classmethod
    def of_pairs(cls, count: int, owner: Integers, value: Integers) -> RowLists:
        """Sort pairs of a list and a value into `count` lists, values ascending."""
        order = np.lexsort((value, owner))
        return cls(running_sum(np.bincount(owner, minlength=count)), value[order].astype(np.int64))

    @classmethod
    def where(cls, count: int, owner: Integers, values: Integers, wanted: Booleans) -> RowLists:
        """Make `count` lists of the wanted values of each owner; `owner` is sorted."""
        return cls(running_sum(np.bincount(owner[wanted], minlength=count)), values[wanted].astype(np.int64))

    @classmethod
    def joined(cls, parts: Iterable[RowLists]) -> RowLists:
        """Put the lists of several behind each other."""
        found = list(parts)
        nothing = np.empty(0, dtype=np.int64)
        return cls(
            running_sum(np.concatenate([nothing, *(part.sizes for part in found)])),
            np.concatenate([nothing, *(part.indices for part in found)]),
        )

    def __len__(self) -> int:
        """Count the lists."""
        return len(self.indptr) - 1

    def __getitem__(self, row: int) -> list[int]:
        """Give one list."""
        return [int(value) for value in self.indices[self.indptr[row] : self.indptr[row + 1]]]

    @property
    def sizes(self) -> Integers:
        """Length of each list."""
        return np.diff(self.indptr)

    @property
    def found(self) -> Booleans:
        """Tell which lists hold anything."""
        return self.sizes > 0

    def owner(self) -> Integers:
        """Give the number of the list that each index stands in."""
        return np.repeat(np.arange(len(self), dtype=np.int64), self.sizes)

    def part(self, start: int, stop: int) -> RowLists:
        """Give the lists from `start` up to `stop`."""
        low, high = self.indptr[start], self.indptr[stop]
        return RowLists(self.indptr[start : stop + 1] - low, self.indices[low:high])

    def pick(self, rows: Integers) -> tuple[Integers, Integers]:
        """All values of the lists of `rows`, as pairs (place in `rows`, value)."""
        first = self.indptr[rows]
        place, step = expand(self.indptr[rows + 1] - first)
        return place, self.indices[first[place] + step]


def expand(counts: Integers) -> tuple[Integers, Integers]:
    """Rows 0, 1, … repeated `counts` times each, and a counter from 0 within each row."""
    row = np.repeat(np.arange(len(counts)), counts)
    first = np.cumsum(counts) - counts
    return row, np.arange(len(row)) - first[row]


def running_sum(values: Numbers) -> Numbers:
    """Sum of all values before each position; one longer than `values`."""
    sums = np.empty(len(values) + 1, dtype=values.dtype)
    sums[0] = 0
    np.cumsum(values, out=sums[1:])
    return sums


def sum_per_row(rows: Integers, values: ArrayLike, count: int) -> Floats:
    """Sum of the values of each of `count` rows, 0 where it has none."""
    sums: Floats = np.bincount(rows, weights=np.asarray(values, dtype=np.float64), minlength=count).astype(np.float64)
    return sums


def low_high(a: Floats, b: Floats) -> tuple[Floats, Floats]:
    """Lower and higher of each pair of values."""
    return np.minimum(a, b), np.maximum(a, b)


def text_at(texts: Texts, rows: Integers) -> Texts:
    """Text of each row, None for row -1."""
    return np.append(texts, np.array([None], dtype=object))[rows]
