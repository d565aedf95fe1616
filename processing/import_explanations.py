"""`regioalign:importexplanations`: explanations of a file or another register into a register."""

from __future__ import annotations

from pathlib import Path
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
)

from ..regioalign_plugin.translation import tr
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes
from .outputs import targets_of
from .parameters import sink_parameter
from .register_parameters import (
    actor_parameter,
    now,
    number_outputs,
    register_group,
    register_of,
    register_parameter,
    text_parameter,
    today,
    who_of,
)

if TYPE_CHECKING:
    from .import_explanations_run import ImportOutcome, ImportTask


class ImportExplanations(LayerAlgorithm):
    """Takes texts of a file into a register: a dry run first, then all or nothing."""

    SOURCE = "SOURCE"
    SHEET = "SHEET"
    APPLY = "APPLY"
    WITH_STATES = "WITH_STATES"
    SKIP_INVALID = "SKIP_INVALID"
    ATTACHMENTS = "ATTACHMENTS"
    PLAN = "PLAN"
    IS_APPLIED = "IS_APPLIED"

    def createInstance(self) -> ImportExplanations:
        """Make a fresh copy for a run."""
        return ImportExplanations()

    def name(self) -> str:
        """Give the id: a promise."""
        return "importexplanations"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Import explanations")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return register_group()

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "register"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("spreadsheet,workbook,Excel,LibreOffice,CSV,JSON,merge,dry run,explanations")
        return [*words.split(","), "register", "motivering", "XLSX", "ODS"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Takes explanations of a workbook, CSV, JSON or another register into a register, after a dry run.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Reads explanations as <i>Export register</i> writes them, or from a table of your own with a heading, "
            "a column <i>partnership_id</i> and columns such as <i>reasons</i>, <i>category</i> or <i>comply_by</i>. "
            "Headings are known by the names of columns and by what they are called in English, Dutch and French; so "
            "are states, grounds and other codes. Columns that are not there leave what stands; an empty cell in a row "
            "with text empties its field; a row without any text changes nothing.</p>"
            "<p>Without APPLY nothing is changed: the <b>plan of the import</b> lists per row what would happen. "
            "<i>new_text</i>: there is none yet. <i>new_version</i>: the text differs, and the one that stands is kept "
            "as a version. <i>conflict</i>: it is submitted or decided, or was changed since the export; it is "
            "not touched, and the text of the file is kept as a version. <i>invalid</i> and "
            "<i>unknown_partnership</i>: what is wrong, and what to do. The detail tells what differs.</p>"
            "<p>With APPLY all is imported in one go, or nothing: rows that cannot be imported stop it unless "
            "SKIP_INVALID leaves them out.</p>"
            "<p>Ids are text. A number that lost its leading zeros in a spreadsheet, or became one such as 2.01E+8 "
            "without losing digits, is taken for the one id that it can mean, and refused if there are several. "
            "Formulas are not calculated. The numbers are for models and scripts.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in _parameters():
            self.addParameter(parameter)
        for output in number_outputs(_outputs()):
            self.addOutput(output)

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Plan or import, and list it."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.explanation.rulesets import RuleSetError
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from ..regioalign_plugin.messages import register_text
        from ..regioalign_plugin.register.errors import RegisterError
        from .import_explanations_run import import_explanations, refusal, summary_lines
        from .older_registers import up_to_date_notes

        task = self.read_options(parameters, context)
        try:
            if task.applies:
                push_notes(up_to_date_notes(task.register, task.who, now()), feedback)
            outcome = import_explanations(task, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: nothing was imported."))
            return {}
        except RegisterError as error:
            raise QgsProcessingException(register_text(error)) from error
        except (LayerError, RuleSetError) as error:
            raise QgsProcessingException(str(error)) from error
        push_notes(outcome.notes, feedback)
        results = self._write(outcome, parameters, context)
        if task.applies and not outcome.result.is_applied:
            raise QgsProcessingException(refusal(outcome))
        for line in summary_lines(outcome):
            feedback.pushInfo(line)
        return {**results, **_counts(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> ImportTask:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.register.exchange_copy import is_same_file
        from ..regioalign_plugin.register.exchange_plan import ImportOptions
        from .import_explanations_run import ImportTask
        from .import_source import SourceOptions

        register = register_of(self, parameters, context)
        path = self._source(parameters, context)
        if is_same_file(register, path):
            text = tr("{source} is the register itself: there is nothing to import from it. Give another file.")
            raise QgsProcessingException(text.format(source=self.SOURCE))
        self._refuse_plan(path, parameters, context)
        who = who_of(self, parameters, context)
        with_states = self.parameterAsBoolean(parameters, self.WITH_STATES, context)
        has_files = is_given(parameters.get(self.ATTACHMENTS))
        folder = Path(self.parameterAsString(parameters, self.ATTACHMENTS, context)) if has_files else None
        sheet = self.parameterAsString(parameters, self.SHEET, context).strip()
        return ImportTask(
            register=register,
            source=SourceOptions(path, sheet, register, with_states, folder),
            options=ImportOptions(with_states, who.name, now(), today(), path.name),
            who=who,
            applies=self.parameterAsBoolean(parameters, self.APPLY, context),
            skips_invalid=self.parameterAsBoolean(parameters, self.SKIP_INVALID, context),
        )

    def _refuse_plan(self, source: Path, parameters: Values, context: QgsProcessingContext) -> None:
        """Refuse a plan inside a folder that is read; one in place of a file is refused for all algorithms alike."""
        if not source.is_dir():
            return
        for key, target in targets_of(self, parameters, context):
            if source.resolve() in target.path.resolve().parents:
                text = tr("{plan} lies in the folder {source}, which is read. Give a file outside of it.")
                raise QgsProcessingException(text.format(plan=key, source=self.SOURCE))

    def _source(self, parameters: Values, context: QgsProcessingContext) -> Path:
        given = self.parameterAsString(parameters, self.SOURCE, context).partition("|")[0].strip()
        path = Path(given).expanduser()
        if not given or not path.exists():
            text = tr("Parameter {key}: there is no file or folder “{file}”. Check the name.")
            raise QgsProcessingException(text.format(key=self.SOURCE, file=given))
        return path

    def _write(self, outcome: ImportOutcome, parameters: Values, context: QgsProcessingContext) -> Values:
        from .import_explanations_run import PLAN_COLUMNS

        if not is_wanted(parameters.get(self.PLAN)):
            return {}
        destination = self.write_sink(self.PLAN, outcome.plan, PLAN_COLUMNS, parameters, context)
        self.prepare_output(destination, context, has_classes=False)
        return {self.PLAN: destination}


def _parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        register_parameter(tr("The register that gets the explanations. Without APPLY it is only read.")),
        _source_parameter(),
        text_parameter(
            ImportExplanations.SHEET,
            tr("Sheet"),
            tr("Name of the sheet with the explanations. Empty: the one that is called so, or else the first."),
        ),
        _boolean(
            ImportExplanations.APPLY,
            tr("Import"),
            tr("Off: a dry run, which lists what would happen. On: import all of it, or nothing."),
        ),
        _boolean(
            ImportExplanations.SKIP_INVALID,
            tr("Leave out what cannot be imported"),
            tr("Off: nothing is imported if a row cannot be. On: such rows are left out, and listed."),
        ),
        _boolean(
            ImportExplanations.WITH_STATES,
            tr("With states, rulings and history"),
            tr(
                "Takes over states, rulings, history, earlier texts, notes and contacts as they are in the source, to "
                "move a review to another register. A draft keeps its ground, also one that the rules do not offer. "
                "What a state asks for must be there: an accepted explanation without a reference of the decision is "
                "invalid. What is submitted or decided here is a conflict."
            ),
        ),
        _attachments_parameter(),
        actor_parameter(),
        sink_parameter(
            ImportExplanations.PLAN,
            tr("Plan of the import"),
            tr("A table with a row per row of the source, or several where several things are to be told."),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
    ]


def _source_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterFile(
        ImportExplanations.SOURCE,
        tr("Source"),
        Qgis.ProcessingFileParameterBehavior.File,
        fileFilter=tr("Explanations (*.xlsx *.ods *.csv *.json *.gpkg);;All files (*)"),
    )
    parameter.setHelp(
        tr("An XLSX, ODS, CSV or JSON file, a folder with the CSV files of an export, or another register (GPKG).")
    )
    return parameter


def _attachments_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterFile(
        ImportExplanations.ATTACHMENTS,
        tr("Folder with attachments"),
        Qgis.ProcessingFileParameterBehavior.Folder,
        optional=True,
    )
    parameter.setHelp(
        tr(
            "The folder that the export filled: files listed in the table of attachments are attached. Empty: none "
            "are, but those of another register come along with its states."
        )
    )
    return parameter


def _boolean(key: str, label: str, text: str) -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterBoolean(key, label, defaultValue=False)
    parameter.setHelp(text)
    return parameter


def _outputs() -> list[tuple[str, str]]:
    return [
        ("ROW_COUNT", tr("Number of rows with explanations")),
        ("NEW_TEXT_COUNT", tr("Number of new texts")),
        ("NEW_VERSION_COUNT", tr("Number of new versions")),
        ("NEW_STATE_COUNT", tr("Number of new states of the same text")),
        ("SAME_COUNT", tr("Number of rows that change nothing")),
        ("CONFLICT_COUNT", tr("Number of conflicts")),
        ("INVALID_COUNT", tr("Number of invalid rows")),
        ("UNKNOWN_COUNT", tr("Number of rows of unknown partnerships")),
        ("HISTORY_COUNT", tr("Number of new events and earlier texts")),
        ("ATTACHMENT_COUNT", tr("Number of new attachments")),
        ("NOTE_COUNT", tr("Number of partnerships with a new note or contact")),
        (ImportExplanations.IS_APPLIED, tr("Whether it was imported (1 or 0)")),
    ]


def _counts(outcome: ImportOutcome) -> Values:
    """Give the numbers for models and scripts."""
    from ..regioalign_plugin.register.exchange import Name
    from ..regioalign_plugin.register.exchange_plan import Outcome

    result = outcome.result
    return {
        "ROW_COUNT": sum(row.table is Name.EXPLANATIONS for row in result.rows),
        "NEW_TEXT_COUNT": result.count(Outcome.NEW_TEXT),
        "NEW_VERSION_COUNT": result.count(Outcome.NEW_VERSION),
        "NEW_STATE_COUNT": result.count(Outcome.NEW_STATE),
        "SAME_COUNT": sum(
            row.table is Name.EXPLANATIONS and row.outcome in (Outcome.SAME, Outcome.EMPTY) for row in result.rows
        ),
        "CONFLICT_COUNT": result.count(Outcome.CONFLICT),
        "INVALID_COUNT": result.count(Outcome.INVALID),
        "UNKNOWN_COUNT": result.count(Outcome.UNKNOWN),
        "HISTORY_COUNT": result.count(Outcome.NEW_HISTORY),
        "ATTACHMENT_COUNT": result.count(Outcome.NEW_ATTACHMENT),
        "NOTE_COUNT": result.count(Outcome.NEW_NOTE),
        ImportExplanations.IS_APPLIED: int(result.is_applied),
    }
