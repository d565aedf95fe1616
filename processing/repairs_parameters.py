"""The parameters and outputs of `regioalign:repairs`, each with its help; their keys are promises."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..regioalign_plugin.translation import tr
from .parameter_words import by_word
from .parameters import field_parameter, layer_parameter, sink_parameter
from .rule_set_parameter import rule_set_parameter

CHANGES = ("move_municipality", "add_member", "drop_member", "merge_partnerships", "split_partnership")
"""What can be tried; the codes of `alignment.what_if.ChangeKind`, which needs numpy and so is not imported here."""

DEFAULT_MOST = 20
HIGHEST_MOST = 10_000


def input_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for layers, fields and rules."""
    return [*_territory_parameters(), *_region_parameters(), *_municipality_parameters(), *_repair_parameters()]


def _territory_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            "INPUT",
            tr("Territories"),
            tr("Polygons of the territories: partnerships or zones. Features with the same id are dissolved."),
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
                "Field with the codes of the member municipalities, separated by ; or , or new lines. Where it is "
                "empty, the municipalities are members of which at least half lies inside the territory."
            ),
            optional=True,
        ),
    ]


def _region_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            "REGIONS",
            tr("Reference regions"),
            tr("Polygons to fit in, one feature per region. They may not overlap each other by more than noise."),
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
        field_parameter(
            "REGION_DELIMITED_FIELD",
            "REGIONS",
            tr("Region is delimited"),
            tr("Field that is false (0, no) for a region that is not yet delimited: what lies in it is undecided."),
            optional=True,
        ),
    ]


def _municipality_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr("Polygons of the building blocks. Each lies in the region that holds at least half of it."),
        ),
        field_parameter(
            "MUNICIPALITY_ID_FIELD",
            "MUNICIPALITIES",
            tr("Municipality id"),
            tr("Field with the code of the municipality."),
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
            tr("Field with a number such as the population, to tell how a repair changes the size of a partnership."),
            optional=True,
        ),
        rule_set_parameter(tr("Says which classes conform.")),
    ]


def _repair_parameters() -> list[QgsProcessingParameterDefinition]:
    most = QgsProcessingParameterNumber(
        "MAX_REPAIRS",
        tr("Largest number of repairs listed per territory"),
        Qgis.ProcessingNumberParameterType.Integer,
        defaultValue=DEFAULT_MOST,
        minValue=1,
        maxValue=HIGHEST_MOST,
    )
    most.setHelp(
        tr(
            "A territory in many regions has very many minimal repairs. The smallest come first; the column "
            "repair_count tells how many there are in all, and the log for how many territories not all are listed."
        )
    )
    smallest = QgsProcessingParameterBoolean("SMALLEST_ONLY", tr("List only the smallest repairs"), defaultValue=False)
    smallest.setHelp(tr("Only the repairs of each territory that change the fewest municipalities."))
    return [most, smallest]


def change_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for a change to try."""
    change = QgsProcessingParameterEnum(
        "CHANGE", tr("What if: change to try"), options=list(CHANGES), usesStaticStrings=True, optional=True
    )
    text = tr(
        "A change whose flips are told beside the repairs: move_municipality to another region, add_member or "
        "drop_member of a partnership, merge_partnerships, or split_partnership. Empty: none."
    )
    change.setHelp(by_word(text))
    return [
        change,
        _text(
            "CHANGE_MUNICIPALITIES",
            tr("What if: municipalities"),
            tr(
                "Codes or names, separated by ; of the municipalities that move, join or leave, or of those that go "
                "their own way when a partnership splits. Not for a merger."
            ),
        ),
        _text(
            "CHANGE_PARTNERSHIPS",
            tr("What if: partnerships"),
            tr(
                "Id or name of the partnership that gets or loses a member or splits; of those that merge two or more, "
                "separated by ; or new lines. Not for a municipality that moves to another region."
            ),
        ),
        _text(
            "CHANGE_REGION",
            tr("What if: region"),
            tr("Id or name of the region that the municipalities move to."),
        ),
    ]


def output_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for what is written."""
    table, polygons = QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorPolygon
    return [
        sink_parameter(
            "OUTPUT",
            tr("Repairs"),
            tr("A table with a row per repair, ranked per territory: who leaves, who comes, and what becomes of it."),
            kind=table,
        ),
        sink_parameter(
            "CHANGES",
            tr("Municipalities of the smallest repairs"),
            tr(
                "Polygons of the municipalities that leave or join in the smallest repairs, a row per repair "
                "and municipality."
            ),
            kind=polygons,
            optional=True,
        ),
        sink_parameter(
            "WHAT_IF",
            tr("Territories after the change"),
            tr("A row per territory with class and regions before and after the change to try, and the kind of flip."),
            kind=polygons,
            optional=True,
        ),
        sink_parameter(
            "FLIPS",
            tr("Counts of flips"),
            tr("A table with the number of territories per kind of flip, class before and class after."),
            kind=table,
            optional=True,
        ),
    ]


def count_outputs() -> list[tuple[str, str]]:
    """Give key and label of each number."""
    return [
        ("TERRITORY_COUNT", tr("Number of territories")),
        ("NON_CONFORMING_COUNT", tr("Number of territories that do not conform")),
        ("ONE_OFF_COUNT", tr("Number of territories that are one municipality off")),
        ("TWO_OFF_COUNT", tr("Number of territories that are two municipalities off")),
        ("MORE_OFF_COUNT", tr("Number of territories that are more municipalities off")),
        ("NO_REPAIR_COUNT", tr("Number of territories without a repair")),
        ("REPAIR_COUNT", tr("Number of repairs listed")),
        ("TRUNCATED_COUNT", tr("Number of territories of which not all repairs are listed")),
        ("DIFFERING_COUNT", tr("Number of territories whose geometry has another class than their members")),
        ("FLIP_COUNT", tr("Number of territories that flip")),
        ("STARTS_COUNT", tr("Number of territories that start to conform")),
        ("STOPS_COUNT", tr("Number of territories that stop conforming")),
    ]


def _text(key: str, label: str, text: str) -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(key, label, optional=True)
    parameter.setHelp(text)
    return parameter
