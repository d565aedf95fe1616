"""The layers of an assessment as the alignment takes them: one entry per partnership, region and municipality."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..alignment.arrays import Floats
from ..alignment.layers import Geometries, Landscape, Municipalities, Regions, Territories, Texts
from ..alignment.member_text import split_members
from ..alignment.reference_sets import GRID_DEGREES, GRID_M, fingerprint
from ..translation import tr
from .crs import transform_geometries
from .errors import LayerError
from .grouping import Groups, any_of, dissolve, group_rows
from .notes import Note
from .reading import Rows
from .remarks import (
    differing_notes,
    dissolved_notes,
    left_out_notes,
    missing_territory_notes,
    moved_notes,
    refuse_double_ids,
    refuse_missing_ids,
    row_labels,
    without_id_notes,
)
from .repair import Repaired, fault_notes, repair_again, repair_rows
from .values import as_flag, as_objects, as_text, one_line


@dataclass(frozen=True)
class Plane:
    """
    The plane in which areas are measured.

    Parameters
    ----------
    crs
        Its CRS, see `crs.choose_crs`.
    context
        Which transformations the user prefers.
    threads
        How many threads check geometries.
    """

    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    threads: int = 2


@dataclass(frozen=True)
class TerritoryInput:
    """
    The territories, in the plane and as they came.

    Parameters
    ----------
    territories
        For the alignment.
    originals
        Geometry of each territory in the CRS of its layer, repaired and dissolved, for the output; None where
        there is none.
    invalid
        True where a geometry of the territory was not valid, whether it could be repaired or not.
    member_texts
        Entries of the list of members of each territory; None where the layer has no field for it.
    legal_forms, origins
        Text, "" where unknown.
    recognitions
        Number or name of a recognition, "" where there is none; None where the layer has no field for it.
    heavy_assets
        Whether each has heavy assets of its own; None where unknown.
    notes
        What to tell.
    """

    territories: Territories
    originals: list[QgsGeometry | None]
    invalid: NDArray[np.bool_]
    member_texts: list[list[str]] | None
    legal_forms: Texts
    origins: Texts
    recognitions: Texts | None
    heavy_assets: Texts
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class RegionInput:
    """The reference regions, the fingerprint of the set as its layer has it, and what to tell about them."""

    regions: Regions
    fingerprint: str
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class MunicipalityInput:
    """The municipalities and what to tell about them."""

    municipalities: Municipalities
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class LandscapeInput:
    """The landscape features and what to tell about them."""

    landscape: Landscape
    notes: tuple[Note, ...]


def territory_input(rows: Rows, plane: Plane) -> TerritoryInput:
    """
    Make the territories of a layer.

    Its fields are those for id, name, sector, members, legal form, origin, host, recognition and heavy assets, of which
    the last ones may be left out.

    Features with the same id are one partnership and are dissolved. Features without an id are left out with a
    warning: nobody could be asked about them. A territory without geometry stays, to be not assessable.

    Parameters
    ----------
    rows
        What was read; `rows.layer.fields` are those fields, in that order.
    plane
        Where areas are measured.

    Returns
    -------
    One entry per partnership, in the order of the layer.

    Raises
    ------
    LayerError
        Where no feature has an id, or what says whether there are heavy assets is neither yes nor no.
    """
    ids = _ids(rows)
    groups = group_rows(rows, ids)
    repaired = repair_rows(rows)
    local = dissolve(repaired.geometries, groups)
    flat, notes_of_plane = _into_plane(rows, local, plane)
    was_invalid = any_of(groups, [fault.row for fault in repaired.faults])
    notes = [
        *without_id_notes(rows, ids),
        *dissolved_notes(rows, groups, tr("partnerships")),
        *differing_notes(rows, groups),
        *fault_notes(rows, repaired.faults, row_labels(rows, ids)),
        *missing_territory_notes(rows, groups, flat),
        *notes_of_plane,
    ]
    fixed = was_invalid & ~shapely.is_missing(flat)
    return TerritoryInput(
        territories=Territories(
            ids=as_objects(groups.keys),
            names=_first_texts(rows.attributes[1], groups),
            sectors=_first_texts(_column(rows, 2), groups),
            geometries=flat,
            invalid_fixed=fixed,
            hosts=_first_texts(rows.attributes[6], groups) if _has_field(rows, 6) else None,
        ),
        originals=_originals(rows, groups, local, {fault.row for fault in repaired.faults}),
        invalid=was_invalid,
        member_texts=_member_texts(rows, groups) if _has_field(rows, 3) else None,
        legal_forms=_first_texts(_column(rows, 4), groups),
        origins=_first_texts(_column(rows, 5), groups),
        recognitions=_first_texts(rows.attributes[7], groups) if _has_field(rows, 7) else None,
        heavy_assets=_first_flags(rows, 8, groups),
        notes=tuple(notes),
    )


def _member_texts(rows: Rows, groups: Groups) -> list[list[str]]:
    """Entries of the lists of members; several features of one partnership add up their lists, equal ones once."""
    lists = []
    for members in groups.members:
        texts = dict.fromkeys(as_text(rows.attributes[3][row]) for row in members)
        lists.append([entry for text in texts for entry in split_members(text)])
    return lists


def region_input(rows: Rows, plane: Plane) -> RegionInput:
    """
    Make the reference regions of a layer with fields for id, name and "is delimited".

    Parameters
    ----------
    rows
        What was read; `rows.layer.fields` are those of id, name and delimited.
    plane
        Where areas are measured.

    Returns
    -------
    One entry per feature with a geometry, in the order of the layer; regions without one are told.

    Raises
    ------
    LayerError
        Where an id is missing or not unique, where "is delimited" is neither yes nor no, or where no region has
        a geometry.
    """
    ids = _ids(rows)
    refuse_missing_ids(rows, ids)
    refuse_double_ids(rows, ids)
    delimited = np.array([_delimited(rows, row) for row in range(len(rows))], dtype=bool)
    names = as_objects([one_line(as_text(name)) or ids[row] for row, name in enumerate(rows.attributes[1])])
    repaired = repair_rows(rows)
    flat, notes_of_plane = _into_plane(rows, repaired.geometries, plane)
    kept = ~shapely.is_missing(flat)
    if not kept.any():
        raise LayerError(
            tr("Layer “{layer}” ({role}): no feature has a geometry with an area. Choose another layer.").format(
                layer=rows.layer.name, role=rows.layer.role
            )
        )
    labels = row_labels(rows, ids)
    notes = [*fault_notes(rows, repaired.faults, labels), *left_out_notes(rows, kept, labels), *notes_of_plane]
    regions = Regions(ids=as_objects(ids)[kept], names=names[kept], geometries=flat[kept], delimited=delimited[kept])
    grid = GRID_DEGREES if rows.layer.crs.isGeographic() else GRID_M
    as_read = replace(regions, geometries=repaired.geometries[kept])
    return RegionInput(regions, fingerprint(as_read, grid=grid), tuple(notes))


def municipality_input(rows: Rows, plane: Plane) -> MunicipalityInput:
    """
    Make the municipalities of a layer with fields for id, name and weight.

    Features with the same id are dissolved; those without an id or a geometry are left out with a warning.

    Parameters
    ----------
    rows
        What was read; `rows.layer.fields` are those fields, in that order.
    plane
        Where areas are measured.

    Raises
    ------
    LayerError
        Where no feature has an id, or a weight is no number of 0 or more.
    """
    ids = _ids(rows)
    groups = group_rows(rows, ids)
    weights = _weights(rows, groups) if _has_field(rows, 2) else None
    repaired = repair_rows(rows)
    flat, notes_of_plane = _into_plane(rows, dissolve(repaired.geometries, groups), plane)
    kept = ~shapely.is_missing(flat)
    names = _first_texts(rows.attributes[1], groups)
    keys = as_objects(groups.keys)
    notes = [
        *without_id_notes(rows, ids),
        *dissolved_notes(rows, groups, tr("municipalities")),
        *fault_notes(rows, repaired.faults, row_labels(rows, ids)),
        *left_out_notes(rows, kept, groups.keys),
        *notes_of_plane,
    ]
    names = np.where(names == "", keys, names)
    return MunicipalityInput(
        Municipalities(
            ids=keys[kept],
            names=names[kept],
            geometries=flat[kept],
            weights=None if weights is None else weights[kept],
        ),
        tuple(notes),
    )


def _weights(rows: Rows, groups: Groups) -> Floats:
    """Weight of each municipality, summed over its features."""
    return np.array([sum(_weight(rows, int(row)) for row in members) for members in groups.members], dtype=np.float64)


def _weight(rows: Rows, row: int) -> float:
    text = as_text(rows.attributes[2][row])
    try:
        weight = float(text) if text is not None else math.nan
    except ValueError:
        weight = math.nan
    if not (math.isfinite(weight) and weight >= 0):
        raise LayerError(
            tr(
                "Layer “{layer}” ({role}): field “{field}” holds “{value}” in feature {feature}, which is no number of "
                "0 or more. Correct it, or choose another field for the weight."
            ).format(
                layer=rows.layer.name,
                role=rows.layer.role,
                field=rows.layer.fields[2],
                value="NULL" if text is None else text,
                feature=rows.feature_ids[row],
            )
        )
    return weight


def landscape_input(rows: Rows, plane: Plane) -> LandscapeInput:
    """
    Make the landscape features of a layer with a field for the name.

    Features with the same name are one: a river basin that a layer holds in cells. Without a field, or where it
    is NULL, a feature stands alone under its number.

    Parameters
    ----------
    rows
        What was read; `rows.layer.fields` is that of the name.
    plane
        Where areas are measured.
    """
    names: list[str | None] = [
        one_line(as_text(value)) or tr("feature {feature}").format(feature=rows.feature_ids[row])
        for row, value in enumerate(rows.attributes[0])
    ]
    groups = group_rows(rows, names)
    repaired = repair_rows(rows)
    flat, notes_of_plane = _into_plane(rows, dissolve(repaired.geometries, groups), plane)
    kept = ~shapely.is_missing(flat)
    notes = [
        *dissolved_notes(rows, groups, tr("landscape features")),
        *fault_notes(rows, repaired.faults, [str(name) for name in names]),
        *left_out_notes(rows, kept, groups.keys),
        *notes_of_plane,
    ]
    names_kept = as_objects(groups.keys)[kept]
    layers = as_objects([rows.layer.name] * len(names_kept))
    return LandscapeInput(Landscape(names_kept, flat[kept], layers), tuple(notes))


def joined_landscape(inputs: Sequence[LandscapeInput]) -> LandscapeInput | None:
    """
    Put the features of several landscape layers beside each other; each knows its layer.

    Parameters
    ----------
    inputs
        What `landscape_input` made of each layer.

    Returns
    -------
    All of them in one, or None where there is none.
    """
    if not inputs:
        return None
    parts = [one.landscape for one in inputs]
    return LandscapeInput(
        Landscape(
            names=np.concatenate([part.names for part in parts]),
            geometries=np.concatenate([part.geometries for part in parts]),
            layers=np.concatenate([part.layers for part in parts if part.layers is not None]),
        ),
        tuple(note for one in inputs for note in one.notes),
    )


def _has_field(rows: Rows, place: int) -> bool:
    return len(rows.layer.fields) > place and bool(rows.layer.fields[place])


def _column(rows: Rows, place: int) -> list[Any]:
    """Values of a field that may not be there: then all are None."""
    return rows.attributes[place] if _has_field(rows, place) else [None] * len(rows)


def _ids(rows: Rows) -> list[str | None]:
    """Give the value of the first field of every row as text."""
    return [as_text(value) for value in rows.attributes[0]]


def _first_texts(values: list[Any], groups: Groups) -> Texts:
    """Give the first text of each group that is not NULL, "" where there is none."""
    return as_objects(
        [
            next((text for text in (one_line(as_text(values[row])) for row in members) if text), "")
            for members in groups.members
        ]
    )


def _first_flags(rows: Rows, place: int, groups: Groups) -> Texts:
    """Give the first yes or no of each group, None where there is none or no such field."""
    values = [_flag(rows, place, row) for row in range(len(rows))] if _has_field(rows, place) else [None] * len(rows)
    return as_objects(
        [next((values[row] for row in members if values[row] is not None), None) for members in groups.members]
    )


def _originals(rows: Rows, groups: Groups, local: Geometries, repaired: set[int]) -> list[QgsGeometry | None]:
    """Give the geometry of each group for the output: that of the layer where nothing was done to it."""
    result: list[QgsGeometry | None] = []
    for geometry, members in zip(local, groups.members):
        row = int(members[0])
        if geometry is None:
            result.append(None)
        elif len(members) == 1 and row not in repaired:
            result.append(rows.originals[row])
        else:
            made = QgsGeometry()
            made.fromWkb(shapely.to_wkb(geometry, output_dimension=2))
            result.append(made)
    return result


def _into_plane(rows: Rows, geometries: Geometries, plane: Plane) -> tuple[Geometries, list[Note]]:
    """Bring valid geometries of a layer into the plane, repairing what that makes invalid."""
    if rows.layer.crs == plane.crs:
        return geometries, []
    moved = transform_geometries(geometries, rows.layer.crs, plane.crs, plane.context, rows.layer.name)
    repaired: Repaired = repair_again(moved, plane.threads)
    return repaired.geometries, moved_notes(rows, repaired.faults)


def _delimited(rows: Rows, row: int) -> bool:
    return _flag(rows, 2, row) is not False


def _flag(rows: Rows, place: int, row: int) -> bool | None:
    """Read a value as yes or no; a text that is neither is refused with layer, field and feature."""
    try:
        return as_flag(rows.attributes[place][row])
    except ValueError as error:
        raise LayerError(
            tr(
                "Layer “{layer}” ({role}): field “{field}” holds “{value}” in feature {feature}, which is neither yes "
                "nor no. Use true or false, 1 or 0, yes or no."
            ).format(
                layer=rows.layer.name,
                role=rows.layer.role,
                field=rows.layer.fields[place],
                value=error,
                feature=rows.feature_ids[row],
            )
        ) from error
