"""What smallest change of members makes each partnership conform, and what it does to the partnership."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..vocabulary import Connection, RepairKind
from .arrays import Booleans, Floats, Integers, RowLists, Texts, running_sum, sum_per_row
from .member_findings import joined, member_findings
from .progress import Progress, Stage, Unwatched, stop_if_cancelled
from .repair_plans import Action, Stake, count_plans, first_plans
from .standing import Standing

MOST_REPAIRS = 20
MANY = 2_147_483_647
"""As many as a column of 32 bits can count; it stands for so many or more."""

ROWS_AT_ONCE = 20_000
_ROWS_PER_REPORT = 2_000


@dataclass(frozen=True)
class Repairs:
    """Repairs of all partnerships that do not conform.

    Parameters
    ----------
    partnerships
        One row per partnership, in the order given: `conforms` by members (True, False, None), `repair_count` (all
        there are, also those beyond the limit; `MANY` for so many or more) and `change_count`, how many
        municipalities the smallest repair changes (NaN without one).
    repairs
        One row per repair that is listed, by partnership and then `rank`. `partnership` (row number); `rank` from 1;
        `is_smallest`; `kind` (code of `RepairKind`); `change_count`, `left_out_count`, `taken_in_count`; `left_out`,
        `taken_in` (names, None for none), `left_out_ids`, `taken_in_ids` (codes, joined by ";"); `connection` (code of
        `Connection`); `repair_count`; and, each with `_before` and `_after`: `class`, `regions`, `main_region`,
        `member_count`, `area_m2`, `weight` (NaN without weights), `cut_off` and `enclosed` (names of members cut off
        from the others, and of non-members enclosed by members; None for none).
    changes
        One row per repair and municipality that changes: `repair` (row number in `repairs`), `municipality` (row
        number), `joins` (True, or False where it leaves).
    """

    partnerships: pd.DataFrame
    repairs: pd.DataFrame
    changes: pd.DataFrame


@dataclass(frozen=True)
class _Planned:
    """What was planned: per repair its partnership, and per repair and region of that partnership an action."""

    owner: Integers
    first: Integers
    actions: Integers
    counts: Integers


def find_repairs(
    standing: Standing,
    *,
    most: int = MOST_REPAIRS,
    only_smallest: bool = False,
    progress: Progress | None = None,
) -> Repairs:
    """Find the minimal changes of members that make each partnership conform that does not.

    A change leaves municipalities out, takes in all that is missing of regions, or both; it is minimal where no part
    of it is enough (see `repair_plans.plans`). All are counted; the `most` cheapest of each partnership are listed:
    those that change the fewest municipalities, then the least area. The list is exact for partnerships in any number
    of regions. Listed repairs that change as many municipalities are ranked by whether members are cut off and
    non-members enclosed, then by area.

    Parameters
    ----------
    standing
        The partnerships, from `take_standing`.
    most
        How many repairs of one partnership are listed, 1 or more.
    only_smallest
        Whether only those are listed that change the fewest municipalities.

    Raises
    ------
    Cancelled
        When the user stopped it.
    """
    progress = progress or Unwatched()
    planned = _plan_all(standing, most, only_smallest=only_smallest, progress=Stage(progress, 0.0, 0.4))
    rows = np.arange(len(planned.owner))
    tables, changes = [], []
    for start in range(0, max(len(rows), 1), ROWS_AT_ONCE):  # once also for no repairs, for the columns
        stop_if_cancelled(progress)
        table, change = _carry_out(standing, planned, rows[start : start + ROWS_AT_ONCE])
        tables.append(table)
        changes.append(change)
        progress.report(0.4 + 0.6 * min(1.0, (start + ROWS_AT_ONCE) / max(len(rows), 1)))
    return _ranked(standing, planned, tables, changes)


def _plan_all(standing: Standing, most: int, *, only_smallest: bool, progress: Progress) -> _Planned:
    """Plan the repairs of every partnership that does not conform."""
    stakes, first_pair = _stakes(standing)
    codes = standing.ground.parameters.conforming
    conforms = standing.findings.table["conforms"].to_numpy()
    owner: list[int] = []
    actions: list[int] = []
    sizes: list[int] = []
    counts = np.zeros(len(conforms), dtype=np.int64)
    for step, row in enumerate(np.flatnonzero(conforms == False).tolist()):  # noqa: E712 - None is neither
        if step % _ROWS_PER_REPORT == 0:
            stop_if_cancelled(progress)
            progress.report(step / len(conforms))
        own = stakes[first_pair[row] : first_pair[row + 1]]
        counts[row] = min(count_plans(own, codes), MANY)
        for plan in first_plans(own, codes, most, only_smallest=only_smallest):
            owner.append(row)
            sizes.append(len(plan.actions))
            actions.extend(plan.actions)
    first = running_sum(np.array(sizes, dtype=np.int64))
    return _Planned(np.array(owner, dtype=np.int64), first, np.array(actions, dtype=np.int64), counts)


def _stakes(standing: Standing) -> tuple[list[Stake], list[int]]:
    """Give what each partnership has in each of its regions, and where each partnership starts among those."""
    pairs, ground = standing.findings.pairs, standing.ground
    territory, region = pairs["territory"].to_numpy(), pairs["region"].to_numpy()
    place, inside = _pair_of_members(standing, np.arange(len(standing.members)))
    area = ground.lies.area_m2
    own = sum_per_row(place[inside], area[standing.members.indices[inside]], len(pairs))
    whole = sum_per_row(ground.by_region.owner(), area[ground.by_region.indices], len(ground.by_region))[region]
    columns = pairs["members"].tolist(), pairs["missing"].tolist(), own.tolist(), np.maximum(whole - own, 0.0).tolist()
    stakes = [Stake(*values) for values in zip(*columns)]
    first = np.searchsorted(territory, np.arange(len(standing.members) + 1))
    return stakes, first.tolist()


def _pair_of_members(standing: Standing, rows: Integers) -> tuple[Integers, Booleans]:
    """Give the row in the table of pairs of each member of these partnerships, and whether it lies in a region."""
    pairs, width = standing.findings.pairs, standing.ground.lies.region_count
    keys = pairs["territory"].to_numpy() * width + pairs["region"].to_numpy()
    place, member = standing.members.pick(rows)
    region = standing.ground.lies.region[member]
    return np.searchsorted(keys, rows[place] * width + region), region >= 0


def _carry_out(standing: Standing, planned: _Planned, rows: Integers) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Do what was planned in some of the repairs, and see what comes of it."""
    repair, left, taken, after = _members_after(standing, planned, rows)
    found = member_findings(after, standing.ground).table
    names, ids = standing.ground.municipalities.names, standing.ground.municipalities.ids
    area = standing.ground.lies.area_m2
    table = pd.DataFrame(
        {
            "partnership": repair,
            "kind": _kinds(left.found, taken.found),
            "change_count": left.sizes + taken.sizes,
            "left_out_count": left.sizes,
            "taken_in_count": taken.sizes,
            "left_out": joined(left, names),
            "taken_in": joined(taken, names),
            "left_out_ids": joined(left, ids, ";"),
            "taken_in_ids": joined(taken, ids, ";"),
        }
    )
    for column in ("class", "regions", "main_region", "member_count", "area_m2", "weight"):
        table[f"{column}_after"] = found[column].to_numpy()
    cut_off, enclosed = standing.cut_off(after), standing.enclosed(after)
    table["cut_off_after"], table["enclosed_after"] = joined(cut_off, names), joined(enclosed, names)
    table["_apart"] = cut_off.sizes + enclosed.sizes
    table["_moved_m2"] = _total(left, area) + _total(taken, area)
    changes = pd.DataFrame(
        {
            "repair": np.concatenate([rows[left.owner()], rows[taken.owner()]]),
            "municipality": np.concatenate([left.indices, taken.indices]),
            "joins": np.repeat([False, True], [len(left.indices), len(taken.indices)]),
        }
    )
    return table, changes


def _members_after(
    standing: Standing, planned: _Planned, rows: Integers
) -> tuple[Integers, RowLists, RowLists, RowLists]:
    """Give the partnership of some repairs, who leaves, who joins, and the members afterwards."""
    pairs, ground = standing.findings.pairs, standing.ground
    owner = planned.owner[rows]
    first_pair = np.searchsorted(pairs["territory"].to_numpy(), owner)
    place, member = standing.members.pick(owner)
    pair, _ = _pair_of_members(standing, owner)
    action = planned.actions[planned.first[rows][place] + pair - first_pair[place]]
    leaves = action == Action.LEAVE.value
    left = RowLists.of_pairs(len(rows), place[leaves], member[leaves])

    sizes = np.diff(planned.first)[rows]
    step = np.repeat(np.arange(len(rows)), sizes)
    within = np.arange(len(step)) - np.repeat(running_sum(sizes)[:-1], sizes)
    at = first_pair[step] + within
    completes = planned.actions[planned.first[rows][step] + within] == Action.COMPLETE.value
    completes &= pairs["missing"].to_numpy()[at] > 0
    which, joiner = ground.by_region.pick(pairs["region"].to_numpy()[at[completes]])
    to = step[completes][which]
    count = len(ground.municipalities.ids)
    is_new = ~np.isin(to * count + joiner, place * count + member)
    taken = RowLists.of_pairs(len(rows), to[is_new], joiner[is_new])
    stays = ~leaves
    after = RowLists.of_pairs(
        len(rows), np.concatenate([place[stays], to[is_new]]), np.concatenate([member[stays], joiner[is_new]])
    )
    return owner, left, taken, after


def _kinds(leaves: Booleans, takes: Booleans) -> Texts:
    kinds = np.full(len(leaves), RepairKind.BOTH.value, dtype=object)
    kinds[~takes] = RepairKind.LEAVE_OUT.value
    kinds[~leaves] = RepairKind.TAKE_IN.value
    return kinds


def _total(lists: RowLists, values: Floats) -> Floats:
    return sum_per_row(lists.owner(), values[lists.indices], len(lists))


def _ranked(standing: Standing, planned: _Planned, tables: list[pd.DataFrame], changes: list[pd.DataFrame]) -> Repairs:
    """Put all repairs in order, beside what the partnership was before."""
    table, change = pd.concat(tables, ignore_index=True), pd.concat(changes, ignore_index=True)
    keys = ("_moved_m2", "_apart", "change_count", "partnership")
    order = np.lexsort([table[key].to_numpy() for key in keys])
    table = table.iloc[order].reset_index(drop=True)
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    change["repair"] = place[change["repair"].to_numpy(dtype=np.int64)]
    change = change.sort_values(["repair", "joins", "municipality"], ignore_index=True)

    owner = table["partnership"].to_numpy(dtype=np.int64)
    smallest = np.full(len(standing.members), np.nan)
    first = np.flatnonzero(np.diff(owner, prepend=-1))
    smallest[owner[first]] = table["change_count"].to_numpy()[first]
    starts = np.repeat(first, np.diff(np.append(first, len(owner))))
    table.insert(1, "rank", np.arange(len(owner)) - starts + 1)
    table.insert(2, "is_smallest", table["change_count"].to_numpy() == smallest[owner])
    table["repair_count"] = planned.counts[owner]
    table = _with_before(standing, table, owner)
    partnerships = pd.DataFrame(
        {
            "conforms": standing.findings.table["conforms"],
            "repair_count": planned.counts,
            "change_count": smallest,
        }
    )
    return Repairs(partnerships, table.drop(columns=["_apart", "_moved_m2"]), change)


def _with_before(standing: Standing, table: pd.DataFrame, owner: Integers) -> pd.DataFrame:
    """Add what the partnership is without the repair."""
    before, names = standing.findings.table, standing.ground.municipalities.names
    for column in ("class", "regions", "main_region", "member_count", "area_m2", "weight"):
        table[f"{column}_before"] = before[column].to_numpy()[owner]
    rows, back = np.unique(owner, return_inverse=True)
    place, member = standing.members.pick(rows)
    lists = RowLists.of_pairs(len(rows), place, member)
    cut_off = joined(standing.cut_off(lists), names)[back]
    table["cut_off_before"] = cut_off
    table["enclosed_before"] = joined(standing.enclosed(lists), names)[back]
    was, will = pd.isna(cut_off), table["cut_off_after"].isna().to_numpy()
    connection = np.full(len(table), Connection.STAYS_APART.value, dtype=object)
    connection[was & will] = Connection.STAYS_CONNECTED.value
    connection[~was & will] = Connection.BECOMES_CONNECTED.value
    connection[was & ~will] = Connection.FALLS_APART.value
    table["connection"] = connection
    return table
