"""Describe every algorithm from the code: docs/algorithms.md in English, and in all languages for the pages of help.

    python scripts/make_algorithm_docs.py            # writes docs/algorithms.md
    python scripts/make_algorithm_docs.py --check    # fails if it is not what the code gives
    python scripts/make_algorithm_docs.py --json F   # all languages, for make_docs.py

It needs QGIS, without a window. Defaults and columns are those of the code; examples stand in docs/headless.md.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import os
import re
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from translations import compile_translation

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "algorithms.md"
LANGUAGES = ("en", "nl", "fr")

WORDS = {
    "en": {
        "parameters": "Parameters",
        "outputs": "Numbers and files",
        "columns": "Columns",
        "key": "key",
        "what": "what",
        "optional": "optional",
        "advanced": "advanced",
        "default": "default",
        "one of": "one of",
        "column": "column",
        "heading": "heading in QGIS",
        "type": "type",
        "example": "Example",
        "as in": "For `qgis_process`; [Models and scripts](headless.md#before-you-start) tells what `$sample` is.",
        "own": "Beside these, it has the columns of the input.",
        "chapter": "More in the guide",
    },
    "nl": {
        "parameters": "Parameters",
        "outputs": "Getallen en bestanden",
        "columns": "Kolommen",
        "key": "sleutel",
        "what": "wat",
        "optional": "niet verplicht",
        "advanced": "geavanceerd",
        "default": "standaard",
        "one of": "een van",
        "column": "kolom",
        "heading": "kop in QGIS",
        "type": "type",
        "example": "Voorbeeld",
        "as in": "Voor `qgis_process`; wat `$sample` is, staat in [Models and scripts](headless.md#before-you-start).",
        "own": "Daarnaast staan de kolommen van de invoer.",
        "chapter": "Meer in de handleiding",
    },
    "fr": {
        "parameters": "Paramètres",
        "outputs": "Nombres et fichiers",
        "columns": "Colonnes",
        "key": "clé",
        "what": "quoi",
        "optional": "facultatif",
        "advanced": "avancé",
        "default": "par défaut",
        "one of": "l'un de",
        "column": "colonne",
        "heading": "en-tête dans QGIS",
        "type": "type",
        "example": "Exemple",
        "as in": "Pour `qgis_process`; [Models and scripts](headless.md#before-you-start) dit ce qu'est `$sample`.",
        "own": "S'y ajoutent les colonnes de l'entrée.",
        "chapter": "Plus dans le guide (en anglais)",
    },
}

COLUMNS = {
    ("assessalignment", "OUTPUT"): "layers.writing.FINDING_COLUMNS",
    ("assessalignment", "OVERLAPS"): "layers.writing.OVERLAP_COLUMNS",
    ("assessalignment", "PIECES"): "layers.writing.PIECE_COLUMNS",
    ("assessalignment", "HOSTED"): "layers.writing.HOSTED_COLUMNS",
    ("territoriesfrommembers", "OUTPUT"): (
        "territories_from_members_run.FIRST_COLUMNS",
        "territories_from_members_run.LAST_COLUMNS",
    ),
    ("territoriesfrommembers", "PROBLEMS"): "territories_from_members_run.PROBLEM_COLUMNS",
    ("updatemunicipalitycodes", "CHANGES"): "update_municipality_codes_run.CHANGE_COLUMNS",
    ("updatemunicipalitycodes", "PARTS"): "update_municipality_codes_run.PART_COLUMNS",
    ("referenceregions", "OUTPUT"): "reference_regions_run.REGION_COLUMNS",
    ("referenceregions", "PROBLEMS"): "reference_regions_run.PROBLEM_COLUMNS",
    ("comparereferencesets", "OUTPUT"): "compare_reference_sets_run.FLIPPED_COLUMNS",
    ("comparereferencesets", "FLIPS"): "compare_reference_sets_run.FLIP_COLUMNS",
    ("comparereferencesets", "MOVED"): "compare_reference_sets_run.MOVED_COLUMNS",
    ("repairs", "OUTPUT"): "repairs_run.REPAIR_COLUMNS",
    ("repairs", "CHANGES"): "repairs_run.CHANGE_COLUMNS",
    ("repairs", "WHAT_IF"): "repairs_run.WHAT_IF_COLUMNS",
    ("repairs", "FLIPS"): "compare_reference_sets_run.FLIP_COLUMNS",
    ("prioritise", "OUTPUT"): "prioritise_tables.PRIORITY_COLUMNS",
    ("prioritise", "SUMMARY"): "prioritise_tables.SUMMARY_COLUMNS",
    ("prioritise", "WINDOWS"): "prioritise_tables.WINDOW_COLUMNS",
    ("prioritise", "CALENDAR"): "prioritise_tables.CALENDAR_COLUMNS",
    ("prioritise", "DEADLINES"): "prioritise_tables.DEADLINE_COLUMNS",
    ("prioritise", "WORKLOAD"): "prioritise_tables.WORKLOAD_COLUMNS",
    ("prioritise", "PROBLEMS"): "prioritise_tables.PROBLEM_COLUMNS",
    ("concordance", "OUTPUT"): "concordance_run.ZONE_COLUMNS",
    ("concordance", "REGIONS_OUTPUT"): "concordance_run.REGION_COLUMNS",
    ("concordance", "SHARES"): "concordance_run.SHARE_COLUMNS",
    ("concordance", "SUMMARY"): "concordance_run.SUMMARY_COLUMNS",
    ("municipalityindicators", "OUTPUT"): "municipality_indicators_run.INDICATOR_COLUMNS",
    ("municipalityindicators", "REGIONS_OUTPUT"): "municipality_indicators_run.REGION_TABLE_COLUMNS",
    ("municipalityindicators", "COMPARISON"): "municipality_indicators_run.COMPARISON_COLUMNS",
    ("municipalityindicators", "SUMMARY"): "municipality_indicators_run.SUMMARY_COLUMNS",
    ("updateregister", "CHANGES"): "update_register_run.CHANGE_COLUMNS",
    ("compareindicators", "COMPARISON"): "compare_indicators_run.COLUMNS",
    ("importexplanations", "PLAN"): "import_explanations_run.PLAN_COLUMNS",
    ("checkregister", "PROBLEMS"): "check_register_run.PROBLEM_COLUMNS",
    ("checkregister", "LEVELS"): "check_register_run.LEVEL_COLUMNS",
}
"""Where the columns of each output stand in the code; `tests/docs` holds the outputs of the examples to them."""

WITH_COLUMNS_OF_INPUT = {("territoriesfrommembers", "OUTPUT")}
"""Outputs that have the columns of an input too."""


@dataclass(frozen=True)
class Page:
    """
    What there is to tell about an algorithm, in one language.

    Parameters
    ----------
    id, name, group, about
        Id, name and group in the toolbox, and what it does, as Markdown.
    body
        Parameters, outputs and columns, as Markdown.
    """

    id: str
    name: str
    group: str
    about: str
    body: str


def load_plugin() -> None:
    """Load the checkout as the package `regioalign`, whatever its folder is called."""
    if "regioalign" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "regioalign", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules["regioalign"] = package
    spec.loader.exec_module(package)


def module(name: str) -> ModuleType:
    """Import a module of the plugin."""
    return importlib.import_module(f"regioalign.{name}")


def pages() -> dict[str, list[Page]]:
    """Describe all algorithms in each language, in the order of the toolbox."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != ROOT]
    with tempfile.TemporaryDirectory() as home:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = home
        from qgis.analysis import QgsNativeAlgorithms
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
        natives = QgsNativeAlgorithms(QgsApplication.processingRegistry())
        QgsApplication.processingRegistry().addProvider(natives)  # the models that ship use some
        load_plugin()
        provider = module("processing.provider").RegioAlignProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        try:
            return {language: _pages_in(language, provider, Path(home)) for language in LANGUAGES}
        finally:
            application.exitQgis()


def _pages_in(language: str, provider: Any, home: Path) -> list[Page]:  # Any: a class of QGIS, imported when needed
    translation = module("regioalign_plugin.translation")
    if language != "en":
        compiled = home / f"regioalign_{language}.qm"
        compiled.write_bytes(compile_translation(ROOT / "i18n" / f"regioalign_{language}.ts"))
    translation.FOLDER = home
    with translation.in_language(language):
        provider.refreshAlgorithms()
        algorithms = sorted(provider.algorithms(), key=lambda one: (one.groupId(), one.name()))
        return [_page(one, WORDS[language]) for one in algorithms]


def _page(algorithm: Any, words: dict[str, str]) -> Page:  # Any: a class of QGIS, imported when it is needed
    name, group = algorithm.displayName(), algorithm.group()
    about = markdown(algorithm.shortHelpString())
    body = "\n".join((*_parameters(algorithm, words), *_outputs(algorithm, words), *_columns(algorithm, words)))
    return Page(algorithm.name(), name, group, about, body)


def _parameters(algorithm: Any, words: dict[str, str]) -> list[str]:
    from qgis.core import Qgis

    flags = Qgis.ProcessingParameterFlag
    lines = [f"**{words['parameters']}**", "", f"| {words['key']} | {words['what']} |", "|---|---|"]
    for one in algorithm.parameterDefinitions():
        if one.flags() & flags.Hidden:
            continue
        marks = [words["optional"]] if one.flags() & flags.Optional else []
        marks += [words["advanced"]] if one.flags() & flags.Advanced else []
        marks += [f"{words['default']} `{_default(one)}`"] if _default(one) else []
        choices = ", ".join(f"`{option}`" for option in one.options()) if one.type() == "enum" else ""
        marked = f" *({', '.join(marks)})*" if marks else ""
        told = f"**{one.description()}**{marked}. {one.help()}" + (f" ({words['one of']} {choices})" if choices else "")
        lines.append(f"| `{one.name()}` | {_cell(told)} |")
    return [*lines, ""]


def _default(parameter: Any) -> str:
    """Give the default of an input as it is given on a command line; empty where there is none."""
    value = parameter.defaultValue()
    if parameter.isDestination() or value is None or str(value) in ("NULL", "False"):
        return ""
    return ",".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def _outputs(algorithm: Any, words: dict[str, str]) -> list[str]:
    """List what comes out beside the layers: numbers, texts and files that are no parameter."""
    inputs = {one.name() for one in algorithm.parameterDefinitions() if not one.isDestination()}
    layers = {one.name() for one in algorithm.parameterDefinitions() if one.isDestination()}
    rows = [
        f"| `{one.name()}` | {_cell(one.description())} |"
        for one in algorithm.outputDefinitions()
        if one.name() not in layers and one.name() not in inputs
    ]
    head = [f"**{words['outputs']}**", "", f"| {words['key']} | {words['what']} |", "|---|---|"]
    return [*head, *rows, ""] if rows else []


def _columns(algorithm: Any, words: dict[str, str]) -> list[str]:
    label, tr = module("regioalign_plugin.labels").column_label, module("regioalign_plugin.translation").tr
    lines: list[str] = []
    for (name, key), places in COLUMNS.items():
        if name != algorithm.name():
            continue
        lines += [f"**{words['columns']}: {key}**", ""]
        lines += [f"| {words['column']} | {words['heading']} | {words['type']} |", "|---|---|---|"]
        columns = columns_of(places)
        # As in QGIS: the reasons for a place in the order are none of an explanation.
        own = {"reasons": tr("Reasons")} if any(one.name == "priority_criteria" for one in columns) else {}
        for one in columns:
            heading = own.get(one.name) or label(one.name)
            lines.append(f"| `{one.name}` | {_cell(heading)} | {one.kind.name.lower()} |")
        lines += ["", *([words["own"], ""] if (name, key) in WITH_COLUMNS_OF_INPUT else [])]
    return lines


def columns_of(places: str | tuple[str, ...]) -> list[Any]:
    """Give the columns of an output from where the code has them."""
    found: list[Any] = []
    for place in (places,) if isinstance(places, str) else places:
        where, _, constant = place.rpartition(".")
        package = "regioalign_plugin" if where.startswith("layers.") else "processing"
        found += getattr(module(f"{package}.{where}"), constant)
    return found


def markdown(text: str) -> str:
    """Turn the HTML of a help text into Markdown; of a model, whose help repeats the parameters, the description."""
    text = re.sub(r"(<h2>|<br>\s*<p align).*|</?(html|body)>", "", text, flags=re.DOTALL)
    for pattern, replacement in (
        (r"\s*<ul>\s*", "\n\n"),
        (r"\s*</ul>\s*", "\n\n"),
        (r"\s*<li>\s*", "\n- "),
        (r"[^\S\n]*</li>[^\S\n]*", ""),
        (r"\s*<p>\s*", "\n\n"),
        (r"\s*</p>\s*", "\n\n"),
        (r"<b>(.*?)</b>", r"**\1**"),
        (r"<i>(.*?)</i>", r"*\1*"),
        (r"<sup>n</sup>", "ⁿ"),
    ):
        text = re.sub(pattern, replacement, text, flags=re.DOTALL)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


INTRODUCTION = """\
# The algorithms

Every algorithm with its parameters, numbers and columns. Ids, keys and columns are promises. This page is made from the
code by `make docs`; the button *Help* of each dialog opens the same text, in Dutch, French or English. Examples to copy
stand in [Models, scripts and headless runs](headless.md).

| group | algorithms |
|---|---|"""


def english(found: list[Page]) -> str:
    """Write the page with all of them."""
    lines = [INTRODUCTION]
    groups: dict[str, list[str]] = {}
    for page in found:
        groups.setdefault(page.group, []).append(f"[{page.name}](#regioalign{page.id})")
    lines += [f"| {group} | {', '.join(links)} |" for group, links in groups.items()]
    for page in found:
        place = f"*{page.group} › {page.name}*"
        lines += ["", f"## `regioalign:{page.id}`", "", place, "", page.about, "", page.body.rstrip()]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the page, or compare, or give all languages as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="fail if the page is not what the code gives")
    parser.add_argument("--json", type=Path, help="file to write all languages to")
    arguments = parser.parse_args()
    found = pages()
    if arguments.json:
        as_json = {language: [asdict(one) for one in those] for language, those in found.items()}
        arguments.json.write_text(json.dumps(as_json, ensure_ascii=False), encoding="utf-8")
        return 0
    made = english(found["en"])
    if arguments.check:
        is_same = PAGE.exists() and PAGE.read_text(encoding="utf-8") == made
        if not is_same:
            print("docs/algorithms.md is not up to date: run `make docs`")
        return int(not is_same)
    PAGE.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
