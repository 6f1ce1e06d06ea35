"""The action plans, each on a page of its own: goal, facts, tasks on a time axis, money and who pays."""

from collections.abc import Iterator
from typing import Literal

from klyngeapp.documents.blocks import (
    Block,
    Bullets,
    Caption,
    Cell,
    Columns,
    Facts,
    Fitted,
    Grid,
    Heading,
    Intro,
    Label,
    PageBreak,
    Section,
    Text,
)
from klyngeapp.documents.strategy import budgets, economy
from klyngeapp.documents.strategy.chapters import own_words, title_of
from klyngeapp.documents.strategy.schedule import Schedule, schedule
from klyngeapp.documents.strategy.words import (
    listing,
    named_villages,
    part,
    period,
    person,
    plans_in_order,
    short_who,
    shown,
    texts,
)
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.domain.plan_sections import Chosen
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext

_NEED = ("title", "task", "number", "minutes", "skill", "when", "status")
_MORE = ("summary", "purpose", "need", "target_group", "value_for_cluster")
_AND_MORE = ("partners", "permits", "communication", "risks", "operation")

Page = tuple[Block, ...]
Air = Literal["tight", "usual", "roomy"]
_SHORT_NAME = 12  # letters of whoever has a task
_SHORT_NAMES, _LONG_NAMES = (150, 52, 76, 157), (140, 112, 72, 111)
_AIRS: tuple[Air, ...] = ("roomy", "usual", "tight")


def plans(facts: PlanFacts, choice: Chosen) -> Page:
    """Return the section on the action plans, a page for each; nothing where there are none."""
    pages = [_page(facts, row, place) for row, place in plans_in_order(facts)] if choice.automatic else []
    if not pages and not choice.body:
        return ()
    title = title_of(choice)
    opening: Page = (Heading(1, title), *own_words(choice.body)) if choice.body else ()
    first: Page = (Section(title), *opening)
    return (*first, *(block for number, page in enumerate(pages) for block in _on_new_page(page, number or opening)))


def _on_new_page(page: Page, after: object) -> Page:
    return (PageBreak(), *page) if after else page


def _page(facts: PlanFacts, row: Row, place: int | None) -> Page:
    colour = area_colour(place) if place is not None else "primary"
    label = shown(facts, row, "action_area") or _("Without an action area")
    goal = shown(facts, row, "goal") or shown(facts, row, "summary") or shown(facts, row, "purpose")
    intro: Page = (Intro(goal),) if goal else ()
    box = _facts(facts, row)
    known: Page = (box,) if any(value for _name, value in box.pairs) else ()
    head: Page = (Label(label, colour), Heading(1, row.text("title"), entry=True), *intro, *known)
    return (*head, Fitted(tuple(_variants(facts, row, colour))))


def _facts(facts: PlanFacts, row: Row) -> Facts:
    money, minutes = facts.money[row.id], _minutes(facts, row)
    return Facts(
        (
            (_("Coordinator"), _coordinator(facts, row)),
            (_("Period"), period(row.text("start"), row.text("end"))),
            (_("Total price"), formats.money(money.cost) if money.cost is not None else ""),
            (_("Volunteer hours"), formats.decimal(round(minutes * 1000 / 60)) if minutes else ""),
        )
    )


def _minutes(facts: PlanFacts, row: Row) -> int:
    """Return the hours that volunteers shall give, in minutes: as a fund was told, else as helpers are needed."""
    promised = sum(source.number("hours") or 0 for source in facts.of("financing", "action_plan", row.id))
    if promised:
        return promised
    needs = facts.of("helper_need", "action_plan", row.id)
    return sum((need.number("number") or 0) * (need.number("minutes") or 0) for need in needs)


def _coordinator(facts: PlanFacts, row: Row) -> str:
    """Return who coordinates: a name the reader may have, else the group, else what may be told of the person."""
    someone = facts.people.get(row.text("coordinator"))
    if someone is not None and someone.name:
        return someone.name
    return facts.name(row.text("working_group")) or person(facts, row.text("coordinator"))


def _variants(facts: PlanFacts, row: Row, colour: str) -> Iterator[tuple[Block, ...]]:
    """Yield what stands below the facts: all of it, then less and closer, so that it stays one page."""
    made = schedule([(task.text("start"), task.text("due")) for task in facts.of("task", "action_plan", row.id)])
    proof = tuple(part(_("How do we know that it works?"), filter(None, [_text(shown(facts, row, "proof"))])))
    roomy, usual, tight = (tuple(part(_("To be done"), _tasks(facts, row, colour, made, air))) for air in _AIRS)
    money = tuple(_money(facts, row, colour))
    hands = tuple(part(_("Hands needed here"), _hands(facts, row)))
    if not (*proof, *roomy, *money, *hands):
        yield (Caption(_("Nothing more is written yet.")),)
        return
    for tasks in (roomy, usual, tight):
        yield (*proof, *tasks, *money, *hands)
    yield (*proof, *usual, *money)
    yield (*proof, *tight, *money)
    yield (*proof, *tight, *part(_("What does it cost, and who pays?"), economy.in_words(facts, row)))


def _text(words: str) -> Text | None:
    return Text(words) if words else None


def _tasks(facts: PlanFacts, row: Row, colour: str, made: Schedule | None, air: Air) -> Iterator[Block]:
    tasks = facts.of("task", "action_plan", row.id)
    if not tasks:
        return
    rows = tuple(_task(facts, task, colour, made) for task in tasks)
    headings: tuple[str | Cell, ...] = (_("Task"), _("Who"), _("When"))
    if made is None:
        yield Grid(headings, rows, widths=(8, 5, 4), air=air)
        return
    yield Grid(
        (*headings, Cell(_("Time axis"), picture=made.axis())),
        rows,
        widths=_LONG_NAMES if any(len(_words(cells[1])) > _SHORT_NAME for cells in rows) else _SHORT_NAMES,
        air=air,
        caption=_("Filled: done. Light: to come."),
    )


def _words(cell: str | Cell) -> str:
    return cell.text if isinstance(cell, Cell) else cell


def _task(facts: PlanFacts, task: Row, colour: str, made: Schedule | None) -> tuple[str | Cell, ...]:
    start, due = task.text("start") or task.text("due"), task.text("due") or task.text("start")
    done = task.text("status") == "done"
    cells: tuple[str | Cell, ...] = (
        task.text("title"),
        short_who(facts, task),
        Cell(formats.month(due), tone="quiet"),
    )
    if made is None:
        return cells
    if not due:
        return (*cells, "")
    return (*cells, Cell(_bar_words(start, due, done=done), picture=made.row(start, due, colour, filled=done)))


def _bar_words(start: str, due: str, *, done: bool) -> str:
    """Return in words what the bar of a task shows."""
    first, last = formats.month(start), formats.month(due)
    if first == last:
        return _("In {month}. It is done.", month=first) if done else _("In {month}. It is to come.", month=first)
    if done:
        return _("From {start} to {end}. It is done.", start=first, end=last)
    return _("From {start} to {end}. It is to come.", start=first, end=last)


def _money(facts: PlanFacts, row: Row, colour: str) -> Iterator[Block]:
    lines, sources = facts.of("budget_line", "action_plan", row.id), facts.of("financing", "action_plan", row.id)
    costs, payers = tuple(economy.cost_lines(lines)), tuple(economy.payers(facts, row, sources, colour))
    if costs and payers:
        yield Heading(2, _("What does it cost, and who pays?"))
        yield Columns((costs, payers), shares=(200, 231))
    elif costs:
        yield from part(_("What does it cost?"), costs)
    elif payers:
        yield from part(_("Who pays?"), payers)


def _hands(facts: PlanFacts, row: Row) -> Iterator[Block]:
    needs = [need for need in facts.of("helper_need", "action_plan", row.id) if need.text("status") == "open"]
    items = []
    for need in needs:
        number = need.number("number")
        people = ngettext("{number} person", "{number} people", number) if number else ""
        items.append(", ".join(filter(None, (need.text("title"), people, need.text("when")))))
    if items:
        yield Bullets(tuple(items))


def plan_details(facts: PlanFacts) -> Iterator[Block]:
    """Yield all else that is written of each plan, for the appendices."""
    for row, _place in plans_in_order(facts):
        villages = [facts.name(link.text("village")) for link in facts.of("action_plan_village", "action_plan", row.id)]
        blocks: list[Block] = []
        where = ", ".join(filter(None, (row.text("place"), named_villages(villages))))
        if where:
            blocks.append(Text(_("Where: {places}", places=where)))
        blocks += texts(facts, row, (*_MORE, *_AND_MORE))
        tasks = facts.of("task", "action_plan", row.id)
        means = [f"{task.text('title')}: {task.text('resources')}" for task in tasks if "resources" in task]
        if means:
            blocks += part(_("What it takes"), [Bullets(tuple(means))], 3)
        blocks += part(_("Hands needed here"), listing(facts, facts.of("helper_need", "action_plan", row.id), _NEED), 3)
        lines, sources = facts.of("budget_line", "action_plan", row.id), facts.of("financing", "action_plan", row.id)
        blocks += part(_("What does it cost?"), budgets.budget(facts, lines), 3)
        blocks += part(_("Who pays?"), budgets.financing(facts, sources), 3)
        yield from part(row.text("title"), blocks)
