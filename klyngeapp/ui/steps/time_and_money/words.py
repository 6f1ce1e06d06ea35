"""The months as a drawing, and the money in words, in the language spoken now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from klyngeapp.domain.course import Course, months_in_all
from klyngeapp.domain.facts import Money
from klyngeapp.domain.home import HomeFacts, PhaseState, phase_states
from klyngeapp.domain.schedule import PhaseSpan, first_of_month, place
from klyngeapp.drawing.timeline import Span, Timeline
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.process_money import ProcessMoney
from klyngeapp.ui.forms.months_axis import axis
from klyngeapp.ui.kit.span_bars import BarWords

_LETTER = 15
_BAR = 40
_MOST_GIVEN = 3


@dataclass(frozen=True, slots=True)
class Said:
    """A state of things: its icon, the sentence that says it, and a second one."""

    icon: str
    title: str
    second: str


def timeline(course: Course, facts: HomeFacts, factor: float) -> Timeline:
    """Return the months with the phases; the process has a start."""
    spans = course.spans
    states = {state.id: state for state in phase_states(facts)}
    first, total = first_of_month(spans[0].first), months_in_all(spans)
    months, years = axis(first, total)
    today = place(first, facts.today)
    return Timeline(
        months=months,
        years=years,
        spans=tuple(_span(span, states[span.id], first) for span in spans),
        events=(),
        today=today if 0 <= today < total else None,
        today_label=_("Today"),
        size=_LETTER * factor,
        bar=_BAR / _LETTER,
    )


def _span(span: PhaseSpan, state: PhaseState, first: date) -> Span:
    begins = place(first, span.first)
    called: Literal["done", "now", "next"] = "next" if state.state == "behind" else state.state
    length = place(first, span.last + timedelta(days=1)) - begins
    return Span(begins, length, _(state.title), called, _("{number} mo.", number=span.months))


def bar_words(span: PhaseSpan, title: str) -> BarWords:
    """Return what is said of the bar of a phase."""
    length = ngettext("{number} month", "{number} months", span.months)
    return BarWords(
        _("{phase}: {months}, {length}", phase=title, months=days.months(span.first, span.last), length=length),
        _("The start is chosen. Left and right move it a month, End chooses the end, Enter opens the dates."),
        _("The end is chosen. Left and right move it a month, Home chooses the start, Enter opens the dates."),
    )


def spoken(course: Course, titles: Sequence[str]) -> str:
    """Return the months as one sentence."""
    told = [
        _("{phase} {months}", phase=title, months=days.months(span.first, span.last))
        for span, title in zip(course.spans, titles, strict=True)
    ]
    return "; ".join(told) + "."


def spent(till: Money) -> str:
    """Return how much of the budget is spent, "" where there is none."""
    return _("{share} is spent", share=formats.percent(till.spent, till.planned)) if till.planned > 0 else ""


def till(money: ProcessMoney) -> Said:
    """Return whether the money adds up, with the figures."""
    found = money.till
    if not money.lines:
        return Said("scale", _("Does the money add up?"), _("Write what it costs and who pays. Then we add it up."))
    short = found.planned - found.financed
    if short > 0:
        title = _("{amount} is missing", amount=formats.money(short))
        second = _("Apply for more, or spend less.")
    elif short < 0:
        title, second = _("{amount} is left over", amount=formats.money(-short)), ""
    else:
        title, second = _("The money adds up"), ""
    figures = _("{come} in and {go} out.", come=formats.money(found.financed), go=formats.money(found.planned))
    return Said("scale", title, " ".join(part for part in (second, figures, _left(found)) if part))


def _left(found: Money) -> str:
    left = found.planned - found.spent
    if left < 0:
        return _("{amount} more than planned is spent.", amount=formats.money(-left))
    return _("{amount} is left to spend.", amount=formats.money(left)) if found.planned else ""


def given(money: ProcessMoney) -> str:
    """Return what the group gives itself, "" where that is nothing."""
    told = []
    hours = round(money.minutes / 60)
    if hours:
        told.append(_hours(hours))
    told += money.given[:_MOST_GIVEN]
    more = len(money.given) - _MOST_GIVEN
    if more > 0:
        told.append(ngettext("{number} other thing", "{number} other things", more))
    return formats.and_list(told) if told else ""


def _hours(hours: int) -> str:
    return ngettext("{shown} volunteer hour", "{shown} volunteer hours", hours, shown=formats.whole(hours))
