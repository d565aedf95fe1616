"""Points in polygons: which of many pairs of a point and a polygon belong together."""

from __future__ import annotations

import numpy as np
import shapely

from .arrays import Booleans, Geometries, Integers, expand
from .rings import Rings, rings_of
from .signs import Points, side


def hold_points(polygons: Geometries, owner: Integers, points: Points) -> Booleans:
    """Tell for each point whether its polygon holds it in its interior.

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
    # Each polygon gets a range of its own on one axis, so that one search finds the points between two vertices.
    lowest = min(float(np.min(rings.y, initial=0.0)), float(np.min(points.y, initial=0.0)))
    highest = max(float(np.max(rings.y, initial=0.0)), float(np.max(points.y, initial=0.0)))
    floor = np.arange(len(polygons)) * 2.0 * (highest - lowest + 1.0) - lowest
    level = points.y + floor[owner]
    order = np.argsort(level, kind="stable")
    below = np.searchsorted(level[order], rings.y + np.repeat(floor[rings.owner], np.diff(rings.start)))
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
