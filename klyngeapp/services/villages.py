"""What is said of all villages at once."""

import sqlalchemy as sa

from klyngeapp.domain.values import Value
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from klyngeapp.system import clock


def note_figures(unit: Unit, **values: Value) -> None:
    """Let all villages that are with you have the same `figures_from` or `source`; those that left keep theirs."""
    village = TABLES["village"]
    here = sa.or_(village.c.left.is_(None), village.c.left > clock.today().isoformat())
    for row_id in list(unit.connection.scalars(sa.select(village.c.id).where(here))):
        rows.change(unit, "village", row_id, **values)
