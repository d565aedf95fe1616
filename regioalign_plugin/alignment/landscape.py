"""How much of a territory lies in one landscape feature, and whether it resembles that feature or shares its border."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .arrays import Floats, Geometries, Integers, Texts
from .border_arithmetic import RegionIndex
from .inner_border import border_share
from .layers import Landscape, Parameters
from .overlay import overlap
from .progress import Progress, Stage, Unwatched

LANDSCAPE_COLUMNS = (
    "landscape_feature",
    "landscape_share",
    "landscape_jaccard",
    "landscape_border",
    "landscape_district",
)

_ROUNDING = 1e-9


def jaccard(shared_m2: Floats, first_m2: Floats, second_m2: Floats) -> Floats:
    """Likeness (0–1) of two polygons: area of what they share ÷ area of what they cover together."""
    return shared_m2 / (first_m2 + second_m2 - shared_m2)


def landscape_evidence(
    territories: Geometries,
    landscape: Landscape,
    main_region_jaccard: Floats,
    outer: shapely.Geometry,
    parameters: Parameters | None = None,
    municipalities: Geometries | None = None,
    *,
    threads: int = 2,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """Find the one landscape feature that speaks most for each territory.

    That is the feature it resembles most, if it resembles it more than its main region; else, of the features that hold
    enough of it, the one it resembles most; else the one that holds the largest share of it. Features of several layers
    stand beside each other: what they hold of a territory is never added up.

    Parameters
    ----------
    territories
        Valid polygons or multipolygons, not empty, in the CRS of the landscape layers.
    landscape
        The features; they may overlap.
    main_region_jaccard
        Likeness of each territory and its main region.
    outer
        The border of all regions together, see `inner_border.outer_border`.
    parameters
        `landscape_share` is what is enough, `border_distance_m` how far borders may lie apart.
    municipalities
        To tell features from districts that were drawn along their borders; None without.
    threads, progress
        As for `overlap`.

    Returns
    -------
    pd.DataFrame
        One row per territory: `landscape_feature`, its name with that of its layer in brackets, `None` where no feature
        meets it; `landscape_share` = area(T ∩ F) / area(T) and `landscape_jaccard`, both 0 where no feature meets it;
        `landscape_border`, the share of the territory's inner border along the feature's, NaN without inner border;
        `landscape_district`, the share of the feature's inner border along those of municipalities, NaN where unknown.
    """
    limits, progress = parameters or Parameters(), progress or Unwatched()
    features = RegionIndex(landscape.geometries)
    overlaps = overlap(territories, features, threads=threads, progress=Stage(progress, 0.0, 0.6))
    area = shapely.area(territories)
    owner, feature = overlaps.territory, overlaps.region
    share = np.minimum(overlaps.area_m2 / area[owner], 1.0)
    likeness = jaccard(overlaps.area_m2, area[owner], features.area_m2[feature])
    row = _most_telling(owner, share, likeness, main_region_jaccard, limits.landscape_share)
    at = owner[row]
    frame = pd.DataFrame(
        {"landscape_feature": None, "landscape_share": 0.0, "landscape_jaccard": 0.0}, index=range(len(area))
    ).astype({"landscape_feature": object})
    frame.loc[at, "landscape_feature"] = _labels(landscape)[feature[row]]
    frame.loc[at, "landscape_share"] = share[row]
    frame.loc[at, "landscape_jaccard"] = likeness[row]
    chosen = np.full(len(area), None, dtype=object)
    chosen[at] = landscape.geometries[feature[row]]
    frame["landscape_border"] = border_share(
        territories, shapely.boundary(chosen), outer, limits.border_distance_m, progress=Stage(progress, 0.6, 0.9)
    )
    frame["landscape_district"] = np.nan
    if municipalities is not None:
        used, place = np.unique(feature[row], return_inverse=True)
        found = _along_municipalities(landscape.geometries[used], municipalities, outer, limits)
        frame.loc[at, "landscape_district"] = found[place]
    progress.report(1.0)
    return frame


def _along_municipalities(
    features: Geometries, municipalities: Geometries, outer: shapely.Geometry, limits: Parameters
) -> Floats:
    """Share of each feature's inner border along borders of municipalities, as near as borders digitised twice are."""
    borders = shapely.get_parts(shapely.boundary(municipalities))
    lines = np.full(len(features), shapely.multilinestrings(borders), dtype=object)
    return border_share(
        features, lines, outer, max(limits.sliver_width_m, 1.0), outer_distance_m=limits.border_distance_m
    )


def _most_telling(
    owner: Integers, share: Floats, likeness: Floats, main_region_jaccard: Floats, enough: float
) -> Integers:
    """Row of the feature that speaks most for each owner, owners ascending."""
    most_alike = _best(owner, likeness)
    # A feature that holds enough goes before all that do not, and then likeness decides.
    holding = _best(owner, np.where(share >= enough - _ROUNDING, 1.0 + likeness, share))
    alike = likeness[most_alike] > main_region_jaccard[owner[most_alike]]
    return np.where(alike, most_alike, holding)


def _labels(landscape: Landscape) -> Texts:
    if landscape.layers is None:
        return landscape.names
    labels = np.empty(len(landscape.names), dtype=object)
    labels[:] = [f"{name} ({layer})" for name, layer in zip(landscape.names, landscape.layers)]
    return labels


def _best(owner: Integers, value: Floats) -> Integers:
    """Row of the highest value of each owner, owners ascending."""
    order = np.lexsort((-value, owner))
    _, first = np.unique(owner[order], return_index=True)
    return order[first]
