"""The parameters and outputs of `regioalign:prioritise`, each with its help; their keys are promises."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..regioalign_plugin.explanation.priority_rules import MAX_MONTHS
from ..regioalign_plugin.translation import tr
from .date_parameter import date_parameter
from .parameters import field_parameter, layer_parameter, sink_parameter
from .rule_set_parameter import rule_set_parameter

INPUT = "INPUT"
FACTS = "FACTS"
FACTS_ID_FIELD = "FACTS_ID_FIELD"
NEW_FIELD = "NEW_FIELD"
START_FIELD = "START_FIELD"
END_FIELD = "END_FIELD"
ASSETS_FIELD = "ASSETS_FIELD"
PRIVATE_FIELD = "PRIVATE_FIELD"
COST_FIELD = "COST_FIELD"
IMPACT_FIELDS = "IMPACT_FIELDS"
DOMAIN_FIELD = "DOMAIN_FIELD"
REPAIRS = "REPAIRS"
WINDOW_MONTHS = "WINDOW_MONTHS"
TODAY = "TODAY"
OUTPUT = "OUTPUT"
SUMMARY = "SUMMARY"
WINDOWS = "WINDOWS"
CALENDAR = "CALENDAR"
DEADLINES = "DEADLINES"
WORKLOAD = "WORKLOAD"
PROBLEMS = "PROBLEMS"
CALENDAR_FILE = "CALENDAR_FILE"

_ANY = (QgsProcessing.SourceType.TypeVector,)


def input_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for findings, facts, repairs and rules."""
    return [
        layer_parameter(
            INPUT,
            tr("Findings"),
            tr(
                "Territories by class, as “Assess alignment with regions” gives them, or the layer review_map of a "
                "register. What does not conform is put in order."
            ),
            kinds=_ANY,
        ),
        *_fact_parameters(),
        layer_parameter(
            REPAIRS,
            tr("Repairs"),
            tr(
                "The output of “Repairs and what-if” for the same territories: it tells which are one municipality "
                "off. Without it that is unknown."
            ),
            optional=True,
            kinds=_ANY,
        ),
        rule_set_parameter(tr("Holds the criteria with their weights, and the deadlines of new partnerships.")),
        _window_parameter(),
        date_parameter(
            TODAY, tr("Reference date"), tr("The day from which days and months are counted. Empty: today.")
        ),
    ]


def _fact_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            FACTS,
            tr("Facts"),
            tr(
                "A table with what is known of each partnership. Empty: the fields below are those of the findings. "
                "What is blank or “?”, and what cannot be read, counts as unknown; the latter is listed."
            ),
            optional=True,
            kinds=_ANY,
        ),
        _fact(FACTS_ID_FIELD, tr("Id in the facts"), tr("Field of the facts with the id of the partnership.")),
        _fact(
            NEW_FIELD,
            tr("New or planned"),
            tr("Field with yes or no, 1 or 0, or a word such as planned or existing. Dutch, French or English."),
        ),
        _fact(
            START_FIELD,
            tr("Start date"),
            tr("Field with the day on which it is founded. One after the reference date makes it new."),
        ),
        _fact(
            END_FIELD,
            tr("End of the term"),
            tr(
                "Field with the last day of the term, as 31/12/2030, 2030-12-31, 31 december 2030, 12/2030 or 2030 "
                "(the day comes before the month), or a word such as onbepaald for no end. What a term becomes that "
                "ended before the reference date is unknown."
            ),
        ),
        _fact(
            ASSETS_FIELD,
            tr("Own assets"),
            tr(
                "Field with yes or no, or with an amount. A field that holds no other numbers than 0 and 1 says no "
                "and yes."
            ),
        ),
        _fact(
            PRIVATE_FIELD,
            tr("Private partners"),
            tr("Field with yes or no, or with how many there are or what share they hold."),
        ),
        _fact(
            COST_FIELD,
            tr("Transition cost"),
            tr("Field with yes or no (is a large cost known), or with an amount."),
        ),
        _fact(
            IMPACT_FIELDS,
            tr("Notes on impact"),
            tr(
                "Fields with notes on the operational impact: efficiency, environment, emissions, mobility. A note, or "
                "yes, tells that it was considered."
            ),
            several=True,
        ),
        _fact(
            DOMAIN_FIELD, tr("Policy domain"), tr("Field with the policy domain. Empty: the sector of the findings.")
        ),
    ]


def _fact(key: str, label: str, text: str, *, several: bool = False) -> QgsProcessingParameterField:
    parameter = field_parameter(key, FACTS, label, text, optional=True)
    parameter.setAllowMultiple(several)
    return parameter


def _window_parameter() -> QgsProcessingParameterDefinition:
    months = QgsProcessingParameterNumber(
        WINDOW_MONTHS,
        tr("Length of a renewal window (months)"),
        Qgis.ProcessingNumberParameterType.Integer,
        optional=True,
        minValue=1,
        maxValue=MAX_MONTHS,
    )
    months.setHelp(
        tr("Within how many months terms of one main region end together. Empty: as the rule set says, mostly 12.")
    )
    return months


def output_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for what is written."""
    return [
        sink_parameter(
            OUTPUT,
            tr("Order of alignment"),
            tr(
                "A row per partnership that has to be aligned, the first one first, in the geometry of the findings if "
                "they have one."
            ),
            kind=QgsProcessing.SourceType.TypeVector,
        ),
        *(_table(key, label, text) for key, label, text in _tables()),
        _calendar_file(),
    ]


def _tables() -> list[tuple[str, str, str]]:
    return [
        (SUMMARY, tr("Summary"), tr("Counts and median score: in all, per policy domain, per main region, per both.")),
        (
            WINDOWS,
            tr("Renewal windows"),
            tr(
                "Terms of one main region that end close together: when, and of whom. Those that conform are in it "
                "too, as partners to redraw with; at least one has to be aligned."
            ),
        ),
        (
            CALENDAR,
            tr("Transition calendar"),
            tr("A row per deadline and end of a term, with the days left, negative for what has passed."),
        ),
        (DEADLINES, tr("Deadlines"), tr("How many partnerships are due, per day, obligation and class.")),
        (
            WORKLOAD,
            tr("Workload"),
            tr(
                "How many partnerships to align per year and main region: when the term ends, if that is before the "
                "deadline, else by the deadline. Those without a day come last."
            ),
        ),
        (PROBLEMS, tr("Values that cannot be read"), tr("Each value that counts as unknown as it cannot be read.")),
    ]


def _table(key: str, label: str, text: str) -> QgsProcessingParameterDefinition:
    return sink_parameter(key, label, text, kind=QgsProcessing.SourceType.TypeVector, optional=True)


def _calendar_file() -> QgsProcessingParameterDefinition:
    file = QgsProcessingParameterFileDestination(
        CALENDAR_FILE, tr("Calendar file"), tr("iCalendar (*.ics)"), optional=True, createByDefault=False
    )
    file.setHelp(
        tr(
            "Deadlines, ends of terms and renewal windows as iCalendar, for Outlook, Thunderbird and others. A later "
            "file moves the events of an earlier one that was imported."
        )
    )
    return file


def count_outputs() -> list[tuple[str, str]]:
    """Give key and label of each number."""
    return [
        ("PARTNERSHIP_COUNT", tr("Number of partnerships")),
        ("TO_ALIGN_COUNT", tr("Number of partnerships to align")),
        ("RANKED_COUNT", tr("Number of partnerships ranked")),
        ("UNRANKED_COUNT", tr("Number of partnerships of which nothing is known")),
        ("TIED_COUNT", tr("Number of partnerships that share their rank")),
        ("CONFORMING_COUNT", tr("Number of partnerships that conform")),
        ("UNJUDGED_COUNT", tr("Number of partnerships that are not judged")),
        ("SETTLED_COUNT", tr("Number of partnerships whose deviation was allowed for good")),
        ("ONE_OFF_COUNT", tr("Number of partnerships that are one municipality off")),
        ("STUDY_FIRST_COUNT", tr("Number of partnerships that need a feasibility study first")),
        ("OVERDUE_COUNT", tr("Number of partnerships that are overdue")),
        ("DUE_WITHIN_YEAR_COUNT", tr("Number of partnerships due within a year")),
        ("WINDOW_COUNT", tr("Number of renewal windows")),
        ("IN_WINDOW_COUNT", tr("Number of partnerships to align in a renewal window")),
        ("UNREADABLE_COUNT", tr("Number of values that cannot be read")),
        ("EVENT_COUNT", tr("Number of events in the calendar file")),
        ("UNKNOWN_SHARE", tr("Share of the weight that is unknown (0–1)")),
    ]
