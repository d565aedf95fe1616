"""What happened to an explanation, in words, the latest first."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt
from qgis.PyQt.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from ..explanation.lifecycle import SYSTEM, Action
from ..identity import PLUGIN_NAME
from ..labels import action_label, state_label
from ..translation import tr
from .form_widgets import escaped

if TYPE_CHECKING:
    from ..register.listing import HistoryRow


class HistoryView(QWidget):
    """The events of a partnership."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("History of the explanation"))
        self.text.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)

    def show_history(self, history: Sequence[HistoryRow]) -> None:
        """Show the events; the place that is read stays where nothing is new."""
        markup = history_html(history)
        if markup != self.property("shown"):
            self.setProperty("shown", markup)
            self.text.setHtml(markup)


def history_html(history: Sequence[HistoryRow]) -> str:
    """Tell the events, the latest first, as escaped markup."""
    if not history:
        return f"<p>{html.escape(tr('Nothing happened yet.'))}</p>"
    return "".join(_event(row) for row in reversed(history))


def event_text(row: HistoryRow) -> str:
    """Say what happened, in a sentence without its time."""
    who = PLUGIN_NAME if row.actor == SYSTEM else row.actor
    sentences = {
        Action.WRITE.value: tr("{who} wrote the explanation."),
        Action.SUBMIT.value: tr("{who} submitted the explanation."),
        Action.RETURN.value: tr("{who} returned the explanation to its author."),
        Action.ACCEPT.value: tr("{who} accepted the explanation."),
        Action.REJECT.value: tr("{who} rejected the explanation."),
        Action.PLAN.value: tr("{who} planned that the partnership will comply."),
        Action.EXEMPT.value: tr("{who} granted an exemption."),
        Action.WITHDRAW.value: tr("{who} withdrew the explanation."),
        Action.REOPEN.value: tr("{who} reopened the explanation."),
        Action.OPEN.value: tr("{who} asked for an explanation: the territory does not conform."),
        Action.RESOLVE.value: tr("{who} found that the territory conforms now."),
        Action.STALE.value: tr("{who} found that the ground changed: the explanation no longer answers the finding."),
        Action.EXPIRE.value: tr("{who} found that the end date has passed."),
        Action.IMPORT.value: tr("{who} imported the explanation."),
        Action.UNDO.value: tr("{who} took the last change back."),
    }
    known = sentences.get(row.action)
    return known.format(who=who) if known else f"{who}: {action_label(row.action)}"


def time_text(stamp: str) -> str:
    """Write a time of the register in the user's own zone and locale; as it stands where it is none."""
    try:
        at = datetime.fromisoformat(stamp.replace("Z", "+00:00"))
    except ValueError:
        return stamp
    seconds = int(at.replace(tzinfo=at.tzinfo or timezone.utc).timestamp())
    local = QDateTime.fromSecsSinceEpoch(seconds, Qt.TimeSpec.LocalTime)
    return str(QLocale().toString(local, "d MMMM yyyy HH:mm"))


def _event(row: HistoryRow) -> str:
    lines = [html.escape(event_text(row))]
    if row.from_state and row.from_state != row.to_state:
        lines.append(html.escape(f"{state_label(row.from_state)} → {state_label(row.to_state)}"))
    elif not row.from_state:
        lines.append(html.escape(f"→ {state_label(row.to_state)}"))
    if row.remark:
        lines.append(f"<i>“{escaped(row.remark)}”</i>")
    where = _where(row)
    if where:
        lines.append(html.escape(where))
    return f"<p><b>{html.escape(time_text(row.at))}</b><br>{'<br>'.join(lines)}</p>"


def _where(row: HistoryRow) -> str:
    said = []
    if row.run is not None:
        said.append(tr("Run {number}").format(number=row.run))
    if row.reference_set:
        said.append(tr("Reference set: {name}").format(name=row.reference_set))
    if row.origin:
        said.append(tr("From another register"))
    return " · ".join(said)
