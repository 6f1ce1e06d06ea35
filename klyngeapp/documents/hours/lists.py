"""The papers on hours as rows for Excel: real hours and dates, so that somebody can go on counting."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from klyngeapp.documents.hours import blank, report, statement
from klyngeapp.documents.hours.helpers import engagement
from klyngeapp.documents.hours.words import attested, everybody, in_short, kind_of, period, told, village_name
from klyngeapp.documents.strategy.words import person
from klyngeapp.domain.counted_hours import Counted, values_of
from klyngeapp.domain.hour_papers import GivenHours, HourFacts, VolunteerFacts
from klyngeapp.domain.kinds import Field
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import danish_key

_HOURS = TABLES["hours_entry"].field("time")
_DAY = TABLES["hours_entry"].field("date")
_PEOPLE = TABLES["hours_entry"].field("people")
_MONEY = TABLES["fund_profile"].field("rate")
_BLANK_ROWS = 40


@dataclass(frozen=True, slots=True)
class PaperList:
    """A paper as rows: `fields` say what the values are (None: a text), `notes` explain it in pairs of words."""

    title: str
    headings: tuple[str, ...]
    fields: tuple[Field | None, ...]
    rows: tuple[tuple[Value, ...], ...]
    notes: tuple[tuple[str, str], ...] = ()


def timesheet(facts: HourFacts) -> PaperList:
    """Return the hours that count, each on a row, with who has attested them, and the sum below."""
    counted = facts.counted()
    rows: list[tuple[Value, ...]] = []
    values = values_of(counted.rule, [line.total for line in counted.lines])
    for line, value in zip(counted.lines, values, strict=True):
        rows.append((*_entry(facts, line), *_attest(facts, line), value))
    rows.append((_("Hours in total"), *(None,) * 6, counted.minutes, None, None, counted.value))
    headings: tuple[str, ...] = (
        _("Name"),
        _("Village"),
        _("Date"),
        _("What was done?"),
        _("Kind"),
        _("Action plan"),
        _("How many people"),
        _("Hours"),
        _("Certified by"),
        _("Certified on"),
        _("Kroner"),
    )
    fields: tuple[Field | None, ...] = (None, None, _DAY, None, None, None, _PEOPLE, _HOURS, None, _DAY, _MONEY)
    if counted.value is None:
        headings, fields, rows = headings[:-1], fields[:-1], [row[:-1] for row in rows]
    return PaperList(_("Timesheet"), headings, fields, tuple(rows), _notes(facts, counted))


def _entry(facts: HourFacts, line: GivenHours) -> tuple[Value, ...]:
    where = village_name(facts, line.person) if line.person else facts.name(line.village)
    who = everybody(facts, line)
    done = line.note or kind_of(line.kind)
    return who, where, line.day.isoformat(), done, kind_of(line.kind), facts.name(line.plan), line.people, line.total


def _attest(facts: HourFacts, line: GivenHours) -> tuple[Value, ...]:
    on = line.attested_on.isoformat() if line.attested_on else None
    return person(facts, line.attested_by) or None, on


def _notes(facts: HourFacts, counted: Counted[GivenHours], *, names: bool = True) -> tuple[tuple[str, str], ...]:
    fund = facts.fund
    pairs = (
        (_("Cluster"), facts.cluster),
        (_("Fund"), fund.name if fund else ""),
        (_("Period"), period(facts, counted.lines)),
        (_("The rule"), in_short(facts)),
        (_("How it is counted"), told(facts, counted)),
        (_("Certified"), attested(facts, counted.lines) if names else ""),
        (_("Source of the rule"), fund.source if fund else ""),
    )
    return tuple(pair for pair in pairs if pair[1])


def hours_report(facts: HourFacts) -> PaperList:
    """Return the sums by month, village and phase below one another."""
    counted = facts.counted()
    lines = counted.lines
    groups = (
        (_("Month"), report.by_month(lines)),
        (_("Village"), report.by_village(facts, lines)),
        (_("Phase"), report.by_phase(facts, lines)),
    )
    rows: list[tuple[Value, ...]] = [(group, named, minutes) for group, found in groups for named, minutes in found]
    rows.append((_("In total"), None, counted.minutes))
    if facts.fund is None:
        rows += [
            (_("Beside the volunteers"), formats.capital(who), minutes)
            for who, minutes, _months in report.outside(facts)
        ]
    headings = (_("Counted by"), _("Which"), _("Hours"))
    return PaperList(
        _("Volunteer hours"), headings, (None, None, _HOURS), tuple(rows), _notes(facts, counted, names=False)
    )


def person_statement(facts: HourFacts) -> PaperList:
    """Return each person's hours, month by month."""
    rows: list[tuple[Value, ...]] = []
    for who in statement.people_of(facts):
        mine = statement.of_person(facts, who)
        lines = facts.counted(mine).lines if facts.fund else mine
        for month, number, minutes in statement.by_month(lines):
            rows.append((person(facts, who), village_name(facts, who), month, number, minutes))
    rows.append((_("In total"), None, None, None, sum(int(row[4] or 0) for row in rows)))
    headings = (_("Name"), _("Village"), _("Month"), _("Days"), _("Hours"))
    notes = _notes(facts, facts.counted()) if facts.fund else ((_("Cluster"), facts.cluster),)
    return PaperList(_("Statement of hours"), headings, (None, None, None, _PEOPLE, _HOURS), tuple(rows), notes)


def volunteer_list(facts: VolunteerFacts) -> PaperList:
    """Return those who want to help, with how to reach them where the reader may have that."""
    headings: tuple[str, ...] = (_("Name"), _("Village"))
    rows: Iterable[tuple[Value, ...]] = (
        (facts.people[one.id].name, facts.name(one.village)) for one in facts.volunteers
    )
    if facts.reader == "group":
        headings += (_("Phone"), _("E-mail"), _("Can help with"), _("Wants to help"))
        rows = (
            (
                facts.people[one.id].name,
                facts.name(one.village),
                one.phone,
                one.email,
                ", ".join(one.skills),
                engagement(one),
            )
            for one in facts.volunteers
        )
    notes = ((_("For whom"), _("For the group alone. Do not pass it on.")),) if facts.reader == "group" else ()
    return PaperList(_("List of volunteers"), headings, (None,) * len(headings), tuple(rows), notes)


def thank_you_list(facts: VolunteerFacts) -> PaperList:
    """Return whom to thank by village; their hours in the group's own copy alone."""
    headings: tuple[str, ...] = (_("Village"), _("Name"), _("Hours"))
    them = sorted(facts.volunteers, key=lambda one: danish_key(facts.name(one.village)))
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (facts.name(one.village), facts.people[one.id].name, one.minutes) for one in them
    )
    fields = (None, None, _HOURS)
    if facts.reader != "group":
        return PaperList(_("Thank you"), headings[:2], fields[:2], tuple(row[:2] for row in rows))
    return PaperList(_("Thank you"), headings, fields, rows)


def _blank(title: str, headings: Sequence[str], told_of: str) -> PaperList:
    rows: tuple[tuple[Value, ...], ...] = ((None,) * len(headings),) * _BLANK_ROWS
    return PaperList(title, tuple(headings), (None,) * len(headings), rows, ((title, told_of),))


def hours_sheet(_facts: HourFacts) -> PaperList:
    """Return the headings of the sheet on which everybody at an event writes their hours."""
    return _blank(*blank.hours_words())


def sign_up_sheet(_facts: HourFacts) -> PaperList:
    """Return the headings of the sheet on which people write that they want to help."""
    return _blank(*blank.sign_up_words())


HOURS: dict[str, Callable[[HourFacts], PaperList]] = {
    "timesheet": timesheet,
    "hours-report": hours_report,
    "person-statement": person_statement,
    "hours-sheet": hours_sheet,
    "sign-up-sheet": sign_up_sheet,
}
HELPERS: dict[str, Callable[[VolunteerFacts], PaperList]] = {
    "volunteer-list": volunteer_list,
    "thank-you-list": thank_you_list,
}
