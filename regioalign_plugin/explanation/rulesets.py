"""Rule sets: what conforms, which grounds for an exception exist, who decides and by when (DESIGN 5).

A rule set is a JSON file. It is read strictly: an unknown key, a key given twice, a value of the wrong kind or out of
range is an error that names the file and the key, so that a typing slip never becomes another rule.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from ..vocabulary import UNJUDGED_CLASSES, Category, Class, Code
from .priority_rules import PriorityRules, priority_rules
from .sectors import Vocabulary
from .strict_json import Node, RuleSetError, decoded_json, read_bytes

__all__ = ["RuleSet", "RuleSetError", "extend_from_file", "extend_sectors", "load_rule_set"]

SCHEMA = 1
_MAX_SLIVER_WIDTH_M = 100_000.0
_MANY = 1_000_000
BORDER_DISTANCE_M = 2_000.0
"""Where a rule set says nothing: the border of municipalities that follow a river basin lies that far from its own."""

_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")
RULE_SET_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class Obligation(Code):
    """What binds a partnership to the reference regions; separate from the verdict on its territory."""

    BOUND = "bound"
    IMPOSED = "imposed"
    INVITED = "invited"
    NONE = "none"


class Outcome(Code):
    """How an exception that is granted ends."""

    TEMPORARY = "temporary"
    DEFINITIVE = "definitive"


class SectorPolicy(Code):
    """What the sector must say before a category is suggested.

    `required`: a sector is given and is on the category's list. `listed_if_given`: no sector, or one on the list.
    `unless_claimed`: any sector but one that only other entries of the rule set list.
    """

    REQUIRED = "required"
    LISTED_IF_GIVEN = "listed_if_given"
    UNLESS_CLAIMED = "unless_claimed"


class HostPolicy(Code):
    """What the host of a partnership must be before a category is suggested.

    `if_given`: where a host is known, the territory lies in that of its host. `required`: there is one, and it does.
    """

    IF_GIVEN = "if_given"
    REQUIRED = "required"


@dataclass(frozen=True)
class RuleParameters:
    """The parameters of the measures (DESIGN 3 and 6): shares between 0 and 1, width and distance in metres."""

    eps: float
    sliver_width_m: float
    minor_share: float
    source: str
    border_distance_m: float = BORDER_DISTANCE_M


@dataclass(frozen=True)
class Tests:
    """What data can show for a category; None, False or empty where the category does not test it.

    Parameters
    ----------
    landscape_share
        Least share (0–1) of the territory inside one landscape feature.
    landscape_jaccard
        Whether resembling the feature more than the main region counts. Either of the two suffices.
    landscape_border
        Least share (0–1) of the inner border that runs along the feature's. It suffices where a listed sector confirms
        the ground; where none does it must hold beside the others.
    landscape_district
        Where no listed sector confirms the ground: the largest share (0–1) of the feature's border along borders of
        municipalities; None if it is not looked at.
    landscape_margin
        Where no listed sector confirms the ground: how many times less unlike the feature it must be than the main
        region; None if such a margin is not asked.
    members_min, members_max
        Bounds of the number of members, inclusive.
    regions_min
        Least number of significant regions.
    above_median_region
        Whether members, area or population must exceed those of the median region.
    heavy_assets
        Whether heavy assets of its own are looked at; they decide nothing.
    classes
        Codes of the classes for which the category is meant; empty for all that do not conform.
    hosted
        What the host must be; None if it plays no part.
    recognition
        Whether the partnership must have the number of a recognition.
    legal_form
        Whether its legal form must be one of those that the category lists.
    sector
        What the sector must say; None if it plays no part.
    """

    __test__ = False  # not a test class for pytest

    landscape_share: float | None = None
    landscape_jaccard: bool = False
    landscape_border: float | None = None
    landscape_district: float | None = None
    landscape_margin: float | None = None
    members_min: int | None = None
    members_max: int | None = None
    regions_min: int | None = None
    above_median_region: bool = False
    heavy_assets: bool = False
    classes: frozenset[str] = frozenset()
    hosted: HostPolicy | None = None
    recognition: bool = False
    legal_form: bool = False
    sector: SectorPolicy | None = None

    @property
    def can_carry(self) -> bool:
        """Whether a test can carry a suggestion: a sector, a host that may lack, or assets alone never do."""
        bounds = (self.landscape_share, self.members_min, self.members_max, self.regions_min)
        answers = (self.landscape_jaccard, self.above_median_region, self.recognition, self.legal_form)
        needs_host = self.hosted is HostPolicy.REQUIRED
        return any(bound is not None for bound in bounds) or any(answers) or bool(self.classes) or needs_host


@dataclass(frozen=True)
class CategoryRule:
    """A ground for an exception that the rule set offers.

    Parameters
    ----------
    code
        One of `Category`, or a code of the rule set's own, which then has a title.
    title
        Language → text; may be empty for the codes of `Category`.
    legal_ground
        Whether the law exempts it, so that an explanation can end as `exempt`.
    temporary_only
        Whether an end date is a must.
    tests, sectors
        What data can show, and the sectors meant.
    source
        Where the rule is written.
    legal_forms
        The legal forms meant.
    """

    code: str
    title: Mapping[str, str] = field(hash=False)
    legal_ground: bool
    temporary_only: bool
    tests: Tests
    sectors: Vocabulary
    source: str
    legal_forms: Vocabulary = field(default_factory=Vocabulary)


@dataclass(frozen=True)
class Decider:
    """A body that may decide on an exception."""

    code: str
    title: Mapping[str, str] = field(hash=False)


@dataclass(frozen=True)
class Deadline:
    """A date by which partnerships must conform. In the rule set's order, the first that applies counts.

    Parameters
    ----------
    code
        Short code, unique in the rule set.
    obligation
        The obligation it belongs to.
    new
        True for new partnerships only, False for existing ones only, None for both.
    sectors
        The sectors meant; None for all.
    due
        The last day; None for at once, on founding.
    source
        Where the date is written.
    """

    code: str
    obligation: Obligation
    new: bool | None
    sectors: Vocabulary | None
    due: date | None
    source: str


@dataclass(frozen=True)
class ObligationRule:
    """The obligation of what these terms name: a legal form, an origin or a sector."""

    terms: Vocabulary
    obligation: Obligation
    source: str


@dataclass(frozen=True)
class RuleSet:
    """A versioned set of rules; see the fields of DESIGN 5.

    `title` maps a language to text. `conforming` holds class codes. Tuples keep the order of the file: it is
    the order in which categories are preferred and deadlines and obligations are tried. `pseudo_codes` stand in the
    country's tables where a municipality's code should, but name none ("not to be located"). `priority` is None where
    the file says nothing about the order of alignment.
    """

    id: str
    title: Mapping[str, str] = field(hash=False)
    source: str
    valid_from: date
    parameters: RuleParameters
    conforming: frozenset[str]
    conforming_source: str
    categories: tuple[CategoryRule, ...]
    deciders: tuple[Decider, ...]
    two_persons: bool
    outcomes: tuple[Outcome, ...]
    decision_source: str
    deadlines: tuple[Deadline, ...]
    legal_forms: tuple[ObligationRule, ...]
    origins: tuple[ObligationRule, ...]
    sector_defaults: tuple[ObligationRule, ...]
    pseudo_codes: tuple[str, ...] = ()
    priority: PriorityRules | None = None

    def conforms(self, cls: str) -> bool | None:
        """Whether a class conforms; None where it has no answer (`UNJUDGED_CLASSES`).

        Raises `ValueError` for a code that is no class.
        """
        code = Class(str(cls))
        return None if code in UNJUDGED_CLASSES else code.value in self.conforming

    def category(self, code: str) -> CategoryRule | None:
        """Give the category of that code; None where the rule set does not offer it."""
        return next((rule for rule in self.categories if rule.code == str(code)), None)

    def title_in(self, language: str) -> str:
        """Give the title in a language, else in English, else in the first language there is."""
        return text_in(self.title, language)

    def claimed_by_others(self, category: str, sector: str | None) -> bool:
        """Whether another category, a sector default or a deadline lists the sector, and this category does not."""
        own = self.category(category)
        if own is not None and own.sectors.matches(sector):
            return False
        others = [rule.sectors for rule in self.categories if rule.code != category]
        defaults = [rule.terms for rule in self.sector_defaults]
        dated = [deadline.sectors for deadline in self.deadlines if deadline.sectors is not None]
        return any(vocabulary.matches(sector) for vocabulary in (*others, *defaults, *dated))


def text_in(texts: Mapping[str, str], language: str) -> str:
    """Choose a text by language ("nl", "nl_BE"), else English, else the first; "" where there is none."""
    short = language.replace("-", "_").split("_")[0].lower()
    return texts.get(short) or texts.get("en") or next(iter(texts.values()), "")


def extend_sectors(rule_set: RuleSet, extra: Mapping[str, Iterable[str]]) -> RuleSet:
    """Give the rule set with a user's own sector terms added, by category code.

    Raises `RuleSetError` for a category that the rule set does not offer or a term that is not well formed.
    """
    added: dict[str, tuple[str, ...]] = {}
    for code, terms in extra.items():
        if rule_set.category(code) is None:
            raise RuleSetError(rule_set.id, str(code), "is not a category of this rule set")
        nodes = (Node(term, rule_set.id, f"{code}[{row}]") for row, term in enumerate(terms))
        added[code] = tuple(node.term() for node in nodes)
    return replace(rule_set, categories=tuple(_with_terms(rule, added) for rule in rule_set.categories))


def extend_from_file(rule_set: RuleSet, path: str | os.PathLike[str]) -> RuleSet:
    """Give the rule set with the sector terms of a file added: a JSON object of lists of terms by category code.

    Raises `RuleSetError`, and nothing else, if it cannot be read, names a category that the rule set does not offer, or
    holds a term that is not well formed.
    """
    origin = os.fspath(path)
    node = Node(decoded_json(read_bytes(origin), origin), origin, "")
    keys = node.fields((), tuple(rule.code for rule in rule_set.categories))
    added = {code: item.vocabulary().terms for code, item in keys.items()}
    return replace(rule_set, categories=tuple(_with_terms(rule, added) for rule in rule_set.categories))


def load_rule_set(path: str | os.PathLike[str]) -> RuleSet:
    """Read and check a rule set file (UTF-8, at most 1 MB).

    Raises `RuleSetError`, and nothing else, if it cannot be read or breaks a rule of the format.
    """
    origin = os.fspath(path)
    return parse_rule_set(read_bytes(origin), origin)


def parse_rule_set(content: bytes, origin: str) -> RuleSet:
    """Check the bytes of a rule set; `origin` names them in errors. Raises `RuleSetError` only."""
    return _rule_set(Node(decoded_json(content, origin), origin, ""))


def _with_terms(rule: CategoryRule, added: Mapping[str, tuple[str, ...]]) -> CategoryRule:
    """Add a user's terms to a category."""
    terms = dict.fromkeys((*rule.sectors.terms, *added.get(rule.code, ())))
    return replace(rule, sectors=Vocabulary(tuple(terms)))


_RULE_SET_KEYS = (
    "schema",
    "id",
    "title",
    "source",
    "valid_from",
    "parameters",
    "conforming",
    "categories",
    "decisions",
)
_RULE_SET_LISTS = ("deadlines", "legal_forms", "origins", "sector_defaults", "pseudo_codes", "priority")


def _rule_set(node: Node) -> RuleSet:
    keys = node.fields(_RULE_SET_KEYS, _RULE_SET_LISTS)
    if keys["schema"].whole(1, 1_000_000) != SCHEMA:
        raise keys["schema"].fail(f"must be {SCHEMA}; this file is of a version that this software does not know")
    conforming = keys["conforming"].fields(("classes", "source"))
    decisions = keys["decisions"].fields(("deciders", "two_persons", "outcomes", "source"))
    return RuleSet(
        id=keys["id"].pattern(RULE_SET_ID, "an id of lower-case letters, digits, '.', '_' and '-'"),
        title=keys["title"].titles(),
        source=keys["source"].text(),
        valid_from=keys["valid_from"].day(),
        parameters=_parameters(keys["parameters"]),
        conforming=_conforming(conforming["classes"]),
        conforming_source=conforming["source"].text(),
        categories=_categories(keys["categories"]),
        deciders=tuple(_decider(item) for item in decisions["deciders"].items(1)),
        two_persons=decisions["two_persons"].boolean(),
        outcomes=tuple(Outcome(item.choice(_codes(Outcome))) for item in decisions["outcomes"].items(1)),
        decision_source=decisions["source"].text(),
        deadlines=_deadlines(keys.get("deadlines")),
        legal_forms=_obligations(keys.get("legal_forms")),
        origins=_obligations(keys.get("origins")),
        sector_defaults=_obligations(keys.get("sector_defaults")),
        pseudo_codes=_pseudo_codes(keys.get("pseudo_codes")),
        priority=priority_rules(keys["priority"]) if "priority" in keys else None,
    )


def _pseudo_codes(node: Node | None) -> tuple[str, ...]:
    if node is None:
        return ()
    keys = node.fields(("codes", "source"))
    keys["source"].text()
    return tuple(item.text() for item in keys["codes"].items(1))


def _codes(enum: type[Code]) -> list[str]:
    return [code.value for code in enum]


def _parameters(node: Node) -> RuleParameters:
    keys = node.fields(("eps", "sliver_width_m", "minor_share", "source"), ("border_distance_m",))
    distance = keys["border_distance_m"].number(1, _MAX_SLIVER_WIDTH_M) if "border_distance_m" in keys else None
    return RuleParameters(
        eps=keys["eps"].number(0, 1),
        sliver_width_m=keys["sliver_width_m"].number(0, _MAX_SLIVER_WIDTH_M),
        minor_share=keys["minor_share"].number(0, 1),
        source=keys["source"].text(),
        border_distance_m=BORDER_DISTANCE_M if distance is None else distance,
    )


def _conforming(node: Node) -> frozenset[str]:
    judged = [code.value for code in Class if code not in UNJUDGED_CLASSES]
    return frozenset(item.choice(judged) for item in node.items(1))


def _categories(node: Node) -> tuple[CategoryRule, ...]:
    items = node.items(1)
    rules = tuple(_category(item) for item in items)
    _refuse_repeats([rule.code for rule in rules], items)
    return rules


def _refuse_repeats(codes: list[str], items: list[Node]) -> None:
    for row, code in enumerate(codes):
        if code in codes[:row]:
            raise Node(code, items[row].origin, f"{items[row].path}.code").fail(f"{code!r} stands twice")


def _category(node: Node) -> CategoryRule:
    keys = node.fields(
        ("code", "legal_ground", "source"), ("title", "temporary_only", "tests", "sectors", "legal_forms")
    )
    code = keys["code"].pattern(_CODE, "a code of lower-case letters, digits and _")
    if "title" not in keys and code not in _codes(Category):
        raise node.fail(f"needs a title, since {code!r} is not one of {', '.join(_codes(Category))}")
    tests = _tests(keys["tests"]) if "tests" in keys else Tests()
    sectors = keys["sectors"].vocabulary() if "sectors" in keys else Vocabulary()
    legal_forms = keys["legal_forms"].vocabulary() if "legal_forms" in keys else Vocabulary()
    if tests.sector is not None and not sectors.terms:
        raise node.fail("must list sectors, since tests.sector looks at them")
    if tests.legal_form and not legal_forms.terms:
        raise node.fail("must list legal_forms, since tests.legal_form looks at them")
    return CategoryRule(
        code=code,
        title=keys["title"].titles() if "title" in keys else MappingProxyType({}),
        legal_ground=keys["legal_ground"].boolean(),
        temporary_only=keys["temporary_only"].boolean() if "temporary_only" in keys else False,
        tests=tests,
        sectors=sectors,
        source=keys["source"].text(),
        legal_forms=legal_forms,
    )


_TESTS = (
    "landscape_share",
    "landscape_jaccard",
    "landscape_border",
    "landscape_district",
    "landscape_margin",
    "members_min",
    "members_max",
    "regions_min",
    "above_median_region",
    "heavy_assets",
    "classes",
    "hosted",
    "recognition",
    "legal_form",
    "sector",
)


def _tests(node: Node) -> Tests:
    keys = node.fields((), _TESTS)
    lowest = _optional_whole(keys.get("members_min"))
    highest = _optional_whole(keys.get("members_max"))
    if lowest is not None and highest is not None and highest < lowest:
        raise keys["members_max"].fail(f"must be at least members_min ({lowest}), is {highest}")
    tests = Tests(
        landscape_share=_optional_number(keys.get("landscape_share"), 0, 1),
        landscape_jaccard=_optional_boolean(keys.get("landscape_jaccard")),
        landscape_border=_optional_number(keys.get("landscape_border"), 0, 1),
        landscape_district=_optional_number(keys.get("landscape_district"), 0, 1),
        landscape_margin=_optional_number(keys.get("landscape_margin"), 1, 1000),
        members_min=lowest,
        members_max=highest,
        regions_min=_optional_whole(keys.get("regions_min")),
        above_median_region=_optional_boolean(keys.get("above_median_region")),
        heavy_assets=_optional_boolean(keys.get("heavy_assets")),
        classes=_classes(keys.get("classes")),
        hosted=HostPolicy(keys["hosted"].choice(_codes(HostPolicy))) if "hosted" in keys else None,
        recognition=_optional_boolean(keys.get("recognition")),
        legal_form=_optional_boolean(keys.get("legal_form")),
        sector=SectorPolicy(keys["sector"].choice(_codes(SectorPolicy))) if "sector" in keys else None,
    )
    for name in ("landscape_border", "landscape_district", "landscape_margin"):
        if name in keys and tests.landscape_share is None and not tests.landscape_jaccard:
            raise keys[name].fail("needs landscape_share or landscape_jaccard beside it")
    if not tests.can_carry:
        raise node.fail("must test the territory too: a sector alone is no ground for a suggestion")
    return tests


def _classes(node: Node | None) -> frozenset[str]:
    return frozenset() if node is None else frozenset(item.choice(_codes(Class)) for item in node.items(1))


def _optional_number(node: Node | None, lowest: float, highest: float) -> float | None:
    return None if node is None else node.number(lowest, highest)


def _optional_whole(node: Node | None) -> int | None:
    return None if node is None else node.whole(1, _MANY)


def _optional_boolean(node: Node | None) -> bool:
    return False if node is None else node.boolean()


def _decider(node: Node) -> Decider:
    keys = node.fields(("code", "title"))
    code = keys["code"].pattern(_CODE, "a code of lower-case letters, digits and _")
    return Decider(code, keys["title"].titles())


def _deadlines(node: Node | None) -> tuple[Deadline, ...]:
    items = [] if node is None else node.items()
    deadlines = tuple(_deadline(item) for item in items)
    _refuse_repeats([deadline.code for deadline in deadlines], items)
    return deadlines


def _deadline(node: Node) -> Deadline:
    keys = node.fields(("code", "obligation", "due", "source"), ("new", "sectors"))
    return Deadline(
        code=keys["code"].pattern(_CODE, "a code of lower-case letters, digits and _"),
        obligation=Obligation(keys["obligation"].choice(_codes(Obligation))),
        new=keys["new"].boolean() if "new" in keys else None,
        sectors=keys["sectors"].vocabulary(1) if "sectors" in keys else None,
        due=None if keys["due"].value == "at_once" else keys["due"].day(),
        source=keys["source"].text(),
    )


def _obligations(node: Node | None) -> tuple[ObligationRule, ...]:
    return () if node is None else tuple(_obligation(item) for item in node.items())


def _obligation(node: Node) -> ObligationRule:
    keys = node.fields(("terms", "obligation", "source"))
    return ObligationRule(
        terms=keys["terms"].vocabulary(1),
        obligation=Obligation(keys["obligation"].choice(_codes(Obligation))),
        source=keys["source"].text(),
    )
