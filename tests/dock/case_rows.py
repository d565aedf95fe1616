"""Rows of the list, written by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from regioalign.regioalign_plugin.dock.filters import Viewer
from regioalign.regioalign_plugin.register.listing import CaseRow

TODAY = date(2026, 3, 2)
DEADLINE = date(2030, 12, 31)
AN = Viewer("An", TODAY)
PLAIN = CaseRow(
    partnership_id="007",
    name="Watergroep",
    sector="water",
    cls="straddles_split",
    conforms=False,
    state="open",
    category="",
    suggested_category="",
    main_region_id="kempen",
    main_region="Kempen",
    main_share=0.6,
    regions="Kempen 60.0 %, Hageland 40.0 %",
    obligation="bound",
    deadline=DEADLINE,
    comply_by=None,
    review_date=None,
    level="",
    score=None,
    author="",
    submitted_by="",
    reviewer="",
    version=1,
    updated_at="2026-03-02T09:30:00.000Z",
    updated_by="",
    flags="",
    suggestion="",
)


def case_row(key: str, **values: object) -> CaseRow:
    """A row with another id and other values."""
    return replace(PLAIN, partnership_id=key, **values)


FOUR = (
    case_row("001", name="Éérstelijnszone Noord", sector="zorg", main_region_id="antwerpen", main_region="Antwerpen"),
    case_row("002", name="afvalbedrijf", sector="afval", state="draft", author="An", main_share=0.9, score=40.0),
    case_row("003", name="Politiezone", sector="politie", state="submitted", author="Bob", submitted_by="Bob"),
    case_row("004", name="Bibliotheek", sector="cultuur", state="", cls="within", conforms=True, main_share=None),
)
