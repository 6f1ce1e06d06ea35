"""Who carries the plan on: the bodies, the seats per village, how they work, and the volunteers."""

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from klyngeapp.documents.blocks import Block, Caption, Cell, Figure, Fitted, Grid, Heading, Text
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.words import part, shown
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.drawing.month_columns import Month, MonthColumns
from klyngeapp.drawing.organisation import OrganisationChart
from klyngeapp.drawing.organisation_tree import OrganBox
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.i18n.sorting import danish_key

_MAIN = "council"
_SIDE = "chairmanship"
_ORDINALS = (N_("First seat"), N_("Second seat"), N_("Third seat"), N_("Fourth seat"))
_AIRS: tuple[Literal["usual"], Literal["tight"]] = ("usual", "tight")


def organisation(facts: PlanFacts) -> Chapter:
    """Return the chapter on the organisation to come and the volunteers."""
    bodies = facts.of("body")
    headline = _("Who carries the plan on?") if bodies else ""
    return chapter(headline, _intro(facts), _organisation(facts))


def _intro(facts: PlanFacts) -> str:
    row = facts.organisation
    sentences = []
    form, name = shown(facts, row, "form"), row.text("name")
    if form and name:
        sentences.append(_("The organisation to come: {name}, {form}.", name=name, form=form[:1].lower() + form[1:]))
    elif form:
        sentences.append(_("The organisation to come: {form}.", form=form[:1].lower() + form[1:]))
    council = next((body for body in facts.of("body") if body.text("kind") == _MAIN), None)
    if council is not None:
        sentences.append(_seats_each(facts, council))
    return " ".join(filter(None, sentences))


def _seats_each(facts: PlanFacts, council: Row) -> str:
    """Return how many seats each village has, if all have the same; else nothing."""
    seats = Counter(row.text("village") for row in _held_seats(facts, council))
    each = set(seats.values())
    if len(each) != 1 or set(seats) != {village.id for village in facts.overview.villages}:
        return ""
    number = each.pop()
    return ngettext(
        "Every village has {word} seat in {council}.",
        "Every village has {word} seats in {council}.",
        number,
        word=formats.number_word(number),
        council=_in_a_sentence(council.text("name")),
    )


def _organisation(facts: PlanFacts) -> Iterator[Block]:
    yield from _chart(facts)
    council = next((body for body in facts.of("body") if body.text("kind") == _MAIN), None)
    seats, tight = (tuple(_seats(facts, council, air)) if council else () for air in _AIRS)
    rules = tuple(part(_("How we work"), _rules(facts)))
    volunteers, words_only = tuple(_volunteers(facts)), tuple(_volunteer_words(facts))
    variants = ((*seats, *rules, *volunteers), (*tight, *rules, *words_only), (*tight, *rules))
    if any(variants):
        yield Fitted(variants)


def _chart(facts: PlanFacts) -> Iterator[Block]:
    bodies = facts.of("body")
    if len(bodies) < 2:
        return
    kinds: dict[str, Literal["main", "side"]] = {_MAIN: "main", _SIDE: "side"}
    boxes = tuple(
        OrganBox(
            body.id,
            body.text("name"),
            _second_line(facts, body),
            body.text("parent"),
            kinds.get(body.text("kind"), "plain"),
        )
        for body in bodies
    )
    names = formats.and_list([body.text("name") for body in bodies])
    yield Figure(OrganisationChart(boxes), _("The parts of the organisation: {names}.", names=names))
    told = [f"{body.text('name')}: {text}" for body in bodies[:3] if (text := shown(facts, body, "tasks"))]
    yield Caption(" ".join(told) or _("{number} parts: {names}.", number=len(bodies), names=names))


def _second_line(facts: PlanFacts, body: Row) -> str:
    """Return what stands below a body's name: its seats, else its people, else when it meets."""
    seats = body.number("seats")
    if seats:
        if body.text("kind") == _SIDE:
            return ngettext("{number} person", "{number} people", seats)
        return ngettext("{number} seat", "{number} seats", seats)
    group = body.text("group")
    people = (
        {row.text("person") for row in facts.of("membership", "group", group) if facts.holds_on(row)}
        if group
        else set()
    )
    if people:
        return ngettext("{number} person", "{number} people", len(people))
    return body.text("meets")


def _seats(facts: PlanFacts, council: Row, air: Literal["tight", "usual"]) -> Iterator[Block]:
    """Yield the seats of the council, a row for each village."""
    seats = _held_seats(facts, council)
    if not seats:
        return
    by_village: dict[str, list[Row]] = {}
    for seat in seats:
        by_village.setdefault(facts.name(seat.text("village")), []).append(seat)
    most = min(max(len(found) for found in by_village.values()), len(_ORDINALS))
    rows = []
    for village in sorted(by_village, key=danish_key):
        cells = [_seat(facts, seat) for seat in by_village[village]]
        for start in range(0, len(cells), most):
            filled = cells[start : start + most]
            rows.append((village if not start else "", *filled, *("" for _n in range(most - len(filled)))))
    taken = sum(1 for seat in seats if "person" in seat)
    note = _("{taken} of {all} are taken", taken=taken, all=len(seats))
    yield Heading(2, _("Seats in {council}", council=_in_a_sentence(council.text("name"))), note=note)
    headings = (_("Village"), *(_(name) for name in _ORDINALS[:most]))
    yield Grid(headings, tuple(rows), row_heads=True, air=air)


def _held_seats(facts: PlanFacts, body: Row) -> list[Row]:
    """Return the seats of a body today, without those of substitutes."""
    return [row for row in facts.of("seat", "body", body.id) if facts.holds_on(row) and not row.number("substitute")]


def _in_a_sentence(name: str) -> str:
    return name[:1].lower() + name[1:]


def _seat(facts: PlanFacts, seat: Row) -> str | Cell:
    if "person" not in seat:
        return Cell(_("Vacancy"), tone="warn")
    someone = facts.people.get(seat.text("person"))
    if someone and someone.name:
        return someone.name
    role = shown(facts, seat, "title") or _("Member")
    return Cell(", ".join(filter(None, (role, facts.name(seat.text("village"))))), tone="quiet")


def _rules(facts: PlanFacts) -> Iterator[Block]:
    """Yield how the organisation works: term, meetings, decisions, money."""
    row = facts.organisation
    years = row.number("term_years")
    pairs = [(_("Term of office"), ngettext("{number} year", "{number} years", years) if years else "")]
    council = next((body for body in facts.of("body") if body.text("kind") == _MAIN), None)
    pairs.append((_("Meetings"), council.text("meets") if council else ""))
    pairs.append((_("Who signs"), shown(facts, row, "signing_rule")))
    fee = row.number("subscription")
    pairs.append((_("Subscription"), formats.money(fee) if fee else ""))
    told = tuple((name, text) for name, text in pairs if text)
    if told:
        yield Grid(("", ""), told, widths=(4, 11), row_heads=True, ruled=False, air="tight")


def _volunteer_words(facts: PlanFacts) -> Iterator[Heading | Text | Caption]:
    figures = facts.overview
    sentences = []
    if figures.volunteers:
        sentences.append(
            ngettext(
                "{people} volunteer is with us.",
                "{people} volunteers are with us.",
                figures.volunteers,
                people=formats.whole(figures.volunteers),
            )
        )
    if figures.hours.volunteers:
        sentences.append(_("Together we have spent {hours} so far.", hours=formats.hours(figures.hours.volunteers)))
    if sentences:
        yield Heading(2, _("The volunteers"))
        yield Text(" ".join(sentences))


def _volunteers(facts: PlanFacts) -> Iterator[Block]:
    yield from _volunteer_words(facts)
    hours = facts.figures.hours
    if len(hours) < 3:
        return
    columns = tuple(
        Month(
            formats.short_month(month),
            minutes,
            formats.whole(round(minutes / 60)) if minutes else "",
            month == facts.today[:7],
        )
        for month, minutes in hours[-24:]
    )
    most = max(hours, key=lambda found: found[1])
    told = _("Most hours in {month}: {hours}.", month=formats.month(most[0]), hours=formats.hours(most[1]))
    yield Figure(MonthColumns(columns, tall=64), _("Hours of the volunteers by month. {told}", told=told))
    yield Caption(told)
