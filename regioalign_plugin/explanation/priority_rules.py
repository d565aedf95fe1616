"""The part of a rule set that says in which order to align: criteria with weights, ours and the user's own (DESIGN 6).

The rules of thumb of the position paper name no figures; those of the rule sets that ship are theirs to change. A
criterion of one's own reads a field: a number, a date, yes or no, or text. Nothing in a rule set is ever executed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from ..vocabulary import Code
from .sectors import Vocabulary
from .strict_json import Node

MAX_WEIGHT = 1000.0
MAX_MONTHS = 600
DEFAULT_WINDOW_MONTHS = 12

_MAX_FIGURE = 1e12
_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")


class PriorityCode(Code):
    """The criteria of ours, in the order of the position paper."""

    NEW = "new"
    RENEWAL = "renewal"
    SHARED_WINDOW = "shared_window"
    LIGHT = "light"
    GOVERNMENTS_ONLY = "governments_only"
    NO_LARGE_COST = "no_large_cost"
    IMPACT_CONSIDERED = "impact_considered"
    ONE_OFF = "one_off"


class FactKind(Code):
    """What a criterion of one's own reads from its field."""

    NUMBER = "number"
    YES_NO = "yes_no"
    TEXT = "text"
    DATE = "date"


@dataclass(frozen=True)
class Scale:
    """
    Numbers to a value: 1 from `good` on, 0 from `bad` on, and evenly between; `good` may be the larger of the two.

    Months from today for dates, municipalities, or what the field counts in, such as euro.
    """

    good: float
    bad: float

    def value(self, number: float) -> float:
        """Give the value, 0 to 1, of a number."""
        return min(1.0, max(0.0, (number - self.bad) / (self.good - self.bad)))


DEFAULT_SCALES: Mapping[str, Scale] = MappingProxyType(
    {
        PriorityCode.RENEWAL.value: Scale(12, 60),
        PriorityCode.LIGHT.value: Scale(100_000, 1_000_000),
        PriorityCode.NO_LARGE_COST.value: Scale(100_000, 1_000_000),
        PriorityCode.ONE_OFF.value: Scale(1, 2),
    }
)
"""The scales of criteria of ours that weigh a number, where the rule set gives none."""


@dataclass(frozen=True)
class PriorityRule:
    """
    A criterion with its weight.

    Parameters
    ----------
    code
        One of `PriorityCode`, or a code of the rule set's own, which then has a title, a field and a kind.
    weight
        What it counts for, 0 or more.
    scale
        How a number becomes a value; None where the criterion weighs none.
    title
        Language → text; may be empty for the codes of `PriorityCode`.
    field_name
        Name of the field of a criterion of one's own; "" for ours, whose fields are parameters.
    kind
        What that field holds; None for ours.
    good_answer
        Which answer speaks for aligning early, for `FactKind.YES_NO`.
    good_terms, bad_terms
        Terms that speak for or against it, for `FactKind.TEXT`. Without either, any text speaks for it.
    source
        Where the rule is written; "" where that of the whole says it.
    """

    code: str
    weight: float
    scale: Scale | None = None
    title: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    field_name: str = ""
    kind: FactKind | None = None
    good_answer: bool = True
    good_terms: Vocabulary = field(default_factory=Vocabulary)
    bad_terms: Vocabulary = field(default_factory=Vocabulary)
    source: str = ""


@dataclass(frozen=True)
class PriorityRules:
    """
    In which order to align.

    Parameters
    ----------
    criteria
        In the order of the file.
    window_months
        Within how many months renewals count as one window.
    source
        Where that is written.
    """

    criteria: tuple[PriorityRule, ...]
    window_months: int
    source: str

    @cached_property
    def total_weight(self) -> float:
        """Sum of the weights, more than 0."""
        return sum(rule.weight for rule in self.criteria)

    @property
    def own(self) -> tuple[PriorityRule, ...]:
        """The criteria that read a field of the user's choice."""
        return tuple(rule for rule in self.criteria if rule.kind is not None)


def priority_rules(node: Node) -> PriorityRules:
    """Read the key `priority` of a rule set. Raises `RuleSetError` naming the key."""
    keys = node.fields(("criteria", "source"), ("window_months",))
    items = keys["criteria"].items(1)
    rules = PriorityRules(
        criteria=tuple(_rule(item) for item in items),
        window_months=keys["window_months"].whole(1, MAX_MONTHS) if "window_months" in keys else DEFAULT_WINDOW_MONTHS,
        source=keys["source"].text(),
    )
    codes = [rule.code for rule in rules.criteria]
    for row, code in enumerate(codes):
        if code in codes[:row]:
            raise Node(code, items[row].origin, f"{items[row].path}.code").fail(f"{code!r} stands twice")
    if rules.total_weight <= 0:
        raise keys["criteria"].fail("must have a weight above 0 somewhere")
    return rules


_OPTIONAL = ("title", "field", "kind", "good", "bad", "good_answer", "good_terms", "bad_terms", "source")


def _rule(node: Node) -> PriorityRule:
    keys = node.fields(("code", "weight"), _OPTIONAL)
    code = keys["code"].pattern(_CODE, "a code of lower-case letters, digits and _")
    weight = keys["weight"].number(0, MAX_WEIGHT)
    title = keys["title"].titles() if "title" in keys else MappingProxyType({})
    source = keys["source"].text() if "source" in keys else ""
    if code in {one.value for one in PriorityCode}:
        return PriorityRule(code, weight, _our_scale(node, keys, code), title, source=source)
    return _own_rule(node, keys, PriorityRule(code, weight, title=title, source=source))


def _our_scale(node: Node, keys: Mapping[str, Node], code: str) -> Scale | None:
    """Give the scale of a criterion of ours; refuse what only criteria of one's own have."""
    known = DEFAULT_SCALES.get(code)
    allowed = ("code", "weight", "title", "source", *(("good", "bad") if known else ()))
    for key, value in keys.items():
        if key not in allowed:
            raise value.fail(f"has no part in {code!r}; known are {', '.join(allowed)}")
    if known is None or not ("good" in keys or "bad" in keys):
        return known
    return _scale(node, keys)


_PARTS = {
    FactKind.NUMBER: ("good", "bad"),
    FactKind.DATE: ("good", "bad"),
    FactKind.YES_NO: ("good_answer",),
    FactKind.TEXT: ("good_terms", "bad_terms"),
}


def _own_rule(node: Node, keys: Mapping[str, Node], start: PriorityRule) -> PriorityRule:
    for key in ("title", "field", "kind"):
        if key not in keys:
            codes = ", ".join(code.value for code in PriorityCode)
            raise node.fail(f"needs {key}, since {start.code!r} is not one of {codes}")
    name = keys["field"].text()
    kind = FactKind(keys["kind"].choice([one.value for one in FactKind]))
    for key in ("good", "bad", "good_answer", "good_terms", "bad_terms"):
        if key in keys and key not in _PARTS[kind]:
            raise keys[key].fail(f"has no part in a field of kind {kind.value!r}; {', '.join(_PARTS[kind])} have")
    return PriorityRule(
        code=start.code,
        weight=start.weight,
        scale=_scale(node, keys) if kind in (FactKind.NUMBER, FactKind.DATE) else None,
        title=start.title,
        field_name=name,
        kind=kind,
        good_answer=keys["good_answer"].boolean() if "good_answer" in keys else True,
        good_terms=keys["good_terms"].vocabulary(1) if "good_terms" in keys else Vocabulary(),
        bad_terms=keys["bad_terms"].vocabulary(1) if "bad_terms" in keys else Vocabulary(),
        source=start.source,
    )


def _scale(node: Node, keys: Mapping[str, Node]) -> Scale:
    for key in ("good", "bad"):
        if key not in keys:
            raise node.fail("needs both good and bad, the numbers from which on it counts in full and not at all")
    good, bad = (keys[key].number(-_MAX_FIGURE, _MAX_FIGURE) for key in ("good", "bad"))
    if good == bad:
        raise keys["bad"].fail(f"must differ from good ({good:g})")
    return Scale(good, bad)
