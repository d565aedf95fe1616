"""`regioalign:comparereferencesets`: what flips between two reference sets or two dates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Flip
from .compare_reference_sets_parameters import count_outputs, input_parameters, output_parameters
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes, thread_count

if TYPE_CHECKING:
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .compare_reference_sets_run import CompareOptions, CompareOutcome

_NO_SECTOR = ""  # which has no part in a comparison


class CompareReferenceSets(LayerAlgorithm):
    """Tests territories against two reference sets and tells what differs."""

    INPUT = "INPUT"
    ID_FIELD = "ID_FIELD"
    NAME_FIELD = "NAME_FIELD"
    MEMBERS_FIELD = "MEMBERS_FIELD"
    MUNICIPALITIES = "MUNICIPALITIES"
    MUNICIPALITY_ID_FIELD = "MUNICIPALITY_ID_FIELD"
    MUNICIPALITY_NAME_FIELD = "MUNICIPALITY_NAME_FIELD"
    RULE_SET = "RULE_SET"
    OUTPUT = "OUTPUT"
    FLIPS = "FLIPS"
    MOVED = "MOVED"

    def createInstance(self) -> CompareReferenceSets:
        """Make a fresh copy for a run."""
        return CompareReferenceSets()

    def name(self) -> str:
        """Give the id: a promise."""
        return "comparereferencesets"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Compare reference sets")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Assessment")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "assessment"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("reference regions,versions,dates,change,flip,before,after,moved municipalities")
        return [*words.split(","), "referentieregio", "regiovorming", "werkingsgebied"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Tells which territories flip between two sets of reference regions, and which municipalities moved.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Tests each territory against two reference sets, such as those of two dates, by the same rule set, and "
            "tells what flips.</p>"
            "<p>A flip is the first of these that applies: <i>starts_to_conform</i> (conforms after; did not, or could "
            "not be judged, before), <i>stops_conforming</i> (the other way round), <i>class_changed</i> (another "
            "class, the same verdict), <i>regions_changed</i> (other regions, or another main region). All else is "
            "<i>unchanged</i>, also where shares shift between the same regions.</p>"
            "<p>Regions are the same if they have the same id and share at least half of the smaller one. Otherwise "
            "those are the same that hold the same ground but for noise, and last those with the same name. So a "
            "region that is only renamed flips nothing; the log names it.</p>"
            "<p><b>Territories with flips</b> (OUTPUT) has the geometry and the CRS of the input. <b>Counts of "
            "flips</b> counts territories per kind of flip and classes. <b>Municipalities that moved</b> needs the "
            "municipalities; each lies in the region that holds at least half of it.</p>"
            "<p>The numbers (TERRITORY_COUNT, FLIP_COUNT, STARTS_COUNT, STOPS_COUNT, MOVED_COUNT) are for models and "
            "scripts.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*input_parameters(), *output_parameters()):
            self.addParameter(parameter)
        for name, label in count_outputs():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Compare first, and write only when all is known, so that nothing half done is left behind."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from .compare_reference_sets_run import compare_layers, summary_lines

        options = self.read_options(parameters, context)
        try:
            outcome = compare_layers(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        results = self._write(outcome, parameters, context)
        feedback.setProgress(100)
        push_notes(outcome.notes, feedback)
        if self.MOVED in results and options.municipalities is None:
            feedback.pushWarning(tr("The table of municipalities that moved is empty: no municipalities were given."))
        for line in summary_lines(outcome):
            feedback.pushInfo(line)
        return {**results, **_counts(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> CompareOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes
        from .compare_reference_sets_run import CompareOptions

        def layer(name: str, role: str, required: tuple[str, ...], optional: tuple[str, ...]) -> PolygonLayer:
            return self.layer_of(name, role, required, optional, parameters, context)

        municipalities = None
        if is_given(parameters.get(self.MUNICIPALITIES)):
            municipalities = layer(
                self.MUNICIPALITIES,
                tr("municipalities"),
                (self.MUNICIPALITY_ID_FIELD,),
                (self.MUNICIPALITY_NAME_FIELD,),
            )
        territories = layer(self.INPUT, tr("territories"), (self.ID_FIELD,), (self.NAME_FIELD, self.MEMBERS_FIELD))
        code, name, members = territories.fields
        options = CompareOptions(
            territories=replace(territories, fields=(code, name, _NO_SECTOR, members)),
            before=layer("REGIONS_BEFORE", tr("reference regions before"), *_region_fields("BEFORE")),
            after=layer("REGIONS_AFTER", tr("reference regions after"), *_region_fields("AFTER")),
            municipalities=municipalities,
            rule_set=self.rule_set_of(self.RULE_SET, parameters, context),
            transform_context=context.transformContext(),
            threads=thread_count(),
        )
        self._refuse_lists_without_municipalities(options)
        try:
            for one in (options.territories, options.before, options.after, options.municipalities):
                if one is not None:
                    check_is_polygonal(one)
                    field_indexes(one)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        return options

    def _refuse_lists_without_municipalities(self, options: CompareOptions) -> None:
        field = options.territories.fields[3]
        if field and options.municipalities is None:
            raise QgsProcessingException(
                tr(
                    "Parameter {members} is “{field}”, but {municipalities} is empty. Give the layer of the "
                    "municipalities whose codes the lists hold."
                ).format(members=self.MEMBERS_FIELD, field=field, municipalities=self.MUNICIPALITIES)
            )

    def _write(self, outcome: CompareOutcome, parameters: Values, context: QgsProcessingContext) -> Values:
        """Write the sinks that are wanted, one after the other: they may be tables of one file."""
        from .compare_reference_sets_run import FLIP_COLUMNS, FLIPPED_COLUMNS, MOVED_COLUMNS

        results = {
            self.OUTPUT: self.write_sink(
                self.OUTPUT,
                outcome.findings,
                FLIPPED_COLUMNS,
                parameters,
                context,
                geometries=outcome.territories,
                crs=outcome.crs,
            )
        }
        for name, frame, columns in (
            (self.FLIPS, outcome.flips, FLIP_COLUMNS),
            (self.MOVED, outcome.moved, MOVED_COLUMNS),
        ):
            if is_wanted(parameters.get(name)):
                results[name] = self.write_sink(name, frame, columns, parameters, context)
        for destination in results.values():
            self.prepare_output(destination, context, has_classes=False)
        return results


def _region_fields(suffix: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Keys of the fields of a reference set: those that are needed, and the others."""
    return (
        (f"REGION_ID_FIELD_{suffix}",),
        (f"REGION_NAME_FIELD_{suffix}", f"REGION_DELIMITED_FIELD_{suffix}"),
    )


def _counts(outcome: CompareOutcome) -> Values:
    """Give the numbers for models and scripts."""
    flip = outcome.findings["flip"]
    return {
        "TERRITORY_COUNT": len(flip),
        "FLIP_COUNT": int((flip != Flip.UNCHANGED.value).sum()),
        "STARTS_COUNT": int((flip == Flip.STARTS_TO_CONFORM.value).sum()),
        "STOPS_COUNT": int((flip == Flip.STOPS_CONFORMING.value).sum()),
        "MOVED_COUNT": len(outcome.moved),
    }
