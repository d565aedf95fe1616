"""Content made to harm, through everything that stores it: it comes back as it was, or is refused in words of ours."""

from __future__ import annotations

import math
import sqlite3
from contextlib import closing, nullcontext, suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from regioalign.regioalign_plugin.explanation.lifecycle import Refused, Ruling
from regioalign.regioalign_plugin.explanation.parts import DATE_FIELDS, PART_FIELDS, Parts
from regioalign.regioalign_plugin.explanation.rulesets import RuleSetError
from regioalign.regioalign_plugin.register.attachments import (
    attach_file,
    attach_link,
    export_attachment,
    list_attachments,
)
from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
from regioalign.regioalign_plugin.register.errors import RegisterDamaged, RegisterError, RegisterForeign
from regioalign.regioalign_plugin.register.file import Who, integrity_check
from regioalign.regioalign_plugin.register.listing import history, list_cases, runs
from regioalign.regioalign_plugin.register.runs import apply_run
from regioalign.tests.register.assessments import AN, FULL, NOW, overlaps, request, run_of, square, straddling
from regioalign.tests.register.faults.acts import ACTS, assert_sound, attach, digest
from regioalign.tests.register.faults.looks import checks, look
from regioalign.tests.register.registers import run as run_program

TEXTS = {
    "sql": "Robert'); DROP TABLE explanations; --",
    "quotes": "\"'`[]%_\\",
    "formula": '=HYPERLINK("http://example.org";"klik")',
    "command": "@SUM(1+1)*cmd|' /C calc'!A0",
    "html": "<img src=x onerror=alert(1)><script>alert(1)</script>",
    "path": "../../../../etc/passwd",
    "format": "{0} %s %n {name.__class__}",
    "bell": "bel\x07\x1b[31mrood\x1b[0m",
    "nul": "voor\x00na",
    "backwards": "\u202ednegel\u202c\u200b\ufeff",
    "half": "half \ud800",
    "blank": " \t\n ",
    "long": "x" * 10_000_000,
    "emoji": "👩‍👩‍👧‍👦" * 50,
}
GIVEN = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())


def attempt(path, act) -> bool:
    """Tell whether an act was done; refused in words of ours it leaves all as it was."""
    before = digest(path)
    try:
        act()
    except (RegisterError, Refused):
        assert digest(path) == before
        return False
    assert_sound(path)
    look(path)
    checks(path)
    return True


def put(path, run, who=AN):
    """Put a run in."""
    return lambda: apply_run(path, run, who=who, at=NOW, today=NOW.date())


@GIVEN
def test_a_partnership_with_a_hostile_id_comes_back_or_is_refused(register, text):
    if attempt(register, put(register, run_of([straddling(text)]))):
        assert read_case(register, text).finding.partnership_id == text


SHOWN = ("name", "sector", "regions", "main_region", "main_region_id", "flags", "suggestion", "obligation")


@GIVEN
def test_a_finding_with_hostile_texts_comes_back_or_is_refused(register, text):
    finding = replace(straddling("900"), **dict.fromkeys(SHOWN, text))
    if attempt(register, put(register, run_of([finding]))):
        [row] = [one for one in list_cases(register) if one.partnership_id == "900"]
        assert {getattr(row, field) for field in SHOWN} == {text}


@GIVEN
def test_regions_with_hostile_names_come_back_or_are_refused(register, text):
    def named(ones):
        return tuple(replace(one, region_id=f"{text}{row}", region_name=f"{text}{row}") for row, one in enumerate(ones))

    shared = named(overlaps(("A", 0.6), ("B", 0.4)))
    ids = tuple(sorted(one.region_id for one in shared))
    run = run_of([straddling("900", overlaps=shared, region_ids=ids)])
    if attempt(register, put(register, replace(run, regions=named(run.regions)))):
        assert read_case(register, "900").finding.region_ids == ids
        assert read_case(register, "900").finding.overlaps == shared


@GIVEN
def test_a_run_with_hostile_words_comes_back_or_is_refused(register, text):
    run = replace(run_of([straddling("900")]), fingerprint=text, note=text, parameters={text: text})
    if attempt(register, put(register, run, Who(text, text, text))):
        last = runs(register)[0]
        assert (last.actor, last.host, last.program, last.note) == (text, text, text, text)


@GIVEN
def test_a_reference_set_with_a_hostile_name_comes_back_or_is_refused(register, text):
    if attempt(register, put(register, run_of([straddling("900")], text))):
        assert runs(register)[0].reference_set == text


@GIVEN
def test_a_rule_set_that_is_none_is_refused_when_it_is_needed(register, text):
    run = replace(run_of([straddling("900")]), rule_set_content=text.encode("utf-8", "surrogatepass"))
    with suppress(RuleSetError):
        attempt(register, put(register, run))
    with pytest.raises((RuleSetError, RegisterError)) if runs(register)[0].run > 1 else nullcontext():
        change_explanation(register, "003", request("write", "Bob", parts=FULL), who=AN)


WRITTEN = [name for name in PART_FIELDS if name not in (*DATE_FIELDS, "departure", "category", "duration")]


@GIVEN
def test_an_explanation_with_hostile_texts_comes_back_or_is_refused(register, text):
    step = request("write", "Bob", parts=Parts(**dict.fromkeys(WRITTEN, text)))
    if attempt(register, lambda: change_explanation(register, "003", step, who=AN)):
        stored = read_case(register, "003").case.parts
        assert {getattr(stored, field) for field in WRITTEN} == {text.strip()}


@GIVEN
@pytest.mark.parametrize("field", ["category", "duration"])
def test_a_code_that_is_none_is_refused(register, field, text):
    step = request("write", "Bob", parts=Parts(**{"reasons": "Reden.", field: text}))
    attempt(register, lambda: change_explanation(register, "003", step, who=AN))


@GIVEN
@pytest.mark.parametrize("what", ["actor", "remark", "who", "ruling"])
def test_a_step_with_hostile_words_comes_back_or_is_refused(register, what, text):
    ruling = Ruling(text, NOW.date(), text) if what == "ruling" else Ruling("Regering", NOW.date(), "Ref 1")
    actor, remark = (text if what == "actor" else "Carla"), (text if what == "remark" else "goed")
    who = Who(text, text, text) if what == "who" else AN
    step = request("accept", actor, ruling=ruling, remark=remark, at=NOW + timedelta(days=1))
    if attempt(register, lambda: change_explanation(register, "001", step, who=who)):
        last = history(register, "001")[-1]
        assert (last.actor, last.remark) == (actor.strip(), remark.strip())


@GIVEN
def test_an_attachment_with_a_hostile_name_stays_in_its_folder(register, tmp_path, text):
    folder = tmp_path / "out" / "deep" / "deeper"
    folder.mkdir(parents=True)
    source = tmp_path / "x.bin"
    source.write_bytes(b"inhoud")
    attach_file(register, "001", source, who=AN, at=NOW)

    def act():
        attach_link(register, "001", "https://example.org/x", name=text, who=AN, at=NOW)

    attempt(register, act)
    for one in list_attachments(register, "001"):
        assert "/" not in one.name
        assert one.name.isprintable()
        if one.sha256:
            assert export_attachment(register, one.fid, folder).parent == folder
    assert [one for one in (tmp_path / "out").rglob("*") if one.is_file()] == list(folder.iterdir())


def test_a_name_made_hostile_inside_the_file_stays_in_the_folder(register, tmp_path):
    """Someone else's register may hold any name: what is given out is looked at again."""
    attach(register)
    names = [
        "../../evil",
        "..\\..\\evil",
        "/etc/passwd",
        "C:evil",
        "con",
        "a\x00b",
        "...",
        "",
        "x" * 5000,
        "\u202efdp.exe",
    ]
    [attached] = list_attachments(register, "001")
    folder = tmp_path / "out" / "deep"
    folder.mkdir(parents=True)
    from regioalign.regioalign_plugin.register.file import writing

    for name in names:
        with writing(register, AN) as connection:
            connection.execute("UPDATE attachments SET name = ? WHERE fid = ?", (name, attached.fid))
        target = export_attachment(register, attached.fid, folder)
        assert target.parent == folder
        assert target.stat().st_size == attached.size
    assert len(list(folder.iterdir())) == len(names)
    assert [one.name for one in folder.parent.iterdir()] == ["deep"]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e308, -1.0, 5e-324])
def test_numbers_that_are_none_come_back_or_are_refused(register, value):
    names = ("main_share", "outside_share", "fit", "uncertainty_bits")
    finding = straddling("900", **dict.fromkeys(names, value))
    if attempt(register, put(register, run_of([finding]))):
        stored = read_case(register, "900").finding
        assert {getattr(stored, name) for name in names} == {None if math.isnan(value) else value}
        assert put(register, run_of([finding]))().unchanged_count == 1


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, 10**30])
def test_numbers_too_large_for_the_file_are_refused(register, value):
    assert not attempt(register, put(register, run_of([straddling("900", region_count=value)])))


@pytest.mark.parametrize(
    "shape",
    [
        replace(square(0, 0), wkb=b""),
        replace(square(0, 0), wkb=b"\x01\x06\x00\x00\x00\xff\xff\xff\xff"),
        replace(square(0, 0), bounds=(math.nan, math.nan, math.nan, math.nan)),
        replace(square(0, 0), bounds=(math.inf, 0.0, -math.inf, 0.0)),
        replace(square(0, 0), bounds=(5.0, 5.0, 0.0, 0.0)),
        replace(square(0, 0), bounds=(-1e308, -1e308, 1e308, 1e308)),
    ],
    ids=["none", "endless", "nan", "inf", "inside out", "huge"],
)
def test_a_shape_that_is_none_is_stored_or_refused_and_breaks_no_index(register, shape):
    run = replace(run_of([straddling("900")]), shapes={"900": shape})
    before = digest(register)
    try:
        apply_run(register, run, who=AN, at=NOW, today=NOW.date())
    except RegisterError:
        assert digest(register) == before
        return
    assert integrity_check(register) == ()
    look(register)


# --- what others put into the file to run

HARM = {
    "loader": "CREATE TRIGGER spy AFTER UPDATE ON explanations BEGIN SELECT load_extension('/tmp/evil'); END",
    "endless": "CREATE TRIGGER spy AFTER INSERT ON events BEGIN INSERT INTO loot (what) WITH RECURSIVE n(i) AS "
    "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n; END",
    "shadow": "CREATE TRIGGER spy AFTER INSERT ON rtree_territories_geom_rowid BEGIN DELETE FROM loot; END",
    "partial index": "CREATE INDEX spy ON explanations (state) WHERE length(hex(reasons)) > 0",
    "expression index": "CREATE INDEX spy ON events (length(hex(zeroblob(1000))))",
    "content trigger": "CREATE TRIGGER spy AFTER UPDATE ON gpkg_contents BEGIN SELECT load_extension('x'); END",
    "sequence": "CREATE TRIGGER spy BEFORE INSERT ON runs BEGIN DELETE FROM explanations; END",
}


@pytest.mark.parametrize("statement", HARM.values(), ids=HARM.keys())
@pytest.mark.parametrize("act", ["update", "edit", "migrate"])
def test_what_was_hung_on_our_tables_never_runs_whatever_is_done(register, statement, act):
    spoil(register, "CREATE TABLE loot (fid INTEGER PRIMARY KEY, what)", statement)
    before = register.read_bytes()
    for one in (ACTS[act], look):
        with pytest.raises((RegisterForeign, RegisterDamaged)):
            one(register)
    assert register.read_bytes() == before


ELSEWHERE = [
    "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
    "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('endless', 'attributes', 'endless')",
    "CREATE TABLE mine (fid INTEGER PRIMARY KEY, a TEXT, b TEXT AS (hex(zeroblob(100000000))) VIRTUAL)",
    "CREATE TRIGGER bomb AFTER INSERT ON mine BEGIN SELECT load_extension('x'); END",
    "CREATE VIRTUAL TABLE words USING fts5(text)",
    "CREATE VIRTUAL TABLE boxes USING rtree(id, a, b)",
    "CREATE VIEW missing AS SELECT * FROM nowhere",
    "CREATE VIEW itself AS SELECT * FROM itself_too",
    "CREATE VIEW itself_too AS SELECT * FROM itself",
    "ANALYZE",
]


def test_what_others_keep_beside_our_tables_is_left_alone_by_all_that_is_done(register):
    spoil(register, *ELSEWHERE)
    for act in ("update", "edit", "attach"):
        ACTS[act](register)
    look(register)
    checks(register)


# Statistics that say anything about our tables may slow a plan, and change no answer.
@pytest.mark.parametrize(
    "stat", ["999999999999 1", "0 0 0", "-1", "x" * 100_000, "1 1 unordered noskipscan sz=9999999999"]
)
def test_false_statistics_change_no_answer(register, stat):
    spoil(register, "ANALYZE")
    before = look(register)
    with closing(sqlite3.connect(register, isolation_level=None)) as connection:
        connection.execute("UPDATE sqlite_stat1 SET stat = ?", (stat,))
    assert look(register) == before
    for act in ("update", "edit", "attach"):
        ACTS[act](register)
    look(register)


WRITABLE = {
    "no such root": "UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'explanations'",
    "same root": "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'runs') "
    "WHERE name = 'explanations'",
    "root of the schema": "UPDATE sqlite_master SET rootpage = 1 WHERE name = 'explanations'",
    "root of an index": "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = "
    "'findings_current') WHERE name = 'explanations'",
    "no sql": "UPDATE sqlite_master SET sql = NULL WHERE name = 'explanations'",
    "blob": "UPDATE sqlite_master SET sql = x'ff00ff' WHERE name = 'review_map'",
    "not utf-8": "UPDATE sqlite_master SET name = CAST(x'ff80fe' AS TEXT) WHERE name = 'guard_events_delete'",
    "null name": "UPDATE sqlite_master SET name = NULL WHERE name = 'guard_events_delete'",
    "nonsense": "UPDATE sqlite_master SET sql = 'CREATE nonsense' WHERE name = 'guard_events_delete'",
    "twice": "INSERT INTO sqlite_master SELECT * FROM sqlite_master WHERE name = 'explanations'",
    "another type": "UPDATE sqlite_master SET type = 'view' WHERE name = 'explanations'",
    "eponymous": "UPDATE sqlite_master SET sql = 'CREATE VIRTUAL TABLE explanations USING pragma_table_info' "
    "WHERE name = 'explanations'",
    "virtual": "UPDATE sqlite_master SET rootpage = 0, sql = 'CREATE VIRTUAL TABLE explanations USING fts5(a)' "
    "WHERE name = 'explanations'",
    "in capitals": "INSERT INTO sqlite_master VALUES ('table', 'EXPLANATIONS', 'EXPLANATIONS', 5, "
    "'CREATE TABLE EXPLANATIONS (fid INTEGER PRIMARY KEY)')",
    "temporary": "INSERT INTO sqlite_master VALUES ('trigger', 'spy', 'events', 0, "
    "'CREATE TRIGGER spy AFTER INSERT ON events BEGIN SELECT load_extension(''x''); END')",
    "a thousand": "INSERT INTO sqlite_master WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
    "5000) SELECT 'view', 'v' || i, 'v' || i, 0, 'CREATE VIEW v' || i || ' AS SELECT 1' FROM n",
    "deep": "INSERT INTO sqlite_master VALUES ('view', 'deep', 'deep', 0, 'CREATE VIEW deep AS SELECT ' || "
    "replace(hex(zeroblob(20000)), '00', '(') || '1' || replace(hex(zeroblob(20000)), '00', ')'))",
}


@pytest.mark.parametrize("statement", WRITABLE.values(), ids=WRITABLE.keys())
def test_a_list_of_tables_that_was_written_by_hand_is_refused_or_harmless(register, statement):
    """In a process of its own: what crashes or hangs is told."""
    with closing(sqlite3.connect(register, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        with suppress(sqlite3.IntegrityError):
            connection.execute(statement)
    told = run_program(
        """
from regioalign.tests.register.faults.acts import *
from regioalign.tests.register.faults.looks import *
content = path.read_bytes()
for act in (look, checks, edit, update):
    try:
        act(path)
        print("done")
    except errors.RegisterError as error:
        print(type(error).__name__)
        assert path.read_bytes() == content
    content = path.read_bytes()
""",
        register,
    ).split()
    assert len(told) == 4
    assert set(told) <= {"done", "RegisterForeign", "RegisterDamaged", "NotARegister"}
    assert told[2:] in (["done", "done"], told[2:3] * 2)


def spoil(path, *statements):
    """Change a register with plain SQL, as its structure allows to anyone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_register_full_of_long_texts_is_read_and_written(register):
    """Every field at its limit of 100 000 signs, for one partnership and its versions."""
    long = "Reden é. " * 11_000
    for turn in range(3):
        text = f"{turn} {long}"
        parts = replace(FULL, **dict.fromkeys(("reasons", "evidence", "measures", "measures_effect", "risks"), text))
        change_explanation(register, "003", request("write", "Bob", parts=parts), who=AN)
    assert read_case(register, "003").case.parts.risks == f"2 {long}".strip()
    look(register)
    assert_sound(register)
