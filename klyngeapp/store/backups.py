"""Backups: whole verified files in our own folder, ordered by a number and never by the clock.

Kept: the newest ten whatever their age; besides them one per day for 7 days and one per week for 8 weeks.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from klyngeapp.i18n.language import N_
from klyngeapp.store import examining
from klyngeapp.system import clock, files
from klyngeapp.system.errors import KlyngeError

NEWEST, DAYS, WEEKS = 10, 7, 8
PAUSE_MINUTES = 10
_NAME = re.compile(r"(\d{6,})_(\d{8}T\d{6}Z)(?:_([a-z]+))?\.klynge")
_FORM = "%Y%m%dT%H%M%SZ"
# Before much was changed at once; before a file that others had changed was taken over; what had not reached the file;
# before the file got its new form; the file in whose place a new cluster came.
BEFORE, OTHERS, UNSAVED, OLD, REPLACED = "before", "others", "unsaved", "old", "replaced"
WHYS = (BEFORE, OTHERS, UNSAVED, OLD, REPLACED)
TOLD = {
    "": N_("made when it was saved"),
    BEFORE: N_("made before much was changed at once"),
    OTHERS: N_("made before the file of somebody else was taken over"),
    UNSAVED: N_("holds what had not reached the file"),
    OLD: N_("made before the file got its new form"),
    REPLACED: N_("the file that gave way to a new cluster"),
}


@dataclass(frozen=True)
class Backup:
    """One backup: its number (the higher, the newer), when it was made (UTC), where it lies, and why it was made.

    `why` stands in the name of the file: "" is after a save, else one of `WHYS`; `TOLD` says each in words.
    """

    number: int
    at: datetime
    path: Path
    why: str = ""


def all_of(folder: Path) -> list[Backup]:
    """Return the backups of one workbook, the newest first."""
    if not folder.is_dir():
        return []
    found = []
    for path in folder.iterdir():
        match = _NAME.fullmatch(path.name)
        if match:
            at = datetime.strptime(match[2], _FORM).replace(tzinfo=UTC)
            found.append(Backup(int(match[1]), at, path, match[3] or ""))
    return sorted(found, key=lambda backup: -backup.number)


def keep(folder: Path, data: bytes, why: str = "") -> Backup:
    """Keep these bytes as the newest backup, read back and checked, and thin out the old ones.

    Bytes that the newest backup holds already are not kept twice. `why` is one of `WHYS`, "" after a save.
    """
    known = all_of(folder)
    if known and files.read_whole(known[0].path) == data:
        return known[0]
    folder.mkdir(mode=0o700, exist_ok=True)
    at = datetime.fromisoformat(clock.stamp())
    number = known[0].number + 1 if known else 1
    ending = f"_{why}" if why else ""
    path = folder / f"{number:06d}_{at.strftime(_FORM)}{ending}.klynge"
    files.replace_whole(path, data, mode=0o600)
    examining.examine(path, files.read_whole(path)).connection.close()
    made = Backup(number, at, path, why)
    for old in outdated([made, *known], at):
        old.path.unlink(missing_ok=True)
    return made


def is_due(folder: Path) -> bool:
    """Whether so long has passed since the newest backup that a publish should make another."""
    known = all_of(folder)
    if not known:
        return True
    passed = (datetime.fromisoformat(clock.stamp()) - known[0].at).total_seconds()
    return passed < 0 or passed >= PAUSE_MINUTES * 60


def outdated(known: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return those of the backups, given newest first, that need not be kept.

    A clock that jumps can never take one of the newest ten.
    """
    seen: set[tuple[str, object]] = set()
    gone = []
    for place, backup in enumerate(known):
        age = max(0, (now - backup.at).days)
        spans: set[tuple[str, object]] = set()
        if age < DAYS:
            spans.add(("day", backup.at.date()))
        if age < WEEKS * 7:
            spans.add(("week", backup.at.isocalendar()[:2]))
        if place >= NEWEST and not spans - seen:
            gone.append(backup)
        seen |= spans
    return gone


def numbered(folder: Path, number: int) -> Backup:
    """Return a backup by its number; KlyngeError where there is none."""
    for backup in all_of(folder):
        if backup.number == number:
            return backup
    raise KlyngeError("There is no backup number {number}. See the list: klyngeapp backups FILE", number=number)
