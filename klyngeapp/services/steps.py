"""Leave a step of the process out, with a reason, or take it in again."""

import sqlalchemy as sa

from klyngeapp.domain.values import clean_text
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError


def leave_out(unit: Unit, *, step: str, reason: str) -> None:
    """Leave a step ("phase.step") out, or change the reason why; KlyngeError where there is no reason."""
    why = clean_text(reason)
    if not why:
        raise KlyngeError("Write why you leave the step out. Others will ask.")
    found = _row_ids(unit, step)
    if found:
        rows.change(unit, "left_out_step", found[0], reason=why)
    else:
        rows.add(unit, "left_out_step", step=step, reason=why, decided_on=clock.today().isoformat())


def take_in(unit: Unit, *, step: str) -> None:
    """Take a step in again; nothing happens where it was not left out."""
    for row_id in _row_ids(unit, step):
        rows.remove(unit, "left_out_step", row_id)


def _row_ids(unit: Unit, step: str) -> list[str]:
    table = TABLES["left_out_step"]
    return list(unit.connection.scalars(sa.select(table.c.id).where(table.c.step == step).order_by(table.c.id)))
