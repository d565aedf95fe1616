"""Where the partnerships of a layer stand by their members: the start of repairs and of what-if."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import shapely

from .arrays import Booleans, Integers, RowLists, Texts
from .border_arithmetic import RegionIndex
from .classes import classify
from .contiguity import MunicipalityGraph
from .layers import Municipalities, Parameters, Regions, Territories
from .measures import pair_table, rank_by_id, territory_measures
from .member_findings import MemberFindings, MemberGround, member_findings
from .membership import Membership, MunicipalityIndex, find_members
from .overlay import overlap
from .progress import Progress, Stage, Unwatched, stop_if_cancelled
from .reference_check import check_regions


@dataclass(frozen=True)
class Standing:
    """The partnerships, their members, and what these come to.

    Parameters
    ----------
    ids, names
        Of each partnership, as text.
    members
        Municipalities of each partnership: those it names, else those of which at least half lies inside it.
    ground
        Municipalities and regions.
    findings
        Class and measures by members.
    differs
        True where the geometry of a partnership without a list has another class than its members: it does not
        follow the borders of municipalities, and a change of members says little about it.
    """

    ids: Texts
    names: Texts
    members: RowLists
    ground: MemberGround
    findings: MemberFindings
    differs: Booleans

    @cached_property
    def graph(self) -> MunicipalityGraph:
        """Which municipalities border on each other; found when it is first asked for."""
        return MunicipalityGraph(self.ground.municipalities.geometries)

    def cut_off(self, members: RowLists) -> RowLists:
        """Members that are cut off from the others, of each list."""
        return self.graph.non_contiguous(members.indptr, members.indices)

    def enclosed(self, members: RowLists) -> RowLists:
        """Municipalities in the regions that are no member but enclosed by members, of each list."""
        return self.graph.donuts(members.indptr, members.indices, self.ground.lies.region >= 0)


def take_standing(
    territories: Territories,
    municipalities: Municipalities,
    regions: Regions,
    parameters: Parameters | None = None,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> Standing:
    """Find the members of every partnership and classify them (DESIGN 3 and 4), all by counting municipalities.

    All geometries are valid and in one planar CRS with metre units.

    Raises
    ------
    OverlappingRegions
        When regions overlap each other by more than noise.
    Cancelled
        When the user stopped it.
    """
    parameters, progress = parameters or Parameters(), progress or Unwatched()
    region_index, index = RegionIndex(regions.geometries), MunicipalityIndex(municipalities.geometries)
    check_regions(region_index, parameters, threads=threads, progress=Stage(progress, 0.0, 0.1))
    territories = _without_ground_of_lists(territories)
    drawn = find_members(territories.geometries, index, threads=threads, progress=Stage(progress, 0.1, 0.6))
    stop_if_cancelled(progress)
    ground = MemberGround.of(municipalities, index, regions, region_index, parameters, threads=threads)
    members = _members(territories, drawn)
    findings = member_findings(members, ground)
    differs = np.zeros(len(members), dtype=bool)
    rows = np.flatnonzero(~drawn.exact & (shapely.area(territories.geometries) > 0))
    if len(rows):
        stage = Stage(progress, 0.6, 1.0)
        by_geometry = _classes(territories, rows, region_index, ground, threads=threads, progress=stage)
        differs[rows] = by_geometry != findings.table["class"].to_numpy()[rows]
    progress.report(1.0)
    return Standing(territories.ids, territories.names, members, ground, findings, differs)


def _without_ground_of_lists(territories: Territories) -> Territories:
    """Leave out the geometry of those that name their members: the list says it all."""
    if territories.member_lists is None:
        return territories
    geometries = territories.geometries.copy()
    geometries[territories.member_lists.members.found] = None
    return replace(territories, geometries=geometries)


def _members(territories: Territories, drawn: Membership) -> RowLists:
    """Members by list where there is one, else by geometry."""
    lists = territories.member_lists
    if lists is None:
        return drawn.members
    named, by_geometry = lists.members, drawn.members
    owner = np.concatenate([named.owner(), by_geometry.owner()])
    member = np.concatenate([named.indices, by_geometry.indices])
    return RowLists.of_pairs(len(named), owner, member)


def _classes(
    territories: Territories,
    rows: Integers,
    index: RegionIndex,
    ground: MemberGround,
    *,
    threads: int,
    progress: Progress,
) -> Texts:
    """Classes of some territories by their geometry."""
    rules = ground.parameters
    found = overlap(territories.geometries[rows], index, noise_share=rules.eps, threads=threads, progress=progress)
    limits = (index.area_m2, rules.eps, rules.sliver_width_m)
    pairs = pair_table(found, *limits, region_rank=rank_by_id(ground.regions.ids))
    measures = territory_measures(found, pairs, *limits)
    has_area = found.territory_area_m2 > 0
    return classify(measures, pairs, has_area, ground.regions.delimited, rules.minor_share)
