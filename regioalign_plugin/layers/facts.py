"""Facts as people write them: yes and no, amounts, days, notes, in Dutch, French and English; never a guess.

Each function gives None for what says nothing (NULL, blank, "?", "onbekend"), and raises `ValueError` with the text for
what it cannot read or could read in two ways, so that the caller can list it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Any

from .values import FALSE_WORDS, TRUE_WORDS, as_text, as_value

UNKNOWN_WORDS = frozenset(
    {"?", "-", "–", "n/a", "na", "nvt", "n.v.t.", "nb", "n.b.", "onbekend", "unknown", "inconnu", "null", "nan", "tbd"}
)
NEW_WORDS = frozenset(
    {"nieuw", "gepland", "op te richten", "in oprichting", "new", "planned", "to be founded", "nouveau", "prevu"}
)
EXISTING_WORDS = frozenset({"bestaand", "bestaande", "actief", "existing", "active", "existant", "actif"})
NONE_WORDS = frozenset({"geen", "none", "aucun", "aucune", "nihil"})
ENDLESS_WORDS = frozenset(
    {
        "onbepaald",
        "onbepaalde duur",
        "onbeperkt",
        "permanent",
        "geen einddatum",
        "indefinite",
        "indefinitely",
        "unlimited",
        "indeterminee",
        "duree indeterminee",
        "illimite",
        "illimitee",
    }
)
FAR_YEAR = 2200
"""A year from which on an end date stands for no end, such as 9999-12-31."""

_FIRST_YEAR = 1800
_MONTHS = (
    {"jan", "januari", "january", "janvier", "janv"},
    {"feb", "februari", "february", "fevrier", "fevr", "fev"},
    {"mrt", "maart", "mar", "march", "mars"},
    {"apr", "april", "avr", "avril"},
    {"mei", "may", "mai"},
    {"jun", "juni", "june", "juin"},
    {"jul", "juli", "july", "juil", "juillet"},
    {"aug", "augustus", "august", "aout"},
    {"sep", "sept", "september", "septembre"},
    {"okt", "oktober", "oct", "october", "octobre"},
    {"nov", "november", "novembre"},
    {"dec", "december", "decembre"},
)
_MONTH_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}

_TIME = r"(?:[t\s]\s*\d{1,2}:\d{2}.*)?"
_DAY_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<y>\d{{4}})[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}}){_TIME}",
        rf"(?P<d>\d{{1,2}})[-/.\s]\s*(?P<m>\d{{1,2}})[-/.\s]\s*(?P<y>\d{{4}}){_TIME}",
        r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
        r"(?P<d>\d{1,2})(?:er|e|st|nd|rd|th|\.)?[\s-]+(?P<m>[a-z]+)\.?,?[\s-]+(?P<y>\d{4})",
        r"(?P<m>[a-z]+)\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})",
        r"(?P<y>\d{4})[-/](?P<m>\d{1,2})",
        r"(?P<m>\d{1,2})[-/](?P<y>\d{4})",
        r"(?P<m>[a-z]+)\.?\s+(?P<y>\d{4})",
        r"(?P<y>\d{4})",
    )
)

_MONEY = re.compile(r"€|\b(?:eur|euro|euros)\b|,-+$")
_WHOLE = re.compile(r"\d+")
_DECIMAL = re.compile(r"(\d+)[.,](\d+)")
_GROUPED = re.compile(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:([.,])\d+)?")


@dataclass(frozen=True)
class Term:
    """
    When a term ends.

    Parameters
    ----------
    ends_on
        Its last day; None where it is unknown or has none.
    is_endless
        Whether it is known to have none.
    """

    ends_on: date | None = None
    is_endless: bool = False


def as_answer(value: Any) -> bool | None:
    """Read yes or no; 1 and 0, and no other number."""
    text = _said(value)
    if text is None:
        return None
    if text in TRUE_WORDS or text in FALSE_WORDS:
        return text in TRUE_WORDS
    raise ValueError(as_text(value))


def as_newness(value: Any) -> bool | None:
    """Read whether a partnership is new: yes or no, or a word such as "gepland" or "bestaand"."""
    text = _said(value)
    if text in NEW_WORDS or text in EXISTING_WORDS:
        return text in NEW_WORDS
    return as_answer(value)


def as_number(value: Any) -> float | None:
    """Read a number, also with a sign for euro or per cent, and with separators of thousands.

    "1.250" could be one or a thousand: it raises `ValueError`, as "1.250,00", "1,25" and "€ 1.250" do not: nobody
    writes tenths of cents.
    """
    plain = as_value(value)
    if isinstance(plain, (int, float)) and plain == plain:  # not NaN
        return float(plain)
    text = _said(value)
    return None if text is None else _number(text, str(as_text(value)))


def as_amount(value: Any) -> bool | float | None:
    """Read whether there is something, or how much: yes, no, "geen", or a number of 0 or more."""
    plain = as_value(value)
    if isinstance(plain, bool):
        return plain
    text = _said(value)
    if text is None:
        return None
    if not _WHOLE.fullmatch(text):
        if text in NONE_WORDS or text in FALSE_WORDS:
            return False
        if text in TRUE_WORDS:
            return True
    number = as_number(value)
    if number is not None and number < 0:
        raise ValueError(as_text(value))
    return number


def as_note(value: Any) -> bool | None:
    """Read whether something was considered: a note, or yes or no."""
    text = _said(value)
    if text is None:
        return None
    return not (text in FALSE_WORDS or text in NONE_WORDS)


def as_day(value: Any) -> date | None:
    """Read a day; the day comes before the month. Of a month or a year alone it is the last day."""
    text = _said(value)
    if text is None:
        return None
    for pattern in _DAY_PATTERNS:
        found = pattern.fullmatch(text)
        if found is not None:
            return _day(found.groupdict(), str(as_text(value)))
    raise ValueError(as_text(value))


def as_term(value: Any) -> Term:
    """Read the end of a term: a day, or words for no end; a year from 2200 on stands for no end too."""
    text = _said(value)
    if text is None:
        return Term()
    if text in ENDLESS_WORDS:
        return Term(is_endless=True)
    day = as_day(value)
    if day is not None and day.year >= FAR_YEAR:
        return Term(is_endless=True)
    return Term(day)


def _said(value: Any) -> str | None:
    """Give the text without capitals, accents and double blanks; None where it says nothing."""
    text = as_text(value)
    if text is None:
        return None
    marks = unicodedata.normalize("NFKD", text.casefold())
    plain = " ".join("".join(sign for sign in marks if not unicodedata.combining(sign)).split())
    return None if not plain or plain in UNKNOWN_WORDS else plain


def _number(said: str, text: str) -> float:
    plain = _MONEY.sub("", said).replace("%", "").strip()
    is_money = _MONEY.search(said) is not None
    sign = -1.0 if plain.startswith("-") else 1.0
    plain = plain.lstrip("+-").strip()
    if _WHOLE.fullmatch(plain):
        return sign * float(plain)
    grouped = _GROUPED.fullmatch(plain)
    decimal = _DECIMAL.fullmatch(plain)
    if grouped is not None and grouped[1] != grouped[2] and not plain.startswith("0"):
        if decimal is not None and not is_money:  # one point or comma with three digits after it
            raise ValueError(text)
        whole, _, rest = plain.partition(grouped[2]) if grouped[2] else (plain, "", "")
        return sign * float(f"{whole.replace(grouped[1], '')}.{rest or '0'}")
    if decimal is None:
        raise ValueError(text)
    return sign * float(f"{decimal[1]}.{decimal[2]}")


def _day(parts: dict[str, str | None], text: str) -> date:
    year = int(parts["y"] or 0)
    named = parts.get("m")
    month = _MONTH_NUMBERS.get(named, 0) if named and not named.isdigit() else int(named or 12)
    if year < _FIRST_YEAR or not 1 <= month <= 12:
        raise ValueError(text)
    try:
        return date(year, month, int(parts["d"])) if parts.get("d") else _last_day(year, month)
    except ValueError as error:
        raise ValueError(text) from error


def _last_day(year: int, month: int) -> date:
    if month == 12:
        return date(year, 12, 31)
    return date.fromordinal(date(year, month + 1, 1).toordinal() - 1)
