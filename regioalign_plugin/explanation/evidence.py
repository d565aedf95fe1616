"""The evidence of a finding as text: what was tested for each category, kept with the finding and read back later."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import astuple

from ..vocabulary import Verdict
from .categories import CategoryEvidence, Criterion

_MOST_CHARACTERS = 200_000
_VERDICTS = frozenset(verdict.value for verdict in Verdict)


def evidence_text(assessed: Iterable[CategoryEvidence]) -> str:
    """Write the evidence as a line of JSON, in the order given; "" where nothing was tested.

    It is a list of objects `{"category", "supported", "criteria"}`, a criterion being a list of its code, verdict,
    figure, limit, subject and upper limit. Whole numbers have no decimals, so that a program that reads them and writes
    them again does not change the text.
    """
    entries = [
        {"category": one.category, "supported": one.supported, "criteria": [_plain(item) for item in one.criteria]}
        for one in assessed
    ]
    return json.dumps(entries, ensure_ascii=False, separators=(",", ":")) if entries else ""


def _plain(item: Criterion) -> list[object]:
    return [int(value) if isinstance(value, float) and value.is_integer() else value for value in astuple(item)]


def same_evidence(text: str | None) -> str | None:
    """Write evidence as `evidence_text` does, whatever a program between made of the JSON; other text as it stands."""
    try:
        return evidence_text(read_evidence(text)) or text
    except ValueError:
        return text


def read_evidence(text: str | None) -> tuple[CategoryEvidence, ...]:
    """Read what `evidence_text` wrote; nothing for None and "".

    Raises `ValueError` for anything else: the text comes from a file that others can change.
    """
    if not text:
        return ()
    if len(text) > _MOST_CHARACTERS:
        raise ValueError("the evidence is too long")
    try:
        entries = json.loads(text)
        return tuple(_entry(entry) for entry in entries)
    except (RecursionError, TypeError, KeyError) as error:
        raise ValueError("this is no evidence") from error


def _entry(entry: dict[str, object]) -> CategoryEvidence:
    category, supported, criteria = entry["category"], entry["supported"], entry["criteria"]
    if not (isinstance(category, str) and isinstance(supported, bool) and isinstance(criteria, list)):
        raise TypeError("a value of another kind")
    return CategoryEvidence(category, supported, tuple(_criterion(*item) for item in criteria))


def _criterion(
    code: object, verdict: object, figure: object, limit: object, subject: object, upper_limit: object
) -> Criterion:
    if not isinstance(code, str) or verdict not in _VERDICTS or not (subject is None or isinstance(subject, str)):
        raise TypeError("a value of another kind")
    return Criterion(code, str(verdict), _number(figure), _number(limit), subject, _number(upper_limit))


def _number(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise TypeError("a value of another kind")
    return value
