"""The parameters and outputs of `regioalign:comparereferencesets`, each with its help; their keys are promises."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..regioalign_plugin.translation import tr
from .parameters import field_parameter, layer_parameter, sink_parameter
from .rule_set_parameter import rule_set_parameter


def input_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for territories, both sets, municipalities and the rule set."""
    return [
        layer_parameter(
            "INPUT",
            tr("Territories"),
            tr("Polygons of the territories to test against both sets. Features with the same id are dissolved."),
        ),
        field_parameter(
            "ID_FIELD",
            "INPUT",
            tr("Territory id"),
            tr("Field that identifies a partnership, number or text; leading zeros are kept."),
        ),
        field_parameter(
            "NAME_FIELD", "INPUT", tr("Territory name"), tr("Field with the name of the partnership."), optional=True
        ),
        field_parameter(
            "MEMBERS_FIELD",
            "INPUT",
            tr("Member municipalities"),
            tr(
                "Field with the codes of the member municipalities, separated by ; or , or new lines. Needs the "
                "municipalities. Where a territory has a list, the list decides and not the geometry."
            ),
            optional=True,
        ),
        *_set_parameters("BEFORE", tr("before"), tr("The reference set to compare with: polygons of its regions.")),
        *_set_parameters(
            "AFTER",
            tr("after"),
            tr(
                "The other reference set. Regions are matched with those before by id, then by ground, then by name, "
                "so that a mere renaming flips nothing."
            ),
        ),
        layer_parameter(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr("Polygons of the building blocks: needed for lists of members, and to tell which municipalities moved."),
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
        rule_set_parameter(tr("Says which classes conform and what counts as noise, for both sets.")),
    ]


def output_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for what is written."""
    return [
        sink_parameter(
            "OUTPUT",
            tr("Territories with flips"),
            tr("A row per partnership with class, regions and main region before and after, and the kind of flip."),
            kind=QgsProcessing.SourceType.TypeVectorPolygon,
        ),
        sink_parameter(
            "FLIPS",
            tr("Counts of flips"),
            tr("A table with the number of territories per kind of flip, class before and class after."),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
        sink_parameter(
            "MOVED",
            tr("Municipalities that moved"),
            tr("A table of the municipalities that lie in another region; it stays empty without municipalities."),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
    ]


def count_outputs() -> list[tuple[str, str]]:
    """Give key and label of each number."""
    return [
        ("TERRITORY_COUNT", tr("Number of territories")),
        ("FLIP_COUNT", tr("Number of territories that flip")),
        ("STARTS_COUNT", tr("Number of territories that start to conform")),
        ("STOPS_COUNT", tr("Number of territories that stop conforming")),
        ("MOVED_COUNT", tr("Number of municipalities that moved")),
    ]


def _set_parameters(suffix: str, when: str, text: str) -> list[QgsProcessingParameterDefinition]:
    layer = f"REGIONS_{suffix}"
    return [
        layer_parameter(layer, tr("Reference regions {when}").format(when=when), text),
        field_parameter(
            f"REGION_ID_FIELD_{suffix}",
            layer,
            tr("Region id {when}").format(when=when),
            tr("Field that identifies a region: filled in and unique."),
        ),
        field_parameter(
            f"REGION_NAME_FIELD_{suffix}",
            layer,
            tr("Region name {when}").format(when=when),
            tr("Field with the name of the region; without it the id is shown."),
            optional=True,
        ),
        field_parameter(
            f"REGION_DELIMITED_FIELD_{suffix}",
            layer,
            tr("Region is delimited {when}").format(when=when),
            tr("Field that is false (0, no) for a region that is not yet delimited: what lies in it is undecided."),
            optional=True,
        ),
    ]
