"""How long the order of alignment takes with many partnerships: `regioalign:prioritise` on layers in memory.

    python scripts/bench/prioritise.py [--partnerships COUNT]

Facts are drawn at random, always the same ones. Each output is a layer in memory, and the calendar a file that goes.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

ROOT = Path(__file__).resolve().parents[2]
COUNT = 100_000
REGIONS = 15
FIELDS = (
    "field=partnership_id:string&field=name:string&field=sector:string&field=class:string&field=conforms:bool&"
    "field=main_region_id:string&field=main_region:string&field=obligation:string&field=deadline:date&"
    "field=new:string&field=ends:string&field=assets:string&field=private:string&field=cost:double&field=note:string"
)
TABLES = ("SUMMARY", "WINDOWS", "CALENDAR", "DEADLINES", "WORKLOAD", "PROBLEMS")
MAPPED = {
    "NEW_FIELD": "new",
    "END_FIELD": "ends",
    "ASSETS_FIELD": "assets",
    "PRIVATE_FIELD": "private",
    "COST_FIELD": "cost",
    "IMPACT_FIELDS": ["note"],
    "TODAY": "2026-01-01",
}


def load_plugin() -> object:
    """Load the plugin as QGIS does, whatever the folder is called."""
    spec = importlib.util.spec_from_file_location(
        "regioalign", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules["regioalign"] = package
    spec.loader.exec_module(package)
    plugin = package.classFactory(None)
    plugin.initProcessing()
    return plugin


def layer_of(kind: str, fields: str, rows: list) -> QgsVectorLayer:
    """Make a layer in memory of a WKT (or None) and values per row."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:31370&{fields}", "bench", "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def finding(row: int, chance: random.Random) -> list:
    """Make a finding that does not conform, with what is known of it."""
    x, y = 150_000 + row % 300 * 100, 150_000 + row // 300 * 100
    day = f"{chance.randint(1, 28)}/{chance.randint(1, 12)}/{chance.randint(2026, 2045)}"
    wkt = f"MULTIPOLYGON((({x} {y},{x + 90} {y},{x + 90} {y + 90},{x} {y + 90},{x} {y})))"
    return [
        *(wkt, f"{row:06}", f"Partnership {row}", chance.choice(["waste", "water", "it"]), "straddles_split", False),
        *(f"R{row % REGIONS}", f"Region {row % REGIONS}", "bound", QDate(2030, 12, 31)),
        *(chance.choice(["yes", "no", ""]), chance.choice([day, ""]), chance.choice(["none", "€ 1.000.000", ""])),
        *(chance.choice(["0", "1", ""]), chance.choice([None, 1e5, 5e5]), chance.choice(["", "fewer trips"])),
    ]


def main() -> None:
    """Run once with the order alone, and once with everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--partnerships", type=int, default=COUNT, help="how many (default: %(default)s)")
    count = parser.parse_args().partnerships
    chance = random.Random(1)  # noqa: S311, no secret
    application = QgsApplication([], False)
    application.initQgis()
    plugin = load_plugin()
    findings = layer_of("MultiPolygon", FIELDS, [finding(row, chance) for row in range(count)])
    repairs = layer_of(
        "None",
        "field=partnership_id:string&field=rank:integer&field=change_count:integer&field=repair:string",
        [[None, f"{row:06}", 1, chance.randint(1, 5), ""] for row in range(count)],
    )
    with tempfile.TemporaryDirectory() as folder:
        everything = {**dict.fromkeys(TABLES, "memory:"), "CALENDAR_FILE": str(Path(folder) / "days.ics")}
        for name, more in (("the order", {}), ("everything", everything)):
            context = QgsProcessingContext()
            context.setProject(QgsProject.instance())
            algorithm = QgsApplication.processingRegistry().createAlgorithmById("regioalign:prioritise")
            start, cpu = time.perf_counter(), time.process_time()
            parameters = {"INPUT": findings, "REPAIRS": repairs, "OUTPUT": "memory:", **MAPPED, **more}
            results, ok = algorithm.run(parameters, context, QgsProcessingFeedback(False))
            assert ok, "the run failed"
            took, busy = time.perf_counter() - start, time.process_time() - cpu
            print(f"{name}: {results['RANKED_COUNT']} ranked, {took:.1f} s, of which {busy:.1f} s of processor")
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    del findings, repairs
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    main()
