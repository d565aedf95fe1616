"""A step in the life of one explanation: fields from a text, merged with what stands, and the outcome in words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ..regioalign_plugin.explanation.growth import growth_in
from ..regioalign_plugin.explanation.lifecycle import Action, Refused, Request, Ruling, offers
from ..regioalign_plugin.explanation.parts import (
    DATE_FIELDS,
    PART_FIELDS,
    Lack,
    LackCode,
    Parts,
    duration_code,
    lacks_of,
)
from ..regioalign_plugin.explanation.quality import Quality, assess_quality
from ..regioalign_plugin.explanation.rulesets import RuleSet, text_in
from ..regioalign_plugin.labels import action_label, departure_text
from ..regioalign_plugin.messages import lack_text, refusal_text, register_text, warning_text
from ..regioalign_plugin.register.attachments import (
    DEFAULT_LIMIT_BYTES,
    add_content,
    add_link,
    attachable_content,
    attachable_link,
    list_attachments,
    stored_name,
)
from ..regioalign_plugin.register.cases import change_explanation, ground_of, load_case, rule_set_in
from ..regioalign_plugin.register.errors import RegisterError
from ..regioalign_plugin.register.file import reading, writing
from ..regioalign_plugin.register.records import Stored
from ..regioalign_plugin.register.writers import Who
from ..regioalign_plugin.translation import tr
from .exchange_words import key_of, known_codes

WRITTEN_FIELDS = tuple(name for name in PART_FIELDS if name != "departure")
"""What a person writes; the software fills in the rest."""

RULING_FIELDS = ("ruling_body", "ruling_date", "ruling_reference")
DAYS = frozenset({*DATE_FIELDS, "ruling_date"})
MAX_BYTES = 20_000_000

ATTACH = "attach"
"""The step that only attaches; files and links go with any other step too."""

_WRITES = frozenset({Action.WRITE, Action.PLAN})
_RULES = frozenset({Action.RETURN, Action.ACCEPT, Action.REJECT, Action.EXEMPT})


class FieldsError(ValueError):
    """Fields that cannot be used; the text is for the user."""


@dataclass(frozen=True)
class ChangeOptions:
    """
    All that a step needs to know.

    Parameters
    ----------
    path
        The register.
    partnership_id
        Whose explanation it is.
    action
        The step; None to attach alone.
    fields
        Values by field, of `WRITTEN_FIELDS` and `RULING_FIELDS`; None and "" empty a field, what is not given stays.
    remark
        Why.
    expected_version
        The version that the person saw; None for the one that stands there.
    who, at, today
        Who does it, when (UTC), and the day to hold dates against.
    attach, attach_link
        A file to copy into the register, and a link; None and "" for none.
    limit_bytes
        The largest file that is copied.
    """

    path: Path
    partnership_id: str
    action: Action | None
    fields: Mapping[str, str | date | None]
    remark: str
    expected_version: int | None
    who: Who
    at: datetime
    today: date
    attach: Path | None = None
    attach_link: str = ""
    limit_bytes: int = DEFAULT_LIMIT_BYTES


@dataclass(frozen=True)
class ChangeOutcome:
    """
    What stands in the register after the step.

    Parameters
    ----------
    stored
        The explanation.
    missing
        What is missing before it could be submitted, in words, a line each.
    warnings
        What deserves a second look, in words.
    attachments
        Names of all that is attached now.
    """

    stored: Stored
    missing: tuple[str, ...]
    warnings: tuple[str, ...]
    attachments: tuple[str, ...]


def take_step(options: ChangeOptions) -> ChangeOutcome:
    """
    Take the step.

    Parameters
    ----------
    options
        What to do.

    Raises
    ------
    FieldsError
        Where the step does not take the fields that are given, or is refused; with everything that is missing.
    RegisterError
        Where the register cannot be used, or someone else was first.
    """
    _refuse_idle_fields(options)
    # What cannot be attached is refused before the step is taken.
    attached = _Attached.read(options)
    with reading(options.path) as connection:
        before = load_case(connection, options.partnership_id)
        rule_set = rule_set_in(connection)
    stored = before if options.action is None else _taken(options, options.action, before, rule_set)
    try:
        attached.store(options)
    except RegisterError as error:
        if options.action is None:
            raise
        words = tr("The step is taken (version {version}), but nothing is attached: {error}")
        raise FieldsError(words.format(version=stored.version, error=register_text(error))) from error
    return _outcome(options, stored, rule_set)


def _taken(options: ChangeOptions, action: Action, before: Stored, rule_set: RuleSet) -> Stored:
    if action is Action.WRITE and not options.fields and before.case is not None:
        words = tr("Nothing is given to write. Give at least one of {keys}, or FIELDS.")
        raise FieldsError(words.format(keys=", ".join(name.upper() for name in WRITTEN_FIELDS)))
    options = replace(options, fields=_coded(options.fields, rule_set))
    try:
        return change_explanation(
            options.path,
            options.partnership_id,
            _request(options, action, before),
            who=options.who,
            # The text was merged with this version: whoever changed it since must not be overwritten.
            expected_version=options.expected_version or before.version,
        )
    except Refused as refused:
        raise FieldsError(_refusal(refused, options, before, rule_set)) from refused


def _coded(fields: Mapping[str, str | date | None], rule_set: RuleSet) -> dict[str, str | date | None]:
    """Take words for what they stand for, such as “Landschap” for landscape, as an import does."""
    known = known_codes(rule_set)
    coded = dict(fields)
    for name in ("category", "duration"):
        value = fields.get(name)
        if isinstance(value, str):
            coded[name] = known[name].get(key_of(value), value)
    return coded


@dataclass(frozen=True)
class _Attached:
    """What is to be attached: read and looked at, not yet in the register."""

    name: str = ""
    content: bytes | None = None
    link: str = ""

    @classmethod
    def read(cls, options: ChangeOptions) -> _Attached:
        name, content = "", None
        if options.attach is not None:
            name = stored_name(options.attach.name)
            content = attachable_content(options.path, options.attach, options.limit_bytes)
        link = attachable_link(options.path, options.attach_link) if options.attach_link else ""
        return cls(name, content, link)

    def store(self, options: ChangeOptions) -> None:
        if self.content is None and not self.link:
            return
        key, who, at = options.partnership_id, options.who.name, options.at
        with writing(options.path, options.who) as connection:
            if self.content is not None:
                add_content(connection, key, self.name, self.content, who=who, at=at)
            if self.link:
                add_link(connection, key, self.link, who=who, at=at)


def read_fields(text: str) -> dict[str, str | date | None]:
    """
    Read fields from JSON.

    Parameters
    ----------
    text
        An object as JSON, or the path of a file with one. Its keys are `WRITTEN_FIELDS` and `RULING_FIELDS`, its
        values text, dates as YYYY-MM-DD, or null to empty a field.

    Raises
    ------
    FieldsError
        Naming the key that is unknown, stands twice or has a wrong value, or what is wrong with the file.
    """
    content = text.strip()
    where = "FIELDS"
    if content and not content.startswith("{"):
        where, content = content, _file_text(content)
    try:
        pairs = json.loads(content, object_pairs_hook=_Pairs)
    except (ValueError, RecursionError) as error:
        words = tr("{where} is no JSON: {error}. Write an object such as {example}.")
        raise FieldsError(words.format(where=where, error=error, example='{"reasons": "…"}')) from error
    if not isinstance(pairs, _Pairs):
        words = tr("{where} is no JSON object. Write an object such as {example}.")
        raise FieldsError(words.format(where=where, example='{"reasons": "…"}'))
    known = (*WRITTEN_FIELDS, *RULING_FIELDS)
    _refuse_keys(tr("{where} has keys that are unknown: {keys}. Known are {known}."), where, set(pairs) - {*known})
    _refuse_keys(tr("{where} has keys that stand twice: {keys}. Give each once."), where, pairs.repeated)
    return {key: field_value(key, value) for key, value in pairs.items()}


def field_value(field: str, value: object) -> str | date | None:
    """
    Take the value of a field as it is stored.

    Parameters
    ----------
    field
        One of `WRITTEN_FIELDS` and `RULING_FIELDS`.
    value
        Text, or a date as such or as YYYY-MM-DD; None to empty the field.

    Raises
    ------
    FieldsError
        For any other value.
    """
    if value is None or value == "":
        return None if field in DAYS else ""
    if not isinstance(value, str):
        words = tr("Field {field} must be text or null, is {value}.")
        raise FieldsError(words.format(field=field, value=json.dumps(value)[:60]))
    if field == "duration":
        return duration_code(value)
    if field not in DAYS:
        return value
    try:
        return date.fromisoformat(value.strip())
    except ValueError as error:
        words = tr("Field {field}: “{value}” is no date. Write year, month and day, such as 2025-01-01.")
        raise FieldsError(words.format(field=field, value=value[:60])) from error


def merge_fields(
    given: Mapping[str, str | date | None], parameters: Mapping[str, str | date | None]
) -> dict[str, str | date | None]:
    """
    Join the fields of the JSON with those of parameters.

    Parameters
    ----------
    given
        Of the JSON.
    parameters
        Of the parameters that are not empty.

    Raises
    ------
    FieldsError
        Naming the fields that are given in both ways: nobody knows which is meant.
    """
    both = sorted(set(given) & set(parameters))
    if both:
        words = tr("Given twice, as a parameter and in FIELDS: {keys}. Give each once.")
        raise FieldsError(words.format(keys=", ".join(both)))
    return {**given, **parameters}


class _Pairs(dict[str, Any]):
    """A JSON object that remembers the keys that stand twice; those inside it are refused as values."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.repeated = {key for key, count in Counter(key for key, _ in pairs).items() if count > 1}


def _refuse_keys(words: str, where: str, keys: Iterable[str]) -> None:
    named = sorted(keys)
    if named:
        known = ", ".join((*WRITTEN_FIELDS, *RULING_FIELDS))
        raise FieldsError(words.format(where=where, keys=", ".join(key[:40] for key in named), known=known))


def _file_text(name: str) -> str:
    try:
        with Path(name).open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        words = tr("FIELDS: the file {file} cannot be read ({reason}). Give the path of a JSON file, or JSON itself.")
        raise FieldsError(words.format(file=name, reason=reason)) from error
    if len(content) > MAX_BYTES:
        words = tr("FIELDS: the file {file} is larger than {size} MB, too large for an explanation.")
        raise FieldsError(words.format(file=name, size=MAX_BYTES // 1_000_000))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        words = tr("FIELDS: the file {file} is not UTF-8 text (byte {place}). Save it as UTF-8.")
        raise FieldsError(words.format(file=name, place=error.start)) from error


def _refuse_idle_fields(options: ChangeOptions) -> None:
    """Refuse fields that the step would ignore, and to attach nothing."""
    idle = []
    if options.action not in _WRITES:
        idle += [name for name in WRITTEN_FIELDS if name in options.fields]
    if options.action not in _RULES:
        idle += [name for name in RULING_FIELDS if name in options.fields]
    if idle:
        raise FieldsError(_idle_text(options.action, idle))
    if options.action is None and options.attach is None and not options.attach_link:
        raise FieldsError(tr("Nothing is given to attach. Give a file as ATTACH, or a link as ATTACH_LINK."))


def _idle_text(action: Action | None, idle: list[str]) -> str:
    """Say which parameters do not go with a step, and which ones do."""
    words = tr(
        "The step “{action}” ({code}) takes no {fields}. Text is written with ACTION write or plan; the ruling goes "
        "with return, accept, reject and exempt."
    )
    label = tr("Attach") if action is None else action_label(action)
    code = ATTACH if action is None else action.value
    text = words.format(action=label, code=code, fields=", ".join(name.upper() for name in idle))
    meant = [_FOR_RULING[name].upper() for name in idle if name in _FOR_RULING]
    if action in _RULES and meant:
        hint = tr("If the ruling is meant, give it as {keys}: DECISION_… is the decision of the partnership.")
        text = f"{text} {hint.format(keys=', '.join(meant))}"
    return text


_FOR_RULING = {f"decision_{name}": f"ruling_{name}" for name in ("body", "date", "reference")}


def _request(options: ChangeOptions, action: Action, before: Stored) -> Request:
    finding = before.finding
    departure = ""
    if finding is not None:
        departure = departure_text(
            cls=finding.cls,
            conforms=finding.conforms,
            regions=finding.regions,
            outside_share=finding.outside_share,
            reference_set=before.reference_set,
        )
    return Request(
        action=action,
        actor=options.who.name,
        at=options.at,
        today=options.today,
        remark=options.remark,
        parts=_parts(options, before),
        ruling=_ruling(options),
        departure=departure,
    )


def _parts(options: ChangeOptions, before: Stored) -> Parts | None:
    """Give the whole text after the step: what is given over what stands."""
    if options.action not in _WRITES:
        return None
    standing = Parts() if before.case is None else before.case.parts
    values: dict[str, Any] = {name: options.fields[name] for name in WRITTEN_FIELDS if name in options.fields}
    return replace(standing, **values)


def _ruling(options: ChangeOptions) -> Ruling | None:
    values: dict[str, Any] = {
        name.removeprefix("ruling_"): options.fields[name] for name in RULING_FIELDS if name in options.fields
    }
    return Ruling(**values) if values else None


def _refusal(refused: Refused, options: ChangeOptions, before: Stored, rule_set: RuleSet) -> str:
    """Say all that stands in the way, which parameter gives it, and what could be done instead."""
    lines = [refusal_text(refused, options.partnership_id, rule_set)]
    fields = list(dict.fromkeys(lack.field for lack in refused.lacks if lack.field and lack.field != "departure"))
    text_fields = [_parameter_of(name, refused.lacks) for name in fields if name in WRITTEN_FIELDS]
    other_fields = [name.upper() for name in fields if name not in WRITTEN_FIELDS]
    if text_fields and options.action in _WRITES:
        other_fields = [*text_fields, *other_fields]
    elif text_fields:
        lines.append(tr("First write the text, with ACTION write and: {keys}.").format(keys=", ".join(text_fields)))
    if other_fields:
        lines.append(tr("These parameters give it: {keys}.").format(keys=", ".join(other_fields)))
    if any(lack.code is LackCode.NOT_FROM_STATE for lack in refused.lacks) and before.case is not None:
        steps = offers(before.case, ground_of(before), rule_set, options.who.name, options.today)
        possible = ", ".join(str(step.action) for step in steps) or tr("none")
        lines.append(tr("Possible steps now: {steps}.").format(steps=possible))
    return "\n".join(lines)


def _parameter_of(field: str, lacks: Iterable[Lack]) -> str:
    """Name the parameter for a field; for the review also the other one that suffices."""
    either = any(lack.code is LackCode.MISSING_REVIEW and lack.field == field for lack in lacks)
    return tr("{key} or {other}").format(key="REVIEW_DATE", other="REVIEW_EVENT") if either else field.upper()


def _outcome(options: ChangeOptions, stored: Stored, rule_set: RuleSet) -> ChangeOutcome:
    attachments = tuple(one.name for one in list_attachments(options.path, options.partnership_id))
    if stored.case is None:
        return ChangeOutcome(stored, (), (), attachments)
    deadline = None if stored.finding is None else stored.finding.deadline
    lacks = lacks_of(stored.case.parts, rule_set, deadline, options.today)
    quality = _quality(stored, rule_set, deadline, options.today)
    warnings = [warning_text(warning) for warning in quality.warnings]
    if options.action in _DECIDES:
        warnings += _ruling_warnings(stored.case.ruling.body, rule_set)
    return ChangeOutcome(
        stored=stored,
        missing=tuple(lack_text(lack, rule_set) for lack in lacks),
        warnings=tuple(warnings),
        attachments=attachments,
    )


_DECIDES = frozenset({Action.ACCEPT, Action.REJECT, Action.EXEMPT})


def _ruling_warnings(body: str, rule_set: RuleSet) -> list[str]:
    """Doubt a ruling by a body that the rules do not name, such as the partnership's own board."""
    names = {key_of(name) for one in rule_set.deciders for name in (one.code, *one.title.values())}
    if not body or not names or key_of(body) in names:
        return []
    text = tr(
        "“{body}” is noted as the body that ruled, but by the rule set {rule_set} the decision is up to: {deciders}. "
        "If it is another body, reopen the explanation, and give RULING_BODY, RULING_DATE and RULING_REFERENCE."
    )
    deciders = ", ".join(text_in(one.title, QLocale().name()) or one.code for one in rule_set.deciders)
    return [text.format(body=body, rule_set=rule_set.id, deciders=deciders)]


def _quality(stored: Stored, rule_set: RuleSet, deadline: date | None, today: date) -> Quality:
    assert stored.case is not None
    overlaps = () if stored.finding is None else stored.finding.overlaps
    return assess_quality(
        stored.case.parts,
        rule_set,
        name=stored.name or "",
        region_names=[one.region_name or one.region_id for one in overlaps],
        deadline=deadline,
        today=today,
        growth=growth_in(None if stored.finding is None else stored.finding.criteria),
    )
