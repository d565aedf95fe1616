"""Codes and names of columns as people read them in exported tables, and back, in all languages of the plugin."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from ..regioalign_plugin.analysis_texts import connection_label, repair_kind_label, scope_label
from ..regioalign_plugin.explanation.lifecycle import Action, State
from ..regioalign_plugin.explanation.quality import Level
from ..regioalign_plugin.explanation.rulesets import Obligation, Outcome, RuleSet, text_in
from ..regioalign_plugin.labels import (
    action_label,
    category_label,
    class_label,
    column_label,
    duration_label,
    flag_label,
    level_label,
    obligation_label,
    state_label,
    table_label,
    version_label,
)
from ..regioalign_plugin.register.cases import ids_of
from ..regioalign_plugin.register.errors import ImpossibleValue
from ..regioalign_plugin.register.exchange import ExchangeColumn, Name
from ..regioalign_plugin.register.exchange_source import ids_text
from ..regioalign_plugin.register.records import Scope
from ..regioalign_plugin.register.schema import CONNECTIONS, KINDS, REPAIR_KINDS
from ..regioalign_plugin.translation import LANGUAGES, in_language, tr
from ..regioalign_plugin.vocabulary import Category, Class, Flag

Label = Callable[[str], str]


@dataclass(frozen=True)
class Vocabulary:
    """Codes of a column, and how they are called."""

    codes: tuple[str, ...]
    label: Label


def _vocabulary(codes: Iterable[object], label: Label) -> Vocabulary:
    return Vocabulary(tuple(map(str, codes)), label)


def _kind_label(code: str) -> str:
    """Name what two tables have in a column of this name: why a text is kept, and what a repair does."""
    return repair_kind_label(code) if code in REPAIR_KINDS else version_label(code)


_CLASSES = _vocabulary(Class, class_label)
_STATES = _vocabulary(State, state_label)
_FIXED: Mapping[str, Vocabulary] = {
    "class": _CLASSES,
    "answers_class": _CLASSES,
    "state": _STATES,
    "from_state": _STATES,
    "to_state": _STATES,
    "action": _vocabulary(Action, action_label),
    "level": _vocabulary(Level, level_label),
    "duration": _vocabulary(Outcome, duration_label),
    "obligation": _vocabulary(Obligation, obligation_label),
    "kind": Vocabulary((*KINDS, *REPAIR_KINDS), _kind_label),
    "class_after": _CLASSES,
    "connection": _vocabulary(CONNECTIONS, connection_label),
    "scope": _vocabulary(Scope, scope_label),
}
_FLAGS = "flags"
_FLAG_SEPARATOR = ","
_ID_LISTS = frozenset({"region_ids", "answers_region_ids", "left_out_ids", "taken_in_ids"})
_QUOTE = '"'
_WORDS_FOR_DEFINITIVE = ("permanent", "permanente", "permanent(e)")


def vocabularies(rule_set: RuleSet | None) -> Mapping[str, Vocabulary]:
    """Give by column what its codes are called, the grounds as the rule set calls them."""
    own = () if rule_set is None else (rule.code for rule in rule_set.categories)
    codes = dict.fromkeys((*(str(code) for code in Category), *own))
    grounds = Vocabulary(tuple(codes), lambda code: category_label(code, rule_set))
    return {**_FIXED, "category": grounds, "suggested_category": grounds}


class Wording:
    """
    Says values of a column in words, so that they can be read back as they were.

    Parameters
    ----------
    rule_set
        The rules, which know more names of grounds.
    with_codes
        Whether codes stay codes.
    is_csv
        Whether it is for CSV files, in which a spreadsheet takes a lone number for a number.
    """

    def __init__(self, rule_set: RuleSet | None, *, with_codes: bool, is_csv: bool) -> None:
        self._with_codes = with_codes
        self._is_csv = is_csv
        self._known = known_codes(rule_set)
        self._labels = {
            column: {} if with_codes else self._unambiguous(column, words)
            for column, words in vocabularies(rule_set).items()
        }
        self._flags = {flag.value: flag_label(flag.value) for flag in Flag}

    def word(self, column: str, text: str) -> str:
        """
        Say a value.

        Parameters
        ----------
        column
            Name of its column.
        text
            As it is stored.
        """
        if column in self._labels:
            return self._labels[column].get(text) or self._quoted(column, text)
        if self._with_codes:
            return text
        if column == _FLAGS:
            return ", ".join(self._flags.get(code, code) for code in text.split(_FLAG_SEPARATOR))
        return self._ids(text) if column in _ID_LISTS else text

    def _unambiguous(self, column: str, words: Vocabulary) -> Mapping[str, str]:
        """Give the labels that stand for one code only."""
        labels = {code: words.label(code) for code in words.codes}
        known = self._known.get(column, {})
        return {code: label for code, label in labels.items() if known.get(key_of(label)) == code}

    def _quoted(self, column: str, text: str) -> str:
        """Put between quotes what is no code, but would be read as the word for one."""
        meant = self._known.get(column, {}).get(key_of(text))
        return f"{_QUOTE}{text}{_QUOTE}" if meant not in (None, text) or unquoted(text) is not None else text

    def _ids(self, text: str) -> str:
        try:
            ids = ids_of(text)
        except ImpossibleValue:
            return text
        plain = ids_text(ids)
        return text if not ids or (self._is_csv and plain.isdecimal()) else plain


def unquoted(text: str) -> str | None:
    """Give what stands between the quotes of `Wording`; None where there are none."""
    is_quoted = len(text) >= 2 * len(_QUOTE) and text.startswith(_QUOTE) and text.endswith(_QUOTE)
    return text[1:-1] if is_quoted else None


def headings(columns: Iterable[ExchangeColumn]) -> list[str]:
    """Give a heading per column in the user's language; names where two would be called the same."""
    listed = list(columns)
    labels = [_heading(column) for column in listed]
    return [label if labels.count(label) == 1 else column.name for column, label in zip(listed, labels)]


def _heading(column: ExchangeColumn) -> str:
    label = column_label(column.name)
    return tr("{column} (UTC)").format(column=label) if column.type == "DATETIME" else label


def known_tables() -> Mapping[str, str]:
    """Give the names of tables by what sheets may be called, see `key_of`."""
    names = [name.value for name in Name]
    return _by_key(names, table_label)


def known_columns(columns: Iterable[str]) -> Mapping[str, str]:
    """Give the names of columns by what their headings may be, see `key_of`."""
    return _by_key(list(columns), column_label)


def known_codes(rule_set: RuleSet | None) -> Mapping[str, Mapping[str, str]]:
    """Give by column the codes by what a cell may say, see `key_of`."""
    known = {column: _by_key(words.codes, words.label) for column, words in vocabularies(rule_set).items()}
    known["category"] = {**_titles(rule_set), **known["category"]}
    permanent = {key_of(word): Outcome.DEFINITIVE.value for word in _WORDS_FOR_DEFINITIVE}
    known["duration"] = {**permanent, **known["duration"]}
    return known


def key_of(text: str) -> str:
    """Give what ways of writing a heading share: capitals, blanks, underscores and a last "(UTC)" do not count."""
    words = " ".join(text.replace("_", " ").casefold().split())
    return re.sub(r" \(utc\)\Z", "", words)


def _titles(rule_set: RuleSet | None) -> Mapping[str, str]:
    """Give the grounds by the titles that the rule set gives them, in any language."""
    rules = () if rule_set is None else rule_set.categories
    return {key_of(text_in(rule.title, language)): rule.code for rule in rules for language in rule.title}


def _by_key(codes: Iterable[str], label: Label) -> Mapping[str, str]:
    """Give codes by themselves and by their labels in all languages; what could be two of them is none."""
    listed = list(codes)
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        with in_language(language):
            for code in listed:
                found.setdefault(key_of(label(code)), set()).add(code)
    for code in listed:
        found.setdefault(key_of(label(code)), set()).add(code)  # as QGIS speaks, in whatever language
    single = {key: next(iter(meant)) for key, meant in found.items() if len(meant) == 1}
    return {**single, **{key_of(code): code for code in listed}}
