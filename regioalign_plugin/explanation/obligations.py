"""What binds a partnership to the reference regions, and until when it has (DESIGN 5).

Verdict and obligation are separate: a federal zone that straddles is a finding, not a breach.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .rulesets import Obligation, ObligationRule, RuleSet


@dataclass(frozen=True)
class Duty:
    """The obligation of a partnership.

    Parameters
    ----------
    obligation
        An `Obligation`; None where nothing given tells it.
    deadline
        Last day by which it must conform; None where there is none, or where it is due at once.
    source
        Where that is written; "" for an obligation of None.
    """

    obligation: Obligation | None = None
    deadline: date | None = None
    source: str = ""


def duty_of(
    rule_set: RuleSet, *, legal_form: str | None = None, origin: str | None = None, sector: str | None = None
) -> Duty:
    """Tell what binds a partnership that exists already.

    Who imposed it says most, then its legal form, then what is usual in its sector; what is None or blank says
    nothing. A new partnership must conform when it is founded, whatever this gives.

    Parameters
    ----------
    rule_set
        The rules.
    legal_form, origin, sector
        In the words of the data; the rule set lists the terms that it knows.
    """
    for text, rules in (
        (origin, rule_set.origins),
        (legal_form, rule_set.legal_forms),
        (sector, rule_set.sector_defaults),
    ):
        rule = _matching(text, rules)
        if rule is not None:
            return _with_deadline(rule_set, rule, sector)
    return Duty()


def _matching(text: str | None, rules: Iterable[ObligationRule]) -> ObligationRule | None:
    words = (text or "").strip()
    return next((rule for rule in rules if rule.terms.matches(words)), None) if words else None


def _with_deadline(rule_set: RuleSet, rule: ObligationRule, sector: str | None) -> Duty:
    """Add the first deadline for existing partnerships of that obligation and sector."""
    words = (sector or "").strip()
    for deadline in rule_set.deadlines:
        is_meant = deadline.sectors is None or (bool(words) and deadline.sectors.matches(words))
        if deadline.obligation is rule.obligation and deadline.new is not True and is_meant:
            return Duty(rule.obligation, deadline.due, deadline.source)
    return Duty(rule.obligation, None, rule.source)
