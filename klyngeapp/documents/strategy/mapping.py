"""The mapping in outline: what is strong and what is weak, what only this place has, and where people meet."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Bullets, Cell, Columns, Grid, Heading, Text
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.words import listing, part, shown
from klyngeapp.domain.fields.places import SWOT_KINDS
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.i18n.sorting import danish_key

_SWOT_HEADINGS = {
    "strength": N_("Strengths"),
    "weakness": N_("Weaknesses"),
    "opportunity": N_("Opportunities"),
    "threat": N_("Threats"),
}


def mapping(facts: PlanFacts) -> Chapter:
    """Return the chapter on what there is in the villages."""
    places, activities = len(facts.of("place")), len(facts.of("activity"))
    sentences = []
    if places:
        sentences.append(ngettext("We have {number} meeting place.", "We have {number} meeting places.", places))
    if activities:
        sentences.append(
            ngettext("{number} activity takes place here.", "{number} activities take place here.", activities)
        )
    return chapter("", " ".join(sentences), _mapping(facts))


def _mapping(facts: PlanFacts) -> Iterator[Block]:
    yield from _swot(facts)
    yield from part(_("What only we have"), _potentials(facts))
    yield from part(_("Where we meet"), _per_village(facts))


def _swot(facts: PlanFacts) -> Iterator[Block]:
    """Yield the four lists, two and two beside each other."""
    lists: list[tuple[Block, ...]] = []
    for kind in SWOT_KINDS:
        items = [_item(facts, row) for row in facts.of("swot_item") if row.text("kind") == kind.key]
        if items:
            lists.append((Heading(2, _(_SWOT_HEADINGS[kind.key])), Bullets(tuple(items))))
    for start in range(0, len(lists), 2):
        pair = lists[start : start + 2]
        yield Columns(tuple(pair) if len(pair) == 2 else (pair[0], ()))


def _item(facts: PlanFacts, row: Row) -> str:
    village = facts.name(row.text("village"))
    return f"{row.text('title')} ({village})" if village else row.text("title")


def _potentials(facts: PlanFacts) -> Iterator[Block]:
    rows = tuple(
        (
            row.text("title"),
            shown(facts, row, "description") or shown(facts, row, "category"),
            facts.name(row.text("village")),
        )
        for row in facts.of("potential")
    )
    if rows:
        yield Grid(("", "", ""), rows, widths=(4, 8, 3), row_heads=True)


def _per_village(facts: PlanFacts) -> Iterator[Block]:
    """Yield the meeting places and what happens in each village."""
    rows = []
    for village in sorted(facts.overview.villages, key=lambda village: danish_key(village.name)):
        places = [row.text("name") for row in facts.of("place", "village", village.id)]
        activities = len(facts.of("activity", "village", village.id))
        if places or activities:
            rows.append(
                (Cell(village.name, strong=True), ", ".join(places), formats.whole(activities) if activities else "")
            )
    if rows:
        headings = (_("Village"), _("Meeting places"), _("Activities"))
        yield Grid(headings, tuple(rows), numeric=(2,), widths=(4, 10, 2), row_heads=True)


def place_lists(facts: PlanFacts) -> Iterator[Block]:
    """Yield all places, activities and potentials with what is known of them, for the appendices."""
    columns: tuple[str, ...] = ("name", "village", "kind", "capacity", "condition", "usage_percent", "accessible")
    yield from part(_("Meeting places"), listing(facts, facts.of("place"), columns))
    hours = [row for row in facts.of("place") if "opening_hours" in row or "running_cost" in row]
    columns = ("name", "opening_hours", "running_cost")
    yield from part(_("Opening hours and running costs"), listing(facts, hours, columns), 3)
    yield from _described(facts, "place", "potential")
    columns = ("name", "village", "place", "audience", "season", "weekday", "participants")
    yield from part(_("Activities"), listing(facts, facts.of("activity"), columns))
    columns = ("title", "category", "village", "strength")
    yield from part(_("Potentials"), listing(facts, facts.of("potential"), columns))


def _described(facts: PlanFacts, table_name: str, field: str) -> Iterator[Block]:
    """Yield what is written of the rows in full sentences; a copy for others has no such texts."""
    for row in facts.of(table_name):
        if shown(facts, row, field):
            yield from part(facts.name(row.id), [Text(shown(facts, row, field))], 3)
