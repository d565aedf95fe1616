"""A document as one HTML file: it loads nothing, works by double click, prints on A4, and can be read out.

Every text is escaped, and a policy in the page allows nothing but the style and the script that stand in it, by their
fingerprints: names and texts come from files of others. Nothing else may run, load, or be sent.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import IO

from ..days import written_day
from ..labels import percent
from ..translation import locale, tr
from .document import (
    Bar,
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Figure,
    Figures,
    Items,
    Kind,
    Link,
    Mark,
    Picture,
    Section,
    ShareLine,
    Swatch,
    Table,
    Text,
    Tone,
)
from .svg import bar_svg, line_svg, map_svg, piece_svg, swatch_svg
from .wording import legend_of

_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 16px/1.5 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #1a1a1a;
  background: #fff; margin: 0 auto; max-width: 62rem; padding: 1.5rem; overflow-wrap: break-word; hyphens: auto; }
h1, h2, h3, h4 { line-height: 1.25; hyphens: manual; overflow-wrap: anywhere; }
h1 { font-size: 2rem; margin: 0 0 .2rem; }
h2 { font-size: 1.4rem; margin: 2.6rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid #1f4e79; }
h3 { font-size: 1.12rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .5rem 0; }
a { color: #14507f; }
.subtitle { font-size: 1.1rem; color: #444; margin: 0 0 1rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; background: #fff; padding: .5rem; }
nav ol { columns: 18rem 2; padding-left: 1.4rem; }
nav li { break-inside: avoid; }
.figures { display: flex; flex-wrap: wrap; gap: .8rem; list-style: none; padding: 0; margin: 1rem 0; }
.figures li { flex: 1 1 9.5rem; border: 1px solid #767676; border-top: 5px solid #1f4e79; padding: .5rem .8rem; }
.figures .good { border-top-color: #00734f; }
.figures .bad { border-top-color: #b23c00; }
.figures b { display: block; font-size: 1.7rem; line-height: 1.2; }
.figures small { display: block; color: #444; font-size: .85rem; line-height: 1.35; }
.facts { margin: .6rem 0; }
.facts div { display: flex; gap: 1rem; padding: .18rem 0; border-bottom: 1px solid #ddd; }
.facts dt { flex: 0 0 13rem; color: #444; }
.facts dd { flex: 1; margin: 0; min-width: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: .8rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #ccc;
  overflow-wrap: break-word; }
tbody th { overflow-wrap: anywhere; min-width: 8rem; }
thead th { border-bottom: 2px solid #555; vertical-align: bottom; }
tbody th, tfoot th { font-weight: 400; }
tr > :first-child { padding-left: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
tfoot th, tfoot td { border-top: 2px solid #555; font-weight: 600; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.c { overflow-wrap: anywhere; min-width: 5.5rem; }
.d { white-space: nowrap; }
.p { overflow-wrap: anywhere; min-width: 7rem; }
thead .n, thead .d { white-space: normal; }
tbody th.n { min-width: 0; }
.b { min-width: 7rem; }
th [role="button"] { cursor: pointer; }
th [role="button"]::after { content: " \\2195"; color: #595959; }
th[aria-sort="ascending"] [role="button"]::after { content: " \\2191"; color: #1a1a1a; }
th[aria-sort="descending"] [role="button"]::after { content: " \\2193"; color: #1a1a1a; }
svg.bar { display: block; width: 100%; height: 1.05rem; margin-top: .2rem; }
svg.map, svg.line { display: block; width: 100%; height: auto; }
svg.patch { width: 1.5rem; height: .95rem; margin-right: .45rem; vertical-align: -.1rem; }
svg text { font-family: "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; margin-bottom: .3rem; }
.legend { list-style: none; padding: 0; margin: .5rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem;
  font-size: .9rem; }
.sign { font-weight: 700; margin-right: .25rem; }
.good .sign, .sign.good { color: #00684a; }
.bad .sign, .sign.bad { color: #a33600; }
.open .sign, .sign.open { color: #4d4d4d; }
.absent { color: #555; font-style: italic; }
.quoted { border-left: 4px solid #b9c7d6; padding-left: .9rem; }
ul.items { padding-left: 1.3rem; margin: .4rem 0; }
ul.items .signed { list-style: none; margin-left: -1.3rem; padding-left: 1.5rem; text-indent: -1.5rem; }
ul.items .sign { display: inline-block; width: 1.25rem; text-indent: 0; }
footer { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid #767676; font-size: .85rem; color: #444; }
:focus-visible { outline: 3px solid #0b5cad; outline-offset: 2px; }
@media (max-width: 40rem) { .facts div { display: block; } nav ol { columns: 1; } }
@page { size: A4; margin: 15mm 15mm 17mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8pt Arial, sans-serif; color: #444; } }
@page wide { size: A4 landscape; margin: 14mm 14mm 16mm; }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 1.6rem; } h3 { font-size: 11.5pt; }
  h1, h2, h3, h4, caption, figcaption { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .skip { display: none; }
  .page { break-before: page; }
  .page > h2:first-child { margin-top: 0; }
  .wide { page: wide; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding: .25rem .35rem; }
  tbody th { min-width: 6.5rem; } .b { min-width: 4rem; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tfoot { display: table-row-group; }
  tr, li, figure, .facts, .facts div, .figures, .short, .keep { break-inside: avoid; }
  p + .short, h2 + .short, h3 + .short, h4 + .short { break-before: avoid; }
  .figures { flex-wrap: nowrap; gap: 2.5mm; } .figures li { flex: 1 1 0; padding: 1.5mm 2mm; min-width: 0; }
  .figures li:first-child { flex-grow: 1.7; }
  .figures b { font-size: 16pt; } .figures small { font-size: 8pt; }
  svg.map { max-height: 106mm; }
  svg.line { max-height: 60mm; }
  th [role="button"]::after { content: "" !important; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""

# No <button>: Chromium leaves buttons out where it repeats a heading on the next page of paper.
_SCRIPT = """
"use strict";
document.querySelectorAll("table.sortable").forEach(function (table) {
  var body = table.tBodies[0], heads = table.tHead.rows[0].cells;
  Array.prototype.forEach.call(heads, function (head, place) {
    if (head.classList.contains("b")) { return; }
    var button = document.createElement("span");
    button.setAttribute("role", "button");
    button.tabIndex = 0;
    while (head.firstChild) { button.appendChild(head.firstChild); }
    head.appendChild(button);
    button.addEventListener("keydown", function (event) {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); button.click(); }
    });
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") === "ascending";
      Array.prototype.forEach.call(heads, function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      var numeric = head.classList.contains("n"), sign = down ? -1 : 1;
      function key(row) {
        var cell = row.cells[place], value = cell.getAttribute("data-v");
        return value === null ? cell.textContent : value;
      }
      var rows = Array.prototype.slice.call(body.rows);
      rows.sort(function (one, other) {
        var a = key(one), b = key(other);
        if (a === "" || b === "") { return (a === "") - (b === ""); }
        if (numeric) { return sign * (parseFloat(a) - parseFloat(b)); }
        return sign * a.localeCompare(b, document.documentElement.lang, { numeric: true });
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });
});
"""

_CLASSES = {
    Kind.NUMBER: "n",
    Kind.DECIMAL: "n",
    Kind.SHARE: "n",
    Kind.DATE: "d",
    Kind.CODE: "c",
    Kind.BAR: "b",
    Kind.PROSE: "p",
}
_SIGNS = {Tone.GOOD: "✔", Tone.BAD: "✘", Tone.OPEN: "?", Tone.PLAIN: "•"}
_DEEPEST = 6
_FEW_ROWS = 9
"""A table of so many rows stays on one page of paper."""


def write_html(document: Document, stream: IO[bytes]) -> int:
    """
    Write a document, section by section.

    Parameters
    ----------
    document
        What to write.
    stream
        Where to.

    Returns
    -------
    The number of bytes.
    """
    size = 0
    for piece in html_pieces(document):
        size += stream.write(piece.encode("utf-8", "replace"))
    return size


def html_pieces(document: Document) -> Iterator[str]:
    """Give the page in pieces, so that it need not be in memory as a whole."""
    writer = _Writer()
    yield _head(document)
    yield f'<a class="skip" href="#content">{_text(tr("To the content"))}</a>'
    yield f"<header><h1>{_text(document.title)}</h1>"
    if document.subtitle:
        yield f'<p class="subtitle">{_text(document.subtitle)}</p>'
    yield "</header>"
    yield _contents(document)
    yield '<main id="content">'
    for block in document.opening:
        yield writer.block(block)
    for section in document.sections:
        yield writer.section(section, 2)
    yield "</main>"
    if document.footer:
        yield f"<footer>{_paragraphs(document.footer)}</footer>"
    if writer.is_sortable:
        yield f"<script>{_SCRIPT}</script>"
    yield "</body></html>\n"


def _head(document: Document) -> str:
    policy = (
        f"default-src 'none'; style-src '{_fingerprint(_STYLE)}'; script-src '{_fingerprint(_SCRIPT)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{_text(document.language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" '
        f'content="no-referrer"><title>{_text(document.title)}</title><style>{_STYLE}</style></head><body>'
    )


def _fingerprint(content: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"


def _contents(document: Document) -> str:
    if not document.contents:
        return ""
    lines = "".join(f'<li><a href="#{_text(one.target)}">{_text(one.text)}</a></li>' for one in document.contents)
    title = _text(tr("Contents"))
    return f'<nav aria-label="{title}"><h2>{title}</h2><ol>{lines}</ol></nav>'


def _text(text: str) -> str:
    return html.escape(text)


def _lines(text: str) -> str:
    return _text(text.strip()).replace("\n", "<br>")


def _paragraphs(text: str) -> str:
    parts = re.split(r"\n\s*\n", text.replace("\r\n", "\n"))
    return "".join(f"<p>{_lines(part)}</p>" for part in parts if part.strip())


class _Writer:
    """Writes blocks; the pictures of a page are numbered, as their ids must differ."""

    def __init__(self) -> None:
        self.is_sortable = False
        self._pictures = 0
        self._writers: dict[type, Callable[..., str]] = {
            Table: self._table,
            Facts: _facts,
            Figures: _figures,
            Text: _prose,
            Items: _items,
            Picture: self._picture,
            ShareLine: self._line,
        }

    def section(self, section: Section, level: int) -> str:
        """Write a section with those in it."""
        classes = " ".join(name for name, is_so in (("page", section.starts_page), ("wide", section.is_wide)) if is_so)
        attributes = (f' id="{_text(section.id)}"' if section.id else "") + (f' class="{classes}"' if classes else "")
        heading = min(level, _DEEPEST)
        blocks = "".join(self._under(section.title, block) for block in section.blocks)
        inner = "".join(self.section(one, level + 1) for one in section.sections)
        title = f"<h{heading}>{_text(section.title)}</h{heading}>"
        return f"<section{attributes}>{title}{blocks}{inner}</section>\n"

    def _under(self, title: str, block: Block) -> str:
        """Write a block below a heading; a caption that only repeats the heading is read out, not shown."""
        if isinstance(block, Table):
            return self._table(block, is_titled=block.caption == title)
        return self.block(block)

    def block(self, block: Block) -> str:
        """Write a block."""
        return self._writers[type(block)](block)

    def _prefix(self) -> str:
        self._pictures += 1
        return f"m{self._pictures}"

    def _picture(self, picture: Picture) -> str:
        prefix = self._prefix()
        legend = "".join(
            f"<li>{piece_svg(prefix) if entry.colour == '' else swatch_svg(entry, prefix)}{_text(entry.text)}</li>"
            for entry in legend_of(picture.map)
        )
        return (
            f"<figure><figcaption>{_text(picture.title)}</figcaption>{map_svg(picture, prefix)}"
            f'<ul class="legend">{legend}</ul></figure>'
        )

    def _line(self, chart: ShareLine) -> str:
        return f"<figure><figcaption>{_text(chart.title)}</figcaption>{line_svg(chart, self._prefix())}</figure>"

    def _table(self, table: Table, *, is_titled: bool = False) -> str:
        if not table.rows:
            return f'<p class="absent">{_text(table.empty or tr("There is nothing to list."))}</p>'
        widths = "".join(f'<col width="{column.width}%">' if column.width else "<col>" for column in table.columns)
        heads = "".join(f'<th scope="col"{_class_of(column)}>{_text(column.heading)}</th>' for column in table.columns)
        rows = "".join(f"<tr>{self._row(table.columns, row)}</tr>\n" for row in table.rows)
        total = f"<tfoot><tr>{self._row(table.columns, table.total)}</tr></tfoot>" if table.total else ""
        self.is_sortable |= table.sortable
        sortable = ' class="sortable"' if table.sortable else ""
        short = " short" if len(table.rows) <= _FEW_ROWS else ""
        unseen = ' class="unseen"' if is_titled else ""
        return (
            f'<div class="scroll{short}" role="region" tabindex="0" aria-label="{_text(table.caption)}">'
            f"<table{sortable}><caption{unseen}>{_text(table.caption)}</caption><colgroup>{widths}</colgroup><thead><tr>{heads}</tr></thead>"
            f"<tbody>{rows}</tbody>{total}</table></div>"
        )

    def _row(self, columns: Iterable[Column], row: Iterable[Cell]) -> str:
        cells = []
        for place, (column, cell) in enumerate(zip(columns, row)):
            tag, scope = ("th", ' scope="row"') if place == 0 else ("td", "")
            cells.append(f"<{tag}{scope}{_class_of(column)}{_sort_key(cell)}>{self._cell(cell, column)}</{tag}>")
        return "".join(cells)

    def _cell(self, cell: Cell, column: Column) -> str:
        if isinstance(cell, Bar):
            return bar_svg(cell)
        if isinstance(cell, Mark):
            return _marked(cell)
        if isinstance(cell, Swatch):
            return swatch_svg(cell, "h") + _text(cell.text)
        if isinstance(cell, Link):
            return f'<a href="#{_text(cell.target)}">{_text(cell.text)}</a>'
        return _lines(value_text(cell, column.kind))


def _is_short(section: Section) -> bool:
    """Tell whether a section is so short that it stays on one page of paper."""
    is_plain = all(
        isinstance(block, (Items, Facts)) or (isinstance(block, Text) and not block.is_quoted)
        for block in section.blocks
    )
    return is_plain and not section.sections


def _class_of(column: Column) -> str:
    name = _CLASSES.get(column.kind)
    return f' class="{name}"' if name else ""


def _sort_key(cell: Cell) -> str:
    """Give what a cell is sorted by where its text does not tell: numbers and days are written for people."""
    if isinstance(cell, date):
        return f' data-v="{cell.isoformat()}"'
    if isinstance(cell, (int, float)):
        return f' data-v="{cell!r}"'
    return ' data-v=""' if cell is None else ""


def value_text(cell: str | float | date | None, kind: Kind) -> str:
    """
    Write a value as people read it.

    Parameters
    ----------
    cell
        The value.
    kind
        That of its column.
    """
    if cell is None:
        return ""
    if isinstance(cell, date):
        return written_day(cell)
    if isinstance(cell, str):
        return cell
    if kind is Kind.SHARE:
        return percent(cell)
    decimals = 2 if kind is Kind.DECIMAL and not float(cell).is_integer() else 0
    return str(locale().toString(float(cell), "f", decimals))


def _marked(mark: Mark) -> str:
    sign = f'<span class="sign {mark.tone.value}" aria-hidden="true">{_SIGNS[mark.tone]}</span>'
    return f"{sign}{_lines(mark.text)}"


def _facts(facts: Facts) -> str:
    rows = "".join(f"<div><dt>{_text(label)}</dt><dd>{_fact(value)}</dd></div>" for label, value in facts.rows)
    return f'<dl class="facts">{rows}</dl>' if rows else ""


def _fact(value: str | Mark | Swatch) -> str:
    if isinstance(value, Mark):
        return _marked(value)
    if isinstance(value, Swatch):
        return swatch_svg(value, "h") + _text(value.text)
    return _lines(value)


def _figures(figures: Figures) -> str:
    return f'<ul class="figures">{"".join(_figure(one) for one in figures.figures)}</ul>'


def _figure(figure: Figure) -> str:
    remark = f"<small>{_text(figure.remark)}</small>" if figure.remark else ""
    return f'<li class="{figure.tone.value}"><b>{_text(figure.value)}</b>{_text(figure.label)}{remark}</li>'


def _prose(text: Text) -> str:
    if text.is_absent:
        return f'<p class="absent">{_lines(text.text)}</p>'
    paragraphs = _paragraphs(text.text)
    return f'<div class="quoted">{paragraphs}</div>' if text.is_quoted else paragraphs


def _items(items: Items) -> str:
    lines = "".join(
        f'<li class="signed">{_marked(one)}</li>' if isinstance(one, Mark) else f"<li>{_lines(one)}</li>"
        for one in items.items
    )
    return f'<ul class="items">{lines}</ul>'
