"""The main job on tiny layers: classes, columns, numbers and outputs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputNumber,
    QgsProject,
    QgsVectorLayer,
)

COLUMNS = [
    "partnership_id",
    "name",
    "sector",
    "class",
    "conforms",
    "main_region_id",
    "main_region",
    "main_share",
    "region_count",
    "regions",
    "outside_share",
    "fit",
    "splits",
    "effective_splits",
    "uncertainty_bits",
    "member_share_main",
    "weighted_share_main",
    "member_count",
    "flags",
    "flag_detail",
    "suggested_category",
    "suggestion",
    "criteria",
    "obligation",
    "deadline",
    "reference_set",
    "reference_fingerprint",
    "rule_set",
]
PARAMETERS = [
    "INPUT",
    "ID_FIELD",
    "NAME_FIELD",
    "SECTOR_FIELD",
    "MEMBERS_FIELD",
    "LEGAL_FORM_FIELD",
    "ORIGIN_FIELD",
    "REGIONS",
    "REGION_ID_FIELD",
    "REGION_NAME_FIELD",
    "REGION_DELIMITED_FIELD",
    "MUNICIPALITIES",
    "MUNICIPALITY_ID_FIELD",
    "MUNICIPALITY_NAME_FIELD",
    "WEIGHT_FIELD",
    "LANDSCAPE",
    "LANDSCAPE_NAME_FIELD",
    "HOST_FIELD",
    "HOSTS",
    "HOSTS_ID_FIELD",
    "HOSTS_NAME_FIELD",
    "RECOGNITION_FIELD",
    "ASSETS_FIELD",
    "RULE_SET",
    "EXTRA_SECTORS",
    "EPS",
    "SLIVER_WIDTH",
    "MINOR_SHARE",
    "OUTPUT",
    "OVERLAPS",
    "PIECES",
    "HOSTED",
]
CLASSES = [
    "not_assessable",
    "undecided",
    "outside",
    "extends_beyond",
    "coincides",
    "within",
    "union",
    "straddles_enlarged",
    "straddles_minor",
    "straddles_split",
]


@pytest.fixture
def seven(make_layer, boxes) -> QgsVectorLayer:
    """One territory for each of seven classes."""
    return make_layer(
        [
            (boxes(0, 0, 10, 10), "001", "Coïncide", "afval"),
            (boxes(1, 1, 4, 4), "002", "Binnen", "afval"),
            (boxes(0, 0, 20, 10), "003", "Schaal", "afval"),
            (boxes(0, 0, 15, 10), "004", "Hap", "afval"),
            (boxes(1, 1, 10.5, 9), "005", "Kleintje", "afval"),
            (boxes(5, 0, 15, 10), "006", "Half", "afval"),
            (boxes(50, 0, 60, 10), "007", "Elders", "afval"),
            (boxes(25, 0, 40, 10), "008", "Over de grens", "afval"),
            (None, "009", "Niets", "afval"),
        ],
        name="partnerships",
    )


def test_every_class_is_found(assess, seven, three_regions):
    run = assess(seven, three_regions)

    assert run.classes() == {
        "001": "coincides",
        "002": "within",
        "003": "union",
        "004": "straddles_enlarged",
        "005": "straddles_minor",
        "006": "straddles_split",
        "007": "outside",
        "008": "extends_beyond",
        "009": "not_assessable",
    }


def test_the_output_has_the_promised_columns_in_order(assess, seven, three_regions):
    run = assess(seven, three_regions)

    assert run.layer().fields().names() == COLUMNS
    assert run.layer("OVERLAPS").fields().names() == (
        ["partnership_id", "region_id", "region_name", "area_m2", "share", "cover", "significant", "whole", "is_main"]
    )
    assert run.layer("PIECES").fields().names() == ["partnership_id", "region_id", "area_m2", "share"]


def test_a_row_tells_regions_shares_and_names(assess, seven, three_regions):
    run = assess(
        seven, three_regions, NAME_FIELD="name", SECTOR_FIELD="sector", REGION_NAME_FIELD="name", RULE_SET="vvsg-2020"
    )

    row = {row["partnership_id"]: row for row in run.rows()}["004"]
    assert (row["name"], row["sector"]) == ("Hap", "afval")
    assert (row["main_region_id"], row["main_region"]) == ("A", "Regio A")
    assert row["main_share"] == pytest.approx(2 / 3)
    assert row["regions"].startswith("Regio A 66.7 %, Regio B 33.3 %")
    assert (row["conforms"], row["region_count"], row["splits"], row["outside_share"]) == (False, 2, 1, 0)
    assert (row["reference_set"], row["rule_set"]) == ("refregions", "vvsg-2020")


def test_what_has_no_answer_is_null(assess, seven, three_regions):
    rows = {row["partnership_id"]: row for row in assess(seven, three_regions).rows()}

    assert rows["009"]["conforms"] is None
    assert rows["009"]["main_region_id"] is None
    assert rows["009"]["main_share"] is None
    assert rows["002"]["name"] is None
    assert rows["002"]["suggestion"] is None
    assert rows["007"]["conforms"] is None


def test_the_numbers_count_by_class(assess, seven, three_regions):
    run = assess(seven, three_regions)

    assert run.results["TERRITORY_COUNT"] == 9
    assert run.results["CONFORMING_COUNT"] == 3
    assert run.results["NON_CONFORMING_COUNT"] == 3
    assert run.results["INVALID_COUNT"] == 0
    assert {code: run.results[f"COUNT_{code.upper()}"] for code in CLASSES} == {
        code: 0 if code == "undecided" else 1 for code in CLASSES
    }


def test_the_rule_set_decides_whether_a_union_conforms(assess, seven, three_regions):
    def union_conforms(rule_set: str) -> bool:
        run = assess(seven, three_regions, RULE_SET=rule_set)
        return {row["partnership_id"]: row["conforms"] for row in run.rows()}["003"]

    assert union_conforms("regiodecreet-2023") is True
    assert union_conforms("vvsg-2020") is False


def test_a_rule_set_can_be_a_file(assess, seven, three_regions, plugin_root, tmp_path: Path):
    rules = json.loads((plugin_root / "resources/rulesets/vvsg-2020.json").read_text(encoding="utf-8"))
    own = tmp_path / "eigen regels.json"
    own.write_text(json.dumps({**rules, "id": "own"}), encoding="utf-8")

    run = assess(seven, three_regions, RULE_SET=str(own))

    assert {row["rule_set"] for row in run.rows()} == {"own"}


def test_an_advanced_parameter_overrides_the_rule_set(assess, seven, three_regions):
    by_rule_set = assess(seven, three_regions).classes()
    stricter = assess(seven, three_regions, MINOR_SHARE=0.01).classes()
    looser = assess(seven, three_regions, EPS=0.2, SLIVER_WIDTH=50_000).classes()

    assert by_rule_set["005"] == "straddles_minor"
    assert stricter["005"] == "straddles_split"
    assert looser["005"] == "within"


def test_a_region_that_is_not_delimited_gives_undecided(assess, make_layer, boxes):
    fields = "field=id:string&field=done:string"
    regions = make_layer([(boxes(0, 0, 9, 9), "A", "ja"), (boxes(20, 0, 29, 9), "B", "nee")], fields=fields)
    territories = make_layer([(boxes(1, 1, 2, 2), "1"), (boxes(21, 1, 22, 2), "2")])

    run = assess(territories, regions, REGION_DELIMITED_FIELD="done")

    assert run.classes() == {"1": "within", "2": "undecided"}


def test_pieces_are_what_lies_outside_the_main_region(assess, seven, three_regions):
    run = assess(seven, three_regions)

    pieces = {(row["partnership_id"], row["region_id"]): row["area_m2"] for row in run.rows("PIECES")}
    assert pieces[("004", "B")] == pytest.approx(50e6)
    assert pieces[("008", None)] == pytest.approx(100e6)
    for feature in run.layer("PIECES").getFeatures():
        assert feature.geometry().area() == pytest.approx(feature["area_m2"])
        assert feature.geometry().wkbType() == Qgis.WkbType.MultiPolygon


def test_optional_outputs_may_be_skipped(assess, seven, three_regions):
    run = assess(seven, three_regions, OVERLAPS=None, PIECES="")

    assert run.ok
    assert "OVERLAPS" not in run.results
    assert "PIECES" not in run.results


def test_all_outputs_may_be_tables_of_one_file(assess, seven, three_regions, tmp_path: Path):
    def table(name: str) -> str:
        return f"ogr:dbname='{tmp_path / 'out.gpkg'}' table=\"{name}\" (geom)"

    run = assess(seven, three_regions, OUTPUT=table("t"), OVERLAPS=table("o"), PIECES=table("p"))

    assert run.ok, run.log.errors
    counts = {}
    for name in "top":
        written = QgsVectorLayer(f"{tmp_path / 'out.gpkg'}|layername={name}", name, "ogr")
        counts[name] = written.featureCount()
    assert counts["t"] == 9
    assert counts["o"] > 0
    assert counts["p"] > 0


def test_features_with_one_id_are_one_partnership_and_this_is_said(assess, make_layer, boxes, three_regions):
    territories = make_layer(
        [(boxes(0, 0, 5, 10), "7", "Samen"), (boxes(1, 1, 2, 2), "8"), (boxes(5, 0, 10, 10), "7", "Samen")],
        name="leden",
    )

    run = assess(territories, three_regions, NAME_FIELD="name")

    assert run.classes() == {"7": "coincides", "8": "within"}
    assert any("leden" in text and "dissolved" in text and "7" in text for text in run.log.told)
    geometry = next(f for f in run.layer().getFeatures() if f["partnership_id"] == "7").geometry()
    assert geometry.area() == pytest.approx(100e6)
    assert geometry.constGet().nCoordinates() <= 7


@pytest.mark.parametrize("kind", ["MultiPolygonZ", "MultiPolygonZM", "CurvePolygon", "MultiSurface"])
def test_any_polygon_type_is_taken(assess, make_layer, three_regions, kind):
    x, y = 150_000, 180_000
    ring = f"{x} {y} 1,{x + 9000} {y} 1,{x + 9000} {y + 9000} 1,{x} {y} 1"
    ring_m = f"{x} {y} 1 2,{x + 9000} {y} 1 2,{x + 9000} {y + 9000} 1 2,{x} {y} 1 2"
    arc = f"CIRCULARSTRING({x} {y + 5000},{x + 5000} {y + 10000},{x + 10000} {y + 5000},{x + 5000} {y},{x} {y + 5000})"
    wkt = {
        "MultiPolygonZ": f"MULTIPOLYGON Z((({ring})))",
        "MultiPolygonZM": f"MULTIPOLYGON ZM((({ring_m})))",
        "CurvePolygon": f"CURVEPOLYGON({arc})",
        "MultiSurface": f"MULTISURFACE(CURVEPOLYGON({arc}))",
    }[kind]
    territories = make_layer([(wkt, "1")], kind=kind)

    run = assess(territories, three_regions)

    assert run.classes() == {"1": "within"}
    assert run.layer().wkbType() == Qgis.WkbType.MultiPolygon
    expected = 40.5e6 if kind.startswith("MultiPolygon") else 78.54e6
    assert next(run.layer().getFeatures()).geometry().area() == pytest.approx(expected, rel=1e-3)


def test_a_selection_limits_the_run(assess, seven, three_regions):
    seven.selectByExpression("id in ('001', '002')")

    run = assess(QgsProcessingFeatureSourceDefinition(seven.id(), selectedFeaturesOnly=True), three_regions)

    assert set(run.classes()) == {"001", "002"}


def test_landscape_gives_a_suggestion_with_reasons(assess, make_layer, boxes, three_regions):
    territories = make_layer([(boxes(6, 2, 14, 8), "1")])
    basins = make_layer([(boxes(5, 1, 10, 9), "x", "Demer"), (boxes(10, 1, 15, 9), "y", "Demer")], name="basins")

    run = assess(territories, three_regions, LANDSCAPE=basins, LANDSCAPE_NAME_FIELD="name")

    [row] = run.rows()
    assert row["class"] == "straddles_split"
    assert row["suggested_category"] == "landscape"
    assert "Demer" in row["suggestion"]
    tested = {entry["category"]: entry for entry in json.loads(row["criteria"])}
    assert tested["landscape"]["supported"] is True
    assert ["landscape_share", "met", 1.0, 0.8, "Demer (basins)", None] in tested["landscape"]["criteria"]
    assert tested["scale_driven"]["supported"] is False


def test_municipalities_are_counted_as_members(assess, make_layer, boxes, three_regions):
    municipalities = make_layer(
        [
            (boxes(2 * i, 2 * j, 2 * i + 2, 2 * j + 2), f"{i}{j}", f"Gemeente {i}{j}")
            for i in range(15)
            for j in range(5)
        ],
        name="gemeenten",
    )
    territories = make_layer([(boxes(8, 0, 12, 2), "1")])

    run = assess(
        territories,
        three_regions,
        MUNICIPALITIES=municipalities,
        MUNICIPALITY_ID_FIELD="id",
        MUNICIPALITY_NAME_FIELD="name",
    )

    [row] = run.rows()
    assert row["member_count"] == 2


def test_the_log_ends_with_a_table_in_words(assess, seven, three_regions):
    run = assess(seven, three_regions)

    table = run.log.told[run.log.told.index("Territories by class:") :]
    assert "- Within a region (conforms): 1" in table
    assert all(line == " ".join(line.split()) for line in table)  # the desktop's log drops other spaces
    assert table[-1] == "In all: 9, of which 3 conform and 3 do not."
    assert any("EPSG:31370" in text for text in run.log.told)


def test_every_parameter_is_there_and_has_help(algorithm):
    parameters = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}

    assert list(parameters) == PARAMETERS
    assert all(parameter.help() for parameter in parameters.values())
    assert all(parameter.description() for parameter in parameters.values())
    numbers = {
        output.name() for output in algorithm.outputDefinitions() if isinstance(output, QgsProcessingOutputNumber)
    }
    assert numbers == {
        "TERRITORY_COUNT",
        "CONFORMING_COUNT",
        "NON_CONFORMING_COUNT",
        "INVALID_COUNT",
        "HOSTED_COUNT",
        "NOT_NESTED_COUNT",
        *(f"COUNT_{code.upper()}" for code in CLASSES),
    }


def test_the_defaults_pass_the_check_of_the_dialog(algorithm, seven, three_regions):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    right = {
        "INPUT": seven.id(),
        "ID_FIELD": "id",
        "REGIONS": three_regions.id(),
        "REGION_ID_FIELD": "id",
        "RULE_SET": algorithm.parameterDefinition("RULE_SET").defaultValue(),
        "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
    }

    assert algorithm.create().checkParameterValues(right, context) == (True, "")
    assert algorithm.create().canExecute() == (True, "")
    is_right, text = algorithm.create().checkParameterValues({**right, "RULE_SET": "nope"}, context)
    assert not is_right
    assert "nope" in text
    assert "vvsg-2020" in text


def test_a_project_layer_is_not_changed_by_a_run(assess, seven, three_regions):
    before = [feature.geometry().asWkb() for feature in seven.getFeatures()]

    assess(seven, three_regions)

    assert [feature.geometry().asWkb() for feature in seven.getFeatures()] == before
    assert isinstance(next(seven.getFeatures()), QgsFeature)


def test_a_layer_that_names_its_reference_set_gives_that_name(assess, make_layer, boxes):
    territories = make_layer([(boxes(0, 0, 5, 5), "1")])
    rows = [(boxes(0, 0, 10, 10), "A", "Alfa"), (boxes(10, 0, 20, 10), "B", "Beta")]

    def regions(*names):
        named = [(*row, name) for row, name in zip(rows, names)]
        return make_layer(named, name="Regions", fields="field=id:string&field=name:string&field=reference_set:string")

    sets = [
        assess(territories, regions(*names)).rows()[0]["reference_set"]
        for names in (("decree", "decree"), ("decree", None), ("decree", "proposal"))
    ]

    assert sets == ["decree", "decree", "Regions"]
