"""What zones and regions share, by ground or by municipalities, and whether the two layers can be compared at all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Booleans, Floats, Geometries, Integers, RowLists, sum_per_row
from .border_arithmetic import RegionIndex
from .concordance import Contingency
from .layers import Parameters
from .measures import is_noise
from .member_overlay import OUTSIDE, MemberRegions
from .overlay import Overlaps, overlap
from .progress import Progress, Stage, Unwatched

# Zones that overlap are named in a message: so many pairs, and so many zones of one municipality, are looked at.
MOST_PAIRS = 1_000_000
MOST_ZONES = 1_000


@dataclass(frozen=True)
class Shared:
    """Ground or municipalities that two zones both have.

    `first` < `second` are row numbers of zones; `size` is in square metres, or a number of municipalities.
    """

    first: int
    second: int
    size: float


@dataclass(frozen=True)
class Mismatch:
    """Why two layers do not cover the same ground once.

    Sizes are in square metres, or numbers of municipalities.

    Parameters
    ----------
    shared
        Pairs of zones that overlap each other by more than noise, largest first.
    uncovered
        Size of each region that no zone holds; 0 where that is noise.
    outside
        Size of each zone that lies in no region; 0 where that is noise, and for zones that lie wholly outside, which
        are left out.
    shared_size
        What lies in more than one zone: counted once for each pair by ground, once in all by municipalities.
    regions
        Size of each region.
    """

    shared: tuple[Shared, ...]
    uncovered: Floats
    outside: Floats
    shared_size: float
    regions: Floats

    @property
    def is_none(self) -> bool:
        """Tell whether the layers can be compared."""
        return not self.shared and not self.uncovered.any() and not self.outside.any()

    @property
    def shared_share(self) -> float:
        """What zones share with each other, as a share of the regions; can be above 1."""
        return self._share(self.shared_size)

    @property
    def uncovered_share(self) -> float:
        """What no zone holds, as a share of the regions."""
        return self._share(float(self.uncovered.sum()))

    @property
    def outside_share(self) -> float:
        """What zones have outside the regions, as a share of the regions."""
        return self._share(float(self.outside.sum()))

    def _share(self, size: float) -> float:
        whole = float(self.regions.sum())
        return size / whole if whole > 0 else 0.0


@dataclass(frozen=True)
class Zoning:
    """What zones and regions share, and what is in the way of comparing them.

    Parameters
    ----------
    table
        Zones × regions; slivers are left out.
    whole_size
        Size of each zone with what it has outside the regions.
    region_whole_size
        Size of each region with what no zone holds.
    mismatch
        What is in the way.
    """

    table: Contingency
    whole_size: Floats
    region_whole_size: Floats
    mismatch: Mismatch

    @property
    def is_left_out(self) -> Booleans:
        """Tell which zones share nothing with the regions: they have no part in the figures."""
        return np.asarray(self.table.zone_size == 0)


def zoning_by_area(
    zones: Geometries,
    regions: RegionIndex,
    parameters: Parameters,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> Zoning:
    """Lay zones over regions.

    An overlap that is noise (`measures.is_noise`, measured against the zone) is left out. So is what two zones share if
    it is noise against the smaller of the two, what a region lacks, and what a zone has outside all regions.

    Parameters
    ----------
    zones
        Valid polygons or multipolygons in the CRS of the regions, planar, metres; `None` shares nothing.
    regions
        The regions, which do not overlap each other by more than noise (`reference_check`).
    parameters
        What is noise.
    threads, progress
        As for `overlap`.

    Raises
    ------
    Cancelled
        When the user stopped it.
    """
    progress = progress or Unwatched()
    index = RegionIndex(zones)
    laid = overlap(
        index.geometries, regions, noise_share=parameters.eps, threads=threads, progress=Stage(progress, 0.0, 0.4)
    )
    total, row = laid.territory_area_m2, laid.territory
    counts = ~_noise(laid.area_m2, laid.perimeter_m, total[row], parameters)
    table = Contingency(row[counts], laid.region[counts], laid.area_m2[counts], len(total), len(regions))
    beyond = _beyond(laid.outside_area_m2, laid.outside_perimeter_m, total, parameters)
    shared = _overlapping(index, parameters, threads, Stage(progress, 0.4, 0.7))
    missing = _uncovered(regions, index, parameters, is_tangled=bool(shared), threads=threads)
    progress.report(1.0)
    return Zoning(
        table,
        total,
        regions.area_m2,
        Mismatch(
            shared=shared,
            uncovered=missing,
            outside=np.where(table.zone_size > 0, beyond, 0.0),
            shared_size=sum(pair.size for pair in shared),
            regions=regions.area_m2,
        ),
    )


def _noise(area_m2: Floats, perimeter_m: Floats, whole_m2: Floats, parameters: Parameters) -> Booleans:
    return is_noise(area_m2, perimeter_m, whole_m2, parameters.eps, parameters.sliver_width_m)


def _beyond(area_m2: Floats, perimeter_m: Floats, whole_m2: Floats, parameters: Parameters) -> Floats:
    """Area that is more than noise, 0 for the rest."""
    return np.where(_noise(area_m2, perimeter_m, whole_m2, parameters), 0.0, area_m2)


def _overlapping(zones: RegionIndex, parameters: Parameters, threads: int, progress: Progress) -> tuple[Shared, ...]:
    """Pairs of zones that share more than noise, measured against the smaller of the two."""
    laid = overlap(zones.geometries, zones, noise_share=parameters.eps, threads=threads, progress=progress)
    smaller = np.minimum(laid.territory_area_m2[laid.territory], zones.area_m2[laid.region])
    real = ~_noise(laid.area_m2, laid.perimeter_m, smaller, parameters) & (laid.territory < laid.region)
    return _largest_first(laid.territory[real], laid.region[real], laid.area_m2[real])


def _largest_first(first: Integers, second: Integers, size: Floats) -> tuple[Shared, ...]:
    order = np.lexsort((second, first, -size))
    return tuple(Shared(int(first[row]), int(second[row]), float(size[row])) for row in order)


def _uncovered(
    regions: RegionIndex, zones: RegionIndex, parameters: Parameters, *, is_tangled: bool, threads: int
) -> Floats:
    """Area of each region that no zone holds, but for noise.

    Where zones overlap each other, their union is laid under the regions: sums would count ground twice.
    """
    if not zones.holds_ground:
        return regions.area_m2.copy()
    under = zones.as_one if is_tangled else zones
    laid: Overlaps = overlap(regions.geometries, under, noise_share=parameters.eps, threads=threads)
    return _beyond(laid.outside_area_m2, laid.outside_perimeter_m, laid.territory_area_m2, parameters)


def zoning_by_members(members: RowLists, regions: MemberRegions, size: Floats) -> Zoning:
    """Sum up the municipalities of each zone per region: one municipality is one municipality, there is no noise.

    Parameters
    ----------
    members
        Municipalities of each zone, each at most once per zone.
    regions
        Which municipality lies in which region.
    size
        What each municipality counts for: 1, its weight, or its area. One of size 0 has no part in the figures, and
        still counts as a municipality where zones overlap or leave one out.
    """
    owner, member = members.owner(), members.indices
    inside = regions.region[member] != OUTSIDE
    counts = inside & (size[member] > 0)
    key = owner[counts] * regions.region_count + regions.region[member[counts]]
    pair, place = np.unique(key, return_inverse=True)
    shared = sum_per_row(place.ravel(), size[member[counts]], len(pair))
    zone, region = pair // regions.region_count, pair % regions.region_count
    table = Contingency(zone, region, shared, len(members), regions.region_count)
    at = regions.region != OUTSIDE
    return Zoning(
        table,
        sum_per_row(owner, size[member], len(members)),
        sum_per_row(regions.region[at], size[at], regions.region_count),
        _member_mismatch(members, regions),
    )


def _member_mismatch(members: RowLists, regions: MemberRegions) -> Mismatch:
    owner, member = members.owner(), members.indices
    inside = regions.region[member] != OUTSIDE
    times = np.bincount(member, minlength=len(regions.region))
    at = regions.region != OUTSIDE
    left = regions.region[at & (times == 0)]
    has_part = sum_per_row(owner, inside, len(members)) > 0
    first, second, together = _in_both(members, np.flatnonzero(times > 1))
    return Mismatch(
        shared=_largest_first(first, second, together),
        uncovered=np.bincount(left, minlength=regions.region_count).astype(np.float64),
        outside=np.where(has_part, sum_per_row(owner, ~inside, len(members)), 0.0),
        shared_size=float((times > 1).sum()),
        regions=np.bincount(regions.region[at], minlength=regions.region_count).astype(np.float64),
    )


def _in_both(members: RowLists, several: Integers) -> tuple[Integers, Integers, Floats]:
    """Pairs of zones with a municipality in both, and how many they have.

    Where very many zones overlap, the pairs of the first municipalities are enough to name some.
    """
    owner, member = members.owner(), members.indices
    order = np.argsort(member, kind="stable")
    start = np.searchsorted(member[order], several)
    stop = np.searchsorted(member[order], several, side="right")
    pairs = [np.zeros((0, 2), dtype=np.int64)]
    left = MOST_PAIRS
    for low, high in zip(start, stop):
        zones = np.sort(owner[order[low:high]][:MOST_ZONES])
        one, other = np.triu_indices(len(zones), 1)
        pairs.append(np.column_stack([zones[one], zones[other]]))
        left -= len(one)
        if left < 0:
            break
    found, counts = np.unique(np.concatenate(pairs), axis=0, return_counts=True)
    return found[:, 0], found[:, 1], counts.astype(np.float64)


def largest_pairs(row: Integers, size: Floats, rank: Integers, count: int) -> Integers:
    """Tell which pair is the largest of each row, the first by rank of equal ones; -1 for a row without a pair.

    Parameters
    ----------
    row, size
        Of each pair.
    rank
        Rank of what each pair is with, see `measures.rank_by_id`.
    count
        How many rows there are.
    """
    order = np.lexsort((rank, -size, row))
    _, first = np.unique(row[order], return_index=True)
    largest = np.full(count, -1, dtype=np.int64)
    largest[row[order[first]]] = order[first]
    return largest
