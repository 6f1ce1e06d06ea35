"""The appendices: every list that lies behind the plan, those of the chapters first, then all the others."""

from collections.abc import Iterator, Sequence

from klyngeapp.documents.blocks import Block, Grid, Text
from klyngeapp.documents.strategy.budgets import economy_lists
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.cluster import village_lists
from klyngeapp.documents.strategy.follow_up import follow_up_lists
from klyngeapp.documents.strategy.groups import organisation_lists
from klyngeapp.documents.strategy.mapping import place_lists
from klyngeapp.documents.strategy.plans import plan_details
from klyngeapp.documents.strategy.process import process_lists
from klyngeapp.documents.strategy.vision import area_lists
from klyngeapp.documents.strategy.words import label, listing, part, shown
from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.plan_facts import PlanFacts, Row, may_read
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _

# What the chapters and the lists above print; every other table is printed as it is declared.
_USED = frozenset(
    {
        *("cluster", "municipality", "village", "village_figure", "phase", "milestone", "meeting"),
        *("survey", "survey_channel", "survey_question", "survey_option", "survey_option_total", "survey_total"),
        *("swot_item", "potential", "place", "activity", "existing_plan"),
        *("vision", "vision_value", "vision_finding", "action_area", "action_area_village", "action_area_reason"),
        *("candidate", "action_plan", "action_plan_village", "task", "helper_need", "budget_line", "financing"),
        *("organisation", "group", "body", "statute", "agreement"),
        *("yearly_item", "indicator", "measurement", "project_status", "plan_section"),
    }
)
_NEVER = frozenset({Kind.BLOB, Kind.POINTS, Kind.COORDINATE})
_PLACING = frozenset({"position", "map_x", "map_y"})  # where a row stands, not what it says
_MOST_COLUMNS = 7


def appendix(facts: PlanFacts) -> Chapter:
    """Return the appendices."""
    lists = (
        village_lists,
        process_lists,
        place_lists,
        area_lists,
        plan_details,
        economy_lists,
        organisation_lists,
        follow_up_lists,
    )
    blocks = [block for each in lists for block in each(facts)]
    return chapter("", _("The lists that lie behind the plan."), [*blocks, *_rest(facts)])


def _rest(facts: PlanFacts) -> Iterator[Block]:
    """Yield every printed table that has rows and that nothing above has used."""
    for declared in TABLES.values():
        rows = facts.of(declared.name)
        if declared.printed and declared.name not in _USED and rows:
            yield from part(_(declared.plural), _table(facts, declared, rows))


def _table(facts: PlanFacts, declared: Table, rows: Sequence[Row]) -> Iterator[Block]:
    fields = [field for field in declared.fields if _printed(facts, field)]
    short = [f.name for f in fields if f.kind is not Kind.LONG_TEXT and any(shown(facts, row, f.name) for row in rows)]
    long = [f.name for f in fields if f.kind is Kind.LONG_TEXT]
    if len(short) == 1:
        yield Text(", ".join(shown(facts, row, short[0]) for row in rows if shown(facts, row, short[0])))
        short = []
    elif len(short) <= _MOST_COLUMNS:
        yield from listing(facts, rows, short)
        short = []
    for row in rows:
        yield from _row(facts, row, short, long)


def _printed(facts: PlanFacts, field: Field) -> bool:
    return (
        field.kind not in _NEVER
        and field.name not in _PLACING
        and field.references != "image"
        and len(field.choices) != 1
        and may_read(field, facts.reader)
    )


def _row(facts: PlanFacts, row: Row, short: Sequence[str], long: Sequence[str]) -> Iterator[Block]:
    """Yield what a row says beside the table: all its facts where they are too many for one, and its texts."""
    named = TABLES[row.table].name_field
    name = named.name if named else ""
    pairs = [(label(row.table, f), text) for f in short if f != name and (text := shown(facts, row, f))]
    blocks: list[Block] = [Grid(("", ""), tuple(pairs), widths=(2, 5))] if pairs else []
    for field in long:
        text = shown(facts, row, field)
        if text:
            blocks.append(Text(f"{label(row.table, field)}: {text}" if len(long) > 1 else text))
    title = facts.name(row.id) or _(TABLES[row.table].label)
    yield from part(title, blocks or ([Text("")] if short else []), 3)
