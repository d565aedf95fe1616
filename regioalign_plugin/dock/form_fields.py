"""The fields of an explanation: each shows one value of `Parts`, and never takes it from under the user's hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Union

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QButtonGroup,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..explanation.parts import day_of, tidy
from ..explanation.sectors import words_of
from ..translation import tr
from .form_widgets import DayEdit, FlowLayout, GrowingTextEdit, QuietComboBox, TextLabel, example_day

Value = Union[str, date, None]


@dataclass(frozen=True)
class Choice:
    """One thing to choose: its code, its name, and what it means."""

    code: str
    label: str
    hint: str = ""


class PartField(QWidget):
    """One field: a label, what is filled in, and a remark below.

    A value that comes from the register while somebody types waits until the field is left, and is dropped if
    something else was typed.

    Parameters
    ----------
    name
        One of `PART_FIELDS`.
    label
        What stands above it; also its accessible name.
    """

    edited = pyqtSignal(str, object)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.label_text = label
        self._stored: Value = None
        self._waiting: Value = None
        self._is_waiting = False
        self._is_showing = False
        self.label = QLabel(label, self)
        self.label.setWordWrap(True)
        self.remark = TextLabel("", self)
        self.remark.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(self.label)

    def hide_label(self) -> None:
        """Leave out what stands above it, where a heading says the same; its accessible name stays."""
        self.label.hide()

    def value(self) -> Value:
        """Give what is filled in."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Fill it in; do not call this from outside, but `show_value`."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only, or changed."""
        raise NotImplementedError

    def is_touched(self) -> bool:
        """Whether something else stands there than what came from the register."""
        return self.value() != self._stored

    def has_hands(self) -> bool:
        """Whether the keyboard is in it."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def start_with(self, value: Value) -> None:
        """Show the value of another partnership, whatever stood there."""
        self._is_waiting = False
        self._store(value)

    def replace_value(self, value: Value) -> None:
        """Show the value of the register whatever was typed; the same one leaves cursor and blanks as they are."""
        self._is_waiting = False
        if value == self.value():
            self._stored = value
        else:
            self._store(value)

    def show_value(self, value: Value) -> None:
        """Show a newer value from the register, unless the user changed it or is in it."""
        self._is_waiting = False
        if self.is_touched():
            self._stored = value
        elif self.has_hands() and value != self._stored:
            self._waiting, self._is_waiting = value, True
        elif value != self._stored:
            self._store(value)

    def put(self, value: Value) -> None:
        """Fill in a value for the user, who asked for it, and tell of it."""
        self._is_waiting = False
        if value != self.value():
            self._fill(value)
            self.edited.emit(self.name, self.value())

    def show_remark(self, text: str) -> None:
        """Say something about what is filled in; nothing hides it."""
        self.remark.show_text(f"⚠ {text}" if text else "")

    def watch(self, editor: QWidget) -> None:
        """Put an editor below the label and look when it is left."""
        editor.setAccessibleName(self.label_text)
        self.label.setBuddy(editor)
        self.column.addWidget(editor)
        self.column.addWidget(self.remark)
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Show what waited once the field is left."""
        if event is not None and event.type() == QEvent.Type.FocusOut and self._is_waiting:
            self._is_waiting = False
            if not self.is_touched():
                self._store(self._waiting)
        return bool(super().eventFilter(watched, event))

    def tell(self) -> None:
        """Tell that the user changed it."""
        if not self._is_showing:
            self.edited.emit(self.name, self.value())

    def _store(self, value: Value) -> None:
        self._stored = value
        self._fill(value)

    def _fill(self, value: Value) -> None:
        self._is_showing = True
        try:
            self.set_value(value)
        finally:
            self._is_showing = False


class TextField(PartField):
    """A text of several lines, with its number of words where that matters."""

    def __init__(
        self, name: str, label: str, *, lines: int = 3, counts_words: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, label, parent)
        self.editor = GrowingTextEdit(lines, parent=self)
        self.editor.textChanged.connect(self._changed)
        self.watch(self.editor)
        self.words: QLabel | None = None
        if counts_words:
            self.words = QLabel(self)
            self.words.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.column.addWidget(self.words)
            self._count()

    def value(self) -> Value:
        """Give the text without blanks around it, as it is stored."""
        return tidy(self.editor.toPlainText())

    def set_value(self, value: Value) -> None:
        """Show another text, with the cursor where it was."""
        place = self.editor.textCursor().position()
        self.editor.setPlainText(str(value or ""))
        cursor = self.editor.textCursor()
        cursor.setPosition(min(place, self.editor.document().characterCount() - 1))
        self.editor.setTextCursor(cursor)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only, or changed."""
        self.editor.setReadOnly(read_only)

    def _changed(self) -> None:
        self._count()
        self.tell()

    def _count(self) -> None:
        if self.words is not None:
            self.words.setText(tr("Words: {count}").format(count=len(words_of(self.editor.toPlainText()))))


class LineField(PartField):
    """A text of one line."""

    def __init__(self, name: str, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent)
        self.editor = QLineEdit(self)
        self.editor.setPlaceholderText(hint)
        self.editor.textEdited.connect(lambda _text: self.tell())
        self.watch(self.editor)

    def value(self) -> Value:
        """Give the text without blanks around it, as it is stored."""
        return tidy(self.editor.text())

    def set_value(self, value: Value) -> None:
        """Show another text from its beginning."""
        self.editor.setText(str(value or ""))
        self.editor.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only, or changed."""
        self.editor.setReadOnly(read_only)


class DayField(PartField):
    """A day that may be empty."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent)
        self.editor = DayEdit(self)
        self.editor.day_changed.connect(lambda _day: self.tell())
        self.editor.line.textEdited.connect(lambda _text: self._look())
        self.editor.line.editingFinished.connect(self._look)
        self.watch(self.editor)
        self.editor.set_names(label)
        self.editor.line.installEventFilter(self)
        self._said = ""

    def value(self) -> Value:
        """Give the day."""
        return self.editor.day()

    def set_value(self, value: Value) -> None:
        """Show another day."""
        self.editor.set_day(day_of(value) if isinstance(value, date) else None)
        self._look()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only, or changed."""
        self.editor.set_read_only(read_only)

    def replace_value(self, value: Value) -> None:
        """Show the day of the register, also in place of what was no day."""
        self.start_with(value)

    def is_touched(self) -> bool:
        """Whether something else stands there, understood or not."""
        return super().is_touched() or not self.editor.is_understood()

    def show_remark(self, text: str) -> None:
        """Say something about the day."""
        self._said = text
        self._look()

    def _look(self) -> None:
        """Say it where what was typed is no day, but not while it is being typed."""
        if self.editor.is_understood() or self.editor.line.hasFocus():
            super().show_remark(self._said)
        else:
            super().show_remark(tr("This is no day. Type it {example}.").format(example=example_day()))

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Look at it once it is left."""
        handled = super().eventFilter(watched, event)
        if event is not None and event.type() == QEvent.Type.FocusOut:
            self._look()
        return handled


class ChoiceField(PartField):
    """A choice from a list, or none; a code that is not on the list stays visible."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent)
        self.editor = QuietComboBox(self)
        self.editor.activated.connect(lambda _row: self.tell())
        self.watch(self.editor)
        self._choices: tuple[Choice, ...] = ()

    def offer(self, choices: Sequence[Choice], empty: str) -> None:
        """Set what can be chosen; `empty` is what stands there for no choice."""
        if tuple(choices) == self._choices:
            return
        kept = self.value() if self.editor.count() else self._stored
        self._choices = tuple(choices)
        self.editor.clear()
        self.editor.addItem(empty, "")
        for choice in choices:
            self.editor.addItem(choice.label, choice.code)
            self.editor.setItemData(self.editor.count() - 1, choice.hint, Qt.ItemDataRole.ToolTipRole)
        self._fill(kept)

    def value(self) -> Value:
        """Give the code that is chosen; "" for none."""
        return str(self.editor.currentData() or "")

    def set_value(self, value: Value) -> None:
        """Choose another code."""
        code = str(value or "")
        row = max(self.editor.findData(code), -1)
        if row < 0:
            self.editor.addItem(code, code)
            row = self.editor.count() - 1
        self.editor.setCurrentIndex(row)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only, or changed."""
        self.editor.setEnabled(not read_only)


class RadioField(PartField):
    """A choice between a few, all in sight."""

    def __init__(self, name: str, label: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent)
        self.box = QWidget(self)
        row = FlowLayout(self.box, gap=8)
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        self._unknown = ""
        self._offered = frozenset(choice.code for choice in choices)
        self._read_only = False
        for choice in choices:
            button = QRadioButton(choice.label, self.box)
            button.setToolTip(choice.hint)
            button.setAccessibleName(f"{label}: {choice.label}")
            button.clicked.connect(lambda _checked: self.tell())
            button.installEventFilter(self)
            self.group.addButton(button)
            row.addWidget(button)
            self.buttons[choice.code] = button
        self.watch(self.box)

    def offer(self, codes: frozenset[str]) -> None:
        """Let only these be chosen; what is chosen already stays."""
        self._offered = codes
        self._enable()

    def value(self) -> Value:
        """Give the code that is chosen; "" for none."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), self._unknown)

    def set_value(self, value: Value) -> None:
        """Choose another one, or none."""
        code = str(value or "")
        self.group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == code)
        self.group.setExclusive(True)
        self._unknown = "" if code in self.buttons else code
        self._enable()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only, or changed."""
        self._read_only = read_only
        self._enable()

    def _enable(self) -> None:
        for code, button in self.buttons.items():
            button.setEnabled(not self._read_only and (code in self._offered or button.isChecked()))
