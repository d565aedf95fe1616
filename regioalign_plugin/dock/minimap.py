"""A small picture of one territory over the reference regions, drawn beside the window's thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..translation import tr

_MARGIN = 1.25
_HIGH = 0.6
_MOST_EM_HIGH = 16
_LEAST_EXTENT_M = 1_000.0
_HIDDEN_SIZE = (640, 384)
# Blue and vermilion are told apart by everyone; the hatch tells them apart without colour.
_TERRITORY = {"color": "0,114,178,90", "outline_color": "0,80,140", "outline_width": "0.6"}
_PIECES = {"color": "213,94,0", "outline_color": "160,60,0", "outline_width": "0.4", "style": "b_diagonal"}
_REGIONS = {"style": "no", "outline_color": "110,110,110", "outline_width": "0.5"}


@dataclass(frozen=True)
class MapSource:
    """The layers of the register that the picture is made of; each may be missing."""

    regions: QgsVectorLayer | None = None
    territories: QgsVectorLayer | None = None
    pieces: QgsVectorLayer | None = None


class MiniMap(QWidget):
    """Draws the territory of a partnership, its pieces outside the main region, and the regions with their names.

    Only the features of the partnership are read in the window's thread, one by its key and the others by their place;
    the picture is drawn by a job beside it. A new partnership makes an unfinished picture void.
    """

    map_asked = pyqtSignal()
    drawn = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Small map of the territory"))
        self.setToolTip(tr("The territory (filled), its parts outside the main region (hatched), and the regions."))
        self._source = MapSource()
        self._regions: QgsVectorLayer | None = None
        self._partnership_id = ""
        self._layers: list[QgsVectorLayer] = []
        self._extent = QgsRectangle()
        self._image: QImage | None = None
        self._job: QgsMapRendererParallelJob | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self._draw)

    def set_source(self, source: MapSource) -> None:
        """Take the layers to draw; they are read, never changed."""
        self._source = source
        self._regions = None if source.regions is None else _regions_of(source.regions)
        self._read()

    def show_partnership(self, partnership_id: str, description: str = "") -> None:
        """Draw the territory of a partnership; "" for none. The description is for who does not see the picture."""
        self.setAccessibleDescription(description)
        if partnership_id != self._partnership_id:
            self._partnership_id = partnership_id
            self._read()

    def reread(self) -> None:
        """Draw it again, from the layers as they are now."""
        self._read()

    def image(self) -> QImage | None:
        """Give the picture, drawn now where it is not there yet, as on a page that was not looked at; None for none."""
        if self._image is None and self._layers:
            self._cancel()
            job = QgsMapRendererSequentialJob(self._settings(QSize(*_HIDDEN_SIZE)))
            job.start()
            job.waitForFinished()
            return job.renderedImage()
        return self._image

    def stop(self) -> None:
        """Give up what is being drawn, and let go of the layers."""
        self._timer.stop()
        self._cancel()
        self._layers, self._regions, self._source = [], None, MapSource()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give a height that suits the width."""
        return min(int(width * _HIGH), _MOST_EM_HIGH * self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """Ask for some place."""
        return QSize(200, self.heightForWidth(200))

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        """Paint the picture, or say that there is none."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.drawImage(self.rect().adjusted(left, top, -left, -top), self._image)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Draw it again in the new size, once that is settled."""
        super().resizeEvent(event)
        self._timer.start()

    def mouseDoubleClickEvent(self, _event: QMouseEvent | None) -> None:
        """Ask to show it on the large map."""
        self.map_asked.emit()

    def _read(self) -> None:
        self._cancel()
        self._image = None
        territory = self._geometries(self._source.territories, None)
        self._layers = []
        self.setVisible(bool(territory))
        if not territory:
            return
        extent = QgsRectangle(territory[0].boundingBox())
        for one in territory[1:]:
            extent.combineExtentWith(one.boundingBox())
        crs = self._source.territories.crs() if self._source.territories is not None else None
        pieces = self._geometries(self._source.pieces, extent)
        authid = crs.authid() if crs is not None else ""
        self._layers = [_layer(pieces, _PIECES, authid), _layer(territory, _TERRITORY, authid)]
        for layer in self._layers:
            if crs is not None:
                layer.setCrs(crs)
        self._extent = _around(extent)
        self._timer.start()

    def _geometries(self, layer: QgsVectorLayer | None, extent: QgsRectangle | None) -> list[QgsGeometry]:
        if layer is None or not self._partnership_id or not layer.isValid():
            return []
        key = self._partnership_id.replace("'", "''")
        request = QgsFeatureRequest().setNoAttributes()
        request.setFilterExpression(f"\"partnership_id\" = '{key}'")
        if extent is not None:
            request.setFilterRect(extent)
        return [QgsGeometry(feature.geometry()) for feature in layer.getFeatures(request) if feature.hasGeometry()]

    def _draw(self) -> None:
        if not self._layers or self.width() < 2 or not self.isVisible():
            return
        self._cancel()
        settings = self._settings(self.size())
        job = QgsMapRendererParallelJob(settings)
        job.setParent(self)
        self._job = job
        job.finished.connect(job.deleteLater)
        job.finished.connect(self._take)
        job.start()

    def _settings(self, size: QSize) -> QgsMapSettings:
        settings = QgsMapSettings()
        settings.setLayers([*self._layers, *([] if self._regions is None else [self._regions])])
        settings.setDestinationCrs(self._layers[0].crs())
        settings.setExtent(self._extent)
        ratio = self.devicePixelRatioF()
        settings.setOutputSize(QSize(max(int(size.width() * ratio), 2), max(int(size.height() * ratio), 2)))
        settings.setDevicePixelRatio(ratio)
        settings.setOutputDpi(self.logicalDpiX())
        settings.setBackgroundColor(QColor(255, 255, 255))
        settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
        return settings

    def _take(self) -> None:
        """Take the picture of the job that ended; a method of the widget, so that Qt forgets it with that."""
        job = self._job
        if job is None or self.sender() is not job:
            return
        self._job = None
        self._image = job.renderedImage()
        self.update()
        self.drawn.emit()

    def _cancel(self) -> None:
        """Make what is being drawn void; the job goes once its threads ended, which nobody waits for."""
        if self._job is not None:
            self._job.cancelWithoutBlocking()
            self._job = None


def _regions_of(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Copy the layer of regions, drawn as lines with names; the user's own style stays as it is."""
    copy = layer.clone()
    copy.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_REGIONS)))
    settings = QgsPalLayerSettings()
    settings.fieldName = "region_name"
    settings.setPolygonPlacementFlags(
        Qgis.LabelPolygonPlacementFlags(Qgis.LabelPolygonPlacementFlag.AllowPlacementInsideOfPolygon)
    )
    text = QgsTextFormat()
    text.setSize(7)
    text.setColor(QColor(60, 60, 60))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.7)
    text.setBuffer(buffer)
    settings.setFormat(text)
    copy.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    copy.setLabelsEnabled(True)
    return copy


def _layer(geometries: Sequence[QgsGeometry], style: dict[str, str], authid: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs={authid}", "RegioAlign", "memory")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(style)))
    layer.dataProvider().addFeatures(list(_features(geometries)))
    layer.updateExtents()
    return layer


def _features(geometries: Iterable[QgsGeometry]) -> Iterable[QgsFeature]:
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        yield feature


def _around(extent: QgsRectangle) -> QgsRectangle:
    """Leave some room, and never look at less than a kilometre."""
    shown = QgsRectangle(extent)
    shown.scale(_MARGIN)
    short = _LEAST_EXTENT_M - max(shown.width(), shown.height())
    return shown.buffered(short / 2) if short > 0 else shown
