"""The rows of one meeting for its minutes, with what their reader may see and nothing else."""

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.meetings import is_agenda
from klyngeapp.domain.minutes_facts import Attendance, MinutesFacts
from klyngeapp.domain.plan_facts import Reader, Row
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.meetings import Meeting, meeting, meeting_lines
from klyngeapp.store.queries.plan import readable_names, readable_people, readable_rows


def minutes_facts(connection: sa.Connection, meeting_id: str, reader: Reader, today: date) -> MinutesFacts | None:
    """Return what the minutes of a meeting tell this reader, as of a day; None where there is no such meeting."""
    found = meeting(connection, meeting_id, today)
    if found is None:
        return None
    meetings = {row.id: row for row in readable_rows(connection, DECLARED["meeting"], reader)}
    return MinutesFacts(
        reader=reader,
        names=dict(readable_names(connection, reader)),
        people=readable_people(connection, reader, today),
        cluster=connection.scalar(sa.select(TABLES["cluster"].c.name)) or "",
        is_agenda=is_agenda(found.day, today, has_minutes=found.has_minutes),
        meeting=meetings[meeting_id],
        attendance=_attendance(found, reader),
        items=_in_order(connection, "agenda_item", [item.id for item in found.items], reader),
        tasks=_in_order(connection, "follow_up", [task.id for task in found.tasks], reader),
        next=_next(meetings.values(), meetings[meeting_id]),
    )


def _in_order(connection: sa.Connection, table: str, ids: list[str], reader: Reader) -> tuple[Row, ...]:
    rows = {row.id: row for row in readable_rows(connection, DECLARED[table], reader)}
    return tuple(rows[row_id] for row_id in ids)


def _attendance(found: Meeting, reader: Reader) -> Attendance:
    """Return who came. That somebody came, or did not, is personal: others read how many they were."""
    came = tuple(one.id for one in found.people if one.presence == "attended")
    absent = tuple(one.id for one in found.people if one.presence == "apologies")
    asked = tuple(one.id for one in found.people if one.presence != "apologies")
    heads = found.counted if found.counted is not None else len(came)
    if reader != "group":
        return Attendance((), (), (), heads, len(absent))
    return Attendance(came, absent, asked, heads, len(absent))


def _next(meetings: Iterable[Row], this: Row) -> Row | None:
    """Return the first meeting of the same kind after a meeting."""
    later = (
        row
        for row in meetings
        if row.text("kind") == this.text("kind") and this.text("date") and row.text("date") > this.text("date")
    )
    return min(later, key=lambda row: (row.text("date"), row.text("start_time"), row.id), default=None)


def latest_with_minutes(connection: sa.Connection, today: date) -> str | None:
    """Return the id of the latest meeting of which something is written; None where nothing is written of any."""
    lines = [line for line in meeting_lines(connection, today) if line.has_minutes]
    held = [line for line in lines if line.day is not None and line.day <= today.isoformat()]
    return next((line.id for line in held or lines), None)
