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
    area = shapely.area(shared_ground(territories[territory], regions[region]))
    real = area > LEAST_AREA_M2
    return Pairs(territory[real], region[real], area[real])


def piece_perimeter(territories: Geometries, regions: Geometries) -> Floats:
    """Perimeter in metres of what the territory and the region of each row share."""
    return _perimeter(shared_ground(territories, regions))


def missing_perimeter(territories: Geometries, regions: Geometries) -> Floats:
    """Perimeter in metres of what the region of each row has outside the territory."""
    with np.errstate(invalid="ignore"):
        return _perimeter(shapely.difference(regions, territories))


def outside_perimeter(territory: shapely.Geometry, regions: Geometries) -> float:
    """Perimeter in metres of what a territory has outside all of `regions`."""
    with np.errstate(invalid="ignore"):
        outside = shapely.difference(territory, shapely.union_all(regions))
    return float(_perimeter(np.array([outside], dtype=object))[0])


def shared_ground(territories: Geometries, regions: Geometries) -> Geometries:
    """Overlap of each pair as polygons.

    It is worked out near the origin, as far from it GEOS rounds more, and moved back.
    """
    boxes = shapely.bounds(territories)
    x, y = np.round(boxes[:, 0]), np.round(boxes[:, 1])
    with np.errstate(invalid="ignore"):  # GEOS before 3.12 raises the flag where borders only touch
        shared = shapely.intersection(_moved(territories, x, y), _moved(regions, x, y))
    return _moved(shared, -x, -y)


def _moved(geometries: Geometries, x: Floats, y: Floats) -> Geometries:
    """Each geometry with its origin moved to the place of the same row."""
    counts = shapely.get_num_coordinates(geometries)
    shift = np.repeat(np.column_stack([x, y]), counts, axis=0)
    return shapely.transform(geometries, lambda coordinates: coordinates - shift)


def _perimeter(pieces: Geometries) -> Floats:
    """Length of the borders of the polygons in each piece; points and lines where borders touch have none."""
    parts, row = shapely.get_parts(pieces, return_index=True)
    polygonal = shapely.get_dimensions(parts) == 2
    return sum_per_row(row[polygonal], shapely.length(parts[polygonal]), len(pieces))
