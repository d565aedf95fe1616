"""What an explanation holds, and what is missing or wrong in it before it may be stored or submitted (DESIGN 7).

Nothing here is worded for people: a lack has a code, a field and values, from which others make sentences in a
language. Its `str` is English, for logs and errors of programmers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, datetime

from ..vocabulary import Code
from .rulesets import CategoryRule, Outcome, RuleSet

MAX_TEXT = 100_000
"""Most characters in one field: some forty pages, far more than an explanation needs."""

# Signs that show nothing: what Unicode calls blank, and the fillers and marks without width that it does not.
_INVISIBLE = r"\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
_INVISIBLE += r"\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0"
_VISIBLE = re.compile(f"[^{_INVISIBLE}]")
_INVISIBLE_SIGN = re.compile(f"[{_INVISIBLE}]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SHOWN = 80


class LackCode(Code):
    """What stands in the way of storing an explanation, or of a step in its life."""

    MISSING = "missing"
    MISSING_REVIEW = "missing_review"
    TOO_LONG = "too_long"
    CONTROL_CHARACTER = "control_character"
    BROKEN_CHARACTER = "broken_character"
    UNKNOWN_DURATION = "unknown_duration"
    DURATION_NOT_OFFERED = "duration_not_offered"
    CATEGORY_NOT_OFFERED = "category_not_offered"
    CATEGORY_IS_TEMPORARY = "category_is_temporary"
    AFTER_DEADLINE = "after_deadline"
    IN_FUTURE = "in_future"
    IN_PAST = "in_past"
    NOT_FROM_STATE = "not_from_state"
    CONFORMS = "conforms"
    ABSENT = "absent"
    NO_LEGAL_GROUND = "no_legal_ground"
    SAME_PERSON = "same_person"
    NOT_AUTHOR = "not_author"
    RESERVED_NAME = "reserved_name"


_WORDS = {
    LackCode.MISSING: "{field} is missing",
    LackCode.MISSING_REVIEW: "review_date or review_event is missing",
    LackCode.TOO_LONG: "{field} has {length} characters, more than {limit}",
    LackCode.CONTROL_CHARACTER: "{field} holds the control character {character} at position {position}",
    LackCode.BROKEN_CHARACTER: "{field} holds half a character, {character}, at position {position}",
    LackCode.UNKNOWN_DURATION: "{field} is neither temporary nor definitive",
    LackCode.DURATION_NOT_OFFERED: "the rule set {rule_set} offers no exception that is {duration}",
    LackCode.CATEGORY_NOT_OFFERED: "the rule set {rule_set} offers no category {category!r}, but {offered}",
    LackCode.CATEGORY_IS_TEMPORARY: "the category {category} is for temporary exceptions only",
    LackCode.AFTER_DEADLINE: "{field} {date} is after the deadline {deadline}",
    LackCode.IN_FUTURE: "{field} {date} is after today, {today}",
    LackCode.IN_PAST: "{field} {date} is before today, {today}",
    LackCode.NOT_FROM_STATE: "the state {state} does not allow it",
    LackCode.CONFORMS: "the territory conforms",
    LackCode.ABSENT: "the territory is not in the latest run",
    LackCode.NO_LEGAL_GROUND: "the category {category!r} has no legal ground",
    LackCode.SAME_PERSON: "a second person must do it, other than {person}",
    LackCode.NOT_AUTHOR: "only {person} may do it",
    LackCode.RESERVED_NAME: "{field} may not be the name of the machine",
}


@dataclass(frozen=True)
class Lack:
    """One thing that stands in the way.

    Parameters
    ----------
    code
        A `LackCode`.
    field
        The field it is about: one of `PART_FIELDS`, or `remark`, `actor`, `ruling_body`, `ruling_date`,
        `ruling_reference`; "" where it is about none.
    values
        Names and values for the sentence: dates and numbers as such.
    """

    code: LackCode
    field: str = ""
    values: tuple[tuple[str, str | date | int], ...] = ()

    def __str__(self) -> str:
        """Say it in English."""
        return _WORDS[self.code].format(field=self.field, **dict(self.values))


@dataclass(frozen=True)
class Parts:
    """What an explanation holds; "" and None are absent.

    Blanks around a text are taken off, and a text of signs that show nothing is absent.

    Parameters
    ----------
    departure
        E1: what is departed from and how, filled in by the software.
    reasons
        E2: why, specific to this case.
    category, evidence
        E3: code of the ground, and what shows it.
    decision_body, decision_date, decision_reference
        E4: who decided to depart, when, and under which reference.
    duration, comply_by
        E5: `temporary` or `definitive` (see `duration_code`), and the last day of a temporary one.
    measures, measures_effect
        E6: what is done instead, and what that does.
    risks
        E7: risks and mitigation.
    context
        E8: context and history.
    review_date, review_event
        E9: when it is looked at again, or what reopens it; one of them suffices.
    """

    departure: str = ""
    reasons: str = ""
    category: str = ""
    evidence: str = ""
    decision_body: str = ""
    decision_date: date | None = None
    decision_reference: str = ""
    duration: str = ""
    comply_by: date | None = None
    measures: str = ""
    measures_effect: str = ""
    risks: str = ""
    context: str = ""
    review_date: date | None = None
    review_event: str = ""

    def __post_init__(self) -> None:
        for name in TEXT_FIELDS:
            object.__setattr__(self, name, tidy(getattr(self, name)))
        for name in DATE_FIELDS:
            object.__setattr__(self, name, day_of(getattr(self, name)))

    @property
    def is_blank(self) -> bool:
        """Whether nothing is filled in but what the software fills in."""
        return replace(self, departure="") == Parts()


PART_FIELDS: tuple[str, ...] = tuple(item.name for item in fields(Parts))
DATE_FIELDS: tuple[str, ...] = ("decision_date", "comply_by", "review_date")
TEXT_FIELDS: tuple[str, ...] = tuple(name for name in PART_FIELDS if name not in DATE_FIELDS)


@dataclass(frozen=True)
class Part:
    """One part of an explanation: its code, its fields in `Parts`, and its weight in the score (all sum to 100)."""

    code: str
    fields: tuple[str, ...]
    weight: int


PARTS: tuple[Part, ...] = (
    Part("E1", ("departure",), 5),
    Part("E2", ("reasons",), 20),
    Part("E3", ("category", "evidence"), 15),
    Part("E4", ("decision_body", "decision_date", "decision_reference"), 15),
    Part("E5", ("duration", "comply_by"), 15),
    Part("E6", ("measures", "measures_effect"), 15),
    Part("E7", ("risks",), 5),
    Part("E8", ("context",), 5),
    Part("E9", ("review_date", "review_event"), 5),
)

# The reference of the decision can wait until it is accepted: a council numbers its decisions afterwards.
_ALWAYS = ("departure", "reasons", "category", "evidence", "decision_body", "decision_date", "duration")


def tidy(text: str) -> str:
    """Take the blanks off both ends; "" for a text that shows nothing, such as non-breaking blanks only."""
    return text.strip() if _VISIBLE.search(text) else ""


def without_invisible(text: str) -> str:
    """Give the text with each run of signs that show nothing made one blank where it held a blank, else left out."""
    return _INVISIBLE_SIGN.sub(lambda run: " " if any(sign.isspace() for sign in run[0]) else "", text).strip()


def day_of(value: date | None) -> date | None:
    """Give the day of a date or of a time, which Python takes for a date but does not compare with one."""
    return value.date() if isinstance(value, datetime) else value


def duration_code(text: str) -> str:
    """Give the code that a person's word for the duration stands for.

    Capitals and blanks do not matter, and "permanent" is "definitive". A word that is not known comes back as it is
    given, without blanks around it: `field_lacks` refuses it.
    """
    word = tidy(text)
    code = word.casefold()
    if code == "permanent":
        return Outcome.DEFINITIVE.value
    return code if code in _DURATIONS else word


_DURATIONS = frozenset(outcome.value for outcome in Outcome)


def field_lacks(parts: Parts) -> tuple[Lack, ...]:
    """Tell what forbids to store the parts at all, as a draft either.

    That is a text of more than `MAX_TEXT` characters, one with control characters other than tab and line ends, one
    with half a surrogate pair, which no file in UTF-8 can hold, and a duration that is not known.
    """
    found = [lack for name in TEXT_FIELDS for lack in text_lacks(name, getattr(parts, name))]
    if parts.duration and parts.duration not in _DURATIONS:
        found.append(Lack(LackCode.UNKNOWN_DURATION, "duration", (("duration", parts.duration[:_SHOWN]),)))
    return tuple(found)


def text_lacks(name: str, text: str, limit: int = MAX_TEXT) -> tuple[Lack, ...]:
    """Tell what forbids to store this text; `name` is that of its field."""
    found = []
    if len(text) > limit:
        found.append(Lack(LackCode.TOO_LONG, name, (("length", len(text)), ("limit", limit))))
    for code, pattern in ((LackCode.CONTROL_CHARACTER, _CONTROL), (LackCode.BROKEN_CHARACTER, _SURROGATE)):
        hit = pattern.search(text)
        if hit is not None:
            sign = f"U+{ord(hit[0]):04X}"
            found.append(Lack(code, name, (("character", sign), ("position", hit.start() + 1))))
    return tuple(found)


def lacks_of(parts: Parts, rule_set: RuleSet, deadline: date | None, today: date) -> tuple[Lack, ...]:
    """Tell everything that forbids to submit the parts, in the order of the parts.

    Parameters
    ----------
    parts
        The explanation.
    rule_set
        Which categories and outcomes are offered.
    deadline
        Last day by which the partnership must conform; None where there is none. It binds only categories that are
        temporary by nature; for the others a later date is a warning.
    today
        The day on which it is submitted.
    """
    found = (
        *field_lacks(parts),
        *missing_fields(parts),
        *_category_lacks(parts, rule_set, deadline),
        *future_lacks("decision_date", parts.decision_date, today),
        *_duration_lacks(parts, rule_set),
    )
    return tuple(sorted(found, key=lambda lack: PART_FIELDS.index(lack.field)))


def missing_fields(parts: Parts) -> tuple[Lack, ...]:
    """Tell which mandatory fields are absent, in the order of the parts."""
    wanted = mandatory_fields(parts)
    found = [Lack(LackCode.MISSING, name) for name in PART_FIELDS if name in wanted and not getattr(parts, name)]
    if parts.duration == Outcome.DEFINITIVE.value and not (parts.review_date or parts.review_event):
        found.append(Lack(LackCode.MISSING_REVIEW, "review_date"))
    return tuple(found)


def mandatory_fields(parts: Parts) -> frozenset[str]:
    """Give the fields that must be there; of the two of E9, mandatory if definitive, one suffices: not given here."""
    wanted = set(_ALWAYS)
    if parts.duration == Outcome.TEMPORARY.value:
        wanted.add("comply_by")
    if parts.measures or parts.measures_effect:
        wanted |= {"measures", "measures_effect"}
    return frozenset(wanted)


def future_lacks(name: str, day: date | None, today: date) -> tuple[Lack, ...]:
    """Refuse a decision that has not been taken yet."""
    if day is None or day <= today:
        return ()
    return (Lack(LackCode.IN_FUTURE, name, (("date", day), ("today", today))),)


def deadline_lacks(comply_by: date | None, deadline: date | None) -> tuple[Lack, ...]:
    """Refuse a date of compliance after the deadline; the deadline itself is in time."""
    if comply_by is None or deadline is None or comply_by <= deadline:
        return ()
    return (Lack(LackCode.AFTER_DEADLINE, "comply_by", (("date", comply_by), ("deadline", deadline))),)


def _category_lacks(parts: Parts, rule_set: RuleSet, deadline: date | None) -> Iterable[Lack]:
    if not parts.category:
        return ()
    rule = rule_set.category(parts.category)
    if rule is None:
        return ground_lacks(parts.category, rule_set)
    return _temporary_lacks(rule, parts, deadline) if rule.temporary_only else ()


def ground_lacks(category: str, rule_set: RuleSet) -> tuple[Lack, ...]:
    """Give what is wrong with the code of a ground; its values name those that the rule set offers."""
    if not category or rule_set.category(category) is not None:
        return ()
    offered = ", ".join(rule.code for rule in rule_set.categories)
    values = (("category", category[:_SHOWN]), ("rule_set", rule_set.id), ("offered", offered))
    return (Lack(LackCode.CATEGORY_NOT_OFFERED, "category", values),)


def _temporary_lacks(rule: CategoryRule, parts: Parts, deadline: date | None) -> Iterator[Lack]:
    """Hold a category that is temporary by nature to an end date before the deadline."""
    if parts.duration == Outcome.DEFINITIVE.value:
        yield Lack(LackCode.CATEGORY_IS_TEMPORARY, "duration", (("category", rule.code),))
    yield from deadline_lacks(parts.comply_by, deadline)


def _duration_lacks(parts: Parts, rule_set: RuleSet) -> Iterable[Lack]:
    offered = {outcome.value for outcome in rule_set.outcomes}
    if parts.duration not in _DURATIONS or parts.duration in offered:
        return ()
    values = (("duration", parts.duration), ("rule_set", rule_set.id))
    return (Lack(LackCode.DURATION_NOT_OFFERED, "duration", values),)
