"""The order of alignment from layers to rows; knows nothing of parameters and sinks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes

from ..regioalign_plugin.alignment.progress import Progress, Stage, stop_if_cancelled
from ..regioalign_plugin.explanation.lifecycle import State
from ..regioalign_plugin.explanation.priority import Facts, OwnFact, Place, Priority, place, prioritise
from ..regioalign_plugin.explanation.priority_rules import PriorityCode, PriorityRules
from ..regioalign_plugin.explanation.renewals import Renewal, Window, renewal_windows
from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.explanation.transition_calendar import DAYS_PER_YEAR, Dates, due_date
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer
from ..regioalign_plugin.priority_texts import ReasonWriter, needs_study
from ..regioalign_plugin.translation import locale, tr
from ..regioalign_plugin.vocabulary import Verdict
from .prioritise_input import (
    FactFields,
    FactReader,
    Finding,
    Findings,
    Mapped,
    Repair,
    Unreadable,
    read_findings,
    read_geometries,
    read_mapped,
    read_own,
    read_repairs,
    unreadable_notes,
)

ROWS_PER_REPORT = 1_000


@dataclass(frozen=True)
class PriorityOptions:
    """
    All that the run needs to know.

    Parameters
    ----------
    findings
        Layer with `FINDING_FIELDS`, and after them the fields of facts that it holds itself.
    facts
        Table with facts, of which the first field holds the id; None where the findings hold them, or nobody does.
    fields
        Which fields hold what.
    repairs
        The repairs; None where none are given.
    rule_set, rules
        The deadlines, and the order of alignment.
    window_months
        Within how many months renewals are one window.
    today
        The day from which is counted.
    """

    findings: PolygonLayer
    facts: PolygonLayer | None
    fields: FactFields
    repairs: PolygonLayer | None
    rule_set: RuleSet
    rules: PriorityRules
    window_months: int
    today: date

    @property
    def has_polygons(self) -> bool:
        """Whether the findings are drawn."""
        return QgsWkbTypes.geometryType(self.findings.source.wkbType()) == Qgis.GeometryType.Polygon


@dataclass(frozen=True)
class Candidate:
    """
    A partnership that has to be aligned, and its place in the order.

    Parameters
    ----------
    finding, mapped, dates, repair, window
        What is known; None for no repair or window.
    priority
        How soon it should be aligned.
    is_one_off, needs_study
        Whether it is known to be one municipality off, and to need a feasibility study first.
    place, place_in_domain, place_in_region
        Its rank among all, and among those of its policy domain and of its main region; None where nothing is known,
        or where it has no domain or region.
    reasons
        Why, in words.
    """

    finding: Finding
    mapped: Mapped
    dates: Dates
    repair: Repair | None
    window: Window | None
    priority: Priority
    is_one_off: bool = False
    needs_study: bool = False
    place: Place | None = None
    place_in_domain: Place | None = None
    place_in_region: Place | None = None
    reasons: str = ""

    @property
    def domain(self) -> str:
        """Policy domain; "" where it is unknown."""
        return self.mapped.domain or self.finding.sector


@dataclass(frozen=True)
class PriorityOutcome:
    """
    What was found.

    Parameters
    ----------
    candidates
        What has to be aligned, in order; what is not ranked comes last.
    windows
        Renewal windows, by region and day.
    findings
        All partnerships: windows number them in this order.
    unreadable
        Values that could not be read.
    geometries, crs
        Geometry of each candidate, None where the findings are not drawn; and their CRS.
    today
        The day from which was counted.
    conforming_count, unjudged_count, settled_count
        How many have no place in the order: they conform, nobody can tell, or a deviation was allowed for good.
    notes
        What to tell, in the order in which it came up.
    """

    candidates: tuple[Candidate, ...]
    windows: tuple[Window, ...]
    findings: tuple[Finding, ...]
    unreadable: tuple[Unreadable, ...]
    geometries: list[QgsGeometry | None] | None
    crs: QgsCoordinateReferenceSystem
    today: date
    conforming_count: int
    unjudged_count: int
    settled_count: int
    notes: tuple[Note, ...]

    def is_due_within_year(self, candidate: Candidate) -> bool:
        """Whether a partnership must conform within a year from today, and not already."""
        days = candidate.dates.days_left(self.today)
        return days is not None and 0 <= days <= DAYS_PER_YEAR


def prioritise_layer(options: PriorityOptions, progress: Progress) -> PriorityOutcome:
    """
    Put what does not conform in the order in which to align it.

    Raises
    ------
    LayerError
        Where a layer cannot be used; the text is for the user.
    Cancelled
        Where the user stopped.
    """
    findings = read_findings(options.findings, Stage(progress, 0.0, 0.2))
    reader = FactReader(findings, options.facts, Stage(progress, 0.2, 0.3))
    mapped = read_mapped(reader, options.fields, options.today)
    own, own_notes = read_own(reader, options.rules.own)
    repairs, repair_notes = _repairs(options, findings, Stage(progress, 0.3, 0.4))
    to_align = [row for row, one in enumerate(findings.rows) if _is_to_align(one)]
    windows = renewal_windows(_renewals(findings, mapped, set(to_align), options.today), options.window_months)
    candidates = _candidates(options, findings, mapped, own, repairs, windows, to_align, Stage(progress, 0.4, 0.8))
    ranked, rows = _ordered(candidates, to_align)
    written = _with_reasons(ranked, options.rules, Stage(progress, 0.8, 0.9))
    feature_ids = [findings.table.feature_ids[row] for row in rows]
    geometries = None
    if options.has_polygons:
        geometries = read_geometries(options.findings, feature_ids, Stage(progress, 0.9, 1.0))
    return PriorityOutcome(
        candidates=tuple(written),
        windows=tuple(windows),
        findings=findings.rows,
        unreadable=tuple(reader.unreadable),
        geometries=geometries,
        crs=options.findings.crs,
        today=options.today,
        conforming_count=sum(one.conforms is True for one in findings.rows),
        unjudged_count=sum(one.conforms is None for one in findings.rows),
        settled_count=sum(one.conforms is False for one in findings.rows) - len(to_align),
        notes=(
            *reader.notes,
            *unreadable_notes(reader.unreadable),
            *own_notes,
            *repair_notes,
            *_passed_notes(written, options.today),
            *_rule_set_notes(findings, options),
        ),
    )


def summary_lines(outcome: PriorityOutcome) -> list[str]:
    """Put the outcome in words: how many are ranked, on what that rests, and the first of them."""
    candidates = outcome.candidates
    ranked = [one for one in candidates if one.place is not None]
    start = tr(
        "To be aligned: {count} of {all} partnerships. No place in the order have those that conform ({conforming}), "
        "that are not judged ({unjudged}), and whose deviation was allowed for good ({settled})."
    )
    lines = [
        start.format(
            count=len(candidates),
            all=len(outcome.findings),
            conforming=outcome.conforming_count,
            unjudged=outcome.unjudged_count,
            settled=outcome.settled_count,
        )
    ]
    if not ranked:
        return lines
    known = 100 * sum(one.priority.known_share for one in candidates) / len(candidates)
    text = tr("Ranked: {count}; on average {known:.0f} % of the weight rests on facts.")
    lines.append(text.format(count=len(ranked), known=known))
    text = tr("- {rank} (between {best} and {worst}): {name}, score {score}, of which known {known:.0f} %")
    lines += [
        text.format(
            rank=one.place.rank,
            best=one.place.best,
            worst=one.place.worst,
            name=one.finding.call,
            score=locale().toString(one.priority.score, "f", 1),
            known=100 * one.priority.known_share,
        )
        for one in ranked[:5]
        if one.place is not None
    ]
    return lines


def _is_to_align(finding: Finding) -> bool:
    """Tell whether a partnership has a place in the order: what conforms or was allowed to differ for good has none."""
    if finding.conforms is not False:
        return False
    is_allowed = finding.state == State.ACCEPTED.value and finding.comply_by is None
    return not (is_allowed or finding.state == State.EXEMPT.value)


def _repairs(options: PriorityOptions, findings: Findings, progress: Progress) -> tuple[dict[str, Repair], list[Note]]:
    return ({}, []) if options.repairs is None else read_repairs(options.repairs, findings, progress)


def _renewals(findings: Findings, mapped: Sequence[Mapped], to_align: set[int], today: date) -> list[Renewal]:
    """Give the terms that end from today on; those that ended before go on until nobody knows when."""
    return [
        Renewal(row, finding.region_id, known.term.ends_on, row in to_align)
        for row, (finding, known) in enumerate(zip(findings.rows, mapped))
        if finding.region_id and known.term.ends_on is not None and known.term.ends_on >= today
    ]


def _candidates(
    options: PriorityOptions,
    findings: Findings,
    mapped: Sequence[Mapped],
    own: dict[str, list[OwnFact | None]],
    repairs: dict[str, Repair],
    windows: Iterable[Window],
    to_align: Sequence[int],
    progress: Progress,
) -> list[Candidate]:
    window_of = {row: window for window in windows for row in window.rows}
    found = []
    for number, row in enumerate(to_align):
        if number % ROWS_PER_REPORT == 0:
            stop_if_cancelled(progress)
            progress.report(number / len(to_align))
        finding, known, window = findings.rows[row], mapped[row], window_of.get(row)
        repair = repairs.get(finding.id)
        facts = Facts(
            is_new=known.is_new,
            ends_on=known.term.ends_on,
            is_endless=known.term.is_endless,
            assets=known.assets,
            private_partners=known.private_partners,
            transition_cost=known.transition_cost,
            impact=known.impact,
            repair_changes=None if repair is None else repair.change_count,
            window="" if window is None else window.id,
            window_size=_window_size(finding, known, window, options.today),
            own={code: fact for code, column in own.items() if (fact := column[row]) is not None},
        )
        dates = _dates(options, finding, known)
        priority = prioritise(options.rules, facts, options.today)
        is_one_off = priority.verdict_of(PriorityCode.ONE_OFF) == Verdict.MET.value
        found.append(Candidate(finding, known, dates, repair, window, priority, is_one_off, needs_study(priority)))
    return found


def _window_size(finding: Finding, known: Mapped, window: Window | None, today: date) -> int | None:
    """Count the renewals in a window; None where nobody knows when the term ends, or in which region."""
    if window is not None:
        return len(window.rows)
    ends_on = known.term.ends_on
    is_dated = ends_on is not None and ends_on >= today and bool(finding.region_id)
    return 1 if is_dated or known.term.is_endless else None


def _dates(options: PriorityOptions, finding: Finding, known: Mapped) -> Dates:
    """Give the days that matter; a new partnership has a deadline of its own, whatever that of existing ones is."""
    deadline = finding.deadline
    if known.is_new:
        deadline = due_date(
            options.rule_set,
            obligation=finding.obligation,
            sector=finding.sector or known.domain,
            is_new=True,
            starts_on=known.starts_on,
        )
    return Dates(deadline, finding.comply_by, known.term.ends_on, known.starts_on)


def _ordered(candidates: list[Candidate], rows: Sequence[int]) -> tuple[list[Candidate], list[int]]:
    """Rank, and put in order: by rank, then what is known best, then what is due first, then by id."""
    overall = place([one.priority for one in candidates])
    in_domain = _places_within(candidates, [one.domain for one in candidates])
    in_region = _places_within(candidates, [one.finding.region_id for one in candidates])
    placed = [
        replace(one, place=first, place_in_domain=second, place_in_region=third)
        for one, first, second, third in zip(candidates, overall, in_domain, in_region)
    ]
    order = sorted(range(len(placed)), key=lambda number: _sort_key(placed[number]))
    return [placed[number] for number in order], [rows[number] for number in order]


def _sort_key(candidate: Candidate) -> tuple[float, float, date, str]:
    rank = float("inf") if candidate.place is None else candidate.place.rank
    return rank, -candidate.priority.known_share, candidate.dates.due or date.max, candidate.finding.id


def _places_within(candidates: Sequence[Candidate], groups: Sequence[str]) -> list[Place | None]:
    members: dict[str, list[int]] = defaultdict(list)
    for number, group in enumerate(groups):
        members[group].append(number)
    places: list[Place | None] = [None] * len(candidates)
    for group, numbers in members.items():
        if group:
            for number, found in zip(numbers, place([candidates[number].priority for number in numbers])):
                places[number] = found
    return places


def _with_reasons(candidates: Sequence[Candidate], rules: PriorityRules, progress: Progress) -> list[Candidate]:
    writer = ReasonWriter(rules)
    written = []
    for number, one in enumerate(candidates):
        if number % ROWS_PER_REPORT == 0:
            stop_if_cancelled(progress)
        written.append(replace(one, reasons=writer.reasons(one.priority)))
    return written


def _passed_notes(candidates: Sequence[Candidate], today: date) -> list[Note]:
    passed = [one.finding.call for one in candidates if one.dates.renewal is not None and one.dates.renewal < today]
    if not passed:
        return []
    text = tr("Terms that have ended: {names}. How they go on is unknown, so give the new end of the term.")
    return [Note(text.format(names=listed(passed)))]


def _rule_set_notes(findings: Findings, options: PriorityOptions) -> list[Note]:
    used = Counter(one.rule_set for one in findings.rows if one.rule_set)
    if not used or options.rule_set.id in used:
        return []
    text = tr("“{layer}” was assessed by rule set {used}, and is put in order by {id}.")
    return [Note(text.format(layer=findings.table.layer.name, used=", ".join(sorted(used)), id=options.rule_set.id))]
