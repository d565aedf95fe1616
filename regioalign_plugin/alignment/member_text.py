"""Which municipalities a partnership names: lists of codes, lists of names, and free text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import Enum

import numpy as np
import pandas as pd

from .arrays import RowLists, Texts, running_sum
from .progress import Progress, Unwatched, stop_if_cancelled

PROBLEM_COLUMNS = ("territory", "text", "problem", "action", "candidates")

# Beyond so many different unknown texts something else is wrong, such as the field that was chosen.
CLOSE_TEXTS = 500
CLOSE_CANDIDATES = 3
CLOSENESS = 0.75
ROWS_PER_REPORT = 2_000

_SEPARATOR = re.compile(r"[;,|\r\n\u2028\u2029\uff0c\uff1b]+")
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_APOSTROPHES = "\u2018\u2019\u02bc\u00b4\u0060"
_PLAIN = str.maketrans({**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_APOSTROPHES, "'"), "\u00ad": " "})
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|'[st](?!\w)|[&+/:\u2022\u00b7]")
_CONJUNCTIONS = frozenset({"en", "and", "et", "und", "&", "+", "/", ":", "\u2022", "\u00b7"})
_FILLERS = frozenset(
    [
        "de",
        "het",
        "the",
        "la",
        "le",
        "les",
        "gemeente",
        "gemeenten",
        "stad",
        "steden",
        "commune",
        "communes",
        "ville",
        "villes",
        "municipality",
        "municipalities",
        "city",
        "cities",
    ]
)


class MemberProblem(str, Enum):
    """What is the matter with a member as it was given."""

    UNKNOWN = "unknown"
    DUPLICATE = "duplicate"
    AMBIGUOUS = "ambiguous"
    EMPTY = "empty"
    PSEUDO_CODE = "pseudo_code"
    MERGED = "merged"


class MemberAction(str, Enum):
    """What was done with it."""

    SKIPPED = "skipped"
    COUNTED_ONCE = "counted_once"
    REPLACED = "replaced"


@dataclass(frozen=True)
class Resolved:
    """The members of each territory as row numbers of municipalities.

    Parameters
    ----------
    members
        One list per territory, each municipality at most once, in the order in which they were given.
    problems
        One row per member that was not simply counted, in the order of the territories: `territory` (row number),
        `text` as it was given, `problem` (code of `MemberProblem`), `action` (code of `MemberAction`), `candidates`:
        municipalities it may be, such as "Kapellen (11023); Kappel (99)", "" for none.
    """

    members: RowLists
    problems: pd.DataFrame


@dataclass(frozen=True)
class _Found:
    """What one entry gives: rows of municipalities, and problems that go with it (text, problem, candidates)."""

    rows: tuple[tuple[int, str], ...] = ()
    problems: tuple[tuple[str, MemberProblem, str], ...] = ()


@dataclass(frozen=True)
class _Piece:
    """A part of an entry: words that name municipalities, or words that name none."""

    start: int
    end: int
    rows: tuple[int, ...] = ()
    is_code: bool = False
    problem: MemberProblem | None = None
    former: str = ""


@dataclass
class _Words:
    """The words of an entry and how each hangs together with the one before it."""

    text: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    is_loose: list[bool] = field(default_factory=list)

    def slice(self, start: int, end: int) -> str:
        """Give the text of the words from `start` up to `end`, with a bracket that they open."""
        low, high = self.spans[start][0], self.spans[end - 1][1]
        part = self.text[low:high]
        after = self.text[high:].lstrip()
        return f"{part})" if part.count("(") > part.count(")") and after.startswith(")") else part


def split_members(text: str | None) -> list[str]:
    """Split a list in a field: at ";", ",", "|" and new lines; entries are trimmed, empty ones left out."""
    return [entry for entry in map(str.strip, _SEPARATOR.split(text or "")) if entry]


def normalise(text: str) -> str:
    """Bring a name to the form in which names are compared: case, diacritics and kinds of dashes do not count."""
    return " ".join(_words(text).keys)


def resolve_codes(
    lists: Sequence[Sequence[str]], municipality_ids: Texts, *, pseudo_codes: Collection[str] = ()
) -> Resolved:
    """Find the municipalities of lists of codes.

    Parameters
    ----------
    lists
        Codes per territory, as text; leading zeros count. A code "" is an empty member.
    municipality_ids
        Codes of the municipalities, unique.
    pseudo_codes
        Codes that stand for no municipality, such as "not to be located"; skipped and listed.
    """
    gazetteer = Gazetteer(municipality_ids, pseudo_codes=pseudo_codes)
    return _resolve(lists, gazetteer.read_code)


def resolve_names(
    texts: Sequence[str | None], names: Texts, ids: Texts, *, former: Mapping[str, str] | None = None
) -> Resolved:
    """Find the municipalities that free text names.

    Names are compared without case, diacritics and kinds of dashes; the longest name wins: "Kalmthout-Essen" is
    two municipalities, "Sint-Laureins" one. What is not a name is listed with the names most like it and left out:
    nothing is guessed. A name beside unknown words without a separator ("OCMW Gent", "Antwerpen (provincie)") may
    be something else than the municipality and is listed as ambiguous, and so is a name that several have.

    Parameters
    ----------
    texts
        One per territory.
    names, ids
        Names and codes of the municipalities.
    former
        Names that went in a merger, and the code of the municipality that took their place.
    """
    gazetteer = Gazetteer(ids, names, former=former, knows_codes=False)
    return _resolve([split_members(text) for text in texts], gazetteer.read)


def resolve_members(
    lists: Sequence[Sequence[str]],
    gazetteer: Gazetteer,
    *,
    progress: Progress | None = None,
) -> Resolved:
    """Find the municipalities of lists of codes or names, mixed if need be: an entry that is a code is a code.

    Parameters
    ----------
    lists
        Entries per territory, from `split_members` or from rows of a table; "" is an empty member.
    gazetteer
        The municipalities.

    Raises
    ------
    Cancelled
        When the user stopped it.
    """
    return _resolve(lists, gazetteer.read, progress or Unwatched())


class Gazetteer:
    """The municipalities by code and by name.

    Parameters
    ----------
    ids
        Codes as text, unique.
    names
        Names in the same order; without them only codes are known.
    pseudo_codes
        Codes that stand for no municipality.
    former
        Former names and the code of the municipality that took their place; a present name goes before a former.
    knows_codes
        Whether an entry can be a code.
    """

    def __init__(
        self,
        ids: Texts,
        names: Texts | None = None,
        *,
        pseudo_codes: Collection[str] = (),
        former: Mapping[str, str] | None = None,
        knows_codes: bool = True,
    ) -> None:
        self._ids = [str(code) for code in ids]
        self._names = [""] * len(self._ids) if names is None else [str(name) for name in names]
        self._pseudo = frozenset(pseudo_codes)
        self._row_of_code = {code: row for row, code in enumerate(self._ids)}
        self._codes = self._row_of_code if knows_codes else {}
        self._rows_of_name: dict[tuple[str, ...], tuple[int, ...]] = {}
        self._former: dict[tuple[str, ...], str] = {}
        self._label_of_name: dict[str, str] = {}
        self._codes_without_zeros: dict[str, list[int]] = {}
        self._found: dict[str, _Found] = {}
        self._close: dict[str, str] = {}
        self._add_names(former or {})
        self._longest = max(map(len, [*self._rows_of_name, ()]))

    def _add_names(self, former: Mapping[str, str]) -> None:
        for row, name in enumerate(self._names):
            key = tuple(_words(name).keys)
            if key:
                self._rows_of_name[key] = (*self._rows_of_name.get(key, ()), row)
        for name, code in former.items():
            key = tuple(_words(name).keys)
            if key and key not in self._rows_of_name and code in self._row_of_code:
                self._rows_of_name[key] = (self._row_of_code[code],)
                self._former[key] = name
        for key, rows in self._rows_of_name.items():
            self._label_of_name[" ".join(key)] = "; ".join(map(self._label, rows))
        for row, code in enumerate(self._ids):
            self._codes_without_zeros.setdefault(code.lstrip("0"), []).append(row)

    def _label(self, row: int) -> str:
        name, code = self._names[row], self._ids[row]
        return f"{name} ({code})" if name and name != code else code

    def read_code(self, entry: str) -> _Found:
        """Find what an entry gives that must be a code."""
        found = self._found.get(entry)
        if found is None:
            found = self._found[entry] = self._as_code(entry) or self._unknown(entry)
        return found

    def read(self, entry: str) -> _Found:
        """Find what an entry gives: a code, else the names in it."""
        found = self._found.get(entry)
        if found is None:
            found = self._found[entry] = self._as_code(entry) or self._as_names(entry)
        return found

    def _as_code(self, entry: str) -> _Found | None:
        if not entry.strip():
            return _Found(problems=(("", MemberProblem.EMPTY, ""),))
        row = self._codes.get(entry.strip())
        if row is not None:
            return _Found(((row, entry.strip()),))
        if entry.strip() in self._pseudo:
            return _Found(problems=((entry.strip(), MemberProblem.PSEUDO_CODE, ""),))
        return None

    def _unknown(self, text: str) -> _Found:
        return _Found(problems=((text, MemberProblem.UNKNOWN, self._candidates(text)),))

    def _candidates(self, text: str) -> str:
        """Municipalities that a text may stand for, "" for none or when very many texts were unknown before."""
        key = " ".join(_words(text).keys)
        if key in self._close:
            return self._close[key]
        if len(self._close) >= CLOSE_TEXTS:
            return ""
        labels = [self._label(row) for row in self._codes_without_zeros.get(_plain_number(text), [])]
        close = get_close_matches(key, self._label_of_name, CLOSE_CANDIDATES, CLOSENESS)
        # A name from before a merger is often a part of the new one.
        parts = [name for name in self._label_of_name if key and f" {key} " in f" {name} " and name not in close]
        close += parts[:CLOSE_CANDIDATES]
        self._close[key] = "; ".join(labels + [self._label_of_name[name] for name in close])
        return self._close[key]

    def _as_names(self, entry: str) -> _Found:
        words = _words(entry)
        if not words.keys:
            return self._unknown(entry.strip())
        rows: list[tuple[int, str]] = []
        problems: list[tuple[str, MemberProblem, str]] = []
        for group in _groups(self._pieces(words), words):
            found = self._of_group(group, words)
            rows.extend(found.rows)
            problems.extend(found.problems)
        return _Found(tuple(rows), tuple(problems))

    def _pieces(self, words: _Words) -> list[_Piece]:
        """Cut an entry: at each word the longest name that starts there."""
        pieces: list[_Piece] = []
        start = unread = 0
        while start < len(words.keys):
            piece = self._longest_at(words, start)
            if piece is None and words.keys[start] not in _CONJUNCTIONS:
                start += 1
                if start < len(words.keys) and not words.is_loose[start]:
                    continue
                pieces += _unread(words, unread, start)
                unread = start
                continue
            pieces += _unread(words, unread, start)
            pieces += [piece] if piece else []
            start = unread = piece.end if piece else start + 1
        return pieces + _unread(words, unread, start)

    def _longest_at(self, words: _Words, start: int) -> _Piece | None:
        for end in range(min(len(words.keys), start + self._longest), start, -1):
            key = tuple(words.keys[start:end])
            rows = self._rows_of_name.get(key)
            if rows is None:
                continue
            loose = [at for at in range(start + 1, end) if words.is_loose[at]]
            if loose and self._reads_apart(words, [start, *loose, end]):
                return _Piece(start, end, rows, problem=MemberProblem.AMBIGUOUS)
            return _Piece(start, end, rows, former=self._former.get(key, ""))
        text = words.slice(start, start + 1)
        if text in self._codes:
            return _Piece(start, start + 1, (self._codes[text],), is_code=True)
        if text in self._pseudo:
            return _Piece(start, start + 1, problem=MemberProblem.PSEUDO_CODE)
        return None

    def _reads_apart(self, words: _Words, cuts: list[int]) -> bool:
        """Tell whether the parts of a name that was written with spaced dashes are names as well."""
        return all(tuple(words.keys[low:high]) in self._rows_of_name for low, high in zip(cuts, cuts[1:]))

    def _of_group(self, group: list[_Piece], words: _Words) -> _Found:
        """Find what pieces give that stand side by side without a separator."""
        text = words.slice(group[0].start, group[-1].end)
        named = [piece for piece in group if piece.rows]
        if not named:
            if group[0].problem == MemberProblem.PSEUDO_CODE:
                return _Found(problems=((text, MemberProblem.PSEUDO_CODE, ""),))
            return self._unknown(text)
        codes = {piece.rows[0] for piece in named if piece.is_code}
        if len(codes) == 1 and all(codes <= set(piece.rows) for piece in named):
            named = [next(piece for piece in named if piece.is_code)]
        elif codes and len(codes) < len(named):
            return self._ambiguous(text, named)
        if len(group) > len(named) and not codes:
            return self._ambiguous(text, named)
        found = [self._of_piece(piece, words) for piece in named]
        return _Found(
            tuple(row for one in found for row in one.rows),
            tuple(problem for one in found for problem in one.problems),
        )

    def _of_piece(self, piece: _Piece, words: _Words) -> _Found:
        text = words.slice(piece.start, piece.end)
        if len(piece.rows) > 1 or piece.problem == MemberProblem.AMBIGUOUS:
            return self._ambiguous(text, [piece])
        merged = ((text, MemberProblem.MERGED, self._label(piece.rows[0])),) if piece.former else ()
        return _Found(((piece.rows[0], text),), merged)

    def _ambiguous(self, text: str, pieces: Iterable[_Piece]) -> _Found:
        rows = dict.fromkeys(row for piece in pieces for row in piece.rows)
        return _Found(problems=((text, MemberProblem.AMBIGUOUS, "; ".join(map(self._label, rows))),))


def _unread(words: _Words, start: int, end: int) -> list[_Piece]:
    """Give the words from `start` up to `end` as a piece that names nothing, unless they only introduce a name."""
    if all(key in _FILLERS for key in words.keys[start:end]):
        return []
    return [_Piece(start, end)]


def _groups(pieces: list[_Piece], words: _Words) -> Iterable[list[_Piece]]:
    """Put pieces together that stand side by side without a separator."""
    group: list[_Piece] = []
    for piece in pieces:
        between = range(group[-1].end, piece.start) if group else range(0)
        is_apart = words.is_loose[piece.start] or any(
            words.is_loose[at] or words.keys[at] in _CONJUNCTIONS for at in between
        )
        if group and is_apart:
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _words(text: str) -> _Words:
    """Split a text in words; one is loose when a dash with a space beside it stands before it."""
    text = unicodedata.normalize("NFC", text)
    plain = text.translate(_PLAIN)
    words = _Words(text)
    before = 0
    for match in _WORD.finditer(plain):
        gap = plain[before : match.start()] if before else ""
        words.spans.append(match.span())
        words.keys.append(_key(match.group()))
        words.is_loose.append("-" in gap and gap != "-")
        before = match.end()
    return words


def _key(word: str) -> str:
    """Leave case and diacritics out of a word."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in apart if not unicodedata.combining(character))


def _plain_number(text: str) -> str:
    """Leave out what spreadsheets do to codes: zeros in front, ".0" behind."""
    return re.sub(r"\.0+$", "", text.strip()).lstrip("0") or "-"


_ACTIONS = {MemberProblem.DUPLICATE: MemberAction.COUNTED_ONCE, MemberProblem.MERGED: MemberAction.REPLACED}


def _resolve(
    lists: Sequence[Sequence[str]], read: Callable[[str], _Found], progress: Progress | None = None
) -> Resolved:
    """Read every entry of every list; a list without entries is an empty member."""
    progress = progress or Unwatched()
    sizes = np.zeros(len(lists), dtype=np.int64)
    rows: list[int] = []
    problems: list[tuple[int, str, str, str, str]] = []
    for territory, entries in enumerate(lists):
        if territory % ROWS_PER_REPORT == 0:
            stop_if_cancelled(progress)
            progress.report(territory / len(lists))
        seen: dict[int, bool] = {}
        for entry in entries or [""]:
            found = read(entry)
            merged = {text for text, problem, _ in found.problems if problem == MemberProblem.MERGED}
            for text, problem, candidates in found.problems:
                action = _ACTIONS.get(problem, MemberAction.SKIPPED)
                problems.append((territory, text, problem.value, action.value, candidates))
            for row, text in found.rows:
                # Two parts of one merged municipality are no mistake.
                if row in seen and not (text in merged or seen[row]):
                    problems.append((territory, text, *_DUPLICATE, ""))
                seen[row] = text in merged
        rows.extend(seen)
        sizes[territory] = len(seen)
    members = RowLists(running_sum(sizes), np.array(rows, dtype=np.int64))
    return Resolved(members, pd.DataFrame(problems, columns=list(PROBLEM_COLUMNS)))


_DUPLICATE = (MemberProblem.DUPLICATE.value, MemberAction.COUNTED_ONCE.value)
