"""Times the overlay against its peers on generated coverages, in turns, and prints and writes the outcome.

Without `--case` it runs the whole programme, each heat in a process of its own, in some 15 minutes on two cores:

    python scripts/bench/overlay.py
    python scripts/bench/overlay.py --case flanders --scale 0.1 --only ours,strtree --repeat 5
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import shapely
from contestants import (
    Contestant,
    EveryVertexOnce,
    GeopandasOverlay,
    MemberLists,
    Ours,
    PlainIntersection,
    UnavailableError,
)
from coverage import SIZES, make_case, make_member_case
from postgis import PostGis
from race import Score, describe, race
from report import goals_table, growth_table, scores_table
from unions import in_memory as unions_in_memory
from unions import race_unions

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bench"
MEMORY_ONLY = "ours,strtree,area"
FAST_ONLY = "ours,ours_members,ours_features,ours_members_features,strtree,area,wkb,member_lists"
SLOW = {"native_intersection", "native_overlaps", "geopandas", "postgis", "strtree"}


@dataclass(frozen=True)
class Heat:
    """One case of the programme, with the arguments of this script that make it."""

    title: str
    arguments: tuple[str, ...]


PROGRAMME = (
    Heat("flanders", ("--case", "flanders")),
    Heat(
        "flanders, ten times the vertices, a tenth of the territories",
        (
            *("--case", "flanders", "--scale", "0.1", "--detail", "10", "--repeat", "1"),
            *("--only", "ours,ours_features,strtree,native_intersection,geopandas,area,wkb"),
        ),
    ),
    Heat("dirty", ("--case", "dirty", "--scale", "0.4", "--only", f"{FAST_ONLY},algorithm")),
    Heat("country", ("--case", "country", "--every", "10", "--only", FAST_ONLY)),
    Heat("large", ("--case", "large", "--every", "40", "--only", FAST_ONLY)),
    Heat("growth", ("--growth",)),
    Heat("unions, flanders", ("--unions", "--case", "flanders", "--repeat", "1", "--every", "5")),
    Heat("unions, large", ("--unions", "--case", "large", "--repeat", "1", "--every", "100")),
)


def main() -> None:
    """Run what the command line asks for."""
    options = parse(sys.argv[1:])
    if options.growth:
        outcome = grow(options)
    elif options.unions:
        outcome = unite(options)
    elif options.case:
        outcome = run_case(options)
    else:
        outcome = run_programme(options)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(outcome, indent=1) + "\n", encoding="utf-8")
    say(f"Written: {options.json}")


def parse(arguments: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", choices=sorted(SIZES), help="one case only")
    parser.add_argument("--growth", action="store_true", help="how our time grows with P, vertices and R")
    parser.add_argument("--unions", action="store_true", help="unite lists of members instead of overlaying")
    parser.add_argument("--scale", type=float, default=1.0, help="factor on the number of territories")
    parser.add_argument("--detail", type=float, default=1.0, help="factor on the vertices per municipality")
    parser.add_argument("--regions", type=int, help="number of regions, if not the case's own")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeat", type=int, default=3, help="turns of each contestant")
    parser.add_argument("--only", default="", help="keys of contestants, with commas")
    parser.add_argument(
        "--every", type=int, default=1, help="STRtree and peers that unite take each so many-th territory"
    )
    parser.add_argument("--threads", type=int, choices=(1, 2), default=1)
    parser.add_argument("--skip-slow", action="store_true", help=f"leave out {', '.join(sorted(SLOW))}")
    parser.add_argument("--json", type=Path, default=BUILD / "bench.json")
    return parser.parse_args(arguments)


def say(text: str) -> None:
    """Print at once."""
    print(text, flush=True)


def run_programme(options: argparse.Namespace) -> dict[str, object]:
    """Run every heat in a process of its own, so that none inherits the memory of another."""
    outcome: dict[str, object] = {"versions": versions()}
    for number, heat in enumerate(PROGRAMME, 1):
        say(f"\n== {number}/{len(PROGRAMME)}: {heat.title}")
        path = options.json.with_name(f"{options.json.stem}-{number}.json")
        common = ["--threads", str(options.threads), "--seed", str(options.seed), "--json", str(path)]
        if options.skip_slow:
            common.append("--skip-slow")
        subprocess.run([sys.executable, __file__, *common, *heat.arguments], check=True)
        outcome[heat.title] = json.loads(path.read_text(encoding="utf-8"))
        path.unlink()
    return outcome


def run_case(options: argparse.Namespace) -> dict[str, object]:
    """Race on one case."""
    case = make_case(options.case, options.seed, options.scale, detail=options.detail, regions=options.regions)
    facts = describe(case)
    say(", ".join(f"{name.replace('_', ' ')} {value}" for name, value in facts.items()))
    session = None
    contestants: list[Contestant] = in_memory(options)
    try:
        from qgis_contestants import Session

        session = Session()
        contestants += in_qgis(session, options)
    except UnavailableError as reason:
        say(f"  Without QGIS: {reason}")
    contestants = chosen(contestants, options)
    scores = race(case, contestants, options.repeat, say)
    for one in contestants:
        if isinstance(one, PostGis) and scores[one.key].skipped is None:
            one.close()
    known = versions() | ({"qgis": session.version} if session else {})
    say("\n" + scores_table(scores, case.vertex_count))
    if options.scale * options.detail >= 1:
        say("\n" + goals_table(options.case, scores) + "\n")
    say(
        "Versions: "
        + ", ".join(f"{name} {version}" for name, version in known.items())
        + f"; {options.threads} thread(s)"
    )
    if session:
        session.close()
    return {
        "case": facts,
        "options": {name: str(value) for name, value in vars(options).items() if name != "json"},
        "versions": known,
        "scores": {key: asdict(score) | {"median": score.median} for key, score in scores.items()},
    }


def in_memory(options: argparse.Namespace) -> list[Contestant]:
    """Give the contestants that start from geometries in memory."""
    return [
        Ours(options.threads),
        Ours(options.threads, with_members=True),
        PlainIntersection(options.threads, options.every),
        GeopandasOverlay(),
        PostGis(options.threads),
        EveryVertexOnce(),
        MemberLists(),
    ]


def in_qgis(session: object, options: argparse.Namespace) -> list[Contestant]:
    """Give the contestants that start from QGIS features."""
    import qgis_contestants as qgis

    return [
        qgis.OursFromFeatures(session, options.threads),
        qgis.OursFromFeatures(session, options.threads, with_members=True),
        qgis.NativeIntersection(session),
        qgis.NativeVectorOverlaps(session),
        qgis.ReadWkb(session),
        qgis.WholeAlgorithm(session),
        qgis.WholeAlgorithm(session, with_members=True),
    ]


def chosen(contestants: list[Contestant], options: argparse.Namespace) -> list[Contestant]:
    """Keep the contestants that the command line names."""
    keys = {one.key for one in contestants}
    wanted = {key for key in options.only.split(",") if key} or keys
    if wanted - keys:
        say(f"  Not known here: {', '.join(sorted(wanted - keys))}; there are: {', '.join(sorted(keys))}")
    left_out = SLOW if options.skip_slow else set()
    return [one for one in contestants if one.key in wanted - left_out]


def unite(options: argparse.Namespace) -> dict[str, object]:
    """Race on the unions of members."""
    case = make_member_case(options.case or "flanders", options.seed, options.scale, detail=options.detail)
    session = None
    contestants = unions_in_memory(options.threads, options.every)
    try:
        from qgis_contestants import NativeDissolve, Session

        session = Session()
        contestants.append(NativeDissolve(session, options.every))
    except UnavailableError as reason:
        say(f"  Without QGIS: {reason}")
    outcome = race_unions(case, chosen(contestants, options), options.repeat, say)
    if session:
        session.close()
    return {"versions": versions(), **outcome}


def grow(options: argparse.Namespace) -> dict[str, object]:
    """Time ours alone while one measure of the Flemish case grows."""
    variants = [("territories", scale, 1.0, None) for scale in (0.25, 0.5, 1.0, 2.0)]
    variants += [("vertices", 0.25, detail, None) for detail in (0.5, 1.0, 2.0, 4.0, 8.0)]
    variants += [("regions", 0.5, 1.0, regions) for regions in (5, 15, 60, 240)]
    rows = []
    for what, scale, detail, regions in variants:
        case = make_case("flanders", options.seed, scale, detail=detail, regions=regions)
        score: Score = race(case, [Ours(options.threads)], options.repeat, lambda _: None)["ours"]
        if score.skipped:
            say(f"  skipped, {score.skipped}")
            break
        rows.append({"what": what, **describe(case), "seconds": score.median, "exact_by": score.exact_by})
    say(growth_table(rows))
    return {"growth": rows}


def versions() -> dict[str, str]:
    """Tell what was run with what."""
    found = {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "shapely": shapely.__version__,
        "geos": shapely.geos_version_string,
    }
    try:
        import geopandas
    except ImportError:
        return found
    return found | {"geopandas": geopandas.__version__}


if __name__ == "__main__":
    main()
