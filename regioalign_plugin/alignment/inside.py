"""Points in polygons: which of many pairs of a point and a polygon belong together."""

from __future__ import annotations

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers, expand
from .rings import Rings, rings_of
from .signs import Points, side


def hold_points(polygons: Geometries, owner: Integers, points: Points) -> Booleans:
    """Tell for each point whether its polygon holds it; a point on the border can be told either way.

    All rings are walked once, however many points there are: a point is inside when the ray from it to the east
    crosses an odd number of edges. Where rounding could decide, GEOS does.

    Parameters
    ----------
    polygons
        Valid polygons or multipolygons, planar coordinates.
    owner
        Per point the row of the polygon to look in.
    points
        The points.
    """
    if not len(owner):
        return np.zeros(0, dtype=bool)
    rings = rings_of(polygons)
    order = np.lexsort((points.y, owner))
    below = _points_below(rings, owner[order], points.y[order], len(polygons))
    passes = np.diff(below) != 0
    passes[rings.last[:-1]] = False  # from the end of one ring to the next runs no edge
    edge = np.flatnonzero(passes)
    row, step = expand(np.abs(below[edge + 1] - below[edge]))
    point = order[np.minimum(below[edge], below[edge + 1])[row] + step]
    crossed, doubtful = _crosses(rings, edge[row], Points(points.x[point], points.y[point]))
    inside = np.bincount(point[crossed], minlength=len(owner)) % 2 == 1
    doubt = np.unique(point[doubtful])
    inside[doubt] = shapely.contains(polygons[owner[doubt]], shapely.points(points.x[doubt], points.y[doubt]))
    return inside


def _points_below(rings: Rings, owner: Integers, y: Floats, count: int) -> Integers:
    """Number of points, of all those sorted by polygon and y, before a point of the same polygon at each position."""
    rows = np.arange(count + 1)
    start = rings.start[np.searchsorted(rings.owner, rows)]
    point = np.searchsorted(owner, rows)
    below = np.zeros(len(rings.y), dtype=np.int64)
    for row in np.flatnonzero(point[1:] > point[:-1]):
        own = slice(start[row], start[row + 1])
        first, last = point[row], point[row + 1]
        below[own] = first + np.searchsorted(y[first:last], rings.y[own])
    return below


def _crosses(rings: Rings, edge: Integers, points: Points) -> tuple[Booleans, Booleans]:
    """Whether the ray from each point to the east crosses the edge, and where rounding leaves that open."""
    x, x_end = rings.x[edge], rings.x[edge + 1]
    crosses = points.x < np.minimum(x, x_end)
    near = np.flatnonzero(~crosses & (points.x <= np.maximum(x, x_end)))
    start, end = Points(x[near], rings.y[edge[near]]), Points(x_end[near], rings.y[edge[near] + 1])
    hand = side(start, end, Points(points.x[near], points.y[near]))
    crosses[near] = np.where(end.y > start.y, hand > 0, hand < 0)
    doubtful = np.zeros(len(edge), dtype=bool)
    doubtful[near] = hand == 0
    return crosses, doubtful
