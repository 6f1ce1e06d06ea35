"""Values, people and rows as a reader sees them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from klyngeapp.documents.blocks import Block, Cell, Facts, Grid, Heading, Text
from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.plan_facts import Copy, PlanFacts, Row, may_read
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _
from klyngeapp.i18n.sorting import danish_key

NOTHING = "–"
_ROLES = {"municipal_contact": N_("The municipality"), "consultant": N_("The process consultant")}
_RIGHT = frozenset({Kind.WHOLE, Kind.MONEY, Kind.MINUTES, Kind.DECIMAL})
_LONGEST_PERIOD = 20  # letters; longer names of months are shortened
_LONGEST_WORD = 15  # what four facts beside each other have room for
_BARE = frozenset({"year"})  # a number that names something is not grouped in thousands


def shown(facts: Copy, row: Row, name: str) -> str:
    """Return a field of a row as a reader sees it; "" where it is empty."""
    field = TABLES[row.table].field(name)
    if name not in row or not may_read(field, facts.reader):
        return ""
    number, text = row.number(name), row.text(name)
    return _number(field, number) if number is not None else _text(facts, field, text)


def _number(field: Field, number: int) -> str:
    match field.kind:
        case Kind.MONEY:
            return formats.money(number)
        case Kind.MINUTES:
            return formats.hours(number)
        case Kind.DECIMAL:
            return formats.decimal(number)
        case Kind.FLAG:
            return _("Yes") if number else ""
        case _ if field.name == "month" and 1 <= number <= 12:
            return formats.month_name(number)
        case _ if field.name in _BARE:
            return str(number)
        case _:
            return formats.whole(number)


def _text(facts: Copy, field: Field, text: str) -> str:
    match field.kind:
        case Kind.DATE | Kind.MONTH:
            return formats.short_date(text)
        case Kind.CHOICE:
            return next((_(choice.label) for choice in field.choices if choice.key == text), text)
        case Kind.REFERENCE if field.references == "person":
            return person(facts, text)
        case Kind.REFERENCE:
            return facts.name(text)
        case _:
            return text


def label(table: str, name: str) -> str:
    """Return the heading of a field."""
    return _(TABLES[table].field(name).label)


def person(facts: Copy, person_id: str) -> str:
    """Return how a person is called in this copy: by name, or by what may be told of them."""
    someone = facts.people.get(person_id)
    if someone is None:
        return ""
    if someone.name:
        return someone.name
    if someone.role:
        return _(_ROLES[someone.role])
    return _("A volunteer in {village}", village=someone.village) if someone.village else _("A volunteer")


def who(facts: Copy, row: Row, prefix: str = "responsible") -> str:
    """Return who is responsible: the person, the group, or the words for it."""
    someone = person(facts, row.text(f"{prefix}_person"))
    return someone or facts.name(row.text(f"{prefix}_group")) or shown(facts, row, f"{prefix}_text")


def named_villages(names: Iterable[str]) -> str:
    """Return the names that are there as a list, in Danish order."""
    return formats.and_list(sorted(filter(None, names), key=danish_key))


def period(start: str, end: str) -> str:
    """Return a length of time from its first and last day, as months."""
    first, last = (formats.month(day) if day else "" for day in (start, end))
    if len(first) + len(last) > _LONGEST_PERIOD:
        first, last = (formats.short_date(day[:7]) if day else "" for day in (start, end))
    return first if first == last else f"{first}–{last}"


def table(
    headings: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    numeric: Iterable[int] = (),
    total: Sequence[str] = (),
    caption: str = "",
) -> Iterator[Block]:
    """Yield a table, without the columns in which nothing stands; nothing where it has no rows."""
    body = [tuple(row) for row in rows]
    kept = [n for n in range(len(headings)) if any(row[n].strip(NOTHING) for row in body)]
    if not body or not kept:
        return
    lines = [*body, tuple(total)] if total else body
    texts = tuple(tuple(row[n] for n in kept) for row in lines)
    names = tuple(headings[n] for n in kept)
    right = tuple(place for place, n in enumerate(kept) if n in set(numeric))
    yield Grid(names, texts, numeric=right, total=bool(total), caption=caption)


def filled(grid: Grid) -> Iterator[Grid]:
    """Yield a grid without the columns in which nothing stands; nothing where it has no rows."""
    count = len(grid.headings)
    kept = [n for n in range(count) if any(_stands(row[n]) for row in grid.rows)]
    if not grid.rows or not kept:
        return
    yield replace(
        grid,
        headings=tuple(grid.headings[n] for n in kept),
        rows=tuple(tuple(row[n] for n in kept) for row in grid.rows),
        numeric=tuple(place for place, n in enumerate(kept) if n in grid.numeric),
        widths=tuple(grid.widths[n] for n in kept) if grid.widths else None,
    )


def _stands(cell: str | Cell) -> bool:
    text = cell.text if isinstance(cell, Cell) else cell
    return bool(text.strip(NOTHING))


def listing(facts: PlanFacts, rows: Sequence[Row], names: Sequence[str], least: int = 1) -> Iterator[Block]:
    """Yield the rows of one table as a table of these fields; `responsible` stands for all three of them.

    A table of fewer columns than `least` tells nothing that is not told elsewhere, and is left out.
    """
    if not rows:
        return
    declared = TABLES[rows[0].table]
    headings = [_("Responsible") if name == "responsible" else label(declared.name, name) for name in names]
    right = [
        n
        for n, name in enumerate(names)
        if name != "responsible" and declared.field(name).kind in _RIGHT and name not in _BARE | {"month"}
    ]
    body = [[who(facts, row) if name == "responsible" else shown(facts, row, name) for name in names] for row in rows]
    made = table(headings, body, numeric=right)
    yield from (grid for grid in made if isinstance(grid, Grid) and len(grid.headings) >= least)


def texts(facts: PlanFacts, row: Row, names: Iterable[str]) -> Iterator[Block]:
    """Yield the texts of a row that are there, each under its own small headline."""
    for name in names:
        text = shown(facts, row, name)
        if text:
            yield Heading(3, label(row.table, name))
            yield Text(text)


def box(pairs: Iterable[tuple[str, str]]) -> Iterator[Block]:
    """Yield the facts that are known: side by side, or one to a line where a word is too long for that."""
    known = tuple(pair for pair in pairs if pair[1])
    if len(known) == 4 and any(len(word) > _LONGEST_WORD for _label, text in known for word in text.split()):
        yield Grid(("", ""), known, widths=(2, 5))
    elif known:
        yield Facts(known)


def part(title: str, blocks: Iterable[Block], level: int = 2) -> Iterator[Block]:
    """Yield a headline and what stands under it; nothing where that is nothing."""
    body = tuple(blocks)
    if body:
        yield Heading(3 if level == 3 else 2, title)
        yield from body


def area_plans(facts: PlanFacts, area: Row) -> tuple[Row, ...]:
    """Return the action plans of an action area."""
    return facts.of("action_plan", "action_area", area.id)


def plans_in_order(facts: PlanFacts) -> list[tuple[Row, int | None]]:
    """Return the action plans in the order of their areas, each with the place of its area; None where it has none."""
    places = {area.id: place for place, area in enumerate(facts.of("action_area"))}
    plans = [(plan, places.get(plan.text("action_area"))) for plan in facts.of("action_plan")]
    return sorted(plans, key=lambda found: (found[1] is None, found[1] or 0))


def short_who(facts: PlanFacts, row: Row, prefix: str = "responsible") -> str:
    """Return who is responsible, a person by the first name where only one has it."""
    someone = facts.people.get(row.text(f"{prefix}_person"))
    if someone is None or not someone.name:
        return who(facts, row, prefix)
    first = someone.name.split()[0]
    alike = sum(1 for other in facts.people.values() if other.name.split()[:1] == [first])
    return first if alike == 1 else someone.name
