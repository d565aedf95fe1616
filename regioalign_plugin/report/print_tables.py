"""Tables on paper: columns as wide as what they hold, headings repeated on each page, rows whole where they can be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QByteArray, QRectF
from qgis.PyQt.QtSvg import QSvgRenderer

from .document import Bar, Cell, Column, Kind, Link, Mark, Swatch, Table, Tone
from .flow import Box
from .html_writing import value_text
from .pdf_tags import Node
from .svg import bar_svg, piece_svg, swatch_svg
from .typesetting import HAIR, RULE, Canvas, Lines, Run, Style

CELL, HEADING = Style(8.5), Style(8.5, is_bold=True)
CAPTION = Style(9.5, is_bold=True)
SIGNS = {Tone.GOOD: "✔", Tone.BAD: "✘", Tone.OPEN: "?", Tone.PLAIN: "•"}
SIGN_COLOURS = {Tone.GOOD: "#00684a", Tone.BAD: "#a33600", Tone.OPEN: "#4d4d4d", Tone.PLAIN: "#1a1a1a"}

_PADDING_MM, _BETWEEN_MM = 0.8, 2.6
_PATCH_MM, _PATCH_HIGH_MM = 4.6, 2.9
_BAR_MM, _BAR_HIGH_MM = 24.0, 2.6
_NUMERIC = frozenset({Kind.NUMBER, Kind.DECIMAL, Kind.SHARE})
_BREAKS = re.compile(r"(?<=[-/,;])|\s+")
"""Where a line of a cell can end."""
_MOST_OF_WORD, _MOST_OF_TEXT = 0.25, 0.4
_WHOLE = 10
"""Rows of so many lines are kept on one page; a longer one is divided between its lines."""


def column_widths(needs: Sequence[tuple[float, float, float]], total: float) -> list[float]:
    """
    Divide a width over columns.

    Parameters
    ----------
    needs
        Of each column the width of its longest word, of its longest line, and the width it is given or 0.
    total
        What there is to divide.

    Returns
    -------
    Widths that add up to the total. Each column has room for its longest word where all of them have; beyond that,
    those that are given a width come up to it, and the rest goes where lines are longer than their columns.
    """
    least = [one[0] for one in needs]
    if sum(least) >= total:
        return _shrunk(least, total)
    wanted = [max(one[0], one[2] or one[1]) for one in needs]
    if sum(wanted) <= total:
        return [one * total / sum(wanted) for one in wanted]
    given = [max(one[0], one[2]) if one[2] else one[0] for one in needs]
    if sum(given) < total:
        least = given
    room = total - sum(least)
    # A column of long texts must not leave short ones with a word per line.
    capped = [one[2] or min(want, total * _MOST_OF_TEXT) for one, want in zip(needs, wanted)]
    asked = [max(want - low, 0.0) for want, low in zip(capped, least)]
    share = min(room / (sum(asked) or 1.0), 1.0)
    found = [low + ask * share for low, ask in zip(least, asked)]
    texts = sum(want for one, want in zip(needs, wanted) if not one[2])
    spare = total - sum(found)
    if not texts:
        return [one * total / sum(found) for one in found]
    return [width + (0.0 if one[2] else spare * want / texts) for width, one, want in zip(found, needs, wanted)]


def _shrunk(least: Sequence[float], total: float) -> list[float]:
    """Take from the widest only: a code of four letters must not be broken for a name of forty."""
    low, high = 0.0, max(least)
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(min(one, middle) for one in least) < total else (low, middle)
    found = [min(one, low) for one in least]
    found[found.index(max(found))] += total - sum(found)
    return found


def marked_runs(mark: Mark) -> tuple[Run, ...]:
    """Give the runs of a text with a sign before it."""
    return Run(f"{SIGNS[mark.tone]} ", SIGN_COLOURS[mark.tone], is_bold=True), Run(mark.text.strip())


def cell_runs(cell: Cell, kind: Kind) -> tuple[Run, ...]:
    """Give what a cell says; nothing for a bar, which shows what stands in other cells."""
    if isinstance(cell, Bar):
        return (Run(""),)
    if isinstance(cell, Mark):
        return marked_runs(cell)
    if isinstance(cell, Swatch):
        return (Run(cell.text),)
    if isinstance(cell, Link):
        return (Run(cell.text, target=cell.target),)
    return (Run(value_text(cell, kind).strip()),)


def draw_svg(canvas: Canvas, content: str, left: float, top: float, width: float, height: float) -> None:
    """Draw a picture of plain shapes, and nothing of it beyond its room."""
    if "xmlns=" not in content:  # a part of a page of HTML needs none
        content = content.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    content = content.replace("<text ", f'<text font-family="{canvas.family}" ')
    room = QRectF(left, top, width, height)
    canvas.painter.save()
    canvas.painter.setClipRect(room)
    QSvgRenderer(QByteArray(content.encode())).render(canvas.painter, room)
    canvas.painter.restore()


def draw_patch(canvas: Canvas, swatch: Swatch, left: float, top: float, pitch: float) -> None:
    """Draw the patch of a legend in a line of text."""
    canvas.tag(None)
    content = piece_svg("h") if swatch.colour == "" else swatch_svg(swatch, "h" if swatch.hatched else "")
    high = canvas.mm(_PATCH_HIGH_MM)
    draw_svg(canvas, content, left, top + (pitch - high) / 2, canvas.mm(_PATCH_MM), high)


def patch_width(canvas: Canvas) -> float:
    """Give how much room a patch takes with the space behind it."""
    return canvas.mm(_PATCH_MM + 1.4)


class PrintedTable:
    """Makes the boxes of a table."""

    def __init__(self, canvas: Canvas, table: Table, width: float, node: Node) -> None:
        self._canvas, self._table, self._width = canvas, table, width
        self._node = node.add("Table")
        self._between = canvas.mm(_BETWEEN_MM)
        self._widths = column_widths(list(self._needs()), width - self._between * (len(table.columns) - 1))
        self._lefts = [sum(self._widths[:place]) + self._between * place for place, _ in enumerate(self._widths)]

    def boxes(self, gap: float) -> Iterator[Box[Canvas]]:
        """Give its caption, its headings, its rows and its sums."""
        yield from self._caption(gap)
        head = tuple(self._row(self._heads(), HEADING, self._node.add("TR"), rule=RULE, is_head=True))
        yield from (_kept(box) for box in head)
        repeated = tuple(self._row(self._heads(), HEADING, None, rule=RULE, is_head=True))
        for row in self._table.rows:
            yield from self._row(row, CELL, self._node.add("TR"), head=repeated)
        if self._table.total:
            yield from self._row(self._table.total, HEADING, self._node.add("TR"), head=repeated, over=RULE)

    def _caption(self, gap: float) -> Iterator[Box[Canvas]]:
        lines = Lines(self._canvas, (Run(self._table.caption),), CAPTION, self._width)
        node = self._node.add("Caption")
        pitch = self._canvas.pitch(CAPTION)
        for number in range(len(lines)):

            def draw(canvas: Canvas, left: float, top: float, number: int = number) -> None:
                lines.draw(canvas, number, left, top, node)

            yield Box(pitch, draw, gap=gap if number == 0 else 0.0, keeps_next=True)

    def _heads(self) -> tuple[Cell, ...]:
        return tuple(column.heading for column in self._table.columns)

    def _needs(self) -> Iterator[tuple[float, float, float]]:
        canvas = self._canvas
        plain, bold = canvas.metrics(CELL), canvas.metrics(HEADING)
        for place, column in enumerate(self._table.columns):
            texts = {_text(cell, column) for cell in self._cells(place)}
            extra = max((_extra(canvas, cell) for cell in self._cells(place)), default=0.0)
            words = {word for text in texts for word in _BREAKS.split(text)}
            least = max((plain.horizontalAdvance(word) for word in words), default=0.0)
            # A word of a whole line, such as an address, is broken: it must not take the room of all others.
            least = min(least, self._width * _MOST_OF_WORD) + extra
            if column.kind in (*_NUMERIC, Kind.DATE, Kind.CODE):
                least = max((plain.horizontalAdvance(text) for text in texts), default=0.0) + extra
            least = max([least, *(bold.horizontalAdvance(word) for word in _BREAKS.split(column.heading))])
            lines = [line for text in texts for line in text.split("\n")]
            natural = max((plain.horizontalAdvance(line) for line in lines), default=0.0) + extra
            # The heading is worth a line more, not a column that is wider than all it holds.
            natural = max(natural, least, bold.horizontalAdvance(column.heading) / 2) + canvas.mm(0.5)
            yield least + canvas.mm(0.5), natural, self._width * column.width / 100

    def _cells(self, place: int) -> Iterator[Cell]:
        yield from (row[place] for row in self._table.rows)
        if self._table.total:
            yield self._table.total[place]

    def _row(
        self,
        cells: Sequence[Cell],
        style: Style,
        node: Node | None,
        *,
        rule: str = HAIR,
        over: str = "",
        head: tuple[Box[Canvas], ...] = (),
        is_head: bool = False,
    ) -> Iterator[Box[Canvas]]:
        """Give a box per line of a row; those of a short row stay together."""
        printed = [
            self._cell(place, cell, column, style, node, is_head=is_head)
            for place, (cell, column) in enumerate(zip(cells, self._table.columns))
        ]
        count = max((len(one.lines) for one in printed), default=1)
        pitch, padding = self._canvas.pitch(style), self._canvas.mm(_PADDING_MM)
        for number in range(count):
            above, below = padding * (number == 0), padding * (number == count - 1)

            def draw(canvas: Canvas, left: float, top: float, number: int = number, above: float = above) -> None:
                if over and number == 0:
                    canvas.line(left, top, left + self._width, over, 0.35)
                # Headings stand at the bottom of their row, as they belong to what is below them.
                for one in printed:
                    one.draw(canvas, number - (count - len(one.lines)) * is_head, left, top + above)
                if number == count - 1:
                    canvas.line(
                        left, top + above + pitch + padding, left + self._width, rule, 0.35 if is_head else 0.15
                    )

            yield Box(above + pitch + below, draw, keeps_next=_keeps(number, count), head=head)

    def _cell(
        self, place: int, cell: Cell, column: Column, style: Style, row: Node | None, *, is_head: bool
    ) -> _PrintedCell:
        node = None
        if row is not None:
            is_label = is_head or place == 0
            node = row.add("TH" if is_label else "TD", scope=("Column" if is_head else "Row") if is_label else "")
        kind = Kind.TEXT if is_head else column.kind
        is_right = column.kind in _NUMERIC
        indent = _extra(self._canvas, cell) if isinstance(cell, Swatch) else 0.0
        lines = Lines(self._canvas, cell_runs(cell, kind), style, self._widths[place] - indent, is_right=is_right)
        return _PrintedCell(cell, lines, self._lefts[place], self._widths[place], indent, node)


@dataclass(frozen=True)
class _PrintedCell:
    cell: Cell
    lines: Lines
    left: float
    width: float
    indent: float
    node: Node | None

    def draw(self, canvas: Canvas, number: int, left: float, top: float) -> None:
        """Draw a line of the cell, with the bar or the patch that goes with its first."""
        left += self.left
        if number == 0 and isinstance(self.cell, Swatch):
            draw_patch(canvas, self.cell, left, top, canvas.pitch(CELL))
        if number == 0 and isinstance(self.cell, Bar):
            high = canvas.mm(_BAR_HIGH_MM)
            canvas.tag(None)
            draw_svg(canvas, bar_svg(self.cell), left, top + (canvas.pitch(CELL) - high) / 2, self.width, high)
        if number >= 0:
            self.lines.draw(canvas, number, left + self.indent, top, self.node)


def _text(cell: Cell, column: Column) -> str:
    return "".join(run.text for run in cell_runs(cell, column.kind))


def _extra(canvas: Canvas, cell: Cell) -> float:
    """Give the room that a cell needs beside its text."""
    if isinstance(cell, Bar):
        return canvas.mm(_BAR_MM)
    return patch_width(canvas) if isinstance(cell, Swatch) else 0.0


def _keeps(number: int, count: int) -> bool:
    """Tell whether a line of a row stays with the next."""
    if number == count - 1:
        return False
    return count <= _WHOLE or number == 0 or number == count - 2


def _kept(box: Box[Canvas]) -> Box[Canvas]:
    return Box(box.height, box.draw, gap=box.gap, keeps_next=True)
