"""Attribute values as the calculations take them: NULL as None, ids as text, yes and no as a bool."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QVariant

TRUE_WORDS = frozenset({"true", "t", "yes", "y", "1", "ja", "j", "oui", "o", "waar", "vrai"})
FALSE_WORDS = frozenset({"false", "f", "no", "n", "0", "nee", "neen", "non", "onwaar", "faux"})


def as_value(value: Any) -> Any:
    """
    Take an attribute out of its `QVariant`, NULL as None.

    Parameters
    ----------
    value
        What `QgsFeature.attribute` gives, of any type a field can have.
    """
    if isinstance(value, QVariant):
        return None if value.isNull() else value.value()
    return value


def as_text(value: Any) -> str | None:
    """
    Write an attribute as text, the same for the same id whatever the type of its field.

    Parameters
    ----------
    value
        An attribute of any type.

    Returns
    -------
    The text without blanks around it; a whole number without decimals, so 7 and 7.0 give "7" and "007" stays
    "007". A list or map, as which QGIS reads JSON in a GeoJSON file, gives its JSON. None for NULL, NaN, and text that
    is empty or blank.
    """
    value = as_value(value)
    if value is None or value != value:  # NaN alone differs from itself
        return None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (QDate, QDateTime)):
        return str(value.toString(Qt.DateFormat.ISODate)) or None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    return str(value).strip() or None


def as_flag(value: Any) -> bool | None:
    """
    Read an attribute as yes or no.

    Parameters
    ----------
    value
        A bool, a number (0 is no), or one of the words for yes and no in English, Dutch and French.

    Returns
    -------
    The answer; None for NULL.

    Raises
    ------
    ValueError
        For a text that is none of these words; its argument is the text.
    """
    value = as_value(value)
    if isinstance(value, (bool, int, float)) and value == value:  # not NaN
        return bool(value)
    text = as_text(value)
    if text is None:
        return None
    word = text.casefold()
    if word in TRUE_WORDS:
        return True
    if word in FALSE_WORDS:
        return False
    raise ValueError(text)


def one_line(text: str | None) -> str:
    """
    Give a text without line breaks, "" for None.

    Parameters
    ----------
    text
        A name, as a layer holds it.
    """
    return " ".join(text.split()) if text else ""


def as_objects(values: Sequence[object]) -> NDArray[np.object_]:
    """
    Make an array of objects, one per value.

    Parameters
    ----------
    values
        Texts or None.
    """
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array
