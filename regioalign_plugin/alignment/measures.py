"""How much of each territory lies in which region, and the measures that follow from it (DESIGN 3)."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from .arrays import Booleans, Floats, Integers
from .overlay import Overlaps

# An area below both limits is what rounding leaves of nothing, whatever its perimeter.
ZERO_AREA_M2 = 1e-4
ZERO_SHARE = 1e-9

PAIR_COLUMNS = ("territory", "region", "area_m2", "share", "cover", "significant", "whole", "is_main")


def is_noise(area_m2: Floats, perimeter_m: Floats, whole_m2: Floats, eps: float, sliver_width_m: float) -> Booleans:
    """Tell which pieces are too small and too thin to count.

    Parameters
    ----------
    area_m2, perimeter_m
        Area and perimeter of each piece; a perimeter of NaN stands for a piece that is no sliver.
    whole_m2
        Area of what the piece is a part of: the territory, or the region for the part that is missing.
    eps
        Share (0–1) of the whole up to which a piece can be noise, inclusive.
    sliver_width_m
        Mean width, 2 · area / perimeter, below which such a piece is noise.

    Returns
    -------
    NDArray[np.bool_]
        True where the piece is noise. An area of `ZERO_AREA_M2`, or of `ZERO_SHARE` of the whole, is nothing and
        so always noise: it is a difference of two areas that are equal but for rounding.
    """
    is_zero = area_m2 <= np.maximum(ZERO_AREA_M2, ZERO_SHARE * whole_m2)
    is_small = area_m2 <= eps * whole_m2
    # Multiplied out: no division by a perimeter of 0, and a comparison with NaN is false.
    is_thin = 2.0 * area_m2 < sliver_width_m * perimeter_m
    return np.asarray(is_zero | (is_small & is_thin), dtype=np.bool_)


def rank_by_id(ids: ArrayLike) -> Integers:
    """Rank of each region when the ids are sorted as text, to break ties between equal shares.

    Parameters
    ----------
    ids
        Region ids as text, unique; leading zeros count ("010" comes before "02").
    """
    texts = np.asarray(ids, dtype=object)
    rank = np.empty(len(texts), dtype=np.int64)
    rank[np.argsort(texts, kind="stable")] = np.arange(len(texts))
    return rank


def pair_table(
    overlaps: Overlaps,
    region_area_m2: Floats,
    eps: float,
    sliver_width_m: float,
    *,
    region_rank: Integers | None = None,
) -> pd.DataFrame:
    """Shares of every pair of a territory and a region, and which of them count.

    Member lists fit as well: areas are then counts or weights, with `eps` and `sliver_width_m` 0, so that no
    member is noise.

    Parameters
    ----------
    overlaps
        The areas, planar, square metres.
    region_area_m2
        Area of each region, above 0.
    eps, sliver_width_m
        The limits of noise, see `is_noise`.
    region_rank
        Rank of each region by id, from `rank_by_id`; without it the order of the rows decides between regions
        with equal shares.

    Returns
    -------
    pd.DataFrame
        One row per pair that shares ground, sorted by territory, then region row; no rows for no pairs.
        `territory`, `region`: row numbers; `area_m2`; `share` = a_j / area(T), 0–1; `cover` = a_j / area(R_j), 0–1;
        `significant`: more than noise; `whole`: the part of the region that the territory lacks is noise;
        `is_main`: the region with the largest share, once per territory.
    """
    order = np.lexsort((overlaps.region, overlaps.territory))
    territory, region = overlaps.territory[order], overlaps.region[order]
    area = overlaps.area_m2[order]
    territory_area, region_area = overlaps.territory_area_m2[territory], region_area_m2[region]
    missing = np.maximum(region_area - area, 0.0)
    rank = region if region_rank is None else region_rank[region]
    columns = (
        territory,
        region,
        area,
        np.minimum(area / territory_area, 1.0),
        np.minimum(area / region_area, 1.0),
        ~is_noise(area, overlaps.perimeter_m[order], territory_area, eps, sliver_width_m),
        is_noise(missing, overlaps.missing_perimeter_m[order], region_area, eps, sliver_width_m),
        _is_main(territory, area, rank, overlaps.territory_area_m2),
    )
    return pd.DataFrame(dict(zip(PAIR_COLUMNS, columns)))


def _is_main(territory: Integers, area_m2: Floats, rank: Integers, territory_area_m2: Floats) -> Booleans:
    """Mark the largest area of each territory; of those equal but for rounding, the one with the lowest rank."""
    largest = np.zeros(len(territory_area_m2))
    np.maximum.at(largest, territory, area_m2)
    is_largest = area_m2 >= (largest - ZERO_SHARE * territory_area_m2)[territory]
    candidates = np.flatnonzero(is_largest)
    candidates = candidates[np.lexsort((rank[candidates], territory[candidates]))]
    _, first = np.unique(territory[candidates], return_index=True)
    is_main = np.zeros(len(territory), dtype=np.bool_)
    is_main[candidates[first]] = True
    return is_main


def territory_measures(
    overlaps: Overlaps, pairs: pd.DataFrame, region_area_m2: Floats, eps: float, sliver_width_m: float
) -> pd.DataFrame:
    """Measures of each territory over all its regions.

    Parameters
    ----------
    overlaps, region_area_m2, eps, sliver_width_m
        As for `pair_table`.
    pairs
        What `pair_table` made of them.

    Returns
    -------
    pd.DataFrame
        One row per territory, index 0..P-1, in the order of `overlaps.territory_area_m2`:

        `main`: row of the main region, -1 if there is none; `main_share`: its share, 0 if there is none;
        `region_count`: significant regions; `touched_count`: all regions that share ground;
        `outside_share`: share outside all regions; `outside_significant`: whether that is more than noise;
        `fit` = Σ a_j² / (area(T) · area(R_j)); `splits` = `region_count` - 1;
        `effective_splits` = 1 / Σ p_j² - 1 and `uncertainty_bits` = -Σ p_j log2 p_j, with p_j = a_j / Σ a.

        A territory that shares no ground with any region is not split: its last three are 0, and so is `splits`
        where no region is significant. One with area 0 has NaN for all measures and counts of 0.
    """
    count = len(overlaps.territory_area_m2)
    territory, region = pairs["territory"].to_numpy(), pairs["region"].to_numpy()
    area, significant = pairs["area_m2"].to_numpy(), pairs["significant"].to_numpy()
    is_main = pairs["is_main"].to_numpy()

    def total(values: ArrayLike) -> Floats:
        sums = np.bincount(territory, weights=np.asarray(values, dtype=np.float64), minlength=count)
        return np.asarray(sums, dtype=np.float64)

    main = np.full(count, -1, dtype=np.int64)
    main[territory[is_main]] = region[is_main]
    main_share = np.zeros(count)
    main_share[territory[is_main]] = pairs["share"].to_numpy()[is_main]
    region_count = np.bincount(territory[significant], minlength=count)

    has_area = overlaps.territory_area_m2 > 0
    known_area = np.where(has_area, overlaps.territory_area_m2, 1.0)
    outside = np.clip(overlaps.outside_area_m2, 0.0, known_area)
    p = area / total(area)[territory]
    squares = total(p * p)
    measures = {
        "main_share": main_share,
        "outside_share": outside / known_area,
        "fit": np.minimum(total(area * area / region_area_m2[region]) / known_area, 1.0),
        "splits": np.maximum(region_count - 1.0, 0.0),
        "effective_splits": np.maximum(1.0 / np.where(squares > 0, squares, 1.0) - 1.0, 0.0),
        "uncertainty_bits": np.maximum(-total(p * np.log2(p)), 0.0),
    }
    frame = pd.DataFrame({name: np.where(has_area, values, np.nan) for name, values in measures.items()})
    frame.insert(0, "main", main)
    frame.insert(2, "region_count", region_count)
    frame.insert(3, "touched_count", np.bincount(territory, minlength=count))
    is_outside_noise = is_noise(outside, overlaps.outside_perimeter_m, known_area, eps, sliver_width_m)
    frame.insert(5, "outside_significant", has_area & ~is_outside_noise)
    return frame
