"""The strategy plan: facts into the blocks of the whole document, section by section as the group has chosen."""

from collections.abc import Callable, Mapping

from klyngeapp.documents.blocks import Block, Document
from klyngeapp.documents.strategy import (
    answers,
    appendix,
    cluster,
    economy,
    follow_up,
    front,
    mapping,
    municipality,
    organisation,
    plans,
    process,
    thanks,
    vision,
)
from klyngeapp.documents.strategy.chapters import Chapter, chapter, printed
from klyngeapp.domain.plan_facts import PlanFacts
from klyngeapp.domain.plan_sections import Chosen, chosen
from klyngeapp.i18n.language import _, spoken

_LOCALES = {"da": "da-DK", "en": "en-GB"}
_CHAPTERS: Mapping[str, Callable[[PlanFacts], Chapter]] = {
    "summary": front.summary,
    "process": process.process,
    "cluster": cluster.cluster,
    "mapping": mapping.mapping,
    "vision": vision.vision,
    "areas": vision.areas,
    "economy": economy.money,
    "organisation": organisation.organisation,
    "municipality": municipality.municipality,
    "follow_up": follow_up.follow_up,
    "thanks": thanks.thanks,
    "municipal_plan": municipality.municipal_plan,
    "all_answers": answers.all_answers,
    "appendix": appendix.appendix,
}


def strategy_plan(facts: PlanFacts, *, plain_cover: bool = False) -> Document:
    """Return the strategy plan in the language spoken now; `plain_cover` saves the colour of the front page."""
    title, subtitle = front.titles(facts)
    named = facts.cluster.text("name")
    footnote = ""
    if facts.reader == "municipality":
        footnote = _("Copy for the municipality · without private information")
    return Document(
        title=title,
        language=_LOCALES[spoken()],
        cluster=named,
        footer=subtitle or title,
        author=named,
        subject=subtitle,
        draft="" if front.is_adopted(facts) else _("DRAFT"),
        footnote=footnote,
        blocks=_blocks(facts, plain_cover=plain_cover),
    )


def _blocks(facts: PlanFacts, *, plain_cover: bool) -> tuple[Block, ...]:
    choices = {choice.key: choice for choice in chosen(facts.of("plan_section"))}
    blocks: list[Block] = [front.cover(facts, plain=plain_cover)] if "cover" in choices else []
    blocks += front.contents(facts, choices.get("foreword"))
    for choice in chosen(facts.of("plan_section")):
        blocks += _section(facts, choice)
    return tuple(blocks)


def _section(facts: PlanFacts, choice: Chosen) -> tuple[Block, ...]:
    if choice.key in ("cover", "foreword"):
        return ()
    if choice.key == "plans":
        return plans.plans(facts, choice)
    make = _CHAPTERS.get(choice.key)
    return printed(choice, make(facts) if make else chapter("", "", ()))
