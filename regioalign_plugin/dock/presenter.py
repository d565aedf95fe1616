"""What the dock does when a person chooses, types or decides; it knows the session and the rows, and no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Protocol

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..explanation.lifecycle import Action, Offer, Refused, Request, Ruling, State, offers
from ..explanation.parts import PART_FIELDS, Parts
from ..explanation.quality import Quality
from ..explanation.rulesets import RuleSet
from ..labels import action_label
from ..messages import refusal_text, register_text
from ..register.cases import Outcome, Step, ground_of
from ..register.errors import Conflict
from ..register.listing import CaseRow
from ..register.records import Stored
from ..report.explanations import departure_of, quality_of
from ..translation import tr
from .commands import Change, UndoHistory
from .drafts import Draft, Drafts
from .filters import Viewer
from .review import Detail, Pair, Review, Taken
from .session import Notice, ReviewSession
from .settings import read_settings

LINGER_MS = 800
"""After how long on one partnership others are searched for reasons like its own."""

WRITABLE = frozenset({State.OPEN, State.DRAFT, State.RETURNED, State.REJECTED, State.EXPIRED, State.STALE})
"""States in which typing makes a draft. What is submitted is taken back by a step of its own, never by a slip."""


class RowsModel(Protocol):
    """The list, as far as it is driven from here."""

    def set_viewer(self, viewer: Viewer) -> None:
        """Look as this person, on this day, by these rules."""

    def set_rows(self, rows: Iterable[CaseRow]) -> None:
        """Show these rows instead."""

    def update_rows(self, changed: Iterable[CaseRow], gone: Iterable[str] = ()) -> None:
        """Take rows that came or changed, and drop others."""

    def neighbour(self, partnership_id: str, step: int) -> str:
        """Give the id of the next row shown, or of the one before; "" past an end."""


class ReviewPresenter(QObject):
    """
    Keeps track of the selection and the draft, and turns what a person does into steps for the session.

    While `detail_changed` is sent, `replaces_text` tells whether the text is another than the one that was shown or
    typed last, as after an undo: then it must be shown whatever stands in the form.

    Parameters
    ----------
    session
        The register.
    list_model
        Shows the rows, and knows which one follows.
    undo_history
        Where what is done is remembered.
    clock
        Gives the time, with its zone.
    idle_ms
        After how long without typing a draft is stored.
    parent
        Who owns it.
    """

    current_changed = pyqtSignal(str)
    selection_changed = pyqtSignal(object)
    detail_changed = pyqtSignal(object)
    drafted = pyqtSignal(object)
    quality_changed = pyqtSignal(object)
    refused = pyqtSignal(str)
    bulk_ended = pyqtSignal(object, object)

    def __init__(
        self,
        session: ReviewSession,
        list_model: RowsModel,
        undo_history: UndoHistory,
        clock: Callable[[], datetime],
        *,
        idle_ms: int = 1500,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._list = session, list_model
        self.undo_history = undo_history
        self._clock = clock
        self.current = ""
        self.selection: frozenset[str] = frozenset()
        self.detail: Detail | None = None
        self.drafts = Drafts(session, self._write_request, idle_ms, self)
        self.drafts.stored.connect(self._draft_stored)
        self.drafts.refused.connect(self._draft_refused)
        self._stint: Change | None = None
        self._shown: Parts | None = None
        self._deciding: set[str] = set()
        self.replaces_text = False
        self._alike: dict[str, str] = {}
        self._alike_timer = QTimer(self)
        self._alike_timer.setSingleShot(True)
        self._alike_timer.setInterval(LINGER_MS)
        self._alike_timer.timeout.connect(self._ask_alike)
        self._path = session.path
        session.review_changed.connect(self._show_review)
        session.status_changed.connect(self._forget_other)

    # What is looked at

    def select(self, ids: Iterable[str]) -> None:
        """Select partnerships; the map and the list follow."""
        chosen = frozenset(ids)
        if chosen != self.selection:
            self.selection = chosen
            self.selection_changed.emit(chosen)

    def go_to(self, partnership_id: str, selection: Iterable[str] | None = None) -> None:
        """Show a partnership and select it, or with it all of a selection."""
        chosen = frozenset({partnership_id} if selection is None else selection)
        is_other = partnership_id != self.current
        if is_other:
            self._leave_current(partnership_id)
        self.select(chosen)  # by now the current one is known to whoever follows
        if is_other:
            self._show_current()

    def set_current(self, partnership_id: str) -> None:
        """Show a partnership, "" for none; a draft of another one is stored first."""
        if partnership_id != self.current:
            self._leave_current(partnership_id)
            self._show_current()

    def _leave_current(self, partnership_id: str) -> None:
        self.flush()
        self._stint = None
        self.current, self.detail = partnership_id, None
        self._alike = {}

    def _show_current(self) -> None:
        self.current_changed.emit(self.current)
        if self.current:
            self._load_detail()
            self._alike_timer.start()
        else:
            self.detail_changed.emit(None)

    def _ask_alike(self) -> None:
        """Look for reasons that are alike, once somebody lingers: it takes longer than to read a partnership."""
        asked = self.current
        if asked:
            self._session.load_alike(asked, lambda others: self._show_alike(asked, others))

    def _show_alike(self, partnership_id: str, others: dict[str, str]) -> None:
        if partnership_id != self.current or not others:
            return
        self._alike = others
        parts = self.parts
        if self.detail is not None and parts is not None:
            self.quality_changed.emit(self._quality(self.detail, parts))

    def next(self) -> None:
        """Go to the next row that is to be seen."""
        self._go(1)

    def previous(self) -> None:
        """Go to the row before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        found = self._list.neighbour(self.current, step)
        if found:
            self.go_to(found)

    def reload_detail(self) -> None:
        """Read the partnership that is shown again."""
        if self.current:
            self._load_detail()

    # What is typed

    @property
    def parts(self) -> Parts | None:
        """The text that is shown: the draft, or else what is stored; None where there is none."""
        draft = self.drafts.get(self.current)
        if draft is not None:
            return draft.parts
        case = None if self.detail is None else self.detail.stored.case
        return None if case is None else case.parts

    @property
    def is_writable(self) -> bool:
        """Whether typing makes a draft of what is shown."""
        review, case = self._session.review, None if self.detail is None else self.detail.stored.case
        if review is None or review.read_only or self.current in self._deciding:
            return False
        return case is not None and case.state in WRITABLE

    def edit_part(self, name: str, value: str | date | None) -> None:
        """Take over what was typed in a field of `Parts`; it is stored once the typing pauses."""
        parts, detail = self.parts, self.detail
        if detail is None or parts is None or not self.is_writable or name not in PART_FIELDS:
            return
        if getattr(parts, name) == value:
            return
        parts = replace(parts, **{name: value})
        draft = self.drafts.get(self.current) or Draft(detail.stored, parts)
        self._shown = replace(parts, departure="")
        self.drafts.put(replace(draft, parts=parts, quality=self._quality(detail, parts)))
        self.drafted.emit(self.drafts.get(self.current))

    def flush(self) -> None:
        """Store what was typed, now."""
        self.drafts.flush()

    def offers(self) -> tuple[Offer, ...]:
        """Give the steps that the state allows, with what stands in their way as the text is now."""
        detail, parts, rule_set = self.detail, self.parts, self._rule_set
        if detail is None or detail.stored.case is None or parts is None or rule_set is None:
            return ()
        case = replace(detail.stored.case, parts=replace(parts, departure=detail.departure or parts.departure))
        return offers(case, ground_of(detail.stored), rule_set, self._session.actor, self._today())

    # What is decided

    def take(
        self, action: Action | str, *, remark: str = "", ruling: Ruling | None = None, parts: Parts | None = None
    ) -> None:
        """Take a step for what is shown, after what was typed is stored."""
        if self.detail is None:
            return
        step = partial(self._take, Action(action), remark, ruling, parts)
        if self.drafts.get(self.current) is None:
            step(self.detail.stored)
        else:
            self.drafts.store(self.current, step)

    def bulk(
        self,
        action: Action | str,
        ids: Iterable[str],
        *,
        remark: str = "",
        ruling: Ruling | None = None,
        changes: Mapping[str, str | date | None] | None = None,
    ) -> None:
        """Take one step for many; `changes` are fields to set in each text, for write and plan."""
        self.flush()
        self._stint = None
        act, at, actor, today = Action(action), self._clock(), self._session.actor, self._today()

        def make(stored: Stored) -> Request:
            parts = None if stored.case is None or not changes else replace(stored.case.parts, **changes)
            return Request(act, actor, at, today, remark, parts, ruling, departure_of(stored))

        self._session.perform_each(tuple(ids), make, done=partial(self._bulk_done, act))

    def resolve(self, conflict: Conflict, parts: Parts | None) -> None:
        """End a conflict: write this text over theirs, which stays among the versions; None leaves theirs."""
        self.drafts.drop(conflict.partnership_id)
        if parts is not None:
            request = self._request(Action.WRITE, parts=parts)
            step = Step(conflict.partnership_id, request, conflict.their_version)
            self._session.perform([step], done=partial(self._taken, Action.WRITE))
        else:
            self.reload_detail()

    def undo(self) -> None:
        """Take back what was done last, what was just typed included."""
        self.drafts.settle(lambda: self.undo_history.undo(self._take_back))

    def redo(self) -> None:
        """Do again what was taken back."""
        self.drafts.settle(lambda: self.undo_history.redo(self._take_back))

    def look_as_user(self) -> None:
        """Let the list know who looks, on which day and by which rules."""
        role = read_settings().role
        self._list.set_viewer(
            Viewer(
                self._session.actor,
                self._today(),
                self._rule_set,
                writes=role != "reviewer",
                reviews=role != "author",
            )
        )

    # How it is done

    @property
    def _rule_set(self) -> RuleSet | None:
        review = self._session.review
        return None if review is None else review.rule_set

    def _today(self) -> date:
        return self._clock().date()

    def _quality(self, detail: Detail, parts: Parts) -> Quality | None:
        with_departure = replace(parts, departure=detail.departure or parts.departure)
        return quality_of(detail.stored, self._rule_set, self._today(), with_departure, self._alike)

    def _request(
        self,
        action: Action,
        *,
        remark: str = "",
        ruling: Ruling | None = None,
        parts: Parts | None = None,
        departure: str = "",
    ) -> Request:
        return Request(action, self._session.actor, self._clock(), self._today(), remark, parts, ruling, departure)

    def _write_request(self, draft: Draft) -> Request:
        return self._request(Action.WRITE, parts=draft.parts, departure=departure_of(draft.stored))

    def _draft_stored(self, pair: Pair) -> None:
        """Let one stint of typing be one step to take back, however often it was stored on the way."""
        self._know(pair[1])
        if self._stint is not None and self.undo_history.extend(self._stint, pair):
            return
        self._stint = Change(_undo_text(Action.WRITE, pair), (pair,))
        self.undo_history.push(self._stint)

    def _draft_refused(self, key: str, refused: Refused) -> None:
        self.refused.emit(refusal_text(refused, key, self._rule_set))

    def _take(self, action: Action, remark: str, ruling: Ruling | None, parts: Parts | None, stored: Stored) -> None:
        self._stint = None
        request = self._request(action, remark=remark, ruling=ruling, parts=parts, departure=departure_of(stored))
        key = stored.partnership_id
        self._deciding.add(key)  # what is typed meanwhile would answer a version that is about to go

        def done(taken: Taken) -> None:
            self._deciding.discard(key)
            self._taken(action, taken)

        def failed(notice: Notice) -> None:
            self._deciding.discard(key)
            self._session.failed.emit(notice)

        self._session.perform([Step(key, request, stored.version)], done=done, failed=failed)

    def _taken(self, action: Action, taken: Taken) -> None:
        if taken.pairs:
            self.undo_history.push(Change(_undo_text(action, taken.pairs[0]), taken.pairs))
        for key, outcome in zip(taken.ids, taken.outcomes):
            self._know(outcome)
            if not isinstance(outcome, (Stored, Conflict)):  # of a conflict the session tells
                self.refused.emit(outcome_text(key, outcome, self._rule_set))

    def _know(self, outcome: Outcome) -> None:
        """Go on from what we made, before it is read again: who clicks fast is in no conflict with himself."""
        if isinstance(outcome, Stored) and self.detail is not None and outcome.partnership_id == self.current:
            self.detail = replace(self.detail, stored=outcome)

    def _bulk_done(self, action: Action, taken: Taken) -> None:
        if taken.pairs:
            text = tr("{action} ({count} partnerships)").format(action=action_label(action), count=len(taken.pairs))
            self.undo_history.push(Change(text, taken.pairs))
        for outcome in taken.outcomes:
            self._know(outcome)
        self.bulk_ended.emit(action, taken)

    def _take_back(self, pairs: tuple[Pair, ...], ended: Callable[[tuple[Pair, ...] | None], None]) -> None:
        self._stint = None

        def done(taken: Taken) -> None:
            ended(taken.pairs)
            for outcome in taken.outcomes:
                self._know(outcome)
            why = [outcome_text(*one, self._rule_set) for one in zip(taken.ids, taken.outcomes)]
            told = next(filter(None, why), "")
            if told:  # of many, one says why
                self.refused.emit(told)

        def failed(notice: Notice) -> None:
            ended(None)
            self._session.failed.emit(notice)

        self._session.undo(pairs, done, failed)

    def _load_detail(self) -> None:
        self._session.load_detail(self.current, self.show_detail)

    def show_detail(self, detail: Detail) -> None:
        """Show a partnership as it was read, with what was typed and not stored yet; another one is not shown."""
        if detail.partnership_id != self.current:
            return
        self.detail = detail
        draft = self.drafts.get(self.current)
        if draft is not None and detail.stored.case is not None:
            case = replace(detail.stored.case, parts=draft.parts)
            detail = replace(detail, stored=replace(detail.stored, case=case), quality=draft.quality)
        elif self._alike and detail.stored.case is not None:
            detail = replace(detail, quality=self._quality(detail, detail.stored.case.parts))
        parts = None if detail.stored.case is None else replace(detail.stored.case.parts, departure="")
        self.replaces_text, self._shown = parts != self._shown, parts
        self.detail_changed.emit(detail)

    def _show_review(self, review: Review, changed: frozenset[str] | None) -> None:
        self.look_as_user()
        if changed is None:
            self._list.set_rows(review.rows)
        else:
            gone = changed - review.by_id.keys()
            self._list.update_rows([review.by_id[key] for key in sorted(changed - gone)], gone)
        self.select(self.selection & review.by_id.keys())
        if self.current and self.current not in review.by_id:
            self.set_current("")
        elif self.current and (changed is None or self.current in changed):
            self._load_detail()

    def _forget_other(self, _status: object) -> None:
        """Another register is open, or none: nothing of the last one is shown or taken back."""
        if self._session.path == self._path:
            return
        self._path = self._session.path
        self.drafts.clear()
        self._deciding.clear()
        self.undo_history.clear()
        self._stint, self._shown, self.detail, self.current = None, None, None, ""
        self._list.set_rows(())
        self.select(())
        self.current_changed.emit("")
        self.detail_changed.emit(None)


def outcome_text(partnership_id: str, outcome: Outcome, rule_set: RuleSet | None) -> str:
    """Say why a step was not taken; "" where it was."""
    if isinstance(outcome, Stored):
        return ""
    if isinstance(outcome, Refused):
        return refusal_text(outcome, partnership_id, rule_set)
    return register_text(outcome)


def _undo_text(action: Action, pair: Pair) -> str:
    after = pair[1]
    return tr("{action}: {name}").format(action=action_label(action), name=after.name or after.partnership_id)
