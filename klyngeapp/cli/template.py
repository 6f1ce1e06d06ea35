"""klyngeapp template: an empty list to fill in."""

import argparse

from klyngeapp.cli.answer import say
from klyngeapp.cli.words import output_ending, table_called
from klyngeapp.i18n.language import _, spoken
from klyngeapp.services.templates import write_template


def run(args: argparse.Namespace) -> int:
    """Write the list, headed in the language spoken."""
    table = table_called(args.table)
    output_ending(args.output, ".csv", ".xlsx")
    write_template(table, args.output, language=spoken())
    say(_("Made “{file}”.", file=args.output))
    return 0
