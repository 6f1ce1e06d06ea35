"""What is handed over and to whom, and what there is to tidy away about people."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key
from klyngeapp.store.queries.kept import due


@dataclass(frozen=True, slots=True)
class Taking:
    """Somebody who hands over, or "" for nobody: how many things, and how many of them are done."""

    who: str
    number: int
    done: int


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody who stopped so long ago (ISO) that what is known of them is to go."""

    person: str
    name: str
    stopped_on: str


@dataclass(frozen=True, slots=True)
class Use:
    """Something that is kept about people: how long, in words or in months, and when it was deleted (ISO), or ""."""

    id: str
    name: str
    keep: str
    months: int | None
    deleted_on: str


@dataclass(frozen=True, slots=True)
class Handover:
    """`withdrawn` counts the consents that were taken back, `forgotten` the persons already forgotten; whoever stopped
    is kept for `months`.
    """

    takings: tuple[Taking, ...]
    stopped: tuple[Stopped, ...]
    uses: tuple[Use, ...]
    withdrawn: int
    forgotten: int
    months: int

    @property
    def number(self) -> int:
        """Return how many things are to be handed over."""
        return sum(one.number for one in self.takings)

    @property
    def done(self) -> int:
        """Return how many of them are."""
        return sum(one.done for one in self.takings)


_TAKINGS = """
SELECT coalesce(p.name, g.name, h.responsible_text, '') AS who, count(*), count(h.done_on)
FROM handover_item AS h LEFT JOIN person AS p ON p.id = h.responsible_person
LEFT JOIN "group" AS g ON g.id = h.responsible_group GROUP BY who
"""
_USES = "SELECT id, name, coalesce(keep, ''), keep_months, coalesce(deleted_on, '') FROM data_use"
_WITHDRAWN = "SELECT count(*) FROM consent WHERE withdrawn_on <= :today"


def handover(connection: sa.Connection, today: date) -> Handover:
    """Return what is handed over and what there is to tidy away, as of a day."""
    day = {"today": today.isoformat()}
    takings = [Taking(*row) for row in connection.execute(sa.text(_TAKINGS))]
    stopped = [Stopped(one.person, one.name, one.stopped_on) for one in due(connection, today)]
    uses = [Use(*row) for row in connection.execute(sa.text(_USES))]
    return Handover(
        tuple(sorted(takings, key=lambda one: (not one.who, one.done == one.number, danish_key(one.who)))),
        tuple(sorted(stopped, key=lambda one: (one.stopped_on, danish_key(one.name)))),
        tuple(sorted(uses, key=lambda one: (bool(one.deleted_on), danish_key(one.name)))),
        int(connection.scalar(sa.text(_WITHDRAWN), day) or 0),
        int(connection.scalar(sa.text("SELECT count(*) FROM erasure")) or 0),
        int(connection.scalar(sa.text("SELECT keep_months FROM cluster")) or 0),
    )
