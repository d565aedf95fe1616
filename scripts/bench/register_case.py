"""A register at the size of a whole administration, step by step; `register.py` loads the plugin and starts it."""

from __future__ import annotations

import math
import random
import sqlite3
import statistics
import struct
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from regioalign.regioalign_plugin.explanation.lifecycle import Action, Request, Ruling
from regioalign.regioalign_plugin.explanation.parts import Parts
from regioalign.regioalign_plugin.explanation.rulesets import parse_rule_set
from regioalign.regioalign_plugin.register.cases import Step, change_explanation, change_many
from regioalign.regioalign_plugin.register.file import Who, create_register, integrity_check
from regioalign.regioalign_plugin.register.geopackage import Crs
from regioalign.regioalign_plugin.register.listing import list_cases
from regioalign.regioalign_plugin.register.records import Finding, Overlap, Piece, RunInput, Shape
from regioalign.regioalign_plugin.register.runs import apply_run

RULES = Path(__file__).resolve().parents[2] / "resources" / "rulesets" / "regiodecreet-2023.json"
LAMBERT72 = Crs(31370, "EPSG", 31370, "Belge 1972 / Belgian Lambert 72", 'PROJCRS["Belgian Lambert 72"]')
WHO = Who("Bench", "bench", "bench")
START = datetime(2026, 1, 1, 8, tzinfo=timezone.utc)
TEXT = "de vereniging werkt in het bekken van de rivier en volgt het water over de grens van de regio"
TEXT_WORDS = 150
PAGE = 4_096
TABLES = ("partnerships", "findings", "overlaps", "events", "explanations", "explanation_versions", "runs")


def polygon(x: float, y: float, radius: float, vertices: int) -> Shape:
    """A regular polygon as a multipolygon."""
    angles = [2 * math.pi * step / (vertices - 1) for step in range(vertices - 1)]
    points = [(x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in angles]
    points.append(points[0])
    ring = struct.pack(f"<{2 * vertices}d", *(value for point in points for value in point))
    wkb = struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, vertices) + ring
    return Shape(wkb, (x - radius, y - radius, x + radius, y + radius))


def finding(key: str, conforms: bool, rules: str, share: float) -> Finding:
    """A finding, within one region or split over two."""
    regions = (("R1", share), ("R2", 1 - share)) if not conforms else (("R1", 1.0),)
    shared = tuple(
        Overlap(name, f"Regio {name}", part * 1e8, part, part / 9, True, False, row == 0)
        for row, (name, part) in enumerate(regions)
    )
    return Finding(
        key,
        f"Samenwerkingsverband {key}",
        "water",
        "within" if conforms else "straddles_split",
        conforms,
        "R1",
        "Regio R1",
        regions[0][1],
        len(regions),
        ", ".join(f"{name} {100 * part:.1f} %" for name, part in regions),
        0.0,
        0.5,
        len(regions) - 1,
        deadline=None if conforms else date(2030, 12, 31),
        obligation="bound",
        rule_set=rules,
        overlaps=shared,
        region_ids=tuple(name for name, _ in regions),
    )


def show(label: str, seconds: float) -> None:
    """Print a time."""
    print(f"{label:<58}{seconds:8.3f} s", flush=True)


def timed(label: str, work: Callable[[], object]) -> None:
    """Time a step and print it."""
    begin = time.perf_counter()
    work()
    show(label, time.perf_counter() - begin)


def text(chance: random.Random) -> Parts:
    """A whole explanation."""
    reasons = " ".join(chance.choices(TEXT.split(), k=TEXT_WORDS))
    return Parts(
        reasons=reasons,
        category="landscape",
        evidence="Het bekken beslaat 90 % van het werkingsgebied.",
        decision_body="Algemene vergadering",
        decision_date=date(2026, 1, 1),
        decision_reference="AV 1",
        duration="definitive",
        review_event="Een nieuwe indeling van de bekkens",
    )


def explain(path: Path, keys: list[str], chance: random.Random) -> None:
    """Write, submit and accept the explanations of some partnerships, a hundred at once."""
    today = START.date()
    ruling = Ruling("Vlaamse Regering", date(2026, 1, 1), "VR 1")
    for action, actor in ((Action.WRITE, "An"), (Action.SUBMIT, "An"), (Action.ACCEPT, "Bob")):
        for start in range(0, len(keys), 100):
            steps = [
                Step(
                    key,
                    Request(
                        action,
                        actor,
                        START,
                        today,
                        parts=text(chance) if action is Action.WRITE else None,
                        ruling=ruling if action is Action.ACCEPT else None,
                        departure="R1 60.0 %, R2 40.0 %",
                    ),
                )
                for key in keys[start : start + 100]
            ]
            failed = [one for one in change_many(path, steps, who=WHO) if isinstance(one, Exception)]
            if failed:
                raise failed[0]


@dataclass
class Size:
    """How large the case is: counts, and the findings that flip in each later run."""

    partnerships: int
    runs: int
    vertices: int
    explanations: int
    flips: int


class RegisterCase:
    """A register while it is built and timed."""

    def __init__(self, path: Path, size: Size) -> None:
        self.path = path
        self.size = size
        self.chance = random.Random(7)  # noqa: S311  # the same case every time
        self.content = RULES.read_bytes()
        self.rules = parse_rule_set(self.content, "bench")
        self.keys = [f"{row:06d}" for row in range(size.partnerships)]
        self.conforms = {key: row % 2 == 0 for row, key in enumerate(self.keys)}
        side = math.ceil(math.sqrt(len(self.keys)))
        self.shapes = {
            key: polygon(2_000 * (row % side), 2_000 * (row // side), 900, size.vertices)
            for row, key in enumerate(self.keys)
        }

    def run(self) -> RunInput:
        """Give the assessment as things stand."""
        findings = [finding(key, self.conforms[key], self.rules.id, 0.6) for key in self.keys]
        pieces = [Piece(key, "R2", 4e7, 0.4, self.shapes[key]) for key in self.keys if not self.conforms[key]]
        return RunInput("regions", "f", self.rules, self.content, findings, self.shapes, True, pieces)

    def apply(self, run: RunInput, day: int) -> None:
        """Put an assessment into the register."""
        at = START + timedelta(days=day)
        apply_run(self.path, run, who=WHO, at=at, today=at.date())

    def build(self) -> None:
        """Fill the register: a first run, explanations, and later runs in which findings flip."""
        create_register(self.path, LAMBERT72, who=WHO, at=START)
        first = self.run()
        timed("first run", lambda: self.apply(first, 0))
        texts = [key for key in self.keys if not self.conforms[key]][: self.size.explanations]
        timed(f"write, submit and accept {len(texts)} explanations", lambda: explain(self.path, texts, self.chance))
        took = [self._later_run(number) for number in range(1, self.size.runs)]
        if took:
            show(f"a later run, {self.size.flips} findings flip: median", statistics.median(took))
            show("the last of them", took[-1])

    def _later_run(self, number: int) -> float:
        for key in self.chance.sample(self.keys, self.size.flips):
            self.conforms[key] = not self.conforms[key]
        prepared = self.run()
        begin = time.perf_counter()
        self.apply(prepared, number)
        return time.perf_counter() - begin

    def unchanged_run(self) -> None:
        """Time a run in which nothing changed, and count the pages of the file that it wrote."""
        prepared, before = self.run(), self.path.read_bytes()
        timed("an unchanged run", lambda: self.apply(prepared, self.size.runs))
        after = self.path.read_bytes()
        pages = sum(before[place : place + PAGE] != after[place : place + PAGE] for place in range(0, len(after), PAGE))
        print(f"{'  which wrote':<58}{pages:8d} pages of 4 kB; the file grew by {len(after) - len(before)} bytes")

    def read_and_edit(self) -> None:
        """Time the list, and the edit of one draft."""
        timed("read the whole list", lambda: list_cases(self.path))
        key = next(row.partnership_id for row in list_cases(self.path) if row.state in ("open", "stale"))
        step = Request(Action.WRITE, "An", START, START.date(), parts=text(self.chance), departure="x")
        took = []
        for number in range(20):
            changed = replace(step, parts=replace(step.parts or Parts(), risks=str(number)))
            begin = time.perf_counter()
            change_explanation(self.path, key, changed, who=WHO)
            took.append(time.perf_counter() - begin)
        show("one edit: median", statistics.median(took))
        timed("full integrity check", lambda: integrity_check(self.path))

    def count(self) -> None:
        """Print what the register holds."""
        with closing(sqlite3.connect(self.path)) as connection:
            for table in TABLES:
                rows = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # names above
                print(f"{table:<58}{rows:8d} rows")
        print(f"{'file':<58}{self.path.stat().st_size / 1e6:8.1f} MB")
