"""Codes of municipalities from one date to another by a table of mergers, and whose territory covers a part then."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property
from pathlib import Path

SHIPPED_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "municipalities"
SHIPPED_MERGERS = ("mergers_2019.csv", "mergers_2025.csv")
SHIPPED_CODES = "codes_belgium.csv"

_WEIGHT_TOLERANCE = 1e-6
_NOWHERE: Mapping[str, float] = {}


class Kind(str, Enum):
    """What happened to a code; stable, as it stands in data."""

    RECODED = "recoded"
    MERGED = "merged"
    GROWN = "grown"
    SPLIT = "split"


class FaultKind(Enum):
    """Why a table of mergers cannot be used."""

    MISSING = "a code or date is missing"
    REPEATED = "a row occurs twice"
    SPLIT = "one code becomes several, without weights"
    WEIGHT = "a weight is not between 0 and 1"
    WEIGHT_SUM = "the weights of a code do not add up to 1"
    CHAIN = "a code begins and ends on one date"
    ENDED = "a code changes after it ended"
    REVIVED = "a code is given again after it ended"


class CodeState(Enum):
    """Whether a code exists on a date."""

    VALID = "valid"
    ENDED = "ended"
    LATER = "later"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class MergerRow:
    """
    One row of a table: on a date, a municipality with code `old` became (part of) that with code `new`.

    Parameters
    ----------
    old, new
        The codes; the same for a municipality that keeps its code while others join it.
    day
        First day of the new state; None where the table has none, which is refused.
    weight
        Share (0–1) of the old municipality that goes to the new one, where it is divided; None: all of it.
    old_name, new_name
        Names, "" where unknown.
    where
        What to call the row in a message.
    """

    old: str
    new: str
    day: date | None
    weight: float | None = None
    old_name: str = ""
    new_name: str = ""
    where: str = ""


@dataclass(frozen=True)
class Fault:
    """
    What is wrong with a table.

    Parameters
    ----------
    kind
        Why it cannot be used.
    code
        The code that it is about.
    where
        The rows that it is about.
    """

    kind: FaultKind
    code: str
    where: tuple[str, ...]


class MergersError(ValueError):
    """A table of mergers that cannot be used: it contradicts itself, or would have us guess."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{fault.kind.value}: {fault.code} ({', '.join(fault.where)})" for fault in faults))
        self.faults = tuple(faults)


class BackwardsError(ValueError):
    """A wish for older codes: which of the merged municipalities is meant, nobody can tell from a table."""


@dataclass(frozen=True)
class CodeSpan:
    """Name of a municipality, and first and last day of its code; None: no limit known."""

    name: str
    valid_from: date | None
    valid_to: date | None

    def holds(self, day: date) -> bool:
        """Tell whether the code is valid on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class Mergers:
    """
    A table of mergers that has been found to be sound.

    Parameters
    ----------
    rows
        The rows in any order.

    Raises
    ------
    MergersError
        Where codes or dates are missing, a row occurs twice, a code is divided without weights that add up to 1, a code
        begins and ends on one date, or changes or is given again after it ended (so also a cycle).
    """

    def __init__(self, rows: Iterable[MergerRow]) -> None:
        self.rows = tuple(rows)
        faults = [*_row_faults(self.rows), *_split_faults(self.rows)]
        if not faults:
            faults = [*_chain_faults(self.rows), *_spans(self.rows, frozenset())[1]]
        if faults:
            raise MergersError(faults)

    @cached_property
    def names(self) -> dict[str, str]:
        """Name by code, where the table has one."""
        found = {row.old: row.old_name for row in self.rows if row.old_name}
        found.update({row.new: row.new_name for row in self.rows if row.new_name})
        return found

    def between(self, start: date, end: date, known: Collection[str] = ()) -> Recoding:
        """
        Compose all changes after `start` up to and on `end`.

        Parameters
        ----------
        start, end
            Days on which the codes before and after are valid.
        known
            Codes that exist at the start, as far as known: one of them that others join has grown, also where the table
            has no row for it.

        Raises
        ------
        BackwardsError
            Where the end is before the start.
        """
        if end < start:
            raise BackwardsError(f"{end} is before {start}")
        spans, _ = _spans(self.rows, frozenset(known))
        days: dict[date, dict[str, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))
        for row in self.rows:
            if row.day is not None and start < row.day <= end:
                days[row.day][row.old][row.new] = 1.0 if row.weight is None else row.weight
        touched = {code for step in days.values() for old, news in step.items() for code in (old, *news)}
        first = sorted(code for code in touched if _state(spans, code, start) is CodeState.VALID)
        shares = {code: {code: 1.0} for code in first}
        for day in sorted(days):
            shares = {code: _spread(share, days[day]) for code, share in shares.items()}
        return Recoding(start, end, shares, self.names, spans)


@dataclass(frozen=True)
class Recoding:
    """
    What becomes of codes between two dates.

    Parameters
    ----------
    start, end
        The dates.
    shares
        By code at the start the codes at the end, with the share of the old municipality in each. Codes that are not
        here stay what they are.
    names
        Name by code, where known.
    spans
        By code of the table when it begins and ends.
    """

    start: date
    end: date
    shares: Mapping[str, Mapping[str, float]]
    names: Mapping[str, str]
    spans: Mapping[str, CodeSpan]

    @cached_property
    def origins(self) -> dict[str, frozenset[str]]:
        """The codes at the start of which a code at the end is made, for codes that the table touches."""
        made: dict[str, set[str]] = defaultdict(set)
        for old, news in self.shares.items():
            for new in news:
                made[new].add(old)
        return {new: frozenset(olds) for new, olds in made.items()}

    def targets(self, code: str) -> Mapping[str, float]:
        """Give the codes at the end of a code at the start, with shares."""
        return self.shares.get(code, {code: 1.0})

    def kind(self, old: str, new: str) -> Kind | None:
        """Tell what happened to a code; None where nothing did."""
        if len(self.targets(old)) > 1:
            return Kind.SPLIT
        is_alone = len(self.origins.get(new, ())) <= 1
        if old == new:
            return None if is_alone else Kind.GROWN
        return Kind.RECODED if is_alone else Kind.MERGED

    def keeps_name(self, old: str, new: str) -> bool:
        """Tell whether the code changed while the name stayed."""
        return old != new and bool(self.names.get(old)) and self.names.get(old) == self.names.get(new)

    def state(self, code: str) -> CodeState:
        """Tell whether a code exists at the start, as far as the table tells: one it does not name is taken to."""
        return _state(self.spans, code, self.start)


@dataclass(frozen=True)
class Change:
    """A member whose code, or whose municipality, changed; `share` is that of the old municipality."""

    old: str
    new: str
    kind: Kind
    share: float


@dataclass(frozen=True)
class Part:
    """
    A municipality that a territory covers in part, since a member merged with municipalities that are no members.

    Parameters
    ----------
    new
        Its code.
    inside, missing
        Codes at the start of what is a member and of what is none, sorted.
    """

    new: str
    inside: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class UpdatedMembers:
    """
    The members of one partnership at another date.

    Parameters
    ----------
    codes
        New codes, each once, in the order in which they come up.
    shares
        For each the share of an old municipality that it holds, where that was divided; else 1.
    changes
        What changed, by member.
    parts
        Municipalities of which the territory now covers a part.
    unknown
        Members that do not exist at the start, kept as they are, and why.
    """

    codes: tuple[str, ...]
    shares: tuple[float, ...]
    changes: tuple[Change, ...]
    parts: tuple[Part, ...]
    unknown: tuple[tuple[str, CodeState], ...]

    @property
    def is_changed(self) -> bool:
        """Tell whether a code is another one than before."""
        return any(change.old != change.new for change in self.changes)


def update_members(
    members: Iterable[str], recoding: Recoding, codes: Mapping[str, CodeSpan] | None = None
) -> UpdatedMembers:
    """
    Bring the members of a partnership to another date.

    Parameters
    ----------
    members
        Codes at the start.
    recoding
        What becomes of codes.
    codes
        All codes that there are; None: what the table does not name is taken to exist.

    Returns
    -------
    The members. One that does not exist at the start stays as it is and is told: nothing is guessed.
    """
    olds = list(dict.fromkeys(members))
    unknown = [(code, state) for code, state in ((code, code_state(code, recoding, codes)) for code in olds)]
    wrong = {code for code, state in unknown if state is not CodeState.VALID}
    shares: dict[str, float] = {}
    changes = []
    for old in olds:
        targets: Mapping[str, float] = {old: 1.0} if old in wrong else recoding.targets(old)
        for new, share in targets.items():
            shares[new] = max(share, shares.get(new, 0.0))
            kind = None if old in wrong else recoding.kind(old, new)
            if kind is not None:
                changes.append(Change(old, new, kind, share))
    return UpdatedMembers(
        codes=tuple(shares),
        shares=tuple(shares.values()),
        changes=tuple(changes),
        parts=tuple(_parts({code for code in olds if code not in wrong}, shares, recoding)),
        unknown=tuple((code, state) for code, state in unknown if state is not CodeState.VALID),
    )


@dataclass(frozen=True)
class OtherDate:
    """
    Codes that a table does not know, but would know at another date.

    Parameters
    ----------
    older, newer
        Codes of before and after those of the table.
    days
        The days of the changes in between, sorted.
    """

    older: tuple[str, ...]
    newer: tuple[str, ...]
    days: tuple[date, ...]


def codes_of_another_date(codes: Collection[str], known: Collection[str], mergers: Mergers) -> OtherDate:
    """
    Find codes of another date among those that a table does not know.

    Parameters
    ----------
    codes
        Codes to look at; those that the table knows are passed over.
    known
        Codes of the table.
    mergers
        What became of codes.
    """
    strange = {code for code in codes if code not in known}
    older: dict[str, date] = {}
    newer: dict[str, date] = {}
    dated = sorted(((row.day, row.old, row.new) for row in mergers.rows if row.day), reverse=True)
    reaching = set(known)
    for day, old, new in dated:
        if new in reaching and old not in reaching:
            reaching.add(old)
            older[old] = day
    made = set(known)
    for day, old, new in reversed(dated):
        if old in made and new not in made:
            made.add(new)
            newer[new] = day
    found = {code: day for code, day in {**older, **newer}.items() if code in strange}
    return OtherDate(
        tuple(sorted(strange & older.keys())),
        tuple(sorted((strange & newer.keys()) - older.keys())),
        tuple(sorted(set(found.values()))),
    )


def code_state(code: str, recoding: Recoding, codes: Mapping[str, CodeSpan] | None) -> CodeState:
    """
    Tell whether a code exists at the start.

    Parameters
    ----------
    code
        The code.
    recoding
        With the start, and what the table tells of codes.
    codes
        All codes that there are; None: what the table does not name is taken to exist.
    """
    if codes is None:
        return recoding.state(code)
    if code not in codes:
        return CodeState.UNKNOWN if code not in recoding.spans else recoding.state(code)
    return _state(codes, code, recoding.start)


def load_mergers(folder: Path = SHIPPED_FOLDER) -> Mergers:
    """
    Read the mergers that ship.

    Parameters
    ----------
    folder
        Where the tables are.
    """
    return Mergers(
        MergerRow(
            row["old"],
            row["new"],
            date.fromisoformat(row["date"]),
            old_name=row["old_name"],
            new_name=row["new_name"],
            where=f"{name}, line {line}",
        )
        for name in SHIPPED_MERGERS
        for line, row in enumerate(_read(folder / name), start=2)
    )


def load_codes(folder: Path = SHIPPED_FOLDER) -> dict[str, CodeSpan]:
    """
    Read the codes of municipalities that ship.

    Parameters
    ----------
    folder
        Where the table is.
    """
    return {
        row["code"]: CodeSpan(row["name"], _date(row["valid_from"]), _date(row["valid_to"]))
        for row in _read(folder / SHIPPED_CODES)
    }


def _parts(members: set[str], news: Iterable[str], recoding: Recoding) -> Iterable[Part]:
    for new in news:
        made_of = recoding.origins.get(new, frozenset({new}))
        inside = made_of & members
        if inside and inside != made_of:
            yield Part(new, tuple(sorted(inside)), tuple(sorted(made_of - members)))


def _spread(share: Mapping[str, float], step: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Pass the shares of a municipality on by what happens on one day."""
    result: dict[str, float] = defaultdict(float)
    for code, part in share.items():
        for new, weight in (step.get(code) or {code: 1.0}).items():
            result[new] += part * weight
    return dict(result)


def _row_faults(rows: Sequence[MergerRow]) -> list[Fault]:
    """Find rows that say too little, or the same as another."""
    faults = [
        Fault(FaultKind.MISSING, row.old or row.new, (row.where,))
        for row in rows
        if not row.old or not row.new or row.day is None
    ]
    seen: dict[tuple[str, str, date | None], list[str]] = defaultdict(list)
    for row in rows:
        seen[row.old, row.new, row.day].append(row.where)
    faults += [Fault(FaultKind.REPEATED, key[0], tuple(where)) for key, where in seen.items() if len(where) > 1]
    faults += [
        Fault(FaultKind.WEIGHT, row.old, (row.where,))
        for row in rows
        if row.weight is not None and not 0.0 < row.weight <= 1.0
    ]
    return faults


def _split_faults(rows: Sequence[MergerRow]) -> list[Fault]:
    """Find municipalities that are divided without shares that add up."""
    divided: dict[tuple[str, date | None], list[MergerRow]] = defaultdict(list)
    for row in rows:
        divided[row.old, row.day].append(row)
    faults = []
    for (old, _), several in divided.items():
        weights = [row.weight for row in several if row.weight is not None]
        where = tuple(row.where for row in several)
        if len(several) > 1 and len(weights) < len(several):
            faults.append(Fault(FaultKind.SPLIT, old, where))
        elif weights and abs(sum(weights) - 1.0) > _WEIGHT_TOLERANCE:
            faults.append(Fault(FaultKind.WEIGHT_SUM, old, where))
    return faults


def _chain_faults(rows: Sequence[MergerRow]) -> list[Fault]:
    """Find codes that begin and end on the same day, so that the order of changes is not known."""
    staying = {(row.old, row.day) for row in rows if row.old == row.new}
    ending: dict[tuple[str, date | None], str] = {
        (row.old, row.day): row.where for row in rows if (row.old, row.day) not in staying
    }
    return [
        Fault(FaultKind.CHAIN, row.new, (row.where, ending[row.new, row.day]))
        for row in rows
        if (row.new, row.day) in ending
    ]


def _spans(rows: Sequence[MergerRow], known: frozenset[str]) -> tuple[dict[str, CodeSpan], list[Fault]]:
    """Find out when each code of the table begins and ends; `ends` holds the first day without it."""
    begins: dict[str, date] = {}
    ends: dict[str, tuple[date, str]] = {}
    seen: set[str] = set(known)
    faults = []
    for day in sorted({row.day for row in rows if row.day is not None}):
        of_day = [row for row in rows if row.day == day]
        olds = {row.old for row in of_day}
        staying = {row.old for row in of_day if row.old == row.new}
        for row in of_day:
            faults += [Fault(FaultKind.ENDED, row.old, (ends[row.old][1], row.where))] if row.old in ends else []
            if row.new in ends:
                faults.append(Fault(FaultKind.REVIVED, row.new, (ends[row.new][1], row.where)))
            if row.new not in seen and row.new not in olds:
                begins[row.new] = day
        seen |= olds | {row.new for row in of_day}
        ends.update({row.old: (day, row.where) for row in of_day if row.old not in staying})
    spans = {
        code: CodeSpan("", begins.get(code), date.fromordinal(ends[code][0].toordinal() - 1) if code in ends else None)
        for code in seen
    }
    return spans, faults


def _state(spans: Mapping[str, CodeSpan], code: str, day: date) -> CodeState:
    span = spans.get(code)
    if span is None or span.holds(day):
        return CodeState.VALID
    is_later = span.valid_from is not None and day < span.valid_from
    return CodeState.LATER if is_later else CodeState.ENDED


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
