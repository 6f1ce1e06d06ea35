"""Today and now. The only place that asks the computer for the time.

`KLYNGE_TODAY=2026-11-12` sets today; `KLYNGE_TODAY=2026-11-12T14:32` sets the minute as well.
Times that are kept (backups, history) use the real clock.
"""

import os
from datetime import UTC, date, datetime

from klyngeapp.system.errors import KlyngeError


def today() -> date:
    """Return today's date: that of KLYNGE_TODAY where it is set."""
    return now().date()


def now() -> datetime:
    """Return the local date and time, without time zone."""
    real = datetime.now()  # noqa: DTZ005 - appointments are local wall time
    wanted = os.environ.get("KLYNGE_TODAY", "")
    if not wanted:
        return real
    try:
        if "T" in wanted:
            return datetime.fromisoformat(wanted).replace(tzinfo=None)
        return datetime.combine(date.fromisoformat(wanted), real.time())
    except ValueError:
        raise KlyngeError("KLYNGE_TODAY is set to “{value}”. Write a date such as 2026-11-12.", value=wanted) from None


def stamp() -> str:
    """Return the real time as UTC in ISO form, for what is kept: "2026-11-12T13:32:05Z"."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
