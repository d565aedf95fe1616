"""Earlier texts of an explanation, and what differs between them."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ..days import time_text
from ..explanation.parts import Parts
from ..explanation.rulesets import RuleSet
from ..labels import column_label, version_label
from ..report.explanations import value_shown
from ..translation import tr
from .differences import changed_fields, difference_html, marks_for
from .form_widgets import QuietComboBox, TextLabel, is_dark

if TYPE_CHECKING:
    from ..register.listing import VersionRow


class VersionsView(QWidget):
    """A version to choose, the text to hold it against, and the differences."""

    restore_asked = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.none = TextLabel(tr("There is no earlier text. It is kept here as soon as a text is replaced."), self)
        self.version = QuietComboBox(self)
        self.version.setAccessibleName(tr("Earlier text"))
        self.against = QuietComboBox(self)
        self.against.setAccessibleName(tr("Compared with"))
        self.against.addItem(tr("the text as it is now"), "now")
        self.against.addItem(tr("the text that came after it"), "next")
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Differences"))
        self.restore = QPushButton(tr("Bring this text back"), self)
        self.restore.setToolTip(tr("Fill the form with this text. What stands there now is kept as a version."))
        self._version_label = QLabel(tr("Earlier text"), self)
        self._version_label.setBuddy(self.version)
        self._against_label = QLabel(tr("Compared with"), self)
        self._against_label.setBuddy(self.against)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._shown = (self._version_label, self.version, self._against_label, self.against, self.text, self.restore)
        column.addWidget(self.none)
        for widget in self._shown:
            column.addWidget(widget)
        column.addStretch(0)
        column.setStretchFactor(self.text, 1)
        self.version.currentIndexChanged.connect(lambda _row: self._compare())
        self.against.currentIndexChanged.connect(lambda _row: self._compare())
        self.restore.clicked.connect(self._restore)
        self._versions: tuple[VersionRow, ...] = ()
        self._now = Parts()
        self._rule_set: RuleSet | None = None

    def show_versions(
        self, versions: Sequence[VersionRow], now: Parts, rule_set: RuleSet | None, *, read_only: bool
    ) -> None:
        """Show the versions, newest first; the one that is looked at stays."""
        kept = self.version.currentData()
        self._versions, self._now, self._rule_set = tuple(versions), now, rule_set
        self.version.blockSignals(True)
        self.version.clear()
        for row in self._versions:
            self.version.addItem(_title(row), row.fid)
        self.version.setCurrentIndex(max(self.version.findData(kept), 0) if self._versions else -1)
        self.version.blockSignals(False)
        self.none.setVisible(not self._versions)
        for widget in self._shown:
            widget.setVisible(bool(self._versions))
        self.restore.setVisible(bool(self._versions) and not read_only)
        self._compare()

    def _compare(self) -> None:
        row = self.version.currentIndex()
        if not 0 <= row < len(self._versions):
            self.text.clear()
            return
        after = self._now
        if self.against.currentData() == "next" and row > 0:
            after = self._versions[row - 1].parts
        self.text.setHtml(self._markup(self._versions[row].parts, after))

    def _markup(self, before: Parts, after: Parts) -> str:
        marks = marks_for(dark=is_dark(self.text))
        blocks = [
            f"<p><b>{html.escape(column_label(name))}</b><br>"
            + difference_html(
                value_shown(name, getattr(before, name), self._rule_set),
                value_shown(name, getattr(after, name), self._rule_set),
                marks,
            )
            + "</p>"
            for name in changed_fields(before, after)
        ]
        if not blocks:
            return f"<p>{html.escape(tr('Both texts are the same.'))}</p>"
        legend = tr("{removed} stands in the earlier text only, {added} in the later one only.").format(
            removed=f"<s style='background-color:{marks.removed}'>{html.escape(tr('Struck through'))}</s>",
            added=f"<u style='background-color:{marks.added}'>{html.escape(tr('underlined'))}</u>",
        )
        return f"<p>{legend}</p>{''.join(blocks)}"

    def _restore(self) -> None:
        row = self.version.currentIndex()
        if 0 <= row < len(self._versions):
            self.restore_asked.emit(self._versions[row].parts)


def _title(row: VersionRow) -> str:
    text = tr("{time}, {author}: {kind} (version {number})")
    return text.format(
        time=time_text(row.saved_at), author=row.author or "?", kind=version_label(row.kind), number=row.version
    )
