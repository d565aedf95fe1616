"""Make the pages of help that open in a browser without a network: docs/*.md and the algorithms, as HTML.

    python scripts/make_docs.py                    # docs/algorithms.md, and docs/html, which git ignores
    python scripts/make_docs.py --output FOLDER    # the pages elsewhere, for the zip

Pages need nothing but the pictures in docs/images. Pages about algorithms are one file each, in each language, as some
systems drop the anchor when they open a file. The same sources give the same pages, byte for byte.
"""

from __future__ import annotations

import argparse
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
SCRIPTS = Path(__file__).resolve().parent
LANGUAGES = ("en", "nl", "fr")
CONTENTS_FROM = 4
"""Pages with at least so many chapters open with a list of them."""


@dataclass(frozen=True)
class Source:
    """
    A page that is written by hand, or made from the code into Markdown.

    Parameters
    ----------
    path
        The file, inside the root.
    name
        The page, without `.html`.
    language
        Of the text.
    title
        In the menu; empty: not in it.
    """

    path: str
    name: str
    language: str
    title: str = ""


SOURCES = (
    Source("docs/README.md", "index", "en", "RegioAlign"),
    Source("docs/guide.md", "guide", "en", "Guide"),
    Source("docs/dock.md", "dock", "en", "Review dock"),
    Source("docs/headless.md", "headless", "en", "Models and scripts"),
    Source("docs/algorithms.md", "algorithms", "en", "Algorithms"),
    Source("docs/rule-sets.md", "rule-sets", "en", "Rule sets"),
    Source("docs/layouts.md", "layouts", "en", "Layouts"),
    Source("docs/register.md", "register", "en", "Register"),
    Source("docs/method.md", "method", "en", "Method"),
    Source("docs/gids.md", "gids", "nl", "Handleiding"),
    Source("docs/paneel.md", "paneel", "nl", "Beoordelingspaneel"),
    Source("README.md", "readme", "en"),
)
"""What ships; docs/developers.md and docs/release.md are for who has the repository."""

COUNTERPARTS = {"guide": "gids", "gids": "guide", "dock": "paneel", "paneel": "dock"}
CHAPTERS = {
    "assessalignment": ("guide.html#assess", "gids.html#toetsen"),
    "territoriesfrommembers": ("guide.html#data", "gids.html#gegevens"),
    "updatemunicipalitycodes": ("guide.html#data", "gids.html#gegevens"),
    "referenceregions": ("guide.html#data", "gids.html#gegevens"),
    "comparereferencesets": ("guide.html#another-set-of-regions", "gids.html#een-andere-referentieset"),
    "repairs": ("guide.html#repairs-and-what-if", "gids.html#herstellingen-en-wat-als"),
    "prioritise": ("guide.html#order-of-alignment", "gids.html#volgorde-van-afstemming"),
    "concordance": ("guide.html#concordance-and-indicators", "gids.html#overeenstemming-en-indicatoren"),
    "municipalityindicators": ("guide.html#concordance-and-indicators", "gids.html#overeenstemming-en-indicatoren"),
    "compareindicators": ("guide.html#concordance-and-indicators", "gids.html#overeenstemming-en-indicatoren"),
    "updateregister": ("guide.html#the-register", "gids.html#het-register"),
    "changeexplanation": ("guide.html#explain", "gids.html#motiveren"),
    "importexplanations": ("guide.html#reports-and-exchange", "gids.html#rapporten-en-uitwisseling"),
    "exportregister": ("guide.html#reports-and-exchange", "gids.html#rapporten-en-uitwisseling"),
    "reviewreport": ("guide.html#reports-and-exchange", "gids.html#rapporten-en-uitwisseling"),
    "checkregister": ("guide.html#the-register", "gids.html#het-register"),
    "territoriestoexplain": ("headless.html#models", "headless.html#models"),
    "memberstoassessment": ("headless.html#models", "headless.html#models"),
    "fullreview": ("headless.html#models", "headless.html#models"),
}
"""The chapter of the guide about each algorithm, in English and Dutch."""

NO_CHAPTER = ("guide.html", "gids.html")

MENU_WORDS = {
    "en": {"algorithms": "Algorithms", "contents": "On this page", "other": "Nederlands"},
    "nl": {"algorithms": "Algoritmen", "contents": "Op deze pagina", "other": "English"},
    "fr": {"algorithms": "Algorithmes", "contents": "Sur cette page", "other": ""},
}
STYLE = """\
:root { color-scheme: light dark; --ink: #1b2430; --paper: #fff; --soft: #f2f5f8; --line: #d5dce4; --link: #00558c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e9ef; --paper: #161b22; --soft: #212832; --line: #3a4450; --link: #7cc0f0; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
body { font: 1rem/1.55 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
nav.menu { background: var(--soft); border-bottom: 1px solid var(--line); padding: .6rem 1.2rem; }
nav.menu a { margin-right: 1.1rem; white-space: nowrap; display: inline-block; }
nav.menu a[aria-current] { font-weight: 700; color: var(--ink); text-decoration: none; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.2rem 4rem; }
a { color: var(--link); }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.8em 0 .5em; }
h1 { margin-top: .6em; }
h2 { border-bottom: 1px solid var(--line); padding-bottom: .2em; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); }
pre { background: var(--soft); border: 1px solid var(--line); padding: .8rem; overflow-x: auto; }
code { font: .92em/1.45 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
pre code { overflow-wrap: normal; }
.table { overflow-x: auto; margin: 1em 0; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--soft); }
td:first-child code { overflow-wrap: normal; white-space: nowrap; }
nav.contents { background: var(--soft); border: 1px solid var(--line); padding: .6rem 1.2rem; margin: 1.2rem 0; }
nav.contents ul { margin: .3rem 0; padding-left: 1.2rem; columns: 18rem; }
@media print { nav { display: none; } main { max-width: none; padding: 0; } }
"""


class DocsError(Exception):
    """A page cannot be made: a link leads nowhere, for instance."""


def build(folder: Path) -> None:
    """Make all pages in a folder, which is emptied first; pictures stay where they are, in docs/images."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    algorithms = algorithm_texts()
    names = {(ROOT / source.path).resolve(): source.name for source in SOURCES}
    for source in SOURCES:
        path = ROOT / source.path
        text = path.read_text(encoding="utf-8")
        _write(folder / f"{source.name}.html", _page_of(source, Renderer(path.parent, names, "").render(text)))
    examples = examples_by_algorithm((DOCS / "headless.md").read_text(encoding="utf-8"))
    for language, found in algorithms.items():
        _write_algorithms(folder / language, language, found, examples, names)


def algorithm_texts() -> dict[str, list[dict[str, str]]]:
    """Ask the code for its algorithms, in a process of its own that starts QGIS."""
    with tempfile.TemporaryDirectory() as home:
        target = Path(home) / "algorithms.json"
        done = subprocess.run(
            [sys.executable, str(SCRIPTS / "make_algorithm_docs.py"), "--json", str(target)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        if done.returncode != 0 or not target.exists():
            raise DocsError(f"the algorithms cannot be described: {done.stderr}")
        found: dict[str, list[dict[str, str]]] = json.loads(target.read_text(encoding="utf-8"))
        return found


def examples_by_algorithm(text: str) -> dict[str, str]:
    """Find the first example of each algorithm: the block of commands under the heading with its id."""
    found = {}
    for part in re.split(r"^###? ", text, flags=re.MULTILINE):
        name = re.match(r"[^\n]*`regioalign:(\w+)`", part)
        block = re.search(r"^```bash\n(.*?)^```", part, re.DOTALL | re.MULTILINE)
        if name and block:
            found[name[1]] = block[1]
    return found


class Renderer:
    """
    Turns Markdown into the body of a page.

    Parameters
    ----------
    base
        The folder that links in the text start from.
    names
        The page of each file that becomes one.
    up
        What leads from the page to the folder of the pages, such as `../`.
    """

    def __init__(self, base: Path, names: dict[Path, str], up: str) -> None:
        self._base, self._names, self._up = base, names, up
        self._markdown = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
        self.chapters: list[tuple[str, str]] = []

    def render(self, text: str) -> Renderer:
        """Read the text; `body`, `title` and `chapters` tell what it has."""
        tokens = self._markdown.parse(text)
        used: dict[str, int] = {}
        self.title = ""
        for place, token in enumerate(tokens):
            if token.type == "heading_open":
                self._mark_heading(token, tokens[place + 1], used)
            for inline in token.children or ():
                self._point(inline)
        body = self._markdown.renderer.render(tokens, self._markdown.options, {})
        self.body = body.replace("<table>", '<div class="table"><table>').replace("</table>", "</table></div>")
        return self

    def _mark_heading(self, token: Token, content: Token, used: dict[str, int]) -> None:
        words = "".join(child.content for child in content.children or () if child.type in ("text", "code_inline"))
        anchor = anchor_of(words, used)
        token.attrSet("id", anchor)
        if token.tag == "h1" and not self.title:
            self.title = words
        if token.tag == "h2":
            self.chapters.append((anchor, words))

    def _point(self, token: Token) -> None:
        """Let a link or a picture lead where it is in what ships."""
        key = {"link_open": "href", "image": "src"}.get(token.type)
        if key is not None:
            token.attrSet(key, self.target(str(token.attrGet(key))))

    def target(self, address: str) -> str:
        """
        Give where a link leads: to a page, to a file that ships, or to what it says for one on the web.

        Raises
        ------
        DocsError
            For a file that is not there.
        """
        path, mark, anchor = address.partition("#")
        if "://" in path or not path:
            return address
        file = (self._base / path).resolve()
        if not file.exists() and file.suffix != ".png":  # a picture can only be made with the zip that is to hold it
            raise DocsError(f"{self._base}: the link to {address} leads nowhere")
        if file in self._names:
            return f"{self._up}{self._names[file]}.html{mark}{anchor}"
        return f"{self._up}../../{file.relative_to(ROOT).as_posix()}{mark}{anchor}"


def anchor_of(heading: str, used: dict[str, int]) -> str:
    """Give the anchor that GitHub gives to a heading; a second one of the same words gets a number."""
    anchor = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
    count = used.get(anchor, 0)
    used[anchor] = count + 1
    return f"{anchor}-{count}" if count else anchor


def _page_of(source: Source, rendered: Renderer) -> str:
    other = COUNTERPARTS.get(source.name, "")
    return _frame(source.language, rendered, current=source.name, up="", other=f"{other}.html" if other else "")


def _frame(language: str, rendered: Renderer, *, current: str, up: str, other: str) -> str:
    """Put a body into a page, with the menu and the list of chapters."""
    words = MENU_WORDS[language]
    links = [_link(f"{up}{one.name}.html", one.title, one.name == current) for one in _menu(language)]
    if language != "en":
        links.insert(1, _link(f"{up}{language}/index.html", words["algorithms"], current == "algorithms"))
    if other:
        links.append(_link(other, words["other"], False))
    contents = ""
    if len(rendered.chapters) >= CONTENTS_FROM:
        items = "".join(f'<li><a href="#{anchor}">{html.escape(name)}</a></li>' for anchor, name in rendered.chapters)
        contents = (
            f'<nav class="contents" aria-label="{words["contents"]}"><b>{words["contents"]}</b><ul>{items}</ul></nav>\n'
        )
    body = rendered.body.replace("</h1>\n", f"</h1>\n{contents}", 1)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(rendered.title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
        f'<nav class="menu" aria-label="RegioAlign">{" ".join(links)}</nav>\n<main>\n{body}</main>\n</body>\n</html>\n'
    )


def _menu(language: str) -> Iterable[Source]:
    """Give the pages in the menu: those in the language, and the first page."""
    shown = "nl" if language == "nl" else "en"
    return (one for one in SOURCES if one.title and (one.language == shown or one.name == "index"))


def _link(target: str, words: str, is_current: bool) -> str:
    mark = ' aria-current="page"' if is_current else ""
    return f'<a href="{target}"{mark}>{html.escape(words)}</a>'


def _write_algorithms(
    folder: Path,
    language: str,
    found: list[dict[str, str]],
    examples: dict[str, str],
    names: dict[Path, str],
) -> None:
    """Make a page per algorithm, and one that lists them."""
    from make_algorithm_docs import WORDS

    words = WORDS[language]
    folder.mkdir()
    groups: dict[str, list[str]] = {}
    for one in found:
        chapter = "../" + CHAPTERS.get(one["id"], NO_CHAPTER)[language == "nl"]
        parts = [f"# {one['name']}", f"`regioalign:{one['id']}` · {one['group']}", one["about"]]
        if one["id"] in examples:
            parts += [f"## {words['example']}", words["as in"], f"```bash\n{examples[one['id']]}```"]
        text = "\n\n".join((*parts, re.sub(r"^\*\*([^*]+)\*\*$", r"## \1", one["body"], flags=re.MULTILINE)))
        rendered = Renderer(DOCS, names, "../").render(text)
        rendered.body += f'<p><a href="{chapter}">{html.escape(words["chapter"])}</a></p>\n'
        page = _frame(language, rendered, current="", up="../", other=_other_language(language, one["id"]))
        _write(folder / f"{one['id']}.html", page)
        groups.setdefault(one["group"], []).append(f"- [{one['name']}](https://x/{one['id']})")
    title = f"# {MENU_WORDS[language]['algorithms']}"
    listed = "\n\n".join((title, *(f"**{group}**\n\n" + "\n".join(lines) for group, lines in groups.items())))
    rendered = Renderer(DOCS, names, "../").render(listed)
    rendered.body = re.sub(r'href="https://x/(\w+)"', r'href="\1.html"', rendered.body)
    page = _frame(language, rendered, current="algorithms", up="../", other=_other_language(language, "index"))
    _write(folder / "index.html", page)


def _other_language(language: str, name: str) -> str:
    return {"en": f"../nl/{name}.html", "nl": f"../en/{name}.html"}.get(language, "")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Make the pages; without another folder also docs/algorithms.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, help="folder for the pages, emptied first (default: docs/html)")
    arguments = parser.parse_args()
    if arguments.output is None:
        subprocess.run([sys.executable, str(SCRIPTS / "make_algorithm_docs.py")], check=True)
        subprocess.run([sys.executable, str(SCRIPTS / "make_register_doc.py")], check=True)
    folder = arguments.output or DOCS / "html"
    try:
        build(folder)
    except DocsError as error:
        print(error, file=sys.stderr)
        return 1
    pages = list(folder.rglob("*.html"))
    print(f"{folder}: {len(pages)} pages, {sum(page.stat().st_size for page in pages) / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
