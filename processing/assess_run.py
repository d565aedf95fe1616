"""The main job from layers to findings: reads, assesses, suggests; knows nothing of parameters and sinks."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..regioalign_plugin.alignment.arrays import Texts
from ..regioalign_plugin.alignment.assessment import Assessment, assess
from ..regioalign_plugin.alignment.errors import OverlappingRegions
from ..regioalign_plugin.alignment.hosts import HOSTED_COLUMNS
from ..regioalign_plugin.alignment.layers import MemberLists, Parameters, Regions
from ..regioalign_plugin.alignment.member_text import MemberProblem, resolve_codes
from ..regioalign_plugin.alignment.progress import Progress, Stage
from ..regioalign_plugin.explanation.categories import evidence_of, needs_explaining, suggest
from ..regioalign_plugin.explanation.evidence import evidence_text
from ..regioalign_plugin.explanation.obligations import duty_of
from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.labels import area_text, suggestion_text
from ..regioalign_plugin.layers.crs import choose_crs, transform_geometries
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.inputs import (
    LandscapeInput,
    MunicipalityInput,
    Plane,
    RegionInput,
    TerritoryInput,
    joined_landscape,
    landscape_input,
    municipality_input,
    region_input,
    territory_input,
)
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer, Rows, read_layer, set_name
from ..regioalign_plugin.layers.values import as_objects
from ..regioalign_plugin.layers.writing import to_qgis
from ..regioalign_plugin.translation import tr
from .assess_hints import gap_notes, hint_notes, unnamed_landscape_notes
from .assess_hosts import host_notes


@dataclass(frozen=True)
class AssessOptions:
    """
    All that the main job needs to know.

    Parameters
    ----------
    territories
        Layer with fields for id, name, sector, members, legal form, origin, host, recognition and heavy assets.
    regions
        Layer with fields for id, name and "is delimited".
    municipalities
        Layer with fields for id, name and weight; None where it is not given.
    landscape
        Layers with a field for the name each.
    hosts
        Layer with fields for id and name; None where it is not given.
    rule_set
        What conforms, and which grounds for an exception there are.
    parameters
        What counts as noise and as minor: those of the rule set, or others that the user gave.
    with_pieces
        Whether the pieces outside the main region are wanted.
    transform_context
        Which transformations between CRSs the user prefers.
    threads
        How many threads to use.
    """

    territories: PolygonLayer
    regions: PolygonLayer
    municipalities: PolygonLayer | None
    landscape: tuple[PolygonLayer, ...]
    hosts: PolygonLayer | None
    rule_set: RuleSet
    parameters: Parameters
    with_pieces: bool
    transform_context: QgsCoordinateTransformContext
    threads: int


@dataclass(frozen=True)
class Outcome:
    """
    What the main job found.

    Parameters
    ----------
    findings
        One row per territory, with the columns of `writing.FINDING_COLUMNS`.
    territories
        Geometry of each row, in the CRS of the territories.
    overlaps
        One row per pair, with the columns of `writing.OVERLAP_COLUMNS`.
    pieces
        One row per piece, with the columns of `writing.PIECE_COLUMNS`; None where not wanted.
    piece_geometries
        Geometry of each piece, in the CRS of the territories.
    hosted
        One row per territory that names a host, with the columns of `writing.HOSTED_COLUMNS`.
    invalid_count
        How many territories had a geometry that was not valid.
    crs
        CRS of the territories and so of all geometries; invalid where they have none.
    notes
        What to tell, in the order in which it came up.
    """

    findings: pd.DataFrame
    territories: list[QgsGeometry | None]
    overlaps: pd.DataFrame
    pieces: pd.DataFrame | None
    piece_geometries: list[QgsGeometry | None]
    hosted: pd.DataFrame
    invalid_count: int
    crs: QgsCoordinateReferenceSystem
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _Layers:
    """What was read from the layers."""

    territories: Rows
    regions: Rows
    municipalities: Rows | None
    landscape: tuple[Rows, ...]
    hosts: Rows | None

    @property
    def beside_regions(self) -> list[Rows]:
        """All but the regions."""
        return [
            rows for rows in (self.territories, self.municipalities, *self.landscape, self.hosts) if rows is not None
        ]


@dataclass(frozen=True)
class _Inputs:
    """The inputs in the plane."""

    territories: TerritoryInput
    regions: RegionInput
    municipalities: MunicipalityInput | None
    landscape: LandscapeInput | None
    hosts: TerritoryInput | None

    @property
    def notes(self) -> list[Note]:
        """What to tell about them."""
        inputs = (self.territories, self.regions, self.municipalities, self.landscape, self.hosts)
        return [note for one in inputs if one is not None for note in one.notes]


def assess_layers(options: AssessOptions, progress: Progress) -> Outcome:
    """
    Do the main job.

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
    layers = _read(options, Stage(progress, 0.0, 0.3))
    analysis = choose_crs(layers.regions, layers.beside_regions, options.transform_context)
    plane = Plane(analysis.crs, options.transform_context, options.threads)
    inputs = _inputs(layers, plane)
    named, list_notes = with_member_lists(
        inputs.territories, inputs.municipalities, options.rule_set, options.territories
    )
    inputs = replace(inputs, territories=named)
    assessment = _assess(options, inputs, Stage(progress, 0.4, 0.9))
    suggested = _with_suggestions(assessment, inputs.territories, options)
    findings = _with_duties(suggested, inputs.territories, options.rule_set)
    hosted = pd.DataFrame(columns=HOSTED_COLUMNS) if assessment.hosted is None else assessment.hosted
    crs = options.territories.crs
    return Outcome(
        findings=findings.assign(reference_fingerprint=inputs.regions.fingerprint),
        territories=inputs.territories.originals,
        overlaps=assessment.overlaps,
        pieces=assessment.pieces,
        piece_geometries=_piece_geometries(assessment, plane, crs, options.territories.name),
        hosted=hosted,
        invalid_count=int(inputs.territories.invalid.sum()),
        crs=crs,
        notes=(
            *analysis.notes,
            *inputs.notes,
            *list_notes,
            *gap_notes(assessment.gaps, options.regions.name),
            *unnamed_landscape_notes(options.landscape),
            *host_notes(hosted, options.territories),
            *hint_notes(assessment, len(inputs.regions.regions.ids)),
        ),
    )


def _read(options: AssessOptions, progress: Progress) -> _Layers:
    threads = options.threads
    return _Layers(
        territories=read_layer(options.territories, threads=threads, progress=Stage(progress, 0.0, 0.6)),
        regions=read_layer(options.regions, threads=threads, progress=Stage(progress, 0.6, 0.7)),
        municipalities=_read_optional(options.municipalities, threads, Stage(progress, 0.7, 0.8)),
        landscape=_read_several(options.landscape, threads, Stage(progress, 0.8, 0.95)),
        hosts=_read_optional(options.hosts, threads, Stage(progress, 0.95, 1.0)),
    )


def _read_optional(layer: PolygonLayer | None, threads: int, progress: Progress) -> Rows | None:
    return None if layer is None else read_layer(layer, threads=threads, progress=progress)


def _read_several(layers: tuple[PolygonLayer, ...], threads: int, progress: Progress) -> tuple[Rows, ...]:
    count = max(len(layers), 1)
    stages = [Stage(progress, row / count, (row + 1) / count) for row in range(count)]
    return tuple(read_layer(layer, threads=threads, progress=stage) for layer, stage in zip(layers, stages))


def _inputs(layers: _Layers, plane: Plane) -> _Inputs:
    return _Inputs(
        territories=territory_input(layers.territories, plane),
        regions=region_input(layers.regions, plane),
        municipalities=None if layers.municipalities is None else municipality_input(layers.municipalities, plane),
        landscape=joined_landscape([landscape_input(rows, plane) for rows in layers.landscape]),
        hosts=None if layers.hosts is None else territory_input(layers.hosts, plane),
    )


def with_member_lists(
    territories: TerritoryInput, municipalities: MunicipalityInput | None, rule_set: RuleSet, layer: PolygonLayer
) -> tuple[TerritoryInput, list[Note]]:
    """Find the members that the territories name among the municipalities, and tell what is wrong with the lists."""
    texts = territories.member_texts
    if texts is None or municipalities is None:
        return territories, []
    resolved = resolve_codes(texts, municipalities.municipalities.ids, pseudo_codes=rule_set.pseudo_codes)
    problems = resolved.problems
    lists = MemberLists(
        resolved.members,
        _problem_texts(problems, MemberProblem.DUPLICATE, len(texts)),
        _problem_texts(problems, MemberProblem.UNKNOWN, len(texts)),
    )
    found = replace(territories, territories=replace(territories.territories, member_lists=lists))
    return found, _list_notes(problems, layer)


def _problem_texts(problems: pd.DataFrame, problem: MemberProblem, count: int) -> Texts:
    """Entries with that problem of each territory, joined."""
    texts = np.full(count, "", dtype=object)
    rows = problems[problems["problem"] == problem.value]
    for territory, entries in rows.groupby("territory")["text"]:
        texts[territory] = ", ".join(dict.fromkeys(entries))
    return texts


def _list_notes(problems: pd.DataFrame, layer: PolygonLayer) -> list[Note]:
    """Tell what is wrong with the lists of members, in a line for each kind."""
    sentences = {
        MemberProblem.UNKNOWN: tr("These codes are no municipality and are left out: {entries}"),
        MemberProblem.DUPLICATE: tr("These codes stand twice in a list and count once: {entries}"),
        MemberProblem.PSEUDO_CODE: tr(
            "These codes stand for no municipality by the rule set and are skipped: {entries}"
        ),
    }
    start = tr("Layer “{layer}” ({role}), field “{field}”:").format(
        layer=layer.name, role=layer.role, field=layer.fields[3]
    )
    notes = []
    for problem, sentence in sentences.items():
        entries = sorted(set(problems.loc[problems["problem"] == problem.value, "text"]))
        if entries:
            notes.append(Note(f"{start} {sentence.format(entries=listed(entries, 10))}"))
    return notes


def _with_duties(findings: pd.DataFrame, territories: TerritoryInput, rule_set: RuleSet) -> pd.DataFrame:
    """Add the obligation of each partnership, and the deadline of those that do not conform."""
    sectors = territories.territories.sectors
    duties = [
        duty_of(rule_set, legal_form=form, origin=origin, sector=sector)
        for form, origin, sector in zip(territories.legal_forms, territories.origins, sectors)
    ]
    return findings.assign(
        obligation=as_objects([None if duty.obligation is None else duty.obligation.value for duty in duties]),
        deadline=as_objects(
            [None if conforms is True else duty.deadline for duty, conforms in zip(duties, findings["conforms"])]
        ),
    )


def _assess(options: AssessOptions, inputs: _Inputs, progress: Progress) -> Assessment:
    try:
        return assess(
            inputs.territories.territories,
            inputs.regions.regions,
            None if inputs.municipalities is None else inputs.municipalities.municipalities,
            None if inputs.landscape is None else inputs.landscape.landscape,
            options.parameters,
            hosts=None if inputs.hosts is None else inputs.hosts.territories,
            with_pieces=options.with_pieces,
            threads=options.threads,
            progress=progress,
        )
    except OverlappingRegions as error:
        raise LayerError(overlap_text(error, inputs.regions.regions, options.regions)) from error


def overlap_text(error: OverlappingRegions, regions: Regions, layer: PolygonLayer) -> str:
    """Tell which regions overlap each other."""

    def call(row: int) -> str:
        name, code = regions.names[row], regions.ids[row]
        return str(name) if name == code else f"{name} ({code})"

    pair_text = tr("{first} and {second}: {area}, on average {width:.0f} m wide")
    pairs = [
        pair_text.format(
            first=call(pair.first), second=call(pair.second), area=area_text(pair.area_m2), width=pair.mean_width_m
        )
        for pair in sorted(error.pairs, key=lambda pair: -pair.area_m2)
    ]
    return tr(
        "Layer “{layer}” ({role}): regions overlap each other, so ground would count twice: {pairs}. Correct these "
        "borders, or choose the field and layer of the reference regions; are the layers swapped?"
    ).format(layer=layer.name, role=layer.role, pairs=listed(pairs, 10))


def _with_suggestions(assessment: Assessment, territories: TerritoryInput, options: AssessOptions) -> pd.DataFrame:
    """Add the suggested category, its reasons in words, and what was tested against what."""
    findings = assessment.findings
    facts = assessment.evidence.assign(
        cls=findings["class"].to_numpy(),
        sector=findings["sector"].to_numpy(),
        outside_share=findings["outside_share"].to_numpy(),
        legal_form=territories.legal_forms,
        recognition_known=territories.recognitions is not None,
        recognition=territories.recognitions,
        heavy_assets=territories.heavy_assets,
    )
    rows = [row for row, code in enumerate(findings["class"]) if needs_explaining(code, options.rule_set)]
    found = [suggest(evidence_of(values), options.rule_set) for values in facts.iloc[rows].to_dict("records")]
    categories, reasons, criteria = np.full((3, len(findings)), None, dtype=object)
    categories[rows] = as_objects([suggestion.category for suggestion in found])
    reasons[rows] = as_objects([suggestion_text(suggestion, options.rule_set) or None for suggestion in found])
    criteria[rows] = as_objects([evidence_text(suggestion.assessed) or None for suggestion in found])
    return findings.assign(
        name=findings["name"].where(findings["name"] != "", None),
        sector=findings["sector"].where(findings["sector"] != "", None),
        suggested_category=categories,
        suggestion=reasons,
        criteria=criteria,
        reference_set=set_name(options.regions),
        rule_set=options.rule_set.id,
    )


def _piece_geometries(
    assessment: Assessment, plane: Plane, crs: QgsCoordinateReferenceSystem, name: str
) -> list[QgsGeometry | None]:
    """Give the pieces in the CRS of the territories."""
    if assessment.pieces is None:
        return []
    geometries = assessment.pieces["geometry"].to_numpy(dtype=object)
    return to_qgis(transform_geometries(geometries, plane.crs, crs, plane.context, name))
