"""All that no chapter has used, table by table, as it is declared."""

from collections.abc import Iterator, Sequence

from klyngeapp.documents.blocks import Block, Grid, Text
from klyngeapp.documents.strategy.words import label, listing, part, section, shown
from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.plan_facts import PlanFacts, Row, may_read
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _

_NEVER = frozenset({Kind.BLOB, Kind.POINTS, Kind.COORDINATE})
_PLACING = frozenset({"position", "map_x", "map_y"})  # where a row stands, not what it says
_MOST_COLUMNS = 7


def rest(facts: PlanFacts, used: frozenset[str]) -> tuple[Block, ...]:
    """Return the appendix: every printed table that has rows and that no chapter has used."""
    blocks: list[Block] = []
    for declared in TABLES.values():
        rows = facts.of(declared.name)
        if declared.printed and declared.name not in used and rows:
            blocks += part(_(declared.plural), _table(facts, declared, rows), 3)
    return section(_("Appendix"), _("The lists that lie behind the plan."), blocks)


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
