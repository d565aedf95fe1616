"""Score, level and warnings of an explanation, worked out by hand, and which explanations are alike."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.explanation import quality
from regioalign.regioalign_plugin.explanation.categories import Criterion
from regioalign.regioalign_plugin.explanation.parts import Parts
from regioalign.regioalign_plugin.explanation.quality import (
    AlikePair,
    Level,
    alike_pairs,
    alike_to,
    assess_quality,
    names_one_of,
    tells_only_history,
)
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set

DECREE = find_rule_set("regiodecreet-2023")
TODAY = date(2024, 6, 1)
DEADLINE = date(2030, 12, 31)

LONG = (
    "Interwaas werkt in het stroomgebied van de Schelde, dat zich over twee regio's uitstrekt. De pompen, de dijken"
    " en de overstromingsgebieden vormen samen een stelsel, dat maar als geheel beheerd kan worden. Een splitsing zou"
    " betekenen dat twee besturen over dezelfde sluis beslissen, met elk een eigen draaiboek voor hoog water."
)
# E1 5, E2 20, E3 15, E4 10 (body and date of three), E5 15, E9 5: 70.
SUFFICIENT = Parts(
    departure="Waasland 70 %, Antwerpen 30 %",
    reasons=LONG,
    category="landscape",
    evidence="Het bekken ligt voor 90 % in het werkingsgebied.",
    decision_body="Raad van bestuur",
    decision_date=date(2024, 5, 1),
    duration="definitive",
    review_event="Een fusie van een deelnemer",
)
FULL = replace(
    SUFFICIENT,
    decision_reference="RVB/2024/7",
    measures="Overleg",
    measures_effect="Eén draaiboek",
    risks="Dubbel werk",
    context="Sinds 1975",
)


def assess(parts, others=None, name="Interwaas", regions=("Waasland", "Antwerpen"), deadline=DEADLINE):
    return assess_quality(
        parts, DECREE, name=name, region_names=regions, deadline=deadline, today=TODAY, others=others or {}
    )


GREW = Criterion("growth", "not_met", 7, 5, "members")


@pytest.mark.parametrize(("category", "warned"), [("scale_driven", True), ("landscape", False)])
def test_growth_is_told_where_scale_is_the_ground(category, warned) -> None:
    parts = replace(FULL, category=category)
    found = assess_quality(
        parts, DECREE, name="Interwaas", region_names=(), deadline=DEADLINE, today=TODAY, growth=[GREW]
    )

    assert [dict(item.values) for item in found.warnings if item.code.value == "grew"] == (
        [{"what": "members", "now": 7, "before": 5}] if warned else []
    )


def warnings_of(parts, **given_too):
    return [warning.code.value for warning in assess(parts, **given_too).warnings]


@pytest.mark.parametrize(
    ("parts", "score", "level"),
    [
        (Parts(), 0, "none"),
        (Parts(reasons="Omdat."), 20, "insufficient"),
        (replace(FULL, reasons=""), 80, "none"),
        (FULL, 100, "good"),
        (SUFFICIENT, 70, "adequate"),
        (replace(SUFFICIENT, decision_reference="7"), 75, "adequate"),
        (replace(SUFFICIENT, decision_reference="7", risks="x"), 80, "good"),
        # Without E9, which a temporary one does not need.
        (replace(SUFFICIENT, duration="temporary", comply_by=TODAY, review_event=""), 65, "adequate"),
        # A mandatory part is missing, however high the score.
        (replace(FULL, departure=""), 95, "insufficient"),
        (replace(FULL, category=""), 92.5, "insufficient"),
        (replace(FULL, evidence=""), 92.5, "insufficient"),
        (replace(FULL, decision_body=""), 95, "insufficient"),
        (replace(FULL, decision_date=None), 95, "insufficient"),
        (replace(FULL, decision_reference=""), 95, "good"),
        (replace(FULL, duration=""), 85, "insufficient"),
        (replace(FULL, duration="temporary"), 92.5, "insufficient"),
        (replace(FULL, duration="ooit"), 85, "insufficient"),
        (replace(FULL, measures_effect=""), 92.5, "insufficient"),
        (replace(FULL, measures="", measures_effect=""), 85, "good"),
        (replace(FULL, review_event=""), 95, "insufficient"),
        (replace(FULL, review_event="", review_date=TODAY), 100, "good"),
        (replace(FULL, review_date=TODAY), 100, "good"),
    ],
)
def test_score_and_level_are_those_of_the_table(parts, score, level) -> None:
    quality_found = assess(parts)

    assert (quality_found.score, quality_found.level.value) == (score, level)


def test_each_part_tells_its_share_and_whether_it_is_missing() -> None:
    parts = replace(SUFFICIENT, evidence="", measures="Overleg")

    found = {item.code: (item.weight, item.share, item.mandatory, item.missing) for item in assess(parts).parts}

    assert found == {
        "E1": (5, 1.0, True, False),
        "E2": (20, 1.0, True, False),
        "E3": (15, 0.5, True, True),
        "E4": (15, pytest.approx(2 / 3), True, False),
        "E5": (15, 1.0, True, False),
        "E6": (15, 0.5, True, True),
        "E7": (5, 0.0, False, False),
        "E8": (5, 0.0, False, False),
        "E9": (5, 1.0, True, False),
    }


def test_measures_and_review_are_no_must_where_nothing_asks_for_them() -> None:
    parts = replace(SUFFICIENT, duration="temporary", comply_by=TODAY, review_event="")

    assert [item.code for item in assess(parts).parts if not item.mandatory] == ["E6", "E7", "E8", "E9"]


def test_a_good_text_gives_no_warning() -> None:
    assert warnings_of(FULL) == []


def test_warnings_never_change_the_level() -> None:
    short = replace(FULL, reasons="Historisch gegroeid.", comply_by=date(2031, 1, 1))

    found = assess(short, others={"007": "historisch gegroeid"})

    assert (found.score, found.level) == (100, Level.GOOD)
    assert [warning.code.value for warning in found.warnings] == [
        "too_short",
        "alike",
        "names_nothing",
        "only_history",
        "after_deadline",
    ]


@pytest.mark.parametrize(("count", "warned"), [(39, True), (40, False)])
def test_fewer_than_forty_words_are_few(count, warned) -> None:
    reasons = " ".join(["Interwaas"] + [f"woord{n}" for n in range(count - 1)])
    found = assess(replace(FULL, reasons=reasons)).warnings

    assert [(item.code.value, dict(item.values)) for item in found] == (
        [("too_short", {"count": 39, "limit": 40})] if warned else []
    )


def test_no_reasons_need_no_warning() -> None:
    assert warnings_of(replace(FULL, reasons="")) == []


def test_the_most_alike_text_is_told_with_id_percent_and_how_many_more() -> None:
    words = LONG.split()
    others = {"001": " ".join(words[:-6]), "002": LONG.upper(), "003": "Iets heel anders", "004": ""}

    warning = assess(FULL, others=others).warnings[0]

    assert (warning.code.value, dict(warning.values)) == ("alike", {"id": "002", "percent": 100, "count": 2})


def test_exactly_eighty_percent_alike_is_not_more_than_that() -> None:
    # 8 of 10 words in a row are the same: 2 · 8 / 20.
    one, other = "a b c d e f g h i j", "a b c d e f g h x y"

    assert alike_to(one, {"x": other}) == ()
    assert alike_to(one, {"x": other}, limit=0.79) == (AlikePair("", "x", 0.8),)


def test_a_date_of_compliance_after_the_deadline_is_warned_of() -> None:
    late = assess(replace(FULL, comply_by=date(2031, 1, 1))).warnings

    assert [dict(item.values) for item in late] == [{"date": date(2031, 1, 1), "deadline": DEADLINE}]
    assert warnings_of(replace(FULL, comply_by=DEADLINE)) == []
    assert warnings_of(replace(FULL, comply_by=date(2031, 1, 1)), deadline=None) == []


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("De zone INTERWAAS blijft.", ["Interwaas"], True),
        ("De Kempense gemeenten", ["Kempen"], True),
        ("Wij werken in Antwerpen", ["Regio Antwerpen"], True),
        ("de Kouter ligt zo", ["Politiezone Kouter"], True),
        ("Liège", ["Liege"], True),
        ("Onze zone is goed", ["Politiezone Kouter", "Waasland"], False),
        ("Het regionale belang", ["Regio Antwerpen"], False),
        ("zwembekken", ["bekken"], False),
        ("wat dan ook", [], True),
        ("wat dan ook", ["", "—"], True),
    ],
)
def test_naming_looks_at_whole_words(text, names, expected) -> None:
    assert names_one_of(text, names) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Historisch gegroeid.",
        "Dit samenwerkingsverband is historisch zo gegroeid.",
        "Historisch gegroeid, en het bestaat al sinds 1975.",
        "Het is altijd zo geweest.",
        "Historically grown",
        "The partnership has grown historically. It has always been like this.",
        "C'est historiquement établi ainsi, depuis 1980.",
        "Pour des raisons historiques.",
    ],
)
def test_history_as_the_only_reason_is_seen_in_three_languages(text) -> None:
    assert tells_only_history(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Omdat.",
        LONG,
        f"Historisch gegroeid. {LONG}",
        "Historisch gegroeid, maar ziekenwagens rijden sneller vanuit Geraardsbergen.",
        "Historically grown, and splitting the pumping stations would cost two million euro.",
        "Sinds 2019 verplicht het decreet deze indeling.",
        "The prehistoric past of the valley is not the point; the pumps cannot be split between two boards.",
    ],
)
def test_history_beside_another_reason_is_no_matter(text) -> None:
    assert not tells_only_history(text)


# Likeness


def by_force(texts, limit=0.8):
    """Compare every pair with difflib and nothing else."""
    found = []
    for first, second in combinations(sorted(texts), 2):
        one, other = texts[first].split(), texts[second].split()
        ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
        if one and other and ratio > limit:
            found.append(AlikePair(first, second, ratio))
    return tuple(found)


WORDS = st.lists(st.sampled_from(["de", "het", "een", "zone", "water", "dijk"]), max_size=12)


@given(st.lists(WORDS, max_size=6), st.sampled_from([0.0, 0.5, 0.8, 0.95]))
def test_the_shortcuts_miss_nothing_and_add_nothing(lists, limit) -> None:
    texts = {str(row): " ".join(words) for row, words in enumerate(lists)}

    assert alike_pairs(texts, limit) == by_force(texts, limit)


@given(st.integers(0, 10_000), st.integers(0, 60))
def test_the_shortcuts_are_exact_for_long_texts_too(seed, changes) -> None:
    draw = random.Random(seed)
    words = [f"w{int(draw.paretovariate(0.7)) % 900}" for _ in range(150)]
    texts = {"a": " ".join(words)}
    for key in "bcde":
        other = list(words)
        for _ in range(changes):
            other[draw.randrange(len(other))] = f"x{draw.randrange(50)}"
        texts[key] = " ".join(other)

    assert alike_pairs(texts) == by_force(texts)


def test_nothing_and_one_text_are_like_nothing() -> None:
    assert alike_pairs({}) == ()
    assert alike_pairs({"001": LONG}) == ()
    assert alike_pairs({"001": "", "002": " ", "003": "—"}) == ()


def test_capitals_and_accents_make_no_difference() -> None:
    assert alike_pairs({"002": "Één dijk", "001": "EEN DIJK"}) == (AlikePair("001", "002", 1.0),)


def test_of_many_copies_each_is_in_a_pair_and_their_number_stays_small() -> None:
    copies = {f"{row:04d}": f"{LONG} Punt {row}." for row in range(300)}

    pairs = alike_pairs(copies)

    assert {key for pair in pairs for key in (pair.first, pair.second)} == set(copies)
    assert len(pairs) <= 5 * 300
    assert len(alike_pairs(copies, most=1)) <= 300


def test_texts_of_ten_megabytes_are_compared_by_their_beginning() -> None:
    long = "water en dijk " * 700_000
    started = time.perf_counter()

    assert alike_pairs({"a": long, "b": long + "x", "c": "kort"}) == (AlikePair("a", "b", 1.0),)
    assert "too_short" not in warnings_of(replace(FULL, reasons=long))
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize("sign", ["\x00", chr(0xD800), "<script>", "'; drop table", "\u202e"])
def test_hostile_signs_do_no_harm(sign) -> None:
    text = f"{LONG} {sign}"

    assert alike_pairs({"a": text, "b": text}) == (AlikePair("a", "b", 1.0),)
    assert assess(replace(FULL, reasons=text)).level is Level.GOOD


def test_two_thousand_texts_are_compared_fast_also_without_the_bit_count_of_newer_pythons(monkeypatch) -> None:
    draw = random.Random(1)
    words = [f"w{row}" for row in range(5_000)]
    weights = [1 / (row + 1) for row in range(5_000)]
    texts = {f"{row:04d}": " ".join(draw.choices(words, weights, k=300)) for row in range(2_000)}
    texts["copy"] = texts["0042"] + " en nog iets"
    started = time.perf_counter()

    pairs = alike_pairs(texts)

    # Some 0.7 s on a slow machine; two million comparisons by difflib take far longer.
    assert time.perf_counter() - started < 30
    assert [(pair.first, pair.second) for pair in pairs] == [("0042", "copy")]
    monkeypatch.setattr(quality, "_bit_count", lambda number: bin(number).count("1"))
    few = {key: texts[key] for key in [*list(texts)[:100], "copy"]}
    assert alike_pairs(few) == pairs
