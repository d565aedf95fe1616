"""The zip: what is in it, and that QGIS loads it from a new profile and lists its algorithms."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import Headless

WANTED = {
    *("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "resources/icons/regioalign.svg"),
    *("docs/register.md", "docs/rule-sets.md", "docs/html/guide.html", "docs/html/nl/assessalignment.html"),
    "docs/images/result.png",
}
UNWANTED = ("tests/", "scripts/", ".ci", ".git", "Makefile", "pyproject", "requirements", "__pycache__", ".pyc", ".ts")


def test_zip_holds_one_folder_with_what_the_plugin_needs(plugin_zip: Path) -> None:
    names = zipfile.ZipFile(plugin_zip).namelist()

    inside = {name.partition("/")[2] for name in names}
    assert {name.partition("/")[0] for name in names} == {"regioalign"}
    assert inside >= WANTED
    assert {"i18n/regioalign_nl.qm", "i18n/regioalign_fr.qm"} <= inside
    assert [name for name in inside if any(part in name for part in UNWANTED)] == []


def test_compiled_translations_are_read_by_qt(plugin_zip: Path, plugin_root: Path, tmp_path: Path) -> None:
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    sys.path.insert(0, str(plugin_root / "scripts"))
    try:
        import translations
    finally:
        sys.path.pop(0)
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(tmp_path)
    for language in ("nl", "fr"):
        known = translations.translations(plugin_root / "i18n" / f"regioalign_{language}.ts")
        translator = QTranslator()

        assert translator.load(str(tmp_path / "regioalign" / "i18n" / f"regioalign_{language}.qm"))
        QCoreApplication.installTranslator(translator)
        read = {source: QCoreApplication.translate("RegioAlign", source) for source in known}
        QCoreApplication.removeTranslator(translator)

        assert len(known) > 50
        assert read == known


def test_a_new_profile_lists_the_provider_and_its_algorithms(headless: Headless) -> None:
    done = headless.call("list", "--json")

    assert done.returncode == 0, done.stderr
    provider = json.loads(done.stdout)["providers"]["regioalign"]
    assert "regioalign:assessalignment" in provider["algorithms"]


def test_each_algorithm_shows_its_help(headless: Headless) -> None:
    listed = json.loads(headless.call("list", "--json").stdout)["providers"]["regioalign"]["algorithms"]

    for algorithm in listed:
        done = headless.call("help", algorithm, "--json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["algorithm_details"]["id"] == algorithm
