"""The filters above the list: a search line, a menu for each facet with live counts, toggles, chips, saved sets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from qgis.PyQt.QtCore import QEvent, QLocale, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QInputDialog, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from ..explanation.lifecycle import State
from ..explanation.quality import Level
from ..explanation.rulesets import RuleSet
from ..translation import tr
from ..vocabulary import Category, Class, Flag
from .badges import Badge, BadgeIcons, class_badge, flag_badge, level_badge, state_badge
from .filters import (
    Counts,
    Facet,
    Filters,
    Toggle,
    facet_label,
    facet_title,
    fold,
    from_saved,
    to_saved,
    toggle_description,
    toggle_label,
)
from .form_widgets import FlowLayout
from .list_model import Grouping, grouping_label

TYPING_MS = 120
"""So long after the last key the list is narrowed."""

CHIPS_OF_FACET = 3
"""So many values of a facet have a chip each; more share one."""

MOST_SAVED = 50
LONGEST_NAME = 80

_RANKED: Mapping[Facet, tuple[str, ...]] = {
    Facet.STATES: tuple(one.value for one in State),
    Facet.CLASSES: tuple(one.value for one in Class),
    Facet.CATEGORIES: tuple(one.value for one in Category),
    Facet.LEVELS: tuple(one.value for one in Level),
    Facet.FLAGS: tuple(one.value for one in Flag),
}
_BADGES: Mapping[Facet, Callable[[str], Badge | None]] = {
    Facet.STATES: state_badge,
    Facet.CLASSES: class_badge,
    Facet.LEVELS: level_badge,
    Facet.FLAGS: lambda code: flag_badge(code) if code else None,
}


class FilterBar(QWidget):
    """Shows filters and counts, and tells which filters a person asks for; it holds no row."""

    asked = pyqtSignal(object)
    grouping_asked = pyqtSignal(object)
    extent_asked = pyqtSignal(bool)
    saved_changed = pyqtSignal(object)
    list_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._counts = Counts()
        self._rule_set: RuleSet | None = None
        self._saved: dict[str, Filters] = {}
        self._icons = BadgeIcons()
        self._titles = {facet: facet_title(facet) for facet in Facet}
        self.search = self._search_line()
        self._grouping = Grouping.NONE
        self.fold = self._fold_button()
        self.menu = self._menu_button()
        self.facets = {facet: self._facet_button(facet) for facet in Facet}
        self.toggles = {toggle: self._toggle_button(toggle) for toggle in Toggle}
        self.extent = self._extent_button()
        self.clear = self._button(tr("Clear filters"), tr("Show all rows again."))
        self.clear.clicked.connect(self.clear_all)
        self._chips = QWidget(self)
        self._chip_row = FlowLayout(self._chips, gap=3)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.take_text)
        self._box = QWidget(self)
        self._lay_out()
        self._show_filters()

    # What it is told

    def set_filters(self, filters: Filters) -> None:
        """Show other filters."""
        self._filters = filters
        if not self._typing.isActive() and self.search.text() != filters.text:
            self.search.blockSignals(True)
            self.search.setText(filters.text)
            self.search.blockSignals(False)
        self._show_filters()

    def set_counts(self, counts: Counts) -> None:
        """Show other counts; names of regions come with them."""
        self._counts = counts
        for toggle, button in self.toggles.items():
            text = tr("{name} {count}").format(name=toggle_label(toggle), count=_number(counts.toggles.get(toggle, 0)))
            button.setText(text)
            button.setAccessibleName(text)
        for button in self.facets.values():
            if button.menu().isVisible():
                button.menu().aboutToShow.emit()

    def set_rule_set(self, rule_set: RuleSet | None) -> None:
        """Name grounds as this rule set does."""
        if rule_set is not self._rule_set:
            self._rule_set = rule_set
            self._show_filters()

    def set_grouping(self, grouping: Grouping) -> None:
        """Show what rows are put under."""
        self._grouping = grouping

    def set_folded(self, is_folded: bool) -> None:
        """Show the search line and the chips alone, or the rest too."""
        self.fold.setChecked(not is_folded)

    @property
    def is_folded(self) -> bool:
        """Whether the search line and the chips stand alone."""
        return not self.fold.isChecked()

    def set_cramped(self, is_cramped: bool) -> None:
        """Make room for something else for a while."""
        self._box.setVisible(not is_cramped and not self.is_folded)

    def set_saved(self, values: object) -> None:
        """Take the saved sets from settings: a mapping of names to filters as plain values."""
        named = values.items() if isinstance(values, Mapping) else ()
        known = [(name, from_saved(one)) for name, one in named if isinstance(name, str) and name.strip()]
        self._saved = dict(known[:MOST_SAVED])

    # What a person does

    def focus_search(self) -> None:
        """Put the cursor in the search line, with its text selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def take_text(self) -> None:
        """Narrow the list to what is typed now."""
        self._typing.stop()
        if self.search.text() != self._filters.text:
            self._ask_for(self._filters)

    def clear_all(self) -> None:
        """Show all rows."""
        self._typing.stop()
        self.search.setText("")
        self._typing.stop()
        if self._filters.extent_ids is not None:
            self.extent.setChecked(False)
        self.asked.emit(Filters())

    def choose(self, facet: Facet, value: str, on: bool) -> None:
        """Add a value of a facet, or take it out."""
        chosen = self._filters.chosen(facet)
        self._ask_for(self._filters.choosing(facet, chosen | {value} if on else chosen - {value}))

    def choose_all(self, facet: Facet) -> None:
        """Let a facet narrow nothing."""
        self._ask_for(self._filters.choosing(facet, ()))

    def save_as(self, name: str) -> None:
        """Keep the filters under a name, instead of what had that name."""
        tidy = " ".join(name.split())[:LONGEST_NAME]
        if tidy:
            self.take_text()
            self._saved[tidy] = self._filters
            self._tell_saved()

    def forget(self, name: str) -> None:
        """Drop a saved set."""
        if self._saved.pop(name, None) is not None:
            self._tell_saved()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """In the search line: Down goes to the list, Escape empties it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self.take_text()
                self.list_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self.take_text()
                return True
        return bool(super().eventFilter(watched, event))

    # How it is made

    def _search_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(tr("Search: id, name, region, person… (Ctrl+F)"))
        line.setClearButtonEnabled(True)
        line.setAccessibleName(tr("Search in the list"))
        line.setToolTip(tr("All words must occur; capitals and accents do not matter."))
        line.installEventFilter(self)
        line.textChanged.connect(lambda _text: self._typing.start())
        line.returnPressed.connect(self.take_text)
        return line

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _fold_button(self) -> QToolButton:
        button = self._button(tr("Filters"), tr("Show or hide the filters; what they narrow stays."))
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(lambda _on: self.set_cramped(False))
        return button

    def _menu_button(self) -> QToolButton:
        button = self._button("☰", tr("Put rows under groups; keep filters under a name."))
        button.setAccessibleName(tr("Groups and saved filters"))
        menu = QMenu(self)
        menu.aboutToShow.connect(partial(self._fill_menu, menu))
        return _with_menu(button, menu)

    def _facet_button(self, facet: Facet) -> QToolButton:
        menu = StayingMenu(self)
        menu.aboutToShow.connect(partial(self._fill_facet, facet, menu))
        return _with_menu(self._button(self._titles[facet], ""), menu)

    def _toggle_button(self, toggle: Toggle) -> QToolButton:
        button = self._button(toggle_label(toggle), toggle_description(toggle))
        button.setCheckable(True)
        button.clicked.connect(lambda on: self._ask_for(self._filters.switching(toggle, on)))
        return button

    def _extent_button(self) -> QToolButton:
        button = self._button(tr("Map extent"), tr("Only what lies in the part of the map that is shown."))
        button.setCheckable(True)
        button.toggled.connect(self.extent_asked)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.search, 1)
        top.addWidget(self.fold)
        top.addWidget(self.menu)
        flow = FlowLayout(self._box, gap=3)
        for button in (*self.facets.values(), *self.toggles.values(), self.extent):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self._box)
        column.addWidget(self._chips)

    # How it shows

    def _show_filters(self) -> None:
        for facet, button in self.facets.items():
            count = len(self._filters.chosen(facet))
            text = tr("{name} ({count})").format(name=self._titles[facet], count=_number(count))
            button.setText(text if count else self._titles[facet])
            button.setAccessibleName(button.text())
            button.setToolTip(tr("Choose which rows are shown by: {name}").format(name=self._titles[facet]))
        for toggle, button in self.toggles.items():
            button.setChecked(self._filters.is_on(toggle))
        self._show_chips()

    def _show_chips(self) -> None:
        while self._chip_row.count():
            item = self._chip_row.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None and widget is not self.clear:
                widget.hide()
                widget.deleteLater()
        for text, without in self._chip_texts():
            self._chip_row.addWidget(self._chip(text, without))
        self._chip_row.addWidget(self.clear)
        self.clear.setVisible(not self._filters.is_empty)
        self._chips.setVisible(not self._filters.is_empty)

    def _chip_texts(self) -> Iterable[tuple[str, Filters]]:
        """Give what narrows the list, each with the filters without it."""
        filters = self._filters
        if filters.words:
            yield tr("Search: {text}").format(text=" ".join(filters.text.split())), replace(filters, text="")
        for facet in Facet:
            chosen = filters.chosen(facet)
            if len(chosen) > CHIPS_OF_FACET:
                text = tr("{name}: {count} chosen").format(name=self._titles[facet], count=_number(len(chosen)))
                yield text, filters.choosing(facet, ())
                continue
            for value in self._in_order(facet, chosen):
                text = tr("{name}: {value}").format(name=self._titles[facet], value=self._label(facet, value))
                yield text, filters.choosing(facet, chosen - {value})

    def _chip(self, text: str, without: Filters) -> QToolButton:
        chip = self._button(f"{text.replace('&', '&&')}  ✕", tr("Take this filter away"))
        chip.setAccessibleName(tr("Take this filter away: {filter}").format(filter=text))
        chip.clicked.connect(lambda _on: self._drop(without))
        return chip

    def _drop(self, without: Filters) -> None:
        self._typing.stop()
        self.search.blockSignals(True)
        self.search.setText(without.text)
        self.search.blockSignals(False)
        self.asked.emit(without)
        self.search.setFocus()  # the chip that had it is gone

    def _fill_facet(self, facet: Facet, menu: QMenu) -> None:
        """Fill the menu of a facet; where the same values stand in it only counts and marks change."""
        counts = self._counts.facets.get(facet, {})
        chosen = self._filters.chosen(facet)
        values = self._in_order(facet, {*counts, *chosen})
        actions = {action.data(): action for action in menu.actions() if action.isCheckable()}
        if list(actions) != values:
            menu.clear()
            everything = menu.addAction(tr("All"))
            everything.triggered.connect(lambda _on: self.choose_all(facet))
            menu.addSeparator()
            actions = {value: self._value_action(facet, value, menu) for value in values}
        for value, action in actions.items():
            action.setChecked(value in chosen)
            # Beside an icon styles show a tick as a faint frame only.
            tick = "" if action.icon().isNull() else "☑ " if value in chosen else "☐ "
            label = self._label(facet, value).replace("&", "&&")
            action.setText(f"{tick}{label}\t{_number(counts.get(value, 0))}")

    def _value_action(self, facet: Facet, value: str, menu: QMenu) -> QAction:
        action = menu.addAction("")
        action.setCheckable(True)
        action.setData(value)
        badge = _BADGES[facet](value) if facet in _BADGES else None
        if badge is not None:
            action.setIcon(self._icons.icon(badge))
            action.setIconVisibleInMenu(True)
        action.triggered.connect(lambda on: self.choose(facet, value, on))
        return action

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for grouping in Grouping:
            action = menu.addAction(grouping_label(grouping))
            action.setCheckable(True)
            action.setChecked(grouping is self._grouping)
            group.addAction(action)
            action.triggered.connect(lambda _on, grouping=grouping: self.grouping_asked.emit(grouping))
        menu.addSection(tr("Saved filters"))
        names = sorted(self._saved, key=fold)
        for name in names:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _on, name=name: self._use(self._saved[name]))
        keep = menu.addAction(tr("Save these filters…"))
        keep.setEnabled(bool(to_saved(self._filters)) and len(self._saved) < MOST_SAVED)
        keep.triggered.connect(lambda _on: self._ask_name())
        drop = menu.addMenu(tr("Forget"))
        drop.setEnabled(bool(names))
        for name in names:
            action = drop.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _on, name=name: self.forget(name))

    def _use(self, filters: Filters) -> None:
        self._typing.stop()
        self.extent.setChecked(False)
        self.asked.emit(filters)

    def _ask_name(self) -> None:
        name, is_given = QInputDialog.getText(self, tr("Save these filters"), tr("Name"))
        if is_given:
            self.save_as(name)

    def _tell_saved(self) -> None:
        self.saved_changed.emit({name: to_saved(filters) for name, filters in self._saved.items()})

    def _in_order(self, facet: Facet, values: Iterable[str]) -> list[str]:
        """Sort values as they are listed, else by name; none comes last."""
        ranked = _RANKED.get(facet, ())
        ranks = {code: rank for rank, code in enumerate(ranked)}
        return sorted(values, key=lambda one: (not one, ranks.get(one, len(ranks)), fold(self._label(facet, one))))

    def _label(self, facet: Facet, value: str) -> str:
        return facet_label(facet, value, self._rule_set, self._counts.names)

    def _ask_for(self, filters: Filters) -> None:
        """Ask for filters, with what is typed by now."""
        self._typing.stop()
        self.asked.emit(replace(filters, text=self.search.text()))


class StayingMenu(QMenu):
    """A menu that stays open while boxes in it are ticked, with the mouse or with Space."""

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Tick without closing."""
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Tick with Space without closing; Enter ticks and closes."""
        action = self.activeAction()
        is_space = event is not None and event.key() == Qt.Key.Key_Space
        if is_space and action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().keyPressEvent(event)


def _with_menu(button: QToolButton, menu: QMenu) -> QToolButton:
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    return button


def _number(count: int) -> str:
    return str(QLocale().toString(count))
