"""A page per municipality, for its college and council: in which partnerships it is, and what stands open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from ..labels import class_label, column_label, percent, state_label
from ..register.listing import CaseRow
from ..translation import locale, tr
from .document import (
    Block,
    Cell,
    Column,
    Entry,
    Facts,
    Figure,
    Figures,
    Kind,
    Link,
    Mark,
    Section,
    Swatch,
    Table,
    Text,
    Tone,
)
from .maps import colour_of
from .progress import Phase, due_day, is_overdue, phase_of
from .sheet import Member, anchor_of
from .wording import conforms_text

_SHOWN_FIGURES = ("partner_count", "partner_set_count", "regions_reached", "congruence")
_SHARES = frozenset({"congruence"})


@dataclass(frozen=True)
class Municipality:
    """A municipality with the region that holds it, "" for none, and the partnerships that it is in."""

    municipality_id: str
    name: str
    region_id: str
    region_name: str
    rows: tuple[CaseRow, ...]


@dataclass(frozen=True)
class MunicipalityGround:
    """
    What the pages have in common.

    Parameters
    ----------
    today
        The day that dates are held against.
    indicators
        Figures by id of the municipality and code.
    sheets
        Ids of the partnerships that have a sheet in the same document.
    """

    today: date
    indicators: Mapping[tuple[str, str], float] = field(default_factory=dict)
    sheets: frozenset[str] = field(default_factory=frozenset)


def municipalities_of(
    members: Mapping[str, Sequence[Member]], rows: Iterable[CaseRow], region_id: str = ""
) -> tuple[Municipality, ...]:
    """
    Turn members of partnerships into partnerships of municipalities.

    Parameters
    ----------
    members
        By partnership id; under "" those that are to be listed whether or not they are in any.
    rows
        The partnerships.
    region_id
        Only municipalities of this region; "" for all.

    Returns
    -------
    By name.
    """
    found: dict[str, Member] = {one.municipality_id: one for listed in members.values() for one in listed}
    partnerships: dict[str, list[CaseRow]] = {key: [] for key in found}
    for row in rows:
        for one in members.get(row.partnership_id, ()):
            partnerships[one.municipality_id].append(row)
    chosen = [one for one in found.values() if not region_id or one.region_id == region_id]
    return tuple(
        Municipality(
            one.municipality_id,
            one.name,
            one.region_id,
            one.region_name,
            tuple(sorted(partnerships[one.municipality_id], key=_order)),
        )
        for one in sorted(chosen, key=lambda one: (one.name.casefold(), one.municipality_id))
    )


def _order(row: CaseRow) -> tuple[bool, str, str]:
    return row.conforms is not False, row.name.casefold(), row.partnership_id


def municipality_anchor(municipality: Municipality) -> str:
    """Give the id of its page."""
    return f"m-{municipality.municipality_id.encode('utf-8', 'replace').hex()}"


def municipality_entries(municipalities: Iterable[Municipality]) -> tuple[Entry, ...]:
    """Give the lines of a table of contents."""
    return tuple(Entry(one.name, municipality_anchor(one)) for one in municipalities)


def municipality_section(municipality: Municipality, ground: MunicipalityGround) -> Section:
    """Make the page of a municipality."""
    region = municipality.region_name or tr("no region")
    blocks: list[Block] = [
        Text(tr("Municipality {id}, in {region}.").format(id=municipality.municipality_id, region=region)),
    ]
    if not municipality.rows:
        blocks.append(Text(tr("It is in none of the partnerships of the register."), is_absent=True))
        return Section(municipality.name, tuple(blocks), id=municipality_anchor(municipality), starts_page=True)
    blocks.append(Figures(_figures(municipality, ground)))
    facts = _facts(municipality, ground)
    if facts.rows:
        blocks.append(facts)
    sections = (_open(municipality, ground), _all(municipality, ground))
    return Section(municipality.name, tuple(blocks), sections, municipality_anchor(municipality), starts_page=True)


def _figures(municipality: Municipality, ground: MunicipalityGround) -> tuple[Figure, ...]:
    rows = municipality.rows
    wrong = sum(row.conforms is False for row in rows)
    away = len(_away(municipality))
    overdue = sum(is_overdue(row, ground.today) for row in rows)
    return (
        Figure(_count(len(rows)), tr("partnerships")),
        Figure(_count(wrong), tr("do not conform"), tone=Tone.BAD if wrong else Tone.GOOD),
        Figure(
            _count(away),
            tr("have another main region"),
            tr("there, this municipality lies outside") if away else "",
            Tone.BAD if away else Tone.GOOD,
        ),
        Figure(_count(overdue), tr("dates that have passed"), tone=Tone.BAD if overdue else Tone.GOOD),
    )


def _away(municipality: Municipality) -> list[CaseRow]:
    """Give the partnerships that do not conform and whose main region is not that of the municipality."""
    return [row for row in municipality.rows if row.conforms is False and row.main_region_id != municipality.region_id]


def _facts(municipality: Municipality, ground: MunicipalityGround) -> Facts:
    found = []
    for code in _SHOWN_FIGURES:
        value = ground.indicators.get((municipality.municipality_id, code))
        if value is not None:
            found.append((column_label(code), percent(value) if code in _SHARES else _count(value)))
    return Facts(tuple(found))


def _count(number: float) -> str:
    return str(locale().toString(float(number), "f", 0))


def _open(municipality: Municipality, ground: MunicipalityGround) -> Section:
    open_rows = [row for row in municipality.rows if row.state and phase_of(row.state) is not Phase.DECIDED]
    columns = (
        Column(column_label("name"), width=34),
        Column(tr("What is asked"), Kind.PROSE),
        Column(tr("Date"), Kind.DATE),
    )
    rows = tuple((_named(row, ground), _asked(row, municipality, ground.today), due_day(row)) for row in open_rows)
    empty = tr("Nothing stands open.")
    return Section(tr("What stands open"), (Table(tr("What stands open"), columns, rows, empty=empty),))


def _asked(row: CaseRow, municipality: Municipality, today: date) -> Mark:
    asked = {
        Phase.OPEN: tr("To align, or to write an explanation ({state})."),
        Phase.DRAFT: tr("The explanation is being written."),
        Phase.WAITING: tr("The explanation waits for the reviewer."),
    }
    phase = phase_of(row.state)
    text = asked[phase].format(state=state_label(row.state)) if phase in asked else state_label(row.state)
    sentences = [text]
    if row.conforms is False and row.main_region_id != municipality.region_id and row.main_region:
        sentences.append(tr("Main region: {region}.").format(region=row.main_region))
    if row.change_count == 1:
        sentences.append(tr("One municipality off."))
    if is_overdue(row, today):
        sentences.append(tr("The date has passed."))
        return Mark(" ".join(sentences), Tone.BAD)
    return Mark(" ".join(sentences), Tone.OPEN)


def _named(row: CaseRow, ground: MunicipalityGround) -> Cell:
    name = row.name or row.partnership_id
    return Link(name, anchor_of(row.partnership_id)) if row.partnership_id in ground.sheets else name


def _all(municipality: Municipality, ground: MunicipalityGround) -> Section:
    columns = (
        Column(column_label("name"), width=32),
        Column(column_label("sector"), width=16),
        Column(column_label("class"), width=34),
        Column(column_label("main_region")),
    )
    rows = tuple(
        (
            _named(row, ground),
            row.sector,
            Swatch(class_label(row.cls), colour_of(row.cls), row.conforms is False) if row.cls else "",
            row.main_region,
        )
        for row in municipality.rows
    )
    caption = tr("The partnerships of {name}").format(name=municipality.name)
    return Section(tr("All its partnerships"), (Table(caption, columns, rows),))


def membership_table(municipalities: Iterable[Municipality]) -> Table:
    """Give all memberships as one table, for a workbook."""
    columns = (
        Column(column_label("municipality_id"), Kind.CODE),
        Column(column_label("municipality")),
        Column(tr("Region")),
        Column(column_label("partnership_id"), Kind.CODE),
        Column(column_label("name")),
        Column(column_label("sector")),
        Column(column_label("class")),
        Column(tr("Verdict")),
        Column(column_label("main_region")),
        Column(column_label("state")),
        Column(tr("Date"), Kind.DATE),
    )
    rows = tuple(
        (
            one.municipality_id,
            one.name,
            one.region_name,
            row.partnership_id,
            row.name,
            row.sector,
            class_label(row.cls) if row.cls else "",
            conforms_text(row.conforms) if row.cls else "",
            row.main_region,
            state_label(row.state) if row.state else "",
            due_day(row),
        )
        for one in municipalities
        for row in one.rows
    )
    return Table(tr("Memberships"), columns, rows, tr("Memberships"))
