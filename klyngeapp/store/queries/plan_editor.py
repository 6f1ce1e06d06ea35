"""The strategy plan as its page shows it: the sections in order, and what the plans still lack."""

from dataclasses import dataclass

import sqlalchemy as sa


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the plan. `key` is "" for one of the group's own; `writer` is the name of who writes it, or ""."""

    id: str
    key: str
    title: str
    included: bool
    automatic: bool
    words: int
    writer: str


@dataclass(frozen=True, slots=True)
class PlanEditing:
    """`cluster` is the id of its row; `unready` counts the action plans without a coordinator or a budget;
    `is_adopted` says that the newest version is.
    """

    cluster: str
    sections: tuple[Section, ...]
    unready: int
    is_adopted: bool


_SECTIONS = """
SELECT s.id, coalesce(s.key, '') AS key, s.title, s.included, s.with_automatic, coalesce(s.body, '') AS body,
  coalesce(p.name, g.name, s.responsible_text, '') AS writer
FROM plan_section AS s LEFT JOIN person AS p ON p.id = s.responsible_person
LEFT JOIN "group" AS g ON g.id = s.responsible_group
ORDER BY s.position IS NULL, s.position, s.id
"""
_UNREADY = """
SELECT count(*) FROM action_plan AS a WHERE a.coordinator IS NULL
OR NOT EXISTS (SELECT 1 FROM budget_line AS b WHERE b.action_plan = a.id AND b.in_kind = 0)
"""
_ADOPTED = "SELECT status = 'adopted' FROM plan_version ORDER BY version DESC, adopted_on DESC, id DESC LIMIT 1"


def plan_editing(connection: sa.Connection) -> PlanEditing:
    """Return what the editor of the plan shows."""
    rows = connection.execute(sa.text(_SECTIONS))
    return PlanEditing(
        str(connection.scalar(sa.text("SELECT id FROM cluster"))),
        tuple(
            Section(
                row.id,
                row.key,
                row.title,
                bool(row.included),
                bool(row.with_automatic),
                len(row.body.split()),
                row.writer,
            )
            for row in rows
        ),
        int(connection.scalar(sa.text(_UNREADY)) or 0),
        bool(connection.scalar(sa.text(_ADOPTED))),
    )
