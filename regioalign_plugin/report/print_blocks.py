"""Sections of a document as boxes for pages: the words are those of the document, the look is that of print."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..translation import tr
from .document import (
    Block,
    Entry,
    Facts,
    Figure,
    Figures,
    Items,
    Mark,
    Picture,
    Section,
    ShareLine,
    Swatch,
    Table,
    Text,
    Tone,
)
from .flow import Bookmark, Box
from .pdf_tags import Node
from .print_tables import (
    SIGN_COLOURS,
    SIGNS,
    PrintedTable,
    draw_patch,
    draw_svg,
    marked_runs,
    patch_width,
)
from .svg import line_svg
from .typesetting import ACCENT, HAIR, SOFT, Canvas, Lines, Run, Style

BODY = 10.0
TITLE, SUBTITLE = Style(20, is_bold=True, leading=1.2), Style(12, colour=SOFT)
HEADINGS = (
    Style(15, is_bold=True, leading=1.25),
    Style(12, is_bold=True, leading=1.25),
    Style(10.5, is_bold=True, leading=1.3),
    Style(10, is_bold=True, is_italic=True),
)
FIGURE, FIGURE_LABEL, FIGURE_REMARK = Style(17, is_bold=True, leading=1.2), Style(9), Style(8, colour=SOFT)
_TILE_MM, _TILE_GAP_MM, _TILE_PADDING_MM, _TILE_EDGE_MM = 33.0, 3.0, 2.2, 1.2
_QUOTE_MM, _QUOTE_BAR_MM = 3.5, 1.0
_LABEL_MM = 46.0
_PARAGRAPH_MM, _BLOCK_MM, _FACT_MM = 1.8, 3.2, 0.7
_HEADING_GAPS_MM = (8.0, 6.0, 4.5, 3.5)
_SHORT = 4
"""Paragraphs of so many lines stay on one page."""
_TILE_COLOURS = {Tone.GOOD: "#00734f", Tone.BAD: "#b23c00", Tone.OPEN: ACCENT, Tone.PLAIN: ACCENT}
_LINE_RATIO = 250 / 720


def _no_map(picture: Picture) -> float:
    return 0.0


@dataclass(frozen=True)
class Setting:
    """
    What boxes are made for.

    Parameters
    ----------
    canvas
        The paper.
    width
        Of the room for text on a page upright, in dots.
    wide
        Of that on a page on its side; the same where there is none.
    map_height
        Gives the room that the template takes for a map; 0 where it has none.
    body
        Size of text in points.
    """

    canvas: Canvas
    width: float
    wide: float
    map_height: Callable[[Picture], float] = _no_map
    body: float = BODY

    @property
    def text(self) -> Style:
        """Give the style of plain text."""
        return Style(self.body)


class Blocks:
    """Makes boxes of sections and blocks."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._canvas = setting.canvas
        self._width = setting.width
        self._makers: dict[type, Callable[..., Iterator[Box[Canvas]]]] = {
            Table: self._table,
            Facts: self._facts,
            Figures: self._figures,
            Text: self._text,
            Items: self._items,
            Picture: self._picture,
            ShareLine: self._line,
        }

    def title(self, title: str, subtitle: str, node: Node) -> Iterator[Box[Canvas]]:
        """Make the top of a document."""
        heading = node.add("H1")
        mark = Bookmark(1, title)
        boxes = list(self._paragraph((Run(title),), TITLE, heading, gap=0, keeps_next=True))
        yield from (replace(box, bookmark=mark if not place else None) for place, box in enumerate(boxes))
        if subtitle:
            yield from self._paragraph((Run(subtitle),), SUBTITLE, node.add("P"), gap=0.8)

    def contents(
        self, title: str, entries: Sequence[Entry], node: Node, *, anchor: str = "", bookmark: Bookmark | None = None
    ) -> Iterator[Box[Canvas]]:
        """Make a table of contents; the numbers of pages are those that are known when it is drawn."""
        if not entries:
            return
        heading = list(self._heading(title, 0, node.add("H2"), None))
        yield replace(heading[0], anchor=anchor, bookmark=bookmark)
        yield from heading[1:]
        table = node.add("TOC")
        style, number_mm = self._setting.text, 12.0
        pitch = self._canvas.pitch(style) * 1.06
        for entry in entries:
            item = table.add("TOCI")
            lines = Lines(
                self._canvas, (Run(entry.text, target=entry.target),), style, self._width - self._mm(number_mm + 4)
            )
            yield from self._entry(entry, lines, item, pitch, style)

    def footer(self, text: str, node: Node) -> Iterator[Box[Canvas]]:
        """Make what tells where a document comes from."""
        yield from self._paragraph((Run(text),), Style(8, colour=SOFT), node.add("P"), gap=8.0)

    def section(self, section: Section, level: int, node: Node) -> Iterator[Box[Canvas]]:
        """
        Make a section with those in it.

        Parameters
        ----------
        section
            What to make.
        level
            Of its heading; the first is 0.
        node
            The element of the structure that it goes into.
        """
        yield from self._section(section, level, node, is_wide=section.is_wide)

    def _section(self, section: Section, level: int, node: Node, *, is_wide: bool) -> Iterator[Box[Canvas]]:
        for box in self._content(section, level, node, is_wide=is_wide):
            yield replace(box, is_wide=True) if is_wide and not box.is_wide else box

    def _content(self, section: Section, level: int, node: Node, *, is_wide: bool) -> Iterator[Box[Canvas]]:
        before, self._width = self._width, self._setting.wide if is_wide else self._setting.width
        part = node.add("Sect")
        yield from self._heading(section.title, level, part.add(f"H{min(level + 2, 6)}"), section)
        for block in section.blocks:
            yield from self.block(block, part)
        for one in section.sections:
            yield from self._section(one, level + 1, part, is_wide=is_wide or one.is_wide)
        self._width = before

    def block(self, block: Block, node: Node) -> Iterator[Box[Canvas]]:
        """Make a block."""
        return self._makers[type(block)](block, node)

    # Pieces of text

    def _mm(self, length: float) -> float:
        return self._canvas.mm(length)

    def _heading(self, title: str, level: int, node: Node, section: Section | None) -> Iterator[Box[Canvas]]:
        style = HEADINGS[min(level, len(HEADINGS) - 1)]
        gap = _HEADING_GAPS_MM[min(level, len(_HEADING_GAPS_MM) - 1)]
        boxes = list(self._paragraph((Run(title),), style, node, gap=gap, keeps_next=True))
        if section is not None:
            mark = Bookmark(level + 2, title) if level < 2 or section.id else None
            boxes[0] = replace(boxes[0], anchor=section.id, bookmark=mark, starts_page=section.starts_page)
        yield from boxes
        yield self._below_heading(level)

    def _below_heading(self, level: int) -> Box[Canvas]:
        """Give the line below a large heading, and some room below any."""
        width = self._width

        def draw(canvas: Canvas, left: float, top: float) -> None:
            if level == 0:
                canvas.line(left, top + canvas.mm(0.8), left + width, ACCENT, 0.5)

        return Box(self._mm(2.4 if level == 0 else 0.6), draw, keeps_next=True)

    def _paragraph(
        self,
        runs: Sequence[Run],
        style: Style,
        node: Node,
        *,
        gap: float,
        indent: float = 0.0,
        bar: str = "",
        keeps_next: bool = False,
    ) -> Iterator[Box[Canvas]]:
        """Give a box per line; two lines at least stay together at the end and at the top of a page."""
        lines = Lines(self._canvas, runs, style, self._width - indent)
        pitch, count = self._canvas.pitch(style), len(lines)
        for number in range(count):
            is_last = number == count - 1

            def draw(canvas: Canvas, left: float, top: float, number: int = number) -> None:
                if bar:
                    canvas.fill(left, top, canvas.mm(_QUOTE_BAR_MM), pitch, bar)
                lines.draw(canvas, number, left + indent, top, node)

            together = count <= _SHORT or number in (0, count - 2)
            yield Box(
                pitch,
                draw,
                gap=self._mm(gap) if number == 0 else 0.0,
                keeps_next=keeps_next if is_last else together or keeps_next,
            )

    def _entry(self, entry: Entry, lines: Lines, node: Node, pitch: float, style: Style) -> Iterator[Box[Canvas]]:
        width, mm = self._width, self._mm
        for number in range(len(lines)):
            is_last = number == len(lines) - 1

            def draw(canvas: Canvas, left: float, top: float, number: int = number, is_last: bool = is_last) -> None:
                lines.draw(canvas, number, left, top, node)
                page = canvas.page_of.get(entry.target)
                if is_last and page is not None:
                    told = Lines(canvas, (Run(str(page), target=entry.target),), style, mm(12), is_right=True)
                    told.draw(canvas, 0, left + width - mm(12), top, node)

            yield Box(pitch, draw, keeps_next=not is_last)

    def _text(self, text: Text, node: Node) -> Iterator[Box[Canvas]]:
        if text.is_for_screen:
            return
        style, indent, bar = self._setting.text, 0.0, ""
        if text.is_absent:
            style = replace(style, is_italic=True, colour="#555555")
        if text.is_quoted:
            node, indent, bar = node.add("BlockQuote"), self._mm(_QUOTE_MM), "#b9c7d6"
        for place, part in enumerate(_paragraphs(text.text)):
            if bar and place:
                yield self._bar_between(bar)
            gap = 0.0 if bar and place else _PARAGRAPH_MM
            yield from self._paragraph((Run(part),), style, node.add("P"), gap=gap, indent=indent, bar=bar)

    def _bar_between(self, colour: str) -> Box[Canvas]:
        """Draw the bar of what a person wrote on between its paragraphs; it never ends a page."""
        height = self._mm(_PARAGRAPH_MM)

        def draw(canvas: Canvas, left: float, top: float) -> None:
            canvas.fill(left, top, canvas.mm(_QUOTE_BAR_MM), height, colour)

        return Box(height, draw, keeps_next=True)

    def _items(self, items: Items, node: Node) -> Iterator[Box[Canvas]]:
        listed = node.add("L")
        for place, item in enumerate(items.items):
            gap = _PARAGRAPH_MM if place == 0 else 0.6
            yield from self._item(item, listed.add("LI"), gap)

    def _item(self, item: str | Mark, node: Node, gap: float) -> Iterator[Box[Canvas]]:
        mark = item if isinstance(item, Mark) else Mark(item)
        style, indent = self._setting.text, self._mm(5.0)
        label, body = node.add("Lbl"), node.add("LBody")
        sign = Lines(self._canvas, (marked_runs(mark)[0],), style, indent)
        boxes = self._paragraph((Run(mark.text.strip()),), style, body, gap=gap, indent=indent)
        yield from _with_label(boxes, lambda canvas, left, top: sign.draw(canvas, 0, left, top, label))

    # Facts

    def _facts(self, facts: Facts, node: Node) -> Iterator[Box[Canvas]]:
        listed = node.add("L") if facts.rows else node
        for place, (label, value) in enumerate(facts.rows):
            gap = _BLOCK_MM / 2 if place == 0 else 0.0
            yield from self._fact(label, value, listed.add("LI"), gap, is_followed=place < len(facts.rows) - 1)

    def _fact(
        self, label: str, value: str | Mark | Swatch, node: Node, gap: float, *, is_followed: bool
    ) -> Iterator[Box[Canvas]]:
        """Put a label beside its value, which may be longer; one without a value belongs to what follows it."""
        canvas, width = self._canvas, self._width
        style = self._setting.text
        left_width = self._mm(_LABEL_MM)
        head, body = node.add("Lbl"), node.add("LBody")
        name = Lines(canvas, (Run(label, SOFT),), style, left_width - self._mm(3) if value else width)
        patch = patch_width(canvas) if isinstance(value, Swatch) else 0.0
        told = Lines(canvas, _value_runs(value), style, width - left_width - patch)
        count, pitch = max(len(name), len(told)), canvas.pitch(style)
        padding = self._mm(_FACT_MM)
        for number in range(count):
            is_last = number == count - 1

            def draw(canvas: Canvas, left: float, top: float, number: int = number, is_last: bool = is_last) -> None:
                name.draw(canvas, number, left, top, head)
                if number == 0 and isinstance(value, Swatch):
                    draw_patch(canvas, value, left + left_width, top, pitch)
                told.draw(canvas, number, left + left_width + patch, top, body if value else None)
                if is_last and value:
                    canvas.line(left, top + pitch + padding / 2, left + width, HAIR, 0.12)

            yield Box(
                pitch + (padding if is_last else 0.0),
                draw,
                gap=self._mm(gap) if number == 0 else 0.0,
                keeps_next=not value or (count <= _SHORT and not is_last),
            )

    # Figures

    def _figures(self, figures: Figures, node: Node) -> Iterator[Box[Canvas]]:
        if not figures.figures:
            return
        listed = node.add("L")
        between = self._mm(_TILE_GAP_MM)
        most = max(1, int((self._width + between) // (self._mm(_TILE_MM) + between)))
        # Rows as even as they can be: six are three and three, not five and one.
        count = -(-len(figures.figures) // -(-len(figures.figures) // most))
        width = (self._width - between * (count - 1)) / count
        for start in range(0, len(figures.figures), count):
            row = [self._tile(one, width, listed.add("LI")) for one in figures.figures[start : start + count]]
            yield self._tiles(row, width, between, is_first=start == 0)

    def _tiles(self, row: Sequence[_Tile], width: float, between: float, *, is_first: bool) -> Box[Canvas]:
        height = max(tile.height for tile in row)

        def draw(canvas: Canvas, left: float, top: float) -> None:
            for place, tile in enumerate(row):
                tile.draw(canvas, left + place * (width + between), top, width, height)

        return Box(height, draw, gap=self._mm(_BLOCK_MM if is_first else _TILE_GAP_MM))

    def _tile(self, figure: Figure, width: float, node: Node) -> _Tile:
        inner = width - 2 * self._mm(_TILE_PADDING_MM)
        told = [(figure.value, FIGURE), (figure.label, FIGURE_LABEL), (figure.remark, FIGURE_REMARK)]
        lines = [Lines(self._canvas, (Run(text),), style, inner) for text, style in told if text]
        height = sum(one.height for one in lines) + self._mm(2 * _TILE_PADDING_MM + _TILE_EDGE_MM)
        return _Tile(lines, height, _TILE_COLOURS[figure.tone], node.add("LBody"))

    # Tables and pictures

    def _table(self, table: Table, node: Node) -> Iterator[Box[Canvas]]:
        if not table.rows:
            yield from self._text(Text(table.empty or tr("There is nothing to list."), is_absent=True), node)
            return
        yield from PrintedTable(self._canvas, table, self._width, node).boxes(self._mm(_BLOCK_MM))

    def _picture(self, picture: Picture, node: Node) -> Iterator[Box[Canvas]]:
        """Leave room for the map of the template; without one its words stand for it."""
        height = self._setting.map_height(picture)
        if not height:
            yield from self._text(Text(picture.description), node)
            return
        caption = Style(9.5, is_bold=True)
        title = node.add("P")
        yield from self._paragraph((Run(picture.title),), caption, title, gap=_BLOCK_MM, keeps_next=True)
        figure = node.add("Figure", alt=f"{picture.title}. {picture.description}")

        def draw(canvas: Canvas, left: float, top: float) -> None:
            canvas.tag(figure)
            canvas.draw_map(picture, top)
            canvas.close()

        yield Box(height, draw, gap=self._mm(1))

    def _line(self, chart: ShareLine, node: Node) -> Iterator[Box[Canvas]]:
        style = Style(9.5, is_bold=True)
        yield from self._paragraph((Run(chart.title),), style, node.add("P"), gap=_BLOCK_MM, keeps_next=True)
        width = min(self._width, self._mm(180))
        height = width * _LINE_RATIO
        figure = node.add("Figure", alt=f"{chart.title}. {chart.description}")
        content = line_svg(chart, "l")

        def draw(canvas: Canvas, left: float, top: float) -> None:
            canvas.tag(figure)
            draw_svg(canvas, content, left, top, width, height)

        yield Box(height, draw, gap=self._mm(1))


@dataclass(frozen=True)
class _Tile:
    """A number with what it counts, in a frame."""

    lines: Sequence[Lines]
    height: float
    colour: str
    node: Node

    def draw(self, canvas: Canvas, left: float, top: float, width: float, height: float) -> None:
        """Draw it as high as its neighbours."""
        canvas.frame(left, top, width, height, "#767676", 0.2)
        canvas.fill(left, top, width, canvas.mm(_TILE_EDGE_MM), self.colour)
        padding = canvas.mm(_TILE_PADDING_MM)
        y = top + padding + canvas.mm(_TILE_EDGE_MM)
        for lines in self.lines:
            for number in range(len(lines)):
                lines.draw(canvas, number, left + padding, y, self.node)
                y += lines.height / len(lines)


def _with_label(
    boxes: Iterable[Box[Canvas]], draw_label: Callable[[Canvas, float, float], None]
) -> Iterator[Box[Canvas]]:
    """Draw a label beside the first of some boxes."""
    for place, box in enumerate(boxes):
        if place:
            yield box
            continue

        def draw(canvas: Canvas, left: float, top: float, box: Box[Canvas] = box) -> None:
            draw_label(canvas, left, top)
            box.draw(canvas, left, top)

        yield replace(box, draw=draw)


def _value_runs(value: str | Mark | Swatch) -> tuple[Run, ...]:
    if isinstance(value, Mark):
        return (Run(f"{SIGNS[value.tone]} ", SIGN_COLOURS[value.tone], is_bold=True), Run(value.text))
    return (Run((value.text if isinstance(value, Swatch) else value).strip()),)


def _paragraphs(text: str) -> list[str]:
    parts = re.split(r"\n\s*\n", text.replace("\r\n", "\n"))
    return [part.strip() for part in parts if part.strip()]
