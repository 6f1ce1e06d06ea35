"""What is said of a rule and of what hours come to by it, in the language spoken now."""

from klyngeapp.domain.counted_hours import Counted, Reason
from klyngeapp.domain.fields.hours import HOUR_KINDS
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _
from klyngeapp.store.queries.fund_rules import Hours, RuleLine

_WHY: dict[Reason, str] = {
    "no_hours": N_("{hours}: this fund does not count hours"),
    "outside": N_("{hours}: given by the municipality’s contact or the consultant"),
    "before": N_("{hours}: before the day it counts from"),
    "kind": N_("{hours}: of a kind that does not count"),
}


def facts(line: RuleLine) -> str:
    """Return the rule in few words."""
    rule = line.rule
    if not rule.counts:
        return _("does not count hours")
    parts = []
    if rule.hours_only:
        parts.append(_("hours only, no kroner"))
    elif rule.rate:
        parts.append(_("{amount} an hour", amount=formats.money(rule.rate)))
    else:
        parts.append(_("the rate is yours to write"))
    if rule.kinds:
        kinds = [_(choice.label).lower() for choice in HOUR_KINDS if choice.key in rule.kinds]
        parts.append(_("only {kinds}", kinds=formats.and_list(kinds)))
    if rule.first is not None:
        parts.append(_("from {date}", date=formats.short_date(rule.first.isoformat())))
    if rule.most_share is not None:
        parts.append(_("at most {share}% of it all", share=formats.decimal(rule.most_share)))
    return ", ".join(parts)


def source(line: RuleLine) -> str:
    """Return where a rule is from; "" where it is the group's own."""
    year = str(line.year) if line.year else ""
    return ", ".join(part for part in (line.source, year) if part)


def sum_of(found: Counted[Hours]) -> str:
    """Return what hours come to: hours, and kroner where the rule shows them."""
    if not found.rule.counts:
        return _("Nothing")
    if found.value is None:
        return formats.hours(found.minutes)
    return _("{hours} · {amount}", hours=formats.hours(found.minutes), amount=formats.money(found.value))


def left_out(found: Counted[Hours]) -> tuple[str, ...]:
    """Return which hours do not count, with why."""
    minutes: dict[Reason, int] = {}
    for hours, why in found.left_out:
        minutes[why] = minutes.get(why, 0) + hours.total
    return tuple(_(_WHY[why], hours=formats.hours(some)) for why, some in minutes.items() if some)
