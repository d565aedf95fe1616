"""Indicators of municipalities and regions, worked by hand and beside plain sets."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.errors import Cancelled
from regioalign.regioalign_plugin.alignment.indicators import (
    REGION_COLUMNS,
    Indicators,
    Memberships,
    border_municipalities,
    compare_indicators,
    measure_indicators,
)
from regioalign.tests.builders import ragged

# Municipalities 0, 1 and 2 in region 0; 3 and 4 in region 1; 5 in no region; 6 in region 1, a member of nothing.
REGION = [0, 0, 0, 1, 1, -1, 1]
# Four partnerships: all of region 0 twice, 2 with 3, and 3 with 4 and 5.
LISTS = [[0, 1, 2], [0, 1, 2], [2, 3], [3, 4, 5]]


def measured(lists=LISTS, region=REGION, seats=None) -> Indicators:
    memberships = Memberships(RowLists(*ragged(lists)), None if seats is None else np.array(seats, dtype=float))
    regions = np.array(region)
    return measure_indicators(memberships, regions, int(regions.max()) + 1)


def column(frame: pd.DataFrame, name: str) -> list[float]:
    return frame[name].astype(float).tolist()


def test_partnerships_partners_and_sets_of_municipalities_are_counted() -> None:
    found = measured().municipalities

    assert column(found, "partnership_count") == [2, 2, 3, 2, 1, 1, 0]
    assert column(found, "partner_count") == [2, 2, 3, 3, 2, 2, 0]
    assert column(found, "partner_set_count") == [1, 1, 2, 2, 1, 1, 0]


def test_regions_reached_are_those_of_partners_and_its_own() -> None:
    assert column(measured().municipalities, "regions_reached") == [1, 1, 2, 2, 1, 1, 0]


def test_congruence_is_the_mean_over_partners_of_shared_by_own() -> None:
    found = column(measured().municipalities, "congruence")

    # 0 shares both of its partnerships with 1 and with 2. 2 shares two of three with 0 and with 1, one with 3.
    # 3 shares one of two with each of 2, 4 and 5; 4 and 5 share their only one with two partners.
    assert found == pytest.approx([1, 1, (2 / 3 + 2 / 3 + 1 / 3) / 3, 1 / 2, 1, 1, np.nan], nan_ok=True)


def test_ties_that_stay_within_the_region_are_shared_out() -> None:
    found = measured()

    # 2 has 2 + 2 + 1 ties, the last to region 1. 3 has one to region 0, one to 4, one to 5 outside all regions.
    assert column(found.municipalities, "inward_share") == pytest.approx(
        [1, 1, 4 / 5, 1 / 3, 1 / 2, np.nan, np.nan], nan_ok=True
    )
    # Region 0: 12 of 13; region 1: 1 + 1 of 3 + 2.
    assert column(found.regions, "inward_share") == pytest.approx([12 / 13, 2 / 5])
    assert found.totals["inward_share"] == pytest.approx(14 / 18)


def test_partnerships_and_member_sets_of_regions_are_counted() -> None:
    found = measured().regions

    assert column(found, "municipality_count") == [3, 3]
    assert column(found, "partnership_count") == [3, 2]
    assert column(found, "within_count") == [2, 0]
    assert column(found, "crossing_count") == [1, 2]
    assert column(found, "member_set_count") == [2, 2]
    assert column(found, "smallest_partnership") == [2, 2]
    assert column(found, "median_partnership") == [3, 2.5]
    assert column(found, "largest_partnership") == [3, 3]
    assert column(found, "mean_partnerships") == pytest.approx([7 / 3, 1])


def test_coherence_is_the_mean_over_pairs_of_its_municipalities() -> None:
    found = measured().regions

    # Region 0: 0 and 1 share all with both others (1), 2 shares two of three with both. Region 1: 3 shares one of two
    # with 4 and none with 6, 4 its only one with 3 and none with 6; 6 has no partnerships and is left out.
    assert column(found, "coherence") == pytest.approx([(1 + 1 + 2 / 3) / 3, (1 / 4 + 1 / 2) / 2])
    assert column(found, "coherence_rank") == [1, 2]
    assert column(found, "fragmentation_rank") == [1, 1]


def test_totals_are_of_the_whole() -> None:
    found = measured().totals

    assert found["municipality_count"] == 6
    assert found["partnership_count"] == 4
    assert found["membership_count"] == 11
    assert found["member_set_count"] == 3
    assert found["crossing_count"] == 2
    assert found["mean_partnerships"] == pytest.approx(10 / 6)
    assert np.isnan(found["seats"])


def test_seats_are_summed_up_where_they_are_known() -> None:
    found = measured([[0, 1], [0, 3]], [0, 0, 0, 1], [2, np.nan, 3, 1])

    assert column(found.municipalities, "seats") == pytest.approx([5, np.nan, np.nan, 1], nan_ok=True)
    assert column(found.regions, "seats") == [5, 1]
    assert found.totals["seats"] == 6


def test_a_partnership_of_one_counts_and_has_no_partners() -> None:
    found = measured([[0]], [0, 0])

    assert column(found.municipalities, "partnership_count") == [1, 0]
    assert column(found.municipalities, "partner_set_count") == [0, 0]
    assert np.isnan(found.municipalities["congruence"]).all()
    assert column(found.regions, "member_set_count") == [1]
    assert column(found.regions, "coherence") == [0]


def test_a_region_of_one_municipality_has_no_coherence_and_no_rank() -> None:
    found = measured([[0, 1]], [0, 1, 1]).regions

    assert np.isnan(found["coherence"][0])
    assert np.isnan(found["coherence_rank"][0])


@pytest.mark.parametrize("lists", [[], [[]], [[], []]])
def test_no_memberships_give_zeros_and_nothing_to_divide(lists) -> None:
    found = measured(lists, [0, 1])

    assert column(found.municipalities, "partnership_count") == [0, 0]
    assert column(found.regions, "partnership_count") == [0, 0]
    assert np.isnan(found.regions["coherence"]).all()
    assert np.isnan(found.regions["fragmentation_rank"]).all()
    assert found.totals["member_set_count"] == 0


def test_a_pair_that_is_given_twice_counts_once_with_its_first_seats() -> None:
    one, other = np.array([1, 1, 0]), np.array([2, 2, 2])
    found = Memberships.of_pairs(2, one, other, np.array([4.0, 5.0, 6.0]))

    assert [found.members[0], found.members[1]] == [[2], [2]]
    assert found.seats.tolist() == [6, 4]


def test_equal_member_sets_have_one_number_whatever_the_order_of_the_pairs() -> None:
    found = Memberships.of_pairs(4, np.array([0, 0, 1, 1, 2]), np.array([5, 3, 3, 5, 3]))

    assert found.sets[0] == found.sets[1] != found.sets[2]
    assert found.sets[3] == -1


def test_a_municipality_borders_on_another_region_where_a_neighbour_lies_in_one() -> None:
    # A row of municipalities: 0 and 1 in region 0, 2 in region 1, 3 in none, 4 in region 1.
    neighbours = RowLists(*ragged([[1], [0, 2], [1, 3], [2, 4], [3]]))

    assert border_municipalities(neighbours, np.array([0, 0, 1, -1, 1])).tolist() == [False, True, True, False, False]


def test_before_and_after_stand_side_by_side() -> None:
    before, after = measured([[0, 1], [2, 3]]).regions, measured([[0, 1, 2]]).regions

    found = compare_indicators(before, after, REGION_COLUMNS)

    sets = found[found["indicator"] == "member_set_count"]
    assert sets["row"].tolist() == [0, 1]
    assert sets["before"].tolist() == [2, 1]
    assert sets["after"].tolist() == [1, 0]
    assert sets["change"].tolist() == [-1, -1]


def test_a_run_can_be_cancelled() -> None:
    class Impatient:
        def report(self, fraction: float) -> None:
            pass

        def is_cancelled(self) -> bool:
            return True

    memberships = Memberships(RowLists(*ragged(LISTS)))
    with pytest.raises(Cancelled):
        measure_indicators(memberships, np.array(REGION), 2, progress=Impatient())


def by_sets(lists: list[set[int]], region: list[int]) -> tuple[list[float], list[float], list[int]]:
    """Congruence, coherence and regions reached from the definitions, pair by pair."""
    own = [{row for row, members in enumerate(lists) if one in members} for one in range(len(region))]
    congruence, reached = [], []
    for one, mine in enumerate(own):
        partners = set().union(*(lists[row] for row in mine)) - {one}
        shared = [len(mine & own[partner]) / len(mine) for partner in partners]
        congruence.append(sum(shared) / len(shared) if shared else np.nan)
        reached.append(len({region[other] for other in partners | {one}} - {-1}) if partners else 0)
    coherence = []
    for code in range(max(region) + 1):
        inside = [one for one, at in enumerate(region) if at == code]
        pairs = [(one, other) for one, other in permutations(inside, 2) if own[one]]
        shared = [len(own[one] & own[other]) / len(own[one]) for one, other in pairs]
        coherence.append(sum(shared) / len(shared) if shared else np.nan)
    return congruence, coherence, reached


MEMBERS = st.lists(st.sets(st.integers(0, 6), max_size=5), max_size=8)


@given(MEMBERS)
def test_figures_are_those_of_plain_sets(lists) -> None:
    region = [0, 0, 1, 1, 1, 2, -1]

    found = measured([sorted(members) for members in lists], region)

    congruence, coherence, reached = by_sets(lists, region)
    assert column(found.municipalities, "congruence") == pytest.approx(congruence, nan_ok=True)
    assert column(found.regions, "coherence") == pytest.approx(coherence, nan_ok=True)
    assert column(found.municipalities, "regions_reached") == reached
    assert found.totals["member_set_count"] == len({frozenset(members) for members in lists if members})


@given(MEMBERS)
def test_every_partnership_twice_changes_no_share_and_no_set(lists) -> None:
    region = [0, 0, 1, 1, 1, 2, -1]
    once, twice = (measured([sorted(members) for members in many], region) for many in (lists, [*lists, *lists]))

    for name in ("congruence", "inward_share", "partner_count", "partner_set_count", "regions_reached"):
        assert column(twice.municipalities, name) == pytest.approx(column(once.municipalities, name), nan_ok=True)
    for name in ("coherence", "member_set_count", "inward_share"):
        assert column(twice.regions, name) == pytest.approx(column(once.regions, name), nan_ok=True)
    assert twice.totals["partnership_count"] == 2 * once.totals["partnership_count"]


@given(MEMBERS, st.randoms(use_true_random=False))
def test_the_order_of_partnerships_does_not_matter(lists, chance) -> None:
    shuffled = list(lists)
    chance.shuffle(shuffled)
    region = [0, 0, 1, 1, 1, 2, -1]
    one, other = (measured([sorted(members) for members in many], region) for many in (lists, shuffled))

    pd.testing.assert_frame_equal(one.municipalities, other.municipalities)
    pd.testing.assert_frame_equal(one.regions, other.regions)
