"""Where people meet and what happens there, as the page beside the list shows it."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.overview import villages


@dataclass(frozen=True, slots=True)
class Happens:
    """Something that happens: how often or when in the year, how many take part, at which place ("" where unknown)."""

    id: str
    name: str
    how_often: str
    season: str
    participants: int | None
    place: str
    association: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """How many places, associations and activities there are, and the villages without any place or activity."""

    places: int
    associations: int
    activities: int
    villages: tuple[tuple[str, str], ...]
    without: tuple[str, ...]


def meeting(connection: sa.Connection, today: date) -> Meeting:
    """Return how much there is in the villages of a day."""
    places, associations, activities = (
        connection.scalar(sa.select(sa.func.count()).select_from(TABLES[table])) or 0
        for table in ("place", "association", "activity")
    )
    place, activity = TABLES["place"], TABLES["activity"]
    there = set(connection.scalars(sa.union(sa.select(place.c.village), sa.select(activity.c.village))))
    here = tuple((one.id, one.name) for one in villages(connection, today, {}))
    without = tuple(name for one, name in here if one not in there)
    return Meeting(places, associations, activities, here, without)


def happenings(connection: sa.Connection, *, place: str = "", association: str = "") -> tuple[Happens, ...]:
    """Return what happens at a place, or what an association does, by name."""
    activity = TABLES["activity"]
    own = activity.c.place == place if place else activity.c.association == association
    found = connection.execute(sa.select(activity).where(own)).mappings()
    made = [
        Happens(
            row["id"],
            row["name"],
            row["how_often"] or "",
            row["season"] or "",
            row["participants"],
            row["place"] or "",
            row["association"] or "",
        )
        for row in found
    ]
    return tuple(sorted(made, key=lambda one: (danish_key(one.name), one.id)))
