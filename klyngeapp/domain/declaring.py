"""The words in which fields are declared: one function per kind, so that a table reads like a list."""

from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Field, Kind, Personal
from klyngeapp.i18n.language import N_

LINE, PAGE = 300, 20_000  # greatest lengths, in characters


def text(
    name: str,
    label: str,
    *,
    personal: Personal,
    required: bool = False,
    help: str = "",  # noqa: A002
    example: str = "",
    longest: int = LINE,
) -> Field:
    """Declare one line of text."""
    return Field(
        name=name,
        kind=Kind.TEXT,
        label=label,
        personal=personal,
        required=required,
        help=help,
        example=example,
        maximum=longest,
    )


def long_text(name: str, label: str, *, personal: Personal, required: bool = False, help: str = "") -> Field:  # noqa: A002
    """Declare a text of several lines."""
    return Field(
        name=name,
        kind=Kind.LONG_TEXT,
        label=label,
        personal=personal,
        required=required,
        help=help,
        maximum=PAGE,
    )


def note() -> Field:
    """Declare the note that most tables end with: free text, kept out of what others get to read."""
    return long_text("note", N_("Note"), personal=FREE_TEXT)


def whole(
    name: str,
    label: str,
    *,
    personal: Personal,
    required: bool = False,
    default: int | None = None,
    minimum: int = 0,
    maximum: int = 2_000_000_000,
    help: str = "",  # noqa: A002
    example: str = "",
) -> Field:
    """Declare a whole number."""
    return Field(
        name=name,
        kind=Kind.WHOLE,
        label=label,
        personal=personal,
        required=required,
        default=default,
        minimum=minimum,
        maximum=maximum,
        help=help,
        example=example,
    )


def scale(name: str, label: str, *, personal: Personal, required: bool = False) -> Field:
    """Declare a judgement from 1 to 5."""
    return whole(name, label, personal=personal, required=required, minimum=1, maximum=5, example="3")


def year(name: str, label: str, *, personal: Personal, required: bool = False) -> Field:
    """Declare a year of four digits."""
    return whole(name, label, personal=personal, required=required, minimum=1000, maximum=9999, example="2026")


def money(name: str, label: str, *, personal: Personal = NO, required: bool = False, help: str = "") -> Field:  # noqa: A002
    """Declare an amount in øre, from minus to plus 100 billion kroner."""
    limit = 10**13
    return Field(
        name=name,
        kind=Kind.MONEY,
        label=label,
        personal=personal,
        required=required,
        minimum=-limit,
        maximum=limit,
        help=help,
    )


def minutes(
    name: str,
    label: str,
    *,
    personal: Personal,
    required: bool = False,
    maximum: int = 6_000_000,
    help: str = "",  # noqa: A002
) -> Field:
    """Declare a length of time in minutes."""
    return Field(
        name=name,
        kind=Kind.MINUTES,
        label=label,
        personal=personal,
        required=required,
        minimum=0,
        maximum=maximum,
        help=help,
    )


def decimal(name: str, label: str, *, personal: Personal, required: bool = False, help: str = "") -> Field:  # noqa: A002
    """Declare a number with up to three decimals, kept in thousandths."""
    limit = 10**15
    return Field(
        name=name,
        kind=Kind.DECIMAL,
        label=label,
        personal=personal,
        required=required,
        minimum=-limit,
        maximum=limit,
        help=help,
    )


def coordinate(name: str, label: str, *, degrees: int) -> Field:
    """Declare a latitude (90 degrees) or a longitude (180 degrees), kept in millionths of a degree."""
    limit = degrees * 1_000_000
    return Field(name=name, kind=Kind.COORDINATE, label=label, personal=NO, minimum=-limit, maximum=limit)


def position(name: str, label: str) -> Field:
    """Declare a place on the drawn map, in thousandths of its width or height."""
    return whole(name, label, personal=NO, maximum=1000, help=N_("A place in the sketch, from 0 to 1000."))


def date(name: str, label: str, *, personal: Personal, required: bool = False, help: str = "") -> Field:  # noqa: A002
    """Declare a date."""
    return Field(name=name, kind=Kind.DATE, label=label, personal=personal, required=required, help=help)


def month(name: str, label: str, *, personal: Personal, required: bool = False, help: str = "") -> Field:  # noqa: A002
    """Declare a date that may be a month without a day."""
    return Field(name=name, kind=Kind.MONTH, label=label, personal=personal, required=required, help=help)


def time(name: str, label: str, *, personal: Personal) -> Field:
    """Declare a time of day."""
    return Field(name=name, kind=Kind.TIME, label=label, personal=personal)


def flag(name: str, label: str, *, personal: Personal, default: bool = False, help: str = "") -> Field:  # noqa: A002
    """Declare a yes or no; it always has an answer."""
    return Field(
        name=name,
        kind=Kind.FLAG,
        label=label,
        personal=personal,
        required=True,
        default=int(default),
        minimum=0,
        maximum=1,
        help=help,
    )


def choice(
    name: str,
    label: str,
    choices: tuple[Choice, ...],
    *,
    personal: Personal,
    required: bool = False,
    default: str | None = None,
    help: str = "",  # noqa: A002
) -> Field:
    """Declare one of a fixed list of values. With a default the field always has a value."""
    return Field(
        name=name,
        kind=Kind.CHOICE,
        label=label,
        personal=personal,
        choices=choices,
        required=required or default is not None,
        default=default,
        help=help,
    )


def reference(
    name: str,
    label: str,
    table: str,
    *,
    personal: Personal,
    required: bool = False,
    owner: bool = False,
    help: str = "",  # noqa: A002
) -> Field:
    """Declare a reference to a row of another table; with `owner`, this row is a part of that one."""
    return Field(
        name=name,
        kind=Kind.REFERENCE,
        label=label,
        personal=personal,
        references=table,
        required=required or owner,
        owner=owner,
        help=help,
    )


def responsible(prefix: str = "responsible") -> tuple[Field, Field, Field]:
    """Declare who is responsible: a person, a group or a free text; at most one of the three is filled."""
    return (
        reference(f"{prefix}_person", N_("Responsible person"), "person", personal=YES),
        reference(f"{prefix}_group", N_("Responsible group"), "group", personal=NO),
        text(f"{prefix}_text", N_("Responsible, in words"), personal=FREE_TEXT),
    )
