"""Values into the text of a list, so that reading them again gives the same value."""

import re

from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.values import Value

_FORMULA = re.compile(r"['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|['\s]*[\t\r]")
_PHONE = re.compile(r"\+?\d[\d ]*")
_NUMBER = re.compile(r"-?\d+(,\d+)?")


def written(field: Field, value: Value) -> str:
    """Return a value as it stands in a list: decimal comma, ISO dates, h:mm; "" for none.

    Texts come back as they are; `guarded` makes them safe for a spreadsheet.
    """
    if value is None or isinstance(value, bytes):
        return ""
    if isinstance(value, str):
        return value
    match field.kind:
        case Kind.MONEY:
            return scaled(value, 2, all_decimals=True)
        case Kind.MINUTES:
            return f"{value // 60}:{value % 60:02d}"
        case Kind.DECIMAL:
            return scaled(value, 3)
        case Kind.COORDINATE:
            return scaled(value, 6)
        case _:
            return str(value)


def scaled(value: int, decimals: int, *, all_decimals: bool = False) -> str:
    """Return value / 10**decimals with a decimal comma; zeros at the end only where asked for."""
    before, after = divmod(abs(value), 10**decimals)
    digits = f"{after:0{decimals}d}"
    if not all_decimals:
        digits = digits.rstrip("0")
    return ("-" if value < 0 else "") + str(before) + ("," + digits if digits else "")


def guarded(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    return f"'{text}" if _needs_guard(text) else text


def unguarded(text: str) -> str:
    """Take the apostrophe off again, exactly where `guarded` would have put it."""
    return text[1:] if text.startswith("'") and _needs_guard(text[1:]) else text


def _needs_guard(text: str) -> bool:
    if not _FORMULA.match(text):
        return False
    return not (_PHONE.fullmatch(text) or _NUMBER.fullmatch(text))
