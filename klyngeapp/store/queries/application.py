"""The application to the municipality: where it stands, its text, and the facts that come along by themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

_FIRST = """
SELECT id, title, status, sent_on, answered_on, asked, granted FROM application WHERE kind = 'municipality'
ORDER BY status = 'refused', sent_on IS NULL, sent_on DESC, id LIMIT 1
"""
_SECTIONS = """
SELECT id, title, coalesce(body, '') FROM application_section WHERE application = :application
ORDER BY position IS NULL, position, id
"""
_MONEY = """
SELECT (SELECT coalesce(sum(amount), 0) FROM budget_line WHERE action_plan IS NULL AND in_kind = 0),
  (SELECT coalesce(sum(coalesce(granted, asked)), 0) FROM financing
   WHERE action_plan IS NULL AND kind = 'municipality' AND coalesce(status, '') <> 'refused')
"""
_TIME = "SELECT start, months FROM cluster"
_SUPPORT = "SELECT count(*) FROM support_declaration WHERE application = :application"
_AGREED = "SELECT title, approved_on FROM agreement ORDER BY approved_on IS NULL, approved_on DESC, title LIMIT 1"


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the text, and how many words it has."""

    id: str
    title: str
    words: int


@dataclass(frozen=True, slots=True)
class Application:
    """The application; amounts in øre."""

    id: str
    title: str
    status: str
    sent_on: str | None
    answered_on: str | None
    asked: int | None
    granted: int | None
    sections: tuple[Section, ...]
    supporters: int

    @property
    def words(self) -> int:
        """Return how many words the text has."""
        return sum(section.words for section in self.sections)


@dataclass(frozen=True, slots=True)
class Applying:
    """`application` is None where none is begun; `agreement` is a title and the day it was approved, if it was.

    `budget` and `from_municipality` are in øre, of the process alone.
    """

    application: Application | None
    agreement: tuple[str, str | None] | None
    start: str | None
    months: int | None
    budget: int
    from_municipality: int


def applying(connection: sa.Connection) -> Applying:
    """Return how far the application or agreement with the municipality is."""
    found = connection.execute(sa.text(_FIRST)).one_or_none()
    agreed = connection.execute(sa.text(_AGREED)).one_or_none()
    start, months = connection.execute(sa.text(_TIME)).one()
    budget, from_municipality = connection.execute(sa.text(_MONEY)).one()
    return Applying(
        None if found is None else _whole(connection, found),
        None if agreed is None else (agreed[0], agreed[1]),
        start,
        months,
        budget,
        from_municipality,
    )


def _whole(connection: sa.Connection, found: Sequence[Any]) -> Application:
    given = {"application": found[0]}
    sections = connection.execute(sa.text(_SECTIONS), given)
    written = tuple(Section(row_id, title, len(body.split())) for row_id, title, body in sections)
    row_id, title, status, sent_on, answered_on, asked, granted = found
    supporters = int(connection.scalar(sa.text(_SUPPORT), given) or 0)
    return Application(row_id, title, status, sent_on, answered_on, asked, granted, written, supporters)
