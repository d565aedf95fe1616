"""Sector vocabularies: Dutch terms and synonyms, matched on whole words (DESIGN 6)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Vocabulary:
    """Sector terms, matched on whole words whatever the capitals and accents.

    A term is one word or several in a row. A `*` at its end lets the last word go on, as Dutch compounds do:
    "bekken*" is met by "Bekkenbestuur", "natuur" is not met by "natuurkunde". Nothing matches inside a word:
    "waterloop" is not met by "afwaterloop".
    """

    terms: tuple[str, ...] = ()

    def matches(self, text: str | None) -> bool:
        """Whether a term occurs in the text; False for no text."""
        words = words_of(text or "")
        return any(_occurs(term, words) for term in self.terms) if words else False


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Split text into its words, without capitals and accents: "Zwembad – Café" → ("zwembad", "cafe")."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(_WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()))


def _occurs(term: str, words: tuple[str, ...]) -> bool:
    """Whether the words of the term stand in a row among the words."""
    wanted = words_of(term)
    size = len(wanted)
    runs = (words[start : start + size] for start in range(len(words) - size + 1))
    if term.rstrip().endswith("*"):
        return any(run[:-1] == wanted[:-1] and run[-1].startswith(wanted[-1]) for run in runs)
    return wanted in runs
