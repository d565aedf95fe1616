"""The style of territories by class: colours that colour-blind people tell apart, hatched where they do not conform."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsVectorLayer,
)

from ..regioalign_plugin.identity import resource
from ..regioalign_plugin.labels import class_label

STYLE = resource("styles/territories.qml")
HATCH_LAYER = 1
"""Place of the hatch in the symbol of every class; below it lies the fill."""


def style_territories(layer: QgsVectorLayer) -> bool:
    """
    Style territories by class.

    Parameters
    ----------
    layer
        A layer with the columns `class` and `conforms`. Which classes are hatched follows from its features, since
        the rule set decides what conforms; a class without features is hatched as in the style file.

    Returns
    -------
    False where the style file could not be read.
    """
    _, is_loaded = layer.loadNamedStyle(str(STYLE), QgsMapLayer.StyleCategory.Symbology)
    if not is_loaded or not isinstance(layer.renderer(), QgsCategorizedSymbolRenderer):
        return False
    renderer = layer.renderer().clone()  # the tree of layers learns of a new renderer, not of changes to its own
    conforming = conforming_by_class(layer)
    for index, category in enumerate(renderer.categories()):
        code = str(category.value())
        renderer.updateCategoryLabel(index, class_label(code))
        if code in conforming:
            symbol = category.symbol().clone()
            symbol.symbolLayer(HATCH_LAYER).setEnabled(not conforming[code])
            renderer.updateCategorySymbol(index, symbol)
    layer.setRenderer(renderer)
    layer.triggerRepaint()
    return True


def conforming_by_class(layer: QgsVectorLayer) -> dict[str, bool]:
    """Give for each class of the layer whether it conforms; classes without an answer are left out."""
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["class", "conforms"], layer.fields())
    answers = ((feature["class"], feature["conforms"]) for feature in layer.getFeatures(request))
    return {str(code): bool(conforms) for code, conforms in answers if conforms in (True, False)}
