"""The indicators from layers and tables to figures; knows nothing of parameters and sinks."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..regioalign_plugin.alignment.arrays import Floats, Integers
from ..regioalign_plugin.alignment.border_arithmetic import RegionIndex
from ..regioalign_plugin.alignment.contiguity import MunicipalityGraph
from ..regioalign_plugin.alignment.errors import OverlappingRegions
from ..regioalign_plugin.alignment.indicators import (
    MUNICIPALITY_COLUMNS,
    REGION_COLUMNS,
    Indicators,
    Memberships,
    border_municipalities,
    compare_indicators,
    measure_indicators,
)
from ..regioalign_plugin.alignment.layers import Municipalities, Parameters
from ..regioalign_plugin.alignment.member_overlay import OUTSIDE, MemberRegions
from ..regioalign_plugin.alignment.member_text import Gazetteer, MemberProblem, resolve_members, split_members
from ..regioalign_plugin.alignment.membership import MunicipalityIndex, find_members
from ..regioalign_plugin.alignment.progress import Progress, Stage
from ..regioalign_plugin.alignment.reference_check import check_regions
from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.labels import membership_labels
from ..regioalign_plugin.layers.crs import choose_crs
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.inputs import (
    MunicipalityInput,
    Plane,
    RegionInput,
    municipality_input,
    region_input,
    territory_input,
)
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer, Rows, read_layer, set_name
from ..regioalign_plugin.layers.tables import Table, read_table
from ..regioalign_plugin.layers.values import as_objects, as_text
from ..regioalign_plugin.layers.writing import Column, Kind
from ..regioalign_plugin.translation import tr
from .assess_hints import gap_notes
from .assess_run import overlap_text
from .concordance_run import own_geometries

WHOLE, REGION, MUNICIPALITY = "all", "region", "municipality"
_REAL = frozenset(
    {"median_partnership", "mean_partnerships", "mean_congruence", "coherence", "inward_share", "seats", "congruence"}
)


def _columns(names: Iterable[str]) -> tuple[Column, ...]:
    return tuple(Column(name, Kind.REAL if name in _REAL else Kind.INTEGER) for name in names)


INDICATOR_COLUMNS = (
    Column("municipality_id"),
    Column("municipality"),
    Column("region_id"),
    Column("region_name"),
    Column("is_border", Kind.BOOLEAN),
    *_columns(MUNICIPALITY_COLUMNS),
    Column("reference_set"),
    Column("reference_fingerprint"),
)
REGION_TABLE_COLUMNS = (
    Column("region_id"),
    Column("region_name"),
    Column("municipality_count", Kind.INTEGER),
    Column("area_m2", Kind.REAL),
    Column("weight", Kind.REAL),
    Column("border_count", Kind.INTEGER),
    *_columns(REGION_COLUMNS[1:]),
    Column("reference_set"),
    Column("reference_fingerprint"),
)
COMPARISON_COLUMNS = (
    Column("level"),
    Column("id"),
    Column("name"),
    Column("indicator"),
    Column("before", Kind.REAL),
    Column("after", Kind.REAL),
    Column("change", Kind.REAL),
)
SUMMARY_COLUMNS = (
    Column("measure"),
    Column("meaning"),
    Column("value", Kind.REAL),
    Column("value_before", Kind.REAL),
)


@dataclass(frozen=True)
class IndicatorOptions:
    """
    All that the job needs to know.

    Parameters
    ----------
    memberships, before
        Tables or layers with fields for partnership, municipality, list of members and seats; the second is None where
        it is not given. Without municipality and list it is a layer of territories.
    municipalities
        Layer with fields for id, name and weight.
    regions
        Layer with fields for id, name and "is delimited" (not used).
    rule_set
        Whose codes for no municipality are skipped, and what is noise among the regions.
    transform_context, threads
        As for an assessment.
    """

    memberships: PolygonLayer
    before: PolygonLayer | None
    municipalities: PolygonLayer
    regions: PolygonLayer
    rule_set: RuleSet
    transform_context: QgsCoordinateTransformContext
    threads: int


@dataclass(frozen=True)
class IndicatorOutcome:
    """
    What was found.

    Parameters
    ----------
    municipalities, regions, comparison
        With the columns of `INDICATOR_COLUMNS`, `REGION_TABLE_COLUMNS` and `COMPARISON_COLUMNS`; the last is empty
        without memberships before.
    municipality_geometries, region_geometries
        One per row, each in the CRS of its layer.
    municipality_crs, region_crs
        Those CRSs.
    totals, totals_before
        Numbers of the whole by code, NaN where unknown; the second is empty without memberships before.
    notes
        What to tell.
    """

    municipalities: pd.DataFrame
    regions: pd.DataFrame
    comparison: pd.DataFrame
    municipality_geometries: list[QgsGeometry | None]
    region_geometries: list[QgsGeometry | None]
    municipality_crs: QgsCoordinateReferenceSystem
    region_crs: QgsCoordinateReferenceSystem
    totals: dict[str, float]
    totals_before: dict[str, float]
    notes: tuple[Note, ...]

    @property
    def summary(self) -> pd.DataFrame:
        """The numbers of the whole, with the columns of `SUMMARY_COLUMNS`."""
        labels = membership_labels()
        return pd.DataFrame(
            {
                "measure": list(labels),
                "meaning": list(labels.values()),
                "value": [self.totals[code] for code in labels],
                "value_before": [self.totals_before.get(code, math.nan) for code in labels],
            }
        )


@dataclass(frozen=True)
class _Ground:
    """Municipalities and regions in the plane, and which lies in which."""

    municipalities: MunicipalityInput
    regions: RegionInput
    index: MunicipalityIndex
    region: Integers
    region_area_m2: Floats
    plane: Plane
    notes: tuple[Note, ...]

    @property
    def units(self) -> Municipalities:
        """The municipalities."""
        return self.municipalities.municipalities


def find_indicators(options: IndicatorOptions, progress: Progress) -> IndicatorOutcome:
    """
    Tell with whom municipalities cooperate, and how scattered that is over regions.

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
    territories = _territories(options, Stage(progress, 0.0, 0.2))
    ground = _ground(options, territories, Stage(progress, 0.2, 0.4))
    graph = MunicipalityGraph(ground.units.geometries)
    is_border = border_municipalities(graph.neighbours, ground.region)
    now, notes = _memberships(options, options.memberships, territories, ground, Stage(progress, 0.4, 0.6))
    after = _measured(now, ground, Stage(progress, 0.6, 0.7))
    before, notes_before = None, []
    if options.before is not None:
        then, notes_before = _memberships(options, options.before, territories, ground, Stage(progress, 0.7, 0.9))
        before = _measured(then, ground, Stage(progress, 0.9, 1.0))
    border_count = {"border_count": float(is_border.sum())}
    return IndicatorOutcome(
        municipalities=_municipality_table(after, options, ground, is_border),
        regions=_region_table(after, options, ground, is_border),
        comparison=_comparison(before, after, ground),
        municipality_geometries=own_geometries(ground.units.geometries, ground.plane, options.municipalities),
        region_geometries=own_geometries(ground.regions.regions.geometries, ground.plane, options.regions),
        municipality_crs=options.municipalities.crs,
        region_crs=options.regions.crs,
        totals={**after.totals, **border_count},
        totals_before={} if before is None else {**before.totals, **border_count},
        notes=(*ground.notes, *notes, *notes_before),
    )


def summary_lines(outcome: IndicatorOutcome) -> list[str]:
    """Put the numbers of the whole in words, with those before where there are any."""
    single, double = tr("- {meaning}: {value:.6g}"), tr("- {meaning}: {before:.6g} → {value:.6g}")
    lines = []
    for code, meaning in membership_labels().items():
        value, before = outcome.totals[code], outcome.totals_before.get(code, math.nan)
        if math.isnan(value):
            continue
        text = single if math.isnan(before) else double
        lines.append(text.format(meaning=meaning, value=value, before=before))
    return lines


def _territories(options: IndicatorOptions, progress: Progress) -> dict[int, Rows]:
    """Read the layers of territories, if memberships are given so, by the identity of their layer."""
    drawn = [one for one in (options.memberships, options.before) if one is not None and is_drawn(one)]
    return {id(one): read_layer(one, threads=options.threads, progress=progress) for one in drawn}


def is_drawn(layer: PolygonLayer) -> bool:
    """Tell whether members are to be found from the geometry: there is no field for them."""
    return not (layer.fields[1] or layer.fields[2])


def _ground(options: IndicatorOptions, territories: dict[int, Rows], progress: Progress) -> _Ground:
    threads = options.threads
    rows = read_layer(options.regions, threads=threads, progress=Stage(progress, 0.0, 0.3))
    units = read_layer(options.municipalities, threads=threads, progress=Stage(progress, 0.3, 0.6))
    analysis = choose_crs(rows, [units, *territories.values()], options.transform_context)
    plane = Plane(analysis.crs, options.transform_context, threads)
    regions, municipalities = region_input(rows, plane), municipality_input(units, plane)
    index, gaps = _checked(options, regions, Stage(progress, 0.6, 0.8))
    municipality_index = MunicipalityIndex(municipalities.municipalities.geometries)
    region = MemberRegions.of(municipality_index, index, threads=threads).region
    notes = (
        *analysis.notes,
        *regions.notes,
        *municipalities.notes,
        *gap_notes(gaps, options.regions.name),
        *_without_region_notes(municipalities.municipalities, region),
    )
    return _Ground(municipalities, regions, municipality_index, region, index.area_m2, plane, notes)


def _checked(options: IndicatorOptions, regions: RegionInput, progress: Progress) -> tuple[RegionIndex, pd.DataFrame]:
    """Prepare the regions, and refuse those that overlap each other."""
    index, rules = RegionIndex(regions.regions.geometries), options.rule_set.parameters
    parameters = Parameters(eps=rules.eps, sliver_width_m=rules.sliver_width_m, minor_share=rules.minor_share)
    try:
        return index, check_regions(index, parameters, threads=options.threads, progress=progress)
    except OverlappingRegions as error:
        raise LayerError(overlap_text(error, regions.regions, options.regions)) from error


def _without_region_notes(municipalities: Municipalities, region: Integers) -> list[Note]:
    names = [str(name) for name in municipalities.names[region == OUTSIDE]]
    if not names:
        return []
    text = tr("Municipalities that lie in no region: {names}. They count as partners, and not in any region.")
    return [Note(text.format(names=listed(names)), is_warning=False)]


def _measured(memberships: Memberships, ground: _Ground, progress: Progress) -> Indicators:
    return measure_indicators(memberships, ground.region, len(ground.regions.regions.ids), progress=progress)


def _memberships(
    options: IndicatorOptions, layer: PolygonLayer, territories: dict[int, Rows], ground: _Ground, progress: Progress
) -> tuple[Memberships, list[Note]]:
    """Members by row, by list, or by geometry."""
    if id(layer) in territories:
        return _drawn_memberships(options, territories[id(layer)], ground, progress)
    return _listed_memberships(options, read_table(layer, progress=progress), ground)


def _drawn_memberships(
    options: IndicatorOptions, rows: Rows, ground: _Ground, progress: Progress
) -> tuple[Memberships, list[Note]]:
    found = territory_input(rows, ground.plane)
    geometries = found.territories.geometries
    drawn = find_members(geometries, ground.index, threads=options.threads, progress=progress)
    return Memberships(drawn.members), list(found.notes)


@dataclass(frozen=True)
class _Entries:
    """Members as they were given: which partnership, which of the distinct texts, and the seats."""

    partnership: Integers
    text: Integers
    seats: Floats | None


def _listed_memberships(options: IndicatorOptions, table: Table, ground: _Ground) -> tuple[Memberships, list[Note]]:
    """Look every distinct text up once: there are far fewer of them than members."""
    keys = as_objects([as_text(value) for value in table.columns[0]])
    partnership, ids = pd.factorize(keys)
    entries, texts = _entries(table, partnership)
    gazetteer = Gazetteer(ground.units.ids, ground.units.names, pseudo_codes=options.rule_set.pseudo_codes)
    resolved = resolve_members([[text] for text in texts], gazetteer)
    place, municipality = resolved.members.pick(entries.text)
    seats = None if entries.seats is None else entries.seats[place]
    found = Memberships.of_pairs(len(ids), entries.partnership[place], municipality, seats)
    notes = [
        *_missing_id_notes(table, int((partnership < 0).sum())),
        *_problem_notes(table, resolved.problems, texts, np.bincount(entries.text, minlength=len(texts))),
        *_double_notes(table, len(place) - len(found.members.indices)),
        *_empty_notes(table, [str(ids[row]) for row in np.flatnonzero(~found.members.found)]),
    ]
    return found, notes


def _entries(table: Table, partnership: Integers) -> tuple[_Entries, list[str]]:
    """Gather the members of all rows with a partnership, and the distinct texts that they are given by."""
    rows = np.flatnonzero(partnership >= 0)
    single, several, seats = table.layer.fields[1:4]
    owners, texts, numbers = [], [], []
    if single:
        owners.append(partnership[rows])
        texts.extend(as_text(table.columns[1][row]) or "" for row in rows)
        numbers.append(_seats(table, rows) if seats else np.full(len(rows), np.nan))
    if several:
        lists = [split_members(as_text(table.columns[2][row])) for row in rows]
        lengths = np.array([len(one) for one in lists], dtype=np.int64)
        owners.append(np.repeat(partnership[rows], lengths))
        texts.extend(text for one in lists for text in one)
        numbers.append(np.full(int(lengths.sum()), np.nan))
    codes, distinct = pd.factorize(as_objects(texts))
    return _Entries(np.concatenate(owners), codes, np.concatenate(numbers) if seats else None), list(distinct)


def _seats(table: Table, rows: Integers) -> Floats:
    return np.array([_seat(table, int(row)) for row in rows], dtype=np.float64)


def _seat(table: Table, row: int) -> float:
    text = as_text(table.columns[3][row])
    if text is None:
        return math.nan
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if math.isfinite(number) and number >= 0:
        return number
    message = tr(
        "Table “{layer}” ({role}): field “{field}” holds “{value}” in {where}, which is no number of 0 or more. "
        "Correct it, or choose another field for the seats."
    )
    raise LayerError(
        message.format(
            layer=table.layer.name,
            role=table.layer.role,
            field=table.layer.fields[3],
            value=text,
            where=table.where(row),
        )
    )


def _missing_id_notes(table: Table, count: int) -> list[Note]:
    if not count:
        return []
    text = tr("Table “{layer}” ({role}): {count} rows have no value in field “{field}” and are left out. Fill it in.")
    return [Note(text.format(layer=table.layer.name, role=table.layer.role, count=count, field=table.layer.fields[0]))]


def _problem_notes(table: Table, problems: pd.DataFrame, texts: list[str], times: Integers) -> list[Note]:
    """Tell which members are no municipality, each text once, with the number of rows that have it."""
    sentences = {
        MemberProblem.UNKNOWN: tr(
            "Unknown members, skipped: {count}, such as {texts}. Correct them, or bring codes of another date to that "
            "of the municipalities with “Update municipality codes”."
        ),
        MemberProblem.AMBIGUOUS: tr("Members that may be something else, skipped: {count}, such as {texts}."),
        MemberProblem.PSEUDO_CODE: tr("Codes that stand for no municipality, skipped: {count}, such as {texts}."),
    }
    notes = []
    for problem, sentence in sentences.items():
        rows = problems.loc[problems["problem"] == problem.value]
        if len(rows):
            count = int(times[rows["territory"].unique().astype(np.int64)].sum())
            text = sentence.format(count=count, texts=listed(list(dict.fromkeys(rows["text"]))))
            notes.append(Note(f"{_start(table)} {text}", is_warning=problem is not MemberProblem.PSEUDO_CODE))
    empty = int(sum(count for text, count in zip(texts, times) if not text))
    if empty:
        text = tr("Rows without a member: {count}.").format(count=empty)
        notes.append(Note(f"{_start(table)} {text}"))
    return notes


def _double_notes(table: Table, count: int) -> list[Note]:
    if not count:
        return []
    text = tr("Members given twice in a partnership, counted once: {count}.").format(count=count)
    return [Note(f"{_start(table)} {text}", is_warning=False)]


def _empty_notes(table: Table, ids: list[str]) -> list[Note]:
    if not ids:
        return []
    text = tr("Partnerships of which no member is known are left out: {ids}.").format(ids=listed(ids))
    return [Note(f"{_start(table)} {text}")]


def _start(table: Table) -> str:
    return tr("Table “{layer}” ({role}):").format(layer=table.layer.name, role=table.layer.role)


def _municipality_table(found: Indicators, options: IndicatorOptions, ground: _Ground, is_border: Any) -> pd.DataFrame:
    regions, region = ground.regions.regions, ground.region
    none = as_objects([None])
    frame = found.municipalities.assign(
        municipality_id=ground.units.ids,
        municipality=ground.units.names,
        region_id=np.append(regions.ids, none)[region],
        region_name=np.append(regions.names, none)[region],
        is_border=as_objects([None if at == OUTSIDE else bool(is_it) for is_it, at in zip(is_border, region)]),
    )
    return _with_origin(frame, options, ground)


def _region_table(found: Indicators, options: IndicatorOptions, ground: _Ground, is_border: Any) -> pd.DataFrame:
    regions, weights = ground.regions.regions, ground.units.weights
    inside = ground.region != OUTSIDE
    count = len(regions.ids)
    weight = np.full(count, np.nan)
    if weights is not None:
        weight = np.bincount(ground.region[inside], weights=weights[inside], minlength=count)
    frame = found.regions.assign(
        region_id=regions.ids,
        region_name=regions.names,
        area_m2=ground.region_area_m2,
        weight=weight,
        border_count=np.bincount(ground.region[inside & is_border], minlength=count),
    )
    return _with_origin(frame, options, ground)


def _with_origin(frame: pd.DataFrame, options: IndicatorOptions, ground: _Ground) -> pd.DataFrame:
    return frame.assign(reference_set=set_name(options.regions), reference_fingerprint=ground.regions.fingerprint)


def _comparison(before: Indicators | None, after: Indicators, ground: _Ground) -> pd.DataFrame:
    """Everything before and after: of the whole, of regions, of municipalities."""
    if before is None:
        return pd.DataFrame({column.name: [] for column in COMPARISON_COLUMNS})
    regions, units = ground.regions.regions, ground.units
    names = tuple(after.totals)
    totals = (pd.DataFrame([one.totals]) for one in (before, after))
    parts = [
        compare_indicators(*totals, names).assign(level=WHOLE, id=None, name=None),
        _labelled(
            compare_indicators(before.regions, after.regions, REGION_COLUMNS), REGION, regions.ids, regions.names
        ),
        _labelled(
            compare_indicators(before.municipalities, after.municipalities, MUNICIPALITY_COLUMNS),
            MUNICIPALITY,
            units.ids,
            units.names,
        ),
    ]
    return pd.concat(parts, ignore_index=True)


def _labelled(frame: pd.DataFrame, level: str, ids: Any, names: Any) -> pd.DataFrame:
    row = frame["row"].to_numpy()
    return frame.assign(level=level, id=ids[row], name=names[row])
