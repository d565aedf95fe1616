"""Text in lines: measured on the paper that it is for, and drawn line by line, so that a page can end after any.

Lengths are dots of the paper. Fonts are those that the system has: the first of a list that is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from .document import Picture
from .pdf_tags import ARTIFACT, END, FIRST_NUMBER, Marks, Node, mark_x

INK, SOFT, ACCENT, RULE, HAIR = "#1a1a1a", "#444444", "#1f4e79", "#555555", "#cccccc"
LINK_COLOUR = "#14507f"
LINK_SCHEME = "regioalign:"
"""What addresses of links inside the document begin with, until `pdf_file` turns them into places."""

FAMILIES = ("Arial", "Liberation Sans", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
_MM_PER_INCH = 25.4
_BREAK = "\u2028"


@dataclass(frozen=True)
class Style:
    """How text looks: size in points, and how much higher a line is than its size."""

    size: float
    is_bold: bool = False
    is_italic: bool = False
    colour: str = INK
    leading: float = 1.32


@dataclass(frozen=True)
class Run:
    """A stretch of text; `target` is the section it leads to, `style` "" or one that differs from the paragraph's."""

    text: str
    colour: str = ""
    is_bold: bool | None = None
    target: str = ""


def _draw_nothing(picture: Picture, top: float) -> None:
    """Draw no map: no page has been begun."""


def has_fonts() -> bool:
    """Tell whether the system has any font to write with."""
    return bool(_known_families())


def _known_families() -> list[str]:
    try:
        return list(QFontDatabase.families())
    except TypeError:  # Qt 5: not static
        return list(QFontDatabase().families())


class Canvas:
    """The paper that is drawn on, page after page."""

    def __init__(self, device: QPagedPaintDevice, marks: Marks) -> None:
        self.device = device
        self.painter = QPainter()
        self.dots_per_mm = device.logicalDpiX() / _MM_PER_INCH
        self.marks = marks
        self.page_of: dict[str, int] = {}
        self._families = list(FAMILIES)
        self._fonts: dict[Style, QFont] = {}
        self.draw_map: Callable[[Picture, float], None] = _draw_nothing
        self._open: Node | None = None
        self._is_open = False

    def prefer(self, family: str) -> None:
        """Write in a family of fonts from here on, where the system has it."""
        self._families = [family, *(one for one in FAMILIES if one != family)] if family else list(FAMILIES)
        self._fonts = {}

    @property
    def family(self) -> str:
        """The family that text is really written in."""
        return str(QFontInfo(self.font(Style(10))).family())

    def mm(self, millimetres: float) -> float:
        """Give a length in dots."""
        return millimetres * self.dots_per_mm

    def font(self, style: Style) -> QFont:
        """Give the font of a style."""
        found = self._fonts.get(style)
        if found is None:
            found = QFont()
            found.setFamilies(self._families)
            found.setPointSizeF(style.size)
            found.setBold(style.is_bold)
            found.setItalic(style.is_italic)
            self._fonts[style] = found
        return found

    def metrics(self, style: Style) -> QFontMetricsF:
        """Give the measures of a style on this paper."""
        return QFontMetricsF(self.font(style), self.device)

    def pitch(self, style: Style) -> float:
        """Give the height of a line."""
        return style.size * style.leading * self.device.logicalDpiY() / 72

    # Structure

    def begin_page(self) -> None:
        """Take note of a new page."""
        self._is_open, self._open = False, None
        self.marks.pages.append([])

    def tag(self, node: Node | None) -> None:
        """Tell what is drawn from here on; None for what only adorns the page."""
        if self._is_open and node is self._open:
            return
        self.close()
        self._mark(ARTIFACT if node is None else FIRST_NUMBER + self.marks.take(node))
        self._is_open, self._open = True, node

    def close(self) -> None:
        """Tell that what was told last ends here."""
        if self._is_open:
            self._mark(END)
            self._is_open, self._open = False, None

    def _mark(self, code: int) -> None:
        self.painter.fillRect(QRectF(mark_x(code), -8, 4, 4), QColor(INK))

    # Shapes

    def fill(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        self.tag(None)
        self.painter.fillRect(QRectF(left, top, width, height), QColor(colour))

    def line(self, left: float, top: float, right: float, colour: str, width_mm: float) -> None:
        """Draw a level line."""
        self.tag(None)
        pen = QPen(QColor(colour), self.mm(width_mm))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(left, top, right, top))

    def frame(self, left: float, top: float, width: float, height: float, colour: str, width_mm: float) -> None:
        """Draw the border of a rectangle."""
        self.tag(None)
        self.painter.setPen(QPen(QColor(colour), self.mm(width_mm)))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(QRectF(left, top, width, height))


def plain_text(runs: Iterable[Run]) -> str:
    """Give the text of runs."""
    return "".join(run.text for run in runs)


class Lines:
    """
    A paragraph in lines.

    Parameters
    ----------
    canvas
        The paper.
    runs
        What it says; a new line in it starts a line.
    style
        How it looks.
    width
        Of its lines.
    is_right
        Whether its lines end at the right, as numbers do.
    """

    def __init__(
        self, canvas: Canvas, runs: Sequence[Run], style: Style, width: float, *, is_right: bool = False
    ) -> None:
        self._pitch = canvas.pitch(style)
        text = _on_paper(plain_text(runs))
        self._layout = QTextLayout(text, canvas.font(style), canvas.device)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.setFormats(list(_formats(runs, style)))
        self.lines: list[QTextLine] = []
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, 0))
            self.lines.append(line)
            line = self._layout.createLine()
        self._layout.endLayout()

    def __len__(self) -> int:
        """Count the lines."""
        return len(self.lines)

    @property
    def height(self) -> float:
        """Of all lines."""
        return self._pitch * len(self.lines)

    def draw(self, canvas: Canvas, number: int, left: float, top: float, node: Node | None) -> None:
        """Draw a line at a place; nothing where there is none of that number."""
        if number >= len(self.lines):
            return
        canvas.tag(node)
        line = self.lines[number]
        line.draw(canvas.painter, QPointF(left, top + (self._pitch - line.height()) / 2))


def _on_paper(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", _BREAK).replace("\t", " ")


def _formats(runs: Iterable[Run], style: Style) -> Iterable[QTextLayout.FormatRange]:
    start = 0
    for run in runs:
        text = _on_paper(run.text)
        found = QTextLayout.FormatRange()
        found.start, found.length = start, _units(text)
        form = QTextCharFormat()
        form.setForeground(QColor(run.colour or (LINK_COLOUR if run.target else style.colour)))
        if run.is_bold is not None:
            form.setFontWeight(QFont.Weight.Bold if run.is_bold else QFont.Weight.Normal)
        if run.target:
            form.setAnchor(True)
            form.setAnchorHref(LINK_SCHEME + run.target)
        found.format = form
        start += found.length
        yield found


def _units(text: str) -> int:
    """Count as Qt does: what lies beyond the first plane of Unicode counts double."""
    return len(text) + sum(letter > "\uffff" for letter in text)
