"""How the plan is kept alive: the yearly wheel, the indicators, and the traffic lights of the plans."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block
from klyngeapp.documents.strategy.words import NOTHING, listing, part, section, shown, table
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext

USES = frozenset({"yearly_item", "indicator", "measurement", "project_status"})


def follow_up(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the chapter on what happens after the plan."""
    items, indicators = len(facts.of("yearly_item")), len(facts.of("indicator"))
    sentences = []
    if items:
        sentences.append(
            ngettext("{number} thing comes round every year.", "{number} things come round every year.", items)
        )
    if indicators:
        sentences.append(
            ngettext(
                "We look at {number} indicator to see whether it works.",
                "We look at {number} indicators to see whether it works.",
                indicators,
            )
        )
    return section(_("Follow-up"), " ".join(sentences), _follow_up(facts))


def _follow_up(facts: PlanFacts) -> Iterator[Block]:
    wheel = listing(facts, facts.of("yearly_item"), ("month", "title", "responsible", "last_done"))
    yield from part(_("Yearly wheel"), wheel)
    rows = [_indicator(facts, row) for row in facts.of("indicator")]
    headings = (_("Indicator"), _("Unit"), _("At the start"), _("Latest"), _("Measured"), _("Aim"))
    yield from part(_("Indicators"), table(headings, rows, numeric=(2, 3, 5)))
    measured = facts.of("measurement")
    if len(measured) > len({row.text("indicator") for row in measured}):
        yield from part(_("All measurements"), listing(facts, measured, ("date", "indicator", "value")), 3)
    lights = [row for row in (_latest(facts, plan) for plan in facts.of("action_plan")) if row]
    yield from part(_("Traffic lights"), listing(facts, lights, ("action_plan", "light", "date")))


def _indicator(facts: PlanFacts, row: Row) -> tuple[str, ...]:
    latest = max(
        facts.of("measurement", "indicator", row.id), key=lambda found: (found.text("date"), found.id), default=None
    )
    return (
        row.text("title"),
        row.text("unit"),
        shown(facts, row, "baseline") or NOTHING,
        shown(facts, latest, "value") if latest else NOTHING,
        formats.short_date(latest.text("date")) if latest else "",
        shown(facts, row, "target") or NOTHING,
    )


def _latest(facts: PlanFacts, plan: Row) -> Row | None:
    lights = facts.of("project_status", "action_plan", plan.id)
    return max(lights, key=lambda row: (row.text("date"), row.id), default=None)
