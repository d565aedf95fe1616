"""What data show for the grounds of an exception, per territory: size, landscape and host (DESIGN 6)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from .arrays import Booleans, Floats, Geometries, RowLists, sum_per_row
from .border_arithmetic import RegionIndex
from .inner_border import outer_border
from .landscape import LANDSCAPE_COLUMNS, jaccard, landscape_evidence
from .layers import Landscape, Parameters, Territories
from .member_overlay import MemberRegions
from .progress import Progress

_FROM_FINDINGS = ("class", "sector", "member_count", "region_count", "outside_share")
_FROM_HOSTED = {
    "host_name": "host",
    "host_id": "host_id",
    "share_inside": "host_share",
    "nests": "host_nests",
    "members_inside": "host_members",
    "members_nest": "host_members_nest",
    "host_region_count": "host_region_count",
    "host_in_one_region": "host_in_one_region",
}


@dataclass(frozen=True)
class Ground:
    """The regions, and what helps to judge what is laid over them.

    Parameters
    ----------
    regions
        The prepared regions.
    member_regions
        Which municipality lies in which region; None without municipalities.
    landscape
        The landscape features; None without.
    parameters
        The limits.
    municipalities
        Their geometries; None without.
    threads
        As for `overlap`.
    """

    regions: RegionIndex
    member_regions: MemberRegions | None
    landscape: Landscape | None
    parameters: Parameters
    municipalities: Geometries | None = None
    threads: int = 2


def ground_evidence(
    territories: Territories,
    findings: pd.DataFrame,
    measures: pd.DataFrame,
    members: RowLists | None,
    hosted: pd.DataFrame | None,
    ground: Ground,
    progress: Progress,
) -> pd.DataFrame:
    """Gather the evidence for the grounds of an exception.

    Parameters
    ----------
    territories
        The territories.
    findings
        Their findings, see `Assessment.findings`.
    measures
        With `area_m2`, `main` and `main_share` of each.
    members
        Members of each; None without municipalities.
    hosted
        What `hosts.hosted_table` found; None where no hosts are known.
    ground
        The regions and what else there is.
    progress
        Who watches.

    Returns
    -------
    pd.DataFrame
        One row per territory; the columns are named in `Assessment.evidence`.
    """
    area = measures["area_m2"].to_numpy()
    likeness = _likeness_to_main(measures, ground.regions)
    evidence = findings[list(_FROM_FINDINGS)].copy()
    evidence["area_m2"] = area
    evidence["median_region_area_m2"] = float(np.median(ground.regions.area_m2))
    evidence["main_region_jaccard"] = likeness
    _add_members(evidence, members, ground.member_regions)
    _add_hosts(evidence, hosted)
    conforms = np.array([answer is True for answer in findings["conforms"]], dtype=np.bool_)
    has_ground = shapely.area(territories.geometries) > 0
    _add_landscape(evidence, territories, ~conforms & (area > 0) & has_ground, ground, progress)
    return evidence


def _likeness_to_main(measures: pd.DataFrame, regions: RegionIndex) -> Floats:
    """Likeness of each territory and its main region, 0 where it has none."""
    area, main = measures["area_m2"].to_numpy(), measures["main"].to_numpy()
    known = main >= 0
    likeness = np.zeros(len(area))
    shared = measures["main_share"].to_numpy()[known] * area[known]
    likeness[known] = jaccard(shared, area[known], regions.area_m2[main[known]])
    return likeness


def _add_members(evidence: pd.DataFrame, members: RowLists | None, regions: MemberRegions | None) -> None:
    """Add the number of municipalities of the median region, and the weight of the members and of that region."""
    evidence["median_region_members"] = None if regions is None else float(np.median(regions.size))
    evidence["weight"] = evidence["median_region_weight"] = np.nan
    if members is None or regions is None or np.isnan(regions.weights).all():
        return
    weight = sum_per_row(members.owner(), regions.weights[members.indices], len(members))
    evidence["weight"] = np.where(members.found, weight, np.nan)
    inside = regions.region >= 0
    of_regions = sum_per_row(regions.region[inside], regions.weights[inside], regions.region_count)
    evidence["median_region_weight"] = float(np.median(of_regions))


def _add_hosts(evidence: pd.DataFrame, hosted: pd.DataFrame | None) -> None:
    for source, name in _FROM_HOSTED.items():
        found = pd.Series(dtype=object) if hosted is None else hosted[source].astype(object)
        evidence[name] = found.reindex(evidence.index)


def _add_landscape(
    evidence: pd.DataFrame, territories: Territories, wanted: Booleans, ground: Ground, progress: Progress
) -> None:
    evidence["landscape_known"] = ground.landscape is not None
    for column in LANDSCAPE_COLUMNS:
        evidence[column] = None if column == "landscape_feature" else np.nan
    rows = np.flatnonzero(wanted)
    if ground.landscape is None or not len(rows):
        return
    found = landscape_evidence(
        territories.geometries[rows],
        ground.landscape,
        evidence["main_region_jaccard"].to_numpy()[rows],
        outer_border(ground.regions, ground.parameters.sliver_width_m),
        ground.parameters,
        ground.municipalities,
        threads=ground.threads,
        progress=progress,
    )
    for column in LANDSCAPE_COLUMNS:
        values = pd.Series(found[column].to_numpy(), index=rows).reindex(evidence.index)
        evidence[column] = values.astype(object).where(values.notna(), None) if values.dtype == object else values
