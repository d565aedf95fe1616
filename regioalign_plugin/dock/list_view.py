"""The list itself: a tree of partnerships with choosable columns that speaks of partnerships by their ids only."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from functools import partial
from itertools import groupby
from time import monotonic

from qgis.PyQt.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTreeView, QWidget

from ..formulas import harmless
from ..register.listing import CaseRow
from ..translation import tr
from .columns import COLUMNS, PLACES
from .list_model import CaseListModel, Grouping

CSV_DELIMITER = ";"
SHORTEST_ROWS = 4
NARROWEST_EM = 3
WIDEST_EM = 120
SPREAD: Mapping[str, int] = {"class": 4, "category": 3, "name": 2, "main_region": 1, "deadline": 1}
"""Columns that use the room that is left in a wide list, and how many parts of it."""

_NAME = PLACES["name"]
# What a spreadsheet takes for a formula: as in layers.sheets, which the dock may not import.


class CaseListView(QTreeView):
    """Shows the model of the list.

    Parameters
    ----------
    model
        What it shows; it stays the same.
    parent
        Who owns it.
    """

    current_changed = pyqtSignal(str)
    """A person, or `select`, went to a partnership. That filters hide it is no change."""

    selection_changed = pyqtSignal(object)
    """The partnerships that are selected, as a frozenset; what filters hide is selected no more."""

    opened = pyqtSignal(str)
    """Enter or a double click: on to the form."""

    zoom_asked = pyqtSignal(object)
    search_wanted = pyqtSignal()
    columns_changed = pyqtSignal()

    def __init__(self, model: CaseListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._current = ""
        self._selected: frozenset[str] = frozenset()
        self._is_quiet = False
        self._top = ""
        self._closed: set[str] = set()
        self._scaled_to = 0.0
        self._is_sized_by_hand = self._is_sizing = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        self._grouping = model.grouping
        self._typed, self._typed_at = "", 0.0
        self._prepare()
        self.setModel(model)
        self._prepare_header()
        model.layoutAboutToBeChanged.connect(self._note_place)
        model.layoutChanged.connect(self._restore_place)
        model.modelReset.connect(self._restore_place)
        self.expanded.connect(lambda index: self._closed.discard(self._group_key(index)))
        self.collapsed.connect(lambda index: self._closed.add(self._group_key(index)))
        self.doubleClicked.connect(self._open)
        self.sortByColumn(_NAME, Qt.SortOrder.AscendingOrder)
        self.set_column_keys([column.key for column in COLUMNS if column.shown_by_default])
        self._set_widths({})

    # What is chosen

    @property
    def current_id(self) -> str:
        """The partnership that a person went to last, shown or not; "" for none."""
        return self._current

    @property
    def selected_ids(self) -> frozenset[str]:
        """The partnerships that are selected."""
        return self._selected

    def selected_rows(self) -> list[CaseRow]:
        """Give the rows that are selected, in the order shown."""
        chosen = self._selected
        rows = (self._model.row_of(key) for key in self._model.shown_ids() if key in chosen)
        return [row for row in rows if row is not None]

    def select(self, ids: Iterable[str], current: str | None = None) -> None:
        """Select partnerships, as far as they are shown, and go to one; signals tell only what differs."""
        wanted = frozenset(ids)
        self._is_quiet = True
        try:
            if wanted != self._selected:
                self._select_rows(wanted)
            if current is not None:
                self._go_to(current)
        finally:
            self._is_quiet = False
        self._tell_selection()
        if current is not None and current != self._current:
            self._current = current
            self.current_changed.emit(current)

    # Columns

    def column_keys(self) -> list[str]:
        """Give the keys of the columns that are shown, from left to right."""
        header = self.header()
        places = (header.logicalIndex(visual) for visual in range(header.count()))
        return [COLUMNS[place].key for place in places if not self.isColumnHidden(place)]

    def set_column_keys(self, keys: Iterable[str]) -> None:
        """Show these columns in this order; the name is always there, and comes first."""
        wanted = list(dict.fromkeys(["name", *(key for key in keys if key in PLACES)]))
        header = self.header()
        for visual, key in enumerate(wanted):
            header.moveSection(header.visualIndex(PLACES[key]), visual)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column.key not in wanted)
        self._spread()
        self.columns_changed.emit()

    def state(self) -> dict[str, object]:
        """Give columns, their widths in em, and the sorting as plain values for settings."""
        em = self._em()
        by_hand = self.column_keys() if self._is_sized_by_hand else []
        widths = {key: round(self.columnWidth(PLACES[key]) / em, 1) for key in by_hand}
        key, descending = self._model.sorting
        return {"columns": self.column_keys(), "widths": widths, "sorted_by": key, "descending": descending}

    def restore(self, state: object) -> None:
        """Take what `state` gave; what is not understood stays as it is by default."""
        values = state if isinstance(state, Mapping) else {}
        keys = values.get("columns")
        if isinstance(keys, (list, tuple)) and all(isinstance(key, str) for key in keys):
            self.set_column_keys(keys)
        widths = values.get("widths")
        self._set_widths(widths if isinstance(widths, Mapping) else {})
        key = values.get("sorted_by")
        if isinstance(key, str) and key in PLACES:
            descending = values.get("descending") is True
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self.sortByColumn(PLACES[key], order)

    # Copying

    def copy(self) -> None:
        """Copy the selected rows: a table for spreadsheets, which plain text editors show with tabs."""
        self._put_on_clipboard(self.table("\t"))

    def copy_csv(self) -> None:
        """Copy the selected rows as CSV."""
        text = self.table(CSV_DELIMITER)
        self._put_on_clipboard(text, "text/csv")

    def copy_ids(self) -> None:
        """Copy the ids of the selected rows, a line each."""
        self._put_on_clipboard("\n".join(row.partnership_id for row in self.selected_rows()))

    def table(self, delimiter: str) -> str:
        """Give heading and selected rows in the columns shown; what a spreadsheet would run is made harmless."""
        places = [PLACES[key] for key in self.column_keys()]
        text = io.StringIO()
        quoting = csv.QUOTE_ALL if delimiter == CSV_DELIMITER else csv.QUOTE_MINIMAL
        writer = csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator="\n")
        writer.writerow([COLUMNS[place].label() for place in places])
        for row in self.selected_rows():
            writer.writerow([harmless(self._model.text(row, place)) for place in places])
        return text.getvalue()

    # Keys, menus, and what Qt asks

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Enter opens, Ctrl+C copies; the rest is as in any tree."""
        if event is None:
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._model.group_at(self.currentIndex()) is None:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str | None) -> None:
        """Go to the next name that starts with what is typed; Qt's own would read every cell."""
        now = monotonic()
        is_more = now - self._typed_at < QApplication.keyboardInputInterval() / 1000
        self._typed = (self._typed if is_more else "") + (search or "")
        self._typed_at = now
        found = self._model.find(self._typed, self._current)
        if found == self._current and not is_more:
            found = self._model.find(self._typed, self._model.neighbour(self._current, 1))
        if found:
            self.select([found], found)

    def selectAll(self) -> None:
        """Select all rows shown, as one range per group; Qt's own asks for every row."""
        model, last = self._model, self._model.columnCount() - 1
        heads = [model.index(row, 0) for row in range(len(model.groups()))]
        chosen = QItemSelection()
        for head in heads or [QModelIndex()]:
            count = model.rowCount(head)
            if count:
                chosen.select(model.index(0, 0, head), model.index(count - 1, last, head))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def contextMenuEvent(self, event: QContextMenuEvent | None) -> None:
        """Show what can be done with the selected rows."""
        if event is not None and self._selected:
            self.menu().exec(event.globalPos())

    def menu(self) -> QMenu:
        """Make the menu of the selected rows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = menu.addAction(tr("Go to the form"))
        shown.setEnabled(bool(self._current))
        shown.triggered.connect(lambda _on: self.opened.emit(self._current))
        zoom = menu.addAction(tr("Zoom to on the map"))
        zoom.triggered.connect(lambda _on: self.zoom_asked.emit(self._selected))
        menu.addSeparator()
        copying = menu.addAction(tr("Copy"))
        copying.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copying.triggered.connect(lambda _on: self.copy())
        menu.addAction(tr("Copy as CSV")).triggered.connect(lambda _on: self.copy_csv())
        menu.addAction(tr("Copy ids")).triggered.connect(lambda _on: self.copy_ids())
        menu.addSeparator()
        menu.addAction(tr("Select all shown")).triggered.connect(lambda _on: self.selectAll())
        return menu

    def header_menu(self) -> QMenu:
        """Make the menu that chooses columns."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self.column_keys()
        for column in COLUMNS:
            action = menu.addAction(column.label())
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.setEnabled(column.key != "name")
            action.triggered.connect(partial(self._switch_column, column.key))
        menu.addSeparator()
        menu.addAction(tr("Columns as at first")).triggered.connect(lambda _on: self.reset_columns())
        return menu

    def reset_columns(self) -> None:
        """Show the columns that are shown at first, as wide as at first."""
        self.set_column_keys([column.key for column in COLUMNS if column.shown_by_default])
        self._set_widths({})

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell which partnership a person went to."""
        super().currentChanged(current, previous)
        key = self._model.id_at(current)
        if key and key != self._current and not self._is_quiet:
            self._current = key
            self.current_changed.emit(key)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which partnerships are selected."""
        super().selectionChanged(selected, deselected)
        if not self._is_quiet:
            self._tell_selection()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Let columns follow the width."""
        super().resizeEvent(event)
        self._spread()

    def changeEvent(self, event: QEvent | None) -> None:
        """Keep columns as wide as their texts when the font changes."""
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.FontChange:
            self._size_icons()
            self._rescale()

    # How it does it

    def _prepare(self) -> None:
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("Partnerships"))
        self._size_icons()

    def _size_icons(self) -> None:
        side = self.fontMetrics().height()
        self.setIconSize(self.iconSize().scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio))
        self.setMinimumHeight(SHORTEST_ROWS * round(1.3 * side))

    def _prepare_header(self) -> None:
        header = self.header()
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.header_menu().popup(header.mapToGlobal(at)))
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        # A header asks of each column whether all its rows are selected, row by row: it gets a selection of its own.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setAccessibleName(tr("Columns"))
        header.sectionResized.connect(self._note_width)
        self.setSortingEnabled(True)

    def _em(self) -> float:
        return max(1.0, float(self.fontMetrics().horizontalAdvance("m")))

    def _rescale(self) -> None:
        """Make columns wider or narrower with the font."""
        em = self._em()
        if self._scaled_to and em != self._scaled_to:
            self._is_sizing = True
            for place in range(len(COLUMNS)):
                width = self.header().sectionSize(place)
                if width:
                    self.setColumnWidth(place, round(width * em / self._scaled_to))
            self._is_sizing, self._scaled_to = False, em
            self._spread()

    def _set_widths(self, widths: Mapping[str, object]) -> None:
        em = self._scaled_to = self._em()
        known = {
            key: width
            for key, width in widths.items()
            if isinstance(width, (int, float)) and NARROWEST_EM <= width <= WIDEST_EM
        }
        self._is_sizing = True
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, round(em * known.get(column.key, column.width_em)))
        self._is_sizing, self._is_sized_by_hand = False, bool(known)
        self._spread()

    def _note_width(self, _place: int, before: int, after: int) -> None:
        """Leave widths to the user from the first one on that is set by hand; hiding and showing is no setting."""
        if before and after and not self._is_sizing:
            self._is_sized_by_hand = True

    def _spread(self) -> None:
        """Give columns of words the room that is left, as long as nobody set a width."""
        if self._is_sized_by_hand or not self._scaled_to:
            return
        shown = self.column_keys()
        least = {key: round(self._scaled_to * COLUMNS[PLACES[key]].width_em) for key in shown}
        parts = {key: part for key, part in SPREAD.items() if key in least}
        left = max(0, self.viewport().width() - sum(least.values()))
        self._is_sizing = True
        for key, part in parts.items():
            self.setColumnWidth(PLACES[key], least[key] + left * part // sum(parts.values()))
        self._is_sizing = False

    def _switch_column(self, key: str, on: bool) -> None:
        shown = self.column_keys()
        self.set_column_keys([*shown, key] if on else [one for one in shown if one != key])

    def _open(self, index: QModelIndex) -> None:
        key = self._model.id_at(index)
        if key:
            self.opened.emit(key)
        elif self._model.group_at(index) is not None:
            self.setExpanded(index, not self.isExpanded(index))

    def _select_rows(self, ids: frozenset[str]) -> None:
        """Select rows, those next to each other as one range: thousands of ranges of one row take seconds."""
        last = self._model.columnCount() - 1
        chosen = QItemSelection()
        indexes = [index for index in map(self._model.index_of, ids) if index.isValid()]
        indexes.sort(key=lambda index: (index.internalId(), index.row()))
        runs = groupby(enumerate(indexes), lambda one: (one[1].internalId(), one[1].row() - one[0]))
        for _run, members in runs:
            run = [index for _place, index in members]
            chosen.select(run[0], run[-1].sibling(run[-1].row(), last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _go_to(self, key: str) -> None:
        index = self._model.index_of(key) if key else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if index.isValid():
            self.scrollTo(index)

    def _tell_selection(self) -> None:
        between = self._model.ids_between
        ranges = self.selectionModel().selection()
        ids = frozenset(key for one in ranges for key in between(one.parent(), one.top(), one.bottom()))
        if ids != self._selected:
            self._selected = ids
            self.selection_changed.emit(ids)

    def _note_place(self) -> None:
        """Remember which row is on top, to stay there when others come and go above it."""
        is_scrolled = self.verticalScrollBar().value() > 0
        self._top = self._model.id_at(self.indexAt(self.viewport().rect().topLeft())) if is_scrolled else ""

    def _restore_place(self) -> None:
        """Open groups as they were, go back to the current row, and keep the same rows in sight."""
        model = self._model
        is_grouped = model.grouping is not Grouping.NONE
        self.setRootIsDecorated(is_grouped)
        if model.grouping is not self._grouping:
            self._grouping = model.grouping
            self._closed.clear()
            self._top = self._current
        for row, group in enumerate(model.groups()):
            self.setExpanded(model.index(row, 0), group.key not in self._closed)
        self._find_current()
        self._tell_selection()
        # What follows needs all rows laid out, which for 20 000 takes a while: in a turn of its own.
        self._settling.start(0)

    def _settle(self) -> None:
        for row in range(len(self._model.groups())):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        top = self._model.index_of(self._top) if self._top else QModelIndex()
        if top.isValid():
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def _find_current(self) -> None:
        """Go back to the current row when filters show it again, without telling: nothing changed."""
        if self._current and self._model.id_at(self.currentIndex()) != self._current:
            index = self._model.index_of(self._current)
            if index.isValid():
                self._is_quiet = True
                flags = QItemSelectionModel.SelectionFlag
                command = flags.NoUpdate if self._selected else flags.Select | flags.Rows
                self.selectionModel().setCurrentIndex(index, command)
                self._is_quiet = False

    def _group_key(self, index: QModelIndex) -> str:
        group = self._model.group_at(index)
        return "" if group is None else group.key

    def _put_on_clipboard(self, text: str, kind: str = "") -> None:
        mime = QMimeData()
        mime.setText(text)
        if kind:
            mime.setData(kind, QByteArray(text.encode("utf-8")))
        QGuiApplication.clipboard().setMimeData(mime)
