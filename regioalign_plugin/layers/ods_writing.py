"""Sheets to an ODS file (OpenDocument 1.2): frozen headers, filters, widths, real dates, text as text."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timezone
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from ..translation import tr
from .cells import column_letters
from .errors import LayerError
from .sheets import NumberForm, Sheet, SheetColumn, Value, legal, neutral_in_workbook
from .xlsx_writing import MAX_ROWS

MIME_TYPE = "application/vnd.oasis.opendocument.spreadsheet"

_HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n'
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{short}="{_OASIS}:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("number", "datastyle"),
        ("fo", "xsl-fo-compatible"),
        ("config", "config"),
    )
)
_CM_PER_CHARACTER = 0.2
_DAY_STYLE = (
    '<number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/>'
    '<number:text>-</number:text><number:day number:style="long"/>'
)
_CLOCK_STYLE = (
    '<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text>'
    '<number:minutes number:style="long"/><number:text>:</number:text><number:seconds number:style="long"/>'
)
_TOP = '<style:table-cell-properties style:vertical-align="top"/>'
_WRAP = '<style:table-cell-properties style:vertical-align="top" fo:wrap-option="wrap"/>'
_CELL_STYLE = '<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="Default"{more}>'
_FIXED_STYLES = "".join(
    (
        f'<number:date-style style:name="day">{_DAY_STYLE}</number:date-style>',
        f'<number:date-style style:name="moment">{_DAY_STYLE}{_CLOCK_STYLE}</number:date-style>',
        '<number:text-style style:name="words"><number:text-content/></number:text-style>',
        '<number:percentage-style style:name="share"><number:number number:decimal-places="2" '
        'number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
        '<number:number-style style:name="decimals"><number:number number:decimal-places="4" '
        'number:min-integer-digits="1"/></number:number-style>',
        '<number:boolean-style style:name="yesno"><number:boolean/></number:boolean-style>',
        '<style:style style:name="low" style:family="table-row"><style:table-row-properties '
        'style:row-height="1.5cm" style:use-optimal-row-height="false"/></style:style>',
        '<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/>',
        "</style:style>",
        _CELL_STYLE.format(name="heading", more=""),
        '<style:table-cell-properties style:vertical-align="top" fo:wrap-option="wrap" fo:background-color="#e3ebf2"/>'
        '<style:text-properties fo:font-weight="bold"/></style:style>',
        _CELL_STYLE.format(name="plain", more=""),
        f"{_TOP}</style:style>",
        _CELL_STYLE.format(name="prose", more=""),
        f"{_WRAP}</style:style>",
        _CELL_STYLE.format(name="code", more=' style:data-style-name="words"'),
        f"{_TOP}</style:style>",
        _CELL_STYLE.format(name="date", more=' style:data-style-name="day"'),
        f"{_TOP}</style:style>",
        _CELL_STYLE.format(name="time", more=' style:data-style-name="moment"'),
        f"{_TOP}</style:style>",
        _CELL_STYLE.format(name="percent", more=' style:data-style-name="share"'),
        f"{_TOP}</style:style>",
        _CELL_STYLE.format(name="number", more=' style:data-style-name="decimals"'),
        f"{_TOP}</style:style>",
        _CELL_STYLE.format(name="flag", more=' style:data-style-name="yesno"'),
        f"{_TOP}</style:style>",
    )
)
_NUMBERS = {NumberForm.PLAIN: "plain", NumberForm.PERCENT: "percent", NumberForm.DECIMALS: "number"}
_BLANKS = re.compile("(?<= ) +|^ +")


def write_ods(stream: IO[bytes], sheets: Sequence[Sheet]) -> None:
    """
    Write a workbook.

    Parameters
    ----------
    stream
        Where to.
    sheets
        At least one; their names are those of `sheet_name`, their texts no longer than a cell takes.

    Raises
    ------
    LayerError
        Where a sheet has more rows than spreadsheets take.
    """
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        # Stands first and as it is, so that programs know the file by its first bytes.
        package.writestr(zipfile.ZipInfo("mimetype"), MIME_TYPE, zipfile.ZIP_STORED)
        package.writestr("META-INF/manifest.xml", _manifest())
        package.writestr("styles.xml", _styles())
        package.writestr("settings.xml", _settings(sheets))
        with package.open("content.xml", "w", force_zip64=True) as content:
            for text in _content(sheets):
                content.write(text.encode())


def _content(sheets: Sequence[Sheet]) -> Iterable[str]:
    widths = sorted({column.width for sheet in sheets for column in sheet.columns})
    yield f'{_HEADER}<office:document-content {_SPACES} office:version="1.2"><office:automatic-styles>{_FIXED_STYLES}'
    for width in widths:
        yield (
            f'<style:style style:name="width{width}" style:family="table-column"><style:table-column-properties '
            f'style:column-width="{width * _CM_PER_CHARACTER:.2f}cm"/></style:style>'
        )
    yield "</office:automatic-styles><office:body><office:spreadsheet>"
    for sheet in sheets:
        yield from _table(sheet)
    yield f"<table:database-ranges>{''.join(map(_filter, range(len(sheets)), sheets))}</table:database-ranges>"
    yield "</office:spreadsheet></office:body></office:document-content>"


def _table(sheet: Sheet) -> Iterable[str]:
    if len(sheet.rows) >= MAX_ROWS:
        text = tr("Table “{table}” has {count} rows, more than a sheet can hold. Export to CSV, JSON or GPKG.")
        raise LayerError(text.format(table=sheet.name, count=len(sheet.rows)))
    styles = [_style(column) for column in sheet.columns]
    yield f'<table:table table:name={quoteattr(sheet.name)} table:style-name="shown">'
    for column, style in zip(sheet.columns, styles):
        yield f'<table:table-column table:style-name="width{column.width}" table:default-cell-style-name="{style}"/>'
    headings = "".join(_cell(column.heading, "heading") for column in sheet.columns)
    yield f"<table:table-header-rows><table:table-row>{headings}</table:table-row></table:table-header-rows>\n"
    row_style = ' table:style-name="low"' if any(column.is_prose for column in sheet.columns) else ""
    for row in sheet.rows:
        cells = "".join(_cell(value, style) for value, style in zip(row, styles))
        yield f"<table:table-row{row_style}>{cells}</table:table-row>\n"
    yield "</table:table>"


def _style(column: SheetColumn) -> str:
    if column.is_code:
        return "code"
    return "prose" if column.is_prose else _NUMBERS[column.number]


def _cell(value: Value, style: str) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    if isinstance(value, bool):
        return _typed("boolean", f'boolean-value="{str(value).lower()}"', "flag", str(value).upper())
    if isinstance(value, datetime):
        moment = value.astimezone(timezone.utc).replace(tzinfo=None) if value.tzinfo is not None else value
        shown = moment.isoformat(" ", "seconds")
        return _typed("date", f'date-value="{moment.isoformat(timespec="milliseconds")}"', "time", shown)
    if isinstance(value, date):
        return _typed("date", f'date-value="{value.isoformat()}"', "date", value.isoformat())
    if isinstance(value, (int, float)):
        return _number(value, style)
    lines = "".join(f"<text:p>{_line(line)}</text:p>" for line in neutral_in_workbook(value).split("\n"))
    return f'<table:table-cell table:style-name="{style}" office:value-type="string">{lines}</table:table-cell>'


def _number(value: float, style: str) -> str:
    if style == "percent":
        return _typed("percentage", f'value="{value!r}"', style, f"{100 * value:.2f}%")
    if style == "number" and isinstance(value, float):
        return _typed("float", f'value="{value!r}"', style, f"{value:.4f}")
    return _typed("float", f'value="{value!r}"', "plain", repr(value))


def _typed(kind: str, value: str, style: str, shown: str) -> str:
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="{kind}" office:{value}>'
        f"<text:p>{shown}</text:p></table:table-cell>"
    )


def _line(line: str) -> str:
    """Write a line; readers make one blank of several, so the others have an element of their own.

    A tab stays as it is: LibreOffice takes it for a blank in a cell, but drops the element that ODF has for it.
    """
    text = escape(legal(line)).replace("\r", "&#13;")
    return _BLANKS.sub(lambda found: f'<text:s text:c="{len(found[0])}"/>', text)


def _filter(number: int, sheet: Sheet) -> str:
    quoted = "'" + sheet.name.replace("'", "''") + "'"
    last = f"{column_letters(len(sheet.columns) - 1)}{len(sheet.rows) + 1}"
    return (
        f'<table:database-range table:name="__Anonymous_Sheet_DB__{number}" '
        f"table:target-range-address={quoteattr(f'{quoted}.A1:{quoted}.{last}')} "
        'table:display-filter-buttons="true"/>'
    )


def _settings(sheets: Sequence[Sheet]) -> str:
    """Freeze the header of each sheet, and the columns that stay in sight."""
    tables = "".join(
        f"<config:config-item-map-entry config:name={quoteattr(sheet.name)}>{_split(sheet)}"
        "</config:config-item-map-entry>"
        for sheet in sheets
    )
    return (
        f'{_HEADER}<office:document-settings {_SPACES} xmlns:ooo="http://openoffice.org/2004/office" '
        'office:version="1.2"><office:settings>'
        '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">'
        '<config:config-item-map-entry><config:config-item config:name="ViewId" config:type="string">view1'
        f'</config:config-item><config:config-item-map-named config:name="Tables">{tables}'
        "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
        "</config:config-item-set></office:settings></office:document-settings>"
    )


def _split(sheet: Sheet) -> str:
    columns = sheet.frozen_columns
    numbers = [
        ("HorizontalSplitMode", "short", 2 if columns else 0),
        ("HorizontalSplitPosition", "int", columns),
        ("VerticalSplitMode", "short", 2),
        ("VerticalSplitPosition", "int", 1),
        ("ActiveSplitRange", "short", 3 if columns else 2),
        ("PositionLeft", "int", 0),
        ("PositionRight", "int", columns),
        ("PositionTop", "int", 0),
        ("PositionBottom", "int", 1),
    ]
    return "".join(
        f'<config:config-item config:name="{name}" config:type="{kind}">{number}</config:config-item>'
        for name, kind, number in numbers
    )


def _styles() -> str:
    return (
        f'{_HEADER}<office:document-styles {_SPACES} office:version="1.2"><office:styles>'
        '<style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>'
    )


def _manifest() -> str:
    space = f"{_OASIS}:manifest:1.0"
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (
            ("/", MIME_TYPE),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("settings.xml", "text/xml"),
        )
    )
    return f'{_HEADER}<manifest:manifest xmlns:manifest="{space}" manifest:version="1.2">{entries}</manifest:manifest>'
