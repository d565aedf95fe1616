"""What an explanation must hold to be taken over in the state that another register gives it (DESIGN 7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..explanation.lifecycle import MAX_NAME, SYSTEM, Case, Ground, State, person_key
from ..explanation.parts import Lack, LackCode, Parts, deadline_lacks, field_lacks, future_lacks, lacks_of, text_lacks
from ..explanation.rulesets import RuleSet

_SUBMITTED = frozenset({State.SUBMITTED, State.ACCEPTED, State.EXEMPT})
_REVIEWED = frozenset({State.RETURNED, State.REJECTED, State.ACCEPTED, State.EXEMPT})
_ANSWERS = _SUBMITTED | {State.PLANNED}
_SIGNS = frozenset({LackCode.CONTROL_CHARACTER, LackCode.BROKEN_CHARACTER})
_MOST_SIGNS = 10
_PERSONS = ("author", "submitted_by", "reviewer")


def text_guards(case: Case, rule_set: RuleSet) -> tuple[Lack, ...]:
    """Tell what forbids to store a case in any state: texts that do not fit, and a ground that is not offered."""
    found = [*_field_lacks(case.parts)]
    if case.parts.category and rule_set.category(case.parts.category) is None:
        values = (("category", case.parts.category[:MAX_NAME]), ("rule_set", rule_set.id))
        found.append(Lack(LackCode.CATEGORY_NOT_OFFERED, "category", values))
    return tuple(found)


def state_guards(case: Case, ground: Ground, rule_set: RuleSet, today: date) -> tuple[Lack, ...]:
    """Tell everything that a case lacks for its state: what the steps that lead there would have asked.

    Parameters
    ----------
    case
        As the other register has it.
    ground
        What is known of the partnership here: its deadline binds.
    rule_set, today
        The rules of this register, and the day to hold dates against.
    """
    # A text that was stored once may be moved, whatever its ground; to be submitted its ground must be offered.
    found = [*_field_lacks(case.parts), *_name_lacks(case)]
    if case.state in _SUBMITTED:
        lacks = lacks_of(case.parts, rule_set, ground.deadline, today)
        found += [lack for lack in lacks if lack.code not in _SIGNS]  # told already
        found += [] if case.submitted_by else [Lack(LackCode.MISSING, "submitted_by")]
    if case.state in _ANSWERS and case.answers is None:
        found.append(Lack(LackCode.MISSING, "answers_class"))
    if case.state in _REVIEWED:
        found += _review_lacks(case, rule_set, today)
    if case.state is State.PLANNED:
        found += [] if case.parts.comply_by else [Lack(LackCode.MISSING, "comply_by")]
        found += deadline_lacks(case.parts.comply_by, ground.deadline)
    return tuple(dict.fromkeys(found))


def _field_lacks(parts: Parts) -> Iterator[Lack]:
    """Tell what forbids to store the parts; all signs that a text may not hold are told at once."""
    for lack in field_lacks(parts):
        if lack.code in _SIGNS:
            yield replace(lack, values=_all_signs(str(getattr(parts, lack.field)), lack))
        else:
            yield lack


def _all_signs(text: str, lack: Lack) -> tuple[tuple[str, str | date | int], ...]:
    """Give the values of a lack with all signs of its kind, each once, in place of the first one."""
    signs: dict[str, None] = {}
    while len(signs) < _MOST_SIGNS:
        found = next((one for one in text_lacks(lack.field, text) if one.code is lack.code), None)
        if found is None:
            break
        sign = str(dict(found.values)["character"])
        signs[sign] = None
        text = text.replace(chr(int(sign[2:], 16)), "")
    return (("character", ", ".join(signs)), *(value for value in lack.values if value[0] != "character"))


def _name_lacks(case: Case) -> Iterator[Lack]:
    for name in _PERSONS:
        person = getattr(case, name)
        yield from text_lacks(name, person, MAX_NAME)
        if person_key(person[: MAX_NAME + 1]) == SYSTEM:
            yield Lack(LackCode.RESERVED_NAME, name)
    yield from text_lacks("ruling_body", case.ruling.body)
    yield from text_lacks("ruling_reference", case.ruling.reference)


def _review_lacks(case: Case, rule_set: RuleSet, today: date) -> Iterator[Lack]:
    authors = {person_key(name): name for name in (case.submitted_by, case.author) if person_key(name)}
    reviewer = person_key(case.reviewer[: MAX_NAME + 1])
    if not reviewer:
        yield Lack(LackCode.MISSING, "reviewer")
    elif rule_set.two_persons and reviewer in authors:
        yield Lack(LackCode.SAME_PERSON, "reviewer", (("person", authors[reviewer]),))
    yield from future_lacks("ruling_date", case.ruling.date, today)
    if case.state is State.ACCEPTED:
        named = (("body", case.ruling.body), ("date", case.ruling.date), ("reference", case.ruling.reference))
        yield from (Lack(LackCode.MISSING, f"ruling_{name}") for name, value in named if not value)
    rule = rule_set.category(case.parts.category)
    if case.state is State.EXEMPT and rule is not None and not rule.legal_ground:
        yield Lack(LackCode.NO_LEGAL_GROUND, "category", (("category", case.parts.category),))
