"""Ways to find the areas of all pairs from geometries in memory: ours, its peers, and the floor."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Protocol

import numpy as np
import shapely
from coverage import Case, Floats, Geometries, Integers

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "regioalign"
CHUNK = 200  # territories that a thread takes at once in the plain peer


@dataclass(frozen=True)
class Pairs:
    """What a contestant found.

    Parameters
    ----------
    territory, region, area_m2
        One entry per pair that overlaps, in any order.
    laps
        Seconds of parts of the run.
    exact_by
        How many territories were solved by each method, where the contestant tells.
    """

    territory: Integers
    region: Integers
    area_m2: Floats
    laps: dict[str, float] = field(default_factory=dict)
    exact_by: dict[str, int] = field(default_factory=dict)


class UnavailableError(Exception):
    """A contestant that cannot take part here; the text says why."""


class Contestant(Protocol):
    """Something to time."""

    key: str
    label: str
    share: float
    """Part of the work that it does (0–1); its time is divided by it."""

    def prepare(self, case: Case) -> None:
        """Bring the input in place, untimed; raise `UnavailableError` if that cannot be."""

    def run(self) -> Pairs | None:
        """Do the work that is timed; None where no areas come out."""


def plugin_module(name: str) -> ModuleType:
    """Import a module of the plugin as QGIS does, or raise `UnavailableError` if it is not there."""
    if PACKAGE not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        if spec is None or spec.loader is None:
            raise UnavailableError(f"{ROOT} holds no package")
        sys.modules[PACKAGE] = package = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(package)
    try:
        return importlib.import_module(f"{PACKAGE}.{name}")
    except ModuleNotFoundError as error:
        raise UnavailableError(f"{error.name} is not there") from error


def plugin_function(module: str, name: str):  # noqa: ANN201 - any function
    """Give a function of the plugin, or raise `UnavailableError` if it is not there."""
    found = getattr(plugin_module(f"regioalign_plugin.{module}"), name, None)
    if found is None:
        raise UnavailableError(f"{module}.{name} is not there")
    return found


class Ours:
    """The plugin's overlay; also finds the members where `with_members`."""

    share = 1.0

    def __init__(self, threads: int, with_members: bool = False) -> None:
        self._threads = threads
        self._with_members = with_members
        self.key = "ours_members" if with_members else "ours"
        self.label = "ours, and members found" if with_members else "ours"

    def prepare(self, case: Case) -> None:
        """Keep the arrays."""
        self._case = case
        self._assess = our_overlap(self._threads, self._with_members)

    def run(self) -> Pairs:
        """Overlay, the index of the regions included."""
        case = self._case
        return self._assess(case.territories, case.regions, case.municipalities)


def our_overlap(threads: int, with_members: bool):  # noqa: ANN201 - a closure
    """Give a function of territories, regions and municipalities that overlays them the plugin's way."""
    overlap = plugin_function("alignment.overlay", "overlap")
    region_index = plugin_function("alignment.overlay", "RegionIndex")
    if with_members:
        find_members = plugin_function("alignment.membership", "find_members")
        municipality_index = plugin_function("alignment.membership", "MunicipalityIndex")

    def assess(territories: Geometries, regions: Geometries, municipalities: Geometries) -> Pairs:
        found = overlap(territories, region_index(regions), threads=threads)
        if with_members:
            find_members(territories, municipality_index(municipalities), threads=threads)
        return Pairs(found.territory, found.region, found.area_m2, exact_by=dict(found.exact_by))

    return assess


class MemberLists:
    """Counts per region from lists of members, without geometry."""

    key = "member_lists"
    label = "member lists"
    share = 1.0

    def prepare(self, case: Case) -> None:
        """Keep the lists."""
        self._case = case
        self._count = plugin_function("alignment.membership", "overlaps_of_members")
        self._members = plugin_function("alignment.arrays", "RowLists")(case.indptr, case.indices)

    def run(self) -> None:
        """Count the members of each territory in each region."""
        self._count(self._members, self._case.region_of_municipality, len(self._case.regions))


class PlainIntersection:
    """What one writes in ten lines: `STRtree`, then `intersection` of every pair.

    Parameters
    ----------
    threads
        Threads that intersect.
    every
        Take only each so many-th territory, where all would take too long.
    """

    key = "strtree"

    def __init__(self, threads: int, every: int = 1) -> None:
        self._threads = threads
        self._every = every
        self.label = "STRtree + intersection" + (f", 1 in {every}" if every > 1 else "")
        self.share = 1.0

    def prepare(self, case: Case) -> None:
        """Take the sample."""
        self._rows = np.arange(0, len(case.territories), self._every)
        self._territories = case.territories[self._rows]
        self._regions = case.regions
        self.share = int(shapely.get_num_coordinates(self._territories).sum()) / case.vertex_count

    def run(self) -> Pairs:
        """Intersect."""
        tree = shapely.STRtree(self._regions)
        starts = range(0, len(self._territories), CHUNK)
        if self._threads == 1:
            parts = [self._some(tree, start) for start in starts]
        else:
            with ThreadPoolExecutor(self._threads) as pool:
                parts = list(pool.map(lambda start: self._some(tree, start), starts))
        row, region, area_m2 = (np.concatenate(part) for part in zip(*parts))
        return Pairs(self._rows[row], region, area_m2)

    def _some(self, tree: shapely.STRtree, start: int) -> tuple[Integers, Integers, Floats]:
        territories = self._territories[start : start + CHUNK]
        row, region = tree.query(territories, predicate="intersects")
        area_m2 = shapely.area(shapely.intersection(territories[row], self._regions[region]))
        return row + start, region, area_m2


class GeopandasOverlay:
    """`geopandas.overlay`, with the areas of its pieces."""

    key = "geopandas"
    label = "geopandas.overlay"
    share = 1.0

    def prepare(self, case: Case) -> None:
        """Make the frames."""
        try:
            import geopandas
        except ImportError as error:
            raise UnavailableError("geopandas is not installed") from error
        self._overlay = geopandas.overlay
        self._territories = geopandas.GeoDataFrame(
            {"territory": np.arange(len(case.territories))}, geometry=case.territories, crs=31370
        )
        self._regions = geopandas.GeoDataFrame(
            {"region": np.arange(len(case.regions))}, geometry=case.regions, crs=31370
        )

    def run(self) -> Pairs:
        """Overlay."""
        pieces = self._overlay(self._territories, self._regions, how="intersection", keep_geom_type=True)
        return Pairs(pieces["territory"].to_numpy(), pieces["region"].to_numpy(), pieces.area.to_numpy())


class EveryVertexOnce:
    """The floor: every vertex of the territories read once."""

    key = "area"
    label = "floor: shapely.area"
    share = 1.0

    def prepare(self, case: Case) -> None:
        """Keep the territories."""
        self._territories = case.territories

    def run(self) -> None:
        """Sum."""
        shapely.area(self._territories)
