"""A page of the dock that runs one algorithm on the register that is open, such as the export."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..translation import tr
from .algorithm_chain import Link
from .algorithm_form import AlgorithmForm
from .form_widgets import TextLabel

_GIVEN = ("REGISTER", "ACTOR")


class AlgorithmPage(QWidget):
    """Asks for what an algorithm needs besides the register; made anew each time it is opened."""

    run_asked = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(
        self, algorithm_id: str, register: Path, canvas: QgsMapCanvas | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._id, self._register = algorithm_id, register
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        definitions = [] if algorithm is None else algorithm.parameterDefinitions()
        shown, more = [], []
        for one in definitions:
            if one.name() not in _GIVEN and not one.flags() & Qgis.ProcessingParameterFlag.Hidden:
                (more if one.flags() & Qgis.ProcessingParameterFlag.Advanced else shown).append(one.name())
        self._title = "" if algorithm is None else algorithm.displayName()
        self.form = AlgorithmForm(algorithm_id, shown, more, canvas, self)
        self.run = QPushButton(tr("Run"), self)
        self.back = QPushButton(tr("Back"), self)
        self.run.setEnabled(algorithm is not None)
        self.run.clicked.connect(lambda _checked=False: self.run_asked.emit((self.link(),)))
        self.back.clicked.connect(lambda _checked=False: self.cancelled.emit())
        self._lay_out("" if algorithm is None else algorithm.shortDescription())

    def link(self) -> Link:
        """Give the algorithm with what is filled in."""
        values = {**self.form.values(), "REGISTER": str(self._register)}
        return Link(self._id, self._title, lambda _results: values, "run")

    def _lay_out(self, description: str) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.addWidget(QLabel(f"<b>{self._title}</b>", inner))
        column.addWidget(TextLabel(description, inner))
        column.addWidget(self.form)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
