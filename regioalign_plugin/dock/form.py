"""The form of one partnership: its explanation part by part, attachments, history, versions, and the steps it can take.

It shows what it is given and tells what the user did; what is typed stays under the user's hands when the same
partnership is shown again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..days import countdown, day_text
from ..explanation.lifecycle import Action, Case, Offer, Refused, Request, State, change, offers
from ..explanation.parts import Lack, LackCode, Parts, lacks_of
from ..explanation.quality import Quality, WarningCode
from ..explanation.rulesets import Outcome, RuleSet
from ..labels import category_description, category_label
from ..messages import lack_text, warning_text
from ..register.attachments import Attachment
from ..register.cases import ground_of
from ..translation import tr
from .actions_bar import ActionAsk, ActionsBar, Answer, StepGround
from .analysis_view import AnalysisView, FlagsView
from .attachments_view import AttachAsk, AttachmentsView
from .checklist import Checklist
from .evidence_view import EvidenceView
from .form_fields import Choice, ChoiceField, PartField, RadioField
from .form_header import FormHeader, facts_text, state_notice
from .form_sections import Section, make_fields, shares_html
from .form_widgets import Notice, TextLabel
from .guidance import evidence_advice
from .history_view import HistoryView
from .minimap import MiniMap
from .presenter import WRITABLE
from .versions_view import VersionsView

if TYPE_CHECKING:
    from .review import Detail

__all__ = ["ActionAsk", "AttachAsk", "ExplanationForm"]

_TAKEN_UP = frozenset({State.SUBMITTED, State.STALE, State.EXPIRED, State.REJECTED})
"""From these a draft can be made without a word changed; from the others by typing."""
_WARNED = {WarningCode.AFTER_DEADLINE: "comply_by", WarningCode.GREW: "category"}
"""Beside which field a warning stands that is not about the reasons."""
_LEAST_LINES = 5
_ABSENT = frozenset({LackCode.MISSING, LackCode.MISSING_REVIEW})


class ExplanationForm(QWidget):
    """Shows one partnership and takes what is written about it.

    Signals
    -------
    part_edited
        Name of a field of `Parts` and its new value.
    action_asked
        An `ActionAsk`.
    attach_asked
        An `AttachAsk`.
    open_attachment_asked, remove_attachment_asked
        Id of an attachment; whether it is to be removed was asked.
    sheet_asked
        The sheet of the partnership is wanted.
    map_asked
        The partnership is to be shown on the large map.
    """

    part_edited = pyqtSignal(str, object)
    action_asked = pyqtSignal(object)
    attach_asked = pyqtSignal(object)
    open_attachment_asked = pyqtSignal(int)
    remove_attachment_asked = pyqtSignal(int)
    sheet_asked = pyqtSignal()
    map_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Explanation of the partnership"))
        self._detail: Detail | None = None
        self._rule_set: RuleSet | None = None
        self._actor, self._today, self._read_only = "", date.min, True
        self._is_editable = False
        self._quality: Quality | None = None
        self.pages = QStackedWidget(self)
        self.empty = TextLabel(tr("Choose a partnership in the list or on the map to see its explanation."), self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self._page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.bar.form.check = self._lacks_of_answer

    # What is shown

    def show_detail(
        self,
        detail: Detail | None,
        rule_set: RuleSet | None,
        actor: str,
        today: date,
        *,
        read_only: bool,
        replace_text: bool = False,
    ) -> None:
        """Show a partnership, or None.

        The same one again leaves what the user typed, the cursor and the place that is read; with `replace_text` the
        texts are those of the register whatever was typed, as after an undo.
        """
        is_other = self._detail is None or detail is None or detail.partnership_id != self._detail.partnership_id
        self._detail, self._rule_set, self._actor, self._today = detail, rule_set, actor, today
        self._read_only = read_only
        self.pages.setCurrentIndex(0 if detail is None or rule_set is None else 1)
        if detail is None or rule_set is None:
            self.mini_map.show_partnership("")
            return
        if is_other:
            self._start_anew()
        self._show_finding(detail)
        self._show_fields(detail, rule_set, is_other=is_other, replace_text=replace_text)
        self.set_quality(detail.quality)
        self._show_tabs(detail, rule_set)
        self._follow_text()

    def set_quality(self, quality: Quality | None) -> None:
        """Show score, checklist and warnings of the text as it is now."""
        self._quality = quality
        case = self._case
        shown = None if case is None or quality is None else quality
        self.checklist.show_quality(shown)
        scores = {} if shown is None else {part.code: part for part in shown.parts}
        for code, section in self.sections.items():
            section.show_score(scores.get(code))
        self._show_remarks()

    def parts(self) -> Parts:
        """Give the text as it stands in the form."""
        # Any: the names of the fields are data here.
        values: dict[str, Any] = {name: field.value() for name, field in self.fields.items()}
        return Parts(departure=self._departure(), **values)

    def attachment(self, fid: int) -> Attachment | None:
        """Give an attachment that is shown."""
        return self.attachments.attachment(fid)

    # Where the keyboard goes

    def focus_field(self, name: str) -> None:
        """Go to a field and bring it into sight; a name that is no field of the form leads nowhere."""
        field = self.fields.get({"departure": "reasons"}.get(name, name))
        if field is None:
            return
        self.tabs.setCurrentIndex(0)
        target = next(widget for widget in (field.label.buddy(), field) if widget is not None)
        if isinstance(field, RadioField):
            target = next((one for one in field.buttons.values() if one.isChecked()), None) or next(
                iter(field.buttons.values())
            )
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroll_area.ensureWidgetVisible(field, 0, 20)

    def focus_first(self) -> None:
        """Go to where writing goes on: the first thing that is missing, else the reasons."""
        self.focus_field(next((lack.field for lack in self._lacks()), "reasons"))

    def focus_part(self, code: str) -> None:
        """Bring a part into sight and go to its first field."""
        section = self.sections[code]
        self.scroll_area.ensureWidgetVisible(section, 0, 20)
        first = next((field for field in self.fields.values() if section.isAncestorOf(field)), None)
        if first is not None:
            self.focus_field(first.name)
        # The heading, rather than the field only.
        self.scroll_area.verticalScrollBar().setValue(section.y())

    def changeEvent(self, event: QEvent | None) -> None:
        """Colours of differences follow those of the screen."""
        super().changeEvent(event)
        is_new = event is not None and event.type() == QEvent.Type.PaletteChange
        if is_new and self._detail is not None and self._rule_set is not None:
            self._show_tabs(self._detail, self._rule_set)

    # How it is built

    def _page(self) -> QWidget:
        page = QWidget(self)
        self.header = FormHeader(page)
        self.tabs = QTabWidget(page)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Pages of the partnership"))
        self.tabs.tabBar().setAccessibleName(tr("Pages of the partnership"))
        self.tabs.setUsesScrollButtons(True)
        # The steps below get the height that they need; what is left is scrolled through here.
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.tabs.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.attachments = AttachmentsView(self.tabs)
        self.history = HistoryView(self.tabs)
        self.versions = VersionsView(self.tabs)
        self.tabs.addTab(self._explanation_page(), tr("Explanation"))
        self.tabs.addTab(self.attachments, tr("Attachments"))
        self.tabs.addTab(self.history, tr("History"))
        self.tabs.addTab(self.versions, tr("Versions"))
        self.bar = ActionsBar(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.bar)
        self._connect()
        return page

    def _connect(self) -> None:
        self.header.sheet_asked.connect(self.sheet_asked)
        self.bar.answered.connect(self._answered)
        self.attachments.attach_asked.connect(self.attach_asked)
        self.attachments.open_asked.connect(self.open_attachment_asked)
        self.attachments.remove_asked.connect(self.remove_attachment_asked)
        self.versions.restore_asked.connect(self._restore)
        self.checklist.part_asked.connect(self.focus_part)
        self.checklist.field_asked.connect(self.focus_field)
        self.evidence.choose_asked.connect(lambda code: self.fields["category"].put(code))
        self.evidence.insert_asked.connect(self._insert_evidence)
        self.mini_map.map_asked.connect(self.map_asked)
        self.set_deadline.clicked.connect(self._set_deadline)
        for field in self.fields.values():
            field.edited.connect(self._edited)

    def _explanation_page(self) -> QScrollArea:
        self.inner = QWidget()
        self.fields: dict[str, PartField] = make_fields(self.inner)
        self.facts = TextLabel("", self.inner)
        self.notice = Notice(parent=self.inner)
        self.checklist = Checklist(self.inner)
        self.sections = {code: Section(code, widgets, self.inner) for code, widgets in self._contents().items()}
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(2, 4, 6, 4)
        for widget in (self.facts, self.notice, self.checklist):
            column.addWidget(widget)
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(self.inner)
        return self.scroll_area

    def _contents(self) -> dict[str, tuple[QWidget, ...]]:
        fields = self.fields
        self.departure = TextLabel("", self.inner)
        self.shares = TextLabel("", self.inner)
        self.flags = FlagsView(self.inner)
        self.mini_map = MiniMap(self.inner)
        self.analysis = AnalysisView(self.inner)
        self.category_hint = TextLabel("", self.inner)
        self.evidence = EvidenceView(self.inner)
        self.deadline = TextLabel("", self.inner)
        self.set_deadline = QPushButton(tr("Until the deadline"), self.inner)
        self.set_deadline.setAutoDefault(False)
        return {
            "E1": (self.departure, self.shares, self.flags, self.mini_map, self.analysis),
            "E2": (fields["reasons"],),
            "E3": (fields["category"], self.category_hint, self.evidence, fields["evidence"]),
            "E4": (fields["decision_body"], fields["decision_date"], fields["decision_reference"]),
            "E5": (fields["duration"], fields["comply_by"], self.deadline, self.set_deadline),
            "E6": (fields["measures"], fields["measures_effect"]),
            "E7": (fields["risks"],),
            "E8": (fields["context"],),
            "E9": (fields["review_date"], fields["review_event"]),
        }

    # How it is filled

    @property
    def _case(self) -> Case | None:
        return None if self._detail is None else self._detail.stored.case

    def _start_anew(self) -> None:
        """Another partnership: from the top, with nothing of the last one open."""
        self.bar.close_form()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.checklist.missing_fold.set_open(False)
        self.evidence.fold.set_open(False)
        self.analysis.fold.set_open(False)

    def _show_finding(self, detail: Detail) -> None:
        finding = detail.stored.finding
        self.header.show_stored(detail.stored)
        self.facts.show_text(facts_text(detail.stored, self._today))
        self.departure.show_text(self._departure() or tr("The territory is not in the latest run."))
        self.shares.show_html("" if finding is None else shares_html(finding))
        self.flags.show_flags(*(("", "") if finding is None else (finding.flags, finding.flag_detail)))
        self.mini_map.show_partnership(detail.partnership_id, self._departure())
        self.analysis.show_analysis(detail.priority, detail.repairs)

    def _departure(self) -> str:
        """Give E1: what a decided text answers, else what is found now."""
        detail, case = self._detail, self._case
        if detail is None:
            return ""
        kept = "" if case is None else case.parts.departure
        if case is not None and case.state not in WRITABLE and kept:
            return kept
        return detail.departure or kept

    def _show_fields(self, detail: Detail, rule_set: RuleSet, *, is_other: bool, replace_text: bool) -> None:
        case = detail.stored.case
        parts = Parts() if case is None else case.parts
        self._is_editable = self._may_write(detail, rule_set)
        self._offer_choices(rule_set)
        for name, field in self.fields.items():
            value = getattr(parts, name)
            if is_other:
                field.start_with(value)
            elif replace_text:
                field.replace_value(value)
            else:
                field.show_value(value)
            field.set_read_only(not self._is_editable)
        for code, section in self.sections.items():
            section.setVisible(case is not None or code == "E1")

    def _may_write(self, detail: Detail, rule_set: RuleSet) -> bool:
        case = detail.stored.case
        if self._read_only or case is None or case.state not in WRITABLE:
            return False
        found = offers(case, ground_of(detail.stored), rule_set, self._actor, self._today)
        return any(offer.action is Action.WRITE and not offer.lacks for offer in found)

    def _offer_choices(self, rule_set: RuleSet) -> None:
        category, duration = self.fields["category"], self.fields["duration"]
        choices = [
            Choice(rule.code, category_label(rule.code, rule_set), category_description(rule.code))
            for rule in rule_set.categories
        ]
        if isinstance(category, ChoiceField):
            category.offer(choices, tr("– choose a ground –"))
        if isinstance(duration, RadioField):
            duration.offer(frozenset(outcome.value for outcome in rule_set.outcomes))

    def _show_tabs(self, detail: Detail, rule_set: RuleSet) -> None:
        self.attachments.show_attachments(detail.attachments, read_only=self._read_only)
        self.history.show_history(detail.history)
        now = Parts() if detail.stored.case is None else detail.stored.case.parts
        self.versions.show_versions(detail.versions, now, rule_set, read_only=not self._is_editable)
        counts = (
            (self.attachments, tr("Attachments"), len(detail.attachments)),
            (self.versions, tr("Versions"), len(detail.versions)),
        )
        for page, title, count in counts:
            self.tabs.setTabText(self.tabs.indexOf(page), f"{title} ({count})" if count else title)

    def _follow_text(self) -> None:
        """Bring all that depends on the text in step with it: steps, what is missing, evidence, deadline."""
        detail, rule_set = self._detail, self._rule_set
        if detail is None or rule_set is None:
            return
        parts, finding = self.parts(), detail.stored.finding
        deadline = None if finding is None else finding.deadline
        self.notice.show_text(*state_notice(detail, self._today, self._write_lacks(), read_only=self._read_only))
        self.bar.show_offers(self._offers(), StepGround(parts, rule_set, deadline, self._today, self._is_editable))
        if self._is_editable:
            self.checklist.show_lacks(self._lacks(), rule_set)
        else:
            self.checklist.hide_lacks()
        self._show_evidence(parts, rule_set)
        self._show_deadline(parts, deadline)
        self._show_remarks()

    def _show_evidence(self, parts: Parts, rule_set: RuleSet) -> None:
        detail = self._detail
        finding = None if detail is None else detail.stored.finding
        meaning = category_description(parts.category)
        hints = ("" if meaning == parts.category else meaning, evidence_advice(parts.category))
        self.category_hint.show_text(" ".join(hint for hint in hints if hint))
        self.evidence.show_evidence(
            None if finding is None else finding.criteria,
            None if finding is None else finding.suggested_category,
            parts.category,
            rule_set,
            read_only=not self._is_editable,
        )

    def _show_deadline(self, parts: Parts, deadline: date | None) -> None:
        is_temporary = parts.duration == Outcome.TEMPORARY.value
        self.fields["comply_by"].setVisible(is_temporary or parts.comply_by is not None)
        told = ""
        if deadline is not None:
            told = tr("Deadline: {day} ({time}).").format(day=day_text(deadline), time=countdown(deadline, self._today))
        self.deadline.show_text(told)
        offered = is_temporary and deadline is not None and deadline != parts.comply_by and deadline >= self._today
        self.set_deadline.setVisible(offered and self._is_editable)

    def _show_remarks(self) -> None:
        """Say beside each field what is wrong with it; what is only absent is in the list above."""
        said: dict[str, list[str]] = {}
        if self._is_editable:
            for lack in self._lacks():
                if lack.code not in _ABSENT:
                    said.setdefault(lack.field, []).append(lack_text(lack, self._rule_set))
        for warning in () if self._quality is None or self._case is None else self._quality.warnings:
            name = _WARNED.get(warning.code, "reasons")
            said.setdefault(name, []).append(warning_text(warning))
        for name, field in self.fields.items():
            field.show_remark("\n".join(said.get(name, ())))

    # What is possible

    def _now(self) -> Case | None:
        """Give the case as it is once what is typed is stored."""
        case = self._case
        if case is None or not self._is_editable:
            return case
        parts = self.parts()
        is_changed = replace(parts, departure="") != replace(case.parts, departure="")
        if is_changed and case.state is not State.DRAFT:
            return replace(case, state=State.DRAFT, parts=parts, author=self._actor)
        return replace(case, parts=parts)

    def _offers(self) -> tuple[Offer, ...]:
        """Give the steps to show: not to write where one only has to type."""
        case, detail, rule_set = self._now(), self._detail, self._rule_set
        if case is None or detail is None or rule_set is None or self._read_only:
            return ()
        found = offers(case, ground_of(detail.stored), rule_set, self._actor, self._today)
        return tuple(offer for offer in found if offer.action is not Action.WRITE or case.state in _TAKEN_UP)

    def _write_lacks(self) -> tuple[Lack, ...]:
        """Give what keeps this person from writing where others may."""
        case, detail, rule_set = self._case, self._detail, self._rule_set
        if case is None or detail is None or rule_set is None or case.state not in WRITABLE:
            return ()
        found = offers(case, ground_of(detail.stored), rule_set, self._actor, self._today)
        return next((offer.lacks for offer in found if offer.action is Action.WRITE), ())

    def _lacks(self) -> tuple[Lack, ...]:
        """Give what is missing before it can be submitted."""
        detail, rule_set = self._detail, self._rule_set
        if detail is None or rule_set is None or self._case is None:
            return ()
        finding = detail.stored.finding
        return lacks_of(self.parts(), rule_set, None if finding is None else finding.deadline, self._today)

    def _lacks_of_answer(self, answer: Answer) -> tuple[Lack, ...]:
        """Try a step on paper, and give what the register would refuse."""
        case, detail, rule_set = self._now(), self._detail, self._rule_set
        if case is None or detail is None or rule_set is None:
            return ()
        request = Request(
            answer.action,
            self._actor,
            datetime(self._today.year, self._today.month, self._today.day, tzinfo=timezone.utc),
            self._today,
            answer.remark,
            self._parts_for(answer),
            answer.ruling,
            detail.departure,
        )
        try:
            change(case, request, ground_of(detail.stored), rule_set)
        except Refused as refused:
            return refused.lacks
        return ()

    def _parts_for(self, answer: Answer) -> Parts | None:
        """Give the text that goes with a step; only a plan has one of its own."""
        return replace(self.parts(), comply_by=answer.comply_by) if answer.action is Action.PLAN else None

    # What the user does

    def _edited(self, name: str, value: object) -> None:
        self.part_edited.emit(name, value)
        self._follow_text()

    def _answered(self, answer: Answer) -> None:
        self.action_asked.emit(ActionAsk(answer.action, answer.remark, answer.ruling, self._parts_for(answer)))

    def _insert_evidence(self, text: str) -> None:
        field = self.fields["evidence"]
        there = str(field.value() or "")
        if text not in there:
            field.put(f"{there}\n{text}" if there else text)

    def _set_deadline(self) -> None:
        finding = None if self._detail is None else self._detail.stored.finding
        if finding is not None and finding.deadline is not None:
            self.fields["comply_by"].put(finding.deadline)

    def _restore(self, parts: Parts) -> None:
        """Fill in an earlier text, for the user who asked for it."""
        if self._is_editable:
            self.tabs.setCurrentIndex(0)
            for name, field in self.fields.items():
                field.put(getattr(parts, name))
