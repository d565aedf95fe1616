"""Everything that can be read of a register, read; and what is written tried on it."""

from __future__ import annotations

from pathlib import Path

from regioalign.regioalign_plugin.register.attachments import list_attachments, read_content
from regioalign.regioalign_plugin.register.cases import read_case
from regioalign.regioalign_plugin.register.exchange import export_tables
from regioalign.regioalign_plugin.register.file import integrity_check, quick_check, reading, state_of
from regioalign.regioalign_plugin.register.listing import history, list_cases, runs, versions


def look(path: Path) -> list[object]:
    """Read all that the panel, the algorithms and the exports read; raises what they raise."""
    rows = list_cases(path)
    keys = [row.partnership_id for row in rows]
    found: list[object] = [rows, runs(path)]
    for key in keys[:: max(1, len(keys) // 8)]:
        found += [read_case(path, key), history(path, key), versions(path, key)]
    for key in keys[:3]:
        found += [(one, read_content(path, one.fid)) for one in list_attachments(path, key) if one.sha256]
    with reading(path) as connection:
        found.append(export_tables(connection))
        found.append([tuple(row) for row in connection.execute("SELECT * FROM review_map ORDER BY 1")])
    return found


def checks(path: Path) -> tuple[object, ...]:
    """Give what all checks say; raises what they raise."""
    return state_of(path), quick_check(path), integrity_check(path)
