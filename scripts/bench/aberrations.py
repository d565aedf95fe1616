"""How long the search for aberrations takes for the partnerships of a whole country, by their lists of members.

    PYTHONPATH=<site-packages> python scripts/bench/aberrations.py [--case flanders] [--partnerships 100000]

The partnerships are those of the other benchmarks: 2–40 members, 7 on average, of which some are spread over the land;
`--joined 4` puts the lists of four of them together. Members that hold a list together are held against those that
networkx finds, where it is installed, in every tenth partnership.
"""

from __future__ import annotations

import argparse
import resource
import time
from typing import Any

import numpy as np
from contestants import plugin_module
from coverage import SIZES, Geometries, Integers, make_member_case
from peers import import_peer

Module = Any  # of the plugin, which is loaded by its path


def main() -> None:
    """Print seconds of each step, and how much was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", choices=list(SIZES), default="flanders")
    parser.add_argument("--partnerships", type=int, default=100_000)
    parser.add_argument("--joined", type=int, default=1, help="lists that are put together")
    parser.add_argument("--detail", type=float, default=0.1, help="multiplies the vertices of municipalities")
    parser.add_argument("--every", type=int, default=10, help="networkx takes each so many-th partnership")
    options = parser.parse_args()
    scale = options.partnerships / SIZES[options.case].territories
    case = make_member_case(options.case, scale=scale, detail=options.detail)
    members = joined(_from("arrays").RowLists(case.indptr, case.indices), options.joined)
    region = case.region_of_municipality
    main_region = most_frequent(members, region)
    print(
        f"{options.case}: {len(members)} partnerships of {members.sizes.mean():.1f} members, "
        f"{len(region)} municipalities, {region.max() + 1} regions"
    )
    search(members, region, main_region, case.municipalities)
    against_networkx(members, case.municipalities, options.every)
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def search(members: Any, region: Integers, main_region: Integers, municipalities: Geometries) -> None:
    """Time what an assessment does beside the class."""
    graph = timed("graph of municipalities", lambda: _from("contiguity").MunicipalityGraph(municipalities))
    apart = timed("not contiguous", lambda: graph.non_contiguous(members.indptr, members.indices))
    donuts = timed("donuts", lambda: graph.donuts(members.indptr, members.indices))
    timed("corridors", lambda: _from("corridors").find_corridors(members, graph, region))
    found = timed(
        "all four aberrations",
        lambda: _from("aberrations").find_aberrations(members, main_region, region, graph, donuts),
    )
    lists = {
        "not contiguous": apart,
        "donut": donuts,
        "single foreign member": found.foreign,
        "exclave": found.exclaves,
        "corridor": found.corridors.members,
        "region with a donut": found.region_donuts,
    }
    print("; ".join(f"{name}: {int(rows.found.sum())}" for name, rows in lists.items()))


def against_networkx(members: Any, municipalities: Geometries, every: int) -> None:
    """Find the articulation points of some partnerships both ways, and stop where they differ."""
    networkx = import_peer("networkx")
    if networkx is None:
        return
    graph = _from("contiguity").MunicipalityGraph(municipalities)
    rows = np.arange(0, len(members), every)
    _, member = members.pick(rows)
    some = type(members)(np.append(0, np.cumsum(members.sizes[rows])), member)

    def ours() -> list[set[int]]:
        found: list[set[int]] = [set() for _ in rows]
        for part, lists in graph.chunks(some):
            links = _from("corridors").linked(lists, graph)
            entries = np.unique(_from("cut_vertices").CutTree(links).splits().vertex)
            for row, entry in zip(lists.owner()[entries].tolist(), lists.indices[entries].tolist()):
                found[part.start + row].add(entry)
        return found

    def theirs() -> list[set[int]]:
        whole = networkx.Graph()
        whole.add_nodes_from(range(len(municipalities)))
        whole.add_edges_from(zip(graph.neighbours.owner().tolist(), graph.neighbours.indices.tolist()))
        return [set(networkx.articulation_points(whole.subgraph(some[row]))) for row in range(len(some))]

    is_same = timed(f"articulation points of {len(rows)}", ours) == timed(
        f"articulation points of {len(rows)} (networkx {networkx.__version__})", theirs
    )
    if not is_same:
        raise SystemExit("networkx finds other articulation points")


def joined(members: Any, count: int) -> Any:
    """Put each list together with those after it."""
    rows = (np.arange(len(members))[:, None] + np.arange(count)) % len(members)
    place, member = members.pick(rows.ravel())
    width = int(member.max()) + 1
    owner, member = np.divmod(np.unique(place // count * width + member), width)
    return type(members).of_pairs(len(members), owner, member)


def most_frequent(members: Any, region: Integers) -> Integers:
    """Give the region that most members of each list lie in."""
    width = int(region.max()) + 1
    held = np.bincount(members.owner() * width + region[members.indices], minlength=len(members) * width)
    return held.reshape(-1, width).argmax(axis=1)


def timed(label: str, step: Any) -> Any:
    """Do a step and print its seconds."""
    start = time.perf_counter()
    result = step()
    print(f"{label}: {time.perf_counter() - start:.2f} s", flush=True)
    return result


def _from(name: str) -> Module:
    return plugin_module(f"regioalign_plugin.alignment.{name}")


if __name__ == "__main__":
    main()
