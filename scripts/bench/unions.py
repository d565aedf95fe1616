"""Ways to unite the members of each partnership: ours, its peers, and how they compare.

Members are lists of municipalities; the peers get a row with the polygon of the municipality per member, untimed.
Peers that would take hours unite a part of the partnerships only, and their time is divided by it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
import shapely
from contestants import Contestant, UnavailableError, plugin_function
from coverage import Case, Geometries, Integers
from race import Score, race
from report import seconds_table


@dataclass(frozen=True)
class Rows:
    """The members of every so many-th partnership: one row per member."""

    partnerships: Integers
    group: Integers
    municipality: Integers


def rows_of(case: Case, every: int) -> Rows:
    """Take every so many-th partnership that has members."""
    partnerships = np.flatnonzero(np.diff(case.indptr))[::every]
    lists = [case.indices[case.indptr[row] : case.indptr[row + 1]] for row in partnerships]
    group = np.repeat(np.arange(len(lists)), [len(one) for one in lists])
    return Rows(partnerships, group, np.concatenate(lists))


class Union:
    """What the contestants have in common; `areas` are of the partnerships that were united, for comparison."""

    key = ""
    label = ""

    def __init__(self, every: int = 1) -> None:
        self.every = every
        self.share = 1.0 / every
        self.areas: np.ndarray | None = None

    def prepare(self, case: Case) -> None:
        """Choose the partnerships."""
        self._case = case
        self._rows = rows_of(case, self.every)


class OurUnions(Union):
    """The plugin's unions, a part at a time; the preparation of the municipalities is timed too."""

    key = "ours"

    def __init__(self, threads: int) -> None:
        super().__init__()
        self._threads = threads
        self.label = "ours"

    def prepare(self, case: Case) -> None:
        """Keep the lists."""
        super().prepare(case)
        self._coverage = plugin_function("alignment.dissolve", "Coverage")
        self._members = plugin_function("alignment.arrays", "RowLists")(case.indptr, case.indices)

    def run(self) -> None:
        """Unite, and drop each part after its areas were taken, as when it is written to a file."""
        parts = self._coverage(self._case.municipalities).unions(self._members, threads=self._threads)
        areas = np.concatenate([shapely.area(made) for _, made in parts])
        self.areas = areas[self._rows.partnerships]


class UnionAll(Union):
    """`shapely.union_all`, one partnership after the other."""

    key = "union_all"
    label = "shapely.union_all"

    def run(self) -> None:
        """Unite."""
        start = np.searchsorted(self._rows.group, np.arange(len(self._rows.partnerships) + 1))
        polygons = self._case.municipalities[self._rows.municipality]
        made = [shapely.union_all(polygons[low:high]) for low, high in zip(start[:-1], start[1:])]
        self.areas = shapely.area(made)


class GeopandasDissolve(Union):
    """`geopandas.dissolve` with one of its methods."""

    def __init__(self, method: str, every: int) -> None:
        super().__init__(every)
        self._method = method
        self.key = f"geopandas_{method}"
        self.label = f"geopandas.dissolve, {method}"

    def prepare(self, case: Case) -> None:
        """Make the frame."""
        try:
            import geopandas
        except ImportError as error:
            raise UnavailableError("geopandas is not installed") from error
        super().prepare(case)
        polygons = case.municipalities[self._rows.municipality]
        self._frame = geopandas.GeoDataFrame({"group": self._rows.group}, geometry=polygons, crs="EPSG:31370")

    def run(self) -> None:
        """Dissolve."""
        self.areas = self._frame.dissolve("group", method=self._method).area.to_numpy()


def in_memory(threads: int, every: int) -> list[Contestant]:
    """Give the contestants that start from geometries in memory."""
    return [
        OurUnions(threads),
        UnionAll(every),
        GeopandasDissolve("unary", every),
        GeopandasDissolve("coverage", every),
    ]


def vertices_of_members(municipalities: Geometries, indices: Integers) -> int:
    """Count the vertices of the polygons of all members."""
    return int(shapely.get_num_coordinates(municipalities)[indices].sum())


def race_unions(case: Case, contestants: list[Contestant], turns: int, say) -> dict[str, object]:  # noqa: ANN001
    """Unite, tell the times and how far areas differ from ours, and give all that for the record."""
    facts = {
        "partnerships": len(case.indptr) - 1,
        "municipalities": len(case.municipalities),
        "members": len(case.indices),
        "vertices_of_members": vertices_of_members(case.municipalities, case.indices),
    }
    say(", ".join(f"{name.replace('_', ' ')} {value}" for name, value in facts.items()))
    scores: dict[str, Score] = race(case, contestants, turns, say)
    say("\n" + seconds_table(scores, "ours"))
    differences = _differences([one for one in contestants if isinstance(one, Union)])
    for label, difference in differences.items():
        say(f"{label}: areas differ from ours by at most {difference:.1e} m²")
    return {
        "case": facts,
        "largest_difference_m2": differences,
        "scores": {key: asdict(score) | {"median": score.median} for key, score in scores.items()},
    }


def _differences(contestants: list[Union]) -> dict[str, float]:
    ours = next((one for one in contestants if one.key == "ours" and one.areas is not None), None)
    if ours is None:
        return {}
    return {
        one.label: float(np.abs(ours.areas[:: one.every] - one.areas).max())
        for one in contestants
        if one is not ours and one.areas is not None
    }
