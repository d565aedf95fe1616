"""The plugin in a window: what it adds, what it takes back, and what it says where packages are missing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import Qgis, QgsApplication

from regioalign import classFactory
from regioalign.regioalign_plugin import dependencies, identity, plugin, translation
from regioalign.regioalign_plugin.dependencies import Missing, Requirement
from regioalign.tests.dock.builders import FakeWindow


def provider_ids() -> list[str]:
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()]


def write_package(folder: Path, name: str, version: str) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "__init__.py").write_text("raise RuntimeError('imported')")
    metadata = folder / f"{name}-{version}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")


def test_the_provider_is_there_once_after_start_and_gone_after_unload() -> None:
    for _ in range(2):
        started = classFactory(None)
        started.initProcessing()
        started.initGui()
        assert provider_ids().count("regioalign") == 1

        started.unload()
        assert "regioalign" not in provider_ids()
        started.unload()


def test_nothing_is_said_where_all_packages_are_there() -> None:
    window = FakeWindow()
    started = plugin.RegioAlignPlugin(window)

    started.initGui()
    started.unload()

    assert window.bar.messages == []


def test_a_missing_package_gives_one_warning_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = [Missing(Requirement("shapely", "2.0"), "1.8.5"), Missing(Requirement("pandas", "1.5"), None)]
    monkeypatch.setattr(plugin, "missing_dependencies", lambda: missing)
    window = FakeWindow()
    started = plugin.RegioAlignPlugin(window)

    started.initGui()
    started.unload()

    [(title, summary, details, level, duration)] = window.bar.messages
    assert title == "RegioAlign"
    assert "shapely 2.0 or newer is needed, 1.8.5 is installed" in summary
    assert "pandas 1.5 or newer is missing" in summary
    assert '"shapely>=2.0"' in details
    assert level == Qgis.MessageLevel.Warning
    assert duration == 0


def test_a_package_is_judged_without_being_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_package(tmp_path, "toponyms", "1.9.9")
    monkeypatch.syspath_prepend(str(tmp_path))
    wanted = (Requirement("toponyms", "2.0"), Requirement("nowhere_to_be_found", "1.0"))

    missing = dependencies.missing_dependencies(wanted)

    assert missing == [Missing(wanted[0], "1.9.9"), Missing(wanted[1], None)]


def test_of_two_versions_the_one_that_would_be_imported_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_package(tmp_path / "system", "toponyms", "1.9.9")
    write_package(tmp_path / "user", "toponyms", "2.1.0")
    monkeypatch.syspath_prepend(str(tmp_path / "system"))
    monkeypatch.syspath_prepend(str(tmp_path / "user"))

    assert dependencies.missing_dependencies((Requirement("toponyms", "2.0"),)) == []


def test_a_package_of_unknown_version_counts_as_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "toponyms").mkdir()
    (tmp_path / "toponyms" / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))

    assert dependencies.missing_dependencies((Requirement("toponyms", "2.0"),)) == []


@pytest.mark.parametrize(
    ("older", "newer"), [("1.9.9", "2.0"), ("1.10", "1.11"), ("2.0rc1", "2.0.1"), ("1.5.3+dfsg-2", "2.0.3")]
)
def test_versions_are_compared_by_number(older: str, newer: str) -> None:
    assert dependencies.numbers(older) < dependencies.numbers(newer)


@pytest.mark.parametrize(
    ("platform", "words"),
    [
        ("win32", ["OSGeo4W Shell", "python3-shapely", '"shapely>=2.0"']),
        ("darwin", ["Terminal", '"shapely>=2.0"']),
        ("linux", ["sudo apt install python3-shapely", "python3-pip"]),
    ],
)
def test_each_platform_gets_its_own_way_to_get_a_package(
    platform: str, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.delenv("CONDA_PREFIX", raising=False)

    text = dependencies.instructions([Missing(Requirement("shapely", "2.0"), None)])

    assert all(word in text for word in words), text


def test_where_the_systems_version_is_too_old_pip_is_advised_and_not_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("CONDA_PREFIX", raising=False)

    text = dependencies.instructions([Missing(Requirement("shapely", "2.0"), "1.8.5")])

    assert "apt install" not in text
    assert '"shapely>=2.0"' in text


def test_the_metadata_is_what_the_plugin_manager_asks_for(plugin_root: Path) -> None:
    metadata = identity.read_metadata()

    for key in (
        "name",
        "qgisminimumversion",
        "description",
        "version",
        "author",
        "email",
        "about",
        "tracker",
        "repository",
    ):
        assert metadata[key], key
    assert metadata["hasprocessingprovider"] == "yes"
    assert metadata["qgisminimumversion"] == "3.40"
    assert (plugin_root / metadata["icon"]).is_file()
    assert identity.resource("icons/regioalign.svg").is_file()


def test_text_without_a_translation_stays_english() -> None:
    assert translation.tr("No such text, {name}").format(name="é") == "No such text, é"
