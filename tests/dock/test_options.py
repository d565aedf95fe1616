"""The page in the options, and the settings behind it."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsSettings

from regioalign.regioalign_plugin.dock.options_page import PAGE, OptionsFactory
from regioalign.regioalign_plugin.dock.settings import (
    AUTOSAVE_S,
    ROLE,
    STATE,
    USER,
    ReviewSettings,
    actor_name,
    read_settings,
    read_state,
    recent_registers,
    remember_register,
    who_is,
    write_settings,
    write_state,
)

pytestmark = pytest.mark.usefixtures("clean_settings")


def test_what_is_filled_in_is_stored_when_the_user_says_so(qtbot) -> None:
    applied: list[int] = []
    page = OptionsFactory(lambda: applied.append(1)).createWidget(None)
    qtbot.addWidget(page)
    page.user.setText("  Els   Peeters ")
    page.role.setCurrentIndex(page.role.findData("reviewer"))
    page.rule_set.setCurrentIndex(page.rule_set.findData("vvsg-2020"))
    page.autosave.setValue(3.0)
    page.attachment.setValue(40)
    assert read_settings() == ReviewSettings(user="An")

    page.apply()

    assert read_settings() == ReviewSettings("Els Peeters", "reviewer", 3.0, 40, "vvsg-2020")
    assert applied == [1]
    assert page.objectName() == PAGE


def test_the_page_says_whether_a_second_person_must_decide(qtbot) -> None:
    page = OptionsFactory(lambda: None).createWidget(None)
    qtbot.addWidget(page)

    page.rule_set.setCurrentIndex(page.rule_set.findData("regiodecreet-2023"))

    assert "two persons" in page.two_persons.text()


def test_an_empty_name_is_that_of_the_account(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "epeeters")
    QgsSettings().setValue(USER, "   ")

    assert actor_name() not in ("", "An")
    assert who_is("Els").name == "Els"
    assert who_is("Els").program.startswith("RegioAlign ")


def test_settings_that_make_no_sense_count_as_not_set() -> None:
    QgsSettings().setValue(ROLE, "king")
    QgsSettings().setValue(AUTOSAVE_S, "soon")
    QgsSettings().setValue(f"{STATE}page", "{broken")

    assert read_settings() == ReviewSettings(user="An")
    assert read_state("page") is None


def test_numbers_stay_within_their_bounds() -> None:
    QgsSettings().setValue(AUTOSAVE_S, 0)
    assert read_settings().autosave_s == 0.5

    write_settings(ReviewSettings(attachment_mb=100_000))
    assert read_settings().attachment_mb == 500


def test_registers_opened_last_come_first_and_each_once() -> None:
    for path in ("a.gpkg", "b.gpkg", "a.gpkg"):
        remember_register(path)

    assert recent_registers() == ("a.gpkg", "b.gpkg")


def test_what_widgets_keep_comes_back_as_it_was() -> None:
    write_state("page", {"sizes": [1, 2], "naam": "é"})

    assert read_state("page") == {"sizes": [1, 2], "naam": "é"}
