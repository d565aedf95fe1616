"""Minimal changes of members against all changes there are, tried one by one on small cases."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment.repair_plans import Action, Plan, Stake, count_plans, first_plans, plans

DECREE = frozenset({"within", "coincides", "union"})
PAPER = frozenset({"within", "coincides"})
KEEP, LEAVE, COMPLETE = (action.value for action in Action)

# A municipality is a pair: its region, and its number in it.
Municipality = tuple[int, int]
Members = frozenset[Municipality]


def members_of(stakes: list[Stake]) -> Members:
    return frozenset((region, number) for region, stake in enumerate(stakes) for number in range(stake.members))


def everything(stakes: list[Stake]) -> Members:
    return frozenset(
        (region, number) for region, stake in enumerate(stakes) for number in range(stake.members + stake.missing)
    )


def conforms(members: Members, sizes: Counter[int], conforming: frozenset[str]) -> bool:
    """The words of the design, counted out."""
    counts = Counter(region for region, _ in members)
    whole = sum(counts[region] == sizes[region] for region in counts)
    if len(counts) == 1:
        return ("coincides" if whole else "within") in conforming
    return whole == len(counts) and "union" in conforming


def subsets(items: Members):
    return (frozenset(chosen) for size in range(len(items) + 1) for chosen in combinations(sorted(items), size))


def minimal_changes(stakes: list[Stake], conforming: frozenset[str], others: Members = frozenset()) -> set[Members]:
    """All sets of municipalities that, when they change sides, make it conform, none of them inside another."""
    members, land = members_of(stakes), everything(stakes) | others
    sizes = Counter(region for region, _ in land)
    found: list[Members] = []
    for change in subsets(land):  # smallest first, so that whatever holds an earlier one is not minimal
        after = members ^ change
        if members & after and conforms(after, sizes, conforming) and not any(one <= change for one in found):
            found.append(change)
    return set(found)


def change_of(plan: Plan, stakes: list[Stake]) -> Members:
    own, land = members_of(stakes), everything(stakes)
    side = {LEAVE: own, COMPLETE: land - own, KEEP: frozenset()}
    return frozenset(one for region, action in enumerate(plan.actions) for one in side[action] if one[0] == region)


def test_a_region_and_a_bite_can_drop_the_bite_take_the_rest_or_keep_the_bite_alone() -> None:
    # 27 of 27 municipalities, and 1 of 12.
    found = list(plans([Stake(27, 0), Stake(1, 11)], DECREE))

    assert [(plan.cost[0], plan.actions) for plan in found] == [
        (1, (COMPLETE, LEAVE)),
        (11, (COMPLETE, COMPLETE)),
        (27, (LEAVE, KEEP)),
    ]


def test_where_unions_do_not_conform_only_one_region_stays() -> None:
    found = list(plans([Stake(27, 0), Stake(1, 11)], PAPER))

    assert [(plan.cost[0], plan.actions) for plan in found] == [(1, (COMPLETE, LEAVE)), (27, (LEAVE, KEEP))]


def test_what_is_missing_can_come_and_others_leave_in_one_repair() -> None:
    # 4 of 5 in one region, 5 of 6 in another, 1 of 9 in a third: take in two, leave one out.
    found = next(plans([Stake(4, 1), Stake(5, 1), Stake(1, 8)], DECREE))

    assert found == Plan((3, 0.0), (COMPLETE, COMPLETE, LEAVE))


def test_of_changes_with_as_many_municipalities_the_smaller_area_comes_first() -> None:
    found = list(plans([Stake(1, 5, 30.0, 90.0), Stake(1, 5, 20.0, 90.0)], DECREE))

    assert [(plan.cost, plan.actions) for plan in found[:2]] == [
        ((1, 20.0), (KEEP, LEAVE)),
        ((1, 30.0), (LEAVE, KEEP)),
    ]


def test_a_whole_region_is_never_given_up_where_unions_conform() -> None:
    found = list(plans([Stake(3, 0), Stake(3, 0), Stake(2, 2)], DECREE))

    assert [plan.actions for plan in found] == [
        (COMPLETE, COMPLETE, LEAVE),
        (COMPLETE, COMPLETE, COMPLETE),
        (LEAVE, LEAVE, KEEP),
    ]


def test_only_the_smallest_are_given_where_that_is_asked() -> None:
    stakes = [Stake(1, 3), Stake(1, 3), Stake(1, 3)]

    found = first_plans(stakes, DECREE, 10, only_smallest=True)

    assert [plan.actions for plan in found] == [(KEEP, LEAVE, LEAVE), (LEAVE, KEEP, LEAVE), (LEAVE, LEAVE, KEEP)]


def test_a_partnership_in_forty_regions_has_a_million_million_repairs_of_which_the_first_are_found() -> None:
    stakes = [Stake(members, 41 - members) for members in range(1, 41)]

    found = list(islice(plans(stakes, DECREE), 50))

    # Of each region the smaller side: 1 to 20 leave, and 20 to 1 come.
    assert found[0].cost[0] == 2 * sum(range(1, 21))
    assert [plan.cost[0] for plan in found] == sorted(plan.cost[0] for plan in found)
    assert count_plans(stakes, DECREE) == 2**40 - 1 - 40 + 40


def test_nothing_is_found_where_nothing_conforms() -> None:
    assert list(plans([Stake(1, 2), Stake(1, 2)], frozenset())) == []
    assert count_plans([Stake(1, 2), Stake(1, 2)], frozenset()) == 0


SMALL = st.builds(Stake, st.integers(1, 3), st.integers(0, 2))
RULES = st.sampled_from([DECREE, PAPER, frozenset({"coincides"}), frozenset({"coincides", "union"})])


@given(
    st.lists(SMALL, min_size=1, max_size=3).filter(lambda given: sum(one.members + one.missing for one in given) < 11)
)
@settings(max_examples=60)
def test_all_minimal_changes_and_no_others_are_found(stakes: list[Stake]) -> None:
    for conforming in (DECREE, PAPER, frozenset({"coincides"}), frozenset({"coincides", "union"})):
        land = everything(stakes)
        if conforms(members_of(stakes), Counter(region for region, _ in land), conforming):
            continue

        found = list(plans(stakes, conforming))

        changes = [change_of(plan, stakes) for plan in found]
        assert set(changes) == minimal_changes(stakes, conforming)
        assert len(changes) == len(set(changes)) == count_plans(stakes, conforming)
        assert [plan.cost[0] for plan in found] == sorted(len(change) for change in changes)
        assert [len(change) for change in changes] == [plan.cost[0] for plan in found]


@given(st.lists(SMALL, min_size=2, max_size=2), st.integers(1, 2), RULES)
@settings(max_examples=40)
def test_regions_that_it_has_no_member_in_are_of_no_use(
    stakes: list[Stake], elsewhere: int, conforming: frozenset[str]
) -> None:
    others = frozenset((9, number) for number in range(elsewhere))
    sizes = Counter(region for region, _ in everything(stakes))
    if conforms(members_of(stakes), sizes, conforming):
        return

    assert {change_of(plan, stakes) for plan in plans(stakes, conforming)} == minimal_changes(
        stakes, conforming, others
    )


@given(st.lists(st.builds(Stake, st.integers(1, 9), st.integers(0, 9)), min_size=2, max_size=7), RULES)
def test_the_cheapest_come_first_and_the_count_is_that_of_all(stakes: list[Stake], conforming: frozenset[str]) -> None:
    sizes = Counter(region for region, _ in everything(stakes))
    if conforms(members_of(stakes), sizes, conforming):
        return

    found = list(plans(stakes, conforming))

    assert [plan.cost for plan in found] == sorted(plan.cost for plan in found)
    assert len({plan.actions for plan in found}) == len(found) == count_plans(stakes, conforming)
    assert first_plans(stakes, conforming, 3) == found[:3]
    members, land = members_of(stakes), everything(stakes)
    assert all(conforms(members ^ change_of(plan, stakes), sizes, conforming) for plan in found), land


@pytest.mark.parametrize("conforming", [DECREE, PAPER])
def test_one_member_in_each_of_two_regions_can_leave_either(conforming: frozenset[str]) -> None:
    found = first_plans([Stake(1, 13), Stake(1, 6)], conforming, 2)

    assert [(plan.cost[0], plan.actions) for plan in found] == [(1, (KEEP, LEAVE)), (1, (LEAVE, KEEP))]
