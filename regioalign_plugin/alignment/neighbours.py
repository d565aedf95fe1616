"""Which municipalities share a border, and which lie on the edge of the coverage or on a hole in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from .arrays import Booleans, Floats, Geometries, Integers, running_sum, sum_per_row

# Borders drawn twice count as one where they lie within this distance (DESIGN 4: gaps under 1 m are closed).
TOLERANCE_M = 1.0
# A shared border must be longer than this, but for rounding: a corner is none.
MIN_BORDER_M = 1.0 + 1e-6
# Where two corners drawn twice overlap, their sides face each other twice over the tolerance at most, at each place
# where they do. Sides up to this far apart along a ring are at one place.
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
    """Sides of rings: who owns each, and where it runs, with the owner's ground on the left.

    `place_m` is where each side starts if all rings are laid out on one line, further than `CORNER_M` apart.
    """

    owner: Integers
    start: Floats
    end: Floats
    place_m: Floats

    def __len__(self) -> int:
        return len(self.owner)

    def take(self, rows: Integers | Booleans) -> _Segments:
        return _Segments(self.owner[rows], self.start[rows], self.end[rows], self.place_m[rows])

    def joined(self, other: _Segments) -> _Segments:
        return _Segments(
            np.concatenate([self.owner, other.owner]),
            np.concatenate([self.start, other.start]),
            np.concatenate([self.end, other.end]),
            np.concatenate([self.place_m, other.place_m]),
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


@dataclass(frozen=True)
class _Stretches:
    """Stretches on which two owners run along each other: which pair, how long, and how much of it touches."""

    pair: Integers
    length_m: Floats
    touching_m: Floats


def find_neighbours(geometries: Geometries) -> Neighbours:
    """Find the shared borders in a coverage of municipalities, clean or not.

    Where neighbours share the same vertices, their common sides are matched exactly, without any geometry
    operation. What remains unmatched is the edge of the coverage, or a border that was drawn twice: two sides
    within `TOLERANCE_M` of each other that run in opposite directions, as the two drawings of one border do, count
    as shared over the length on which they face each other, less `CORNER_M` for each stretch of it; nothing is taken
    off where they touch. A stretch over the first vertex of a ring counts as two. Where two coasts meet in a sharp
    corner, the last bit within the tolerance counts as well. If any border is drawn twice, each stretch on the edge
    of the coverage or of a hole is taken to be `CORNER_M` shorter too.

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
    outline, corner_m = _clean_outline(geometries) if is_clean else None, 0.0
    if outline is None:
        # What is drawn twice is widened to close the gaps; a corner may then stick out over the edge.
        corner_m = CORNER_M
        widened = shapely.buffer(geometries, TOLERANCE_M / 2, quad_segs=1, join_style="mitre", mitre_limit=2.0)
        single, outline = _sides(widened), shapely.union_all(widened)
    is_open, hole_first, hole_second = _edges(count, single, outline, corner_m)
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
    start, end, flip = points[:-1][is_side], points[1:][is_side], backwards[ring]
    return _Segments(
        of_geometry[of_polygon[ring]],
        np.where(flip[:, None], end, start),
        np.where(flip[:, None], start, end),
        _places(ring, flip, np.hypot(*(end - start).T)),
    )


def _places(ring: Integers, flip: Booleans, length_m: Floats) -> Floats:
    """Where each side starts on the line of `_Segments`; rings that are turned round lie on the other side of zero."""
    reach_m = running_sum(length_m)
    apart_m = (ring + 1) * 2.0 * CORNER_M
    return np.where(flip, -reach_m[1:] - apart_m, reach_m[:-1] + apart_m)


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
    base = int(segments.owner.max(initial=0)) + 1
    keys, pair = np.unique(first.owner * base + second.owner, return_inverse=True)
    seen_from_first = _facing_m(pair, len(keys), first, second)
    seen_from_second = _facing_m(pair, len(keys), second, first)
    return _Lengths(keys // base, keys % base, np.minimum(seen_from_first, seen_from_second))


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


def _facing_m(pair: Integers, count: int, sides: _Segments, bases: _Segments) -> Floats:
    """Length by pair that the sides run along their bases, less `CORNER_M` for each stretch that does not touch."""
    stretches = _stretches(pair, sides, bases, TOLERANCE_M)
    return sum_per_row(stretches.pair, np.maximum(stretches.touching_m, stretches.length_m - CORNER_M), count)


def _stretches(pair: Integers, sides: _Segments, bases: _Segments, distance_m: float) -> _Stretches:
    """Find the stretches on which the sides of each pair run along their bases, no further than the distance away."""
    side_m = sides.length_m()
    enter, leave = _part_along(sides, bases, distance_m)
    is_along = leave > enter
    # Each pair has a range of its own, so that the furthest end so far is that of a stretch of the same pair.
    range_m = np.ptp(sides.place_m) + side_m.max() + 2.0 * CORNER_M if len(sides) else 0.0
    start_m = pair * range_m + sides.place_m + enter * side_m
    order = np.argsort(np.where(is_along, start_m, np.inf))[: np.count_nonzero(is_along)]
    length_m = ((leave - enter) * side_m)[order]
    furthest_m = np.maximum.accumulate(start_m[order] + length_m)
    is_first = np.ones(len(order), dtype=np.bool_)
    is_first[1:] = start_m[order[1:]] > furthest_m[:-1] + CORNER_M
    enter, leave = _part_along(sides.take(order), bases.take(order), TOUCHING_M)
    touching_m = np.maximum(leave - enter, 0.0) * side_m[order]
    stretch, count = np.cumsum(is_first) - 1, np.count_nonzero(is_first)
    return _Stretches(
        pair[order[is_first]], sum_per_row(stretch, length_m, count), sum_per_row(stretch, touching_m, count)
    )


def _part_along(sides: _Segments, bases: _Segments, distance_m: float) -> tuple[Floats, Floats]:
    """From which fraction to which each side is opposite its base and near it; nowhere if the first is not less."""
    base_m = bases.length_m()
    axis = (bases.end - bases.start) / base_m[:, None]
    from_start, from_end = sides.start - bases.start, sides.end - bases.start
    limit = np.full(len(base_m), distance_m)
    enter, leave = _inside((from_start * axis).sum(axis=1), (from_end * axis).sum(axis=1), 0.0 * base_m, base_m)
    enter_strip, leave_strip = _inside(_cross(axis, from_start), _cross(axis, from_end), -limit, limit)
    return np.maximum(enter, enter_strip), np.minimum(leave, leave_strip)


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
    # Where municipalities overlap, GEOS refuses them, or the result is invalid or has another area than its parts.
    try:
        with np.errstate(invalid="ignore"):  # numpy warns where nothing is merged
            outline = shapely.coverage_union_all(geometries)
    except shapely.GEOSException:
        return None
    area_m2 = float(np.nansum(shapely.area(geometries)))
    return outline if shapely.is_valid(outline) and np.isclose(outline.area, area_m2, rtol=1e-9) else None


def _edges(count: int, own: _Segments, outline: BaseGeometry, corner_m: float) -> tuple[Booleans, Integers, Integers]:
    """Tell which of `count` owners lie on the outer edge of the coverage, and which pairs on one hole in it."""
    rings, beyond = _rings_beyond(outline)
    edge = _sides(rings)
    one, other = _on_edge(own, edge)
    # Number 0 is what lies around the coverage, the next ones are its holes.
    place = beyond[edge.owner[other]]
    base = int(beyond.max(initial=0)) + 1
    keys, pair = np.unique(own.owner[one] * base + place, return_inverse=True)
    stretches = _stretches(pair, edge.take(other), own.take(one), TOUCHING_M)
    length_m = sum_per_row(stretches.pair, np.maximum(stretches.length_m - corner_m, 0.0), len(keys))
    owner, place = np.divmod(keys[length_m > MIN_BORDER_M], base)
    is_open = np.zeros(count, dtype=np.bool_)
    is_open[owner[place == 0]] = True
    return is_open, *_pairs_within(owner[place > 0], place[place > 0])


def _on_edge(own: _Segments, edge: _Segments) -> tuple[Integers, Integers]:
    """Pair the sides that the outline has in common with its parts, or a bit of them, as (own, edge)."""
    left, right, _ = _same_sides(own.joined(edge))
    is_both = (left < len(own)) != (right < len(own))
    whole, found = np.minimum(left, right)[is_both], np.maximum(left, right)[is_both] - len(own)
    is_cut = np.ones(len(edge), dtype=np.bool_)
    is_cut[found] = False
    # Merging may cut a side where another one crosses it, so that only a part of it is in the outline.
    cut = np.flatnonzero(is_cut)
    one, other = _near(own, edge.take(cut))
    return np.concatenate([whole, one]), np.concatenate([found, cut[other]])


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
