"""The layers of the maps in a layout: territories by class, what lies outside the main region, regions, municipalities.

They are filled anew for each map, in a project of their own: nothing of the user's project is read or changed, and the
register is read by its one reader, not by a second program on the same file.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMapToPixelSimplifier,
    QgsMultiPolygon,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPolygon,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..identity import resource
from ..labels import class_label
from ..register.geopackage import Crs
from ..register.reporting import CaseFile, RegionShape
from ..translation import tr
from .maps import MapPicture, colour_of
from .shapes import Frame, Ring, double_area, holds
from .sheet import SheetGround, name_of
from .svg import INK, LAND, MAIN_LAND, PAPER, PIECE
from .typesetting import FAMILIES

_STYLE = resource("styles/territories.qml")
_HATCH = 1
_MEMBER = "#7a0f4f"
_LEGEND_LETTERS = 34
_LEAST_POINTS = 4
_FIELDS = {
    "areas": ("partnership_id", "name", "sector", "class", "conforms", "main_region", "state", "key"),
    "pieces": ("partnership_id",),
    "regions": ("region_id", "name", "is_main"),
    "units": ("name", "is_named"),
}


@dataclass(frozen=True)
class MappedArea:
    """A territory on a map, with what expressions of a template may ask of it."""

    partnership_id: str
    name: str
    cls: str
    hatched: bool
    geometry: QgsGeometry
    sector: str = ""
    main_region: str = ""
    state: str = ""


@dataclass(frozen=True)
class MapContent:
    """
    What one map shows.

    Parameters
    ----------
    regions, main_region_id
        Reference regions, and the one that is marked.
    areas
        Territories, those drawn last on top.
    pieces
        What lies outside main regions.
    units
        Municipalities: name, geometry, whether the name is written.
    frame
        What it shows; None to fit the territory.
    """

    regions: Sequence[RegionShape]
    main_region_id: str = ""
    areas: Sequence[MappedArea] = ()
    pieces: Sequence[QgsGeometry] = ()
    units: Sequence[tuple[str, QgsGeometry, bool]] = ()
    frame: Frame | None = None


def crs_in_qgis(crs: Crs) -> QgsCoordinateReferenceSystem:
    """Give the CRS of a register as QGIS knows it."""
    found = QgsCoordinateReferenceSystem(f"{crs.organization}:{crs.organization_id}")
    return found if found.isValid() else QgsCoordinateReferenceSystem.fromWkt(crs.wkt)


def sheet_content(file: CaseFile, ground: SheetGround) -> MapContent:
    """Give the map of a sheet: one territory over its regions. Without a geometry there is what expressions ask."""
    finding = file.stored.finding
    main = "" if finding is None else finding.main_region_id or ""
    case = file.stored.case
    area = MappedArea(
        file.partnership_id,
        name_of(file),
        "" if finding is None else finding.cls,
        finding is not None and finding.conforms is False,
        QgsGeometry() if file.territory is None else _geometry(file.territory),
        file.stored.sector or "",
        "" if finding is None else finding.main_region or "",
        "" if case is None else case.state.value,
    )
    units = [
        (one.name, _geometry(ground.units[one.municipality_id]), one.region_id != main)
        for one in ground.members.get(file.partnership_id, ())
        if one.municipality_id in ground.units
    ]
    return MapContent(ground.regions, main, (area,), [_geometry(piece.wkb) for piece in file.pieces], units)


def picture_content(picture: MapPicture, regions: Sequence[RegionShape]) -> MapContent:
    """Give the map of a picture: the shapes are those on its grid, as fine as paper shows, so that many stay small."""
    frame = picture.frame
    areas = [
        MappedArea(one.partnership_id, one.name, one.cls, one.hatched, _from_path(one.path, frame))
        for one in picture.areas
    ]
    main = next((one.region_id for one in picture.regions if one.is_main), "")
    return MapContent(regions, main, areas, [_from_path(path, frame) for path in picture.pieces], (), frame)


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


_RING = re.compile(r"M(-?\d+) (-?\d+)l([^z]*)z")


def _from_path(path: str, frame: Frame) -> QgsGeometry:
    """Read the path of a picture back: rings inside others are holes."""
    rings: list[Ring] = []
    for found in _RING.finditer(path):
        x, y = int(found[1]), int(found[2])
        ring = [(float(x), float(y))]
        steps = [int(one) for one in re.findall(r"-?\d+", found[3])]
        for east, down in zip(steps[::2], steps[1::2]):
            x, y = x + east, y + down
            ring.append((float(x), float(y)))
        rings.append([*ring, ring[0]])
    return QgsGeometry.fromMultiPolygonXY(
        [[[_point(x, y, frame) for x, y in ring] for ring in polygon] for polygon in _polygons(rings)]
    )


def _polygons(rings: Iterable[Ring]) -> list[list[Ring]]:
    found: list[list[Ring]] = []
    for ring in sorted(rings, key=lambda one: -abs(double_area(one))):
        outer = next((one for one in found if holds(one, *_inner(ring))), None)
        if outer is None:
            found.append([ring])
        else:
            outer.append(ring)
    return found


def _inner(ring: Ring) -> tuple[float, float]:
    """Give a point beside a border of a ring, as its corners may touch those of the ring around it."""
    (x0, y0), (x1, y1) = ring[0], ring[1]
    return (x0 + x1) / 2 + 0.01, (y0 + y1) / 2 + 0.013


def _point(x: float, y: float, frame: Frame) -> QgsPointXY:
    return QgsPointXY(frame.bounds[0] + x / frame.scale, frame.bounds[3] - y / frame.scale / frame.stretch)


class MapLayers:
    """
    The layers of a project for maps.

    Parameters
    ----------
    project
        Theirs alone.
    crs
        Of all geometries.
    """

    def __init__(self, project: QgsProject, crs: QgsCoordinateReferenceSystem) -> None:
        project.setCrs(crs)
        self._layers = {name: _layer(name, crs) for name in _FIELDS}
        self._land = _layer("regions", crs)
        for layer in (*self._layers.values(), self._land):
            project.addMapLayer(layer, False)
        self._symbols = _class_symbols(self.areas)
        self._is_alone: bool | None = None
        _style_units(self._layers["units"])
        _style_regions(self._layers["regions"])
        _style_land(self._land)

    @property
    def areas(self) -> QgsVectorLayer:
        """The territories: what an atlas goes through."""
        return self._layers["areas"]

    def show(self, content: MapContent, step: float) -> list[QgsMapLayer]:
        """
        Fill the layers for a map.

        Parameters
        ----------
        content
            What it shows.
        step
            The least difference that is seen on it, in units of the map; corners are put on a grid of such steps, the
            same for neighbours.

        Returns
        -------
        The layers that have something, the topmost first.
        """
        self._coarse = QgsMapToPixelSimplifier(
            int(QgsMapToPixelSimplifier.SimplifyFlag.SimplifyGeometry),
            step,
            Qgis.VectorSimplificationAlgorithm.SnappedToGridGlobal,
        )
        self._fill_areas(content)
        self._fill_pieces(content)
        self._fill_regions(content)
        self._fill("units", (((name, named), geometry) for name, geometry, named in content.units))
        return [*self._shown(("regions", "pieces", "units", "areas")), self._land]

    def fill_legend(self, root: QgsLayerTreeGroup) -> None:
        """List what is on the map, without the names of layers where classes have their own."""
        root.removeAllChildren()
        for layer in self._shown(("areas", "pieces", "regions", "units")):
            root.addLayer(layer).setCustomProperty("legend/title-style", "hidden")

    def _shown(self, names: Iterable[str]) -> list[QgsMapLayer]:
        return [self._layers[name] for name in names if self._layers[name].featureCount()]

    def close(self) -> None:
        """Let the layers go."""
        self._layers.clear()
        self._symbols = {}
        del self._land

    def _fill_areas(self, content: MapContent) -> None:
        kinds = {(one.cls, one.hatched) for one in content.areas}
        codes = [*self._symbols, ""]
        ordered = sorted(kinds, key=lambda one: (codes.index(one[0]) if one[0] in codes else len(codes), one[1]))
        categories = [
            QgsRendererCategory(_key(cls, hatched), self._symbol(cls, hatched), _wrapped(_class_text(cls, hatched)))
            for cls, hatched in ordered
        ]
        self.areas.setRenderer(QgsCategorizedSymbolRenderer("key", categories))
        rows = (
            (
                (
                    one.partnership_id,
                    one.name,
                    one.sector,
                    one.cls,
                    not one.hatched,
                    one.main_region,
                    one.state,
                    _key(one.cls, one.hatched),
                ),
                one.geometry,
            )
            for one in content.areas
        )
        self._fill("areas", rows)

    def _symbol(self, cls: str, hatched: bool) -> QgsFillSymbol:
        symbol = self._symbols.get(cls)
        if symbol is None:
            return QgsFillSymbol.createSimple({"color": colour_of(cls), "outline_color": INK, "outline_width": "0.2"})
        symbol = symbol.clone()
        symbol.symbolLayer(_HATCH).setEnabled(hatched)
        return symbol

    def _fill_pieces(self, content: MapContent) -> None:
        layer = self._layers["pieces"]
        is_alone = not content.areas
        if is_alone is not self._is_alone:
            _style_pieces(layer, is_alone=is_alone)
            self._is_alone = is_alone
        self._fill("pieces", ((("",), geometry) for geometry in content.pieces))

    def _fill_regions(self, content: MapContent) -> None:
        rows = [
            ((one.region_id, one.name, one.region_id == content.main_region_id), _geometry(one.wkb))
            for one in content.regions
        ]
        self._fill("regions", rows)
        provider = self._land.dataProvider()
        provider.truncate()
        provider.addFeatures(list(self._layers["regions"].getFeatures()))

    def _fill(self, name: str, rows: Iterable[tuple[tuple[object, ...], QgsGeometry]]) -> None:
        layer = self._layers[name]
        provider = layer.dataProvider()
        provider.truncate()
        features = []
        for attributes, geometry in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(attributes))
            feature.setGeometry(_without_lines(self._coarse.simplify(geometry)))
            features.append(feature)
        is_added, _ = provider.addFeatures(features)
        if not is_added:
            raise ValueError(provider.lastError())
        layer.updateExtents()


def _layer(name: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    booleans = {"conforms", "is_main", "is_named"}
    fields = "&".join(f"field={field}:{'boolean' if field in booleans else 'string(0)'}" for field in _FIELDS[name])
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", name, "memory")
    layer.setCrs(crs)
    return layer


def _without_lines(geometry: QgsGeometry) -> QgsGeometry:
    """Leave out rings of which a coarse grid left a line: GEOS, which places names, refuses them aloud."""
    if geometry.isNull():
        return geometry
    found = QgsMultiPolygon()
    for part in geometry.constParts():
        if not isinstance(part, QgsPolygon) or part.exteriorRing().numPoints() < _LEAST_POINTS:
            continue
        polygon = part.clone()
        for place in reversed(range(polygon.numInteriorRings())):
            if polygon.interiorRing(place).numPoints() < _LEAST_POINTS:
                polygon.removeInteriorRing(place)
        found.addGeometry(polygon)
    return QgsGeometry(found) if found.numGeometries() else geometry


def _key(cls: str, hatched: bool) -> str:
    return f"{cls}/{'hatched' if hatched else 'plain'}"


def _class_text(cls: str, hatched: bool) -> str:
    name = class_label(cls) if cls else tr("Not in the latest run")
    return tr("{name} (does not conform)").format(name=name) if hatched else name


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, _LEGEND_LETTERS))


# Styles


def _class_symbols(layer: QgsVectorLayer) -> dict[str, QgsFillSymbol]:
    """Give the symbols of classes as they are in QGIS's windows."""
    layer.loadNamedStyle(str(_STYLE), QgsMapLayer.StyleCategory.Symbology)
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    return {str(one.value()): one.symbol().clone() for one in renderer.categories()}


def _built(*layers: QgsSimpleFillSymbolLayer | QgsLinePatternFillSymbolLayer) -> QgsFillSymbol:
    """Put these layers into a symbol; a list given to its constructor would be deleted under it by Python."""
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def _outline(colour: QColor, width: float) -> QgsSimpleFillSymbolLayer:
    return QgsSimpleFillSymbolLayer(colour, Qt.BrushStyle.NoBrush, colour, Qt.PenStyle.SolidLine, width)


def _style_pieces(layer: QgsVectorLayer, *, is_alone: bool) -> None:
    """Hatch what lies outside; where many lie over each other, each darkens what is below it instead."""
    if is_alone:
        ground = QColor(PIECE)
        ground.setAlphaF(0.16)
        symbol = _built(
            QgsSimpleFillSymbolLayer(ground, Qt.BrushStyle.SolidPattern, QColor(PIECE), Qt.PenStyle.SolidLine, 0.1)
        )
    else:
        veil = QColor(PAPER)
        veil.setAlphaF(0.62)
        ground = QgsSimpleFillSymbolLayer(veil, Qt.BrushStyle.SolidPattern, veil, Qt.PenStyle.NoPen)
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setLineAngle(135.0)
        hatch.setDistance(1.7)
        line = QgsLineSymbol()
        line.changeSymbolLayer(0, QgsSimpleLineSymbolLayer(QColor(PIECE), 0.45))
        hatch.setSubSymbol(line)
        symbol = _built(ground, hatch, _outline(QColor(PIECE), 0.6))
    _show_as(layer, symbol, tr("Outside the main region"))


def _style_units(layer: QgsVectorLayer) -> None:
    _show_as(layer, _built(_outline(QColor("#6b6b6b"), 0.12)), tr("Members"))
    settings = QgsPalLayerSettings()
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.priority = 5
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromField("is_named"))
    settings.setDataDefinedProperties(properties)
    _label(layer, settings, _text(7.5, _MEMBER, is_bold=True))


def _style_regions(layer: QgsVectorLayer) -> None:
    """Draw regions as outlines with their names on top of all, the main one heavier."""
    casing = _outline(QColor(PAPER), 1.2)
    line = _outline(QColor(INK), 0.4)
    main = QgsProperty.fromExpression('if("is_main", 0.75, 0.4)')
    line.setDataDefinedProperty(line.Property.StrokeWidth, main)
    _show_as(layer, _built(casing, line), tr("Reference regions"))
    settings = QgsPalLayerSettings()
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.priority = 9
    properties = settings.dataDefinedProperties()
    size = QgsProperty.fromExpression('if("is_main", 11, 9)')
    properties.setProperty(QgsPalLayerSettings.Property.Size, size)
    settings.setDataDefinedProperties(properties)
    _label(layer, settings, _text(9.0, INK, is_italic=True))


def _style_land(layer: QgsVectorLayer) -> None:
    """Fill regions below all, the main one in another tint."""
    root = QgsRuleBasedRenderer.Rule(None)
    for expression, colour in (('"is_main"', MAIN_LAND), ('not "is_main"', LAND)):
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, expression))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _show_as(layer: QgsVectorLayer, symbol: QgsFillSymbol, name: str) -> None:
    layer.setName(_wrapped(name))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _text(size: float, colour: str, *, is_bold: bool = False, is_italic: bool = False) -> QgsTextFormat:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(1.0)
    halo.setColor(QColor(PAPER))
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setBold(is_bold)
    font.setItalic(is_italic)
    text = QgsTextFormat()
    text.setFont(font)
    text.setFamilies(list(FAMILIES))
    text.setSize(size)
    text.setColor(QColor(colour))
    text.setBuffer(halo)
    return text


def _label(layer: QgsVectorLayer, settings: QgsPalLayerSettings, text: QgsTextFormat) -> None:
    settings.fieldName = "name"
    settings.wrapChar = ""
    settings.autoWrapLength = 16
    settings.useMaxLineLengthForAutoWrap = True
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
