"""The sample holds the published facts, is the schematic map that its script draws, and is small."""

from __future__ import annotations

import csv
import importlib.util
import sqlite3
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

shapely = pytest.importorskip("shapely", minversion="2.0")

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"
GEOPACKAGE = SAMPLE / "regioalign-sample.gpkg"

STRADDLING_POLICE_ZONES = {
    "PZ Arro Ieper",
    "PZ Geraardsbergen - Lierde",
    "PZ Grensleie",
    "PZ Hamme - Waasmunster",
    "PZ Kouter",
    "PZ Regio Rhode en Schelde",
    "PZ Wetteren - Laarne - Wichelen",
}
FEATURES = {
    "municipalities": 285,
    "reference_regions": 15,
    "police_zones": 101,
    "transport_regions": 15,
    "provinces": 5,
    "associations": 100,
}


def read_table(name):
    with (SAMPLE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_layer(name):
    """Rows of a layer with `geom` as a shapely geometry; a GeoPackage puts 8 bytes and a box before the WKB."""
    connection = sqlite3.connect(f"file:{GEOPACKAGE}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    rows = [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY fid")]
    connection.close()
    for row in rows:
        box_size = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(row["geom"][3] >> 1) & 0b111]
        row["geom"] = shapely.from_wkb(row["geom"][8 + box_size :])
    return rows


def zone_names(layer):
    return {zone["id"]: zone["name"] for zone in read_table("zones") if zone["layer"] == layer}


def fit_by_members(column):
    """Tell by counting municipalities how each zone fits the reference regions."""
    municipalities = read_table("municipalities")
    region_size = Counter(row["region_id"] for row in municipalities)
    fits = {}
    for zone in {row[column] for row in municipalities}:
        taken = Counter(row["region_id"] for row in municipalities if row[column] == zone)
        whole = [region for region, count in taken.items() if count == region_size[region]]
        fits[zone] = name_of_fit(len(taken), len(whole))
    return fits


def fit_by_geometry(layer):
    """Tell by intersecting polygons how each zone fits; cells nest, so there is no noise to allow for."""
    regions = [row["geom"] for row in read_layer("reference_regions")]
    fits = {}
    for zone in read_layer(layer):
        area = shapely.area(shapely.intersection(zone["geom"], regions))
        touched = area > 1e-6
        whole = touched & (abs(shapely.area(regions) - area) < 1e-6)
        fits[zone["id"]] = name_of_fit(int(touched.sum()), int(whole.sum()))
    return fits


def name_of_fit(touched_count, whole_count):
    if touched_count == whole_count:
        return "coincides" if touched_count == 1 else "union"
    return "within" if touched_count == 1 else "straddles"


@pytest.fixture(scope="module")
def make_sample() -> ModuleType:
    """Load the script that draws the map."""
    spec = importlib.util.spec_from_file_location("make_sample", ROOT / "scripts" / "make_sample.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_sample"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["make_sample"]


# The tables.


def test_the_reference_regions_have_their_published_number_of_municipalities():
    names = zone_names("reference_regions")
    sizes = Counter(names[row["region_id"]] for row in read_table("municipalities"))

    assert sum(sizes.values()) == 285
    assert len(sizes) == 15
    assert {name: sizes[name] for name in ("Limburg", "Halle-Vilvoorde", "Kempen", "Waasland")} == {
        "Limburg": 38,
        "Halle-Vilvoorde": 31,
        "Kempen": 27,
        "Waasland": 7,
    }


def test_seven_police_zones_of_a_hundred_and_one_straddle_by_their_members():
    names = zone_names("police_zones")
    fits = fit_by_members("police_zone_id")

    assert len(fits) == 101
    assert {names[zone] for zone, fit in fits.items() if fit == "straddles"} == STRADDLING_POLICE_ZONES


def test_three_transport_regions_coincide_four_lie_within_and_eight_straddle_by_their_members():
    fits = fit_by_members("transport_region_id")

    assert Counter(fits.values()) == {"coincides": 3, "within": 4, "straddles": 8}


def test_four_provinces_are_unions_of_regions_and_limburg_coincides_by_their_members():
    names = zone_names("provinces")
    fits = fit_by_members("province_id")

    assert Counter(fits.values()) == {"union": 4, "coincides": 1}
    assert [names[zone] for zone, fit in fits.items() if fit == "coincides"] == ["Limburg"]


def test_transport_region_kempen_is_the_region_kempen_and_nijlen():
    municipalities = read_table("municipalities")
    region = next(id_ for id_, name in zone_names("reference_regions").items() if name == "Kempen")
    transport = next(id_ for id_, name in zone_names("transport_regions").items() if name == "Kempen")
    in_region = {row["name"] for row in municipalities if row["region_id"] == region}
    in_transport = {row["name"] for row in municipalities if row["transport_region_id"] == transport}

    assert len(in_transport) == 28
    assert in_transport - in_region == {"Nijlen"}
    assert in_region <= in_transport


def test_associations_keep_their_zeros_and_have_each_member_once():
    associations = read_table("associations")
    known = {row["nis"] for row in read_table("municipalities")}

    assert len({row["id"] for row in associations}) == 100
    assert all(len(row["id"]) == 10 and row["id"].startswith("0") for row in associations)
    assert Counter(row["status"] for row in associations) == {"actief": 80, "niet actief": 20}
    for row in associations:
        members = row["members"].split(";")
        assert len(members) == len(set(members)), row["name"]
        assert set(members) <= known, row["name"]


def test_centres_are_rounded_to_a_hundred_metres_and_distinct():
    rows = read_table("municipalities") + read_table("neighbours")
    centres = [(int(row["x"]), int(row["y"])) for row in rows]

    assert all(x % 100 == 0 and y % 100 == 0 for x, y in centres)
    assert len(set(centres)) == len(centres)


def test_the_tables_are_those_that_the_public_data_give(make_sample, shared_data, tmp_path):
    pytest.importorskip("geopandas")

    make_sample.make_tables(shared_data / "", tmp_path)

    for table in ("municipalities", "neighbours", "zones", "associations"):
        assert (tmp_path / f"{table}.csv").read_bytes() == (SAMPLE / f"{table}.csv").read_bytes(), table


# The map.


def test_every_layer_is_there_and_says_that_it_is_schematic():
    connection = sqlite3.connect(f"file:{GEOPACKAGE}?mode=ro", uri=True)
    contents = connection.execute("SELECT table_name, identifier, description, srs_id FROM gpkg_contents").fetchall()
    connection.close()
    contents = [row for row in contents if row[0] != "layer_styles"]

    assert {name for name, *_ in contents} == set(FEATURES)
    for name, title, description, srs_id in contents:
        assert "schematic, not real borders" in title
        assert "schematic, not real borders" in description
        assert srs_id == 31370
        assert len(read_layer(name)) == FEATURES[name]


def test_the_sample_is_under_two_megabytes():
    assert sum(file.stat().st_size for file in SAMPLE.iterdir()) < 2_000_000


def test_each_centre_lies_in_the_cell_of_its_municipality_alone():
    cells = read_layer("municipalities")
    tree = shapely.STRtree([cell["geom"] for cell in cells])

    for row in read_table("municipalities"):
        holders = tree.query(shapely.Point(int(row["x"]), int(row["y"])), predicate="within")
        assert [cells[holder]["nis"] for holder in holders] == [row["nis"]]


def test_cells_neither_overlap_nor_leave_gaps_save_brussels():
    cells = [cell["geom"] for cell in read_layer("municipalities")]
    union = shapely.union_all(cells)
    parts = sorted(shapely.get_parts(union), key=shapely.area)
    brussels = next(row for row in read_table("neighbours") if row["name"] == "Brussel")

    assert all(shapely.is_valid(cells))
    assert shapely.area(cells).sum() == pytest.approx(union.area, abs=1e-3)
    assert [len(part.interiors) for part in parts] == [0, 1]
    assert shapely.Polygon(parts[1].interiors[0]).contains(shapely.Point(int(brussels["x"]), int(brussels["y"])))


def test_voeren_lies_apart():
    limburg = next(row for row in read_layer("reference_regions") if row["name"] == "Limburg")
    voeren = next(row for row in read_layer("municipalities") if row["name"] == "Voeren")

    parts = sorted(shapely.get_parts(limburg["geom"]), key=shapely.area)
    assert len(parts) == 2
    assert parts[0].equals(voeren["geom"])


@pytest.mark.parametrize(
    ("layer", "column"),
    [
        ("police_zones", "police_zone_id"),
        ("transport_regions", "transport_region_id"),
        ("provinces", "province_id"),
    ],
)
def test_geometry_tells_the_same_fit_as_the_members(layer, column):
    assert fit_by_geometry(layer) == fit_by_members(column)


def test_drawing_the_map_again_gives_the_committed_one(make_sample):
    layers = {layer.name: layer for layer in make_sample.make_layers(SAMPLE)}

    assert set(layers) == set(FEATURES)
    for name, layer in layers.items():
        committed = read_layer(name)
        assert [tuple(row[column] for column in layer.columns) for row in committed] == list(layer.rows)
        assert shapely.equals_exact([row["geom"] for row in committed], list(layer.geometries)).all(), name


def test_the_cells_drawn_are_an_exact_coverage(make_sample):
    cells = make_sample.schematic_cells(read_table("municipalities"), read_table("neighbours"))

    assert make_sample.is_coverage(list(cells.values()))
    if shapely.geos_version >= (3, 12, 0) and hasattr(shapely, "coverage_is_valid"):
        assert shapely.coverage_is_valid(list(cells.values()))


def test_cells_that_share_a_border_only_in_part_are_no_coverage(make_sample):
    # 0  1  2       the left cell has no vertex where the two on the right meet
    # +--+--+
    # |  +--+
    # +--+--+
    left, lower, upper = shapely.box(0, 0, 1, 2), shapely.box(1, 0, 2, 1), shapely.box(1, 1, 2, 2)

    assert make_sample.is_coverage([lower, upper])
    assert not make_sample.is_coverage([left, lower, upper])
    assert not make_sample.is_coverage([lower, shapely.box(1.5, 0, 3, 1)])


def test_writing_the_geopackage_twice_gives_the_same_bytes(make_sample, tmp_path):
    pytest.importorskip("osgeo")
    layers = make_sample.make_layers(SAMPLE)[1:3]

    for name in ("one.gpkg", "two.gpkg"):
        make_sample.write_geopackage(tmp_path / name, layers)

    assert (tmp_path / "one.gpkg").read_bytes() == (tmp_path / "two.gpkg").read_bytes()


@pytest.mark.parametrize("name", FEATURES)
def test_qgis_draws_each_layer_in_its_own_style_and_labels_the_regions(qgis_app, name):
    core = pytest.importorskip("qgis.core")

    layer = core.QgsVectorLayer(f"{GEOPACKAGE}|layername={name}", name, "ogr")  # loads the default style

    fill = layer.renderer().symbol().symbolLayer(0)
    assert layer.renderer().type() == "singleSymbol"
    assert fill.strokeWidth() == (0.7 if name == "reference_regions" else fill.strokeWidth())
    assert (fill.fillColor().alpha() == 0) == (name in ("reference_regions", "provinces"))
    assert layer.labelsEnabled() == (name in ("reference_regions", "transport_regions"))
    if layer.labelsEnabled():
        settings = layer.labeling().settings()
        assert core.QgsExpression(settings.fieldName).referencedColumns() == {"name"}
        assert settings.format().size() == 9
        assert settings.format().buffer().enabled()
