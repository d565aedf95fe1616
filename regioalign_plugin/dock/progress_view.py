"""The progress of the review in the dock: a bar, its counts, and on request a small chart with a bar per region."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from qgis.PyQt.QtCore import QEvent, QLocale, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..explanation.lifecycle import State
from ..labels import percent
from ..register.listing import CaseRow
from ..report.progress import Phase, Progress, RegionProgress, phase_label, progress_by_region
from ..translation import tr
from .badges import GREEN, OVERDUE, Badge, badge_pixmap, state_badge
from .form_widgets import FlowLayout

_BADGES: Mapping[Phase, Badge] = {
    Phase.OPEN: state_badge(State.OPEN.value),
    Phase.DRAFT: state_badge(State.DRAFT.value),
    Phase.WAITING: state_badge(State.SUBMITTED.value),
    Phase.DECIDED: state_badge(State.ACCEPTED.value),
}
# Each phase has its own pattern, so that the bar can be read without its colours.
_PATTERNS: Mapping[Phase, Qt.BrushStyle] = {
    Phase.DECIDED: Qt.BrushStyle.SolidPattern,
    Phase.WAITING: Qt.BrushStyle.Dense3Pattern,
    Phase.DRAFT: Qt.BrushStyle.Dense5Pattern,
    Phase.OPEN: Qt.BrushStyle.BDiagPattern,
}
_SHOWN_REGIONS = 16
_POPUP_EM = 24


class PhaseBar(QWidget):
    """A bar of which the parts are as long as the counts of the phases; what is decided comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = Progress()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, progress: Progress) -> None:
        """Show other counts."""
        self._progress = progress
        words = progress_words(progress)
        self.setAccessibleName(tr("Progress of the review"))
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Take about half a line of text."""
        height = self.fontMetrics().height()
        return QSize(8 * height, max(8, round(0.6 * height)))

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(3 * self.fontMetrics().height(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts, and a frame."""
        painter = QPainter(self)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(frame, self.palette().color(QPalette.ColorRole.Base))
        left, total = frame.left(), max(self._progress.total, 1)
        for phase, pattern in _PATTERNS.items():
            width = frame.width() * self._progress.count(phase) / total
            part = QRectF(left, frame.top(), width, frame.height())
            painter.fillRect(part, QBrush(QColor(_BADGES[phase].colour), pattern))
            left += width
        if not self._progress.total:
            painter.fillRect(frame, QBrush(QColor(GREEN), Qt.BrushStyle.SolidPattern))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.0))
        painter.drawRect(frame)


class CountChip(QToolButton):
    """A badge, a count and a word; pressed, it filters the list."""

    def __init__(self, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = badge
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def show_count(self, count: int, word: str) -> None:
        """Show another count."""
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self.setIcon(QIcon(badge_pixmap(self._badge, side, self.devicePixelRatioF())))
        self.setText(f"{QLocale().toString(count)} {word}")
        self.setAccessibleName(f"{word}: {QLocale().toString(count)}")


class ProgressView(QWidget):
    """Bar, counts and, unfolded, a bar per region."""

    phase_asked = pyqtSignal(object)
    overdue_asked = pyqtSignal()
    region_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CaseRow, ...] = ()
        self._today: date | None = None
        self._is_stale = True
        self.bar = PhaseBar(self)
        self.summary = QLabel(self)
        self.unfold = QToolButton(self)
        self.chips = {phase: CountChip(badge, self) for phase, badge in _BADGES.items()}
        self.overdue = CountChip(OVERDUE, self)
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.regions = QTreeWidget(self.popup)
        self._lay_out()
        self._wire()

    def set_rows(self, rows: tuple[CaseRow, ...], progress: Progress, today: date) -> None:
        """Show how far these rows are; the regions are counted only while they are unfolded."""
        self._rows, self._today, self._is_stale = rows, today, True
        self.bar.set_progress(progress)
        self.summary.setText(
            tr("{percent} decided").format(percent=percent(progress.decided_share))
            if progress.total
            else tr("Nothing to explain")
        )
        for phase, chip in self.chips.items():
            chip.show_count(progress.count(phase), _short_label(phase))
            chip.setToolTip(tr("Show only these: {what}").format(what=phase_label(phase)))
        self.overdue.show_count(progress.overdue, tr("overdue"))
        self.overdue.setToolTip(tr("Show only those whose date has passed"))
        self.overdue.setVisible(progress.overdue > 0)
        if self.popup.isVisible():
            self._fill_regions()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.bar.updateGeometry()

    def _lay_out(self) -> None:
        self.unfold.setAutoRaise(True)
        self.unfold.setArrowType(Qt.ArrowType.DownArrow)
        self.unfold.setToolTip(tr("Progress per region"))
        self.unfold.setAccessibleName(tr("Progress per region"))
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.unfold)
        top.addWidget(self.bar, 1)
        top.addWidget(self.summary)
        chips = QWidget(self)
        flow = FlowLayout(chips, 0)
        for chip in (*self.chips.values(), self.overdue):
            flow.addWidget(chip)
        self._style_regions()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addLayout(top)
        layout.addWidget(chips)
        inside = QVBoxLayout(self.popup)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.regions)
        self.setTabOrder(self.unfold, self.chips[Phase.OPEN])

    def _style_regions(self) -> None:
        self.regions.setColumnCount(4)
        self.regions.setHeaderLabels([tr("Main region"), tr("Progress"), tr("Decided"), tr("Overdue")])
        self.regions.setRootIsDecorated(False)
        self.regions.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.regions.setAccessibleName(tr("Progress per region"))
        header = self.regions.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)

    def _wire(self) -> None:
        self.unfold.clicked.connect(lambda _checked=False: self.show_regions())
        for phase, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, phase=phase: self.phase_asked.emit(phase))
        self.overdue.clicked.connect(lambda _checked=False: self.overdue_asked.emit())
        self.regions.itemActivated.connect(self._choose_region)
        self.regions.itemClicked.connect(self._choose_region)

    def show_regions(self) -> None:
        """Unfold the bar per region, over what stands below."""
        self._fill_regions()
        em = self.fontMetrics().height()
        lines = min(self.regions.topLevelItemCount(), _SHOWN_REGIONS)
        high = lines * max(self.regions.sizeHintForRow(0), em) + self.regions.header().sizeHint().height() + em
        self.popup.resize(max(self.width(), _POPUP_EM * em), high)
        self.popup.move(self.mapToGlobal(self.unfold.geometry().bottomLeft()))
        self.popup.show()
        self.regions.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose_region(self, item: QTreeWidgetItem, _column: int) -> None:
        self.popup.hide()
        self.region_asked.emit(item.data(0, Qt.ItemDataRole.UserRole))

    def _fill_regions(self) -> None:
        if not self._is_stale or self._today is None:
            return
        self._is_stale = False
        self.regions.clear()
        found = [one for one in progress_by_region(self._rows, self._today) if one.progress.total]
        for region in found:
            self._add_region(region)

    def _add_region(self, region: RegionProgress) -> None:
        progress = region.progress
        decided = tr("{count} of {total}").format(
            count=QLocale().toString(progress.count(Phase.DECIDED)), total=QLocale().toString(progress.total)
        )
        overdue = QLocale().toString(progress.overdue) if progress.overdue else ""
        item = QTreeWidgetItem([region.name or tr("No region"), "", decided, overdue])
        item.setData(0, Qt.ItemDataRole.UserRole, region.region_id)
        item.setToolTip(0, progress_words(progress))
        self.regions.addTopLevelItem(item)
        bar = PhaseBar(self.regions)
        bar.set_progress(progress)
        self.regions.setItemWidget(item, 1, bar)


def progress_words(progress: Progress) -> str:
    """Tell the counts in a line."""
    words = [f"{phase_label(phase)}: {QLocale().toString(progress.count(phase))}" for phase in Phase]
    if progress.overdue:
        words.append(tr("Overdue: {count}").format(count=QLocale().toString(progress.overdue)))
    return " · ".join(words)


def _short_label(phase: Phase) -> str:
    """Name a phase behind its count."""
    return {
        Phase.OPEN: tr("to write"),
        Phase.DRAFT: tr("draft"),
        Phase.WAITING: tr("waiting"),
        Phase.DECIDED: tr("decided"),
    }[phase]
