"""The explanation of a partnership as people read it: values in words, what is departed from, and how good it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ..days import day_text
from ..explanation.growth import growth_in
from ..explanation.parts import Parts
from ..explanation.quality import Quality, assess_quality
from ..explanation.rulesets import RuleSet
from ..labels import category_label, departure_text, duration_label
from ..register.records import Stored


def value_shown(name: str, value: str | date | None, rule_set: RuleSet | None = None) -> str:
    """Write the value of a field as people read it."""
    if isinstance(value, date):
        return day_text(value)
    if name == "category":
        return category_label(value, rule_set) if value else ""
    if name == "duration":
        return duration_label(value) if value else ""
    return value or ""


def departure_of(stored: Stored) -> str:
    """Word part E1 from the finding as it stands; "" where there is none."""
    finding = stored.finding
    if finding is None:
        return ""
    return departure_text(
        cls=finding.cls,
        conforms=finding.conforms,
        regions=finding.regions,
        outside_share=finding.outside_share,
        reference_set=stored.reference_set,
    )


def quality_of(
    stored: Stored,
    rule_set: RuleSet | None,
    today: date,
    parts: Parts | None = None,
    others: Mapping[str, str] | None = None,
) -> Quality | None:
    """Assess the text that is stored, or the given one; None where there is nothing to explain.

    `others` are reasons that it may be alike to, by partnership id.
    """
    finding = stored.finding
    if rule_set is None or stored.case is None:
        return None
    overlaps = () if finding is None else finding.overlaps
    return assess_quality(
        stored.case.parts if parts is None else parts,
        rule_set,
        name=stored.name or "",
        region_names=[overlap.region_name or overlap.region_id for overlap in overlaps if overlap.significant],
        deadline=None if finding is None else finding.deadline,
        today=today,
        others=others or {},
        growth=growth_in(None if finding is None else finding.criteria),
    )
