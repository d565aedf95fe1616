"""Whether a territory hangs together by one municipality only (DESIGN 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Booleans, Integers, RowLists, running_sum
from .contiguity import MunicipalityGraph
from .cut_vertices import CutTree, Splits
from .member_overlay import OUTSIDE

# What a corridor connects are bodies: a municipality or two at the end of a row are nothing to tell.
LEAST_MEMBERS = 3
LEAST_SHARE = 0.2


@dataclass(frozen=True)
class Corridors:
    """Members that alone connect bodies of others.

    Parameters
    ----------
    members
        Per territory the corridors, by row number of the municipality.
    sizes
        Of each entry of `members.indices` the number of members of the bodies that it connects, largest first.
    """

    members: RowLists
    sizes: RowLists


def find_corridors(members: RowLists, graph: MunicipalityGraph, region: Integers) -> Corridors:
    """Find the members without which a territory falls apart.

    A member is a corridor where the others fall apart without it in two bodies or more, between which the regions
    that the territory has a member in do have another way. So the only way to the end of a headland is none, nor is
    the waist of a region. A body has `LEAST_MEMBERS` or more, and at least `LEAST_SHARE` of all members, so that a row
    of a few municipalities raises no alarm.

    Parameters
    ----------
    members
        Members of each territory, by row number of the municipality, each at most once per territory.
    graph
        Which municipalities border on each other.
    region
        Region of each municipality, by row number; -1 outside all regions.

    Returns
    -------
    Corridors
        Members in the order given.
    """
    # Outside all regions counts as a region, the first one.
    by_region = RowLists.of_pairs(int(region.max(initial=OUTSIDE)) + 2, region + 1, np.arange(len(region)))
    parts = [_corridors(part, graph, region, by_region) for _, part in graph.chunks(members)]
    return Corridors(RowLists.joined(part.members for part in parts), RowLists.joined(part.sizes for part in parts))


def _corridors(members: RowLists, graph: MunicipalityGraph, region: Integers, by_region: RowLists) -> Corridors:
    territory = members.owner()
    found = CutTree(linked(members, graph)).splits()
    found = found.taken(found.size >= np.maximum(LEAST_MEMBERS, LEAST_SHARE * members.sizes[territory[found.vertex]]))
    found = found.taken(_repeated(found.vertex, np.zeros_like(found.vertex)))
    found = found.taken(_repeated(found.vertex, _sides(found, members, graph, region, by_region)))
    found = found.taken(np.lexsort((-found.size, found.vertex)))
    entry, first = np.unique(found.vertex, return_index=True)
    is_corridor = np.zeros(len(territory), dtype=np.bool_)
    is_corridor[entry] = True
    return Corridors(
        RowLists.where(len(members), territory, members.indices, is_corridor),
        RowLists(np.append(first, len(found.size)).astype(np.int64), found.size),
    )


def linked(members: RowLists, graph: MunicipalityGraph) -> RowLists:
    """Neighbours of each entry of the lists among the others of its list, by the number of their entry."""
    one, other = graph.links(members)
    return RowLists(running_sum(np.bincount(one, minlength=len(members.indices))), other)


def _sides(
    found: Splits, members: RowLists, graph: MunicipalityGraph, region: Integers, by_region: RowLists
) -> Integers:
    """Number the part of its regions, without the corridor, that each body lies in."""
    rows, place = np.unique(members.owner()[found.vertex], return_inverse=True)
    grounds, ground = _grounds(rows, members, region, by_region)
    tree = CutTree(linked(grounds, graph))
    width = len(region)
    keys = grounds.owner() * width + grounds.indices
    start = ground[place.ravel()] * width
    vertex, towards = (np.searchsorted(keys, start + members.indices[entry]) for entry in (found.vertex, found.towards))
    return tree.sides(vertex, towards)


def _grounds(rows: Integers, members: RowLists, region: Integers, by_region: RowLists) -> tuple[RowLists, Integers]:
    """Municipalities of the regions that territories have a member in, once for each set of regions, and of whom."""
    place, member = members.pick(rows)
    base = len(by_region)
    of_row, at = np.divmod(np.unique(place * base + region[member] + 1), base)
    ends = np.searchsorted(of_row, np.arange(len(rows) + 1)).tolist()
    numbers: dict[bytes, int] = {}
    ground = [numbers.setdefault(at[start:stop].tobytes(), len(numbers)) for start, stop in zip(ends, ends[1:])]
    sets = [np.frombuffer(one, dtype=at.dtype) for one in numbers]
    owner = np.repeat(np.arange(len(sets)), [len(one) for one in sets])
    pair, municipality = by_region.pick(np.concatenate([np.empty(0, dtype=at.dtype), *sets]))
    return RowLists.of_pairs(len(sets), owner[pair], municipality), np.array(ground, dtype=np.int64)


def _repeated(one: Integers, other: Integers) -> Booleans:
    """Tell which pairs of numbers are there more than once."""
    width = int(other.max(initial=0)) + 1
    _, place, count = np.unique(one * width + other, return_inverse=True, return_counts=True)
    return np.asarray(count[place.ravel()] > 1)
