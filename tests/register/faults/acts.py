"""A register of some size, and what people and programs do to it: the acts that faults strike at."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from regioalign.regioalign_plugin.explanation.lifecycle import Ruling
from regioalign.regioalign_plugin.register.attachments import attach_file
from regioalign.regioalign_plugin.register.cases import Step, change_explanation, change_many
from regioalign.regioalign_plugin.register.exchange import Name
from regioalign.regioalign_plugin.register.exchange_import import import_source
from regioalign.regioalign_plugin.register.exchange_plan import ImportOptions
from regioalign.regioalign_plugin.register.exchange_source import SourceRow, source_of
from regioalign.regioalign_plugin.register.file import create_register, migrate
from regioalign.regioalign_plugin.register.records import RunInput
from regioalign.regioalign_plugin.register.runs import apply_run
from regioalign.tests.register.assessments import (
    AN,
    BOB,
    DELAY,
    FULL,
    LAMBERT72,
    NOW,
    conforming,
    overlaps,
    request,
    run_of,
    square,
    straddling,
)
from regioalign.tests.register.test_migrations import SCHEMA_NEXT, STEPS

COUNT = 60
LATER = NOW + timedelta(days=400)
KEYS = tuple(f"{number:03}" for number in range(COUNT))
RULING = Ruling("Vlaamse Regering", date(2026, 3, 1), "VR 12")
ATTACHED = bytes(range(256)) * 2000


def first_run(count: int = COUNT) -> RunInput:
    """Every fifth one conforms, the others straddle."""
    keys = [f"{number:03}" for number in range(count)]
    return run_of(
        conforming(key, f"Vereniging {key}") if int(key) % 5 == 0 else straddling(key, f"Vereniging {key}")
        for key in keys
    )


def second_run(count: int = COUNT) -> RunInput:
    """Other regions: what conformed straddles, a fifth conforms, shares differ, one in ten is gone, some are new."""
    findings = []
    for number in range(count + 5):
        key = f"{number:03}"
        if number % 10 == 9:
            continue
        if number % 4 == 0 and number % 5:
            findings.append(conforming(key, f"Vereniging {key}", "Hageland"))
        else:
            findings.append(
                straddling(key, f"Vereniging {key} bis", 0.7, overlaps=overlaps(("Kempen", 0.7), ("Demer", 0.3)))
            )
    run = run_of(findings, "regions 2023", fingerprint="f2")
    return replace(run, shapes={one.partnership_id: square(row, 3, 900.0) for row, one in enumerate(findings)})


def fill(path: Path, count: int = COUNT) -> Path:
    """Make a register with a run, and explanations in several states: draft, submitted, accepted, planned."""
    create_register(path, LAMBERT72, who=AN, at=NOW)
    apply_run(path, first_run(count), who=AN, at=NOW, today=NOW.date())
    steps = []
    for number in range(count):
        if number % 5 == 0:
            continue
        key, text = f"{number:03}", replace(FULL if number % 2 else DELAY, reasons=f"Reden van {number}. " * 20)
        steps.append(Step(key, request("write", parts=text)))
        if number % 3:
            steps.append(Step(key, request("submit")))
        if number % 3 == 2:
            steps.append(Step(key, request("accept", "Bob", ruling=RULING)))
    assert not any(isinstance(one, Exception) for one in change_many(path, steps, who=AN))
    return path


def update(path: Path) -> None:
    """Put an assessment in that changes nearly all."""
    apply_run(path, second_run(), who=BOB, at=LATER, today=LATER.date(), wait_s=0.5)


def update_much(path: Path) -> None:
    """Put an assessment of 2 000 in: more than SQLite keeps in memory until the commit."""
    apply_run(path, second_run(2000), who=BOB, at=LATER, today=LATER.date(), wait_s=0.5)


def edit(path: Path) -> None:
    """Change one text."""
    step = request("write", "Bob", parts=replace(FULL, reasons="Een heel andere reden. " * 400))
    change_explanation(path, "003", step, who=BOB, wait_s=0.5)


def import_texts(path: Path) -> None:
    """Import a text for all that have an explanation: drafts change, what was submitted or decided keeps its own."""
    rows = [
        SourceRow(number, {"partnership_id": key, "reasons": f"Ingevoerde reden {key}. " * 40, "category": "landscape"})
        for number, key in enumerate((key for key in KEYS if int(key) % 5), start=1)
    ]
    options = ImportOptions(False, "Bob", LATER, LATER.date(), "teksten.xlsx")
    source = source_of({Name.EXPLANATIONS: tuple(rows)})
    if not import_source(path, source, options, who=BOB, applies=True, wait_s=0.5).is_applied:
        raise Blocked


class Blocked(Exception):
    """There are rows that cannot be imported, so none were."""


def attach(path: Path) -> None:
    """Attach half a megabyte; the file lies beside the register's folder."""
    attach_file(path, "001", attached(path), who=BOB, at=LATER, wait_s=0.5)


def attached(path: Path) -> Path:
    """Give the file to attach."""
    return path.parent.with_name("besluit.pdf")


def migrate_it(path: Path) -> None:
    """Bring the register to a made-up next version."""
    migrate(path, BOB, at=LATER, wait_s=0.5, migrations=STEPS, schema=SCHEMA_NEXT)


def create(path: Path) -> None:
    """Make another register beside it."""
    create_register(path.with_name("new.gpkg"), LAMBERT72, who=BOB, at=LATER)


ACTS: dict[str, Callable[[Path], None]] = {
    "update": update,
    "update_much": update_much,
    "edit": edit,
    "import": import_texts,
    "attach": attach,
    "migrate": migrate_it,
    "create": create,
}
"""By name, since they are also done by other processes."""

# When tables were last changed differs from one time to the next, and is nothing that a person said.
_LEFT_OUT = {"gpkg_contents": ("last_change",)}


def digest(path: Path) -> str:
    """Fingerprint all that a file holds: structure and every row of every table, those of spatial indexes included."""
    found = hashlib.sha256()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        listed = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master ORDER BY 1, 2")
        for type_, name, *more in listed.fetchall():
            found.update(repr((type_, name, *more)).encode())
            if type_ == "table":
                for row in connection.execute(_rows_of(connection, name)):
                    found.update(repr(row).encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def _rows_of(connection: sqlite3.Connection, table: str) -> str:
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    kept = [f'"{name}"' for name in names if name not in _LEFT_OUT.get(table, ())]
    return f'SELECT {", ".join(kept)} FROM "{table}" ORDER BY {", ".join(kept)}'


def assert_sound(path: Path) -> None:
    """Say that SQLite finds no fault in the file, its keys and its spatial indexes; asked of SQLite itself."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        for table in ("territories", "regions", "pieces"):
            index = f"rtree_{table}_geom"
            assert connection.execute("SELECT rtreecheck(?)", (index,)).fetchone() == ("ok",)
            ids = [f'SELECT {column} FROM "{name}" ORDER BY 1' for column, name in (("fid", table), ("id", index))]
            assert connection.execute(ids[0]).fetchall() == connection.execute(ids[1]).fetchall()
        assert connection.execute("SELECT count(*) FROM regioalign_writing").fetchone() == (0,)
