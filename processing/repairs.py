"""`regioalign:repairs`: the smallest change of members that makes a partnership conform, and what a change flips."""

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
from .layer_algorithm import LayerAlgorithm, Values, is_wanted, push_notes, thread_count
from .repairs_parameters import CHANGES, change_parameters, count_outputs, input_parameters, output_parameters

if TYPE_CHECKING:
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .repairs_run import ChangeText, RepairOptions, RepairOutcome

_NO_SECTOR = ""  # which has no part in a repair


class RepairPartnerships(LayerAlgorithm):
    """Finds the smallest changes of members that make partnerships conform."""

    INPUT = "INPUT"
    ID_FIELD = "ID_FIELD"
    NAME_FIELD = "NAME_FIELD"
    MEMBERS_FIELD = "MEMBERS_FIELD"
    REGIONS = "REGIONS"
    MUNICIPALITIES = "MUNICIPALITIES"
    RULE_SET = "RULE_SET"
    MAX_REPAIRS = "MAX_REPAIRS"
    SMALLEST_ONLY = "SMALLEST_ONLY"
    CHANGE = "CHANGE"
    CHANGE_MUNICIPALITIES = "CHANGE_MUNICIPALITIES"
    CHANGE_PARTNERSHIPS = "CHANGE_PARTNERSHIPS"
    CHANGE_REGION = "CHANGE_REGION"
    OUTPUT = "OUTPUT"
    CHANGES = "CHANGES"
    WHAT_IF = "WHAT_IF"
    FLIPS = "FLIPS"

    def createInstance(self) -> RepairPartnerships:
        """Make a fresh copy for a run."""
        return RepairPartnerships()

    def name(self) -> str:
        """Give the id: a promise."""
        return "repairs"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Repairs and what-if")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Assessment")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "assessment"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("smallest change,members,one municipality off,straddle,merge,split,scenario,reference regions")
        return [*words.split(","), "referentieregio", "regiovorming", "werkingsgebied"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Tells which smallest change of members makes each territory conform, and what a given change flips.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>For each territory that does not conform: the changes of its member municipalities that make it "
            "conform. Members leave (<i>leave_out</i>), all that is missing of a region comes in (<i>take_in</i>), or "
            "<i>both</i>. All minimal changes are found, those of which no part is enough: they end within one region, "
            "in a whole one, or in a union of whole regions where the rule set lets it conform. At least one member "
            "stays, and no region comes in that has no member yet.</p>"
            "<p>Everything is counted in municipalities. Without a list, those are members of which at least half lies "
            "inside; a municipality lies in the region that holds at least half of it.</p>"
            "<p><b>Repairs</b> (OUTPUT) has a row per repair. Rank 1 changes the fewest municipalities; of equals, "
            "those come first that leave the fewest municipalities cut off or enclosed, then those that change the "
            "least area. Each row tells who leaves and comes, class and regions, members, area and weight before and "
            "after, and whether members hang together: <i>stays_connected</i>, <i>becomes_connected</i>, "
            "<i>falls_apart</i> or <i>stays_apart</i>. With n regions there can be 2<sup>n</sup> repairs: "
            "repair_count counts all, MAX_REPAIRS says how many are listed. The list is exact at any size.</p>"
            "<p><b>What if</b>: CHANGE tries one change, and tells what flips in the whole layer as <i>Compare "
            "reference sets</i> does. <b>Territories after the change</b> has a row per territory, in its geometry "
            "before; each of those that merge has one, and a territory that splits has two.</p>"
            "<p>The numbers (ONE_OFF_COUNT: how many are one municipality off, and so on) are for models and "
            "scripts.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*input_parameters(), *change_parameters(), *output_parameters()):
            self.addParameter(parameter)
        for name, label in count_outputs():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Find all first, and write only when all is known, so that nothing half done is left behind."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from .repairs_run import repair_layers, summary_lines

        options = self.read_options(parameters, context)
        try:
            outcome = repair_layers(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        results = self._write(outcome, parameters, context)
        feedback.setProgress(100)
        push_notes(outcome.notes, feedback)
        if options.change is None and (self.WHAT_IF in results or self.FLIPS in results):
            text = tr("The tables of what flips are empty: parameter {key} is empty, so no change was tried.")
            feedback.pushWarning(text.format(key=self.CHANGE))
        for line in summary_lines(outcome):
            feedback.pushInfo(line)
        return {**results, **_counts(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> RepairOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes
        from .repairs_run import RepairOptions

        territories, regions, municipalities = self._layers(parameters, context)
        options = RepairOptions(
            territories=territories,
            regions=regions,
            municipalities=municipalities,
            rule_set=self.rule_set_of(self.RULE_SET, parameters, context),
            most=max(1, self.parameterAsInt(parameters, self.MAX_REPAIRS, context)),
            only_smallest=self.parameterAsBool(parameters, self.SMALLEST_ONLY, context),
            change=self._change(parameters, context),
            with_changes=is_wanted(parameters.get(self.CHANGES)),
            transform_context=context.transformContext(),
            threads=thread_count(),
        )
        try:
            for layer in (territories, regions, municipalities):
                check_is_polygonal(layer)
                field_indexes(layer)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        return options

    def _layers(
        self, parameters: Values, context: QgsProcessingContext
    ) -> tuple[PolygonLayer, PolygonLayer, PolygonLayer]:
        def layer(name: str, role: str, required: str, *optional: str) -> PolygonLayer:
            return self.layer_of(name, role, (required,), optional, parameters, context)

        drawn = layer(self.INPUT, tr("territories"), self.ID_FIELD, self.NAME_FIELD, self.MEMBERS_FIELD)
        code, name, members = drawn.fields
        return (
            replace(drawn, fields=(code, name, _NO_SECTOR, members)),
            layer(
                self.REGIONS,
                tr("reference regions"),
                "REGION_ID_FIELD",
                "REGION_NAME_FIELD",
                "REGION_DELIMITED_FIELD",
            ),
            layer(
                self.MUNICIPALITIES,
                tr("municipalities"),
                "MUNICIPALITY_ID_FIELD",
                "MUNICIPALITY_NAME_FIELD",
                "WEIGHT_FIELD",
            ),
        )

    def _change(self, parameters: Values, context: QgsProcessingContext) -> ChangeText | None:
        """Read the change to try; refuse what it lacks, and what would be passed over."""
        from ..regioalign_plugin.alignment.what_if import ChangeKind
        from .repairs_run import ChangeText

        kind = self.parameterAsEnumString(parameters, self.CHANGE, context)
        keys = (self.CHANGE_MUNICIPALITIES, self.CHANGE_PARTNERSHIPS, self.CHANGE_REGION)
        texts = {key: self.parameterAsString(parameters, key, context).strip() for key in keys}
        needed = _needed_keys(kind)
        for key, text in texts.items():
            if key in needed and not text:
                message = tr("Parameter {change} is {kind}, but {key} is empty. Fill it in.")
                raise QgsProcessingException(message.format(change=self.CHANGE, kind=kind, key=key))
            if text and not kind:
                message = tr("Parameter {key} is “{text}”, but {change} is empty. Choose a change, or empty {key}.")
                raise QgsProcessingException(message.format(key=key, text=text, change=self.CHANGE))
            if text and key not in needed:
                message = tr("Parameter {key} is “{text}”, which has no part in {change} “{kind}”. Leave it empty.")
                raise QgsProcessingException(message.format(key=key, text=text, change=self.CHANGE, kind=kind))
        return ChangeText(ChangeKind(kind), *texts.values()) if kind else None

    def _write(self, outcome: RepairOutcome, parameters: Values, context: QgsProcessingContext) -> Values:
        """Write the sinks that are wanted, one after the other: they may be tables of one file."""
        from .repairs_run import CHANGE_COLUMNS, FLIP_COLUMNS, REPAIR_COLUMNS, WHAT_IF_COLUMNS, empty_frame

        what_if = empty_frame(WHAT_IF_COLUMNS) if outcome.what_if is None else outcome.what_if
        flips = empty_frame(FLIP_COLUMNS) if outcome.flips is None else outcome.flips
        results = {self.OUTPUT: self.write_sink(self.OUTPUT, outcome.repairs, REPAIR_COLUMNS, parameters, context)}
        for name, frame, columns, geometries, crs in (
            (self.CHANGES, outcome.changes, CHANGE_COLUMNS, outcome.change_geometries, outcome.municipality_crs),
            (self.WHAT_IF, what_if, WHAT_IF_COLUMNS, outcome.what_if_geometries, outcome.territory_crs),
            (self.FLIPS, flips, FLIP_COLUMNS, None, None),
        ):
            if is_wanted(parameters.get(name)):
                results[name] = self.write_sink(
                    name, frame, columns, parameters, context, geometries=geometries, crs=crs
                )
        for destination in results.values():
            self.prepare_output(destination, context, has_classes=False)
        return results


def _needed_keys(kind: str) -> tuple[str, ...]:
    """Keys that say more about a change of this kind."""
    municipalities, partnerships = RepairPartnerships.CHANGE_MUNICIPALITIES, RepairPartnerships.CHANGE_PARTNERSHIPS
    move, add, drop, merge, split = CHANGES
    return {
        move: (municipalities, RepairPartnerships.CHANGE_REGION),
        add: (municipalities, partnerships),
        drop: (municipalities, partnerships),
        merge: (partnerships,),
        split: (municipalities, partnerships),
    }.get(kind, ())


def _counts(outcome: RepairOutcome) -> Values:
    """Give the numbers for models and scripts."""
    partnerships, repairs = outcome.partnerships, outcome.repairs
    counts = partnerships["change_count"]
    wrong = partnerships["conforms"].eq(False)
    listed = repairs.groupby("partnership").size().reindex(partnerships.index, fill_value=0)
    flips = [] if outcome.what_if is None else outcome.what_if["flip"].tolist()
    return {
        "TERRITORY_COUNT": len(partnerships),
        "NON_CONFORMING_COUNT": int(wrong.sum()),
        "ONE_OFF_COUNT": int((counts == 1).sum()),
        "TWO_OFF_COUNT": int((counts == 2).sum()),
        "MORE_OFF_COUNT": int((counts > 2).sum()),
        "NO_REPAIR_COUNT": int((wrong & counts.isna()).sum()),
        "REPAIR_COUNT": len(repairs),
        "TRUNCATED_COUNT": int((partnerships["repair_count"] > listed).sum()),
        "DIFFERING_COUNT": outcome.differing_count,
        "FLIP_COUNT": sum(flip != Flip.UNCHANGED.value for flip in flips),
        "STARTS_COUNT": flips.count(Flip.STARTS_TO_CONFORM.value),
        "STOPS_COUNT": flips.count(Flip.STOPS_CONFORMING.value),
    }
