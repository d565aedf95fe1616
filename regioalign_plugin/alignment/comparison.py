"""What flips between two reference sets: classes, regions, and the municipalities that moved."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..vocabulary import Class, Code, Flip
from .arrays import Booleans, Integers, Texts
from .assessment import Assessment, assess
from .border_arithmetic import RegionIndex
from .classes import classify
from .errors import OverlappingRegions, RegionOverlap
from .layers import Municipalities, Parameters, Regions, Territories
from .measures import pair_table, rank_by_id, territory_measures
from .member_overlay import OUTSIDE, MemberRegions
from .membership import HALF, MunicipalityIndex
from .overlay import overlap
from .progress import Progress, Stage, Unwatched, stop_if_cancelled

NONE = -1
MOVED_COLUMNS = (
    "municipality_id",
    "municipality",
    "region_id_before",
    "region_before",
    "region_id_after",
    "region_after",
)
RENAMED_COLUMNS = ("id_before", "name_before", "id_after", "name_after", "matched_by")


class MatchedBy(Code):
    """Why two regions count as one and the same."""

    ID = "id"
    GROUND = "ground"
    NAME = "name"


class OverlappingSet(OverlappingRegions):
    """Regions overlap each other in one of the two sets; `is_after` tells in which."""

    def __init__(self, pairs: list[RegionOverlap], *, is_after: bool) -> None:
        super().__init__(pairs)
        self.is_after = is_after


@dataclass(frozen=True)
class RegionMatch:
    """Which region of the one set is which of the other.

    Parameters
    ----------
    after
        Per region before the row of the same region after, `NONE` where there is none.
    matched_by
        Per region before a code of `MatchedBy`; None where there is none.
    reused
        Rows before of regions whose id stands for other ground after.
    after_count
        How many regions there are after.
    """

    after: Integers
    matched_by: Texts
    reused: Integers
    after_count: int

    @property
    def keys_before(self) -> Integers:
        """A number per region before, the same in both sets for the same region."""
        return np.arange(len(self.after), dtype=np.int64)

    @property
    def keys_after(self) -> Integers:
        """A number per region after, the same in both sets for the same region."""
        keys = len(self.after) + np.arange(self.after_count, dtype=np.int64)
        known = np.flatnonzero(self.after != NONE)
        keys[self.after[known]] = known
        return keys


@dataclass(frozen=True)
class Comparison:
    """What two reference sets make of the same territories.

    Parameters
    ----------
    findings
        One row per territory, in the order given: `partnership_id`, `name`; `flip` (code of `Flip`); and, each with
        `_before` and `_after`: `class`, `conforms`, `regions`, `main_region_id`, `main_region`, `main_share`, as in
        `Assessment.findings`.
    flips
        How many territories each flip concerns: `flip`, `class_before`, `class_after`, `count`; in the order of
        `Flip`, most frequent first, without those that are unchanged.
    moved
        Municipalities that lie in another region: `municipality_id`, `municipality`, and `region_id` and `region`
        with `_before` and `_after` (None outside all regions), by municipality id.
    renamed
        Regions that have another id or name and are still the same: `id_before`, `name_before`, `id_after`,
        `name_after`, `matched_by`.
    match
        Which region is which.
    before, after
        The two assessments.
    """

    findings: pd.DataFrame
    flips: pd.DataFrame
    moved: pd.DataFrame
    renamed: pd.DataFrame
    match: RegionMatch
    before: Assessment
    after: Assessment


def compare(
    territories: Territories,
    before: Regions,
    after: Regions,
    municipalities: Municipalities | None = None,
    parameters: Parameters | None = None,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> Comparison:
    """Test every territory against two reference sets, and tell what differs.

    A territory *starts to conform* when it conforms after and did not, or could not be judged, before; it *stops
    conforming* the other way round. Otherwise its class can change, or its significant regions or the main one among
    them. A region that is merely renamed is the same region (`match_regions`), so that alone flips nothing; nor does
    a share that shifts between the same regions. Of regions with equal shares the main one is, in both sets, the
    first by its id before.

    All geometries are valid and in one planar CRS with metre units.

    Raises
    ------
    OverlappingSet
        When regions of one set overlap each other by more than noise.
    Cancelled
        When the user stopped it.
    """
    parameters, progress = parameters or Parameters(), progress or Unwatched()
    # Municipalities cost an assessment time and change no class, unless territories are lists of them.
    blocks = municipalities if territories.member_lists is not None else None

    def assessed(regions: Regions, stage: Progress, *, is_after: bool) -> Assessment:
        try:
            return assess(territories, regions, blocks, None, parameters, threads=threads, progress=stage)
        except OverlappingRegions as error:
            raise OverlappingSet(error.pairs, is_after=is_after) from error

    old = assessed(before, Stage(progress, 0.0, 0.45), is_after=False)
    stop_if_cancelled(progress)
    match = match_regions(before, after, parameters, threads=threads)
    ranked = _ranked_ids(before, after, match)
    new = assessed(replace(after, ids=ranked), Stage(progress, 0.45, 0.9), is_after=True)
    new = _with_ids(new, dict(zip(ranked, after.ids)))
    findings = _findings(old, new, before, after, match)
    moved = _no_rows(MOVED_COLUMNS)
    if municipalities is not None:
        moved = moved_municipalities(municipalities, before, after, match, threads=threads)
    progress.report(1.0)
    return Comparison(findings, count_flips(findings), moved, _renamed(before, after, match), match, old, new)


def match_regions(before: Regions, after: Regions, parameters: Parameters, *, threads: int = 2) -> RegionMatch:
    """Tell which region after is which region before.

    Regions are the same if they have the same id and share at least half of the smaller one: an id that stands for
    other ground was reused. Of the others, those are the same that hold the same ground, but for noise: Regio
    Oostende became Middenkust. Last, those that have the same name and share at least half of the smaller one, for
    sets with different codes of which some regions changed ground.
    """
    rows = len(before.ids), len(after.ids)
    index = RegionIndex(after.geometries)
    found = overlap(before.geometries, index, noise_share=parameters.eps, threads=threads)
    limits = (index.area_m2, parameters.eps, parameters.sliver_width_m)
    pairs = pair_table(found, *limits)
    smaller = np.minimum(found.territory_area_m2[found.territory], index.area_m2[found.region])
    shared = np.zeros(rows, dtype=bool)
    shared[found.territory, found.region] = found.area_m2 >= HALF * smaller

    measures = territory_measures(found, pairs, *limits)
    all_delimited = np.ones(rows[1], dtype=bool)
    classes = classify(measures, pairs, found.territory_area_m2 > 0, all_delimited, parameters.minor_share)
    same_ground = np.zeros(rows, dtype=bool)
    whole = np.flatnonzero(classes == Class.COINCIDES.value)
    same_ground[whole, measures["main"].to_numpy()[whole]] = True

    same_id = before.ids[:, np.newaxis] == after.ids[np.newaxis, :]
    same_name = _folded(before.names)[:, np.newaxis] == _folded(after.names)[np.newaxis, :]
    partner, matched_by = np.full(rows[0], NONE, dtype=np.int64), np.full(rows[0], None, dtype=object)
    for reason, alike in (
        (MatchedBy.ID, same_id & shared),
        (MatchedBy.GROUND, same_ground),
        (MatchedBy.NAME, same_name & shared),
    ):
        _match(partner, matched_by, alike, reason)
    reused = np.flatnonzero((same_id & ~shared).any(axis=1))
    return RegionMatch(partner, matched_by, reused, rows[1])


def _match(partner: Integers, matched_by: Texts, alike: Booleans, reason: MatchedBy) -> None:
    """Pair regions that are alike and still without a partner, where that is clear."""
    free = alike & (partner == NONE)[:, np.newaxis]
    free[:, partner[partner != NONE]] = False
    clear = free & (free.sum(axis=1) == 1)[:, np.newaxis] & (free.sum(axis=0) == 1)[np.newaxis, :]
    rows, columns = np.nonzero(clear)
    partner[rows] = columns
    matched_by[rows] = reason.value


def moved_municipalities(
    municipalities: Municipalities, before: Regions, after: Regions, match: RegionMatch, *, threads: int = 2
) -> pd.DataFrame:
    """List the municipalities that lie in another region; a municipality lies where at least half of it does.

    Returns
    -------
    pd.DataFrame
        See `Comparison.moved`.
    """
    index = MunicipalityIndex(municipalities.geometries)
    old, new = (
        MemberRegions.of(index, RegionIndex(regions.geometries), threads=threads).region for regions in (before, after)
    )
    rows = np.flatnonzero(_key(match.keys_before, old) != _key(match.keys_after, new))
    rows = rows[np.argsort(municipalities.ids[rows], kind="stable")]
    columns = (
        municipalities.ids[rows],
        municipalities.names[rows],
        _text(before.ids, old[rows]),
        _text(before.names, old[rows]),
        _text(after.ids, new[rows]),
        _text(after.names, new[rows]),
    )
    return pd.DataFrame(dict(zip(MOVED_COLUMNS, columns)))


def flip_of(findings: pd.DataFrame, regions_differ: Booleans) -> Texts:
    """Name the flip of each territory.

    Parameters
    ----------
    findings
        With `class` and `conforms` (True, False or None), each `_before` and `_after`.
    regions_differ
        Whether a territory has other significant regions, or another main one.

    Returns
    -------
    Texts
        One code of `Flip` per territory.
    """
    did, does = (np.array([answer is True for answer in findings[f"conforms_{when}"]]) for when in ("before", "after"))
    flips = np.full(len(findings), Flip.UNCHANGED.value, dtype=object)
    if not len(findings):
        return flips
    for code, applies in (
        (Flip.REGIONS_CHANGED, regions_differ),
        (Flip.CLASS_CHANGED, (findings["class_before"] != findings["class_after"]).to_numpy()),
        (Flip.STOPS_CONFORMING, did & ~does),
        (Flip.STARTS_TO_CONFORM, does & ~did),
    ):
        flips[applies] = code.value
    return flips


def _ranked_ids(before: Regions, after: Regions, match: RegionMatch) -> Texts:
    """Ids for the regions after that sort as those before do.

    Of regions with equal shares the first by id is the main one: that must not depend on new ids for old regions.
    """
    place = len(before.ids) + rank_by_id(after.ids)
    known = match.after != NONE
    place[match.after[known]] = rank_by_id(before.ids)[known]
    return np.array([f"{number:09}" for number in place], dtype=object)


def _with_ids(assessment: Assessment, ids: dict[str, str]) -> Assessment:
    """Put the ids of the layer back."""
    return replace(
        assessment,
        findings=assessment.findings.assign(main_region_id=_looked_up(assessment.findings["main_region_id"], ids)),
        overlaps=assessment.overlaps.assign(region_id=_looked_up(assessment.overlaps["region_id"], ids)),
    )


def _looked_up(values: pd.Series, ids: dict[str, str]) -> Texts:
    found = np.full(len(values), None, dtype=object)
    found[:] = [ids.get(value) for value in values]
    return found


def _findings(old: Assessment, new: Assessment, before: Regions, after: Regions, match: RegionMatch) -> pd.DataFrame:
    findings = old.findings[["partnership_id", "name"]].copy()
    for column in ("class", "conforms", "regions", "main_region_id", "main_region", "main_share"):
        findings[f"{column}_before"] = old.findings[column].to_numpy()
        findings[f"{column}_after"] = new.findings[column].to_numpy()
    ids = findings["partnership_id"]
    width = len(before.ids) + len(after.ids)
    held = _held(old, ids, before.ids, match.keys_before, width), _held(new, ids, after.ids, match.keys_after, width)
    differ = np.zeros(len(findings), dtype=bool)
    for one, other in zip(*held):
        differ[np.setxor1d(one, other) // width] = True
    findings.insert(2, "flip", flip_of(findings, differ))
    return findings


def _held(
    assessment: Assessment, partnership_ids: pd.Series, region_ids: Texts, keys: Integers, width: int
) -> tuple[Integers, Integers]:
    """Pairs of territory and region key as one number: the significant regions, and the main ones."""
    pairs = assessment.overlaps
    row = pd.Index(partnership_ids).get_indexer(pairs["partnership_id"])
    region = pd.Index(region_ids).get_indexer(pairs["region_id"])
    number = row * width + keys[region]
    counts = pairs["significant"].to_numpy(dtype=bool)
    return number[counts], number[counts & pairs["is_main"].to_numpy(dtype=bool)]


def count_flips(findings: pd.DataFrame) -> pd.DataFrame:
    """Count findings by `flip`, `class_before` and `class_after`; those that are unchanged are left out."""
    kinds = ["flip", "class_before", "class_after"]
    flipped = findings[findings["flip"] != Flip.UNCHANGED.value]
    counts = flipped.groupby(kinds, sort=True).size().rename("count").reset_index()
    order = {code.value: rank for rank, code in enumerate(Flip)}
    counts["rank"] = counts["flip"].map(order)
    counts = counts.sort_values(["rank", "count"], ascending=[True, False], kind="stable", ignore_index=True)
    return counts[[*kinds, "count"]]


def _renamed(before: Regions, after: Regions, match: RegionMatch) -> pd.DataFrame:
    rows = np.flatnonzero(match.after != NONE)
    other = match.after[rows]
    differs = (before.ids[rows] != after.ids[other]) | (before.names[rows] != after.names[other])
    rows, other = rows[differs], other[differs]
    columns = before.ids[rows], before.names[rows], after.ids[other], after.names[other], match.matched_by[rows]
    return pd.DataFrame(dict(zip(RENAMED_COLUMNS, columns)))


def _key(keys: Integers, rows: Integers) -> Integers:
    """Key of each region, `OUTSIDE` for none."""
    return np.where(rows == OUTSIDE, OUTSIDE, keys[rows])


def _text(texts: Texts, rows: Integers) -> Texts:
    """Text of each region, None for none."""
    return np.append(texts, np.array([None], dtype=object))[rows]


def _folded(names: Texts) -> Texts:
    folded = np.empty(len(names), dtype=object)
    folded[:] = [" ".join(str(name).casefold().split()) for name in names]
    return folded


def _no_rows(columns: tuple[str, ...]) -> pd.DataFrame:
    return pd.DataFrame({name: np.zeros(0, dtype=object) for name in columns})
