"""The register that is open in the dock: what is loaded, and every change, made in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..explanation.lifecycle import Offer, Request
from ..explanation.rulesets import RuleSetError
from ..messages import register_text
from ..register.attachments import attach_file, attach_link, export_attachment, remove_attachment
from ..register.cases import Step
from ..register.errors import Conflict, RegisterBusy, RegisterError
from ..register.file import bring_up_to_date
from ..register.records import Stored
from ..translation import tr
from .review import Desk, Detail, Pair, Review, Taken, Update
from .settings import actor_name, read_settings, who_is
from .worker import Worker

__all__ = ["Detail", "Notice", "Pair", "Review", "ReviewSession", "Status", "Taken"]

LOOK_MS = 2_000
"""How often the file is looked at. Not a QFileSystemWatcher: it is blind on network drives, and holds folders."""


class Status(Enum):
    """What can be done in the dock."""

    NONE = "none"
    LOADING = "loading"
    READY = "ready"
    READ_ONLY = "read_only"
    FAILED = "failed"


@dataclass(frozen=True)
class Notice:
    """Something that went wrong: in words for the user, and the error itself."""

    text: str
    error: Exception


Failed = Callable[[Notice], None]


def local_now() -> datetime:
    """Give the time with the zone of the user, whose day is the day that counts."""
    return datetime.now().astimezone()


class ReviewSession(QObject):
    """
    Opens a register, reads and changes it in a worker, and follows what other programs do to it.

    Parameters
    ----------
    parent
        Who owns it; `stop` must be called before it goes.
    clock
        Gives the time, with its zone.
    """

    status_changed = pyqtSignal(object)
    review_changed = pyqtSignal(object, object)
    saved = pyqtSignal(str)
    updated = pyqtSignal(str)
    failed = pyqtSignal(object)
    conflicted = pyqtSignal(object)
    busy_changed = pyqtSignal(bool)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], datetime] = local_now) -> None:
        super().__init__(parent)
        self.clock = clock
        self.review: Review | None = None
        self.status = Status.NONE
        self.problem: Notice | None = None
        self._desk: Desk | None = None
        self._worker = Worker(self)
        self._worker.busy_changed.connect(self.busy_changed)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)

    @property
    def actor(self) -> str:
        """The name of the user, as it stands in the history."""
        return actor_name()

    @property
    def path(self) -> Path | None:
        """The file that is open, or that could not be opened."""
        return None if self._desk is None else self._desk.path

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or written."""
        return self._worker.is_busy

    def open(self, path: str | Path) -> None:
        """Open a register, and leave the one that is open."""
        self._looking.stop()
        self._desk = Desk(Path(path), self.clock)
        self.review = None
        self._set_status(Status.LOADING)
        self._run(self._desk.load, self._took, self._not_loaded)

    def close(self) -> None:
        """Leave the register."""
        self._looking.stop()
        self._desk, self.review = None, None
        self._set_status(Status.NONE)

    def finish(self, seconds: float) -> bool:
        """Wait for what is being read and written, and tell whether all of it went well."""
        return self._worker.wait(seconds)

    def stop(self) -> None:
        """Finish what is being written, and end the worker; for good."""
        self._looking.stop()
        self._worker.stop()

    def refresh(self) -> None:
        """Read all again."""
        if self.review is None and self._desk is not None:
            self.open(self._desk.path)
        elif self._desk is not None:
            self._run(self._desk.load, self._took, self._tell)

    def look(self) -> None:
        """Read all again if another program changed the file, unless something is going on."""
        if self._desk is not None and not self._worker.is_busy:
            self._run(self._desk.look, self._looked, self._not_looked)

    def bring_up_to_date(self) -> None:
        """Migrate a register of an older RegioAlign, after a backup, and open it."""
        if self._desk is None:
            return
        path, who, at = self._desk.path, who_is(self.actor), self.clock()
        self._set_status(Status.LOADING)
        work = partial(bring_up_to_date, path, who, at=at)
        self._run(work, partial(self._brought_up_to_date, path), self._not_loaded)

    def _brought_up_to_date(self, path: Path, backup: Path | None) -> None:
        if backup is not None:
            self.updated.emit(str(backup))
        self.open(path)

    def load_detail(self, partnership_id: str, done: Callable[[Detail], None]) -> None:
        """Read all about one partnership."""
        if self._desk is not None:
            self._run(partial(self._desk.detail, partnership_id), done, self._tell)

    def make_sheet(self, partnership_id: str, folder: Path, done: Callable[[Path], None]) -> None:
        """Write the sheet of a partnership into a folder."""
        if self._desk is not None:
            self._run(partial(self._desk.write_sheet, partnership_id, folder), done, self._tell)

    def load_alike(self, partnership_id: str, done: Callable[[dict[str, str]], None]) -> None:
        """Find the reasons of others that are much like those of a partnership, by id."""
        if self._desk is not None:
            self._run(partial(self._desk.alike, partnership_id), done, self._tell)

    def load_offers(self, ids: Iterable[str], done: Callable[[dict[str, tuple[Offer, ...]]], None]) -> None:
        """Tell which steps each of these partnerships can take now."""
        if self._desk is not None:
            self._run(partial(self._desk.offers, tuple(ids), self.actor), done, self._tell)

    def perform(
        self,
        steps: Sequence[Step],
        *,
        autosave: bool = False,
        done: Callable[[Taken], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """
        Take steps, one by one, all that can be taken.

        Parameters
        ----------
        steps
            What is asked of whom.
        autosave
            Whether these are drafts stored while they are typed.
        done
            Called with what became of them, refusals and conflicts too.
        failed
            Called where nothing could be written; without it the signal `failed` tells.
        """
        if self._desk is not None:
            work = partial(self._desk.take, tuple(steps), who_is(self.actor), autosave=autosave)
            self._run(work, partial(self._performed, done), failed or self._tell)

    def perform_each(
        self,
        ids: Iterable[str],
        make: Callable[[Stored], Request],
        *,
        done: Callable[[Taken], None] | None = None,
    ) -> None:
        """Take a step for each partnership, made in the worker of what stands there then."""
        if self._desk is not None:
            work = partial(self._desk.take_each, tuple(ids), make, who_is(self.actor))
            self._run(work, partial(self._stored, done), self._tell)

    def undo(
        self, pairs: Sequence[Pair], done: Callable[[Taken], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Take changes back; the pairs of what it gives take that back again."""
        if self._desk is not None:
            work = partial(self._desk.undo, tuple(pairs), who_is(self.actor), self.clock())
            self._run(work, partial(self._stored, done), failed or self._tell)

    def attach_file(self, partnership_id: str, file: str | Path, done: Callable[[Detail], None]) -> None:
        """Copy a file into the register."""
        limit = read_settings().attachment_mb * 1024 * 1024
        self._attach(attach_file, partnership_id, (partnership_id, file), done, limit_bytes=limit)

    def attach_link(self, partnership_id: str, link: str, done: Callable[[Detail], None], *, name: str = "") -> None:
        """Add a link."""
        self._attach(attach_link, partnership_id, (partnership_id, link), done, name=name)

    def remove_attachment(self, partnership_id: str, fid: int, done: Callable[[Detail], None]) -> None:
        """Take an attachment out."""
        self._attach(remove_attachment, partnership_id, (fid,), done)

    def export_attachment(self, fid: int, folder: str | Path, done: Callable[[Path], None]) -> None:
        """Write an attachment to a folder."""
        if self._desk is not None:
            self._run(partial(export_attachment, self._desk.path, fid, folder), done, self._tell)

    # Any function of `register.attachments` that changes something; its own arguments come as they are.
    def _attach(
        self,
        change: Callable[..., object],
        partnership_id: str,
        arguments: tuple[object, ...],
        done: Callable[[Detail], None],
        **options: object,
    ) -> None:
        if self._desk is None:
            return
        job = partial(change, self._desk.path, *arguments, who=who_is(self.actor), at=self.clock(), **options)
        self._run(partial(self._desk.attach, job, partnership_id), partial(self._attached, done), self._tell)

    def _attached(self, done: Callable[[Detail], None], detail: Detail) -> None:
        self.saved.emit(self.clock().strftime("%H:%M:%S"))
        done(detail)

    def _run(self, work: Callable[[], object], done: Callable[..., None], failed: Failed) -> None:
        """Run a job of this register; what it gives is nobody's any more once another one is open."""
        desk = self._desk

        def deliver(result: object) -> None:
            if desk is self._desk:
                done(result)

        def fail(error: BaseException) -> None:
            if not isinstance(error, (RegisterError, RuleSetError, OSError)):
                raise error
            if desk is self._desk:
                failed(Notice(error_text(error), error))

        self._worker.do(work, deliver, fail)

    def _took(self, update: Update) -> None:
        self.review, self.problem = update.review, None
        if update.review.problem is not None:
            self.problem = Notice(register_text(update.review.problem), update.review.problem)
        self._set_status(Status.READ_ONLY if update.review.read_only else Status.READY)
        self._looking.start()
        if update.changed is None or update.changed:
            self.review_changed.emit(update.review, update.changed)

    def _looked(self, update: Update | None) -> None:
        if update is not None:
            self._took(update)

    def _stored(self, done: Callable[[Taken], None] | None, taken: Taken) -> None:
        self._took(taken.update)
        if taken.pairs:
            self.saved.emit(self.clock().strftime("%H:%M:%S"))
        if done is not None:
            done(taken)

    def _performed(self, done: Callable[[Taken], None] | None, taken: Taken) -> None:
        self._stored(done, taken)
        if len(taken.outcomes) == 1 and isinstance(taken.outcomes[0], Conflict):
            self.conflicted.emit(taken.outcomes[0])

    def _not_loaded(self, notice: Notice) -> None:
        self.problem = notice
        self._set_status(Status.FAILED)

    def _not_looked(self, notice: Notice) -> None:
        """Tell it once; a file that is only held for a while, or comes back, is read at a later look."""
        if isinstance(notice.error, RegisterBusy):
            return
        if self.problem is None or self.problem.text != notice.text:
            self._not_loaded(notice)

    def _tell(self, notice: Notice) -> None:
        self.failed.emit(notice)

    def _set_status(self, status: Status) -> None:
        if status is not self.status or status in (Status.LOADING, Status.FAILED):
            self.status = status
            self.status_changed.emit(status)


def error_text(error: Exception) -> str:
    """Say in words of the user what an error of the register tells."""
    if isinstance(error, RegisterError):
        return register_text(error)
    if isinstance(error, RuleSetError):
        return tr("The rule set in the register cannot be used: {detail}").format(detail=error)
    return tr("The file cannot be read or written: {detail}").format(detail=error)
