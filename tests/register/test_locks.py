"""Locks: who holds the file is told where it is known, and nobody's lock is lost."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from regioalign.regioalign_plugin.register.errors import RegisterBusy
from regioalign.regioalign_plugin.register.file import FileState, Who, integrity_check, reading, state_of, writing
from regioalign.regioalign_plugin.register.writers import Holder, holder_of, side_file
from regioalign.tests.register.registers import AN, HOLD_LOCK, holding, run

POSIX = pytest.mark.skipif(os.name != "posix", reason="about POSIX files")
HOLDER = {"user": "Bea", "host": "pc-bea", "program": "x", "since": "2026-03-02T09:30:00Z", "pid": 1}


def write(path, name="written", wait_s=0.2):
    with writing(path, AN, wait_s=wait_s) as connection:
        connection.execute("UPDATE partnerships SET name = ?", (name,))


def names(path):
    with reading(path) as connection:
        return [row[0] for row in connection.execute("SELECT DISTINCT name FROM partnerships")]


def test_another_program_that_writes_is_named(filled_register):
    with holding(HOLD_LOCK, filled_register) as process:
        error = pytest.raises(RegisterBusy, write, filled_register).value
        assert (error.who.user, error.who.host, error.who.program) == ("Bea", "pc-bea", "RegioAlign 0.1.0")
        assert error.who.pid == process.pid
        assert error.waited_s == 0.2
        assert "Bea on pc-bea" in str(error)
        assert names(filled_register) == ["Vereniging 001", "Vereniging 002"]  # reading is not held up
        assert state_of(filled_register)[0] is FileState.USABLE
    assert names(filled_register) == ["half done"]
    assert not side_file(filled_register).exists()


def test_we_wait_for_a_program_that_is_done_in_time(filled_register):
    with holding(HOLD_LOCK, filled_register) as process:
        process.stdin.write("go on\n")
        process.stdin.flush()
        write(filled_register, "after it", wait_s=30)
    assert names(filled_register) == ["after it"]


def test_a_program_that_was_killed_holds_nothing(filled_register):
    with holding(HOLD_LOCK, filled_register) as process:
        process.kill()
        process.wait(timeout=30)
        assert side_file(filled_register).exists()
        write(filled_register, "after it")
    assert names(filled_register) == ["after it"]
    assert not side_file(filled_register).exists()


@POSIX
def test_a_process_of_this_computer_that_is_gone_is_not_named(filled_register):
    with holding(HOLD_LOCK, filled_register) as process:
        process.kill()
        process.wait(timeout=30)
    assert holder_of(filled_register, host="pc-bea") is None
    assert holder_of(filled_register, host="pc-an").user == "Bea"  # of another computer nobody can tell


OTHER_SQLITE = """
connection = sqlite3.connect(path, isolation_level=None)
connection.execute("{0}")
print("ready", flush=True)
input()
connection.execute("ROLLBACK")
"""


def test_another_program_that_does_not_tell_who_it_is_holds_the_file(filled_register):
    with holding(OTHER_SQLITE.format("BEGIN IMMEDIATE"), filled_register):
        assert pytest.raises(RegisterBusy, write, filled_register).value.who is None
        assert len(names(filled_register)) == 2


def test_a_program_that_shuts_everyone_out_holds_up_reading_too(filled_register):
    def read():
        with reading(filled_register, wait_s=0.2):
            pass

    with holding(OTHER_SQLITE.format("BEGIN EXCLUSIVE"), filled_register):
        assert pytest.raises(RegisterBusy, read).value.who is None
        assert state_of(filled_register, wait_s=0.1)[0] is FileState.BUSY


OGR_TRANSACTION = """
from osgeo import gdal
source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
layer = source.GetLayerByName("partnerships")
assert source.StartTransaction() == 0
feature = layer.GetFeature(1)
feature.SetField("note", "of OGR")
assert layer.SetFeature(feature) == 0
print("ready", flush=True)
input()
assert source.CommitTransaction() == 0
"""

QGIS_TRANSACTION = """
from qgis.core import Qgis, QgsApplication, QgsProject, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups)
layer = QgsVectorLayer(f"{path}|layername=partnerships", "partnerships", "ogr")
project.addMapLayers([layer])
assert layer.startEditing()
assert layer.changeAttributeValue(1, layer.fields().indexOf("note"), "of QGIS")
print("ready", flush=True)
input()
assert layer.commitChanges(), layer.commitErrors()
"""

QGIS_EDITS = QGIS_TRANSACTION.replace("AutomaticGroups", "Disabled")


@pytest.mark.parametrize(("code", "note"), [(OGR_TRANSACTION, "of OGR"), (QGIS_TRANSACTION, "of QGIS")])
def test_edits_of_qgis_in_a_transaction_hold_the_file_until_they_are_saved(filled_register, code, note):
    pytest.importorskip("qgis.core")
    with holding(code, filled_register) as process:
        assert pytest.raises(RegisterBusy, write, filled_register).value.who is None
        assert len(names(filled_register)) == 2
        _, err = process.communicate("go on\n", timeout=60)
        assert process.returncode == 0, err
    write(filled_register, "after it")
    with reading(filled_register) as connection:
        rows = connection.execute("SELECT name, note FROM partnerships ORDER BY fid").fetchall()
    assert [tuple(row) for row in rows] == [("after it", note), ("after it", None)]
    assert integrity_check(filled_register) == ()


def test_edits_of_qgis_that_are_not_saved_yet_hold_up_nobody_and_are_not_lost(filled_register):
    """QGIS puts the file in WAL mode while a layer is edited; both writers go on."""
    pytest.importorskip("qgis.core")
    with holding(QGIS_EDITS, filled_register) as process:
        assert filled_register.with_name("regioalign.gpkg-wal").exists()
        write(filled_register, "ours")
        assert names(filled_register) == ["ours"]
        _, err = process.communicate("go on\n", timeout=60)
        assert process.returncode == 0, err
    with reading(filled_register) as connection:
        assert tuple(connection.execute("SELECT name, note FROM partnerships WHERE fid = 1").fetchone()) == (
            "ours",
            "of QGIS",
        )
    assert integrity_check(filled_register) == ()


def test_wal_mode_that_a_program_left_behind_is_undone(filled_register):
    run(
        """
connection = sqlite3.connect(path)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("UPDATE partnerships SET note = 'in the log'")
connection.commit()
os._exit(0)
""",
        filled_register,
    )
    assert filled_register.with_name("regioalign.gpkg-wal").exists()

    write(filled_register)

    assert sorted(one.name for one in filled_register.parent.iterdir()) == ["regioalign.gpkg"]
    with reading(filled_register) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert connection.execute("SELECT DISTINCT note FROM partnerships").fetchone()[0] == "in the log"


TRY = """
try:
    with writing(path, AN, wait_s=0.2) as connection:
        connection.execute("UPDATE partnerships SET name = 'stolen'")
    print("written")
except errors.RegisterBusy:
    print("busy")
"""


@POSIX
def test_looking_at_a_register_does_not_drop_a_lock_of_the_same_process(filled_register):
    """Closing any other handle of a file drops all POSIX locks of the process on it: QGIS would lose its own."""
    with writing(filled_register, AN) as connection:
        connection.execute("UPDATE partnerships SET name = 'ours'")
        assert state_of(filled_register)[0] is FileState.USABLE
        pytest.raises(RegisterBusy, write, filled_register)
        assert run(TRY, filled_register) == "busy"
    assert names(filled_register) == ["ours"]


# --- the side file


def told(path):
    side_file(path).write_text(json.dumps(HOLDER))
    return holder_of(path)


def test_the_side_file_is_read_back(empty_register):
    assert told(empty_register) == Holder("Bea", "pc-bea", "x", "2026-03-02T09:30:00Z", 1)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no json",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{}",
        pytest.param(b"[" * 4000, id="deep"),
        json.dumps({**HOLDER, "more": 1}).encode(),
        json.dumps({**HOLDER, "user": 5}).encode(),
        pytest.param(json.dumps({**HOLDER, "user": "x" * 201}).encode(), id="long name"),
        json.dumps({**HOLDER, "user": "two\nlines"}).encode(),
        json.dumps({**HOLDER, "user": "\u202eright to left"}).encode(),
        json.dumps({**HOLDER, "user": "\x1b[31mred"}).encode(),
        json.dumps({**HOLDER, "since": "yesterday"}).encode(),
        json.dumps({**HOLDER, "pid": "1"}).encode(),
        json.dumps({**HOLDER, "pid": True}).encode(),
        json.dumps({**HOLDER, "pid": 2**31}).encode(),
        pytest.param(json.dumps({**HOLDER, "pid": 10**4000}).encode(), id="endless number"),
        pytest.param(b'{"user": ' + b'"x"' + b" " * 5_000_000 + b"}", id="huge"),
    ],
)
def test_a_side_file_that_is_not_as_we_write_it_tells_nothing(filled_register, content):
    side_file(filled_register).write_bytes(content)
    assert holder_of(filled_register) is None
    with holding(OTHER_SQLITE.format("BEGIN IMMEDIATE"), filled_register):
        assert pytest.raises(RegisterBusy, write, filled_register).value.who is None


@POSIX
def test_a_side_file_that_is_a_link_is_neither_read_nor_written_through(filled_register, tmp_path):
    target = tmp_path / "precious.json"
    target.write_text(json.dumps(HOLDER))
    side_file(filled_register).symlink_to(target)
    assert holder_of(filled_register) is None

    with writing(filled_register, AN):
        assert not side_file(filled_register).is_symlink()

    assert json.loads(target.read_text()) == HOLDER
    assert not side_file(filled_register).exists()


@POSIX
def test_a_side_file_that_is_a_pipe_keeps_nobody_waiting(filled_register):
    os.mkfifo(side_file(filled_register))
    assert holder_of(filled_register) is None
    write(filled_register)
    assert names(filled_register) == ["written"]


def test_a_side_file_that_is_a_folder_is_no_harm(filled_register):
    side_file(filled_register).mkdir()
    assert holder_of(filled_register) is None
    write(filled_register)
    assert names(filled_register) == ["written"]
    assert [one.name for one in sorted(Path(filled_register.parent).iterdir())] == [
        "regioalign.gpkg",
        "regioalign.gpkg.writer",
    ]


def test_names_longer_than_a_side_file_takes_are_cut(filled_register):
    with writing(filled_register, Who("A" * 10_000, "pc", "x")):
        assert holder_of(filled_register).user == "A" * 200
