"""What is said of the money of the plans, in the language spoken now."""

from collections.abc import Iterable

from klyngeapp.domain.fund_rules import Ruling
from klyngeapp.domain.plan_facts import PlanMoney
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.action_plans import FundLine

NOTHING = "–"


def total(sums: Iterable[PlanMoney]) -> PlanMoney:
    """Return the sum of all plans; what is missing is that of each, so use `missing` beside it."""
    found = list(sums)
    return PlanMoney(
        cost=sum(one.cost or 0 for one in found) if any(one.cost is not None for one in found) else None,
        own=sum(one.own for one in found),
        asked=sum(one.asked for one in found),
        granted=sum(one.granted for one in found),
    )


def missing(sums: Iterable[PlanMoney]) -> int:
    """Return what all plans lack together, in øre: money left over in one is not that of another."""
    return sum(one.missing for one in sums)


def lead(sums: Iterable[PlanMoney]) -> str:
    """Return what the plans cost, what there is and what is missing."""
    found = list(sums)
    whole, lacking = total(found), missing(found)
    if whole.cost is None:
        return _("No plan has a budget yet.")
    said = _(
        "The plans cost {cost}. You have {found}.",
        cost=formats.money(whole.cost),
        found=formats.money(whole.own + whole.granted),
    )
    if not lacking:
        return _("{said} Everything is covered.", said=said)
    return _("{said} {missing} is missing.", said=said, missing=formats.money(lacking))


def figure(ore: int) -> str:
    """Return an amount, a dash where there is none."""
    return formats.amount(ore) if ore else NOTHING


def lacking(money: PlanMoney) -> str:
    """Return what a plan lacks, or that it is covered; nothing where it has no budget."""
    if money.cost is None:
        return ""
    return formats.amount(money.missing) if money.missing else _("Covered")


def ruling(fund: FundLine, found: Ruling) -> str:
    """Return a rule of a fund with the sum worked out."""
    if found.rule == "own_share":
        return _own_share(fund, found)
    if found.rule == "most":
        return _(
            "The fund gives {most} at the most. You apply for {asked}. That is {over} too much.",
            most=formats.money(found.wanted),
            asked=formats.money(found.have),
            over=formats.money(found.missing),
        )
    return _hours(fund, found)


def _own_share(fund: FundLine, found: Ruling) -> str:
    rule = _(
        "The fund asks that you pay {percent} per cent of the sum applied for: {wanted}. You have {have}.",
        percent=formats.decimal(fund.own_share or 0),
        wanted=formats.money(found.wanted),
        have=formats.money(found.have),
    )
    if not found.missing:
        return _("{rule} That is enough.", rule=rule)
    return _("{rule} {missing} is missing.", rule=rule, missing=formats.money(found.missing))


def _hours(fund: FundLine, found: Ruling) -> str:
    hours = formats.hours(found.have)
    if not fund.counts_hours:
        return _("Does not count volunteer hours. You have offered {hours}.", hours=hours)
    if not fund.hour_rate:
        rule = _("Counts volunteer hours, but not in kroner.")
        if not found.have:
            return _("{rule} You have not written any yet.", rule=rule)
        return _("{rule} We write {hours} in the application.", rule=rule, hours=hours)
    rule = _("Counts volunteer hours at {rate} an hour.", rate=formats.money(fund.hour_rate))
    if not found.have:
        return _("{rule} You have not written any yet.", rule=rule)
    return _("{rule} Your {hours} come to {sum}.", rule=rule, hours=hours, sum=formats.money(found.wanted))
