"""`regioalign:checkregister`: what is wrong in a register, with remedies, and an exit status for scheduled runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
)

from ..regioalign_plugin.translation import tr
from .layer_algorithm import LayerAlgorithm, Values, is_wanted
from .parameters import sink_parameter
from .register_parameters import (
    REGISTER,
    actor_parameter,
    choice_of,
    choice_parameter,
    now,
    number_outputs,
    register_group,
    register_of,
    register_parameter,
    today,
    who_of,
)

if TYPE_CHECKING:
    from .check_register_run import CheckOptions, CheckOutcome

NEVER, ERRORS, ANY = _FAIL_CHOICES = ("never", "errors", "any")


class CheckRegister(LayerAlgorithm):
    """Looks for what is wrong in a register; changes nothing, but for dates that passed if that is asked."""

    APPLY_DATES = "APPLY_DATES"
    FAIL_ON = "FAIL_ON"
    PROBLEMS = "PROBLEMS"
    LEVELS = "LEVELS"

    def createInstance(self) -> CheckRegister:
        """Make a fresh copy for a run."""
        return CheckRegister()

    def name(self) -> str:
        """Give the id: a promise."""
        return "checkregister"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Check register")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return register_group()

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "register"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("integrity,validate,problems,overdue,deadline,expired,quality,level,scheduled")
        return [*words.split(","), "register", "controle"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Looks for what is wrong or overdue in the register, with remedies, and judges every explanation.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Checks a register and changes nothing, but for dates that passed if APPLY_DATES asks so: the file and "
            "its indexes, the history of each explanation, what belongs to nothing, geometries and attachments that "
            "are gone or not what they were, dates and deadlines that passed, explanations that stand although "
            "something mandatory is missing, and reasons that are nearly the same.</p>"
            "<p><b>Problems</b> has a row for each, with severity (<i>error</i>, <i>warning</i>, or <i>note</i> for "
            "what does no harm), partnership, table and row, and the remedy. <b>Levels of explanations</b> has score, "
            "level, missing parts and warnings of each explanation, by the rules that count now.</p>"
            "<p>For a scheduled run set FAIL_ON: the tables are written first, then the algorithm fails, so that "
            "<i>qgis_process</i> ends with an exit status that is not 0.</p>"
            "<p>The numbers (PROBLEM_COUNT, ERROR_COUNT, WARNING_COUNT, OVERDUE_COUNT, EXPIRED_COUNT, "
            "EXPLANATION_COUNT) are for models and scripts; PROBLEM_COUNT leaves out what does no harm.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*_input_parameters(), *_sink_parameters()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFile(REGISTER, tr("Register")))
        for output in number_outputs(_count_outputs()):
            self.addOutput(output)

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Check, write the tables, and fail at the end if that is asked and something is wrong."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from ..regioalign_plugin.messages import register_text
        from ..regioalign_plugin.register.errors import RegisterError
        from .check_register_run import check, error_lines, summary_lines

        options = self.read_options(parameters, context)
        try:
            outcome = check(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return {}
        except RegisterError as error:
            raise QgsProcessingException(register_text(error)) from error
        results = self._write(outcome, parameters, context)
        feedback.setProgress(100)
        for line in error_lines(outcome):
            feedback.pushWarning(line)
        for line in summary_lines(outcome):
            feedback.pushInfo(line)
        if _is_failure(options.fail_on, _counts(outcome)):
            raise QgsProcessingException(_failure_text(options, _counts(outcome)))
        return {**results, REGISTER: str(options.path), **_counts(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> CheckOptions:
        """Build what the check needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from .check_register_run import CheckOptions

        return CheckOptions(
            path=register_of(self, parameters, context),
            applies_dates=self.parameterAsBool(parameters, self.APPLY_DATES, context),
            fail_on=choice_of(self, self.FAIL_ON, _FAIL_CHOICES, parameters, context),
            who=who_of(self, parameters, context),
            at=now(),
            today=today(),
        )

    def _write(self, outcome: CheckOutcome, parameters: Values, context: QgsProcessingContext) -> Values:
        """Write the sinks that are wanted, one after the other: they may be tables of one file."""
        from .check_register_run import LEVEL_COLUMNS, PROBLEM_COLUMNS

        results = {}
        for name, frame, columns in (
            (self.PROBLEMS, outcome.problems, PROBLEM_COLUMNS),
            (self.LEVELS, outcome.levels, LEVEL_COLUMNS),
        ):
            if is_wanted(parameters.get(name)):
                results[name] = self.write_sink(name, frame, columns, parameters, context)
        for destination in results.values():
            self.prepare_output(destination, context, has_classes=False)
        return results


def _is_failure(fail_on: str, counts: dict[str, int]) -> bool:
    wanted = {NEVER: 0, ERRORS: counts["ERROR_COUNT"], ANY: counts["PROBLEM_COUNT"]}
    return wanted[fail_on] > 0


def _failure_text(options: CheckOptions, counts: dict[str, int]) -> str:
    text = tr("The check of {file} found {errors} errors and {warnings} warnings: see the table of problems.")
    return text.format(file=options.path, errors=counts["ERROR_COUNT"], warnings=counts["WARNING_COUNT"])


def _input_parameters() -> list[QgsProcessingParameterDefinition]:
    apply_dates = QgsProcessingParameterBoolean(
        CheckRegister.APPLY_DATES, tr("Let what has lapsed expire"), defaultValue=False
    )
    apply_dates.setHelp(
        tr(
            "Before the check, explanations that were accepted for a time and plans become expired where their date "
            "has passed, as “Update register” does it too."
        )
    )
    fail_on = choice_parameter(
        CheckRegister.FAIL_ON,
        tr("Fail on"),
        tr(
            "When the algorithm fails after its tables are written: never, at errors, or at any error or warning. For "
            "scheduled runs that look at the exit status."
        ),
        _FAIL_CHOICES,
        NEVER,
    )
    return [register_parameter(tr("The GeoPackage to check.")), apply_dates, fail_on, actor_parameter()]


def _sink_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        sink_parameter(
            CheckRegister.PROBLEMS,
            tr("Problems"),
            tr("A table with a row per problem, with its remedy."),
            kind=QgsProcessing.SourceType.TypeVector,
        ),
        sink_parameter(
            CheckRegister.LEVELS,
            tr("Levels of explanations"),
            tr("A table with a row per explanation: score, level, what is missing, and warnings."),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
    ]


def _count_outputs() -> list[tuple[str, str]]:
    return [
        ("PROBLEM_COUNT", tr("Number of errors and warnings")),
        ("ERROR_COUNT", tr("Number of errors")),
        ("WARNING_COUNT", tr("Number of warnings")),
        ("OVERDUE_COUNT", tr("Number of dates that passed")),
        ("EXPIRED_COUNT", tr("Number of explanations expired")),
        ("EXPLANATION_COUNT", tr("Number of explanations")),
    ]


def _counts(outcome: CheckOutcome) -> dict[str, int]:
    """Give the numbers for models and scripts."""
    from ..regioalign_plugin.register.checking import Severity

    checked = outcome.checked
    return {
        "PROBLEM_COUNT": checked.count(Severity.ERROR, Severity.WARNING),
        "ERROR_COUNT": checked.count(Severity.ERROR),
        "WARNING_COUNT": checked.count(Severity.WARNING),
        "OVERDUE_COUNT": checked.overdue_count,
        "EXPIRED_COUNT": len(outcome.expired),
        "EXPLANATION_COUNT": len(checked.assessed),
    }
