"""What differs between two texts, word by word: what was taken out is struck through, what was added is underlined."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..explanation.parts import PART_FIELDS, Parts
from ..translation import tr
from .form_widgets import escaped

# Words with the blanks that follow them: a token for each blank would make comparing a hundred times slower.
_WORD = re.compile(r"\S+\s*|\s+")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_MANY_CHARACTERS = 40_000
_SOFTWARE_FIELDS = frozenset({"departure"})


@dataclass(frozen=True)
class Marks:
    """How what was taken out and what was added is coloured, beside its line: grounds that suit the screen's text."""

    removed: str
    added: str


LIGHT = Marks("#f9d6d5", "#d4edda")
DARK = Marks("#6b2b2b", "#1f4f2f")


def marks_for(*, dark: bool) -> Marks:
    """Give the grounds for light text on dark, or dark text on light."""
    return DARK if dark else LIGHT


def changed_fields(before: Parts, after: Parts) -> tuple[str, ...]:
    """Give the fields that a person fills in and that differ, in the order of the parts."""
    return tuple(
        name for name in PART_FIELDS if name not in _SOFTWARE_FIELDS and getattr(before, name) != getattr(after, name)
    )


def difference_html(before: str, after: str, marks: Marks) -> str:
    """Give both texts as one, escaped, with what was taken out and what was added marked.

    Texts of thousands of words are compared line by line: word by word would take too long.
    """
    if not before and not after:
        return f"<i>{html.escape(tr('empty'))}</i>"
    return "".join(_marked(kind, text, marks) for kind, text in differences(before, after))


def differences(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Give the pieces of both texts in order, each with `same`, `removed` or `added`."""
    pattern = _WORD if len(before) + len(after) < _MANY_CHARACTERS else _LINE
    old, new = pattern.findall(before), pattern.findall(after)
    matcher = SequenceMatcher(None, [_key(one) for one in old], [_key(one) for one in new], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            yield "same", "".join(new[j1:j2])
            continue
        if i2 > i1:
            yield "removed", "".join(old[i1:i2])
        if j2 > j1:
            yield "added", "".join(new[j1:j2])


def _key(token: str) -> tuple[str, int]:
    """Give what makes tokens the same: the word, and the lines that it ends, but not the number of blanks."""
    return token.strip(), token.count("\n")


def _marked(kind: str, text: str, marks: Marks) -> str:
    if kind == "same":
        return escaped(text)
    word = text.rstrip()
    blanks = escaped(text[len(word) :])
    if kind == "removed":
        return f"<s style='background-color:{marks.removed}'>{escaped(word)}</s>{blanks}"
    return f"<u style='background-color:{marks.added}'>{escaped(word)}</u>{blanks}"
