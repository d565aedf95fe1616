"""The main job: every territory tested against the reference regions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
import shapely

from ..vocabulary import Flag
from .aberrations import find_aberrations
from .arrays import Booleans, Integers, RowLists, Texts, sum_per_row, text_at
from .border_arithmetic import RegionIndex
from .classes import classify, conforming
from .contiguity import MunicipalityGraph, gaps_closed_parts, in_more_parts
from .grounds import Ground, ground_evidence
from .hosts import Bodies, find_hosts, hosted_table
from .layers import Landscape, Municipalities, Parameters, Regions, Territories
from .listed import Listed, merge_tables
from .measures import pair_table, rank_by_id, territory_measures
from .member_overlay import MemberRegions, MemberTables
from .membership import HALF, Membership, MunicipalityIndex, find_members
from .overlay import Overlaps, overlap
from .pieces import OUTSIDE_ALL, cut_pieces
from .progress import Progress, Stage, Unwatched
from .reference_check import check_regions
from .siblings import overlapping_siblings

_NAMED = 5


@dataclass(frozen=True)
class Assessment:
    """What the test of all territories found.

    Parameters
    ----------
    findings
        One row per territory, in the order given: `partnership_id`, `name`, `sector`; `class` (code), `conforms`
        (True, False, or None where there is nothing to judge); `main_region_id`, `main_region` (None where there
        is none), `main_share`; `region_count` (significant regions); `regions` ("Kempen 96.2 %, Rivierenland
        3.8 %", significant ones, largest first); `outside_share`; `fit`, `splits`, `effective_splits`,
        `uncertainty_bits` (NaN where not assessable); `member_share_main` and `weighted_share_main`, the share of the
        main region by number and by weight of members (NaN without a list of members); `member_count` (None without
        municipalities); `flags`
        (codes, sorted, comma-separated) and `flag_detail` ("donut: Herstappe; sliver: Kempen 0.2 %").
    overlaps
        One row per territory and region that share ground: `partnership_id`, `region_id`, `region_name`,
        `area_m2`, `share`, `cover`, `significant`, `whole`, `is_main`.
    pieces
        What lies outside the main regions: `partnership_id`, `region_id` (None outside all regions), `area_m2`,
        `share` of the territory, `geometry`; None where not asked for.
    evidence
        Same rows as `findings`, for the grounds of an exception: `class`, `sector`, `member_count`,
        `region_count`, `area_m2`, `median_region_area_m2`, `median_region_members` (None without
        municipalities), `weight` and `median_region_weight` (NaN without weights), `outside_share`,
        `main_region_jaccard`; `landscape_known`, `landscape_feature`, `landscape_share`, `landscape_jaccard`,
        `landscape_border`, `landscape_district` (see `landscape_evidence`); `host_id`, `host`, `host_share`,
        `host_nests`, `host_members`, `host_members_nest`, `host_region_count`, `host_in_one_region` (see
        `hosted_table`; None without a host).
    gaps
        Holes in the union of the regions: `area_m2`, `mean_width_m`, `x`, `y`, largest first.
    exact_by
        How many territories each method of overlay solved.
    hosted
        A row per territory that names a host, see `hosted_table`; None where the territories have no hosts.
    """

    findings: pd.DataFrame
    overlaps: pd.DataFrame
    pieces: pd.DataFrame | None
    evidence: pd.DataFrame
    gaps: pd.DataFrame
    exact_by: dict[str, int]
    hosted: pd.DataFrame | None = None


def assess(
    territories: Territories,
    regions: Regions,
    municipalities: Municipalities | None = None,
    landscape: Landscape | None = None,
    parameters: Parameters | None = None,
    *,
    hosts: Territories | None = None,
    with_pieces: bool = False,
    threads: int = 2,
    progress: Progress | None = None,
) -> Assessment:
    """Test every territory against the reference regions (DESIGN 3 and 4).

    All geometries are valid and in one planar CRS with metre units. `hosts` are those of a layer of their own, among
    which the hosts that the territories name are looked for first.

    Raises
    ------
    OverlappingRegions
        When regions overlap each other by more than noise.
    Cancelled
        When the user stopped it.
    """
    return _Run(
        territories,
        regions,
        municipalities,
        landscape,
        hosts,
        parameters or Parameters(),
        threads,
        progress or Unwatched(),
    ).assessment(with_pieces=with_pieces)


class _Run:
    """One assessment, step by step."""

    def __init__(
        self,
        territories: Territories,
        regions: Regions,
        municipalities: Municipalities | None,
        landscape: Landscape | None,
        hosts: Territories | None,
        parameters: Parameters,
        threads: int,
        progress: Progress,
    ) -> None:
        self.territories = territories
        self.regions = regions
        self.municipalities = municipalities
        self.landscape = landscape
        self.hosts = hosts
        self.parameters = parameters
        self.threads = threads
        self.progress = progress
        self.index = RegionIndex(regions.geometries)
        self.municipality_index = MunicipalityIndex(municipalities.geometries) if municipalities else None

    def assessment(self, *, with_pieces: bool) -> Assessment:
        gaps = check_regions(self.index, self.parameters, threads=self.threads, progress=self._stage(0.0, 0.05))
        membership = self._membership()
        listed = self._listed(membership)
        overlaps = overlap(
            self.territories.geometries if listed is None else listed.to_overlay(self.territories.geometries),
            self.index,
            noise_share=self.parameters.eps,
            threads=self.threads,
            progress=self._stage(0.3, 0.7),
        )
        pairs, measures = self._measured(overlaps)
        notes = _Notes(len(measures))
        if listed is not None:
            tables = listed.tables(self.index, self.regions, self.parameters)
            self._note_lists(notes, listed, measures, tables)
            membership = listed.membership
            pairs, measures = merge_tables(pairs, measures, tables, listed.rows)
        self._flag(notes, pairs, measures, membership)
        findings = self._findings(pairs, measures, membership, notes)
        hosted = self._hosted(findings, membership)
        evidence = self._evidence(findings, measures, membership, hosted)
        pieces = self._pieces(pairs, measures) if with_pieces else None
        self.progress.report(1.0)
        return Assessment(findings, self._overlap_table(pairs), pieces, evidence, gaps, overlaps.exact_by, hosted)

    def _listed(self, drawn: Membership | None) -> Listed | None:
        """Territories that name their members, if there are any."""
        lists, municipalities = self.territories.member_lists, self.municipalities
        if lists is None or drawn is None or municipalities is None or self._member_regions is None:
            return None
        return Listed(lists, drawn, municipalities.names, self._member_regions)

    def _note_lists(self, notes: _Notes, listed: Listed, measures: pd.DataFrame, tables: MemberTables) -> None:
        """Flag what is wrong with lists, and where list and geometry disagree."""
        notes.add(Flag.DUPLICATE_MEMBER, _filled(listed.lists.duplicates))
        notes.add(Flag.UNKNOWN_MEMBER, _filled(listed.lists.unknown))
        has_ground = shapely.area(self.territories.geometries) > 0
        notes.add(Flag.MISMATCH, listed.disagreements(has_ground, measures, tables))

    def _stage(self, start: float, end: float) -> Stage:
        return Stage(self.progress, start, end)

    def _measured(self, overlaps: Overlaps) -> tuple[pd.DataFrame, pd.DataFrame]:
        limits = (self.index.area_m2, self.parameters.eps, self.parameters.sliver_width_m)
        pairs = pair_table(overlaps, *limits, region_rank=rank_by_id(self.regions.ids))
        measures = territory_measures(overlaps, pairs, *limits)
        measures["class"] = classify(
            measures, pairs, overlaps.territory_area_m2 > 0, self.regions.delimited, self.parameters.minor_share
        )
        measures["area_m2"] = overlaps.territory_area_m2
        measures["member_share_main"] = np.nan
        measures["weighted_share_main"] = np.nan
        return pairs, measures

    def _membership(self) -> Membership | None:
        if self.municipality_index is None:
            return None
        return find_members(
            self.territories.geometries,
            self.municipality_index,
            threads=self.threads,
            progress=self._stage(0.05, 0.3),
        )

    def _flag(self, notes: _Notes, pairs: pd.DataFrame, measures: pd.DataFrame, membership: Membership | None) -> None:
        notes.add(Flag.SLIVER, _slivers(pairs, self.regions.names))
        notes.mark(Flag.INVALID_FIXED, self.territories.invalid_fixed)
        self._note_contiguity(notes, pairs, measures, membership)
        siblings = overlapping_siblings(
            self.territories.geometries,
            self.territories.sectors,
            membership,
            self.parameters,
            threads=self.threads,
            progress=self._stage(0.7, 0.8),
        )
        labels = np.where(self.territories.names == "", self.territories.ids, self.territories.names)
        notes.add(Flag.OVERLAPS_SIBLING, _named(siblings, labels))

    def _note_contiguity(
        self, notes: _Notes, pairs: pd.DataFrame, measures: pd.DataFrame, membership: Membership | None
    ) -> None:
        if membership is None or self.municipalities is None or self._member_regions is None:
            notes.mark(Flag.NON_CONTIGUOUS, in_more_parts(self.territories.geometries, self._natural_parts(pairs)))
            return
        graph = MunicipalityGraph(self.municipalities.geometries)
        members = membership.members
        apart = graph.non_contiguous(members.indptr, members.indices)
        notes.add(Flag.NON_CONTIGUOUS, _named(apart, self.municipalities.names))
        donuts = graph.donuts(members.indptr, members.indices, _in_a_region(self._member_regions))
        notes.add(Flag.DONUT, _named(donuts, self.municipalities.names))
        self._note_aberrations(notes, measures, members, graph, donuts)

    def _note_aberrations(
        self, notes: _Notes, measures: pd.DataFrame, members: RowLists, graph: MunicipalityGraph, donuts: RowLists
    ) -> None:
        if self.municipalities is None or self._member_regions is None:
            return
        region = self._member_regions.region
        found = find_aberrations(members, measures["main"].to_numpy(), region, graph, donuts)
        names = self.municipalities.names
        places = _with_region(names, text_at(self.regions.names, region))
        notes.add(Flag.SINGLE_FOREIGN_MEMBER, _named(found.foreign, places))
        notes.add(Flag.EXCLAVE, _named(found.exclaves, places))
        notes.add(Flag.REGION_WITH_DONUT, _named(found.region_donuts, places))
        corridors = found.corridors.members
        sizes = [" + ".join(map(str, found.corridors.sizes[row])) for row in range(len(corridors.indices))]
        texts = [f"{name} ({size})" for name, size in zip(names[corridors.indices], sizes)]
        notes.add(Flag.CORRIDOR, _grouped(corridors.owner(), texts))

    def _natural_parts(self, pairs: pd.DataFrame) -> Integers:
        """Parts beyond the first that each territory may have, since its regions are in pieces themselves."""
        extra = gaps_closed_parts(self.regions.geometries) - 1
        real = pairs[pairs["significant"]]
        owner, region = real["territory"].to_numpy(), real["region"].to_numpy()
        return sum_per_row(owner, extra[region], len(self.territories.ids)).astype(np.int64)

    @cached_property
    def _member_regions(self) -> MemberRegions | None:
        """Which municipality lies in which region."""
        if self.municipalities is None or self.municipality_index is None:
            return None
        weights = self.municipalities.weights
        return MemberRegions.of(self.municipality_index, self.index, weights, threads=self.threads)

    def _findings(
        self, pairs: pd.DataFrame, measures: pd.DataFrame, membership: Membership | None, notes: _Notes
    ) -> pd.DataFrame:
        main = measures["main"].to_numpy()
        classes = measures["class"].to_numpy()
        members = _none_if_missing(membership.members.sizes if membership else None, len(measures))
        return pd.DataFrame(
            {
                "partnership_id": self.territories.ids,
                "name": self.territories.names,
                "sector": self.territories.sectors,
                "class": classes,
                "conforms": conforming(classes, self.parameters.conforming),
                "main_region_id": text_at(self.regions.ids, main),
                "main_region": text_at(self.regions.names, main),
                "main_share": measures["main_share"],
                "region_count": measures["region_count"],
                "regions": _readable_regions(pairs, self.regions.names, len(measures)),
                "outside_share": measures["outside_share"],
                "fit": measures["fit"],
                "splits": measures["splits"],
                "effective_splits": measures["effective_splits"],
                "uncertainty_bits": measures["uncertainty_bits"],
                "member_share_main": measures["member_share_main"],
                "weighted_share_main": measures["weighted_share_main"],
                "member_count": members,
                "flags": notes.codes(),
                "flag_detail": notes.details(),
            }
        )

    def _evidence(
        self,
        findings: pd.DataFrame,
        measures: pd.DataFrame,
        membership: Membership | None,
        hosted: pd.DataFrame | None,
    ) -> pd.DataFrame:
        members = membership.members if membership else None
        municipalities = self.municipalities.geometries if self.municipalities else None
        ground = Ground(self.index, self._member_regions, self.landscape, self.parameters, municipalities, self.threads)
        progress = self._stage(0.8, 0.9)
        return ground_evidence(self.territories, findings, measures, members, hosted, ground, progress)

    def _hosted(self, findings: pd.DataFrame, membership: Membership | None) -> pd.DataFrame | None:
        """Tell of territories that name a host whether they nest in it."""
        named = self.territories.hosts
        if named is None:
            return None
        bodies = self._bodies(self.territories, findings, membership)
        if self.hosts is not None:
            bodies = bodies.and_then(self._bodies_of_hosts(self.hosts))
        municipalities = self.municipality_index.as_regions if self.municipality_index else None
        return hosted_table(
            named,
            find_hosts(named, self.territories.ids, None if self.hosts is None else self.hosts.ids),
            bodies,
            self.parameters,
            municipalities,
            self.municipalities.names if self.municipalities else None,
            threads=self.threads,
        )

    def _bodies_of_hosts(self, hosts: Territories) -> Bodies:
        """Lay the hosts of their own layer over regions and municipalities, as the territories were."""
        _, measures = self._measured(overlap(hosts.geometries, self.index, threads=self.threads))
        membership = None
        if self.municipality_index is not None:
            membership = find_members(hosts.geometries, self.municipality_index, threads=self.threads)
        main_region = text_at(self.regions.names, measures["main"].to_numpy())
        return self._bodies(hosts, measures.assign(main_region=main_region), membership)

    def _bodies(self, territories: Territories, found: pd.DataFrame, membership: Membership | None) -> Bodies:
        return Bodies(
            ids=territories.ids,
            names=territories.names,
            geometries=territories.geometries,
            classes=found["class"].to_numpy(dtype=object),
            region_count=found["region_count"].to_numpy(),
            main_region=found["main_region"].to_numpy(dtype=object),
            members=membership.members if membership else None,
        )

    def _pieces(self, pairs: pd.DataFrame, measures: pd.DataFrame) -> pd.DataFrame:
        has_ground = shapely.area(self.territories.geometries) > 0
        pieces = cut_pieces(
            self.territories.geometries,
            self.index,
            pairs[has_ground[pairs["territory"].to_numpy()]],
            measures["outside_significant"].to_numpy() & has_ground,
            threads=self.threads,
            progress=self._stage(0.9, 1.0),
        )
        territory, region = pieces["territory"].to_numpy(), pieces["region"].to_numpy()
        return pd.DataFrame(
            {
                "partnership_id": self.territories.ids[territory],
                "region_id": text_at(self.regions.ids, np.where(region == OUTSIDE_ALL, -1, region)),
                "area_m2": pieces["area_m2"],
                "share": pieces["area_m2"] / measures["area_m2"].to_numpy()[territory],
                "geometry": pieces["geometry"],
            }
        )

    def _overlap_table(self, pairs: pd.DataFrame) -> pd.DataFrame:
        table = pairs[["area_m2", "share", "cover", "significant", "whole", "is_main"]].copy()
        region = pairs["region"].to_numpy()
        table.insert(0, "partnership_id", self.territories.ids[pairs["territory"].to_numpy()])
        table.insert(1, "region_id", self.regions.ids[region])
        table.insert(2, "region_name", self.regions.names[region])
        return table


class _Notes:
    """Booleans of each territory, with the names that a flag is about."""

    def __init__(self, count: int) -> None:
        self._found: list[dict[str, str]] = [{} for _ in range(count)]

    def mark(self, flag: Flag, rows: Booleans) -> None:
        """Set a flag that needs no detail."""
        self.add(flag, {int(row): "" for row in np.flatnonzero(rows)})

    def add(self, flag: Flag, details: dict[int, str]) -> None:
        """Set a flag with its detail per territory row."""
        for row, detail in details.items():
            self._found[row][flag.value] = detail

    def codes(self) -> list[str]:
        """Booleans of each territory, sorted, comma-separated."""
        return [",".join(sorted(found)) for found in self._found]

    def details(self) -> list[str]:
        """Booleans that are about something, with what."""
        return ["; ".join(f"{flag}: {found[flag]}" for flag in sorted(found) if found[flag]) for found in self._found]


def _in_a_region(municipalities: MemberRegions) -> Booleans:
    """Municipalities of which at least half lies in the reference regions; others are ground like a hole."""
    return municipalities.outside_m2 <= HALF * municipalities.area_m2


def _slivers(pairs: pd.DataFrame, names: Texts) -> dict[int, str]:
    """Regions that a territory touches without a significant share, by territory row."""
    thin = pairs[~pairs["significant"]]
    return _grouped(thin["territory"].to_numpy(), _with_share(thin, names))


def _readable_regions(pairs: pd.DataFrame, names: Texts, count: int) -> list[str]:
    real = pairs[pairs["significant"]].sort_values(["territory", "share"], ascending=[True, False], kind="stable")
    texts = _grouped(real["territory"].to_numpy(), _with_share(real, names), most=len(names))
    return [texts.get(row, "") for row in range(count)]


def _with_share(pairs: pd.DataFrame, names: Texts) -> list[str]:
    """Region and share of each pair; by members "Kempen 27/28": how many of the region's municipalities take part."""
    regions = names[pairs["region"].to_numpy()]
    texts = [f"{name} {share_text(share)}" for name, share in zip(regions, pairs["share"].to_numpy())]
    if "members" not in pairs:
        return texts
    counts, sizes = pairs["members"].to_numpy(), pairs["region_members"].to_numpy()
    for row in np.flatnonzero(~np.isnan(counts)):
        texts[row] = f"{regions[row]} {int(counts[row])}/{int(sizes[row])}"
    return texts


def share_text(share: float) -> str:
    """Share as a percentage that never says 100 % of a part nor 0 % of something: "96.2 %", "<0.1 %", ">99.9 %"."""
    if 0.0 < share < 0.0005:
        return "<0.1 %"
    if 0.9995 <= share < 1.0 - 1e-9:
        return ">99.9 %"
    return f"{100.0 * share:.1f} %"


def _filled(texts: Texts) -> dict[int, str]:
    return {row: str(text) for row, text in enumerate(texts) if text}


def _named(lists: RowLists, names: Texts) -> dict[int, str]:
    owner = lists.owner()
    return _grouped(owner, [str(name) for name in names[lists.indices]])


def _with_region(names: Texts, regions: Texts) -> Texts:
    """Name each municipality with its region, if it has one: "Nijlen (Rivierenland)"."""
    places = np.empty(len(names), dtype=object)
    places[:] = [str(name) if region is None else f"{name} ({region})" for name, region in zip(names, regions)]
    return places


def _grouped(owner: Integers, texts: list[str], most: int = _NAMED) -> dict[int, str]:
    """Texts of each owner joined, the first `most` of them."""
    groups: dict[int, list[str]] = {}
    for row, text in zip(owner.tolist(), texts):
        groups.setdefault(row, []).append(text)
    return {
        row: ", ".join(group[:most]) + (f" (+{len(group) - most})" if len(group) > most else "")
        for row, group in groups.items()
    }


def _none_if_missing(values: Integers | None, count: int) -> Texts:
    found = np.full(count, None, dtype=object)
    if values is not None:
        found[:] = [int(value) for value in values]
    return found
