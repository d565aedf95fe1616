"""Reading a layer: every feature once, as it is, in the order of the layer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("qgis.core")

import shapely
from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsFields, QgsGeometry

from regioalign.regioalign_plugin.alignment.errors import Cancelled
from regioalign.regioalign_plugin.layers import reading
from regioalign.regioalign_plugin.layers.errors import LayerError
from regioalign.regioalign_plugin.layers.reading import PolygonLayer, read_layer

SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))"
BOW_TIE = "POLYGON((0 0,10 10,10 0,0 10,0 0))"
OPEN_RING = "POLYGON((0 0,10 10,10 0))"


class Impatient:
    """Cancels after some looks."""

    def __init__(self, patience: int) -> None:
        self.patience = patience

    def report(self, fraction: float) -> None:
        assert 0 <= fraction <= 1

    def is_cancelled(self) -> bool:
        self.patience -= 1
        return self.patience < 0


def test_rows_come_in_the_order_of_the_layer(make_layer):
    layer = make_layer([(SQUARE, "b"), (None, "a"), ("POLYGON EMPTY", "c"), (BOW_TIE, "d"), (OPEN_RING, "e")])

    rows = read_layer(PolygonLayer(layer, "areas", ("id", "", "name")))

    assert rows.attributes[0] == ["b", "a", "c", "d", "e"]
    assert rows.attributes[1] == [None] * 5
    assert rows.feature_ids.tolist() == [1, 2, 3, 4, 5]
    assert [geometry is None for geometry in rows.geometries] == [False, True, True, False, True]
    assert rows.valid.tolist() == [True, True, True, False, False]
    assert rows.geometries[0].equals(shapely.box(0, 0, 10, 10))


def test_many_small_chunks_give_the_same_as_one(make_layer, monkeypatch):
    layer = make_layer([(f"POLYGON(({i} 0,{i + 1} 0,{i + 1} 1,{i} 0))", str(i)) for i in range(50)])
    whole = read_layer(PolygonLayer(layer, "areas", ("id",)))

    monkeypatch.setattr(reading, "CHUNK_BYTES", 300)
    chunked = read_layer(PolygonLayer(layer, "areas", ("id",)), threads=3)

    assert shapely.to_wkt(chunked.geometries).tolist() == shapely.to_wkt(whole.geometries).tolist()
    assert chunked.attributes == whole.attributes


class MixedSource:
    """A source of no declared geometry type, as a database view can be."""

    def __init__(self, wkts: list[str]) -> None:
        self.wkts = wkts

    def sourceName(self) -> str:
        return "mixed"

    def wkbType(self) -> Qgis.WkbType:
        return Qgis.WkbType.Unknown

    def fields(self) -> QgsFields:
        return QgsFields()

    def featureCount(self) -> int:
        return -1

    def getFeatures(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        for wkt in self.wkts:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            yield feature


def test_a_layer_of_unknown_geometry_gives_its_polygons():
    source = MixedSource([SQUARE, "LINESTRING(0 0,1 1)", f"GEOMETRYCOLLECTION({SQUARE},POINT(0 0))"])

    rows = read_layer(PolygonLayer(source, "areas"))

    assert [None if geometry is None else geometry.area for geometry in rows.geometries] == [100, None, 100]


def test_a_cancelled_reading_stops(make_layer):
    layer = make_layer([(SQUARE, str(i)) for i in range(20)])

    with pytest.raises(Cancelled):
        read_layer(PolygonLayer(layer, "areas"), progress=Impatient(7))


def test_a_layer_of_lines_is_refused(make_layer):
    with pytest.raises(LayerError, match="holds lines"):
        read_layer(PolygonLayer(make_layer([], kind="LineString"), "territories"))


def test_the_role_names_a_layer_without_a_name(make_layer):
    with pytest.raises(LayerError, match="“territories”"):
        read_layer(PolygonLayer(make_layer([], name=""), "territories"))
