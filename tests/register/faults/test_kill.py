"""`kill -9` at any moment leaves the state before or the state after, never anything between.

A process that is killed loses nothing that it gave to the system: what a power cut does to a disk is not tested here.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from regioalign.regioalign_plugin.register.file import FileState, integrity_check, reading, state_of
from regioalign.tests.register.faults.acts import ACTS, assert_sound, digest, edit, update
from regioalign.tests.register.faults.conftest import FULL
from regioalign.tests.register.faults.killing import Killer, can_trace
from regioalign.tests.register.test_migrations import SCHEMA_NEXT

CHANGES = ("update", "import", "migrate", "edit", "attach")
SPILLS = 10
"""A cache of ten pages: what a large run does to a file, done by a small one."""


@dataclass
class Range:
    """One act on one file, done over and over and killed each time."""

    killing: Killer
    act: str
    pattern: Path
    path: Path
    before: str
    after: str

    def renew(self) -> None:
        """Have the file as it was, alone in its folder."""
        for left in self.path.parent.iterdir():
            left.unlink()
        shutil.copyfile(self.pattern, self.path)

    def judge(self, reached: str, turn: int) -> str:
        """Say that the file is in one of its two states and takes the next run; give which: before or after."""
        looks = (lambda: digest(self.path), lambda: self._read(reached), lambda: state_of(self.path))
        looks[turn % len(looks)]()
        found = digest(self.path)
        assert found in (self.before, self.after), f"neither state, killed after {reached!r}"
        if "D" in reached or "C" not in reached:
            assert found == (self.after if "D" in reached else self.before), f"lost or early, killed after {reached!r}"
        assert_sound(self.path)
        self._go_on(found)
        return "after" if found == self.after else "before"

    def _read(self, _reached: str) -> None:
        schema = {"schema": SCHEMA_NEXT} if self.act == "migrate" and state_of(self.path)[0] is FileState.NEWER else {}
        with reading(self.path, **schema) as connection:
            assert connection.execute("SELECT count(*) FROM review_map").fetchone()[0] > 0

    def _go_on(self, found: str) -> None:
        """Do the same again if it was not done, and come to the state after; then take a run and an edit."""
        if found == self.before:
            ACTS[self.act](self.path)
            assert digest(self.path) == self.after
        if self.act != "migrate":
            update(self.path)
            edit(self.path)
            assert integrity_check(self.path) == ()
        left = {one.name for one in self.path.parent.iterdir() if not _may_stay(one.name)}
        assert left == {self.path.name}


def _may_stay(name: str) -> bool:
    """Backups stay; so do unfinished copies of a program that was killed, under names that nobody takes for a file."""
    return ".backup-v" in name or (name.startswith(".") and name.endswith((".part", ".writer", "-journal")))


@pytest.fixture(params=CHANGES)
def target(request, killing, pattern, register) -> Range:
    before = digest(register)
    killing.run(request.param, register)
    after = digest(register)
    assert after != before
    return Range(killing, request.param, pattern, register, before, after)


@pytest.mark.parametrize("cache", [0, SPILLS], ids=["in memory", "spilled"])
def test_a_kill_at_any_time_leaves_the_state_before_or_after(target, cache, told):
    times = []
    for _ in range(3):
        target.renew()
        times.append(target.killing.run(target.act, target.path, cache=cache))
    lots, landed, states = random.Random(f"{target.act} {cache}"), Counter(), Counter()
    for turn in range(400 if FULL else 24):
        target.renew()
        after, until = (("", "E"), ("B", "C"), ("C", "D"), ("B", "D"))[turn % 4]
        longest = sorted(one[until] - one.get(after, 0.0) for one in times)[1]
        reached = target.killing.kill(target.act, target.path, after, lots.uniform(0, longest), cache=cache)
        landed[_place(reached)] += 1
        states[target.judge(reached, turn)] += 1
    told(f"{sum(landed.values())} kills: {dict(landed)}, {dict(states)}")
    assert 2 * (landed["inside"] + landed["in commit"]) >= landed.total()


def _place(reached: str) -> str:
    places = ((("D",), "afterwards"), (("C",), "in commit"), (("B",), "inside"), (("",), "before"))
    return next(place for letters, place in places if all(one in reached for one in letters))


@pytest.mark.slow
@pytest.mark.parametrize("target", ["update_much"], indirect=True)
def test_a_kill_inside_a_large_run_leaves_the_state_before_or_after(target, told):
    target.renew()
    at = target.killing.run(target.act, target.path)
    lots, landed, states = random.Random(3), Counter(), Counter()
    for turn in range(100 if FULL else 9):
        target.renew()
        after, until = (("B", "C"), ("C", "D"), ("C", "D"))[turn % 3]
        delay = lots.uniform(0, at[until] - at[after])
        reached = target.killing.kill(target.act, target.path, after, delay)
        landed[_place(reached)] += 1
        states[target.judge(reached, turn)] += 1
    told(f"{landed.total()} kills: {dict(landed)}, {dict(states)}; the commit takes {at['D'] - at['C']:.3f} s")


def test_a_kill_while_a_register_is_made_leaves_all_of_it_or_nothing(register, killing, told):
    new = register.with_name("new.gpkg")
    times = [killing.run("create", register)]
    lots, made = random.Random(4), Counter()
    for turn in range(200 if FULL else 30):
        for left in register.parent.iterdir():
            if left != register:
                left.unlink()
        after, until = (("", "E"), ("B", "C"), ("C", "E"))[turn % 3]
        delay = lots.uniform(0, times[0][until] - times[0].get(after, 0.0))
        reached = killing.kill("create", register, after, delay)
        made[new.exists()] += 1
        if not new.exists():
            assert "E" not in reached
            ACTS["create"](register)
        assert state_of(new)[0] is FileState.USABLE
        assert integrity_check(new) == ()
    told(f"{made.total()} kills: {made[True]} made, {made[False]} not")


@pytest.mark.skipif(not can_trace(), reason="may not trace processes here")
@pytest.mark.parametrize("cache", [0, SPILLS], ids=["in memory", "spilled"])
def test_a_kill_at_any_system_call_of_the_commit_leaves_the_state_before_or_after(target, cache, told):
    target.renew()
    last = target.killing.calls(target.act, target.path, "C", cache=cache)["D"]
    states = Counter()
    for turn, call in enumerate([*range(1, last, 1 if FULL else max(1, last // 12)), last + 1]):
        target.renew()
        reached = target.killing.kill_at(target.act, target.path, "C", call, cache=cache)
        states[target.judge(reached, turn)] += 1
    told(f"{states.total()} kills at {last} system calls: {dict(states)}")
    assert set(states) == {"before", "after"}


@pytest.mark.skipif(not FULL, reason="takes minutes; set REGIOALIGN_ALL_FAULTS=1")
@pytest.mark.skipif(not can_trace(), reason="may not trace processes here")
@pytest.mark.parametrize("cache", [0, SPILLS], ids=["in memory", "spilled"])
def test_a_kill_at_any_system_call_before_the_commit_leaves_the_state_before_or_after(target, cache, told):
    target.renew()
    last = target.killing.calls(target.act, target.path, "B", cache=cache)["C"]
    calls, states = range(1, last, max(1, last // 300)), Counter()
    for turn, call in enumerate(calls):
        target.renew()
        reached = target.killing.kill_at(target.act, target.path, "B", call, cache=cache)
        states[target.judge(reached, turn)] += 1
    told(f"{len(calls)} kills at {last} system calls: {dict(states)}")
    assert states["before"] > states["after"]  # the number of calls differs a little from one time to the next
