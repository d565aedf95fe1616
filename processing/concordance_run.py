"""The concordance of zones and regions from layers to figures; knows nothing of parameters and sinks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..regioalign_plugin.alignment.arrays import Floats, Geometries, Integers, RowLists, Texts
from ..regioalign_plugin.alignment.border_arithmetic import RegionIndex
from ..regioalign_plugin.alignment.concordance import Concordance, Side, measure_concordance, whole_pairs
from ..regioalign_plugin.alignment.errors import OverlappingRegions
from ..regioalign_plugin.alignment.layers import Parameters, Territories
from ..regioalign_plugin.alignment.listed import Listed
from ..regioalign_plugin.alignment.measures import rank_by_id
from ..regioalign_plugin.alignment.member_overlay import MemberRegions
from ..regioalign_plugin.alignment.membership import MunicipalityIndex, find_members
from ..regioalign_plugin.alignment.progress import Progress, Stage
from ..regioalign_plugin.alignment.reference_check import check_regions
from ..regioalign_plugin.alignment.zoning import Zoning, largest_pairs, zoning_by_area, zoning_by_members
from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.labels import area_text, concordance_labels, percent
from ..regioalign_plugin.layers.crs import choose_crs, transform_geometries
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.inputs import (
    MunicipalityInput,
    Plane,
    RegionInput,
    TerritoryInput,
    municipality_input,
    region_input,
    territory_input,
)
from ..regioalign_plugin.layers.notes import LISTED, Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer, read_layer, set_name
from ..regioalign_plugin.layers.writing import Column, Kind, to_qgis
from ..regioalign_plugin.translation import tr
from .assess_hints import gap_notes
from .assess_run import overlap_text, with_member_lists
from .concordance_parameters import BY_AREA, BY_WEIGHT

_MEASURES = tuple(
    Column(name, Kind.REAL) for name in ("inhomogeneity", "fit", "splitting", "splitting_reduced", "effective_splits")
)
_ORIGIN = tuple(map(Column, ("basis", "reference_set", "reference_fingerprint", "rule_set")))

ZONE_COLUMNS = (
    Column("zone_id"),
    Column("zone"),
    Column("amount", Kind.REAL),
    Column("main_region_id"),
    Column("main_region"),
    Column("main_share", Kind.REAL),
    Column("region_count", Kind.INTEGER),
    Column("outside_share", Kind.REAL),
    *_MEASURES,
    *_ORIGIN,
)
REGION_COLUMNS = (
    Column("region_id"),
    Column("region_name"),
    Column("amount", Kind.REAL),
    Column("main_zone_id"),
    Column("main_zone"),
    Column("main_zone_share", Kind.REAL),
    Column("zone_count", Kind.INTEGER),
    Column("uncovered_share", Kind.REAL),
    *_MEASURES,
    *_ORIGIN,
)
SHARE_COLUMNS = (
    Column("zone_id"),
    Column("zone"),
    Column("region_id"),
    Column("region_name"),
    Column("amount", Kind.REAL),
    Column("share", Kind.REAL),
    Column("cover", Kind.REAL),
    Column("whole", Kind.BOOLEAN),
)
SUMMARY_COLUMNS = (Column("measure"), Column("meaning"), Column("value", Kind.REAL), Column("remark"))


@dataclass(frozen=True)
class ConcordanceOptions:
    """
    All that the job needs to know.

    Parameters
    ----------
    zones
        Layer with fields for id, name, sector (not used) and members.
    regions
        Layer with fields for id, name and "is delimited" (not used).
    municipalities
        Layer with fields for id, name and weight; None where it is not given.
    basis
        What is counted: one of `concordance_parameters.BASES`.
    rule_set
        What counts as noise.
    transform_context, threads
        As for an assessment.
    """

    zones: PolygonLayer
    regions: PolygonLayer
    municipalities: PolygonLayer | None
    basis: str
    rule_set: RuleSet
    transform_context: QgsCoordinateTransformContext
    threads: int

    @property
    def by_members(self) -> bool:
        """Tell whether municipalities are summed up, rather than the ground of the zones itself."""
        return self.basis != BY_AREA or bool(self.zones.fields[3])


@dataclass(frozen=True)
class ConcordanceOutcome:
    """
    What was found.

    Parameters
    ----------
    zones, regions, shares, summary
        With the columns of `ZONE_COLUMNS`, `REGION_COLUMNS`, `SHARE_COLUMNS` and `SUMMARY_COLUMNS`.
    zone_geometries, region_geometries
        One per row, each in the CRS of its layer.
    zone_crs, region_crs
        Those CRSs.
    numbers
        Numbers of the whole by code; NaN for measures that are refused.
    notes
        What to tell; why measures are refused is among them.
    """

    zones: pd.DataFrame
    regions: pd.DataFrame
    shares: pd.DataFrame
    summary: pd.DataFrame
    zone_geometries: list[QgsGeometry | None]
    region_geometries: list[QgsGeometry | None]
    zone_crs: QgsCoordinateReferenceSystem
    region_crs: QgsCoordinateReferenceSystem
    numbers: dict[str, float]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _Inputs:
    """The layers in the plane."""

    zones: TerritoryInput
    regions: RegionInput
    municipalities: MunicipalityInput | None
    plane: Plane
    notes: tuple[Note, ...]


def compare_with_regions(options: ConcordanceOptions, progress: Progress) -> ConcordanceOutcome:
    """
    Tell how well zones match the regions.

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
    inputs = _read(options, Stage(progress, 0.0, 0.3))
    index = RegionIndex(inputs.regions.regions.geometries)
    parameters = _parameters(options.rule_set)
    try:
        gaps = check_regions(index, parameters, threads=options.threads, progress=Stage(progress, 0.3, 0.4))
    except OverlappingRegions as error:
        raise LayerError(overlap_text(error, inputs.regions.regions, options.regions)) from error
    zoning = _zoning(options, inputs, index, parameters, Stage(progress, 0.4, 0.9))
    reasons = _reasons(zoning, inputs, is_area=not options.by_members)
    found = measure_concordance(zoning.table) if zoning.mismatch.is_none else None
    numbers = _numbers(zoning, found)
    return ConcordanceOutcome(
        zones=_zones(options, inputs, zoning, found),
        regions=_regions(options, inputs, zoning, found),
        shares=_shares(inputs, zoning),
        summary=_summary(numbers, reasons),
        zone_geometries=inputs.zones.originals,
        region_geometries=own_geometries(inputs.regions.regions.geometries, inputs.plane, options.regions),
        zone_crs=options.zones.crs,
        region_crs=options.regions.crs,
        numbers=numbers,
        notes=(
            *inputs.notes,
            *gap_notes(gaps, options.regions.name),
            *_left_out_notes(zoning, inputs),
            *(Note(text) for text in _refusal(reasons)),
        ),
    )


def summary_lines(outcome: ConcordanceOutcome) -> list[str]:
    """Put the measures in words: a line for each that is known."""
    line = tr("- {meaning}: {value:.6g}")
    rows = outcome.summary.dropna(subset=["value"])
    return [line.format(meaning=row.meaning, value=row.value) for row in rows.itertuples()]


def _read(options: ConcordanceOptions, progress: Progress) -> _Inputs:
    layers = [options.regions, options.zones]
    if options.municipalities is not None:
        layers.append(options.municipalities)
    read = [
        read_layer(
            layer, threads=options.threads, progress=Stage(progress, step / len(layers), (step + 1) / len(layers))
        )
        for step, layer in enumerate(layers)
    ]
    analysis = choose_crs(read[0], read[1:], options.transform_context)
    plane = Plane(analysis.crs, options.transform_context, options.threads)
    regions = region_input(read[0], plane)
    municipalities = None if options.municipalities is None else municipality_input(read[2], plane)
    zones, list_notes = with_member_lists(
        territory_input(read[1], plane), municipalities, options.rule_set, options.zones
    )
    notes = [*analysis.notes, *regions.notes, *zones.notes, *list_notes]
    return _Inputs(zones, regions, municipalities, plane, (*notes, *(municipalities.notes if municipalities else ())))


def _parameters(rule_set: RuleSet) -> Parameters:
    rules = rule_set.parameters
    return Parameters(eps=rules.eps, sliver_width_m=rules.sliver_width_m, minor_share=rules.minor_share)


def _zoning(
    options: ConcordanceOptions, inputs: _Inputs, index: RegionIndex, parameters: Parameters, progress: Progress
) -> Zoning:
    zones, threads = inputs.zones.territories, options.threads
    if not options.by_members or inputs.municipalities is None:
        return zoning_by_area(zones.geometries, index, parameters, threads=threads, progress=progress)
    municipalities = inputs.municipalities.municipalities
    units = MunicipalityIndex(municipalities.geometries)
    regions = MemberRegions.of(units, index, municipalities.weights, threads=threads)
    members = _members(zones, units, regions, municipalities.names, threads, progress)
    return zoning_by_members(members, regions, _sizes(options.basis, regions))


def _members(
    zones: Territories, units: MunicipalityIndex, regions: MemberRegions, names: Texts, threads: int, progress: Progress
) -> RowLists:
    """Members by list where a zone has one, else by geometry."""
    drawn = find_members(zones.geometries, units, threads=threads, progress=progress)
    if zones.member_lists is None:
        return drawn.members
    return Listed(zones.member_lists, drawn, names, regions).membership.members


def _sizes(basis: str, regions: MemberRegions) -> Floats:
    """What each municipality counts for."""
    if basis == BY_AREA:
        return regions.area_m2
    return regions.weights if basis == BY_WEIGHT else np.ones(len(regions.region))


def _numbers(zoning: Zoning, found: Concordance | None) -> dict[str, float]:
    mismatch = zoning.mismatch
    left_out = int(zoning.is_left_out.sum())
    figures = {} if found is None else found.figures()
    known = {
        **figures,
        "is_comparable": float(mismatch.is_none),
        "overlap_share": mismatch.shared_share,
        "uncovered_share": mismatch.uncovered_share,
        "outside_share": mismatch.outside_share,
        "zone_count": float(zoning.table.zone_count - left_out),
        "region_count": float(zoning.table.region_count),
        "left_out_count": float(left_out),
    }
    return {code: known.get(code, np.nan) for code in concordance_labels()}


def _summary(numbers: dict[str, float], reasons: list[str]) -> pd.DataFrame:
    labels = concordance_labels()
    remarks = [" ".join(reasons) or None if code == "is_comparable" else None for code in numbers]
    return pd.DataFrame(
        {
            "measure": list(numbers),
            "meaning": [labels[code] for code in numbers],
            "value": list(numbers.values()),
            "remark": pd.Series(remarks, dtype=object),
        }
    )


def _zones(options: ConcordanceOptions, inputs: _Inputs, zoning: Zoning, found: Concordance | None) -> pd.DataFrame:
    table, territories = zoning.table, inputs.zones.territories
    regions = inputs.regions.regions
    main = largest_pairs(table.zone, table.size, rank_by_id(regions.ids)[table.region], table.zone_count)
    frame = pd.DataFrame(
        {
            "zone_id": territories.ids,
            "zone": _names(territories),
            "amount": zoning.whole_size,
            "main_region_id": _picked(regions.ids, table.region, main),
            "main_region": _picked(regions.names, table.region, main),
            "main_share": _largest(table.size, main) / _positive(zoning.whole_size),
            "region_count": np.bincount(table.zone, minlength=table.zone_count),
            "outside_share": np.clip(1.0 - table.zone_size / _positive(zoning.whole_size), 0.0, 1.0),
        }
    )
    return _with_origin(_with_measures(frame, None if found is None else found.zones), options, inputs)


def _regions(options: ConcordanceOptions, inputs: _Inputs, zoning: Zoning, found: Concordance | None) -> pd.DataFrame:
    table, territories = zoning.table, inputs.zones.territories
    regions, whole = inputs.regions.regions, zoning.region_whole_size
    main = largest_pairs(table.region, table.size, rank_by_id(territories.ids)[table.zone], table.region_count)
    mismatch = zoning.mismatch
    frame = pd.DataFrame(
        {
            "region_id": regions.ids,
            "region_name": regions.names,
            "amount": whole,
            "main_zone_id": _picked(territories.ids, table.zone, main),
            "main_zone": _picked(_names(territories), table.zone, main),
            "main_zone_share": _largest(table.size, main) / _positive(whole),
            "zone_count": np.bincount(table.region, minlength=table.region_count),
            "uncovered_share": mismatch.uncovered / _positive(mismatch.regions),
        }
    )
    return _with_origin(_with_measures(frame, None if found is None else found.regions), options, inputs)


def _with_measures(frame: pd.DataFrame, side: Side | None) -> pd.DataFrame:
    values = {column.name: np.nan if side is None else getattr(side, column.name) for column in _MEASURES}
    return frame.assign(**values)


def _with_origin(frame: pd.DataFrame, options: ConcordanceOptions, inputs: _Inputs) -> pd.DataFrame:
    return frame.assign(
        basis=options.basis,
        reference_set=set_name(options.regions),
        reference_fingerprint=inputs.regions.fingerprint,
        rule_set=options.rule_set.id,
    )


def _shares(inputs: _Inputs, zoning: Zoning) -> pd.DataFrame:
    table, zones, regions = zoning.table, inputs.zones.territories, inputs.regions.regions
    order = np.lexsort((table.region, table.zone))
    zone, region, size = table.zone[order], table.region[order], table.size[order]
    return pd.DataFrame(
        {
            "zone_id": zones.ids[zone],
            "zone": _names(zones)[zone],
            "region_id": regions.ids[region],
            "region_name": regions.names[region],
            "amount": size,
            "share": np.minimum(size / zoning.whole_size[zone], 1.0),
            "cover": np.minimum(size / zoning.region_whole_size[region], 1.0),
            "whole": whole_pairs(table)[order] & (zoning.mismatch.uncovered[region] == 0),
        }
    )


def _names(territories: Territories) -> Texts:
    """Name of each zone, its id where there is none."""
    return np.where(territories.names == "", territories.ids, territories.names)


def _picked(texts: Texts, rows: Integers, pairs: Integers) -> Texts:
    """Text of the row that each pair is with, None where there is no pair."""
    found = np.full(len(pairs), None, dtype=object)
    known = pairs >= 0
    found[known] = texts[rows[pairs[known]]]
    return found


def _largest(size: Floats, pairs: Integers) -> Floats:
    return np.where(pairs >= 0, np.append(size, 0.0)[pairs], 0.0)


def _positive(size: Floats) -> Floats:
    """NaN for nothing, so that a share of it is unknown."""
    return np.where(size > 0, size, np.nan)


def own_geometries(geometries: Geometries, plane: Plane, layer: PolygonLayer) -> list[QgsGeometry | None]:
    """
    Give geometries in the CRS of their layer.

    Parameters
    ----------
    geometries
        In the plane.
    plane
        Where areas are measured.
    layer
        Where they come from.
    """
    if layer.crs == plane.crs:
        return to_qgis(geometries)
    local = transform_geometries(geometries, plane.crs, layer.crs, plane.context, layer.name)
    return to_qgis(shapely.make_valid(local, method="structure", keep_collapsed=False))


def _left_out_notes(zoning: Zoning, inputs: _Inputs) -> list[Note]:
    """Tell which zones share nothing with the regions."""
    names = [str(name) for name in _names(inputs.zones.territories)[zoning.is_left_out]]
    if not names:
        return []
    text = tr("Zones that share nothing with the regions have no part in the measures: {zones}.")
    return [Note(text.format(zones=listed(names)), is_warning=False)]


def _refusal(reasons: list[str]) -> list[str]:
    """Say that the measures are refused, if they are, and why."""
    if not reasons:
        return []
    text = tr(
        "The zones and the regions do not cover the same ground once, so the V-measure and the other measures are not "
        "given; shares are. {reasons} Leave out zones that overlap or reach outside, and regions that no zone holds, "
        "or add what lacks. Where only borders are drawn otherwise, compare by municipalities."
    )
    return [text.format(reasons=" ".join(reasons))]


def _reasons(zoning: Zoning, inputs: _Inputs, *, is_area: bool) -> list[str]:
    """Why zones and regions cannot be compared, with figures and names; nothing where they can."""
    zones = _names(inputs.zones.territories)
    regions = inputs.regions.regions.names
    return [
        text
        for text in (
            _overlap_reason(zoning, zones, is_area=is_area),
            _uncovered_reason(zoning, regions, is_area=is_area),
            _outside_reason(zoning, zones, is_area=is_area),
        )
        if text
    ]


def _overlap_reason(zoning: Zoning, zones: Texts, *, is_area: bool) -> str:
    found = zoning.mismatch
    if not found.shared:
        return ""
    pair_text = tr("{first} and {second} ({size})")
    named = [
        pair_text.format(first=zones[pair.first], second=zones[pair.second], size=_amount(pair.size, is_area=is_area))
        for pair in found.shared[:LISTED]
    ]
    pairs = [*named, *[""] * (len(found.shared) - len(named))]  # there can be very many, which are only counted
    text = tr("Zones overlap each other, {size} in all, {share} of the regions: {pairs}.")
    return text.format(
        size=_amount(found.shared_size, is_area=is_area), share=percent(found.shared_share), pairs=listed(pairs)
    )


def _uncovered_reason(zoning: Zoning, regions: Texts, *, is_area: bool) -> str:
    found = zoning.mismatch
    if not found.uncovered.any():
        return ""
    text = tr("No zone holds {size} of the regions, {share}: {regions}.")
    return text.format(
        size=_amount(float(found.uncovered.sum()), is_area=is_area),
        share=percent(found.uncovered_share),
        regions=listed(_sized(regions, found.uncovered, is_area=is_area)),
    )


def _outside_reason(zoning: Zoning, zones: Texts, *, is_area: bool) -> str:
    found = zoning.mismatch
    if not found.outside.any():
        return ""
    text = tr("Zones extend beyond the regions by {size}: {zones}.")
    return text.format(
        size=_amount(float(found.outside.sum()), is_area=is_area),
        zones=listed(_sized(zones, found.outside, is_area=is_area)),
    )


def _sized(names: Texts, sizes: Floats, *, is_area: bool) -> list[str]:
    """Name what has a size, largest first."""
    text = tr("{name} ({size})")
    rows = np.argsort(-sizes, kind="stable")[: int((sizes > 0).sum())]
    return [text.format(name=names[row], size=_amount(float(sizes[row]), is_area=is_area)) for row in rows]


def _amount(size: float, *, is_area: bool) -> str:
    if is_area:
        return area_text(size)
    return tr("1 municipality") if round(size) == 1 else tr("{count} municipalities").format(count=round(size))
