"""Values as they are shown in a list, as they stand in a field, and as what is typed is understood."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from klyngeapp.domain import reading, writing
from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.values import Value, checked
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import folded
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError

CHECKED = "x"
_YEARS = (1000, 9999)
_THIS_YEAR = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\.?")
NUMBERS = frozenset({Kind.WHOLE, Kind.MONEY, Kind.MINUTES, Kind.DECIMAL, Kind.COORDINATE})


@dataclass(frozen=True)
class Names:
    """What a reference can lead to: (id, name) in order."""

    pairs: tuple[tuple[str, str], ...]

    def id_of(self, text: str) -> str:
        """Return the id that a name means; KlyngeError where there is none, or more than one."""
        wanted = _plain(text)
        exact = [row_id for row_id, name in self.pairs if name == text.strip()]
        alike = exact or [row_id for row_id, name in self.pairs if _plain(name) == wanted]
        begun = alike or [row_id for row_id, name in self.pairs if _plain(name).startswith(wanted)]
        if len(begun) == 1:
            return begun[0]
        if begun:
            raise KlyngeError("“{name}” can mean {number} of them. Choose from the list.", name=text, number=len(begun))
        raise KlyngeError("“{name}” is not there. Choose from the list, or write it in where it belongs.", name=text)

    def name_of(self, row_id: str) -> str:
        """Return a name by its id, "" where there is none."""
        return next((name for one, name in self.pairs if one == row_id), "")


class NewName(str):
    """The name of somebody who is not there yet, where an id is to stand once they are."""

    __slots__ = ()


class OpenNames(Names):
    """Names that can be added to: one that nobody has is taken as it is."""

    def id_of(self, text: str) -> str:
        """Return the id that a name means, or the name itself as new; a single word may begin one that is there."""
        name = " ".join(text.split())
        wanted = folded(name)
        alike = [row_id for row_id, known in self.pairs if known == name]
        alike = alike or [row_id for row_id, known in self.pairs if folded(known) == wanted]
        if not alike and " " not in name:
            alike = [row_id for row_id, known in self.pairs if folded(known).startswith(f"{wanted} ")]
        return alike[0] if len(alike) == 1 else NewName(name)


Known = Callable[[Field], Names]


def shown(field: Field, value: Value, name: str = "") -> str:
    """Return a value as it stands in a list; `name` is that of the row a reference leads to."""
    if value is None or isinstance(value, bytes):
        return ""
    if field.kind is Kind.REFERENCE:
        return name
    if field.kind is Kind.CHOICE:
        return next((_(choice.label) for choice in field.choices if choice.key == value), str(value))
    if isinstance(value, int):
        return _number(field, value)
    if field.kind in (Kind.DATE, Kind.MONTH):
        return formats.short_date(value)
    if field.kind is Kind.TIME:
        hour, _colon, minute = value.partition(":")
        return _("{hour}:{minute}", hour=hour, minute=minute)
    return value


def _number(field: Field, value: int) -> str:
    match field.kind:
        case Kind.FLAG:
            return CHECKED if value else ""
        case Kind.MONEY:
            return formats.amount(value)
        case Kind.MINUTES:
            return writing.written(field, value)
        case Kind.DECIMAL:
            return formats.decimal(value)
        case Kind.WHOLE if (field.minimum, field.maximum) != _YEARS:
            return formats.whole(value)
        case _:
            return writing.written(field, value)


def typed(field: Field, value: Value, name: str = "") -> str:
    """Return a value as it stands in the field where it can be changed: `understood` gives the same value again."""
    if value is None or isinstance(value, bytes):
        return ""
    if field.kind in (Kind.REFERENCE, Kind.CHOICE):
        return shown(field, value, name)
    if field.kind in (Kind.DATE, Kind.MONTH) and isinstance(value, str):
        return "-".join(reversed(value.split("-")))
    if field.kind is Kind.MONEY and isinstance(value, int):
        return _grouped(writing.scaled(value, 2)) if value % 100 == 0 else _grouped(writing.written(field, value))
    return writing.written(field, value)


def _grouped(text: str) -> str:
    before, comma, after = text.partition(",")
    return re.sub(r"(?<=\d)(?=(\d{3})+$)", ".", before) + comma + after


def understood(field: Field, text: str, names: Known) -> Value:
    """Return the value that a text means, as it may be kept; KlyngeError with the reason where it means nothing."""
    if field.kind is Kind.REFERENCE:
        meant = names(field).id_of(text) if text.strip() else None
        return meant if isinstance(meant, NewName) else checked(field, meant)
    if field.kind is Kind.CHOICE:
        # A label as we show it, with whatever dash it has; all other words are read as in a list.
        text = next((one.key for one in field.choices if _plain(_(one.label)) == _plain(text)), text)
    if field.kind in (Kind.DATE, Kind.MONTH):
        text = with_year(text)
    return checked(field, reading.read(field, text))


def with_year(text: str) -> str:
    """Return a date with the year that is meant where none is written: "12/3" is in this year."""
    found = _THIS_YEAR.fullmatch(text.strip())
    if found and int(found[1]) <= 31 and int(found[2]) <= 12:
        return f"{found[1]}-{found[2]}-{clock.today().year}"
    return text


def options(field: Field, names: Known) -> Sequence[str]:
    """Return what can be chosen for a field."""
    if field.kind is Kind.CHOICE:
        return [_(choice.label) for choice in field.choices]
    return [name for _row_id, name in names(field).pairs] if field.references else []


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
