"""How it came about: the timeline, the meetings, and who was asked."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from klyngeapp.documents.blocks import Block, Caption, Figure, Fitted, Grid, Heading, Intro, Numbers, PageBreak
from klyngeapp.documents.strategy import answers
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.words import NOTHING, filled, listing, part, shown
from klyngeapp.domain import months
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.drawing.timeline import Event, Span, Timeline
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext

_MOST_MONTHS = 60
_MOST_EVENTS = 8
_AIRS: tuple[Literal["usual"], Literal["tight"]] = ("usual", "tight")
_TOLD = ("citizens_meeting", "vision_day")  # the meetings that are marked on the timeline


def process(facts: PlanFacts) -> Chapter:
    """Return the chapter on the process: a page on the way, and one on the answers."""
    blocks = [*_process(facts)]
    told = answers.told(facts)
    if told:
        blocks += [PageBreak(), Heading(1, _("What the citizens said")), Intro(answers.response_sentence(facts)), *told]
    return chapter("", _intro(facts), blocks)


def _held(facts: PlanFacts) -> list[Row]:
    return [row for row in facts.of("meeting") if "" < row.text("date") <= facts.today]


def _intro(facts: PlanFacts) -> str:
    held = _held(facts)
    if not held:
        return ""
    return ngettext("We have held {number} meeting.", "We have held {number} meetings.", len(held))


def _process(facts: PlanFacts) -> Iterator[Block]:
    held, figures = _held(facts), facts.overview
    pairs = (
        (len(held), ngettext("meeting", "meetings", len(held))),
        (figures.survey.respondents, _("have answered")),
        (facts.figures.all_dots, ngettext("dot from a citizen", "dots from citizens", facts.figures.all_dots)),
        (figures.volunteers, ngettext("volunteer", "volunteers", figures.volunteers)),
    )
    known = tuple((formats.whole(number), words) for number, words in pairs if number)
    numbers = (Numbers(known),) if len(known) > 1 else ()
    line = tuple(_timeline(facts))
    usual, tight = (tuple(part(_("The meetings"), _meetings(held, air))) for air in _AIRS)
    variants = (
        (*numbers, *line, *usual),
        (*numbers, *line, *tight),
        (*line, *usual),
        (*line, *tight),
    )
    if any(variants):
        yield Fitted(variants)


def _meetings(held: list[Row], air: Literal["tight", "usual"]) -> Iterator[Block]:
    if not held:
        return
    rows = tuple(
        (
            formats.short_date(row.text("date")),
            row.text("title"),
            row.text("place"),
            formats.whole(row.number("attendance") or 0) if row.number("attendance") else NOTHING,
        )
        for row in held
    )
    came = sum(row.number("attendance") or 0 for row in held)
    caption = ""
    if came:
        caption = ngettext(
            "{word} meeting, at which {people} came.",
            "{word} meetings, at which {people} came altogether.",
            len(held),
            word=formats.number_word(len(held)),
            people=formats.whole(came),
        )
    headings = (_("Date"), _("Meeting"), _("Place"), _("Attended"))
    grid = Grid(headings, rows, numeric=(3,), widths=(5, 11, 9, 4), caption=formats.capital(caption), air=air)
    yield from filled(grid)


def _timeline(facts: PlanFacts) -> Iterator[Block]:
    """Yield the phases as bars over the months, with what happened when."""
    dated = [phase for phase in facts.phases if phase.start and phase.end]
    if not dated:
        return
    first, last = months.number(min(p.start for p in dated)), months.number(max(p.end for p in dated))
    count = last - first + 1
    if not 1 <= count <= _MOST_MONTHS:
        return
    today = _place(facts.today, first)
    spans = tuple(
        Span(
            months.number(p.start) - first,
            months.number(p.end) - months.number(p.start) + 1,
            p.name,
            _state(p.start, p.end, facts.today),
        )
        for p in dated
    )
    drawing = Timeline(
        months=tuple(formats.short_month(months.iso(first + n)) for n in range(count)),
        years=tuple(_years(first, count)),
        spans=spans,
        events=tuple(_events(facts, first, count)),
        today=today if 0 <= today <= count else None,
        today_label=_("Today"),
    )
    words = [
        _(
            "{phase}: {start}–{end}",
            phase=p.name,
            start=formats.short_date(p.start[:7]),
            end=formats.short_date(p.end[:7]),
        )
        for p in dated
    ]
    yield Heading(2, ngettext("{number} month", "{number} months", count))
    told = "; ".join(words) + "."
    yield Figure(drawing, _("Timeline of the process. {told}", told=told))
    yield Caption(told)


def _state(start: str, end: str, today: str) -> Literal["done", "now", "next"]:
    return "done" if end < today else "now" if start <= today else "next"


def _events(facts: PlanFacts, first: int, count: int) -> Iterator[Event]:
    """Yield the great meetings, the survey and the milestones still to come, as many as there is room for."""
    found = [
        (row.text("date"), shown(facts, row, "kind"), row.text("date") <= facts.today)
        for row in facts.of("meeting")
        if row.text("kind") in _TOLD and row.text("date")
    ]
    found += [
        (row.text("opens"), _("Citizen survey"), row.text("opens") <= facts.today)
        for row in facts.of("survey")
        if row.text("opens")
    ]
    found += [
        (row.text("planned"), row.text("title"), False)
        for row in facts.of("milestone")
        if row.text("planned") > facts.today[:7] and not row.text("reached")
    ]
    inside = sorted(event for event in found if 0 <= _place(event[0], first) <= count)
    for when, title, done in inside[:_MOST_EVENTS]:
        yield Event(_place(when, first), title, done)


def _years(first: int, count: int) -> Iterator[tuple[int, str, int]]:
    for year in range(first // 12, (first + count - 1) // 12 + 1):
        start = max(year * 12, first)
        yield start - first, str(year), min((year + 1) * 12, first + count) - start


def _place(iso: str, first: int) -> float:
    """Return where a day stands, in months from the first; a month without a day stands in its middle."""
    month = months.number(iso) - first
    return month + (date.fromisoformat(iso).day - 1) / 31 if len(iso) > len("2026-11") else month + 0.5


def process_lists(facts: PlanFacts) -> Iterator[Block]:
    """Yield the milestones, the themes of the meetings, and the months of the phases, for the appendices."""
    milestones = ("title", "phase", "planned", "reached", "responsible", "status")
    yield from part(_("Milestones"), listing(facts, facts.of("milestone"), milestones))
    columns = ("date", "title", "kind", "theme")
    themes = [row for row in facts.of("meeting") if "theme" in row]
    yield from part(_("What the meetings were about"), listing(facts, themes, columns))
