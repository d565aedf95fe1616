"""Migrations: a checked backup first, then one transaction; tried with a made-up next version, and from version 1."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import partial
from subprocess import TimeoutExpired

import pytest

from regioalign.regioalign_plugin.register import file
from regioalign.regioalign_plugin.register import migrations as migrations_module
from regioalign.regioalign_plugin.register.errors import (
    MigrationFailed,
    RegisterCurrent,
    RegisterDamaged,
    RegisterForeign,
    RegisterNewer,
    RegisterOlder,
)
from regioalign.regioalign_plugin.register.file import (
    FileState,
    integrity_check,
    quick_check,
    reading,
    state_of,
    writing,
)
from regioalign.regioalign_plugin.register.migrations import MIGRATIONS, Migration, migrate
from regioalign.regioalign_plugin.register.schema import SCHEMA, SCHEMA_1, SCHEMA_VERSION
from regioalign.regioalign_plugin.register.structure import Column, Table
from regioalign.regioalign_plugin.register.transactions import changing
from regioalign.tests.register.registers import AN, AT, fill_register, holding, make_register, make_version_1, start

# The next version has one table and one column more; a column that comes last is added as SQLite adds it.
MEETINGS = Table("meetings", "A meeting.", (Column("place", "TEXT", "Where.", null=True),))
RUNS_NEXT = replace(
    SCHEMA.table("runs"), columns=(*SCHEMA.table("runs").columns, Column("place", "TEXT", "Where.", null=True))
)
TABLES_NEXT = tuple(RUNS_NEXT if table.name == "runs" else table for table in SCHEMA.tables)
SCHEMA_NEXT = replace(SCHEMA, version=SCHEMA_VERSION + 1, tables=(*TABLES_NEXT, MEETINGS))


def to_next(connection):
    """Bring this version to the next."""
    connection.execute('ALTER TABLE "runs" ADD COLUMN "place" TEXT')
    known = {one.name: one.sql for one in SCHEMA.objects}
    for one in SCHEMA_NEXT.objects:
        if known.get(one.name) == one.sql or one.name == "runs":
            continue
        if one.name in known:
            connection.execute(f'DROP TRIGGER "{one.name}"')
        connection.execute(one.sql)
    connection.execute("UPDATE runs SET place = 'Leuven'")


STEPS = (Migration(SCHEMA, to_next),)
BACKUP = f"regioalign.backup-v{SCHEMA_VERSION}-20260302T093000Z.gpkg"


def files(folder):
    return sorted(one.name for one in folder.iterdir())


def rows(path, schema=SCHEMA):
    with reading(path, schema=schema) as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(f'SELECT * FROM "{table.name}"')]
            for table in min(SCHEMA, schema, key=lambda one: one.version).tables
            if table.name not in ("register_info", "runs")
        }


def migrate_to_next(path, steps=STEPS, at=AT):
    return migrate(path, AN, at=at, wait_s=0.2, migrations=steps, schema=SCHEMA_NEXT)


def test_there_is_a_way_from_every_earlier_version():
    assert SCHEMA.version == SCHEMA_VERSION
    assert [one.before.version for one in MIGRATIONS] == list(range(1, SCHEMA_VERSION))


def test_a_migration_keeps_all_rows_and_a_backup(filled_register):
    before, content = rows(filled_register), filled_register.read_bytes()

    backup = migrate_to_next(filled_register)

    assert backup == filled_register.with_name(BACKUP)
    assert files(filled_register.parent) == [BACKUP, "regioalign.gpkg"]
    assert rows(filled_register, SCHEMA_NEXT) == before
    assert rows(backup) == before
    assert integrity_check(backup) == ()
    assert len(backup.read_bytes()) == len(content)
    with reading(filled_register, schema=SCHEMA_NEXT) as connection:
        assert connection.execute("SELECT value FROM register_info WHERE key = 'schema_version'").fetchone()[0] == str(
            SCHEMA_NEXT.version
        )
        assert connection.execute("SELECT place FROM runs").fetchone()[0] == "Leuven"
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_steps_are_taken_in_order(filled_register):
    third = replace(SCHEMA_NEXT, version=SCHEMA_NEXT.version + 1)
    taken = []

    def note(connection):
        taken.append(connection.execute("SELECT count(*) FROM meetings").fetchone()[0])

    steps = (Migration(SCHEMA_NEXT, note), Migration(SCHEMA, to_next))
    migrate(filled_register, AN, at=AT, migrations=steps, schema=third)

    assert taken == [0]
    with reading(filled_register, schema=third):
        pass


def test_a_register_of_this_version_needs_no_migration(filled_register):
    def act():
        migrate(filled_register, AN, at=AT)

    assert pytest.raises(RegisterCurrent, act).value.version == SCHEMA_VERSION
    assert files(filled_register.parent) == ["regioalign.gpkg"]


def test_a_newer_register_is_not_migrated(filled_register):
    migrate_to_next(filled_register)
    pytest.raises(RegisterNewer, migrate, filled_register, AN, at=AT)


def test_a_version_without_a_way_is_left_alone(filled_register):
    content = filled_register.read_bytes()
    pytest.raises(RegisterOlder, migrate_to_next, filled_register, steps=())
    assert filled_register.read_bytes() == content
    assert files(filled_register.parent) == ["regioalign.gpkg"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda connection: None, "meetings"),
        (
            lambda connection: (to_next(connection), connection.execute("DROP TRIGGER guard_events_insert")),
            "guard_events",
        ),
        (lambda connection: (to_next(connection), connection.execute("DELETE FROM partnerships")), "point to rows"),
    ],
)
def test_a_migration_that_goes_wrong_leaves_the_file_as_it_was(filled_register, change, words):
    before = rows(filled_register)
    error = pytest.raises(MigrationFailed, migrate_to_next, filled_register, steps=(Migration(SCHEMA, change),)).value
    assert words in error.detail
    assert rows(filled_register) == before
    assert rows(error.backup) == before
    assert quick_check(filled_register) == ()


def test_a_mistake_in_a_step_leaves_the_file_as_it_was(filled_register):
    def mistake(connection):
        to_next(connection)
        raise ZeroDivisionError

    before = rows(filled_register)
    pytest.raises(ZeroDivisionError, migrate_to_next, filled_register, steps=(Migration(SCHEMA, mistake),))
    assert rows(filled_register) == before


def test_backups_never_replace_each_other(filled_register):
    mine = filled_register.with_name(BACKUP)
    mine.write_text("mine")

    backup = migrate_to_next(filled_register)

    assert backup.name == f"regioalign.backup-v{SCHEMA_VERSION}-20260302T093000Z-2.gpkg"
    assert mine.read_text() == "mine"


def test_the_name_of_a_backup_has_the_time_in_utc(filled_register):
    at = datetime(2026, 7, 1, 1, 15, 2, tzinfo=timezone(timedelta(hours=2)))
    assert migrate_to_next(filled_register, at=at).name == f"regioalign.backup-v{SCHEMA_VERSION}-20260630T231502Z.gpkg"


def test_a_damaged_file_is_not_migrated(filled_register):
    content = bytearray(filled_register.read_bytes())
    with closing(sqlite3.connect(filled_register)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'overlaps_finding'").fetchone()[0]
    content[4096 * (page - 1) : 4096 * page] = b"\xa5" * 4096
    filled_register.write_bytes(content)

    pytest.raises(RegisterDamaged, migrate_to_next, filled_register)

    assert filled_register.read_bytes() == content
    assert files(filled_register.parent) == ["regioalign.gpkg"]


def test_a_register_that_others_changed_is_not_migrated(filled_register):
    with closing(sqlite3.connect(filled_register)) as connection:
        connection.execute("CREATE TRIGGER spy AFTER UPDATE ON runs BEGIN DELETE FROM README; END")
    pytest.raises(RegisterForeign, migrate_to_next, filled_register)
    assert files(filled_register.parent) == ["regioalign.gpkg"]


def test_no_room_for_a_backup_means_no_migration(filled_register, monkeypatch):
    def refuse(*_args, **_more):
        raise OSError(28, "No space left on device")

    before = rows(filled_register)
    monkeypatch.setattr(migrations_module, "place", refuse)
    pytest.raises(OSError, migrate_to_next, filled_register)
    assert rows(filled_register) == before
    assert files(filled_register.parent) == ["regioalign.gpkg"]


def test_writing_migrates_first(filled_register, monkeypatch):
    def changing_next(path, who, *, wait_s):
        return real_changing(path, who, wait_s=wait_s, schema=SCHEMA_NEXT)

    def migrate_next(path, who, *, at, wait_s):
        return migrate(path, who, at=at, wait_s=wait_s, migrations=STEPS, schema=SCHEMA_NEXT)

    real_changing = file.changing
    monkeypatch.setattr(file, "changing", changing_next)
    monkeypatch.setattr(file, "migrate", migrate_next)
    with file.writing(filled_register, AN) as connection:
        connection.execute("INSERT INTO meetings (place) VALUES ('Gent')")

    assert len(files(filled_register.parent)) == 2
    assert state_of(filled_register)[1].version == SCHEMA_NEXT.version


MIGRATING = """
from regioalign.tests.register.test_migrations import *
print("ready", flush=True)
input()
migrate(path, AN, at=AT, migrations=STEPS, schema=SCHEMA_NEXT)
"""


def test_two_programs_that_migrate_at_once_do_it_once(filled_register):
    before = rows(filled_register)
    with holding(MIGRATING, filled_register) as first, start(MIGRATING, filled_register) as second:
        assert second.stdout.readline().strip() == "ready"
        for process in (first, second):
            process.stdin.write("go on\n")
            process.stdin.flush()
        errors = [process.communicate(timeout=60)[1] for process in (first, second)]
    assert sorted(process.returncode for process in (first, second)) == [0, 1], errors
    assert any("RegisterCurrent" in error for error in errors)
    assert rows(filled_register, SCHEMA_NEXT) == before
    assert files(filled_register.parent) == [BACKUP, "regioalign.gpkg"]


@pytest.mark.parametrize("delay_ms", range(0, 40, 4))
def test_a_migration_killed_at_any_moment_leaves_one_version_or_the_other(filled_register, delay_ms):
    before = rows(filled_register)
    with holding(MIGRATING, filled_register) as process:
        process.stdin.write("go on\n")
        process.stdin.flush()
        with suppress(TimeoutExpired):
            process.wait(timeout=delay_ms / 1000)
        process.kill()
        process.wait(timeout=30)
    error = state_of(filled_register)[1]
    assert error is None or (isinstance(error, RegisterNewer) and error.version == SCHEMA_NEXT.version)
    assert rows(filled_register, SCHEMA if error is None else SCHEMA_NEXT) == before
    for backup in filled_register.parent.glob("regioalign.backup-*.gpkg"):
        assert integrity_check(backup) == ()
        assert rows(backup) == before


# --- from version 1


@pytest.fixture
def register_1(tmp_path):
    """A register as the RegioAlign that made version 1 wrote it, with two partnerships."""
    path = make_version_1(tmp_path / "regioalign.gpkg")
    return fill_register(path, partial(changing, schema=SCHEMA_1))


def content(path, sql):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


STRUCTURE = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name",
    "SELECT table_name, data_type, identifier, description, srs_id FROM gpkg_contents ORDER BY table_name",
    "SELECT * FROM gpkg_data_columns ORDER BY table_name, column_name",
    "SELECT * FROM gpkg_geometry_columns ORDER BY table_name",
    "SELECT * FROM gpkg_extensions ORDER BY table_name",
    "SELECT * FROM README ORDER BY fid",
    "SELECT key FROM register_info ORDER BY fid",
    "SELECT value FROM register_info WHERE key = 'schema_version'",
)


def test_version_1_is_still_known_word_for_word(tmp_path):
    with reading(make_version_1(tmp_path / "regioalign.gpkg"), schema=SCHEMA_1):
        pass


def test_a_register_of_version_1_is_told_to_be_older(register_1):
    state, error = state_of(register_1)
    assert state is FileState.OLDER
    assert (error.version, error.known) == (1, SCHEMA_VERSION)


def test_a_register_of_version_1_comes_to_what_a_fresh_one_is(register_1, tmp_path):
    before = rows(register_1, SCHEMA_1)
    fresh = make_register(tmp_path / "fresh.gpkg")

    backup = migrate(register_1, AN, at=AT)

    assert backup.name == "regioalign.backup-v1-20260302T093000Z.gpkg"
    assert rows(backup, SCHEMA_1) == before
    after = rows(register_1)
    assert {name: after[name] for name in before if name != "README"} == {
        name: kept for name, kept in before.items() if name != "README"
    }
    for sql in STRUCTURE:
        assert content(register_1, sql) == content(fresh, sql), sql
    assert integrity_check(register_1) == ()
    assert content(register_1, "SELECT count(*) FROM priority_map") == [(0,)]


def test_writing_brings_version_1_up_to_date(register_1):
    with writing(register_1, AN) as connection:
        connection.execute("UPDATE partnerships SET note = 'gebeld' WHERE partnership_id = '001'")
    assert state_of(register_1)[0] is FileState.USABLE
    assert len(files(register_1.parent)) == 2


def test_columns_and_layers_that_people_added_to_version_1_stay(register_1):
    with closing(sqlite3.connect(register_1)) as connection:
        connection.execute('ALTER TABLE findings ADD COLUMN "mine" TEXT')
        connection.execute("CREATE TABLE my_layer (fid INTEGER PRIMARY KEY)")
        connection.commit()
    migrate(register_1, AN, at=AT)
    assert content(register_1, "SELECT mine FROM findings LIMIT 1") == [(None,)]
    assert content(register_1, "SELECT count(*) FROM my_layer") == [(0,)]


def test_a_table_of_the_user_that_is_in_the_way_is_named_and_nothing_happens(register_1):
    with closing(sqlite3.connect(register_1)) as connection:
        connection.execute("CREATE TABLE repairs (fid INTEGER PRIMARY KEY)")
        connection.commit()
    assert pytest.raises(RegisterForeign, migrate, register_1, AN, at=AT).value.added == ("repairs",)
    assert files(register_1.parent) == ["regioalign.gpkg"]
    with reading(register_1, schema=SCHEMA_1):
        pass


def test_software_of_version_1_still_reads_what_was_brought_up_to_date(register_1):
    before = rows(register_1, SCHEMA_1)
    migrate(register_1, AN, at=AT)
    with reading(register_1, schema=SCHEMA_1) as connection:
        assert len(connection.execute("SELECT * FROM review_map").fetchall()) == 2
    assert rows(register_1, SCHEMA_1)["findings"] == before["findings"]
