"""How good an explanation is: score, level and warnings (DESIGN 7), and which explanations are alike.

The level looks at what is filled in, not at whether it is true, and warnings never change it: a person judges.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from ..vocabulary import Category, Code
from .categories import Criterion
from .parts import MAX_TEXT, PARTS, LackCode, Part, Parts, deadline_lacks, lacks_of, mandatory_fields
from .rulesets import Outcome, RuleSet
from .sectors import Vocabulary, words_of

FEW_WORDS = 40
ALIKE = 0.8
ADEQUATE_SCORE = 60.0
GOOD_SCORE = 80.0

MAX_COMPARED_WORDS = 2_000
"""How much of a text is held against others: some five pages; what follows would cost much and say little."""

MOST_ALIKE = 5
"""How many texts a text is paired with when many are copies of one another."""


class Level(Code):
    """How good an explanation is."""

    NONE = "none"
    INSUFFICIENT = "insufficient"
    ADEQUATE = "adequate"
    GOOD = "good"


class WarningCode(Code):
    """What deserves a second look."""

    TOO_SHORT = "too_short"
    ALIKE = "alike"
    NAMES_NOTHING = "names_nothing"
    ONLY_HISTORY = "only_history"
    AFTER_DEADLINE = "after_deadline"
    GREW = "grew"


@dataclass(frozen=True)
class PartScore:
    """What one part counts for.

    Parameters
    ----------
    code, weight
        Of the part: `E1` to `E9`; the weights sum to 100.
    share
        Share (0–1) of its sub-fields that is there; it adds `weight` times this to the score.
    mandatory
        Whether it must be there, given what else is filled in.
    missing
        Whether it is mandatory and not complete.
    """

    code: str
    weight: int
    share: float
    mandatory: bool
    missing: bool


@dataclass(frozen=True)
class Warning_:  # noqa: N801 - the name without underscore is Python's
    """One thing that deserves a second look.

    Parameters
    ----------
    code
        A `WarningCode`.
    values
        Names and values for the sentence: `count` and `limit` of words; `id` and `percent` of the text that is most
        alike, and `count` of all that are; `date` and `deadline`; of what `grew`: `what`, `now` and `before`.
    """

    code: WarningCode
    values: tuple[tuple[str, str | date | int | float], ...] = ()


@dataclass(frozen=True)
class Quality:
    """Score (0–100), level, the parts in the order E1–E9, and warnings in the order of `WarningCode`."""

    score: float
    level: Level
    parts: tuple[PartScore, ...]
    warnings: tuple[Warning_, ...] = ()


@dataclass(frozen=True)
class AlikePair:
    """Two texts and their likeness (0–1): twice the words in common runs ÷ all words of both."""

    first: str
    second: str
    ratio: float


def assess_quality(
    parts: Parts,
    rule_set: RuleSet,
    *,
    name: str,
    region_names: Iterable[str],
    deadline: date | None,
    today: date,
    others: Mapping[str, str] | None = None,
    growth: Iterable[Criterion] = (),
) -> Quality:
    """Assess one explanation.

    Parameters
    ----------
    parts
        The explanation.
    rule_set
        The rules that say what is mandatory.
    name, region_names
        What the reasons may name: the partnership, and the regions that it touches.
    deadline
        Last day by which it must conform; None where there is none.
    today
        The day to hold dates against.
    others
        Partnership id → reasons of the other explanations, for the warning about likeness; for a whole register
        `alike_pairs` is much faster.
    growth
        What the territory grew in, from its finding (`growth.growth_in`): no ground for what is scale-driven.

    Notes
    -----
    score = Σ weight × share. E3 and E6 have two sub-fields, E4 three; of E9 one suffices; E5 counts half when it is
    temporary without a date.
    """
    missing = {lack.field for lack in lacks_of(parts, rule_set, deadline, today) if lack.code in _ABSENCES}
    scores = tuple(_part_score(part, parts, missing) for part in PARTS)
    score = float(sum(item.weight * item.share for item in scores))
    warnings = (
        *_reason_warnings(parts.reasons, name, region_names, others or {}),
        *_date_warnings(parts, deadline),
        *_growth_warnings(parts, growth),
    )
    return Quality(score, _level(score, scores, parts), scores, warnings)


_ABSENCES = frozenset({LackCode.MISSING, LackCode.MISSING_REVIEW, LackCode.UNKNOWN_DURATION})


def _level(score: float, scores: Iterable[PartScore], parts: Parts) -> Level:
    if not parts.reasons:
        return Level.NONE
    if any(item.missing for item in scores) or score < ADEQUATE_SCORE:
        return Level.INSUFFICIENT
    return Level.GOOD if score >= GOOD_SCORE else Level.ADEQUATE


def _part_score(part: Part, parts: Parts, missing: set[str]) -> PartScore:
    mandatory = not mandatory_fields(parts).isdisjoint(part.fields)
    if part.code == "E9":
        mandatory = parts.duration == Outcome.DEFINITIVE.value
    return PartScore(part.code, part.weight, _share(part, parts), mandatory, not missing.isdisjoint(part.fields))


def _share(part: Part, parts: Parts) -> float:
    if part.code == "E5":
        return _duration_share(parts)
    filled = [bool(getattr(parts, name)) for name in part.fields]
    if part.code == "E9":
        return float(any(filled))
    return sum(filled) / len(filled)


def _duration_share(parts: Parts) -> float:
    if parts.duration == Outcome.DEFINITIVE.value:
        return 1.0
    if parts.duration == Outcome.TEMPORARY.value:
        return 0.5 if parts.comply_by is None else 1.0
    return 0.0


# Warnings


def _reason_warnings(
    reasons: str, name: str, region_names: Iterable[str], others: Mapping[str, str]
) -> Iterator[Warning_]:
    """Look at the reasons; without reasons the level says enough."""
    if not reasons:
        return
    read = reasons[:MAX_TEXT]
    count = len(words_of(read))
    if count < FEW_WORDS:
        yield Warning_(WarningCode.TOO_SHORT, (("count", count), ("limit", FEW_WORDS)))
    alike = alike_to(read, others)
    if alike:
        values = (("id", alike[0].second), ("percent", int(alike[0].ratio * 100)), ("count", len(alike)))
        yield Warning_(WarningCode.ALIKE, values)
    if not names_one_of(read, (name, *region_names)):
        yield Warning_(WarningCode.NAMES_NOTHING)
    if tells_only_history(read):
        yield Warning_(WarningCode.ONLY_HISTORY)


def _date_warnings(parts: Parts, deadline: date | None) -> Iterator[Warning_]:
    for lack in deadline_lacks(parts.comply_by, deadline):
        yield Warning_(WarningCode.AFTER_DEADLINE, lack.values)


def _growth_warnings(parts: Parts, growth: Iterable[Criterion]) -> Iterator[Warning_]:
    if parts.category != Category.SCALE_DRIVEN.value:
        return
    for item in growth:
        if item.figure is not None and item.limit is not None:
            values = (("what", item.subject or ""), ("now", item.figure), ("before", item.limit))
            yield Warning_(WarningCode.GREW, values)


_LONG_ENOUGH_TO_INFLECT = 4


def names_one_of(text: str, names: Iterable[str]) -> bool:
    """Whether the text names one of these; True where there is no name to mention.

    Whole words count, whatever capitals and accents; the last one may go on ("Kempense" names Kempen). The first word
    of a name may be left out, since it often says what kind of thing it is ("Kouter" names Politiezone Kouter).
    """
    terms = [term for name in names for term in _terms_of(words_of(name))]
    return not terms or Vocabulary(tuple(terms)).matches(text)


def _terms_of(words: Sequence[str]) -> Iterator[str]:
    for part in (words, words[1:]):
        if part and (part is words or len(part[-1]) >= _LONG_ENOUGH_TO_INFLECT):
            yield " ".join(part) + ("*" if len(part[-1]) >= _LONG_ENOUGH_TO_INFLECT else "")


# Words that speak of the past, by their beginning, without accents.
_PAST = re.compile(
    r"(histori|tradit|gegroeid|vanouds|vroeger|verleden|altijd|sinds|sedert|jaar|jaren|decenni|eeuw"
    r"|grown?\b|grew\b|always|since|year|decade|centur|ago\b"
    r"|toujours|depuis|passe\b|annee|ans\b|siecle|autrefois)"
)
# Of these alone at least one must stand there: "since 2019 the law asks for it" is no history.
_GROWN = re.compile(r"(histori|tradit|vanouds|altijd|always|toujours)")
_CLAUSE = re.compile(
    r"[.!?;:,\n()]|\b(?:maar|omdat|want|aangezien|doordat|waardoor|zodat|but|because|so|and|mais|car|parce|et|en)\b"
)
_SHORT_WORD = 3
_FEW_OTHER_WORDS = 2
_HISTORY_WORDS = 8


def tells_only_history(text: str) -> bool:
    """Whether "it has grown like this" is all that the text says, in Dutch, English or French.

    A text of several clauses says more if one of them holds three words of weight and none about the past, or if a
    clause about the past holds more than eight. It is a rule of thumb, for a warning.
    """
    clauses = [clause for clause in (words_of(part) for part in _CLAUSE.split(text.casefold())) if clause]
    about_past = [clause for clause in clauses if any(_PAST.match(word) for word in clause)]
    if not any(_GROWN.match(word) for clause in about_past for word in clause):
        return False
    return not any(_weighs(clause) > _FEW_OTHER_WORDS for clause in clauses if clause not in about_past) and not any(
        _weighs(clause) > _HISTORY_WORDS for clause in about_past
    )


def _weighs(clause: Sequence[str]) -> int:
    """Count the words of weight: not the short ones, nor those about the past."""
    return sum(len(word) > _SHORT_WORD and _PAST.match(word) is None for word in clause)


# Likeness

# Bits of a sketch: enough that unlike texts of a page differ in many more bits than alike ones may.
_SKETCH_BITS = 1_024
_ROUNDING = 1e-9

# Python 3.9 has no int.bit_count.
_bit_count: Callable[[int], int] = getattr(int, "bit_count", lambda number: bin(number).count("1"))


@dataclass(frozen=True)
class _Text:
    """The words of a text as numbers, and a sketch of them.

    The n-th time that a word stands in a text is a sign of its own; each sign flips one bit of the sketch. Two sketches
    differ in no more bits than there are signs in one text only, so that many differing bits prove unlikeness.
    """

    id: str
    words: tuple[int, ...]
    sketch: int

    @property
    def size(self) -> int:
        return len(self.words)

    def least_size(self, limit: float) -> float:
        """Give the size below which a text is too short: of size s, its ratio is at most 2 s / (s + size)."""
        return limit * self.size / (2 - limit) - _ROUNDING

    def near(self, texts: Iterable[_Text], limit: float) -> list[_Text]:
        """Leave out those that cannot be more alike than the limit, by their sketches."""
        sketch, size, slack = self.sketch, self.size, 1 - limit
        return [text for text in texts if _bit_count(sketch ^ text.sketch) <= slack * (size + text.size) + _ROUNDING]


class _Numbering:
    """Gives words, and the signs that sketches are made of, numbers in the order in which they are met."""

    def __init__(self) -> None:
        self._words: dict[str, int] = {}
        self._signs: dict[tuple[int, int], int] = {}

    def text(self, key: str, words: Sequence[str]) -> _Text:
        numbers = tuple(self._words.setdefault(word, len(self._words)) for word in words)
        times: defaultdict[int, int] = defaultdict(int)
        sketch = 0
        for number in numbers:
            times[number] += 1
            sign = self._signs.setdefault((number, times[number]), len(self._signs))
            sketch ^= 1 << sign % _SKETCH_BITS
        return _Text(key, numbers, sketch)


def alike_pairs(reasons: Mapping[str, str], limit: float = ALIKE, most: int = MOST_ALIKE) -> tuple[AlikePair, ...]:
    """Find the pairs of texts that are more alike than the limit, ordered by first id, then second.

    Likeness is the ratio of `difflib.SequenceMatcher` over the words of both, without capitals and accents, the text
    with the lower id first, and without its shortcut for frequent words.

    Every text that is like another one is in some pair. Where many are copies of one another, a text is paired with
    `most` of those that are not longer, so that time and memory do not explode; where no more than `most` + 1 are
    alike, all pairs are given.

    Parameters
    ----------
    reasons
        Id → text. Texts without words are left out. The first `MAX_COMPARED_WORDS` words count.
    limit
        The ratio (0–1) that must be exceeded.
    most
        See above; at least 1.

    Notes
    -----
    Nearly all pairs are ruled out by bounds that cannot err: by the length of the texts, by their sketches, and by
    their longest common subsequence. 2 000 texts of 300 words take a few seconds.
    """
    numbering = _Numbering()
    texts = [numbering.text(key, words) for key, words in _words_by_id(reasons)]
    # From short to long: what is too short for one is too short for all that follow.
    texts.sort(key=lambda text: (text.size, text.id))
    found: list[AlikePair] = []
    paired: set[str] = set()
    start = 0
    for row, text in enumerate(texts):
        while texts[start].size < text.least_size(limit):
            start += 1
        pairs = _pairs_with(text, text.near(texts[start:row], limit), paired, limit, most)
        found += pairs
        paired.update(key for pair in pairs for key in (pair.first, pair.second))
    return tuple(sorted(found, key=lambda pair: (pair.first, pair.second)))


def alike_to(text: str, others: Mapping[str, str], limit: float = ALIKE) -> tuple[AlikePair, ...]:
    """Find which texts are more alike to this one than the limit, the most alike first; it is "" in the pairs."""
    numbering = _Numbering()
    words = _compared_words(text)
    if not words:
        return ()
    own = numbering.text("", words)
    near = own.near((numbering.text(key, its) for key, its in _words_by_id(others)), limit)
    pairs = (_compare(own, other, limit) for other in near)
    return tuple(sorted((pair for pair in pairs if pair is not None), key=lambda pair: (-pair.ratio, pair.second)))


def _pairs_with(text: _Text, near: Iterable[_Text], paired: set[str], limit: float, most: int) -> list[AlikePair]:
    """Compare with those near, but no further than `most` where the other one is in a pair already."""
    pairs: list[AlikePair] = []
    for other in near:
        if len(pairs) < most or other.id not in paired:
            pair = _compare(text, other, limit)
            if pair is not None:
                pairs.append(pair)
    return pairs


def _words_by_id(reasons: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, text in reasons.items():
        words = _compared_words(text)
        if words:
            yield key, words


def _compared_words(text: str) -> tuple[str, ...]:
    return words_of(text[:MAX_TEXT])[:MAX_COMPARED_WORDS]


def _compare(one: _Text, other: _Text, limit: float) -> AlikePair | None:
    """Give the pair if it is more alike than the limit."""
    first, second = sorted((one, other), key=lambda text: text.id)
    if first.words == second.words:
        return AlikePair(first.id, second.id, 1.0) if limit < 1 else None
    # The runs that difflib finds are a common subsequence, so the longest one bounds them, at a tenth of the cost.
    if 2 * _common_length(first.words, second.words) <= limit * (first.size + second.size):
        return None
    ratio = SequenceMatcher(None, first.words, second.words, autojunk=False).ratio()
    return AlikePair(first.id, second.id, ratio) if ratio > limit else None


def _common_length(first: Sequence[int], second: Sequence[int]) -> int:
    """Give the length of the longest common subsequence, bit-parallel.

    Crochemore, Iliopoulos, Pinzon and Reid, "A fast and practical bit-vector algorithm for the longest common
    subsequence problem", Information Processing Letters 80 (2001).
    """
    places: defaultdict[int, int] = defaultdict(int)
    for place, word in enumerate(first):
        places[word] |= 1 << place
    every = (1 << len(first)) - 1
    open_places = every
    for word in second:
        hits = open_places & places.get(word, 0)
        open_places = ((open_places + hits) | (open_places - hits)) & every
    return len(first) - _bit_count(open_places)
