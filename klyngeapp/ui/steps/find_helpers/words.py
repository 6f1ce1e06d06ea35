"""What is said of a question for helpers and of what is needed, in the language spoken now."""

from klyngeapp.domain.fields.people import PARTS_OF_DAY, WEEKDAYS
from klyngeapp.domain.helpers import Need
from klyngeapp.domain.helpers_asked import WEEKEND
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext

ANY = ""
_WORKDAYS = frozenset(choice.key for choice in WEEKDAYS) - WEEKEND
# What one can ask for, with the days it means.
DAYS: tuple[tuple[str, frozenset[str]], ...] = (
    (N_("Any day"), frozenset()),
    (N_("On weekdays"), _WORKDAYS),
    (N_("At weekends"), WEEKEND),
    *((choice.label, frozenset({choice.key})) for choice in WEEKDAYS),
)
PARTS: tuple[tuple[str, frozenset[str]], ...] = (
    (N_("Any time"), frozenset()),
    *((choice.label, frozenset({choice.key})) for choice in PARTS_OF_DAY),
)
# How many tasks leave somebody out; None is nobody.
TASKS: tuple[tuple[str, int | None], ...] = (
    (N_("It does not matter"), None),
    (N_("None at all"), 1),
    (N_("At most one"), 2),
    (N_("At most two"), 3),
    (N_("At most four"), 5),
)


def facts(need: Need) -> str:
    """Return what a need takes: how many are missing, the skill, when, and how long each."""
    parts = [ngettext("{number} missing", "{number} missing", need.missing)]
    if need.skill_name:
        parts.append(need.skill_name)
    if need.when:
        parts.append(need.when)
    if need.minutes:
        parts.append(_("about {hours} each", hours=formats.hours(need.minutes)))
    return " · ".join(parts)


def number_found(number: int, most: int) -> str:
    """Return how many fit."""
    if number >= most:
        return _("The {number} who fit best", number=number)
    return ngettext("{number} could be asked", "{number} could be asked", number)


def chosen(addresses: int, without: tuple[str, ...]) -> str:
    """Return how many of those ticked have an address, and who has none."""
    if not addresses and not without:
        return _("Tick those you want to write to.")
    parts = [ngettext("{number} has an e-mail address.", "{number} have an e-mail address.", addresses)]
    if without:
        parts.append(lacking(without))
    return " ".join(parts)


def lacking(without: tuple[str, ...]) -> str:
    """Return who has no address."""
    names = formats.and_list(without[:3] if len(without) <= 3 else without[:2])
    if len(without) <= 3:
        return ngettext("{number} has none: {names}.", "{number} have none: {names}.", len(without), names=names)
    return _("{number} have none, among them {names}.", number=len(without), names=names)


def copied(addresses: int, without: tuple[str, ...]) -> str:
    """Return what to do with the addresses that are on the clipboard now."""
    text = ngettext(
        "{number} address is copied. Paste it into the Bcc field of your mail.",
        "{number} addresses are copied. Paste them into the Bcc field of your mail, so that nobody sees the others’.",
        addresses,
    )
    return f"{text} {lacking(without)}" if without else text
