"""The cluster today: where the villages are, how many live there, and what they have answered."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Columns, Text
from klyngeapp.documents.strategy import answers
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.places import map_figure
from klyngeapp.documents.strategy.words import NOTHING, label, listing, part, shown, table
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext

_FIGURES = ("inhabitants", "average_age", "share_under_22", "share_over_65", "households", "vacant_homes")
_MOVES = ("employment", "newcomers", "leavers", "births", "deaths")


def cluster(facts: PlanFacts) -> Chapter:
    """Return the chapter on the villages."""
    return chapter("", _intro(facts), _cluster(facts))


def _intro(facts: PlanFacts) -> str:
    figures = facts.overview
    if not figures.villages:
        return ""
    number = len(figures.villages)
    word = formats.number_word(number)
    sentence = ngettext("We are {word} village.", "We are {word} villages.", number, word=word)
    if figures.inhabitants:
        sentence = ngettext(
            "We are {word} village with {people} inhabitants.",
            "We are {word} villages with {people} inhabitants.",
            number,
            word=word,
            people=formats.whole(figures.inhabitants),
        )
    if figures.municipalities:
        sentence += " " + _("We belong to {municipalities}.", municipalities=formats.and_list(figures.municipalities))
    return sentence


def _cluster(facts: PlanFacts) -> Iterator[Block]:
    if not facts.overview.villages:
        return
    yield from map_figure(facts)
    columns = tuple(
        column for column in (tuple(answers.by_village(facts)), tuple(answers.wishes(answers.best_of(facts)))) if column
    )
    if columns:
        yield Columns(columns if len(columns) == 2 else (columns[0], ()))
    else:
        yield from inhabitants(facts)


def inhabitants(facts: PlanFacts) -> Iterator[Block]:
    """Yield the villages with how many live there, as a table."""
    figures = facts.overview
    rows = [
        (
            village.name,
            formats.whole(village.inhabitants) if village.inhabitants is not None else NOTHING,
            formats.whole(village.inhabitants_16plus) if village.inhabitants_16plus is not None else NOTHING,
        )
        for village in figures.villages
    ]
    if not figures.inhabitants:
        return
    grown = formats.whole(figures.inhabitants_16plus) if figures.inhabitants_16plus else NOTHING
    total = (_("Total"), formats.whole(figures.inhabitants), grown)
    headings = (label("village", "name"), label("village", "inhabitants"), label("village", "inhabitants_16plus"))
    yield from table(headings, rows, numeric=(1, 2), total=total if len(rows) > 1 else ())


def village_lists(facts: PlanFacts) -> Iterator[Block]:
    """Yield all that is known of the villages, for the appendices."""
    current = {village.id for village in facts.overview.villages}
    rows = [row for row in facts.of("village") if row.id in current]
    for name in ("elevator_speech", "boundary"):
        if shown(facts, facts.cluster, name):
            yield from part(label("cluster", name), [Text(shown(facts, facts.cluster, name))])
    columns = ("name", "kind", "municipality", "parish", "organised_in")
    yield from part(_("The villages"), listing(facts, rows, columns, least=2))
    yield from part(_("Key figures"), _key_figures(facts, rows))


def _key_figures(facts: PlanFacts, villages: list[Row]) -> Iterator[Block]:
    """Yield the figures of all villages, year by year, in two tables that are not too wide."""
    rows = [figure for village in villages for figure in facts.of("village_figure", "village", village.id)]
    for names in (_FIGURES, _MOVES):
        told = [row for row in rows if any(name in row for name in names)]
        headings = (_("Village"), _("Year"), *(label("village_figure", name) for name in names))
        body, before = [], ""
        for row in told:
            village = row.text("village")
            year = str(row.number("year"))
            if row.number("forecast"):
                year += "*"
            figures = (shown(facts, row, name) for name in names)
            body.append((facts.name(village) if village != before else "", year, *figures))
            before = village
        caption = _("* Forecast.") if any(row.number("forecast") for row in told) else ""
        yield from table(headings, body, numeric=range(2, len(headings)), caption=caption)
