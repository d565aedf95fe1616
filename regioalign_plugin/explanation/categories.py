"""Grounds for an exception: which one the evidence supports, criterion by criterion (DESIGN 6).

The software gathers evidence and suggests, a person decides. A wrong suggestion is worse than none, so a category is
suggested only if *all* groups of its tests are met; unknown is never met:

- landscape: the share inside one feature, or the likeness to it, suffices where the sector is on the list. Without
  such a sector the territory must be much more like the feature than like its main region (`landscape_margin`), for
  any small territory lies inside some river basin, and is then often a little more like the basin than like its
  region. On the public layers of Flanders against the basins, the two tests alone call five of the seven straddling
  police zones a matter of landscape; with the margin no zone is, and the basins themselves are;
- members, significant regions, class: each within its bounds;
- size: more members or more area than the median region;
- sector: by the policy of the category (`SectorPolicy`). With the sets that ship, a scale-driven partnership must have
  a sector on the list; a small one may lack a sector, never have another one; for landscape the overlay speaks, unless
  the sector is one that other entries of the rule set list.

What a category needs beyond data (a host, a study, a recognition) is asked from the person who explains.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ..vocabulary import Class, Code, Verdict
from .rulesets import CategoryRule, RuleSet, SectorPolicy, Tests

# Shares and likenesses are quotients of areas; equal ones may differ in their last digits.
_ROUNDING = 1e-9


class CriterionCode(Code):
    """What a criterion looks at."""

    LANDSCAPE_SHARE = "landscape_share"
    LANDSCAPE_JACCARD = "landscape_jaccard"
    LANDSCAPE_MARGIN = "landscape_margin"
    MEMBER_COUNT = "member_count"
    REGION_COUNT = "region_count"
    MEMBERS_ABOVE_MEDIAN_REGION = "members_above_median_region"
    AREA_ABOVE_MEDIAN_REGION = "area_above_median_region"
    EXTENDS_BEYOND = "extends_beyond"
    CLASS = "class"
    SECTOR = "sector"


@dataclass(frozen=True)
class Evidence:
    """What is known of one partnership; None is unknown.

    Parameters
    ----------
    cls
        Code of its class.
    sector
        Its sector in words; None or blank is unknown.
    member_count
        Number of member municipalities.
    region_count
        Number of significant regions.
    area_m2, median_region_area_m2
        Area of the territory, and of the median region, square metres.
    area_rank_above_median_region
        Whether that area is larger than the median region's.
    median_region_members, members_above_median_region
        Number of municipalities of the median region; whether the partnership has more members.
    outside_share
        Share (0–1) of the territory outside all regions.
    landscape_known
        Whether there is a landscape layer; if not, the other landscape values are unknown.
    landscape_feature
        Name of the feature that the next values are about; None if it has none, or none meets the territory.
    landscape_share
        Share (0–1) of the territory inside that feature.
    landscape_jaccard, main_region_jaccard
        Likeness (0–1) of the territory and the feature, and of the territory and its main region: area of
        what they share ÷ area of what they cover together.
    """

    cls: str
    sector: str | None = None
    member_count: int | None = None
    region_count: int | None = None
    area_m2: float | None = None
    median_region_area_m2: float | None = None
    area_rank_above_median_region: bool | None = None
    median_region_members: float | None = None
    members_above_median_region: bool | None = None
    outside_share: float | None = None
    landscape_known: bool = False
    landscape_feature: str | None = None
    landscape_share: float | None = None
    landscape_jaccard: float | None = None
    main_region_jaccard: float | None = None


@dataclass(frozen=True)
class Criterion:
    """One test and its outcome.

    Parameters
    ----------
    code
        A `CriterionCode`.
    verdict
        A `Verdict`.
    figure, limit
        What was found and what it is held against, both None where the test has no number. Shares between 0 and 1,
        areas in square metres.
    subject
        What it is about: a landscape feature, a sector.
    upper_limit
        The upper bound where there are two; both bounds are inclusive.
    """

    code: str
    verdict: str
    figure: float | None = None
    limit: float | None = None
    subject: str | None = None
    upper_limit: float | None = None


@dataclass(frozen=True)
class CategoryEvidence:
    """All criteria of one category, and whether together they support it."""

    category: str
    supported: bool
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True)
class Suggestion:
    """The category that the evidence supports, with all its criteria.

    Parameters
    ----------
    category
        Its code; None if none is supported or nothing needs explaining.
    criteria
        The criteria of that category, in a fixed order; empty without category.
    assessed
        The evidence for each category of the rule set that data can test, in the rule set's order, the suggested
        one included; empty if nothing needs explaining.
    """

    category: str | None = None
    criteria: tuple[Criterion, ...] = ()
    assessed: tuple[CategoryEvidence, ...] = ()

    @property
    def alternatives(self) -> tuple[CategoryEvidence, ...]:
        """The other categories that the evidence supports too."""
        return tuple(entry for entry in self.assessed if entry.supported and entry.category != self.category)


def evidence_of(values: Mapping[str, object]) -> Evidence:
    """Make evidence from a row of values by name; NaN and missing names become unknown, other names are left out.

    The class may stand under `cls` or `class`. Whole numbers and truth values may be of numpy's types.
    """
    get = values.get
    return Evidence(
        cls=str(get("cls", get("class"))),
        sector=_text(get("sector")),
        member_count=_count(get("member_count")),
        region_count=_count(get("region_count")),
        area_m2=_number(get("area_m2")),
        median_region_area_m2=_number(get("median_region_area_m2")),
        area_rank_above_median_region=_truth(get("area_rank_above_median_region")),
        median_region_members=_number(get("median_region_members")),
        members_above_median_region=_truth(get("members_above_median_region")),
        outside_share=_number(get("outside_share")),
        landscape_known=bool(_truth(get("landscape_known"))),
        landscape_feature=_text(get("landscape_feature")),
        landscape_share=_number(get("landscape_share")),
        landscape_jaccard=_number(get("landscape_jaccard")),
        main_region_jaccard=_number(get("main_region_jaccard")),
    )


def suggest(evidence: Evidence, rule_set: RuleSet) -> Suggestion:
    """Give the first category of the rule set that the evidence supports, with its reasons.

    Nothing is suggested for what conforms, nor for what was not compared with a delimited region; a territory that
    extends beyond the regions is looked at, since it may be exempt.
    """
    if not needs_explaining(evidence.cls, rule_set):
        return Suggestion()
    assessed = tuple(
        assess_category(rule, evidence, rule_set) for rule in rule_set.categories if rule.tests.any_on_territory
    )
    chosen = next((entry for entry in assessed if entry.supported), None)
    if chosen is None:
        return Suggestion(assessed=assessed)
    return Suggestion(chosen.category, chosen.criteria, assessed)


def needs_explaining(cls: str, rule_set: RuleSet) -> bool:
    """Whether a ground for an exception is looked for: it does not conform, or extends beyond all regions."""
    return rule_set.conforms(cls) is False or str(cls) == Class.EXTENDS_BEYOND.value


def assess_category(rule: CategoryRule, evidence: Evidence, rule_set: RuleSet) -> CategoryEvidence:
    """Test all criteria of one category."""
    sector = _sector(rule, evidence)
    confirmed = sector is not None and _is_met(sector)
    groups = [
        _landscape(rule.tests, evidence),
        [] if confirmed else _landscape_margin(rule.tests, evidence),
        _members(rule.tests, evidence),
        _regions(rule.tests, evidence),
        _size(rule.tests, evidence),
        _classes(rule.tests, evidence),
    ]
    tested = [group for group in groups if group]
    supported = bool(tested) and all(any(_is_met(item) for item in group) for group in tested)
    criteria = tuple(item for group in tested for item in group)
    if sector is None:
        return CategoryEvidence(rule.code, supported, criteria)
    supported = supported and _sector_allows(rule, sector, rule_set)
    return CategoryEvidence(rule.code, supported, (*criteria, sector))


def _is_met(criterion: Criterion) -> bool:
    return criterion.verdict == Verdict.MET.value


def _verdict(answer: bool | None) -> str:
    if answer is None:
        return Verdict.UNKNOWN.value
    return Verdict.MET.value if answer else Verdict.NOT_MET.value


def _landscape(tests: Tests, evidence: Evidence) -> list[Criterion]:
    """Make the two overlay tests; each alone suffices."""
    criteria = []
    if tests.landscape_share is not None:
        criteria.append(_landscape_share(tests.landscape_share, evidence))
    if tests.landscape_jaccard:
        criteria.append(_landscape_jaccard(evidence))
    return criteria


def _landscape_share(limit: float, evidence: Evidence) -> Criterion:
    code = CriterionCode.LANDSCAPE_SHARE.value
    if not evidence.landscape_known:
        return Criterion(code, Verdict.UNKNOWN.value, None, limit)
    # A layer of which no feature meets the territory is known, and its share is nothing.
    share = evidence.landscape_share or 0.0
    met = share > 0 and share >= limit - _ROUNDING
    return Criterion(code, _verdict(met), share, limit, evidence.landscape_feature)


def _landscape_jaccard(evidence: Evidence) -> Criterion:
    code = CriterionCode.LANDSCAPE_JACCARD.value
    limit = evidence.main_region_jaccard
    if not evidence.landscape_known or limit is None:
        return Criterion(code, Verdict.UNKNOWN.value, None, limit)
    likeness = evidence.landscape_jaccard or 0.0
    met = likeness > limit + _ROUNDING
    return Criterion(code, _verdict(met), likeness, limit, evidence.landscape_feature)


def _landscape_margin(tests: Tests, evidence: Evidence) -> list[Criterion]:
    """Test whether the territory is much more like the feature than like its main region.

    With a margin of m the likeness needed is m · r or 1 − (1 − r) / m, whichever is less, r being the likeness to
    the main region: twice as like, or half as unlike. For m = 2 and r = 0.2 that is 0.4, for r = 0.6 it is 0.8.
    """
    margin, region = tests.landscape_margin, evidence.main_region_jaccard
    if margin is None:
        return []
    code = CriterionCode.LANDSCAPE_MARGIN.value
    if not evidence.landscape_known or region is None:
        return [Criterion(code, Verdict.UNKNOWN.value)]
    needed = min(margin * region, 1 - (1 - region) / margin)
    likeness = evidence.landscape_jaccard or 0.0
    met = likeness > 0 and likeness >= needed - _ROUNDING
    return [Criterion(code, _verdict(met), likeness, needed, evidence.landscape_feature)]


def _members(tests: Tests, evidence: Evidence) -> list[Criterion]:
    lowest, highest, count = tests.members_min, tests.members_max, evidence.member_count
    if lowest is None and highest is None:
        return []
    answer = None
    if count is not None:
        answer = (lowest is None or count >= lowest) and (highest is None or count <= highest)
    return [Criterion(CriterionCode.MEMBER_COUNT.value, _verdict(answer), count, lowest, None, highest)]


def _regions(tests: Tests, evidence: Evidence) -> list[Criterion]:
    lowest, count = tests.regions_min, evidence.region_count
    if lowest is None:
        return []
    answer = None if count is None else count >= lowest
    return [Criterion(CriterionCode.REGION_COUNT.value, _verdict(answer), count, lowest)]


def _size(tests: Tests, evidence: Evidence) -> list[Criterion]:
    """Members and area against the median region; one of them suffices."""
    if not tests.above_median_region:
        return []
    members = _above(evidence.member_count, evidence.median_region_members, evidence.members_above_median_region)
    area = _above(evidence.area_m2, evidence.median_region_area_m2, evidence.area_rank_above_median_region)
    by_members, by_area = CriterionCode.MEMBERS_ABOVE_MEDIAN_REGION, CriterionCode.AREA_ABOVE_MEDIAN_REGION
    return [
        Criterion(by_members.value, _verdict(members), evidence.member_count, evidence.median_region_members),
        Criterion(by_area.value, _verdict(area), evidence.area_m2, evidence.median_region_area_m2),
    ]


def _above(figure: float | None, median: float | None, given: bool | None) -> bool | None:
    """Compare with the median where both are known; else take the answer that was given."""
    return given if figure is None or median is None else figure > median


def _classes(tests: Tests, evidence: Evidence) -> list[Criterion]:
    """Test the class, for a category that is meant for some classes only."""
    if not tests.classes:
        return []
    met = str(evidence.cls) in tests.classes
    if tests.classes == {Class.EXTENDS_BEYOND.value}:
        return [Criterion(CriterionCode.EXTENDS_BEYOND.value, _verdict(met), evidence.outside_share)]
    return [Criterion(CriterionCode.CLASS.value, _verdict(met), subject=str(evidence.cls))]


def _sector(rule: CategoryRule, evidence: Evidence) -> Criterion | None:
    """Whether the sector is on the category's list; None if the category does not look at it."""
    if rule.tests.sector is None:
        return None
    sector = (evidence.sector or "").strip()
    answer = rule.sectors.matches(sector) if sector else None
    return Criterion(CriterionCode.SECTOR.value, _verdict(answer), subject=sector or None)


def _sector_allows(rule: CategoryRule, sector: Criterion, rule_set: RuleSet) -> bool:
    """Apply the category's sector policy to the outcome of the sector test."""
    if _is_met(sector):
        return True
    if rule.tests.sector is SectorPolicy.REQUIRED:
        return False
    if rule.tests.sector is SectorPolicy.LISTED_IF_GIVEN:
        return sector.verdict == Verdict.UNKNOWN.value
    return not rule_set.claimed_by_others(rule.code, sector.subject)


def _text(value: object) -> str | None:
    text = str(value).strip() if isinstance(value, str) else ""
    return text or None


def _number(value: object) -> float | None:
    try:
        number = float(value)  # type: ignore[arg-type]  # what is no number raises TypeError
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def _count(value: object) -> int | None:
    number = _number(value)
    return None if number is None else int(number)


def _truth(value: object) -> bool | None:
    number = _number(value)
    return None if number is None else bool(number)
