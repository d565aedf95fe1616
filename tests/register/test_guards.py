"""Guards: what people may change in the attribute table they can, the rest is refused with a plain sentence."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from regioalign.regioalign_plugin.register.errors import RegisterReadOnly, RegisterRefused
from regioalign.regioalign_plugin.register.file import FileState, integrity_check, reading, state_of, writing
from regioalign.regioalign_plugin.register.schema import SCHEMA
from regioalign.tests.register.registers import AN, INSERT_EVENT, STAMP, box

GUARDED = [table.name for table in SCHEMA.tables if table.name != "regioalign_writing"]
PARTNERSHIPS = "In partnerships only note and contact can be changed here. For the rest use the panel or the algorithms"


def dump(path):
    """Give all rows of all our tables."""
    with reading(path) as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(f'SELECT * FROM "{table.name}" ORDER BY fid')]
            for table in SCHEMA.tables
        }


@pytest.fixture
def plain(filled_register):
    """Give the register opened as by any program that knows SQLite."""
    with closing(sqlite3.connect(filled_register, isolation_level=None)) as connection:
        yield connection


@pytest.mark.parametrize("table", GUARDED)
def test_plain_sql_can_neither_add_nor_delete_rows(plain, filled_register, table):
    before = dump(filled_register)
    if plain.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]:
        with pytest.raises(sqlite3.DatabaseError, match=r"changed|changes"):
            plain.execute(f'DELETE FROM "{table}"')
    columns = [row[1] for row in plain.execute(f'PRAGMA table_info("{table}")')]
    # SQLite looks for the functions of the spatial index before it fires anything.
    with pytest.raises(sqlite3.DatabaseError, match=r"changes|changed|no such function: ST_IsEmpty"):
        plain.execute(f'INSERT OR REPLACE INTO "{table}" VALUES ({", ".join("1" for _ in columns)})')
    assert dump(filled_register) == before


@pytest.mark.parametrize("table", [name for name in GUARDED if name not in ("territories", "regions", "pieces")])
def test_plain_sql_can_change_no_guarded_column(plain, table):
    columns = {column.name: column for column in SCHEMA.table(table).all_columns}
    if not plain.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]:
        pytest.skip("no rows")
    for name, column in columns.items():
        value = "99" if name == "fid" else "'2001-01-01'"
        change = f'UPDATE "{table}" SET "{name}" = {value}'
        if column.free:
            plain.execute(change)
        else:
            with pytest.raises(sqlite3.IntegrityError, match=r"can be changed here|Only RegioAlign|never changed"):
                plain.execute(change)


def test_the_token_that_opens_the_guards_cannot_be_made_by_others(plain):
    with pytest.raises(sqlite3.OperationalError, match="no such function: only_regioalign_writes_here"):
        plain.execute("INSERT INTO regioalign_writing (token) VALUES ('open')")


def test_the_token_is_never_left_behind(filled_register, plain):
    with writing(filled_register, AN) as connection:
        assert connection.execute("SELECT count(*) FROM regioalign_writing").fetchone()[0] == 1
        assert plain.execute("SELECT count(*) FROM regioalign_writing").fetchone()[0] == 0
    assert plain.execute("SELECT count(*) FROM regioalign_writing").fetchone()[0] == 0


@pytest.mark.parametrize("table", ["events", "explanation_versions"])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {0} SET fid = fid",
        "UPDATE {0} SET partnership_id = '001'",
        "DELETE FROM {0}",
        "INSERT OR REPLACE INTO {0} SELECT * FROM {0}",
        "UPDATE OR REPLACE {0} SET fid = 7",
    ],
)
def test_history_is_changed_by_nobody_not_even_by_us(filled_register, table, statement):
    before = dump(filled_register)

    def write():
        with writing(filled_register, AN) as connection:
            connection.execute(statement.format(table))

    with pytest.raises(RegisterRefused, match=f"Rows of {table} are never changed or deleted"):
        write()
    assert dump(filled_register) == before


def test_a_number_of_an_event_is_never_given_again(filled_register):
    with writing(filled_register, AN) as connection:
        connection.execute(INSERT_EVENT, ("001", STAMP))
        assert connection.execute("SELECT max(fid) FROM events").fetchone()[0] == 2


def test_reading_cannot_write(filled_register):
    def write():
        with reading(filled_register) as connection:
            connection.execute("UPDATE partnerships SET note = 'x'")

    pytest.raises(RegisterReadOnly, write)


@pytest.fixture
def gdal():
    # Another test may have asked for exceptions; they are taken back in the reverse order.
    for name in ("osr", "ogr", "gdal"):
        module = pytest.importorskip(f"osgeo.{name}")
        if module.GetUseExceptions():
            module.DontUseExceptions()
    return module


def open_layer(gdal, path, name):
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    return source, source.GetLayerByName(name)


def test_a_program_that_rewrites_whole_rows_with_the_same_values_does_no_harm(filled_register, gdal):
    before = dump(filled_register)
    for table in SCHEMA.tables:
        source, layer = open_layer(gdal, filled_register, table.name)
        for feature in list(layer):
            assert layer.SetFeature(feature) == 0 or table.append_only, (table.name, gdal.GetLastErrorMsg())
        del source, layer
    assert dump(filled_register) == before
    assert integrity_check(filled_register) == ()


def test_a_program_that_rewrites_whole_rows_can_change_free_columns(filled_register, gdal):
    source, layer = open_layer(gdal, filled_register, "explanations")
    feature = layer.GetFeature(1)
    feature.SetField("note", "bellen")
    assert layer.SetFeature(feature) == 0
    del feature, source, layer
    with reading(filled_register) as connection:
        assert connection.execute("SELECT note, reasons FROM explanations").fetchone()[0] == "bellen"


def test_geometries_cannot_be_moved_by_others(filled_register, gdal):
    source, layer = open_layer(gdal, filled_register, "territories")
    feature = layer.GetFeature(1)
    shape = feature.GetGeometryRef().Buffer(5)
    feature.SetGeometry(shape)
    assert layer.SetFeature(feature) != 0
    assert "Only RegioAlign changes territories" in gdal.GetLastErrorMsg()
    del feature, source, layer
    with reading(filled_register) as connection:
        assert connection.execute("SELECT geom FROM territories").fetchone()[0] == box(150_000, 199_000, 1000, 1000)


@pytest.fixture
def layer(filled_register):
    core = pytest.importorskip("qgis.core")
    layer = core.QgsVectorLayer(f"{filled_register}|layername=partnerships", "partnerships", "ogr")
    assert layer.startEditing()
    return layer


def change(layer, number, column, value):
    assert layer.changeAttributeValue(number, layer.fields().indexOf(column), value)


def test_free_columns_are_changed_in_the_attribute_table_of_qgis(filled_register, layer):
    change(layer, 1, "note", "vraagt uitstel")
    change(layer, 2, "contact", "els@voorbeeld.be")

    assert layer.commitChanges(), layer.commitErrors()

    with reading(filled_register) as connection:
        rows = connection.execute("SELECT note, contact FROM partnerships ORDER BY fid").fetchall()
    assert [tuple(row) for row in rows] == [("vraagt uitstel", None), (None, "els@voorbeeld.be")]
    assert state_of(filled_register)[0] is FileState.USABLE
    assert integrity_check(filled_register) == ()


def test_guarded_columns_are_refused_in_the_attribute_table_of_qgis(filled_register, layer):
    before = dump(filled_register)
    change(layer, 1, "name", "Andere naam")

    assert not layer.commitChanges()

    assert PARTNERSHIPS in " ".join(layer.commitErrors())
    layer.rollBack()
    assert dump(filled_register) == before


def test_rows_are_neither_added_nor_deleted_in_the_attribute_table_of_qgis(filled_register, layer):
    core = pytest.importorskip("qgis.core")
    before = dump(filled_register)
    feature = core.QgsFeature(layer.fields())
    feature["partnership_id"] = "009"
    layer.addFeature(feature)
    assert not layer.commitChanges()
    assert PARTNERSHIPS in " ".join(layer.commitErrors())
    layer.rollBack()
    layer.startEditing()
    layer.deleteFeature(1)
    assert not layer.commitChanges()
    assert PARTNERSHIPS in " ".join(layer.commitErrors())
    layer.rollBack()
    assert dump(filled_register) == before


def test_what_people_add_beside_our_columns_is_no_harm(filled_register, layer):
    core = pytest.importorskip("qgis.core")
    from qgis.PyQt.QtCore import QMetaType

    layer.addAttribute(core.QgsField("dossier", QMetaType.Type.QString, len=20))
    assert layer.commitChanges(), layer.commitErrors()
    layer.dataProvider().createAttributeIndex(layer.fields().indexOf("name"))
    layer.saveStyleToDatabase("kaart", "", True, "")
    assert state_of(filled_register)[0] is FileState.USABLE
    layer.startEditing()
    change(layer, 1, "dossier", "2026/7")
    assert layer.commitChanges(), layer.commitErrors()
    with writing(filled_register, AN) as connection:
        connection.execute("UPDATE partnerships SET name = 'nieuw' WHERE fid = 1")
        row = connection.execute("SELECT name, dossier FROM partnerships WHERE fid = 1").fetchone()
    assert tuple(row) == ("nieuw", "2026/7")


@pytest.mark.parametrize("column", ["note", "contact", "name", "partnership_id"])
def test_columns_of_ours_cannot_be_removed(filled_register, gdal, column):
    source, layer = open_layer(gdal, filled_register, "partnerships")
    assert layer.DeleteField(layer.GetLayerDefn().GetFieldIndex(column)) != 0
    del source, layer
    assert state_of(filled_register)[0] is FileState.USABLE


def test_compacting_the_file_does_no_harm(filled_register, plain):
    before = dump(filled_register)
    plain.execute("VACUUM")
    assert dump(filled_register) == before
    assert integrity_check(filled_register) == ()
