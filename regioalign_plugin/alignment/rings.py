"""Polygons as flat arrays of ring vertices, the form in which borders are walked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers, running_sum

_POLYGON = 3


@dataclass(frozen=True)
class Rings:
    """The rings of some polygons, one after the other; each is closed, its last vertex repeats its first.

    Parameters
    ----------
    x, y
        Coordinates of all vertices; no two consecutive vertices of a ring are equal.
    start
        Position of the first vertex of each ring, and the number of vertices at the end.
    owner
        Row number of the polygon of each ring, ascending.
    hole
        True for rings that are holes.
    """

    x: Floats
    y: Floats
    start: Integers
    owner: Integers
    hole: Booleans

    def __len__(self) -> int:
        """Count the rings."""
        return len(self.owner)

    @property
    def last(self) -> Integers:
        """Position of the closing vertex of each ring."""
        return self.start[1:] - 1

    def ring_of(self, position: Integers) -> Integers:
        """Ring number of each vertex position."""
        return np.searchsorted(self.start, position, side="right") - 1

    def previous(self, position: Integers) -> Integers:
        """Position before each (non-closing) position along its ring."""
        ring = self.ring_of(position)
        return np.where(position == self.start[ring], self.last[ring] - 1, position - 1)

    def without_closing(self) -> Booleans:
        """Tell which vertices are no closing vertices; each of them starts an edge to the next position."""
        mask = np.ones(len(self.x), dtype=bool)
        mask[self.last] = False
        return mask

    def reversed_where(self, wrong: Booleans) -> Rings:
        """Copy with the rings marked `wrong` walked the other way."""
        position = np.arange(len(self.x))
        ring = self.along()
        mirrored = self.start[ring] + self.last[ring] - position
        position = np.where(wrong[ring], mirrored, position)
        return Rings(self.x[position], self.y[position], self.start, self.owner, self.hole)

    def counter_clockwise(self, ring: Integers) -> Booleans:
        """Tell exactly which of some rings run counter-clockwise, also those that are next to nothing."""
        shapes = [
            shapely.linearrings(self.x[start:end], self.y[start:end])
            for start, end in zip(self.start[ring], self.start[ring + 1])
        ]
        return np.asarray(shapely.is_ccw(np.array(shapes, dtype=object)), dtype=np.bool_)

    def steps(self) -> tuple[Floats, Floats]:
        """Difference in x and y from each position to the next; 0 from closing vertices."""
        dx, dy = np.zeros(len(self.x)), np.zeros(len(self.y))
        np.subtract(self.x[1:], self.x[:-1], out=dx[:-1])
        np.subtract(self.y[1:], self.y[:-1], out=dy[:-1])
        dx[self.last] = dy[self.last] = 0.0
        return dx, dy

    def slices_of(self, polygons: Booleans) -> Iterator[slice]:
        """Positions of the chosen polygons, as few slices as there are."""
        chosen = np.concatenate([[False], polygons[self.owner], [False]])
        change = np.flatnonzero(chosen[1:] != chosen[:-1])
        for first, last in zip(change[::2], change[1::2]):
            yield slice(int(self.start[first]), int(self.start[last]))

    def along(self) -> Integers:
        """Ring number of every position."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))


def rings_of(geometries: Geometries) -> Rings:
    """Flatten polygons and multipolygons to rings.

    Parameters
    ----------
    geometries
        Shapely polygons or multipolygons; `None` and empty ones have no rings. Coordinates are taken as planar.

    Returns
    -------
    Rings
        In the order of the polygons; repeated points are left out.
    """
    coordinates = shapely.get_coordinates(geometries)
    sizes, owner, hole = _ring_sizes(geometries)
    start = running_sum(sizes)
    # Adding zero turns -0.0 into 0.0: equal coordinates then have equal bits.
    return _without_repeats(Rings(coordinates[:, 0] + 0.0, coordinates[:, 1] + 0.0, start, owner, hole))


def _ring_sizes(geometries: Geometries) -> tuple[Integers, Integers, Booleans]:
    """Vertex count and polygon of every ring, and whether it is a hole, in the order of `get_coordinates`."""
    simple = (shapely.get_type_id(geometries) == _POLYGON) & (shapely.get_num_interior_rings(geometries) == 0)
    simple &= ~shapely.is_empty(geometries)
    plain_rows = np.flatnonzero(simple)
    other_rows = np.flatnonzero(~simple)
    parts, part_owner = shapely.get_parts(geometries[other_rows], return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    sizes = np.concatenate([shapely.get_num_coordinates(geometries[plain_rows]), shapely.get_num_coordinates(rings)])
    owner = np.concatenate([plain_rows, other_rows[part_owner[ring_part]]])
    follows = np.zeros(len(ring_part), dtype=bool)
    follows[1:] = ring_part[1:] == ring_part[:-1]  # after the shell of a part come its holes
    hole = np.concatenate([np.zeros(len(plain_rows), dtype=bool), follows])
    order = np.argsort(owner, kind="stable")
    return sizes[order].astype(np.int64), owner[order].astype(np.int64), hole[order]


def _without_repeats(rings: Rings) -> Rings:
    repeats = np.zeros(len(rings.x), dtype=bool)
    repeats[1:] = (rings.x[1:] == rings.x[:-1]) & (rings.y[1:] == rings.y[:-1])
    repeats[rings.start[:-1]] = False
    if not repeats.any():
        return rings
    dropped = running_sum(repeats.astype(np.int64))
    start = rings.start - dropped[rings.start]
    kept = Rings(rings.x[~repeats], rings.y[~repeats], start, rings.owner, rings.hole)
    return _without_collapsed(kept)


def _without_collapsed(rings: Rings) -> Rings:
    """Leave out rings of fewer than three different points; they hold no area."""
    sizes = np.diff(rings.start)
    sound = sizes >= 4
    if sound.all():
        return rings
    keep = np.repeat(sound, sizes)
    start = running_sum(sizes[sound])
    return Rings(rings.x[keep], rings.y[keep], start, rings.owner[sound], rings.hole[sound])
