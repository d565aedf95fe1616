"""Read-only files, folders and disks: everything can be read, nothing is written, and the error says what is closed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from regioalign.tests.register.faults.acts import ACTS, ATTACHED, assert_sound, attach, attached, digest
from regioalign.tests.register.faults.conftest import remount
from regioalign.tests.register.registers import PRELUDE

pytestmark = pytest.mark.skipif(os.name != "posix", reason="about POSIX files")

# What a person without rights sees: what each act and each look gives, by name.
SEEN = """
import json, tempfile
if os.geteuid() == 0 and "--as-root" not in sys.argv:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
from regioalign.regioalign_plugin.register.attachments import export_attachment, list_attachments
from regioalign.regioalign_plugin.register.exchange_copy import copy_register
from regioalign.regioalign_plugin.register.listing import history, list_cases, runs, versions
from regioalign.tests.register.faults.acts import ACTS
from regioalign.tests.register.faults.looks import look
def name(act):
    try:
        act()
    except errors.RegisterError as error:
        return f"{type(error).__name__} {'folder' if vars(error).get('folder') else 'file'}"
    return "done"
def export():
    folder = Path(tempfile.mkdtemp())
    export_attachment(path, list_attachments(path, "001")[0].fid, folder)
    copy_register(path, folder / "copy.gpkg")
print(json.dumps({
    "state": state_of(path)[0].value,
    "look": name(lambda: look(path)),
    "export": name(export),
    **{act: name(lambda: ACTS[act](path)) for act in ACTS if act != "update_much"},
}))
"""


def seen(path: Path, *options: str) -> dict[str, str]:
    command = [sys.executable, "-c", PRELUDE + SEEN, str(path), *options]
    done = subprocess.run(command, capture_output=True, text=True, cwd="/", timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def open_register(pattern):
    """Give a register in a folder that everyone may enter, with an attachment."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "register"
        folder.mkdir()
        folder.parent.chmod(0o755)
        path = Path(shutil.copy(pattern, folder / "regioalign.gpkg"))
        attached(path).write_bytes(ATTACHED)
        attached(path).chmod(0o644)
        attach(path)
        folder.chmod(0o777)
        path.chmod(0o666)
        yield path
        folder.chmod(0o700)


WRITES = [name for name in ACTS if name not in ("create", "update_much")]


@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "what", "create"),
    [
        (0o777, 0o444, "file", "done"),
        (0o555, 0o666, "folder", "RegisterReadOnly folder"),
        (0o555, 0o444, "file", "RegisterReadOnly folder"),
    ],
    ids=["file", "folder", "both"],
)
def test_who_may_not_write_reads_all_and_changes_nothing(open_register, folder_mode, file_mode, what, create):
    before = digest(open_register)
    open_register.chmod(file_mode)
    open_register.parent.chmod(folder_mode)

    found = seen(open_register)

    assert {found.pop(name) for name in ("state",)} == {"read_only"}
    assert (found.pop("look"), found.pop("export"), found.pop("create")) == ("done", "done", create)
    assert found == dict.fromkeys(WRITES, f"RegisterReadOnly {what}")
    open_register.parent.chmod(0o700)
    assert digest(open_register) == before
    assert_sound(open_register)


def test_who_may_write_does_all(open_register):
    found = seen(open_register)
    assert {key: value for key, value in found.items() if value != "done"} == {"state": "usable"}


def test_a_disk_that_is_read_only_is_read_and_not_written(pattern, disk):
    path = Path(shutil.copy(pattern, disk / "regioalign.gpkg"))
    attach(path)
    before = digest(path)
    remount(disk, "ro")

    found = seen(path, "--as-root")

    assert (found.pop("state"), found.pop("look"), found.pop("export")) == ("read_only", "done", "done")
    assert {value.split()[0] for value in found.values()} == {"RegisterReadOnly"}
    remount(disk, "rw")
    assert digest(path) == before
    ACTS["update"](path)
    assert_sound(path)


def test_half_a_change_on_a_disk_that_became_read_only_is_never_shown(pattern, disk, killing):
    """The journal cannot be rolled back there: an error, and the state before once it can."""
    path = Path(shutil.copy(pattern, disk / "regioalign.gpkg"))
    before = digest(path)
    killing.leave_half_done("update", path)
    remount(disk, "ro")

    found = seen(path, "--as-root")

    assert {value.split()[0] for key, value in found.items() if key != "state"} == {"RegisterReadOnly"}
    assert found["state"] == "read_only"
    remount(disk, "rw")
    assert digest(path) == before


def test_a_log_that_qgis_left_on_a_read_only_disk_is_read_or_told(pattern, disk):
    path = Path(shutil.copy(pattern, disk / "regioalign.gpkg"))
    attach(path)
    subprocess.run([sys.executable, "-c", LEAVE_LOG, str(path)], check=True)
    assert path.with_name("regioalign.gpkg-wal").exists()
    remount(disk, "ro")

    found = seen(path, "--as-root")

    assert found["look"].split()[0] in {"done", "RegisterReadOnly", "RegisterUnreadable"}
    assert {found[act].split()[0] for act in WRITES} <= {"RegisterReadOnly", "RegisterUnreadable"}
    remount(disk, "rw")
    ACTS["update"](path)
    assert_sound(path)


LEAVE_LOG = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("UPDATE partnerships SET note = 'in the log'")
connection.commit()
os._exit(0)
"""
