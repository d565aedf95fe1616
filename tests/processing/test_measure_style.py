"""How a layer with a measure looks once QGIS has loaded it."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale

from regioalign.processing.column_display import display_columns
from regioalign.processing.loaded_output import LoadedOutput
from regioalign.processing.measure_style import COHERENCE, CONGRUENCE, INHOMOGENEITY, style_measure


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def layer_of(values, column="inhomogeneity"):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:31370&field={column}:double", "zones", "memory")
    for number, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({number} 0,{number + 1} 0,{number + 1} 1,{number} 0))"))
        feature.setAttributes([value])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def shown(layer, values):
    """Label of the step that each value falls in."""
    renderer = layer.renderer()
    return [renderer.rangeForValue(-1.0 if value is None else value).label() for value in values]


def test_inhomogeneity_is_shown_in_fixed_steps_with_none_and_no_figure_apart():
    layer = layer_of([None, 0.0, 0.05])

    assert style_measure(layer, INHOMOGENEITY)
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
    assert shown(layer, [None, 0.0, 0.05, 0.2, 0.21, 0.8, 1.4]) == [
        "Inhomogeneity: no figure",
        "Inhomogeneity 0: not mixed",
        "Inhomogeneity 0.0 to 0.2",
        "Inhomogeneity 0.0 to 0.2",
        "Inhomogeneity 0.2 to 0.4",
        "Inhomogeneity 0.6 to 0.8",
        "Inhomogeneity over 0.8",
    ]


@pytest.mark.parametrize("measure", [CONGRUENCE, COHERENCE])
def test_a_measure_that_is_better_where_it_is_higher_has_other_colours(measure):
    layer = layer_of([0.0, 1.0, None], measure)

    assert style_measure(layer, measure)
    labels = shown(layer, [0.0, 1.0, None])
    assert [label.split(" ", 1)[1] for label in labels] == ["0.0 to 0.2", "0.8 to 1.0", "no figure"]
    colours = {one.symbol().color().name() for one in layer.renderer().ranges()}
    worse = layer_of([0.1])
    style_measure(worse, INHOMOGENEITY)
    assert colours & {one.symbol().color().name() for one in worse.renderer().ranges()} == {"#d9d9d9"}


def test_layer_without_figures_or_without_the_column_keeps_its_style():
    refused, other = layer_of([None, None]), layer_of([1.0], "area")
    before = refused.renderer()

    assert not style_measure(refused, INHOMOGENEITY)
    assert not style_measure(other, INHOMOGENEITY)
    assert refused.renderer() is before


def test_a_layer_is_styled_when_it_is_loaded_and_its_columns_read_well():
    layer, kept = layer_of([0.123456]), set()

    LoadedOutput(kept, has_classes=False, measure=INHOMOGENEITY).postProcessLayer(
        layer, QgsProcessingContext(), QgsProcessingFeedback()
    )

    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
    assert layer.attributeDisplayName(0) == "Inhomogeneity"
    assert layer.editorWidgetSetup(0).config()["Precision"] == 4
    assert kept == set()


def test_number_in_a_column_that_elsewhere_holds_codes_is_shown_as_a_number():
    layer = layer_of([2.0], "change")

    display_columns(layer)

    assert layer.editorWidgetSetup(0).type() == ""


@pytest.mark.parametrize(
    ("column", "code", "words"),
    [
        ("kind", "leave_out", "Leaves members out"),
        ("connection", "falls_apart", "The members no longer hang together then."),
        ("scope", "municipality", "Municipality"),
        ("indicator", "member_set_count", "Number of member sets"),
        ("basis", "area", "Area in m²"),
    ],
)
def test_codes_of_analyses_are_shown_in_words(column, code, words):
    layer = QgsVectorLayer(f"NoGeometry?field={column}:string", "table", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([code])
    layer.dataProvider().addFeature(feature)

    display_columns(layer)

    shown = {key: value for one in layer.editorWidgetSetup(0).config()["map"] for key, value in one.items()}
    assert shown[words] == code
