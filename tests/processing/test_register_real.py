"""Zwijndrecht moves, on real layers: assessments of February and December 2022 into one register per layer."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from .register_steps import outputs_of, run_algorithm

FEBRUARY, DECEMBER = "flanders-2022-02", "flanders-2022-12"
MEMORY = "TEMPORARY_OUTPUT"


@pytest.fixture
def towns(shared_data) -> str:
    return f"{shared_data / 'flanders-municipalities/municipalities_2018_2024_2025.gpkg'}|layername=gemeente2024"


@pytest.fixture
def regions_of(towns, tmp_path, algorithm):
    """Give the file of the reference regions of a date, made from the table that ships."""

    def make(reference_set: str) -> str:
        path = str(tmp_path / f"{reference_set}.gpkg")
        run = run_algorithm(
            "referenceregions",
            MUNICIPALITIES=towns,
            MUNICIPALITY_ID_FIELD="nis",
            MUNICIPALITY_NAME_FIELD="naam",
            SHIPPED_SET=reference_set,
            OUTPUT=path,
        )
        assert run.ok, run.log.errors
        return path

    return make


@pytest.fixture
def associations(shared_data, towns, tmp_path, algorithm) -> str:
    folder: Path = shared_data / "flanders-partnerships"
    run = run_algorithm(
        "territoriesfrommembers",
        MEMBERS=str(folder / "partnership_members_2023.csv"),
        PARTNERSHIP_FIELD="igs_kbo",
        MUNICIPALITY_FIELD="nis_2019",
        PARTNERSHIPS=str(folder / "partnerships_2023.csv"),
        PARTNERSHIP_ID_FIELD="igs_kbo",
        NAME_FIELD="igs_naam",
        MUNICIPALITIES=towns,
        MUNICIPALITY_ID_FIELD="nis",
        MUNICIPALITY_NAME_FIELD="naam",
        OUTPUT=str(tmp_path / "associations.gpkg"),
    )
    assert run.ok, run.log.errors
    return str(tmp_path / "associations.gpkg")


@pytest.fixture
def take_in(tmp_path, regions_of, algorithm):
    """Assess a layer against the regions of a date, and update the register with it."""
    register = tmp_path / "regioalign.gpkg"

    def run(territories, reference_set: str, **fields: str):
        regions = regions_of(reference_set)
        assessed = run_algorithm(
            "assessalignment",
            INPUT=territories,
            REGIONS=regions,
            REGION_ID_FIELD="region_id",
            REGION_NAME_FIELD="name",
            OUTPUT=MEMORY,
            OVERLAPS=MEMORY,
            PIECES=MEMORY,
            **fields,
        )
        assert assessed.ok, assessed.log.errors
        updated = run_algorithm(
            "updateregister",
            **outputs_of(assessed),
            REGIONS=regions,
            REGION_ID_FIELD="region_id",
            REGION_NAME_FIELD="name",
            REGISTER=str(register),
            REFERENCE_SET=reference_set,
            ACTOR="An",
            CHANGES=MEMORY,
        )
        assert updated.ok, updated.log.errors
        return updated

    run.register = register
    return run


def explain(register: Path, partnership_id: str) -> None:
    """Write, submit and accept an explanation, by two persons."""
    common = {"REGISTER": str(register), "PARTNERSHIP_ID": partnership_id}
    steps = [
        {
            "ACTION": "write",
            "ACTOR": "An",
            "REASONS": "De werking volgt de haven, die over de grens van twee regio's ligt.",
            "CATEGORY": "other",
            "EVIDENCE": "Het havengebied beslaat delen van beide regio's.",
            "DECISION_BODY": "Algemene vergadering",
            "DECISION_DATE": "2022-03-01",
            "DECISION_REFERENCE": "AV 2022/1",
            "DURATION": "definitive",
            "REVIEW_EVENT": "Een nieuwe afbakening van de regio's",
        },
        {"ACTION": "submit", "ACTOR": "An"},
        {
            "ACTION": "accept",
            "ACTOR": "Bob",
            "RULING_BODY": "Vlaamse Regering",
            "RULING_DATE": "2022-06-01",
            "RULING_REFERENCE": "VR 2022/9",
        },
    ]
    for step in steps:
        run = run_algorithm("changeexplanation", **common, **step)
        assert run.ok, run.log.errors


def map_of(register: Path) -> dict[str, tuple[str, object]]:
    """Give class and state of each partnership by name, as QGIS reads them from the view."""
    layer = QgsVectorLayer(f"{register}|layername=review_map", "map", "ogr")
    assert layer.isValid()
    return {row["name"]: (row["class"], row["state"] or None) for row in layer.getFeatures()}


def test_interwaas_is_resolved_and_others_go_stale_when_zwijndrecht_moves(take_in, associations):
    fields = {"ID_FIELD": "partnership_id", "NAME_FIELD": "name"}
    first = take_in(associations, FEBRUARY, **fields)
    assert first.results["OPENED_COUNT"] == 59
    layer = QgsVectorLayer(f"{take_in.register}|layername=review_map", "map", "ogr")
    ids = {row["name"]: row["partnership_id"] for row in layer.getFeatures() if row["state"] == "open"}
    del layer
    for partnership_id in ids.values():
        explain(take_in.register, partnership_id)

    second = take_in(associations, DECEMBER, **fields)

    after = map_of(take_in.register)
    assert after["Interwaas"] == ("coincides", "resolved")
    resolved = {name for name, (_, state) in after.items() if state == "resolved"}
    assert resolved == {"Interwaas", "Ibogem", "Maatschappij Linkerscheldeoever"}
    opened = {name for name, (_, state) in after.items() if state == "open"}
    assert opened == {"IGEAN Dienstverlening", "IGEAN Milieu en Veiligheid", "Water-link"}
    assert second.results["RESOLVED_COUNT"] == 3
    assert (second.results["NEW_COUNT"], second.results["CHANGED_COUNT"]) == (0, 12)
    assert second.results["STALE_COUNT"] == len([1 for _, state in after.values() if state == "stale"]) > 0
    assert Counter(state for _, state in after.values())["accepted"] == 59 - 3 - second.results["STALE_COUNT"]


def test_the_same_layer_again_changes_nothing(take_in, associations):
    fields = {"ID_FIELD": "partnership_id", "NAME_FIELD": "name"}
    take_in(associations, FEBRUARY, **fields)

    again = take_in(associations, FEBRUARY, **fields)

    counts = {key: again.results[key] for key in ("NEW_COUNT", "CHANGED_COUNT", "UNCHANGED_COUNT", "OPENED_COUNT")}
    assert counts == {"NEW_COUNT": 0, "CHANGED_COUNT": 0, "UNCHANGED_COUNT": 100, "OPENED_COUNT": 0}


@pytest.mark.parametrize(("layer", "opened"), [("politiezone", 7), ("vervoerregio", 8)])
def test_zones_of_2025_open_what_straddles_against_the_decree(take_in, shared_data, layer, opened):
    territories = f"{shared_data / 'flanders-regions/regions.gpkg'}|layername={layer}"

    run = take_in(territories, DECEMBER, ID_FIELD=layer, NAME_FIELD="naam")

    assert run.results["OPENED_COUNT"] == opened
