"""Which landscape feature speaks for a territory."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from regioalign.regioalign_plugin.alignment.landscape import LANDSCAPE_COLUMNS, jaccard, landscape_evidence
from regioalign.regioalign_plugin.alignment.layers import Landscape
from regioalign.tests.alignment.checks import array

BASIN, HEATH, PLAIN = box(0, 0, 4000, 4000), box(3000, 0, 5000, 2000), box(-10_000, -10_000, 20_000, 20_000)


def evidence(territories, features, likeness=0.0):
    names = array(f"F{row}" for row in range(len(features)))
    return landscape_evidence(
        array(territories), Landscape(names, array(features)), np.full(len(territories), likeness)
    )


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


def test_features_may_overlap_each_other():
    found = evidence([BASIN, HEATH, box(3500, 500, 4500, 1500)], [BASIN, HEATH, PLAIN], likeness=0.9)

    assert found["landscape_feature"].tolist() == ["F0", "F1", "F1"]
    assert found["landscape_share"].tolist() == pytest.approx([1.0, 1.0, 1.0])


def test_no_feature_that_meets_the_territory_means_none():
    found = evidence([box(50_000, 0, 51_000, 1000), BASIN], [BASIN])

    assert found["landscape_feature"].tolist() == [None, "F0"]
    assert found["landscape_share"].tolist() == [0.0, 1.0]
    assert found["landscape_jaccard"].tolist() == [0.0, 1.0]


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
