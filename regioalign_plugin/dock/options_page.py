"""The page of the dock in QGIS's options: who works here, in which role, and how."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..explanation.rule_set_files import find_rule_set
from ..explanation.rulesets import RuleSetError
from ..identity import PLUGIN_NAME, resource
from ..translation import tr
from .form_widgets import TextLabel
from .new_register import rule_set_box
from .settings import ReviewSettings, actor_name, read_settings, write_settings

PAGE = "RegioAlignOptions"
"""By which QGIS finds the page."""


class OptionsFactory(QgsOptionsWidgetFactory):
    """
    Makes the page each time the options are opened.

    Parameters
    ----------
    applied
        Called after the options were stored.
    """

    def __init__(self, applied: Callable[[], None]) -> None:
        super().__init__()
        self.setTitle(PLUGIN_NAME)
        self._applied = applied

    def icon(self) -> QIcon:
        """Give the icon beside the title."""
        return QIcon(str(resource("icons/regioalign.svg")))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        """Make the page."""
        return OptionsPage(self._applied, parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings, and stores them when the user says so."""

    def __init__(self, applied: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._applied = applied
        settings = read_settings()
        self.user = QLineEdit(settings.user, self)
        self.user.setPlaceholderText(actor_name())
        self.role = QComboBox(self)
        for code, label in _roles():
            self.role.addItem(label, code)
        self.role.setCurrentIndex(max(self.role.findData(settings.role), 0))
        self.rule_set = rule_set_box(self)
        self.two_persons = TextLabel("", self)
        self.autosave = QDoubleSpinBox(self)
        self.autosave.setRange(0.5, 30.0)
        self.autosave.setSingleStep(0.5)
        self.autosave.setDecimals(1)
        self.autosave.setSuffix(" s")
        self.autosave.setValue(settings.autosave_s)
        self.attachment = QSpinBox(self)
        self.attachment.setRange(1, 500)
        self.attachment.setSuffix(" MB")
        self.attachment.setValue(settings.attachment_mb)
        self._lay_out()
        self.rule_set.currentIndexChanged.connect(self._tell_persons)
        self._tell_persons()

    def apply(self) -> None:
        """Store what is filled in."""
        write_settings(
            ReviewSettings(
                user=self.user.text(),
                role=str(self.role.currentData()),
                autosave_s=self.autosave.value(),
                attachment_mb=self.attachment.value(),
                rule_set=str(self.rule_set.currentData() or ""),
            )
        )
        self._applied()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, widget, help_text in (
            (tr("Your name"), self.user, tr("As it stands in the history. Empty: the name that the computer knows.")),
            (tr("Your role"), self.role, tr("Which steps the filter “Waits for me” looks for.")),
            (tr("Rule set"), self.rule_set, tr("The one that new registers start with.")),
            ("", self.two_persons, ""),
            (tr("Store what is typed after"), self.autosave, tr("So long after the last key a draft is stored.")),
            (
                tr("Largest attachment"),
                self.attachment,
                tr("Larger files are not copied into a register: attach a link to them."),
            ),
        ):
            label = QLabel(text, self)
            label.setBuddy(widget)
            widget.setToolTip(help_text)
            if text:
                widget.setAccessibleName(text)
            form.addRow(label, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)

    def _tell_persons(self, *_index: object) -> None:
        """Say whether the chosen rules ask for a second person: it is no choice of the user."""
        try:
            rule_set = find_rule_set(str(self.rule_set.currentData()))
        except RuleSetError:
            self.two_persons.show_text("")
            return
        self.two_persons.show_text(
            tr("This rule set asks for two persons: who decides may not be who wrote or submitted.")
            if rule_set.two_persons
            else tr("This rule set lets one person write and decide.")
        )


def _roles() -> tuple[tuple[str, str], ...]:
    return (
        ("both", tr("I write and review")),
        ("author", tr("I write explanations")),
        ("reviewer", tr("I review explanations")),
    )
