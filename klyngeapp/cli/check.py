"""klyngeapp check: whether a file is sound; one line per fault."""

import argparse

from klyngeapp.cli.answer import say, tell
from klyngeapp.i18n.language import _
from klyngeapp.store import reading


def run(args: argparse.Namespace) -> int:
    """Say what is wrong with the file, a line for each fault; 1 where something is."""
    faults = reading.faults(args.file)
    for fault in faults:
        say(fault)
    if faults:
        tell(_("“{file}” is not sound. Faults: {number}.", file=args.file, number=len(faults)))
        return 1
    say(_("“{file}” is sound.", file=args.file))
    return 0
