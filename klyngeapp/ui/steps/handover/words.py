"""What is said of the handover."""

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.handover import Handover, Taking, Use


def state(found: Handover) -> str:
    """Return how much is handed over."""
    if not found.number:
        return ""
    if found.done == found.number:
        return _("Everything is handed over")
    return _("{done} of {number} handed over", done=found.done, number=found.number)


def taking(one: Taking) -> tuple[str, str]:
    """Return who hands over, and how far they are."""
    who = one.who or _("Nobody yet")
    if one.done == one.number:
        return who, ngettext("{number} thing, handed over", "{number} things, handed over", one.number)
    left = one.number - one.done
    return who, ngettext("{number} thing left", "{number} things left", left)


def to_delete(found: Handover) -> str:
    """Return whether there is anybody of whom too much is still known."""
    number = len(found.stopped)
    if not number:
        return _("Nobody is kept longer than you promised.")
    return ngettext(
        "{number} person stopped more than {months} months ago. What you know of them is to go.",
        "{number} people stopped more than {months} months ago. What you know of them is to go.",
        number,
        months=found.months,
    )


def withdrawn(found: Handover) -> str:
    """Return how many have taken a consent back; "" where nobody has."""
    if not found.withdrawn:
        return ""
    return ngettext(
        "{number} consent has been withdrawn. See that it is followed.",
        "{number} consents have been withdrawn. See that they are followed.",
        found.withdrawn,
    )


def kept(one: Use) -> str:
    """Return how long something is kept, or when it was deleted."""
    if one.deleted_on:
        return _("Deleted on {day}", day=formats.long_date(one.deleted_on))
    if one.keep:
        return one.keep
    if one.months:
        return ngettext("{number} month after they stop", "{number} months after they stop", one.months)
    return _("Nobody has written how long")
