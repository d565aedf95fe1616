"""Which landscape feature speaks for a territory."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from regioalign.regioalign_plugin.alignment.landscape import LANDSCAPE_COLUMNS, jaccard, landscape_evidence
from regioalign.regioalign_plugin.alignment.layers import Landscape, Parameters
from regioalign.tests.alignment.checks import array

BASIN, HEATH, PLAIN = box(0, 0, 4000, 4000), box(3000, 0, 5000, 2000), box(-10_000, -10_000, 20_000, 20_000)


COAST = shapely.linestrings([(-50_000, 20_000), (50_000, 20_000)])


def evidence(territories, features, likeness=0.0, *, layers=None, distance_m=100.0):
    names = array(f"F{row}" for row in range(len(features)))
    landscape = Landscape(names, array(features), None if layers is None else array(layers))
    likenesses, limits = np.full(len(territories), likeness), Parameters(border_distance_m=distance_m)
    return landscape_evidence(array(territories), landscape, likenesses, COAST, limits)


def test_the_feature_that_resembles_the_territory_more_than_its_region_wins():
    found = evidence([box(0, 0, 4000, 3900)], [PLAIN, BASIN, HEATH], likeness=0.5)

    assert tuple(found.columns) == LANDSCAPE_COLUMNS
    assert found["landscape_feature"].tolist() == ["F1"]
    assert found["landscape_share"].tolist() == [1.0]
    assert found["landscape_jaccard"].tolist() == pytest.approx([0.975])


def test_otherwise_the_feature_that_holds_the_largest_share_wins():
    found = evidence([box(0, 0, 5000, 1000)], [BASIN, HEATH], likeness=0.99)

    assert found["landscape_feature"].tolist() == ["F0"]
    assert found["landscape_share"].tolist() == pytest.approx([0.8])


def test_of_features_that_hold_enough_the_one_that_is_most_alike_speaks():
    """A large plain holds all of the territory, the basin 90 % of it: the basin says more."""
    found = evidence([box(400, 0, 4400, 4000)], [PLAIN, BASIN, HEATH], likeness=0.99)

    assert found["landscape_feature"].tolist() == ["F1"]
    assert found["landscape_share"].tolist() == pytest.approx([0.9])


def test_features_of_several_layers_do_not_add_up():
    """Two layers hold the same half of the territory, and a third one 30 % of the rest: still half."""
    half, other = box(0, 0, 2000, 4000), box(2000, 0, 3200, 4000)

    found = evidence([BASIN], [half, half, other], likeness=0.99, layers=["basins", "forests", "nature"])

    assert found["landscape_share"].tolist() == pytest.approx([0.5])
    assert found["landscape_feature"].tolist() == ["F0 (basins)"]


def test_a_feature_is_named_with_its_layer():
    found = evidence([BASIN, HEATH], [BASIN, HEATH], layers=["basins", "nature"])

    assert found["landscape_feature"].tolist() == ["F0 (basins)", "F1 (nature)"]


def test_the_inner_border_of_the_same_shape_follows_it_wholly():
    assert evidence([BASIN], [BASIN])["landscape_border"].tolist() == [1.0]


def test_the_border_follows_a_feature_as_far_as_they_lie_within_the_distance():
    """The territory has three sides of 4 km in common with the basin, and its fourth lies 2 km off.

    +---------+----+  Of its border of 20 km, 4 + 2 · 4 km lie on that of the basin; on the sides that go on to the
    |  basin  |    |  east, another 100 m each are within 100 m of its corners: 12.2 / 20.
    +---------+----+
    """
    found = evidence([box(0, 0, 6000, 4000)], [BASIN], distance_m=100.0)

    assert found["landscape_border"].tolist() == pytest.approx([0.61], abs=0.003)


def test_the_outer_border_of_all_regions_is_no_inner_border():
    """A territory on the coast: of 16 km, 4 km lie on the coast, and 100 m of two sides near it; 4 km follow."""
    at_sea = box(0, 16_000, 4000, 20_000)
    inland = box(-4000, 12_000, 8000, 16_000)

    found = evidence([at_sea], [inland.union(box(0, 16_000, 1000, 17_000))], distance_m=100.0)

    # 1 km on the west side, 3 km on the south side, and 100 m further where the feature turns: 4 of 11.8 km and some.
    assert found["landscape_border"][0] == pytest.approx(4.3 / 11.8, abs=0.02)


def test_a_territory_with_nothing_but_outer_border_has_no_inner_border():
    on_the_coast = shapely.linestrings([(0, 20_000), (10, 20_000)]).buffer(40)

    found = evidence([on_the_coast], [BASIN], distance_m=100.0)

    assert np.isnan(found["landscape_border"][0])


def test_border_of_a_territory_in_parts_with_a_hole_is_looked_at_on_every_ring():
    ring = box(0, 0, 4000, 4000).difference(box(1000, 1000, 3000, 3000))
    far = box(9000, 0, 11_000, 2000)

    # 16 km around, 8 km around the hole, 8 km around the other part: the feature follows the first 16 km.
    found = evidence([shapely.union(ring, far)], [BASIN], distance_m=100.0)

    assert found["landscape_border"].tolist() == pytest.approx([0.5], abs=0.003)


def test_features_may_overlap_each_other():
    found = evidence([BASIN, HEATH, box(3500, 500, 4500, 1500)], [BASIN, HEATH, PLAIN], likeness=0.9)

    assert found["landscape_feature"].tolist() == ["F0", "F1", "F1"]
    assert found["landscape_share"].tolist() == pytest.approx([1.0, 1.0, 1.0])


def test_no_feature_that_meets_the_territory_means_none():
    found = evidence([box(50_000, 0, 51_000, 1000), BASIN], [BASIN])

    assert found["landscape_feature"].tolist() == [None, "F0"]
    assert found["landscape_share"].tolist() == [0.0, 1.0]
    assert found["landscape_jaccard"].tolist() == [0.0, 1.0]
    assert found["landscape_border"].tolist() == [0.0, 1.0]


@pytest.mark.parametrize("features", [[], [None], [Polygon()]])
def test_a_layer_without_features_gives_none(features):
    found = evidence([BASIN], features)

    assert found["landscape_feature"].tolist() == [None]
    assert found["landscape_share"].tolist() == [0.0]


def test_a_tiny_feature_in_a_large_territory_has_its_true_share():
    country = shapely.segmentize(shapely.Point(0, 0).buffer(30_000, quad_segs=32), 20.0)

    found = evidence([country], [box(10, 10, 20, 20)])

    assert found["landscape_share"].tolist() == pytest.approx([100.0 / country.area])


def test_likeness_is_one_for_the_same_and_zero_for_nothing_in_common():
    assert jaccard(np.array([4.0, 0.0, 2.0]), np.array([4.0] * 3), np.array([4.0] * 3)).tolist() == pytest.approx(
        [1.0, 0.0, 1 / 3]
    )
