"""What happened to an explanation, event by event, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..explanation.lifecycle import SYSTEM, Action
from ..identity import PLUGIN_NAME
from ..labels import action_label
from ..translation import tr

if TYPE_CHECKING:
    from ..register.listing import HistoryRow


def event_text(row: HistoryRow) -> str:
    """Say what happened, in a sentence without its time."""
    who = PLUGIN_NAME if row.actor == SYSTEM else row.actor
    sentences = {
        Action.WRITE.value: tr("{who} wrote the explanation."),
        Action.SUBMIT.value: tr("{who} submitted the explanation."),
        Action.RETURN.value: tr("{who} returned the explanation to its author."),
        Action.ACCEPT.value: tr("{who} accepted the explanation."),
        Action.REJECT.value: tr("{who} rejected the explanation."),
        Action.PLAN.value: tr("{who} planned that the partnership will comply."),
        Action.EXEMPT.value: tr("{who} granted an exemption."),
        Action.WITHDRAW.value: tr("{who} withdrew the explanation."),
        Action.REOPEN.value: tr("{who} reopened the explanation."),
        Action.OPEN.value: tr("{who} asked for an explanation: the territory does not conform."),
        Action.RESOLVE.value: tr("{who} found that the territory conforms now."),
        Action.STALE.value: tr("{who} found that the ground changed: the explanation no longer answers the finding."),
        Action.EXPIRE.value: tr("{who} found that the end date has passed."),
        Action.IMPORT.value: tr("{who} imported the explanation."),
        Action.UNDO.value: tr("{who} took the last change back."),
    }
    known = sentences.get(row.action)
    return known.format(who=who) if known else f"{who}: {action_label(row.action)}"
