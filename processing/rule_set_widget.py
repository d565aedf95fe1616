"""The list of rule sets in the dialogs of algorithms: titles, your own, and a button for a file or folder.

Nothing of ours imports this module: QGIS does, by the name in the parameter's metadata, when it makes a dialog. So no
widget is loaded in `qgis_process`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameters,
)
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ..regioalign_plugin.translation import tr
from .rule_set_parameter import (
    DEFAULT_RULE_SET,
    Choice,
    file_choice,
    folder_choices,
    remember_file,
    rule_set_folders,
    set_rule_set_folder,
    shipped_choices,
    used_choices,
)

_LEAST_CHARACTERS = 30


class RuleSetWidget:
    """
    What QGIS calls for the parameter; it gives a wrapper, or in the model designer QGIS's own widget.

    That one lets the user choose where a value comes from, such as an input of the model, which a list cannot.
    """

    def __new__(
        cls,
        parameter: QgsProcessingParameterDefinition,
        dialog: Any,  # a class of QGIS's own `processing`, which must not be imported
        row: int = 0,
        column: int = 0,
    ) -> QWidget | RuleSetWrapper:
        """Make it for a dialog; row and column are those of a batch."""
        kind = type(dialog).__name__
        if kind == "ModelerParametersDialog":
            made = QgsGui.processingGuiRegistry().createModelerParameterWidget(
                dialog.model, dialog.childId, parameter, dialog.context
            )
            made.setDialog(dialog)
            return made
        is_batch = kind == "BatchAlgorithmDialog"
        types = QgsProcessingGui.WidgetType
        return RuleSetWrapper(parameter, types.Batch if is_batch else types.Standard)


class RuleSetWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """Between the list and the dialog: gives and takes values, which are ids or paths."""

    def __init__(self, parameter: QgsProcessingParameterDefinition, kind: QgsProcessingGui.WidgetType) -> None:
        super().__init__(parameter, kind)
        self._list: RuleSetList | None = None

    def createWrappedWidget(self, context: QgsProcessingContext) -> QWidget:
        """
        Make the list with the default value; hides the method of QGIS.

        That one gives what `createWidget` made to PyQt as if it were new. PyQt then lets go of the first object, at
        which the widget still points, and QGIS crashes when the dialog is closed.
        """
        widget = self.createWidget()
        self.setWidgetValue(self.parameterDefinition().defaultValueForGui(), context)
        return widget

    def wrappedWidget(self) -> QWidget | None:
        """Give the list, once it is made."""
        return self._list

    def createWidget(self) -> QWidget:
        """Make the list."""
        self._list = RuleSetList()
        self._list.setToolTip(self.parameterDefinition().toolTip())
        self._list.changed.connect(self._tell)
        return self._list

    def setWidgetValue(self, value: object, context: QgsProcessingContext) -> None:
        """Show a value."""
        if self._list is not None:
            self._list.set_value(QgsProcessingParameters.parameterAsString(self.parameterDefinition(), value, context))

    def widgetValue(self) -> str:
        """Give the value that is chosen."""
        return DEFAULT_RULE_SET if self._list is None else self._list.value()

    def _tell(self) -> None:
        self.widgetValueHasChanged.emit(self)


class RuleSetList(QWidget):
    """A list of rule sets by title, and a button for what is not in it."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox(self)
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(_LEAST_CHARACTERS)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button = QToolButton(self)
        self.button.setText("…")
        self.button.setToolTip(tr("Rule sets of your own"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        menu.addAction(tr("Choose a File…"), self.choose_file)
        menu.addAction(tr("Choose the Folder of Your Rule Sets…"), self.choose_folder)
        self.button.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.button)
        self.setFocusProxy(self.list)
        self._fill(DEFAULT_RULE_SET)
        self.list.currentIndexChanged.connect(self._tell)

    def value(self) -> str:
        """Give the id or path that is chosen."""
        return str(self.list.currentData() or DEFAULT_RULE_SET)

    def set_value(self, value: str) -> None:
        """Choose an id or path, the default for nothing; one that is not in the list is added, with its problem."""
        wanted = value.strip() or DEFAULT_RULE_SET
        if self.list.findData(wanted) < 0:
            self._add([file_choice(wanted)])
        self.list.setCurrentIndex(self.list.findData(wanted))

    def choose_file(self) -> None:
        """Let the user choose a file; keep it for the next time if it is a rule set."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Rule set"), self._start_folder(), tr("Rule sets (*.json);;All files (*)")
        )
        if not path:
            return
        if file_choice(path).is_usable:
            remember_file(path)
        self._refill(path)

    def choose_folder(self) -> None:
        """Let the user choose the folder whose rule sets are listed, here and headless."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of your rule sets"), self._start_folder())
        if folder:
            set_rule_set_folder(folder)
            self._refill(self.value())

    def _start_folder(self) -> str:
        return next(iter(rule_set_folders()), "")

    def _refill(self, value: str) -> None:
        """Read all again, and keep or choose a value; tell it once."""
        self.list.blockSignals(True)
        self._fill(value)
        self.list.blockSignals(False)
        self._tell()

    def _fill(self, value: str) -> None:
        self.list.clear()
        for choices in (shipped_choices(), folder_choices(), used_choices()):
            self._add(choices)
        self.set_value(value)

    def _add(self, choices: Sequence[Choice]) -> None:
        """Add a group of entries; those that cannot be used are grey."""
        if choices and self.list.count():
            self.list.insertSeparator(self.list.count())
        for choice in choices:
            row = self.list.count()
            self.list.addItem(choice.text, choice.value)
            self.list.setItemData(row, choice.details, Qt.ItemDataRole.ToolTipRole)
            model = self.list.model()
            if not choice.is_usable and isinstance(model, QStandardItemModel):
                model.item(row).setEnabled(False)
        self._show_details()

    def _tell(self) -> None:
        self._show_details()
        self.changed.emit()

    def _show_details(self) -> None:
        """Show id or path of what is chosen when the mouse rests on the list."""
        self.list.setToolTip(str(self.list.currentData(Qt.ItemDataRole.ToolTipRole) or ""))
