"""The pages of help in the zip: complete, self-contained, in three languages, and what the buttons Help open."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QLocale

from .conftest import ROOT

LANGUAGES = ("en", "nl", "fr")
WITHOUT_END = ("meta", "img", "br", "hr")


class Page(HTMLParser):
    """Reads what a page leads to, and whether its tags are closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.ids: list[str] = []
        self.alternatives: list[str] = []
        self.language = ""
        self.headings: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = dict(attributes)
        self.targets += [str(found[key]) for key in ("href", "src") if found.get(key)]
        self.ids += [str(found["id"])] if "id" in found else []
        if tag == "img":
            self.alternatives.append(str(found.get("alt") or ""))
        if tag == "html":
            self.language = str(found["lang"])
        if re.fullmatch(r"h\d", tag):
            self.headings.append(tag)
        if tag not in WITHOUT_END:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag in WITHOUT_END or self.open.pop() == tag


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the plugin as it is installed."""
    folder = tmp_path_factory.mktemp("zip")
    script = ROOT / "scripts" / "package.py"
    subprocess.run([sys.executable, str(script), "--output", str(folder)], check=True, capture_output=True)
    [path] = folder.glob("regioalign-*.zip")
    assert path.stat().st_size < 5_000_000
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    return folder / "regioalign"


@pytest.fixture(scope="module")
def pages(installed: Path) -> dict[Path, Page]:
    folder = installed / "docs" / "html"
    return {path: Page(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")}


def test_every_algorithm_has_a_page_in_each_language(installed: Path, provider) -> None:
    wanted = {f"{one.name()}.html" for one in provider.algorithms()} | {"index.html"}

    for language in LANGUAGES:
        folder = installed / "docs" / "html" / language
        assert {path.name for path in folder.iterdir()} == wanted


def test_pages_lead_only_to_what_is_there(pages: dict[Path, Page]) -> None:
    wrong = []
    for path, page in pages.items():
        for target in page.targets:
            file, _, anchor = target.partition("#")
            if "://" in target:
                continue
            there = (path.parent / file).resolve() if file else path
            is_page = there in pages and (not anchor or anchor in pages[there].ids)
            if not (is_page or (there.suffix != ".html" and there.exists())):
                wrong.append((path.name, target))
    assert wrong == []


def test_pages_load_nothing_from_elsewhere(pages: dict[Path, Page]) -> None:
    for path in pages:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"<script|<link|@import|url\(|src=\"http", text), path


def test_pages_are_well_formed_and_can_be_heard(pages: dict[Path, Page]) -> None:
    for path, page in pages.items():
        assert page.open == [], path
        assert len(page.ids) == len(set(page.ids)), path
        assert all(page.alternatives), path
        assert page.headings.count("h1") == 1, path
        assert page.language == (path.parent.name if path.parent.name in LANGUAGES else page.language)
    assert {path.name for path, page in pages.items() if page.language == "nl"} >= {"gids.html", "paneel.html"}


def test_pages_of_algorithms_have_their_example(installed: Path) -> None:
    for language in LANGUAGES:
        text = (installed / "docs" / "html" / language / "concordance.html").read_text(encoding="utf-8")
        assert "qgis_process run regioalign:concordance" in text
        assert "V_MEASURE" in text


def test_the_dutch_page_is_in_dutch(installed: Path) -> None:
    text = (installed / "docs" / "html" / "nl" / "assessalignment.html").read_text(encoding="utf-8")

    assert "<h1" in text
    assert "Afstemming op referentieregio" in text
    assert "Meer in de handleiding" in text


@pytest.fixture
def in_locale() -> Iterator[object]:
    """Switch the language of QGIS."""
    from qgis.core import QgsApplication

    before = QgsApplication.locale()

    def switch(name: str) -> None:
        QgsApplication.setLocale(QLocale(name))

    yield switch
    QgsApplication.setLocale(QLocale(before))


@pytest.mark.parametrize(("locale", "folder"), [("nl_BE", "nl"), ("fr_BE", "fr"), ("en_GB", "en"), ("de_DE", "en")])
def test_help_opens_the_page_in_the_language_of_the_user(
    installed: Path, in_locale, qgis_app, locale: str, folder: str
) -> None:
    from regioalign.regioalign_plugin.help_pages import algorithm_page, dock_page

    in_locale(locale)
    html = installed / "docs" / "html"

    assert algorithm_page("repairs", html) == (html / folder / "repairs.html").as_uri()
    assert dock_page(html) == (html / ("paneel.html" if folder == "nl" else "dock.html")).as_uri()


def test_help_of_a_checkout_without_pages_opens_the_text(tmp_path: Path, qgis_app) -> None:
    from regioalign.regioalign_plugin.help_pages import algorithm_page, dock_page

    assert algorithm_page("repairs", tmp_path) == (ROOT / "docs" / "algorithms.md").as_uri()
    assert dock_page(tmp_path) in {(ROOT / "docs" / name).as_uri() for name in ("dock.md", "paneel.md")}


def test_every_algorithm_has_an_address_of_help(provider) -> None:
    assert all(one.helpUrl().startswith("file:") for one in provider.algorithms())


def test_the_reference_is_what_the_code_gives() -> None:
    script = ROOT / "scripts" / "make_algorithm_docs.py"

    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_reference_is_markdown_with_a_line_per_point() -> None:
    text = (ROOT / "docs" / "algorithms.md").read_text(encoding="utf-8")

    assert not re.findall(r"</?(?:html|body|h\d|p|li|ul|b|i)\b[^>]*>", text)
    assert [line for line in text.splitlines() if re.search(r"\.- \*", line)] == []
