"""klyngeapp export: a document, a table, or all tables, from the file's bytes alone."""

import argparse
import importlib
from collections.abc import Callable
from typing import Any

from klyngeapp.cli import exporting_papers
from klyngeapp.cli.answer import WrongUse, say, tell, tell_all
from klyngeapp.cli.words import output_ending
from klyngeapp.documents.catalogue import DOCUMENTS, MAPPING_REPORT, MINUTES, MONEY_OVERVIEW, PAPERS, PRIVATE, STATUTES
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _
from klyngeapp.store import reading
from klyngeapp.store.reading import Reading
from klyngeapp.system import clock, files


def run(args: argparse.Namespace) -> int:
    """Write what was asked for; an existing output is replaced whole."""
    if args.all_tables is not None:
        if args.what is not None or args.meeting is not None:
            raise WrongUse(_("Give either what to write and where, or --all-tables and a folder."))
        with reading.opened(args.file) as found:
            tell_all(found.warnings)
            number = _lists().export_all(found.connection, args.all_tables)
        say(_("{number} tables are in “{folder}”.", number=number, folder=args.all_tables))
        return 0
    if args.output is None:
        raise WrongUse(_("Give what to write and where: klyngeapp export FILE DOCUMENT|TABLE OUTPUT"))
    _check_words(args)
    with reading.opened(args.file) as found:
        tell_all(found.warnings)
        if args.what in TABLES:
            _lists().export_table(found.connection, args.what, args.output, language=args.language)
        else:
            _document(args, found)
    say(_("Made “{file}”.", file=args.output))
    return 0


def _lists() -> Any:
    # Each kind of service is imported only where it is asked for: a PDF needs no writer of Excel files.
    return importlib.import_module("klyngeapp.services.exporting")


def _check_words(args: argparse.Namespace) -> None:
    if args.meeting is not None and args.what != MINUTES:
        raise WrongUse(_("--meeting belongs to the minutes: klyngeapp export FILE minutes OUTPUT --meeting ID|DATE"))
    exporting_papers.check(args)
    if args.what in TABLES:
        output_ending(args.output, ".csv", ".xlsx")
    elif args.what in PAPERS:
        output_ending(args.output, ".pdf", ".xlsx")
    elif args.what in DOCUMENTS or args.what in PRIVATE:
        output_ending(args.output, ".pdf")
    else:
        raise WrongUse(
            _(
                "There is no document or table “{name}”. See them with: klyngeapp documents, klyngeapp tables",
                name=args.what,
            )
        )


def _document(args: argparse.Namespace, found: Reading) -> None:
    files.replace_whole(args.output, _MAKERS[args.what](args, found))


def _strategy_plan(args: argparse.Namespace, found: Reading) -> bytes:
    service = importlib.import_module("klyngeapp.services.plans")
    return bytes(service.strategy_plan(found.connection, **_how(args, found)))


def _sheet(args: argparse.Namespace, found: Reading) -> bytes:
    service = importlib.import_module("klyngeapp.services.sheets")
    return bytes(service.sheet(found.connection, args.what, **_how(args, found)))


def _minutes(args: argparse.Namespace, found: Reading) -> bytes:
    service = importlib.import_module("klyngeapp.services.minutes")
    meeting = service.meeting_meant(found.connection, args.meeting, clock.today())
    return bytes(service.minutes(found.connection, meeting, **_how(args, found)))


def _paper(args: argparse.Namespace, found: Reading) -> bytes:
    return exporting_papers.made(args, found)


def _private(args: argparse.Namespace, found: Reading) -> bytes:
    return exporting_papers.private(args, found)


def _how(args: argparse.Namespace, found: Reading) -> dict[str, Any]:
    return {
        "language": args.language or found.language,
        "reader": args.reader or "public",
        "today": clock.today(),
        "warn": tell,
    }


_MAKERS: dict[str, Callable[[argparse.Namespace, Reading], bytes]] = {
    "strategy-plan": _strategy_plan,
    MAPPING_REPORT: _sheet,
    MONEY_OVERVIEW: _sheet,
    STATUTES: _sheet,
    MINUTES: _minutes,
    **dict.fromkeys(PAPERS, _paper),
    **dict.fromkeys(PRIVATE, _private),
}
