"""Boxes put on pages one below the other: what belongs together stays together, and nothing is cut off.

A box is a line of text, a row of a table, a picture: as high as it is, and never divided. Whoever makes them divides
what may be divided, so that a page ends between two lines and never through one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, TypeVar

CanvasT = TypeVar("CanvasT")


class Design(Enum):
    """Kinds of pages that a template has: the one it starts with, those after it, and one on its side."""

    FIRST = "first"
    NEXT = "next"
    WIDE = "wide"


@dataclass(frozen=True)
class Bookmark:
    """A line of the tree of headings beside the pages; the first level is 1."""

    level: int
    title: str


@dataclass(frozen=True)
class Box(Generic[CanvasT]):
    """
    Something to put on a page.

    Parameters
    ----------
    height
        In the unit of the room on pages.
    draw
        Draws it, given the canvas, its left and its top.
    gap
        Free room above it, but not at the top of a page.
    keeps_next
        Whether the next one must be on the same page: a heading, the first of two lines.
    starts_page
        Whether it begins a page.
    is_wide
        Whether it goes on a page on its side.
    head
        What is repeated above it where it begins a page: the headings of a table.
    anchor
        The name by which links find it; "" for none.
    bookmark
        Its line in the tree of headings.
    """

    height: float
    draw: Callable[[CanvasT, float, float], None]
    gap: float = 0.0
    keeps_next: bool = False
    starts_page: bool = False
    is_wide: bool = False
    head: tuple[Box[CanvasT], ...] = ()
    anchor: str = ""
    bookmark: Bookmark | None = None


@dataclass(frozen=True)
class Placed(Generic[CanvasT]):
    """A box, how far it is below the top of the room, and whether it repeats one of an earlier page."""

    box: Box[CanvasT]
    top: float
    is_repeated: bool = False


@dataclass
class Page(Generic[CanvasT]):
    """A page of a design with what is on it."""

    design: Design
    placed: list[Placed[CanvasT]] = field(default_factory=list)


def paginate(boxes: Iterable[Box[CanvasT]], rooms: Mapping[Design, float]) -> list[Page[CanvasT]]:
    """
    Put boxes on pages.

    Parameters
    ----------
    boxes
        In their order.
    rooms
        Height of the room on a page of each design; where there is none on its side, all go upright.

    Returns
    -------
    At least one page. A box that is higher than a whole page has one for itself, and goes below its end: whoever
    makes boxes sees to it that none is.
    """
    pages = _Pages[CanvasT](rooms)
    for chain in _chains(boxes):
        pages.add(chain)
    return pages.done()


def _chains(boxes: Iterable[Box[CanvasT]]) -> Iterator[list[Box[CanvasT]]]:
    """Group boxes that must be on one page."""
    chain: list[Box[CanvasT]] = []
    for box in boxes:
        if chain and (box.starts_page or box.is_wide is not chain[-1].is_wide):
            yield chain
            chain = []
        chain.append(box)
        if not box.keeps_next:
            yield chain
            chain = []
    if chain:
        yield chain


class _Pages(Generic[CanvasT]):
    def __init__(self, rooms: Mapping[Design, float]) -> None:
        self._rooms = rooms
        self._pages: list[Page[CanvasT]] = []
        self._used = 0.0

    def done(self) -> list[Page[CanvasT]]:
        """Give the pages."""
        if not self._pages:
            self._begin(is_wide=False)
        return self._pages

    def add(self, chain: list[Box[CanvasT]]) -> None:
        """Place boxes that belong together, on the next page where this one has no room for all of them."""
        first = chain[0]
        if self._must_begin(first) or not self._fits(chain):
            self._begin(is_wide=first.is_wide)
        for place, box in enumerate(chain):
            if place and not self._fits([box]):
                self._begin(is_wide=box.is_wide)
            self._place(box)

    def _must_begin(self, box: Box[CanvasT]) -> bool:
        if not self._pages:
            return True
        if self._is_wide(box.is_wide) is not (self._pages[-1].design is Design.WIDE):
            return True
        return box.starts_page and bool(self._pages[-1].placed)

    def _is_wide(self, is_wide: bool) -> bool:
        return is_wide and Design.WIDE in self._rooms

    def _begin(self, *, is_wide: bool) -> None:
        upright = Design.NEXT if self._pages else Design.FIRST
        self._pages.append(Page(Design.WIDE if self._is_wide(is_wide) else upright))
        self._used = 0.0

    def _fits(self, chain: list[Box[CanvasT]]) -> bool:
        page = self._pages[-1]
        height = sum(box.gap + box.height for box in chain)
        return not page.placed or self._used + height <= self._rooms[page.design] + 0.01

    def _place(self, box: Box[CanvasT]) -> None:
        page = self._pages[-1]
        if not page.placed:
            for one in box.head:
                page.placed.append(Placed(one, self._used, is_repeated=True))
                self._used += one.height
        elif box.gap:
            self._used += box.gap
        page.placed.append(Placed(box, self._used))
        self._used += box.height
