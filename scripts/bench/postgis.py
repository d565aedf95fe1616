"""PostGIS as a contestant, where `psql` reaches a server with PostGIS.

The connection is that of `psql` (`PGHOST`, `PGDATABASE`, …) or the one in `REGIOALIGN_BENCH_POSTGIS`. Tables go in a
schema of their own, which is dropped at the end.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterable

import numpy as np
import shapely
from contestants import Pairs, UnavailableError
from coverage import Case, Geometries

QUERY = """
SET max_parallel_workers_per_gather = {workers};
SELECT t.number, r.number,
       CASE WHEN ST_CoveredBy(t.geometry, r.geometry) THEN ST_Area(t.geometry)
            ELSE ST_Area(ST_Intersection(t.geometry, r.geometry)) END
FROM {schema}.territories t JOIN {schema}.regions r ON ST_Intersects(t.geometry, r.geometry);
"""


class PostGis:
    """`ST_Area(ST_Intersection())` with the fast path for covered territories, tables loaded and indexed before."""

    key = "postgis"
    label = "PostGIS, ST_CoveredBy fast path"
    share = 1.0

    def __init__(self, threads: int) -> None:
        self._workers = threads - 1
        self._schema = f"regioalign_bench_{uuid.uuid4().hex[:8]}"
        self._connection = os.environ.get("REGIOALIGN_BENCH_POSTGIS", "")

    def prepare(self, case: Case) -> None:
        """Load the tables."""
        if shutil.which("psql") is None:
            raise UnavailableError("psql is not installed")
        if "postgis" not in self._ask("SELECT name FROM pg_available_extensions WHERE name = 'postgis';"):
            raise UnavailableError("the server has no PostGIS")
        self._ask(f"CREATE EXTENSION IF NOT EXISTS postgis; CREATE SCHEMA {self._schema};")
        self._load("territories", case.territories)
        self._load("regions", case.regions)

    def run(self) -> Pairs:
        """Query."""
        lines = self._ask(QUERY.format(schema=self._schema, workers=self._workers)).splitlines()
        table = np.array([line.split("|") for line in lines if "|" in line], dtype=float)
        return Pairs(table[:, 0].astype(np.int64), table[:, 1].astype(np.int64), table[:, 2])

    def close(self) -> None:
        """Drop the tables."""
        self._ask(f"DROP SCHEMA IF EXISTS {self._schema} CASCADE;")

    def _load(self, table: str, geometries: Geometries) -> None:
        name = f"{self._schema}.{table}"
        self._ask(f"CREATE TABLE {name} (number integer, geometry geometry);")
        self._copy(name, (f"{row}\t{shapely.to_wkb(polygon, hex=True)}\n" for row, polygon in enumerate(geometries)))
        self._ask(f"CREATE INDEX ON {name} USING gist (geometry); ANALYZE {name};")

    def _copy(self, name: str, lines: Iterable[str]) -> None:
        command = [*self._command(), "-c", f"COPY {name} FROM STDIN"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, text=True) as psql:
            assert psql.stdin is not None
            psql.stdin.writelines(lines)

    def _ask(self, sql: str) -> str:
        answer = subprocess.run(self._command(), input=sql, text=True, capture_output=True, check=False)
        if answer.returncode:
            raise UnavailableError(answer.stderr.strip().splitlines()[0] if answer.stderr else "psql failed")
        return answer.stdout

    def _command(self) -> list[str]:
        return ["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", *([self._connection] if self._connection else [])]
