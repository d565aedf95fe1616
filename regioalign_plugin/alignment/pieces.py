"""The pieces of territories that lie outside their main region, as polygons to show."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import numpy as np
import pandas as pd
import shapely

from .arrays import Booleans, Geometries, Integers
from .border_arithmetic import Chunk, RegionIndex
from .intersections import shared_ground
from .overlay import territory_chunks
from .pairs import LEAST_AREA_M2, Pairs
from .progress import Progress, Stage, Unwatched, stop_if_cancelled

OUTSIDE_ALL = -1
PIECE_COLUMNS = ("territory", "region", "area_m2", "geometry")
_BATCH = 16

Made = TypeVar("Made")


def cut_pieces(
    territories: Geometries,
    regions: RegionIndex,
    pairs: pd.DataFrame,
    outside_significant: Booleans,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """Cut out what lies outside the main region, noise left out.

    Parameters
    ----------
    territories
        Valid polygons or multipolygons in the planar CRS of the regions.
    regions
        The prepared regions.
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
    progress = progress or Unwatched()
    real = pairs[pairs["significant"] & ~pairs["is_main"]]
    found = Pairs(real["territory"].to_numpy(), real["region"].to_numpy(), real["area_m2"].to_numpy())
    outside = np.flatnonzero(outside_significant)
    around = _regions_around(pairs, outside)

    def outside_piece(row: int) -> shapely.Geometry:
        return shapely.difference(territories[outside[row]], shapely.union_all(regions.geometries[around[row]]))

    inside = _inside_pieces(territories, regions, found, threads, Stage(progress, 0.0, 0.7))
    beyond = _worked(outside_piece, len(outside), threads, Stage(progress, 0.7, 1.0))
    geometry = _polygonal(np.concatenate([inside, np.array(beyond, dtype=object)]))
    frame = pd.DataFrame(
        {
            "territory": np.concatenate([found.territory, outside]),
            "region": np.concatenate([found.region, np.full(len(outside), OUTSIDE_ALL)]),
            "area_m2": shapely.area(geometry),
            "geometry": geometry,
        }
    )
    # A list of members can name ground that the geometry lacks: there is nothing to show then.
    frame = frame[frame["area_m2"] > LEAST_AREA_M2]
    return frame.sort_values(["territory", "region"], ignore_index=True)


def _inside_pieces(
    territories: Geometries, regions: RegionIndex, pairs: Pairs, threads: int, progress: Progress
) -> Geometries:
    """Overlap of each pair: put together from stretches of border, by intersection where that fails."""
    rows, number = np.unique(pairs.territory, return_inverse=True)
    chunks = list(territory_chunks(shapely.get_num_coordinates(territories[rows])))

    def piece_chunk(at: int) -> Geometries:
        chunk = chunks[at]
        here = slice(*np.searchsorted(number, (chunk.start, chunk.stop)))
        part = Pairs(number[here] - chunk.start, pairs.region[here], pairs.area_m2[here])
        own = territories[rows[chunk]]
        shapes = Chunk(own, regions).shapes(part)
        failed = np.flatnonzero(shapely.is_missing(shapes))
        shapes[failed] = shared_ground(own[part.territory[failed]], regions.geometries[part.region[failed]])
        return shapes

    return np.concatenate([np.zeros(0, dtype=object), *_worked(piece_chunk, len(chunks), threads, progress)])


def _regions_around(pairs: pd.DataFrame, rows: Integers) -> list[Integers]:
    region = pairs["region"].to_numpy()
    territory = pairs["territory"].to_numpy()
    first, last = np.searchsorted(territory, rows), np.searchsorted(territory, rows, side="right")
    return [region[a:b] for a, b in zip(first, last)]


def _worked(make: Callable[[int], Made], count: int, threads: int, progress: Progress) -> list[Made]:
    """Make something for 0, 1, … in several threads, a batch at a time."""
    shapes: list[Made] = []
    with np.errstate(invalid="ignore"), ThreadPoolExecutor(max_workers=max(threads, 1)) as pool:
        for start in range(0, count, _BATCH):
            stop_if_cancelled(progress)
            shapes.extend(pool.map(make, range(start, min(start + _BATCH, count))))
            progress.report(min(start + _BATCH, count) / count)
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
