"""Two texts of one explanation side by side: the user chooses field by field, or writes a third; nothing is lost."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..days import time_text
from ..explanation.parts import DATE_FIELDS, Parts
from ..explanation.rulesets import RuleSet
from ..labels import column_label
from ..register.errors import Conflict
from ..report.explanations import value_shown
from ..translation import tr
from .differences import changed_fields, difference_html, marks_for
from .form_widgets import GrowingTextEdit, TextLabel, is_dark

_CODED = frozenset({"category", "duration", *DATE_FIELDS})
_EM_WIDE, _EM_HIGH = 62, 40


class ConflictDialog(QDialog):
    """Shows what both wrote where it differs. Accepted: `parts` is to be written; rejected: the other text stands.

    Parameters
    ----------
    conflict
        Both texts.
    name
        Of the partnership.
    rule_set
        For the names of grounds.
    """

    def __init__(self, conflict: Conflict, name: str, rule_set: RuleSet | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Two texts for {name}").format(name=name or conflict.partnership_id))
        self._mine, self._theirs = conflict.mine, conflict.theirs
        # A step without a text has nothing of its own to hold against the other one.
        names = () if conflict.mine.is_blank else changed_fields(conflict.theirs, conflict.mine)
        self.rows = {field: FieldChoice(field, conflict, rule_set, self) for field in names}
        column = QVBoxLayout(self)
        column.addWidget(TextLabel(self._intro(conflict), self))
        column.addWidget(self._whole_choices())
        column.addWidget(self._scroll(), 1)
        column.addWidget(TextLabel(_nothing_lost(), self))
        column.addWidget(self._buttons())
        em = self.fontMetrics().height()
        self.resize(min(_EM_WIDE * em // 2 * 2, 1180), min(_EM_HIGH * em, 640))

    def parts(self) -> Parts:
        """Give the text that was chosen: field by field, and where both agree that."""
        # Any: the names of the fields are data here.
        chosen: dict[str, Any] = {field: row.value() for field, row in self.rows.items()}
        return replace(self._theirs, **chosen)

    def _intro(self, conflict: Conflict) -> str:
        text = tr(
            "{author} changed this explanation on {time}, while you were working on it. Choose for each field below, "
            "or write a text of both."
        )
        return text.format(author=conflict.their_author or tr("Someone"), time=time_text(conflict.at))

    def _whole_choices(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        self.all_mine = QPushButton(tr("All of mine"), box)
        self.all_theirs = QPushButton(tr("All of theirs"), box)
        for button, choice in ((self.all_mine, "mine"), (self.all_theirs, "theirs")):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, choice=choice: self._choose(choice))
            row.addWidget(button)
        row.addStretch(1)
        box.setVisible(bool(self.rows))
        return box

    def _choose(self, choice: str) -> None:
        for row in self.rows.values():
            row.choose(choice)

    def _scroll(self) -> QScrollArea:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for row in self.rows.values():
            column.addWidget(row)
        if not self.rows:
            column.addWidget(TextLabel(tr("The texts are the same; only where the explanation stands changed."), inner))
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.write = buttons.addButton(tr("Store what is chosen"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.leave = buttons.addButton(tr("Leave their text as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        self.write.setVisible(bool(self.rows))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


class FieldChoice(QFrame):
    """One field in both texts, with the choice between them and a third."""

    def __init__(self, field: str, conflict: Conflict, rule_set: RuleSet | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._values = {"mine": getattr(conflict.mine, field), "theirs": getattr(conflict.theirs, field)}
        shown = {which: value_shown(field, value, rule_set) for which, value in self._values.items()}
        label = column_label(field)
        heading = QLabel(f"<b>{html.escape(label)}</b>", self)
        grid = QGridLayout(self)
        grid.addWidget(heading, 0, 0, 1, 2)
        marks = marks_for(dark=is_dark(parent))
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        texts = {
            "mine": shown["mine"],
            "theirs": difference_html(shown["mine"], shown["theirs"], marks),
        }
        for column, (which, words) in enumerate((("mine", tr("Mine")), ("theirs", tr("Theirs")))):
            self.buttons[which] = self._button(words, label)
            grid.addWidget(self.buttons[which], 1, column)
            text = TextLabel("", self)
            if which == "mine":
                text.show_text(texts[which] or tr("(empty)"))
            else:
                text.show_html(texts[which])
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setAccessibleName(f"{label}: {words}")
            grid.addWidget(text, 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self.merged: GrowingTextEdit | None = None
        if field not in _CODED:
            self._add_merge(grid, label, shown)
        self.choose("mine" if self._values["mine"] else "theirs")

    def choose(self, which: str) -> None:
        """Choose `mine`, `theirs` or `merged`."""
        self.buttons[which].setChecked(True)

    def value(self) -> str | date | None:
        """Give the value that is chosen."""
        which = next(name for name, button in self.buttons.items() if button.isChecked())
        if which == "merged" and self.merged is not None:
            return self.merged.toPlainText()
        return self._values[which]

    def _add_merge(self, grid: QGridLayout, label: str, shown: dict[str, str]) -> None:
        self.buttons["merged"] = self._button(tr("A text of both, written here"), label)
        self.merged = GrowingTextEdit(2, 10, self)
        self.merged.setAccessibleName(f"{label}: {tr('A text of both, written here')}")
        # Both texts to begin with: what is not wanted is taken out, nothing has to be typed again.
        self.merged.setPlainText("\n\n".join(text for text in (shown["theirs"], shown["mine"]) if text))
        self.merged.setVisible(False)
        self.buttons["merged"].toggled.connect(self.merged.setVisible)
        grid.addWidget(self.buttons["merged"], 3, 0, 1, 2)
        grid.addWidget(self.merged, 4, 0, 1, 2)

    def _button(self, words: str, label: str) -> QRadioButton:
        button = QRadioButton(words, self)
        button.setAccessibleName(f"{label}: {words}")
        self.group.addButton(button)
        return button


def _nothing_lost() -> str:
    return tr("Nothing is lost: what you do not choose stays among the earlier texts of this explanation.")
