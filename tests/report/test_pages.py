"""A document as a page: what people may read, what programs may not do, and how values are written."""

from __future__ import annotations

import base64
import hashlib
import io
import re
from datetime import date
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

pytest.importorskip("qgis.core")

from regioalign.regioalign_plugin.identity import resource
from regioalign.regioalign_plugin.report.document import (
    Bar,
    Column,
    Document,
    Entry,
    Facts,
    Figure,
    Figures,
    Items,
    Kind,
    Link,
    Mark,
    Picture,
    Point,
    Section,
    Segment,
    ShareLine,
    Swatch,
    Table,
    Text,
    Tone,
)
from regioalign.regioalign_plugin.report.html_writing import html_pieces, value_text, write_html
from regioalign.regioalign_plugin.report.maps import CLASS_COLOURS, DrawnArea, DrawnRegion, MapPicture
from regioalign.regioalign_plugin.report.shapes import Frame, Spot
from regioalign.regioalign_plugin.report.svg import line_svg
from regioalign.regioalign_plugin.translation import in_language

BAD = "\"><script>alert(1)</script><img src=http://x/ onerror=x>'&"
FRAME = Frame((0.0, 0.0, 100.0, 100.0), 100, 100)
MAP = MapPicture(
    FRAME,
    (DrawnRegion("r", BAD, "M0 0l9 0 0 9z", (Spot(50, 50, 40.0),), True),),
    (DrawnArea("p", BAD, "straddles_split", True, "M0 0l9 0 0 9z"),),
    ("M0 0l5 0 0 5z",),
    bar_m=10_000.0,
    bar_length=20,
)


class Reader(HTMLParser):
    """Collects what tests ask for: tags with their attributes, texts, headings in order."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.headings: list[int] = []
        self._stack: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._stack.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag):
        if tag in self._stack:
            while self._stack and self._stack.pop() != tag:
                pass

    def handle_data(self, data):
        if self._stack and self._stack[-1] not in ("script", "style"):
            self.texts.append(data)

    def named(self, name):
        return [attributes for tag, attributes in self.tags if tag == name]

    @property
    def text(self):
        return " ".join(self.texts)


def document(*sections: Section, **values: object) -> Document:
    return Document("Title", "Subtitle", "nl", (), (), sections, **values)


def page(*sections: Section) -> str:
    return "".join(html_pieces(document(*sections)))


def read(text: str) -> Reader:
    reader = Reader()
    reader.feed(text)
    return reader


def table(**values: object) -> Table:
    columns = (Column("Name"), Column("Share", Kind.SHARE), Column("Day", Kind.DATE), Column("", Kind.BAR))
    bar = Bar((Segment(1, "#56b4e9", "met"), Segment(2, "#d55e00", "not", hatched=True)), 4)
    rows = (("Kempen", 0.741, date(2030, 12, 31), bar), ("Waasland", None, None, bar))
    return Table("A table", columns, rows, "Sheet", **values)


EVERY_BLOCK = (
    Text(BAD),
    Text(BAD, is_quoted=True),
    Text(BAD, is_absent=True),
    Items((BAD, Mark(BAD, Tone.BAD))),
    Facts(((BAD, BAD), (BAD, Mark(BAD)), (BAD, Swatch(BAD, "#ffffff", True)))),
    Figures((Figure(BAD, BAD, BAD),)),
    Table(BAD, (Column(BAD), Column(BAD)), ((BAD, Link(BAD, "x")), (Swatch(BAD, "#ffffff"), Mark(BAD)))),
    Picture(MAP, BAD, BAD),
    ShareLine(BAD, BAD, (Point(BAD, 0.2), Point(BAD, 0.9))),
)


def test_whatever_a_register_holds_nothing_is_run_or_loaded():
    whole = Document(BAD, BAD, "nl", EVERY_BLOCK, (Entry(BAD, "x"),) * 2, (Section(BAD, EVERY_BLOCK, id="x"),), BAD)

    reader = read("".join(html_pieces(whole)))

    assert not reader.named("script")
    assert not reader.named("img")
    addresses = [
        value for _, attributes in reader.tags for name, value in attributes.items() if name in ("src", "href")
    ]
    assert addresses
    assert all(one.startswith("#") for one in addresses)
    assert not [
        name for _, attributes in reader.tags for name in attributes if name.startswith("on") or name == "style"
    ]


def test_the_policy_allows_the_style_and_the_script_of_the_page_alone():
    text = page(Section("List", (table(sortable=True),)))

    [policy] = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)
    for tag in ("style", "script"):
        [content] = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        fingerprint = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{fingerprint}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


def test_a_page_without_a_table_to_sort_has_no_script():
    assert "<script" not in page(Section("Table", (table(),)))


def test_headings_come_in_order_and_the_page_says_its_language():
    inner = Section("Inner", sections=(Section("Innermost"),))

    reader = read(page(Section("First", sections=(inner,)), Section("Second")))

    assert reader.headings == [1, 2, 3, 4, 2]
    assert reader.named("html") == [{"lang": "nl"}]


def test_tables_have_a_caption_and_heads_for_columns_and_rows():
    reader = read(page(Section("Table", (table(),))))

    assert len(reader.named("caption")) == 1
    assert [one["scope"] for one in reader.named("th")] == ["col"] * 4 + ["row"] * 2


def test_a_caption_that_repeats_the_heading_is_heard_and_not_seen():
    assert '<caption class="unseen">A table' in page(Section("A table", (table(),)))
    assert "<caption>A table" in page(Section("Other", (table(),)))


def test_values_are_sorted_by_what_they_are_and_read_as_people_write_them(compiled_texts):
    with in_language("nl"):
        text = page(Section("Table", (table(sortable=True),)))

    assert 'data-v="0.741">74,1 %' in text
    assert 'data-v="2030-12-31">31 december 2030' in text
    assert '<td class="n" data-v=""></td>' in text


def test_whole_numbers_have_no_decimals():
    assert value_text(164.0, Kind.DECIMAL) == "164"
    assert value_text(0.4444, Kind.DECIMAL) == "0.44"
    assert value_text(3, Kind.NUMBER) == "3"
    assert value_text(None, Kind.NUMBER) == ""


def test_an_empty_table_says_so():
    empty = Table("Dates", (Column("Day"),), (), empty="No date.")

    assert "No date." in page(Section("Dates", (empty,)))
    assert "<table" not in page(Section("Dates", (empty,)))


def test_pictures_have_a_title_and_words_for_who_does_not_see_them():
    text = page(Section("Map", (Picture(MAP, "The map", "One territory over a region."),)))

    [svg] = re.findall(r'<svg xmlns[^>]*class="map".*?</svg>', text, re.DOTALL)
    root = ET.fromstring(svg)
    space = "{http://www.w3.org/2000/svg}"
    assert root.get("role") == "img"
    assert root.get("aria-labelledby").split() == [
        root.find(f"{space}title").get("id"),
        root.find(f"{space}desc").get("id"),
    ]
    assert root.find(f"{space}desc").text == "One territory over a region."
    assert "Outside the main region" in read(text).text


def test_pictures_of_one_page_do_not_share_ids():
    picture = Picture(MAP, "a", "b")

    ids = re.findall(r' id="([^"]+)"', page(Section("Maps", (picture, picture))))

    assert len(ids) == len(set(ids))


def test_the_scale_of_a_share_begins_at_nothing():
    """A share of 70 % and one of 80 % lie where they belong between 0 and 100 %."""
    svg = line_svg(ShareLine("t", "d", (Point("1", 0.0), Point("2", 1.0), Point("3", 0.5))), "m")

    heights = [float(one) for one in re.findall(r'<circle cx="[\d.]+" cy="([\d.]+)"', svg)]
    assert heights[2] == pytest.approx((heights[0] + heights[1]) / 2)


def test_paragraphs_and_lines_of_a_text_stay():
    assert "<p>One<br>two</p><p>Three</p>" in page(Section("T", (Text("One\ntwo\r\n\r\nThree\n"),)))


def test_half_a_character_stops_nothing():
    stream = io.BytesIO()

    assert write_html(document(Section("T", (Text("a\ud800b"),))), stream) == len(stream.getvalue())


def test_classes_have_the_colours_that_qgis_shows():
    style = ET.parse(resource("styles/territories.qml")).getroot()
    codes = {one.get("symbol"): one.get("value") for one in style.iter("category")}
    colours = {}
    for symbol in style.iter("symbol"):
        if symbol.get("name") in codes:
            fill = next(one for one in symbol.iter("Option") if one.get("name") == "color" and one.get("value"))
            red, green, blue = (int(value) for value in fill.get("value").split(",")[:3])
            colours[codes[symbol.get("name")]] = f"#{red:02x}{green:02x}{blue:02x}"

    assert colours == dict(CLASS_COLOURS)
