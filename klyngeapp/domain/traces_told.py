"""How the place is told in which a name stands."""

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _

_MINUTES = frozenset({("meeting", "minutes"), ("agenda_item", "recorded"), ("agenda_item", "decision")})


def place(table: str, field: str, title: str, day: str) -> str:
    """Return where a text stands: "Minutes of 15 January 2026", "Task: Paint the fence", "Association (Chair)"."""
    declared = TABLES[table]
    if day and (table, field) in _MINUTES:
        return _("Minutes of {day}", day=formats.long_date(day))
    if title:
        return _("{table}: {title}", table=_(declared.label), title=title)
    if day:
        return _("{table} on {day}", table=_(declared.label), day=formats.long_date(day))
    return _("{table} ({field})", table=_(declared.label), field=_(declared.field(field).label))
