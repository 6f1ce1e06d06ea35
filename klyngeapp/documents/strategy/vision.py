"""The vision, the action areas that were chosen, and the candidates that were left out."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Bullets, Caption, Text
from klyngeapp.documents.strategy.words import box, listing, named_villages, part, section, shown, texts, who
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext

USES = frozenset(
    {
        "vision",
        "vision_value",
        "vision_finding",
        "action_area",
        "action_area_village",
        "action_area_reason",
        "candidate",
    }
)


def vision(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the chapter on the newest vision."""
    newest = max(facts.of("vision"), key=_newest, default=None)
    if newest is None:
        return ()
    year, adopted = newest.number("horizon_year"), newest.text("adopted_on")
    intro = _("This is where we want to be in {year}.", year=year) if year else ""
    if newest.text("status") == "adopted" and adopted:
        intro += " " + _("The vision was adopted on {date}.", date=formats.long_date(adopted))
    return section(_("Our vision"), intro.strip(), _vision(facts, newest))


def _newest(row: Row) -> tuple[int, str, str]:
    return row.number("version") or 0, row.text("adopted_on"), row.id


def _vision(facts: PlanFacts, row: Row) -> Iterator[Block]:
    statement = Text(row.text("statement"))
    if "title" in row:
        yield from part(row.text("title"), [statement])
    else:
        yield statement
    values = facts.of("vision_value", "vision", row.id)
    blocks: list[Block] = []
    for value in values:
        text = shown(facts, value, "description")
        blocks += part(value.text("title"), [Text(text)], 3) if text else [Bullets((value.text("title"),))]
    yield from part(_("What we stand for"), blocks)
    findings = facts.of("vision_finding", "vision", row.id)
    columns = ("title", "question", "swot_item", "source")
    yield from part(_("What the vision rests on"), listing(facts, findings, columns))


def areas(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the chapter on the action areas and what was left out."""
    rows = facts.of("action_area")
    names = [row.text("title") for row in rows]
    intro = ""
    if names:
        intro = ngettext(
            "We have chosen {number} action area: {names}.",
            "We have chosen {number} action areas: {names}.",
            len(names),
            names=formats.and_list(names),
        )
    return section(_("Action areas"), intro, _areas(facts, rows))


def _areas(facts: PlanFacts, rows: tuple[Row, ...]) -> Iterator[Block]:
    for row in rows:
        yield from part(row.text("title"), [*_area(facts, row)] or [Caption(_("Nothing more is written yet."))])
    open_ones = [row for row in facts.of("candidate") if row.text("decision") == "open"]
    rejected = [row for row in facts.of("candidate") if row.text("decision") == "rejected"]
    yield from part(_("What we have left out"), _candidates(facts, rejected))
    yield from part(_("Not decided yet"), _candidates(facts, open_ones))


def _candidates(facts: PlanFacts, rows: list[Row]) -> Iterator[Block]:
    items = []
    for row in rows:
        told = " ".join(text for name in ("description", "reason") if (text := shown(facts, row, name)))
        items.append(f"{row.text('title')}: {told}" if told else row.text("title"))
    if items:
        yield Bullets(tuple(items))


def _area(facts: PlanFacts, row: Row) -> Iterator[Block]:
    villages = [facts.name(link.text("village")) for link in facts.of("action_area_village", "action_area", row.id)]
    plans = facts.of("action_plan", "action_area", row.id)
    pairs = (
        (_("Theme"), shown(facts, row, "focus_theme")),
        (_("When"), shown(facts, row, "horizon")),
        (_("Responsible"), who(facts, row)),
        (_("Status"), shown(facts, row, "status")),
    )
    yield from box(pairs)
    named = named_villages(villages)
    if named:
        yield Text(_("Villages: {names}", names=named))
    yield from texts(facts, row, ("reason",))
    reasons = facts.of("action_area_reason", "action_area", row.id)
    if reasons:
        yield Bullets(tuple(reason.text("title") for reason in reasons))
    yield from texts(facts, row, ("goal", "success"))
    if plans:
        yield from part(_("Action plans"), [Bullets(tuple(plan.text("title") for plan in plans))], 3)
