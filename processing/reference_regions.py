"""`regioalign:referenceregions`: municipalities and a table, shipped or own, to the regions of a reference set."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..regioalign_plugin.identity import resource
from ..regioalign_plugin.translation import tr
from .date_parameter import date_of, date_parameter
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes, thread_count
from .parameters import field_parameter, layer_parameter, sink_parameter

if TYPE_CHECKING:
    from .reference_regions_run import ReferenceOptions, ReferenceOutcome

SHIPPED_SETS = tuple(
    sorted((path.stem for path in resource("reference_sets").glob("*.csv") if path.stem != "sets"), reverse=True)
)
"""Ids of the sets that ship, newest first: they end in a date. No table is read while the plugin loads."""


class ReferenceRegions(LayerAlgorithm):
    """Dissolves municipalities into reference regions."""

    MUNICIPALITIES = "MUNICIPALITIES"
    MUNICIPALITY_ID_FIELD = "MUNICIPALITY_ID_FIELD"
    MUNICIPALITY_NAME_FIELD = "MUNICIPALITY_NAME_FIELD"
    SHIPPED_SET = "SHIPPED_SET"
    TABLE = "TABLE"
    MUNICIPALITY_FIELD = "MUNICIPALITY_FIELD"
    REGION_FIELD = "REGION_FIELD"
    REGION_NAME_FIELD = "REGION_NAME_FIELD"
    DELIMITED_FIELD = "DELIMITED_FIELD"
    SET_NAME = "SET_NAME"
    VALID_FROM = "VALID_FROM"
    VALID_TO = "VALID_TO"
    OUTPUT = "OUTPUT"
    PROBLEMS = "PROBLEMS"
    REGION_COUNT = "REGION_COUNT"
    MUNICIPALITY_COUNT = "MUNICIPALITY_COUNT"
    WITHOUT_REGION_COUNT = "WITHOUT_REGION_COUNT"
    UNKNOWN_COUNT = "UNKNOWN_COUNT"
    FINGERPRINT = "FINGERPRINT"

    def createInstance(self) -> ReferenceRegions:
        """Make a fresh copy for a run."""
        return ReferenceRegions()

    def name(self) -> str:
        """Give the id: a promise."""
        return "referenceregions"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Make reference regions")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Preparation")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "preparation"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("reference regions,reference set,municipalities,dissolve,fingerprint,date")
        return [*words.split(","), "referentieregio", "referentieset"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Dissolves municipalities into the regions of a reference set, shipped or your own.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Makes the reference regions of a date: a table says to which region each municipality belongs, and the "
            "municipalities of a region are dissolved without slivers or rounding.</p>"
            "<p>Four tables of Flanders ship: 2025 after the mergers, December 2022 (decree), February 2022, and March "
            "2021 as an example of an area that is not yet delimited. A table of your own goes before them.</p>"
            "<p>The codes of layer and table must be of the same date. Where they are not, the log says which are "
            "older or newer: “Update municipality codes” brings them together.</p>"
            "<p><b>Regions</b> (OUTPUT) has id, name, validity, whether the region is delimited, name of the set, "
            "number and codes of its municipalities, and two fingerprints. <i>fingerprint</i> is that of the borders: "
            "it is the same for the same regions in another order or file format, and another one when a municipality "
            "moves. <i>members_fingerprint</i> is that of the table alone.</p>"
            "<p><b>Problems</b> lists municipalities without a region (no_region), codes of the table that the layer "
            "does not have (unknown_code), and regions without any municipality (empty_region), which are left out.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*_layer_parameters(), *_set_parameters(), *_sink_parameters()):
            self.addParameter(parameter)
        for key, label in (
            (self.REGION_COUNT, tr("Number of regions")),
            (self.MUNICIPALITY_COUNT, tr("Number of municipalities in regions")),
            (self.WITHOUT_REGION_COUNT, tr("Number of municipalities without a region")),
            (self.UNKNOWN_COUNT, tr("Number of codes that the layer does not have")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, label))
        self.addOutput(QgsProcessingOutputString(self.FINGERPRINT, tr("Fingerprint")))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Make the regions first, and write only when all is known."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from .reference_regions_run import NO_REGION, UNKNOWN_CODE, make_regions

        options = self.read_options(parameters, context)
        try:
            outcome = make_regions(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        results = self._write(outcome, parameters, context)
        feedback.setProgress(100)
        push_notes(outcome.notes, feedback)
        text = tr("{count} regions; fingerprint of the set: {fingerprint}.")
        feedback.pushInfo(text.format(count=len(outcome.regions), fingerprint=outcome.fingerprint))
        return {
            **results,
            self.REGION_COUNT: len(outcome.regions),
            self.MUNICIPALITY_COUNT: int(outcome.regions["municipality_count"].sum()),
            self.WITHOUT_REGION_COUNT: outcome.count(NO_REGION),
            self.UNKNOWN_COUNT: outcome.count(UNKNOWN_CODE),
            self.FINGERPRINT: outcome.fingerprint,
        }

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> ReferenceOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes
        from .reference_regions_run import ReferenceOptions

        municipalities = self.layer_of(
            self.MUNICIPALITIES,
            tr("municipalities"),
            (self.MUNICIPALITY_ID_FIELD,),
            (self.MUNICIPALITY_NAME_FIELD,),
            parameters,
            context,
        )
        table = None
        if is_given(parameters.get(self.TABLE)):
            table = self.layer_of(
                self.TABLE,
                tr("table of regions"),
                (self.MUNICIPALITY_FIELD, self.REGION_FIELD),
                (self.REGION_NAME_FIELD, self.DELIMITED_FIELD),
                parameters,
                context,
            )
        try:
            check_is_polygonal(municipalities)
            for layer in (municipalities, table):
                if layer is not None:
                    field_indexes(layer)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        start, end = (date_of(self, key, parameters, context) for key in (self.VALID_FROM, self.VALID_TO))
        _refuse_end_before_start(start, end)
        return ReferenceOptions(
            municipalities=municipalities,
            shipped=self._shipped_set(parameters, context),
            table=table,
            set_name=self.parameterAsString(parameters, self.SET_NAME, context).strip(),
            valid_from=start,
            valid_to=end,
            transform_context=context.transformContext(),
            threads=thread_count(),
        )

    def _shipped_set(self, parameters: Values, context: QgsProcessingContext) -> str:
        """Give the id of the shipped set; QGIS itself would take the default for an id that there is not."""
        wanted = parameters.get(self.SHIPPED_SET)
        if isinstance(wanted, str) and wanted and wanted not in SHIPPED_SETS:
            text = tr("Parameter {key}: there is no reference set “{wanted}”. Choose one of {sets}.")
            raise QgsProcessingException(text.format(key=self.SHIPPED_SET, wanted=wanted, sets=", ".join(SHIPPED_SETS)))
        return self.parameterAsEnumString(parameters, self.SHIPPED_SET, context) or SHIPPED_SETS[0]

    def _write(self, outcome: ReferenceOutcome, parameters: Values, context: QgsProcessingContext) -> Values:
        from .reference_regions_run import PROBLEM_COLUMNS, REGION_COLUMNS

        results: Values = {
            self.OUTPUT: self.write_sink(
                self.OUTPUT,
                outcome.regions,
                REGION_COLUMNS,
                parameters,
                context,
                geometries=outcome.geometries,
                crs=outcome.crs,
            )
        }
        if is_wanted(parameters.get(self.PROBLEMS)):
            results[self.PROBLEMS] = self.write_sink(
                self.PROBLEMS, outcome.problems, PROBLEM_COLUMNS, parameters, context
            )
        for destination in results.values():
            self.prepare_output(destination, context, has_classes=False)
        return results


def _layer_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr("Polygons of the municipalities, of the same date as the table. Features with one code are dissolved."),
        ),
        field_parameter(
            "MUNICIPALITY_ID_FIELD",
            "MUNICIPALITIES",
            tr("Municipality id"),
            tr("Field with the code of the municipality, number or text; leading zeros are kept."),
        ),
        field_parameter(
            "MUNICIPALITY_NAME_FIELD",
            "MUNICIPALITIES",
            tr("Municipality name"),
            tr("Field with the name of the municipality, for the list of problems."),
            optional=True,
        ),
    ]


def _set_parameters() -> list[QgsProcessingParameterDefinition]:
    shipped = QgsProcessingParameterEnum(
        "SHIPPED_SET",
        tr("Reference set that ships"),
        list(SHIPPED_SETS),
        defaultValue=SHIPPED_SETS[0],
        optional=True,
        usesStaticStrings=True,
    )
    shipped.setHelp(
        tr(
            "The set to make, unless a table is given: flanders-2025 (after the mergers), flanders-2022-12 (the "
            "decree), flanders-2022-02, or flanders-2021-03 (an example in which Limburg is not delimited). "
            "Scripts and qgis_process give the id, not its number in the list."
        )
    )
    name = QgsProcessingParameterString("SET_NAME", tr("Name of the set"), optional=True)
    name.setHelp(tr("Name of the reference set in the output; empty: that of the shipped set or of the table."))
    return [
        shipped,
        layer_parameter(
            "TABLE",
            tr("Own table of regions"),
            tr("Table with a row per municipality: its code and the id of its region. It goes before the shipped set."),
            optional=True,
            kinds=(QgsProcessing.SourceType.TypeVector,),
        ),
        field_parameter(
            "MUNICIPALITY_FIELD",
            "TABLE",
            tr("Municipality id in the table"),
            tr("Field with the code of the municipality; needed where a table is given."),
            optional=True,
        ),
        field_parameter(
            "REGION_FIELD",
            "TABLE",
            tr("Region id"),
            tr("Field with the id of the region; needed where a table is given."),
            optional=True,
        ),
        field_parameter(
            "REGION_NAME_FIELD",
            "TABLE",
            tr("Region name"),
            tr("Field with the name of the region; without it the id is shown."),
            optional=True,
        ),
        field_parameter(
            "DELIMITED_FIELD",
            "TABLE",
            tr("Region is delimited"),
            tr(
                "Field that is false (0, no) for municipalities of an area that is not yet delimited; its region is a "
                "placeholder then. Without the field, or where it is NULL, a region is delimited."
            ),
            optional=True,
        ),
        name,
        date_parameter("VALID_FROM", tr("Valid from"), tr("First day of the set; empty: of the shipped set.")),
        date_parameter("VALID_TO", tr("Valid to"), tr("Last day of the set; empty: of the shipped set, or none.")),
    ]


def _sink_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        sink_parameter(
            "OUTPUT",
            tr("Regions"),
            tr("A row per region with its validity, its members and the fingerprint of the set."),
            kind=QgsProcessing.SourceType.TypeVectorPolygon,
        ),
        sink_parameter(
            "PROBLEMS",
            tr("Problems"),
            tr("A table of municipalities without a region, unknown codes, and regions without a municipality."),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
    ]


def _refuse_end_before_start(start: date | None, end: date | None) -> None:
    if start is not None and end is not None and end < start:
        text = tr("VALID_TO ({end}) is before VALID_FROM ({start}). Exchange them, or leave one empty.")
        raise QgsProcessingException(text.format(start=start.isoformat(), end=end.isoformat()))
