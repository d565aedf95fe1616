"""What an explanation holds: what is absent, what is refused, what is missing before it is submitted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import pytest

from regioalign.regioalign_plugin.explanation.parts import (
    DATE_FIELDS,
    MAX_TEXT,
    PART_FIELDS,
    PARTS,
    Lack,
    LackCode,
    Parts,
    duration_code,
    field_lacks,
    lacks_of,
    text_lacks,
)
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set
from regioalign.regioalign_plugin.explanation.rulesets import Outcome

DECREE = find_rule_set("regiodecreet-2023")
TODAY = date(2024, 6, 1)
DEADLINE = date(2030, 12, 31)

DEFINITIVE = Parts(
    departure="Regio Gent 70 %, Waasland 30 %",
    reasons="De zone volgt de Schelde.",
    category="landscape",
    evidence="Het bekken ligt voor 90 % in het werkingsgebied.",
    decision_body="Raad van bestuur",
    decision_date=date(2024, 5, 1),
    duration="definitive",
    review_event="Een fusie van een deelnemer",
)
TEMPORARY = replace(
    DEFINITIVE, category="feasibility", duration="temporary", comply_by=date(2028, 12, 31), review_event=""
)


def found(parts, deadline=DEADLINE, rule_set=DECREE):
    return [(lack.code.value, lack.field) for lack in lacks_of(parts, rule_set, deadline, TODAY)]


def test_the_fields_are_the_fifteen_of_the_nine_parts_in_their_order() -> None:
    assert len(PART_FIELDS) == 15
    assert tuple(name for part in PARTS for name in part.fields) == PART_FIELDS
    assert [part.code for part in PARTS] == ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"]
    assert [part.weight for part in PARTS] == [5, 20, 15, 15, 15, 15, 5, 5, 5]
    assert DATE_FIELDS == ("decision_date", "comply_by", "review_date")


@pytest.mark.parametrize(
    "blank", ["", "   ", "\n\t\r\n", "\u00a0\u00a0", "\u202f\u2003\u3000", "\u200b\ufeff\u2060", "\u00ad", "\u3164"]
)
def test_a_text_of_signs_that_show_nothing_is_absent(blank) -> None:
    parts = Parts(reasons=blank)

    assert parts.reasons == ""
    assert parts.is_blank
    assert ("missing", "reasons") in found(replace(DEFINITIVE, reasons=blank))


def test_blanks_around_a_text_are_taken_off_and_those_within_stay() -> None:
    assert Parts(reasons="\u00a0 Twee\n\nalinea's \n").reasons == "Twee\n\nalinea's"


def test_a_time_becomes_its_day() -> None:
    parts = Parts(comply_by=datetime(2028, 12, 31, 23, 59, tzinfo=timezone.utc))

    assert parts == Parts(comply_by=date(2028, 12, 31))


def test_what_the_software_fills_in_makes_no_text() -> None:
    assert Parts(departure="Regio Gent 70 %").is_blank
    assert not Parts(review_date=TODAY).is_blank
    assert not Parts(risks="x").is_blank


def test_parts_that_are_complete_lack_nothing() -> None:
    assert found(DEFINITIVE) == []
    assert found(TEMPORARY) == []


def test_nothing_filled_in_lacks_every_mandatory_field_in_order() -> None:
    assert found(Parts()) == [
        ("missing", "departure"),
        ("missing", "reasons"),
        ("missing", "category"),
        ("missing", "evidence"),
        ("missing", "decision_body"),
        ("missing", "decision_date"),
        ("missing", "duration"),
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"departure": ""}, ("missing", "departure")),
        ({"reasons": ""}, ("missing", "reasons")),
        ({"category": ""}, ("missing", "category")),
        ({"evidence": ""}, ("missing", "evidence")),
        ({"decision_body": ""}, ("missing", "decision_body")),
        ({"decision_date": None}, ("missing", "decision_date")),
        ({"decision_date": date(2024, 6, 2)}, ("in_future", "decision_date")),
        ({"duration": ""}, ("missing", "duration")),
        ({"duration": "forever"}, ("unknown_duration", "duration")),
        ({"duration": "temporary"}, ("missing", "comply_by")),
        ({"measures": "Overleg"}, ("missing", "measures_effect")),
        ({"measures_effect": "Minder ritten"}, ("missing", "measures")),
        ({"review_event": ""}, ("missing_review", "review_date")),
        ({"category": "astrology"}, ("category_not_offered", "category")),
        ({"category": "feasibility"}, ("category_is_temporary", "duration")),
    ],
)
def test_each_lack_is_told(changes, expected) -> None:
    assert found(replace(DEFINITIVE, **changes)) == [expected]


@pytest.mark.parametrize(
    "changes",
    [
        {"decision_date": TODAY},
        {"decision_reference": "GR/2024/12"},
        {"measures": "Overleg", "measures_effect": "Minder ritten"},
        {"review_event": "", "review_date": date(2030, 1, 1)},
        {"comply_by": date(2040, 1, 1)},
    ],
)
def test_what_may_be_there_or_not_is_no_lack(changes) -> None:
    assert found(replace(DEFINITIVE, **changes)) == []


def test_a_category_that_is_temporary_by_nature_ends_by_the_deadline() -> None:
    late = replace(TEMPORARY, comply_by=date(2031, 1, 1))

    assert found(replace(TEMPORARY, comply_by=DEADLINE)) == []
    assert found(late) == [("after_deadline", "comply_by")]
    assert found(late, deadline=None) == []
    assert found(replace(late, category="landscape")) == []


def test_a_duration_that_the_rule_set_does_not_offer_is_refused() -> None:
    temporary_only = replace(DECREE, outcomes=(Outcome.TEMPORARY,))

    assert found(DEFINITIVE, rule_set=temporary_only) == [("duration_not_offered", "duration")]
    assert found(TEMPORARY, rule_set=temporary_only) == []


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("temporary", "temporary"),
        (" Definitive ", "definitive"),
        ("PERMANENT", "definitive"),
        ("\u00a0", ""),
        ("Forever", "Forever"),
    ],
)
def test_a_word_for_the_duration_gives_its_code(word, code) -> None:
    assert duration_code(word) == code


def test_permanent_is_a_word_for_input_only() -> None:
    assert [lack.code for lack in field_lacks(Parts(duration="permanent"))] == [LackCode.UNKNOWN_DURATION]


def test_ten_megabytes_of_text_are_refused_with_their_length() -> None:
    lacks = field_lacks(Parts(reasons="é" * 10_000_000))

    assert lacks == (Lack(LackCode.TOO_LONG, "reasons", (("length", 10_000_000), ("limit", MAX_TEXT))),)
    assert str(lacks[0]) == "reasons has 10000000 characters, more than 100000"


def test_ten_megabytes_of_blanks_are_absent() -> None:
    assert Parts(reasons="\u00a0\u200b" * 5_000_000).is_blank


def test_the_longest_text_allowed_is_stored() -> None:
    assert field_lacks(Parts(reasons="x" * MAX_TEXT)) == ()


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x85", "\x9f"])
def test_a_control_character_is_refused_with_its_place(sign) -> None:
    lacks = field_lacks(Parts(context=f"voor{sign}na"))

    values = (("character", f"U+{ord(sign):04X}"), ("position", 5))
    assert lacks == (Lack(LackCode.CONTROL_CHARACTER, "context", values),)


def test_tabs_and_line_ends_are_no_control_characters_that_matter() -> None:
    assert field_lacks(Parts(context="a\tb\r\nc\nd")) == ()


@pytest.mark.parametrize("number", [0xD800, 0xDFFF])
def test_half_a_surrogate_pair_is_refused(number) -> None:
    lacks = field_lacks(Parts(risks=f"{chr(number)}x"))

    assert [(lack.code, lack.field) for lack in lacks] == [(LackCode.BROKEN_CHARACTER, "risks")]
    assert str(lacks[0]).isascii()


def test_a_whole_sign_outside_the_first_plane_is_fine() -> None:
    assert field_lacks(Parts(risks="\U0001f600 = +1+1 <script>")) == ()


def test_everything_wrong_in_the_fields_is_told_at_once() -> None:
    lacks = field_lacks(Parts(reasons="\x00", category="\ud800", duration="ooit"))

    assert [(lack.code.value, lack.field) for lack in lacks] == [
        ("control_character", "reasons"),
        ("broken_character", "category"),
        ("unknown_duration", "duration"),
    ]


def test_a_text_beside_the_parts_has_a_limit_of_its_own() -> None:
    assert [lack.field for lack in text_lacks("actor", "x" * 11, limit=10)] == ["actor"]


@pytest.mark.parametrize(
    "parts", [Parts(), replace(DEFINITIVE, category="{field!r}", duration="%s{0}", reasons="\x00")]
)
def test_every_lack_can_be_said_in_english(parts) -> None:
    for lack in lacks_of(parts, DECREE, DEADLINE, TODAY):
        assert lack.field in str(lack) or lack.values


@pytest.mark.parametrize("code", list(LackCode))
def test_every_code_has_a_sentence(code) -> None:
    names = ("length", "limit", "character", "position", "rule_set", "duration", "category", "date", "deadline")
    others = ("today", "state", "person", "offered")

    assert str(Lack(code, "reasons", tuple((name, name) for name in names + others)))
