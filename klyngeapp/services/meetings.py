"""Meetings: made with an agenda to begin with, who came, what was agreed and who does it."""

from collections.abc import Sequence

import sqlalchemy as sa

from klyngeapp.domain.agendas import AGENDAS
from klyngeapp.domain.fields.meetings import MEETING_KINDS
from klyngeapp.domain.meetings import count_after
from klyngeapp.i18n.language import _
from klyngeapp.services import rows
from klyngeapp.store.queries.lists import rows_of
from klyngeapp.store.units import Unit
from klyngeapp.system import clock

_MEMBERS = """
SELECT DISTINCT person FROM membership WHERE "group" = :group AND person IS NOT NULL
AND (joined IS NULL OR joined <= :today) AND ("left" IS NULL OR "left" > :today)
"""
_GROUP = "SELECT id FROM \"group\" WHERE kind = 'steering_group' ORDER BY dissolved IS NOT NULL, formed, id LIMIT 1"
_TICKED = "SELECT count(*) FROM attendee WHERE meeting = :meeting AND presence = 'attended'"


def new_meeting(unit: Unit, kind: str) -> str:
    """Add a meeting of a kind with an agenda to begin with, and ask the steering group to its own; return its id."""
    agenda = AGENDAS[kind]
    group = unit.connection.scalar(sa.text(_GROUP)) if kind == "steering_group" else None
    meeting = rows.add(
        unit,
        "meeting",
        title=title_for(unit.connection, kind),
        kind=kind,
        start_time=agenda.start,
        end_time=agenda.end,
        group=group,
    )
    for position, (title, minutes) in enumerate(agenda.items, 1):
        rows.add(unit, "agenda_item", meeting=meeting, position=position, title=_(title), length=minutes)
    if group is not None:
        day = {"group": group, "today": clock.today().isoformat()}
        for person in unit.connection.scalars(sa.text(_MEMBERS), day).all():
            rows.add(unit, "attendee", meeting=meeting, person=person, presence="invited")
    return meeting


def title_for(connection: sa.Connection, kind: str) -> str:
    """Return what a new meeting of a kind is called; the first citizens' meeting says that it is the first."""
    earlier = connection.scalar(sa.text("SELECT count(*) FROM meeting WHERE kind = 'citizens_meeting'"))
    if kind == "citizens_meeting" and not earlier:
        return _("First citizens' meeting")
    if kind == "other":
        return _("Meeting")
    return next(_(choice.label) for choice in MEETING_KINDS if choice.key == kind)


def add_item(unit: Unit, meeting: str, title: str) -> str:
    """Add an item at the end of an agenda and return its id."""
    query = sa.text("SELECT coalesce(max(position), 0) + 1 FROM agenda_item WHERE meeting = :meeting")
    position = unit.connection.scalar(query, {"meeting": meeting})
    return rows.add(unit, "agenda_item", meeting=meeting, position=position, title=title)


def add_task(unit: Unit, item: str, title: str) -> str:
    """Add what was agreed under an item of an agenda and return its id."""
    query = sa.text("SELECT meeting FROM agenda_item WHERE id = :item")
    meeting = unit.connection.scalar(query, {"item": item})
    return rows.add(unit, "follow_up", meeting=meeting, agenda_item=item, title=title)


def hold_responsible(unit: Unit, table: str, row_id: str, who: tuple[str, str | None]) -> None:
    """Let a row of a table name who does it: ("person", id), ("group", id) or ("text", words); None for nobody."""
    kind, value = who
    values = {f"responsible_{part}": value if part == kind else None for part in ("person", "group", "text")}
    rows.change(unit, table, row_id, **values)


def mark_done(unit: Unit, task: str, *, done: bool = True) -> None:
    """Note that something agreed is done today, or that it is not done after all."""
    rows.change(unit, "follow_up", task, done_on=clock.today().isoformat() if done else None)


def set_presence(unit: Unit, meeting: str, person: str, presence: str | None) -> None:
    """Note whether somebody comes or came; None takes them off the list. A head count that was the ticks' follows."""
    before = _ticked(unit, meeting)
    query = sa.text("SELECT id FROM attendee WHERE meeting = :meeting AND person = :person ORDER BY id")
    found: Sequence[str] = unit.connection.scalars(query, {"meeting": meeting, "person": person}).all()
    for row_id in found if presence is None else found[1:]:
        rows.remove(unit, "attendee", row_id)
    if presence is not None and found:
        rows.change(unit, "attendee", found[0], presence=presence)
    elif presence is not None:
        rows.add(unit, "attendee", meeting=meeting, person=person, presence=presence)
    counted = rows_of(unit.connection, "meeting", [meeting])[0].values["attendance"]
    known = counted if isinstance(counted, int) else None
    follows = count_after(known, before, _ticked(unit, meeting))
    if follows != known:
        rows.change(unit, "meeting", meeting, attendance=follows)


def _ticked(unit: Unit, meeting: str) -> int:
    return int(unit.connection.scalar(sa.text(_TICKED), {"meeting": meeting}) or 0)
