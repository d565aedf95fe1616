"""A register to a report in HTML, a workbook and separate sheets; knows nothing of parameters."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..regioalign_plugin.alignment.progress import Progress, Stage, stop_if_cancelled
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.packages import replacing
from ..regioalign_plugin.layers.sheets import NumberForm, Sheet, SheetColumn, Value
from ..regioalign_plugin.layers.workbooks import Format, write_tables
from ..regioalign_plugin.register.listing import RunRow
from ..regioalign_plugin.register.reporting import CaseFile, ChangedMeanwhile, Overview, read_overview
from ..regioalign_plugin.report.document import Bar, Cell, Column, Kind, Link, Mark, Swatch, Table
from ..regioalign_plugin.report.html_writing import write_html
from ..regioalign_plugin.report.monitor import Scope, run_since
from ..regioalign_plugin.report.progress import Phase
from ..regioalign_plugin.report.review import Content, Request, Review
from ..regioalign_plugin.report.sheet import Member, name_of, sheet_document, sheet_file_name
from ..regioalign_plugin.translation import in_language, tr
from .review_report_pdf import pressing

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateTransformContext

    from ..regioalign_plugin.layers.reading import PolygonLayer

_MOST_NAMED = 12


@dataclass(frozen=True)
class ReportOptions:
    """
    All that the report needs to know.

    Parameters
    ----------
    register
        The register.
    contents
        What the report holds: codes of `Content`.
    region
        Id or name of a region; "" for all.
    partnerships
        Ids of those that get a sheet; empty for all with something to explain.
    since
        Number of a run or a day, "" for the run before the last.
    language
        That of the report; "" for that of QGIS.
    today
        The day that dates are held against.
    municipalities
        Layer with fields for id and name; None where it is not given.
    html, pdf, xlsx, folder
        Where to write; None for what is not wanted.
    template
        Folder of templates of pages; None for those that ship.
    sheet_formats
        Of the files in the folder.
    transform_context, threads
        For the layer of municipalities.
    """

    register: Path
    contents: frozenset[str]
    region: str
    partnerships: tuple[str, ...]
    since: str
    language: str
    today: date
    municipalities: PolygonLayer | None
    html: Path | None
    pdf: Path | None
    template: Path | None
    sheet_formats: tuple[str, ...]
    xlsx: Path | None
    folder: Path | None
    transform_context: QgsCoordinateTransformContext
    threads: int


@dataclass(frozen=True)
class ReportOutcome:
    """What was written, the numbers for models by their keys, and what to tell."""

    written: tuple[Path, ...]
    counts: Mapping[str, int]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Membership:
    """Members by partnership, under "" all municipalities, and their geometries by id, in the CRS of the register."""

    members: Mapping[str, Sequence[Member]] = field(default_factory=dict)
    units: Mapping[str, bytes] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()


def make_report(options: ReportOptions, progress: Progress) -> ReportOutcome:
    """
    Make a report: every file is written whole or not at all.

    Parameters
    ----------
    options
        What to do.
    progress
        Who watches.

    Raises
    ------
    RegisterError, RuleSetError
        Where the register cannot be read.
    LayerError
        Where a file cannot be written, a layer or a template cannot be used, or something that was asked is not in
        the register.
    Cancelled
        Where the user stopped.
    """
    try:
        overview = read_overview(options.register)
        scope = _scope(overview, options.region)
        _refuse_unknown(overview, options.partnerships)
        since = _since(overview, options.since)
        membership = _membership(options, overview, Stage(progress, 0.0, 0.2))
        request = Request(
            path=options.register,
            contents=frozenset(map(Content, options.contents)),
            scope=scope,
            partnerships=options.partnerships,
            since=since,
            today=options.today,
            members=membership.members,
            units=membership.units,
        )
        # The log speaks as QGIS does, the report as it is asked to.
        with in_language(options.language) if options.language else contextlib.nullcontext():
            written, counts, notes = _write(options, overview, request, Stage(progress, 0.2, 1.0))
    except ChangedMeanwhile as error:
        text = tr("Register {file} was changed while the report was made. Make the report again.")
        raise LayerError(text.format(file=options.register)) from error
    return ReportOutcome(written, counts, (*membership.notes, *notes))


def _scope(overview: Overview, region: str) -> Scope:
    """Find the region that is asked, by its id or its name."""
    if not region:
        return Scope()
    known = {one.region_id: one.name for one in overview.regions}
    for row in overview.rows:
        if row.main_region_id:
            known.setdefault(row.main_region_id, row.main_region or row.main_region_id)
    wanted = region.casefold()
    by_id = [key for key in known if key.casefold() == wanted]
    found = by_id or [key for key, name in known.items() if name.casefold() == wanted]
    if len(found) == 1:
        return Scope(found[0], known[found[0]])
    if found:
        text = tr("REGION: several regions are called “{region}”: {ids}. Give an id.")
        raise LayerError(text.format(region=region, ids=", ".join(found)))
    text = tr("REGION: the register knows no region “{region}”. It knows: {names}.")
    raise LayerError(text.format(region=region, names=listed(sorted(known.values()), 40) or tr("none")))


def _refuse_unknown(overview: Overview, ids: Sequence[str]) -> None:
    known = {row.partnership_id for row in overview.rows}
    unknown = [one for one in ids if one not in known]
    if unknown:
        text = tr("PARTNERSHIPS: the register has none with the id {ids}. Give ids as they stand in the list.")
        raise LayerError(text.format(ids=listed(unknown, _MOST_NAMED)))


def _since(overview: Overview, text: str) -> RunRow | None:
    if not text:
        return None
    found = run_since(overview.runs, text)
    if found is None:
        runs = ", ".join(f"{run.run} ({run.started_at[:10]})" for run in overview.runs if run.made_current)
        message = tr("SINCE: the register has no run “{text}” that counted. It has: {runs}.")
        raise LayerError(message.format(text=text, runs=runs or tr("none")))
    return found


def _write(
    options: ReportOptions, overview: Overview, request: Request, progress: Progress
) -> tuple[tuple[Path, ...], dict[str, int], tuple[Note, ...]]:
    outputs = {
        _write_html: options.html,
        _write_pdf: options.pdf,
        _write_workbook: options.xlsx,
        _write_pages: options.folder if "html" in options.sheet_formats else None,
        _write_pdfs: options.folder if "pdf" in options.sheet_formats else None,
    }
    wanted = {write: path for write, path in outputs.items() if path is not None}
    watch = _Watch(progress, len(wanted))
    review = Review(overview, request, watch.tick)
    job = _Job(review, options, progress)
    for write, path in wanted.items():
        write(job, path)
        watch.go_on()
    counts = {**_counts(review, job.file_count), "PAGE_COUNT": job.page_count}
    return tuple(dict.fromkeys(wanted.values())), counts, tuple(job.notes)


@dataclass
class _Job:
    """What is written, and what came of it so far."""

    review: Review
    options: ReportOptions
    progress: Progress
    file_count: int = 0
    page_count: int = 0
    notes: list[Note] = field(default_factory=list)


def _write_html(job: _Job, path: Path) -> None:
    with replacing(path) as stream:
        write_html(job.review.document(), stream)


def _write_pdf(job: _Job, path: Path) -> None:
    with pressing(job.review, job.options.template, job.progress) as press, replacing(path) as stream:
        made = press.write_report(stream)
    job.page_count = made.pages
    if not made.is_tagged:
        text = tr(
            "{file}: this version of Qt writes PDF in an unknown form, so there are no bookmarks, links and tags."
        )
        job.notes.append(Note(text.format(file=path)))


class _Watch:
    """Shares the progress out over the outputs, each of which goes from nothing to all of its own."""

    def __init__(self, progress: Progress, count: int) -> None:
        self._progress, self._count, self._done = progress, count, 0

    def tick(self, share: float) -> None:
        stop_if_cancelled(self._progress)
        self._progress.report((self._done + share) / self._count)

    def go_on(self) -> None:
        self._done += 1


def _write_pages(job: _Job, folder: Path) -> None:
    """Write a file per sheet; two partnerships never share one."""
    for file, name in _named_files(job.review):
        with replacing(folder / name) as stream:
            write_html(sheet_document(file, job.review.ground), stream)
        job.file_count += 1


def _write_pdfs(job: _Job, folder: Path) -> None:
    with pressing(job.review, job.options.template, job.progress) as press:
        for file, name in _named_files(job.review):
            with replacing((folder / name).with_suffix(".pdf")) as stream:
                press.write_sheet(file, stream)
            job.file_count += 1


def _named_files(review: Review) -> Iterator[tuple[CaseFile, str]]:
    names: list[str] = []
    for file in review.case_files():
        names.append(sheet_file_name(file.partnership_id, name_of(file), taken=names))
        yield file, names[-1]


def _counts(review: Review, file_count: int) -> dict[str, int]:
    tally = review.monitor.tally
    has_pages = review.holds(Content.MUNICIPALITIES)
    return {
        "PARTNERSHIP_COUNT": tally.total,
        "CONFORMING_COUNT": tally.conforming,
        "NON_CONFORMING_COUNT": tally.not_conforming,
        "OPEN_COUNT": tally.phases.get(Phase.OPEN, 0),
        "OVERDUE_COUNT": tally.overdue,
        "CHANGE_COUNT": len(review.monitor.changes),
        "SHEET_COUNT": len(review.sheet_ids) if review.has_sheets or file_count else 0,
        "MUNICIPALITY_COUNT": len(review.municipalities) if has_pages else 0,
        "FILE_COUNT": file_count,
    }


# The workbook

_PROSE_WIDTH, _LEAST_WIDTH, _MOST_WIDTH = 60, 8, 46
_LOOKED_AT = 300
"""Rows that tell how wide a column is."""

_FORMS = {Kind.SHARE: NumberForm.PERCENT, Kind.DECIMAL: NumberForm.DECIMALS}


def _write_workbook(job: _Job, path: Path) -> None:
    sheets = [_sheet(table) for table in job.review.tables()] or [_sheet(_empty_table())]
    write_tables(path, sheets, Format.XLSX, in_words=True)


def _empty_table() -> Table:
    return Table(tr("Partnerships"), (Column(tr("Partnerships")),), (), tr("Partnerships"))


def _sheet(table: Table) -> Sheet:
    """Turn a table into a sheet; bars, which show what other columns hold, are left out."""
    kept = [place for place, column in enumerate(table.columns) if column.kind is not Kind.BAR]
    rows = [
        tuple(_plain(row[place]) for place in kept) for row in (*table.rows, *((table.total,) if table.total else ()))
    ]
    columns = tuple(
        _column(table.columns[place], [row[order] for row in rows[:_LOOKED_AT]]) for order, place in enumerate(kept)
    )
    return Sheet(table.name, columns, rows, frozen_columns=1)


def _column(column: Column, values: Sequence[Value]) -> SheetColumn:
    """Make a column as wide as what it holds; a spreadsheet does not do so by itself."""
    widest = max((len(line) for value in map(_shown, values) for line in value.splitlines()), default=0)
    width = min(max(len(column.heading), widest, _LEAST_WIDTH) + 2, _MOST_WIDTH)
    return SheetColumn(
        column.heading,
        _PROSE_WIDTH if column.kind is Kind.PROSE else width,
        is_code=column.kind is Kind.CODE,
        is_prose=column.kind is Kind.PROSE,
        number=_FORMS.get(column.kind, NumberForm.PLAIN),
    )


def _shown(value: Value) -> str:
    """Give a value about as long as a cell shows it: shares have decimals that it does not show."""
    return "" if value is None else f"{value:.4g}" if isinstance(value, float) else str(value)


def _plain(cell: Cell) -> Value:
    if isinstance(cell, (Mark, Swatch, Link)):
        return cell.text
    return None if isinstance(cell, Bar) else cell


# Municipalities


def _membership(options: ReportOptions, overview: Overview, progress: Progress) -> Membership:
    if options.municipalities is None:
        return Membership()
    from .review_report_members import find_membership

    return find_membership(options, overview, progress)
