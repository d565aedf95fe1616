"""The head of the form: who it is about, where it stands, by when it must comply, and what to know at first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..days import countdown, day_text
from ..explanation.lifecycle import Case, State
from ..explanation.parts import Lack
from ..labels import class_description, class_label, obligation_label, percent, state_description, state_label
from ..messages import lack_text
from ..register.records import Stored
from ..translation import tr
from .badges import Badge, badge_pixmap, class_badge, state_badge
from .form_widgets import FlowLayout, TextLabel

if TYPE_CHECKING:
    from .review import Detail

_SENT_BACK = frozenset({State.RETURNED, State.REJECTED})
_DECIDED = frozenset({State.ACCEPTED, State.EXEMPT})


class BadgeLabel(QWidget):
    """A badge with its words beside it, both as large as the font."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge: Badge | None = None
        self.picture = QLabel(self)
        self.words = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(3)
        row.addWidget(self.picture)
        row.addWidget(self.words)

    def show_badge(self, badge: Badge, words: str, meaning: str) -> None:
        """Show a badge; its meaning is what the mouse and the reader of the screen get."""
        self._badge = badge
        self.words.setText(words)
        self.setToolTip(meaning)
        self.setAccessibleName(words)
        self.setAccessibleDescription(meaning)
        self._draw()

    def changeEvent(self, event: QEvent | None) -> None:
        """Follow the size of the font."""
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.FontChange:
            self._draw()

    def _draw(self) -> None:
        if self._badge is not None:
            side = self.fontMetrics().height()
            self.picture.setPixmap(badge_pixmap(self._badge, side, self.devicePixelRatioF()))


class FormHeader(QWidget):
    """Name, state and class of a partnership: what stays in sight."""

    sheet_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = TextLabel("", self)
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.sheet = QToolButton(self)
        self.sheet.setText(tr("Sheet…"))
        self.sheet.setToolTip(tr("Make a page of this partnership, to print or to attach to the official form"))
        self.sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet.clicked.connect(lambda _checked: self.sheet_asked.emit())
        self.state = BadgeLabel(self)
        self.cls = BadgeLabel(self)
        badges = QWidget(self)
        flow = FlowLayout(badges)
        flow.addWidget(self.state)
        flow.addWidget(self.cls)
        first = QHBoxLayout()
        first.addWidget(self.name, 1)
        first.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(badges)

    def show_stored(self, stored: Stored) -> None:
        """Show a partnership."""
        finding = stored.finding
        self.name.show_text(stored.name or stored.partnership_id)
        state = "" if stored.case is None else stored.case.state.value
        words = state_label(state) if state else tr("Nothing to explain")
        self.state.show_badge(state_badge(state), words, state_description(state) if state else words)
        cls = "" if finding is None else finding.cls
        words = class_label(cls) if cls else tr("Not in the latest run")
        self.cls.show_badge(class_badge(cls), words, class_description(cls) if cls else words)


def facts_text(stored: Stored, today: date) -> str:
    """Give id, sector, obligation and deadline in two lines."""
    finding = stored.finding
    obligation = "" if finding is None or not finding.obligation else obligation_label(finding.obligation)
    facts = " · ".join(fact for fact in (stored.partnership_id, stored.sector or "", obligation) if fact)
    deadline = _deadline_text(stored, today)
    return f"{facts}\n{deadline}" if deadline else facts


def _deadline_text(stored: Stored, today: date) -> str:
    deadline = None if stored.finding is None else stored.finding.deadline
    if deadline is None:
        return ""
    text = tr("Deadline: {day} ({time})").format(day=day_text(deadline), time=countdown(deadline, today))
    is_late = deadline < today and stored.finding is not None and stored.finding.conforms is False
    return f"⚠ {text}" if is_late else text


def state_notice(detail: Detail, today: date, write_lacks: Sequence[Lack], *, read_only: bool) -> tuple[str, str]:
    """Say what to know before reading on, and the sign before it; "" where the form says enough by itself.

    Parameters
    ----------
    write_lacks
        What keeps this person from writing.
    read_only
        Whether the register can only be read.
    """
    case = detail.stored.case
    if case is None:
        return tr("The territory conforms, or is not judged: there is nothing to explain."), "ℹ"
    sentences = [_state_sentence(detail, case, today)]
    if read_only:
        sentences.append(tr("The register can only be read now."))
    else:
        sentences += [lack_text(lack) for lack in write_lacks]
    sign = "⚠" if case.state in (State.RETURNED, State.REJECTED, State.EXPIRED, State.STALE) else "ℹ"
    return "\n".join(sentence for sentence in sentences if sentence), sign


def _state_sentence(detail: Detail, case: Case, today: date) -> str:
    if case.state in (State.OPEN, State.DRAFT):
        return ""
    sentence = state_description(case.state.value)
    more = ""
    if case.state in _SENT_BACK:
        more = _last_remark(detail, case.state)
    elif case.state in _DECIDED:
        more = _decision(case)
    elif case.state is State.STALE:
        more = _what_changed(detail, case)
    elif case.state is State.SUBMITTED and case.submitted_by:
        more = tr("Submitted by {person}.").format(person=case.submitted_by)
    elif case.state is State.PLANNED and case.parts.comply_by is not None:
        day = case.parts.comply_by
        more = tr("Complies by {day} ({time}).").format(day=day_text(day), time=countdown(day, today))
    return f"{sentence} {more}".strip()


def _last_remark(detail: Detail, state: State) -> str:
    """Give what the reviewer wrote; that is what the author must answer."""
    event = next((row for row in reversed(detail.history) if row.to_state == state.value), None)
    if event is None or not event.remark:
        return ""
    return tr("{person}: “{remark}”").format(person=event.actor, remark=event.remark)


def _decision(case: Case) -> str:
    ruling = case.ruling
    if ruling.date is None:
        return ""
    facts = ", ".join(fact for fact in (ruling.body, day_text(ruling.date), ruling.reference) if fact)
    return tr("Decision: {facts}.").format(facts=facts)


def _what_changed(detail: Detail, case: Case) -> str:
    """Say what the explanation answers and what is found now."""
    answers, finding = case.answers, detail.stored.finding
    if answers is None or finding is None:
        return ""
    before = _in_words(answers.cls, answers.main_share)
    now = _in_words(finding.cls, finding.main_share)
    if before == now:
        return tr("It now lies in other regions.")
    return tr("It answers: {before}. Found now: {now}.").format(before=before, now=now)


def _in_words(cls: str, main_share: float | None) -> str:
    if main_share is None:
        return class_label(cls)
    return tr("{cls}, {share} in the main region").format(cls=class_label(cls), share=percent(main_share))
