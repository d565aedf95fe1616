"""Seeded, realistic coverages to time the overlay on: municipalities, regions, partnerships and basins.

The land is a warped honeycomb of which every border is a wiggly line that both neighbours share vertex for
vertex. Only numpy and shapely are used, and no geometry is ever unioned: a territory is the chain of the borders
that have a member on one side only. So millions of vertices take seconds, and validity holds by construction:
each border is the graph of a function over its chord and stays in a rhombus inside the triangles from the chord
to the centres of both cells; triangles of different borders do not overlap.
"""

from __future__ import annotations

import heapq
import random
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Geometries = NDArray[np.object_]

CELL_AREA_M2 = 45e6  # the mean Flemish municipality
ENVELOPE = 0.6  # part of the free angle at a junction that a border may use
ROUGHNESS = 0.7  # Hurst exponent of the borders: 1 is smooth, 0.5 a random walk
PLACES = 3  # decimals of the coordinates: millimetres
NOBODY = -1  # the sea, lakes and all that is no municipality
VERTICES_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Size:
    """How large a case is.

    Parameters
    ----------
    territories, regions, municipalities
        Counts.
    vertices
        Mean number of vertices of a municipality.
    mean_members
        Mean number of members of a partnership; it has 2–40.
    is_dirty
        Whether regions and municipalities were digitised apart from the territories, some 5 m off.
    """

    territories: int
    regions: int
    municipalities: int
    vertices: int
    mean_members: float
    is_dirty: bool = False


SIZES = {
    "flanders": Size(2_500, 15, 300, 1_350, 7.0),
    "dirty": Size(2_500, 15, 300, 1_350, 7.0, is_dirty=True),
    "country": Size(20_000, 100, 2_000, 600, 7.0),
    "large": Size(100_000, 1_000, 20_000, 385, 4.5),
}


@dataclass(frozen=True)
class Case:
    """A coverage to assess.

    Parameters
    ----------
    territories, regions, municipalities
        Valid polygons and multipolygons in metres.
    indptr, indices
        The members of territory i are `indices[indptr[i]:indptr[i + 1]]`; basins have none.
    region_of_municipality
        Row number of the region that holds the municipality.
    is_basin
        True for territories that do not follow municipal borders.
    """

    name: str
    territories: Geometries
    regions: Geometries
    municipalities: Geometries
    indptr: Integers
    indices: Integers
    region_of_municipality: Integers
    is_basin: NDArray[np.bool_]

    @property
    def vertex_count(self) -> int:
        """Count the vertices of the territories."""
        return int(shapely.get_num_coordinates(self.territories).sum())


@dataclass(frozen=True)
class Loops:
    """Closed borders in the middle of a cell: exclaves, lakes and islands, as rays from a centre."""

    centre: Floats
    inside: Integers
    outside: Integers
    radius: Floats


@dataclass(frozen=True)
class Frame:
    """The chords of a honeycomb: everything but the wiggles.

    Parameters
    ----------
    node
        Junctions, (n, 2).
    start, end
        Junctions of each border.
    left, right
        Hexagons on both sides of each border.
    centre
        Middle of each hexagon, (n, 2).
    owner
        Municipality of each hexagon, or `NOBODY`.
    """

    node: Floats
    start: Integers
    end: Integers
    left: Integers
    right: Integers
    centre: Floats
    owner: Integers


@dataclass(frozen=True)
class Wiggles:
    """Offsets of the vertices of all borders, one border after the other, as parts of the chord's length.

    Parameters
    ----------
    border
        Border of each vertex.
    along
        Place along the chord, 0 at its start and 1 at its end, rising.
    offset
        Place to the left of the chord; 0 at both ends.
    """

    border: Integers
    along: Floats
    offset: Floats


@dataclass(frozen=True)
class Borders:
    """Digitised borders, ready to be chained; border i is `xy[first[i]:first[i + 1]]`, both ends included."""

    xy: Floats
    first: Integers
    start: Integers
    end: Integers
    left: Integers
    right: Integers


def make_case(name: str, seed: int = 1, scale: float = 1.0, *, detail: float = 1.0, regions: int | None = None) -> Case:
    """Make one of the cases of `SIZES`, the same for the same arguments.

    Parameters
    ----------
    scale
        Multiplies the number of territories; the land stays the same.
    detail
        Multiplies the vertices of each municipality.
    regions
        Number of regions, if not the usual one.
    """
    size = SIZES[name]
    size = replace(
        size,
        territories=max(1, round(size.territories * scale)),
        vertices=max(12, round(size.vertices * detail)),
        regions=regions or size.regions,
    )
    return build_case(name, size, seed)


def build_case(name: str, size: Size, seed: int) -> Case:
    """Make a case of any size."""
    rng = np.random.default_rng(seed)
    frame = honeycomb(rng, size.municipalities, CELL_AREA_M2)
    loops = exclaves_lakes_and_islands(rng, frame, max(12, size.vertices // 5))
    wiggles = wiggle(rng, frame, size.vertices)
    borders = digitise(frame, wiggles, loops)
    neighbours = adjacency(borders, size.municipalities)
    region_of = grow_regions(rng, neighbours, size.regions)
    basin_count = size.territories // 10
    members = partnerships(rng, neighbours, region_of, size, size.territories - basin_count)
    unions = dissolve(borders, *_compressed(members))
    territories = np.concatenate([unions, basins(rng, size, basin_count)])
    members += [[]] * basin_count

    if size.is_dirty:
        borders = digitise(*digitise_again(rng, frame, wiggles, loops))
    order = rng.permutation(size.territories)
    indptr, indices = _compressed([members[i] for i in order])
    return Case(
        name=name,
        territories=territories[order],
        regions=dissolve(borders, *_grouped(region_of, size.regions)),
        municipalities=dissolve(borders, *_grouped(np.arange(size.municipalities), size.municipalities)),
        indptr=indptr,
        indices=indices,
        region_of_municipality=region_of,
        is_basin=order >= size.territories - basin_count,
    )


def make_member_case(name: str, seed: int = 1, scale: float = 1.0, *, detail: float = 1.0) -> Case:
    """Make municipalities and lists of 2–40 members, 7 on average, without the territories that follow from them.

    Parameters
    ----------
    name, scale, detail
        As for `make_case`.
    """
    size = SIZES[name]
    count, vertices = max(1, round(size.territories * scale)), max(12, round(size.vertices * detail))
    rng = np.random.default_rng(seed)
    frame = honeycomb(rng, size.municipalities, CELL_AREA_M2)
    loops = exclaves_lakes_and_islands(rng, frame, max(12, vertices // 5))
    borders = digitise(frame, wiggle(rng, frame, vertices), loops)
    neighbours = adjacency(borders, size.municipalities)
    region_of = grow_regions(rng, neighbours, size.regions)
    members = partnerships(rng, neighbours, region_of, replace(size, mean_members=7.0), count)
    municipalities = dissolve(borders, *_grouped(np.arange(size.municipalities), size.municipalities))
    if size.is_dirty:
        # Half of the municipalities are drawn by another hand, so that their borders do not fit.
        again = digitise(*digitise_again(rng, frame, wiggle(rng, frame, vertices), loops))
        other = dissolve(again, *_grouped(np.arange(size.municipalities), size.municipalities))
        municipalities[::2] = other[::2]
    nothing = np.full(count, None, dtype=object)
    return Case(name, nothing, nothing[:0], municipalities, *_compressed(members), region_of, np.zeros(count, bool))


def _compressed(lists: list[list[int]]) -> tuple[Integers, Integers]:
    """Bring lists of members in CSR form."""
    lengths = np.fromiter(map(len, lists), dtype=np.int64, count=len(lists))
    flat = (item for items in lists for item in items)
    return _starts(lengths), np.fromiter(flat, dtype=np.int64, count=int(lengths.sum()))


def _grouped(group: Integers, count: int) -> tuple[Integers, Integers]:
    """Bring a group number per item in CSR form."""
    return _starts(np.bincount(group, minlength=count)), np.argsort(group, kind="stable")


def _starts(lengths: Integers) -> Integers:
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


# The land


def honeycomb(rng: np.random.Generator, land_cells: int, cell_area_m2: float, turn: float = 0.0) -> Frame:
    """Lay out hexagons with uneven corners, of which the `land_cells` nearest to the middle are land."""
    side = np.sqrt(cell_area_m2 / (1.5 * np.sqrt(3)))
    half_height = 1.6 * np.sqrt(land_cells * cell_area_m2 / np.pi / 2)
    rows = int(half_height / (1.5 * side)) + 3
    columns = int(2 * half_height / (np.sqrt(3) * side)) + 3
    row, column = (axis.ravel() for axis in np.mgrid[-rows : rows + 1, -columns : columns + 1])

    # Corners have whole numbers in units of half a hexagon's width and half a side.
    lattice_centre = np.column_stack([2 * column + (row & 1), 3 * row])
    hexagon = np.array([[1, 1], [0, 2], [-1, 1], [-1, -1], [0, -2], [1, -1]])
    lattice = lattice_centre[:, None, :] + hexagon
    key = (lattice[..., 0] + 4 * columns + 8) * (16 * rows + 64) + lattice[..., 1] + 8 * rows + 32
    _, example, corner = np.unique(key, return_index=True, return_inverse=True)
    corner = corner.reshape(key.shape)
    node = lattice.reshape(-1, 2)[example] * [np.sqrt(3) / 2 * side, side / 2]
    node = node + rng.uniform(-0.22, 0.22, node.shape) * side
    node = _warped(rng, node, side, turn)

    centre = node[corner].mean(axis=1)
    start, end, left, right = _shared_edges(corner)
    owner = _land(rng, centre, land_cells)
    at_land = (owner[left] != NOBODY) | (owner[right] != NOBODY)
    return Frame(node, start[at_land], end[at_land], left[at_land], right[at_land], centre, owner)


def _warped(rng: np.random.Generator, node: Floats, side: float, turn: float) -> Floats:
    """Stretch, turn and shift the plane smoothly, so that cells differ in size."""
    x, y = node.T
    for wave_length in (9 * side, 23 * side):
        phase = rng.uniform(0, 2 * np.pi, 4)
        wave = 2 * np.pi / wave_length
        x, y = (
            x + 0.12 / wave * (np.sin(wave * x + phase[0]) + np.sin(wave * y + phase[1])),
            y + 0.12 / wave * (np.sin(wave * x + phase[2]) + np.sin(wave * y + phase[3])),
        )
    turned = np.column_stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)])
    return turned + np.array([140_000.0, 195_000.0])


def _shared_edges(corner: Integers) -> tuple[Integers, Integers, Integers, Integers]:
    """Give start, end, left and right hexagon of the edges between two hexagons, each once."""
    start, end = corner.ravel(), np.roll(corner, -1, axis=1).ravel()
    cell = np.repeat(np.arange(len(corner)), 6)
    low, high = np.minimum(start, end), np.maximum(start, end)
    order = np.lexsort((high, low))
    is_pair = (low[order][1:] == low[order][:-1]) & (high[order][1:] == high[order][:-1])
    first, second = order[:-1][is_pair], order[1:][is_pair]
    return start[first], end[first], cell[first], cell[second]


def _land(rng: np.random.Generator, centre: Floats, count: int) -> Integers:
    """Give numbers to the `count` hexagons that are land: a blob twice as wide as high."""
    x, y = (centre - centre.mean(axis=0)).T
    angle = np.arctan2(2 * y, x)
    bumps = sum(rng.uniform(0, 0.12) * np.sin(k * angle + rng.uniform(0, 6.3)) for k in range(2, 6))
    nearest = np.argsort(np.hypot(x, 2 * y) / (1 + bumps))[:count]
    owner = np.full(len(centre), NOBODY, dtype=np.int64)
    owner[np.sort(nearest)] = np.arange(count)
    return owner


# Borders


def _free_slope(frame: Frame) -> Floats:
    """Give the steepest slope of each border's rhombus: part of the least angle to the centres beside it."""
    along = frame.node[frame.end] - frame.node[frame.start]
    angle = np.full(len(along), np.pi)
    for hexagon, side in ((frame.left, 1), (frame.right, -1)):
        for origin, direction in ((frame.start, 1), (frame.end, -1)):
            to_centre = frame.centre[hexagon] - frame.node[origin]
            angle = np.minimum(angle, side * direction * _angle(direction * along, to_centre))
    if angle.min() <= 0:
        raise ValueError("a hexagon does not see all its corners from its centre")
    return np.tan(ENVELOPE * np.minimum(angle, 1.3))


def _angle(a: Floats, b: Floats) -> Floats:
    """Give the angle from a to b, to the left positive."""
    return np.arctan2(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], (a * b).sum(axis=1))


def wiggle(rng: np.random.Generator, frame: Frame, vertices_per_cell: int) -> Wiggles:
    """Displace midpoints over and over, then squeeze the outcome in each border's rhombus."""
    length = np.hypot(*(frame.node[frame.end] - frame.node[frame.start]).T)
    wanted = np.maximum(1, vertices_per_cell / 6 * length / length.mean())
    level = np.ceil(np.log2(wanted + 1)).astype(int)
    slope = _free_slope(frame)
    parts = [
        _wiggle_level(rng, np.flatnonzero(level == k), k, wanted[level == k], slope[level == k])
        for k in np.unique(level)
    ]
    border, along, offset = (np.concatenate(part) for part in zip(*parts))
    order = np.argsort(border, kind="stable")
    return Wiggles(border[order], along[order], offset[order])


def _wiggle_level(
    rng: np.random.Generator, border: Integers, level: int, wanted: Floats, slope: Floats
) -> tuple[Integers, Floats, Floats]:
    """Wiggle the borders that have 2**level segments before some of their vertices are left out."""
    steps = 2**level
    shape = (len(border), steps + 1)
    offset = np.zeros(shape)
    spread, step = 0.35 * slope[:, None], steps
    while step > 1:
        middle = (offset[:, :-1:step] + offset[:, step::step]) / 2
        offset[:, step // 2 :: step] = middle + spread * rng.standard_normal(middle.shape)
        spread, step = spread / 2**ROUGHNESS, step // 2
    along = np.tile(np.arange(steps + 1) / steps, (len(border), 1))
    along[:, 1:-1] += 0.7 * (rng.random((len(border), steps - 1)) - 0.5) / steps
    limit = slope[:, None] * np.minimum(along, 1 - along)
    with np.errstate(invalid="ignore"):
        offset = np.where(limit > 0, limit * offset / (limit + np.abs(offset)), 0.0)
    kept = rng.random(shape) < (wanted / max(1, steps - 1))[:, None]
    kept[:, [0, -1]] = True
    return np.repeat(border, kept.sum(axis=1)), along[kept], offset[kept]


def digitise_again(
    rng: np.random.Generator, frame: Frame, wiggles: Wiggles, loops: Loops
) -> tuple[Frame, Wiggles, Loops]:
    """Draw the same borders as another hand would: other vertices, all some 5 m off."""
    frame = replace(frame, node=frame.node + rng.normal(0, 3.5, frame.node.shape))
    length = np.hypot(*(frame.node[frame.end] - frame.node[frame.start]).T)
    position = 2 * wiggles.border + wiggles.along
    is_end = np.r_[True, np.diff(wiggles.border) != 0] | np.r_[np.diff(wiggles.border) != 0, True]
    kept = is_end | (rng.random(len(position)) < 0.8)
    border, along, is_end = wiggles.border[kept], wiggles.along[kept], is_end[kept]
    along = along + np.where(is_end, 0, 0.4 * rng.random(len(along)) * np.diff(along, append=1.0))
    offset = np.interp(2 * border + along, position, wiggles.offset) + rng.normal(0, 5, len(along)) / length[border]
    limit = _free_slope(frame)[border] * np.minimum(along, 1 - along)
    loops = replace(loops, radius=loops.radius + rng.normal(0, 5, loops.radius.shape))
    return frame, Wiggles(border, along, np.clip(offset, -limit, limit)), loops


def exclaves_lakes_and_islands(rng: np.random.Generator, frame: Frame, vertices: int) -> Loops:
    """Put closed borders in the middle of 2 % of the hexagons on land, and islands off the coast.

    A third of those on land are lakes, which belong to nobody; the others are exclaves of a neighbour.
    """
    middle = (frame.node[frame.start] + frame.node[frame.end]) / 2
    room = np.full(len(frame.centre), np.inf)
    chord = frame.node[frame.end] - frame.node[frame.start]
    length, slope = np.hypot(*chord.T), _free_slope(frame)
    for hexagon in (frame.left, frame.right):
        to_centre = frame.centre[hexagon] - middle
        away = np.abs(chord[:, 0] * to_centre[:, 1] - chord[:, 1] * to_centre[:, 0]) / length
        np.minimum.at(room, hexagon, away - slope * length / 2)

    on_land = frame.owner[frame.left] != NOBODY
    inner = np.flatnonzero(on_land & (frame.owner[frame.right] != NOBODY))
    coast = np.flatnonzero(on_land & (frame.owner[frame.right] == NOBODY))
    land_cells = int((frame.owner != NOBODY).sum())
    borders = rng.choice(inner, min(len(inner), max(2, land_cells // 50)), replace=False)
    shores = rng.choice(coast, min(len(coast), max(1, len(coast) // 8)), replace=False)

    place = np.concatenate([frame.left[borders], frame.right[shores]])
    inside = np.concatenate([frame.owner[frame.right[borders]], frame.owner[frame.left[shores]]])
    outside = np.concatenate([frame.owner[frame.left[borders]], np.full(len(shores), NOBODY)])
    inside[: len(borders) : 3] = NOBODY
    _, first = np.unique(place, return_index=True)
    place, inside, outside = place[first], inside[first], outside[first]
    radius = room[place, None] * rng.uniform(0.3, 0.6, (len(place), 1)) * _ray_lengths(rng, len(place), vertices)
    return Loops(frame.centre[place], inside, outside, radius)


def _ray_lengths(rng: np.random.Generator, count: int, vertices: int) -> Floats:
    """Give rough closed curves as distances from a centre, between 0.5 and 1.5, (count, vertices)."""
    waves = np.arange(1, vertices // 2 + 1)
    spectrum = rng.standard_normal((count, len(waves))) + 1j * rng.standard_normal((count, len(waves)))
    curve = np.fft.irfft(np.pad(spectrum * waves**-1.25, ((0, 0), (1, 0))), n=vertices, axis=1)
    return 1 + 0.5 * curve / np.abs(curve).max(axis=1, keepdims=True)


def digitise(frame: Frame, wiggles: Wiggles, loops: Loops) -> Borders:
    """Give the borders their coordinates; junctions of loops are numbered after the others."""
    origin = frame.node[frame.start]
    chord = frame.node[frame.end] - origin
    at, along, offset = wiggles.border, wiggles.along[:, None], wiggles.offset[:, None]
    normal = np.column_stack([-chord[:, 1], chord[:, 0]])
    xy = origin[at] + along * chord[at] + offset * normal[at]
    # Ends must be the junction to the last bit, whatever border they belong to.
    xy[wiggles.along == 0] = frame.node[frame.start]
    xy[wiggles.along == 1] = frame.node[frame.end]

    count, rays = loops.radius.shape
    ray = np.arange(rays + 1) % rays
    direction = np.column_stack([np.cos(2 * np.pi * ray / rays), np.sin(2 * np.pi * ray / rays)])
    ring = loops.centre[:, None, :] + loops.radius[:, ray, None] * direction
    junction = len(frame.node) + np.arange(count)
    lengths = np.concatenate([np.bincount(at, minlength=len(frame.start)), np.full(count, rays + 1)])
    return Borders(
        xy=np.round(np.concatenate([xy, ring.reshape(-1, 2)]), PLACES),
        first=_starts(lengths),
        start=np.concatenate([frame.start, junction]),
        end=np.concatenate([frame.end, junction]),
        left=np.concatenate([frame.owner[frame.left], loops.inside]),
        right=np.concatenate([frame.owner[frame.right], loops.outside]),
    )


# Regions and partnerships


def adjacency(borders: Borders, count: int) -> list[list[int]]:
    """List the neighbours of each municipality."""
    shared = (borders.left != NOBODY) & (borders.right != NOBODY)
    neighbours: list[set[int]] = [set() for _ in range(count)]
    for a, b in zip(borders.left[shared].tolist(), borders.right[shared].tolist()):
        neighbours[a].add(b)
        neighbours[b].add(a)
    return [sorted(cells) for cells in neighbours]


def _dice(rng: np.random.Generator) -> random.Random:
    """Give dice for choices one at a time, for which numpy's generator is slow."""
    return random.Random(int(rng.integers(2**62)))  # noqa: S311 - no secret


def grow_regions(rng: np.random.Generator, neighbours: list[list[int]], count: int) -> Integers:
    """Let `count` municipalities grow over their neighbours at random speeds until all are taken."""
    dice = _dice(rng)
    region = np.full(len(neighbours), -1, dtype=np.int64)
    queue = [(0.0, seed, number) for number, seed in enumerate(dice.sample(range(len(neighbours)), count))]
    while queue:
        time, cell, number = heapq.heappop(queue)
        if region[cell] >= 0:
            continue
        region[cell] = number
        for other in neighbours[cell]:
            if region[other] < 0:
                heapq.heappush(queue, (time + dice.uniform(0.5, 1.5), other, number))
    if region.min() < 0:
        raise ValueError("the land is not in one piece")
    return region


def partnerships(
    rng: np.random.Generator, neighbours: list[list[int]], region_of: Integers, size: Size, count: int
) -> list[list[int]]:
    """Draw members: 3 % one to three whole regions, 70 % inside one region, the rest wherever they grow."""
    dice = _dice(rng)
    region = region_of.tolist()
    cells: list[list[int]] = [[] for _ in range(size.regions)]
    for cell, number in enumerate(region):
        cells[number].append(cell)
    region_neighbours: list[list[int]] = [
        sorted({region[other] for cell in group for other in neighbours[cell]}) for group in cells
    ]
    drawn = []
    for _ in range(count):
        kind, start = dice.random(), dice.randrange(len(neighbours))
        wanted = min(40, 2 + int(dice.expovariate(1 / max(0.1, size.mean_members - 2.5))))
        if kind < 0.03:
            regions = _grow(dice, region_neighbours, region[start], dice.choice((1, 1, 1, 2, 3)), None)
            drawn.append(sorted(cell for number in regions for cell in cells[number]))
        else:
            drawn.append(sorted(_grow(dice, neighbours, start, wanted, region if kind < 0.73 else None)))
    return drawn


def _grow(
    dice: random.Random, neighbours: list[list[int]], start: int, wanted: int, kept_in: list[int] | None
) -> set[int]:
    """Take neighbours at random until `wanted` are found, with `kept_in` only those of the same group."""
    taken, seen, border = set(), {start}, [start]
    while border and len(taken) < wanted:
        # The earliest seen are mostly the nearest: partnerships are compact.
        cell = border.pop(min(dice.randrange(len(border)), dice.randrange(len(border))))
        taken.add(cell)
        for other in neighbours[cell]:
            if other not in seen and (kept_in is None or kept_in[other] == kept_in[start]):
                seen.add(other)
                border.append(other)
    return taken


def basins(rng: np.random.Generator, size: Size, count: int) -> Geometries:
    """Make free-form territories: unions of the cells of another, coarser and turned honeycomb."""
    factor = 1.7
    cells = max(4, round(size.municipalities / factor))
    frame = honeycomb(rng, cells, CELL_AREA_M2 * factor, turn=0.3)
    vertices = round(size.vertices * np.sqrt(factor))
    borders = digitise(frame, wiggle(rng, frame, vertices), exclaves_lakes_and_islands(rng, frame, vertices // 5))
    neighbours = adjacency(borders, cells)
    dice = _dice(rng)
    limit = max(1, round(size.mean_members))
    groups = [
        sorted(_grow(dice, neighbours, dice.randrange(cells), dice.randint(1, limit), None)) for _ in range(count)
    ]
    return dissolve(borders, *_compressed(groups))


# Unions of municipalities


def dissolve(borders: Borders, indptr: Integers, indices: Integers) -> Geometries:
    """Union the municipalities of each group, in bounded memory, from the borders with a member on one side."""
    cell, border, is_forward = _sides(borders)
    cell_first = _starts(np.bincount(cell, minlength=int(cell.max()) + 1))
    border_length = np.diff(borders.first)
    weight = np.bincount(cell, border_length[border])[indices]
    cost = np.concatenate([[0.0], np.cumsum(weight)])[indptr]
    cuts = np.searchsorted(cost, np.arange(VERTICES_AT_ONCE, cost[-1], VERTICES_AT_ONCE))
    cuts = np.unique(np.concatenate([[0], cuts, [len(indptr) - 1]]))
    parts = []
    for low, high in zip(cuts[:-1], cuts[1:]):
        members = indices[indptr[low] : indptr[high]]
        group = np.repeat(np.arange(high - low), np.diff(indptr[low : high + 1]))
        at, owner = _ranges(cell_first[members], cell_first[members + 1])
        parts.append(_dissolve_chunk(borders, group[owner], border[at], is_forward[at], high - low))
    return np.concatenate(parts) if parts else np.empty(0, dtype=object)


def _sides(borders: Borders) -> tuple[Integers, Integers, NDArray[np.bool_]]:
    """List the borders of each municipality, sorted by municipality: it lies left of a forward border."""
    count = len(borders.start)
    cell = np.concatenate([borders.left, borders.right])
    border = np.concatenate([np.arange(count), np.arange(count)])
    is_forward = np.arange(2 * count) < count
    order = np.argsort(cell, kind="stable")
    order = order[cell[order] != NOBODY]
    return cell[order], border[order], is_forward[order]


def _ranges(start: Integers, end: Integers) -> tuple[Integers, Integers]:
    """Give the whole numbers of all ranges [start, end) in turn, and the range each one belongs to."""
    lengths = end - start
    owner = np.repeat(np.arange(len(start)), lengths)
    return np.arange(len(owner)) + (start - _starts(lengths)[:-1])[owner], owner


def _dissolve_chunk(
    borders: Borders, group: Integers, border: Integers, is_forward: NDArray[np.bool_], group_count: int
) -> Geometries:
    """Union the groups given as one entry per (group, border of a member)."""
    key = group * len(borders.start) + border
    order = np.argsort(key, kind="stable")
    repeated = key[order][1:] == key[order][:-1]
    alone = order[~(np.r_[repeated, False] | np.r_[False, repeated])]
    group, border, is_forward = group[alone], border[alone], is_forward[alone]

    ring, order = _chain(
        group,
        np.where(is_forward, borders.start[border], borders.end[border]),
        np.where(is_forward, borders.end[border], borders.start[border]),
    )
    group, border, is_forward = group[order], border[order], is_forward[order]
    first, last = borders.first[border], borders.first[border + 1] - 1
    at, owner = _ranges(first, last)
    at = np.where(is_forward[owner], at, first[owner] + last[owner] - at)
    ring_first = np.flatnonzero(np.r_[True, np.diff(ring) != 0])
    return _polygons(borders.xy[at], ring[owner], group[ring_first], group_count)


def _chain(group: Integers, start: Integers, end: Integers) -> tuple[Integers, Integers]:
    """Order directed borders in rings; give ring number and row number of each, ring after ring.

    Every junction has three borders, so a group's outline leaves each junction at most once.
    """
    span = int(max(start.max(), end.max())) + 1
    leaving, arriving = group * span + start, group * span + end
    by_start = np.argsort(leaving)
    following = by_start[np.searchsorted(leaving[by_start], arriving)]

    # Pointer doubling: each border learns the least row number of its ring, then its distance to it.
    rounds = int(np.ceil(np.log2(len(group) + 1))) + 1
    head, jump = np.arange(len(group)), following
    for _ in range(rounds):
        lower = np.minimum(head, head[jump])
        if np.array_equal(lower, head):
            break
        head, jump = lower, jump[jump]
    is_head = head == np.arange(len(group))
    distance, jump = np.where(is_head, 0, 1), np.where(is_head, np.arange(len(group)), following)
    for _ in range(rounds):
        if is_head[jump].all():
            break
        distance, jump = distance + distance[jump], jump[jump]
    distance[~is_head] *= -1
    distance[is_head] = np.iinfo(np.int64).min
    order = np.lexsort((distance, head, group))
    return np.cumsum(is_head[order]) - 1, order


def _polygons(xy: Floats, ring: Integers, group_of_ring: Integers, group_count: int) -> Geometries:
    """Make polygons and multipolygons, one per group, of rings with the inside on their left."""
    rings = shapely.linearrings(xy, indices=ring)
    is_shell = shapely.is_ccw(rings)
    shell, hole = np.flatnonzero(is_shell), np.flatnonzero(~is_shell)
    filled = shapely.polygons(rings[shell])
    shell_count = np.bincount(group_of_ring[shell], minlength=group_count)
    shell_first = _starts(shell_count)
    candidate, owner = _ranges(shell_first[group_of_ring[hole]], shell_first[group_of_ring[hole] + 1])
    area = shapely.area(filled)[candidate]
    point = shapely.get_point(rings[hole], 0)[owner]
    several = shell_count[group_of_ring[hole]][owner] > 1
    holds = ~several
    holds[several] = shapely.contains_xy(
        filled[candidate[several]], shapely.get_x(point[several]), shapely.get_y(point[several])
    )
    order = np.lexsort((area, ~holds, owner))
    smallest = order[np.r_[True, np.diff(owner[order]) != 0]] if len(order) else order
    shell_of_hole = candidate[smallest]

    # The first ring of a polygon is its shell.
    polygon = np.concatenate([np.arange(len(shell)), shell_of_hole])
    order = np.argsort(polygon, kind="stable")
    parts = shapely.polygons(rings[np.concatenate([shell, hole])[order]], indices=polygon[order])
    result = parts[shell_first[:-1]]
    multiple = np.flatnonzero(shell_count > 1)
    if len(multiple):
        member, owner = _ranges(shell_first[multiple], shell_first[multiple + 1])
        result[multiple] = shapely.multipolygons(parts[member], indices=owner)
    return result
