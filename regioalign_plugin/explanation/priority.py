"""The order of alignment: criteria with weights to a score, to what it rests on, and to a rank (DESIGN 6).

Unknown is unknown, not zero. The score is the mean of what is *known*, by weight; `known_share` says how much of the
weight that is; and `low` and `high` say what the score can still become once everything is known. The order goes by the
middle of that range, which draws a score that rests on little to 50: so a partnership of which one favourable fact
is known does not come before one of which all facts are known and nearly all are favourable.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Union

from ..vocabulary import Verdict
from .priority_rules import FactKind, PriorityCode, PriorityRule, PriorityRules, Scale
from .renewals import months_between

Amount = Union[bool, float]
"""Whether there is something, or how much of it."""

OwnFact = Union[bool, float, str, date]
"""What a criterion of one's own read from its field."""

_MET, _NOT_MET, _UNCERTAIN = Verdict.MET.value, Verdict.NOT_MET.value, Verdict.UNKNOWN.value
_MET_FROM = 0.5
_MOST_CHARACTERS = 200_000
_MOST_TEXT = 200
"""Characters that are kept of the text of a field."""

_ROUNDING = 9
"""Decimals that count: sums of the same weights in another order differ in their last digits."""


@dataclass(frozen=True)
class Facts:
    """
    What is known of a partnership; None is unknown.

    Parameters
    ----------
    is_new
        Whether it is new or to be founded.
    ends_on
        Last day of its term.
    is_endless
        Whether it is known to have no end.
    assets, private_partners, transition_cost
        Whether it has own assets, private partners, a large transition cost; or how much or how many.
    impact
        For each kind of impact (efficiency, environment, emissions, mobility) whether it was considered.
    repair_changes
        How many municipalities its smallest repair changes.
    window, window_size
        Its renewal window, "" for none; and how many partnerships are in it: 1 where it renews alone.
    own
        Code of a criterion of one's own → what its field holds, of the kind that the rule set says.
    """

    is_new: bool | None = None
    ends_on: date | None = None
    is_endless: bool = False
    assets: Amount | None = None
    private_partners: Amount | None = None
    transition_cost: Amount | None = None
    impact: tuple[bool | None, ...] = ()
    repair_changes: int | None = None
    window: str = ""
    window_size: int | None = None
    own: Mapping[str, OwnFact] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class PriorityCriterion:
    """
    A criterion and what became of it.

    Parameters
    ----------
    code
        A `PriorityCode`, or a code of the rule set's own.
    verdict
        A `Verdict`: met from a value of one half on.
    figure
        What was found: months, an amount, a count; None where there is no number.
    weight
        What it counts for.
    value
        How far it is met, 0 to 1; None where it is unknown.
    text
        What it is about: a date as YYYY-MM-DD, a renewal window, the text of a field; None for nothing.
    """

    code: str
    verdict: str
    figure: float | None
    weight: float
    value: float | None
    text: str | None = None


@dataclass(frozen=True)
class Priority:
    """
    How soon a partnership should be aligned.

    Parameters
    ----------
    criteria
        In the order of the rule set.
    score
        Mean of the known values by weight, 0 to 100; None where nothing is known.
    known_share
        Weight of what is known ÷ all weight, 0 to 1.
    low, high
        What the score becomes if all that is unknown turns out to speak against aligning early, or for it.
    """

    criteria: tuple[PriorityCriterion, ...]
    score: float | None
    known_share: float
    low: float
    high: float

    @property
    def middle(self) -> float:
        """The middle of the range, by which the order goes: the score where all is known."""
        return round((self.low + self.high) / 2, _ROUNDING)

    def verdict_of(self, code: str) -> str:
        """Give the verdict of a criterion; unknown where the rule set does not have it."""
        wanted = str(code)
        return next((one.verdict for one in self.criteria if one.code == wanted), _UNCERTAIN)


@dataclass(frozen=True)
class Place:
    """
    A rank, 1 for the first; equals share one, and the next is as many further.

    Parameters
    ----------
    rank
        By the middle of the range.
    best, worst
        Between which ranks it lies for certain, whatever the unknown facts turn out to be.
    """

    rank: int
    best: int
    worst: int


@dataclass(frozen=True)
class _Found:
    """What one criterion found: a value, None where it is unknown."""

    value: float | None = None
    figure: float | None = None
    text: str | None = None


_UNKNOWN = _Found()


def prioritise(rules: PriorityRules, facts: Facts, today: date) -> Priority:
    """
    Weigh what is known of one partnership.

    Parameters
    ----------
    rules
        The criteria and their weights.
    facts
        What is known.
    today
        The day from which months are counted.
    """
    criteria = tuple(_judged(rule, _find(rule, facts, today)) for rule in rules.criteria)
    known = [(one.weight, one.value) for one in criteria if one.value is not None]
    weight = math.fsum(one for one, _ in known)
    earned = math.fsum(one * value for one, value in known)
    total = rules.total_weight
    return Priority(
        criteria=criteria,
        score=round(100 * earned / weight, _ROUNDING) if weight > 0 else None,
        known_share=round(weight / total, _ROUNDING),
        low=round(100 * earned / total, _ROUNDING),
        high=round(100 * (earned + total - weight) / total, _ROUNDING),
    )


def place(priorities: Sequence[Priority]) -> list[Place | None]:
    """
    Rank some priorities among each other.

    Parameters
    ----------
    priorities
        In any order.

    Returns
    -------
    One per priority; None where nothing is known, which has no part in the ranks of the others.
    """
    ranked = [one for one in priorities if one.score is not None]
    middles = sorted(one.middle for one in ranked)
    lows, highs = sorted(one.low for one in ranked), sorted(one.high for one in ranked)
    count = len(ranked)

    def place_of(one: Priority) -> Place:
        return Place(
            rank=1 + count - bisect_right(middles, one.middle),
            best=1 + count - bisect_right(lows, one.high),
            worst=count - bisect_left(highs, one.low),
        )

    return [None if one.score is None else place_of(one) for one in priorities]


def _judged(rule: PriorityRule, found: _Found) -> PriorityCriterion:
    verdict = _UNCERTAIN
    if found.value is not None:
        verdict = _MET if found.value >= _MET_FROM else _NOT_MET
    return PriorityCriterion(rule.code, verdict, found.figure, rule.weight, found.value, found.text)


def _find(rule: PriorityRule, facts: Facts, today: date) -> _Found:
    if rule.kind is not None:
        return _own(rule, rule.kind, facts.own.get(rule.code), today)
    return _OURS[rule.code](rule, facts, today)


def _new(rule: PriorityRule, facts: Facts, today: date) -> _Found:
    return _UNKNOWN if facts.is_new is None else _Found(float(facts.is_new))


def _renewal(rule: PriorityRule, facts: Facts, today: date) -> _Found:
    if facts.is_endless:
        return _Found(0.0)
    if facts.ends_on is None:
        return _UNKNOWN
    if facts.ends_on < today:  # it goes on, or it would not be there: until when is not known
        return _Found(text=facts.ends_on.isoformat())
    return _on_day(rule, facts.ends_on, today)


def _on_day(rule: PriorityRule, day: date, today: date) -> _Found:
    months = months_between(today, day)
    return _Found(_scale_of(rule).value(months), round(months, 2), day.isoformat())


def _shared_window(rule: PriorityRule, facts: Facts, today: date) -> _Found:
    if facts.window_size is None:
        return _UNKNOWN
    return _Found(float(facts.window_size > 1), float(facts.window_size), facts.window or None)


def _light(rule: PriorityRule, facts: Facts, today: date) -> _Found:
    return _little(rule, facts.assets)


def _no_large_cost(rule: PriorityRule, facts: Facts, today: date) -> _Found:
    return _little(rule, facts.transition_cost)


def _little(rule: PriorityRule, amount: Amount | None) -> _Found:
    """Find how little there is of something."""
    if amount is None:
        return _UNKNOWN
    if isinstance(amount, bool):
        return _Found(float(not amount))
    return _Found(_scale_of(rule).value(amount), amount)


def _governments_only(rule: PriorityRule, facts: Facts, today: date) -> _Found:
    partners = facts.private_partners
    if partners is None:
        return _UNKNOWN
    return _Found(float(not partners), None if isinstance(partners, bool) else partners)


def _impact_considered(rule: PriorityRule, facts: Facts, today: date) -> _Found:
    if all(one is None for one in facts.impact):
        return _UNKNOWN
    considered = sum(one is True for one in facts.impact)
    return _Found(considered / len(facts.impact), float(considered))


def _one_off(rule: PriorityRule, facts: Facts, today: date) -> _Found:
    if facts.repair_changes is None:
        return _UNKNOWN
    return _Found(_scale_of(rule).value(facts.repair_changes), float(facts.repair_changes))


_OURS: Mapping[str, Callable[[PriorityRule, Facts, date], _Found]] = {
    PriorityCode.NEW.value: _new,
    PriorityCode.RENEWAL.value: _renewal,
    PriorityCode.SHARED_WINDOW.value: _shared_window,
    PriorityCode.LIGHT.value: _light,
    PriorityCode.GOVERNMENTS_ONLY.value: _governments_only,
    PriorityCode.NO_LARGE_COST.value: _no_large_cost,
    PriorityCode.IMPACT_CONSIDERED.value: _impact_considered,
    PriorityCode.ONE_OFF.value: _one_off,
}


def _own(rule: PriorityRule, kind: FactKind, fact: OwnFact | None, today: date) -> _Found:
    """Find what a criterion of one's own says; a fact of another kind than the rule set names is no fact."""
    if kind is FactKind.YES_NO and isinstance(fact, bool):
        return _Found(float(fact is rule.good_answer))
    if kind is FactKind.DATE and isinstance(fact, date):
        return _on_day(rule, fact, today)
    if kind is FactKind.TEXT and isinstance(fact, str):
        return _Found(_text_value(rule, fact), text=fact[:_MOST_TEXT])
    if kind is FactKind.NUMBER and isinstance(fact, (int, float)) and not isinstance(fact, bool):
        return _Found(_scale_of(rule).value(fact), float(fact))
    return _UNKNOWN


def _text_value(rule: PriorityRule, text: str) -> float | None:
    """Weigh a text by the terms in it; None where two lists leave it open."""
    good, bad = rule.good_terms.matches(text), rule.bad_terms.matches(text)
    if rule.good_terms.terms and rule.bad_terms.terms:
        return None if good is bad else float(good)
    return float(good if rule.good_terms.terms else not bad)


def _scale_of(rule: PriorityRule) -> Scale:
    assert rule.scale is not None  # the reader of rule sets gives one to each criterion that weighs a number
    return rule.scale


def priority_criteria_text(criteria: Iterable[PriorityCriterion]) -> str:
    """Write criteria as a line of JSON: a list of objects with code, verdict, figure, weight, value and text."""
    entries = [
        {
            "code": one.code,
            "verdict": one.verdict,
            "figure": _plain(one.figure),
            "weight": _plain(one.weight),
            "value": _plain(None if one.value is None else round(one.value, 4)),
            **({} if one.text is None else {"text": one.text}),
        }
        for one in criteria
    ]
    return json.dumps(entries, ensure_ascii=False, separators=(",", ":"))


def read_priority_criteria(text: str | None) -> tuple[PriorityCriterion, ...]:
    """Read what `priority_criteria_text` wrote; nothing for None and "".

    Raises `ValueError` for anything else: the text comes from a file that others can change.
    """
    if not text:
        return ()
    if len(text) > _MOST_CHARACTERS:
        raise ValueError("the criteria are too long")
    try:
        return tuple(_criterion(entry) for entry in json.loads(text))
    except (RecursionError, TypeError, KeyError) as error:
        raise ValueError("these are no criteria") from error


def _criterion(entry: Mapping[str, object]) -> PriorityCriterion:
    code, verdict, text = entry["code"], entry["verdict"], entry.get("text")
    weight = _number(entry["weight"])
    if not isinstance(code, str) or weight is None or not (text is None or isinstance(text, str)):
        raise TypeError("a value of another kind")
    known = Verdict(str(verdict)).value
    return PriorityCriterion(code, known, _number(entry["figure"]), weight, _number(entry.get("value")), text)


def _number(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise TypeError("a value of another kind")
    return float(value)


def _plain(value: float | None) -> float | None:
    return int(value) if value is not None and float(value).is_integer() else value
