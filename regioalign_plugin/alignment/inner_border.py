"""How much of a territory's inner border runs along the border of a landscape feature (DESIGN 6)."""

from __future__ import annotations

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers
from .border_arithmetic import RegionIndex
from .progress import Progress, Unwatched, stop_if_cancelled

STEPS_PER_DISTANCE = 2
MOST_POINTS = 1_000
"""Points looked at per territory: with them a share is known to within about 0.002."""


def outer_border(regions: RegionIndex, sliver_width_m: float) -> shapely.Geometry:
    """Give the border of all regions together, without that of gaps which are no wider than slivers.

    Parameters
    ----------
    regions
        The prepared regions.
    sliver_width_m
        Mean width, 2 · area / perimeter, up to which a gap is one of digitising.

    Returns
    -------
    shapely.Geometry
        Lines, empty without regions.
    """
    if not regions.holds_ground:
        return shapely.MultiLineString()
    if not regions.tangled:
        return shapely.multilinestrings(regions.borders.outer_lines())
    lines = shapely.get_rings(shapely.get_parts(regions.union))
    ground = shapely.polygons(lines)
    wide = 2.0 * shapely.area(ground) > sliver_width_m * shapely.length(ground)
    return shapely.multilinestrings(lines[wide])


def border_share(
    territories: Geometries,
    lines: Geometries,
    outer: shapely.Geometry,
    distance_m: float,
    *,
    outer_distance_m: float | None = None,
    progress: Progress | None = None,
) -> Floats:
    """Give the share (0–1) of each territory's inner border that runs along lines, such as the border of a feature.

    The inner border is the border of the territory but for what lies near the outer border of all regions together:
    along the coast or the border of the country any two borders run together. It is looked at in points at equal
    distances, half of `distance_m` or more, 1 000 at most; a point counts where the lines are no farther than
    `distance_m`.

    Parameters
    ----------
    territories
        Valid polygons or multipolygons; `None` or empty where there is none.
    lines
        Lines or multilines, one per territory; `None` or empty where there is none.
    outer
        Lines from `outer_border`.
    distance_m
        In metres, above 0.
    outer_distance_m
        What is near the outer border, in metres; `distance_m` if left out.
    progress
        Who watches.

    Returns
    -------
    Floats
        NaN for a territory without geometry or without inner border, 0 for one without lines.

    Raises
    ------
    Cancelled
        When the user stopped it.
    """
    progress = progress or Unwatched()
    shares = np.full(len(territories), np.nan)
    shapely.prepare(outer)
    near_m = distance_m if outer_distance_m is None else outer_distance_m
    for row in range(len(territories)):  # one by one: a prepared border serves all points of one territory
        stop_if_cancelled(progress)
        x, y = _points_along(territories[row], distance_m / STEPS_PER_DISTANCE)
        points = shapely.points(x, y)
        points = points[~shapely.dwithin(outer, points, near_m)]
        if len(points):
            shares[row] = float(_near(lines[row], points, distance_m).mean())
        progress.report((row + 1) / len(territories))
    return shares


def _near(line: shapely.Geometry | None, points: Geometries, distance_m: float) -> Booleans:
    if line is None or shapely.is_empty(line):
        return np.zeros(len(points), dtype=np.bool_)
    shapely.prepare(line)
    return np.asarray(shapely.dwithin(line, points, distance_m), dtype=np.bool_)


def _points_along(territory: shapely.Geometry | None, step_m: float) -> tuple[Floats, Floats]:
    """Places at equal distances along the rings of a polygon."""
    nothing = np.zeros(0)
    rings = shapely.get_rings(shapely.get_parts(territory))
    if not len(rings):
        return nothing, nothing
    corners, owner = shapely.get_coordinates(rings, return_index=True)
    along = _running_length(corners, owner)
    total = float(along[-1])
    count = int(np.ceil(total / max(step_m, total / MOST_POINTS)))
    place = (np.arange(count) + 0.5) * (total / count)
    return np.interp(place, along, corners[:, 0]), np.interp(place, along, corners[:, 1])


def _running_length(corners: Floats, owner: Integers) -> Floats:
    """Length of border up to each corner; the jump from one ring to the next has none."""
    step = np.hypot(*np.diff(corners, axis=0).T)
    step[np.diff(owner) != 0] = 0.0
    return np.concatenate([[0.0], np.cumsum(step)])
