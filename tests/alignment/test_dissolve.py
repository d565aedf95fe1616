"""Unions of municipalities: on squares drawn by hand, on random ones against GEOS, and on the layers of Flanders."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment import dissolve as module
from regioalign.regioalign_plugin.alignment.arrays import Geometries, RowLists
from regioalign.regioalign_plugin.alignment.dissolve import Coverage, dissolve
from regioalign.regioalign_plugin.alignment.errors import Cancelled

HECTARE_M2 = 10_000.0


def lists(*members: list[int]) -> RowLists:
    sizes = [len(one) for one in members]
    return RowLists(np.cumsum([0, *sizes]), np.array([row for one in members for row in one], dtype=np.int64))


def squares(columns: int, rows: int) -> Geometries:
    """Squares of 1 × 1, numbered by column from the south-west::

    +---+---+
    | 1 | 3 |
    +---+---+
    | 0 | 2 |
    +---+---+
    """
    corner = np.array([(i, j) for i in range(columns) for j in range(rows)], dtype=float)
    return np.asarray(shapely.box(*corner.T, *(corner + 1).T), dtype=object)


def assert_same(found: shapely.Geometry, expected: shapely.Geometry) -> None:
    assert shapely.is_valid(found), shapely.is_valid_reason(found)
    assert shapely.equals(found, expected), f"{found} is not {expected}"


def test_two_squares_become_one_polygon_that_keeps_all_corners() -> None:
    [found] = dissolve(squares(2, 1), lists([0, 1]))

    assert_same(found, shapely.box(0, 0, 2, 1))
    assert shapely.get_num_coordinates(found) == 7


def test_squares_that_touch_in_a_corner_become_two_parts() -> None:
    [found] = dissolve(squares(2, 2), lists([0, 3]))

    assert_same(found, shapely.union(shapely.box(0, 0, 1, 1), shapely.box(1, 1, 2, 2)))
    assert shapely.get_num_geometries(found) == 2


def test_a_ring_of_squares_has_a_hole_and_a_square_in_it_is_a_part() -> None:
    ring = [row for row in range(25) if row // 5 in (0, 4) or row % 5 in (0, 4)]

    [found, with_island] = dissolve(squares(5, 5), lists(ring, [*ring, 12]))

    assert_same(found, shapely.box(0, 0, 5, 5).difference(shapely.box(1, 1, 4, 4)))
    assert shapely.area(with_island) == 17
    assert_same(with_island, shapely.union(found, shapely.box(2, 2, 3, 3)))


def test_a_hole_that_touches_the_outline_in_a_corner_stays_a_hole() -> None:
    """A hole at square 4 that meets the notch at square 0 in one corner."""
    members = [row for row in range(9) if row not in (0, 4)]

    [found] = dissolve(squares(3, 3), lists(members))

    assert_same(found, shapely.union_all(squares(3, 3)[members]))
    assert shapely.get_num_interior_rings(found) == 1


def test_an_enclave_fills_the_hole_it_lies_in() -> None:
    around = shapely.box(0, 0, 3, 3).difference(shapely.box(1, 1, 2, 2))
    [together, alone] = dissolve(np.array([around, shapely.box(1, 1, 2, 2)], dtype=object), lists([0, 1], [0]))

    assert_same(together, shapely.box(0, 0, 3, 3))
    assert_same(alone, around)


def test_lists_without_members_or_geometry_give_nothing() -> None:
    geometries = np.array([shapely.box(0, 0, 1, 1), None, shapely.Polygon()], dtype=object)

    found = dissolve(geometries, lists([], [1, 2], [0, 1]))

    assert found[0] is None
    assert found[1] is None
    assert_same(found[2], shapely.box(0, 0, 1, 1))
    assert len(dissolve(geometries, lists())) == 0


def test_municipalities_that_do_not_fit_are_named_and_united_by_geos() -> None:
    """1 overlaps 0; 2 and 3 share a border of which only 3 has the middle point; 4 and 5 fit."""
    split = shapely.Polygon([(11, 0), (12, 0), (12, 1), (11, 1), (11, 0.5)])
    boxes = [(0, 0, 2, 2), (1, 1, 3, 3), (10, 0, 11, 1), None, (20, 0, 21, 1), (21, 0, 22, 1)]
    geometries = np.array([split if one is None else shapely.box(*one) for one in boxes], dtype=object)
    coverage = Coverage(geometries)

    assert coverage.mismatches.tolist() == [[0, 1], [2, 3]]
    found = dissolve(geometries, lists([0, 1], [2, 3], [4, 5], list(range(6))))
    for union, members in zip(found, ([0, 1], [2, 3], [4, 5], list(range(6)))):
        assert_same(union, shapely.union_all(geometries[members]))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(0, 24), min_size=1, max_size=25, unique=True))
def test_any_squares_of_a_grid_are_united_as_geos_does(members: list[int]) -> None:
    [found] = dissolve(squares(5, 5), lists(members))

    assert_same(found, shapely.union_all(squares(5, 5)[members]))


_CORNER = st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 3), st.integers(1, 3))


@settings(max_examples=150, deadline=None)
@given(st.lists(_CORNER, min_size=1, max_size=6), st.booleans())
def test_boxes_that_overlap_at_will_are_united_as_geos_does(corners: list[tuple[int, ...]], dense: bool) -> None:
    boxes = np.array([shapely.box(x, y, x + width, y + height) for x, y, width, height in corners], dtype=object)
    boxes = shapely.segmentize(boxes, 1.0) if dense else boxes

    [found] = dissolve(boxes, lists(list(range(len(boxes)))))

    assert_same(found, shapely.union_all(boxes))


def test_the_size_of_parts_and_the_number_of_threads_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    members = lists(*[[row, (row * 7) % 30 + 30] for row in range(30)])
    whole = dissolve(squares(6, 10), members, threads=1)
    monkeypatch.setattr(module, "VERTICES_AT_ONCE", 25)

    parts = list(Coverage(squares(6, 10)).unions(members, threads=3))

    assert len(parts) > 5
    assert [part.start for part, _ in parts] == [0, *[part.stop for part, _ in parts[:-1]]]
    assert shapely.equals_exact(np.concatenate([made for _, made in parts]), whole).all()


def test_it_stops_when_the_user_asks() -> None:
    class Impatient:
        def report(self, fraction: float) -> None:
            pass

        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        dissolve(squares(1, 1), lists([0]), progress=Impatient())


@pytest.mark.parametrize(
    ("layer", "key", "count"),
    [
        ("refreg", "refreg", 15),
        ("vervoerregio", "vervoerregio", 15),
        ("politiezone", "politiezone", 107),
        ("woon_igs", "igs", 71),
    ],
)
def test_tables_dissolve_to_the_published_layers(shared_data, layer: str, key: str, count: int) -> None:
    geopandas = pytest.importorskip("geopandas")
    pandas = pytest.importorskip("pandas")
    path = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
    municipalities = geopandas.read_file(path, layer="gemeente2025")
    published = geopandas.read_file(shared_data / "flanders-regions/regions.gpkg", layer=layer).dropna(subset=[key])
    table = pandas.read_csv(shared_data / f"flanders-regions/memberships/gemeente2025_{layer}.csv", dtype=str)
    rows = {str(code): row for row, code in enumerate(municipalities["nis"])}
    table = table[table["nis"].isin(rows)]
    codes, names = pandas.factorize(table["code"])
    members = RowLists.of_pairs(len(names), codes, table["nis"].map(rows).to_numpy())

    coverage = Coverage(municipalities.geometry.to_numpy())
    found = np.concatenate([made for _, made in coverage.unions(members)])

    assert len(coverage.mismatches) == 0
    expected = published.assign(**{key: published[key].astype(str)}).set_index(key).geometry
    assert len(expected) == count
    of_name = dict(zip(names, found))
    difference_m2 = [shapely.symmetric_difference(of_name[code], shape).area for code, shape in expected.items()]
    assert max(difference_m2) <= 0.01 * HECTARE_M2
    assert shapely.is_valid(found).all()


@pytest.mark.parametrize("layer", ["gemeente2018", "gemeente2024", "gemeente2025"])
def test_random_unions_of_real_municipalities_are_those_of_geos(shared_data, layer: str) -> None:
    geopandas = pytest.importorskip("geopandas")
    path = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
    geometries = geopandas.read_file(path, layer=layer).geometry.to_numpy()
    rng = np.random.default_rng(7)
    chosen = [rng.choice(len(geometries), rng.integers(2, 40), replace=False).tolist() for _ in range(40)]

    found = dissolve(geometries, lists(*chosen))

    for union, members in zip(found, chosen):
        assert_same(union, shapely.union_all(geometries[members]))
