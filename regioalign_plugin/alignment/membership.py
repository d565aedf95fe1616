"""Which municipalities a territory consists of, read from its geometry."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from .arrays import Booleans, Floats, Geometries, Integers, RowLists, expand, running_sum, sum_per_row
from .border_arithmetic import RegionIndex
from .borders import VertexTable
from .inside import hold_points
from .overlay import Overlaps, overlap, territory_chunks
from .progress import Progress, Stage, Unwatched, stop_if_cancelled
from .signs import Points

HALF = 0.5
_ROUNDING = 1e-10
_CORNERS = 64


@dataclass(frozen=True)
class Membership:
    """The municipalities of each territory.

    Parameters
    ----------
    members
        Per territory the municipalities of which at least half the area lies inside it.
    exact
        True for territories that are precisely the union of these municipalities.
    """

    members: RowLists
    exact: Booleans


class MunicipalityIndex:
    """Municipalities prepared to find the members of many territories.

    Parameters
    ----------
    geometries
        Valid polygons or multipolygons that do not overlap each other by more than noise, planar coordinates.
    """

    def __init__(self, geometries: Geometries) -> None:
        self.geometries = np.asarray(geometries, dtype=object)
        self.area_m2 = np.nan_to_num(shapely.area(self.geometries))
        self._inner = shapely.point_on_surface(self.geometries)
        self._tree = shapely.STRtree(self._inner)

    @cached_property
    def as_regions(self) -> RegionIndex:
        """The same municipalities, prepared for an overlay."""
        return RegionIndex(self.geometries)

    def inner_points_in(self, territories: Geometries) -> tuple[Integers, Integers]:
        """Pairs (territory, municipality) of which the territory holds an inner point of the municipality."""
        boxes = shapely.bounds(territories)
        filled = np.flatnonzero(~np.isnan(boxes[:, 0]))
        place, municipality = self._tree.query(shapely.box(*boxes[filled].T))
        owner = filled[place]
        points = Points(shapely.get_x(self._inner[municipality]), shapely.get_y(self._inner[municipality]))
        inside = hold_points(territories, owner, points)
        return owner[inside], municipality[inside]

    def are_unions(self, territories: Geometries, owner: Integers, member: Integers) -> Booleans:
        """Tell which territories are precisely the union of the members given.

        They have the same area and bounds, and corners of the territory (up to 64 of them) are corners of
        municipalities.
        """
        area = shapely.area(territories)
        together = sum_per_row(owner, self.area_m2[member], len(territories))
        alike = np.abs(together - area) <= _ROUNDING * area
        boxes = np.tile([np.inf, np.inf, -np.inf, -np.inf], (len(territories), 1))
        found = shapely.bounds(self.geometries)[member]
        np.minimum.at(boxes[:, :2], owner, found[:, :2])
        np.maximum.at(boxes[:, 2:], owner, found[:, 2:])
        alike &= (boxes == shapely.bounds(territories)).all(axis=1)
        row = np.flatnonzero(alike)
        place, x, y = _some_corners(territories[row])
        alike[row[place[~self._has_corners(x, y)]]] = False
        return alike

    def _has_corners(self, x: Floats, y: Floats) -> Booleans:
        """Tell which places are vertices of municipalities."""
        if not len(x):
            return np.zeros(0, dtype=bool)
        table = VertexTable(x, y, np.arange(len(x)))
        met = np.zeros(len(x) + 1, dtype=bool)  # the last one takes what is found nowhere
        for rows in territory_chunks(shapely.get_num_coordinates(self.geometries)):
            corners = shapely.get_coordinates(self.geometries[rows])
            met[table.find(corners[:, 0] + 0.0, corners[:, 1] + 0.0)] = True
        return met[table.find(x, y)]


def _some_corners(territories: Geometries) -> tuple[Integers, Floats, Floats]:
    """Up to some 64 vertices of each territory, evenly spread: its row, x and y."""
    counts = shapely.get_num_coordinates(territories)
    step = np.maximum(counts // _CORNERS, 1)
    owner, number = expand(-(-counts // step))
    place = running_sum(counts)[owner] + number * step[owner]
    corners = [np.zeros((0, 2))]
    for rows in territory_chunks(counts):
        first, last = np.searchsorted(owner, (rows.start, rows.stop))
        offset = int(counts[: rows.start].sum())
        corners.append(shapely.get_coordinates(territories[rows])[place[first:last] - offset])
    found = np.concatenate(corners) + 0.0
    return owner, found[:, 0].copy(), found[:, 1].copy()


def find_members(
    territories: Geometries,
    municipalities: MunicipalityIndex,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> Membership:
    """Find the municipalities of which at least half the area lies inside each territory.

    A territory that is the union of the municipalities whose inner points it holds needs no overlay; any other is
    laid over the municipalities.

    Parameters
    ----------
    territories
        Valid polygons or multipolygons in the CRS of the municipalities; `None` and empty ones have no members.
    municipalities
        The prepared municipalities.
    threads, progress
        As for `overlap`.

    Raises
    ------
    Cancelled
        When the user stopped it.
    """
    progress = progress or Unwatched()
    territories = np.asarray(territories, dtype=object)
    owner, member = _held_points(territories, municipalities, Stage(progress, 0.0, 0.4))
    exact = municipalities.are_unions(territories, owner, member)
    rest = np.flatnonzero(~exact)
    known = exact[owner]
    if len(rest):
        index = municipalities.as_regions
        overlaps = overlap(territories[rest], index, threads=threads, progress=Stage(progress, 0.4, 1.0))
        most = overlaps.area_m2 >= HALF * municipalities.area_m2[overlaps.region] * (1.0 - _ROUNDING)
        owner = np.concatenate([owner[known], rest[overlaps.territory[most]]])
        member = np.concatenate([member[known], overlaps.region[most]])
    return Membership(RowLists.of_pairs(len(territories), owner, member), exact)


def _held_points(
    territories: Geometries, municipalities: MunicipalityIndex, progress: Progress
) -> tuple[Integers, Integers]:
    owners, members = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for rows in territory_chunks(shapely.get_num_coordinates(territories)):
        stop_if_cancelled(progress)
        territory, member = municipalities.inner_points_in(territories[rows])
        owners.append(territory + rows.start)
        members.append(member)
        progress.report(rows.stop / len(territories))
    return np.concatenate(owners), np.concatenate(members)


def overlaps_of_members(members: RowLists, region: Integers, region_count: int) -> Overlaps:
    """Count the members of each territory in each region; no geometry is needed.

    Parameters
    ----------
    members
        Municipalities of each territory, each at most once.
    region
        Per municipality the row of its region, -1 outside all regions.
    region_count
        Number of regions.

    Returns
    -------
    Overlaps
        With numbers of municipalities for areas. Perimeters are NaN: one member is one member, never noise.
    """
    owner, at = members.owner(), region[members.indices]
    inside = at >= 0
    pair, counts = np.unique(owner[inside] * region_count + at[inside], return_counts=True)
    outside = np.bincount(owner[~inside], minlength=len(members)).astype(np.float64)
    unknown = np.full(len(pair), np.nan)
    return Overlaps(
        pair // region_count,
        pair % region_count,
        counts.astype(np.float64),
        unknown,
        unknown,
        members.sizes.astype(np.float64),
        outside,
        np.full(len(members), np.nan),
        {"border": 0, "geos": 0},
    )
