"""What goes into a register and comes out of it, as plain frozen values; times and days as GeoPackage writes them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime, timezone
from typing import Optional, Union

from ..explanation.categories import Criterion
from ..explanation.lifecycle import Case, Snapshot
from ..explanation.rulesets import RuleSet
from ..vocabulary import Code
from .errors import ImpossibleValue

Bounds = tuple[float, float, float, float]
Value = Optional[Union[str, float, bool, date, tuple[str, ...]]]

SHARE_DIGITS = 9
"""Sums of areas may differ in their last digits from run to run; what people see does not."""


@dataclass(frozen=True)
class Overlap:
    """What a territory shares with one region: areas in square metres, shares between 0 and 1.

    Parameters
    ----------
    significant, whole, is_main
        Whether the region counts, whether the territory holds all of it, and whether it is the main region.
    """

    region_id: str
    region_name: str | None
    area_m2: float | None
    share: float | None
    cover: float | None
    significant: bool
    whole: bool
    is_main: bool


@dataclass(frozen=True)
class Finding:
    """The outcome of testing one partnership: the columns of the assessment, and its overlaps.

    `region_ids` are those of the significant regions, sorted; empty where there are none, and where the table of
    overlaps was not given, so that nobody knows.
    """

    partnership_id: str
    name: str | None = None
    sector: str | None = None
    cls: str = ""
    conforms: bool | None = None
    main_region_id: str | None = None
    main_region: str | None = None
    main_share: float | None = None
    region_count: int | None = None
    regions: str | None = None
    outside_share: float | None = None
    fit: float | None = None
    splits: int | None = None
    effective_splits: float | None = None
    uncertainty_bits: float | None = None
    member_share_main: float | None = None
    weighted_share_main: float | None = None
    member_count: int | None = None
    flags: str | None = None
    flag_detail: str | None = None
    suggested_category: str | None = None
    suggestion: str | None = None
    criteria: str | None = None
    obligation: str | None = None
    deadline: date | None = None
    rule_set: str = ""
    reference_fingerprint: str | None = None
    overlaps: tuple[Overlap, ...] = ()
    region_ids: tuple[str, ...] = ()

    def snapshot(self, reference_set: str) -> Snapshot:
        """Give what an explanation answers to."""
        return Snapshot(self.cls, self.region_ids, self.main_share, reference_set)


def significant_ids(overlaps: Sequence[Overlap]) -> tuple[str, ...]:
    """Give the ids of the significant regions, sorted."""
    return tuple(sorted({overlap.region_id for overlap in overlaps if overlap.significant}))


@dataclass(frozen=True)
class Shape:
    """A multipolygon without Z and M: its WKB, and its bounds as (min x, min y, max x, max y) in the register's CRS."""

    wkb: bytes
    bounds: Bounds

    @property
    def digest(self) -> str:
        """Give a fingerprint of the bytes, to see whether a geometry changed."""
        return digest_of(self.wkb)


@dataclass(frozen=True)
class Piece:
    """A part of a territory outside its main region; `region_id` is None outside all regions."""

    partnership_id: str
    region_id: str | None
    area_m2: float | None
    share: float | None
    shape: Shape


@dataclass(frozen=True)
class Region:
    """A reference region to show on the map."""

    region_id: str
    region_name: str | None
    shape: Shape


@dataclass(frozen=True)
class Priority:
    """The place of a partnership in the order of alignment.

    Parameters
    ----------
    rank, score
        From 1, and 0 to 100; None where it has none.
    known_share
        How much of the score rests on facts, 0 to 1, by the weights of the criteria.
    reasons, criteria
        Why: in words, and as JSON.
    policy_domain, renewal_date, renewal_window
        What it was ordered by beside the score; the window is known by its id.
    rank_best, rank_worst
        Between which places it lies, given what is not known of it.
    run
        The run that brought it; None on its way into the register.
    count
        How many partnerships have a rank on this reference set; 0 on its way into the register.
    """

    partnership_id: str
    rank: int | None = None
    score: float | None = None
    known_share: float | None = None
    reasons: str | None = None
    criteria: str | None = None
    policy_domain: str | None = None
    renewal_date: date | None = None
    renewal_window: str | None = None
    rank_best: int | None = None
    rank_worst: int | None = None
    run: int | None = None
    count: int = 0


@dataclass(frozen=True)
class Repair:
    """A minimal change of members that makes a partnership conform.

    Parameters
    ----------
    rank
        From 1 for each partnership, the smallest first.
    is_smallest
        Whether none changes fewer municipalities.
    kind, class_after, connection
        Codes: what it does with the members, the class that it leads to, and whether members hang together then.
    left_out_ids, taken_in_ids, left_out, taken_in
        Who leaves and who joins: ids, and names in one text.
    cut_off_after, enclosed_after
        Names of members that are cut off from the others then, and of others that members enclose.
    repair_count
        How many repairs the partnership has, also those that are not listed.
    run
        The run that brought it; None on its way into the register.
    """

    partnership_id: str
    rank: int
    is_smallest: bool
    kind: str
    change_count: int
    left_out_ids: tuple[str, ...] = ()
    left_out: str | None = None
    taken_in_ids: tuple[str, ...] = ()
    taken_in: str | None = None
    class_after: str | None = None
    regions_after: str | None = None
    connection: str | None = None
    cut_off_after: str | None = None
    enclosed_after: str | None = None
    member_count_after: int | None = None
    repair_count: int | None = None
    run: int | None = None


class Scope(Code):
    """What an indicator is a figure of."""

    LAYER = "layer"
    REGION = "region"
    ZONE = "zone"
    MUNICIPALITY = "municipality"


@dataclass(frozen=True)
class Indicator:
    """A figure; `unit_id` is "" for a whole layer, `layer` is "" for figures that are about partnerships.

    `run` is the run that brought it; None on its way into the register.
    """

    scope: str
    unit_id: str
    unit_name: str | None
    indicator: str
    value: float
    layer: str = ""
    run: int | None = None


@dataclass(frozen=True)
class IndicatorTable:
    """All figures of one scope and layer on their way into the register: what they leave out no longer holds."""

    scope: str
    layer: str
    figures: Sequence[Indicator]


@dataclass(frozen=True)
class RunInput:
    """One assessment on its way into the register.

    Parameters
    ----------
    reference_set, fingerprint
        The set it was made with; a set is known by its name, its fingerprint tells whether its regions changed.
    rule_set, rule_set_content
        The rules, and the bytes of their file: others who open the register need them.
    findings
        One per partnership; ids are unique.
    shapes
        Territory by partnership id; a partnership without geometry is not in it.
    has_overlaps
        Whether the findings hold their overlaps. If not, those of a finding that did not change stay.
    pieces, regions
        None where they were not given; then those in the register stay, but for pieces of a finding that changed.
    priorities, repairs
        Order of alignment and repairs of these partnerships, as a whole; who is not among them has none. None where
        they were not given; then those in the register stay with the findings that they were made for.
    indicators
        Figures, a table for each scope and layer; those of other scopes and layers stay.
    parameters
        What is worth keeping of how it was made, by name.
    make_current
        Whether this reference set is the one that counts from now on. If not, findings are kept for comparison and
        no explanation changes state.
    """

    reference_set: str
    fingerprint: str
    rule_set: RuleSet
    rule_set_content: bytes
    findings: Sequence[Finding]
    shapes: Mapping[str, Shape] = field(default_factory=dict)
    has_overlaps: bool = True
    pieces: Sequence[Piece] | None = None
    regions: Sequence[Region] | None = None
    note: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    make_current: bool = True
    priorities: Sequence[Priority] | None = None
    repairs: Sequence[Repair] | None = None
    indicators: Sequence[IndicatorTable] = ()


class ChangeKind(Code):
    """What a run did to a partnership; of one partnership there can be several."""

    FINDING_NEW = "finding_new"
    FINDING_CHANGED = "finding_changed"
    FINDING_GONE = "finding_gone"
    STATE = "state"


@dataclass(frozen=True)
class Difference:
    """What a column held before and holds after; region ids as a tuple."""

    column: str
    before: Value
    after: Value


def differences(before: Finding, after: Finding) -> tuple[Difference, ...]:
    """Tell in which columns two findings about a partnership differ, in the order of the columns."""
    found = []
    for one in fields(Finding):
        if one.name not in ("partnership_id", "overlaps", "region_ids"):
            pair = getattr(before, one.name), getattr(after, one.name)
            if _rounded(pair[0]) != _rounded(pair[1]):
                found.append(Difference("class" if one.name == "cls" else one.name, *pair))
    return tuple(found)


def snapshot_differences(before: Snapshot, after: Snapshot) -> tuple[Difference, ...]:
    """Tell in what two grounds of an explanation differ."""
    pairs: tuple[tuple[str, Value, Value], ...] = (
        ("class", before.cls, after.cls),
        ("region_ids", before.region_ids, after.region_ids),
        ("main_share", before.main_share, after.main_share),
        ("reference_set", before.reference_set, after.reference_set),
    )
    return tuple(Difference(*pair) for pair in pairs if _rounded(pair[1]) != _rounded(pair[2]))


def _rounded(value: Value) -> Value:
    return round(value, SHARE_DIGITS) if isinstance(value, float) else value


@dataclass(frozen=True)
class Change:
    """One line of what a run or a date changed.

    Parameters
    ----------
    kind
        A `ChangeKind`.
    from_state, to_state
        States of the explanation, for kind `state`.
    class_before, class_after
        Classes of the finding, for the other kinds.
    detail
        The event's remark, if any.
    differences
        What changed in the finding; for an explanation that became stale, what it no longer answers.
    growth
        What the territory grew in since its first run on this reference set, for a finding that is new or changed.
    """

    partnership_id: str
    name: str | None
    kind: ChangeKind
    from_state: str | None = None
    to_state: str | None = None
    class_before: str | None = None
    class_after: str | None = None
    detail: str = ""
    differences: tuple[Difference, ...] = ()
    growth: tuple[Criterion, ...] = ()


@dataclass(frozen=True)
class Dropped:
    """Of how many partnerships the place in the order of alignment, and the repairs, went with their finding."""

    priorities: int = 0
    repairs: int = 0


@dataclass(frozen=True)
class RunOutcome:
    """What a run did.

    New, changed and unchanged findings are counted against the former run on the same reference set; on a set that is
    new to the register, against the set that counted before. Counts of states count explanations that came to that
    state by this run. `grown` are the partnerships that must explain themselves and are larger than in their first run
    on this reference set, by id, with what they are called. `dropped` counts what was not given anew.
    """

    run: int
    partnership_count: int
    new_count: int
    changed_count: int
    unchanged_count: int
    absent_count: int
    opened_count: int
    reopened_count: int
    resolved_count: int
    stale_count: int
    expired_count: int
    withdrawn_count: int
    fingerprint_before: str | None
    changes: tuple[Change, ...]
    grown: Mapping[str, str] = field(default_factory=dict)
    dropped: Dropped = Dropped()


@dataclass(frozen=True)
class Stored:
    """A partnership with its current finding and explanation, as it stands in the register.

    Parameters
    ----------
    case
        None where there was never anything to explain; then `version` is 0.
    finding
        Of the current reference set; None where the partnership is absent from it.
    reference_set
        The current one.
    score, level
        Quality of the explanation.
    """

    partnership_id: str
    name: str | None
    sector: str | None
    case: Case | None
    version: int
    finding: Finding | None
    reference_set: str
    score: float
    level: str
    updated_at: str
    updated_by: str


def stamp(at: datetime) -> str:
    """Write a time as GeoPackage does: UTC, milliseconds, Z. Raises `ValueError` for a time without a zone."""
    if at.tzinfo is None:
        raise ValueError("a time needs its zone")
    return at.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def day_text(day: date | None) -> str | None:
    """Write a day as YYYY-MM-DD."""
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    """Read a day as it stands in the register. Raises `ImpossibleValue`."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise ImpossibleValue(f"{text!r} is no day") from error


def time_of(text: str) -> datetime:
    """Read a time as `stamp` writes it. Raises `ImpossibleValue`."""
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00"))
    except (TypeError, ValueError) as error:
        raise ImpossibleValue(f"{text!r} is no time") from error


def digest_of(*parts: bytes) -> str:
    """Give a short fingerprint of bytes."""
    found = hashlib.blake2b(digest_size=16)
    for part in parts:
        found.update(len(part).to_bytes(8, "big"))
        found.update(part)
    return found.hexdigest()
