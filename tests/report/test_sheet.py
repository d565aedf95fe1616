"""The sheet of a partnership: all that a reader needs, in one file that is safe whatever the register holds."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

pytest.importorskip("qgis.core")

from regioalign.regioalign_plugin.explanation.categories import CategoryEvidence, Criterion
from regioalign.regioalign_plugin.explanation.evidence import evidence_text
from regioalign.regioalign_plugin.register.attachments import attach_link
from regioalign.regioalign_plugin.register.cases import change_explanation
from regioalign.regioalign_plugin.register.errors import UnknownPartnership
from regioalign.regioalign_plugin.register.records import Overlap
from regioalign.regioalign_plugin.register.reporting import read_case_file
from regioalign.regioalign_plugin.report.html_writing import html_pieces
from regioalign.regioalign_plugin.report.sheet import (
    Member,
    SheetGround,
    anchor_of,
    sheet_document,
    sheet_file_name,
)
from regioalign.regioalign_plugin.report.sheet_file import write_sheet
from regioalign.regioalign_plugin.translation import in_language
from regioalign.tests.register.assessments import AN, FULL, NOW, RULES, new_register, request, straddling
from regioalign.tests.report.registers import TODAY, review_register

EVIDENCE = evidence_text(
    (
        CategoryEvidence(
            "landscape",
            True,
            (
                Criterion("landscape_share", "met", 0.92, 0.8, "Demerbekken"),
                Criterion("sector", "not_met", None, None, "water"),
            ),
        ),
    )
)


def page_of(path, key="1", **values):
    file, regions, is_geographic = read_case_file(path, key)
    ground = SheetGround(RULES, TODAY, regions, is_geographic, **values)
    return "".join(html_pieces(sheet_document(file, ground)))


def text_of(page):
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("<main")[2]).split())


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = review_register(tmp_path_factory.mktemp("register"))
    attach_link(path, "2", "https://example.org/studie.pdf", who=AN, at=NOW)
    return path


def test_an_accepted_explanation_is_told_in_full_with_its_decision_and_history(path):
    text = text_of(page_of(path, "2"))

    for told in (
        "Does not conform",
        "Kempen (60 % of the territory)",
        "31 December 2030 (in 3 years and 7 months)",
        "E2 Reasons of the explanation De watergroep volgt het bekken van de Demer",
        "E4 Decision to depart Decided by Algemene vergadering",
        "1 February 2026",
        "AV 2026/7",
        "E7 Risks Not filled in.",
        "Ruling by Vlaamse Regering",
        "VR 2026/118",
        "Bob accepted the explanation. Submitted → Accepted “Goed gemotiveerd”",
        "https://example.org/studie.pdf",
    ):
        assert told in text


def test_the_way_to_conform_and_the_place_in_the_order_are_told_where_known(path):
    text = text_of(page_of(path))

    assert "Tienen" in text.partition("What would make it conform")[2]
    assert "Rank 1 of 1." in text
    assert "What would make it conform" not in text_of(page_of(path, "2"))


def test_members_outside_the_main_region_are_named(path):
    members = {"1": (Member("k", "Geel", "kempen", "Kempen"), Member("h", "Tienen", "hageland", "Hageland"))}

    known, unknown = text_of(page_of(path, members=members)), text_of(page_of(path))

    assert "Members outside the main region: Tienen (Hageland)" in known
    assert "Kempen (main region) 60 % 6 % Geel" in known
    assert "Members without whom the territory would conform: Tienen." in unknown


def test_evidence_is_told_criterion_by_criterion_with_the_ground_that_is_invoked_first(tmp_path):
    path = new_register(tmp_path, straddling("1", criteria=EVIDENCE, suggested_category="landscape"))
    change_explanation(path, "1", request("write", parts=FULL), who=AN)

    text = text_of(page_of(path))

    assert "The evidence supports the ground “Landscape”. A person decides." in text
    assert "Landscape (invoked) Supported by the evidence." in text
    assert "Met: 92 % of the territory lies in Demerbekken (at least 80 %)." in text
    assert "Not met: The sector “water” is not on the list of this ground." in text


def test_what_conforms_has_a_sheet_without_evidence_to_weigh(path):
    text = text_of(page_of(path, "5"))

    assert "Conforms" in text
    assert "There is nothing to explain." in text
    assert "Evidence for each ground" not in text


def test_a_partnership_that_is_gone_says_so(path):
    assert "The territory is not in the latest run." in text_of(page_of(path, "6"))


def test_a_sheet_speaks_the_language_that_is_asked(path, compiled_texts):
    with in_language("fr"):
        page = page_of(path, "2")

    assert '<html lang="fr">' in page
    assert "31 décembre 2030" in page
    assert "Kempen (60 % du territoire)" in page
    # What people wrote stays as they wrote it.
    assert "De watergroep volgt het bekken" in page


def test_a_sheet_runs_and_loads_nothing_whatever_a_register_holds(tmp_path):
    bad = '"><script>alert(1)</script><img src=http://x/>'
    found = straddling("13", bad, overlaps=(Overlap("a", bad, 1.0, 0.5, 0.1, True, False, True),), flags=bad)
    path = new_register(tmp_path, replace(found, flag_detail=bad, criteria=EVIDENCE.replace("Demerbekken", "<b>x")))
    change_explanation(path, "13", request("write", parts=replace(FULL, reasons=bad, evidence=bad)), who=AN)

    page = page_of(path, "13")

    assert "<script" not in page
    assert "<img" not in page
    assert "<b>x" not in page
    assert bad.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;") in page


def test_evidence_that_cannot_be_read_is_said_to_be_so(tmp_path):
    path = new_register(tmp_path, straddling("1", criteria="[1]"))

    assert "The evidence in the register cannot be read." in text_of(page_of(path))


def test_a_sheet_is_written_under_a_name_that_every_system_takes(tmp_path):
    path = new_register(tmp_path, straddling("../x", 'Zoë: "A/B"?'))

    file = write_sheet(path, "../x", tmp_path, rule_set=RULES, today=date(2026, 3, 6))

    assert file == tmp_path / "regioalign-x-Zoe-A-B.html"
    assert "Zoë" in file.read_text("utf-8")
    with pytest.raises(UnknownPartnership):
        write_sheet(path, "unknown", tmp_path, rule_set=RULES, today=date(2026, 3, 6))


def test_two_sheets_never_have_one_file():
    taken = ["regioalign-1-A.html", "REGIOALIGN-1-A-2.html"]

    assert sheet_file_name("1", "A", taken=taken) == "regioalign-1-A-3.html"
    assert sheet_file_name("é", "") == "regioalign-e.html"
    assert sheet_file_name("中", "中") == "regioalign-sheet.html"


def test_the_place_of_a_sheet_in_a_page_is_its_own():
    assert anchor_of("1 2") != anchor_of("12")
    assert re.fullmatch(r"p-[0-9a-f]+", anchor_of('"<>é'))
