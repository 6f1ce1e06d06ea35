"""Days, months and minutes as a person says them, in the language spoken now."""

import importlib
from datetime import date, datetime, timedelta

from klyngeapp.i18n.formats import capital
from klyngeapp.i18n.language import _, spoken

_LOCALES = {"da": "da_DK", "en": "en_GB"}
_WEEKDAY = {"da": "EEEE 'den' d. MMMM", "en": "EEEE d MMMM"}
_DAY = {"da": "d. MMMM y", "en": "d MMMM y"}
# British English writes "Sept", which no other month does; three letters stand better in a row.
_MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _written(day: date, pattern: str) -> str:
    # At first need: the start window has no dates where no workbook was ever open.
    babel = importlib.import_module("babel.dates")
    return str(babel.format_date(day, format=pattern, locale=_LOCALES[spoken()]))


def weekday(day: date) -> str:
    """Return a day with its weekday and without its year, inside a sentence: torsdag den 19. november."""
    return _written(day, _WEEKDAY[spoken()])


def day_of_week(day: date) -> str:
    """Return the name of the day as a sentence begins: Torsdag."""
    return capital(_written(day, "EEEE"))


def whole_day(day: date) -> str:
    """Return a day with its weekday and its year, as a sentence begins: Torsdag den 12. november 2026."""
    return capital(_written(day, f"{_WEEKDAY[spoken()]} y"))


def plain_day(day: date) -> str:
    """Return a day without its weekday: 12. november 2026."""
    return _written(day, _DAY[spoken()])


def day_and_month(day: date) -> str:
    """Return a day of this year: 3. november."""
    return _written(day, _DAY[spoken()].removesuffix(" y"))


def short_day(day: date) -> str:
    """Return a day with a short month, where there is little room: 1. dec., 15. jan."""
    return _written(day, "d. MMM" if spoken() == "da" else "d MMM")


def month_in_year(day: date) -> str:
    """Return the name of a day's month inside a sentence: januar."""
    return _written(day, "LLLL")


def short_month(day: date) -> str:
    """Return a day's month as it stands over a column: sep."""
    return _MONTHS_EN[day.month - 1] if spoken() == "en" else _written(day, "LLL").rstrip(".")


def month_on_leaf(day: date) -> str:
    """Return a day's month as it stands over the day: nov., maj."""
    return _in_text(day)


def months(first: date, last: date) -> str:
    """Return the months from one day to another: sep.–nov. 2025, dec. 2025–apr. 2026, maj 2026."""
    end = _("{month} {year}", month=_in_text(last), year=last.year)
    if (first.year, first.month) == (last.year, last.month):
        return end
    start = _in_text(first)
    if first.year != last.year:
        start = _("{month} {year}", month=start, year=first.year)
    return f"{start}–{end}"


def _in_text(day: date) -> str:
    return short_month(day) if spoken() == "en" else _written(day, "MMM")


def recently(moment: datetime, now: datetime) -> str:
    """Return when something was, inside a sentence: today at 14:32, yesterday at 21:04, 3 November."""
    apart = now.date() - moment.date()
    if apart == timedelta(0):
        return _("today at {time}", time=clock_time(moment))
    if apart == timedelta(1):
        return _("yesterday at {time}", time=clock_time(moment))
    return day_and_month(moment.date()) if moment.year == now.year else plain_day(moment.date())


def clock_time(moment: datetime) -> str:
    """Return the minute of a moment: 14.32 in Danish, 14:32 in English."""
    return _("{hour}:{minute}", hour=f"{moment:%H}", minute=f"{moment:%M}")
