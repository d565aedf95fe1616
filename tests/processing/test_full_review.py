"""The model from raw tables to a register with order, repairs and indicators, as the provider offers it."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

from regioalign.processing.shipped_models import ShippedModel

from .conftest import Log, Run

ID = "regioalign:fullreview"
SINKS = (
    "territories_by_class",
    "order_of_alignment",
    "municipalities_with_indicators",
    "regions_with_indicators",
    "renewal_windows",
    "workload",
)


@pytest.fixture
def model(algorithm):
    """A fresh copy of the model, as the toolbox makes one for each run."""
    return QgsApplication.processingRegistry().createAlgorithmById(ID)


@pytest.fixture
def run_model(model):
    def run(**parameters) -> Run:
        log, context = Log(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        results, ok = model.run({**dict.fromkeys(SINKS, "memory:"), **parameters}, context, log)
        assert ok, log.errors
        return Run(ok, results, log, context)

    return run


def count(register: Path, table: str) -> int:
    with closing(sqlite3.connect(f"file:{register}?mode=ro", uri=True)) as connection:
        return connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]


def test_raw_tables_become_a_register_with_an_order(run_model, make_layer, boxes, tmp_path: Path) -> None:
    """Four towns of 5 × 10 km in two regions of two; two partnerships, one of which takes a town from both.

    ::

        | a    b  |  c    d |
        |  R1     |   R2    |
    """
    towns = make_layer([(boxes(5 * i, 0, 5 * i + 5, 10), f"0{i}", f"Town {'abcd'[i]}") for i in range(4)], name="towns")
    text = "field=partnership:string&field=list:string"
    members = make_layer([(None, "p", "Town a, Town b"), (None, "q", "00;01;02")], fields=text, kind="None")
    known = "field=id:string&field=name:string&field=form:string&field=einde:string"
    form = "Dienstverlenende vereniging"
    partnerships = make_layer(
        [(None, "p", "Pé", form, "31/12/2026"), (None, "q", "Qu", form, "30/6/2027")], fields=known, kind="None"
    )
    places = [(None, f"0{i}", "R1" if i < 2 else "R2") for i in range(4)]
    table = make_layer(places, fields="field=town:string&field=region:string", kind="None")
    register = tmp_path / "review.gpkg"

    run = run_model(
        members=members.id(),
        partnership="partnership",
        member_list="list",
        partnerships=partnerships.id(),
        partnerships_id="id",
        partnership_name="name",
        legal_form="form",
        ends_on="einde",
        municipalities=towns.id(),
        municipality_id="id",
        municipality_name="name",
        regions_table=table.id(),
        regions_municipality="town",
        regions_id="region",
        today="2026-01-01",
        register=str(register),
        calendar_file=str(tmp_path / "days.ics"),
    )

    assert {row["name"]: row["class"] for row in run.rows("territories_by_class")} == {
        "Pé": "coincides", "Qu": "straddles_enlarged"
    }  # fmt: skip
    [row] = run.rows("order_of_alignment")
    assert (row["name"], row["rank"], row["repair"]) == ("Qu", 1, "leave out Town c")
    # Renewal in 17 months and 29 of 30 days, one municipality off, and a window: 20 · 0.876 + 15 + 10 of 45.
    assert row["score"] == pytest.approx(100 * (20 * (60 - 17 - 29 / 30) / 48 + 25) / 45)
    assert [window["partnerships"] for window in run.rows("renewal_windows")] == ["Pé; Qu"]
    assert {row["municipality"]: row["partnership_count"] for row in run.rows("municipalities_with_indicators")} == {
        "Town a": 2, "Town b": 2, "Town c": 1, "Town d": 0
    }  # fmt: skip
    counts = {table: count(register, table) for table in ("findings", "priorities", "repairs", "explanations")}
    # Three repairs: without c, without a and b, and with d as a union of both regions.
    assert counts == {"findings": 2, "priorities": 1, "repairs": 3, "explanations": 1}
    assert count(register, "indicators") > 0
    assert (tmp_path / "days.ics").read_bytes().count(b"BEGIN:VEVENT") == 3


def test_the_associations_of_2023_come_in_a_register_from_their_tables(run_model, shared_data, tmp_path: Path) -> None:
    folder = shared_data / "flanders-partnerships"
    municipalities = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
    register = tmp_path / "review.gpkg"
    inputs = {
        "members": str(folder / "partnership_members_2023.csv"),
        "partnership": "igs_kbo",
        "municipality": "nis_2025",
        "partnerships": str(folder / "partnerships_2023.csv"),
        "partnerships_id": "igs_kbo",
        "partnership_name": "igs_naam",
        "legal_form": "rechtsvorm",
        "municipalities": f"{municipalities}|layername=gemeente2025",
        "municipality_id": "nis",
        "municipality_name": "naam",
        "regions_table": str(shared_data / "flanders-regions/memberships/gemeente2025_refreg.csv"),
        "regions_municipality": "nis",
        "regions_id": "code",
        "regions_name": "naam",
        "today": "2026-01-01",
        "register": str(register),
        "workload": str(tmp_path / "workload.csv"),
    }

    run = run_model(**inputs)

    # Counted with the tables alone: 59 touch more than one reference region.
    assert len(run.rows("order_of_alignment")) == 59
    assert (count(register, "findings"), count(register, "priorities")) == (100, 59)
    with (tmp_path / "workload.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    # The decree binds all of them, until 31 December 2030.
    assert {row["year"] for row in rows} == {"2030"}
    assert sum(int(row["count"]) for row in rows) == 59
    assert "zones and the regions do not cover the same ground once" in run.warning

    again = run_model(**{**inputs, "workload": "memory:"})

    assert any("100 as before" in text for text in again.log.told)


def test_every_text_can_be_translated_and_every_input_has_help(model, monkeypatch) -> None:
    monkeypatch.setattr("regioalign.processing.shipped_models.tr", lambda text: f"<{text}>")

    translated = ShippedModel(model._path)

    inputs = [one for one in translated.parameterDefinitions() if not one.isDestination()]
    texts = [translated.displayName(), translated.group(), translated.helpContent()["ALG_DESC"]]
    texts += [parameter.description() for parameter in translated.parameterDefinitions()]
    texts += [parameter.help() for parameter in inputs]
    assert all(text.startswith("<") for text in texts), texts
