"""The hearing: when it begins and ends. Its days stand on the newest version of the plan."""

from datetime import date, timedelta

import sqlalchemy as sa

from klyngeapp.i18n.language import _
from klyngeapp.services import rows
from klyngeapp.store.units import Unit

USUAL = timedelta(days=21)
_NEWEST = "SELECT id, status FROM plan_version ORDER BY version DESC, adopted_on DESC, id DESC LIMIT 1"


def set_period(unit: Unit, today: date) -> str:
    """Let the hearing run three weeks from today; a plan that has no version yet gets its first. Return its id."""
    days = {"hearing_from": today.isoformat(), "hearing_to": (today + USUAL).isoformat()}
    found = unit.connection.execute(sa.text(_NEWEST)).first()
    if found is None:
        return rows.add(unit, "plan_version", title=_("Strategy plan"), version=1, status="hearing", **days)
    status = {} if found.status == "adopted" else {"status": "hearing"}
    rows.change(unit, "plan_version", found.id, **days, **status)
    return str(found.id)
