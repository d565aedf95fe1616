"""Makes a register, or brings one up to date, from layers of the user: assesses them and stores what is found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..explanation.rule_set_files import rule_set_files, shipped_rule_sets
from ..translation import tr
from .algorithm_chain import Link
from .algorithm_form import AlgorithmForm, shorten
from .review_chain import ASSESS, REGION_KEYS, UPDATE, review_links, update_link
from .settings import default_rule_set

FILE_NAME = "regioalign.gpkg"
RULE_SETS_FOLDER = "regioalign/rule_sets_folder"
_ASSESS_SHOWN = ("INPUT", "ID_FIELD", "NAME_FIELD", "SECTOR_FIELD", *REGION_KEYS)
_ASSESS_MORE = (
    "MEMBERS_FIELD",
    "LEGAL_FORM_FIELD",
    "ORIGIN_FIELD",
    "REGION_DELIMITED_FIELD",
    "MUNICIPALITIES",
    "MUNICIPALITY_ID_FIELD",
    "MUNICIPALITY_NAME_FIELD",
    "WEIGHT_FIELD",
    "LANDSCAPE",
    "LANDSCAPE_NAME_FIELD",
)
_UPDATE_SHOWN = ("ASSESSMENT", "OVERLAPS", "PIECES", *REGION_KEYS)
_UPDATE_MORE = ("REFERENCE_SET", "MAKE_CURRENT")


class NewRegisterPage(QWidget):
    """Asks for layers and a file, in two ways: territories to assess, or an assessment made before."""

    run_asked = pyqtSignal(object, object)
    cancelled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = shorten(QComboBox(self))
        self.way.addItems([tr("Territories and regions, to be assessed now"), tr("An assessment that was made before")])
        self.assess = AlgorithmForm(ASSESS, _ASSESS_SHOWN, _ASSESS_MORE, canvas, self)
        self.update_form = AlgorithmForm(UPDATE, _UPDATE_SHOWN, _UPDATE_MORE, canvas, self)
        self.rule_set = rule_set_box(self)
        self.file = QgsFileWidget(self)
        self.note = QLineEdit(self)
        self.run = QPushButton(tr("Make the register"), self)
        self.back = QPushButton(tr("Back"), self)
        self._title = QLabel(self)
        self._lay_out()
        self._wire()
        self.ask_for(None)

    def ask_for(self, register: Path | None) -> None:
        """Ask for a new register, or for a new run of one that is there."""
        self.file.setFilePath(str(register or default_file()))
        self.file.setReadOnly(register is not None)
        title = tr("Make a register") if register is None else tr("Take a new assessment into the register")
        self._title.setText(f"<b>{title}</b>")
        self.run.setText(tr("Make the register") if register is None else tr("Update the register"))
        self._check()

    def links(self) -> tuple[Link, ...]:
        """Give the algorithms to run, of what is filled in."""
        register, note = Path(self.file.filePath()), {"RUN_NOTE": self.note.text().strip()}
        if self.way.currentIndex() == 1:
            return (update_link(register, {**self.update_form.values(), **note}),)
        assess = {**self.assess.values(), "RULE_SET": self.rule_set.currentData()}
        regions = {key: assess[key] for key in REGION_KEYS if key in assess}
        update = {**regions, **note, "RULE_SET": self.rule_set.currentData()}
        return review_links(
            register, lambda _results: assess, update, has_municipalities=bool(assess.get("MUNICIPALITIES"))
        )

    def _lay_out(self) -> None:
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr("Registers (*.gpkg)"))
        self.file.setConfirmOverwrite(False)  # it is added to, never overwritten
        forms = QStackedWidget(self)
        forms.addWidget(self.assess)
        forms.addWidget(self.update_form)
        self.way.currentIndexChanged.connect(forms.setCurrentIndex)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.addWidget(self._title)
        column.addWidget(_label(tr("From"), self.way))
        column.addWidget(self.way)
        column.addWidget(forms)
        self._rule_set_label = _label(tr("Rule set"), self.rule_set)
        for label, widget in (
            (self._rule_set_label, self.rule_set),
            (_label(tr("Register"), self.file), self.file),
            (_label(tr("Note on this run"), self.note), self.note),
        ):
            column.addWidget(label)
            column.addWidget(widget)
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

    def _wire(self) -> None:
        self.way.currentIndexChanged.connect(self._check)
        self.file.fileChanged.connect(self._check)
        self.run.clicked.connect(lambda _checked=False: self.run_asked.emit(self.links(), Path(self.file.filePath())))
        self.back.clicked.connect(lambda _checked=False: self.cancelled.emit())

    def _check(self, *_changed: object) -> None:
        is_assessed = self.way.currentIndex() == 1
        self.rule_set.setVisible(not is_assessed)
        self._rule_set_label.setVisible(not is_assessed)
        self.run.setEnabled(self.file.filePath().lower().endswith(".gpkg"))


def default_file() -> Path:
    """Propose a file beside the project, or in the home folder."""
    folder = QgsProject.instance().absolutePath()
    return (Path(folder) if folder else Path.home()) / FILE_NAME


def rule_set_box(parent: QWidget | None = None) -> QComboBox:
    """Make the list of rule sets: those that ship, and those in the user's folder; the data are ids."""
    box = shorten(QComboBox(parent))
    language = QgsApplication.locale()
    for key, rule_set in shipped_rule_sets().items():
        box.addItem(rule_set.title_in(language), key)
    folder: Any = QgsSettings().value(RULE_SETS_FOLDER)
    for file in rule_set_files([folder] if isinstance(folder, str) and folder else []):
        if file.rule_set is not None and file.error is None:
            box.addItem(file.rule_set.title_in(language), file.rule_set.id)
    box.setCurrentIndex(max(box.findData(default_rule_set()), 0))
    return box


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    buddy.setAccessibleName(text)
    return label
