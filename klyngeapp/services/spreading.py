"""What is told to whom, and whom to remember."""

from klyngeapp.domain.values import Value
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.store.units import Unit
from klyngeapp.system import clock


def mark_told(unit: Unit, message: str, *, told: bool) -> None:
    """Note that a message is told, today where no day is written; or that it still is to be."""
    (row,) = lists.rows_of(unit.connection, "message", [message])
    today = clock.today().isoformat()
    done: Value = (row.values["done_on"] or today) if told else None
    rows.change(unit, "message", message, status="done" if told else "planned", done_on=done)


def judge(unit: Unit, stakeholder: str, interest: int, influence: int) -> None:
    """Note how much somebody wants it and how much they can decide, from 1 to 5."""
    rows.change(unit, "stakeholder", stakeholder, interest=interest, influence=influence)
