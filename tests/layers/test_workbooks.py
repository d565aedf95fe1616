"""Spreadsheets and CSV: written for people, read back as they were, and read within limits from whoever sent them."""

from __future__ import annotations

import csv
import re
import zipfile
from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

pytest.importorskip("qgis.core")

from qgis.core import QgsVectorLayer

from regioalign.regioalign_plugin.layers import cells, packages
from regioalign.regioalign_plugin.layers.errors import LayerError
from regioalign.regioalign_plugin.layers.sheets import (
    LONG_CODES,
    LongNames,
    NumberForm,
    Sheet,
    SheetColumn,
    long_names,
    sheet_name,
    split_long,
)
from regioalign.regioalign_plugin.layers.workbooks import Format, read_tables, table_names, write_tables

COLUMNS = (SheetColumn("Id", is_code=True), SheetColumn("Text", is_prose=True))
XLSX = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sheet(*rows, columns=COLUMNS, name="Texts", frozen=0) -> Sheet:
    return Sheet(name, columns, rows, frozen)


def target(folder: Path, form: Format) -> Path:
    return folder if form is Format.CSV else folder / f"book.{form.value}"


def there_and_back(folder: Path, form: Format, *rows, columns=COLUMNS) -> list[tuple[str, ...]]:
    """Write rows and give what is read, as wide as the columns, without the header."""
    path = target(folder, form)
    write_tables(path, [sheet(*rows, columns=columns)], form)
    (read,) = read_tables(path).sheets
    return [row.cells + ("",) * (len(columns) - len(row.cells)) for row in read.rows[1:]]


def part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as package:
        return package.read(name).decode()


def repacked(path: Path, **changes: str) -> Path:
    """Give a copy of a workbook with other content in some parts; "content.xml" is given as content_xml."""
    made = path.with_name(f"repacked{path.suffix}")
    wanted = {name.replace("__", "/").replace("_xml", ".xml"): text for name, text in changes.items()}
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, wanted.pop(name, None) or old.read(name))
        for name, text in wanted.items():
            new.writestr(name, text)
    return made


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("books")


texts = st.text(
    st.one_of(
        st.sampled_from("=+-@'\t\n\r \"&<>;,_x000D_[]😀é"),
        st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"),
    ),
    max_size=40,
)


@pytest.mark.parametrize("form", Format)
@example(text="='cmd'!A0")
@example(text="'=1")
@example(text="''+1")
@example(text="@SUM(1)\r\n-2")
@example(text="_x000D_ _x005F_")
@example(text="ends in [long_text 1]")
@example(text="ends in [long_text 1] [long_text 2]")
@example(text="  two  blanks  \n\n three   ")
@example(text="x" * 40_000)
@example(text="😀" * 40_000)
@example(text="=" + "y" * 100_000)
@given(text=texts)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_text_comes_back_as_it_was(folder: Path, form: Format, text: str) -> None:
    assert there_and_back(folder, form, ("007", text)) == [("007", text)]


@pytest.mark.parametrize("form", Format)
def test_values_come_back_as_text_of_their_kind(folder: Path, form: Format) -> None:
    columns = tuple(SheetColumn(name) for name in "abcdefg")
    at = datetime(2024, 5, 6, 7, 8, 9, 123_000, timezone.utc)
    row = (date(2024, 5, 6), at, 7, 0.1, 1 / 3, True, None)

    (read,) = there_and_back(folder, form, row, columns=columns)

    assert read[0] == "2024-05-06"
    assert read[1].rstrip("Z") == "2024-05-06T07:08:09.123"
    assert read[2:] == ("7", "0.1", "0.3333333333333333", "true", "")


@pytest.mark.parametrize("form", Format)
def test_days_that_excel_counts_wrongly_come_back(folder: Path, form: Format) -> None:
    days = [date(1830, 10, 4), date(1900, 2, 28), date(1900, 3, 1), date(9999, 12, 31)]

    read = there_and_back(folder, form, *((str(number), day) for number, day in enumerate(days)))

    assert [row[1] for row in read] == ["1830-10-04", "1900-02-28", "1900-03-01", "9999-12-31"]


def test_xlsx_has_frozen_header_filter_widths_and_text_that_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    columns = (SheetColumn("Id", 12, is_code=True), SheetColumn("Text", 60, is_prose=True))

    write_tables(path, [sheet(("007", "+1"), columns=columns, frozen=1)], Format.XLSX)

    xml = part(path, "xl/worksheets/sheet1.xml")
    assert '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' in xml
    assert '<autoFilter ref="A1:B2"/>' in xml
    assert 'width="60"' in xml
    assert "<f>" not in xml
    formats = part(path, "xl/styles.xml").split("<cellXfs")[1].split("<xf")[1:]
    assert 'numFmtId="49"' in formats[4]  # ids: what is typed there stays text
    assert 'quotePrefix="1"' in formats[8]  # as if an apostrophe stood before it
    assert '<c r="A2" s="4" t="s">' in xml
    assert '<c r="B2" s="8" t="s">' in xml


def test_dates_of_a_workbook_are_dates_to_other_programs(tmp_path: Path) -> None:
    columns = (SheetColumn("id"), SheetColumn("day"), SheetColumn("text"))
    for form in (Format.XLSX, Format.ODS):
        path = tmp_path / f"book.{form.value}"
        write_tables(path, [sheet(("007", date(2024, 5, 6), "=1+1"), columns=columns)], form)
        layer = QgsVectorLayer(f"{path}|layername=Texts", "texts", "ogr")
        feature = next(layer.getFeatures())
        assert feature["id"] == "007"
        assert feature["day"].toString("yyyy-MM-dd") == "2024-05-06"
        assert feature["text"] == "'=1+1"


def test_ods_has_frozen_header_and_filter(tmp_path: Path) -> None:
    path = tmp_path / "book.ods"

    write_tables(path, [sheet(("007", "x"))], Format.ODS)

    with zipfile.ZipFile(path) as package:
        first = package.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert '"VerticalSplitPosition" config:type="int">1<' in part(path, "settings.xml")
    assert 'display-filter-buttons="true"' in part(path, "content.xml")


def test_csv_is_utf_8_with_a_mark_and_semicolons_and_holds_no_formula(tmp_path: Path) -> None:
    rows = [(sign + "1", "x") for sign in ("=", "+", "-", "@", "\t", "\r", "＝")]

    write_tables(tmp_path, [sheet(*rows)], Format.CSV)

    content = (tmp_path / "Texts.csv").read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"Id";"Text"\r\n')
    for line in ("'=1", "'+1", "'-1", "'@1", "'\t1", "'\r1", "'＝1"):
        assert f'"{line}";"x"'.encode() in content


@pytest.mark.parametrize("form", Format)
def test_characters_that_cells_cannot_hold_are_replaced_and_told(tmp_path: Path, form: Format) -> None:
    rows = [("1", "a\x00b\x0b"), ("2", "fine"), ("3", "\ud800")]

    (note,) = write_tables(target(tmp_path, form), [sheet(*rows)], form)

    (read,) = read_tables(target(tmp_path, form)).sheets
    assert [row.cells[1] for row in read.rows[1:]] == ["a\ufffdb\ufffd", "fine", "\ufffd"]
    assert "column “Text”" in note.text
    assert "cells: 2" in note.text


@pytest.mark.parametrize("form", Format)
def test_table_without_rows_keeps_its_header(tmp_path: Path, form: Format) -> None:
    write_tables(target(tmp_path, form), [sheet()], form)

    (read,) = read_tables(target(tmp_path, form)).sheets
    assert [row.cells for row in read.rows] == [("Id", "Text")]


@pytest.mark.parametrize("form", [Format.XLSX, Format.ODS])
def test_long_text_goes_on_in_a_sheet_and_half_of_it_is_refused(tmp_path: Path, form: Format) -> None:
    path = target(tmp_path, form)
    write_tables(path, [sheet(("1", "z" * 40_000))], form)
    assert table_names(path) == ["Texts", "long_texts"]

    (cut, _) = split_long([sheet(("1", "z" * 40_000))])
    half = tmp_path / "half.csv"
    half.write_text(f"id;text\n1;{cut.rows[0][1]}\n")
    with pytest.raises(LayerError, match=r"row 2: a long text goes on .* is missing"):
        read_tables(half)


def test_sheet_names_are_what_spreadsheets_take(tmp_path: Path) -> None:
    assert sheet_name("a/b[c]:*?\\") == "a b c"
    assert sheet_name("''") == "1"
    assert sheet_name("n" * 40) == "n" * 31
    assert sheet_name("n" * 40, ["N" * 31]) == "n" * 29 + " 2"
    path = tmp_path / "book.xlsx"
    write_tables(path, [sheet(name="O'Neill & Co: <1>"), sheet(name="o'neill & co  <1>")], Format.XLSX)
    assert table_names(path) == ["O'Neill & Co  <1>", "o'neill & co  <1> 2"]


@pytest.mark.parametrize("form", [Format.XLSX, Format.ODS])
def test_only_the_wanted_sheets_are_read(tmp_path: Path, form: Format) -> None:
    path = target(tmp_path, form)
    write_tables(path, [sheet(("1", "a")), sheet(("2", "b" * 40_000), name="Others")], form)

    (read,) = read_tables(path, ["Others"]).sheets

    assert (read.name, read.rows[1].cells) == ("Others", ("2", "b" * 40_000))


def test_file_that_was_there_stays_whole_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_text("precious")
    too_long = Sheet("Texts", COLUMNS, [("1", "x")] * 1_048_576)

    with pytest.raises(LayerError, match="1048576 rows, more than a sheet can hold"):
        write_tables(path, [sheet(), too_long], Format.XLSX)

    assert path.read_text() == "precious"
    assert [file.name for file in tmp_path.iterdir()] == ["book.xlsx"]


def test_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(LayerError, match="cannot be written"):
        write_tables(tmp_path / "file" / "book.xlsx", [sheet()], Format.XLSX)


# What Excel and LibreOffice write that we do not


def test_xlsx_with_rich_text_inline_text_formulas_and_gaps_is_read(tmp_path: Path) -> None:
    write_tables(tmp_path / "book.xlsx", [sheet(("1", "a"))], Format.XLSX)
    strings = (
        f'<sst xmlns="{XLSX}"><si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r>'
        "<rPh sb='0' eb='1'><t>no</t></rPh></si><si><t>line_x000D_</t></si></sst>"
    )
    rows = (
        f'<worksheet xmlns="{XLSX}"><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c>'
        '<c t="inlineStr"><is><t>in</t><t>line</t></is></c><c r="E3" t="str"><f>A1&amp;"x"</f><v>cached</v></c>'
        '<c r="F3"><f>1+1</f></c><c r="G3" t="e"><v>#REF!</v></c><c t="b"><v>1</v></c></row>'
        '<row><c t="s"><v>1</v></c><c><v>1.5E3</v></c><c><v>007</v></c><c s="2"><v>45418.5</v></c>'
        '<c t="d"><v>2024-05-06</v></c></row></sheetData></worksheet>'
    )
    path = repacked(tmp_path / "book.xlsx", xl__sharedStrings_xml=strings, xl__worksheets__sheet1_xml=rows)

    (read,) = read_tables(path).sheets

    assert [(row.number, row.cells) for row in read.rows] == [
        (3, ("", "bold plain", "inline", "", "cached", "", "#REF!", "true")),
        (4, ("line\r", "1500", "007", "2024-05-06T12:00:00.000", "2024-05-06")),
    ]


def test_xlsx_that_counts_from_1904_is_read(tmp_path: Path) -> None:
    write_tables(tmp_path / "book.xlsx", [sheet(("1", date(2024, 5, 6)))], Format.XLSX)
    book = part(tmp_path / "book.xlsx", "xl/workbook.xml").replace(
        "<bookViews>", '<workbookPr date1904="1"/><bookViews>'
    )

    (read,) = read_tables(repacked(tmp_path / "book.xlsx", xl__workbook_xml=book)).sheets

    assert read.rows[1].cells[1] == "2028-05-07"


def test_ods_with_repeats_comments_and_lines_is_read(tmp_path: Path) -> None:
    write_tables(tmp_path / "book.ods", [sheet()], Format.ODS)
    start = part(tmp_path / "book.ods", "content.xml").split("<office:automatic-styles>")[0]
    start = start.replace("xmlns:fo=", 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo=')
    content = (
        start + '<office:body><office:spreadsheet><table:table table:name="T">'
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" '
        'office:value-type="string"><office:annotation><text:p>comment</text:p></office:annotation><text:p>one'
        '<text:s text:c="2"/>two<text:line-break/><text:span>three</text:span></text:p><text:p>four</text:p>'
        "</table:table-cell><table:covered-table-cell/>"
        '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>'
        '<table:table-cell office:value-type="date" office:date-value="2024-05-06T07:08:09.5"/>'
        '<table:table-cell office:value-type="float" office:value="7.0"/>'
        '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )

    (read,) = read_tables(repacked(tmp_path / "book.ods", content_xml=content)).sheets

    cells_read = ("one  two\nthree\nfour",) * 2 + ("", "0.5", "2024-05-06T07:08:09.500", "7")
    assert [(row.number, row.cells) for row in read.rows] == [(1, cells_read), (2, cells_read)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"id;text\n007;a\n", ("007", "a")),
        (b"id,text\r\n007,a\r\n", ("007", "a")),
        ("id\ttext\n007\té\n".encode("utf-16"), ("007", "é")),
        (b"sep=,\nid,text\n007,a;b\n", ("007", "a;b")),
        (b'"id;x",text\n007,a\n', ("007", "a")),
        ("id;text\n007;café\n".encode("cp1252"), ("007", "café")),
    ],
)
def test_csv_of_other_programs_is_read(tmp_path: Path, content: bytes, expected: tuple[str, str]) -> None:
    path = tmp_path / "texts.csv"
    path.write_bytes(content)

    read = read_tables(path)

    assert read.sheets[0].name == "texts"
    assert read.sheets[0].rows[-1].cells == expected
    assert bool(read.notes) == (b"caf\xe9" in content)


# What nobody vouches for


@pytest.mark.parametrize("name", ["book.xlsx", "book.ods"])
@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old"])
def test_file_that_is_no_workbook_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(LayerError, match="password" if content.endswith(b"old") else "not a workbook"):
        read_tables(path)


def test_file_of_another_kind_or_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("")
    with pytest.raises(LayerError, match="of a kind that cannot be read"):
        read_tables(tmp_path / "a.pdf")
    for name in ("gone.xlsx", "gone.ods", "gone.csv"):
        with pytest.raises(LayerError, match="cannot be read"):
            read_tables(tmp_path / name)


@pytest.mark.parametrize("form", [Format.XLSX, Format.ODS])
def test_workbook_that_unpacks_to_too_much_is_refused_before_it_is_read(
    tmp_path: Path, form: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = target(tmp_path, form)
    write_tables(path, [sheet(*(("1", "a" * 1000 + str(row)) for row in range(1000)))], form)
    monkeypatch.setattr(packages, "MAX_UNPACKED_BYTES", 500_000)

    with pytest.raises(LayerError, match="would unpack to"):
        read_tables(path)


@pytest.mark.parametrize("form", [Format.XLSX, Format.ODS])
def test_workbook_with_entities_is_refused(tmp_path: Path, form: Format) -> None:
    path = target(tmp_path, form)
    write_tables(path, [sheet(("1", "a"))], form)
    name = "xl__sharedStrings_xml" if form is Format.XLSX else "content_xml"
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">'
        '<!ENTITY c SYSTEM "file:///etc/passwd">]><x>&b;&c;</x>'
    )

    with pytest.raises(LayerError, match="declares XML entities"):
        read_tables(repacked(path, **{name: bomb}))


@pytest.mark.parametrize("form", [Format.XLSX, Format.ODS])
def test_damaged_workbook_is_refused_and_not_read_in_part(tmp_path: Path, form: Format) -> None:
    path = target(tmp_path, form)
    write_tables(path, [sheet(("1", "a"), ("2", "b"))], form)
    inner = "xl/worksheets/sheet1.xml" if form is Format.XLSX else "content.xml"
    key = inner.replace("/", "__").replace(".xml", "_xml")

    with pytest.raises(LayerError, match="is damaged"):
        read_tables(repacked(path, **{key: part(path, inner)[:-40]}))
    with zipfile.ZipFile(path) as package:
        start = package.getinfo(inner).header_offset
    content = bytearray(path.read_bytes())
    content[start + 100] ^= 0x55
    path.write_bytes(content)
    with pytest.raises(LayerError, match=r"damaged|not a workbook"):
        read_tables(path)


@pytest.mark.parametrize("repeat", ["number-rows-repeated", "number-columns-repeated"])
def test_few_bytes_that_stand_for_many_cells_are_refused(tmp_path: Path, repeat: str) -> None:
    write_tables(tmp_path / "book.ods", [sheet(("1", "a"))], Format.ODS)
    tag = "row" if "rows" in repeat else "cell"
    content = part(tmp_path / "book.ods", "content.xml").replace(
        f"<table:table-{tag}", f'<table:table-{tag} table:{repeat}="99999999"'
    )

    with pytest.raises(LayerError, match=r"filled cells|beyond column"):
        read_tables(repacked(tmp_path / "book.ods", content_xml=content))


def test_cell_far_to_the_right_is_refused(tmp_path: Path) -> None:
    write_tables(tmp_path / "book.xlsx", [sheet(("1", "a"))], Format.XLSX)
    xml = part(tmp_path / "book.xlsx", "xl/worksheets/sheet1.xml").replace('r="B2"', 'r="XFD2"')

    with pytest.raises(LayerError, match=f"beyond column {cells.MAX_COLUMNS}"):
        read_tables(repacked(tmp_path / "book.xlsx", xl__worksheets__sheet1_xml=xml))


def test_parts_outside_the_package_are_not_followed(tmp_path: Path) -> None:
    write_tables(tmp_path / "book.xlsx", [sheet(("1", "a"))], Format.XLSX)
    relations = part(tmp_path / "book.xlsx", "xl/_rels/workbook.xml.rels")
    for place in ("../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd"):
        changed = relations.replace("worksheets/sheet1.xml", place)
        made = tmp_path / "repacked.xlsx"
        with zipfile.ZipFile(tmp_path / "book.xlsx") as old, zipfile.ZipFile(made, "w") as new:
            for name in old.namelist():
                new.writestr(name, changed if name.endswith("workbook.xml.rels") else old.read(name))
        assert read_tables(made).sheets == ()


@pytest.mark.parametrize("kind", ["shared", "inline", "number"])
def test_cell_that_no_spreadsheet_makes_is_refused_by_place(tmp_path: Path, kind: str) -> None:
    write_tables(tmp_path / "book.xlsx", [sheet(("1", "a"))], Format.XLSX)
    long = "y" * 10_000_000
    if kind == "shared":
        strings = f'<sst xmlns="{XLSX}">' + "<si><t>x</t></si>" * 3 + f"<si><t>{long}</t></si></sst>"
        path = repacked(tmp_path / "book.xlsx", xl__sharedStrings_xml=strings)
    else:
        cell = f't="inlineStr"><is><t>{long}</t></is>' if kind == "inline" else f"><v>{long}</v>"
        rows = f'<worksheet xmlns="{XLSX}"><sheetData><row r="2"><c r="B2" {cell}</c></row></sheetData></worksheet>'
        path = repacked(tmp_path / "book.xlsx", xl__worksheets__sheet1_xml=rows.replace(" >", ">"))

    with pytest.raises(LayerError, match="sheet “Texts”, cell B2 holds more than 32767 characters"):
        read_tables(path)


def test_long_text_that_no_cell_asks_for_does_no_harm(tmp_path: Path) -> None:
    write_tables(tmp_path / "book.xlsx", [sheet(("1", "a"))], Format.XLSX)
    strings = part(tmp_path / "book.xlsx", "xl/sharedStrings.xml")
    strings = strings.replace("</sst>", f"<si><t>{'y' * 40_000}</t></si></sst>")

    (read,) = read_tables(repacked(tmp_path / "book.xlsx", xl__sharedStrings_xml=strings)).sheets

    assert read.rows[1].cells == ("1", "a")


@pytest.mark.parametrize("length", [32_767, 32_768])
def test_cell_of_an_ods_file_holds_no_more_than_one_of_excel(tmp_path: Path, length: int) -> None:
    write_tables(tmp_path / "book.ods", [sheet(("1", "zyx"))], Format.ODS)
    content = part(tmp_path / "book.ods", "content.xml").replace("zyx", "y" * length)
    path = repacked(tmp_path / "book.ods", content_xml=content)

    if length > 32_767:
        with pytest.raises(LayerError, match="cell B2 holds more than 32767 characters"):
            read_tables(path)
    else:
        assert len(read_tables(path).sheets[0].rows[1].cells[1]) == length


@pytest.mark.parametrize("form", [Format.XLSX, Format.ODS])
def test_part_that_unpacks_to_many_times_its_size_is_refused_at_once(tmp_path: Path, form: Format) -> None:
    write_tables(target(tmp_path, form), [sheet(("1", "a"))], form)
    name = "xl__worksheets__sheet1_xml" if form is Format.XLSX else "content_xml"
    path = repacked(target(tmp_path, form), **{name: "<x>" + "0" * 40_000_000 + "</x>"})

    with pytest.raises(LayerError, match=r"would unpack to 40 MB, \d+ times its size"):
        read_tables(path)


def test_part_that_many_sheets_share_is_counted_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.xlsx"
    write_tables(path, [sheet(*(("1", "a") for _ in range(100)))] * 5, Format.XLSX)
    relations = part(path, "xl/_rels/workbook.xml.rels")
    for number in range(2, 6):
        relations = relations.replace(f"worksheets/sheet{number}.xml", "worksheets/sheet1.xml")
    made = repacked(path, xl___rels__workbook_xml_rels=relations)
    with zipfile.ZipFile(made) as package:
        size = sum(entry.file_size for entry in package.infolist())
    monkeypatch.setattr(packages, "MAX_UNPACKED_BYTES", size)
    assert len(read_tables(path).sheets) == 5

    one = len(part(path, "xl/worksheets/sheet1.xml"))
    monkeypatch.setattr(packages, "MAX_UNPACKED_BYTES", size - one)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(tmp_path / "small.xlsx", "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if not re.search("sheet[2-5].xml$", name):
                new.writestr(name, relations if name.endswith("workbook.xml.rels") else old.read(name))
    with pytest.raises(LayerError, match="would unpack to"):
        read_tables(tmp_path / "small.xlsx")


def test_tag_without_an_end_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "MAX_TAG_BYTES", 1_000_000)
    write_tables(tmp_path / "book.xlsx", [sheet(("1", "a"))], Format.XLSX)
    rows = f'<worksheet xmlns="{XLSX}"><sheetData><row r="2"><c r="{"B" * 2_000_000}"/></row></sheetData></worksheet>'

    with pytest.raises(LayerError, match="has a tag of more than"):
        read_tables(repacked(tmp_path / "book.xlsx", xl__worksheets__sheet1_xml=rows))


def test_part_packed_in_a_way_of_its_own_is_refused(tmp_path: Path) -> None:
    write_tables(tmp_path / "book.xlsx", [sheet(("1", "a"))], Format.XLSX)
    with zipfile.ZipFile(tmp_path / "book.xlsx") as old, zipfile.ZipFile(tmp_path / "odd.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name), zipfile.ZIP_BZIP2)

    with pytest.raises(LayerError, match="packed in a way that no workbook is"):
        read_tables(tmp_path / "odd.xlsx")


def test_more_text_than_fits_in_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "MAX_CHARACTERS", 10_000)
    for form in Format:
        path = target(tmp_path, form)
        write_tables(path, [sheet(*((str(row), f"{row} " * 500) for row in range(20)))], form)
        with pytest.raises(LayerError, match="holds more than 10000 characters"):
            read_tables(path)


def test_csv_with_a_field_beyond_measure_is_refused_where_it_starts(tmp_path: Path) -> None:
    path = tmp_path / "texts.csv"
    path.write_text('id;text\n1;a\n2;"not closed\n' + "x\n" * 100_000)

    with pytest.raises(LayerError, match="row that starts in line 3 has a cell of more than 131072 characters"):
        read_tables(path)


def test_csv_has_that_limit_also_where_another_plugin_lifted_it(tmp_path: Path) -> None:
    path = tmp_path / "texts.csv"
    path.write_text("id;text\n1;" + "x" * 200_000)
    before = csv.field_size_limit(10**9)
    try:
        with pytest.raises(LayerError, match="line 2 has a cell of more than 131072 characters"):
            read_tables(path)
    finally:
        csv.field_size_limit(before)


# For people


def test_shares_are_shown_as_percentages_and_kept_as_they_are(tmp_path: Path) -> None:
    columns = (SheetColumn("share", number=NumberForm.PERCENT), SheetColumn("bits", number=NumberForm.DECIMALS))
    row = (0.9191321371780502, 1.23456789)
    for form in (Format.XLSX, Format.ODS):
        assert there_and_back(tmp_path, form, row, columns=columns) == [("0.9191321371780502", "1.23456789")]

    formats = part(tmp_path / "book.xlsx", "xl/styles.xml").split("<cellXfs")[1].split("<xf")[1:]
    assert 'numFmtId="10"' in formats[9]  # 0.00%
    assert '<c r="A2" s="9"><v>0.9191321371780502</v></c>' in part(tmp_path / "book.xlsx", "xl/worksheets/sheet1.xml")
    content = part(tmp_path / "book.ods", "content.xml")
    assert 'office:value-type="percentage" office:value="0.9191321371780502"><text:p>91.91%<' in content
    assert "<text:p>1.2346<" in content


def test_csv_in_words_has_decimal_commas_and_for_programs_points(tmp_path: Path) -> None:
    rows = sheet((0.575, 1e-7, 3), columns=tuple(SheetColumn(name) for name in "abc"))

    write_tables(tmp_path, [rows], Format.CSV, in_words=True)
    assert (tmp_path / "Texts.csv").read_text("utf-8-sig").splitlines()[1] == "0,575;1e-07;3"
    write_tables(tmp_path, [rows], Format.CSV)
    assert (tmp_path / "Texts.csv").read_text("utf-8-sig").splitlines()[1] == "0.575;1e-07;3"


def test_rest_of_a_long_text_is_found_by_all_names_it_can_have() -> None:
    for names in (LONG_CODES, long_names(), LongNames("Vervolg", ("Nr", "Deel", "Tekst"), "verder in “Vervolg”, nr.")):
        (cut, rest) = split_long([sheet(("1", "z" * 40_000), ("2", f"as if [{names.mark} 1]"))], names=names)
        assert rest.name == names.sheet
        assert cut.rows[0][1].endswith(f" [{names.mark} 1]")


def test_bracket_with_a_number_is_no_mark(tmp_path: Path) -> None:
    for form in Format:
        assert there_and_back(tmp_path, form, ("1", "zie [bijlage 3]")) == [("1", "zie [bijlage 3]")]
