"""klyngeapp backups: the backups of a workbook, the newest first."""

import argparse

from klyngeapp.cli.answer import say, say_json
from klyngeapp.i18n.language import _
from klyngeapp.store.restoring import backups_of


def run(args: argparse.Namespace) -> int:
    """Show number and time of each backup; the number is what `restore` takes."""
    found = backups_of(args.file)
    if args.json:
        say_json([{"number": b.number, "at": b.at.isoformat(), "bytes": b.path.stat().st_size} for b in found])
        return 0
    if not found:
        say(_("There are no backups of “{path}” on this computer.", path=args.file))
    for backup in found:
        say(f"{backup.number:4}  {backup.at.astimezone():%Y-%m-%d %H:%M:%S}")
    return 0
