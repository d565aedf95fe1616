"""Partnerships as an officer meets them, in a small register: names, texts and figures in Dutch, each in its state."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from regioalign.regioalign_plugin.dock.review import Desk, Detail
from regioalign.regioalign_plugin.explanation.categories import Evidence, suggest
from regioalign.regioalign_plugin.explanation.evidence import evidence_text
from regioalign.regioalign_plugin.explanation.lifecycle import Ruling
from regioalign.regioalign_plugin.explanation.parts import Parts
from regioalign.regioalign_plugin.register.attachments import attach_file, attach_link
from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.file import writing
from regioalign.regioalign_plugin.register.records import Finding, significant_ids
from regioalign.tests.register.assessments import (
    AN,
    BOB,
    DAY,
    NOW,
    RULES,
    conforming,
    new_register,
    overlaps,
    request,
    straddling,
    update,
)

DEMER = "12"
WERVIK = "013"
REASONS = (
    "Watergroep Demer houdt de Demer en haar zijrivieren bevaarbaar en veilig. Elf van de twaalf gemeenten wateren af "
    "naar de Demer; drie ervan behoren tot de referentieregio Limburg, de overige tot Hageland. Sluizen en "
    "wachtbekkens worden als één stelsel gestuurd: in januari 2021 kon het wachtbekken van Schulensbroek alleen tijdig "
    "worden geopend omdat één bestuur daarover besliste."
)
COMPLETE = Parts(
    reasons=REASONS,
    category="landscape",
    evidence="92 % van het werkingsgebied ligt in het Demerbekken (VMM, 2024).",
    decision_body="Algemene vergadering van Watergroep Demer",
    decision_date=date(2026, 2, 12),
    decision_reference="AV 2026/07",
    duration="definitive",
    measures="De voorzitter zetelt in het burgemeestersoverleg van beide regio's.",
    measures_effect="Sindsdien is geen project dubbel gepland.",
    risks="Drie gemeenten volgen twee overlegtafels; vergaderingen vallen op dezelfde dag.",
    review_date=date(2031, 3, 1),
)
DRAFT = replace(
    COMPLETE, evidence="", decision_date=date(2026, 5, 1), measures_effect="", duration="temporary", review_date=None
)
RULING = Ruling("Vlaamse Regering", date(2026, 2, 27), "VR 2026/118")


def put_ground(path: Path, category: str) -> None:
    """Give every explanation a ground that its rules do not offer, as one written under other rules has."""
    with writing(path, AN) as connection:
        connection.execute("UPDATE explanations SET category = ?", (category,))


def demer(**values: object) -> Finding:
    """A water partnership over Limburg and Hageland, with evidence for each ground."""
    evidence = Evidence(
        "straddles_split",
        sector="water",
        member_count=12,
        region_count=2,
        area_m2=812e6,
        median_region_area_m2=905e6,
        median_region_members=19,
        landscape_known=True,
        landscape_feature="Demerbekken",
        landscape_share=0.92,
        landscape_jaccard=0.41,
        main_region_jaccard=0.33,
    )
    shared = overlaps(("Hageland", 0.741), ("Limburg", 0.252), ("Rivierenland", 0.007))
    shared = (*shared[:2], replace(shared[2], significant=False))
    finding = straddling(DEMER, "Intergemeentelijk samenwerkingsverband Watergroep Demer en Bijrivieren", 0.741)
    suggestion = suggest(evidence, RULES)
    return replace(
        finding,
        sector="waterbeheer",
        main_region_id="hageland",
        main_region="Hageland",
        regions="Hageland 74.1 %, Limburg 25.2 %",
        member_count=12,
        suggested_category=suggestion.category,
        criteria=evidence_text(suggestion.assessed),
        overlaps=shared,
        region_ids=significant_ids(shared),
        **values,
    )


def register_with(folder: Path, *findings: Finding) -> Path:
    """A register with the water partnership, one that conforms, and what is given."""
    return new_register(folder, demer(), conforming("014", "Politiezone Kouter"), *findings)


def take(path: Path, action: str, actor: str = "An", days: int = 0, key: str = DEMER, **values: object) -> None:
    """Take a step so many days after the run."""
    who = AN if actor == "An" else BOB
    step = request(action, actor, at=NOW + timedelta(days=days), today=DAY + timedelta(days=days), **values)
    departure = "Getoetst aan de referentieset 2022: Hageland 74,1 %, Limburg 25,2 %."
    change_explanation(path, key, replace(step, departure=departure), who=who)


def detail_of(path: Path, key: str = DEMER, at: datetime = NOW) -> Detail:
    """Read all about a partnership, as the dock does."""
    desk = Desk(path, lambda: at)
    desk.load()
    return desk.detail(key)


def submitted(path: Path) -> None:
    """Write and submit the complete text."""
    take(path, "write", parts=COMPLETE)
    take(path, "submit", days=1)


def returned(path: Path) -> None:
    """Have it sent back."""
    submitted(path)
    take(path, "return", "Bob", days=2, remark="Voeg de kaart van het bekken toe en noem de betrokken wachtbekkens.")


def accepted(path: Path) -> None:
    """Have it accepted."""
    submitted(path)
    take(path, "accept", "Bob", days=3, ruling=RULING)


def stale(path: Path) -> None:
    """Have the ground change after it was accepted."""
    accepted(path)
    later = datetime(2026, 4, 1, 8, tzinfo=timezone.utc)
    update(path, demer(main_share=0.62), conforming("014", "Politiezone Kouter"), at=later, today=date(2026, 4, 1))


def with_attachments(path: Path, folder: Path) -> None:
    """Attach a study and a link."""
    study = folder / "Studie wachtbekkens Demerbekken 2025 – eindrapport.pdf"
    study.write_bytes(b"%PDF-1.7 " + b"x" * 1_234_567)
    attach_file(path, DEMER, study, who=AN, at=NOW)
    attach_link(path, DEMER, "https://www.vmm.be/water/bekkens/demerbekken", who=AN, at=NOW)


def version_of(path: Path, key: str = DEMER) -> int:
    """Give the version that stands in the register."""
    return read_case(path, key).version
