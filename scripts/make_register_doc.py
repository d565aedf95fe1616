"""Make docs/register.md from the schema; `--check` only tells whether it is up to date."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regioalign_plugin.register.structure import Column, Table, View

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "register.md"

INTRODUCTION = """\
# The register

A register is one GeoPackage with the findings of every run, the explanations with their history, and the geometries to
show them. RegioAlign writes it; QGIS, `ogrinfo` and anything else that reads GeoPackage can open it. This page is made
from the schema (`scripts/make_register_doc.py`); the same descriptions are inside the file, in `gpkg_data_columns` and
`README`.

## Opened in QGIS

- Put the layer `review_map` on a map: each territory with its class, state, category, main region, deadline and level.
- Columns marked *free* can be changed in the attribute table. A change to anything else is refused with a message, so
  that the history stays true: use the panel or the algorithms of RegioAlign.
- You may add styles, projects and layers of your own to the file, and fields and attribute indexes to its tables, with
  QGIS or GDAL. What other programs do to the tables makes the file unusable for RegioAlign until it is put back, and so
  does renaming or removing what is there.
- To copy a register, copy the file itself, or use *Export register* with the format GPKG; a copy that another program
  makes of its tables is no register.
- While a layer of the register has edits that are not saved, QGIS may hold the file, and RegioAlign cannot write.

## What it promises

- A run or an edit is written as a whole or not at all, also when the program is killed or the power fails.
- Rows of `events` and `explanation_versions` are never changed or deleted, by nobody.
- Schema {version}. A newer register can be read, not written; an older one is brought up to date when it is first
  written to, or by *Update the register* in the review dock, after a copy was made beside it:
  `<name>.backup-v<version>-<UTC time>.gpkg`. Version 2 adds `priorities`, `repairs`, `indicators` and `priority_map` to
  version 1 and changes nothing else, so that the older RegioAlign can read it.
- To put a backup back after a crash, first delete `<name>-journal` and `<name>-wal`: they belong to the file that
  crashed, and SQLite would play them back into the one that takes its place.
- Partnerships are known by `partnership_id`, text. A `fid` means nothing outside the file.
- Times are UTC; dates are days of the calendar. Areas are square metres, shares lie between 0 and 1.
- `<name>.writer` beside the file, there only while RegioAlign writes, tells other programs who does; it may be deleted.
  So may `.<name>.<letters>.part`, which a program leaves that was killed while it made a register or a backup.

## What stays from run to run, and what goes

- A finding that is found again is the same row, and so are its overlaps, pieces, place in the order and repairs.
- The order (`priorities`) and the `repairs` were made for findings. A run that brings them replaces them as a whole:
  who is not in the table has none. A run without them keeps those of findings that stay, and drops those of findings
  that changed or are gone, as they answer to what no longer is; the log tells how many.
- `indicators` hold until a table of the same scope, layer and reference set brings others, or until the regions of the
  set are others. They are closed with `until_run`, never deleted: `first_run <= n AND (until_run IS NULL OR
  until_run > n)` gives them as they stood after run n.
- Growth: where a partnership has to explain itself and has more members, or more area inside the regions by more than
  `eps`, than in its first run on the same reference set, its `criteria` hold `growth` with the scale-driven ground: not
  met, with both figures. Being large already is no ground.

## Tables

All tables have a key `fid`; those marked *spatial* have a geometry `geom` (multipolygon) with a spatial index.
"""


def load(name: str) -> ModuleType:
    """Load a module of the plugin, whatever its folder is called."""
    if "regioalign" not in sys.modules:
        start = ROOT / "__init__.py"
        spec = importlib.util.spec_from_file_location("regioalign", start, submodule_search_locations=[str(ROOT)])
        assert spec is not None
        assert spec.loader is not None
        package = importlib.util.module_from_spec(spec)
        sys.modules["regioalign"] = package
        spec.loader.exec_module(package)
    return importlib.import_module(f"regioalign.regioalign_plugin.{name}")


def page() -> str:
    """Write the page."""
    schema = load("register.schema").SCHEMA
    parts = [INTRODUCTION.format(version=schema.version)]
    parts += [table_part(table) for table in schema.tables]
    parts += ["## Views\n", *(view_part(view) for view in schema.views)]
    return "\n".join(parts)


def table_part(table: Table) -> str:
    """Describe one table."""
    marks = [word for word, is_so in (("spatial", table.spatial), ("append-only", table.append_only)) if is_so]
    marked = f" *({', '.join(marks)})*" if marks else ""
    lines = [
        f"### {table.name}{marked}",
        "",
        table.doc,
        "",
        "| column | type | may be empty | meaning |",
        "|---|---|---|---|",
    ]
    lines += [column_line(column) for column in table.columns]
    return "\n".join(lines) + "\n"


def column_line(column: Column) -> str:
    """Describe one column in a row of a table."""
    free = " *free*" if column.free else ""
    target = column.references.split(" ")[0]
    points = f" → `{target}`" if target else ""
    codes = f" One of {', '.join(f'`{code}`' for code in column.codes)}." if column.codes else ""
    empty = "yes" if column.null else ""
    return f"| `{column.name}`{free} | {column.type}{points} | {empty} | {column.doc}{codes} |"


def view_part(view: View) -> str:
    """Describe one view: where each column comes from."""
    sources = dict(view.aliases)
    marked = " *(spatial)*" if view.spatial else ""
    by_table: dict[str, list[str]] = {}
    for alias, name in view.columns:
        by_table.setdefault(sources[alias], []).append(f"`{name}`")
    lines = [f"### {view.name}{marked}", "", view.doc, "", "| columns | of |", "|---|---|"]
    lines += [f"| {', '.join(names)} | `{table}` |" for table, names in by_table.items()]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the page, or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail if the page is not what the schema gives")
    made = page()
    if parser.parse_args().check:
        same = PAGE.exists() and PAGE.read_text(encoding="utf-8") == made
        if not same:
            print("docs/register.md is not up to date: run scripts/make_register_doc.py")
        return int(not same)
    PAGE.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
