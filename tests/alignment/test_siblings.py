"""Territories of one sector that take the same ground."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from regioalign.regioalign_plugin.alignment.layers import Parameters
from regioalign.regioalign_plugin.alignment.membership import MunicipalityIndex, find_members
from regioalign.regioalign_plugin.alignment.siblings import overlapping_siblings
from regioalign.tests.alignment.checks import array
from regioalign.tests.builders import grid

CELLS = list(grid(6, 6))


def siblings(territories, sectors, municipalities=None):
    shapes = array(territories)
    membership = find_members(shapes, MunicipalityIndex(array(municipalities))) if municipalities else None
    found = overlapping_siblings(shapes, array(sectors), membership, Parameters())
    return [found[row] for row in range(len(territories))]


def test_overlapping_territories_of_one_sector_name_each_other():
    territories = [box(0, 0, 2000, 2000), box(1000, 1000, 3000, 3000), box(2000, 0, 4000, 1000)]

    assert siblings(territories, ["waste"] * 3) == [[1], [0], []]


def test_other_sectors_and_no_sector_are_not_compared():
    same = [box(0, 0, 2000, 2000)] * 4

    assert siblings(same, ["waste", "care", "", ""]) == [[], [], [], []]
    assert siblings(same, ["waste", "care", "care", ""]) == [[], [2], [1], []]


def test_neighbours_and_slivers_are_no_overlap():
    territories = [box(0, 0, 2000, 2000), box(2000, 0, 4000, 2000), box(3998, 0, 6000, 2000)]

    assert siblings(territories, ["waste"] * 3) == [[], [], []]


def test_a_small_territory_inside_a_large_one_overlaps_it():
    territories = [box(0, 0, 100_000, 100_000), box(5000, 5000, 5500, 5500)]

    assert siblings(territories, ["waste"] * 2) == [[1], [0]]
    assert siblings(territories[::-1], ["waste"] * 2) == [[1], [0]]


def test_unions_of_municipalities_overlap_where_they_share_a_member():
    territories = [shapely.union_all(CELLS[0:3]), shapely.union_all(CELLS[2:5]), shapely.union_all(CELLS[12:15])]

    assert siblings(territories, ["waste"] * 3, CELLS) == [[1], [0], []]


def test_a_union_and_a_free_form_territory_are_laid_over_each_other():
    territories = [shapely.union_all(CELLS[0:3]), box(2500, 100, 4500, 900), box(400, 4000, 1400, 5000), CELLS[25]]

    assert siblings(territories, ["waste"] * 4, CELLS) == [[1], [0], [3], [2]]


@pytest.mark.parametrize("territories", [[], [None], [None, None], [None, box(0, 0, 1000, 1000)]])
def test_territories_without_geometry_overlap_nobody(territories):
    assert siblings(territories, ["waste"] * len(territories)) == [[]] * len(territories)
    assert siblings(territories, ["waste"] * len(territories), CELLS) == [[]] * len(territories)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(0, 10**6))
def test_siblings_are_those_found_pair_by_pair(seed):
    rng = np.random.default_rng(seed)
    corner = rng.integers(0, 8, (8, 2)) * 1000
    size = rng.integers(1, 4, (8, 2)) * 1000
    territories = [box(*low, *(low + reach)) for low, reach in zip(corner, size)]
    sectors = [str(name) for name in rng.choice(["waste", "care", ""], 8)]

    assert siblings(territories, sectors) == [
        [
            other
            for other in range(8)
            if other != row
            and sectors[other] == sectors[row] != ""
            and territories[row].intersection(territories[other]).area
        ]
        for row in range(8)
    ]
