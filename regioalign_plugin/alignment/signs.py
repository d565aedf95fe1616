"""On which side a point lies: by floating point where a rounding bound allows it, else exactly."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .arrays import Booleans, Floats, Integers

# Shewchuk 1997, "Adaptive precision floating-point arithmetic and fast robust geometric predicates", bound A.
_SAME_ANGLE = 1e-12
_MOST_EXACT = 10_000
_BOUND = 3.3306690738754716e-16


Point = tuple[float, float]


@dataclass(frozen=True)
class Points:
    """Points of the plane, as two arrays of coordinates."""

    x: Floats
    y: Floats

    def at(self, row: int) -> Point:
        """Give one point."""
        return float(self.x[row]), float(self.y[row])


def turn(a: Points, b: Points, c: Points) -> tuple[Floats, Floats]:
    """Twice the area of the triangles a, b, c, and how far rounding may have moved it.

    Returns
    -------
    value
        Positive where c lies left of the line from a to b.
    margin
        Bound on the rounding error of `value`.
    """
    left = (a.x - c.x) * (b.y - c.y)
    right = (a.y - c.y) * (b.x - c.x)
    return left - right, _BOUND * (np.abs(left) + np.abs(right))


def side(a: Points, b: Points, c: Points) -> Floats:
    """Side of the line from a to b on which c lies: 1 left, -1 right, 0 on it.

    Where rounding hides the sign it is worked out exactly; where it does so very often, 0 is left for undecided.
    """
    value, margin = turn(a, b, c)
    sign = np.sign(value)
    hidden = np.flatnonzero((np.abs(value) <= margin) & (margin > 0.0))
    sign[hidden] = 0.0
    if len(hidden) <= _MOST_EXACT:
        sign[hidden] = [_exact_side(*row) for row in zip(*(axis[hidden].tolist() for axis in _axes(a, b, c)))]
    return sign


def _axes(*points: Points) -> list[Floats]:
    return [axis for point in points for axis in (point.x, point.y)]


def _exact_side(a_x: float, a_y: float, b_x: float, b_y: float, c_x: float, c_y: float) -> float:
    value = _exact_turn(a_x, a_y, b_x, b_y, c_x, c_y)
    return float((value > 0) - (value < 0))


def _exact_turn(a_x: float, a_y: float, b_x: float, b_y: float, c_x: float, c_y: float) -> Fraction:
    x, y = Fraction(c_x), Fraction(c_y)
    return (Fraction(a_x) - x) * (Fraction(b_y) - y) - (Fraction(a_y) - y) * (Fraction(b_x) - x)


def exact_place(p: Point, q: Point, a: Point, b: Point) -> Fraction:
    """How far along the edge from p to q it crosses the line from a to b, as an exact fraction."""
    start, end = (_exact_turn(*a, *b, *point) for point in (p, q))
    return start / (start - end)


def in_wedge(apex: Points, start: Points, end: Points, point: Points) -> tuple[Booleans, Booleans]:
    """Tell whether the direction to a point lies strictly inside a wedge.

    The wedge at `apex` runs counter-clockwise from the direction of `start` to that of `end`.

    Returns
    -------
    inside
        True where it does.
    undecided
        True where the point lies in the direction of `start` or `end`, as far as can be told, or where
        these two coincide.
    """
    from_start = side(apex, start, point)
    to_end = side(apex, point, end)
    opening = side(apex, start, end)
    convex = (from_start > 0) & (to_end > 0)
    reflex = ~((from_start < 0) & (to_end < 0))
    inside = np.where(opening > 0, convex, np.where(opening < 0, reflex, from_start > 0))
    undecided = (from_start == 0) & _same_way(apex, start, point)
    undecided |= (to_end == 0) & _same_way(apex, end, point)
    undecided |= (opening == 0) & _same_way(apex, start, end)
    return inside, undecided


def next_inward(group: Integers, apex: Points, outward: Points, inward: Points) -> Integers:
    """Pair the rays of polygons that pass a vertex more than once, so that their wedges share no ground.

    Where a polygon touches itself, its interior lies counter-clockwise of each outward ray (along which its border
    leaves) up to the next inward ray (along which its border comes), which can be that of another passage.

    Parameters
    ----------
    group
        Number of the polygon and vertex of each passage.
    apex, outward, inward
        Per passage the vertex, the next point of the border and the one before.

    Returns
    -------
    Integers
        Per passage the row of the passage whose inward ray follows its outward ray; -1 where that is not certain.
    """
    count = len(group)
    if not count:
        return np.zeros(0, dtype=np.int64)
    angle = np.concatenate([np.arctan2(ray.y - apex.y, ray.x - apex.x) for ray in (outward, inward)])
    owner = np.concatenate([group, group])
    order = np.lexsort((angle, owner))
    sorted_owner = owner[order]
    opens = np.append(True, sorted_owner[1:] != sorted_owner[:-1])
    first = np.flatnonzero(opens)
    follower = np.arange(1, 2 * count + 1)
    follower[np.append(first[1:], 2 * count) - 1] = first
    next_ray = np.empty(2 * count, dtype=np.int64)
    next_ray[order] = order[follower]
    apart = np.empty(2 * count)
    apart[order] = np.abs(angle[order[follower]] - angle[order])
    partner = next_ray[:count] - count
    return np.where((partner >= 0) & (apart[:count] > _SAME_ANGLE), partner, -1)


def _same_way(apex: Points, a: Points, b: Points) -> Booleans:
    return (a.x - apex.x) * (b.x - apex.x) + (a.y - apex.y) * (b.y - apex.y) >= 0
