"""A register with a past for reports: two runs, explanations in several states, and squares for territories."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path

from regioalign.regioalign_plugin.explanation.lifecycle import Ruling
from regioalign.regioalign_plugin.register.cases import change_explanation
from regioalign.regioalign_plugin.register.records import Indicator, IndicatorTable, Priority, Repair
from regioalign.tests.register.assessments import (
    AN,
    BOB,
    DELAY,
    FULL,
    conforming,
    new_register,
    request,
    straddling,
    update,
)

TODAY = date(2027, 6, 1)
LATER = datetime(2026, 5, 4, 10, tzinfo=timezone.utc)
SECOND = datetime(2026, 9, 1, 8, tzinfo=timezone.utc)
RULING = Ruling("Vlaamse Regering", date(2026, 3, 2), "VR 2026/118")


def first_findings():
    """Six partnerships: two of police, four of water; three conform."""
    return (
        straddling("1", "Aa", deadline=date(2027, 1, 1)),
        straddling("2", "Beek", sector="politie"),
        straddling("3", "Cel"),
        conforming("4", "Dal"),
        conforming("5", "Eik", region="Hageland"),
        replace(conforming("6", "Fort"), sector="politie"),
    )


def review_register(folder: Path) -> Path:
    """
    Two runs, with what happened between them.

    1 Aa straddles, open, its deadline passed. 2 Beek straddles, accepted. 3 Cel straddled, conforms now: resolved.
    4 Dal conformed, straddles now: open. 5 Eik conforms. 6 Fort conformed, is gone. 7 Grot is new, conforms.
    """
    path = new_register(folder, *first_findings())
    change_explanation(path, "2", request("write", parts=FULL, at=LATER), who=AN)
    change_explanation(path, "2", request("submit", at=LATER), who=AN)
    change_explanation(path, "2", request("accept", "Bob", ruling=RULING, remark="Goed gemotiveerd", at=LATER), who=BOB)
    change_explanation(
        path, "3", request("write", parts=replace(DELAY, reasons="Historisch gegroeid."), at=LATER), who=AN
    )
    one, two, _, _, eik, _ = first_findings()
    now = (one, two, conforming("3", "Cel"), straddling("4", "Dal"), eik, conforming("7", "Grot"))
    repair = Repair(
        "1", 1, True, "leave_out", 1, ("h1",), "Tienen", (), None, "within", "Kempen 2/3", "stays_connected"
    )
    figures = IndicatorTable("layer", "", (Indicator("layer", "", None, "mean_congruence", 0.44),))
    update(
        path,
        *now,
        at=SECOND,
        today=SECOND.date(),
        note="Tweede meting",
        priorities=(Priority("1", 1, 80.0, 0.6, "One municipality off."),),
        repairs=(repair,),
        indicators=(figures,),
    )
    return path
