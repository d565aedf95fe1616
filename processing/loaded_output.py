"""What becomes of an output when QGIS loads it: its style, its legend, how its columns read, and when it is shown."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..regioalign_plugin.translation import tr
from .class_style import STYLE, style_territories
from .column_display import display_columns
from .measure_style import style_measure
from .temporal_display import play_over_time


class LoadedOutput(QgsProcessingLayerPostProcessorInterface):
    """
    Makes an output ready to read once, when QGIS loads it, in the main thread.

    QGIS takes the C++ half over and deletes it with the context of the run, but lets go of the Python half, and with
    that of the method that is to be called. So each stays among `kept` until it has done its work.

    Parameters
    ----------
    kept
        Whoever keeps it alive.
    has_classes
        Whether the output is styled by class.
    measure
        The column that it is styled by where it has no classes; "" to keep the style that QGIS gave it.
    """

    def __init__(self, kept: set[LoadedOutput], *, has_classes: bool, measure: str = "") -> None:
        super().__init__()
        self._has_classes = has_classes
        self._measure = measure
        self._kept = kept
        kept.add(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer by class or measure, and say so where the style cannot be read; label its columns."""
        self._kept.discard(self)
        if not isinstance(layer, QgsVectorLayer):
            return
        if self._has_classes and not style_territories(layer):
            feedback.pushWarning(tr("The style {file} cannot be read: the layer keeps its own.").format(file=STYLE))
        elif self._has_classes or (self._measure and style_measure(layer, self._measure)):
            _unfold_legend(layer, context)
        display_columns(layer)  # after the style: loading one forgets which columns are read-only
        play_over_time(layer)


def _unfold_legend(layer: QgsVectorLayer, context: QgsProcessingContext) -> None:
    """Show the classes in the tree of layers, which QGIS folds up."""
    project = context.project()
    node = None if project is None else project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setExpanded(True)
