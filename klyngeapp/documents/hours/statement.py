"""What one person has given, month by month and day by day: for whoever asks them, such as an unemployment fund."""

from collections.abc import Iterator, Sequence

from klyngeapp.documents.blocks import Block, Caption, Document, Grid, Heading, Section
from klyngeapp.documents.hours.words import attested, figures, paper, period, signed, told, village_name, work
from klyngeapp.documents.strategy.words import box, person
from klyngeapp.domain.hour_papers import GivenHours, HourFacts
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import danish_key


def statement(facts: HourFacts) -> Document:
    """Return the statement of the person asked for, else of everybody who has given hours, each on a page."""
    title = _("Statement of hours")
    return paper(facts, title, _blocks(facts, title))


def people_of(facts: HourFacts) -> list[str]:
    """Return the person asked for, else all who have given hours as volunteers, in Danish order."""
    if facts.asked.person:
        return [facts.asked.person]
    found = {line.person for line in facts.lines if line.person and not line.outside}
    return sorted(found, key=lambda one: (danish_key(person(facts, one)), one))


def of_person(facts: HourFacts, who: str) -> list[GivenHours]:
    """Return all hours of a person in the period. Whoever asks for their own sees them, as adviser or volunteer."""
    return [line for line in facts.lines if line.person == who]


def by_month(lines: Sequence[GivenHours]) -> list[tuple[str, int, int]]:
    """Return month (2026-11), days with hours, and minutes, for each month with any."""
    found: dict[str, list[GivenHours]] = {}
    for line in lines:
        found.setdefault(line.day.isoformat()[:7], []).append(line)
    return [
        (month, len({line.day for line in them}), sum(line.total for line in them)) for month, them in found.items()
    ]


def _blocks(facts: HourFacts, title: str) -> Iterator[Block]:
    people = people_of(facts)
    if not people:
        yield Section(title, new_page=False)
        yield Heading(1, title)
        yield Caption(_("No hours are written down for this period."))
    for number, who in enumerate(people):
        yield Section(person(facts, who) or title, new_page=number > 0)
        yield Heading(1, title)
        yield from _of(facts, who)


def _of(facts: HourFacts, who: str) -> Iterator[Block]:
    mine = of_person(facts, who)
    counted = facts.counted(mine) if facts.fund else None
    lines = counted.lines if counted else mine
    hours = figures(line.total for line in lines)
    total = sum(line.total for line in lines)
    yield from box(
        (
            (_("Name"), person(facts, who)),
            (_("Village"), village_name(facts, who)),
            (_("Period"), period(facts, lines)),
            (_("Hours"), formats.hours(total)),
        )
    )
    if lines:
        yield Heading(2, _("By month"))
        rows = [(formats.month(month), formats.whole(number), hours(sum_)) for month, number, sum_ in by_month(lines)]
        rows.append((_("In total"), formats.whole(len({line.day for line in lines})), hours(total)))
        yield Grid((_("Month"), _("Days"), _("Hours")), tuple(rows), numeric=(1, 2), total=True, widths=(6, 2, 2))
        yield Heading(2, _("Day by day"))
        each = tuple((days.plain_day(line.day), work(facts, line, with_plan=True), hours(line.total)) for line in lines)
        yield Grid((_("Date"), _("What was done?"), _("Hours")), each, numeric=(2,), widths=(3.2, 8, 1.6))
    else:
        yield Caption(_("No hours are written down for this period."))
    for text in (told(facts, counted) if counted else "", attested(facts, lines)):
        if text:
            yield Caption(text)
    yield from signed(facts, who, "")
