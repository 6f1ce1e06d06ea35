"""Which day somebody means who types as little of it as they can: "13", "13/11", "today", or all of the date."""

import re
from datetime import date, timedelta

from klyngeapp.domain import reading
from klyngeapp.system.errors import KlyngeError

SOON = timedelta(days=14)  # a day of this year that is further ahead is last year's
_TODAY = frozenset({"i dag", "idag", "today"})
_YESTERDAY = frozenset({"i går", "igår", "i gaar", "yesterday"})
_DAY_ALONE = re.compile(r"(\d{1,2})\.?")
_NO_YEAR = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\.?")


def meant(text: str, near: date, today: date) -> date:
    """Return the day a text means; KlyngeError where it means none.

    A number alone is a day of the month of `near`, or of the month before where it would still be to come.
    """
    bare = " ".join(text.casefold().split())
    if bare in _TODAY:
        return today
    if bare in _YESTERDAY:
        return today - timedelta(days=1)
    alone, short = _DAY_ALONE.fullmatch(bare), _NO_YEAR.fullmatch(bare)
    if alone:
        found = _in_month(near.year, near.month, int(alone[1]))
        if found is None or (found > today and found > near):
            first = near.replace(day=1) - timedelta(days=1)
            found = _in_month(first.year, first.month, int(alone[1])) or found
    elif short:
        found = _in_month(today.year, int(short[2]), int(short[1]))
        if found is not None and found - today > SOON:
            found = _in_month(today.year - 1, int(short[2]), int(short[1])) or found
    else:
        found = date.fromisoformat(reading.day(text))
    if found is None:
        raise KlyngeError("“{text}” is not a date. Write it as 12-11-2026.", text=text.strip())
    return found


def _in_month(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
