"""The comparison of two reference sets from layers to flips; knows nothing of parameters and sinks."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..regioalign_plugin.alignment.comparison import Comparison, MatchedBy, OverlappingSet, compare
from ..regioalign_plugin.alignment.layers import Parameters, Regions
from ..regioalign_plugin.alignment.progress import Progress, Stage
from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.labels import class_label, flip_label
from ..regioalign_plugin.layers.crs import choose_crs
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.inputs import Plane, RegionInput, municipality_input, region_input, territory_input
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer, read_layer
from ..regioalign_plugin.layers.writing import Column, Kind
from ..regioalign_plugin.translation import tr
from .assess_hints import gap_notes
from .assess_run import overlap_text, with_member_lists

NAMED = 10

FLIPPED_COLUMNS = (
    Column("partnership_id"),
    Column("name"),
    Column("flip"),
    Column("class_before"),
    Column("class_after"),
    Column("conforms_before", Kind.BOOLEAN),
    Column("conforms_after", Kind.BOOLEAN),
    Column("regions_before"),
    Column("regions_after"),
    Column("main_region_id_before"),
    Column("main_region_id_after"),
    Column("main_region_before"),
    Column("main_region_after"),
    Column("main_share_before", Kind.REAL),
    Column("main_share_after", Kind.REAL),
    Column("reference_set_before"),
    Column("reference_set_after"),
    Column("reference_fingerprint_before"),
    Column("reference_fingerprint_after"),
    Column("rule_set"),
)

FLIP_COLUMNS = (
    Column("flip"),
    Column("class_before"),
    Column("class_after"),
    Column("count", Kind.INTEGER),
)

MOVED_COLUMNS = (
    Column("municipality_id"),
    Column("municipality"),
    Column("region_id_before"),
    Column("region_before"),
    Column("region_id_after"),
    Column("region_after"),
)


@dataclass(frozen=True)
class CompareOptions:
    """
    All that the comparison needs to know.

    Parameters
    ----------
    territories
        Layer with fields for id, name, sector (not used) and members.
    before, after
        Layers of regions with fields for id, name and "is delimited".
    municipalities
        Layer with fields for id and name; None where it is not given.
    rule_set
        What conforms and what counts as noise.
    transform_context
        Which transformations between CRSs the user prefers.
    threads
        How many threads to use.
    """

    territories: PolygonLayer
    before: PolygonLayer
    after: PolygonLayer
    municipalities: PolygonLayer | None
    rule_set: RuleSet
    transform_context: QgsCoordinateTransformContext
    threads: int


@dataclass(frozen=True)
class CompareOutcome:
    """
    What the comparison found.

    Parameters
    ----------
    findings, flips, moved
        With the columns of `FLIPPED_COLUMNS`, `FLIP_COLUMNS` and `MOVED_COLUMNS`.
    territories
        Geometry of each finding, in the CRS of the territories.
    crs
        CRS of the territories; invalid where they have none.
    notes
        What to tell, in the order in which it came up.
    """

    findings: pd.DataFrame
    flips: pd.DataFrame
    moved: pd.DataFrame
    territories: list[QgsGeometry | None]
    crs: QgsCoordinateReferenceSystem
    notes: tuple[Note, ...]


def compare_layers(options: CompareOptions, progress: Progress) -> CompareOutcome:
    """
    Compare two reference sets.

    Parameters
    ----------
    options
        What to do.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where a layer cannot be used; the text is for the user.
    Cancelled
        Where the user stopped.
    """
    threads = options.threads
    layers = [options.before, options.after, options.territories]
    if options.municipalities is not None:
        layers.append(options.municipalities)
    read = [
        read_layer(layer, threads=threads, progress=Stage(progress, 0.25 * step / len(layers), 0.25))
        for step, layer in enumerate(layers)
    ]
    analysis = choose_crs(read[0], read[1:], options.transform_context)
    plane = Plane(analysis.crs, options.transform_context, threads)
    before, after = region_input(read[0], plane), region_input(read[1], plane)
    municipalities = municipality_input(read[3], plane) if options.municipalities is not None else None
    drawn = territory_input(read[2], plane)
    territories, list_notes = with_member_lists(drawn, municipalities, options.rule_set, options.territories)
    rules = options.rule_set.parameters
    parameters = Parameters(
        eps=rules.eps,
        sliver_width_m=rules.sliver_width_m,
        minor_share=rules.minor_share,
        conforming=frozenset(options.rule_set.conforming),
    )
    try:
        comparison = compare(
            territories.territories,
            before.regions,
            after.regions,
            None if municipalities is None else municipalities.municipalities,
            parameters,
            threads=threads,
            progress=Stage(progress, 0.3, 0.95),
        )
    except OverlappingSet as error:
        regions, layer = (after, options.after) if error.is_after else (before, options.before)
        raise LayerError(overlap_text(error, regions.regions, layer)) from error
    return CompareOutcome(
        findings=_findings(comparison, options, before, after),
        flips=comparison.flips,
        moved=comparison.moved,
        territories=territories.originals,
        crs=options.territories.crs,
        notes=(
            *analysis.notes,
            *before.notes,
            *after.notes,
            *(() if municipalities is None else municipalities.notes),
            *territories.notes,
            *list_notes,
            *gap_notes(comparison.before.gaps, options.before.name),
            *gap_notes(comparison.after.gaps, options.after.name),
            *_match_notes(comparison, before.regions, after.regions),
        ),
    )


def summary_lines(outcome: CompareOutcome) -> list[str]:
    """Put the outcome in words: a line per kind of flip and classes, and the municipalities that moved."""
    line = tr("- {flip}, from “{before}” to “{after}”: {count}")
    lines = [
        line.format(
            flip=flip_label(row.flip),
            before=class_label(row.class_before),
            after=class_label(row.class_after),
            count=row.number,
        )
        for row in outcome.flips.rename(columns={"count": "number"}).itertuples()
    ]
    start = tr("Of {count} territories {flipped} flip.")
    lines.insert(0, start.format(count=len(outcome.findings), flipped=int(outcome.flips["count"].sum())))
    if len(outcome.moved):
        text = tr("Municipalities that moved: {moved}.")
        nowhere = tr("no region")
        arrow = tr("{name} ({before} → {after})")
        moved = [
            arrow.format(name=row.municipality, before=row.region_before or nowhere, after=row.region_after or nowhere)
            for row in outcome.moved.itertuples()
        ]
        lines.append(text.format(moved=listed(moved, NAMED)))
    return lines


def _findings(comparison: Comparison, options: CompareOptions, before: RegionInput, after: RegionInput) -> pd.DataFrame:
    findings = comparison.findings
    return findings.assign(
        name=findings["name"].where(findings["name"] != "", None),
        reference_set_before=options.before.name,
        reference_set_after=options.after.name,
        reference_fingerprint_before=before.fingerprint,
        reference_fingerprint_after=after.fingerprint,
        rule_set=options.rule_set.id,
    )


def _match_notes(comparison: Comparison, before: Regions, after: Regions) -> list[Note]:
    """Say which regions count as the same although they differ in id or name, and which have no counterpart."""
    match = comparison.match
    known = set(match.after.tolist())
    gone = [str(before.names[row]) for row, other in enumerate(match.after) if other < 0]
    new = [str(name) for row, name in enumerate(after.names) if row not in known]
    reused = [str(before.ids[row]) for row in match.reused]
    notes = []
    for reason, text in _renamed_texts().items():
        rows = comparison.renamed[comparison.renamed["matched_by"] == reason.value]
        if len(rows):
            pairs = [_pair(*row) for row in rows.drop(columns="matched_by").itertuples(index=False)]
            notes.append(Note(text.format(regions=listed(pairs, NAMED)), is_warning=False))
    if reused:
        text = tr(
            "These region ids stand for other ground in the second set, so they are not taken for the same region: "
            "{ids}. Choose the fields that hold lasting ids."
        )
        notes.append(Note(text.format(ids=listed(reused, NAMED))))
    if gone:
        text = tr("Regions of the first set that the second does not have: {regions}.")
        notes.append(Note(text.format(regions=listed(gone, NAMED)), is_warning=False))
    if new:
        text = tr("Regions of the second set that the first does not have: {regions}.")
        notes.append(Note(text.format(regions=listed(new, NAMED)), is_warning=False))
    return notes


def _renamed_texts() -> dict[MatchedBy, str]:
    return {
        MatchedBy.ID: tr("Regions with the same id and another name are the same region: {regions}."),
        MatchedBy.GROUND: tr("Regions with another id on the same ground are the same region: {regions}."),
        MatchedBy.NAME: tr(
            "Regions with another id and other ground but the same name, of which at least half of the smaller one is "
            "shared, are the same region: {regions}."
        ),
    }


def _pair(id_before: str, name_before: str, id_after: str, name_after: str) -> str:
    """Name both sides, with the ids where the names do not tell them apart."""
    if name_before != name_after:
        return f"{name_before} → {name_after}"
    return f"{name_before} ({id_before} → {id_after})"
