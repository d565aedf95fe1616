"""Which municipalities a territory consists of, against a count pair by pair."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Polygon, box

from regioalign.regioalign_plugin.alignment import overlay
from regioalign.regioalign_plugin.alignment.errors import Cancelled
from regioalign.regioalign_plugin.alignment.membership import MunicipalityIndex, find_members
from regioalign.tests.alignment.checks import array, polygonal
from regioalign.tests.builders import drawing, grid

MUNICIPALITIES = """
    AABBCC
    AABBCC
    DDDECC
"""


def drawn(text):
    return list(drawing(text).values())


def members(territories, municipalities):
    found = find_members(array(territories), MunicipalityIndex(array(municipalities)))
    return [found.members[row] for row in range(len(found.members))], found.exact.tolist()


def by_hand(territories, municipalities):
    """At least half the area inside, one pair at a time."""
    return [
        [
            row
            for row, municipality in enumerate(municipalities)
            if territory is not None
            and municipality is not None
            and municipality.area > 0
            and territory.intersection(municipality).area >= 0.5 * municipality.area * (1 - 1e-9)
        ]
        for territory in territories
    ]


def test_a_union_of_municipalities_has_just_these_as_members():
    parts = drawn(MUNICIPALITIES)
    territories = [shapely.union_all([parts[0], parts[3]]), parts[2], shapely.union_all(parts)]

    assert members(territories, parts) == ([[0, 3], [2], [0, 1, 2, 3, 4]], [True, True, True])


def test_half_a_municipality_makes_a_member_and_less_does_not():
    parts = drawn(MUNICIPALITIES)
    half, less = box(0, 1000, 1000, 3000), box(0, 1000, 999, 3000)

    found, exact = members([half, less], parts)

    assert found == [[0], []]
    assert exact == [False, False]


def test_a_territory_of_the_same_size_elsewhere_is_no_union():
    cells = list(grid(4, 4))
    shifted = box(400, 0, 1400, 1000)

    assert members([shifted, box(1000, 0, 2000, 1000)], cells) == ([[0], [1]], [False, True])


def test_parts_and_holes_count():
    parts = drawn("AAA\nABA\nAAA")
    ring, everything = parts[0], shapely.union_all(parts)

    assert members([ring, everything, parts[1]], parts) == ([[0], [0, 1], [1]], [True] * 3)


def test_a_border_drawn_twice_keeps_the_members():
    parts = drawn(MUNICIPALITIES)
    rough = shapely.union_all([parts[0], parts[1]]).buffer(15.0, join_style="mitre")

    assert members([rough], parts) == ([[0, 1]], [False])


def test_territories_and_municipalities_without_geometry_have_no_part():
    parts = drawn(MUNICIPALITIES)

    found, exact = members([None, parts[0], Polygon()], [*parts, None, Polygon()])

    assert found == [[], [0], []]
    assert exact == [False, True, False]


@pytest.mark.parametrize("municipalities", [[], [None], [Polygon()]])
def test_without_municipalities_nobody_is_a_member(municipalities):
    assert members([box(0, 0, 1, 1), None], municipalities) == ([[], []], [False, False])


def test_no_territories_have_no_members():
    found = find_members(array([]), MunicipalityIndex(grid(2, 2)))

    assert len(found.members) == 0
    assert found.exact.tolist() == []


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 10**6))
def test_members_are_those_found_pair_by_pair(seed):
    rng = np.random.default_rng(seed)
    places = shapely.MultiPoint(rng.random((int(rng.integers(4, 30)), 2)) * 10_000)
    cells = [cell for cell in shapely.get_parts(shapely.voronoi_polygons(places)) if rng.random() < 0.9]
    unions = [shapely.coverage_union_all([cell for cell in cells if rng.random() < 0.5] or cells) for _ in range(3)]
    cutter = polygonal(shapely.make_valid(Polygon(rng.random((5, 2)) * 10_000)))
    territories = [polygonal(unions[0]), polygonal(unions[1].difference(cutter)), cutter, None]

    found, exact = members(territories, cells)

    assert found == by_hand(territories, cells)
    assert exact[0]
    assert not exact[2]


class _Impatient:
    def __init__(self, limit):
        self.left = limit

    def report(self, fraction):
        self.left -= 1

    def is_cancelled(self):
        return self.left <= 0


@pytest.mark.parametrize("limit", [0, 1, 4])
def test_the_search_can_be_cancelled(monkeypatch, limit):
    monkeypatch.setattr(overlay, "_CHUNK_VERTICES", 30)
    territories = shapely.buffer(grid(5, 5), -20.0, join_style="mitre")

    with pytest.raises(Cancelled):
        find_members(territories, MunicipalityIndex(grid(5, 5)), progress=_Impatient(limit))
