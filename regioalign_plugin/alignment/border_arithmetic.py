"""Overlaps by border arithmetic: areas and perimeters of pairs as sums over stretches of border.

The area of territory ∩ region is, by Green's theorem, a sum over two sets of border stretches: the territory's
border inside the region and the region's border inside the territory. With running sums along every ring a stretch
costs one subtraction, so that the work lies in finding where borders meet (`meetings`), not in building overlays.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from threading import Lock

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers, running_sum, sum_per_row
from .borders import ROUNDING, Borders, edge_lengths, turns_left
from .grid import OUTSIDE
from .inside import hold_points
from .meetings import Walk, borders_cross, meet, walk_borders
from .pairs import LEAST_AREA_M2, Pairs
from .rings import Rings, rings_of
from .signs import Points
from .stretches import Ordered, Stretches, order_events

_FITS = 2.0**62
_ALIKE = 1e-7


class RegionIndex:
    """Regions prepared once for many overlays.

    Parameters
    ----------
    geometries
        Valid polygons or multipolygons in planar coordinates, metres; `None` and empty ones hold no ground. They may
        overlap.

    Attributes
    ----------
    geometries
        The same.
    area_m2, perimeter_m
        Of each region.
    holds_ground
        False where there is no region at all; nothing below exists then.
    borders
        Their borders.
    ring_boxes, ring_tree
        Bounds of every border ring, and an index over them.
    tree
        Index over the regions.
    tangled
        True where borders cross each other or meet in the middle of an edge.
    """

    def __init__(self, geometries: Geometries) -> None:
        self.geometries = np.asarray(geometries, dtype=object)
        self.area_m2 = np.nan_to_num(shapely.area(self.geometries))
        self.perimeter_m = np.nan_to_num(shapely.length(self.geometries))
        self.holds_ground = bool((self.area_m2 > 0).any())
        if not self.holds_ground:
            return
        self.borders = Borders(self.geometries)
        rings = self.borders.rings
        self.ring_boxes = _ring_boxes(rings)
        self.ring_tree = shapely.STRtree(shapely.box(*self.ring_boxes.T))
        self.tree = shapely.STRtree(self.geometries)
        self.tangled = borders_cross(self.borders)
        self._locating = Lock()

    def __len__(self) -> int:
        """Count the regions."""
        return len(self.geometries)

    @cached_property
    def _locators(self) -> Geometries:
        copies = shapely.set_srid(self.geometries, 0)  # so that nobody else uses them at the same time
        shapely.prepare(copies)
        return copies

    @cached_property
    def union(self) -> shapely.Geometry:
        """The ground of all regions together."""
        return shapely.union_all(self.geometries)

    @cached_property
    def as_one(self) -> RegionIndex:
        """All regions as a single one."""
        return RegionIndex(np.array([self.union], dtype=object))

    def holding(self, x: Floats, y: Floats) -> tuple[Integers, Integers]:
        """Regions that hold each place in their interior, as pairs (place, region)."""
        places = shapely.points(x, y)
        place, region = self.tree.query(places)
        with self._locating:  # prepared geometries finish their preparation at the first use: one thread at a time
            inside = shapely.contains(self._locators[region], places[place])
        return place[inside], region[inside]


@dataclass(frozen=True)
class Lengths:
    """Lengths of border in metres.

    Parameters
    ----------
    inner, common, cut
        Per pair: the territory's border inside the region, the part of it that both have in common, and the
        region's border inside the territory.
    outside
        Per territory: the perimeter of what lies outside all regions.
    """

    inner: Floats
    common: Floats
    cut: Floats
    outside: Floats


class Chunk:
    """Some territories, their borders laid over those of the regions, and the stretches that count.

    Attributes
    ----------
    territory_area_m2
        Area of every territory.
    by_geos
        Rows that border arithmetic cannot decide.
    inner, cut
        Stretches of territory borders inside regions, and of region borders inside territories.
    """

    def __init__(self, territories: Geometries, regions: RegionIndex) -> None:
        self.territories = territories
        self.regions = regions
        borders = regions.borders
        rings = rings_of(territories)
        self._boxes = shapely.bounds(territories)
        self._add_up(rings)
        self.walk: Walk = walk_borders(borders, rings, self.interior_left)
        meetings = meet(borders, self.walk, compare_common=regions.tangled)
        on_territories = order_events(meetings.of_territories, rings, borders.rings)
        on_regions = order_events(meetings.of_regions, borders.rings, rings)
        broken = [rings.owner[on_territories.broken_ring], on_regions.broken_other]
        self.by_geos = np.unique(np.concatenate([meetings.undecided, self._unfit, *broken]))
        self.inner = on_territories.stretches.joined(self._rings_inside_regions(on_territories))
        self.cut = on_regions.stretches.joined(self._region_rings_inside(on_regions))

    def _add_up(self, rings: Rings) -> None:
        """Running sums of the cross products; they also tell on which side of a ring its interior lies."""
        scale = self.regions.borders.scale
        dx, dy = rings.steps()
        terms = scale.cross_m2(rings.x, rings.y, dx, dy)
        self._unfit = self._with_terms_too_large(rings, terms)
        self.cross = running_sum(terms.astype(np.int64))
        twice = self._twice_ring_area(rings, terms)
        reach = 2.0 * ROUNDING * max(float(np.max(terms, initial=0.0)), -float(np.min(terms, initial=0.0)))
        self.interior_left = turns_left(rings, twice, (1.0 + reach) * np.diff(rings.start)) != rings.hole
        signed = np.where(self.interior_left, twice, -twice)
        self.territory_area_m2 = scale.area(sum_per_row(rings.owner, signed, len(self.territories)))
        self.territory_area_m2[self._unfit] = shapely.area(self.territories[self._unfit])

    def _with_terms_too_large(self, rings: Rings, terms: Floats) -> Integers:
        """Territories with an edge too long for whole numbers of 64 bits; their terms are set to 0."""
        if not len(terms) or max(terms.max(), -terms.min()) < _FITS:
            return np.zeros(0, dtype=np.int64)
        large = np.flatnonzero(np.abs(terms) >= _FITS)
        terms[large] = 0.0
        return np.unique(rings.owner[rings.ring_of(large)])

    def _twice_ring_area(self, rings: Rings, terms: Floats) -> Floats:
        """Twice the signed area of every ring, in units of the scale.

        A ring can be too large for whole numbers of 64 bits though its overlaps with regions are not.
        """
        twice = (self.cross[rings.last] - self.cross[rings.start[:-1]]).astype(np.float64)
        width, height = self._boxes[:, 2] - self._boxes[:, 0], self._boxes[:, 3] - self._boxes[:, 1]
        large = 2.0 * width * height * self.regions.borders.scale.per_m2 >= _FITS
        for ring in np.flatnonzero(large[rings.owner]):
            twice[ring] = terms[rings.start[ring] : rings.start[ring + 1]].sum()
        return twice

    def _rings_inside_regions(self, met: Ordered) -> Stretches:
        """Rings that lie wholly in a region whose border they do not meet."""
        rings, label = self.walk.rings, self.walk.label
        clear = np.flatnonzero((label >= 0) & (label != self.regions.borders.grid.shared) | (label == OUTSIDE))
        place = np.searchsorted(clear, rings.start[:-1])
        first = np.append(clear, len(label))[place]
        is_clear = first < rings.start[1:]
        ring = np.flatnonzero(is_clear)
        region = label[first[is_clear]].astype(np.int64)
        inside = region >= 0
        other_ring, other_region = self._hidden_rings(np.flatnonzero(~is_clear))
        ring = np.concatenate([ring[inside], other_ring])
        region = np.concatenate([region[inside], other_region])
        apart = ~_among(ring, region, met, len(self.regions))
        return Stretches.whole_rings(rings, ring[apart], region[apart])

    def _hidden_rings(self, ring: Integers) -> tuple[Integers, Integers]:
        """Regions that hold rings of which every vertex is in a cell with a border, as pairs (ring, region)."""
        rings, walk, borders = self.walk.rings, self.walk, self.regions.borders
        first = rings.start[ring]
        row, region = self.regions.holding(rings.x[first], rings.y[first])
        run = ring[walk.common[first]]
        left = walk.interior_left[run]
        first = rings.start[run]
        source, target = np.where(left, first, first + 1), np.where(left, first + 1, first)
        passing, passage = borders.passages.pick(walk.vertex[source])
        same = borders.after[passage] == walk.vertex[target][passing]
        return (
            np.concatenate([ring[row], run[passing[same]]]),
            np.concatenate([region, borders.region[passage[same]]]),
        )

    def _region_rings_inside(self, met: Ordered) -> Stretches:
        """Region rings that lie wholly in a territory whose border they do not meet."""
        borders = self.regions.borders
        boxes = self._boxes
        filled = np.flatnonzero(~np.isnan(boxes[:, 0]))
        row, ring = self.regions.ring_tree.query(shapely.box(*boxes[filled].T))
        territory = filled[row]
        outer, inner = boxes[territory], self.regions.ring_boxes[ring]
        fits = (outer[:, :2] <= inner[:, :2]).all(axis=1) & (outer[:, 2:] >= inner[:, 2:]).all(axis=1)
        territory, ring = territory[fits], ring[fits]
        at = borders.rings.start[ring]
        apart = ~_among(ring, territory, met, len(self.territories)) & ~self._pass(territory, borders.vertex[at])
        territory, ring, at = territory[apart], ring[apart], at[apart]
        inside = self._hold(territory, borders.rings.x[at], borders.rings.y[at])
        return Stretches.whole_rings(borders.rings, ring[inside], territory[inside])

    def _pass(self, territory: Integers, vertex: Integers) -> Booleans:
        """Tell which territories have the region vertex of the same row on their own border."""
        count = len(self.regions.borders.vertex)
        wanted = np.zeros(count + 1, dtype=bool)  # the last entry stands for `NONE`
        wanted[vertex] = True
        position = np.flatnonzero(wanted[self.walk.vertex])
        owner = self.walk.rings.owner[self.walk.rings.ring_of(position)]
        return np.isin(territory * count + vertex, owner * count + self.walk.vertex[position])

    def _hold(self, territory: Integers, x: Floats, y: Floats) -> Booleans:
        """Tell which territories hold the place of the same row."""
        row, place = np.unique(territory, return_inverse=True)
        return hold_points(self.territories[row], place, Points(x, y))

    def pairs(self) -> Pairs:
        """Areas of all pairs, but for the territories left to GEOS."""
        rings, borders = self.walk.rings, self.regions.borders
        inner = self.inner.twice_area(rings, self.cross, borders.scale)
        inner = np.where(self.interior_left[rings.ring_of(self.inner.start)], inner, -inner)
        cut = self.cut.twice_area(borders.rings, borders.cross, borders.scale)
        inner_key, cut_key = self._keys(self.inner, self.cut)
        key, twice = _sum_by_key(np.concatenate([inner_key, cut_key]), np.concatenate([inner, cut]))
        territory, region = key // len(self.regions), key % len(self.regions)
        area = borders.scale.area(twice)
        real = (area > LEAST_AREA_M2) & ~np.isin(territory, self.by_geos)
        return Pairs(territory[real], region[real], area[real])

    def shapes(self, pairs: Pairs) -> Geometries:
        """Overlap of each pair as polygons, put together from its stretches of border; None where that fails.

        Parameters
        ----------
        pairs
            Some of `pairs()`, sorted; a shape whose area is not that of the pair is a failure.
        """
        inner_key, cut_key = self._keys(self.inner, self.cut)
        wanted = pairs.territory * len(self.regions) + pairs.region
        inner, cut = np.isin(inner_key, wanted), np.isin(cut_key, wanted)
        lines = np.concatenate(
            [self.inner.taken(inner).lines(self.walk.rings), self.cut.taken(cut).lines(self.regions.borders.rings)]
        )
        place = np.searchsorted(wanted, np.concatenate([inner_key[inner], cut_key[cut]]))
        order = np.argsort(place, kind="stable")
        bundles = np.split(lines[order], np.searchsorted(place[order], np.arange(1, len(wanted))))
        shapes = np.empty(len(wanted), dtype=object)
        for row, bundle in enumerate(bundles):
            built = shapely.build_area(shapely.geometrycollections(bundle[~shapely.is_missing(bundle)]))
            shapes[row] = built if abs(built.area - pairs.area_m2[row]) <= _ALIKE * pairs.area_m2[row] else None
        shapes[np.isin(pairs.territory, self.by_geos)] = None
        return shapes

    def _keys(self, inner: Stretches, cut: Stretches) -> tuple[Integers, Integers]:
        """Pair of every stretch, as territory · number of regions + region."""
        count = len(self.regions)
        of_territories = inner.owner(self.walk.rings) * count + inner.other
        return of_territories, cut.other * count + cut.owner(self.regions.borders.rings)

    def lengths(self, pairs: Pairs, wanted: Booleans) -> Lengths:
        """Lengths of border in each pair and along each territory; 0 for territories that are not wanted."""
        rings, borders = self.walk.rings, self.regions.borders
        edges = edge_lengths(rings, wanted)
        length = running_sum(edges)
        common = running_sum(np.where(self.walk.common, edges, 0.0))
        inner, cut = self.inner.taken(wanted[self.inner.owner(rings)]), self.cut.taken(wanted[self.cut.other])
        inner_key, cut_key = self._keys(inner, cut)
        pair_key = pairs.territory * len(self.regions) + pairs.region
        inside = inner.length(rings, length)
        around = sum_per_row(rings.owner, length[rings.last] - length[rings.start[:-1]], len(wanted))
        around -= sum_per_row(inner.owner(rings), inside, len(wanted))
        around += sum_per_row(cut.other, cut.length(borders.rings, borders.outer_length), len(wanted))
        return Lengths(
            _sum_into(pair_key, inner_key, inside),
            _sum_into(pair_key, inner_key, inner.length(rings, common)),
            _sum_into(pair_key, cut_key, cut.length(borders.rings, borders.length)),
            around,
        )


def _ring_boxes(rings: Rings) -> Floats:
    first = rings.start[:-1]
    columns = [ufunc.reduceat(values, first) for ufunc in (np.minimum, np.maximum) for values in (rings.x, rings.y)]
    return np.column_stack(columns)


def _among(ring: Integers, other: Integers, met: Ordered, other_count: int) -> Booleans:
    """Tell which pairs of a ring and a polygon meet."""
    return np.isin(ring * other_count + other, met.ring * other_count + met.other)


def _sum_by_key(key: Integers, values: Integers) -> tuple[Integers, Integers]:
    order = np.argsort(key, kind="stable")
    key = key[order]
    first = np.flatnonzero(np.append(True, key[1:] != key[:-1])) if len(key) else np.zeros(0, dtype=np.int64)
    sums = np.add.reduceat(values[order], first) if len(first) else np.zeros(0, dtype=np.int64)
    return key[first], sums


def _sum_into(keys: Integers, key: Integers, values: Floats) -> Floats:
    """Sum of the values per entry of `keys` (sorted); values of other keys are left out."""
    if not len(keys):
        return np.zeros(0)
    place = np.minimum(np.searchsorted(keys, key), len(keys) - 1)
    known = keys[place] == key
    return sum_per_row(place[known], values[known], len(keys))
