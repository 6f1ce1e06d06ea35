"""What the municipality has promised and what is still missing, in sentences."""

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.support import Support

USUAL_HOURS = (5 * 60, 10 * 60)  # minutes a month


def missing(found: Support) -> list[str]:
    """Return what is missing, as parts of a sentence."""
    parts = []
    if found.backed_on is None:
        parts.append(_("the day the municipality said yes"))
    if not found.contacts:
        parts.append(_("somebody at the municipality who answers"))
    if not found.minutes and not found.contact_minutes:
        parts.append(_("the hours it sets aside"))
    if not found.consultants and not found.without_consultant:
        parts.append(_("the name of a consultant"))
    return parts


def state(found: Support) -> str:
    """Return how far it is, in a sentence."""
    parts = missing(found)
    if parts:
        return _("Still missing: {things}.", things=formats.and_list(parts))
    said = []
    if found.answers:
        said.append(_("{name} answers at the municipality.", name=found.answers))
    if found.consultants:
        names = formats.and_list([one.name for one in found.consultants])
        said.append(_("{names} helps you as consultant.", names=names))
    else:
        said.append(_("You do without a consultant."))
    return " ".join(said)


def hours(found: Support) -> str:
    """Return what the hours mean, and what is usual."""
    minutes = found.minutes or found.contact_minutes
    if not minutes:
        return _("Ask for five to ten hours a month. That is usual.")
    said = _("{hours} a month.", hours=formats.capital(formats.hours(minutes)))
    least, most = USUAL_HOURS
    if minutes < least:
        return f"{said} " + _("It is little: five to ten are usual.")
    if minutes > most:
        return f"{said} " + _("It is more than most get.")
    return f"{said} " + _("Five to ten are usual.")


def who(found: Support) -> str:
    """Return who answers at the municipality."""
    if found.answers:
        return _("{name} answers. Who else you can call stands below.", name=found.answers)
    return _("Write below whom you can call.")
