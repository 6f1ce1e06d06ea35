"""The papers on hours and volunteers: what the options of `export` mean for them."""

import argparse
import importlib
from datetime import date

from klyngeapp.cli.answer import WrongUse, tell
from klyngeapp.documents.catalogue import PAPERS, PERSON_COPY, TAKES
from klyngeapp.domain.hour_papers import PaperAsked
from klyngeapp.i18n.language import _
from klyngeapp.store.reading import Reading
from klyngeapp.system import clock

_ALL = ("fund", "first", "last", "person", "plan")
_WRITTEN = {"first": "from", "last": "to"}


def check(args: argparse.Namespace) -> None:
    """Refuse an option that the document does not know, and days the wrong way round, with WrongUse."""
    takes = TAKES.get(args.what, ())
    for name in _ALL:
        if getattr(args, name) is not None and name not in takes:
            option = f"--{_WRITTEN.get(name, name)}"
            if args.what in PAPERS or name not in ("first", "last"):
                raise WrongUse(_("{option} does not belong to “{document}”.", option=option, document=args.what))
            raise WrongUse(_("{option} belongs to the papers on hours.", option=option))
    if args.first and args.last and args.first > args.last:
        raise WrongUse(_("The last day comes before the first one."))


def made(args: argparse.Namespace, found: Reading) -> bytes:
    """Return the bytes of a paper: a PDF, or an Excel file where the output ends in .xlsx."""
    # Only now: a list of tables needs no writer of papers.
    service = importlib.import_module("klyngeapp.services.hour_papers")
    named = importlib.import_module("klyngeapp.services.people_named")
    connection = found.connection
    asked = PaperAsked(
        fund=service.fund_meant(connection, args.fund) if args.fund is not None else "",
        person=named.person_named(connection, args.person) if args.person is not None else "",
        plan=service.plan_meant(connection, args.plan) if args.plan is not None else "",
        first=date.fromisoformat(args.first) if args.first else None,
        last=date.fromisoformat(args.last) if args.last else None,
    )
    make = service.paper_list if args.output.suffix.lower() == ".xlsx" else service.paper
    return bytes(
        make(
            connection,
            args.what,
            asked,
            language=args.language or found.language,
            reader=args.reader or ("group" if args.what in service.OWN else "public"),
            today=clock.today(),
            warn=tell,
        )
    )


def private(args: argparse.Namespace, found: Reading) -> bytes:
    """Return the register of what is kept, or a person's own copy, as the bytes of a PDF."""
    service = importlib.import_module("klyngeapp.services.privacy_papers")
    named = importlib.import_module("klyngeapp.services.people_named")
    how = {"language": args.language or found.language, "today": clock.today()}
    if args.what != PERSON_COPY:
        return bytes(service.register(found.connection, **how))
    if args.person is None:
        raise WrongUse(_("Say whose: klyngeapp export FILE person-copy OUTPUT --person NAME"))
    return bytes(service.person_copy(found.connection, named.person_named(found.connection, args.person), **how))
