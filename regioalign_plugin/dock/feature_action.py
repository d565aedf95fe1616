"""An entry among the actions of a feature, in tables, forms and the results of identifying: review it in the dock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsFeature, QgsMapLayer, QgsProviderRegistry, QgsVectorLayer
from qgis.gui import QgsMapLayerAction, QgsMapLayerActionContext
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon

from ..identity import resource
from ..translation import tr

KEY = "partnership_id"
_TABLES = frozenset({"review_map", "territories", "pieces", "partnerships", "current_findings", "explanations"})


class ReviewFeatureAction(QgsMapLayerAction):
    """
    Opens the partnership of a feature in the dock; it is offered for layers of registers only.

    Parameters
    ----------
    show
        Called with the register and the id of the partnership.
    """

    def __init__(self, show: Callable[[Path, str], None], parent: QObject | None = None) -> None:
        super().__init__(
            tr("Review in RegioAlign"),
            parent,
            Qgis.MapLayerActionTarget.SingleFeature,
            QIcon(str(resource("icons/regioalign.svg"))),
        )
        self._show = show
        self.triggeredForFeatureV2.connect(self._open)

    def canRunUsingLayer(self, layer: QgsMapLayer | None, context: QgsMapLayerActionContext | None = None) -> bool:
        """Tell whether the layer is one of a register."""
        return register_of(layer) is not None

    def _open(self, layer: QgsMapLayer, feature: QgsFeature, _context: object) -> None:
        path = register_of(layer)
        if path is not None:
            self._show(path, str(feature[KEY]))


def register_of(layer: QgsMapLayer | None) -> Path | None:
    """Give the register that a layer shows partnerships of; None for any other layer."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr" or layer.fields().indexOf(KEY) < 0:
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = parts.get("path")
    return Path(path) if path and parts.get("layerName") in _TABLES else None
