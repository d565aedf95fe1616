"""Features with the same key as one: partnerships, municipalities and landscape features in several features."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ..alignment.layers import Geometries
from ..translation import tr
from .errors import LayerError
from .reading import Rows
from .values import as_objects


@dataclass(frozen=True)
class Groups:
    """
    Features with the same key, as one; one entry per key, in the order of first appearance.

    Parameters
    ----------
    keys
        The keys, as text.
    first
        Row of the first feature of each.
    members
        Rows of all features of each.
    """

    keys: list[str]
    first: NDArray[np.int64]
    members: list[NDArray[np.int64]]


def group_rows(rows: Rows, keys: list[str | None]) -> Groups:
    """Group rows by key, those without one left out."""
    codes, uniques = pd.factorize(as_objects(keys))
    if len(uniques) == 0:
        raise LayerError(
            tr(
                "Layer “{layer}” ({role}): no feature has a value in field “{field}”. Choose the field that holds the "
                "ids, or fill it in."
            ).format(layer=rows.layer.name, role=rows.layer.role, field=rows.layer.fields[0])
        )
    order = np.argsort(codes, kind="stable")
    order = order[np.searchsorted(codes[order], 0) :]
    starts = np.searchsorted(codes[order], np.arange(len(uniques)))
    members = np.split(order, starts[1:])
    return Groups(keys=list(uniques), first=order[starts], members=members)


def dissolve(geometries: Geometries, groups: Groups) -> Geometries:
    """Join the geometries of each group; `union_all` merges shared borders without slivers."""
    joined = geometries[groups.first]
    for key, members in enumerate(groups.members):
        if len(members) > 1:
            union = shapely.union_all(geometries[members])
            joined[key] = union if union.area > 0 else None
    return joined


def any_of(groups: Groups, rows: list[int]) -> NDArray[np.bool_]:
    """Tell for each group whether one of the rows is in it."""
    marked = set(rows)
    if not marked:
        return np.zeros(len(groups.keys), dtype=bool)
    return np.array([not marked.isdisjoint(members.tolist()) for members in groups.members], dtype=bool)
