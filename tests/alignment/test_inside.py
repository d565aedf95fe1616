"""Points in polygons, many at a time, against one at a time."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Polygon, box

from regioalign.regioalign_plugin.alignment.inside import hold_points
from regioalign.regioalign_plugin.alignment.signs import Points
from regioalign.tests.alignment.checks import array


def held(polygons, owner, places):
    x, y = np.array(places, dtype=float).reshape(-1, 2).T
    return hold_points(array(polygons), np.array(owner, dtype=np.int64), Points(x, y)).tolist()


def test_points_inside_outside_and_in_a_hole():
    ring = box(0, 0, 10, 10).difference(box(4, 4, 6, 6))

    assert held([ring], [0, 0, 0, 0], [(1, 1), (5, 5), (11, 5), (-1, 5)]) == [True, False, False, False]


def test_rays_through_vertices_and_along_edges_are_counted_once():
    comb = Polygon([(0, 0), (9, 0), (9, 4), (7, 2), (6, 2), (5, 4), (3, 2), (1, 2), (0, 4)])

    assert held([comb], [0] * 4, [(0.5, 2), (2, 1.5), (4, 2), (-1, 2)]) == [True, True, True, False]


@pytest.mark.parametrize("owner", [[], [1]])
def test_polygons_without_ground_hold_nothing(owner):
    assert held([box(0, 0, 1, 1), None, Polygon()], owner, [(0.5, 0.5)] * len(owner)) == [False] * len(owner)


def test_a_hair_between_a_point_and_a_border_is_seen_among_many_polygons():
    """The last digits of coordinates must not get lost in a large chunk."""
    triangle = Polygon([(32, 5_000_008.000000001), (32, 5_000_016), (40, 5_000_007.999999999)])
    polygons = [box(0, 5_000_000, 100, 5_000_100)] * 5000 + [triangle]

    places = [(32.1, 5_000_008.0), (36.0, 5_000_007.999999999), (36.0, 5_000_008.000000001)]
    one_by_one = [triangle.contains(shapely.Point(place)) for place in places]

    assert held(polygons, [5000] * 3, places) == one_by_one


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 10**6), st.sampled_from([1.0, 1e-9]), st.sampled_from([0.0, 5e6]))
def test_points_are_held_by_the_polygons_that_contain_them(seed, size, shift):
    rng = np.random.default_rng(seed)
    corners = rng.integers(0, 6, (4, 6, 2)) * size + shift
    polygons = [shapely.make_valid(Polygon(ring)) for ring in corners]
    polygons = [shape for shape in polygons if shape.geom_type in {"Polygon", "MultiPolygon"}] or [box(0, 0, 1, 1)]
    places = rng.integers(0, 12, (20, 2)) * 0.5 * size + shift
    owner = rng.integers(0, len(polygons), 20)

    # A point on the border may be either: whoever asks knows what lies on a border from the vertices.
    off = [not polygons[row].boundary.intersects(shapely.Point(place)) for row, place in zip(owner, places)]
    owner, places = owner[off], places[off]
    assert held(polygons, owner, places) == [
        polygons[row].contains(shapely.Point(place)) for row, place in zip(owner, places)
    ]
