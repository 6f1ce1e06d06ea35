"""klyngeapp new: a new workbook."""

import argparse

from klyngeapp.cli.answer import say
from klyngeapp.i18n.language import _, spoken
from klyngeapp.services.clusters import new_cluster


def run(args: argparse.Namespace) -> int:
    """Make the workbook; its seeded rows are in the language spoken."""
    new_cluster(
        args.file,
        name=args.name,
        municipalities=args.municipality,
        start=args.start,
        months=args.months,
        language=spoken(),
        replace=args.force,
    )
    say(_("Made “{file}”.", file=args.file))
    return 0
