"""A run: an assessment goes into the register, and the machine's transitions follow, in one transaction.

What does not change is not written: a finding that stays as it is from run to run is one row, and so is its geometry.
A run over an unchanged layer adds a row to `runs`, and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from ..explanation.categories import Criterion, needs_explaining
from ..explanation.growth import Size, growth_of, with_growth
from ..explanation.lifecycle import Case, Event, Ground, Snapshot, State, follow, is_same_ground, lapse
from ..explanation.rulesets import RuleSetError, parse_rule_set
from ..vocabulary import Category
from .analyses import (
    Target,
    area_of,
    drop_analyses,
    first_sizes,
    store_indicators,
    store_priorities,
    store_repairs,
)
from .cases import (
    FINDING_FIELDS,
    current_reference_set,
    finding_of,
    ids_of,
    ids_text,
    load_case,
    save_case,
)
from .errors import ImpossibleValue, RunRefused
from .file import Who, writing
from .geopackage import srs_id_of, to_blob
from .records import (
    SHARE_DIGITS,
    Change,
    ChangeKind,
    Difference,
    Dropped,
    Finding,
    Overlap,
    Piece,
    Region,
    RunInput,
    RunOutcome,
    Shape,
    Stored,
    day_text,
    differences,
    digest_of,
    snapshot_differences,
    stamp,
)

Report = Callable[[float], None]

_COUNTED = {
    State.RESOLVED: "resolved",
    State.STALE: "stale",
    State.EXPIRED: "expired",
    State.WITHDRAWN: "withdrawn",
}
_BATCH = 500


def apply_run(
    path: str | os.PathLike[str],
    run: RunInput,
    *,
    who: Who,
    at: datetime,
    today: date,
    progress: Report | None = None,
    wait_s: float = 10.0,
) -> RunOutcome:
    """Take an assessment into the register: all of it, or nothing.

    Parameters
    ----------
    run
        The assessment. No person's text is altered by it.
    who, at, today
        Who ran it, when (UTC), and the day by which dates lapse.
    progress
        Called with a share between 0 and 1; what it raises stops the run, and nothing is kept.

    Raises
    ------
    RunRefused
        If ids are blank or stand twice, or the content of the rule set is not that of the rule set.
    RegisterError
        What `writing` raises.
    """
    _refuse_bad_ids(path, run.findings)
    _refuse_other_rules(path, run)
    _refuse_strangers(path, run)
    with writing(path, who, wait_s=wait_s) as connection:
        return _Run(connection, run, who, at, today, progress or _unwatched).apply()


def apply_dates(
    path: str | os.PathLike[str], *, who: Who, at: datetime, today: date, wait_s: float = 10.0
) -> tuple[Change, ...]:
    """Let what has lapsed expire, without a run. Raises what `writing` raises."""
    with writing(path, who, wait_s=wait_s) as connection:
        changes: list[Change] = []
        rows = connection.execute(
            "SELECT partnership_id FROM explanations WHERE state IN (?, ?) AND comply_by IS NOT NULL AND comply_by < ?",
            (State.ACCEPTED.value, State.PLANNED.value, today.isoformat()),
        ).fetchall()
        for row in rows:
            changes += _lapsed(connection, load_case(connection, row["partnership_id"]), who, at, today)
        return tuple(changes)


def _lapsed(connection: sqlite3.Connection, before: Stored, who: Who, at: datetime, today: date) -> list[Change]:
    if before.case is None:
        return []
    case, events = lapse(before.case, at=at, today=today)
    if not events:
        return []
    events = tuple(replace(event, reference_set=before.reference_set) for event in events)
    save_case(connection, before, case, events, at=at, actor=who.name, keep=None)
    return _state_changes(before, events)


def _unwatched(_share: float) -> None:
    """Report to nobody."""


def _refuse_other_rules(path: str | os.PathLike[str], run: RunInput) -> None:
    """Refuse content that is not the rule set itself: all later steps would fail on it."""
    try:
        is_same = parse_rule_set(run.rule_set_content, run.rule_set.id).id == run.rule_set.id
    except RuleSetError as error:
        raise RunRefused(path, "rule_set", str(error)) from error
    if not is_same:
        raise RunRefused(path, "rule_set", run.rule_set.id)


def _refuse_bad_ids(path: str | os.PathLike[str], findings: Sequence[Finding]) -> None:
    seen: set[str] = set()
    for finding in findings:
        key = finding.partnership_id
        if not key.strip():
            raise RunRefused(Path(path), "blank_id", key)
        if key in seen:
            raise RunRefused(Path(path), "double_id", key)
        seen.add(key)


def _refuse_strangers(path: str | os.PathLike[str], run: RunInput) -> None:
    """Refuse an order or repairs of partnerships that the run has no finding of."""
    known = {finding.partnership_id for finding in run.findings}
    named = [one.partnership_id for one in run.priorities or ()] + [one.partnership_id for one in run.repairs or ()]
    for key in named:
        if key not in known:
            raise RunRefused(path, "stranger", key)


def _unanswered(was: Case | None, ground: Ground) -> tuple[Difference, ...]:
    """Tell what an explanation answers and is no longer so."""
    if was is None or was.answers is None or ground.snapshot is None:
        return ()
    return snapshot_differences(was.answers, ground.snapshot)


def _state_changes(before: Stored, events: Iterable[Event], unanswered: tuple[Difference, ...] = ()) -> list[Change]:
    return [
        Change(
            before.partnership_id,
            before.name,
            ChangeKind.STATE,
            from_state=None if event.from_state is None else str(event.from_state),
            to_state=str(event.to_state),
            detail=event.remark,
            differences=unanswered if event.to_state == State.STALE else (),
        )
        for event in events
    ]


@dataclass(frozen=True)
class _Known:
    """A current finding as it stands in the register: its row, its digests, its class."""

    fid: int
    attributes: str
    overlaps: str
    pieces: str
    cls: str

    @property
    def digest(self) -> str:
        return f"{self.attributes}:{self.overlaps}:{self.pieces}"


def _known(row: sqlite3.Row) -> _Known:
    try:
        attributes, overlaps, pieces = row["digest"].split(":")
    except (AttributeError, ValueError) as error:
        raise ImpossibleValue(f"{row['digest']!r} is no digest") from error
    return _Known(row["fid"], attributes, overlaps, pieces, row["class"])


@dataclass
class _Tally:
    """Counts and changes while a run goes on; `written` counts rows of findings."""

    written: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    absent: int = 0
    opened: int = 0
    reopened: int = 0
    to_state: dict[State, int] = field(default_factory=lambda: dict.fromkeys(_COUNTED, 0))
    changes: list[Change] = field(default_factory=list)
    grown: dict[str, str] = field(default_factory=dict)


class _Run:
    """A run while it is applied, inside one transaction."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        run: RunInput,
        who: Who,
        at: datetime,
        today: date,
        progress: Report,
    ) -> None:
        self.connection = connection
        self.run = run
        self.who = who
        self.at = at
        self.today = today
        self.progress = progress
        self.tally = _Tally()
        self.pieces = _by_partnership(run.pieces)
        self.closed: list[int] = []
        self.findings: dict[str, int] = {}
        self.first_sizes: dict[str, Size] = {}

    def apply(self) -> RunOutcome:
        """Do all of it, in an order in which every reference exists."""
        sha = self._store_rule_set()
        self.former = self._former_snapshots()
        self.fid, fingerprint_before = self._open_run(sha)
        self._store_partnerships()
        self._store_findings()
        self._store_shapes()
        if self.run.regions is not None:
            self._store_regions(self.run.regions)
        dropped = self._store_analyses(other_regions=fingerprint_before not in (None, self.run.fingerprint))
        if self.run.make_current:
            self._count_absences()
            self._follow_all()
        self._close_run()
        self.progress(1.0)
        return self._outcome(fingerprint_before, dropped)

    # --- run, rule set, reference set

    def _store_rule_set(self) -> str:
        content = self.run.rule_set_content
        sha = hashlib.sha256(content).hexdigest()
        self.connection.execute(
            "INSERT INTO rule_sets (rule_set, sha256, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
            (self.run.rule_set.id, sha, content.decode("utf-8-sig")),
        )
        return sha

    def _open_run(self, sha: str) -> tuple[int, str | None]:
        run, name = self.run, self.run.reference_set
        known = self.connection.execute(
            "SELECT fingerprint FROM reference_sets WHERE reference_set = ?", (name,)
        ).fetchone()
        if known is None:
            self.connection.execute(
                "INSERT INTO reference_sets (reference_set, fingerprint) VALUES (?, ?)", (name, run.fingerprint)
            )
        cursor = self.connection.execute(
            "INSERT INTO runs (started_at, actor, host, program, reference_set, reference_fingerprint, "
            "rule_set_sha256, parameters, note, made_current) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                stamp(self.at),
                self.who.name,
                self.who.host,
                self.who.program,
                name,
                run.fingerprint,
                sha,
                json.dumps(dict(run.parameters), ensure_ascii=False, sort_keys=True),
                run.note or None,
                int(run.make_current),
            ),
        )
        fid = int(cursor.lastrowid or 0)
        if known is None:
            self.connection.execute("UPDATE reference_sets SET first_run = ? WHERE reference_set = ?", (fid, name))
        elif known["fingerprint"] != run.fingerprint:
            self.connection.execute(
                "UPDATE reference_sets SET fingerprint = ? WHERE reference_set = ?", (run.fingerprint, name)
            )
        if run.make_current and current_reference_set(self.connection) != name:
            self.connection.execute("UPDATE register_info SET value = ? WHERE key = 'current_reference_set'", (name,))
        return fid, None if known is None else known["fingerprint"]

    def _close_run(self) -> None:
        tally = self.tally
        self.connection.execute(
            "UPDATE runs SET partnership_count = ?, finding_count = ?, opened_count = ?, resolved_count = ?, "
            "stale_count = ?, expired_count = ?, withdrawn_count = ?, reopened_count = ? WHERE fid = ?",
            (
                len(self.run.findings),
                tally.written,
                tally.opened,
                *(tally.to_state[state] for state in _COUNTED),
                tally.reopened,
                self.fid,
            ),
        )

    def _outcome(self, fingerprint_before: str | None, dropped: Dropped) -> RunOutcome:
        tally = self.tally
        return RunOutcome(
            run=self.fid,
            partnership_count=len(self.run.findings),
            new_count=tally.new,
            changed_count=tally.changed,
            unchanged_count=tally.unchanged,
            absent_count=tally.absent,
            opened_count=tally.opened,
            reopened_count=tally.reopened,
            resolved_count=tally.to_state[State.RESOLVED],
            stale_count=tally.to_state[State.STALE],
            expired_count=tally.to_state[State.EXPIRED],
            withdrawn_count=tally.to_state[State.WITHDRAWN],
            fingerprint_before=fingerprint_before,
            changes=tuple(tally.changes),
            grown=tally.grown,
            dropped=dropped,
        )

    # --- partnerships, findings, geometries

    def _store_partnerships(self) -> None:
        known = {
            row["partnership_id"]: (row["name"], row["sector"])
            for row in self.connection.execute("SELECT partnership_id, name, sector FROM partnerships")
        }
        added, renamed = [], []
        for finding in self.run.findings:
            key, words = finding.partnership_id, (finding.name, finding.sector)
            if key not in known:
                added.append((key, *words, self.fid))
            elif known[key] != words and self.run.make_current:
                renamed.append((*words, key))
        self.connection.executemany(
            "INSERT INTO partnerships (partnership_id, name, sector, absent_runs, first_run) VALUES (?, ?, ?, 0, ?)",
            added,
        )
        self.connection.executemany("UPDATE partnerships SET name = ?, sector = ? WHERE partnership_id = ?", renamed)

    def _store_findings(self) -> None:
        known = self._known_findings()
        if any(one.code == Category.SCALE_DRIVEN.value for one in self.run.rule_set.categories):
            self.first_sizes = first_sizes(self.connection, self.run.reference_set)
        count = max(len(self.run.findings), 1)
        for row, finding in enumerate(self.run.findings):
            if row % _BATCH == 0:
                self.progress(0.1 + 0.4 * row / count)
            self._store_finding(finding, known.pop(finding.partnership_id, None))
        names = dict(self.connection.execute("SELECT partnership_id, name FROM partnerships").fetchall())
        for key, gone in known.items():
            self._close_finding(gone)
            self._note(key, names.get(key), ChangeKind.FINDING_GONE, gone.cls, None)
        self.tally.absent = len(known)

    def _former_snapshots(self) -> dict[str, Snapshot]:
        """Give what was found on the set that counts until now, where that is another one."""
        former = current_reference_set(self.connection)
        if former == self.run.reference_set:
            return {}
        rows = self.connection.execute(
            "SELECT partnership_id, class, region_ids, main_share FROM findings "
            "WHERE reference_set = ? AND until_run IS NULL",
            (former,),
        )
        return {
            row["partnership_id"]: Snapshot(row["class"], ids_of(row["region_ids"]), row["main_share"], former)
            for row in rows
        }

    def _known_findings(self) -> dict[str, _Known]:
        rows = self.connection.execute(
            "SELECT partnership_id, fid, digest, class FROM findings WHERE reference_set = ? AND until_run IS NULL",
            (self.run.reference_set,),
        )
        return {row["partnership_id"]: _known(row) for row in rows}

    def _store_finding(self, given: Finding, known: _Known | None) -> None:
        growth = self._growth(given)
        finding = replace(given, criteria=with_growth(given.criteria, growth))
        attributes = _attribute_digest(finding)
        if known is not None and known.attributes == attributes:
            self.findings[finding.partnership_id] = known.fid
            self._refresh_finding(finding, known)
            return
        if known is not None:
            self._close_finding(known)
            self._tell_changed(finding, known.cls, self._differences(finding, known), growth)
        else:
            self._tell_first(finding)
        self.tally.written += 1
        fid = self.findings[finding.partnership_id] = self._insert_finding(finding, attributes)
        self._insert_overlaps(fid, finding.overlaps)
        self._insert_pieces(fid, finding.partnership_id)

    def _growth(self, finding: Finding) -> tuple[Criterion, ...]:
        """Tell what a territory that must explain itself grew in since its first run on this reference set."""
        before = self.first_sizes.get(finding.partnership_id)
        if before is None or not needs_explaining(finding.cls, self.run.rule_set):
            return ()
        now = Size(finding.member_count, area_of(finding.overlaps))
        growth = growth_of(before, now, self.run.rule_set.parameters.eps)
        if growth:
            self.tally.grown[finding.partnership_id] = finding.name or finding.partnership_id
        return growth

    def _tell_first(self, finding: Finding) -> None:
        """Count the first finding on this reference set: against that on the set that counted before, if any."""
        former = self.former.get(finding.partnership_id)
        now = finding.snapshot(self.run.reference_set)
        if former is None:
            self.tally.new += 1
            self._note(finding.partnership_id, finding.name, ChangeKind.FINDING_NEW, None, finding.cls)
        elif is_same_ground(former, now, self.run.rule_set.parameters.eps):
            self.tally.unchanged += 1
        else:
            self._tell_changed(finding, former.cls, snapshot_differences(former, now))

    def _tell_changed(
        self,
        finding: Finding,
        class_before: str,
        found: tuple[Difference, ...],
        growth: tuple[Criterion, ...] = (),
    ) -> None:
        self.tally.changed += 1
        kind = ChangeKind.FINDING_CHANGED
        self._note(finding.partnership_id, finding.name, kind, class_before, finding.cls, found, growth)

    def _differences(self, finding: Finding, known: _Known) -> tuple[Difference, ...]:
        row = self.connection.execute("SELECT * FROM findings WHERE fid = ?", (known.fid,)).fetchone()
        return differences(finding_of(row), finding)

    def _refresh_finding(self, finding: Finding, known: _Known) -> None:
        """Bring overlaps and pieces of a finding up to date that is itself the same as before."""
        overlaps = _overlap_digest(finding.overlaps) if self.run.has_overlaps else known.overlaps
        pieces = _piece_digest(self.pieces.get(finding.partnership_id, ())) if self.pieces is not None else known.pieces
        self.tally.unchanged += 1
        if overlaps != known.overlaps:
            self.connection.execute("DELETE FROM overlaps WHERE finding = ?", (known.fid,))
            self._insert_overlaps(known.fid, finding.overlaps)
        if pieces != known.pieces:
            self.connection.execute("DELETE FROM pieces WHERE finding = ?", (known.fid,))
            self._insert_pieces(known.fid, finding.partnership_id)
        renewed = replace(known, overlaps=overlaps, pieces=pieces)
        if renewed != known:
            self.connection.execute(
                "UPDATE findings SET digest = ?, region_ids = CASE WHEN ? THEN ? ELSE region_ids END WHERE fid = ?",
                (renewed.digest, overlaps != known.overlaps, ids_text(finding.region_ids), known.fid),
            )

    def _close_finding(self, known: _Known) -> None:
        self.closed.append(known.fid)
        self.connection.execute("DELETE FROM pieces WHERE finding = ?", (known.fid,))
        self.connection.execute("UPDATE findings SET until_run = ? WHERE fid = ?", (self.fid, known.fid))

    def _insert_finding(self, finding: Finding, attributes: str) -> int:
        pieces = () if self.pieces is None else self.pieces.get(finding.partnership_id, ())
        digest = f"{attributes}:{_overlap_digest(finding.overlaps)}:{_piece_digest(pieces)}"
        cursor = self.connection.execute(
            _INSERT_FINDING,
            (
                self.run.reference_set,
                self.fid,
                ids_text(finding.region_ids),
                digest,
                *_finding_values(finding),
            ),
        )
        return int(cursor.lastrowid or 0)

    def _insert_overlaps(self, fid: int, overlaps: Iterable[Overlap]) -> None:
        self.connection.executemany(
            "INSERT INTO overlaps (finding, region_id, region_name, area_m2, share, cover, significant, whole, "
            "is_main) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    fid,
                    one.region_id,
                    one.region_name,
                    one.area_m2,
                    one.share,
                    one.cover,
                    int(one.significant),
                    int(one.whole),
                    int(one.is_main),
                )
                for one in overlaps
            ],
        )

    def _insert_pieces(self, fid: int, partnership_id: str) -> None:
        if self.pieces is None:
            return
        srs_id = srs_id_of(self.connection, "pieces")
        self.connection.executemany(
            "INSERT INTO pieces (geom, finding, partnership_id, region_id, area_m2, share) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (_blob(one.shape, srs_id), fid, one.partnership_id, one.region_id, one.area_m2, one.share)
                for one in self.pieces.get(partnership_id, ())
            ],
        )

    def _store_shapes(self) -> None:
        """Store territories that are new or changed; a partnership that lost its geometry loses it here too."""
        known = dict(self.connection.execute("SELECT partnership_id, digest FROM territories").fetchall())
        srs_id = srs_id_of(self.connection, "territories")
        count = max(len(self.run.findings), 1)
        for row, finding in enumerate(self.run.findings):
            if row % _BATCH == 0:
                self.progress(0.5 + 0.3 * row / count)
            key = finding.partnership_id
            shape = self.run.shapes.get(key)
            if not self.run.make_current and key in known:
                continue  # the map shows what counts
            if shape is None:
                if key in known:
                    self.connection.execute("DELETE FROM territories WHERE partnership_id = ?", (key,))
                continue
            digest = shape.digest
            if key not in known:
                self.connection.execute(
                    "INSERT INTO territories (geom, partnership_id, digest) VALUES (?, ?, ?)",
                    (_blob(shape, srs_id), key, digest),
                )
            elif known[key] != digest:
                self.connection.execute(
                    "UPDATE territories SET geom = ?, digest = ? WHERE partnership_id = ?",
                    (_blob(shape, srs_id), digest, key),
                )

    def _store_regions(self, regions: Sequence[Region]) -> None:
        """Replace the regions of this reference set, unless they are the same."""
        name = self.run.reference_set
        srs_id = srs_id_of(self.connection, "regions")
        rows = [(_blob(one.shape, srs_id), name, one.region_id, one.region_name) for one in regions]
        known = self.connection.execute(
            "SELECT geom, reference_set, region_id, region_name FROM regions WHERE reference_set = ?", (name,)
        ).fetchall()
        if sorted(map(repr, map(tuple, known))) != sorted(map(repr, rows)):
            self.connection.execute("DELETE FROM regions WHERE reference_set = ?", (name,))
            self.connection.executemany(
                "INSERT INTO regions (geom, reference_set, region_id, region_name) VALUES (?, ?, ?, ?)", rows
            )
        self.connection.execute(
            "UPDATE reference_sets SET region_count = ? WHERE reference_set = ? AND region_count IS NOT ?",
            (len(rows), name, len(rows)),
        )

    def _store_analyses(self, *, other_regions: bool) -> Dropped:
        """Store order, repairs and indicators, and tell what went with its finding and was not given anew."""
        run, target = self.run, Target(self.fid, self.run.reference_set, self.findings)
        dropped = drop_analyses(self.connection, self.closed)
        if run.priorities is not None:
            store_priorities(self.connection, run.priorities, target)
            dropped = replace(dropped, priorities=0)
        if run.repairs is not None:
            store_repairs(self.connection, run.repairs, target)
            dropped = replace(dropped, repairs=0)
        store_indicators(self.connection, run.indicators, target, other_regions=other_regions)
        return dropped

    def _note(
        self,
        key: str,
        name: str | None,
        kind: ChangeKind,
        before: str | None,
        after: str | None,
        found: tuple[Difference, ...] = (),
        growth: tuple[Criterion, ...] = (),
    ) -> None:
        change = Change(key, name, kind, class_before=before, class_after=after, differences=found, growth=growth)
        self.tally.changes.append(change)

    # --- the machine's transitions

    def _count_absences(self) -> None:
        present = {finding.partnership_id for finding in self.run.findings}
        rows = self.connection.execute("SELECT partnership_id, absent_runs FROM partnerships").fetchall()
        self.absent = {row["partnership_id"] for row in rows} - present
        self.connection.executemany(
            "UPDATE partnerships SET absent_runs = absent_runs + 1 WHERE partnership_id = ?",
            [(key,) for key in sorted(self.absent)],
        )
        self.connection.executemany(
            "UPDATE partnerships SET absent_runs = 0 WHERE partnership_id = ?",
            [(row["partnership_id"],) for row in rows if row["absent_runs"] and row["partnership_id"] in present],
        )

    def _follow_all(self) -> None:
        explained = {row[0] for row in self.connection.execute("SELECT partnership_id FROM explanations")}
        count = max(len(self.run.findings), 1)
        for row, finding in enumerate(self.run.findings):
            if row % _BATCH == 0:
                self.progress(0.8 + 0.2 * row / count)
            key = finding.partnership_id
            before = self._before(finding) if key not in explained else load_case(self.connection, key)
            ground = Ground(finding.snapshot(self.run.reference_set), finding.conforms, finding.deadline)
            self._follow(before, before.case, ground)
        for key in sorted(self.absent & explained):
            before = load_case(self.connection, key)
            # The absence of this run is counted in the register already; the life cycle counts it itself.
            case = None if before.case is None else replace(before.case, absent_runs=before.case.absent_runs - 1)
            self._follow(before, case, Ground(None, None, None))

    def _before(self, finding: Finding) -> Stored:
        """Give a partnership without explanation, without asking the register for what is known here."""
        return Stored(
            finding.partnership_id,
            finding.name,
            finding.sector,
            None,
            0,
            finding,
            self.run.reference_set,
            0.0,
            "",
            "",
            "",
        )

    def _follow(self, before: Stored, was: Case | None, ground: Ground) -> None:
        case, events = follow(was, ground, self.run.rule_set, at=self.at, today=self.today, run=self.fid)
        if case is None or not events:
            return
        events = tuple(replace(event, reference_set=self.run.reference_set, run=self.fid) for event in events)
        save_case(
            self.connection,
            before,
            case,
            events,
            at=self.at,
            actor=self.who.name,
            keep=None,
            rules=self.run.rule_set,
        )
        self.tally.changes += _state_changes(before, events, _unanswered(was, ground))
        last = State(events[-1].to_state)
        if was is None:
            self.tally.opened += 1
        elif last in self.tally.to_state:
            self.tally.to_state[last] += 1
        elif last is State.OPEN:
            self.tally.reopened += 1


def _by_partnership(pieces: Sequence[Piece] | None) -> dict[str, list[Piece]] | None:
    if pieces is None:
        return None
    found: dict[str, list[Piece]] = {}
    for piece in pieces:
        found.setdefault(piece.partnership_id, []).append(piece)
    return found


def _blob(shape: Shape, srs_id: int) -> bytes:
    return to_blob(shape.wkb, shape.bounds, srs_id)


_COLUMNS = ", ".join("class" if name == "cls" else name for name in FINDING_FIELDS)
_INSERT_FINDING = (
    f"INSERT INTO findings (reference_set, first_run, region_ids, digest, {_COLUMNS}) "  # noqa: S608  # our own columns
    f"VALUES (?, ?, ?, ?, {', '.join('?' for _ in FINDING_FIELDS)})"
)


def _finding_values(finding: Finding) -> tuple[object, ...]:
    values = (getattr(finding, name) for name in FINDING_FIELDS)
    return tuple(day_text(value) if isinstance(value, date) else _plain(value) for value in values)


def _plain(value: object) -> object:
    return int(value) if isinstance(value, bool) else value


_AREA_DIGITS = 3


def _attribute_digest(finding: Finding) -> str:
    """Fingerprint what a finding says, without geometry and overlaps."""
    values = (round(value, SHARE_DIGITS) if isinstance(value, float) else value for value in _finding_values(finding))
    return digest_of(repr(tuple(values)).encode("utf-8", "surrogatepass"))


def _overlap_digest(overlaps: Iterable[Overlap]) -> str:
    return digest_of(*(repr(_rounded(one)).encode("utf-8", "surrogatepass") for one in overlaps))


def _rounded(overlap: Overlap) -> Overlap:
    return replace(
        overlap,
        area_m2=None if overlap.area_m2 is None else round(overlap.area_m2, _AREA_DIGITS),
        share=None if overlap.share is None else round(overlap.share, SHARE_DIGITS),
        cover=None if overlap.cover is None else round(overlap.cover, SHARE_DIGITS),
    )


def _piece_digest(pieces: Iterable[Piece]) -> str:
    return digest_of(*(f"{one.region_id}|".encode("utf-8", "surrogatepass") + one.shape.wkb for one in pieces))
