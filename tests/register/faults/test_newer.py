"""A register of a newer RegioAlign: read where our tables are in it, never written, whatever is tried."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from regioalign.regioalign_plugin.register.errors import RegisterNewer
from regioalign.regioalign_plugin.register.exchange_copy import copy_register
from regioalign.regioalign_plugin.register.file import FileState, state_of
from regioalign.regioalign_plugin.register.schema import SCHEMA_VERSION
from regioalign.tests.register.faults.acts import ACTS, attach, digest
from regioalign.tests.register.faults.looks import look
from regioalign.tests.register.registers import run

WRITES = [name for name in ACTS if name not in ("create", "migrate", "update_much")]


@pytest.fixture
def newer(register, killing):
    """Give a register that a newer program migrated: a table and a column more."""
    attach(register)
    killing.run("migrate", register)
    for backup in register.parent.glob("*.backup-*"):
        backup.unlink()
    return register


def test_a_newer_register_is_read(newer):
    assert state_of(newer)[0] is FileState.NEWER
    assert len(look(newer)[0]) == 60


@pytest.mark.parametrize("act", WRITES)
def test_a_newer_register_is_not_written(newer, act):
    before = newer.read_bytes()
    with pytest.raises(RegisterNewer) as caught:
        ACTS[act](newer)
    assert (caught.value.version, caught.value.known) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)
    assert newer.read_bytes() == before
    assert [one.name for one in newer.parent.iterdir()] == [newer.name]


def test_a_newer_register_is_copied_as_it_is(newer, tmp_path):
    copy_register(newer, tmp_path / "copy.gpkg")
    assert digest(tmp_path / "copy.gpkg") == digest(newer)


def test_a_program_that_opened_it_before_it_was_migrated_does_not_write_it_afterwards(register):
    """Two versions of the plugin at work on one file: the older one sees the new version at its next step."""
    look(register)
    run("from regioalign.tests.register.faults.acts import *\nmigrate_it(path)", register)
    before = register.read_bytes()
    for act in ("edit", "update"):
        with pytest.raises(RegisterNewer):
            ACTS[act](register)
    assert register.read_bytes() == before
    assert len(look(register)[0]) == 60


@pytest.mark.parametrize(
    "statements",
    [
        ["ALTER TABLE explanations RENAME COLUMN reasons TO why"],
        ["DROP TRIGGER guard_findings_delete", "ALTER TABLE findings RENAME TO results"],
        ["DROP VIEW review_map"],
        ["DROP VIEW current_findings", "CREATE VIEW current_findings AS SELECT 1 AS OGC_FID"],
    ],
)
def test_a_newer_register_that_lacks_what_we_read_is_not_read(newer, statements):
    with closing(sqlite3.connect(newer, isolation_level=None)) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        for statement in statements:
            connection.execute(statement)
    before = newer.read_bytes()
    for act in (look, ACTS["edit"], ACTS["update"], ACTS["attach"]):
        with pytest.raises(RegisterNewer) as caught:
            act(newer)
        assert not caught.value.readable
    assert newer.read_bytes() == before
