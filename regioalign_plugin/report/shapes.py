"""Geometries to lines on paper: WKB read, clipped to a frame, and put on a grid as fine as the paper can show.

Corners are put on the nearest point of the grid, whatever shape they belong to, so that neighbours that share a border
share it on paper too, and that the size of a picture follows from its paper and not from its data. Nothing else is
needed for that than what Python has.
"""

from __future__ import annotations

import math
import struct
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Bounds = tuple[float, float, float, float]
Ring = Sequence[tuple[float, float]]
GridRing = list[tuple[int, int]]

_POLYGON, _MULTI_POLYGON = 3, 6
_MOST_PARTS = 10_000_000
_LEAST_CORNERS = 3
_NATIVE = "<" if sys.byteorder == "little" else ">"


@dataclass(frozen=True)
class Frame:
    """
    A part of the earth on a piece of paper.

    Parameters
    ----------
    bounds
        What it shows, in units of the map.
    width, height
        Of the paper, in steps of its grid.
    stretch
        How much longer a unit is to the north than to the east: 1 but for degrees.
    """

    bounds: Bounds
    width: int
    height: int
    stretch: float = 1.0

    @property
    def scale(self) -> float:
        """Steps of the grid per unit of the map, to the east."""
        return self.width / (self.bounds[2] - self.bounds[0])

    def place(self, x: float, y: float) -> tuple[int, int]:
        """Give the point of the grid that is nearest."""
        scale = self.scale
        return round((x - self.bounds[0]) * scale), round((self.bounds[3] - y) * scale * self.stretch)


def frame_of(
    bounds: Bounds, width: int, most_height: int, *, margin: float = 0.04, is_geographic: bool = False
) -> Frame:
    """
    Fit a frame around bounds, on paper of a width and no higher than given.

    Parameters
    ----------
    bounds
        What is to be seen.
    width, most_height
        In steps of the grid.
    margin
        Share of the larger side that is left free around.
    is_geographic
        Whether the bounds are degrees.
    """
    west, south, east, north = bounds
    stretch = 1.0 / max(math.cos(math.radians((south + north) / 2)), 0.05) if is_geographic else 1.0
    wide, high = east - west, (north - south) * stretch
    around = max(wide, high) * margin or 1.0
    wide, high = wide + 2 * around, high + 2 * around
    height = width * high / wide
    if height > most_height:
        wide, height = high * width / most_height, most_height
    x, y = (west + east) / 2, (south + north) / 2
    shown = (x - wide / 2, y - high / 2 / stretch, x + wide / 2, y + high / 2 / stretch)
    return Frame(shown, width, max(round(height), 1), stretch)


def rings_of(wkb: bytes) -> tuple[Ring, ...]:
    """Give all rings of a polygon or multipolygon; nothing for what is neither, or is cut off."""
    try:
        return tuple(_rings(wkb))
    except (struct.error, ValueError):
        return ()


def _rings(wkb: bytes) -> Iterator[Ring]:
    place = 0
    order, kind = _head(wkb, place)
    polygons = 1
    if kind == _MULTI_POLYGON:
        polygons = min(struct.unpack_from(f"{order}I", wkb, 5)[0], _MOST_PARTS)
        place = 9
    elif kind != _POLYGON:
        return
    for _ in range(polygons):
        order, _kind = _head(wkb, place)
        rings = struct.unpack_from(f"{order}I", wkb, place + 5)[0]
        place += 9
        for _ring in range(min(rings, _MOST_PARTS)):
            count = struct.unpack_from(f"{order}I", wkb, place)[0]
            values = array("d", wkb[place + 4 : place + 4 + 16 * count])
            if order != _NATIVE:
                values.byteswap()
            place += 4 + 16 * count
            yield tuple(zip(values[::2], values[1::2]))


def _head(wkb: bytes, place: int) -> tuple[str, int]:
    order = "<" if wkb[place : place + 1] == b"\x01" else ">"
    return order, struct.unpack_from(f"{order}I", wkb, place + 1)[0]


def bounds_of(rings: Iterable[Ring]) -> Bounds | None:
    """Give the bounds of rings; None where there is no corner."""
    corners = [corner for ring in rings for corner in ring]
    if not corners:
        return None
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def bounds_together(several: Iterable[Bounds | None]) -> Bounds | None:
    """Give the bounds of all; None where there is none."""
    known = [one for one in several if one is not None]
    if not known:
        return None
    west, south, east, north = zip(*known)
    return min(west), min(south), max(east), max(north)


def meet(one: Bounds, other: Bounds) -> bool:
    """Tell whether bounds meet."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def drawn(rings: Iterable[Ring], frame: Frame, *, least: int = 2) -> list[GridRing]:
    """
    Put rings on the grid of a frame, without what lies outside it and without what is too small to see.

    Parameters
    ----------
    rings
        In units of the map.
    frame
        Where they are drawn.
    least
        Double the area in steps of the grid that a ring must have.
    """
    found = []
    edge = max(frame.width, frame.height) // 20 + 4
    box = (-edge, -edge, frame.width + edge, frame.height + edge)
    for ring in rings:
        gridded = _straightened(_clipped(_gridded(ring, frame), box))
        if len(gridded) >= _LEAST_CORNERS and abs(double_area(gridded)) >= least:
            found.append(gridded)
    return found


def _gridded(ring: Ring, frame: Frame) -> GridRing:
    """Round corners to the grid, each point once in a row."""
    west, north, scale = frame.bounds[0], frame.bounds[3], frame.scale
    rise = scale * frame.stretch
    found: GridRing = []
    last = None
    for x, y in ring:
        if not math.isfinite(x + y):
            continue
        point = (round((x - west) * scale), round((north - y) * rise))
        if point != last:
            found.append(point)
            last = point
    if len(found) > 1 and found[0] == found[-1]:
        found.pop()
    return found


def _straightened(ring: GridRing) -> GridRing:
    """Leave out corners on a straight line between their neighbours, and spikes that go nowhere."""
    found: GridRing = []
    for point in ring:
        while len(found) > 1 and _turn(found[-2], found[-1], point) == 0:
            found.pop()
        if not found or found[-1] != point:
            found.append(point)
    while len(found) > _LEAST_CORNERS and _turn(found[-2], found[-1], found[0]) == 0:
        found.pop()
    return found


def _turn(one: tuple[int, int], two: tuple[int, int], three: tuple[int, int]) -> int:
    return (two[0] - one[0]) * (three[1] - two[1]) - (two[1] - one[1]) * (three[0] - two[0])


def _clipped(ring: GridRing, box: tuple[int, int, int, int]) -> GridRing:
    """Clip a ring to a box, one side after the other (Sutherland and Hodgman)."""
    if all(box[0] <= x <= box[2] and box[1] <= y <= box[3] for x, y in ring):
        return ring
    for axis, limit, sign in ((0, box[0], 1), (0, box[2], -1), (1, box[1], 1), (1, box[3], -1)):
        ring = _cut(ring, axis, limit, sign)
    return ring


def _cut(ring: GridRing, axis: int, limit: int, sign: int) -> GridRing:
    found: GridRing = []
    for place, point in enumerate(ring):
        before = ring[place - 1]
        is_in, was_in = (point[axis] - limit) * sign >= 0, (before[axis] - limit) * sign >= 0
        if is_in != was_in:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            other = round(before[1 - axis] + share * (point[1 - axis] - before[1 - axis]))
            found.append((limit, other) if axis == 0 else (other, limit))
        if is_in:
            found.append(point)
    return found


def double_area(ring: Sequence[tuple[float, float]]) -> float:
    """Give twice the area of a ring, negative where it turns the other way."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], *ring[:1]]))


def path_data(rings: Iterable[GridRing]) -> str:
    """Write rings as the path of an SVG, each corner by its distance from the one before."""
    return "".join(_ring_data(ring) for ring in rings)


def _ring_data(ring: GridRing) -> str:
    x, y = ring[0]
    steps = [f"M{x} {y}l"]
    for here, there in zip(ring, ring[1:]):
        east, down = there[0] - here[0], there[1] - here[1]
        steps.append(f"{east}{'' if down < 0 else ' '}{down}" if len(steps) == 1 else _step(east, down))
    return "".join(steps) + "z"


def _step(east: int, down: int) -> str:
    return f"{'' if east < 0 else ' '}{east}{'' if down < 0 else ' '}{down}"


@dataclass(frozen=True)
class Spot:
    """A place for a name: a point of the grid, and how far the border is from it to the left and the right."""

    x: int
    y: int
    room: float


_ROWS = 15
_SPOTS_A_ROW = 2
Span = tuple[float, float]


def spots_in(rings: Sequence[GridRing], frame: Frame) -> list[Spot]:
    """Give places for a name inside a shape and the frame, those with the most room for a line of text first."""
    ys = [y for ring in rings for _, y in ring]
    if not ys:
        return []
    top, bottom = max(min(ys), 0), min(max(ys), frame.height)
    step = (bottom - top) / (_ROWS + 1)
    if step <= 0:
        return []
    levels = [top + step * row for row in range(1, _ROWS + 1)]
    spans = _spans(rings, levels, frame.width)
    found = []
    for row, y in enumerate(levels):
        for west, east in sorted(spans[row], key=lambda span: span[0] - span[1])[:_SPOTS_A_ROW]:
            x = (west + east) / 2
            around = [_room(spans[near], x) for near in (row - 1, row, row + 1) if 0 <= near < _ROWS]
            found.append(Spot(round(x), round(y), min(around)))
    return sorted(found, key=lambda spot: -spot.room)


def _spans(rings: Sequence[GridRing], levels: Sequence[float], width: int) -> list[list[Span]]:
    """Give for each level the stretches that lie inside the shape and the frame."""
    crossings: list[list[float]] = [[] for _ in levels]
    first, step = levels[0], levels[1] - levels[0]
    for ring in rings:
        x0, y0 = ring[-1]
        for x1, y1 in ring:
            low, high = (y0, y1) if y0 < y1 else (y1, y0)
            start = max(math.ceil((low - first) / step), 0)
            while start < len(levels) and levels[start] < high:
                if levels[start] >= low:
                    crossings[start].append(x0 + (levels[start] - y0) * (x1 - x0) / (y1 - y0))
                start += 1
            x0, y0 = x1, y1
    return [_inside(sorted(row), width) for row in crossings]


def _inside(crossings: Sequence[float], width: int) -> list[Span]:
    pairs = ((max(west, 0.0), min(east, float(width))) for west, east in zip(crossings[::2], crossings[1::2]))
    return [(west, east) for west, east in pairs if east > west]


def _room(spans: Sequence[Span], x: float) -> float:
    return max((min(x - west, east - x) for west, east in spans if west <= x <= east), default=0.0)


def holds(rings: Iterable[Ring], x: float, y: float) -> bool:
    """Tell whether a point lies inside rings, by the number of borders to its east."""
    count = 0
    for ring in rings:
        x0, y0 = ring[-1]
        for x1, y1 in ring:
            if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
                count += 1
            x0, y0 = x1, y1
    return count % 2 == 1
