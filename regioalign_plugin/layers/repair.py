"""Geometries that are not valid: what is wrong with them, where, and their repair."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry

from ..alignment.layers import Geometries
from ..translation import tr
from .notes import Note
from .reading import Rows, polygons_only

LISTED_FAULTS = 500
"""How many faults of one layer the log lists; tens of thousands would freeze its window."""

_PLACE = re.compile(r"\s*\[(?P<x>\S+) (?P<y>\S+)\]$")
_CHECK_CHUNKS = 16


@dataclass(frozen=True)
class Fault:
    """
    A geometry that was not valid.

    Parameters
    ----------
    row
        Its row in the arrays.
    reason
        What is wrong, in words.
    x, y
        Where, in the CRS of the layer; NaN where the place is unknown.
    is_lost
        True where nothing with an area could be made of it.
    """

    row: int
    reason: str
    x: float
    y: float
    is_lost: bool


@dataclass(frozen=True)
class Repaired:
    """
    Geometries after repair.

    Parameters
    ----------
    geometries
        Valid polygons and multipolygons with an area; None for all else.
    faults
        What was repaired, by row.
    """

    geometries: Geometries
    faults: tuple[Fault, ...]


def repair_rows(rows: Rows) -> Repaired:
    """
    Repair the geometries of a layer that are not valid, in the CRS of the layer.

    Uses the structure method of GEOS: the outer rings are joined and the holes taken out, so spikes go, nested
    shells become one, and a bow tie becomes two triangles. A geometry without area counts as none.

    Parameters
    ----------
    rows
        What was read from the layer.
    """
    geometries = rows.geometries.copy()
    faults = []
    for row in np.flatnonzero(~rows.valid):
        geometry, original = geometries[row], rows.originals[row]
        assert original is not None
        geometries[row] = repair(original)
        faults.append(_fault(int(row), geometry, geometries[row]))
    return Repaired(without_area_as_none(geometries), tuple(faults))


def repair_again(geometries: Geometries, threads: int = 2) -> Repaired:
    """
    Repair what a change of coordinates made invalid, such as a hole that now touches its shell.

    Parameters
    ----------
    geometries
        Polygons that were valid before; None passes.
    threads
        How many threads check.
    """
    geometries = geometries.copy()
    faults = []
    for row in np.flatnonzero(~are_valid(geometries, threads)):
        before = geometries[row]
        original = QgsGeometry()
        original.fromWkb(shapely.to_wkb(before, output_dimension=2))
        geometries[row] = repair(original)
        faults.append(_fault(int(row), before, geometries[row]))
    return Repaired(without_area_as_none(geometries), tuple(faults))


def are_valid(geometries: Geometries, threads: int = 2) -> NDArray[np.bool_]:
    """
    Check geometries on several threads; shapely releases the interpreter lock.

    Parameters
    ----------
    geometries
        Shapely geometries; None counts as valid.
    threads
        How many threads.
    """
    if len(geometries) == 0:
        return np.ones(0, dtype=bool)
    with ThreadPoolExecutor(threads) as pool:
        parts = list(pool.map(shapely.is_valid, np.array_split(geometries, min(_CHECK_CHUNKS, len(geometries)))))
    return np.concatenate(parts) | shapely.is_missing(geometries)


def repair(geometry: QgsGeometry) -> shapely.Geometry | None:
    """
    Make a polygon valid by the structure method.

    Parameters
    ----------
    geometry
        A polygon or multipolygon of QGIS, whose rings need not even be closed.

    Returns
    -------
    A valid polygon or multipolygon; None where nothing with an area remains.
    """
    made = polygons_only(geometry.makeValid(Qgis.MakeValidMethod.Structure, False))
    if made is None:
        return None
    parsed = shapely.from_wkb(made.asWkb().data())
    return parsed if parsed.is_valid else None


def without_area_as_none(geometries: Geometries) -> Geometries:
    """
    Put None where a geometry is empty or has no area.

    Parameters
    ----------
    geometries
        Shapely geometries or None; not changed.
    """
    return np.where(shapely.area(geometries) > 0, geometries, None)


def _fault(row: int, before: shapely.Geometry | None, after: shapely.Geometry | None) -> Fault:
    """Describe what was wrong with the geometry of a row; `before` is None where shapely could not read it."""
    if before is None:
        return Fault(row, tr("a ring is not closed or has too few points"), np.nan, np.nan, after is None)
    text = str(shapely.is_valid_reason(before))
    place = _PLACE.search(text)
    x, y = (float(place["x"]), float(place["y"])) if place else (np.nan, np.nan)
    return Fault(row, _reason(_PLACE.sub("", text)), x, y, after is None)


def _reason(text: str) -> str:
    """Translate what GEOS calls a fault."""
    reasons = {
        "Self-intersection": tr("a ring crosses itself, or another one"),
        "Ring Self-intersection": tr("a ring touches itself"),
        "Hole lies outside shell": tr("a hole lies outside its shell"),
        "Holes are nested": tr("a hole lies inside another hole"),
        "Nested holes": tr("a hole lies inside another hole"),
        "Nested shells": tr("a part lies inside another part"),
        "Duplicate Rings": tr("a ring occurs twice"),
        "Interior is disconnected": tr("holes cut the inside in two"),
        "Too few points in geometry component": tr("a ring has too few points"),
        "Invalid Coordinate": tr("a coordinate is not a number"),
    }
    return reasons.get(text, text)


def fault_notes(rows: Rows, faults: tuple[Fault, ...], labels: list[str]) -> list[Note]:
    """
    Put the repairs in words: one warning with their number, and a line for each.

    Parameters
    ----------
    rows
        The layer.
    faults
        What was repaired.
    labels
        What to call each row, such as its id.
    """
    if not faults:
        return []
    heading = tr(
        "Layer “{layer}” ({role}): geometries that were not valid and have been repaired for this run: {count}. "
        "Repair the layer itself with “Fix geometries” (method: structure)."
    ).format(layer=rows.layer.name, role=rows.layer.role, count=len(faults))
    lines = [Note(_fault_text(rows, fault, labels[fault.row])) for fault in faults[:LISTED_FAULTS]]
    if len(faults) > LISTED_FAULTS:
        rest = tr("  … and {count} more; “Check validity” lists them all.").format(count=len(faults) - LISTED_FAULTS)
        lines.append(Note(rest))
    return [Note(heading), *lines]


def _fault_text(rows: Rows, fault: Fault, label: str) -> str:
    known_place = tr("  {layer}, feature {feature} ({label}): {reason}, at {x:.2f}, {y:.2f}")
    text = tr("  {layer}, feature {feature} ({label}): {reason}") if np.isnan(fault.x) else known_place
    text = text.format(
        layer=rows.layer.name,
        feature=rows.feature_ids[fault.row],
        label=label,
        reason=fault.reason,
        x=fault.x,
        y=fault.y,
    )
    if not fault.is_lost:
        return text
    return tr("{fault}; no area is left").format(fault=text)
