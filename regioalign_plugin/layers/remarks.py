"""What an input says about its layer, in words: ids that are missing or double, features dissolved or left out."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ..alignment.layers import Geometries
from ..translation import tr
from .errors import LayerError
from .grouping import Groups
from .notes import Note, listed
from .reading import Rows
from .repair import Fault
from .values import as_text


def row_labels(rows: Rows, ids: list[str | None]) -> list[str]:
    """Call every row by its id, and one without an id so."""
    nothing = tr("no value in field “{field}”").format(field=rows.layer.fields[0])
    return [nothing if value is None else value for value in ids]


def refuse_missing_ids(rows: Rows, ids: list[str | None]) -> None:
    """Raise `LayerError` where a region has no id, naming the features."""
    missing = [str(rows.feature_ids[row]) for row, value in enumerate(ids) if value is None]
    if missing:
        raise LayerError(
            tr(
                "Layer “{layer}” ({role}): field “{field}” has no value in features {features}. Every region needs an "
                "id: fill it in, or leave these features out with a filter."
            ).format(layer=rows.layer.name, role=rows.layer.role, field=rows.layer.fields[0], features=listed(missing))
        )


def refuse_double_ids(rows: Rows, ids: list[str | None]) -> None:
    """Raise `LayerError` where two regions have the same id, naming ids and features."""
    duplicated = pd.Series(ids, dtype=object).duplicated(keep=False).to_numpy()
    if not duplicated.any():
        return
    double = [f"{ids[row]} ({rows.feature_ids[row]})" for row in np.flatnonzero(duplicated)]
    raise LayerError(
        tr(
            "Layer “{layer}” ({role}): field “{field}” is not unique: {features}, with the number of the feature in "
            "brackets. Choose the field that holds the ids, or dissolve the layer on it with “Dissolve”."
        ).format(layer=rows.layer.name, role=rows.layer.role, field=rows.layer.fields[0], features=listed(double))
    )


def without_id_notes(rows: Rows, ids: list[str | None]) -> list[Note]:
    """Warn of features without an id, which are left out."""
    missing = [str(rows.feature_ids[row]) for row, value in enumerate(ids) if value is None]
    if not missing:
        return []
    text = tr(
        "Layer “{layer}” ({role}): field “{field}” has no value in features {features}; they are left out. Fill it in "
        "if they are to be used."
    )
    return [
        Note(
            text.format(
                layer=rows.layer.name,
                role=rows.layer.role,
                field=rows.layer.fields[0],
                features=listed(missing),
            )
        )
    ]


def dissolved_notes(rows: Rows, groups: Groups, things: str) -> list[Note]:
    """Tell which features were dissolved; `things` is what they have become, in the plural."""
    several = [key for key, members in zip(groups.keys, groups.members) if len(members) > 1]
    if not several:
        return []
    features = sum(len(members) for members in groups.members)
    text = tr(
        "Layer “{layer}” ({role}): {features} features with the same value in field “{field}” are dissolved into "
        "{count} {things}; several features: {keys}."
    )
    return [
        Note(
            text.format(
                layer=rows.layer.name,
                role=rows.layer.role,
                features=features,
                field=rows.layer.fields[0],
                count=len(groups.keys),
                things=things,
                keys=listed(several),
            ),
            is_warning=False,
        )
    ]


def differing_notes(rows: Rows, groups: Groups) -> list[Note]:
    """Warn where features of one partnership have different names or sectors; the first counts."""
    notes = []
    for column, field in zip(rows.attributes[1:3], rows.layer.fields[1:3]):
        keys = [
            key
            for key, members in zip(groups.keys, groups.members)
            if len(members) > 1 and len({as_text(column[row]) for row in members} - {None}) > 1
        ]
        if keys:
            text = tr("Layer “{layer}”: field “{field}” differs within one id, the first value is used: {keys}.")
            notes.append(Note(text.format(layer=rows.layer.name, field=field, keys=listed(keys))))
    return notes


def missing_territory_notes(rows: Rows, groups: Groups, geometries: Geometries) -> list[Note]:
    """Warn of territories without geometry, which cannot be assessed."""
    missing = [
        f"{groups.keys[key]} ({rows.feature_ids[groups.first[key]]})"
        for key in np.flatnonzero(shapely.is_missing(geometries))
    ]
    if not missing:
        return []
    text = tr(
        "Layer “{layer}” ({role}): there is no geometry with an area, so no assessment, for {features}, with the "
        "number of the feature in brackets. Draw these territories, or remove them from the layer."
    )
    return [Note(text.format(layer=rows.layer.name, role=rows.layer.role, features=listed(missing)))]


def left_out_notes(rows: Rows, kept: NDArray[np.bool_], labels: list[str]) -> list[Note]:
    """Warn of features without geometry, which are left out; `kept` and `labels` have one entry each."""
    if kept.all():
        return []
    missing = [labels[row] for row in np.flatnonzero(~kept)]
    text = tr(
        "Layer “{layer}” ({role}): there is no geometry with an area for {features}, which is left out. Draw it if it "
        "is to be used."
    )
    return [Note(text.format(layer=rows.layer.name, role=rows.layer.role, features=listed(missing)))]


def moved_notes(rows: Rows, faults: tuple[Fault, ...]) -> list[Note]:
    """Tell how many geometries had to be repaired after a change of coordinates."""
    if not faults:
        return []
    text = tr("Layer “{layer}”: geometries made invalid by the change of coordinates, and repaired: {count}.")
    return [Note(text.format(layer=rows.layer.name, count=len(faults)), is_warning=False)]
