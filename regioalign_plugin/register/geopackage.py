"""GeoPackage 1.3 on plain SQLite: its core tables, geometry blobs, spatial index and the functions that needs.

The source is OGC 12-128r18; the SQL is word for word what GDAL 3.6 writes, so that GDAL takes the tables for its own.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .structure import Schema, SchemaObject, Table, View

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10300
Bounds = tuple[float, float, float, float]

_SRS_TABLE = (
    "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL,srs_id INTEGER NOT NULL PRIMARY KEY,"
    "organization TEXT NOT NULL,organization_coordsys_id INTEGER NOT NULL,definition  TEXT NOT NULL,description TEXT)"
)
_CONTENTS_TABLE = (
    "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY,data_type TEXT NOT NULL,identifier TEXT UNIQUE,"
    "description TEXT DEFAULT '',last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),"
    "min_x DOUBLE, min_y DOUBLE,max_x DOUBLE, max_y DOUBLE,srs_id INTEGER,"
    "CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))"
)
_GEOMETRY_COLUMNS_TABLE = (
    "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL,column_name TEXT NOT NULL,"
    "geometry_type_name TEXT NOT NULL,srs_id INTEGER NOT NULL,z TINYINT NOT NULL,m TINYINT NOT NULL,"
    "CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),CONSTRAINT uk_gc_table_name UNIQUE (table_name),"
    "CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),"
    "CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))"
)
_EXTENSIONS_TABLE = (
    "CREATE TABLE gpkg_extensions (table_name TEXT,column_name TEXT,extension_name TEXT NOT NULL,"
    "definition TEXT NOT NULL,scope TEXT NOT NULL,CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"
)
_DATA_COLUMNS_TABLE = (
    "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL,column_name TEXT NOT NULL,name TEXT,title TEXT,"
    "description TEXT,mime_type TEXT,constraint_name TEXT,CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),"
    "CONSTRAINT gdc_tn UNIQUE (table_name, name))"
)
_CONSTRAINTS_TABLE = (
    "CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL,constraint_type TEXT NOT NULL,"
    "value TEXT,min NUMERIC,min_is_inclusive BOOLEAN,max NUMERIC,max_is_inclusive BOOLEAN,description TEXT,"
    "CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))"
)
CORE_TABLES = {
    "gpkg_spatial_ref_sys": _SRS_TABLE,
    "gpkg_contents": _CONTENTS_TABLE,
    "gpkg_geometry_columns": _GEOMETRY_COLUMNS_TABLE,
    "gpkg_extensions": _EXTENSIONS_TABLE,
    "gpkg_data_columns": _DATA_COLUMNS_TABLE,
    "gpkg_data_column_constraints": _CONSTRAINTS_TABLE,
}
"""The tables of GeoPackage that a register has, with their SQL."""

_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],'
    'AUTHORITY["EPSG","4326"]]'
)
_SCHEMA_EXTENSION = ("gpkg_schema", "http://www.geopackage.org/spec121/#extension_schema", "read-write")
_RTREE_EXTENSION = ("gpkg_rtree_index", "http://www.geopackage.org/spec120/#extension_rtree", "write-only")


@dataclass(frozen=True)
class Crs:
    """A coordinate reference system as GeoPackage keeps it.

    Parameters
    ----------
    srs_id
        Its number in the file: that of EPSG if it has one.
    organization, organization_id
        Who defined it and under which number: "EPSG" and 31370, or "NONE" and `srs_id`.
    name
        Its name for people.
    wkt
        Its definition as WKT 1 (GDAL).
    """

    srs_id: int
    organization: str
    organization_id: int
    name: str
    wkt: str


_UNDEFINED_CARTESIAN = Crs(-1, "NONE", -1, "Undefined Cartesian SRS", "undefined")
_UNDEFINED_GEOGRAPHIC = Crs(0, "NONE", 0, "Undefined geographic SRS", "undefined")
_REQUIRED_CRSS = (_UNDEFINED_CARTESIAN, _UNDEFINED_GEOGRAPHIC, Crs(4326, "EPSG", 4326, "WGS 84 geodetic", _WGS84))


# --- geometries

_EMPTY = 0x10
_LITTLE_ENDIAN = 0x01
_XY_ENVELOPE = 0x02
_ENVELOPE_DOUBLES = (0, 4, 6, 6, 8)
_HEADER_BYTES = 8


def to_blob(wkb: bytes, bounds: Bounds, srs_id: int) -> bytes:
    """
    Give a geometry as GeoPackage keeps it.

    Parameters
    ----------
    wkb
        ISO WKB in two dimensions.
    bounds
        (min x, min y, max x, max y); the envelope in the header has another order.
    srs_id
        That of the table.
    """
    min_x, min_y, max_x, max_y = bounds
    return struct.pack("<2sBBi4d", b"GP", 0, _LITTLE_ENDIAN | _XY_ENVELOPE, srs_id, min_x, max_x, min_y, max_y) + wkb


def from_blob(blob: bytes) -> bytes:
    """Give the WKB of a geometry. Raises `ValueError` if it is no geometry of a GeoPackage."""
    flags = _flags(blob)
    if flags is None:
        raise ValueError("no geometry of a GeoPackage")
    return bytes(blob[_HEADER_BYTES + 8 * _ENVELOPE_DOUBLES[flags >> 1 & 7] :])


def _flags(blob: object) -> int | None:
    """Give the flags of a header; None if it is none."""
    if not isinstance(blob, bytes) or len(blob) < _HEADER_BYTES or blob[:2] != b"GP" or blob[2] != 0:
        return None
    envelope = blob[3] >> 1 & 7
    if envelope >= len(_ENVELOPE_DOUBLES) or len(blob) < _HEADER_BYTES + 8 * _ENVELOPE_DOUBLES[envelope]:
        return None
    return blob[3]


def _is_empty(blob: object) -> int | None:
    """Tell whether a geometry is empty, and so not to be indexed; what is no geometry is not to be indexed either."""
    if blob is None:
        return None
    flags = _flags(blob)
    return int(flags is None or bool(flags & _EMPTY) or not flags >> 1 & 7)


def _envelope_reader(place: int) -> Callable[[object], float | None]:
    """Make the function that gives one of min x, max x, min y, max y."""

    def read(blob: object) -> float | None:
        flags = _flags(blob)
        if flags is None or not isinstance(blob, bytes) or flags & _EMPTY or not flags >> 1 & 7:
            return None
        order = "<" if flags & _LITTLE_ENDIAN else ">"
        return float(struct.unpack_from(f"{order}d", blob, _HEADER_BYTES + 8 * place)[0])

    return read


_FUNCTIONS: tuple[tuple[str, Callable[[object], float | None]], ...] = (
    ("ST_IsEmpty", _is_empty),
    ("ST_MinX", _envelope_reader(0)),
    ("ST_MaxX", _envelope_reader(1)),
    ("ST_MinY", _envelope_reader(2)),
    ("ST_MaxY", _envelope_reader(3)),
)


def add_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the triggers of spatial indexes call; SQLite has none of its own."""
    for name, function in _FUNCTIONS:
        connection.create_function(name, 1, function, deterministic=True)


# --- spatial index

_INDEX_TRIGGERS = (
    'CREATE TRIGGER "{r}_insert" AFTER INSERT ON "{t}" WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) '
    "BEGIN {put} END",
    'CREATE TRIGGER "{r}_update1" AFTER UPDATE OF "geom" ON "{t}" WHEN OLD."fid" = NEW."fid" AND '
    '(NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN {put} END',
    'CREATE TRIGGER "{r}_update2" AFTER UPDATE OF "geom" ON "{t}" WHEN OLD."fid" = NEW."fid" AND '
    '(NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "{r}" WHERE id = OLD."fid"; END',
    'CREATE TRIGGER "{r}_update3" AFTER UPDATE ON "{t}" WHEN OLD."fid" != NEW."fid" AND '
    '(NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "{r}" WHERE id = OLD."fid"; {put} END',
    'CREATE TRIGGER "{r}_update4" AFTER UPDATE ON "{t}" WHEN OLD."fid" != NEW."fid" AND '
    '(NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN '
    'DELETE FROM "{r}" WHERE id IN (OLD."fid", NEW."fid"); END',
    'CREATE TRIGGER "{r}_delete" AFTER DELETE ON "{t}" WHEN old."geom" NOT NULL BEGIN '
    'DELETE FROM "{r}" WHERE id = OLD."fid"; END',
)
_PUT = (
    'INSERT OR REPLACE INTO "{r}" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),'
    'ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));'
)


def index_name(table: str) -> str:
    """Give the name of the spatial index of a table."""
    return f"rtree_{table}_geom"


def index_objects(table: str) -> tuple[SchemaObject, ...]:
    """Give what makes up the spatial index of a table; SQLite adds tables that hold its content."""
    name = index_name(table)
    put = _PUT.format(r=name)
    triggers = [sql.format(r=name, t=table, put=put) for sql in _INDEX_TRIGGERS]
    virtual = f'CREATE VIRTUAL TABLE "{name}" USING rtree(id, minx, maxx, miny, maxy)'
    return (
        SchemaObject("table", name, name, virtual),
        *(SchemaObject("trigger", sql.split('"')[1], table, sql) for sql in triggers),
    )


# --- registration


def create_core(connection: sqlite3.Connection, crs: Crs) -> None:
    """Make an empty file a GeoPackage with the CRSs that each must have, and the one that is given."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {USER_VERSION}")
    for sql in CORE_TABLES.values():
        connection.execute(sql)
    known = [one for one in _REQUIRED_CRSS if one.srs_id != crs.srs_id]
    connection.executemany(
        "INSERT INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition) "
        "VALUES (?, ?, ?, ?, ?)",
        [(one.name, one.srs_id, one.organization, one.organization_id, one.wkt) for one in (*known, crs)],
    )
    for table in ("gpkg_data_columns", "gpkg_data_column_constraints"):
        _add_extension(connection, table, None, _SCHEMA_EXTENSION)


def add_schema(connection: sqlite3.Connection, schema: Schema, srs_id: int) -> None:
    """Make all tables, indexes, guards and views of a schema, and register them."""
    for one in schema.objects:
        connection.execute(one.sql)
    for table in schema.tables:
        register_table(connection, table, srs_id)
    for view in schema.views:
        register_view(connection, view, schema, srs_id)


def register_table(connection: sqlite3.Connection, table: Table, srs_id: int) -> None:
    """Tell GeoPackage of a table that is there, and make its spatial index if it has a geometry."""
    _add_contents(connection, table.name, table.doc, srs_id if table.spatial else None)
    describe_columns(connection, table.name, ((column.name, column.doc) for column in table.all_columns))
    if table.spatial:
        for one in index_objects(table.name):
            connection.execute(one.sql)
        _add_extension(connection, table.name, "geom", _RTREE_EXTENSION)


def register_view(connection: sqlite3.Connection, view: View, schema: Schema, srs_id: int) -> None:
    """Tell GeoPackage of a view; its columns are described where they come from."""
    _add_contents(connection, view.name, view.doc, srs_id if view.spatial else None)
    described = {
        (alias, column.name): column.doc for alias, table in view.aliases for column in schema.table(table).all_columns
    }
    described.update({("t", "OGC_FID"): "Number of the row in its table."})
    geometry = [("t", "geom")] if view.spatial else []
    shown = [("t", "OGC_FID"), *geometry, *view.columns]
    describe_columns(connection, view.name, ((name, described[alias, name]) for alias, name in shown))


def _add_contents(connection: sqlite3.Connection, name: str, doc: str, srs_id: int | None) -> None:
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)",
        (name, "attributes" if srs_id is None else "features", name, doc, srs_id or 0),
    )
    if srs_id is not None:
        connection.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'MULTIPOLYGON', ?, 0, 0)", (name, srs_id)
        )


def describe_columns(connection: sqlite3.Connection, table: str, columns: Iterable[tuple[str, str]]) -> None:
    """Put the descriptions of columns in the file."""
    connection.executemany(
        "INSERT OR REPLACE INTO gpkg_data_columns (table_name, column_name, description) VALUES (?, ?, ?)",
        [(table, name, doc) for name, doc in columns],
    )


def _add_extension(
    connection: sqlite3.Connection, table: str, column: str | None, extension: tuple[str, str, str]
) -> None:
    connection.execute("INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)", (table, column, *extension))


def srs_id_of(connection: sqlite3.Connection, table: str) -> int:
    """Give the `srs_id` of a spatial table. Raises `LookupError` for another table."""
    row = connection.execute("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (table,)).fetchone()
    if row is None:
        raise LookupError(table)
    return int(row[0])


def crs_of(connection: sqlite3.Connection, table: str = "territories") -> Crs:
    """Give the CRS of a spatial table. Raises `LookupError` for another table."""
    row = connection.execute(
        "SELECT srs_id, organization, organization_coordsys_id, srs_name, definition FROM gpkg_spatial_ref_sys "
        "WHERE srs_id = ?",
        (srs_id_of(connection, table),),
    ).fetchone()
    if row is None:
        raise LookupError(table)
    return Crs(int(row[0]), str(row[1]), int(row[2]), str(row[3]), str(row[4]))


def touch(connection: sqlite3.Connection, tables: Iterable[str], views: Iterable[View]) -> None:
    """Note in `gpkg_contents` that tables were changed just now, and what the extent of spatial ones is."""
    changed = set(tables)
    shown = {view.name for view in views if view.source in changed}
    connection.executemany(
        "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
        [(name,) for name in sorted(changed | shown)],
    )
    sources = {view.name: view.source for view in views if view.spatial}
    rows = connection.execute("SELECT table_name FROM gpkg_geometry_columns WHERE column_name = 'geom'").fetchall()
    for (name,) in rows:
        if name in changed | shown:
            _set_extent(connection, name, sources.get(name, name))


def _set_extent(connection: sqlite3.Connection, name: str, source: str) -> None:
    """Set the extent; the index holds it rounded outward to single precision, centimetres in projected CRSs."""
    indexed = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index_name(source),)).fetchone()
    if indexed:
        sql = f'SELECT min(minx), min(miny), max(maxx), max(maxy) FROM "{index_name(source)}"'  # noqa: S608  # our own names
    else:
        columns = "min(ST_MinX(geom)), min(ST_MinY(geom)), max(ST_MaxX(geom)), max(ST_MaxY(geom))"
        sql = f'SELECT {columns} FROM "{source}"'  # noqa: S608
    extent = tuple(connection.execute(sql).fetchone())
    connection.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?", (*extent, name)
    )
