"""Outputs of an assessment read back: plain values, multipolygons as bytes, and what is refused by name."""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("qgis.core")

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from regioalign.regioalign_plugin.layers.assessments import (
    Place,
    read_assessment,
    read_overlaps,
    read_pieces,
    read_regions,
)
from regioalign.regioalign_plugin.layers.errors import LayerError
from regioalign.regioalign_plugin.layers.reading import PolygonLayer
from regioalign.regioalign_plugin.layers.writing import FINDING_COLUMNS, OVERLAP_COLUMNS, PIECE_COLUMNS, Kind

TYPES = {
    Kind.TEXT: "string",
    Kind.REAL: "double",
    Kind.INTEGER: "integer",
    Kind.BOOLEAN: "boolean",
    Kind.DATE: "date",
}
SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))"
AS_IT_IS = Place(None, QgsCoordinateTransformContext())


def fields_of(columns, without=()):
    return "&".join(f"field={one.name}:{TYPES[one.kind]}" for one in columns if one.name not in without)


def finding(key, **values):
    row = {"partnership_id": key, "class": "within", "conforms": True, "reference_set": "2022", "rule_set": "r"}
    row.update(values)
    return [row.get(column.name) for column in FINDING_COLUMNS]


@pytest.fixture
def assessment(make_layer):
    def make(*rows, wkt=SQUARE, crs="EPSG:31370", **more):
        made = make_layer([(wkt, *row) for row in rows], fields=fields_of(FINDING_COLUMNS), crs=crs, **more)
        return PolygonLayer(made, "assessment")

    return make


@pytest.fixture
def table(make_layer):
    def make(columns, *rows, kind="None", wkt=None):
        made = make_layer([(wkt, *row) for row in rows], fields=fields_of(columns), kind=kind, name="tabel")
        return PolygonLayer(made, "overlaps")

    return make


def test_values_come_as_plain_python_and_null_as_none(assessment):
    layer = assessment(
        finding("007", main_share=0.25, region_count=2, deadline="2030-12-31", conforms=False, name=None)
    )

    read = read_assessment(layer, AS_IT_IS)

    columns = {name: values[0] for name, values in read.rows.columns.items()}
    assert columns["partnership_id"] == "007"
    assert (columns["conforms"], columns["main_share"], columns["region_count"]) == (False, 0.25, 2)
    assert columns["deadline"] == date(2030, 12, 31)
    assert columns["name"] is None
    assert (read.reference_set, read.rule_set, read.fingerprint) == ("2022", "r", "")


def test_outlines_are_multipolygons_with_their_bounds(assessment):
    layer = assessment(finding("1"), finding("2"), wkt="MULTIPOLYGON(((0 0,10 0,10 5,0 5,0 0)))")

    [first, _] = read_assessment(layer, AS_IT_IS).rows.outlines

    geometry = shapely.from_wkb(first.wkb)
    assert geometry.geom_type == "MultiPolygon"
    assert first.wkb[:5] == b"\x01\x06\x00\x00\x00"  # little-endian, without Z
    assert first.bounds == (0.0, 0.0, 10.0, 5.0)


def test_a_territory_without_geometry_has_no_outline(assessment):
    assert read_assessment(assessment(finding("1"), wkt=None), AS_IT_IS).rows.outlines == [None]


def test_geometries_are_brought_to_the_place_that_is_asked_and_told(assessment):
    layer = assessment(
        finding("1"), wkt="MULTIPOLYGON(((4.3 50.8,4.4 50.8,4.4 50.9,4.3 50.9,4.3 50.8)))", crs="EPSG:4326"
    )
    place = Place(QgsCoordinateReferenceSystem("EPSG:31370"), QgsCoordinateTransformContext(), "register")

    rows = read_assessment(layer, place).rows

    # Brussels in Lambert 72 lies around (149 000, 170 000).
    assert rows.outlines[0].bounds[0] == pytest.approx(145_000, abs=2_000)
    assert rows.outlines[0].bounds[1] == pytest.approx(165_000, abs=2_000)
    assert "EPSG:4326" in rows.notes[0].text


def test_a_layer_without_crs_is_not_laid_over_a_register_with_one(assessment):
    layer = assessment(finding("1"))
    layer.source.setCrs(QgsCoordinateReferenceSystem())
    place = Place(QgsCoordinateReferenceSystem("EPSG:31370"), QgsCoordinateTransformContext(), "regioalign.gpkg")

    with pytest.raises(LayerError, match=r"regioalign\.gpkg.*the other has none"):
        read_assessment(layer, place)


def test_another_layer_is_refused_with_the_columns_that_it_lacks(make_layer):
    layer = PolygonLayer(make_layer([(SQUARE, "1")]), "assessment")

    with pytest.raises(LayerError, match=r"has no columns partnership_id, class, conforms.*and \d+ more"):
        read_assessment(layer, AS_IT_IS)


def test_outputs_that_are_swapped_are_recognised(make_layer):
    pieces = PolygonLayer(make_layer([], fields=fields_of(PIECE_COLUMNS)), "assessment")

    with pytest.raises(LayerError, match="looks like the pieces outside the main region: are the layers swapped"):
        read_assessment(pieces, AS_IT_IS)


def test_a_shapefile_is_told_that_it_cuts_names(make_layer):
    fields = "&".join(f"field={one.name[:10]}:string" for one in FINDING_COLUMNS)

    with pytest.raises(LayerError, match="shapefiles cut names to 10 characters"):
        read_assessment(PolygonLayer(make_layer([(SQUARE,)], fields=fields), "assessment"), AS_IT_IS)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([], "has no features"),
        ([finding("1"), finding(None)], r"“partnership_id” has no value in features 2"),
        ([finding("1"), finding("2"), finding("1")], r"not unique: 1 \(1\), 1 \(3\)"),
        ([finding("1"), finding("2", reference_set="2025")], r"several values: 2022, 2025"),
        ([finding("1"), finding("2", rule_set="s")], r"“rule_set” holds several values: r, s"),
        ([finding("1"), finding("2", **{"class": "straddle"})], r"“class” holds “straddle” in feature 2"),
    ],
)
def test_what_cannot_be_right_is_refused_by_name(assessment, rows, message):
    with pytest.raises(LayerError, match=message):
        read_assessment(assessment(*rows), AS_IT_IS)


def test_overlaps_come_by_partnership(assessment, table):
    read = read_assessment(assessment(finding("1", main_region_id="A"), finding("2")), AS_IT_IS)
    layer = table(
        OVERLAP_COLUMNS,
        ["1", "A", "Regio A", 5.0, 0.6, 0.1, True, False, True],
        ["1", "B", None, 3.0, 0.4, 0.1, True, False, False],
    )

    found = read_overlaps(layer, read)

    assert list(found) == ["1"]
    assert [(one["region_id"], one["is_main"]) for one in found["1"]] == [("A", True), ("B", False)]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (["7", "A", "A", 5.0, 1.0, 0.1, True, False, True], "holds partnerships that “areas” does not have: 7"),
        (["007", "B", "B", 5.0, 1.0, 0.1, True, False, True], "another main region than “areas” for 007"),
    ],
)
def test_overlaps_of_another_run_are_refused(assessment, table, row, message):
    read = read_assessment(assessment(finding("007", main_region_id="A")), AS_IT_IS)

    with pytest.raises(LayerError, match=message):
        read_overlaps(table(OVERLAP_COLUMNS, row), read)


def test_pieces_and_regions_without_geometry_are_left_out(assessment, table):
    read = read_assessment(assessment(finding("1")), AS_IT_IS)
    pieces = table(PIECE_COLUMNS, ["1", "B", 5.0, 0.5], ["1", None, 1.0, 0.1], kind="Polygon")

    assert len(read_pieces(pieces, read, AS_IT_IS)) == 0


def test_regions_are_read_by_the_fields_that_the_user_chose(make_layer):
    layer = make_layer([(SQUARE, "A", "Regio A"), (SQUARE, "B", None)])

    rows = read_regions(PolygonLayer(layer, "regions", ("id", "name")), AS_IT_IS)
    nameless = read_regions(PolygonLayer(layer, "regions", ("id", "")), AS_IT_IS)

    assert rows.columns == {"region_id": ["A", "B"], "region_name": ["Regio A", None]}
    assert nameless.columns["region_name"] == [None, None]
