"""Values out of what people write: Danish numbers, dates and hours, and the words for choices.

Strict on purpose: where a text could mean two things ("1.5", "03-04-26"), it is refused with a reason and
nobody has to guess. References and images are looked up by whoever has the rows.
"""

import re
from collections.abc import Callable
from datetime import date

from klyngeapp.domain.kinds import Choice, Field, Kind
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import LANGUAGES, _, translate
from klyngeapp.system.errors import KlyngeError

_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_GROUPED = re.compile(r"-?\d{1,3}(\.\d{3})+")
_PLAIN = re.compile(r"-?\d+")
_HALVES = {"½": 30, "¼": 15, "¾": 45}
_YES = frozenset({"ja", "yes", "j", "y", "x", "1", "true", "sand", "sandt", "✓", "✔"})
_NO = frozenset({"nej", "no", "n", "0", "false", "falsk", "-"})
_MONTHS = (
    ("jan", "januar", "january"),
    ("feb", "februar", "february"),
    ("mar", "marts", "march"),
    ("apr", "april"),
    ("maj", "may"),
    ("jun", "juni", "june"),
    ("jul", "juli", "july"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("okt", "oct", "oktober", "october"),
    ("nov", "november"),
    ("dec", "december"),
)
_MONTH_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}


def read(field: Field, text: str) -> Value:
    """Return the value a text means in a field (None for an empty one); KlyngeError where it means nothing."""
    text = text.translate(_MINUS).strip() if field.kind not in _AS_WRITTEN else text
    if not text:
        return None
    reader = _READERS.get(field.kind)
    return reader(field, text) if reader else text


def whole(text: str) -> int:
    """Return a whole number: "1.234", "1 234" or "1234"."""
    text = _without_blanks(text)
    if _GROUPED.fullmatch(text):
        text = text.replace(".", "")
    if _PLAIN.fullmatch(text) and len(text) > 18:
        raise KlyngeError("“{text}” is too large a number.", text=text)
    if not _PLAIN.fullmatch(text):
        raise KlyngeError("“{text}” is not a whole number.", text=text)
    return int(text)


def scaled(text: str, decimals: int) -> int:
    """Return a Danish decimal number times 10**decimals: scaled("75.000,5", 2) is 7500050."""
    shown = text
    text = _without_blanks(text)
    before, comma, after = text.partition(",")
    if _GROUPED.fullmatch(before):
        before = before.replace(".", "")
    if _PLAIN.fullmatch(before) and len(before) > 15:
        raise KlyngeError("“{text}” is too large a number.", text=shown)
    if not _PLAIN.fullmatch(before) or (comma and not re.fullmatch(r"\d+", after)):
        raise KlyngeError("“{text}” is not a number. Write it as 75.000,50.", text=shown)
    if len(after.rstrip("0")) > decimals:
        raise KlyngeError("“{text}” has too many decimals: at most {decimals}.", text=shown, decimals=decimals)
    sign = -1 if before.startswith("-") else 1
    return sign * int(abs(int(before)) * 10**decimals + int(after.rstrip("0").ljust(decimals, "0") or 0))


def money(text: str) -> int:
    """Return øre: "75.000,50", "75.000 kr.", "kr. 75.000,-"."""
    bare = re.sub(r"^(kr\.?|dkk)\s*|\s*(kr\.?|dkk)$", "", text.strip(), flags=re.IGNORECASE)
    return scaled(re.sub(r",-+$", "", bare), 2)


def minutes(text: str) -> int:
    """Return minutes: "1:30", "1,5", "1½", "1 t 30 min", "90 min", "2 timer"; a bare number is hours."""
    bare = re.sub(r"(?<!\d)1/2(?!\d)", "½", text.strip().casefold())
    clock = re.fullmatch(r"(-?)(\d{1,6}):(\d{2})", bare)
    if clock and int(clock[3]) < 60:
        return (int(clock[2]) * 60 + int(clock[3])) * (-1 if clock[1] else 1)
    only = re.fullmatch(r"(\d{1,6})\s*m(in)?(\.|utter|utes|s)?", bare)
    if only:
        return int(only[1])
    both = re.fullmatch(
        r"(\d{1,6})\s*(?:t|h|timer?|hours?)\.?\s*(?:og|and)?\s*(\d{1,2})\s*(?:m(?:in)?(?:\.|utter|utes)?)?", bare
    )
    if both:
        return int(both[1]) * 60 + int(both[2])
    bare = re.sub(r"\s*(t\.?|h|timer?|hours?)$", "", bare)
    if bare and bare[-1] in _HALVES:
        return (whole(bare[:-1]) if bare[:-1] else 0) * 60 + _HALVES[bare[-1]]
    try:
        thousandths = scaled(bare, 3)
    except KlyngeError:
        raise KlyngeError("“{text}” is not a number of hours. Write 1:30, 1,5 or 90 min.", text=text) from None
    return round(thousandths * 60 / 1000)


def coordinate(text: str) -> int:
    """Return millionths of a degree, from a number with dot or comma."""
    bare = _without_blanks(text).rstrip("°")
    if not re.fullmatch(r"-?\d{1,3}([.,]\d{1,15})?", bare):
        raise KlyngeError("“{text}” is not a coordinate. Write it as 55,3214.", text=text)
    before, _dot, after = bare.replace(",", ".").partition(".")
    digits = after[:7].ljust(7, "0")
    millionths = (int(digits) + 5) // 10
    sign = -1 if before.startswith("-") else 1
    return sign * (abs(int(before)) * 1_000_000 + millionths)


def day(text: str) -> str:
    """Return a date in ISO form: "2026-11-12", "12-11-2026", "12.11.2026", "12/11 2026", "12. november 2026"."""
    found = _day(text)
    if found is None:
        raise KlyngeError("“{text}” is not a date. Write it as 12-11-2026.", text=text)
    return found


def month(text: str) -> str:
    """Return a date or a month in ISO form: also "2026-11", "11-2026", "november 2026"."""
    bare = text.strip().casefold()
    numbers = re.fullmatch(r"(\d{4})-(\d{1,2})", bare) or re.fullmatch(r"()(\d{1,2})[-/. ](\d{4})", bare)
    if numbers:
        year, number = (numbers[1], numbers[2]) if numbers[1] else (numbers[3], numbers[2])
        if 1 <= int(number) <= 12 and year != "0000":
            return f"{year}-{int(number):02d}"
    words = re.fullmatch(r"([a-zæøå]+)\.?\s+(\d{4})", bare)
    if words and words[1] in _MONTH_NUMBERS:
        return f"{words[2]}-{_MONTH_NUMBERS[words[1]]:02d}"
    found = _day(text)
    if found is None:
        raise KlyngeError("“{text}” is not a date or a month. Write it as 12-11-2026 or 11-2026.", text=text)
    return found


def _day(text: str) -> str | None:
    bare = re.sub(r"[T ]00:00(:00(\.0+)?)?$", "", text.strip()).casefold()
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", bare)
    danish = re.fullmatch(r"(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./ ]\s*(\d{4})", bare)
    words = re.fullmatch(r"(\d{1,2})\.?\s*([a-zæøå]+)\.?\s+(\d{4})", bare)
    if iso:
        parts = int(iso[1]), int(iso[2]), int(iso[3])
    elif danish:
        parts = int(danish[3]), int(danish[2]), int(danish[1])
    elif words and words[2] in _MONTH_NUMBERS:
        parts = int(words[3]), _MONTH_NUMBERS[words[2]], int(words[1])
    else:
        return None
    try:
        return date(*parts).isoformat()
    except ValueError:
        return None


def clock_time(text: str) -> str:
    """Return a time of day: "18:30", "18.30", "kl. 9", "09:05:00"."""
    bare = re.sub(r"^(kl\.?|at)\s*", "", text.strip().casefold())
    found = re.fullmatch(r"(\d{1,2})(?:[:.](\d{2}))?(?::00)?", bare)
    if found and int(found[1]) < 24 and int(found[2] or 0) < 60:
        return f"{int(found[1]):02d}:{found[2] or '00'}"
    raise KlyngeError("“{text}” is not a time of day. Write it as 18:30.", text=text)


def yes_or_no(text: str) -> int:
    """Return 1 for yes and 0 for no, in either language."""
    bare = text.strip().casefold()
    if bare in _YES:
        return 1
    if bare in _NO:
        return 0
    raise KlyngeError("“{text}” is neither yes nor no.", text=text)


def choice(field: Field, text: str) -> str:
    """Return the key of the choice that a text names: key, label in either language, or another usual word."""
    bare = _plain(text)
    for option in field.choices:
        if option.key == text.strip():
            return option.key
    for option in field.choices:
        if bare in words_for(option):
            return option.key
    shown = ", ".join(_(option.label) for option in field.choices)
    raise KlyngeError("“{text}” is not one of: {choices}.", text=text, choices=shown)


def words_for(option: Choice) -> set[str]:
    """Return everything that is understood as a choice, in small letters."""
    labels = {translate(option.label, language) for language in LANGUAGES}
    return {_plain(word) for word in (option.key, *labels, *option.also)}


def _plain(text: str) -> str:
    # A dash is a dash, whichever of them stands between two ages.
    return " ".join(text.translate(_MINUS).casefold().split())


def _without_blanks(text: str) -> str:
    return text.translate(_MINUS).replace(" ", "").replace("'", "")


_AS_WRITTEN = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.REFERENCE, Kind.BLOB})
_READERS: dict[Kind, Callable[[Field, str], Value]] = {
    Kind.WHOLE: lambda _field, text: whole(text),
    Kind.MONEY: lambda _field, text: money(text),
    Kind.MINUTES: lambda _field, text: minutes(text),
    Kind.DECIMAL: lambda _field, text: scaled(text, 3),
    Kind.COORDINATE: lambda _field, text: coordinate(text),
    Kind.DATE: lambda _field, text: day(text),
    Kind.MONTH: lambda _field, text: month(text),
    Kind.TIME: lambda _field, text: clock_time(text),
    Kind.FLAG: lambda _field, text: yes_or_no(text),
    Kind.CHOICE: choice,
    Kind.POINTS: lambda _field, text: " ".join(text.split()),
}
