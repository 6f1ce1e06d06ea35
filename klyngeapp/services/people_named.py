"""Somebody who is there already, by the name that is written; "Karen Møller, Ovstrup" where two have the same."""

import difflib
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from klyngeapp.i18n import formats
from klyngeapp.i18n.sorting import danish_key, folded
from klyngeapp.system.errors import KlyngeError

_PEOPLE = """
SELECT p.id, p.name, coalesce(v.name, '') AS village, coalesce(p.phone, '') AS phone, coalesce(p.email, '') AS email
FROM person AS p LEFT JOIN village AS v ON v.id = p.village
"""
_CLOSE, _SHOWN = 0.72, 3


def person_named(connection: sa.Connection, text: str) -> str:
    """Return the id of the person that a name means, in any capitals and with aa for å; an id is good too.

    KlyngeError where nobody has the name, with names that are close; and where several have it, with how to tell them
    apart: by the village, else by the phone number or the e-mail address after a comma.
    """
    people = connection.execute(sa.text(_PEOPLE)).all()
    wanted = folded(text)
    found = [row for row in people if row.id == text.strip().lower()] or [
        row for row in people if folded(row.name) == wanted
    ]
    if not found:
        name, _comma, more = text.rpartition(",")
        found = [row for row in people if name and folded(row.name) == folded(name) and _is_of(row, more)]
    if len(found) == 1:
        return str(found[0].id)
    raise _several(text, found) if found else _nobody(text, people)


def _is_of(row: sa.Row[Any], more: str) -> bool:
    digits = _digits(more)
    return folded(more) in (folded(row.village), folded(row.email)) or (bool(digits) and digits == _digits(row.phone))


def _digits(text: str) -> str:
    digits = "".join(letter for letter in text if letter.isdecimal())
    return digits.removeprefix("0045").removeprefix("45") if len(digits) > len("12345678") else digits


def _several(text: str, found: list[sa.Row[Any]]) -> KlyngeError:
    villages = [row.village for row in found]
    if all(villages) and len({folded(village) for village in villages}) == len(villages):
        called = [f"{row.name}, {row.village}" for row in found]
    else:
        known = (row.phone or row.email or row.village or row.id for row in found)
        called = [f"{row.name}, {more}" for row, more in zip(found, known, strict=True)]
        if len(set(called)) < len(called):
            called = [row.id for row in found]
    shown = sorted((f"“{one}”" for one in called), key=danish_key)
    return KlyngeError(
        "There are {number} called “{name}”. Write which one: {names}.",
        number=len(found),
        name=text.strip(),
        names=formats.and_list(shown),
    )


def _nobody(text: str, people: Sequence[sa.Row[Any]]) -> KlyngeError:
    names = {folded(row.name): row.name for row in people}
    wanted = folded(text)
    close = [name for key, name in names.items() if wanted and f" {wanted} " in f" {key} "][:_SHOWN]
    close = close or [names[one] for one in difflib.get_close_matches(wanted, names, _SHOWN, _CLOSE)]
    if not close:
        return KlyngeError("There is nobody called “{name}”. Add the person first, or correct the name.", name=text)
    return KlyngeError(
        "There is nobody called “{name}”. Is it {names}?",
        name=text,
        names=formats.and_list([f"“{one}”" for one in close]),
    )
