"""Many rows, ready to be filtered and counted at every key: columns of codes, folded texts, and masks of a byte a row.

Masks are bytes of 0 and 1; they are combined as one large number, which takes microseconds where a loop over 20 000
rows takes milliseconds. The libraries for arrays are no part of what the dock may import.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress, repeat
from operator import contains

from ..register.listing import CaseRow
from .filters import (
    FACET_VALUES,
    TOGGLE_TESTS,
    Counts,
    Facet,
    Filters,
    Toggle,
    Viewer,
    Wording,
    counted,
    values_in,
)

_TEXT, _EXTENT = "text", "extent"


class RowIndex:
    """Rows by place and by id, with what filtering needs of each.

    Parameters
    ----------
    rows
        The rows, each id once; their order is kept.
    viewer
        Who looks, and when.
    filters
        What they are narrowed to.
    """

    def __init__(self, rows: Iterable[CaseRow], viewer: Viewer, filters: Filters | None = None) -> None:
        self.rows = list(rows)
        self.places = {row.partnership_id: place for place, row in enumerate(self.rows)}
        self.filters = filters or Filters()
        self.viewer = viewer
        self._facets = {facet: list(map(value, self.rows)) for facet, value in FACET_VALUES.items()}
        self._wording = Wording(viewer)
        self._toggles: dict[Toggle, bytearray] = {}
        self._texts: list[str] = []
        self._masks: dict[object, bytearray] = {}
        self.set_viewer(viewer)

    def set_viewer(self, viewer: Viewer) -> None:
        """Look as another person, on another day, or with other rules."""
        self.viewer = viewer
        self._wording = Wording(viewer)
        self._masks.clear()
        self._toggles = {toggle: bytearray(map(test, self.rows, repeat(viewer))) for toggle, test in _TESTS}
        self._texts = []
        self.set_filters(self.filters)

    def set_filters(self, filters: Filters) -> None:
        """Take other filters; only the masks of those that differ are made again."""
        before, self.filters = self.filters, filters
        masks = self._masks
        if before.words != filters.words or _TEXT not in masks:
            masks[_TEXT] = self._text_mask(filters.words)
        for facet in Facet:
            if before.chosen(facet) != filters.chosen(facet) or facet not in masks:
                masks[facet] = self._facet_mask(facet)
        for toggle in Toggle:
            masks[toggle] = self._toggles[toggle] if filters.is_on(toggle) else self._all()
        if before.extent_ids != filters.extent_ids or _EXTENT not in masks:
            masks[_EXTENT] = self._extent_mask()

    def replace_row(self, row: CaseRow) -> int:
        """Put a row in the place of the one with its id, and give that place."""
        place = self.places[row.partnership_id]
        self.rows[place] = row
        for facet, value in FACET_VALUES.items():
            self._facets[facet][place] = value(row)
            chosen = self.filters.chosen(facet)
            self._masks[facet][place] = not chosen or not chosen.isdisjoint(values_in(facet, value(row)))
        for toggle, test in _TESTS:
            self._toggles[toggle][place] = test(row, self.viewer)
        if place < len(self._texts):
            text = self._texts[place] = self._wording.search_text(row)
            self._masks[_TEXT][place] = all(word in text for word in self.filters.words)
        return place

    def prepare(self, count: int) -> bool:
        """Make the texts that are searched for some more rows; tell whether there are more still."""
        start = len(self._texts)
        self._texts += map(self._wording.search_text, self.rows[start : start + count])
        return len(self._texts) < len(self.rows)

    def shown(self, left_out: object = None) -> bytes:
        """Give a mask of the rows that pass all filters, or all but one."""
        return self._all_of(mask for key, mask in self._masks.items() if key is not left_out)

    def counts(self) -> Counts:
        """Count as `filters.counts` does."""
        shown = self.shown()
        facets = {}
        for facet in Facet:
            mask = self.shown(facet) if self.filters.chosen(facet) else shown
            facets[facet] = counted(facet, compress(self._facets[facet], mask))
        toggles = {}
        for toggle in Toggle:
            mask = self.shown(toggle) if self.filters.is_on(toggle) else shown
            toggles[toggle] = sum(compress(self._toggles[toggle], mask))
        names = dict(zip(self._facets[Facet.REGIONS], (row.main_region for row in self.rows)))
        return Counts(len(self.rows), shown.count(1), facets, toggles, names)

    def values(self, facet: Facet) -> Sequence[str]:
        """Give the value of a facet of each row."""
        return self._facets[facet]

    def _all_of(self, masks: Iterable[bytes]) -> bytes:
        """Give a mask of the rows that pass all of them."""
        number = int.from_bytes(self._all(), "big")
        for mask in masks:
            number &= int.from_bytes(mask, "big")
        return number.to_bytes(len(self.rows), "big")

    def _all(self) -> bytearray:
        return bytearray(b"\1") * len(self.rows)

    def _text_mask(self, words: Sequence[str]) -> bytearray:
        if words:
            self.prepare(len(self.rows))
        return bytearray(self._all_of(bytes(map(contains, self._texts, repeat(word))) for word in words))

    def _facet_mask(self, facet: Facet) -> bytearray:
        chosen = self.filters.chosen(facet)
        if not chosen:
            return self._all()
        raw = self._facets[facet]
        # Rows share few texts: each is looked into once.
        passing = {one for one in set(raw) if not chosen.isdisjoint(values_in(facet, one))}
        return bytearray(map(passing.__contains__, raw))

    def _extent_mask(self) -> bytearray:
        ids = self.filters.extent_ids
        return self._all() if ids is None else bytearray(map(ids.__contains__, self.places))


_TESTS = tuple(TOGGLE_TESTS.items())
