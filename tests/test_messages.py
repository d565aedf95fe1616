"""Errors and lacks in words: every one has a sentence that names the file and holds no place that was left open."""

from __future__ import annotations

import inspect
import re
from datetime import date
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QLocale

from regioalign.regioalign_plugin import labels, messages
from regioalign.regioalign_plugin.explanation.lifecycle import Action, Refused, State
from regioalign.regioalign_plugin.explanation.parts import PARTS, Lack, LackCode, Parts
from regioalign.regioalign_plugin.explanation.quality import Level, Warning_, WarningCode
from regioalign.regioalign_plugin.explanation.rulesets import Outcome, load_rule_set
from regioalign.regioalign_plugin.register import errors
from regioalign.regioalign_plugin.register.checking import Problem, ProblemKind, Severity
from regioalign.regioalign_plugin.register.errors import RegisterError
from regioalign.regioalign_plugin.register.records import ChangeKind
from regioalign.regioalign_plugin.register.schema import SCHEMA
from regioalign.regioalign_plugin.register.writers import Holder

FILE = Path("/data/regioalign.gpkg")
HOLDER = Holder("Bea", "pc-bea", "RegioAlign 0.1.0", "2026-03-02T09:30:00Z", 42)
GIVEN = {
    "path": FILE,
    "detail": "what SQLite says",
    "version": 3,
    "known": 1,
    "who": HOLDER,
    "waited_s": 10.0,
    "backup": Path("/data/regioalign-backup.gpkg"),
    "partnership_id": "007",
    "code": "link",
    "mine": Parts(reasons="mijn"),
    "theirs": Parts(reasons="hun"),
    "their_version": 4,
    "their_author": "Bea",
    "at": "2026-03-02T09:30:00.000Z",
    "name": "advies.pdf",
    "size": 30_000_000,
    "limit": 25_000_000,
    "what": "ftp://elders",
    "attachment": 7,
    "reference_set": "2022",
    "names": ("regioalign.gpkg-wal",),
}
KINDS = [kind for kind in vars(errors).values() if inspect.isclass(kind) and issubclass(kind, RegisterError)]


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def make(kind, **values):
    wanted = inspect.signature(kind).parameters
    needed = {name: GIVEN[name] for name, one in wanted.items() if one.default is one.empty and name in GIVEN}
    return kind(**{**needed, **values})


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not RegisterError], ids=lambda kind: kind.__name__)
def test_every_error_of_the_register_has_a_sentence_of_its_own_that_names_the_file(kind):
    text = messages.register_text(make(kind))

    assert str(FILE) in text
    assert text.endswith((".", "gpkg"))
    assert "{" not in text
    assert "cannot be used: /data" not in text  # the words for what nobody thought of


def test_an_error_that_nobody_thought_of_is_told_all_the_same():
    class Other(RegisterError):
        pass

    assert messages.register_text(Other(FILE, "is odd")) == (f"The register {FILE} cannot be used: {FILE}: is odd.")


def test_a_lock_tells_who_holds_it():
    known = messages.register_text(make(errors.RegisterBusy))
    unknown = messages.register_text(make(errors.RegisterBusy, who=None))

    assert "Bea on pc-bea (RegioAlign 0.1.0) has been writing" in known
    assert re.search(r"since 02/03/2026 \d\d:30, for", known)  # in the time of this computer
    assert "edits of its layers in QGIS" in unknown


def test_a_conflict_without_a_text_does_not_speak_of_one():
    assert "Your text is not lost" in messages.register_text(make(errors.Conflict))
    assert "Your text" not in messages.register_text(make(errors.Conflict, mine=Parts()))


def test_a_conflict_tells_the_time_as_people_write_it():
    assert re.search(r"at 02/03/2026 \d\d:30, after", messages.register_text(make(errors.Conflict)))


def test_what_is_missing_is_not_to_be_removed_and_a_copy_is_made_otherwise():
    missing = errors.RegisterForeign(FILE, missing=("events_guard",))
    added = errors.RegisterForeign(FILE, added=("spy",))

    assert "(missing: events_guard)" in messages.register_text(missing)
    assert "copy the file itself" in messages.register_text(missing)
    assert "Remove or rename what was added" in messages.register_text(added)
    for error in (missing, added, make(errors.RegisterDamaged), make(errors.RegisterBusy)):
        remedy = messages.remedy_text(Problem(ProblemKind.UNUSABLE, error=error))
        assert remedy.endswith(".")


def test_a_damaged_register_does_not_send_to_the_check_that_found_it():
    assert "Check register" not in messages.register_text(make(errors.RegisterDamaged))


def test_a_ground_that_is_not_offered_is_answered_with_those_that_are():
    rules = load_rule_set(Path(__file__).parents[1] / "resources" / "rulesets" / "vvsg-2020.json")
    lack = Lack(LackCode.CATEGORY_NOT_OFFERED, "category", (("category", "x"), ("rule_set", rules.id)))

    assert "Give one of: landscape (" in messages.lack_text(lack, rules)


def test_a_folder_that_is_missing_is_called_a_folder():
    assert "no folder" in messages.register_text(errors.RegisterMissing(FILE, folder_missing=True))


VALUES = (
    ("length", 120_000),
    ("limit", 100_000),
    ("character", "U+0000"),
    ("position", 2),
    ("rule_set", "vvsg-2020"),
    ("duration", "temporary"),
    ("category", "landscape"),
    ("date", date(2031, 1, 31)),
    ("deadline", date(2030, 12, 31)),
    ("today", date(2026, 3, 2)),
    ("person", "An"),
    ("action", "accept"),
    ("state", "open"),
)


@pytest.mark.parametrize("code", list(LackCode))
def test_every_lack_is_a_sentence(code):
    text = messages.lack_text(Lack(code, "comply_by", VALUES))

    assert text.endswith(".")
    assert "{" not in text


def test_dates_and_numbers_in_lacks_follow_the_locale():
    lack = Lack(LackCode.TOO_LONG, "reasons", (("length", 120_000), ("limit", 100_000)))
    QLocale.setDefault(QLocale("nl_BE"))

    assert "120.000" in messages.lack_text(lack)


def test_a_refusal_names_step_partnership_and_state_and_lists_all():
    refused = Refused(Action.SUBMIT, State.DRAFT, (Lack(LackCode.MISSING, "reasons"), Lack(LackCode.CONFORMS)))

    assert messages.refusal_text(refused, "007").splitlines() == [
        "The step “Submit” cannot be taken for partnership 007, which is “Draft”:",
        "- Missing: Reasons of the explanation.",
        "- The territory conforms: there is nothing to explain.",
    ]


@pytest.mark.parametrize("code", list(WarningCode))
def test_every_warning_is_a_sentence(code):
    values = (("count", 4), ("limit", 40), ("id", "009"), ("percent", 91), *VALUES[7:9])

    text = messages.warning_text(Warning_(code, values))

    assert text.endswith(".")
    assert "{" not in text


def test_growth_is_told_with_both_figures():
    members = Warning_(WarningCode.GREW, (("what", "members"), ("now", 7), ("before", 5)))
    area = Warning_(WarningCode.GREW, (("what", "area"), ("now", 130e6), ("before", 100e6)))
    assert "7 members; in its first run on these regions it had 5." in messages.warning_text(members)
    assert "130 km²" in messages.warning_text(area)
    assert "100 km²" in messages.warning_text(area)


@pytest.mark.parametrize("kind", [kind for kind in ProblemKind if kind is not ProblemKind.UNUSABLE])
def test_every_problem_is_a_sentence_with_a_remedy(kind):
    values = (
        *(("before", "open"), ("after", ""), ("detail", "page 3"), ("file", "advies.pdf"), ("level", "none")),
        *(("id", "009"), ("percent", 91), ("version", 3), ("known", 1), ("state", "draft"), VALUES[7]),
        *(("reference_set", "regions 2022"), ("ids", "hageland"), ("count", 1)),
    )

    problem = Problem(kind, "007", "Watergroep", "events 3", values)

    assert messages.problem_text(problem).endswith(".")
    assert "{" not in messages.problem_text(problem)
    assert messages.remedy_text(problem).endswith(".")


def test_what_stopped_a_check_is_told_as_the_error_that_it_is():
    problem = Problem(ProblemKind.UNUSABLE, error=errors.RegisterReadOnly(FILE))

    assert "is read-only" in messages.problem_text(problem)


@pytest.mark.parametrize(
    ("codes", "label"),
    [
        (State, labels.state_label),
        (State, labels.state_description),
        (Action, labels.action_label),
        (Level, labels.level_label),
        (Outcome, labels.duration_label),
        (ChangeKind, labels.change_label),
        (Severity, messages.severity_label),
    ],
)
def test_every_code_has_words_of_its_own(codes, label):
    words = [label(code) for code in codes]

    assert len(set(words)) == len(words)
    assert not {code.value for code in codes} & set(words)
    assert [label(code.value) for code in codes] == words


def test_every_part_has_a_name():
    names = [labels.part_label(part.code) for part in PARTS]

    assert len(set(names)) == 9
    assert not {part.code for part in PARTS} & set(names)


def test_every_column_of_the_register_has_a_heading():
    columns = {column.name for table in SCHEMA.tables for column in table.all_columns} - {"fid", "geom", "token"}

    assert [name for name in sorted(columns) if labels.column_label(name) == name] == []


def test_the_departure_tells_class_shares_and_what_lies_outside():
    text = labels.departure_text(
        cls="extends_beyond", conforms=None, regions="Kempen 90.0 %", outside_share=0.1, reference_set="2022"
    )

    assert text == (
        "Held against the reference set “2022”. "
        "A significant part of the territory lies outside all reference regions. "
        "Shares: Kempen 90.0 %. 10 % of the territory lies outside all regions."
    )


def test_shares_in_the_departure_have_the_decimal_sign_of_the_user():
    before = QLocale()
    QLocale.setDefault(QLocale("nl_BE"))
    try:
        text = labels.departure_text(cls="straddles_split", conforms=False, regions="Kempen 96.2 %, Zone 3.1 27/28")
    finally:
        QLocale.setDefault(before)

    assert "Kempen 96,2 %, Zone 3.1 27/28" in text
