"""Which municipalities share a border, and which lie on the edge of the coverage or on a hole in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from .arrays import Booleans, Floats, Geometries, Integers

# Borders drawn twice count as one where they lie within this distance (DESIGN 4: gaps under 1 m are closed).
TOLERANCE_M = 1.0
# A shared border must be longer than this, but for rounding: a corner is none.
MIN_BORDER_M = 1.0 + 1e-6
# Where two corners drawn twice overlap, their sides face each other twice over the tolerance at most.
CORNER_M = 2.0 * TOLERANCE_M
# Sides this close lie on each other, whatever their vertices.
TOUCHING_M = 1e-3
# The two drawings of one border run in opposite directions, give or take 30 degrees.
MAX_COSINE = -np.cos(np.radians(30.0))
# Segments asked about at once when borders were drawn twice, to bound memory.
CHUNK_SEGMENTS = 100_000


@dataclass(frozen=True)
class Neighbours:
    """Who borders whom, as row numbers of municipalities.

    Parameters
    ----------
    first, second
        Pairs of municipalities with a shared border of more than `MIN_BORDER_M`, first < second.
    border_m
        Length of that border, metres.
    is_open
        True where a municipality lies on the outer edge of the coverage by more than `MIN_BORDER_M`.
    hole_first, hole_second
        Pairs that lie on one hole in the coverage, such as Brussels in Flanders, first < second.
    """

    first: Integers
    second: Integers
    border_m: Floats
    is_open: Booleans
    hole_first: Integers
    hole_second: Integers


@dataclass(frozen=True)
class _Segments:
    """Sides of rings: who owns each, and where it runs, with the owner's ground on the left."""

    owner: Integers
    start: Floats
    end: Floats

    def __len__(self) -> int:
        return len(self.owner)

    def take(self, rows: Integers | Booleans) -> _Segments:
        return _Segments(self.owner[rows], self.start[rows], self.end[rows])

    def joined(self, other: _Segments) -> _Segments:
        return _Segments(
            np.concatenate([self.owner, other.owner]),
            np.concatenate([self.start, other.start]),
            np.concatenate([self.end, other.end]),
        )

    def lines(self) -> Geometries:
        return np.asarray(shapely.linestrings(np.stack([self.start, self.end], axis=1)), dtype=object)

    def length_m(self) -> Floats:
        return np.asarray(np.hypot(*(self.end - self.start).T), dtype=np.float64)


@dataclass(frozen=True)
class _Lengths:
    """Length that pairs of owners share, first < second."""

    first: Integers
    second: Integers
    length_m: Floats

    def over(self, least_m: float) -> _Lengths:
        longer = self.length_m > least_m
        return _Lengths(self.first[longer], self.second[longer], self.length_m[longer])


def find_neighbours(geometries: Geometries) -> Neighbours:
    """Find the shared borders in a coverage of municipalities, clean or not.

    Where neighbours share the same vertices, their common sides are matched exactly, without any geometry
    operation. What remains unmatched is the edge of the coverage, or a border that was drawn twice: two sides
    within `TOLERANCE_M` of each other that run in opposite directions, as the two drawings of one border do, count
    as shared over the length on which they face each other, less `CORNER_M`; nothing is taken off where they
    touch. Where two coasts meet in a sharp corner, the last bit within the tolerance counts as well.

    Parameters
    ----------
    geometries
        Valid polygons or multipolygons in a planar CRS in metres; `None` or empty borders on nothing.

    Returns
    -------
    Neighbours
        Pairs sorted by first, then second. Municipalities that overlap by more than the tolerance border each other
        only where their outlines come together.
    """
    count = len(geometries)
    segments = _sides(geometries)
    left, right, opposite = _same_sides(segments)
    length = segments.length_m()
    exact = _sum_by_pair(segments.owner[left[opposite]], segments.owner[right[opposite]], length[left[opposite]])
    is_single = np.ones(len(segments), dtype=np.bool_)
    is_single[left], is_single[right] = False, False
    single = segments.take(is_single)
    facing = _facing(single)
    shared = _sum_by_pair(
        np.concatenate([exact.first, facing.first]),
        np.concatenate([exact.second, facing.second]),
        np.concatenate([exact.length_m, facing.length_m]),
    ).over(MIN_BORDER_M)

    is_clean = bool(opposite.all()) and not len(facing.over(MIN_BORDER_M).length_m)
    outline = _clean_outline(geometries) if is_clean else None
    if outline is None:
        widened = shapely.buffer(geometries, TOLERANCE_M / 2, quad_segs=1, join_style="mitre", mitre_limit=2.0)
        single, outline = _sides(widened), shapely.union_all(widened)
    is_open, hole_first, hole_second = _edges(count, single, outline)
    return Neighbours(shared.first, shared.second, shared.length_m, is_open, hole_first, hole_second)


def _sides(geometries: Geometries) -> _Segments:
    """Take geometries apart into the sides of their rings, shells anticlockwise and holes clockwise."""
    polygons, of_geometry = shapely.get_parts(geometries, return_index=True)
    rings, of_polygon = shapely.get_rings(polygons, return_index=True)
    is_shell = np.ones(len(rings), dtype=np.bool_)
    is_shell[1:] = of_polygon[1:] != of_polygon[:-1]
    backwards = shapely.is_ccw(rings) != is_shell
    points, of_point = shapely.get_coordinates(rings, return_index=True)
    points = points + 0.0  # no negative zero: equal points must have equal bits
    is_side = (of_point[1:] == of_point[:-1]) & (points[1:] != points[:-1]).any(axis=1)
    ring = of_point[:-1][is_side]
    start, end, flip = points[:-1][is_side], points[1:][is_side], backwards[ring][:, None]
    return _Segments(of_geometry[of_polygon[ring]], np.where(flip, end, start), np.where(flip, start, end))


def _same_sides(segments: _Segments) -> tuple[Integers, Integers, Booleans]:
    """Pair the sides of different owners that join the same two points; True where they run in opposite directions."""
    # One number for a side whichever way it runs, so that sorting brings equal sides together.
    key = _mixed(segments.start) + _mixed(segments.end)
    order = np.argsort(key)
    key = key[order]
    left, right = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int64)]
    for step in range(1, len(key)):
        # Two sides are equal in a coverage; more only where municipalities overlap.
        same = np.flatnonzero(key[step:] == key[:-step])
        if not len(same):
            break
        left.append(order[same])
        right.append(order[same + step])
    first, second = np.concatenate(left), np.concatenate(right)
    start, end, owner = segments.start, segments.end, segments.owner
    opposite = ((start[first] == end[second]) & (end[first] == start[second])).all(axis=1)
    alike = ((start[first] == start[second]) & (end[first] == end[second])).all(axis=1)
    wanted = (opposite | alike) & (owner[first] != owner[second])
    return first[wanted], second[wanted], opposite[wanted]


def _mixed(points: Floats) -> np.ndarray[tuple[int, ...], np.dtype[np.uint64]]:
    """Scramble each point into 64 bits; equal points give equal numbers, others hardly ever."""
    bits = np.ascontiguousarray(points).view(np.uint64)
    number = bits[:, 0] * np.uint64(0x9E3779B97F4A7C15) ^ (bits[:, 1] >> np.uint64(7)) * np.uint64(0xC2B2AE3D27D4EB4F)
    number ^= number >> np.uint64(29)
    number *= np.uint64(0xBF58476D1CE4E5B9)
    number += bits[:, 1] * np.uint64(0x94D049BB133111EB)
    return np.asarray(number ^ (number >> np.uint64(32)))


def _sum_by_pair(one: Integers, other: Integers, length_m: Floats) -> _Lengths:
    """Add up lengths by pair of owners, whichever comes first."""
    pairs = np.stack([np.minimum(one, other), np.maximum(one, other)], axis=1)
    base = int(pairs.max()) + 1 if len(pairs) else 1
    keys, row = np.unique(pairs[:, 0] * base + pairs[:, 1], return_inverse=True)
    sums = np.bincount(row, weights=length_m, minlength=len(keys))
    return _Lengths(keys // base, keys % base, np.asarray(sums, dtype=np.float64))


def _facing(segments: _Segments) -> _Lengths:
    """Length on which the sides of two owners run along each other in opposite directions; see `find_neighbours`."""
    one, other = _near(segments, segments)
    wanted = segments.owner[one] < segments.owner[other]
    first, second = segments.take(one[wanted]), segments.take(other[wanted])
    is_opposite = _cosine(first, second) <= MAX_COSINE
    first, second = first.take(is_opposite), second.take(is_opposite)
    touching = _both_ways(first, second, TOUCHING_M)
    near = _both_ways(first, second, TOLERANCE_M)
    return _Lengths(near.first, near.second, np.maximum(touching.length_m, near.length_m - CORNER_M))


def _near(asking: _Segments, given: _Segments) -> tuple[Integers, Integers]:
    """Pair the sides within the tolerance of each other."""
    if not len(given):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    tree = shapely.STRtree(given.lines())
    lines = asking.lines()
    one, other = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int64)]
    for start in range(0, len(lines), CHUNK_SEGMENTS):
        row, found = tree.query(lines[start : start + CHUNK_SEGMENTS], predicate="dwithin", distance=TOLERANCE_M)
        one.append(row + start)
        other.append(found)
    return np.concatenate(one), np.concatenate(other)


def _cosine(one: _Segments, other: _Segments) -> Floats:
    """Cosine of the angle between the directions of two sides."""
    product = ((one.end - one.start) * (other.end - other.start)).sum(axis=1)
    return np.asarray(product / (one.length_m() * other.length_m()), dtype=np.float64)


def _both_ways(first: _Segments, second: _Segments, distance_m: float) -> _Lengths:
    """Length that lies along the other by pair of owners, first < second; the shorter as seen from either."""
    seen_from_first = _sum_by_pair(first.owner, second.owner, _length_along(first, second, distance_m))
    seen_from_second = _sum_by_pair(first.owner, second.owner, _length_along(second, first, distance_m))
    length = np.minimum(seen_from_first.length_m, seen_from_second.length_m)
    return _Lengths(seen_from_first.first, seen_from_first.second, length)


def _length_along(sides: _Segments, bases: _Segments, distance_m: float) -> Floats:
    """Length of each side that is opposite its base and no further than the distance from it."""
    side_m, base_m = sides.length_m(), bases.length_m()
    axis = (bases.end - bases.start) / base_m[:, None]
    from_start, from_end = sides.start - bases.start, sides.end - bases.start
    limit = np.full(len(side_m), distance_m)
    enter, leave = _inside((from_start * axis).sum(axis=1), (from_end * axis).sum(axis=1), 0.0 * base_m, base_m)
    enter_strip, leave_strip = _inside(_cross(axis, from_start), _cross(axis, from_end), -limit, limit)
    part = np.minimum(leave, leave_strip) - np.maximum(enter, enter_strip)
    return np.asarray(np.maximum(part, 0.0) * side_m, dtype=np.float64)


def _cross(one: Floats, other: Floats) -> Floats:
    return np.asarray(one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0], dtype=np.float64)


def _inside(start: Floats, end: Floats, low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """From which fraction to which a value that goes from `start` to `end` is between `low` and `high`."""
    change = end - start
    is_still = change == 0
    divisor = np.where(is_still, 1.0, change)
    at_low, at_high = (low - start) / divisor, (high - start) / divisor
    is_between = (low <= start) & (start <= high)
    enter = np.where(is_still, np.where(is_between, 0.0, 1.0), np.maximum(np.minimum(at_low, at_high), 0.0))
    leave = np.where(is_still, np.where(is_between, 1.0, 0.0), np.minimum(np.maximum(at_low, at_high), 1.0))
    return enter, leave


def _clean_outline(geometries: Geometries) -> BaseGeometry | None:
    """Merge a coverage whose neighbours share their vertices; None if it turns out to be none."""
    outline = shapely.coverage_union_all(geometries)
    # Where municipalities overlap, the result is invalid or has another area than its parts.
    area_m2 = float(np.nansum(shapely.area(geometries)))
    return outline if shapely.is_valid(outline) and np.isclose(outline.area, area_m2, rtol=1e-9) else None


def _edges(count: int, own: _Segments, outline: BaseGeometry) -> tuple[Booleans, Integers, Integers]:
    """Tell which of `count` owners lie on the outer edge of the coverage, and which pairs on one hole in it."""
    rings, beyond = _rings_beyond(outline)
    edge = _sides(rings)
    # Owner `count` is what lies around the coverage, the next ones are its holes.
    edge = _Segments(count + beyond[edge.owner], edge.start, edge.end)
    both = own.joined(edge)
    left, right, _ = _same_sides(both)
    is_found = np.zeros(len(both), dtype=np.bool_)
    is_found[left], is_found[right] = True, True
    # Merging may cut a side where another one crosses it, so that only a part of it is in the outline.
    cut = edge.take(~is_found[len(own) :])
    whole, part = _near(own, cut)
    touching = _sum_by_pair(
        np.concatenate([both.owner[left], own.owner[whole]]),
        np.concatenate([both.owner[right], cut.owner[part]]),
        np.concatenate([both.length_m()[left], _length_along(cut.take(part), own.take(whole), TOUCHING_M)]),
    ).over(MIN_BORDER_M)
    is_open = np.zeros(count, dtype=np.bool_)
    is_open[touching.first[touching.second == count]] = True
    at_hole = (touching.first < count) & (touching.second > count)
    return is_open, *_pairs_within(touching.first[at_hole], touching.second[at_hole])


def _rings_beyond(outline: BaseGeometry) -> tuple[Geometries, Integers]:
    """Give the rings of the outline as polygons, and what lies beyond each: 0 around the coverage, 1… in a hole."""
    parts = shapely.get_parts(outline)
    lines, of_part = shapely.get_rings(parts, return_index=True)
    rings = np.asarray(shapely.polygons(lines), dtype=object)
    is_hole = np.zeros(len(rings), dtype=np.bool_)
    is_hole[1:] = of_part[1:] == of_part[:-1]
    beyond = np.where(is_hole, np.cumsum(is_hole), 0)
    # An island lies in the smallest of the holes around it.
    holes, shells = np.flatnonzero(is_hole), np.flatnonzero(~is_hole)
    part, hole = shapely.STRtree(rings[holes]).query(shapely.point_on_surface(parts), predicate="within")
    order = np.argsort(-shapely.area(rings[holes[hole]]), kind="stable")
    beyond[shells[part[order]]] = beyond[holes[hole[order]]]
    return rings, beyond


def _pairs_within(member: Integers, group: Integers) -> tuple[Integers, Integers]:
    """All pairs, first < second, of the members of each group."""
    order = np.lexsort((member, group))
    member, group = member[order], group[order]
    first, second = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int64)]
    for step in range(1, len(member)):
        same = np.flatnonzero(group[step:] == group[:-step])
        if not len(same):
            break
        first.append(member[same])
        second.append(member[same + step])
    return np.concatenate(first), np.concatenate(second)
