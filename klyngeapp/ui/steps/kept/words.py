"""How long something is kept, whose time has come, and where all of it lies, in sentences."""

from datetime import date

from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.computer import Lies
from klyngeapp.store.queries.kept import Due


def how_long(keep: Value, months: Value, deleted_on: Value) -> str:
    """Return how long something is kept, or when it was deleted."""
    if deleted_on:
        return _("Deleted {day}", day=formats.long_date(str(deleted_on)))
    if keep:
        return str(keep)
    if months:
        return ngettext("{number} month after they stop", "{number} months after they stop", int(months))
    return _("Not written yet")


def who(one: Due) -> str:
    """Return who it is: name and village."""
    return f"{one.name}, {one.village}" if one.village else one.name


def stopped(one: Due) -> str:
    """Return when somebody stopped."""
    return _("stopped {day}", day=formats.long_date(one.stopped_on))


def period(months: int) -> str:
    """Return for how long people are kept once they have stopped."""
    if months == 12:
        return _("Stopped more than a year ago")
    return ngettext("Stopped more than {number} month ago", "Stopped more than {number} months ago", months)


def nobody_due(stopped_next: str, months: int) -> str:
    """Return that nobody's time has come, and whose comes next (ISO day on which they stopped, "" for nobody's)."""
    if not stopped_next:
        return _("Nobody is kept longer than you have promised.")
    first = date.fromisoformat(stopped_next)
    return _(
        "Nobody is kept longer than you have promised. The next stopped on {day}; then it is {period}.",
        day=formats.long_date(first.isoformat()),
        period=ngettext("{number} month", "{number} months", months),
    )


def where(file: str, backups: int, sent: int) -> str:
    """Return where the file and its copies are."""
    parts = [_("In “{file}”", file=file)]
    if backups:
        parts.append(ngettext("in {number} backup", "in {number} backups", backups))
    if sent:
        parts.append(ngettext("in {number} copy that you have sent", "in {number} copies that you have sent", sent))
    return _("{places}.", places=formats.and_list(parts))


def lies(one: Lies) -> str:
    """Return what of a workbook lies on this computer."""
    parts = [_("working copy of {size}", size=size(one.working))]
    if one.backups:
        backups = ngettext("{number} backup", "{number} backups", one.backups)
        parts.append(_("{backups} of {size}", backups=backups, size=size(one.backup_bytes)))
    if one.drafts:
        parts.append(ngettext("{number} draft of a mail", "{number} drafts of mails", one.drafts))
    if one.spoilt:
        parts.append(ngettext("{number} damaged copy", "{number} damaged copies", one.spoilt))
    return formats.capital(formats.and_list(parts))


def size(number: int) -> str:
    """Return a size as people say it."""
    if number < 1_000_000:
        return _("{number} kB", number=formats.whole(max(1, round(number / 1000))))
    return _("{number} MB", number=formats.whole(round(number / 1_000_000)))
