"""Layouts of QGIS as templates of pages: where text flows, where the map goes, and what stands on every page.

A template is a file that QGIS's layout designer saves and opens. Items in it are found by their ids:

- `text`, a label on each page, marks where the text of the report flows; its font is that of the text, what it says is
  not printed. The first page has one; the second, if there is one, says how the pages after the first look, and a later
  page that is wider than high how those on their side look.
- `map`, a map on the first page, shows what the report draws; where it is atlas-driven it follows the partnership.
- `map area`, a shape around it: what lies inside (legend, scale bar, north arrow) goes with the map to where the
  text has room for it. Without one the map goes alone. The shape itself is printed as it is styled.
- a legend in that area lists what is on the map, as long as it updates itself.

Texts can hold expressions, with the variables of `VARIABLES` and, in the template of sheets, the columns of the
partnership by `attribute(@atlas_feature, 'sector')`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutRenderContext,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QFile, QIODevice, QRectF, QSizeF
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtXml import QDomDocument

from ..identity import resource
from ..translation import tr
from .flow import Design
from .print_maps import MapContent, MapLayers
from .shapes import Frame
from .template_names import AREA_ID, MAP_ID, MONITOR, SHEET, TEXT_ID

_LEAST_WIDE_MM, _LEAST_HIGH_MM = 80.0, 60.0
_DPI = 300.0
_STEP_MM = 0.12
"""Corners of maps are put on a grid of such steps: finer than a print shows, and hundreds of maps stay small."""


class BadTemplate(Exception):
    """A template that cannot be used; the text says why and what to do."""


@dataclass(frozen=True)
class Room:
    """The paper of a page and where text flows on it, in millimetres; `number` is its page in the template."""

    number: int
    paper: QSizeF
    text: QRectF


def template_path(name: str, folder: Path | None) -> Path:
    """
    Find a template.

    Parameters
    ----------
    name
        One that ships.
    folder
        The user's own, or a file in it; what it does not hold is taken from those that ship.
    """
    own = folder if folder is None or folder.is_dir() else folder.parent
    if own is not None and (own / name).is_file():
        return own / name
    return resource(f"layouts/{name}")


def check_templates(chosen: Path | None) -> None:
    """
    Refuse a choice of templates that can never be meant.

    Raises
    ------
    BadTemplate
        If there is no such folder, or it holds no template by the names that are looked for.
    """
    if chosen is None:
        return
    if not chosen.exists():
        raise BadTemplate(tr("There is no template or folder of templates {path}.").format(path=chosen))
    folder = chosen if chosen.is_dir() else chosen.parent
    if not any((folder / name).is_file() for name in (MONITOR, SHEET)):
        text = tr(
            "The folder {path} holds neither {monitor} nor {sheet}. Copy those of the plugin from {shipped}, change "
            "them in QGIS's layout designer, and keep their names."
        )
        raise BadTemplate(text.format(path=folder, monitor=MONITOR, sheet=SHEET, shipped=resource("layouts")))


class Template:
    """
    A template, ready to draw pages with.

    Parameters
    ----------
    path
        The file.
    project
        A project for this template alone.
    layers
        The layers of its map.

    Raises
    ------
    BadTemplate
        If it cannot be read, or lacks what pages need.
    """

    def __init__(self, path: Path, project: QgsProject, layers: MapLayers) -> None:
        self._path, self._project, self._layers = path, project, layers
        self._layout = _loaded(path, project)
        self._values: Mapping[str, str] = {}
        texts = self._texts()
        self.rooms = self._rooms(texts)
        self.family = self._family(texts)
        for label in texts:
            self._layout.removeLayoutItem(label)
        self._map = self._found_map()
        self._area = self._found_area()
        self._parts = tuple(self._items_of_map())
        self._legends = tuple(self._live_legends())
        self._homes = {id(item): item.pagePos() for item in self._parts}
        self._floor = 0.0 if self._map is None else self._map.pagePos().y() + self._map.rect().height() - 0.1
        self._map_size = None if self._map is None else self._map.rect().size()
        self._shift = self._lift = 0.0
        self._content: MapContent | None = None
        self._prepare()

    # What it holds

    def _bad(self, text: str) -> BadTemplate:
        return BadTemplate(tr("The template {path} cannot be used: {reason}").format(path=self._path, reason=text))

    def _items(self) -> Iterator[QgsLayoutItem]:
        yield from (item for item in self._layout.items() if isinstance(item, QgsLayoutItem))

    def _texts(self) -> list[QgsLayoutItemLabel]:
        found = [
            item for item in self._items() if isinstance(item, QgsLayoutItemLabel) and item.id().strip() == TEXT_ID
        ]
        if not found:
            raise self._bad(
                tr("it has no label with the id “{id}”, which marks where the text of the report flows.").format(
                    id=TEXT_ID
                )
            )
        return found

    def _rooms(self, texts: list[QgsLayoutItemLabel]) -> dict[Design, Room]:
        pages = self._layout.pageCollection()
        by_page: dict[int, Room] = {}
        for label in texts:
            number = label.page()
            size = label.rect().size()
            if number < 0:
                continue
            if size.width() < _LEAST_WIDE_MM or size.height() < _LEAST_HIGH_MM:
                text = tr(
                    "the label “{id}” on page {page} is {width} × {height} mm; text needs at least {least_width} × "
                    "{least_height} mm."
                )
                raise self._bad(
                    text.format(
                        id=TEXT_ID,
                        page=number + 1,
                        width=round(size.width()),
                        height=round(size.height()),
                        least_width=round(_LEAST_WIDE_MM),
                        least_height=round(_LEAST_HIGH_MM),
                    )
                )
            by_page[number] = Room(number, _paper(pages.page(number)), QRectF(label.pagePos(), size))
        if 0 not in by_page:
            raise self._bad(tr("its first page has no label with the id “{id}”.").format(id=TEXT_ID))
        return _by_design(by_page)

    def _family(self, texts: list[QgsLayoutItemLabel]) -> str:
        first = min(texts, key=lambda one: one.page())
        return str(first.textFormat().font().family())

    def _found_map(self) -> QgsLayoutItemMap | None:
        found = [item for item in self._items() if isinstance(item, QgsLayoutItemMap)]
        named = [item for item in found if item.id().strip() == MAP_ID]
        return next(iter(named or found), None)

    def _found_area(self) -> QRectF:
        """Give the room of the map with what goes with it, in millimetres on its page."""
        if self._map is None:
            return QRectF()
        named = [item for item in self._items() if item.id().strip() == AREA_ID]
        item = named[0] if named else self._map
        return QRectF(item.pagePos(), item.rect().size())

    def _items_of_map(self) -> Iterator[QgsLayoutItem]:
        if self._map is None:
            return
        for item in self._items():
            if isinstance(item, QgsLayoutItemPage) or item.page() != self._map.page():
                continue
            middle = QRectF(item.pagePos(), item.rect().size()).center()
            if item is self._map or item.id().strip() == AREA_ID or self._area.contains(middle):
                yield item

    def _live_legends(self) -> Iterator[QgsLayoutItemLegend]:
        """
        Give the legends that update themselves, with a tree of their own.

        Taking a layer out of the tree of the project takes it out of the project too, as soon as events are heard.
        """
        for item in self._items():
            if isinstance(item, QgsLayoutItemLegend) and item.autoUpdateModel():
                item.setAutoUpdateModel(False)
                yield item

    def _prepare(self) -> None:
        # Else each item that is shown or hidden leaves its whole state behind, to be undone.
        self._layout.undoStack().blockCommands(True)
        context = self._layout.renderContext()
        context.setDpi(_DPI)
        context.setFlag(QgsLayoutRenderContext.Flag.FlagForceVectorOutput, True)
        context.setFlag(QgsLayoutRenderContext.Flag.FlagUseAdvancedEffects, False)
        context.setFlag(QgsLayoutRenderContext.Flag.FlagDisableTiledRasterLayerRenders, True)
        context.setFlag(QgsLayoutRenderContext.Flag.FlagSynchronousLegendGraphics, True)
        context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        self._hide_map()

    def close(self) -> None:
        """Let the layout go, with its layers and its project; it can draw no more."""
        self._parts, self._legends, self._homes, self._map = (), (), {}, None
        self._layers.close()
        del self._layout, self._project

    # Drawing

    def tell(self, values: Mapping[str, str]) -> None:
        """Give values to the variables of its expressions."""
        self._values = values

    def show(self, content: MapContent) -> None:
        """
        Put something on the map, and a partnership before the expressions of its pages.

        Where the map is atlas-driven, QGIS's atlas brings it to the territory; else it keeps its own extent.
        """
        if content is self._content:
            return
        self._content = content
        shown = self._layers.show(content, self._step(content))
        if content.frame is None:
            self._seek(self._layers.areas)
        if self._map is None:
            return
        for legend in self._legends:
            self._layers.fill_legend(legend.model().rootGroup())
        self._map.setKeepLayerSet(True)
        self._map.setLayers(shown)
        self._map.setKeepLayerStyles(False)
        if content.frame is not None:
            self._fit(content.frame)

    def _step(self, content: MapContent) -> float:
        """Give the least step that is seen on the map, in its units."""
        if self._map is None or self._map_size is None:
            return 0.0
        extent = self._map.extent()
        if content.frame is not None:
            extent = QgsRectangle(*content.frame.bounds)
        elif self._map.atlasDriven() and content.areas:
            extent = content.areas[0].geometry.boundingBox()
        per_mm = max(extent.width() / self._map_size.width(), extent.height() / self._map_size.height())
        return per_mm * _STEP_MM

    def height_of(self, frame: Frame | None) -> float:
        """
        Give the height of the room for a map in millimetres; 0 where the template has none.

        Parameters
        ----------
        frame
            What it shows: a frame that is lower than the map of the template takes less room, and what stands below
            the map moves up; None for a map that keeps its size.
        """
        return float(self._area.height()) - self._saved(frame)

    def _saved(self, frame: Frame | None) -> float:
        if frame is None or self._map_size is None:
            return 0.0
        return float(self._map_size.height() - _fitted(frame, self._map_size).height())

    def _fit(self, frame: Frame) -> None:
        """Give the map the shape of what it shows, as large as its room allows."""
        if self._map is None or self._map_size is None:
            return
        self._map.setAtlasDriven(False)
        size = _fitted(frame, self._map_size)
        self._shift = (self._map_size.width() - size.width()) / 2
        self._lift = self._saved(frame)
        self._map.attemptResize(QgsLayoutSize(size.width(), size.height(), Qgis.LayoutUnit.Millimeters))
        self._map.zoomToExtent(QgsRectangle(*frame.bounds))

    def _seek(self, layer: QgsVectorLayer) -> None:
        atlas = self._layout.atlas()
        atlas.setCoverageLayer(layer)
        atlas.setEnabled(True)
        atlas.beginRender()
        atlas.first()

    def draw(self, painter: QPainter, room: Room, values: Mapping[str, str]) -> None:
        """
        Draw what a page has beside text and map.

        Parameters
        ----------
        painter
            Of a device that is as large as the page.
        room
            Which page.
        values
            Those of variables that change from page to page.
        """
        QgsExpressionContextUtils.setLayoutVariables(self._layout, {**self._values, **values})
        self._layout.refresh()
        self._render(painter, room)

    def draw_map(self, painter: QPainter, room: Room, top: float) -> None:
        """
        Draw the map with what goes with it, over what is on the page already.

        Parameters
        ----------
        painter, room
            As for `draw`.
        top
            How far below the top of the room for text it is, in millimetres.
        """
        others = self._others()
        for item in others:
            item.setVisibility(False)
        self._layout.renderContext().setPagesVisible(False)
        self._move_map(room, top)
        for item in self._parts:
            item.refresh()
        self._render(painter, room)
        self._hide_map()
        self._layout.renderContext().setPagesVisible(True)
        for item in others:
            item.setVisibility(True)

    def _render(self, painter: QPainter, room: Room) -> None:
        painter.save()
        QgsLayoutExporter(self._layout).renderPage(painter, room.number)
        painter.restore()

    def _others(self) -> list[QgsLayoutItem]:
        known = {id(item) for item in self._parts}
        return [
            item
            for item in self._items()
            if id(item) not in known and item.isVisible() and not isinstance(item, QgsLayoutItemPage)
        ]

    def _move_map(self, room: Room, top: float) -> None:
        down = room.text.top() + top - self._area.top()
        floor = self._floor
        for item in self._parts:
            home = self._homes[id(item)]
            item.setVisibility(True)
            right, up = self._shift if item is self._map else 0.0, self._lift if home.y() >= floor else 0.0
            place = QgsLayoutPoint(home.x() + right, home.y() + down - up, Qgis.LayoutUnit.Millimeters)
            item.attemptMove(place, False, False, room.number)

    def _hide_map(self) -> None:
        for item in self._parts:
            item.setVisibility(False)


def _fitted(frame: Frame, room: QSizeF) -> QSizeF:
    """Give the largest size of the shape of a frame in a room."""
    bounds = frame.bounds
    wide, high = bounds[2] - bounds[0], (bounds[3] - bounds[1]) * frame.stretch
    scale = min(room.width() / wide, room.height() / high)
    return QSizeF(wide * scale, high * scale)


def _loaded(path: Path, project: QgsProject) -> QgsPrintLayout:
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise BadTemplate(tr("The template {path} cannot be read.").format(path=path))
    content = QDomDocument()
    is_read = content.setContent(file)
    file.close()
    # Qt 5 gives more than whether it was read, Qt 6 less.
    if not (is_read[0] if isinstance(is_read, tuple) else is_read) or content.documentElement().tagName() != "Layout":
        text = tr("The template {path} is no layout that QGIS saved: choose a file made with “Save as Template”.")
        raise BadTemplate(text.format(path=path))
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(content, QgsReadWriteContext())
    if not layout.pageCollection().pageCount():
        raise BadTemplate(tr("The template {path} has no page.").format(path=path))
    return layout


def _paper(page: QgsLayoutItemPage) -> QSizeF:
    return page.rect().size()


def _by_design(by_page: Mapping[int, Room]) -> dict[Design, Room]:
    """Tell which page of the template is for what."""
    upright = [room for number, room in sorted(by_page.items()) if number and not _is_wide(room)]
    wide = [room for number, room in sorted(by_page.items()) if number and _is_wide(room)]
    found = {Design.FIRST: by_page[0], Design.NEXT: upright[0] if upright else by_page[0]}
    if wide and not _is_wide(by_page[0]):
        found[Design.WIDE] = wide[0]
    return found


def _is_wide(room: Room) -> bool:
    return bool(room.paper.width() > room.paper.height())
