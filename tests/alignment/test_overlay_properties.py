"""What must hold for overlaps of any polygons, against plain intersection on random ones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely import Polygon, box

from regioalign.regioalign_plugin.alignment import overlay
from regioalign.regioalign_plugin.alignment.classes import classify
from regioalign.regioalign_plugin.alignment.measures import pair_table, territory_measures
from regioalign.regioalign_plugin.alignment.overlay import overlap
from regioalign.tests.alignment.checks import (
    areas,
    array,
    assert_same_areas,
    assert_within,
    index,
    overlaid,
    polygonal,
)
from regioalign.tests.builders import plain_overlaps

quick = settings(max_examples=60, deadline=None, derandomize=True)
few = settings(quick, max_examples=25)

EPS, WIDTH_M, MINOR = 0.01, 100.0, 0.1


@dataclass(frozen=True)
class Ground:
    """Regions that do not overlap, and territories over them."""

    regions: list
    territories: list


def lattice(rng, size):
    """Squares of a lattice, some cut along a diagonal: degenerate positions abound."""
    cells = []
    for row in range(size):
        for column in range(size):
            a, b, c, d = (column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)
            cut = rng.integers(3)
            if cut == 0:
                cells.append(Polygon([a, b, c, d]))
            elif cut == 1:
                cells += [Polygon([a, b, c]), Polygon([a, c, d])]
            else:
                cells += [Polygon([a, b, d]), Polygon([b, c, d])]
    return cells


def free_form(rng, count):
    """Triangles or Voronoi cells around random places: neighbours have the same vertices, nothing else is special."""
    places = shapely.MultiPoint(rng.random((count, 2)) * 4)
    shapes = shapely.delaunay_triangles(places) if rng.random() < 0.5 else shapely.voronoi_polygons(places)
    return list(shapely.get_parts(shapes))


def merged(rng, cells, count, left_out):
    """Unions of cells; they can have holes, parts and corners that touch."""
    label = rng.integers(0, count, len(cells))
    label[rng.random(len(cells)) < left_out] = -1
    unions = [
        polygonal(shapely.union_all([cell for cell, name in zip(cells, label) if name == wanted]))
        for wanted in range(count)
        if (label == wanted).any()
    ]
    return [shape for shape in unions if shape.is_valid and shape.area > 0]


def scaled(shapes, rng):
    size, x, y = rng.choice([8.0, 1000.0, 4096.0]), rng.choice([0.0, 650_000.0]), rng.choice([0.0, 5e6])
    return [shapely.transform(shape, lambda points: points * size + (x, y)) for shape in shapes]


def ground(seed, degenerate):
    """Random ground: on a lattice, or in general position."""
    rng = np.random.default_rng(seed)
    cells = lattice(rng, int(rng.integers(2, 6))) if degenerate else free_form(rng, int(rng.integers(4, 25)))
    regions = merged(rng, cells, int(rng.integers(1, 5)), rng.choice([0.0, 0.3]))
    others = lattice(rng, 5) if degenerate else free_form(rng, 8)
    territories = merged(rng, cells, 3, 0.4) + merged(rng, others, 2, 0.5)
    if regions:
        cutter = Polygon(rng.integers(-1, 6, (4, 2))) if degenerate else Polygon(rng.random((4, 2)) * 5)
        pieces = shapely.union_all(regions[:2]).symmetric_difference(shapely.make_valid(cutter))
        territories.append(polygonal(pieces))
    both = scaled(regions + territories, rng)
    both = [shape for shape in both if shape.is_valid and not shape.is_empty] if regions and territories else []
    return Ground(both[: len(regions)], both[len(regions) :])


grounds = st.builds(ground, st.integers(0, 10**6), st.booleans()).filter(lambda made: made.territories and made.regions)


def stirred(shape, rng):
    """Draw the same polygon otherwise: rings reversed, started elsewhere, points repeated, parts swapped."""

    def ring(points):
        corners = np.roll(points[:-1], rng.integers(len(points)), axis=0)
        corners = corners[::-1] if rng.random() < 0.5 else corners
        corners = np.repeat(corners, rng.integers(1, 3, len(corners)), axis=0)
        return np.vstack([corners, corners[:1]])

    def part(polygon):
        holes = [ring(shapely.get_coordinates(hole)) for hole in polygon.interiors]
        return Polygon(ring(shapely.get_coordinates(polygon.exterior)), holes)

    parts = [part(polygon) for polygon in shapely.get_parts(shape)]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon([parts[row] for row in rng.permutation(len(parts))])


def jittered(shape, rng, width):
    """Move every vertex a little, then mend what crosses itself."""

    def moved(points):
        _, place = np.unique(points, axis=0, return_inverse=True)
        return points + (rng.normal(size=points.shape) * width)[np.ravel(place)]

    return polygonal(shapely.make_valid(shapely.transform(shape, moved)))


@quick
@given(grounds)
def test_areas_are_those_of_plain_intersection(made):
    overlaid(made.territories, made.regions)


@quick
@given(grounds, st.integers(0, 10**6), st.sampled_from([1e-9, 1e-6, 1e-3]))
def test_areas_of_jittered_copies_are_those_of_plain_intersection(made, seed, jitter):
    rng = np.random.default_rng(seed)
    copies = [jittered(shape, rng, jitter) for shape in [*made.territories, *made.regions]]

    overlaid(copies, made.regions)


@few
@given(grounds, st.integers(0, 10**6))
def test_areas_among_polygons_that_overlap_each_other_are_those_of_plain_intersection(made, seed):
    order = np.random.default_rng(seed).permutation(len(made.territories))
    piled = [made.territories[row] for row in order[:4]] + made.regions[:2]

    overlaid(piled, piled)


@quick
@given(grounds)
def test_shares_and_outside_share_sum_to_one(made):
    overlaps = overlap(array(made.territories), index(made.regions), noise_share=EPS)

    pairs = pair_table(overlaps, shapely.area(array(made.regions)), EPS, WIDTH_M)
    measures = territory_measures(overlaps, pairs, shapely.area(array(made.regions)), EPS, WIDTH_M)
    shares = np.bincount(pairs["territory"], weights=pairs["share"], minlength=len(made.territories))

    assert (shares + measures["outside_share"].to_numpy()).tolist() == pytest.approx([1.0] * len(shares), abs=1e-8)


@few
@given(grounds, st.integers(0, 10**6))
def test_the_order_of_features_does_not_matter(made, seed):
    rng = np.random.default_rng(seed)
    expected = areas(overlap(array(made.territories), index(made.regions)))
    one, other = rng.permutation(len(made.territories)), rng.permutation(len(made.regions))

    found = overlap(array(made.territories)[one], index(array(made.regions)[other]))

    pairs = {(one[row], other[column]): area for (row, column), area in areas(found).items()}
    assert pairs.keys() == expected.keys()
    assert all(pairs[pair] == pytest.approx(expected[pair], rel=2e-9, abs=2e-4) for pair in pairs)


@few
@given(grounds, st.integers(0, 10**6))
def test_how_a_polygon_is_drawn_does_not_matter(made, seed):
    rng = np.random.default_rng(seed)

    found = overlap(array(stirred(s, rng) for s in made.territories), index(stirred(s, rng) for s in made.regions))

    assert_same_areas(found, plain_overlaps(made.territories, made.regions))


@few
@given(grounds, st.booleans(), st.booleans())
def test_more_vertices_on_the_same_borders_change_nothing(made, refine_territories, refine_regions):
    """Midpoints of the edges: exact where coordinates have a bit to spare, else a hair beside the border."""

    def refined(shapes, wanted):
        return array(_with_midpoints(shape) if wanted else shape for shape in shapes)

    assume(refine_territories or refine_regions)

    found = overlap(refined(made.territories, refine_territories), index(refined(made.regions, refine_regions)))

    assert_same_areas(found, plain_overlaps(made.territories, made.regions))


def _with_midpoints(shape):
    def ring(points):
        middles = (points[:-1] + points[1:]) / 2
        doubled = np.empty((2 * len(middles) + 1, 2))
        doubled[0::2], doubled[1::2] = points, middles
        return doubled

    def part(polygon):
        holes = [ring(shapely.get_coordinates(hole)) for hole in polygon.interiors]
        return Polygon(ring(shapely.get_coordinates(polygon.exterior)), holes)

    parts = [part(polygon) for polygon in shapely.get_parts(shape)]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


@few
@given(grounds, st.floats(0.2, 0.8), st.booleans())
def test_splitting_a_region_never_makes_a_territory_fit_within(made, part, upright):
    west, south, east, north = made.regions[0].bounds
    reach = box(west, south, west + part * (east - west), north)
    if not upright:
        reach = box(west, south, east, south + part * (north - south))
    halves = [polygonal(made.regions[0].intersection(reach)), polygonal(made.regions[0].difference(reach))]
    split = [half for half in halves if not half.is_empty] + made.regions[1:]

    before, after = _classes(made.territories, made.regions), _classes(made.territories, split)

    fits = {"within", "coincides"}
    assert [row for row, now in enumerate(after) if now == "within" and before[row] not in fits] == []


def _classes(territories, regions):
    overlaps = overlap(array(territories), index(regions), noise_share=EPS)
    area = shapely.area(array(regions))
    # A width of 0 leaves no noise but rounding: a split can move real noise from "straddles" to "within".
    pairs = pair_table(overlaps, area, EPS, 0.0)
    measures = territory_measures(overlaps, pairs, area, EPS, 0.0)
    everything = np.ones(len(territories), dtype=bool)
    return list(classify(measures, pairs, everything, np.ones(len(regions), dtype=bool), MINOR))


@few
@given(grounds, st.integers(1, 3), st.sampled_from([1, 30, 10**6]))
def test_threads_and_chunks_do_not_matter(made, threads, vertices):
    regions, territories = index(made.regions), array(made.territories)
    expected = overlap(territories, regions, threads=1)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overlay, "_CHUNK_VERTICES", vertices)
        found = overlap(territories, regions, threads=threads)

    assert found.territory.tolist() == expected.territory.tolist()
    assert found.region.tolist() == expected.region.tolist()
    assert_within(found.area_m2, expected.area_m2, expected.area_m2, 1.0)
    assert found.exact_by == expected.exact_by
