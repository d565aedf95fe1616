"""How long concordance and indicators take at scale, and whether the figures agree with those of plain counting.

    PYTHONPATH=<site-packages> python scripts/bench/concordance.py [--zones 10000] [--regions 1000]
        [--partnerships 100000] [--threads 2]

Zones and regions are made of the same municipalities, twice as many as there are zones, by two draws: they cover the
same ground once, and most zones on a border of regions straddle it.
"""

from __future__ import annotations

import argparse
import importlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from contestants import plugin_module
from coverage import (
    CELL_AREA_M2,
    Geometries,
    Integers,
    Size,
    _compressed,
    _grouped,
    adjacency,
    digitise,
    dissolve,
    exclaves_lakes_and_islands,
    grow_regions,
    honeycomb,
    partnerships,
    wiggle,
)
from peers import import_peer

VERTICES = 200  # of a municipality
AGREEMENT = 1e-6  # between figures by area and those by the areas of municipalities that were drawn once


class Land:
    """Municipalities, and two ways to join them."""

    def __init__(self, zones: int, regions: int, seed: int = 1) -> None:
        rng = np.random.default_rng(seed)
        self.count = 2 * zones
        frame = honeycomb(rng, self.count, CELL_AREA_M2)
        loops = exclaves_lakes_and_islands(rng, frame, max(12, VERTICES // 5))
        self.borders = digitise(frame, wiggle(rng, frame, VERTICES), loops)
        self.neighbours = adjacency(self.borders, self.count)
        self.zone_of = grow_regions(rng, self.neighbours, zones)
        self.region_of = grow_regions(rng, self.neighbours, regions)
        self.rng = rng

    def joined(self, group: Integers) -> Geometries:
        """Dissolve the municipalities of each group."""
        return dissolve(self.borders, *_grouped(group, int(group.max()) + 1))

    def members(self, count: int, regions: int) -> tuple[Integers, Integers]:
        """Draw partnerships of 2 to 40 members, 7 on average, as rows and municipalities."""
        size = Size(count, regions, self.count, VERTICES, 7.0)
        indptr, indices = _compressed(partnerships(self.rng, self.neighbours, self.region_of, size, count))
        return np.repeat(np.arange(count), np.diff(indptr)), indices


@contextmanager
def timed(label: str) -> Iterator[None]:
    """Print how long a step took."""
    begin = time.perf_counter()
    yield
    print(f"{label:<64}{time.perf_counter() - begin:8.3f} s", flush=True)


def race_concordance(land: Land, threads: int) -> None:
    """Lay the zones over the regions, measure, and compare with sums over municipalities."""
    zoning_by_area, parameters = _from("zoning", "zoning_by_area"), _from("layers", "Parameters")()
    index_of, measure = _from("border_arithmetic", "RegionIndex"), _from("concordance", "measure_concordance")
    contingency = _from("concordance", "Contingency")
    zones, regions, units = (land.joined(group) for group in (land.zone_of, land.region_of, np.arange(land.count)))
    print(f"{len(zones)} zones, {len(regions)} regions, {land.count} municipalities of some {VERTICES} vertices")
    with timed("prepare the regions"):
        index = index_of(regions)
    with timed("lay zones over regions, look for overlaps and gaps"):
        found = zoning_by_area(zones, index, parameters, threads=threads)
    with timed(f"measure {len(found.table.size)} pairs"):
        measured = measure(found.table)
    areas = np.array([unit.area for unit in units])
    pair, place = np.unique(land.zone_of * len(regions) + land.region_of, return_inverse=True)
    sums = np.bincount(place.ravel(), weights=areas)
    plain = measure(contingency(pair // len(regions), pair % len(regions), sums, len(zones), len(regions)))
    off = max(abs(measured.figures()[name] - value) for name, value in plain.figures().items())
    print(f"comparable: {found.mismatch.is_none}; V-measure {measured.v_measure:.6f}; off by {off:.1e} at most")
    if not found.mismatch.is_none or off > AGREEMENT:
        raise SystemExit("the figures do not agree with those of the municipalities")
    against_scikit_learn(land)


def against_scikit_learn(land: Land) -> None:
    """Measure zones and regions by number of municipalities both ways, and stop where the figures differ."""
    peer = import_peer("sklearn")
    if peer is None:
        return
    theirs_of = importlib.import_module("sklearn.metrics").homogeneity_completeness_v_measure
    pair, count = np.unique(np.stack([land.zone_of, land.region_of], axis=1), axis=0, return_counts=True)
    contingency, measure = _from("concordance", "Contingency"), _from("concordance", "measure_concordance")
    with timed("all measures by number of municipalities"):
        found = measure(
            contingency(pair[:, 0], pair[:, 1], count.astype(float), land.zone_of.max() + 1, land.region_of.max() + 1)
        )
    with timed(f"three of them (scikit-learn {peer.__version__})"):
        theirs = theirs_of(land.region_of, land.zone_of)
    if not np.allclose([found.homogeneity, found.completeness, found.v_measure], theirs, rtol=0, atol=1e-9):
        raise SystemExit(f"scikit-learn finds other figures: {theirs}")


def race_indicators(land: Land, count: int, regions: int) -> None:
    """Measure partnerships over the municipalities, and over 300 of them."""
    memberships, measure = _from("indicators", "Memberships"), _from("indicators", "measure_indicators")
    row, municipality = land.members(count, regions)
    for units in (land.count, 300):
        few = municipality % units
        region = land.region_of[:units] if units == land.count else np.arange(units) % 15
        print(f"{count} partnerships, {len(few)} memberships, {units} municipalities")
        with timed("sort the memberships"):
            members = memberships.of_pairs(count, row, few)
        with timed("measure indicators"):
            found = measure(members, region, int(region.max()) + 1)
        print(f"different member sets: {found.totals['member_set_count']:.0f}")


def _from(module: str, name: str) -> Callable[..., Any]:  # any function or class of the plugin
    return getattr(plugin_module(f"regioalign_plugin.alignment.{module}"), name)


def main() -> None:
    """Make the land and time both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zones", type=int, default=10_000)
    parser.add_argument("--regions", type=int, default=1_000)
    parser.add_argument("--partnerships", type=int, default=100_000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--only", choices=("concordance", "indicators"), help="one of the two")
    options = parser.parse_args()
    land = Land(options.zones, options.regions)
    if options.only != "indicators":
        race_concordance(land, options.threads)
    if options.only != "concordance":
        race_indicators(land, options.partnerships, options.regions)


if __name__ == "__main__":
    main()
