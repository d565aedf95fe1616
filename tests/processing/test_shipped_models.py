"""The models that ship: offered by the provider, in the language of the user, and no harm where one cannot be read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from regioalign.processing.shipped_models import ShippedModel, shipped_models

ID = "regioalign:territoriestoexplain"


@pytest.fixture
def model(algorithm: QgsProcessingAlgorithm) -> QgsProcessingAlgorithm:
    """A fresh copy of the model, as the toolbox makes one for each run."""
    return QgsApplication.processingRegistry().createAlgorithmById(ID)


def test_the_provider_offers_the_model_once(algorithm) -> None:
    ids = [one.id() for one in QgsApplication.processingRegistry().providerById("regioalign").algorithms()]

    assert [id_ for id_ in ids if id_ == ID] == [ID]
    assert len(set(ids)) == len(ids)


def test_a_model_has_a_name_a_group_and_help(model) -> None:
    assert model.displayName() == "Territories that need an explanation"
    assert model.group() == "Models"
    assert "Assesses territories against reference regions" in model.shortHelpString()
    assert [parameter.name() for parameter in model.parameterDefinitions()] == [
        "territories",
        "territory_id",
        "territory_name",
        "regions",
        "region_id",
        "region_name",
        "territories_by_class",
        "to_be_explained",
    ]


def test_every_text_of_the_models_can_be_translated(model, monkeypatch) -> None:
    monkeypatch.setattr("regioalign.processing.shipped_models.tr", lambda text: f"<{text}>")

    translated = ShippedModel(model._path)

    texts = [translated.displayName(), translated.group(), translated.helpContent()["ALG_DESC"]]
    texts += [parameter.description() for parameter in translated.parameterDefinitions()]
    assert all(text.startswith("<") for text in texts), texts


def test_a_model_runs_by_its_id(model, make_layer, boxes, three_regions) -> None:
    territories = make_layer([(boxes(1, 1, 4, 4), "in"), (boxes(5, 0, 15, 10), "split")], name="territories")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback()

    results, ok = model.run(
        {
            "territories": territories.id(),
            "territory_id": "id",
            "regions": three_regions.id(),
            "region_id": "id",
            "territories_by_class": "memory:",
            "to_be_explained": "memory:",
        },
        context,
        feedback,
    )

    assert ok, feedback.textLog()
    explain = context.getMapLayer(results["to_be_explained"])
    assert [feature["partnership_id"] for feature in explain.getFeatures()] == ["split"]


def test_a_model_that_cannot_be_read_or_run_is_left_out_and_named(algorithm, plugin_root, tmp_path, qgis_app) -> None:
    shipped = plugin_root / "processing" / "models" / "territories_to_explain.model3"
    shutil.copy(shipped, tmp_path / "good.model3")
    text = shipped.read_text(encoding="utf-8")
    (tmp_path / "unknown_step.model3").write_text(text.replace("native:extractbyexpression", "nobody:has"), "utf-8")
    (tmp_path / "cut_off.model3").write_text(text[: len(text) // 2], "utf-8")
    (tmp_path / "empty.model3").touch()
    told = []
    log = QgsApplication.messageLog()
    log.messageReceived[str, str, "Qgis::MessageLevel"].connect(lambda text, tag, level: told.append(text))

    models = shipped_models(tmp_path)

    assert [model.name() for model in models] == ["good"]
    for name in ("unknown_step", "cut_off", "empty"):
        assert any(f"{name}.model3" in message for message in told), (name, told)


def test_without_the_folder_there_are_no_models(tmp_path: Path) -> None:
    assert shipped_models(tmp_path / "nothing") == []
