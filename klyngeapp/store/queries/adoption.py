"""The adoption of the plan: the version it is about, what must be in place, the hearing, and who has received it."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.store.queries.progress import progress_facts


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the plan; days are ISO, "" where there is none. `content` is its text as it was frozen."""

    id: str
    title: str
    status: str
    hearing_to: str
    planned_on: str
    adopted_on: str
    adopted_by: str
    despite: str
    content: str


@dataclass(frozen=True, slots=True)
class Adoption:
    """`version` is the newest one. Of the `plans`, `written` are written to the end; of the `comments` of the hearing,
    `answered` have an answer and `led` to a change. `contact` is who answers at the municipality, and the mail
    address there; both "" where there is none.
    """

    version: Version | None
    has_parts: bool
    has_vision: bool
    plans: int
    written: int
    comments: int
    answered: int
    led: int
    is_heard: bool
    contact: tuple[str, str]

    @property
    def checks(self) -> tuple[tuple[str, bool], ...]:
        """Return what must be in place, and whether it is."""
        return (
            ("parts", self.has_parts),
            ("vision", self.has_vision),
            ("plans", 0 < self.plans <= self.written),
            ("hearing", self.is_heard),
            ("who", self.version is not None and bool(self.version.adopted_by)),
        )

    @property
    def missing(self) -> int:
        """Return how many things are missing."""
        return sum(1 for _key, holds in self.checks if not holds)


_VERSION = """
SELECT id, title, coalesce(status, 'draft'), coalesce(hearing_to, ''), coalesce(planned_on, ''),
  coalesce(adopted_on, ''), coalesce(adopted_by, ''), coalesce(despite, ''), coalesce(content, '')
FROM plan_version ORDER BY version DESC, adopted_on DESC, id DESC LIMIT 1
"""
_PLANS = "SELECT count(*), coalesce(sum(written), 0) FROM action_plan"
_COMMENTS = "SELECT count(*), count(answer), coalesce(sum(changed), 0) FROM hearing_comment"
_CONTACT = """
SELECT name, mail FROM (
  SELECT 0 AS place, p.name AS name, p.email AS mail, 0 AS minutes
  FROM membership AS m JOIN person AS p ON p.id = m.person
  WHERE m.role = 'municipal_contact' AND (m."left" IS NULL OR m."left" > :today)
  UNION ALL
  SELECT 1, coalesce(p.name, c.name), coalesce(c.email, p.email), coalesce(c.minutes_per_month, 0)
  FROM municipal_contact AS c LEFT JOIN person AS p ON p.id = c.person
) WHERE name IS NOT NULL ORDER BY mail IS NULL, place, minutes DESC, name LIMIT 1
"""


def adoption(connection: sa.Connection, today: date) -> Adoption:
    """Return how far the adoption is, as of a day."""
    version = newest_version(connection)
    facts = progress_facts(connection, today)
    plans, written = connection.execute(sa.text(_PLANS)).one()
    comments, answered, led = connection.execute(sa.text(_COMMENTS)).one()
    return Adoption(
        version=version,
        has_parts="plan_parts" in facts.true,
        has_vision=facts.has("visions_adopted"),
        plans=plans,
        written=written,
        comments=comments,
        answered=answered,
        led=led,
        is_heard=version is not None and bool(version.hearing_to) and version.hearing_to < today.isoformat(),
        contact=municipal_contact(connection, today),
    )


def municipal_contact(connection: sa.Connection, today: date) -> tuple[str, str]:
    """Return who answers at the municipality, and the mail address there; both "" where there is none."""
    contact = connection.execute(sa.text(_CONTACT), {"today": today.isoformat()}).one_or_none()
    return (contact.name, contact.mail or "") if contact is not None else ("", "")


def newest_version(connection: sa.Connection) -> Version | None:
    """Return the newest version of the plan, as the plan itself counts them; None where there is none."""
    row = connection.execute(sa.text(_VERSION)).one_or_none()
    return Version(*row) if row is not None else None
