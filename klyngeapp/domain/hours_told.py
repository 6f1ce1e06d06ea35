"""What is said about hours that cannot be, or that are only unlikely, and about nights when the clocks change."""

from dataclasses import dataclass
from datetime import date, timedelta

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, Sentence
from klyngeapp.system.errors import KlyngeError

MINUTES_OF_A_DAY = 24 * 60
LONG = 16 * 60  # more than that is asked about
MANY = 500  # more people than that are asked about
_NIGHT = 3 * 60  # shorter entries have nothing to do with a night
_MARCH, _OCTOBER = 3, 10


class HoursDoubted(KlyngeError):
    """Hours that are unlikely, but can be: whoever says that they are sure may write them in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Hours as somebody means to write them in. `had` are the minutes the person has that day; `name` "" for nobody."""

    day: date
    minutes: int
    people: int = 1
    name: str = ""
    had: int = 0


def clocks_change(day: date) -> int:
    """Return by how many minutes a day is longer than others: -60 in March, 60 in October, else 0.

    By the rule of the European Union, since 1996: the last Sunday of the month.
    """
    is_last_sunday = day.isoweekday() == 7 and (day + timedelta(days=7)).month != day.month
    if not is_last_sunday or day.month not in (_MARCH, _OCTOBER):
        return 0
    return -60 if day.month == _MARCH else 60


def most_of(day: date) -> int:
    """Return how many minutes one person can give on a day: 24 hours, 23 where the night has lost one.

    The extra hour in October is not counted: papers that go to a fund never say 25 hours of a day.
    """
    return MINUTES_OF_A_DAY + min(clocks_change(day), 0)


def check(given: Given, *, today: date, start: date | None, sure: bool = False) -> None:
    """Refuse what cannot be; HoursDoubted for what is only unlikely, unless somebody is sure of it."""
    _possible(given, today)
    if not sure:
        _likely(given, start)


def _possible(given: Given, today: date) -> None:
    if given.minutes <= 0:
        raise KlyngeError("Hours must be more than none. Write how long it took: 1:30, 1,5 or 90 min.")
    if given.people < 1:
        raise KlyngeError("Somebody must have helped. Write how many people: 1 or more.")
    if given.people > 1 and given.name:
        raise KlyngeError(
            "{name} is one person. Write the hours of {number} people without a name, or one by one.",
            name=given.name,
            number=given.people,
        )
    if given.day > today:
        raise KlyngeError(
            "{day} is still to come. Write the hours in when they have been given.", day=_told(given.day, capital=True)
        )
    if given.had + given.minutes > most_of(given.day):
        raise _too_long(given)


def _too_long(given: Given) -> KlyngeError:
    day, hours = _told(given.day), formats.hours(given.had + given.minutes)
    change = clocks_change(given.day)
    if change < 0:
        return KlyngeError(
            "The clocks went forward on {day}, so that day had only 23 hours. Here would be {hours} for one person.",
            day=day,
            hours=hours,
        )
    if change > 0:
        return KlyngeError(
            "The clocks went back on {day}. Even so we count at most 24 hours of a day, and here would be {hours} for "
            "one person.",
            day=day,
            hours=hours,
        )
    if given.had and given.name:
        return KlyngeError(
            "{name} has {had} on {day} already. With these it would be {hours}, and a day has only 24.",
            name=given.name,
            had=formats.hours(given.had),
            day=day,
            hours=hours,
        )
    return KlyngeError(
        "{hours} is more than a day has. Write what one person gave on {day}, at most 24 hours.",
        hours=formats.capital(hours),
        day=day,
    )


def _likely(given: Given, start: date | None) -> None:
    if given.minutes + given.had > LONG:
        raise HoursDoubted(
            N_("{hours} for one person on {day} is a lot. Is it right?"),
            hours=formats.capital(formats.hours(given.minutes + given.had)),
            day=_told(given.day),
        )
    if given.people > MANY:
        raise HoursDoubted(N_("{number} people at once is a lot. Is it right?"), number=formats.whole(given.people))
    if start is not None and given.day < start:
        raise HoursDoubted(
            N_("{day} is before the process began, which was {start}. Is the date right?"),
            day=_told(given.day, capital=True),
            start=_told(start),
        )


def remark(day: date, minutes: int) -> Sentence | None:
    """Return what is good to know of a night when the clocks were changed; None for all other hours."""
    if minutes < _NIGHT:
        return None
    for night in (day, day + timedelta(days=1)):
        change = clocks_change(night)
        if change < 0:
            return Sentence(
                "The clocks went forward in the night before {day}: from 22 to 4 was 5 hours, not 6.",
                {"day": _told(night)},
            )
        if change > 0:
            return Sentence(
                "The clocks went back in the night before {day}: from 22 to 4 was 7 hours, not 6.",
                {"day": _told(night)},
            )
    return None


def _told(day: date, *, capital: bool = False) -> str:
    text = formats.long_date(day.isoformat())
    return formats.capital(text) if capital else text
