"""klyngeapp restore: a backup as a new file."""

import argparse

from klyngeapp.cli.answer import say
from klyngeapp.i18n.language import _
from klyngeapp.store.restoring import restore


def run(args: argparse.Namespace) -> int:
    """Write the backup; the present file stays as it is."""
    restore(args.file, args.number, args.output)
    say(
        _(
            "Backup {number} is in “{output}” now. “{file}” is as it was.",
            number=args.number,
            output=args.output,
            file=args.file,
        )
    )
    return 0
