"""Tables and views as values, and the SQL made from them: one description gives tables, guards and documentation."""

from __future__ import annotations

from dataclasses import dataclass

WRITING = "regioalign_writing"
"""Holds a row only inside a writing transaction of ours, which is what opens the guards."""

KEY_FUNCTION = "only_regioalign_writes_here"
"""An SQL function that only our connections know; elsewhere SQLite answers "no such function", with this name."""

# With a modifier SQLite counts the days out, so that 31 February becomes 3 March and is refused.
_DATE_CHECK = '"{0}" IS date("{0}", \'+0 days\')'
_TIME_CHECK = "\"{0}\" IS strftime('%Y-%m-%dT%H:%M:%fZ', \"{0}\", '+0 days')"
_TYPE_CHECKS = {"DATE": _DATE_CHECK, "DATETIME": _TIME_CHECK, "BOOLEAN": '"{0}" IN (0, 1)'}


@dataclass(frozen=True)
class Column:
    """A column.

    Parameters
    ----------
    name, type
        As in the file; types are those of GeoPackage.
    doc
        What it holds, in one sentence.
    null
        Whether it may be empty.
    free
        Whether people may change it in the attribute table.
    codes
        The texts it may hold; () for any.
    check
        What else must hold, in SQL.
    default
        SQL of the value where none is given; "" for none.
    references
        "table(column)" that it points to, with what follows it in SQL.
    """

    name: str
    type: str
    doc: str
    null: bool = False
    free: bool = False
    codes: tuple[str, ...] = ()
    check: str = ""
    default: str = ""
    references: str = ""

    @property
    def sql(self) -> str:
        """Give the definition inside CREATE TABLE."""
        words = [f'"{self.name}"', self.type]
        words += [] if self.null else ["NOT NULL"]
        words += [f"DEFAULT {self.default}"] if self.default else []
        words += [f"CHECK ({check})" for check in self._checks()]
        words += [f"REFERENCES {self.references}"] if self.references else []
        return " ".join(words)

    def _checks(self) -> list[str]:
        checks = [_TYPE_CHECKS[self.type].format(self.name)] if self.type in _TYPE_CHECKS else []
        if self.codes:
            listed = ", ".join(f"'{code}'" for code in self.codes)
            checks.append(f'"{self.name}" IN ({listed})')
        return [*checks, self.check] if self.check else checks


@dataclass(frozen=True)
class Index:
    """An index on a table; `where` makes it a partial one."""

    name: str
    columns: tuple[str, ...]
    unique: bool = False
    where: str = ""


@dataclass(frozen=True)
class Table:
    """A table; its first column is always `fid`, the key.

    Parameters
    ----------
    name, doc
        As in the file, and what one row is.
    columns
        Without `fid` and without `geom`.
    spatial
        Whether a multipolygon stands in the column `geom`.
    lasting
        Whether numbers of deleted rows are never given again.
    append_only
        Whether rows are never changed or deleted, by nobody.
    unique
        Sets of columns that identify a row.
    indexes
        Further indexes.
    """

    name: str
    doc: str
    columns: tuple[Column, ...]
    spatial: bool = False
    lasting: bool = False
    append_only: bool = False
    unique: tuple[tuple[str, ...], ...] = ()
    indexes: tuple[Index, ...] = ()

    @property
    def all_columns(self) -> tuple[Column, ...]:
        """Give the columns with `fid` and `geom`."""
        return (FID, *((GEOM,) if self.spatial else ()), *self.columns)

    @property
    def free(self) -> tuple[str, ...]:
        """Give the columns that people may change in the attribute table."""
        return tuple(column.name for column in self.columns if column.free)

    @property
    def sql(self) -> str:
        """Give CREATE TABLE, word for word as SQLite keeps it."""
        key = '"fid" INTEGER PRIMARY KEY' + (" AUTOINCREMENT" if self.lasting else "") + " NOT NULL"
        columns = [key, *(column.sql for column in self.all_columns[1:])]
        return f'CREATE TABLE "{self.name}" ({", ".join(columns)}{self.tail}'

    @property
    def tail(self) -> str:
        """Give what follows the last column; a column that someone adds comes before it."""
        return "".join(f", UNIQUE ({_listed(names)})" for names in self.unique) + ")"


FID = Column("fid", "INTEGER", "Number of the row; it means nothing outside this file.")
GEOM = Column("geom", "MULTIPOLYGON", "The area, in the CRS of the register.")


@dataclass(frozen=True)
class View:
    """A view; `spatial` where it has the geometry of `source`, the table whose `fid` is its `OGC_FID`.

    Parameters
    ----------
    name, doc
        As in the file, and what one row is.
    source
        The table that gives number and geometry.
    columns
        (alias, name) of each column, number and geometry left out.
    aliases
        (alias, table) for the tables in `rest`; `t` is the source.
    rest
        What follows the columns in SQL: FROM and so on.
    """

    name: str
    doc: str
    source: str
    spatial: bool
    columns: tuple[tuple[str, str], ...]
    aliases: tuple[tuple[str, str], ...]
    rest: str

    @property
    def sql(self) -> str:
        """Give CREATE VIEW; GDAL takes a first column called OGC_FID for the number of a feature."""
        head = ['t."fid" AS "OGC_FID"', *(['t."geom" AS "geom"'] if self.spatial else [])]
        columns = [*head, *(f'{alias}."{name}" AS "{name}"' for alias, name in self.columns)]
        return f'CREATE VIEW "{self.name}" AS SELECT {", ".join(columns)} {self.rest}'


@dataclass(frozen=True)
class SchemaObject:
    """One entry of SQLite's list of what a file holds; `tail` is the part of `sql` after the last column of a table."""

    type: str
    name: str
    table: str
    sql: str
    tail: str = ""


@dataclass(frozen=True)
class Schema:
    """All that a register of one version holds."""

    version: int
    tables: tuple[Table, ...]
    views: tuple[View, ...]

    @property
    def objects(self) -> tuple[SchemaObject, ...]:
        """Give what is made, in an order in which it can be made; the spatial indexes and GeoPackage's own left out."""
        tables = [SchemaObject("table", table.name, table.name, table.sql, table.tail) for table in self.tables]
        indexes = [_index(table, index) for table in self.tables for index in table.indexes]
        guards = [guard for table in self.tables for guard in _guards(table)]
        views = [SchemaObject("view", view.name, view.name, view.sql) for view in self.views]
        return (*tables, *indexes, *guards, *views)

    @property
    def spatial_tables(self) -> tuple[str, ...]:
        """Give the tables with a geometry."""
        return tuple(table.name for table in self.tables if table.spatial)

    def table(self, name: str) -> Table:
        """Give a table by its name. Raises `KeyError`."""
        return {table.name: table for table in self.tables}[name]


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _index(table: Table, index: Index) -> SchemaObject:
    unique = "UNIQUE " if index.unique else ""
    where = f" WHERE {index.where}" if index.where else ""
    sql = f'CREATE {unique}INDEX "{index.name}" ON "{table.name}" ({_listed(index.columns)}){where}'
    return SchemaObject("index", index.name, table.name, sql)


def _guards(table: Table) -> list[SchemaObject]:
    if table.name == WRITING:
        refusal = _refusal("Rows of regioalign_writing are made and removed by RegioAlign alone.")
        return [_trigger(table, "guard", "INSERT", f"WHEN NOT {KEY_FUNCTION}()", refusal)]
    return [*_writer_guards(table), *(_keepers(table) if table.append_only else [])]


def _writer_guards(table: Table) -> list[SchemaObject]:
    """Refuse what does not come from our writer; programs that write a whole row may repeat what stands there."""
    shut = f'NOT EXISTS (SELECT 1 FROM "{WRITING}")'  # noqa: S608  # our own name
    guarded = [column.name for column in table.all_columns if not column.free]
    tests = [f'OLD."{name}" IS NOT NEW."{name}"' for name in guarded]
    # Never true: SQLite lets nobody remove a column that a trigger names.
    tests += [f'OLD."{name}" IS NOT OLD."{name}"' for name in table.free]
    changed = " OR ".join(tests)
    refusal = _refusal(_sentence(table))
    return [
        _trigger(table, "guard", "INSERT", f"WHEN {shut}", refusal),
        _trigger(table, "guard", "UPDATE", f"WHEN {shut} AND ({changed})", refusal),
        _trigger(table, "guard", "DELETE", f"WHEN {shut}", refusal),
    ]


def _keepers(table: Table) -> list[SchemaObject]:
    """Refuse change and removal to everyone; INSERT OR REPLACE removes a row without asking the DELETE trigger."""
    refusal = _refusal(f"Rows of {table.name} are never changed or deleted.")
    taken = f'WHEN EXISTS (SELECT 1 FROM "{table.name}" WHERE "fid" = NEW."fid")'  # noqa: S608  # our own name
    return [
        _trigger(table, "keep", "INSERT", taken, refusal),
        _trigger(table, "keep", "UPDATE", "", refusal),
        _trigger(table, "keep", "DELETE", "", refusal),
    ]


def _sentence(table: Table) -> str:
    if not table.free:
        return f"Only RegioAlign changes {table.name}: use its panel or its algorithms."
    free = " and ".join(table.free)
    return (
        f"In {table.name} only {free} can be changed here. For the rest use the panel or the algorithms of RegioAlign."
    )


def _refusal(sentence: str) -> str:
    return f"SELECT RAISE(ABORT, '{sentence}');"


def _trigger(table: Table, kind: str, event: str, when: str, body: str) -> SchemaObject:
    name = f"{kind}_{table.name}_{event.lower()}"
    condition = f" {when}" if when else ""
    sql = f'CREATE TRIGGER "{name}" BEFORE {event} ON "{table.name}"{condition} BEGIN {body} END'
    return SchemaObject("trigger", name, table.name, sql)
