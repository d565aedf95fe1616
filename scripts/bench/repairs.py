"""How long repairs and what-if take for the partnerships of a whole country, by their lists of members.

    PYTHONPATH=<site-packages> python scripts/bench/repairs.py [--case flanders] [--partnerships 100000]

The coverage is that of the other benchmarks: 300 municipalities in 15 regions (`flanders`), 2 000 in 100 (`country`)
or 20 000 in 1 000 (`large`), and partnerships of 2–40 members, 7 on average, of which some are spread over the land.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
import shapely
from contestants import plugin_module
from coverage import SIZES, make_member_case

Result = TypeVar("Result")
RowLists = Any  # of the plugin, which is loaded by its path


def main() -> None:
    """Print seconds of each step, and how much was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", choices=list(SIZES), default="flanders")
    parser.add_argument("--partnerships", type=int, default=100_000)
    parser.add_argument("--most", type=int, default=20, help="repairs listed per partnership")
    parser.add_argument("--detail", type=float, default=0.1, help="multiplies the vertices of municipalities")
    parser.add_argument("--hard", action="store_true", help="join every list with another one, so that most straddle")
    options = parser.parse_args()
    arrays, layers = (plugin_module(f"regioalign_plugin.alignment.{name}") for name in ("arrays", "layers"))
    repairs, standings, what_ifs = (
        plugin_module(f"regioalign_plugin.alignment.{name}") for name in ("repairs", "standing", "what_if")
    )
    scale = options.partnerships / SIZES[options.case].territories
    case = make_member_case(options.case, scale=scale, detail=options.detail)
    ids = _texts(len(case.municipalities))
    region = case.region_of_municipality
    shapes = [shapely.coverage_union_all(case.municipalities[region == row]) for row in range(region.max() + 1)]
    regions = layers.Regions(_texts(len(shapes)), _texts(len(shapes)), _objects(shapes), np.ones(len(shapes), bool))
    members = arrays.RowLists(case.indptr, case.indices)
    members = _joined_lists(members) if options.hard else members
    count = len(members)
    nothing = _objects([""] * count)
    lists = layers.MemberLists(members, nothing, nothing)
    territories = layers.Territories(
        _texts(count), nothing, nothing, _objects([None] * count), np.zeros(count, bool), lists
    )
    municipalities = layers.Municipalities(ids, ids, case.municipalities)
    print(f"{options.case}: {count} partnerships, {len(ids)} municipalities, {len(shapes)} regions")

    standing = timed("classes by members", lambda: standings.take_standing(territories, municipalities, regions))
    timed("graph of municipalities", lambda: standing.graph)
    found = timed("repairs", lambda: repairs.find_repairs(standing, most=options.most))
    smallest = timed("smallest repairs only", lambda: repairs.find_repairs(standing, only_smallest=True))
    middle = int(np.argmax(np.bincount(members.indices)))
    other = int((standing.ground.lies.region[middle] + 1) % len(shapes))
    move = what_ifs.GivenChange(what_ifs.ChangeKind.MOVE_MUNICIPALITY, (middle,), region=other)
    tried = timed("what if a municipality moves", lambda: what_ifs.try_change(standing, move))
    counts = found.partnerships["change_count"].value_counts()
    print(
        f"do not conform: {int((found.partnerships['conforms'] == False).sum())}, "  # noqa: E712
        f"one municipality off: {int(counts.get(1.0, 0))}, repairs: {len(found.repairs)}, "
        f"of which smallest: {len(smallest.repairs)}, "
        f"with more than listed: {int((found.partnerships['repair_count'] > options.most).sum())}, "
        f"flips: {int(tried.flips['count'].sum())}"
    )
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def _joined_lists(members: RowLists) -> RowLists:
    """Join each list with the one halfway the table."""
    count = len(members)
    rows = np.concatenate([np.arange(count), (np.arange(count) + count // 2) % count])
    place, member = members.pick(rows)
    pairs = np.unique(np.column_stack([place % count, member]), axis=0)
    return type(members).of_pairs(count, pairs[:, 0], pairs[:, 1])


def timed(label: str, step: Callable[[], Result]) -> Result:
    """Do a step and print its seconds."""
    start = time.perf_counter()
    result = step()
    print(f"{label}: {time.perf_counter() - start:.1f} s", flush=True)
    return result


def _texts(count: int) -> np.ndarray:
    return _objects([f"{row:06}" for row in range(count)])


def _objects(values: list[object]) -> np.ndarray:
    filled = np.empty(len(values), dtype=object)
    filled[:] = values
    return filled


if __name__ == "__main__":
    main()
