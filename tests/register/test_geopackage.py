"""The file is a GeoPackage 1.3: its own rules (OGC 12-128r18), GDAL and QGIS say so."""

from __future__ import annotations

import random
import shutil
import sqlite3
import struct
import subprocess
from contextlib import closing

import pytest

from regioalign.regioalign_plugin.register.file import (
    Crs,
    create_register,
    integrity_check,
    quick_check,
    reading,
    writing,
)
from regioalign.regioalign_plugin.register.geopackage import crs_of, from_blob, srs_id_of, to_blob
from regioalign.regioalign_plugin.register.schema import SCHEMA
from regioalign.tests.register.registers import AN, AT, LAMBERT, STAMP, add_partnership, box, make_register

# Requirements 10, 13, 21, 22, 29 and the tables of annex C: name, type, not null, part of the primary key.
CORE = {
    "gpkg_spatial_ref_sys": [
        ("srs_name", "TEXT", 1, 0),
        ("srs_id", "INTEGER", 1, 1),
        ("organization", "TEXT", 1, 0),
        ("organization_coordsys_id", "INTEGER", 1, 0),
        ("definition", "TEXT", 1, 0),
        ("description", "TEXT", 0, 0),
    ],
    "gpkg_contents": [
        ("table_name", "TEXT", 1, 1),
        ("data_type", "TEXT", 1, 0),
        ("identifier", "TEXT", 0, 0),
        ("description", "TEXT", 0, 0),
        ("last_change", "DATETIME", 1, 0),
        ("min_x", "DOUBLE", 0, 0),
        ("min_y", "DOUBLE", 0, 0),
        ("max_x", "DOUBLE", 0, 0),
        ("max_y", "DOUBLE", 0, 0),
        ("srs_id", "INTEGER", 0, 0),
    ],
    "gpkg_geometry_columns": [
        ("table_name", "TEXT", 1, 1),
        ("column_name", "TEXT", 1, 2),
        ("geometry_type_name", "TEXT", 1, 0),
        ("srs_id", "INTEGER", 1, 0),
        ("z", "TINYINT", 1, 0),
        ("m", "TINYINT", 1, 0),
    ],
    "gpkg_extensions": [
        ("table_name", "TEXT", 0, 0),
        ("column_name", "TEXT", 0, 0),
        ("extension_name", "TEXT", 1, 0),
        ("definition", "TEXT", 1, 0),
        ("scope", "TEXT", 1, 0),
    ],
    "gpkg_data_columns": [
        ("table_name", "TEXT", 1, 1),
        ("column_name", "TEXT", 1, 2),
        ("name", "TEXT", 0, 0),
        ("title", "TEXT", 0, 0),
        ("description", "TEXT", 0, 0),
        ("mime_type", "TEXT", 0, 0),
        ("constraint_name", "TEXT", 0, 0),
    ],
    "gpkg_data_column_constraints": [
        ("constraint_name", "TEXT", 1, 0),
        ("constraint_type", "TEXT", 1, 0),
        ("value", "TEXT", 0, 0),
        ("min", "NUMERIC", 0, 0),
        ("min_is_inclusive", "BOOLEAN", 0, 0),
        ("max", "NUMERIC", 0, 0),
        ("max_is_inclusive", "BOOLEAN", 0, 0),
        ("description", "TEXT", 0, 0),
    ],
}
# Table 1 of the standard, as far as we use it.
TYPES = {"BOOLEAN", "INTEGER", "REAL", "TEXT", "BLOB", "DATE", "DATETIME", "MULTIPOLYGON"}
SPATIAL = ("territories", "regions", "pieces")
MAPS = ("review_map", "priority_map")


@pytest.fixture
def connection(filled_register):
    with closing(sqlite3.connect(filled_register)) as connection:
        yield connection


def test_the_header_says_geopackage_1_3(connection, filled_register):
    assert filled_register.read_bytes()[:16] == b"SQLite format 3\x00"  # requirement 1
    assert connection.execute("PRAGMA application_id").fetchone()[0] == 0x47504B47  # requirement 2
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 10300


def test_integrity_and_foreign_keys_hold(connection, filled_register):
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]  # requirement 6
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []  # requirement 7
    assert quick_check(filled_register) == ()
    assert integrity_check(filled_register) == ()


@pytest.mark.parametrize("table", CORE)
def test_tables_of_the_standard_have_its_columns(connection, table):
    found = [(row[1], row[2], row[3], row[5]) for row in connection.execute(f"PRAGMA table_info({table})")]
    assert found == CORE[table]


def test_the_crss_that_each_geopackage_must_have_are_there(connection):
    rows = connection.execute(
        "SELECT srs_id, organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys ORDER BY srs_id"
    ).fetchall()  # requirement 11
    assert rows[0] == (-1, "NONE", -1, "undefined")
    assert rows[1] == (0, "NONE", 0, "undefined")
    assert rows[2][:3] == (4326, "EPSG", 4326)
    assert rows[3] == (31370, "EPSG", 31370, LAMBERT.wkt)


def test_all_tables_and_views_are_in_the_contents(connection):
    rows = {
        row[0]: row[1:]
        for row in connection.execute("SELECT table_name, data_type, identifier, srs_id FROM gpkg_contents")
    }
    assert set(rows) == {one.name for one in (*SCHEMA.tables, *SCHEMA.views)}  # requirement 13
    features = {name for name, (kind, _, _) in rows.items() if kind == "features"}
    assert features == {*SPATIAL, *MAPS}
    assert {rows[name][2] for name in features} == {31370}
    times = connection.execute("SELECT last_change FROM gpkg_contents").fetchall()  # requirement 15
    assert all(len(time) == 24 and time[10] == "T" and time.endswith("Z") for (time,) in times)


def test_each_spatial_one_has_one_geometry_column(connection):
    rows = connection.execute("SELECT * FROM gpkg_geometry_columns ORDER BY table_name").fetchall()
    assert rows == [
        (name, "geom", "MULTIPOLYGON", 31370, 0, 0) for name in sorted((*SPATIAL, *MAPS))
    ]  # requirements 22 to 28


def test_tables_have_a_key_and_types_of_the_standard(connection):
    for table in SCHEMA.tables:
        columns = connection.execute(f'PRAGMA table_info("{table.name}")').fetchall()
        assert [(row[1], row[2]) for row in columns if row[5]] == [("fid", "INTEGER")]  # requirement 29
        assert {row[2] for row in columns} <= TYPES  # requirement 5


def test_extensions_are_registered_and_so_is_nothing_else(connection):
    rows = connection.execute("SELECT table_name, column_name, extension_name, scope FROM gpkg_extensions").fetchall()
    assert sorted(rows, key=str) == sorted(
        [
            ("gpkg_data_columns", None, "gpkg_schema", "read-write"),
            ("gpkg_data_column_constraints", None, "gpkg_schema", "read-write"),
            *((table, "geom", "gpkg_rtree_index", "write-only") for table in SPATIAL),
        ],
        key=str,
    )  # requirement 58
    for table in SPATIAL:  # requirement 77
        triggers = {
            row[0].rpartition("_")[2]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE ?", (f"rtree_{table}_geom_%",)
            )
        }
        assert triggers == {"insert", "update1", "update2", "update3", "update4", "delete"}


def test_descriptions_name_columns_that_exist(connection):
    for table, column in connection.execute("SELECT table_name, column_name FROM gpkg_data_columns").fetchall():
        columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
        assert column in columns  # requirement 104


def test_geometries_have_the_header_of_the_standard(connection):
    blob = connection.execute("SELECT geom FROM territories WHERE partnership_id = '002'").fetchone()[0]
    magic, version, flags, srs_id, min_x, max_x, min_y, max_y = struct.unpack("<2sBBi4d", blob[:40])  # requirement 19
    assert (magic, version, flags, srs_id) == (b"GP", 0, 0b00000011, 31370)
    assert (min_x, max_x, min_y, max_y) == (151_000.0, 152_000.0, 199_000.0, 200_000.0)
    assert blob[40:45] == struct.pack("<BI", 1, 6)  # a multipolygon in ISO WKB


def test_a_geometry_comes_back_as_it_went_in():
    assert from_blob(to_blob(b"wkb", (1, 2, 3, 4), 31370)) == b"wkb"


@pytest.mark.parametrize("blob", [b"", b"GP", b"XX\0\3" + bytes(40), b"GP\0\3" + bytes(8), b"GP\1\3" + bytes(40)])
def test_what_is_no_geometry_is_refused(blob):
    with pytest.raises(ValueError, match="no geometry"):
        from_blob(blob)


def test_the_crs_of_a_table_is_told(filled_register):
    with reading(filled_register) as connection:
        assert srs_id_of(connection, "pieces") == 31370
        assert crs_of(connection) == LAMBERT
        pytest.raises(LookupError, srs_id_of, connection, "runs")


def test_a_register_in_degrees_has_its_crs_once(tmp_path):
    path = tmp_path / "degrees.gpkg"
    create_register(path, Crs(4326, "EPSG", 4326, "WGS 84", "GEOGCS[]"), who=AN, at=AT)

    with reading(path) as connection:
        assert crs_of(connection).name == "WGS 84"
        assert connection.execute("SELECT count(*) FROM gpkg_spatial_ref_sys").fetchone()[0] == 3


def indexed(path, bounds):
    """Give the numbers of the rows that the index says may meet the bounds."""
    left, low, right, high = bounds
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT id FROM rtree_territories_geom WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?",
            (left, right, low, high),
        )
        return {row[0] for row in rows}


def scanned(path, bounds):
    left, low, right, high = bounds
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT fid, geom FROM territories").fetchall()
    boxes = {fid: struct.unpack_from("<4d", blob, 8) for fid, blob in rows}
    return {fid for fid, (x0, x1, y0, y1) in boxes.items() if x1 >= left and x0 <= right and y1 >= low and y0 <= high}


def test_the_spatial_index_follows_every_write(empty_register):
    path, lots = empty_register, random.Random(4)
    with writing(path, AN) as connection:
        connection.execute("INSERT INTO reference_sets (reference_set) VALUES ('decree')")
        connection.execute("INSERT INTO rule_sets (rule_set, sha256, content) VALUES ('rules', 'ab', '{}')")
        connection.execute(
            "INSERT INTO runs (started_at, reference_set, rule_set_sha256) VALUES (?, 'decree', 'ab')", (STAMP,)
        )
        for number in range(300):
            add_partnership(connection, str(number), box(lots.randrange(1000), lots.randrange(1000), 3, 5))
    with writing(path, AN) as connection:
        for number in lots.sample(range(300), 100):
            blob = box(lots.randrange(1000), lots.randrange(1000), 7, 2)
            connection.execute("UPDATE territories SET geom = ? WHERE partnership_id = ?", (blob, str(number)))
        for number in lots.sample(range(300), 100):
            connection.execute("DELETE FROM territories WHERE partnership_id = ?", (str(number),))
        connection.execute("UPDATE territories SET fid = fid + 1000 WHERE fid % 7 = 0")

    for _ in range(50):
        left, low = lots.randrange(1000), lots.randrange(1000)
        bounds = (left + 0.25, low + 0.25, left + 60.25, low + 40.25)
        assert indexed(path, bounds) == scanned(path, bounds)
    assert integrity_check(path) == ()


def extent(path, table):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?", (table,)
        ).fetchone()


def last_changes(path):
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT table_name, last_change FROM gpkg_contents"))


def test_extents_follow_the_geometries(filled_register):
    assert extent(filled_register, "territories") == (150_000, 199_000, 152_000, 200_000)
    assert extent(filled_register, "review_map") == (150_000, 199_000, 152_000, 200_000)
    assert extent(filled_register, "regions") == (None, None, None, None)

    with writing(filled_register, AN) as connection:
        connection.execute("DELETE FROM territories WHERE partnership_id = '002'")
    assert extent(filled_register, "review_map") == (150_000, 199_000, 151_000, 200_000)

    with writing(filled_register, AN) as connection:
        connection.execute("DELETE FROM territories")
    assert extent(filled_register, "territories") == (None, None, None, None)


def test_only_tables_that_change_say_so(filled_register):
    with closing(sqlite3.connect(filled_register)) as connection:
        connection.execute("UPDATE gpkg_contents SET last_change = '2000-01-01T00:00:00.000Z'")
        connection.commit()

    with writing(filled_register, AN) as connection:
        connection.execute("UPDATE partnerships SET absent_runs = 1")

    changes = last_changes(filled_register)
    assert {name for name, time in changes.items() if time > "2001"} == {"partnerships"}


def test_without_its_index_a_register_still_works(filled_register):
    pytest.importorskip("osgeo.gdal")
    remove_index(filled_register)

    with writing(filled_register, AN) as connection:
        connection.execute(
            "UPDATE territories SET geom = ? WHERE partnership_id = '002'", (box(150_000, 199_000, 9, 9),)
        )

    assert extent(filled_register, "territories") == (150_000, 199_000, 151_000, 200_000)
    assert integrity_check(filled_register) == ("the spatial index of territories is gone",)


def remove_index(path):
    """Remove the index as a person does with the button of QGIS."""
    from osgeo import gdal

    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    source.ReleaseResultSet(source.ExecuteSQL("SELECT DisableSpatialIndex('territories', 'geom')"))


@pytest.mark.skipif(shutil.which("ogrinfo") is None, reason="needs ogrinfo")
def test_ogrinfo_lists_every_layer_and_reads_all(filled_register):
    done = subprocess.run(["ogrinfo", "-ro", "-al", str(filled_register)], capture_output=True, text=True, check=True)
    assert "Warning" not in done.stderr + done.stdout
    assert "ERROR" not in done.stderr + done.stdout
    listed = [line.partition(": ")[2] for line in done.stdout.splitlines() if line.startswith("Layer name: ")]
    assert set(listed) == {one.name for one in (*SCHEMA.tables, *SCHEMA.views)}
    map_part = done.stdout.partition("Layer name: review_map")[2]
    assert "Feature Count: 2" in map_part
    assert "Extent: (150000.000000, 199000.000000) - (152000.000000, 200000.000000)" in map_part
    assert 'ID["EPSG",31370]' in map_part
    assert "partnership_id (String) = 001" in map_part
    assert "deadline (Date) = 2030/12/31" in map_part


def qgis_layer(path, name):
    core = pytest.importorskip("qgis.core")
    layer = core.QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid(), name
    return layer


@pytest.mark.parametrize("name", [one.name for one in (*SCHEMA.tables, *SCHEMA.views)])
def test_qgis_opens_each_as_a_layer(filled_register, name):
    layer = qgis_layer(filled_register, name)
    with reading(filled_register) as connection:
        number = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]

    features = list(layer.getFeatures())

    assert len(features) == layer.featureCount() == number
    assert len({feature.id() for feature in features}) == number
    columns = {one.name: [column.name for column in one.all_columns] for one in SCHEMA.tables}
    if name in columns:
        expected = [column for column in columns[name] if column != "geom"]
        assert [field.name() for field in layer.fields()] == expected
    assert layer.isSpatial() is (name in (*SPATIAL, *MAPS))


def test_the_map_shows_geometry_state_and_filter(filled_register):
    layer = qgis_layer(filled_register, "review_map")
    assert layer.crs().authid() == "EPSG:31370"
    bounds = layer.extent()
    assert (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum()) == (
        150_000,
        199_000,
        152_000,
        200_000,
    )

    assert layer.setSubsetString("\"state\" = 'draft' AND \"deadline\" > '2030-01-01'")
    (feature,) = layer.getFeatures()
    assert feature["partnership_id"] == "002"
    assert feature["class"] == "straddles_minor"
    assert feature["main_share"] == pytest.approx(0.95)
    assert feature["conforms"] is False
    assert feature["deadline"].toString("yyyy-MM-dd") == "2030-12-31"
    assert feature.geometry().area() == pytest.approx(1_000_000)

    assert layer.setSubsetString('"state" IS NULL')
    assert [one["partnership_id"] for one in layer.getFeatures()] == ["001"]


def test_the_map_can_be_asked_by_place_and_by_number(filled_register):
    core = pytest.importorskip("qgis.core")
    layer = qgis_layer(filled_register, "review_map")
    corner = core.QgsRectangle(150_100, 199_100, 150_200, 199_200)

    (found,) = layer.getFeatures(core.QgsFeatureRequest(corner))

    assert found["partnership_id"] == "001"
    assert layer.getFeature(found.id())["partnership_id"] == "001"


def test_findings_that_ended_or_are_of_another_set_are_not_current(filled_register):
    with writing(filled_register, AN) as connection:
        connection.execute("UPDATE findings SET until_run = 1 WHERE partnership_id = '001'")
        connection.execute("INSERT INTO reference_sets (reference_set) VALUES ('other')")
        connection.execute("UPDATE findings SET reference_set = 'other' WHERE partnership_id = '002'")
        current = connection.execute("SELECT count(*) FROM current_findings").fetchone()[0]
        connection.execute("UPDATE register_info SET value = 'other' WHERE key = 'current_reference_set'")
        after = connection.execute("SELECT partnership_id FROM current_findings").fetchall()
    assert current == 0
    assert [row[0] for row in after] == ["002"]


def test_a_name_with_odd_signs_is_no_trouble(tmp_path):
    path = make_register(tmp_path / "réferentie #1 100%?mode=memory&x.gpkg")
    assert quick_check(path) == ()
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
