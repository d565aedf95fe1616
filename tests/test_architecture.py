"""Reads every shipped file and holds it to the import table of the design, scoped enums, and a light start."""

from __future__ import annotations

import ast
import enum
import importlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = sorted(
    [ROOT / "__init__.py", *(ROOT / "regioalign_plugin").rglob("*.py"), *(ROOT / "processing").rglob("*.py")]
)

CODES = {"vocabulary"}
TEXTS = {"identity", "translation", "help_pages", "labels", "days", "priority_texts", "dependencies", "formulas"}
MESSAGES = {"messages", "analysis_texts"}
STANDARD = {name for name in sys.stdlib_module_names if name != "sqlite3"}


@dataclass(frozen=True)
class Rule:
    """What a part may import: own parts, and names outside; a name covers the names below it."""

    own: frozenset[str]
    outside: frozenset[str]


def rule(own: set[str], outside: set[str]) -> Rule:
    return Rule(frozenset(own), frozenset(outside))


QT = {"qgis.PyQt"}
CORE = {"qgis.core", "qgis.PyQt.QtCore"}

RULES = {
    "alignment": rule(CODES, {"numpy", "shapely", "pandas"}),
    "explanation": rule(CODES, set()),
    "register": rule(CODES | {"explanation"}, {"sqlite3"}),
    "layers": rule(CODES | TEXTS | {"alignment"}, CORE | {"numpy", "shapely", "pandas"}),
    "report": rule(
        CODES | TEXTS | MESSAGES | {"register", "explanation"},
        CORE
        | {"qgis.PyQt.QtGui", "qgis.PyQt.QtSvg", "qgis.PyQt.QtXml"},  # pages are drawn and layouts read; no widgets
    ),
    "processing": rule(
        CODES | TEXTS | MESSAGES | {"alignment", "explanation", "register", "layers", "report"},
        CORE | {"qgis.PyQt.QtGui", "numpy", "shapely", "pandas"},
    ),
    "widget": rule(TEXTS | {"processing"}, {"qgis.gui", "qgis.core"} | QT),  # nobody imports it: QGIS does, for dialogs
    "dock": rule(CODES | TEXTS | MESSAGES | {"register", "explanation", "report"}, {"qgis.gui", "qgis.core"} | QT),
    "vocabulary": rule(set(), set()),
    "identity": rule(set(), set()),
    "formulas": rule(set(), set()),
    "translation": rule({"identity"}, CORE),
    "dependencies": rule({"identity", "translation"}, set()),
    "help_pages": rule({"identity", "translation"}, set()),
    "labels": rule(CODES | {"identity", "translation", "explanation"}, {"qgis.PyQt.QtCore"}),
    "days": rule({"translation"}, {"qgis.PyQt.QtCore"}),
    "priority_texts": rule(CODES | {"translation", "days", "explanation"}, set()),
    "analysis_texts": rule(CODES | {"translation", "labels", "register"}, {"qgis.PyQt.QtCore"}),
    "messages": rule(CODES | {"translation", "labels", "explanation", "register"}, {"qgis.PyQt.QtCore"}),
    "plugin": rule(CODES | TEXTS | {"processing", "dock"}, {"qgis.core", "qgis.gui"} | QT),
    "root": rule({"plugin"}, {"qgis.gui"}),
}


def part_of(module: tuple[str, ...]) -> str:
    """Name the part that a module inside the plugin belongs to; `()` is the root."""
    if not module:
        return "root"
    if module[0] == "processing" and len(module) > 1 and module[1].endswith("_widget"):
        return "widget"
    if module[0] != "regioalign_plugin":
        return module[0]
    return module[1] if len(module) > 1 else "regioalign_plugin"


def module_of(path: Path) -> tuple[str, ...]:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def imports_of(path: Path) -> Iterator[tuple[int, str, bool]]:
    """Give line, dotted name and whether it is one of ours, for each import in the file, wherever it stands."""
    module = module_of(path)
    package = module if path.name == "__init__.py" else module[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name, False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from ((node.lineno, f"{node.module}.{alias.name}", False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] + tuple(
                (node.module or "").split(".") if node.module else ()
            )
            yield from ((node.lineno, ".".join((*base, alias.name)), True) for alias in node.names)


def is_allowed(name: str, own: bool, part: str, allowed: Rule) -> bool:
    if own:
        target = part_of(tuple(name.split(".")))
        return target == part or target in allowed.own
    if name.partition(".")[0] in STANDARD:
        return True
    return any(name == outside or name.startswith(f"{outside}.") for outside in allowed.outside)


def where(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def test_every_part_imports_only_what_the_table_allows() -> None:
    wrong = []
    for path in SHIPPED:
        part = part_of(module_of(path))
        if part == "regioalign_plugin":
            part = "vocabulary"  # its __init__.py holds a docstring only
        for line, name, own in imports_of(path):
            if not is_allowed(name, own, part, RULES[part]):
                wrong.append(f"{where(path, line)}: {part} may not import {name}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("name", "own", "part", "expected"),
    [
        ("processing.run", False, "processing", False),
        ("PyQt5.QtCore.Qt", False, "dock", False),
        ("qgis.core.QgsFeature", False, "alignment", False),
        ("qgis.PyQt.QtWidgets.QWidget", False, "report", False),
        ("sqlite3", False, "layers", False),
        ("sqlite3", False, "register", True),
        ("shapely.ops.unary_union", False, "alignment", True),
        ("regioalign_plugin.dock.panel", True, "processing", False),
        ("processing.rule_set_widget.RuleSetWidget", True, "processing", False),
        ("processing.rule_set_widget.RuleSetWidget", True, "plugin", False),
        ("regioalign_plugin.layers.reading.read", True, "alignment", False),
        ("regioalign_plugin.alignment.overlay.overlap", True, "layers", True),
        ("regioalign.regioalign_plugin.labels", False, "processing", False),
    ],
)
def test_the_table_is_read_as_it_is_meant(name: str, own: bool, part: str, expected: bool) -> None:
    assert is_allowed(name, own, part, RULES[part]) is expected


def test_nothing_is_imported_by_a_name_made_at_run_time() -> None:
    wrong = [
        where(path, node.lineno)
        for path in SHIPPED
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"__import__", "importlib.import_module"}
    ]
    assert not wrong, "\n".join(wrong)


def qt_names(tree: ast.Module) -> dict[str, object]:
    """Give what the file imports from QGIS and Qt, by the name it uses."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("qgis."):
            module = importlib.import_module(node.module)
            names.update({alias.asname or alias.name: getattr(module, alias.name, None) for alias in node.names})
    return names


def resolve(node: ast.expr, names: dict[str, object]) -> object:
    """Give the object that a dotted name stands for; None where it is none of QGIS or Qt."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        return getattr(resolve(node.value, names), node.attr, None)
    return None


def is_enum_member(value: object) -> bool:
    """Tell members of enums, which in Qt 5 are instances of a subclass of int, from plain numbers."""
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))


def is_enum(value: object) -> bool:
    return isinstance(value, type) and (issubclass(value, enum.Enum) or (issubclass(value, int) and value is not int))


def unscoped(source: str) -> list[tuple[int, str]]:
    """Find what Qt 6 does not know: members of enums named without their enum, and a few renamed calls."""
    tree = ast.parse(source)
    names = qt_names(tree)
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        owner, value = resolve(node.value, names), resolve(node, names)
        loose = is_enum_member(value) and isinstance(owner, type) and not is_enum(owner)
        if loose or node.attr in {"exec_", "print_"} or ast.unparse(node) == "QVariant.Type":
            found.append((node.lineno, ast.unparse(node)))
    return found


def test_enums_are_named_in_full() -> None:
    pytest.importorskip("qgis.core")
    wrong = []
    for path in SHIPPED:
        wrong += [
            f"{where(path, line)}: {name} is not scoped" for line, name in unscoped(path.read_text(encoding="utf-8"))
        ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("expression", "count"),
    [
        ("Qt.UserRole", 1),
        ("Qt.ItemDataRole.UserRole", 0),
        ("Qt.ItemDataRole", 0),
        ("QgsProcessing.TypeVectorPolygon", 1),
        ("Qgis.ProcessingSourceType.VectorPolygon", 0),
        ("QgsProcessingParameterDefinition.FlagAdvanced", 1),
        ("Qgis.QGIS_VERSION_INT", 0),
        ("QVariant.Int", 1),
        ("QVariant.Type.Int", 1),
        ("QMetaType.Type.Int", 0),
        ("dialog.exec_()", 1),
        ("QgsWkbTypes.Polygon", 1),
        ("QgsFeatureSink.FastInsert", 1),
        ("QgsFeatureSink.Flag.FastInsert", 0),
    ],
)
def test_unscoped_enums_are_found(expression: str, count: int) -> None:
    pytest.importorskip("qgis.core")
    source = (
        "from qgis.core import (Qgis, QgsFeatureSink, QgsProcessing, QgsProcessingParameterDefinition, QgsWkbTypes)\n"
        "from qgis.PyQt.QtCore import QMetaType, Qt, QVariant\n"
    )

    assert len(unscoped(source + expression)) == count


NEWER_THAN_QGIS = {
    "contains_xy",
    "coverage_invalid_edges",
    "coverage_is_valid",
    "coverage_simplify",
    "disjoint_subset_union",
    "disjoint_subset_union_all",
    "equals_identical",
    "get_m",
    "has_m",
    "intersects_xy",
    "orient_polygons",
}
"""What shapely does with functions of GEOS 3.12 and newer.

In `qgis_process` and the desktop on Linux the GEOS that QGIS is linked to is loaded first, and answers the calls that
shapely from pip means for its own; only functions that QGIS's GEOS lacks (3.11 on Debian 12) go to shapely's. An object
made by the one and used by the other crashes the program.
"""


def test_no_function_is_called_that_the_geos_of_qgis_may_lack() -> None:
    wrong = [
        f"{where(path, node.lineno)}: {ast.unparse(node)} crashes QGIS where its GEOS is older than shapely's"
        for path in SHIPPED
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in NEWER_THAN_QGIS and ast.unparse(node.value) == "shapely"
    ]
    assert not wrong, "\n".join(wrong)


def test_the_dimension_of_written_wkb_is_given() -> None:
    """By default shapely asks for four dimensions where its own GEOS knows them; that of QGIS may not: see above."""
    wrong = [
        f"{where(path, node.lineno)}: shapely.to_wkb needs output_dimension"
        for path in SHIPPED
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "shapely.to_wkb"
        and not any(keyword.arg == "output_dimension" for keyword in node.keywords)
    ]
    assert not wrong, "\n".join(wrong)


LOAD = """
import importlib.util, sys
from pathlib import Path
from qgis.core import QgsApplication
import qgis.utils

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {refused!r}:
            raise ModuleNotFoundError(name)

root = Path({root!r})
sys.path[:] = [entry for entry in sys.path if Path(entry).resolve() != root]
application = QgsApplication([], False)
application.initQgis()
sys.meta_path.insert(0, Refuse())
before = set(sys.modules)
start = root / "__init__.py"
spec = importlib.util.spec_from_file_location("regioalign", start, submodule_search_locations=[str(root)])
package = importlib.util.module_from_spec(spec)
sys.modules["regioalign"] = package
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
provider = application.processingRegistry().providerById("regioalign")
print("ids", *(algorithm.id() for algorithm in provider.algorithms()))
added = {{name.partition(".")[0] for name in set(sys.modules) - before}}
print("imported", *sorted(added & {{"numpy", "pandas", "shapely"}}))
plugin.unload()
print("left", application.processingRegistry().providerById("regioalign"))
"""


def load_in_new_process(refused: set[str]) -> dict[str, list[str]]:
    """Load the plugin in a new process where some packages are not to be had; give what it printed."""
    script = LOAD.format(refused=refused, root=str(ROOT))
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=120, cwd="/", check=False
    )
    assert "left" in done.stdout, done.stderr
    lines = (line.split() for line in done.stdout.splitlines())
    return {words[0]: words[1:] for words in lines if words}


def test_loading_the_plugin_imports_nothing_third_party() -> None:
    pytest.importorskip("qgis.core")

    printed = load_in_new_process(refused=set())

    assert printed["imported"] == []
    assert "regioalign:assessalignment" in printed["ids"]
    assert printed["left"] == ["None"]


def test_the_plugin_loads_where_third_party_packages_are_missing() -> None:
    pytest.importorskip("qgis.core")

    printed = load_in_new_process(refused={"numpy", "pandas", "shapely"})

    assert "regioalign:assessalignment" in printed["ids"]
