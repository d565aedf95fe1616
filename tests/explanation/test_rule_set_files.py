"""Where rule sets are found: by id, in the user's folder, by path; and what is said of files that cannot be used."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from regioalign.regioalign_plugin.explanation.rule_set_files import (
    MAX_FILES,
    find_rule_set,
    read_rule_set_file,
    rule_set_files,
    shipped_ids,
    shipped_rule_sets,
)
from regioalign.regioalign_plugin.explanation.rulesets import RuleSetError

ROOT = Path(__file__).resolve().parents[2]
PAPER = json.loads((ROOT / "resources/rulesets/vvsg-2020.json").read_text(encoding="utf-8"))


def write(path: Path, **changes: object) -> Path:
    """Write the position paper's rule set with some keys changed."""
    path.write_text(json.dumps({**PAPER, **changes}), encoding="utf-8")
    return path


def error_of(wanted: object, *folders: Path) -> str:
    with pytest.raises(RuleSetError) as caught:
        find_rule_set(wanted, folders)
    return str(caught.value)


def test_the_ids_that_ship_are_those_in_the_files():
    assert shipped_ids() == list(shipped_rule_sets())


def test_a_rule_set_of_the_folder_is_found_by_the_id_in_it_whatever_the_file_is_called(tmp_path: Path):
    write(tmp_path / "Onze régels.JSON", id="leuven-2026")

    assert find_rule_set("leuven-2026", [tmp_path]).id == "leuven-2026"


def test_no_folder_and_an_empty_folder_give_nothing(tmp_path: Path):
    assert rule_set_files([]) == ()
    assert rule_set_files([tmp_path]) == ()


def test_an_unknown_id_is_answered_with_those_that_ship_and_those_of_the_folder(tmp_path: Path):
    write(tmp_path / "a.json", id="leuven-2026")
    (tmp_path / "b.json").write_text("{", encoding="utf-8")

    error = error_of("gent-2026", tmp_path)

    assert "regiodecreet-2023, vvsg-2020" in error
    assert "leuven-2026" in error
    assert "b.json: is not valid JSON" in error


def test_a_file_of_the_folder_cannot_take_the_id_of_a_rule_set_that_ships(tmp_path: Path):
    write(tmp_path / "mine.json", conforming={"classes": ["union"], "source": "me"})

    [file] = rule_set_files([tmp_path])

    assert file.problem == "id: 'vvsg-2020' is the id of a rule set that ships; give yours an id of its own"
    assert find_rule_set("vvsg-2020", [tmp_path]) == shipped_rule_sets()["vvsg-2020"]


def test_a_changed_copy_with_the_id_of_a_rule_set_that_ships_is_refused_by_path_too(tmp_path: Path):
    changed = write(tmp_path / "mine.json", conforming={"classes": ["union"], "source": "me"})

    assert "mine.json: id: 'vvsg-2020' is the id of a rule set that ships" in error_of(changed)


def test_an_unchanged_copy_of_a_rule_set_that_ships_can_be_used_by_path(tmp_path: Path):
    assert find_rule_set(write(tmp_path / "copy.json")) == find_rule_set("vvsg-2020")


def test_an_id_that_two_files_of_the_folder_have_is_refused_in_both(tmp_path: Path):
    write(tmp_path / "a.json", id="own")
    write(tmp_path / "b.json", id="own")

    problems = [file.problem for file in rule_set_files([tmp_path])]

    assert problems == [
        "id: 'own' is also the id in b.json; each needs an id of its own",
        "id: 'own' is also the id in a.json; each needs an id of its own",
    ]
    assert "a.json: id: 'own' is also the id in b.json" in error_of("own", tmp_path)


def test_what_cannot_be_used_is_listed_with_its_reason(tmp_path: Path):
    (tmp_path / "1 folder.json").mkdir()
    (tmp_path / "2 empty.json").write_bytes(b"")
    with (tmp_path / "3 large.json").open("wb") as file:
        file.truncate(50_000_000)
    write(tmp_path / "4 key.json", id="own", conforming={"classes": ["nearly"], "source": "me"})
    write(tmp_path / "5 right.json", id="right")
    (tmp_path / "6 gone.json").symlink_to(tmp_path / "nowhere.json")
    (tmp_path / ".hidden.json").write_bytes(b"")
    (tmp_path / "notes.txt").write_bytes(b"")

    problems = [file.problem for file in rule_set_files([tmp_path])]

    assert [problem[:48] for problem in problems] == [
        "is a folder, not a file",
        "is not valid JSON: Expecting value at line 1, co",
        "is larger than 1000 kB, too large for a rule set",
        "conforming.classes[0]: must be one of coincides,",
        "",
        "there is no such file",
    ]


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch):
    path = write(tmp_path / "secret.json", id="own")
    path.chmod(0)
    if os.access(path, os.R_OK):  # root may read anything
        monkeypatch.setattr(Path, "open", refuse)

    assert read_rule_set_file(path).problem == "cannot be read (Permission denied)"


def refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize(
    ("folder", "reason"), [("nowhere", "No such file"), ("a.txt", "Not a directory"), ("nul\0l", "null")]
)
def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, folder: str, reason: str):
    (tmp_path / "a.txt").write_bytes(b"")

    [entry] = rule_set_files([str(tmp_path / folder)])

    assert entry.problem.startswith("this folder cannot be read (")
    assert reason in entry.problem
    assert find_rule_set("vvsg-2020", [str(tmp_path / folder)]).id == "vvsg-2020"


def test_a_folder_with_very_many_files_is_read_in_part_and_says_so(tmp_path: Path):
    for number in range(MAX_FILES + 1):
        (tmp_path / f"{number:03}.json").write_bytes(b"{")

    files = rule_set_files([tmp_path])

    assert len(files) == MAX_FILES + 1
    assert files[-1].problem == "this folder holds 201 .json files; only the first 200 by name are read"


@pytest.mark.parametrize("wanted", ["", ".", "nowhere.json", "bad\0name.json", "x" * 5000])
def test_what_is_neither_id_nor_file_is_a_rule_set_error(tmp_path: Path, wanted: str):
    error_of(wanted, tmp_path)
