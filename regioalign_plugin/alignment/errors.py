"""The errors that the calculations raise; each holds the facts, the adapters put them in words."""

from __future__ import annotations

from dataclasses import dataclass


class AlignmentError(ValueError):
    """An input that cannot be assessed as it is."""


class Cancelled(Exception):
    """The user stopped the calculation; nothing of it is kept."""


@dataclass(frozen=True)
class RegionOverlap:
    """Two regions that overlap by more than noise.

    Parameters
    ----------
    first, second
        Row numbers of the regions.
    area_m2
        Area that both hold, square metres.
    mean_width_m
        2 · area / perimeter of that area, metres.
    """

    first: int
    second: int
    area_m2: float
    mean_width_m: float


class OverlappingRegions(AlignmentError):
    """Regions that overlap each other by more than noise, so that shares would count ground twice."""

    def __init__(self, pairs: list[RegionOverlap]) -> None:
        super().__init__(f"{len(pairs)} pairs of regions overlap")
        self.pairs = pairs
