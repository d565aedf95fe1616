"""The columns of the list: what they show, by the locale, and what they are sorted by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from qgis.PyQt.QtCore import QLocale

from regioalign.regioalign_plugin.dock.badges import badge_pixmap, class_badge, level_badge, state_badge
from regioalign.regioalign_plugin.dock.columns import COLUMNS, PLACES
from regioalign.regioalign_plugin.explanation.lifecycle import State
from regioalign.regioalign_plugin.explanation.quality import Level
from regioalign.regioalign_plugin.vocabulary import Class
from regioalign.tests.dock.case_rows import AN, case_row


@pytest.fixture
def dutch():
    before = QLocale()
    QLocale.setDefault(QLocale("nl_BE"))
    yield
    QLocale.setDefault(before)


def column(key):
    return COLUMNS[PLACES[key]]


@pytest.mark.parametrize(
    ("key", "values", "text"),
    [
        ("main_share", {"main_share": 0.962}, "96,2 %"),
        ("main_share", {"main_share": None}, ""),
        ("score", {"score": 72.5}, "72,5"),
        ("score", {"score": 80.0}, "80"),
        ("score", {"score": None}, ""),
        ("deadline", {"deadline": date(2030, 12, 31)}, "31/12/2030"),
        ("deadline", {"deadline": None}, ""),
        ("updated_at", {"updated_at": "not a time"}, "not a time"),
        ("updated_at", {"updated_at": ""}, ""),
        ("name", {"name": ""}, "007"),
        ("class", {"cls": ""}, "No finding"),
        ("state", {"state": ""}, "Nothing to explain"),
        ("flags", {"flags": "sliver,donut"}, "Sliver, Donut"),
    ],
)
def test_values_read_by_the_locale(dutch, key, values, text):
    assert column(key).text(case_row("007", **values), AN).replace("\u00a0", " ") == text


def test_every_column_has_a_heading_of_its_own_and_takes_a_row_without_anything():
    empty = case_row(
        "1",
        **dict.fromkeys(("name", "cls", "state", "main_region", "regions", "obligation", "updated_at"), ""),
        conforms=None,
        main_share=None,
        deadline=None,
    )

    assert len({one.label() for one in COLUMNS}) == len(COLUMNS)
    assert all(one.label() != one.key for one in COLUMNS)
    assert all(isinstance(one.tooltip(empty, AN), str) for one in COLUMNS)
    assert {one.key for one in COLUMNS if one.text(empty, AN)} == {"name", "state", "class", "partnership_id", "sector"}


def test_no_two_states_or_classes_or_levels_share_a_shape():
    for badges in (
        [state_badge(one) for one in ("", *(state.value for state in State))],
        [class_badge(one.value) for one in Class],
        [level_badge(one.value) for one in Level],
    ):
        assert len({badge.shape for badge in badges}) == len(badges)


def test_badges_differ_without_colour(qgis_app):
    badges = [state_badge(one) for one in ("", *(state.value for state in State))]
    badges += [class_badge(one.value) for one in Class]
    pictures = {grey_picture(badge) for badge in badges}

    assert len(pictures) == len(badges)


def grey_picture(badge):
    """The badge drawn in one colour, as bytes."""
    image = badge_pixmap(replace(badge, colour="#808080"), 32).toImage()
    return bytes(image.constBits().asarray(image.sizeInBytes()))
