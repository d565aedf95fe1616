"""Why a partnership has its place in the order of alignment, in the language of the report."""

from __future__ import annotations

from ..explanation import priority as rules_of_order
from ..explanation.rulesets import RuleSet
from ..priority_texts import ReasonWriter
from ..register.records import Priority


class Reasons:
    """
    Words the reasons anew from the criteria that the register keeps: its text is in the language of who ran it.

    Parameters
    ----------
    rule_set
        The rules; None or without an order: the text of the register is given as it stands.
    """

    def __init__(self, rule_set: RuleSet | None) -> None:
        rules = None if rule_set is None else rule_set.priority
        self._writer = None if rules is None else ReasonWriter(rules)

    def of(self, placed: Priority) -> str:
        """Give the reasons for a place."""
        kept = placed.reasons or ""
        if self._writer is None:
            return kept
        try:
            criteria = rules_of_order.read_priority_criteria(placed.criteria)
        except ValueError:
            return kept
        if not criteria:
            return kept
        score, share = placed.score, placed.known_share or 0.0
        # The range of the score is no part of the reasons.
        found = rules_of_order.Priority(criteria, score, share, score or 0.0, score or 0.0)
        return self._writer.reasons(found) or kept
