"""klyngeapp forget: a person goes out of the workbook for good; hours and sums stay."""

import argparse
from collections.abc import Sequence
from datetime import datetime

from klyngeapp.cli.answer import say, tell, tell_all
from klyngeapp.domain import traces_told
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.services.forgetting_in import Forgotten, forget_in, purge_copies
from klyngeapp.services.people_named import person_named
from klyngeapp.store.purging import Copies
from klyngeapp.store.queries.forgetting import Consequences, Mention, consequences, is_former
from klyngeapp.store.workbook import open_to_change


def run(args: argparse.Namespace) -> int:
    """Forget somebody at once; KlyngeError where nobody, or several, are meant."""
    with open_to_change(args.file) as book:
        tell_all(book.notices)
        person = person_named(book.connection, args.person)
        told = consequences(book.connection, person)
        assert told is not None
        if args.purge_backups and is_former(told.name):
            number = purge_copies(book, person)
            say(ngettext("{number} backup was deleted.", "{number} backups were deleted.", number))
            return 0
        done = forget_in(book, person, args.reason, purge=args.purge_backups)
    say(_("Forgotten. From now on the name is “{name}”. It cannot be undone.", name=done.name))
    if told.minutes:
        say(_("{hours} stay, and all sums are as they were.", hours=formats.hours(told.minutes)))
    _texts(told, done)
    _copies(done, told)
    if done.trouble is not None:
        tell(done.trouble)
    return 1 if done.trouble is not None else 0


def _texts(told: Consequences, done: Forgotten) -> None:
    certain = [one for one in told.mentions if one.is_certain]
    if certain:
        say(_("“a citizen” is written instead in: {places}", places=_places(certain)))
    if done.perhaps:
        tell(_("Look yourselves whether this is the same person: {places}", places=_places(done.perhaps)))


def _places(mentions: Sequence[Mention]) -> str:
    places = (traces_told.place(one.table, one.field, one.title, one.day) for one in mentions)
    return "; ".join(dict.fromkeys(places))


def _copies(done: Forgotten, told: Consequences) -> None:
    if done.purged:
        say(ngettext("{number} backup was deleted.", "{number} backups were deleted.", done.purged))
    if len(done.left):
        tell(_("These backups on this computer still hold the person: {days}", days=days_of(done.left)))
        tell(_("Delete them with the same command, --person “{name}” and --purge-backups.", name=done.name))
    for one in told.sent:
        tell(_("Sent on {day} to {who}: ask them to delete their copy.", day=formats.long_date(one.day), who=one.to))


def days_of(copies: Copies) -> str:
    """Return when the copies were made, in local time; those set aside by their names."""
    days = [f"{_local(one.at):%Y-%m-%d %H:%M}" for one in copies.backups]
    return ", ".join([*days, *(path.name for path in copies.spoilt)])


def _local(at: datetime) -> datetime:
    return at.astimezone()
