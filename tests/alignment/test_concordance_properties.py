"""Laws of the figures that hold for any table of zones × regions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment.concordance import Contingency, measure_concordance

NEAR = 1e-9


@st.composite
def tables(draw: st.DrawFn) -> np.ndarray:
    """A row per zone, a column per region, small whole numbers, not all of them 0."""
    rows, columns = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    values = draw(st.lists(st.integers(0, 9), min_size=rows * columns, max_size=rows * columns))
    table = np.array(values, dtype=float).reshape(rows, columns)
    table[0, 0] += 1
    return table


def figures(table: np.ndarray) -> dict[str, float]:
    return measure_concordance(Contingency.of_table(table)).figures()


@given(tables())
def test_swapping_the_layers_swaps_the_directions_and_keeps_v(table) -> None:
    one, other = figures(table), figures(table.T)

    assert one["v_measure"] == pytest.approx(other["v_measure"], abs=NEAR)
    assert one["homogeneity"] == pytest.approx(other["completeness"], abs=NEAR)
    for name in ("splitting", "splitting_reduced", "effective_splits"):
        assert one[f"zone_{name}"] == pytest.approx(other[f"region_{name}"], abs=NEAR)
    assert one["mapcurves"] == pytest.approx(other["mapcurves"], abs=NEAR)


@given(tables(), st.randoms(use_true_random=False))
def test_order_does_not_matter(table, chance) -> None:
    rows, columns = list(range(table.shape[0])), list(range(table.shape[1]))
    chance.shuffle(rows)
    chance.shuffle(columns)

    assert figures(table[rows][:, columns]) == pytest.approx(figures(table), abs=NEAR)


@given(tables(), st.floats(1e-3, 1e9))
def test_the_unit_does_not_matter(table, factor) -> None:
    assert figures(table * factor) == pytest.approx(figures(table), abs=NEAR)


@given(tables())
def test_all_shares_lie_within_their_ranges(table) -> None:
    found = figures(table)

    for name in ("v_measure", "homogeneity", "completeness", "mapcurves", "mapcurves_zones", "mapcurves_regions"):
        assert 0 <= found[name] <= 1
    assert min(found["homogeneity"], found["completeness"]) <= found["v_measure"] + NEAR
    assert found["v_measure"] <= max(found["homogeneity"], found["completeness"]) + NEAR
    for side in ("zone", "region"):
        assert 1 <= found[f"{side}_splitting_reduced"] <= found[f"{side}_splitting"] + NEAR
        assert found[f"{side}_effective_splits"] >= 0


@given(tables())
def test_pieces_of_zones_that_lie_within_a_region_are_homogeneous(table) -> None:
    pieces = np.array([np.where(np.arange(len(row)) == column, row, 0) for row in table for column in range(len(row))])

    found = figures(pieces)

    assert found["homogeneity"] == 1
    assert found["region_splitting_reduced"] == 1
    assert found["zone_splitting"] == 1


@given(tables())
def test_splitting_a_zone_never_makes_zones_less_homogeneous(table) -> None:
    split = np.concatenate([table[:1] / 2, table[:1] / 2, table[1:]])
    apart = np.concatenate([np.where(np.arange(table.shape[1]) == 0, table[:1], 0), table[:1], table[1:]])
    apart[1, 0] = 0

    assert figures(split)["homogeneity"] == pytest.approx(figures(table)["homogeneity"], abs=NEAR)
    assert figures(apart)["homogeneity"] >= figures(table)["homogeneity"] - NEAR


@given(tables())
def test_a_single_zone_is_complete_and_costs_nothing_reduced(table) -> None:
    found = figures(table.sum(axis=0, keepdims=True))

    assert found["completeness"] == 1
    assert found["zone_splitting_reduced"] == 1
    assert found["homogeneity"] == (1 if (table.sum(axis=0) > 0).sum() == 1 else 0)


@given(tables())
def test_a_layer_matches_itself(table) -> None:
    sizes = table.sum(axis=1)

    assert figures(np.diag(sizes))["v_measure"] == 1
