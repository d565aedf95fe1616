"""Days and times in words, in the language of the user or of the file that is made."""

from __future__ import annotations

from datetime import date, datetime, timezone

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt

from .translation import locale, locale_of_texts, tr

_DAYS_A_MONTH = 30.44
_MONTHS_A_YEAR = 12
_SHOWN_IN_DAYS = 92


def day_text(day: date, *, long: bool = False) -> str:
    """Write a day as the locale does, the year in four digits."""
    spoken = locale()
    shape = spoken.dateFormat(QLocale.FormatType.LongFormat) if long else day_format()
    return str(spoken.toString(QDate(day.year, day.month, day.day), shape))


def day_format() -> str:
    """Give the locale's short format, with four digits for the year."""
    short = str(locale().dateFormat(QLocale.FormatType.ShortFormat))
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def written_day(day: date) -> str:
    """Write a day so that nobody takes the month for the day: "31 December 2030"."""
    return str(locale_of_texts().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy"))


def time_text(stamp: str) -> str:
    """Write a time of the register in the user's own zone and locale; as it stands where it is none."""
    try:
        at = datetime.fromisoformat(stamp.replace("Z", "+00:00"))
    except ValueError:
        return stamp
    seconds = int(at.replace(tzinfo=at.tzinfo or timezone.utc).timestamp())
    local = QDateTime.fromSecsSinceEpoch(seconds, Qt.TimeSpec.LocalTime)
    return str(locale().toString(local, "d MMMM yyyy HH:mm"))


def countdown(deadline: date, today: date) -> str:
    """Say how long it is until a day, or since when it has passed."""
    days = (deadline - today).days
    if days == 0:
        return tr("today")
    if days < 0:
        return tr("{time} ago").format(time=_span(-days))
    return tr("in {time}").format(time=_span(days))


def _span(days: int) -> str:
    if days == 1:
        return tr("1 day")
    if days <= _SHOWN_IN_DAYS:
        return tr("{count} days").format(count=locale().toString(days))
    months = round(days / _DAYS_A_MONTH)
    if months < 2 * _MONTHS_A_YEAR:
        return tr("{count} months").format(count=months)
    years, rest = divmod(months, _MONTHS_A_YEAR)
    if rest == 0:
        return tr("{count} years").format(count=years)
    if rest == 1:
        return tr("{count} years and 1 month").format(count=years)
    return tr("{count} years and {months} months").format(count=years, months=rest)
