"""The shares and measures of DESIGN 3, on squares whose areas can be counted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment.measures import (
    PAIR_COLUMNS,
    is_noise,
    pair_table,
    rank_by_id,
    territory_measures,
)
from regioalign.regioalign_plugin.alignment.overlay import Overlaps
from regioalign.tests.builders import drawing, plain_overlaps, rectangle

EPS, WIDTH = 0.01, 100.0


def tables(territories, regions, eps=EPS, width=WIDTH, region_rank=None):
    overlaps = plain_overlaps(territories, regions, eps)
    areas = shapely.area(np.array(regions, dtype=object))
    pairs = pair_table(overlaps, areas, eps, width, region_rank=region_rank)
    return pairs, territory_measures(overlaps, pairs, areas, eps, width)


def counted(shares, whole=None, outside=0.0):
    """One territory with the given areas in regions of the given whole areas; no piece is thin."""
    areas = np.array(shares, dtype=np.float64)
    nothing = np.full(len(areas), np.nan)
    overlaps = Overlaps(
        territory=np.zeros(len(areas), dtype=np.int64),
        region=np.arange(len(areas)),
        area_m2=areas,
        perimeter_m=nothing,
        missing_perimeter_m=nothing,
        territory_area_m2=np.array([areas.sum() + outside]),
        outside_area_m2=np.array([outside]),
        outside_perimeter_m=np.array([np.nan]),
        exact_by={},
    )
    return overlaps, np.array(areas if whole is None else whole, dtype=np.float64)


# Two regions of 4 and 2 cells, a territory over 3 of the first, 1 of the second and 1 outside both.
REGIONS = drawing("""
    AAB.
    AAB.
""")
TERRITORY = drawing("""
    .TTT
    TT..
""")["T"]


def test_shares_are_parts_of_the_territory_and_covers_parts_of_the_region():
    pairs, _ = tables([TERRITORY], list(REGIONS.values()))

    assert tuple(pairs.columns) == PAIR_COLUMNS
    assert pairs["area_m2"].tolist() == [3e6, 1e6]
    assert pairs["share"].tolist() == pytest.approx([0.6, 0.2])
    assert pairs["cover"].tolist() == pytest.approx([0.75, 0.5])
    assert pairs["is_main"].tolist() == [True, False]
    assert pairs["whole"].tolist() == [False, False]


def test_measures_of_a_territory_over_two_regions_and_outside():
    _, measures = tables([TERRITORY], list(REGIONS.values()))

    found = measures.iloc[0]
    assert (found["main"], found["region_count"], found["touched_count"]) == (0, 2, 2)
    assert found["main_share"] == pytest.approx(0.6)
    assert found["outside_share"] == pytest.approx(0.2)
    assert found["outside_significant"]
    assert found["fit"] == pytest.approx(9 / (5 * 4) + 1 / (5 * 2))
    assert found["splits"] == 1
    assert found["effective_splits"] == pytest.approx(0.6)  # p = 3/4 and 1/4: 1 / (10/16) - 1
    assert found["uncertainty_bits"] == pytest.approx(0.8112781)


def test_two_halves_are_one_effective_split_and_one_bit():
    overlaps, wholes = counted([50, 50])

    measures = territory_measures(overlaps, pair_table(overlaps, wholes, EPS, WIDTH), wholes, EPS, WIDTH)

    assert measures.loc[0, "effective_splits"] == pytest.approx(1)
    assert measures.loc[0, "uncertainty_bits"] == pytest.approx(1)


def test_union_of_whole_regions_has_a_fit_of_one():
    _, measures = tables([shapely.union_all(list(REGIONS.values()))], list(REGIONS.values()))

    assert measures.loc[0, "fit"] == 1
    assert measures.loc[0, "outside_share"] == 0
    assert not measures.loc[0, "outside_significant"]


def test_thin_small_piece_is_noise_and_a_square_of_the_same_area_is_not():
    area, thin, square = 1e5, 2 * (10 + 10_000), 4 * np.sqrt(1e5)

    found = is_noise(np.array([area, area]), np.array([thin, square]), np.array([1e8, 1e8]), EPS, WIDTH)

    assert found.tolist() == [True, False]


def test_thin_piece_with_more_than_eps_of_the_territory_is_no_noise():
    found = is_noise(np.array([1.0e6, 1.01e6]), np.array([1e6, 1e6]), np.array([1e8, 1e8]), EPS, WIDTH)

    assert found.tolist() == [True, False]


@pytest.mark.parametrize("perimeter", [0.0, 1e-7, np.nan])
def test_residue_of_rounding_is_noise_whatever_its_perimeter(perimeter):
    areas, wholes = np.array([0.0, 1e-7, 1e-4, 0.5]), np.array([1e6, 1e6, 1e6, 1e9])

    assert is_noise(areas, np.full(4, perimeter), wholes, EPS, WIDTH).all()


def test_piece_without_perimeter_is_no_noise():
    assert not is_noise(np.array([1.0]), np.array([np.nan]), np.array([1e6]), EPS, WIDTH).any()


def test_sliver_in_a_neighbour_is_touched_but_does_not_count():
    # The territory is region A, drawn 5 m too far to the east: 5 m x 10 km of B.
    regions = [rectangle(0, 0, 10_000, 10_000), rectangle(10_000, 0, 20_000, 10_000)]

    pairs, measures = tables([rectangle(0, 0, 10_005, 10_000)], regions)

    assert pairs["significant"].tolist() == [True, False]
    assert pairs["whole"].tolist() == [True, False]
    assert measures.loc[0, ["region_count", "touched_count", "splits"]].tolist() == [1, 2, 0]


def test_small_municipality_in_a_large_territory_counts():
    # 1 km² of B beside 400 km² of A: a share of 0.25 %, but 1 km wide.
    regions = [rectangle(0, 0, 20_000, 20_000), rectangle(20_000, 0, 40_000, 20_000)]
    territory = shapely.union_all([regions[0], rectangle(20_000, 0, 21_000, 1_000)])

    pairs, _ = tables([territory], regions)

    assert pairs["significant"].tolist() == [True, True]


def test_region_that_lacks_a_sliver_is_whole_and_one_that_lacks_a_square_is_not():
    region = rectangle(0, 0, 10_000, 10_000)
    lacks_sliver = rectangle(0, 0, 9_995, 10_000)
    lacks_square = region.difference(rectangle(0, 0, 500, 500))

    pairs, _ = tables([lacks_sliver, lacks_square, region], [region])

    assert pairs["whole"].tolist() == [True, False, True]


def test_sliver_outside_all_regions_does_not_count_and_a_square_does():
    region = rectangle(0, 0, 10_000, 10_000)
    sliver = rectangle(0, 0, 10_005, 10_000)
    square = shapely.union_all([region, rectangle(10_000, 0, 10_500, 500)])

    _, measures = tables([sliver, square], [region])

    assert measures["outside_significant"].tolist() == [False, True]


def test_equal_shares_go_to_the_first_region_id_as_text():
    overlaps, wholes = counted([50, 50])

    pairs = pair_table(overlaps, wholes, EPS, WIDTH, region_rank=rank_by_id(["02", "010"]))

    assert pairs["is_main"].tolist() == [False, True]


def test_shares_equal_but_for_rounding_are_a_tie():
    overlaps, wholes = counted([1e8, 1e8 + 1e-5, 1.0])

    pairs = pair_table(overlaps, wholes, EPS, WIDTH)

    assert pairs["is_main"].tolist() == [True, False, False]


def test_territory_without_geometry_has_no_measures():
    pairs, measures = tables([None, shapely.Polygon(), TERRITORY], list(REGIONS.values()))

    assert set(pairs["territory"]) == {2}
    assert measures["main"].tolist() == [-1, -1, 0]
    assert measures["region_count"].tolist() == [0, 0, 2]
    assert not measures.loc[:1, "outside_significant"].any()
    unknown = ["main_share", "outside_share", "fit", "splits", "effective_splits", "uncertainty_bits"]
    assert measures.loc[:1, unknown].isna().all(axis=None)
    assert measures.loc[2, unknown].notna().all()


def test_territory_outside_all_regions_is_not_split():
    _, measures = tables([rectangle(9e4, 9e4, 9.1e4, 9.1e4)], list(REGIONS.values()))

    found = measures.iloc[0]
    assert found[["main", "main_share", "outside_share", "outside_significant"]].tolist() == [-1, 0, 1, True]
    assert found[["fit", "splits", "effective_splits", "uncertainty_bits"]].tolist() == [0, 0, 0, 0]


def test_no_territories_give_empty_tables_with_their_columns():
    pairs, measures = tables([], list(REGIONS.values()))

    assert len(pairs) == len(measures) == 0
    assert tuple(pairs.columns) == PAIR_COLUMNS
    assert pairs["significant"].dtype == bool
    assert "uncertainty_bits" in measures


def test_pairs_come_sorted_whatever_their_order():
    overlaps = plain_overlaps([TERRITORY, TERRITORY], list(REGIONS.values()))
    shuffled = np.array([3, 0, 2, 1])
    names = ("territory", "region", "area_m2", "perimeter_m", "missing_perimeter_m")
    mixed = replace(overlaps, **{name: getattr(overlaps, name)[shuffled] for name in names})
    areas = shapely.area(np.array(list(REGIONS.values())))

    pd.testing.assert_frame_equal(pair_table(mixed, areas, EPS, WIDTH), pair_table(overlaps, areas, EPS, WIDTH))


blocks = st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(1, 6), st.integers(1, 6)).map(
    lambda b: rectangle(b[0] * 10, b[1] * 10, (b[0] + b[2]) * 10, (b[1] + b[3]) * 10)
)
QUARTERS = [rectangle(x, y, x + 50, y + 50) for x in (0, 50) for y in (0, 50)]


@settings(max_examples=60, deadline=None)
@given(st.lists(blocks, min_size=1, max_size=6))
def test_shares_and_the_share_outside_sum_to_one(territories):
    pairs, measures = tables(territories, QUARTERS)

    sums = np.bincount(pairs["territory"], weights=pairs["share"], minlength=len(territories))
    assert np.allclose(sums + measures["outside_share"], 1)


@settings(max_examples=60, deadline=None)
@given(st.lists(blocks, min_size=1, max_size=6), st.permutations(range(4)), st.randoms(use_true_random=False))
def test_order_of_the_features_does_not_matter(territories, region_order, random):
    ids = np.array(["d", "b", "c", "a"], dtype=object)
    order = random.sample(range(len(territories)), len(territories))
    _, expected = tables(territories, QUARTERS, region_rank=rank_by_id(ids))

    shuffled_ids = ids[region_order]
    regions = [QUARTERS[row] for row in region_order]
    _, found = tables([territories[row] for row in order], regions, region_rank=rank_by_id(shuffled_ids))

    expected_main = [None if row < 0 else ids[row] for row in expected["main"].to_numpy()[order]]
    assert [None if row < 0 else shuffled_ids[row] for row in found["main"]] == expected_main
    pd.testing.assert_frame_equal(
        found.drop(columns="main"), expected.drop(columns="main").iloc[order].reset_index(drop=True)
    )
