"""The last page: thanks, who was in the steering group, where the figures are from, and how the plan was made."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Columns, Text
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.front import photo_block
from klyngeapp.documents.strategy.groups import members
from klyngeapp.documents.strategy.words import part, shown
from klyngeapp.domain.plan_facts import PlanFacts
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _


def thanks(facts: PlanFacts) -> Chapter:
    """Return the last chapter; the colophon alone is reason enough for it."""
    return chapter("", "", _thanks(facts))


def _thanks(facts: PlanFacts) -> Iterator[Block]:
    yield from part(_("The steering group"), _steering_group(facts))
    yield from part(_("Where the figures of the villages are from"), _sources(facts))
    yield from _photos(facts)
    yield from part(_("Colophon"), [Text("\n".join(_colophon(facts)))])


def _steering_group(facts: PlanFacts) -> Iterator[Block]:
    for group in facts.of("group"):
        if group.text("kind") == "steering_group" and facts.holds_on(group, "formed", "dissolved"):
            seats = [row for row in facts.of("membership", "group", group.id) if facts.holds_on(row)]
            told = list(members(facts, seats))
            if told:
                yield Text("\n".join(told))


def _sources(facts: PlanFacts) -> Iterator[Block]:
    current = {village.id for village in facts.overview.villages}
    sources: dict[str, list[str]] = {}
    for row in facts.of("village"):
        if row.id in current and ("source" in row or "figures_from" in row):
            parts = (row.text("source"), shown(facts, row, "figures_from"))
            sources.setdefault(", ".join(filter(None, parts)), []).append(row.text("name"))
    for source, villages in sources.items():
        yield Text(_("{source}: {villages}", source=source, villages=formats.and_list(villages)))


def _photos(facts: PlanFacts) -> Iterator[Block]:
    """Yield the photographs that no other page has shown, two beside each other."""
    left: list[tuple[Block, ...]] = [
        (photo_block(facts, place, height=150),) for place in range(2, len(facts.figures.photos))
    ]
    for start in range(0, len(left), 2):
        pair = left[start : start + 2]
        yield Columns((pair[0], pair[1] if len(pair) == 2 else ()))


def _colophon(facts: PlanFacts) -> Iterator[str]:
    yield _("Made with klyngeapp on {date}.", date=formats.long_date(facts.today))
    controller = facts.cluster.text("data_controller")
    if controller:
        yield _("Responsible for the personal information: {who}", who=controller)
