"""Steps in the life of an explanation through the algorithm: fields merged, guards in words, nobody overwritten."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsSettings
from qgis.PyQt.QtCore import QDate

from regioalign.regioalign_plugin.register.attachments import list_attachments
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
        ("submit", {"REASONS": "a"}, "takes no REASONS"),
        ("write", {"RULING_BODY": "a"}, "takes no RULING_BODY"),
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


def test_a_step_that_is_given_nothing_to_write_is_refused(change, register):
    for more in ({}, {"FIELDS": "{}"}, {"REASONS": " "}):
        assert "Nothing is given to write. Give at least one of REASONS, CATEGORY" in change("write", **more).error
    assert read_case(register, "007").version == 1


@pytest.mark.parametrize("word", ["Landscape", " LANDSCAPE", "landscape"])
def test_a_ground_is_taken_by_its_name_as_an_import_does(change, register, word):
    done = change("write", CATEGORY=word, DURATION="Temporary", COMPLY_BY="2030-01-01")

    assert done.ok, done.log.errors
    parts = read_case(register, "007").case.parts
    assert (parts.category, parts.duration) == ("landscape", "temporary")


def test_an_unknown_ground_is_refused_with_those_that_there_are(change, register):
    text = change("write", CATEGORY="mooi weer").error

    assert "does not offer the ground “mooi weer”. Give one of: " in text
    assert "landscape (Landscape)" in text
    assert "feasibility (" in text
    assert read_case(register, "007").version == 1


def test_the_help_of_the_ground_lists_the_grounds(algorithm):
    change = QgsApplication.processingRegistry().algorithmById("regioalign:changeexplanation")

    text = change.parameterDefinition("CATEGORY").help()

    assert "small_operational (Small and operational)" in text


def test_a_ruling_by_a_body_that_the_rules_do_not_name_is_doubted(change):
    change("write", **FULL)
    change("submit")

    done = change("accept", "Bob", RULING_REFERENCE="7")

    assert done.ok, done.log.errors
    assert "“Algemene vergadering” is noted as the body that ruled" in done.warning
    assert "the decision is up to: " in done.warning


@pytest.mark.parametrize("body", ["Flemish Government", "vlaamse regering"])
def test_a_ruling_by_a_body_of_the_rules_is_not_doubted(change, body):
    change("write", **FULL)
    change("submit")

    done = change("accept", "Bob", RULING_BODY=body, RULING_DATE="2026-03-01", RULING_REFERENCE="7")

    assert done.ok, done.log.errors
    assert "up to" not in done.warning


def test_a_reviewer_who_gives_the_decision_is_told_of_the_ruling(change):
    change("write", **FULL)
    change("submit")

    text = change("accept", "Bob", DECISION_REFERENCE="VR 12").error

    assert "takes no DECISION_REFERENCE" in text
    assert "If the ruling is meant, give it as RULING_REFERENCE" in text


def test_a_definitive_exception_is_told_both_parameters_of_its_review(change):
    change("write", **{**FULL, "REVIEW_EVENT": ""})

    assert "with ACTION write and: REVIEW_DATE or REVIEW_EVENT." in change("submit").error


def test_a_file_and_a_link_are_attached_with_a_step(change, register, tmp_path):
    file = tmp_path / "besluit.pdf"
    file.write_bytes(b"%PDF besluit")

    done = change("write", REASONS="Het bekken.", ATTACH=str(file), ATTACH_LINK="https://example.org/advies")

    assert done.ok, done.log.errors
    assert done.results["ATTACHMENT_COUNT"] == 2
    [copy, link] = list_attachments(register, "007")
    assert (copy.name, copy.size, copy.added_by, link.link) == ("besluit.pdf", 12, "An", "https://example.org/advies")


def test_attaching_alone_changes_nothing_else_whatever_the_state(change, register, tmp_path):
    file = tmp_path / "besluit.pdf"
    file.write_bytes(b"%PDF besluit")

    done = change("attach", ATTACH=str(file))
    conforming_one = change("attach", PARTNERSHIP_ID="008", ATTACH_LINK="https://example.org/nota")

    assert (done.results["STATE"], done.results["VERSION"]) == ("open", 1)
    assert (conforming_one.results["STATE"], conforming_one.results["ATTACHMENT_COUNT"]) == ("", 1)
    assert len(history(register, "007")) == 1


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({}, "Nothing is given to attach. Give a file as ATTACH, or a link as ATTACH_LINK."),
        ({"ATTACH": "nergens.pdf"}, "nergens.pdf is not attached"),
        ({"ATTACH_LINK": "javascript:alert(1)"}, "a link starts with https://"),
        ({"ATTACH_LINK": "https://example.org", "REASONS": "a"}, "(attach) takes no REASONS"),
        ({"PARTNERSHIP_ID": "7", "ATTACH_LINK": "https://example.org"}, "has no partnership “7”"),
    ],
)
def test_what_cannot_be_attached_is_refused_in_words(change, register, more, message):
    assert message in change("attach", **more).error
    assert list_attachments(register, "007") == ()


def test_a_step_is_not_taken_if_what_goes_with_it_cannot_be_attached(change, register, tmp_path):
    file = tmp_path / "groot.bin"
    file.write_bytes(bytes(1024 * 1024 + 1))
    QgsSettings().setValue("regioalign/review/attachment_mb", 1)
    try:
        done = change("write", REASONS="Het bekken.", ATTACH=str(file))
    finally:
        QgsSettings().remove("regioalign/review/attachment_mb")

    assert "1,048,577 bytes, more than the 1,048,576" in done.error
    assert read_case(register, "007").version == 1
    assert change("write", REASONS="Het bekken.", ATTACH=str(file)).ok  # 25 MB, where nothing is set


def test_a_date_and_a_number_in_place_of_a_word_are_told_before_a_run(register, algorithm):
    change = QgsApplication.processingRegistry().algorithmById("regioalign:changeexplanation")
    check = QgsApplication.processingRegistry().algorithmById("regioalign:checkregister")
    given = {"REGISTER": str(register), "PARTNERSHIP_ID": "007", "ACTOR": "An", "ACTION": "plan"}

    dated = change.checkParameterValues({**given, "COMPLY_BY": "31/12/2027"}, QgsProcessingContext())
    numbered = change.checkParameterValues({**given, "ACTION": "1"}, QgsProcessingContext())
    failing = check.checkParameterValues(
        {"REGISTER": str(register), "ACTOR": "An", "PROBLEMS": "memory:", "FAIL_ON": "2"}, QgsProcessingContext()
    )

    assert "Write year, month and day, such as 2025-01-01." in dated[1]
    assert "“1” is not possible. Give one of write, submit" in numbered[1]
    assert failing == (False, "Parameter FAIL_ON: “2” is not possible. Give one of never, errors, any.")
    export = QgsApplication.processingRegistry().algorithmById("regioalign:exportregister")
    states = export.checkParameterValues({"REGISTER": str(register), "STATES": "0,1"}, QgsProcessingContext())
    assert "STATES: “0,1” is not possible. Give some of" in states[1]
    assert "with commas between them" in export.parameterDefinition("STATES").help()
    assert "the word, not its number" in check.parameterDefinition("FAIL_ON").help()
    assert "the word, not its number" in change.parameterDefinition("ACTION").help()
