"""A change in words: “Status: Ikke begyndt → I gang”."""

from datetime import date, datetime, timedelta

from klyngeapp.domain.changes_told import ActionTold, FieldTold, RowTold
from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import N_, _
from klyngeapp.i18n.sorting import folded
from klyngeapp.ui.forms import wording

_LONGEST = 140  # letters of one side of a change
_ALIKE = 40  # letters that are shown before the place where two long texts part
_ADDED, _REMOVED = N_("{table}: {name} – added"), N_("{table}: {name} – removed")


def local(moment: datetime) -> datetime:
    """Return a moment by the clock on the wall."""
    return moment.astimezone().replace(tzinfo=None)


def day_heading(day: date, today: date) -> str:
    """Return a day as it stands over what was done on it."""
    written = days.whole_day(day)
    if day == today:
        return _("Today · {day}", day=written)
    if day == today - timedelta(days=1):
        return _("Yesterday · {day}", day=written)
    return written


def row_title(row: RowTold) -> str:
    """Return what a row is, what it is called, and whether it came or went."""
    said = {"table": _(TABLES[row.table].label), "name": row.called}
    if row.how == "added":
        return _(_ADDED, **said)
    if row.how == "removed":
        return _(_REMOVED, **said)
    return _("{table}: {name}", **said)


def field_lines(row: RowTold) -> list[str]:
    """Return what changed in a row, a line a field."""
    return [line for told in row.fields if (line := _line(row, told))]


def _line(row: RowTold, told: FieldTold) -> str:
    field = TABLES[row.table].field(told.field)
    if field.name == "position":
        return _("Moved to another place in the list") if row.how == "changed" else ""
    before, after = said(field, told.before, told.name_before), said(field, told.after, told.name_after)
    label = _(field.label)
    if row.how != "changed":
        value, text = (told.after, after) if row.how == "added" else (told.before, before)
        is_said = value in (None, "", 0) or text.startswith(row.called)  # its name stands above
        return "" if is_said else _("{label}: {value}", label=label, value=_short(text))
    before, after = _parted(before, after)
    return _("{label}: {before} → {after}", label=label, before=before, after=after)


def said(field: Field, value: Value, name: str) -> str:
    """Return a value as one says it; what is empty is said to be."""
    if value is None or value == "":
        return _("(empty)")
    if field.kind is Kind.FLAG:
        return _("yes") if value else _("no")
    if field.kind is Kind.BLOB:
        return _("(a picture)")
    if field.kind is Kind.POINTS:
        return _("(drawn on the map)")
    if field.kind is Kind.REFERENCE:
        return name or _("(no longer there)")
    if field.kind is Kind.MONEY and isinstance(value, int):
        return formats.money(value)
    return " ".join(wording.shown(field, value).split())


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _parted(before: str, after: str) -> tuple[str, str]:
    """Return two texts from a little before the place where they part, where they are long."""
    if len(before) <= _LONGEST and len(after) <= _LONGEST:
        return before, after
    alike = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    start = before.rfind(" ", 0, max(alike - _ALIKE, 0)) + 1
    dots = "… " if start else ""
    return dots + _short(before[start:]), dots + _short(after[start:])


def is_about(action: ActionTold, text: str) -> bool:
    """Whether an action holds a text anywhere, as it is told."""
    wanted = folded(text)
    if wanted in folded(f"{action.name} {action.by}"):
        return True
    return any(wanted in folded(" ".join((row_title(row), *_whole(row)))) for row in action.rows)


def _whole(row: RowTold) -> list[str]:
    """Return all that a row says, however long."""
    parts = []
    for told in row.fields:
        field = TABLES[row.table].field(told.field)
        parts += [_(field.label), said(field, told.before, told.name_before), said(field, told.after, told.name_after)]
    return parts
