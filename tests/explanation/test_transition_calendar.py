"""By when to conform, when to align, and the file for calendar programs."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.explanation.calendar_file import LINE_OCTETS, Event, calendar_text, event_uid
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set
from regioalign.regioalign_plugin.explanation.transition_calendar import Dates, Occasion, due_date

TODAY = date(2026, 1, 1)
DECREE = find_rule_set("regiodecreet-2023")
STAMP = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ({"obligation": "bound"}, date(2030, 12, 31)),
        ({"obligation": "bound", "sector": "Afvalbeheer"}, date(2036, 12, 31)),
        ({"obligation": "bound", "is_new": True, "starts_on": date(2026, 7, 1)}, date(2026, 7, 1)),
        ({"obligation": "bound", "is_new": True}, None),
        ({"obligation": "imposed"}, date(2025, 1, 1)),
        ({"obligation": "invited"}, None),
        ({"obligation": None}, None),
    ],
)
def test_the_deadline_follows_from_obligation_sector_and_newness(facts: dict, due: date | None):
    known = {"sector": None, "is_new": None, "starts_on": None, **facts}

    assert due_date(DECREE, **known) == due


def test_what_is_due_counts_down_and_is_then_overdue():
    dates = Dates(deadline=date(2026, 1, 31))

    assert (dates.days_left(TODAY), dates.is_overdue(TODAY)) == (30, False)
    assert (dates.days_left(date(2026, 2, 1)), dates.is_overdue(date(2026, 2, 1))) == (-1, True)
    assert (Dates().days_left(TODAY), Dates().is_overdue(TODAY)) == (None, False)


def test_a_planned_date_counts_in_place_of_the_deadline():
    dates = Dates(deadline=date(2030, 12, 31), comply_by=date(2028, 1, 1), renewal=date(2029, 1, 1))

    assert list(dates.entries()) == [(Occasion.COMPLY_BY, date(2028, 1, 1)), (Occasion.RENEWAL, date(2029, 1, 1))]
    assert dates.align_on(TODAY) == (Occasion.COMPLY_BY, date(2028, 1, 1))


@pytest.mark.parametrize(
    ("dates", "chosen", "period"),
    [
        (Dates(date(2030, 12, 31), renewal=date(2028, 6, 30)), "renewal", (TODAY, date(2028, 6, 30))),
        (Dates(date(2030, 12, 31), renewal=date(2031, 6, 30)), "deadline", (TODAY, date(2030, 12, 31))),
        (Dates(date(2030, 12, 31), renewal=date(2025, 6, 30)), "deadline", (TODAY, date(2030, 12, 31))),
        (Dates(renewal=date(2028, 6, 30)), "renewal", (TODAY, date(2028, 6, 30))),
        (Dates(date(2025, 1, 1)), "deadline", (TODAY, None)),
        (Dates(), None, (TODAY, None)),
        (Dates(date(2027, 3, 1), starts_on=date(2027, 3, 1)), "deadline", (date(2027, 3, 1), date(2027, 3, 1))),
    ],
)
def test_aligning_falls_on_the_renewal_if_that_is_in_time(dates: Dates, chosen: str | None, period: tuple):
    found = dates.align_on(TODAY)

    assert (None if found is None else found[0].value) == chosen
    assert dates.period(TODAY) == period


def test_the_calendar_file_is_the_one_written_by_hand():
    event = Event(
        ("deadline", "0207", "Zwembad Éénhoorn; Ieper, Poperinge"),
        date(2030, 12, 31),
        date(2030, 12, 31),
        "Zwembad Éénhoorn; Ieper, Poperinge: moet passen",
        "Eerst een studie.\nOver 2 regio's \\ 3 gemeenten, waarvan één in de Westhoek en de rest erbuiten",
        ("Deadline", "Westhoek"),
    )
    window = Event(("window", "R"), date(2026, 12, 1), date(2027, 2, 28), "Venster")

    expected = "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//RegioAlign//Transition calendar//EN",
            "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:Overgang",
            "BEGIN:VEVENT",
            "UID:" + event_uid(event.key),
            "DTSTAMP:20260102T030405Z",
            "DTSTART;VALUE=DATE:20301231",
            "DTEND;VALUE=DATE:20310101",
            "SUMMARY:Zwembad Éénhoorn\\; Ieper\\, Poperinge: moet passen",
            # 73 characters, two of them of two octets: 75 by `wc -c`.
            "DESCRIPTION:Eerst een studie.\\nOver 2 regio's \\\\ 3 gemeenten\\, waarvan éé",
            " n in de Westhoek en de rest erbuiten",
            "CATEGORIES:Deadline,Westhoek",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:" + event_uid(window.key),
            "DTSTAMP:20260102T030405Z",
            "DTSTART;VALUE=DATE:20261201",
            "DTEND;VALUE=DATE:20270301",
            "SUMMARY:Venster",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )
    assert calendar_text([event, window], "Overgang", STAMP) == expected


def test_the_uid_stays_when_the_day_moves_and_differs_between_things():
    assert event_uid(("deadline", "1")) == event_uid(("deadline", "1"))
    assert (
        len({event_uid(key) for key in (("deadline", "1"), ("renewal", "1"), ("deadline", "2"), ("de", "adline1"))})
        == 4
    )


@given(st.text(max_size=300))
def test_no_text_breaks_the_lines_of_the_file(text: str):
    file = calendar_text([Event(("x",), TODAY, TODAY, "s", text, (text or "x",))], text, STAMP)

    lines = file.encode().split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= LINE_OCTETS for line in lines)
    assert all(line.decode() is not None for line in lines)  # folded between characters, not inside one
    unfolded = file.replace("\r\n ", "").split("\r\n")
    assert [line.split(":")[0] for line in unfolded if line.startswith(("BEGIN", "END"))] == [
        "BEGIN",
        "BEGIN",
        "END",
        "END",
    ]
    assert not any(sign in file.replace("\r\n", "") for sign in "\r\n\x00\x0b")
