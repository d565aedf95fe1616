"""Figures of zones × regions: published ones, tables worked by hand, and an implementation of its own."""

from __future__ import annotations

import math
from collections import defaultdict

import numpy as np
import pytest

from regioalign.regioalign_plugin.alignment.concordance import Concordance, Contingency, measure_concordance

# Four regions of 20 cells (rows) and three zones (columns): the example maps of the R package sabre, which prints
# V 0.36, homogeneity 0.32 and completeness 0.42 for them.
WORKED = [[13, 3, 4], [0, 16, 4], [4, 0, 16], [0, 4, 16]]

# People in the 15 counties (columns) and 9 districts (rows) of Arizona in 2010, the benchmark of the software behind
# Dave's Redistricting; the four districts that are left out lie whole in the eighth county, 3 551 121 people in all.
ARIZONA = [
    [71518, 0, 134421, 26230, 37220, 8437, 0, 2994, 1635, 107449, 92091, 197708, 0, 30521, 0],
    [0, 131346, 0, 0, 0, 0, 0, 0, 0, 0, 578878, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 225734, 0, 0, 309294, 545, 47420, 0, 127231],
    [0, 0, 0, 27367, 0, 0, 20489, 37268, 198551, 0, 0, 177517, 0, 180512, 68520],
    *([[0] * 7 + [people] + [0] * 7 for people in (710224, 710224, 710224, 710225, 710224)]),
]


def measured(regions_by_zones: list[list[float]]) -> Concordance:
    """Measure a table with a row per region."""
    return measure_concordance(Contingency.of_table(np.array(regions_by_zones, dtype=float).T))


def entropy(sizes: list[float]) -> float:
    """H in bits, from the definition."""
    whole = sum(sizes)
    return -sum(size / whole * math.log2(size / whole) for size in sizes if size > 0)


def by_definition(table: list[list[float]]) -> tuple[float, float, float]:
    """Homogeneity, completeness and V from entropies alone: classes are rows, clusters are columns."""
    rows = [sum(row) for row in table]
    columns = [sum(column) for column in zip(*table)]
    together = entropy([value for row in table for value in row])
    of_rows, of_columns = entropy(rows), entropy(columns)
    homogeneity = 1 - (together - of_columns) / of_rows if of_rows else 1.0
    completeness = 1 - (together - of_rows) / of_columns if of_columns else 1.0
    both = homogeneity + completeness
    return homogeneity, completeness, 2 * homogeneity * completeness / both if both else 0.0


def test_the_worked_table_gives_the_published_figures() -> None:
    found = measured(WORKED)

    assert found.v_measure == pytest.approx(0.361231, abs=5e-7)
    assert found.homogeneity == pytest.approx(0.315342, abs=5e-7)
    assert found.completeness == pytest.approx(0.422752, abs=5e-7)


def test_inhomogeneities_of_the_worked_table_by_hand() -> None:
    # H(regions) = log2 4 = 2 bits; H(zones) of 17, 23 and 40 of 80 is 1.491854 bits. Regions 2 to 4 are 0.8 and 0.2,
    # 0.721928 bits; region 1 is 0.65, 0.15 and 0.2, 1.278898 bits. Zone 1 is 13 and 4 of 17, 0.787127 bits.
    found = measured(WORKED)

    small, large = 0.721928 / 1.491854, 1.278898 / 1.491854
    np.testing.assert_allclose(found.regions.inhomogeneity, [large, small, small, small], atol=1e-6)
    assert found.zones.inhomogeneity[0] == pytest.approx(0.787127 / 2, abs=1e-6)


def test_the_means_of_inhomogeneity_are_what_homogeneity_and_completeness_lack() -> None:
    found = measured(WORKED)

    zones = np.dot([17, 23, 40], found.zones.inhomogeneity) / 80
    regions = np.dot([20, 20, 20, 20], found.regions.inhomogeneity) / 80
    assert found.homogeneity == pytest.approx(1 - zones)
    assert found.completeness == pytest.approx(1 - regions)


def test_mapcurves_of_the_worked_table_by_hand() -> None:
    found = measured(WORKED)

    # Zone 1: 13² / (17 · 20) + 4² / (17 · 20) = 185 / 340; zone 2: 281 / 460; zone 3: (16 + 16 + 256 + 256) / 800.
    np.testing.assert_allclose(found.zones.fit, [185 / 340, 281 / 460, 544 / 800])
    # Region 2: 16² / (20 · 23) + 4² / (20 · 40).
    assert found.regions.fit[1] == pytest.approx(256 / 460 + 16 / 800)
    assert found.mapcurves_zones == pytest.approx((185 / 340 + 281 / 460 + 544 / 800) / 3)
    assert found.mapcurves == found.mapcurves_zones > found.mapcurves_regions


def test_every_zone_within_one_region_is_homogeneous_whatever_completeness_is() -> None:
    # Regions of 4 and 2; zones 2, 2 and 2. H(zones) = log2 3, H(zone | region) = 4/6 of 1 bit.
    found = measured([[2, 2, 0], [0, 0, 2]])

    assert found.homogeneity == 1.0
    assert found.completeness == pytest.approx(1 - (4 / 6) / math.log2(3))
    assert found.zones.inhomogeneity.tolist() == [0, 0, 0]


def test_every_region_within_one_zone_is_complete() -> None:
    found = measured([[2, 0], [2, 0], [0, 2]])

    assert found.completeness == 1.0
    assert found.homogeneity < 1.0
    assert found.mapcurves_zones == 1.0


def test_the_same_layer_twice_matches_in_full() -> None:
    found = measured([[5, 0, 0], [0, 7, 0], [0, 0, 1]])

    assert found.figures() == {
        "v_measure": 1.0,
        "homogeneity": 1.0,
        "completeness": 1.0,
        "mapcurves": 1.0,
        "mapcurves_zones": 1.0,
        "mapcurves_regions": 1.0,
        "zone_splitting": 1.0,
        "zone_splitting_reduced": 1.0,
        "region_splitting": 1.0,
        "region_splitting_reduced": 1.0,
        "zone_effective_splits": 0.0,
        "region_effective_splits": 0.0,
    }


def test_layers_that_tell_nothing_of_each_other_give_0() -> None:
    found = measured([[1, 1], [1, 1]])

    assert (found.homogeneity, found.completeness, found.v_measure) == (0.0, 0.0, 0.0)
    assert found.zones.effective_splits.tolist() == [1.0, 1.0]


@pytest.mark.parametrize(("table", "expected"), [([[3], [1]], (0.0, 1.0, 0.0)), ([[3, 1]], (1.0, 0.0, 0.0))])
def test_a_layer_with_a_single_unit_is_told_by_anything(table, expected) -> None:
    found = measured(table)

    assert (found.homogeneity, found.completeness, found.v_measure) == expected


def test_one_zone_and_one_region_match() -> None:
    assert measured([[9]]).v_measure == 1.0


def test_nothing_shared_gives_no_figure() -> None:
    found = measured([[0, 0], [0, 0]])

    assert all(math.isnan(value) for value in found.figures().values())


def test_a_zone_that_shares_nothing_has_no_figures_and_no_part() -> None:
    found = measured([[4, 0, 0], [0, 4, 0]])

    assert np.isnan(found.zones.inhomogeneity[2])
    assert found.mapcurves_zones == 1.0
    assert found.v_measure == 1.0


@pytest.mark.parametrize(
    ("parts", "score"),
    [([97, 3], 1.16), ([88, 12], 1.28), ([50, 50], 1.41), ([96, 2, 2], 1.26), ([50, 25, 25], 1.71), ([1] * 4, 2.0)],
)
def test_splitting_gives_the_published_examples(parts, score) -> None:
    """Section 6.1.1 of Duchin 2018: a county in parts; here a region over zones that reach over two regions."""
    found = measured([parts, parts])

    assert found.regions.splitting[0] == pytest.approx(score, abs=0.006)


def test_whole_regions_cost_a_zone_nothing_in_the_reduced_score() -> None:
    # Zone 1 has region 1 (4) and region 2 (4) whole, and 1 of the 4 of region 3; zone 2 has the other 3.
    found = measured([[4, 0], [4, 0], [1, 3]])

    assert found.zones.splitting[0] == pytest.approx(2 * math.sqrt(4 / 9) + math.sqrt(1 / 9))
    assert found.zones.splitting_reduced[0] == pytest.approx(math.sqrt(8 / 9) + math.sqrt(1 / 9))
    # Zone 2 lies whole in region 3, beside a part of zone 1: nothing to take together.
    assert found.regions.splitting_reduced[2] == pytest.approx(math.sqrt(1 / 4) + math.sqrt(3 / 4))
    assert found.zones.splitting_reduced[1] == 1.0


def test_reduced_splitting_of_arizona_is_that_of_its_published_fractions() -> None:
    """Fractions of each county and district after whole ones are taken together, to four decimals, as published."""
    counties = {
        3: [0.4894, 0.5106],
        7: [0.9303, 0.0008, 0.0591, 0.0098],
        8: [0.0082, 0.9918],
        10: [0.0939, 0.5905, 0.3155],
        11: [0.5261, 0.0015, 0.4724],
        13: [0.1446, 0.8554],
        14: [0.65, 0.35],
    }
    districts = [
        [0.5055, 0.0369, 0.0042, 0.0023, 0.1297, 0.2784, 0.043],
        [0.1849, 0.8151],
        [0.0668, 0.3178, 0.4355, 0.0008, 0.1791],
        [0.0288, 0.0385, 0.0525, 0.2796, 0.2499, 0.2542, 0.0965],
    ]

    found = measure_concordance(Contingency.of_table(np.array(ARIZONA, dtype=float)))

    for county, score in enumerate(found.regions.splitting_reduced):
        assert score == pytest.approx(sum(map(math.sqrt, counties.get(county, [1.0]))), abs=0.004)
    for district, score in enumerate(found.zones.splitting_reduced):
        published = districts[district] if district < len(districts) else [1.0]
        assert score == pytest.approx(sum(map(math.sqrt, published)), abs=0.004)
    assert found.regions.splitting_reduced[7] < found.regions.splitting[7]


@pytest.mark.parametrize("seed", range(20))
def test_figures_are_those_of_the_definition(seed) -> None:
    chance = np.random.default_rng(seed)
    table = chance.integers(0, 4, size=chance.integers(1, 7, size=2)) * chance.integers(1, 50)
    table[0, 0] += 1

    found = measured(table.tolist())

    expected = by_definition(table.tolist())
    assert (found.homogeneity, found.completeness, found.v_measure) == pytest.approx(expected, abs=1e-12)


def test_figures_of_weights_that_add_up_are_those_of_single_units() -> None:
    """Every unit by itself, counted with plain dictionaries."""
    chance = np.random.default_rng(3)
    pairs = [(int(zone), int(region)) for zone, region in zip(chance.integers(0, 4, 200), chance.integers(0, 3, 200))]
    counts: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for zone, region in pairs:
        counts[zone][region] += 1
    table = [[counts[zone][region] for zone in range(4)] for region in range(3)]

    found = measured(table)

    for zone in range(4):
        shares = [counts[zone][region] / sum(counts[zone].values()) for region in range(3)]
        assert found.zones.effective_splits[zone] == pytest.approx(1 / sum(share**2 for share in shares) - 1)
        assert found.zones.splitting[zone] == pytest.approx(sum(share**0.5 for share in shares))
