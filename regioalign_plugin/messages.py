"""Errors of the register and what stands in the way of an explanation, in sentences that say what to do.

All texts are plain text in the language of the user: whoever puts them into HTML escapes them there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt

from .explanation.categories import Criterion, CriterionCode
from .explanation.lifecycle import Refused
from .explanation.parts import Lack, LackCode
from .explanation.quality import Warning_, WarningCode
from .explanation.rulesets import RuleSet
from .labels import (
    action_label,
    category_label,
    column_label,
    duration_label,
    growth_text,
    level_label,
    state_label,
)
from .register import errors
from .register.checking import Problem, ProblemKind, Severity
from .register.errors import RegisterError
from .translation import locale, tr
from .vocabulary import Verdict

SHOWN_NAMES = 5
"""How many names a message shows before it only counts the rest."""


def register_text(error: RegisterError) -> str:
    """Say what is wrong with a register or with what was asked of it, which file it is, and what to do."""
    for kind in type(error).__mro__:
        if kind in _REGISTER_TEXTS:
            return _REGISTER_TEXTS[kind](error)
    return tr("The register {file} cannot be used: {detail}.").format(file=_file(error), detail=error)


def refusal_text(refused: Refused, partnership_id: str, rule_set: RuleSet | None = None) -> str:
    """Say that a step cannot be taken, and then all that stands in its way, a line each."""
    first = tr("The step “{action}” cannot be taken for partnership {id}, which is “{state}”:").format(
        action=action_label(refused.action), id=partnership_id, state=state_label(refused.state)
    )
    return "\n".join([first, *(f"- {lack_text(lack, rule_set)}" for lack in refused.lacks)])


def lack_text(lack: Lack, rule_set: RuleSet | None = None) -> str:
    """Say one thing that stands in the way of a step, and what to do about it."""
    values: dict[str, Any] = dict(lack.values)  # Any: text, date or number, by the code of the lack
    values["offered"] = _grounds(str(values.get("offered", "")), rule_set)
    return _lack_texts()[lack.code].format(
        field=column_label(lack.field),
        category=category_label(str(values.pop("category", "")), rule_set),
        duration=duration_label(str(values.pop("duration", ""))),
        action=action_label(str(values.pop("action", ""))),
        state=state_label(str(values.pop("state", ""))),
        **{name: value_text(value) for name, value in values.items()},
    )


def warning_text(warning: Warning_) -> str:
    """Say one thing about an explanation that deserves a second look."""
    if warning.code is WarningCode.GREW:
        return _grew(dict(warning.values))
    values = {name: value_text(value) for name, value in warning.values}
    return {
        WarningCode.TOO_SHORT: tr("The reasons have few words: {count} (fewer than {limit})."),
        WarningCode.ALIKE: tr("The reasons are for {percent} % the words of those of partnership {id}."),
        WarningCode.NAMES_NOTHING: tr("The reasons name neither the partnership nor one of its regions."),
        WarningCode.ONLY_HISTORY: tr("The only reason is that it grew so in the past."),
        WarningCode.AFTER_DEADLINE: tr("The date {date} is after the deadline {deadline}."),
    }[warning.code].format(**values)


def _grew(values: Mapping[str, object]) -> str:
    now, before = values.get("now"), values.get("before")
    figures = (float(one) if isinstance(one, (int, float)) else None for one in (now, before))
    return growth_text(
        Criterion(CriterionCode.GROWTH.value, Verdict.NOT_MET.value, *figures, subject=str(values.get("what", "")))
    )


def problem_text(problem: Problem) -> str:
    """Say what a check of a register found."""
    if problem.error is not None:
        return register_text(problem.error)
    values = {name: value_text(value) for name, value in problem.values}
    for name in ("before", "after", "state"):
        if name in values:
            values[name] = state_label(values[name]) or tr("nothing")
    if "level" in values:
        values["level"] = level_label(values["level"])
    return _problem_texts()[problem.kind].format(**values)


def remedy_text(problem: Problem) -> str:
    """Say what to do about what a check of a register found."""
    if problem.error is not None:
        return _error_remedy(problem.error)
    return _remedy_texts().get(problem.kind, "")


def _error_remedy(error: RegisterError) -> str:
    """Say what to do about what stopped a check."""
    if isinstance(error, errors.RegisterForeign):
        return _foreign_remedy(error)
    if isinstance(error, (errors.RegisterDamaged, errors.RegisterFault)):
        return tr("Keep a copy of the file, and go back to a backup; do not write to it before.")
    if isinstance(error, errors.RegisterBusy):
        return tr("Close other programs that use the register, or wait, and check again.")
    if isinstance(error, errors.RegisterOlder):
        return tr("Bring it up to date, as the problem says, and check again.")
    if isinstance(error, errors.RegisterNewer):
        return tr("Use the RegioAlign that fits, as the problem says, and check again.")
    return tr("Check your rights and the drive, and check again.")


def severity_label(code: str) -> str:
    """Give the name of a severity; the code itself where it is none."""
    names: Mapping[str, str] = {
        Severity.ERROR: tr("Error"),
        Severity.WARNING: tr("Warning"),
        Severity.NOTE: tr("For information"),
    }
    return names.get(str(code), str(code))


def moment_text(moment: str) -> str:
    """Write a time as the user reads it, by the locale and in the time of this computer; the register keeps UTC."""
    time = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    if not time.isValid():
        return moment
    return str(locale().toString(time.toLocalTime(), QLocale.FormatType.ShortFormat))


def value_text(value: str | date | float) -> str:
    """Write a value as the user reads it: dates and numbers by the locale."""
    if isinstance(value, date):
        return str(locale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat))
    return str(locale().toString(value)) if isinstance(value, int) else str(value)


def _grounds(codes: str, rule_set: RuleSet | None) -> str:
    """List the grounds that a rule set offers, with their names; the codes alone where it is not known."""
    if rule_set is None:
        return codes or "–"
    return ", ".join(f"{rule.code} ({category_label(rule.code, rule_set)})" for rule in rule_set.categories)


def _lack_texts() -> Mapping[LackCode, str]:
    return {
        LackCode.MISSING: tr("Missing: {field}."),
        LackCode.MISSING_REVIEW: tr(
            "A definitive exception needs the day on which it is looked at again, or the event that reopens it."
        ),
        LackCode.TOO_LONG: tr("{field}: {length} characters are too many, {limit} fit. Attach a document instead."),
        LackCode.CONTROL_CHARACTER: tr(
            "{field}: the control character {character} at position {position} cannot be stored. Take it out."
        ),
        LackCode.BROKEN_CHARACTER: tr(
            "{field}: half a character, {character}, at position {position} cannot be stored. Type it again."
        ),
        LackCode.UNKNOWN_DURATION: tr("{field}: write temporary or definitive."),
        LackCode.DURATION_NOT_OFFERED: tr("The rule set {rule_set} offers no exception that is: {duration}."),
        LackCode.CATEGORY_NOT_OFFERED: tr(
            "The rule set {rule_set} does not offer the ground “{category}”. Give one of: {offered}."
        ),
        LackCode.CATEGORY_IS_TEMPORARY: tr(
            "The ground “{category}” is for temporary exceptions only: make it temporary, with a date."
        ),
        LackCode.AFTER_DEADLINE: tr("{field}: {date} is after the deadline, {deadline}."),
        LackCode.IN_FUTURE: tr("{field}: {date} is still to come; today is {today}."),
        LackCode.IN_PAST: tr("{field}: {date} has passed; today is {today}."),
        LackCode.NOT_FROM_STATE: tr("The step “{action}” does not exist from the state “{state}”."),
        LackCode.CONFORMS: tr("The territory conforms: there is nothing to explain."),
        LackCode.ABSENT: tr("The territory is not in the latest run. Update the register with it first."),
        LackCode.NO_LEGAL_GROUND: tr("The ground “{category}” is no exemption by law. Accept or reject instead."),
        LackCode.SAME_PERSON: tr("A second person must do this: {person} wrote or submitted it."),
        LackCode.NOT_AUTHOR: tr("Only {person} may do this."),
        LackCode.RESERVED_NAME: tr("{field}: this name stands for the software. Give that of a person."),
    }


def _problem_texts() -> Mapping[ProblemKind, str]:
    return {
        ProblemKind.NEWER: tr("The register has structure {version}, newer than this RegioAlign knows ({known})."),
        ProblemKind.INTEGRITY: tr("The file is damaged: {detail}."),
        ProblemKind.NO_RUN: tr("The register has no run that counts yet, so explanations cannot be judged."),
        ProblemKind.RULE_SET_DAMAGED: tr("A rule set that was used is not what it was, or cannot be read: {detail}."),
        ProblemKind.CHAIN_START: tr("The history does not start at its beginning: its first event is from “{after}”."),
        ProblemKind.CHAIN_BROKEN: tr("The history has a gap: an event ends at “{before}”, the next is from “{after}”."),
        ProblemKind.CHAIN_END: tr("The history ends at “{before}”, but the explanation is “{after}”."),
        ProblemKind.NO_EVENTS: tr("The explanation has no history."),
        ProblemKind.EVENTS_WITHOUT_EXPLANATION: tr("There is a history, but the explanation is gone."),
        ProblemKind.ROW_UNREADABLE: tr("The explanation cannot be read: {detail}."),
        ProblemKind.FINDING_WITHOUT_EXPLANATION: tr("The territory does not conform, but no explanation was opened."),
        ProblemKind.EXPLANATION_WITHOUT_FINDING: tr("The explanation has no finding on the reference set that counts."),
        ProblemKind.NEVER_FOUND: tr("The partnership has neither a finding nor an explanation."),
        ProblemKind.PIECE_OF_PAST: tr("A piece belongs to a finding that no longer holds."),
        ProblemKind.ANALYSIS_OF_PAST: tr("A place in the order or a repair belongs to a finding that no longer holds."),
        ProblemKind.ANALYSIS_DAMAGED: tr("A place in the order or a repair does not fit its finding or is unreadable."),
        ProblemKind.NO_TERRITORY: tr("The territory was assessed, but has no geometry to show."),
        ProblemKind.GEOMETRY_DAMAGED: tr("The geometry of the territory is not the one that was stored."),
        ProblemKind.OTHER_REGIONS: tr(
            "The regions of “{reference_set}” are not those that its findings and overlaps name; not among them: {ids} "
            "(in all {count})."
        ),
        ProblemKind.CONTENT_MISSING: tr("The content of the attachment {file} is gone."),
        ProblemKind.CONTENT_DAMAGED: tr("The content of the attachment {file} is not what was attached."),
        ProblemKind.CONTENT_UNUSED: tr("Content is kept that belongs to no attachment."),
        ProblemKind.LAPSED: tr("The date by which it was to comply has passed: {date}. The state is still “{state}”."),
        ProblemKind.REVIEW_DUE: tr("It was to be looked at again by {date}. The state is “{state}”."),
        ProblemKind.DEADLINE_PASSED: tr("The deadline {date} has passed, and nothing was decided: “{state}”."),
        ProblemKind.INCOMPLETE: tr("The explanation is “{state}”, but a mandatory part is missing (level “{level}”)."),
        ProblemKind.ALIKE: tr("The reasons are for {percent} % the words of those of partnership {id}."),
    }


def _remedy_texts() -> Mapping[ProblemKind, str]:
    backup = tr("Go back to a backup, or ask for help with this file; do not write to it before.")
    update = tr("Update the register with the assessment again, with all its outputs.")
    look = tr("Look at the history of the partnership, and put it right with “Change explanation”.")
    return {
        ProblemKind.NEWER: tr("Install the newer RegioAlign; until then the register can only be read."),
        ProblemKind.INTEGRITY: backup,
        ProblemKind.NO_RUN: tr("Take an assessment into it with “Update register”."),
        ProblemKind.RULE_SET_DAMAGED: tr("Update the register again, with RULE_SET the file that the assessment used."),
        ProblemKind.CHAIN_START: backup,
        ProblemKind.CHAIN_BROKEN: backup,
        ProblemKind.CHAIN_END: look,
        ProblemKind.NO_EVENTS: look,
        ProblemKind.EVENTS_WITHOUT_EXPLANATION: backup,
        ProblemKind.ROW_UNREADABLE: backup,
        ProblemKind.FINDING_WITHOUT_EXPLANATION: update,
        ProblemKind.EXPLANATION_WITHOUT_FINDING: tr(
            "If the partnership is to be tested, assess it and update the register; else the explanation is withdrawn "
            "after two runs without it."
        ),
        ProblemKind.NEVER_FOUND: tr("Nothing needs to be done; it does no harm."),
        ProblemKind.PIECE_OF_PAST: tr("Nothing needs to be done; it does no harm."),
        ProblemKind.ANALYSIS_OF_PAST: tr("Nothing needs to be done; it does no harm."),
        ProblemKind.ANALYSIS_DAMAGED: tr(
            "Run “Update register” with the same assessment and with PRIORITIES and REPAIRS; if it stays, go back to a "
            "backup."
        ),
        ProblemKind.NO_TERRITORY: update,
        ProblemKind.GEOMETRY_DAMAGED: update,
        ProblemKind.OTHER_REGIONS: tr(
            "Update the register again, with REGIONS the regions that the territories were assessed with."
        ),
        ProblemKind.CONTENT_MISSING: tr("Attach the file again, from the archive of the partnership."),
        ProblemKind.CONTENT_DAMAGED: tr("Attach the file again, from the archive of the partnership."),
        ProblemKind.CONTENT_UNUSED: tr("Nothing needs to be done; it does no harm."),
        ProblemKind.LAPSED: tr("Run “Check register” with APPLY_DATES, or “Update register”: it then expires."),
        ProblemKind.REVIEW_DUE: tr("Look at it, and reopen it with ACTION reopen of “Change explanation” if needed."),
        ProblemKind.DEADLINE_PASSED: tr("Ask the partnership for its explanation, or for a date by which it complies."),
        ProblemKind.INCOMPLETE: tr("Return it, or reopen it, and have the missing parts written."),
        ProblemKind.ALIKE: tr("Read both: reasons must be specific to the case."),
    }


def _file(error: RegisterError) -> str:
    return str(error.path)


def _names(names: Iterable[str]) -> str:
    listed = list(names)
    shown = ", ".join(listed[:SHOWN_NAMES])
    if len(listed) <= SHOWN_NAMES:
        return shown
    return tr("{named} and {count} more").format(named=shown, count=len(listed) - SHOWN_NAMES)


def _missing(error: errors.RegisterMissing) -> str:
    if error.folder_missing:
        text = tr("There is no folder for the register {file}. Make the folder, or give another file.")
    else:
        text = tr("There is no register {file}. Check the name, or make a register with “Update register”.")
    return text.format(file=_file(error))


def _exists(error: errors.RegisterExists) -> str:
    text = tr("The file {file} is there already and is not overwritten. Give another name, or move that file.")
    return text.format(file=_file(error))


def _leftovers(error: errors.RegisterLeftovers) -> str:
    text = tr(
        "The register {file} is not made: journals of an earlier file of that name lie beside it ({names}), and would "
        "get into the new one. Move or delete them, or give another name."
    )
    return text.format(file=_file(error), names=_names(error.names))


def _current(error: errors.RegisterCurrent) -> str:
    text = tr("The register {file} is up to date already (structure {version}): nothing needs to be done.")
    return text.format(file=_file(error), version=error.version)


def _no_register(error: errors.NotARegister) -> str:
    text = tr(
        "The file {file} is no register, and is left as it is: {detail}. Give the file of a register, or a new name."
    )
    return text.format(file=_file(error), detail=error.detail)


def _damaged(error: errors.RegisterDamaged) -> str:
    text = tr(
        "The register {file} is damaged: {detail}. Do not write to it any more: keep a copy of it, and go back to a "
        "backup."
    )
    return text.format(file=_file(error), detail=error.detail)


def _newer(error: errors.RegisterNewer) -> str:
    if error.readable:
        text = tr(
            "The register {file} was made by a newer RegioAlign (structure {version}; this one knows {known}): it can "
            "be read and not changed. Install the newer version."
        )
    else:
        text = tr(
            "The register {file} was made by a newer RegioAlign (structure {version}; this one knows {known}), and "
            "cannot be read. Install the newer version."
        )
    return text.format(file=_file(error), version=error.version, known=error.known)


def _older(error: errors.RegisterOlder) -> str:
    text = tr(
        "The register {file} was made by an older RegioAlign (structure {version}; this one has {known}). It can be "
        "brought up to date, after a backup beside it: open it in the review dock and press “Update the register”, or "
        "run “Update register”, or “Check register” with APPLY_DATES."
    )
    return text.format(file=_file(error), version=error.version, known=error.known)


def _read_only(error: errors.RegisterReadOnly) -> str:
    if error.folder:
        text = tr(
            "The folder of the register {file} is read-only, and a change needs to write beside the file. Ask for the "
            "right to write there, or copy the register to another folder."
        )
    else:
        text = tr("The register {file} is read-only. Ask for the right to change it, or work on a copy.")
    return text.format(file=_file(error))


def _unreadable(error: errors.RegisterUnreadable) -> str:
    text = tr("The register {file} cannot be opened: {detail}. Check your rights, and whether the drive is there.")
    return text.format(file=_file(error), detail=error.detail)


def _busy(error: errors.RegisterBusy) -> str:
    if error.who is None:
        text = tr(
            "Another program keeps the register {file} locked, for longer than {seconds} s. Save or drop the edits of "
            "its layers in QGIS, close other programs that use it, and try again. Nothing was changed."
        )
        return text.format(file=_file(error), seconds=f"{error.waited_s:.0f}")
    text = tr(
        "{user} on {host} ({program}) has been writing to the register {file} since {since}, for longer than "
        "{seconds} s. Try again later. Nothing was changed."
    )
    who = error.who
    return text.format(
        file=_file(error),
        user=who.user,
        host=who.host,
        program=who.program,
        since=moment_text(who.since),
        seconds=f"{error.waited_s:.0f}",
    )


def _full(error: errors.RegisterFull) -> str:
    text = tr("The disk of the register {file} is full: the register is as it was. Make room and try again.")
    return text.format(file=_file(error))


def _replaced(error: errors.RegisterReplaced) -> str:
    text = tr(
        "The register {file} was deleted, moved or replaced while it was being written, so this change is not in it. "
        "Look which file is the right one, and try again."
    )
    return text.format(file=_file(error))


def _foreign(error: errors.RegisterForeign) -> str:
    text = tr(
        "Another program changed the structure of the register {file} ({names}). RegioAlign does not use it, as that "
        "could run what others put there, or lose what protects the history. {remedy}"
    )
    kinds = (
        (tr("added: {names}"), error.added),
        (tr("changed: {names}"), error.changed),
        (tr("missing: {names}"), error.missing),
    )
    told = "; ".join(words.format(names=_names(names)) for words, names in kinds if names)
    return text.format(file=_file(error), names=told, remedy=_foreign_remedy(error))


def _foreign_remedy(error: errors.RegisterForeign) -> str:
    if error.missing or error.changed:
        return tr(
            "If it is a copy that another program made, copy the file itself instead, or make the copy with “Export "
            "register” and format GPKG; else go back to a backup."
        )
    return tr("Remove or rename what was added, or go back to a backup.")


def _write_refused(error: errors.RegisterRefused) -> str:
    text = tr(
        "The register {file} does not take the change: {detail}. It is as it was; check it with “Check register”."
    )
    return text.format(file=_file(error), detail=error.detail)


def _fault(error: errors.RegisterFault) -> str:
    text = tr("The register {file} cannot be used: SQLite says “{detail}”. It is as it was; try again, or check it.")
    return text.format(file=_file(error), detail=error.detail)


def _migration(error: errors.MigrationFailed) -> str:
    text = tr(
        "The register {file} could not be brought up to date and is as it was: {detail}. A backup stands in {backup}. "
        "Go on with the older RegioAlign, and report this."
    )
    return text.format(file=_file(error), detail=error.detail, backup=error.backup)


def _no_partnership(error: errors.UnknownPartnership) -> str:
    text = tr(
        "The register {file} has no partnership “{id}”. Check the id, with its leading zeros; new partnerships come in "
        "with “Update register”."
    )
    return text.format(file=_file(error), id=error.partnership_id)


def _nothing_to_explain(error: errors.NothingToExplain) -> str:
    text = tr("Partnership {id} has nothing to explain in the register {file}: it was never found not to conform.")
    return text.format(file=_file(error), id=error.partnership_id)


def _no_run(error: errors.NoRunYet) -> str:
    text = tr("The register {file} has no run that counts yet. Take an assessment into it with “Update register”.")
    return text.format(file=_file(error))


def _run_refused(error: errors.RunRefused) -> str:
    if error.code == "rule_set":
        text = tr("The assessment is not taken into {file}: its rule set cannot be read back ({detail}).")
        return text.format(file=_file(error), detail=error.what)
    text = tr("The assessment is not taken into {file}: partnership id “{id}” is empty or stands twice.")
    if error.code == "stranger":
        text = tr("The assessment is not taken into {file}: it has no finding of “{id}”, of which it tells more.")
    return text.format(file=_file(error), id=error.what)


def _conflict(error: errors.Conflict) -> str:
    if error.mine.is_blank:
        text = tr(
            "{author} changed the explanation of partnership {id} at {at}, after the version that you had seen; it is "
            "now version {version}, in {file}. Look at it, and decide again on version {version}."
        )
    else:
        text = tr(
            "{author} changed the explanation of partnership {id} at {at}, after the version that you had seen; it is "
            "now version {version}, in {file}. Your text is not lost: it is kept among the versions. Look at both, and "
            "write again on version {version}."
        )
    return text.format(
        author=error.their_author or tr("Someone"),
        id=error.partnership_id,
        at=moment_text(error.at),
        version=error.their_version,
        file=_file(error),
    )


def _too_large(error: errors.AttachmentTooLarge) -> str:
    text = tr(
        "The file {name} has {size} bytes, more than the {limit} that may be attached to {file}. Attach a link, or "
        "raise the limit."
    )
    return text.format(name=error.name, size=value_text(error.size), limit=value_text(error.limit), file=_file(error))


def _not_attached(error: errors.AttachmentRefused) -> str:
    if error.code == "link":
        text = tr("“{name}” is not attached to {file}: a link starts with https://, http:// or file://.")
    elif error.code == "register":
        text = tr("The register {file} is not attached to itself. Attach an export of it, or another file.")
    else:
        text = tr("The file {name} is not attached to {file}: it cannot be read. Check the name and your rights.")
    return text.format(name=error.what, file=_file(error))


def _no_attachment(error: errors.UnknownAttachment) -> str:
    text = tr("The register {file} has no file {number} to give back: it is a link, was removed, or never was there.")
    return text.format(file=_file(error), number=error.attachment)


def _attachment_damaged(error: errors.AttachmentDamaged) -> str:
    text = tr("The attachment {name} in {file} is not the file that was attached. Take it from a backup.")
    return text.format(file=_file(error), name=error.name)


_REGISTER_TEXTS: Mapping[type, Callable[[Any], str]] = {
    errors.RegisterMissing: _missing,
    errors.RegisterExists: _exists,
    errors.RegisterLeftovers: _leftovers,
    errors.NotARegister: _no_register,
    errors.RegisterDamaged: _damaged,
    errors.RegisterNewer: _newer,
    errors.RegisterOlder: _older,
    errors.RegisterCurrent: _current,
    errors.RegisterReadOnly: _read_only,
    errors.RegisterUnreadable: _unreadable,
    errors.RegisterBusy: _busy,
    errors.RegisterFull: _full,
    errors.RegisterReplaced: _replaced,
    errors.RegisterForeign: _foreign,
    errors.RegisterRefused: _write_refused,
    errors.RegisterFault: _fault,
    errors.MigrationFailed: _migration,
    errors.UnknownPartnership: _no_partnership,
    errors.NothingToExplain: _nothing_to_explain,
    errors.NoRunYet: _no_run,
    errors.RunRefused: _run_refused,
    errors.Conflict: _conflict,
    errors.AttachmentTooLarge: _too_large,
    errors.AttachmentRefused: _not_attached,
    errors.UnknownAttachment: _no_attachment,
    errors.AttachmentDamaged: _attachment_damaged,
}
