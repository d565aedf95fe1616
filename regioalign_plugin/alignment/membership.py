"""Which municipalities a territory consists of, read from its geometry."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from .border_arithmetic import RegionIndex
from .contiguity import RowLists
from .grid import expand
from .layers import Geometries
from .overlay import overlap, territory_chunks
from .progress import Progress, Stage, Unwatched, stop_if_cancelled
from .rings import Flags, Floats, Integers, rings_of
from .signs import Points, turn

HALF = 0.5
_ROUNDING = 1e-10


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
    exact: Flags

    @property
    def count(self) -> Integers:
        """Number of members of each territory."""
        return np.diff(self.members.indptr)


class MunicipalityIndex:
    """Municipalities prepared to find the members of many territories.

    Parameters
    ----------
    geometries
        Valid polygons or multipolygons that do not overlap each other by more than noise, planar coordinates.
    """

    def __init__(self, geometries: Geometries) -> None:
        self.geometries = np.asarray(geometries, dtype=object)
        self.area_m2 = shapely.area(self.geometries)
        inner = shapely.point_on_surface(self.geometries)
        filled = np.flatnonzero(self.area_m2 > 0)
        self._row = filled[np.argsort(shapely.get_y(inner[filled]), kind="stable")]
        self._x = shapely.get_x(inner[self._row])
        self._y = shapely.get_y(inner[self._row])

    @cached_property
    def as_regions(self) -> RegionIndex:
        """The same municipalities, prepared for an overlay."""
        return RegionIndex(self.geometries)

    def inner_points_in(self, territories: Geometries) -> tuple[Integers, Integers]:
        """Pairs (territory, municipality) of which the territory holds an inner point of the municipality.

        All rings are walked once: a point is inside when the ray from it to the east crosses an odd number of edges.
        """
        rings = rings_of(territories)
        below = np.searchsorted(self._y, rings.y)
        passes = np.diff(below) != 0
        passes[rings.last[:-1]] = False  # from the end of one ring to the next runs no edge
        edge = np.flatnonzero(passes)
        lowest = np.minimum(below[edge], below[edge + 1])
        row, step = expand(np.abs(below[edge + 1] - below[edge]))
        edge, point = edge[row], lowest[row] + step
        crossed, doubtful = self._crosses(rings.x, rings.y, edge, point)
        key = rings.owner[rings.ring_of(edge)] * len(self._row) + point
        times = np.bincount(key[crossed], minlength=len(territories) * len(self._row))
        odd = times % 2 == 1
        doubt = np.unique(key[doubtful])
        territory, point = doubt // max(len(self._row), 1), doubt % max(len(self._row), 1)
        odd[doubt] = shapely.contains_xy(territories[territory], self._x[point], self._y[point])
        inside = np.flatnonzero(odd)
        return inside // max(len(self._row), 1), self._row[inside % max(len(self._row), 1)]

    def _crosses(self, x: Floats, y: Floats, edge: Integers, point: Integers) -> tuple[Flags, Flags]:
        """Whether the ray from each point to the east crosses the edge, and where rounding leaves that open."""
        a, b = Points(x[edge], y[edge]), Points(x[edge + 1], y[edge + 1])
        at = Points(self._x[point], self._y[point])
        crosses = at.x < np.minimum(a.x, b.x)
        near = np.flatnonzero(~crosses & (at.x <= np.maximum(a.x, b.x)))
        side = turn(Points(a.x[near], a.y[near]), Points(b.x[near], b.y[near]), Points(at.x[near], at.y[near]))[1]
        rises = b.y[near] > a.y[near]
        crosses[near] = np.where(rises, side > 0, side < 0)
        doubtful = np.zeros(len(edge), dtype=bool)
        doubtful[near] = side == 0
        return crosses, doubtful


def find_members(
    territories: Geometries,
    municipalities: MunicipalityIndex,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> Membership:
    """Find the municipalities of which at least half the area lies inside each territory.

    Where the municipalities whose inner points a territory holds have together just its area, it is taken for their
    union. Any other territory is laid over the municipalities.

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
    area = shapely.area(territories)
    together = np.bincount(owner, weights=municipalities.area_m2[member], minlength=len(territories))
    exact = np.abs(together - area) <= _ROUNDING * area
    rest = np.flatnonzero(~exact)
    known = exact[owner]
    if len(rest):
        index = municipalities.as_regions
        overlaps = overlap(territories[rest], index, threads=threads, progress=Stage(progress, 0.4, 1.0))
        most = overlaps.area_m2 >= HALF * municipalities.area_m2[overlaps.region] * (1.0 - _ROUNDING)
        owner = np.concatenate([owner[known], rest[overlaps.territory[most]]])
        member = np.concatenate([member[known], overlaps.region[most]])
    return Membership(listed_rows(len(territories), owner, member), exact & (area > 0))


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


def listed_rows(count: int, owner: Integers, member: Integers) -> RowLists:
    """Sort pairs of a list and a member into `count` lists."""
    order = np.lexsort((member, owner))
    indptr = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=count))]).astype(np.int64)
    return RowLists(indptr, member[order].astype(np.int64))
