"""Steps in the life of an explanation through the algorithm: fields merged, guards in words, nobody overwritten."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext
from qgis.PyQt.QtCore import QDate

from regioalign.regioalign_plugin.register.cases import read_case
from regioalign.regioalign_plugin.register.listing import history, versions
from regioalign.tests.processing.register_steps import run_algorithm
from regioalign.tests.register.assessments import conforming, new_register, straddling

FULL = {
    "REASONS": "De watergroep volgt het bekken van de Demer.",
    "CATEGORY": "landscape",
    "EVIDENCE": "92 % ligt in het bekken.",
    "DECISION_BODY": "Algemene vergadering",
    "DECISION_DATE": "2026-02-01",
    "DURATION": "permanent",
    "REVIEW_EVENT": "Nieuwe bekkenindeling",
}


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return new_register(tmp_path, straddling("007"), conforming("008"))


@pytest.fixture
def change(algorithm, register):
    def run(action: str, actor: str = "An", **more: Any) -> Any:
        parameters = {"REGISTER": str(register), "PARTNERSHIP_ID": "007", "ACTION": action, "ACTOR": actor, **more}
        return run_algorithm("changeexplanation", **parameters)

    return run


def test_a_text_is_written_as_a_draft_and_told_what_is_missing(change, register):
    done = change("write", REASONS="Het bekken.", CATEGORY="landscape")

    assert done.ok, done.log.errors
    # E1 5, E2 20, and half of E3 7.5.
    assert {key: done.results[key] for key in ("STATE", "VERSION", "SCORE", "LEVEL")} == {
        "STATE": "draft",
        "VERSION": 2,
        "SCORE": 32.5,
        "LEVEL": "insufficient",
    }
    assert done.results["MISSING"].splitlines() == [
        "Missing: Evidence.",
        "Missing: Decided by.",
        "Missing: Date of the decision.",
        "Missing: Duration.",
    ]
    assert "few words: 2" in done.warning


def test_the_departure_is_worded_from_the_finding(change, register):
    change("write", REASONS="Het bekken.")

    assert read_case(register, "007").case.parts.departure == (
        "Held against the reference set “regions 2022”. The territory is spread over parts of two or more regions. "
        "Shares: Kempen 60.0 %, Hageland 40.0 %. The rule set asks for a territory that conforms; this one does not."
    )


def test_fields_that_are_not_given_stay_and_null_empties_one(change, register):
    change("write", **FULL)

    change("write", FIELDS=json.dumps({"evidence": None, "review_date": "2028-01-01"}), REASONS="Anders.")

    parts = read_case(register, "007").case.parts
    assert (parts.reasons, parts.evidence, parts.category) == ("Anders.", "", "landscape")
    assert (parts.decision_date, parts.review_date) == (date(2026, 2, 1), date(2028, 1, 1))
    assert [one.parts.reasons for one in versions(register, "007")] == [FULL["REASONS"]]


def test_fields_come_from_a_file_and_dates_from_widgets(change, register, tmp_path):
    file = tmp_path / "velden.json"
    file.write_text('\ufeff{"reasons": "Uit een bestand: é", "duration": "temporary"}', encoding="utf-8")

    done = change("write", FIELDS=str(file), COMPLY_BY=QDate(2030, 6, 30))

    assert done.ok, done.log.errors
    parts = read_case(register, "007").case.parts
    assert (parts.reasons, parts.duration, parts.comply_by) == ("Uit een bestand: é", "temporary", date(2030, 6, 30))


def test_the_whole_way_to_accepted_keeps_every_step(change, register):
    change("write", **FULL)
    change("submit")

    done = change("accept", "Bob", RULING_REFERENCE="VR 12", REMARK="akkoord")

    assert done.results["STATE"] == "accepted"
    case = read_case(register, "007").case
    assert (case.ruling.body, case.ruling.date, case.ruling.reference) == (
        "Algemene vergadering",
        date(2026, 2, 1),
        "VR 12",
    )
    assert [(one.actor, one.action) for one in history(register, "007")] == [
        ("system", "open"),
        ("An", "write"),
        ("An", "submit"),
        ("Bob", "accept"),
    ]


def test_a_refusal_names_all_that_is_missing_and_who_gives_it(change, register):
    change("write", REASONS="Het bekken.")

    text = change("submit").error

    assert "- Missing: Ground.\n- Missing: Evidence.\n- Missing: Decided by." in text
    assert "with ACTION write and: CATEGORY, EVIDENCE, DECISION_BODY, DECISION_DATE, DURATION." in text
    assert read_case(register, "007").version == 2


def test_a_step_that_the_state_does_not_allow_tells_those_it_does(change):
    assert "Possible steps now: write, plan." in change("accept", "Bob").error


def test_the_author_cannot_accept(change):
    change("write", **FULL)
    change("submit")

    assert "A second person must do this: An" in change("accept", "  AN ", RULING_REFERENCE="VR 12").error


def test_a_step_without_its_remark_asks_for_it(change):
    change("write", REASONS="Het bekken.")

    assert "These parameters give it: REMARK." in change("withdraw").error


def test_a_plan_needs_a_date_before_the_deadline(change):
    assert "COMPLY_BY" in change("plan").error
    assert "after the deadline" in change("plan", COMPLY_BY="2031-01-01").error
    assert change("plan", COMPLY_BY="2030-12-31").results["STATE"] == "planned"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ('{"reasons": "a", "reasons": "b"}', "stand twice: reasons"),
        ('{"reden": "a"}', "unknown: reden. Known are reasons, category"),
        ('{"departure": "a"}', "unknown: departure"),
        ('{"reasons": 5}', "reasons must be text or null, is 5"),
        ('{"reasons": {"nl": "a"}}', "reasons must be text or null"),
        ('{"comply_by": "31/12/2027"}', "comply_by: “31/12/2027” is no date"),
        ('{"reasons": ', "is no JSON"),
        ("nergens.json", "nergens.json cannot be read"),
        ("[1]", "cannot be read"),
    ],
)
def test_wrong_fields_are_refused_by_name(change, register, fields, message):
    assert message in change("write", FIELDS=fields).error
    assert read_case(register, "007").version == 1


def test_a_field_given_twice_is_refused(change):
    assert "FIELDS: reasons" in change("write", FIELDS='{"reasons": "a"}', REASONS="b").error


@pytest.mark.parametrize(
    ("action", "more", "message"),
    [
        ("submit", {"REASONS": "a"}, "takes no reasons"),
        ("write", {"RULING_BODY": "a"}, "takes no ruling_body"),
        ("gooi weg", {}, "“gooi weg” is not possible. Give one of write, submit"),
        ("write", {"PARTNERSHIP_ID": " "}, "PARTNERSHIP_ID is empty"),
        ("write", {"PARTNERSHIP_ID": "7"}, "has no partnership “7”"),
        ("write", {"PARTNERSHIP_ID": "008"}, "nothing to explain"),
        ("write", {"DECISION_DATE": "gisteren"}, "DECISION_DATE: “gisteren” is not a date"),
        ("write", {"DURATION": "voor altijd"}, "write temporary or definitive"),
        ("write", {"ACTOR": "System", "REASONS": "a"}, "stands for the software"),
        ("write", {"REASONS": "a\x00b"}, "control character U+0000"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(change, register, action, more, message):
    actor = more.pop("ACTOR", "An")

    assert message in change(action, actor, **more).error
    assert read_case(register, "007").version == 1


def test_whoever_saw_an_older_version_loses_nothing(change, register):
    change("write", "Bea", REASONS="Van Bea.")

    done = change("write", EXPECTED_VERSION=1, REASONS="Van An.")

    assert "Bea changed the explanation" in done.error
    assert "kept among the versions" in done.error
    assert read_case(register, "007").case.parts.reasons == "Van Bea."
    assert [(one.kind, one.parts.reasons) for one in versions(register, "007")] == [("conflict", "Van An.")]


def test_a_register_that_is_not_there_is_not_made(change, tmp_path):
    other = tmp_path / "ander.gpkg"

    assert "There is no register" in change("write", REGISTER=str(other), REASONS="a").error
    assert not other.exists()


def test_json_itself_passes_the_check_before_a_run_and_a_wrong_step_is_told(register, algorithm):
    change = QgsApplication.processingRegistry().algorithmById("regioalign:changeexplanation")
    given = {"REGISTER": str(register), "PARTNERSHIP_ID": "007", "ACTOR": "An"}
    context = QgsProcessingContext()

    right, _ = change.checkParameterValues({**given, "FIELDS": '{"reasons": "Het bekken, en niet de regio."}'}, context)
    wrong, text = change.checkParameterValues({**given, "ACTION": "1"}, context)

    assert right
    assert not wrong
    assert "write, submit" in text
