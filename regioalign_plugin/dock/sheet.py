"""The sheet of one partnership: a page that holds all that a reader needs, in one file without links or scripts.

Every value is escaped, and a policy in the page forbids whatever could be loaded or run: texts and names come from
files of others.
"""

from __future__ import annotations

import base64
import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale

from ..days import countdown, day_text
from ..explanation.categories import CategoryEvidence
from ..explanation.evidence import read_evidence
from ..explanation.lifecycle import Case
from ..explanation.parts import PARTS, Parts
from ..explanation.rulesets import RuleSet
from ..labels import (
    category_label,
    class_description,
    class_label,
    column_label,
    flag_label,
    level_label,
    obligation_label,
    part_label,
    percent,
    rule_set_label,
    state_description,
    state_label,
)
from ..register.records import Finding
from ..report.explanations import value_shown
from ..translation import tr
from .evidence_view import criteria_html
from .form_widgets import escaped
from .history_view import history_html

if TYPE_CHECKING:
    from .review import Detail

_STYLE = """
body { font-family: sans-serif; line-height: 1.45; max-width: 50em; margin: 2em auto; padding: 0 1em; color: #1a1a1a;
       background: #ffffff; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; margin-bottom: 0.2em; }
h2 { font-size: 1.15em; border-bottom: 1px solid #888888; margin-top: 1.6em; }
h3 { font-size: 1em; margin: 1em 0 0.2em; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.15em 0.9em 0.15em 0; font-weight: normal; }
th { color: #444444; }
td.number { text-align: right; }
img { max-width: 100%; border: 1px solid #888888; }
.absent { color: #595959; font-style: italic; }
footer { margin-top: 2em; border-top: 1px solid #888888; font-size: 0.85em; color: #444444; }
@media print { body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; } }
"""
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_MAX_NAME = 80


@dataclass(frozen=True)
class Sheet:
    """What a sheet is made of.

    Parameters
    ----------
    detail
        All about the partnership.
    rule_set
        For the names of grounds; None before the first run.
    today
        The day that stands on it, and that dates are held against.
    picture
        The territory as the bytes of a PNG; empty for none.
    """

    detail: Detail
    rule_set: RuleSet | None
    today: date
    picture: bytes = b""


def sheet_html(sheet: Sheet) -> str:
    """Make the page."""
    stored = sheet.detail.stored
    name = stored.name or stored.partnership_id
    body = "".join(
        (
            f"<h1>{html.escape(name)}</h1>",
            _facts(sheet),
            _territory(sheet),
            _evidence(sheet),
            _explanation(sheet),
            _ruling(stored.case),
            _attachments(sheet),
            _history(sheet),
            _footer(sheet),
        )
    )
    language = QLocale().name().partition("_")[0]
    return (
        f'<!DOCTYPE html>\n<html lang="{html.escape(language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width"><title>{html.escape(name)}</title>'
        f"<style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )


def write_sheet(sheet: Sheet, folder: Path) -> Path:
    """Write the page into a folder, under the name of the partnership; gives the file. Raises `OSError`."""
    target = folder / sheet_name(sheet)
    target.write_text(sheet_html(sheet), encoding="utf-8")
    return target


def sheet_name(sheet: Sheet) -> str:
    """Give a name for the file that is one on every system."""
    stored = sheet.detail.stored
    plain = unicodedata.normalize("NFKD", f"{stored.partnership_id} {stored.name or ''}")
    words = re.sub(r"[^A-Za-z0-9]+", "-", plain.encode("ascii", "ignore").decode("ascii")).strip("-")
    return f"regioalign-{words[:_MAX_NAME].strip('-') or 'sheet'}.html"


def _facts(sheet: Sheet) -> str:
    stored, finding = sheet.detail.stored, sheet.detail.stored.finding
    rows = [
        (column_label("partnership_id"), stored.partnership_id),
        (column_label("sector"), stored.sector or ""),
        (column_label("reference_set"), stored.reference_set),
        (tr("Rule set"), "" if sheet.rule_set is None else rule_set_label(sheet.rule_set)),
    ]
    if stored.case is not None:
        state = stored.case.state.value
        rows.append((column_label("state"), f"{state_label(state)}. {state_description(state)}"))
    if finding is not None:
        rows.append((column_label("obligation"), obligation_label(finding.obligation or "")))
        rows.append((column_label("deadline"), _deadline(finding.deadline, sheet.today)))
    return _table(rows)


def _deadline(deadline: date | None, today: date) -> str:
    if deadline is None:
        return ""
    return f"{day_text(deadline, long=True)} ({countdown(deadline, today)})"


def _territory(sheet: Sheet) -> str:
    finding = sheet.detail.stored.finding
    told = _absent(tr("The territory is not in the latest run.")) if finding is None else _finding(finding)
    picture = ""
    if sheet.picture:
        code = base64.b64encode(sheet.picture).decode("ascii")
        words = html.escape(tr("Map of the territory over the reference regions"))
        picture = f'<p><img alt="{words}" src="data:image/png;base64,{code}"></p>'
    return f"<h2>{html.escape(tr('Territory and regions'))}</h2>{picture}{told}"


def _finding(finding: Finding) -> str:
    flags = ", ".join(flag_label(code.strip()) for code in (finding.flags or "").split(",") if code.strip())
    rows = [
        (column_label("class"), class_label(finding.cls)),
        (column_label("member_count"), "" if finding.member_count is None else str(finding.member_count)),
        (column_label("flags"), flags),
    ]
    return f"<p>{html.escape(class_description(finding.cls))}</p>{_table(rows)}{_shares(finding)}"


def _shares(finding: Finding) -> str:
    if not finding.overlaps:
        return f"<p>{html.escape(finding.regions or '')}</p>"
    heads = (tr("Region"), tr("Share of the territory"), tr("Share of the region"), tr("Counts"))
    lines = [
        "".join(
            (
                f"<td>{html.escape(one.region_name or one.region_id)}</td>",
                f'<td class="number">{_share(one.share)}</td>',
                f'<td class="number">{_share(one.cover)}</td>',
                f"<td>{html.escape(_weight(one.significant, is_main=one.is_main))}</td>",
            )
        )
        for one in sorted(finding.overlaps, key=lambda one: -(one.share or 0))
    ]
    head = "".join(f"<th>{html.escape(text)}</th>" for text in heads)
    return f"<table><tr>{head}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _share(share: float | None) -> str:
    return "" if share is None else html.escape(percent(share))


def _weight(significant: bool, *, is_main: bool) -> str:
    if is_main:
        return tr("main region")
    return tr("yes") if significant else tr("no, a sliver")


def _evidence(sheet: Sheet) -> str:
    finding = sheet.detail.stored.finding
    assessed: tuple[CategoryEvidence, ...] = ()
    if finding is not None:
        try:
            assessed = read_evidence(finding.criteria)
        except ValueError:
            return ""
    blocks = "".join(
        f"<h3>{html.escape(category_label(one.category, sheet.rule_set))}</h3>{criteria_html(one.criteria)}"
        for one in assessed
    )
    if not blocks:
        return ""
    return f"<h2>{html.escape(tr('Evidence for each ground'))}</h2>{blocks}"


def _explanation(sheet: Sheet) -> str:
    case = sheet.detail.stored.case
    heading = f"<h2>{html.escape(tr('Explanation'))}</h2>"
    if case is None:
        return heading + _absent(tr("There is nothing to explain."))
    quality = sheet.detail.quality
    score = ""
    if quality is not None and not case.parts.is_blank:
        number = QLocale().toString(quality.score, "f", 0)
        text = tr("{level}: {score} of 100").format(level=level_label(quality.level.value), score=number)
        score = f"<p>{html.escape(text)}</p>"
    parts = "".join(_part(part.code, part.fields, case.parts, sheet) for part in PARTS)
    people = _table([(column_label("author"), case.author), (column_label("submitted_by"), case.submitted_by)])
    return f"{heading}{score}{parts}{people}"


def _part(code: str, fields: Iterable[str], parts: Parts, sheet: Sheet) -> str:
    rows = []
    for name in fields:
        value = value_shown(name, getattr(parts, name), sheet.rule_set)
        if name == "departure":
            value = value or sheet.detail.departure
        if value:
            rows.append((column_label(name), value))
    heading = f"<h3>{html.escape(f'{code} {part_label(code)}')}</h3>"
    if not rows:
        return heading + _absent(tr("Not filled in."))
    if len(rows) == 1 and len(tuple(fields)) == 1:
        return f"{heading}<p>{escaped(rows[0][1])}</p>"
    return heading + "".join(f"<p><b>{html.escape(label)}</b><br>{escaped(value)}</p>" for label, value in rows)


def _ruling(case: Case | None) -> str:
    if case is None or not (case.reviewer or case.ruling.body):
        return ""
    ruling = case.ruling
    rows = [
        (column_label("reviewer"), case.reviewer),
        (column_label("ruling_body"), ruling.body),
        (column_label("ruling_date"), "" if ruling.date is None else day_text(ruling.date, long=True)),
        (column_label("ruling_reference"), ruling.reference),
    ]
    return f"<h2>{html.escape(tr('Decision of the reviewer'))}</h2>{_table(rows)}"


def _attachments(sheet: Sheet) -> str:
    rows = sheet.detail.attachments
    if not rows:
        return ""
    lines = "".join(
        f"<li>{html.escape(one.name)}"
        + (f"<br>{html.escape(one.link)}" if one.link and one.link != one.name else "")
        + (f"<br><small>SHA-256 {html.escape(one.sha256)}</small>" if one.sha256 else "")
        + "</li>"
        for one in rows
    )
    return f"<h2>{html.escape(tr('Attachments'))}</h2><ul>{lines}</ul>"


def _history(sheet: Sheet) -> str:
    return f"<h2>{html.escape(tr('History'))}</h2>{history_html(sheet.detail.history)}"


def _footer(sheet: Sheet) -> str:
    text = tr("Made with RegioAlign on {day} from version {version} of the explanation.")
    told = text.format(day=day_text(sheet.today, long=True), version=sheet.detail.stored.version)
    return f"<footer>{html.escape(told)}</footer>"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><th>{html.escape(label)}</th><td>{escaped(value)}</td></tr>" for label, value in rows if value
    )
    return f"<table>{lines}</table>"


def _absent(text: str) -> str:
    return f'<p class="absent">{html.escape(text)}</p>'
