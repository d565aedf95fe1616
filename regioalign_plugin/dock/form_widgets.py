"""Small widgets that the form is made of: lines that wrap, texts that grow, parts that fold, days that may be empty."""

from __future__ import annotations

import html
import re
from datetime import date

from qgis.PyQt.QtCore import QDate, QEvent, QObject, QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPalette, QResizeEvent, QWheelEvent
from qgis.PyQt.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ..days import day_format, day_text
from ..translation import tr

_DARK = 128
_FEW_LINES = 8
_YEARS = range(1800, 2201)


class FlowLayout(QLayout):
    """Puts widgets beside each other and goes on below where the line is full."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item; None past the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out; None past the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the lines need."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for the smallest size; the width is given from outside."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Give the size of the widest and the highest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self._gap
            line = max(line, size.height())
        return y + line - rect.y()


class TextLabel(QLabel):
    """A text over as many lines as it needs; it can be selected and is read out by its own words."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Text of people never becomes markup unless a caller escaped it and says so.
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Make do with any width; the height follows from it."""
        return QSize(0, self.fontMetrics().height())

    def show_text(self, text: str) -> None:
        """Show a plain text; an empty one takes no place."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setVisible(bool(text))

    def show_html(self, text: str) -> None:
        """Show markup whose values were escaped."""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(text)
        self.setVisible(bool(text))


class GrowingTextEdit(QPlainTextEdit):
    """A text of several lines that is as high as its text, within bounds; Tab goes to the next field.

    Parameters
    ----------
    lines, most_lines
        Lines that it shows at least, and before it scrolls.
    """

    def __init__(self, lines: int = 3, most_lines: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._most_lines = lines, most_lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def _grow(self) -> None:
        # The layout of a plain document counts in lines, not in pixels.
        lines = int(self.document().size().height())
        shown = min(max(lines, self._lines), self._most_lines)
        frame = max(self.height() - self.viewport().height(), 2 * self.frameWidth())
        margin = 2 * self.document().documentMargin()
        self.setFixedHeight(int(shown * self.fontMetrics().lineSpacing() + margin + frame) + 1)
        wanted = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(wanted)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lines break elsewhere, so count them anew."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent | None) -> None:
        """Follow the size of the font."""
        super().changeEvent(event)
        if event is not None and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        """Leave the wheel to the form where the whole text shows."""
        bar = self.verticalScrollBar()
        if event is not None and bar.maximum() == bar.minimum():
            event.ignore()
        else:
            super().wheelEvent(event)


class QuietComboBox(QComboBox):
    """A choice that does not change by scrolling past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        """Turn the wheel only where the keyboard is."""
        if self.hasFocus():
            super().wheelEvent(event)
        elif event is not None:
            event.ignore()


class DayEdit(QWidget):
    """A day that may be empty: typed as the locale writes it or as 2030-12-31, or chosen from a calendar.

    QgsDateEdit is not used: while it is empty and has the keyboard it shows today, and what is typed then is lost.
    """

    day_changed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(example_day())
        self.line.textEdited.connect(lambda _text: self._typed())
        self.line.editingFinished.connect(self._settle)
        self.button = QToolButton(self)
        self.button.setText("▾")
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setAccessibleName(tr("Choose a day from a calendar"))
        self.button.setToolTip(tr("Choose a day from a calendar"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # the sign says it already
        self._calendar: QCalendarWidget | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._prepare_calendar)
        self.button.setMenu(self._menu)
        self._day: date | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def day(self) -> date | None:
        """Give the day; None where it is empty, or what stands there is no day."""
        return self._day

    def is_understood(self) -> bool:
        """Whether what stands there is a day or nothing."""
        return not self.line.text().strip() or self._day is not None

    def set_day(self, day: date | None) -> None:
        """Show a day without telling of it."""
        self._day = day
        self.line.setText("" if day is None else day_text(day))

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only, or changed."""
        self.line.setReadOnly(read_only)
        self.line.setClearButtonEnabled(not read_only)
        self.button.setVisible(not read_only)

    def set_names(self, name: str) -> None:
        """Name it for who does not see it."""
        self.line.setAccessibleName(name)

    def _typed(self) -> None:
        self._take(read_day(self.line.text()))

    def _settle(self) -> None:
        """Write what was typed as the locale does."""
        if self._day is not None:
            self.line.setText(day_text(self._day))

    def _take(self, day: date | None) -> None:
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def _prepare_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setAccessibleName(tr("Calendar"))
            self._calendar.activated.connect(self._chosen)
            self._calendar.clicked.connect(self._chosen)
            action = QWidgetAction(self._menu)
            action.setDefaultWidget(self._calendar)
            self._menu.addAction(action)
        day = self._day
        self._calendar.setSelectedDate(QDate.currentDate() if day is None else QDate(day.year, day.month, day.day))

    def _chosen(self, chosen: QDate) -> None:
        day = date(chosen.year(), chosen.month(), chosen.day())
        self.line.setText(day_text(day))
        self._take(day)
        self._menu.close()
        self.line.setFocus()


class Fold(QWidget):
    """A title that folds out what stands below it.

    Parameters
    ----------
    title
        What the button says.
    content
        What is folded out.
    """

    toggled = pyqtSignal(bool)

    def __init__(self, title: str, content: QWidget, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.button = QToolButton(self)
        self.button.setText(title)
        self.button.setAutoRaise(True)
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self.button.setChecked(is_open)
        self._show(is_open)

    def set_title(self, title: str) -> None:
        """Say something else on the button."""
        self.button.setText(title)
        self.button.setAccessibleName(title)

    def is_open(self) -> bool:
        """Whether it is folded out."""
        return bool(self.button.isChecked())

    def set_open(self, is_open: bool) -> None:
        """Fold it out or in."""
        self.button.setChecked(is_open)

    def _show(self, is_open: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.content.setVisible(is_open)
        self.toggled.emit(is_open)


class Notice(QFrame):
    """A remark that stands out by a sign, a bar and a frame, whatever the colours of the screen."""

    def __init__(self, sign: str = "ℹ", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._sign = QLabel(sign, self)
        self.label = TextLabel("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.hide()

    def show_text(self, text: str, sign: str = "") -> None:
        """Show a plain text; an empty one hides the notice."""
        if sign:
            self._sign.setText(sign)
        self.label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class FitScroll(QScrollArea):
    """Shows a widget in full where there is room, and lets it be scrolled where there is none."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(content)
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Ask for the height that the content needs at this width."""
        content = self.widget()
        layout = None if content is None else content.layout()
        if content is None or layout is None:
            return super().sizeHint()
        width = self.viewport().width()
        height = content.heightForWidth(width) if layout.hasHeightForWidth() else content.sizeHint().height()
        return QSize(content.sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Make do with a few lines."""
        return QSize(0, min(self.sizeHint().height(), _FEW_LINES * self.fontMetrics().lineSpacing()))

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Ask again when the content changed."""
        if event is not None and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lines break elsewhere at another width."""
        super().resizeEvent(event)
        if event is not None and event.size().width() != event.oldSize().width():
            self.updateGeometry()


class SubmitLine(QLineEdit):
    """A line in a small form inside the dock, where Enter confirms."""

    confirmed = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Confirm on Enter, and let no dialog around it take the key."""
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
            event.accept()
            return
        super().keyPressEvent(event)


def read_day(text: str) -> date | None:
    """Read a day as people type it: as the locale writes it, with any of - / . and blanks, or the year first."""
    numbers = re.fullmatch(r"\s*(\d{1,4})[\s./-]+(\d{1,2})[\s./-]+(\d{1,4})\s*", text)
    if numbers is None:
        return None
    first, middle, last = (int(number) for number in numbers.groups())
    if len(numbers[1]) == 4:
        year, month, day = first, middle, last
    elif len(numbers[3]) != 4:  # with two digits of a year nobody knows which number it is
        return None
    elif _month_first():
        year, month, day = last, first, middle
    else:
        year, month, day = last, middle, first
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _month_first() -> bool:
    shape = day_format()
    return shape.find("M") < shape.find("d")


def example_day() -> str:
    """Give an example of how a day is typed here."""
    return tr("such as {day}").format(day=day_text(date(2030, 12, 31)))


def is_dark(widget: QWidget) -> bool:
    """Whether the widget has light text on a dark ground."""
    return bool(widget.palette().color(QPalette.ColorRole.Base).lightness() < _DARK)


def escaped(text: str) -> str:
    """Escape a text for markup, keeping its lines."""
    return html.escape(text).replace("\n", "<br>")
