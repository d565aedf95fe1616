"""Zones laid over regions, by ground and by municipalities: what they share, and when they cannot be compared."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import shapely

from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.border_arithmetic import RegionIndex
from regioalign.regioalign_plugin.alignment.concordance import Contingency, measure_concordance
from regioalign.regioalign_plugin.alignment.layers import Parameters
from regioalign.regioalign_plugin.alignment.member_overlay import MemberRegions
from regioalign.regioalign_plugin.alignment.zoning import (
    Shared,
    Zoning,
    largest_pairs,
    zoning_by_area,
    zoning_by_members,
)
from regioalign.tests.alignment.checks import array
from regioalign.tests.builders import drawing, ragged, rectangle

KM2 = 1e6
LIMITS = Parameters()


def by_area(zones: str, regions: str) -> Zoning:
    """Lay drawings over each other, squares of 1 km."""
    return zoning_by_area(array(drawing(zones).values()), RegionIndex(array(drawing(regions).values())), LIMITS)


def dense(table: Contingency) -> list[list[float]]:
    found = np.zeros((table.zone_count, table.region_count))
    found[table.zone, table.region] = table.size
    return found.tolist()


def by_members(lists: Sequence[Sequence[int]], region: Sequence[int], size: Sequence[float] | None = None) -> Zoning:
    """Zones of municipalities with a region each, -1 for none."""
    regions = np.array(region)
    ones = np.ones(len(regions))
    held = np.bincount(regions[regions >= 0])
    known = MemberRegions(regions, ones, ones, 0 * ones, held, len(held), ones)
    return zoning_by_members(RowLists(*ragged(lists)), known, ones if size is None else np.array(size, dtype=float))


def test_ground_is_summed_up_per_zone_and_region() -> None:
    found = by_area(
        """
        aab
        aab
        """,
        """
        RSS
        RSS
        """,
    )

    assert found.mismatch.is_none
    assert np.array(dense(found.table)) == pytest.approx(np.array([[2, 2], [0, 2]]) * KM2)
    assert measure_concordance(found.table).zones.splitting.tolist() == pytest.approx([2**0.5, 1.0])


def test_a_sliver_along_a_border_is_no_part_of_the_figures() -> None:
    # The border of the zones lies 50 m into region 2, over 20 km: 1 km² of 200, 50 m wide.
    zones = array([rectangle(0, 0, 10_050, 20_000), rectangle(10_050, 0, 20_000, 20_000)])
    regions = RegionIndex(array([rectangle(0, 0, 10_000, 20_000), rectangle(10_000, 0, 20_000, 20_000)]))

    found = zoning_by_area(zones, regions, LIMITS)

    assert found.mismatch.is_none
    assert len(found.table.size) == 2
    assert measure_concordance(found.table).v_measure == 1.0


def test_a_wide_strip_of_the_same_share_counts() -> None:
    zones = array([rectangle(0, 0, 10_050, 1_000), rectangle(10_050, 0, 20_000, 1_000)])
    regions = RegionIndex(array([rectangle(0, 0, 10_000, 1_000), rectangle(10_000, 0, 20_000, 1_000)]))

    found = zoning_by_area(zones, regions, Parameters(sliver_width_m=20))

    assert len(found.table.size) == 3


def test_zones_that_overlap_are_told_with_what_they_share() -> None:
    zones = array([rectangle(0, 0, 3000, 1000), rectangle(1000, 0, 4000, 1000), rectangle(2500, 0, 4000, 1000)])
    found = zoning_by_area(zones, RegionIndex(array([rectangle(0, 0, 4000, 1000)])), LIMITS)

    assert not found.mismatch.is_none
    assert found.mismatch.shared == (
        Shared(0, 1, pytest.approx(2 * KM2)),
        Shared(1, 2, pytest.approx(1.5 * KM2)),
        Shared(0, 2, pytest.approx(0.5 * KM2)),
    )
    assert found.mismatch.shared_share == pytest.approx(1.0)
    assert found.mismatch.uncovered_share == 0
    assert dense(found.table) == [[pytest.approx(3 * KM2)], [pytest.approx(3 * KM2)], [pytest.approx(1.5 * KM2)]]


def test_ground_that_no_zone_holds_is_told_per_region_also_where_zones_overlap() -> None:
    apart = by_area("aa.b", "RRSS")
    overlapping = zoning_by_area(
        array([rectangle(0, 0, 1000, 1000), rectangle(0, 0, 1000, 1000)]),
        RegionIndex(array([rectangle(0, 0, 4000, 1000)])),
        LIMITS,
    )

    assert apart.mismatch.uncovered == pytest.approx([0, KM2])
    assert apart.mismatch.uncovered_share == pytest.approx(0.25)
    assert not apart.mismatch.shared
    assert overlapping.mismatch.uncovered == pytest.approx([3 * KM2])


def test_a_zone_that_reaches_beyond_the_regions_is_told_and_one_outside_is_left_out() -> None:
    found = by_area("aabbc", "RRS..")

    assert found.mismatch.outside == pytest.approx([0, KM2, 0])
    assert found.mismatch.outside_share == pytest.approx(1 / 3)
    assert found.is_left_out.tolist() == [False, False, True]


def test_only_a_zone_outside_is_no_obstacle() -> None:
    found = by_area("aab.c", "RRS..")

    assert found.mismatch.is_none
    assert found.is_left_out.tolist() == [False, False, True]


@pytest.mark.parametrize("shape", [None, shapely.Polygon()])
def test_a_zone_without_ground_is_left_out(shape) -> None:
    zones = array([rectangle(0, 0, 1000, 1000), shape])

    found = zoning_by_area(zones, RegionIndex(array([rectangle(0, 0, 1000, 1000)])), LIMITS)

    assert found.is_left_out.tolist() == [False, True]
    assert found.mismatch.is_none


def test_no_zone_with_ground_leaves_all_regions_uncovered() -> None:
    found = zoning_by_area(array([None]), RegionIndex(array([rectangle(0, 0, 1000, 1000)])), LIMITS)

    assert found.mismatch.uncovered_share == 1.0
    assert found.is_left_out.all()


def test_municipalities_are_counted_per_zone_and_region() -> None:
    # Municipalities 0 to 2 in region 0, 3 and 4 in region 1.
    found = by_members([[0, 1], [2, 3, 4]], [0, 0, 0, 1, 1])

    assert found.mismatch.is_none
    assert dense(found.table) == [[2, 0], [1, 2]]
    assert found.region_whole_size.tolist() == [3, 2]


def test_weights_are_summed_up() -> None:
    found = by_members([[0, 1], [2, 3, 4]], [0, 0, 0, 1, 1], [10, 20, 30, 5, 0])

    assert dense(found.table) == [[30, 0], [30, 5]]
    assert found.mismatch.is_none


def test_a_municipality_in_two_zones_is_told() -> None:
    found = by_members([[0, 1, 2], [1, 2, 3], [2, 4]], [0, 0, 0, 1, 1])

    assert found.mismatch.shared == (Shared(0, 1, 2), Shared(0, 2, 1), Shared(1, 2, 1))
    assert found.mismatch.shared_share == pytest.approx(2 / 5)


def test_a_municipality_in_no_zone_and_one_outside_the_regions_are_told() -> None:
    # 2 is in no zone; 4 lies outside the regions, and so does 5, with the whole of its zone.
    found = by_members([[0, 1], [3, 4], [5]], [0, 0, 0, 1, -1, -1])

    assert found.mismatch.uncovered.tolist() == [1, 0]
    assert found.mismatch.uncovered_share == pytest.approx(1 / 4)
    assert found.mismatch.outside.tolist() == [0, 1, 0]
    assert found.is_left_out.tolist() == [False, False, True]


def test_a_municipality_of_weight_0_that_no_zone_holds_still_lacks() -> None:
    found = by_members([[0]], [0, 0], [5, 0])

    assert found.mismatch.uncovered.tolist() == [1]


def test_no_zone_and_no_member_give_an_empty_table() -> None:
    found = by_members([[], []], [0, 0])

    assert not len(found.table.size)
    assert found.is_left_out.all()


def test_the_largest_pair_of_equal_ones_is_the_first_by_rank() -> None:
    row, size = np.array([0, 0, 2, 2]), np.array([3.0, 3.0, 1.0, 2.0])

    assert largest_pairs(row, size, np.array([1, 0, 0, 1]), 3).tolist() == [1, -1, 3]


def test_ground_and_municipalities_of_one_size_give_the_same_figures() -> None:
    ground = by_area("aabbcc", "RRRSST")
    counted = by_members([[0, 1], [2, 3], [4, 5]], [0, 0, 0, 1, 1, 2])

    assert measure_concordance(ground.table).figures() == pytest.approx(measure_concordance(counted.table).figures())
