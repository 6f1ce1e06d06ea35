"""The strategy plan: facts into the blocks of the whole document."""

from klyngeapp.documents.blocks import Block, Contents, Cover, Document, Text
from klyngeapp.documents.strategy import cluster, economy, follow_up, mapping, organisation, plans, rest, vision
from klyngeapp.documents.strategy.words import part, section, shown
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, spoken

_LOCALES = {"da": "da-DK", "en": "en-GB"}
_USED = frozenset({"plan_section"}).union(
    cluster.USES, mapping.USES, vision.USES, plans.USES, economy.USES, organisation.USES, follow_up.USES
)


def strategy_plan(facts: PlanFacts) -> Document:
    """Return the strategy plan in the language spoken now."""
    title, subtitle = _title(facts)
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
        draft="" if _is_adopted(facts) else _("DRAFT"),
        footnote=footnote,
        blocks=(_cover(facts), Contents(_("Contents")), *_chapters(facts), *_colophon(facts)),
    )


def _chapters(facts: PlanFacts) -> tuple[Block, ...]:
    return (
        *_own_sections(facts),
        *cluster.cluster(facts),
        *cluster.process(facts),
        *mapping.mapping(facts),
        *vision.vision(facts),
        *vision.areas(facts),
        *plans.plans(facts),
        *economy.money(facts),
        *organisation.organisation(facts),
        *organisation.municipality(facts),
        *follow_up.follow_up(facts),
        *rest.rest(facts, _USED),
    )


def _own_sections(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the chapters that the group has written itself, such as a foreword."""
    blocks: list[Block] = []
    for row in facts.of("plan_section"):
        body = shown(facts, row, "body")
        if row.number("included") and body:
            blocks += section(row.text("title"), "", [Text(body)])
    return tuple(blocks)


def _title(facts: PlanFacts) -> tuple[str, str]:
    """Return title and subtitle; a title with a colon in it is both, where no subtitle is written."""
    title, subtitle = facts.cluster.text("plan_title"), facts.cluster.text("plan_subtitle")
    before, colon, after = title.partition(": ")
    if colon and not subtitle:
        return before, after
    return title or _("Strategy plan"), subtitle


def _is_adopted(facts: PlanFacts) -> bool:
    return facts.version is not None and facts.version.text("status") == "adopted"


def _cover(facts: PlanFacts) -> Cover:
    title, subtitle = _title(facts)
    line2 = _("Made together with the citizens")
    if facts.overview.municipalities:
        together = formats.and_list([_("the citizens"), *facts.overview.municipalities])
        line2 = _("Made together with {all}", all=together)
    return Cover(facts.cluster.text("name"), title, subtitle, _state(facts), line2)


def _state(facts: PlanFacts) -> str:
    """Return the line that says how far the plan is."""
    version = facts.version
    if version is not None and version.text("status") == "adopted":
        return _adopted(facts, version)
    if version is not None and version.text("status") == "hearing":
        until = version.text("hearing_to")
        return _("In hearing until {date}", date=formats.long_date(until)) if until else _("In hearing")
    return _("Draft, {date}", date=formats.long_date(facts.today))


def _adopted(facts: PlanFacts, version: Row) -> str:
    by, day = facts.adopted_by, formats.long_date(version.text("adopted_on"))
    if by is None:
        return _("Adopted on {date}", date=day) if day else _("Adopted")
    if not by:
        return _("Adopted by the steering group on {date}", date=day) if day else _("Adopted by the steering group")
    return _("Adopted by {who} on {date}", who=by, date=day) if day else _("Adopted by {who}", who=by)


def _colophon(facts: PlanFacts) -> tuple[Block, ...]:
    lines = [_("Made with klyngeapp on {date}.", date=formats.long_date(facts.today))]
    controller = facts.cluster.text("data_controller")
    if controller:
        lines.append(_("Responsible for the personal information: {who}", who=controller))
    current = {village.id for village in facts.overview.villages}
    sources: dict[str, list[str]] = {}
    for row in facts.of("village"):
        if row.id in current and ("source" in row or "figures_from" in row):
            parts = (row.text("source"), shown(facts, row, "figures_from"))
            sources.setdefault(", ".join(filter(None, parts)), []).append(row.text("name"))
    texts: list[Block] = [Text("\n".join(lines))]
    told = [
        Text(_("{source}: {villages}", source=source, villages=formats.and_list(villages)))
        for source, villages in sources.items()
    ]
    return section(_("Colophon"), "", [*texts, *part(_("Where the figures of the villages are from"), told, 3)])
