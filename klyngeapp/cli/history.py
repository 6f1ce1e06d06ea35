"""klyngeapp history: what was done, the last first."""

import argparse
from datetime import datetime

from klyngeapp.cli.answer import say, say_json, tell
from klyngeapp.i18n.language import _
from klyngeapp.store import looking


def run(args: argparse.Namespace) -> int:
    """Show the actions that can be undone, and those that can be done again."""
    actions = looking.actions(args.file)
    if not actions:
        tell(_("There is nothing to undo."))
    if args.json:
        say_json(
            [{"number": a.number, "name": str(a.name), "at": a.at, "undone": a.undone, "by": a.by} for a in actions]
        )
        return 0
    for action in actions:
        at = datetime.fromisoformat(action.at).astimezone()
        undone = _("(undone)") + " " if action.undone else ""
        by = f" – {action.by}" if action.by else ""
        say(f"{action.number:4}  {at:%Y-%m-%d %H:%M:%S}  {undone}{action.name}{by}")
    return 0
