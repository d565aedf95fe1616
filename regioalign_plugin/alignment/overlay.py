"""Areas of every territory in every region: the sum behind all measures.

Border arithmetic (`border_arithmetic`) solves nearly all; the few territories that it cannot decide, for vertices
that lie exactly on a border that they are not part of, are intersected with GEOS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers, Numbers, sum_per_row
from .border_arithmetic import Chunk, Lengths, RegionIndex
from .intersections import intersect, missing_perimeter, outside_perimeter, piece_perimeter
from .pairs import LEAST_AREA_M2, NO_PAIRS, Pairs
from .progress import Progress, Unwatched, stop_if_cancelled

_CHUNK_VERTICES = 400_000
_CHUNK_TERRITORIES = 5_000


@dataclass(frozen=True)
class Overlaps:
    """Every pair of a territory and a region that share ground, and what each territory has outside.

    The first five arrays have one entry per pair, sorted by territory, then region; pairs that only touch
    (1e-4 m² or less) are left out. The others have one entry per territory, in the order given.

    Parameters
    ----------
    territory, region
        Row numbers of the pair.
    area_m2
        Area of territory ∩ region.
    perimeter_m
        Perimeter of territory ∩ region; NaN where its share of the territory is above `noise_share`, as
        such a piece is never noise.
    missing_perimeter_m
        Perimeter of region − territory; NaN where the missing share of the region is above `noise_share` or nothing
        is missing.
    territory_area_m2
        Area of each territory; 0 where there is no geometry.
    outside_area_m2
        Area of each territory outside all regions, 0 or more.
    outside_perimeter_m
        Perimeter of that part; NaN where its share is above `noise_share`.
    exact_by
        How many territories were solved by each method: "border" (border arithmetic) and "geos".
    """

    territory: Integers
    region: Integers
    area_m2: Floats
    perimeter_m: Floats
    missing_perimeter_m: Floats
    territory_area_m2: Floats
    outside_area_m2: Floats
    outside_perimeter_m: Floats
    exact_by: dict[str, int]


def overlap(
    territories: Geometries,
    regions: RegionIndex,
    *,
    noise_share: float = 0.01,
    threads: int = 2,
    progress: Progress | None = None,
) -> Overlaps:
    """Areas of all pairs of a territory and a region.

    Parameters
    ----------
    territories
        Valid polygons or multipolygons in the CRS of the regions; `None` and empty ones overlap nothing.
    regions
        The prepared regions.
    noise_share
        Share (0–1) up to which perimeters are wanted: a larger piece is never noise.
    threads
        How many chunks are worked on at once.
    progress
        Told after each chunk; may cancel between chunks.

    Returns
    -------
    Overlaps
        Areas within 1e-9 of themselves or 1e-4 m² of those of GEOS's intersection, whichever is larger.

    Raises
    ------
    Cancelled
        When the user stopped it.
    """
    progress = progress or Unwatched()
    territories = np.asarray(territories, dtype=object)
    if not regions.holds_ground:
        return _all_outside(territories)
    counts = shapely.get_num_coordinates(territories)
    total = max(int(counts.sum()), 1)
    done = 0
    parts = []
    chunks = list(territory_chunks(counts))
    with ThreadPoolExecutor(max_workers=max(threads, 1)) as pool:
        works = [pool.submit(_overlap_chunk, territories[rows], regions, noise_share, progress) for rows in chunks]
        try:
            for rows, work in zip(chunks, works):
                parts.append(work.result())
                done += int(counts[rows].sum())
                progress.report(done / total)
                stop_if_cancelled(progress)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
    return _joined(parts, chunks)


def _all_outside(territories: Geometries) -> Overlaps:
    area = np.nan_to_num(shapely.area(territories))
    unknown = np.full(len(area), np.nan)
    none, by = NO_PAIRS, {"border": len(area), "geos": 0}
    return Overlaps(none.territory, none.region, none.area_m2, np.zeros(0), np.zeros(0), area, area.copy(), unknown, by)


def territory_chunks(counts: Integers) -> Iterator[slice]:
    """Rows that together have some 400 000 vertices, so that memory is bounded and progress even."""
    ends = np.cumsum(counts)
    start = 0
    while start < len(counts):
        done = ends[start - 1] if start else 0
        stop = int(np.searchsorted(ends, done + _CHUNK_VERTICES, side="right"))
        stop = min(max(stop, start + 1), start + _CHUNK_TERRITORIES)
        yield slice(start, stop)
        start = stop


def _joined(parts: list[Overlaps], chunks: list[slice]) -> Overlaps:
    def column(name: str) -> Numbers:
        return np.concatenate([getattr(part, name) for part in parts])

    if not parts:
        return _all_outside(np.zeros(0, dtype=object))
    territory = [part.territory + chunk.start for part, chunk in zip(parts, chunks)]
    return Overlaps(
        np.concatenate(territory),
        column("region"),
        column("area_m2"),
        column("perimeter_m"),
        column("missing_perimeter_m"),
        column("territory_area_m2"),
        column("outside_area_m2"),
        column("outside_perimeter_m"),
        {name: sum(part.exact_by[name] for part in parts) for name in ("border", "geos")},
    )


def _overlap_chunk(territories: Geometries, regions: RegionIndex, noise_share: float, progress: Progress) -> Overlaps:
    stop_if_cancelled(progress)
    chunk = Chunk(territories, regions)
    solved = chunk.pairs()
    left = intersect(territories, chunk.by_geos, regions.geometries, regions.tree) if len(chunk.by_geos) else NO_PAIRS
    pairs = solved.joined(left)
    total = chunk.territory_area_m2
    outside = np.maximum(total - sum_per_row(pairs.territory, pairs.area_m2, len(total)), 0.0)
    small = pairs.area_m2 <= noise_share * total[pairs.territory]
    region_area = regions.area_m2[pairs.region]
    nearly_whole = _is_small(region_area - pairs.area_m2, noise_share * region_area)
    leaves = _is_small(outside, noise_share * total)
    wanted = leaves.copy()
    wanted[pairs.territory[small | nearly_whole]] = True
    perimeters = _Perimeters(chunk, solved, pairs, wanted)
    order = np.lexsort((pairs.region, pairs.territory))
    return Overlaps(
        pairs.territory[order],
        pairs.region[order],
        pairs.area_m2[order],
        perimeters.of_pieces(small)[order],
        perimeters.of_rests(nearly_whole)[order],
        total,
        outside,
        perimeters.of_outsides(leaves),
        {"border": len(total) - len(chunk.by_geos), "geos": len(chunk.by_geos)},
    )


def _is_small(area_m2: Floats, limit_m2: Floats) -> Booleans:
    """Tell what could be noise: something, but not more than the limit."""
    return (area_m2 > LEAST_AREA_M2) & (area_m2 <= limit_m2)


class _Perimeters:
    """Perimeters of those parts of a chunk for which they are wanted; NaN for the others."""

    def __init__(self, chunk: Chunk, solved: Pairs, pairs: Pairs, territories: Booleans) -> None:
        self._chunk = chunk
        self._solved = solved
        self._pairs = pairs
        self._territories = territories

    @cached_property
    def _lengths(self) -> Lengths:
        return self._chunk.lengths(self._solved, self._territories)

    def of_pieces(self, wanted: Booleans) -> Floats:
        """Perimeter of territory ∩ region for the wanted pairs."""
        return self._per_pair(wanted, lambda: self._lengths.inner + self._lengths.cut, piece_perimeter)

    def of_rests(self, wanted: Booleans) -> Floats:
        """Perimeter of region − territory for the wanted pairs."""
        return self._per_pair(wanted, self._rests, missing_perimeter)

    def _rests(self) -> Floats:
        lengths = self._lengths
        border = self._chunk.regions.perimeter_m[self._solved.region]
        return border - lengths.common - lengths.cut + (lengths.inner - lengths.common)

    def _per_pair(
        self,
        wanted: Booleans,
        by_borders: Callable[[], Floats],
        by_geos: Callable[[Geometries, Geometries], Floats],
    ) -> Floats:
        perimeter = np.full(len(wanted), np.nan)
        row = np.flatnonzero(wanted)
        fast = row[row < len(self._solved.area_m2)]
        slow = row[row >= len(self._solved.area_m2)]
        if len(fast):
            perimeter[fast] = by_borders()[fast]
        if len(slow):
            territories = self._chunk.territories[self._pairs.territory[slow]]
            perimeter[slow] = by_geos(territories, self._chunk.regions.geometries[self._pairs.region[slow]])
        return perimeter

    def _outsides(self, rows: Integers) -> Floats:
        """Perimeters by border arithmetic.

        Where region borders are tangled, an edge of one region only can still lie inside another: then the union of
        all regions is laid under the territories.
        """
        regions = self._chunk.regions
        if not regions.tangled:
            return self._lengths.outside[rows]
        chunk = Chunk(self._chunk.territories[rows], regions.as_one)
        return chunk.lengths(chunk.pairs(), np.ones(len(rows), dtype=bool)).outside

    def of_outsides(self, wanted: Booleans) -> Floats:
        """Perimeter of what the wanted territories have outside all regions."""
        perimeter = np.full(len(wanted), np.nan)
        slow = np.intersect1d(np.flatnonzero(wanted), self._chunk.by_geos)
        fast = np.setdiff1d(np.flatnonzero(wanted), slow)
        if len(fast):
            perimeter[fast] = self._outsides(fast)
        for row in slow:
            met = self._pairs.region[self._pairs.territory == row]
            perimeter[row] = outside_perimeter(self._chunk.territories[row], self._chunk.regions.geometries[met])
        return perimeter
