"""A review report from a register: a monitor, sheets, the dossier of a region, pages of municipalities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..days import written_day
from ..identity import PLUGIN_NAME, VERSION
from ..register.listing import CaseRow, RunRow, indicators
from ..register.records import Indicator
from ..register.reporting import CaseFile, Overview, read_case_files
from ..translation import tr
from ..vocabulary import Code
from .document import Block, Document, Entry, Section, Table, tables_in
from .monitor import Monitor, Scope, in_scope, make_monitor
from .monitor_pages import MonitorGround, contents_of, monitor_opening, monitor_sections, order_table
from .municipalities import (
    Municipality,
    MunicipalityGround,
    membership_table,
    municipalities_of,
    municipality_entries,
    municipality_section,
)
from .pictures import Tick, overview_pictures
from .sheet import Member, SheetGround, anchor_of, sheet_section
from .wording import language_of_texts

_BATCH = 20
_DOSSIER_SECTIONS = frozenset({"map", "classes", "states", "deadlines", "order", "changes", "list", "reading"})


class Content(Code):
    """What a report can hold."""

    MONITOR = "monitor"
    DOSSIER = "dossier"
    SHEETS = "sheets"
    MUNICIPALITIES = "municipalities"


@dataclass(frozen=True)
class Request:
    """
    What is asked.

    Parameters
    ----------
    path
        The register.
    contents
        What the report holds.
    scope
        The region that it is about, or all.
    partnerships
        Ids of those that get a sheet; empty for all in the scope that have something to explain.
    since
        The run that changes are told from; None for the one before the last.
    today
        The day that dates are held against.
    members
        Municipalities by partnership, where they are known; under "" all there are.
    units
        Geometries of municipalities by their id, as WKB in the CRS of the register.
    """

    path: Path
    contents: frozenset[Content]
    scope: Scope
    partnerships: tuple[str, ...]
    since: RunRow | None
    today: date
    members: Mapping[str, Sequence[Member]] = field(default_factory=dict)
    units: Mapping[str, bytes] = field(default_factory=dict)


class Review:
    """
    A report in the making: the numbers at once, the pages when they are written.

    Parameters
    ----------
    overview
        What was read of the register.
    request
        What is asked.
    tick
        Told how far the work is, 0 to 1; stops it by raising.
    """

    def __init__(self, overview: Overview, request: Request, tick: Tick) -> None:
        self.overview, self.request, self._tick = overview, request, tick
        self.monitor: Monitor = make_monitor(overview, request.scope, request.today, request.since)
        self.sheet_ids = _sheet_ids(overview, request)
        self.municipalities: tuple[Municipality, ...] = municipalities_of(
            request.members, overview.rows, request.scope.region_id
        )
        self.ground = SheetGround(
            overview.rule_set,
            request.today,
            overview.regions,
            overview.is_geographic,
            request.members,
            request.units,
        )
        self._pages: tuple[Section, ...] | None = None
        self._ground: MonitorGround | None = None

    def holds(self, *contents: Content) -> bool:
        """Tell whether one of these is asked."""
        return not self.request.contents.isdisjoint(contents)

    @property
    def has_sheets(self) -> bool:
        """Whether the report holds sheets."""
        return self.holds(Content.SHEETS, Content.DOSSIER)

    def document(self) -> Document:
        """Give the report; sheets and municipalities are made while it is written."""
        has_monitor = self.holds(Content.MONITOR, Content.DOSSIER)
        pages = self._shown_pages() if has_monitor else ()
        opening: tuple[Block, ...] = monitor_opening(self.monitor) if has_monitor else ()
        entries = (*contents_of(pages), *self._sheet_entries(), *self._municipality_entries())
        return Document(
            title=self._title(),
            subtitle=self.subtitle(),
            language=language_of_texts(),
            opening=opening,
            contents=entries if len(entries) > 1 else (),
            sections=self._sections(pages),
            footer=self._footer(),
        )

    def front_sections(self) -> tuple[Section, ...]:
        """Give the sections before sheets and municipalities, for who makes those on pages of their own."""
        return self._shown_pages() if self.holds(Content.MONITOR, Content.DOSSIER) else ()

    def tables(self) -> tuple[Table, ...]:
        """Give the tables for a workbook."""
        pages = self._monitor_pages()
        order = None if self._ground is None else order_table(self.monitor, self._ground)
        memberships = membership_table(self.municipalities) if self.municipalities else None
        return (*tables_in(pages), *(table for table in (order, memberships) if table is not None))

    def case_files(self) -> Iterator[CaseFile]:
        """Give all about the partnerships that get a sheet, a batch at a time."""
        ids = self.sheet_ids
        for start in range(0, len(ids), _BATCH):
            self._tick(0.3 + 0.6 * start / len(ids))
            yield from read_case_files(self.request.path, ids[start : start + _BATCH], self.overview.stamp)

    def _monitor_pages(self) -> tuple[Section, ...]:
        if self._pages is None:
            drawn = overview_pictures(
                self.request.path, self.overview, self.monitor, lambda share: self._tick(0.05 + 0.25 * share)
            )
            before = self.monitor.since
            self._ground = MonitorGround(
                rule_set=self.overview.rule_set,
                reference_set=self.overview.reference_set,
                pictures=drawn.pictures,
                priorities=self.overview.priorities,
                indicators=self.overview.indicators,
                indicators_before=() if before is None else self._indicators_at(before),
                sheets=frozenset(self.sheet_ids if self.has_sheets else ()),
                undrawn=drawn.undrawn,
            )
            self._pages = monitor_sections(self.monitor, self._ground)
        return self._pages

    def _indicators_at(self, run: RunRow) -> tuple[Indicator, ...]:
        return indicators(self.request.path, reference_set=run.reference_set, run=run.run)

    def _shown_pages(self) -> tuple[Section, ...]:
        """Give the pages of the monitor; a dossier without it has those that its readers ask for."""
        pages = self._monitor_pages()
        if self.holds(Content.MONITOR):
            return pages
        return tuple(page for page in pages if page.id in _DOSSIER_SECTIONS)

    def _sections(self, pages: Iterable[Section]) -> Iterator[Section]:
        yield from pages
        if self.has_sheets:
            for file in self.case_files():
                yield sheet_section(file, self.ground)
        if self.holds(Content.MUNICIPALITIES):
            yield from self.municipality_sections()
        self._tick(1.0)

    def municipality_sections(self) -> Iterator[Section]:
        """Give the pages of municipalities."""
        figures = {
            (one.unit_id, one.indicator): one.value for one in self.overview.indicators if one.scope == "municipality"
        }
        sheets = frozenset(self.sheet_ids if self.has_sheets else ())
        ground = MunicipalityGround(self.request.today, figures, sheets)
        for place, one in enumerate(self.municipalities):
            self._tick(0.9 + 0.1 * place / len(self.municipalities))
            yield municipality_section(one, ground)

    def _sheet_entries(self) -> tuple[Entry, ...]:
        if not self.has_sheets:
            return ()
        names = {row.partnership_id: row.name for row in self.overview.rows}
        return tuple(Entry(names.get(one) or one, anchor_of(one)) for one in self.sheet_ids)

    def _municipality_entries(self) -> tuple[Entry, ...]:
        return municipality_entries(self.municipalities) if self.holds(Content.MUNICIPALITIES) else ()

    def _title(self) -> str:
        region = self.request.scope.region_name
        if self.holds(Content.DOSSIER):
            return tr("Dossier of {region}").format(region=region)
        if self.holds(Content.MONITOR):
            return tr("Monitor of {region}").format(region=region) if region else tr("Monitor of alignment")
        if self.holds(Content.SHEETS):
            return tr("Sheets of {region}").format(region=region) if region else tr("Sheets of partnerships")
        return tr("Municipalities of {region}").format(region=region) if region else tr("Municipalities")

    def subtitle(self) -> str:
        """Say what is held against what, on which day."""
        if not self.overview.reference_set:
            return written_day(self.request.today)
        text = tr("Partnerships held against the reference set “{name}”, on {day}")
        return text.format(name=self.overview.reference_set, day=written_day(self.request.today))

    def _footer(self) -> str:
        last = next((run for run in self.overview.runs if run.made_current), None)
        sentences = [
            tr("Made with {program} {version} on {day} from the register {file}.").format(
                program=PLUGIN_NAME,
                version=VERSION,
                day=written_day(self.request.today),
                file=self.request.path.name,
            )
        ]
        if last is not None:
            told = tr("The last run that counts is run {number}, of {day}.")
            sentences.append(told.format(number=last.run, day=last.started_at[:10]))
        return " ".join(sentences)


def _sheet_ids(overview: Overview, request: Request) -> tuple[str, ...]:
    if request.partnerships:
        return request.partnerships
    chosen = [row for row in overview.rows if in_scope(row, overview, request.scope) and _needs_sheet(row)]
    return tuple(
        row.partnership_id for row in sorted(chosen, key=lambda row: (row.name.casefold(), row.partnership_id))
    )


def _needs_sheet(row: CaseRow) -> bool:
    """Tell whether there is something to explain, or was."""
    return row.conforms is False or bool(row.state)
