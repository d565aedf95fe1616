"""Small pictures of states, classes and levels: each differs in shape, so that colour alone never tells.

Classes are drawn as what they mean: outlines of regions, and the territory over them in the colour that it has on the
map. Colours of states have nearly the same contrast with white and with a dark background; on a selected row a
picture stands on a light plate.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from ..explanation.lifecycle import State
from ..explanation.quality import Level
from ..vocabulary import Class, Flag

SIDE = 16.0
"""Side of the square that shapes are drawn in; it is scaled to any size."""

SIZES = (16, 20, 24, 32, 48, 64)

GREY = "#7f7f7f"
ORANGE = "#d9730d"
RED = "#d64550"
BLUE = "#3b82c4"
GREEN = "#2e9460"
PURPLE = "#9a66c4"
PLATE = "#f7f7f7"

CLASS_COLOURS: Mapping[str, str] = {
    Class.COINCIDES.value: "#009e73",
    Class.WITHIN.value: "#56b4e9",
    Class.UNION.value: "#0072b2",
    Class.STRADDLES_MINOR.value: "#f0e442",
    Class.STRADDLES_ENLARGED.value: "#e69f00",
    Class.STRADDLES_SPLIT.value: "#d55e00",
    Class.EXTENDS_BEYOND.value: "#6e6e6e",
    Class.OUTSIDE.value: "#9a9a9a",
    Class.UNDECIDED.value: "#c8c8c8",
    Class.NOT_ASSESSABLE.value: "#ececec",
}
"""Those of `resources/styles/territories.qml`."""


class Shape(Enum):
    """What is drawn."""

    RING = "ring"
    HALF = "half"
    ARROW = "arrow"
    BACK = "back"
    CHECK = "check"
    CROSS = "cross"
    CLOCK = "clock"
    HOURGLASS = "hourglass"
    WARNING = "warning"
    FITS = "fits"
    DASH = "dash"
    SHIELD = "shield"
    DOT = "dot"
    WHOLE = "whole"
    INSIDE = "inside"
    PAIR = "pair"
    BITE = "bite"
    ENLARGED = "enlarged"
    SPLIT = "split"
    BEYOND = "beyond"
    APART = "apart"
    QUESTION = "question"
    STRUCK = "struck"
    HOLE = "hole"
    ODD_ONE = "odd_one"
    ISLAND = "island"
    PARTS = "parts"
    BRIDGE = "bridge"
    FRAME = "frame"
    NOTE = "note"
    BARS_0 = "bars_0"
    BARS_1 = "bars_1"
    BARS_2 = "bars_2"
    BARS_3 = "bars_3"


@dataclass(frozen=True)
class Badge:
    """A shape in a colour (as `#rrggbb`)."""

    shape: Shape
    colour: str


NO_STATE = Badge(Shape.DOT, GREY)
NO_CLASS = Badge(Shape.STRUCK, CLASS_COLOURS[Class.NOT_ASSESSABLE.value])
OVERDUE = Badge(Shape.HOURGLASS, RED)

_STATES: Mapping[str, Badge] = {
    State.OPEN.value: Badge(Shape.RING, ORANGE),
    State.DRAFT.value: Badge(Shape.HALF, BLUE),
    State.SUBMITTED.value: Badge(Shape.ARROW, BLUE),
    State.RETURNED.value: Badge(Shape.BACK, ORANGE),
    State.ACCEPTED.value: Badge(Shape.CHECK, GREEN),
    State.REJECTED.value: Badge(Shape.CROSS, RED),
    State.PLANNED.value: Badge(Shape.CLOCK, PURPLE),
    State.EXPIRED.value: Badge(Shape.HOURGLASS, RED),
    State.STALE.value: Badge(Shape.WARNING, ORANGE),
    State.RESOLVED.value: Badge(Shape.FITS, GREEN),
    State.WITHDRAWN.value: Badge(Shape.DASH, GREY),
    State.EXEMPT.value: Badge(Shape.SHIELD, GREEN),
}
_CLASS_SHAPES: Mapping[str, Shape] = {
    Class.COINCIDES.value: Shape.WHOLE,
    Class.WITHIN.value: Shape.INSIDE,
    Class.UNION.value: Shape.PAIR,
    Class.STRADDLES_MINOR.value: Shape.BITE,
    Class.STRADDLES_ENLARGED.value: Shape.ENLARGED,
    Class.STRADDLES_SPLIT.value: Shape.SPLIT,
    Class.EXTENDS_BEYOND.value: Shape.BEYOND,
    Class.OUTSIDE.value: Shape.APART,
    Class.UNDECIDED.value: Shape.QUESTION,
    Class.NOT_ASSESSABLE.value: Shape.STRUCK,
}
_LEVELS: Mapping[str, Badge] = {
    Level.NONE.value: Badge(Shape.BARS_0, GREY),
    Level.INSUFFICIENT.value: Badge(Shape.BARS_1, RED),
    Level.ADEQUATE.value: Badge(Shape.BARS_2, BLUE),
    Level.GOOD.value: Badge(Shape.BARS_3, GREEN),
}


_FLAG_SHAPES: Mapping[str, Shape] = {
    Flag.DONUT.value: Shape.HOLE,
    Flag.SINGLE_FOREIGN_MEMBER.value: Shape.ODD_ONE,
    Flag.EXCLAVE.value: Shape.ISLAND,
    Flag.NON_CONTIGUOUS.value: Shape.PARTS,
    Flag.CORRIDOR.value: Shape.BRIDGE,
    Flag.REGION_WITH_DONUT.value: Shape.FRAME,
}


def flag_badge(code: str) -> Badge:
    """Give the badge of a flag: aberrations are drawn as what they are, the others are a note."""
    shape = _FLAG_SHAPES.get(code)
    return Badge(Shape.NOTE, GREY) if shape is None else Badge(shape, ORANGE)


def state_badge(code: str) -> Badge:
    """Give the badge of a state; "" is nothing to explain."""
    return _STATES.get(code, NO_STATE)


def class_badge(code: str) -> Badge:
    """Give the badge of a class; "" is no finding."""
    shape = _CLASS_SHAPES.get(code)
    return NO_CLASS if shape is None else Badge(shape, CLASS_COLOURS[code])


def level_badge(code: str) -> Badge | None:
    """Give the badge of a level of quality; None where there is none."""
    return _LEVELS.get(code)


class BadgeIcons:
    """Icons of badges, each made once."""

    def __init__(self) -> None:
        self._icons: dict[Badge, QIcon] = {}

    def icon(self, badge: Badge) -> QIcon:
        """Give the icon of a badge, sharp at the sizes that fonts of 100 to 200 % ask for."""
        found = self._icons.get(badge)
        if found is None:
            found = self._icons[badge] = badge_icon(badge)
        return found


def badge_icon(badge: Badge) -> QIcon:
    """Make the icon of a badge."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_pixmap(badge, size, plate=False), QIcon.Mode.Normal)
        icon.addPixmap(_pixmap(badge, size, plate=True), QIcon.Mode.Selected)
    return icon


def badge_pixmap(badge: Badge, size: int, device_pixel_ratio: float = 1.0) -> QPixmap:
    """Make a picture of a badge for a label: `size` in device-independent pixels."""
    pixmap = _pixmap(badge, round(size * device_pixel_ratio), plate=False)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap


def draw_badge(painter: QPainter, rect: QRectF, badge: Badge) -> None:
    """Draw a badge into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / SIDE, rect.height() / SIDE)
    _DRAWN[badge.shape](painter, QColor(badge.colour))
    painter.restore()


def _pixmap(badge: Badge, size: int, *, plate: bool) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if plate:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PLATE))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 5, size / 5)
    draw_badge(painter, QRectF(0, 0, size, size), badge)
    painter.end()
    return pixmap


# Shapes of states, in a square of 16 by 16


def _line(painter: QPainter, colour: QColor, width: float = 2.0) -> None:
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _fill(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _ring(painter: QPainter, colour: QColor) -> None:
    _line(painter, colour, 2.2)
    painter.drawEllipse(QPointF(8, 8), 5.4, 5.4)


def _half(painter: QPainter, colour: QColor) -> None:
    _line(painter, colour, 1.6)
    painter.drawEllipse(QPointF(8, 8), 5.7, 5.7)
    _fill(painter, colour)
    painter.drawPie(QRectF(2.3, 2.3, 11.4, 11.4), 180 * 16, 180 * 16)


def _arrow(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    painter.drawPolygon(_polygon((1.5, 5.8), (8, 5.8), (8, 2), (14.8, 8), (8, 14), (8, 10.2), (1.5, 10.2)))


def _back(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    painter.drawPolygon(_polygon((1.2, 6.2), (6.6, 1.6), (6.6, 10.8)))
    _line(painter, colour, 2.4)
    path = QPainterPath(QPointF(6, 6.2))
    path.lineTo(9.5, 6.2)
    path.cubicTo(14.6, 6.2, 14.6, 13.4, 9.5, 13.4)
    path.lineTo(5.5, 13.4)
    painter.drawPath(path)


def _tick(painter: QPainter, colour: QColor, width: float) -> None:
    _line(painter, colour, width)
    painter.drawPolyline(_polygon((4.6, 8.4), (7.1, 10.9), (11.6, 5.5)))


def _check(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    painter.drawEllipse(QPointF(8, 8), 6.8, 6.8)
    _tick(painter, QColor("white"), 2.0)


def _cross(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    painter.drawPolygon(
        _polygon((5.2, 1.2), (10.8, 1.2), (14.8, 5.2), (14.8, 10.8), (10.8, 14.8), (5.2, 14.8), (1.2, 10.8), (1.2, 5.2))
    )
    _line(painter, QColor("white"), 2.0)
    painter.drawLine(QPointF(5.3, 5.3), QPointF(10.7, 10.7))
    painter.drawLine(QPointF(10.7, 5.3), QPointF(5.3, 10.7))


def _clock(painter: QPainter, colour: QColor) -> None:
    _line(painter, colour, 1.8)
    painter.drawEllipse(QPointF(8, 8), 6, 6)
    painter.drawPolyline(_polygon((8, 4.6), (8, 8.3), (10.6, 9.9)))


def _hourglass(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    painter.drawPolygon(_polygon((3.4, 2), (12.6, 2), (8, 8.4)))
    painter.drawPolygon(_polygon((3.4, 14), (12.6, 14), (8, 7.6)))
    _line(painter, colour, 1.6)
    painter.drawLine(QPointF(2.8, 1.6), QPointF(13.2, 1.6))
    painter.drawLine(QPointF(2.8, 14.4), QPointF(13.2, 14.4))


def _warning(painter: QPainter, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QBrush(colour))
    painter.drawPolygon(_polygon((8, 1.8), (15, 14), (1, 14)))
    _line(painter, QColor("white"), 1.8)
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.4))
    painter.drawLine(QPointF(8, 12), QPointF(8, 12))


def _fits(painter: QPainter, colour: QColor) -> None:
    _line(painter, colour, 2.4)
    painter.drawPolyline(_polygon((2.2, 8.6), (6.4, 12.6), (13.8, 3.6)))


def _dash(painter: QPainter, colour: QColor) -> None:
    _line(painter, colour, 1.6)
    painter.drawEllipse(QPointF(8, 8), 6, 6)
    _line(painter, colour, 2.0)
    painter.drawLine(QPointF(5.2, 8), QPointF(10.8, 8))


def _shield(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    path = QPainterPath(QPointF(8, 0.9))
    path.lineTo(14, 3)
    path.lineTo(14, 7.6)
    path.cubicTo(14, 11.4, 11.2, 14, 8, 15.3)
    path.cubicTo(4.8, 14, 2, 11.4, 2, 7.6)
    path.lineTo(2, 3)
    path.closeSubpath()
    painter.drawPath(path)
    _tick(painter, QColor("white"), 1.8)


def _dot(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    painter.drawEllipse(QPointF(8, 8), 2, 2)


# Shapes of classes: regions are outlines, the territory is filled


def _region(painter: QPainter, *rects: QRectF, dashed: bool = False) -> None:
    style = Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(GREY), 1.2, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRect(rect)


def _territory(painter: QPainter, colour: QColor, rect: QRectF) -> None:
    painter.setPen(QPen(colour.darker(140), 0.8))
    painter.setBrush(QBrush(colour))
    painter.drawRect(rect)


def _whole(painter: QPainter, colour: QColor) -> None:
    _territory(painter, colour, QRectF(2, 2, 12, 12))
    _region(painter, QRectF(2, 2, 12, 12))


def _inside(painter: QPainter, colour: QColor) -> None:
    _region(painter, QRectF(1.5, 1.5, 13, 13))
    _territory(painter, colour, QRectF(4.5, 4.5, 7, 7))


def _pair(painter: QPainter, colour: QColor) -> None:
    _territory(painter, colour, QRectF(1, 3, 14, 10))
    _region(painter, QRectF(1, 3, 7, 10), QRectF(8, 3, 7, 10))


def _two_regions(painter: QPainter) -> None:
    _region(painter, QRectF(0.8, 1.5, 7.2, 13), QRectF(8, 1.5, 7.2, 13))


def _bite(painter: QPainter, colour: QColor) -> None:
    _region(painter, QRectF(0.8, 1.5, 10, 13), QRectF(10.8, 1.5, 4.4, 13))
    _territory(painter, colour, QRectF(2.6, 4.5, 10.2, 7))


def _enlarged(painter: QPainter, colour: QColor) -> None:
    _territory(painter, colour, QRectF(0.8, 1.5, 7.2, 13))
    _territory(painter, colour, QRectF(8, 5, 3.8, 6))
    _two_regions(painter)


def _split(painter: QPainter, colour: QColor) -> None:
    _territory(painter, colour, QRectF(3.4, 4.5, 9.2, 7))
    _two_regions(painter)


def _beyond(painter: QPainter, colour: QColor) -> None:
    _region(painter, QRectF(0.8, 1.5, 8.4, 13))
    _territory(painter, colour, QRectF(4, 5, 11.2, 6))


def _apart(painter: QPainter, colour: QColor) -> None:
    _region(painter, QRectF(0.8, 0.8, 8, 8))
    _territory(painter, colour, QRectF(9.8, 9.8, 5.2, 5.2))


def _question(painter: QPainter, colour: QColor) -> None:
    _region(painter, QRectF(1.5, 1.5, 13, 13), dashed=True)
    _line(painter, QColor(GREY), 1.8)
    path = QPainterPath(QPointF(5.8, 6.2))
    path.cubicTo(5.8, 3.2, 10.4, 3.2, 10.4, 6)
    path.cubicTo(10.4, 8, 8, 8, 8, 9.8)
    painter.drawPath(path)
    painter.drawLine(QPointF(8, 12.2), QPointF(8, 12.2))


def _struck(painter: QPainter, colour: QColor) -> None:
    _region(painter, QRectF(2, 2, 12, 12), dashed=True)
    _line(painter, QColor(GREY), 1.6)
    painter.drawLine(QPointF(3.4, 12.6), QPointF(12.6, 3.4))


# Shapes of flags: the territory is filled, what is missing or apart is not


def _hole(painter: QPainter, colour: QColor) -> None:
    _line(painter, colour, 3.6)
    painter.drawEllipse(QPointF(8, 8), 4.8, 4.8)


def _odd_one(painter: QPainter, colour: QColor) -> None:
    _region(painter, QRectF(0.8, 1.5, 10, 13), QRectF(10.8, 1.5, 4.4, 13))
    _fill(painter, colour)
    painter.drawEllipse(QPointF(13, 8), 2.2, 2.2)


def _island(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    painter.drawRect(QRectF(1.2, 2.5, 8.2, 11))
    painter.drawRect(QRectF(11.8, 6, 3.4, 4))


def _parts(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    painter.drawPolygon(_polygon((1.2, 1.5), (10.6, 1.5), (1.2, 10.9)))
    painter.drawPolygon(_polygon((14.8, 14.5), (14.8, 5.1), (5.4, 14.5)))


def _bridge(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    painter.drawRect(QRectF(0.8, 3.5, 5.2, 9))
    painter.drawRect(QRectF(10, 3.5, 5.2, 9))
    painter.drawRect(QRectF(6, 7, 4, 2))


def _frame(painter: QPainter, colour: QColor) -> None:
    _line(painter, colour, 3.4)
    painter.drawRect(QRectF(2.6, 2.6, 10.8, 10.8))


def _note(painter: QPainter, colour: QColor) -> None:
    _line(painter, colour, 1.6)
    painter.drawPolygon(_polygon((3, 1.8), (10, 1.8), (13, 4.8), (13, 14.2), (3, 14.2)))
    painter.drawLine(QPointF(5.6, 7.4), QPointF(10.4, 7.4))
    painter.drawLine(QPointF(5.6, 10.6), QPointF(10.4, 10.6))


def _bars(count: int) -> Callable[[QPainter, QColor], None]:
    def drawn(painter: QPainter, colour: QColor) -> None:
        for bar, height in enumerate((4.5, 8.5, 12.5)):
            rect = QRectF(1.6 + 4.6 * bar, 14.4 - height, 3.4, height)
            painter.setPen(QPen(colour if bar < count else QColor(GREY), 1.0))
            painter.setBrush(QBrush(colour) if bar < count else QBrush(Qt.BrushStyle.NoBrush))
            painter.drawRect(rect)

    return drawn


_DRAWN: Mapping[Shape, Callable[[QPainter, QColor], None]] = {
    Shape.RING: _ring,
    Shape.HALF: _half,
    Shape.ARROW: _arrow,
    Shape.BACK: _back,
    Shape.CHECK: _check,
    Shape.CROSS: _cross,
    Shape.CLOCK: _clock,
    Shape.HOURGLASS: _hourglass,
    Shape.WARNING: _warning,
    Shape.FITS: _fits,
    Shape.DASH: _dash,
    Shape.SHIELD: _shield,
    Shape.DOT: _dot,
    Shape.WHOLE: _whole,
    Shape.INSIDE: _inside,
    Shape.PAIR: _pair,
    Shape.BITE: _bite,
    Shape.ENLARGED: _enlarged,
    Shape.SPLIT: _split,
    Shape.BEYOND: _beyond,
    Shape.APART: _apart,
    Shape.QUESTION: _question,
    Shape.STRUCK: _struck,
    Shape.HOLE: _hole,
    Shape.ODD_ONE: _odd_one,
    Shape.ISLAND: _island,
    Shape.PARTS: _parts,
    Shape.BRIDGE: _bridge,
    Shape.FRAME: _frame,
    Shape.NOTE: _note,
    Shape.BARS_0: _bars(0),
    Shape.BARS_1: _bars(1),
    Shape.BARS_2: _bars(2),
    Shape.BARS_3: _bars(3),
}
