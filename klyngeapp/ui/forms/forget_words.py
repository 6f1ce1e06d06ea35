"""What it means to forget a person, in sentences."""

from collections.abc import Sequence

from klyngeapp.domain import traces_told
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.store.purging import Copies
from klyngeapp.store.queries.forgetting import Consequences, Mention

_MOST = 6  # places or days in one sentence
_KNOWN = (
    ("name", N_("name")),
    ("phone", N_("phone")),
    ("email", N_("e-mail")),
    ("address", N_("address")),
)


def goes(told: Consequences) -> str:
    """Return what is removed: "Name, phone, e-mail, 2 consents and 1 note"."""
    parts = [_(words) for field, words in _KNOWN if field in told.known]
    if set(told.known) - {field for field, _words in _KNOWN} - {"note"}:
        parts.append(_("what else is written about the person"))
    parts += [
        ngettext("{number} consent", "{number} consents", told.consents) if told.consents else "",
        ngettext("{number} note", "{number} notes", told.notes) if told.notes else "",
    ]
    said = [_("{things}.", things=formats.capital(formats.and_list([part for part in parts if part])))]
    if told.seats:
        said.append(ngettext("{number} task becomes vacant.", "{number} tasks become vacant.", told.seats))
    if told.contacts:
        said.append(ngettext("Also out of {number} other list.", "Also out of {number} other lists.", told.contacts))
    if told.photos:
        said.append(_("Pictures you must take out yourselves."))
    return " ".join(said)


def stays(told: Consequences, called: str) -> str:
    """Return what stays."""
    if not told.minutes:
        return _("What has been, as “{name}”. All sums still fit.", name=called)
    return _("{hours} as “{name}”. All sums still fit.", hours=formats.hours(told.minutes), name=called)


def also(told: Consequences) -> str:
    """Return in which texts the name stands besides, and what is written there."""
    certain = [one for one in told.mentions if one.is_certain]
    said = []
    if certain:
        said.append(_("{places}. We write “a citizen” instead.", places=formats.and_list(places(certain))))
    if told.namesakes:
        said.append(_("Another person has the same name, so say yourselves which texts are about this one."))
    return " ".join(said)


def places(mentions: Sequence[Mention]) -> list[str]:
    """Return where texts stand, each once; after the first few how many more."""
    found = list(dict.fromkeys(place(one) for one in mentions))
    rest = len(found) - _MOST
    return found if rest <= 0 else [*found[:_MOST], ngettext("{number} more", "{number} more", rest)]


def place(mention: Mention) -> str:
    """Return where one text stands."""
    return traces_told.place(mention.table, mention.field, mention.title, mention.day)


def sent(told: Consequences) -> str:
    """Return which copies were sent, and what to do."""
    if not told.sent:
        return ""
    copies = [_("{who} on {day}", who=one.to, day=formats.long_date(one.day)) for one in told.sent[:_MOST]]
    return _("Copy to {copies}. Ask them to delete it.", copies=formats.and_list(copies))


def days(copies: Copies) -> str:
    """Return when the copies were made that still hold the person; "" where there are none."""
    if not copies:
        return ""
    found = list(dict.fromkeys(formats.long_date(one.at.astimezone().date().isoformat()) for one in copies.backups))
    more = len(found) - _MOST
    shown = found if more <= 0 else [*found[:_MOST], ngettext("{number} more", "{number} more", more)]
    if copies.spoilt:
        shown.append(ngettext("{number} damaged copy", "{number} damaged copies", len(copies.spoilt)))
    return formats.and_list(shown)
