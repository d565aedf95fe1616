"""The coverages that the benchmark makes are what they say they are."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import shapely

SCRIPT = Path(__file__).resolve().parent.parent / "scripts" / "bench" / "coverage.py"


def load_coverage() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_coverage", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


coverage = load_coverage()


@pytest.fixture(scope="module", params=["flanders", "dirty"])
def case(request):
    return coverage.make_case(request.param, scale=0.04, detail=0.08)


def test_all_polygons_are_valid(case):
    for geometries in (case.territories, case.regions, case.municipalities):
        assert shapely.is_valid(geometries).all()
        assert (shapely.area(geometries) > 0).all()


def test_case_has_the_size_that_was_asked_for(case):
    assert len(case.territories) == 100
    assert len(case.regions) == 15
    assert len(case.municipalities) == 300
    assert 90 < shapely.get_num_coordinates(case.municipalities).mean() < 130
    assert case.is_basin.sum() == 10


def test_regions_are_the_unions_of_their_municipalities(case):
    area_m2 = np.bincount(case.region_of_municipality, shapely.area(case.municipalities))

    assert shapely.area(case.regions) == pytest.approx(area_m2, rel=1e-12)
    assert shapely.area(shapely.union_all(case.municipalities)) == pytest.approx(area_m2.sum(), rel=1e-12)
    for number in range(15):
        members = case.municipalities[case.region_of_municipality == number]
        assert shapely.equals(shapely.union_all(members), case.regions[number])


def test_partnerships_are_the_unions_of_their_members():
    case = coverage.make_case("flanders", scale=0.04, detail=0.08)

    for row in np.flatnonzero(~case.is_basin):
        members = case.indices[case.indptr[row] : case.indptr[row + 1]]
        assert shapely.equals(shapely.union_all(case.municipalities[members]), case.territories[row])


def test_basins_have_no_members_and_follow_no_municipal_border():
    case = coverage.make_case("flanders", scale=0.04, detail=0.08)

    assert (np.diff(case.indptr)[case.is_basin] == 0).all()
    basin_vertices = shapely.get_coordinates(case.territories[case.is_basin])
    known = {tuple(xy) for xy in shapely.get_coordinates(case.municipalities)}
    assert not any(tuple(xy) in known for xy in basin_vertices)


def test_borders_digitised_twice_share_hardly_a_vertex_but_lie_close():
    clean = coverage.make_case("flanders", scale=0.04, detail=0.08)
    dirty = coverage.make_case("dirty", scale=0.04, detail=0.08)

    known = {tuple(xy) for xy in shapely.get_coordinates(clean.regions)}
    assert not any(tuple(xy) in known for xy in shapely.get_coordinates(dirty.regions))
    for ours, theirs in zip(clean.regions, dirty.regions):
        assert 0 < shapely.area(shapely.symmetric_difference(ours, theirs)) < 0.01 * shapely.area(ours)


def test_some_territories_have_holes_or_parts():
    case = coverage.make_case("flanders", scale=0.2, detail=0.02)

    parts = shapely.get_parts(case.territories)
    assert len(parts) > len(case.territories)
    assert shapely.get_num_interior_rings(parts).max() > 0


def test_same_seed_gives_the_same_case_and_another_seed_another():
    first, again, other = (coverage.make_case("flanders", seed, 0.02, detail=0.02) for seed in (1, 1, 2))

    assert shapely.equals_exact(first.territories, again.territories).all()
    assert not shapely.equals_exact(first.regions, other.regions).any()
