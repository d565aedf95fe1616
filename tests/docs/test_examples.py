"""The commands of docs/headless.md do what the page says: all of them, in their order, on the sample.

Bash reads them as they stand on the page. In place of `qgis_process` stands a program that keeps what it is told, and
each call is then run in this process, which spares a start of QGIS for every one. What tells JSON and exit statuses
runs with the real one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from .conftest import ROOT, blocks, read

PAGE = "docs/headless.md"
KEEP = """\
#!{python}
import json, os, sys
with open(os.environ["CALLS"], "a", encoding="utf-8") as file:
    file.write(json.dumps(sys.argv[1:]) + "\\n")
"""


@dataclass(frozen=True)
class Call:
    """What the page tells to run, and what came of it."""

    algorithm: str
    parameters: dict[str, str]
    results: dict[str, Any]


def calls_of(script: str, folder: Path) -> list[list[str]]:
    """Let bash read the commands, and give the arguments of each call of `qgis_process`."""
    programs = folder / "bin"
    programs.mkdir()
    program = programs / "qgis_process"
    program.write_text(KEEP.format(python=sys.executable), encoding="utf-8")
    program.chmod(0o755)
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "regioalign").symlink_to(ROOT)
    calls = folder / "calls.jsonl"
    environment = {
        **os.environ,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "CALLS": str(calls),
        "QGIS_PLUGINPATH": str(plugins),
    }
    subprocess.run(["bash", "-eu", "-c", script], check=True, cwd=folder, env=environment, timeout=60)
    return [json.loads(line) for line in calls.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The translations as the zip has them; a checkout has none."""
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from translations import compile_translation
    finally:
        sys.path.pop(0)
    folder = tmp_path_factory.mktemp("i18n")
    for path in (ROOT / "i18n").glob("*.ts"):
        (folder / f"{path.stem}.qm").write_bytes(compile_translation(path))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("regioalign.regioalign_plugin.translation.FOLDER", folder)
        yield


@pytest.fixture(scope="module")
def calls(provider, compiled: None, tmp_path_factory: pytest.TempPathFactory) -> list[Call]:
    """Every command of the page, run in a folder of its own."""
    folder = tmp_path_factory.mktemp("examples")
    told = calls_of("\n".join(blocks(PAGE, "bash")), folder)
    before = Path.cwd()
    os.chdir(folder)
    try:
        return [run(arguments) for arguments in told]
    finally:
        os.chdir(before)


class Log(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, text: str, fatalError: bool = False) -> None:  # noqa: N803
        self.errors.append(text)


def run(arguments: list[str]) -> Call:
    command, name, *given = arguments
    assert command == "run"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    assert algorithm is not None, name
    parameters = dict(one.removeprefix("--").split("=", 1) for one in given)
    known = {one.name() for one in algorithm.parameterDefinitions()}
    assert set(parameters) <= known, (name, sorted(set(parameters) - known))
    context, log = QgsProcessingContext(), Log()
    context.setProject(QgsProject())
    is_right, text = algorithm.checkParameterValues(parameters, context)
    assert is_right, (name, text)
    results, is_ok = algorithm.run(parameters, context, log)
    assert is_ok, (name, log.errors)
    return Call(name, parameters, {**results, "folder": str(Path.cwd())})


def of(calls: list[Call], name: str) -> list[dict[str, Any]]:
    """Give the results of an algorithm, in the order of the page."""
    return [call.results for call in calls if call.algorithm == f"regioalign:{name}"]


def test_every_algorithm_has_an_example_that_runs(calls: list[Call], provider) -> None:
    assert {call.algorithm for call in calls} >= {algorithm.id() for algorithm in provider.algorithms()}


def test_every_heading_has_an_example_of_its_own(calls: list[Call], provider) -> None:
    headings = re.findall(r"^### `(regioalign:\w+)`$", read(PAGE), re.MULTILINE)

    assert sorted(headings) == sorted(algorithm.id() for algorithm in provider.algorithms())


def test_the_examples_find_what_the_page_says(calls: list[Call]) -> None:
    [assessed], [repaired], [ordered] = of(calls, "assessalignment"), of(calls, "repairs"), of(calls, "prioritise")
    [compared] = of(calls, "compareindicators")

    assert (assessed["CONFORMING_COUNT"], assessed["NON_CONFORMING_COUNT"]) == (94, 7)
    assert (repaired["ONE_OFF_COUNT"], repaired["STARTS_COUNT"]) == (5, 1)
    assert (ordered["TO_ALIGN_COUNT"], ordered["UNREADABLE_COUNT"]) == (7, 0)
    assert compared["CHANGED_COUNT"] > 0
    assert [one["RUN"] for one in of(calls, "updateregister")] == [1, 2]
    assert of(calls, "importexplanations")[0]["SAME_COUNT"] == 101


def test_outputs_have_the_columns_that_the_reference_lists(calls: list[Call]) -> None:
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        import make_algorithm_docs as described
    finally:
        sys.path.pop(0)
    checked = set()
    for call in calls:
        name = call.algorithm.partition(":")[2]
        for key, value in call.results.items():
            if (name, key) not in described.COLUMNS or not value:
                continue
            layer = QgsVectorLayer(str(Path(call.results["folder"]) / str(value)), key, "ogr")
            assert layer.isValid(), (name, key, value)
            wanted = [column.name for column in described.columns_of(described.COLUMNS[name, key])]
            found = [field for field in layer.fields().names() if field != "fid"]
            extra = (name, key) in described.WITH_COLUMNS_OF_INPUT
            assert [field for field in found if field in wanted] == wanted, (name, key)
            assert extra or found == wanted, (name, key, set(found) ^ set(wanted))
            checked.add((name, key))
    assert len(checked) > len(described.COLUMNS) / 2


@pytest.mark.skipif(shutil.which("qgis_process") is None, reason="needs qgis_process")
def test_json_and_exit_status_are_as_the_page_tells(calls: list[Call], tmp_path: Path) -> None:
    import sysconfig

    profile = tmp_path / "profile"
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "regioalign").symlink_to(ROOT)
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text("[PythonPlugins]\nregioalign=true\n", encoding="utf-8")
    folder = Path(calls[0].results["folder"])
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QGIS_", "PYTEST"))}
    environment = {
        **kept,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "HOME": str(tmp_path),
        "QGIS_PLUGINPATH": str(plugins),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }
    first = blocks(PAGE, "bash")[0]
    for part in blocks(PAGE, "sh"):
        done = subprocess.run(
            ["bash", "-c", f"{first}\n{part}"],
            capture_output=True,
            text=True,
            cwd=folder,
            env=environment,
            timeout=120,
            check=False,
        )
        if "is overdue" in part:
            assert done.stdout.splitlines()[-1] == "nothing is overdue or damaged", done.stdout + done.stderr
        elif "do not conform" in part:
            assert done.stdout.splitlines()[-1] == "7 zones do not conform", done.stdout + done.stderr
        else:
            assert (folder / "review.ods").exists(), done.stdout + done.stderr
