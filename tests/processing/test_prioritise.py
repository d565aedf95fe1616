"""`regioalign:prioritise` as QGIS runs it: what it writes, counts, says and refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QLocale

from regioalign.processing.column_display import display_columns
from regioalign.processing.measure_style import SCORE, style_measure
from regioalign.processing.temporal_display import play_over_time
from regioalign.tests.processing.conftest import Log, Run, box

FIELDS = "&".join(
    f"field={name}:{kind}"
    for name, kind in (
        ("partnership_id", "string"),
        ("name", "string"),
        ("sector", "string"),
        ("class", "string"),
        ("conforms", "bool"),
        ("main_region_id", "string"),
        ("main_region", "string"),
        ("obligation", "string"),
        ("deadline", "date"),
    )
)
FACT_FIELDS = "&".join(
    f"field={name}:string" for name in ("id", "nieuw", "start", "einde", "activa", "privaat", "kost")
)
MAPPED = {
    "FACTS_ID_FIELD": "id",
    "NEW_FIELD": "nieuw",
    "START_FIELD": "start",
    "END_FIELD": "einde",
    "ASSETS_FIELD": "activa",
    "PRIVATE_FIELD": "privaat",
    "COST_FIELD": "kost",
}
TABLES = ("SUMMARY", "WINDOWS", "CALENDAR", "DEADLINES", "WORKLOAD", "PROBLEMS")
DUE = QDate(2030, 12, 31)
FINDINGS = [
    # (id, name, sector, class, conforms, region id, region, obligation, deadline)
    ("01", "Zwembad", "sport", "straddles_minor", False, "A", "Regio A", "bound", DUE),
    ("02", "Afval", "afval", "straddles_split", False, "A", "Regio A", "bound", QDate(2036, 12, 31)),
    ("03", "Politie", "politie", "straddles_split", False, "B", "Regio B", "invited", None),
    ("04", "Streek", "streek", "within", True, "A", "Regio A", "bound", None),
    ("05", "Grens", "streek", "extends_beyond", None, "B", "Regio B", "bound", None),
]
FACTS = [
    ("01", "nee", None, "31/12/2026", "geen", "nee", "80.000 EUR"),
    ("02", "nee", None, "2027-06-30", "ja", "2", "2.500.000,00"),
    ("04", None, None, "juni 2027", None, None, None),
    ("09", "ja", None, None, None, None, None),
]


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def findings(make_layer) -> Callable[..., QgsVectorLayer]:
    """Make the five findings in memory, each a square, or others."""

    def make(rows=FINDINGS, **more: Any) -> QgsVectorLayer:
        return make_layer(
            [(box(5 * row, 0, 5 * row + 5, 5), *values) for row, values in enumerate(rows)],
            **{"name": "beoordeling", "fields": FIELDS, **more},
        )

    return make


@pytest.fixture
def facts(make_layer) -> Callable[..., QgsVectorLayer]:
    def make(rows=FACTS) -> QgsVectorLayer:
        return make_layer([(None, *row) for row in rows], name="feiten", fields=FACT_FIELDS, kind="None")

    return make


@pytest.fixture
def repairs(make_layer) -> QgsVectorLayer:
    fields = "field=partnership_id:string&field=rank:integer&field=change_count:integer&field=repair:string"
    rows = [(None, "01", 1, 1, "leave out Deinze"), (None, "01", 2, 4, "…"), (None, "02", 1, 3, "leave out three")]
    return make_layer(rows, name="herstel", fields=fields, kind="None")


@pytest.fixture
def prioritise(algorithm: object) -> Callable[..., Run]:
    """Run the algorithm on 1 January 2026; all outputs go to memory."""

    def run(found: QgsVectorLayer, **more: Any) -> Run:
        log = more.pop("log", None) or Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        sinks = dict.fromkeys(("OUTPUT", *TABLES), "memory:")
        parameters = {"INPUT": found, "TODAY": "2026-01-01", **sinks, **more}
        results, ok = (
            QgsApplication.processingRegistry().algorithmById("regioalign:prioritise").run(parameters, context, log)
        )
        return Run(ok, results, log, context)

    return run


def day(value: Any) -> str | None:
    return value.toString("yyyy-MM-dd") if isinstance(value, QDate) and value.isValid() else None


def test_what_does_not_conform_is_put_in_order_with_reasons(prioritise, findings, facts, repairs) -> None:
    run = prioritise(findings(), FACTS=facts(), REPAIRS=repairs, **MAPPED)

    rows = {row["partnership_id"]: row for row in run.rows()}
    assert list(rows) == ["01", "02", "03"]
    # Existing 0 of 15, renewal 20, window 10, no assets 10, governments 10, cost 15, one off 15; impact (5) unknown.
    assert rows["01"]["score"] == pytest.approx(100 * 80 / 95)
    assert rows["01"]["known_share"] == pytest.approx(0.95)
    assert (rows["01"]["score_low"], rows["01"]["score_high"]) == (80, 85)
    # 02 ends in 17 months and 29 of 30 days: 20 × (60 - 17.967) / 48 = 17.514, and the window 10; of 95.
    assert rows["02"]["score"] == pytest.approx(100 * 27.514 / 95, abs=0.01)
    assert rows["02"]["study_first"] is True
    assert (rows["03"]["score"], rows["03"]["known_share"], rows["03"]["rank"]) == (None, 0, None)
    assert [rows[code]["rank"] for code in ("01", "02")] == [1, 2]
    assert (rows["01"]["rank_best"], rows["01"]["rank_worst"]) == (1, 1)
    assert rows["01"]["reasons"] == (
        "For: its term ends on 31 December 2026 (20 of 20); a transition cost of 80,000 (15 of 15); one municipality "
        "off (15 of 15); 3 terms end close together in its region (10 of 10); no own assets (10 of 10); governments "
        "only (10 of 10). Against: exists already (0 of 15). Unknown: operational impact."
    )
    assert rows["02"]["reasons"].endswith("First a feasibility study: the transition is known to cost much.")
    assert rows["03"]["reasons"].startswith("Nothing is known that tells when to align it. Unknown: ")
    criteria = json.loads(rows["01"]["priority_criteria"])
    assert criteria[1] == {
        "code": "renewal", "verdict": "met", "figure": 11.97, "weight": 20, "value": 1, "text": "2026-12-31"
    }  # fmt: skip


def test_a_row_holds_its_region_domain_dates_and_window(prioritise, findings, facts, repairs) -> None:
    run = prioritise(findings(), FACTS=facts(), REPAIRS=repairs, **MAPPED)

    row = run.rows()[0]
    assert [row[name] for name in ("policy_domain", "main_region", "window", "repair", "overdue")] == [
        "sport", "Regio A", "A:2026-12-31", "leave out Deinze", False
    ]  # fmt: skip
    assert [day(row[name]) for name in ("renewal_date", "deadline", "starts_on", "ends_on")] == [
        "2026-12-31", "2030-12-31", "2026-01-01", "2026-12-31"
    ]  # fmt: skip
    assert row["days_left"] == (date(2030, 12, 31) - date(2026, 1, 1)).days
    assert (row["rank_in_domain"], row["rank_in_region"]) == (1, 1)
    assert run.layer().wkbType() == Qgis.WkbType.MultiPolygon
    assert next(run.layer().getFeatures()).geometry().area() == pytest.approx(25e6)


def test_the_numbers_count_also_what_has_no_place_in_the_order(prioritise, findings, facts, repairs) -> None:
    run = prioritise(findings(), FACTS=facts(), REPAIRS=repairs, **MAPPED)

    counts = {key: value for key, value in run.results.items() if key.endswith("_COUNT") and value}
    assert counts == {
        "PARTNERSHIP_COUNT": 5,
        "TO_ALIGN_COUNT": 3,
        "RANKED_COUNT": 2,
        "UNRANKED_COUNT": 1,
        "CONFORMING_COUNT": 1,
        "UNJUDGED_COUNT": 1,
        "ONE_OFF_COUNT": 1,
        "STUDY_FIRST_COUNT": 1,
        "WINDOW_COUNT": 1,
        "IN_WINDOW_COUNT": 2,
    }
    assert run.results["UNKNOWN_SHARE"] == pytest.approx(1 - (0.95 + 0.95) / 3)
    assert any(text.startswith("To be aligned: 3 of 5 partnerships.") for text in run.log.told)


def test_windows_calendar_deadlines_and_workload_are_tables(prioritise, findings, facts, repairs) -> None:
    run = prioritise(findings(), FACTS=facts(), REPAIRS=repairs, **MAPPED)

    [window] = run.rows("WINDOWS")
    assert (window["partnerships"], window["count"], window["to_align_count"], window["best_rank"]) == (
        "Zwembad; Afval; Streek", 3, 2, 1
    )  # fmt: skip
    assert (day(window["first_day"]), day(window["last_day"])) == ("2026-12-31", "2027-06-30")
    calendar = [(day(row["day"]), row["occasion"], row["partnership_id"]) for row in run.rows("CALENDAR")]
    assert calendar == [
        ("2026-12-31", "renewal", "01"),
        ("2027-06-30", "renewal", "02"),
        ("2030-12-31", "deadline", "01"),
        ("2036-12-31", "deadline", "02"),
    ]
    deadlines = [(day(row["deadline"]), row["obligation"], row["class"], row["count"]) for row in run.rows("DEADLINES")]
    assert deadlines == [
        ("2030-12-31", "bound", "straddles_minor", 1),
        ("2036-12-31", "bound", "straddles_split", 1),
        (None, "invited", "straddles_split", 1),
    ]
    workload = [
        (row["year"], row["main_region_id"], row["count"], row["renewal_count"]) for row in run.rows("WORKLOAD")
    ]
    assert workload == [(2026, "A", 1, 1), (2027, "A", 1, 1), (None, "B", 1, 0)]
    summary = {(row["level"], row["policy_domain"], row["main_region_id"]): row for row in run.rows("SUMMARY")}
    assert (summary["all", None, None]["count"], summary["all", None, None]["ranked_count"]) == (3, 2)
    assert summary["region", None, "A"]["first_partnership"] == "Zwembad"
    assert summary["domain_region", "afval", "A"]["study_first_count"] == 1
    assert len(summary) == 1 + 3 + 2 + 3


def test_what_is_overdue_counts_down_below_zero_and_stays(prioritise, findings) -> None:
    run = prioritise(findings(), TODAY="2031-01-10")

    rows = {row["partnership_id"]: row for row in run.rows()}
    assert (rows["01"]["days_left"], rows["01"]["overdue"], day(rows["01"]["ends_on"])) == (-10, True, None)
    assert (run.results["OVERDUE_COUNT"], run.results["DUE_WITHIN_YEAR_COUNT"]) == (1, 0)


def test_values_that_cannot_be_read_are_listed_and_count_as_unknown(prioritise, findings, facts) -> None:
    wrong = [("01", "misschien", None, "31/12/26", "1.250", "-1", "veel"), ("02", None, None, "?", "geen", "0", None)]

    run = prioritise(findings(), FACTS=facts(wrong), **MAPPED)

    listed = [(row["table"], row["partnership_id"], row["field"], row["text"]) for row in run.rows("PROBLEMS")]
    assert listed == [
        ("feiten", "01", field, text)
        for field, text in (
            ("nieuw", "misschien"), ("einde", "31/12/26"), ("activa", "1.250"), ("privaat", "-1"), ("kost", "veel")
        )
    ]  # fmt: skip
    assert run.results["UNREADABLE_COUNT"] == 5
    assert {row["partnership_id"]: row["known_share"] for row in run.rows()}["01"] == 0
    assert "Layer “feiten”, field “einde”: 1 values are no date, such as 31/12/2030" in run.warning
    assert "feature 1 “31/12/26”" in run.warning


def test_a_field_of_zeros_and_ones_says_no_and_yes(prioritise, findings, facts) -> None:
    only = [("01", None, None, None, "1", None, None), ("02", None, None, None, "0", None, None)]

    def values(rows) -> dict[str, float]:
        return {
            row["partnership_id"]: row["score"] for row in prioritise(findings(), FACTS=facts(rows), **MAPPED).rows()
        }

    assert values(only) == {"01": 0, "02": 100, "03": None}
    # Beside another amount, 1 is an amount too.
    assert values([*only, ("04", None, None, None, "5000", None, None)]) == {"01": 100, "02": 100, "03": None}


def test_a_new_partnership_is_due_on_its_founding(prioritise, findings, facts) -> None:
    run = prioritise(findings(), FACTS=facts([("01", None, "1/7/2026", None, None, None, None)]), **MAPPED)

    row = {row["partnership_id"]: row for row in run.rows()}["01"]
    assert (day(row["deadline"]), day(row["starts_on"]), day(row["ends_on"])) == ("2026-07-01",) * 3
    assert row["reasons"].startswith("For: new, or still to be founded (15 of 15).")


def test_a_term_that_has_ended_is_unknown_and_told(prioritise, findings, facts) -> None:
    run = prioritise(findings(), FACTS=facts([("01", None, None, "31/12/2024", None, None, None)]), **MAPPED)

    row = {row["partnership_id"]: row for row in run.rows()}["01"]
    assert (row["known_share"], row["window"]) == (0, None)
    assert "end of the term (that of 31 December 2024 has passed)" in row["reasons"]
    assert "Terms that have ended: Zwembad." in run.warning


def test_the_register_decides_what_is_settled_and_planned(prioritise, findings) -> None:
    fields = f"{FIELDS}&field=state:string&field=comply_by:date"
    rows = [
        (*FINDINGS[0], "planned", QDate(2028, 1, 1)),
        (*FINDINGS[1], "accepted", None),
        (*FINDINGS[2], "exempt", None),
    ]

    run = prioritise(findings(rows, fields=fields))

    [row] = run.rows()
    assert (row["partnership_id"], day(row["deadline"])) == ("01", "2028-01-01")
    assert run.results["SETTLED_COUNT"] == 2
    assert [entry["occasion"] for entry in run.rows("CALENDAR")] == ["comply_by"]


def test_criteria_of_ones_own_read_facts_or_findings(prioritise, findings, facts, plugin_root, tmp_path: Path) -> None:
    shipped = plugin_root / "resources" / "rulesets" / "regiodecreet-2023.json"
    rules = json.loads(shipped.read_text(encoding="utf-8"))
    rules["id"] = "own"
    rules["priority"] = {
        "source": "Council",
        "criteria": [
            {"code": "cost", "title": {"en": "Cost"}, "weight": 4, "field": "kost", "kind": "number"}
            | {"good": 0, "bad": 100},
            {"code": "sport", "title": {"en": "Sport"}, "weight": 1, "field": "sector", "kind": "text"}
            | {"good_terms": ["sport"]},
            {"code": "gone", "title": {"en": "Gone"}, "weight": 1, "field": "nergens", "kind": "yes_no"},
        ],
    }  # fmt: skip
    file = tmp_path / "own.json"
    file.write_text(json.dumps(rules), encoding="utf-8")

    run = prioritise(findings(), FACTS=facts([("01", *[None] * 5, "25")]), FACTS_ID_FIELD="id", RULE_SET=str(file))

    row = run.rows()[0]
    assert (row["partnership_id"], row["score"], row["known_share"]) == ("01", 80, pytest.approx(5 / 6))
    assert row["reasons"] == "For: Cost: 25 (3 of 4); Sport: sport (1 of 1). Unknown: Gone."
    assert "neither in the facts nor in the findings are unknown: gone (nergens)" in run.warning


def test_a_rule_set_without_an_order_takes_that_of_the_decree(
    prioritise, findings, plugin_root, tmp_path: Path
) -> None:
    rules = json.loads((plugin_root / "resources/rulesets/vvsg-2020.json").read_text(encoding="utf-8"))
    del rules["priority"]
    (tmp_path / "old.json").write_text(json.dumps({**rules, "id": "old"}), encoding="utf-8")

    run = prioritise(findings(), RULE_SET=str(tmp_path / "old.json"))

    assert "Rule set old says nothing about the order of alignment: that of regiodecreet-2023 is used." in run.warning


def test_a_table_gives_a_table_and_nothing_to_align_gives_none(prioritise, make_layer) -> None:
    table = make_layer([(None, *FINDINGS[3])], fields=FIELDS, kind="None")

    run = prioritise(table)

    assert run.rows() == []
    assert run.layer().wkbType() == Qgis.WkbType.NoGeometry
    assert "UNKNOWN_SHARE" not in run.results


def test_the_calendar_file_is_written_whole(prioritise, findings, facts, tmp_path: Path) -> None:
    file = tmp_path / "dagen.ics"

    run = prioritise(findings(), FACTS=facts(), CALENDAR_FILE=str(file), **MAPPED)

    assert run.results["EVENT_COUNT"] == 5
    content = file.read_bytes()
    assert content.count(b"BEGIN:VEVENT\r\n") == 5
    assert b"SUMMARY:Regio A: 3 terms end close together\r\n" in content
    assert b"DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270701\r\n" in content
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"FACTS_ID_FIELD": ""}, ["feiten", "FACTS_ID_FIELD"]),
        ({"END_FIELD": "eind"}, ["feiten", "“eind”", "einde"]),
        ({"TODAY": "gisteren"}, ["TODAY", "gisteren"]),
        ({"RULE_SET": "nothing"}, ["RULE_SET", "nothing"]),
    ],
)
def test_wrong_parameters_are_refused_in_words(prioritise, findings, facts, more: dict, words: list[str]) -> None:
    run = prioritise(findings(), FACTS=facts(), **{**MAPPED, **more})

    assert all(word in run.error for word in words), run.error


def test_a_layer_that_is_no_finding_is_refused(prioritise, make_layer) -> None:
    run = prioritise(make_layer([(box(0, 0, 1, 1), "1")], name="zones"))

    assert "Layer “zones” (findings) has no column “partnership_id”. Give the output of" in run.error


def test_an_id_that_stands_twice_is_refused(prioritise, findings) -> None:
    run = prioritise(findings([FINDINGS[0], FINDINGS[0]]))

    assert "id “01” stands twice, the second time in feature 2" in run.error


def test_rows_of_facts_that_match_nobody_or_stand_twice_are_told(prioritise, findings, facts) -> None:
    double = [FACTS[0], ("01", "ja", *[None] * 5), FACTS[3]]

    run = prioritise(findings(), FACTS=facts(double), **MAPPED)

    assert "Rows with an id that stands there already, left out: 01." in run.warning
    assert any("Rows of no partnership of the findings: 09." in text for text in run.log.told)
    assert any("Partnerships without a row of facts: 02, 03, 04, 05." in text for text in run.log.told)


def test_rows_of_facts_without_their_leading_zeros_are_told_as_such(prioritise, findings, facts) -> None:
    run = prioritise(findings(), FACTS=facts([("1", "ja", *[None] * 5), ("77", "ja", *[None] * 5)]), **MAPPED)

    assert "Rows whose id has lost its leading zeros, so that it is of no partnership: 1." in run.warning
    assert "Rows of no partnership of the findings: 77." in run.warning


def test_cancelled_half_way_nothing_is_written(prioritise, findings) -> None:
    log = Log()
    log.cancel()

    run = prioritise(findings(), log=log)

    assert "OUTPUT" not in run.results
    assert "Cancelled: nothing was written." in run.log.told


def shown(layer: QgsVectorLayer, first: QDate, last: QDate) -> set[str]:
    """Give the partnerships that the temporal controller shows in a frame of time."""
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    frame = QgsDateTimeRange(QDateTime(first), QDateTime(last.addDays(1)).addSecs(-1))
    text = layer.temporalProperties().createFilterString(context, frame)
    layer.setSubsetString("")
    return {feature["partnership_id"] for feature in layer.getFeatures(text)}


def test_a_loaded_order_is_played_over_time_until_each_is_to_be_aligned(prioritise, findings, facts) -> None:
    run = prioritise(findings(), FACTS=facts(), **MAPPED)
    layer = run.layer()

    assert play_over_time(layer)

    assert layer.temporalProperties().isActive()
    assert shown(layer, QDate(2026, 1, 1), QDate(2026, 1, 31)) == {"01", "02", "03"}
    assert shown(layer, QDate(2026, 12, 31), QDate(2026, 12, 31)) == {"01", "02", "03"}
    assert shown(layer, QDate(2027, 1, 1), QDate(2027, 1, 31)) == {"02", "03"}
    assert shown(layer, QDate(2040, 1, 1), QDate(2040, 12, 31)) == {"03"}
    assert shown(layer, QDate(2025, 1, 1), QDate(2025, 12, 31)) == set()


def test_a_layer_without_a_period_is_not_played(findings) -> None:
    layer = findings()

    assert not play_over_time(layer)
    assert not layer.temporalProperties().isActive()


def test_reasons_of_the_order_are_not_called_those_of_an_explanation(prioritise, findings) -> None:
    run = prioritise(findings())
    layer = run.layer()

    display_columns(layer)

    assert layer.attributeAlias(layer.fields().lookupField("reasons")) == "Reasons"
    assert "" not in [layer.attributeAlias(index) for index in range(layer.fields().count())]


def test_a_loaded_order_is_drawn_by_score_with_the_first_on_top(prioritise, findings, facts, repairs) -> None:
    run = prioritise(findings(), FACTS=facts(), REPAIRS=repairs, **MAPPED)
    layer = run.layer()

    assert style_measure(layer, SCORE)

    renderer = layer.renderer()
    assert [one.label() for one in renderer.ranges()][:2] == ["Score: no figure", "Score 0 to 20"]
    request = QgsFeatureRequest().setOrderBy(renderer.orderBy())
    assert [feature["partnership_id"] for feature in layer.getFeatures(request)] == ["03", "02", "01"]
    assert renderer.orderByEnabled()
