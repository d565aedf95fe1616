"""Overlaps of territories that name their members: sums over municipalities, no geometry of a territory is needed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .arrays import Floats, Integers, RowLists, sum_per_row
from .border_arithmetic import RegionIndex
from .measures import pair_table, territory_measures
from .membership import HALF, MunicipalityIndex, overlaps_of_members
from .overlay import Overlaps, overlap

OUTSIDE = -1


@dataclass(frozen=True)
class MemberRegions:
    """Which municipality lies in which region.

    Parameters
    ----------
    region
        Per municipality the region that holds at least half of it, `OUTSIDE` where none does.
    area_m2, inside_m2, outside_m2
        Area of each municipality, of the part of it in that region, and of the part outside all regions.
    size
        Number of municipalities of each region.
    region_count
        Number of regions.
    weights
        Weight of each municipality, NaN where none is given.
    """

    region: Integers
    area_m2: Floats
    inside_m2: Floats
    outside_m2: Floats
    size: Integers
    region_count: int
    weights: Floats

    @classmethod
    def of(
        cls, municipalities: MunicipalityIndex, regions: RegionIndex, weights: Floats | None = None, *, threads: int = 2
    ) -> MemberRegions:
        """Lay municipalities over regions."""
        found = overlap(municipalities.geometries, regions, threads=threads)
        area = found.territory_area_m2
        most = np.flatnonzero(found.area_m2 >= HALF * area[found.territory])
        region = np.full(len(area), OUTSIDE, dtype=np.int64)
        inside = np.zeros(len(area))
        region[found.territory[most]] = found.region[most]
        inside[found.territory[most]] = found.area_m2[most]
        size = np.bincount(region[region != OUTSIDE], minlength=len(regions))
        known = np.full(len(area), np.nan) if weights is None else weights
        return cls(region, area, inside, found.outside_area_m2, size, len(regions), known)


@dataclass(frozen=True)
class MemberTables:
    """Pairs and measures of territories by their members.

    Parameters
    ----------
    total_m2
        Area of all members of each territory.
    by_count, measures_by_count
        As of `pair_table` and `territory_measures`, with numbers of municipalities for areas.
    by_area, measures_by_area
        The same with areas; which pairs are significant, whole and main is told by the counts.
    weighted_share_main
        Share (0–1) of the weight of each territory in its main region; NaN where the weight is 0.
    """

    total_m2: Floats
    by_count: pd.DataFrame
    measures_by_count: pd.DataFrame
    by_area: pd.DataFrame
    measures_by_area: pd.DataFrame
    weighted_share_main: Floats


def member_tables(
    members: RowLists, regions: MemberRegions, region_area_m2: Floats, region_rank: Integers
) -> MemberTables:
    """Sum up the members of each territory per region: one member is one member, there is no noise.

    Parameters
    ----------
    members
        Municipalities of each territory, each at most once.
    regions
        Which municipality lies in which region.
    region_area_m2, region_rank
        Area of each region, and its rank by id to break ties.

    Returns
    -------
    MemberTables
        Both pair tables have the same pairs, sorted by territory, then region.
    """
    counted = overlaps_of_members(members, regions.region, regions.region_count)
    size = np.maximum(regions.size, 1).astype(np.float64)
    by_count = pair_table(counted, size, 0.0, 0.0, region_rank=region_rank)
    measured = _areas(members, regions, counted)
    by_area = pair_table(measured, region_area_m2, 0.0, 0.0, region_rank=region_rank)
    for column in ("significant", "whole", "is_main"):
        by_area[column] = by_count[column].to_numpy()
    measures_by_count = territory_measures(counted, by_count, size, 0.0, 0.0)
    measures_by_area = territory_measures(measured, by_area, region_area_m2, 0.0, 0.0)
    for column in ("main", "region_count", "touched_count", "splits", "outside_significant"):
        measures_by_area[column] = measures_by_count[column].to_numpy()
    main = measures_by_count["main"].to_numpy()
    return MemberTables(
        measured.territory_area_m2,
        by_count,
        measures_by_count,
        by_area,
        measures_by_area,
        _weighted_share(members, regions, main),
    )


def _areas(members: RowLists, regions: MemberRegions, counted: Overlaps) -> Overlaps:
    """Areas of the pairs that were counted: those of the members in each region."""
    owner, member = members.owner(), members.indices
    key = owner * regions.region_count + regions.region[member]
    pair_key = counted.territory * regions.region_count + counted.region
    inside = regions.region[member] != OUTSIDE
    row = np.searchsorted(pair_key, key[inside])
    area = sum_per_row(row, regions.inside_m2[member[inside]], len(pair_key))
    total = sum_per_row(owner, regions.area_m2[member], len(members))
    outside = np.maximum(total - sum_per_row(counted.territory, area, len(members)), 0.0)
    unknown = np.full(len(pair_key), np.nan)
    return Overlaps(
        counted.territory,
        counted.region,
        area,
        unknown,
        unknown,
        total,
        outside,
        np.full(len(members), np.nan),
        counted.exact_by,
    )


def _weighted_share(members: RowLists, regions: MemberRegions, main: Integers) -> Floats:
    owner, member = members.owner(), members.indices
    weight = regions.weights[member]
    in_main = (regions.region[member] == main[owner]) & (main[owner] != OUTSIDE)
    total = sum_per_row(owner, weight, len(members))
    known = total > 0
    share = np.full(len(members), np.nan)
    share[known] = sum_per_row(owner, np.where(in_main, weight, 0.0), len(members))[known] / total[known]
    return share
