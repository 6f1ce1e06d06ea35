"""The organisation to come as its page shows it: its parts, and the seats of the council village by village."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key
from klyngeapp.store.queries.overview import villages


@dataclass(frozen=True, slots=True)
class Body:
    """A part of the organisation: `seats` are promised, `taken` have somebody; `people` are those of its group."""

    id: str
    name: str
    kind: str
    parent: str
    seats: int
    taken: int
    people: int
    meets: str


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat; `person` is the name of who has it, "" where it is vacant."""

    id: str
    person: str


@dataclass(frozen=True, slots=True)
class VillageSeats:
    """The seats of a village in order, and those of its substitutes. `village` is "" for seats of no village."""

    village: str
    name: str
    seats: tuple[Seat, ...]
    substitutes: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class Organisation:
    """`id` is that of its only row; `council` is the part whose seats are shown, None where there is none."""

    id: str
    bodies: tuple[Body, ...]
    council: Body | None
    villages: tuple[VillageSeats, ...]

    @property
    def vacant(self) -> int:
        """Return how many seats nobody has."""
        return sum(1 for one in self.villages for seat in one.seats if not seat.person)

    @property
    def without_seat(self) -> tuple[str, ...]:
        """Return the villages that have no seat at all."""
        return tuple(one.name for one in self.villages if one.village and not one.seats)


_HELD = '(s.joined IS NULL OR s.joined <= :today) AND (s."left" IS NULL OR s."left" > :today)'
_BODIES = f"""
SELECT b.id, b.name, coalesce(b.kind, '') AS kind, coalesce(b.parent, '') AS parent, coalesce(b.seats, 0) AS seats,
  (SELECT count(*) FROM seat AS s WHERE s.body = b.id AND s.substitute = 0 AND s.person IS NOT NULL AND {_HELD})
    AS taken,
  (SELECT count(DISTINCT s.person) FROM membership AS s WHERE s."group" = b."group" AND {_HELD}) AS people,
  coalesce(b.meets, '') AS meets
FROM body AS b ORDER BY b.position IS NULL, b.position, b.name, b.id
"""
_SEATS = f"""
SELECT s.id, coalesce(s.village, '') AS village, coalesce(p.name, '') AS person, s.substitute
FROM seat AS s LEFT JOIN person AS p ON p.id = s.person
WHERE s.body = :body AND {_HELD} ORDER BY s.position IS NULL, s.position, s.id
"""


def organisation(connection: sa.Connection, today: date) -> Organisation:
    """Return the organisation as of a day."""
    day = {"today": today.isoformat()}
    bodies = tuple(Body(*row) for row in connection.execute(sa.text(_BODIES), day))
    council = next((one for one in bodies if one.kind == "council"), None)
    row_id = str(connection.scalar(sa.text("SELECT id FROM organisation")))
    return Organisation(row_id, bodies, council, _by_village(connection, council, today))


def _by_village(connection: sa.Connection, council: Body | None, today: date) -> tuple[VillageSeats, ...]:
    if council is None:
        return ()
    here = [(one.id, one.name) for one in villages(connection, today, {})]
    here.sort(key=lambda one: danish_key(one[1]))
    found = connection.execute(sa.text(_SEATS), {"today": today.isoformat(), "body": council.id}).all()
    seats: Mapping[str, tuple[list[Seat], list[Seat]]] = {one: ([], []) for one, _name in here}
    others: tuple[list[Seat], list[Seat]] = ([], [])
    for row in found:
        seats.get(row.village, others)[1 if row.substitute else 0].append(Seat(row.id, row.person))
    made = [VillageSeats(one, name, *map(tuple, seats[one])) for one, name in here]
    if others[0] or others[1]:
        made.append(VillageSeats("", "", *map(tuple, others)))
    return tuple(made)
