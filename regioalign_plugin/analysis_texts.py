"""What the analysis around a finding says, in words: aberrations, the place in the order of alignment, and repairs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.PyQt.QtCore import QLocale

from .labels import class_label, percent
from .register.records import Priority, Repair, Scope
from .translation import locale, tr
from .vocabulary import Connection, Flag, RepairKind

_DETAIL = re.compile(rf"(?:^|; )({'|'.join(flag.value for flag in Flag)}): ")


def repair_kind_label(code: str) -> str:
    """Say what a repair does with the members; the code itself where it is none of ours."""
    return {
        RepairKind.LEAVE_OUT.value: tr("Leaves members out"),
        RepairKind.TAKE_IN.value: tr("Takes municipalities in"),
        RepairKind.BOTH.value: tr("Leaves members out and takes municipalities in"),
    }.get(code, code)


def connection_label(code: str) -> str:
    """Say what a repair does to whether the members hang together; the code itself where it is none of ours."""
    return {
        Connection.STAYS_CONNECTED.value: tr("The members still hang together."),
        Connection.BECOMES_CONNECTED.value: tr("The members hang together then, and did not before."),
        Connection.FALLS_APART.value: tr("The members no longer hang together then."),
        Connection.STAYS_APART.value: tr("The members hang together no more than they did before."),
    }.get(code, code)


def scope_label(code: str) -> str:
    """Say what an indicator is a figure of; the code itself where it is none of ours."""
    return {
        Scope.LAYER.value: tr("Layer of zones"),
        Scope.REGION.value: tr("Reference region"),
        Scope.ZONE.value: tr("Zone"),
        Scope.MUNICIPALITY.value: tr("Municipality"),
    }.get(str(code), str(code))


def repair_text(repair: Repair) -> str:
    """Say what a repair changes, and how the partnership fits then."""
    texts = {
        RepairKind.LEAVE_OUT.value: tr("Leave out {left}: then “{cls}”"),
        RepairKind.TAKE_IN.value: tr("Take in {taken}: then “{cls}”"),
        RepairKind.BOTH.value: tr("Leave out {left} and take in {taken}: then “{cls}”"),
    }
    text = texts.get(repair.kind, tr("Change the members: then “{cls}”")).format(
        left=repair.left_out or "", taken=repair.taken_in or "", cls=class_label(repair.class_after or "")
    )
    if not repair.regions_after:
        return f"{text}."
    return tr("{change} ({regions}).").format(change=text, regions=repair.regions_after)


def repair_effects(repair: Repair) -> tuple[str, ...]:
    """Say what a repair does beside: to whether members hang together, and whom it cuts off or encloses."""
    told = [connection_label(repair.connection)] if repair.connection else []
    if repair.cut_off_after:
        told.append(tr("Cut off from the others then: {names}.").format(names=repair.cut_off_after))
    if repair.enclosed_after:
        told.append(tr("Enclosed by members then: {names}.").format(names=repair.enclosed_after))
    return tuple(told)


def place_text(priority: Priority) -> str:
    """Say which place a partnership has in the order of alignment, and how much of that rests on facts."""
    if priority.rank is None:
        return tr("No place in the order: nothing is known of it that counts.")
    told = [_rank(priority)]
    if priority.score is not None:
        told.append(tr("Score {score} of 100.").format(score=number_text(priority.score)))
    if priority.known_share is not None:
        told.append(tr("{share} of it rests on facts.").format(share=percent(priority.known_share)))
    return " ".join(told)


def _rank(priority: Priority) -> str:
    values = {"rank": priority.rank, "count": priority.count, "best": priority.rank_best, "worst": priority.rank_worst}
    is_open = None not in (priority.rank_best, priority.rank_worst) and priority.rank_best != priority.rank_worst
    if is_open:
        return tr("Rank {rank} of {count}; between {best} and {worst}, by what is not known.").format(**values)
    return tr("Rank {rank} of {count}.").format(**values)


def number_text(value: float) -> str:
    """Write a number with one decimal at most."""
    spoken: QLocale = locale()
    return str(spoken.toString(value, "f", 0 if float(value).is_integer() else 1))


def flag_details(detail: str | None) -> Mapping[str, str]:
    """Give by flag what it is about, from the text that an assessment writes: `donut: Herstappe; sliver: Kempen`."""
    pieces = _DETAIL.split(detail or "")
    return dict(zip(pieces[1::2], (piece.strip() for piece in pieces[2::2])))
