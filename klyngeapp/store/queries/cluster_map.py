"""What the drawn map shows: the villages where they stand, lines and land, and where people meet."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.map_lines import Points, points_of
from klyngeapp.domain.map_places import Placed, map_places
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.overview import villages
from klyngeapp.store.queries.plain import columns

_PER = 1000


@dataclass(frozen=True, slots=True)
class OnMap:
    """A village of today: its place from 0 to 1000; `is_placed` where the group has put it there."""

    id: str
    name: str
    x: int
    y: int
    is_placed: bool
    inhabitants: int | None
    grown: int | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line or an area of the map, its points from 0 to 1000."""

    id: str
    name: str
    kind: str
    points: Points


@dataclass(frozen=True, slots=True)
class Meets:
    """A meeting place: `kind` and `village` (an id) are "" where nobody has said."""

    id: str
    name: str
    village: str
    kind: str
    capacity: int | None
    note: str


@dataclass(frozen=True, slots=True)
class MapFacts:
    """All of the map."""

    villages: tuple[OnMap, ...]
    shapes: tuple[Drawn, ...]
    places: tuple[Meets, ...]


def map_facts(connection: sa.Connection, today: date) -> MapFacts:
    """Return what there is on the map on a day."""
    return MapFacts(on_map(connection, today), drawn(connection), meeting_places(connection))


def on_map(connection: sa.Connection, today: date) -> tuple[OnMap, ...]:
    """Return the villages of a day where they stand, as the printed plan shows them."""
    kept = {row[0]: (row[1], row[2]) for row in columns(connection, "village", ("id", "map_x", "map_y"))}
    here = villages(connection, today, {})
    where = map_places([Placed(one.id, *kept[one.id], one.latitude, one.longitude) for one in here])
    return tuple(
        OnMap(
            one.id,
            one.name,
            round(where[one.id][0] * _PER),
            round(where[one.id][1] * _PER),
            None not in kept[one.id],
            one.inhabitants,
            one.inhabitants_16plus,
        )
        for one in here
    )


def drawn(connection: sa.Connection) -> tuple[Drawn, ...]:
    """Return the lines and areas, by name."""
    found = columns(connection, "map_shape", ("id", "name", "kind", "points"))
    made = [Drawn(row[0], row[1] or "", row[2], points_of(row[3] or "")) for row in found]
    return tuple(sorted(made, key=lambda one: (danish_key(one.name), one.id)))


def meeting_places(connection: sa.Connection) -> tuple[Meets, ...]:
    """Return where people meet, by name."""
    place = TABLES["place"]
    found = connection.execute(
        sa.select(place.c.id, place.c.name, place.c.village, place.c.kind, place.c.capacity, place.c.note)
    )
    made = [Meets(row[0], row[1], row[2] or "", row[3] or "", row[4], row[5] or "") for row in found]
    return tuple(sorted(made, key=lambda one: (danish_key(one.name), one.id)))
