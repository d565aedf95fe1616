"""Frames to features: types, NULL, multipolygons, and a sink that refuses."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

pytest.importorskip("qgis.core")

import shapely
from qgis.core import NULL, Qgis, QgsCoordinateReferenceSystem, QgsFeatureStore, QgsGeometry

from regioalign.regioalign_plugin.layers import writing
from regioalign.regioalign_plugin.layers.writing import Column, Kind, SinkError, fields_of, to_qgis, write_frame

COLUMNS = (Column("t"), Column("r", Kind.REAL), Column("i", Kind.INTEGER), Column("b", Kind.BOOLEAN))


def new_store() -> QgsFeatureStore:
    return QgsFeatureStore(fields_of(COLUMNS), QgsCoordinateReferenceSystem())


class FullDisk(QgsFeatureStore):
    """Takes nothing."""

    def addFeatures(self, features, flags=None):
        return False

    def lastError(self):
        return "disk full"


def test_values_are_plain_python_and_missing_ones_null():
    frame = pd.DataFrame(
        {
            "t": ["é", None],
            "r": [np.float64(0.5), np.nan],
            "i": [np.int64(3), None],
            "b": np.array([np.bool_(True), None], dtype=object),
        }
    )
    store = new_store()

    write_frame(store, frame, COLUMNS)

    assert [feature.attributes() for feature in store.features()] == [["é", 0.5, 3, True], [NULL, NULL, NULL, NULL]]


def test_whole_numbers_that_pandas_made_real_are_whole_again():
    frame = pd.DataFrame({"t": ["a", "b"], "r": [1, 2], "i": [2.0, np.nan], "b": [False, True]})
    store = new_store()

    write_frame(store, frame, COLUMNS)

    assert [feature["i"] for feature in store.features()] == [2, NULL]


def test_polygons_become_multipolygons_and_the_input_stays(monkeypatch):
    monkeypatch.setattr(writing, "BATCH", 2)
    geometry = QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 0))")
    frame = pd.DataFrame({"t": list("abc"), "r": 0.0, "i": 0, "b": True})
    store = new_store()

    write_frame(store, frame, COLUMNS, [geometry, None, geometry])

    kinds = [feature.geometry().wkbType() for feature in store.features()]
    assert kinds == [Qgis.WkbType.MultiPolygon, Qgis.WkbType.Unknown, Qgis.WkbType.MultiPolygon]
    assert geometry.wkbType() == Qgis.WkbType.Polygon


def test_nothing_to_write_is_no_problem():
    store = new_store()

    write_frame(store, pd.DataFrame({"t": [], "r": [], "i": [], "b": []}), COLUMNS)

    assert store.count() == 0


def test_a_sink_that_refuses_raises_with_its_reason():
    frame = pd.DataFrame({"t": ["a"], "r": [0.0], "i": [0], "b": [True]})

    with pytest.raises(SinkError, match="disk full"):
        write_frame(FullDisk(fields_of(COLUMNS), QgsCoordinateReferenceSystem()), frame, COLUMNS)


def test_of_a_collection_the_polygons_are_taken():
    mixed = shapely.from_wkt("GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)),LINESTRING(0 0,5 5))")

    made = to_qgis(np.array([mixed, None, shapely.box(0, 0, 1, 1)], dtype=object))

    assert made[1] is None
    assert made[0].area() == 0.5
    assert made[2].area() == 1
