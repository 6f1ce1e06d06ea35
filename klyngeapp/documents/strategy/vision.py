"""The vision, the action areas that were chosen, and the candidates that were left out."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Bullets, Caption, Cell, Fitted, Grid, Heading, Statement, Text
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.front import photo
from klyngeapp.documents.strategy.words import area_plans, listing, part, shown
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext


def vision(facts: PlanFacts) -> Chapter:
    """Return the chapter on the newest vision."""
    newest = newest_vision(facts)
    if newest is None:
        return chapter("", "", ())
    year, adopted = newest.number("horizon_year"), newest.text("adopted_on")
    intro = _("This is where we want to be in {year}.", year=year) if year else ""
    if newest.text("status") == "adopted" and adopted:
        intro += " " + _("The vision was adopted on {date}.", date=formats.long_date(adopted))
    return chapter("", intro, _vision(facts, newest))


def newest_vision(facts: PlanFacts) -> Row | None:
    """Return the vision with the highest version; None where none is written."""
    return max(facts.of("vision"), key=_newest, default=None)


def _newest(row: Row) -> tuple[int, str, str]:
    return row.number("version") or 0, row.text("adopted_on"), row.id


def _vision(facts: PlanFacts, row: Row) -> Iterator[Block]:
    if "title" in row:
        yield Heading(2, row.text("title"))
    yield Statement(row.text("statement"))
    yield from part(_("What we stand for"), _values(facts, row))
    yield from part(_("What the vision rests on"), _findings(facts, row))
    yield from photo(facts, 1, height=190)


def _values(facts: PlanFacts, row: Row) -> Iterator[Block]:
    values = facts.of("vision_value", "vision", row.id)
    described = any("description" in value for value in values)
    if described:
        rows = tuple((value.text("title"), shown(facts, value, "description")) for value in values)
        yield Grid(("", ""), rows, widths=(4, 9), row_heads=True, ruled=False)
    elif values:
        yield Bullets(tuple(value.text("title") for value in values))


def _findings(facts: PlanFacts, row: Row) -> Iterator[Block]:
    rows = tuple(
        (finding.text("title"), Cell(shown(facts, finding, "source") or _rests_on(facts, finding), tone="quiet"))
        for finding in facts.of("vision_finding", "vision", row.id)
    )
    if rows:
        yield Grid((_("Finding"), _("Source")), rows, widths=(8, 5))


def _rests_on(facts: PlanFacts, finding: Row) -> str:
    return shown(facts, finding, "question") or shown(facts, finding, "swot_item")


def areas(facts: PlanFacts) -> Chapter:
    """Return the chapter on the action areas and what was left out."""
    rows = facts.of("action_area")
    if not rows:
        return chapter("", "", ())
    number = len(rows)
    intro = ngettext(
        "We have chosen {word} area to work on.",
        "We have chosen {word} areas to work on.",
        number,
        word=formats.number_word(number),
    )
    dots = facts.figures.all_dots
    if dots:
        intro += " " + ngettext(
            "The citizens gave {dots} dot to what they thought matters most.",
            "The citizens gave {dots} dots to what they thought matters most.",
            dots,
            dots=formats.whole(dots),
        )
    full, usual, short = (
        [block for place, row in enumerate(rows) for block in make(facts, row, place)]
        for make in (_area, _area_as_usual, _area_in_short)
    )
    left_out = tuple(_left_out(facts))
    variants = (full, usual, short, full)
    return chapter("", intro, (Fitted(tuple((*told, *left_out) for told in variants)),))


def _area(facts: PlanFacts, row: Row, place: int) -> Iterator[Heading | Text | Caption]:
    yield Heading(2, row.text("title"), dot=area_colour(place), note=_dots(facts, row))
    told = " ".join(text for name in ("reason", "goal") if (text := shown(facts, row, name)))
    if told:
        yield Text(told)
    success = _success(facts, row)
    if success:
        yield Text(success)
    names = [plan.text("title") for plan in area_plans(facts, row)]
    if names:
        yield Caption(_("Action plans: {names}", names=", ".join(names)))
    elif not told and not success:
        yield Caption(_("Nothing more is written yet."))


def _success(facts: PlanFacts, row: Row) -> str:
    success = shown(facts, row, "success")
    return _("We have succeeded when: {success}", success=success) if success else ""


def _area_as_usual(facts: PlanFacts, row: Row, place: int) -> Iterator[Block]:
    """Yield an area without what it takes to succeed."""
    for block in _area(facts, row, place):
        if not (isinstance(block, Text) and block.text == _success(facts, row)):
            yield block


def _area_in_short(facts: PlanFacts, row: Row, place: int) -> Iterator[Heading | Text]:
    yield Heading(2, row.text("title"), dot=area_colour(place), note=_dots(facts, row))
    told = shown(facts, row, "goal") or shown(facts, row, "reason") or shown(facts, row, "success")
    names = [plan.text("title") for plan in area_plans(facts, row)]
    yield Text(told or ", ".join(names) or _("Nothing more is written yet."))


def _dots(facts: PlanFacts, row: Row) -> str:
    dots = facts.figures.dots.get(row.id, 0)
    return ngettext("{number} dot", "{number} dots", dots) if dots else ""


def _left_out(facts: PlanFacts) -> Iterator[Heading | Bullets]:
    for decision, title in (("rejected", _("What we have left out")), ("open", _("Not decided yet"))):
        items = []
        for row in facts.of("candidate"):
            if row.text("decision") == decision:
                told = shown(facts, row, "reason") or shown(facts, row, "description")
                items.append(f"{row.text('title')}: {told}" if told else row.text("title"))
        if items:
            yield Heading(2, title)
            yield Bullets(tuple(items))


def area_lists(facts: PlanFacts) -> Iterator[Block]:
    """Yield the areas as a table, with who is responsible and where, for the appendices."""
    columns = ("title", "focus_theme", "horizon", "responsible", "status")
    yield from part(_("Action areas"), listing(facts, facts.of("action_area"), columns, least=2))
    reasons = facts.of("action_area_reason")
    yield from part(_("Reasons"), listing(facts, reasons, ("action_area", "title", "question")), 3)
