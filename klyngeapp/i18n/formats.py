"""Numbers, money, dates and lists as they are written in the language spoken now.

Values come as the workbook keeps them: øre, minutes, thousandths, dates as ISO text.
"""

import importlib
from collections.abc import Sequence
from datetime import date
from typing import Any

from klyngeapp.i18n.language import N_, _, spoken

_LOCALES = {"da": "da_DK", "en": "en_GB"}
_WORDS = (
    N_("none"),
    N_("one"),
    N_("two"),
    N_("three"),
    N_("four"),
    N_("five"),
    N_("six"),
    N_("seven"),
    N_("eight"),
    N_("nine"),
    N_("ten"),
    N_("eleven"),
    N_("twelve"),
)


def _babel(part: str) -> Any:
    """Return a part of Babel at first need: the start window is there before it."""
    return importlib.import_module(f"babel.{part}")


def _locale() -> str:
    return _LOCALES[spoken()]


def whole(number: int) -> str:
    """Return a whole number: 1.234."""
    return str(_babel("numbers").format_decimal(number, format="#,##0", locale=_locale()))


def decimal(thousandths: int) -> str:
    """Return a number that is kept in thousandths: 41,5."""
    return str(_babel("numbers").format_decimal(thousandths / 1000, format="#,##0.###", locale=_locale()))


def amount(ore: int) -> str:
    """Return an amount without its unit, with decimals only where there are øre: 268.500 or 1.234,50."""
    pattern = "#,##0.00" if ore % 100 else "#,##0"
    # Exact: the whole kroner and the øre are put together as text, never as a float.
    kroner, rest = divmod(abs(ore), 100)
    text = str(_babel("numbers").format_decimal(kroner, format="#,##0", locale=_locale()))
    if pattern.endswith("00") and rest:
        text += str(_babel("numbers").format_decimal(rest / 100, format="0.00", locale=_locale()))[1:]
    return f"-{text}" if ore < 0 else text


def money(ore: int) -> str:
    """Return an amount with its unit: 268.500 kr."""
    return _("DKK {amount}", amount=amount(ore))


def percent(part: int, whole_part: int) -> str:
    """Return how many per cent a part is of a whole, rounded half up: 29 %; a dash where there is no whole.

    What is there is never said to be nothing: a small part is “under 1 %”.
    """
    if whole_part <= 0:
        return "–"
    number = (200 * part + whole_part) // (2 * whole_part)
    if part > 0 and not number:
        return _("under 1%")
    return _("{number}%", number=whole(number))


def hours(minutes: int) -> str:
    """Return a length of time in hours, with at most two decimals: 7,5 timer."""
    number = hours_short(minutes)
    return _("{number} hour", number=number) if minutes == 60 else _("{number} hours", number=number)


def hours_figure(minutes: int) -> str:
    """Return a length of time in hours as it stands in a column, with one or two decimals: 4,0 or 7,25."""
    return str(_babel("numbers").format_decimal(round(minutes / 60, 2), format="#,##0.0#", locale=_locale()))


def hours_short(minutes: int) -> str:
    """Return a length of time in hours without its unit, with at most two decimals: 1.240 or 7,5."""
    return str(_babel("numbers").format_decimal(round(minutes / 60, 2), format="#,##0.##", locale=_locale()))


def long_date(iso: str) -> str:
    """Return a date, or a month where the day is not known: 12. november 2026, november 2026."""
    return _dated(iso, "long", "MMMM y")


def short_date(iso: str) -> str:
    """Return a date with a short month: 12. nov. 2026, nov. 2026."""
    return _dated(iso, "medium", "MMM y")


def month(iso: str) -> str:
    """Return the month of a date: november 2026."""
    return _dated(iso[:7], "long", "MMMM y")


def month_name(number: int) -> str:
    """Return the name of a month from its number: marts."""
    return str(_babel("dates").format_date(date(2000, number, 1), format="LLLL", locale=_locale()))


def short_month(iso: str) -> str:
    """Return the month of a date without its year, as short as it is written: sep."""
    try:
        day = date.fromisoformat(f"{iso[:7]}-01")
    except ValueError:
        return iso
    return str(_babel("dates").format_date(day, format="LLL", locale=_locale())).rstrip(".")


def number_word(number: int) -> str:
    """Return a number as a word up to twelve, as one writes it in running text: syv, 13."""
    return _(_WORDS[number]) if 0 <= number < len(_WORDS) else whole(number)


def capital(text: str) -> str:
    """Return a text with its first letter as a capital, as a sentence begins."""
    return text[:1].upper() + text[1:]


def and_list(texts: Sequence[str]) -> str:
    """Return texts as a list in a sentence: Alken, Låsby og Årup."""
    return str(_babel("lists").format_list(list(texts), locale=_locale())) if texts else ""


def _dated(iso: str, with_day: str, without_day: str) -> str:
    try:
        if len(iso) == len("2026-11"):
            return str(
                _babel("dates").format_date(date.fromisoformat(f"{iso}-01"), format=without_day, locale=_locale())
            )
        return str(_babel("dates").format_date(date.fromisoformat(iso), format=with_day, locale=_locale()))
    except ValueError:
        return iso  # a date no calendar has is shown as it is written
