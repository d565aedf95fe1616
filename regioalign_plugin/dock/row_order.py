"""The order of many rows by the raw values of a column: blanks last, ties by the place that rows have anyway."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Key = Any
"""What a column is sorted by: text, number or date, the same kind in all rows; None where there is none."""


class RowOrder:
    """Places of rows, sorted.

    Parameters
    ----------
    keys
        The key of each row, by place.
    descending
        Whether the largest comes first; rows without a key come last either way.
    """

    def __init__(self, keys: Sequence[Key], descending: bool = False) -> None:
        self._keys = list(keys)
        self._descending = descending
        present = [place for place, key in enumerate(self._keys) if key is not None]
        blank = [place for place, key in enumerate(self._keys) if key is None]
        self.places = sorted(present, key=self._keys.__getitem__, reverse=descending) + blank

    def change_key(self, place: int, key: Key) -> None:
        """Give a row another key, and with it its place in the order."""
        if self._keys[place] == key:
            return
        self.places.remove(place)
        self._keys[place] = key
        self.places.insert(self._position(place), place)

    def _position(self, place: int) -> int:
        low, high = 0, len(self.places)
        while low < high:
            middle = (low + high) // 2
            if self._comes_before(self.places[middle], place):
                low = middle + 1
            else:
                high = middle
        return low

    def _comes_before(self, one: int, other: int) -> bool:
        first, second = self._keys[one], self._keys[other]
        if first is None or second is None or first == second:
            return (first is None, one) < (second is None, other)
        return bool((first > second) if self._descending else (first < second))
