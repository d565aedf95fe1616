"""Review reports as QGIS runs them: what is written, in which language, which numbers come out, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regioalign.regioalign_plugin import translation
from regioalign.regioalign_plugin.layers.workbooks import read_tables, table_names
from regioalign.tests.processing.conftest import Log, Run
from regioalign.tests.processing.register_steps import run_algorithm
from regioalign.tests.report.conftest import compiled_texts, texts_folder  # noqa: F401  # fixtures
from regioalign.tests.report.registers import review_register

Report = Callable[..., Run]


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One register for all: a report changes nothing."""
    return review_register(tmp_path_factory.mktemp("register"))


@pytest.fixture
def report(algorithm, register: Path, tmp_path: Path) -> Report:
    """Run the algorithm on a day in 2027, to `report.html` unless other outputs are given."""

    def run(**more: Any) -> Run:
        outputs = {"HTML": str(tmp_path / "report.html")} if not {"HTML", "XLSX", "FOLDER"} & set(more) else {}
        parameters = {"REGISTER": str(register), "TODAY": "2027-06-01", **outputs, **more}
        return run_algorithm("reviewreport", **parameters)

    return run


def test_monitor_is_one_page_with_its_numbers(report: Report, tmp_path: Path) -> None:
    done = report()

    assert done.ok, done.log.errors
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "<h1>Monitor of alignment</h1>" in page
    assert "on 1 June 2027" in page
    numbers = {key: value for key, value in done.results.items() if key.endswith("_COUNT")}
    assert numbers == {
        "PARTNERSHIP_COUNT": 6,
        "CONFORMING_COUNT": 3,
        "NON_CONFORMING_COUNT": 3,
        "OPEN_COUNT": 2,
        "OVERDUE_COUNT": 1,
        "CHANGE_COUNT": 5,
        "SHEET_COUNT": 0,
        "MUNICIPALITY_COUNT": 0,
        "FILE_COUNT": 0,
        "PAGE_COUNT": 0,
    }


def test_the_same_day_gives_the_same_bytes(report: Report, tmp_path: Path) -> None:
    for name in ("one.html", "two.html"):
        assert report(HTML=str(tmp_path / name), CONTENT=["monitor", "sheets"]).ok

    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_report_speaks_the_language_that_is_asked_while_the_log_does_not(
    report: Report,
    compiled_texts: Path,  # noqa: F811
    tmp_path: Path,
) -> None:
    done = report(LANGUAGE="nl", XLSX=str(tmp_path / "tabellen.xlsx"), HTML=str(tmp_path / "r.html"))

    page = (tmp_path / "r.html").read_text("utf-8")
    assert '<html lang="nl">' in page
    assert "<h1>Monitor van de afstemming</h1>" in page
    assert "Regio-overschrijdend" in page
    assert table_names(tmp_path / "tabellen.xlsx")[0] == "Klassen"
    assert any(line.startswith("Written:") for line in done.log.told)


def test_language_without_compiled_texts_is_refused_and_not_english(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "FOLDER", tmp_path)

    refused = report(LANGUAGE="fr")

    assert "LANGUAGE fr" in refused.error
    assert "no compiled texts" in refused.error
    assert not (tmp_path / "report.html").exists()
    assert report(LANGUAGE="en").ok


def test_tables_are_sheets_with_values_behind_them(report: Report, tmp_path: Path) -> None:
    report(XLSX=str(tmp_path / "tables.xlsx"))

    names = table_names(tmp_path / "tables.xlsx")
    assert names[:3] == ["Classes", "States", "Over the runs"]
    (sheet,) = read_tables(tmp_path / "tables.xlsx", ["Partnerships"]).sheets
    head, first, *_ = [row.cells for row in sheet.rows]
    aa = dict(zip(head, first))
    assert (aa["Name"], aa["Id"], aa["State"], aa["Date"]) == ("Aa", "1", "Open, overdue", "2027-01-01")


def test_folder_gets_a_file_per_sheet(report: Report, tmp_path: Path) -> None:
    done = report(FOLDER=str(tmp_path / "sheets"), CONTENT="sheets")

    assert done.results["FILE_COUNT"] == done.results["SHEET_COUNT"] == 4
    assert sorted(file.name for file in (tmp_path / "sheets").iterdir()) == [
        "regioalign-1-Aa.html",
        "regioalign-2-Beek.html",
        "regioalign-3-Cel.html",
        "regioalign-4-Dal.html",
    ]


def test_chosen_partnerships_get_a_sheet_whether_or_not_they_conform(report: Report, tmp_path: Path) -> None:
    done = report(CONTENT=["sheets"], PARTNERSHIPS="5; 2\n5")

    assert done.results["SHEET_COUNT"] == 2
    page = (tmp_path / "report.html").read_text("utf-8")
    assert page.index("Eik</h2>") < page.index("Beek</h2>")


def test_region_is_given_by_id_or_name_and_a_dossier_needs_one(report: Report, tmp_path: Path) -> None:
    assert report(REGION="hageland").results["PARTNERSHIP_COUNT"] == 4
    assert report(REGION="HAGELAND", CONTENT="dossier").results["SHEET_COUNT"] == 3
    assert "<h1>Dossier of Hageland</h1>" in (tmp_path / "report.html").read_text("utf-8")
    assert "It knows: Hageland, Kempen." in report(REGION="Atlantis").error
    assert "REGION" in report(CONTENT=["monitor", "dossier"]).error


def test_changes_are_told_from_the_run_that_is_asked(report: Report, tmp_path: Path) -> None:
    assert report(SINCE="2").results["CHANGE_COUNT"] == 0
    assert report(SINCE="2026-03-31").results["CHANGE_COUNT"] == 5
    assert "1 (2026-03-02)" in report(SINCE="2020-01-01").error
    assert "neither the number of a run nor a day" in report(SINCE="last week").error


def test_municipalities_are_members_where_the_territory_holds_them(report: Report, make_layer, tmp_path: Path) -> None:
    """The territory of Aa is a square of 1 km; Geel fills most of it, Mol has a corner of it."""

    def box(west: float, east: float) -> str:
        x = [150_000 + 1000 * value for value in (west, east)]
        return f"MULTIPOLYGON((({x[0]} 170000,{x[1]} 170000,{x[1]} 171000,{x[0]} 171000,{x[0]} 170000)))"

    towns = make_layer([(box(0.0, 0.9), "1", "Geel"), (box(0.9, 1.9), "2", "Mol")], name="towns")

    done = report(
        CONTENT=["municipalities", "sheets"],
        MUNICIPALITIES=towns,
        MUNICIPALITY_ID_FIELD="id",
        MUNICIPALITY_NAME_FIELD="name",
    )

    assert done.ok, done.log.errors
    assert done.results["MUNICIPALITY_COUNT"] == 2
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "Geel" in page.partition("The partnerships of Geel")[0]
    assert "Aa" in page.partition("The partnerships of Geel")[2].partition("</table>")[0]
    assert "Beek" in page.partition("The partnerships of Mol")[2].partition("</table>")[0]
    assert "MUNICIPALITIES" in report(CONTENT="municipalities").error


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"CONTENT": ["map"]}, "CONTENT: “map” is not possible. Give one of monitor, dossier"),
        ({"LANGUAGE": "de"}, "LANGUAGE: “de” is not possible"),
        ({"PARTNERSHIPS": "1;99"}, "the register has none with the id 99"),
        ({"HTML": "", "XLSX": ""}, "Nothing would be written"),
        ({"TODAY": "soon"}, "TODAY"),
        ({"REGISTER": "nowhere.gpkg"}, "nowhere.gpkg"),
    ],
)
def test_what_cannot_be_made_is_refused_with_a_remedy(report: Report, parameters: dict[str, Any], told: str) -> None:
    assert told in report(**parameters).error


def test_report_is_never_written_in_place_of_a_register(report: Report, register: Path) -> None:
    before = register.read_bytes()

    assert "which is a register" in report(XLSX=str(register)).error or register.read_bytes() == before
    assert register.read_bytes() == before


def test_cancelled_report_leaves_no_file(report: Report, tmp_path: Path) -> None:
    log = Log()
    log.cancel()

    done = report(log=log, CONTENT=["monitor", "sheets"], XLSX=str(tmp_path / "t.xlsx"), HTML=str(tmp_path / "r.html"))

    assert done.ok
    assert done.log.told[-1] == "Cancelled."
    assert list(tmp_path.iterdir()) == []
