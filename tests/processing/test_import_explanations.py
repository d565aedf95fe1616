"""Explanations into a register as QGIS runs it: every format and language, the dry run, and what is refused."""

from __future__ import annotations

import importlib.util
import sqlite3
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from regioalign.regioalign_plugin import translation
from regioalign.regioalign_plugin.explanation.lifecycle import Ruling
from regioalign.regioalign_plugin.explanation.parts import Parts
from regioalign.regioalign_plugin.layers.sheets import Sheet, SheetColumn
from regioalign.regioalign_plugin.layers.workbooks import Format, read_tables, table_names, write_tables
from regioalign.regioalign_plugin.register.attachments import attach_file, list_attachments, read_content
from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.file import writing
from regioalign.regioalign_plugin.register.listing import history, versions
from regioalign.tests.processing.conftest import Run
from regioalign.tests.processing.register_steps import run_algorithm
from regioalign.tests.register.assessments import AN, BOB, FULL, NOW, conforming, new_register, request, straddling

Import = Callable[..., Run]
FORMS = ["list.xlsx", "list.ods", "tables", "list.json", "copy.gpkg"]


def make(folder: Path) -> Path:
    folder.mkdir()
    return new_register(folder, straddling("007"), straddling("008"), straddling("012"), conforming("x"))


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """007, 008 and 012 straddle and have no text; x conforms."""
    return make(tmp_path / "here")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Another register: 007 accepted, with a file; 008 a draft."""
    path = make(tmp_path / "there")
    for key in ("007", "008"):
        change_explanation(path, key, request("write", parts=FULL), who=AN)
    change_explanation(path, "007", request("submit"), who=AN)
    ruling = Ruling("Vlaamse Regering", date(2026, 2, 20), "VR 2026/3")
    change_explanation(path, "007", request("accept", "Bob", ruling=ruling), who=BOB)
    (tmp_path / "nota.pdf").write_bytes(b"%PDF\x00\xff")
    attach_file(path, "007", tmp_path / "nota.pdf", who=AN, at=NOW)
    return path


@pytest.fixture
def take(algorithm, register: Path) -> Import:
    """Run the algorithm, as a dry run unless said otherwise."""

    def run(source: Path, **more: Any) -> Run:
        parameters = {"REGISTER": str(register), "SOURCE": str(source), "ACTOR": "Cas", "PLAN": "memory:", **more}
        return run_algorithm("importexplanations", **parameters)

    return run


def export(register: Path, target: Path, **more: Any) -> Path:
    form = "CSV" if not target.suffix else target.suffix[1:].upper()
    done = run_algorithm("exportregister", REGISTER=str(register), FORMAT=form, OUTPUT=str(target), **more)
    assert done.ok, done.log.errors
    return target


def book(path: Path, head: str, *rows: str, sheet: str = "Sheet1") -> Path:
    """Make a workbook of rows whose cells are separated by a bar."""
    columns = tuple(SheetColumn(text) for text in head.split("|"))
    cells = [tuple(text.split("|")) for text in rows]
    write_tables(path, [Sheet(sheet, columns, cells)], Format(path.suffix[1:]))
    return path


def plan(done: Run) -> dict[str, str]:
    return {row["partnership_id"]: row["outcome"] for row in done.rows("PLAN") if row["table"] == "explanations"}


# There and back


@pytest.mark.parametrize("with_codes", [False, True])
@pytest.mark.parametrize("name", FORMS)
def test_whole_review_moves_through_every_format(
    take: Import, register: Path, source: Path, tmp_path: Path, name: str, with_codes: bool
) -> None:
    files = tmp_path / "files"
    exported = export(source, tmp_path / name, CODES=with_codes, ATTACHMENTS=str(files))

    done = take(exported, APPLY=True, WITH_STATES=True, ATTACHMENTS=str(files))

    assert done.ok, done.log.errors
    for key in ("007", "008", "012"):
        assert read_case(register, key).case == read_case(source, key).case
    own = [(one.at, one.actor, one.action, one.from_state, one.to_state) for one in history(source, "007")]
    moved = [
        (one.at, one.actor, one.action, one.from_state, one.to_state) for one in history(register, "007") if one.origin
    ]
    assert moved == own
    (file,) = list_attachments(register, "007")
    assert read_content(register, file.fid)[1] == b"%PDF\x00\xff"
    assert done.results["NEW_TEXT_COUNT"] == 2
    assert done.results["ATTACHMENT_COUNT"] == 1
    assert done.results["IS_APPLIED"] == 1
    again = take(exported, APPLY=True, WITH_STATES=True, ATTACHMENTS=str(files))
    assert again.ok, again.log.errors
    assert again.results["SAME_COUNT"] == 4
    assert again.results["HISTORY_COUNT"] == again.results["ATTACHMENT_COUNT"] == 0


@pytest.mark.parametrize("name", [*FORMS, "list.csv"])
def test_texts_alone_become_drafts(take: Import, register: Path, source: Path, tmp_path: Path, name: str) -> None:
    done = take(export(source, tmp_path / name), APPLY=True)

    assert done.ok, done.log.errors
    for key in ("007", "008"):
        case = read_case(register, key).case
        assert case.state.value == "draft"
        assert case.author == "Cas"
        assert case.parts == read_case(source, key).case.parts


hard = st.text(
    st.one_of(st.sampled_from("=+-@'\"\n\t ;,é😀<>&_x0"), st.characters(exclude_categories=("Cs", "Cc"))), max_size=40
).map(lambda text: text.replace("\ufffe", "").replace("\uffff", ""))
parts = st.builds(
    Parts,
    reasons=st.one_of(hard, st.sampled_from(["=1+1", "'=1", "''=1", "😀" * 40_000, "w " * 20_000 + "x", "- a\n- b"])),
    evidence=hard,
    decision_body=hard,
    decision_date=st.one_of(st.none(), st.dates(date(1800, 1, 1), date(9999, 12, 31))),
    duration=st.sampled_from(["", "temporary", "definitive"]),
    comply_by=st.one_of(st.none(), st.dates()),
    category=st.sampled_from(["", "landscape", "other"]),
    review_event=hard,
)


@pytest.mark.parametrize("name", FORMS)
@given(text=parts)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_through_every_format(
    algorithm, tmp_path_factory: pytest.TempPathFactory, name: str, text: Parts
) -> None:
    folder = tmp_path_factory.mktemp("law")
    here, there = make(folder / "here"), make(folder / "there")
    change_explanation(there, "007", request("write", parts=text), who=AN)
    exported = export(there, folder / name)

    done = run_algorithm(
        "importexplanations", REGISTER=str(here), SOURCE=str(exported), APPLY=True, WITH_STATES=True, ACTOR="Cas"
    )

    assert done.ok, done.log.errors
    assert read_case(here, "007").case == read_case(there, "007").case


@pytest.fixture
def languages(tmp_path: Path, plugin_root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Compiled translations, as the package has them."""
    spec = importlib.util.spec_from_file_location("translations", plugin_root / "scripts" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "translations", module)
    spec.loader.exec_module(module)
    folder = tmp_path / "i18n"
    folder.mkdir()
    for language in ("nl", "fr"):
        compiled = module.compile_translation(plugin_root / "i18n" / f"regioalign_{language}.ts")
        (folder / f"regioalign_{language}.qm").write_bytes(compiled)
    monkeypatch.setattr(translation, "FOLDER", folder)
    return folder


@pytest.mark.parametrize("language", ["nl", "fr"])
@pytest.mark.parametrize("name", ["list.xlsx", "list.ods", "tables"])
def test_file_made_in_another_language_is_understood(
    take: Import, register: Path, source: Path, tmp_path: Path, languages: Path, language: str, name: str
) -> None:
    long = replace(FULL, reasons="lang " * 12_000 + "x", context="lang " * 19_000 + "y")
    change_explanation(source, "012", request("write", parts=long), who=AN)
    note(source, "007", "nota")
    translator = QTranslator()
    assert translator.load(f"regioalign_{language}", str(languages))
    QCoreApplication.installTranslator(translator)
    try:
        exported = export(source, tmp_path / name)
    finally:
        QCoreApplication.removeTranslator(translator)

    done = take(exported, APPLY=True, WITH_STATES=True)

    assert done.ok, done.log.errors
    assert not done.log.warnings
    for key in ("007", "008", "012"):
        assert read_case(register, key).case == read_case(source, key).case
    assert len(history(register, "007")) == 6
    assert done.results["NOTE_COUNT"] == 1
    if name != "tables":
        rest = {"nl": "Lange teksten", "fr": "Textes longs"}[language]
        assert table_names(exported)[-1] == rest
        assert read_tables(exported, []).sheets == ()


@pytest.mark.parametrize("with_codes", [False, True])
@pytest.mark.parametrize("name", FORMS)
def test_ground_that_is_no_code_stays_the_word_that_it_is(
    take: Import, register: Path, source: Path, tmp_path: Path, name: str, with_codes: bool
) -> None:
    for ground in ("landschap", '"x"', "Landscape"):
        change_explanation(source, "008", request("write", parts=replace(FULL, reasons=ground)), who=AN)
        with writing(source, AN) as connection:
            connection.execute("UPDATE explanations SET category = ? WHERE partnership_id = '008'", (ground,))
    exported = export(source, tmp_path / name, CODES=with_codes)

    same = run_algorithm("importexplanations", REGISTER=str(source), SOURCE=str(exported), ACTOR="Cas")
    done = take(exported, APPLY=True, WITH_STATES=True)

    assert done.ok, done.log.errors
    assert same.results["SAME_COUNT"] == 4 if name != "copy.gpkg" else True
    assert read_case(register, "008").case.parts.category == "Landscape"
    assert [one.parts.category for one in versions(register, "008")] == [
        one.parts.category for one in versions(source, "008")
    ]
    assert {"landschap", '"x"'} <= {one.parts.category for one in versions(register, "008")}


def note(register: Path, key: str, text: str) -> None:
    """Fill in what people may change with any program."""
    with sqlite3.connect(register) as connection:
        connection.execute("UPDATE partnerships SET note = ? WHERE partnership_id = ?", (text, key))


# Tables that people made


def test_own_table_with_labels_dates_and_grounds_in_words_is_read(take: Import, register: Path, tmp_path: Path) -> None:
    path = book(
        tmp_path / "own.xlsx",
        "PARTNERSHIP ID|Remarks|Reasons|ground|Date of the decision|Duration|Complies by",
        "007|n/a|Omdat.|Landscape|31/01/2026|Permanent|",
        "008||Later.|feasibility|2026-01-31|temporary|2027-12-31",
    )

    done = take(path, APPLY=True)

    assert done.ok, done.log.errors
    assert "Remarks" in done.warning
    first, second = read_case(register, "007").case.parts, read_case(register, "008").case.parts
    assert first == Parts(
        reasons="Omdat.", category="landscape", decision_date=date(2026, 1, 31), duration="definitive"
    )
    assert (second.category, second.duration, second.comply_by) == ("feasibility", "temporary", date(2027, 12, 31))


def test_dry_run_lists_rows_with_what_is_wrong_and_what_to_do(take: Import, register: Path, tmp_path: Path) -> None:
    before = register.read_bytes()
    path = book(
        tmp_path / "own.xlsx",
        "partnership_id|reasons|comply_by|category",
        "007|Omdat.||",
        "8|Ook.||",
        "012||05/06/2027|",
        "x|Waarom?||",
        "999|Wie?||",
        "|Niemand||",
    )

    done = take(path)

    assert done.ok, done.log.errors
    rows = done.rows("PLAN")
    assert [(row["row"], row["partnership_id"], row["outcome"]) for row in rows] == [
        (2, "007", "new_text"),
        (3, "008", "new_text"),
        (4, "012", "invalid"),
        (5, "x", "invalid"),
        (6, "999", "unknown_partnership"),
        (7, None, "invalid"),
    ]
    assert rows[1]["detail"] == (
        "“8” is taken for 008: the spreadsheet dropped its leading zeros. Reasons of the explanation: nothing → “Ook.”"
    )
    assert rows[2]["field"] == "Complies by"
    assert "day and month can be taken for each other" in rows[2]["detail"]
    assert rows[2]["remedy"] == "Write it as 2025-01-31, or make it a date in the spreadsheet."
    assert rows[0]["name"] == "Watergroep"
    counts = ("ROW_COUNT", "NEW_TEXT_COUNT", "INVALID_COUNT", "UNKNOWN_COUNT", "IS_APPLIED")
    assert [done.results[key] for key in counts] == [6, 2, 3, 1, 0]
    assert register.read_bytes() == before


def test_all_that_is_wrong_with_a_row_is_told_with_what_to_do(take: Import, tmp_path: Path) -> None:
    path = book(
        tmp_path / "own.xlsx",
        "partnership_id|reasons|comply_by|duration|category",
        "007|Omdat.|03/04/2024|voor altijd|Onzin",
    )

    rows = take(path).rows("PLAN")

    assert [row["field"] for row in rows] == ["Complies by", "Duration", "Ground"]
    assert "Take one of: temporary (Temporary), definitive (Definitive)" in rows[1]["remedy"]
    assert "landscape (Landscape)" in rows[2]["remedy"]


def test_unknown_state_is_told_with_the_states_there_are(take: Import, tmp_path: Path) -> None:
    path = book(tmp_path / "own.xlsx", "partnership_id|reasons|state", "007|Omdat.|afgewerkt")

    (row,) = take(path, WITH_STATES=True).rows("PLAN")

    assert row["detail"] == "State: “afgewerkt” is not known here."
    assert "accepted (Accepted)" in row["remedy"]


def test_plan_tells_what_differs(take: Import, register: Path, tmp_path: Path) -> None:
    change_explanation(register, "007", request("write", parts=FULL), who=AN)
    path = book(tmp_path / "own.xlsx", "partnership_id|reasons|category|evidence", f"007|Kort.|other|{FULL.evidence}")

    (row,) = take(path).rows("PLAN")

    assert row["field"] == "Reasons of the explanation, Ground"
    assert row["detail"] == "Reasons of the explanation: 17 → 1 words; Ground: “Landscape” → “Other ground”"


def test_id_that_a_spreadsheet_made_a_number_of_is_told(take: Import, tmp_path: Path) -> None:
    (matched, unknown) = take(
        book(tmp_path / "own.xlsx", "partnership_id|reasons", "1.2E+1|Omdat.", "2.01E+8|Wie?")
    ).rows("PLAN")

    assert (matched["partnership_id"], matched["outcome"]) == ("012", "new_text")
    assert "a spreadsheet made a number of the id" in matched["detail"]
    assert unknown["outcome"] == "unknown_partnership"
    assert "the register has no partnership that it can mean" in unknown["detail"]


@pytest.mark.parametrize("plan_name", ["own.csv", "tables/explanations.csv", "tables/plan.csv", "here/regioalign.gpkg"])
def test_plan_never_takes_the_place_of_what_is_read(
    take: Import, register: Path, tmp_path: Path, plan_name: str
) -> None:
    (tmp_path / "tables").mkdir()
    (tmp_path / "own.csv").write_text("partnership_id;reasons\n007;Omdat.\n")
    (tmp_path / "tables" / "explanations.csv").write_text("partnership_id;reasons\n007;Omdat.\n")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    read = tmp_path / ("tables" if plan_name.startswith("tables") else "own.csv")

    done = take(read, PLAN=str(tmp_path / plan_name))

    assert "PLAN" in done.error
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_rows_that_cannot_be_stop_the_import_and_are_told(take: Import, register: Path, tmp_path: Path) -> None:
    path = book(tmp_path / "own.ods", "partnership_id|reasons|review_date", "007|Omdat.|", "008|Ook.|soon")

    stopped = take(path, APPLY=True)
    assert "Nothing was imported: 1 rows cannot be" in stopped.error
    assert "explanations, row 3, 008: Review on: “soon” is not a date." in stopped.error
    assert read_case(register, "007").case.parts == Parts()

    done = take(path, APPLY=True, SKIP_INVALID=True)
    assert done.ok
    assert read_case(register, "007").case.parts.reasons == "Omdat."
    assert read_case(register, "008").case.parts == Parts()


def test_conflict_is_listed_and_its_text_kept(take: Import, register: Path, tmp_path: Path) -> None:
    change_explanation(register, "007", request("write", parts=FULL), who=AN)
    change_explanation(register, "007", request("submit"), who=AN)

    done = take(book(tmp_path / "own.xlsx", "partnership_id|reasons", "007|Anders."), APPLY=True)

    assert plan(done) == {"007": "conflict"}
    (row,) = done.rows("PLAN")
    assert row["detail"] == (
        "The explanation is “Submitted” and is not touched. Reasons of the explanation: 17 → 1 words"
    )
    assert versions(register, "007")[0].parts.reasons == "Anders."
    assert replace(read_case(register, "007").case.parts, departure="") == FULL


def test_sheet_is_found_by_its_name_or_taken_as_told(take: Import, tmp_path: Path) -> None:
    columns = (SheetColumn("partnership_id"), SheetColumn("reasons"))
    sheets = [
        Sheet("Notes", columns, [("012", "a")]),
        Sheet("Explanations", columns, [("007", "b")]),
        Sheet("Ours 2026", columns, [("008", "c")]),
    ]
    write_tables(tmp_path / "own.xlsx", sheets, Format.XLSX)

    assert plan(take(tmp_path / "own.xlsx")) == {"007": "new_text"}
    assert plan(take(tmp_path / "own.xlsx", SHEET="ours 2026")) == {"008": "new_text"}
    assert (
        "has no sheet “Other”. It has: Notes, Explanations, Ours 2026."
        in take(tmp_path / "own.xlsx", SHEET="Other").error
    )


@pytest.mark.parametrize(
    ("head", "rows", "text"),
    [
        ("partnership_id|reasons", [], "holds no explanations"),
        ("id|reasons", ["007|x"], "has no column partnership_id. Its first row must hold the headings; it has: id"),
        ("partnership_id|name", ["007|x"], "has no column with a part of an explanation"),
        ("partnership_id|reasons|Reasons", ["007|x|y"], "column “Reasons” stands twice"),
    ],
)
def test_table_that_lacks_something_is_refused(
    take: Import, tmp_path: Path, head: str, rows: list[str], text: str
) -> None:
    assert text in take(book(tmp_path / "own.xlsx", head, *rows)).error


# What nobody vouches for


def test_formulas_of_a_file_stay_text(take: Import, register: Path, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("partnership_id;reasons;risks\n007;=HYPERLINK(1);'+1\n")

    take(path, APPLY=True)

    text = read_case(register, "007").case.parts
    assert (text.reasons, text.risks) == ("=HYPERLINK(1)", "+1")


def test_sources_that_are_none_are_refused(take: Import, register: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name, content in (
        ("a.xlsx", b"no zip"),
        ("b.json", b"{}"),
        ("c.gpkg", b"no register"),
        ("d.pdf", b""),
        ("e.csv", b""),
        ("f.csv", b"id;x\n\x00"),
    ):
        (tmp_path / name).write_bytes(content)
    for name, text in (
        ("a.xlsx", "not a workbook"),
        ("b.json", "no export of a register"),
        ("c.gpkg", "is no register"),
        ("d.pdf", "of a kind that cannot be read"),
        ("e.csv", "holds no explanations"),
        ("f.csv", "has no column partnership_id"),
        ("empty", "holds no explanations"),
        ("gone.xlsx", "there is no file or folder"),
    ):
        assert text in take(tmp_path / name).error, name
    assert "is the register itself" in take(register).error
    assert "no folder" in take(tmp_path / "e.csv", ATTACHMENTS=str(tmp_path / "gone")).error


def test_register_without_a_run_takes_nothing(algorithm, source: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    empty = new_register(tmp_path / "new")

    done = run_algorithm("importexplanations", REGISTER=str(empty), SOURCE=str(source), ACTOR="Cas")

    assert "has no run that counts yet" in done.error


def test_bomb_is_refused_before_it_goes_off(take: Import, tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package,
        package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as stream,
    ):
        for _ in range(1100):
            stream.write(b" " * 1024 * 1024)
    assert path.stat().st_size < 3_000_000

    assert "would unpack to" in take(path).error


def test_attachment_that_points_out_of_the_folder_is_invalid(take: Import, register: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "files").mkdir()
    columns = tuple(SheetColumn(name) for name in ("partnership_id", "reasons"))
    listed = tuple(SheetColumn(name) for name in ("partnership_id", "name", "file"))
    sheets = [
        Sheet("explanations", columns, [("007", "x")]),
        Sheet("attachments", listed, [("007", "a.txt", "../secret.txt")]),
    ]
    write_tables(tmp_path / "own.xlsx", sheets, Format.XLSX)

    done = take(tmp_path / "own.xlsx", APPLY=True, ATTACHMENTS=str(tmp_path / "files"))

    assert "is no name that can be taken" in done.error
    assert list_attachments(register, "007") == ()
    assert read_case(register, "007").case.parts == Parts()
