"""Counts of members per region, worked out by hand."""

from __future__ import annotations

import numpy as np

from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.membership import overlaps_of_members

# Municipalities 0 and 1 are in region 0, 2 in region 1, 3 in none.
REGION = np.array([0, 0, 1, -1])


def lists(*members: list[int]) -> RowLists:
    sizes = [len(one) for one in members]
    return RowLists(np.cumsum([0, *sizes]), np.array([row for one in members for row in one], dtype=np.int64))


def test_members_are_counted_per_region_and_outside() -> None:
    found = overlaps_of_members(lists([2, 0, 1], [3, 0], []), REGION, 2)

    assert found.territory.tolist() == [0, 0, 1]
    assert found.region.tolist() == [0, 1, 0]
    assert found.area_m2.tolist() == [2.0, 1.0, 1.0]
    assert found.territory_area_m2.tolist() == [3.0, 2.0, 0.0]
    assert found.outside_area_m2.tolist() == [0.0, 1.0, 0.0]


def test_no_territories_give_no_pairs() -> None:
    found = overlaps_of_members(lists(), REGION, 2)

    assert len(found.territory) == len(found.territory_area_m2) == 0
