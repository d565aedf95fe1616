"""Whether regions can serve as a reference: no ground in two of them, and where ground lies in none."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .arrays import Floats, Geometries, Integers
from .border_arithmetic import RegionIndex
from .errors import OverlappingRegions, RegionOverlap
from .intersections import piece_perimeter
from .layers import Parameters
from .measures import is_noise
from .overlay import overlap
from .pairs import LEAST_AREA_M2
from .progress import Progress

GAP_COLUMNS = ("area_m2", "mean_width_m", "x", "y")


def check_regions(
    regions: RegionIndex, parameters: Parameters, *, threads: int = 2, progress: Progress | None = None
) -> pd.DataFrame:
    """Refuse regions that overlap each other, and list the gaps among them.

    Returns
    -------
    pd.DataFrame
        One row per gap among the regions, largest first: `area_m2`, `mean_width_m` = 2 · area /
        perimeter, and a point `x`, `y` inside. Ground outside on purpose, such as Brussels, is listed too.

    Raises
    ------
    OverlappingRegions
        When two regions share more than noise, measured against the smaller of the two.
    """
    overlaps = overlap(regions.geometries, regions, noise_share=parameters.eps, threads=threads, progress=progress)
    first, second, area = overlaps.territory, overlaps.region, overlaps.area_m2
    once = first < second
    _refuse_overlaps(regions, parameters, first[once], second[once], area[once])
    return _gaps(regions)


def _refuse_overlaps(
    regions: RegionIndex, parameters: Parameters, first: Integers, second: Integers, area: Floats
) -> None:
    perimeter = piece_perimeter(regions.geometries[first], regions.geometries[second])
    smaller = np.minimum(regions.area_m2[first], regions.area_m2[second])
    real = ~is_noise(area, perimeter, smaller, parameters.eps, parameters.sliver_width_m)
    if real.any():
        raise OverlappingRegions(
            [
                RegionOverlap(
                    int(first[row]), int(second[row]), float(area[row]), float(2 * area[row] / perimeter[row])
                )
                for row in np.flatnonzero(real)
            ]
        )


def _gaps(regions: RegionIndex) -> pd.DataFrame:
    """Ground that is enclosed by regions and in none of them."""
    holes = _holes_in_union(regions) if regions.tangled else _empty_faces(regions)
    holes = holes[shapely.area(holes) > LEAST_AREA_M2]
    inner = shapely.point_on_surface(holes)
    area = shapely.area(holes)
    columns = (area, 2.0 * area / shapely.length(holes), shapely.get_x(inner), shapely.get_y(inner))
    gaps = pd.DataFrame({name: np.asarray(values, dtype=float) for name, values in zip(GAP_COLUMNS, columns)})
    return gaps.sort_values("area_m2", ascending=False, ignore_index=True)


def _empty_faces(regions: RegionIndex) -> Geometries:
    """Faces between the borders that two regions do not share, where no region lies."""
    faces = shapely.get_parts(shapely.polygonize(regions.borders.outer_lines()))
    taken, _ = regions.tree.query(shapely.point_on_surface(faces), predicate="intersects")
    return np.delete(faces, np.unique(taken))


def _holes_in_union(regions: RegionIndex) -> Geometries:
    """Holes in the union of regions whose borders do not match, without regions that lie in such a hole."""
    parts = shapely.get_parts(regions.union)
    rings = [ring for part in parts for ring in part.interiors]
    if not rings:
        return np.zeros(0, dtype=object)
    return np.array([_open_ground(hole, parts) for hole in shapely.polygons(rings)], dtype=object)


def _open_ground(hole: shapely.Geometry, parts: Geometries) -> shapely.Geometry:
    inside = parts[shapely.covered_by(parts, hole)]
    return shapely.difference(hole, shapely.union_all(inside)) if len(inside) else hole
