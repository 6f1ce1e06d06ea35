"""The money of the process itself: what is applied for, and what the group gives outside the till."""

from dataclasses import dataclass

import sqlalchemy as sa

from klyngeapp.domain.facts import Money
from klyngeapp.store.queries.overview import hours, money


@dataclass(frozen=True, slots=True)
class ProcessMoney:
    """Figures in øre. `asked` counts refusals too; `given` are the things that are lent or made, by name; `minutes`
    those of volunteers. `with_vat` says that VAT is in all of the budget, `lines` how many items and sources there are.
    """

    till: Money
    asked: int
    minutes: int
    given: tuple[str, ...]
    with_vat: bool
    lines: int


_ASKED = """
SELECT coalesce(sum(asked), 0), count(*) FROM financing
WHERE action_plan IS NULL AND coalesce(kind, '') <> 'volunteer_hours'
"""
_LINES = """
SELECT count(*), coalesce(sum(vat = 'included'), 0) FROM budget_line
WHERE action_plan IS NULL AND coalesce(in_kind, 0) = 0
"""
_GIVEN = "SELECT title FROM budget_line WHERE action_plan IS NULL AND in_kind = 1 ORDER BY id"


def process_money(connection: sa.Connection) -> ProcessMoney:
    """Return the money of the process."""
    asked, sources = connection.execute(sa.text(_ASKED)).one()
    lines, with_vat = connection.execute(sa.text(_LINES)).one()
    return ProcessMoney(
        till=money(connection, of_plans=False),
        asked=asked,
        minutes=hours(connection).volunteers,
        given=tuple(connection.scalars(sa.text(_GIVEN))),
        with_vat=bool(lines) and lines == with_vat,
        lines=lines + sources,
    )
