"""How far the talks with the municipality are, in sentences."""

from collections.abc import Sequence
from datetime import date

from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.consultations import Contact, Talk


def state(found: Sequence[Talk], today: date) -> str:
    """Return how often you have talked, and when the last time was."""
    held = [one for one in found if one.day is not None and one.day <= today.isoformat()]
    if not held:
        return _(
            "You have not talked with the municipality yet. Go there early, while everything can still be changed."
        )
    told = ngettext(
        "You have talked with the municipality {word} time.",
        "You have talked with the municipality {word} times.",
        len(held),
        word=_("one") if len(held) == 1 else formats.number_word(len(held)),
    )
    last = parse_day(max(one.day or "" for one in held))
    return told + (" " + _("The last time was on {day}.", day=days.plain_day(last)) if last else "")


def day(one: Talk) -> str:
    """Return the day of a talk."""
    found = parse_day(one.day)
    return days.plain_day(found) if found is not None else _("The day is not set yet")


def second(one: Talk) -> str:
    """Return with whom one talked."""
    return " · ".join(part for part in (one.contact, one.municipality) if part)


def calling(one: Contact) -> str:
    """Return what one asks somebody about, and how to reach them."""
    return " · ".join(part for part in (one.subject, one.phone, one.mail) if part)


def responses(number: int, answered: int) -> str:
    """Return how many responses are answered; "" where there are none."""
    return _("{answered} of {number} answered", answered=answered, number=number) if number else ""
