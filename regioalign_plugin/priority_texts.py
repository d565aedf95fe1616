"""The order of alignment in words: criteria, what was found for each, and the reasons for a place in the order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from .days import written_day
from .explanation.priority import Priority, PriorityCriterion
from .explanation.priority_rules import FactKind, PriorityCode, PriorityRule, PriorityRules
from .explanation.rulesets import text_in
from .explanation.transition_calendar import Occasion
from .translation import locale, tr
from .vocabulary import Verdict


def priority_label(code: str, rules: PriorityRules | None = None) -> str:
    """Give the name of a criterion: the rule set's own title where it has one, else ours, else the code itself."""
    rule = None if rules is None else next((one for one in rules.criteria if one.code == str(code)), None)
    if rule is not None and rule.title:
        return text_in(rule.title, locale().name())
    texts = {
        PriorityCode.NEW.value: tr("new or planned"),
        PriorityCode.RENEWAL.value: tr("end of the term"),
        PriorityCode.SHARED_WINDOW.value: tr("renewals together"),
        PriorityCode.LIGHT.value: tr("own assets"),
        PriorityCode.GOVERNMENTS_ONLY.value: tr("private partners"),
        PriorityCode.NO_LARGE_COST.value: tr("transition cost"),
        PriorityCode.IMPACT_CONSIDERED.value: tr("operational impact"),
        PriorityCode.ONE_OFF.value: tr("smallest repair"),
    }
    return texts.get(str(code), str(code))


def occasion_label(code: str) -> str:
    """Say what falls on a day of the transition calendar; the code itself where it is none of ours."""
    texts = {
        Occasion.DEADLINE.value: tr("Deadline"),
        Occasion.COMPLY_BY.value: tr("Complies by"),
        Occasion.RENEWAL.value: tr("End of the term"),
    }
    return texts.get(str(code), str(code))


class ReasonWriter:
    """
    Writes reasons in the user's language; made once per run, as each text is looked up once.

    Parameters
    ----------
    rules
        The criteria.
    """

    def __init__(self, rules: PriorityRules) -> None:
        self._rules = {rule.code: rule for rule in rules.criteria}
        self._labels = {rule.code: priority_label(rule.code, rules) for rule in rules.criteria}
        self._days: dict[str, str] = {}
        self._numbers: dict[float, str] = {}
        self._locale = locale()
        self._points = tr("{finding} ({points} of {weight})")
        self._parts = {
            Verdict.MET.value: tr("For: {findings}."),
            Verdict.NOT_MET.value: tr("Against: {findings}."),
            Verdict.UNKNOWN.value: tr("Unknown: {findings}."),
        }
        self._study = tr("First a feasibility study: the transition is known to cost much.")
        self._nothing = tr("Nothing is known that tells when to align it.")
        self._texts = _texts()
        self._writers: Mapping[str, Callable[[PriorityCriterion], str]] = {
            PriorityCode.RENEWAL.value: self._renewal,
            PriorityCode.SHARED_WINDOW.value: self._window,
            PriorityCode.LIGHT.value: self._amount,
            PriorityCode.GOVERNMENTS_ONLY.value: self._amount,
            PriorityCode.NO_LARGE_COST.value: self._amount,
            PriorityCode.IMPACT_CONSIDERED.value: self._impact,
            PriorityCode.ONE_OFF.value: self._repair,
        }

    def reasons(self, priority: Priority) -> str:
        """
        Say why a partnership has its place: what speaks for aligning it early, what against, and what is unknown.

        Parameters
        ----------
        priority
            Of the rules given. What weighs most is told first; what weighs nothing is left out.
        """
        weighed = [one for one in priority.criteria if one.weight > 0]
        sentences = []
        for verdict, text in self._parts.items():
            found = sorted((one for one in weighed if one.verdict == verdict), key=_earned_or_lost, reverse=True)
            if found:
                sentences.append(text.format(findings="; ".join(self.finding(one) for one in found)))
        if priority.score is None:
            sentences.insert(0, self._nothing)
        if needs_study(priority):
            sentences.append(self._study)
        return " ".join(sentences)

    def finding(self, criterion: PriorityCriterion) -> str:
        """Say what was found for a criterion, with the points that it earns; only what it is where it is unknown."""
        if criterion.value is None:
            return self._unknown(criterion)
        words = self._writers.get(criterion.code, self._plain)(criterion)
        points, weight = self._number(criterion.value * criterion.weight), self._number(criterion.weight)
        return self._points.format(finding=words, points=points, weight=weight)

    def _unknown(self, criterion: PriorityCriterion) -> str:
        label = self._labels.get(criterion.code, criterion.code)
        if criterion.code == PriorityCode.RENEWAL.value and criterion.text:
            return self._texts["passed"].format(label=label, date=self._day(criterion.text))
        return label

    def _plain(self, criterion: PriorityCriterion) -> str:
        """Say what was found where there is nothing but yes or no to tell, or what a field of one's own holds."""
        rule = self._rules.get(criterion.code)
        if rule is not None and rule.kind is not None:
            return self._texts["own"].format(title=self._labels[rule.code], fact=self._own_fact(rule, criterion))
        return self._answer(criterion)

    def _own_fact(self, rule: PriorityRule, criterion: PriorityCriterion) -> str:
        if rule.kind is FactKind.DATE and criterion.text:
            return self._day(criterion.text)
        if rule.kind is FactKind.YES_NO:
            return self._texts["yes" if (criterion.value == 1) is rule.good_answer else "no"]
        if criterion.text is not None:
            return " ".join(criterion.text.split())
        return "" if criterion.figure is None else self._number(criterion.figure)

    def _answer(self, criterion: PriorityCriterion) -> str:
        is_met = criterion.verdict == Verdict.MET.value
        return self._texts.get(f"{criterion.code}.{'yes' if is_met else 'no'}", criterion.code)

    def _renewal(self, criterion: PriorityCriterion) -> str:
        if criterion.text is None:
            return self._texts["renewal.none"]
        return self._texts["renewal.on"].format(date=self._day(criterion.text))

    def _window(self, criterion: PriorityCriterion) -> str:
        if criterion.verdict == Verdict.MET.value and criterion.figure is not None:
            return self._texts["shared_window.yes"].format(count=self._number(criterion.figure))
        return self._texts["shared_window.no"]

    def _amount(self, criterion: PriorityCriterion) -> str:
        if not criterion.figure:
            return self._answer(criterion)
        return self._texts[f"{criterion.code}.amount"].format(amount=self._number(criterion.figure))

    def _impact(self, criterion: PriorityCriterion) -> str:
        if criterion.value in (0, 1):
            return self._answer(criterion)
        return self._texts["impact_considered.part"]

    def _repair(self, criterion: PriorityCriterion) -> str:
        if criterion.figure == 1:
            return self._texts["one_off.yes"]
        return self._texts["one_off.no"].format(count=self._number(criterion.figure or 0))

    def _day(self, text: str) -> str:
        if text not in self._days:
            self._days[text] = written_day(date.fromisoformat(text))
        return self._days[text]

    def _number(self, value: float) -> str:
        if value not in self._numbers:
            rounded = round(value, 1)
            self._numbers[value] = str(self._locale.toString(rounded, "f", 0 if rounded.is_integer() else 1))
        return self._numbers[value]


def needs_study(priority: Priority) -> bool:
    """Tell whether a feasibility study comes first: the transition is known to cost much."""
    return priority.verdict_of(PriorityCode.NO_LARGE_COST) == Verdict.NOT_MET.value


def _texts() -> dict[str, str]:
    """Give what can be found for the criteria of ours, in the user's language."""
    return {
        "passed": tr("{label} (that of {date} has passed)"),
        "own": tr("{title}: {fact}"),
        "yes": tr("yes"),
        "no": tr("no"),
        "new.yes": tr("new, or still to be founded"),
        "new.no": tr("exists already"),
        "renewal.none": tr("its term has no end"),
        "renewal.on": tr("its term ends on {date}"),
        "shared_window.yes": tr("{count} terms end close together in its region"),
        "shared_window.no": tr("no other term ends close to it in its region"),
        "light.yes": tr("no own assets"),
        "light.no": tr("own assets"),
        "light.amount": tr("own assets of {amount}"),
        "governments_only.yes": tr("governments only"),
        "governments_only.no": tr("private partners"),
        "governments_only.amount": tr("private partners: {amount}"),
        "no_large_cost.yes": tr("no large transition cost"),
        "no_large_cost.no": tr("a large transition cost"),
        "no_large_cost.amount": tr("a transition cost of {amount}"),
        "impact_considered.yes": tr("the operational impact was considered"),
        "impact_considered.no": tr("the operational impact was not considered"),
        "impact_considered.part": tr("the operational impact was considered in part"),
        "one_off.yes": tr("one municipality off"),
        "one_off.no": tr("its smallest repair changes {count} municipalities"),
    }


def _earned_or_lost(criterion: PriorityCriterion) -> float:
    """Give the points that a criterion earns where it is met, that it misses where it is not, or its weight."""
    if criterion.value is None:
        return criterion.weight
    if criterion.verdict == Verdict.MET.value:
        return criterion.weight * criterion.value
    return criterion.weight * (1 - criterion.value)
