"""The schema: its codes are those of the packages that use them, every column is described, checks hold."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from datetime import datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.explanation.lifecycle import Action, State
from regioalign.regioalign_plugin.explanation.parts import DATE_FIELDS, PART_FIELDS
from regioalign.regioalign_plugin.explanation.quality import Level
from regioalign.regioalign_plugin.register.errors import RegisterRefused
from regioalign.regioalign_plugin.register.file import reading, writing
from regioalign.regioalign_plugin.register.records import Scope, stamp
from regioalign.regioalign_plugin.register.schema import (
    ACTIONS,
    CLASSES,
    CONNECTIONS,
    KINDS,
    LEVELS,
    PARTS,
    README_ROWS,
    REPAIR_KINDS,
    SCHEMA,
    SCOPES,
    STATES,
)
from regioalign.regioalign_plugin.vocabulary import Class, Connection, RepairKind
from regioalign.tests.register.registers import AN, INSERT_EVENT, ROOT, STAMP, box


def test_codes_in_the_schema_are_those_of_the_packages_that_use_them():
    assert set(STATES) == {state.value for state in State}
    assert set(CLASSES) == {cls.value for cls in Class}
    assert set(LEVELS) == {level.value for level in Level}
    assert set(REPAIR_KINDS) == {kind.value for kind in RepairKind}
    assert set(CONNECTIONS) == {connection.value for connection in Connection}
    assert set(SCOPES) == {scope.value for scope in Scope}
    assert {action.value for action in Action} <= set(ACTIONS)
    assert set(KINDS) == {"edit", "conflict", "import"}


def test_the_parts_of_an_explanation_are_its_columns():
    assert tuple(column.name for column in PARTS) == tuple(PART_FIELDS)
    assert {column.name for column in PARTS if column.type == "DATE"} == set(DATE_FIELDS)


def test_every_table_and_column_is_described_in_a_sentence():
    for table in SCHEMA.tables:
        assert table.doc.endswith("."), table.name
        for column in table.all_columns:
            assert column.doc.endswith("."), (table.name, column.name)
            assert column.doc[0].isupper() or column.name == "key", (table.name, column.name)


def test_descriptions_and_readme_are_inside_the_file(empty_register):
    with reading(empty_register) as connection:
        described = {
            (row[0], row[1]): row[2]
            for row in connection.execute("SELECT table_name, column_name, description FROM gpkg_data_columns")
        }
        told = connection.execute("SELECT topic, text FROM README ORDER BY fid").fetchall()
        for one in (*SCHEMA.tables, *SCHEMA.views):
            columns = {row["name"] for row in connection.execute(f'PRAGMA table_info("{one.name}")')}
            assert columns == {name for table, name in described if table == one.name}
    assert described["review_map", "name"] == "Its name in the latest run."
    assert all(described.values())
    assert [tuple(row) for row in told] == list(README_ROWS)


def test_the_page_about_the_register_is_up_to_date():
    done = subprocess.run(
        [sys.executable, "scripts/make_register_doc.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("statement", "values"),
    [
        ("UPDATE explanations SET state = 'done'", ()),
        ("UPDATE explanations SET version = 0", ()),
        ("UPDATE explanations SET duration = 'permanent'", ()),
        ("UPDATE explanations SET level = 'great'", ()),
        ("UPDATE explanations SET comply_by = '2026-02-31'", ()),
        ("UPDATE explanations SET comply_by = '31/12/2026'", ()),
        ("UPDATE explanations SET updated_at = '2026-03-02 09:30:00'", ()),
        ("UPDATE explanations SET updated_at = 'yesterday'", ()),
        ("UPDATE explanations SET updated_at = '2026-02-31T09:30:00.000Z'", ()),
        ("UPDATE explanations SET withdrawn_by_system = 2", ()),
        ("UPDATE explanations SET partnership_id = '009'", ()),
        ("UPDATE findings SET class = 'odd'", ()),
        ("UPDATE findings SET until_run = 77", ()),
        ("UPDATE partnerships SET partnership_id = '  ' WHERE partnership_id = '001'", ()),
        ("UPDATE partnerships SET partnership_id = ? WHERE partnership_id = '001'", (b"001",)),
        ("INSERT INTO partnerships (partnership_id) VALUES ('001')", ()),
        ("INSERT INTO findings (partnership_id, reference_set, first_run, class, digest) "
         "VALUES ('001', 'decree', 1, 'within', 'd')", ()),
        ("INSERT INTO explanation_versions (partnership_id, version, kind, saved_at) VALUES ('001', 1, 'x', ?)",
         (STAMP,)),
        (INSERT_EVENT, ("009", STAMP)),
        ("INSERT INTO attachments (partnership_id, name, added_at) VALUES ('001', 'no copy, no link', ?)", (STAMP,)),
        ("DELETE FROM partnerships", ()),
        ("INSERT INTO regions (geom, reference_set, region_id) VALUES (?, 'unknown', 'r')", (box(0, 0, 1, 1),)),
    ],
)  # fmt: skip
def test_what_breaks_a_rule_is_refused_as_a_whole(filled_register, statement, values):
    def write():
        with writing(filled_register, AN) as connection:
            connection.execute("UPDATE partnerships SET note = 'before it'")
            connection.execute(statement, values)

    pytest.raises(RegisterRefused, write)
    with reading(filled_register) as connection:
        assert connection.execute("SELECT DISTINCT note FROM partnerships").fetchall()[0][0] is None


def test_ids_keep_their_leading_zeros_and_any_sign(filled_register):
    names = ["0042", "1e5", "Ärö'; DROP TABLE events; --", "x\ty", "42"]
    with writing(filled_register, AN) as connection:
        connection.executemany("INSERT INTO partnerships (partnership_id) VALUES (?)", [(name,) for name in names])
    with reading(filled_register) as connection:
        kept = [row[0] for row in connection.execute("SELECT partnership_id FROM partnerships ORDER BY fid")]
    assert kept == ["001", "002", *names]


@given(st.datetimes(datetime(1900, 1, 1), datetime(2999, 12, 31), timezones=st.just(timezone.utc)))
def test_any_time_as_the_register_writes_it_passes_the_check(moment):
    table = next(table for table in SCHEMA.tables if table.name == "events")
    check = next(column.sql for column in table.columns if column.name == "at")
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE TABLE times ({check})")

    connection.execute("INSERT INTO times VALUES (?)", (stamp(moment),))

    connection.close()
