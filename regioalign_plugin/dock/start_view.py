"""What the dock shows while no register is open: open one, make one, or try the sample."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCommandLinkButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .form_widgets import TextLabel

_SHOWN_RECENT = 5


class StartView(QScrollArea):
    """Three ways to a register, and those opened last."""

    open_asked = pyqtSignal()
    recent_asked = pyqtSignal(str)
    new_asked = pyqtSignal()
    sample_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        inner = QWidget(self)
        self.open = _choice(
            tr("Open a register"),
            tr("A GeoPackage with findings and explanations. You can also drop the file here."),
            "mActionFileOpen.svg",
            inner,
        )
        self.new = _choice(
            tr("Make a register from layers"),
            tr("Hold territories against reference regions, and keep what is found in a new register."),
            "mActionNewGeoPackageLayer.svg",
            inner,
        )
        self.sample = _choice(
            tr("Try the sample"),
            tr("Police zones and associations on a schematic map, in a temporary register to play with."),
            "mActionStart.svg",
            inner,
        )
        self._recent_box = QWidget(inner)
        self._recent = QVBoxLayout(self._recent_box)
        self._recent.setContentsMargins(0, 0, 0, 0)
        self.recent_buttons: list[QToolButton] = []
        column = QVBoxLayout(inner)
        title = QLabel(tr("Comply or explain"), inner)
        font = title.font()
        font.setPointSizeF(1.25 * font.pointSizeF())
        font.setBold(True)
        title.setFont(font)
        column.addWidget(title)
        column.addWidget(
            TextLabel(
                tr(
                    "Work through the territories that do not fit the reference regions, and keep the explanation of "
                    "each, its decision and its history."
                ),
                inner,
            )
        )
        for choice in (self.open, self.new, self.sample):
            column.addWidget(choice)
        column.addWidget(self._recent_box)
        column.addStretch(1)
        self.setWidget(inner)
        self.open.clicked.connect(lambda _checked=False: self.open_asked.emit())
        self.new.clicked.connect(lambda _checked=False: self.new_asked.emit())
        self.sample.clicked.connect(lambda _checked=False: self.sample_asked.emit())

    def show_recent(self, paths: tuple[str, ...]) -> None:
        """List registers opened last; those that are gone are left out when they are asked for, not here."""
        while self._recent.count():
            widget = self._recent.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        self.recent_buttons = []
        self._recent_box.setVisible(bool(paths))
        if paths:
            self._recent.addWidget(QLabel(f"<b>{tr('Opened last')}</b>", self._recent_box))
        for path in paths[:_SHOWN_RECENT]:
            self._recent.addWidget(self._recent_button(path))

    def _recent_button(self, path: str) -> QToolButton:
        file = Path(path)
        button = QToolButton(self._recent_box)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(QgsApplication.getThemeIcon("mGeoPackage.svg"))
        # An ampersand in a name is no mnemonic.
        button.setText(tr("{file} in {folder}").format(file=file.name, folder=file.parent.name).replace("&", "&&"))
        button.setToolTip(path)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _checked=False: self.recent_asked.emit(path))
        self.recent_buttons.append(button)
        return button


class RunView(QWidget):
    """Shows how far algorithms are, and lets the user cancel."""

    cancel_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(TextLabel(tr("You can go on working in QGIS meanwhile."), self))
        column.addStretch(1)

    def start(self) -> None:
        """Begin at nothing."""
        self.cancel.setEnabled(True)
        self.tell(0.0, "")

    def tell(self, percent: float, title: str) -> None:
        """Show how far it is, and with what."""
        self.bar.setValue(round(percent))
        self.title.setText(title)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.title.setText(tr("Cancelling…"))
        self.cancel_asked.emit()


def _choice(title: str, text: str, icon: str, parent: QWidget) -> QCommandLinkButton:
    button = QCommandLinkButton(title, text, parent)
    button.setIcon(QIcon(QgsApplication.getThemeIcon(icon)))
    side = round(1.6 * button.fontMetrics().height())
    button.setIconSize(QSize(side, side))
    button.setAccessibleName(title)
    button.setAccessibleDescription(text)
    button.setAutoDefault(True)
    return button
