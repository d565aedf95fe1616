"""The parts E1 to E9 as sections: a heading with how far the part is, help that folds out, and its fields."""

from __future__ import annotations

import html
from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..explanation.quality import PartScore
from ..explanation.rulesets import Outcome
from ..labels import column_label, duration_label, part_label, percent
from ..register.records import Finding
from ..translation import tr
from .checklist import part_sign, part_status
from .form_fields import Choice, ChoiceField, DayField, LineField, PartField, RadioField, TextField
from .form_widgets import TextLabel
from .guidance import Guidance, guidance_of


class Section(QFrame):
    """One part of an explanation.

    Parameters
    ----------
    code
        `E1` to `E9`.
    contents
        The fields and what stands between them, from top to bottom.
    """

    def __init__(self, code: str, contents: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.title = TextLabel(f"{code}  {part_label(code)}", self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.status = QLabel(self)
        self.status.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.help_button = QToolButton(self)
        self.help_button.setText(tr("Help"))
        self.help_button.setCheckable(True)
        self.help_button.setAutoRaise(True)
        self.help_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.help_button.setArrowType(Qt.ArrowType.RightArrow)
        self.help_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.help_button.setAccessibleName(tr("Help on {part}").format(part=part_label(code)))
        self.help_button.toggled.connect(self._show_help)
        self.help: GuidanceBox | None = None
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.status)
        head.addWidget(self.help_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(4)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self._column.addWidget(line)
        self._column.addLayout(head)
        for widget in contents:
            self._column.addWidget(widget)
            if isinstance(widget, QPushButton):
                self._column.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)
        if len(contents) == 1 and isinstance(contents[0], PartField):
            contents[0].hide_label()

    def show_score(self, part: PartScore | None) -> None:
        """Show how far the part is; None for a part that is only read."""
        self.status.setText("" if part is None else part_sign(part))
        text = "" if part is None else part_status(part)
        self.status.setToolTip(text)
        self.status.setAccessibleName(text)

    def _show_help(self, is_open: bool) -> None:
        self.help_button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        if self.help is None:
            self.help = GuidanceBox(guidance_of(self.code), self)
            self._column.insertWidget(2, self.help)
        self.help.setVisible(is_open)


class GuidanceBox(QFrame):
    """What a good part says, and an example set apart from it."""

    def __init__(self, guidance: Guidance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        self.advice = TextLabel(guidance.advice, self)
        column.addWidget(self.advice)
        if guidance.example:
            self.example = TextLabel("", self)
            words, example = html.escape(tr("Example")), html.escape(guidance.example)
            self.example.show_html(f"<b>{words}</b><br><i>“{example}”</i>")
            column.addWidget(self.example)


def make_fields(parent: QWidget) -> dict[str, PartField]:
    """Make the fields that a person fills in, by name, in the order of the parts."""
    durations = [
        Choice(Outcome.TEMPORARY.value, duration_label(Outcome.TEMPORARY), tr("The partnership complies by a date.")),
        Choice(Outcome.DEFINITIVE.value, duration_label(Outcome.DEFINITIVE), tr("The departure stays.")),
    ]
    fields: tuple[PartField, ...] = (
        TextField("reasons", column_label("reasons"), lines=5, counts_words=True, parent=parent),
        ChoiceField("category", column_label("category"), parent),
        TextField("evidence", column_label("evidence"), parent=parent),
        LineField("decision_body", column_label("decision_body"), hint=tr("general assembly"), parent=parent),
        DayField("decision_date", column_label("decision_date"), parent),
        LineField("decision_reference", column_label("decision_reference"), parent=parent),
        RadioField("duration", column_label("duration"), durations, parent),
        DayField("comply_by", column_label("comply_by"), parent),
        TextField("measures", column_label("measures"), lines=2, parent=parent),
        TextField("measures_effect", column_label("measures_effect"), lines=2, parent=parent),
        TextField("risks", column_label("risks"), lines=2, parent=parent),
        TextField("context", column_label("context"), lines=2, parent=parent),
        DayField("review_date", column_label("review_date"), parent),
        TextField("review_event", column_label("review_event"), lines=1, parent=parent),
    )
    return {field.name: field for field in fields}


def shares_html(finding: Finding) -> str:
    """List the regions that the territory lies in with their shares, the largest first, as escaped markup."""
    lines = []
    for one in sorted(finding.overlaps, key=lambda one: -(one.share or 0.0)):
        name = html.escape(one.region_name or one.region_id)
        if one.is_main:
            name = f"<b>{name}</b>"
        share = "" if one.share is None else html.escape(percent(one.share))
        note = _note(one.significant, is_main=one.is_main, whole=one.whole)
        lines.append(
            f"<tr><td style='padding-right:10px'>{name}</td><td align='right' style='padding-right:10px'>{share}</td>"
            f"<td>{html.escape(note)}</td></tr>"
        )
    if finding.outside_share:
        text, share = html.escape(tr("outside all regions")), html.escape(percent(finding.outside_share))
        lines.append(f"<tr><td style='padding-right:10px'><i>{text}</i></td><td align='right'>{share}</td></tr>")
    return f"<table cellspacing='0' cellpadding='1'>{''.join(lines)}</table>" if lines else ""


def _note(significant: bool, *, is_main: bool, whole: bool) -> str:
    notes = []
    if is_main:
        notes.append(tr("main region"))
    if whole:
        notes.append(tr("the whole region"))
    if not significant:
        notes.append(tr("a sliver, does not count"))
    return ", ".join(notes)
