"""What can be done in the dock, as actions of its toolbar and menu, each with icon, words and keys."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from ..translation import tr
from .map_side import Follow, follow_label


class PanelActions:
    """
    The actions; what they do is connected by the panel.

    Keys are those of the dock: they work while something in it has the focus. They are no shortcuts of Qt, which would
    make those of QGIS for the same keys ambiguous, such as Ctrl+Z.

    Parameters
    ----------
    parent
        Who owns the actions.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._keys: list[tuple[QKeySequence, QAction]] = []
        self.previous = self._action("mActionArrowUp.svg", tr("Previous partnership"), "Alt+PgUp")
        self.next = self._action("mActionArrowDown.svg", tr("Next partnership"), "Alt+PgDown")
        self.zoom = self._action("mActionZoomToSelected.svg", tr("Zoom to what is selected"), "Alt+Z")
        self.pick = self._action("mActionIdentify.svg", tr("Pick a partnership on the map"), "Alt+P")
        self.pick.setCheckable(True)
        self.undo = self._action("mActionUndo.svg", tr("Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._action("mActionRedo.svg", tr("Redo"), QKeySequence.StandardKey.Redo)
        self.search = self._action("search.svg", tr("Search"), QKeySequence.StandardKey.Find)
        self.refresh = self._action("mActionRefresh.svg", tr("Read the register again"), "F5")
        self.open = self._action("mActionFileOpen.svg", tr("Open a register…"), QKeySequence.StandardKey.Open)
        self.new = self._action("mActionNewGeoPackageLayer.svg", tr("Make a register…"))
        self.sample = self._action("mActionStart.svg", tr("Try the sample"))
        self.assess = self._action("mActionStart.svg", tr("Take in a new assessment…"))
        self.export = self._action("mActionSharingExport.svg", tr("Export explanations…"))
        self.load = self._action("mActionSharingImport.svg", tr("Import explanations…"))
        self.check = self._action("mIconSuccess.svg", tr("Check the register…"))
        self.add_layers = self._action("mActionAddOgrLayer.svg", tr("Put the layers on the map"))
        self.remove_layers = self._action("mActionRemoveLayer.svg", tr("Remove the layers from the map"))
        self.folder = self._action("mActionFileOpen.svg", tr("Show the file in its folder"))
        self.options = self._action("mActionOptions.svg", tr("Options…"))
        self.help = self._action("mActionHelpContents.svg", tr("Help"), QKeySequence.StandardKey.HelpContents)
        self.close = self._action("mActionRemove.svg", tr("Close the register"))
        self.recent_menu = QMenu(tr("Opened last"), parent)
        self.follow_group = QActionGroup(parent)
        self.follow_menu = self._follow_menu()
        self._of_register = (
            self.previous,
            self.next,
            self.zoom,
            self.pick,
            self.search,
            self.refresh,
            self.assess,
            self.export,
            self.load,
            self.check,
            self.add_layers,
            self.remove_layers,
            self.folder,
            self.close,
        )

    def toolbar(self) -> QToolBar:
        """Make the bar above the list."""
        bar = QToolBar(self._parent)
        side = round(1.25 * bar.fontMetrics().height())
        bar.setIconSize(bar.iconSize().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
        for action in (self.previous, self.next, None, self.zoom, self.pick, None, self.undo, self.redo, None):
            _add(bar, action)
        bar.addAction(self.refresh)
        button = QToolButton(bar)
        button.setIcon(QgsApplication.getThemeIcon("mActionOptions.svg"))
        button.setText(tr("Menu"))
        button.setToolTip(tr("What else can be done with the register"))
        button.setAccessibleName(tr("Menu"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menu())
        bar.addWidget(button)
        bar.addAction(self.help)
        space = QWidget(bar)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        bar.setAccessibleName(tr("Review"))
        return bar

    def menu(self) -> QMenu:
        """Make the menu with all that is done less often."""
        menu = QMenu(self._parent)
        menu.addAction(self.open)
        menu.addMenu(self.recent_menu)
        for action in (self.new, self.sample, None, self.assess, self.export, self.load, self.check, None):
            _add(menu, action)
        menu.addMenu(self.follow_menu)
        for action in (self.add_layers, self.remove_layers, None, self.folder, self.options, None, self.close):
            _add(menu, action)
        return menu

    def action_of(self, event: QKeyEvent) -> QAction | None:
        """Give the action whose keys were pressed; None where they are nobody's."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(_number(modifiers) | _number(event.key()))
        for keys, action in self._keys:
            if keys.matches(pressed) == QKeySequence.SequenceMatch.ExactMatch:
                return action
        return None

    def enable(self, *, has_register: bool, can_change: bool, is_running: bool) -> None:
        """Offer what makes sense now."""
        for action in self._of_register:
            action.setEnabled(has_register)
        for action in (self.assess, self.load):
            action.setEnabled(can_change and not is_running)
        for action in (self.export, self.check):
            action.setEnabled(has_register and not is_running)
        for action in (self.new, self.sample):
            action.setEnabled(not is_running)

    def show_undo(self, undo: str, redo: str) -> None:
        """Say what would be taken back or done again."""
        for action, text, plain, words in (
            (self.undo, undo, tr("Undo"), tr("Undo: {what}")),
            (self.redo, redo, tr("Redo"), tr("Redo: {what}")),
        ):
            action.setEnabled(bool(text))
            action.setText(words.format(what=text) if text else plain)
            action.setToolTip(self._with_keys(action.text(), action))

    def show_follow(self, follow: Follow) -> None:
        """Tick how the map follows the list."""
        for action in self.follow_group.actions():
            action.setChecked(action.data() == follow.value)

    def _action(self, icon: str, text: str, keys: str | QKeySequence.StandardKey | None = None) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self._parent)
        if keys is not None:
            for one in QKeySequence.keyBindings(keys) if not isinstance(keys, str) else [QKeySequence(keys)]:
                self._keys.append((one, action))
        action.setToolTip(self._with_keys(text, action))
        return action

    def _with_keys(self, text: str, action: QAction) -> str:
        keys = next((keys for keys, one in self._keys if one is action), None)
        if keys is None:
            return text
        return f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"

    def _follow_menu(self) -> QMenu:
        menu = QMenu(tr("When going through the list"), self._parent)
        for follow in Follow:
            action = menu.addAction(follow_label(follow))
            action.setCheckable(True)
            action.setData(follow.value)
            self.follow_group.addAction(action)
        return menu


def _add(target: QToolBar | QMenu, action: QAction | None) -> None:
    if action is None:
        target.addSeparator()
    else:
        target.addAction(action)


def _number(value: object) -> int:
    """Give the number of a key or of modifiers: in Qt 6 these are enums that are no numbers."""
    return int(getattr(value, "value", value))  # type: ignore[call-overload]
