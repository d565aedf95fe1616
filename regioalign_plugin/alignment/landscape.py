"""How much of a territory lies in one landscape feature, and whether it resembles that feature."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .arrays import Floats, Geometries, Integers
from .border_arithmetic import RegionIndex
from .layers import Landscape
from .overlay import overlap
from .progress import Progress

LANDSCAPE_COLUMNS = ("landscape_feature", "landscape_share", "landscape_jaccard")


def jaccard(shared_m2: Floats, first_m2: Floats, second_m2: Floats) -> Floats:
    """Likeness (0–1) of two polygons: area of what they share ÷ area of what they cover together."""
    return shared_m2 / (first_m2 + second_m2 - shared_m2)


def landscape_evidence(
    territories: Geometries,
    landscape: Landscape,
    main_region_jaccard: Floats,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """Find the landscape feature that speaks most for each territory.

    That is the feature it resembles most, if it resembles it more than its main region, else the one that holds the
    largest share of it.

    Parameters
    ----------
    territories
        Valid polygons or multipolygons, not empty, in the CRS of the landscape layer.
    landscape
        The features; they may overlap.
    main_region_jaccard
        Likeness of each territory and its main region.
    threads, progress
        As for `overlap`.

    Returns
    -------
    pd.DataFrame
        One row per territory: `landscape_feature`, its name, `None` where no feature meets it;
        `landscape_share` = area(T ∩ F) / area(T); `landscape_jaccard`; both 0 where no feature meets it.
    """
    features = RegionIndex(landscape.geometries)
    overlaps = overlap(territories, features, threads=threads, progress=progress)
    area = shapely.area(territories)
    owner, feature, shared = overlaps.territory, overlaps.region, overlaps.area_m2
    likeness = jaccard(shared, area[owner], features.area_m2[feature])
    most_alike = _best(owner, likeness)
    row = _best(owner, shared)
    alike = likeness[most_alike] > main_region_jaccard[owner[most_alike]]
    row = np.where(alike, most_alike, row)
    at = owner[row]
    frame = pd.DataFrame(
        {"landscape_feature": None, "landscape_share": 0.0, "landscape_jaccard": 0.0}, index=range(len(area))
    ).astype({"landscape_feature": object})
    frame.loc[at, "landscape_feature"] = landscape.names[feature[row]]
    frame.loc[at, "landscape_share"] = np.minimum(shared[row] / area[at], 1.0)
    frame.loc[at, "landscape_jaccard"] = likeness[row]
    return frame


def _best(owner: Integers, value: Floats) -> Integers:
    """Row of the highest value of each owner, owners ascending."""
    order = np.lexsort((-value, owner))
    _, first = np.unique(owner[order], return_index=True)
    return order[first]
