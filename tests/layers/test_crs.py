"""Where areas are measured, and the way there."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis.core")

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle

from regioalign.regioalign_plugin.layers.crs import (
    choose_crs,
    crs_text,
    equal_area_crs,
    measures_areas,
    transform_geometries,
)
from regioalign.regioalign_plugin.layers.errors import LayerError
from regioalign.regioalign_plugin.layers.reading import PolygonLayer, read_layer

CONTEXT = QgsCoordinateTransformContext()
FLANDERS = QgsRectangle(22_000, 153_000, 259_000, 244_000)


def crs(code: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(code)


def rows_of(make_layer, wkt: str, code: str):
    return read_layer(PolygonLayer(make_layer([(wkt, "1")], crs=code, name=code), "regions"))


@pytest.mark.parametrize(
    ("code", "bounds", "expected"),
    [
        ("EPSG:31370", FLANDERS, True),
        ("EPSG:3812", QgsRectangle(522_000, 653_000, 759_000, 744_000), True),
        ("EPSG:27700", QgsRectangle(80_000, 5_000, 656_000, 657_000), True),
        ("EPSG:2056", QgsRectangle(2_480_000, 1_070_000, 2_840_000, 1_300_000), True),
        ("EPSG:3035", QgsRectangle(2_500_000, 1_500_000, 7_000_000, 5_000_000), True),
        ("EPSG:3857", QgsRectangle(280_000, 6_500_000, 660_000, 6_700_000), False),
        ("EPSG:2263", QgsRectangle(913_000, 120_000, 1_067_000, 273_000), False),  # feet
        ("EPSG:4326", QgsRectangle(2, 50, 6, 52), False),
        ("EPSG:32631", QgsRectangle(-5_000_000, 0, -4_000_000, 1_000_000), False),  # far outside its zone
    ],
)
def test_a_crs_measures_areas_or_not(code, bounds, expected):
    assert measures_areas(crs(code), bounds, CONTEXT) is expected


def test_an_equal_area_projection_keeps_the_area_on_the_ellipsoid(make_layer):
    rows = rows_of(make_layer, "POLYGON((4 51,5 51,5 52,4 52,4 51))", "EPSG:4326")

    flat = transform_geometries(rows.geometries, crs("EPSG:4326"), equal_area_crs(rows, CONTEXT), CONTEXT, "x")

    # Area between the parallels of 51° and 52° and two meridians 1° apart on WGS 84.
    assert flat[0].area == pytest.approx(7.7248e9, rel=2e-3)


def test_every_vertex_is_transformed_and_the_input_is_kept():
    squares = shapely.box(np.array([4.0, 5.0]), 51.0, np.array([5.0, 6.0]), 52.0)
    given = np.array([squares[0], None, squares[1]], dtype=object)

    there = transform_geometries(given, crs("EPSG:4326"), crs("EPSG:31370"), CONTEXT, "x")
    back = transform_geometries(there, crs("EPSG:31370"), crs("EPSG:4326"), CONTEXT, "x")

    assert given[0].equals(squares[0])
    assert there[1] is None
    assert there[0].touches(there[2])
    assert there[0].intersection(there[2]).length > 100_000  # the shared border is still shared
    assert shapely.equals_exact(back[0], squares[0], 1e-6)


def test_coordinates_that_have_no_place_are_refused_with_the_layer():
    geometries = np.array([shapely.box(1e7, 1e7, 2e7, 2e7)], dtype=object)

    with pytest.raises(LayerError, match=r"“wijken” cannot be brought from EPSG:4326"):
        transform_geometries(geometries, crs("EPSG:4326"), crs("EPSG:31370"), CONTEXT, "wijken")


def test_no_geometry_at_all_is_no_problem():
    none = np.array([None], dtype=object)

    assert transform_geometries(none, crs("EPSG:4326"), crs("EPSG:31370"), CONTEXT, "x")[0] is None


def test_the_crs_of_the_regions_is_used_where_it_measures_areas(make_layer):
    regions = rows_of(make_layer, "POLYGON((100000 200000,110000 200000,110000 210000,100000 200000))", "EPSG:31370")
    others = rows_of(make_layer, "POLYGON((4 51,5 51,5 52,4 51))", "EPSG:4326")

    chosen = choose_crs(regions, [others], CONTEXT)

    assert chosen.crs.authid() == "EPSG:31370"
    assert [note.is_warning for note in chosen.notes] == [False, False]
    assert "EPSG:4326 – WGS 84" in chosen.notes[1].text


def test_a_crs_without_a_code_is_named_by_its_definition():
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=51 +lon_0=4 +datum=WGS84 +units=m +no_defs")

    assert crs_text(own).startswith("+proj=laea +lat_0=51")
    assert crs_text(crs("EPSG:31370")) == "EPSG:31370 – BD72 / Belgian Lambert 72"
