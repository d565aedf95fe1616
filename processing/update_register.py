"""`regioalign:updateregister`: an assessment into the register of findings, explanations and their history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProcessingOutputFile

from ..regioalign_plugin.translation import tr
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes
from .register_parameters import REGISTER, now, number_outputs, register_group, register_of, today, who_of
from .rule_set_parameter import RULE_SET, rule_set_folders
from .update_register_parameters import (
    advanced_parameters,
    analysis_parameters,
    count_outputs,
    input_parameters,
    output_parameters,
)

if TYPE_CHECKING:
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .update_register_analyses import AnalysisLayers
    from .update_register_run import UpdateOptions, UpdateOutcome


class UpdateRegister(LayerAlgorithm):
    """Takes an assessment into the register; makes the register if it is not there."""

    ASSESSMENT = "ASSESSMENT"
    OVERLAPS = "OVERLAPS"
    PIECES = "PIECES"
    REGIONS = "REGIONS"
    REGION_ID_FIELD = "REGION_ID_FIELD"
    REGION_NAME_FIELD = "REGION_NAME_FIELD"
    REFERENCE_SET = "REFERENCE_SET"
    RUN_NOTE = "RUN_NOTE"
    MAKE_CURRENT = "MAKE_CURRENT"
    PRIORITIES = "PRIORITIES"
    REPAIRS = "REPAIRS"
    INDICATOR_SUMMARY = "INDICATOR_SUMMARY"
    MUNICIPALITY_INDICATORS = "MUNICIPALITY_INDICATORS"
    REGION_INDICATORS = "REGION_INDICATORS"
    CONCORDANCE = "CONCORDANCE"
    CONCORDANCE_ZONES = "CONCORDANCE_ZONES"
    CONCORDANCE_REGIONS = "CONCORDANCE_REGIONS"
    CONCORDANCE_NAME = "CONCORDANCE_NAME"
    CHANGES = "CHANGES"

    def createInstance(self) -> UpdateRegister:
        """Make a fresh copy for a run."""
        return UpdateRegister()

    def name(self) -> str:
        """Give the id: a promise."""
        return "updateregister"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Update register")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return register_group()

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "register"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("comply or explain,findings,explanations,history,run,monitor,review")
        return [*words.split(","), "register", "motivering", "bevinding"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Takes an assessment into the register, and tells what changed since the run before.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Takes the outputs of <i>Assess alignment with regions</i> into the register: one GeoPackage with the "
            "findings of every run, the explanations with their history, and the geometries to show. QGIS opens it as "
            "ordinary layers; start with <i>review_map</i>.</p>"
            "<p>Partnerships are known by their id. What does not conform is opened for an explanation. A text that "
            "someone wrote is never altered, but its state may change: <i>resolved</i> where the territory conforms "
            "now, <i>stale</i> where class, regions or main share are no longer those that it answers, <i>expired</i> "
            "where its date has passed, and <i>withdrawn</i> where the territory is absent from two runs in a row. "
            "Dates lapse by the day of this computer.</p>"
            "<p>It is all or nothing: when the run fails or is cancelled, the register is as it was. An assessment "
            "that did not change writes next to nothing.</p>"
            "<p>Among the advanced parameters, the outputs of other algorithms go with it: the order of alignment and "
            "the repairs hang on the findings they were made for, and go when a finding changes and they are not given "
            "anew; indicators per municipality and region and the concordance of a layer of zones are kept from run to "
            "run. A territory that does not conform and is larger than in its first run on the same reference set "
            "(members, or area by more than the noise of the rule set) is told: <i>that it is large already</i> is no "
            "ground.</p>"
            "<p>A register of an older RegioAlign is brought up to date first, after a backup beside it.</p>"
            "<p>The numbers (RUN, PARTNERSHIP_COUNT, NEW_COUNT, CHANGED_COUNT, UNCHANGED_COUNT, OPENED_COUNT, "
            "RESOLVED_COUNT, STALE_COUNT, EXPIRED_COUNT, WITHDRAWN_COUNT, REOPENED_COUNT, ABSENT_COUNT, GROWN_COUNT, "
            "PRIORITY_COUNT, REPAIR_COUNT, INDICATOR_COUNT) are for models "
            "and scripts; REGISTER is the file, for the next step of a model.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*input_parameters(), *advanced_parameters(), *analysis_parameters(), *output_parameters()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFile(REGISTER, tr("Register")))
        for output in number_outputs(count_outputs()):
            self.addOutput(output)

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Read all layers first, write the register in one transaction, then the table of changes."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from ..regioalign_plugin.messages import register_text
        from ..regioalign_plugin.register.errors import RegisterError
        from .update_register_run import summary_lines, update_register

        options = self.read_options(parameters, context)
        try:
            updated = update_register(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: the register is as it was."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        except RegisterError as error:
            raise QgsProcessingException(register_text(error)) from error
        try:
            results = self._write(updated, parameters, context)
        except QgsProcessingException as error:
            text = tr("The register is updated (run {run}), but the table of changes cannot be written: {error}")
            raise QgsProcessingException(text.format(run=updated.outcome.run, error=error)) from error
        feedback.setProgress(100)
        push_notes(updated.notes, feedback)
        for line in summary_lines(updated.outcome):
            feedback.pushInfo(line)
        return {**results, REGISTER: str(options.path), **_counts(updated)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> UpdateOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.assessments import check_columns
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes
        from ..regioalign_plugin.layers.writing import FINDING_COLUMNS, OVERLAP_COLUMNS, PIECE_COLUMNS
        from .update_register_run import UpdateOptions

        assessment = self.layer_of(self.ASSESSMENT, tr("territories by class"), (), (), parameters, context)
        overlaps = self._optional_layer(self.OVERLAPS, tr("overlaps"), (), (), parameters, context)
        pieces = self._optional_layer(self.PIECES, tr("pieces outside the main region"), (), (), parameters, context)
        regions = self._optional_layer(
            self.REGIONS,
            tr("reference regions"),
            (self.REGION_ID_FIELD,),
            (self.REGION_NAME_FIELD,),
            parameters,
            context,
        )
        try:
            for layer, columns in (
                (assessment, FINDING_COLUMNS),
                (overlaps, OVERLAP_COLUMNS),
                (pieces, PIECE_COLUMNS),
            ):
                if layer is not None:
                    check_columns(layer, columns)
            for layer in (assessment, pieces, regions):
                if layer is not None:
                    check_is_polygonal(layer)
            if regions is not None:
                field_indexes(regions)
            analyses = self._analyses(parameters, context)
            analyses.check()
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        return UpdateOptions(
            assessment=assessment,
            overlaps=overlaps,
            pieces=pieces,
            regions=regions,
            analyses=analyses,
            path=register_of(self, parameters, context),
            reference_set=self.parameterAsString(parameters, self.REFERENCE_SET, context).strip(),
            rule_set=self.parameterAsString(parameters, RULE_SET, context).strip(),
            rule_set_folders=rule_set_folders(),
            note=self.parameterAsString(parameters, self.RUN_NOTE, context).strip(),
            make_current=self.parameterAsBool(parameters, self.MAKE_CURRENT, context),
            who=who_of(self, parameters, context),
            at=now(),
            today=today(),
            transform_context=context.transformContext(),
        )

    def _analyses(self, parameters: Values, context: QgsProcessingContext) -> AnalysisLayers:
        """Take the tables of the analysis around the findings."""
        from .update_register_analyses import AnalysisLayers

        def table(name: str, role: str) -> PolygonLayer | None:
            return self._optional_layer(name, role, (), (), parameters, context)

        return AnalysisLayers(
            priorities=table(self.PRIORITIES, tr("order of alignment")),
            repairs=table(self.REPAIRS, tr("repairs")),
            indicator_totals=table(self.INDICATOR_SUMMARY, tr("indicators of the whole")),
            municipality_indicators=table(self.MUNICIPALITY_INDICATORS, tr("indicators per municipality")),
            region_indicators=table(self.REGION_INDICATORS, tr("indicators per region")),
            measures=table(self.CONCORDANCE, tr("measures of concordance")),
            zones=table(self.CONCORDANCE_ZONES, tr("zones by concordance")),
            zone_regions=table(self.CONCORDANCE_REGIONS, tr("regions by concordance")),
            zones_name=self.parameterAsString(parameters, self.CONCORDANCE_NAME, context).strip(),
        )

    def _optional_layer(
        self,
        name: str,
        role: str,
        required: tuple[str, ...],
        optional: tuple[str, ...],
        parameters: Values,
        context: QgsProcessingContext,
    ) -> PolygonLayer | None:
        if not is_given(parameters.get(name)):
            return None
        return self.layer_of(name, role, required, optional, parameters, context)

    def _write(self, updated: UpdateOutcome, parameters: Values, context: QgsProcessingContext) -> Values:
        from .update_register_run import CHANGE_COLUMNS

        if not is_wanted(parameters.get(self.CHANGES)):
            return {}
        destination = self.write_sink(self.CHANGES, updated.changes, CHANGE_COLUMNS, parameters, context)
        self.prepare_output(destination, context, has_classes=False)
        return {self.CHANGES: destination}


def _counts(updated: UpdateOutcome) -> Values:
    """Give the numbers for models and scripts."""
    outcome = updated.outcome
    return {
        "PRIORITY_COUNT": updated.priority_count,
        "REPAIR_COUNT": updated.repair_count,
        "INDICATOR_COUNT": updated.indicator_count,
        "GROWN_COUNT": len(outcome.grown),
        "RUN": outcome.run,
        "PARTNERSHIP_COUNT": outcome.partnership_count,
        "NEW_COUNT": outcome.new_count,
        "CHANGED_COUNT": outcome.changed_count,
        "UNCHANGED_COUNT": outcome.unchanged_count,
        "OPENED_COUNT": outcome.opened_count,
        "RESOLVED_COUNT": outcome.resolved_count,
        "STALE_COUNT": outcome.stale_count,
        "EXPIRED_COUNT": outcome.expired_count,
        "WITHDRAWN_COUNT": outcome.withdrawn_count,
        "REOPENED_COUNT": outcome.reopened_count,
        "ABSENT_COUNT": outcome.absent_count,
    }
