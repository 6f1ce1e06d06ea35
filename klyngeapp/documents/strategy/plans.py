"""The action plans: each with its facts, its goal, its tasks, and its money."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Bullets, Facts, Text
from klyngeapp.documents.strategy import economy
from klyngeapp.documents.strategy.words import listing, named_villages, part, period, person, section, shown, texts
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.i18n.language import _, ngettext

USES = frozenset({"action_plan", "action_plan_village", "task", "helper_need"})

_TEXTS = ("purpose", "need", "target_group", "value_for_cluster")
_TASK = ("title", "responsible", "start", "due", "status")
_NEED = ("title", "task", "number", "minutes", "skill", "when", "status")
_MORE = ("partners", "permits", "communication", "risks", "operation")


def plans(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the chapter on the action plans, in the order of their action areas."""
    areas = {area.id: number for number, area in enumerate(facts.of("action_area"))}
    rows = sorted(facts.of("action_plan"), key=lambda plan: areas.get(plan.text("action_area"), len(areas)))
    intro, tasks = "", len(facts.of("task"))
    if rows:
        intro = ngettext("We have {number} action plan.", "We have {number} action plans.", len(rows))
    if tasks:
        intro += " " + ngettext("It takes {number} task.", "Together they hold {number} tasks.", tasks)
    return section(_("Action plans"), intro, _plans(facts, rows))


def _plans(facts: PlanFacts, rows: list[Row]) -> Iterator[Block]:
    for row in rows:
        yield from part(row.text("title"), _plan(facts, row))
    loose = [row for row in facts.of("helper_need") if "action_plan" not in row]
    yield from part(_("Hands needed here"), listing(facts, loose, _NEED))


def _plan(facts: PlanFacts, row: Row) -> Iterator[Block]:
    villages = [facts.name(link.text("village")) for link in facts.of("action_plan_village", "action_plan", row.id)]
    pairs = (
        (_("Action area"), shown(facts, row, "action_area")),
        (_("Coordinator"), _coordinator(facts, row)),
        (_("Period"), period(row.text("start"), row.text("end"))),
        (_("Status"), shown(facts, row, "status") or _("Not started")),
        (_("Place"), row.text("place")),
        (_("Villages"), named_villages(villages)),
    )
    # The four that one looks for first have their place, known or not.
    yield Facts(pairs[:4] + tuple(pair for pair in pairs[4:] if pair[1]))
    if "summary" in row:
        yield Text(row.text("summary"))
    yield from texts(facts, row, ("goal", "proof", *_TEXTS))
    tasks = facts.of("task", "action_plan", row.id)
    yield from part(_("To be done"), listing(facts, tasks, _TASK), 3)
    means = [f"{task.text('title')}: {task.text('resources')}" for task in tasks if "resources" in task]
    if means:
        yield from part(_("What it takes"), [Bullets(tuple(means))], 3)
    needs = facts.of("helper_need", "action_plan", row.id)
    yield from part(_("Hands needed here"), listing(facts, needs, _NEED), 3)
    lines, sources = facts.of("budget_line", "action_plan", row.id), facts.of("financing", "action_plan", row.id)
    yield from part(_("What does it cost?"), economy.budget(facts, lines), 3)
    yield from part(_("Who pays?"), economy.financing(facts, sources), 3)
    yield from texts(facts, row, _MORE)


def _coordinator(facts: PlanFacts, row: Row) -> str:
    """Return who coordinates: a name the reader may have, else the group, else what may be told of the person."""
    someone = facts.people.get(row.text("coordinator"))
    if someone is not None and someone.name:
        return someone.name
    return facts.name(row.text("working_group")) or person(facts, row.text("coordinator"))
