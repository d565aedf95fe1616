"""The parameters and outputs of `regioalign:municipalityindicators`, each with its help; their keys are promises."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..regioalign_plugin.translation import tr
from .parameters import field_parameter, layer_parameter, sink_parameter
from .rule_set_parameter import rule_set_parameter

_ANY = (QgsProcessing.SourceType.TypeVector,)


def input_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for memberships, those before, municipalities, regions and the rule set."""
    return [
        layer_parameter(
            "INPUT",
            tr("Memberships"),
            tr(
                "A table with a row per member, a table or layer with a row per partnership and a list of members, or "
                "polygons of territories without lists, of which the municipalities are members that they hold at "
                "least half of. Figures of registers are compared by “Compare indicators of two dates”."
            ),
            kinds=_ANY,
        ),
        *_membership_fields("", "INPUT"),
        *_layer_parameters(),
        layer_parameter(
            "BEFORE",
            tr("Memberships before"),
            tr(
                "The memberships of another date, to compare with, in any of the forms of INPUT. Bring the codes of "
                "both to one date first with “Update municipality codes”."
            ),
            optional=True,
            kinds=_ANY,
        ),
        *_membership_fields("_BEFORE", "BEFORE"),
        rule_set_parameter(tr("Names the codes for no municipality, such as 99999, which are skipped.")),
    ]


def _membership_fields(suffix: str, layer: str) -> list[QgsProcessingParameterDefinition]:
    is_before = bool(suffix)

    def label(text: str) -> str:
        return tr("{column} before").format(column=text) if is_before else text

    return [
        field_parameter(
            f"ID_FIELD{suffix}",
            layer,
            label(tr("Partnership id")),
            tr("Field that identifies a partnership, number or text. Rows without one are left out with a warning."),
            optional=is_before,
        ),
        field_parameter(
            f"MUNICIPALITY_FIELD{suffix}",
            layer,
            label(tr("Municipality of each row")),
            tr("Field with the code or the name of one member, where there is a row per member."),
            optional=True,
        ),
        field_parameter(
            f"MEMBERS_FIELD{suffix}",
            layer,
            label(tr("Member municipalities")),
            tr("Field with several members: codes or names separated by ; or , or new lines."),
            optional=True,
        ),
        field_parameter(
            f"SEATS_FIELD{suffix}",
            layer,
            label(tr("Seats")),
            tr("Field with the number of seats of the municipality in the partnership; needs a row per member."),
            optional=True,
        ),
    ]


def _layer_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr("Polygons of the municipalities, of the date of the memberships. Each gets a row in the output."),
        ),
        field_parameter(
            "MUNICIPALITY_ID_FIELD",
            "MUNICIPALITIES",
            tr("Municipality id"),
            tr("Field with the code of the municipality. Features with the same code are dissolved."),
        ),
        field_parameter(
            "MUNICIPALITY_NAME_FIELD",
            "MUNICIPALITIES",
            tr("Municipality name"),
            tr("Field with the name of the municipality; needed where members are given by name."),
            optional=True,
        ),
        field_parameter(
            "WEIGHT_FIELD",
            "MUNICIPALITIES",
            tr("Weight of municipalities"),
            tr("Field with a number such as the population, which is summed up per region."),
            optional=True,
        ),
        layer_parameter(
            "REGIONS",
            tr("Reference regions"),
            tr("Polygons of the regions; a municipality lies in the region that holds at least half of it."),
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
    ]


def output_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for what is written."""
    return [
        sink_parameter(
            "OUTPUT",
            tr("Municipalities with indicators"),
            tr("A row per municipality: partnerships, partners, regions reached, congruence and more."),
            kind=QgsProcessing.SourceType.TypeVectorPolygon,
        ),
        sink_parameter(
            "REGIONS_OUTPUT",
            tr("Regions with indicators"),
            tr("A row per region: its size, its partnerships, fragmentation, coherence and ranks."),
            kind=QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        ),
        sink_parameter(
            "COMPARISON",
            tr("Before and after"),
            tr(
                "A table with each indicator of the whole, of each region and of each municipality before and after; "
                "it stays empty without memberships before."
            ),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
        sink_parameter(
            "SUMMARY",
            tr("Numbers of the whole"),
            tr(
                "A table with the numbers of the whole, and those before; “Update register” keeps them from run to run."
            ),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
    ]
