"""klyngeapp guide: the quick guide on two pages."""

import argparse

from klyngeapp.cli.answer import say
from klyngeapp.cli.words import output_ending
from klyngeapp.i18n.language import _, spoken
from klyngeapp.services.guide import guide
from klyngeapp.system import files


def run(args: argparse.Namespace) -> int:
    """Write the guide in the language spoken; an existing file is replaced whole."""
    output_ending(args.output, ".pdf")
    files.replace_whole(args.output, guide(spoken()))
    say(_("Made “{file}”.", file=args.output))
    return 0
