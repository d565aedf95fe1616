"""Repairs and what-if from layers to tables; knows nothing of parameters and sinks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..regioalign_plugin.alignment.arrays import Booleans
from ..regioalign_plugin.alignment.errors import OverlappingRegions
from ..regioalign_plugin.alignment.layers import Municipalities, Parameters
from ..regioalign_plugin.alignment.member_text import Gazetteer, resolve_members, split_members
from ..regioalign_plugin.alignment.progress import Progress, Stage
from ..regioalign_plugin.alignment.repairs import Repairs, find_repairs
from ..regioalign_plugin.alignment.standing import Standing, take_standing
from ..regioalign_plugin.alignment.what_if import (
    ChangeKind,
    GivenChange,
    ImpossibleChange,
    Obstacle,
    WhatIf,
    try_change,
)
from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.labels import class_label, flip_label
from ..regioalign_plugin.layers.crs import choose_crs, transform_geometries
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.inputs import Plane, municipality_input, region_input, territory_input
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer, read_layer
from ..regioalign_plugin.layers.writing import Column, Kind, to_qgis
from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Class, Flip, RepairKind
from .assess_run import overlap_text, with_member_lists
from .compare_reference_sets_run import FLIP_COLUMNS

NAMED = 10

REPAIR_COLUMNS = (
    Column("partnership_id"),
    Column("name"),
    Column("rank", Kind.INTEGER),
    Column("is_smallest", Kind.BOOLEAN),
    Column("kind"),
    Column("repair"),
    Column("change_count", Kind.INTEGER),
    Column("left_out_count", Kind.INTEGER),
    Column("taken_in_count", Kind.INTEGER),
    Column("left_out"),
    Column("taken_in"),
    Column("left_out_ids"),
    Column("taken_in_ids"),
    Column("class_before"),
    Column("class_after"),
    Column("regions_before"),
    Column("regions_after"),
    Column("main_region_before"),
    Column("main_region_after"),
    Column("connection"),
    Column("cut_off_before"),
    Column("cut_off_after"),
    Column("enclosed_before"),
    Column("enclosed_after"),
    Column("member_count_before", Kind.INTEGER),
    Column("member_count_after", Kind.INTEGER),
    Column("area_m2_before", Kind.REAL),
    Column("area_m2_after", Kind.REAL),
    Column("weight_before", Kind.REAL),
    Column("weight_after", Kind.REAL),
    Column("repair_count", Kind.INTEGER),
    Column("reference_set"),
    Column("reference_fingerprint"),
    Column("rule_set"),
)

CHANGE_COLUMNS = (
    Column("partnership_id"),
    Column("name"),
    Column("rank", Kind.INTEGER),
    Column("joins", Kind.BOOLEAN),
    Column("municipality_id"),
    Column("municipality"),
    Column("region"),
)

WHAT_IF_COLUMNS = (
    Column("partnership_id"),
    Column("name"),
    Column("becomes"),
    Column("takes_part", Kind.BOOLEAN),
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
    Column("member_count_before", Kind.INTEGER),
    Column("member_count_after", Kind.INTEGER),
    Column("area_m2_before", Kind.REAL),
    Column("area_m2_after", Kind.REAL),
    Column("cut_off_before"),
    Column("cut_off_after"),
    Column("reference_set"),
    Column("reference_fingerprint"),
    Column("rule_set"),
)

__all__ = ["CHANGE_COLUMNS", "FLIP_COLUMNS", "REPAIR_COLUMNS", "WHAT_IF_COLUMNS"]


def empty_frame(columns: tuple[Column, ...]) -> pd.DataFrame:
    """Make a table without rows."""
    return pd.DataFrame({column.name: np.zeros(0, dtype=object) for column in columns})


@dataclass(frozen=True)
class ChangeText:
    """
    A change to try, as the user wrote it.

    Parameters
    ----------
    kind
        What is changed.
    municipalities, partnerships, region
        Codes or names, "" where nothing was given.
    """

    kind: ChangeKind
    municipalities: str = ""
    partnerships: str = ""
    region: str = ""


@dataclass(frozen=True)
class RepairOptions:
    """
    All that the run needs to know.

    Parameters
    ----------
    territories
        Layer with fields for id, name, sector (not used) and members.
    regions
        Layer with fields for id, name and "is delimited".
    municipalities
        Layer with fields for id, name and weight.
    rule_set
        What conforms.
    most
        How many repairs of one territory are listed.
    only_smallest
        Whether only the smallest are.
    change
        A change to try; None for none.
    with_changes
        Whether the municipalities of the smallest repairs are wanted.
    transform_context
        Which transformations between CRSs the user prefers.
    threads
        How many threads to use.
    """

    territories: PolygonLayer
    regions: PolygonLayer
    municipalities: PolygonLayer
    rule_set: RuleSet
    most: int
    only_smallest: bool
    change: ChangeText | None
    with_changes: bool
    transform_context: QgsCoordinateTransformContext
    threads: int


@dataclass(frozen=True)
class RepairOutcome:
    """
    What was found.

    Parameters
    ----------
    repairs, changes, what_if, flips
        With the columns of `REPAIR_COLUMNS`, `CHANGE_COLUMNS`, `WHAT_IF_COLUMNS` and `FLIP_COLUMNS`; the last two are
        None where no change was tried.
    change_geometries, what_if_geometries
        Geometry of each row of `changes`, in `municipality_crs`, and of `what_if`, in `territory_crs`.
    partnerships
        As `Repairs.partnerships`, with `name`.
    differing_count
        How many territories have another class by geometry.
    notes
        What to tell, in the order in which it came up.
    """

    repairs: pd.DataFrame
    changes: pd.DataFrame
    change_geometries: list[QgsGeometry | None]
    what_if: pd.DataFrame | None
    flips: pd.DataFrame | None
    what_if_geometries: list[QgsGeometry | None]
    partnerships: pd.DataFrame
    differing_count: int
    territory_crs: QgsCoordinateReferenceSystem
    municipality_crs: QgsCoordinateReferenceSystem
    notes: tuple[Note, ...]


def repair_layers(options: RepairOptions, progress: Progress) -> RepairOutcome:
    """
    Find the repairs, and what the change to try flips.

    Raises
    ------
    LayerError
        Where a layer cannot be used or the change cannot be made; the text is for the user.
    Cancelled
        Where the user stopped.
    """
    layers = (options.regions, options.territories, options.municipalities)
    read = [
        read_layer(layer, threads=options.threads, progress=Stage(progress, 0.1 * step, 0.1 * step + 0.1))
        for step, layer in enumerate(layers)
    ]
    analysis = choose_crs(read[0], read[1:], options.transform_context)
    plane = Plane(analysis.crs, options.transform_context, options.threads)
    regions, municipalities = region_input(read[0], plane), municipality_input(read[2], plane)
    drawn = territory_input(read[1], plane)
    territories, list_notes = with_member_lists(drawn, municipalities, options.rule_set, options.territories)
    try:
        standing = take_standing(
            territories.territories,
            municipalities.municipalities,
            regions.regions,
            _parameters(options.rule_set),
            threads=options.threads,
            progress=Stage(progress, 0.3, 0.6),
        )
    except OverlappingRegions as error:
        raise LayerError(overlap_text(error, regions.regions, options.regions)) from error
    tried = None if options.change is None else _tried(options.change, standing, options)
    found = find_repairs(
        standing, most=options.most, only_smallest=options.only_smallest, progress=Stage(progress, 0.6, 0.95)
    )
    origin = {
        "reference_set": options.regions.name,
        "reference_fingerprint": regions.fingerprint,
        "rule_set": options.rule_set.id,
    }
    changes, rows = _changes(found, standing, wanted=options.with_changes)
    shapes = municipalities.municipalities.geometries[rows]
    layer = options.municipalities
    return RepairOutcome(
        repairs=_repairs(found, standing).assign(**origin),
        changes=changes,
        change_geometries=to_qgis(transform_geometries(shapes, plane.crs, layer.crs, plane.context, layer.name)),
        what_if=None if tried is None else _what_if(tried, standing).assign(**origin),
        flips=None if tried is None else tried.flips,
        what_if_geometries=[] if tried is None else [territories.originals[row] for row in _rows(tried.findings)],
        partnerships=found.partnerships.assign(name=_calls(standing)),
        differing_count=int(standing.differs.sum()),
        territory_crs=options.territories.crs,
        municipality_crs=layer.crs,
        notes=(
            *analysis.notes,
            *regions.notes,
            *municipalities.notes,
            *territories.notes,
            *list_notes,
            *_repair_notes(found, standing, options),
        ),
    )


def summary_lines(outcome: RepairOutcome) -> list[str]:
    """Put the outcome in words: how many municipalities off, the smallest repairs of some, and what flips."""
    partnerships = outcome.partnerships
    counts = partnerships["change_count"]
    start = tr("Of {count} territories {wrong} do not conform by their members.")
    lines = [start.format(count=len(partnerships), wrong=int(partnerships["conforms"].eq(False).sum()))]
    for text, is_so in (
        (tr("- one municipality off: {count}"), counts == 1),
        (tr("- two municipalities off: {count}"), counts == 2),
        (tr("- more municipalities off: {count}"), counts > 2),
    ):
        if is_so.any():
            lines.append(text.format(count=int(is_so.sum())))
    nearest = outcome.repairs[(outcome.repairs["rank"] == 1) & (outcome.repairs["change_count"] == 1)]
    if len(nearest):
        one = tr("{name} ({repair})")
        calls = nearest["name"].fillna(nearest["partnership_id"])
        texts = [one.format(name=name, repair=repair) for name, repair in zip(calls, nearest["repair"])]
        lines.append(tr("One municipality off: {territories}.").format(territories=listed(texts, NAMED)))
    return [*lines, *_flip_lines(outcome)]


def _flip_lines(outcome: RepairOutcome) -> list[str]:
    if outcome.flips is None or outcome.what_if is None:
        return []
    line = tr("- {flip}, from “{before}” to “{after}”: {count}")
    start = tr("What if: of {count} territories {flipped} flip.")
    flipped = outcome.what_if["flip"] != Flip.UNCHANGED.value
    return [
        start.format(count=len(outcome.what_if), flipped=int(flipped.sum())),
        *(
            line.format(flip=flip_label(flip), before=class_label(before), after=class_label(after), count=count)
            for flip, before, after, count in outcome.flips.itertuples(index=False)
        ),
    ]


def _parameters(rule_set: RuleSet) -> Parameters:
    rules = rule_set.parameters
    return Parameters(
        eps=rules.eps,
        sliver_width_m=rules.sliver_width_m,
        minor_share=rules.minor_share,
        conforming=frozenset(rule_set.conforming),
    )


def _rows(frame: pd.DataFrame) -> list[int]:
    return [int(row) for row in frame["partnership"]]


def _calls(standing: Standing) -> list[str]:
    """What each partnership is called: its name, or its id."""
    return [str(name or code) for name, code in zip(standing.names, standing.ids)]


def _with_partnership(frame: pd.DataFrame, standing: Standing) -> pd.DataFrame:
    rows = frame["partnership"].to_numpy(dtype=np.int64)
    names = pd.Series(standing.names[rows], index=frame.index, dtype=object)
    return frame.assign(partnership_id=standing.ids[rows], name=names.where(names != "", None))


def _repairs(found: Repairs, standing: Standing) -> pd.DataFrame:
    """Add who it is about, and the repair in words."""
    texts = {
        RepairKind.LEAVE_OUT.value: tr("leave out {left}"),
        RepairKind.TAKE_IN.value: tr("take in {taken}"),
        RepairKind.BOTH.value: tr("leave out {left} and take in {taken}"),
    }
    frame = _with_partnership(found.repairs, standing)
    names = standing.ground.municipalities.names
    people = {True: _first_names(found, names, joins=True), False: _first_names(found, names, joins=False)}
    words = np.empty(len(frame), dtype=object)
    words[:] = [
        texts[kind].format(left=people[False].get(row, ""), taken=people[True].get(row, ""))
        for row, kind in enumerate(frame["kind"])
    ]
    return frame.assign(repair=words)


def _first_names(found: Repairs, names: np.ndarray, *, joins: bool) -> dict[int, str]:
    """Names of those that join or leave in each repair, the first of them where there are many."""
    changes = found.changes[found.changes["joins"] == joins]
    groups: dict[int, list[str]] = {}
    for repair, municipality in zip(changes["repair"].tolist(), changes["municipality"].tolist()):
        groups.setdefault(repair, []).append(str(names[municipality]))
    return {repair: listed(group, NAMED) for repair, group in groups.items()}


def _changes(found: Repairs, standing: Standing, *, wanted: bool) -> tuple[pd.DataFrame, np.ndarray]:
    """Municipalities of the smallest repairs, and their row numbers."""
    repairs = _with_partnership(found.repairs, standing)
    is_smallest = repairs["is_smallest"].to_numpy(dtype=bool)
    changes = found.changes[is_smallest[found.changes["repair"].to_numpy()]] if wanted else found.changes[:0]
    of_repair = repairs[["partnership_id", "name", "rank"]].iloc[changes["repair"].to_numpy()].reset_index(drop=True)
    rows = changes["municipality"].to_numpy(dtype=np.int64)
    ground = standing.ground
    frame = of_repair.assign(
        joins=changes["joins"].to_numpy(),
        municipality_id=ground.municipalities.ids[rows],
        municipality=ground.municipalities.names[rows],
        region=ground.regions.names[ground.lies.region[rows]],
    )
    return frame, rows


def _what_if(tried: WhatIf, standing: Standing) -> pd.DataFrame:
    return _with_partnership(tried.findings, standing)


def _repair_notes(found: Repairs, standing: Standing, options: RepairOptions) -> list[Note]:
    """Say where the list is not the whole story."""
    notes = []
    listed_counts = found.repairs.groupby("partnership").size().reindex(found.partnerships.index, fill_value=0)
    more = int((found.partnerships["repair_count"] > listed_counts).sum())
    if more and not options.only_smallest:
        text = tr(
            "Territories of which not all minimal repairs are listed: {count}. The {most} smallest are; repair_count "
            "counts all. To list more, raise {key}."
        )
        notes.append(Note(text.format(count=more, most=options.most, key="MAX_REPAIRS"), is_warning=False))
    notes += _note_of_rows(
        standing,
        found.partnerships["conforms"].eq(False).to_numpy() & (found.partnerships["repair_count"] == 0).to_numpy(),
        tr("Territories that do not conform and have no repair by this rule set: {names}."),
    )
    notes += _note_of_rows(
        standing,
        standing.differs,
        tr(
            "Territories that do not follow the borders of municipalities, and have another class by their geometry "
            "than by the municipalities of which they hold at least half: {names}. Their repairs, or that they have "
            "none, say little; assess them by geometry."
        ),
    )
    straddling = {Class.STRADDLES_ENLARGED.value, Class.STRADDLES_MINOR.value, Class.STRADDLES_SPLIT.value}
    lenient = sorted(straddling & standing.ground.parameters.conforming)
    if lenient:
        text = tr(
            "By this rule set {classes} conform. Repairs that end in such a class are not looked for, so smaller ones "
            "than those listed may exist."
        )
        notes.append(Note(text.format(classes=listed([f"“{class_label(code)}”" for code in lenient]))))
    return notes


def _note_of_rows(standing: Standing, rows: Booleans, text: str) -> list[Note]:
    calls = _calls(standing)
    names = [calls[row] for row in np.flatnonzero(rows)]
    return [Note(text.format(names=listed(names, NAMED)))] if names else []


def _tried(change: ChangeText, standing: Standing, options: RepairOptions) -> WhatIf:
    municipalities = _found_municipalities(change.municipalities, standing.ground.municipalities)
    try:
        return try_change(
            standing,
            GivenChange(
                change.kind,
                municipalities,
                _found_partnerships(change.partnerships, standing, options.territories),
                _found_region(change.region, standing, options.regions),
            ),
        )
    except ImpossibleChange as error:
        names = [str(standing.ground.municipalities.names[row]) for row in error.municipalities]
        text = _obstacle_texts()[error.obstacle].format(names=listed(names, NAMED))
        start = tr("What if ({change}): {reason}")
        raise LayerError(start.format(change=change.kind.value, reason=text)) from error


def _obstacle_texts() -> dict[Obstacle, str]:
    return {
        Obstacle.ALREADY_IN_REGION: tr("{names} lies in that region already. Choose another region in CHANGE_REGION."),
        Obstacle.ALREADY_MEMBER: tr("{names} is a member already. Give others in CHANGE_MUNICIPALITIES."),
        Obstacle.NO_MEMBER: tr("{names} is no member. Give members in CHANGE_MUNICIPALITIES."),
        Obstacle.NOBODY_STAYS: tr("no member would stay. Give fewer in CHANGE_MUNICIPALITIES."),
        Obstacle.ONE_PARTNERSHIP: tr("give one partnership in CHANGE_PARTNERSHIPS."),
        Obstacle.TWO_PARTNERSHIPS: tr("give two or more partnerships in CHANGE_PARTNERSHIPS, separated by ;."),
        Obstacle.NO_MUNICIPALITY: tr("give the municipalities in CHANGE_MUNICIPALITIES."),
        Obstacle.NO_REGION: tr("give the region to move to in CHANGE_REGION."),
    }


def _found_municipalities(text: str, municipalities: Municipalities) -> tuple[int, ...]:
    """Rows of the municipalities that a text names."""
    entries = split_members(text)
    if not entries:
        return ()
    resolved = resolve_members([entries], Gazetteer(municipalities.ids, municipalities.names))
    wrong = [
        tr("{text} (meant: {candidates}?)").format(text=row.text, candidates=row.candidates)
        if row.candidates
        else str(row.text)
        for row in resolved.problems.itertuples()
        if row.action == "skipped"
    ]
    if wrong:
        message = tr("Parameter {key}: these are no municipalities: {texts}. Give codes or names of the layer.")
        raise LayerError(message.format(key="CHANGE_MUNICIPALITIES", texts=listed(wrong, NAMED)))
    return tuple(resolved.members[0])


def _found_partnerships(text: str, standing: Standing, layer: PolygonLayer) -> tuple[int, ...]:
    entries = [entry.strip() for entry in re.split(r"[;\r\n]+", text) if entry.strip()]
    return tuple(
        _found_row(entry, standing.ids, standing.names, "CHANGE_PARTNERSHIPS", layer.name) for entry in entries
    )


def _found_region(text: str, standing: Standing, layer: PolygonLayer) -> int | None:
    regions = standing.ground.regions
    return _found_row(text.strip(), regions.ids, regions.names, "CHANGE_REGION", layer.name) if text.strip() else None


def _found_row(entry: str, ids: Sequence[object], names: Sequence[object], key: str, layer: str) -> int:
    """Row with this id, else the only one with this name."""
    for texts in (ids, names):
        rows = [row for row, one in enumerate(texts) if one == entry]
        if len(rows) == 1:
            return rows[0]
        if rows:
            message = tr("Parameter {key}: layer “{layer}” has “{entry}” more than once. Give the id.")
            raise LayerError(message.format(key=key, layer=layer, entry=entry))
    message = tr("Parameter {key}: layer “{layer}” has no “{entry}”. Give an id or a name as it stands there.")
    raise LayerError(message.format(key=key, layer=layer, entry=entry))
