"""The ideas that are not put into an action area yet, and where each could go."""

from dataclasses import dataclass

import sqlalchemy as sa


@dataclass(frozen=True, slots=True)
class Loose:
    """An idea that lies nowhere yet: what it is, and where it came from."""

    id: str
    title: str
    description: str
    village: str


_LOOSE = """
SELECT i.id, i.title, coalesce(i.description, '') AS description, coalesce(v.name, '') AS village
FROM idea AS i LEFT JOIN village AS v ON v.id = i.village
WHERE i.action_area IS NULL AND i.status <> 'parked' ORDER BY i.title, i.id
"""
_NUMBERS = """
SELECT count(*), coalesce(sum(action_area IS NOT NULL), 0),
  coalesce(sum(action_area IS NULL AND status = 'parked'), 0) FROM idea
"""


def loose(connection: sa.Connection) -> tuple[Loose, ...]:
    """Return the ideas that lie in no area and are not kept for later."""
    return tuple(Loose(*row) for row in connection.execute(sa.text(_LOOSE)))


def numbers(connection: sa.Connection) -> tuple[int, int, int]:
    """Return how many ideas there are, how many lie in an area, and how many are kept for later."""
    row = connection.execute(sa.text(_NUMBERS)).one()
    return row[0], row[1], row[2]
