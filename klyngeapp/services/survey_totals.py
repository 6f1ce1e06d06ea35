"""Totals that are typed in: how many have answered in a village, and how many chose an answer."""

import sqlalchemy as sa

from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.units import Unit


def set_village_total(unit: Unit, survey: str, village: str, answered: int | None) -> None:
    """Note how many have answered in a village; None takes the number away."""
    _set(unit, "survey_total", {"survey": survey, "village": village}, answered)


def set_option_total(unit: Unit, option: str, village: str | None, answered: int | None) -> None:
    """Note how many chose an answer in a village (None: in all of them together); None takes the number away."""
    _set(unit, "survey_option_total", {"option": option, "village": village}, answered)


def _set(unit: Unit, table: str, where: dict[str, str | None], answered: int | None) -> None:
    """Let the one row with these values hold the number; those that say the same thing twice go."""
    kept = TABLES[table]
    same = [kept.c[name] == value if value is not None else kept.c[name].is_(None) for name, value in where.items()]
    first, *others = [*unit.connection.scalars(sa.select(kept.c.id).where(*same).order_by(kept.c.id)), None]
    for other in [*others, *([first] if answered is None else [])]:
        if other is not None:
            rows.remove(unit, table, other)
    if answered is None:
        return
    if first is None:
        rows.add(unit, table, id=None, answered=answered, **where)
    else:
        rows.change(unit, table, first, answered=answered)
