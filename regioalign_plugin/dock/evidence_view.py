"""What was tested for each ground, criterion by criterion: met, not met or unknown, with the figures."""

from __future__ import annotations

import html
from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..explanation.categories import CategoryEvidence, Criterion
from ..explanation.evidence import read_evidence
from ..explanation.rulesets import RuleSet
from ..labels import category_description, category_label, criterion_text, verdict_label
from ..report.evidence import SIGNS, criteria_in_order
from ..translation import tr
from ..vocabulary import Verdict
from .form_widgets import Fold, TextLabel


class EvidenceView(QWidget):
    """The evidence for the ground that is chosen, and folded in that for the other ones."""

    insert_asked = pyqtSignal(str)
    choose_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion = TextLabel("", self)
        self.choose = QPushButton(self)
        self.choose.clicked.connect(lambda: self.choose_asked.emit(self._suggested))
        self.chosen = TextLabel("", self)
        self.insert = QPushButton(tr("Add these figures to the text"), self)
        self.insert.clicked.connect(lambda: self.insert_asked.emit(self.sentences()))
        self.others = TextLabel("", self)
        self.fold = Fold(tr("Other grounds"), self.others, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.suggestion, self.choose, self.chosen, self.insert, self.fold):
            column.addWidget(widget)
        for button in (self.choose, self.insert):
            column.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        self._assessed: tuple[CategoryEvidence, ...] = ()
        self._readable = True
        self._suggested = ""
        self._category = ""
        self._read_only = False

    def show_evidence(
        self, criteria: str | None, suggested: str | None, category: str, rule_set: RuleSet, *, read_only: bool
    ) -> None:
        """Show what was tested.

        Parameters
        ----------
        criteria
            As the finding holds it; a text that is no evidence is said to be so.
        suggested
            Code of the ground that the evidence supports; None for none.
        category
            The ground that is chosen; "" for none.
        """
        try:
            self._assessed, self._readable = read_evidence(criteria), True
        except ValueError:
            self._assessed, self._readable = (), False
        self._suggested, self._category, self._read_only = suggested or "", category, read_only
        self._show_suggestion(rule_set)
        self._show_chosen(rule_set)
        others = [one for one in self._assessed if one.category != category]
        self.others.show_html("".join(_block(one, rule_set) for one in others))
        self.others.setVisible(self.fold.is_open())
        self.fold.set_title(
            tr("Evidence for other grounds ({count})").format(count=len(others))
            if category
            else tr("Evidence for each ground ({count})").format(count=len(others))
        )
        self.fold.setVisible(bool(others))

    def sentences(self) -> str:
        """Give what is met for the chosen ground in sentences, to put into the text."""
        one = self._of(self._category)
        met = () if one is None else (item for item in one.criteria if item.verdict == Verdict.MET.value)
        return " ".join(criterion_text(item) for item in met)

    def _of(self, category: str) -> CategoryEvidence | None:
        return next((one for one in self._assessed if one.category == category), None)

    def _show_suggestion(self, rule_set: RuleSet) -> None:
        if not self._readable:
            self.suggestion.show_text(tr("The evidence in the register cannot be read. Assess the partnership again."))
        elif self._suggested:
            text = tr("The evidence supports the ground “{ground}”. A person decides.")
            self.suggestion.show_text(text.format(ground=category_label(self._suggested, rule_set)))
        elif self._assessed:
            self.suggestion.show_text(tr("The evidence supports none of the grounds that data can test."))
        else:
            self.suggestion.show_text(tr("Nothing was tested on data for this partnership."))
        offered = bool(self._suggested) and self._suggested != self._category and not self._read_only
        self.choose.setText(tr("Choose “{ground}”").format(ground=category_label(self._suggested, rule_set)))
        self.choose.setVisible(offered)

    def _show_chosen(self, rule_set: RuleSet) -> None:
        one = self._of(self._category)
        if one is not None:
            self.chosen.show_html(_block(one, rule_set, has_meaning=False))
        elif self._category:
            text = tr("No data test the ground “{ground}”: show in words and documents that it holds.")
            self.chosen.show_html(html.escape(text.format(ground=category_label(self._category, rule_set))))
        else:
            self.chosen.show_html("")
        self.insert.setVisible(bool(self.sentences()) and not self._read_only)


def criteria_html(criteria: Iterable[Criterion]) -> str:
    """List criteria with sign, verdict and figures, escaped."""
    lines = (
        f"<tr><td style='padding-right:6px'>{SIGNS[item.verdict]}</td>"
        f"<td><b>{html.escape(verdict_label(item.verdict))}</b> – {html.escape(criterion_text(item))}</td></tr>"
        for item in criteria_in_order(criteria)
    )
    return f"<table cellspacing='0' cellpadding='1'>{''.join(lines)}</table>"


def _block(one: CategoryEvidence, rule_set: RuleSet, *, has_meaning: bool = True) -> str:
    outcome = tr("supported by the evidence") if one.supported else tr("not supported by the evidence")
    name, meaning = category_label(one.category, rule_set), category_description(one.category)
    told = "" if meaning == one.category or not has_meaning else f"<br>{html.escape(meaning)}"
    return f"<p><b>{html.escape(name)}</b>: {html.escape(outcome)}{told}</p>{criteria_html(one.criteria)}"
