"""Small assessments to put into a register: squares in Belgian Lambert 72, findings written by hand."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path

from regioalign.regioalign_plugin.explanation.lifecycle import Action, Request, Ruling
from regioalign.regioalign_plugin.explanation.parts import Parts
from regioalign.regioalign_plugin.explanation.rulesets import load_rule_set
from regioalign.regioalign_plugin.register.file import Who, create_register
from regioalign.regioalign_plugin.register.geopackage import Crs
from regioalign.regioalign_plugin.register.records import (
    Finding,
    Overlap,
    Piece,
    Region,
    RunInput,
    RunOutcome,
    Shape,
    significant_ids,
)
from regioalign.regioalign_plugin.register.runs import apply_run

ROOT = Path(__file__).resolve().parents[2]
LAMBERT72 = Crs(31370, "EPSG", 31370, "Belge 1972 / Belgian Lambert 72", 'PROJCRS["Belgian Lambert 72"]')
RULE_SET_FILE = ROOT / "resources" / "rulesets" / "regiodecreet-2023.json"
RULES = load_rule_set(RULE_SET_FILE)
AN, BOB = Who("An", "pc-1", "tests"), Who("Bob", "pc-2", "tests")
DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=timezone.utc)
DEADLINE = date(2030, 12, 31)

FULL = Parts(
    reasons="De watergroep volgt het bekken van de Demer, dat over de grens van Kempen en Hageland loopt.",
    category="landscape",
    evidence="92 % van het werkingsgebied ligt in het bekken.",
    decision_body="Algemene vergadering",
    decision_date=date(2026, 2, 1),
    decision_reference="AV 2026/7",
    duration="definitive",
    review_event="Nieuwe bekkenindeling",
)
DELAY = replace(FULL, category="feasibility", duration="temporary", comply_by=date(2026, 12, 31), review_event="")


def square(x: float, y: float, size: float = 1000.0) -> Shape:
    """A square as a multipolygon, its lower left corner given in km."""
    left, low = 150_000 + 1000 * x, 170_000 + 1000 * y
    ring = [(left, low), (left + size, low), (left + size, low + size), (left, low + size), (left, low)]
    points = b"".join(struct.pack("<2d", *point) for point in ring)
    wkb = struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, len(ring)) + points
    return Shape(wkb, (left, low, left + size, low + size))


def overlaps(*shares: tuple[str, float]) -> tuple[Overlap, ...]:
    """Overlaps with regions by name, the first the main one."""
    return tuple(
        Overlap(name.lower(), name, share * 1e6, share, share / 10, True, False, row == 0)
        for row, (name, share) in enumerate(shares)
    )


def straddling(key: str = "007", name: str = "Watergroep", main_share: float = 0.6, **values: object) -> Finding:
    """A finding that does not conform: spread over Kempen and Hageland."""
    shared = overlaps(("Kempen", main_share), ("Hageland", 1 - main_share))
    finding = Finding(
        key,
        name,
        "water",
        "straddles_split",
        False,
        "kempen",
        "Kempen",
        main_share,
        2,
        "Kempen 60.0 %, Hageland 40.0 %",
        0.0,
        0.4,
        1,
        0.9,
        0.97,
        deadline=DEADLINE,
        obligation="bound",
        rule_set=RULES.id,
        overlaps=shared,
        region_ids=significant_ids(shared),
    )
    return replace(finding, **values)


def conforming(key: str = "007", name: str = "Watergroep", region: str = "Kempen") -> Finding:
    """A finding that conforms: within one region."""
    shared = overlaps((region, 1.0))
    return Finding(
        key,
        name,
        "water",
        "within",
        True,
        region.lower(),
        region,
        1.0,
        1,
        f"{region} 100.0 %",
        0.0,
        0.3,
        0,
        0.0,
        0.0,
        rule_set=RULES.id,
        overlaps=shared,
        region_ids=significant_ids(shared),
    )


def run_of(findings: Iterable[Finding], reference_set: str = "regions 2022", **values: object) -> RunInput:
    """An assessment; territories are squares in a row, one piece for each that straddles, two regions."""
    found = tuple(findings)
    shapes = {one.partnership_id: square(row, 0) for row, one in enumerate(found)}
    pieces = [
        Piece(one.partnership_id, "hageland", 4e5, 0.4, square(row, 0, 400.0))
        for row, one in enumerate(found)
        if one.conforms is False
    ]
    regions = [Region("kempen", "Kempen", square(0, 0, 5000.0)), Region("hageland", "Hageland", square(5, 0, 5000.0))]
    run = RunInput(reference_set, "f1", RULES, RULE_SET_FILE.read_bytes(), found, shapes, True, pieces, regions)
    return replace(run, **values)


def new_register(folder: Path, *findings: Finding) -> Path:
    """A register with one run, if findings are given."""
    path = folder / "regioalign.gpkg"
    create_register(path, LAMBERT72, who=AN, at=NOW)
    if findings:
        update(path, *findings)
    return path


def update(path: Path, *findings: Finding, today: date = DAY, at: datetime = NOW, **values: object) -> RunOutcome:
    """Put one more assessment into it."""
    return apply_run(path, run_of(findings, **values), who=AN, at=at, today=today)


def request(
    action: Action | str,
    actor: str = "An",
    *,
    parts: Parts | None = None,
    ruling: Ruling | None = None,
    remark: str = "",
    today: date = DAY,
    at: datetime = NOW,
) -> Request:
    """A step that a person wants to take."""
    return Request(Action(action), actor, at, today, remark, parts, ruling, "Kempen 60.0 %, Hageland 40.0 %")
