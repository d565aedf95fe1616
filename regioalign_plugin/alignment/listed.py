"""Territories that name their members: the list wins over the geometry, which is checked against it (DESIGN 4)."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .arrays import Booleans, Geometries, RowLists, Texts
from .border_arithmetic import RegionIndex
from .classes import classify
from .layers import MemberLists, Parameters, Regions
from .measures import rank_by_id
from .member_overlay import MemberRegions, MemberTables, member_tables
from .membership import Membership


class Listed:
    """The lists of members of some territories, beside what their geometry says.

    Parameters
    ----------
    lists
        The lists; an empty one says nothing, and the geometry of that territory decides.
    drawn
        Members by geometry.
    names
        Names of the municipalities.
    regions
        Which municipality lies in which region.

    Attributes
    ----------
    rows
        Which territories have a list.
    membership
        Members by list where there is one, else by geometry.
    """

    def __init__(
        self,
        lists: MemberLists,
        drawn: Membership,
        names: Texts,
        regions: MemberRegions,
    ) -> None:
        self.lists = lists
        self.rows = lists.members.found
        self._drawn = drawn
        self._names = names
        self._regions = regions
        self.membership = Membership(self._members(), drawn.exact | self.rows)

    def _members(self) -> RowLists:
        by_list, by_geometry = self.lists.members, self._drawn.members
        listed, others = self.rows[by_list.owner()], ~self.rows[by_geometry.owner()]
        owner = np.concatenate([by_list.owner()[listed], by_geometry.owner()[others]])
        member = np.concatenate([by_list.indices[listed], by_geometry.indices[others]])
        return RowLists.of_pairs(len(self.rows), owner, member)

    def to_overlay(self, geometries: Geometries) -> Geometries:
        """Geometries to lay over the regions: none where the list says it all and the geometry is its union."""
        wanted = geometries.copy()
        wanted[self.rows & self._drawn.exact & ~_different(self.lists.members, self._drawn.members)] = None
        return wanted

    def tables(self, regions: RegionIndex, named: Regions, parameters: Parameters) -> MemberTables:
        """Pairs and measures by members; `measures_by_area` has the class.

        Which regions count and which are whole is told by the members; how large the share in the main region is, by
        their area, so that list and geometry agree on whether a straddle is minor.
        """
        members = self.membership.members
        tables = member_tables(members, self._regions, regions.area_m2, rank_by_id(named.ids))
        tables.measures_by_area["class"] = classify(
            tables.measures_by_area, tables.by_area, members.found, named.delimited, parameters.minor_share
        )
        return tables

    def disagreements(self, has_ground: Booleans, measures: pd.DataFrame, tables: MemberTables) -> dict[int, str]:
        """Say where list and geometry disagree: municipalities that only one of them has, or else the two classes.

        Parameters
        ----------
        has_ground
            Which territories have a geometry at all.
        measures
            Those by geometry, with columns `class` and `area_m2`; 0 for what was not laid over the regions.
        tables
            Those by members.
        """
        found = {int(row): self._difference(int(row)) for row in np.flatnonzero(self.rows & has_ground)}
        by_list, by_geometry = tables.measures_by_area["class"].to_numpy(), measures["class"].to_numpy()
        laid = measures["area_m2"].to_numpy() > 0
        for row in np.flatnonzero(self.rows & has_ground & laid & (by_list != by_geometry)):
            found[int(row)] = found[int(row)] or f"list {by_list[row]} / geometry {by_geometry[row]}"
        return {row: text for row, text in found.items() if text}

    def _difference(self, row: int) -> str:
        listed, drawn = set(self.lists.members[row]), set(self._drawn.members[row])
        return " / ".join(
            f"{source} {_joined(self._names, rows)}"
            for source, rows in (("list", listed - drawn), ("geometry", drawn - listed))
            if rows
        )


def _joined(names: Texts, rows: set[int]) -> str:
    return ", ".join(sorted(str(names[row]) for row in rows))


def merge_tables(
    pairs: pd.DataFrame, measures: pd.DataFrame, tables: MemberTables, listed: Booleans
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Pairs and measures of all territories: by members where there is a list, else by geometry."""
    by_area = tables.by_area.assign(
        members=tables.by_count["area_m2"].to_numpy(),
        region_members=np.rint(tables.by_count["area_m2"] / tables.by_count["cover"]).to_numpy(),
    )
    is_listed = listed[by_area["territory"].to_numpy()]
    others = pairs[~listed[pairs["territory"].to_numpy()]].assign(members=np.nan, region_members=np.nan)
    joined = pd.concat([by_area[is_listed], others]).sort_values(["territory", "region"], ignore_index=True)
    found = tables.measures_by_area.assign(
        area_m2=tables.total_m2,
        member_share_main=tables.measures_by_count["main_share"],
        weighted_share_main=tables.weighted_share_main,
    )
    main = joined[joined["is_main"]].set_index("territory")["share"]
    merged = found[measures.columns].where(pd.Series(listed), measures)
    merged["main_share"] = main.reindex(merged.index).fillna(merged["main_share"])
    return joined, merged.astype(measures.dtypes)


def _different(one: RowLists, other: RowLists) -> Booleans:
    """Tell which lists do not hold the same rows."""
    width = 1 + max(int(one.indices.max(initial=0)), int(other.indices.max(initial=0)))
    odd = np.setxor1d(one.owner() * width + one.indices, other.owner() * width + other.indices)
    different = np.zeros(len(one), dtype=bool)
    different[odd // width] = True
    return different
