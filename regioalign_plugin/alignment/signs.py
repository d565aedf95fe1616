"""On which side a point lies, with a rounding bound: a sign that is not certain is said to be undecided."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Booleans, Floats

# Shewchuk 1997, "Adaptive precision floating-point arithmetic and fast robust geometric predicates", bound A.
_BOUND = 3.3306690738754716e-16


@dataclass(frozen=True)
class Points:
    """Points of the plane, as two arrays of coordinates."""

    x: Floats
    y: Floats


def turn(a: Points, b: Points, c: Points) -> tuple[Floats, Floats]:
    """Twice the area of the triangles a, b, c, and its sign.

    Returns
    -------
    value
        Positive where c lies left of the line from a to b.
    sign
        1, -1, or 0 where rounding leaves it undecided.
    """
    left = (a.x - c.x) * (b.y - c.y)
    right = (a.y - c.y) * (b.x - c.x)
    value = left - right
    certain = np.abs(value) > _BOUND * (np.abs(left) + np.abs(right))
    return value, np.where(certain, np.sign(value), 0.0)


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
    _, from_start = turn(apex, start, point)
    _, to_end = turn(apex, point, end)
    _, opening = turn(apex, start, end)
    convex = (from_start > 0) & (to_end > 0)
    reflex = ~((from_start < 0) & (to_end < 0))
    inside = np.where(opening > 0, convex, np.where(opening < 0, reflex, from_start > 0))
    undecided = (from_start == 0) & _same_way(apex, start, point)
    undecided |= (to_end == 0) & _same_way(apex, end, point)
    undecided |= (opening == 0) & _same_way(apex, start, end)
    return inside, undecided


def _same_way(apex: Points, a: Points, b: Points) -> Booleans:
    return (a.x - apex.x) * (b.x - apex.x) + (a.y - apex.y) * (b.y - apex.y) >= 0
