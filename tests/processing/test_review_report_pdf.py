"""A review as PDF as QGIS runs it: what is written and counted, and what is refused before anything is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regioalign.tests.processing.conftest import Run
from regioalign.tests.processing.register_steps import run_algorithm
from regioalign.tests.report.pdf_reading import Pdf
from regioalign.tests.report.registers import review_register

Report = Callable[..., Run]


@pytest.fixture
def report(algorithm, tmp_path: Path) -> Report:
    (tmp_path / "here").mkdir()
    register = review_register(tmp_path / "here")

    def run(**more: Any) -> Run:
        return run_algorithm("reviewreport", REGISTER=str(register), TODAY="2027-06-01", **more)

    return run


def test_a_pdf_is_written_beside_the_page_with_the_same_numbers(report: Report, tmp_path: Path) -> None:
    done = report(HTML=str(tmp_path / "r.html"), PDF=str(tmp_path / "r"))

    assert done.ok, done.log.errors
    path = tmp_path / "r.pdf"
    assert done.results["PDF"] == str(path)
    found = Pdf(path.read_bytes())
    assert done.results["PAGE_COUNT"] == len(found.pages)
    assert done.results["PARTNERSHIP_COUNT"] == 6
    assert "6\npartnerships" in found.pages[0].text


def test_each_partnership_gets_a_pdf_of_its_own(report: Report, tmp_path: Path) -> None:
    done = report(CONTENT="sheets", PARTNERSHIPS="1;2", FOLDER=str(tmp_path / "f"), SHEET_FORMAT="html,pdf")

    assert done.ok, done.log.errors
    assert sorted(path.name for path in (tmp_path / "f").iterdir()) == [
        "regioalign-1-Aa.html",
        "regioalign-1-Aa.pdf",
        "regioalign-2-Beek.html",
        "regioalign-2-Beek.pdf",
    ]
    assert done.results["FILE_COUNT"] == 4
    assert "Partnership 2" in Pdf((tmp_path / "f" / "regioalign-2-Beek.pdf").read_bytes()).pages[0].text


def test_a_folder_without_templates_is_refused_and_the_file_that_is_there_stays(report: Report, tmp_path: Path) -> None:
    (tmp_path / "r.pdf").write_text("before")

    done = report(PDF=str(tmp_path / "r.pdf"), TEMPLATE=str(tmp_path))

    assert not done.ok
    assert "holds neither monitor.qpt nor sheet.qpt" in done.log.errors[-1]
    assert (tmp_path / "r.pdf").read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here", "r.pdf"]


def test_an_unknown_format_of_sheets_is_refused_with_those_there_are(report: Report, tmp_path: Path) -> None:
    done = report(CONTENT="sheets", FOLDER=str(tmp_path / "f"), SHEET_FORMAT="odt")

    assert not done.ok
    assert "html" in done.log.errors[-1]
    assert "pdf" in done.log.errors[-1]
