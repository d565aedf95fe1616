"""What the list shows: filters as values, what passes them, and how many rows each further choice would show."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ..explanation.lifecycle import State, person_key
from ..explanation.rulesets import RuleSet
from ..labels import category_label, class_label, column_label, flag_label, level_label, obligation_label, state_label
from ..register.listing import CaseRow
from ..report.progress import is_overdue
from ..translation import tr
from ..vocabulary import Code

FLAG_SEPARATOR = ","
MAX_SAVED_VALUES = 1000
MAX_SAVED_TEXT = 1000

_ACCENT = re.compile("[\u0300-\u036f]")

_TO_WRITE = frozenset({State.OPEN, State.DRAFT, State.RETURNED, State.REJECTED, State.EXPIRED, State.STALE})


class Facet(Code):
    """What can be chosen from a list of values; the code is the field of `Filters`."""

    STATES = "states"
    CLASSES = "classes"
    REGIONS = "regions"
    SECTORS = "sectors"
    CATEGORIES = "categories"
    LEVELS = "levels"
    OBLIGATIONS = "obligations"
    FLAGS = "flags"


class Toggle(Code):
    """What is asked or not; the code is the field of `Filters`."""

    NEEDS_ME = "needs_me"
    MINE = "mine"
    OVERDUE = "overdue"
    ONE_OFF = "one_off"


@dataclass(frozen=True)
class Viewer:
    """Who looks at the list, and when.

    Parameters
    ----------
    actor
        Name of the person; "" where it is not known.
    today
        The day to hold dates against.
    rule_set
        The rule set of the register: titles of its grounds, and whether a second person must review.
    writes, reviews
        Which of the two tasks the person has.
    """

    actor: str
    today: date
    rule_set: RuleSet | None = None
    writes: bool = True
    reviews: bool = True
    _known: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)

    def is_me(self, name: str) -> bool:
        """Whether that is the name of this person, however it is written."""
        known = self._known.get(name)
        if known is None:
            key = person_key(name)
            known = self._known[name] = bool(key) and key == person_key(self.actor)
        return known

    @property
    def two_persons(self) -> bool:
        """Whether the reviewer must be another than the author."""
        return self.rule_set is None or self.rule_set.two_persons


@dataclass(frozen=True)
class Filters:
    """What the list is narrowed to; an empty set of values narrows nothing.

    Parameters
    ----------
    text
        Words that must all occur in what is told of a row; capitals and accents do not count.
    states, classes, regions, sectors, categories, levels, obligations, flags
        Codes of which one must apply; "" stands for rows without any. Regions are ids of main regions.
    needs_me, mine, overdue, one_off
        Whether only rows for which this holds are shown.
    extent_ids
        The partnerships in the extent of the map; None where the map does not narrow the list.
    """

    text: str = ""
    states: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    sectors: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    obligations: frozenset[str] = frozenset()
    flags: frozenset[str] = frozenset()
    needs_me: bool = False
    mine: bool = False
    overdue: bool = False
    one_off: bool = False
    extent_ids: frozenset[str] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the text, folded, each once, longest first: it rules out most."""
        return tuple(sorted(dict.fromkeys(fold(self.text).split()), key=len, reverse=True))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is narrowed."""
        return not self.words and replace(self, text="") == Filters()

    def chosen(self, facet: Facet) -> frozenset[str]:
        """Give the values chosen of a facet."""
        return frozenset(getattr(self, facet.value))

    def choosing(self, facet: Facet, values: Iterable[str]) -> Filters:
        """Give the filters with these values of a facet instead."""
        # Any: the name of the field is a value here.
        return replace(self, **{facet.value: frozenset(values)})  # type: ignore[arg-type]

    def is_on(self, toggle: Toggle) -> bool:
        """Tell whether a toggle is on."""
        return bool(getattr(self, toggle.value))

    def switching(self, toggle: Toggle, on: bool) -> Filters:
        """Give the filters with a toggle on or off."""
        return replace(self, **{toggle.value: on})  # type: ignore[arg-type]  # as above


@dataclass(frozen=True)
class Counts:
    """How many rows there are, how many are shown, and how many each choice would give.

    Parameters
    ----------
    total, shown
        All rows; those that pass the filters.
    facets
        For each facet how many rows have each value, among those that pass all filters but that facet's own.
    toggles
        For each toggle for how many rows it holds, among those that pass all filters but its own.
    names
        Names of the regions by id.
    """

    total: int = 0
    shown: int = 0
    facets: Mapping[Facet, Mapping[str, int]] = field(default_factory=dict)
    toggles: Mapping[Toggle, int] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


def fold(text: str) -> str:
    """Give what a search compares: without capitals and accents."""
    if text.isascii():
        return text.lower()
    return _ACCENT.sub("", unicodedata.normalize("NFKD", text.casefold()))


def region_key(row: CaseRow) -> str:
    """Give what a main region is chosen by: its id, or its name where it has none."""
    return row.main_region_id or row.main_region


FACET_VALUES: Mapping[Facet, Callable[[CaseRow], str]] = {
    Facet.STATES: lambda row: row.state,
    Facet.CLASSES: lambda row: row.cls,
    Facet.REGIONS: region_key,
    Facet.SECTORS: lambda row: row.sector,
    Facet.CATEGORIES: lambda row: row.category,
    Facet.LEVELS: lambda row: row.level,
    Facet.OBLIGATIONS: lambda row: row.obligation,
    Facet.FLAGS: lambda row: row.flags,
}
"""What a row has of each facet; of flags it is one text with all of them, see `values_in`."""


def flags_of(flags: str) -> tuple[str, ...]:
    """Give the codes in a text with flags."""
    return tuple(code.strip() for code in flags.split(FLAG_SEPARATOR) if code.strip())


def values_in(facet: Facet, raw: str) -> tuple[str, ...]:
    """Give the values that can be chosen which a row has, of what `FACET_VALUES` gives; ("",) for none."""
    return (flags_of(raw) or ("",)) if facet is Facet.FLAGS else (raw,)


def counted(facet: Facet, raw: Iterable[str]) -> dict[str, int]:
    """Count how many rows have each value, of what `FACET_VALUES` gives for each."""
    found = Counter(raw)
    if facet is not Facet.FLAGS:
        return dict(found)
    spread: Counter[str] = Counter()
    for text, count in found.items():
        for value in values_in(facet, text):
            spread[value] += count
    return dict(spread)


def is_mine(row: CaseRow, viewer: Viewer) -> bool:
    """Tell whether the viewer wrote or submitted it."""
    return viewer.is_me(row.author) or viewer.is_me(row.submitted_by)


def needs(row: CaseRow, viewer: Viewer) -> bool:
    """Tell whether it waits for the viewer: to be written by them or by anyone, or to be reviewed by them."""
    if row.state == State.SUBMITTED.value:
        return viewer.reviews and not (viewer.two_persons and is_mine(row, viewer))
    if row.state not in _TO_WRITE or not viewer.writes:
        return False
    return not (row.author or row.submitted_by) or is_mine(row, viewer)


TOGGLE_TESTS: Mapping[Toggle, Callable[[CaseRow, Viewer], bool]] = {
    Toggle.NEEDS_ME: needs,
    Toggle.MINE: is_mine,
    Toggle.OVERDUE: lambda row, viewer: is_overdue(row, viewer.today),
    Toggle.ONE_OFF: lambda row, viewer: row.change_count == 1,
}


def search_text(row: CaseRow, viewer: Viewer) -> str:
    """Give what the words of a search are looked for in, folded: ids, names, and codes in words."""
    return Wording(viewer).search_text(row)


class Wording:
    """Words the codes of many rows, each code once."""

    def __init__(self, viewer: Viewer) -> None:
        self._rule_set = viewer.rule_set
        self._labels: dict[tuple[Facet | None, str], str] = {}

    def search_text(self, row: CaseRow) -> str:
        """Give what a search looks in."""
        label = self._label
        state, cls = label(Facet.STATES, row.state), label(Facet.CLASSES, row.cls)
        ground, flags = label(Facet.CATEGORIES, row.category), label(None, row.flags)
        return fold(
            f"{row.partnership_id} {row.name} {row.sector} {row.main_region} {row.regions} {row.author} {row.reviewer} "
            f"{state} {cls} {ground} {flags}"
        )

    def _label(self, facet: Facet | None, code: str) -> str:
        found = self._labels.get((facet, code))
        if found is None:
            found = flags_text(code) if facet is None else facet_label(facet, code, self._rule_set)
            self._labels[facet, code] = found
        return found


def flags_text(flags: str) -> str:
    """Give the names of flags."""
    return ", ".join(map(flag_label, flags_of(flags)))


def matches(row: CaseRow, filters: Filters, viewer: Viewer) -> bool:
    """Tell whether a row passes all filters."""
    return _passes_text(row, filters, viewer) and all(
        _passes(row, filters, viewer, one) for one in (*Facet, *Toggle, None)
    )


def counts(rows: Sequence[CaseRow], filters: Filters, viewer: Viewer) -> Counts:
    """Count the rows, row by row; `row_index.RowIndex` gives the same for many rows at once."""
    found = [row for row in rows if _passes_text(row, filters, viewer)]

    def passing(left_out: Facet | Toggle | None) -> list[CaseRow]:
        others = [one for one in (*Facet, *Toggle, None) if one is None or one is not left_out]
        return [row for row in found if all(_passes(row, filters, viewer, one) for one in others)]

    return Counts(
        len(rows),
        len(passing(None)),
        {facet: counted(facet, map(FACET_VALUES[facet], passing(facet))) for facet in Facet},
        {toggle: sum(TOGGLE_TESTS[toggle](row, viewer) for row in passing(toggle)) for toggle in Toggle},
        {region_key(row): row.main_region for row in rows},
    )


def facet_title(facet: Facet) -> str:
    """Give the name of a facet."""
    return {
        Facet.STATES: column_label("state"),
        Facet.CLASSES: column_label("class"),
        Facet.REGIONS: column_label("main_region"),
        Facet.SECTORS: column_label("sector"),
        Facet.CATEGORIES: column_label("category"),
        Facet.LEVELS: column_label("level"),
        Facet.OBLIGATIONS: column_label("obligation"),
        Facet.FLAGS: column_label("flags"),
    }[facet]


def facet_label(
    facet: Facet, code: str, rule_set: RuleSet | None = None, names: Mapping[str, str] | None = None
) -> str:
    """Give the name of a value of a facet; `names` are those of the regions."""
    if not code:
        return _absent_label(facet)
    if facet is Facet.CATEGORIES:
        return category_label(code, rule_set)
    if facet is Facet.REGIONS:
        return (names or {}).get(code) or code
    labels = {
        Facet.STATES: state_label,
        Facet.CLASSES: class_label,
        Facet.LEVELS: level_label,
        Facet.OBLIGATIONS: obligation_label,
        Facet.FLAGS: flag_label,
    }
    return labels[facet](code) if facet in labels else code


def _absent_label(facet: Facet) -> str:
    return {
        Facet.STATES: tr("Nothing to explain"),
        Facet.CLASSES: tr("No finding"),
        Facet.REGIONS: tr("No main region"),
        Facet.SECTORS: tr("No sector"),
        Facet.CATEGORIES: tr("No ground"),
        Facet.LEVELS: tr("No level"),
        Facet.OBLIGATIONS: tr("No obligation known"),
        Facet.FLAGS: tr("No flags"),
    }[facet]


def toggle_label(toggle: Toggle) -> str:
    """Give the name of a toggle."""
    return {
        Toggle.NEEDS_ME: tr("Waits for me"),
        Toggle.MINE: tr("Mine"),
        Toggle.OVERDUE: tr("Overdue"),
        Toggle.ONE_OFF: tr("One municipality off"),
    }[toggle]


def toggle_description(toggle: Toggle) -> str:
    """Say which rows a toggle leaves."""
    return {
        Toggle.NEEDS_ME: tr("What you can write next, and what waits for your review."),
        Toggle.MINE: tr("Explanations that you wrote or submitted."),
        Toggle.OVERDUE: tr("Its deadline, or the date by which it was to comply, has passed."),
        Toggle.ONE_OFF: tr("It conforms once a single municipality is left out or taken in, by the repairs known."),
    }[toggle]


def to_saved(filters: Filters) -> dict[str, object]:
    """Give the filters as plain values for settings; the extent of the map is of the moment and left out."""
    values: dict[str, object] = {"text": filters.text} if filters.text else {}
    values |= {facet.value: sorted(filters.chosen(facet)) for facet in Facet if filters.chosen(facet)}
    values |= {toggle.value: True for toggle in Toggle if filters.is_on(toggle)}
    return values


def from_saved(values: object) -> Filters:
    """Give the filters of plain values; whatever is not understood there narrows nothing."""
    if not isinstance(values, Mapping):
        return Filters()
    text = values.get("text")
    filters = Filters(text=text[:MAX_SAVED_TEXT] if isinstance(text, str) else "")
    for facet in Facet:
        filters = filters.choosing(facet, _texts(values.get(facet.value)))
    for toggle in Toggle:
        filters = filters.switching(toggle, values.get(toggle.value) is True)
    return filters


def _texts(values: object) -> Iterable[str]:
    if not isinstance(values, (list, tuple)):
        return ()
    return [one for one in values[:MAX_SAVED_VALUES] if isinstance(one, str)]


def _passes_text(row: CaseRow, filters: Filters, viewer: Viewer) -> bool:
    words = filters.words
    if not words:
        return True
    text = search_text(row, viewer)
    return all(word in text for word in words)


def _passes(row: CaseRow, filters: Filters, viewer: Viewer, one: Facet | Toggle | None) -> bool:
    """Tell whether a row passes one filter; None is the extent of the map."""
    if isinstance(one, Facet):
        chosen = filters.chosen(one)
        return not chosen or not chosen.isdisjoint(values_in(one, FACET_VALUES[one](row)))
    if isinstance(one, Toggle):
        return not filters.is_on(one) or TOGGLE_TESTS[one](row, viewer)
    return filters.extent_ids is None or row.partnership_id in filters.extent_ids
