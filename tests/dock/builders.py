"""A small register in the dock, without a window: session, rows and presenter, with a fixed day and a short pause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

from regioalign.regioalign_plugin.dock.commands import UndoHistory
from regioalign.regioalign_plugin.dock.list_model import CaseListModel
from regioalign.regioalign_plugin.dock.presenter import ReviewPresenter
from regioalign.regioalign_plugin.dock.session import ReviewSession, Status
from regioalign.regioalign_plugin.dock.settings import USER

NOON = datetime(2026, 3, 6, 12, 0, tzinfo=timezone.utc)
IDLE_MS = 30
SOON_MS = 10_000


class FakeWindow:
    """The part of `iface` that the plugin uses, around a real window and map; keeps what is added and taken back."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = FakeMessageBar()
        self.added: list[tuple[str, object]] = []

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> FakeMessageBar:
        return self.bar

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)
        self.added.append(("dock", dock))

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)
        self.added.remove(("dock", dock))

    def __getattr__(self, name: str) -> Callable[..., bool]:
        """Keep what is registered, added and taken back, by the last argument."""
        for start, adds in (("register", True), ("unregister", False), ("deregister", False), ("add", True)):
            if name.startswith(start):
                return self._adder(name[len(start) :]) if adds else self._remover(name[len(start) :])
        if name.startswith("remove"):
            return self._remover(name[len("remove") :])
        raise AttributeError(name)

    def _adder(self, kind: str) -> Callable[..., bool]:
        def add(*arguments: object) -> bool:
            what = next(one for one in arguments if not isinstance(one, str))
            self.added.append((KINDS.get(kind, kind), what))
            return True

        return add

    def _remover(self, kind: str) -> Callable[..., bool]:
        def remove(*arguments: object) -> bool:
            what = next(one for one in arguments if not isinstance(one, str))
            self.added.remove((KINDS.get(kind, kind), what))
            return True

        return remove


KINDS = {"PluginToMenu": "PluginMenu"}
"""Names that QGIS gives to one thing, when it is added and when it is removed."""


class FakeMessageBar:
    """Keeps what is pushed."""

    def __init__(self) -> None:
        self.messages: list[tuple] = []

    def pushMessage(self, *message: object) -> None:
        self.messages.append(message)


def noon() -> datetime:
    return NOON


def work_as(name: str) -> None:
    """Let the dock act under this name from now on."""
    QgsSettings().setValue(USER, name)


class Heard:
    """Keeps what a signal told."""

    def __init__(self, signal: Any) -> None:
        self.told: list[Any] = []
        signal.connect(self.hear)

    def hear(self, *values: Any) -> None:
        self.told.append(values[0] if len(values) == 1 else values)


@dataclass
class Opened:
    """All but the window, with a register open."""

    path: Path
    wait: Callable[..., None]
    session: ReviewSession
    model: CaseListModel = field(default_factory=CaseListModel)
    history: UndoHistory = field(default_factory=UndoHistory)

    def __post_init__(self) -> None:
        self.presenter = ReviewPresenter(self.session, self.model, self.history, noon, idle_ms=IDLE_MS)
        self.refused = Heard(self.presenter.refused)
        self.failed = Heard(self.session.failed)
        self.conflicted = Heard(self.session.conflicted)
        self.details = Heard(self.presenter.detail_changed)

    def until(self, is_so: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.wait(lambda: bool(is_so()), timeout=SOON_MS)

    def open(self) -> None:
        self.session.open(self.path)
        self.until(lambda: self.session.status in (Status.READY, Status.READ_ONLY, Status.FAILED))

    def show(self, key: str) -> None:
        self.presenter.go_to(key)
        self.until(lambda: self.presenter.detail is not None)

    def settle(self) -> None:
        """Wait until nothing is typed, written or read any more."""
        self.until(lambda: not self.presenter.drafts.ids and not self.session.is_busy)

    def type(self, text: str, name: str = "reasons") -> None:
        self.presenter.edit_part(name, text)

    def state(self, key: str) -> str:
        row = self.model.row_of(key)
        return "" if row is None else row.state
