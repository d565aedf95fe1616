"""Order, repairs, indicators and concordance into the register with an assessment, and what does not belong to it.

Three regions of 10 × 10 km, each of two municipalities::

        +--+--+--+--+--+--+
        | A   | B   | C   |
        |1 |2 |3 |4 |5 |6 |
        +--+--+--+--+--+--+
         w--   x---------        w within A; x has all of B and a municipality of C
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from regioalign.regioalign_plugin.register.file import FileState, state_of
from regioalign.regioalign_plugin.register.listing import indicators, list_cases, priorities, priority_of, repairs_of
from regioalign.tests.processing.conftest import Run, box
from regioalign.tests.processing.register_steps import outputs_of, run_algorithm
from regioalign.tests.register.registers import make_version_1, take_back_to_version_1

MEMBERS = "field=id:string&field=name:string&field=members:string"
ORDER = (
    "field=partnership_id:string&field=name:string&field=rank:integer&field=score:double&field=known_share:double&"
    "field=reasons:string&field=priority_criteria:string&field=policy_domain:string&field=main_region_id:string&"
    "field=renewal_date:date&field=window:string"
)
PLACE = (None, "007", "Split", 1, 82.5, 0.75, "One municipality off.", "[]", "water", "B", "2027-01-01", "B-2027")


@pytest.fixture
def municipalities(make_layer) -> QgsVectorLayer:
    rows = [(box(5 * i, 0, 5 * i + 5, 10), f"{i + 1:05}", f"Gemeente {i + 1}") for i in range(6)]
    return make_layer(rows, name="municipalities")


@pytest.fixture
def territories(make_layer) -> QgsVectorLayer:
    rows = [
        (box(0, 0, 5, 10), "001", "Wit", "00001"),
        (box(10, 0, 25, 10), "007", "Split", "00003;00004;00005"),
    ]
    return make_layer(rows, name="igs", fields=MEMBERS)


@pytest.fixture
def regional(three_regions, municipalities) -> dict[str, Any]:
    """Give what the algorithms take of regions and municipalities."""
    return {
        "REGIONS": three_regions,
        "REGION_ID_FIELD": "id",
        "REGION_NAME_FIELD": "name",
        "MUNICIPALITIES": municipalities,
        "MUNICIPALITY_ID_FIELD": "id",
        "MUNICIPALITY_NAME_FIELD": "name",
    }


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return tmp_path / "regioalign.gpkg"


@pytest.fixture
def update(algorithm, assess, territories, regional, register) -> Callable[..., Run]:
    """Assess territories by their members, and put the outputs into the register."""

    def run(layer: QgsVectorLayer = territories, **more: Any) -> Run:
        given = {key: value for key, value in regional.items() if not key.startswith("REGION")}
        assessed = assess(
            layer,
            regional["REGIONS"],
            NAME_FIELD="name",
            MEMBERS_FIELD="members",
            REGION_NAME_FIELD="name",
            **given,
        )
        return run_algorithm("updateregister", REGISTER=str(register), ACTOR="An", **outputs_of(assessed), **more)

    return run


@pytest.fixture
def tables(algorithm, territories, regional) -> Callable[..., Any]:
    """Run another algorithm on the territories, and give a copy of one of its outputs."""

    def run(name: str, output: str = "OUTPUT", **more: Any) -> QgsVectorLayer:
        done = run_algorithm(name, **{**regional, output: "memory:", **more})
        assert done.ok, done.log.errors
        return done.layer(output).clone()

    return run


@pytest.fixture
def repairs(tables, territories) -> Callable[..., QgsVectorLayer]:
    def run(**more: Any) -> QgsVectorLayer:
        given = {"INPUT": territories, "ID_FIELD": "id", "NAME_FIELD": "name", "MEMBERS_FIELD": "members", **more}
        return tables("repairs", **given)

    return run


@pytest.fixture
def order(make_layer) -> Callable[..., QgsVectorLayer]:
    def make(*rows: Any) -> QgsVectorLayer:
        return make_layer(rows or (PLACE,), name="order", fields=ORDER, kind="NoGeometry", crs="")

    return make


def changed(row: tuple[Any, ...], **values: Any) -> tuple[Any, ...]:
    names = [part.split(":")[0].removeprefix("field=") for part in ORDER.split("&")]
    return (None, *(values.get(name, value) for name, value in zip(names, row[1:])))


def test_order_and_repairs_hang_on_the_findings(update, order, repairs, register):
    done = update(PRIORITIES=order(), REPAIRS=repairs())

    assert done.ok, done.log.errors
    assert (done.results["PRIORITY_COUNT"], done.results["REPAIR_COUNT"]) == (1, 3)
    place = priority_of(register, "007")
    assert (place.rank, place.count, place.score, place.known_share, place.policy_domain, place.renewal_window) == (
        1,
        1,
        82.5,
        0.75,
        "water",
        "B-2027",
    )
    assert place.renewal_date.isoformat() == "2027-01-01"
    first, second, third = repairs_of(register, "007")
    assert (first.kind, first.change_count) == ("leave_out", 1)
    assert (first.left_out_ids, first.left_out) == (("00005",), "Gemeente 5")
    assert (first.class_after, first.connection, first.repair_count) == ("coincides", "stays_connected", 3)
    assert (second.kind, second.taken_in_ids, second.class_after) == ("take_in", ("00006",), "union")
    assert (third.kind, third.left_out_ids, third.class_after) == ("leave_out", ("00003", "00004"), "within")
    assert {row.partnership_id: row.change_count for row in list_cases(register)} == {"001": None, "007": 1}


def test_what_is_not_given_stays_until_the_finding_is_another(update, order, repairs, register, make_layer):
    update(PRIORITIES=order(), REPAIRS=repairs())
    update()
    assert len(priorities(register)) == 1
    assert len(repairs_of(register, "007")) == 3

    other = make_layer([(box(15, 0, 25, 10), "007", "Split", "00004;00005")], fields=MEMBERS, name="igs")
    done = update(other)

    assert priorities(register) == ()
    assert repairs_of(register, "007") == ()
    assert any("order of 1, the repairs of 1" in line for line in done.log.told)


def test_figures_per_municipality_region_and_zone_are_kept_from_run_to_run(update, tables, territories, register):
    given = {"INPUT": territories, "ID_FIELD": "id", "MEMBERS_FIELD": "members"}
    zones = {
        "INPUT": territories,
        "ID_FIELD": "id",
        "NAME_FIELD": "name",
        "MEMBERS_FIELD": "members",
        "BASIS": "municipalities",
    }
    tabled = {
        "MUNICIPALITY_INDICATORS": tables("municipalityindicators", **given),
        "REGION_INDICATORS": tables("municipalityindicators", "REGIONS_OUTPUT", **given),
        "CONCORDANCE": tables("concordance", "SUMMARY", **zones),
        "CONCORDANCE_ZONES": tables("concordance", **zones),
        "CONCORDANCE_REGIONS": tables("concordance", "REGIONS_OUTPUT", **zones),
        "CONCORDANCE_NAME": "verenigingen",
    }

    first, second = update(**tabled), update(**tabled)

    assert first.ok, first.log.errors
    assert second.ok, second.log.errors
    told = {(one.scope, one.layer, one.unit_id, one.indicator): one for one in indicators(register)}
    count = told["municipality", "", "00003", "partnership_count"]
    assert (count.value, count.unit_name, count.run) == (1.0, "Gemeente 3", 1)
    assert told["municipality", "", "00004", "is_border"].value == 1.0
    assert told["region", "", "A", "municipality_count"].value == 2.0
    assert told["zone", "verenigingen", "007", "region_count"].value == 2.0
    assert told["region", "verenigingen", "A", "zone_count"].value == 1.0
    assert told["layer", "verenigingen", "", "zone_count"].value == 2.0
    assert first.results["INDICATOR_COUNT"] == second.results["INDICATOR_COUNT"] == len(told)


def test_a_territory_that_grew_is_told(update, register, make_layer):
    update()
    grown = make_layer(
        [(box(0, 0, 5, 10), "001", "Wit", "00001"), (box(5, 0, 25, 10), "007", "Split", "00002;00003;00004;00005")],
        fields=MEMBERS,
        name="igs",
    )

    done = update(grown, CHANGES="memory:")

    assert done.ok, done.log.errors
    assert done.results["GROWN_COUNT"] == 1
    assert "larger than in their first run on this reference set: 1, such as Split" in done.warning
    [detail] = [row["detail"] for row in done.rows("CHANGES") if row["change"] == "finding_changed"]
    assert "The territory has 4 members; in its first run on these regions it had 3." in detail
    again = update(grown)
    assert (again.results["GROWN_COUNT"], again.results["CHANGED_COUNT"]) == (1, 0)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (changed(PLACE, partnership_id="999"), "holds partnerships that “igs"),
        (changed(PLACE, main_region_id="C"), "gives another main region than"),
        (changed(PLACE, score=120.0), "column “score” holds “120"),
        (changed(PLACE, known_share=1.5), "column “known_share” holds “1.5”"),
        (changed(PLACE, partnership_id=None), "has no value in features"),
    ],
)
def test_an_order_that_does_not_belong_to_it_is_refused(update, order, register, row, words):
    done = update(PRIORITIES=order(row))
    assert not done.ok
    assert words.replace("“igs", "“") in done.error
    assert not register.exists()


def test_an_order_with_a_partnership_twice_is_refused(update, order):
    assert "is not unique: 007" in update(PRIORITIES=order(PLACE, PLACE)).error


def test_repairs_of_other_regions_are_refused(update, repairs, make_layer, register):
    moved = make_layer([(box(0, 0, 15, 10), "A", "A"), (box(15, 0, 30, 10), "B", "B")], name="other")
    done = update(REPAIRS=repairs(REGIONS=moved))
    assert "was made with other regions or rules than" in done.error
    assert not register.exists()


def test_repairs_of_another_rule_set_are_refused(update, repairs):
    assert "column “rule_set” holds vvsg-2020" in update(REPAIRS=repairs(RULE_SET="vvsg-2020")).error


def test_indicators_about_other_regions_are_refused(update, tables, territories, make_layer):
    moved = make_layer([(box(0, 0, 15, 10), "A", "A"), (box(15, 0, 30, 10), "B", "B")], name="other")
    table = tables("municipalityindicators", INPUT=territories, ID_FIELD="id", MEMBERS_FIELD="members", REGIONS=moved)
    assert "was made with other regions" in update(MUNICIPALITY_INDICATORS=table).error


def test_a_table_of_something_else_is_named_with_what_gives_the_right_one(update, order):
    done = update(REPAIRS=order())
    assert "Choose the output that “Repairs and what-if” gave" in done.error


def test_a_register_of_version_1_is_brought_up_to_date_and_told(update, register):
    make_version_1(register)
    done = update()
    assert done.ok, done.log.errors
    assert state_of(register)[0] is FileState.USABLE
    [backup] = register.parent.glob("regioalign.backup-v1-*.gpkg")
    assert any(str(backup) in line for line in done.log.told)


def test_an_explanation_of_version_1_can_be_changed(update, register):
    update()
    take_back_to_version_1(register)
    done = run_algorithm(
        "changeexplanation", REGISTER=str(register), PARTNERSHIP_ID="007", ACTION="write", REASONS="Eén.", ACTOR="An"
    )
    assert done.ok, done.log.errors
    assert state_of(register)[0] is FileState.USABLE
