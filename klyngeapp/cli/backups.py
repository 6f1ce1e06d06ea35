"""klyngeapp backups: the backups of a workbook, the newest first."""

import argparse

from klyngeapp.cli.answer import say, say_json
from klyngeapp.i18n.language import _
from klyngeapp.store.backups import TOLD, Backup
from klyngeapp.store.restoring import backups_of


def run(args: argparse.Namespace) -> int:
    """Show number and time of each backup, and why it was made; the number is what `restore` takes."""
    found = backups_of(args.file)
    if args.json:
        say_json([_as_json(backup) for backup in found])
        return 0
    if not found:
        say(_("There are no backups of “{path}” on this computer.", path=args.file))
    for backup in found:
        why = _(TOLD.get(backup.why, TOLD[""]))
        say(f"{backup.number:4}  {backup.at.astimezone():%Y-%m-%d %H:%M:%S}  {why}")
    return 0


def _as_json(backup: Backup) -> dict[str, object]:
    at, size = backup.at.isoformat(), backup.path.stat().st_size
    return {"number": backup.number, "at": at, "bytes": size, "why": backup.why or "saved"}
