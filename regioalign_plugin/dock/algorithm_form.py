"""The parameters of an algorithm in the dock, with the widgets that QGIS itself has for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProject,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsCollapsibleGroupBox,
    QgsGui,
    QgsMapCanvas,
    QgsMapLayerComboBox,
    QgsProcessingContextGenerator,
    QgsProcessingGui,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QToolButton, QVBoxLayout, QWidget

from ..translation import tr
from .feature_action import register_of

ID_NAMES = ("id", "partnership_id", "code", "nis", "nis_code", "niscode", "ovocode", "kbo")
NAME_NAMES = ("name", "naam", "nom", "label", "region_name", "omschrijving")
SECTOR_NAMES = ("sector", "secteur", "domein", "beleidsdomein", "type")
MEMBER_NAMES = ("members", "leden", "deelnemers", "membres")
FORM_NAMES = ("legal_form", "rechtsvorm", "forme_juridique")
GUESSES: Mapping[str, Sequence[str]] = {
    "ID_FIELD": ID_NAMES,
    "NAME_FIELD": NAME_NAMES,
    "SECTOR_FIELD": SECTOR_NAMES,
    "LEGAL_FORM_FIELD": FORM_NAMES,
    "REGION_ID_FIELD": ("region_id", *ID_NAMES),
    "REGION_NAME_FIELD": NAME_NAMES,
    "MUNICIPALITY_ID_FIELD": ("nis", *ID_NAMES),
    "MUNICIPALITY_NAME_FIELD": NAME_NAMES,
}
"""Names of fields that are likely meant, by parameter; the first that is there is filled in, to be looked at."""

_SHORT = 12


class _ContextGenerator(QgsProcessingContextGenerator):
    """Lends the widgets one context, of the project."""

    def __init__(self, context: QgsProcessingContext) -> None:
        super().__init__()
        self._context = context

    def processingContext(self) -> QgsProcessingContext:
        """Give it."""
        return self._context


class AlgorithmForm(QWidget):
    """
    Labels and widgets for parameters of an algorithm, the less common ones folded away.

    Parameters
    ----------
    algorithm_id
        Its id, with that of its provider.
    shown, more
        Keys of the parameters to show at once, and of those to fold away; others keep their defaults.
    canvas
        For the widgets that offer the map; None where there is none.
    """

    def __init__(
        self,
        algorithm_id: str,
        shown: Iterable[str],
        more: Iterable[str] = (),
        canvas: QgsMapCanvas | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._generator = _ContextGenerator(self._context)
        self._canvas = canvas
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        self.wrappers: dict[str, QgsAbstractProcessingParameterWidgetWrapper] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if self._algorithm is None:
            column.addWidget(QLabel(tr("The algorithm {id} is not there.").format(id=algorithm_id), self))
            return
        self._add(column, shown)
        more = tuple(more)
        if more:
            column.addWidget(self._folded(more))
        for wrapper in self.wrappers.values():
            wrapper.postInitialize(list(self.wrappers.values()))
            wrapper.widgetValueHasChanged.connect(self._guess_fields_of)
        for wrapper in self.wrappers.values():
            self._guess_fields_of(wrapper)

    def values(self) -> dict[str, Any]:
        """Give what is filled in, by key; what is empty is left out. Any: a layer, a field, a number."""
        found = {key: wrapper.parameterValue() for key, wrapper in self.wrappers.items()}
        return {key: value for key, value in found.items() if value not in (None, "")}

    def set_value(self, key: str, value: Any) -> None:
        """Fill in a parameter. Any: what the parameter takes."""
        self.wrappers[key].setParameterValue(value, self._context)

    def _add(self, column: QVBoxLayout, keys: Iterable[str]) -> None:
        for key in keys:
            definition = self._algorithm.parameterDefinition(key)
            if definition is not None:
                self._add_one(column, definition)

    def _folded(self, keys: Iterable[str]) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(tr("More"), self)
        box.setCollapsed(True)
        box.setSaveCollapsedState(False)
        self._add(QVBoxLayout(box), keys)
        return box

    def _add_one(self, column: QVBoxLayout, definition: QgsProcessingParameterDefinition) -> None:
        registry = QgsGui.processingGuiRegistry()
        wrapper = registry.createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
        if wrapper is None:
            return
        wrapper.setWidgetContext(self._widget_context())
        wrapper.registerProcessingContextGenerator(self._generator)
        wrapper.setParent(self)
        label = wrapper.createWrappedLabel()
        widget = wrapper.createWrappedWidget(self._context)
        widget.setAccessibleName(definition.description())
        widget.setToolTip(definition.help())
        _fit(widget)
        if label is not None:
            label.setToolTip(definition.help())
            column.addWidget(label)
        column.addWidget(widget)
        self.wrappers[definition.name()] = wrapper

    def _widget_context(self) -> QgsProcessingParameterWidgetContext:
        context = QgsProcessingParameterWidgetContext()
        context.setProject(QgsProject.instance())
        if self._canvas is not None:
            context.setMapCanvas(self._canvas)
        return context

    def _guess_fields_of(self, wrapper: QgsAbstractProcessingParameterWidgetWrapper) -> None:
        """Fill in the fields of a layer that was just chosen, where their names tell."""
        layer_key = wrapper.parameterDefinition().name()
        for key, field in self.wrappers.items():
            definition = field.parameterDefinition()
            if key in GUESSES and getattr(definition, "parentLayerParameterName", str)() == layer_key:
                self._guess(key, wrapper)

    def _guess(self, key: str, layer_wrapper: QgsAbstractProcessingParameterWidgetWrapper) -> None:
        name = layer_wrapper.parameterDefinition().name()
        source = self._algorithm.parameterAsSource({name: layer_wrapper.parameterValue()}, name, self._context)
        if source is None:
            return
        names = {field.name().lower(): field.name() for field in source.fields()}
        found = next((names[guess] for guess in GUESSES[key] if guess in names), None)
        optional = Qgis.ProcessingParameterFlag.Optional
        is_optional = bool(self.wrappers[key].parameterDefinition().flags() & optional)
        if found is not None or is_optional:
            self.set_value(key, found)


def _fit(widget: QWidget) -> None:
    """
    Let lists be narrower than their longest entry, and leave out layers of registers, which are outcomes.

    Hidden is also what runs an algorithm per feature: we run it once.
    """
    lists = [widget] if isinstance(widget, QComboBox) else widget.findChildren(QComboBox)
    for one in lists:
        shorten(one)
    for layers in widget.findChildren(QgsMapLayerComboBox):
        layers.setExceptedLayerList([one for one in QgsProject.instance().mapLayers().values() if register_of(one)])
    for button in widget.findChildren(QToolButton):
        if button.isCheckable() and not button.menu():
            button.hide()


def shorten(box: QComboBox) -> QComboBox:
    """Let a list be narrower than its longest entry."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_SHORT)
    return box
