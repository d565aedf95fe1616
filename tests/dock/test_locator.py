"""Partnerships in the locator bar."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsFeedback, QgsLocatorContext

from regioalign.regioalign_plugin.dock.locator import MOST_RESULTS, PartnershipFilter, key_of
from regioalign.tests.dock.builders import Heard
from regioalign.tests.dock.case_rows import FOUR, case_row


def found(words: str, rows: tuple = FOUR, *, prefix: bool = True) -> list:
    searched = PartnershipFilter(lambda: rows, lambda _key: None)
    results = Heard(searched.resultFetched)
    context = QgsLocatorContext()
    context.usingPrefix = prefix
    searched.fetchResults(words, context, QgsFeedback())
    return results.told


def test_a_partnership_is_found_by_part_of_its_name_whatever_the_accents() -> None:
    [result] = found("eerstelijn noord")

    assert result.displayString == "Éérstelijnszone Noord"
    assert "001" in result.description


def test_an_id_is_found_with_its_leading_zeros() -> None:
    assert [key_of(result) for result in found("004")] == ["004"]


def test_without_the_prefix_short_words_find_nothing() -> None:
    assert found("zo", prefix=False) == []
    assert len(found("zone", prefix=False)) == 2


def test_the_prefix_counts_also_where_qgis_passes_it_on_as_a_word() -> None:
    assert len(found("ra zo", prefix=False)) == 2
    assert found("ra", prefix=False) == []


def test_without_words_or_register_nothing_is_found() -> None:
    assert found("  ") == []
    assert found("zone", ()) == []


def test_of_very_many_only_the_first_are_listed() -> None:
    rows = tuple(case_row(f"{number:04d}", name="Zone") for number in range(MOST_RESULTS + 20))

    assert len(found("zone", rows)) == MOST_RESULTS


def test_a_search_that_is_cancelled_gives_up() -> None:
    feedback = QgsFeedback()
    feedback.cancel()
    searched = PartnershipFilter(lambda: FOUR, lambda _key: None)
    results = Heard(searched.resultFetched)

    searched.fetchResults("zone", QgsLocatorContext(), feedback)

    assert results.told == []


def test_the_chosen_one_is_shown_also_by_the_copy_that_searched() -> None:
    shown: list[str] = []
    searched = PartnershipFilter(lambda: FOUR, shown.append).clone()
    results = Heard(searched.resultFetched)
    context = QgsLocatorContext()
    context.usingPrefix = True
    searched.fetchResults("politiezone", context, QgsFeedback())

    searched.triggerResult(results.told[0])

    assert shown == ["003"]
    assert (searched.name(), searched.prefix()) == ("regioalign_partnerships", "ra")
