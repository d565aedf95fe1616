"""How long a register takes at the size of a whole administration: runs, an edit, reading the list, and the file.

    PYTHONPATH=<site-packages> python scripts/bench/register.py [--partnerships 20000] [--runs 50] [--vertices 500]

Territories are made (regular polygons in a grid); half does not conform in the first run. In every later run some
findings flip between conforming and not, so that the events add up; the texts are some 150 words each.
"""

from __future__ import annotations

import argparse
import importlib
import shutil
import tempfile
from pathlib import Path

from contestants import plugin_module


def main() -> None:
    """Build the register and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--partnerships", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--vertices", type=int, default=500)
    parser.add_argument("--explanations", type=int, default=2_000)
    parser.add_argument("--flips", type=int, default=1_700, help="findings that flip in each later run")
    parser.add_argument("--keep", type=Path, default=None, help="where to leave the register")
    options = parser.parse_args()
    plugin_module("regioalign_plugin.identity")  # so that the plugin is there as the package regioalign
    steps = importlib.import_module("register_case")
    size = steps.Size(options.partnerships, options.runs, options.vertices, options.explanations, options.flips)
    with tempfile.TemporaryDirectory() as folder:
        case = steps.RegisterCase(Path(folder) / "bench.gpkg", size)
        case.build()
        case.unchanged_run()
        case.read_and_edit()
        case.count()
        if options.keep is not None:
            shutil.copy(case.path, options.keep)


if __name__ == "__main__":
    main()
