"""Overlaps of real layers, dirty ones among them, against plain intersection and geopandas."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
import shapely

from regioalign.regioalign_plugin.alignment.border_arithmetic import RegionIndex
from regioalign.regioalign_plugin.alignment.measures import pair_table
from regioalign.regioalign_plugin.alignment.overlay import overlap
from regioalign.regioalign_plugin.alignment.pieces import cut_pieces
from regioalign.tests.alignment.layers import BRITISH, CONUS_ALBERS, SWISS, read, shapes_of

REGIONS = "flanders-regions/regions.gpkg"
MUNICIPALITIES = "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
FINE_MUNICIPALITIES = "flanders-municipalities/municipalities_2019_2024_hires.gpkg"
FINE_PROVINCES = "flanders-regions/provinces_vrbg_hires.gpkg"
LANDSCAPE = "flanders-landscape/landscape.gpkg.zip"
SUBDIVISIONS = "flanders-subdivisions/subdivisions.gpkg.zip"
REFREG = (REGIONS, "refreg")

# Layers of territories, layers of regions.
FLEMISH = {
    "police zones": ((REGIONS, "politiezone"), REFREG),
    "transport regions": ((REGIONS, "vervoerregio"), REFREG),
    "provinces": ((REGIONS, "provincie"), REFREG),
    "arrondissements": ((REGIONS, "arrondiss"), REFREG),
    "arrondissements 2024": ((REGIONS, "arrondiss2024"), REFREG),
    "housing partnerships": ((REGIONS, "woon_igs"), REFREG),
    "scattered typology": ((REGIONS, "uitrustingsgraad"), REFREG),
    "municipalities 2018": ((MUNICIPALITIES, "gemeente2018"), REFREG),
    "municipalities 2024": ((MUNICIPALITIES, "gemeente2024"), REFREG),
    "fine municipalities": ((FINE_MUNICIPALITIES, None), (MUNICIPALITIES, "gemeente2024")),
    "fine provinces": ((FINE_PROVINCES, None), REFREG),
    "regions in fine provinces": (REFREG, (FINE_PROVINCES, None)),
    "quarters": ((SUBDIVISIONS, "wijken_ggw7_2025"), REFREG),
    "settlements": ((SUBDIVISIONS, "kern"), REFREG),
    "habitats": ((LANDSCAPE, "natura2000_habitat_2025"), REFREG),
    "regions in habitats": (REFREG, (LANDSCAPE, "natura2000_habitat_2025")),
    "bird areas": ((LANDSCAPE, "natura2000_bird_2025"), REFREG),
    "forest districts": ((LANDSCAPE, "boswachterij"), REFREG),
    "regions in forest districts": (REFREG, (LANDSCAPE, "boswachterij")),
    "nature management": ((LANDSCAPE, "anb_beheerregio"), REFREG),
    "regions in nature management": (REFREG, (LANDSCAPE, "anb_beheerregio")),
    "basins": ((LANDSCAPE, "bekken"), REFREG),
    "regions in basin cells": (REFREG, (LANDSCAPE, "bekken_cells")),
}
MOST_LEFT_TO_GEOS = 0.01


def assert_areas_are_plain(territories, regions):
    """Compare every pair; at most one in a hundred territories may be left to GEOS."""
    found = overlap(territories, RegionIndex(regions))
    row, column, area = plain(territories, regions)
    ours = np.zeros(len(area))
    key = row * len(regions) + column
    order = np.argsort(key)
    place = np.searchsorted(key[order], found.territory * len(regions) + found.region)
    ours[order[place]] = found.area_m2

    apart = np.abs(ours - area) > np.maximum(1e-9 * area, 1e-4)
    area[apart] = plain_nearby(territories[row[apart]], regions[column[apart]], ours[apart])
    np.testing.assert_array_less(np.abs(ours - area), 2.0 * np.maximum(1e-9 * area, 1e-4))
    np.testing.assert_allclose(found.territory_area_m2, shapely.area(territories), rtol=1e-9)
    assert found.exact_by["geos"] <= MOST_LEFT_TO_GEOS * len(territories)


def plain(territories, regions):
    row, column = shapely.STRtree(regions).query(territories)
    return row, column, shapely.area(shapely.intersection(territories[row], regions[column]))


def plain_nearby(territories, regions, ours):
    """Intersect about origins near each pair and take the result nearest to ours.

    Where borders nearly coincide, GEOS snaps them, and its results differ by tenths of a square metre, or even some
    square metres, with the origin and with the order of the operands. What is right is where most of them meet.
    """

    def areas(territory, region):
        for origin in (shapely.get_coordinates(territory)[0], shapely.get_coordinates(territory.centroid)[0]):
            here, there = (_moved(shape, np.round(origin)) for shape in (territory, region))
            yield shapely.intersection(here, there).area
            yield here.area - shapely.difference(here, there).area

    found = [list(areas(*pair)) for pair in zip(territories, regions)]
    return [min(values, key=lambda value: abs(value - mine)) for values, mine in zip(found, ours)]


def _moved(shape, origin):
    return shapely.transform(shape, lambda points: points - origin)


@pytest.mark.parametrize("name", FLEMISH)
def test_areas_are_those_of_plain_intersection(shared_data, name):
    layers = [shapes_of(read(shared_data / path, layer)) for path, layer in FLEMISH[name]]

    assert_areas_are_plain(*layers)


@pytest.fixture(scope="module")
def districts(shared_data):
    return shapes_of(read(shared_data / "uk/england_lad.topojson", epsg=BRITISH, undeclared=True))


@pytest.fixture(scope="module")
def counties(shared_data):
    path = shared_data / "us/us_counties_2017.topojson"
    return shapes_of(read(path, "counties", epsg=CONUS_ALBERS, undeclared=True))


def test_areas_of_english_wards_in_districts_are_those_of_plain_intersection(shared_data, districts):
    wards = shapes_of(read(shared_data / "uk/england_wards_2013_bng.gpkg.zip", epsg=BRITISH))

    assert_areas_are_plain(wards, districts)


def test_areas_of_small_english_areas_in_districts_are_those_of_plain_intersection(shared_data, districts):
    areas = shapes_of(read(shared_data / "uk/england_lsoa_2011_simplified_bng.gpkg.zip", epsg=BRITISH))

    assert_areas_are_plain(areas[::3], districts)


def test_areas_of_constituencies_in_districts_are_those_of_plain_intersection(shared_data, districts):
    """Simplified apart from each other: the same borders a billionth of a metre off, by the thousands."""
    path = shared_data / "uk/england_wpc.topojson"

    assert_areas_are_plain(shapes_of(read(path, epsg=BRITISH, undeclared=True)), districts)


def test_areas_of_congressional_districts_in_counties_are_those_of_plain_intersection(shared_data, counties):
    """With Guam and Alaska the layer is 13 000 km wide, which leaves few digits behind the point."""
    path = shared_data / "us/us_congressional_districts_114.gpkg.zip"

    assert_areas_are_plain(shapes_of(read(path, epsg=CONUS_ALBERS)), counties)


@pytest.mark.parametrize("regions", ["cantons_2025", "districts_2025"])
@pytest.mark.parametrize("territories", ["municipalities_2010", "municipalities_2025"])
def test_areas_of_swiss_municipalities_are_those_of_plain_intersection(shared_data, territories, regions):
    path = shared_data / "switzerland/swiss_maps.gpkg.zip"

    assert_areas_are_plain(*(shapes_of(read(path, layer, epsg=SWISS)) for layer in (territories, regions)))


@pytest.mark.parametrize("layer", ["natura2000_habitat_2025", "boswachterij", "bekken"])
def test_areas_are_those_of_geopandas(shared_data, layer):
    territories, regions = read(shared_data / LANDSCAPE, layer), read(shared_data / REGIONS, "refreg")
    for frame, name in ((territories, "row"), (regions, "column")):
        frame[name] = np.arange(len(frame))

    pieces = geopandas.overlay(territories[["row", "geometry"]], regions[["column", "geometry"]], how="intersection")
    expected = pieces.assign(area_m2=pieces.area).groupby(["row", "column"])["area_m2"].sum()
    found = overlap(shapes_of(territories), RegionIndex(shapes_of(regions)))

    expected = expected[expected > 1e-4]
    assert list(expected.index) == list(zip(found.territory, found.region))
    np.testing.assert_allclose(found.area_m2, expected, rtol=2e-9, atol=2e-4)


@pytest.mark.parametrize(
    ("path", "layer"),
    [(REGIONS, "uitrustingsgraad"), (LANDSCAPE, "bekken"), (LANDSCAPE, "boswachterij")],
)
def test_pieces_are_those_of_plain_intersection(shared_data, path, layer):
    territories = shapes_of(read(shared_data / path, layer))
    regions = RegionIndex(shapes_of(read(shared_data / REGIONS, "refreg")))
    pairs = pair_table(overlap(territories, regions), regions.area_m2, 0.01, 100.0)

    pieces = cut_pieces(territories, regions, pairs, np.zeros(len(territories), dtype=bool))

    shapes = np.array(list(pieces["geometry"]), dtype=object)
    plain = shapely.intersection(territories[pieces["territory"]], regions.geometries[pieces["region"]])
    assert shapely.is_valid(shapes).all()
    assert shapely.area(shapely.symmetric_difference(shapes, plain)).max() < 1e-3
