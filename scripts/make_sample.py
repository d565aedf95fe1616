"""Make the sample of resources/sample: tables of facts from public data, then a schematic map from those tables alone.

    python scripts/make_sample.py tables --data ../shared/data    # facts -> CSV (needs the gathered public data)
    python scripts/make_sample.py map                             # CSV -> regioalign-sample.gpkg (needs the CSV only)

The map is a sketch: one cell around the centre of each municipality, so that members, classes and names are real
while no border is. The second step reads nothing but the CSV files, and gives the same map each time it runs.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    import geopandas
    from osgeo import ogr

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
GEOPACKAGE = "regioalign-sample.gpkg"
EPSG = 31370

CENTRE_STEP_M = 100
NEIGHBOUR_DISTANCE_M = 15_000
# Codes that stand for "elsewhere" or "unknown" in the membership tables: no municipality of Flanders has one.
FLEMISH_NIS = re.compile(r"(?!21)[1-47]\d{4}")

GRID_M = 10
NEAREST_CENTRES = 4
DISC_FACTOR = 0.85
DISC_LIMITS_M = (3_000, 5_500)
CLOSING_M = 4_000
OUTLINE_TOLERANCE_M = 300

# GeoPackage notes when a layer was last changed; a fixed date keeps the file the same from run to run.
CHANGED = "2025-01-01T00:00:00.000Z"
CAUTION = "schematic, not real borders"


@dataclass(frozen=True)
class ZoneKind:
    """A kind of zone that consists of whole municipalities.

    Parameters
    ----------
    layer, title
        Its layer here, and what that is called.
    source
        The word for it in the names of the source's tables.
    column
        The column with the zone of each municipality.
    sector
        What its zones are for, in the words of the rule sets; "" where they are for everything.
    """

    layer: str
    title: str
    source: str
    column: str
    sector: str = ""


ZONE_KINDS = (
    ZoneKind("reference_regions", "Reference regions of Flanders, 2025", "refreg", "region_id"),
    ZoneKind("police_zones", "Police zones of Flanders, 2025", "politiezone", "police_zone_id", "politie"),
    ZoneKind(
        "transport_regions",
        "Transport regions of Flanders, 2025",
        "vervoerregio",
        "transport_region_id",
        "vervoerregio",
    ),
    ZoneKind("provinces", "Provinces of Flanders, 2025", "provincie", "province_id"),
)
MUNICIPALITY_COLUMNS = ("nis", "name", "x", "y", *(kind.column for kind in ZONE_KINDS))
NEIGHBOUR_COLUMNS = ("nis", "name", "x", "y")
ZONE_COLUMNS = ("layer", "id", "name")
ASSOCIATION_COLUMNS = ("id", "name", "legal_form", "status", "members")

Row = Mapping[str, str]


# Tables: what is known, without any border.


def make_tables(data: Path, sample: Path) -> None:
    """Write the four tables of facts from the gathered public data."""
    members = {kind: read_membership(data, kind) for kind in ZONE_KINDS}
    belgium = data / "flanders-municipalities" / "municipalities_2018_2024_2025.gpkg"
    centres = read_centres(belgium, "gemeente2025", "naam")
    flemish = sorted(nis for nis in centres if FLEMISH_NIS.fullmatch(nis))
    municipalities = [[nis, *centres[nis], *(members[kind][nis][0] for kind in ZONE_KINDS)] for nis in flemish]
    write_table(sample / "municipalities.csv", MUNICIPALITY_COLUMNS, municipalities)
    zones = [
        [kind.layer, *zone]
        for kind in ZONE_KINDS
        for zone in sorted({members[kind][nis] for nis in flemish}, key=lambda zone: natural_order(zone[0]))
    ]
    write_table(sample / "zones.csv", ZONE_COLUMNS, zones)
    write_table(sample / "neighbours.csv", NEIGHBOUR_COLUMNS, read_neighbours(data, centres, flemish))
    write_table(sample / "associations.csv", ASSOCIATION_COLUMNS, read_associations(data))


def read_membership(data: Path, kind: ZoneKind) -> dict[str, tuple[str, str]]:
    """Give the zone (id, name) of each municipality."""
    table = read_table(data / "flanders-regions" / "memberships" / f"gemeente2025_{kind.source}.csv")
    return {row["nis"]: (row["code"], plain_name(row["naam"])) for row in table}


def plain_name(name: str) -> str:
    """Drop what a source adds to tell zones of the same name apart, and its doubled spaces."""
    return " ".join(re.sub(r"\((Prov|Verv)\.\)$", "", name).split())


def natural_order(code: str) -> tuple[str, int]:
    """Sort key that puts `ipz2` before `ipz10`."""
    letters, digits = re.fullmatch(r"(\D*)(\d+)", code).groups()  # type: ignore[union-attr]  # each code ends in digits
    return letters, int(digits)


def read_centres(path: Path, layer: str, name: str) -> dict[str, tuple[str, int, int]]:
    """Give name and rounded centre (x, y) of each municipality, in Lambert 72."""
    import geopandas

    layer_frame = geopandas.read_file(path, layer=layer)
    if layer_frame.crs is None:
        layer_frame = layer_frame.set_crs(4326)
    metric = layer_frame.to_crs(EPSG)
    return {
        str(nis): (str(text), x, y)
        for nis, text, (x, y) in zip(metric["nis"], metric[name], rounded_centres(metric.geometry))
    }


def rounded_centres(geometry: geopandas.GeoSeries) -> list[tuple[int, int]]:
    """Round the centroid, or a point inside where the centroid is not, to 100 m."""
    centroid = geometry.centroid
    centre = centroid.where(centroid.within(geometry), geometry.representative_point())
    steps = np.rint(np.column_stack([centre.x, centre.y]) / CENTRE_STEP_M).astype(int)
    return [(int(x), int(y)) for x, y in steps * CENTRE_STEP_M]


def read_neighbours(
    data: Path, centres: Mapping[str, tuple[str, int, int]], flemish: Sequence[str]
) -> list[list[object]]:
    """List the municipalities of Brussels, and those of Wallonia near a Flemish one."""
    near = shapely.MultiPoint([centres[nis][1:] for nis in flemish]).buffer(NEIGHBOUR_DISTANCE_M)
    belgium = data / "belgium-municipalities" / "belgium_2019_581.topojson"
    walloon = {
        nis: fact
        for nis, fact in read_centres(belgium, "municipalities", "name_fr").items()
        if nis not in centres and is_walloon(nis) and near.contains(shapely.Point(fact[1:]))
    }
    brussels = {nis: fact for nis, fact in centres.items() if nis.startswith("21")}
    return [[nis, *fact] for nis, fact in sorted({**brussels, **walloon}.items())]


def is_walloon(nis: str) -> bool:
    """Tell a code of Hainaut, Liège, Luxembourg, Namur or Walloon Brabant from a Flemish one."""
    return nis[0] in "5689" or nis.startswith("25")


def read_associations(data: Path) -> list[list[str]]:
    """List the associations with their members of 2025, each member once."""
    folder = data / "flanders-partnerships"
    members: dict[str, set[str]] = {}
    for row in read_table(folder / "partnership_members_2023.csv"):
        members.setdefault(row["igs_kbo"], set()).add(row["nis_2025"])
    return [
        [
            row["igs_kbo"],
            row["igs_naam"],
            row["rechtsvorm"],
            row["status"],
            ";".join(sorted(members[row["igs_kbo"]])),
        ]
        for row in sorted(read_table(folder / "partnerships_2023.csv"), key=lambda row: row["igs_kbo"])
    ]


def read_table(path: Path) -> list[dict[str, str]]:
    """Read a CSV file, all of it as text."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a CSV file with Unix line ends."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


# Map: cells around the centres.


def schematic_cells(municipalities: Sequence[Row], neighbours: Sequence[Row]) -> dict[str, shapely.Polygon]:
    """
    Draw one cell per municipality: the land nearer to its centre than to any other, within a rounded outline.

    Parameters
    ----------
    municipalities
        Rows with `nis`, `x` and `y`, in metres.
    neighbours
        The same for municipalities around them, whose cells are left out: they shape the outer border.

    Returns
    -------
    dict
        The cell of each municipality by code. Together they are a coverage on a 10 m grid: neighbours share their
        vertices exactly, so that zones of whole municipalities nest without slivers.
    """
    centres = shapely.points([[int(row["x"]), int(row["y"])] for row in [*municipalities, *neighbours]])
    own = centres[: len(municipalities)]
    outline = schematic_outline(own)
    diagram = shapely.voronoi_polygons(
        shapely.multipoints(centres), extend_to=outline.buffer(CLOSING_M), only_edges=True
    )
    faces = shapely.get_parts(
        shapely.polygonize(shapely.get_parts(shapely.union_all([diagram, outline.boundary], grid_size=GRID_M)))
    )
    within_outline = faces[shapely.covers(outline.buffer(GRID_M), faces)]
    points, holders = shapely.STRtree(within_outline).query(own, predicate="within")
    return {municipalities[point]["nis"]: within_outline[face].normalize() for point, face in zip(points, holders)}


def schematic_outline(centres: np.ndarray) -> shapely.Geometry:
    """Join discs around the centres, wider where centres are far apart, and fill the bays and holes between them."""
    coordinates = shapely.get_coordinates(centres)
    distance = np.hypot(*(coordinates[:, None, :] - coordinates[None, :, :]).transpose(2, 0, 1))
    spacing = np.sort(distance, axis=1)[:, 1 : NEAREST_CENTRES + 1].mean(axis=1)
    discs = shapely.buffer(centres, np.clip(DISC_FACTOR * spacing, *DISC_LIMITS_M))
    closed = shapely.union_all(discs).buffer(CLOSING_M).buffer(-CLOSING_M)
    filled = shapely.union_all([shapely.Polygon(part.exterior) for part in shapely.get_parts(closed)], grid_size=GRID_M)
    # What `simplify` keeps depends on where a ring starts, and that on the version of GEOS unless it is normalised.
    return filled.normalize().simplify(OUTLINE_TOLERANCE_M)


def is_coverage(cells: Sequence[shapely.Polygon]) -> bool:
    """
    Tell whether cells neither overlap nor meet other than in whole segments.

    `shapely.coverage_is_valid` tells it too, but needs GEOS 3.12. Here: areas add up to that of the union, and the
    segments that only one cell has are as long as the union's border. Coordinates are whole, so sums are exact.
    """
    segments = np.concatenate([ring_segments(ring) for cell in cells for ring in (cell.exterior, *cell.interiors)])
    length = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1])
    turned = (segments[:, 0] > segments[:, 2]) | (
        (segments[:, 0] == segments[:, 2]) & (segments[:, 1] > segments[:, 3])
    )
    segments[turned] = segments[turned][:, [2, 3, 0, 1]]
    _, first, count = np.unique(segments, axis=0, return_index=True, return_counts=True)
    union = shapely.union_all(cells)
    adds_up = np.isclose(shapely.area(cells).sum(), union.area, rtol=0, atol=1e-3)
    is_border = np.isclose(length[first][count == 1].sum(), union.length, rtol=0, atol=1e-3)
    return bool(adds_up and is_border and count.max() <= 2)


def ring_segments(ring: shapely.LinearRing) -> np.ndarray:
    """Give the segments of a ring as rows x, y, x, y."""
    coordinates = shapely.get_coordinates(ring)
    return np.hstack([coordinates[:-1], coordinates[1:]])


def union_of(members: Iterable[str], cells: Mapping[str, shapely.Polygon]) -> shapely.MultiPolygon:
    """Join the cells of the members; the outcome has the cells' own vertices."""
    joined = shapely.coverage_union_all([cells[nis] for nis in sorted(members)])
    return shapely.multipolygons(shapely.get_parts(joined)).normalize()


# GeoPackage: the cells and their unions, with the facts.


@dataclass(frozen=True)
class Layer:
    """A layer of the sample: text columns and one polygon per row."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    geometries: tuple[shapely.MultiPolygon, ...]


def make_layers(sample: Path) -> list[Layer]:
    """Make all layers from the tables in the folder, and check that the cells are a coverage."""
    municipalities = read_table(sample / "municipalities.csv")
    cells = schematic_cells(municipalities, read_table(sample / "neighbours.csv"))
    missing = [row["nis"] for row in municipalities if row["nis"] not in cells]
    if missing:
        raise SystemExit(f"No cell holds the centre of {', '.join(missing)}")
    if not is_coverage(list(cells.values())):
        raise SystemExit("The cells do not share their borders exactly")
    zones = read_table(sample / "zones.csv")
    return [
        municipality_layer(municipalities, zones, cells),
        *(zone_layer(kind, municipalities, zones, cells) for kind in ZONE_KINDS),
        association_layer(read_table(sample / "associations.csv"), cells),
    ]


def municipality_layer(
    municipalities: Sequence[Row], zones: Sequence[Row], cells: Mapping[str, shapely.Polygon]
) -> Layer:
    """Give the cells with the zones that each lies in, by id and by name."""
    names = {(zone["layer"], zone["id"]): zone["name"] for zone in zones}
    columns = ["nis", "name"]
    for kind in ZONE_KINDS:
        columns += [kind.column, kind.column.removesuffix("_id")]
    rows = []
    for row in municipalities:
        values = [row["nis"], row["name"]]
        for kind in ZONE_KINDS:
            values += [row[kind.column], names[kind.layer, row[kind.column]]]
        rows.append(tuple(values))
    geometries = tuple(union_of([row["nis"]], cells) for row in municipalities)
    return Layer("municipalities", "Municipalities of Flanders, 2025", tuple(columns), tuple(rows), geometries)


def zone_layer(
    kind: ZoneKind, municipalities: Sequence[Row], zones: Sequence[Row], cells: Mapping[str, shapely.Polygon]
) -> Layer:
    """Give the zones of one kind with their members."""
    members: dict[str, list[str]] = {}
    for row in municipalities:
        members.setdefault(row[kind.column], []).append(row["nis"])
    own = [zone for zone in zones if zone["layer"] == kind.layer]
    sector = (kind.sector,) if kind.sector else ()
    columns = ("id", "name", *(["sector"] if sector else []), "members")
    rows = tuple((zone["id"], zone["name"], *sector, ";".join(members[zone["id"]])) for zone in own)
    geometries = tuple(union_of(members[zone["id"]], cells) for zone in own)
    return Layer(kind.layer, kind.title, columns, rows, geometries)


def association_layer(associations: Sequence[Row], cells: Mapping[str, shapely.Polygon]) -> Layer:
    """Give the associations with the union of their members; they overlap each other."""
    rows = tuple(tuple(row[column] for column in ASSOCIATION_COLUMNS) for row in associations)
    geometries = tuple(union_of(row["members"].split(";"), cells) for row in associations)
    return Layer(
        "associations", "Inter-municipal associations of Flanders, 2023", ASSOCIATION_COLUMNS, rows, geometries
    )


@dataclass(frozen=True)
class Style:
    """How QGIS draws a layer when it is opened: a fill and an outline, colours as red, green, blue and opacity."""

    fill: str
    outline: str
    outline_width_mm: float
    outline_style: str = "solid"
    is_labelled: bool = False


STYLES = {
    "municipalities": Style("250,250,246,255", "190,190,184,255", 0.15),
    "reference_regions": Style("0,0,0,0", "17,24,42,255", 0.7, is_labelled=True),
    "police_zones": Style("216,229,241,255", "112,146,178,255", 0.3),
    "transport_regions": Style("224,236,216,255", "120,154,98,255", 0.4, is_labelled=True),
    "provinces": Style("0,0,0,0", "122,78,138,255", 0.6, "dash"),
    "associations": Style("235,180,90,60", "176,124,40,255", 0.3),  # they overlap: each shows through
}
STYLE_COLUMNS = (
    "f_table_catalog",
    "f_table_schema",
    "f_table_name",
    "f_geometry_column",
    "styleName",
    "styleQML",
    "styleSLD",
    "useAsDefault",
    "description",
    "owner",
    "ui",
    "update_time",
)
"""The columns of the table `layer_styles`, as QGIS makes and reads it."""

# A long name may break after a hyphen: Zuid-West- / Vlaanderen.
LABEL = "regexp_replace(name, '^(.{9,}-)', '\\\\1\\n')"
QML = """\
<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology|Labeling" labelsEnabled="{is_labelled:d}">
 <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0">
  <symbols>
   <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="{fill}"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="outline_color" type="QString" value="{outline}"/>
      <Option name="outline_style" type="QString" value="{outline_style}"/>
      <Option name="outline_width" type="QString" value="{outline_width_mm}"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="{label}" isExpression="1" fontSize="9" fontSizeUnit="Point" fontWeight="75" \
textColor="17,24,42,255" textOpacity="1" multilineHeight="1" multilineHeightUnit="Percentage">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1"/>
   </text-style>
   <text-format multilineAlign="1" autoWrapLength="9" useMaxLineLengthForAutoWrap="1"/>
   <placement placement="1" quadOffset="4" priority="5" overlapHandling="AllowOverlapIfRequired" \
geometryGeneratorEnabled="1" geometryGeneratorType="PointGeometry" \
geometryGenerator="pole_of_inaccessibility(@geometry, 500)"/>
   <rendering drawLabels="1" obstacle="1" obstacleFactor="1" upsidedownLabels="0" \
maxNumLabels="2000" limitNumLabels="0"/>
  </settings>
 </labeling>
</qgis>
"""


def write_styles(source: ogr.DataSource, layers: Sequence[Layer]) -> None:
    """Add the styles as the defaults of the layers, in the table where QGIS looks for them."""
    from osgeo import ogr

    options = ["FID=id", "IDENTIFIER=layer_styles", "DESCRIPTION=Styles for QGIS"]
    target = source.CreateLayer("layer_styles", None, ogr.wkbNone, options)
    for column in STYLE_COLUMNS:
        field = ogr.FieldDefn(column, ogr.OFTDateTime if column == "update_time" else ogr.OFTString)
        if column == "useAsDefault":
            field = ogr.FieldDefn(column, ogr.OFTInteger)
            field.SetSubType(ogr.OFSTBoolean)
        target.CreateField(field)
    for layer in layers:
        feature = ogr.Feature(target.GetLayerDefn())
        qml = QML.format(label=LABEL, **vars(STYLES[layer.name]))
        values = ("", "", layer.name, "geom", layer.name, qml, "", 1, layer.title)
        for column, value in zip(STYLE_COLUMNS, (*values, "", "", CHANGED)):
            feature.SetField(column, value)
        target.CreateFeature(feature)


def write_geopackage(path: Path, layers: Sequence[Layer]) -> None:
    """Write the layers and their styles to a new GeoPackage, in the version that every GDAL in use reads."""
    from osgeo import gdal, ogr, osr

    for module in (gdal, ogr, osr):
        module.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", CHANGED)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    path.unlink(missing_ok=True)
    options = ["VERSION=1.2", "ADD_GPKG_OGR_CONTENTS=NO"]
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path), options)
    for layer in layers:
        title = f"{layer.title} ({CAUTION})"
        description = f"{layer.title}. Cells around the centres of municipalities: {CAUTION}. Sources in README.md."
        target = source.CreateLayer(
            layer.name, crs, ogr.wkbMultiPolygon, [f"IDENTIFIER={title}", f"DESCRIPTION={description}"]
        )
        write_rows(target, layer)
    write_styles(source, layers)
    del target, source


def write_rows(target: ogr.Layer, layer: Layer) -> None:
    """Add the rows of a layer in one transaction."""
    from osgeo import ogr

    for column in layer.columns:
        target.CreateField(ogr.FieldDefn(column, ogr.OFTString))
    target.StartTransaction()
    for row, geometry in zip(layer.rows, layer.geometries):
        feature = ogr.Feature(target.GetLayerDefn())
        for column, value in zip(layer.columns, row):
            feature.SetField(column, value)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry)))
        target.CreateFeature(feature)
    target.CommitTransaction()


def main() -> None:
    """Run one of the two steps."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=("tables", "map"))
    parser.add_argument("--data", type=Path, default=SAMPLE.parents[2] / "shared" / "data", help="the public data")
    parser.add_argument("--sample", type=Path, default=SAMPLE, help="folder of the tables and the map")
    arguments = parser.parse_args()
    if arguments.step == "tables":
        make_tables(arguments.data, arguments.sample)
        return
    layers = make_layers(arguments.sample)
    write_geopackage(arguments.sample / GEOPACKAGE, layers)
    for layer in layers:
        print(f"{layer.name}: {len(layer.rows)}")


if __name__ == "__main__":
    main()
