"""Layers as the alignment takes them: repaired, dissolved, in one plane, and what is told about it."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from regioalign.regioalign_plugin.layers import repair
from regioalign.regioalign_plugin.layers.inputs import (
    Plane,
    landscape_input,
    municipality_input,
    region_input,
    territory_input,
)
from regioalign.regioalign_plugin.layers.notes import listed
from regioalign.regioalign_plugin.layers.reading import PolygonLayer, read_layer

PLANE = Plane(QgsCoordinateReferenceSystem("EPSG:31370"), QgsCoordinateTransformContext())
LEFT = "POLYGON((0 0,10 0,10 10,0 10,0 0))"
RIGHT = "POLYGON((10 0,20 0,20 10,10 10,10 0))"
BOW_TIE = "POLYGON((0 0,10 10,10 0,0 10,0 0))"


def rows_of(layer, *fields: str):
    return read_layer(PolygonLayer(layer, "areas", fields))


def texts(notes) -> str:
    return "\n".join(note.text for note in notes)


def test_features_with_one_id_become_one_without_a_seam(make_layer):
    layer = make_layer([(LEFT, "2", None), (LEFT, "1", "één"), (RIGHT, "2", "twee", "water")])

    made = territory_input(rows_of(layer, "id", "name", "sector"), PLANE)

    assert made.territories.ids.tolist() == ["2", "1"]
    assert made.territories.names.tolist() == ["twee", "één"]
    assert made.territories.sectors.tolist() == ["water", ""]
    assert shapely.get_num_coordinates(made.territories.geometries[0]) <= 7
    assert made.territories.geometries[0].area == 200
    assert made.originals[0].area() == 200
    assert "3 features" in texts(made.notes)


def test_names_that_differ_within_one_id_are_told(make_layer):
    layer = make_layer([(LEFT, "1", "a"), (RIGHT, "1", "b")])

    made = territory_input(rows_of(layer, "id", "name", "sector"), PLANE)

    assert made.territories.names.tolist() == ["a"]
    assert "field “name” differs within one id" in texts(made.notes)


def test_a_repaired_part_marks_the_whole_partnership(make_layer):
    layer = make_layer([(BOW_TIE, "1"), (RIGHT, "1"), (RIGHT, "2")])

    made = territory_input(rows_of(layer, "id", "name", "sector"), PLANE)

    assert made.invalid.tolist() == [True, False]
    assert made.territories.invalid_fixed.tolist() == [True, False]
    assert made.territories.geometries[0].area == 150
    assert made.territories.geometries[0].is_valid


def test_a_geometry_that_was_fine_is_handed_on_as_it_came(make_layer):
    layer = make_layer([(LEFT, "1")])

    made = territory_input(rows_of(layer, "id", "name", "sector"), PLANE)

    assert made.originals[0].asWkt() == next(layer.getFeatures()).geometry().asWkt()
    assert made.notes == ()


def test_a_region_without_a_name_is_called_by_its_id(make_layer):
    layer = make_layer([(LEFT, "A", "Regio\nA"), (RIGHT, "B", " ")])

    made = region_input(rows_of(layer, "id", "name", ""), PLANE)

    assert made.regions.names.tolist() == ["Regio A", "B"]
    assert made.regions.delimited.tolist() == [True, True]


def test_municipalities_are_dissolved_and_those_without_ground_left_out(make_layer):
    layer = make_layer([(LEFT, "13002", "Baarle"), (RIGHT, "13002", "Baarle"), (None, "0", "Nergens"), (LEFT, None)])

    made = municipality_input(rows_of(layer, "id", "name"), PLANE)

    assert made.municipalities.ids.tolist() == ["13002"]
    assert made.municipalities.names.tolist() == ["Baarle"]
    assert "Nergens" not in texts(made.notes)
    assert "for 0, which is left out" in texts(made.notes)
    assert "no value in features 4" in texts(made.notes)


def test_landscape_features_with_one_name_are_one_and_nameless_ones_stand_alone(make_layer):
    layer = make_layer([(LEFT, "Demer"), (RIGHT, "Demer"), (LEFT, None), (RIGHT, None)])

    made = landscape_input(rows_of(layer, "id"), PLANE)

    assert made.landscape.names.tolist() == ["Demer", "feature 3", "feature 4"]
    assert [geometry.area for geometry in made.landscape.geometries] == [200, 100, 100]


def test_landscape_without_a_name_field_keeps_every_feature_apart(make_layer):
    made = landscape_input(rows_of(make_layer([(LEFT, "x"), (RIGHT, "x")]), ""), PLANE)

    assert len(made.landscape.names) == 2


def test_a_change_of_coordinates_leaves_valid_geometries(make_layer):
    layer = make_layer(
        [("POLYGON((4 51,5 51,5 52,4 52,4 51),(4.1 51.1,4.2 51.1,4.2 51.2,4.1 51.1))", "1")], crs="EPSG:4326"
    )

    made = territory_input(rows_of(layer, "id", "name", "sector"), PLANE)

    assert made.territories.geometries[0].is_valid
    assert made.originals[0].boundingBox().xMaximum() == 5


def test_what_a_change_of_coordinates_breaks_is_mended():
    bow_tie = shapely.from_wkt([BOW_TIE, LEFT])

    mended = repair.repair_again(bow_tie)

    assert mended.geometries[0].area == 50
    assert mended.geometries[1] is bow_tie[1]
    assert [fault.row for fault in mended.faults] == [0]


def test_a_long_list_of_faults_is_cut_with_the_rest_counted(make_layer, monkeypatch):
    monkeypatch.setattr(repair, "LISTED_FAULTS", 2)
    layer = make_layer([(BOW_TIE, str(i)) for i in range(5)])

    made = territory_input(rows_of(layer, "id", "name", "sector"), PLANE)

    assert "and 3 more" in made.notes[-1].text
    assert len(made.notes) == 4


def test_a_list_names_the_first_and_counts_the_rest():
    assert listed(["a"]) == "a"
    assert listed(list("abcdefg")) == "a, b, c, d, e and 2 more"
