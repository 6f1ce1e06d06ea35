"""What the minutes of a meeting are made of, or its agenda before the day: what one kind of reader may see of it."""

from dataclasses import dataclass

from klyngeapp.domain.plan_facts import Copy, Row


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who was at a meeting: the ids of people, for the group alone, and numbers, for everybody.

    `heads` is how many came where somebody has counted them, else how many of the list.
    """

    came: tuple[str, ...]
    apologies: tuple[str, ...]
    asked: tuple[str, ...]
    heads: int
    absent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesFacts(Copy):
    """All that the minutes of a meeting tell one reader, as of a day; `is_agenda` where it is still to come.

    The rows are those of the meeting, in their order; `next` is the next meeting of its kind.
    """

    cluster: str
    is_agenda: bool
    meeting: Row
    attendance: Attendance
    items: tuple[Row, ...]
    tasks: tuple[Row, ...]
    next: Row | None

    def tasks_of(self, item: str) -> tuple[Row, ...]:
        """Return what was agreed under an item; under none of the agenda where `item` is ""."""
        if item:
            return tuple(task for task in self.tasks if task.text("agenda_item") == item)
        known = {one.id for one in self.items}
        return tuple(task for task in self.tasks if task.text("agenda_item") not in known)
