"""What is said about the parts and the seats."""

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.organisation import Body, Organisation

_SIDE = "chairmanship"


def second_line(body: Body) -> str:
    """Return what stands below the name of a part: its seats, else its people, else when it meets."""
    if body.seats:
        if body.kind == _SIDE:
            return ngettext("{number} person", "{number} people", body.seats)
        seats = ngettext("{number} seat", "{number} seats", body.seats)
        taken = ngettext("{number} is taken", "{number} are taken", body.taken)
        return f"{seats} · {taken}"
    if body.people:
        return ngettext("{number} person", "{number} people", body.people)
    return body.meets


def described(found: Organisation) -> str:
    """Return in a sentence what the chart shows."""
    return _("The parts of the organisation: {names}.", names=formats.and_list([one.name for one in found.bodies]))


def seats_title(found: Organisation) -> str:
    """Return the title of the list of seats."""
    if found.council is None:
        return _("Seats")
    name = found.council.name
    return _("Seats in {council}", council=name[:1].lower() + name[1:])


def seats_note(found: Organisation) -> str:
    """Return how many seats are vacant, and who has none."""
    said = []
    if found.vacant:
        said.append(ngettext("{number} vacant seat", "{number} vacant seats", found.vacant))
    elif any(one.seats for one in found.villages):
        said.append(_("All seats are taken"))
    if found.without_seat:
        number = len(found.without_seat)
        said.append(ngettext("{number} village has no seat", "{number} villages have no seat", number))
    return " · ".join(said)
