"""klyngeapp import: a list into a table, or a folder of lists in place of everything."""

import argparse
from typing import Any

from klyngeapp.cli.answer import WrongUse, say, say_json, tell, tell_all
from klyngeapp.cli.words import table_called
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import import_all, importing
from klyngeapp.services.understanding import Fault, ListRefused, Plan
from klyngeapp.store import reading
from klyngeapp.store.units import Unit
from klyngeapp.store.workbook import Workbook, open_to_change


def run(args: argparse.Namespace) -> int:
    """Take the list in, or say every fault and change nothing."""
    try:
        if args.all_tables is not None:
            if args.table is not None:
                raise WrongUse(_("Give either a table and a list, or --all-tables and a folder."))
            return _everything(args)
        if args.source is None:
            raise WrongUse(_("Give a table and a list: klyngeapp import FILE TABLE SOURCE"))
        return _one(args, table_called(args.table))
    except ListRefused as refused:
        if args.json:
            faults = [_fault(fault) for fault in refused.faults]
            say_json({"done": False, "faults": faults, "left_out": list(refused.left_out)})
        _tell_left_out(refused.left_out)
        tell_all(refused.faults)
        raise


def _one(args: argparse.Namespace, table: str) -> int:
    if args.dry_run:
        with reading.opened(args.file) as found:
            tell_all(found.warnings)
            planned = importing.plan(found.connection, table, args.source)
        _report(args, [planned])
        return 0
    with open_to_change(args.file) as book:
        tell_all(book.notices)
        planned = importing.plan(book.connection, table, args.source)
        name = Sentence("Take in “{source}”", {"source": args.source.name})
        _carry_out(book, name, lambda unit: importing.carry_out(unit, planned))
    _report(args, [planned])
    return 0


def _everything(args: argparse.Namespace) -> int:
    if args.dry_run:
        with reading.opened(args.file) as found:
            plans = import_all.plan_all(args.all_tables, import_all.single_ids(found.connection))
        _report(args, plans)
        return 0
    with open_to_change(args.file) as book:
        tell_all(book.notices)
        plans = import_all.plan_all(args.all_tables, import_all.single_ids(book.connection))
        name = Sentence("Replace everything by “{folder}”", {"folder": args.all_tables.name})
        _carry_out(book, name, lambda unit: import_all.replace_all(unit, plans))
    _report(args, plans)
    return 0


def _carry_out(book: Workbook, name: Sentence, write: Any) -> None:
    """Do it in one action and put it in the file; where the file cannot be written, nothing has happened."""
    book.back_up()
    with book.unit(name) as unit:
        write(unit)
    _publish(book, unit)


def _publish(book: Workbook, unit: Unit) -> None:
    try:
        book.publish()
    except BaseException:
        book.withdraw(unit)
        raise


def _report(args: argparse.Namespace, plans: list[Plan]) -> None:
    for planned in plans:
        _tell_left_out(planned.left_out)
    added, changed = sum(len(p.added) for p in plans), sum(len(p.changed) for p in plans)
    if args.json:
        tables = [
            {"table": p.table, "added": len(p.added), "changed": len(p.changed), "left_out": list(p.left_out)}
            for p in plans
        ]
        say_json({"done": not args.dry_run, "added": added, "changed": changed, "tables": tables, "faults": []})
    elif args.dry_run:
        say(
            _(
                "Rows that would be added: {added}, changed: {changed}. Nothing was changed.",
                added=added,
                changed=changed,
            )
        )
    else:
        say(_("Rows added: {added}, changed: {changed}.", added=added, changed=changed))


def _tell_left_out(headings: tuple[str, ...]) -> None:
    for heading in headings:
        tell(_("Not taken along: the column “{heading}”, which we do not know.", heading=heading))


def _fault(fault: Fault) -> dict[str, Any]:
    return {"line": fault.line, "column": fault.column, "reason": str(fault.reason)}
