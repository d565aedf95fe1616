"""What flips between two reference sets, on drawings of which every outcome can be read off."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.assessment import assess
from regioalign.regioalign_plugin.alignment.comparison import (
    Comparison,
    OverlappingSet,
    compare,
    flip_of,
    match_regions,
)
from regioalign.regioalign_plugin.alignment.errors import Cancelled
from regioalign.regioalign_plugin.alignment.layers import (
    MemberLists,
    Municipalities,
    Parameters,
    Regions,
    Territories,
)
from regioalign.regioalign_plugin.vocabulary import Flip
from regioalign.tests.alignment.checks import array, regions_of, territories_of
from regioalign.tests.builders import drawing, grid, rectangle

# Municipalities of 1 km, a to h from the west, and the regions that they are in before and after: d moves.
MUNICIPALITIES = "abcdefgh"
BEFORE, AFTER = "AAAABBCC", "AAABBBCC"


def regions(text: str, names: dict[str, str] | None = None) -> Regions:
    """Regions of a drawing; ids are the letters, names the letters unless given."""
    drawn = drawing(text)
    ids = array(drawn)
    return Regions(
        ids, array((names or {}).get(one, one) for one in drawn), array(drawn.values()), np.ones(len(ids), bool)
    )


def with_ids(given: Regions, ids: str) -> Regions:
    return dataclasses.replace(given, ids=array(ids))


def municipalities() -> Municipalities:
    letters = array(MUNICIPALITIES)
    return Municipalities(letters, array(f"M{one}" for one in MUNICIPALITIES), grid(8, 1))


def territories(*members: str) -> Territories:
    """Territories that are the union of municipalities; the id is the list of their letters."""
    square = dict(zip(MUNICIPALITIES, grid(8, 1)))
    return territories_of((shapely.union_all([square[one] for one in names]) for names in members), ids=members)


def lists(*members: str) -> MemberLists:
    rows = [[MUNICIPALITIES.index(one) for one in names] for names in members]
    indptr = np.cumsum([0, *(len(row) for row in rows)])
    indices = np.array([row for one in rows for row in one], dtype=np.int64)
    nothing = array([""] * len(rows))
    return MemberLists(RowLists(indptr, indices), nothing, nothing)


def flips(found: Comparison) -> dict[str, str]:
    return dict(zip(found.findings["partnership_id"], found.findings["flip"]))


def moved(found: Comparison) -> list[tuple[str, str | None, str | None]]:
    columns = found.moved[["municipality_id", "region_before", "region_after"]]
    return [tuple(row) for row in columns.itertuples(index=False)]


def test_a_municipality_that_moves_flips_the_territories_that_hold_it() -> None:
    tested = territories("def", "abcd", "cd", "d", "abcdefgh", "de", "gh")

    found = compare(tested, regions(BEFORE), regions(AFTER), municipalities())

    assert flips(found) == {
        "def": "starts_to_conform",  # a region and a bite, then exactly B
        "abcd": "stops_conforming",  # was A, then A and a bite of B
        "cd": "stops_conforming",
        "d": "regions_changed",  # within A, then within B
        "abcdefgh": "unchanged",  # the union of all, before and after
        "de": "starts_to_conform",
        "gh": "unchanged",
    }
    assert moved(found) == [("d", "A", "B")]


def test_both_sides_of_a_finding_stand_beside_each_other() -> None:
    found = compare(territories("def"), regions(BEFORE), regions(AFTER)).findings.iloc[0]

    assert (found["class_before"], found["class_after"]) == ("straddles_enlarged", "coincides")
    assert (found["conforms_before"], found["conforms_after"]) == (False, True)
    assert (found["regions_before"], found["regions_after"]) == ("B 66.7 %, A 33.3 %", "B 100.0 %")
    assert (found["main_region_before"], found["main_region_after"]) == ("B", "B")
    assert found["main_share_before"] == pytest.approx(2 / 3)
    assert found["main_share_after"] == pytest.approx(1.0)


def test_flips_are_counted_per_kind_without_those_that_are_unchanged() -> None:
    tested = territories("def", "de", "d", "gh", "g", "abcd", "bd", "cd")

    found = compare(tested, regions(BEFORE), regions(AFTER)).flips

    assert found.values.tolist() == [
        ["starts_to_conform", "straddles_enlarged", "coincides", 1],
        ["starts_to_conform", "straddles_split", "within", 1],
        ["stops_conforming", "within", "straddles_split", 2],
        ["stops_conforming", "coincides", "straddles_enlarged", 1],
        ["regions_changed", "within", "within", 1],
    ]


def test_a_class_that_changes_without_a_change_of_verdict_is_a_flip_of_its_own() -> None:
    # "abcde" holds A and half of B, then A and two thirds of B; "abc" lies within A, then coincides with it.
    found = compare(territories("abcde", "abc"), regions(BEFORE), regions(AFTER))

    assert flips(found) == {"abcde": "unchanged", "abc": "class_changed"}


def test_another_main_region_is_a_change_of_regions() -> None:
    found = compare(territories("cde"), regions("AAAABBCC"), regions("AAABBBCC"))

    assert found.findings["class_before"].tolist() == found.findings["class_after"].tolist() == ["straddles_split"]
    assert flips(found) == {"cde": "regions_changed"}


def test_the_same_set_twice_flips_nothing() -> None:
    tested = territories("def", "abcd", "cd", "d", "abcdefgh")

    found = compare(tested, regions(BEFORE), regions(BEFORE), municipalities())

    assert set(flips(found).values()) == {"unchanged"}
    assert len(found.flips) == len(found.moved) == len(found.renamed) == 0


def test_swapping_the_sets_turns_every_flip_around() -> None:
    tested = territories("def", "abcd", "cd", "d", "abc", "gh")
    forth = compare(tested, regions(BEFORE), regions(AFTER), municipalities())
    back = compare(tested, regions(AFTER), regions(BEFORE), municipalities())

    turned = {"starts_to_conform": "stops_conforming", "stops_conforming": "starts_to_conform"}
    assert flips(back) == {one: turned.get(flip, flip) for one, flip in flips(forth).items()}
    assert moved(back) == [(code, after, before) for code, before, after in moved(forth)]


def test_a_new_name_under_the_same_id_is_no_flip() -> None:
    found = compare(territories("ab", "gh"), regions(BEFORE), regions(BEFORE, {"C": "Middenkust"}), municipalities())

    assert set(flips(found).values()) == {"unchanged"}
    assert len(found.moved) == 0
    assert found.renamed.values.tolist() == [["C", "C", "C", "Middenkust", "id"]]


def test_a_new_id_on_the_same_ground_is_no_flip() -> None:
    after = regions("AAAABBKK", {"K": "Middenkust"})

    found = compare(territories("ab", "gh", "fg"), regions(BEFORE), after, municipalities())

    assert set(flips(found).values()) == {"unchanged"}
    assert len(found.moved) == 0
    assert found.renamed.values.tolist() == [["C", "C", "K", "Middenkust", "ground"]]


def test_ground_that_differs_by_noise_only_is_the_same_ground() -> None:
    # The border between the second and the third region lies 5 m further: 0.5 % of 1 km on a narrow strip.
    before, after = regions(BEFORE), with_ids(regions(BEFORE), "XYZ")
    shifted = [rectangle(0, 0, 4000, 1000), rectangle(4000, 0, 6005, 1000), rectangle(6005, 0, 8000, 1000)]
    after = dataclasses.replace(after, geometries=array(shifted))

    match = match_regions(before, after, Parameters())

    assert match.after.tolist() == [0, 1, 2]
    assert match.matched_by.tolist() == ["ground"] * 3


def test_regions_with_other_ids_and_other_ground_are_known_by_name() -> None:
    names = {"A": "Regio Antwerpen", "B": "Waasland", "C": "Kempen"}
    after = with_ids(regions(AFTER, names), "123")

    found = compare(territories("abc", "d", "gh"), regions(BEFORE, names), after, municipalities())

    assert found.match.matched_by.tolist() == ["name", "name", "ground"]
    assert flips(found) == {"abc": "class_changed", "d": "regions_changed", "gh": "unchanged"}
    assert moved(found) == [("d", "Regio Antwerpen", "Waasland")]


def test_an_id_that_stands_for_other_ground_is_not_the_same_region() -> None:
    swapped = with_ids(regions(BEFORE), "CBA")  # A and C swap their ids, nothing else

    found = compare(territories("ab", "gh", "bc"), regions(BEFORE), swapped, municipalities())

    assert found.match.after.tolist() == [0, 1, 2]
    assert found.match.reused.tolist() == [0, 2]
    assert set(flips(found).values()) == {"unchanged"}


def test_regions_that_merge_or_split_keep_the_one_that_has_their_id() -> None:
    merged = compare(territories("ab", "e", "gh"), regions("AAAABBCC"), regions("AAAAAACC"), municipalities())
    split = compare(territories("ab", "e", "gh"), regions("AAAAAACC"), regions("AAAABBCC"), municipalities())

    assert flips(merged) == flips(split) == {"ab": "unchanged", "e": "regions_changed", "gh": "unchanged"}
    assert moved(merged) == [("e", "B", "A"), ("f", "B", "A")]


def test_a_region_that_is_gone_leaves_its_municipalities_without_one() -> None:
    found = compare(territories("gh", "ab"), regions(BEFORE), regions("AAAABB"), municipalities())

    assert flips(found) == {"gh": "stops_conforming", "ab": "unchanged"}
    assert found.findings["conforms_after"].tolist() == [None, True]
    assert moved(found) == [("g", "C", None), ("h", "C", None)]


def test_a_region_that_gets_delimited_lets_its_territories_start_to_conform() -> None:
    before = dataclasses.replace(regions(BEFORE), delimited=np.array([True, True, False]))

    found = compare(territories("gh", "ab"), before, regions(BEFORE))

    assert flips(found) == {"gh": "starts_to_conform", "ab": "unchanged"}
    assert found.flips.values.tolist() == [["starts_to_conform", "undecided", "coincides", 1]]


def test_lists_of_members_win_over_geometry() -> None:
    listed = dataclasses.replace(territories("a", "b"), member_lists=lists("def", "gh"))

    found = compare(listed, regions(BEFORE), regions(AFTER), municipalities())

    assert found.findings["flip"].tolist() == ["starts_to_conform", "unchanged"]
    assert found.findings["regions_before"].tolist() == ["B 2/2, A 1/4", "C 2/2"]
    assert found.findings["regions_after"].tolist() == ["B 3/3", "C 2/2"]


def test_the_rules_decide_what_conforms() -> None:
    strict = Parameters(conforming=frozenset({"coincides", "within"}))
    tested = territories("efgh")

    loose = compare(tested, regions("AAAABBCC"), regions("AAAABBBB"))
    found = compare(tested, regions("AAAABBCC"), regions("AAAABBBB"), None, strict)

    assert flips(loose) == {"efgh": "class_changed"}  # a union, then one region
    assert flips(found) == {"efgh": "starts_to_conform"}


def test_both_sides_are_those_of_two_assessments() -> None:
    tested = territories("def", "abcd", "cd", "d", "abcdefgh", "de", "gh")

    found = compare(tested, regions(BEFORE), regions(AFTER), municipalities()).findings

    for when, layer in (("before", BEFORE), ("after", AFTER)):
        alone = assess(tested, regions(layer)).findings
        for column in ("class", "conforms", "regions", "main_region_id", "main_region", "main_share"):
            assert found[f"{column}_{when}"].tolist() == alone[column].tolist()


def test_territories_without_ground_stay_as_they_are() -> None:
    found = compare(territories_of([None, rectangle(0, 0, 10, 10)]), regions(BEFORE), regions(AFTER))

    assert found.findings["class_before"].tolist() == ["not_assessable", "within"]
    assert found.findings["flip"].tolist() == ["unchanged", "unchanged"]


def test_no_territories_give_no_findings() -> None:
    found = compare(territories_of([]), regions(BEFORE), regions(AFTER), municipalities())

    assert len(found.findings) == len(found.flips) == 0
    assert moved(found) == [("d", "A", "B")]


def test_a_set_whose_regions_overlap_is_refused_and_named() -> None:
    double = regions_of([rectangle(0, 0, 3000, 1000), rectangle(2000, 0, 5000, 1000)])

    with pytest.raises(OverlappingSet) as first:
        compare(territories("ab"), double, regions(AFTER))
    with pytest.raises(OverlappingSet) as second:
        compare(territories("ab"), regions(BEFORE), double)

    assert not first.value.is_after
    assert second.value.is_after


def test_a_user_who_stops_gets_nothing() -> None:
    class Impatient:
        def report(self, fraction: float) -> None:
            pass

        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        compare(territories("ab"), regions(BEFORE), regions(AFTER), progress=Impatient())


def test_progress_runs_from_nothing_to_all() -> None:
    class Watcher:
        def __init__(self) -> None:
            self.seen: list[float] = []

        def report(self, fraction: float) -> None:
            self.seen.append(fraction)

        def is_cancelled(self) -> bool:
            return False

    watcher = Watcher()
    compare(territories("ab"), regions(BEFORE), regions(AFTER), municipalities(), progress=watcher)

    assert watcher.seen == sorted(watcher.seen)
    assert watcher.seen[-1] == 1.0


@pytest.mark.parametrize(
    ("before", "after", "same_class", "differ", "expected"),
    [
        (True, True, True, False, Flip.UNCHANGED),
        (True, True, True, True, Flip.REGIONS_CHANGED),
        (True, True, False, True, Flip.CLASS_CHANGED),
        (False, True, False, True, Flip.STARTS_TO_CONFORM),
        (None, True, False, False, Flip.STARTS_TO_CONFORM),
        (True, False, False, True, Flip.STOPS_CONFORMING),
        (True, None, False, True, Flip.STOPS_CONFORMING),
        (False, None, False, True, Flip.CLASS_CHANGED),
        (None, None, True, False, Flip.UNCHANGED),
    ],
)
def test_the_first_kind_of_flip_that_applies_is_told(before, after, same_class, differ, expected) -> None:
    row = pd.DataFrame(
        {
            "class_before": ["within"],
            "class_after": ["within" if same_class else "union"],
            "conforms_before": array([before]),
            "conforms_after": array([after]),
        }
    )

    assert flip_of(row, np.array([differ])).tolist() == [expected.value]


letters = st.lists(st.sampled_from("ABCD"), min_size=12, max_size=12)
members = st.lists(st.sets(st.integers(0, 11), min_size=1), min_size=1, max_size=6)


def of_squares(assigned: list[str], ids: dict[str, str] | None = None) -> Regions:
    """Regions of a grid of 4 × 3 municipalities, each assigned to a letter."""
    squares, names = grid(4, 3), sorted(set(assigned))
    rows = [[row for row, letter in enumerate(assigned) if letter == name] for name in names]
    unions = array(shapely.union_all(squares[held]) for held in rows)
    codes = array((ids or {}).get(name, name) for name in names)
    return Regions(codes, codes, unions, np.ones(len(names), dtype=bool))


def of_members(lists: list[set[int]]) -> Territories:
    squares = grid(4, 3)
    return territories_of(shapely.union_all(squares[sorted(rows)]) for rows in lists)


@settings(max_examples=40)
@given(letters, members, st.permutations("ABCD"))
def test_other_ids_for_the_same_ground_never_flip_anything(assigned, tested, order) -> None:
    squares = Municipalities(array(f"{row:02}" for row in range(12)), array(map(str, range(12))), grid(4, 3))

    found = compare(of_members(tested), of_squares(assigned), of_squares(assigned, dict(zip("ABCD", order))), squares)

    assert set(found.findings["flip"]) == {"unchanged"}
    assert len(found.moved) == 0


@settings(max_examples=40)
@given(letters, st.integers(0, 11), st.sampled_from("ABCD"), members)
def test_one_municipality_that_moves_flips_none_but_its_own_and_those_of_both_regions(
    assigned, row, letter, tested
) -> None:
    assigned = [*"ABCD", *assigned[4:]]  # all four are there, before and after
    row = max(row, 4)
    moved = [letter if place == row else old for place, old in enumerate(assigned)]
    squares = Municipalities(array(f"{place:02}" for place in range(12)), array(map(str, range(12))), grid(4, 3))

    found = compare(of_members(tested), of_squares(assigned), of_squares(moved), squares)

    expected = [] if letter == assigned[row] else [[f"{row:02}", assigned[row], letter]]
    assert found.moved[["municipality_id", "region_before", "region_after"]].values.tolist() == expected
    concerned = {assigned[row], letter} if expected else set()
    for held, flip in zip(tested, found.findings["flip"]):
        if not concerned & {assigned[place] for place in held}:
            assert flip == "unchanged"


def test_a_tie_between_regions_is_broken_alike_under_new_ids() -> None:
    # Half in B, half in C; after, both have other ids, in the other order.
    after = with_ids(regions(BEFORE), "AZY")

    drawn = compare(territories("fg"), regions(BEFORE), after, municipalities())
    listed = dataclasses.replace(territories("a"), member_lists=lists("fg"))
    by_members = compare(listed, regions(BEFORE), after, municipalities())

    for found in (drawn, by_members):
        assert found.findings["flip"].tolist() == ["unchanged"]
        assert found.findings["main_region_id_before"].tolist() == ["B"]
        assert found.findings["main_region_id_after"].tolist() == ["Z"]
