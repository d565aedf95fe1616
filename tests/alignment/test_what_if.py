"""What one given change flips in a layer, on a drawing of which every outcome can be read off."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.comparison import compare
from regioalign.regioalign_plugin.alignment.layers import MemberLists, Municipalities, Regions, Territories
from regioalign.regioalign_plugin.alignment.standing import Standing, take_standing
from regioalign.regioalign_plugin.alignment.what_if import (
    ChangeKind,
    GivenChange,
    ImpossibleChange,
    Obstacle,
    WhatIf,
    try_change,
)
from regioalign.tests.alignment.checks import array, territories_of
from regioalign.tests.builders import drawing

# Municipalities a to h from the west, and their regions; d moves from A to B.
LETTERS, BEFORE, AFTER = "abcdefgh", "AAAABBCC", "AAABBBCC"


def municipalities() -> Municipalities:
    return Municipalities(array(LETTERS), array(f"M{one}" for one in LETTERS), array(drawing(LETTERS).values()))


def regions(text: str = BEFORE) -> Regions:
    drawn = drawing(text)
    return Regions(array(drawn), array(drawn), array(drawn.values()), np.ones(len(drawn), dtype=bool))


def lists(*members: str) -> Territories:
    rows = [[LETTERS.index(one) for one in names] for names in members]
    indptr = np.cumsum([0, *(len(row) for row in rows)]).astype(np.int64)
    indices = np.array([row for one in rows for row in one], dtype=np.int64)
    nothing = array([""] * len(rows))
    bare = territories_of([None] * len(rows), ids=members, names=[f"IGS {one}" for one in members])
    return replace(bare, member_lists=MemberLists(RowLists(indptr, indices), nothing, nothing))


def standing(*members: str) -> Standing:
    return take_standing(lists(*members), municipalities(), regions())


def rows_of(text: str) -> tuple[int, ...]:
    return tuple(LETTERS.index(one) for one in text)


def tried(found: WhatIf) -> list[tuple[str, str, str]]:
    return list(found.findings[["flip", "class_before", "class_after"]].itertuples(index=False, name=None))


def test_a_municipality_that_moves_to_another_region_flips_what_it_touches() -> None:
    given = standing("abcd", "de", "def", "abc", "ef", "gh", "d")

    found = try_change(given, GivenChange(ChangeKind.MOVE_MUNICIPALITY, rows_of("d"), region=1))

    assert tried(found) == [
        ("stops_conforming", "coincides", "straddles_enlarged"),
        ("starts_to_conform", "straddles_split", "within"),
        ("starts_to_conform", "straddles_enlarged", "coincides"),
        ("class_changed", "within", "coincides"),
        ("class_changed", "coincides", "within"),
        ("unchanged", "coincides", "coincides"),
        ("regions_changed", "within", "within"),
    ]
    assert found.findings["takes_part"].tolist() == [True, True, True, False, False, False, True]
    assert found.findings["main_region_after"].tolist()[-1] == "B"
    assert found.findings["regions_after"].tolist()[:2] == ["A 3/3, B 1/3", "B 2/3"]
    assert found.flips.values.tolist() == [
        ["starts_to_conform", "straddles_enlarged", "coincides", 1],
        ["starts_to_conform", "straddles_split", "within", 1],
        ["stops_conforming", "coincides", "straddles_enlarged", 1],
        ["class_changed", "coincides", "within", 1],
        ["class_changed", "within", "coincides", 1],
        ["regions_changed", "within", "within", 1],
    ]


def test_a_member_that_joins_changes_that_partnership_alone() -> None:
    found = try_change(standing("abc", "de"), GivenChange(ChangeKind.ADD_MEMBER, rows_of("dh"), (0,)))

    assert tried(found) == [
        ("stops_conforming", "within", "straddles_enlarged"),
        ("unchanged", "straddles_split", "straddles_split"),
    ]
    assert found.findings["takes_part"].tolist() == [True, False]
    assert found.findings["member_count_after"].tolist() == [5, 2]
    assert found.findings["cut_off_after"].tolist() == ["Mh", None]


def test_a_member_that_leaves_can_make_it_conform_and_fall_apart() -> None:
    found = try_change(standing("abcdefgh", "efg"), GivenChange(ChangeKind.DROP_MEMBER, rows_of("ef"), (0,)))

    assert tried(found)[0] == ("regions_changed", "union", "union")
    assert found.findings[["cut_off_before", "cut_off_after"]].to_numpy().tolist() == [[None, "Mg, Mh"], [None, None]]


def test_partnerships_that_merge_have_a_row_each_with_what_they_become() -> None:
    found = try_change(standing("ab", "gh", "bcd"), GivenChange(ChangeKind.MERGE_PARTNERSHIPS, (), (2, 0)))

    assert tried(found) == [
        ("class_changed", "within", "coincides"),
        ("unchanged", "coincides", "coincides"),
        ("class_changed", "within", "coincides"),
    ]
    assert found.findings["becomes"].tolist() == ["IGS ab + IGS bcd", None, "IGS ab + IGS bcd"]
    assert found.findings["member_count_after"].tolist() == [4, 2, 4]


def test_a_split_gives_a_row_for_each_part() -> None:
    found = try_change(standing("abcdef", "gh"), GivenChange(ChangeKind.SPLIT_PARTNERSHIP, rows_of("ab"), (0,)))

    assert found.findings["partnership"].tolist() == [0, 1, 0]
    assert tried(found) == [
        ("stops_conforming", "union", "straddles_enlarged"),
        ("unchanged", "coincides", "coincides"),
        ("class_changed", "union", "within"),
    ]
    assert found.findings["becomes"].tolist() == ["IGS abcdef (1)", None, "IGS abcdef (2)"]
    assert found.findings["regions_after"].tolist() == ["A 2/4, B 2/2", "C 2/2", "A 2/4"]


def test_a_region_that_loses_its_last_municipality_is_in_nobodys_way() -> None:
    found = try_change(
        standing("abcd", "ef", "efgh"), GivenChange(ChangeKind.MOVE_MUNICIPALITY, rows_of("gh"), region=1)
    )

    assert tried(found) == [
        ("unchanged", "coincides", "coincides"),
        ("class_changed", "coincides", "within"),
        ("class_changed", "union", "coincides"),
    ]


def test_the_start_is_left_as_it_was() -> None:
    given = standing("abcd", "de")
    change = GivenChange(ChangeKind.MOVE_MUNICIPALITY, rows_of("d"), region=1)

    first, again = try_change(given, change), try_change(given, change)

    assert tried(first) == tried(again)
    assert given.ground.lies.region.tolist() == [0, 0, 0, 0, 1, 1, 2, 2]


@pytest.mark.parametrize(
    ("change", "obstacle", "which"),
    [
        (GivenChange(ChangeKind.MOVE_MUNICIPALITY, (3,)), Obstacle.NO_REGION, ()),
        (GivenChange(ChangeKind.MOVE_MUNICIPALITY, (), region=1), Obstacle.NO_MUNICIPALITY, ()),
        (GivenChange(ChangeKind.MOVE_MUNICIPALITY, (3, 4), region=1), Obstacle.ALREADY_IN_REGION, (4,)),
        (GivenChange(ChangeKind.ADD_MEMBER, (1, 7), (0,)), Obstacle.ALREADY_MEMBER, (1,)),
        (GivenChange(ChangeKind.ADD_MEMBER, (7,)), Obstacle.ONE_PARTNERSHIP, ()),
        (GivenChange(ChangeKind.ADD_MEMBER, (), (0,)), Obstacle.NO_MUNICIPALITY, ()),
        (GivenChange(ChangeKind.DROP_MEMBER, (0, 6), (0,)), Obstacle.NO_MEMBER, (6,)),
        (GivenChange(ChangeKind.DROP_MEMBER, (0, 1), (0,)), Obstacle.NOBODY_STAYS, ()),
        (GivenChange(ChangeKind.SPLIT_PARTNERSHIP, (0, 1), (0,)), Obstacle.NOBODY_STAYS, ()),
        (GivenChange(ChangeKind.SPLIT_PARTNERSHIP, (0,), (0, 1)), Obstacle.ONE_PARTNERSHIP, ()),
        (GivenChange(ChangeKind.MERGE_PARTNERSHIPS, (), (1, 1)), Obstacle.TWO_PARTNERSHIPS, ()),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(change: GivenChange, obstacle: Obstacle, which) -> None:
    with pytest.raises(ImpossibleChange) as refused:
        try_change(standing("ab", "gh"), change)

    assert (refused.value.obstacle, refused.value.municipalities) == (obstacle, which)


NAMES = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=8, unique=True).map("".join)


@given(st.lists(NAMES, min_size=1, max_size=4, unique=True))
@settings(max_examples=30)
def test_a_move_flips_what_comparing_both_sets_of_regions_flips(members: list[str]) -> None:
    expected = compare(lists(*members), regions(BEFORE), regions(AFTER), municipalities())

    found = try_change(standing(*members), GivenChange(ChangeKind.MOVE_MUNICIPALITY, rows_of("d"), region=1))

    for column in ("flip", "class_before", "class_after", "regions_before", "main_region_after", "conforms_after"):
        ours, theirs = found.findings[column].tolist(), expected.findings[column].tolist()
        if column.startswith("regions"):
            assert [set(one.split(", ")) for one in ours] == [set(one.split(", ")) for one in theirs]
        else:
            assert ours == theirs
    assert found.flips.to_numpy().tolist() == expected.flips.to_numpy().tolist()
    assert found.findings["main_share_after"].to_numpy() == pytest.approx(
        expected.findings["main_share_after"].to_numpy()
    )


@given(NAMES, NAMES)
@settings(max_examples=30)
def test_splitting_and_merging_again_changes_nothing(members: str, part: str) -> None:
    taken = "".join(one for one in members if one in part)
    rest = "".join(one for one in members if one not in part)
    if not taken or not rest:
        return
    split = try_change(standing(members), GivenChange(ChangeKind.SPLIT_PARTNERSHIP, rows_of(taken), (0,)))
    merged = try_change(standing(rest, taken), GivenChange(ChangeKind.MERGE_PARTNERSHIPS, (), (0, 1)))

    assert merged.findings["class_before"].tolist() == split.findings["class_after"].tolist()
    assert merged.findings["class_after"].tolist() == split.findings["class_before"].tolist()
