"""klyngeapp info: a workbook in figures, from the file's bytes alone."""

import argparse
from typing import Any

from klyngeapp.cli.answer import say, say_json, tell_all
from klyngeapp.domain.facts import Money, Overview
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.progress import PhaseProgress, progress
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store import reading
from klyngeapp.store.queries.overview import overview
from klyngeapp.store.queries.progress import progress_facts
from klyngeapp.store.reading import Reading
from klyngeapp.system import clock


def run(args: argparse.Namespace) -> int:
    """Show the figures, as text or as JSON."""
    today = clock.today()
    with reading.opened(args.file) as found:
        tell_all(found.warnings)
        facts = overview(found.connection, today)
        phases = progress(progress_facts(found.connection, today))
        if args.json:
            say_json(as_json(found, facts, phases))
        else:
            _show(facts, phases)
    return 0


def as_json(found: Reading, facts: Overview, phases: tuple[PhaseProgress, ...]) -> dict[str, Any]:
    """Return the figures as `info --json` gives them: money in kroner, hours in hours."""
    return {
        "name": facts.name,
        "municipalities": list(facts.municipalities),
        "schema": found.version,
        "workbook_id": found.workbook_id,
        "revision": str(found.revision),
        "language": found.language,
        "counts": facts.counts,
        "inhabitants": facts.inhabitants,
        "inhabitants_16plus": facts.inhabitants_16plus,
        "respondents": facts.survey.respondents,
        "volunteers": facts.volunteers,
        "hours": _exact(facts.hours.volunteers, 60),
        "other_hours": _exact(facts.hours.others, 60),
        "budget": _money(facts.budget),
        "plans_budget": _money(facts.plans_budget),
        "phases": [{"id": p.id, "steps": len(p.steps), "steps_done": len(p.done)} for p in phases],
    }


def _money(money: Money) -> dict[str, int | float]:
    return {
        "planned": _exact(money.planned, 100),
        "financed": _exact(money.financed, 100),
        "spent": _exact(money.spent, 100),
    }


def _exact(amount: int, per: int) -> int | float:
    return amount // per if amount % per == 0 else round(amount / per, 2)


def _show(facts: Overview, phases: tuple[PhaseProgress, ...]) -> None:
    whole = formats.whole
    say(facts.name)
    say(", ".join(facts.municipalities))
    say(ngettext("{number} village", "{number} villages", len(facts.villages)))
    inhabitants, adults = whole(facts.inhabitants), whole(facts.inhabitants_16plus)
    say(_("Inhabitants: {number}, of them {adults} aged 16 or over", number=inhabitants, adults=adults))
    say(_("Answers to the survey: {number}", number=whole(facts.survey.respondents)))
    hours = formats.hours(facts.hours.volunteers)
    say(_("Volunteers: {number}, who have given {hours}", number=whole(facts.volunteers), hours=hours))
    say(_("Budget of the process: {planned} planned, {financed} granted, {spent} spent", **_shown(facts.budget)))
    say(_("Budget of the plans: {planned} planned, {financed} granted, {spent} spent", **_shown(facts.plans_budget)))
    for phase, done in zip(PHASES, phases, strict=True):
        name = _(phase.title)
        say(_("{phase}: {done} of {steps} steps done", phase=name, done=len(done.done), steps=len(done.steps)))


def _shown(money: Money) -> dict[str, object]:
    return {name: formats.money(getattr(money, name)) for name in ("planned", "financed", "spent")}
