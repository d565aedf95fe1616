"""The plain way: overlaps by intersecting polygons with GEOS, where border arithmetic cannot decide."""

from __future__ import annotations

import numpy as np
import shapely

from .arrays import Floats, Geometries, Integers, sum_per_row
from .pairs import LEAST_AREA_M2, Pairs


def intersect(territories: Geometries, rows: Integers, regions: Geometries, tree: shapely.STRtree) -> Pairs:
    """Overlap of some territories with all regions.

    Parameters
    ----------
    territories, regions
        Valid polygons or multipolygons, planar coordinates in one CRS, metres.
    rows
        The territories to intersect.
    tree
        Index over `regions`.
    """
    at, region = tree.query(territories[rows])
    territory = rows[at]
    area = shapely.area(shapely.intersection(territories[territory], regions[region]))
    real = area > LEAST_AREA_M2
    return Pairs(territory[real], region[real], area[real])


def piece_perimeter(territories: Geometries, regions: Geometries) -> Floats:
    """Perimeter in metres of what the territory and the region of each row share."""
    return _perimeter(shapely.intersection(territories, regions))


def missing_perimeter(territories: Geometries, regions: Geometries) -> Floats:
    """Perimeter in metres of what the region of each row has outside the territory."""
    return _perimeter(shapely.difference(regions, territories))


def outside_perimeter(territory: shapely.Geometry, regions: Geometries) -> float:
    """Perimeter in metres of what a territory has outside all of `regions`."""
    outside = shapely.difference(territory, shapely.union_all(regions))
    return float(_perimeter(np.array([outside], dtype=object))[0])


def _perimeter(pieces: Geometries) -> Floats:
    """Length of the borders of the polygons in each piece; points and lines where borders touch have none."""
    parts, row = shapely.get_parts(pieces, return_index=True)
    polygonal = shapely.get_dimensions(parts) == 2
    return sum_per_row(row[polygonal], shapely.length(parts[polygonal]), len(pieces))
