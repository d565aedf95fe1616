"""What a report consists of, in the words of its reader and without a format: sections of blocks.

One document is made and written as HTML, as sheets of a workbook, or as pages of a layout: whoever writes it decides
how a block looks, never what it says. Values stay values (dates, shares, numbers), so that a workbook can count on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Union

from .maps import MapPicture


class Kind(Enum):
    """How the values of a column are read."""

    TEXT = "text"
    CODE = "code"
    PROSE = "prose"
    NUMBER = "number"
    DECIMAL = "decimal"
    SHARE = "share"
    DATE = "date"
    BAR = "bar"


class Tone(Enum):
    """What a mark means; each has a sign beside its colour."""

    GOOD = "good"
    BAD = "bad"
    OPEN = "open"
    PLAIN = "plain"


@dataclass(frozen=True)
class Mark:
    """A short text with a sign: whether something is as it should be."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class Swatch:
    """A text with a patch of the map's legend before it."""

    text: str
    colour: str
    hatched: bool = False


@dataclass(frozen=True)
class Link:
    """A text that leads to a section of the same document."""

    text: str
    target: str


@dataclass(frozen=True)
class Segment:
    """A stretch of a bar; `text` says what it is."""

    value: float
    colour: str
    text: str
    hatched: bool = False


@dataclass(frozen=True)
class Bar:
    """A bar in a cell: its stretches, and the value of a full bar. What it shows stands in other cells too."""

    segments: tuple[Segment, ...]
    most: float


Cell = Union[str, int, float, date, Mark, Swatch, Link, Bar, None]


@dataclass(frozen=True)
class Column:
    """
    A column of a table.

    Parameters
    ----------
    heading
        What stands above it.
    kind
        How its values are read.
    width
        Its share of the table's width; 0 to follow from what it holds.
    """

    heading: str
    kind: Kind = Kind.TEXT
    width: int = 0


@dataclass(frozen=True)
class Table:
    """
    A table.

    Parameters
    ----------
    caption
        What it tells, for everyone and for a sheet of a workbook.
    columns, rows
        One cell per column each.
    name
        Short name for a sheet of a workbook; "" to leave it out of a workbook.
    total
        A last row with sums; empty for none.
    sortable
        Whether readers can put it in another order.
    empty
        What is said where there is no row.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    name: str = ""
    total: tuple[Cell, ...] = ()
    sortable: bool = False
    empty: str = ""


@dataclass(frozen=True)
class Facts:
    """Labels with their values, which may be of several lines."""

    rows: tuple[tuple[str, str | Mark | Swatch], ...]


@dataclass(frozen=True)
class Figure:
    """One of the numbers at the top: the number, what it counts, and a remark."""

    value: str
    label: str
    remark: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class Figures:
    """Numbers beside each other."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Text:
    """
    A text; blank lines part its paragraphs.

    Parameters
    ----------
    is_absent
        Whether it tells that there is nothing.
    is_quoted
        Whether a person wrote it.
    is_for_screen
        Whether it tells what only a page on a screen can do.
    """

    text: str
    is_absent: bool = False
    is_quoted: bool = False
    is_for_screen: bool = False


@dataclass(frozen=True)
class Items:
    """A list; an item is a text, or a sign with what it means and a text."""

    items: tuple[str | Mark, ...]


@dataclass(frozen=True)
class Picture:
    """A map, with the title and the words that stand for it where it cannot be seen."""

    map: MapPicture
    title: str
    description: str


@dataclass(frozen=True)
class Point:
    """A point of a line: where along the axis in words, and its share (0–1)."""

    label: str
    share: float
    remark: str = ""


@dataclass(frozen=True)
class ShareLine:
    """A chart of one share over time; a table beside it has the same figures."""

    title: str
    description: str
    points: tuple[Point, ...]


Block = Union[Table, Facts, Figures, Text, Items, Picture, ShareLine]


@dataclass(frozen=True)
class Section:
    """
    A part of a document with a heading.

    Parameters
    ----------
    title
        The heading.
    blocks
        What it holds, before its own sections.
    sections
        Parts of it.
    id
        By which links find it; "" for none.
    starts_page
        Whether it starts a page where there are pages.
    is_wide
        Whether it is read better from a page on its side.
    """

    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    id: str = ""
    starts_page: bool = False
    is_wide: bool = False


@dataclass(frozen=True)
class Entry:
    """A line of the table of contents."""

    text: str
    target: str


@dataclass(frozen=True)
class Document:
    """
    A whole report.

    Parameters
    ----------
    title, subtitle
        What stands at its top.
    language
        Code of the language that it is written in.
    opening
        What stands below the title.
    contents
        Table of contents; empty for none.
    sections
        Its parts; made while they are written, so that hundreds of them need no room all at once.
    footer
        What stands at the end: where it comes from.
    """

    title: str
    subtitle: str
    language: str
    opening: tuple[Block, ...]
    contents: tuple[Entry, ...]
    sections: Iterable[Section]
    footer: str = ""


def tables_in(sections: Iterable[Section]) -> Iterable[Table]:
    """Give the tables of sections that have a name, in the order in which they are read."""
    for section in sections:
        yield from (block for block in section.blocks if isinstance(block, Table) and block.name)
        yield from tables_in(section.sections)
