"""The borders of the regions, prepared once: vertices found by their coordinates, shared edges, running sums."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers, Numbers, RowLists, low_high, running_sum
from .grid import Grid, build_grid
from .rings import Rings, rings_of
from .signs import Points, next_inward

NONE = -1
_NARROW = np.int32  # vertex numbers are looked up at random: half the width, half the memory to wait for
ROUNDING = 2.0**-52
_MULTIPLIER_X = np.uint64(0x9E3779B97F4A7C15)
_MULTIPLIER_Y = np.uint64(0xC2B2AE3D27D4EB4F)


class VertexTable:
    """Finds vertices by their exact coordinates (an open-addressing hash table).

    A vertex is known by the first position at which it stands in the arrays it was built from.
    """

    def __init__(self, x: Floats, y: Floats, positions: Integers) -> None:
        self._x = x
        self._y = y
        bits = max(int(2 * len(positions)).bit_length(), 4)
        self._shift = np.uint64(64 - bits)
        self._mask = (1 << bits) - 1
        self._slots = np.full(1 << bits, NONE, dtype=_NARROW)
        self._fill(positions)

    def _slot(self, x: Floats, y: Floats) -> Integers:
        mixed = x.view(np.uint64) * _MULTIPLIER_X
        mixed ^= mixed >> np.uint64(29)
        mixed += y.view(np.uint64)
        mixed *= _MULTIPLIER_Y
        mixed ^= mixed >> np.uint64(32)
        mixed *= _MULTIPLIER_X
        return (mixed >> self._shift).astype(np.int64)

    def _fill(self, positions: Integers) -> None:
        slot = self._slot(self._x[positions], self._y[positions])
        left = positions[::-1]  # the last one written to a slot stays: walk backwards, so that the first stays
        slot = slot[::-1]
        while len(left):
            free = self._slots[slot] == NONE
            self._slots[slot[free]] = left[free]
            there = self._slots[slot]
            placed = (self._x[there] == self._x[left]) & (self._y[there] == self._y[left])
            left, slot = left[~placed], (slot[~placed] + 1) & self._mask

    def find(self, x: Floats, y: Floats) -> Integers:
        """Position of the vertex at each place, `NONE` where there is none."""
        slot = self._slot(x, y)
        found = self._slots[slot]
        wrong = np.flatnonzero((found != NONE) & ((self._x[found] != x) | (self._y[found] != y)))
        while len(wrong):
            slot[wrong] = (slot[wrong] + 1) & self._mask
            there = self._slots[slot[wrong]]
            found[wrong] = there
            mismatch = (there != NONE) & ((self._x[there] != x[wrong]) | (self._y[there] != y[wrong]))
            wrong = wrong[mismatch]
        return found


@dataclass(frozen=True)
class Scale:
    """Areas as whole numbers, so that running sums are exact whatever their length.

    An edge from a to b counts as the cross product of (a − origin) and (b − a), rounded to a multiple of
    1 / `per_m2`; sums wrap around at 64 bits, which does no harm as long as the result fits.
    """

    x: float
    y: float
    per_m2: float

    def cross(self, x: Floats, y: Floats, dx: Floats, dy: Floats) -> Integers:
        """Twice the signed area between the origin and each edge, in units of the scale."""
        return self.cross_m2(x, y, dx, dy).astype(np.int64)

    def cross_m2(self, x: Floats, y: Floats, dx: Floats, dy: Floats) -> Floats:
        """Same, before it is turned to a whole number; 2^62 and more does not fit one."""
        product = (x - self.x) * dy
        product -= (y - self.y) * dx
        product *= self.per_m2
        return np.rint(product, out=product)

    def area(self, twice: Numbers) -> Floats:
        """Area in square metres of a sum of cross products."""
        return twice / (2.0 * self.per_m2)


def edge_lengths(rings: Rings, polygons: Booleans | None = None) -> Floats:
    """Length of the edge from each position to the next; 0 from closing vertices.

    Where only some polygons are asked for, the edges of others are 0 as well.
    """
    lengths = np.zeros(len(rings.x))
    slices = [slice(0, len(rings.x))] if polygons is None else rings.slices_of(polygons)
    for part in slices:
        dx, dy = np.diff(rings.x[part]), np.diff(rings.y[part])
        dx *= dx
        dy *= dy
        dx += dy
        np.sqrt(dx, out=lengths[part][:-1])
    lengths[rings.last] = 0.0
    return lengths


class Borders:
    """The region borders in the form that the border arithmetic needs.

    Parameters
    ----------
    geometries
        The regions: valid polygons or multipolygons, planar coordinates.

    Attributes
    ----------
    rings
        Rings of all regions, interior on the left.
    region
        Region of each ring position.
    vertex
        Identity of the vertex at each ring position: equal coordinates, equal identity.
    neighbour_1, neighbour_2, plain
        Per identity: the vertices next to it, and whether these are the only two.
    before, after
        Identity of the vertex before and after each (non-closing) ring position.
    wedge_end
        Per ring position the vertex up to which the region lies left of the border that leaves it: the one before,
        but where the region passes the vertex more than once; `NONE` where that is not certain.
    passages
        Per identity: the ring positions at which rings pass that vertex.
    listed
        One position for every border edge, by number.
    edge_number, walks
        Number of the border edge from each ring position, and per edge the positions that walk it, either way.
    cross, length, outer_length
        Running sums along the rings: twice the area, metres, and metres of edges that no other region shares.
    grid
        Where borders pass, with each border edge listed once.
    entry_x, entry_y
        Lowest and highest coordinate of each entry in the grid's list of edges.
    """

    def __init__(self, geometries: Geometries) -> None:
        rings = rings_of(geometries)
        self.rings = _interior_left(rings)
        self.region_count = len(geometries)
        x, y = self.rings.x, self.rings.y
        self.region = np.repeat(self.rings.owner, np.diff(self.rings.start))
        self.starts = np.flatnonzero(self.rings.without_closing())
        self.table = VertexTable(x, y, self.starts)
        self.vertex = self.table.find(x, y)
        self._link_vertices()
        self._pair_edges()
        self.scale = _scale_for(self.rings, float(np.nanmax(shapely.area(geometries))))
        self.grid: Grid = build_grid(self.rings, len(geometries), self.listed)
        edge = self.grid.edge
        self.entry_x = low_high(x[edge], x[edge + 1])
        self.entry_y = low_high(y[edge], y[edge + 1])
        self._add_up()

    def _link_vertices(self) -> None:
        count = len(self.vertex)
        self.before = np.full(count, NONE, dtype=_NARROW)
        self.after = np.full(count, NONE, dtype=_NARROW)
        self.before[self.starts] = self.vertex[self.rings.previous(self.starts)]
        self.after[self.starts] = self.vertex[self.starts + 1]
        self.passages = RowLists.of_pairs(count, self.vertex[self.starts], self.starts)
        self.neighbour_1 = self.before
        self.neighbour_2 = self.after
        first = self.vertex[self.starts]
        one, other = self.neighbour_1[first], self.neighbour_2[first]
        back, on = self.before[self.starts], self.after[self.starts]
        self._pair_wedges()
        alike = ((back == one) & (on == other)) | ((back == other) & (on == one))
        self.plain = np.bincount(first[~alike], minlength=count) == 0

    def _pair_wedges(self) -> None:
        """Find the wedges of regions that pass a vertex more than once."""
        self.wedge_end = self.before.copy()
        key = self.vertex[self.starts].astype(np.int64) * self.region_count + self.region[self.starts]
        _, number, times = np.unique(key, return_inverse=True, return_counts=True)
        at = self.starts[times[number] > 1]
        outward, inward = self.points(self.after[at]), self.points(self.before[at])
        partner = next_inward(number[times[number] > 1], self.points(at), outward, inward)
        self.wedge_end[at] = np.where(partner < 0, NONE, self.before[at][partner])

    def _pair_edges(self) -> None:
        a, b = self.vertex[self.starts], self.vertex[self.starts + 1]
        self._key, first, number = np.unique(self._edge_key(a, b), return_index=True, return_inverse=True)
        self.listed = self.starts[first]
        self.edge_number = np.full(len(self.vertex), NONE)
        self.edge_number[self.starts] = number
        self.walks = RowLists.of_pairs(len(first), number, self.starts)

    def _add_up(self) -> None:
        rings = self.rings
        self.cross = running_sum(self.scale.cross(rings.x, rings.y, *rings.steps()))
        lengths = edge_lengths(rings)
        self.length = running_sum(lengths)
        self._alone = np.zeros(len(lengths), dtype=bool)
        self._alone[self.starts] = self.walks.sizes[self.edge_number[self.starts]] == 1
        self.outer_length = running_sum(np.where(self._alone, lengths, 0.0))

    def outer_lines(self) -> Geometries:
        """Borders that only one region has, as lines that meet at their ends."""
        edge = np.flatnonzero(self._alone)
        if not len(edge):
            return np.zeros(0, dtype=object)
        goes_on = np.append(False, (edge[1:] == edge[:-1] + 1) & self.plain[self.vertex[edge[1:]]])
        line = np.cumsum(~goes_on) - 1
        last = np.append(line[1:] != line[:-1], True)
        order = np.argsort(np.concatenate([line, line[last]]), kind="stable")
        position = np.concatenate([edge, edge[last] + 1])[order]
        points = np.column_stack([self.rings.x[position], self.rings.y[position]])
        return shapely.linestrings(points, indices=np.concatenate([line, line[last]])[order])

    def points(self, position: Integers) -> Points:
        """Coordinates of ring positions."""
        return Points(self.rings.x[position], self.rings.y[position])

    def is_edge(self, a: Integers, b: Integers) -> Booleans:
        """Tell whether a border edge joins the vertices a and b."""
        joined = (self.neighbour_1[a] == b) | (self.neighbour_2[a] == b)
        rest = np.flatnonzero(~joined & ~self.plain[a])
        joined[rest] = self._is_listed(a[rest], b[rest])
        return joined

    def _edge_key(self, a: Integers, b: Integers) -> Integers:
        return np.minimum(a, b).astype(np.int64) * len(self.vertex) + np.maximum(a, b)

    def _is_listed(self, a: Integers, b: Integers) -> Booleans:
        key = self._edge_key(a, b)
        place = np.minimum(np.searchsorted(self._key, key), len(self._key) - 1)
        return self._key[place] == key


def _interior_left(rings: Rings) -> Rings:
    dx, dy = rings.steps()
    first = np.repeat(rings.start[:-1], np.diff(rings.start))
    cross = (rings.x - rings.x[first]) * dy - (rings.y - rings.y[first]) * dx
    area = np.add.reduceat(cross, rings.start[:-1])
    around = np.add.reduceat(np.abs(cross), rings.start[:-1])
    return rings.reversed_where(turns_left(rings, area, ROUNDING * np.diff(rings.start) * around) == rings.hole)


def turns_left(rings: Rings, area: Numbers, doubt: Numbers) -> Booleans:
    """Tell which rings run counter-clockwise, by their signed area; those with less than `doubt` are looked at."""
    left = area > 0
    thin = np.flatnonzero(np.abs(area) <= doubt)
    if len(thin):
        left[thin] = rings.counter_clockwise(thin)
    return left


def _scale_for(rings: Rings, largest_m2: float) -> Scale:
    """Finest scale at which twice the area of the largest region fits 60 bits, and every edge's term too."""
    x, y = _middle(rings.x), _middle(rings.y)
    longest = float(edge_lengths(rings).max())
    farthest = float(np.hypot(np.ptp(rings.x), np.ptp(rings.y)))
    bits = 60.0 - max(np.log2(2.0 * largest_m2), np.log2(farthest * longest))
    return Scale(x, y, float(2.0 ** np.floor(bits)))


def _middle(values: Floats) -> float:
    return float(values.min() + values.max()) / 2.0
