"""Budgets and financing line by line, for the appendices."""

from collections.abc import Iterator, Sequence

from klyngeapp.documents.blocks import Block, Caption
from klyngeapp.documents.strategy.words import NOTHING, part, shown, table
from klyngeapp.domain.plan_facts import IN_KIND, PlanFacts, Row, line_amount
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _


def budget(facts: PlanFacts, lines: Sequence[Row]) -> Iterator[Block]:
    """Yield the budget lines that are money, with their total in kroner."""
    paid = [line for line in lines if not line.number("in_kind")]
    rows = [
        (
            line.text("title"),
            shown(facts, line, "category"),
            shown(facts, line, "year"),
            _amount(line_amount(line)),
            _amount(line.number("actual")),
        )
        for line in paid
    ]
    planned = sum(line_amount(line) or 0 for line in paid)
    spent = sum(line.number("actual") or 0 for line in paid)
    headings = (_("Item"), _("Kind"), _("Year"), _("Budget, DKK"), _("Spent, DKK"))
    total = (_("Total"), "", "", formats.amount(planned), formats.amount(spent))
    yield from table(headings, rows, numeric=(3, 4), total=total)


def financing(facts: PlanFacts, sources: Sequence[Row]) -> Iterator[Block]:
    """Yield who pays how much, with totals in kroner; hours that count as money are not among them."""
    cash = [source for source in sources if source.text("kind") != IN_KIND]
    rows = [
        (
            source.text("source"),
            shown(facts, source, "kind"),
            shown(facts, source, "status"),
            *(_amount(source.number(name)) for name in ("asked", "granted", "paid")),
        )
        for source in cash
    ]
    sums = (sum(source.number(name) or 0 for source in cash) for name in ("asked", "granted", "paid"))
    headings = (_("Who pays"), _("Kind"), _("Status"), _("Applied for, DKK"), _("Granted, DKK"), _("Paid out, DKK"))
    total = (_("Total"), "", "", *(formats.amount(n) for n in sums))
    yield from table(headings, rows, numeric=(3, 4, 5), total=total)


def economy_lists(facts: PlanFacts) -> Iterator[Block]:
    """Yield the budget of the process line by line, for the appendices."""
    process = facts.of("budget_line", "action_plan")
    yield from part(_("The budget of the process"), budget(facts, process))
    yield from part(_("Who pays for the process?"), financing(facts, facts.of("financing", "action_plan")))
    yield from part(_("Work instead of money"), _in_kind(facts))


def _in_kind(facts: PlanFacts) -> Iterator[Block]:
    lines = [
        (line.text("title"), shown(facts, line, "action_plan"), _value(line_amount(line)))
        for line in facts.of("budget_line")
        if line.number("in_kind")
    ]
    sources = [
        (source.text("source"), shown(facts, source, "action_plan"), _value(source.number("granted")))
        for source in facts.of("financing")
        if source.text("kind") == IN_KIND
    ]
    blocks = [*table((_("Work"), _("Action plan"), _("Worth")), [*lines, *sources], numeric=(2,))]
    yield from blocks
    if blocks:
        yield Caption(_("Own work is in none of the sums in kroner."))


def _value(ore: int | None) -> str:
    return formats.money(ore) if ore else ""


def _amount(ore: int | None) -> str:
    return NOTHING if ore is None else formats.amount(ore)
