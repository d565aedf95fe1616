"""What happened to an explanation, in words, the latest first."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from ..days import time_text
from ..labels import state_label
from ..report.history import event_text
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
