"""Values that a parameter does not take, in words: QGIS itself only says that a value is incorrect."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from ..regioalign_plugin.translation import tr


def wrong_value(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """
    Say what is wrong with the first date or choice that QGIS does not take; "" where nothing is.

    Parameters
    ----------
    algorithm
        Whose parameters they are.
    parameters, context
        As Processing gave them.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(value, str) and value and not definition.checkValueIsAcceptable(value, context):
            text = _refusal(definition, value)
            if text:
                return text
    return ""


def choice_refusal(key: str, value: object, choices: Iterable[str]) -> str:
    """Say which words a parameter takes; `value` is none of them."""
    text = tr("Parameter {key}: “{value}” is not possible. Give one of {choices}.")
    return text.format(key=key, value=value, choices=", ".join(choices))


def date_refusal(key: str, value: object) -> str:
    """Say how a date is written; `value` is none."""
    text = tr("Parameter {key}: “{value}” is not a date. Write year, month and day, such as 2025-01-01.")
    return text.format(key=key, value=value)


def by_word(text: str, *, several: bool = False) -> str:
    """Add to the help of a choice how scripts give it."""
    if several:
        return f"{text} {tr('Scripts and qgis_process give the words, with commas between them, not their numbers.')}"
    return f"{text} {tr('Scripts and qgis_process give the word, not its number in the list.')}"


def _refusal(definition: QgsProcessingParameterDefinition, value: str) -> str:
    if isinstance(definition, QgsProcessingParameterDateTime):
        return date_refusal(definition.name(), value)
    if not isinstance(definition, QgsProcessingParameterEnum) or not definition.usesStaticStrings():
        return ""
    if definition.allowMultiple():
        text = tr("Parameter {key}: “{value}” is not possible. Give some of {choices}, with commas between them.")
        return text.format(key=definition.name(), value=value, choices=", ".join(definition.options()))
    return choice_refusal(definition.name(), value, definition.options())
