"""The parameters and outputs of `regioalign:updateregister`, each with its help; their keys are promises."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from ..regioalign_plugin.translation import tr
from .parameters import field_parameter, layer_parameter, sink_parameter
from .register_parameters import actor_parameter, as_advanced, register_parameter, text_parameter
from .rule_set_parameter import RULE_SET

_TABLES = (QgsProcessing.SourceType.TypeVector,)

ZONES = "zones"
"""What the zones of a concordance are called that nobody named."""


def input_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for the assessment and the register."""
    return [
        layer_parameter(
            "ASSESSMENT",
            tr("Territories by class"),
            tr("The output “Territories by class” of “Assess alignment with regions”, with all its columns."),
        ),
        layer_parameter(
            "OVERLAPS",
            tr("Overlaps"),
            tr(
                "The table of overlaps of the same assessment. It tells which regions count: without it a finding is "
                "known to change by its class, main region and shares only."
            ),
            optional=True,
            kinds=_TABLES,
        ),
        layer_parameter(
            "PIECES",
            tr("Pieces outside the main region"),
            tr("The pieces of the same assessment, to show on the map."),
            optional=True,
        ),
        layer_parameter(
            "REGIONS",
            tr("Reference regions"),
            tr(
                "The regions that the territories were assessed with, to show on the map; others are refused by their "
                "ids."
            ),
            optional=True,
        ),
        field_parameter(
            "REGION_ID_FIELD",
            "REGIONS",
            tr("Region id"),
            tr("Field that identifies a region; needed where regions are given."),
            optional=True,
        ),
        field_parameter(
            "REGION_NAME_FIELD", "REGIONS", tr("Region name"), tr("Field with the name of the region."), optional=True
        ),
        register_parameter(
            tr(
                "The GeoPackage that holds findings, explanations and their history. It is made if it is not there, "
                "and added to if it is; it is never overwritten."
            )
        ),
        text_parameter(
            "RUN_NOTE",
            tr("Note on this run"),
            tr("A remark to keep with the run, such as where the layers come from."),
        ),
        actor_parameter(),
        text_parameter(
            "REFERENCE_SET",
            tr("Reference set"),
            tr(
                "Name of the reference set in the register. Findings of one name follow each other; another name "
                "starts another series. Empty: the name in the column reference_set of the assessment."
            ),
        ),
    ]


def analysis_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for what the analysis around the findings gave."""
    order, repairs = tr("Order of alignment"), tr("Repairs and what-if")
    indicators, concordance = tr("Municipality indicators"), tr("Concordance of zones and regions")
    stays = tr(
        "Kept with each finding, until the finding is another. Who is not in the table has none; without the table, "
        "what the register holds stays with the findings that stay."
    )
    figures = tr("Kept from run to run, so that the register tells what a figure was; without it the figures stay.")
    tables = (
        ("PRIORITIES", order, tr("The output of “{algorithm}”, made of the same assessment."), order, stays),
        (
            "REPAIRS",
            tr("Repairs"),
            tr("The repairs that “{algorithm}” gave, with the same regions, rule set and members."),
            repairs,
            stays,
        ),
        (
            "INDICATOR_SUMMARY",
            tr("Indicators of the whole"),
            tr("The table with the numbers of the whole that “{algorithm}” gave."),
            indicators,
            figures,
        ),
        (
            "MUNICIPALITY_INDICATORS",
            tr("Indicators per municipality"),
            tr("The output of “{algorithm}” per municipality, with the same regions."),
            indicators,
            figures,
        ),
        (
            "REGION_INDICATORS",
            tr("Indicators per region"),
            tr("The output of “{algorithm}” per region, with the same regions."),
            indicators,
            figures,
        ),
        (
            "CONCORDANCE",
            tr("Measures of concordance"),
            tr("The table of measures that “{algorithm}” gave."),
            concordance,
            figures,
        ),
        (
            "CONCORDANCE_ZONES",
            tr("Zones by concordance"),
            tr("The zones that “{algorithm}” gave, with the same regions."),
            concordance,
            figures,
        ),
        (
            "CONCORDANCE_REGIONS",
            tr("Regions by concordance"),
            tr("The regions that “{algorithm}” gave, with the same regions."),
            concordance,
            figures,
        ),
    )
    parameters = [
        layer_parameter(key, label, f"{text.format(algorithm=name)} {more}", optional=True, kinds=_TABLES)
        for key, label, text, name, more in tables
    ]
    zones = text_parameter(
        "CONCORDANCE_NAME",
        tr("Name of the zones"),
        tr(
            "What the zones of the concordance are called in the register, such as “police zones”. Zones of another "
            "name are kept beside these. Empty: {name}."
        ).format(name=ZONES),
    )
    return [as_advanced(one) for one in (*parameters, zones)]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters that are seldom needed."""
    # Not the list of rule sets of other algorithms: that has no entry for none.
    rule_set = QgsProcessingParameterFile(
        RULE_SET,
        tr("Rule set"),
        Qgis.ProcessingFileParameterBehavior.File,
        optional=True,
        fileFilter=tr("Rule sets (*.json);;All files (*)"),
    )
    rule_set.setHelp(
        tr(
            "The rule set that the assessment used, of which the register keeps a copy: an id or a JSON file. Empty: "
            "the one that the column rule_set of the assessment names, if it ships or is in your folder."
        )
    )
    make_current = QgsProcessingParameterBoolean(
        "MAKE_CURRENT", tr("Make this the reference set that counts"), defaultValue=True
    )
    make_current.setHelp(
        tr(
            "Whether explanations answer to these findings from now on. If not, the findings are kept for comparison "
            "and no explanation changes."
        )
    )
    return [as_advanced(rule_set), as_advanced(make_current)]


def output_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameter for the table of changes."""
    return [
        sink_parameter(
            "CHANGES",
            tr("Changes"),
            tr(
                "A table with a row per finding that is new, changed or gone, and per explanation that changed state. "
                "Its column detail tells what changed, before → after: regions, shares and the other columns of a "
                "finding, and for an explanation that became stale what it no longer answers."
            ),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
    ]


def count_outputs() -> list[tuple[str, str]]:
    """Give key and label of the numbers."""
    return [
        ("PRIORITY_COUNT", tr("Number of partnerships with a place in the order of alignment")),
        ("REPAIR_COUNT", tr("Number of repairs taken in")),
        ("INDICATOR_COUNT", tr("Number of figures taken in")),
        ("GROWN_COUNT", tr("Number of territories that do not conform and are larger than in their first run")),
        ("RUN", tr("Number of the run")),
        ("PARTNERSHIP_COUNT", tr("Number of partnerships")),
        ("NEW_COUNT", tr("Number of new findings")),
        ("CHANGED_COUNT", tr("Number of changed findings")),
        ("UNCHANGED_COUNT", tr("Number of unchanged findings")),
        ("OPENED_COUNT", tr("Number of explanations opened")),
        ("RESOLVED_COUNT", tr("Number of explanations resolved")),
        ("STALE_COUNT", tr("Number of explanations gone stale")),
        ("EXPIRED_COUNT", tr("Number of explanations expired")),
        ("WITHDRAWN_COUNT", tr("Number of explanations withdrawn")),
        ("REOPENED_COUNT", tr("Number of explanations reopened")),
        ("ABSENT_COUNT", tr("Number of partnerships absent from this run")),
    ]
