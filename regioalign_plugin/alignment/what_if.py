"""What one given change, of members or of the municipalities of a region, flips in a whole layer of partnerships."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import numpy as np
import pandas as pd

from .arrays import Booleans, Integers, RowLists, Texts
from .comparison import count_flips, flip_of
from .member_findings import MemberFindings, MemberGround, joined, member_findings
from .standing import Standing

COMPARED = ("class", "conforms", "regions", "main_region_id", "main_region", "main_share", "member_count", "area_m2")


class ChangeKind(str, Enum):
    """What is changed."""

    MOVE_MUNICIPALITY = "move_municipality"
    ADD_MEMBER = "add_member"
    DROP_MEMBER = "drop_member"
    MERGE_PARTNERSHIPS = "merge_partnerships"
    SPLIT_PARTNERSHIP = "split_partnership"


class Obstacle(str, Enum):
    """Why a change cannot be made."""

    ALREADY_IN_REGION = "already_in_region"
    ALREADY_MEMBER = "already_member"
    NO_MEMBER = "no_member"
    ONE_PARTNERSHIP = "one_partnership"
    TWO_PARTNERSHIPS = "two_partnerships"
    NO_MUNICIPALITY = "no_municipality"
    NO_REGION = "no_region"
    NOBODY_STAYS = "nobody_stays"


class ImpossibleChange(ValueError):
    """A change that cannot be made; `obstacle` says why, `municipalities` (row numbers) which stand in its way."""

    def __init__(self, obstacle: Obstacle, municipalities: Iterable[int] = ()) -> None:
        rows = tuple(int(row) for row in municipalities)
        super().__init__(f"{obstacle.value}: {rows}")
        self.obstacle = obstacle
        self.municipalities = rows


@dataclass(frozen=True)
class GivenChange:
    """A change to try.

    Parameters
    ----------
    kind
        What is changed.
    municipalities
        Row numbers of those that move to another region, join, leave, or go their own way; none for a merger.
    partnerships
        Row numbers: one to join, to leave or to split, two or more to merge; none for a move.
    region
        Row number of the region to move to; None otherwise.
    """

    kind: ChangeKind
    municipalities: tuple[int, ...] = ()
    partnerships: tuple[int, ...] = ()
    region: int | None = None


@dataclass(frozen=True)
class WhatIf:
    """What a change flips.

    Parameters
    ----------
    findings
        One row per partnership, in the order given, and one more for the part that a split takes off: `partnership`
        (row number before); `flip` (code of `Flip`); `takes_part` (True for those that the change names);
        `becomes` (what it is called afterwards where a merger or a split gives it another name, else None); and, each
        with `_before` and `_after`, the columns of `COMPARED`, and `cut_off` (names of members that are cut off from
        the others, for those that take part; None for none). Each of the partnerships that merge has a row, with
        the merged one after.
    flips
        How many rows each flip concerns: `flip`, `class_before`, `class_after`, `count`, in the order of `Flip`, most
        frequent first, without those that are unchanged.
    """

    findings: pd.DataFrame
    flips: pd.DataFrame


@dataclass(frozen=True)
class _Step:
    """From before to after: pairs of rows, and what the second ones are made of."""

    before: Integers
    after: Integers
    members: RowLists
    ground: MemberGround
    takes_part: Booleans
    becomes: Texts


def try_change(standing: Standing, change: GivenChange) -> WhatIf:
    """Tell what a change would flip: classes and regions by members before and after it, of every partnership.

    A flip is named as `comparison.flip_of` does. A municipality that moves to another region does so with all of its
    area.

    Raises
    ------
    ImpossibleChange
        Where it cannot be made.
    """
    step = _STEPS[change.kind](standing, change)
    before, after = standing.findings, member_findings(step.members, step.ground)
    findings = pd.DataFrame({"partnership": step.before})
    for column in COMPARED:
        findings[f"{column}_before"] = before.table[column].to_numpy()[step.before]
        findings[f"{column}_after"] = after.table[column].to_numpy()[step.after]
    differ = _regions_differ(before, after, step, standing.ground.lies.region_count)
    findings.insert(1, "flip", flip_of(findings, differ))
    findings.insert(2, "takes_part", step.takes_part)
    findings.insert(3, "becomes", step.becomes)
    findings["cut_off_before"] = _cut_off(standing, standing.members, step.before, step.takes_part)
    findings["cut_off_after"] = _cut_off(standing, step.members, step.after, step.takes_part)
    return WhatIf(findings, count_flips(findings))


def _cut_off(standing: Standing, members: RowLists, rows: Integers, wanted: Booleans) -> Texts:
    found = np.full(len(rows), None, dtype=object)
    place, member = members.pick(rows[wanted])
    lists = RowLists.of_pairs(int(wanted.sum()), place, member)
    found[wanted] = joined(standing.cut_off(lists), standing.ground.municipalities.names)
    return found


def _regions_differ(before: MemberFindings, after: MemberFindings, step: _Step, width: int) -> Booleans:
    """Tell whether a partnership has other regions, or another main one."""

    def held(found: MemberFindings, rows: Integers) -> tuple[Integers, Integers]:
        pairs = found.pairs
        lists = RowLists.of_pairs(len(found.table), pairs["territory"].to_numpy(), np.arange(len(pairs)))
        place, pair = lists.pick(rows)
        keys = place * width + pairs["region"].to_numpy()[pair]
        return keys, keys[pairs["is_main"].to_numpy()[pair]]

    differ = np.zeros(len(step.before), dtype=bool)
    for one, other in zip(held(before, step.before), held(after, step.after)):
        differ[np.setxor1d(one, other) // width] = True
    return differ


def _move(standing: Standing, change: GivenChange) -> _Step:
    rows = _municipalities(change)
    if change.region is None:
        raise ImpossibleChange(Obstacle.NO_REGION)
    there = rows[standing.ground.lies.region[rows] == change.region]
    if len(there):
        raise ImpossibleChange(Obstacle.ALREADY_IN_REGION, there)
    is_moved = np.isin(standing.members.indices, rows)
    takes_part = np.zeros(len(standing.members), dtype=bool)
    takes_part[standing.members.owner()[is_moved]] = True
    return _unchanged(standing, standing.members, takes_part, standing.ground.moved(rows, change.region))


def _add(standing: Standing, change: GivenChange) -> _Step:
    row, rows = _one_partnership(change), _municipalities(change)
    own = np.array(standing.members[row], dtype=np.int64)
    _stop_at(Obstacle.ALREADY_MEMBER, np.intersect1d(rows, own))
    return _with_members(standing, row, np.union1d(own, rows))


def _drop(standing: Standing, change: GivenChange) -> _Step:
    row, rows = _one_partnership(change), _municipalities(change)
    stay = _others(standing, row, rows)
    return _with_members(standing, row, stay)


def _merge(standing: Standing, change: GivenChange) -> _Step:
    rows = np.unique(np.array(change.partnerships, dtype=np.int64))
    if len(rows) < 2:
        raise ImpossibleChange(Obstacle.TWO_PARTNERSHIPS)
    _, members = standing.members.pick(rows)
    first = int(rows[0])
    step = _with_members(standing, first, np.unique(members))
    after, takes_part, becomes = step.after.copy(), step.takes_part.copy(), step.becomes.copy()
    after[rows], takes_part[rows] = first, True
    becomes[rows] = " + ".join(_call(standing, int(row)) for row in rows)
    return _Step(step.before, after, step.members, step.ground, takes_part, becomes)


def _split(standing: Standing, change: GivenChange) -> _Step:
    row, rows = _one_partnership(change), _municipalities(change)
    step = _with_members(standing, row, _others(standing, row, rows))
    count = len(standing.members)
    owner = np.concatenate([step.members.owner(), np.full(len(rows), count)])
    members = RowLists.of_pairs(count + 1, owner, np.concatenate([step.members.indices, rows]))
    name, becomes = _call(standing, row), np.append(step.becomes, np.array([None], dtype=object))
    becomes[[row, count]] = f"{name} (1)", f"{name} (2)"
    return _Step(
        np.append(step.before, row),
        np.append(step.after, count),
        members,
        step.ground,
        np.append(step.takes_part, True),
        becomes,
    )


_STEPS = {
    ChangeKind.MOVE_MUNICIPALITY: _move,
    ChangeKind.ADD_MEMBER: _add,
    ChangeKind.DROP_MEMBER: _drop,
    ChangeKind.MERGE_PARTNERSHIPS: _merge,
    ChangeKind.SPLIT_PARTNERSHIP: _split,
}


def _municipalities(change: GivenChange) -> Integers:
    if not change.municipalities:
        raise ImpossibleChange(Obstacle.NO_MUNICIPALITY)
    return np.unique(np.array(change.municipalities, dtype=np.int64))


def _one_partnership(change: GivenChange) -> int:
    if len(change.partnerships) != 1:
        raise ImpossibleChange(Obstacle.ONE_PARTNERSHIP)
    return change.partnerships[0]


def _stop_at(obstacle: Obstacle, rows: Integers) -> None:
    if len(rows):
        raise ImpossibleChange(obstacle, rows)


def _others(standing: Standing, row: int, leaving: Integers) -> Integers:
    """Give the members that stay when some leave."""
    own = np.array(standing.members[row], dtype=np.int64)
    _stop_at(Obstacle.NO_MEMBER, np.setdiff1d(leaving, own))
    stay = np.setdiff1d(own, leaving)
    if not len(stay):
        raise ImpossibleChange(Obstacle.NOBODY_STAYS)
    return stay


def _with_members(standing: Standing, row: int, members: Integers) -> _Step:
    """Give one partnership other members."""
    owner, kept = standing.members.owner(), standing.members.owner() != row
    lists = RowLists.of_pairs(
        len(standing.members),
        np.concatenate([owner[kept], np.full(len(members), row)]),
        np.concatenate([standing.members.indices[kept], members]),
    )
    takes_part = np.zeros(len(standing.members), dtype=bool)
    takes_part[row] = True
    return _unchanged(standing, lists, takes_part, standing.ground)


def _unchanged(standing: Standing, members: RowLists, takes_part: Booleans, ground: MemberGround) -> _Step:
    """Let every partnership go on under its name."""
    rows = np.arange(len(standing.members))
    return _Step(rows, rows, members, ground, takes_part, np.full(len(rows), None, dtype=object))


def _call(standing: Standing, row: int) -> str:
    return str(standing.names[row] or standing.ids[row])
