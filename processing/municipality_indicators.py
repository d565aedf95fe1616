"""`regioalign:municipalityindicators`: with whom municipalities cooperate, and how scattered that is over regions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..regioalign_plugin.labels import membership_labels
from ..regioalign_plugin.translation import tr
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes, thread_count
from .measure_style import COHERENCE, CONGRUENCE
from .municipality_indicators_parameters import input_parameters, output_parameters

if TYPE_CHECKING:
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .municipality_indicators_run import IndicatorOptions, IndicatorOutcome

_NOT_USED = ""  # whether a region is delimited has no part in it


class MunicipalityIndicators(LayerAlgorithm):
    """Measures cooperation per municipality and per region."""

    INPUT = "INPUT"
    BEFORE = "BEFORE"
    MUNICIPALITIES = "MUNICIPALITIES"
    MUNICIPALITY_ID_FIELD = "MUNICIPALITY_ID_FIELD"
    MUNICIPALITY_NAME_FIELD = "MUNICIPALITY_NAME_FIELD"
    WEIGHT_FIELD = "WEIGHT_FIELD"
    REGIONS = "REGIONS"
    REGION_ID_FIELD = "REGION_ID_FIELD"
    REGION_NAME_FIELD = "REGION_NAME_FIELD"
    RULE_SET = "RULE_SET"
    OUTPUT = "OUTPUT"
    REGIONS_OUTPUT = "REGIONS_OUTPUT"
    COMPARISON = "COMPARISON"
    SUMMARY = "SUMMARY"

    def createInstance(self) -> MunicipalityIndicators:
        """Make a fresh copy for a run."""
        return MunicipalityIndicators()

    def name(self) -> str:
        """Give the id: a promise."""
        return "municipalityindicators"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Municipality indicators")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Assessment")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "assessment"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("partners,congruence,coherence,fragmentation,memberships,ranking,seats,before,after")
        return [*words.split(","), "gemeente", "samenwerkingsverband", "regioscreening"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Tells how many partnerships and partners each municipality has, and how coherent each region is.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return "".join((_about(), _of_municipalities(), _of_regions(), _outputs()))

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*input_parameters(), *output_parameters()):
            self.addParameter(parameter)
        before = tr("{column} before")
        for code, label in membership_labels().items():
            self.addOutput(QgsProcessingOutputNumber(code.upper(), label))
        for code, label in membership_labels().items():
            self.addOutput(QgsProcessingOutputNumber(f"{code.upper()}_BEFORE", before.format(column=label)))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Measure first, and write only when all is known, so that nothing half done is left behind."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from .municipality_indicators_run import find_indicators, summary_lines

        options = self.read_options(parameters, context)
        try:
            outcome = find_indicators(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        results = self._write(outcome, parameters, context)
        feedback.setProgress(100)
        push_notes(outcome.notes, feedback)
        if self.COMPARISON in results and options.before is None:
            feedback.pushWarning(tr("The table of before and after is empty: no memberships before were given."))
        for line in summary_lines(outcome):
            feedback.pushInfo(line)
        return {**results, **_numbers(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> IndicatorOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes
        from .municipality_indicators_run import IndicatorOptions, is_drawn

        def layer(name: str, role: str, required: tuple[str, ...], optional: tuple[str, ...]) -> PolygonLayer:
            return self.layer_of(name, role, required, optional, parameters, context)

        regions = layer(self.REGIONS, tr("reference regions"), (self.REGION_ID_FIELD,), (self.REGION_NAME_FIELD,))
        options = IndicatorOptions(
            memberships=layer(self.INPUT, tr("memberships"), *_membership_keys("")),
            before=layer(self.BEFORE, tr("memberships before"), *_membership_keys("_BEFORE"))
            if is_given(parameters.get(self.BEFORE))
            else None,
            municipalities=layer(
                self.MUNICIPALITIES,
                tr("municipalities"),
                (self.MUNICIPALITY_ID_FIELD,),
                (self.MUNICIPALITY_NAME_FIELD, self.WEIGHT_FIELD),
            ),
            regions=replace(regions, fields=(*regions.fields, _NOT_USED)),
            rule_set=self.rule_set_of(self.RULE_SET, parameters, context),
            transform_context=context.transformContext(),
            threads=thread_count(),
        )
        try:
            for one, suffix in ((options.memberships, ""), (options.before, "_BEFORE")):
                if one is not None:
                    _check_memberships(one, suffix, is_drawn=is_drawn(one))
            for one in (options.municipalities, options.regions):
                check_is_polygonal(one)
                field_indexes(one)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        return options

    def _write(self, outcome: IndicatorOutcome, parameters: Values, context: QgsProcessingContext) -> Values:
        """Write the sinks that are wanted, one after the other: they may be tables of one file."""
        from .municipality_indicators_run import (
            COMPARISON_COLUMNS,
            INDICATOR_COLUMNS,
            REGION_TABLE_COLUMNS,
            SUMMARY_COLUMNS,
        )

        results: Values = {}
        for name, frame, columns, geometries, crs in (
            (
                self.OUTPUT,
                outcome.municipalities,
                INDICATOR_COLUMNS,
                outcome.municipality_geometries,
                outcome.municipality_crs,
            ),
            (self.REGIONS_OUTPUT, outcome.regions, REGION_TABLE_COLUMNS, outcome.region_geometries, outcome.region_crs),
            (self.COMPARISON, outcome.comparison, COMPARISON_COLUMNS, None, None),
            (self.SUMMARY, outcome.summary, SUMMARY_COLUMNS, None, None),
        ):
            if is_wanted(parameters.get(name)):
                results[name] = self.write_sink(
                    name, frame, columns, parameters, context, geometries=geometries, crs=crs
                )
        measures = {self.OUTPUT: CONGRUENCE, self.REGIONS_OUTPUT: COHERENCE}
        for name, destination in results.items():
            self.prepare_output(destination, context, has_classes=False, measure=measures.get(name, ""))
        return results


def _membership_keys(suffix: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Keys of the fields of memberships: those that are needed, and the others."""
    return (
        (f"ID_FIELD{suffix}",),
        (f"MUNICIPALITY_FIELD{suffix}", f"MEMBERS_FIELD{suffix}", f"SEATS_FIELD{suffix}"),
    )


def _check_memberships(layer: PolygonLayer, suffix: str, *, is_drawn: bool) -> None:
    """Refuse fields that are not there, seats without a row per member, and a table that says no members."""
    from ..regioalign_plugin.layers.errors import LayerError
    from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes

    field_indexes(layer)
    if layer.fields[3] and not layer.fields[1]:
        text = tr(
            "Parameter {seats} is “{field}”, but {municipality} is empty. Seats need a row per member: choose the "
            "field with the municipality of each row, or leave the seats out."
        )
        raise LayerError(
            text.format(seats=f"SEATS_FIELD{suffix}", field=layer.fields[3], municipality=f"MUNICIPALITY_FIELD{suffix}")
        )
    if not is_drawn:
        return
    try:
        check_is_polygonal(layer)
    except LayerError as error:
        text = tr(
            "{reason} Or choose the field with the municipality of each row ({municipality}) or with the list of "
            "members ({members})."
        )
        raise LayerError(
            text.format(reason=error, municipality=f"MUNICIPALITY_FIELD{suffix}", members=f"MEMBERS_FIELD{suffix}")
        ) from error


def _numbers(outcome: IndicatorOutcome) -> Values:
    """Give the numbers for models and scripts, without those that are unknown."""
    found = {
        **{code.upper(): value for code, value in outcome.totals.items()},
        **{f"{code.upper()}_BEFORE": value for code, value in outcome.totals_before.items()},
    }
    return {
        key: int(value) if "_COUNT" in key else value
        for key, value in found.items()
        if value == value  # NaN alone differs from itself
    }


def _about() -> str:
    return tr(
        "<p>Takes who is a member of which partnership, as rows, as lists or as territories, and tells with whom each "
        "municipality cooperates and how scattered that is over the reference regions. With memberships before, each "
        "indicator is given before and after.</p>"
    )


def _of_municipalities() -> str:
    return tr(
        "<p>Per municipality:</p><ul>"
        "<li><i>partnership_count</i>: its partnerships; <i>partner_count</i>: other municipalities in them; "
        "<i>partner_set_count</i>: different sets of partners; <i>regions_reached</i>: regions in which it and its "
        "partners lie.</li>"
        "<li><i>congruence</i>: mean over its partners of shared partnerships ÷ its own partnerships (0–1). 1 if it "
        "does everything with the same partners.</li>"
        "<li><i>inward_share</i>: share of its ties that stay in its own region; each partner in each partnership is a "
        "tie.</li>"
        "<li><i>is_border</i>: whether it borders on a municipality of another region, over more than 1 m.</li>"
        "<li><i>seats</i>: sum of its seats, where given.</li></ul>"
    )


def _of_regions() -> str:
    return tr(
        "<p>Per region:</p><ul>"
        "<li>Its size: municipalities, square metres, weight; and the partnerships with members in it, of which "
        "<i>within_count</i> lie within it and <i>crossing_count</i> do not, with their smallest, median and largest "
        "number of members.</li>"
        "<li><i>member_set_count</i>: different member sets among them, the fragmentation.</li>"
        "<li><i>coherence</i>: mean over all ordered pairs of its municipalities of shared partnerships ÷ the "
        "partnerships of the first (0–1). 1 if they do everything together.</li>"
        "<li><i>coherence_rank</i>: 1 for the most coherent; <i>fragmentation_rank</i>: 1 for the fewest member sets."
        "</li></ul>"
    )


def _outputs() -> str:
    return tr(
        "<p>What has no meaning is NULL: the congruence of a municipality without partners, the coherence of a region "
        "of one municipality. A partnership of a single municipality counts as a partnership and has no partners.</p>"
        "<p>The numbers of the whole are outputs for models and scripts, such as MEMBER_SET_COUNT and, with "
        "memberships before, MEMBER_SET_COUNT_BEFORE.</p>"
        "<p>The indicators are those of reviews of regional cooperation; the formulas are as given here.</p>"
    )
