"""What a field and a table are: the words in which every table of the workbook is declared."""

from dataclasses import dataclass
from enum import Enum

from klyngeapp.i18n.language import N_


class Kind(Enum):
    """What a field holds, and how it is kept in the file (TEXT unless another type is named)."""

    TEXT = "text"  # one line
    LONG_TEXT = "long_text"  # several lines
    WHOLE = "whole"  # INTEGER: a whole number
    MONEY = "money"  # INTEGER: øre
    MINUTES = "minutes"  # INTEGER: minutes, shown as h:mm
    DECIMAL = "decimal"  # INTEGER: thousandths
    COORDINATE = "coordinate"  # INTEGER: millionths of a degree
    DATE = "date"  # 2026-11-12
    MONTH = "month"  # 2026-11-12 or 2026-11, where the day is not known
    TIME = "time"  # 18:30
    FLAG = "flag"  # INTEGER: 0 or 1
    CHOICE = "choice"  # the key of one of the field's choices
    REFERENCE = "reference"  # the id of a row in another table (or in the same one)
    POINTS = "points"  # "x,y x,y …" in thousandths of the map's width and height
    BLOB = "blob"  # BLOB: the bytes of an image; a file name in lists


INTEGER_KINDS = frozenset(
    {Kind.WHOLE, Kind.MONEY, Kind.MINUTES, Kind.DECIMAL, Kind.COORDINATE, Kind.FLAG},
)


class Personal(Enum):
    """Whether a field tells something about a living person. There is no default: every field says."""

    NO = "no"
    YES = "yes"
    FREE_TEXT = "free_text"  # meant for the matter, but people write names in it

    def __bool__(self) -> bool:
        return self is not Personal.NO


NO, YES, FREE_TEXT = Personal.NO, Personal.YES, Personal.FREE_TEXT

LINE, PAGE = 300, 20_000  # greatest lengths, in characters


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values that a choice field can take; `also` are other words people write for it."""

    key: str
    label: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One column of the workbook, declared once for file, form, heading, check, import, export and privacy.

    `label` and `help` are message ids. `minimum` and `maximum` are in the unit of the kind (øre, minutes,
    thousandths, millionths of a degree); for texts, `maximum` is the greatest length in characters.
    `owner` marks the reference to the row this row is a part of: it goes when that one goes.
    """

    name: str
    kind: Kind
    label: str
    personal: Personal
    help: str = ""
    required: bool = False
    default: str | int | None = None
    choices: tuple[Choice, ...] = ()
    references: str = ""
    owner: bool = False
    minimum: int | None = None
    maximum: int | None = None
    example: str = ""

    @property
    def is_integer(self) -> bool:
        """Whether the file keeps this field as an INTEGER."""
        return self.kind in INTEGER_KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of the workbook. `label` names one row, `plural` many; both are message ids.

    `single` tables have exactly one row, with a fixed id. `responsible` names the triples of columns
    (person, group, text) of which at most one is filled. `printed` says whether the strategy plan may show
    the rows as they are; tables about persons never do.
    """

    name: str
    label: str
    plural: str
    noun: str
    fields: tuple[Field, ...]
    single: bool = False
    responsible: tuple[str, ...] = ()
    insert_only: bool = False
    printed: bool = True

    def field(self, name: str) -> Field:
        """Return a field by its name; KeyError where there is none."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)

    @property
    def name_field(self) -> Field | None:
        """Return the field by which people call a row: `name`, else `title`; None where a row has neither."""
        for wanted in ("name", "title"):
            for field in self.fields:
                if field.name == wanted:
                    return field
        return None


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
