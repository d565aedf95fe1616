"""What the algorithms have in common: reading layers and rule sets from parameters, refusing early, writing sinks."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..regioalign_plugin.dependencies import describe, instructions, missing_dependencies
from ..regioalign_plugin.explanation.rule_set_files import find_rule_set
from ..regioalign_plugin.explanation.rulesets import RuleSetError
from ..regioalign_plugin.help_pages import algorithm_page
from ..regioalign_plugin.identity import resource
from ..regioalign_plugin.translation import tr
from .outputs import refuse_outputs
from .parameter_words import wrong_value
from .rule_set_parameter import DEFAULT_RULE_SET, rule_set_folders

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd
    from qgis.core import QgsGeometry

    from ..regioalign_plugin.dependencies import Missing
    from ..regioalign_plugin.explanation.rulesets import RuleSet
    from ..regioalign_plugin.layers.notes import Note
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from ..regioalign_plugin.layers.writing import Column

Values = dict[str, Any]  # parameters and results, as Processing hands them around


class LayerAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of RegioAlign, without what it does."""

    def icon(self) -> QIcon:
        """Give the icon in the toolbox."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Give the file of the icon."""
        return str(resource("icons/regioalign.svg"))

    def helpUrl(self) -> str:
        """Give the page that the button Help opens: a file, so that it needs no network."""
        return algorithm_page(self.name())

    def canExecute(self) -> tuple[bool, str]:
        """Tell whether the packages are there that the calculation needs."""
        missing = missing_dependencies()
        return (False, _missing_text(missing)) if missing else (True, "")

    def check_packages(self) -> None:
        """Refuse to run without the packages that the calculation needs: not every route asks `canExecute`."""
        missing = missing_dependencies()
        if missing:
            raise QgsProcessingException(_missing_text(missing))

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> object:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        raise NotImplementedError

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        """Tell before a run in the desktop what is wrong with the parameters."""
        is_right, text = super().checkParameterValues(parameters, context)
        if not is_right:
            return is_right, wrong_value(self, parameters, context) or text
        try:
            self.read_options(parameters, context)
            self.refuse_outputs(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Refuse wrong parameters on every route: models and scripts do not call `checkParameterValues`.

        Outputs that would overwrite a register or an input are refused here too, whatever the algorithm.
        """
        self.read_options(parameters, context)
        self.refuse_outputs(parameters, context)
        return True

    def refuse_outputs(self, parameters: Values, context: QgsProcessingContext) -> None:
        """Raise `QgsProcessingException` for outputs in place of a register, an input or each other."""
        refuse_outputs(self, parameters, context)

    def layer_of(
        self,
        name: str,
        role: str,
        required: tuple[str, ...],
        optional: tuple[str, ...],
        parameters: Values,
        context: QgsProcessingContext,
    ) -> PolygonLayer:
        """
        Take a layer and its fields from the parameters.

        Parameters
        ----------
        name
            Key of the layer.
        role
            What the layer is for, in words of the user.
        required, optional
            Keys of its fields; the first hold ids and may not be empty.
        parameters, context
            As Processing gave them.

        Raises
        ------
        QgsProcessingException
            Naming the layer and the key that is empty.
        """
        from ..regioalign_plugin.layers.reading import PolygonLayer

        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        # What is not valid is repaired and told; the setting of Processing would stop at it or leave it out.
        source.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        fields = {key: self.parameterAsString(parameters, key, context) for key in (*required, *optional)}
        for key in required:
            if not fields[key]:
                raise QgsProcessingException(
                    tr(
                        "Layer “{layer}” ({role}): parameter {key} is empty. Choose the field that holds its ids."
                    ).format(layer=source.sourceName(), role=role, key=key)
                )
        return PolygonLayer(source, role, tuple(fields.values()), self._table_name(name, parameters, context))

    def _table_name(self, name: str, parameters: Values, context: QgsProcessingContext) -> str:
        """Give the table of a layer that a path names: Processing calls all layers of a file by the file's name."""
        layer = self.parameterAsVectorLayer(parameters, name, context)
        return "" if layer is None else table_name(layer)

    def layers_of(
        self, name: str, role: str, field_key: str, parameters: Values, context: QgsProcessingContext
    ) -> tuple[PolygonLayer, ...]:
        """
        Take several layers and, of each, the first of some fields that it has.

        Parameters
        ----------
        name
            Key of the layers.
        role
            What they are for, in words of the user.
        field_key
            Key of the text with the names of the fields, with commas between them.
        parameters, context
            As Processing gave them.

        Raises
        ------
        QgsProcessingException
            Naming a layer that cannot be opened, or a field that no layer has.
        """
        from ..regioalign_plugin.layers.reading import PolygonLayer

        layers = self._several_layers(name, parameters, context)
        wanted = _field_names(parameters.get(field_key), layers)
        for field in wanted:
            if all(layer.fields().lookupField(field) < 0 for layer in layers):
                text = tr("Parameter {key}: no layer of {layers} has a field “{field}”. They have {fields}.")
                fields = "; ".join(f"{table_name(layer) or layer.name()}: {_listed_fields(layer)}" for layer in layers)
                raise QgsProcessingException(text.format(key=field_key, layers=name, field=field, fields=fields))
        found = []
        for layer in layers:
            source = QgsProcessingFeatureSource(layer, context)
            source.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
            field = next((field for field in wanted if layer.fields().lookupField(field) >= 0), "")
            found.append(PolygonLayer(source, role, (field,), table_name(layer) or layer.name()))
        return tuple(found)

    def _several_layers(self, name: str, parameters: Values, context: QgsProcessingContext) -> list[QgsVectorLayer]:
        """Take layers, each once; one that cannot be opened is refused, which Processing would leave out."""
        given = parameters.get(name)
        if not is_given(given):
            return []
        found = self.parameterAsLayerList(parameters, name, context)
        wanted = given if isinstance(given, (list, tuple)) else [given]
        lost = [str(one) for one in wanted if not self.parameterAsLayerList({name: [one]}, name, context)]
        strange = [layer.name() for layer in found if not isinstance(layer, QgsVectorLayer)]
        if lost or strange or not found:
            text = tr("Parameter {key}: {layers} cannot be opened as a layer of polygons. Check the name and the path.")
            raise QgsProcessingException(text.format(key=name, layers=", ".join(lost or strange) or f"“{given}”"))
        return list({(layer.source(), layer.subsetString()): layer for layer in found}.values())

    def rule_set_of(self, name: str, parameters: Values, context: QgsProcessingContext) -> RuleSet:
        """Take a rule set from the parameter with this key: an id, also of the user's folder, or a file."""
        wanted = self.parameterAsString(parameters, name, context).strip() or DEFAULT_RULE_SET
        try:
            return find_rule_set(wanted, rule_set_folders())
        except RuleSetError as error:
            text = tr("Parameter {key}: {error}. Give the id of a rule set that ships, or correct the file.")
            raise QgsProcessingException(text.format(key=name, error=error)) from error

    def write_sink(
        self,
        name: str,
        frame: pd.DataFrame,
        columns: tuple[Column, ...],
        parameters: Values,
        context: QgsProcessingContext,
        *,
        geometries: list[QgsGeometry | None] | None = None,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> str:
        """Write a sink, of multipolygons where geometries are given, else a table; give its destination."""
        from ..regioalign_plugin.layers.writing import SinkError, fields_of, write_frame

        kind = Qgis.WkbType.NoGeometry if geometries is None else Qgis.WkbType.MultiPolygon
        used = QgsCoordinateReferenceSystem() if crs is None else crs
        sink, destination = self.parameterAsSink(parameters, name, context, fields_of(columns), kind, used)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        try:
            write_frame(sink, frame, columns, geometries)
        except SinkError as error:
            raise QgsProcessingException(self.writeFeatureError(sink, parameters, name)) from error
        del sink  # closes the file
        return str(destination)

    def prepare_output(
        self, destination: str, context: QgsProcessingContext, *, has_classes: bool, measure: str = ""
    ) -> None:
        """Have an output styled and its columns labelled when QGIS loads it, also that of a model."""
        provider = self.provider()
        if provider is not None and context.willLoadLayerOnCompletion(destination):
            prepared = provider.loaded_output(has_classes=has_classes, measure=measure)
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(prepared)


def table_name(layer: QgsVectorLayer) -> str:
    """Give the table of a layer that is called by the name of its file; "" for one with a name of its own."""
    uri = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    is_named_by_file = layer.name() == Path(str(uri.get("path", ""))).stem
    return str(uri.get("layerName") or "") if is_named_by_file else ""


def _field_names(value: object, layers: Sequence[QgsVectorLayer]) -> list[str]:
    """Give the names of fields in a text with commas between them, or in a list; a field's name may have a comma."""
    if isinstance(value, (list, tuple)):
        return [str(name).strip() for name in value if str(name).strip()]
    text = str(value).strip() if is_given(value) else ""
    if any(layer.fields().lookupField(text) >= 0 for layer in layers):
        return [text]
    return [name.strip() for name in re.split("[,;]", text) if name.strip()]


def _listed_fields(layer: QgsVectorLayer) -> str:
    return ", ".join(layer.fields().names()) or tr("none")


def is_given(value: object) -> bool:
    """Tell whether a value was given for an optional layer."""
    return value is not None and value != "" and value != NULL


def is_wanted(destination: object) -> bool:
    """Tell whether a value given for a sink asks for an output; a skipped one is None or empty."""
    if isinstance(destination, QgsProcessingOutputLayerDefinition):
        destination = destination.sink
    if isinstance(destination, QgsProperty):
        if destination.propertyType() != Qgis.PropertyType.Static:
            return True
        destination = destination.staticValue()
    return is_given(destination)


def thread_count() -> int:
    """Give the number of threads that the user's settings allow."""
    allowed = QgsApplication.maxThreads()
    return allowed if allowed > 0 else os.cpu_count() or 1


def push_notes(notes: Iterable[Note], feedback: QgsProcessingFeedback) -> None:
    """Write remarks to the log."""
    for note in notes:
        (feedback.pushWarning if note.is_warning else feedback.pushInfo)(note.text)


def _missing_text(missing: list[Missing]) -> str:
    return f"{describe(missing)} {instructions(missing)}"
