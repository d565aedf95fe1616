"""The left half of the dock: filters, the list or what to do where it is empty, a line of counts, and bulk steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from qgis.PyQt.QtCore import QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..translation import tr
from ..vocabulary import Code
from .bulk_bar import BulkAsk, BulkBar
from .filter_bar import FilterBar
from .filters import Filters
from .form_widgets import TextLabel
from .list_model import CaseListModel, Grouping
from .list_view import CaseListView

__all__ = ["BulkAsk", "ListPane"]

COUNT_MS = 60
"""So long after the last change counts are made again."""


class Emptiness(Code):
    """Why there is nothing to see."""

    NONE = "none"
    NO_ROWS = "no_rows"
    ALL_FILTERED = "all_filtered"
    NOT_IN_EXTENT = "not_in_extent"


def emptiness(total: int, shown: int, filters: Filters) -> Emptiness:
    """Tell why the list is empty, if it is."""
    if shown:
        return Emptiness.NONE
    if not total:
        return Emptiness.NO_ROWS
    is_extent_alone = filters.extent_ids is not None and Filters(extent_ids=filters.extent_ids) == filters
    return Emptiness.NOT_IN_EXTENT if is_extent_alone else Emptiness.ALL_FILTERED


class ListPane(QWidget):
    """Puts filters, list and bulk steps together over one model.

    Parameters
    ----------
    model
        The rows; who owns it feeds it.
    parent
        Who owns the pane.
    """

    current_changed = pyqtSignal(str)
    selection_changed = pyqtSignal(object)
    opened = pyqtSignal(str)
    zoom_asked = pyqtSignal(object)
    extent_toggled = pyqtSignal(bool)
    bulk_asked = pyqtSignal(object)
    offers_asked = pyqtSignal(object)
    saved_sets_changed = pyqtSignal(object)

    def __init__(self, model: CaseListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.filters = FilterBar(self)
        self.view = CaseListView(model, self)
        self.empty = EmptyList(self)
        self.bulk = BulkBar(self)
        self.footer = QLabel(self)
        self._stack = QStackedWidget(self)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_MS)
        self._counting.timeout.connect(self.count)
        self._lay_out()
        self._wire()
        self._take_viewer()
        self.count()

    # What it is told

    def select(self, ids: Iterable[str], current: str | None = None) -> None:
        """Select partnerships and go to one of them; those that filters hide are told of below the list."""
        self.view.select(ids, current)
        self._show_footer()

    def set_extent_ids(self, ids: Iterable[str] | None) -> None:
        """Take what lies in the part of the map that is shown; None lets the map narrow nothing."""
        wanted = None if ids is None or not self.filters.extent.isChecked() else frozenset(ids)
        self._ask_for(self._model.filters, wanted)

    def set_saved(self, values: object) -> None:
        """Take the saved sets of filters from settings."""
        self.filters.set_saved(values)

    def set_read_only(self, is_read_only: bool) -> None:
        """Offer no bulk steps where nothing can be stored."""
        self.bulk.set_read_only(is_read_only)

    def focus_search(self) -> None:
        """Put the cursor in the search line."""
        self.filters.focus_search()

    def focus_list(self) -> None:
        """Put the keyboard in the list, on a row."""
        if not self.view.currentIndex().isValid():
            first = self._model.neighbour("", 1)
            if first:
                self.view.select([first], first)
        self.view.setFocus()

    def state(self) -> dict[str, object]:
        """Give columns, sorting and grouping as plain values for settings."""
        folded = self.filters.is_folded
        return {**self.view.state(), "grouping": self._model.grouping.value, "filters_folded": folded}

    def restore(self, state: object) -> None:
        """Take what `state` gave; what is not understood stays as it is by default."""
        self.view.restore(state)
        values = state if isinstance(state, Mapping) else {}
        self.filters.set_folded(values.get("filters_folded") is True)
        value = values.get("grouping")
        if value in [grouping.value for grouping in Grouping]:
            self._group(Grouping(value))

    def count(self) -> None:
        """Show how many rows there are, for each choice too."""
        self._counting.stop()
        counts = self._model.counts()
        self.filters.set_counts(counts)
        why = emptiness(counts.total, counts.shown, self._model.filters)
        self.empty.show_reason(why)
        self._stack.setCurrentWidget(self.view if why is Emptiness.NONE else self.empty)
        self._show_footer()

    # How it is put together

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.footer.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.footer.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self.footer)
        column.addWidget(self.bulk)

    def _wire(self) -> None:
        model, view, bar = self._model, self.view, self.filters
        bar.asked.connect(lambda filters: self._ask_for(filters, model.filters.extent_ids))
        bar.grouping_asked.connect(self._group)
        bar.extent_asked.connect(self._switch_extent)
        bar.saved_changed.connect(self.saved_sets_changed)
        bar.list_wanted.connect(self.focus_list)
        model.filters_changed.connect(bar.set_filters)
        model.shown_changed.connect(self._later)
        view.current_changed.connect(self.current_changed)
        view.selection_changed.connect(self._selected)
        view.opened.connect(self.opened)
        view.zoom_asked.connect(self.zoom_asked)
        self.empty.clear_asked.connect(bar.clear_all)
        self.bulk.asked.connect(self.bulk_asked)
        self.bulk.offers_asked.connect(self.offers_asked)
        self.bulk.unfolded.connect(bar.set_cramped)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_search)

    def _ask_for(self, filters: Filters, extent_ids: frozenset[str] | None) -> None:
        self._model.set_filters(replace(filters, extent_ids=extent_ids))

    def _switch_extent(self, on: bool) -> None:
        if not on:
            self._ask_for(self._model.filters, None)
        self.extent_toggled.emit(on)

    def _group(self, grouping: Grouping) -> None:
        self._model.set_grouping(grouping)
        self.filters.set_grouping(grouping)

    def _later(self) -> None:
        self._take_viewer()
        self._counting.start()
        self.bulk.show_rows(self.view.selected_rows() if len(self.view.selected_ids) > 1 else ())

    def _take_viewer(self) -> None:
        rule_set = self._model.viewer.rule_set
        self.filters.set_rule_set(rule_set)
        self.bulk.set_rule_set(rule_set)

    def _selected(self, ids: frozenset[str]) -> None:
        self.bulk.show_rows(self.view.selected_rows() if len(ids) > 1 else ())
        self._show_footer()
        self.selection_changed.emit(ids)

    def _show_footer(self) -> None:
        total, shown = len(self._model.rows), self._model.shown_count
        text = tr("{shown} of {total} shown") if shown < total else tr("{total} partnerships")
        parts = [text.format(shown=_number(shown), total=_number(total))]
        current = self.view.current_id
        if current and self._model.row_of(current) is not None and not self._model.index_of(current).isValid():
            parts.append(tr("the filters hide the one in the form"))
        self.footer.setText("; ".join(parts))


class EmptyList(QWidget):
    """Says why there is nothing in the list, and what to do."""

    clear_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TextLabel("", self)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear = QPushButton(tr("Clear filters"), self)
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self.clear_asked)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def show_reason(self, why: Emptiness) -> None:
        """Say why."""
        self.text.show_text(
            {
                Emptiness.NONE: "",
                Emptiness.NO_ROWS: tr(
                    "The register has no partnerships yet. Take an assessment into it with “Update register”."
                ),
                Emptiness.ALL_FILTERED: tr("No partnership passes the filters."),
                Emptiness.NOT_IN_EXTENT: tr("No partnership lies in the part of the map that is shown. Zoom out."),
            }[why]
        )
        self.clear.setVisible(why in (Emptiness.ALL_FILTERED, Emptiness.NOT_IN_EXTENT))


def _number(count: int) -> str:
    return str(QLocale().toString(count))
