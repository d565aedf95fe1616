"""What the QGIS plugin repository refuses is found before an upload, and a zip does not depend on who builds it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

METADATA = {
    "name": "Nice",
    "description": "Does it.",
    "about": "Does it nicely.",
    "version": "1.2.0",
    "qgisMinimumVersion": "3.40",
    "qgisMaximumVersion": "4.99",
    "author": "Somebody",
    "email": "somebody@nice.org",
    "tracker": "https://nice.org/tracker",
    "repository": "https://nice.org/code",
    "homepage": "https://nice.org/",
    "tags": "nice",
    "category": "Vector",
    "icon": "icons/nice.svg",
    "experimental": "False",
}
CHANGELOG = "# Changelog\n\n## 1.2.0, 2026-05-01\n\n- More.\n\n## 1.1.0, 2026-01-01\n\n- First.\n"


@pytest.fixture(scope="module")
def release_check(plugin_root: Path) -> Iterator[ModuleType]:
    sys.path.insert(0, str(plugin_root / "scripts"))
    try:
        import release_check
    finally:
        sys.path.pop(0)
    yield release_check
    del sys.modules["release_check"]


@pytest.fixture
def refused(release_check: ModuleType, tmp_path: Path) -> Callable[..., list[str]]:
    """What is refused of a plugin that is fine but for what is given: metadata, changelog, files, folder."""

    def look(
        changes: dict[str, str | None] | None = None,
        *,
        changelog: str = CHANGELOG,
        files: dict[str, int] | None = None,
        without: str = "",
        folder: str = "nice",
        is_final: bool = True,
    ) -> list[str]:
        metadata = {key: text for key, text in {**METADATA, **(changes or {})}.items() if text is not None}
        written = "[general]\n" + "".join(f"{key}={text}\n" for key, text in metadata.items())
        content = {"metadata.txt": written, "CHANGELOG.md": changelog}
        names = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "icons/nice.svg")
        path = tmp_path / "nice.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, mode in {**dict.fromkeys(names, 0o644), **(files or {})}.items():
                if name == without:
                    continue
                entry = zipfile.ZipInfo(name if name.startswith("/") else f"{folder}/{name}")
                entry.external_attr = mode << 16
                archive.writestr(entry, content.get(name, ""))
        return release_check.problems(path, is_final=is_final)

    return look


def test_the_zip_would_be_taken_by_the_repository(release_check: ModuleType, plugin_zip: Path) -> None:
    assert release_check.problems(plugin_zip) == []


def test_an_upload_waits_for_the_owners_addresses(release_check: ModuleType, plugin_zip: Path) -> None:
    left = [
        text.partition(" ")[0] for text in release_check.problems(plugin_zip, is_final=True) if "placeholder" in text
    ]

    assert left == ["email", "tracker", "repository", "homepage"]


def test_a_plugin_in_order_is_taken(refused: Callable[..., list[str]]) -> None:
    assert refused() == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"about": None}, "about is missing"),
        ({"email": " "}, "email is missing"),
        ({"email": "somebody"}, "email is no address"),
        ({"author": "A/B"}, "author has a slash"),
        ({"tracker": "nice.org/tracker"}, "tracker is no address"),
        ({"repository": "http://repo"}, "repository is no address"),
        ({"homepage": None}, "homepage is no address"),
        ({"tags": ""}, "tags are missing"),
        ({"category": "Analysis"}, "category is none of"),
        ({"icon": "icons/other.svg"}, "icon icons/other.svg: no such picture"),
        ({"experimental": "perhaps"}, "experimental is neither"),
        ({"description": "Gives 100 % of it"}, "metadata.txt cannot be read"),
        ({"qgisMinimumVersion": "3"}, "qgisMinimumVersion is no version"),
        ({"qgisMaximumVersion": None}, "qgisMaximumVersion is no version"),
        ({"qgisMaximumVersion": "3.28"}, "qgisMaximumVersion is older"),
        ({"qgisMaximumVersion": "3.99"}, "keeps QGIS 4 from loading"),
        ({"version": "1.2"}, "version 1.2 is not of three numbers"),
        ({"version": "1.3.0"}, "does not open with version 1.3.0"),
        ({"email": "x@users.noreply.github.com"}, "email is still a placeholder"),
    ],
)
def test_metadata_that_the_repository_refuses_is_named(
    changes: dict[str, str | None], words: str, refused: Callable[..., list[str]]
) -> None:
    assert any(words in text for text in refused(changes))


@pytest.mark.parametrize(
    ("name", "mode", "words"),
    [
        ("__pycache__/a.pyc", 0o644, "is compiled"),
        ("__pycache__/a.py", 0o644, "lies in a folder that is refused"),
        (".git/config", 0o644, "lies in a folder that is refused"),
        (".hidden", 0o644, "is hidden"),
        ("tool.SO", 0o644, "is a program"),
        ("run.sh", 0o644, "is a program"),
        ("a.py", 0o755, "is executable"),
        ("../a.py", 0o644, "leaves the folder"),
        ("/elsewhere/a.py", 0o644, "leaves the folder"),
    ],
)
def test_a_file_that_has_no_place_in_a_plugin_is_named(
    name: str, mode: int, words: str, refused: Callable[..., list[str]]
) -> None:
    assert any(name in text and words in text for text in refused(files={name: mode}))


def test_a_folder_that_cannot_be_imported_is_refused(refused: Callable[..., list[str]]) -> None:
    assert refused(folder="nice-1.2") == ["the folder nice-1.2 is no Python identifier in ASCII"]


@pytest.mark.parametrize("name", ["LICENSE", "__init__.py", "metadata.txt"])
def test_a_file_that_must_be_there_is_missed(name: str, refused: Callable[..., list[str]]) -> None:
    assert refused(without=name) == [f"the zip lacks {name}"]


def test_a_zip_that_is_too_large_is_refused(
    refused: Callable[..., list[str]], release_check: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release_check, "LARGEST", 100)

    assert [text for text in refused() if "more than" in text]


def test_only_the_version_that_is_being_made_may_lack_its_date(refused: Callable[..., list[str]]) -> None:
    undated = CHANGELOG.replace("2026-05-01", "not released yet")
    older = CHANGELOG.replace("2026-01-01", "some day")

    assert refused(changelog=undated, is_final=False) == []
    assert refused(changelog=undated) == ["CHANGELOG.md gives no date for 1.2.0"]
    assert refused(changelog=older, is_final=False) == ["CHANGELOG.md gives no date for 1.1.0"]


def test_versions_go_from_new_to_old(refused: Callable[..., list[str]]) -> None:
    assert refused(changelog=CHANGELOG.replace("1.1.0", "1.10.0")) == [
        "the versions of CHANGELOG.md are not from new to old"
    ]


def copy_of(plugin_root: Path, folder: Path, mode: int, modified: float) -> Path:
    """A copy of what a zip is made from, with permissions and times of its own."""
    for name in ("regioalign_plugin", "processing", "resources", "docs", "i18n", "scripts"):
        shutil.copytree(plugin_root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "bench"))
    for name in ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"):
        shutil.copy(plugin_root / name, folder / name)
    for path in folder.rglob("*"):
        if path.is_file():
            path.chmod(mode)
        os.utime(path, (modified, modified))
    return folder


def test_two_builds_of_one_source_are_the_same_to_the_byte(plugin_root: Path, tmp_path: Path) -> None:
    built = []
    for name, mode, modified, settings in (
        ("one", 0o644, 1e9, {"TZ": "UTC", "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}),
        ("two", 0o700, 1.7e9, {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "2", "LC_ALL": "C", "PYTHONUTF8": "0"}),
    ):
        source = copy_of(plugin_root, tmp_path / name, mode, modified)
        # Another order of the folder's entries too.
        for path in sorted((source / "regioalign_plugin").glob("*.py"), reverse=name == "two"):
            path.rename(path.with_suffix(".moved")).rename(path)
        subprocess.run(
            [sys.executable, str(source / "scripts" / "package.py")],
            env={**os.environ, **settings},
            check=True,
            umask=0o022 if name == "one" else 0o077,
        )
        [path] = (source / "dist").glob("*.zip")
        built.append(path.read_bytes())

    assert built[0] == built[1]


def test_each_folder_of_what_ships_has_its_sources_and_licence(plugin_zip: Path, plugin_root: Path) -> None:
    with zipfile.ZipFile(plugin_zip) as archive:
        parts = [name.split("/") for name in archive.namelist()]
    page = (plugin_root / "resources" / "README.md").read_text(encoding="utf-8")

    folders = {part[2] for part in parts if part[1] == "resources" and len(part) > 3}
    assert folders >= {"icons", "rulesets", "sample"}
    assert {folder for folder in folders if f"\n| `{folder}` |" not in page} == set()
