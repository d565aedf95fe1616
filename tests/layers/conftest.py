"""Layers in memory for the tests of reading and writing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer


@pytest.fixture
def make_layer() -> Callable[..., QgsVectorLayer]:
    """Make a layer in memory from rows of a WKT (or None) and its attributes."""

    def make(
        rows: Sequence[Sequence[Any]],
        *,
        fields: str = "field=id:string&field=name:string&field=sector:string",
        crs: str = "EPSG:31370",
        kind: str = "MultiPolygon",
        name: str = "areas",
    ) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", name, "memory")
        features = []
        for wkt, *values in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([*values, *[None] * (layer.fields().count() - len(values))])
            if wkt is not None:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            features.append(feature)
        added, _ = layer.dataProvider().addFeatures(features)
        assert added
        return layer

    return make
