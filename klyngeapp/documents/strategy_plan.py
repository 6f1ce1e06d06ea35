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
from klyngeapp.domain.plan_sections import Chosen, chosen, every_section
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
    return tuple(block for _choice, blocks in pieces(facts, plain_cover=plain_cover) for block in blocks)


def pieces(facts: PlanFacts, *, plain_cover: bool = False) -> tuple[tuple[Chosen | None, tuple[Block, ...]], ...]:
    """Return the blocks of each section in the order of the plan; of the list of contents, where no foreword takes
    it along, as those of no section.
    """
    order = chosen(facts.of("plan_section"))
    choices = {choice.key: choice for choice in order}
    made: list[tuple[Chosen | None, tuple[Block, ...]]] = []
    if "cover" in choices:
        made.append((choices["cover"], (front.cover(facts, plain=plain_cover),)))
    foreword = choices.get("foreword")
    made.append((foreword, front.contents(facts, foreword)))
    made += [(choice, section(facts, choice)) for choice in order if choice.key not in ("cover", "foreword")]
    return tuple(made)


def all_chosen(facts: PlanFacts) -> tuple[Chosen, ...]:
    """Return all sections that the group has in its list, those left out, too."""
    return every_section(facts.of("plan_section"))


def section(facts: PlanFacts, choice: Chosen) -> tuple[Block, ...]:
    """Return the blocks of one section; none of the front pages, which the plan puts together."""
    if choice.key in ("cover", "foreword"):
        return ()
    if choice.key == "plans":
        return plans.plans(facts, choice)
    make = _CHAPTERS.get(choice.key)
    return printed(choice, make(facts) if make else chapter("", "", ()))
