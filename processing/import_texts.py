"""What there is to tell about the rows of an import, in sentences with a remedy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..regioalign_plugin.explanation.parts import LackCode
from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.labels import column_label, state_label
from ..regioalign_plugin.messages import lack_text
from ..regioalign_plugin.register.exchange_plan import FieldChange
from ..regioalign_plugin.register.exchange_source import Problem, ProblemCode
from ..regioalign_plugin.translation import tr
from .exchange_words import vocabularies

SHORT = 60
"""Characters of a text that is shown as it is; of a longer one the words are counted."""


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
        return lack_text(problem.lack, rule_set), _lack_remedy(problem.lack.code, problem.field, rule_set)
    values = {name: str(value) for name, value in problem.values}
    values["state"] = state_label(values.get("state", ""))
    values["field"] = column_label(problem.field)
    detail, remedy = _texts()[problem.code]
    words = _words_of(problem.field, rule_set) if problem.code is ProblemCode.UNKNOWN_CODE else ""
    if words:
        remedy = tr("Take one of: {words}.")
        values["words"] = words
    return detail.format(**values), remedy.format(**values)


def changes_text(changes: Iterable[FieldChange], rule_set: RuleSet | None) -> str:
    """
    Say what differs from what stands in the register.

    Parameters
    ----------
    changes
        The fields, with what stands in them and what comes.
    rule_set
        The rules, for the names of grounds.
    """
    words = vocabularies(rule_set)
    told = []
    for change in changes:
        known = words.get(change.name)
        before, after = (text if known is None else known.label(text) for text in (change.before, change.after))
        is_short = max(len(before), len(after)) <= SHORT and "\n" not in before + after
        text = tr("{field}: {before} → {after}") if is_short else tr("{field}: {before} → {after} words")
        shown = [_quoted(one) if is_short else str(len(one.split())) for one in (before, after)]
        told.append(text.format(field=column_label(change.name), before=shown[0], after=shown[1]))
    return "; ".join(told)


def _quoted(text: str) -> str:
    return tr("“{text}”").format(text=text) if text else tr("nothing")


def _words_of(field: str, rule_set: RuleSet | None) -> str:
    """List the codes that a field can hold, with what they are called."""
    known = vocabularies(rule_set).get(field)
    if known is None:
        return ""
    offered = {rule.code for rule in rule_set.categories} if field == "category" and rule_set is not None else None
    codes = [code for code in known.codes if offered is None or code in offered]
    return ", ".join(f"{code} ({known.label(code)})" for code in codes)


def _lack_remedy(code: LackCode, field: str, rule_set: RuleSet | None) -> str:
    """Say what to do about what a row lacks; "" where the sentence has it."""
    if code in (LackCode.CATEGORY_NOT_OFFERED, LackCode.UNKNOWN_DURATION, LackCode.DURATION_NOT_OFFERED):
        return tr("Take one of: {words}.").format(words=_words_of(field, rule_set))
    return _lack_remedies().get(code, "")


def _lack_remedies() -> Mapping[LackCode, str]:
    earlier = tr("Give an earlier date.")
    return {
        LackCode.MISSING: tr("Fill it in, or import the row as a draft."),
        LackCode.MISSING_REVIEW: tr("Fill in one of the two, or import the row as a draft."),
        LackCode.TOO_LONG: tr("Shorten it, and put the rest in a document."),
        LackCode.CONTROL_CHARACTER: tr("Take the sign out, or replace it by a blank."),
        LackCode.BROKEN_CHARACTER: tr("Type the sign again; the file was cut or saved in a wrong encoding."),
        LackCode.CATEGORY_IS_TEMPORARY: tr("Make it temporary with a date, or take another ground."),
        LackCode.AFTER_DEADLINE: earlier,
        LackCode.IN_FUTURE: earlier,
        LackCode.IN_PAST: tr("Give a later date."),
        LackCode.NO_LEGAL_GROUND: tr("Take a ground that the law exempts, or another state."),
        LackCode.SAME_PERSON: tr("Name the person who reviewed it, other than who wrote or submitted it."),
        LackCode.RESERVED_NAME: tr("Name the person."),
        LackCode.CONFORMS: tr("Remove the text: nothing is to be explained."),
        LackCode.ABSENT: tr("Update the register with the territory first."),
    }


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
        ProblemCode.NUMBER_MADE: (
            tr("“{text}” is taken for {id}: a spreadsheet made a number of the id."),
            tr("Make the column text in the spreadsheet."),
        ),
        ProblemCode.NUMBER_ALIKE: (
            tr("A spreadsheet made the number “{text}” of an id; it may have dropped digits. It can mean: {ids}."),
            tr("Make the column text in the spreadsheet, and write the id as it is."),
        ),
        ProblemCode.NUMBER_UNKNOWN: (
            tr(
                "A spreadsheet made the number “{text}” of an id, and the register has no partnership that it can mean."
            ),
            tr("Make the column text in the spreadsheet, and write the id as it is."),
        ),
        ProblemCode.NOTE_KEPT: (
            tr("{field}: another one stands here already, and stays."),
            tr("Change it in the register if it is the wrong one."),
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
            tr("Write it as: id 1, id 2. Or take it from the export as it is."),
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
