"""What a report reads of a register: all but geometries at once, sheets and shapes a batch at a time.

A report of hundreds of sheets takes a while, and a transaction held that long would keep everybody from writing. So
each read is short, and is held to the stamp of the first one: a register that was changed since is refused, so that
no report tells of two states of affairs.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Union

from ..explanation.parts import Parts
from ..explanation.rulesets import RuleSet
from .attachments import Attachment, attachments_in
from .cases import current_reference_set, ids_of, load_case, parts_of, rule_set_in
from .errors import NoRunYet, UnknownPartnership
from .file import reading
from .geopackage import crs_of, from_blob
from .listing import (
    CaseRow,
    HistoryRow,
    RunRow,
    cases_in,
    history_in,
    indicators,
    priorities,
    priority_in,
    repairs_in,
    runs,
)
from .records import Bounds, Indicator, Priority, Repair, Stored

FilePath = Union[str, "os.PathLike[str]"]
Stamp = tuple[int, int, int]
"""Last run, last event and sum of versions: together they tell whether anything changed that a report shows."""


class ChangedMeanwhile(Exception):
    """The register is no longer the one that the report began with."""


@dataclass(frozen=True)
class PastFinding:
    """A finding of any time: it held from `first_run` up to, not including, `until_run`; None for one that holds."""

    partnership_id: str
    name: str
    reference_set: str
    first_run: int
    until_run: int | None
    cls: str
    conforms: bool | None
    regions: str
    region_ids: tuple[str, ...]

    def holds_at(self, run: int, reference_set: str) -> bool:
        """Tell whether it was the finding of its partnership right after a run."""
        is_then = self.first_run <= run and (self.until_run is None or self.until_run > run)
        return is_then and self.reference_set == reference_set


@dataclass(frozen=True)
class Move:
    """A change of state: who moved at which time (UTC, as it stands) from where to where."""

    partnership_id: str
    at: str
    action: str
    from_state: str
    to_state: str


@dataclass(frozen=True)
class RegionShape:
    """A region of the current reference set; its geometry as WKB."""

    region_id: str
    name: str
    wkb: bytes


@dataclass(frozen=True)
class PieceShape:
    """A piece of a territory outside its main region; `region_id` is "" outside all regions."""

    partnership_id: str
    region_id: str
    share: float | None
    wkb: bytes


@dataclass(frozen=True)
class Overview:
    """
    A register without its geometries, but for the regions.

    Parameters
    ----------
    reference_set, rule_set
        Those that count; "" and None before the first run.
    rows
        One per partnership, by id.
    runs
        Newest first.
    findings
        Of all times.
    moves
        All changes of state, in their order.
    parts
        The explanations that have a text, by partnership.
    region_ids
        Ids of the regions that count now, by partnership; absent where there is no finding.
    priorities
        The order of alignment, by rank.
    indicators
        Those that hold now.
    regions
        Of the current reference set.
    extent
        Bounds of all territories; None where there is none.
    is_geographic
        Whether coordinates are degrees.
    stamp
        Tells whether the register was changed since.
    """

    reference_set: str
    rule_set: RuleSet | None
    rows: tuple[CaseRow, ...]
    runs: tuple[RunRow, ...]
    findings: tuple[PastFinding, ...]
    moves: tuple[Move, ...]
    parts: Mapping[str, Parts]
    region_ids: Mapping[str, tuple[str, ...]]
    priorities: tuple[Priority, ...]
    indicators: tuple[Indicator, ...]
    regions: tuple[RegionShape, ...]
    extent: Bounds | None
    is_geographic: bool
    stamp: Stamp


@dataclass(frozen=True)
class CaseFile:
    """
    All about one partnership.

    Parameters
    ----------
    stored
        Finding and explanation.
    history, attachments
        Events oldest first; files and links that are attached.
    priority, repairs
        Its place in the order of alignment, and its minimal changes; None and empty where they are not known.
    territory, pieces
        Its geometry as WKB, None where it has none, and what lies outside its main region.
    """

    stored: Stored
    history: tuple[HistoryRow, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    priority: Priority | None = None
    repairs: tuple[Repair, ...] = ()
    territory: bytes | None = None
    pieces: tuple[PieceShape, ...] = ()

    @property
    def partnership_id(self) -> str:
        """Whose."""
        return self.stored.partnership_id


def read_overview(path: FilePath) -> Overview:
    """Read what a report begins with. Raises what `reading` raises, and `RuleSetError`."""
    told = runs(path)  # first: what a run brings between the reads is noticed by its number
    order, figures = priorities(path), indicators(path)
    with reading(path) as connection:
        stamp = _stamp(connection)
        if stamp[0] != (told[0].run if told else 0):
            raise ChangedMeanwhile
        reference_set = current_reference_set(connection)
        findings = tuple(_past_findings(connection))
        return Overview(
            reference_set=reference_set,
            rule_set=_rule_set(connection),
            rows=cases_in(connection),
            runs=told,
            findings=findings,
            moves=tuple(_moves(connection)),
            parts=dict(_parts(connection)),
            region_ids={
                one.partnership_id: one.region_ids
                for one in findings
                if one.until_run is None and one.reference_set == reference_set
            },
            priorities=order,
            indicators=figures,
            regions=regions_in(connection),
            extent=_extent(connection),
            is_geographic=crs_of(connection).wkt.startswith("GEOG"),
            stamp=stamp,
        )


def read_case_files(path: FilePath, ids: Iterable[str], stamp: Stamp | None = None) -> tuple[CaseFile, ...]:
    """Read all about some partnerships, in the order of their ids; ids that are unknown are left out.

    Raises `ChangedMeanwhile` where the register is no longer that of the stamp, and what `reading` raises.
    """
    with reading(path) as connection:
        _hold_to(connection, stamp)
        return tuple(_case_files(connection, ids))


def read_case_file(path: FilePath, partnership_id: str) -> tuple[CaseFile, tuple[RegionShape, ...], bool]:
    """Read all about one partnership, the regions, and whether coordinates are degrees. Raises what `reading` raises.

    Raises `UnknownPartnership` where there is none of that id.
    """
    with reading(path) as connection:
        found = tuple(_case_files(connection, (partnership_id,)))
        if not found:
            load_case(connection, partnership_id)
        return found[0], regions_in(connection), crs_of(connection).wkt.startswith("GEOG")


def read_territories(path: FilePath, ids: Iterable[str], stamp: Stamp) -> tuple[tuple[str, bytes], ...]:
    """Give the geometries of some partnerships by their ids, as WKB; those without one are left out."""
    with reading(path) as connection:
        _hold_to(connection, stamp)
        found = ((one, _territory(connection, one)) for one in ids)
        return tuple((one, wkb) for one, wkb in found if wkb is not None)


def read_pieces(path: FilePath, ids: Iterable[str], stamp: Stamp) -> tuple[PieceShape, ...]:
    """Give what lies outside the main region of some partnerships."""
    with reading(path) as connection:
        _hold_to(connection, stamp)
        reference_set = current_reference_set(connection)
        return tuple(piece for one in ids for piece in _pieces(connection, one, reference_set))


def read_covers(path: FilePath, ids: Iterable[str], stamp: Stamp) -> dict[str, float]:
    """Add up what some partnerships cover of each region: more than 1 is proof that they lie over each other."""
    wanted = frozenset(ids)
    covers: dict[str, float] = {}
    with reading(path) as connection:
        _hold_to(connection, stamp)
        rows = connection.execute(
            "SELECT f.partnership_id, o.region_id, o.cover FROM overlaps o JOIN findings f ON f.fid = o.finding "
            "WHERE f.reference_set = ? AND f.until_run IS NULL AND o.cover IS NOT NULL",
            (current_reference_set(connection),),
        )
        for row in rows:
            if row["partnership_id"] in wanted:
                covers[row["region_id"]] = covers.get(row["region_id"], 0.0) + row["cover"]
    return covers


def _hold_to(connection: sqlite3.Connection, stamp: Stamp | None) -> None:
    if stamp is not None and _stamp(connection) != stamp:
        raise ChangedMeanwhile


def _stamp(connection: sqlite3.Connection) -> Stamp:
    row = connection.execute(
        "SELECT (SELECT coalesce(max(fid), 0) FROM runs), (SELECT coalesce(max(fid), 0) FROM events), "
        "(SELECT coalesce(sum(version), 0) FROM explanations)"
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def _rule_set(connection: sqlite3.Connection) -> RuleSet | None:
    try:
        return rule_set_in(connection)
    except NoRunYet:
        return None


def _past_findings(connection: sqlite3.Connection) -> Iterator[PastFinding]:
    rows = connection.execute(
        "SELECT partnership_id, name, reference_set, first_run, until_run, class, conforms, regions, region_ids "
        "FROM findings ORDER BY fid"
    )
    for row in rows:
        conforms = None if row["conforms"] is None else bool(row["conforms"])
        yield PastFinding(
            row["partnership_id"],
            row["name"] or "",
            row["reference_set"],
            row["first_run"],
            row["until_run"],
            row["class"],
            conforms,
            row["regions"] or "",
            ids_of(row["region_ids"]),
        )


def _moves(connection: sqlite3.Connection) -> Iterator[Move]:
    rows = connection.execute("SELECT partnership_id, at, action, from_state, to_state FROM events ORDER BY at, fid")
    for row in rows:
        yield Move(row["partnership_id"], row["at"], row["action"], row["from_state"] or "", row["to_state"])


def _parts(connection: sqlite3.Connection) -> Iterator[tuple[str, Parts]]:
    for row in connection.execute("SELECT * FROM explanations"):
        parts = parts_of(row)
        if not parts.is_blank:
            yield row["partnership_id"], parts


def regions_in(connection: sqlite3.Connection) -> tuple[RegionShape, ...]:
    """Give the regions of the current reference set inside a transaction, by name."""
    rows = connection.execute(
        "SELECT region_id, region_name, geom FROM regions WHERE reference_set = ? ORDER BY region_name, region_id",
        (current_reference_set(connection),),
    )
    return tuple(
        RegionShape(row["region_id"], row["region_name"] or row["region_id"], wkb)
        for row in rows
        for wkb in _wkb(row["geom"])
    )


def _extent(connection: sqlite3.Connection) -> Bounds | None:
    row = connection.execute(
        "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'territories'"
    ).fetchone()
    if row is None or any(value is None for value in row):
        return None
    return float(row[0]), float(row[1]), float(row[2]), float(row[3])


def _case_files(connection: sqlite3.Connection, ids: Iterable[str]) -> Iterator[CaseFile]:
    for one in ids:
        try:
            stored = load_case(connection, one)
        except UnknownPartnership:
            continue
        yield CaseFile(
            stored,
            history_in(connection, one),
            attachments_in(connection, one),
            priority_in(connection, one),
            repairs_in(connection, one),
            _territory(connection, one),
            tuple(_pieces(connection, one, stored.reference_set)),
        )


def _territory(connection: sqlite3.Connection, partnership_id: str) -> bytes | None:
    row = connection.execute("SELECT geom FROM territories WHERE partnership_id = ?", (partnership_id,)).fetchone()
    return None if row is None else next(_wkb(row["geom"]), None)


def _pieces(connection: sqlite3.Connection, partnership_id: str, reference_set: str) -> Iterator[PieceShape]:
    rows = connection.execute(
        "SELECT p.region_id, p.share, p.geom FROM pieces p JOIN findings f ON f.fid = p.finding "
        "WHERE p.partnership_id = ? AND f.reference_set = ? AND f.until_run IS NULL ORDER BY p.fid",
        (partnership_id, reference_set),
    )
    for row in rows:
        for wkb in _wkb(row["geom"]):
            yield PieceShape(partnership_id, row["region_id"] or "", row["share"], wkb)


def _wkb(blob: bytes | None) -> Iterator[bytes]:
    """Give the geometry of a cell; nothing where it is empty or none: a map without it is better than no report."""
    if blob is None:
        return
    try:
        yield from_blob(blob)
    except ValueError:
        return
