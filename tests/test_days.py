"""Days in words: the month in the language of the sentence it stands in."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.PyQt.QtCore import QLocale

from regioalign.regioalign_plugin import translation
from regioalign.regioalign_plugin.days import written_day

LAST = date(2030, 12, 31)


@pytest.fixture(autouse=True)
def american_settings():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "is_there", "words"),
    [("nl", True, "31 december 2030"), ("fr", True, "31 décembre 2030"), ("nl", False, "31 December 2030")],
)
def test_a_month_is_named_in_the_language_of_the_texts(monkeypatch, language, is_there, words):
    monkeypatch.setattr(translation, "user_language", lambda: language)
    monkeypatch.setattr(translation, "has_language", lambda code: is_there or code == "en")

    assert written_day(LAST) == words


def test_a_file_in_another_language_has_its_months(monkeypatch):
    monkeypatch.setattr(translation, "user_language", lambda: "nl")

    with translation.in_language("fr"):
        assert written_day(LAST) == "31 décembre 2030"
