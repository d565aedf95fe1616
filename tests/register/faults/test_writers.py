"""Four programs that write to one file at once: all that was acknowledged is there, in order, and nothing else."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from regioalign.regioalign_plugin.register.attachments import list_attachments, read_content
from regioalign.regioalign_plugin.register.cases import read_case
from regioalign.regioalign_plugin.register.checking import check_register
from regioalign.regioalign_plugin.register.file import integrity_check
from regioalign.regioalign_plugin.register.listing import history, runs, versions
from regioalign.tests.register.assessments import NOW
from regioalign.tests.register.faults.acts import assert_sound
from regioalign.tests.register.faults.conftest import FULL
from regioalign.tests.register.faults.working import SHARED, WAIT_S
from regioalign.tests.register.registers import start

pytestmark = pytest.mark.slow
SECONDS = 60 if FULL else 15
NAMES = ("An", "Bob", "Cis", "Dora")

WORKING = """
from regioalign.tests.register.faults.working import work
print("ready", flush=True)
input()
work(path, {name!r}, {seconds}, Path({log!r}))
"""


@pytest.fixture(scope="module")
def worked(pattern, tmp_path_factory) -> tuple[Path, dict[str, list[dict]]]:
    """Give a register after four programs worked on it, and what was acknowledged to each."""
    folder = tmp_path_factory.mktemp("writers") / "register"
    folder.mkdir()
    path = folder / "regioalign.gpkg"
    path.write_bytes(pattern.read_bytes())
    logs = {name: folder.with_name(f"{name}.log") for name in NAMES}
    programs = [start(WORKING.format(name=name, seconds=SECONDS, log=str(log)), path) for name, log in logs.items()]
    for program in programs:
        assert program.stdout.readline().strip() == "ready", program.stderr.read()
    for program in programs:
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        _, err = program.communicate(timeout=SECONDS + 120)
        assert program.returncode == 0, err
    return path, {name: list(map(json.loads, log.read_text().splitlines())) for name, log in logs.items()}


def of_kind(logs, what):
    return [{**done, "by": name} for name, log in logs.items() for done in log if done["what"] == what]


def test_the_file_is_sound_and_nothing_lies_beside_it(worked):
    path, _ = worked
    assert_sound(path)
    assert integrity_check(path) == ()
    assert [one.name for one in path.parent.iterdir()] == ["regioalign.gpkg"]


def test_every_text_that_was_acknowledged_is_there_or_among_the_versions(worked):
    path, logs = worked
    edits = defaultdict(dict)
    for edit in of_kind(logs, "edit"):
        assert edit["version"] not in edits[edit["key"]], "two were told that they wrote the same version"
        edits[edit["key"]][edit["version"]] = edit["text"]
    for key in SHARED:
        kept = {one.version: one.parts.reasons for one in versions(path, key) if one.kind == "edit"}
        last = read_case(path, key)
        written = [edits[key][version] for version in sorted(edits[key])]
        told = [kept[version] for version in sorted(kept) if kept[version] in set(written)]
        if last.case.parts.reasons in set(written):
            told.append(last.case.parts.reasons)
        assert told == written


def test_every_text_that_came_too_late_is_kept(worked):
    path, logs = worked
    late = Counter((one["key"], one["by"], one["text"]) for one in of_kind(logs, "conflict"))
    kept = Counter(
        (key, one.author, one.parts.reasons) for key in SHARED for one in versions(path, key) if one.kind == "conflict"
    )
    assert late == kept


def test_every_attachment_that_was_acknowledged_has_its_bytes(worked):
    path, logs = worked
    for key in SHARED:
        there = {one.fid: one for one in list_attachments(path, key)}
        told = {one["fid"]: one for one in of_kind(logs, "attach") if one["key"] == key}
        assert set(there) == set(told)
        for fid, one in told.items():
            assert (there[fid].name, there[fid].added_by) == (one["name"], one["by"])
            assert hashlib.sha256(read_content(path, fid)[1]).hexdigest() == one["sha256"]


def test_every_run_that_was_acknowledged_is_there_once(worked):
    path, logs = worked
    told = sorted((one["run"], one["by"]) for one in of_kind(logs, "run"))
    assert told == sorted((one.run, one.actor) for one in runs(path) if one.run > 1)


def test_every_event_follows_the_one_before(worked):
    path, _ = worked
    for key in SHARED:
        events = sorted(history(path, key), key=lambda one: one.fid)
        states = [one.from_state for one in events[1:]]
        assert states == [one.to_state for one in events[:-1]]
        assert read_case(path, key).case.state.value == events[-1].to_state
        assert [one.version for one in events] == sorted(one.version for one in events)
    problems = check_register(path, today=NOW.date()).problems
    assert [one for one in problems if one.kind.value.startswith("chain") or one.severity.value == "error"] == []


def test_nobody_waits_in_vain_and_nobody_starves(worked, told):
    _, logs = worked
    for name, log in logs.items():
        took = sorted(one["took_s"] for one in log)
        counts = dict(Counter(one["what"] for one in log))
        told(f"{name}: {counts}, longest {took[-1]:.2f} s, median {took[len(took) // 2] * 1000:.0f} ms")
    counts = [sum(one["what"] in ("edit", "attach", "run") for one in log) for log in logs.values()]
    assert of_kind(logs, "busy") == []
    assert min(counts) * 5 >= max(counts), counts
    assert max(one["took_s"] for log in logs.values() for one in log) < WAIT_S


def test_all_kinds_of_work_were_done(worked):
    _, logs = worked
    assert {one["what"] for log in logs.values() for one in log} >= {"edit", "conflict", "attach", "run"}
