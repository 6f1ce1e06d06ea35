"""What a field and a table are: the words in which every table of the workbook is declared."""

from dataclasses import dataclass
from enum import Enum


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
