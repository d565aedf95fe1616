"""The file itself: made whole or not at all, and every way in which it can be unusable is told apart."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from regioalign.regioalign_plugin.register import placing, transactions
from regioalign.regioalign_plugin.register.errors import (
    NotARegister,
    RegisterBusy,
    RegisterDamaged,
    RegisterError,
    RegisterExists,
    RegisterFull,
    RegisterLeftovers,
    RegisterMissing,
    RegisterNewer,
    RegisterOlder,
    RegisterReadOnly,
    RegisterReplaced,
    RegisterUnreadable,
)
from regioalign.regioalign_plugin.register.file import (
    FileState,
    create_register,
    integrity_check,
    quick_check,
    reading,
    state_of,
    writing,
)
from regioalign.regioalign_plugin.register.schema import SCHEMA, SCHEMA_VERSION
from regioalign.regioalign_plugin.register.sqlite_errors import translated
from regioalign.tests.register.registers import AN, LAMBERT, box, count, fill_register, make_register, run, start

POSIX = pytest.mark.skipif(os.name != "posix", reason="about POSIX files")


def write(path, name="written"):
    with writing(path, AN, wait_s=0.2) as connection:
        connection.execute("UPDATE partnerships SET name = ?", (name,))


def read_all(path):
    """Read every row of every table and view."""
    with reading(path, wait_s=0.2) as connection:
        return [
            [tuple(row) for row in connection.execute(f'SELECT * FROM "{one.name}"')]
            for one in (*SCHEMA.tables, *SCHEMA.views)
        ]


def names(path):
    with reading(path) as connection:
        return [row[0] for row in connection.execute("SELECT DISTINCT name FROM partnerships")]


def files(folder):
    return sorted(one.name for one in folder.iterdir())


# --- making one


def test_a_new_register_says_what_it_is(tmp_path):
    path = tmp_path / "regioalign.gpkg"
    at = datetime(2026, 3, 2, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    create_register(path, LAMBERT, who=AN, at=at)

    with reading(path) as connection:
        facts = dict(connection.execute("SELECT key, value FROM register_info").fetchall())
    assert facts.pop("register_id").count("-") == 4
    assert facts == {
        "schema_version": str(SCHEMA_VERSION),
        "created_at": "2026-03-02T09:30:00.000Z",
        "created_by": "An",
        "current_reference_set": "",
    }
    assert state_of(path) == (FileState.USABLE, None)
    assert files(tmp_path) == ["regioalign.gpkg"]


def test_two_registers_have_different_ids(tmp_path):
    ids = set()
    for name in ("a.gpkg", "b.gpkg"):
        with reading(make_register(tmp_path / name)) as connection:
            ids.add(connection.execute("SELECT value FROM register_info WHERE key = 'register_id'").fetchone()[0])
    assert len(ids) == 2


def test_nothing_is_overwritten(tmp_path):
    path = tmp_path / "regioalign.gpkg"
    path.write_text("mine")
    pytest.raises(RegisterExists, make_register, path)
    assert path.read_text() == "mine"


@POSIX
def test_a_link_that_leads_nowhere_is_not_written_through(tmp_path):
    path = tmp_path / "regioalign.gpkg"
    path.symlink_to(tmp_path / "elsewhere.gpkg")
    pytest.raises(RegisterExists, make_register, path)
    assert not (tmp_path / "elsewhere.gpkg").exists()


def test_a_file_that_appears_meanwhile_is_kept(tmp_path, monkeypatch):
    path = tmp_path / "regioalign.gpkg"
    link = placing._link

    def late(part, target):
        target.write_text("someone else's")
        link(part, target)

    monkeypatch.setattr(placing, "_link", late)
    pytest.raises(RegisterExists, make_register, path)
    assert path.read_text() == "someone else's"
    assert files(tmp_path) == ["regioalign.gpkg"]


def test_it_is_also_made_where_there_are_no_hard_links(tmp_path, monkeypatch):
    def refuse(*_args, **_more):
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    path = make_register(tmp_path / "regioalign.gpkg")
    assert state_of(path)[0] is FileState.USABLE
    pytest.raises(RegisterExists, make_register, path)
    assert files(tmp_path) == ["regioalign.gpkg"]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    error = pytest.raises(RegisterMissing, make_register, tmp_path / "none" / "regioalign.gpkg").value
    assert error.folder_missing


@pytest.mark.parametrize("ending", ["-journal", "-wal"])
def test_journals_of_an_earlier_file_are_not_taken_into_a_new_one(tmp_path, ending):
    left = tmp_path / f"regioalign.gpkg{ending}"
    left.write_bytes(b"left")
    error = pytest.raises(RegisterLeftovers, make_register, tmp_path / "regioalign.gpkg").value
    assert error.names == (left.name,)
    assert files(tmp_path) == [left.name]


# --- writing


def test_what_is_written_is_there_afterwards(filled_register):
    write(filled_register, "nieuw")
    assert names(filled_register) == ["nieuw"]
    assert files(filled_register.parent) == ["regioalign.gpkg"]


def test_what_is_raised_inside_undoes_all_of_it(filled_register):
    def fail():
        with writing(filled_register, AN) as connection:
            connection.execute("UPDATE partnerships SET name = 'half'")
            connection.execute("UPDATE territories SET geom = ?", (box(0, 0, 1, 1),))
            raise KeyboardInterrupt

    before = read_all(filled_register)
    pytest.raises(KeyboardInterrupt, fail)
    assert read_all(filled_register) == before
    assert integrity_check(filled_register) == ()
    assert files(filled_register.parent) == ["regioalign.gpkg"]


def test_a_program_that_is_killed_half_way_leaves_the_state_before(filled_register):
    before = read_all(filled_register)
    code = """
with writing(path, AN) as connection:
    connection.execute("PRAGMA cache_size = 1")  # so that pages are in the file before the commit
    connection.execute("UPDATE partnerships SET name = 'half'")
    connection.execute("INSERT INTO README (topic, text) VALUES ('big', zeroblob(3000000))")
    os.abort() if os.name == "nt" else os.kill(os.getpid(), 9)
"""
    with start(code, filled_register) as process:
        process.wait(timeout=60)
    assert (filled_register.parent / "regioalign.gpkg-journal").exists()

    assert read_all(filled_register) == before
    assert integrity_check(filled_register) == ()
    assert not (filled_register.parent / "regioalign.gpkg-journal").exists()


def test_reading_sees_one_moment(filled_register):
    with reading(filled_register) as connection:
        first = count(connection, "partnerships")
        pytest.raises(RegisterBusy, write, filled_register)
        assert count(connection, "partnerships") == first
    write(filled_register, "later")
    assert names(filled_register) == ["later"]


def test_a_mistake_in_our_own_code_is_not_blamed_on_the_file(filled_register):
    def mistake():
        with writing(filled_register, AN) as connection:
            connection.execute("UPDATE partnerships SET name = ?", ())

    pytest.raises(sqlite3.ProgrammingError, mistake)
    assert names(filled_register) == ["Vereniging 001", "Vereniging 002"]


# --- what cannot be used


def refused(path, kind, state):
    """Say that reading, writing and looking all give the same error, and change nothing in the folder."""
    before = files(path.parent) if path.parent.is_dir() else None
    errors = [pytest.raises(RegisterError, act, path).value for act in (read_all, write, quick_check)]
    found, error = state_of(path)
    assert {type(one) for one in (*errors, error)} == {kind}
    assert found is state
    assert str(path) in str(error)
    assert error.path == path
    assert (files(path.parent) if path.parent.is_dir() else None) == before
    return error


def test_a_missing_file(tmp_path):
    assert not refused(tmp_path / "none.gpkg", RegisterMissing, FileState.MISSING).folder_missing


def test_a_missing_folder(tmp_path):
    assert refused(tmp_path / "none" / "none.gpkg", RegisterMissing, FileState.MISSING).folder_missing


def test_a_path_through_a_file(empty_register):
    refused(empty_register / "inside.gpkg", RegisterMissing, FileState.MISSING)


def test_a_name_that_cannot_be_one(tmp_path):
    state, error = state_of(Path(f"{tmp_path}/no\0name.gpkg"))
    assert state is FileState.MISSING
    assert isinstance(error, RegisterMissing)


def test_a_name_that_is_too_long(tmp_path):
    refused(tmp_path / ("x" * 300), RegisterUnreadable, FileState.UNREADABLE)


def test_a_folder(tmp_path):
    folder = tmp_path / "folder.gpkg"
    folder.mkdir()
    assert refused(folder, NotARegister, FileState.FOREIGN).detail == "it is a folder"


@POSIX
def test_a_pipe_keeps_nobody_waiting(tmp_path):
    pipe = tmp_path / "pipe.gpkg"
    os.mkfifo(pipe)
    refused(pipe, NotARegister, FileState.FOREIGN)


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (b"", "it is empty"),
        (b"text", "it is no SQLite file"),
        (b"PK\3\4" + bytes(5000), "it is no SQLite file"),
        (bytes(100_000), "it is no SQLite file"),
    ],
)
def test_another_kind_of_file(tmp_path, content, detail):
    path = tmp_path / "other.gpkg"
    path.write_bytes(content)
    assert refused(path, NotARegister, FileState.FOREIGN).detail == detail
    assert path.read_bytes() == content


def test_another_database(tmp_path):
    path = tmp_path / "other.gpkg"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE partnerships (x)")
    assert refused(path, NotARegister, FileState.FOREIGN).detail == "it is another database"


def set_version(path, version):
    with writing(path, AN) as connection:
        connection.execute("UPDATE register_info SET value = ? WHERE key = 'schema_version'", (version,))


def test_a_newer_register_is_read_and_not_written(filled_register):
    set_version(filled_register, "7")

    assert names(filled_register) == ["Vereniging 001", "Vereniging 002"]
    error = pytest.raises(RegisterNewer, write, filled_register).value
    assert (error.version, error.known, error.readable) == (7, SCHEMA_VERSION, True)
    assert state_of(filled_register)[0] is FileState.NEWER
    assert names(filled_register) == ["Vereniging 001", "Vereniging 002"]


@pytest.mark.parametrize(
    "statements",
    [
        ["DROP TABLE attachments"],
        ["DROP TABLE attachments", "CREATE VIEW attachments AS SELECT 1 AS fid"],
        ["DROP VIEW review_map"],
        ["DROP VIEW review_map", "CREATE VIEW review_map AS SELECT 1 AS OGC_FID"],
        ["DROP TABLE attachment_contents", "CREATE TABLE attachment_contents (fid, sha256, content AS (zeroblob(9)))"],
    ],
)
def test_a_newer_register_without_what_we_read_is_not_read(filled_register, statements):
    set_version(filled_register, "7")
    with closing(sqlite3.connect(filled_register)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()

    assert not refused(filled_register, RegisterNewer, FileState.NEWER).readable


def test_an_older_register_without_a_way_to_migrate_is_left_alone(filled_register):
    newer = replace(SCHEMA, version=SCHEMA_VERSION + 1)

    def read():
        with reading(filled_register, schema=newer):
            pass

    def change():
        with transactions.changing(filled_register, AN, schema=newer):
            pass

    assert pytest.raises(RegisterOlder, read).value.version == SCHEMA_VERSION
    assert pytest.raises(RegisterOlder, change).value.known == SCHEMA_VERSION + 1


# --- damage


@pytest.mark.parametrize("kept", [0.01, 0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_damaged(filled_register, kept):
    content = filled_register.read_bytes()
    filled_register.write_bytes(content[: int(len(content) * kept)])
    refused(filled_register, RegisterDamaged, FileState.DAMAGED)


@pytest.mark.parametrize("size", [1, 16, 99, 100, 511])
def test_a_file_cut_to_almost_nothing_is_no_register(filled_register, size):
    filled_register.write_bytes(filled_register.read_bytes()[:size])
    state, error = state_of(filled_register)
    assert state in (FileState.FOREIGN, FileState.DAMAGED)
    assert isinstance(error, (NotARegister, RegisterDamaged))


def test_flipped_bits_give_our_errors_or_none(tmp_path):
    """Structure is checked; a bit inside a text or number cannot be noticed by anyone."""
    whole = fill_register(make_register(tmp_path / "whole.gpkg")).read_bytes()
    path, lots, outcomes = tmp_path / "flipped.gpkg", random.Random(11), set()
    for _ in range(400):
        content = bytearray(whole)
        for place in lots.sample(range(len(content)), 3):
            content[place] ^= 1 << lots.randrange(8)
        path.write_bytes(content)
        outcomes |= {outcome(read_all, path), outcome(integrity_check, path), outcome(write, path)}
        for left in tmp_path.glob("flipped.gpkg-*"):
            left.unlink()
    assert {"fine", "RegisterDamaged"} <= outcomes


@pytest.mark.parametrize("page", range(0, 60, 3))
def test_overwritten_pages_give_our_errors(tmp_path, page):
    path = fill_register(make_register(tmp_path / "regioalign.gpkg"))
    content = bytearray(path.read_bytes())
    content[4096 * page : 4096 * (page + 1)] = b"\xa5" * 4096
    path.write_bytes(content)
    found = outcome(lambda one: (read_all(one), integrity_check(one)), path)
    assert found in {"RegisterDamaged", "NotARegister"} or integrity_check(path)


def outcome(act, path):
    """Name what an act gives; an error that is not ours fails the test."""
    try:
        act(path)
    except RegisterError as error:
        return type(error).__name__
    return "fine"


def test_a_broken_reference_is_told_by_the_checks(filled_register):
    with closing(sqlite3.connect(filled_register)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DROP TRIGGER guard_partnerships_delete")
        connection.execute("DELETE FROM partnerships WHERE partnership_id = '001'")
        guard = next(one.sql for one in SCHEMA.objects if one.name == "guard_partnerships_delete")
        connection.execute(guard)
        connection.commit()
    told = quick_check(filled_register)
    assert "row 1 of territories points to a row of partnerships that is not there" in told


def test_a_territory_missing_from_the_index_is_told_by_the_checks(filled_register):
    with closing(sqlite3.connect(filled_register)) as connection:
        connection.execute("DELETE FROM rtree_territories_geom WHERE id = 1")
        connection.commit()
    assert quick_check(filled_register) == ("1 rows of territories are not in its spatial index",)


# --- deleted and replaced


@POSIX
@pytest.mark.parametrize("how", ["deleted", "replaced", "moved"])
def test_a_file_that_goes_away_while_it_is_written_is_told(tmp_path, how):
    path = fill_register(make_register(tmp_path / "regioalign.gpkg"))
    other = fill_register(make_register(tmp_path / "other.gpkg"))

    def act():
        with writing(path, AN) as connection:
            connection.execute("UPDATE partnerships SET name = 'lost'")
            if how == "replaced":
                os.replace(other, path)  # noqa: PTH105
            elif how == "deleted":
                path.unlink()
            else:
                path.rename(tmp_path / "moved.gpkg")

    pytest.raises(RegisterReplaced, act)
    if how == "replaced":
        assert names(path) == ["Vereniging 001", "Vereniging 002"]
        assert integrity_check(path) == ()
    if how == "moved":
        assert names(tmp_path / "moved.gpkg") == ["Vereniging 001", "Vereniging 002"]
    assert not list(tmp_path.glob("*.writer"))


@POSIX
def test_a_file_deleted_before_the_first_write_is_told(filled_register):
    def act():
        with writing(filled_register, AN):
            filled_register.unlink()

    pytest.raises(RegisterReplaced, act)


# --- read-only


AS_NOBODY = """
if os.geteuid() == 0:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
def attempt(act):
    try:
        return repr(act())
    except errors.RegisterError as error:
        return f"{type(error).__name__} {vars(error).get('folder', '')}".strip()
def write():
    with writing(path, AN, wait_s=0.2) as connection:
        connection.execute("UPDATE partnerships SET name = 'written'")
    return "written"
def read():
    with reading(path) as connection:
        return connection.execute("SELECT count(*) FROM review_map").fetchone()[0]
def make():
    return make_register(path.with_name("new.gpkg"))
print(state_of(path)[0], *map(attempt, (read, write, make)), sep=" / ")
"""


@pytest.fixture
def open_folder():
    """Give a folder that every user may enter and read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o700)


@POSIX
@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "expected"),
    [
        (0o777, 0o666, "usable / 2 / 'written' / PosixPath('{0}/new.gpkg')"),
        (0o777, 0o444, "read_only / 2 / RegisterReadOnly False / PosixPath('{0}/new.gpkg')"),
        (0o555, 0o666, "read_only / 2 / RegisterReadOnly True / RegisterReadOnly True"),
        (0o555, 0o444, "read_only / 2 / RegisterReadOnly False / RegisterReadOnly True"),
        (0o777, 0o000, "unreadable / RegisterUnreadable / RegisterUnreadable / PosixPath('{0}/new.gpkg')"),
        (0o000, 0o666, "unreadable / RegisterUnreadable / RegisterUnreadable / RegisterReadOnly True"),
    ],
)
def test_permissions_are_told(open_folder, folder_mode, file_mode, expected):
    path = fill_register(make_register(open_folder / "regioalign.gpkg"))
    path.chmod(file_mode)
    open_folder.chmod(folder_mode)

    assert run(AS_NOBODY, path) == expected.format(open_folder)

    open_folder.chmod(0o700)
    path.chmod(0o600)
    if "written" not in expected:
        assert names(path) == ["Vereniging 001", "Vereniging 002"]


@POSIX
def test_a_half_written_file_that_cannot_be_put_right_is_told(open_folder):
    path = fill_register(make_register(open_folder / "regioalign.gpkg"))
    run(
        """
with writing(path, AN) as connection:
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("INSERT INTO README (topic, text) VALUES ('big', zeroblob(3000000))")
    os._exit(0)
""",
        path,
    )
    path.chmod(0o444)
    path.with_name("regioalign.gpkg-journal").chmod(0o444)
    open_folder.chmod(0o555)

    state, read, written, _ = run(AS_NOBODY, path).split(" / ")

    open_folder.chmod(0o700)
    assert state == "read_only"
    assert read.startswith("RegisterReadOnly")
    assert written.startswith("RegisterReadOnly")


# --- a full disk


@pytest.fixture
def small_disk(tmp_path):
    """Give a file system of 1 MB, where we may make one."""
    folder = tmp_path / "small"
    folder.mkdir()
    if not shutil.which("mount") or os.system(f"mount -t tmpfs -o size=1m tmpfs {folder} 2>/dev/null"):
        pytest.skip("may not mount a small file system here")
    yield folder
    os.system(f"umount {folder}")


def test_a_full_disk_is_told_and_changes_nothing(small_disk):
    path = fill_register(make_register(small_disk / "regioalign.gpkg"))
    before = read_all(path)

    def fill():
        with writing(path, AN) as connection:
            connection.execute("UPDATE partnerships SET name = 'half'")
            connection.execute("INSERT INTO README (topic, text) VALUES ('big', zeroblob(3000000))")

    pytest.raises(RegisterFull, fill)
    assert read_all(path) == before
    assert integrity_check(path) == ()


def test_a_disk_too_small_for_a_register_is_left_as_it_was(small_disk):
    (small_disk / "ballast").write_bytes(bytes(900_000))
    pytest.raises(RegisterFull, make_register, small_disk / "regioalign.gpkg")
    assert files(small_disk) == ["ballast"]


# --- Python before 3.11 gives no codes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("database is locked", "RegisterBusy"),
        ("database table is locked", "RegisterBusy"),
        ("attempt to write a readonly database", "RegisterReadOnly"),
        ("disk I/O error", "RegisterUnreadable"),
        ("database disk image is malformed", "RegisterDamaged"),
        ("malformed database schema (x)", "RegisterDamaged"),
        ("database or disk is full", "RegisterFull"),
        ("unable to open database file", "RegisterUnreadable"),
        ("file is not a database", "NotARegister"),
        ("Could not decode to UTF-8 column 'name' with text 'x'", "RegisterDamaged"),
        ("interrupted", "RegisterFault"),
    ],
)
def test_errors_are_known_by_their_words_too(empty_register, text, kind):
    error = translated(empty_register, sqlite3.OperationalError(text), before=None, waited_s=0.0)
    assert type(error).__name__ == kind


def test_every_error_has_the_path_and_a_sentence(empty_register):
    kinds = [RegisterExists, RegisterReadOnly, RegisterFull, RegisterReplaced]
    for kind in kinds:
        error = kind(str(empty_register))
        assert error.path == empty_register
        assert str(error).startswith(f"{empty_register}: ")
