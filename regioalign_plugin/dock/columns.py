"""The columns of the list as data: heading, text, what it is sorted by, badge, tooltip and width of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from ..analysis_texts import number_text
from ..explanation.lifecycle import State
from ..explanation.quality import Level
from ..labels import (
    category_description,
    category_label,
    class_description,
    column_label,
    flag_description,
    flag_label,
    level_label,
    obligation_label,
    percent,
    state_description,
)
from ..messages import value_text
from ..register.listing import CaseRow
from ..report.progress import is_overdue
from ..translation import tr
from ..vocabulary import Class
from .badges import OVERDUE, Badge, class_badge, flag_badge, level_badge, state_badge
from .filters import Facet, Toggle, Viewer, facet_label, flags_of, flags_text, fold, toggle_label
from .row_order import Key

Raw = Any
"""What the register holds of a column: text, number, date or None, the same kind in all rows."""


class Align(Enum):
    """Where a text stands in its column: flags of `Qt.AlignmentFlag` as a number, which Qt 5 and Qt 6 both take."""

    LEADING = 0x0001 | 0x0080
    TRAILING = 0x0002 | 0x0080


def _text_key(raw: Raw) -> Key:
    return fold(raw) if raw else None


def _same(raw: Raw) -> Key:
    return raw


def _as_is(raw: Raw, viewer: Viewer) -> str:
    return str(raw)


def _nothing(row: CaseRow, viewer: Viewer) -> str:
    return ""


def _no_badge(row: CaseRow, viewer: Viewer) -> Badge | None:
    return None


@dataclass(frozen=True)
class Column:
    """One column.

    Parameters
    ----------
    key
        Its stable name: in settings, and for `column_label`.
    raw
        What is shown, as the register has it; equal values give equal texts.
    word
        That in words; texts may be kept by raw value.
    order
        What that is sorted by; None for rows that have nothing.
    badge_of
        The picture beside the text.
    describe
        What the tooltip adds to the text.
    width_em
        Width in widths of an "m".
    align
        Where the text stands.
    shown_by_default
        Whether it is there before a person chooses columns.
    heading
        Its name; that of `column_label` where it is None.
    short_heading
        What stands above it, where that name is long.
    """

    key: str
    raw: Callable[[CaseRow, Viewer], Raw]
    word: Callable[[Raw, Viewer], str] = _as_is
    order: Callable[[Raw], Key] = _text_key
    badge_of: Callable[[CaseRow, Viewer], Badge | None] = _no_badge
    describe: Callable[[CaseRow, Viewer], str] = _nothing
    width_em: float = 8.0
    align: Align = Align.LEADING
    shown_by_default: bool = False
    heading: Callable[[], str] | None = None
    short_heading: Callable[[], str] | None = None

    def label(self) -> str:
        """Give its name."""
        return column_label(self.key) if self.heading is None else self.heading()

    def short_label(self) -> str:
        """Give what stands above it."""
        return self.label() if self.short_heading is None else self.short_heading()

    def text(self, row: CaseRow, viewer: Viewer) -> str:
        """Give what it shows of a row."""
        return self.word(self.raw(row, viewer), viewer)

    def value(self, row: CaseRow, viewer: Viewer) -> Key:
        """Give what a row is sorted by; None for nothing."""
        return self.order(self.raw(row, viewer))

    def badge(self, row: CaseRow, viewer: Viewer) -> Badge | None:
        """Give the picture beside the text."""
        return self.badge_of(row, viewer)

    def tooltip(self, row: CaseRow, viewer: Viewer) -> str:
        """Give all there is to say, as plain text."""
        lines = (self.text(row, viewer), self.describe(row, viewer))
        return "\n".join(line for line in lines if line)


def _ranked(codes: type[State] | type[Class] | type[Level]) -> Callable[[Raw], Key]:
    """Sort codes as they are listed; others after them, none last."""
    ranks = {code.value: rank for rank, code in enumerate(codes)}
    return lambda raw: ranks.get(raw, len(ranks)) if raw else None


def _share(raw: Raw, viewer: Viewer) -> str:
    return "" if raw is None else percent(raw)


def _day(raw: Raw, viewer: Viewer) -> str:
    return value_text(raw) if isinstance(raw, date) else ""


def _score(raw: Raw, viewer: Viewer) -> str:
    return "" if raw is None else str(QLocale().toString(float(raw), "f", 0 if float(raw).is_integer() else 1))


def _moment(raw: Raw, viewer: Viewer) -> str:
    at = QDateTime.fromString(raw, Qt.DateFormat.ISODateWithMs)
    return str(QLocale().toString(at.toLocalTime(), QLocale.FormatType.ShortFormat)) if at.isValid() else raw


def _ground(raw: Raw, viewer: Viewer) -> str:
    return category_label(raw, viewer.rule_set) if raw else ""


def _name_tip(row: CaseRow, viewer: Viewer) -> str:
    return "\n".join(text for text in (row.partnership_id, row.sector, row.regions) if text)


def _state_tip(row: CaseRow, viewer: Viewer) -> str:
    if row.state:
        return state_description(row.state)
    return tr("The territory conforms, or was never asked to.") if row.cls else ""


def _class_tip(row: CaseRow, viewer: Viewer) -> str:
    if not row.cls:
        return tr("The partnership is not in the latest run; its explanation is kept.")
    return "\n".join(text for text in (class_description(row.cls), row.regions) if text)


def _flags_tip(row: CaseRow, viewer: Viewer) -> str:
    return "\n".join(f"{flag_label(code)}: {flag_description(code)}" for code in flags_of(row.flags))


def _off(raw: Raw, viewer: Viewer) -> str:
    return "" if raw is None else str(QLocale().toString(int(raw)))


def _rank_tip(row: CaseRow, viewer: Viewer) -> str:
    if row.priority_score is None:
        return ""
    return tr("Score {score} of 100.").format(score=number_text(row.priority_score))


def _late(day: Callable[[CaseRow], date | None]) -> Callable[[CaseRow, Viewer], Badge | None]:
    """Mark a date that has passed while it still mattered."""

    def badge(row: CaseRow, viewer: Viewer) -> Badge | None:
        when = day(row)
        return OVERDUE if when is not None and when < viewer.today and is_overdue(row, viewer.today) else None

    return badge


def _late_tip(row: CaseRow, viewer: Viewer) -> str:
    return toggle_label(Toggle.OVERDUE) if is_overdue(row, viewer.today) else obligation_label(row.obligation)


COLUMNS: tuple[Column, ...] = (
    Column(
        "name",
        lambda row, viewer: row.name or row.partnership_id,
        describe=_name_tip,
        width_em=15,
        shown_by_default=True,
    ),
    Column(
        "state",
        lambda row, viewer: row.state,
        lambda raw, viewer: facet_label(Facet.STATES, raw),
        _ranked(State),
        lambda row, viewer: state_badge(row.state),
        _state_tip,
        width_em=11,
        shown_by_default=True,
    ),
    Column(
        "class",
        lambda row, viewer: row.cls,
        lambda raw, viewer: facet_label(Facet.CLASSES, raw),
        _ranked(Class),
        lambda row, viewer: class_badge(row.cls),
        _class_tip,
        width_em=9.5,
        shown_by_default=True,
    ),
    Column("main_region", lambda row, viewer: row.main_region, width_em=8.5, shown_by_default=True),
    Column(
        "main_share",
        lambda row, viewer: row.main_share,
        _share,
        _same,
        describe=lambda row, viewer: row.regions,
        width_em=5,
        align=Align.TRAILING,
        shown_by_default=True,
        short_heading=lambda: tr("Share"),
    ),
    Column(
        "category",
        lambda row, viewer: row.category,
        _ground,
        describe=lambda row, viewer: category_description(row.category) if row.category else "",
        width_em=10,
        shown_by_default=True,
    ),
    Column(
        "deadline",
        lambda row, viewer: row.deadline,
        _day,
        _same,
        _late(lambda row: row.deadline),
        _late_tip,
        width_em=7.5,
        shown_by_default=True,
    ),
    Column(
        "score",
        lambda row, viewer: row.score,
        _score,
        _same,
        lambda row, viewer: level_badge(row.level),
        lambda row, viewer: level_label(row.level) if row.level else "",
        width_em=5.5,
        align=Align.TRAILING,
        shown_by_default=True,
    ),
    Column("partnership_id", lambda row, viewer: row.partnership_id, width_em=7),
    Column("sector", lambda row, viewer: row.sector, width_em=9),
    Column("regions", lambda row, viewer: row.regions, width_em=18),
    Column(
        "suggested_category",
        lambda row, viewer: row.suggested_category,
        _ground,
        describe=lambda row, viewer: row.suggestion,
        width_em=10,
    ),
    Column(
        "comply_by",
        lambda row, viewer: row.comply_by,
        _day,
        _same,
        _late(lambda row: row.comply_by),
        width_em=7.5,
    ),
    Column(
        "level",
        lambda row, viewer: row.level,
        lambda raw, viewer: level_label(raw) if raw else "",
        _ranked(Level),
        lambda row, viewer: level_badge(row.level),
        width_em=8,
    ),
    Column("author", lambda row, viewer: row.author, width_em=9),
    Column("reviewer", lambda row, viewer: row.reviewer, width_em=9),
    Column("updated_at", lambda row, viewer: row.updated_at, _moment, width_em=10),
    Column(
        "obligation",
        lambda row, viewer: row.obligation,
        lambda raw, viewer: obligation_label(raw) if raw else "",
        width_em=9,
    ),
    Column(
        "flags",
        lambda row, viewer: row.flags,
        lambda raw, viewer: flags_text(raw),
        describe=_flags_tip,
        badge_of=lambda row, viewer: flag_badge(flags_of(row.flags)[0]) if flags_of(row.flags) else None,
        width_em=12,
    ),
    Column(
        "rank",
        lambda row, viewer: row.rank,
        _off,
        _same,
        describe=_rank_tip,
        width_em=4.5,
        align=Align.TRAILING,
        heading=lambda: tr("Rank in the order of alignment"),
        short_heading=lambda: tr("Rank"),
    ),
    Column(
        "priority_score",
        lambda row, viewer: row.priority_score,
        _score,
        _same,
        width_em=5.5,
        align=Align.TRAILING,
        heading=lambda: tr("Score in the order of alignment"),
        short_heading=lambda: tr("Priority"),
    ),
    Column(
        "change_count",
        lambda row, viewer: row.change_count,
        _off,
        _same,
        width_em=5.5,
        align=Align.TRAILING,
        heading=lambda: tr("Municipalities that the smallest repair changes"),
        short_heading=lambda: tr("Off by"),
    ),
    Column(
        "overdue",
        lambda row, viewer: is_overdue(row, viewer.today),
        lambda raw, viewer: toggle_label(Toggle.OVERDUE) if raw else "",
        lambda raw: 0 if raw else None,
        lambda row, viewer: OVERDUE if is_overdue(row, viewer.today) else None,
        width_em=7,
        heading=lambda: toggle_label(Toggle.OVERDUE),
    ),
)

PLACES: Mapping[str, int] = {column.key: place for place, column in enumerate(COLUMNS)}
"""Where each column stands, by its key."""
