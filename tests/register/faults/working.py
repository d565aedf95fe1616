"""A program that works on a register for a while beside others, and writes down what was acknowledged to it."""

from __future__ import annotations

import json
import os
import random
import time
from dataclasses import replace
from pathlib import Path

from regioalign.regioalign_plugin.explanation.lifecycle import Refused
from regioalign.regioalign_plugin.register.attachments import attach_file
from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.errors import Conflict, RegisterBusy
from regioalign.regioalign_plugin.register.file import Who
from regioalign.regioalign_plugin.register.runs import apply_run
from regioalign.tests.register.assessments import FULL, NOW, request
from regioalign.tests.register.faults.acts import KEYS, first_run, second_run

SHARED = [key for key in KEYS if int(key) % 5 and int(key) % 4][:8]
"""A few explanations that all write to, so that they get in each other's way; after either run they take a text."""
WAIT_S = 20.0


def work(path: Path, name: str, seconds: float, log: Path) -> None:
    """Edit, attach and run until the time is up; one line of the log for each thing done, or refused."""
    worker = _Worker(path, name)
    until = time.monotonic() + seconds
    with log.open("w") as file:
        while time.monotonic() < until:
            begun = time.monotonic()
            done = worker.step()
            done["took_s"] = time.monotonic() - begun
            file.write(json.dumps(done) + "\n")


class _Worker:
    def __init__(self, path: Path, name: str) -> None:
        self.path, self.name = path, name
        self.who = Who(name, f"pc-{name}", "tests")
        self.lots = random.Random(name)
        self.count = 0

    def step(self) -> dict[str, object]:
        self.count += 1
        act = self.lots.choices((self._edit, self._attach, self._run), (90, 8, 2))[0]
        try:
            return act()
        except RegisterBusy as busy:
            return {"what": "busy", "who": str(busy.who)}

    def _edit(self) -> dict[str, object]:
        key, text = self.lots.choice(SHARED), f"{self.name} {self.count}"
        seen = read_case(self.path, key)
        step = request("write", self.name, parts=replace(FULL, reasons=text))
        try:
            stored = change_explanation(
                self.path, key, step, who=self.who, expected_version=seen.version, wait_s=WAIT_S
            )
        except Conflict as conflict:
            return {"what": "conflict", "key": key, "text": text, "theirs": conflict.their_version}
        except Refused as refused:
            return {"what": "refused", "key": key, "state": str(refused.state)}
        return {"what": "edit", "key": key, "text": text, "version": stored.version}

    def _attach(self) -> dict[str, object]:
        key, source = self.lots.choice(SHARED), self.path.parent.with_name(f"{self.name}-{self.count}.bin")
        source.write_bytes(os.urandom(self.lots.randrange(10, 50_000)))
        added = attach_file(self.path, key, source, who=self.who, at=NOW, wait_s=WAIT_S)
        return {"what": "attach", "key": key, "fid": added.fid, "sha256": added.sha256, "name": added.name}

    def _run(self) -> dict[str, object]:
        run = self.lots.choice((first_run, second_run))()
        done = apply_run(self.path, run, who=self.who, at=NOW, today=NOW.date(), wait_s=WAIT_S)
        return {"what": "run", "run": done.run}
