"""A last look at a document for others: does it name somebody who has not said yes, or tell how to reach them?

Texts are written by people, and people write names and numbers in them. The document is made all the same;
whoever sends it is told first.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.language import Sentence
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.plan import willing

_SHORTEST = 5  # characters of a name that can be looked for


def told_of(document: object, connection: sa.Connection, today: date) -> list[Sentence]:
    """Return a sentence for each person whom a document names without consent, or whose contact data it tells."""
    text = " ".join(_texts(document)).casefold()
    digits = re.sub(r"(?<=\d)[ .-](?=\d)", "", text)
    person = TABLES["person"]
    may_be_named = willing(connection, today)
    found = []
    for row in connection.execute(sa.select(person.c.id, person.c.name, person.c.email, person.c.phone)):
        if row.id not in may_be_named and _names(row.name, text):
            found.append(Sentence("The texts name “{name}”, who has not said yes to that.", {"name": row.name}))
        phone = re.sub(r"\D", "", row.phone or "")[-8:]
        if (row.email and row.email.casefold() in text) or (len(phone) == 8 and phone in digits):
            found.append(Sentence("The texts tell how to reach “{name}”.", {"name": row.name}))
    return found


def _names(name: str, text: str) -> bool:
    called = name.casefold()
    return len(called) >= _SHORTEST and " " in called and re.search(rf"\b{re.escape(called)}\b", text) is not None


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple | list):
        for one in part:
            yield from _texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _texts(getattr(part, field.name))
