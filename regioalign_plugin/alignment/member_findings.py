"""Findings by members alone: what class each list of municipalities has, on the ground as it is or as it would be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd

from .arrays import Floats, Integers, RowLists, Texts, sum_per_row, text_at
from .border_arithmetic import RegionIndex
from .classes import classify, conforming
from .layers import Municipalities, Parameters, Regions
from .measures import rank_by_id
from .member_overlay import OUTSIDE, MemberRegions, member_tables
from .membership import MunicipalityIndex


@dataclass(frozen=True)
class MemberGround:
    """Municipalities, reference regions, and which lies in which.

    Parameters
    ----------
    municipalities, regions
        As they were given; geometries are no longer looked at.
    lies
        Which municipality lies in which region.
    region_area_m2
        Area of each region.
    parameters
        What conforms, and what is minor.
    """

    municipalities: Municipalities
    regions: Regions
    lies: MemberRegions
    region_area_m2: Floats
    parameters: Parameters

    @classmethod
    def of(
        cls,
        municipalities: Municipalities,
        index: MunicipalityIndex,
        regions: Regions,
        region_index: RegionIndex,
        parameters: Parameters,
        *,
        threads: int = 2,
    ) -> MemberGround:
        """Lay municipalities over regions."""
        lies = MemberRegions.of(index, region_index, municipalities.weights, threads=threads)
        return cls(municipalities, regions, lies, region_index.area_m2, parameters)

    @cached_property
    def rank(self) -> Integers:
        """Rank of each region by id, to break ties."""
        return rank_by_id(self.regions.ids)

    @cached_property
    def by_region(self) -> RowLists:
        """Give the municipalities of each region."""
        rows = np.flatnonzero(self.lies.region != OUTSIDE)
        return RowLists.of_pairs(len(self.regions.ids), self.lies.region[rows], rows)

    def moved(self, municipalities: Integers, region: int) -> MemberGround:
        """Give the ground on which these municipalities lie in another region, with all of their area."""
        old = self.lies
        lies_in, inside, outside = old.region.copy(), old.inside_m2.copy(), old.outside_m2.copy()
        gone = municipalities[lies_in[municipalities] != OUTSIDE]
        area = self.region_area_m2 - sum_per_row(lies_in[gone], inside[gone], len(self.region_area_m2))
        area[region] += old.area_m2[municipalities].sum()
        lies_in[municipalities] = region
        inside[municipalities] = old.area_m2[municipalities]
        outside[municipalities] = 0.0
        size = np.bincount(lies_in[lies_in != OUTSIDE], minlength=old.region_count)
        lies = replace(old, region=lies_in, inside_m2=inside, outside_m2=outside, size=size)
        return replace(self, lies=lies, region_area_m2=np.maximum(area, 0.0))


@dataclass(frozen=True)
class MemberFindings:
    """What lists of members come to.

    Parameters
    ----------
    table
        One row per list: `class`, `conforms` (True, False, or None where there is nothing to judge), `regions`
        ("Kempen 27/27, Rivierenland 1/12": how many municipalities of each take part, largest area first),
        `region_count`, `main_region_id` and `main_region` (None for none), `main_share` by area; `member_count`,
        `area_m2` and `weight` (NaN without weights) of all members.
    pairs
        One row per list and region that share a member, sorted: `territory`, `region` (row numbers), `members`,
        `missing` (municipalities of the region that are no member), `is_main`.
    """

    table: pd.DataFrame
    pairs: pd.DataFrame


def member_findings(members: RowLists, ground: MemberGround) -> MemberFindings:
    """Classify lists of members as `assess` does territories that name theirs: one member is one member.

    Parameters
    ----------
    members
        Municipalities of each partnership, each at most once; an empty list is not assessable.
    ground
        Municipalities and regions.
    """
    tables = member_tables(members, ground.lies, ground.region_area_m2, ground.rank)
    measures, by_area = tables.measures_by_area, tables.by_area
    minor = ground.parameters.minor_share
    classes = classify(measures, by_area, members.found, ground.regions.delimited, minor)
    counted = np.rint(tables.by_count["area_m2"].to_numpy()).astype(np.int64)
    pairs = by_area[["territory", "region", "share", "is_main"]].assign(
        members=counted, missing=ground.lies.size[by_area["region"].to_numpy()] - counted
    )
    main = measures["main"].to_numpy()
    is_main = pairs[pairs["is_main"]].set_index("territory")["share"]
    table = pd.DataFrame(
        {
            "class": classes,
            "conforms": conforming(classes, ground.parameters.conforming),
            "regions": _region_texts(pairs, ground, len(members)),
            "region_count": measures["region_count"].to_numpy(),
            "main_region_id": text_at(ground.regions.ids, main),
            "main_region": text_at(ground.regions.names, main),
            "main_share": is_main.reindex(range(len(members))).fillna(0.0).to_numpy(),
            "member_count": members.sizes,
            "area_m2": tables.total_m2,
            "weight": sum_per_row(members.owner(), ground.lies.weights[members.indices], len(members)),
        }
    )
    if ground.municipalities.weights is None:
        table["weight"] = np.nan
    return MemberFindings(table, pairs)


def joined(lists: RowLists, texts: Texts, separator: str = ", ") -> Texts:
    """Texts of each list joined, None for an empty list."""
    found = np.full(len(lists), None, dtype=object)
    words, ends = texts[lists.indices].tolist(), lists.indptr.tolist()
    for row in np.flatnonzero(lists.found).tolist():
        found[row] = separator.join(words[ends[row] : ends[row + 1]])
    return found


def _region_texts(pairs: pd.DataFrame, ground: MemberGround, count: int) -> Texts:
    ordered = pairs.sort_values(["territory", "share"], ascending=[True, False], kind="stable")
    names = ground.regions.names[ordered["region"].to_numpy()].tolist()
    counts, missing = ordered["members"].tolist(), ordered["missing"].tolist()
    texts = np.empty(len(ordered), dtype=object)
    texts[:] = [f"{name} {own}/{own + lacks}" for name, own, lacks in zip(names, counts, missing)]
    sizes = np.bincount(ordered["territory"].to_numpy(), minlength=count)
    rows = RowLists(np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64), np.arange(len(texts)))
    found = joined(rows, texts)
    found[~rows.found] = ""
    return found
