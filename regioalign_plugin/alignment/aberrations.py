"""What is odd about the members of a territory beside its class, with names (DESIGN 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Integers, RowLists
from .contiguity import MunicipalityGraph
from .corridors import Corridors, find_corridors
from .member_overlay import OUTSIDE


@dataclass(frozen=True)
class Aberrations:
    """What is odd about the members of each territory; lists of row numbers of municipalities, one per territory.

    Parameters
    ----------
    foreign
        The only member outside the main region, where two members or more lie in it.
    exclaves
        Members of groups that are cut off from those in the main region and lie wholly in others.
    corridors
        Members that alone connect bodies of others.
    region_donuts
        Municipalities that a territory lacks of a region of which it has all others, and that members enclose.
    """

    foreign: RowLists
    exclaves: RowLists
    corridors: Corridors
    region_donuts: RowLists


def find_aberrations(
    members: RowLists, main: Integers, region: Integers, graph: MunicipalityGraph, donuts: RowLists
) -> Aberrations:
    """Look for what is odd about the members of each territory.

    Parameters
    ----------
    members
        Members of each territory, by row number of the municipality, each at most once per territory.
    main
        Main region of each territory, by row number; -1 for none.
    region
        Region of each municipality, by row number; `OUTSIDE` for none.
    graph
        Which municipalities border on each other.
    donuts
        Municipalities of a region that members of each territory enclose: see `MunicipalityGraph.donuts`.
    """
    return Aberrations(
        _only_foreign(members, main, region),
        graph.exclaves(members.indptr, members.indices, main, region),
        find_corridors(members, graph, region),
        _region_donuts(members, donuts, region),
    )


def _only_foreign(members: RowLists, main: Integers, region: Integers) -> RowLists:
    owner = members.owner()
    is_foreign = region[members.indices] != main[owner]
    foreign = np.bincount(owner, weights=is_foreign, minlength=len(members))
    is_single = (foreign == 1) & (members.sizes >= 3) & (main != OUTSIDE)
    return RowLists.where(len(members), owner, members.indices, is_foreign & is_single[owner])


def _region_donuts(members: RowLists, donuts: RowLists, region: Integers) -> RowLists:
    """Enclosed municipalities of the regions that lack nothing else, and of which there is a member."""
    base = int(region.max(initial=0)) + 1
    size = np.bincount(region[region != OUTSIDE], minlength=base)
    owner, enclosed = donuts.owner(), donuts.indices
    key = owner * base + region[enclosed]
    at = region[members.indices]
    held_keys, held = np.unique((members.owner() * base + at)[at != OUTSIDE], return_counts=True)
    keys, place, lacks = np.unique(key, return_inverse=True, return_counts=True)
    row = np.searchsorted(held_keys, keys)
    is_held = np.append(held_keys, -1)[row] == keys
    is_rest = is_held & (np.append(held, 0)[row] + lacks == size[keys % base])
    return RowLists.where(len(donuts), owner, enclosed, is_rest[place.ravel()])
