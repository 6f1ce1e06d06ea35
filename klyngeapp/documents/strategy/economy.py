"""Money: what the process and the plans cost, who pays, and what is given as work instead."""

from collections.abc import Iterator, Sequence

from klyngeapp.documents.blocks import Block, Caption, Text
from klyngeapp.documents.strategy.words import NOTHING, part, section, shown, table
from klyngeapp.domain.plan_facts import IN_KIND, PlanFacts, Row, line_amount
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _

USES = frozenset({"budget_line", "financing"})


def money(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the chapter on the economy."""
    figures = facts.overview
    sentences = []
    if figures.plans_budget.planned:
        planned, financed = figures.plans_budget.planned, figures.plans_budget.financed
        sentences.append(
            _(
                "The action plans cost {cost}, and {granted} of it is found.",
                cost=formats.money(planned),
                granted=formats.money(financed),
            )
        )
    if figures.budget.planned:
        sentences.append(
            _(
                "The process itself has a budget of {cost}, of which {spent} is spent.",
                cost=formats.money(figures.budget.planned),
                spent=formats.money(figures.budget.spent),
            )
        )
    return section(_("Economy"), " ".join(sentences), _money(facts))


def _money(facts: PlanFacts) -> Iterator[Block]:
    yield from part(_("What do the action plans cost?"), _plans(facts))
    process = facts.of("budget_line", "action_plan")
    yield from part(_("The budget of the process"), budget(facts, process))
    yield from part(_("Who pays for the process?"), financing(facts, facts.of("financing", "action_plan")))
    yield from part(_("Work instead of money"), _in_kind(facts))


def _plans(facts: PlanFacts) -> Iterator[Block]:
    rows: list[tuple[str, ...]] = []
    total = [0, 0, 0, 0, 0]
    for plan in facts.of("action_plan"):
        sums = facts.money[plan.id]
        if sums.cost is None and not (sums.own or sums.asked or sums.granted):
            rows.append((plan.text("title"), _("No budget"), "", "", "", ""))
            continue
        figures = (sums.cost or 0, sums.own, sums.asked, sums.granted, sums.missing)
        total = [before + figure for before, figure in zip(total, figures, strict=True)]
        rows.append((plan.text("title"), *(formats.amount(n) if n else NOTHING for n in figures)))
    if not any(total):
        return
    headings = (_("Action plan"), _("Costs"), _("Own money"), _("Applied for"), _("Granted"), _("Missing"))
    sums_row = (_("Total, kr."), *(formats.amount(n) if n else NOTHING for n in total))
    yield from table(headings, rows, numeric=range(1, 6), total=sums_row)
    missing = total[4]
    if missing:
        yield Text(_("{missing} is still to be found.", missing=formats.money(missing)))


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
    headings = (_("Item"), _("Kind"), _("Year"), _("Budget, kr."), _("Spent, kr."))
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
    headings = (_("Who pays"), _("Kind"), _("Status"), _("Applied for, kr."), _("Granted, kr."), _("Paid out, kr."))
    total = (_("Total"), "", "", *(formats.amount(n) for n in sums))
    yield from table(headings, rows, numeric=(3, 4, 5), total=total)


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
