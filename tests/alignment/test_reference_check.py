"""Regions that overlap are refused, gaps among them are listed."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from regioalign.regioalign_plugin.alignment.errors import OverlappingRegions
from regioalign.regioalign_plugin.alignment.layers import Parameters
from regioalign.regioalign_plugin.alignment.reference_check import GAP_COLUMNS, check_regions
from regioalign.tests.alignment.checks import index
from regioalign.tests.builders import drawing, grid


def gaps(regions, **parameters):
    return check_regions(index(regions), Parameters(**parameters))


def drawn(text):
    return list(drawing(text).values())


def test_a_clean_coverage_passes_without_gaps():
    found = gaps(grid(4, 4))

    assert tuple(found.columns) == GAP_COLUMNS
    assert len(found) == 0


def test_overlaps_are_refused_with_the_pairs_and_their_areas():
    regions = [box(0, 0, 10_000, 10_000), box(9000, 0, 20_000, 10_000), box(15_000, 5000, 30_000, 10_000)]

    with pytest.raises(OverlappingRegions) as refused:
        gaps(regions)

    assert [(pair.first, pair.second) for pair in refused.value.pairs] == [(0, 1), (1, 2)]
    assert [pair.area_m2 for pair in refused.value.pairs] == pytest.approx([1e7, 2.5e7])
    assert refused.value.pairs[0].mean_width_m == pytest.approx(2e7 / 22_000)


def test_one_region_inside_another_or_given_twice_is_refused():
    for regions in ([box(0, 0, 9000, 9000), box(3000, 3000, 4000, 4000)], [box(0, 0, 1000, 1000)] * 2):
        with pytest.raises(OverlappingRegions) as refused:
            gaps(regions)

        assert [(pair.first, pair.second, pair.area_m2) for pair in refused.value.pairs] == [(0, 1, 1e6)]


def test_slivers_between_regions_pass():
    assert len(gaps([box(0, 0, 10_000, 10_000), box(9990, 0, 20_000, 10_000)])) == 0


def test_a_compact_overlap_beside_a_long_common_border_is_refused():
    """Of 300 m by 300 m, beside 9.7 km of border that both share."""
    tooth = [(10_000, 5000), (10_300, 5000), (10_300, 5300), (10_000, 5300)]
    west = Polygon([(0, 0), (10_000, 0), *tooth, (10_000, 10_000), (0, 10_000)])
    east = Polygon([(10_000, 0), (20_000, 0), (20_000, 10_000), (10_000, 10_000), (10_000, 5300), (10_000, 5000)])

    with pytest.raises(OverlappingRegions) as refused:
        gaps([west, east])

    assert refused.value.pairs[0].area_m2 == pytest.approx(90_000.0)
    assert refused.value.pairs[0].mean_width_m == pytest.approx(150.0)


def test_noise_is_measured_against_the_smaller_region():
    large, small = box(0, 0, 100_000, 100_000), box(99_900, 0, 100_400, 500)

    with pytest.raises(OverlappingRegions):
        gaps([large, small])


def test_gaps_are_listed_largest_first_with_a_place_inside():
    found = gaps(drawn("AAAA\nA.AA\nABBA\nA..A\nAAAA"))

    assert found["area_m2"].tolist() == [2e6, 1e6]
    assert found["mean_width_m"].tolist() == pytest.approx([2 * 2e6 / 6000, 500.0])
    assert [box(1000, 1000, 3000, 2000).contains(shapely.Point(found["x"][0], found["y"][0]))] == [True]


def test_gaps_are_found_where_vertices_of_neighbours_do_not_match():
    found = gaps(
        [box(0, 0, 3000, 1000), box(0, 1000, 1000, 2000), box(2000, 1000, 3000, 2000), box(0, 2000, 3000, 3000)]
    )

    assert found["area_m2"].tolist() == [1e6]


def test_a_region_in_the_hole_of_another_is_no_part_of_the_gap():
    ring, island = box(0, 0, 3000, 3000).difference(box(1000, 1000, 2000, 2000)), box(1200, 1200, 1800, 1800)

    found = gaps([ring, island])

    assert found["area_m2"].tolist() == pytest.approx([640_000.0])
    assert not island.contains(shapely.Point(found["x"][0], found["y"][0]))


def test_gaps_of_random_coverages_are_those_of_the_full_union():
    rng = np.random.default_rng(11)
    for _ in range(30):
        places = shapely.MultiPoint(rng.random((30, 2)) * 10_000)
        cells = shapely.get_parts(shapely.voronoi_polygons(places))
        regions = [cell for cell in cells if rng.random() < 0.8]
        everything = shapely.union_all(regions)
        filled = shapely.union_all([Polygon(part.exterior) for part in shapely.get_parts(everything)])

        found = gaps(regions)

        assert found["area_m2"].sum() == pytest.approx(filled.area - everything.area, abs=1e-3)
        assert not shapely.contains_xy(everything, found["x"].to_numpy(), found["y"].to_numpy()).any()
