"""The first two chapters: the villages and their figures, and how the plan came about."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Bullets, Caption, Text
from klyngeapp.documents.strategy.words import NOTHING, label, listing, named_villages, part, section, shown, table
from klyngeapp.domain.facts import VillageFacts
from klyngeapp.domain.plan_facts import NO_VILLAGE, PlanFacts, Row
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext

USES = frozenset({"cluster", "municipality", "village", "village_figure", "phase", "milestone", "meeting"})

_FIGURES = ("inhabitants", "average_age", "share_under_22", "share_over_65", "households", "vacant_homes")
_MOVES = ("employment", "newcomers", "leavers", "births", "deaths")


def cluster(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the chapter on the villages."""
    return section(_("The cluster"), _cluster_intro(facts), _cluster(facts))


def _cluster_intro(facts: PlanFacts) -> str:
    figures = facts.overview
    if not figures.villages:
        return ""
    number = len(figures.villages)
    sentence = ngettext("We are {number} village.", "We are {number} villages.", number)
    if figures.inhabitants:
        sentence = ngettext(
            "We are {number} village with {people} inhabitants.",
            "We are {number} villages with {people} inhabitants.",
            number,
            people=formats.whole(figures.inhabitants),
        )
    if figures.municipalities:
        sentence += " " + _("We belong to {municipalities}.", municipalities=formats.and_list(figures.municipalities))
    return sentence


def _cluster(facts: PlanFacts) -> Iterator[Block]:
    current = {village.id for village in facts.overview.villages}
    yield from _villages(facts)
    for name in ("elevator_speech", "boundary"):
        if shown(facts, facts.cluster, name):
            yield from part(label("cluster", name), [Text(shown(facts, facts.cluster, name))])
    rows = [row for row in facts.of("village") if row.id in current]
    if any("organised_in" in row or "parish" in row for row in rows):
        yield from part(_("Parishes and associations"), listing(facts, rows, ("name", "parish", "organised_in")))
    yield from part(_("Key figures"), _key_figures(facts, rows))


def _villages(facts: PlanFacts) -> Iterator[Block]:
    figures = facts.overview
    if not figures.villages:
        return
    headings = (
        label("village", "name"),
        label("village", "kind"),
        label("village", "municipality"),
        label("village", "inhabitants"),
        label("village", "inhabitants_16plus"),
        _("Responses"),
        _("Response rate"),
    )
    rows = [_village(facts, village) for village in figures.villages]
    if NO_VILLAGE in facts.answers.alone:
        number = facts.answers.alone[NO_VILLAGE]
        rows.append((_("From elsewhere, or not known"), "", "", "", "", formats.whole(number), ""))
    if facts.answers.together_number:
        number = facts.answers.together_number
        rows.append((_("Other villages"), "", "", "", "", formats.whole(number), ""))
    answered = figures.survey.respondents
    known = all(village.inhabitants_16plus is not None for village in figures.villages)
    asked = figures.inhabitants_16plus if known else figures.survey.population or 0
    total = (
        _("Total"),
        "",
        "",
        formats.whole(figures.inhabitants),
        formats.whole(figures.inhabitants_16plus),
        formats.whole(answered) if answered else "",
        formats.percent(answered, asked) if answered and asked else "",
    )
    yield from table(headings, rows, numeric=(3, 4, 5, 6), total=total)
    asked = figures.survey.population or asked
    if answered and asked:
        yield Text(
            _(
                "{answered} of {asked} people have answered the citizen survey. That is {percent}.",
                answered=formats.whole(answered),
                asked=formats.whole(asked),
                percent=formats.percent(answered, asked),
            )
        )
    yield from _together(facts)


def _together(facts: PlanFacts) -> Iterator[Block]:
    together = [facts.name(village) for village in facts.answers.together if village]
    if together:
        yield Caption(
            _(
                "Few answers are never shown alone. “Other villages” counts those from {villages} together.",
                villages=named_villages(together),
            )
        )


def _village(facts: PlanFacts, village: VillageFacts) -> tuple[str, ...]:
    answered = facts.answers.alone.get(village.id)
    row = next(row for row in facts.of("village") if row.id == village.id)
    return (
        village.name,
        shown(facts, row, "kind"),
        village.municipality or "",
        shown(facts, row, "inhabitants") or NOTHING,
        shown(facts, row, "inhabitants_16plus") or NOTHING,
        formats.whole(answered) if answered is not None else NOTHING,
        formats.percent(answered, village.inhabitants_16plus or 0) if answered is not None else NOTHING,
    )


def _key_figures(facts: PlanFacts, villages: list[Row]) -> Iterator[Block]:
    """Yield the figures of all villages, year by year, in two tables that are not too wide."""
    rows = [figure for village in villages for figure in facts.of("village_figure", "village", village.id)]
    for names in (_FIGURES, _MOVES):
        told = [row for row in rows if any(name in row for name in names)]
        headings = (_("Village"), _("Year"), *(label("village_figure", name) for name in names))
        body, before = [], ""
        for row in told:
            village = row.text("village")
            year = str(row.number("year"))
            if row.number("forecast"):
                year += "*"
            body.append((facts.name(village) if village != before else "", year, *_figures(facts, row, names)))
            before = village
        caption = _("* Forecast.") if any(row.number("forecast") for row in told) else ""
        yield from table(headings, body, numeric=range(2, len(headings)), caption=caption)


def _figures(facts: PlanFacts, row: Row, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield shown(facts, row, name)


def process(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the chapter on the process."""
    held = [row for row in facts.of("meeting") if "" < row.text("date") <= facts.today]
    came = sum(row.number("attendance") or 0 for row in held)
    intro = ""
    if held:
        intro = ngettext("We have held {number} meeting.", "We have held {number} meetings.", len(held))
    if came:
        intro += " " + _("Altogether {people} came.", people=formats.whole(came))
    return section(_("The process"), intro, _process(facts))


def _process(facts: PlanFacts) -> Iterator[Block]:
    dated = any(phase.start for phase in facts.phases)
    if dated or any(row.number("months") for row in facts.of("phase")):
        rows = [(p.name, _day(p.start), _day(p.end), formats.whole(p.months)) for p in facts.phases]
        headings = (_("Phase"), _("From"), _("Until"), _("Months"))
        yield from part(_("The phases"), table(headings, rows, numeric=(3,)))
    milestones = ("title", "phase", "planned", "reached", "responsible", "status")
    yield from part(_("Milestones"), listing(facts, facts.of("milestone"), milestones))
    meetings = facts.of("meeting")
    columns = ("date", "title", "kind", "place", "attendance")
    yield from part(_("Meetings"), listing(facts, meetings, columns))
    themes = [f"{row.text('title')}: {row.text('theme')}" for row in meetings if "theme" in row]
    if themes:
        yield from part(_("What the meetings were about"), [Bullets(tuple(themes))], 3)


def _day(iso: str) -> str:
    return formats.short_date(iso) if iso else NOTHING
