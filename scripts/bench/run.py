"""Runs the benchmarks one after the other, each in a process of its own, and tells how long each took.

    make bench                                  all of them, at sizes that take some minutes
    make bench ARGS="aberrations repairs"       only these
    make bench ARGS=--full                      all, the overlay with its whole programme: some 20 minutes more
    make bench ARGS="overlay -- --case flanders --repeat 3"
                                                one of them, with arguments of its own

Other tools to hold them against, where they are not there yet: python -m pip install -r scripts/bench/requirements.txt
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Benchmark:
    """A script and its arguments.

    Parameters
    ----------
    name
        What it is called on the command line.
    script
        File in this folder.
    tells
        What it measures.
    short, full
        Its arguments for a run of some minutes, and for one that takes its time.
    """

    name: str
    script: str
    tells: str
    short: tuple[str, ...] = ()
    full: tuple[str, ...] = ()


BENCHMARKS = (
    Benchmark(
        "overlay",
        "overlay.py",
        "the overlay against native:intersection, geopandas and others",
        short=("--case", "flanders", "--scale", "0.1", "--repeat", "1"),
    ),
    Benchmark("concordance", "concordance.py", "10 000 zones × 1 000 regions", *[("--only", "concordance")] * 2),
    Benchmark("indicators", "concordance.py", "100 000 partnerships", *[("--only", "indicators")] * 2),
    Benchmark("repairs", "repairs.py", "repairs and what-if of 100 000 partnerships"),
    Benchmark("aberrations", "aberrations.py", "contiguity and aberrations of 100 000 partnerships"),
    Benchmark("prioritise", "prioritise.py", "the order of alignment of 100 000 partnerships"),
    Benchmark(
        "register",
        "register.py",
        "runs, edits and lists of a register",
        short=("--partnerships", "5000", "--runs", "10", "--explanations", "500", "--flips", "400"),
    ),
)
NAMES = [one.name for one in BENCHMARKS]


def main() -> None:
    """Run what the command line asks for; fail at the end if one of them did."""
    arguments = sys.argv[1:]
    own = arguments[arguments.index("--") + 1 :] if "--" in arguments else None
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(NAMES))
    parser.add_argument("--full", action="store_true", help="the sizes that take their time")
    parser.add_argument("--list", action="store_true", help="tell what there is")
    options = parser.parse_args(arguments[: arguments.index("--")] if own is not None else arguments)
    unknown = sorted(set(options.names) - set(NAMES))
    if unknown:
        parser.error(f"no benchmark {', '.join(unknown)}; there are: {', '.join(NAMES)}")
    if own is not None and len(options.names) != 1:
        parser.error("arguments after -- are for one benchmark: name it before them")
    if options.list:
        print("\n".join(f"{one.name:<14}{one.tells}" for one in BENCHMARKS))
        return
    wanted = [one for one in BENCHMARKS if not options.names or one.name in options.names]
    failed = [one.name for one in wanted if not run(one, options.full, own)]
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")


def run(benchmark: Benchmark, is_full: bool, own: list[str] | None) -> bool:
    """Run one, and tell whether it went well."""
    usual = benchmark.full if is_full else benchmark.short
    arguments = list(usual) if own is None else own
    print(f"\n=== {benchmark.name}: {benchmark.tells}", flush=True)
    start = time.perf_counter()
    ended = subprocess.run([sys.executable, str(FOLDER / benchmark.script), *arguments], check=False)
    print(f"=== {benchmark.name} took {time.perf_counter() - start:.0f} s", flush=True)
    return ended.returncode == 0


if __name__ == "__main__":
    main()
