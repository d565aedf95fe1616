"""The overlay beside QGIS's own: `native:intersection`, its pieces added up, on real layers that do not match."""

from __future__ import annotations

from collections import defaultdict

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer


@pytest.mark.parametrize("layer", ["natura2000_habitat_2025", "faunabeheerzone", "bekken"])
def test_areas_are_those_of_native_intersection(shared_data, assess, qgis_processing, layer):
    zipped = shared_data / "flanders-landscape/landscape.gpkg.zip"
    territories = QgsVectorLayer(f"/vsizip/{zipped}/landscape.gpkg|layername={layer}", layer, "ogr")
    regions = QgsVectorLayer(f"{shared_data / 'flanders-regions/regions.gpkg'}|layername=refreg", "refreg", "ogr")
    assert territories.isValid()
    assert regions.isValid()
    key = {"natura2000_habitat_2025": "gebcode", "faunabeheerzone": "Code", "bekken": "bekken"}[layer]

    run = assess(territories, regions, ID_FIELD=key, REGION_ID_FIELD="refreg")
    found = {(row["partnership_id"], row["region_id"]): row["area_m2"] for row in run.rows("OVERLAPS")}

    expected = _summed(territories, key, regions, "refreg")
    assert {pair for pair, area in expected.items() if area > 1.0} == {
        pair for pair, area in found.items() if area > 1.0
    }
    for pair, area in found.items():
        # Sites are dissolved here and summed piece by piece there; habitat sites overlap themselves by some hairs.
        assert area == pytest.approx(expected[pair], rel=1e-6, abs=1.0), pair


def _summed(territories: QgsVectorLayer, key: str, regions: QgsVectorLayer, region_key: str) -> dict[tuple, float]:
    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().algorithmById("native:intersection")
    parameters = {
        "INPUT": territories,
        "OVERLAY": regions,
        "INPUT_FIELDS": [key],
        "OVERLAY_FIELDS": [region_key],
        "OUTPUT": "memory:",
    }
    results, ok = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert ok
    areas: dict[tuple, float] = defaultdict(float)
    for feature in context.getMapLayer(results["OUTPUT"]).getFeatures():
        areas[str(feature[key]), str(feature[region_key])] += feature.geometry().area()
    return areas
