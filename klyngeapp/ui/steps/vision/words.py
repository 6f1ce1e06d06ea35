"""What a version of the vision is called, and when it was written or adopted, by whom."""

from datetime import date

from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.visions import Vision


def called(one: Vision) -> str:
    """Return what a version is called: Adopted, Draft 3."""
    if one.status == "adopted":
        return _("Adopted")
    if one.status == "hearing":
        return _("In hearing, draft {number}", number=one.version)
    return _("Draft {number}", number=one.version)


def day(one: Vision, today: date) -> str:
    """Return the day of a version, without the year where it is this one; "" where it is not known."""
    found = parse_day(one.day)
    if found is None:
        return ""
    return days.day_and_month(found) if found.year == today.year else days.plain_day(found)


def second(one: Vision, today: date) -> str:
    """Return the day of a version, and who wrote it."""
    return " · ".join(part for part in (day(one, today), one.by) if part)


def state(one: Vision, today: date) -> str:
    """Return how far a version is, in a few words: Adopted on 20 August 2026, Draft 3 · 6 August."""
    found = parse_day(one.day)
    if one.is_adopted and found is not None:
        return _("Adopted on {day}", day=days.plain_day(found))
    return " · ".join(part for part in (called(one), day(one, today)) if part)
