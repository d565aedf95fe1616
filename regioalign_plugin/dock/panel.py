"""The panel of the dock: which page is shown in which state of the register, and what its actions do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QObject, QTemporaryDir, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QAction, QDesktopServices, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QMessageBox,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..help_pages import dock_page
from ..identity import PLUGIN_ID, PLUGIN_NAME
from ..register.errors import RegisterOlder
from ..translation import tr
from .algorithm_chain import AlgorithmChain, Link
from .algorithm_page import AlgorithmPage
from .banner import Banner, Tone
from .commands import UndoHistory
from .list_model import CaseListModel
from .map_side import Follow, MapSide
from .new_register import NewRegisterPage
from .panel_actions import PanelActions
from .presenter import ReviewPresenter
from .project_memory import forget, remember
from .review import Review
from .review_page import ReviewPage
from .sample import sample_links, sample_register
from .session import Notice, ReviewSession, Status
from .settings import read_settings, read_state, recent_registers, remember_register, write_state
from .start_view import RunView, StartView

EXPORT, IMPORT, CHECK = (f"{PLUGIN_ID}:{name}" for name in ("exportregister", "importexplanations", "checkregister"))
_FOLLOW = "follow"
WAIT_AT_EXIT_S = 12.0
"""A little longer than the register itself waits for another program."""

SLOW_MS = 400
"""Only after this long a bar shows that something is going on."""


@dataclass(frozen=True)
class Surroundings:
    """
    The parts of QGIS that the dock works with; the plugin hands them over.

    Parameters
    ----------
    canvas, project
        The map and its project.
    message_bar
        Where short messages go.
    show_options
        Opens the page of the dock in the options.
    """

    canvas: QgsMapCanvas
    project: QgsProject
    message_bar: QgsMessageBar | None = None
    show_options: Callable[[], None] | None = None


class ReviewPanel(QWidget):
    """All of the dock; `stop` must be called before it goes."""

    titled = pyqtSignal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.session = ReviewSession(self)
        self.model = CaseListModel(parent=self)
        self.undo_history = UndoHistory(self)
        idle_ms = round(1000 * read_settings().autosave_s)
        self.presenter = ReviewPresenter(
            self.session, self.model, self.undo_history, self.session.clock, idle_ms=idle_ms, parent=self
        )
        self.map = MapSide(around.canvas, around.project, self.presenter, self.model.row_of, self)
        self.actions_ = PanelActions(self)
        self.banner, self.busy = Banner(self), QProgressBar(self)
        self.pages = QStackedWidget(self)
        self.start, self.running = StartView(self), RunView(self)
        self.page = ReviewPage(self.session, self.presenter, self.model, self)
        self._asked: QWidget | None = None
        self._chain: AlgorithmChain | None = None
        self._to_add: Path | None = None
        self._mapped: Path | None = None
        self._to_show = ""
        self._is_in_trouble = False
        self._sheets: QTemporaryDir | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._mapping = QTimer(self)
        self._mapping.setSingleShot(True)
        self._mapping.setInterval(0)
        self._mapping.timeout.connect(self._open_map)
        self._lay_out()
        self._wire()
        self._wire_actions()
        self._show_status(self.session.status)

    # Opening and closing

    def open(self, path: Path, *, add_layers: bool = True) -> None:
        """Open a register, after what was typed in another one is stored."""
        self._leave(partial(self._open, path, add_layers))

    def close_register(self, *, forget_it: bool = True) -> None:
        """Leave the register; its layers stay on the map."""

        def close() -> None:
            if forget_it:
                forget(self._around.project)
            self.session.close()

        self._leave(close)

    def show_partnership(self, partnership_id: str) -> None:
        """Make a partnership current, if the register has it."""
        if self.model.row_of(partnership_id) is not None:
            self.presenter.go_to(partnership_id)

    def show_when_open(self, partnership_id: str) -> None:
        """Make a partnership current once the register that is being opened is there."""
        self._to_show = partnership_id

    def apply_settings(self) -> None:
        """Take over what was chosen in the options."""
        self.presenter.drafts.idle_ms = round(1000 * read_settings().autosave_s)
        self.presenter.look_as_user()
        self.presenter.reload_detail()

    def can_leave(self) -> bool:
        """Ask, only where a text could not be stored, whether to leave all the same."""
        self.presenter.flush()
        ids = self.presenter.drafts.ids
        if not ids:
            return True
        is_stored = self.session.finish(WAIT_AT_EXIT_S) and not self._session_is_stuck()
        return is_stored or self._agrees_to_lose(len(ids))

    def stop(self) -> None:
        """Store what was typed, end what runs, and leave nothing on the map."""
        self._mapping.stop()
        self.presenter.flush()
        if self._chain is not None:
            self._chain.stop()
            self._chain = None
        write_state(_FOLLOW, self.map.follow.value)
        self.page.stop()
        self.map.close()
        self.session.stop()
        if self._sheets is not None:
            self._sheets.remove()

    def _open(self, path: Path, add_layers: bool) -> None:
        self._to_add = path if add_layers else None
        self.session.open(path)

    def _leave(self, go_on: Callable[[], None]) -> None:
        """Store what was typed, then go on; where that fails, only if the user agrees."""

        def settled() -> None:
            left = len(self.presenter.drafts.ids)
            if not left or self._agrees_to_lose(left):
                go_on()

        self.presenter.drafts.settle(settled)

    def _session_is_stuck(self) -> bool:
        return self.session.status is Status.FAILED or self.presenter.drafts.is_in_trouble

    def _agrees_to_lose(self, count: int) -> bool:
        text = tr(
            "Texts that you typed could not be stored: {count}. They are lost if you leave now.\n\nLeave all the same?"
        ).format(count=count)
        yes, no = QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Cancel
        return QMessageBox.warning(self, PLUGIN_NAME, text, yes | no, no) == yes

    # What is shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the dock that no widget in it wanted."""
        action = self.actions_.action_of(event)
        if action is None:
            super().keyPressEvent(event)
        elif action.isEnabled():
            action.trigger()

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the dock before QGIS takes them for its own, such as Ctrl+Z."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            action = self.actions_.action_of(event)
            if action is not None and action.isEnabled():
                event.accept()
                focus = QApplication.focusWidget()
                if focus is not None:
                    focus.installEventFilter(self)
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys that were claimed before who has the keyboard does: a list scrolls by Alt+PgDown too."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return bool(super().eventFilter(watched, event))
        watched.removeEventFilter(self)
        action = self.actions_.action_of(event)
        if action is None or not action.isEnabled():
            return False
        action.trigger()
        return True

    def _lay_out(self) -> None:
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setMaximumHeight(max(3, self.fontMetrics().height() // 4))
        self.busy.setAccessibleName(tr("The register is being read or written"))
        self.busy.hide()
        for page in (self.start, self.running, self.page):
            self.pages.addWidget(page)
        self.toolbar = self.actions_.toolbar()
        self.toolbar.addWidget(self.page.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 2)
        column.setSpacing(2)
        for widget in (self.toolbar, self.busy, self.banner):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)

    def _wire(self) -> None:
        session, start = self.session, self.start
        session.status_changed.connect(self._show_status)
        session.review_changed.connect(self._show_review)
        session.failed.connect(lambda notice: self._warn(notice.text))
        session.busy_changed.connect(self._show_busy)
        session.updated.connect(self._tell_updated)
        self._slow.timeout.connect(self._show_slow)
        self.presenter.refused.connect(self._warn)
        self.presenter.drafts.failed.connect(self._show_unsaved)
        self.presenter.drafts.changed.connect(self._forget_trouble)
        self.undo_history.changed.connect(self._show_undo)
        start.open_asked.connect(self.ask_for_register)
        start.recent_asked.connect(lambda path: self.open(Path(path)))
        start.new_asked.connect(partial(self._ask_for_layers, None))
        start.sample_asked.connect(self.try_sample)
        self.running.cancel_asked.connect(self._cancel)
        self.page.told.connect(lambda text: self._tell(text, Qgis.MessageLevel.Success))
        self.page.warned.connect(self._warn)
        self.page.zoom_asked.connect(self.map.zoom_to)
        self.page.sheet_asked.connect(self._open_sheet)
        self.page.extent_toggled.connect(self.map.link.limit_to_view)
        self.map.link.extent_changed.connect(self.page.list.set_extent_ids)
        self.map.link.noted.connect(lambda text: self._tell(text, Qgis.MessageLevel.Info))
        self.map.source_changed.connect(self.page.form.mini_map.set_source)

    def _wire_actions(self) -> None:
        on, go = self.actions_, self._on
        go(on.previous, self.presenter.previous)
        go(on.next, self.presenter.next)
        go(on.zoom, lambda: self.map.zoom_to(self.presenter.selection or frozenset({self.presenter.current} - {""})))
        go(on.undo, self.presenter.undo)
        go(on.redo, self.presenter.redo)
        go(on.search, self.page.list.focus_search)
        go(on.refresh, self.session.refresh)
        go(on.open, self.ask_for_register)
        go(on.new, partial(self._ask_for_layers, None))
        go(on.sample, self.try_sample)
        go(on.assess, lambda: self._ask_for_layers(self.session.path))
        for action, algorithm in ((on.export, EXPORT), (on.load, IMPORT), (on.check, CHECK)):
            go(action, partial(self._ask_for_algorithm, algorithm))
        go(on.add_layers, self._add_layers)
        go(on.remove_layers, self.map.remove_layers)
        go(on.folder, self._show_folder)
        go(on.close, self.close_register)
        go(on.help, lambda: QDesktopServices.openUrl(QUrl(dock_page())))
        if self._around.show_options is not None:
            go(on.options, self._around.show_options)
        on.options.setVisible(self._around.show_options is not None)
        on.pick.toggled.connect(self.map.pick)
        self.map.picking_changed.connect(on.pick.setChecked)
        on.follow_group.triggered.connect(lambda action: self._set_follow(action.data()))
        on.recent_menu.aboutToShow.connect(self._fill_recent)
        self._set_follow(read_state(_FOLLOW))
        self._show_undo()

    def _on(self, action: QAction, act: Callable[[], object]) -> None:
        action.triggered.connect(lambda _checked=False: act())

    def _set_follow(self, value: object) -> None:
        self.map.follow = next((one for one in Follow if one.value == value), Follow.PAN)
        self.actions_.show_follow(self.map.follow)

    # States of the register

    def _show_status(self, status: Status) -> None:
        review, problem = self.session.review, self.session.problem
        if status is Status.NONE:
            self._mapped = None
            self.map.let_go()
            self.banner.clear()
        elif status is Status.FAILED and problem is not None:
            self._show_problem(problem)
        elif status is Status.READ_ONLY and problem is not None:
            self.banner.tell(Tone.WARNING, problem.text, can_close=False)
        elif status is Status.READY:
            self.banner.clear()
        if status is not Status.LOADING:
            self._show_page(self.start if review is None else self.page)
        self.start.setEnabled(status is not Status.LOADING)
        self._enable()
        path = self.session.path
        self.titled.emit("" if path is None or review is None else path.name)

    def _show_problem(self, problem: Notice) -> None:
        if isinstance(problem.error, RegisterOlder):
            button, act = tr("Update the register"), self.session.bring_up_to_date
        else:
            button, act = tr("Try again"), self.session.refresh
        self.banner.tell(Tone.PROBLEM, problem.text, button=button, act=act)

    def _tell_updated(self, backup: str) -> None:
        text = tr("The register is up to date. What it was is kept in {file}.").format(file=backup)
        self._tell(text, Qgis.MessageLevel.Success)

    def _show_review(self, review: Review, changed: frozenset[str] | None) -> None:
        self.page.show_review(review)
        if changed is None and review.path != self._mapped:
            self._show_new(review)
        else:
            self.map.refresh(review, changed)
        if review.rule_set is None:
            self.banner.tell(
                Tone.INFO,
                tr("This register holds no findings yet."),
                button=tr("Take in an assessment"),
                act=lambda: self._ask_for_layers(review.path),
            )

    def _show_new(self, review: Review) -> None:
        """A register was opened: remember it, and put it on the map where the user asked for it."""
        self._mapped = review.path
        remember_register(str(review.path))
        remember(self._around.project, review.path)
        wanted, self._to_show = self._to_show, ""
        if wanted:
            self.show_partnership(wanted)
        self._mapping.start()

    def _open_map(self) -> None:
        """Turn to the map once the list is there."""
        review = self.session.review
        if review is not None:
            add_layers, self._to_add = self._to_add == review.path, None
            self.map.open(review, add_layers=add_layers)
            self.map.link.set_current(self.presenter.current)

    def _show_page(self, page: QWidget) -> None:
        if self._chain is not None:
            page = self.running
        elif page is self.start:
            self.start.show_recent(recent_registers())
        if page is not self._asked and self._asked is not None:
            self.pages.removeWidget(self._asked)
            self._asked.deleteLater()
            self._asked = None
        self.pages.setCurrentWidget(page)
        self.toolbar.setVisible(page is self.page)

    def _enable(self) -> None:
        review = self.session.review
        self.actions_.enable(
            has_register=review is not None,
            can_change=review is not None and not review.read_only,
            is_running=self._chain is not None,
        )

    def _show_undo(self) -> None:
        self.actions_.show_undo(self.undo_history.undo_text, self.undo_history.redo_text)

    def _show_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._slow.start()
        else:
            self._slow.stop()
            self.busy.hide()

    def _show_slow(self) -> None:
        self.busy.setVisible(self.session.is_busy)

    def _show_unsaved(self, notice: Notice) -> None:
        self._is_in_trouble = True
        text = tr("What you typed is not stored yet, and is tried again by itself. {reason}").format(reason=notice.text)
        self.banner.tell(Tone.PROBLEM, text, button=tr("Try now"), act=self.presenter.flush, can_close=False)

    def _forget_trouble(self) -> None:
        """Take the banner away once what could not be stored is."""
        if self._is_in_trouble and not self.presenter.drafts.is_in_trouble:
            self._is_in_trouble = False
            self.banner.clear()

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        if self._around.message_bar is not None:
            self._around.message_bar.pushMessage(PLUGIN_NAME, text, level)

    def _warn(self, text: str) -> None:
        self.banner.tell(Tone.WARNING, text)

    # Ways to a register

    def ask_for_register(self) -> None:
        """Let the user choose a file."""
        folder = str(self.session.path.parent) if self.session.path else self._around.project.absolutePath()
        title, kinds = tr("Open a register"), tr("Registers (*.gpkg);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(self, title, folder, kinds)
        if name:
            self.open(Path(name))

    def try_sample(self) -> None:
        """Make a register of the sample, and open it."""
        register = sample_register()
        self._run(sample_links(register), partial(self.open, register))

    def _ask_for_layers(self, register: Path | None) -> None:
        page = NewRegisterPage(self._around.canvas, self)
        page.ask_for(register)
        page.run_asked.connect(lambda links, path: self._run(links, partial(self._ran_on, path)))
        page.cancelled.connect(self._back)
        self._ask(page)

    def _ask_for_algorithm(self, algorithm_id: str) -> None:
        if self.session.path is None:
            return
        page = AlgorithmPage(algorithm_id, self.session.path, self._around.canvas, self)
        page.run_asked.connect(lambda links: self._run(links, partial(self._ran_on, self.session.path)))
        page.cancelled.connect(self._back)
        self._ask(page)

    def _ask(self, page: QWidget) -> None:
        self._back()
        self._asked = page
        self.pages.addWidget(page)
        self._show_page(page)

    def _back(self) -> None:
        self._show_page(self.start if self.session.review is None else self.page)

    def _ran_on(self, path: Path) -> None:
        """An algorithm ran on a register: open it, or read it again if it is open."""
        if path == self.session.path:
            self.session.refresh()
        else:
            self.open(path)

    def _run(self, links: Sequence[Link], done: Callable[[], None]) -> None:
        """Run algorithms while the page of the user waits; a page that was filled in comes back if they fail."""
        if self._chain is not None:
            return
        asked = self._asked
        self._chain = AlgorithmChain(links, self)
        self._chain.progressed.connect(self.running.tell)
        self._chain.ended.connect(partial(self._ended, asked, done))
        self.running.start()
        self.banner.clear()
        self.pages.setCurrentWidget(self.running)
        self.toolbar.hide()
        self._enable()
        self._chain.start()

    def _cancel(self) -> None:
        if self._chain is not None:
            self._chain.cancel()

    def _ended(self, asked: QWidget | None, done: Callable[[], None], is_ok: bool, _results: object, why: str) -> None:
        chain, self._chain = self._chain, None
        if chain is not None:
            chain.deleteLater()
        self._enable()
        if is_ok:
            self._back()
            done()
            return
        self._show_page(asked or (self.start if self.session.review is None else self.page))
        self._warn(why)

    def _fill_recent(self) -> None:
        menu = self.actions_.recent_menu
        menu.clear()
        for path in recent_registers():
            action = menu.addAction(path.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, path=path: self.open(Path(path)))

    # What else can be done

    def _add_layers(self) -> None:
        if self.session.review is not None:
            self.map.add_layers(self.session.review)

    def _show_folder(self) -> None:
        if self.session.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.path.parent)))

    def _open_sheet(self) -> None:
        """Write the sheet of the partnership that is shown, and open it in the browser, from where it is printed."""
        detail = self.presenter.detail
        if detail is None:
            return
        if self._sheets is None:
            self._sheets = QTemporaryDir()
        self.session.make_sheet(detail.partnership_id, Path(self._sheets.path()), _open_file)


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
