"""`regioalign:changeexplanation`: a step in the life of one explanation, under the guards of the register."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsSettings,
)

from ..regioalign_plugin.explanation.lifecycle import PEOPLE_ACTIONS, Action
from ..regioalign_plugin.labels import category_label, column_label
from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Category
from .date_parameter import date_of, date_parameter
from .layer_algorithm import LayerAlgorithm, Values, is_given, push_notes
from .register_parameters import (
    REGISTER,
    actor_parameter,
    as_advanced,
    choice_of,
    choice_parameter,
    now,
    register_group,
    register_of,
    register_parameter,
    text_parameter,
    today,
    who_of,
)

if TYPE_CHECKING:
    from .change_explanation_run import ChangeOptions, ChangeOutcome

_ATTACH_ALONE = "attach"
_STEPS = (*(action.value for action in PEOPLE_ACTIONS), _ATTACH_ALONE)
_LIMIT_SETTING = "regioalign/review/attachment_mb"
_LIMIT_MB, _MOST_MB = 25, 500
_LONG = frozenset({"reasons", "evidence", "measures", "measures_effect", "risks", "context"})


class ChangeExplanation(LayerAlgorithm):
    """Writes, submits, judges or withdraws the explanation of one partnership."""

    PARTNERSHIP_ID = "PARTNERSHIP_ID"
    ACTION = "ACTION"
    FIELDS = "FIELDS"
    REMARK = "REMARK"
    EXPECTED_VERSION = "EXPECTED_VERSION"
    ATTACH = "ATTACH"
    ATTACH_LINK = "ATTACH_LINK"

    def createInstance(self) -> ChangeExplanation:
        """Make a fresh copy for a run."""
        return ChangeExplanation()

    def canExecute(self) -> tuple[bool, str]:
        """Tell that no packages are needed."""
        return True, ""

    def name(self) -> str:
        """Give the id: a promise."""
        return "changeexplanation"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Change explanation")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return register_group()

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "register"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("comply or explain,write,submit,accept,reject,decision,reviewer,exempt")
        return [*words.split(","), "motivering"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Writes, submits, judges or withdraws the explanation of one partnership in the register.")

    def shortHelpString(self) -> str:
        """Explain the steps; each parameter has its own help."""
        return tr(
            "<p>Takes one step with the explanation of one partnership. What a step needs is checked as everywhere: if "
            "something is missing, all of it is named and nothing changes. Each step is kept in the history.</p>"
            "<p>ACTION <i>write</i> stores text as a draft: fields that are given replace what stands, others stay. "
            "<i>submit</i> hands it to the reviewer, who can <i>return</i>, <i>reject</i>, <i>accept</i> or "
            "<i>exempt</i>; where the rule set asks for two persons, that is someone else than the author. <i>plan</i> "
            "says that the partnership will comply by COMPLY_BY. <i>withdraw</i> takes a draft or what is submitted "
            "back, and <i>reopen</i> takes up again what was decided, planned or withdrawn: its state is then "
            "<i>stale</i>, or <i>open</i> where there is no text, until it is written and submitted again. "
            "<i>write</i> on what is submitted takes the submission back: it is a draft again. <i>return</i>, "
            "<i>reject</i>, <i>withdraw</i> and <i>reopen</i> need a REMARK.</p>"
            "<p>ATTACH copies a file into the register, and ATTACH_LINK keeps a link; they go with any step, or alone "
            "with ACTION <i>attach</i>, which changes nothing else.</p>"
            "<p>Fields come as parameters, or as JSON in FIELDS under the same names in lower case; a field in both is "
            "refused. A parameter that is empty is not given; null in FIELDS empties a field.</p>"
            "<p>Whoever changed the explanation in the meantime is not overwritten: the step is refused, and the text "
            "that came too late is kept among the versions.</p>"
            "<p>STATE, VERSION, SCORE and LEVEL tell what stands then, and MISSING what is missing before it can be "
            "submitted, a line each; ATTACHMENT_COUNT counts what is attached.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*_step_parameters(), *_field_parameters(), *_other_parameters()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFile(REGISTER, tr("Register")))
        self.addOutput(QgsProcessingOutputString("STATE", tr("State")))
        self.addOutput(QgsProcessingOutputNumber("VERSION", tr("Version")))
        self.addOutput(QgsProcessingOutputNumber("SCORE", tr("Score")))
        self.addOutput(QgsProcessingOutputString("LEVEL", tr("Level")))
        self.addOutput(QgsProcessingOutputString("MISSING", tr("What is missing")))
        self.addOutput(QgsProcessingOutputNumber("ATTACHMENT_COUNT", tr("Number of attachments")))

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        """Tell before a run what is wrong: QGIS itself knows no JSON in FIELDS, and says little of a wrong ACTION."""
        try:
            self.read_options(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        rest = {key: value for key, value in parameters.items() if key not in (self.ACTION, self.FIELDS)}
        is_right, text = QgsProcessingAlgorithm.checkParameterValues(self, rest, context)
        return bool(is_right), str(text)

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Take the step, in one transaction."""
        from ..regioalign_plugin.messages import register_text
        from ..regioalign_plugin.register.errors import RegisterError
        from .change_explanation_run import FieldsError, take_step
        from .older_registers import up_to_date_notes

        options = self.read_options(parameters, context)
        try:
            push_notes(up_to_date_notes(options.path, options.who, options.at), feedback)
            outcome = take_step(options)
        except FieldsError as error:
            raise QgsProcessingException(str(error)) from error
        except RegisterError as error:
            raise QgsProcessingException(register_text(error)) from error
        feedback.setProgress(100)
        _report(outcome, feedback)
        return _results(outcome, options.path)

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> ChangeOptions:
        """Build what the step needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        from .change_explanation_run import ChangeOptions, FieldsError, merge_fields, read_fields

        key = self.parameterAsString(parameters, self.PARTNERSHIP_ID, context).strip()
        if not key:
            text = tr("Parameter {key} is empty. Give the id of the partnership.")
            raise QgsProcessingException(text.format(key=self.PARTNERSHIP_ID))
        given = self.parameterAsString(parameters, self.FIELDS, context)
        try:
            fields = merge_fields(read_fields(given) if given.strip() else {}, self._field_values(parameters, context))
        except FieldsError as error:
            raise QgsProcessingException(str(error)) from error
        step = choice_of(self, self.ACTION, _STEPS, parameters, context)
        attach = self.parameterAsString(parameters, self.ATTACH, context).strip()
        return ChangeOptions(
            path=register_of(self, parameters, context),
            partnership_id=key,
            action=None if step == _ATTACH_ALONE else Action(step),
            fields=fields,
            remark=self.parameterAsString(parameters, self.REMARK, context),
            expected_version=self._expected_version(parameters, context),
            who=who_of(self, parameters, context),
            at=now(),
            today=today(),
            attach=Path(attach).expanduser() if attach else None,
            attach_link=self.parameterAsString(parameters, self.ATTACH_LINK, context).strip(),
            limit_bytes=_limit_mb() * 1024 * 1024,
        )

    def _field_values(self, parameters: Values, context: QgsProcessingContext) -> dict[str, str | date | None]:
        """Take the fields that are given as parameters and not empty."""
        from .change_explanation_run import DAYS, RULING_FIELDS, WRITTEN_FIELDS, field_value

        values: dict[str, str | date | None] = {}
        for field in (*WRITTEN_FIELDS, *RULING_FIELDS):
            if field in DAYS:
                day = date_of(self, field.upper(), parameters, context)
                values.update({} if day is None else {field: day})
            else:
                text = self.parameterAsString(parameters, field.upper(), context)
                values.update({field: field_value(field, text)} if text.strip() else {})
        return values

    def _expected_version(self, parameters: Values, context: QgsProcessingContext) -> int | None:
        if not is_given(parameters.get(self.EXPECTED_VERSION)):
            return None
        return int(self.parameterAsInt(parameters, self.EXPECTED_VERSION, context))


def _step_parameters() -> list[QgsProcessingParameterDefinition]:
    action = choice_parameter(
        ChangeExplanation.ACTION,
        tr("Step"),
        tr("What to do: the same words in every language, so that models and scripts can name them."),
        _STEPS,
        Action.WRITE.value,
    )
    return [
        register_parameter(tr("The GeoPackage that holds the explanation.")),
        text_parameter(
            ChangeExplanation.PARTNERSHIP_ID,
            tr("Partnership id"),
            tr("Id of the partnership, as in the register; leading zeros count."),
            optional=False,
        ),
        action,
        actor_parameter(),
        text_parameter(
            ChangeExplanation.REMARK,
            tr("Remark"),
            tr("Why; it is kept in the history. Needed for return, reject, withdraw and reopen."),
            lines=True,
        ),
    ]


def _field_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make a parameter for each field that a person writes, in the order of the parts."""
    helps = {
        "reasons": tr("E2: why, specific to this case; name the partnership and the regions."),
        "category": tr(
            "E3: the ground, one that the rule set offers, as its code or in words: {grounds}. A rule set can leave "
            "out some of these and add its own."
        ).format(grounds=", ".join(f"{code.value} ({category_label(code.value)})" for code in Category)),
        "evidence": tr("E3: what shows that the ground holds."),
        "decision_body": tr("E4: the body of the partnership that decided to depart."),
        "decision_date": tr("E4: the date of that decision."),
        "decision_reference": tr("E4: the reference of that decision; needed by the time of acceptance."),
        "duration": tr("E5: temporary or definitive; permanent means definitive."),
        "comply_by": tr("E5: the last day of a temporary exception; needed for one, and for the step plan."),
        "measures": tr("E6: what is done instead, where measures exist."),
        "measures_effect": tr("E6: what those measures do; needed where there are measures."),
        "risks": tr("E7: risks, and what is done about them."),
        "context": tr("E8: context and history."),
        "review_date": tr("E9: the day on which it is looked at again."),
        "review_event": tr("E9: the event that reopens it; a definitive exception needs this or the day."),
        "ruling_body": tr(
            "Who ruled on it, for accept and exempt, such as the government. Where it is empty, the decision of the "
            "partnership (E4) stands, with the date and reference below if they are given; the log warns if the rule "
            "set does not name that body to decide."
        ),
        "ruling_date": tr("The date of the ruling; needed where a body is given."),
        "ruling_reference": tr("The reference of the ruling; needed where a body is given."),
    }
    made = []
    for field, text in helps.items():
        if field.endswith("_date") or field == "comply_by":
            made.append(date_parameter(field.upper(), column_label(field), text))
        else:
            made.append(text_parameter(field.upper(), column_label(field), text, lines=field in _LONG))
    return made


def _other_parameters() -> list[QgsProcessingParameterDefinition]:
    # Without a filter on names, so that JSON itself can stand there too.
    fields = QgsProcessingParameterFile(
        ChangeExplanation.FIELDS,
        tr("Fields as JSON"),
        Qgis.ProcessingFileParameterBehavior.File,
        optional=True,
    )
    fields.setHelp(
        tr(
            "A JSON file, or JSON itself, with fields by their names in lower case: {example}. Unknown and double keys "
            "are refused; null empties a field."
        ).format(example='{"reasons": "…", "comply_by": "2027-12-31"}')
    )
    version = QgsProcessingParameterNumber(
        ChangeExplanation.EXPECTED_VERSION,
        tr("Expected version"),
        Qgis.ProcessingNumberParameterType.Integer,
        optional=True,
        minValue=1,
    )
    version.setHelp(
        tr("The version that you saw: if the explanation has another one by now, the step is refused. Empty: any.")
    )
    return [fields, *_attach_parameters(), as_advanced(version)]


def _attach_parameters() -> list[QgsProcessingParameterDefinition]:
    file = QgsProcessingParameterFile(
        ChangeExplanation.ATTACH, tr("Attach a file"), Qgis.ProcessingFileParameterBehavior.File, optional=True
    )
    file.setHelp(
        tr(
            "A file to copy into the register, such as the decision or a study: at most {size} MB, or what the setting "
            "{setting} says. The same file under the same name is there once."
        ).format(size=_LIMIT_MB, setting=_LIMIT_SETTING)
    )
    link = text_parameter(
        ChangeExplanation.ATTACH_LINK,
        tr("Attach a link"),
        tr("Where a document is to be found: a link that starts with https://, http:// or file://."),
    )
    return [file, link]


def _limit_mb() -> int:
    """Give the size of the largest file that may be attached: the setting that the panel has too."""
    try:
        value = int(float(QgsSettings().value(_LIMIT_SETTING, _LIMIT_MB)))
    except (TypeError, ValueError, OverflowError):
        return _LIMIT_MB
    return min(max(value, 1), _MOST_MB)


def _report(outcome: ChangeOutcome, feedback: QgsProcessingFeedback) -> None:
    from ..regioalign_plugin.labels import level_label, state_label

    stored = outcome.stored
    if outcome.attachments:
        text = tr("Attached to partnership {id}: {names}.")
        feedback.pushInfo(text.format(id=stored.partnership_id, names=", ".join(outcome.attachments)))
    if stored.case is None:
        return
    text = tr("Partnership {id}: state “{state}”, version {version}, score {score:.0f}, level “{level}”.")
    feedback.pushInfo(
        text.format(
            id=stored.partnership_id,
            state=state_label(stored.case.state),
            version=stored.version,
            score=stored.score,
            level=level_label(stored.level),
        )
    )
    for line in outcome.missing:
        feedback.pushInfo(tr("Before it can be submitted: {what}").format(what=line))
    for line in outcome.warnings:
        feedback.pushWarning(line)


def _results(outcome: ChangeOutcome, path: Path) -> Values:
    stored = outcome.stored
    return {
        REGISTER: str(path),
        "STATE": "" if stored.case is None else str(stored.case.state),
        "VERSION": stored.version,
        "SCORE": stored.score,
        "LEVEL": stored.level,
        "MISSING": "\n".join(outcome.missing),
        "ATTACHMENT_COUNT": len(outcome.attachments),
    }
