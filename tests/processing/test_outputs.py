"""What outputs may overwrite: never a register, an input or each other, in whatever way they are named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from regioalign.processing.outputs import refuse_outputs
from regioalign.regioalign_plugin.register.listing import history
from regioalign.tests.processing.conftest import box
from regioalign.tests.processing.register_steps import outputs_of, run_algorithm
from regioalign.tests.register.assessments import conforming, new_register, straddling


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return new_register(tmp_path, straddling("007"), conforming("008"))


def _link(register: Path) -> str:
    link = register.with_name("koppeling.gpkg")
    link.symlink_to(register)
    return str(link)


NAMES: dict[str, Callable[[Path], Any]] = {
    "its path": str,
    "a link": _link,
    "a way round": lambda path: str(path.parent / ".." / path.parent.name / path.name),
    "without its suffix": lambda path: str(path.with_suffix("")),
    "one of its tables": lambda path: f"ogr:dbname='{path}' table=\"findings\" (geom)",
    "a new table in it": lambda path: f"ogr:dbname='{path}' table=\"problems\"",
    "an output definition": lambda path: QgsProcessingOutputLayerDefinition(str(path)),
    "a property": lambda path: QgsProperty.fromExpression(f"'{path}'"),
    "a layer of it": lambda path: f"{path}|layername=findings",
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("key", ["PROBLEMS", "LEVELS"])
def test_a_check_never_writes_into_the_register_that_it_checks(algorithm, register, name, key):
    before = register.read_bytes()

    done = run_algorithm(
        "checkregister", REGISTER=str(register), ACTOR="An", **{"PROBLEMS": "memory:", key: NAMES[name](register)}
    )

    assert f"{key} names the file" in done.error
    assert "is a register" in done.error
    assert register.read_bytes() == before


def test_no_algorithm_writes_over_another_register(algorithm, assess, make_layer, three_regions, register):
    before = register.read_bytes()
    territories = make_layer([(box(1, 1, 5, 5), "001", "Wit", "water")])

    done = assess(territories, three_regions, OVERLAPS=str(register))

    assert "OVERLAPS names the file" in done.error
    assert register.read_bytes() == before


def test_a_table_of_changes_neither_replaces_the_register_nor_one_that_is_yet_to_be_made(
    algorithm, assess, make_layer, three_regions, tmp_path, register
):
    territories = make_layer([(box(1, 1, 5, 5), "001", "Wit", "water")])
    outputs = outputs_of(assess(territories, three_regions))
    new = tmp_path / "nieuw.gpkg"

    over = run_algorithm("updateregister", REGISTER=str(register), CHANGES=str(register), ACTOR="An", **outputs)
    beside = run_algorithm("updateregister", REGISTER=str(new), CHANGES=str(new), ACTOR="An", **outputs)

    assert "CHANGES names the file" in over.error
    assert len(history(register, "007")) == 1
    assert "the input REGISTER" in beside.error
    assert not new.exists()


def test_an_export_never_replaces_another_register(algorithm, register, tmp_path):
    (tmp_path / "ander").mkdir()
    other = new_register(tmp_path / "ander", straddling("009"))
    before = other.read_bytes()

    done = run_algorithm("exportregister", REGISTER=str(register), FORMAT="GPKG", OUTPUT=str(other))

    assert "OUTPUT names the file" in done.error
    assert other.read_bytes() == before


def test_a_plan_never_replaces_what_is_imported(algorithm, register, tmp_path):
    source = tmp_path / "motiveringen.csv"
    source.write_text("partnership_id,reasons\n007,Het bekken.\n", encoding="utf-8")

    done = run_algorithm("importexplanations", REGISTER=str(register), SOURCE=str(source), PLAN=str(source), ACTOR="An")

    assert "PLAN would overwrite" in done.error
    assert "the input SOURCE" in done.error
    assert "Het bekken" in source.read_text(encoding="utf-8")


@pytest.fixture
def stored(make_layer, tmp_path) -> str:
    """Territories in a GeoPackage, as the table `igs`."""
    layer = make_layer([(box(1, 1, 5, 5), "001", "Wit", "water")], name="igs")
    path = str(tmp_path / "bron.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "igs"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    return path


@pytest.mark.parametrize("as_definition", [False, True])
@pytest.mark.parametrize("suffix", ["", "|layername=igs"])
@pytest.mark.parametrize("output", ["{path}", "ogr:dbname='{path}' table=\"igs\" (geom)"])
def test_an_output_never_replaces_its_own_input(assess, three_regions, stored, suffix, as_definition, output):
    given: Any = stored + suffix
    if as_definition:
        given = QgsProcessingFeatureSourceDefinition(given, True)

    done = assess(given, three_regions, OUTPUT=output.format(path=stored))

    assert "OUTPUT would overwrite" in done.error
    assert QgsVectorLayer(f"{stored}|layername=igs", "igs", "ogr").featureCount() == 1


def test_an_output_may_be_a_new_table_in_the_geopackage_of_its_input(algorithm, stored):
    context = QgsProcessingContext()
    parameters = {"INPUT": stored, "OUTPUT": f"ogr:dbname='{stored}' table=\"klassen\" (geom)"}

    refuse_outputs(algorithm, parameters, context)  # refuses nothing


def test_two_outputs_in_one_file_need_a_table_each(assess, three_regions, make_layer, tmp_path):
    territories = make_layer([(box(1, 1, 5, 5), "001", "Wit", "water")])
    path = tmp_path / "alles.gpkg"

    done = assess(territories, three_regions, OUTPUT=str(path), OVERLAPS=str(path))

    assert "OUTPUT and OVERLAPS would overwrite each other" in done.error
    assert not path.exists()


def test_other_files_are_replaced_as_everywhere_in_qgis(assess, three_regions, stored, make_layer, tmp_path):
    territories = make_layer([(box(1, 1, 5, 5), "001", "Wit", "water")])
    table = tmp_path / "overlaps.csv"
    table.write_text("oud", encoding="utf-8")

    done = assess(territories, three_regions, OUTPUT=stored, OVERLAPS=str(table))

    assert done.ok, done.log.errors
    assert "oud" not in table.read_text(encoding="utf-8")
