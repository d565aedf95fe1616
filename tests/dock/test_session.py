"""The register behind the dock: opened, followed, changed and left, always from the worker."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsSettings

from regioalign.regioalign_plugin.dock.session import Notice, ReviewSession, Status
from regioalign.regioalign_plugin.dock.settings import ATTACHMENT_MB
from regioalign.regioalign_plugin.register.cases import Step, change_explanation, read_case
from regioalign.regioalign_plugin.register.errors import NotARegister, RegisterBusy, RegisterMissing
from regioalign.regioalign_plugin.register.file import writing
from regioalign.tests.dock.builders import Heard, Opened, noon
from regioalign.tests.register.assessments import AN, BOB, FULL, new_register, request, straddling, update


def worker_threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith("regioalign-review")]


def test_an_opened_register_gives_its_rows_rules_and_regions(opened: Opened) -> None:
    review = opened.session.review

    assert opened.session.status is Status.READY
    assert [row.partnership_id for row in review.rows] == ["007", "008", "009"]
    assert review.reference_set == "regions 2022"
    assert review.rule_set.id == "regiodecreet-2023"
    assert not review.read_only
    assert (review.progress.total, review.progress.nothing_to_explain) == (2, 1)


def test_a_register_without_a_run_opens_empty(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    opened.path = new_register(tmp_path / "empty")

    opened.open()

    assert opened.session.status is Status.READY
    assert opened.session.review.rows == ()
    assert opened.session.review.rule_set is None


@pytest.mark.parametrize(("content", "kind"), [(None, RegisterMissing), (b"words", NotARegister)])
def test_what_is_no_register_fails_with_the_reason(
    opened: Opened, tmp_path: Path, content: bytes | None, kind: type
) -> None:
    opened.path = tmp_path / "other.gpkg"
    if content is not None:
        opened.path.write_bytes(content)

    opened.open()

    assert opened.session.status is Status.FAILED
    assert isinstance(opened.session.problem.error, kind)
    assert "other.gpkg" in opened.session.problem.text
    assert opened.session.review is None


def test_a_register_of_a_newer_version_can_only_be_read(opened: Opened) -> None:
    with writing(opened.path, AN) as connection:
        connection.execute("UPDATE register_info SET value = '99' WHERE key = 'schema_version'")

    opened.open()

    assert opened.session.status is Status.READ_ONLY
    assert len(opened.session.review.rows) == 3
    assert opened.session.review.read_only
    assert "newer RegioAlign" in opened.session.problem.text


def test_steps_are_stored_and_only_their_rows_change(opened: Opened) -> None:
    changed, saved = Heard(opened.session.review_changed), Heard(opened.session.saved)

    opened.session.perform([Step("007", request("write", parts=FULL), 1)])
    opened.until(lambda: saved.told)

    assert changed.told[-1][1] == {"007"}
    assert opened.state("007") == "draft"
    assert opened.state("008") == "open"
    assert saved.told == ["12:00:00"]


def test_a_refused_step_is_told_and_changes_nothing(opened: Opened) -> None:
    done: list = []

    opened.session.perform([Step("007", request("submit"), 1)], done=done.append)
    opened.until(lambda: done)

    assert "submit" in str(done[0].outcomes[0])
    assert done[0].pairs == ()
    assert opened.state("007") == "open"


def test_what_another_program_writes_is_read(opened: Opened) -> None:
    changed = Heard(opened.session.review_changed)

    change_explanation(opened.path, "008", request("write", "Bob", parts=FULL), who=BOB)
    opened.session.look()
    opened.until(lambda: changed.told)

    assert changed.told[-1][1] == {"008"}
    assert opened.state("008") == "draft"


def test_a_new_run_by_another_program_is_read(opened: Opened) -> None:
    update(opened.path, straddling("007"), straddling("010", "Nieuw"))

    opened.session.look()
    opened.until(lambda: opened.model.row_of("010") is not None)

    assert opened.state("010") == "open"


def test_the_own_change_is_not_read_twice(opened: Opened) -> None:
    opened.session.perform([Step("007", request("write", parts=FULL), 1)])
    opened.settle()
    changed = Heard(opened.session.review_changed)

    opened.session.look()
    opened.settle()

    assert changed.told == []


def test_a_change_between_a_look_and_the_own_change_is_not_missed(opened: Opened) -> None:
    change_explanation(opened.path, "008", request("write", "Bob", parts=FULL), who=BOB)

    opened.session.perform([Step("007", request("write", parts=FULL), 1)])
    opened.settle()

    assert (opened.state("007"), opened.state("008")) == ("draft", "draft")


def test_a_file_that_goes_away_is_told_once_and_comes_back_by_itself(opened: Opened, tmp_path: Path) -> None:
    statuses = Heard(opened.session.status_changed)
    away = tmp_path / "away.gpkg"
    shutil.move(opened.path, away)

    for _ in range(2):
        opened.session.look()
        opened.settle()
    assert statuses.told == [Status.FAILED]
    assert opened.session.review is not None

    shutil.move(away, opened.path)
    opened.session.look()
    opened.until(lambda: opened.session.status is Status.READY)


def test_a_register_that_is_held_for_a_moment_is_no_failure(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.session._not_looked(Notice("held", RegisterBusy(opened.path, None, 1.0)))

    assert opened.session.status is Status.READY


def test_results_of_a_register_that_was_left_are_nobodys(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = new_register(tmp_path / "other", straddling("100"))
    details: list = []

    opened.session.load_detail("007", details.append)
    opened.session.open(other)
    opened.until(lambda: opened.session.status is Status.READY)

    assert details == []
    assert [row.partnership_id for row in opened.session.review.rows] == ["100"]


def test_an_error_of_the_program_itself_is_not_swallowed(opened: Opened, qtbot) -> None:
    def work() -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as raised:
        opened.session._run(work, lambda _result: None, lambda _notice: None)
        opened.until(lambda: raised)

    assert raised[0][0] is ZeroDivisionError


def test_stopping_finishes_what_is_being_written_and_ends_the_thread(
    register_path: Path, clean_settings, qtbot
) -> None:
    one = Opened(register_path, qtbot.waitUntil, ReviewSession(clock=noon))
    one.open()
    before = len(worker_threads())

    one.session.perform([Step("007", request("write", parts=FULL), 1)])
    one.session.stop()

    assert read_case(register_path, "007").version == 2
    assert len(worker_threads()) == before - 1


def test_files_are_attached_exported_and_removed(opened: Opened, tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Beste", encoding="utf-8")
    details, exported = [], []

    opened.session.attach_file("007", letter, details.append)
    opened.until(lambda: details)
    fid = details[0].attachments[0].fid
    opened.session.export_attachment(fid, tmp_path, exported.append)
    opened.until(lambda: exported)
    opened.session.remove_attachment("007", fid, details.append)
    opened.until(lambda: len(details) == 2)

    assert details[0].attachments[0].name == "brief.txt"
    assert exported[0].read_text(encoding="utf-8") == "Beste"
    assert details[1].attachments == ()


def test_a_file_over_the_limit_of_the_options_is_refused(opened: Opened, tmp_path: Path) -> None:
    QgsSettings().setValue(ATTACHMENT_MB, 1)
    large = tmp_path / "large.bin"
    large.write_bytes(b"0" * (1024 * 1024 + 1))

    opened.session.attach_file("007", large, lambda _detail: None)
    opened.until(lambda: opened.failed.told)

    assert "large.bin" in opened.failed.told[0].text


def test_offers_for_many_are_those_of_their_states(opened: Opened) -> None:
    found: list = []

    opened.session.load_offers(["007", "009"], found.append)
    opened.until(lambda: found)

    assert [str(offer.action) for offer in found[0]["007"]] == ["write", "plan"]
    assert "009" not in found[0]
