"""Words that several parts of a report share: legends, states with their tone, names of partnerships."""

from __future__ import annotations

from ..labels import class_label
from ..translation import tr
from .document import Swatch, Tone
from .maps import MapPicture, colour_of

PIECE_COLOUR = ""
"""Stands in a legend for the hatching of what lies outside the main region, which has no ground."""


def legend_of(picture: MapPicture) -> tuple[Swatch, ...]:
    """Give the legend of a map: classes with their colours, then what is hatched over them."""
    entries = [Swatch(_class_text(cls, hatched), colour_of(cls), hatched) for cls, hatched in picture.classes]
    if picture.pieces:
        entries.append(Swatch(tr("Outside the main region"), PIECE_COLOUR, True))
    return tuple(entries)


def _class_text(cls: str, hatched: bool) -> str:
    name = class_label(cls) if cls else tr("Not in the latest run")
    return tr("{name} (does not conform)").format(name=name) if hatched else name


def conforms_tone(conforms: bool | None) -> Tone:
    """Give the tone of whether something conforms."""
    if conforms is None:
        return Tone.OPEN
    return Tone.GOOD if conforms else Tone.BAD


def conforms_text(conforms: bool | None) -> str:
    """Say whether something conforms."""
    if conforms is None:
        return tr("Not judged")
    return tr("Conforms") if conforms else tr("Does not conform")


def language_of_texts() -> str:
    """Give the code of the language that texts are in: what pages tell the programs that read them out."""
    # A text whose translation says which language it is in: texts stay English where no translation is loaded.
    return {"nl": "nl", "fr": "fr"}.get(tr("en"), "en")
