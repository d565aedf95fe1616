"""Pairs of a territory and a region that share ground, as both ways of finding them give them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Floats, Integers

# Rounding can leave this much where two borders only touch; less is no overlap.
LEAST_AREA_M2 = 1e-4


@dataclass(frozen=True)
class Pairs:
    """Row numbers of territories and regions, and the area in square metres that both hold."""

    territory: Integers
    region: Integers
    area_m2: Floats

    def joined(self, more: Pairs) -> Pairs:
        """These pairs, then `more`."""
        return Pairs(
            np.concatenate([self.territory, more.territory]),
            np.concatenate([self.region, more.region]),
            np.concatenate([self.area_m2, more.area_m2]),
        )


NO_PAIRS = Pairs(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0))
