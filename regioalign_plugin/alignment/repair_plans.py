"""The smallest changes of members that make one partnership conform: which regions it leaves, and which it takes whole.

All is counting: a partnership has `members` of the municipalities of each region and lacks `missing` of them. Whether
it conforms depends only on which regions it holds wholly and which in part, so a smallest change treats each region
as a whole: its members stay, all of them leave, or all that is missing comes.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from ..vocabulary import Class

Cost = tuple[int, float]
"""Municipalities that change, then their area: the order of the changes."""


class Action(Enum):
    """What a change does with the members in one region."""

    KEEP = 0
    LEAVE = 1
    COMPLETE = 2


@dataclass(frozen=True)
class Stake:
    """What a partnership has in one region.

    Parameters
    ----------
    members, missing
        Municipalities of the region that take part (1 or more), and that do not.
    members_m2, missing_m2
        Their areas.
    """

    members: int
    missing: int
    members_m2: float = 0.0
    missing_m2: float = 0.0

    @property
    def is_whole(self) -> bool:
        """Tell whether the whole region takes part."""
        return self.missing == 0

    @property
    def leaving(self) -> Cost:
        """What it costs to leave the region."""
        return self.members, self.members_m2

    @property
    def completing(self) -> Cost:
        """What it costs to take in the rest of the region."""
        return self.missing, self.missing_m2


@dataclass(frozen=True, order=True)
class Plan:
    """A change: its cost, and what it does in each region (values of `Action`)."""

    cost: Cost
    actions: tuple[int, ...]


def plans(stakes: Sequence[Stake], conforming: frozenset[str]) -> Iterator[Plan]:
    """Give all minimal changes that make a partnership conform, cheapest first; no other has a smaller one within it.

    A change is minimal where no part of it is enough. At least one member stays, and no other regions come in: with
    those it would be another partnership. So the changes end within one region as it is, in one whole region, or in a
    union of whole regions, whichever of these conform. Changes into a class that straddles are not looked for, where
    a rule set should let one conform; nor out of a whole region, where only a part of one should conform.

    They are found lazily, each in its turn: some 2^n exist for n regions.

    Parameters
    ----------
    stakes
        What the partnership has in each of its regions; together they do not conform.
    conforming
        Codes of the classes that conform.
    """
    return heapq.merge(sorted(_into_one(stakes, conforming)), _into_union(stakes, conforming))


def count_plans(stakes: Sequence[Stake], conforming: frozenset[str]) -> int:
    """Count what `plans` gives, without finding it."""
    whole = sum(stake.is_whole for stake in stakes)
    parts = len(stakes) - whole
    count = sum(1 for _ in _into_one(stakes, conforming))
    if Class.UNION.value in conforming:
        # All sets of the regions held in part beside the whole ones, but for those of fewer than two regions.
        count += 2**parts - (1 + parts if whole == 0 else 1 if whole == 1 else 0)
    return count


def _into_one(stakes: Sequence[Stake], conforming: frozenset[str]) -> Iterator[Plan]:
    """Changes that end in one region."""
    takes_union = Class.UNION.value in conforming
    whole = sum(stake.is_whole for stake in stakes)
    for place, stake in enumerate(stakes):
        if not stake.is_whole and Class.WITHIN.value in conforming:
            yield _only(stakes, place, Action.KEEP)
        elif Class.COINCIDES.value in conforming and (not takes_union or whole == int(stake.is_whole)):
            # Where unions conform, a whole region is never given up.
            yield _only(stakes, place, Action.COMPLETE)


def _only(stakes: Sequence[Stake], place: int, action: Action) -> Plan:
    actions = [Action.LEAVE] * len(stakes)
    actions[place] = action
    return _plan(stakes, actions)


def _plan(stakes: Sequence[Stake], actions: Sequence[Action]) -> Plan:
    count, area = 0, 0.0
    for stake, action in zip(stakes, actions):
        if action is not Action.KEEP:
            cost = stake.leaving if action is Action.LEAVE else stake.completing
            count, area = count + cost[0], area + cost[1]
    return Plan((count, area), tuple(action.value for action in actions))


def _into_union(stakes: Sequence[Stake], conforming: frozenset[str]) -> Iterator[Plan]:
    """Changes that end in two or more whole regions, those that are whole already among them."""
    if Class.UNION.value not in conforming:
        return
    parts = [place for place, stake in enumerate(stakes) if not stake.is_whole]
    cheapest = [Action.COMPLETE] * len(stakes)
    for place in parts:
        if stakes[place].leaving <= stakes[place].completing:
            cheapest[place] = Action.LEAVE
    extra = sorted((_extra(stakes[place]), place) for place in parts)
    for turned in _cheapest_sets([cost for cost, _ in extra]):
        actions = list(cheapest)
        for number in turned:
            place = extra[number][1]
            actions[place] = Action.COMPLETE if cheapest[place] is Action.LEAVE else Action.LEAVE
        if actions.count(Action.COMPLETE) > 1:
            yield _plan(stakes, actions)


def _extra(stake: Stake) -> Cost:
    """How much more the dearer of leaving and completing a region costs than the other."""
    low, high = sorted((stake.leaving, stake.completing))
    return high[0] - low[0], high[1] - low[1]


def _cheapest_sets(costs: Sequence[Cost]) -> Iterator[tuple[int, ...]]:
    """Give all sets of items, cheapest first, by the places in `costs`, which is sorted.

    Each set is made of a cheaper one, by taking the item after its last one beside it or in its place, so that a heap
    of as many sets as were given finds the next.
    """
    yield ()
    heap: list[tuple[int, float, tuple[int, ...]]] = [(*costs[0], (0,))] if costs else []
    while heap:
        count, area, chosen = heapq.heappop(heap)
        yield chosen
        last = chosen[-1]
        if last + 1 < len(costs):
            more = costs[last + 1]
            heapq.heappush(heap, (count + more[0], area + more[1], (*chosen, last + 1)))
            without = count - costs[last][0] + more[0], area - costs[last][1] + more[1]
            heapq.heappush(heap, (*without, (*chosen[:-1], last + 1)))


def first_plans(
    stakes: Sequence[Stake], conforming: frozenset[str], most: int, *, only_smallest: bool = False
) -> list[Plan]:
    """Give the first `most` of `plans`; only those that change the fewest municipalities, if so wanted."""
    found = list(islice(plans(stakes, conforming), most))
    if only_smallest and found:
        found = [plan for plan in found if plan.cost[0] == found[0].cost[0]]
    return found
