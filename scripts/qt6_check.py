#!/usr/bin/env python3
"""Finds what works with Qt 5 and not with Qt 6: names, enums, methods and arguments that went, moved or changed.

No QGIS on Qt 6 is needed. The plugin is checked by mypy twice, once as if `qgis.PyQt` were PyQt5 and once as if it
were PyQt6, both by the signatures that these packages bring; what only the second finds is what Qt 6 would refuse.
QGIS's own classes count as anything here: tests/test_architecture.py holds their enums to full names.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

MODULES = ("QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSql", "QtSvg", "QtTest", "QtWidgets", "QtXml", "sip")
BOTH = ("QAction", "QActionGroup", "QShortcut")
"""What Qt 6 moved from QtWidgets to QtGui, and `qgis.PyQt` gives in both."""

FINE = {
    'No overload variant of "bytes" matches argument type "QByteArray"': "it gives its bytes as a buffer",
    '"QItemSelection" has no attribute "__iter__"': "its items are found by number",
    'Missing positional argument "a0" in call to "QFontDatabase"': "made only where Qt 5 wants one to ask",
}
"""What the signatures of PyQt6 lack and PyQt6 does, and what only the branch for Qt 5 does."""

ANYTHING = "from typing import Any\ndef __getattr__(name: str) -> Any: ...\n"


def write_stubs(folder: Path, generation: int) -> None:
    """Write signatures of `qgis` that take those of Qt from PyQt5 or PyQt6."""
    qt = folder / "qgis" / "PyQt"
    qt.mkdir(parents=True)
    (folder / "qgis" / "__init__.pyi").write_text("")
    for name in ("core", "gui", "utils", "analysis"):
        (folder / "qgis" / f"{name}.pyi").write_text(ANYTHING)
    (qt / "__init__.pyi").write_text("".join(f"from . import {name} as {name}\n" for name in MODULES))
    home, guest = ("QtWidgets", "QtGui") if generation == 5 else ("QtGui", "QtWidgets")
    moved = "".join(f"from PyQt{generation}.{home} import {name} as {name}\n" for name in BOTH)
    for name in MODULES:
        own = f"from PyQt{generation}.{name} import *\n"
        (qt / f"{name}.pyi").write_text(own + moved if name == guest else own)


def findings(plugin: Path, generation: int) -> set[str]:
    """Give what mypy says of the plugin on a generation of Qt, a line each, by file and line."""
    with tempfile.TemporaryDirectory() as folder:
        write_stubs(Path(folder), generation)
        done = subprocess.run(
            [
                *(sys.executable, "-m", "mypy", "--config-file=", "--no-incremental", "--ignore-missing-imports"),
                *("--no-strict-optional", "--no-error-summary", "--hide-error-context", "--show-error-codes"),
                *("--python-version=3.9", "--package", plugin.name),
            ],
            cwd=plugin.parent,
            env={"MYPYPATH": folder, "PATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode not in (0, 1):
        sys.exit(done.stdout + done.stderr)
    lines = [line for line in done.stdout.splitlines() if line.startswith(f"{plugin.name}/") and ": error: " in line]
    return {re.sub(r"PyQt[56]\.", "", line) for line in lines}


def only_qt6(plugin: Path) -> list[str]:
    """Give what Qt 6 would refuse and Qt 5 takes, sorted by file."""
    on_qt6 = findings(plugin, 6)
    # Qt 5 takes `Qt.AlignLeft` for `Qt.AlignmentFlag.AlignLeft`, though its signatures do not say so.
    wrong = on_qt6 - findings(plugin, 5) | {line for line in on_qt6 if ': error: "type[Q' in line}
    return sorted(line for line in wrong if not any(text in line for text in FINE))


def main() -> None:
    """Check a plugin; exit with 1 where Qt 6 would refuse something."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("plugin", type=Path, help="the folder of the plugin, as the zip has it")
    plugin = parser.parse_args().plugin.resolve()
    wrong = only_qt6(plugin)
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"Qt 6: nothing found in {len(list(plugin.rglob('*.py')))} files that only Qt 5 has")


if __name__ == "__main__":
    main()
