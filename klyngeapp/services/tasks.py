"""The tasks of a plan: done or not."""

import sqlalchemy as sa

from klyngeapp.services import rows
from klyngeapp.store.units import Unit


def mark_task(unit: Unit, task: str, *, done: bool) -> None:
    """Note that a task is done, or that it is not done after all: then it is under way again."""
    before = unit.connection.scalar(sa.text("SELECT percent FROM task WHERE id = :id"), {"id": task})
    percent = 100 if done else None if before == 100 else before
    rows.change(unit, "task", task, status="done" if done else "running", percent=percent)
