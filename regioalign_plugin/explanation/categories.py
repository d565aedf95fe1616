"""Grounds for an exception: which one the evidence supports, criterion by criterion (DESIGN 6).

The software gathers evidence and suggests, a person decides. A wrong suggestion is worse than none, so a category is
suggested only if *all* groups of its tests are met; unknown is never met:

- landscape: where the sector is on the list, one of three suffices: the share inside one feature, the likeness to it,
  or the share of the inner border along it. Without such a sector the territory must in addition be much less unlike
  the feature than its main region (`landscape_margin`), its inner border must run along the feature's, and the feature
  may not be a district drawn along borders of municipalities, for any small territory lies inside some river basin or
  forest district, and is then often a little more like it than like its region. With the public layers of basins,
  forests, nature and districts of nature management, no association, police zone, transport region or housing
  partnership of Flanders is then called a matter of landscape without its sector, and all eleven basins are;
- members, significant regions, class, recognition, legal form: each as the rule set asks;
- size: more members, more area or more population than the median region;
- heavy assets are shown and decide nothing: insurance has none, and yet is driven by scale;
- host: by the policy of the category (`HostPolicy`). A partnership that names a host in which it does not lie is not
  hosted, whatever it says;
- sector: by the policy of the category (`SectorPolicy`). With the sets that ship, a scale-driven and a small
  partnership must have a sector on the list: of the seven associations of two to six members that straddle, none is a
  service close to people. For landscape the overlay speaks, unless other entries of the rule set list the sector.

What a category needs beyond data (a host, a study, a recognition) is asked from the person who explains.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import Enum, auto

from ..vocabulary import Class, Code, Verdict
from .rulesets import CategoryRule, HostPolicy, RuleSet, SectorPolicy, Tests

# Shares and likenesses are quotients of areas; equal ones may differ in their last digits.
_ROUNDING = 1e-9


class CriterionCode(Code):
    """What a criterion looks at."""

    LANDSCAPE_SHARE = "landscape_share"
    LANDSCAPE_JACCARD = "landscape_jaccard"
    LANDSCAPE_BORDER = "landscape_border"
    LANDSCAPE_DISTRICT = "landscape_district"
    LANDSCAPE_MARGIN = "landscape_margin"
    MEMBER_COUNT = "member_count"
    REGION_COUNT = "region_count"
    MEMBERS_ABOVE_MEDIAN_REGION = "members_above_median_region"
    AREA_ABOVE_MEDIAN_REGION = "area_above_median_region"
    POPULATION_ABOVE_MEDIAN_REGION = "population_above_median_region"
    HEAVY_ASSETS = "heavy_assets"
    EXTENDS_BEYOND = "extends_beyond"
    CLASS = "class"
    HOSTED = "hosted"
    HOSTED_MEMBERS = "hosted_members"
    HOST_REGION = "host_region"
    RECOGNITION = "recognition"
    LEGAL_FORM = "legal_form"
    SECTOR = "sector"
    GROWTH = "growth"


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
    weight, median_region_weight
        Weight of the members, such as their population, and that of the median region.
    heavy_assets
        Whether it has heavy assets of its own.
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
    landscape_border
        Share (0–1) of the territory's inner border along that feature's.
    landscape_district
        Share (0–1) of that feature's inner border along borders of municipalities.
    host_id, host
        The host it names, and the name of the host if there is one.
    host_share, host_nests
        Share (0–1) of the territory inside its host's, and whether the rest is noise.
    host_members, host_members_nest
        Number of members that are members of the host too, and whether that is all.
    host_region_count, host_in_one_region
        Number of significant regions of the host, and whether it lies in one.
    recognition_known, recognition
        Whether there is a field for the number of a recognition, and that number.
    legal_form
        Its legal form in words.
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
    weight: float | None = None
    median_region_weight: float | None = None
    heavy_assets: bool | None = None
    outside_share: float | None = None
    landscape_known: bool = False
    landscape_feature: str | None = None
    landscape_share: float | None = None
    landscape_jaccard: float | None = None
    main_region_jaccard: float | None = None
    landscape_border: float | None = None
    landscape_district: float | None = None
    host_id: str | None = None
    host: str | None = None
    host_share: float | None = None
    host_nests: bool | None = None
    host_members: int | None = None
    host_members_nest: bool | None = None
    host_region_count: int | None = None
    host_in_one_region: bool | None = None
    recognition_known: bool = False
    recognition: str | None = None
    legal_form: str | None = None


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
    known = {name: _KINDS[str(field.type)](values.get(name)) for name, field in _EVIDENCE_FIELDS.items()}
    known["cls"] = str(values.get("cls", values.get("class")))
    for name in ("landscape_known", "recognition_known"):
        known[name] = bool(known[name])
    return Evidence(**known)  # type: ignore[arg-type]  # each value is of the kind that its field has


def suggest(evidence: Evidence, rule_set: RuleSet) -> Suggestion:
    """Give the first category of the rule set that the evidence supports, with its reasons.

    Nothing is suggested for what conforms, nor for what was not compared with a delimited region; a territory that
    extends beyond the regions is looked at, since it may be exempt.
    """
    if not needs_explaining(evidence.cls, rule_set):
        return Suggestion()
    assessed = tuple(assess_category(rule, evidence, rule_set) for rule in rule_set.categories if rule.tests.can_carry)
    chosen = next((entry for entry in assessed if entry.supported), None)
    if chosen is None:
        return Suggestion(assessed=assessed)
    return Suggestion(chosen.category, chosen.criteria, assessed)


def needs_explaining(cls: str, rule_set: RuleSet) -> bool:
    """Whether a ground for an exception is looked for: it does not conform, or extends beyond all regions."""
    return rule_set.conforms(cls) is False or str(cls) == Class.EXTENDS_BEYOND.value


class _Needs(Enum):
    """What a group of criteria asks for before a category is supported."""

    ONE_MET = auto()
    NONE_UNMET = auto()
    NOTHING = auto()


@dataclass(frozen=True)
class _Group:
    """Criteria that are judged together."""

    criteria: tuple[Criterion, ...]
    needs: _Needs = _Needs.ONE_MET

    @property
    def holds(self) -> bool:
        """Whether it lets the category be supported."""
        if self.needs is _Needs.ONE_MET:
            return any(_is_met(item) for item in self.criteria)
        return self.needs is _Needs.NOTHING or not any(_is_unmet(item) for item in self.criteria)


def assess_category(rule: CategoryRule, evidence: Evidence, rule_set: RuleSet) -> CategoryEvidence:
    """Test all criteria of one category."""
    sector = _sector(rule, evidence)
    tests = rule.tests
    groups = [
        *_landscape(tests, evidence, is_confirmed=sector is not None and _is_met(sector)),
        _members(tests, evidence),
        *_hosted(tests, evidence),
        _regions(tests, evidence),
        _size(tests, evidence),
        _heavy_assets(tests, evidence),
        _classes(tests, evidence),
        _recognition(tests, evidence),
        _legal_form(rule, evidence),
    ]
    tested = [group for group in groups if group.criteria]
    carried = any(group.needs is _Needs.ONE_MET for group in tested)
    supported = carried and all(group.holds for group in tested)
    criteria = tuple(item for group in tested for item in group.criteria)
    if sector is None:
        return CategoryEvidence(rule.code, supported, criteria)
    supported = supported and _sector_allows(rule, sector, rule_set)
    return CategoryEvidence(rule.code, supported, (*criteria, sector))


def _is_met(criterion: Criterion) -> bool:
    return criterion.verdict == Verdict.MET.value


def _is_unmet(criterion: Criterion) -> bool:
    return criterion.verdict == Verdict.NOT_MET.value


def _verdict(answer: bool | None) -> str:
    if answer is None:
        return Verdict.UNKNOWN.value
    return Verdict.MET.value if answer else Verdict.NOT_MET.value


def _landscape(tests: Tests, evidence: Evidence, *, is_confirmed: bool) -> list[_Group]:
    """Make the tests of the overlay; without a sector that confirms the ground, border and margin are asked besides."""
    overlay = []
    if tests.landscape_share is not None:
        overlay.append(_landscape_share(tests.landscape_share, evidence))
    if tests.landscape_jaccard:
        overlay.append(_landscape_jaccard(evidence))
    border = [] if tests.landscape_border is None else [_landscape_border(tests.landscape_border, evidence)]
    if is_confirmed:
        return [_Group((*overlay, *border))]
    margin = [] if tests.landscape_margin is None else [_landscape_margin(tests.landscape_margin, evidence)]
    district = [] if tests.landscape_district is None else [_landscape_district(tests.landscape_district, evidence)]
    return [
        _Group(tuple(overlay)),
        _Group(tuple(border)),
        _Group(tuple(district), _Needs.NONE_UNMET),
        _Group(tuple(margin)),
    ]


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


def _landscape_border(limit: float, evidence: Evidence) -> Criterion:
    code = CriterionCode.LANDSCAPE_BORDER.value
    share = evidence.landscape_border
    if not evidence.landscape_known or share is None:
        return Criterion(code, Verdict.UNKNOWN.value, None, limit)
    met = share > 0 and share >= limit - _ROUNDING
    return Criterion(code, _verdict(met), share, limit, evidence.landscape_feature)


def _landscape_district(limit: float, evidence: Evidence) -> Criterion:
    """Test that the feature is no district: natural borders seldom run along those of municipalities."""
    code = CriterionCode.LANDSCAPE_DISTRICT.value
    share = evidence.landscape_district
    if not evidence.landscape_known or share is None:
        return Criterion(code, Verdict.UNKNOWN.value, upper_limit=limit)
    return Criterion(code, _verdict(share <= limit + _ROUNDING), share, None, evidence.landscape_feature, limit)


def _landscape_margin(margin: float, evidence: Evidence) -> Criterion:
    """Test whether the territory is much less unlike the feature than its main region.

    With a margin of m the likeness needed is 1 − (1 − r) / m, r being the likeness to the main region: for m = 2, half
    as unlike. For r = 0 that is 0.5, for r = 0.2 it is 0.6, for r = 0.6 it is 0.8.
    """
    region = evidence.main_region_jaccard
    code = CriterionCode.LANDSCAPE_MARGIN.value
    if not evidence.landscape_known or region is None:
        return Criterion(code, Verdict.UNKNOWN.value)
    needed = 1 - (1 - region) / margin
    likeness = evidence.landscape_jaccard or 0.0
    met = likeness > 0 and likeness >= needed - _ROUNDING
    return Criterion(code, _verdict(met), likeness, needed, evidence.landscape_feature)


def _members(tests: Tests, evidence: Evidence) -> _Group:
    lowest, highest, count = tests.members_min, tests.members_max, evidence.member_count
    if lowest is None and highest is None:
        return _Group(())
    answer = None
    if count is not None:
        answer = (lowest is None or count >= lowest) and (highest is None or count <= highest)
    return _Group((Criterion(CriterionCode.MEMBER_COUNT.value, _verdict(answer), count, lowest, None, highest),))


def _hosted(tests: Tests, evidence: Evidence) -> list[_Group]:
    """Test whether the territory lies in that of its host; what is known of the host stands beside it."""
    if tests.hosted is None:
        return []
    needs = _Needs.ONE_MET if tests.hosted is HostPolicy.REQUIRED else _Needs.NONE_UNMET
    name = evidence.host or evidence.host_id
    nests = evidence.host_nests if evidence.host else None
    hosted = Criterion(CriterionCode.HOSTED.value, _verdict(nests), evidence.host_share, 1.0, name)
    if nests is None:
        hosted = Criterion(CriterionCode.HOSTED.value, Verdict.UNKNOWN.value, None, 1.0, name)
    if evidence.host is None:
        return [_Group((hosted,), needs)]
    members, region = CriterionCode.HOSTED_MEMBERS.value, CriterionCode.HOST_REGION.value
    beside = (
        Criterion(members, _verdict(evidence.host_members_nest), evidence.host_members, evidence.member_count, name),
        Criterion(region, _verdict(evidence.host_in_one_region), evidence.host_region_count, 1.0, name),
    )
    return [_Group((hosted,), needs), _Group(beside, _Needs.NOTHING)]


def _regions(tests: Tests, evidence: Evidence) -> _Group:
    lowest, count = tests.regions_min, evidence.region_count
    if lowest is None:
        return _Group(())
    answer = None if count is None else count >= lowest
    return _Group((Criterion(CriterionCode.REGION_COUNT.value, _verdict(answer), count, lowest),))


def _size(tests: Tests, evidence: Evidence) -> _Group:
    """Members, area and population against the median region; one of them suffices."""
    if not tests.above_median_region:
        return _Group(())
    members, median_members = evidence.member_count, evidence.median_region_members
    area, median_area = evidence.area_m2, evidence.median_region_area_m2
    weight, median_weight = evidence.weight, evidence.median_region_weight
    more_members = _above(members, median_members, evidence.members_above_median_region)
    more_area = _above(area, median_area, evidence.area_rank_above_median_region)
    more_weight = _above(weight, median_weight, None)
    code = CriterionCode
    return _Group(
        (
            Criterion(code.MEMBERS_ABOVE_MEDIAN_REGION.value, _verdict(more_members), members, median_members),
            Criterion(code.AREA_ABOVE_MEDIAN_REGION.value, _verdict(more_area), area, median_area),
            Criterion(code.POPULATION_ABOVE_MEDIAN_REGION.value, _verdict(more_weight), weight, median_weight),
        )
    )


def _above(figure: float | None, median: float | None, given: bool | None) -> bool | None:
    """Compare with the median where both are known; else take the answer that was given."""
    return given if figure is None or median is None else figure > median


def _heavy_assets(tests: Tests, evidence: Evidence) -> _Group:
    if not tests.heavy_assets:
        return _Group(())
    found = Criterion(CriterionCode.HEAVY_ASSETS.value, _verdict(evidence.heavy_assets))
    return _Group((found,), _Needs.NOTHING)


def _classes(tests: Tests, evidence: Evidence) -> _Group:
    """Test the class, for a category that is meant for some classes only."""
    if not tests.classes:
        return _Group(())
    met = str(evidence.cls) in tests.classes
    if tests.classes == {Class.EXTENDS_BEYOND.value}:
        return _Group((Criterion(CriterionCode.EXTENDS_BEYOND.value, _verdict(met), evidence.outside_share),))
    return _Group((Criterion(CriterionCode.CLASS.value, _verdict(met), subject=str(evidence.cls)),))


def _recognition(tests: Tests, evidence: Evidence) -> _Group:
    if not tests.recognition:
        return _Group(())
    answer = evidence.recognition is not None if evidence.recognition_known else None
    return _Group((Criterion(CriterionCode.RECOGNITION.value, _verdict(answer), subject=evidence.recognition),))


def _legal_form(rule: CategoryRule, evidence: Evidence) -> _Group:
    if not rule.tests.legal_form:
        return _Group(())
    form = (evidence.legal_form or "").strip()
    answer = rule.legal_forms.matches(form) if form else None
    return _Group((Criterion(CriterionCode.LEGAL_FORM.value, _verdict(answer), subject=form or None),))


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


_KINDS: Mapping[str, Callable[[object], object]] = {
    "str": _text,
    "str | None": _text,
    "bool": _truth,
    "bool | None": _truth,
    "int | None": _count,
    "float | None": _number,
}
_EVIDENCE_FIELDS = {field.name: field for field in fields(Evidence)}
