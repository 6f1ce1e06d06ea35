"""The report on hours for the municipality: month by month, by village and by phase. Nobody is named in any copy."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from klyngeapp.documents.blocks import Block, Caption, Columns, Document, Figure, Grid, Heading, Numbers, Section, Text
from klyngeapp.documents.hours.words import figures, in_short, paper, period, told
from klyngeapp.domain import months
from klyngeapp.domain.counted_hours import Counted
from klyngeapp.domain.hour_papers import GivenHours, HourFacts
from klyngeapp.drawing.month_columns import Month, MonthColumns
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext

_LEAST, _MOST = 3, 24  # months in a picture
_HALF = 30  # minutes: an average is told in half hours
_BESIDE = 18  # rows of tables that stand beside each other
_OUTSIDE = {"municipality": N_("the municipality's contact"), "consultant": N_("the consultant")}


def report(facts: HourFacts) -> Document:
    """Return the report in the language spoken now."""
    title = _("Volunteer hours")
    footer = " · ".join(filter(None, (title, facts.fund.name if facts.fund else "")))
    note = in_short(facts) or _("Without private information")
    return paper(facts, title, _blocks(facts), footer=footer, note=note)


def _blocks(facts: HourFacts) -> Iterator[Block]:
    counted = facts.counted()
    lines = counted.lines
    when = period(facts, lines)
    yield Section(_("Volunteer hours"), new_page=False)
    yield Heading(1, _("Volunteer hours"), note=when)
    if not lines:
        yield Text(_("No hours are written down for this period."))
        yield from _captions(facts, counted)
        return
    yield Numbers(tuple(_numbers(counted)))
    yield from _captions(facts, counted)
    yield from _picture(facts, lines)
    hours = figures(line.total for line in lines)
    beside = (
        *_part(_("By village"), _("Village"), by_village(facts, lines), hours),
        *_part(_("By phase"), _("Phase"), by_phase(facts, lines), hours),
    )
    by_months = by_month(lines)
    first = tuple(_part(_("By month"), _("Month"), by_months, hours))
    # Beside each other they are never parted between pages.
    if max(len(by_months), len(facts.villages) + len(facts.phases)) <= _BESIDE:
        yield Columns((first, beside))
    else:
        yield from (*first, *beside)
    yield from _outside(facts)


def _numbers(counted: Counted[GivenHours]) -> Iterator[tuple[str, str]]:
    lines = counted.lines
    volunteers = len({line.person for line in lines if line.person})
    nameless = sum(line.people for line in lines if not line.person)
    yield formats.hours_short(counted.minutes), ngettext("hour given", "hours given", round(counted.minutes / 60))
    if counted.value is not None:
        yield formats.amount(counted.value), _("kroner by the fund's rule")
    if volunteers:
        yield formats.whole(volunteers), ngettext("volunteer", "volunteers", volunteers)
    if nameless:
        yield formats.whole(nameless), ngettext("helper at an event", "helpers at events", nameless)


def _captions(facts: HourFacts, counted: Counted[GivenHours]) -> Iterator[Block]:
    text = told(facts, counted) if facts.fund else ""
    if text:
        yield Caption(text)


def _picture(facts: HourFacts, lines: Sequence[GivenHours]) -> Iterator[Block]:
    found = _filled(lines)
    if not _LEAST <= len(found) <= _MOST:
        return
    columns = tuple(
        Month(
            formats.short_month(month),
            minutes,
            formats.whole(round(minutes / 60)) if minutes else "",
            month == facts.today.isoformat()[:7],
        )
        for month, minutes in found
    )
    most = max(found, key=lambda one: one[1])
    told_of = _("Most hours in {month}: {hours}.", month=formats.month(most[0]), hours=formats.hours(most[1]))
    yield Figure(MonthColumns(columns, tall=52), _("Hours of the volunteers by month. {told}", told=told_of))
    yield Caption(told_of)


def _filled(lines: Iterable[GivenHours]) -> list[tuple[str, int]]:
    """Return the minutes of each month from the first to the last, none left out."""
    sums = _sums((line.day.isoformat()[:7], line.total) for line in lines)
    first, last = min(sums), max(sums)
    names = map(months.iso, range(months.number(first), months.number(last) + 1))
    return [(name, sums.get(name, 0)) for name in names]


def _sums(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for key, minutes in pairs:
        found[key] = found.get(key, 0) + minutes
    return found


Rows = list[tuple[str, int]]


def by_month(lines: Sequence[GivenHours]) -> Rows:
    """Return the minutes of each month with any, by its name."""
    return [(formats.month(month), minutes) for month, minutes in _filled(lines) if minutes] if lines else []


def by_village(facts: HourFacts, lines: Sequence[GivenHours]) -> Rows:
    """Return the minutes of each village, in their order; last those of none."""
    sums = _sums((line.village, line.total) for line in lines)
    return _named(facts.names, facts.villages, sums, _("No village named"))


def by_phase(facts: HourFacts, lines: Sequence[GivenHours]) -> Rows:
    """Return the minutes of each phase, in their order; last those of none."""
    sums = _sums((line.phase, line.total) for line in lines)
    return _named(facts.names, facts.phases, sums, _("No phase named"))


def _named(names: Mapping[str, str], order: Sequence[str], sums: Mapping[str, int], rest: str) -> Rows:
    found = [(names.get(key) or rest, sums[key]) for key in order if key in sums]
    left = sum(minutes for key, minutes in sums.items() if key not in order)
    return found + ([(rest, left)] if left else [])


def outside(facts: HourFacts) -> list[tuple[str, int, int]]:
    """Return the hours of the municipality's contact and the consultant: who, minutes, months with any."""
    found = []
    for key, named in _OUTSIDE.items():
        lines = [line for line in facts.lines if line.outside == key]
        if lines:
            months_with = len({line.day.isoformat()[:7] for line in lines})
            found.append((_(named), sum(line.total for line in lines), months_with))
    return found


def _outside(facts: HourFacts) -> Iterator[Block]:
    """Yield what the municipality's contact and the consultant have given, against what was agreed."""
    rows = outside(facts)
    if not rows or facts.fund is not None:
        return
    each = [
        _(
            "{who} {hours}, about {average} a month",
            who=who,
            hours=formats.hours(minutes),
            average=formats.hours_short(round(minutes / count / _HALF) * _HALF),
        )
        for who, minutes, count in rows
    ]
    yield Text(_("Beside the volunteers: {who}.", who="; ".join(each)))
    if facts.planned:
        yield Caption(_("Agreed with the municipality: {hours} a month.", hours=formats.hours(facts.planned)))


def _part(title: str, heading: str, rows: Rows, hours: Callable[[int], str]) -> Iterator[Block]:
    yield Heading(2, title)
    body = [(named, hours(minutes)) for named, minutes in rows]
    body.append((_("In total"), hours(sum(minutes for _named_, minutes in rows))))
    yield Grid((heading, _("Hours")), tuple(body), numeric=(1,), total=True, widths=(5, 2), air="tight")
