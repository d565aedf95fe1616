"""The parameters and outputs of `regioalign:concordance`, each with its help; their keys are promises."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Basis
from .parameters import field_parameter, layer_parameter, sink_parameter
from .register_parameters import choice_parameter
from .rule_set_parameter import rule_set_parameter

BASES = tuple(basis.value for basis in Basis)
BY_AREA, BY_MUNICIPALITIES, BY_WEIGHT = BASES


def input_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for zones, regions, municipalities, what is counted, and the rule set."""
    return [
        layer_parameter(
            "INPUT",
            tr("Zones"),
            tr(
                "Polygons of a whole layer of zones, such as police zones: they may not overlap each other, and should "
                "cover the regions. Features with the same id are dissolved."
            ),
        ),
        field_parameter(
            "ID_FIELD",
            "INPUT",
            tr("Zone id"),
            tr("Field that identifies a zone, number or text. Features without an id are left out with a warning."),
        ),
        field_parameter("NAME_FIELD", "INPUT", tr("Zone name"), tr("Field with the name of the zone."), optional=True),
        field_parameter(
            "MEMBERS_FIELD",
            "INPUT",
            tr("Member municipalities"),
            tr(
                "Field with the codes of the member municipalities, separated by ; or , or new lines. Needs the "
                "municipalities. Where a zone has a list, the list decides and not the geometry."
            ),
            optional=True,
        ),
        layer_parameter(
            "REGIONS",
            tr("Reference regions"),
            tr("Polygons to compare with, one feature per region. They may not overlap each other by more than noise."),
        ),
        field_parameter(
            "REGION_ID_FIELD", "REGIONS", tr("Region id"), tr("Field that identifies a region: filled in and unique.")
        ),
        field_parameter(
            "REGION_NAME_FIELD",
            "REGIONS",
            tr("Region name"),
            tr("Field with the name of the region; without it the id is shown."),
            optional=True,
        ),
        choice_parameter(
            "BASIS",
            tr("What is counted"),
            tr(
                "area: square metres; municipalities: each counts the same; weight: the sum of the weight of the "
                "municipalities, such as their population. The last two need the municipalities."
            ),
            BASES,
            BY_AREA,
        ),
        *_municipality_parameters(),
        rule_set_parameter(tr("Says which slivers along borders are noise where areas are counted.")),
    ]


def _municipality_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr(
                "Polygons of the building blocks. One belongs to the zones of which it is a listed member or that hold "
                "at least half of it, and to the region that holds at least half of it."
            ),
            optional=True,
        ),
        field_parameter(
            "MUNICIPALITY_ID_FIELD",
            "MUNICIPALITIES",
            tr("Municipality id"),
            tr("Field with the code of the municipality; needed where municipalities are given."),
            optional=True,
        ),
        field_parameter(
            "MUNICIPALITY_NAME_FIELD",
            "MUNICIPALITIES",
            tr("Municipality name"),
            tr("Field with the name of the municipality; without it the code is shown."),
            optional=True,
        ),
        field_parameter(
            "WEIGHT_FIELD",
            "MUNICIPALITIES",
            tr("Weight of municipalities"),
            tr("Field with a number of 0 or more, such as the population; needed to count by weight."),
            optional=True,
        ),
    ]


def output_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for what is written."""
    polygons, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
    return [
        sink_parameter(
            "OUTPUT",
            tr("Zones with inhomogeneity"),
            tr("A row per zone with its main region, how it is spread over regions, and its part in the measures."),
            kind=polygons,
        ),
        sink_parameter(
            "REGIONS_OUTPUT",
            tr("Regions with inhomogeneity"),
            tr("A row per region with its main zone, how it is spread over zones, and its part in the measures."),
            kind=polygons,
            optional=True,
        ),
        sink_parameter(
            "SHARES",
            tr("Shares"),
            tr("A table with a row per zone and region that share something; given also where the layers do not fit."),
            kind=table,
            optional=True,
        ),
        sink_parameter(
            "SUMMARY",
            tr("Measures"),
            tr("A table with a row per measure of the whole: its code, what it tells, and its value."),
            kind=table,
            optional=True,
        ),
    ]
