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

    A term is one word or several in a row. A `*` at its end lets the last word go on, a `*` at its start lets the first
    word begin otherwise, as Dutch compounds do: "bekken*" is met by "Bekkenbestuur", "*zwembad" by "buitenzwembad",
    "natuur" is not met by "natuurkunde". Without a `*` nothing matches inside a word: "bekken*" is not met by
    "zwembekken". Rather a term too few than a wrong match: the list can grow.
    """

    terms: tuple[str, ...] = ()

    def matches(self, text: str | None) -> bool:
        """Whether a term occurs in the text; False for no text."""
        words = words_of(text or "")
        return (
            not self._words.isdisjoint(words)
            or any(word.startswith(self._stems) for word in words)
            or any(term.occurs_in(words) for term in self._others)
        )

    @cached_property
    def _words(self) -> frozenset[str]:
        """Terms of one whole word."""
        return frozenset(term.words[0] for term in self._parsed if term.is_word)

    @cached_property
    def _stems(self) -> tuple[str, ...]:
        """Terms of one word that may go on."""
        return tuple(term.words[0] for term in self._parsed if term.is_stem)

    @cached_property
    def _others(self) -> tuple[_Term, ...]:
        """Terms of several words, or of one that may begin otherwise."""
        return tuple(term for term in self._parsed if not (term.is_word or term.is_stem))

    @property
    def _parsed(self) -> list[_Term]:
        texts = [text.strip() for text in self.terms]
        return [_Term(words_of(text), text.startswith("*"), text.endswith("*")) for text in texts]


@dataclass(frozen=True)
class _Term:
    """The words of a term, and whether the first may begin and the last may end in another way."""

    words: tuple[str, ...]
    open_start: bool
    open_end: bool

    @property
    def is_word(self) -> bool:
        return len(self.words) == 1 and not (self.open_start or self.open_end)

    @property
    def is_stem(self) -> bool:
        return len(self.words) == 1 and self.open_end and not self.open_start

    def occurs_in(self, words: tuple[str, ...]) -> bool:
        """Whether the words of the term stand in a row among the words."""
        size = len(self.words)
        return any(self._is(words[start : start + size]) for start in range(len(words) - size + 1))

    def _is(self, run: tuple[str, ...]) -> bool:
        return all(self._fits(place, word) for place, word in enumerate(run))

    def _fits(self, place: int, word: str) -> bool:
        wanted = self.words[place]
        open_start = self.open_start and place == 0
        open_end = self.open_end and place == len(self.words) - 1
        if open_start and open_end:
            return wanted in word
        if open_start:
            return word.endswith(wanted)
        return word.startswith(wanted) if open_end else word == wanted


def words_of(text: str) -> tuple[str, ...]:
    """Split text into its words, without capitals and accents: "Zwembad – Café" → ("zwembad", "cafe")."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(_WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()))
