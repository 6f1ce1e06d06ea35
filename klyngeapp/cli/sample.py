"""klyngeapp sample: the invented cluster, to look at and to try things on."""

import argparse

from klyngeapp.cli.answer import say
from klyngeapp.i18n.language import _, spoken
from klyngeapp.services.sample.build import make_sample


def run(args: argparse.Namespace) -> int:
    """Make the sample workbook, its texts in the language spoken."""
    make_sample(args.file, spoken(), replace=args.force)
    say(_("Made “{file}”.", file=args.file))
    return 0
