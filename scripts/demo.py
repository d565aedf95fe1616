"""Run the main job on the sample without a desktop: a table on the screen, a GeoPackage and maps in build/demo.

    make demo

QGIS runs in a throw-away profile with the plugin of this checkout, so nothing of yours is read or changed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
import textwrap
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample" / "regioalign-sample.gpkg"
DEMO = ROOT / "build" / "demo"
RESULT_NAME = "alignment.gpkg"
ALGORITHM = "regioalign:assessalignment"
SHOWN_ROWS = 10
SHOWN_REGIONS = 4
PAGE_WIDTH = 118


@dataclass(frozen=True)
class Subject:
    """A layer of the sample to test, how to speak of it, and the map to draw of it."""

    layer: str
    title: str
    sector_field: str | None
    map_file: str | None


SUBJECTS = (
    Subject("police_zones", "Police zones", "sector", "map.png"),
    Subject("transport_regions", "Transport regions", "sector", "map_transport_regions.png"),
    Subject("associations", "Inter-municipal associations", None, None),
)


class DemoError(Exception):
    """QGIS could not do what the demo asks."""


def demo_environment(folder: Path) -> dict[str, str]:
    """Give the environment in which QGIS sees this plugin, the packages of this Python and an empty profile."""
    plugins = folder / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "regioalign").symlink_to(ROOT, target_is_directory=True)
    packages = [os.environ.get("PYTHONPATH", ""), sysconfig.get_path("purelib")]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, packages)),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QGIS_PLUGINPATH": str(plugins),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR") or str(runtime_folder(folder / "profile")),
    }


def runtime_folder(profile: Path) -> Path:
    """Make the private folder that Qt asks for where there is no desktop session."""
    folder = profile / "runtime"
    folder.mkdir(parents=True)
    folder.chmod(0o700)
    return folder


def qgis_process(arguments: Sequence[str], environment: Mapping[str, str], inputs: object = None) -> str:
    """Run QGIS without a desktop and give what it prints, or raise with what it says."""
    command = shutil.which("qgis_process")
    if command is None:
        raise DemoError("qgis_process is not there: install QGIS 3.40 or newer (see README.md)")
    text = None if inputs is None else json.dumps({"inputs": inputs})
    run = subprocess.run(
        [command, *arguments], input=text, env=dict(environment), capture_output=True, text=True, check=False
    )
    if run.returncode != 0:
        ending = f"ended with code {run.returncode}" if run.returncode > 0 else f"crashed (signal {-run.returncode})"
        raise DemoError(f"qgis_process {' '.join(arguments)} {ending}:\n{run.stdout}\n{run.stderr}")
    return run.stdout


def assess(subject: Subject, result: Path, environment: Mapping[str, str]) -> dict[str, object]:
    """Run the algorithm on a layer of the sample and give its outputs."""
    inputs = {
        "INPUT": sample_layer(subject.layer),
        "ID_FIELD": "id",
        "NAME_FIELD": "name",
        **({"SECTOR_FIELD": subject.sector_field} if subject.sector_field else {}),
        "REGIONS": sample_layer("reference_regions"),
        "REGION_ID_FIELD": "id",
        "REGION_NAME_FIELD": "name",
        "MUNICIPALITIES": sample_layer("municipalities"),
        "MUNICIPALITY_ID_FIELD": "nis",
        "MUNICIPALITY_NAME_FIELD": "name",
        "OUTPUT": result_layer(result, subject.layer),
        "OVERLAPS": result_layer(result, f"{subject.layer}_overlaps"),
        "PIECES": result_layer(result, f"{subject.layer}_pieces"),
    }
    answer = json.loads(qgis_process(["run", ALGORITHM, "-"], environment, inputs))
    results: dict[str, object] = answer["results"]
    return results


def sample_layer(name: str) -> str:
    """Name a layer of the sample in the way that QGIS takes."""
    return f"{SAMPLE}|layername={name}"


def result_layer(result: Path, name: str) -> str:
    """Name a layer to write, beside others in one GeoPackage."""
    return f"ogr:dbname='{result}' table=\"{name}\" (geom)"


def read_findings(result: Path, layer: str) -> list[dict[str, object]]:
    """Read what does not conform, farthest from conforming first."""
    connection = sqlite3.connect(f"{result.as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    rows = connection.execute(
        f'SELECT * FROM "{layer}" WHERE NOT conforms ORDER BY main_share, partnership_id'  # noqa: S608
    )
    findings = [dict(row) for row in rows]
    connection.close()
    return findings


def print_report(subject: Subject, results: Mapping[str, object], findings: Sequence[Mapping[str, object]]) -> None:
    """Print the counts per class and a table of what does not conform."""
    counts = {
        key.removeprefix("COUNT_").lower(): count
        for key, count in results.items()
        if key.startswith("COUNT_") and count
    }
    print(f"\n{subject.title}: {results['CONFORMING_COUNT']} of {results['TERRITORY_COUNT']} conform")
    print("  " + ", ".join(f"{code} {count}" for code, count in counts.items()))
    if not findings:
        return
    print()
    print_row("does not conform", "class", "reference regions", "suggested ground")
    print("  " + "-" * (PAGE_WIDTH - 2))
    for finding in findings[:SHOWN_ROWS]:
        regions = shortened(str(finding["regions"]))
        print_row(str(finding["name"]), str(finding["class"]), regions, str(finding["suggested_category"] or "–"))
    if len(findings) > SHOWN_ROWS:
        print(f"  … and {len(findings) - SHOWN_ROWS} more, in layer {subject.layer}")


def shortened(regions: str) -> str:
    """Keep the first regions of a long list, each on one line with its share."""
    items = regions.replace(" %", "\N{NO-BREAK SPACE}%").split(", ")
    if len(items) > SHOWN_REGIONS:
        items[SHOWN_REGIONS - 1 :] = [f"{len(items) - SHOWN_REGIONS + 1} more"]
    return ", ".join(items)


def print_row(name: str, class_code: str, regions: str, category: str) -> None:
    """Print one row of the table, over as many lines as its longest cell needs."""
    widths = (31, 19, 46, 18)
    texts = (name, class_code, regions, category)
    cells = [textwrap.wrap(text, width, break_on_hyphens=False) or [""] for text, width in zip(texts, widths)]
    for line in range(max(map(len, cells))):
        parts = [cell[line] if line < len(cell) else "" for cell in cells]
        print(("  " + " ".join(part.ljust(width) for part, width in zip(parts, widths))).rstrip())


def draw_map(subject: Subject, result: Path, environment: Mapping[str, str]) -> Path:
    """Draw the map of one subject in a process of its own, with QGIS's layout engine."""
    path = result.parent / str(subject.map_file)
    command = [
        sys.executable,
        str(ROOT / "scripts" / "demo_map.py"),
        "--sample",
        str(SAMPLE),
        "--result",
        str(result),
        "--layer",
        subject.layer,
        "--title",
        subject.title,
        "--output",
        str(path),
    ]
    run = subprocess.run(command, env=dict(environment), capture_output=True, text=True, check=False)
    if run.returncode != 0 or not path.exists():
        raise DemoError(f"The map was not drawn:\n{run.stdout}\n{run.stderr}")
    return path


def clear(folder: Path) -> None:
    """Make the folder, without what an earlier demo left in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for made in ("plugins", "profile"):
        shutil.rmtree(folder / made, ignore_errors=True)
    for made in (RESULT_NAME, *(subject.map_file for subject in SUBJECTS if subject.map_file)):
        (folder / made).unlink(missing_ok=True)


def run_demo(folder: Path) -> None:
    """Run everything in a folder, and say where the outcome is."""
    started = time.monotonic()
    clear(folder)
    result = folder / RESULT_NAME
    environment = demo_environment(folder)
    qgis_process(["plugins", "enable", "regioalign"], environment)
    print("Sample of Flanders: real codes, names and members on a schematic map, not real borders.")
    for subject in SUBJECTS:
        print_report(subject, assess(subject, result, environment), read_findings(result, subject.layer))
    print()
    for subject in SUBJECTS:
        if subject.map_file:
            print(f"Map         {os.path.relpath(draw_map(subject, result, environment))}")
    print(f"GeoPackage  {os.path.relpath(result)}")
    print(f"Done in {time.monotonic() - started:.0f} s")


def main() -> int:
    """Run the demo; 1 when QGIS could not do its part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=DEMO, help="folder for the outcome")
    arguments = parser.parse_args()
    try:
        run_demo(arguments.output.resolve())
    except DemoError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
