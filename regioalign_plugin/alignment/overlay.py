"""Areas of every territory in every region: the sum behind all measures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True)
class Overlaps:
    """Every pair of a territory and a region that share ground, and what each territory has outside.

    The first five arrays have one entry per pair, sorted by territory, then region; pairs that only touch
    (1e-4 m² or less) are left out. The others have one entry per territory, in the order given.

    Parameters
    ----------
    territory, region
        Row numbers of the pair.
    area_m2
        Area of territory ∩ region.
    perimeter_m
        Perimeter of territory ∩ region; NaN where its share of the territory is above `noise_share`, as
        such a piece is never noise.
    missing_perimeter_m
        Perimeter of region − territory; NaN where the missing share of the region is above `noise_share`.
    territory_area_m2
        Area of each territory; 0 where there is no geometry.
    outside_area_m2
        Area of each territory outside all regions, 0 or more.
    outside_perimeter_m
        Perimeter of that part; NaN where its share is above `noise_share`.
    exact_by
        How many territories were solved by each method: "border" (border arithmetic) and "geos".
    """

    territory: Integers
    region: Integers
    area_m2: Floats
    perimeter_m: Floats
    missing_perimeter_m: Floats
    territory_area_m2: Floats
    outside_area_m2: Floats
    outside_perimeter_m: Floats
    exact_by: dict[str, int]
