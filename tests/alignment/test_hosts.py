"""Hosts: who hosts whom, what is wrong with it, and whether territories nest like dolls."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from shapely import Polygon, box

from regioalign.regioalign_plugin.alignment.assessment import assess
from regioalign.regioalign_plugin.alignment.hosts import HOSTED_COLUMNS, NOBODY, find_hosts
from regioalign.regioalign_plugin.alignment.layers import MemberLists, Municipalities
from regioalign.regioalign_plugin.vocabulary import HostProblem
from regioalign.tests.alignment.checks import array, regions_of, territories_of
from regioalign.tests.builders import drawing

# Two regions of nine municipalities each: Kempen in the west, Demer in the east.
REGIONS = regions_of([box(0, 0, 3000, 3000), box(3000, 0, 6000, 3000)], ["Kempen", "Demer"])
CELLS = drawing("""
    mnopqr
    ghijkl
    abcdef
""")
CITY, ZONE, SUB = box(0, 0, 1000, 1000), box(0, 0, 2000, 1000), box(0, 0, 2000, 3000)
ACROSS = box(1000, 0, 4000, 1000)  # b, c in Kempen and d in Demer


def municipalities():
    return Municipalities(array(CELLS), array(CELLS), array(CELLS.values()))


def hosted(shapes, hosts, *, names=None, other=None, with_members=True, **more):
    territories = replace(territories_of(shapes, names=names), hosts=array(hosts))
    towns = municipalities() if with_members else None
    return assess(territories, REGIONS, towns, hosts=other, **more).hosted


def test_territories_without_hosts_give_no_table():
    assert assess(territories_of([CITY]), REGIONS).hosted is None


def test_who_names_no_host_has_no_row():
    table = hosted([CITY, ZONE], ["", ""])

    assert tuple(table.columns) == HOSTED_COLUMNS
    assert len(table) == 0


def test_dolls_nest_from_city_to_region():
    table = hosted([CITY, ZONE, SUB], ["T1", "T2", ""], names=["Stad", "Zone", "Streek"])

    assert table["partnership_id"].tolist() == ["T0", "T1"]
    assert table["host_name"].tolist() == ["Zone", "Streek"]
    assert table["share_inside"].tolist() == [1.0, 1.0]
    assert table["nests"].tolist() == [True, True]
    assert table["members_inside"].tolist() == table["member_count"].tolist() == [1, 2]
    assert table["levels"].tolist() == [2, 1]
    assert table["chain"].tolist() == ["Stad ⊂ Zone ⊂ Streek ⊂ Kempen", "Zone ⊂ Streek ⊂ Kempen"]
    assert table["in_one_region"].tolist() == [True, True]
    assert table["cut_municipalities"].tolist() == ["", ""]


def test_territory_that_leaves_its_host_does_not_nest():
    """Of b, c and d only b lies in the host."""
    table = hosted([ACROSS, ZONE], ["T1", ""], names=["Dwars", "Zone"])

    row = table.iloc[0]
    assert row["share_inside"] == pytest.approx(1 / 3)
    assert (row["nests"], row["members_nest"], row["members_inside"], row["member_count"]) == (False, False, 1, 3)
    assert (row["host_region_count"], row["host_in_one_region"], row["in_one_region"]) == (1, True, False)
    assert row["chain"] == "Dwars ⊄ Zone ⊂ Kempen"


def test_host_across_regions_is_told_and_has_no_region_at_the_end_of_the_chain():
    table = hosted([CITY, box(0, 0, 5000, 1000)], ["T1", ""])

    assert table["nests"].tolist() == [True]
    assert (table["host_region_count"][0], table["host_in_one_region"][0], table["in_one_region"][0]) == (
        2,
        False,
        False,
    )
    assert table["chain"].tolist() == ["T0 ⊂ T1"]


def test_a_sliver_outside_the_host_is_noise_and_a_strip_is_not():
    thin, wide = box(0, 0, 2003, 1000), box(0, 0, 2000, 1150)

    table = hosted([thin, wide, ZONE], ["T2", "T2", ""])

    assert table["nests"].tolist() == [True, False]
    assert table["share_inside"].tolist() == pytest.approx([2000 / 2003, 1000 / 1150])


def test_municipalities_that_are_cut_are_named():
    table = hosted([box(0, 0, 1500, 1000), ZONE], ["T1", ""])

    assert table["cut_municipalities"].tolist() == ["b"]


def test_without_municipalities_members_are_unknown():
    table = hosted([CITY, ZONE], ["T1", ""], with_members=False)

    assert table["nests"].tolist() == [True]
    assert table["member_count"].tolist() == table["members_nest"].tolist() == [None]
    assert table["cut_municipalities"].tolist() == [None]


def test_without_a_geometry_the_lists_of_members_decide():
    lists = MemberLists(_rows([0, 3], [0, 1], []), array(["", "", ""]), array(["", "", ""]))
    shapes = [None, None, SUB]
    territories = replace(territories_of(shapes), member_lists=lists, hosts=array(["T1", "", "T1"]))

    table = assess(territories, REGIONS, municipalities()).hosted

    assert np.isnan(table["share_inside"].to_numpy()).all()
    assert table["nests"].tolist() == [False, False]
    assert table["members_inside"].tolist() == [1, 2]


def _rows(*lists):
    from regioalign.regioalign_plugin.alignment.arrays import RowLists

    owner = np.repeat(np.arange(len(lists)), [len(one) for one in lists])
    return RowLists.of_pairs(len(lists), owner, np.array([value for one in lists for value in one], dtype=np.int64))


def test_hosts_of_a_layer_of_their_own_go_before_territories_with_the_same_id():
    other = territories_of([SUB, box(3000, 0, 5000, 3000)], ids=["T1", "H2"], names=["Streek", "Oost"])

    table = hosted([CITY, ZONE, ACROSS], ["T1", "T0", "H2"], other=other)

    assert table["host_name"].tolist() == ["Streek", "T0", "Oost"]
    assert table["nests"].tolist() == [True, False, False]
    assert table["share_inside"].tolist() == pytest.approx([1.0, 0.5, 1 / 3])
    assert table["chain"].tolist() == ["T0 ⊂ Streek ⊂ Kempen", "T1 ⊄ T0 ⊂ Streek ⊂ Kempen", "T2 ⊄ Oost ⊂ Demer"]


def test_unknown_host_own_host_and_circle_are_no_hosts():
    table = hosted([CITY, ZONE, SUB, ACROSS, CITY], ["nobody", "T1", "T3", "T2", "T2"])

    assert table["host_problem"].tolist() == ["unknown", "own", "cycle", "cycle", None]
    assert table["host_id"].tolist() == ["nobody", "T1", "T3", "T2", "T2"]
    assert table["host_name"].tolist() == [None, None, None, None, "T2"]
    assert table["nests"].tolist() == [None, None, None, None, True]


def test_leading_zeros_of_host_ids_count():
    hosting = find_hosts(array(["007", "7"]), array(["7", "007"]))

    assert hosting.host.tolist() == [NOBODY, NOBODY]
    assert hosting.problems == {0: HostProblem.CYCLE, 1: HostProblem.CYCLE}


def test_who_leads_into_a_circle_still_has_a_host():
    hosting = find_hosts(array(["b", "c", "b", ""]), array(["a", "b", "c", "d"]))

    assert hosting.host.tolist() == [1, NOBODY, NOBODY, NOBODY]
    assert set(hosting.problems) == {1, 2}


def test_a_long_chain_and_a_large_circle_end():
    count = 5000
    ids = array(str(row) for row in range(count))

    chain = find_hosts(array([*(str(row + 1) for row in range(count - 1)), ""]), ids)
    circle = find_hosts(array(str((row + 1) % count) for row in range(count)), ids)

    assert not chain.problems
    assert len(list(chain.above(0))) == count - 1
    assert len(circle.problems) == count


@pytest.mark.parametrize("empty", [None, Polygon()])
def test_host_without_ground_leaves_it_unknown(empty):
    table = hosted([CITY, empty], ["T1", ""])

    assert table["nests"].tolist() == [None]
    assert table["in_one_region"].tolist() == [None]
    assert table["host_region_count"].tolist() == [None]


def test_evidence_has_what_is_known_of_the_host():
    territories = replace(territories_of([ACROSS, ZONE, CITY]), hosts=array(["T1", "", "x"]))

    evidence = assess(territories, REGIONS, municipalities()).evidence

    assert evidence["host"].tolist()[0] == "T1"
    assert evidence["host_share"][0] == pytest.approx(1 / 3)
    assert evidence["host_nests"][0] is False
    assert (evidence["host_members"][0], evidence["host_region_count"][0]) == (1, 1)
    assert evidence["host_id"].tolist()[2] == "x"


def test_population_of_the_members_stands_beside_that_of_the_median_region():
    """Ten people a cell: each region has 90, the territory of three cells 30."""
    people = replace(municipalities(), weights=np.full(len(CELLS), 10.0))

    evidence = assess(territories_of([ACROSS]), REGIONS, people).evidence

    assert evidence["weight"].tolist() == [30.0]
    assert evidence["median_region_weight"].tolist() == [90.0]
