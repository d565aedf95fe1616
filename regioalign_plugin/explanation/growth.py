"""Growth to escape: a territory that is larger than when its reference set came into use (DESIGN 6).

Scale is a ground only where it is the drive of a cooperation. Where a territory grew after the reference regions were
there, "we are already large" is their perverse effect and no ground; what grew stands with the evidence as a criterion
that is not met.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..vocabulary import Category, Code, Verdict
from .categories import CategoryEvidence, Criterion, CriterionCode
from .evidence import evidence_text, read_evidence


class Grown(Code):
    """What is larger than it was: the subject of the criterion."""

    MEMBERS = "members"
    AREA = "area"


@dataclass(frozen=True)
class Size:
    """How large a territory is; None is unknown.

    Parameters
    ----------
    member_count
        Number of member municipalities.
    area_m2
        Its area inside the reference regions, square metres.
    """

    member_count: int | None = None
    area_m2: float | None = None


def growth_of(before: Size, now: Size, eps: float) -> tuple[Criterion, ...]:
    """Tell what grew: a criterion for members and one for area, each only where both figures are known.

    One member more is growth. Area is measured anew at each assessment, so that it grew where it is more than 1 + `eps`
    times what it was; `eps` is the share that counts as noise.
    """
    found = []
    if before.member_count is not None and now.member_count is not None and now.member_count > before.member_count:
        found.append(_criterion(Grown.MEMBERS, now.member_count, before.member_count))
    if before.area_m2 and now.area_m2 is not None and now.area_m2 > before.area_m2 * (1.0 + eps):
        found.append(_criterion(Grown.AREA, now.area_m2, before.area_m2))
    return tuple(found)


def with_growth(criteria: str | None, growth: Sequence[Criterion]) -> str | None:
    """Put growth among the criteria of the scale-driven ground, in place of what stood there of it.

    Parameters
    ----------
    criteria
        Evidence as `evidence_text` writes it; a text that is none is given back as it is.
    growth
        What `growth_of` gave.
    """
    try:
        assessed = read_evidence(criteria)
    except ValueError:
        return criteria
    if not growth and not _growth_in(assessed):
        return criteria
    if all(one.category != Category.SCALE_DRIVEN.value for one in assessed):
        assessed = (*assessed, CategoryEvidence(Category.SCALE_DRIVEN.value, False, ()))
    return evidence_text(_replaced(one, growth) for one in assessed)


def growth_in(criteria: str | None) -> tuple[Criterion, ...]:
    """Give the growth that stands in the evidence of a finding; () for a text that is no evidence."""
    try:
        return _growth_in(read_evidence(criteria))
    except ValueError:
        return ()


def _growth_in(assessed: Sequence[CategoryEvidence]) -> tuple[Criterion, ...]:
    return tuple(item for one in assessed for item in one.criteria if item.code == CriterionCode.GROWTH.value)


def _replaced(one: CategoryEvidence, growth: Sequence[Criterion]) -> CategoryEvidence:
    if one.category != Category.SCALE_DRIVEN.value:
        return one
    others = tuple(item for item in one.criteria if item.code != CriterionCode.GROWTH.value)
    return replace(one, criteria=(*others, *growth))


def _criterion(what: Grown, now: float, before: float) -> Criterion:
    return Criterion(CriterionCode.GROWTH.value, Verdict.NOT_MET.value, round(now, 1), round(before, 1), what.value)
