"""What is said of the year and of the indicators."""

from collections.abc import Sequence

from klyngeapp.domain.indicators import Standing
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.store.queries.follow_up import Indicator, YearItem

# The word of each, its icon, and how its chip is dressed: a property and its value.
STANDINGS: dict[Standing, tuple[str, str, tuple[str, str], str]] = {
    Standing.REACHED: (N_("Reached"), "flag", ("state", "there"), "ok"),
    Standing.NEARLY: (N_("Nearly there"), "trending-up", ("state", "there"), "ok"),
    Standing.ON_THE_WAY: (N_("On the way"), "trending-up", ("tint", "area4"), "area4"),
    Standing.STILL: (N_("At a standstill"), "minus", ("tint", ""), "ink2"),
    Standing.BACK: (N_("Going back"), "trending-down", ("tint", "warn"), "warn"),
    Standing.NOT_MEASURED: (N_("Not measured yet"), "circle-dashed", ("tint", ""), "ink2"),
}


def month(number: int) -> str:
    """Return the short name of a month, "" where there is none."""
    return formats.short_month(f"2000-{number:02}") if number else ""


def described(items: Sequence[YearItem]) -> str:
    """Return the year in a sentence."""
    told = [
        _("{month}: {what}", month=formats.month_name(one.month), what=one.title) if one.month else one.title
        for one in items
    ]
    return _("The year as a wheel. {told}", told="; ".join(told))


def fixed_points(number: int) -> str:
    """Return how many things come round."""
    return ngettext("{number} fixed point", "{number} fixed points", number)


def latest(one: Indicator) -> str:
    """Return the latest value."""
    return formats.decimal(one.values[-1]) if one.values else "–"


def aim(one: Indicator) -> str:
    """Return the aim, "" where there is none."""
    return _("aim {number}", number=formats.decimal(one.target)) if one.target is not None else ""


def development(one: Indicator) -> str:
    """Return how it went, in a sentence, or when it is counted."""
    if one.values:
        return _(
            "From {first} to {last} in {number} measurements",
            first=formats.decimal(one.values[0]),
            last=formats.decimal(one.values[-1]),
            number=len(one.values),
        )
    if one.next_measured:
        return _("To be counted in {month}", month=formats.month(one.next_measured))
    return ""
