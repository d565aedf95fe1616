"""Sector vocabularies: terms and synonyms, matched on whole words whatever the capitals and accents (DESIGN 6)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Vocabulary:
    """Sector terms.

    A term is one word or several in a row. A `*` at its end lets the last word go on, as Dutch compounds do:
    "bekken*" is met by "Bekkenbestuur", "natuur" is not met by "natuurkunde". Nothing matches inside or at the end
    of a word: "bekken*" is not met by "zwembekken". Rather a term too few than a wrong match: the list can grow.
    """

    terms: tuple[str, ...] = ()

    def matches(self, text: str | None) -> bool:
        """Whether a term occurs in the text; False for no text."""
        words = words_of(text or "")
        return (
            not self._words.isdisjoint(words)
            or any(word.startswith(self._stems) for word in words)
            or any(_occurs(phrase, open_ended, words) for phrase, open_ended in self._phrases)
        )

    @cached_property
    def _words(self) -> frozenset[str]:
        """Terms of one whole word."""
        return frozenset(words[0] for words, open_ended in self._parsed if len(words) == 1 and not open_ended)

    @cached_property
    def _stems(self) -> tuple[str, ...]:
        """Terms of one word that may go on."""
        return tuple(words[0] for words, open_ended in self._parsed if len(words) == 1 and open_ended)

    @cached_property
    def _phrases(self) -> tuple[tuple[tuple[str, ...], bool], ...]:
        """Terms of several words, and whether the last one may go on."""
        return tuple((words, open_ended) for words, open_ended in self._parsed if len(words) > 1)

    @property
    def _parsed(self) -> list[tuple[tuple[str, ...], bool]]:
        """The words of each term, and whether the last one may go on."""
        return [(words_of(term), term.rstrip().endswith("*")) for term in self.terms]


def words_of(text: str) -> tuple[str, ...]:
    """Split text into its words, without capitals and accents: "Zwembad – Café" → ("zwembad", "cafe")."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(_WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()))


def _occurs(phrase: tuple[str, ...], open_ended: bool, words: tuple[str, ...]) -> bool:
    """Whether the words of the phrase stand in a row among the words."""
    size = len(phrase)
    runs = (words[start : start + size] for start in range(len(words) - size + 1))
    if open_ended:
        return any(run[:-1] == phrase[:-1] and run[-1].startswith(phrase[-1]) for run in runs)
    return phrase in runs
