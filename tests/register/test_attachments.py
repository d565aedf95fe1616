"""Attachments: the same bytes come back, under names that lead nowhere else."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing

import pytest

from regioalign.regioalign_plugin.register.attachments import (
    attach_file,
    attach_link,
    export_attachment,
    list_attachments,
    read_content,
    remove_attachment,
    safe_name,
    stored_name,
)
from regioalign.regioalign_plugin.register.errors import (
    AttachmentDamaged,
    AttachmentRefused,
    AttachmentTooLarge,
    UnknownAttachment,
    UnknownPartnership,
)
from regioalign.regioalign_plugin.register.structure import KEY_FUNCTION
from regioalign.tests.register.assessments import AN, NOW, new_register, straddling

CONTENT = bytes(range(256)) * 40


@pytest.fixture
def register(tmp_path):
    return new_register(tmp_path, straddling("007"), straddling("008"))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "besluit é.pdf"
    path.write_bytes(CONTENT)
    return path


def attach(register, file, key="007", **values):
    return attach_file(register, key, file, who=AN, at=NOW, **values)


def test_the_same_bytes_come_back(register, file, tmp_path):
    attached = attach(register, file)
    folder = tmp_path / "out"
    folder.mkdir()

    target = export_attachment(register, attached.fid, folder)

    assert (target.name, target.read_bytes()) == ("besluit é.pdf", CONTENT)
    assert (attached.size, attached.media_type) == (10_240, "application/pdf")
    assert attached.sha256 == hashlib.sha256(CONTENT).hexdigest()


def test_a_name_that_is_taken_gets_a_number(register, file, tmp_path):
    attached = attach(register, file)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "besluit é.pdf").write_text("van iemand anders")

    assert export_attachment(register, attached.fid, folder).name == "besluit é-2.pdf"
    assert (folder / "besluit é.pdf").read_text() == "van iemand anders"


def test_content_is_kept_once_and_goes_with_the_last_who_needs_it(register, file):
    first, second = attach(register, file), attach(register, file, "008")
    assert count_contents(register) == 1

    remove_attachment(register, first.fid, who=AN, at=NOW)
    assert read_content(register, second.fid)[1] == CONTENT
    remove_attachment(register, second.fid, who=AN, at=NOW)

    assert count_contents(register) == 0
    assert list_attachments(register, "007") == ()
    with pytest.raises(UnknownAttachment):
        read_content(register, first.fid)


def count_contents(register):
    with closing(sqlite3.connect(register)) as connection:
        return connection.execute("SELECT count(*) FROM attachment_contents").fetchone()[0]


def test_attaching_twice_is_once(register, file):
    assert attach(register, file) == attach(register, file)


def test_a_file_over_the_limit_is_refused(register, file):
    with pytest.raises(AttachmentTooLarge) as caught:
        attach(register, file, limit_bytes=10_000)

    assert (caught.value.size, caught.value.limit) == (10_240, 10_000)
    assert attach(register, file, limit_bytes=10_240).size == 10_240


def test_what_is_no_file_is_refused(register, tmp_path):
    with pytest.raises(AttachmentRefused):
        attach(register, tmp_path)


def test_the_register_is_not_attached_to_itself(register):
    with pytest.raises(AttachmentRefused) as caught:
        attach(register, register)

    assert caught.value.code == "register"


def test_an_unknown_partnership_gets_nothing(register, file):
    with pytest.raises(UnknownPartnership):
        attach(register, file, "7")


def test_bytes_that_changed_in_the_register_are_not_given_out(register, file):
    attached = attach(register, file)
    with closing(sqlite3.connect(register)) as connection:
        connection.create_function(KEY_FUNCTION, 0, lambda: 1)
        connection.execute("INSERT INTO regioalign_writing (token) VALUES ('open')")
        connection.execute("UPDATE attachment_contents SET content = zeroblob(10)")
        connection.execute("DELETE FROM regioalign_writing")
        connection.commit()

    with pytest.raises(AttachmentDamaged):
        read_content(register, attached.fid)


@pytest.mark.parametrize(
    "link", ["https://vlaanderen.be/besluit?id=7", "http://example.org/x", "file:///srv/besluit.pdf"]
)
def test_links_are_kept_as_they_are(register, link):
    assert attach_link(register, "007", link, who=AN, at=NOW).link == link


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "data:text/html,x", "C:\\besluit.exe", "smb://host/x", "https://", "https://a\x00b"]
)
def test_links_that_could_start_a_program_are_refused(register, link):
    with pytest.raises(AttachmentRefused):
        attach_link(register, "007", link, who=AN, at=NOW)


@pytest.mark.parametrize(
    ("name", "stored", "safe"),
    [
        ("../../etc/passwd", "passwd", "passwd"),
        ("..\\..\\windows\\system32\\evil.dll", "evil.dll", "evil.dll"),
        ("a:b|c?.pdf", "a:b|c?.pdf", "a_b_c_.pdf"),
        ("CON.txt", "CON.txt", "_CON.txt"),
        ("com1", "com1", "_com1"),
        ("..", "..", "attachment"),
        ("naam. ", "naam.", "naam"),
        ("gpj.\u202efdp.exe", "gpj.fdp.exe", "gpj.fdp.exe"),
        ("nul\x00.pdf", "nul.pdf", "_nul.pdf"),
        ("", "attachment", "attachment"),
    ],
)
def test_names_lead_to_no_other_place(name, stored, safe):
    assert stored_name(name) == stored
    assert safe_name(name) == safe
