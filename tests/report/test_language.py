"""The language of a file that is made: its texts, numbers and days, while QGIS around it keeps its own."""

from __future__ import annotations

from datetime import date
from threading import Thread

import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtCore import QLocale

from regioalign.regioalign_plugin import translation
from regioalign.regioalign_plugin.days import countdown, written_day
from regioalign.regioalign_plugin.labels import class_label, percent
from regioalign.regioalign_plugin.translation import has_language, in_language

DAY = date(2030, 12, 31)


def test_numbers_days_and_texts_follow_the_language_of_the_file(compiled_texts) -> None:
    with in_language("nl"):
        assert class_label("within") == "Binnen een regio"
        assert percent(0.7412) == "74,1 %"
        assert written_day(DAY) == "31 december 2030"
        assert countdown(DAY, date(2030, 12, 1)) == "over 30 dagen"
    with in_language("fr"):
        assert written_day(DAY) == "31 décembre 2030"
    assert class_label("within") == "Within a region"
    assert percent(0.7412) == "74.1 %"


def test_neither_the_default_locale_nor_another_thread_hears_of_it(compiled_texts) -> None:
    heard = []
    before = QLocale().name()

    with in_language("nl"):
        thread = Thread(target=lambda: heard.append((class_label("within"), percent(0.5), QLocale().name())))
        thread.start()
        thread.join()

    assert heard == [("Within a region", "50 %", before)]


def test_the_language_is_given_back_where_the_work_fails(compiled_texts) -> None:
    with pytest.raises(ZeroDivisionError), in_language("nl"):
        _ = 1 / 0

    assert class_label("within") == "Within a region"


def test_only_languages_with_compiled_texts_can_be_had(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(translation, "FOLDER", tmp_path)

    assert has_language("en")
    assert not has_language("nl")
