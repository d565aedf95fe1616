"""A strict reader of rule set files: every error names the file and the path of the key."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from .sectors import Vocabulary, words_of

MAX_BYTES = 1_000_000
_MIN_STEM = 4
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class RuleSetError(ValueError):
    """A rule set that cannot be used.

    Parameters
    ----------
    origin
        The file, or the text by which it was looked for.
    key
        Path of the key, such as `categories[2].tests.landscape_share`; "" for the file as a whole.
    problem
        What must hold and what was found.
    """

    def __init__(self, origin: str, key: str, problem: str) -> None:
        super().__init__(": ".join(part for part in (origin, key, problem) if part))
        self.origin = origin
        self.key = key
        self.problem = problem


def is_file(path: str) -> bool:
    """Whether the path is a file; False also for a text that cannot be a path or lies where one may not look."""
    try:
        return Path(path).is_file()
    except (ValueError, OSError):
        return False


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except (ValueError, OSError):
        return False


def read_bytes(path: str) -> bytes:
    """Read a file, one byte past `MAX_BYTES` at most. Raises `RuleSetError` if it is no file or cannot be read."""
    if not is_file(path):
        raise RuleSetError(path, "", "is a folder, not a file" if _is_folder(path) else "there is no such file")
    try:
        with Path(path).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise RuleSetError(path, "", f"cannot be read ({error.strerror})") from error


def decoded_json(content: bytes, origin: str) -> object:
    """Decode the bytes; refuse NaN, Infinity and what is too large or too deep. Raises `RuleSetError` only.

    Keys that stand twice are refused where the object is read, since only there its path is known.
    """
    if len(content) > MAX_BYTES:
        raise RuleSetError(origin, "", f"is larger than {MAX_BYTES // 1000} kB, too large for a rule set")
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_Object,
            parse_constant=lambda name: _refused_constant(name, origin),
        )
    except UnicodeDecodeError as error:
        problem = f"is not UTF-8 text (byte {error.start}); save it as UTF-8"
        raise RuleSetError(origin, "", problem) from error
    except json.JSONDecodeError as error:
        problem = f"is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        raise RuleSetError(origin, "", problem) from error
    except RecursionError as error:
        raise RuleSetError(origin, "", "is nested too deeply for a rule set") from error
    except RuleSetError:
        raise
    except ValueError as error:  # a whole number of thousands of digits
        raise RuleSetError(origin, "", "is not valid JSON: a number has too many digits") from error


class _Object(dict[str, object]):
    """An object of the file that remembers the first key that it gave twice."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        times = Counter(key for key, _ in pairs)
        self.repeated = next((key for key, count in times.items() if count > 1), None)


def _refused_constant(name: str, origin: str) -> object:
    """Refuse NaN and the infinities, which are not JSON."""
    raise RuleSetError(origin, "", f"{name} is not a number that can be used")


def _shown(value: object) -> str:
    """Give a value as it stands in an error, short; only the kind of objects and lists."""
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    text = json.dumps(value) if value is None or isinstance(value, bool) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _encodes(text: str) -> bool:
    """Whether the text can be written as UTF-8 (a lone half of a surrogate pair cannot)."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


@dataclass(frozen=True)
class Node:
    """A value of the file with the path that leads to it."""

    value: object
    origin: str
    path: str

    def fail(self, problem: str) -> RuleSetError:
        """Make the error that names this key."""
        return RuleSetError(self.origin, self.path, problem)

    def wrong(self, wanted: str) -> RuleSetError:
        """Make the error that tells what must stand here and what does."""
        return self.fail(f"must be {wanted}, is {_shown(self.value)}")

    def fields(self, required: Collection[str], optional: Collection[str] = ()) -> dict[str, Node]:
        """Give the values of an object by key, missing optional ones left out."""
        value = self._object("an object")
        for key in value:
            if key not in required and key not in optional:
                raise self._under(_plain_key(key)).fail(f"unknown key; known are {', '.join((*required, *optional))}")
        for key in required:
            if key not in value:
                raise self._under(key).fail("is missing")
        return {key: self._under(key, item) for key, item in value.items()}

    def _object(self, wanted: str) -> dict[str, object]:
        """Give the value if it is an object in which every key stands once."""
        if not isinstance(self.value, dict):
            raise self.wrong(wanted)
        if isinstance(self.value, _Object) and self.value.repeated is not None:
            raise self._under(_plain_key(self.value.repeated)).fail("this key stands twice")
        return self.value

    def _under(self, key: str, value: object = None) -> Node:
        """Give the node of a key of this object."""
        return Node(value, self.origin, f"{self.path}.{key}" if self.path else key)

    def items(self, least: int = 0) -> list[Node]:
        """Give the values of a list."""
        if not isinstance(self.value, list):
            raise self.wrong("a list")
        if len(self.value) < least:
            raise self.fail(f"must have at least {least} entry, has {len(self.value)}")
        return [Node(item, self.origin, f"{self.path}[{row}]") for row, item in enumerate(self.value)]

    def text(self) -> str:
        """Give text that is not empty."""
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.wrong("text that is not empty")
        if not _encodes(self.value):
            raise self.wrong("text of whole characters")
        return self.value.strip()

    def pattern(self, pattern: re.Pattern[str], wanted: str) -> str:
        """Give text of a given shape."""
        if not isinstance(self.value, str) or not pattern.fullmatch(self.value):
            raise self.wrong(wanted)
        return self.value

    def boolean(self) -> bool:
        """Give true or false."""
        if not isinstance(self.value, bool):
            raise self.wrong("true or false")
        return self.value

    def number(self, low: float, high: float) -> float:
        """Give a finite number between two bounds, inclusive."""
        value = self.value
        # NaN, which JSON text cannot hold here, fails the comparison; 1e999 is read as infinity and fails it too.
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            raise self.wrong(f"a number between {low:g} and {high:g}")
        return float(value)

    def whole(self, low: int, high: int) -> int:
        """Give a whole number between two bounds, inclusive."""
        value = self.value
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self.wrong(f"a whole number between {low} and {high}")
        return value

    def day(self) -> date:
        """Give a date."""
        text = self.pattern(_DATE, "a date as YYYY-MM-DD")
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise self.wrong("a date that exists, as YYYY-MM-DD") from error

    def choice(self, choices: Collection[str]) -> str:
        """Give one of some codes."""
        if not isinstance(self.value, str) or self.value not in choices:
            raise self.wrong(f"one of {', '.join(choices)}")
        return self.value

    def term(self) -> str:
        """Give a sector term: words, the first perhaps with a `*` before it and the last with one after it."""
        term = self.text()
        words = words_of(term)
        inner = term.removeprefix("*").removesuffix("*")
        if not words or "*" in inner:
            raise self.wrong("a term of one or more words, with a * at its start or end only")
        for has_star, word, beside in (
            (term.startswith("*"), words[0], inner[:1]),
            (term.endswith("*"), words[-1], inner[-1:]),
        ):
            if has_star and (len(word) < _MIN_STEM or not words_of(beside)):
                raise self.wrong(f"a term with at least {_MIN_STEM} letters right beside the *")
        return term

    def vocabulary(self, least: int = 0) -> Vocabulary:
        """Give a list of sector terms."""
        return Vocabulary(tuple(item.term() for item in self.items(least)))

    def titles(self) -> Mapping[str, str]:
        """Give texts by language."""
        wanted = "an object of texts by language, such as {'nl': '…', 'en': '…'}"
        value = self._object(wanted)
        if not value:
            raise self.wrong(wanted)
        for key in value:
            Node(key, self.origin, self.path).pattern(_LANGUAGE, "keyed by language codes such as nl or en")
        return MappingProxyType({key: self._under(key, item).text() for key, item in value.items()})


def _plain_key(key: str) -> str:
    """Give a key as it stands in a path; quoted where it is no plain word."""
    return key if re.fullmatch(r"\w{1,40}", key, re.ASCII) else _shown(key)
