"""The model of the list: rows by key, filtered, sorted and grouped over arrays of places.

One model does it all. A proxy in between would call back into Python for each row and each comparison, which for
20 000 rows takes a second; sorting and masking places takes milliseconds. What changes what stands where is told as a
change of layout with all persistent indexes moved, so that views keep selection, current row and open groups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from itertools import compress
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ..explanation.lifecycle import State
from ..register.listing import CaseRow
from ..translation import tr
from ..vocabulary import Code
from .badges import Badge, BadgeIcons, state_badge
from .columns import COLUMNS, PLACES, Column
from .filters import Counts, Facet, Filters, Viewer, facet_label, fold
from .row_index import RowIndex
from .row_order import RowOrder

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2

PREPARED_AT_ONCE = 2_000
"""Rows whose searched text is made at a time, while nothing else is asked, so that the first key finds them made."""

MOVED_ONE_BY_ONE = 100
"""So many changed rows are put in place one by one; for more, sorting all again is faster."""

_ROW_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_GROUP_FLAGS = Qt.ItemFlag.ItemIsEnabled
_NOWHERE = QModelIndex()


class Grouping(Code):
    """What rows are put under; the code is that of a facet, or "" for a plain list."""

    NONE = ""
    REGION = Facet.REGIONS.value
    SECTOR = Facet.SECTORS.value
    STATE = Facet.STATES.value

    @property
    def facet(self) -> Facet | None:
        """The facet whose values are the groups."""
        return Facet(self.value) if self.value else None


def grouping_label(grouping: Grouping) -> str:
    """Give the name of a grouping."""
    return {
        Grouping.NONE: tr("No groups"),
        Grouping.REGION: tr("By main region"),
        Grouping.SECTOR: tr("By sector"),
        Grouping.STATE: tr("By state"),
    }[grouping]


@dataclass(frozen=True)
class Group:
    """Rows under one heading: the value they share, its name, and their places in order."""

    key: str
    label: str
    places: tuple[int, ...]


@dataclass
class _Layout:
    """What stands where: groups with their rows, or one plain list."""

    groups: tuple[Group, ...] = ()
    plain: tuple[int, ...] = ()
    is_grouped: bool = False
    _found: dict[int, tuple[int, int]] | None = field(default=None, repr=False)

    def rows_of(self, group: int) -> tuple[int, ...]:
        """Give the places in a group, or of the plain list for -1."""
        return self.plain if group < 0 else self.groups[group].places

    def where(self, place: int) -> tuple[int, int] | None:
        """Give the group (-1 for none) and the row in it of a place; None where it is not shown."""
        if self._found is None:
            self._found = {
                one: (number, row)
                for number in (range(len(self.groups)) if self.is_grouped else (-1,))
                for row, one in enumerate(self.rows_of(number))
            }
        return self._found.get(place)

    def same_as(self, other: _Layout) -> bool:
        """Whether every row stands where it stands in the other."""
        return (self.plain, self.groups) == (other.plain, other.groups)


class CaseListModel(QAbstractItemModel):
    """Partnerships as rows, under groups if asked.

    Parameters
    ----------
    viewer
        Who looks, on which day, by which rules.
    parent
        Who owns it.
    """

    shown_changed = pyqtSignal()
    """Other rows are shown, or what is told of them changed: counts are to be read again."""

    filters_changed = pyqtSignal(object)

    def __init__(self, viewer: Viewer | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer or Viewer("", date.today())
        self._index = RowIndex((), self._viewer)
        self._grouping = Grouping.NONE
        self._column = PLACES["name"]
        self._descending = False
        self._order = RowOrder(())
        self._layout = _Layout()
        self._icons = BadgeIcons()
        # Worded once: Qt asks for headings all the time.
        self._headings = [column.short_label() for column in COLUMNS]
        self._names = [column.label() for column in COLUMNS]
        self._texts: dict[tuple[int, object], str] = {}
        self._heading_font = QFont()
        self._heading_font.setBold(True)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._prepare)

    # What it holds

    @property
    def rows(self) -> Sequence[CaseRow]:
        """All rows, by id."""
        return self._index.rows

    @property
    def filters(self) -> Filters:
        """What the rows are narrowed to."""
        return self._index.filters

    @property
    def viewer(self) -> Viewer:
        """Who looks."""
        return self._viewer

    @property
    def grouping(self) -> Grouping:
        """What rows are put under."""
        return self._grouping

    @property
    def sorting(self) -> tuple[str, bool]:
        """The key of the column that rows are sorted by, and whether the largest comes first."""
        return COLUMNS[self._column].key, self._descending

    @property
    def shown_count(self) -> int:
        """How many rows pass the filters."""
        layout = self._layout
        return sum(len(group.places) for group in layout.groups) if layout.is_grouped else len(layout.plain)

    def counts(self) -> Counts:
        """Count rows for every choice of the filters."""
        return self._index.counts()

    def row_of(self, partnership_id: str) -> CaseRow | None:
        """Give the row of a partnership, shown or not; None where there is none."""
        place = self._index.places.get(partnership_id)
        return None if place is None else self._index.rows[place]

    def shown_ids(self) -> list[str]:
        """Give the ids of the rows that pass the filters, in the order shown."""
        layout, rows = self._layout, self._index.rows
        numbers = range(len(layout.groups)) if layout.is_grouped else (-1,)
        return [rows[place].partnership_id for number in numbers for place in layout.rows_of(number)]

    def id_at(self, index: QModelIndex) -> str:
        """Give the id of the partnership at an index; "" for a group or nowhere."""
        place = self._place_at(index)
        return "" if place is None else self._index.rows[place].partnership_id

    def ids_between(self, parent: QModelIndex, first: int, last: int) -> list[str]:
        """Give the ids of the rows from one to another below a group or in the plain list; none for groups."""
        if not parent.isValid() and self._layout.is_grouped:
            return []
        rows = self._index.rows
        places = self._layout.rows_of(parent.row() if parent.isValid() else -1)
        return [rows[place].partnership_id for place in places[first : last + 1]]

    def index_of(self, partnership_id: str, column: int = 0) -> QModelIndex:
        """Give where a partnership is shown; an invalid index where it is not."""
        place = self._index.places.get(partnership_id)
        where = None if place is None else self._layout.where(place)
        if where is None:
            return QModelIndex()
        group, row = where
        return self.createIndex(row, column, group + 1)

    def group_at(self, index: QModelIndex) -> Group | None:
        """Give the group that an index heads; None for a row or nowhere."""
        if not index.isValid() or index.internalId() or not self._layout.is_grouped:
            return None
        return self._layout.groups[index.row()]

    def groups(self) -> tuple[Group, ...]:
        """Give the groups, in the order shown."""
        return self._layout.groups

    def neighbour(self, partnership_id: str, step: int) -> str:
        """Give the id of the next row shown (`step` 1) or of the one before (-1); "" past an end.

        From a partnership that the filters hide it goes on from where that would stand; from none, from an end.
        """
        ids = self.shown_ids()
        if partnership_id not in self._index.places:
            beyond: Sequence[str] = ids if step > 0 else ids[::-1]
        elif partnership_id in ids:
            at = ids.index(partnership_id)
            beyond = ids[at + 1 : at + 2] if step > 0 else ids[max(at - 1, 0) : at]
        else:
            beyond = self._beyond(partnership_id, ids, step)
        return beyond[0] if beyond else ""

    def find(self, prefix: str, after: str = "") -> str:
        """Give the id of the first row from `after` on, round the end, whose name starts with this; "" if none does."""
        wanted = fold(prefix)
        ids = self.shown_ids()
        start = ids.index(after) if after in ids else 0
        places, rows = self._index.places, self._index.rows
        for key in ids[start:] + ids[:start]:
            if fold(rows[places[key]].name or key).startswith(wanted):
                return key
        return ""

    # Changing it

    def set_rows(self, rows: Iterable[CaseRow]) -> None:
        """Show other rows; what is selected and still there stays selected."""
        fresh = RowIndex(rows, self._viewer, self.filters)
        order = self._sorted(fresh)
        self._texts.clear()
        if self._index.rows:
            self._rearrange(fresh, order)
            self._tell_all()
        else:
            self.beginResetModel()
            self._index, self._order, self._layout = fresh, order, self._laid_out(fresh, order)
            self.endResetModel()
        self._idle.start()
        self.shown_changed.emit()

    def update_rows(self, changed: Iterable[CaseRow], gone: Iterable[str] = ()) -> None:
        """Take rows that came or changed, and drop those that are gone; the rest stays as it is."""
        rows = {row.partnership_id: row for row in changed}
        dropped = set(gone) & self._index.places.keys()
        if dropped or not rows.keys() <= self._index.places.keys():
            kept = {row.partnership_id: row for row in self._index.rows if row.partnership_id not in dropped}
            merged = {**kept, **rows}
            self.set_rows(merged[key] for key in sorted(merged))
            return
        self._replace([row for row in rows.values() if row != self.row_of(row.partnership_id)])

    def set_viewer(self, viewer: Viewer) -> None:
        """Look as another person, on another day, or by other rules."""
        if viewer == self._viewer:
            return
        self._viewer = viewer
        self._texts.clear()
        self._index.set_viewer(viewer)
        self._rearrange(order=self._sorted(self._index))
        self._tell_all()
        self._idle.start()
        self.shown_changed.emit()

    def set_filters(self, filters: Filters) -> None:
        """Narrow the rows."""
        if filters == self.filters:
            return
        self._index.set_filters(filters)
        self._rearrange()
        self.filters_changed.emit(filters)
        self.shown_changed.emit()

    def set_grouping(self, grouping: Grouping) -> None:
        """Put rows under groups, or under none."""
        if grouping is not self._grouping:
            self._grouping = grouping
            self._rearrange()
            self.shown_changed.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; Qt calls it when its heading is clicked."""
        descending = order == Qt.SortOrder.DescendingOrder
        if not 0 <= column < len(COLUMNS) or (column, descending) == (self._column, self._descending):
            return
        self._column, self._descending = column, descending
        self._rearrange(order=self._sorted(self._index))

    # What Qt asks

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:
        """Count groups, or rows of a group."""
        layout = self._layout
        if not parent.isValid():
            return len(layout.groups) if layout.is_grouped else len(layout.plain)
        if parent.column() or parent.internalId() or not layout.is_grouped:
            return 0
        return len(layout.groups[parent.row()].places)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:
        """Count columns."""
        return len(COLUMNS)

    def hasChildren(self, parent: QModelIndex = _NOWHERE) -> bool:
        """Tell whether rows stand below."""
        return self.rowCount(parent) > 0

    def index(self, row: int, column: int, parent: QModelIndex = _NOWHERE) -> QModelIndex:
        """Give the index of a group, or of a row; its internal id is 0, or one more than its group."""
        if not 0 <= column < len(COLUMNS) or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: QModelIndex) -> QModelIndex:  # type: ignore[override]  # the other one is QObject's
        """Give the group of a row."""
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let rows be selected, and groups be reached."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _GROUP_FLAGS if self._layout.is_grouped and not index.internalId() else _ROW_FLAGS

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Any: by role
        """Give what is shown at an index."""
        group = self.group_at(index)
        if group is not None:
            return self._group_data(group, index.column(), role)
        place = self._place_at(index)
        if place is None:
            return None
        give = _GIVEN.get(role)
        return None if give is None else give(self, self._index.rows[place], index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Any: by role
        """Give the heading of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(COLUMNS[section].align.value)
        return None

    def text(self, row: CaseRow, column: int) -> str:
        """Give what a column shows of a row; worded once for rows with the same value."""
        shown: Column = COLUMNS[column]
        raw = shown.raw(row, self._viewer)
        found = self._texts.get((column, raw))
        if found is None:
            found = self._texts[column, raw] = shown.word(raw, self._viewer)
        return found

    # How it does it

    def _prepare(self) -> None:
        if not self._index.prepare(PREPARED_AT_ONCE):
            self._idle.stop()

    def _sorted(self, index: RowIndex) -> RowOrder:
        value, viewer = COLUMNS[self._column].value, self._viewer
        return RowOrder([value(row, viewer) for row in index.rows], self._descending)

    def _replace(self, rows: Sequence[CaseRow]) -> None:
        """Put rows in the place of those with their ids; only where places change a view must lay out again."""
        if not rows:
            return
        places = [self._index.replace_row(row) for row in rows]
        order = self._order
        if len(places) > MOVED_ONE_BY_ONE:
            order = self._sorted(self._index)
        else:
            value = COLUMNS[self._column].value
            for place, row in zip(places, rows):
                order.change_key(place, value(row, self._viewer))
        self._rearrange(order=order)
        self._tell(places)
        self.shown_changed.emit()

    def _rearrange(self, index: RowIndex | None = None, order: RowOrder | None = None) -> bool:
        """Show what is to be shown now; the indexes that others hold move along with their rows. Tell if any did."""
        fresh = self._index if index is None else index
        sorted_rows = self._order if order is None else order
        layout = self._laid_out(fresh, sorted_rows)
        if fresh is self._index and layout.same_as(self._layout):
            self._order = sorted_rows
            return False
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        keys = [self._key_at(one) for one in held]
        self._index, self._order, self._layout = fresh, sorted_rows, layout
        self.changePersistentIndexList(held, [self._index_of_key(*key) for key in keys])
        self.layoutChanged.emit()
        return True

    def _laid_out(self, index: RowIndex, order: RowOrder, *, everything: bool = False) -> _Layout:
        places: Iterable[int] = order.places
        if not everything:
            mask = index.shown()
            places = compress(order.places, map(mask.__getitem__, order.places))
        facet = self._grouping.facet
        if facet is None:
            return _Layout(plain=tuple(places))
        found: dict[str, list[int]] = {}
        values = index.values(facet)
        for place in places:
            found.setdefault(values[place], []).append(place)
        groups = [Group(key, self._group_label(index, facet, key, rows[0]), tuple(rows)) for key, rows in found.items()]
        return _Layout(tuple(sorted(groups, key=_group_rank(facet))), is_grouped=True)

    def _group_label(self, index: RowIndex, facet: Facet, key: str, place: int) -> str:
        return facet_label(facet, key, self._viewer.rule_set, {key: index.rows[place].main_region})

    def _place_at(self, index: QModelIndex) -> int | None:
        if not index.isValid():
            return None
        group = index.internalId() - 1
        if group < 0 and self._layout.is_grouped:
            return None
        return self._layout.rows_of(group)[index.row()]

    def _key_at(self, index: QModelIndex) -> tuple[str, str, int]:
        """Give what stays the same of an index: the value of its group or the id of its row, and its column."""
        group = self.group_at(index)
        return ("" if group is None else group.key, self.id_at(index), index.column())

    def _index_of_key(self, group: str, partnership_id: str, column: int) -> QModelIndex:
        if partnership_id:
            return self.index_of(partnership_id, column)
        rows = (row for row, one in enumerate(self._layout.groups) if one.key == group)
        row = next(rows, None)
        return QModelIndex() if row is None else self.createIndex(row, column, 0)

    def _tell(self, places: Iterable[int]) -> None:
        last = len(COLUMNS) - 1
        for place in places:
            where = self._layout.where(place)
            if where is not None:
                group, row = where
                self.dataChanged.emit(self.createIndex(row, 0, group + 1), self.createIndex(row, last, group + 1))

    def _tell_all(self) -> None:
        last = len(COLUMNS) - 1
        layout = self._layout
        for group in range(len(layout.groups)) if layout.is_grouped else (-1,):
            count = len(layout.rows_of(group))
            if count:
                self.dataChanged.emit(self.createIndex(0, 0, group + 1), self.createIndex(count - 1, last, group + 1))

    def _beyond(self, partnership_id: str, shown: Sequence[str], step: int) -> Sequence[str]:
        """Give the shown ids that come after a partnership, or before it the nearest first, were it shown."""
        rows = self._index.rows
        layout = self._laid_out(self._index, self._order, everything=True)
        numbers = range(len(layout.groups)) if layout.is_grouped else (-1,)
        ids = [rows[place].partnership_id for number in numbers for place in layout.rows_of(number)]
        start = ids.index(partnership_id)
        wanted = set(shown)
        beyond = ids[start + 1 :] if step > 0 else ids[:start][::-1]
        return [key for key in beyond if key in wanted]

    def _group_data(self, group: Group, column: int, role: int) -> Any:  # Any: by role
        if column:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("{name} ({count})").format(name=group.label, count=len(group.places))
        if role == Qt.ItemDataRole.FontRole:
            return self._heading_font
        if role == Qt.ItemDataRole.DecorationRole and self._grouping is Grouping.STATE:
            return self._icons.icon(state_badge(group.key))
        return None

    def _decoration(self, row: CaseRow, column: int) -> Any:  # Any: QIcon or None
        badge: Badge | None = COLUMNS[column].badge(row, self._viewer)
        return None if badge is None else self._icons.icon(badge)

    def _tooltip(self, row: CaseRow, column: int) -> str:
        """Give the tooltip as rich text: it wraps, and what is in the register is not taken for tags."""
        lines = escape(COLUMNS[column].tooltip(row, self._viewer)).replace("\n", "<br>")
        return f"<qt>{lines}</qt>" if lines else ""

    def _alignment(self, row: CaseRow, column: int) -> int:
        return COLUMNS[column].align.value

    def _sort_value(self, row: CaseRow, column: int) -> object:
        return COLUMNS[column].value(row, self._viewer)

    def _spoken(self, row: CaseRow, column: int) -> str:
        """Give what a screen reader says: the heading too, as a lone "60 %" says nothing."""
        text = self.text(row, column)
        return tr("{column}: {value}").format(column=self._names[column], value=text) if text else ""

    def _id(self, row: CaseRow, column: int) -> str:
        return row.partnership_id


_GIVEN: Mapping[int, Callable[[CaseListModel, CaseRow, int], Any]] = {  # Any: by role
    Qt.ItemDataRole.DisplayRole: CaseListModel.text,
    Qt.ItemDataRole.DecorationRole: CaseListModel._decoration,
    Qt.ItemDataRole.ToolTipRole: CaseListModel._tooltip,
    Qt.ItemDataRole.TextAlignmentRole: CaseListModel._alignment,
    Qt.ItemDataRole.AccessibleTextRole: CaseListModel._spoken,
    SORT_ROLE: CaseListModel._sort_value,
    ID_ROLE: CaseListModel._id,
}


def _group_rank(facet: Facet) -> Callable[[Group], tuple[bool, int, str]]:
    """Sort groups by name, states as they follow each other; the group without a value comes last."""
    ranks = {state.value: rank for rank, state in enumerate(State)} if facet is Facet.STATES else {}
    return lambda group: (not group.key, ranks.get(group.key, 0), fold(group.label))
