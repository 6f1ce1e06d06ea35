"""The organisation to come: begun with its usual parts, and its seats given to people by name."""

import sqlalchemy as sa

from klyngeapp.domain.ids import new_id
from klyngeapp.i18n.language import N_, _
from klyngeapp.model.tables import TABLES
from klyngeapp.services import people, rows
from klyngeapp.store.units import Unit

SEATS_EACH = 2
# Kind, name, the place in this list of what it stands under, and when it meets.
_USUAL = (
    ("annual_meeting", N_("The annual meeting"), None, N_("Every March")),
    ("council", N_("The cluster council"), 0, N_("Every other month")),
    ("chairmanship", N_("The chairmanship"), 1, N_("Between the meetings")),
)
# Of an association; short enough to be read aloud at the founding meeting.
_STATUTES = (
    (N_("Name and seat"), N_("The association is called … and belongs in … municipality.")),
    (N_("Purpose"), N_("To carry out the strategy plan, and to keep the villages together about it.")),
    (N_("Members"), N_("Everybody who lives in the villages, and every association there, can be a member.")),
    (N_("The annual meeting"), N_("It is held every year in March, and called with three weeks' notice.")),
    (N_("The cluster council"), N_("Each village has two seats, for two years. Half of them are elected every year.")),
    (
        N_("Money and signatures"),
        N_("The accounts follow the calendar year. Chair and treasurer sign together."),
    ),
    (N_("Changes and the end"), N_("Two thirds of those present at an annual meeting can change or end it.")),
)


def propose_bodies(unit: Unit, *, villages: tuple[str, ...]) -> None:
    """Begin with an annual meeting, a council with two seats for each village (ids), and a chairmanship."""
    ids = [new_id() for _one in _USUAL]
    for place, (kind, name, parent, meets) in enumerate(_USUAL):
        seats = SEATS_EACH * len(villages) or None if kind == "council" else None
        rows.add(
            unit,
            "body",
            id=ids[place],
            name=_(name),
            kind=kind,
            parent=ids[parent] if parent is not None else None,
            seats=seats,
            meets=_(meets),
            position=place + 1,
        )
    for village in villages:
        for position in range(1, SEATS_EACH + 1):
            rows.add(unit, "seat", body=ids[1], village=village, position=position)


def propose_statutes(unit: Unit) -> None:
    """Write short statutes for a group to correct."""
    for number, (title, body) in enumerate(_STATUTES, 1):
        rows.add(unit, "statute", number=number, title=_(title), body=_(body))


def fill_seat(unit: Unit, seat: str, name: str, *, village: str | None) -> None:
    """Give a seat to somebody by name, who is there from then on; without a name it is vacant."""
    person = people.person_called(unit, name, village=village) if name.strip() else None
    rows.change(unit, "seat", seat, person=person)


def add_seat(unit: Unit, body: str, name: str, *, village: str | None, substitute: bool) -> str:
    """Add a seat for somebody by name, last among those of the village, and return its id."""
    table = TABLES["seat"]
    last = unit.connection.scalar(
        sa.select(sa.func.max(table.c.position)).where(table.c.body == body, table.c.village == village)
    )
    made = rows.add(unit, "seat", body=body, village=village, position=int(last or 0) + 1, substitute=int(substitute))
    fill_seat(unit, made, name, village=village)
    return made
