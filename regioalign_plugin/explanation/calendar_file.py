"""Dates as an iCalendar file, which any calendar program imports (RFC 5545).

Each event lasts whole days and takes no time of anyone's (TRANSP). Its UID follows from what it is about, not from its
day: a calendar that imports a later file moves the event, and does not get a second one.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

LINE_OCTETS = 75
"""Octets that a line holds at most, without its end (RFC 5545, 3.1)."""

_CONTINUES, _CONTINUATION = 0b11000000, 0b10000000
"""The bits by which an octet tells that it goes on with a character, and what they then are."""

_PRODUCT = "-//RegioAlign//Transition calendar//EN"
_NAMESPACE = uuid.UUID("6f0d7b0e-4c0f-5b42-9a55-3d5a2f0c9f21")
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True)
class Event:
    """
    Something on one or more whole days.

    Parameters
    ----------
    key
        What it is about, the same in every file: the same key gives the same UID.
    first, last
        Its first and last day.
    summary, description
        Its title, and what else to tell; "" for nothing.
    categories
        Words to sort it by.
    """

    key: tuple[str, ...]
    first: date
    last: date
    summary: str
    description: str = ""
    categories: tuple[str, ...] = ()


def calendar_text(events: Iterable[Event], name: str, stamp: datetime) -> str:
    """
    Write events as the text of an iCalendar file, to be stored as UTF-8 as it is: lines end in CR LF.

    Parameters
    ----------
    events
        In the order wanted; keys must differ.
    name
        Name of the calendar.
    stamp
        When it is made, with its zone.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_escaped(name)}",
    ]
    moment = stamp.astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    for event in events:
        lines += _event_lines(event, moment)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def event_uid(key: tuple[str, ...]) -> str:
    """Give the UID of what an event is about."""
    return f"{uuid.uuid5(_NAMESPACE, chr(31).join(key))}@regioalign"


def _event_lines(event: Event, moment: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event_uid(event.key)}"
    yield f"DTSTAMP:{moment}"
    yield f"DTSTART;VALUE=DATE:{_day(event.first)}"
    if event.last < date.max:  # the end is the day after, and an event without an end lasts one day
        yield f"DTEND;VALUE=DATE:{_day(event.last + timedelta(days=1))}"
    yield f"SUMMARY:{_escaped(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_escaped(event.description)}"
    if event.categories:
        yield f"CATEGORIES:{','.join(_escaped(one) for one in event.categories)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _escaped(text: str) -> str:
    """Write text so that nothing in it is taken for a sign of the format; without signs that it may not hold."""
    plain = _UNSPEAKABLE.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    plain = plain.encode("utf-8", "replace").decode("utf-8")  # a lone half of a surrogate pair cannot be written
    for sign in ("\\", ";", ","):
        plain = plain.replace(sign, f"\\{sign}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Cut a line into parts of at most 75 octets, between characters; all but the first begin with a space."""
    octets = line.encode("utf-8")
    start, space = 0, ""
    while len(octets) - start > LINE_OCTETS - len(space):
        end = start + LINE_OCTETS - len(space)
        while octets[end] & _CONTINUES == _CONTINUATION:
            end -= 1
        yield space + octets[start:end].decode("utf-8")
        start, space = end, " "
    yield space + octets[start:].decode("utf-8")
