"""Dates as parameters: optional or not, from the widget, a model, or text such as 2025-01-01."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDateTime,
)

from .layer_algorithm import is_given
from .parameter_words import date_refusal


def date_parameter(key: str, label: str, text: str, *, optional: bool = True) -> QgsProcessingParameterDateTime:
    """Make a parameter for a date; `text` is its help."""
    kind = Qgis.ProcessingDateTimeParameterDataType.Date
    parameter = QgsProcessingParameterDateTime(key, label, kind, optional=optional)
    parameter.setHelp(text)
    return parameter


def date_of(
    algorithm: QgsProcessingAlgorithm, key: str, parameters: dict[str, Any], context: QgsProcessingContext
) -> date | None:
    """
    Take a date from the parameters; None where it is not given.

    Parameters
    ----------
    algorithm
        Whose parameter it is.
    key
        Key of the parameter.
    parameters, context
        As Processing gave them.

    Raises
    ------
    QgsProcessingException
        Naming the key and the value that is no date.
    """
    value = parameters.get(key)
    if not is_given(value):
        return None
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if isinstance(value, str):
        return _from_text(key, value)
    found = algorithm.parameterAsDateTime(parameters, key, context).date()
    if not found.isValid():
        raise QgsProcessingException(date_refusal(key, value))
    return date(found.year(), found.month(), found.day())


def _from_text(key: str, text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError as error:
        raise QgsProcessingException(date_refusal(key, text)) from error
