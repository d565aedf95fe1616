"""Help beside each part of an explanation: what a good one says, with an example of how a partnership could word it.

The examples are invented; they follow the tone of Flemish administrations. All texts are plain text.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..translation import tr
from ..vocabulary import Category


@dataclass(frozen=True)
class Guidance:
    """What a good part says, and an example; "" where there is none to give."""

    advice: str
    example: str = ""


def guidance_of(part: str) -> Guidance:
    """Give the help on a part, `E1` to `E9`. Raises `KeyError` for another code."""
    return {
        "E1": _departure,
        "E2": _reasons,
        "E3": _ground,
        "E4": _decision,
        "E5": _duration,
        "E6": _measures,
        "E7": _risks,
        "E8": _context,
        "E9": _review,
    }[part]()


def evidence_advice(category: str) -> str:
    """Say what a person must show for a ground, beyond what data can test; "" for a code that is none of ours."""
    return {
        Category.LANDSCAPE.value: tr(
            "Name the feature (the basin, the nature area, the coast) and say why it weighs more than the region."
        ),
        Category.SMALL_OPERATIONAL.value: tr(
            "Name the service, the host and why nearness matters. A small partnership can be hosted in a larger one."
        ),
        Category.SCALE_DRIVEN.value: tr(
            "Show the savings with figures. That the partnership is large already is no evidence."
        ),
        Category.TOURISM.value: tr("Give the recognition: its number, its date and who recognised it."),
        Category.CROSS_BORDER.value: tr("Name the partner across the border and the agreement on which it rests."),
        Category.NO_STRUCTURE.value: tr("Say which form the cooperation has, and why nothing lasting comes of it."),
        Category.FEASIBILITY.value: tr(
            "Attach the study and the plan: what the transition costs, who bears it, and the steps up to the end date."
        ),
        Category.OTHER.value: tr("Say which rule or fact allows it. This ground always needs the reviewer."),
    }.get(category, "")


def _departure() -> Guidance:
    return Guidance(
        tr(
            "RegioAlign fills this in from the assessment: which regions the territory lies in, and how much in each. "
            "Nothing is to be written here. If it is not right, correct the territory or the members and assess again."
        )
    )


def _reasons() -> Guidance:
    return Guidance(
        tr(
            "Say why this partnership cannot fit in one region, in facts of its own: what it does, for whom, and what "
            "would go wrong if it were split. Name the partnership and the regions. That it grew so in the past is no "
            "reason, and neither is a text that would suit any partnership. Forty words are few; two hundred will do."
        ),
        tr(
            "Watergroep Demer keeps the river and its tributaries navigable and safe. Eleven of the twelve "
            "municipalities drain to the Demer; three of them belong to the reference region Limburg and the others "
            "to Hageland. Locks and storage basins are steered as one system: in January 2021 the basin at "
            "Schulensbroek could only be opened in time because one body decided on it. Split along the border of the "
            "regions, each half would depend on gates that it does not own."
        ),
    )


def _ground() -> Guidance:
    return Guidance(
        tr(
            "Choose the ground on which the exception rests and show that it holds here. The tests on data below tell "
            "what is met, not met or unknown, with the figures; add what data cannot show, such as a study, a "
            "recognition or a calculation, and attach it."
        ),
        tr(
            "92 % of the territory lies in the Demer basin (map of the Flemish Environment Agency, 2024); the basin "
            "itself lies in both regions. The basin management plan 2022–2027, attached, names the partnership as "
            "manager of all nine storage basins."
        ),
    )


def _decision() -> Guidance:
    return Guidance(
        tr(
            "Name the body that decided to depart, the day, and the number of the decision. The number may follow "
            "later, but must be there before the explanation is accepted. The day cannot be in the future."
        ),
        tr("General assembly of Watergroep Demer, 12 February 2026, decision AV 2026/07, unanimous."),
    )


def _duration() -> Guidance:
    return Guidance(
        tr(
            "Temporary: give the last day, not after the deadline, by which the partnership will comply. Definitive: "
            "the departure stays for as long as its ground does, and part E9 says when it is looked at again."
        ),
        tr("Temporary, until 31 December 2028: the contract for collection ends on that day and is not renewed."),
    )


def _measures() -> Guidance:
    return Guidance(
        tr(
            "Say what is done instead to reach what the regions are meant for, such as agreements with the regional "
            "consultation, and which effect that has, if possible in figures. If one of the two is filled in, the "
            "other is needed as well."
        ),
        tr(
            "The chair sits in the mayors' councils of both regions; the annual programme is put to both before it is "
            "adopted. Since then no project has been planned twice: in 2025 two reservoirs were merged into one."
        ),
    )


def _risks() -> Guidance:
    return Guidance(
        tr("Say what can go wrong because of the departure, for whom, and what is done about it."),
        tr(
            "Three municipalities attend two consultations on water. To limit that, meetings are held on the same day "
            "and prepared by one official."
        ),
    )


def _context() -> Guidance:
    return Guidance(
        tr(
            "Say how the partnership came about, what changed since, and what was tried before. Background helps the "
            "reader; it does not replace reasons."
        ),
        tr(
            "Founded in 1968 by eight municipalities after the floods of 1966; extended in 2007 and 2019. Merging with "
            "the polder board was studied in 2022 and given up because of the debt of the latter."
        ),
    )


def _review() -> Guidance:
    return Guidance(
        tr(
            "Give the day on which the departure is looked at again, or the event that makes it necessary: a new "
            "term of office, a merger, the end of a contract. One of the two will do."
        ),
        tr("On 1 March 2031, or as soon as two of the members merge."),
    )
