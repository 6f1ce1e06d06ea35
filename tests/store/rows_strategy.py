"""Hypothesis strategies: a valid value for any declared field, a valid row for any table."""

from collections.abc import Mapping, Sequence
from datetime import date

from hypothesis import strategies as st

from klyngeapp.domain import values
from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.system.errors import KlyngeError

Ids = Mapping[str, Sequence[str]]

NASTY = (
    '<b>Jens & "Søn"</b> =1+1 <img src=x>',
    "Æbleø Ålborg — blåbærgrød på Øen",
    "'=1+1",
    "''",
    "=cmd|' /C calc'!A0",
    "+45 12 34 56 78",
    "-1",
    "@SUM(A1)",
    "＝1+1",
    "\t=1",
    "\N{NO-BREAK SPACE}=2",
    "👩‍👩‍👧‍👦 🇩🇰",
    'He said "it\'s; fine", ok',
    "a;b,c\td",
    "%s {name} {0} \\n \\u0000",
    "Robert'); DROP TABLE village;--",
    "e\N{COMBINING ACUTE ACCENT}",
    "null",
    "0",
    "שלום עולם",
)
_LINES = ("first\nsecond", "a\n\n\nb", "line\r\nline", "\n=1+1\n;", "x" * 2000)
_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs",))


def _kept(field: Field, value: Value) -> bool:
    try:
        return values.checked(field, value) is not None
    except KlyngeError:
        return False


def _texts(field: Field) -> st.SearchStrategy[str]:
    longest = field.maximum or 300
    samples = NASTY + (_LINES if field.kind is Kind.LONG_TEXT else ())
    edge = st.sampled_from(("x", "æ" * longest, "𝄞" * min(longest, 300)))
    return st.one_of(st.sampled_from(samples), st.text(_LETTERS, min_size=1, max_size=40), edge)


def _numbers(field: Field) -> st.SearchStrategy[int]:
    low, high = field.minimum or 0, field.maximum or 0
    return st.one_of(st.sampled_from((low, high, max(low, min(high, 0)))), st.integers(low, high))


def _dates() -> st.SearchStrategy[str]:
    ends = st.sampled_from((date.min, date.max, date(2024, 2, 29)))
    return st.one_of(ends, st.dates()).map(date.isoformat)


def value(field: Field, ids: Ids) -> st.SearchStrategy[Value]:
    """Return a strategy for values that a field takes; for a reference, one of the ids of its table."""
    match field.kind:
        case Kind.CHOICE:
            return st.sampled_from([choice.key for choice in field.choices])
        case Kind.REFERENCE:
            known = ids.get(field.references, ())
            return st.sampled_from(known) if known else st.nothing()
        case Kind.DATE:
            return _dates()
        case Kind.MONTH:
            return st.one_of(_dates(), _dates().map(lambda day: day[:7]))
        case Kind.TIME:
            return st.one_of(st.sampled_from(("00:00", "23:59")), st.times().map(lambda t: t.strftime("%H:%M")))
        case Kind.POINTS:
            point = st.tuples(st.integers(0, 1000), st.integers(0, 1000)).map(lambda p: f"{p[0]},{p[1]}")
            return st.lists(point, min_size=1, max_size=5).map(" ".join)
        case Kind.BLOB:
            return st.binary(min_size=1, max_size=50)
        case _ if field.is_integer:
            return _numbers(field)
        case _:
            return _texts(field).filter(lambda text: _kept(field, text))


def can_be_made(table: Table, ids: Ids) -> bool:
    """Whether a row of the table can be added: it is no single one, and what it must refer to is there."""
    return not table.single and all(ids.get(f.references) for f in table.fields if f.references and f.required)


@st.composite
def row(draw: st.DrawFn, table: Table, ids: Ids, *, all_required: bool = True) -> dict[str, Value]:
    """Draw the fields of a row; without `all_required` only some of them, to change a row that is there."""
    chosen: dict[str, Value] = {}
    one_of = {prefix: draw(st.sampled_from(("person", "group", "text", ""))) for prefix in table.responsible}
    for field in table.fields:
        prefix, _, part = field.name.rpartition("_")
        if prefix in one_of and one_of[prefix] != part:
            if not all_required:
                chosen[field.name] = None
            continue
        if field.references and not ids.get(field.references):
            continue
        must = all_required and field.required and field.default is None
        if must or draw(st.integers(0, 2)) == 0:
            empty = not field.required and draw(st.integers(0, 4)) == 0
            chosen[field.name] = None if empty else draw(value(field, ids))
    return chosen


def tables(ids: Ids) -> st.SearchStrategy[Table]:
    """Return a strategy for the tables to which a row can be added now; the ones of people come up often."""
    possible = [table for table in TABLES.values() if can_be_made(table, ids)]
    favourites = [TABLES[name] for name in ("village", "person", "group", "meeting") if TABLES[name] in possible]
    return st.one_of(st.sampled_from(favourites), st.sampled_from(possible))
