"""Texts that are typed and not stored yet: kept per partnership, stored when the typing pauses, never dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..explanation.lifecycle import Refused, Request
from ..explanation.parts import Parts
from ..explanation.quality import Quality
from ..register.cases import Outcome, Step
from ..register.records import Stored
from .review import Taken
from .session import Notice, ReviewSession

RETRY_MS = 5_000
"""After how long a draft is tried again that could not be written."""

Then = Callable[[Stored], None]


@dataclass(frozen=True)
class Draft:
    """
    A text under the hands of the user that is not stored yet.

    Parameters
    ----------
    stored
        What stood in the register when typing began, or when it was stored last.
    parts
        The text as it is now.
    quality
        Of this text.
    """

    stored: Stored
    parts: Parts
    quality: Quality | None = None

    @property
    def partnership_id(self) -> str:
        """Whose."""
        return self.stored.partnership_id


class Drafts(QObject):
    """
    Stores drafts through the session, one at a time per partnership, and keeps those that could not be stored.

    Parameters
    ----------
    session
        The register.
    request
        Words the step that writes a draft.
    idle_ms
        After how long without typing a draft is stored.
    parent
        Who owns it.
    """

    stored = pyqtSignal(object)
    refused = pyqtSignal(str, object)
    failed = pyqtSignal(object)
    changed = pyqtSignal()

    def __init__(
        self, session: ReviewSession, request: Callable[[Draft], Request], idle_ms: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._request = session, request
        self.idle_ms = idle_ms
        self._drafts: dict[str, Draft] = {}
        self._on_the_way: dict[str, Draft] = {}
        self._stuck: set[str] = set()
        self._has_failed = False
        self._thens: dict[str, list[Then]] = {}
        self._settled: list[Callable[[], None]] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.flush)

    @property
    def ids(self) -> tuple[str, ...]:
        """Whose texts are not stored yet."""
        return tuple(self._drafts)

    @property
    def is_in_trouble(self) -> bool:
        """Whether a text could not be stored at the last try."""
        return bool(self._drafts) and (self._has_failed or bool(self._stuck))

    def get(self, key: str) -> Draft | None:
        """Give the draft of a partnership; None where all is stored."""
        return self._drafts.get(key)

    def put(self, draft: Draft) -> None:
        """Keep what was typed; it is stored once the typing pauses."""
        key = draft.partnership_id
        is_new = key not in self._drafts
        self._drafts[key] = draft
        self._stuck.discard(key)
        self._idle.start(self.idle_ms)
        if is_new:
            self.changed.emit()

    def drop(self, key: str) -> None:
        """Forget what was typed for a partnership."""
        self._stuck.discard(key)
        self._thens.pop(key, None)
        if self._drafts.pop(key, None) is not None:
            self.changed.emit()

    def clear(self) -> None:
        """Forget all: another register is open."""
        self._idle.stop()
        for things in (self._drafts, self._on_the_way, self._stuck, self._thens, self._settled):
            things.clear()
        self.changed.emit()

    def flush(self) -> None:
        """Store all that was typed, now."""
        self._idle.stop()
        for key in self.ids:
            if key not in self._stuck:
                self._send(key)

    def store(self, key: str, then: Then) -> None:
        """Store a draft, and go on with what then stands in the register; not where it could not be stored."""
        self._stuck.discard(key)
        self._thens.setdefault(key, []).append(then)
        self._send(key)

    def settle(self, done: Callable[[], None]) -> None:
        """Store all that was typed, and call back when that is over; `ids` are those that could not be stored."""
        self._settled.append(done)
        self.flush()
        self._tell_settled()

    def _send(self, key: str) -> None:
        if key in self._on_the_way:  # it goes again when it is back, if more was typed
            return
        draft = self._drafts[key]
        self._on_the_way[key] = draft
        self._session.perform(
            [Step(key, self._request(draft), draft.stored.version)],
            autosave=True,
            done=partial(self._came_back, key),
            failed=partial(self._not_written, key),
        )

    def _came_back(self, key: str, taken: Taken) -> None:
        sent = self._on_the_way.pop(key)
        self._has_failed = False
        outcome = taken.outcomes[0]
        if isinstance(outcome, Stored):
            if taken.pairs:
                self.stored.emit(taken.pairs[0])
            self._is_stored(key, sent, outcome)
        else:
            self._not_stored(key, outcome)
        self._tell_settled()

    def _is_stored(self, key: str, sent: Draft, outcome: Stored) -> None:
        now = self._drafts.get(key)
        if now is not None and now.parts != sent.parts:
            self._drafts[key] = replace(now, stored=outcome)
            self._go_on(key)
            return
        thens = self._thens.pop(key, [])
        self.drop(key)
        for then in thens:
            then(outcome)

    def _go_on(self, key: str) -> None:
        """More was typed meanwhile: at once if someone waits for it, else after a pause."""
        if self._thens.get(key) or self._settled:
            self._send(key)
        else:
            self._idle.start(self.idle_ms)

    def _not_stored(self, key: str, outcome: Outcome) -> None:
        self._thens.pop(key, None)
        if isinstance(outcome, Refused):
            self._stuck.add(key)
            self.refused.emit(key, outcome)
        else:  # a conflict keeps the text among the versions, and what is gone has no text
            self.drop(key)

    def _not_written(self, key: str, notice: Notice) -> None:
        self._on_the_way.pop(key)
        self._thens.pop(key, None)
        self._has_failed = True
        self.failed.emit(notice)
        self._idle.start(RETRY_MS)
        self._tell_settled()

    def _tell_settled(self) -> None:
        if self._on_the_way:
            return
        settled, self._settled = self._settled, []
        for done in settled:
            done()
