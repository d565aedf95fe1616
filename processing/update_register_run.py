"""An assessment from its layers into the register; knows nothing of parameters and sinks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..regioalign_plugin.alignment.progress import Progress, Stage, stop_if_cancelled
from ..regioalign_plugin.explanation.evidence import same_evidence
from ..regioalign_plugin.explanation.rule_set_files import SHIPPED_FOLDER, rule_set_files, shipped_ids
from ..regioalign_plugin.explanation.rulesets import RuleSet, RuleSetError, parse_rule_set
from ..regioalign_plugin.explanation.strict_json import read_bytes
from ..regioalign_plugin.labels import category_label, column_label, flag_label, growth_text, obligation_label
from ..regioalign_plugin.layers.assessments import (
    AssessmentRows,
    Outline,
    Place,
    PlainRows,
    read_assessment,
    read_overlaps,
    read_pieces,
    read_regions,
    refuse_other_regions,
)
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer
from ..regioalign_plugin.layers.writing import FINDING_COLUMNS, Column
from ..regioalign_plugin.messages import value_text
from ..regioalign_plugin.register.cases import current_reference_set, rule_set_in
from ..regioalign_plugin.register.file import create_register, reading
from ..regioalign_plugin.register.geopackage import Crs, crs_of
from ..regioalign_plugin.register.listing import list_cases
from ..regioalign_plugin.register.records import (
    Change,
    Difference,
    Finding,
    Overlap,
    Piece,
    Region,
    RunInput,
    RunOutcome,
    Shape,
    Value,
    significant_ids,
)
from ..regioalign_plugin.register.runs import apply_run
from ..regioalign_plugin.register.writers import Who
from ..regioalign_plugin.translation import locale, tr
from .older_registers import up_to_date_notes
from .update_register_analyses import AnalysisLayers, read_analyses

CHANGE_COLUMNS = (
    Column("partnership_id"),
    Column("name"),
    Column("change"),
    Column("from_state"),
    Column("to_state"),
    Column("class_before"),
    Column("class_after"),
    Column("detail"),
)
MANY_ABSENT = 0.5
"""Share of the known partnerships whose absence from a layer looks like a wrong layer."""


@dataclass(frozen=True)
class UpdateOptions:
    """
    All that an update of the register needs to know.

    Parameters
    ----------
    assessment, overlaps, pieces
        Outputs of one assessment; the last two are None where they are not given.
    regions
        Layer with fields for id and name; None where it is not given.
    analyses
        What the analysis around the findings gave.
    path
        The register; it is made if it is not there.
    reference_set, rule_set
        Name of the set; id or path of the rule set; "" for what the assessment says.
    rule_set_folders
        Where the user keeps rule sets.
    note
        What to keep with the run.
    make_current
        Whether this reference set is the one that counts from now on.
    who, at, today
        Who runs it, when (UTC), and the day by which dates lapse.
    transform_context
        Which transformations between CRSs the user prefers.
    """

    assessment: PolygonLayer
    overlaps: PolygonLayer | None
    pieces: PolygonLayer | None
    regions: PolygonLayer | None
    analyses: AnalysisLayers
    path: Path
    reference_set: str
    rule_set: str
    rule_set_folders: tuple[str, ...]
    note: str
    make_current: bool
    who: Who
    at: datetime
    today: date
    transform_context: QgsCoordinateTransformContext


@dataclass(frozen=True)
class UpdateOutcome:
    """
    What an update did.

    Parameters
    ----------
    outcome
        As the register tells it.
    changes
        With the columns of `CHANGE_COLUMNS`.
    notes
        What to tell, in the order in which it came up.
    priority_count, repair_count, indicator_count
        How many of each were given.
    """

    outcome: RunOutcome
    changes: pd.DataFrame
    notes: tuple[Note, ...]
    priority_count: int
    repair_count: int
    indicator_count: int


def update_register(options: UpdateOptions, progress: Progress) -> UpdateOutcome:
    """
    Take an assessment into the register; all layers are read before anything is written.

    Parameters
    ----------
    options
        What to do.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where a layer or the rule set cannot be used; the text is for the user.
    RegisterError
        Where the register cannot be used.
    Cancelled
        Where the user stopped; the register is as it was.
    """
    is_new = not options.path.exists()
    older = up_to_date_notes(options.path, options.who, options.at)
    crs = None if is_new else register_crs(options.path)
    standing = _Standing() if is_new else _standing(options.path)
    place = Place(crs, options.transform_context, options.path.name)
    assessment = read_assessment(options.assessment, place, Stage(progress, 0.0, 0.3))
    run, notes = _run_input(options, assessment, place, Stage(progress, 0.3, 0.5))
    if is_new:
        create_register(options.path, crs_record(options.assessment.crs), who=options.who, at=options.at)
        notes.insert(0, Note(tr("A new register is made: {file}.").format(file=options.path), is_warning=False))
    notes = older + notes
    outcome = apply_run(
        options.path,
        run,
        who=options.who,
        at=options.at,
        today=options.today,
        progress=_watched(Stage(progress, 0.5, 1.0)),
    )
    notes += [
        *_absence_notes(options, run, standing.partnerships),
        *_fingerprint_notes(run, outcome),
        *_set_notes(run, standing),
        *_rule_notes(run, standing),
        *_growth_notes(outcome),
        *_dropped_notes(outcome),
    ]
    return UpdateOutcome(
        outcome,
        changes_frame(outcome.changes),
        tuple(notes),
        len(run.priorities or ()),
        len(run.repairs or ()),
        sum(len(table.figures) for table in run.indicators),
    )


def register_crs(path: Path) -> QgsCoordinateReferenceSystem:
    """
    Give the CRS of the geometries in a register; invalid where they have none.

    Parameters
    ----------
    path
        A register.
    """
    with reading(path) as connection:
        record = crs_of(connection)
    if record.organization.upper() not in ("", "NONE"):
        known = QgsCoordinateReferenceSystem(f"{record.organization}:{record.organization_id}")
        if known.isValid():
            return known
    return QgsCoordinateReferenceSystem.fromWkt(record.wkt)


def find_rule_set_content(wanted: str, folders: Sequence[str]) -> tuple[RuleSet, bytes]:
    """
    Find a rule set as `find_rule_set` does, with the bytes of its file.

    Parameters
    ----------
    wanted
        An id or a path.
    folders
        Where the user keeps rule sets.

    Raises
    ------
    RuleSetError
        Where there is none, or it cannot be used.
    """
    path = _rule_set_path(wanted, folders)
    content = read_bytes(path)
    return parse_rule_set(content, path), content


def changes_frame(changes: Sequence[Change]) -> pd.DataFrame:
    """
    Make a frame with the columns of `CHANGE_COLUMNS`.

    Parameters
    ----------
    changes
        What changed, in its order.
    """
    rows = [
        (
            change.partnership_id,
            change.name,
            str(change.kind),
            change.from_state,
            change.to_state,
            change.class_before,
            change.class_after,
            change_detail(change) or None,
        )
        for change in changes
    ]
    return pd.DataFrame(rows, columns=[column.name for column in CHANGE_COLUMNS], dtype=object)


def change_detail(change: Change) -> str:
    """
    Say what changed, with what was before and what is now; long texts by their column alone.

    Parameters
    ----------
    change
        A change of a finding, or of the state of an explanation.
    """
    shown = [one for one in change.differences if one.column not in _NOT_SHOWN]
    pattern = tr("{column}: {before} → {after}")
    short = [
        pattern.format(
            column=column_label(one.column), before=_shown(one.column, one.before), after=_shown(one.column, one.after)
        )
        for one in shown
        if _fits(one)
    ]
    long = [column_label(one.column) for one in shown if not _fits(one)]
    if long:
        short.append(tr("Also changed: {columns}").format(columns=", ".join(long)))
    told = "; ".join([*([change.detail] if change.detail else []), *short])
    grown = [growth_text(one) for one in change.growth]
    return " ".join([f"{told}." if told and grown else told, *grown]).strip()


_NOT_SHOWN = frozenset({"main_region_id", "class"})
"""Columns that another one tells in better words, or that the table has of its own."""
_LONG = frozenset({"criteria", "suggestion", "flag_detail", "reference_fingerprint"})


def _fits(one: Difference) -> bool:
    return one.column not in _LONG


_WORDS = {"flags": flag_label, "suggested_category": category_label, "obligation": obligation_label}
"""What gives the codes of a column in words."""


def _shown(column: str, value: Value) -> str:
    if isinstance(value, str) and value and column in _WORDS:
        return ", ".join(_WORDS[column](code.strip()) for code in value.split(","))
    if value is None or value in ("", ()):
        return "–"
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(locale().toString(value, "f", 4)) if isinstance(value, float) else value_text(value)


def summary_lines(outcome: RunOutcome) -> list[str]:
    """
    Tell the outcome in lines that read the same in the dialog and on a terminal.

    Parameters
    ----------
    outcome
        What the run did.
    """
    first = tr(
        "Run {run}: {count} partnerships, of which {new} with a new finding, {changed} with another one and "
        "{unchanged} as before; {absent} known ones are absent."
    ).format(
        run=outcome.run,
        count=outcome.partnership_count,
        new=outcome.new_count,
        changed=outcome.changed_count,
        unchanged=outcome.unchanged_count,
        absent=outcome.absent_count,
    )
    counts = (
        (tr("Explanations opened: {count}"), outcome.opened_count),
        (tr("Explanations reopened: {count}"), outcome.reopened_count),
        (tr("Explanations resolved: {count}"), outcome.resolved_count),
        (tr("Explanations gone stale: {count}"), outcome.stale_count),
        (tr("Explanations expired: {count}"), outcome.expired_count),
        (tr("Explanations withdrawn: {count}"), outcome.withdrawn_count),
    )
    return [first, *(text.format(count=count) for text, count in counts if count)]


def _rule_set_path(wanted: str, folders: Sequence[str]) -> str:
    if wanted in shipped_ids():
        return str(SHIPPED_FOLDER / f"{wanted}.json")
    files = (file for file in rule_set_files(folders) if file.rule_set is not None and file.rule_set.id == wanted)
    file = next(files, None)
    if file is None:
        return wanted
    file.usable()
    return file.path


def crs_record(crs: QgsCoordinateReferenceSystem) -> Crs:
    """
    Describe a CRS as a GeoPackage does.

    Parameters
    ----------
    crs
        Any CRS; an invalid one is "undefined Cartesian".
    """
    if not crs.isValid():
        return Crs(-1, "NONE", -1, "Undefined Cartesian SRS", "undefined")
    organization, _, code = crs.authid().partition(":")
    wkt = crs.toWkt(Qgis.CrsWktVariant.Wkt1Gdal)
    if organization and organization != "USER" and code.isdecimal():
        return Crs(int(code), organization, int(code), crs.description(), wkt)
    return Crs(OWN_SRS_ID, "NONE", OWN_SRS_ID, crs.description() or "custom", wkt)


OWN_SRS_ID = 100_000
"""Number in the file for a CRS that has none of its own, as GDAL does it."""


def _run_input(
    options: UpdateOptions, assessment: AssessmentRows, place: Place, progress: Progress
) -> tuple[RunInput, list[Note]]:
    """Read all that goes with the assessment."""
    rule_set, content = _rules(options, assessment)
    local = _local(options, place)
    overlaps = None
    if options.overlaps is not None:
        overlaps = read_overlaps(options.overlaps, assessment, Stage(progress, 0.0, 0.5))
    pieces = None
    if options.pieces is not None:
        pieces = read_pieces(options.pieces, assessment, local, Stage(progress, 0.5, 0.9))
    regions = None
    if options.regions is not None:
        regions = read_regions(options.regions, local, Stage(progress, 0.9, 1.0))
        refuse_other_regions(regions, _named_regions(options, assessment, overlaps, pieces))
    analyses = read_analyses(options.analyses, assessment)
    notes = [
        *assessment.rows.notes,
        *(note for rows in (pieces, regions) if rows is not None for note in rows.notes),
        *analyses.notes,
    ]
    return RunInput(
        reference_set=_reference_set(options, assessment),
        fingerprint=assessment.fingerprint,
        rule_set=rule_set,
        rule_set_content=content,
        findings=findings_of(assessment, overlaps),
        shapes=_shapes(assessment.rows),
        has_overlaps=overlaps is not None,
        pieces=None if pieces is None else _pieces(pieces),
        regions=None if regions is None else _regions(regions),
        note=options.note,
        parameters=_kept_parameters(options),
        make_current=options.make_current,
        priorities=analyses.priorities,
        repairs=analyses.repairs,
        indicators=analyses.indicators,
    ), notes


def _named_regions(
    options: UpdateOptions,
    assessment: AssessmentRows,
    overlaps: dict[str, list[dict[str, Any]]] | None,
    pieces: PlainRows | None,
) -> dict[str, PolygonLayer]:
    """Give the ids of the regions that the outputs of the assessment name, each with a layer that does."""
    named = dict.fromkeys(assessment.rows.columns["main_region_id"], options.assessment)
    if pieces is not None:
        named |= dict.fromkeys(pieces.columns["region_id"], pieces.layer)
    if overlaps is not None and options.overlaps is not None:
        named |= {one["region_id"]: options.overlaps for found in overlaps.values() for one in found}
    return {key: layer for key, layer in named.items() if key}


def _local(options: UpdateOptions, place: Place) -> Place:
    """Bring the other layers of a new register to the CRS of its first assessment."""
    if place.crs is not None:
        return place
    return Place(options.assessment.crs, place.context, options.assessment.name)


def _rules(options: UpdateOptions, assessment: AssessmentRows) -> tuple[RuleSet, bytes]:
    wanted = options.rule_set or assessment.rule_set
    if not wanted:
        text = tr(
            "Layer “{layer}” does not say which rule set it was assessed with. Give it as RULE_SET: an id or a file."
        )
        raise LayerError(text.format(layer=options.assessment.name))
    try:
        rule_set, content = find_rule_set_content(wanted, options.rule_set_folders)
    except RuleSetError as error:
        text = tr("Rule set “{rule_set}” cannot be used: {error}. Give RULE_SET the file that the assessment used.")
        raise LayerError(text.format(rule_set=wanted, error=error)) from error
    if assessment.rule_set and rule_set.id != assessment.rule_set:
        text = tr(
            "RULE_SET is “{given}”, but layer “{layer}” was assessed with “{used}”. Leave RULE_SET empty, or assess "
            "again with the other rule set."
        )
        raise LayerError(text.format(given=rule_set.id, layer=options.assessment.name, used=assessment.rule_set))
    return rule_set, content


def _reference_set(options: UpdateOptions, assessment: AssessmentRows) -> str:
    name = options.reference_set or assessment.reference_set
    if name:
        return name
    text = tr("Layer “{layer}” does not name its reference set. Give the name as REFERENCE_SET.")
    raise LayerError(text.format(layer=options.assessment.name))


def findings_of(assessment: AssessmentRows, overlaps: dict[str, list[dict[str, Any]]] | None) -> list[Finding]:
    """
    Make the findings of an assessment.

    Parameters
    ----------
    assessment
        Its rows.
    overlaps
        Overlaps by partnership; None where they are not known.
    """
    columns = assessment.rows.columns
    kept = {one.name for one in fields(Finding)}
    names = [column.name for column in FINDING_COLUMNS if column.name in kept]
    found = []
    for row, cls in enumerate(columns["class"]):
        values = {name: columns[name][row] for name in names}
        values["rule_set"] = values["rule_set"] or ""
        values["criteria"] = same_evidence(values["criteria"])
        own = () if overlaps is None else tuple(map(_overlap, overlaps.get(values["partnership_id"], ())))
        found.append(Finding(cls=cls, overlaps=own, region_ids=significant_ids(own), **values))
    return found


def _overlap(values: dict[str, Any]) -> Overlap:
    flags = {name: bool(values[name]) for name in ("significant", "whole", "is_main")}
    return Overlap(**{**values, **flags})


def _shapes(rows: PlainRows) -> dict[str, Shape]:
    pairs = zip(rows.columns["partnership_id"], rows.outlines)
    return {key: _shape(outline) for key, outline in pairs if outline is not None}


def _shape(outline: Outline | None) -> Shape:
    assert outline is not None
    return Shape(outline.wkb, outline.bounds)


def _pieces(rows: PlainRows) -> list[Piece]:
    columns = (rows.columns[name] for name in ("partnership_id", "region_id", "area_m2", "share"))
    return [Piece(*values, shape=_shape(outline)) for *values, outline in zip(*columns, rows.outlines)]


def _regions(rows: PlainRows) -> list[Region]:
    columns = (rows.columns[name] for name in ("region_id", "region_name"))
    return [Region(*values, shape=_shape(outline)) for *values, outline in zip(*columns, rows.outlines)]


def _kept_parameters(options: UpdateOptions) -> dict[str, str]:
    layers = {
        "ASSESSMENT": options.assessment,
        "OVERLAPS": options.overlaps,
        "PIECES": options.pieces,
        "REGIONS": options.regions,
        **options.analyses.given,
    }
    return {key: layer.name for key, layer in layers.items() if layer is not None}


def _watched(progress: Progress) -> Callable[[float], None]:
    """Give what the register calls while it writes; `Cancelled` then takes all of it back."""

    def report(share: float) -> None:
        stop_if_cancelled(progress)
        progress.report(share)

    return report


@dataclass(frozen=True)
class _Standing:
    """What counts in the register before the run: partnerships with a finding, reference set and rules."""

    partnerships: frozenset[str] = frozenset()
    reference_set: str = ""
    rule_set: RuleSet | None = None
    rule_set_sha256: str = ""


def _standing(path: Path) -> _Standing:
    # On whatever reference set they have a finding.
    known = frozenset(row.partnership_id for row in list_cases(path) if row.cls)
    with reading(path) as connection:
        row = connection.execute(
            "SELECT rule_set_sha256 FROM runs WHERE made_current ORDER BY fid DESC LIMIT 1"
        ).fetchone()
        try:
            rule_set = None if row is None else rule_set_in(connection)
        except RuleSetError:
            rule_set = None  # the check of a register tells it, and this run brings rules that can be read
        sha256 = "" if row is None else str(row["rule_set_sha256"])
        return _Standing(known, current_reference_set(connection), rule_set, sha256)


def _set_notes(run: RunInput, standing: _Standing) -> list[Note]:
    """Tell that explanations answer to other regions from now on."""
    if not run.make_current or standing.reference_set in ("", run.reference_set):
        return []
    text = tr(
        "The reference set that counts is now “{now}”; it was “{before}”. Explanations answer to the findings on it. "
        "If it is the same set under another name, give the old name as REFERENCE_SET; if it is to be compared only, "
        "set MAKE_CURRENT to false."
    )
    return [Note(text.format(now=run.reference_set, before=standing.reference_set))]


def _rule_notes(run: RunInput, standing: _Standing) -> list[Note]:
    """Tell that explanations are judged by other rules from now on."""
    is_same = hashlib.sha256(run.rule_set_content).hexdigest() == standing.rule_set_sha256
    if not run.make_current or not standing.rule_set_sha256 or is_same:
        return []
    before = standing.rule_set
    if before is None or before.id != run.rule_set.id:
        text = tr("The rule set that counts is now “{now}”; it was “{before}”.")
        words = text.format(now=run.rule_set.id, before="–" if before is None else before.id)
    else:
        words = tr("The file of the rule set “{now}” is not the one of the run before.").format(now=run.rule_set.id)
    if before is not None and before.two_persons != run.rule_set.two_persons:
        words += " " + (
            tr("A second person must judge from now on.")
            if run.rule_set.two_persons
            else tr("It no longer asks that a second person judges.")
        )
    return [Note(words)]


def _absence_notes(options: UpdateOptions, run: RunInput, known: frozenset[str]) -> list[Note]:
    """Doubt a layer that lacks most of what the register knows."""
    absent = known - {finding.partnership_id for finding in run.findings}
    if len(absent) <= MANY_ABSENT * len(known):
        return []
    text = tr(
        "{absent} of the {known} partnerships that the register knows are not in layer “{layer}”. Is it the right "
        "layer, or has it a filter or a selection? What is absent from two runs is withdrawn."
    )
    return [Note(text.format(absent=len(absent), known=len(known), layer=options.assessment.name))]


def _fingerprint_notes(run: RunInput, outcome: RunOutcome) -> list[Note]:
    """Doubt a reference set whose regions are others than before under the same name."""
    if outcome.fingerprint_before in (None, "", run.fingerprint):
        return []
    text = tr(
        "The regions of “{reference_set}” are not the same as in the run before: the fingerprint was {before} and is "
        "{now}. If it is another set, give it a name of its own as REFERENCE_SET."
    )
    return [Note(text.format(reference_set=run.reference_set, before=outcome.fingerprint_before, now=run.fingerprint))]


def _growth_notes(outcome: RunOutcome) -> list[Note]:
    """Warn of territories that grew while they do not conform."""
    if not outcome.grown:
        return []
    text = tr(
        "Territories that do not conform and are larger than in their first run on this reference set: {count}, such "
        "as {names}. That a territory is large already is no ground; it stands with their evidence."
    )
    return [Note(text.format(count=len(outcome.grown), names=listed(list(outcome.grown.values()))))]


def _dropped_notes(outcome: RunOutcome) -> list[Note]:
    """Tell what went with findings that changed, and how to have it again."""
    text = tr(
        "The findings of some partnerships changed, and what was made for them is dropped: the place in the order of "
        "{priorities}, the repairs of {repairs}. Give PRIORITIES and REPAIRS of this assessment to have them again."
    )
    dropped = outcome.dropped
    if not (dropped.priorities or dropped.repairs):
        return []
    return [Note(text.format(priorities=dropped.priorities, repairs=dropped.repairs), is_warning=False)]
