"""Registers filled through the file layer alone, and child processes that use them as another program would."""

from __future__ import annotations

import sqlite3
import struct
import subprocess
import sys
from contextlib import closing, contextmanager
from datetime import datetime, timezone
from pathlib import Path

from regioalign.regioalign_plugin.register.file import Who, create_register, writing
from regioalign.regioalign_plugin.register.geopackage import Crs, to_blob
from regioalign.regioalign_plugin.register.schema import ADDED_IN_2, PRIORITY_MAP, README_ADDED_IN_2
from regioalign.regioalign_plugin.register.transactions import close_guards, open_guards

ROOT = Path(__file__).resolve().parents[2]
VERSION_1 = Path(__file__).with_name("version_1.sql")
AN = Who("An", "pc-an", "RegioAlign 0.1.0 / QGIS 3.40.6")
# With a part of a second: GDAL writes a whole one as .000Z up to 3.6 and as Z from 3.7 on, whatever stood there.
AT = datetime(2026, 3, 2, 9, 30, 0, 250_000, tzinfo=timezone.utc)
STAMP = "2026-03-02T09:30:00.250Z"
LAMBERT_WKT = (
    'PROJCS["BD72 / Belgian Lambert 72",GEOGCS["BD72",DATUM["Reseau_National_Belge_1972",'
    'SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6313"]],'
    'PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AUTHORITY["EPSG","4313"]],PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",90],'
    'PARAMETER["central_meridian",4.36748666666667],PARAMETER["standard_parallel_1",51.1666672333333],'
    'PARAMETER["standard_parallel_2",49.8333339],PARAMETER["false_easting",150000.013],'
    'PARAMETER["false_northing",5400088.438],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],'
    'AXIS["Northing",NORTH],AUTHORITY["EPSG","31370"]]'
)
LAMBERT = Crs(31370, "EPSG", 31370, "BD72 / Belgian Lambert 72", LAMBERT_WKT)

INSERT_EVENT = (
    "INSERT INTO events (partnership_id, at, actor, action, to_state) VALUES (?, ?, 'system', 'open', 'open')"
)
INSERT_TERRITORY = "INSERT INTO territories (geom, partnership_id, digest) VALUES (?, ?, 'd')"


def box(left: float, low: float, width: float, height: float) -> bytes:
    """Give a rectangle as the register keeps it."""
    right, high = left + width, low + height
    ring = [(left, low), (right, low), (right, high), (left, high), (left, low)]
    points = b"".join(struct.pack("<2d", *point) for point in ring)
    wkb = struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, len(ring)) + points
    return to_blob(wkb, (left, low, right, high), 31370)


def make_register(path: Path) -> Path:
    """Make an empty register."""
    create_register(path, LAMBERT, who=AN, at=AT)
    return path


def make_version_1(path: Path) -> Path:
    """Make an empty register of schema version 1 from what the RegioAlign of that version wrote."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"BEGIN;{VERSION_1.read_text(encoding='utf-8')}COMMIT;")
    return path


def take_back_to_version_1(path: Path) -> Path:
    """Make of a register what an older RegioAlign would have made of the same runs."""
    added = [*(table.name for table in ADDED_IN_2), PRIORITY_MAP.name]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        open_guards(connection)
        connection.execute(f"DROP VIEW {PRIORITY_MAP.name}")
        for name in added:
            for table in ("gpkg_data_columns", "gpkg_geometry_columns", "gpkg_contents"):
                connection.execute(f"DELETE FROM {table} WHERE table_name = ?", (name,))
            connection.execute(f"DROP TABLE IF EXISTS {name}")
        connection.execute("DELETE FROM README WHERE topic = ?", README_ADDED_IN_2[:1])
        connection.execute("UPDATE register_info SET value = '1' WHERE key = 'schema_version'")
        close_guards(connection)
    return path


def fill_register(path: Path, opened=writing) -> Path:
    """Put two partnerships in, each a square of 1 000 m; the second has an explanation.

    ```
    200 000   +-----+-----+
              | 001 | 002 |
    199 000   +-----+-----+
            150 000    152 000
    ```
    """
    with opened(path, AN) as connection:
        connection.execute("INSERT INTO reference_sets (reference_set, fingerprint) VALUES ('decree', 'f')")
        connection.execute("INSERT INTO rule_sets (rule_set, sha256, content) VALUES ('rules', 'ab', '{}')")
        connection.execute(
            "INSERT INTO runs (started_at, actor, reference_set, rule_set_sha256, made_current) "
            "VALUES (?, 'An', 'decree', 'ab', 1)",
            (STAMP,),
        )
        connection.execute("UPDATE register_info SET value = 'decree' WHERE key = 'current_reference_set'")
        for place, key in enumerate(("001", "002")):
            add_partnership(connection, key, box(150_000 + 1000 * place, 199_000, 1000, 1000))
        connection.execute(
            "INSERT INTO explanations (partnership_id, state, version, reasons, score, level, created_at, updated_at) "
            "VALUES ('002', 'draft', 1, 'het bekken', 40.0, 'insufficient', ?, ?)",
            (STAMP, STAMP),
        )
        connection.execute(INSERT_EVENT, ("002", STAMP))
        connection.execute(
            "INSERT INTO explanation_versions (partnership_id, version, kind, saved_at) VALUES ('002', 1, 'edit', ?)",
            (STAMP,),
        )
        if opened is writing:
            add_analyses(connection)
    return path


def add_analyses(connection) -> None:
    """Put the second partnership first in the order, with a repair, and a figure."""
    connection.execute(
        "INSERT INTO priorities (finding, partnership_id, run, rank, score, renewal_date) "
        "VALUES (2, '002', 1, 1, 80.0, '2027-01-01')"
    )
    connection.execute(
        "INSERT INTO repairs (finding, partnership_id, run, rank, is_smallest, kind, change_count, left_out_ids) "
        "VALUES (2, '002', 1, 1, 1, 'leave_out', 1, '[\"12026\"]')"
    )
    connection.execute(
        "INSERT INTO indicators (reference_set, scope, unit_id, indicator, value, first_run) "
        "VALUES ('decree', 'municipality', '11002', 'partnership_count', 183, 1)"
    )


def add_partnership(connection, key: str, blob: bytes) -> None:
    """Put one partnership in with its territory and a finding that does not conform."""
    connection.execute(
        "INSERT INTO partnerships (partnership_id, name, sector, first_run) VALUES (?, ?, 'water', 1)",
        (key, f"Vereniging {key}"),
    )
    connection.execute(INSERT_TERRITORY, (blob, key))
    connection.execute(
        "INSERT INTO findings (partnership_id, reference_set, first_run, class, conforms, main_region, main_share, "
        "deadline, digest) VALUES (?, 'decree', 1, 'straddles_minor', 0, 'Kempen', 0.95, '2030-12-31', 'd')",
        (key,),
    )


def count(connection, table: str) -> int:
    """Count the rows of a table."""
    return connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]


PRELUDE = f"""
import importlib.util, os, sqlite3, sys
from pathlib import Path
root = Path({str(ROOT)!r})
sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != root]
entry = root / "__init__.py"
spec = importlib.util.spec_from_file_location("regioalign", entry, submodule_search_locations=[str(root)])
package = importlib.util.module_from_spec(spec)
sys.modules["regioalign"] = package
spec.loader.exec_module(package)
from regioalign.regioalign_plugin.register import errors
from regioalign.regioalign_plugin.register.file import *
from regioalign.tests.register.registers import *
path = Path(sys.argv[1])
"""


def start(code: str, path: Path) -> subprocess.Popen[str]:
    """Start another program that runs the code; `path` is the register in it."""
    return subprocess.Popen(
        [sys.executable, "-c", PRELUDE + code, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd="/",
    )


def run(code: str, path: Path) -> str:
    """Run the code in another program; give what it printed."""
    with start(code, path) as process:
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out.strip()


@contextmanager
def holding(code: str, path: Path):
    """Run the code in another program while the block runs: it prints a line when it is ready and then reads one."""
    with start(code, path) as process:
        assert process.stdout.readline().strip() == "ready", process.stderr.read()
        try:
            yield process
        finally:
            if process.poll() is None:
                process.communicate("go on\n", timeout=60)


HOLD_LOCK = """
with writing(path, Who("Bea", "pc-bea", "RegioAlign 0.1.0")) as connection:
    connection.execute("UPDATE partnerships SET name = 'half done'")
    print("ready", flush=True)
    input()
"""
