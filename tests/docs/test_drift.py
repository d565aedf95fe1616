"""What the pages name exists: links and anchors, paths, algorithms, keys, columns, codes, commands."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from .conftest import PAGES, ROOT, read

GUIDES = ("docs/guide.md", "docs/gids.md")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
PATH = re.compile(r"`((?:regioalign_plugin|processing|scripts|tests|resources|docs|i18n)(?:/[\w.-]+)*)`")
KEY = re.compile(r"`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`")
COLUMN_LIKE = re.compile(r"`([a-z]+(?:_[a-z0-9]+)+)`")
NOT_KEYS = {
    *("QGIS_PLUGINPATH", "QT_QPA_PLATFORM", "REGIOALIGN_SHARED_DATA", "MATRIX_COMMANDS", "MATRIX_ROOTS"),
    *("MATRIX_SHARED", "MATRIX_KEEP", "SCHEMA_VERSION", "UNJUDGED_CLASSES", "FAIL_ON"),
}


def anchors(page: Path) -> set[str]:
    """Give the anchors that GitHub gives to the headings of a page."""
    found: dict[str, int] = {}
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    names = set()
    for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        name = re.sub(r"[^\w\- ]", "", re.sub(r"\*(.+?)\*", r"\1", words).lower()).replace(" ", "-")
        names.add(f"{name}-{found[name]}" if name in found else name)
        found[name] = found.get(name, 0) + 1
    return names


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files_and_headings_that_are_there(page: str) -> None:
    wrong = []
    for address in LINK.findall(read(page)):
        path, _, anchor = address.partition("#")
        if "://" in address:
            continue
        file = ((ROOT / page).parent / path).resolve() if path else ROOT / page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            wrong.append(address)
    assert wrong == []


@pytest.mark.parametrize("page", PAGES)
def test_pictures_say_in_words_what_they_show(page: str) -> None:
    assert all(len(words) > 20 for words in re.findall(r"!\[([^\]]*)\]", read(page)))


@pytest.mark.parametrize("page", PAGES)
def test_paths_exist(page: str) -> None:
    made = {"docs/html"}
    wrong = [path for path in PATH.findall(read(page)) if path not in made and not (ROOT / path).exists()]

    assert [path for path in wrong if "NAME" not in path and "_xx" not in path] == []


@pytest.mark.parametrize("page", PAGES)
def test_commands_of_make_exist(page: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    assert set(re.findall(r"`make ([a-z-]+)", read(page))) <= targets


def test_algorithms_and_keys_exist(provider) -> None:
    algorithms = list(provider.algorithms())
    known = {one.id() for one in algorithms}
    keys = {part.name() for one in algorithms for part in (*one.parameterDefinitions(), *one.outputDefinitions())}
    for page in PAGES:
        text = read(page)
        assert set(re.findall(r"regioalign:[a-z]+", text)) <= known, page
        assert set(KEY.findall(text)) - NOT_KEYS <= keys, page


def test_the_readme_lists_every_algorithm(provider) -> None:
    wanted = {one.id() for one in provider.algorithms() if one.groupId() != "models"}

    assert wanted <= set(re.findall(r"^\| .+? \| `(regioalign:\w+)` \|", read("README.md"), re.MULTILINE))


def test_every_algorithm_has_its_chapter_in_the_guides(provider) -> None:
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from make_docs import CHAPTERS
    finally:
        sys.path.pop(0)
    wanted = {one.name() for one in provider.algorithms()}

    assert wanted <= set(CHAPTERS)
    for chapters in CHAPTERS.values():
        for page, _, anchor in (chapter.partition(".html#") for chapter in chapters):
            assert anchor in anchors(ROOT / "docs" / f"{page}.md"), (page, anchor)


@pytest.mark.parametrize("page", [*GUIDES, "docs/method.md", "docs/dock.md", "docs/paneel.md", "README.md"])
def test_columns_and_codes_exist(page: str, provider) -> None:
    names = set(re.findall(r"^\| `(\w+)` \|", read("docs/algorithms.md"), re.MULTILINE))
    names |= set(re.findall(r"^\| `(\w+)`", read("docs/register.md"), re.MULTILINE))
    names |= set(re.findall(r"^### (\w+)", read("docs/register.md"), re.MULTILINE))
    names |= {one.value for one in every_code()}
    others = {"police_zones", "reference_regions", "qgis_process"}

    assert set(COLUMN_LIKE.findall(read(page))) - names - others == set()


def every_code() -> list:
    from regioalign.regioalign_plugin import vocabulary

    return [one for kind in vocabulary.Code.__subclasses__() for one in kind]


@pytest.mark.parametrize("page", GUIDES)
def test_the_guides_tell_every_class_flag_ground_part_and_step(page: str) -> None:
    from regioalign.regioalign_plugin.explanation.parts import PARTS
    from regioalign.regioalign_plugin.vocabulary import Category, Class, Flag

    rows = re.findall(r"^\| (`.+?) \|", read(page), re.MULTILINE)
    told = {code for row in rows for code in re.findall(r"`(\w+)`", row)}
    parts = re.findall(r"^\| (E\d) \|.*\| (\d+) \|$", read(page), re.MULTILINE)

    assert {*Class, *Flag, *Category} <= told
    assert parts == [(part.code, str(part.weight)) for part in PARTS]


def test_both_guides_have_the_same_chapters() -> None:
    english, dutch = (
        [(len(marks), "") for marks in re.findall(r"^(#+) ", read(page), re.MULTILINE)] for page in GUIDES
    )

    assert english == dutch
    english, dutch = (re.findall(r"\]\(images/(?:nl/)?(.+?)\)", read(page)) for page in GUIDES)
    assert english == dutch


@pytest.mark.parametrize(("page", "language"), [(GUIDES[0], "en"), (GUIDES[1], "nl")])
def test_the_guides_call_each_algorithm_by_its_name_in_the_toolbox(page: str, language: str, provider) -> None:
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from translations import translations
    finally:
        sys.path.pop(0)
    known = {} if language == "en" else translations(ROOT / "i18n" / f"regioalign_{language}.ts")
    told = re.sub(r"\s+", " ", read(page))
    names = [one.displayName() for one in provider.algorithms() if one.groupId() != "models"]

    assert [name for name in names if f"*{known.get(name, name)}*" not in told] == []


def test_the_guides_give_the_days_of_the_rule_set() -> None:
    from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set

    days = {one.due for one in find_rule_set("regiodecreet-2023", ()).deadlines if one.due is not None}
    english = {"1 January 2025": "2025-01-01", "31 December 2030": "2030-12-31", "31 December 2036": "2036-12-31"}

    assert {str(day) for day in days} == set(english.values())
    assert all(day in re.sub(r"\s+", " ", read("docs/guide.md")) for day in english)


def test_names_in_the_page_for_developers_are_in_the_files_it_names() -> None:
    text = read("docs/developers.md")
    names = set(re.findall(r"`([A-Z]\w+|[a-z]+(?:_[a-z]+)+)`", text)) - NOT_KEYS - {"F1"}
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("regioalign_plugin", "processing", "scripts", "resources/rulesets")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".py", ".json"}
    )

    assert [name for name in sorted(names) if not re.search(rf"\b{name}\b", code)] == []
