"""The vision in its versions, what the group stands for, and what a statement rests on."""

from dataclasses import dataclass

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key


@dataclass(frozen=True, slots=True)
class Vision:
    """A version of the vision; `day` is when it was adopted, else when it was written."""

    id: str
    version: int
    title: str
    statement: str
    status: str
    day: str
    by: str
    year: int | None

    @property
    def is_adopted(self) -> bool:
        """Whether it is adopted, with a date."""
        return self.status == "adopted" and bool(self.day)


@dataclass(frozen=True, slots=True)
class Value:
    """Something the group stands for."""

    id: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What something rests on: in words, where it is from, and the row it leads to ("", "" where it leads nowhere)."""

    id: str
    title: str
    source: str
    table: str
    row: str


_VISIONS = """
SELECT id, version, coalesce(title, '') AS title, statement, status, adopted_on, made_on,
  coalesce(made_by, '') AS made_by, horizon_year FROM vision
"""
_VALUES = """
SELECT id, title, coalesce(description, '') AS description FROM vision_value WHERE vision = :vision
ORDER BY position IS NULL, position, id
"""
_FINDINGS = """
SELECT f.id, f.title, {source} AS source, {quote} AS quote, f.question, f.swot_item,
  coalesce(q.title, '') AS question_title, q.position AS number, coalesce(s.title, '') AS swot_title
FROM {table} AS f LEFT JOIN survey_question AS q ON q.id = f.question LEFT JOIN swot_item AS s ON s.id = f.swot_item
WHERE f.{owner} = :owner
"""


def visions(connection: sa.Connection) -> tuple[Vision, ...]:
    """Return the versions, the newest first: the one that the plan shows."""
    rows = connection.execute(sa.text(_VISIONS)).all()
    ordered = sorted(rows, key=lambda row: (row.version, row.adopted_on or "", row.id), reverse=True)
    return tuple(
        Vision(
            row.id,
            row.version,
            row.title,
            row.statement,
            row.status,
            (row.adopted_on if row.status == "adopted" else "") or row.made_on or "",
            row.made_by,
            row.horizon_year,
        )
        for row in ordered
    )


def values(connection: sa.Connection, vision: str) -> tuple[Value, ...]:
    """Return what the group stands for, in its order."""
    rows = connection.execute(sa.text(_VALUES), {"vision": vision})
    return tuple(Value(*row) for row in rows)


def findings(connection: sa.Connection, table: str, owner: str, row: str) -> tuple[Finding, ...]:
    """Return what a row rests on, in Danish order; `owner` is the field of `table` that leads to it."""
    has_more = table == "vision_finding"
    query = _FINDINGS.format(
        table=table,
        owner=owner,
        source="coalesce(f.source, '')" if has_more else "''",
        quote="f.quote" if has_more else "NULL",
    )
    found = [_finding(one) for one in connection.execute(sa.text(query), {"owner": row})]
    return tuple(sorted(found, key=lambda one: (danish_key(one.title), one.id)))


def _finding(row: sa.Row[tuple[object, ...]]) -> Finding:
    ways = (("quote", row.quote), ("survey_question", row.question), ("swot_item", row.swot_item))
    table, target = next(((table, target) for table, target in ways if target), ("", ""))
    return Finding(row.id, row.title, row.source or row.question_title or row.swot_title, table, target or "")
