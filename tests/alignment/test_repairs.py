"""What repairs do to partnerships, on drawings of which every outcome can be read off."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment import repairs as repairs_module
from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.assessment import assess
from regioalign.regioalign_plugin.alignment.errors import Cancelled, OverlappingRegions
from regioalign.regioalign_plugin.alignment.layers import (
    MemberLists,
    Municipalities,
    Parameters,
    Regions,
    Territories,
)
from regioalign.regioalign_plugin.alignment.repairs import MANY, Repairs, find_repairs
from regioalign.regioalign_plugin.alignment.standing import Standing, take_standing
from regioalign.tests.alignment.checks import array, territories_of
from regioalign.tests.builders import drawing, rectangle

# Municipalities of 1 km² and their regions:
#
#     a b c d e f        A A A B B C
#     g h i j k l        A A A B B C
LAND = drawing("abcdef\nghijkl")
REGION_OF = dict(zip("abcdefghijkl", "AAABBCAAABBC"))
LETTERS = "".join(LAND)
DECREE = frozenset({"within", "coincides", "union"})
PAPER = Parameters(conforming=frozenset({"within", "coincides"}))


def municipalities(weights: str = "") -> Municipalities:
    """The land; those in `weights` count 10, all others 1."""
    given = np.array([10.0 if one in weights else 1.0 for one in LETTERS])
    names = array(f"M{one}" for one in LETTERS)
    return Municipalities(array(LETTERS), names, array(LAND.values()), given if weights else None)


def regions(delimited: str = "ABC") -> Regions:
    drawn = drawing("AAABBC\nAAABBC")
    return Regions(array(drawn), array(drawn), array(drawn.values()), np.array([one in delimited for one in drawn]))


def lists(*members: str) -> Territories:
    """Partnerships that name their members and have no ground; the id is the list."""
    rows = [[LETTERS.index(one) for one in names] for names in members]
    indptr = np.cumsum([0, *(len(row) for row in rows)]).astype(np.int64)
    indices = np.array([row for one in rows for row in one], dtype=np.int64)
    nothing = array([""] * len(rows))
    bare = territories_of([None] * len(rows), ids=members)
    return replace(bare, member_lists=MemberLists(RowLists(indptr, indices), nothing, nothing))


def standing(
    *members: str, parameters: Parameters | None = None, weights: str = "", delimited: str = "ABC"
) -> Standing:
    return take_standing(lists(*members), municipalities(weights), regions(delimited), parameters)


def changed(found: Repairs, row: int = 0) -> list[tuple[str, str]]:
    """Who leaves and who comes, in the repairs of one partnership."""
    own = found.repairs[found.repairs["partnership"] == row]
    return [(one.left_out_ids or "", one.taken_in_ids or "") for one in own.itertuples()]


def test_a_region_and_a_bite_of_another_have_three_repairs() -> None:
    found = find_repairs(standing("abcghid"))

    assert changed(found) == [("d", ""), ("", "e;j;k"), ("a;b;c;g;h;i", "")]
    assert found.repairs["rank"].tolist() == [1, 2, 3]
    assert found.repairs["is_smallest"].tolist() == [True, False, False]
    assert found.repairs["kind"].tolist() == ["leave_out", "take_in", "leave_out"]
    assert found.repairs["change_count"].tolist() == [1, 3, 6]
    assert found.repairs["class_after"].tolist() == ["coincides", "union", "within"]
    assert found.repairs["class_before"].tolist() == ["straddles_enlarged"] * 3
    assert found.repairs["regions_before"].tolist() == ["A 6/6, B 1/4"] * 3
    assert found.repairs["regions_after"].tolist() == ["A 6/6", "A 6/6, B 4/4", "B 1/4"]
    assert found.partnerships["repair_count"].tolist() == [3]
    assert found.partnerships["change_count"].tolist() == [1.0]


def test_by_the_paper_a_union_is_no_goal_and_itself_in_need_of_repair() -> None:
    found = find_repairs(standing("abcghid", "abcghifl", parameters=PAPER))

    assert changed(found, 0) == [("d", ""), ("a;b;c;g;h;i", "")]
    assert changed(found, 1) == [("f;l", ""), ("a;b;c;g;h;i", "")]
    assert found.repairs["class_before"].tolist() == ["straddles_enlarged"] * 2 + ["union"] * 2


def test_leaving_out_and_taking_in_go_together_in_one_repair() -> None:
    # B lacks k, A holds one of six, C is whole.
    found = find_repairs(standing("cdejfl"))

    assert changed(found)[0] == ("c", "k")
    assert found.repairs["kind"][0] == "both"
    assert found.repairs["class_after"][0] == "union"
    assert (found.repairs["left_out_count"][0], found.repairs["taken_in_count"][0]) == (1, 1)


def test_size_is_told_in_members_area_and_weight() -> None:
    found = find_repairs(standing("abcghid", weights="d"))

    row = found.repairs.iloc[0]
    assert (row["member_count_before"], row["member_count_after"]) == (7, 6)
    assert (row["area_m2_before"], row["area_m2_after"]) == (7e6, 6e6)
    assert (row["weight_before"], row["weight_after"]) == (16.0, 6.0)


def test_without_weights_the_weight_is_unknown() -> None:
    found = find_repairs(standing("abd"))

    assert found.repairs["weight_before"].isna().all()
    assert found.repairs["weight_after"].isna().all()


def test_a_repair_that_leaves_members_cut_off_says_whom_and_ranks_behind_its_equals() -> None:
    # Two members in A and two in B, of which either two can leave: d and e touch, a and i do not.
    found = find_repairs(standing("aide"))

    assert changed(found)[:2] == [("a;i", ""), ("d;e", "")]
    assert found.repairs["cut_off_after"].tolist()[:2] == [None, "Mi"]
    assert found.repairs["connection"].tolist()[:2] == ["becomes_connected", "stays_apart"]


def test_a_member_that_has_no_neighbours_is_joined_by_leaving_it_out() -> None:
    # d hangs on c, which is no member.
    row = find_repairs(standing("adghi")).repairs.iloc[0]

    assert (row["left_out"], row["cut_off_before"], row["cut_off_after"]) == ("Md", "Md", None)
    assert row["connection"] == "becomes_connected"


def test_members_that_were_joined_by_one_that_leaves_fall_apart() -> None:
    # Regions in which a corridor through B joins both ends of A:  A B A
    land = drawing("pqr")
    own = Municipalities(array(land), array(land), array(land.values()))
    shapes = array([shapely.union_all([land["p"], land["r"]]), land["q"]])
    given = Regions(array("AB"), array("AB"), shapes, np.ones(2, dtype=bool))
    pqr = territories_of([shapely.union_all(list(land.values()))], ids=["pqr"])
    found = find_repairs(take_standing(pqr, own, given, PAPER))

    assert found.repairs["left_out_ids"].tolist() == ["q", "p;r"]
    assert found.repairs["connection"].tolist() == ["falls_apart", "stays_connected"]
    assert found.repairs["cut_off_after"].tolist() == ["r", None]


def test_an_enclosed_municipality_is_told_before_and_after() -> None:
    #     A A A B
    #     A x A B    x is of B, lies in the middle of A and is no member.
    #     A A A B
    land = drawing("abcd\nexfg\nhijk")
    inside = [one for one in land if one not in "dgkx"]
    own = Municipalities(array(land), array(land), array(land.values()))
    shapes = array([shapely.union_all([land[one] for one in group]) for group in ("abcefhij", "dgkx")])
    given = Regions(array("AB"), array("AB"), shapes, np.ones(2, dtype=bool))
    ring = territories_of([shapely.union_all([land[one] for one in [*inside, "d"]])], ids=["ring"])

    found = find_repairs(take_standing(ring, own, given))

    assert found.repairs["enclosed_before"].tolist() == ["x"] * 3
    assert dict(zip(found.repairs["class_after"], found.repairs["enclosed_after"])) == {
        "coincides": "x",
        "union": None,
        "within": None,
    }


def test_who_conforms_or_is_not_judged_has_no_repairs() -> None:
    found = find_repairs(standing("abc", "fl", "", "abd", delimited="AB"))

    assert found.repairs["partnership"].unique().tolist() == [3]
    assert found.partnerships["conforms"].tolist() == [True, None, None, False]
    assert found.partnerships["repair_count"].tolist() == [0, 0, 0, 3]


def test_no_partnership_at_all_gives_empty_tables_with_all_columns() -> None:
    one, none = find_repairs(standing("abd")), find_repairs(standing())

    assert len(none.repairs) == len(none.changes) == len(none.partnerships) == 0
    assert none.repairs.columns.tolist() == one.repairs.columns.tolist()
    assert none.changes.columns.tolist() == one.changes.columns.tolist()


def test_changes_name_each_municipality_and_whether_it_joins() -> None:
    found = find_repairs(standing("abcghid"))

    second = found.changes[found.changes["repair"] == 1]
    assert [(LETTERS[row], joins) for row, joins in zip(second["municipality"], second["joins"])] == [
        ("e", True),
        ("j", True),
        ("k", True),
    ]
    assert found.changes.groupby("repair").size().tolist() == found.repairs["change_count"].tolist()


def test_no_more_are_listed_than_asked_and_all_are_counted() -> None:
    # One member in each of three regions: leave two, or complete any two or three.
    found = find_repairs(standing("adf"), most=2)

    assert len(found.repairs) == 2
    assert found.partnerships["repair_count"].tolist() == [7]
    assert found.repairs["repair_count"].tolist() == [7, 7]


def test_the_smallest_alone_can_be_asked_for() -> None:
    found = find_repairs(standing("adf", "abcghid"), only_smallest=True)

    assert found.repairs["partnership"].tolist() == [0, 0, 0, 1]
    assert found.repairs["change_count"].tolist() == [2, 2, 2, 1]
    assert found.repairs["is_smallest"].all()


def test_a_count_that_no_column_holds_stands_at_its_limit() -> None:
    # 40 regions of two, one municipality of each.
    land = [rectangle(1000 * i, 0, 1000 * i + 1000, 1000) for i in range(80)]
    ids = array(f"{i:02}" for i in range(80))
    pairs = array(shapely.union_all(land[i : i + 2]) for i in range(0, 80, 2))
    given = Regions(ids[:40], ids[:40], pairs, np.ones(40, dtype=bool))
    half = territories_of([shapely.union_all(land[::2])], ids=["half"])

    found = find_repairs(take_standing(half, Municipalities(ids, ids, array(land)), given), most=5)

    assert found.partnerships["repair_count"].tolist() == [MANY]
    assert len(found.repairs) == 5


def test_drawn_territories_count_municipalities_that_lie_in_them_for_at_least_half() -> None:
    # a, b and 60 % of c in A, and d in B; then a strip of 40 % of d.
    shapes = [rectangle(0, 1000, 2600, 2000).union(LAND["d"]), rectangle(0, 1000, 3400, 2000)]
    given = take_standing(territories_of(shapes), municipalities(), regions())

    found = find_repairs(given)

    assert found.repairs["left_out_ids"].tolist()[0] == "d"
    assert given.findings.table["class"].tolist() == ["straddles_split", "within"]
    # What straddles with less than half of a municipality is no matter of members, and is told.
    assert given.differs.tolist() == [False, True]


def test_lists_win_over_the_ground_where_both_are_given() -> None:
    both = replace(lists("ab", ""), geometries=array([LAND["d"].union(LAND["c"]), LAND["c"].union(LAND["d"])]))

    given = take_standing(both, municipalities(), regions())

    assert [given.members[row] for row in range(2)] == [[0, 1], [2, 3]]
    assert given.findings.table["class"].tolist() == ["within", "straddles_split"]


def test_regions_that_overlap_are_refused() -> None:
    twice = regions()
    twice.geometries[1] = twice.geometries[0]

    with pytest.raises(OverlappingRegions):
        take_standing(lists("ab"), municipalities(), twice)


def test_the_order_of_partnerships_and_chunks_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    members = ["abcghid", "adf", "cdejfl", "bchi", "cdij", "efkl", "abdejl"]
    whole = find_repairs(standing(*members))

    monkeypatch.setattr(repairs_module, "ROWS_AT_ONCE", 3)
    parts = find_repairs(standing(*members))
    turned = find_repairs(standing(*reversed(members)))

    pd.testing.assert_frame_equal(parts.repairs, whole.repairs)
    pd.testing.assert_frame_equal(parts.changes, whole.changes)
    last = len(members) - 1
    assert [changed(turned, last - row) for row in range(len(members))] == [
        changed(whole, row) for row in range(len(members))
    ]


class Stopper:
    """Cancels at the first report beyond a fraction."""

    def __init__(self, at: float) -> None:
        self.at, self.seen = at, 0.0

    def report(self, fraction: float) -> None:
        self.seen = max(self.seen, fraction)

    def is_cancelled(self) -> bool:
        return self.seen >= self.at


@pytest.mark.parametrize("at", [0.0, 0.3])
def test_it_can_be_stopped(at: float) -> None:
    with pytest.raises(Cancelled):
        take_standing(lists("abd"), municipalities(), regions(), progress=Stopper(at))
    given = standing("abd", "adf")
    with pytest.raises(Cancelled):
        find_repairs(given, progress=Stopper(0.0))


NAMES = st.lists(st.sampled_from(LETTERS), min_size=0, max_size=12, unique=True).map("".join)


@given(st.lists(NAMES, min_size=1, max_size=4, unique=True), st.sampled_from([DECREE, PAPER.conforming]))
@settings(max_examples=40)
def test_every_repair_is_what_an_assessment_finds_of_the_members_it_leaves(
    members: list[str], conforming: frozenset[str]
) -> None:
    rules = Parameters(conforming=conforming)
    found = find_repairs(standing(*members, parameters=rules), most=100)
    before = assess(lists(*members), regions(), municipalities(), None, rules).findings

    assert set(found.repairs["partnership"]) == set(np.flatnonzero(before["conforms"] == False))  # noqa: E712
    after = []
    for row in found.repairs.itertuples():
        left, taken = (set((text or "").split(";")) - {""} for text in (row.left_out_ids, row.taken_in_ids))
        own = set(members[row.partnership])
        assert left <= own
        assert not taken & own
        assert len(left) + len(taken) == row.change_count
        after.append("".join(sorted(own - left | taken)))
    again = assess(lists(*after), regions(), municipalities(), None, rules).findings if after else before[:0]
    assert (again["conforms"] == True).all()  # noqa: E712
    assert again["class"].tolist() == found.repairs["class_after"].tolist()
    assert again["regions"].tolist() == found.repairs["regions_after"].tolist()
    apart = again["flags"].str.contains("non_contiguous").tolist()
    assert apart == found.repairs["cut_off_after"].notna().tolist()
