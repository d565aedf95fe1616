"""Sheets to an XLSX file (Office Open XML, ECMA-376): frozen headers, filters, widths, real dates, text as text."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, timezone
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from ..formulas import is_risky
from ..translation import tr
from .cells import column_letters
from .errors import LayerError
from .sheets import NumberForm, Sheet, SheetColumn, Value, legal, neutral_in_workbook

MAX_ROWS = 1_048_576
"""Rows that a sheet can have, its header among them."""

_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_EPOCH = datetime(1899, 12, 30)  # serial numbers have no zone
_FIRST_SURE_DAY = date(1900, 3, 1)  # before it Excel counts a 29 February 1900 that never was
_DAY_MS = 86_400_000
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_ROW_HEIGHT = 45

# Places of the formats in cellXfs of _STYLES.
_PLAIN, _HEADING, _DATE, _TIME, _CODE, _PROSE, _QUOTED, _QUOTED_CODE, _QUOTED_PROSE, _PERCENT, _DECIMALS = range(11)
_NUMBERS = {NumberForm.PLAIN: _PLAIN, NumberForm.PERCENT: _PERCENT, NumberForm.DECIMALS: _DECIMALS}
_QUOTED_AS = {_PLAIN: _QUOTED, _CODE: _QUOTED_CODE, _PROSE: _QUOTED_PROSE}
_TOP = '<alignment vertical="top"/>'
_WRAP = '<alignment vertical="top" wrapText="1"/>'
# A cell with quotePrefix stays text when a person edits it, as if an apostrophe were typed before it.
_STYLES = f"""{_HEADER}<styleSheet xmlns="{_MAIN}">
<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>
<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/>
<numFmt numFmtId="166" formatCode="0.00##"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>
<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFE3EBF2"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="11">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">{_TOP}</xf>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">{_WRAP}</xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">{_TOP}</xf>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">{_TOP}</xf>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">{_TOP}</xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">{_WRAP}</xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">{_TOP}</xf>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">{
    _TOP
}</xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">{_WRAP}</xf>
<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">{_TOP}</xf>
<xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">{_TOP}</xf>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>"""


def write_xlsx(stream: IO[bytes], sheets: Sequence[Sheet]) -> None:
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
        Where a sheet has more rows than XLSX takes.
    """
    strings = _Strings()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for number, sheet in enumerate(sheets, start=1):
            _write_sheet(package, number, sheet, strings)
        package.writestr("xl/sharedStrings.xml", strings.xml())
        package.writestr("xl/styles.xml", _STYLES)
        package.writestr("xl/workbook.xml", _workbook(sheets))
        package.writestr("xl/_rels/workbook.xml.rels", _workbook_relations(len(sheets)))
        package.writestr("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        package.writestr("[Content_Types].xml", _content_types(len(sheets)))


class _Strings:
    """The texts of all cells, each once."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._used = 0

    def place(self, text: str) -> int:
        self._used += 1
        return self._places.setdefault(text, len(self._places))

    def xml(self) -> str:
        items = "".join(f'<si><t xml:space="preserve">{_text(text)}</t></si>\n' for text in self._places)
        counts = f'count="{self._used}" uniqueCount="{len(self._places)}"'
        return f'{_HEADER}<sst xmlns="{_MAIN}" {counts}>\n{items}</sst>'


def _text(text: str) -> str:
    """Write a text: what looks like one of the codes that Excel has for signs needs a code itself."""
    return escape(_ESCAPED.sub("_x005F_", legal(text))).replace("\r", "&#13;")


def _write_sheet(package: zipfile.ZipFile, number: int, sheet: Sheet, strings: _Strings) -> None:
    if len(sheet.rows) >= MAX_ROWS:
        text = tr("Table “{table}” has {count} rows, more than a sheet can hold. Export to CSV, JSON or GPKG.")
        raise LayerError(text.format(table=sheet.name, count=len(sheet.rows)))
    with package.open(f"xl/worksheets/sheet{number}.xml", "w", force_zip64=True) as stream:
        stream.write(_sheet_start(sheet, is_first=number == 1).encode())
        formats = [_format(column) for column in sheet.columns]
        letters = [column_letters(place) for place in range(len(sheet.columns))]
        headings = "".join(
            f'<c r="{letter}1" s="{_HEADING}" t="s"><v>{strings.place(column.heading)}</v></c>'
            for letter, column in zip(letters, sheet.columns)
        )
        stream.write(f'<row r="1">{headings}</row>\n'.encode())
        height = f' ht="{_ROW_HEIGHT}" customHeight="1"' if any(column.is_prose for column in sheet.columns) else ""
        for row, values in enumerate(sheet.rows, start=2):
            cells = "".join(
                _cell(f"{letter}{row}", value, form, strings)
                for letter, value, form in zip(letters, values, formats)
                if value is not None and value != ""
            )
            stream.write(f'<row r="{row}"{height}>{cells}</row>\n'.encode())
        end = f'</sheetData><autoFilter ref="A1:{_last_cell(sheet)}"/></worksheet>'
        stream.write(end.encode())


def _sheet_start(sheet: Sheet, *, is_first: bool) -> str:
    corner = f"{column_letters(sheet.frozen_columns)}2"
    across = f' xSplit="{sheet.frozen_columns}"' if sheet.frozen_columns else ""
    pane = "bottomRight" if sheet.frozen_columns else "bottomLeft"
    selected = ' tabSelected="1"' if is_first else ""
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{column.width}" style="{_format(column)}" customWidth="1"/>'
        for place, column in enumerate(sheet.columns, start=1)
    )
    return (
        f'{_HEADER}<worksheet xmlns="{_MAIN}"><dimension ref="A1:{_last_cell(sheet)}"/>'
        f'<sheetViews><sheetView{selected} workbookViewId="0"><pane{across} ySplit="1" topLeftCell="{corner}" '
        f'activePane="{pane}" state="frozen"/><selection pane="{pane}" activeCell="{corner}" sqref="{corner}"/>'
        f"</sheetView></sheetViews><cols>{columns}</cols><sheetData>\n"
    )


def _format(column: SheetColumn) -> int:
    if column.is_code:
        return _CODE
    return _PROSE if column.is_prose else _NUMBERS[column.number]


def _cell(place: str, value: Value, form: int, strings: _Strings) -> str:
    if isinstance(value, bool):
        return f'<c r="{place}" s="{_PLAIN}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, date) and _is_sure(value):
        is_time = isinstance(value, datetime)
        return f'<c r="{place}" s="{_TIME if is_time else _DATE}"><v>{_serial(value)}</v></c>'
    if isinstance(value, (int, float)):
        shown = form if form in (_PERCENT, _DECIMALS) else _PLAIN
        return f'<c r="{place}" s="{shown}"><v>{value!r}</v></c>'
    text = neutral_in_workbook(value.isoformat() if isinstance(value, date) else str(value))
    used = _QUOTED_AS[form] if is_risky(text) else form
    return f'<c r="{place}" s="{used}" t="s"><v>{strings.place(text)}</v></c>'


def _is_sure(value: date) -> bool:
    return (value.date() if isinstance(value, datetime) else value) >= _FIRST_SURE_DAY


def _serial(value: date) -> str:
    """Give a day as Excel counts it; a time of day is its fraction."""
    if not isinstance(value, datetime):
        return str((value - _EPOCH.date()).days)
    moment = value.astimezone(timezone.utc).replace(tzinfo=None) if value.tzinfo is not None else value
    passed = moment - _EPOCH
    milliseconds = passed.seconds * 1000 + round(passed.microseconds / 1000)
    return repr(passed.days + milliseconds / _DAY_MS)


def _last_cell(sheet: Sheet) -> str:
    return f"{column_letters(len(sheet.columns) - 1)}{len(sheet.rows) + 1}"


def _workbook(sheets: Sequence[Sheet]) -> str:
    entries = "".join(
        f'<sheet name={quoteattr(sheet.name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, sheet in enumerate(sheets, start=1)
    )
    names = "".join(_filter_name(number, sheet) for number, sheet in enumerate(sheets))
    return (
        f'{_HEADER}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><bookViews><workbookView/></bookViews>'
        f"<sheets>{entries}</sheets><definedNames>{names}</definedNames></workbook>"
    )


def _filter_name(number: int, sheet: Sheet) -> str:
    """Name the range of a filter, as Excel does; without it some programs show no buttons."""
    quoted = sheet.name.replace("'", "''")
    letters = column_letters(len(sheet.columns) - 1)
    range_ = escape(f"'{quoted}'!$A$1:${letters}${len(sheet.rows) + 1}")
    return f'<definedName name="_xlnm._FilterDatabase" localSheetId="{number}" hidden="1">{range_}</definedName>'


def _workbook_relations(count: int) -> str:
    sheets = [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, count + 1)]
    return _relations([*sheets, ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")])


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_HEADER}<Relationships xmlns="{_RELATIONS}">{entries}</Relationships>'


def _content_types(count: int) -> str:
    parts = [
        ("/xl/workbook.xml", "sheet.main"),
        ("/xl/styles.xml", "styles"),
        ("/xl/sharedStrings.xml", "sharedStrings"),
    ]
    parts += [(f"/xl/worksheets/sheet{number}.xml", "worksheet") for number in range(1, count + 1)]
    entries = "".join(f'<Override PartName="{part}" ContentType="{_CONTENT}.{kind}+xml"/>' for part, kind in parts)
    return (
        f'{_HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{entries}</Types>'
    )
