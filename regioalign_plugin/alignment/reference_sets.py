"""Reference sets: tables of municipalities and their regions, dated, and fingerprints of what a set says."""

from __future__ import annotations

import csv
import hashlib
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import shapely

from .arrays import Booleans, Geometries, Integers, Texts
from .layers import Regions

SHIPPED_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "reference_sets"
INDEX = "sets.csv"
SHORT = 12
GRID_M = 0.001
"""Coordinates in metres are rounded to this for a fingerprint."""
GRID_DEGREES = 1e-8
"""Coordinates in degrees are rounded to this, about a millimetre."""

# Grid lines are shifted by a third, so that coordinates with few decimals never lie half-way between two of them, where
# the last bit of a number would decide to which they go.
_SHIFT = 1.0 / 3.0


class ReferenceSetError(ValueError):
    """A reference set that cannot be used; each kind holds the facts, the adapters put them in words."""


class NoSuchSetError(ReferenceSetError):
    """A set that does not ship, and the ids of those that do."""

    def __init__(self, set_id: str, known: Sequence[str]) -> None:
        super().__init__(f"no reference set {set_id!r}; there are {', '.join(known)}")
        self.set_id = set_id
        self.known = tuple(known)


class IncompleteRowError(ReferenceSetError):
    """A row without the code of a municipality or of a region."""

    def __init__(self, where: str) -> None:
        super().__init__(f"{where}: the code of the municipality or of the region is missing")
        self.where = where


class TwoRegionsError(ReferenceSetError):
    """A municipality in two regions, by two rows."""

    def __init__(self, first: TableRow, second: TableRow) -> None:
        super().__init__(
            f"municipality {first.municipality_id} stands in region {first.region_id} ({first.where}) "
            f"and in region {second.region_id} ({second.where})"
        )
        self.first = first
        self.second = second


@dataclass(frozen=True)
class SetInfo:
    """
    A shipped set, as `sets.csv` lists it.

    Parameters
    ----------
    set_id, name
        Its id, a promise, and its name.
    valid_from, valid_to
        First and last day; None: no limit known.
    codes_on
        A day on which the codes of its municipalities were valid.
    is_example
        True for a set that shows a case and is no fact as a whole.
    source
        Where the table comes from.
    """

    set_id: str
    name: str
    valid_from: date | None
    valid_to: date | None
    codes_on: date | None
    is_example: bool
    source: str


@dataclass(frozen=True)
class ReferenceTable:
    """
    Which municipality belongs to which region; a municipality occurs once.

    Parameters
    ----------
    name
        Name of the set.
    municipality_ids, municipality_names
        One per municipality; a name is "" where it is not known.
    region_of
        Row of its region, per municipality.
    region_ids, region_names, delimited
        One per region, in the order of their ids.
    valid_from, valid_to
        First and last day; None: no limit known.
    """

    name: str
    municipality_ids: Texts
    municipality_names: Texts
    region_of: Integers
    region_ids: Texts
    region_names: Texts
    delimited: Booleans
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def region_by_municipality(self) -> dict[str, int]:
        """Row of the region by code of the municipality."""
        return {str(code): int(row) for code, row in zip(self.municipality_ids, self.region_of)}

    def members(self, region: int) -> list[str]:
        """Give the codes of the municipalities of a region, sorted."""
        return sorted(self.municipality_ids[self.region_of == region].tolist())


@dataclass(frozen=True)
class TableRow:
    """
    A row of a table of municipalities and regions.

    Parameters
    ----------
    municipality_id, municipality_name, region_id, region_name
        Texts; "" where unknown, but for the ids.
    delimited
        False where the region is not yet delimited.
    where
        What to call the row in a message.
    """

    municipality_id: str
    municipality_name: str
    region_id: str
    region_name: str
    delimited: bool
    where: str


def shipped_sets(folder: Path = SHIPPED_FOLDER) -> dict[str, SetInfo]:
    """
    List the sets that ship, by id, oldest first.

    Parameters
    ----------
    folder
        Where `sets.csv` is.
    """
    sets = [_set_info(row) for row in _read(folder / INDEX)]
    return {info.set_id: info for info in sorted(sets, key=lambda info: info.valid_from or date.min)}


def load_shipped_set(set_id: str, folder: Path = SHIPPED_FOLDER) -> ReferenceTable:
    """
    Read the table of a shipped set.

    Parameters
    ----------
    set_id
        One of `shipped_sets`.
    folder
        Where the tables are.

    Raises
    ------
    NoSuchSetError
        Where there is no such set.
    """
    known = shipped_sets(folder)
    if set_id not in known:
        raise NoSuchSetError(set_id, list(known))
    info = known[set_id]
    rows = [
        TableRow(
            row["municipality_id"],
            row["municipality_name"],
            row["region_id"],
            row["region_name"],
            row["delimited"] == "true",
            f"{set_id}.csv, line {line}",
        )
        for line, row in enumerate(_read(folder / f"{set_id}.csv"), start=2)
    ]
    return make_table(rows, name=info.name, valid_from=info.valid_from, valid_to=info.valid_to)


def make_table(
    rows: Iterable[TableRow], *, name: str, valid_from: date | None = None, valid_to: date | None = None
) -> ReferenceTable:
    """
    Make a table of rows of any order.

    Parameters
    ----------
    rows
        One per municipality; the same row twice is one.
    name, valid_from, valid_to
        Of the set.

    Returns
    -------
    The table, municipalities and regions sorted by id. A region is delimited where all its rows say so, and has the
    first name that is not "", else its id.

    Raises
    ------
    IncompleteRowError
        Where an id is missing.
    TwoRegionsError
        Where a municipality stands in two regions.
    """
    by_code: dict[str, TableRow] = {}
    for row in rows:
        if not row.municipality_id or not row.region_id:
            raise IncompleteRowError(row.where)
        earlier = by_code.setdefault(row.municipality_id, row)
        if earlier.region_id != row.region_id:
            raise TwoRegionsError(earlier, row)
    kept = [by_code[code] for code in sorted(by_code)]
    region_ids = sorted({row.region_id for row in kept})
    number = {region_id: row for row, region_id in enumerate(region_ids)}
    names = {row.region_id: row.region_name for row in reversed(kept) if row.region_name}
    undecided = {row.region_id for row in kept if not row.delimited}
    return ReferenceTable(
        name=name,
        municipality_ids=_texts([row.municipality_id for row in kept]),
        municipality_names=_texts([row.municipality_name for row in kept]),
        region_of=np.array([number[row.region_id] for row in kept], dtype=np.int64),
        region_ids=_texts(region_ids),
        region_names=_texts([names.get(region_id, region_id) for region_id in region_ids]),
        delimited=np.array([region_id not in undecided for region_id in region_ids], dtype=bool),
        valid_from=valid_from,
        valid_to=valid_to,
    )


def fingerprint(regions: Regions, *, grid: float = GRID_M) -> str:
    """
    Give the fingerprint of a reference set of polygons: what it says, not how it is stored.

    It is the SHA-256 of the regions sorted by id: of each its id, whether it is delimited, and the set of the edges
    of its border, both ends rounded to `grid`, sorted. So it does not depend on the order of features, parts and rings,
    on where a ring starts or which way it runs, on Z, on names, on other columns, or on the file format as long as that
    keeps coordinates to well below `grid`. It changes when a municipality moves, a border is redrawn, a region gets
    another id or is delimited. A change of CRS or added vertices change it too: they make other borders.

    Parameters
    ----------
    regions
        The regions, ids unique. Take coordinates as the layer has them, not transformed.
    grid
        In units of the coordinates: `GRID_M` for metres, `GRID_DEGREES` for degrees.

    Returns
    -------
    64 hexadecimal digits.
    """
    digest = hashlib.sha256(b"regions 1\n")
    for row in _sorted_rows(regions.ids):
        digest.update(_region_bytes(str(regions.ids[row]), bool(regions.delimited[row])))
        edges = _border_edges(regions.geometries[row], grid)
        digest.update(struct.pack("<q", len(edges)))
        digest.update(edges.astype("<i8").tobytes())
    return digest.hexdigest()


def member_fingerprint(table: ReferenceTable) -> str:
    """
    Give the fingerprint of a reference set that is a table: ids of regions, whether delimited, codes of members.

    It is another one than that of polygons made with the table, since borders of municipalities are not in it.

    Parameters
    ----------
    table
        The table.
    """
    digest = hashlib.sha256(b"members 1\n")
    for row in _sorted_rows(table.region_ids):
        digest.update(_region_bytes(str(table.region_ids[row]), bool(table.delimited[row])))
        members = table.members(row)
        digest.update(struct.pack("<q", len(members)))
        for code in members:
            digest.update(_text_bytes(code))
    return digest.hexdigest()


def short_fingerprint(full: str) -> str:
    """Give the first digits of a fingerprint, to show: enough to tell apart all sets that anybody has."""
    return full[:SHORT]


def _sorted_rows(ids: Texts) -> list[int]:
    return sorted(range(len(ids)), key=lambda row: str(ids[row]))


def _text_bytes(text: str) -> bytes:
    """Write a text with its length, so that no two lists of texts give the same bytes."""
    data = text.encode("utf-8")
    return struct.pack("<q", len(data)) + data


def _region_bytes(region_id: str, delimited: bool) -> bytes:
    return _text_bytes(region_id) + (b"\x01" if delimited else b"\x00")


def _border_edges(geometry: shapely.Geometry | None, grid: float) -> Integers:
    """Edges of all rings as rows x, y, x, y of grid numbers, lower end first, sorted.

    Edges without length after rounding are left out, and so are pairs of edges that fall upon each other: spikes.
    """
    rings = shapely.get_rings(_parts(geometry))
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    places = np.rint(coordinates / grid + _SHIFT).astype(np.int64)
    start, end = places[:-1], places[1:]
    same_ring = ring[:-1] == ring[1:]
    is_edge = same_ring & (start != end).any(axis=1)
    start, end = start[is_edge], end[is_edge]
    swapped = (end[:, 0] < start[:, 0]) | ((end[:, 0] == start[:, 0]) & (end[:, 1] < start[:, 1]))
    edges = np.where(swapped[:, None], np.hstack([end, start]), np.hstack([start, end]))
    unique, count = np.unique(edges, axis=0, return_counts=True)
    return unique[count % 2 == 1]


def _parts(geometry: shapely.Geometry | None) -> Geometries:
    return shapely.get_parts(np.array([geometry], dtype=object))


def _texts(values: Sequence[str]) -> Texts:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def _set_info(row: Mapping[str, str]) -> SetInfo:
    return SetInfo(
        set_id=row["set_id"],
        name=row["name"],
        valid_from=_date(row["valid_from"]),
        valid_to=_date(row["valid_to"]),
        codes_on=_date(row["codes_on"]),
        is_example=row["is_example"] == "true",
        source=row["source"],
    )


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
