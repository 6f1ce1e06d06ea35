"""A version of the plan: begun, put into hearing, adopted with its text frozen."""

from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.language import _, spoken
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.services.frozen_plan import frozen_text
from klyngeapp.store.queries.adoption import adoption, newest_version
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError


def begin_version(unit: Unit) -> str:
    """Begin a version of the plan, with what the one before it said of its name and its years; return its id."""
    version, cluster = TABLES["plan_version"], TABLES["cluster"]
    last = unit.connection.execute(
        sa.select(version).order_by(version.c.version.desc(), version.c.adopted_on.desc(), version.c.id.desc())
    ).first()
    if last is not None:
        return rows.add(
            unit,
            "plan_version",
            title=last.title,
            version=last.version + 1,
            adopted_by=last.adopted_by,
            valid_from=last.valid_from,
            valid_to=last.valid_to,
        )
    named = unit.connection.execute(sa.select(cluster.c.plan_title, cluster.c.plan_subtitle)).one()
    title = named.plan_subtitle or named.plan_title or _("Strategy plan")
    return rows.add(unit, "plan_version", title=title, version=1)


def put_into_hearing(unit: Unit, version: str, *, today: date) -> None:
    """Note that a version is in hearing from today on, and freeze its text, so that later changes can be told."""
    content = frozen_text(unit.connection, language=spoken(), day=today)
    rows.change(unit, "plan_version", version, status="hearing", hearing_from=today.isoformat(), content=content)


def adopt(unit: Unit, *, today: date) -> None:
    """Adopt the newest version: on the day it was planned for, or today where that is not yet, its text frozen.

    KlyngeError where something is missing and nobody has written why it is adopted all the same.
    """
    found = adoption(unit.connection, today)
    version = found.version
    if version is None:
        raise KlyngeError("There is no version of the plan yet. Begin one first.")
    if version.status == "adopted":
        raise KlyngeError("This version is adopted already. Begin a new one to change it.")
    if found.missing and not version.despite.strip():
        raise KlyngeError("Something is missing. Write why you adopt the plan all the same.")
    planned = version.planned_on
    day = planned if len(planned) == len("2026-12-03") and planned <= today.isoformat() else today.isoformat()
    # The status first: the frozen text is that of an adopted plan.
    rows.change(unit, "plan_version", version.id, status="adopted", adopted_on=day)
    content = frozen_text(unit.connection, language=spoken(), day=today)
    rows.change(unit, "plan_version", version.id, content=content)


def note_sent_to_municipality(unit: Unit, *, name: str, today: date) -> None:
    """Note that the newest version was sent to the municipality today: by the one who waits for it, else as a new
    recipient of that name.
    """
    found = newest_version(unit.connection)
    table = TABLES["recipient"]
    version = found.id if found is not None else None
    waiting = unit.connection.scalar(
        sa.select(table.c.id)
        .where(table.c.kind == "municipality", table.c.sent_on.is_(None), table.c.plan_version == version)
        .order_by(table.c.due.is_(None), table.c.due, table.c.id)
    )
    if waiting is not None:
        rows.change(unit, "recipient", str(waiting), sent_on=today.isoformat())
        return
    rows.add(
        unit,
        "recipient",
        plan_version=version,
        name=name,
        kind="municipality",
        reader="municipality",
        how="mail",
        sent_on=today.isoformat(),
    )
