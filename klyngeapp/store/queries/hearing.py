"""The hearing in the villages: its days, the comments that came, the meetings about it, and who has not been heard."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from klyngeapp.domain.meetings import CLOSED
from klyngeapp.i18n.sorting import danish_key

_VERSION = """
SELECT id, title, coalesce(hearing_from, ''), coalesce(hearing_to, ''), status FROM plan_version
ORDER BY version DESC, adopted_on DESC, id DESC LIMIT 1
"""
_COMMENTS = """
SELECT c.id, c.sender, coalesce(v.name, ''), coalesce(c.received_on, ''), c.comment, c.answer, coalesce(c.changed, 0),
  coalesce(p.title, '')
FROM hearing_comment AS c LEFT JOIN village AS v ON v.id = c.village LEFT JOIN action_plan AS p ON p.id = c.action_plan
ORDER BY c.received_on IS NULL, c.received_on, c.id
"""
_MEETINGS = """
SELECT m.id, m.title, m.date, coalesce(m.place, v.name, ''), m.attendance, m.kind
FROM meeting AS m LEFT JOIN village AS v ON v.id = m.village
WHERE m.date >= :first AND m.date <= :last ORDER BY m.date, m.start_time, m.id
"""
_VILLAGES = """
SELECT name, EXISTS (SELECT 1 FROM hearing_comment AS c WHERE c.village = village.id) FROM village
WHERE (joined IS NULL OR joined <= :today) AND ("left" IS NULL OR "left" > :today)
"""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: who, where, when (ISO or ""), the plan it is about or "", its answer or None, what came of it."""

    id: str
    sender: str
    village: str
    day: str
    text: str
    answer: str | None
    changed: bool
    plan: str


@dataclass(frozen=True, slots=True)
class HearingMeeting:
    """A meeting in the time of the hearing that is open to citizens; `came` is how many came, None before it."""

    id: str
    title: str
    day: str
    place: str
    came: int | None


@dataclass(frozen=True, slots=True)
class Hearing:
    """`version` is the id of the version that is heard, "" where there is none; its days are ISO or "".

    `villages` are those of today with whether a comment came from there.
    """

    version: str
    title: str
    first: str
    last: str
    is_adopted: bool
    comments: tuple[Comment, ...]
    meetings: tuple[HearingMeeting, ...]
    villages: tuple[tuple[str, bool], ...]

    @property
    def unanswered(self) -> tuple[Comment, ...]:
        """Return the comments without an answer, the oldest first."""
        return tuple(one for one in self.comments if one.answer is None)


def hearing(connection: sa.Connection, today: date) -> Hearing:
    """Return the hearing as of a day."""
    found = connection.execute(sa.text(_VERSION)).first()
    version, title, first, last, status = found or ("", "", "", "", "")
    rows = connection.execute(sa.text(_COMMENTS))
    villages = connection.execute(sa.text(_VILLAGES), {"today": today.isoformat()})
    return Hearing(
        version,
        title,
        first,
        last,
        status == "adopted",
        tuple(_comment(tuple(row)) for row in rows),
        _meetings(connection, first, last) if first and last else (),
        tuple(sorted(((name, bool(has)) for name, has in villages), key=lambda one: danish_key(one[0]))),
    )


def _comment(row: tuple[Any, ...]) -> Comment:
    row_id, sender, village, day, text, answer, changed, plan = row
    return Comment(row_id, sender, village, day, text, answer, bool(changed), plan)


def _meetings(connection: sa.Connection, first: str, last: str) -> tuple[HearingMeeting, ...]:
    days: Mapping[str, str] = {"first": first, "last": last}
    found = connection.execute(sa.text(_MEETINGS), days)
    return tuple(HearingMeeting(*row[:5]) for row in found if row[5] not in CLOSED)
