"""Unions of municipalities without overlay: the borders that two members share cancel out, the others are chained.

A coverage is cut once into arcs, the stretches of border between junctions. Of a union only the arcs remain that
have a member on one side. No coordinate is computed, so that neighbouring unions fit to the last bit and no sliver
can arise. Where municipalities do not share their borders vertex for vertex, GEOS makes the union.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers, RowLists, expand, running_sum
from .borders import VertexTable
from .progress import Progress, Unwatched, stop_if_cancelled
from .rings import Rings, rings_of

VERTICES_AT_ONCE = 2_000_000
_MOST_LISTS_AT_ONCE = 20_000


@dataclass(frozen=True)
class _Arcs:
    """The arcs of a coverage; arc i is `x, y[first[i]:first[i + 1]]`, both ends included."""

    x: Floats
    y: Floats
    first: Integers
    start: Integers
    end: Integers


@dataclass(frozen=True)
class _Sides:
    """Per municipality the arcs that bound it; it lies to the left of those that it takes forward."""

    first: Integers
    arc: Integers
    is_forward: Booleans


@dataclass(frozen=True)
class _Outline:
    """The arcs that remain of some groups, one entry per arc."""

    group: Integers
    arc: Integers
    is_forward: Booleans
    start: Integers
    end: Integers

    def taken(self, rows: Integers | Booleans) -> _Outline:
        return _Outline(self.group[rows], self.arc[rows], self.is_forward[rows], self.start[rows], self.end[rows])


class Coverage:
    """Municipalities, prepared to be united in many ways.

    Parameters
    ----------
    geometries
        Valid polygons or multipolygons, planar coordinates; `None` and empty ones add nothing to a union.

    Attributes
    ----------
    mismatches
        Pairs of municipalities (lower, higher row) that overlap or do not share a border vertex for vertex,
        sorted, (n, 2). Unions with both of a pair are left to GEOS.
    """

    def __init__(self, geometries: Geometries) -> None:
        self.geometries = np.asarray(geometries, dtype=object)
        rings = _oriented(rings_of(self.geometries))
        uses, vertex = _cut(rings)
        self._arcs, self._sides = _arcs_of(rings, uses, vertex, len(self.geometries))
        self._size = np.bincount(rings.owner, np.diff(rings.start), minlength=len(self.geometries)).astype(np.int64)
        self.mismatches = _mismatches(self.geometries, self._arcs, self._sides)
        self._mismatched = set(map(tuple, self.mismatches.tolist()))

    def unions(
        self, members: RowLists, *, threads: int = 2, progress: Progress | None = None
    ) -> Iterator[tuple[slice, Geometries]]:
        """Unite the municipalities of each list, a bounded number of vertices at a time.

        Parameters
        ----------
        members
            Row numbers of municipalities, each at most once per list.
        threads
            How many parts are made at the same time.
        progress
            Who watches.

        Yields
        ------
        tuple[slice, Geometries]
            The lists done, in order, and their unions: polygons or multipolygons, `None` for an empty list and one
            whose municipalities have no geometry. All vertices of the outline are kept.

        Raises
        ------
        Cancelled
            When the user stopped it.
        """
        progress = progress or Unwatched()

        def work(part: slice) -> tuple[slice, Geometries]:
            return part, self._union(members.part(part.start, part.stop))

        for part, made in _in_turn(work, self._parts(members), threads, progress):
            progress.report(part.stop / len(members))
            yield part, made

    def _parts(self, members: RowLists) -> list[slice]:
        """Cut lists into parts of about `VERTICES_AT_ONCE` vertices, at least one list each."""
        cost = running_sum(self._size[members.indices])[members.indptr]
        parts, start = [], 0
        while start < len(members):
            stop = int(np.searchsorted(cost, cost[start] + VERTICES_AT_ONCE, side="right")) - 1
            stop = min(max(stop, start + 1), start + _MOST_LISTS_AT_ONCE, len(members))
            parts.append(slice(start, stop))
            start = stop
        return parts

    def _union(self, members: RowLists) -> Geometries:
        result = np.full(len(members), None, dtype=object)
        for_geos = self._with_mismatches(members)
        outline = self._outline(members)
        outline = outline.taken(~for_geos[outline.group])
        if len(outline.group):
            following, doubtful = _follow(outline, self._arcs)
            for_geos[outline.group[doubtful]] = True
            sound = ~for_geos[outline.group]
            place = running_sum(sound.astype(np.int64))
            group, polygons = _chained(outline.taken(sound), place[following[sound]], self._arcs)
            result[group] = polygons
        for row in np.flatnonzero(for_geos):
            result[row] = shapely.union_all(self.geometries[members[row]])
        return result

    def _with_mismatches(self, members: RowLists) -> Booleans:
        """Tell which lists hold both of a pair of municipalities that do not fit."""
        found = np.zeros(len(members), dtype=bool)
        if not len(self.mismatches):
            return found
        suspect = np.zeros(len(self.geometries), dtype=bool)
        suspect[self.mismatches.ravel()] = True
        several = np.bincount(members.owner(), suspect[members.indices], minlength=len(members)) > 1
        for row in np.flatnonzero(several):
            there = sorted(member for member in members[row] if suspect[member])
            found[row] = any(
                (low, high) in self._mismatched for at, low in enumerate(there) for high in there[at + 1 :]
            )
        return found

    def _outline(self, members: RowLists) -> _Outline:
        """Find the arcs that have a member on one side only."""
        sides = self._sides
        place, step = expand(sides.first[members.indices + 1] - sides.first[members.indices])
        at = sides.first[members.indices][place] + step
        group, arc = members.owner()[place], sides.arc[at]
        key = group * len(self._arcs.start) + arc
        order = np.argsort(key, kind="stable")
        same = key[order][1:] == key[order][:-1]
        alone = order[~(np.r_[same, False] | np.r_[False, same])] if len(order) else order
        group, arc, is_forward = group[alone], arc[alone], sides.is_forward[at][alone]
        start, end = self._arcs.start[arc], self._arcs.end[arc]
        return _Outline(group, arc, is_forward, np.where(is_forward, start, end), np.where(is_forward, end, start))


def dissolve(
    municipalities: Geometries, members: RowLists, *, threads: int = 2, progress: Progress | None = None
) -> Geometries:
    """Unite the municipalities of each list; see `Coverage.unions`, which needs less memory.

    Parameters
    ----------
    municipalities
        Valid polygons or multipolygons, planar coordinates.
    members
        Row numbers of municipalities, each at most once per list.
    threads, progress
        As for `Coverage.unions`.

    Returns
    -------
    Geometries
        One polygon or multipolygon per list, `None` where there is none.

    Raises
    ------
    Cancelled
        When the user stopped it.
    """
    result = np.full(len(members), None, dtype=object)
    for part, made in Coverage(municipalities).unions(members, threads=threads, progress=progress):
        result[part] = made
    return result


def _in_turn(
    work: Callable[[slice], tuple[slice, Geometries]], parts: list[slice], threads: int, progress: Progress
) -> Iterator[tuple[slice, Geometries]]:
    """Do parts at the same time, and hand them over in order; only a few wait in memory."""
    waiting: deque[Future[tuple[slice, Geometries]]] = deque()
    with ThreadPoolExecutor(max(threads, 1)) as pool:
        for part in parts:
            stop_if_cancelled(progress)
            waiting.append(pool.submit(work, part))
            if len(waiting) > threads:
                yield waiting.popleft().result()
        while waiting:
            stop_if_cancelled(progress)
            yield waiting.popleft().result()


# Cutting the coverage into arcs


@dataclass(frozen=True)
class _Uses:
    """Each time that a ring passes an arc: the positions that it starts and ends at."""

    ring: Integers
    start: Integers
    end: Integers
    size: Integers


def _oriented(rings: Rings) -> Rings:
    """Turn shells counter-clockwise and holes clockwise, so that the municipality lies on the left."""
    if not len(rings):
        return rings
    lines = shapely.linearrings(np.column_stack([rings.x, rings.y]), indices=rings.along())
    return rings.reversed_where(shapely.is_ccw(lines) == rings.hole)


def _cut(rings: Rings) -> tuple[_Uses, Integers]:
    """Cut the rings at junctions, and give the vertex at every position."""
    position = np.arange(len(rings.x))
    vertex = VertexTable(rings.x, rings.y, position).find(rings.x, rings.y).astype(np.int64)
    is_corner = rings.without_closing()
    is_junction = _junctions(rings, vertex, is_corner)
    start = np.flatnonzero(is_corner & is_junction[vertex])
    ring = rings.along()[start]
    follows = np.r_[ring[1:] == ring[:-1], False]
    # The last arc of a ring ends at the junction where its first one starts.
    first = start[np.searchsorted(ring, ring)]
    end = np.where(follows, np.r_[start[1:], 0], first)
    around = rings.last[ring] - rings.start[ring]
    size = np.where(end > start, end - start, end - start + around) + 1
    return _Uses(ring, start, end, size), vertex


def _junctions(rings: Rings, vertex: Integers, is_corner: Booleans) -> Booleans:
    """Tell which vertices have not just two edges; a ring without any gets one, at its lowest vertex."""
    a = np.flatnonzero(is_corner)
    low, high = np.minimum(vertex[a], vertex[a + 1]), np.maximum(vertex[a], vertex[a + 1])
    edge = np.unique(low * len(vertex) + high)
    ends = np.concatenate([edge // max(len(vertex), 1), edge % max(len(vertex), 1)])
    is_junction = np.bincount(ends, minlength=len(vertex)) != 2
    if len(rings):
        has = np.logical_or.reduceat(is_junction[vertex], rings.start[:-1])
        lowest = np.minimum.reduceat(vertex, rings.start[:-1])
        is_junction[lowest[~has]] = True
    return is_junction


def _arcs_of(rings: Rings, uses: _Uses, vertex: Integers, count: int) -> tuple[_Arcs, _Sides]:
    """Number the arcs, the same in both directions, and list them per municipality."""
    before_end = np.where(uses.end > rings.start[uses.ring], uses.end, rings.last[uses.ring]) - 1
    forward = vertex[uses.start] * len(vertex) + vertex[uses.start + 1]
    backward = vertex[uses.end] * len(vertex) + vertex[before_end]
    _, example, arc = np.unique(np.minimum(forward, backward), return_index=True, return_inverse=True)
    is_forward = forward < backward
    xy_row, step = expand(uses.size[example])
    step = np.where(is_forward[example][xy_row], step, uses.size[example][xy_row] - 1 - step)
    at = uses.start[example][xy_row] + step
    ring = uses.ring[example][xy_row]
    at = np.where(at > rings.last[ring], at - (rings.last[ring] - rings.start[ring]), at)
    start, end = vertex[uses.start[example]], vertex[uses.end[example]]
    arcs = _Arcs(
        rings.x[at],
        rings.y[at],
        running_sum(uses.size[example]),
        np.where(is_forward[example], start, end),
        np.where(is_forward[example], end, start),
    )
    owner = rings.owner[uses.ring]  # ascending
    return arcs, _Sides(running_sum(np.bincount(owner, minlength=count)), arc.ravel(), is_forward)


# Where the coverage does not fit


def _mismatches(geometries: Geometries, arcs: _Arcs, sides: _Sides) -> Integers:
    """Pairs of municipalities that overlap or do not share a border vertex for vertex."""
    tree = shapely.STRtree(geometries)
    pairs = [
        _taken_alike(arcs, sides),
        _sharing_points(geometries, tree),
        _along_free_borders(geometries, tree, arcs, sides),
    ]
    both = np.sort(np.concatenate(pairs), axis=1)
    return np.unique(both[both[:, 0] != both[:, 1]], axis=0)


def _taken_alike(arcs: _Arcs, sides: _Sides) -> Integers:
    """Pairs that take an arc in the same direction: they lie on the same side of it."""
    owner = np.repeat(np.arange(len(sides.first) - 1), np.diff(sides.first))
    key = 2 * sides.arc + sides.is_forward
    order = np.argsort(key, kind="stable")
    same = key[order][1:] == key[order][:-1]
    return np.column_stack([owner[order][1:][same], owner[order][:-1][same]]).reshape(-1, 2)


def _sharing_points(geometries: Geometries, tree: shapely.STRtree) -> Integers:
    """Pairs of which one holds an inner point of the other."""
    return np.asarray(tree.query(shapely.point_on_surface(geometries), predicate="intersects").T).reshape(-1, 2)


def _along_free_borders(geometries: Geometries, tree: shapely.STRtree, arcs: _Arcs, sides: _Sides) -> Integers:
    """Pairs of which one runs along or through the other with a border that it shares with nobody."""
    is_free = np.bincount(sides.arc, minlength=len(arcs.start)) == 1
    owner = np.repeat(np.arange(len(sides.first) - 1), np.diff(sides.first))
    free = np.flatnonzero(is_free[sides.arc])
    if not len(free):
        return np.zeros((0, 2), dtype=np.int64)
    row, step = expand(np.diff(arcs.first)[sides.arc[free]])
    at = arcs.first[sides.arc[free]][row] + step
    lines = shapely.linestrings(np.column_stack([arcs.x[at], arcs.y[at]]), indices=row)
    line, other = tree.query(lines, predicate="intersects")
    apart = owner[free][line] != other
    line, other = line[apart], other[apart]
    # Two that fit meet in ends of arcs and in no other point.
    meets = shapely.relate_pattern(lines[line], geometries[other], "F********")
    meets &= shapely.relate_pattern(lines[line], geometries[other], "*F*******")
    return np.column_stack([owner[free][line], other])[~meets].reshape(-1, 2)


# Chaining what remains


def _follow(outline: _Outline, arcs: _Arcs) -> tuple[Integers, Booleans]:
    """Find the arc that follows each, and tell which have none for certain."""
    span = int(max(outline.start.max(), outline.end.max())) + 1
    leaving, arriving = outline.group * span + outline.start, outline.group * span + outline.end
    by_start = np.argsort(leaving, kind="stable")
    place = np.searchsorted(leaving[by_start], arriving)
    following = by_start[np.minimum(place, len(by_start) - 1)]
    doubtful = leaving[following] != arriving
    ordered = leaving[by_start]
    is_pinched = np.searchsorted(ordered, arriving, side="right") - place > 1
    if is_pinched.any():
        _pair_at_pinches(outline, arcs, leaving, arriving, following, doubtful, is_pinched)
    return following, doubtful


def _pair_at_pinches(
    outline: _Outline,
    arcs: _Arcs,
    leaving: Integers,
    arriving: Integers,
    following: Integers,
    doubtful: Booleans,
    is_pinched: Booleans,
) -> None:
    """Where an outline passes a junction more than once, turn left as far as can be: the union stays on the left."""
    into = np.flatnonzero(is_pinched)
    out = np.flatnonzero(np.isin(leaving, arriving[into]))
    row = np.concatenate([into, out])
    is_out = np.arange(len(row)) >= len(into)
    at_first = outline.is_forward[row] == is_out
    first, last = arcs.first[outline.arc[row]], arcs.first[outline.arc[row] + 1] - 1
    here, there = np.where(at_first, first, last), np.where(at_first, first + 1, last - 1)
    angle = np.arctan2(arcs.y[there] - arcs.y[here], arcs.x[there] - arcs.x[here])
    place = np.where(is_out, leaving[row], arriving[row])
    order = np.lexsort((-angle, place))  # clockwise around each junction
    row, is_out, place, angle = row[order], is_out[order], place[order], angle[order]
    starts = np.flatnonzero(np.r_[True, place[1:] != place[:-1]])
    run = np.repeat(np.arange(len(starts)), np.diff(np.r_[starts, len(place)]))
    after = np.arange(1, len(place) + 1)
    wraps = np.r_[starts[1:], len(place)]
    after[wraps - 1] = starts
    fits = (is_out[after] != is_out) & (angle[after] != angle)
    sound = np.logical_and.reduceat(fits, starts)[run]
    following[row[~is_out]] = row[after[~is_out]]
    doubtful[row[~is_out & ~sound]] = True


def _chained(outline: _Outline, following: Integers, arcs: _Arcs) -> tuple[Integers, Geometries]:
    """Chain arcs to rings, and rings to polygons: the groups that have any, and the polygon of each."""
    ring, order = chain(outline.group, following)
    outline = outline.taken(order)
    ring, order = _split_where_touching(ring, outline.start)
    outline = outline.taken(order)
    first, last = arcs.first[outline.arc], arcs.first[outline.arc + 1] - 1
    owner, step = expand(last - first)
    at = np.where(outline.is_forward[owner], first[owner] + step, last[owner] - step)
    ring_first = np.flatnonzero(np.r_[True, ring[1:] != ring[:-1]])
    group, number = np.unique(outline.group[ring_first], return_inverse=True)
    return group, polygons_of_rings(np.column_stack([arcs.x[at], arcs.y[at]]), ring[owner], number.ravel(), len(group))


def chain(group: Integers, following: Integers) -> tuple[Integers, Integers]:
    """Order arcs in rings.

    Parameters
    ----------
    group
        Group of each arc; rings come group after group.
    following
        Row of the arc that follows each; a permutation.

    Returns
    -------
    tuple[Integers, Integers]
        Number of the ring and row of each arc, ring after ring, in the order in which it is walked.
    """
    count = len(group)
    rounds = int(np.ceil(np.log2(count + 1))) + 1
    # Pointer doubling: each arc learns the lowest row of its ring, then how far it is from there.
    head, jump = np.arange(count), following
    for _ in range(rounds):
        lower = np.minimum(head, head[jump])
        if np.array_equal(lower, head):
            break
        head, jump = lower, jump[jump]
    is_head = head == np.arange(count)
    distance, jump = np.where(is_head, 0, 1), np.where(is_head, np.arange(count), following)
    for _ in range(rounds):
        if is_head[jump].all():
            break
        distance, jump = distance + distance[jump], jump[jump]
    distance[~is_head] *= -1
    distance[is_head] = np.iinfo(np.int64).min
    order = np.lexsort((distance, head, group))
    return np.cumsum(is_head[order]) - 1, order


def _split_where_touching(ring: Integers, start: Integers) -> tuple[Integers, Integers]:
    """Split rings that pass a junction twice into rings that do not: holes may touch a shell, but not be part of it."""
    key = np.lexsort((start, ring))
    again = (ring[key][1:] == ring[key][:-1]) & (start[key][1:] == start[key][:-1])
    order = np.arange(len(ring))
    if not again.any():
        return ring, order
    numbers = ring.copy()
    following = int(ring[-1]) + 1
    for number in np.unique(ring[key][1:][again]).tolist():
        rows = np.flatnonzero(ring == number)
        for loop in _loops(start[rows].tolist())[1:]:
            numbers[rows[loop]] = following
            following += 1
    order = np.lexsort((numbers, ring))
    return np.cumsum(np.r_[True, numbers[order][1:] != numbers[order][:-1]]) - 1, order


def _loops(start: list[int]) -> list[list[int]]:
    """Cut a walk that comes back to places into loops that do not."""
    loops: list[list[int]] = []
    walk: list[int] = []
    since: dict[int, int] = {}
    for row, place in enumerate(start):
        if place in since:
            loop = walk[since[place] :]
            del walk[since[place] :]
            for passed in loop:
                del since[start[passed]]
            loops.append(loop)
        since[place] = len(walk)
        walk.append(row)
    return [*loops, walk]


def polygons_of_rings(xy: Floats, ring: Integers, group_of_ring: Integers, group_count: int) -> Geometries:
    """Make polygons and multipolygons of rings.

    Parameters
    ----------
    xy
        Vertices, ring after ring, the closing one left out; the inside is on the left.
    ring
        Ring number of each vertex, from 0.
    group_of_ring
        Group of each ring, ascending; every group has a ring.
    group_count
        Number of groups.
    """
    rings = shapely.linearrings(xy, indices=ring)
    is_shell = shapely.is_ccw(rings)
    shell, hole = np.flatnonzero(is_shell), np.flatnonzero(~is_shell)
    filled = shapely.polygons(rings[shell])
    shell_count = np.bincount(group_of_ring[shell], minlength=group_count)
    shell_first = running_sum(shell_count)
    shell_of_hole = _shells_of(shapely.polygons(rings[hole]), group_of_ring[hole], filled, shell_count, shell_first)

    # The first ring of a polygon is its shell.
    polygon = np.concatenate([np.arange(len(shell)), shell_of_hole])
    order = np.argsort(polygon, kind="stable")
    parts = shapely.polygons(rings[np.concatenate([shell, hole])[order]], indices=polygon[order])
    result = parts[shell_first[:-1]]
    several = np.flatnonzero(shell_count > 1)
    if len(several):
        owner, step = expand(shell_count[several])
        result[several] = shapely.multipolygons(parts[shell_first[several][owner] + step], indices=owner)
    return result


def _shells_of(
    holes: Geometries, group: Integers, filled: Geometries, shell_count: Integers, shell_first: Integers
) -> Integers:
    """Find the smallest shell around each hole; an island in a hole is smaller than the hole."""
    owner, step = expand(shell_count[group])
    candidate = shell_first[group][owner] + step
    several = shell_count[group][owner] > 1
    area = shapely.area(filled)[candidate]
    holds = ~several
    point = shapely.point_on_surface(holes[owner[several]])
    holds[several] = area[several] > shapely.area(holes)[owner[several]]
    holds[several] &= shapely.contains(filled[candidate[several]], point)
    order = np.lexsort((area, ~holds, owner))
    first = np.r_[True, owner[order][1:] != owner[order][:-1]] if len(order) else np.zeros(0, dtype=bool)
    return candidate[order[first]]
