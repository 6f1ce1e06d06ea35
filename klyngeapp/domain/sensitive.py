"""What should not stand in a note about somebody: what looks like a civil registration number, or a matter of health.

A gentle word, never a refusal: a number can be an order, and "syg" can be a hedge.
"""

import calendar
import re

from klyngeapp.i18n.language import N_

# Ten digits of which the first six are a day (Danish CPR: DDMMYY-NNNN), with a hyphen, a blank or nothing between.
_NUMBER = re.compile(r"(?<![\d+])(\d\d)(\d\d)(\d\d)[-\s\u2010-\u2013]?\d{4}(?![\d])")
_LEAP = 2000
_HEALTH = re.compile(
    r"\b(?:adhd|alkoholis\w+|alzheimer\w*|angst(?:anfald)?|astma|autis\w+|blodprop\w*|cancer\w*|demen[st]\w*"
    r"|depress\w+|diabet\w+|epilep\w+|gigt|handicappet|hiv|hjerneskade\w*|invalid(?:epension\w*)?|kemoterapi"
    r"|kræft(?:syg\w*|behandling\w*)?|medicin|misbrug(?:er)?|parkinson\w*|psykisk|psykose\w*|sclerose|sklerose"
    r"|sindslidende|syg(?:dom\w*|emeld\w+)?|alcoholi\w+|asthma|chemotherapy|dementia|disab(?:ility|led)|disease"
    r"|epilepsy|illness|medication|mentally|on sick leave|sclerosis|terminally ill)\b",
    re.IGNORECASE,
)
CPR_WARNING = N_(
    "This looks like a civil registration number. Leave it out: you do not need it, and a file is passed on."
)
HEALTH_WARNING = N_("This may be about somebody's health. Leave it out, unless the person has asked you to write it.")


def warning(text: str) -> str:
    """Return the message id of a gentle warning about a text; "" where there is none."""
    if any(_is_day(*map(int, found.groups())) for found in _NUMBER.finditer(text)):
        return CPR_WARNING
    return HEALTH_WARNING if _HEALTH.search(text) else ""


def _is_day(day: int, month: int, year: int) -> bool:
    # Which century is meant the number alone does not say; 1900 was no leap year, and nobody is that old.
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(_LEAP + year, month)[1]
