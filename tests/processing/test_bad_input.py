"""Bad input: each kind gets through, or is refused with a message that names layer, feature, field and remedy."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def one(make_layer, boxes):
    return make_layer([(boxes(1, 1, 2, 2), "1")], name="one")


def test_an_empty_layer_of_territories_is_refused(assess, make_layer, three_regions):
    error = assess(make_layer([], name="leeg"), three_regions).error

    assert "“leeg” (territories) has no features" in error
    assert "filter" in error


def test_an_empty_layer_of_regions_is_refused(assess, make_layer, one):
    assert "“leeg” (reference regions) has no features" in assess(one, make_layer([], name="leeg")).error


def test_a_region_without_an_id_is_refused(assess, make_layer, boxes, one):
    regions = make_layer(
        [(boxes(0, 0, 9, 9), "A"), (boxes(9, 0, 18, 9), None), (boxes(18, 0, 20, 9), "  ")], name="reg"
    )

    error = assess(one, regions).error

    assert "“reg” (reference regions): field “id” has no value in features 2, 3" in error
    assert "fill it in" in error


def test_region_ids_that_are_not_unique_are_refused(assess, make_layer, boxes, one):
    regions = make_layer([(boxes(0, 0, 9, 9), "A"), (boxes(9, 0, 18, 9), "A")], name="reg")

    error = assess(one, regions).error

    assert "“reg” (reference regions): field “id” is not unique: A (1), A (2)" in error
    assert "Dissolve" in error


def test_a_territory_without_an_id_is_left_out_with_a_warning(assess, make_layer, boxes, three_regions):
    territories = make_layer([(boxes(1, 1, 2, 2), "1"), (boxes(3, 3, 4, 4), None)], name="igs")

    run = assess(territories, three_regions)

    assert run.classes() == {"1": "within"}
    assert "“igs” (territories): field “id” has no value in features 2" in run.warning


def test_a_layer_with_no_id_at_all_is_refused(assess, make_layer, boxes, three_regions):
    error = assess(make_layer([(boxes(1, 1, 2, 2), None)], name="igs"), three_regions).error

    assert "“igs” (territories): no feature has a value in field “id”" in error


def test_a_territory_without_geometry_is_not_assessable(assess, make_layer, boxes, three_regions):
    territories = make_layer([(None, "1"), ("MULTIPOLYGON EMPTY", "2"), (boxes(1, 1, 2, 2), "3")], name="igs")

    run = assess(territories, three_regions)

    assert run.classes() == {"1": "not_assessable", "2": "not_assessable", "3": "within"}
    assert run.results["COUNT_NOT_ASSESSABLE"] == 2
    assert "“igs” (territories)" in run.warning
    assert "1 (1), 2 (2)" in run.warning


def test_a_region_without_geometry_is_left_out_with_a_warning(assess, make_layer, boxes, one):
    regions = make_layer([(boxes(0, 0, 9, 9), "A"), (None, "B")], name="reg")

    run = assess(one, regions)

    assert run.classes() == {"1": "within"}
    assert "“reg” (reference regions)" in run.warning
    assert "B" in run.warning


X, Y = 150_000, 180_000
BOW_TIE = f"POLYGON(({X} {Y},{X + 1000} {Y + 1000},{X + 1000} {Y},{X} {Y + 1000},{X} {Y}))"
SPIKE = (
    f"POLYGON(({X} {Y},{X + 500} {Y},{X + 500} {Y - 9000},{X + 500} {Y},{X + 1000} {Y},{X + 1000} {Y + 1000},{X} {Y}))"
)
NESTED = (
    f"MULTIPOLYGON((({X} {Y},{X + 1000} {Y},{X + 1000} {Y + 1000},{X} {Y + 1000},{X} {Y})),"
    f"(({X + 200} {Y + 200},{X + 300} {Y + 200},{X + 300} {Y + 300},{X + 200} {Y + 200})))"
)
OPEN_RING = f"POLYGON(({X} {Y},{X + 1000} {Y},{X + 1000} {Y + 1000}))"


@pytest.mark.parametrize(
    ("wkt", "area_m2", "reason"),
    [
        (BOW_TIE, 500_000, "crosses itself"),
        (SPIKE, 500_000, "a ring"),
        (NESTED, 1_000_000, "a part lies inside another part"),
        (OPEN_RING, 500_000, "not closed"),
    ],
)
def test_an_invalid_territory_is_repaired_flagged_and_listed(assess, make_layer, three_regions, wkt, area_m2, reason):
    run = assess(make_layer([(wkt, "z")], name="igs"), three_regions)

    [row] = run.rows()
    assert row["class"] == "within"
    assert "invalid_fixed" in row["flags"].split(",")
    assert run.results["INVALID_COUNT"] == 1
    assert "igs, feature 1 (z)" in run.warning
    assert reason in run.warning
    assert next(run.layer().getFeatures()).geometry().area() == pytest.approx(area_m2)


def test_the_place_of_a_fault_is_told(assess, make_layer, three_regions):
    run = assess(make_layer([(BOW_TIE, "z")], name="igs"), three_regions)

    assert "at 150500.00, 180500.00" in run.warning


def test_an_invalid_geometry_without_area_is_not_assessable_and_told(assess, make_layer, boxes, three_regions):
    flat = f"POLYGON(({X} {Y},{X + 1000} {Y},{X} {Y}))"

    run = assess(make_layer([(flat, "1"), (boxes(1, 1, 2, 2), "2")], name="igs"), three_regions)

    assert run.classes() == {"1": "not_assessable", "2": "within"}
    assert run.results["INVALID_COUNT"] == 1
    assert "no area is left" in run.warning


def test_invalid_regions_are_repaired_and_told(assess, make_layer, boxes):
    regions = make_layer([(NESTED, "A")], name="reg")

    run = assess(make_layer([(NESTED, "1")]), regions)

    assert run.classes() == {"1": "coincides"}
    assert "“reg” (reference regions): geometries that were not valid" in run.warning


def test_overlapping_regions_are_refused_with_pair_and_area(assess, make_layer, boxes, one):
    regions = make_layer([(boxes(0, 0, 10, 10), "A", "Kempen"), (boxes(8, 0, 18, 10), "B", "Rivierenland")], name="reg")

    error = assess(one, regions, REGION_NAME_FIELD="name").error

    assert "“reg” (reference regions): regions overlap each other" in error
    assert "Kempen (A) and Rivierenland (B): 20.0000 km²" in error


def degrees(kilometres: tuple[float, float, float, float]) -> str:
    west, south, east, north = kilometres
    x = [4.4 + value / 70 for value in (west, east)]
    y = [50.9 + value / 111 for value in (south, north)]
    return f"MULTIPOLYGON((({x[0]} {y[0]},{x[1]} {y[0]},{x[1]} {y[1]},{x[0]} {y[1]},{x[0]} {y[0]})))"


def test_degrees_are_brought_to_an_equal_area_projection(assess, make_layer):
    regions = make_layer([(degrees((0, 0, 10, 10)), "A"), (degrees((10, 0, 20, 10)), "B")], crs="EPSG:4326")
    territories = make_layer([(degrees((0, 0, 10, 10)), "1"), (degrees((5, 0, 15, 10)), "2")], crs="EPSG:4326")

    run = assess(territories, regions)

    assert run.classes() == {"1": "coincides", "2": "straddles_split"}
    assert any("+proj=laea" in text for text in run.log.told)
    assert run.layer().crs().authid() == "EPSG:4326"
    assert run.layer("PIECES").crs().authid() == "EPSG:4326"
    assert next(run.layer("PIECES").getFeatures()).geometry().boundingBox().xMaximum() == pytest.approx(4.4 + 15 / 70)
    areas = {(row["partnership_id"], row["region_id"]): row["area_m2"] for row in run.rows("OVERLAPS")}
    assert areas[("1", "A")] == pytest.approx(100e6, rel=0.02)


def test_web_mercator_does_not_measure_areas(assess, make_layer):
    region = QgsGeometry.fromWkt("MULTIPOLYGON(((480000 6600000,500000 6600000,500000 6620000,480000 6600000)))")
    layer = make_layer([(region, "A")], crs="EPSG:3857")

    run = assess(layer, layer)

    assert run.classes() == {"A": "coincides"}
    assert any("+proj=laea" in text for text in run.log.told)


def test_layers_in_different_crs_are_transformed(assess, make_layer, boxes, three_regions):
    lambert = QgsGeometry.fromWkt(boxes(5, 0, 15, 10))
    lambert.transform(
        QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:31370"), QgsCoordinateReferenceSystem("EPSG:3812"), QgsProject.instance()
        )
    )
    territories = make_layer([(lambert, "1")], crs="EPSG:3812", name="in 2008")

    run = assess(territories, three_regions)

    [row] = run.rows()
    assert row["class"] == "straddles_split"
    assert row["main_share"] == pytest.approx(0.5, abs=1e-5)
    assert any("“in 2008” is transformed from EPSG:3812" in text for text in run.log.told)
    assert run.layer().crs().authid() == "EPSG:3812"
    assert next(run.layer().getFeatures()).geometry().equals(lambert)


def test_a_layer_without_crs_beside_one_with_is_refused(assess, make_layer, boxes, three_regions):
    territories = make_layer([(boxes(1, 1, 2, 2), "1")], crs="", name="zonder")

    error = assess(territories, three_regions).error

    assert "“zonder” (territories) has no coordinate reference system" in error
    assert "Assign projection" in error


def test_layers_that_all_lack_a_crs_are_taken_as_metres_with_a_warning(assess, make_layer, boxes):
    regions = make_layer([(boxes(0, 0, 9, 9), "A")], crs="")
    territories = make_layer([(boxes(1, 1, 2, 2), "1")], crs="")

    run = assess(territories, regions)

    assert run.classes() == {"1": "within"}
    assert "taken as metres" in run.warning


def test_degrees_without_a_crs_are_refused(assess, make_layer):
    layer = make_layer([(degrees((0, 0, 10, 10)), "A")], crs="", name="graden")

    error = assess(layer, layer).error

    assert "“graden” look like degrees" in error


@pytest.mark.parametrize(
    ("kind", "wkt", "words"), [("LineString", "LINESTRING(0 0,1 1)", "lines"), ("Point", "POINT(0 0)", "points")]
)
def test_lines_and_points_are_refused(assess, make_layer, three_regions, kind, wkt, words):
    error = assess(make_layer([(wkt, "1")], kind=kind, name="wegen"), three_regions).error

    assert f"“wegen” (territories) holds {words}, but polygons are needed" in error


def test_a_wrong_field_is_refused_with_those_there_are(assess, one, three_regions):
    error = assess(one, three_regions, ID_FIELD="nis").error

    assert "“one” (territories) has no field “nis”. Choose one of its fields: id, name, sector" in error


def test_municipalities_without_an_id_field_are_refused(assess, one, three_regions):
    error = assess(one, three_regions, MUNICIPALITIES=three_regions).error

    assert "MUNICIPALITY_ID_FIELD is empty" in error
    assert "“refregions”" in error


def test_a_delimited_field_that_is_neither_yes_nor_no_is_refused(assess, one, make_layer, boxes):
    regions = make_layer([(boxes(0, 0, 9, 9), "A", "misschien")], name="reg")

    error = assess(one, regions, REGION_DELIMITED_FIELD="name").error

    assert "“reg” (reference regions): field “name” holds “misschien” in feature 1" in error


def test_swapped_layers_give_a_hint(assess, make_layer, boxes):
    regions = make_layer([(boxes(0, 0, 10, 10), "A"), (boxes(10, 0, 20, 10), "B")], name="regions")
    zones = make_layer([(boxes(i, 0, i + 1, 10), str(i)) for i in range(20)], name="zones")

    assert "swapped" in assess(regions, zones).warning
    assert "swapped" not in assess(zones, regions).warning


def test_territories_that_all_lie_outside_give_a_hint(assess, make_layer, boxes, three_regions):
    far = make_layer([(boxes(200, 0, 201, 1), "1"), (boxes(300, 0, 301, 1), "2")])

    run = assess(far, three_regions)

    assert set(run.classes().values()) == {"outside"}
    assert "All territories lie outside the regions" in run.warning


def test_a_single_feature_gives_a_hint(assess, one, three_regions):
    assert "single feature" in assess(one, three_regions).warning


def test_names_outside_ascii_come_through(assess, make_layer, boxes, tmp_path: Path):
    regions = make_layer([(boxes(0, 0, 9, 9), "ß", "Liège – Łódź 東京")], name="régions")
    territories = make_layer([(boxes(1, 1, 2, 2), "é", "Ça “va” 😀")], name="œuvre")
    path = str(tmp_path / "uitvoer é.gpkg")

    assess(territories, regions, NAME_FIELD="name", REGION_NAME_FIELD="name", OUTPUT=path)

    written = next(QgsVectorLayer(path, "out", "ogr").getFeatures())
    assert written["partnership_id"] == "é"
    assert written["name"] == "Ça “va” 😀"
    assert written["main_region"] == "Liège – Łódź 東京"
    assert written["reference_set"] == "régions"


def test_ids_are_the_same_text_from_numbers_and_from_text(assess, make_layer, boxes):
    def ids(kind: str, value: object) -> tuple[str, str]:
        fields = f"field=id:{kind}"
        run = assess(
            make_layer([(boxes(1, 1, 2, 2), value)], fields=fields),
            make_layer([(boxes(0, 0, 9, 9), value)], fields=fields),
        )
        [row] = run.rows()
        return row["partnership_id"], row["main_region_id"]

    assert ids("integer", 11002) == ("11002", "11002")
    assert ids("double", 11002.0) == ("11002", "11002")
    assert ids("int8", 11002) == ("11002", "11002")
    assert ids("string", "11002") == ("11002", "11002")
    assert ids("string", "011002") == ("011002", "011002")


def test_cancelling_half_way_writes_nothing(assess, make_layer, boxes, three_regions, tmp_path: Path):
    class Impatient(QgsProcessingFeedback):
        """Cancels as soon as a third of the work is done."""

        def __init__(self) -> None:
            super().__init__(False)
            self.progressChanged.connect(lambda percent: self.cancel() if percent > 33 else None)

    territories = make_layer([(boxes(i / 10, 0, i / 10 + 12, 9), str(i)) for i in range(150)])
    path = tmp_path / "half.gpkg"

    run = assess(territories, three_regions, OUTPUT=str(path), OVERLAPS=None, PIECES=None, log=Impatient())

    assert run.log.isCanceled()
    assert run.results == {}
    assert not path.exists()


def test_a_polygon_of_a_million_vertices_is_assessed(assess, make_layer, three_regions):
    turn = np.linspace(0, 2 * np.pi, 1_000_000, endpoint=False)
    radius = 4000 + 300 * np.sin(50 * turn)
    ring = np.column_stack([155_000 + radius * np.cos(turn), 185_000 + radius * np.sin(turn)])
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shapely.polygons(ring)))

    run = assess(make_layer([(geometry, "1")]), three_regions)

    assert run.classes() == {"1": "within"}


def test_a_rule_set_that_is_not_there_is_refused_with_those_that_are(assess, one, three_regions):
    error = assess(one, three_regions, RULE_SET="decreet").error

    assert "RULE_SET" in error
    assert "decreet" in error
    assert "regiodecreet-2023, vvsg-2020" in error


@pytest.mark.parametrize(("key", "value"), [("EPS", 2.0), ("MINOR_SHARE", -0.1), ("SLIVER_WIDTH", -1.0)])
def test_a_parameter_out_of_range_is_refused(assess, one, three_regions, key, value):
    assert f"Parameter {key} is {value}" in assess(one, three_regions, **{key: value}).error


def test_a_layer_that_is_not_there_is_refused(assess, three_regions):
    assert "/nowhere.gpkg" in assess("/nowhere.gpkg", three_regions).error


def test_a_destination_that_cannot_be_written_is_refused(assess, one, three_regions):
    assert "/nowhere/at/all.gpkg" in assess(one, three_regions, OUTPUT="/nowhere/at/all.gpkg").error


def test_the_setting_to_stop_at_invalid_geometries_does_not_stop_a_repair(algorithm, make_layer, three_regions):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    parameters = {
        "INPUT": make_layer([(BOW_TIE, "1")]),
        "ID_FIELD": "id",
        "REGIONS": three_regions,
        "REGION_ID_FIELD": "id",
        "OUTPUT": "memory:",
    }

    results, ok = algorithm.run(parameters, context, QgsProcessingFeedback())

    assert ok
    assert results["INVALID_COUNT"] == 1
