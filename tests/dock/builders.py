"""A small register in the dock, without a window: session, rows and presenter, with a fixed day and a short pause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings

from regioalign.regioalign_plugin.dock.commands import UndoHistory
from regioalign.regioalign_plugin.dock.list_model import CaseListModel
from regioalign.regioalign_plugin.dock.presenter import ReviewPresenter
from regioalign.regioalign_plugin.dock.session import ReviewSession, Status
from regioalign.regioalign_plugin.dock.settings import USER

NOON = datetime(2026, 3, 6, 12, 0, tzinfo=timezone.utc)
IDLE_MS = 30
SOON_MS = 10_000


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
