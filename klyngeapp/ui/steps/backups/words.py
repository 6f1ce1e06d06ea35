"""A backup in words: “Yesterday at 20:14”, “14 changes ago · 412 kB · made when you saved”."""

from datetime import datetime
from pathlib import Path

from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store import backups
from klyngeapp.store.restoring import Listed

_KILO = 1000


def when(one: Listed, now: datetime) -> str:
    """Return when a backup was made, as a sentence begins; with the time also where it is long ago."""
    at = local(one.backup.at)
    said = days.recently(at, now)
    if (now.date() - at.date()).days not in (0, 1):
        said = _("{day} at {time}", day=said, time=days.clock_time(at))
    return formats.capital(said)


def details(one: Listed) -> str:
    """Return how many changes ago it was made, how large it is, and why it was made."""
    parts = [_ago(one.since), size(one.size), _(backups.TOLD.get(one.backup.why, backups.TOLD[""]))]
    return " · ".join(part for part in parts if part)


def _ago(since: int | None) -> str:
    if since is None:
        return ""
    if not since:
        return _("nothing changed since")
    return ngettext("{number} change ago", "{number} changes ago", since)


def size(number: int) -> str:
    """Return a number of bytes as one says it: 412 kB, 1,2 MB."""
    if number < _KILO * _KILO:
        return _("{number} kB", number=formats.whole(max(1, round(number / _KILO))))
    return _("{number} MB", number=formats.decimal(round(number * 10 / _KILO**2) * 100))


def proposal(file: Path, one: Listed) -> Path:
    """Return a name beside the file that nobody has: “Søklyngen fra 11-11-2026 20.14.klynge”."""
    at = local(one.backup.at)
    stem = _("{name} from {day} {time}", name=file.stem, day=f"{at:%d-%m-%Y}", time=f"{at:%H.%M}")
    folder = file.parent if file.parent.is_dir() else Path.home()
    names = (folder / f"{stem}{more}.klynge" for more in ("", *(f" ({number})" for number in range(2, 100))))
    return next((path for path in names if not path.exists()), folder / f"{stem}.klynge")


def local(moment: datetime) -> datetime:
    """Return a moment by the clock on the wall."""
    return moment.astimezone().replace(tzinfo=None)
