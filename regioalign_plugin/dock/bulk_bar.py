"""Steps for all selected partnerships at once; whom a step would be refused, and why, is told before it is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Optional

from qgis.PyQt.QtCore import QLocale, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..explanation.lifecycle import Action, Offer, Ruling
from ..explanation.parts import deadline_lacks
from ..explanation.rulesets import RuleSet
from ..labels import action_label, column_label, state_label
from ..messages import lack_text
from ..register.listing import CaseRow
from ..translation import tr
from .form_widgets import DayEdit, FitScroll, FlowLayout, GrowingTextEdit, SubmitLine, TextLabel

ASK_MS = 250
"""So long after the last change of the selection it is asked what can be done with it."""

MOST_AT_ONCE = 2_000
SHOWN_REFUSALS = 6

# What leads on, then what leads back. Writing is no step for many: each text is its own.
BULK_ACTIONS = (
    Action.SUBMIT,
    Action.ACCEPT,
    Action.EXEMPT,
    Action.RETURN,
    Action.REJECT,
    Action.PLAN,
    Action.WITHDRAW,
    Action.REOPEN,
)
_RULINGS = frozenset({Action.ACCEPT, Action.EXEMPT})
_RULING_FIELDS = frozenset({"ruling_body", "ruling_date", "ruling_reference"})


@dataclass(frozen=True)
class BulkAsk:
    """A step that is asked for many.

    Parameters
    ----------
    action
        Which.
    ids
        For whom: those that can take it.
    remark, ruling
        What was filled in for it; the decision is None where each explanation's own stands.
    changes
        Fields to set in each text: `comply_by` for a plan.
    """

    action: Action
    ids: tuple[str, ...]
    remark: str = ""
    ruling: Ruling | None = None
    changes: Mapping[str, str | date | None] = field(default_factory=dict)


@dataclass(frozen=True)
class BulkPlan:
    """What a step would do to the selected partnerships.

    Parameters
    ----------
    action
        The step.
    able
        Ids of those that can take it.
    refused
        Why the others cannot, by id, in words.
    asks
        Fields of the request that at least one of them needs.
    """

    action: Action
    able: tuple[str, ...]
    refused: Mapping[str, str]
    asks: frozenset[str] = frozenset()


def bulk_plan(
    action: Action,
    rows: Sequence[CaseRow],
    offers: Mapping[str, Sequence[Offer]],
    rule_set: RuleSet | None = None,
    comply_by: date | None = None,
) -> BulkPlan:
    """Tell for whom a step can be taken and for whom not.

    Parameters
    ----------
    action
        The step.
    rows
        The selected rows, in the order shown.
    offers
        What each of them can do now, by id.
    rule_set
        For the names of grounds.
    comply_by
        The day that is filled in for a plan; whose deadline is before that is refused.
    """
    able: list[str] = []
    refused: dict[str, str] = {}
    asks: set[str] = set()
    for row in rows:
        offer = next((one for one in offers.get(row.partnership_id, ()) if one.action is action), None)
        reason = _reason(offer, row, rule_set, comply_by)
        if offer is None or reason:
            refused[row.partnership_id] = reason
            continue
        able.append(row.partnership_id)
        asks |= set(offer.asks)
    return BulkPlan(action, tuple(able), refused, frozenset(asks))


def _reason(offer: Offer | None, row: CaseRow, rule_set: RuleSet | None, comply_by: date | None) -> str:
    if offer is None:
        state = state_label(row.state) if row.state else tr("Nothing to explain")
        return tr("Not from the state “{state}”.").format(state=state)
    late = deadline_lacks(comply_by, row.deadline) if offer.action is Action.PLAN else ()
    return " ".join(lack_text(lack, rule_set) for lack in (*offer.lacks, *late))


PlanAgain = Callable[[Optional[date]], BulkPlan]


class BulkBar(QFrame):
    """Shows what can be done with the selected rows; it is there from two rows on."""

    asked = pyqtSignal(object)
    offers_asked = pyqtSignal(object)
    unfolded = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._rows: tuple[CaseRow, ...] = ()
        self._offers: Mapping[str, Sequence[Offer]] | None = None
        self._rule_set: RuleSet | None = None
        self._is_read_only = False
        self.told = TextLabel("", self)
        self.form = BulkForm(self)
        self._buttons = QWidget(self)
        self._row = FlowLayout(self._buttons, gap=4)
        self.buttons = {action: self._button(action) for action in BULK_ACTIONS}
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 4, 5, 4)
        column.setSpacing(3)
        for widget in (self.told, self._buttons, self.form):
            column.addWidget(widget)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(ASK_MS)
        self._asking.timeout.connect(self._ask_offers)
        self.form.confirmed.connect(self._confirmed)
        self.form.cancelled.connect(self._close_form)
        self.form.hide()
        self.hide()

    def set_rule_set(self, rule_set: RuleSet | None) -> None:
        """Name grounds as this rule set does."""
        self._rule_set = rule_set

    def set_read_only(self, is_read_only: bool) -> None:
        """Offer nothing where nothing can be stored."""
        self._is_read_only = is_read_only
        self.show_rows(self._rows)

    def show_rows(self, rows: Iterable[CaseRow]) -> None:
        """Take the selected rows; what they can do is asked when the selection rests."""
        chosen = tuple(rows)
        ids_before = [row.partnership_id for row in self._rows]
        self._rows = chosen
        if [row.partnership_id for row in chosen] != ids_before:
            self._close_form()
        self._offers = None
        self._asking.stop()
        self.setVisible(len(chosen) > 1 and not self._is_read_only)
        if len(chosen) > 1 and not self._is_read_only:
            self._show_buttons()
            if len(chosen) <= MOST_AT_ONCE:
                self._asking.start()

    def set_offers(self, offers: Mapping[str, Sequence[Offer]]) -> None:
        """Take what each can do now; an answer about another selection counts for nothing."""
        known = {row.partnership_id for row in self._rows}
        if known and offers.keys() <= known and not self._asking.isActive():
            self._offers = offers
            self._show_buttons()

    def plan(self, action: Action, comply_by: date | None = None) -> BulkPlan:
        """Tell for whom a step can be taken."""
        return bulk_plan(action, self._rows, self._offers or {}, self._rule_set, comply_by)

    def ask(self, action: Action) -> None:
        """Open the form of a step."""
        plan = self.plan(action)
        names = {row.partnership_id: row.name or row.partnership_id for row in self._rows}
        self.form.open_for(plan, names, lambda day: self.plan(action, day))
        self._buttons.hide()
        self.unfolded.emit(True)

    def _ask_offers(self) -> None:
        self.offers_asked.emit(frozenset(row.partnership_id for row in self._rows))

    def _button(self, action: Action) -> QPushButton:
        button = QPushButton(self._buttons)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on: self.ask(action))
        self._row.addWidget(button)
        return button

    def _show_buttons(self) -> None:
        count = len(self._rows)
        text = tr("{count} selected").format(count=_number(count))
        if count > MOST_AT_ONCE:
            text += ". " + tr("Select at most {count} to take a step for all of them.").format(
                count=_number(MOST_AT_ONCE)
            )
        plans = [self.plan(action) for action in BULK_ACTIONS] if self._offers is not None else []
        possible = {plan.action: plan for plan in plans if plan.able}
        if plans and not possible:
            text += ". " + tr("No step can be taken for any of them.")
        self.told.show_text(text)
        for action, button in self.buttons.items():
            button.setVisible(action in possible)
            if action in possible:
                self._name(button, possible[action], count)
        self._buttons.setVisible(bool(possible) and self.form.isHidden())

    def _name(self, button: QPushButton, plan: BulkPlan, count: int) -> None:
        able = len(plan.able)
        text = tr("{name} ({able} of {count})") if able < count else tr("{name} ({able})")
        button.setText(
            text.format(name=action_label(plan.action.value), able=_number(able), count=_number(count)) + "…"
        )
        button.setAccessibleName(button.text())

    def _confirmed(self, ask: BulkAsk) -> None:
        self._close_form()
        self.asked.emit(ask)

    def _close_form(self) -> None:
        had_hands = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        button = self.buttons.get(self.form.action)
        if not self.form.isHidden():
            self.form.hide()
            self._buttons.show()
            self.unfolded.emit(False)
        if had_hands and button is not None and button.isVisible():
            button.setFocus()


class BulkForm(QWidget):
    """What a step needs, and for whom it will not be taken."""

    confirmed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = Action.SUBMIT
        self._names: Mapping[str, str] = {}
        self._plan = BulkPlan(self.action, (), {})
        self._plan_again: PlanAgain = lambda _day: self._plan
        self.refusals = TextLabel("", self)
        self.body = SubmitLine(self)
        self.day = DayEdit(self)
        self.reference = SubmitLine(self)
        self.comply_by = DayEdit(self)
        self.remark = GrowingTextEdit(2, 5, self)
        self.hint = TextLabel("", self)
        self.problem = TextLabel("", self)
        self.confirm = QPushButton(self)
        self.cancel = QPushButton(tr("Cancel"), self)
        self._labels: dict[QWidget, QLabel] = {}
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.refusals)
        column.addWidget(self.hint)
        for widget in (self.body, self.day, self.reference, self.comply_by, self.remark):
            label = self._labels[widget] = QLabel(self)
            label.setBuddy(widget)
            column.addWidget(label)
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.confirm)
        row.addWidget(self.cancel)
        row.addStretch(1)
        # What is asked scrolls where there is no room; what bars the step and the buttons are always in sight.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(3)
        outer.addWidget(FitScroll(inner, self))
        outer.addWidget(self.problem)
        outer.addLayout(row)
        for button in (self.confirm, self.cancel):
            button.setAutoDefault(False)
        self.confirm.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.cancelled)
        self.comply_by.day_changed.connect(lambda _day: self._show_plan(self._plan_again(self.comply_by.day())))
        for line in (self.body, self.reference):
            line.confirmed.connect(self._confirm)

    def open_for(self, plan: BulkPlan, names: Mapping[str, str], plan_again: PlanAgain) -> None:
        """Ask what a step needs.

        Parameters
        ----------
        plan
            For whom it can be taken.
        names
            Names of the partnerships by id.
        plan_again
            Gives the plan for a day of compliance.
        """
        self.action, self._names = plan.action, names
        self._plan_again = plan_again
        for widget in (self.body, self.reference):
            widget.clear()
        for day in (self.day, self.comply_by):
            day.set_day(None)
        self.remark.clear()
        self.problem.show_text("")
        self._show_fields(plan)
        self._show_plan(plan)
        self.show()
        first = next((widget for widget in self._labels if not widget.isHidden()), self.confirm)
        first.setFocus()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Cancel on Escape."""
        if event is not None and event.matches(QKeySequence.StandardKey.Cancel):
            self.cancelled.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _show_fields(self, plan: BulkPlan) -> None:
        is_ruling, is_plan = plan.action in _RULINGS, plan.action is Action.PLAN
        remark = tr("Remark (needed)") if "remark" in plan.asks else tr("Remark")
        shown = {
            self.body: column_label("ruling_body") if is_ruling else "",
            self.day: column_label("ruling_date") if is_ruling else "",
            self.reference: column_label("ruling_reference") if is_ruling else "",
            self.comply_by: column_label("comply_by") if is_plan else "",
            self.remark: remark,
        }
        for widget, text in shown.items():
            self._labels[widget].setText(text)
            self._labels[widget].setVisible(bool(text))
            widget.setVisible(bool(text))
            widget.setAccessibleName(text)
        self.day.set_names(column_label("ruling_date"))
        self.comply_by.set_names(column_label("comply_by"))
        needs_ruling = bool(plan.asks & _RULING_FIELDS)
        self.hint.show_text(_ruling_hint(needs_ruling) if is_ruling else "")

    def _show_plan(self, plan: BulkPlan) -> None:
        self._plan = plan
        self.refusals.show_text(self._refusals())
        text = tr("{name}: {count} partnerships").format(
            name=action_label(plan.action.value), count=_number(len(plan.able))
        )
        self.confirm.setText(text)
        self.confirm.setEnabled(bool(plan.able))

    def _refusals(self) -> str:
        refused = self._plan.refused
        if not refused:
            return ""
        lines = [tr("Not for {count}:").format(count=_number(len(refused)))]
        for key, reason in list(refused.items())[:SHOWN_REFUSALS]:
            lines.append(tr("– {name}: {reason}").format(name=self._names.get(key, key), reason=reason))
        if len(refused) > SHOWN_REFUSALS:
            lines.append(tr("– and {count} more").format(count=_number(len(refused) - SHOWN_REFUSALS)))
        return "\n".join(lines)

    def _confirm(self) -> None:
        missing = self._missing()
        self.problem.show_text(missing)
        if missing or not self._plan.able:
            return
        ruling = None
        if self.action in _RULINGS:
            ruling = Ruling(self.body.text(), self.day.day(), self.reference.text())
        changes = {"comply_by": self.comply_by.day()} if self.action is Action.PLAN else {}
        self.confirmed.emit(BulkAsk(self.action, self._plan.able, self.remark.toPlainText().strip(), ruling, changes))

    def _missing(self) -> str:
        """Say what must still be filled in; what the explanations themselves give is not asked again."""
        asks = self._plan.asks
        given = {
            "remark": self.remark.toPlainText().strip(),
            "ruling_body": self.body.text().strip(),
            "ruling_date": self.day.day(),
            "ruling_reference": self.reference.text().strip(),
            "comply_by": self.comply_by.day(),
        }
        lacking = [column_label(name) for name in given if name in asks and not given[name]]
        return tr("Missing: {fields}.").format(fields=", ".join(lacking)) if lacking else ""


def _ruling_hint(is_needed: bool) -> str:
    if is_needed:
        return tr("Some explanations name no whole decision: fill it in here, and it counts for all.")
    return tr("What stays empty is taken from the decision that each explanation names.")


def _number(count: int) -> str:
    return str(QLocale().toString(count))
