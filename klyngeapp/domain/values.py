"""What may be kept in a field: the check every value passes, whether typed, imported or worked out.

Values are as in the file: integers in the unit of their kind, dates and times as ISO text, None for nothing.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date

from klyngeapp.domain.ids import is_id
from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.i18n.language import _
from klyngeapp.system.errors import KlyngeError

Value = str | int | bytes | None

# Characters that are not text: controls, marks that turn the direction of writing, halves of letters.
_NO_TEXT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_POINTS = re.compile(r"\d{1,4},\d{1,4}( \d{1,4},\d{1,4})*")


def clean_text(text: str, *, lines: bool = False) -> str | None:
    """Return a text as it is kept: one form of each letter, no controls, no blanks around; None where empty.

    With `lines` its line breaks stay, else they become blanks.
    """
    text = _BREAKS.sub("\n", unicodedata.normalize("NFC", _NO_TEXT.sub("", _BREAKS.sub("\n", text))))
    if lines:
        text = "\n".join(line.rstrip() for line in text.split("\n"))
    else:
        text = re.sub("[\n\t]+", " ", text)
    return text.strip() or None


def checked(field: Field, value: Value) -> Value:
    """Return a value as it may be kept in a field; KlyngeError with the reason where it may not.

    An empty value takes the field's default where it must have one.
    """
    if isinstance(value, str) and field.kind is not Kind.BLOB:
        value = clean_text(value, lines=field.kind is Kind.LONG_TEXT)
    if value is None:
        if field.default is not None and field.required:
            return field.default
        if field.required:
            raise KlyngeError("“{field}” must be filled in.", field=_(field.label))
        return None
    if field.kind is Kind.BLOB:
        return _checked_bytes(field, value)
    return _checked_number(field, value) if field.is_integer else _checked_text(field, value)


def _checked_bytes(field: Field, value: Value) -> bytes:
    if not isinstance(value, bytes) or not value or len(value) > (field.maximum or 0):
        raise KlyngeError("“{field}” must be an image of at most 5 MB.", field=_(field.label))
    return value


def _checked_number(field: Field, value: Value) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise KlyngeError("“{value}” is not a number.", value=value)
    low, high = field.minimum, field.maximum
    if low is not None and high is not None and not low <= value <= high:
        raise KlyngeError(
            "“{field}” must lie between {low} and {high}.",
            field=_(field.label),
            low=shown_limit(field, low),
            high=shown_limit(field, high),
        )
    return value


def shown_limit(field: Field, limit: int) -> str:
    """Return a limit in the unit a person writes: hours, kroner, degrees."""
    per = {Kind.MINUTES: 60, Kind.MONEY: 100, Kind.DECIMAL: 1000, Kind.COORDINATE: 1_000_000}.get(field.kind, 1)
    return str(limit // per)


def _checked_text(field: Field, value: Value) -> str:
    if not isinstance(value, str):
        raise KlyngeError("“{value}” is not a text.", value=value)
    if not _has_form(field, value):
        raise KlyngeError("“{value}” cannot stand in “{field}”.", value=value, field=_(field.label))
    if len(value) > (field.maximum or len(value)):
        raise KlyngeError(
            "“{field}” is too long: at most {limit} characters, here are {length}.",
            field=_(field.label),
            limit=field.maximum,
            length=len(value),
        )
    return value


def _has_form(field: Field, value: str) -> bool:
    """Whether a text has the form that its kind asks for."""
    if field.kind is Kind.CHOICE:
        return any(value == choice.key for choice in field.choices)
    form = _FORMS.get(field.kind)
    return form is None or form(value)


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_month(value: str) -> bool:
    return _is_date(value) or bool(_MONTH.fullmatch(value) and value[:4] != "0000")


def _is_time(value: str) -> bool:
    return bool(_TIME.fullmatch(value))


def _is_points(value: str) -> bool:
    return bool(_POINTS.fullmatch(value)) and all(int(number) <= 1000 for number in re.findall(r"\d+", value))


_FORMS: dict[Kind, Callable[[str], bool]] = {
    Kind.DATE: _is_date,
    Kind.MONTH: _is_month,
    Kind.TIME: _is_time,
    Kind.REFERENCE: is_id,
    Kind.POINTS: _is_points,
}


def completed(table: Table, values: Mapping[str, Value]) -> dict[str, Value]:
    """Return all fields of a new row, each checked; a field that is not given takes its default."""
    return {field.name: checked(field, values.get(field.name, field.default)) for field in table.fields}
