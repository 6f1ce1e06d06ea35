"""What the page of the villages says besides its list: where the figures are from, who came later, who has left."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.store.queries.plain import columns


@dataclass(frozen=True, slots=True)
class VillageNotes:
    """`figures_from` and `source` are None where nothing stands, and where the villages differ (`differs`).

    `came` and `left` are names and days, in the order of the days.
    """

    figures_from: str | None
    source: str | None
    differs: frozenset[str]
    came: tuple[tuple[str, date], ...]
    left: tuple[tuple[str, date], ...]
    gone: frozenset[str]


def village_notes(connection: sa.Connection, today: date) -> VillageNotes:
    """Return what is to be said of all villages together, as of a day."""
    rows = columns(connection, "village", ("id", "name", "joined", "left", "figures_from", "source"))
    here = [row for row in rows if not (row[3] and row[3] <= today.isoformat())]
    dates, sources = ({row[place] for row in here} for place in (4, 5))
    first = min((row[2] for row in rows if row[2]), default="")
    came = sorted((row[2], row[1]) for row in here if row[2] and row[2] > first)
    left = sorted((row[3], row[1]) for row in rows if row[3])
    return VillageNotes(
        figures_from=dates.pop() if len(dates) == 1 else None,
        source=sources.pop() if len(sources) == 1 else None,
        differs=frozenset(name for name, found in (("figures_from", dates), ("source", sources)) if len(found) > 1),
        came=tuple((name, date.fromisoformat(day)) for day, name in came),
        left=tuple((name, date.fromisoformat(day)) for day, name in left),
        gone=frozenset(row[0] for row in rows if row[3] and row[3] <= today.isoformat()),
    )
