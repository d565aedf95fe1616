"""What there is to tell about the rows of an import, in sentences with a remedy."""

from __future__ import annotations

from collections.abc import Mapping

from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.labels import column_label, state_label
from ..regioalign_plugin.messages import lack_text
from ..regioalign_plugin.register.exchange_source import Problem, ProblemCode
from ..regioalign_plugin.translation import tr


def problem_texts(problem: Problem, rule_set: RuleSet | None) -> tuple[str, str]:
    """
    Say what there is to tell, and what to do about it.

    Parameters
    ----------
    problem
        What was found.
    rule_set
        The rules, for the names of grounds.

    Returns
    -------
    The sentence and the remedy; "" where the sentence has it.
    """
    if problem.lack is not None:
        return lack_text(problem.lack, rule_set), ""
    values = {name: str(value) for name, value in problem.values}
    values["state"] = state_label(values.get("state", ""))
    values["field"] = column_label(problem.field)
    detail, remedy = _texts()[problem.code]
    return detail.format(**values), remedy.format(**values)


def _texts() -> Mapping[ProblemCode, tuple[str, str]]:
    return {
        ProblemCode.BLANK_ID: (tr("There is no partnership id."), tr("Fill it in, or remove the row.")),
        ProblemCode.DOUBLE_ID: (
            tr("Partnership {id} stands in several rows."),
            tr("Keep one of them: nothing is guessed."),
        ),
        ProblemCode.ALIKE_IDS: (
            tr("“{text}” may have lost its leading zeros, and several ids can be meant: {ids}."),
            tr("Make the column text in the spreadsheet, and write the id with its zeros."),
        ),
        ProblemCode.ZEROS_LOST: (
            tr("“{text}” is taken for {id}: the spreadsheet dropped its leading zeros."),
            tr("Make the column text in the spreadsheet."),
        ),
        ProblemCode.UNKNOWN_ID: (
            tr("The register has no partnership “{text}”."),
            tr("Check the id; new partnerships come in with “Update register”."),
        ),
        ProblemCode.NOTHING_TO_EXPLAIN: (
            tr("There is nothing to explain: it was never found not to conform."),
            tr("Remove the text, or update the register first."),
        ),
        ProblemCode.BAD_DATE: (tr("{field}: “{text}” is not a date."), tr("Write it as 2025-01-31.")),
        ProblemCode.AMBIGUOUS_DATE: (
            tr("{field}: in “{text}” day and month can be taken for each other."),
            tr("Write it as 2025-01-31, or make it a date in the spreadsheet."),
        ),
        ProblemCode.BAD_TIME: (tr("{field}: “{text}” is not a time."), tr("Write it as 2025-01-31T12:00:00Z.")),
        ProblemCode.BAD_NUMBER: (
            tr("{field}: “{text}” is not a number that fits."),
            tr("Correct it, or leave the column out."),
        ),
        ProblemCode.BAD_ANSWER: (tr("{field}: “{text}” is neither yes nor no."), tr("Write true or false.")),
        ProblemCode.BAD_LIST: (
            tr("{field}: “{text}” is no list of ids."),
            tr('Write it as ["id 1", "id 2"], or take it from the export as it is.'),
        ),
        ProblemCode.UNKNOWN_CODE: (
            tr("{field}: “{text}” is not known here."),
            tr("Take one of the words or codes of the export."),
        ),
        ProblemCode.DECIDED: (
            tr("The explanation is “{state}” and is not touched."),
            tr("Your text is kept among the versions. Return or reopen the explanation first."),
        ),
        ProblemCode.CHANGED_SINCE: (
            tr("Someone changed the explanation since the export: that was version {seen}, it is {version} now."),
            tr("Your text is kept among the versions. Export again, and put your changes in there."),
        ),
        ProblemCode.BAD_NAME: (
            tr("{field}: “{text}” is no name that can be taken."),
            tr("Give a plain name, for a file one inside the folder."),
        ),
        ProblemCode.FILE_MISSING: (
            tr("The file “{text}” is not there."),
            tr("Put it in the folder for attachments, or remove the row."),
        ),
        ProblemCode.FILE_DIFFERS: (
            tr("The file “{text}” is not the one that was attached: its SHA-256 differs."),
            tr("Take the right file, or empty the column SHA-256."),
        ),
        ProblemCode.TOO_LARGE: (tr("The file “{text}” is larger than 25 MB."), tr("Attach a link instead.")),
        ProblemCode.BAD_LINK: (
            tr("“{text}” is no link that is taken."),
            tr("A link starts with https://, http:// or file://."),
        ),
    }
