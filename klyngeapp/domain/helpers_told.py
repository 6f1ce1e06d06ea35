"""Why somebody could be asked to help, in words."""

from klyngeapp.domain.fields.people import PARTS_OF_DAY, WEEKDAYS
from klyngeapp.domain.helpers_asked import Because, Found
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext

_DAYS = {choice.key: choice.label for choice in WEEKDAYS}
_PARTS = {choice.key: choice.label for choice in PARTS_OF_DAY}
_TIMES_TOLD = 3


def reasons(found: Found) -> tuple[str, ...]:
    """Return the reasons for one answer as short texts, the weightiest first."""
    return tuple(text for text in (_reason(found, one) for one in found.because) if text)


def _reason(found: Found, because: Because) -> str:
    match because:
        case "skill":
            return _("can help with {skills}", skills=formats.and_list(found.skills))
        case "time":
            return _("usually free {times}", times=times(found.times))
        case "village":
            return _("lives in {village}", village=found.village_name)
        case "near":
            return _near(found)
        case "asked_for":
            return _("has asked for more tasks")
        case "tasks":
            return _("has no tasks now")


def tasks(number: int) -> str:
    """Return how many tasks somebody has."""
    return ngettext("{number} task", "{number} tasks", number) if number else _("has no tasks now")


def times(when: tuple[tuple[str, str], ...]) -> str:
    """Return times of the week in a sentence: lørdag formiddag og søndag eftermiddag."""
    shown = [f"{_(_DAYS[day]).casefold()} {_(_PARTS[part]).casefold()}" for day, part in when[:_TIMES_TOLD]]
    return formats.and_list(shown)


def _near(found: Found) -> str:
    if found.km is None:
        return _("lives in {village}, near by", village=found.village_name)
    number = formats.decimal(round(found.km * 10) * 100)
    return _("lives in {village}, {number} km away", village=found.village_name, number=number)
