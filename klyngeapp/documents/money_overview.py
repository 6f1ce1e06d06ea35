"""What the action plans cost together: a sheet for a meeting, with the sums of each plan and the days of the funds.

The sums are those of the chapter on money in the strategy plan, and of the page in the window.
"""

from collections.abc import Iterator
from itertools import takewhile

from klyngeapp.documents.blocks import Block, Caption, Document, Heading, Intro, Section
from klyngeapp.documents.strategy import economy
from klyngeapp.documents.strategy.words import part, shown, table
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, spoken

_LOCALES = {"da": "da-DK", "en": "en-GB"}
_WAITING = ("", "draft", "sent")  # an application that nobody has answered yet


def money_overview(facts: PlanFacts) -> Document:
    """Return the overview of the money in the language spoken now."""
    named, told = facts.cluster.text("name"), economy.money(facts)
    day = formats.long_date(facts.today)
    title = _("The money of the plans on {day}", day=day)
    footnote = _("Copy for the municipality · without private information") if facts.reader == "municipality" else ""
    return Document(
        title=title,
        language=_LOCALES[spoken()],
        cluster=named,
        footer=_("Money on {day}", day=day),
        author=named,
        subject=told.headline,
        footnote=footnote,
        blocks=(
            Section(_("Money"), new_page=False),
            Heading(1, told.headline),
            Intro(told.intro or _("No plan has a budget yet.")),
            *_plans(told.blocks),
            *part(_("Deadlines of the funds"), _deadlines(facts)),
        ),
    )


def _plans(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield what is told of the plans: what stands under headlines is of hours and of the process."""
    yield from takewhile(lambda block: not isinstance(block, Heading), blocks)
    yield Caption(_("Volunteer hours are not counted in kroner."))


def _deadlines(facts: PlanFacts) -> Iterator[Block]:
    """Yield the funds whose day is still to come, and what they are asked for; it is the group's own business."""
    if facts.reader != "group":
        return
    to_come = sorted(
        (fund for fund in facts.of("fund") if fund.text("deadline") >= facts.today),
        key=lambda fund: fund.text("deadline"),
    )
    rows = [(shown(facts, fund, "deadline"), fund.text("name"), *_asked(facts, fund)) for fund in to_come]
    yield from table((_("Deadline"), _("Fund"), _("Action plan"), _("Applied for, DKK")), rows, numeric=(3,))


def _asked(facts: PlanFacts, fund: Row) -> tuple[str, str]:
    """Return which plans ask a fund, and for how much altogether."""
    asking = [
        row
        for row in facts.of("financing", "fund", fund.id)
        if row.text("action_plan") and row.text("status") in _WAITING and row.text("kind") != "volunteer_hours"
    ]
    plans = dict.fromkeys(facts.name(row.text("action_plan")) for row in asking)
    asked = sum(row.number("asked") or 0 for row in asking)
    return formats.and_list(list(filter(None, plans))), formats.amount(asked) if asked else ""
