"""klyngeapp hours: hours that somebody has given, written into the workbook."""

import argparse
from datetime import date
from typing import NamedTuple

from klyngeapp.cli import changing
from klyngeapp.cli.answer import WrongUse, say, tell
from klyngeapp.domain import hours_told, reading
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import hours
from klyngeapp.services.people_named import person_named
from klyngeapp.services.things_named import work_named
from klyngeapp.store.queries.lists import rows_of
from klyngeapp.store.units import Unit


class _Written(NamedTuple):
    name: str
    minutes: int


def run(args: argparse.Namespace) -> int:
    """Write the hours in; KlyngeError with a sentence where they cannot be."""
    if args.person is None and args.people is None:
        raise WrongUse(_("Say who helped: --person NAME, or --people N where nobody is named."))
    day = date.fromisoformat(args.date)
    name = Sentence("Write in hours: {day}", {"day": args.date})
    try:
        written = changing.done(args.file, name, lambda unit: _write(unit, args, day))
    except hours_told.HoursDoubted as doubted:
        tell(doubted)
        tell(_("If it is right, give the command again with --sure. Nothing was changed."))
        return 1
    remark = hours_told.remark(day, args.time)
    if remark is not None:
        tell(remark)
    time = formats.hours(args.time)
    if written.name:
        say(_("Written in: {name}, {day}, {hours}.", name=written.name, day=args.date, hours=time))
    else:
        say(_("Written in: {day}, {hours} for each of {people}.", day=args.date, hours=time, people=args.people))
    if written.minutes != args.time and written.name:
        say(_("Together with the others: {hours}.", hours=formats.hours(written.minutes)))
    return 0


def _write(unit: Unit, args: argparse.Namespace, day: date) -> _Written:
    """Write in the hours of somebody who is named, and those of the others who came along without names."""
    people = 1 if args.people is None else args.people
    plan, phase = work_named(unit.connection, args.on)
    kind = str(reading.choice(TABLES["hours_entry"].field("kind"), args.kind)) if args.kind else None
    person = person_named(unit.connection, args.person) if args.person is not None else None
    named = [(person, 1), (None, people - 1)] if person is not None else [(None, people)]
    for who, number in named:
        if number or person is None:
            hours.record(
                unit,
                person=who,
                day=day,
                minutes=args.time,
                people=number,
                plan=plan,
                phase=phase,
                kind=kind,
                note=args.note,
                sure=args.sure,
            )
    named_rows = rows_of(unit.connection, "person", [person] if person is not None else [])
    return _Written("".join(str(row.values["name"]) for row in named_rows), args.time * people)
