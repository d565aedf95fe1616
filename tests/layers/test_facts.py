"""Facts as people write them in three languages, and what is refused because it can be read in two ways."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant

from regioalign.regioalign_plugin.layers.facts import (
    Term,
    as_amount,
    as_answer,
    as_day,
    as_newness,
    as_note,
    as_number,
    as_term,
)

NOTHING = [None, "", "  ", "?", "onbekend", "Inconnu", "n.v.t.", "-", float("nan"), QVariant()]


@pytest.mark.parametrize("read", [as_answer, as_newness, as_number, as_amount, as_note, as_day])
@pytest.mark.parametrize("value", NOTHING)
def test_what_says_nothing_is_unknown(read, value):
    assert read(value) is None


@pytest.mark.parametrize(
    ("value", "answer"),
    [("Ja", True), ("oui", True), (1, True), (True, True), ("1", True), ("nee", False), ("NON", False), (0, False)],
)
def test_yes_and_no_are_read_in_three_languages_and_as_numbers(value, answer):
    assert as_answer(value) is answer


@pytest.mark.parametrize("value", ["misschien", 2, "0,5"])
def test_what_is_neither_yes_nor_no_is_refused(value):
    with pytest.raises(ValueError, match=str(value)):
        as_answer(value)


@pytest.mark.parametrize(("value", "is_new"), [("Gepland", True), ("prévu", True), ("bestaand", False), ("ja", True)])
def test_words_for_new_and_existing_are_read(value, is_new):
    assert as_newness(value) is is_new


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("1250", 1250),
        ("1.250.000", 1_250_000),
        ("1,250,000.50", 1_250_000.5),
        ("1.250,50", 1250.5),
        ("€ 1 250 000", 1_250_000),
        ("12 500 EUR", 12_500),
        ("1'250'000", 1_250_000),
        ("1.250,-", 1250),
        ("€ 80.000", 80_000),
        ("80,000 EUR", 80_000),
        ("€ 1,50", 1.5),
        ("1,5", 1.5),
        ("0.250", 0.25),
        ("1250.500", 1250.5),
        ("12 %", 12),
        ("-3", -3),
        (7, 7),
        (2.5, 2.5),
    ],
)
def test_numbers_are_read_in_several_notations(value, number):
    assert as_number(value) == number


@pytest.mark.parametrize("value", ["1.250", "12.345 %", "12,345", "veel", "1.25.0", "2 miljoen", "1 25", "1.250.00"])
def test_a_number_that_can_be_read_in_two_ways_or_none_is_refused(value):
    with pytest.raises(ValueError, match=value):
        as_number(value)


@pytest.mark.parametrize(
    ("value", "amount"), [("geen", False), ("ja", True), ("0", 0.0), (1, 1.0), ("€ 2.500,00", 2500.0), (True, True)]
)
def test_an_amount_is_yes_no_or_a_number(value, amount):
    found = as_amount(value)

    assert (found, type(found)) == (amount, type(amount))


def test_a_negative_amount_is_refused():
    with pytest.raises(ValueError, match="-5"):
        as_amount("-5")


@pytest.mark.parametrize(
    "value",
    [
        "2026-12-31",
        "2026/12/31",
        "2026-12-31T00:00:00",
        "31/12/2026",
        "31-12-2026",
        "31.12.2026",
        "31/12/2026 00:00:00",
        "20261231",
        20261231,
        "31 december 2026",
        "31 déc. 2026",
        "31st December 2026",
        "December 31, 2026",
        "12/2026",
        "2026-12",
        "décembre 2026",
        "2026",
        2026,
        2026.0,
        QDate(2026, 12, 31),
        QDateTime(QDate(2026, 12, 31), QDateTime.currentDateTime().time()),
        date(2026, 12, 31),
    ],
)
def test_a_day_is_read_in_several_notations(value):
    assert as_day(value) == date(2026, 12, 31)


def test_the_day_comes_before_the_month():
    assert as_day("1/2/2026") == date(2026, 2, 1)
    assert as_day("1er mars 2026") == date(2026, 3, 1)
    assert as_day("2/2024") == date(2024, 2, 29)


@pytest.mark.parametrize("value", ["12/31/2026", "31/12/26", "31 foo 2026", "binnenkort", "2026-02-30", 46387, "0000"])
def test_what_is_no_day_is_refused(value):
    with pytest.raises(ValueError, match=str(value)):
        as_day(value)


@pytest.mark.parametrize("value", ["onbepaalde duur", "Durée indéterminée", "9999-12-31", "unlimited"])
def test_a_term_without_an_end_is_known_to_have_none(value):
    assert as_term(value) == Term(is_endless=True)


def test_a_term_ends_on_a_day_or_is_unknown():
    assert as_term("31/12/2026") == Term(date(2026, 12, 31))
    assert as_term(None) == Term()


@pytest.mark.parametrize(("value", "note"), [("CO2 -3 %", True), ("ja", True), ("nee", False), ("geen", False)])
def test_a_note_tells_that_something_was_considered(value, note):
    assert as_note(value) is note
