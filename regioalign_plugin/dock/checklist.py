"""How far an explanation is: each part with a sign, the score, what is missing and what deserves a second look."""

from __future__ import annotations

import html
from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QToolButton, QVBoxLayout, QWidget

from ..explanation.parts import PARTS, Lack
from ..explanation.quality import Level, PartScore, Quality
from ..explanation.rulesets import RuleSet
from ..labels import level_label, part_label
from ..messages import lack_text, warning_text
from ..translation import tr
from .form_widgets import FlowLayout, Fold, TextLabel

_SIGNS = {Level.NONE: "○", Level.INSUFFICIENT: "!", Level.ADEQUATE: "✔", Level.GOOD: "★"}


class Chip(QToolButton):
    """A button no wider than its words: nine of them fit beside each other in a narrow dock."""

    def sizeHint(self) -> QSize:
        """Leave a few pixels around the words."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 8, metrics.height() + 8)


class Checklist(QWidget):
    """The parts as buttons that lead to them, the score, what is missing, and the warnings."""

    part_asked = pyqtSignal(str)
    field_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        chips = QWidget(self)
        row = FlowLayout(chips, gap=2)
        self.chips: dict[str, QToolButton] = {}
        for part in PARTS:
            self.chips[part.code] = self._chip(chips, part.code)
            row.addWidget(self.chips[part.code])
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Score of the explanation"))
        self.bar.setMaximumHeight(self.fontMetrics().height())
        self.score = TextLabel("", self)
        self.missing = self._links()
        self.ready = TextLabel(tr("✔ Nothing is missing: it can be submitted"), self)
        self.missing_fold = Fold("", self.missing, is_open=False, parent=self)
        self.warnings = TextLabel("", self)
        self.warnings_fold = Fold("", self.warnings, is_open=False, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (chips, self.score, self.bar, self.ready, self.missing_fold, self.warnings_fold):
            column.addWidget(widget)

    def summary(self) -> str:
        """Give score and level in a few words."""
        return self.score.text()

    def show_quality(self, quality: Quality | None) -> None:
        """Show the score, the parts and the warnings; None where there is nothing to score."""
        self.setVisible(quality is not None)
        if quality is None:
            return
        self.bar.setValue(int(quality.score))
        score = QLocale().toString(quality.score, "f", 0)
        text = tr("{sign} {level}: {score} of 100")
        self.score.show_text(
            text.format(sign=_SIGNS[quality.level], level=level_label(quality.level.value), score=score)
        )
        for part in quality.parts:
            self._mark(part)
        self.warnings.show_html("<br>".join(f"⚠ {html.escape(warning_text(one))}" for one in quality.warnings))
        self.warnings.setVisible(self.warnings_fold.is_open())
        self.warnings_fold.set_title(tr("Deserves a second look: {count}").format(count=len(quality.warnings)))
        self.warnings_fold.setVisible(bool(quality.warnings))

    def show_lacks(self, lacks: Sequence[Lack], rule_set: RuleSet) -> None:
        """Show what is missing before it can be submitted; a line leads to its field."""
        lines = [f"<a href='{html.escape(one.field)}'>{html.escape(lack_text(one, rule_set))}</a>" for one in lacks]
        self.missing.show_html("<br>".join(lines))
        self.missing.setVisible(self.missing_fold.is_open())
        self.missing_fold.set_title(tr("Needed before it can be submitted: {count}").format(count=len(lacks)))
        self.missing_fold.setVisible(bool(lacks))
        self.ready.setVisible(not lacks)

    def hide_lacks(self) -> None:
        """Leave out what is missing, where nothing is to be submitted."""
        self.missing_fold.hide()
        self.ready.hide()

    def _chip(self, parent: QWidget, code: str) -> QToolButton:
        chip = Chip(parent)
        chip.setText(code)
        chip.setAutoRaise(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda _checked, code=code: self.part_asked.emit(code))
        return chip

    def _links(self) -> TextLabel:
        label = TextLabel("", self)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label.linkActivated.connect(self.field_asked)
        return label

    def _mark(self, part: PartScore) -> None:
        chip = self.chips[part.code]
        chip.setText(f"{part_sign(part)}\u2009{part.code}")
        text = f"{part.code} {part_label(part.code)}: {part_status(part)}"
        chip.setAccessibleName(text)
        chip.setToolTip(text)


def part_sign(part: PartScore) -> str:
    """Give the sign of how far a part is."""
    if part.missing:
        return "!"
    if part.share >= 1:
        return "✔"
    return "◐" if part.share > 0 else "○"


def part_status(part: PartScore) -> str:
    """Say how far a part is."""
    if part.missing:
        return tr("needed")
    if part.share >= 1:
        return tr("complete")
    return tr("in part") if part.share > 0 else tr("not needed, but it counts for the score")
