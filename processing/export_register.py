"""`regioalign:exportregister`: a register to a workbook, CSV, JSON, or a consistent copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
)

from ..regioalign_plugin.explanation.lifecycle import State
from ..regioalign_plugin.labels import state_label
from ..regioalign_plugin.translation import tr
from .layer_algorithm import LayerAlgorithm, Values, is_wanted, push_notes
from .outputs import refuse_register
from .parameter_words import by_word
from .register_parameters import (
    as_advanced,
    now,
    number_outputs,
    register_group,
    register_of,
    register_parameter,
    text_parameter,
)

if TYPE_CHECKING:
    from .export_register_run import ExportOptions, ExportOutcome

FORMATS = ("XLSX", "ODS", "CSV", "JSON", "GPKG")
NO_STATE = "none"
STATES = (*(state.value for state in State), NO_STATE)


class ExportRegister(LayerAlgorithm):
    """Writes the tables of a register to a file that other people and programs read."""

    FORMAT = "FORMAT"
    REGION = "REGION"
    STATES = "STATES"
    CODES = "CODES"
    OUTPUT = "OUTPUT"
    ATTACHMENTS = "ATTACHMENTS"

    def createInstance(self) -> ExportRegister:
        """Make a fresh copy for a run."""
        return ExportRegister()

    def canExecute(self) -> tuple[bool, str]:
        """Tell that nothing is needed that QGIS does not have."""
        return True, ""

    def name(self) -> str:
        """Give the id: a promise."""
        return "exportregister"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Export register")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return register_group()

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "register"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("spreadsheet,workbook,Excel,LibreOffice,CSV,JSON,copy,backup,explanations,list")
        return [*words.split(","), "register", "motivering", "XLSX", "ODS"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr(
            "Writes findings, explanations and their history to a workbook, CSV, JSON, or a copy of the register."
        )

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Writes a register to one file. Its first table, <i>explanations</i>, is the list to read: a row per "
            "partnership with its class, regions, state, level, and all parts of its explanation. The other tables "
            "hold all findings, overlaps, order of alignment, repairs, indicators, earlier texts, history, "
            "attachments, runs and sets.</p>"
            "<p><b>XLSX</b> and <b>ODS</b> have a sheet per table, with frozen headers, filters and real dates. A text "
            "that is too long for a cell goes on in a sheet of its own. <b>CSV</b> makes a folder with a file per "
            "table, or the explanations alone where OUTPUT ends in .csv. <b>JSON</b> has all tables with codes. "
            "<b>GPKG</b> is a copy of the register as it is at one moment, with its geometries.</p>"
            "<p>Texts that a spreadsheet would take for formulas get an apostrophe; <i>Import explanations</i> takes "
            "it off again. That algorithm reads all of these files, in any language of the plugin.</p>"
            "<p>Sheets of a workbook show shares as percentages, and hold them as precise as they are. CSV with words "
            "has decimal commas, as Excel expects where it takes semicolons; with CODES it has points, for programs. A "
            "ground that was typed and is none of the rule set stands between quotes where it could be taken for the "
            "name of one.</p>"
            "<p>What people and the software wrote is not translated: the departure keeps the language of who wrote "
            "or submitted the explanation.</p>"
            "<p>The register is only read. The numbers are for models and scripts.</p>"
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
        """Export; files are written whole or not at all."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from ..regioalign_plugin.messages import register_text
        from ..regioalign_plugin.register.errors import RegisterError
        from .export_register_run import export_register

        options = self.read_options(parameters, context)
        try:
            outcome = export_register(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled."))
            return {}
        except RegisterError as error:
            raise QgsProcessingException(register_text(error)) from error
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        push_notes(outcome.notes, feedback)
        feedback.pushInfo(tr("Written: {file}").format(file=options.target))
        results: Values = {self.OUTPUT: str(options.target), **_counts(outcome)}
        if options.attachments is not None:
            results[self.ATTACHMENTS] = str(options.attachments)
        return results

    def refuse_outputs(self, parameters: Values, context: QgsProcessingContext) -> None:
        """Leave it to `read_options`: unlike other outputs a copy may take the place of an older one."""

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> ExportOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        from ..regioalign_plugin.register.exchange import Selection
        from ..regioalign_plugin.register.exchange_copy import is_same_file
        from .export_register_run import ExportOptions, Form

        register = register_of(self, parameters, context)
        target = self._target(parameters, context)
        form = Form(self.parameterAsEnumString(parameters, self.FORMAT, context).lower() or _suffix(target) or "xlsx")
        target = self._named(target, form)
        if is_same_file(register, target):
            text = tr("{output} is the register itself, which is never overwritten. Give another file.")
            raise QgsProcessingException(text.format(output=self.OUTPUT))
        self._refuse_register(register, target, is_copy=form is Form.GPKG)
        selection = Selection(
            self.parameterAsString(parameters, self.REGION, context).strip(),
            frozenset(filter(None, self.parameterAsEnumStrings(parameters, self.STATES, context))),
        )
        if form is Form.GPKG and not selection.is_all:
            text = tr("A copy of the register is whole: leave {region} and {states} empty, or choose another format.")
            raise QgsProcessingException(text.format(region=self.REGION, states=self.STATES))
        wants_files = is_wanted(parameters.get(self.ATTACHMENTS))
        return ExportOptions(
            register=register,
            target=target,
            form=form,
            selection=selection,
            with_codes=self.parameterAsBoolean(parameters, self.CODES, context),
            attachments=Path(self.parameterAsString(parameters, self.ATTACHMENTS, context)) if wants_files else None,
            at=now(),
        )

    def _refuse_register(self, register: Path, target: Path, *, is_copy: bool) -> None:
        """Refuse to replace a register, but an older copy of this one by a copy."""
        from ..regioalign_plugin.register.exchange_copy import Obstacle, obstacle_of

        if not is_copy:
            refuse_register(self.OUTPUT, target)
            return
        texts = {
            Obstacle.OTHER: tr(
                "{output} names the file {file}, which is another register, or cannot be read to tell. Registers are "
                "never overwritten. Give another file."
            ),
            Obstacle.AHEAD: tr(
                "{output} names the file {file}, a copy of this register with history that this one does not have. "
                "Give another file, so that nothing is lost."
            ),
        }
        obstacle = obstacle_of(register, target)
        if obstacle is not None:
            raise QgsProcessingException(texts[obstacle].format(output=self.OUTPUT, file=target))

    def _target(self, parameters: Values, context: QgsProcessingContext) -> Path:
        given = self.parameterAsFileOutput(parameters, self.OUTPUT, context).strip()
        if not given:
            text = tr("Parameter {key} is empty. Give a file.")
            raise QgsProcessingException(text.format(key=self.OUTPUT))
        return Path(given).expanduser()

    def _named(self, target: Path, form: object) -> Path:
        """Give the file the suffix of its format; a name that says another format is refused."""
        from .export_register_run import Form

        wanted = str(Form(form).value)
        suffix = _suffix(target)
        is_temporary = Path(QgsProcessingUtils.tempFolder()) in target.parents
        if suffix and suffix != wanted and not is_temporary:
            text = tr("{output} ends in .{suffix}, but {format} is {wanted}. Make them the same.")
            raise QgsProcessingException(
                text.format(output=self.OUTPUT, suffix=suffix, format=self.FORMAT, wanted=wanted.upper())
            )
        if suffix == wanted:
            return target
        bare = target.with_suffix("") if suffix else target
        return bare if form is Form.CSV else bare.with_name(f"{bare.name}.{wanted}")


def _suffix(path: Path) -> str:
    """Give the suffix of a file if it is that of a format."""
    suffix = path.suffix.lower().lstrip(".")
    return suffix if suffix.upper() in FORMATS else ""


def _parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        register_parameter(tr("The register to export; it is only read.")),
        _format_parameter(),
        text_parameter(
            ExportRegister.REGION,
            tr("Region"),
            tr("Id or name of a region: only partnerships that count it among their regions. Empty: all."),
        ),
        _states_parameter(),
        _codes_parameter(),
        _output_parameter(),
        _attachments_parameter(),
    ]


def _format_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterEnum(
        ExportRegister.FORMAT, tr("Format"), list(FORMATS), optional=True, usesStaticStrings=True
    )
    text = tr("XLSX, ODS, CSV, JSON, or GPKG for a copy of the register. Empty: by the name of the file; else XLSX.")
    parameter.setHelp(by_word(text))
    return parameter


def _states_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterEnum(
        ExportRegister.STATES, tr("States"), list(STATES), allowMultiple=True, optional=True, usesStaticStrings=True
    )
    known = ", ".join(f"{state.value}: {state_label(state.value)}" for state in State)
    text = tr(
        "Only partnerships with an explanation in one of these states ({states}; none: no explanation). Empty: all."
    )
    parameter.setHelp(by_word(text.format(states=known), several=True))
    return parameter


def _codes_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterBoolean(ExportRegister.CODES, tr("Codes instead of words"), defaultValue=False)
    parameter.setHelp(
        tr(
            "Names of columns and codes, such as straddles_minor, in place of headings and words in your language; in "
            "CSV decimal points in place of commas."
        )
    )
    return as_advanced(parameter)


def _output_parameter() -> QgsProcessingParameterDefinition:
    filters = tr(
        "Excel (*.xlsx);;LibreOffice (*.ods);;CSV, explanations alone (*.csv);;JSON (*.json);;"
        "Copy of the register (*.gpkg)"
    )
    parameter = QgsProcessingParameterFileDestination(ExportRegister.OUTPUT, tr("Export"), filters)
    parameter.setHelp(
        tr(
            "The file, which is replaced if it is there: a register only by a copy of the same register, if that has "
            "all that is in there. For CSV a folder, or a name in .csv for the explanations alone."
        )
    )
    return parameter


def _attachments_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterFolderDestination(
        ExportRegister.ATTACHMENTS, tr("Folder for attachments"), optional=True, createByDefault=False
    )
    parameter.setHelp(
        tr(
            "Gets the attached files, byte for byte. Their names, made safe, stand in the column “File” of the "
            "attachments."
        )
    )
    return parameter


def _outputs() -> list[tuple[str, str]]:
    return [
        ("EXPLANATION_COUNT", tr("Number of rows in the list of explanations")),
        ("FINDING_COUNT", tr("Number of findings")),
        ("OVERLAP_COUNT", tr("Number of overlaps")),
        ("PRIORITY_COUNT", tr("Number of partnerships in the order of alignment")),
        ("REPAIR_COUNT", tr("Number of repairs")),
        ("INDICATOR_COUNT", tr("Number of indicators")),
        ("VERSION_COUNT", tr("Number of earlier texts")),
        ("EVENT_COUNT", tr("Number of events")),
        ("ATTACHMENT_COUNT", tr("Number of attachments listed")),
        ("FILE_COUNT", tr("Number of attachments in the folder")),
        ("RUN_COUNT", tr("Number of runs")),
    ]


def _counts(outcome: ExportOutcome) -> Values:
    """Give the numbers for models and scripts."""
    from ..regioalign_plugin.register.exchange import Name

    counts = outcome.counts
    return {
        "EXPLANATION_COUNT": counts.get(Name.EXPLANATIONS, 0),
        "FINDING_COUNT": counts.get(Name.FINDINGS, 0),
        "OVERLAP_COUNT": counts.get(Name.OVERLAPS, 0),
        "PRIORITY_COUNT": counts.get(Name.PRIORITIES, 0),
        "REPAIR_COUNT": counts.get(Name.REPAIRS, 0),
        "INDICATOR_COUNT": counts.get(Name.INDICATORS, 0),
        "VERSION_COUNT": counts.get(Name.VERSIONS, 0),
        "EVENT_COUNT": counts.get(Name.EVENTS, 0),
        "ATTACHMENT_COUNT": counts.get(Name.ATTACHMENTS, 0),
        "FILE_COUNT": outcome.file_count,
        "RUN_COUNT": counts.get(Name.RUNS, 0),
    }
