"""The cooperation with the municipality, and the plans that exist already."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Caption, Text
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.words import box, listing, part, shown, texts
from klyngeapp.domain.plan_facts import PlanFacts
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _


def municipality(facts: PlanFacts) -> Chapter:
    """Return the chapter on the cooperation with the municipality."""
    backed, minutes = facts.cluster.text("backed_on"), facts.cluster.number("municipal_hours")
    sentences = []
    if backed:
        sentences.append(_("The municipality has backed us since {date}.", date=formats.long_date(backed)))
    if minutes:
        sentences.append(_("It has set aside {hours} a month.", hours=formats.hours(minutes)))
    if facts.overview.hours.others:
        sentences.append(
            _(
                "Its people and the consultants have given {hours} so far.",
                hours=formats.hours(facts.overview.hours.others),
            )
        )
    blocks = [*_agreements(facts)]
    talks = listing(facts, facts.of("consultation"), ("date", "title", "municipality"))
    blocks += part(_("Talks with the municipality"), talks)
    for row in facts.of("consultation"):
        if shown(facts, row, "outcome"):
            blocks += part(row.text("title"), [Text(shown(facts, row, "outcome"))], 3)
    if not blocks and sentences:
        blocks, sentences = [Text(" ".join(sentences))], []
    return chapter("", " ".join(sentences), blocks)


def _agreements(facts: PlanFacts) -> Iterator[Block]:
    names = ("purpose", "mandate", "decision_rule", "municipality_role", "consultant_role")
    for row in facts.of("agreement"):
        pairs = (
            (_("Kind"), shown(facts, row, "kind")),
            (_("Approved on"), shown(facts, row, "approved_on")),
            (_("How often you meet"), row.text("meeting_frequency")),
        )
        blocks = [*box(pairs)]
        blocks += texts(facts, row, names)
        yield from part(row.text("title"), blocks or [Caption(_("Nothing more is written yet."))])


def municipal_plan(facts: PlanFacts) -> Chapter:
    """Return the chapter on the plans that exist already, and what they mean for this one."""
    rows = facts.of("existing_plan")
    blocks = [*listing(facts, rows, ("title", "owner", "year", "url"))]
    for row in rows:
        if shown(facts, row, "relevance"):
            blocks += part(row.text("title"), [Text(shown(facts, row, "relevance"))], 3)
    return chapter("", "", blocks)
