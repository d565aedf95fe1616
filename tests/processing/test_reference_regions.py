"""Municipalities and a table to reference regions: shipped sets on real layers, own tables on drawings.

Four towns of 10 × 10 km in a row::

    +----+----+----+----+
    | 01 | 02 | 03 | 04 |
    +----+----+----+----+
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

pytest.importorskip("qgis.core")

import shapely
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from regioalign.processing.reference_regions import SHIPPED_SETS
from regioalign.regioalign_plugin.alignment.reference_sets import shipped_sets

from .conftest import Log, MakeLayer, Run

TABLE_FIELDS = "field=town:string&field=region:string&field=label:string&field=is_set:string"
REAL = "flanders-municipalities/municipalities_2018_2024_2025.gpkg"


@pytest.fixture
def make_regions(algorithm: QgsProcessingAlgorithm) -> Callable[..., Run]:
    """Run the algorithm; codes are in the field `id`."""
    made = QgsApplication.processingRegistry().algorithmById("regioalign:referenceregions")

    def run(municipalities: QgsVectorLayer | str, **more: Any) -> Run:
        log = more.pop("log", None) or Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {
            "MUNICIPALITIES": municipalities,
            "MUNICIPALITY_ID_FIELD": "id",
            "OUTPUT": "memory:",
            "PROBLEMS": "memory:",
            **more,
        }
        results, ok = made.run(parameters, context, log)
        return Run(ok, results, log, context)

    return run


@pytest.fixture
def towns_layer(make_layer: MakeLayer, boxes: Callable[..., str]) -> QgsVectorLayer:
    return make_layer(
        [(boxes(10 * i, 0, 10 * i + 10, 10), f"0{i + 1}", f"Town {i + 1}") for i in range(4)], name="towns"
    )


@pytest.fixture
def own(make_regions: Callable[..., Run], make_layer: MakeLayer) -> Callable[..., Run]:
    """Run with a table of rows (town, region, name of the region, is delimited)."""

    def run(municipalities: QgsVectorLayer, *rows: tuple[str | None, ...], **more: Any) -> Run:
        table = make_layer([(None, *row) for row in rows], name="tabel", fields=TABLE_FIELDS, kind="NoGeometry", crs="")
        fields = {
            "MUNICIPALITY_FIELD": "town",
            "REGION_FIELD": "region",
            "REGION_NAME_FIELD": "label",
            "DELIMITED_FIELD": "is_set",
        }
        return make_regions(municipalities, TABLE=table, **{**fields, **more})

    return run


def problems(run: Run) -> list[tuple[str | None, str | None, str]]:
    return [(row["municipality_id"], row["region_id"], row["problem"]) for row in run.rows("PROBLEMS")]


def geometries(layer: QgsVectorLayer, key: str) -> dict[str, shapely.Geometry]:
    return {str(f[key]): shapely.from_wkb(f.geometry().asWkb().data()) for f in layer.getFeatures()}


def test_the_enumeration_names_the_sets_that_ship() -> None:
    assert list(reversed(SHIPPED_SETS)) == list(shipped_sets())


def test_towns_are_dissolved_into_the_regions_of_an_own_table(own, towns_layer) -> None:
    run = own(
        towns_layer,
        ("01", "B", "Right", None),
        ("02", "A", "Left", "yes"),
        ("03", "A", None, None),
        ("04", "A", "Left", None),
        SET_NAME="Towns",
        VALID_FROM="2024-05-01",
        VALID_TO=QDate(2024, 12, 31),
    )

    left, right = run.rows()
    assert (left["region_id"], left["name"], left["members"], left["municipality_count"]) == (
        "A",
        "Left",
        "02;03;04",
        3,
    )
    assert (right["region_id"], right["name"], right["members"]) == ("B", "Right", "01")
    assert {(row["reference_set"], row["valid_from"], row["valid_to"]) for row in (left, right)} == {
        ("Towns", "2024-05-01", "2024-12-31")
    }
    assert left["delimited"] is True
    assert geometries(run.layer(), "region_id")["A"].area == 300e6
    assert len(left["fingerprint"]) == 64
    assert run.results["FINGERPRINT"] == left["fingerprint"] == right["fingerprint"]
    assert problems(run) == []


def test_an_area_that_is_not_delimited_is_marked(own, towns_layer) -> None:
    run = own(towns_layer, ("01", "A", "", "true"), ("02", "P", "Province", "no"), ("03", "P", "", "no"))

    assert {row["region_id"]: row["delimited"] for row in run.rows()} == {"A": True, "P": False}


def test_towns_without_region_unknown_codes_and_empty_regions_are_listed(own, towns_layer) -> None:
    run = own(towns_layer, ("01", "A"), ("02", "A"), ("99", "A"), ("98", "C"))

    assert sorted(problems(run), key=str) == [
        ("03", None, "no_region"),
        ("04", None, "no_region"),
        ("98", "C", "unknown_code"),
        ("99", "A", "unknown_code"),
        (None, "C", "empty_region"),
    ]
    counts = ("REGION_COUNT", "MUNICIPALITY_COUNT", "WITHOUT_REGION_COUNT", "UNKNOWN_COUNT")
    assert [run.results[key] for key in counts] == [1, 2, 2, 2]
    assert "“tabel”: 2 municipalities are not in layer “towns”" in run.warning


def test_the_fingerprint_follows_the_borders_and_not_the_order_of_the_table(own, towns_layer) -> None:
    rows = [("01", "A"), ("02", "A"), ("03", "B"), ("04", "B")]

    first, again = own(towns_layer, *rows), own(towns_layer, *reversed(rows), SET_NAME="other")
    moved = own(towns_layer, ("01", "A"), ("02", "B"), ("03", "B"), ("04", "B"))

    assert first.results["FINGERPRINT"] == again.results["FINGERPRINT"]
    assert first.results["FINGERPRINT"] != moved.results["FINGERPRINT"]
    assert first.rows()[0]["members_fingerprint"] != moved.rows()[0]["members_fingerprint"]


def test_a_finding_carries_the_fingerprint_of_the_set_that_was_made(
    own, assess, towns_layer, make_layer, boxes
) -> None:
    made = own(towns_layer, ("01", "A"), ("02", "A"), ("03", "B"), ("04", "B"))
    territory = make_layer([(boxes(0, 0, 20, 10), "1")])

    [finding] = assess(territory, made.layer(), REGION_ID_FIELD="region_id", REGION_DELIMITED_FIELD="delimited").rows()

    assert finding["class"] == "coincides"
    assert finding["reference_fingerprint"]
    assert made.results["FINGERPRINT"].startswith(finding["reference_fingerprint"])


def test_a_town_in_two_regions_is_refused_with_its_rows(own, towns_layer) -> None:
    error = own(towns_layer, ("01", "A"), ("01", "B")).error

    assert "Table “tabel”: municipality 01 stands in region A (feature 1) and in region B (feature 2)" in error
    assert "remove one of the rows" in error


def test_a_row_without_region_is_refused(own, towns_layer) -> None:
    error = own(towns_layer, ("01", "A"), ("02", None)).error

    assert "Table “tabel”: field “town” or “region” has no value in feature 2" in error


def test_a_word_that_is_neither_yes_nor_no_is_refused(own, towns_layer) -> None:
    error = own(towns_layer, ("01", "A", "", "perhaps")).error

    assert "Table “tabel”: field “is_set” holds “perhaps” in feature 1" in error


def test_an_empty_table_is_refused(own, towns_layer) -> None:
    assert "Table “tabel” (table of regions) has no rows" in own(towns_layer).error


def test_a_table_without_its_field_is_refused(own, towns_layer) -> None:
    assert "parameter REGION_FIELD is empty" in own(towns_layer, ("01", "A"), REGION_FIELD="").error
    assert "has no field “regio”" in own(towns_layer, ("01", "A"), REGION_FIELD="regio").error


def test_a_layer_of_strangers_is_refused(make_regions, towns_layer) -> None:
    error = make_regions(towns_layer).error

    assert "Layer “towns”: no value of field “id” is a municipality of reference set “Flanders, 2025" in error
    assert "01, 02, 03" in error


def test_a_set_that_does_not_ship_is_refused(make_regions, towns_layer) -> None:
    error = make_regions(towns_layer, SHIPPED_SET="flanders-1999").error

    assert "there is no reference set “flanders-1999”. Choose one of flanders-2025, flanders-2022-12" in error


@pytest.mark.parametrize("value", ["tomorrow", "2024-13-01"])
def test_what_is_no_date_is_refused(own, towns_layer, value: str) -> None:
    error = own(towns_layer, ("01", "A"), VALID_FROM=value).error

    assert "VALID_FROM" in error


def test_an_end_before_the_start_is_refused(own, towns_layer) -> None:
    error = own(towns_layer, ("01", "A"), VALID_FROM=date(2024, 2, 1), VALID_TO="2024-01-31").error

    assert "VALID_TO (2024-01-31) is before VALID_FROM (2024-02-01)" in error


def test_a_run_that_is_cancelled_writes_nothing(own, towns_layer) -> None:
    log = Log()
    log.cancel()

    run = own(towns_layer, ("01", "A"), log=log)

    assert run.results == {}


def test_the_set_of_2025_gives_the_published_regions(make_regions, shared_data) -> None:
    run = make_regions(
        f"{shared_data / REAL}|layername=gemeente2025", MUNICIPALITY_ID_FIELD="nis", MUNICIPALITY_NAME_FIELD="naam"
    )

    made = geometries(run.layer(), "region_id")
    path = f"{shared_data / 'flanders-regions/regions.gpkg'}|layername=refreg"
    published = geometries(QgsVectorLayer(path, "refreg"), "refreg")
    assert made.keys() == published.keys()
    assert max(shapely.symmetric_difference(made[key], published[key]).area for key in made) < 100  # 0.01 ha
    assert run.results["REGION_COUNT"] == 15
    assert run.results["MUNICIPALITY_COUNT"] == 285
    assert run.results["WITHOUT_REGION_COUNT"] == 19
    assert run.results["UNKNOWN_COUNT"] == 0
    assert run.log.warnings == []
    assert all(geometry.is_valid for geometry in made.values())


@pytest.mark.parametrize(
    ("set_id", "undecided"), [("flanders-2022-02", []), ("flanders-2021-03", ["Provincie Limburg"])]
)
def test_older_sets_fit_the_municipalities_of_their_time(make_regions, shared_data, set_id, undecided) -> None:
    run = make_regions(f"{shared_data / REAL}|layername=gemeente2024", MUNICIPALITY_ID_FIELD="nis", SHIPPED_SET=set_id)

    assert (run.results["REGION_COUNT"], run.results["MUNICIPALITY_COUNT"]) == (15, 300)
    assert [row["name"] for row in run.rows() if not row["delimited"]] == undecided
    assert run.log.warnings == []


def test_municipalities_of_2024_and_a_set_of_2025_are_told_apart(make_regions, shared_data) -> None:
    older = make_regions(f"{shared_data / REAL}|layername=gemeente2024", MUNICIPALITY_ID_FIELD="nis")
    newer = make_regions(
        f"{shared_data / REAL}|layername=gemeente2025", MUNICIPALITY_ID_FIELD="nis", SHIPPED_SET="flanders-2022-12"
    )

    assert "has 27 codes of before the mergers of 2025-01-01" in older.warning
    assert "Run “Update municipality codes” on the layer" in older.warning
    assert "has 12 codes of after the mergers of 2025-01-01" in newer.warning
