"""Territories of one sector that take the same ground."""

from __future__ import annotations

import numpy as np

from .arrays import Booleans, Geometries, Integers, RowLists, Texts
from .border_arithmetic import RegionIndex
from .layers import Parameters
from .measures import is_noise
from .membership import Membership
from .overlay import overlap
from .progress import Progress, Unwatched, stop_if_cancelled


def overlapping_siblings(
    territories: Geometries,
    sectors: Texts,
    membership: Membership | None,
    parameters: Parameters,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> RowLists:
    """Find, for each territory, others of its sector that overlap it by more than noise.

    Territories without a sector are compared with nobody. Two unions of municipalities overlap where they have a
    member in common; others are laid over each other, and noise is measured against the smaller of the two.

    Returns
    -------
    RowLists
        Per territory the others, by row number; of unions that share a member the next one in the list only.
    """
    progress = progress or Unwatched()
    exact = membership.exact if membership else np.zeros(len(territories), dtype=bool)
    owners, others = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for sector in sorted(set(sectors) - {""}):
        stop_if_cancelled(progress)
        rows = np.flatnonzero(sectors == sector)
        pairs = [_by_ground(territories, rows, exact, parameters, threads, progress)]
        if membership:
            pairs.append(_by_members(rows[exact[rows]], membership.members))
        for owner, other in pairs:
            owners.append(owner)
            others.append(other)
    pairs_seen = np.unique(np.column_stack([np.concatenate(owners), np.concatenate(others)]), axis=0)
    return RowLists.of_pairs(len(territories), pairs_seen[:, 0], pairs_seen[:, 1])


def _by_members(rows: Integers, members: RowLists) -> tuple[Integers, Integers]:
    """Each row with the next one (the last with the first) that has the same member."""
    place, member = members.pick(rows)
    owner = rows[place]
    order = np.lexsort((owner, member))
    owner, member = owner[order], member[order]
    _, first, times = np.unique(member, return_index=True, return_counts=True)
    follower = np.arange(1, len(owner) + 1)
    follower[first + times - 1] = first
    return _apart(owner, owner[follower])


def _apart(owner: Integers, other: Integers) -> tuple[Integers, Integers]:
    different = owner != other
    return owner[different], other[different]


def _by_ground(
    territories: Geometries, rows: Integers, exact: Booleans, parameters: Parameters, threads: int, progress: Progress
) -> tuple[Integers, Integers]:
    """Pairs by overlay, those of two unions of municipalities left out."""
    free = rows[~exact[rows]]
    if not len(free) or len(rows) < 2:
        return free[:0], free[:0]
    index = RegionIndex(territories[free])
    overlaps = overlap(territories[rows], index, noise_share=parameters.eps, threads=threads, progress=progress)
    smaller = np.minimum(overlaps.territory_area_m2[overlaps.territory], index.area_m2[overlaps.region])
    perimeter = overlaps.perimeter_m
    noise = is_noise(overlaps.area_m2, perimeter, smaller, parameters.eps, parameters.sliver_width_m)
    owner, other = _apart(rows[overlaps.territory[~noise]], free[overlaps.region[~noise]])
    return np.concatenate([owner, other]), np.concatenate([other, owner])
