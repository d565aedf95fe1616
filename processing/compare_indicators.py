"""`regioalign:compareindicators`: the indicators that registers keep, before and after."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ..regioalign_plugin.translation import tr
from .date_parameter import date_of, date_parameter
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes
from .parameters import sink_parameter
from .register_parameters import (
    REGISTER,
    as_advanced,
    number_outputs,
    register_group,
    register_of,
    register_parameter,
    text_parameter,
)

if TYPE_CHECKING:
    from pathlib import Path

    from ..regioalign_plugin.register.figures import Moment
    from .compare_indicators_run import FigureOptions, FigureOutcome


class CompareIndicators(LayerAlgorithm):
    """Holds the figures of two dates, or of two registers, side by side."""

    BEFORE_REGISTER = "BEFORE_REGISTER"
    BEFORE_DATE = "BEFORE_DATE"
    BEFORE_RUN = "BEFORE_RUN"
    DATE = "DATE"
    RUN = "RUN"
    REFERENCE_SET = "REFERENCE_SET"
    ONLY_CHANGES = "ONLY_CHANGES"
    COMPARISON = "COMPARISON"

    def createInstance(self) -> CompareIndicators:
        """Make a fresh copy for a run."""
        return CompareIndicators()

    def name(self) -> str:
        """Give the id: a promise."""
        return "compareindicators"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Compare indicators of two dates")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return register_group()

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "register"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("before,after,monitor,trend,fragmentation,coherence,concordance,history")
        return [*words.split(","), "register", "regioscreening"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Holds the indicators that a register kept at two dates, or that two registers keep, side by side.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>A register keeps the indicators that are given to “Update register”, with the run that brought them: "
            "the outputs of “Municipality indicators” and of “Concordance of zones and regions”. This gives them "
            "before and after: of one register at two dates, or of two registers.</p>"
            "<p><b>Before and after</b> has a row per figure: what it is a figure of (<i>scope</i>: layer, region, "
            "zone or municipality; <i>layer</i> is the name of the zones, empty for partnerships), the unit, the "
            "indicator, and the change. A figure that one side lacks is NULL there. The figures of the whole stand in "
            "the log, such as “Number of different member sets: 183 → 38”.</p>"
            "<p>Nothing is changed in a register. Memberships of two dates that no register holds figures of are "
            "compared by “Municipality indicators”, with BEFORE.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*_input_parameters(), *_advanced_parameters(), _sink()):
            self.addParameter(parameter)
        for output in number_outputs(_count_outputs()):
            self.addOutput(output)

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Compare, and write the table where it is wanted."""
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.messages import register_text
        from ..regioalign_plugin.register.errors import RegisterError
        from .compare_indicators_run import COLUMNS, compare_figures

        options = self.read_options(parameters, context)
        try:
            outcome = compare_figures(options)
        except RegisterError as error:
            raise QgsProcessingException(register_text(error)) from error
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        results: Values = {}
        if is_wanted(parameters.get(self.COMPARISON)):
            destination = self.write_sink(self.COMPARISON, outcome.comparison, COLUMNS, parameters, context)
            self.prepare_output(destination, context, has_classes=False)
            results[self.COMPARISON] = destination
        push_notes(outcome.notes, feedback)
        for line in outcome.lines:
            feedback.pushInfo(line)
        return {**results, **_counts(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> FigureOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from .compare_indicators_run import FigureOptions, Side

        after = register_of(self, parameters, context)
        before = self._register_before(parameters, context) or after
        then = self._moment(self.BEFORE_DATE, self.BEFORE_RUN, parameters, context)
        return FigureOptions(
            before=Side(before, then, is_first=then.is_now and before == after, key=self.BEFORE_DATE),
            after=Side(after, self._moment(self.DATE, self.RUN, parameters, context), is_first=False, key=self.DATE),
            reference_set=self.parameterAsString(parameters, self.REFERENCE_SET, context).strip(),
            only_changes=self.parameterAsBool(parameters, self.ONLY_CHANGES, context),
        )

    def _register_before(self, parameters: Values, context: QgsProcessingContext) -> Path | None:
        """Take the other register; None where it is not given."""
        given = self.parameterAsString(parameters, self.BEFORE_REGISTER, context).strip()
        return register_of(self, {**parameters, REGISTER: given}, context) if given else None

    def _moment(self, day_key: str, run_key: str, parameters: Values, context: QgsProcessingContext) -> Moment:
        from ..regioalign_plugin.register.figures import Moment

        day = date_of(self, day_key, parameters, context)
        run = self.parameterAsInt(parameters, run_key, context) if is_given(parameters.get(run_key)) else None
        return Moment(run=run, before=None if day is None else _end_of(day))


def _end_of(day: date) -> datetime:
    """Give when a day ends, on the user's clock."""
    return datetime.combine(day + timedelta(days=1), time()).astimezone(timezone.utc)


def _input_parameters() -> list[QgsProcessingParameterDefinition]:
    other = QgsProcessingParameterFile(
        CompareIndicators.BEFORE_REGISTER,
        tr("Register before"),
        Qgis.ProcessingFileParameterBehavior.File,
        optional=True,
        fileFilter=tr("Registers (*.gpkg);;All files (*)"),
    )
    other.setHelp(tr("Another register with the figures before. Empty: the same one, at an earlier date."))
    return [
        register_parameter(tr("The register with the figures after; it is only read.")),
        date_parameter(
            CompareIndicators.DATE, tr("Date after"), tr("As they stood at the end of this day. Empty: as they stand.")
        ),
        other,
        date_parameter(
            CompareIndicators.BEFORE_DATE,
            tr("Date before"),
            tr(
                "As they stood at the end of this day. Empty: the first figures that the register kept, or, of another "
                "register, as they stand."
            ),
        ),
    ]


def _advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    changes = QgsProcessingParameterBoolean(CompareIndicators.ONLY_CHANGES, tr("Only what changed"), defaultValue=False)
    changes.setHelp(tr("Leaves out figures that are the same before and after."))
    runs = (
        (CompareIndicators.RUN, tr("Run after")),
        (CompareIndicators.BEFORE_RUN, tr("Run before")),
    )
    parameters: list[QgsProcessingParameterDefinition] = [
        text_parameter(
            CompareIndicators.REFERENCE_SET,
            tr("Reference set"),
            tr("Id of the reference set that the figures are about. Empty: the current one of each date."),
        ),
        changes,
    ]
    for key, label in runs:
        number = QgsProcessingParameterNumber(
            key, label, Qgis.ProcessingNumberParameterType.Integer, optional=True, minValue=1
        )
        number.setHelp(tr("Number of a run, as in the table “runs” of the register: as they stood after it."))
        parameters.append(number)
    return [as_advanced(one) for one in parameters]


def _sink() -> QgsProcessingParameterDefinition:
    return sink_parameter(
        CompareIndicators.COMPARISON,
        tr("Before and after"),
        tr("A table with each figure before and after, and the change."),
        kind=QgsProcessing.SourceType.TypeVector,
    )


def _count_outputs() -> list[tuple[str, str]]:
    return [
        ("COMPARED_COUNT", tr("Number of figures that are known before and after")),
        ("CHANGED_COUNT", tr("Number of figures that changed")),
        ("ONLY_BEFORE_COUNT", tr("Number of figures that are known before only")),
        ("ONLY_AFTER_COUNT", tr("Number of figures that are known after only")),
    ]


def _counts(outcome: FigureOutcome) -> Values:
    return {
        "COMPARED_COUNT": outcome.compared_count,
        "CHANGED_COUNT": outcome.changed_count,
        "ONLY_BEFORE_COUNT": outcome.only_before_count,
        "ONLY_AFTER_COUNT": outcome.only_after_count,
    }
