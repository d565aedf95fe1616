"""What goes out of a register comes in again: tables, JSON, copies, and the plan of an import."""

from __future__ import annotations

import io
import json
import shutil
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.explanation.lifecycle import Ruling
from regioalign.regioalign_plugin.explanation.parts import PART_FIELDS, Parts
from regioalign.regioalign_plugin.register import exchange_copy
from regioalign.regioalign_plugin.register.attachments import attach_file, attach_link, list_attachments, read_content
from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.checking import check_register
from regioalign.regioalign_plugin.register.errors import RegisterError, RegisterExists
from regioalign.regioalign_plugin.register.exchange import Name, Selection, chosen_ids, export_tables, text_of
from regioalign.regioalign_plugin.register.exchange_copy import Obstacle, copy_register, obstacle_of
from regioalign.regioalign_plugin.register.exchange_files import FolderFiles, RegisterFiles
from regioalign.regioalign_plugin.register.exchange_import import ImportResult, import_source
from regioalign.regioalign_plugin.register.exchange_json import ExchangeFormatError, read_json, write_json
from regioalign.regioalign_plugin.register.exchange_plan import ImportOptions, Matcher, Outcome
from regioalign.regioalign_plugin.register.exchange_source import (
    BadValue,
    ProblemCode,
    Source,
    SourceRow,
    day_in,
    ids_in,
    ids_text,
    rows_of,
    share_in,
    source_of,
    time_in,
)
from regioalign.regioalign_plugin.register.file import integrity_check, reading, writing
from regioalign.regioalign_plugin.register.listing import history, versions

from .assessments import AN, BOB, DAY, DELAY, FULL, NOW, conforming, new_register, request, straddling, update

RULING = Ruling("Vlaamse Regering", date(2026, 2, 20), "VR 2026/3")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Three partnerships that straddle and one that conforms."""
    (tmp_path / "here").mkdir()
    return new_register(tmp_path / "here", straddling("007"), straddling("008"), straddling("012"), conforming("x"))


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another register with the same findings, and no text yet."""
    (tmp_path / "there").mkdir()
    return new_register(tmp_path / "there", straddling("007"), straddling("008"), straddling("012"), conforming("x"))


def options(**values: Any) -> ImportOptions:
    return replace(ImportOptions(False, "Cas", NOW, DAY, "list.xlsx"), **values)


def rows(*values: Mapping[str, str]) -> Source:
    """A list of explanations as a person could have made it."""
    return Source({Name.EXPLANATIONS: tuple(SourceRow(number, row) for number, row in enumerate(values, start=2))})


def source_from(path: Path) -> Source:
    with reading(path) as connection:
        return source_of({table.name: rows_of(table) for table in export_tables(connection)})


def run(path: Path, source: Source, *, apply: bool = True, **values: Any) -> ImportResult:
    skips = values.pop("skips_invalid", False)
    files = values.pop("files", None)
    return import_source(path, source, options(**values), who=BOB, files=files, applies=apply, skips_invalid=skips)


def outcomes(result: ImportResult) -> dict[str, str]:
    return {row.partnership_id: row.outcome.value for row in result.rows if row.table is Name.EXPLANATIONS}


def codes(result: ImportResult) -> list[str]:
    return [
        problem.lack.code.value if problem.lack else problem.code.value
        for row in result.rows
        for problem in row.problems
    ]


def write(path: Path, key: str = "007", parts: Parts = FULL, actor: str = "An") -> None:
    change_explanation(path, key, request("write", actor, parts=parts), who=AN)


def accept(path: Path, key: str = "007", parts: Parts = FULL) -> None:
    write(path, key, parts)
    change_explanation(path, key, request("submit"), who=AN)
    change_explanation(path, key, request("accept", "Bob", ruling=RULING), who=BOB)


def content(path: Path) -> list[tuple[Any, ...]]:
    """All that people and the machine wrote, for a comparison of before and after."""
    with sqlite3.connect(path) as connection:
        tables = ("explanations", "explanation_versions", "events", "attachments")
        return [row for table in tables for row in connection.execute(f"SELECT '{table}', * FROM {table}")]


# Out


def test_list_has_every_partnership_of_the_current_set_with_its_text(register: Path) -> None:
    write(register)

    with reading(register) as connection:
        table = export_tables(connection)[0]

    names = [column.name for column in table.columns]
    listed = [dict(zip(names, row)) for row in table.rows]
    assert [row["partnership_id"] for row in listed] == ["007", "008", "012", "x"]
    assert [row["state"] for row in listed] == ["draft", "open", "open", None]
    assert listed[0]["reasons"] == FULL.reasons
    assert listed[0]["decision_date"] == date(2026, 2, 1)
    assert listed[0]["conforms"] is False
    assert listed[0]["updated_at"] == NOW
    assert set(PART_FIELDS) <= set(names)


def test_every_table_that_people_read_is_exported(register: Path) -> None:
    with reading(register) as connection:
        tables = {table.name: table for table in export_tables(connection)}

    assert list(tables) == list(Name)
    assert len(tables[Name.FINDINGS].rows) == 4
    assert len(tables[Name.OVERLAPS].rows) == 7
    assert {row[tables[Name.OVERLAPS].place("partnership_id")] for row in tables[Name.OVERLAPS].rows} == {
        "007",
        "008",
        "012",
        "x",
    }


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection("kempen"), {"007", "008", "012", "x"}),
        (Selection(" HAGELAND "), {"007", "008", "012"}),
        (Selection("Waasland"), set()),
        (Selection("", frozenset({"draft"})), {"007"}),
        (Selection("", frozenset({"draft", "none"})), {"007", "x"}),
        (Selection("Hageland", frozenset({"open"})), {"008", "012"}),
    ],
)
def test_region_and_state_choose_partnerships(register: Path, selection: Selection, expected: set[str]) -> None:
    write(register)

    with reading(register) as connection:
        assert chosen_ids(connection, selection) == expected
        tables = {table.name: table for table in export_tables(connection, selection)}

    for name in (Name.EXPLANATIONS, Name.FINDINGS, Name.PARTNERSHIPS):
        place = tables[name].place("partnership_id")
        assert {row[place] for row in tables[name].rows} == expected
    assert len(tables[Name.RUNS].rows) == 1


def test_json_is_plain_complete_and_read_back(register: Path) -> None:
    write(register, parts=replace(FULL, reasons="=1+1 \u2028 😀 \\u0000 “é”\n\tnext"))
    with reading(register) as connection:
        tables = export_tables(connection)
    stream = io.BytesIO()

    write_json(stream, tables, NOW)

    plain = json.loads(stream.getvalue())
    assert plain["format"] == "regioalign-register"
    assert plain["version"] == 1
    assert plain["tables"]["explanations"][0]["decision_date"] == "2026-02-01"
    read = read_json(stream.getvalue())
    assert set(read) == {name.value for name in Name}
    for table in tables:
        names = [column.name for column in table.columns]
        assert [tuple(row[name] for name in names) for row in read[table.name.value]] == [
            tuple(map(text_of, row)) for row in table.rows
        ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"", "not_json"),
        (b"\xff\xfe", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b'{"format": "other"}', "not_ours"),
        (b"[]", "not_ours"),
        (b'{"format": "regioalign-register", "version": 2, "tables": {}}', "newer"),
        (b'{"format": "regioalign-register", "version": 1, "tables": {"events": {}}}', "bad_table"),
        (b'{"format": "regioalign-register", "version": 1, "tables": {"events": [1]}}', "bad_table"),
        (b'{"format": "regioalign-register", "version": 1, "tables": {"events": [{"at": []}]}}', "bad_table"),
        (b'{"format": "regioalign-register", "version": 1, "tables": {}, "tables": {}}', "not_json"),
        (b'{"format": "regioalign-register", "version": 1, "tables": {"runs": [{"run": NaN}]}}', "not_json"),
    ],
)
def test_json_of_others_is_refused(text: bytes, code: str) -> None:
    with pytest.raises(ExchangeFormatError) as refused:
        read_json(text)

    assert refused.value.code == code


def test_copy_is_whole_also_while_someone_writes(register: Path, tmp_path: Path) -> None:
    write(register)
    before = content(register)
    with sqlite3.connect(register, isolation_level=None) as writer:
        writer.execute("BEGIN IMMEDIATE")
        copy_register(register, tmp_path / "copy.gpkg")
        writer.execute("ROLLBACK")

    assert content(tmp_path / "copy.gpkg") == before
    assert integrity_check(tmp_path / "copy.gpkg") == ()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["copy.gpkg", "here"]


def test_copy_takes_the_place_of_an_older_one_but_never_of_the_register(register: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.gpkg"
    target.write_text("older")
    copy_register(register, target)
    assert content(target) == content(register)

    before = register.read_bytes()
    link = tmp_path / "link.gpkg"
    link.symlink_to(register)
    for same in (register, link, register.parent / "." / register.name):
        with pytest.raises(RegisterExists):
            copy_register(register, same)
    assert register.read_bytes() == before


def test_copy_never_takes_the_place_of_another_register(register: Path, other: Path) -> None:
    write(other)
    before = other.read_bytes()

    with pytest.raises(RegisterExists):
        copy_register(register, other)

    assert obstacle_of(register, other) is Obstacle.OTHER
    assert other.read_bytes() == before


def test_copy_takes_the_place_of_an_older_copy_but_not_of_one_that_went_on(register: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.gpkg"
    copy_register(register, copy)
    write(register)
    copy_register(register, copy)
    assert content(copy) == content(register)

    write(copy, "008")
    before = copy.read_bytes()
    with pytest.raises(RegisterExists):
        copy_register(register, copy)
    assert obstacle_of(register, copy) is Obstacle.AHEAD
    assert copy.read_bytes() == before


def test_damaged_register_is_not_taken_for_a_file_that_may_go(register: Path, other: Path) -> None:
    other.write_bytes(other.read_bytes()[:20_000])
    before = other.read_bytes()

    with pytest.raises(RegisterExists):
        copy_register(register, other)

    assert other.read_bytes() == before


def test_copy_that_is_stopped_leaves_nothing(register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange_copy, "_PAGES", 1)

    def stop(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy_register(register, tmp_path / "copy.gpkg", progress=stop)
    with pytest.raises(RegisterError) as refused:
        copy_register(register, tmp_path / "gone" / "copy.gpkg")
    assert refused.value.path == tmp_path / "gone" / "copy.gpkg"

    assert [file.name for file in tmp_path.iterdir()] == ["here"]


# In, texts


def test_dry_run_changes_nothing_and_tells_what_would_happen(register: Path) -> None:
    write(register, "008")
    before = content(register)
    source = rows(
        {"partnership_id": "007", "name": "", "reasons": "Nieuw."},
        {"partnership_id": "008", "reasons": "Anders."},
        {"partnership_id": "012", "reasons": ""},
        {"partnership_id": "x", "reasons": "Waarom?"},
        {"partnership_id": "99", "reasons": "Wie?"},
    )

    result = run(register, source, apply=False)

    assert outcomes(result) == {
        "007": "new_text",
        "008": "new_version",
        "012": "empty",
        "x": "invalid",
        "99": "unknown_partnership",
    }
    assert [row.row for row in result.rows] == [2, 3, 4, 5, 6]
    assert result.rows[0].name == "Watergroep"
    assert result.rows[1].fields == ("reasons",)
    assert not result.is_applied
    assert content(register) == before


def test_texts_become_drafts_and_what_stood_is_kept_as_a_version(register: Path) -> None:
    write(register, "008")
    source = rows(
        {"partnership_id": "007", "reasons": " Nieuw. ", "category": "landscape", "decision_date": "2026-01-31"},
        {"partnership_id": "008", "reasons": "Anders."},
    )

    result = run(register, source)

    assert result.is_applied
    first, second = read_case(register, "007"), read_case(register, "008")
    assert (first.case.state.value, first.case.author) == ("draft", "Cas")
    assert first.case.parts == Parts(reasons="Nieuw.", category="landscape", decision_date=date(2026, 1, 31))
    assert replace(second.case.parts, departure="") == replace(FULL, reasons="Anders.")  # no column: as it was
    (kept,) = versions(register, "008")
    assert (kept.kind, kept.parts.reasons) == ("edit", FULL.reasons)
    last = history(register, "008")[-1]
    assert (last.actor, last.action, last.remark) == ("Cas", "write", "list.xlsx")


def test_import_twice_changes_nothing_the_second_time(register: Path) -> None:
    source = rows({"partnership_id": "007", "reasons": "Nieuw.", "duration": "Permanent"})
    run(register, source)
    before = content(register)

    result = run(register, source)

    assert outcomes(result) == {"007": "same"}
    assert content(register) == before


def test_empty_cell_in_a_row_with_text_empties_its_field(register: Path) -> None:
    write(register)

    run(register, rows({"partnership_id": "007", "reasons": "Korter.", "evidence": ""}))

    assert read_case(register, "007").case.parts.evidence == ""


@pytest.mark.parametrize("state", ["submitted", "accepted"])
def test_what_is_submitted_or_decided_is_not_touched_and_the_text_is_kept(register: Path, state: str) -> None:
    write(register)
    change_explanation(register, "007", request("submit"), who=AN)
    if state == "accepted":
        change_explanation(register, "007", request("accept", "Bob", ruling=RULING), who=BOB)
    before = read_case(register, "007")
    source = rows({"partnership_id": "007", "reasons": "Anders."}, {"partnership_id": "008", "reasons": "Nieuw."})

    result = run(register, source)
    again = run(register, source)

    assert outcomes(result) == {"007": "conflict", "008": "new_text"}
    assert codes(result) == codes(again) == ["decided"]
    assert read_case(register, "007") == before
    (kept,) = versions(register, "007")  # once, also after the second import
    assert (kept.kind, kept.parts.reasons, kept.author) == ("import", "Anders.", "Cas")
    assert read_case(register, "008").case.parts.reasons == "Nieuw."


def test_text_that_someone_changed_since_the_export_is_a_conflict(register: Path) -> None:
    write(register)
    source = source_from(register)
    changed = tuple(
        SourceRow(
            row.number, {**row.values, "reasons": row.text("reasons") + "!"} if row.text("reasons") else row.values
        )
        for row in source.rows(Name.EXPLANATIONS)
    )
    write(register, parts=replace(FULL, reasons="Van een collega."))

    result = run(register, Source({Name.EXPLANATIONS: changed}, source.origin))

    assert outcomes(result)["007"] == "conflict"
    assert codes(result) == ["changed_since"]
    assert read_case(register, "007").case.parts.reasons == "Van een collega."
    assert {kept.parts.reasons for kept in versions(register, "007")} == {FULL.reasons, FULL.reasons + "!"}


def test_invalid_rows_stop_everything_unless_they_are_left_out(register: Path) -> None:
    source = rows(
        {"partnership_id": "007", "reasons": "Nieuw."}, {"partnership_id": "008", "decision_date": "31/31/2025"}
    )
    before = content(register)

    stopped = run(register, source)
    assert stopped.is_blocked
    assert not stopped.is_applied
    assert content(register) == before

    result = run(register, source, skips_invalid=True)
    assert result.is_applied
    assert read_case(register, "007").case.parts.reasons == "Nieuw."
    assert read_case(register, "008").case.parts == Parts()


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"partnership_id": " ", "reasons": "x"}, "blank_id"),
        ({"partnership_id": "9.9E+3", "reasons": "x"}, "number_unknown"),
        ({"partnership_id": "99", "reasons": "x"}, "unknown_id"),
        ({"partnership_id": "007", "decision_date": "05/06/2024"}, "ambiguous_date"),
        ({"partnership_id": "007", "comply_by": "soon"}, "bad_date"),
        ({"partnership_id": "007", "category": "because"}, "category_not_offered"),
        ({"partnership_id": "007", "duration": "a while"}, "unknown_duration"),
        ({"partnership_id": "007", "reasons": "x" * 100_001}, "too_long"),
        ({"partnership_id": "007", "reasons": "y" * 10_000_000}, "too_long"),
        ({"partnership_id": "007", "reasons": "a\x00b"}, "control_character"),
        ({"partnership_id": "007", "reasons": "\ud800"}, "broken_character"),
    ],
)
def test_each_thing_that_is_wrong_is_told(register: Path, row: dict[str, str], code: str) -> None:
    before = content(register)

    result = run(register, rows(row))

    assert codes(result) == [code]
    assert result.is_blocked
    assert content(register) == before


def test_all_that_is_wrong_with_a_row_is_told_at_once(register: Path) -> None:
    bad = {
        "partnership_id": "007",
        "decision_date": "03/04/2024",
        "comply_by": "soon",
        "duration": "voor altijd",
        "category": "Onzin",
        "reasons": "a\x07b\x1bc\x07",
    }

    result = run(register, rows(bad))
    with_state = run(
        register,
        rows({**bad, "state": "done", "answers_class": "odd", "answers_main_share": "2", "ruling_date": "x"}),
        with_states=True,
    )

    text_codes = [
        "ambiguous_date",
        "bad_date",
        "control_character",
        "unknown_duration",
        "category_not_offered",
    ]
    assert codes(result) == text_codes
    (control,) = (problem.lack for problem in result.rows[0].problems if problem.field == "reasons")
    assert dict(control.values)["character"] == "U+0007, U+001B"
    assert codes(with_state) == [
        "ambiguous_date",
        "bad_date",
        "unknown_code",
        "bad_date",
        "unknown_code",
        "bad_number",
        *text_codes[2:],
    ]


def test_plan_tells_what_stands_and_what_comes(register: Path) -> None:
    write(register)

    (row,) = run(register, rows({"partnership_id": "007", "reasons": "Kort.", "category": "other"})).rows

    assert [(change.name, change.before, change.after) for change in row.changes] == [
        ("reasons", FULL.reasons, "Kort."),
        ("category", "landscape", "other"),
    ]


def test_partnership_in_two_rows_is_refused_in_both(register: Path) -> None:
    result = run(register, rows({"partnership_id": "007", "reasons": "a"}, {"partnership_id": "7", "reasons": "b"}))

    assert [row.outcome.value for row in result.rows] == ["invalid", "invalid"]
    assert codes(result) == ["double_id", "zeros_lost", "double_id"]


def test_zeros_lost_in_a_spreadsheet_are_found_where_one_id_only_can_be_meant() -> None:
    matcher = Matcher(["007", "7", "08", "008", "12", "a1"])

    assert matcher.match("7") == ("7", None)
    assert matcher.match("007") == ("007", None)
    assert matcher.match("012")[0] == "12"
    assert matcher.match("8")[0] is None
    assert matcher.match("8")[1].code is ProblemCode.ALIKE_IDS
    assert matcher.match("a01")[1].code is ProblemCode.UNKNOWN_ID


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.00952524E+8", ("200952524", ProblemCode.NUMBER_MADE)),
        ("2,00952524e8", ("200952524", ProblemCode.NUMBER_MADE)),
        ("200952524.0", ("200952524", ProblemCode.NUMBER_MADE)),
        ("3E+5", ("0300000", ProblemCode.NUMBER_MADE)),
        ("2.01E+08", (None, ProblemCode.NUMBER_ALIKE)),  # rounded: nobody can tell
        ("2.00952525E+8", (None, ProblemCode.NUMBER_UNKNOWN)),
        ("4E+2", (None, ProblemCode.NUMBER_ALIKE)),  # 400 and 0400
        ("1.23456789012346E+19", (None, ProblemCode.NUMBER_ALIKE)),
        ("2.5", (None, ProblemCode.UNKNOWN_ID)),
        ("1E+99", (None, ProblemCode.NUMBER_UNKNOWN)),
        ("2E8", ("2E8", None)),  # an id as it stands
    ],
)
def test_number_that_a_spreadsheet_made_of_an_id_is_matched_where_no_digit_is_lost(text: str, expected: object) -> None:
    matcher = Matcher(["200952524", "0300000", "400", "0400", "12345678901234567890", "2E8", "2"])

    found, problem = matcher.match(text)

    assert (found, None if problem is None else problem.code) == expected


@pytest.mark.parametrize("ids", [(), ("007",), ("a", "b"), ("a, b",), ("[x]", "y"), (" a",), ("",), ("a;b", "c")])
def test_any_list_of_ids_is_read_back(ids: tuple[str, ...]) -> None:
    assert ids_in(SourceRow(2, {"ids": ids_text(ids)}), "ids") == ids
    assert ids_text(("REFREG12", "REFREG7")) == "REFREG12, REFREG7"


@pytest.mark.parametrize("text", ["0.575", "0,575", "57.5 %", "57,5%"])
def test_share_is_read_with_point_comma_or_percent(text: str) -> None:
    assert share_in(SourceRow(2, {"share": text}), "share") == pytest.approx(0.575)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-01-31", date(2025, 1, 31)),
        ("2025-01-31T00:00:00.000", date(2025, 1, 31)),
        ("2025/1/31", date(2025, 1, 31)),
        ("31/01/2025", date(2025, 1, 31)),
        ("31-1-2025", date(2025, 1, 31)),
        ("31.01.2025", date(2025, 1, 31)),
        ("01/31/2025", date(2025, 1, 31)),
        ("04/04/2025", date(2025, 4, 4)),
        ("", None),
        ("04/05/2025", ProblemCode.AMBIGUOUS_DATE),
        ("31/02/2025", ProblemCode.BAD_DATE),
        ("31/01/25", ProblemCode.BAD_DATE),
        ("45418", ProblemCode.BAD_DATE),
        ("#REF!", ProblemCode.BAD_DATE),
    ],
)
def test_dates_are_read_where_they_can_mean_one_day(text: str, expected: object) -> None:
    row = SourceRow(2, {"day": text})
    if isinstance(expected, ProblemCode):
        with pytest.raises(BadValue) as bad:
            day_in(row, "day")
        assert bad.value.problem.code is expected
    else:
        assert day_in(row, "day") == expected


def test_times_without_a_zone_are_utc() -> None:
    at = datetime(2026, 3, 2, 9, 30, tzinfo=timezone.utc)
    for text in ("2026-03-02T09:30:00.000Z", "2026-03-02 09:30", "2026-03-02T10:30:00+01:00"):
        assert time_in(SourceRow(2, {"at": text}), "at") == at


# In, with states


def test_review_moves_to_another_register_with_states_rulings_history_and_files(
    register: Path, other: Path, tmp_path: Path
) -> None:
    accept(register, "007")
    write(register, "008", replace(FULL, reasons="Eerst."))
    write(register, "008", replace(FULL, reasons="Dan."))
    (tmp_path / "nota.pdf").write_bytes(b"%PDF \x00\xff")
    attach_file(register, "007", tmp_path / "nota.pdf", who=AN, at=NOW)
    attach_link(register, "008", "https://example.org/a", who=AN, at=NOW)
    source = source_from(register)

    with reading(register) as connection:
        result = run(other, source, with_states=True, files=RegisterFiles(connection))

    assert outcomes(result) == {"007": "new_text", "008": "new_text", "012": "same", "x": "empty"}
    for key in ("007", "008", "012"):
        here, there = read_case(register, key), read_case(other, key)
        assert there.case == here.case
        assert (there.score, there.level) == (here.score, here.level)
    own = [(one.at, one.actor, one.action, one.to_state, one.remark) for one in history(register, "007")]
    moved = history(other, "007")
    assert own == [(one.at, one.actor, one.action, one.to_state, one.remark) for one in moved if one.origin]
    assert {one.origin for one in moved if one.origin} == {source.origin}
    assert [(one.action, one.from_state, one.to_state) for one in moved if not one.origin] == [
        ("open", "", "open"),
        ("import", "open", "accepted"),
    ]
    assert [kept.parts for kept in versions(other, "008")] == [kept.parts for kept in versions(register, "008")]
    (file,) = list_attachments(other, "007")
    assert read_content(other, file.fid)[1] == b"%PDF \x00\xff"
    (link,) = list_attachments(other, "008")
    assert link.link == "https://example.org/a"
    assert not [problem for problem in check_register(other, today=DAY).problems if "chain" in problem.kind.value]


def free(path: Path, key: str, **values: str) -> None:
    """Fill in what people may change with any program."""
    with sqlite3.connect(path) as connection:
        for column, text in values.items():
            connection.execute(f"UPDATE partnerships SET {column} = ? WHERE partnership_id = ?", (text, key))


def notes(path: Path) -> dict[str, list[str | None]]:
    with sqlite3.connect(path) as connection:
        return {
            key: found for key, *found in connection.execute("SELECT partnership_id, note, contact FROM partnerships")
        }


def test_notes_and_contacts_of_partnerships_come_along_and_replace_nothing(register: Path, other: Path) -> None:
    free(register, "007", note="nota", contact="jan@x.be")
    free(register, "x", contact="piet@x.be")  # also of one that has nothing to explain
    free(register, "012", note="daar")
    free(other, "012", note="hier")

    result = run(other, source_from(register), with_states=True)

    assert notes(other) == {
        "007": ["nota", "jan@x.be"],
        "008": [None, None],
        "012": ["hier", None],
        "x": [None, "piet@x.be"],
    }
    told = {row.partnership_id: row for row in result.rows if row.table is Name.PARTNERSHIPS}
    assert {key: row.outcome.value for key, row in told.items()} == {"007": "new_note", "012": "same", "x": "new_note"}
    assert [problem.code for problem in told["012"].problems] == [ProblemCode.NOTE_KEPT]
    again = run(other, source_from(register), with_states=True)
    assert [row.partnership_id for row in again.rows if row.table is Name.PARTNERSHIPS] == ["012"]
    assert not [one for one in run(register, rows({"partnership_id": "007"})).rows if one.table is Name.PARTNERSHIPS]


def test_rows_of_unknown_partnerships_are_told_in_every_table(register: Path, tmp_path: Path) -> None:
    source = Source(
        {
            Name.EXPLANATIONS: (SourceRow(2, {"partnership_id": "007", "reasons": "x"}),),
            Name.PARTNERSHIPS: (
                SourceRow(2, {"partnership_id": "9998", "note": ""}),
                SourceRow(3, {"partnership_id": "9999", "note": "nota"}),
            ),
            Name.ATTACHMENTS: (
                SourceRow(2, {"partnership_id": "9999", "name": "a.txt"}),
                SourceRow(3, {"partnership_id": "9999", "name": "b.txt", "removed_at": "2026-01-01"}),
            ),
            Name.EVENTS: (SourceRow(5, {"partnership_id": "9999"}),),
        }
    )

    result = run(register, source, with_states=True, files=FolderFiles(tmp_path, 100))

    assert [(row.table, row.row) for row in result.rows if row.outcome is Outcome.UNKNOWN] == [
        (Name.PARTNERSHIPS, 3),
        (Name.EVENTS, 5),
        (Name.ATTACHMENTS, 2),
    ]
    assert result.is_blocked


def test_draft_moves_with_a_ground_that_the_rules_do_not_offer(register: Path, other: Path) -> None:
    write(register)
    write(register, "008")
    force(register, "UPDATE explanations SET category = 'landschap' WHERE partnership_id = '007'")
    force(register, "UPDATE explanations SET category = 'Landscape', state = 'submitted' WHERE partnership_id = '008'")

    result = run(other, source_from(register), with_states=True, skips_invalid=True)

    assert outcomes(result)["007"] == "new_text"
    assert read_case(other, "007").case == read_case(register, "007").case
    assert outcomes(result)["008"] == "invalid"  # to be submitted it must be one of them
    assert "category_not_offered" in codes(result)


def force(path: Path, sql: str) -> None:
    """Store what an older version let through."""
    with writing(path, AN) as connection:
        connection.execute(sql)


def test_share_that_a_spreadsheet_rounded_is_the_same(register: Path) -> None:
    write(register)
    change_explanation(register, "007", request("submit"), who=AN)
    force(register, "UPDATE explanations SET answers_main_share = 0.9191321371780502 WHERE partnership_id = '007'")
    source = source_from(register)
    changed = tuple(
        SourceRow(row.number, {**row.values, "answers_main_share": "0,919132137"})
        if row.text("partnership_id") == "007"
        else row
        for row in source.rows(Name.EXPLANATIONS)
    )

    result = run(register, Source({Name.EXPLANATIONS: changed}, source.origin), with_states=True)

    assert outcomes(result)["007"] == "same"


def test_moving_a_review_twice_adds_nothing_the_second_time(register: Path, other: Path) -> None:
    accept(register)
    write(register, "008")
    run(other, source_from(register), with_states=True)
    before = content(other)

    result = run(other, source_from(register), with_states=True)

    assert set(outcomes(result).values()) == {"same", "empty"}
    assert result.count(Outcome.NEW_HISTORY) == 0
    assert content(other) == before


def test_history_whose_times_a_spreadsheet_rounded_is_not_new(register: Path) -> None:
    late = NOW + timedelta(milliseconds=996)
    change_explanation(register, "007", replace(request("write", parts=FULL), at=late), who=AN)
    change_explanation(register, "007", replace(request("write", parts=replace(FULL, risks="x")), at=late), who=AN)
    source = source_from(register)
    rounded = {
        name: tuple(
            SourceRow(row.number, {key: text.replace("00.996Z", "01.000") for key, text in row.values.items()})
            for row in source.rows(name)
        )
        for name in (Name.EVENTS, Name.VERSIONS)
    }

    result = run(register, Source({**source.tables, **rounded}, source.origin), with_states=True)

    assert result.count(Outcome.NEW_HISTORY) == 0


def test_review_goes_on_in_a_register_that_was_moved_and_back(register: Path, other: Path) -> None:
    write(register)
    run(other, source_from(register), with_states=True)
    change_explanation(other, "007", request("submit"), who=AN)

    result = run(register, source_from(other), with_states=True)

    assert outcomes(result)["007"] == "new_state"
    assert read_case(register, "007").case == read_case(other, "007").case
    assert [one.action for one in history(register, "007") if not one.origin] == ["open", "write", "import"]


def test_lost_history_comes_back_from_an_export_of_the_same_register(register: Path, tmp_path: Path) -> None:
    shutil.copy(register, tmp_path / "backup.gpkg")
    accept(register)
    source = source_from(register)

    run(tmp_path / "backup.gpkg", source, with_states=True)

    back = history(tmp_path / "backup.gpkg", "007")
    assert sorted(one.action for one in back) == ["accept", "import", "open", "submit", "write"]
    assert not [
        one for one in check_register(tmp_path / "backup.gpkg", today=DAY).problems if "chain" in one.kind.value
    ]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"ruling_reference": ""}, "missing"),
        ({"ruling_body": ""}, "missing"),
        ({"ruling_date": ""}, "missing"),
        ({"ruling_date": "2027-01-01"}, "in_future"),
        ({"reviewer": ""}, "missing"),
        ({"reviewer": " AN "}, "same_person"),
        ({"reviewer": "System"}, "reserved_name"),
        ({"reasons": ""}, "missing"),
        ({"answers_class": ""}, "missing"),
        ({"answers_class": "odd"}, "unknown_code"),
        ({"answers_region_ids": '["kempen"'}, "bad_list"),
        ({"answers_main_share": "2"}, "bad_number"),
        ({"state": "finished"}, "unknown_code"),
        ({"state": "exempt", "category": "other"}, "no_legal_ground"),
        ({"withdrawn_by_system": "maybe"}, "bad_answer"),
    ],
)
def test_row_that_breaks_what_its_state_asks_for_is_invalid(
    register: Path, other: Path, changes: dict[str, str], code: str
) -> None:
    accept(register)
    source = source_from(register)
    changed = tuple(
        SourceRow(row.number, {**row.values, **changes}) if row.text("partnership_id") == "007" else row
        for row in source.rows(Name.EXPLANATIONS)
    )
    before = content(other)

    result = run(other, Source({**source.tables, Name.EXPLANATIONS: changed}, source.origin), with_states=True)

    assert outcomes(result)["007"] == "invalid"
    assert code in codes(result)
    assert content(other) == before


def test_decision_here_is_a_conflict_for_the_state_of_the_source(register: Path, other: Path) -> None:
    accept(register)
    accept(other, parts=replace(FULL, reasons="Hier anders besloten."))
    before = read_case(other, "007")

    result = run(other, source_from(register), with_states=True)

    assert outcomes(result)["007"] == "conflict"
    assert read_case(other, "007") == before
    assert not [one for one in history(other, "007") if one.origin]
    assert FULL.reasons in {kept.parts.reasons for kept in versions(other, "007")}


def test_what_is_taken_over_follows_the_findings_here(register: Path, other: Path) -> None:
    accept(register, "007")
    accept(register, "008")
    accept(register, "012", DELAY)
    update(other, conforming("007"), straddling("008", main_share=0.8), straddling("012"), conforming("x"))
    later = {"at": NOW + timedelta(days=400), "today": date(2027, 1, 1)}

    run(other, source_from(register), with_states=True, **later)

    states = {key: read_case(other, key).case.state.value for key in ("007", "008", "012")}
    assert states == {"007": "resolved", "008": "stale", "012": "expired"}
    assert [(one.actor, one.to_state) for one in history(other, "012")][-2:] == [
        ("Cas", "accepted"),
        ("system", "expired"),
    ]


@pytest.mark.parametrize(
    "changes", [{"action": "dance"}, {"to_state": ""}, {"at": "yesterday"}, {"actor": ""}, {"version": "x"}]
)
def test_history_that_cannot_be_is_invalid(register: Path, other: Path, changes: dict[str, str]) -> None:
    accept(register)
    source = source_from(register)
    events = tuple(SourceRow(row.number, {**row.values, **changes}) for row in source.rows(Name.EVENTS))

    result = run(other, Source({**source.tables, Name.EVENTS: events}, source.origin), with_states=True)

    assert result.is_blocked
    assert not result.is_applied


# Files


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../secret.txt", "bad_name"),
        ("..", "bad_name"),
        ("/etc/passwd", "bad_name"),
        ("a\\b", "bad_name"),
        ("link.txt", "bad_name"),
        ("folder", "file_missing"),
        ("gone.txt", "file_missing"),
        ("big.bin", "too_large"),
        ("other.txt", "file_differs"),
    ],
)
def test_files_outside_the_folder_or_not_as_listed_are_refused(
    register: Path, tmp_path: Path, name: str, code: str
) -> None:
    folder = tmp_path / "files"
    (folder / "folder").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "big.bin").write_bytes(b"x" * 101)
    (folder / "other.txt").write_text("other")
    row = SourceRow(2, {"partnership_id": "007", "name": "a.txt", "file": name, "sha256": "0" * 64})
    source = Source({Name.ATTACHMENTS: (row,)})

    result = run(register, source, files=FolderFiles(folder, 100))

    assert codes(result) == [code]
    assert list_attachments(register, "007") == ()


def test_link_that_could_start_a_program_is_refused(register: Path, tmp_path: Path) -> None:
    row = SourceRow(2, {"partnership_id": "007", "name": "a", "link": "javascript:alert(1)"})

    assert codes(run(register, Source({Name.ATTACHMENTS: (row,)}), files=FolderFiles(tmp_path, 100))) == ["bad_link"]


# Any text


words = st.text(
    st.one_of(
        st.sampled_from("=+-@'\"\n\t ;,é😀<>&[]{}"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    max_size=60,
)
any_parts = st.builds(
    Parts,
    reasons=st.one_of(words, st.just("lang " * 8_000 + "x")),
    category=st.sampled_from(["", "landscape", "other"]),
    evidence=words,
    decision_body=words,
    decision_date=st.one_of(st.none(), st.dates(date(1800, 1, 1), date(9999, 12, 31))),
    decision_reference=words,
    duration=st.sampled_from(["", "temporary", "definitive"]),
    comply_by=st.one_of(st.none(), st.dates()),
    measures=words,
    context=words,
    review_event=words,
)


@given(parts=any_parts)
@settings(max_examples=40)
def test_any_text_goes_through_json_and_comes_back(parts: Parts, tmp_path_factory: pytest.TempPathFactory) -> None:
    here, there = (new_register(tmp_path_factory.mktemp("r"), straddling("007")) for _ in range(2))
    write(here, parts=parts)
    stream = io.BytesIO()
    with reading(here) as connection:
        write_json(stream, export_tables(connection), NOW)
    read = read_json(stream.getvalue())
    tables = {
        Name(name): tuple(SourceRow(number, row) for number, row in enumerate(found)) for name, found in read.items()
    }

    run(there, source_of(tables), with_states=True)

    assert read_case(there, "007").case == read_case(here, "007").case
