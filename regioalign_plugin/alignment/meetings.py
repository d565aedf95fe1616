"""Where the borders of territories meet the borders of regions: they cross, or they part at a common vertex.

A territory's border is walked in the direction in which it is stored. Wherever it meets a region's border, two
events are noted: how the territory's border passes from outside to inside the region there (or back), and how the
region's border passes from outside to inside the territory. Stretches of border that both have in common need no
event: they are recognised by equal vertices, never by a tolerance, and count as the territory's border inside the
region that lies on the same side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np

from .arrays import Booleans, Floats, Integers, Numbers, expand, low_high
from .borders import NONE, ROUNDING, Borders
from .grid import OUTSIDE
from .rings import Rings
from .signs import Points, exact_place, in_wedge, next_inward, side, turn

AT_VERTEX = -1.0
_MOST_COMPARISONS = 1 << 20
_BLURRED = 1e-3  # of an edge


@dataclass(frozen=True)
class Walk:
    """The borders of some territories, laid over the region borders.

    Parameters
    ----------
    rings
        Their rings; the owner of a ring is the row of its territory.
    interior_left
        Per ring, whether the territory lies left of it.
    label
        Per position, the grid's label of its cell.
    vertex
        Per position, the identity of the region vertex with the same coordinates, or `NONE`.
    near
        Positions whose edge to the next position may meet a region border.
    common
        Per position, whether its edge to the next position is an edge of a region border.
    """

    rings: Rings
    interior_left: Booleans
    label: Numbers
    vertex: Integers
    near: Integers
    common: Booleans

    def points(self, position: Integers) -> Points:
        """Coordinates of ring positions."""
        return Points(self.rings.x[position], self.rings.y[position])


@dataclass(frozen=True)
class Events:
    """Places on the rings of one side where they pass into or out of polygons of the other side.

    Parameters
    ----------
    other
        The polygon of the other side.
    position, along
        The edge from which ring position, and how far along it (0–1); `AT_VERTEX` for the position itself.
    partner
        The edge from which position of the other side's rings it is that the ring meets there.
    margin
        How far rounding may have moved it along the edge, as a part of the edge.
    x, y
        The place itself.
    before, after
        Whether the ring is inside `other` before and after that place. A border in common counts as inside for
        the territory's ring when both lie on the same side of it, and never for the region's ring.
    """

    other: Integers
    position: Integers
    along: Floats
    partner: Integers
    margin: Floats
    x: Floats
    y: Floats
    before: Booleans
    after: Booleans

    @classmethod
    def joined(cls, parts: list[Events]) -> Events:
        """Put several lists of events together."""
        return cls(*(np.concatenate([getattr(part, column.name) for part in parts]) for column in fields(cls)))

    def taken(self, rows: Integers) -> Events:
        """Take some events, in the order of `rows`."""
        return Events(*(getattr(self, column.name)[rows] for column in fields(self)))


@dataclass(frozen=True)
class Meetings:
    """All events of some territories, and the territories for which a sign stayed undecided."""

    of_territories: Events
    of_regions: Events
    undecided: Integers


def walk_borders(borders: Borders, rings: Rings, interior_left: Booleans) -> Walk:
    """Lay territories over the region borders: one look at the grid per vertex dismisses nearly all of them."""
    cell = borders.grid.cells(rings.x, rings.y)
    label = borders.grid.label[cell]
    at_border = label < OUTSIDE
    near = _near_edges(borders, rings, cell, at_border)
    vertex = np.full(len(label), NONE, dtype=np.int32)
    candidates = np.flatnonzero(at_border)
    vertex[candidates] = borders.table.find(rings.x[candidates], rings.y[candidates])
    common = np.zeros(len(label), dtype=bool)
    known = vertex >= 0
    joint = near[known[near] & known[near + 1]]
    common[joint] = borders.is_edge(vertex[joint], vertex[joint + 1])
    return Walk(rings, interior_left, label, vertex, near, common)


def _near_edges(borders: Borders, rings: Rings, cell: Numbers, at_border: Booleans) -> Integers:
    """Edges that pass a cell with a border."""
    near = np.zeros(len(cell), dtype=bool)
    near[:-1] = at_border[:-1] | at_border[1:]
    jump = np.abs(np.diff(cell))
    leap = np.flatnonzero(~near[:-1] & (jump > 1) & (jump != borders.grid.columns))
    near[rings.last] = False
    leap = leap[~np.isin(leap, rings.last)] if len(leap) else leap
    x, y = rings.x, rings.y
    row, passed = borders.grid.cells_along(x[leap], y[leap], x[leap + 1], y[leap + 1])
    near[leap[row[borders.grid.has_border(passed)]]] = True
    return np.flatnonzero(near)


def meet(borders: Borders, walk: Walk, *, compare_common: bool) -> Meetings:
    """Find every place where the borders of the territories meet those of the regions.

    Where region borders cross each other, an edge in common with one region can cross another region's edge:
    `compare_common` then has them compared too.
    """
    edge = walk.near if compare_common else walk.near[~walk.common[walk.near]]
    crossings = _crossings(borders, walk, edge)
    partings = _partings(borders, walk)
    return Meetings(
        Events.joined([partings.of_territories, crossings.of_territories]),
        Events.joined([partings.of_regions, crossings.of_regions]),
        np.unique(np.concatenate([crossings.undecided, partings.undecided])),
    )


def _partings(borders: Borders, walk: Walk) -> Meetings:
    """Events at vertices that both have, where their borders join, part or touch."""
    wedges = _wedges(borders, walk)
    row, passage = borders.passages.pick(walk.vertex[wedges.position])
    position, wedge = wedges.position[row], wedges.taken(row)
    before, after, end = borders.before[passage], borders.after[passage], borders.wedge_end[passage]
    apex = walk.points(position)
    from_vertex, to_vertex = walk.vertex[wedge.source], walk.vertex[wedge.target]
    source_in, source_doubt = _in_region(borders, walk, apex, after, end, wedge.source, same=end, opposite=after)
    target_in, target_doubt = _in_region(borders, walk, apex, after, end, wedge.target, same=after, opposite=end)
    arrives_in, arrives_doubt = _in_territory(borders, walk, apex, wedge, before, from_vertex, to_vertex)
    departs_in, departs_doubt = _in_territory(borders, walk, apex, wedge, after, from_vertex, to_vertex)

    territory = walk.rings.owner[walk.rings.ring_of(position)]
    doubt = source_doubt | target_doubt | arrives_doubt | departs_doubt | (end == NONE) | (wedge.end == NONE)
    at_vertex = np.full(len(position), AT_VERTEX)
    certain = np.zeros(len(position))
    enters = np.where(wedge.left, source_in, target_in)
    leaves = np.where(wedge.left, target_in, source_in)
    region = borders.region[passage]
    return Meetings(
        Events(region, position, at_vertex, passage, certain, apex.x, apex.y, enters, leaves),
        Events(territory, passage, at_vertex, position, certain, apex.x, apex.y, arrives_in, departs_in),
        territory[doubt],
    )


def _in_region(
    borders: Borders,
    walk: Walk,
    apex: Points,
    start: Integers,
    end: Integers,
    position: Integers,
    *,
    same: Integers,
    opposite: Integers,
) -> tuple[Booleans, Booleans]:
    """Whether the territory's edge towards a position runs inside the region, and where that is in doubt.

    An edge in common counts as inside if both lie on the same side of it, as it does towards the vertex `same`.
    """
    vertex = walk.vertex[position]
    inside, doubt = in_wedge(apex, borders.points(start), borders.points(end), walk.points(position))
    is_same, is_opposite = vertex == same, vertex == opposite
    return (inside | is_same) & ~is_opposite, doubt & ~is_same & ~is_opposite


def _in_territory(
    borders: Borders, walk: Walk, apex: Points, wedge: _Wedges, vertex: Integers, from_vertex: Integers, to: Integers
) -> tuple[Booleans, Booleans]:
    """Whether the region's edge towards a vertex runs inside the territory, and where that is in doubt."""
    ends = walk.points(wedge.target), walk.points(wedge.end)
    inside, doubt = in_wedge(apex, *ends, borders.points(vertex))
    common = (vertex == from_vertex) | (vertex == to) | (vertex == walk.vertex[wedge.end])
    return inside & ~common, doubt & ~common


@dataclass(frozen=True)
class _Wedges:
    """What a territory takes at the vertices that its border has in common with regions.

    Parameters
    ----------
    position
        Ring positions.
    left
        Whether the territory lies left of the ring there.
    source, target
        Positions before and after, with the territory on the left hand.
    end
        The territory lies counter-clockwise from `target` up to this position: `source`, but where it passes the
        vertex more than once; `NONE` where that is not certain.
    """

    position: Integers
    left: Booleans
    source: Integers
    target: Integers
    end: Integers

    def taken(self, rows: Integers) -> _Wedges:
        """Take some wedges, in the order of `rows`."""
        return _Wedges(*(getattr(self, column.name)[rows] for column in fields(self)))


def _wedges(borders: Borders, walk: Walk) -> _Wedges:
    """Wedges at all common vertices but those inside common runs, where nothing happens."""
    is_common = walk.vertex != NONE
    is_common[walk.rings.last] = False
    position = np.flatnonzero(is_common)
    back = walk.rings.previous(position)
    run = walk.common[position] & walk.common[back] & borders.plain[walk.vertex[position]]
    run[run] = ~_passed_again(borders, walk, position[~run], position[run])
    position, back = position[~run], back[~run]
    ring = walk.rings.ring_of(position)
    left = walk.interior_left[ring]
    source, target = np.where(left, back, position + 1), np.where(left, position + 1, back)
    end = source.copy()
    key = walk.rings.owner[ring] * len(borders.vertex) + walk.vertex[position]
    again = np.flatnonzero(np.isin(key, _repeated(key)))
    partner = next_inward(
        key[again], walk.points(position[again]), walk.points(target[again]), walk.points(source[again])
    )
    end[again] = np.where(partner < 0, NONE, source[again][partner])
    return _Wedges(position, left, source, target, end)


def _passed_again(borders: Borders, walk: Walk, parting: Integers, inner: Integers) -> Booleans:
    """Tell which positions inside common runs are at a vertex that the same territory also passes otherwise."""
    is_parting = np.zeros(len(borders.vertex), dtype=bool)
    is_parting[walk.vertex[parting]] = True
    again = is_parting[walk.vertex[inner]]

    def key(position: Integers) -> Integers:
        return walk.rings.owner[walk.rings.ring_of(position)] * len(borders.vertex) + walk.vertex[position]

    again[again] = np.isin(key(inner[again]), key(parting))
    return again


def _repeated(keys: Integers) -> Integers:
    ordered = np.sort(keys)
    return ordered[1:][ordered[1:] == ordered[:-1]]


def borders_cross(borders: Borders) -> bool:
    """Tell whether region borders cross each other, or meet elsewhere than at a vertex of both."""
    rings = borders.rings
    left = np.ones(len(rings), dtype=bool)
    walk = Walk(rings, left, np.zeros(0, np.int32), borders.vertex, borders.listed, np.zeros(0, bool))
    return any(len(found.position) for found in _crossing_edges(borders, walk, borders.listed))


def _crossings(borders: Borders, walk: Walk, near: Integers) -> Meetings:
    """Events where an edge of a territory crosses an edge of a region."""
    found = list(_crossing_edges(borders, walk, near))
    position = np.concatenate([part.position[part.certain] for part in found])
    edge = np.concatenate([part.edge[part.certain] for part in found])
    doubtful = np.concatenate([part.position[~part.certain] for part in found])
    position, edge = _each_once(position, edge, len(borders.rings.x))
    p, q = walk.points(position), walk.points(position + 1)
    a, b = borders.points(edge), borders.points(edge + 1)
    along, margin = _divide(p, q, a, b)
    along_region, margin_region = _divide(a, b, p, q)
    x, y = p.x + along * (q.x - p.x), p.y + along * (q.y - p.y)

    row, walked = borders.walks.pick(borders.edge_number[edge])
    forward = borders.vertex[walked] == borders.vertex[edge[row]]
    enters = (side(a, b, q) > 0)[row] == forward
    ring = walk.rings.ring_of(position)
    territory = walk.rings.owner[ring]
    region_turns_left = (side(p, q, b) > 0)[row] == forward
    region_enters = region_turns_left == walk.interior_left[ring[row]]
    region_along = np.where(forward, along_region[row], 1.0 - along_region[row])
    of_territories = Events(
        borders.region[walked], position[row], along[row], walked, margin[row], x[row], y[row], ~enters, enters
    )
    of_regions = Events(
        territory[row],
        walked,
        region_along,
        position[row],
        margin_region[row],
        x[row],
        y[row],
        ~region_enters,
        region_enters,
    )
    return Meetings(of_territories, of_regions, walk.rings.owner[walk.rings.ring_of(doubtful)])


def _divide(p: Points, q: Points, a: Points, b: Points) -> tuple[Floats, Floats]:
    """How far along the edges from p to q they cross those from a to b, and the rounding margin of that.

    Where rounding hides much of it, for edges that nearly cover each other, it is worked out exactly.
    """
    (start, start_margin), (end, end_margin) = turn(a, b, p), turn(a, b, q)
    with np.errstate(divide="ignore", invalid="ignore"):
        along = np.clip(start / (start - end), 0.0, 1.0)
        margin = 2.0 * (start_margin + end_margin) / np.abs(start - end)
    for row in np.flatnonzero(~(margin < _BLURRED)):
        along[row] = float(exact_place(p.at(row), q.at(row), a.at(row), b.at(row)))
        margin[row] = ROUNDING
    return along, margin


@dataclass(frozen=True)
class _Crossing:
    """Edges of territories (`position`) and of regions (`edge`) that cross; not `certain` where rounding hides it."""

    position: Integers
    edge: Integers
    certain: Booleans


def _crossing_edges(borders: Borders, walk: Walk, edge: Integers) -> Iterator[_Crossing]:
    """Compare edges of territories with the region edges in the cells that they pass."""
    yield _Crossing(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, bool))
    x, y = walk.rings.x, walk.rings.y
    row, cell = borders.grid.cells_along(x[edge], y[edge], x[edge + 1], y[edge + 1])
    passed = borders.grid.has_border(cell)
    edge, cell = edge[row[passed]], cell[passed]
    first, count = borders.grid.edges_in(cell)
    ends = np.cumsum(count)
    start = 0
    while start < len(edge):
        done = ends[start - 1] if start else 0
        stop = max(int(np.searchsorted(ends, done + _MOST_COMPARISONS, side="right")), start + 1)
        part = slice(start, stop)
        which, step = expand(count[part])
        yield _compare(borders, walk, edge[part], which, first[part][which] + step)
        start = stop


def _compare(borders: Borders, walk: Walk, edges: Integers, which: Integers, entry: Integers) -> _Crossing:
    """Compare the edge `edges[which]` of a territory with the region edge at `entry` in the grid's list."""
    near = _boxes_meet(borders, walk.rings, edges, which, entry)
    edge, other = edges[which[near]], borders.grid.edge[entry[near]]
    apart = ~_share_vertex(borders, walk, edge, other)
    edge, other = edge[apart], other[apart]
    p, q = walk.points(edge), walk.points(edge + 1)
    a, b = borders.points(other), borders.points(other + 1)
    across = side(a, b, p) * side(a, b, q)
    along = side(p, q, a) * side(p, q, b)
    may_cross = (across <= 0) & (along <= 0)
    certain = (across < 0) & (along < 0)
    return _Crossing(edge[may_cross], other[may_cross], certain[may_cross])


def _boxes_meet(borders: Borders, rings: Rings, edges: Integers, which: Integers, entry: Integers) -> Integers:
    """Rows of those pairs of edges whose boxes meet."""
    low, high = low_high(rings.x[edges], rings.x[edges + 1])
    low_entry, high_entry = borders.entry_x
    row = np.flatnonzero((high[which] >= low_entry[entry]) & (high_entry[entry] >= low[which]))
    low, high = low_high(rings.y[edges], rings.y[edges + 1])
    low_entry, high_entry = borders.entry_y
    which, entry = which[row], entry[row]
    return row[(high[which] >= low_entry[entry]) & (high_entry[entry] >= low[which])]


def _share_vertex(borders: Borders, walk: Walk, edge: Integers, other: Integers) -> Booleans:
    """Tell which pairs of edges have an end in common; what happens there is seen at that vertex."""
    a, b = borders.vertex[other], borders.vertex[other + 1]
    shared = np.zeros(len(edge), dtype=bool)
    for end in (walk.vertex[edge], walk.vertex[edge + 1]):
        shared |= (end == a) | (end == b)
    return shared


def _each_once(position: Integers, edge: Integers, edge_count: int) -> tuple[Integers, Integers]:
    key = np.unique(position * edge_count + edge)
    return key // edge_count, key % edge_count
