"""The shared channels, what comes up in the common calendar, and where people say that they get their news."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

import sqlalchemy as sa

from klyngeapp.domain.facts import Overview
from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.plan_facts import QuestionFacts
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.answers import answers

THEME = fixed_id("focus_theme", "communication")
_DAY = len("2026-11-12")


@dataclass(frozen=True, slots=True)
class Channels:
    """How many channels there are, how many of them run, and the names of those without an editor."""

    number: int
    running: int
    without_editor: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coming:
    """Something in the calendar: `day` is a date, or a month where no day is known."""

    kind: Literal["meeting", "message", "yearly_item"]
    id: str
    title: str
    day: str


def channels(connection: sa.Connection, today: date) -> Channels:
    """Return how the channels stand on a day."""
    channel = TABLES["channel"]
    found = connection.execute(sa.select(channel.c.name, channel.c.editor, channel.c.live_from)).all()
    running = sum(bool(row.live_from) and row.live_from <= today.isoformat() for row in found)
    without = sorted((row.name for row in found if not row.editor), key=danish_key)
    return Channels(len(found), running, tuple(without))


def coming(connection: sa.Connection, today: date) -> tuple[Coming, ...]:
    """Return what comes within a year: meetings, messages that are still to be told, what comes round every year."""
    meeting, message, yearly = (TABLES[name] for name in ("meeting", "message", "yearly_item"))
    day, month = today.isoformat(), today.isoformat()[:7]
    last = f"{today.year + 1}{day[4:]}"
    found = [
        Coming("meeting", row.id, row.title, row.date)
        for row in connection.execute(sa.select(meeting.c.id, meeting.c.title, meeting.c.date))
        if row.date and _is_coming(row.date, day, month, last)
    ]
    open_status = sa.func.coalesce(message.c.status, "planned") == "planned"
    told = sa.select(message.c.id, message.c.title, message.c.date).where(open_status, message.c.done_on.is_(None))
    found += [
        Coming("message", row.id, row.title, row.date)
        for row in connection.execute(told)
        if row.date and _is_coming(row.date, day, month, last)
    ]
    rows = connection.execute(sa.select(yearly.c.id, yearly.c.title, yearly.c.month).where(yearly.c.month.is_not(None)))
    for row in rows:
        year = today.year + (row.month < today.month)
        found.append(Coming("yearly_item", row.id, row.title, f"{year}-{row.month:02}"))
    return tuple(
        sorted(found, key=lambda one: (one.day[:7], len(one.day) < _DAY, one.day, danish_key(one.title), one.id))
    )


def _is_coming(when: str, day: str, month: str, last: str) -> bool:
    return (when >= day if len(when) == _DAY else when >= month) and when <= last


def where_people_hear(connection: sa.Connection, overview: Overview) -> tuple[QuestionFacts, ...]:
    """Return the questions on communication that have answers to choose from, as the report counts them."""
    question = TABLES["survey_question"]
    on_it = set(connection.scalars(sa.select(question.c.id).where(question.c.focus_theme == THEME)))
    return tuple(one for one in answers(connection, overview).questions if one.id in on_it and one.options)
