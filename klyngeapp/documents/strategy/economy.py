"""Money: what the plans cost and who pays, what the process costs, and what is given as work instead."""

from collections.abc import Iterator, Sequence

from klyngeapp.documents.blocks import Block, Caption, Cell, Figure, Grid, Text
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.words import NOTHING, part, plans_in_order
from klyngeapp.domain.plan_facts import IN_KIND, OWN_MONEY, PlanFacts, Row, line_amount
from klyngeapp.drawing.palette import area_colour
from klyngeapp.drawing.strip import Part, Strip
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext

_TONES = ("", "_2", "_3")
_MOST_PAYERS = 6
_MOST_LINES = 7  # of a budget on the page of its plan; the smallest others are one line


def money(facts: PlanFacts) -> Chapter:
    """Return the chapter on the economy."""
    return chapter(_("What does it cost?"), _intro(facts), _money(facts))


def _sums(facts: PlanFacts) -> tuple[int, int, int, int]:
    """Return what all plans cost, what is their own, what is granted, and what is missing, in øre."""
    sums = [facts.money[plan.id] for plan in facts.of("action_plan")]
    return (
        sum(each.cost or 0 for each in sums),
        sum(each.own for each in sums),
        sum(each.granted for each in sums),
        sum(each.missing for each in sums),
    )


def _intro(facts: PlanFacts) -> str:
    cost, own, granted, missing = _sums(facts)
    if not cost:
        return ""
    first = _("The plans cost {cost}. We have {found}.", cost=formats.money(cost), found=formats.money(own + granted))
    if not missing:
        return first
    left = _("We apply for the last {missing} from funds and the municipality.", missing=formats.money(missing))
    return f"{first} {left}"


def _money(facts: PlanFacts) -> Iterator[Block]:
    yield from _strip(facts)
    yield from _plans(facts)
    yield from part(_("Hours and loans, outside the till"), _outside(facts))
    yield from part(_("The process itself"), _process(facts))


def _strip(facts: PlanFacts) -> Iterator[Block]:
    cost, own, granted, missing = _sums(facts)
    if not cost:
        return
    parts = tuple(
        Part(label, amount, formats.money(amount), colour)
        for label, amount, colour in (
            (_("Own money"), own, "primary"),
            (_("Granted"), granted, "primary_2"),
            (_("Still missing"), missing, "track"),
        )
    )
    words = ", ".join(f"{each.label} {each.value}" for each in parts)
    yield Figure(Strip(parts, legend="line", thickness=22), _("Who pays for the plans. {told}", told=words))


def _plans(facts: PlanFacts) -> Iterator[Block]:
    rows: list[tuple[str | Cell, ...]] = []
    total = [0, 0, 0, 0, 0]
    for plan, place in plans_in_order(facts):
        sums = facts.money[plan.id]
        title = Cell(plan.text("title"), dot=area_colour(place) if place is not None else "edge")
        if sums.cost is None and not (sums.own or sums.asked or sums.granted):
            rows.append((title, "", "", "", "", Cell(_("No budget"), tone="warn")))
            continue
        figures = (sums.cost or 0, sums.own, sums.asked, sums.granted, sums.missing)
        total = [before + figure for before, figure in zip(total, figures, strict=True)]
        missing = Cell(formats.amount(sums.missing), strong=True) if sums.missing else Cell(_("covered"), tone="quiet")
        rows.append((title, *(_figure(n) for n in figures[:4]), missing))
    if not any(total):
        return
    headings = (_("Action plan"), _("Costs"), _("Own"), _("Applied for"), _("Granted"), _("Missing"))
    sums_row = (_("Total, DKK"), *(formats.amount(n) if n else NOTHING for n in total))
    yield Grid(
        headings,
        (*rows, sums_row),
        numeric=(1, 2, 3, 4, 5),
        total=True,
        widths=(186, 56, 50, 54, 50, 56),
        air="tight" if len(rows) > 14 else "usual",
    )


def _figure(ore: int) -> str | Cell:
    return formats.amount(ore) if ore else Cell(NOTHING, tone="quiet")


def _outside(facts: PlanFacts) -> Iterator[Block]:
    """Yield what is given as work and as loans: it is in none of the sums."""
    given = facts.overview.hours.volunteers
    sentences = []
    if given:
        since = facts.figures.hours[0][0] if facts.figures.hours else ""
        sentences.append(
            _("Volunteers have spent {hours} since {month}.", hours=formats.hours(given), month=formats.month(since))
            if since
            else _("Volunteers have spent {hours}.", hours=formats.hours(given))
        )
    lent = [line.text("title") for line in facts.of("budget_line") if line.number("in_kind")]
    if lent:
        sentences.append(_("Given without payment: {things}.", things=formats.and_list(lent)))
    if sentences:
        sentences.append(_("Hours count in kroner only when a fund says yes to it."))
        yield Text(" ".join(sentences))


def _process(facts: PlanFacts) -> Iterator[Block]:
    """Yield the process' own budget in words."""
    budget_of_process, months = facts.overview.budget, facts.cluster.number("months")
    if not budget_of_process.planned:
        return
    cost = formats.money(budget_of_process.planned)
    sentences = [
        ngettext(
            "The {number} month has a budget of its own of {cost}.",
            "The {number} months have a budget of their own of {cost}.",
            months,
            cost=cost,
        )
        if months
        else _("The process has a budget of its own of {cost}.", cost=cost)
    ]
    paid = _paid_by(facts)
    if paid:
        sentences.append(_("It is paid by {payers}.", payers=formats.and_list(paid)))
    spent = budget_of_process.spent
    if spent:
        day = formats.long_date(facts.today)
        sentences.append(_("On {date}, {spent} is spent.", date=day, spent=formats.money(spent)))
    yield Text(" ".join(sentences))


def _paid_by(facts: PlanFacts) -> list[str]:
    """Return who pays for the process, largest first; the smallest of many together."""
    paid = [
        (source.text("source"), source.number("granted") or 0)
        for source in facts.of("financing", "action_plan")
        if source.number("granted") and source.text("kind") != IN_KIND
    ]
    paid.sort(key=lambda item: -item[1])
    if len(paid) > _MOST_PAYERS:
        rest = sum(amount for _name, amount in paid[_MOST_PAYERS - 1 :])
        paid = [*paid[: _MOST_PAYERS - 1], (_("others"), rest)]
    return [_("{payer} {amount}", payer=name, amount=formats.money(amount)) for name, amount in paid]


def cost_lines(lines: Sequence[Row]) -> Iterator[Block]:
    """Yield the budget of one plan as a short list with its total."""
    paid = [line for line in lines if not line.number("in_kind")]
    if not paid:
        return
    amounts = [(line.text("title"), line_amount(line)) for line in paid]
    if len(amounts) > _MOST_LINES:
        amounts.sort(key=lambda item: -(item[1] or 0))
        rest = amounts[_MOST_LINES - 1 :]
        others = ngettext("{number} other item", "{number} other items", len(rest))
        amounts = [*amounts[: _MOST_LINES - 1], (others, sum(amount or 0 for _title, amount in rest))]
    rows = [(title, formats.money(amount) if amount is not None else NOTHING) for title, amount in amounts]
    total = (_("Total"), formats.money(sum(amount or 0 for _title, amount in amounts)))
    yield Grid(("", ""), (*rows, total), numeric=(1,), total=True, widths=(3, 2), ruled=False, air="tight")


def payers(facts: PlanFacts, plan: Row, sources: Sequence[Row], colour: str) -> Iterator[Block]:
    """Yield who pays for one plan, as a strip in the tones of its area, and a line with what is missing."""
    cash = [source for source in sources if source.text("kind") != IN_KIND and source.text("status") != "refused"]
    amounts = [(_payer(source), source.number("granted") or source.number("asked") or 0) for source in cash]
    known = [(label, amount) for label, amount in amounts if amount]
    if not known:
        return
    if len(known) > _MOST_PAYERS:
        rest = known[_MOST_PAYERS - 1 :]
        known = [*known[: _MOST_PAYERS - 1], (formats.capital(_("others")), sum(amount for _name, amount in rest))]
    tones = [
        f"{colour}{_TONES[place % 3]}" if colour != "primary" else ("primary", "primary_2", "track")[place % 3]
        for place in range(len(known))
    ]
    parts = [
        Part(label, amount, formats.money(amount), tone) for (label, amount), tone in zip(known, tones, strict=True)
    ]
    money_of_plan = facts.money[plan.id]
    uncovered = (money_of_plan.cost or 0) - sum(amount for _label, amount in known)
    if uncovered > 0:
        parts.append(Part(_("Still missing"), uncovered, formats.money(uncovered), "track"))
    missing = money_of_plan.missing
    told = _("{missing} is not found yet.", missing=formats.money(missing)) if missing else _("The money is found.")
    alt = ", ".join(f"{each.label} {each.value}" for each in parts)
    yield Figure(Strip(tuple(parts)), _("Who pays: {told}", told=alt))
    if money_of_plan.cost is not None:
        yield Caption(told)


def in_words(facts: PlanFacts, plan: Row) -> Iterator[Block]:
    """Yield the money of one plan in a sentence, where there is no room for more."""
    sums = facts.money[plan.id]
    if sums.cost is None:
        return
    words = [_("The plan costs {cost}.", cost=formats.money(sums.cost))]
    if sums.missing:
        words.append(_("{missing} is not found yet.", missing=formats.money(sums.missing)))
    yield Text(" ".join(words))


def _payer(source: Row) -> str:
    """Return who pays, and whether it is promised or only asked for."""
    if source.text("kind") in OWN_MONEY or source.number("granted"):
        return source.text("source")
    return _("{payer} (applied for)", payer=source.text("source"))
