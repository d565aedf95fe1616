"""The steps that an explanation can take now, each with a small form for what it needs, or with what bars it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from qgis.PyQt.QtCore import QEvent, QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..days import countdown, day_text
from ..explanation.lifecycle import Action, Offer, Ruling
from ..explanation.parts import Lack, LackCode, Parts
from ..explanation.rulesets import RuleSet, text_in
from ..labels import action_label, column_label, state_description
from ..messages import lack_text
from ..translation import tr
from .form_widgets import (
    DayEdit,
    FitScroll,
    FlowLayout,
    GrowingTextEdit,
    SubmitLine,
    TextLabel,
    example_day,
)

_RULINGS = frozenset({Action.ACCEPT, Action.EXEMPT})
_AT_ONCE = frozenset({Action.SUBMIT, Action.WRITE})
# In the order of the eye: what leads on, then what leads back.
_ORDER = (
    Action.SUBMIT,
    Action.ACCEPT,
    Action.EXEMPT,
    Action.RETURN,
    Action.REJECT,
    Action.PLAN,
    Action.WRITE,
    Action.WITHDRAW,
    Action.REOPEN,
)
_LEADING = frozenset({Action.SUBMIT, Action.ACCEPT})
_OF_PERSONS = frozenset({LackCode.SAME_PERSON, LackCode.NOT_AUTHOR})


@dataclass(frozen=True)
class ActionAsk:
    """A step that the user asks for, with what was filled in for it; `parts` is the whole text for a plan."""

    action: Action
    remark: str = ""
    ruling: Ruling | None = None
    parts: Parts | None = None


@dataclass(frozen=True)
class Answer:
    """What was filled in for a step."""

    action: Action
    remark: str = ""
    ruling: Ruling | None = None
    comply_by: date | None = None


@dataclass(frozen=True)
class StepGround:
    """What the small forms need to know; `is_editable` tells whether the text can be typed in."""

    parts: Parts = field(default_factory=Parts)
    rule_set: RuleSet | None = None
    deadline: date | None = None
    today: date = date.min
    is_editable: bool = False


class ActionsBar(QWidget):
    """Buttons for the steps; a step that needs something unfolds a form above them.

    A step that is for other people has no button: why stands below the others.
    """

    answered = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = StepForm(self)
        self.form.confirmed.connect(self._confirmed)
        self.form.cancelled.connect(self._close)
        self.form.hide()
        self.box = QWidget(self)
        self._row = FlowLayout(self.box, gap=4)
        self.buttons: dict[Action, QPushButton] = {}
        for action in _ORDER:
            self.buttons[action] = self._button(action)
        self.others = TextLabel("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.form)
        column.addWidget(self.box)
        column.addWidget(self.others)
        self._offers: dict[Action, Offer] = {}
        self._ground = StepGround()

    def show_offers(self, offers: Sequence[Offer], ground: StepGround) -> None:
        """Show the steps; one that is being filled in stays open as long as it is offered."""
        mine = [offer for offer in offers if not _is_for_others(offer)]
        self._offers, self._ground = {offer.action: offer for offer in mine}, ground
        for action, button in self.buttons.items():
            offer = self._offers.get(action)
            button.setVisible(offer is not None)
            if offer is not None:
                self._dress(button, offer)
        self.box.setVisible(bool(mine) and not self.is_filled_in())
        told = _OF_PERSONS if not mine else frozenset({LackCode.SAME_PERSON})
        reasons = dict.fromkeys(lack for offer in offers for lack in offer.lacks if lack.code in told)
        self.others.show_text("\n".join(f"ℹ {lack_text(lack, ground.rule_set)}" for lack in reasons))
        if self.is_asking():
            self._refresh_form()

    def is_asking(self) -> bool:
        """Whether a step is being filled in, or explained."""
        return not self.form.isHidden()

    def is_filled_in(self) -> bool:
        """Whether a step is being filled in."""
        return self.is_asking() and not self.form.is_explaining

    def close_form(self) -> None:
        """Drop what is being filled in."""
        self.form.hide()
        self.box.setVisible(bool(self._offers))

    def ask(self, action: Action) -> None:
        """Do as if the button of a step was pressed."""
        offer = self._offers.get(action)
        if offer is None:
            return
        if offer.lacks:
            self.form.explain(offer, self._ground)
            self.form.show()
        elif action in _AT_ONCE:
            self.form.hide()
            self.answered.emit(Answer(action))
        else:
            self.form.show()
            self.box.hide()  # its room is for the form
            self.form.open_for(offer, self._ground)

    def _refresh_form(self) -> None:
        """Keep the form in step: what bars the step may be gone by now, or the step itself."""
        offer = self._offers.get(self.form.action)
        if offer is None or (self.form.is_explaining and not offer.lacks):
            self._close()
        elif self.form.is_explaining:
            self.form.explain(offer, self._ground)

    def _button(self, action: Action) -> QPushButton:
        button = QPushButton(self.box)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked, action=action: self.ask(action))
        if action in _LEADING:
            font = button.font()
            font.setBold(True)
            button.setFont(font)
        button.hide()
        self._row.addWidget(button)
        return button

    def _dress(self, button: QPushButton, offer: Offer) -> None:
        label = step_label(offer.action)
        if offer.action is Action.WRITE and self._ground.is_editable:
            label = tr("Take up again")
        button.setText(f"⚠ {label}" if offer.lacks else label)
        button.setToolTip(self._tooltip(offer))
        button.setAccessibleName(label)
        button.setAccessibleDescription(self._tooltip(offer))

    def _tooltip(self, offer: Offer) -> str:
        if offer.lacks:
            return "\n".join(lack_text(lack, self._ground.rule_set) for lack in offer.lacks)
        return state_description(offer.to_state.value)

    def _confirmed(self, answer: Answer) -> None:
        self._close()
        self.answered.emit(answer)

    def _close(self) -> None:
        action, had_hands = self.form.action, self.form.has_hands()
        self.close_form()
        button = self.buttons[action]
        if had_hands and button.isVisible():
            button.setFocus()


class StepForm(QFrame):
    """What a step needs: a remark, a decision, a day; or what bars it.

    `check` tells what stands in the way of the step with what was filled in; whoever owns the form sets it.
    """

    confirmed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.action = Action.SUBMIT
        self.is_explaining = False
        self.title = TextLabel("", self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.told = TextLabel("", self)
        self.body = SubmitLine(self)
        self.day = DayEdit(self)
        self.reference = SubmitLine(self)
        self.comply_by = DayEdit(self)
        self.remark = GrowingTextEdit(2, 6, self)
        self.problem = TextLabel("", self)
        self.confirm = QPushButton(self)
        self.cancel = QPushButton(tr("Cancel"), self)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.title)
        column.addWidget(self.told)
        self._labels: dict[QWidget, QLabel] = {}
        for widget in (self.body, self.day, self.reference, self.comply_by, self.remark):
            self._labels[widget] = QLabel(self)
            self._labels[widget].setBuddy(widget)
            self._labels[widget].setWordWrap(True)
            column.addWidget(self._labels[widget])
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.confirm)
        row.addWidget(self.cancel)
        row.addStretch(1)
        # What is asked scrolls where there is no room; what bars the step and the buttons are always in sight.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6, 6, 6, 6)
        outer.setSpacing(3)
        outer.addWidget(FitScroll(inner, self))
        outer.addWidget(self.problem)
        outer.addLayout(row)
        for button in (self.confirm, self.cancel):
            button.setAutoDefault(False)
        self.confirm.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.cancelled)
        for line in (self.body, self.reference):
            line.confirmed.connect(self._confirm)
        self.remark.installEventFilter(self)
        self.check: Callable[[Answer], tuple[Lack, ...]] = lambda _answer: ()
        self._rule_set: RuleSet | None = None

    def has_hands(self) -> bool:
        """Whether the keyboard is in it."""
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus()

    def explain(self, offer: Offer, ground: StepGround) -> None:
        """Say what bars a step."""
        self.action, self.is_explaining = offer.action, True
        self.title.show_text(tr("“{step}” is not possible yet:").format(step=step_label(offer.action)))
        self.told.show_text("\n".join(f"⚠ {lack_text(one, ground.rule_set)}" for one in offer.lacks))
        self._show(())
        self.problem.hide()
        self.confirm.hide()
        self.cancel.setText(tr("Close"))

    def open_for(self, offer: Offer, ground: StepGround) -> None:
        """Ask what a step needs."""
        self.action, self.is_explaining = offer.action, False
        self._rule_set = ground.rule_set
        self.title.show_text(action_label(offer.action))
        self.told.show_text(_intro(offer.action, ground))
        self._prepare(offer, ground)
        self.problem.hide()
        self.confirm.setText(action_label(offer.action))
        self.confirm.show()
        self.cancel.setText(tr("Cancel"))
        next(widget for widget in self._labels if not widget.isHidden()).setFocus()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Cancel on Escape."""
        if event is not None and event.matches(QKeySequence.StandardKey.Cancel):
            self.cancelled.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Confirm a remark with Ctrl+Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._confirm()
                return True
        return bool(super().eventFilter(watched, event))

    def _prepare(self, offer: Offer, ground: StepGround) -> None:
        action = offer.action
        asked: list[tuple[QWidget, str]] = []
        if action in _RULINGS:
            self._suggest(ground)
            asked = [
                (self.body, column_label("ruling_body")),
                (self.day, column_label("ruling_date")),
                (self.reference, column_label("ruling_reference")),
            ]
        if action is Action.PLAN:
            self.comply_by.set_day(ground.parts.comply_by)
            asked.append((self.comply_by, column_label("comply_by")))
        label = tr("Remark (needed)") if "remark" in offer.asks else tr("Remark")
        asked.append((self.remark, label))
        self.remark.clear()
        self._show(asked)

    def _suggest(self, ground: StepGround) -> None:
        """Offer the bodies of the rule set; what stays empty is taken from the decision in the explanation."""
        rules, parts = ground.rule_set, ground.parts
        titles = [] if rules is None else [text_in(one.title, QLocale().name()) for one in rules.deciders]
        completer = QCompleter(titles, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.body.setCompleter(completer)
        self.body.setText(titles[0] if len(titles) == 1 else "")
        self.body.setPlaceholderText(parts.decision_body)
        self.day.set_day(None)
        self.day.line.setPlaceholderText(day_text(parts.decision_date) if parts.decision_date else example_day())
        self.reference.clear()
        self.reference.setPlaceholderText(parts.decision_reference)

    def _show(self, asked: Sequence[tuple[QWidget, str]]) -> None:
        names = dict(asked)
        for widget, label in self._labels.items():
            text = names.get(widget, "")
            label.setText(text)
            label.setVisible(widget in names)
            widget.setVisible(widget in names)
            widget.setAccessibleName(text)
            if isinstance(widget, DayEdit):
                widget.set_names(text)

    def _confirm(self) -> None:
        ruling = None
        if self.action in _RULINGS:
            ruling = Ruling(self.body.text(), self.day.day(), self.reference.text())
        comply_by = self.comply_by.day() if self.action is Action.PLAN else None
        answer = Answer(self.action, self.remark.toPlainText().strip(), ruling, comply_by)
        lacks = self.check(answer)
        self.problem.show_text("\n".join(f"⚠ {lack_text(lack, self._rule_set)}" for lack in lacks))
        if not lacks:
            self.confirmed.emit(answer)


def _is_for_others(offer: Offer) -> bool:
    return any(lack.code in _OF_PERSONS for lack in offer.lacks)


def _intro(action: Action, ground: StepGround) -> str:
    if action in _RULINGS:
        return tr("Give the decision. What stays empty is taken from the decision that the explanation names.")
    if action is Action.PLAN and ground.deadline is not None:
        text = tr("By which day will the partnership comply? Not after the deadline, {day} ({time}).")
        return text.format(day=day_text(ground.deadline), time=countdown(ground.deadline, ground.today))
    if action is Action.PLAN:
        return tr("By which day will the partnership comply?")
    return {
        Action.RETURN: tr("Say what the author must change."),
        Action.REJECT: tr("Say why the explanation is rejected."),
        Action.WITHDRAW: tr("Say why the explanation is withdrawn."),
        Action.REOPEN: tr("Say which event reopens it."),
    }.get(action, "")


def step_label(action: Action) -> str:
    """Name a step as a button does."""
    return {
        Action.SUBMIT: tr("Submit for review"),
        Action.ACCEPT: tr("Accept…"),
        Action.EXEMPT: tr("Grant exemption…"),
        Action.RETURN: tr("Return…"),
        Action.REJECT: tr("Reject…"),
        Action.PLAN: tr("Will comply by a date…"),
        Action.WRITE: tr("Take back to write"),
        Action.WITHDRAW: tr("Withdraw…"),
        Action.REOPEN: tr("Reopen…"),
    }[action]
