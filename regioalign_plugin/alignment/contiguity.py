"""Whether a territory hangs together and whether it has a hole where a municipality does not take part (DESIGN 4)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers, RowLists
from .cut_vertices import groups
from .neighbours import TOLERANCE_M, find_neighbours

# Cells of the table (territories x municipalities) that is looked up at once, to bound memory.
CHUNK_CELLS = 1_000_000
_NEITHER, _MEMBER = -1, -2


class MunicipalityGraph:
    """The municipalities with an edge for every shared border of more than 1 m.

    Parameters
    ----------
    geometries
        Valid polygons or multipolygons in a planar CRS in metres, of a clean coverage or of one with gaps and
        overlaps of up to 1 m; `None` or empty for none.

    Attributes
    ----------
    neighbours : RowLists
        Row numbers of the municipalities that each one borders on.
    component : Integers
        Number of the connected part of the whole coverage that each municipality belongs to.
    is_open : Booleans
        True where a municipality lies on the outer edge of the coverage.
    """

    def __init__(self, geometries: Geometries) -> None:
        borders = find_neighbours(geometries)
        count = len(geometries)
        self.neighbours = _adjacency(count, borders.first, borders.second)
        self.component = np.unique(groups(count, borders.first, borders.second), return_inverse=True)[1]
        self.is_open = borders.is_open
        # Ground that two municipalities reach over: a border, or a hole such as Brussels that both lie on.
        self._passages = _adjacency(
            count,
            np.concatenate([borders.first, borders.hole_first]),
            np.concatenate([borders.second, borders.hole_second]),
        )
        self._bounds = shapely.bounds(geometries).reshape(-1, 4)
        self._index = shapely.STRtree(geometries)

    def non_contiguous(self, indptr: Integers, indices: Integers) -> RowLists:
        """Find the members that are cut off from the others.

        For each connected part of the whole coverage the members in it must be connected, so that municipalities
        that are in pieces or apart from the rest by nature are no false alarm.

        Parameters
        ----------
        indptr, indices
            Members of each territory, as row numbers of municipalities, each at most once per territory: those of
            territory i are `indices[indptr[i]:indptr[i + 1]]`.

        Returns
        -------
        RowLists
            Per territory the members outside the largest group of their part of the coverage, in the order given;
            among groups of equal size the one with the first member given is the largest. The territory is
            non-contiguous where there are any: see `found`.
        """
        return RowLists.joined(self._cut_off(part) for _, part in self.chunks(RowLists(indptr, indices)))

    def exclaves(self, indptr: Integers, indices: Integers, main: Integers, region: Integers) -> RowLists:
        """Find the groups of members that are cut off from those in the main region, and lie wholly in others.

        A territory with an exclave is not contiguous either: what is in pieces by nature is no false alarm.

        Parameters
        ----------
        indptr, indices
            As for `non_contiguous`.
        main
            Main region of each territory, by row number; -1 where there is none, and then no exclave either.
        region
            Region of each municipality, by row number; -1 outside all regions, which is another one too.

        Returns
        -------
        RowLists
            Per territory the members of all its exclaves, in the order given.
        """
        parts = self.chunks(RowLists(indptr, indices))
        return RowLists.joined(self._exclaves(part, main[rows], region) for rows, part in parts)

    def donuts(self, indptr: Integers, indices: Integers, counts: Booleans | None = None) -> RowLists:
        """Find the municipalities that are no member but enclosed by members.

        Those are the groups of neighbouring non-members from which nobody can leave the coverage without crossing a
        member. So one on the coast or at the national border is never enclosed. A hole in the coverage, such as
        Brussels, can be passed through but is no municipality: it is no donut, while a non-member that lies on it
        is one if members are all around the two.

        Parameters
        ----------
        indptr, indices
            As for `non_contiguous`.
        counts
            False for municipalities that are ground like a hole, such as those of Brussels where they are in the
            layer but in no reference region: they can be passed through but are not listed. All count by default.

        Returns
        -------
        RowLists
            Per territory the enclosed municipalities, by row number.
        """
        listed = np.ones(len(self.component), dtype=np.bool_) if counts is None else counts
        return RowLists.joined(self._enclosed(part, listed) for _, part in self.chunks(RowLists(indptr, indices)))

    def chunks(self, members: RowLists) -> Iterator[tuple[slice, RowLists]]:
        """Give the territories a number at a time that bounds memory: which, and their lists."""
        rows = max(1, CHUNK_CELLS // max(1, len(self.component)))
        for start in range(0, len(members), rows):
            part = slice(start, min(start + rows, len(members)))
            yield part, members.part(part.start, part.stop)

    def links(self, members: RowLists) -> tuple[Integers, Integers]:
        """Pair the entries of the lists that stand for neighbours in one territory, both ways, sorted by the first."""
        territory = members.owner()
        table = np.full((len(members), len(self.component)), _NEITHER, dtype=np.int32)
        table[territory, members.indices] = np.arange(len(territory))
        member, neighbour = self.neighbours.pick(members.indices)
        other = table[territory[member], neighbour]
        return member[other >= 0], other[other >= 0].astype(np.int64)

    def _cut_off(self, members: RowLists) -> RowLists:
        territory = members.owner()
        group, part = self._groups(members)
        size = np.bincount(group, minlength=len(group))
        # A group is numbered by its first member, so that a tie between sizes goes to the first.
        order = np.lexsort((group, -size[group], part))
        _, first = np.unique(part[order], return_index=True)
        is_largest = np.zeros(len(group), dtype=np.bool_)
        is_largest[group[order[first]]] = True
        return RowLists.where(len(members), territory, members.indices, ~is_largest[group])

    def _exclaves(self, members: RowLists, main: Integers, region: Integers) -> RowLists:
        territory = members.owner()
        group, part = self._groups(members)
        is_home = (region[members.indices] == main[territory]) & (main[territory] >= 0)
        is_abroad = ~np.isin(group, group[is_home]) & np.isin(part, part[is_home])
        return RowLists.where(len(members), territory, members.indices, is_abroad)

    def _groups(self, members: RowLists) -> tuple[Integers, Integers]:
        """Number the connected group of each entry by its first one, and the part of the coverage it is to be in."""
        territory = members.owner()
        part = territory * (int(self.component.max(initial=0)) + 1) + self.component[members.indices]
        return groups(len(territory), *self.links(members)), part

    def _enclosed(self, members: RowLists, listed: Booleans) -> RowLists:
        owner = members.owner()
        territory, candidate = self._inside_bounds(members, owner)
        table = np.full((len(members), len(self.component)), _NEITHER, dtype=np.int32)
        table[owner, members.indices] = _MEMBER
        is_wanted = (table[territory, candidate] == _NEITHER) & ~self.is_open[candidate]
        territory, candidate = territory[is_wanted], candidate[is_wanted]
        table[territory, candidate] = np.arange(len(candidate))

        row, neighbour = self._passages.pick(candidate)
        other = table[territory[row], neighbour]
        group = groups(len(candidate), row[other >= 0], other[other >= 0])
        # A way to a non-member beyond the bounds of the territory, or on the edge of the coverage, leads out.
        leads_out = np.zeros(len(candidate), dtype=np.bool_)
        leads_out[group[row[other == _NEITHER]]] = True
        meets_member = np.zeros(len(candidate), dtype=np.bool_)
        meets_member[group[row[other == _MEMBER]]] = True
        is_enclosed = meets_member[group] & ~leads_out[group]
        return RowLists.where(len(members), territory, candidate, is_enclosed & listed[candidate])

    def _inside_bounds(self, members: RowLists, owner: Integers) -> tuple[Integers, Integers]:
        """Pair territories with the municipalities inside their bounds: nobody else can be enclosed."""
        bounds = _bounds_by_territory(self._bounds[members.indices], owner, len(members))
        territory, candidate = self._index.query(shapely.box(*bounds.T))
        beyond = (bounds[territory] - self._bounds[candidate]) * np.array([1, 1, -1, -1])
        is_inside = (beyond <= TOLERANCE_M).all(axis=1)
        territory, candidate = territory[is_inside], candidate[is_inside]
        order = np.lexsort((candidate, territory))
        return territory[order], candidate[order]


def gaps_closed_parts(geometries: Geometries) -> Integers:
    """Count the parts of each territory once gaps under 1 m are closed.

    Parameters
    ----------
    geometries
        Polygons or multipolygons in a planar CRS in metres; `None` or empty for none.

    Returns
    -------
    Integers
        Number of groups of parts that are within 1 m of each other; 0 for no geometry. Parts that meet in one point
        count as one.
    """
    given = np.asarray(geometries, dtype=object)
    parts, owner = shapely.get_parts(given, return_index=True)
    has_area = ~shapely.is_empty(parts)
    parts, owner = parts[has_area], owner[has_area]
    is_several = np.bincount(owner, minlength=len(given))[owner] > 1
    several, of_several = parts[is_several], owner[is_several]
    near = _near_pairs(several, of_several)
    group = groups(len(several), *near)
    is_first = group == np.arange(len(several))
    single = np.bincount(owner[~is_several], minlength=len(given))
    return np.asarray(single + np.bincount(of_several[is_first], minlength=len(given)), dtype=np.int64)


def in_more_parts(geometries: Geometries, allowance: Integers | int = 0) -> Booleans:
    """Tell which territories are in pieces, for use where no municipalities are given.

    Parameters
    ----------
    geometries
        As for `gaps_closed_parts`.
    allowance
        How many parts beyond the first are in the nature of each territory, such as those of Baarle-Hertog.
    """
    given = np.asarray(geometries, dtype=object)
    allowed = np.broadcast_to(1 + np.asarray(allowance), given.shape)
    more = np.asarray(shapely.get_num_geometries(given) > allowed, dtype=np.bool_)
    # Closing gaps only makes parts fewer: only those with too many are looked at.
    more[more] = gaps_closed_parts(given[more]) > allowed[more]
    return more


def _near_pairs(parts: Geometries, owner: Integers) -> tuple[Integers, Integers]:
    """Pair the parts of one territory that are less than the tolerance apart."""
    bounds = shapely.bounds(parts).reshape(-1, 4)
    # Each territory's boxes are moved to a place of their own, so that one index serves all and nobody meets others.
    widths = np.ptp(bounds[:, [0, 2]]) if len(bounds) else 0.0
    moved = bounds + np.outer(owner * (2.0 * widths + 100.0 * TOLERANCE_M), [1, 0, 1, 0])
    tree = shapely.STRtree(shapely.box(*moved.T))
    reach = moved + np.array([-2, -2, 2, 2]) * TOLERANCE_M
    one, other = tree.query(shapely.box(*reach.T))
    wanted = (one < other) & (owner[one] == owner[other])
    one, other = one[wanted], other[wanted]
    size = shapely.get_num_coordinates(parts)
    larger, smaller = np.where(size[one] >= size[other], (one, other), (other, one))
    large, place = np.unique(larger, return_inverse=True)
    prepared = shapely.set_srid(parts[large], 0)  # copies: preparing must not touch what others use
    shapely.prepare(prepared)
    is_near = shapely.dwithin(prepared[place], parts[smaller], np.nextafter(TOLERANCE_M, 0.0))
    return one[is_near], other[is_near]


def _adjacency(count: int, first: Integers, second: Integers) -> RowLists:
    """Turn pairs into the list of neighbours of each row, sorted and without repeats."""
    keys = np.unique(np.concatenate([first * count + second, second * count + first]))
    node, neighbour = keys // max(count, 1), keys % max(count, 1)
    return RowLists(np.searchsorted(node, np.arange(count + 1)).astype(np.int64), neighbour)


def _bounds_by_territory(bounds: Floats, owner: Integers, count: int) -> Floats:
    """Bounds around all members of each territory; NaN where it has none."""
    low, high = np.full((count, 2), np.inf), np.full((count, 2), -np.inf)
    known = ~np.isnan(bounds).any(axis=1)
    np.minimum.at(low, owner[known], bounds[known, :2])
    np.maximum.at(high, owner[known], bounds[known, 2:])
    around: Floats = np.concatenate([low, high], axis=1)
    around[np.isinf(around).any(axis=1)] = np.nan
    return around
