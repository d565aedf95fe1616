"""The page of an open register: progress, list and form beside or above each other, and what connects them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QLocale, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from ..explanation.lifecycle import Action
from ..labels import action_label
from ..register.errors import Conflict
from ..report.progress import PHASE_STATES, Phase
from ..translation import tr
from .attachments_view import AttachAsk, AttachmentOpener
from .conflict_dialog import ConflictDialog
from .filters import Filters
from .form import ActionAsk, ExplanationForm
from .list_model import CaseListModel
from .list_pane import BulkAsk, ListPane
from .presenter import ReviewPresenter, outcome_text
from .progress_view import ProgressView
from .review import Detail, Review, Taken
from .session import ReviewSession
from .settings import read_state, write_state

WIDE = 1.15
"""From this ratio of width to height on, list and form stand side by side."""

_STATE = "page"
_SAVED_FILTERS = "filters"
_SHOWN_PROBLEMS = 5


class ReviewPage(QWidget):
    """
    Shows what the presenter knows, and tells it what the user does.

    Parameters
    ----------
    session, presenter, model
        The register, what is done with it, and the rows.
    """

    told = pyqtSignal(str)
    warned = pyqtSignal(str)
    zoom_asked = pyqtSignal(object)
    extent_toggled = pyqtSignal(bool)
    sheet_asked = pyqtSignal()

    def __init__(
        self,
        session: ReviewSession,
        presenter: ReviewPresenter,
        model: CaseListModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._presenter, self._model = session, presenter, model
        self.progress = ProgressView(self)
        self.list = ListPane(model, self)
        self.form = ExplanationForm(self)
        self.saved = QLabel(self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._opener = AttachmentOpener(self, self._export)
        self._conflict: ConflictDialog | None = None
        self._conflicts: list[Conflict] = []
        self._lay_out()
        self._wire_list()
        self._wire_form()
        self._wire_session()
        self._restore()

    # What it is told

    def show_review(self, review: Review) -> None:
        """Show how far the review is; the list is fed by the presenter."""
        self.list.set_read_only(review.read_only)
        self.progress.set_rows(review.rows, review.progress, review.loaded_at.date())

    def show_only(self, filters: Filters) -> None:
        """Narrow the list to something else."""
        self._model.set_filters(filters)

    def stop(self) -> None:
        """Keep how it looks, and leave nothing running."""
        write_state(_STATE, {"list": self.list.state(), "sizes": self.splitter.sizes()})
        self.form.mini_map.stop()
        self._opener.clean()
        if self._conflict is not None:
            self._conflicts.clear()
            self._conflict.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room for it."""
        super().resizeEvent(event)
        is_wide = self.width() > WIDE * self.height()
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)

    def minimumSizeHint(self) -> QSize:
        """Let the dock be made narrow: what does not fit scrolls."""
        em = self.fontMetrics().height()
        return QSize(18 * em, 16 * em)

    # How it is put together

    def _lay_out(self) -> None:
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.form)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.saved.setAccessibleName(tr("When it was stored last"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.progress)
        column.addWidget(self.splitter, 1)

    def _restore(self) -> None:
        state = read_state(_STATE)
        self.list.filters.set_folded(True)  # at first the list itself is what matters; the button says what is there
        if isinstance(state, dict):
            if isinstance(state.get("list"), dict):
                self.list.restore(state["list"])
            sizes = state.get("sizes")
            if isinstance(sizes, list) and all(isinstance(size, int) for size in sizes):
                self.splitter.setSizes(sizes)
        self.list.set_saved(read_state(_SAVED_FILTERS))

    def _wire_list(self) -> None:
        pane, presenter = self.list, self._presenter
        pane.current_changed.connect(presenter.set_current)
        pane.selection_changed.connect(presenter.select)
        pane.opened.connect(self._open_form)
        pane.zoom_asked.connect(self.zoom_asked)
        pane.extent_toggled.connect(self.extent_toggled)
        pane.bulk_asked.connect(self._take_bulk)
        pane.offers_asked.connect(self._offer_bulk)
        pane.saved_sets_changed.connect(lambda saved: write_state(_SAVED_FILTERS, saved))
        presenter.current_changed.connect(self._follow_list)
        # Without the current row: while keys go to another one, its selection is told before itself.
        presenter.selection_changed.connect(self.list.select)
        self.progress.phase_asked.connect(self._show_phase)
        self.progress.overdue_asked.connect(lambda: self.show_only(Filters(overdue=True)))
        self.progress.region_asked.connect(lambda key: self.show_only(Filters(regions=frozenset({key}))))

    def _wire_form(self) -> None:
        form, presenter = self.form, self._presenter
        form.part_edited.connect(presenter.edit_part)
        form.action_asked.connect(self._take)
        form.attach_asked.connect(self._attach)
        form.open_attachment_asked.connect(self._open_attachment)
        form.remove_attachment_asked.connect(self._remove_attachment)
        form.sheet_asked.connect(self.sheet_asked)
        form.map_asked.connect(lambda: self.zoom_asked.emit(frozenset({presenter.current})))
        presenter.detail_changed.connect(self._show_detail)
        presenter.drafted.connect(lambda draft: form.set_quality(draft.quality))
        presenter.quality_changed.connect(form.set_quality)
        presenter.drafts.changed.connect(self._show_unsaved)

    def _wire_session(self) -> None:
        self._session.saved.connect(self._show_saved)
        self._session.conflicted.connect(self._show_conflict)
        self._presenter.bulk_ended.connect(self._tell_bulk)

    # List

    def _follow_list(self, *_what: object) -> None:
        self.list.select(self._presenter.selection, self._presenter.current)

    def _open_form(self, partnership_id: str) -> None:
        self._presenter.set_current(partnership_id)
        self.form.focus_first()

    def _show_phase(self, phase: Phase) -> None:
        self.show_only(Filters(states=PHASE_STATES[phase]))

    def _offer_bulk(self, ids: frozenset[str]) -> None:
        self._session.load_offers(ids, self.list.bulk.set_offers)

    def _take_bulk(self, ask: BulkAsk) -> None:
        self._presenter.bulk(ask.action, ask.ids, remark=ask.remark, ruling=ask.ruling, changes=ask.changes)

    def _tell_bulk(self, action: Action, taken: Taken) -> None:
        rule_set = taken.update.review.rule_set
        why = [outcome_text(*one, rule_set) for one in zip(taken.ids, taken.outcomes)]
        refused = [text for text in why if text]
        done = QLocale().toString(len(why) - len(refused))
        text = tr("{action}: done for {count}.").format(action=action_label(action), count=done)
        if not refused:
            self.told.emit(text)
            return
        more = tr("Not done for {count}:").format(count=QLocale().toString(len(refused)))
        self.warned.emit("\n".join([f"{text} {more}", *refused[:_SHOWN_PROBLEMS]]))

    # Form

    def _show_detail(self, detail: Detail | None) -> None:
        review = self._session.review
        self.form.show_detail(
            detail,
            None if review is None else review.rule_set,
            self._session.actor,
            self._session.clock().date(),
            read_only=review is None or review.read_only,
            replace_text=self._presenter.replaces_text,
        )

    def _take(self, ask: ActionAsk) -> None:
        self._presenter.take(ask.action, remark=ask.remark, ruling=ask.ruling, parts=ask.parts)

    def _attach(self, ask: AttachAsk) -> None:
        key, done = self._presenter.current, self._presenter.show_detail
        for file in ask.files:
            self._session.attach_file(key, file, done)
        if ask.link:
            self._session.attach_link(key, ask.link, done, name=ask.name)

    def _remove_attachment(self, fid: int) -> None:
        self._session.remove_attachment(self._presenter.current, fid, self._presenter.show_detail)

    def _open_attachment(self, fid: int) -> None:
        attachment = self.form.attachment(fid)
        if attachment is not None:
            self._opener.open(attachment)

    def _export(self, fid: int, folder: Path, done: Callable[[Path], None]) -> None:
        self._session.export_attachment(fid, folder, done)

    # What the register says

    def _show_saved(self, time: str) -> None:
        self.saved.setText(tr("Stored at {time}").format(time=time))

    def _show_unsaved(self) -> None:
        if self._presenter.drafts.ids:
            self.saved.setText(tr("Being typed…"))

    def _show_conflict(self, conflict: Conflict) -> None:
        """Show both texts; not from within the signal, as the list is still being told what changed."""
        self._conflicts.append(conflict)
        QTimer.singleShot(0, self._show_next_conflict)

    def _show_next_conflict(self) -> None:
        if self._conflict is not None or not self._conflicts:
            return
        conflict = self._conflicts.pop(0)
        row, review = self._model.row_of(conflict.partnership_id), self._session.review
        name = conflict.partnership_id if row is None else row.name
        dialog = ConflictDialog(conflict, name, None if review is None else review.rule_set, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._presenter.resolve(conflict, dialog.parts()))
        dialog.rejected.connect(lambda: self._presenter.resolve(conflict, None))
        dialog.finished.connect(self._forget_conflict)
        self._conflict = dialog
        dialog.open()

    def _forget_conflict(self, _result: int) -> None:
        self._conflict = None
        QTimer.singleShot(0, self._show_next_conflict)
