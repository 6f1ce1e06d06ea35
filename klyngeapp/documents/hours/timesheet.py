"""The timesheet: of one person, day by day; or of each action plan, with a line for everybody. To be signed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klyngeapp.documents.blocks import (
    Block,
    Caption,
    Cell,
    Document,
    Grid,
    Heading,
    Section,
    Subtitle,
)
from klyngeapp.documents.hours.words import (
    attested,
    everybody,
    figures,
    in_short,
    initials,
    paper,
    period,
    signatures,
    signed,
    told,
    village_name,
    work,
)
from klyngeapp.documents.strategy.words import box, person
from klyngeapp.domain.counted_hours import Counted, values_of
from klyngeapp.domain.hour_papers import GivenHours, HourFacts, PlanOfHours
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.i18n.sorting import danish_key

_BLANK = 3  # rows to write in with a pen
_FEW = 8  # rows of a sheet that has room for more
_DAYS = (3.4, 7.2, 1.6, 2)
_PEOPLE = (4.2, 2.8, 3.4, 1.7, 3.2)
_PLANS = (6, 2, 2, 2.4)


def timesheet(facts: HourFacts) -> Document:
    """Return the timesheet in the language spoken now."""
    counted = facts.counted()
    title = _("Timesheet")
    footer = " · ".join(filter(None, (title, facts.fund.name if facts.fund else "")))
    blocks = _of_person(facts, counted) if facts.asked.person else _of_plans(facts, counted)
    return paper(facts, title, blocks, footer=footer, note=in_short(facts))


def _of_person(facts: HourFacts, counted: Counted[GivenHours]) -> Iterator[Block]:
    lines, who = counted.lines, facts.asked.person
    plans = {line.plan for line in lines}
    one_plan = plans.pop() if len(plans) == 1 else facts.asked.plan
    plan = facts.plans.get(one_plan, PlanOfHours())
    yield Section(_("Timesheet"), new_page=False)
    yield Heading(1, _("Timesheet"))
    yield from box(
        (
            (_("Name"), person(facts, who)),
            (_("Village"), village_name(facts, who)),
            (_("Action plan"), facts.name(one_plan)),
            (_("Period"), period(facts, lines)),
        )
    )
    yield _table(facts, lines, with_plan=not one_plan)
    yield from _below(facts, counted, plan.cost if one_plan else None)
    yield from signed(facts, who, plan.coordinator)


def _table(facts: HourFacts, lines: Sequence[GivenHours], *, with_plan: bool) -> Grid:
    hours = figures(line.total for line in lines)
    rows: list[tuple[str | Cell, ...]] = []
    for line in lines:
        mark = initials(facts, line)
        more = ngettext("{number} person", "{number} people", line.people) if line.people > 1 else ""
        done = " · ".join(filter(None, (work(facts, line, with_plan=with_plan), more)))
        rows.append((days.plain_day(line.day), done, hours(line.total), Cell(mark, line=not mark)))
    rows += [("", "", "", "")] * (_BLANK if len(lines) <= _FEW else 0)
    rows.append((_("Hours in total"), "", hours(sum(line.total for line in lines)), ""))
    headings = (_("Date"), _("What was done?"), _("Hours"), _("Initials"))
    return Grid(headings, tuple(rows), numeric=(2, 3), total=True, widths=_DAYS, air="roomy")


def _below(facts: HourFacts, counted: Counted[GivenHours], cost: int | None) -> Iterator[Block]:
    for text in (told(facts, counted, cost), attested(facts, counted.lines)):
        if text:
            yield Caption(text)
    if not counted.lines:
        yield Caption(_("No hours of this period count here."))


# of action plans


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The hours of one action plan that count; of none where `plan` is ""."""

    plan: str
    title: str
    counted: Counted[GivenHours]


def _of_plans(facts: HourFacts, counted: Counted[GivenHours]) -> Iterator[Block]:
    sheets = _sheets(facts, counted)
    if len(sheets) != 1:
        yield from _summary(facts, sheets, counted)
    for sheet in sheets:
        yield from _sheet(facts, sheet, counted if len(sheets) == 1 else sheet.counted, alone=len(sheets) == 1)


def _sheets(facts: HourFacts, counted: Counted[GivenHours]) -> list[_Sheet]:
    by_plan: dict[str, list[GivenHours]] = {}
    for line in counted.lines:
        by_plan.setdefault(line.plan, []).append(line)
    named = [
        _Sheet(plan, facts.name(plan) or _("Without an action plan"), Counted(counted.rule, tuple(lines), ()))
        for plan, lines in by_plan.items()
    ]
    return sorted(named, key=lambda sheet: (not sheet.plan, danish_key(sheet.title), sheet.plan))


def _summary(facts: HourFacts, sheets: Sequence[_Sheet], counted: Counted[GivenHours]) -> Iterator[Block]:
    yield Section(_("Timesheet"), new_page=False)
    yield Heading(1, _("Timesheet"))
    yield from box(
        (
            (_("Fund"), facts.fund.name if facts.fund else ""),
            (_("Period"), period(facts, counted.lines)),
            (_("Hours"), formats.hours(counted.minutes)),
        )
    )
    if sheets:
        yield _plans_table(sheets, counted)
    yield from _below(facts, counted, None)
    yield from signatures(facts, ((_("For the group"), ""), (_("Treasurer"), "")))


def _plans_table(sheets: Sequence[_Sheet], counted: Counted[GivenHours]) -> Grid:
    hours = figures(line.total for line in counted.lines)
    values = values_of(counted.rule, [sheet.counted.minutes for sheet in sheets])
    rows = [
        (sheet.title, _heads(sheet.counted.lines), hours(sheet.counted.minutes), _kroner(value))
        for sheet, value in zip(sheets, values, strict=True)
    ]
    rows.append((_("In total"), _heads(counted.lines), hours(counted.minutes), _kroner(counted.value)))
    headings = (_("Action plan"), _("People"), _("Hours"), _("Kroner"))
    if counted.value is None:
        return Grid(
            headings[:3], tuple(row[:3] for row in rows), numeric=(1, 2), total=True, widths=_PLANS[:3], row_heads=True
        )
    return Grid(headings, tuple(rows), numeric=(1, 2, 3), total=True, widths=_PLANS, row_heads=True)


def _kroner(value: int | None) -> str:
    return formats.amount(value) if value is not None else ""


def _heads(lines: Sequence[GivenHours]) -> str:
    """Return how many people gave these hours: each one with a name once, those without names each time."""
    named = len({line.person for line in lines if line.person})
    return formats.whole(named + sum(line.people for line in lines if not line.person))


def _sheet(facts: HourFacts, sheet: _Sheet, all_told: Counted[GivenHours], *, alone: bool) -> Iterator[Block]:
    plan = facts.plans.get(sheet.plan, PlanOfHours())
    lines = sheet.counted.lines
    yield Section(sheet.title, new_page=not alone)
    yield Heading(1, _("Timesheet") if alone else sheet.title)
    if alone:
        yield Subtitle(sheet.title)
    yield from box(
        (
            (_("Fund"), facts.fund.name if facts.fund else ""),
            (_("Period"), period(facts, lines)),
            (_("Hours"), formats.hours(sheet.counted.minutes)),
            (_("Coordinator"), person(facts, plan.coordinator)),
        )
    )
    yield _people_table(facts, lines)
    yield from _below(facts, all_told, plan.cost if sheet.plan else None)
    yield from signed(facts, "", plan.coordinator)


def _people_table(facts: HourFacts, lines: Sequence[GivenHours]) -> Grid:
    """Set a line for each person, and one for each day that people without names helped."""
    hours = figures(line.total for line in lines)
    by_person: dict[str, list[GivenHours]] = {}
    for line in lines:
        by_person.setdefault(line.person or line.id, []).append(line)
    rows: list[tuple[str | Cell, ...]] = []
    for found in sorted(by_person.values(), key=lambda them: (not them[0].person, _key(facts, them[0]), them[0].day)):
        first = found[0]
        rows.append(
            (
                _called(facts, found),
                village_name(facts, first.person) if first.person else facts.name(first.village),
                _when(found),
                hours(sum(line.total for line in found)),
                Cell("", line=True),
            )
        )
    rows.append((_("Hours in total"), "", "", hours(sum(line.total for line in lines)), ""))
    headings = (_("Name"), _("Village"), _("Days"), _("Hours"), _("Signature"))
    return Grid(headings, tuple(rows), numeric=(3,), total=True, widths=_PEOPLE, air="roomy")


def _called(facts: HourFacts, lines: Sequence[GivenHours]) -> str:
    first = lines[0]
    if not first.person:
        return everybody(facts, first)
    most = max(lines, key=lambda line: line.people)
    return everybody(facts, most)


def _key(facts: HourFacts, line: GivenHours) -> tuple[str, str]:
    return danish_key(person(facts, line.person))


def _when(lines: Sequence[GivenHours]) -> str:
    given = sorted({line.day for line in lines})
    if len(given) == 1:
        return formats.short_date(given[0].isoformat())
    told_days = ngettext("{number} day", "{number} days", len(given))
    return f"{told_days}, {days.months(given[0], given[-1])}"
