"""The words in which fields are declared: one function per kind, so that a table reads like a list."""

from typing import TypedDict, Unpack

from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Field, Kind, Personal
from klyngeapp.i18n.language import N_

LINE, PAGE = 300, 20_000  # greatest lengths, in characters
_MONEY = 10**13  # øre: 100 billion kroner
_DECIMAL = 10**15  # thousandths


class _More(TypedDict, total=False):
    """What may be said of a field of any kind."""

    required: bool
    help: str
    example: str


def text(name: str, label: str, *, personal: Personal, longest: int = LINE, **more: Unpack[_More]) -> Field:
    """Declare one line of text."""
    return Field(name=name, kind=Kind.TEXT, label=label, personal=personal, maximum=longest, **more)


def long_text(name: str, label: str, *, personal: Personal, **more: Unpack[_More]) -> Field:
    """Declare a text of several lines."""
    return Field(name=name, kind=Kind.LONG_TEXT, label=label, personal=personal, maximum=PAGE, **more)


def note() -> Field:
    """Declare the note that most tables end with: free text, kept out of what others get to read."""
    return long_text("note", N_("Note"), personal=FREE_TEXT)


def whole(
    name: str,
    label: str,
    *,
    personal: Personal,
    default: int | None = None,
    minimum: int = 0,
    maximum: int = 2_000_000_000,
    **more: Unpack[_More],
) -> Field:
    """Declare a whole number."""
    return Field(
        name=name,
        kind=Kind.WHOLE,
        label=label,
        personal=personal,
        default=default,
        minimum=minimum,
        maximum=maximum,
        **more,
    )


def scale(name: str, label: str, *, personal: Personal, required: bool = False) -> Field:
    """Declare a judgement from 1 to 5."""
    return whole(name, label, personal=personal, required=required, minimum=1, maximum=5, example="3")


def year(name: str, label: str, *, personal: Personal, required: bool = False) -> Field:
    """Declare a year of four digits."""
    return whole(name, label, personal=personal, required=required, minimum=1000, maximum=9999, example="2026")


def position(name: str, label: str) -> Field:
    """Declare a place on the drawn map, in thousandths of its width or height."""
    return whole(name, label, personal=NO, maximum=1000, help=N_("A place in the sketch, from 0 to 1000."))


def money(name: str, label: str, *, personal: Personal, **more: Unpack[_More]) -> Field:
    """Declare an amount in øre."""
    return Field(name=name, kind=Kind.MONEY, label=label, personal=personal, minimum=-_MONEY, maximum=_MONEY, **more)


def minutes(name: str, label: str, *, personal: Personal, maximum: int = 6_000_000, **more: Unpack[_More]) -> Field:
    """Declare a length of time in minutes."""
    return Field(name=name, kind=Kind.MINUTES, label=label, personal=personal, minimum=0, maximum=maximum, **more)


def decimal(name: str, label: str, *, personal: Personal, **more: Unpack[_More]) -> Field:
    """Declare a number with up to three decimals, kept in thousandths."""
    limit = _DECIMAL
    return Field(name=name, kind=Kind.DECIMAL, label=label, personal=personal, minimum=-limit, maximum=limit, **more)


def coordinate(name: str, label: str, *, degrees: int, **more: Unpack[_More]) -> Field:
    """Declare a latitude (90 degrees) or a longitude (180 degrees), kept in millionths of a degree."""
    limit = degrees * 1_000_000
    return Field(name=name, kind=Kind.COORDINATE, label=label, personal=NO, minimum=-limit, maximum=limit, **more)


def date(name: str, label: str, *, personal: Personal, **more: Unpack[_More]) -> Field:
    """Declare a date."""
    return Field(name=name, kind=Kind.DATE, label=label, personal=personal, **more)


def month(name: str, label: str, *, personal: Personal, **more: Unpack[_More]) -> Field:
    """Declare a date that may be a month without a day."""
    return Field(name=name, kind=Kind.MONTH, label=label, personal=personal, **more)


def time(name: str, label: str, *, personal: Personal) -> Field:
    """Declare a time of day."""
    return Field(name=name, kind=Kind.TIME, label=label, personal=personal)


def flag(name: str, label: str, *, personal: Personal, default: bool = False, **more: Unpack[_More]) -> Field:
    """Declare a yes or no; it always has an answer."""
    more["required"] = True
    return Field(
        name=name,
        kind=Kind.FLAG,
        label=label,
        personal=personal,
        default=int(default),
        minimum=0,
        maximum=1,
        **more,
    )


def choice(
    name: str,
    label: str,
    choices: tuple[Choice, ...],
    *,
    personal: Personal,
    default: str | None = None,
    **more: Unpack[_More],
) -> Field:
    """Declare one of a fixed list of values. With a default the field always has a value."""
    if default is not None:
        more["required"] = True
    return Field(name=name, kind=Kind.CHOICE, label=label, personal=personal, choices=choices, default=default, **more)


def reference(
    name: str, label: str, table: str, *, personal: Personal, owner: bool = False, **more: Unpack[_More]
) -> Field:
    """Declare a reference to a row of another table; with `owner`, this row is a part of that one."""
    if owner:
        more["required"] = True
    return Field(name=name, kind=Kind.REFERENCE, label=label, personal=personal, references=table, owner=owner, **more)


def responsible(prefix: str = "responsible") -> tuple[Field, Field, Field]:
    """Declare who is responsible: a person, a group or a free text; at most one of the three is filled."""
    return (
        reference(f"{prefix}_person", N_("Responsible person"), "person", personal=YES),
        reference(f"{prefix}_group", N_("Responsible group"), "group", personal=NO),
        text(f"{prefix}_text", N_("Responsible, in words"), personal=FREE_TEXT),
    )
