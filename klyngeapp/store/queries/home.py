"""What the first screen tells: figures from the same queries as everything else, and what is close in time."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TypeVar

import sqlalchemy as sa

from klyngeapp.domain.course import Course
from klyngeapp.domain.home import Event, FundDeadline, Hearing, HomeFacts, MeetingFacts, Overdue, PlanState, new_since
from klyngeapp.domain.schedule import PhaseMonths, PhaseSpan, first_day, parse_day
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.hours import by_month
from klyngeapp.store.queries.kept import due
from klyngeapp.store.queries.overview import ADVISERS, overview
from klyngeapp.store.queries.progress import progress_facts
from klyngeapp.store.queries.remembered import Remembered

_VOLUNTEERS = ("interested", "active", "pause")
_HELD = "SELECT count(*) FROM meeting WHERE date < :today"
_Answer = TypeVar("_Answer")
_SHOWN = ("citizens_meeting", "vision_day", "general_assembly")


def home_facts(connection: sa.Connection, today: date, kept: Remembered | None = None) -> HomeFacts:
    """Return what the first screen tells, as of a day; what is `kept` was asked for on the same day."""
    kept = kept or Remembered()

    def found(name: str, find: Callable[[], _Answer]) -> _Answer:
        return kept.of(connection, name, find)

    months = found("hours by month", lambda: by_month(connection))
    return HomeFacts(
        today=today,
        overview=overview(connection, today, kept),
        progress=progress_facts(connection, today, kept),
        spans=found("spans", lambda: spans(connection)),
        plans=found("plans", lambda: tuple(_plans(connection))),
        meeting=found("meeting", lambda: _next_meeting(connection, today)),
        meetings_held=kept.scalar(connection, _HELD, {"today": today.isoformat()}),
        hearing=found("hearing", lambda: _hearing(connection, today)),
        funds=found("funds", lambda: tuple(_funds(connection, today))),
        overdue=found("overdue", lambda: tuple(_overdue(connection, today))),
        new_volunteers=found("new volunteers", lambda: _new_volunteers(connection, today)),
        busiest=_busiest(months),
        events=found("events", lambda: tuple(_events(connection))),
        to_forget=found("to forget", lambda: len(due(connection, today))),
        hours_by_month=months,
    )


def spans(connection: sa.Connection) -> tuple[PhaseSpan, ...]:
    """Return when each phase begins and ends."""
    return course(connection).spans


def course(connection: sa.Connection) -> Course:
    """Return the course of the process as it is planned."""
    start, months = connection.execute(sa.text("SELECT start, months FROM cluster")).one()
    # The first row of a kind of phase speaks for it.
    rows = connection.execute(sa.text("SELECT key, months, start FROM phase ORDER BY key, id DESC"))
    phases = {row.key: PhaseMonths(row.months, first_day(row.start)) for row in rows if row.key}
    return Course(first_day(start), months, phases)


def left_out_reason(connection: sa.Connection, step: str) -> str | None:
    """Return why a step ("phase.step") is left out; None where it is not."""
    table = TABLES["left_out_step"]
    return connection.scalar(sa.select(table.c.reason).where(table.c.step == step).order_by(table.c.id).limit(1))


def _plans(connection: sa.Connection) -> Iterator[PlanState]:
    plan, area, line = TABLES["action_plan"], TABLES["action_area"], TABLES["budget_line"]
    has_budget = sa.exists().where(line.c.action_plan == plan.c.id)
    rows = connection.execute(
        sa.select(plan.c.id, plan.c.title, plan.c.written, plan.c.coordinator, has_budget.label("has_budget"))
        .outerjoin(area, plan.c.action_area == area.c.id)
        .order_by(area.c.priority.nulls_last(), plan.c.priority.nulls_last(), plan.c.title, plan.c.id)
    )
    for row in rows:
        yield PlanState(row.title, bool(row.written), row.coordinator is not None, bool(row.has_budget), row.id)


def _next_meeting(connection: sa.Connection, today: date) -> MeetingFacts | None:
    meeting = TABLES["meeting"]
    found = connection.execute(
        sa.select(meeting)
        .where(meeting.c.date >= today.isoformat())
        .order_by(meeting.c.date, meeting.c.start_time, meeting.c.id)
        .limit(1)
    ).one_or_none()
    day = parse_day(found.date) if found else None
    if found is None or day is None:
        return None
    item = TABLES["agenda_item"]
    items = connection.scalar(sa.select(sa.func.count()).where(item.c.meeting == found.id)) or 0
    asked, accepted = _who_comes(connection, found.id, found.group)
    return MeetingFacts(found.title, day, int(items), asked, accepted)


def _who_comes(connection: sa.Connection, meeting: str, group: str | None) -> tuple[int, int]:
    """Count who is asked and who has said yes; advisers of the group are not counted."""
    attendee, membership = TABLES["attendee"], TABLES["membership"]
    query = sa.select(attendee.c.presence, sa.func.count()).where(attendee.c.meeting == meeting)
    if group is not None:
        advisers = sa.select(membership.c.person).where(
            membership.c.group == group, membership.c.role.in_(ADVISERS), membership.c.person.is_not(None)
        )
        query = query.where(attendee.c.person.not_in(advisers))
    counts: dict[str, int] = {row[0]: row[1] for row in connection.execute(query.group_by(attendee.c.presence))}
    return sum(counts.values()), counts.get("accepted", 0) + counts.get("attended", 0)


def _hearing(connection: sa.Connection, today: date) -> Hearing | None:
    version, comment = TABLES["plan_version"], TABLES["hearing_comment"]
    day = today.isoformat()
    last = connection.scalar(
        sa.select(sa.func.min(version.c.hearing_to)).where(
            version.c.hearing_to >= day, sa.func.coalesce(version.c.hearing_from, day) <= day
        )
    )
    found = parse_day(last)
    if found is None:
        return None
    total, answered = connection.execute(sa.select(sa.func.count(), sa.func.count(comment.c.answer))).one()
    return Hearing(found, total, answered)


def _funds(connection: sa.Connection, today: date) -> Iterator[FundDeadline]:
    fund, application = TABLES["fund"], TABLES["application"]
    rows = connection.execute(
        sa.select(fund.c.name, application.c.title, fund.c.deadline)
        .join(application, application.c.fund == fund.c.id)
        .where(fund.c.deadline >= today.isoformat(), application.c.sent_on.is_(None))
        .where(sa.func.coalesce(application.c.status, "draft") == "draft")
        .order_by(fund.c.deadline, fund.c.name, application.c.id)
    )
    for row in rows:
        day = parse_day(row.deadline)
        if day is not None:
            yield FundDeadline(row.name, row.title, day)


def _overdue(connection: sa.Connection, today: date) -> Iterator[Overdue]:
    follow_up, task = TABLES["follow_up"], TABLES["task"]
    meeting = sa.literal("meetings/") + follow_up.c.meeting
    agreed = sa.select(follow_up.c.title, follow_up.c.due, meeting.label("page")).where(follow_up.c.done_on.is_(None))
    plan = sa.literal("action_plans.plans/") + task.c.action_plan
    tasks = sa.select(task.c.title, task.c.due, plan.label("page")).where(sa.func.coalesce(task.c.status, "") != "done")
    found = []
    for row in [*connection.execute(agreed), *connection.execute(tasks)]:
        day = parse_day(row.due)
        # A month is not over before its last day.
        if day is not None and row.due[: len("2026-11-12")] < today.isoformat()[: len(row.due)]:
            found.append(Overdue(row.title, day, row.page or ""))
    yield from sorted(found, key=lambda over: (over.day, danish_key(over.title)))


def _new_volunteers(connection: sa.Connection, today: date) -> int:
    person = TABLES["person"]
    first, _called = new_since(today)
    query = sa.select(sa.func.count()).where(
        person.c.status.in_(_VOLUNTEERS), person.c.since >= first.isoformat()[: len("2026-07")]
    )
    return int(connection.scalar(query) or 0)


def _busiest(months: Mapping[str, int]) -> date | None:
    """Return a day in the month with most hours, those of advisers apart; the latest of equals."""
    return parse_day(max(months, key=lambda month: (months[month], month), default=None))


def _events(connection: sa.Connection) -> Iterator[Event]:
    meeting, survey, milestone = TABLES["meeting"], TABLES["survey"], TABLES["milestone"]
    none = sa.literal("")
    queries = (
        sa.select(meeting.c.kind, meeting.c.title, meeting.c.date).where(meeting.c.kind.in_(_SHOWN)),
        sa.select(sa.literal("survey"), survey.c.title, sa.func.coalesce(survey.c.opens, survey.c.closes)),
        sa.select(none, milestone.c.title, milestone.c.planned).where(milestone.c.reached.is_(None)),
    )
    for query in queries:
        for kind, title, text in connection.execute(query.order_by(sa.text("3, 2"))):
            day = parse_day(text)
            if day is not None:
                yield Event(kind, title, day)
