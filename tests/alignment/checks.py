"""Overlaps of the plugin beside those of plain intersection: what the tests of the overlay compare."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from regioalign.regioalign_plugin.alignment.border_arithmetic import RegionIndex
from regioalign.regioalign_plugin.alignment.layers import Regions, Territories
from regioalign.regioalign_plugin.alignment.overlay import Overlaps, overlap
from regioalign.tests.builders import plain_overlaps

EXACT, LEAST_M2 = 1e-9, 1e-4
# Both sides round where borders cross; this is how far apart two results within the promise can be.
SLACK = 2.0


def array(items: Iterable[object]) -> NDArray[np.object_]:
    """Make an object array of geometries or texts, even of none or of equal ones."""
    listed = list(items)
    filled = np.empty(len(listed), dtype=object)
    filled[:] = listed
    return filled


def index(regions: Iterable[BaseGeometry | None]) -> RegionIndex:
    """Prepare regions."""
    return RegionIndex(array(regions))


def areas(overlaps: Overlaps) -> dict[tuple[int, int], float]:
    """Area by territory and region."""
    keys = zip(overlaps.territory.tolist(), overlaps.region.tolist())
    return dict(zip(keys, overlaps.area_m2.tolist()))


def overlaid(territories: Sequence[BaseGeometry | None], regions: Sequence[BaseGeometry]) -> Overlaps:
    """Overlay and compare the areas, pair by pair, with plain intersection."""
    found = overlap(array(territories), index(regions))
    assert_same_areas(found, plain_overlaps(territories, regions))
    return found


def measured(territories: Sequence[BaseGeometry | None], regions: Sequence[BaseGeometry]) -> Overlaps:
    """Overlay and compare areas and, for pieces of any size, perimeters with plain intersection."""
    found = overlap(array(territories), index(regions), noise_share=2.0)
    plain = plain_overlaps(territories, regions, noise_share=2.0)
    assert_same_areas(found, plain)
    np.testing.assert_allclose(found.perimeter_m, plain.perimeter_m, rtol=1e-9, atol=1e-6)
    left = found.missing_perimeter_m > 0  # NaN where nothing is missing, for which plain intersection gives 0
    np.testing.assert_allclose(found.missing_perimeter_m[left], plain.missing_perimeter_m[left], rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(plain.missing_perimeter_m[~left], 0.0, atol=1e-6)
    out = found.outside_perimeter_m > 0
    np.testing.assert_allclose(found.outside_perimeter_m[out], plain.outside_perimeter_m[out], rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(plain.outside_perimeter_m[~out], 0.0, atol=1e-6)
    return found


def assert_same_areas(found: Overlaps, plain: Overlaps, slack: float = SLACK) -> None:
    """Compare the areas of all pairs, of the territories and of what they have outside."""
    ours, expected = areas(found), areas(plain)
    for pair in ours.keys() | expected.keys():
        limit = slack * max(EXACT * expected.get(pair, 0.0), LEAST_M2)
        assert abs(ours.get(pair, 0.0) - expected.get(pair, 0.0)) <= limit, (pair, ours.get(pair), expected.get(pair))
    whole = plain.territory_area_m2
    assert_within(found.territory_area_m2, whole, whole, slack)
    assert_within(found.outside_area_m2, plain.outside_area_m2, whole, slack)


def assert_within(found: NDArray[np.float64], expected: NDArray[np.float64], whole: NDArray[np.float64], slack: float):
    """Compare areas that are measured against the area of a whole."""
    assert (np.abs(found - expected) <= slack * np.maximum(EXACT * whole, LEAST_M2)).all(), (found, expected)


def polygonal(shape: BaseGeometry) -> BaseGeometry:
    """Keep the polygons of a result of an overlay."""
    parts = shapely.get_parts(shapely.get_parts(array([shape])))
    kept = [part for part in parts if part.geom_type == "Polygon" and part.area > 0]
    return kept[0] if len(kept) == 1 else shapely.MultiPolygon(kept)


def territories_of(
    geometries: Iterable[BaseGeometry | None],
    ids: Sequence[str] | None = None,
    names: Sequence[str] | None = None,
    sectors: Sequence[str] | None = None,
) -> Territories:
    """Territories with ids T0, T1, … unless said otherwise."""
    shapes = array(geometries)
    given = [f"T{row}" for row in range(len(shapes))] if ids is None else list(ids)
    return Territories(
        array(given),
        array([""] * len(shapes) if names is None else names),
        array([""] * len(shapes) if sectors is None else sectors),
        shapes,
        np.zeros(len(shapes), dtype=bool),
    )


def regions_of(
    geometries: Iterable[BaseGeometry], names: Sequence[str] | None = None, delimited: Sequence[bool] | None = None
) -> Regions:
    """Regions with ids R0, R1, …, names as given or the ids."""
    shapes = array(geometries)
    ids = [f"R{row}" for row in range(len(shapes))]
    return Regions(
        array(ids),
        array(ids if names is None else names),
        shapes,
        np.ones(len(shapes), dtype=bool) if delimited is None else np.array(delimited),
    )
