"""A line above the list that says what the state of the register is, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ..translation import tr


class Tone(Enum):
    """How much a banner matters; each has its own icon."""

    INFO = "mIconInfo.svg"
    WARNING = "mIconWarning.svg"
    PROBLEM = "mIconCritical.svg"


class Banner(QFrame):
    """
    Icon, sentence, a button for what can be done, and one to close it.

    It stays in its place until it is answered or its state is over, unlike a message in the bar of the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._act: Callable[[], None] | None = None
        self._icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.button = QToolButton(self)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.clicked.connect(self._press)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setText("×")
        self.close_button.setToolTip(tr("Close"))
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 2, 2)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.hide()

    def tell(
        self,
        tone: Tone,
        text: str,
        *,
        button: str = "",
        act: Callable[[], None] | None = None,
        can_close: bool = True,
    ) -> None:
        """Show a sentence, and a button for what can be done about it."""
        side = self.fontMetrics().height()
        icon: QIcon = QgsApplication.getThemeIcon(tone.value)
        self._icon.setPixmap(icon.pixmap(QSize(side, side)))
        self._act = act
        self.text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.close_button.setVisible(can_close)
        self.show()

    def clear(self) -> None:
        """Take it away."""
        self._act = None
        self.text.clear()
        self.hide()

    def _press(self) -> None:
        act = self._act
        if act is not None:
            act()
