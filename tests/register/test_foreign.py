"""Files that others changed or made to harm: refused before anything of theirs runs."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from regioalign.regioalign_plugin.register.errors import (
    NotARegister,
    RegisterDamaged,
    RegisterForeign,
    RegisterNewer,
    RegisterRefused,
)
from regioalign.regioalign_plugin.register.file import (
    FileState,
    integrity_check,
    quick_check,
    reading,
    state_of,
    writing,
)
from regioalign.tests.register.registers import AN, box, count

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
WRITE_ANYWAY = "PRAGMA writable_schema = ON"


def spoil(path, *statements):
    """Change a register with plain SQL, as its structure allows to anyone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.create_function("ST_IsEmpty", 1, lambda _: 0)
        for statement in statements:
            connection.execute(statement)


def refusal(path):
    """Give what reading, writing and checking all raise; nothing is written."""
    before = path.read_bytes()

    def write():
        with writing(path, AN) as connection:
            connection.execute("UPDATE partnerships SET note = 'written'")

    def read():
        with reading(path) as connection:
            connection.execute("SELECT * FROM review_map").fetchall()

    found = [pytest.raises(RegisterForeign, act).value for act in (read, write, lambda: quick_check(path))]
    assert path.read_bytes() == before
    state, error = state_of(path)
    assert state is FileState.CHANGED
    assert {one.names for one in found} == {error.names}
    return error


LOG = "CREATE TABLE IF NOT EXISTS loot (fid INTEGER PRIMARY KEY, what TEXT)"


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("CREATE TRIGGER spy AFTER UPDATE ON partnerships BEGIN INSERT INTO loot (what) VALUES (NEW.note); END", "spy"),
        ("CREATE TRIGGER spy BEFORE INSERT ON events BEGIN SELECT RAISE(IGNORE); END", "spy"),
        ("CREATE TRIGGER spy AFTER INSERT ON territories BEGIN DELETE FROM loot; END", "spy"),
        ("CREATE TRIGGER rtree_territories_geom_update9 AFTER UPDATE ON territories BEGIN DELETE FROM loot; END",
         "rtree_territories_geom_update9"),
        ("CREATE TRIGGER rtree_territories_geom_update5 AFTER UPDATE ON territories WHEN OLD.fid != NEW.fid "
         "BEGIN DELETE FROM rtree_territories_geom WHERE id = OLD.fid; DELETE FROM loot; END",
         "rtree_territories_geom_update5"),
        ("CREATE TRIGGER rtree_territories_geom_update5 AFTER UPDATE ON territories WHEN (SELECT count(*) FROM loot) "
         "BEGIN DELETE FROM rtree_territories_geom WHERE id = OLD.fid; END", "rtree_territories_geom_update5"),
        ("CREATE TRIGGER spy AFTER UPDATE ON gpkg_contents BEGIN DELETE FROM loot; END", "spy"),
        ("CREATE TRIGGER spy AFTER UPDATE ON GPKG_CONTENTS BEGIN DELETE FROM loot; END", "spy"),
        ("CREATE TRIGGER spy INSTEAD OF UPDATE ON review_map BEGIN DELETE FROM loot; END", "spy"),
        ("CREATE TRIGGER spy AFTER INSERT ON rtree_territories_geom_node BEGIN DELETE FROM loot; END", "spy"),
        ("CREATE TRIGGER spy AFTER INSERT ON regioalign_writing BEGIN DELETE FROM loot; END", "spy"),
        ("CREATE UNIQUE INDEX trap ON partnerships (partnership_id, sector)", "trap"),
        ("CREATE INDEX trap ON partnerships (abs(name))", "trap"),
        ("CREATE INDEX trap ON partnerships (name) WHERE length(name) > 3", "trap"),
    ],
)  # fmt: skip
def test_what_hangs_on_our_tables_and_is_not_ours_is_refused(filled_register, statement, name):
    spoil(filled_register, LOG, statement)
    assert refusal(filled_register).added == (name,)


@pytest.mark.parametrize(
    ("statements", "changed", "missing"),
    [
        (["DROP TRIGGER guard_events_delete"], (), ("guard_events_delete",)),
        (["DROP TRIGGER keep_events_delete",
          "CREATE TRIGGER keep_events_delete BEFORE DELETE ON events BEGIN SELECT 1; END"],
         ("keep_events_delete",), ()),
        (["DROP VIEW current_findings", "CREATE VIEW current_findings AS SELECT 1 AS OGC_FID"],
         ("current_findings",), ()),
        (["DROP VIEW review_map", "CREATE TABLE review_map (fid INTEGER PRIMARY KEY, state TEXT)"],
         ("review_map",), ()),
        (["DROP INDEX findings_current"], (), ("findings_current",)),
        (["DROP TABLE regioalign_writing", "CREATE VIEW regioalign_writing AS SELECT 1 AS fid, 'x' AS token"],
         ("regioalign_writing",), ("guard_regioalign_writing_insert",)),
        (["DROP TABLE attachments"], (), (
            "attachments", "attachments_partnership", "attachments_sha256",
            "guard_attachments_insert", "guard_attachments_update", "guard_attachments_delete")),
        (["DROP TRIGGER rtree_territories_geom_insert"], (), ("rtree_territories_geom_insert",)),
        (["DROP TABLE gpkg_extensions", "CREATE VIEW gpkg_extensions AS SELECT 1"], ("gpkg_extensions",), ()),
        (["ALTER TABLE partnerships RENAME COLUMN note TO memo"],
         ("partnerships", "guard_partnerships_update"), ()),
        (["ALTER TABLE partnerships ADD COLUMN evil TEXT GENERATED ALWAYS AS (zeroblob(1000000000)) VIRTUAL"],
         ("partnerships",), ()),
        (["ALTER TABLE partnerships ADD COLUMN evil TEXT AS (upper(name))"], ("partnerships",), ()),
        (["ALTER TABLE partnerships ADD COLUMN evil TEXT CHECK (evil <> 'x')"], ("partnerships",), ()),
        (["ALTER TABLE partnerships ADD COLUMN evil TEXT REFERENCES runs(fid)"], ("partnerships",), ()),
    ],
)  # fmt: skip
def test_what_bears_our_names_and_is_not_as_we_made_it_is_refused(filled_register, statements, changed, missing):
    spoil(filled_register, *statements)
    error = refusal(filled_register)
    assert sorted(error.changed) == sorted(changed)
    assert sorted(error.missing) == sorted(missing)


def test_the_table_that_tells_the_version_is_not_believed_if_it_is_a_view(tmp_path):
    path = tmp_path / "view.gpkg"
    spoil(path, f"CREATE VIEW register_info AS {ENDLESS} SELECT 'schema_version' AS key, max(i) AS value FROM n")
    assert refusal(path).changed == ("register_info",)


def test_the_table_that_tells_the_version_is_not_believed_if_it_computes(tmp_path):
    path = tmp_path / "computed.gpkg"
    spoil(path, 'CREATE TABLE "register_info" ("key" TEXT, "value" TEXT AS (hex(zeroblob(500000000))))')
    assert refusal(path).changed == ("register_info",)


@pytest.mark.parametrize("value", ["", "one", "-1", "0", "1.0", "٣", "9" * 1000, "x" * 1_000_000])
def test_a_version_that_is_no_number_is_damage(filled_register, value):
    with writing(filled_register, AN) as connection:
        connection.execute("UPDATE register_info SET value = ? WHERE key = 'schema_version'", (value,))
    state, error = state_of(filled_register)
    if value.startswith("9"):  # cut off, but a number: newer than we know
        assert isinstance(error, RegisterNewer)
    else:
        assert state is FileState.DAMAGED
        assert isinstance(error, RegisterDamaged)


def test_triggers_and_views_elsewhere_are_never_touched(filled_register):
    spoil(
        filled_register,
        LOG,
        "CREATE TABLE mine (fid INTEGER PRIMARY KEY, what TEXT)",
        "CREATE TRIGGER spy AFTER INSERT ON mine BEGIN INSERT INTO loot (what) VALUES ('ran'); END",
        f"CREATE VIEW endless AS {ENDLESS} SELECT max(i) FROM n",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('endless', 'attributes', 'endless')",
        "CREATE VIRTUAL TABLE notes USING fts5(text)",
    )

    with writing(filled_register, AN) as connection:
        connection.execute("UPDATE territories SET geom = ? WHERE fid = 1", (box(0, 0, 1, 1),))
        connection.execute("UPDATE partnerships SET name = 'x'")
        assert count(connection, "loot") == 0

    assert state_of(filled_register)[0] is FileState.USABLE
    assert quick_check(filled_register) == ()


def test_triggers_of_newer_gdal_for_the_same_index_are_taken(filled_register):
    put = (
        'UPDATE "rtree_territories_geom" SET minx = ST_MinX(NEW."geom"), maxx = ST_MaxX(NEW."geom"), '
        'miny = ST_MinY(NEW."geom"), maxy = ST_MaxY(NEW."geom") WHERE id = NEW."fid"'
    )
    spoil(
        filled_register,
        "DROP TRIGGER rtree_territories_geom_update1",
        'CREATE TRIGGER "rtree_territories_geom_update6" AFTER UPDATE OF "geom" ON "territories" WHEN OLD."fid" = '
        'NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) AND (OLD."geom" NOTNULL AND NOT '
        f'ST_IsEmpty(OLD."geom")) BEGIN {put}; END',
        'CREATE TRIGGER "rtree_territories_geom_update7" AFTER UPDATE OF "geom" ON "territories" WHEN OLD."fid" = '
        'NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) AND (OLD."geom" ISNULL OR '
        'ST_IsEmpty(OLD."geom")) BEGIN INSERT INTO "rtree_territories_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), '
        'ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END',
        'CREATE TRIGGER "trigger_insert_feature_count_territories" AFTER INSERT ON "territories" BEGIN UPDATE '
        "gpkg_ogr_contents SET feature_count = feature_count + 1 WHERE lower(table_name) = lower('territories'); END",
    )

    assert state_of(filled_register)[0] is FileState.USABLE
    with writing(filled_register, AN) as connection:
        connection.execute("UPDATE territories SET geom = ? WHERE fid = 1", (box(5, 5, 1, 1),))
    assert integrity_check(filled_register) == ()


def test_a_trigger_made_to_take_forever_to_look_at_is_refused_at_once(filled_register):
    condition = "NOT " * 5000 + "NULL"
    name = "rtree_territories_geom_update5"
    sql = f"CREATE TRIGGER {name} AFTER UPDATE ON territories WHEN {condition} BEGIN SELECT 1; END"
    with closing(sqlite3.connect(filled_register, isolation_level=None)) as connection:
        connection.execute(WRITE_ANYWAY)
        connection.execute(
            "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) "
            "VALUES ('trigger', ?, 'territories', 0, ?)",
            (name, sql),
        )
    error = pytest.raises((RegisterForeign, RegisterDamaged), lambda: open_for_reading(filled_register)).value
    assert str(error)


def open_for_reading(path):
    with reading(path):
        pass


def test_a_huge_readme_is_not_read(filled_register):
    with writing(filled_register, AN) as connection:
        connection.execute("INSERT INTO README (topic, text) VALUES ('huge', zeroblob(50000000))")
    assert state_of(filled_register)[0] is FileState.USABLE


def test_sql_in_values_stays_text(filled_register):
    text = "'); DROP TABLE events; --"
    with writing(filled_register, AN) as connection:
        connection.execute("UPDATE partnerships SET name = ?", (text,))
    with reading(filled_register) as connection:
        assert count(connection, "events") == 1
        assert connection.execute("SELECT name FROM review_map").fetchone()[0] == text


def test_another_geopackage_is_no_register(tmp_path):
    ogr = pytest.importorskip("osgeo.ogr")
    path = tmp_path / "other.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    source.CreateLayer("partnerships")
    del source
    error = pytest.raises(NotARegister, lambda: open_for_reading(path)).value
    assert error.detail == "it is another GeoPackage"
    assert state_of(path)[0] is FileState.FOREIGN


def test_a_register_cannot_be_made_to_write_elsewhere_by_attaching(filled_register, tmp_path):
    def attach():
        with reading(filled_register) as connection:
            connection.execute("ATTACH ? AS other", (str(tmp_path / "other.db"),))
            connection.execute("CREATE TABLE other.t (x)")

    with pytest.raises(Exception, match=r"read-?only|refuses"):
        attach()


def test_refused_is_what_our_own_rules_forbid(filled_register):
    def write():
        with writing(filled_register, AN) as connection:
            connection.execute("INSERT INTO partnerships (partnership_id) VALUES ('001')")

    assert "UNIQUE" in pytest.raises(RegisterRefused, write).value.detail
