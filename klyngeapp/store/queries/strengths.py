"""What to build on and what to mind, with the sources; what only this place has; and the plans that exist."""

from dataclasses import dataclass

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES


@dataclass(frozen=True, slots=True)
class Item:
    """A strength, weakness, opportunity or threat. `source` is "" where nobody has said; `page` is where one sees what
    it rests on ("" for nowhere); `weight` goes from 1 to 5.
    """

    id: str
    kind: str
    title: str
    village: str
    source: str
    page: str
    weight: int | None


@dataclass(frozen=True, slots=True)
class Potential:
    """What only this place has; `strength` goes from 1 to 5, None where nobody has said."""

    id: str
    title: str
    category: str
    village: str
    strength: int | None


def swot_items(connection: sa.Connection) -> tuple[Item, ...]:
    """Return all four lists, in each the heaviest first."""
    item, village = TABLES["swot_item"], TABLES["village"]
    place, question = TABLES["place"], TABLES["survey_question"]
    found = connection.execute(
        sa.select(
            item, village.c.name.label("in_village"), place.c.name.label("of_place"), question.c.title.label("asked")
        )
        .outerjoin(village, item.c.village == village.c.id)
        .outerjoin(place, item.c.place == place.c.id)
        .outerjoin(question, item.c.question == question.c.id)
    )
    items = [
        Item(
            row.id,
            row.kind,
            row.title,
            row.in_village or "",
            row.source or row.of_place or row.asked or "",
            "mapping.answers" if row.question else "mapping.places" if row.place else "",
            row.weight,
        )
        for row in found
    ]
    return tuple(sorted(items, key=lambda one: (-(one.weight or 0), danish_key(one.title), one.id)))


def potentials(connection: sa.Connection) -> tuple[Potential, ...]:
    """Return what only this place has, the strongest first."""
    potential, village = TABLES["potential"], TABLES["village"]
    found = connection.execute(
        sa.select(potential, village.c.name.label("in_village")).outerjoin(village, potential.c.village == village.c.id)
    )
    made = [Potential(row.id, row.title, row.category or "", row.in_village or "", row.strength) for row in found]
    return tuple(sorted(made, key=lambda one: (-(one.strength or 0), danish_key(one.title), one.id)))


def existing_plans(connection: sa.Connection) -> tuple[str, ...]:
    """Return what the plans that exist are called."""
    plan = TABLES["existing_plan"]
    return tuple(sorted(connection.scalars(sa.select(plan.c.title)), key=danish_key))
