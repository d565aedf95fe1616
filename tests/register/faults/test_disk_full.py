"""A disk that is full: a plain error, the state before, and all works again once there is room."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

import pytest

from regioalign.regioalign_plugin.register.attachments import export_attachment, list_attachments, read_content
from regioalign.regioalign_plugin.register.errors import RegisterError, RegisterFull
from regioalign.regioalign_plugin.register.exchange_copy import copy_register
from regioalign.regioalign_plugin.register.file import integrity_check, state_of
from regioalign.regioalign_plugin.register.listing import list_cases
from regioalign.tests.register.faults.acts import ACTS, ATTACHED, assert_sound, attach, digest, edit, update

PAGE = 4096


def leave(folder: Path, free: int) -> Path:
    """Fill a disk but for some bytes; give the file that does."""
    ballast = folder / "ballast"
    ballast.unlink(missing_ok=True)
    found = os.statvfs(folder)
    with ballast.open("wb") as file:
        file.write(bytes(max(0, found.f_bavail * found.f_frsize - free)))
    return ballast


def files(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


@pytest.mark.parametrize("act", ["update", "import", "edit", "attach", "migrate"])
def test_a_full_disk_leaves_the_state_before_and_room_helps(act, pattern, disk, told):
    path, outcomes = disk / "regioalign.gpkg", Counter()
    shutil.copyfile(pattern, path)
    before = digest(path)
    ACTS[act](path)
    after = digest(path)
    for pages in (0, 1, 2, 3, 5, 9, 17, 33, 65, 100, 110, 115, 120, 129, 150, 180, 220, 257):
        for left in disk.iterdir():
            left.unlink()
        shutil.copyfile(pattern, path)
        ballast = leave(disk, pages * PAGE)
        outcomes[_outcome(act, path)] += 1
        full = digest(path)
        if full == before:
            assert len(list_cases(path)) == 60
        assert_sound(path)
        if full == before:
            for backup in disk.glob("*.backup-*"):  # made before there was too little room for the migration itself
                assert digest(backup) == before
                backup.unlink()
            assert files(disk) == ["ballast", "regioalign.gpkg"]
        ballast.unlink()
        if full == before:
            ACTS[act](path)
        assert digest(path) == after
        if act != "migrate":
            update(path)
            assert integrity_check(path) == ()
    told(f"{dict(outcomes)}")
    assert set(outcomes) == {"done", "RegisterFull"}


def _outcome(act: str, path: Path) -> str:
    try:
        ACTS[act](path)
    except RegisterError as error:
        return type(error).__name__
    return "done"


def test_a_register_is_made_whole_or_not_at_all_on_a_full_disk(disk):
    outcomes = Counter()
    for pages in (0, 1, 2, 10, 30, 60, 70, 80, 90, 100):
        for left in disk.iterdir():
            left.unlink()
        leave(disk, pages * PAGE)
        outcome = _outcome("create", disk / "regioalign.gpkg")
        outcomes[outcome] += 1
        assert files(disk) == (["ballast", "new.gpkg"] if outcome == "done" else ["ballast"])
    assert set(outcomes) == {"done", "RegisterFull"}


def test_a_full_disk_keeps_nobody_from_reading(pattern, disk):
    path = disk / "regioalign.gpkg"
    shutil.copyfile(pattern, path)
    leave(disk, 0)
    assert len(list_cases(path)) == 60
    assert state_of(path)[1] is None
    assert integrity_check(path) == ()


def test_what_a_killed_program_left_is_undone_on_a_full_disk(pattern, disk, killing):
    path = disk / "regioalign.gpkg"
    shutil.copyfile(pattern, path)
    before = digest(path)
    killing.leave_half_done("update", path)
    leave(disk, 0)
    assert len(list_cases(path)) == 60
    assert digest(path) == before
    assert_sound(path)


def test_a_copy_on_a_full_disk_is_whole_or_not_there(register, disk):
    for pages in (0, 1, 50, 100):
        leave(disk, pages * PAGE)
        with pytest.raises(RegisterFull):
            copy_register(register, disk / "copy.gpkg")
        assert files(disk) == ["ballast"]
    (disk / "ballast").unlink()
    copy_register(register, disk / "copy.gpkg")
    assert digest(disk / "copy.gpkg") == digest(register)


def test_an_attachment_is_given_out_whole_or_not_at_all(register, disk):
    attach(register)
    [attachment] = list_attachments(register, "001")
    leave(disk, 10 * PAGE)
    with pytest.raises((OSError, RegisterFull)):
        export_attachment(register, attachment.fid, disk)
    assert files(disk) == ["ballast"]
    (disk / "ballast").unlink()
    assert export_attachment(register, attachment.fid, disk).read_bytes() == ATTACHED


def test_many_small_changes_until_the_disk_is_full_lose_none(pattern, disk, tmp_path):
    """Each change that was acknowledged is there; the first that was not is not."""
    path = disk / "regioalign.gpkg"
    shutil.copyfile(pattern, path)
    from regioalign.regioalign_plugin.register.attachments import attach_file
    from regioalign.tests.register.assessments import AN, NOW

    kept = []
    with suppress(RegisterFull):
        for number in range(1000):
            source = tmp_path / f"{number}.bin"
            source.write_bytes(os.urandom(20_000))
            kept.append((attach_file(path, "001", source, who=AN, at=NOW), source.read_bytes()))
    assert 50 < len(kept) < 1000
    assert [one for one, _ in kept] == list(list_attachments(path, "001"))
    assert all(read_content(path, one.fid)[1] == content for one, content in kept)
    assert integrity_check(path) == ()
    with pytest.raises(RegisterFull), closing(_Full(path)) as one:
        one.fill()
    assert [one for one, _ in kept] == list(list_attachments(path, "001"))


class _Full:
    """Edits until there is no more room."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def fill(self) -> None:
        for _ in range(1000):
            update(self.path)
            edit(self.path)
            attach(self.path)

    def close(self) -> None:
        assert_sound(self.path)
