"""The pieces of territories that lie outside their main region, as polygons to show."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
import shapely

from .arrays import Booleans, Geometries, Integers
from .progress import Progress, Unwatched, stop_if_cancelled

OUTSIDE_ALL = -1
PIECE_COLUMNS = ("territory", "region", "area_m2", "geometry")
_BATCH = 64


def cut_pieces(
    territories: Geometries,
    regions: Geometries,
    pairs: pd.DataFrame,
    outside_significant: Booleans,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """Cut out what lies outside the main region, noise left out.

    Parameters
    ----------
    territories, regions
        Valid polygons or multipolygons in one planar CRS.
    pairs
        From `pair_table`.
    outside_significant
        Per territory, whether more than noise lies outside all regions.
    threads, progress
        As for `overlap`.

    Returns
    -------
    pd.DataFrame
        One row per piece, sorted by territory, then region: `territory`, `region` (row numbers, `OUTSIDE_ALL` for
        what is in no region), `area_m2` of the piece and its `geometry`, a multipolygon.
    """
    real = pairs[pairs["significant"] & ~pairs["is_main"]]
    territory = real["territory"].to_numpy()
    region = real["region"].to_numpy()
    outside = np.flatnonzero(outside_significant)
    around = _regions_around(pairs, outside)

    def inside_piece(row: int) -> shapely.Geometry:
        return shapely.intersection(territories[territory[row]], regions[region[row]])

    def outside_piece(row: int) -> shapely.Geometry:
        return shapely.difference(territories[outside[row]], shapely.union_all(regions[around[row]]))

    progress = progress or Unwatched()
    shapes = _worked(inside_piece, len(territory), threads, progress) + _worked(
        outside_piece, len(outside), threads, progress
    )
    geometry = _polygonal(np.array(shapes, dtype=object))
    frame = pd.DataFrame(
        {
            "territory": np.concatenate([territory, outside]),
            "region": np.concatenate([region, np.full(len(outside), OUTSIDE_ALL)]),
            "area_m2": shapely.area(geometry),
            "geometry": geometry,
        }
    )
    return frame.sort_values(["territory", "region"], ignore_index=True)


def _regions_around(pairs: pd.DataFrame, rows: Integers) -> list[Integers]:
    region = pairs["region"].to_numpy()
    territory = pairs["territory"].to_numpy()
    first, last = np.searchsorted(territory, rows), np.searchsorted(territory, rows, side="right")
    return [region[a:b] for a, b in zip(first, last)]


def _worked(
    make: Callable[[int], shapely.Geometry], count: int, threads: int, progress: Progress
) -> list[shapely.Geometry]:
    shapes: list[shapely.Geometry] = []
    with np.errstate(invalid="ignore"), ThreadPoolExecutor(max_workers=max(threads, 1)) as pool:
        for start in range(0, count, _BATCH):
            stop_if_cancelled(progress)
            shapes.extend(pool.map(make, range(start, min(start + _BATCH, count))))
    return shapes


def _polygonal(shapes: Geometries) -> Geometries:
    """Each shape as a multipolygon; points and lines, where borders only touch, are left out."""
    parts, row = shapely.get_parts(shapes, return_index=True)
    flat = shapely.get_dimensions(parts) == 2
    polygons, inner_row = shapely.get_parts(parts[flat], return_index=True)
    result = np.full(len(shapes), shapely.MultiPolygon(), dtype=object)
    if len(polygons):
        owners = row[flat][inner_row]
        shapely.multipolygons(polygons, indices=owners, out=result)
    return result
