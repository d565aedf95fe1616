"""The model from members to territories to assessment, as the provider offers it."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

from regioalign.processing.shipped_models import ShippedModel

from .conftest import Log, Run

ID = "regioalign:memberstoassessment"


@pytest.fixture
def model(algorithm):
    """A fresh copy of the model, as the toolbox makes one for each run."""
    return QgsApplication.processingRegistry().createAlgorithmById(ID)


@pytest.fixture
def run_model(model):
    def run(**parameters) -> Run:
        log, context = Log(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        sinks = {"territories_by_class": "memory:", "problems_with_members": "memory:"}
        results, ok = model.run({**parameters, **sinks}, context, log)
        assert ok, log.errors
        return Run(ok, results, log, context)

    return run


def test_members_by_name_are_united_and_assessed(run_model, make_layer, boxes, three_regions) -> None:
    """Four towns of 5 × 10 km; the first two fill region A."""
    towns = make_layer([(boxes(5 * i, 0, 5 * i + 5, 10), f"0{i}", f"Town {'abcd'[i]}") for i in range(4)], name="towns")
    rows = [(None, "whole", "Town a, Town b"), (None, "split", "Town b en Town c; Town x"), (None, "none", "")]
    members = make_layer(rows, name="members", kind="None", fields="field=partnership:string&field=list:string")

    run = run_model(
        members=members.id(),
        partnership="partnership",
        member_list="list",
        municipalities=towns.id(),
        municipality_id="id",
        municipality_name="name",
        regions=three_regions.id(),
        region_id="id",
    )

    found = {row["partnership_id"]: row["class"] for row in run.rows("territories_by_class")}
    assert found == {"whole": "coincides", "split": "straddles_split", "none": "not_assessable"}
    assert [(row["partnership_id"], row["text"], row["problem"]) for row in run.rows("problems_with_members")] == [
        ("split", "Town x", "unknown"),
        ("none", None, "empty"),
    ]


def test_the_associations_of_2023_are_assessed_from_their_tables(run_model, shared_data) -> None:
    folder = shared_data / "flanders-partnerships"
    municipalities = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"

    run = run_model(
        members=str(folder / "partnership_members_2023.csv"),
        partnership="igs_kbo",
        municipality="nis_2025",
        partnership_name="igs_naam",
        partnerships=str(folder / "partnerships_2023.csv"),
        partnerships_id="igs_kbo",
        municipalities=f"{municipalities}|layername=gemeente2025",
        municipality_id="nis",
        regions=f"{shared_data / 'flanders-regions/regions.gpkg'}|layername=refreg",
        region_id="refreg",
        region_name="naam",
    )

    rows = run.rows("territories_by_class")
    assert len(rows) == 100
    # Counted with the tables alone: 59 touch more than one reference region.
    assert sum(row["region_count"] > 1 for row in rows) == 59
    assert {row["partnership_id"]: row["name"] for row in rows}["0200065765"] == "Veneco"


def test_every_text_can_be_translated(model, monkeypatch) -> None:
    monkeypatch.setattr("regioalign.processing.shipped_models.tr", lambda text: f"<{text}>")

    translated = ShippedModel(model._path)

    texts = [translated.displayName(), translated.group(), translated.helpContent()["ALG_DESC"]]
    texts += [parameter.description() for parameter in translated.parameterDefinitions()]
    assert all(text.startswith("<") for text in texts), texts
