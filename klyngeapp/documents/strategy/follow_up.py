"""How the plan is kept alive: what is measured, and what comes round every year."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Caption, Cell, Columns, Figure, Grid, Heading
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.words import NOTHING, filled, listing, part, short_who, shown
from klyngeapp.domain.indicators import Standing, standing
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.drawing.palette import area_colour
from klyngeapp.drawing.sparkline import Sparkline
from klyngeapp.drawing.wheel import Wheel
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext

_STANDINGS = {
    Standing.REACHED: N_("Reached"),
    Standing.NEARLY: N_("Nearly there"),
    Standing.ON_THE_WAY: N_("On the way"),
    Standing.STILL: N_("At a standstill"),
    Standing.BACK: N_("Going back"),
    Standing.NOT_MEASURED: N_("Not measured yet"),
}


def follow_up(facts: PlanFacts) -> Chapter:
    """Return the chapter on what happens after the plan."""
    items, indicators = len(facts.of("yearly_item")), len(facts.of("indicator"))
    sentences = []
    if indicators:
        sentences.append(
            ngettext(
                "We look at {word} indicator to see whether it works.",
                "We look at {word} indicators to see whether it works.",
                indicators,
                word=formats.number_word(indicators),
            )
        )
    if items:
        sentences.append(
            ngettext(
                "{word} thing comes round every year.",
                "{word} things come round every year.",
                items,
                word=formats.capital(formats.number_word(items)),
            )
        )
    headline = _("Is it going as we hoped?") if indicators else ""
    return chapter(headline, " ".join(sentences), _follow_up(facts))


def _follow_up(facts: PlanFacts) -> Iterator[Block]:
    yield from _indicators(facts)
    yield from _year(facts)


def _indicators(facts: PlanFacts) -> Iterator[Block]:
    rows = tuple(_indicator(facts, row) for row in facts.of("indicator"))
    if rows:
        headings = (_("What we measure"), _("Development"), _("Now"), _("Aim"), _("How it goes"))
        caption = _("The dashed line is the aim.")
        drawn = any(isinstance(row[1], Cell) and row[1].picture for row in rows)
        grid = Grid(headings, rows, numeric=(2, 3), widths=(150, 110, 50, 45, 80), caption=caption if drawn else "")
        yield from filled(grid)


def _indicator(facts: PlanFacts, row: Row) -> tuple[str | Cell, ...]:
    measured = sorted(facts.of("measurement", "indicator", row.id), key=lambda found: (found.text("date"), found.id))
    values = tuple(value for found in measured if (value := found.number("value")) is not None)
    target = row.number("target")
    state = standing(row.number("baseline"), values, target, falling=row.text("good") == "down")
    areas = [area.id for area in facts.of("action_area")]
    area = row.text("action_area")
    colour = area_colour(areas.index(area)) if area in areas else "edge"
    development: str | Cell = ""
    if values:
        words = _(
            "From {first} to {last} in {number} measurements",
            first=formats.decimal(values[0]),
            last=formats.decimal(values[-1]),
            number=len(values),
        )
        line = Sparkline(tuple(value / 1000 for value in values), target / 1000 if target is not None else None)
        development = Cell(words, picture=line)
    elif row.text("next_measured"):
        development = Cell(_("To be counted in {month}", month=formats.month(row.text("next_measured"))), tone="quiet")
    return (
        Cell(row.text("title"), dot=colour),
        development,
        Cell(formats.decimal(values[-1]) if values else NOTHING, strong=True),
        shown(facts, row, "target") or NOTHING,
        _(_STANDINGS[state]),
    )


def _year(facts: PlanFacts) -> Iterator[Block]:
    items = facts.of("yearly_item")
    if not items:
        return
    counts = [0] * 12
    for item in items:
        month = item.number("month")
        if month is not None and 1 <= month <= 12:
            counts[month - 1] += 1
    names = tuple(formats.short_month(f"2000-{n + 1:02}") for n in range(12))
    fixed = ngettext("{number} fixed point", "{number} fixed points", len(items))
    wheel = Wheel(names, tuple(counts), _("Every year"), fixed, None)
    told = "; ".join(_item(item) for item in items)
    left: tuple[Block, ...] = (
        Figure(wheel, _("The year as a wheel. {told}", told=told)),
        Caption(_("A dot is something that comes round in that month.")),
    )
    rows = tuple((_month(item), item.text("title"), Cell(short_who(facts, item), tone="quiet")) for item in items)
    right: tuple[Block, ...] = (*filled(Grid((_("Month"), _("What"), _("Who")), rows, widths=(4, 9, 5), air="tight")),)
    yield Heading(2, _("Round the year"))
    yield Columns((left, right), shares=(5, 8))


def _month(item: Row) -> str:
    month = item.number("month")
    return formats.month_name(month) if month is not None and 1 <= month <= 12 else ""


def _item(item: Row) -> str:
    month = _month(item)
    return _("{month}: {what}", month=month, what=item.text("title")) if month else item.text("title")


def follow_up_lists(facts: PlanFacts) -> Iterator[Block]:
    """Yield all measurements and the traffic lights of the plans, for the appendices."""
    yield from part(_("All measurements"), listing(facts, facts.of("measurement"), ("date", "indicator", "value")))
    lights = [row for row in (_latest(facts, plan) for plan in facts.of("action_plan")) if row]
    yield from part(_("Traffic lights"), listing(facts, lights, ("action_plan", "light", "date")))


def _latest(facts: PlanFacts, plan: Row) -> Row | None:
    lights = facts.of("project_status", "action_plan", plan.id)
    return max(lights, key=lambda row: (row.text("date"), row.id), default=None)
