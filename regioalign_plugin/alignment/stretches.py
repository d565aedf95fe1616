"""Stretches of border between two meetings, and what they add up to."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from fractions import Fraction

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers, Numbers
from .borders import Scale
from .meetings import AT_VERTEX, Events
from .rings import Rings
from .signs import Points, exact_place

_SMALL = np.iinfo(np.uint16).max
_MOST_EXACT = 10_000


@dataclass(frozen=True)
class Stretches:
    """Stretches of rings that lie inside a polygon of the other side.

    Parameters
    ----------
    other
        The polygon of the other side.
    start, start_x, start_y
        Ring position whose edge the stretch begins on, and the place where it begins.
    end, end_x, end_y
        The same for its end.
    wraps
        True where the stretch runs past the closing vertex of its ring.
    """

    other: Integers
    start: Integers
    start_x: Floats
    start_y: Floats
    end: Integers
    end_x: Floats
    end_y: Floats
    wraps: Booleans

    @classmethod
    def whole_rings(cls, rings: Rings, ring: Integers, other: Integers) -> Stretches:
        """Rings that lie wholly inside `other`."""
        start, end = rings.start[ring], rings.last[ring]
        wraps = np.zeros(len(ring), dtype=bool)
        return cls(other, start, rings.x[start], rings.y[start], end, rings.x[end], rings.y[end], wraps)

    def joined(self, more: Stretches) -> Stretches:
        """These and `more` stretches."""
        columns = [column.name for column in fields(self)]
        return Stretches(*(np.concatenate([getattr(self, column), getattr(more, column)]) for column in columns))

    def taken(self, rows: Booleans) -> Stretches:
        """Those stretches that `rows` marks."""
        return Stretches(*(getattr(self, column.name)[rows] for column in fields(self)))

    def owner(self, rings: Rings) -> Integers:
        """Polygon to whose rings each stretch belongs."""
        return rings.owner[rings.ring_of(self.start)]

    def twice_area(self, rings: Rings, running: Integers, scale: Scale) -> Integers:
        """Cross products along each stretch, in units of the scale."""

        def part(position: Integers, x: Floats, y: Floats) -> Integers:
            base_x, base_y = rings.x[position], rings.y[position]
            return scale.cross(base_x, base_y, x - base_x, y - base_y)

        sums = part(self.end, self.end_x, self.end_y) - part(self.start, self.start_x, self.start_y)
        return sums + self._between(rings, running)

    def lines(self, rings: Rings) -> Geometries:
        """Each stretch as a line."""
        first, last = rings.start[:-1], rings.last
        ring = rings.ring_of(self.start)
        made = np.empty(len(self.start), dtype=object)
        for row, (start, end) in enumerate(zip(self.start.tolist(), self.end.tolist())):
            if self.wraps[row]:
                around = int(last[ring[row]]), int(first[ring[row]])
                between = np.concatenate([np.arange(start + 1, around[0]), np.arange(around[1], end + 1)])
            else:
                between = np.arange(start + 1, end + 1)
            x = np.concatenate([self.start_x[row : row + 1], rings.x[between], self.end_x[row : row + 1]])
            y = np.concatenate([self.start_y[row : row + 1], rings.y[between], self.end_y[row : row + 1]])
            moves = np.append(True, (x[1:] != x[:-1]) | (y[1:] != y[:-1]))
            made[row] = shapely.linestrings(x[moves], y[moves]) if moves.sum() > 1 else None
        return made

    def length(self, rings: Rings, running: Floats) -> Floats:
        """Length of each stretch in metres, of those edges that `running` counts."""
        end = self._begun(rings, running, self.end, self.end_x, self.end_y)
        start = self._begun(rings, running, self.start, self.start_x, self.start_y)
        return np.maximum(end - start + self._between(rings, running), 0.0)

    def _begun(self, rings: Rings, running: Floats, position: Integers, x: Floats, y: Floats) -> Floats:
        """Length from a position to a place on its edge, 0 where the edge does not count."""
        counted = running[position + 1] > running[position]
        return np.where(counted, np.hypot(x - rings.x[position], y - rings.y[position]), 0.0)

    def _between(self, rings: Rings, running: Numbers) -> Numbers:
        sums = running[self.end] - running[self.start]
        ring = rings.ring_of(self.start[self.wraps])
        sums[self.wraps] += running[rings.last[ring]] - running[rings.start[ring]]
        return sums


@dataclass(frozen=True)
class Ordered:
    """Events in walking order.

    Parameters
    ----------
    stretches
        The stretches inside `other` between them.
    ring, other
        Every pair of a ring and a polygon of the other side that meet, sorted by ring, then polygon.
    broken_ring, broken_other
        Pairs of which the events contradict each other, or lie so close together that rounding decides their order.
    """

    stretches: Stretches
    ring: Integers
    other: Integers
    broken_ring: Integers
    broken_other: Integers


def order_events(events: Events, rings: Rings, others: Rings) -> Ordered:
    """Sort events along their rings and find the stretches between them.

    After an event that goes in, the next one must come from inside; a pair where that fails is reported as broken.

    Parameters
    ----------
    events
        What happens along the rings.
    rings, others
        The rings that the events are on, and those of the other side.
    """
    events = _joined_passages(events.taken(_walking_order(events)))
    ring = rings.ring_of(events.position)
    count = len(ring)
    opens = np.ones(count, dtype=bool)
    opens[1:] = (ring[1:] != ring[:-1]) | (events.other[1:] != events.other[:-1])
    close = _too_close(events, opens)
    events = _settle_close(events, close, rings, others)
    first = np.flatnonzero(opens)
    follower = np.arange(1, count + 1)
    closes = np.append(first[1:], count)[: len(first)] - 1
    follower[closes] = first
    broken = np.flatnonzero((events.after != events.before[follower]) | close)
    inside = np.flatnonzero(events.after)
    to = follower[inside]
    stretches = Stretches(
        events.other[inside],
        events.position[inside],
        events.x[inside],
        events.y[inside],
        events.position[to],
        events.x[to],
        events.y[to],
        to <= inside,
    )
    order = np.lexsort((events.other[first], ring[first]))
    return Ordered(stretches, ring[first][order], events.other[first][order], ring[broken], events.other[broken])


def _walking_order(events: Events) -> Integers:
    """Order by polygon, then by place along the rings; a vertex comes before the places on the edge after it."""
    place = events.position + np.maximum(events.along, 0.0)
    order = np.argsort(place, kind="stable")
    _settle_ties(events, place, order)
    other = events.other[order]
    if len(other) and int(other.max()) <= _SMALL:
        other = other.astype(np.uint16)  # short integers are sorted by counting, several times faster
    return order[np.argsort(other, kind="stable")]


def _settle_ties(events: Events, place: Floats, order: Integers) -> None:
    """Order places that are equal as one number, but not as edge and place along it."""
    same = place[order[1:]] == place[order[:-1]]
    tied = np.zeros(len(order), dtype=bool)
    tied[1:] |= same
    tied[:-1] |= same
    rows = order[tied]
    order[tied] = rows[np.lexsort((events.along[rows], events.position[rows], place[rows]))]


def _joined_passages(events: Events) -> Events:
    """Make one event of several passages of a polygon at a vertex.

    Their wedges share no ground: what is inside one of them is inside the polygon.
    """
    fresh = np.ones(len(events.other), dtype=bool)
    fresh[1:] = (events.other[1:] != events.other[:-1]) | (events.position[1:] != events.position[:-1])
    fresh |= events.along != AT_VERTEX
    if fresh.all():
        return events
    first = np.flatnonzero(fresh)
    before, after = (np.logical_or.reduceat(flags, first) for flags in (events.before, events.after))
    return replace(events.taken(first), before=before, after=after)


def _too_close(events: Events, opens: Booleans) -> Booleans:
    """Tell which events lie so close to the one before on the same edge that rounding decides their order."""
    close = np.zeros(len(events.other), dtype=bool)
    between = events.along[1:] - events.along[:-1] <= events.margin[1:] + events.margin[:-1]
    close[1:] = ~opens[1:] & (events.position[1:] == events.position[:-1]) & (events.along[:-1] >= 0.0) & between
    return close


def _settle_close(events: Events, close: Booleans, rings: Rings, others: Rings) -> Events:
    """Order exactly those events that are marked as close to the one before, and take the marks away.

    A mark stays where two are at the very same place, or where there are too many.
    """
    marked = np.flatnonzero(close)
    if not len(marked) or len(marked) > _MOST_EXACT:
        return events
    order = np.arange(len(close))
    for run in np.split(marked, np.flatnonzero(np.diff(marked) > 1) + 1):
        rows = np.append(run[0] - 1, run).tolist()
        places = {row: _exact_along(events, row, rings, others) for row in rows}
        order[rows] = sorted(rows, key=places.__getitem__)
        close[run] = len(set(places.values())) < len(rows)
    return events.taken(order)


def _exact_along(events: Events, row: int, rings: Rings, others: Rings) -> Fraction:
    """How far along its edge an event is, as an exact fraction."""
    at, across = int(events.position[row]), int(events.partner[row])
    own, other = Points(rings.x, rings.y), Points(others.x, others.y)
    return exact_place(own.at(at), own.at(at + 1), other.at(across), other.at(across + 1))
