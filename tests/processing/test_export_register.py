"""A register to files as QGIS runs it: each format, words and codes, filters, attachments, and what is refused."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from regioalign.regioalign_plugin.layers.workbooks import read_tables, table_names
from regioalign.regioalign_plugin.register.attachments import attach_file
from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.file import writing
from regioalign.tests.processing.conftest import Run
from regioalign.tests.processing.register_steps import run_algorithm
from regioalign.tests.register.assessments import AN, FULL, NOW, conforming, new_register, request, straddling

Export = Callable[..., Run]


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """007 with a draft, 008 without a text, x that conforms."""
    (tmp_path / "here").mkdir()
    path = new_register(tmp_path / "here", straddling("007", "Water & Zonen"), straddling("008"), conforming("x"))
    change_explanation(path, "007", request("write", parts=FULL), who=AN)
    return path


@pytest.fixture
def export(algorithm, register: Path, tmp_path: Path) -> Export:
    """Run the algorithm; `name` is the file, beside the register's folder."""

    def run(name: str = "list.xlsx", **more: Any) -> Run:
        return run_algorithm("exportregister", REGISTER=str(register), OUTPUT=str(tmp_path / name), **more)

    return run


def table(path: Path, sheet: str) -> list[dict[str, str]]:
    """Give the rows of a sheet by heading."""
    (read,) = read_tables(path, [sheet]).sheets
    head = read.rows[0].cells
    return [dict(zip(head, row.cells)) for row in read.rows[1:]]


@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_workbook_starts_with_the_list_that_people_read(export: Export, tmp_path: Path, form: str) -> None:
    done = export(f"list.{form}")

    assert done.ok, done.log.errors
    path = tmp_path / f"list.{form}"
    assert done.results["OUTPUT"] == str(path)
    assert table_names(path) == [
        "Explanations",
        "Findings",
        "Overlaps",
        "Order of alignment",
        "Repairs",
        "Indicators",
        "Earlier texts",
        "History",
        "Attachments",
        "Partnerships",
        "Runs",
        "Reference sets",
        "Rule sets",
        "About the register",
    ]
    rows = table(path, "Explanations")
    assert [(row["Partnership id"], row["Name"], row["State"]) for row in rows] == [
        ("007", "Water & Zonen", "Draft"),
        ("008", "Watergroep", "Open"),
        ("x", "Watergroep", ""),
    ]
    assert rows[0]["Class"] == "Straddles: split over regions"
    assert rows[0]["Ground"] == "Landscape"
    assert rows[0]["Date of the decision"] == "2026-02-01"
    assert rows[0]["Reasons of the explanation"] == FULL.reasons
    assert done.results["EXPLANATION_COUNT"] == 3
    assert done.results["EVENT_COUNT"] == 3
    assert done.results["RUN_COUNT"] == 1


def test_header_stays_in_sight_with_id_and_name(export: Export, tmp_path: Path) -> None:
    export()

    with zipfile.ZipFile(tmp_path / "list.xlsx") as package:
        xml = package.read("xl/worksheets/sheet1.xml").decode()
    assert 'xSplit="2" ySplit="1" topLeftCell="C2"' in xml
    assert "<autoFilter ref=" in xml


def test_csv_makes_a_folder_with_a_file_per_table(export: Export, tmp_path: Path) -> None:
    done = export("tables", FORMAT="CSV", CODES=True)

    assert done.ok, done.log.errors
    assert sorted(file.name for file in (tmp_path / "tables").iterdir()) == [
        "attachments.csv",
        "events.csv",
        "explanation_versions.csv",
        "explanations.csv",
        "findings.csv",
        "indicators.csv",
        "overlaps.csv",
        "partnerships.csv",
        "priorities.csv",
        "reference_sets.csv",
        "register_info.csv",
        "repairs.csv",
        "rule_sets.csv",
        "runs.csv",
    ]
    with (tmp_path / "tables" / "explanations.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert [(row["partnership_id"], row["class"], row["state"]) for row in rows] == [
        ("007", "straddles_split", "draft"),
        ("008", "straddles_split", "open"),
        ("x", "within", ""),
    ]


def test_name_in_csv_gets_the_explanations_alone(export: Export, tmp_path: Path) -> None:
    done = export("list.csv")

    assert done.ok
    assert (tmp_path / "list.csv").read_bytes().startswith(b'\xef\xbb\xbf"Partnership id";"Name"')
    assert sorted(file.name for file in tmp_path.iterdir()) == ["here", "list.csv"]


def test_json_has_codes(export: Export, tmp_path: Path) -> None:
    export("list.json")

    read = json.loads((tmp_path / "list.json").read_text("utf-8"))
    assert read["tables"]["explanations"][0]["class"] == "straddles_split"


def test_copy_opens_in_qgis_with_its_map(export: Export, tmp_path: Path) -> None:
    done = export("copy.gpkg")

    assert done.ok, done.log.errors
    layer = QgsVectorLayer(f"{tmp_path / 'copy.gpkg'}|layername=review_map", "map", "ogr")
    assert layer.isValid()
    assert layer.featureCount() == 3


def test_format_decides_where_the_name_does_not(export: Export, tmp_path: Path) -> None:
    assert export("list", FORMAT="ODS").results["OUTPUT"] == str(tmp_path / "list.ods")
    assert export("list").results["OUTPUT"] == str(tmp_path / "list.xlsx")
    assert export("list.2026", FORMAT="JSON").results["OUTPUT"] == str(tmp_path / "list.2026.json")
    assert "ends in .csv, but FORMAT is XLSX" in export("list.csv", FORMAT="XLSX").error
    temporary = run_algorithm(
        "exportregister", REGISTER=str(tmp_path / "here/regioalign.gpkg"), FORMAT="ODS", OUTPUT="TEMPORARY_OUTPUT"
    )
    assert temporary.results["OUTPUT"].endswith(".ods")


def test_region_and_states_choose_and_no_match_is_told(export: Export, tmp_path: Path) -> None:
    assert export(REGION="hageland").results["EXPLANATION_COUNT"] == 2
    assert export(STATES=["draft", "none"]).results["EXPLANATION_COUNT"] == 2
    nobody = export(REGION="Atlantis")
    assert nobody.results["EXPLANATION_COUNT"] == 0
    assert "“Atlantis”" in nobody.warning
    assert "leave REGION and STATES empty" in export("copy.gpkg", REGION="hageland").error


def test_attachments_come_back_byte_for_byte_under_safe_names(export: Export, register: Path, tmp_path: Path) -> None:
    for folder, content in (("a", b"one\x00"), ("b", b"two\xff")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "nota: 1?.pdf").write_bytes(content)
        attach_file(register, "007", tmp_path / folder / "nota: 1?.pdf", who=AN, at=NOW)
    files = tmp_path / "files"

    done = export("list.json", ATTACHMENTS=str(files))
    again = export("list.json", ATTACHMENTS=str(files))

    assert done.results["FILE_COUNT"] == again.results["FILE_COUNT"] == 2
    assert {file.name: file.read_bytes() for file in files.iterdir()} == {
        "nota_ 1_.pdf": b"one\x00",
        "nota_ 1_ (2).pdf": b"two\xff",
    }
    rows = json.loads((tmp_path / "list.json").read_text("utf-8"))["tables"]["attachments"]
    assert [row["file"] for row in rows] == ["nota_ 1_.pdf", "nota_ 1_ (2).pdf"]


def test_file_of_another_in_the_folder_is_never_overwritten(export: Export, register: Path, tmp_path: Path) -> None:
    (tmp_path / "nota.txt").write_text("mine")
    attach_file(register, "007", tmp_path / "nota.txt", who=AN, at=NOW)
    files = tmp_path / "files"
    files.mkdir()
    (files / "nota.txt").symlink_to(tmp_path / "here" / "regioalign.gpkg")

    export(ATTACHMENTS=str(files))

    assert (files / "nota (2).txt").read_text() == "mine"
    assert (files / "nota.txt").is_symlink()


@pytest.mark.parametrize("form", ["xlsx", "ods", "csv"])
def test_formulas_and_controls_do_no_harm(export: Export, register: Path, tmp_path: Path, form: str) -> None:
    change_explanation(
        register, "007", request("write", parts=type(FULL)(reasons='=HYPERLINK("http://x")', risks="+1")), who=AN
    )

    done = export(f"list.{form}")

    assert done.ok
    if form == "csv":
        assert b"\"'=HYPERLINK(" in (tmp_path / "list.csv").read_bytes()
        return
    layer = QgsVectorLayer(f"{tmp_path / 'list'}.{form}|layername=Explanations", "list", "ogr")
    feature = next(layer.getFeatures())
    assert feature["Reasons of the explanation"] == '\'=HYPERLINK("http://x")'
    with zipfile.ZipFile(tmp_path / f"list.{form}") as package:
        xml = "".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml"))
    assert "<f>" not in xml
    assert "table:formula" not in xml


def test_register_itself_is_never_overwritten(export: Export, register: Path, tmp_path: Path) -> None:
    before = register.read_bytes()
    (tmp_path / "link.gpkg").symlink_to(register)

    for name in ("here/regioalign.gpkg", "link.gpkg", "here/../here/regioalign.gpkg"):
        assert "is the register itself" in export(name).error

    assert register.read_bytes() == before


def test_other_register_is_never_replaced_whatever_the_format(export: Export, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    victim = new_register(tmp_path / "there", straddling("012"))
    before = victim.read_bytes()
    (tmp_path / "victim.json").symlink_to(victim)
    (tmp_path / "victim.csv").hardlink_to(victim)

    assert "is another register" in export("there/regioalign.gpkg").error
    for name in ("victim.json", "victim.csv"):
        assert "is a register" in export(name).error

    assert victim.read_bytes() == before


def test_copy_is_renewed_every_night_but_not_where_it_went_on(export: Export, register: Path, tmp_path: Path) -> None:
    assert export("copy.gpkg").ok
    change_explanation(register, "008", request("write", parts=FULL), who=AN)
    assert export("copy.gpkg").ok
    assert read_case(tmp_path / "copy.gpkg", "008").case.parts.reasons == FULL.reasons

    change_explanation(tmp_path / "copy.gpkg", "007", request("submit"), who=AN)
    assert "with history that this one does not have" in export("copy.gpkg").error
    (tmp_path / "notes.gpkg").write_text("no register")
    assert export("notes.gpkg").ok


def test_only_what_was_written_is_counted(export: Export) -> None:
    alone = export("list.csv").results
    assert (alone["EXPLANATION_COUNT"], alone["EVENT_COUNT"], alone["OVERLAP_COUNT"]) == (3, 0, 0)
    assert export("copy.gpkg").results["EVENT_COUNT"] == 3


def test_words_of_flags_regions_and_shares_are_those_that_people_read(
    export: Export, register: Path, tmp_path: Path
) -> None:
    change_explanation(register, "007", request("submit"), who=AN)
    with writing(register, AN) as connection:
        connection.execute("UPDATE findings SET flags = 'donut,non_contiguous', main_share = 0.575")
        connection.execute("UPDATE explanations SET answers_region_ids = '[\"12\"]' WHERE partnership_id = '008'")

    export("list.xlsx")
    export("list.csv")
    export("codes.csv", CODES=True)

    row = table(tmp_path / "list.xlsx", "Explanations")[0]
    assert row["Flags"] == "Donut, Not contiguous"
    assert row["Answers the regions"] == "hageland, kempen"
    assert row["Share in main region"] == "0.575"
    (alone,) = read_tables(tmp_path / "list.csv").sheets
    words = dict(zip(alone.rows[0].cells, alone.rows[1].cells))
    assert (words["Share in main region"], words["Answers the regions"]) == ("0,575", "hageland, kempen")
    (codes,) = read_tables(tmp_path / "codes.csv").sheets
    names = dict(zip(codes.rows[0].cells, codes.rows[1].cells))
    assert (names["main_share"], names["flags"]) == ("0.575", "donut,non_contiguous")
    assert names["answers_region_ids"] == '["hageland", "kempen"]'


def test_register_that_is_none_is_told(algorithm, tmp_path: Path) -> None:
    (tmp_path / "text.gpkg").write_text("no register")
    for name, text in (("gone.gpkg", "There is no register"), ("text.gpkg", "is no register")):
        done = run_algorithm("exportregister", REGISTER=str(tmp_path / name), OUTPUT=str(tmp_path / "list.xlsx"))
        assert text in done.error
    assert not (tmp_path / "list.xlsx").exists()


def test_file_that_cannot_be_written_is_named(export: Export, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert "cannot be written" in export("file/list.xlsx").error
    assert "cannot be made" in export("file/copy.gpkg").error
